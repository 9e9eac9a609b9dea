//! A category that the scores do not give.

use crate::analyse::figure::as_written;
use crate::analyse::position::Axis;
use crate::analyse::position::Position;
use crate::args;
use crate::diag::Decision;
use crate::diag::Level;
use crate::diag::Who;
use crate::model::vocabulary::Category;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rules::AccountScope;
use crate::rules::Check;
use crate::rules::known;
use crate::words::Arg;

pub(crate) static RULE: Rule<Check> = Rule {
    about: About {
        code: "AP-01",
        name: "category-differs",
        level: Level::Error,
        params: &[],
        page: include_str!("../../../docs/rules/category-differs.md"),
    },
    check: Check::Account(category_differs),
};

fn category_differs(scope: &AccountScope<'_>, findings: &mut Findings<'_>) {
    let Some(head) = scope.account.head() else { return };
    let Some(category) = &head.category else { return };
    let Some(declared) = &category.declared else { return };
    let numbers = scope.numbers;
    let Some(position) = known(&numbers.position, findings) else { return };
    let (Ok(attractiveness), Ok(strength)) = (&numbers.scores.attractiveness, &numbers.scores.strength) else { return };
    findings.looked();
    if declared.value == position.category {
        return;
    }
    let reason = category.override_reason.as_ref();
    let level = if in_doubt(declared.value, position) {
        Level::Info
    } else if reason.is_some() {
        Level::Warning
    } else {
        Level::Error
    };
    let args = args! {
        account: scope.account.id.as_str(),
        declared: Arg::Term(declared.value.label()),
        computed: Arg::Term(position.category.label()),
        attractiveness: as_written(attractiveness.score.value.round_dp(2)),
        strength: as_written(strength.score.value.round_dp(2)),
    };
    let mut reported = findings.report(declared, scope.place(&["account", "category"]), args).level(level);
    if reason.is_some() {
        reported = reported.saying("category-differs-reason");
    }
    if let Some(scores) = scope.account.plan.as_ref().and_then(|plan| plan.scores.as_ref()) {
        reported = reported.also(scores.at);
    }
    if level < Level::Info {
        let by = head.next_review.as_ref().map(|next| next.value.0);
        reported.decide(Decision { who: Who::Director, by, stake: None, cause: "category".to_owned() });
    }
}

/// Whether every axis on which the two categories differ is so near to the cut that a small change moves the account.
fn in_doubt(declared: Category, position: &Position) -> bool {
    let attractive = |category| matches!(category, Category::Strategic | Category::Star);
    let strong = |category| matches!(category, Category::Strategic | Category::Status);
    let axes = [
        (Axis::Attractiveness, attractive(declared) != attractive(position.category)),
        (position.across, strong(declared) != strong(position.category)),
    ];
    let near = |axis| position.borders.iter().any(|border| border.axis == axis);
    axes.into_iter().filter(|(_, differs)| *differs).all(|(axis, _)| near(axis))
}
