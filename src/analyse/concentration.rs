//! How much of the revenue hangs on few customers (`methods.md` 2.3).

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
    formulas: &["hhi", "key-share", "share-of-revenue", "top-five", "top-one", "top-ten", "total-revenue"],
};

/// From this index on a customer base is no longer broad.
const MIDDLING: i64 = 1000;
/// Above this one it is narrow.
const NARROW: i64 = 1800;

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
    /// Share of the largest, in percent.
    pub top_one: Figure,
    /// Share of the five largest, in percent.
    pub top_five: Figure,
    /// Share of the ten largest, in percent; none where fewer than ten have a name.
    pub top_ten: Option<Figure>,
    /// How concentrated that is.
    pub band: Concentrated,
    /// Share of the key accounts, in percent.
    pub key_accounts: Figure,
}

/// How concentrated a customer base is; the words are `concentration-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concentrated {
    /// Below an index of 1,000.
    Broad,
    /// From 1,000 to 1,800.
    Middling,
    /// Above 1,800.
    Narrow,
}

impl Concentrated {
    /// The end of its key in the language files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Broad => "broad",
            Self::Middling => "middling",
            Self::Narrow => "narrow",
        }
    }

    fn of(hhi: Decimal) -> Self {
        if hhi > Decimal::from(NARROW) {
            Self::Narrow
        } else if hhi >= Decimal::from(MIDDLING) {
            Self::Middling
        } else {
            Self::Broad
        }
    }
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
        .map(|(c, revenue, at)| Given::named(plans.customer_name(c.id.value.as_str()), money(*revenue, currency), *at))
        .collect();
    inputs.extend(rest_revenue.map(|r| Given::written("input-rest", money(r.value.get(), currency), r.span)));
    let total = exact::sum(named.iter().map(|(_, revenue, _)| *revenue).chain(rest.map(|rest| rest.1)))?;
    if total.is_zero() {
        return Err(Because::missing("revenue"));
    }
    let of_total = |part: Decimal| share(part, total).unwrap_or_default();
    let whole = Given::computed("input-total-revenue", money(total, currency));

    let mut running = Decimal::ZERO;
    let mut customers = Vec::new();
    for (customer, revenue, at) in &named {
        let part = of_total(*revenue);
        running += part;
        let own = Given::written("input-revenue", money(*revenue, currency), *at);
        customers.push(CustomerShare {
            id: customer.id.value.to_string(),
            at: *at,
            key: value(&customer.key).unwrap_or(false),
            revenue: *revenue,
            share: Figure::new(part, "share-of-revenue", vec![own, whole.clone()])
                .in_percent()
                .about(plans.customer_name(customer.id.value.as_str())),
            running,
        });
    }

    let squares: Decimal = customers.iter().map(|customer| customer.share.value * customer.share.value).sum();
    let tail = rest.filter(|(count, _)| *count > 0).map_or(Decimal::ZERO, |(count, revenue)| {
        let part = of_total(revenue);
        part * part / Decimal::from(count)
    });
    let key = customers.iter().filter(|customer| customer.key).map(|customer| customer.share.value).sum();
    let shares = |count: usize| -> Vec<Given> {
        let shown = customers.iter().take(count);
        shown.map(|c| Given::named(plans.customer_name(&c.id), Arg::Percent(c.share.value, 2), c.at)).collect()
    };
    let top = |count: usize, formula| {
        let sum = customers.iter().take(count).map(|customer| customer.share.value).sum();
        Figure::new(sum, formula, shares(count)).in_percent()
    };
    let hhi = squares + tail;
    Ok(Concentration {
        hhi: Figure::new(hhi, "hhi", shares(customers.len())),
        band: Concentrated::of(hhi),
        top_one: top(1, "top-one"),
        top_five: top(5, "top-five"),
        top_ten: (customers.len() >= 10).then(|| top(10, "top-ten")),
        key_accounts: Figure::new(key, "key-share", vec![whole]).in_percent(),
        total: Figure::new(total, "total-revenue", inputs).in_money(currency),
        rest,
        customers,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let found = fixture::programme(&[]).concentration.expect("the customer base is whole");
        assert_eq!(found.total.value, Decimal::from(40_200_000));
        assert_eq!(found.hhi.value.round_dp(1), Decimal::new(5545, 1));
        assert_eq!(found.band, Concentrated::Broad);
        let shares = [&found.top_one, &found.top_five, &found.key_accounts].map(|share| share.value.round_dp(2));
        assert_eq!(shares, [Decimal::new(1567, 2), Decimal::new(4495, 2), Decimal::new(5025, 2)]);
        assert_eq!(found.top_ten, None);
    }

    #[test]
    fn the_bands_end_where_they_say() {
        let bands = [999, 1000, 1800, 1801].map(|hhi| Concentrated::of(Decimal::from(hhi)).id());
        assert_eq!(bands, ["broad", "middling", "middling", "narrow"]);
    }
}
