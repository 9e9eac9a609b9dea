//! How the next negotiation is prepared.

use serde::Serialize;

use super::annex::Annex;
use crate::view::Desk;

/// How the next negotiation is prepared.
#[derive(Clone, Debug, Serialize)]
pub struct NegotiationView {
    /// `negotiation`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
}

/// The section of an account.
pub(crate) fn view(_desk: &Desk<'_>, _annex: &mut Annex) -> Option<NegotiationView> {
    None
}
