//! Key account management as code: plans in, findings and documents out.
//!
//! The steps, in the order in which data flows through them:
//! discover, syntax, decode, model, sound, analyse, rules, fit, view, render, write.
//! A step may use the steps before it, never those after.

pub mod analyse;
pub mod chart;
pub mod cli;
pub mod decode;
pub mod diag;
pub mod discover;
pub mod fit;
pub mod model;
pub mod render;
pub mod rule;
pub mod rules;
pub mod sound;
pub mod source;
pub mod syntax;
pub mod view;
pub mod words;
pub mod write;

use crate::analyse::Analysis;
use crate::diag::Diagnostic;
use crate::diag::Tally;
use crate::discover::Input;
use crate::fit::Fit;
use crate::model::day::Day;
use crate::rule::Settings;
use crate::sound::Facts;
use crate::sound::Sound;
use crate::source::SourceMap;
use crate::syntax::Tree;

/// Everything that was read, computed and found. It may be full of faults; it is never nothing.
#[derive(Debug)]
pub struct Checked {
    /// The files.
    pub sources: SourceMap,
    /// The plans, less what is unsound.
    pub plans: Sound,
    /// Their numbers.
    pub numbers: Analysis,
    /// What is wrong with them, by place.
    pub found: Vec<Diagnostic>,
    /// What became of each rule.
    pub tallies: Vec<Tally>,
    /// The scores that count findings.
    pub fit: Fit,
    /// The report's day.
    pub day: Day,
}

/// Reads the plans and says everything that is wrong with them. `only` names accounts; none means all.
///
/// The day of the report is asked for when the plans have been read, because they may pin it.
pub fn check(inputs: &[Input], only: &[String], day: impl FnOnce(&model::Portfolio) -> Day) -> Checked {
    let mut sources = SourceMap::default();
    let mut found = Vec::new();
    let trees = syntax::parse_all(inputs, &mut sources, &mut found);
    check_trees(&trees, sources, found, only, day)
}

/// The same from trees that were already read, perhaps with overlays on them.
pub fn check_trees(
    trees: &[Tree],
    sources: SourceMap,
    mut found: Vec<Diagnostic>,
    only: &[String],
    day: impl FnOnce(&model::Portfolio) -> Day,
) -> Checked {
    let portfolio = model::read(trees, &mut found);
    let day = day(&portfolio);
    let settings = Settings::of(&portfolio, day);
    let (plans, mut tallies) = sound::of(portfolio, Facts { day }, &settings, &mut found);
    let numbers = analyse::analyse(&plans, day);
    tallies.extend(rules::congruent(&plans, &numbers, &settings, only, &mut found));
    if !only.is_empty() {
        // The portfolio rules on the customer base belong to every run: they say where the account stands in it.
        let kept = |account: &str, code: &str| code.starts_with("PF-") || rules::chosen(only, account);
        found.retain(|finding| finding.account.as_deref().is_none_or(|account| kept(account, finding.code)));
    }
    diag::sort(&mut found);
    let fit = fit::fit(&plans, &numbers, &found);
    Checked { sources, plans, numbers, found, tallies, fit, day }
}
