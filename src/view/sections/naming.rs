//! What accounts, people and findings are called in a document, where a terminal would print their ids.

use crate::analyse::Band;
use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::Said;
use crate::diag::Who;
use crate::model::value;
use crate::model::vocabulary::Role;
use crate::view::Reader;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::words::Arg;
use crate::words::Args;
use crate::words::Words;

/// Up to this number a count is written as a word.
const SPELLED: usize = 12;

/// The company's name up to its legal form, or the id made readable: "Grupo Alimentario Serralba", "Lacteos brava".
pub(crate) fn account(reader: &Reader<'_>, id: &str) -> String {
    let plans = &reader.checked.plans;
    let named = plans.account(id).map(crate::model::Account::name).filter(|name| *name != id);
    let listed = || plans.customer(id).and_then(|customer| customer.name.as_ref()).map(|name| name.value.as_str());
    match named.or_else(listed) {
        Some(name) => short(name).to_owned(),
        None => reader.words.capital(&id.replace('-', " ")),
    }
}

/// A company's name without its legal form: all before the first comma.
pub(crate) fn short(name: &str) -> &str {
    name.split_once(',').map_or(name, |(short, _)| short.trim_end())
}

/// Name and surname of a person; the role where the plans name nobody.
pub(crate) fn who(reader: &Reader<'_>, who: &Who, account: Option<&str>) -> String {
    let plans = &reader.checked.plans;
    let head = account.and_then(|id| plans.account(id)).and_then(crate::model::Account::head);
    let in_role = |role: Role| plans.people.iter().find(|person| value(&person.role) == Some(role)).map(|p| p.id.value.as_str());
    let programme = plans.programme();
    let (person, role) = match who {
        Who::Manager => {
            let own = head.and_then(|head| head.kam.as_ref()).and_then(|kam| kam.person.as_ref());
            let listed = account.and_then(|id| plans.customer(id)).and_then(|customer| customer.kam.as_ref());
            (own.or(listed).map(|id| id.value.as_str()), "role-key-account-manager")
        }
        Who::Director => {
            let structure = programme.and_then(|p| p.organization.as_ref()).and_then(|o| o.structure.as_ref());
            let named = structure.and_then(|structure| structure.director.as_ref()).map(|id| id.value.as_str());
            (named.or_else(|| in_role(Role::KeyAccountsDirector)), "role-key-accounts-director")
        }
        Who::Sponsor => {
            let own = head.and_then(|head| head.sponsor.as_ref()).and_then(|sponsor| sponsor.person.as_ref());
            let strategy = programme.and_then(|p| p.strategy.as_ref()).and_then(|s| s.commitment.as_ref());
            let named = own.or_else(|| strategy.and_then(|commitment| commitment.sponsor.as_ref()));
            (named.map(|id| id.value.as_str()), "role-executive-sponsor")
        }
        Who::Committee => (None, "role-committee"),
        Who::Person(id) => (Some(id.as_str()), "role-key-account-manager"),
    };
    let name = person.map(|id| plans.person_name(id).to_owned());
    name.unwrap_or_else(|| reader.words.capital(&reader.words.text(role)))
}

/// A sentence of the terminal as a document prints it: without backticks, with a capital.
pub(crate) fn plain(words: &Words, text: &str) -> String {
    words.capital(&text.replace('`', ""))
}

/// The words of a finding, with names instead of ids.
pub(crate) fn said(reader: &Reader<'_>, finding: &Diagnostic) -> Said {
    let named = Diagnostic { args: arguments(reader, finding), ..finding.clone() };
    let said = named.said(reader.words);
    let plain = |text: String| plain(reader.words, &text);
    Said {
        title: plain(said.title),
        label: plain(said.label),
        also: plain(said.also),
        why: plain(said.why),
        help: plain(said.help),
    }
}

/// One part of the message of a finding, such as `decision`, as it stands in a sentence; empty where nobody wrote it.
pub(crate) fn part(reader: &Reader<'_>, finding: &Diagnostic, part: &str) -> String {
    let words = reader.words;
    let keys = [format!("{}.{part}", finding.message), format!("{}.{part}", finding.name)];
    let key = keys.into_iter().find(|key| words.has(key));
    key.map_or_else(String::new, |key| words.say(&key, &arguments(reader, finding)).replace('`', ""))
}

/// The level of a finding as a mark. A hint is neither in order nor wrong.
pub(crate) fn level(words: &Words, level: Level) -> Mark {
    let kind = match level {
        Level::Error => MarkKind::Bad,
        Level::Warning => MarkKind::Warn,
        Level::Info => MarkKind::None,
    };
    Mark { kind, word: words.text(&format!("level-{}", level.id())) }
}

/// A band as a mark with its word.
pub(crate) fn band(words: &Words, band: Band) -> Mark {
    let (kind, key) = match band {
        Band::Green => (MarkKind::Ok, "mark-ok"),
        Band::Amber => (MarkKind::Warn, "mark-warn"),
        Band::Red => (MarkKind::Bad, "mark-bad"),
    };
    Mark { kind, word: words.text(key) }
}

/// A count as it stands in a sentence: a word up to twelve, then figures.
pub(crate) fn count(words: &Words, n: usize) -> String {
    if (1..=SPELLED).contains(&n) { words.text(&format!("count-{n}")) } else { words.arg(&n.into()) }
}

/// The arguments of a finding; what is the id of an account or a person is its name.
fn arguments(reader: &Reader<'_>, finding: &Diagnostic) -> Args {
    finding.args.iter().map(|(name, arg)| (*name, named(reader, arg))).collect()
}

fn named(reader: &Reader<'_>, arg: &Arg) -> Arg {
    let plans = &reader.checked.plans;
    match arg {
        Arg::Text(id) if plans.person(id).is_some() => Arg::from(plans.person_name(id)),
        Arg::Text(id) if plans.account(id).is_some() || plans.customer(id).is_some() => Arg::from(account(reader, id)),
        Arg::List(items) => Arg::List(items.iter().map(|item| named(reader, item)).collect()),
        other => other.clone(),
    }
}

/// Source and day, as they stand under charts and tables.
pub(crate) fn source(reader: &Reader<'_>, key: &str) -> String {
    reader.words.say("source-and-day", &args! {
        source: reader.words.text(key),
        day: reader.words.short_day(reader.checked.day.0),
    })
}
