//! Strengths, weaknesses, opportunities and threats with this customer.

use serde::Serialize;

use super::annex::Annex;
use crate::view::Desk;

/// Strengths, weaknesses, opportunities and threats with this customer.
#[derive(Clone, Debug, Serialize)]
pub struct SwotView {
    /// `swot`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
}

/// The section of an account.
pub(crate) fn view(_desk: &Desk<'_>, _annex: &mut Annex) -> Option<SwotView> {
    None
}
