//! Rules of the scorecard.

pub(super) mod red_without_action;
