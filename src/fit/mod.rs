//! What counts findings: how well the pairs of elements fit, how good each plan is, and what has to be decided.

mod decisions;

pub use decisions::Needed;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::analyse::Analysis;
use crate::analyse::figure::Because;
use crate::analyse::figure::Computed;
use crate::analyse::figure::Figure;
use crate::analyse::figure::Given;
use crate::analyse::figure::as_written;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::model::value;
use crate::sound::Sound;
use crate::words::Arg;

/// The six pairs of the four elements: family of the rules, and the two elements by their place.
pub const PAIRS: [(&str, usize, usize); 6] =
    [("SO", 0, 1), ("SP", 0, 2), ("SY", 0, 3), ("OP", 1, 2), ("OY", 1, 3), ("PY", 2, 3)];

/// Findings that state facts about performance say nothing about the document.
const FACTS: [&str; 5] = ["AG-11", "AG-12", "AG-13", "SC-05", "SC-10"];

/// The scores of a run.
#[derive(Clone, Debug)]
pub struct Fit {
    /// The six pairs, in the order of [`PAIRS`], 0 to 100.
    pub pairs: Computed<Vec<PairFit>>,
    /// Mean of the six pairs, 0 to 100.
    pub congruence: Computed<Figure>,
    /// Quality of each plan as a document, 0 to 100, by account.
    pub quality: BTreeMap<String, Figure>,
    /// What has to be decided, in the order in which a director reads it.
    pub decisions: Vec<Needed>,
}

/// How well two elements fit.
#[derive(Clone, Debug)]
pub struct PairFit {
    /// The family of its rules: `SO`.
    pub family: &'static str,
    /// 0 to 100.
    pub fit: Figure,
    /// How many findings its rules have.
    pub findings: usize,
}

/// Computes the scores from the numbers and the findings that nobody waived.
pub fn fit(plans: &Sound, numbers: &Analysis, found: &[Diagnostic]) -> Fit {
    let pairs = pairs(plans, numbers, found);
    let congruence = pairs.clone().map(|pairs| {
        let fits: Vec<Given> = pairs
            .iter()
            .map(|pair| Given::computed(pair_term(pair.family), as_written(pair.fit.value.round_dp(2))))
            .collect();
        let sum: Decimal = pairs.iter().map(|pair| pair.fit.value).sum();
        Figure::new(sum / Decimal::from(pairs.len()), "congruence", fits)
    });
    let quality = plans.accounts.iter().map(|account| (account.id.to_string(), quality(account.id.as_str(), found)));
    let decisions = decisions::decisions(found, numbers.day);
    Fit { pairs, congruence, quality: quality.collect(), decisions }
}

fn pairs(plans: &Sound, numbers: &Analysis, found: &[Diagnostic]) -> Computed<Vec<PairFit>> {
    let maturity = numbers.programme.maturity.as_ref().map_err(Because::clone)?;
    let evaluated = plans.accounts.iter().filter(|account| {
        plans.customer(account.id.as_str()).is_some_and(|customer| value(&customer.category).is_some())
    });
    let evaluated: Vec<&str> = evaluated.map(|account| account.id.as_str()).collect();
    Ok(PAIRS.iter().map(|(family, a, b)| pair(family, *a, *b, maturity, &evaluated, found)).collect())
}

fn pair(
    family: &'static str,
    a: usize,
    b: usize,
    maturity: &crate::analyse::maturity::MaturityNumbers,
    evaluated: &[&str],
    found: &[Diagnostic],
) -> PairFit {
    let of_pair = |finding: &&Diagnostic| finding.waived.is_none() && finding.code.split('-').next() == Some(family);
    let own: Vec<&Diagnostic> = found.iter().filter(of_pair).collect();
    let programme = penalty(own.iter().filter(|finding| finding.account.is_none()).map(|finding| finding.level));
    let of_account =
        |account: &&str| penalty(own.iter().filter(|f| f.account.as_deref() == Some(account)).map(|f| f.level));
    let sum: Decimal = evaluated.iter().map(of_account).sum();
    let accounts = if evaluated.is_empty() { Decimal::ZERO } else { sum / Decimal::from(evaluated.len()) };
    let (first, second) = (maturity.elements[a].value, maturity.elements[b].value);
    let fit = (Decimal::ONE_HUNDRED - (first - second).abs() - programme - accounts).max(Decimal::ZERO);
    let inputs = vec![
        Given::computed(element_term(a), as_written(first.round_dp(2))),
        Given::computed(element_term(b), as_written(second.round_dp(2))),
        Given::computed("input-penalty-programme", as_written(programme)),
        Given::computed("input-penalty-accounts", as_written(accounts.round_dp(2))),
    ];
    PairFit { family, fit: Figure::new(fit, "pair-fit", inputs), findings: own.len() }
}

/// 25 for an error, 8 for a warning, 2 for a hint, at most 60.
fn penalty(levels: impl Iterator<Item = Level>) -> Decimal {
    let points: i64 = levels
        .map(|level| match level {
            Level::Error => 25,
            Level::Warning => 8,
            Level::Info => 2,
        })
        .sum();
    Decimal::from(points.min(60))
}

fn quality(account: &str, found: &[Diagnostic]) -> Figure {
    let of_document = |finding: &&Diagnostic| {
        let family = finding.code.split('-').next().unwrap_or("");
        finding.waived.is_none()
            && finding.account.as_deref() == Some(account)
            && matches!(family, "AC" | "AG" | "NG" | "SC")
            && !FACTS.contains(&finding.code)
    };
    let own: Vec<&Diagnostic> = found.iter().filter(of_document).collect();
    let count = |level: Level| i64::try_from(own.iter().filter(|f| f.level == level).count()).unwrap_or(i64::MAX);
    let (errors, warnings, infos) = (count(Level::Error), count(Level::Warning), count(Level::Info));
    let score = (100 - 12 * errors - 4 * warnings - infos).max(0);
    let inputs = vec![
        Given::computed("input-errors", Arg::Count(errors)),
        Given::computed("input-warnings", Arg::Count(warnings)),
        Given::computed("input-infos", Arg::Count(infos)),
    ];
    Figure::new(Decimal::from(score), "plan-quality", inputs)
}

/// The term of an element, by its place in the model.
fn element_term(element: usize) -> &'static str {
    ["element-strategy", "element-organization", "element-people", "element-systems"][element]
}

/// The term of a pair, by the family of its rules.
pub fn pair_term(family: &str) -> &'static str {
    match family {
        "SO" => "pair-so",
        "SP" => "pair-sp",
        "SY" => "pair-sy",
        "OP" => "pair-op",
        "OY" => "pair-oy",
        _ => "pair-py",
    }
}
