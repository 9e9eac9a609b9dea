//! An action whose day has passed.

use crate::args;
use crate::diag::Decision;
use crate::diag::Level;
use crate::diag::Who;
use crate::model::plan::Action;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "AC-05",
        name: "action-overdue",
        level: Level::Warning,
        params: &[("error_days", "60")],
        page: include_str!("../../../docs/rules/action-overdue.md"),
    },
    check: Check::Account(action_overdue),
};

fn action_overdue(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let actions = scope.account.plan.as_ref().map_or(&[][..], |plan| &plan.actions);
    for action in actions {
        let Some(due) = &action.due else { continue };
        findings.looked();
        let days = due.value.days_until(scope.day);
        let closed = action.status.is_some_and(|status| status.value.is_closed());
        if closed || days <= 0 {
            continue;
        }
        let id = action.id.value.as_str();
        let owner = action.owner.as_ref().map(|owner| owner.value.as_str());
        let args = args! {
            action: id,
            days,
            owner: owner.unwrap_or_default(),
            name: owner.map_or("", |owner| scope.plans.person_name(owner)),
        };
        let decision = Decision {
            who: owner.map_or(Who::Manager, |owner| Who::Person(owner.to_owned())),
            by: Some(due.value.0),
            stake: None,
            cause: cause(action),
        };
        let level = if days > findings.whole("error_days") { Level::Error } else { Level::Warning };
        let reported = findings.report(due, scope.place(&["actions", id]), args).level(level);
        let reported = if owner.is_some() { reported } else { reported.saying("action-overdue-unowned") };
        reported.decide(decision);
    }
}

/// What is decided with it: the service level that the action should restore, or the action alone.
fn cause(action: &Action) -> String {
    let level = action.addresses.iter().find(|reference| reference.value.kind.as_deref() == Some("sla"));
    level.map_or_else(|| format!("action/{}", action.id.value), |level| format!("service/{}", level.value.id))
}
