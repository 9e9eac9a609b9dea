//! A committee without hours, or without training in the customer's business.

use crate::analyse::figure::share;
use crate::args;
use crate::diag::Level;
use crate::model::id::Id;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::source::Spanned;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "OP-03",
        name: "committee-without-time",
        level: Level::Warning,
        params: &[("trained_pct", "50")],
        page: include_str!("../../../docs/rules/committee-without-time.md"),
    },
    check: Check::Account(committee_without_time),
};

fn committee_without_time(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let Some(committee) = scope.account.head().and_then(|head| head.committee.as_ref()) else { return };
    if committee.members.is_empty() {
        return;
    }
    findings.looked();
    let account = scope.account.id.as_str();
    if committee.hours_per_year.as_ref().is_none_or(|hours| hours.value.get().is_zero()) {
        let at = committee.hours_per_year.as_ref().map_or(committee.at, Into::into);
        findings.report(at, scope.place(&["account", "committee", "hours_per_year"]), args! { account });
    }
    let (Some(first), Some(last)) = (committee.trained.first(), committee.trained.last()) else { return };
    if let Some(fault) = scope.plans.fault(&scope.place(&["account", "committee", "members"])) {
        findings.cannot(fault.place.clone());
        return;
    }
    let members = committee.members.len();
    let is_trained = |member: &&Spanned<Id>| committee.trained.iter().any(|trained| trained.value == member.value);
    let trained = committee.members.iter().filter(is_trained).count();
    let known = share(trained.into(), members.into());
    if known.is_some_and(|known| known < findings.param("trained_pct")) {
        let place = scope.place(&["account", "committee", "trained"]);
        let at = first.span.to(last.span);
        findings.report(at, place, args! { account, trained, members }).saying("committee-without-time-untrained");
    }
}
