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

/// What people call an account: the words of its name that its id is made of ("Lácteos Brava" for `lacteos-brava`), or
/// its name without the legal form, or the id made readable.
pub(crate) fn account(reader: &Reader<'_>, id: &str) -> String {
    let plans = &reader.checked.plans;
    let named = plans.account(id).map(crate::model::Account::name).filter(|name| *name != id);
    let listed = || plans.customer(id).and_then(|customer| customer.name.as_ref()).map(|name| name.value.as_str());
    match named.or_else(listed) {
        Some(name) => called(name, id).unwrap_or_else(|| short(name).to_owned()),
        None => reader.words.capital(&id.replace('-', " ")),
    }
}

/// A company's name without its legal form or a remark: all before the first comma or bracket.
pub(crate) fn short(name: &str) -> &str {
    name.split_once([',', '(']).map_or(name, |(short, _)| short.trim_end())
}

/// The words of a name that an id is made of, in their order; nothing where one of them is missing.
fn called(name: &str, id: &str) -> Option<String> {
    let mut words = short(name).split_whitespace();
    let found: Option<Vec<&str>> = id.split('-').map(|part| words.find(|word| folded(word) == part)).collect();
    found.map(|words| words.join(" "))
}

/// A word as an id would write it: small letters without marks.
fn folded(word: &str) -> String {
    let letter = |c: char| match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        other => other,
    };
    word.to_lowercase().chars().map(letter).filter(char::is_ascii_alphanumeric).collect()
}

/// Name and surname of a person; the role where the plans name nobody.
pub(crate) fn who(reader: &Reader<'_>, who: &Who, account: Option<&str>) -> String {
    let plans = &reader.checked.plans;
    let head = account.and_then(|id| plans.account(id)).and_then(crate::model::Account::head);
    let in_role =
        |role: Role| plans.people.iter().find(|person| value(&person.role) == Some(role)).map(|p| p.id.value.as_str());
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
        // What to write in a file is written with ids.
        help: plain(finding.said(reader.words).help),
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
    finding.args.iter().map(|(name, arg)| (*name, named(reader, finding, arg))).collect()
}

fn named(reader: &Reader<'_>, finding: &Diagnostic, arg: &Arg) -> Arg {
    let plans = &reader.checked.plans;
    let of = finding.account.as_deref();
    match arg {
        Arg::Text(id) if finding.code.starts_with("AG-") && service(reader, of, id).is_some() => {
            Arg::from(service(reader, of, id).unwrap_or(id))
        }
        Arg::Text(id) if finding.code.starts_with("SC-") && indicator(reader, of, id).is_some() => {
            Arg::from(indicator(reader, of, id).unwrap_or_else(|| id.clone()))
        }
        Arg::Text(id) if finding.code.starts_with("AC-") && action(reader, of, id).is_some() => {
            Arg::from(reader.words.say("quoted", &args! { text: action(reader, of, id).unwrap_or(id) }))
        }
        Arg::Text(id) if negotiation(reader, of, id).is_some() => Arg::from(negotiation(reader, of, id).unwrap_or(id)),
        Arg::Text(id) if plans.person(id).is_some() => Arg::from(plans.person_name(id)),
        Arg::Text(id) if plans.account(id).is_some() || plans.customer(id).is_some() => Arg::from(account(reader, id)),
        Arg::Text(id) => Arg::from(stakeholder(reader, of, id).unwrap_or(id)),
        Arg::List(items) => Arg::List(items.iter().map(|item| named(reader, finding, item)).collect()),
        other => other.clone(),
    }
}

/// What a service level measures, without its definition: "OTIF".
fn service<'a>(reader: &Reader<'a>, account: Option<&str>, id: &str) -> Option<&'a str> {
    let agreements = &reader.checked.plans.account(account?)?.agreements;
    let level = agreements.iter().flat_map(|agreement| &agreement.sla).find(|level| level.id.value == *id)?;
    level.metric.as_ref().map(|metric| short(&metric.value))
}

/// The label of an indicator, without its unit; the library's where none was written.
fn indicator(reader: &Reader<'_>, account: Option<&str>, id: &str) -> Option<String> {
    let card = reader.checked.plans.account(account?)?.scorecard.as_ref()?;
    let kpi = card.groups.iter().flat_map(|group| &group.kpis).find(|kpi| kpi.id.value == *id)?;
    let written = kpi.label.as_ref().map(|label| short(&label.value).to_owned());
    written.or_else(|| Some(reader.words.text(&kpi.library()?.key())))
}

/// What an action is about.
fn action<'a>(reader: &Reader<'a>, account: Option<&str>, id: &str) -> Option<&'a str> {
    let plan = reader.checked.plans.account(account?)?.plan.as_ref()?;
    let action = plan.actions.iter().find(|action| action.id.value == *id)?;
    action.text.as_ref().map(|text| text.value.as_str())
}

/// The title of a negotiation.
fn negotiation<'a>(reader: &Reader<'a>, account: Option<&str>, id: &str) -> Option<&'a str> {
    let all = &reader.checked.plans.account(account?)?.negotiations;
    let one = all.iter().find(|negotiation| negotiation.id.as_ref().is_some_and(|own| own.value == *id))?;
    one.title.as_ref().map(|title| title.value.as_str())
}

/// The name of one of the customer's people.
fn stakeholder<'a>(reader: &Reader<'a>, account: Option<&str>, id: &str) -> Option<&'a str> {
    let plan = reader.checked.plans.account(account?)?.plan.as_ref()?;
    let person = plan.stakeholders.iter().find(|person| person.id.value == *id)?;
    person.name.as_ref().map(|name| name.value.as_str())
}

/// Source and day, as they stand under charts and tables.
pub(crate) fn source(reader: &Reader<'_>, key: &str) -> String {
    sourced(reader, reader.words.text(key))
}

/// The same for a source that is told in words.
pub(crate) fn sourced(reader: &Reader<'_>, source: String) -> String {
    reader.words.say(
        "source-and-day",
        &args! {
            source,
            day: reader.words.short_day(reader.checked.day.0),
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_called_by_the_words_of_its_id() {
        assert_eq!(called("Grupo Alimentario Serralba, S.A.", "serralba").as_deref(), Some("Serralba"));
        assert_eq!(called("Lácteos Brava, S.A.", "lacteos-brava").as_deref(), Some("Lácteos Brava"));
        assert_eq!(called("Envases Ñandú", "nandu").as_deref(), Some("Ñandú"));
        assert_eq!(called("Serralba, S.A.", "grupo-serralba"), None);
        assert_eq!(called("Brava Lácteos", "lacteos-brava"), None);
        assert_eq!(short("Serralba, S.A."), "Serralba");
        assert_eq!(short("Almerpack (grupo Norte)"), "Almerpack");
    }
}
