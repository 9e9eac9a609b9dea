//! How well the four elements of the programme fit each other (`methods.md` 2.1): six pairs and their mean.

use rust_decimal::Decimal;

use crate::analyse::Analysis;
use crate::analyse::figure::Because;
use crate::analyse::figure::Computed;
use crate::analyse::figure::Figure;
use crate::analyse::figure::Given;
use crate::analyse::figure::Method;
use crate::analyse::figure::as_written;
use crate::analyse::maturity::MaturityNumbers;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::model::value;
use crate::sound::Sound;

/// What it is called, and its page.
pub(super) static METHOD: Method = Method {
    id: "congruence",
    page: include_str!("../../docs/methods/congruence.md"),
    formulas: &["congruence", "pair-fit"],
};

/// The six pairs of the four elements: family of the rules, and the two elements by their place.
pub const PAIRS: [(&str, usize, usize); 6] =
    [("SO", 0, 1), ("SP", 0, 2), ("SY", 0, 3), ("OP", 1, 2), ("OY", 1, 3), ("PY", 2, 3)];

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

/// Mean of the six pairs, 0 to 100.
pub(super) fn index(pairs: &Computed<Vec<PairFit>>) -> Computed<Figure> {
    let pairs = pairs.as_ref().map_err(Because::clone)?;
    let fits: Vec<Given> = pairs
        .iter()
        .map(|pair| Given::computed(pair_term(pair.family), as_written(pair.fit.value.round_dp(2))))
        .collect();
    let sum: Decimal = pairs.iter().map(|pair| pair.fit.value).sum();
    Ok(Figure::new(sum / Decimal::from(pairs.len()), "congruence", fits))
}

/// The six pairs, in the order of [`PAIRS`].
pub(super) fn pairs(plans: &Sound, numbers: &Analysis, found: &[Diagnostic]) -> Computed<Vec<PairFit>> {
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
    maturity: &MaturityNumbers,
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
    PairFit { family, fit: Figure::new(fit, "pair-fit", inputs).about_term(pair_term(family)), findings: own.len() }
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
