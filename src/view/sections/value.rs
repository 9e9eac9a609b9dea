//! What we offer, what the customer gains, and what we invest in it.

use serde::Serialize;

use super::annex::Annex;
use crate::view::Desk;

/// What we offer, what the customer gains, and what we invest in it.
#[derive(Clone, Debug, Serialize)]
pub struct ValueView {
    /// `value`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
}

/// The section of an account.
pub(crate) fn view(_desk: &Desk<'_>, _annex: &mut Annex) -> Option<ValueView> {
    None
}
