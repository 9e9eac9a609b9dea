//! What we want to reach with the account and what we do for it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::Serialize;

use super::annex::Annex;
use super::cells::text as cell;
use super::naming::count;
use super::strip;
use super::strip::Strip;
use crate::analyse::actions;
use crate::analyse::actions::function_name;
use crate::analyse::actions::is_open;
use crate::args;
use crate::decode::Visibility;
use crate::model::day::Day;
use crate::model::plan::Action;
use crate::model::plan::Objective;
use crate::model::plan::PlanFile;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::source::Spanned;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::heading;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Block;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Inline;
use crate::view::parts::Item;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Prose;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::parts::Value;
use crate::view::prose;
use crate::words::Arg;

/// More actions than this do not fit on the page.
const ON_PAGE: usize = 24;

/// Objectives and actions.
#[derive(Clone, Debug, Serialize)]
pub struct PlanView {
    /// `plan`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// How the plan is being carried out.
    pub facts: Vec<Fact>,
    /// Objectives with their actions, and when each is due.
    pub strip: Option<Strip>,
    /// How trouble is mended and the hurdle reached.
    pub paths: Vec<LabelledProse>,
    /// The actions that the page has no room for.
    pub rest: Option<Panel>,
}

/// A text with its name above.
#[derive(Clone, Debug, Serialize)]
pub struct LabelledProse {
    /// What it is.
    pub label: String,
    /// The text.
    pub prose: Prose,
}

/// The objectives and actions of an account that the edition shows.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<PlanView> {
    let plan = desk.account.plan.as_ref()?;
    let objectives = objectives_of(desk, plan);
    let actions = actions_of(desk, plan);
    let paths = paths(desk);
    if objectives.is_empty() && actions.is_empty() && paths.is_empty() {
        return None;
    }
    let (here, rest) = parted(&actions);
    Some(PlanView {
        id: "plan",
        title: title(desk, &objectives, &actions),
        lead: next(desk, &actions),
        facts: facts(desk, &objectives, annex),
        strip: strip::view(desk, &objectives, &here, rest.len()),
        paths,
        rest: rest_panel(desk, &objectives, &rest),
    })
}

/// The actions that the page shows and the rest: what is open goes first, then what is due first.
fn parted<'a>(actions: &[&'a Action]) -> (Vec<&'a Action>, Vec<&'a Action>) {
    let mut here = actions.to_vec();
    if here.len() <= ON_PAGE {
        return (here, Vec::new());
    }
    here.sort_by_key(|action| (!is_open(action), dated(action)));
    let rest = here.split_off(ON_PAGE);
    (here, rest)
}

/// What is due first stands first; without a day it stands last.
fn dated(action: &Action) -> (bool, Option<Day>, &str) {
    let due = value(&action.due);
    (due.is_none(), due, action.id.value.as_str())
}

/// How the plan is being carried out: open, in time, by whom.
fn facts(desk: &Desk<'_>, objectives: &[&Objective], annex: &mut Annex) -> Vec<Fact> {
    let Ok(numbers) = &desk.numbers.actions else { return Vec::new() };
    let late = numbers.late.value.to_usize().unwrap_or_default();
    let late_note = desk.say("plan-late-note", &args! { late, done: i64::try_from(numbers.done).unwrap_or(i64::MAX) });
    let functions = numbers.working.iter().map(|id| function_name(&desk.reader.checked.plans, id)).collect();
    let functions = desk.words().arg(&Arg::List(functions));
    let mut facts = vec![desk.number_fact("plan-open", &numbers.open, 0, late_note, annex)];
    if let Ok(part) = &numbers.in_time {
        facts.push(desk.percent_fact("plan-in-time", part, desk.text("plan-in-time-note"), annex));
    }
    if let Ok(part) = &numbers.by_kam {
        let text = desk.words().percent(part.value, 0);
        let value = desk.value(part, &text, annex);
        facts.push(value.map(|value| fact(desk.text("plan-by-kam"), value, desk.text("plan-by-kam-note"))));
    }
    facts.push(desk.number_fact("plan-functions", &numbers.functions, 0, functions, annex));
    if desk.shows(Visibility::Internal) && !objectives.is_empty() {
        facts.push(Some(pursued(desk, objectives)));
    }
    facts.into_iter().flatten().collect()
}

/// How many objectives somebody works for, and which one nobody does.
fn pursued(desk: &Desk<'_>, objectives: &[&Objective]) -> Fact {
    let idle: Vec<&str> = desk.numbers.actions.as_ref().map_or_else(|_| Vec::new(), |numbers| numbers.idle().collect());
    let name = |id: &&str| {
        let own = objectives.iter().find(|objective| objective.id.value == **id);
        own.map_or((*id).to_owned(), |own| named(&own.text, id).to_owned())
    };
    let note = idle.first().map(name).map_or_else(String::new, |text| desk.say("plan-idle-note", &args! { text }));
    let pursued = objectives.len().saturating_sub(idle.len());
    let said = desk.say("of-all", &args! { n: pursued.to_string(), all: objectives.len().to_string() });
    let mark = (!idle.is_empty()).then(|| mark(desk.words(), MarkKind::Warn));
    Fact { mark, ..fact(desk.text("plan-pursued"), Value { text: said, ..Value::default() }, note) }
}

/// How a relationship in trouble is mended, and how the account gets above the hurdle.
fn paths(desk: &Desk<'_>) -> Vec<LabelledProse> {
    let Some(head) = desk.account.head().filter(|_| desk.shows(Visibility::Internal)) else { return Vec::new() };
    let day = |day: Option<Day>| day.map(|day| desk.words().day(day.0));
    let recovery = head.recovery.as_ref().map(|own| {
        let owner = own.owner.as_ref().map(|owner| desk.person(owner.value.as_str()));
        let when: Vec<String> = [owner, day(value(&own.due))].into_iter().flatten().collect();
        (desk.say("plan-recovery", &args! { when: when.join(", ") }), text(&own.text))
    });
    let profit = head.path_to_profit.as_ref().map(|own| {
        let when = day(value(&own.by)).unwrap_or_default();
        (desk.say("plan-path-to-profit", &args! { when }), text(&own.text))
    });
    let there = [recovery, profit].into_iter().flatten().filter(|(_, text)| !text.is_empty());
    let label = |label: String| label.trim_end_matches([' ', '·', ',']).to_owned();
    there.map(|(name, text)| LabelledProse { label: label(name), prose: prose(text) }).collect()
}

fn objectives_of<'a>(desk: &Desk<'_>, plan: &'a PlanFile) -> Vec<&'a Objective> {
    let shown = |objective: &&Objective| desk.shows(visibility(&objective.visibility, Visibility::Internal));
    plan.objectives.iter().filter(shown).collect()
}

fn actions_of<'a>(desk: &Desk<'_>, plan: &'a PlanFile) -> Vec<&'a Action> {
    let shown = |action: &&Action| desk.shows(visibility(&action.visibility, Visibility::Internal));
    plan.actions.iter().filter(shown).collect()
}

fn is_late(desk: &Desk<'_>, action: &Action) -> bool {
    actions::is_late(action, desk.day())
}

fn title(desk: &Desk<'_>, objectives: &[&Objective], actions: &[&Action]) -> String {
    let words = desk.words();
    let open = actions.iter().filter(|action| is_open(action)).count();
    let late = actions.iter().filter(|action| is_late(desk, action)).count();
    let said = args! { late, open, few_late: count(words, late), few_open: count(words, open), n: objectives.len(), few: count(words, objectives.len()) };
    let key = match (objectives.len(), actions.len(), open, late) {
        (0, 0, ..) => "plan-title-paths",
        (_, 0, ..) => "plan-title-no-actions",
        (_, _, 0, _) => "plan-title-done",
        (_, _, _, 0) => "plan-title-in-time",
        (_, _, open, late) if open == late => "plan-title-all-late",
        _ => "plan-title-late",
    };
    words.capital(&desk.say(key, &said))
}

/// The next action to come.
fn next(desk: &Desk<'_>, actions: &[&Action]) -> String {
    let open = actions.iter().filter(|action| is_open(action) && !is_late(desk, action));
    let next = open
        .filter_map(|action| Some((value(&action.due)?, *action)))
        .min_by_key(|(due, action)| (*due, &action.id.value));
    next.map_or_else(String::new, |(due, action)| {
        desk.say("plan-lead-next", &args! { action: text(&action.text), day: due })
    })
}

fn owner(desk: &Desk<'_>, owner: Option<&Spanned<crate::model::id::Id>>) -> Cell {
    cell(owner.map_or_else(String::new, |owner| desk.person(owner.value.as_str())))
}

/// The objectives as the summary shows them, where the edition shows any.
pub(crate) fn objectives(desk: &Desk<'_>) -> Option<Panel> {
    let plan = desk.account.plan.as_ref()?;
    let mut panel = objectives_panel(desk, &objectives_of(desk, plan))?;
    // Half a page has room for what is wanted, how far, and until when.
    panel.table.columns.pop();
    for row in &mut panel.table.rows {
        row.cells.pop();
    }
    Some(panel)
}

fn objectives_panel(desk: &Desk<'_>, objectives: &[&Objective]) -> Option<Panel> {
    let words = desk.words();
    let first = objectives.iter().filter_map(|objective| value(&objective.due)).min();
    let number =
        |number: &Option<Spanned<Decimal>>| cell(value(number).map_or_else(String::new, |n| as_written(words, n)));
    let line = |objective: &&Objective| {
        let due = value(&objective.due);
        row(
            strong_if(due.is_some() && due == first && objectives.len() > 1),
            vec![
                cell(named(&objective.text, objective.id.value.as_str())),
                number(&objective.baseline),
                number(&objective.target),
                cell(desk.short_day(due)),
                owner(desk, objective.owner.as_ref()),
            ],
        )
    };
    let rows: Vec<Row> = objectives.iter().map(line).collect();
    if rows.is_empty() {
        return None;
    }
    let n = objectives.len();
    let title = match first {
        Some(day) if day < desk.day() => desk.say("plan-objectives-late", &args! { day }),
        Some(day) => desk.say("plan-objectives", &args! { n, few: count(words, n), day }),
        None => desk.say("plan-objectives-undated", &args! { n, few: count(words, n) }),
    };
    Some(Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: Table {
            caption: desk.text("plan-objectives-caption"),
            columns: desk.columns(&[
                ("plan-head-objective", "start", 42),
                ("plan-head-from", "end", 11),
                ("plan-head-to", "end", 11),
                ("head-due", "start", 15),
                ("head-owner", "start", 21),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}

/// The author's words, or the id where there are none.
pub(super) fn named<'a>(words: &'a Option<Spanned<String>>, id: &'a str) -> &'a str {
    if text(words).is_empty() { id } else { text(words) }
}

/// The actions that the page has no room for.
fn rest_panel(desk: &Desk<'_>, objectives: &[&Objective], actions: &[&Action]) -> Option<Panel> {
    if actions.is_empty() {
        return None;
    }
    let mut grouped: BTreeMap<usize, Vec<&Action>> = BTreeMap::new();
    for action in actions {
        let own = action.objective.as_ref();
        let at = own.and_then(|id| objectives.iter().position(|objective| objective.id.value == id.value));
        // Actions of no objective stand last.
        grouped.entry(at.unwrap_or(usize::MAX)).or_default().push(action);
    }
    let mut rows = Vec::new();
    for (at, mut actions) in grouped {
        actions.sort_by_key(|action| {
            (value(&action.due).map_or((1, None), |due| (0, Some(due))), action.id.value.clone())
        });
        let objective = objectives.get(at);
        let head = objective
            .map_or_else(|| desk.text("plan-no-objective"), |o| named(&o.text, o.id.value.as_str()).to_owned());
        rows.push(heading(head, 4));
        rows.extend(actions.into_iter().map(|action| action_row(desk, action)));
    }
    Some(Panel {
        title: desk.say("plan-rest", &args! { n: actions.len(), few: count(desk.words(), actions.len()) }),
        lead: String::new(),
        table: Table {
            caption: desk.text("plan-actions-caption"),
            columns: desk.columns(&[
                ("plan-head-action", "start", 46),
                ("head-owner", "start", 20),
                ("head-due", "start", 14),
                ("head-status", "start", 20),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}

fn action_row(desk: &Desk<'_>, action: &Action) -> Row {
    let due = value(&action.due);
    let status = value(&action.status);
    let said = status.map_or_else(String::new, |status| desk.head(&status.label()));
    let late = due.filter(|_| is_open(action)).and_then(|due| desk.late(due));
    let is_late = late.is_some();
    let standing = match (late, status) {
        (Some(late), _) => Cell { note: said, ..marked("", late) },
        (None, Some(ActionStatus::Done)) => marked(said.clone(), Mark { kind: MarkKind::Ok, word: said }),
        (None, Some(ActionStatus::Blocked)) => marked(said.clone(), Mark { kind: MarkKind::Warn, word: said }),
        _ => cell(said),
    };
    let what = cell(named(&action.text, action.id.value.as_str()));
    row(strong_if(is_late), vec![what, owner(desk, action.owner.as_ref()), cell(desk.short_day(due)), standing])
}

/// Sentences one below the other; what is written in them is text, not Markdown.
pub(super) fn list<'a>(items: impl Iterator<Item = &'a str>) -> Prose {
    let item = |text: &str| {
        let span = Inline { text: text.to_owned(), ..Inline::default() };
        Item { depth: 0, spans: vec![span] }
    };
    Prose { blocks: vec![Block { kind: "ul", spans: Vec::new(), items: items.map(item).collect() }] }
}
