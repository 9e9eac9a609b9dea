//! How much of the revenue hangs on few customers (`methods.md` 2.3), and which customers carry it (2.2).

use rust_decimal::Decimal;

use super::exact;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use super::figure::share;
use crate::model::value;
use crate::sound::Sound;
use crate::source::Span;
use crate::words::Arg;

/// How much of the revenue hangs on few customers.
pub static METHOD: Method = Method {
    id: "concentration",
    page: include_str!("../../docs/methods/concentration.md"),
    formulas: &["hhi", "key-share", "share-of-revenue", "top-fifth", "top-five", "total-revenue"],
};

/// The customers by revenue, and what that means.
#[derive(Clone, Debug, PartialEq)]
pub struct Concentration {
    /// Revenue of all customers, named or not.
    pub total: Figure,
    /// The named customers, largest first; equal revenue in the order of their ids.
    pub customers: Vec<CustomerShare>,
    /// The customers that are not named: how many, and their revenue.
    pub rest: Option<(u32, Decimal)>,
    /// Sum of squared shares, 0 to 10,000; a lower bound where some customers are not named.
    pub hhi: Figure,
    /// Share of the five largest, in percent.
    pub top_five: Figure,
    /// Share of the key accounts, in percent.
    pub key_accounts: Figure,
    /// Share of the largest fifth of all customers, in percent; none where they are not all named.
    pub top_fifth: Option<Figure>,
}

/// One named customer.
#[derive(Clone, Debug, PartialEq)]
pub struct CustomerShare {
    /// Its id.
    pub id: String,
    /// Where its revenue was written.
    pub at: Span,
    /// Whether it is a key account.
    pub key: bool,
    /// Its revenue.
    pub revenue: Decimal,
    /// Its share of all revenue, in percent.
    pub share: Figure,
    /// Its share and that of all larger ones, in percent.
    pub running: Decimal,
    /// A up to 80 % of revenue, B up to 95 %, C after.
    pub class: char,
}

/// Concentration over the whole customer base.
pub fn concentration(plans: &Sound) -> Computed<Concentration> {
    if let Some(fault) = plans.fault("customers") {
        return Err(Because::broken(&fault.place));
    }
    let currency = plans.currency();
    let mut named = Vec::new();
    for customer in plans.customers() {
        let revenue = customer.revenue.as_ref().ok_or_else(|| Because::missing("revenue"))?;
        named.push((customer, revenue.value.get(), revenue.span));
    }
    named.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.id.value.cmp(&b.0.id.value)));
    let rest = plans.customers.as_ref().and_then(|file| file.rest.as_ref());
    let rest_revenue = rest.and_then(|rest| rest.revenue.as_ref());
    let rest = rest.and_then(|rest| Some((value(&rest.count)?, value(&rest.revenue)?.get())));

    let mut inputs: Vec<Given> = named
        .iter()
        .map(|(c, revenue, at)| Given::named(c.id.value.as_str(), money(*revenue, currency), *at))
        .collect();
    inputs.extend(rest_revenue.map(|r| Given::written("input-rest", money(r.value.get(), currency), r.span)));
    let total = exact::sum(named.iter().map(|(_, revenue, _)| *revenue).chain(rest.map(|rest| rest.1)))?;
    if total.is_zero() {
        return Err(Because::missing("revenue"));
    }
    let of_total = |part: Decimal| share(part, total).unwrap_or_default();
    let whole = Given::computed("input-total-revenue", money(total, currency));

    let limits = plans.programme.as_ref().and_then(|file| file.abc.as_ref());
    let limit = |own: Option<Decimal>, default: i64| own.unwrap_or_else(|| Decimal::from(default));
    let a = limit(limits.and_then(|abc| value(&abc.a)).map(super::super::model::scales::Share::get), 80);
    let b = limit(limits.and_then(|abc| value(&abc.b)).map(super::super::model::scales::Share::get), 95);

    let mut running = Decimal::ZERO;
    let mut customers = Vec::new();
    for (customer, revenue, at) in &named {
        let part = of_total(*revenue);
        let class = if running < a {
            'A'
        } else if running < b {
            'B'
        } else {
            'C'
        };
        running += part;
        let own = Given::written("input-revenue", money(*revenue, currency), *at);
        customers.push(CustomerShare {
            id: customer.id.value.to_string(),
            at: *at,
            key: value(&customer.key).unwrap_or(false),
            revenue: *revenue,
            share: Figure::new(part, "share-of-revenue", vec![own, whole.clone()]),
            running,
            class,
        });
    }

    let squares: Decimal = customers.iter().map(|customer| customer.share.value * customer.share.value).sum();
    let tail = rest.filter(|(count, _)| *count > 0).map_or(Decimal::ZERO, |(count, revenue)| {
        let part = of_total(revenue);
        part * part / Decimal::from(count)
    });
    let top_five = customers.iter().take(5).map(|customer| customer.share.value).sum();
    let key = customers.iter().filter(|customer| customer.key).map(|customer| customer.share.value).sum();
    let fifth = rest.is_none().then(|| customers.len().div_ceil(5));
    let shares = |count: usize| -> Vec<Given> {
        let shown = customers.iter().take(count);
        shown.map(|c| Given::named(c.id.as_str(), Arg::Percent(c.share.value, 2), c.at)).collect()
    };
    Ok(Concentration {
        hhi: Figure::new(squares + tail, "hhi", shares(customers.len())),
        top_five: Figure::new(top_five, "top-five", shares(5)),
        key_accounts: Figure::new(key, "key-share", vec![whole]),
        top_fifth: fifth.map(|count| {
            let part = customers.iter().take(count).map(|customer| customer.share.value).sum();
            Figure::new(part, "top-fifth", shares(count))
        }),
        total: Figure::new(total, "total-revenue", inputs),
        rest,
        customers,
    })
}
