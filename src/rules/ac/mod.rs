//! Rules of the account plan.

pub(super) mod action_overdue;
