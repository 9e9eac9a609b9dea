//! Two currencies that meet in a sum without an exchange rate.

use super::Check;
use super::Facts;
use crate::args;
use crate::diag::Level;
use crate::model::Account;
use crate::model::Portfolio;
use crate::model::agreement::Agreement;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::Spanned;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-07",
        name: "currencies-without-rate",
        level: Level::Error,
        params: &[],
        page: include_str!("../../docs/rules/currencies-without-rate.md"),
    },
    check: currencies_without_rate,
};

fn currencies_without_rate(portfolio: &Portfolio, _facts: Facts, findings: &mut Findings<'_>) {
    for account in &portfolio.accounts {
        findings.looked();
        // One rate joins two currencies wherever they meet.
        let mut said: Vec<(&str, &str)> = Vec::new();
        for Meeting { own, total, place } in meetings(portfolio, account) {
            let again = said.iter().any(|pair| joins(pair.0, pair.1, &own.value, total));
            if own.value != total && !again {
                said.push((&own.value, total));
                meet(portfolio, own, total, &place, account.id.as_str(), findings);
            }
        }
    }
}

/// A currency that is added up in another one, or in its own.
struct Meeting<'a> {
    own: &'a Spanned<String>,
    total: &'a str,
    place: String,
}

/// Sums over accounts are in the programme's currency, sums over an account in that of its plan.
fn meetings<'a>(portfolio: &'a Portfolio, account: &'a Account) -> Vec<Meeting<'a>> {
    let id = account.id.as_str();
    let mut meetings = Vec::new();
    if let Some(own) = account.head().and_then(|head| head.currency.as_ref()) {
        meetings.push(Meeting { own, total: portfolio.currency(), place: format!("{id}/account/currency") });
    }
    for agreement in &account.agreements {
        if let Some(own) = &agreement.currency {
            let name = agreement.id.as_ref().map_or("", |id| id.value.as_str());
            let place = format!("{id}/agreements/{name}/currency");
            meetings.push(Meeting { own, total: account.currency(portfolio), place });
        }
    }
    for (index, sale) in portfolio.sales.iter().enumerate().filter(|(_, sale)| sale.account.value == *id) {
        if let Some(own) = &sale.currency {
            let place = format!("data/sales.csv/{}/currency", index + 1);
            meetings.push(Meeting { own, total: sales_currency(portfolio, account), place });
        }
    }
    meetings
}

/// The currency in which sales of an account are added up: that of its only agreement, or that of its plan.
fn sales_currency<'a>(portfolio: &'a Portfolio, account: &'a Account) -> &'a str {
    let own = |agreement: &'a Agreement| agreement.currency.as_ref().map(|currency| currency.value.as_str());
    match account.agreements.as_slice() {
        [agreement] => own(agreement).unwrap_or_else(|| account.currency(portfolio)),
        _ => account.currency(portfolio),
    }
}

fn meet(
    portfolio: &Portfolio,
    own: &Spanned<String>,
    total: &str,
    place: &str,
    account: &str,
    findings: &mut Findings<'_>,
) {
    let rates = portfolio.programme.as_ref().map_or(&[][..], |file| &file.fx);
    let rate = rates
        .iter()
        .find(|rate| rate.pair.value.split_once('/').is_some_and(|(from, to)| joins(from, to, &own.value, total)));
    let args = args! { own: &own.value, total: total };
    match rate {
        Some(rate) if rate.as_of.is_some() => {}
        Some(rate) => {
            let message = "currencies-without-rate-day";
            findings.report(own, place, args).saying(message).also(&rate.pair).of_account(account);
        }
        None => {
            findings.report(own, place, args).of_account(account);
        }
    }
}

/// Whether two pairs are of the same currencies, in either order.
fn joins(from: &str, to: &str, own: &str, total: &str) -> bool {
    (from, to) == (own, total) || (from, to) == (total, own)
}
