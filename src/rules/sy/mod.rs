//! Rules of the pair strategy and systems.

pub(super) mod key_account_without_plan;
