//! Rules of the people.

pub(super) mod gap_without_development;
