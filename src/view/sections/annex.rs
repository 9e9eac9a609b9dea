//! Formulas with their inputs and sources: what stands behind the numbers of a document.

use serde::Serialize;

use crate::analyse::figure::Figure;
use crate::analyse::figure::Unit;
use crate::model::day::Period;
use crate::source::FileId;
use crate::source::Span;
use crate::view::Reader;
use crate::view::account::pieces::period;
use crate::view::parts::Panel;
use crate::words::Arg;
use crate::words::Words;

/// The annex of formulas.
#[derive(Clone, Debug, Serialize)]
pub struct AnnexView {
    /// `annex`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence.
    pub lead: String,
    /// The formulas, in the order in which the document uses them.
    pub formulas: Vec<Formula>,
    /// The criteria, where the document rests on them.
    pub criteria: Vec<Panel>,
    /// The heads of the parts of a formula.
    pub heads: AnnexHeads,
}

/// The heads of the parts of a formula.
#[derive(Clone, Debug, Serialize)]
pub struct AnnexHeads {
    /// "Fórmula".
    pub formula: String,
    /// "Entradas".
    pub inputs: String,
    /// "Fuente".
    pub source: String,
}

/// One number and where it comes from.
#[derive(Clone, Debug, Serialize)]
pub struct Formula {
    /// Its number in the document.
    pub n: usize,
    /// What it is.
    pub name: String,
    /// What it is about, where one account has several numbers of this formula; may be empty.
    pub about: String,
    /// The formula in words.
    pub formula: String,
    /// The number itself.
    pub result: String,
    /// What it is counted in: "€", "%"; may be empty.
    pub unit: String,
    /// Who says so.
    pub source: String,
    /// What went in.
    pub inputs: Vec<FormulaInput>,
}

/// One input of a number.
#[derive(Clone, Debug, Serialize)]
pub struct FormulaInput {
    /// What it is.
    pub name: String,
    /// Its value.
    pub value: String,
    /// `plan.yaml:89` in the document of its account, `accounts/serralba/plan.yaml:89` elsewhere, or `:90` where the file
    /// is that of the input before; empty for a number that was itself computed.
    pub place: String,
}

/// Collects the numbers of a document while its sections are made; equal numbers are one entry.
#[derive(Debug, Default)]
pub struct Annex {
    entries: Vec<Entry>,
    merging: bool,
}

#[derive(Debug)]
struct Entry {
    /// The different numbers of the document with this formula; more than one only in an annex by formula.
    figures: Vec<Figure>,
    /// Whether more numbers of the same formula may join.
    merged: bool,
}

impl Annex {
    /// From here on the numbers of one formula are one entry: those of the accounts, in a document over many, whose
    /// inputs stand in the plan of each. Or no longer.
    pub fn merge(&mut self, merge: bool) {
        self.merging = merge;
    }

    /// The number of a figure in the annex, from 1.
    pub fn add(&mut self, figure: &Figure) -> usize {
        let merging = self.merging;
        let same = |entry: &Entry| {
            let joins = merging && entry.merged && entry.figures[0].formula == figure.formula;
            joins || entry.figures.contains(figure)
        };
        if let Some(at) = self.entries.iter().position(same) {
            let figures = &mut self.entries[at].figures;
            if !figures.contains(figure) {
                figures.push(figure.clone());
            }
            at + 1
        } else {
            self.entries.push(Entry { figures: vec![figure.clone()], merged: merging });
            self.entries.len()
        }
    }

    /// The annex of a document; none where no number was computed. Files are named from `home`, the folder of the account
    /// whose document it is, which ends in `/`; empty in a document over many.
    pub fn view(&self, reader: &Reader<'_>, home: &str, criteria: Vec<Panel>) -> Option<AnnexView> {
        if self.entries.is_empty() && criteria.is_empty() {
            return None;
        }
        let words = reader.words;
        let formulas = self.entries.iter().zip(1..).map(|(entry, n)| formula(entry, n, home, reader));
        let (title, lead) = if self.entries.iter().any(|entry| entry.figures.len() > 1) {
            ("annex-title-formulas", "annex-lead-formulas")
        } else {
            ("annex-title", "annex-lead")
        };
        Some(AnnexView {
            id: "annex",
            title: words.say(title, &crate::args! { n: self.entries.len() }),
            lead: words.text(lead),
            formulas: formulas.collect(),
            criteria,
            heads: AnnexHeads {
                formula: words.text("annex-formula"),
                inputs: words.text("annex-inputs"),
                source: words.text("annex-source"),
            },
        })
    }
}

/// Where an input was written, as briefly as is clear: the file from the folder of the account, only its name where the
/// entry named it already, and only the line where the input before stands in it too.
fn place(span: Option<Span>, named: &mut Vec<FileId>, home: &str, reader: &Reader<'_>) -> String {
    let Some(span) = span else { return String::new() };
    let sources = &reader.checked.sources;
    let line = sources.position(span).line;
    if named.last() == Some(&span.file) {
        return format!(":{line}");
    }
    let before = named.contains(&span.file);
    named.push(span.file);
    let path = &sources.file(span.file).path;
    let path = match path.rsplit_once('/') {
        Some((_, name)) if before => name,
        _ => path.strip_prefix(home).unwrap_or(path),
    };
    format!("{path}:{line}")
}

/// What an input is called; a period as it stands in the tables.
fn input_name(name: &Arg, words: &Words) -> String {
    match name {
        Arg::Text(text) => Period::parse(text).map_or_else(|| text.clone(), |own| period(words, own)),
        _ => words.arg(name),
    }
}

/// The sign behind a number.
fn unit(unit: &Unit, words: &Words) -> String {
    match unit {
        Unit::Bare => String::new(),
        Unit::Percent => "%".to_owned(),
        Unit::Days => words.text("unit-days"),
        Unit::Money(currency) => words.currency_symbol(currency),
    }
}

fn formula(entry: &Entry, n: usize, home: &str, reader: &Reader<'_>) -> Formula {
    let words = reader.words;
    let figure = &entry.figures[0];
    let single = entry.figures.len() == 1;
    let key = format!("formula-{}", figure.formula);
    let mut named = Vec::new();
    let inputs = figure.inputs.iter().filter(|_| single).map(|given| FormulaInput {
        name: words.capital(&input_name(&given.name, words)),
        value: words.arg(&given.value),
        place: place(given.place, &mut named, home, reader),
    });
    let value =
        figure.value.round_dp_with_strategy(4, rust_decimal::RoundingStrategy::MidpointAwayFromZero).normalize();
    Formula {
        n,
        name: words.capital(&words.text(&format!("{key}.name"))),
        about: figure.about.as_ref().filter(|_| single).map_or_else(String::new, |about| words.arg(about)),
        formula: words.capital(&words.text(&key)),
        result: if single {
            words.number(value, value.scale())
        } else {
            words.say("annex-numbers", &crate::args! { n: entry.figures.len() })
        },
        unit: if single { unit(&figure.unit, words) } else { String::new() },
        source: words.text(&format!("{key}.source")),
        inputs: inputs.collect(),
    }
}
