//! How each person wants to be dealt with: what matters to them, and how they like to work.

use super::Known;
use super::name;
use super::role_of;
use crate::args;
use crate::model::plan::Stakeholder;
use crate::model::text;
use crate::view::Desk;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::cells::text as cell;
use crate::view::sections::cells::without_empty_columns;
use crate::view::sections::naming::count;

/// Those of whom something is written, the most influential first; none where nothing is.
pub(super) fn panel(desk: &Desk<'_>, known: &Known<'_>) -> Option<Panel> {
    let is_written = |person: &&&Stakeholder| person.preferences.is_some() || !person.priorities.is_empty();
    let people: Vec<&Stakeholder> = known.present.iter().filter(is_written).copied().collect();
    if people.is_empty() {
        return None;
    }
    let words = desk.words();
    let (n, all) = (people.len(), known.present.len());
    let said = args! { n, few: count(words, n), all: count(words, all) };
    let title = desk.say(if n == all { "people-ways-all" } else { "people-ways" }, &said);
    let table = Table {
        caption: desk.text("people-ways-caption"),
        columns: desk.columns(&[
            ("people-head-person", "start", 26),
            ("people-ways-head-priorities", "start", 34),
            ("people-ways-head-preferences", "start", 40),
        ]),
        rows: people.into_iter().map(|person| line(desk, person)).collect(),
        note: desk.text("people-ways-note"),
    };
    Some(Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: without_empty_columns(table),
        chart: None,
        note: String::new(),
    })
}

fn line(desk: &Desk<'_>, person: &Stakeholder) -> Row {
    let priorities: Vec<&str> = person.priorities.iter().map(|priority| priority.value.as_str()).collect();
    row(
        "plain",
        vec![
            noted(name(person), role_of(desk, person)),
            cell(desk.words().capital(&priorities.join("; "))),
            cell(text(&person.preferences).to_owned()),
        ],
    )
}
