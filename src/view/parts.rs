//! What every page is made of: finished text, numbers from 0 to 100, and pictures.
//!
//! Templates draw these and decide nothing. A missing part is `None` or an empty list, never an empty sentence.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::chart::Chart;

/// What stands around a document: header, footer, language and colours.
#[derive(Clone, Debug, Serialize)]
pub struct Frame {
    /// Language of the words: `es`, `en`.
    pub lang: String,
    /// Region of the numbers: `ES`, `GB`.
    pub region: String,
    /// What kind of document: "Plan de cuenta".
    pub kind: String,
    /// Whom or what it is about: the account, or the programme.
    pub subject: String,
    /// The edition in words: "Edición interna".
    pub edition: String,
    /// The report's day in words: "6 de octubre de 2025".
    pub day: String,
    /// The report's day as `2025-10-06`, for metadata.
    pub iso_day: String,
    /// The supplier's name.
    pub supplier: String,
    /// "Confidencial".
    pub confidentiality: String,
    /// Title of the browser tab and of the PDF: kind and subject.
    pub tab: String,
    /// The word before a page number: "página".
    pub page_word: String,
    /// The supplier's colour, dark enough for paper: `#0b4f6c`.
    pub accent: String,
    /// The same colour, light enough for the dark mode.
    pub accent_dark: String,
    /// Path from this page to the root of the site: nothing, or `../../`.
    pub root: String,
    /// "Ir al contenido".
    pub skip: String,
    /// Name of the navigation, for screen readers.
    pub nav_word: String,
    /// Pages and sections to go to.
    pub nav: Vec<Link>,
    /// What each of these sections is about, by its id: the word over its title, which says what was found.
    pub topics: BTreeMap<String, String>,
    /// The sections that begin a page of paper, and have the title of one.
    pub pages: Vec<String>,
    /// Pages of the site, on top of every page.
    pub site: Vec<Link>,
    /// The PDF of the same document.
    pub pdf: Option<Link>,
    /// Says that the document is a draft, when errors were found.
    pub draft: Option<Draft>,
}

/// A place to go to.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    /// What it says.
    pub text: String,
    /// A relative path or a fragment.
    pub href: String,
    /// Whether it is the page we are on.
    pub here: bool,
}

/// The banner of a document with errors.
#[derive(Clone, Debug, Serialize)]
pub struct Draft {
    /// "Borrador: 2 errores sin resolver".
    pub title: String,
    /// The errors, one sentence each.
    pub items: Vec<String>,
}

/// A text with a small unit; `how` is the number of its formula in the annex.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Value {
    /// "5.540.000".
    pub text: String,
    /// "€"; may be empty.
    pub unit: String,
    /// Number of the formula in the annex.
    pub how: Option<usize>,
}

/// A status: shape first, colour second, always with its word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// Which shape.
    pub kind: MarkKind,
    /// "en orden", "atención", "crítico", "sin datos".
    pub word: String,
}

/// The shape of a [`Mark`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum MarkKind {
    /// Open circle, green.
    Ok,
    /// Triangle, amber.
    Warn,
    /// Square, red.
    Bad,
    /// Dash, grey.
    None,
}

/// One number or word with its name above and its context below.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// "Cuota de gasto".
    pub label: String,
    /// "56,6" and "%".
    pub value: Value,
    /// One line of context; may be empty.
    pub note: String,
    /// A status beside the value.
    pub mark: Option<Mark>,
    /// A small picture beside the note: a sparkline, a ladder.
    pub chart: Option<Chart>,
}

/// A table: the first cell of each row is its header.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Table {
    /// What the table shows, for who cannot see it.
    pub caption: String,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// The rows, top to bottom.
    pub rows: Vec<Row>,
    /// Source and day; may be empty.
    pub note: String,
}

/// One column of a [`Table`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct Column {
    /// Its head; may be empty.
    pub label: String,
    /// `start` for words, `end` for numbers.
    pub align: &'static str,
    /// Share of the width, any scale; fixed widths are what makes typst fast.
    pub width: u32,
}

/// One row of a [`Table`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row {
    /// As many as there are columns.
    pub cells: Vec<Cell>,
    /// `plain`, `strong`, `total` (rule above, semibold) or `group` (a heading inside the table).
    pub kind: &'static str,
}

/// One cell of a [`Table`].
#[derive(Clone, Debug, Default, Serialize)]
pub struct Cell {
    /// The text; may be empty.
    pub text: String,
    /// A second, grey line; may be empty.
    pub note: String,
    /// Statuses after the text.
    pub marks: Vec<Mark>,
    /// Length of a bar in the cell, 0 to 100.
    pub bar: Option<u8>,
    /// Depth of the cell's background, 0 to 4.
    pub heat: Option<u8>,
    /// A small picture after the text: a sparkline.
    pub spark: Option<Chart>,
    /// Where the text leads.
    pub href: Option<String>,
    /// Number of the formula in the annex.
    pub how: Option<usize>,
}

/// A table or a list with a sentence as its title.
#[derive(Clone, Debug, Serialize)]
pub struct Panel {
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// What it shows.
    pub table: Table,
    /// A picture above the table.
    pub chart: Option<Chart>,
    /// A line below, small; may be empty.
    pub note: String,
}

/// A piece of text that somebody wrote in Markdown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Prose {
    /// Paragraphs, headings and lists, in order.
    pub blocks: Vec<Block>,
}

/// A paragraph, a heading, a quotation, a code block or a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Block {
    /// `p`, `h`, `quote`, `code`, `ul` or `ol`.
    pub kind: &'static str,
    /// The text of everything but lists.
    pub spans: Vec<Inline>,
    /// The entries of a list.
    pub items: Vec<Item>,
}

/// One entry of a list; deeper lists are flattened and remember their depth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// 0 for the outermost list, at most 3.
    pub depth: u8,
    /// The text.
    pub spans: Vec<Inline>,
}

/// A run of text in one style.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Inline {
    /// The text.
    pub text: String,
    /// Written `**so**` or `*so*`: no italics for emphasis.
    pub strong: bool,
    /// Written in backticks.
    pub code: bool,
    /// `http`, `https`, `mailto` or `tel`; anything else stays text.
    pub href: Option<String>,
}
