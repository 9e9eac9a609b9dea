//! Rules of the strategy.

pub(super) mod no_commitment;
