//! The customer's people line by line.

use rust_decimal::Decimal;

use super::Known;
use super::is_against;
use super::is_missed;
use super::is_powerful;
use super::name;
use super::role_of;
use super::sides;
use crate::args;
use crate::model::plan::Stakeholder;
use crate::model::scales::Coverage;
use crate::model::scales::Influence;
use crate::model::scales::Relation;
use crate::model::scales::Support;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::places;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::text as cell;
use crate::view::sections::cells::without_empty_columns;
use crate::view::sections::naming::count;

/// Everybody who is there, the most influential first.
pub(super) fn panel(desk: &Desk<'_>, known: &Known<'_>, annex: &mut Annex) -> Option<Panel> {
    if known.present.is_empty() {
        return None;
    }
    let mut rows: Vec<Row> = known.present.iter().map(|person| line(desk, known, person)).collect();
    rows.extend(totals(desk, known, annex));
    let columns = desk.columns(&[
        ("people-head-person", "start", 36),
        ("people-head-roles", "start", 18),
        ("people-head-influence", "end", 9),
        ("people-head-support", "end", 9),
        ("people-head-coverage", "end", 9),
        ("people-head-level", "end", 8),
        ("people-head-owner", "start", 18),
        ("people-head-last", "start", 21),
    ]);
    let table = Table { caption: desk.text("people-caption"), columns, rows, note: String::new() };
    let (favour, against) = sides(known);
    let n = known.present.len();
    let spelled = |n: usize| count(desk.words(), n);
    let parts = args! { n, few: spelled(n), favour, for_us: spelled(favour), against, not_us: spelled(against) };
    let title = desk.say("people-table", &parts);
    Some(Panel {
        title: desk.words().capital(&title),
        lead: String::new(),
        table: without_empty_columns(table),
        chart: None,
        note: desk.text("people-note"),
    })
}

fn line(desk: &Desk<'_>, known: &Known<'_>, person: &Stakeholder) -> Row {
    let words = desk.words();
    let roles: Vec<String> = person.roles.iter().map(|role| desk.text(&role.value.label())).collect();
    let score = |score: Option<Decimal>| cell(score.map_or_else(String::new, |score| as_written(words, score)));
    let power = value(&person.influence).map(Influence::get);
    let coverage = value(&person.coverage).map(Coverage::get);
    let support = value(&person.support).map(Support::get);
    let evidence = value(&person.evidence).map_or_else(String::new, |evidence| desk.text(&evidence.label()));
    let owner = person.owner.as_ref().map_or_else(String::new, |owner| desk.person(owner.value.as_str()));
    let barred = |cell: Cell, value: Option<Decimal>, most: i64| Cell {
        bar: value.map(|value| share_of(value, Decimal::from(most))),
        ..cell
    };
    row(
        strong_if(is_powerful(person) && (is_missed(person) || is_against(person))),
        vec![
            noted(name(person), role_of(desk, person)),
            cell(words.capital(&roles.join(", "))),
            barred(score(power), power, 5),
            noted(support.map_or_else(String::new, |support| words.signed(support, places(support))), evidence),
            barred(score(coverage), coverage, 4),
            cell(level(desk, person)),
            cell(owner),
            last_contact(desk, known, person),
        ],
    )
}

/// How the person sees us, and how we want to be seen: "2 → 3".
fn level(desk: &Desk<'_>, person: &Stakeholder) -> String {
    let Some(level) = &person.level else { return String::new() };
    let step = |step: Option<Decimal>| step.map(|step| as_written(desk.words(), step));
    let now = step(value(&level.now).map(Relation::get));
    let target = step(value(&level.target).map(Relation::get));
    match (now, target) {
        (Some(now), Some(target)) if now == target => now,
        (Some(now), Some(target)) => format!("{now}\u{a0}→\u{a0}{target}"),
        (Some(now), None) => now,
        (None, Some(target)) => format!("→\u{a0}{target}"),
        (None, None) => String::new(),
    }
}

/// The day of the last contact, marked where that is too long ago.
fn last_contact(desk: &Desk<'_>, known: &Known<'_>, person: &Stakeholder) -> Cell {
    let met = known.met(person);
    let Some(last) = met.and_then(|met| met.last).or(value(&person.last_contact)) else { return Cell::default() };
    let old = met.filter(|met| !met.in_time()).and_then(|met| met.days);
    let marks = old.map(|_| mark(desk.words(), MarkKind::Warn));
    let ago = old.map_or_else(String::new, |days| desk.say("people-days-ago", &args! { n: days }));
    Cell { marks: marks.into_iter().collect(), ..noted(desk.short_day(Some(last)), ago) }
}

/// Support and coverage of all, by influence.
fn totals(desk: &Desk<'_>, known: &Known<'_>, annex: &mut Annex) -> Option<Row> {
    let numbers = known.numbers?;
    let support = desk.words().signed(numbers.support_index.value, 2);
    let coverage = desk.words().percent(numbers.power_coverage.value, 0);
    let mut cells = vec![Cell::default(); 8];
    cells[0] = cell(desk.text("people-total"));
    cells[3] = desk.figure_cell(&numbers.support_index, support, annex);
    cells[4] = desk.figure_cell(&numbers.power_coverage, coverage, annex);
    Some(row("total", cells))
}
