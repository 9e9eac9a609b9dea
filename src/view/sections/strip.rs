//! Objectives with their actions in rows, each with its lane in the strip of quarters.

use serde::Serialize;

use super::naming::count;
use super::plan::named;
use crate::analyse::actions;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Tick;
use crate::chart::quarters;
use crate::chart::quarters::Lane;
use crate::chart::quarters::Span;
use crate::chart::quarters::State;
use crate::model::day::Day;
use crate::model::id::Id;
use crate::model::plan::Action;
use crate::model::plan::Objective;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::source::Spanned;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::parts::Mark;

/// How wide a lane is, pt.
const WIDTH: f64 = 132.0;
/// More quarters than this are not shown.
const MOST: usize = 8;
/// What is late goes back no farther than this many days.
const BACK: i64 = 184;

/// Objectives and actions with their lanes. A part of the plan's page.
#[derive(Clone, Debug, Serialize)]
pub struct Strip {
    /// What the rows show, for who cannot see them.
    pub caption: String,
    /// The heads of the columns: what, who, when.
    pub heads: [String; 3],
    /// Years and quarters.
    pub axis: Chart,
    /// The turns of quarters, in percent of the width of a lane.
    pub turns: Vec<f64>,
    /// The report's day, in percent of the width of a lane.
    pub today: f64,
    /// Each objective, and under it its actions.
    pub rows: Vec<StripRow>,
    /// What the shapes mean.
    pub key: Vec<Shape>,
    /// What the upright line is, and what the page has no room for.
    pub note: String,
}

/// One row of the strip.
#[derive(Clone, Debug, Serialize)]
pub struct StripRow {
    /// `group` for an objective, `plain` for an action.
    pub kind: &'static str,
    /// What is wanted or done.
    pub what: String,
    /// The number that is to change; may be empty.
    pub note: String,
    /// Who.
    pub owner: String,
    /// By when.
    pub due: String,
    /// How late it is.
    pub late: Option<Mark>,
    /// Its lane.
    pub lane: Option<Chart>,
}

/// A shape and its word.
#[derive(Clone, Debug, Serialize)]
pub struct Shape {
    /// The shape.
    pub chart: Chart,
    /// What it means.
    pub word: String,
}

/// The strip of what the page shows; `rest` counts the actions that it does not.
pub(crate) fn view(desk: &Desk<'_>, objectives: &[&Objective], actions: &[&Action], rest: usize) -> Option<Strip> {
    if objectives.is_empty() && actions.is_empty() {
        return None;
    }
    let span = span(desk, objectives, actions);
    let mut rows = Vec::new();
    for objective in objectives {
        rows.push(objective_row(desk, &span, objective));
        let own = |action: &&&Action| serves(action, objective);
        rows.extend(in_order(actions.iter().filter(own).copied()).map(|action| action_row(desk, &span, action)));
    }
    let astray = |action: &&&Action| !objectives.iter().any(|objective| serves(action, objective));
    let astray: Vec<&Action> = actions.iter().filter(astray).copied().collect();
    if !astray.is_empty() && !objectives.is_empty() {
        rows.push(heading(desk.text("plan-no-objective")));
    }
    rows.extend(in_order(astray.into_iter()).map(|action| action_row(desk, &span, action)));
    let axis = quarters::axis(&span, &caption("plan-axis", desk.text("plan-axis-alt")), desk.reader.palette);
    Some(Strip {
        caption: desk.text("plan-actions-caption"),
        heads: ["plan-head-action", "head-owner", "head-due"].map(|key| desk.text(key)),
        axis,
        turns: span.quarters.iter().skip(1).map(|quarter| quarters::place(&span, quarter.at)).collect(),
        today: quarters::place(&span, span.today),
        rows,
        key: key(desk, objectives, actions),
        note: note(desk, rest),
    })
}

fn serves(action: &Action, objective: &Objective) -> bool {
    action.objective.as_ref().is_some_and(|id| id.value == objective.id.value)
}

/// What is due first stands first.
fn in_order<'a>(actions: impl Iterator<Item = &'a Action>) -> impl Iterator<Item = &'a Action> {
    let mut actions: Vec<&Action> = actions.collect();
    actions.sort_by_key(|action| {
        let due = value(&action.due);
        (due.is_none(), due, action.id.value.as_str())
    });
    actions.into_iter()
}

fn caption(id: &str, alt: String) -> Caption {
    Caption { id: id.to_owned(), alt, note: String::new() }
}

/// A day as the strip counts them: from the report's day.
#[allow(clippy::cast_precision_loss, reason = "days of a plan are small numbers")]
fn at(desk: &Desk<'_>, day: Day) -> f64 {
    desk.day().days_until(day) as f64
}

/// From the quarter of what is late to the one of what is due last, eight at most.
fn span(desk: &Desk<'_>, objectives: &[&Objective], actions: &[&Action]) -> Span {
    let today = desk.day();
    let dues = actions.iter().filter_map(|action| marked_day(action));
    let dues: Vec<Day> = dues.chain(objectives.iter().filter_map(|objective| value(&objective.due))).collect();
    let earliest = dues.iter().copied().fold(today, Day::min).max(today.plus(-BACK));
    let latest = dues.iter().copied().fold(today, Day::max);
    let mut first = first_of_quarter(earliest);
    let (mut quarters, mut years) = (Vec::new(), Vec::new());
    let from = at(desk, first);
    while quarters.len() < MOST && (first <= latest || quarters.len() < 2) {
        let (year, month) = (first.0.year(), first.0.month());
        let label = desk.say("quarter-short", &args! { quarter: ((month + 2) / 3).to_string() });
        if month == 1 || years.is_empty() {
            years.push(Tick { at: at(desk, first), label: year.to_string() });
        }
        quarters.push(Tick { at: at(desk, first), label });
        // 93 days behind the first of a quarter lies the next one.
        first = first_of_quarter(first.plus(93));
    }
    Span { width: WIDTH, from, to: at(desk, first.plus(-1)), today: 0.0, quarters, years }
}

fn first_of_quarter(day: Day) -> Day {
    let months_in = (day.0.month() - 1) % 3;
    let mut first = day.plus(1 - i64::from(day.0.day()));
    for _ in 0..months_in {
        let before = first.plus(-1);
        first = before.plus(1 - i64::from(before.0.day()));
    }
    first
}

/// The day on which an action was done, or is due.
fn marked_day(action: &Action) -> Option<Day> {
    let done = value(&action.completed_on).filter(|_| value(&action.status) == Some(ActionStatus::Done));
    done.or_else(|| value(&action.due))
}

fn state(desk: &Desk<'_>, action: &Action) -> State {
    if actions::is_late(action, desk.day()) {
        return State::Late;
    }
    match value(&action.status) {
        None | Some(ActionStatus::Planned) => State::Planned,
        Some(ActionStatus::InProgress) => State::Running,
        Some(ActionStatus::Blocked) => State::Blocked,
        Some(ActionStatus::Done) => State::Done,
        Some(ActionStatus::Cancelled) => State::Cancelled,
    }
}

fn word(desk: &Desk<'_>, state: State) -> String {
    let key = match state {
        State::Goal => "plan-shape-goal",
        State::Planned => "status-planned",
        State::Running => "status-in-progress",
        State::Blocked => "status-blocked",
        State::Late => "plan-shape-late",
        State::Done => "status-done",
        State::Cancelled => "status-cancelled",
    };
    desk.text(key)
}

fn person(desk: &Desk<'_>, owner: Option<&Spanned<Id>>) -> String {
    let Some(owner) = owner else { return String::new() };
    let id = owner.value.as_str();
    let ours = desk.person(id);
    // The customer may do its part of a joint action.
    if ours == id { desk.stakeholder(id) } else { ours }
}

fn lane(desk: &Desk<'_>, span: &Span, day: Option<Day>, state: State) -> Chart {
    let alt = match day {
        Some(day) => desk.say("plan-lane-alt", &args! { state: word(desk, state), day: day.0 }),
        None => desk.say("plan-lane-alt-undated", &args! { state: word(desk, state) }),
    };
    let lane = Lane { at: day.map(|day| at(desk, day)), state };
    quarters::lane(span, lane, &caption("", alt), desk.reader.palette)
}

fn heading(what: String) -> StripRow {
    let empty = String::new;
    StripRow { kind: "group", what, note: empty(), owner: empty(), due: empty(), late: None, lane: None }
}

fn objective_row(desk: &Desk<'_>, span: &Span, objective: &Objective) -> StripRow {
    let due = value(&objective.due);
    StripRow {
        note: goal(desk, objective),
        owner: person(desk, objective.owner.as_ref()),
        due: desk.short_day(due),
        late: due.and_then(|due| desk.late(due)),
        lane: Some(lane(desk, span, due, State::Goal)),
        ..heading(named(&objective.text, objective.id.value.as_str()).to_owned())
    }
}

/// The number that is to change: "Cuota de gasto (%): de 56,6 a 60".
fn goal(desk: &Desk<'_>, objective: &Objective) -> String {
    let number = |number| value(number).map(|number| as_written(desk.words(), number));
    let Some(to) = number(&objective.target) else { return String::new() };
    let card = desk.account.scorecard.as_ref();
    let kpis = card.into_iter().flat_map(|card| &card.groups).flat_map(|group| &group.kpis);
    let measures = |kpi: &&crate::model::scorecard::Kpi| {
        kpi.r#use.as_ref().zip(objective.metric.as_ref()).is_some_and(|(own, metric)| own.value == metric.value)
    };
    let metric = kpis.into_iter().find(measures).and_then(|kpi| kpi.label.as_ref()).map(|label| label.value.clone());
    let said = match number(&objective.baseline) {
        Some(from) => desk.say("plan-goal", &args! { from, to }),
        None => desk.say("plan-goal-to", &args! { to }),
    };
    match metric {
        Some(metric) => desk.say("plan-goal-of", &args! { metric, goal: said }),
        None => desk.words().capital(&said),
    }
}

fn action_row(desk: &Desk<'_>, span: &Span, action: &Action) -> StripRow {
    let due = value(&action.due);
    StripRow {
        kind: "plain",
        owner: person(desk, action.owner.as_ref()),
        due: desk.short_day(due),
        late: due.filter(|_| actions::is_open(action)).and_then(|due| desk.late(due)),
        lane: Some(lane(desk, span, marked_day(action), state(desk, action))),
        ..heading(named(&action.text, action.id.value.as_str()).to_owned())
    }
}

/// The shapes that stand in the strip.
fn key(desk: &Desk<'_>, objectives: &[&Objective], actions: &[&Action]) -> Vec<Shape> {
    let all = [State::Goal, State::Planned, State::Running, State::Blocked, State::Late, State::Done, State::Cancelled];
    let there = |one: &State| {
        *one == State::Goal && !objectives.is_empty() || actions.iter().any(|action| state(desk, action) == *one)
    };
    let shape = |one: State| {
        let word = word(desk, one);
        Shape { chart: quarters::sample(one, &caption("", word.clone()), desk.reader.palette), word }
    };
    all.into_iter().filter(there).map(shape).collect()
}

fn note(desk: &Desk<'_>, rest: usize) -> String {
    let today = desk.say("plan-today-note", &args! { day: desk.day().0 });
    if rest == 0 {
        return today;
    }
    let rest = desk.say("plan-rest-note", &args! { n: rest, few: count(desk.words(), rest) });
    format!("{today} {rest}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quarter_begins_on_the_first_of_its_first_month() {
        let first = |text: &str| first_of_quarter(Day::parse(text).expect("a day")).0.to_string();
        for (day, expected) in [
            ("2025-10-06", "2025-10-01"),
            ("2025-12-31", "2025-10-01"),
            ("2024-02-29", "2024-01-01"),
            ("2025-07-01", "2025-07-01"),
        ] {
            assert_eq!(first(day), expected, "{day}");
        }
    }
}
