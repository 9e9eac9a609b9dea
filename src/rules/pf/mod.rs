//! Rules over the whole portfolio.

pub(super) mod concentrated_base;
pub(super) mod customer_concentration;
