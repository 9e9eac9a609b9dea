//! What was won and lost, and what it taught.

use serde::Serialize;

use super::annex::Annex;
use crate::view::Desk;

/// What was won and lost, and what it taught.
#[derive(Clone, Debug, Serialize)]
pub struct LearningView {
    /// `learning`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
}

/// The section of an account.
pub(crate) fn view(_desk: &Desk<'_>, _annex: &mut Annex) -> Option<LearningView> {
    None
}
