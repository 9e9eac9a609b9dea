//! Weights that do not add up.

use rust_decimal::Decimal;

use super::Check;
use super::Facts;
use crate::args;
use crate::diag::Level;
use crate::model::Portfolio;
use crate::model::scales::Weight;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-04",
        name: "weights-do-not-add-up",
        level: Level::Error,
        params: &[("tolerance", "0.01"), ("index_tolerance", "0.0001")],
        page: include_str!("../../docs/rules/weights-do-not-add-up.md"),
    },
    check: weights_do_not_add_up,
};

fn weights_do_not_add_up(portfolio: &Portfolio, _facts: Facts, findings: &mut Findings<'_>) {
    if let Some(criteria) = portfolio.criteria() {
        for (side, list) in [
            ("attractiveness", &criteria.attractiveness),
            ("strength", &criteria.strength),
            ("vulnerability", &criteria.vulnerability),
        ] {
            let weights: Vec<&Spanned<Weight>> = list.iter().map(|criterion| &criterion.weight).collect();
            hundred(&weights, side, &format!("programme/criteria/{side}"), findings);
        }
    }
    for account in &portfolio.accounts {
        if let Some(scorecard) = &account.scorecard {
            let groups: Vec<&Spanned<Weight>> = scorecard.groups.iter().filter_map(|g| g.weight.as_ref()).collect();
            hundred(&groups, "groups", &format!("{}/scorecard", account.id), findings);
            for group in &scorecard.groups {
                let kpis: Vec<&Spanned<Weight>> = group.kpis.iter().filter_map(|kpi| kpi.weight.as_ref()).collect();
                let id = group.id.value.id();
                hundred(&kpis, id, &format!("{}/scorecard/{id}", account.id), findings);
            }
        }
        for negotiation in &account.negotiations {
            let id = negotiation.id.as_ref().map_or("", |id| id.value.as_str());
            let place = format!("{}/negotiations/{id}/variables", account.id);
            let ours: Vec<_> = negotiation.variables.iter().filter_map(|v| v.weight_ours.as_ref()).collect();
            let theirs: Vec<_> = negotiation.variables.iter().filter_map(|v| v.weight_theirs.as_ref()).collect();
            hundred(&ours, "weight_ours", &place, findings);
            hundred(&theirs, "weight_theirs", &place, findings);
        }
        for agreement in &account.agreements {
            let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
            let place = |clause: &str| format!("{}/agreements/{id}/{clause}", account.id);
            if let Some(minimum) = &agreement.minimum_commitment {
                let profile: Vec<&Spanned<Weight>> = minimum.profile_pct.iter().collect();
                hundred(&profile, "profile_pct", &place("minimum_commitment"), findings);
            }
            let Some(index) = &agreement.indexation else { continue };
            let Some(fixed) = &index.fixed else { continue };
            let parts = index.components.iter().filter_map(|part| part.weight.as_ref());
            let sum = fixed.value.get() + parts.map(|part| part.value.get()).sum::<Decimal>();
            let tolerance = findings.param("index_tolerance");
            say(sum, Decimal::ONE, tolerance, fixed.span, "indexation", &place("indexation"), findings);
        }
    }
}

/// Weights of a set out of 100. A set without any weight is not weighted.
fn hundred(weights: &[&Spanned<Weight>], set: &str, place: &str, findings: &mut Findings<'_>) {
    let Some(last) = weights.last() else { return };
    let sum = weights.iter().map(|weight| weight.value.get()).sum();
    let tolerance = findings.param("tolerance");
    say(sum, Decimal::ONE_HUNDRED, tolerance, last.span, set, place, findings);
}

fn say(
    sum: Decimal,
    expected: Decimal,
    tolerance: Decimal,
    at: Span,
    set: &str,
    place: &str,
    findings: &mut Findings<'_>,
) {
    findings.looked();
    let difference = sum - expected;
    if difference.abs() <= tolerance {
        return;
    }
    let exact = |value: Decimal| Arg::Number(value.normalize(), value.normalize().scale());
    let args = args! { set: set, sum: exact(sum), expected: exact(expected), difference: exact(difference.abs()) };
    let message = if difference.is_sign_positive() { "weights-do-not-add-up-over" } else { "weights-do-not-add-up" };
    findings.report(at, place, args).saying(message);
}
