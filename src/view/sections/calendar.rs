//! What falls due in the next twelve months.

use serde::Serialize;

use super::annex::Annex;
use crate::view::Desk;

/// What falls due in the next twelve months.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarView {
    /// `calendar`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
}

/// The section of an account.
pub(crate) fn view(_desk: &Desk<'_>, _annex: &mut Annex) -> Option<CalendarView> {
    None
}
