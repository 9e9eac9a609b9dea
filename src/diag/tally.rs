//! What became of each rule: passed, spoke, or not evaluated, which is neither.

/// What became of a rule, for one account or for the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It looked and found nothing.
    Passed,
    /// It said something.
    Spoke,
    /// It had nothing to look at, or not enough: neither passed nor failed.
    NotEvaluated {
        /// The place whose fault is the cause, if there is one.
        because: Option<String>,
    },
}

/// The outcome of one rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// The rule.
    pub code: &'static str,
    /// For which account; none for the programme.
    pub account: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
}
