//! Who works for the account, with which load and which skills.

use serde::Serialize;

use super::annex::Annex;
use crate::view::Desk;

/// Who works for the account, with which load and which skills.
#[derive(Clone, Debug, Serialize)]
pub struct TeamView {
    /// `team`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
}

/// The section of an account.
pub(crate) fn view(_desk: &Desk<'_>, _annex: &mut Annex) -> Option<TeamView> {
    None
}
