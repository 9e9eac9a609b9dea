//! How the target is reached: what is certain, what is probable, and what is missing.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use crate::analyse::figure::Figure;
use crate::analyse::figure::share;
use crate::analyse::gap::Gap;
use crate::analyse::wallet::WalletLine;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::FULL;
use crate::chart::Tick;
use crate::chart::also_narrow;
use crate::chart::range;
use crate::chart::range::Range;
use crate::chart::waterfall;
use crate::chart::waterfall::Bar;
use crate::chart::waterfall::Kind;
use crate::chart::waterfall::Waterfall;
use crate::decode::Visibility;
use crate::model::plan::GapPlan;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::period;
use crate::view::account::pieces::places;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// From this many tenths of what is not certain the opportunities are enough.
const ENOUGH: i64 = 25;

/// How the target is reached.
#[derive(Clone, Debug, Serialize)]
pub struct GapView {
    /// `gap`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The numbers.
    pub facts: Vec<Fact>,
    /// From what is certain to the target.
    pub waterfall: Option<Chart>,
    /// The lowest, the expected and the highest that may come.
    pub scenarios: Option<Panel>,
    /// What is not certain.
    pub opportunities: Option<Panel>,
}

/// The gap plan of an account; for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<GapView> {
    let gap = desk.numbers.gap.as_ref().ok().filter(|_| desk.shows(Visibility::Internal))?;
    Some(GapView {
        id: "gap",
        title: sentence(desk, gap),
        lead: lead(desk, gap),
        facts: facts(desk, gap, annex),
        waterfall: Some(chart(desk, gap, "gap-waterfall", FULL)),
        scenarios: scenarios(desk, gap, annex),
        opportunities: opportunities(desk, gap, annex),
    })
}

/// "La previsión de 2026 supera la meta en 55.800 €", or how much is missing.
pub(super) fn sentence(desk: &Desk<'_>, gap: &Gap) -> String {
    let amount = desk.money(gap.gap.value.abs());
    let key = match gap.gap.value.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => "gap-over",
        std::cmp::Ordering::Equal => "gap-reached",
        std::cmp::Ordering::Greater => "gap-short",
    };
    match gap.year {
        Some(year) => desk.say(key, &args! { amount, year: period(desk.words(), year) }),
        None => desk.say(&format!("{key}-undated"), &args! { amount }),
    }
}

/// "Lo comprometido cubre el 94,4 % de la meta de 2026"; the sentence where the target is nothing.
pub(super) fn committed_sentence(desk: &Desk<'_>, gap: &Gap) -> String {
    let Some(part) = share(gap.committed.value, gap.target.value) else { return sentence(desk, gap) };
    let share = desk.words().percent(part, 1);
    match gap.year {
        Some(year) => desk.say("gap-covered-by", &args! { share, year: period(desk.words(), year) }),
        None => desk.say("gap-covered-by-undated", &args! { share }),
    }
}

/// What happens without the opportunity that counts most.
fn lead(desk: &Desk<'_>, gap: &Gap) -> String {
    let largest = gap.opportunities.iter().max_by_key(|opportunity| opportunity.weighted.value);
    let without = largest.and_then(|largest| Some((largest, gap.gap.value.checked_add(largest.weighted.value)?)));
    match without {
        Some((largest, missing)) if gap.gap.value <= Decimal::ZERO && missing > Decimal::ZERO => {
            desk.say("gap-lead-hangs", &args! { name: name(largest), amount: desk.money(missing) })
        }
        Some(_) if gap.gap.value <= Decimal::ZERO => desk.text("gap-lead-safe"),
        _ => String::new(),
    }
}

fn name(opportunity: &crate::analyse::gap::OpportunityNumbers) -> &str {
    if opportunity.text.is_empty() { &opportunity.id } else { &opportunity.text }
}

fn facts(desk: &Desk<'_>, gap: &Gap, annex: &mut Annex) -> Vec<Fact> {
    let certain = share(gap.committed.value, gap.target.value).map(|part| desk.words().percent(part, 1));
    let certain = certain.map_or_else(String::new, |share| desk.say("gap-of-target", &args! { share }));
    let many = desk.say("gap-open", &args! { n: gap.opportunities.len() });
    let mut facts = vec![
        desk.money_fact("gap-target", &gap.target, String::new(), annex),
        desk.money_fact("gap-committed", &gap.committed, certain, annex),
        desk.money_fact("gap-weighted", &gap.weighted, many, annex),
        desk.money_fact("gap-expected", &gap.expected, String::new(), annex),
    ];
    if let Some(coverage) = &gap.coverage {
        let mut fact = desk.number_fact("gap-coverage", coverage, 2, desk.text("gap-coverage-note"), annex);
        if let Some(fact) = &mut fact {
            fact.mark = Some(covered(desk, coverage.value));
        }
        facts.push(fact);
    }
    facts.into_iter().flatten().collect()
}

/// Whether the opportunities are enough for what is not certain yet.
fn covered(desk: &Desk<'_>, coverage: Decimal) -> Mark {
    let enough = coverage >= Decimal::new(ENOUGH, 1);
    let (kind, key) = if enough { (MarkKind::Ok, "gap-covered") } else { (MarkKind::Warn, "gap-uncovered") };
    Mark { kind, word: desk.text(key) }
}

/// From the starting point to the target, step by step.
pub(super) fn chart(desk: &Desk<'_>, gap: &Gap, id: &str, width: f64) -> Chart {
    let words = desk.words();
    let currency = desk.currency();
    let mut bars = Vec::new();
    let full = |key: &str, amount: Decimal, kind: Kind, bars: &mut Vec<Bar>| {
        let value_text = words.money_short(amount, currency);
        bars.push(Bar { label: desk.text(key), value_text, from: 0.0, to: drawn(amount), kind, here: false });
    };
    full("gap-bar-baseline", gap.baseline, Kind::Start, &mut bars);
    let steps =
        [("gap-bar-price", gap.price_effect), ("gap-bar-losses", gap.known_losses), ("gap-bar-new", gap.committed_new)];
    let mut from = gap.baseline;
    for (key, amount) in steps.into_iter().filter(|(_, amount)| !amount.is_zero()) {
        from = step(desk, key, from, amount, &mut bars);
    }
    full("gap-bar-committed", gap.committed.value, Kind::Subtotal, &mut bars);
    if !gap.weighted.value.is_zero() {
        step(desk, "gap-bar-weighted", gap.committed.value, gap.weighted.value, &mut bars);
        full("gap-bar-expected", gap.expected.value, Kind::Subtotal, &mut bars);
    }
    if !gap.gap.value.is_zero() {
        bars.push(Bar {
            label: desk.text(if gap.gap.value > Decimal::ZERO { "gap-bar-missing" } else { "gap-bar-surplus" }),
            value_text: words.money_short(gap.gap.value.abs(), currency),
            from: drawn(gap.expected.value),
            to: drawn(gap.target.value),
            kind: Kind::Gap,
            here: true,
        });
    }
    full("gap-bar-target", gap.target.value, Kind::Target, &mut bars);
    let said: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.label, bar.value_text)).collect();
    let caption = Caption {
        id: id.to_owned(),
        alt: desk.say("gap-alt", &args! { steps: said.join("; ") }),
        note: desk.say("gap-note", &args! { day: desk.day() }),
    };
    let drawing = Waterfall { caption, width, bars };
    also_narrow(width, |width| waterfall::draw(&Waterfall { width, ..drawing.clone() }, desk.reader.palette))
}

/// One step up or down; returns where it ends.
fn step(desk: &Desk<'_>, key: &str, from: Decimal, amount: Decimal, bars: &mut Vec<Bar>) -> Decimal {
    let to = from.checked_add(amount).unwrap_or(from);
    let value_text = desk.words().money_short(amount, desk.currency());
    let value_text = if amount > Decimal::ZERO { format!("+{value_text}") } else { value_text };
    let kind = if amount < Decimal::ZERO { Kind::Minus } else { Kind::Plus };
    bars.push(Bar { label: desk.text(key), value_text, from: drawn(from), to: drawn(to), kind, here: false });
    to
}

/// Low, expected and high sales against the target; a typed one with its reason beside what was computed.
fn scenarios(desk: &Desk<'_>, gap: &Gap, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let names = ["gap-low", "gap-base", "gap-high"];
    let typed = gap.scenarios.iter().zip(&gap.computed_scenarios).any(|(used, computed)| used.value != computed.value);
    let mut rows = Vec::new();
    for ((name, used), computed) in names.iter().zip(&gap.scenarios).zip(&gap.computed_scenarios) {
        let over = used.value.checked_sub(gap.target.value).unwrap_or_default();
        let own = if used.value == computed.value {
            Cell::default()
        } else {
            desk.figure_cell(used, desk.money(used.value), annex)
        };
        rows.push(row(
            strong_if(*name == "gap-base"),
            vec![
                noted(desk.text(name), desk.text(&format!("{name}-means"))),
                desk.figure_cell(computed, desk.money(computed.value), annex),
                own,
                cell(words.signed_money(over, desk.currency())),
            ],
        ));
    }
    let [low, base, high] = &gap.scenarios;
    let spread = share(high.value.checked_sub(low.value)?, base.value)?;
    let above = gap.scenarios.iter().filter(|scenario| scenario.value >= gap.target.value).count();
    let key = match above {
        0 => "gap-scenarios-none",
        3 => "gap-scenarios-all",
        _ if low.value >= gap.target.value || base.value >= gap.target.value => "gap-scenarios-base",
        _ => "gap-scenarios-high",
    };
    let short = |figure: &Figure| words.money_short(figure.value, desk.currency());
    let said = args! { low: short(low), high: short(high), spread: words.percent(spread, 0) };
    let reason = desk.account.plan.as_ref().and_then(|plan| plan.financials.as_ref()?.scenarios.as_ref());
    let reason = reason.map_or("", |scenarios| text(&scenarios.reason)).trim_end_matches('.');
    let lead = if typed { desk.say("gap-scenarios-reason", &args! { reason }) } else { String::new() };
    Some(Panel {
        title: desk.say(key, &said),
        lead,
        table: without_empty_columns(Table {
            caption: desk.text("gap-scenarios-caption"),
            columns: desk.columns(&[
                ("gap-head-scenario", "start", 55),
                ("gap-head-computed", "end", 15),
                ("gap-head-typed", "end", 15),
                ("gap-head-over", "end", 15),
            ]),
            rows,
            note: String::new(),
        }),
        chart: Some(span(desk, gap)),
        note: String::new(),
    })
}

/// The scenarios as one bar, with the target.
fn span(desk: &Desk<'_>, gap: &Gap) -> Chart {
    let tick = |key: &str, figure: &Figure| Tick {
        at: drawn(figure.value),
        label: format!("{} {}", desk.text(key), desk.words().money_short(figure.value, desk.currency())),
    };
    let [low, base, high] = &gap.scenarios;
    let (low, base, high) = (tick("gap-low", low), tick("gap-base", base), tick("gap-high", high));
    let target = tick("gap-target", &gap.target);
    let said = [&low, &base, &high, &target].map(|tick| tick.label.clone());
    let caption = Caption {
        id: "gap-scenarios".to_owned(),
        alt: desk.say("gap-scenarios-alt", &args! { said: said.join("; ") }),
        note: desk.say("gap-note", &args! { day: desk.day() }),
    };
    let drawing = Range { caption, width: FULL, low, base, high, target: Some(target) };
    also_narrow(FULL, |width| range::draw(&Range { width, ..drawing.clone() }, desk.reader.palette))
}

fn opportunities(desk: &Desk<'_>, gap: &Gap, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let mut open: Vec<_> = gap.opportunities.iter().collect();
    open.sort_by(|a, b| b.weighted.value.cmp(&a.weighted.value).then_with(|| a.id.cmp(&b.id)));
    let largest = *open.first()?;
    let mut rows: Vec<Row> = Vec::new();
    for opportunity in &open {
        let weighted = Cell {
            bar: Some(share_of(opportunity.weighted.value, largest.weighted.value)),
            ..desk.figure_cell(&opportunity.weighted, desk.money(opportunity.weighted.value), annex)
        };
        rows.push(row(
            strong_if(opportunity.id == largest.id),
            vec![
                noted(name(opportunity), what(desk, &opportunity.id)),
                cell(desk.money(opportunity.value)),
                cell(words.percent(opportunity.probability, places(opportunity.probability))),
                weighted,
                cell(desk.short_day(written(desk, &opportunity.id).and_then(|one| value(&one.close)))),
            ],
        ));
    }
    let whole = open.iter().fold(Decimal::ZERO, |sum, one| sum.checked_add(one.value).unwrap_or(sum));
    let weighted = desk.figure_cell(&gap.weighted, desk.money(gap.weighted.value), annex);
    rows.push(row(
        "total",
        vec![cell(desk.text("total")), cell(desk.money(whole)), Cell::default(), weighted, Cell::default()],
    ));
    let part = share(largest.weighted.value, gap.weighted.value).map(|part| words.percent(part, 0));
    let title = match part {
        Some(share) if open.len() > 1 => desk.say("gap-opportunities-largest", &args! { name: name(largest), share }),
        _ => desk.say("gap-opportunities", &args! { n: open.len(), amount: desk.money(whole) }),
    };
    Some(Panel {
        title,
        lead: String::new(),
        table: without_empty_columns(Table {
            caption: desk.text("gap-opportunities-caption"),
            columns: desk.columns(&[
                ("gap-head-opportunity", "start", 40),
                ("gap-head-value", "end", 16),
                ("gap-head-probability", "end", 13),
                ("gap-head-weighted", "end", 17),
                ("gap-head-close", "start", 14),
            ]),
            rows,
            note: String::new(),
        }),
        chart: None,
        note: String::new(),
    })
}

/// What would be sold, and where: "Film barrera, Vegetales (Murcia)".
fn what(desk: &Desk<'_>, id: &str) -> String {
    let Some(one) = written(desk, id) else { return String::new() };
    let wallet = desk.numbers.wallet.as_ref().ok();
    let named = |lines: Option<&[WalletLine]>, id: &str| {
        let line = lines.and_then(|lines| lines.iter().find(|line| line.id == *id));
        line.map_or_else(|| id.to_owned(), |line| line.label.clone())
    };
    let offering = one.offering.as_ref();
    let offering = offering.map(|id| named(wallet.map(|wallet| wallet.offerings.as_slice()), id.value.as_str()));
    let unit = one.unit.as_ref().map(|id| named(wallet.map(|wallet| wallet.units.as_slice()), id.value.as_str()));
    [offering, unit].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn written<'a>(desk: &Desk<'a>, id: &str) -> Option<&'a crate::model::plan::Opportunity> {
    let plan: &GapPlan = desk.account.plan.as_ref()?.financials.as_ref()?.gap_plan.as_ref()?;
    plan.opportunities.iter().find(|opportunity| opportunity.id.value == *id)
}

#[cfg(test)]
mod tests {
    use crate::view::Edition;
    use crate::view::account::example;

    #[test]
    fn the_title_says_which_side_of_the_target_we_are_on() {
        let title = |target: &str| {
            let edit = ("plan.yaml", "target: 6050000", target);
            let gap = example::account(&[edit], Edition::Internal).gap.expect("the gap plan is whole");
            example::spaced(&gap.title)
        };
        assert_eq!(title("target: 6050000"), "La previsión de 2026 supera la meta en 55.800 €");
        assert_eq!(title("target: 6105800"), "La previsión de 2026 iguala la meta");
        assert_eq!(title("target: 7000000"), "Faltan 894.200 € para la meta de 2026");
    }

    #[test]
    fn a_surplus_that_hangs_on_one_opportunity_says_so() {
        let lead = |edits: &[example::Edit<'_>]| {
            let gap = example::account(edits, Edition::Internal).gap.expect("the gap plan is whole");
            example::spaced(&gap.lead)
        };
        assert_eq!(lead(&[]), "Sin «Film barrera en Murcia» faltarían 184.200 €.");
        assert_eq!(
            lead(&[("plan.yaml", "target: 6050000", "target: 5000000")]),
            "Ninguna oportunidad decide por sí sola la meta."
        );
    }
}
