//! Somebody who answers for an influential person and has no contact with that person.

use crate::analyse::figure::as_written;
use crate::args;
use crate::diag::Level;
use crate::model::value;
use crate::model::vocabulary::Presence;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "PY-04",
        name: "owner-without-contact",
        level: Level::Warning,
        params: &[("influence", "4"), ("days", "90")],
        page: include_str!("../../../docs/rules/owner-without-contact.md"),
    },
    check: Check::Account(owner_without_contact),
};

fn owner_without_contact(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let Some(plan) = &scope.account.plan else { return };
    for place in [scope.place(&["interactions"]), "data/contacts.csv".to_owned()] {
        if let Some(fault) = scope.plans.fault(&place) {
            findings.cannot(fault.place.clone());
            return;
        }
    }
    let since = scope.day.plus(-findings.whole("days"));
    let mut met: Vec<(&str, &str)> = Vec::new();
    for pair in &plan.interactions {
        if value(&pair.planned) != Some(true) && value(&pair.contacts_90d) != Some(0) {
            met.push((pair.supplier.value.as_str(), pair.customer.value.as_str()));
        }
    }
    for contact in scope.plans.contacts.iter().filter(|contact| contact.account.value == scope.account.id) {
        if contact.date.value >= since {
            met.push((contact.person.value.as_str(), contact.stakeholder.value.as_str()));
        }
    }
    if met.is_empty() {
        return;
    }
    let least = findings.param("influence");
    for stakeholder in &plan.stakeholders {
        let (Some(owner), Some(influence)) = (&stakeholder.owner, &stakeholder.influence) else { continue };
        if influence.value.get() < least || value(&stakeholder.status) == Some(Presence::Left) {
            continue;
        }
        findings.looked();
        let id = stakeholder.id.value.as_str();
        if !met.contains(&(owner.value.as_str(), id)) {
            let args = args! { owner: &owner.value, stakeholder: id, influence: as_written(influence.value.get()) };
            findings.report(owner, scope.place(&["stakeholders", id]), args).also(influence);
        }
    }
}
