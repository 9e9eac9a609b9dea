//! The sections of the documents: one file, one view, two templates of the same name.

pub mod accounts;
pub mod agreements;
pub mod annex;
pub(crate) mod cells;
pub mod concentration;
pub mod congruence;
pub mod cover;
pub mod decisions;
pub mod findings;
pub mod gap;
pub mod knowledge;
pub mod matrices;
pub mod missing;
pub mod money;
pub(crate) mod naming;
pub mod plan;
pub mod position;
pub mod relationship;
pub mod scorecard;
pub mod scorecards;
pub mod summary;
pub mod wallet;
