//! The stakeholder map: what its picture, its title and its words are made of.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Known;
use super::influence;
use super::is_against;
use super::is_missed;
use super::is_powerful;
use super::name;
use super::named;
use super::role_of;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::people;
use crate::chart::people::Key;
use crate::chart::people::Map;
use crate::chart::people::Member;
use crate::chart::people::Stance;
use crate::model::plan::Stakeholder;
use crate::model::scales::Coverage;
use crate::model::scales::Influence;
use crate::model::value;
use crate::model::vocabulary::Presence;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::parts::Panel;
use crate::view::parts::Table;
use crate::view::sections::naming::count;
use crate::view::sections::naming::source;

/// A map of more people cannot be read; the rest stand in the table alone.
const DRAWN: usize = 30;

/// The map alone; the same people stand line by line in a table of their own.
pub(super) fn panel(desk: &Desk<'_>, known: &Known<'_>) -> Option<Panel> {
    if known.present.is_empty() {
        return None;
    }
    Some(Panel {
        title: title(desk, known),
        lead: String::new(),
        table: Table::default(),
        chart: Some(chart(desk, known)),
        note: String::new(),
    })
}

fn title(desk: &Desk<'_>, known: &Known<'_>) -> String {
    let words = desk.words();
    let (missed, against) = (known.missed(), known.against());
    if !missed.is_empty() {
        return desk.say("people-map-missed", &args! { n: missed.len(), names: named(desk, &missed) });
    }
    if !against.is_empty() {
        let title = desk.say("people-map-against", &args! { n: against.len(), names: named(desk, &against) });
        return words.capital(&title);
    }
    let n = known.present.len();
    words.capital(&desk.say("people-map", &args! { n, few: count(words, n) }))
}

fn chart(desk: &Desk<'_>, known: &Known<'_>) -> Chart {
    let drawn = drawn(known);
    let at = |id: &str| drawn.iter().position(|person| person.id.value == *id);
    let people: Vec<Member> = drawn
        .iter()
        .map(|person| Member {
            boss: above(known, person, &drawn).and_then(|boss| at(boss.id.value.as_str())),
            influences: person.influences.iter().filter_map(|other| at(other.value.as_str())).collect(),
            ..member(desk, person)
        })
        .collect();
    let left_out = known.present.len().saturating_sub(drawn.len());
    let note = source(&desk.reader, "people-source");
    let more = desk.say("people-map-more", &args! { n: left_out });
    let note = if left_out > 0 { format!("{more} {note}") } else { note };
    let people_said: Vec<String> = drawn.iter().map(|person| said(desk, person, &drawn)).collect();
    let key = Key {
        stances: STANCES.map(|(_, words)| desk.text(words)),
        coverage: desk.text("people-key-coverage"),
        influence: desk.text("people-key-influence"),
    };
    let alt = desk.say("people-map-alt", &args! { people: people_said.join("; ") });
    people::draw(&Map { caption: Caption { id: "people-map".to_owned(), alt, note }, people, key }, desk.reader.palette)
}

/// Those who are there, the most influential first, and those who have left but still have people below them.
fn drawn<'a>(known: &Known<'a>) -> Vec<&'a Stakeholder> {
    let mut drawn: Vec<&Stakeholder> = known.present.iter().take(DRAWN).copied().collect();
    let leads = |one: &Stakeholder| {
        drawn.iter().any(|person| person.reports_to.as_ref().is_some_and(|boss| boss.value == one.id.value))
    };
    let gone = known.all.iter().filter(|person| value(&person.status) == Some(Presence::Left) && leads(person));
    let gone: Vec<&Stakeholder> = gone.copied().collect();
    drawn.extend(gone);
    drawn.truncate(DRAWN);
    drawn
}

/// The nearest person above who is drawn.
fn above<'a>(known: &Known<'a>, person: &Stakeholder, drawn: &[&'a Stakeholder]) -> Option<&'a Stakeholder> {
    let mut boss = person.reports_to.as_ref();
    // A circle of bosses ends after as many steps as there are people.
    for _ in 0..known.all.len() {
        let id = &boss?.value;
        let next = known.all.iter().find(|one| one.id.value == *id)?;
        if drawn.iter().any(|one| one.id.value == next.id.value) {
            return Some(next);
        }
        boss = next.reports_to.as_ref();
    }
    None
}

const STANCES: [(Stance, &str); 5] = [
    (Stance::Against, "people-support-against"),
    (Stance::Unsupportive, "people-support-unsupportive"),
    (Stance::Neutral, "people-support-neutral"),
    (Stance::Supportive, "people-support-supportive"),
    (Stance::Mentor, "people-support-mentor"),
];

/// How somebody stands to us, and the words for it.
fn stance(person: &Stakeholder) -> Option<(Stance, &'static str)> {
    let step = value(&person.support)?.get().round().to_i64()?.checked_add(2)?;
    STANCES.get(usize::try_from(step).ok()?).copied()
}

fn is_gone(person: &Stakeholder) -> bool {
    value(&person.status) == Some(Presence::Left)
}

fn member(desk: &Desk<'_>, person: &Stakeholder) -> Member {
    let roles: Vec<String> = person.roles.iter().map(|role| desk.text(&role.value.label())).collect();
    let gone = is_gone(person);
    Member {
        name: name(person).to_owned(),
        title: if gone { desk.text(&Presence::Left.label()) } else { role_of(desk, person) },
        roles: if gone { String::new() } else { desk.words().capital(&roles.join(", ")) },
        influence: influence(person).round().to_u8().unwrap_or(0),
        support: stance(person).map(|(stance, _)| stance),
        coverage: value(&person.coverage).and_then(|coverage| coverage.get().round().to_u8()),
        here: is_powerful(person) && !gone && (is_missed(person) || is_against(person)),
        gone,
        ..Member::default()
    }
}

/// All that the map shows of somebody, in words.
fn said(desk: &Desk<'_>, person: &Stakeholder, drawn: &[&Stakeholder]) -> String {
    let called = |id: &str| drawn.iter().find(|other| other.id.value == *id).map(|other| name(other).to_owned());
    let mut parts = vec![name(person).to_owned()];
    parts.extend(Some(role_of(desk, person)).filter(|role| !role.is_empty()));
    if is_gone(person) {
        parts.push(desk.text(&Presence::Left.label()));
        return parts.join(", ");
    }
    let written = |key: &str, score: Option<Decimal>| {
        score.map(|score| desk.say(key, &args! { level: as_written(desk.words(), score) }))
    };
    parts.extend(written("people-said-influence", value(&person.influence).map(Influence::get)));
    parts.extend(stance(person).map(|(_, words)| desk.text(words)));
    parts.extend(written("people-said-coverage", value(&person.coverage).map(Coverage::get)));
    let boss = person.reports_to.as_ref().and_then(|boss| called(boss.value.as_str()));
    parts.extend(boss.map(|boss| desk.say("people-said-boss", &args! { boss })));
    let swayed: Vec<String> = person.influences.iter().filter_map(|other| called(other.value.as_str())).collect();
    if !swayed.is_empty() {
        parts.push(desk.say("people-said-influences", &args! { names: desk.words().list(&swayed) }));
    }
    parts.join(", ")
}
