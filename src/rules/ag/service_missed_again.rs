//! A service level that was missed again and again.

use crate::analyse::figure::Because;
use crate::analyse::figure::as_written;
use crate::args;
use crate::diag::Decision;
use crate::diag::Level;
use crate::diag::Who;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::rules::ag::agreement;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "AG-12",
        name: "service-missed-again",
        level: Level::Warning,
        params: &[("periods", "2"), ("error_periods", "4")],
        page: include_str!("../../../docs/rules/service-missed-again.md"),
    },
    check: Check::Account(service_missed_again),
};

fn service_missed_again(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    for service in &scope.numbers.services {
        if let Some(fault) = service.because.as_ref().and_then(Because::place) {
            findings.cannot(fault);
        }
        let Some(last) = service.periods.last() else { continue };
        findings.looked();
        let missed = service.breached_in_a_row;
        let at_least = |periods: i64| i64::try_from(missed).is_ok_and(|missed| missed >= periods);
        let Some(target) = service.target.filter(|_| at_least(findings.whole("periods"))) else { continue };
        let args = args! {
            service: service.id.as_str(),
            count: missed,
            value: as_written(last.value),
            target: as_written(target),
            period: last.period,
        };
        let decision = Decision {
            who: Who::Director,
            by: None,
            stake: scope.numbers.risk.as_ref().ok().and_then(|risk| scope.stake(risk.value)),
            cause: format!("service/{}", service.id),
        };
        let level = if at_least(findings.whole("error_periods")) { Level::Error } else { Level::Warning };
        let place = scope.place(&["agreements", &service.agreement, "sla", &service.id]);
        let reported = findings.report(last.at, place, args).level(level).decide(decision);
        let promised = agreement(scope, &service.agreement);
        let promised =
            promised.and_then(|agreement| agreement.sla.iter().find(|promised| promised.id.value == *service.id));
        if let Some(target) = promised.and_then(|promised| promised.target.as_ref()) {
            reported.also(target);
        }
    }
}
