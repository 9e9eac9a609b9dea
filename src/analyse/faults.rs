//! Whether what a number rests on is whole: a broken value is left out of the model, so its absence must be asked for.

use super::figure::Because;
use super::figure::Computed;
use crate::sound::Sound;

/// A typed number that differs from ours (DT-09) breaks nothing: we compute without it.
const ASSERTION: &str = "DT-09";

/// Nothing at the place or below it is broken.
pub(super) fn section(plans: &Sound, place: &str) -> Computed<()> {
    whole(plans, place, |_| true)
}

/// None of these fields of the record at the place is broken, and neither is the record itself.
pub(super) fn fields(plans: &Sound, place: &str, names: &[&str]) -> Computed<()> {
    whole(plans, place, |steps| steps.first().is_none_or(|field| names.contains(field)))
}

/// No entry of the list at the place is broken as a whole or in one of these fields.
pub(super) fn entries(plans: &Sound, place: &str, names: &[&str]) -> Computed<()> {
    whole(plans, place, |steps| steps.get(1).is_none_or(|field| names.contains(field)))
}

/// Why there is nothing at the place: it is broken, or nobody wrote it. `what` is what is missing.
pub(super) fn absent(plans: &Sound, place: &str, what: &'static str) -> Because {
    plans.fault(place).map_or_else(|| Because::missing(what), |fault| Because::broken(&fault.place))
}

fn whole(plans: &Sound, place: &str, concerns: impl Fn(&[&str]) -> bool) -> Computed<()> {
    let found = plans.broken().iter().filter(|broken| broken.code != ASSERTION).find(|broken| {
        let Some(rest) = broken.place.strip_prefix(place) else { return false };
        if !(rest.is_empty() || rest.starts_with('/')) {
            return false;
        }
        let steps: Vec<&str> = rest.split('/').filter(|step| !step.is_empty()).collect();
        concerns(&steps)
    });
    found.map_or(Ok(()), |broken| Err(Because::broken(&broken.place)))
}
