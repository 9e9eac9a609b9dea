//! An account that matters to the programme and has hardly any of its manager.

use crate::analyse::figure::as_written;
use crate::args;
use crate::diag::Level;
use crate::model::vocabulary::Category;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "SO-01",
        name: "too-little-time",
        level: Level::Error,
        params: &[("strategic", "0.25"), ("star", "0.15")],
        page: include_str!("../../../docs/rules/too-little-time.md"),
    },
    check: Check::Account(too_little_time),
};

fn too_little_time(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let Some(head) = scope.account.head() else { return };
    let Some(fte) = head.kam.as_ref().and_then(|kam| kam.fte.as_ref()) else { return };
    let Some(category) = scope.category() else { return };
    let least = match category {
        Category::Strategic => findings.param("strategic"),
        Category::Star => findings.param("star"),
        Category::Status | Category::Streamline => return,
    };
    findings.looked();
    if fte.value.get() < least {
        let args = args! {
            account: scope.account.id.as_str(),
            category: Arg::Term(category.label()),
            fte: as_written(fte.value.get()),
            least: as_written(least),
        };
        let reported = findings.report(fte, scope.place(&["account", "kam", "fte"]), args);
        if let Some(declared) = head.category.as_ref().and_then(|category| category.declared.as_ref()) {
            reported.also(declared);
        }
    }
}
