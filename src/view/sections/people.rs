//! Whom we know at the customer, whom we do not reach, and who talks to whom.

mod contacts;
mod gaps;
mod map;
mod table;
mod ways;

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::naming::count;
use crate::analyse::contacts::Contacts;
use crate::analyse::contacts::Form;
use crate::analyse::stakeholders;
use crate::analyse::stakeholders::Contacted;
use crate::analyse::stakeholders::People;
use crate::args;
use crate::decode::Visibility;
use crate::model::plan::Stakeholder;
use crate::model::scales::Influence;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::Function;
use crate::model::vocabulary::Presence;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::visibility;
use crate::view::parts::Fact;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Value;

/// More names than this are counted instead.
const NAMED: usize = 2;

/// Whom we know at the customer, and who talks to whom.
#[derive(Clone, Debug, Serialize)]
pub struct PeopleView {
    /// `people`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The numbers.
    pub facts: Vec<Fact>,
    /// Who reports to whom, who weighs how much, and how each stands to us.
    pub map: Option<Panel>,
    /// Whom we still have to reach.
    pub gaps: Option<Panel>,
    /// Who talks to whom.
    pub contacts: Option<Panel>,
    /// Everybody, line by line.
    pub table: Option<Panel>,
    /// How each wants to be dealt with.
    pub ways: Option<Panel>,
}

/// The section of an account; opinions on people are not for the customer.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<PeopleView> {
    if !desk.shows(Visibility::Committee) {
        return None;
    }
    let known = Known::of(desk);
    if known.present.is_empty() && known.contacts.is_none() {
        return None;
    }
    Some(PeopleView {
        id: "people",
        title: title(desk, &known),
        lead: String::new(),
        facts: facts(desk, &known, annex),
        map: map::panel(desk, &known),
        gaps: gaps::panel(desk, &known),
        contacts: known.contacts.and_then(|contacts| contacts::panel(desk, &known, contacts, annex)),
        table: table::panel(desk, &known, annex),
        ways: ways::panel(desk, &known),
    })
}

/// What the reader may know of the customer's people.
struct Known<'a> {
    /// Everybody, those who have left too, the most influential first.
    all: Vec<&'a Stakeholder>,
    /// Those who are still there.
    present: Vec<&'a Stakeholder>,
    /// Their numbers.
    numbers: Option<&'a People>,
    /// Who talks to whom.
    contacts: Option<&'a Contacts>,
}

impl<'a> Known<'a> {
    fn of(desk: &Desk<'a>) -> Self {
        let plan = desk.account.plan.as_ref();
        let shown = |person: &&Stakeholder| desk.shows(visibility(&person.visibility, Visibility::Committee));
        let mut all: Vec<&Stakeholder> = plan.map_or(&[][..], |plan| &plan.stakeholders).iter().filter(shown).collect();
        let words = desk.words();
        all.sort_by(|a, b| influence(b).cmp(&influence(a)).then_with(|| words.compare(name(a), name(b))));
        let present = all.iter().filter(|person| value(&person.status) != Some(Presence::Left)).copied().collect();
        let numbers = desk.numbers.people.as_ref().ok();
        let contacts = desk.numbers.contacts.as_ref().ok();
        Self {
            all,
            present,
            numbers: numbers.filter(|numbers| desk.shows(numbers.support_index.visibility)),
            contacts: contacts.filter(|contacts| desk.shows(contacts.direct_share.visibility)),
        }
    }

    /// Those with a say in the decision whom we do not reach.
    fn missed(&self) -> Vec<&'a Stakeholder> {
        self.powerful().filter(|person| is_missed(person)).collect()
    }

    /// Those with a say in the decision who do not support us, though we reach them.
    fn against(&self) -> Vec<&'a Stakeholder> {
        self.powerful().filter(|person| !is_missed(person) && is_against(person)).collect()
    }

    /// Those whom nobody has met for too long. Where nobody notes the contacts, that says nothing of a person.
    fn overdue(&self) -> Vec<&'a Stakeholder> {
        let noted = self.numbers.is_some_and(|numbers| numbers.freshness.is_ok());
        self.present
            .iter()
            .filter(|person| noted && self.met(person).is_some_and(|met| !met.in_time()))
            .copied()
            .collect()
    }

    fn powerful(&self) -> impl Iterator<Item = &'a Stakeholder> + '_ {
        self.present.iter().filter(|person| is_powerful(person)).copied()
    }

    /// When the person was last met.
    fn met(&self, person: &Stakeholder) -> Option<&'a Contacted> {
        self.numbers?.contacted.iter().find(|met| met.id == person.id.value.as_str())
    }

    /// The indispensable parts that nobody plays, as the words call them.
    fn unfilled(&self) -> Vec<&'static str> {
        let Some(numbers) = self.numbers.filter(|numbers| numbers.minimum_set.is_ok()) else { return Vec::new() };
        let minimum = &numbers.minimum;
        let parts = [
            ("people-part-sponsor", &minimum.sponsors),
            ("people-part-decider", &minimum.deciders),
            ("people-part-champion", &minimum.champions),
        ];
        parts.into_iter().filter(|(_, players)| players.is_empty()).map(|(part, _)| part).collect()
    }
}

fn name(person: &Stakeholder) -> &str {
    person.name.as_ref().map_or(person.id.value.as_str(), |name| name.value.as_str())
}

fn influence(person: &Stakeholder) -> Decimal {
    value(&person.influence).map_or(Decimal::ZERO, Influence::get)
}

fn is_powerful(person: &Stakeholder) -> bool {
    influence(person) >= Decimal::from(stakeholders::POWERFUL)
}

fn is_missed(person: &Stakeholder) -> bool {
    value(&person.coverage).is_some_and(|coverage| coverage.get() < Decimal::from(stakeholders::REACHED))
}

fn is_against(person: &Stakeholder) -> bool {
    value(&person.support).is_some_and(|support| support.get() < Decimal::ZERO)
}

/// The title of a person, or else the function.
fn role_of(desk: &Desk<'_>, person: &Stakeholder) -> String {
    if person.title.is_some() {
        return text(&person.title).to_owned();
    }
    person.function.as_ref().map_or_else(String::new, |function| function_name(desk, function.value.as_str()))
}

/// What a function is called: one of ours, one of the programme, or its id.
fn function_name(desk: &Desk<'_>, id: &str) -> String {
    if let Some(known) = Function::ALL.iter().find(|known| known.id() == id) {
        return desk.head(&known.label());
    }
    let file = desk.reader.checked.plans.programme.as_ref();
    let named = file.and_then(|file| file.functions.get(id));
    desk.words().capital(named.map_or(id, |named| named.value.as_str()))
}

/// The names of a few people, or how many there are.
fn named(desk: &Desk<'_>, people: &[&Stakeholder]) -> String {
    if people.len() > NAMED {
        return desk.say("people-so-many", &args! { few: count(desk.words(), people.len()) });
    }
    desk.words().list(&people.iter().map(|person| name(person).to_owned()).collect::<Vec<_>>())
}

/// The form of interaction, and how far we reach.
fn title(desk: &Desk<'_>, known: &Known<'_>) -> String {
    let n = known.present.len();
    let form = known.contacts.map_or_else(
        || desk.say("people-known", &args! { n, few: count(desk.words(), n) }),
        |contacts| form(desk, contacts),
    );
    let title = match reach(desk, known) {
        Some(reach) => desk.say("people-title", &args! { form, reach }),
        None => form,
    };
    desk.words().capital(&title)
}

/// The form in a clause, by what makes it: "seis parejas de funciones hablan sin intermediario".
fn form(desk: &Desk<'_>, contacts: &Contacts) -> String {
    let direct = contacts.direct_share.value;
    let key = match contacts.form {
        Form::A if direct < Decimal::new(20, 2) => "people-form-a",
        Form::A => "people-form-narrow",
        Form::Mixed if direct < Decimal::new(40, 2) => "people-form-mixed",
        Form::Mixed => "people-form-few",
        Form::B => "people-form-b",
    };
    desk.say(key, &args! { n: contacts.pairs, few: count(desk.words(), contacts.pairs) })
}

/// The gravest of what is missing, in a clause; nothing where nobody is judged.
fn reach(desk: &Desk<'_>, known: &Known<'_>) -> Option<String> {
    for (key, people) in [("people-reach-missed", known.missed()), ("people-reach-against", known.against())] {
        if !people.is_empty() {
            return Some(desk.say(key, &args! { names: named(desk, &people) }));
        }
    }
    if let [part, ..] = known.unfilled().as_slice() {
        return Some(desk.say("people-reach-part", &args! { part: desk.text(part) }));
    }
    let overdue = known.overdue();
    if !overdue.is_empty() {
        return Some(desk.say("people-reach-overdue", &args! { names: named(desk, &overdue) }));
    }
    known.powerful().next().map(|_| desk.text("people-reach-all"))
}

fn facts(desk: &Desk<'_>, known: &Known<'_>, annex: &mut Annex) -> Vec<Fact> {
    let mut facts = Vec::new();
    if let Some(numbers) = known.numbers {
        facts.push(desk.percent_fact("people-fact-coverage", &numbers.power_coverage, covered(desk, known), annex));
        facts.push(support_fact(desk, known, numbers, annex));
        if let Ok(fresh) = &numbers.freshness {
            let overdue = known.overdue().len();
            let note = desk.say("people-fact-fresh-note", &args! { n: overdue });
            facts.push(desk.percent_fact("people-fact-fresh", fresh, note, annex));
        }
        facts.push(minimum_fact(desk, known, numbers, annex));
    }
    if let Some(contacts) = known.contacts {
        let share = contacts.direct_share.value.checked_mul(Decimal::ONE_HUNDRED).unwrap_or_default();
        let share = desk.value(&contacts.direct_share, &desk.words().percent(share, 1), annex);
        let note = args! { direct: whole(contacts.total.saturating_sub(contacts.by_kam)), n: whole(contacts.total) };
        facts.push(
            share.map(|share| fact(desk.text("people-fact-direct"), share, desk.say("people-fact-direct-note", &note))),
        );
    }
    facts.into_iter().flatten().collect()
}

/// How many of the powerful we reach.
fn covered(desk: &Desk<'_>, known: &Known<'_>) -> String {
    let powerful = known.powerful().count();
    let reached = powerful.saturating_sub(known.missed().len());
    desk.say("people-fact-coverage-note", &args! { reached, n: powerful })
}

/// How many support us, and how many are against us.
fn sides(known: &Known<'_>) -> (usize, usize) {
    let on = |side: fn(Decimal) -> bool| {
        let support = known.present.iter().filter_map(|person| value(&person.support));
        support.filter(|support| side(support.get())).count()
    };
    (on(|support| support > Decimal::ZERO), on(|support| support < Decimal::ZERO))
}

fn support_fact(desk: &Desk<'_>, known: &Known<'_>, numbers: &People, annex: &mut Annex) -> Option<Fact> {
    let index = desk.words().signed(numbers.support_index.value, 2);
    let (favour, against) = sides(known);
    let note = desk.say("people-fact-support-note", &args! { favour, against });
    Some(fact(desk.text("people-fact-support"), desk.value(&numbers.support_index, &index, annex)?, note))
}

fn minimum_fact(desk: &Desk<'_>, known: &Known<'_>, numbers: &People, annex: &mut Annex) -> Option<Fact> {
    let figure = numbers.minimum_set.as_ref().ok()?;
    let value = desk.value(figure, &desk.words().number(figure.value, 0), annex)?;
    let unfilled: Vec<String> = known.unfilled().into_iter().map(|part| desk.text(part)).collect();
    let (kind, note) = if unfilled.is_empty() {
        (MarkKind::Ok, desk.text("people-fact-minimum-all"))
    } else {
        (MarkKind::Warn, desk.say("people-fact-minimum-lacks", &args! { parts: desk.words().list(&unfilled) }))
    };
    let value = Value { unit: desk.text("people-fact-minimum-of"), ..value };
    Some(Fact { mark: Some(mark(desk.words(), kind)), ..fact(desk.text("people-fact-minimum"), value, note) })
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
