//! Who talks to whom, and which form that makes (`methods.md` 2.11): one manager between both companies, or many pairs.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::scores::Factor;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::day::Day;
use crate::model::value;
use crate::sound::Sound;
use crate::source::Span;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "contacts",
    page: include_str!("../../docs/methods/contacts.md"),
    formulas: &["direct-share", "single-thread"],
};

/// Days that count as recent.
const RECENT: i64 = 90;

/// The contacts of an account in the last 90 days.
#[derive(Clone, Debug, PartialEq)]
pub struct Contacts {
    /// All of them.
    pub total: u64,
    /// Those of the key account manager.
    pub by_kam: u64,
    /// The part that does not go through the manager, 0 to 1.
    pub direct_share: Figure,
    /// Pairs of functions, ours and theirs, that talk. People without a function make no pair.
    pub pairs: usize,
    /// Which form that is.
    pub form: Form,
}

/// The form of interaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Bow tie: nearly everything goes through the manager.
    A,
    /// Diamond: many functions talk directly.
    B,
    /// Between the two.
    Mixed,
}

/// The contacts of an account at a day.
pub fn contacts(plans: &Sound, account: &Account, day: Day) -> Computed<Contacts> {
    let kam_place = format!("{}/account/kam", account.id);
    faults::fields(plans, &kam_place, &["person"])?;
    let kam = account.head().and_then(|head| head.kam.as_ref()).and_then(|kam| kam.person.as_ref());
    let kam = kam.ok_or_else(|| faults::absent(plans, &kam_place, "kam"))?.value.as_str();
    let talks = talks(plans, account, day)?;

    let (mut total, mut by_kam) = (0_u64, 0_u64);
    let mut pairs = BTreeSet::new();
    let mut inputs = Vec::new();
    for ((ours, theirs), (count, at)) in &talks {
        if *count == 0 {
            continue;
        }
        total = total.saturating_add(*count);
        if *ours == kam {
            by_kam = by_kam.saturating_add(*count);
        }
        pairs.extend(functions(plans, account, ours, theirs));
        let name = format!("{} – {}", plans.person_name(ours), stakeholder_name(account, theirs));
        inputs.push(Given::named(name, Arg::Count(i64::try_from(*count).unwrap_or(i64::MAX)), *at));
    }
    if total == 0 {
        return Err(Because::missing("contacts"));
    }
    let through = exact::over(Decimal::from(by_kam), Decimal::from(total))?;
    let direct = exact::minus(Decimal::ONE, through)?;
    let form = if direct < Decimal::new(20, 2) || pairs.len() <= 2 {
        Form::A
    } else if direct >= Decimal::new(40, 2) && pairs.len() >= 5 {
        Form::B
    } else {
        Form::Mixed
    };
    let direct_share = Figure::new(direct, "direct-share", inputs).shown_to(Visibility::Committee);
    Ok(Contacts { total, by_kam, direct_share, pairs: pairs.len(), form })
}

/// The factor of vulnerability: 10 where every contact goes through the manager.
pub fn single_thread(contacts: &Computed<Contacts>) -> Option<Factor> {
    let contacts = contacts.as_ref().ok()?;
    let through = Decimal::ONE.checked_sub(contacts.direct_share.value)?;
    let inputs = vec![
        Given::computed("input-contacts-of-kam", Arg::Count(i64::try_from(contacts.by_kam).ok()?)),
        Given::computed("input-contacts", Arg::Count(i64::try_from(contacts.total).ok()?)),
    ];
    Some(("single_thread", Figure::new(exact::times(Decimal::TEN, through).ok()?, "single-thread", inputs)))
}

/// Contacts by pair of persons, ours and theirs, and where they were written.
type Talks<'a> = BTreeMap<(&'a str, &'a str), (u64, Span)>;

/// Typed contacts, or those of an export where it has any of the account.
fn talks<'a>(plans: &'a Sound, account: &'a Account, day: Day) -> Computed<Talks<'a>> {
    let mut talks = Talks::new();
    let mut add = |ours, theirs, count: u64, at| {
        let so_far = talks.entry((ours, theirs)).or_insert((0, at));
        so_far.0 = so_far.0.saturating_add(count);
    };
    let mut exported = plans.contacts.iter().filter(|contact| contact.account.value == account.id).peekable();
    if exported.peek().is_some() {
        for contact in exported.filter(|contact| (0..RECENT).contains(&contact.date.value.days_until(day))) {
            add(contact.person.value.as_str(), contact.stakeholder.value.as_str(), 1, contact.date.span);
        }
        return Ok(talks);
    }
    let place = format!("{}/interactions", account.id);
    faults::entries(plans, &place, &["supplier", "customer", "contacts_90d", "planned"])?;
    let typed = account.plan.as_ref().map_or(&[][..], |plan| &plan.interactions);
    if typed.is_empty() {
        return Err(faults::absent(plans, &place, "contacts"));
    }
    for pair in typed.iter().filter(|pair| value(&pair.planned) != Some(true)) {
        let Some(count) = &pair.contacts_90d else { return Err(Because::missing("contacts")) };
        add(pair.supplier.value.as_str(), pair.customer.value.as_str(), count.value.into(), count.span);
    }
    Ok(talks)
}

fn functions<'a>(plans: &'a Sound, account: &'a Account, ours: &str, theirs: &str) -> Option<(&'a str, &'a str)> {
    let own = plans.person(ours)?.function.as_ref()?;
    let their = stakeholder(account, theirs)?.function.as_ref()?;
    Some((own.value.as_str(), their.value.as_str()))
}

fn stakeholder<'a>(account: &'a Account, id: &str) -> Option<&'a crate::model::plan::Stakeholder> {
    account.plan.as_ref()?.stakeholders.iter().find(|person| person.id.value == *id)
}

fn stakeholder_name<'a>(account: &'a Account, id: &'a str) -> &'a str {
    stakeholder(account, id).and_then(|person| person.name.as_ref()).map_or(id, |name| name.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let contacts = fixture::serralba().contacts.expect("the example is whole");
        assert_eq!((contacts.total, contacts.by_kam, contacts.pairs), (52, 23, 6));
        assert_eq!(contacts.direct_share.value.round_dp(3), Decimal::new(558, 3));
        assert_eq!(contacts.form, Form::B);
    }

    #[test]
    fn one_manager_in_the_middle_is_a_bow_tie() {
        let contacts =
            fixture::with("plan.yaml", "oscar-vives,   contacts_90d: 14", "oscar-vives,   contacts_90d: 140").contacts;
        assert_eq!(contacts.map(|contacts| contacts.form), Ok(Form::A));
    }

    #[test]
    fn an_export_counts_the_last_90_days() {
        let rows = "date,person,account,stakeholder\n\
                    2025-10-06,lucia-ferrer,serralba,oscar-vives\n\
                    2025-07-09,pau-soler,serralba,miguel-ayala\n\
                    2025-07-08,pau-soler,serralba,miguel-ayala\n\
                    2025-10-07,pau-soler,serralba,miguel-ayala\n";
        let contacts = fixture::and("data/contacts.csv", rows).contacts.expect("two contacts are recent");
        assert_eq!((contacts.total, contacts.by_kam, contacts.form), (2, 1, Form::A));
    }

    #[test]
    fn without_contacts_there_is_no_form() {
        let account = fixture::with("plan.yaml", "interactions:     #", "visibility: internal #");
        assert!(account.contacts.is_err());
    }

    #[test]
    fn a_broken_count_breaks_the_form() {
        let contacts = fixture::with("plan.yaml", "contacts_90d: 11", "contacts_90d: once").contacts;
        assert_eq!(contacts.map_err(|because| because.key).err(), Some("broken"));
    }
}
