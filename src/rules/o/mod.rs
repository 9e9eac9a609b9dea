//! Rules of the organisation.

pub(super) mod committee_too_narrow;
