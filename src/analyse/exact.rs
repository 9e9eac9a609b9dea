//! Exact arithmetic that says when a number grows too large instead of stopping the program.

use rust_decimal::Decimal;

use super::figure::Because;
use super::figure::Computed;

/// Adds up.
pub(super) fn sum(values: impl IntoIterator<Item = Decimal>) -> Computed<Decimal> {
    values.into_iter().try_fold(Decimal::ZERO, plus)
}

/// `a + b`.
pub(super) fn plus(a: Decimal, b: Decimal) -> Computed<Decimal> {
    a.checked_add(b).ok_or_else(too_large)
}

/// `a − b`.
pub(super) fn minus(a: Decimal, b: Decimal) -> Computed<Decimal> {
    a.checked_sub(b).ok_or_else(too_large)
}

/// `a × b`.
pub(super) fn times(a: Decimal, b: Decimal) -> Computed<Decimal> {
    a.checked_mul(b).ok_or_else(too_large)
}

/// `a ÷ b`; there is no such number where `b` is nothing.
pub(super) fn over(a: Decimal, b: Decimal) -> Computed<Decimal> {
    if b.is_zero() {
        return Err(Because::new("no-total", Vec::new()));
    }
    a.checked_div(b).ok_or_else(too_large)
}

/// `a` as a percentage of `b`.
pub(super) fn percent_of(a: Decimal, b: Decimal) -> Computed<Decimal> {
    over(times(a, Decimal::ONE_HUNDRED)?, b)
}

/// So many percent of `whole`.
pub(super) fn part(whole: Decimal, percent: Decimal) -> Computed<Decimal> {
    over(times(whole, percent)?, Decimal::ONE_HUNDRED)
}

fn too_large() -> Because {
    Because::new("too-large", Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_too_large_or_divided_by_nothing_is_said() {
        let key = |computed: Computed<Decimal>| computed.map_err(|because| because.key);
        assert_eq!(key(sum([Decimal::MAX, Decimal::MAX])), Err("too-large"));
        assert_eq!(key(times(Decimal::MAX, Decimal::TEN)), Err("too-large"));
        assert_eq!(key(over(Decimal::ONE, Decimal::ZERO)), Err("no-total"));
        assert_eq!(key(percent_of(Decimal::ONE, Decimal::from(8))), Ok(Decimal::new(125, 1)));
    }
}
