//! What counts findings: how well the pairs of elements fit, how good each plan is, and what has to be decided.

mod congruence;
mod decisions;
mod plan_quality;

pub use congruence::PAIRS;
pub use congruence::PairFit;
pub use congruence::pair_term;
pub use decisions::Needed;

use std::collections::BTreeMap;

use crate::analyse;
use crate::analyse::Analysis;
use crate::analyse::figure::Computed;
use crate::analyse::figure::Figure;
use crate::analyse::figure::Method;
use crate::diag::Diagnostic;
use crate::sound::Sound;

/// The methods that count findings.
pub static METHODS: &[&Method] = &[&congruence::METHOD, &plan_quality::METHOD, &decisions::METHOD];

/// Every method there is, as the book lists them.
pub fn methods() -> impl Iterator<Item = &'static Method> {
    analyse::METHODS.iter().chain(METHODS).copied()
}

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

/// Computes the scores from the numbers and the findings that nobody waived.
pub fn fit(plans: &Sound, numbers: &Analysis, found: &[Diagnostic]) -> Fit {
    let pairs = congruence::pairs(plans, numbers, found);
    let congruence = congruence::index(&pairs);
    let quality = plans
        .accounts
        .iter()
        .map(|account| (account.id.to_string(), plan_quality::quality(account.id.as_str(), found)));
    let decisions = decisions::decisions(found, numbers.day);
    Fit { pairs, congruence, quality: quality.collect(), decisions }
}
