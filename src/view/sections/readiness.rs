//! Whether the five steps of a plan were done.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::text as cell;
use super::naming::count;
use crate::analyse::profile::COMPETENCES;
use crate::analyse::profile::HATS;
use crate::analyse::readiness::Evidence;
use crate::analyse::readiness::Readiness;
use crate::analyse::readiness::Step;
use crate::args;
use crate::decode::Visibility;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::heading;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::parts::Value;
use crate::words::Arg;

/// Whether the five steps of a plan were done.
#[derive(Clone, Debug, Serialize)]
pub struct ReadinessView {
    /// `readiness`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The five steps in a row.
    pub steps: Vec<Fact>,
    /// What shows each step.
    pub evidence: Table,
}

/// The five steps of an account; for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<ReadinessView> {
    let numbers = desk.numbers.readiness.as_ref().ok().filter(|_| desk.shows(Visibility::Internal))?;
    Some(ReadinessView {
        id: "readiness",
        title: title(desk, numbers),
        lead: lead(desk, numbers),
        steps: numbers.steps.iter().zip(1..).map(|(step, n)| step_fact(desk, step, n)).collect(),
        evidence: evidence(desk, numbers, annex),
    })
}

/// Which step is missing; where none is, what the account has to work with.
fn title(desk: &Desk<'_>, numbers: &Readiness) -> String {
    let missing: Vec<&Step> = numbers.steps.iter().filter(|step| !step.is_done()).collect();
    let done = numbers.steps.len().saturating_sub(missing.len());
    let names = missing.iter().map(|step| Arg::Term(format!("step-{}", step.id))).collect();
    let said = if missing.is_empty() {
        let head = desk.account.head();
        let hours = head.and_then(|head| Some(value(&head.committee.as_ref()?.hours_per_year)?.get()));
        let hours = desk.words().number(hours.unwrap_or_default(), 0);
        let fte = head.and_then(|head| value(&head.kam.as_ref()?.fte)?.get().checked_mul(Decimal::ONE_HUNDRED));
        let fte = desk.words().percent(fte.unwrap_or_default(), 0);
        desk.say("readiness-title-all", &args! { hours, fte })
    } else {
        let names = Arg::List(names);
        desk.say("readiness-title", &args! { done, few: count(desk.words(), done), n: missing.len(), names })
    };
    desk.words().capital(&said)
}

/// What to do first: the first piece of evidence that is missing.
fn lead(desk: &Desk<'_>, numbers: &Readiness) -> String {
    let mut missing = numbers.steps.iter().flat_map(Step::missing);
    let Some(first) = missing.next() else { return desk.text("readiness-lead-all") };
    let what = name(desk, first);
    let n = missing.count() + 1;
    desk.say("readiness-lead", &args! { what, rule: first.rule, n, few: count(desk.words(), n) })
}

fn name(desk: &Desk<'_>, evidence: &Evidence) -> String {
    desk.text(&format!("evidence-{}", evidence.id))
}

/// One step: its mark, and what is missing.
fn step_fact(desk: &Desk<'_>, step: &Step, n: usize) -> Fact {
    let label = format!("{n} · {}", desk.head(&format!("step-{}", step.id)));
    let met = step.evidence.len().saturating_sub(step.missing().count());
    let text = desk.say("of-all", &args! { n: met.to_string(), all: step.evidence.len().to_string() });
    let note = if step.is_done() {
        step.rule.to_owned()
    } else {
        let missing = Arg::List(step.missing().map(|evidence| name(desk, evidence).into()).collect());
        desk.say("readiness-missing", &args! { rule: step.rule, missing })
    };
    let kind = if step.is_done() { MarkKind::Ok } else { MarkKind::Warn };
    let word = desk.text(if step.is_done() { "readiness-step-done" } else { "readiness-step-open" });
    Fact { mark: Some(Mark { kind, word }), ..fact(label, Value { text, ..Value::default() }, note) }
}

fn evidence(desk: &Desk<'_>, numbers: &Readiness, annex: &mut Annex) -> Table {
    let of_step = |(step, n): (&Step, usize)| {
        let head = heading(format!("{n} · {}", desk.head(&format!("step-{}", step.id))), 4);
        std::iter::once(head).chain(step.evidence.iter().map(|evidence| line(desk, evidence))).collect::<Vec<Row>>()
    };
    let mut rows: Vec<Row> = numbers.steps.iter().zip(1..).flat_map(of_step).collect();
    let done = desk.words().number(numbers.done.value, 0);
    let done = desk.say("of-all", &args! { n: done, all: numbers.steps.len().to_string() });
    let done = desk.figure_cell(&numbers.done, done, annex);
    rows.push(row("total", vec![cell(desk.text("readiness-done")), done, Cell::default(), Cell::default()]));
    Table {
        caption: desk.text("readiness-caption"),
        columns: desk.columns(&[
            ("readiness-head-evidence", "start", 44),
            ("readiness-head-found", "start", 26),
            ("head-status", "start", 18),
            ("readiness-head-rule", "start", 12),
        ]),
        rows,
        note: String::new(),
    }
}

/// What is counted against a fixed number: "7 de 9".
fn of_all(desk: &Desk<'_>, id: &str, found: String) -> String {
    let all = match id {
        "competences" => COMPETENCES.len(),
        "hats" => HATS.len(),
        _ => return found,
    };
    desk.say("of-all", &args! { n: found, all: all.to_string() })
}

fn line(desk: &Desk<'_>, evidence: &Evidence) -> Row {
    let found = evidence.found.as_ref().map_or_else(String::new, |found| match found {
        Arg::Day(day) => desk.words().short_day(*day),
        Arg::Term(_) => desk.words().capital(&desk.words().arg(found)),
        _ => of_all(desk, evidence.id, desk.words().arg(found)),
    });
    let status = if evidence.met {
        marked("", mark(desk.words(), MarkKind::Ok))
    } else {
        marked("", Mark { kind: MarkKind::Warn, word: desk.text("readiness-lacks") })
    };
    let name = desk.words().capital(&name(desk, evidence));
    row(strong_if(!evidence.met), vec![cell(name), cell(found), status, cell(evidence.rule)])
}
