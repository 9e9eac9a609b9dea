//! Rules of the pair strategy and organisation.

pub(super) mod too_little_time;
