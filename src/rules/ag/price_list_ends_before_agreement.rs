//! Prices that end soon and before their agreement, or two prices for one thing.

use std::collections::BTreeMap;

use crate::args;
use crate::diag::Decision;
use crate::diag::Level;
use crate::diag::Who;
use crate::model::agreement::Agreement;
use crate::model::agreement::Price;
use crate::model::day::Day;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::source::Spanned;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "AG-22",
        name: "price-list-ends-before-agreement",
        level: Level::Warning,
        params: &[("days", "90")],
        page: include_str!("../../../docs/rules/price-list-ends-before-agreement.md"),
    },
    check: Check::Account(price_list_ends_before_agreement),
};

/// A price with all that says when it counts.
#[derive(Clone, Copy)]
struct Dated<'a> {
    sku: &'a Spanned<String>,
    from: &'a Spanned<Day>,
    to: &'a Spanned<Day>,
    price: &'a Price,
}

fn price_list_ends_before_agreement(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    for agreement in &scope.account.agreements {
        let mut dated: Vec<Dated<'_>> = agreement.price_list.iter().filter_map(dated).collect();
        dated.sort_by_key(|price| price.from.value);
        if dated.is_empty() {
            continue;
        }
        findings.looked();
        overlaps(scope, agreement, &dated, findings);
        ends(scope, agreement, &dated, findings);
    }
}

fn dated(price: &Price) -> Option<Dated<'_>> {
    Some(Dated { sku: price.sku.as_ref()?, from: price.valid_from.as_ref()?, to: price.valid_to.as_ref()?, price })
}

/// One thing with two prices on one day; `prices` are in the order of their first days. Prices for larger orders stand beside the others.
fn overlaps(scope: &AccountScope<'_>, agreement: &Agreement, prices: &[Dated<'_>], findings: &mut Findings<'_>) {
    let id = id(agreement);
    for (at, later) in prices.iter().enumerate() {
        let order = |price: &Price| price.min_order.as_ref().map(|order| order.value.get());
        let same = |other: &&Dated<'_>| {
            other.sku.value == later.sku.value
                && order(other.price) == order(later.price)
                && other.from.value <= later.to.value
                && later.from.value <= other.to.value
        };
        let Some(earlier) = prices[..at].iter().find(same) else { continue };
        let sku = later.sku.value.as_str();
        let from = earlier.from.value.max(later.from.value);
        findings
            .report(later.from, scope.place(&["agreements", id, "price_list", sku]), args! { sku, from })
            .level(Level::Error)
            .saying("price-list-ends-before-agreement-twice")
            .also(earlier.to)
            .decide(decision(id, from));
    }
}

/// The last prices of a list that end soon and before the agreement: one finding for each day on which some end.
fn ends(scope: &AccountScope<'_>, agreement: &Agreement, prices: &[Dated<'_>], findings: &mut Findings<'_>) {
    let id = id(agreement);
    let Some(end) = agreement.term.as_ref().and_then(|term| term.end.as_ref()) else { return };
    if end.value < scope.day {
        return;
    }
    let lasts = |price: &&Dated<'_>| {
        !prices.iter().any(|other| other.sku.value == price.sku.value && other.to.value > price.to.value)
    };
    let mut by_day: BTreeMap<Day, Vec<Dated<'_>>> = BTreeMap::new();
    for price in prices.iter().filter(lasts).filter(|price| price.to.value < end.value) {
        by_day.entry(price.to.value).or_default().push(*price);
    }
    for (day, ending) in by_day {
        let days = scope.day.days_until(day);
        if days > findings.whole("days") {
            continue;
        }
        let Some(first) = ending.first() else { continue };
        let mut skus: Vec<&str> = ending.iter().map(|price| price.sku.value.as_str()).collect();
        skus.dedup();
        let skus = Arg::List(skus.into_iter().map(|sku| Arg::Text(format!("`{sku}`"))).collect());
        let args = args! { agreement: id, skus, ends: day, days, end: end.value };
        let place = scope.place(&["agreements", id, "price_list"]);
        let reported = findings.report(first.to, place, args).also(end).decide(decision(id, day));
        if days < 0 {
            reported.saying("price-list-ends-before-agreement-over");
        }
    }
}

fn id(agreement: &Agreement) -> &str {
    agreement.id.as_ref().map_or("", |id| id.value.as_str())
}

fn decision(agreement: &str, by: Day) -> Decision {
    Decision { who: Who::Manager, by: Some(by.0), stake: None, cause: format!("prices/{agreement}") }
}
