//! Four groups of indicators, each with its target and its status.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::plain_value as plain;
use super::cells::text as cell;
use super::naming::count;
use crate::analyse::scorecard::GroupNumbers;
use crate::analyse::scorecard::KpiNumbers;
use crate::analyse::scorecard::ScorecardNumbers;
use crate::analyse::scorecard::Status;
use crate::analyse::scorecard::Trend;
use crate::args;
use crate::model::vocabulary::Direction;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::heading;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::measured;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::period;
use crate::view::account::pieces::row;
use crate::view::account::pieces::status_mark;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Fact;
use crate::view::parts::Row;
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
    /// Every indicator, by group.
    pub table: Table,
}

/// The indicators of an account that the edition shows.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<ScorecardView> {
    let card = desk.numbers.scorecard.as_ref().ok()?;
    shown_kpis(desk, card).next()?;
    Some(ScorecardView {
        id: "scorecard",
        title: title(desk, card),
        lead: String::new(),
        facts: facts(desk, card, annex),
        table: table(desk, card, annex),
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
        return desk.say(&format!("scorecard-weak-{}", weakest.id.id().replace('_', "-")), &said);
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

/// The group that holds the others back: below 70, and the lowest alone.
pub(super) fn weakest<'a>(desk: &Desk<'_>, card: &'a ScorecardNumbers) -> Option<&'a GroupNumbers> {
    let shown = card.groups.iter().filter_map(|group| Some((group.score.as_ref().ok()?, group)));
    let mut scores: Vec<(Decimal, &GroupNumbers)> =
        shown.filter(|(score, _)| desk.shows(score.visibility)).map(|(score, group)| (score.value, group)).collect();
    scores.sort_by_key(|(score, group)| (*score, group.id));
    match scores.as_slice() {
        [(lowest, group), (next, _), ..] if lowest < next && *lowest < Decimal::from(WEAK) => Some(group),
        _ => None,
    }
}

/// "7 en orden, 6 en atención y 1 crítico".
fn counted(desk: &Desk<'_>, card: &ScorecardNumbers) -> String {
    let parts = [
        ("scorecard-count-green", Status::Green),
        ("scorecard-count-amber", Status::Amber),
        ("scorecard-count-red", Status::Red),
        ("scorecard-count-grey", Status::Grey),
    ];
    let counts = parts.map(|(key, status)| (key, how_many(desk, card, status)));
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
    facts.push(fact(desk.text("scorecard-indicators"), all, counted(desk, card)));
    facts
}

/// The name of a group, as written or else the usual one.
pub(super) fn group_name(desk: &Desk<'_>, group: &GroupNumbers) -> String {
    if group.label.is_empty() { desk.head(&group.id.label()) } else { group.label.clone() }
}

fn table(desk: &Desk<'_>, card: &ScorecardNumbers, annex: &mut Annex) -> Table {
    let mut rows = Vec::new();
    for group in &card.groups {
        let kpis: Vec<&KpiNumbers> = group.kpis.iter().filter(|kpi| desk.shows(kpi.visibility)).collect();
        if kpis.is_empty() {
            continue;
        }
        let mut head = heading(group_name(desk, group), 6);
        if let Ok(score) = &group.score {
            let points = desk.say("scorecard-group-points", &args! { points: desk.words().number(score.value, 1) });
            head.cells[2] = desk.figure_cell(score, points, annex);
        }
        rows.push(head);
        rows.extend(kpis.into_iter().map(|kpi| kpi_row(desk, kpi)));
    }
    let last =
        shown_kpis(desk, card).filter_map(|kpi| kpi.last).map(|(period, _)| period).max_by_key(|period| period.last());
    let note =
        last.map_or_else(String::new, |last| desk.say("scorecard-note", &args! { period: period(desk.words(), last) }));
    Table {
        caption: desk.text("scorecard-caption"),
        columns: desk.columns(&[
            ("scorecard-head-indicator", "start", 35),
            ("scorecard-head-before", "end", 14),
            ("scorecard-head-last", "end", 16),
            ("scorecard-head-target", "end", 14),
            ("scorecard-head-trend", "start", 10),
            ("head-status", "start", 14),
        ]),
        rows,
        note,
    }
}

fn kpi_row(desk: &Desk<'_>, kpi: &KpiNumbers) -> Row {
    let words = desk.words();
    let in_unit = |value: Decimal| measured(words, value, &kpi.unit);
    let known = kpi.history.iter().filter_map(|(at, value, _)| Some((*at, (*value)?)));
    let before = known.clone().rev().nth(1);
    let trend = match (kpi.trend, kpi.direction) {
        (Trend::Unknown, _) | (_, Direction::Range) => String::new(),
        (Trend::Flat, _) => desk.text("scorecard-trend-flat"),
        (Trend::Up, Direction::Up) | (Trend::Down, Direction::Down) => desk.text("scorecard-trend-better"),
        _ => desk.text("scorecard-trend-worse"),
    };
    let closed = kpi.history.last().map(|(at, ..)| *at);
    let last = kpi.last.map_or_else(
        || cell(""),
        |(at, value)| {
            // A value that is older than the others says of when it is.
            let stale = closed.is_some_and(|closed| closed != at);
            if stale { noted(in_unit(value), period(words, at)) } else { cell(in_unit(value)) }
        },
    );
    let mark = status_mark(words, kpi.status);
    row(
        strong_if(kpi.status == Status::Red),
        vec![
            cell(kpi.label.as_str()),
            before.map_or_else(|| cell(""), |(_, value)| cell(in_unit(value))),
            last,
            cell(kpi.target.map_or_else(String::new, in_unit)),
            cell(trend),
            marked("", mark),
        ],
    )
}
