//! Whom we know at the customer, and who talks to whom.

use serde::Serialize;

use super::annex::Annex;
use crate::view::Desk;

/// Whom we know at the customer, and who talks to whom.
#[derive(Clone, Debug, Serialize)]
pub struct PeopleView {
    /// `people`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
}

/// The section of an account.
pub(crate) fn view(_desk: &Desk<'_>, _annex: &mut Annex) -> Option<PeopleView> {
    None
}
