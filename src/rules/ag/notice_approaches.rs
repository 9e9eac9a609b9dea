//! A notice that has to be given soon, and nobody has decided.

use crate::args;
use crate::diag::Decision;
use crate::diag::Level;
use crate::diag::Who;
use crate::model::value;
use crate::model::vocabulary::RenewalType;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::rules::ag::agreement;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "AG-04",
        name: "notice-approaches",
        level: Level::Warning,
        params: &[("days", "90"), ("info_days", "180")],
        page: include_str!("../../../docs/rules/notice-approaches.md"),
    },
    check: Check::Account(notice_approaches),
};

fn notice_approaches(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    for numbers in &scope.numbers.renewals {
        let Some(agreement) = agreement(scope, &numbers.agreement) else { continue };
        let Some(renewal) = &agreement.renewal else { continue };
        if !matches!(value(&renewal.r#type), Some(RenewalType::Automatic | RenewalType::Option)) {
            continue;
        }
        let (Some(notice), Some(days)) = (numbers.notice, numbers.days_to_notice) else { continue };
        findings.looked();
        if numbers.decided || days < 0 || days > findings.whole("info_days") {
            continue;
        }
        let at = renewal.notice_days.as_ref().map_or(renewal.at, Into::into);
        let args = args! { agreement: numbers.agreement.as_str(), days, notice, end: numbers.end };
        let decision = Decision {
            who: Who::Director,
            by: Some(notice.0),
            stake: scope.numbers.sales.as_ref().ok().and_then(|sales| scope.stake(sales.full_year.value)),
            cause: format!("renewal/{}", numbers.agreement),
        };
        let level = if days <= findings.whole("days") { Level::Warning } else { Level::Info };
        let place = scope.place(&["agreements", &numbers.agreement, "renewal"]);
        let mut reported = findings.report(at, place, args).level(level);
        if let Some(end) = agreement.term.as_ref().and_then(|term| term.end.as_ref()) {
            reported = reported.also(end);
        }
        if level < Level::Info {
            reported.decide(decision);
        }
    }
}
