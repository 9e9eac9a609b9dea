//! Scores: how much of the weight they cover, and whether figures that were judged say when and by whom.

use rust_decimal::Decimal;

use super::Check;
use super::Facts;
use crate::args;
use crate::decode::Named;
use crate::diag::Level;
use crate::model::Account;
use crate::model::Portfolio;
use crate::model::day::Day;
use crate::model::programme::Criterion;
use crate::model::scales::Score;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

/// Values outside their scale are said in `decode`, under the same name.
pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-05",
        name: "out-of-range",
        level: Level::Warning,
        params: &[("scored_pct", "80")],
        page: include_str!("../../docs/rules/out-of-range.md"),
    },
    check: out_of_range,
};

pub(super) static UNDATED: Rule<Check> = Rule {
    about: About {
        code: "DT-08",
        name: "undated-figures",
        level: Level::Warning,
        params: &[("days", "370")],
        page: include_str!("../../docs/rules/undated-figures.md"),
    },
    check: undated_figures,
};

fn out_of_range(portfolio: &Portfolio, _facts: Facts, findings: &mut Findings<'_>) {
    let Some(criteria) = portfolio.criteria() else { return };
    for account in &portfolio.accounts {
        let Some(scores) = account.plan.as_ref().and_then(|plan| plan.scores.as_ref()) else { continue };
        for (side, criteria, scores) in [
            ("attractiveness", &criteria.attractiveness, &scores.attractiveness),
            ("strength", &criteria.strength, &scores.strength),
            ("vulnerability", &criteria.vulnerability, &scores.vulnerability),
        ] {
            covered(account, side, criteria, scores, findings);
        }
    }
}

/// A side that nobody has scored is another rule's business.
fn covered(
    account: &Account,
    side: &'static str,
    criteria: &[Criterion],
    scores: &Named<Spanned<Score>>,
    findings: &mut Findings<'_>,
) {
    let Some(last) = scores.iter().map(|(_, _, score)| score.span).max() else { return };
    let has_score = |criterion: &&Criterion| scores.get(criterion.id.value.as_str()).is_some();
    let whole = weight(criteria.iter());
    let counted = weight(criteria.iter().filter(has_score));
    let share =
        whole.zip(counted).and_then(|(whole, counted)| counted.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole));
    let Some(share) = share else { return };
    findings.looked();
    let needed = findings.param("scored_pct");
    if share < needed {
        let unscored = criteria.iter().filter(|criterion| !has_score(criterion));
        let unscored = unscored.map(|criterion| Arg::from(format!("`{}`", criterion.id.value))).collect();
        let args = args! {
            set: side,
            scored: Arg::Percent(share, share.round_dp(1).normalize().scale()),
            least: Arg::Percent(needed, needed.normalize().scale()),
            unscored: Arg::List(unscored),
        };
        findings
            .report(last, format!("{}/scores/{side}", account.id), args)
            .saying("out-of-range-unscored")
            .of_account(account.id.as_str());
    }
}

fn weight<'a>(mut criteria: impl Iterator<Item = &'a Criterion>) -> Option<Decimal> {
    criteria.try_fold(Decimal::ZERO, |sum, criterion| sum.checked_add(criterion.weight.value.get()))
}

fn undated_figures(portfolio: &Portfolio, facts: Facts, findings: &mut Findings<'_>) {
    for account in &portfolio.accounts {
        let Some(plan) = &account.plan else { continue };
        if let Some(scores) = &plan.scores {
            let block = Block { name: "scores", at: scores.at, as_of: &scores.as_of, source: &scores.source };
            block.judge(account, facts.day, findings);
        }
        if let Some(whitespace) = plan.whitespace.as_ref().filter(|whitespace| !whitespace.cells.is_empty()) {
            let (as_of, source) = (&whitespace.as_of, &whitespace.source);
            Block { name: "whitespace", at: whitespace.at, as_of, source }.judge(account, facts.day, findings);
        }
        if let Some(relationship) = &plan.relationship {
            if let Some(quality) = relationship.quality.as_ref() {
                let (as_of, source) = (&quality.as_of, &quality.source);
                Block { name: "relationship/quality", at: quality.at, as_of, source }
                    .judge(account, facts.day, findings);
            }
            if let Some(dependence) = &relationship.dependence {
                let (name, at) = ("relationship/dependence", dependence.at);
                Block { name, at, as_of: &dependence.as_of, source: &dependence.source }
                    .judge(account, facts.day, findings);
            }
        }
        if let Some(year) = plan.financials.as_ref().and_then(|financials| financials.profitability.as_ref()) {
            let block =
                Block { name: "financials/profitability", at: year.at, as_of: &year.as_of, source: &year.source };
            block.judge(account, facts.day, findings);
        }
    }
}

/// Figures that were judged by somebody on some day.
struct Block<'a> {
    name: &'static str,
    at: Span,
    as_of: &'a Option<Spanned<Day>>,
    source: &'a Option<Spanned<String>>,
}

impl Block<'_> {
    fn judge(&self, account: &Account, day: Day, findings: &mut Findings<'_>) {
        findings.looked();
        let block = self.name.rsplit('/').next().unwrap_or(self.name);
        let place = format!("{}/{}", account.id, self.name);
        // A date that could not be read was said where it stands.
        let unread = |field: &str| findings.broken().iter().any(|broken| broken.place == format!("{place}/{field}"));
        let no_day = self.as_of.is_none() && !unread("as_of");
        let no_source = self.source.is_none() && !unread("source");
        let message = match (no_day, no_source) {
            (true, true) => "undated-figures",
            (true, false) => "undated-figures-day",
            (false, true) => "undated-figures-source",
            (false, false) => {
                let Some(as_of) = self.as_of else { return };
                let days = as_of.value.days_until(day);
                if days > findings.whole("days") {
                    let args = args! { block: block, account: &account.id, days: days, as_of: as_of.value };
                    findings
                        .report(as_of, format!("{place}/as_of"), args)
                        .saying("undated-figures-old")
                        .of_account(account.id.as_str());
                }
                return;
            }
        };
        let args = args! { block: block, account: &account.id };
        findings.report(self.at, place, args).saying(message).of_account(account.id.as_str());
    }
}
