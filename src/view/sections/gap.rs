//! How the target is reached: what is certain, what is probable, and what is missing.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use crate::analyse::figure::share;
use crate::analyse::gap::Gap;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::waterfall;
use crate::chart::waterfall::Bar;
use crate::chart::waterfall::Kind;
use crate::chart::waterfall::Waterfall;
use crate::decode::Visibility;
use crate::model::plan::GapPlan;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::period;
use crate::view::account::pieces::places;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

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
        waterfall: Some(chart(desk, gap)),
        opportunities: opportunities(desk, gap, annex),
    })
}

/// "La previsión de 2026 supera el objetivo en 55.800 €", or how much is missing.
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

/// What happens without the opportunity that counts most.
fn lead(desk: &Desk<'_>, gap: &Gap) -> String {
    let largest = gap.opportunities.iter().max_by_key(|opportunity| opportunity.weighted);
    let without = largest.and_then(|largest| Some((largest, gap.gap.value.checked_add(largest.weighted)?)));
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
        facts.push(desk.number_fact("gap-coverage", coverage, 2, desk.text("gap-coverage-note"), annex));
    }
    let [low, _, high] = &gap.scenarios;
    facts.push(desk.money_fact("gap-low", low, String::new(), annex));
    facts.push(desk.money_fact("gap-high", high, String::new(), annex));
    facts.into_iter().flatten().collect()
}

fn chart(desk: &Desk<'_>, gap: &Gap) -> Chart {
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
        id: "gap-waterfall".to_owned(),
        alt: desk.say("gap-alt", &args! { steps: said.join("; ") }),
        note: desk.say("gap-note", &args! { day: desk.day() }),
    };
    waterfall::draw(&Waterfall { caption, width: 470.0, bars }, desk.reader.palette)
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

fn opportunities(desk: &Desk<'_>, gap: &Gap, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let mut open: Vec<_> = gap.opportunities.iter().collect();
    open.sort_by(|a, b| b.weighted.cmp(&a.weighted).then_with(|| a.id.cmp(&b.id)));
    let largest = open.first()?;
    let line = |opportunity: &&crate::analyse::gap::OpportunityNumbers| {
        let weighted = Cell {
            text: desk.money(opportunity.weighted),
            bar: Some(share_of(opportunity.weighted, largest.weighted)),
            ..Cell::default()
        };
        row(
            strong_if(opportunity.id == largest.id),
            vec![
                cell(name(opportunity)),
                cell(desk.money(opportunity.value)),
                cell(words.percent(opportunity.probability, places(opportunity.probability))),
                weighted,
                cell(desk.short_day(written(desk, &opportunity.id).and_then(|one| value(&one.close)))),
            ],
        )
    };
    let mut rows: Vec<Row> = open.iter().map(line).collect();
    let whole = open.iter().fold(Decimal::ZERO, |sum, one| sum.checked_add(one.value).unwrap_or(sum));
    let weighted = desk.figure_cell(&gap.weighted, desk.money(gap.weighted.value), annex);
    rows.push(row(
        "total",
        vec![cell(desk.text("total")), cell(desk.money(whole)), Cell::default(), weighted, Cell::default()],
    ));
    let part = share(largest.weighted, gap.weighted.value).map(|part| words.percent(part, 0));
    let title = match part {
        Some(share) if open.len() > 1 => desk.say("gap-opportunities-largest", &args! { name: name(largest), share }),
        _ => desk.say("gap-opportunities", &args! { n: open.len(), amount: desk.money(whole) }),
    };
    Some(Panel {
        title,
        lead: String::new(),
        table: Table {
            caption: desk.text("gap-opportunities-caption"),
            columns: desk.columns(&[
                ("gap-head-opportunity", "start", 36),
                ("gap-head-value", "end", 17),
                ("gap-head-probability", "end", 14),
                ("gap-head-weighted", "end", 18),
                ("gap-head-close", "start", 15),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
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
        assert_eq!(title("target: 6050000"), "La previsión de 2026 supera el objetivo en 55.800 €");
        assert_eq!(title("target: 6105800"), "La previsión de 2026 iguala el objetivo");
        assert_eq!(title("target: 7000000"), "Faltan 894.200 € para el objetivo de 2026");
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
            "Ninguna oportunidad decide por sí sola el objetivo."
        );
    }
}
