//! Who talks to whom, and which form that makes (`methods.md` 2.11): one manager between both companies, or many pairs.

use std::collections::BTreeMap;

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
use crate::model::vocabulary::BuyingRole;
use crate::sound::Sound;
use crate::source::Span;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "contacts",
    page: include_str!("../../docs/methods/contacts.md"),
    formulas: &["direct-share", "main-pair-share", "single-thread"],
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
    /// The part between the manager and the main buyer, 0 to 1.
    pub main_pair_share: Computed<Figure>,
    /// The buyer with whom the most is talked.
    pub main_buyer: Option<String>,
    /// Pairs of functions, ours and theirs, that talk. People without a function make no pair.
    pub pairs: usize,
    /// Pairs of persons that talk, where the function of one of them is not written.
    pub unplaced: usize,
    /// The same pairs with their contacts, the busiest first.
    pub function_pairs: Vec<FunctionPair>,
    /// Every pair of persons that talks or means to, in the order of their ids.
    pub lines: Vec<Line>,
    /// Which form that is.
    pub form: Form,
}

/// Two functions that talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FunctionPair {
    /// Ours, by id.
    pub ours: String,
    /// Theirs, by id.
    pub theirs: String,
    /// Contacts in 90 days.
    pub contacts: u64,
}

/// Two persons who talk, or mean to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Ours, by id.
    pub ours: String,
    /// Theirs, by id.
    pub theirs: String,
    /// Contacts in 90 days; none where they are only planned.
    pub contacts: u64,
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
    let mut pairs: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    let mut unplaced = 0;
    let mut lines = Vec::new();
    let mut inputs = Vec::new();
    for ((ours, theirs), (count, at)) in &talks {
        if *count == 0 {
            continue;
        }
        total = total.saturating_add(*count);
        if *ours == kam {
            by_kam = by_kam.saturating_add(*count);
        }
        match functions(plans, account, ours, theirs) {
            Some(pair) => {
                let so_far = pairs.entry(pair).or_default();
                *so_far = so_far.saturating_add(*count);
            }
            None => unplaced += 1,
        }
        lines.push(line(ours, theirs, *count));
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
    let strictest = strictest(account, &talks);
    let main = main_buyer(account, &talks);
    lines.extend(
        planned(account)
            .filter(|(ours, theirs)| !talks.contains_key(&(*ours, *theirs)))
            .map(|(ours, theirs)| line(ours, theirs, 0)),
    );
    lines.sort_by(|a, b| (&a.ours, &a.theirs).cmp(&(&b.ours, &b.theirs)));
    lines.dedup();
    Ok(Contacts {
        total,
        by_kam,
        direct_share: Figure::new(direct, "direct-share", inputs).shown_to(strictest),
        main_pair_share: main_pair_share(plans, account, kam, main, &talks, total)
            .map(|figure| figure.shown_to(strictest)),
        main_buyer: main.map(str::to_owned),
        pairs: pairs.len(),
        unplaced,
        function_pairs: busiest(&pairs),
        lines,
        form,
    })
}

fn line(ours: &str, theirs: &str, contacts: u64) -> Line {
    Line { ours: ours.to_owned(), theirs: theirs.to_owned(), contacts }
}

fn busiest(pairs: &BTreeMap<(&str, &str), u64>) -> Vec<FunctionPair> {
    let pair = |(&(ours, theirs), &contacts): (&(&str, &str), &u64)| FunctionPair {
        ours: ours.to_owned(),
        theirs: theirs.to_owned(),
        contacts,
    };
    let mut found: Vec<FunctionPair> = pairs.iter().map(pair).collect();
    found.sort_by(|a, b| b.contacts.cmp(&a.contacts).then_with(|| (&a.ours, &a.theirs).cmp(&(&b.ours, &b.theirs))));
    found
}

/// Pairs that mean to talk.
fn planned(account: &Account) -> impl Iterator<Item = (&str, &str)> {
    let typed = account.plan.as_ref().map_or(&[][..], |plan| &plan.interactions);
    let planned = typed.iter().filter(|pair| value(&pair.planned) == Some(true));
    planned.map(|pair| (pair.supplier.value.as_str(), pair.customer.value.as_str()))
}

/// The buyer with whom the most is talked; nobody where no buyer is talked to.
fn main_buyer<'a>(account: &'a Account, talks: &Talks<'a>) -> Option<&'a str> {
    let buys = |id: &str| {
        stakeholder(account, id).is_some_and(|person| person.roles.iter().any(|role| role.value == BuyingRole::Buyer))
    };
    let mut contacts: BTreeMap<&str, u64> = BTreeMap::new();
    for ((_, theirs), (count, _)) in talks.iter().filter(|((_, theirs), (count, _))| *count > 0 && buys(theirs)) {
        let so_far = contacts.entry(theirs).or_default();
        *so_far = so_far.saturating_add(*count);
    }
    // Of two as busy the first by id.
    let busiest = contacts.iter().rev().max_by_key(|(_, contacts)| **contacts)?;
    Some(busiest.0)
}

fn main_pair_share(
    plans: &Sound,
    account: &Account,
    kam: &str,
    buyer: Option<&str>,
    talks: &Talks<'_>,
    total: u64,
) -> Computed<Figure> {
    let buyer = buyer.ok_or_else(|| Because::new("no-buyer", Vec::new()))?;
    let between = talks.get(&(kam, buyer)).filter(|(count, _)| *count > 0);
    let count = between.map_or(0, |(count, _)| *count);
    let name = format!("{} – {}", plans.person_name(kam), stakeholder_name(account, buyer));
    let counted = |count: u64| Arg::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let pair = match between {
        Some((_, at)) => Given::named(name, counted(count), *at),
        None => Given { name: Arg::Text(name), value: counted(0), place: None },
    };
    let share = exact::over(Decimal::from(count), Decimal::from(total))?;
    Ok(Figure::new(share, "main-pair-share", vec![pair, Given::computed("input-contacts", counted(total))]))
}

/// Contacts are the committee's, or stricter where an author has said so of a pair or of somebody in it.
fn strictest(account: &Account, talks: &Talks<'_>) -> Visibility {
    let typed = account.plan.as_ref().map_or(&[][..], |plan| &plan.interactions);
    let pairs = typed.iter().filter_map(|pair| value(&pair.visibility));
    let people = talks.keys().map(|(_, theirs)| *theirs).chain(planned(account).map(|(_, theirs)| theirs));
    let people = people.filter_map(|theirs| value(&stakeholder(account, theirs)?.visibility));
    pairs.chain(people).fold(Visibility::Committee, Visibility::max)
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

/// Whether contacts are written and none is of the last 90 days; where none are written, nobody knows.
pub fn are_silent(plans: &Sound, account: &Account, day: Day) -> bool {
    let is_exported = plans.contacts.iter().any(|contact| contact.account.value == account.id);
    talks(plans, account, day)
        .is_ok_and(|talks| (is_exported || !talks.is_empty()) && talks.values().all(|(count, _)| *count == 0))
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

    #[test]
    fn the_manager_and_the_main_buyer_have_14_of_52() {
        let contacts = fixture::serralba().contacts.expect("the example is whole");
        let share = contacts.main_pair_share.expect("there is a buyer");
        assert_eq!(
            (share.value.round_dp(3), contacts.main_buyer.as_deref()),
            (Decimal::new(269, 3), Some("oscar-vives"))
        );
        let first = &contacts.function_pairs[0];
        assert_eq!((first.ours.as_str(), first.theirs.as_str(), first.contacts), ("sales", "procurement", 23));
        assert_eq!(contacts.function_pairs.len(), contacts.pairs);
        assert_eq!(contacts.function_pairs.iter().map(|pair| pair.contacts).sum::<u64>(), contacts.total);
    }

    #[test]
    fn what_is_planned_is_a_line_without_contacts() {
        let edit = ("plan.yaml", "customer: teresa-nogues, contacts_90d: 2", "customer: teresa-nogues, planned: true");
        let contacts = fixture::edited(&[edit]).contacts.expect("the others are there");
        let planned: Vec<&Line> = contacts.lines.iter().filter(|line| line.contacts == 0).collect();
        assert_eq!((contacts.total, contacts.pairs, planned.len()), (50, 5, 1));
        assert_eq!(planned[0].theirs, "teresa-nogues");
    }

    #[test]
    fn without_a_buyer_there_is_no_main_pair() {
        let edits = [
            ("plan.yaml", "roles: [decider, buyer]", "roles: [decider]"),
            ("plan.yaml", "roles: [buyer, gatekeeper]", "roles: [gatekeeper]"),
        ];
        let contacts = fixture::edited(&edits).contacts.expect("the example is whole");
        assert_eq!(contacts.main_pair_share.map_err(|because| because.key).err(), Some("no-buyer"));
        assert_eq!(contacts.form, Form::B);
    }
}
