//! What we say about the plans: a diagnostic holds keys, arguments and places; a language turns it into words.

pub mod human;
pub mod json;
pub mod suggest;
mod tally;

pub use tally::Outcome;
pub use tally::Tally;

use serde::Serialize;

use crate::source::Span;
use crate::words::Args;
use crate::words::Words;

/// How grave a finding is. The order is the order of reports: the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The data contradict themselves, or a date or an obligation is lost: exit code 1.
    Error,
    /// Something that a review must decide.
    Warning,
    /// A hint.
    Info,
}

impl Level {
    /// The word of the level in plans and JSON.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Info => "info",
        }
    }
}

/// One thing that is wrong with the plans.
///
/// The words stand in the language files under `message`: the title is its value; `.label` stands under the primary
/// place, `.also` under the places it disagrees with, `.why` and `.help` below. Where `message` has no `.why` or
/// `.help`, those of `name` serve.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Family and number: `AG-22`. Never renumbered.
    pub code: &'static str,
    /// The rule's name: `price-list-ends-before-agreement`.
    pub name: &'static str,
    /// The key of its words: the name, or the name and a case.
    pub message: &'static str,
    /// How grave.
    pub level: Level,
    /// What the words speak of.
    pub args: Args,
    /// The place it speaks of.
    pub primary: Span,
    /// The places it disagrees with.
    pub also: Vec<Span>,
    /// `account/section/id[/field]`: names the finding across edits.
    pub place: String,
    /// The account it belongs to.
    pub account: Option<String>,
    /// Who let it pass, and why.
    pub waived: Option<Waived>,
    /// What somebody has to decide because of it.
    pub decision: Option<Decision>,
}

/// A finding that somebody let pass for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waived {
    /// Why.
    pub reason: String,
    /// Who.
    pub approved_by: String,
    /// Until when, `2025-12-31`.
    pub expires: String,
}

/// What a director decides because of a finding. The sentence is `.decision` of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// Who decides.
    pub who: Who,
    /// Until when.
    pub by: Option<jiff::civil::Date>,
    /// Money at stake, in the currency of the programme; the words for it are `.stake` of the message.
    pub stake: Option<rust_decimal::Decimal>,
    /// Findings with one cause in one account are one decision: `service/otif`.
    pub cause: String,
}

/// Who takes a [`Decision`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// The key account manager.
    Manager,
    /// The account committee.
    Committee,
    /// The key accounts director.
    Director,
    /// The executive sponsor.
    Sponsor,
    /// A person, by id.
    Person(String),
}

/// The words of a diagnostic in one language.
#[derive(Clone, Debug)]
pub struct Said {
    /// The fact, with the author's words in backticks.
    pub title: String,
    /// What is wrong here.
    pub label: String,
    /// What stands at the places it disagrees with.
    pub also: String,
    /// Why it matters; empty for hints.
    pub why: String,
    /// What to do.
    pub help: String,
}

impl Diagnostic {
    /// A diagnostic with a place; the rest is filled in by who knows it.
    pub fn new(code: &'static str, name: &'static str, level: Level, primary: Span, args: Args) -> Self {
        Self {
            code,
            name,
            message: name,
            level,
            args,
            primary,
            also: Vec::new(),
            place: String::new(),
            account: None,
            waived: None,
            decision: None,
        }
    }

    /// Takes the words of another case.
    #[must_use]
    pub fn saying(mut self, message: &'static str) -> Self {
        self.message = message;
        self
    }

    /// Names a place it disagrees with.
    #[must_use]
    pub fn also(mut self, span: Span) -> Self {
        self.also.push(span);
        self
    }

    /// The words of this diagnostic.
    pub fn said(&self, words: &Words) -> Said {
        let part = |part: &str| {
            let own = format!("{}.{part}", self.message);
            let key = if words.has(&own) { own } else { format!("{}.{part}", self.name) };
            if words.has(&key) { words.say(&key, &self.args) } else { String::new() }
        };
        Said {
            title: words.say(self.message, &self.args),
            label: part("label"),
            also: part("also"),
            why: part("why"),
            help: part("help"),
        }
    }
}

/// The order of every report: by file and place, the gravest first, then by code and name of the finding.
pub fn sort(found: &mut [Diagnostic]) {
    found.sort_by(|a, b| (a.primary, a.level, a.code, &a.place).cmp(&(b.primary, b.level, b.code, &b.place)));
}
