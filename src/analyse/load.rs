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
use super::position::Position;
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
    formulas: &["complexity-factor", "kam-revenue", "kam-share", "load-capacity", "load-share", "load-units"],
};

/// Load units that a full-time manager can carry, unless the programme says otherwise.
const CAPACITY: i64 = 5;
/// From here on an organisation is complex, 1 to 5.
const HIGH: i64 = 4;

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
    /// Units in percent of the capacity.
    pub share: Computed<Figure>,
    /// The category with the most weight among the accounts.
    pub highest: Option<Category>,
}

/// The structure that both complexities ask for.
#[derive(Clone, Debug, PartialEq)]
pub struct Structure {
    /// Which.
    pub form: StructureForm,
    /// How much the complexity adds to the work: 0.8 to 1.5.
    pub factor: Figure,
}

/// How the work for an account is organised; the words are `structure-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StructureForm {
    /// One manager who needs nobody.
    Single,
    /// One manager with support units: we are complex.
    Supported,
    /// A manager for each place of decision: they are complex.
    Matrix,
    /// A full team on both sides: both are complex.
    Team,
}

impl StructureForm {
    /// The word of the structure.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::Supported => "supported",
            Self::Matrix => "matrix",
            Self::Team => "team",
        }
    }
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
                share: Figure::new(exact::percent_of(revenue, total)?, "kam-share", parts)
                    .in_percent()
                    .about(plans.person_name(person)),
                revenue: Figure::new(revenue, "kam-revenue", inputs)
                    .in_money(currency)
                    .about(plans.person_name(person)),
            })
        })
        .collect()
}

/// The structure that the complexity of both organisations asks for; high begins at 4 of 5.
pub fn structure(plans: &Sound, account: &Account) -> Computed<Structure> {
    faults::section(plans, &format!("{}/account/complexity", account.id))?;
    let judged = account.head().and_then(|head| head.complexity.as_ref());
    let both = judged.and_then(|pair| Some((pair.supplier.as_ref()?, pair.customer.as_ref()?)));
    let (ours, theirs) = both.ok_or_else(|| Because::new("not-judged", Vec::new()))?;
    let is_high = |side: Decimal| side >= Decimal::from(HIGH);
    let form = match (is_high(ours.value.get()), is_high(theirs.value.get())) {
        (false, false) => StructureForm::Single,
        (true, false) => StructureForm::Supported,
        (false, true) => StructureForm::Matrix,
        (true, true) => StructureForm::Team,
    };
    let inputs = vec![
        Given::written("input-complexity-ours", as_written(ours.value.get()), ours.span),
        Given::written("input-complexity-theirs", as_written(theirs.value.get()), theirs.span),
    ];
    let factor = Figure::new(complexity(plans, account.id.as_str()), "complexity-factor", inputs);
    Ok(Structure { form, factor })
}

/// Every key account by id: those of the customer base, and those that have a plan.
pub(super) fn key_accounts(plans: &Sound) -> BTreeSet<&str> {
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
    let capacity = capacity(plans, person)?;
    let categories = held.iter().filter_map(|id| category(plans, accounts, id)).map(|(category, _)| category);
    Ok(Load {
        person: person.to_owned(),
        units: Figure::new(units, "load-units", inputs).about(plans.person_name(person)),
        share: load_share(plans, person, units, capacity.value),
        highest: categories.max_by_key(|category| weight(*category)),
        capacity,
        accounts: held.iter().map(|id| (*id).to_owned()).collect(),
        unweighed,
    })
}

fn load_share(plans: &Sound, person: &str, units: Decimal, capacity: Decimal) -> Computed<Figure> {
    let inputs = vec![
        Given::computed("input-load-units", as_written(units)),
        Given::computed("input-load-capacity", as_written(capacity)),
    ];
    let share = exact::percent_of(units, capacity)?;
    Ok(Figure::new(share, "load-share", inputs).in_percent().about(plans.person_name(person)))
}

/// The category an account is managed in, and where that is written.
fn category(
    plans: &Sound,
    accounts: &BTreeMap<String, AccountNumbers>,
    id: &str,
) -> Option<(Category, Option<crate::source::Span>)> {
    let written = written_category(plans, id).map(|category| (category.value, Some(category.span)));
    written.or_else(|| Some((accounts.get(id)?.position.as_ref().ok()?.category, None)))
}

/// The category an account is managed in: declared in its plan, written in the customer base, or computed.
pub(super) fn managed_in(plans: &Sound, id: &str, position: &Computed<Position>) -> Option<Category> {
    let written = written_category(plans, id).map(|category| category.value);
    written.or_else(|| position.as_ref().ok().map(|position| position.category))
}

fn written_category(plans: &Sound, id: &str) -> Option<Spanned<Category>> {
    let declared = plans.account(id).and_then(Account::head).and_then(|head| head.category.as_ref());
    declared.and_then(|category| category.declared).or_else(|| plans.customer(id)?.category)
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
    Ok(Figure::new(capacity, "load-capacity", inputs).about(plans.person_name(person)))
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
    fn the_share_is_of_the_capacity() {
        let programme = fixture::programme(&[]);
        let shares: Vec<_> = programme.loads.iter().map(|load| load.share.clone().map(|share| share.value)).collect();
        assert_eq!(shares, [Ok(Decimal::from(45)), Ok(Decimal::from(68))]);
        assert_eq!(programme.loads[1].highest, Some(Category::Strategic));
        let none = fixture::programme(&[("programme.yaml", "kam_capacity_units: 5.0", "kam_capacity_units: 0")]);
        assert!(none.loads.iter().all(|load| load.share.is_err()));
    }

    #[test]
    fn both_complexities_decide_the_structure() {
        use StructureForm::{Matrix, Single, Supported, Team};
        for (ours, theirs, form, factor) in
            [(2, 3, Single, 10_625), (4, 3, Supported, 12_375), (3, 4, Matrix, 12_375), (5, 5, Team, 15_000)]
        {
            let both = format!("status: key\n  complexity: {{ supplier: {ours}, customer: {theirs} }}");
            let structure = fixture::with("plan.yaml", "status: key", &both).structure.expect("both are judged");
            assert_eq!((structure.form, structure.factor.value), (form, Decimal::new(factor, 4)), "{ours} {theirs}");
        }
        assert!(fixture::serralba().structure.is_err());
    }

    #[test]
    fn complexity_weighs() {
        let complex = "status: key\n  complexity: { supplier: 5, customer: 5 }";
        let programme = fixture::programme(&[("plan.yaml", "status: key", complex)]);
        assert_eq!(programme.loads[1].units.value, Decimal::new(39, 1));
    }
}
