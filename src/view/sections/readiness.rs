//! Whether the five steps of a plan were done.

use serde::Serialize;

use super::annex::Annex;
use crate::view::Desk;

/// Whether the five steps of a plan were done.
#[derive(Clone, Debug, Serialize)]
pub struct ReadinessView {
    /// `readiness`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
}

/// The section of an account.
pub(crate) fn view(_desk: &Desk<'_>, _annex: &mut Annex) -> Option<ReadinessView> {
    None
}
