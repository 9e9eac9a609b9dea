//! Rules of the pair people and systems.

pub(super) mod owner_without_contact;
