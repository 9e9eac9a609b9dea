//! A customer base that hangs on few customers.

use crate::args;
use crate::diag::Level;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::Check;
use crate::rules::Scope;
use crate::rules::known;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "PF-05",
        name: "concentrated-base",
        level: Level::Warning,
        params: &[("info", "1000"), ("warning", "1800"), ("error", "2500")],
        page: include_str!("../../../docs/rules/concentrated-base.md"),
    },
    check: Check::Portfolio(concentrated_base),
};

fn concentrated_base(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let Some(concentration) = known(&scope.numbers.programme.concentration, findings) else { return };
    let Some(largest) = concentration.customers.first() else { return };
    findings.looked();
    let hhi = concentration.hhi.value;
    let [hint, warning, error] = ["info", "warning", "error"].map(|name| findings.param(name));
    let level = if hhi >= error {
        Level::Error
    } else if hhi >= warning {
        Level::Warning
    } else if hhi >= hint {
        Level::Info
    } else {
        return;
    };
    let args = args! {
        hhi: Arg::Number(hhi, 0),
        account: largest.id.as_str(),
        share: Arg::Percent(largest.share.value, 2),
    };
    findings.report(largest.at, "customers", args).level(level);
}
