//! How the plan is being carried out (`methods.md` 2.17): what is open, late and done, and who does it.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use crate::model::Account;
use crate::model::day::Day;
use crate::model::plan::Action;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::model::vocabulary::Function;
use crate::sound::Sound;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "actions",
    page: include_str!("../../docs/methods/actions.md"),
    formulas: &["actions-in-time", "actions-of-kam", "functions-at-work", "late-actions", "open-actions"],
};

/// How the actions of an account stand at a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Actions {
    /// How many are neither done nor given up.
    pub open: Figure,
    /// How many of those should have been done before the day.
    pub late: Figure,
    /// How many were done.
    pub done: u64,
    /// How many were given up.
    pub cancelled: u64,
    /// Of those whose day has come, the part that was done by then, in percent.
    pub in_time: Computed<Figure>,
    /// The part of the open ones that the manager does alone, in percent.
    pub by_kam: Computed<Figure>,
    /// How many of our functions work for the account: those of the owners of actions that were not given up.
    pub functions: Figure,
    /// The same functions by id, in the order of their ids.
    pub working: BTreeSet<String>,
    /// The objectives in the order of the plan, with what is done for each.
    pub objectives: Vec<Pursuit>,
    /// Actions that serve no objective, in the order of the plan.
    pub astray: Vec<String>,
}

/// What is done for one objective.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pursuit {
    /// The objective's id.
    pub objective: String,
    /// Open actions.
    pub open: usize,
    /// Those of them that are late.
    pub late: usize,
    /// Actions that were done.
    pub done: usize,
}

impl Actions {
    /// The objectives for which nothing is open and nothing was done.
    pub fn idle(&self) -> impl Iterator<Item = &str> {
        let idle = self.objectives.iter().filter(|pursuit| pursuit.open + pursuit.done == 0);
        idle.map(|pursuit| pursuit.objective.as_str())
    }
}

/// What a function is called: by the format, by the programme, or by its id.
pub fn function_name(plans: &Sound, id: &str) -> Arg {
    let known = Function::ALL.iter().find(|known| known.id() == id);
    let own = || plans.programme.as_ref().and_then(|file| file.functions.value(id));
    known.map_or_else(|| Arg::Text(own().unwrap_or_else(|| id.to_owned())), |known| Arg::Term(known.label()))
}

/// Whether something remains to be done.
pub fn is_open(action: &Action) -> bool {
    !value(&action.status).is_some_and(ActionStatus::is_closed)
}

/// Whether it should have been done before the day.
pub fn is_late(action: &Action, day: Day) -> bool {
    is_open(action) && value(&action.due).is_some_and(|due| due < day)
}

/// The actions of an account at a day.
pub fn actions(plans: &Sound, account: &Account, day: Day) -> Computed<Actions> {
    let place = format!("{}/actions", account.id);
    faults::entries(plans, &place, &["id", "objective", "owner", "due", "status", "completed_on"])?;
    let all = account.plan.as_ref().map_or(&[][..], |plan| &plan.actions);
    if all.is_empty() {
        return Err(plans.fault(&place).map_or_else(|| none("no-actions"), |fault| Because::broken(&fault.place)));
    }
    let open: Vec<&Action> = all.iter().filter(|action| is_open(action)).collect();
    let late: Vec<&Action> = all.iter().filter(|action| is_late(action, day)).collect();
    let with = |wanted: ActionStatus| all.iter().filter(move |action| value(&action.status) == Some(wanted)).count();
    let working = working(plans, all);
    Ok(Actions {
        open: Figure::new(count(open.len()), "open-actions", states(all)),
        late: Figure::new(count(late.len()), "late-actions", dues(&late)),
        done: u64::try_from(with(ActionStatus::Done)).unwrap_or(u64::MAX),
        cancelled: u64::try_from(with(ActionStatus::Cancelled)).unwrap_or(u64::MAX),
        in_time: in_time(all, &late),
        by_kam: by_kam(account, &open),
        functions: Figure::new(count(working.len()), "functions-at-work", owners(plans, all)),
        working,
        objectives: pursuits(account, all, day),
        astray: all.iter().filter(|action| is_open(action) && action.objective.is_none()).map(id).collect(),
    })
}

fn none(reason: &'static str) -> Because {
    Because::new(reason, Vec::new())
}

fn id(action: &Action) -> String {
    action.id.value.to_string()
}

fn count(n: usize) -> Decimal {
    Decimal::from(n)
}

fn states(actions: &[Action]) -> Vec<Given> {
    let input = |action: &Action| {
        let status = action.status.as_ref()?;
        Some(Given::named(id(action), Arg::Term(status.value.label()), status.span))
    };
    actions.iter().filter_map(input).collect()
}

fn dues(actions: &[&Action]) -> Vec<Given> {
    let input = |action: &&Action| {
        let due = action.due.as_ref()?;
        Some(Given::named(id(action), Arg::Day(due.value.0), due.span))
    };
    actions.iter().filter_map(input).collect()
}

/// Of what was done on a known day and what is late by now, the part that was in time.
fn in_time(all: &[Action], late: &[&Action]) -> Computed<Figure> {
    let done = all.iter().filter(|action| value(&action.status) == Some(ActionStatus::Done));
    let dated: Vec<(Day, Day, &Action)> =
        done.filter_map(|action| Some((value(&action.completed_on)?, value(&action.due)?, action))).collect();
    let kept = dated.iter().filter(|(done, due, _)| done <= due).count();
    let judged = dated.len().saturating_add(late.len());
    if judged == 0 {
        return Err(none("no-action-due"));
    }
    let completed = dated.iter().filter_map(|(_, _, action)| {
        let done = action.completed_on.as_ref()?;
        Some(Given::named(id(action), Arg::Day(done.value.0), done.span))
    });
    let share = exact::percent_of(count(kept), count(judged))?;
    Ok(Figure::new(share, "actions-in-time", completed.chain(dues(late)).collect()).in_percent())
}

fn by_kam(account: &Account, open: &[&Action]) -> Computed<Figure> {
    let kam = account.head().and_then(|head| head.kam.as_ref()).and_then(|kam| kam.person.as_ref());
    let kam = kam.ok_or_else(|| Because::missing("kam"))?;
    let own = |action: &&&Action| action.owner.as_ref().is_some_and(|owner| owner.value == kam.value);
    let own = open.iter().filter(own).count();
    let inputs = vec![
        Given::computed("input-actions-of-kam", counted(own)),
        Given::computed("input-open-actions", counted(open.len())),
    ];
    Ok(Figure::new(exact::percent_of(count(own), count(open.len()))?, "actions-of-kam", inputs).in_percent())
}

fn counted(n: usize) -> Arg {
    Arg::Count(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The actions that were not given up.
fn alive(actions: &[Action]) -> impl Iterator<Item = &Action> {
    actions.iter().filter(|action| value(&action.status) != Some(ActionStatus::Cancelled))
}

/// The functions of our people among the owners.
fn working(plans: &Sound, actions: &[Action]) -> BTreeSet<String> {
    let owners = alive(actions).filter_map(|action| plans.person(action.owner.as_ref()?.value.as_str()));
    owners.filter_map(|person| Some(person.function.as_ref()?.value.to_string())).collect()
}

/// Each of our owners once, with the function and the place where it is written.
fn owners(plans: &Sound, actions: &[Action]) -> Vec<Given> {
    let ids: BTreeSet<&str> = alive(actions).filter_map(|action| Some(action.owner.as_ref()?.value.as_str())).collect();
    let input = |id: &str| {
        let function = plans.person(id)?.function.as_ref()?;
        Some(Given::named(plans.person_name(id), function_name(plans, function.value.as_str()), function.span))
    };
    ids.into_iter().filter_map(input).collect()
}

fn pursuits(account: &Account, actions: &[Action], day: Day) -> Vec<Pursuit> {
    let objectives = account.plan.as_ref().map_or(&[][..], |plan| &plan.objectives);
    let pursuit = |objective: &crate::model::plan::Objective| {
        let own = |action: &&Action| action.objective.as_ref().is_some_and(|id| id.value == objective.id.value);
        let own: Vec<&Action> = actions.iter().filter(own).collect();
        Pursuit {
            objective: objective.id.value.to_string(),
            open: own.iter().filter(|action| is_open(action)).count(),
            late: own.iter().filter(|action| is_late(action, day)).count(),
            done: own.iter().filter(|action| value(&action.status) == Some(ActionStatus::Done)).count(),
        }
    };
    objectives.iter().map(pursuit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let actions = fixture::serralba().actions.expect("the example is whole");
        assert_eq!((actions.open.value, actions.late.value), (Decimal::from(8), Decimal::ONE));
        assert_eq!((actions.done, actions.cancelled, actions.functions.value), (0, 0, Decimal::from(6)));
        assert_eq!(actions.by_kam.map(|part| part.value), Ok(Decimal::from(25)));
        // Nothing was done yet, and AC3 is late.
        assert_eq!(actions.in_time.map(|part| part.value), Ok(Decimal::ZERO));
        let open: Vec<_> = actions.objectives.iter().map(|one| (one.objective.as_str(), one.open, one.late)).collect();
        assert_eq!(open, [("OB1", 3, 0), ("OB2", 2, 0), ("OB3", 2, 1), ("OB4", 1, 0)]);
    }

    #[test]
    fn what_was_done_by_its_day_was_in_time() {
        let done = |due: &str| format!("due: {due}, status: done, completed_on: 2025-10-01");
        for (due, part) in [("2025-11-15", 50), ("2025-10-01", 50), ("2025-09-30", 0)] {
            let actions = fixture::with("plan.yaml", "due: 2025-11-15, status: in_progress", &done(due)).actions;
            let actions = actions.expect("the actions are whole");
            assert_eq!(actions.in_time.map(|part| part.value), Ok(Decimal::from(part)), "{due}");
            assert_eq!((actions.open.value, actions.done), (Decimal::from(7), 1));
        }
    }

    #[test]
    fn before_any_day_has_come_nothing_is_in_time() {
        let actions =
            fixture::with("plan.yaml", "due: 2025-09-30, status: in_progress", "due: 2025-10-06, status: planned");
        let actions = actions.actions.expect("the actions are whole");
        assert_eq!(actions.in_time, Err(none("no-action-due")));
    }

    #[test]
    fn an_objective_whose_only_action_was_given_up_is_idle() {
        let actions =
            fixture::with("plan.yaml", "due: 2025-11-20, status: planned", "due: 2025-11-20, status: cancelled");
        let actions = actions.actions.expect("the actions are whole");
        assert_eq!(actions.idle().collect::<Vec<_>>(), ["OB4"]);
        assert_eq!((actions.cancelled, actions.open.value), (1, Decimal::from(7)));
    }

    #[test]
    fn a_broken_status_breaks_the_count_and_no_action_is_no_number() {
        let broken = fixture::with("plan.yaml", "due: 2025-11-20, status: planned", "due: 2025-11-20, status: soon");
        assert_eq!(broken.actions.map_err(|because| because.key).err(), Some("broken"));
        let none = fixture::with("plan.yaml", "\nactions:\n", "\nideas:\n");
        assert!(none.actions.is_err());
    }
}
