//! Rules of the pair organisation and people.

pub(super) mod committee_without_time;
pub(super) mod mandate_exceeds_authority;
