//! Whom we still have to reach: the powerful out of reach or against us, the parts nobody plays, the contacts grown old.

use super::Known;
use super::is_against;
use super::is_missed;
use super::is_powerful;
use super::name;
use super::role_of;
use crate::analyse::stakeholders::is_on_top;
use crate::args;
use crate::decode::Visibility;
use crate::model::plan::Action;
use crate::model::plan::Stakeholder;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::cells::text as cell;
use crate::view::sections::cells::without_empty_columns;
use crate::view::sections::naming::count;

/// The table of gaps; none where there is none.
pub(super) fn panel(desk: &Desk<'_>, known: &Known<'_>) -> Option<Panel> {
    let unfilled = known.unfilled();
    let overdue = known.overdue();
    let lacking = |person: &&Stakeholder| {
        let weighs = is_powerful(person) && (is_missed(person) || is_against(person));
        weighs || overdue.iter().any(|other| other.id.value == person.id.value)
    };
    let people: Vec<&Stakeholder> = known.present.iter().copied().filter(lacking).collect();
    if unfilled.is_empty() && people.is_empty() {
        return None;
    }
    let mut rows: Vec<Row> = unfilled.iter().map(|part| part_row(desk, known, part)).collect();
    rows.extend(people.iter().map(|person| person_row(desk, known, person)));
    let table = Table {
        caption: desk.text("people-gaps-caption"),
        columns: desk.columns(&[
            ("people-gaps-head-who", "start", 26),
            ("people-gaps-head-why", "start", 30),
            ("people-gaps-head-action", "start", 30),
            ("people-gaps-head-owner", "start", 16),
        ]),
        rows,
        note: String::new(),
    };
    Some(Panel {
        title: title(desk, known, unfilled.as_slice(), &people),
        lead: String::new(),
        table: without_empty_columns(table),
        chart: None,
        note: String::new(),
    })
}

fn title(desk: &Desk<'_>, known: &Known<'_>, unfilled: &[&str], people: &[&Stakeholder]) -> String {
    let words = desk.words();
    let parts = words.list(&unfilled.iter().map(|part| desk.text(part)).collect::<Vec<_>>());
    let n = people.len();
    let pending = desk.say(pending(known, people), &args! { n, few: count(words, n) });
    let title = match (unfilled.is_empty(), n) {
        (false, 0) => desk.say("people-gaps-parts", &args! { parts }),
        (false, _) => desk.say("people-gaps-both", &args! { parts, n, pending }),
        (true, _) => desk.say("people-gaps-people", &args! { n, pending }),
    };
    words.capital(&title)
}

/// What is to be done with all of them: reach them, win them over, meet them again, or one or the other.
fn pending(known: &Known<'_>, people: &[&Stakeholder]) -> &'static str {
    let missed = |person: &&&Stakeholder| is_powerful(person) && is_missed(person);
    let against = |person: &&&Stakeholder| is_powerful(person) && !is_missed(person) && is_against(person);
    let (missed, against) = (people.iter().filter(missed).count(), people.iter().filter(against).count());
    let overdue = known.overdue().len();
    match (missed, against, overdue) {
        (all, ..) if all == people.len() => "people-gaps-reach",
        (_, all, 0) if all == people.len() => "people-gaps-win",
        (0, 0, _) => "people-gaps-meet",
        _ => "people-gaps-mixed",
    }
}

/// A part that nobody plays, and who comes nearest to it.
fn part_row(desk: &Desk<'_>, known: &Known<'_>, part: &str) -> Row {
    let nearest =
        (part == "people-part-sponsor").then(|| known.present.iter().find(|person| is_on_top(person))).flatten();
    let why = match nearest {
        Some(person) => desk.say("people-why-no-sponsor", &args! { name: name(person) }),
        None => desk.text("people-why-nobody"),
    };
    let owner = nearest.and_then(|person| person.owner.as_ref());
    row(
        "plain",
        vec![
            cell(desk.head(part)),
            cell(why),
            nearest.map_or_else(|| unplanned(desk), |person| action(desk, person)),
            cell(owner.map_or_else(String::new, |owner| desk.person(owner.value.as_str()))),
        ],
    )
}

fn person_row(desk: &Desk<'_>, known: &Known<'_>, person: &Stakeholder) -> Row {
    let owner = person.owner.as_ref().map_or_else(String::new, |owner| desk.person(owner.value.as_str()));
    row(
        "plain",
        vec![
            noted(name(person), role_of(desk, person)),
            cell(desk.words().capital(&reasons(desk, known, person).join("; "))),
            action(desk, person),
            cell(owner),
        ],
    )
}

fn reasons(desk: &Desk<'_>, known: &Known<'_>, person: &Stakeholder) -> Vec<String> {
    let words = desk.words();
    let mut reasons = Vec::new();
    if let (true, true, Some(coverage)) = (is_powerful(person), is_missed(person), value(&person.coverage)) {
        reasons.push(desk.say("people-why-missed", &args! { level: as_written(words, coverage.get()) }));
    }
    if is_powerful(person) && is_against(person) {
        reasons.push(desk.text("people-why-against"));
    }
    let overdue = known.overdue().iter().any(|other| other.id.value == person.id.value);
    if let Some(met) = known.met(person).filter(|_| overdue) {
        reasons.push(match met.days {
            Some(days) => desk.say("people-why-overdue", &args! { n: days, limit: met.limit }),
            None => desk.text("people-why-never"),
        });
    }
    reasons
}

/// What is planned with the person: the first open action that names them.
fn action(desk: &Desk<'_>, person: &Stakeholder) -> Cell {
    let Some(action) = planned(desk, person) else { return unplanned(desk) };
    let text = action.text.as_ref().map_or(action.id.value.as_str(), |text| text.value.as_str());
    noted(text, value(&action.due).map_or_else(String::new, |due| desk.words().short_day(due.0)))
}

/// Says that nothing is planned, to those who may know what is.
fn unplanned(desk: &Desk<'_>) -> Cell {
    if !desk.shows(Visibility::Internal) {
        return Cell::default();
    }
    Cell { marks: vec![Mark { kind: MarkKind::Warn, word: desk.text("people-no-action") }], ..Cell::default() }
}

fn planned<'a>(desk: &Desk<'a>, person: &Stakeholder) -> Option<&'a Action> {
    let names = |action: &&Action| {
        action.addresses.iter().any(|about| {
            about.value.account.is_none()
                && about.value.kind.as_deref().is_none_or(|kind| kind == "stakeholder")
                && about.value.id == person.id.value
        })
    };
    let open = |action: &&Action| !matches!(value(&action.status), Some(ActionStatus::Done | ActionStatus::Cancelled));
    let actions = &desk.account.plan.as_ref()?.actions;
    let shown = actions.iter().filter(|action| desk.shows(visibility(&action.visibility, Visibility::Internal)));
    shown.filter(names).filter(open).min_by_key(|action| value(&action.due))
}
