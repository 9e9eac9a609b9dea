//! A red indicator that nobody does anything about.

use crate::analyse::figure::as_written;
use crate::analyse::scorecard::KpiNumbers;
use crate::analyse::scorecard::Status;
use crate::args;
use crate::diag::Level;
use crate::model::scorecard::Kpi;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::rules::known;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "SC-05",
        name: "red-without-action",
        level: Level::Warning,
        params: &[("error_periods", "2")],
        page: include_str!("../../../docs/rules/red-without-action.md"),
    },
    check: Check::Account(red_without_action),
};

/// From so many misses in a row the service level speaks for itself (AG-12).
const MISSED_AGAIN: usize = 2;

fn red_without_action(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let Some(numbers) = known(&scope.numbers.scorecard, findings) else { return };
    let Some(card) = &scope.account.scorecard else { return };
    for group in &numbers.groups {
        for numbers in &group.kpis {
            let own = card.groups.iter().filter(|own| own.id.value == group.id).flat_map(|own| &own.kpis);
            let Some(kpi) = own.into_iter().find(|kpi| kpi.id.value == *numbers.id) else { continue };
            if numbers.status != Status::Grey {
                findings.looked();
            }
            let (Status::Red, Some((period, value)), Some(target)) = (numbers.status, numbers.last, numbers.target)
            else {
                continue;
            };
            if spoken_for(scope, kpi) || addressed(scope, kpi) {
                continue;
            }
            // An action that cannot be read may be the one.
            if let Some(place) = unread(scope) {
                findings.cannot(place);
                continue;
            }
            let count = red_in_a_row(numbers);
            let args = args! {
                kpi: numbers.id.as_str(),
                count,
                period,
                value: as_written(value),
                target: as_written(target),
            };
            let long = i64::try_from(count).is_ok_and(|count| count >= findings.whole("error_periods"));
            let at = numbers.at.unwrap_or(kpi.id.span);
            let place = scope.place(&["scorecard", group.id.id(), &numbers.id]);
            let reported = findings.report(at, place, args).level(if long { Level::Error } else { Level::Warning });
            if let Some(target) = kpi.target.as_ref().and_then(|target| target.of(period)) {
                reported.also(target);
            }
        }
    }
}

/// The first action of which nobody can tell what it addresses, or whether it is open.
fn unread<'a>(scope: &AccountScope<'a>) -> Option<&'a str> {
    let list = scope.place(&["actions"]);
    let unread = |place: &&str| {
        let field = place.strip_prefix(&list).map(|rest| rest.split('/').nth(2));
        field.is_some_and(|field| field.is_none_or(|field| matches!(field, "id" | "status" | "addresses")))
    };
    scope.plans.broken().iter().map(|broken| broken.place.as_str()).find(unread)
}

/// Closed periods that were red, counted back from the last.
fn red_in_a_row(kpi: &KpiNumbers) -> usize {
    kpi.history.iter().rev().take_while(|(_, _, status)| *status == Status::Red).count()
}

/// Whether the service level behind the indicator is a finding of its own.
fn spoken_for(scope: &AccountScope<'_>, kpi: &Kpi) -> bool {
    kpi.sla.as_ref().is_some_and(|sla| {
        let mut missed_again =
            scope.numbers.services.iter().filter(|service| service.breached_in_a_row >= MISSED_AGAIN);
        missed_again.any(|service| sla.value == *service.id)
    })
}

/// Whether an open action answers the indicator, or the service level that it measures.
fn addressed(scope: &AccountScope<'_>, kpi: &Kpi) -> bool {
    let actions = scope.account.plan.iter().flat_map(|plan| &plan.actions);
    let open = actions.filter(|action| !action.status.is_some_and(|status| status.value.is_closed()));
    open.flat_map(|action| &action.addresses).any(|reference| {
        let reference = &reference.value;
        let here = reference.account.as_ref().is_none_or(|account| *account == scope.account.id);
        let named = match reference.kind.as_deref() {
            Some("kpi") => reference.id == kpi.id.value,
            Some("sla") => kpi.sla.as_ref().is_some_and(|sla| sla.value == reference.id),
            _ => false,
        };
        here && named
    })
}
