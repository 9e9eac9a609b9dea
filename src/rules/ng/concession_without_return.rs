//! Something given for nothing.

use crate::args;
use crate::diag::Level;
use crate::model::text;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "NG-08",
        name: "concession-without-return",
        level: Level::Error,
        params: &[],
        page: include_str!("../../../docs/rules/concession-without-return.md"),
    },
    check: Check::Account(concession_without_return),
};

fn concession_without_return(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    for negotiation in &scope.account.negotiations {
        let id = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
        for (number, concession) in (1..).zip(&negotiation.concessions) {
            findings.looked();
            if !text(&concession.get).trim().is_empty() {
                continue;
            }
            let at = concession.give.as_ref().map_or(concession.at, Into::into);
            let order = concession.order.as_ref().map_or(number, |order| i64::from(order.value));
            let place = scope.place(&["negotiations", id, "concessions", &number.to_string()]);
            findings.report(at, place, args! { negotiation: id, order });
        }
    }
}
