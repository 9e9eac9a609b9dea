//! A review that is past, not planned, or too long ago.

use crate::args;
use crate::diag::Level;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "Y-04",
        name: "review-overdue",
        level: Level::Warning,
        params: &[("grace_days", "15")],
        page: include_str!("../../../docs/rules/review-overdue.md"),
    },
    check: Check::Account(review_overdue),
};

fn review_overdue(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let Some(head) = scope.account.head() else { return };
    findings.looked();
    let account = scope.account.id.as_str();
    let place = scope.place(&["account", "next_review"]);
    let Some(next) = &head.next_review else {
        findings.report(head.at, place, args! { account }).saying("review-overdue-none");
        return;
    };
    let late = next.value.days_until(scope.day);
    if late > 0 {
        findings.report(next, place, args! { account, days: late });
        return;
    }
    let organization = scope.plans.programme().and_then(|programme| programme.organization.as_ref());
    let cadence = organization.and_then(|organization| organization.cadence.as_ref()?.review.as_ref());
    let (Some(last), Some(cadence)) = (&head.last_review, cadence) else { return };
    let Some((longest, term)) = longest(cadence.value.as_str()) else { return };
    let days = last.value.days_until(scope.day);
    if days > longest + findings.whole("grace_days") {
        let args = args! { account, days, cadence: Arg::Term(term.to_owned()) };
        let place = scope.place(&["account", "last_review"]);
        findings.report(last, place, args).saying("review-overdue-last").also(cadence);
    }
}

/// The most days between two reviews, and the word for it.
fn longest(cadence: &str) -> Option<(i64, &'static str)> {
    match cadence {
        "monthly" => Some((31, "cadence-monthly")),
        "quarterly" => Some((92, "cadence-quarterly")),
        "half_yearly" => Some((183, "cadence-half-yearly")),
        "yearly" => Some((366, "cadence-yearly")),
        _ => None,
    }
}
