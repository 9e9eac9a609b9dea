//! How mature the four elements of the programme are, and how well they fit each other.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells;
use super::naming;
use crate::analyse::figure::Figure;
use crate::analyse::maturity::MaturityNumbers;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::congruence as drawing;
use crate::diag::Level;
use crate::fit;
use crate::fit::PairFit;
use crate::view::Reader;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Table;
use crate::words::Arg;

/// From here on elements fit.
const FITS: Decimal = Decimal::from_parts(85, 0, 0, false, 0);
/// Below this they do not.
const LOOSE: Decimal = Decimal::from_parts(70, 0, 0, false, 0);
/// From here on a programme is mature: what it does is applied, not only written down.
const MATURE: Decimal = Decimal::from_parts(75, 0, 0, false, 0);
/// Below this it is not: it is not even written down.
const YOUNG: Decimal = Decimal::from_parts(50, 0, 0, false, 0);
/// Points of one level of maturity.
const LEVEL: Decimal = Decimal::from_parts(25, 0, 0, false, 0);
/// The elements, in the order of the numbers.
const ELEMENTS: [&str; 4] = ["element-strategy", "element-organization", "element-people", "element-systems"];
/// The pairs as the triangle reads them, row by row.
const TRIANGLE: [&str; 6] = ["SO", "SP", "OP", "SY", "OY", "PY"];
const WIDTH: f64 = 332.0;

/// The congruence of the programme.
#[derive(Clone, Debug, Serialize)]
pub struct CongruenceView {
    /// `congruence`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The triangle.
    pub chart: Chart,
    /// The elements.
    pub elements: Table,
    /// The pairs.
    pub pairs: Table,
    /// The two numbers that sum it up.
    pub facts: Vec<Fact>,
}

/// The section; none where nobody has judged the programme's maturity, or the edition may not show it.
pub(crate) fn view(reader: &Reader<'_>, annex: &mut Annex) -> Option<CongruenceView> {
    let fit = &reader.checked.fit;
    let pairs = fit.pairs.as_ref().ok()?;
    let index = fit.congruence.as_ref().ok()?;
    let maturity = reader.checked.numbers.programme.maturity.as_ref().ok()?;
    if !reader.edition.shows(index.visibility) || !reader.edition.shows(maturity.mean.visibility) {
        return None;
    }
    let facts = facts(reader, annex, index, maturity);
    Some(CongruenceView {
        id: "congruence",
        title: title(reader, index, maturity, pairs),
        lead: lead(reader, pairs),
        chart: chart(reader, maturity, pairs),
        elements: elements(reader, annex, maturity),
        pairs: table(reader, annex, pairs),
        facts,
    })
}

fn one(reader: &Reader<'_>, value: Decimal) -> String {
    reader.words.number(value, 1)
}

/// The pair that fits worst; the first of equal ones.
fn loosest(pairs: &[PairFit]) -> Option<&PairFit> {
    pairs.iter().min_by_key(|pair| pair.fit.value)
}

fn title(reader: &Reader<'_>, index: &Figure, maturity: &MaturityNumbers, pairs: &[PairFit]) -> String {
    let words = reader.words;
    let mean = maturity.mean.value;
    let key = if index.value < LOOSE {
        "congruence-title-loose"
    } else if index.value < FITS {
        "congruence-title-watch"
    } else if mean >= MATURE {
        "congruence-title-mature"
    } else if mean >= YOUNG {
        "congruence-title-half"
    } else {
        "congruence-title-young"
    };
    let worst = loosest(pairs);
    words.say(
        key,
        &args! {
            index: one(reader, index.value),
            maturity: one(reader, mean),
            pair: worst.map_or_else(String::new, |pair| words.text(fit::pair_term(pair.family))),
            fit: worst.map_or_else(String::new, |pair| one(reader, pair.fit.value)),
        },
    )
}

fn lead(reader: &Reader<'_>, pairs: &[PairFit]) -> String {
    let words = reader.words;
    let findings: usize = pairs.iter().map(|pair| pair.findings).sum();
    let Some(worst) = loosest(pairs) else { return String::new() };
    let key = if worst.fit.value >= Decimal::ONE_HUNDRED { "congruence-lead-perfect" } else { "congruence-lead" };
    words.say(
        key,
        &args! {
            pair: words.text(fit::pair_term(worst.family)),
            fit: one(reader, worst.fit.value),
            findings,
            count: naming::count(words, findings),
        },
    )
}

fn facts(reader: &Reader<'_>, annex: &mut Annex, index: &Figure, maturity: &MaturityNumbers) -> Vec<Fact> {
    let words = reader.words;
    let index_value = reader.figure(index, annex, one(reader, index.value), "");
    let mean_value = reader.figure(&maturity.mean, annex, one(reader, maturity.mean.value), "");
    let index_fact = index_value.map(|value| Fact {
        mark: Some(mark(reader, index.value)),
        ..cells::fact(words.text("congruence-index"), value, words.text("congruence-index-note"))
    });
    let level = maturity.mean.value.checked_div(LEVEL).unwrap_or_default();
    let note = words.say("maturity-mean-note", &args! { level: Arg::Number(level, 1) });
    let mean_fact = mean_value.map(|value| cells::fact(words.text("maturity-mean"), value, note));
    index_fact.into_iter().chain(mean_fact).collect()
}

/// The band of the index and of a pair's fit.
fn mark(reader: &Reader<'_>, value: Decimal) -> Mark {
    let (kind, key) = if value >= FITS {
        (MarkKind::Ok, "mark-ok")
    } else if value >= LOOSE {
        (MarkKind::Warn, "mark-warn")
    } else {
        (MarkKind::Bad, "mark-bad")
    };
    Mark { kind, word: reader.words.text(key) }
}

fn chart(reader: &Reader<'_>, maturity: &MaturityNumbers, pairs: &[PairFit]) -> Chart {
    let words = reader.words;
    let worst = loosest(pairs).filter(|pair| pair.fit.value < Decimal::ONE_HUNDRED).map(|pair| pair.family);
    // Beside a picture there is room for one word.
    let name = |at: usize| {
        let short = format!("{}.short", ELEMENTS[at]);
        words.capital(&words.text(if words.has(&short) { &short } else { ELEMENTS[at] }))
    };
    let element = |at: usize| drawing::Element {
        name: name(at),
        cell: drawing::Cell { value_text: one(reader, maturity.elements[at].value), ..drawing::Cell::default() },
    };
    let cell = |family: &str| {
        let Some(pair) = pairs.iter().find(|pair| pair.family == family) else { return drawing::Cell::default() };
        let level = match pair.fit.value {
            _ if worst == Some(family) => 3,
            value if value >= FITS => 0,
            value if value >= LOOSE => 1,
            _ => 2,
        };
        let note = words.say("congruence-cell", &args! { n: pair.findings });
        drawing::Cell { value_text: one(reader, pair.fit.value), note, level }
    };
    let told = |pair: &PairFit| {
        let pair_name = words.text(fit::pair_term(pair.family));
        words.say("congruence-alt-pair", &args! { pair: pair_name, fit: one(reader, pair.fit.value) })
    };
    let scores: Vec<String> =
        (0..4).map(|at| format!("{} {}", words.text(ELEMENTS[at]), one(reader, maturity.elements[at].value))).collect();
    let fits: Vec<String> = pairs.iter().map(told).collect();
    let alt = words.say("congruence-alt", &args! { elements: words.list(&scores), pairs: words.list(&fits) });
    let congruence = drawing::Congruence {
        caption: Caption { id: "congruence-chart".to_owned(), alt, note: naming::source(reader, "source-programme") },
        width: WIDTH,
        elements: [0, 1, 2, 3].map(element),
        fits: TRIANGLE.map(cell),
    };
    drawing::draw(&congruence, reader.palette)
}

fn elements(reader: &Reader<'_>, annex: &mut Annex, maturity: &MaturityNumbers) -> Table {
    let words = reader.words;
    let rows = maturity.elements.iter().zip(ELEMENTS).map(|(element, name)| {
        let value = reader.figure(element, annex, one(reader, element.value), "");
        cells::row(vec![
            cells::text(words.capital(&words.text(name))),
            cells::text(words.arg(&element.inputs.len().into())),
            Cell { bar: Some(hundredth(element.value)), ..cells::figure(value) },
        ])
    });
    Table {
        caption: words.text("congruence-elements-caption"),
        columns: vec![
            cells::words(words.text("congruence-element"), 5),
            cells::numbers(words.text("congruence-subelements"), 3),
            cells::numbers(words.text("congruence-maturity"), 3),
        ],
        rows: rows.collect(),
        note: String::new(),
    }
}

/// A value from 0 to 100 as the length of a bar.
fn hundredth(value: Decimal) -> u8 {
    u8::try_from(value.round().clamp(Decimal::ZERO, Decimal::ONE_HUNDRED)).unwrap_or_default()
}

fn table(reader: &Reader<'_>, annex: &mut Annex, pairs: &[PairFit]) -> Table {
    let words = reader.words;
    let rows = pairs.iter().map(|pair| {
        let value = reader.figure(&pair.fit, annex, one(reader, pair.fit.value), "");
        let findings = words.arg(&pair.findings.into());
        let mut fit = cells::figure(value);
        fit.marks = vec![mark(reader, pair.fit.value)];
        let gravest = gravest(reader, pair.family);
        cells::row(vec![
            Cell { note: gravest, ..cells::text(words.capital(&words.text(fit::pair_term(pair.family)))) },
            fit,
            cells::text(findings),
        ])
    });
    Table {
        caption: words.text("congruence-pairs-caption"),
        columns: vec![
            cells::words(words.text("congruence-pair"), 6),
            cells::numbers(words.text("congruence-fit"), 3),
            cells::numbers(words.text("congruence-findings"), 2),
        ],
        rows: rows.collect(),
        note: String::new(),
    }
}

/// What the gravest finding of a pair says; empty where it has none but hints.
fn gravest(reader: &Reader<'_>, family: &str) -> String {
    let own = super::findings::all(reader).into_iter().filter(|finding| {
        finding.waived.is_none() && finding.level < Level::Info && finding.code.split('-').next() == Some(family)
    });
    own.min_by_key(|finding| finding.level).map_or_else(String::new, |finding| naming::said(reader, finding).title)
}
