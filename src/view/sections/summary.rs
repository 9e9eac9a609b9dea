//! The first page of an account plan: one page that says it all.

use rust_decimal::Decimal;
use serde::Serialize;

use super::agreements;
use super::annex::Annex;
use super::cells::drawn;
use super::cells::plain_value as plain;
use super::cells::text as cell;
use super::dates;
use super::dates::Dated;
use super::decisions::DecisionsView;
use super::decisions::decisions;
use super::findings::may_show;
use super::gap;
use super::missing;
use super::missing::MissingView;
use super::money::below_hurdle;
use super::money::growth_note;
use super::money::sales_label;
use super::naming::band;
use super::naming::count;
use super::plan;
use super::position;
use super::relationship;
use super::scorecard;
use crate::analyse::figure::Figure;
use crate::analyse::sales::Sales;
use crate::analyse::scorecard::KpiNumbers;
use crate::analyse::scorecard::ScorecardNumbers;
use crate::analyse::scorecard::Status;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::matrix;
use crate::chart::sparkline;
use crate::chart::sparkline::Size;
use crate::chart::sparkline::Sparkline;
use crate::decode::Visibility;
use crate::fit::Needed;
use crate::model::day::Day;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::measured;
use crate::view::account::pieces::period;
use crate::view::account::pieces::places;
use crate::view::account::pieces::row;
use crate::view::account::pieces::status_mark;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// Decisions on the page; the rest is counted.
const DECISIONS: usize = 3;
/// Dates on the page.
const DATES: usize = 6;
/// What is missing, on the page.
const MISSING: usize = 6;
/// Points of a sparkline.
const POINTS: usize = 8;

/// The first page.
#[derive(Clone, Debug, Serialize)]
pub struct SummaryView {
    /// `summary`.
    pub id: &'static str,
    /// The most important sentence on this account.
    pub title: String,
    /// Category, stage, health, and who answers for the account.
    pub strip: Vec<Fact>,
    /// At most four key numbers.
    pub money: Vec<Fact>,
    /// What has to be decided first.
    pub decisions: Option<DecisionsView>,
    /// The four groups of indicators.
    pub scorecard: Option<Panel>,
    /// The worst indicator over time.
    pub spark: Option<Spark>,
    /// What comes next.
    pub dates: Option<Panel>,
    /// Where the account stands.
    pub position: Option<ChartBlock>,
    /// What is not there.
    pub missing: Option<MissingView>,
    /// What we want to reach, where nothing is missing and there is room.
    pub objectives: Option<Panel>,
    /// The day of the data.
    pub foot: String,
    /// What the marks mean.
    pub legend: Vec<Mark>,
}

/// A small chart and a sentence beside it.
#[derive(Clone, Debug, Serialize)]
pub struct Spark {
    /// The chart.
    pub chart: Chart,
    /// The sentence.
    pub text: String,
}

/// A chart with a sentence as its title.
#[derive(Clone, Debug, Serialize)]
pub struct ChartBlock {
    /// The finding in a sentence.
    pub title: String,
    /// The chart.
    pub chart: Chart,
}

/// The first page of an account plan.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> SummaryView {
    let needed: Vec<&Needed> =
        desk.decisions().filter(|needed| may_show(desk.reader.edition, &needed.finding)).collect();
    let missing = missing::view(desk, MISSING);
    let card = desk.numbers.scorecard.as_ref().ok().filter(|card| scorecard::shown_kpis(desk, card).next().is_some());
    SummaryView {
        id: "summary",
        title: title(desk, &needed),
        strip: strip(desk, annex),
        money: key_numbers(desk, annex),
        decisions: decisions(&desk.reader, &needed, DECISIONS, false),
        scorecard: card.map(|card| groups(desk, card, annex)),
        spark: card.and_then(|card| worst(desk, card)),
        dates: dates(desk),
        position: place(desk).filter(|_| desk.shows(Visibility::Internal)),
        objectives: if missing.is_none() { plan::objectives(desk) } else { None },
        missing,
        foot: foot(desk),
        legend: [MarkKind::Ok, MarkKind::Warn, MarkKind::Bad, MarkKind::None]
            .map(|kind| mark(desk.words(), kind))
            .to_vec(),
    }
}

/// What matters most, and what has to be decided.
fn title(desk: &Desk<'_>, needed: &[&Needed]) -> String {
    let first = state(desk);
    let second = pending(desk, needed);
    match (first, second) {
        (Some(first), Some(second)) => desk.say("two-clauses", &args! { first, second }),
        (Some(only), None) => only,
        (None, Some(only)) => desk.words().capital(&only),
        (None, None) => desk.say("summary-title-empty", &args! { account: desk.account.name() }),
    }
}

/// The first of these that can be told: the gap, health, sales, the scorecard, the agreement, the relationship.
fn state(desk: &Desk<'_>) -> Option<String> {
    let numbers = desk.numbers;
    if desk.shows(Visibility::Internal) {
        if let Ok(gap) = &numbers.gap {
            return Some(gap::sentence(desk, gap));
        }
        if let Ok(health) = &numbers.health {
            let score = desk.words().number(health.score.value, 1);
            let state = band(desk.words(), health.band).word;
            return Some(desk.say("summary-title-health", &args! { score, state }));
        }
    }
    if let Ok(card) = &numbers.scorecard
        && scorecard::shown_kpis(desk, card).any(|kpi| kpi.status != Status::Grey)
    {
        return Some(scorecard::title(desk, card));
    }
    if let (Ok(sales), true) = (&numbers.sales, desk.shows(Visibility::Internal)) {
        let args = args! { amount: desk.money(sales.full_year.value), year: sales.year.to_string() };
        return Some(desk.say("summary-title-sales", &args));
    }
    agreements::nearest(desk).map(|renewal| agreements::renewal_sentence(desk, renewal))
}

/// "quedan tres decisiones, dos ya vencidas".
fn pending(desk: &Desk<'_>, needed: &[&Needed]) -> Option<String> {
    let words = desk.words();
    let n = needed.len();
    let late = needed.iter().filter(|needed| needed.days.is_some_and(|days| days < 0)).count();
    let said = args! { n, few: count(words, n), late, few_late: count(words, late) };
    match (n, late) {
        (0, _) => None,
        (_, 0) => Some(desk.say("summary-decisions", &said)),
        (n, late) if n == late => Some(desk.say("summary-decisions-all-late", &said)),
        _ => Some(desk.say("summary-decisions-late", &said)),
    }
}

fn strip(desk: &Desk<'_>, annex: &mut Annex) -> Vec<Fact> {
    [category(desk), stage(desk), health(desk, annex), manager(desk)].into_iter().flatten().collect()
}

fn category(desk: &Desk<'_>) -> Option<Fact> {
    if !desk.shows(Visibility::Internal) {
        return None;
    }
    let words = desk.words();
    let computed = desk.numbers.position.as_ref().ok().map(|position| position.category);
    let declared = position::declared(desk);
    let shown = declared.or(computed)?;
    let scores = &desk.numbers.scores;
    let note = match (&scores.attractiveness, &scores.strength) {
        (Ok(attractiveness), Ok(strength)) => desk.say(
            "summary-scores",
            &args! {
                attractiveness: words.number(attractiveness.score.value, 2),
                strength: words.number(strength.score.value, 2),
            },
        ),
        _ => desk.text("summary-no-scores"),
    };
    let other = computed.filter(|computed| *computed != shown);
    let note = match other {
        Some(computed) => desk.say("summary-computed", &args! { computed: desk.text(&computed.label()), note }),
        None => note,
    };
    Some(fact(desk.text("summary-category"), plain(desk.head(&shown.label())), note))
}

fn stage(desk: &Desk<'_>) -> Option<Fact> {
    let relationship = desk.account.plan.as_ref()?.relationship.as_ref()?;
    if !desk.shows(visibility(&relationship.visibility, Visibility::Committee)) {
        return None;
    }
    let stage = relationship.stage.as_ref()?;
    let current = relationship::current(stage)?;
    let target = value(&stage.target).map(|target| desk.text(&target.label()));
    let note = match (target, value(&stage.target_date)) {
        (Some(target), Some(day)) => {
            desk.say("summary-target-until", &args! { target, until: desk.words().month(day.0) })
        }
        (Some(target), None) => desk.say("summary-target", &args! { target }),
        _ => String::new(),
    };
    let chart = relationship::strip(desk, stage);
    Some(Fact { chart, ..fact(desk.text("summary-stage"), plain(desk.head(&current.label())), note) })
}

fn health(desk: &Desk<'_>, annex: &mut Annex) -> Option<Fact> {
    let quality = desk.quality().filter(|_| desk.shows(Visibility::Internal));
    let quality = quality.map_or_else(String::new, |quality| {
        desk.say("summary-quality", &args! { points: desk.words().number(quality.value, 0) })
    });
    let health = desk.numbers.health.as_ref().ok()?;
    let found = desk.number_fact("summary-health", &health.score, 1, quality, annex)?;
    Some(Fact { mark: Some(band(desk.words(), health.band)), ..found })
}

fn manager(desk: &Desk<'_>) -> Option<Fact> {
    let head = desk.account.head()?;
    let kam = head.kam.as_ref().and_then(|kam| kam.person.as_ref()).map(|id| desk.person(id.value.as_str()));
    let sponsor =
        head.sponsor.as_ref().and_then(|sponsor| sponsor.person.as_ref()).map(|id| desk.person(id.value.as_str()));
    match (kam, sponsor) {
        (Some(kam), sponsor) => {
            let note = sponsor.map_or_else(
                || desk.text("summary-no-sponsor"),
                |sponsor| desk.say("summary-sponsor", &args! { sponsor }),
            );
            Some(fact(desk.text("summary-manager"), plain(kam), note))
        }
        (None, Some(sponsor)) => {
            Some(fact(desk.text("summary-sponsor-alone"), plain(sponsor), desk.text("summary-no-manager")))
        }
        (None, None) => None,
    }
}

/// Sales, contribution, share of wallet, forecast; where the edition shows none of them, the scorecard's points.
fn key_numbers(desk: &Desk<'_>, annex: &mut Annex) -> Vec<Fact> {
    let words = desk.words();
    let numbers = desk.numbers;
    let mut facts = Vec::new();
    if let Ok(sales) = &numbers.sales {
        facts.extend(sales_fact(desk, sales, annex));
    }
    if let Ok(profit) = &numbers.profit {
        let amount = desk.money(profit.contribution.value.round());
        let hurdle = profit.hurdle.map(|hurdle| words.percent(hurdle, places(hurdle)));
        let note = match hurdle {
            Some(hurdle) => desk.say("summary-contribution-note", &args! { amount, hurdle }),
            None => amount,
        };
        let found = desk.percent_fact("summary-contribution", &profit.contribution_pct, note, annex);
        facts.extend(found.map(|found| Fact { mark: below_hurdle(desk, profit), ..found }));
    }
    if let Ok(wallet) = &numbers.wallet {
        let note = desk.say("summary-wallet-note", &args! { amount: desk.money(wallet.whitespace.value) });
        facts.extend(desk.percent_fact("summary-wallet", &wallet.share, note, annex));
    }
    if let Ok(gap) = &numbers.gap {
        let surplus = Figure { value: -gap.gap.value, ..gap.gap.clone() };
        let text = words.signed_money(surplus.value, desk.currency());
        let label = match gap.year {
            Some(year) => desk.say("summary-forecast", &args! { year: period(words, year) }),
            None => desk.text("summary-forecast-undated"),
        };
        let note = desk.say("summary-forecast-note", &args! { amount: desk.money(gap.target.value) });
        facts.extend(desk.value(&gap.gap, &text, annex).map(|value| fact(label, value, note)));
    }
    if facts.is_empty()
        && let Ok(card) = &numbers.scorecard
        && let Ok(headline) = &card.headline
    {
        facts.extend(desk.number_fact("scorecard-points", headline, 1, desk.text("scorecard-points-note"), annex));
    }
    facts
}

fn sales_fact(desk: &Desk<'_>, sales: &Sales, annex: &mut Annex) -> Option<Fact> {
    let value = desk.value(&sales.full_year, &desk.money(sales.full_year.value), annex)?;
    let found = fact(sales_label(desk, sales), value, growth_note(desk, sales));
    Some(Fact { chart: history(desk, sales), ..found })
}

/// Sales of past years and this one.
fn history(desk: &Desk<'_>, sales: &Sales) -> Option<Chart> {
    let financials = desk.account.plan.as_ref()?.financials.as_ref()?;
    let written = financials
        .history
        .iter()
        .filter(|year| year.period.value.months() == 12 && year.period.value.year() < sales.year);
    let mut years: Vec<(String, i16, Decimal)> = written
        .filter_map(|year| {
            Some((period(desk.words(), year.period.value), year.period.value.year(), value(&year.gross_sales)?.get()))
        })
        .collect();
    years.sort_by_key(|(_, year, _)| *year);
    years.push((sales.year.to_string(), sales.year, sales.full_year.value));
    let years = years.split_off(years.len().saturating_sub(POINTS));
    if years.len() < 2 {
        return None;
    }
    let said: Vec<String> = years.iter().map(|(year, _, amount)| format!("{year} {}", desk.money(*amount))).collect();
    let values: Vec<f64> = years.iter().map(|(_, _, amount)| drawn(*amount)).collect();
    let caption = Caption {
        id: "summary-sales".to_owned(),
        alt: desk.say("summary-sales-alt", &args! { years: said.join("; ") }),
        note: String::new(),
    };
    let range = range(&values, None);
    Some(sparkline::draw(
        &Sparkline { caption, size: Size::Tiny, values, target: None, range, last: None },
        desk.reader.palette,
    ))
}

/// The lowest and the highest of what is drawn.
pub(super) fn range(values: &[f64], target: Option<f64>) -> (f64, f64) {
    let all = || values.iter().copied().chain(target).filter(|value| value.is_finite());
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    if low < high { (low, high) } else { (low - 1.0, low + 1.0) }
}

fn groups(desk: &Desk<'_>, card: &ScorecardNumbers, annex: &mut Annex) -> Panel {
    let words = desk.words();
    let weakest = scorecard::weakest(desk, card).map(|group| group.id);
    let mut rows: Vec<Row> = Vec::new();
    for group in &card.groups {
        let marks: Vec<Mark> = group
            .kpis
            .iter()
            .filter(|kpi| desk.shows(kpi.visibility))
            .map(|kpi| Mark {
                word: format!("{}: {}", scorecard::kpi_name(desk, kpi), status_mark(words, kpi.status).word),
                ..status_mark(words, kpi.status)
            })
            .collect();
        if marks.is_empty() {
            continue;
        }
        let points = points(desk, group.score.as_ref().ok(), annex);
        let kind = strong_if(weakest == Some(group.id));
        rows.push(row(kind, vec![cell(scorecard::group_name(desk, group)), points, Cell { marks, ..Cell::default() }]));
    }
    if let Ok(headline) = &card.headline
        && desk.shows(headline.visibility)
    {
        let total = points(desk, Some(headline), annex);
        rows.push(row("total", vec![cell(desk.text("summary-total")), total, Cell::default()]));
    }
    Panel {
        title: scorecard::title(desk, card),
        lead: String::new(),
        table: Table {
            caption: desk.text("summary-groups-caption"),
            columns: desk.columns(&[
                ("summary-head-group", "start", 50),
                ("summary-head-points", "end", 18),
                ("summary-head-indicators", "start", 32),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    }
}

fn points(desk: &Desk<'_>, score: Option<&Figure>, annex: &mut Annex) -> Cell {
    score.map_or_else(Cell::default, |score| desk.figure_cell(score, desk.words().number(score.value, 1), annex))
}

/// The worst indicator that has a history: red before amber, and of those the one that missed most often.
fn worst(desk: &Desk<'_>, card: &ScorecardNumbers) -> Option<Spark> {
    let grave = |status: Status| match status {
        Status::Red => 2,
        Status::Amber => 1,
        _ => 0,
    };
    let missed = |kpi: &KpiNumbers| kpi.history.iter().map(|(_, _, status)| grave(*status)).sum::<u32>();
    let with_history = |kpi: &&KpiNumbers| {
        grave(kpi.status) > 0
            && kpi.last.is_some()
            && kpi.history.iter().filter(|(_, value, _)| value.is_some()).count() > 1
    };
    // Of equals the first counts, so that the order of the scorecard decides.
    let kpi = scorecard::shown_kpis(desk, card).filter(with_history).reduce(|best, kpi| {
        if (grave(kpi.status), missed(kpi)) > (grave(best.status), missed(best)) { kpi } else { best }
    })?;
    let words = desk.words();
    let history = &kpi.history[kpi.history.len().saturating_sub(POINTS)..];
    let values: Vec<f64> = history.iter().map(|(_, value, _)| value.map_or(f64::NAN, drawn)).collect();
    let (_, last) = kpi.last?;
    let said = args! {
        name: scorecard::kpi_name(desk, kpi),
        value: measured(words, last, &kpi.unit),
        target: kpi.target.map_or_else(String::new, |target| measured(words, target, &kpi.unit)),
        n: history.len(),
        few: count(words, history.len()),
    };
    let key = if kpi.target.is_some() { "summary-spark" } else { "summary-spark-untargeted" };
    let target = kpi.target.map(drawn);
    let caption = Caption { id: "summary-spark".to_owned(), alt: desk.say(key, &said), note: String::new() };
    let range = range(&values, target);
    let drawing = Sparkline { caption, size: Size::Wide, values, target, range, last: None };
    Some(Spark { chart: sparkline::draw(&drawing, desk.reader.palette), text: desk.say(key, &said) })
}

fn dates(desk: &Desk<'_>) -> Option<Panel> {
    let words = desk.words();
    let mut by_day: Vec<(Day, Vec<Dated>)> = Vec::new();
    for event in dates::coming(desk).into_iter().filter(|dated| dated.first_page) {
        match by_day.last_mut() {
            Some((day, events)) if *day == event.day => events.push(event),
            _ => by_day.push((event.day, vec![event])),
        }
    }
    let next = by_day.first()?.0;
    let line = |(day, events): &(Day, Vec<Dated>)| {
        let strong = events.iter().any(|event| event.strong);
        let own = events.iter().any(|event| event.own);
        let said: Vec<String> = events.iter().map(|event| event.what.clone()).collect();
        let what = if own { said.join("; ") } else { words.list(&said) };
        row(strong_if(strong), vec![cell(words.short_day(day.0)), cell(words.capital(&what))])
    };
    let rows: Vec<Row> = by_day.iter().take(DATES).map(line).collect();
    let renewal = agreements::within_a_year(desk).map(|renewal| agreements::renewal_sentence(desk, renewal));
    let days = desk.day().days_until(next);
    Some(Panel {
        title: renewal.unwrap_or_else(|| desk.say("summary-dates", &args! { days })),
        lead: String::new(),
        table: Table {
            caption: desk.text("summary-dates-caption"),
            columns: desk.columns(&[("head-date", "start", 26), ("summary-head-next", "start", 74)]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}

fn place(desk: &Desk<'_>) -> Option<ChartBlock> {
    let position = desk.numbers.position.as_ref().ok()?;
    let title = desk.text(&format!("summary-position-{}", position.category.id()));
    Some(ChartBlock { title, chart: position::attractiveness(desk, matrix::Size::Small)? })
}

/// The day of the data, and where the formulas stand.
fn foot(desk: &Desk<'_>) -> String {
    let financials = desk.account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let dated = financials.and_then(|financials| value(&financials.profitability.as_ref()?.as_of));
    match dated.filter(|_| desk.shows(Visibility::Internal)) {
        Some(day) => desk.say("summary-foot-dated", &args! { day }),
        None => desk.say("summary-foot", &args! { day: desk.day() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Edition;
    use crate::view::account::example;
    use crate::view::account::example::spaced;

    #[test]
    fn the_example_comes_out() {
        let summary = example::account(&[], Edition::Internal).summary;
        assert!(
            spaced(&summary.title).starts_with("La previsión de 2026 supera la meta en 55.800 €"),
            "{}",
            summary.title
        );
        let strip: Vec<&str> = summary.strip.iter().map(|fact| fact.value.text.as_str()).collect();
        assert_eq!(strip, ["Estratégica", "Cooperativa", "64,1", "Lucía Ferrer"]);
        let money: Vec<&str> = summary.money.iter().map(|fact| fact.value.text.as_str()).collect();
        assert_eq!(money, ["5.540.000", "20,2", "56,6", "+55.800"]);
        assert!(summary.money.iter().all(|fact| fact.value.how.is_some()));
        let card = summary.scorecard.expect("the example has a scorecard");
        let points: Vec<&str> = card.table.rows.iter().map(|row| row.cells[1].text.as_str()).collect();
        assert_eq!(points, ["90,0", "50,0", "65,0", "75,0", "72,0"]);
    }

    #[test]
    fn the_next_six_dates_stand_in_order_and_the_notice_is_strong() {
        let dates = example::account(&[], Edition::Internal).summary.dates.expect("there are dates");
        assert_eq!(spaced(&dates.title), "El preaviso vence en 86 días");
        let days: Vec<String> = dates.table.rows.iter().map(|row| spaced(&row.cells[0].text)).collect();
        assert_eq!(days, ["14 oct 2025", "5 nov 2025", "12 nov 2025", "30 nov 2025", "19 dic 2025", "31 dic 2025"]);
        let strong: Vec<&str> =
            dates.table.rows.iter().filter(|row| row.kind == "strong").map(|row| row.cells[1].text.as_str()).collect();
        assert_eq!(strong, ["Preaviso del acuerdo y fin de la lista de precios"]);
    }

    #[test]
    fn a_plan_of_a_few_lines_has_a_useful_first_page() {
        let view = example::small("accounts/norte/plan.yaml");
        assert_eq!(view.summary.title, "El plan de Norte SA aún no tiene cifras que resumir");
        assert_eq!(view.summary.strip.len(), 2);
        assert_eq!(view.summary.missing.as_ref().map(|missing| missing.items.len()), Some(MISSING));
        assert!(view.money.is_none() && view.scorecard.is_none() && view.gap.is_none());
    }
}
