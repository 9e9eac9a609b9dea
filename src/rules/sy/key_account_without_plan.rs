//! A key account without a plan, or a plan of nobody in the customer base.

use crate::args;
use crate::diag::Level;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::Check;
use crate::rules::Scope;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "SY-01",
        name: "key-account-without-plan",
        level: Level::Error,
        params: &[],
        page: include_str!("../../../docs/rules/key-account-without-plan.md"),
    },
    check: Check::Portfolio(key_account_without_plan),
};

fn key_account_without_plan(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let plans = scope.plans;
    for customer in plans.customers() {
        let Some(key) = customer.key.as_ref().filter(|key| key.value) else { continue };
        let id = customer.id.value.as_str();
        let path = format!("accounts/{id}/plan.yaml");
        // A plan that cannot be read is there all the same.
        if let Some(fault) = plans.fault(&path) {
            findings.cannot(fault.place.clone());
            continue;
        }
        findings.looked();
        if !plans.files.contains_key(&path) {
            findings.report(key, format!("customers/{id}/key"), args! { account: id }).of_account(id);
        }
    }
    without_customer(scope, findings);
}

/// Plans of accounts that the customer base does not name.
fn without_customer(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let plans = scope.plans;
    if plans.customers.is_none() {
        return;
    }
    for account in plans.accounts.iter().filter(|account| account.plan.is_some()) {
        let id = account.id.as_str();
        let exported = plans.customer_rows.iter().any(|customer| customer.id.value == account.id);
        if plans.customer(id).is_some() || exported {
            continue;
        }
        if let Some(fault) = plans.fault("customers") {
            findings.cannot(fault.place.clone());
            continue;
        }
        let written = account.head().and_then(|head| head.id.as_ref());
        findings
            .report(written.map_or(account.at, Into::into), format!("{id}/account"), args! { account: id })
            .of_account(id)
            .saying("key-account-without-plan-unknown");
    }
}
