//! Rules of systems and processes.

pub(super) mod review_overdue;
