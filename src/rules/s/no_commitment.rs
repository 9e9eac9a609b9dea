//! A programme that management has not committed to, or not lately.

use crate::args;
use crate::diag::Level;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::Check;
use crate::rules::Scope;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "S-01",
        name: "no-commitment",
        level: Level::Error,
        params: &[("days", "400")],
        page: include_str!("../../../docs/rules/no-commitment.md"),
    },
    check: Check::Portfolio(no_commitment),
};

fn no_commitment(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    let Some(programme) = scope.plans.programme() else { return };
    findings.looked();
    let place = "programme/strategy/commitment";
    let commitment = programme.strategy.as_ref().and_then(|strategy| strategy.commitment.as_ref());
    let budget = commitment.and_then(|commitment| commitment.budget.as_ref());
    let missing: Vec<Arg> = [
        ("commitment-sponsor", commitment.is_none_or(|commitment| commitment.sponsor.is_none())),
        ("commitment-budget", budget.is_none_or(|budget| budget.value.get().is_zero())),
        ("commitment-approval", commitment.is_none_or(|commitment| commitment.approved_on.is_none())),
    ]
    .into_iter()
    .filter(|(_, missing)| *missing)
    .map(|(term, _)| Arg::Term(term.to_owned()))
    .collect();
    if !missing.is_empty() {
        let at = commitment.map_or(programme.at, |commitment| budget.map_or(commitment.at, Into::into));
        let missing = Arg::List(missing);
        findings.report(at, place, args! { missing });
        return;
    }
    let Some(approved) = commitment.and_then(|commitment| commitment.approved_on.as_ref()) else { return };
    let days = approved.value.days_until(scope.day);
    let limit = findings.whole("days");
    if days > limit {
        findings.report(approved, place, args! { approved: approved.value, days, limit }).saying("no-commitment-old");
    }
}
