//! What we want to reach with the account and what we do for it.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::cells::text as cell;
use super::naming::count;
use crate::args;
use crate::decode::Visibility;
use crate::model::day::Day;
use crate::model::plan::Action;
use crate::model::plan::Charter;
use crate::model::plan::Objective;
use crate::model::plan::PlanFile;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::model::vocabulary::SwotKind;
use crate::source::Spanned;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::heading;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Block;
use crate::view::parts::Cell;
use crate::view::parts::Inline;
use crate::view::parts::Item;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Prose;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::prose;

/// Objectives and actions.
#[derive(Clone, Debug, Serialize)]
pub struct PlanView {
    /// `plan`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// What we offer and what we get.
    pub charter: Vec<LabelledProse>,
    /// What we want to reach.
    pub objectives: Option<Panel>,
    /// What we do for it, by objective.
    pub actions: Option<Panel>,
    /// Strengths, weaknesses, opportunities, threats.
    pub swot: Vec<LabelledProse>,
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
pub(crate) fn view(desk: &Desk<'_>) -> Option<PlanView> {
    let plan = desk.account.plan.as_ref()?;
    let objectives = objectives_of(desk, plan);
    let actions = actions_of(desk, plan);
    let charter = desk.account.head().and_then(|head| head.charter.as_ref());
    let charter = charter.map_or_else(Vec::new, |charter| charter_of(desk, charter));
    let swot = swot(desk, plan);
    if objectives.is_empty() && actions.is_empty() && charter.is_empty() && swot.is_empty() {
        return None;
    }
    Some(PlanView {
        id: "plan",
        title: title(desk, &objectives, &actions),
        lead: next(desk, &actions),
        charter,
        objectives: objectives_panel(desk, &objectives),
        actions: actions_panel(desk, &objectives, &actions),
        swot,
    })
}

fn objectives_of<'a>(desk: &Desk<'_>, plan: &'a PlanFile) -> Vec<&'a Objective> {
    let shown = |objective: &&Objective| desk.shows(visibility(&objective.visibility, Visibility::Internal));
    plan.objectives.iter().filter(shown).collect()
}

fn actions_of<'a>(desk: &Desk<'_>, plan: &'a PlanFile) -> Vec<&'a Action> {
    let shown = |action: &&Action| desk.shows(visibility(&action.visibility, Visibility::Internal));
    plan.actions.iter().filter(shown).collect()
}

fn is_open(action: &Action) -> bool {
    !value(&action.status).is_some_and(ActionStatus::is_closed)
}

fn is_late(desk: &Desk<'_>, action: &Action) -> bool {
    is_open(action) && value(&action.due).is_some_and(|due| due < desk.day())
}

fn title(desk: &Desk<'_>, objectives: &[&Objective], actions: &[&Action]) -> String {
    let words = desk.words();
    let open = actions.iter().filter(|action| is_open(action)).count();
    let late = actions.iter().filter(|action| is_late(desk, action)).count();
    let said = args! { late, open, few_late: count(words, late), few_open: count(words, open), n: objectives.len(), few: count(words, objectives.len()) };
    let key = match (objectives.len(), actions.len(), open, late) {
        (0, 0, ..) => "plan-title-charter",
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

fn actions_panel(desk: &Desk<'_>, objectives: &[&Objective], actions: &[&Action]) -> Option<Panel> {
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
        title: actions_title(desk, actions),
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

fn actions_title(desk: &Desk<'_>, actions: &[&Action]) -> String {
    let late = actions.iter().filter(|action| is_late(desk, action));
    let oldest: Option<(Day, &&Action)> =
        late.filter_map(|action| Some((value(&action.due)?, action))).min_by_key(|(due, _)| *due);
    if let Some((due, action)) = oldest {
        let days = due.days_until(desk.day());
        desk.say("plan-actions-late", &args! { action: named(&action.text, action.id.value.as_str()), days })
    } else {
        let open = actions.iter().filter(|action| is_open(action)).count();
        desk.words().capital(&desk.say("plan-actions", &args! { open, few: count(desk.words(), open) }))
    }
}

fn charter_of(desk: &Desk<'_>, charter: &Charter) -> Vec<LabelledProse> {
    let worth = value(&charter.value_quantified)
        .map(|worth| desk.say("plan-charter-worth", &args! { amount: desk.money(worth.get()) }));
    let parts = [
        ("plan-charter-field", text(&charter.field_of_play), Visibility::Committee),
        ("plan-charter-value", text(&charter.value_we_bring), Visibility::Committee),
        ("plan-charter-they", text(&charter.how_they_gain_it), Visibility::Committee),
        ("plan-charter-we", text(&charter.what_we_gain), Visibility::Internal),
        ("plan-charter-quantified", worth.as_deref().unwrap_or_default(), Visibility::Committee),
    ];
    let own = charter.visibility.map(|own| own.value);
    let shown = |usual: Visibility| desk.shows(own.map_or(usual, |own| own.max(usual)));
    let there = parts.into_iter().filter(|(_, text, usual)| !text.is_empty() && shown(*usual));
    there.map(|(key, text, _)| LabelledProse { label: desk.text(key), prose: prose(text) }).collect()
}

fn swot(desk: &Desk<'_>, plan: &PlanFile) -> Vec<LabelledProse> {
    let of_kind = |kind: &SwotKind| {
        let items = plan.swot.iter().filter(|item| value(&item.kind) == Some(*kind));
        let shown = items.filter(|item| desk.shows(visibility(&item.visibility, Visibility::Committee)));
        let said: Vec<&str> = shown.map(|item| text(&item.text)).filter(|text| !text.is_empty()).collect();
        let label = desk.head(&format!("plan-swot-{}", kind.id()));
        (!said.is_empty()).then(|| LabelledProse { label, prose: list(said.into_iter()) })
    };
    SwotKind::ALL.iter().filter_map(of_kind).collect()
}

/// Sentences one below the other; what is written in them is text, not Markdown.
pub(super) fn list<'a>(items: impl Iterator<Item = &'a str>) -> Prose {
    let item = |text: &str| {
        let span = Inline { text: text.to_owned(), ..Inline::default() };
        Item { depth: 0, spans: vec![span] }
    };
    Prose { blocks: vec![Block { kind: "ul", spans: Vec::new(), items: items.map(item).collect() }] }
}
