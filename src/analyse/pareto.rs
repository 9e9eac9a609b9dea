//! Which customers carry the revenue and which the contribution (`methods.md` 2.2): ABC classes on both.

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
use crate::args;
use crate::model::customers::Customer;
use crate::model::scales::Share;
use crate::model::value;
use crate::sound::Sound;
use crate::source::Span;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "pareto",
    page: include_str!("../../docs/methods/pareto.md"),
    formulas: &["key-contribution", "share-of-contribution", "top-fifth-contribution", "top-fifth-revenue"],
};

/// Where class A ends, cumulative %, unless the programme says otherwise.
const A: i64 = 80;
/// Where class B ends.
const B: i64 = 95;
/// The top customers that Pareto speaks of, as one part of so many.
const FIFTH: usize = 5;

/// The customers by what they bring, once by revenue and once by contribution.
#[derive(Clone, Debug, PartialEq)]
pub struct Pareto {
    /// By revenue.
    pub revenue: Computed<Ranking>,
    /// By contribution.
    pub contribution: Computed<Ranking>,
    /// Who has another class by contribution than by revenue, by revenue.
    pub changes: Vec<Change>,
}

/// The customers by one amount.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// What all customers bring together.
    pub total: Decimal,
    /// The named customers, largest first; equal amounts in the order of their ids.
    pub customers: Vec<Ranked>,
    /// The customers that are not named: how many, and what they bring together; never split.
    pub rest: Option<(u32, Decimal)>,
    /// What the largest fifth of all customers brings, in percent; a lower bound where it reaches into the rest.
    pub top_fifth: Figure,
    /// How many customers a fifth is.
    pub fifth: usize,
    /// Whether the fifth reaches into the customers that are not named.
    pub bound: bool,
    /// What the key accounts bring, in percent.
    pub key: Figure,
}

/// One customer in a ranking.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranked {
    /// Its id.
    pub id: String,
    /// Whether it is a key account.
    pub key: bool,
    /// What it brings, in the programme's currency.
    pub amount: Decimal,
    /// The same in percent of the total.
    pub share: Figure,
    /// Its share and that of all larger ones, in percent.
    pub running: Decimal,
    /// Its class.
    pub class: Class,
}

/// The class of a customer; the letter is its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Those that together make up the most.
    A,
    /// Those after them.
    B,
    /// The long tail, and whoever loses.
    C,
}

/// A customer whose class depends on what is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its id.
    pub id: String,
    /// Its class by revenue.
    pub revenue: Class,
    /// Its class by contribution.
    pub contribution: Class,
}

impl Class {
    /// The letter.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
        }
    }
}

impl Ranking {
    /// The place of a customer in the ranking.
    pub fn of(&self, id: &str) -> Option<&Ranked> {
        self.customers.iter().find(|customer| customer.id == id)
    }
}

/// What one customer brings, and where that was written; nothing where it was computed.
struct Brings {
    amount: Decimal,
    at: Option<Span>,
}

/// Both rankings of the customer base.
pub fn pareto(plans: &Sound, accounts: &BTreeMap<String, AccountNumbers>) -> Pareto {
    let revenue = ranking(plans, &REVENUE, |customer| {
        let written = customer.revenue.as_ref().ok_or_else(|| Because::missing("revenue"))?;
        Ok(Brings { amount: written.value.get(), at: Some(written.span) })
    });
    let contribution = ranking(plans, &CONTRIBUTION, |customer| contribution(plans, accounts, customer));
    let changes = match (&revenue, &contribution) {
        (Ok(revenue), Ok(contribution)) => changes(revenue, contribution),
        _ => Vec::new(),
    };
    Pareto { revenue, contribution, changes }
}

fn changes(revenue: &Ranking, contribution: &Ranking) -> Vec<Change> {
    let change = |ranked: &Ranked| {
        let other = contribution.of(&ranked.id)?.class;
        let id = ranked.id.clone();
        (other != ranked.class).then_some(Change { id, revenue: ranked.class, contribution: other })
    };
    revenue.customers.iter().filter_map(change).collect()
}

/// The contribution of a customer: the plan's where it computes one, else what the customer base says.
fn contribution(plans: &Sound, accounts: &BTreeMap<String, AccountNumbers>, customer: &Customer) -> Computed<Brings> {
    let id = customer.id.value.as_str();
    let planned = accounts.get(id).and_then(|numbers| numbers.profit.as_ref().ok());
    if let (Some(profit), Some(account)) = (planned, plans.account(id)) {
        let amount = exchange::exchange(plans, profit.contribution.value, account.currency(plans), plans.currency())?;
        return Ok(Brings { amount, at: None });
    }
    let written =
        customer.contribution.as_ref().ok_or_else(|| Because::new("no-contribution", args! { customer: id }))?;
    Ok(Brings { amount: written.value.get(), at: Some(written.span) })
}

/// What a ranking is made by: its formulas and its terms.
struct By {
    share: &'static str,
    own: &'static str,
    total: &'static str,
    fifth: &'static str,
    key: &'static str,
}

const REVENUE: By = By {
    share: "share-of-revenue",
    own: "input-revenue",
    total: "input-total-revenue",
    fifth: "top-fifth-revenue",
    key: "key-share",
};
const CONTRIBUTION: By = By {
    share: "share-of-contribution",
    own: "input-contribution",
    total: "input-total-contribution",
    fifth: "top-fifth-contribution",
    key: "key-contribution",
};

fn ranking(plans: &Sound, by: &By, brings: impl Fn(&Customer) -> Computed<Brings>) -> Computed<Ranking> {
    if let Some(fault) = plans.fault("customers") {
        return Err(Because::broken(&fault.place));
    }
    faults::fields(plans, "programme/abc", &["a", "b"])?;
    let mut named = Vec::new();
    for customer in plans.customers() {
        named.push((customer, brings(customer)?));
    }
    named.sort_by(|(a, x), (b, y)| y.amount.cmp(&x.amount).then_with(|| a.id.value.cmp(&b.id.value)));
    let rest = rest(plans, by)?;
    let total = exact::sum(named.iter().map(|(_, brings)| brings.amount).chain(rest.map(|(_, amount)| amount)))?;
    if named.is_empty() || total <= Decimal::ZERO {
        return Err(Because::new("no-total", Vec::new()));
    }

    let limits = limits(plans);
    let whole = Given::computed(by.total, money(total, plans.currency()));
    let mut customers: Vec<Ranked> = Vec::new();
    let (mut running, mut passed) = (Decimal::ZERO, Decimal::ZERO);
    for (customer, Brings { amount, at }) in named {
        let share = exact::percent_of(amount, total)?;
        let class = class(amount, passed, limits);
        running = exact::plus(running, share)?;
        // Who loses takes nothing back from those before: a class never gets better down the list.
        passed = passed.max(running);
        let own = Given { place: at, ..Given::computed(by.own, money(amount, plans.currency())) };
        let id = customer.id.value.to_string();
        customers.push(Ranked {
            share: Figure::new(share, by.share, vec![own, whole.clone()]).in_percent().about(plans.customer_name(&id)),
            id,
            key: value(&customer.key).unwrap_or(false),
            amount,
            running,
            class,
        });
    }
    let all = customers.len() + rest.map_or(0, |(count, _)| usize::try_from(count).unwrap_or(usize::MAX));
    let fifth = all.div_ceil(FIFTH);
    let bound = fifth > customers.len();
    let top = top(&customers, rest, fifth)?;
    let top_inputs = vec![
        Given::computed("input-top-fifth", as_written(fifth.into())),
        Given::computed("input-all-customers", as_written(all.into())),
    ];
    let key = exact::sum(customers.iter().filter(|customer| customer.key).map(|customer| customer.amount))?;
    let key_inputs = vec![Given::computed("input-key-accounts", money(key, plans.currency())), whole];
    Ok(Ranking {
        top_fifth: Figure::new(exact::percent_of(top, total)?, by.fifth, top_inputs).in_percent(),
        key: Figure::new(exact::percent_of(key, total)?, by.key, key_inputs).in_percent(),
        total,
        customers,
        rest,
        fifth,
        bound,
    })
}

/// The customers that are not named; a reason where it is not written what they bring.
fn rest(plans: &Sound, by: &By) -> Computed<Option<(u32, Decimal)>> {
    let Some(rest) = plans.customers.as_ref().and_then(|file| file.rest.as_ref()) else { return Ok(None) };
    let Some(count) = value(&rest.count).filter(|count| *count > 0) else { return Ok(None) };
    let amount = if by.share == REVENUE.share {
        value(&rest.revenue).map(crate::model::scales::Amount::get)
    } else {
        value(&rest.contribution).map(crate::model::scales::Money::get)
    };
    match amount {
        Some(amount) => Ok(Some((count, amount))),
        None if by.share == REVENUE.share => Ok(None),
        None => Err(Because::new("no-rest-contribution", Vec::new())),
    }
}

/// Where class A and class B end, cumulative %.
fn limits(plans: &Sound) -> (Decimal, Decimal) {
    let own = plans.programme.as_ref().and_then(|file| file.abc.as_ref());
    let limit = |own: Option<Share>, usual: i64| own.map_or(Decimal::from(usual), Share::get);
    (limit(own.and_then(|abc| value(&abc.a)), A), limit(own.and_then(|abc| value(&abc.b)), B))
}

fn class(amount: Decimal, passed: Decimal, (a, b): (Decimal, Decimal)) -> Class {
    if amount < Decimal::ZERO || passed >= b {
        Class::C
    } else if passed >= a {
        Class::B
    } else {
        Class::A
    }
}

/// What so many customers bring at least: the largest that are named, and of the rest as many as are missing, each with
/// the mean of the rest, because the largest of them cannot bring less.
fn top(customers: &[Ranked], rest: Option<(u32, Decimal)>, count: usize) -> Computed<Decimal> {
    let Some((others, amount)) = rest else {
        return exact::sum(customers.iter().take(count).map(|customer| customer.amount));
    };
    let mean = exact::over(amount, Decimal::from(others))?;
    let better = customers.iter().take(count).take_while(|customer| customer.amount >= mean);
    let named: Vec<Decimal> = better.map(|customer| customer.amount).collect();
    let missing = (count - named.len()).min(usize::try_from(others).unwrap_or(usize::MAX));
    exact::plus(exact::sum(named)?, exact::times(mean, Decimal::from(missing))?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;
    use crate::analyse::fixture::Edit;

    /// Contributions for the example's customers: nordalia 1,200,000, the others as written, the rest 600,000.
    const CONTRIBUTIONS: [Edit<'_>; 8] = [
        ("customers.yaml", "revenue: 6300000", "revenue: 6300000, contribution: 1200000"),
        ("customers.yaml", "revenue: 2860000", "revenue: 2860000, contribution: 540000"),
        ("customers.yaml", "revenue: 1950000", "revenue: 1950000, contribution: 160000"),
        ("customers.yaml", "revenue: 1420000", "revenue: 1420000, contribution: 230000"),
        ("customers.yaml", "revenue: 980000", "revenue: 980000, contribution: -40000"),
        ("customers.yaml", "revenue: 700000", "revenue: 700000, contribution: 90000"),
        ("customers.yaml", "revenue: 450000", "revenue: 450000, contribution: 30000"),
        ("customers.yaml", "revenue: 20000000", "revenue: 20000000, contribution: 600000"),
    ];

    fn both() -> Pareto {
        fixture::programme(&CONTRIBUTIONS).pareto
    }

    #[test]
    fn the_example_comes_out_by_revenue() {
        let ranking = fixture::programme(&[]).pareto.revenue.expect("the customer base is whole");
        let first = &ranking.customers[0];
        assert_eq!((first.id.as_str(), first.share.value.round_dp(2)), ("nordalia", Decimal::new(1567, 2)));
        assert_eq!(ranking.key.value.round_dp(2), Decimal::new(5025, 2));
        assert!(ranking.customers.iter().all(|customer| customer.class == Class::A));
        // 24 of 120 customers: the eight that are named, and at least 16 of 112 equal parts of 49.75 %.
        assert_eq!((ranking.fifth, ranking.bound), (24, true));
        assert_eq!(ranking.top_fifth.value.round_dp(2), Decimal::new(5736, 2));
    }

    #[test]
    fn without_contributions_there_is_no_second_ranking() {
        let contribution = fixture::programme(&[]).pareto.contribution;
        assert_eq!(contribution.map_err(|because| because.key).err(), Some("no-contribution"));
        let contribution = fixture::programme(&CONTRIBUTIONS[..7]).pareto.contribution;
        assert_eq!(contribution.map_err(|because| because.key).err(), Some("no-rest-contribution"));
    }

    #[test]
    fn a_class_depends_on_what_is_counted() {
        let pareto = both();
        let ranking = pareto.contribution.expect("every customer contributes");
        // The plan's contribution of serralba counts, 1,093,555.
        assert_eq!(ranking.total.round(), Decimal::from(3_903_555));
        let classes: Vec<_> = ranking.customers.iter().map(|c| (c.id.as_str(), c.class.letter())).collect();
        assert_eq!(
            classes,
            [
                ("nordalia", "A"),
                ("serralba", "A"),
                ("pescalbor", "A"),
                ("lacteos-brava", "A"),
                ("horticampo", "A"),
                ("cateralia", "B"),
                ("bioverd", "B"),
                ("dulzaina", "C"),
            ]
        );
        let changes: Vec<_> = pareto.changes.iter().map(|change| change.id.as_str()).collect();
        assert_eq!(changes, ["dulzaina", "cateralia", "bioverd"]);
    }

    #[test]
    fn the_limits_are_the_programmes() {
        let edits = [("programme.yaml", "criteria:\n", "abc: { a: 20, b: 30 }\ncriteria:\n")];
        let ranking = fixture::programme(&edits).pareto.revenue.expect("the customer base is whole");
        let classes: String = ranking.customers.iter().map(|customer| customer.class.letter()).collect();
        assert_eq!(classes, "AABCCCCC");
    }
}
