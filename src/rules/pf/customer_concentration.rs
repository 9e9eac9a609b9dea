//! One customer that carries too much of the revenue.

use crate::args;
use crate::diag::Decision;
use crate::diag::Level;
use crate::diag::Who;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::Check;
use crate::rules::Scope;
use crate::rules::known;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "PF-04",
        name: "customer-concentration",
        level: Level::Warning,
        params: &[("info_pct", "10"), ("warning_pct", "15"), ("error_pct", "35")],
        page: include_str!("../../../docs/rules/customer-concentration.md"),
    },
    check: Check::Portfolio(customer_concentration),
};

fn customer_concentration(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let Some(concentration) = known(&scope.numbers.programme.concentration, findings) else { return };
    findings.looked();
    let [hint, warning, error] = ["info_pct", "warning_pct", "error_pct"].map(|name| findings.param(name));
    for customer in &concentration.customers {
        let share = customer.share.value;
        let level = if share >= error {
            Level::Error
        } else if share >= warning {
            Level::Warning
        } else if share >= hint {
            Level::Info
        } else {
            continue;
        };
        let args = args! { account: customer.id.as_str(), share: Arg::Percent(share, 2) };
        let decision = Decision {
            who: Who::Director,
            by: None,
            stake: Some(customer.revenue),
            cause: format!("concentration/{}", customer.id),
        };
        let reported = findings
            .report(customer.at, format!("customers/{}/revenue", customer.id), args)
            .of_account(&customer.id)
            .level(level);
        if level < Level::Info {
            reported.decide(decision);
        }
    }
}
