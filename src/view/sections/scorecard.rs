//! Four groups of indicators, each with its target and its status.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::plain_value as plain;
use super::cells::text as cell;
use super::health;
use super::indicators;
use super::naming::count;
use crate::analyse::scorecard::GroupNumbers;
use crate::analyse::scorecard::KpiNumbers;
use crate::analyse::scorecard::ScorecardNumbers;
use crate::analyse::scorecard::Status;
use crate::args;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::period;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Panel;
use crate::view::parts::Table;

/// Below this a group is weak, 0 to 100.
const WEAK: i64 = 70;

/// The scorecard of an account.
#[derive(Clone, Debug, Serialize)]
pub struct ScorecardView {
    /// `scorecard`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The headline, and how many indicators have which status.
    pub facts: Vec<Fact>,
    /// The groups: weight, points and how many of their indicators have which status.
    pub groups: Table,
    /// Every indicator, by group.
    pub table: Table,
    /// The indicators over the last periods.
    pub history: Option<Panel>,
    /// What health is made of, and the quality of the plan apart.
    pub health: Option<Panel>,
    /// What the indicators mean.
    pub definitions: Option<Panel>,
}

/// The indicators of an account that the edition shows.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<ScorecardView> {
    let card = desk.numbers.scorecard.as_ref().ok()?;
    shown_kpis(desk, card).next()?;
    Some(ScorecardView {
        id: "scorecard",
        title: title(desk, card),
        lead: [poles(desk, card), closed(desk, card)]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        facts: facts(desk, card, annex),
        groups: groups(desk, card, annex),
        table: indicators::table(desk, card, annex),
        history: indicators::history(desk, card, annex),
        health: health::panel(desk, annex),
        definitions: indicators::definitions(desk, card),
    })
}

/// The indicators that the edition shows.
pub(super) fn shown_kpis<'a>(desk: &Desk<'_>, card: &'a ScorecardNumbers) -> impl Iterator<Item = &'a KpiNumbers> {
    let edition = desk.reader.edition;
    card.groups.iter().flat_map(|group| &group.kpis).filter(move |kpi| edition.shows(kpi.visibility))
}

/// How many of them have a status.
pub(super) fn how_many(desk: &Desk<'_>, card: &ScorecardNumbers, status: Status) -> usize {
    shown_kpis(desk, card).filter(|kpi| kpi.status == status).count()
}

/// Which group holds the scorecard back, or how many indicators are in order.
pub(super) fn title(desk: &Desk<'_>, card: &ScorecardNumbers) -> String {
    let words = desk.words();
    let (all, green) = (shown_kpis(desk, card).count(), how_many(desk, card, Status::Green));
    let (red, grey) = (how_many(desk, card, Status::Red), how_many(desk, card, Status::Grey));
    let said = args! { n: all, few: count(words, all), green, few_green: count(words, green), red, few_red: count(words, red) };
    if let Some(weakest) = weakest(desk, card) {
        let score = weakest.score.as_ref().map_or_else(|_| String::new(), |score| words.number(score.value, 0));
        return desk.say(&format!("scorecard-weak-{}", weakest.id.id().replace('_', "-")), &args! { score });
    }
    let key = if grey == all {
        "scorecard-title-no-values"
    } else if green == all {
        "scorecard-title-all"
    } else if red > 0 {
        "scorecard-title-red"
    } else {
        "scorecard-title-some"
    };
    words.capital(&desk.say(key, &said))
}

/// The name of an indicator.
pub(super) fn kpi_name(desk: &Desk<'_>, kpi: &KpiNumbers) -> String {
    desk.words().capital(&desk.words().arg(&kpi.label))
}

/// The groups that have a score and may be shown, the weakest first.
fn scores<'a>(desk: &Desk<'_>, card: &'a ScorecardNumbers) -> Vec<(Decimal, &'a GroupNumbers)> {
    let shown = card.groups.iter().filter_map(|group| Some((group.score.as_ref().ok()?, group)));
    let mut scores: Vec<(Decimal, &GroupNumbers)> =
        shown.filter(|(score, _)| desk.shows(score.visibility)).map(|(score, group)| (score.value, group)).collect();
    scores.sort_by_key(|(score, group)| (*score, group.id));
    scores
}

/// The group that holds the others back: below 70, and the lowest alone.
pub(super) fn weakest<'a>(desk: &Desk<'_>, card: &'a ScorecardNumbers) -> Option<&'a GroupNumbers> {
    match scores(desk, card).as_slice() {
        [(lowest, group), (next, _), ..] if lowest < next && *lowest < Decimal::from(WEAK) => Some(group),
        _ => None,
    }
}

/// The strongest group against the weakest: what one gains, the other may pay for.
fn poles(desk: &Desk<'_>, card: &ScorecardNumbers) -> String {
    let scores = scores(desk, card);
    let (Some((low, weak)), Some((high, strong))) = (scores.first(), scores.last()) else { return String::new() };
    if low == high {
        return String::new();
    }
    let number = |value: Decimal| desk.words().number(value, value.round_dp(1).normalize().scale());
    desk.say(
        "scorecard-poles",
        &args! {
            strong: group_name(desk, strong),
            high: number(*high),
            weak: group_name(desk, weak),
            low: number(*low),
            points: number(high.checked_sub(*low).unwrap_or_default()),
        },
    )
}

/// The period that the statuses are of.
fn closed(desk: &Desk<'_>, card: &ScorecardNumbers) -> String {
    let last = shown_kpis(desk, card).filter_map(|kpi| kpi.last).map(|(at, _)| at).max_by_key(|at| at.last());
    last.map_or_else(String::new, |last| desk.say("scorecard-note", &args! { period: period(desk.words(), last) }))
}

/// The four groups in a row each, and the headline below.
fn groups(desk: &Desk<'_>, card: &ScorecardNumbers, annex: &mut Annex) -> Table {
    let words = desk.words();
    let weakest = weakest(desk, card).map(|group| group.id);
    let mut rows = Vec::new();
    for group in &card.groups {
        let kpis: Vec<&KpiNumbers> = group.kpis.iter().filter(|kpi| desk.shows(kpi.visibility)).collect();
        if kpis.is_empty() {
            continue;
        }
        let score = group.score.as_ref().ok().filter(|score| desk.shows(score.visibility));
        let bar = score.map(|score| share_of(score.value, Decimal::ONE_HUNDRED));
        let points =
            score.map_or_else(Cell::default, |score| desk.figure_cell(score, words.number(score.value, 1), annex));
        rows.push(row(
            strong_if(weakest == Some(group.id)),
            vec![
                cell(group_name(desk, group)),
                cell(words.number(group.weight, group.weight.normalize().scale())),
                Cell { bar, ..Cell::default() },
                points,
                cell(counted(desk, &kpis)),
            ],
        ));
    }
    if let Ok(headline) = &card.headline
        && desk.shows(headline.visibility)
    {
        let points = desk.figure_cell(headline, words.number(headline.value, 1), annex);
        let all: Vec<&KpiNumbers> = shown_kpis(desk, card).collect();
        let (name, states) = (cell(desk.text("scorecard-all")), cell(counted(desk, &all)));
        rows.push(row("total", vec![name, Cell::default(), Cell::default(), points, states]));
    }
    Table {
        caption: desk.text("scorecard-groups-caption"),
        columns: desk.columns(&[
            ("scorecard-head-group", "start", 31),
            ("scorecard-head-weight", "end", 9),
            ("", "start", 14),
            ("scorecard-head-points", "end", 11),
            ("scorecard-head-states", "start", 40),
        ]),
        rows,
        note: String::new(),
    }
}

/// "7 en orden, 6 en atención y 1 crítico".
fn counted(desk: &Desk<'_>, kpis: &[&KpiNumbers]) -> String {
    let parts = [
        ("scorecard-count-green", Status::Green),
        ("scorecard-count-amber", Status::Amber),
        ("scorecard-count-red", Status::Red),
        ("scorecard-count-grey", Status::Grey),
    ];
    let counts = parts.map(|(key, status)| (key, kpis.iter().filter(|kpi| kpi.status == status).count()));
    let said: Vec<String> =
        counts.iter().filter(|(_, n)| *n > 0).map(|(key, n)| desk.say(key, &args! { n: *n })).collect();
    desk.words().list(&said)
}

fn facts(desk: &Desk<'_>, card: &ScorecardNumbers, annex: &mut Annex) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Ok(headline) = &card.headline {
        facts.extend(desk.number_fact("scorecard-points", headline, 1, desk.text("scorecard-points-note"), annex));
    }
    if let Some(attained) = &card.attainment_headline {
        facts.extend(desk.number_fact("scorecard-attained", attained, 1, desk.text("scorecard-attained-note"), annex));
    }
    let all = plain(desk.words().number(Decimal::from(shown_kpis(desk, card).count()), 0));
    let shown: Vec<&KpiNumbers> = shown_kpis(desk, card).collect();
    facts.push(fact(desk.text("scorecard-indicators"), all, counted(desk, &shown)));
    facts
}

/// The name of a group, as written or else the usual one.
pub(super) fn group_name(desk: &Desk<'_>, group: &GroupNumbers) -> String {
    if group.label.is_empty() { desk.head(&group.id.label()) } else { group.label.clone() }
}
