//! Rules of the negotiations.

pub(super) mod concession_without_return;
