//! What the managers carry (`methods.md` 2.18): load units by person, and who holds how much of the key revenue.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::AccountNumbers;
use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use crate::model::Account;
use crate::model::id::Id;
use crate::model::value;
use crate::model::vocabulary::Category;
use crate::sound::Sound;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "load",
    page: include_str!("../../docs/methods/load.md"),
    formulas: &["kam-revenue", "kam-share", "load-capacity", "load-units"],
};

/// Load units that a full-time manager can carry, unless the programme says otherwise.
const CAPACITY: i64 = 5;

/// What one manager carries.
#[derive(Clone, Debug, PartialEq)]
pub struct Load {
    /// The person's id.
    pub person: String,
    /// Load units: one strategic account of usual complexity is 1.
    pub units: Figure,
    /// Load units that the person can carry.
    pub capacity: Figure,
    /// The accounts, in the order of their ids.
    pub accounts: Vec<String>,
    /// Accounts among them that have no category and so no weight.
    pub unweighed: Vec<String>,
}

/// How much of the key revenue one manager holds.
#[derive(Clone, Debug, PartialEq)]
pub struct KamShare {
    /// The person's id.
    pub person: String,
    /// Revenue of the person's key accounts, in the programme's currency.
    pub revenue: Figure,
    /// In percent of the revenue of all key accounts that have a manager.
    pub share: Figure,
}

/// The loads of all managers, in the order of their ids.
pub fn loads(plans: &Sound, accounts: &BTreeMap<String, AccountNumbers>) -> Vec<Load> {
    let mut loads: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for id in key_accounts(plans) {
        if let Some(kam) = manager(plans, id) {
            loads.entry(kam.value.as_str()).or_default().push(id);
        }
    }
    loads.into_iter().filter_map(|(person, held)| load(plans, accounts, person, &held).ok()).collect()
}

/// The shares of all managers in the key revenue, in the order of their ids.
pub fn kam_shares(plans: &Sound) -> Computed<Vec<KamShare>> {
    if let Some(fault) = plans.fault("customers") {
        return Err(Because::broken(&fault.place));
    }
    let currency = plans.currency();
    let mut held: BTreeMap<&str, (Decimal, Vec<Given>)> = BTreeMap::new();
    let mut total = Decimal::ZERO;
    for customer in plans.customers().iter().filter(|customer| value(&customer.key) == Some(true)) {
        let id = customer.id.value.as_str();
        let Some(kam) = manager(plans, id) else { continue };
        let revenue = customer.revenue.as_ref().ok_or_else(|| Because::missing("revenue"))?;
        let (sum, inputs) = held.entry(kam.value.as_str()).or_default();
        *sum = exact::plus(*sum, revenue.value.get())?;
        inputs.push(Given::named(id, money(revenue.value.get(), currency), revenue.span));
        total = exact::plus(total, revenue.value.get())?;
    }
    held.into_iter()
        .map(|(person, (revenue, inputs))| {
            let parts = vec![
                Given::computed("input-revenue-of-kam", money(revenue, currency)),
                Given::computed("input-key-revenue", money(total, currency)),
            ];
            Ok(KamShare {
                person: person.to_owned(),
                share: Figure::new(exact::percent_of(revenue, total)?, "kam-share", parts),
                revenue: Figure::new(revenue, "kam-revenue", inputs),
            })
        })
        .collect()
}

/// Every key account by id: those of the customer base, and those that have a plan.
fn key_accounts(plans: &Sound) -> BTreeSet<&str> {
    let base = plans.customers().iter().filter(|customer| value(&customer.key) == Some(true));
    let planned = plans.accounts.iter().filter(|account| {
        let status = account.head().and_then(|head| head.status.as_ref());
        account.plan.is_some() && status.is_none_or(|status| status.value == *"key")
    });
    base.map(|customer| customer.id.value.as_str()).chain(planned.map(|account| account.id.as_str())).collect()
}

/// The manager of an account: the plan's, or the customer base's where no plan says.
fn manager<'a>(plans: &'a Sound, id: &str) -> Option<&'a Spanned<Id>> {
    let planned = plans.account(id).and_then(Account::head).and_then(|head| head.kam.as_ref());
    let planned = planned.and_then(|kam| kam.person.as_ref());
    planned.or_else(|| plans.customer(id)?.kam.as_ref())
}

fn load(plans: &Sound, accounts: &BTreeMap<String, AccountNumbers>, person: &str, held: &[&str]) -> Computed<Load> {
    let mut units = Decimal::ZERO;
    let mut inputs = Vec::new();
    let mut unweighed = Vec::new();
    for id in held {
        let Some((category, at)) = category(plans, accounts, id) else {
            unweighed.push((*id).to_owned());
            continue;
        };
        let own = exact::times(weight(category), complexity(plans, id))?;
        units = exact::plus(units, own)?;
        inputs.push(Given { name: (*id).into(), value: as_written(own), place: at });
    }
    Ok(Load {
        person: person.to_owned(),
        units: Figure::new(units, "load-units", inputs),
        capacity: capacity(plans, person)?,
        accounts: held.iter().map(|id| (*id).to_owned()).collect(),
        unweighed,
    })
}

/// The category an account is managed in: declared in its plan, written in the customer base, or computed.
fn category(
    plans: &Sound,
    accounts: &BTreeMap<String, AccountNumbers>,
    id: &str,
) -> Option<(Category, Option<crate::source::Span>)> {
    let declared = plans.account(id).and_then(Account::head).and_then(|head| head.category.as_ref());
    let declared = declared.and_then(|category| category.declared);
    let written = declared.or_else(|| plans.customer(id)?.category);
    let computed = || accounts.get(id)?.position.as_ref().ok().map(|position| (position.category, None));
    written.map(|category| (category.value, Some(category.span))).or_else(computed)
}

/// Load units of an account of usual complexity.
fn weight(category: Category) -> Decimal {
    match category {
        Category::Strategic => Decimal::ONE,
        Category::Star => Decimal::new(8, 1),
        Category::Status => Decimal::new(5, 1),
        Category::Streamline => Decimal::new(25, 2),
    }
}

/// From 0.8 (both organisations simple) to 1.5 (both most complex); 1 where nobody has judged.
fn complexity(plans: &Sound, id: &str) -> Decimal {
    let judged = plans.account(id).and_then(Account::head).and_then(|head| head.complexity.as_ref());
    let sides = judged.and_then(|pair| Some((value(&pair.supplier)?.get(), value(&pair.customer)?.get())));
    // Both sides lie between 1 and 5, so their sum above 2 spans 8 steps over a range of 0.7.
    sides.map_or(Decimal::ONE, |(ours, theirs)| {
        Decimal::new(8, 1) + (ours + theirs - Decimal::TWO) * Decimal::new(875, 4)
    })
}

fn capacity(plans: &Sound, person: &str) -> Computed<Figure> {
    faults::fields(plans, "programme/people", &["kam_capacity_units"])?;
    let policy = plans.programme().and_then(|programme| programme.people.as_ref());
    let own = policy.and_then(|policy| policy.kam_capacity_units.as_ref());
    let units = own.map_or(Decimal::from(CAPACITY), |units| units.value.get());
    let name = Arg::Term("input-capacity".to_owned());
    let mut inputs = vec![Given { name, value: as_written(units), place: own.map(|units| units.span) }];
    let fte = plans.person(person).and_then(|person| person.fte.as_ref());
    inputs.extend(fte.map(|fte| Given::written("input-fte", as_written(fte.value.get()), fte.span)));
    let capacity = exact::times(units, fte.map_or(Decimal::ONE, |fte| fte.value.get()))?;
    Ok(Figure::new(capacity, "load-capacity", inputs))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let programme = fixture::programme(&[]);
        let loads: Vec<_> =
            programme.loads.iter().map(|load| (load.person.as_str(), load.units.value, load.capacity.value)).collect();
        assert_eq!(
            loads,
            [
                ("hugo-peris", Decimal::new(225, 2), Decimal::from(5)),
                ("lucia-ferrer", Decimal::new(34, 1), Decimal::from(5)),
            ]
        );
        let shares = programme.kam_shares.expect("the customer base is whole");
        let shares: Vec<_> = shares.iter().map(|share| share.share.value.round_dp(1)).collect();
        assert_eq!(shares, [Decimal::new(572, 1), Decimal::new(428, 1)]);
    }

    #[test]
    fn the_plan_knows_better_than_the_customer_base() {
        let programme = fixture::programme(&[
            ("plan.yaml", "kam: { person: lucia-ferrer,", "kam: { person: hugo-peris,"),
            ("plan.yaml", "category: { declared: strategic }", "category: { declared: star }"),
        ]);
        let units: Vec<_> = programme.loads.iter().map(|load| load.units.value).collect();
        assert_eq!(units, [Decimal::new(305, 2), Decimal::new(24, 1)]);
    }

    #[test]
    fn complexity_weighs() {
        let complex = "status: key\n  complexity: { supplier: 5, customer: 5 }";
        let programme = fixture::programme(&[("plan.yaml", "status: key", complex)]);
        assert_eq!(programme.loads[1].units.value, Decimal::new(39, 1));
    }
}
