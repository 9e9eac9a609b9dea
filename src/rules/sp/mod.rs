//! Rules of the pair strategy and people.

pub(super) mod manager_overloaded;
