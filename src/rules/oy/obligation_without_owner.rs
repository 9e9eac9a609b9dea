//! Something we owe that nobody of the committee sees to.

use crate::args;
use crate::diag::Level;
use crate::model::value;
use crate::model::vocabulary::ObligationStatus;
use crate::model::vocabulary::Party;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "OY-05",
        name: "obligation-without-owner",
        level: Level::Warning,
        params: &[],
        page: include_str!("../../../docs/rules/obligation-without-owner.md"),
    },
    check: Check::Account(obligation_without_owner),
};

fn obligation_without_owner(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let head = scope.account.head();
    let committee = head.and_then(|head| head.committee.as_ref()).filter(|committee| !committee.members.is_empty());
    let manager = head.and_then(|head| head.kam.as_ref()?.person.as_ref());
    for agreement in &scope.account.agreements {
        let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
        for obligation in &agreement.obligations {
            let settled = matches!(value(&obligation.status), Some(ObligationStatus::Met | ObligationStatus::Waived));
            if value(&obligation.party) != Some(Party::Supplier) || settled {
                continue;
            }
            findings.looked();
            let place = scope.place(&["agreements", id, "obligations", obligation.id.value.as_str()]);
            let Some(owner) = &obligation.owner else {
                findings.report(&obligation.id, place, args! { obligation: &obligation.id.value });
                continue;
            };
            // Without a committee there is no outside of it.
            let Some(committee) = committee else { continue };
            if let Some(fault) = scope.plans.fault(&scope.place(&["account", "committee", "members"])) {
                findings.cannot(fault.place.clone());
                continue;
            }
            let mut inside = committee.members.iter().chain(manager);
            if inside.all(|member| member.value != owner.value) {
                let args = args! { obligation: &obligation.id.value, owner: &owner.value };
                findings.report(owner, place, args).saying("obligation-without-owner-outside").also(committee.at);
            }
        }
    }
}
