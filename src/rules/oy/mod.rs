//! Rules of the pair organisation and systems.

pub(super) mod obligation_without_owner;
