//! Amounts in another currency, by the rates that the programme has written down.

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use crate::args;
use crate::sound::Sound;

/// An amount in another currency; without a written rate there is none.
pub(super) fn exchange(plans: &Sound, amount: Decimal, from: &str, to: &str) -> Computed<Decimal> {
    if from == to {
        return Ok(amount);
    }
    faults::section(plans, "programme/fx")?;
    let rates = plans.programme.as_ref().map_or(&[][..], |file| &file.fx);
    let rate = |a: &str, b: &str| {
        let found = rates.iter().find(|rate| rate.pair.value.split_once('/') == Some((a, b)));
        found.map(|rate| rate.rate.value.get())
    };
    match (rate(from, to), rate(to, from)) {
        (Some(rate), _) => exact::times(amount, rate),
        (None, Some(rate)) => exact::over(amount, rate),
        (None, None) => Err(Because::new("no-rate", args! { from, to })),
    }
}
