//! The same fact in two files, and the exported facts that take their place in the plans.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::Check;
use super::Facts;
use crate::args;
use crate::diag::Level;
use crate::model::Account;
use crate::model::Portfolio;
use crate::model::agreement::Agreement;
use crate::model::agreement::CallOff;
use crate::model::customers::Customer;
use crate::model::customers::CustomersFile;
use crate::model::day::Day;
use crate::model::day::Period;
use crate::model::facts::Contact;
use crate::model::facts::KpiValue;
use crate::model::facts::Sale;
use crate::model::id::Id;
use crate::model::plan::Interaction;
use crate::model::plan::PlanFile;
use crate::model::scales::Amount;
use crate::model::scorecard::Scorecard;
use crate::model::scorecard::Values;
use crate::model::value;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::FileId;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-22",
        name: "same-fact-differs",
        level: Level::Warning,
        params: &[("difference_pct", "1")],
        page: include_str!("../../docs/rules/same-fact-differs.md"),
    },
    check: same_fact_differs,
};

/// How far back a contact counts among the interactions.
const RECENT_DAYS: i64 = 90;

/// Puts the exported facts where the plans would have typed them; what was typed gives way to a figure, never to a
/// judgement (`methods.md` 2.0).
///
/// Indicators take the values of `kpis.csv`. Agreements take the sales of closed periods that they have no order for.
/// Interactions take the contacts of the last 90 days where a pair has no count, and stakeholders the last contact
/// where it is newer. Customers take revenue and contribution, and those that only `customers.csv` knows are added.
pub(super) fn apply(portfolio: &mut Portfolio, day: Day) {
    let currency = portfolio.currency().to_owned();
    customers(portfolio);
    let Portfolio { accounts, kpis, sales, contacts, people, .. } = portfolio;
    let ours = |id: &str| people.iter().any(|person| person.id.value == *id);
    for account in accounts {
        let id = account.id.clone();
        if let Some(scorecard) = &mut account.scorecard {
            indicators(scorecard, kpis.iter().filter(|row| row.account.value == id));
        }
        orders(account, sales.iter().filter(|row| row.account.value == id), &currency, day);
        if let Some(plan) = &mut account.plan {
            let known = contacts.iter().filter(|row| row.account.value == id && ours(row.person.value.as_str()));
            self::contacts(plan, known.filter(|row| row.date.value <= day), day);
        }
    }
}

/// A figure of `customers.csv` wins; the rest of a row fills what `customers.yaml` leaves open.
fn customers(portfolio: &mut Portfolio) {
    let Some(first) = portfolio.customer_rows.first() else { return };
    portfolio.customers_at.get_or_insert(first.at);
    let empty = || CustomersFile {
        at: first.at,
        visibility: None,
        schema: None,
        period: None,
        customers: Vec::new(),
        rest: None,
    };
    let file = portfolio.customers.get_or_insert_with(empty);
    for row in &portfolio.customer_rows {
        match file.customers.iter_mut().find(|customer| customer.id.value == row.id.value) {
            Some(customer) => fill(customer, row),
            None => file.customers.push(row.clone()),
        }
    }
}

fn fill(customer: &mut Customer, row: &Customer) {
    let Customer { revenue, contribution, .. } = row;
    customer.revenue = revenue.or(customer.revenue);
    customer.contribution = contribution.or(customer.contribution);
    customer.key = customer.key.or(row.key);
    customer.category = customer.category.or(row.category);
    customer.as_of = row.as_of.or(customer.as_of);
    customer.name = customer.name.take().or_else(|| row.name.clone());
    customer.segment = customer.segment.take().or_else(|| row.segment.clone());
    customer.kam = customer.kam.take().or_else(|| row.kam.clone());
}

fn indicators<'a>(scorecard: &mut Scorecard, rows: impl Iterator<Item = &'a KpiValue>) {
    for row in rows {
        let mut kpis = scorecard.groups.iter_mut().flat_map(|group| &mut group.kpis);
        if let Some(kpi) = kpis.find(|kpi| kpi.id.value == row.kpi.value) {
            let values = kpi.values.get_or_insert_with(Values::default);
            values.dated.retain(|(period, _)| period.value != row.period.value);
            values.dated.push((row.period, row.value));
        }
    }
}

fn orders<'a>(account: &mut Account, rows: impl Iterator<Item = &'a Sale>, currency: &str, day: Day) {
    let plan = account.head().and_then(|head| head.currency.as_ref());
    let own = plan.map_or(currency, |own| own.value.as_str()).to_owned();
    let mut added: Vec<(usize, CallOff)> = Vec::new();
    for row in rows.filter(|row| row.period.value.closed(day)) {
        let Some(at) = agreement_of(&account.agreements, row.period.value) else { continue };
        let agreement = &account.agreements[at];
        let counted = agreement.currency.as_ref().map_or(own.as_str(), |currency| currency.value.as_str());
        let paid = row.currency.as_ref().map_or(currency, |currency| currency.value.as_str());
        let ordered = agreement.call_offs.iter().any(|order| overlap(order.period.value, row.period.value));
        if paid == counted && !ordered {
            let (period, invoiced) = (row.period, Some(row.invoiced));
            let (unit, offering) = (row.unit.clone(), row.offering.clone());
            added.push((at, CallOff { at: row.at, visibility: None, period, invoiced, unit, offering }));
        }
    }
    for (at, order) in added {
        account.agreements[at].call_offs.push(order);
    }
}

/// The one agreement that is in force all through a period. Of two, nobody knows which the sales belong to.
fn agreement_of(agreements: &[Agreement], period: Period) -> Option<usize> {
    let in_force = |agreement: &Agreement| {
        let term = agreement.term.as_ref();
        let start = term.and_then(|term| value(&term.start)).is_none_or(|start| start <= period.first());
        start && term.and_then(|term| value(&term.end)).is_none_or(|end| end >= period.last())
    };
    let mut found = agreements.iter().enumerate().filter(|(_, agreement)| in_force(agreement));
    let (at, _) = found.next()?;
    found.next().is_none().then_some(at)
}

fn overlap(a: Period, b: Period) -> bool {
    a.first() <= b.last() && b.first() <= a.last()
}

fn contacts<'a>(plan: &mut PlanFile, rows: impl Iterator<Item = &'a Contact>, day: Day) {
    let mut counted: BTreeMap<(Id, Id), (u32, &Contact)> = BTreeMap::new();
    for row in rows {
        let stakeholder = plan.stakeholders.iter_mut().find(|person| person.id.value == row.stakeholder.value);
        let Some(stakeholder) = stakeholder else { continue };
        if value(&stakeholder.last_contact).is_none_or(|last| last < row.date.value) {
            stakeholder.last_contact = Some(row.date);
        }
        if row.date.value.days_until(day) <= RECENT_DAYS {
            let pair = (row.person.value.clone(), row.stakeholder.value.clone());
            counted.entry(pair).or_insert((0, row)).0 += 1;
        }
    }
    for ((supplier, customer), (count, row)) in counted {
        let count = Some(Spanned::new(count, row.at));
        let pairs = &mut plan.interactions;
        match pairs.iter_mut().find(|pair| pair.supplier.value == supplier && pair.customer.value == customer) {
            Some(pair) if pair.contacts_90d.is_none() => {
                pair.contacts_90d = count;
                pair.planned = None;
            }
            Some(_) => {}
            None => plan.interactions.push(Interaction {
                at: row.at,
                visibility: None,
                supplier: row.person.clone(),
                customer: row.stakeholder.clone(),
                contacts_90d: count,
                planned: None,
            }),
        }
    }
}

fn same_fact_differs(portfolio: &Portfolio, _facts: Facts, findings: &mut Findings<'_>) {
    let mut twice = Twice { portfolio, findings };
    for row in &portfolio.customer_rows {
        let id = row.id.value.as_str();
        let Some(customer) = portfolio.customer(id) else { continue };
        let revenue = |customer: &Customer| Number::amount(customer.revenue, portfolio.currency());
        let place = format!("customers/{id}/revenue");
        twice.amounts("revenue", id, revenue(customer), revenue(row), &place);
        let contribution = |customer: &Customer| {
            let money = customer.contribution?;
            Some(Number::money(money.value.get(), portfolio.currency(), money.span))
        };
        let place = format!("customers/{id}/contribution");
        twice.amounts("contribution", id, contribution(customer), contribution(row), &place);
    }
    for account in &portfolio.accounts {
        twice.ids(account);
        if let Some(customer) = portfolio.customer(account.id.as_str()) {
            twice.customer(account, customer);
        }
        twice.sales(account);
        twice.indicators(account);
    }
}

/// Compares facts that stand in two files.
struct Twice<'a, 'f> {
    portfolio: &'a Portfolio,
    findings: &'a mut Findings<'f>,
}

impl Twice<'_, '_> {
    /// Words that must be the same.
    fn words(&mut self, fact: &str, account: &str, here: (&str, Span), there: (&str, Span), place: &str) {
        self.findings.looked();
        if here.0.trim().to_lowercase() != there.0.trim().to_lowercase() {
            let args = args! { fact: fact, account: account, here: here.0, there: there.0 };
            self.findings.report(here.1, place, args).also(there.1).of_account(account);
        }
    }

    /// Numbers that may differ a little.
    fn numbers(
        &mut self,
        message: &'static str,
        fact: &Fact<'_>,
        here: Option<Number>,
        there: Option<Number>,
        place: &str,
    ) {
        let (Some(here), Some(there)) = (here, there) else { return };
        self.findings.looked();
        let allowed = self.findings.param("difference_pct").checked_mul(there.value.abs());
        let difference =
            here.value.checked_sub(there.value).and_then(|gap| gap.abs().checked_mul(Decimal::ONE_HUNDRED));
        if difference.zip(allowed).is_some_and(|(difference, allowed)| difference > allowed) {
            let Fact { name, account, period } = *fact;
            let period = period.map_or_else(|| Arg::from(""), Arg::from);
            let args = args! { fact: name, account: account, period: period, here: here.written, there: there.written };
            self.findings.report(here.at, place, args).saying(message).also(there.at).of_account(account);
        }
    }

    fn amounts(&mut self, name: &str, account: &str, here: Option<Number>, there: Option<Number>, place: &str) {
        self.numbers("same-fact-differs-amount", &Fact { name, account, period: None }, here, there, place);
    }

    /// Ids that are also the name of a file or a folder.
    fn ids(&mut self, account: &Account) {
        let folder = account.id.as_str();
        if let Some(id) = account.head().and_then(|head| head.id.as_ref()) {
            self.folder("id", folder, id, &format!("{folder}/account/id"));
        }
        if let Some(id) = account.scorecard.as_ref().and_then(|scorecard| scorecard.account.as_ref()) {
            self.owner(folder, id, &format!("{folder}/scorecard/account"));
        }
        for agreement in &account.agreements {
            let own = agreement.id.as_ref().map_or("", |id| id.value.as_str());
            let place = format!("{folder}/agreements/{own}");
            if let Some(id) = &agreement.account {
                self.owner(folder, id, &format!("{place}/account"));
            }
            self.file(folder, agreement.id.as_ref(), agreement.at.file, &format!("{place}/id"));
        }
        for negotiation in &account.negotiations {
            let own = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
            let place = format!("{folder}/negotiations/{own}");
            if let Some(id) = &negotiation.account {
                self.owner(folder, id, &format!("{place}/account"));
            }
            self.file(folder, negotiation.id.as_ref(), negotiation.at.file, &format!("{place}/id"));
        }
    }

    /// The account that a file belongs to. One that does not exist is another rule's business.
    fn owner(&mut self, folder: &str, id: &Spanned<Id>, place: &str) {
        let other = id.value.as_str();
        if self.portfolio.account(other).is_some() || self.portfolio.customer(other).is_some() {
            self.folder("account", folder, id, place);
        }
    }

    fn folder(&mut self, fact: &str, folder: &str, id: &Spanned<Id>, place: &str) {
        self.named("same-fact-differs-folder", fact, folder, folder, id, place);
    }

    fn file(&mut self, account: &str, id: Option<&Spanned<Id>>, file: FileId, place: &str) {
        let path = self.portfolio.files.iter().find(|(_, known)| **known == file).map(|(path, _)| path.as_str());
        let name = path.and_then(|path| path.rsplit('/').next()).and_then(|name| name.rsplit_once('.'));
        if let (Some(id), Some((stem, _))) = (id, name) {
            self.named("same-fact-differs-file", "id", account, stem, id, place);
        }
    }

    fn named(&mut self, message: &'static str, fact: &str, account: &str, name: &str, id: &Spanned<Id>, place: &str) {
        self.findings.looked();
        if id.value != *name {
            let args = args! { fact: fact, here: &id.value, there: name };
            self.findings.report(id, place, args).saying(message).of_account(account);
        }
    }

    /// What the customer base says of an account that has a plan.
    fn customer(&mut self, account: &Account, customer: &Customer) {
        let Some(head) = account.head() else { return };
        let id = account.id.as_str();
        let place = |field: &str| format!("customers/{id}/{field}");
        if let (Some(here), Some(there)) = (&customer.name, &head.name) {
            self.words("name", id, (&here.value, here.span), (&there.value, there.span), &place("name"));
        }
        // A manager who does not exist is another rule's business.
        let exists =
            |id: &&Spanned<Id>| self.portfolio.people.is_empty() || self.portfolio.person(id.value.as_str()).is_some();
        let kam = head.kam.as_ref().and_then(|kam| kam.person.as_ref()).filter(exists);
        for (fact, here, there) in [("segment", &customer.segment, head.segment.as_ref()), ("kam", &customer.kam, kam)]
        {
            if let (Some(here), Some(there)) = (here, there) {
                let (here, there) = ((here.value.as_str(), here.span), (there.value.as_str(), there.span));
                self.words(fact, id, here, there, &place(fact));
            }
        }
        let declared = head.category.as_ref().and_then(|category| category.declared);
        if let (Some(here), Some(there)) = (customer.category, declared) {
            self.words(
                "category",
                id,
                (here.value.id(), here.span),
                (there.value.id(), there.span),
                &place("category"),
            );
        }
        let financials = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
        let Some(year) = financials.and_then(|financials| financials.profitability.as_ref()) else { return };
        let base = self.portfolio.customers.as_ref().and_then(|file| value(&file.period));
        let same_year = base
            .zip(value(&year.as_of))
            .is_some_and(|(base, as_of)| base.months() == 12 && base.first() <= as_of && as_of <= base.last());
        let currency = self.portfolio.currency();
        if same_year && account.currency(self.portfolio) == currency {
            let (here, there) = (customer.revenue, year.gross_sales);
            let shown = |amount| Number::amount(amount, currency);
            self.amounts("revenue", id, shown(here), shown(there), &place("revenue"));
        }
    }

    /// Orders as typed beside the exported sales of the same period.
    fn sales(&mut self, account: &Account) {
        let id = account.id.as_str();
        let portfolio = self.portfolio;
        let mut exported: BTreeMap<Period, (Decimal, Span, &str)> = BTreeMap::new();
        for row in portfolio.sales.iter().filter(|row| row.account.value == *id) {
            let currency = row.currency.as_ref().map_or(portfolio.currency(), |currency| currency.value.as_str());
            let sum = exported.entry(row.period.value).or_insert((Decimal::ZERO, row.invoiced.span, currency));
            match sum.0.checked_add(row.invoiced.value.get()) {
                Some(total) if sum.2 == currency => sum.0 = total,
                // Two currencies of one period are another rule's business.
                _ => return,
            }
        }
        for (period, (total, at, currency)) in exported {
            let mut typed: Option<(Decimal, Span, String)> = None;
            for agreement in &account.agreements {
                let own = agreement.currency.as_ref().map_or(account.currency(portfolio), |own| own.value.as_str());
                for (index, order) in agreement.call_offs.iter().enumerate() {
                    let Some(invoiced) = order.invoiced.filter(|_| order.period.value == period) else { continue };
                    if own != currency {
                        return;
                    }
                    let name = agreement.id.as_ref().map_or("", |id| id.value.as_str());
                    let place = format!("{id}/agreements/{name}/call_offs/{}/invoiced", index + 1);
                    let sum = typed.get_or_insert((Decimal::ZERO, invoiced.span, place));
                    let Some(total) = sum.0.checked_add(invoiced.value.get()) else { return };
                    sum.0 = total;
                }
            }
            if let Some((sum, span, place)) = typed {
                let (here, there) = (Number::money(sum, currency, span), Number::money(total, currency, at));
                let fact = Fact { name: "invoiced", account: id, period: Some(period) };
                self.numbers("same-fact-differs-sales", &fact, Some(here), Some(there), &place);
            }
        }
    }

    /// Values as typed beside the exported ones.
    fn indicators(&mut self, account: &Account) {
        let Some(scorecard) = &account.scorecard else { return };
        let id = account.id.as_str();
        for row in self.portfolio.kpis.iter().filter(|row| row.account.value == *id) {
            for group in &scorecard.groups {
                for kpi in group.kpis.iter().filter(|kpi| kpi.id.value == row.kpi.value) {
                    let typed = kpi.values.as_ref().and_then(|values| values.of(row.period.value, &scorecard.periods));
                    let name = kpi.id.value.as_str();
                    let fact = Fact { name, account: id, period: Some(row.period.value) };
                    let place = format!("{id}/scorecard/{}/{name}/values", group.id.value.id());
                    let (here, there) = (typed.map(Number::plain), Some(Number::plain(row.value)));
                    self.numbers("same-fact-differs-value", &fact, here, there, &place);
                }
            }
        }
    }
}

/// What is compared.
struct Fact<'a> {
    name: &'a str,
    account: &'a str,
    period: Option<Period>,
}

/// A number, how it looks, and where it stands.
struct Number {
    value: Decimal,
    written: Arg,
    at: Span,
}

impl Number {
    fn money(value: Decimal, currency: &str, at: Span) -> Self {
        Self { value, written: Arg::Money(value, currency.to_owned()), at }
    }

    fn amount(amount: Option<Spanned<Amount>>, currency: &str) -> Option<Self> {
        amount.map(|amount| Self::money(amount.value.get(), currency, amount.span))
    }

    fn plain(number: Spanned<Decimal>) -> Self {
        Self { value: number.value, written: Arg::Number(number.value, number.value.scale()), at: number.span }
    }
}
