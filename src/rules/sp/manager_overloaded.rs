//! A manager with more accounts than one person can carry.

use crate::analyse::figure::as_written;
use crate::args;
use crate::diag::Decision;
use crate::diag::Level;
use crate::diag::Who;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::Check;
use crate::rules::Scope;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "SP-01",
        name: "manager-overloaded",
        level: Level::Warning,
        params: &[],
        page: include_str!("../../../docs/rules/manager-overloaded.md"),
    },
    check: Check::Portfolio(manager_overloaded),
};

fn manager_overloaded(scope: &Scope<'_>, findings: &mut Findings<'_>) {
    for load in &scope.numbers.programme.loads {
        let Some(person) = scope.plans.person(&load.person) else { continue };
        findings.looked();
        let (units, capacity) = (load.units.value, load.capacity.value);
        if units <= capacity {
            continue;
        }
        let args = args! {
            person: &person.id.value,
            units: as_written(units),
            capacity: as_written(capacity),
            count: load.accounts.len(),
        };
        let cause = format!("load/{}", person.id.value);
        let decision = Decision { who: Who::Director, by: None, stake: None, cause };
        findings.report(&person.id, format!("people/{}", person.id.value), args).decide(decision);
    }
}
