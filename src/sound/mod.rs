//! The rules that guard the numbers, and the only maker of a [`Sound`] portfolio: the portfolio less what is unsound.

mod assertions;
mod currencies;
mod dates;
mod duplicates;
mod facts;
mod placeholders;
mod references;
mod scores;
mod waivers;
mod weights;

use std::ops::Deref;

use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::Tally;
use crate::model::Portfolio;
use crate::model::day::Day;
use crate::rule::Broken;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rule::Settings;

/// What comes from outside the plans: the report's day.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The report's day.
    pub day: Day,
}

/// How much a sound rule looks at: the whole portfolio, before anything is computed.
pub type Check = fn(&Portfolio, Facts, &mut Findings<'_>);

/// The rules of data integrity, in the order of their codes.
pub static ALL: &[&Rule<Check>] = &[
    &references::RULE,
    &duplicates::RULE,
    &weights::RULE,
    &scores::RULE,
    &dates::RULE,
    &currencies::RULE,
    &scores::UNDATED,
    &assertions::RULE,
    &dates::EARLY,
    &waivers::RULE,
    &placeholders::RULE,
    &facts::RULE,
];

/// A portfolio whose references, sums and dates hold: what does not is out of it, and listed.
#[derive(Clone, Debug, Default)]
pub struct Sound {
    portfolio: Portfolio,
    broken: Vec<Broken>,
}

impl Deref for Sound {
    type Target = Portfolio;

    fn deref(&self) -> &Portfolio {
        &self.portfolio
    }
}

impl Sound {
    /// Every place that no number or finding may rest on.
    pub fn broken(&self) -> &[Broken] {
        &self.broken
    }

    /// The first fault at a place or below it: a number over that place cannot be computed.
    pub fn fault(&self, place: &str) -> Option<&Broken> {
        self.broken.iter().find(|broken| {
            let below = |inner: &str, outer: &str| {
                inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
            };
            below(&broken.place, place) || below(place, &broken.place)
        })
    }
}

/// Runs the sound rules and takes out what they find unsound. The rules see the plans as they are written; only then
/// do the exported facts take their place in them.
pub fn of(
    mut portfolio: Portfolio,
    facts: Facts,
    settings: &Settings,
    found: &mut Vec<Diagnostic>,
) -> (Sound, Vec<Tally>) {
    let shape: Vec<Broken> = broken(found);
    let run = |rule: &&Rule<Check>| {
        let check = |findings: &mut Findings<'_>| (rule.check)(&portfolio, facts, findings);
        Findings::run(&rule.about, settings, &shape, None, found, check)
    };
    let tallies = ALL.iter().map(run).collect();
    facts::apply(&mut portfolio, facts.day);
    let broken = broken(found);
    (Sound { portfolio, broken }, tallies)
}

/// Errors name what is broken; warnings and waived findings leave the value in place.
fn broken(found: &[Diagnostic]) -> Vec<Broken> {
    let grave = found.iter().filter(|fault| fault.level == Level::Error && fault.waived.is_none());
    let mut broken: Vec<Broken> = grave.map(|fault| Broken { place: fault.place.clone(), code: fault.code }).collect();
    broken.sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
    broken.dedup();
    broken
}
