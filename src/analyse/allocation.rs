//! Whether resources go where the potential is (`methods.md` 2.18): the allocation index, how many key accounts a
//! supplier can carry, and what sponsors stand for.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::AccountNumbers;
use super::exact;
use super::exchange;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use super::figure::percent;
use super::load;
use super::pareto::Pareto;
use crate::args;
use crate::model::Account;
use crate::model::plan::Investment;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::model::vocabulary::SizeClass;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "allocation",
    page: include_str!("../../docs/methods/allocation.md"),
    formulas: &[
        "account-potential",
        "account-resources",
        "allocation-index",
        "key-account-count",
        "key-resources",
        "potential-share",
        "resource-balance",
        "resource-share",
        "sponsor-accounts",
    ],
};

/// Hours that a full-time person works in a year.
const HOURS: i64 = 1720;
/// A share of resources between half and double the share of potential is fair.
const SHORT: Decimal = Decimal::from_parts(5, 0, 0, false, 1);
const LONG: Decimal = Decimal::from_parts(2, 0, 0, false, 0);
/// Key accounts that a small or medium supplier can carry, and a large one.
const SMALL: u32 = 10;
const LARGE: u32 = 25;
/// Where a supplier is no longer small or medium: people, and revenue in its currency.
const PEOPLE: u32 = 250;
const REVENUE: i64 = 50_000_000;
/// Accounts that one sponsor can stand for.
const SPONSORED: u32 = 3;

/// Where the resources go.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocation {
    /// The key accounts whose resources and potential are known, in the order of their ids.
    pub accounts: Computed<Vec<Allocated>>,
    /// The planned accounts that are left out because one of both is not known.
    pub unknown: Vec<String>,
    /// How many key accounts there are.
    pub count: KeyCount,
    /// The sponsors, the busiest first.
    pub sponsors: Vec<Sponsor>,
    /// What the programme spends on key accounts beside what they contribute.
    pub balance: Computed<Balance>,
}

/// What one account gets, and what it could bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Allocated {
    /// The account's id.
    pub account: String,
    /// Manager, committee and investments, in the programme's currency.
    pub resources: Figure,
    /// Attractiveness × accessible spend, in the programme's currency.
    pub potential: Figure,
    /// Its share of the resources, in percent.
    pub resource_share: Figure,
    /// Its share of the potential, in percent.
    pub potential_share: Figure,
    /// The first share divided by the second.
    pub index: Figure,
    /// What that means.
    pub zone: Zone,
}

/// What an allocation index means; the words are `allocation-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zone {
    /// Below 0.5: it gets less than half its part.
    Short,
    /// It gets about its part.
    Fair,
    /// Above 2: it gets more than double its part.
    Long,
}

impl Zone {
    /// The end of its key in the language files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Fair => "fair",
            Self::Long => "long",
        }
    }

    fn of(index: Decimal) -> Self {
        if index < SHORT {
            Self::Short
        } else if index > LONG {
            Self::Long
        } else {
            Self::Fair
        }
    }
}

/// How many key accounts there are, and how many the supplier can carry.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyCount {
    /// How many there are.
    pub count: Figure,
    /// How many a supplier of this size can carry.
    pub usual: u32,
    /// Whether that is the limit of a small or medium supplier.
    pub small: bool,
    /// How many the programme allows itself.
    pub own: Option<u32>,
}

/// What a sponsor stands for.
#[derive(Clone, Debug, PartialEq)]
pub struct Sponsor {
    /// The person's id.
    pub person: String,
    /// The accounts, in the order of their ids.
    pub accounts: Vec<String>,
    /// How many.
    pub count: Figure,
    /// Whether that is more than one person can stand for.
    pub too_many: bool,
}

/// What key accounts cost the programme beside what they bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Balance {
    /// What key accounts get of what selling costs, in percent.
    pub resources: Figure,
    /// What they bring of all contribution, in percent.
    pub contribution: Figure,
    /// The first divided by the second.
    pub ratio: Figure,
}

/// Where the resources go.
pub fn allocation(plans: &Sound, accounts: &BTreeMap<String, AccountNumbers>, pareto: &Pareto) -> Allocation {
    let mut known = Vec::new();
    let mut unknown = Vec::new();
    for account in keys(plans) {
        let numbers = accounts.get(account.id.as_str());
        match numbers.map(|numbers| (resources(plans, account), potential(plans, account, numbers))) {
            Some((Ok(resources), Ok(potential))) => known.push((account.id.to_string(), resources, potential)),
            _ => unknown.push(account.id.to_string()),
        }
    }
    Allocation {
        balance: balance(plans, pareto),
        accounts: allocated(plans, known),
        unknown,
        count: count(plans),
        sponsors: sponsors(plans),
    }
}

/// The accounts that have a plan and are key.
fn keys(plans: &Sound) -> impl Iterator<Item = &Account> {
    let ids = load::key_accounts(plans);
    plans.accounts.iter().filter(move |account| account.plan.is_some() && ids.contains(account.id.as_str()))
}

fn allocated(plans: &Sound, known: Vec<(String, Figure, Figure)>) -> Computed<Vec<Allocated>> {
    cost_of_a_person(plans)?;
    let resources = exact::sum(known.iter().map(|(_, resources, _)| resources.value))?;
    let potential = exact::sum(known.iter().map(|(_, _, potential)| potential.value))?;
    let currency = plans.currency();
    let part = |own: &Figure, name, whole, all, formula| {
        let inputs =
            vec![Given::computed(name, money(own.value, currency)), Given::computed(all, money(whole, currency))];
        Ok(Figure::new(exact::percent_of(own.value, whole)?, formula, inputs).in_percent())
    };
    known
        .into_iter()
        .map(|(account, own, could)| {
            let resource_share: Figure =
                part(&own, "input-resources", resources, "input-all-resources", "resource-share")?;
            let potential_share: Figure =
                part(&could, "input-potential", potential, "input-all-potential", "potential-share")?;
            let inputs = vec![
                Given::computed("input-resource-share", percent(resource_share.value)),
                Given::computed("input-potential-share", percent(potential_share.value)),
            ];
            let index = exact::over(resource_share.value, potential_share.value)?;
            let about = plans.customer_name(&account).to_owned();
            Ok(Allocated {
                zone: Zone::of(index),
                index: Figure::new(index, "allocation-index", inputs).about(about.as_str()),
                resource_share: resource_share.about(about.as_str()),
                potential_share: potential_share.about(about.as_str()),
                resources: own.about(about.as_str()),
                potential: could.about(about),
                account,
            })
        })
        .collect()
}

/// What a full-time person costs a year: what the programme says.
fn cost_of_a_person(plans: &Sound) -> Computed<&crate::source::Spanned<crate::model::scales::Amount>> {
    faults::fields(plans, "programme/people", &["fte_cost"])?;
    let policy = plans.programme().and_then(|programme| programme.people.as_ref());
    policy.and_then(|policy| policy.fte_cost.as_ref()).ok_or_else(|| Because::new("no-fte-cost", Vec::new()))
}

/// What an account gets in a year: its manager's time, its committee's hours, and what is invested and not given up.
fn resources(plans: &Sound, account: &Account) -> Computed<Figure> {
    let id = account.id.as_str();
    faults::fields(plans, &format!("{id}/account/kam"), &["fte"])?;
    faults::fields(plans, &format!("{id}/account/committee"), &["hours_per_year"])?;
    faults::entries(plans, &format!("{id}/financials/investments"), &["amount", "status"])?;
    let cost = cost_of_a_person(plans)?;
    let currency = plans.currency();
    let head = account.head();
    let fte = head.and_then(|head| head.kam.as_ref()?.fte.as_ref());
    let hours = head.and_then(|head| head.committee.as_ref()?.hours_per_year.as_ref());
    if fte.is_none() && hours.is_none() {
        return Err(Because::new("no-time", args! { account: id }));
    }
    let mut inputs = vec![Given::written("input-fte-cost", money(cost.value.get(), currency), cost.span)];
    let mut sum = Decimal::ZERO;
    if let Some(fte) = fte {
        inputs.push(Given::written("input-fte", as_written(fte.value.get()), fte.span));
        sum = exact::times(cost.value.get(), fte.value.get())?;
    }
    if let Some(hours) = hours {
        inputs.push(Given::written("input-committee-hours", as_written(hours.value.get()), hours.span));
        let committee = exact::over(exact::times(cost.value.get(), hours.value.get())?, Decimal::from(HOURS))?;
        sum = exact::plus(sum, committee)?;
    }
    let financials = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let invested = |investment: &&Investment| value(&investment.status) != Some(ActionStatus::Cancelled);
    for investment in financials.iter().flat_map(|financials| &financials.investments).filter(invested) {
        let Some(amount) = &investment.amount else { continue };
        let own = exchange::exchange(plans, amount.value.get(), account.currency(plans), currency)?;
        let name = investment.text.as_ref().map_or(investment.id.value.as_str(), |text| text.value.as_str());
        inputs.push(Given::named(name, money(own, currency), amount.span));
        sum = exact::plus(sum, own)?;
    }
    Ok(Figure::new(sum, "account-resources", inputs).in_money(currency))
}

/// What an account could bring: accessible spend, weighted by how attractive the customer is.
fn potential(plans: &Sound, account: &Account, numbers: &AccountNumbers) -> Computed<Figure> {
    let attractiveness = numbers.scores.attractiveness.as_ref().map_err(Clone::clone)?.score.value;
    let spend = numbers.wallet.as_ref().map_err(Clone::clone)?.spend.value;
    let currency = plans.currency();
    let spend = exchange::exchange(plans, spend, account.currency(plans), currency)?;
    let inputs = vec![
        Given::computed("input-attractiveness", as_written(attractiveness)),
        Given::computed("input-spend", money(spend, currency)),
    ];
    let weighted = exact::over(exact::times(attractiveness, spend)?, Decimal::TEN)?;
    Ok(Figure::new(weighted, "account-potential", inputs).in_money(currency))
}

/// How many key accounts there are beside what a supplier of this size can carry.
fn count(plans: &Sound) -> KeyCount {
    let keys = load::key_accounts(plans);
    let supplier = plans.programme().and_then(|programme| programme.supplier.as_ref());
    let typed = supplier.and_then(|supplier| value(&supplier.size_class));
    let people = supplier.and_then(|supplier| value(&supplier.employees));
    let revenue = supplier.and_then(|supplier| value(&supplier.revenue)).map(crate::model::scales::Amount::get);
    let measured =
        people.is_some_and(|people| people < PEOPLE) && revenue.is_none_or(|revenue| revenue <= Decimal::from(REVENUE));
    let small = typed.map_or(measured, |size| size != SizeClass::Large);
    let strategy = plans.programme().and_then(|programme| programme.strategy.as_ref());
    let names =
        keys.iter().map(|id| Given { name: plans.customer_name(id).into(), value: as_written(1.into()), place: None });
    KeyCount {
        count: Figure::new(keys.len().into(), "key-account-count", names.collect()),
        usual: if small { SMALL } else { LARGE },
        small,
        own: strategy.and_then(|strategy| value(&strategy.max_key_accounts)),
    }
}

/// Who of the management stands for which key accounts.
fn sponsors(plans: &Sound) -> Vec<Sponsor> {
    let mut held: BTreeMap<&str, Vec<(String, Given)>> = BTreeMap::new();
    for account in keys(plans) {
        let person = account.head().and_then(|head| head.sponsor.as_ref()?.person.as_ref());
        let Some(person) = person else { continue };
        let given = Given::named(account.name(), as_written(1.into()), person.span);
        held.entry(person.value.as_str()).or_default().push((account.id.to_string(), given));
    }
    let sponsor = |(person, held): (&str, Vec<(String, Given)>)| {
        let (accounts, inputs): (Vec<String>, Vec<Given>) = held.into_iter().unzip();
        Sponsor {
            too_many: accounts.len() > usize::try_from(SPONSORED).unwrap_or(usize::MAX),
            count: Figure::new(accounts.len().into(), "sponsor-accounts", inputs).about(plans.person_name(person)),
            person: person.to_owned(),
            accounts,
        }
    };
    let mut sponsors: Vec<Sponsor> = held.into_iter().map(sponsor).collect();
    sponsors.sort_by_key(|sponsor| std::cmp::Reverse(sponsor.accounts.len()));
    sponsors
}

/// What key accounts get of all that selling costs, beside what they bring of all contribution.
fn balance(plans: &Sound, pareto: &Pareto) -> Computed<Balance> {
    faults::fields(plans, "programme/commercial_cost", &["total"])?;
    let cost = plans.programme().and_then(|programme| programme.commercial_cost.as_ref()?.total.as_ref());
    let cost = cost.ok_or_else(|| Because::new("no-commercial-cost", Vec::new()))?;
    let currency = plans.currency();
    let mut inputs = Vec::new();
    let mut sum = Decimal::ZERO;
    for account in keys(plans) {
        // Who has no time written down gets nothing that is known.
        let Ok(own) = resources(plans, account) else { continue };
        sum = exact::plus(sum, own.value)?;
        inputs.push(Given { name: account.name().into(), value: money(own.value, currency), place: None });
    }
    cost_of_a_person(plans)?;
    inputs.push(Given::written("input-commercial-cost", money(cost.value.get(), currency), cost.span));
    let resources = Figure::new(exact::percent_of(sum, cost.value.get())?, "key-resources", inputs).in_percent();
    let contribution = pareto.contribution.as_ref().map_err(Clone::clone)?.key.clone();
    let ratio_inputs = vec![
        Given::computed("input-key-resources", percent(resources.value)),
        Given::computed("input-key-contribution", percent(contribution.value)),
    ];
    let ratio = exact::over(resources.value, contribution.value)?;
    Ok(Balance { ratio: Figure::new(ratio, "resource-balance", ratio_inputs), resources, contribution })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;
    use crate::analyse::fixture::Edit;

    const COST: Edit<'_> = ("programme.yaml", "  people:\n", "  people:\n    fte_cost: 68800\n");

    /// A second account: attractiveness 4, spend 2,000,000, a tenth of a manager and 43 hours of committee.
    const SECOND: &str = "account: { status: key, kam: { person: hugo-peris, fte: 0.1 }, \
                          committee: { members: [hugo-peris], hours_per_year: 43 } }\n\
                          scores:\n  attractiveness: { A1: 4, A2: 4, A3: 4, A4: 4, A5: 4, A6: 4, A7: 4 }\n\
                          whitespace:\n  units: { u: Una }\n  offerings: { o: Una }\n  \
                          cells: [{ unit: u, offering: o, spend: 2000000, ours: 980000, status: owned }]\n";

    fn allocated() -> Vec<Allocated> {
        let second = Some(("accounts/dulzaina/plan.yaml", SECOND));
        fixture::analysis(&[COST], second).programme.allocation.accounts.expect("a person's cost is known")
    }

    #[test]
    fn two_accounts_share_what_there_is() {
        let accounts = allocated();
        let number = |figure: &Figure| figure.value.round_dp(2).normalize().to_string();
        let rows: Vec<_> = accounts
            .iter()
            .map(|one| {
                let numbers = [&one.resources, &one.potential, &one.resource_share, &one.potential_share, &one.index];
                (one.account.as_str(), numbers.map(number), one.zone)
            })
            .collect();
        // 68,800 × (0.1 + 43 ÷ 1,720) = 8,600; 4 × 2,000,000 ÷ 10 = 800,000.
        // 68,800 × (0.6 + 540 ÷ 1,720) + investments of 100,000 = 162,880; 7.7 × 9,790,000 ÷ 10 = 7,538,300.
        let expected = [
            ("dulzaina", ["8600", "800000", "5.02", "9.59", "0.52"], Zone::Fair),
            ("serralba", ["162880", "7538300", "94.98", "90.41", "1.05"], Zone::Fair),
        ];
        assert_eq!(rows, expected.map(|(id, numbers, zone)| (id, numbers.map(str::to_owned), zone)));
    }

    #[test]
    fn the_zones_are_half_and_double() {
        let zones = ["0.49", "0.5", "2", "2.01"].map(|index| Zone::of(index.parse().expect("a number")));
        assert_eq!(zones, [Zone::Short, Zone::Fair, Zone::Fair, Zone::Long]);
    }

    #[test]
    fn without_the_cost_of_a_person_there_is_no_index() {
        let accounts = fixture::programme(&[]).allocation.accounts;
        assert_eq!(accounts.map_err(|because| because.key).err(), Some("no-fte-cost"));
    }

    #[test]
    fn a_small_supplier_carries_ten() {
        let count = fixture::programme(&[]).allocation.count;
        assert_eq!((count.count.value, count.usual, count.small), (Decimal::from(8), 10, true));
        let large = fixture::programme(&[("programme.yaml", "size_class: sme", "size_class: large")]).allocation.count;
        assert_eq!((large.usual, large.small), (25, false));
    }

    #[test]
    fn a_sponsor_is_counted_by_accounts() {
        let sponsors = fixture::programme(&[]).allocation.sponsors;
        let counted: Vec<_> =
            sponsors.iter().map(|sponsor| (sponsor.person.as_str(), sponsor.accounts.len())).collect();
        assert_eq!(counted, [("carmen-ibanez", 1)]);
        assert!(!sponsors[0].too_many);
    }

    #[test]
    fn resources_stand_beside_contribution() {
        let cost = ("programme.yaml", "  maturity:", "  commercial_cost: { total: 407200 }\n  maturity:");
        let base = "customers:\n  - { id: serralba, key: true, revenue: 5540000 }\n\
                    rest: { count: 9, revenue: 900000, contribution: 1093555 }\n";
        let balance = fixture::programme_with("customers.yaml", base, &[COST, cost]).allocation.balance;
        let balance = balance.expect("cost and contributions are known");
        // 162,880 of 407,200, for half of the contribution.
        let numbers =
            [&balance.resources, &balance.contribution, &balance.ratio].map(|figure| figure.value.round_dp(2));
        assert_eq!(numbers.map(|number| number.normalize().to_string()), ["40", "50", "0.8"]);
    }
}
