//! What the cells of a table say of its columns, told to the template of a document with the table; how wide the columns
//! become is left to it.
//!
//! Tables are most of a document's work. A text is measured here, in the fonts of the document, without being set, and the
//! template need not look at every cell before it can say how wide a column is.

use serde_json::Map;
use serde_json::Value;
use serde_json::json;

use crate::chart::text;
use crate::chart::text::Weight;

/// Notes longer than this many bytes may break below a number; shorter ones stay whole.
const SHORT_NOTE: usize = 18;

/// Adds `survey` to every table of a view, widths to the cells whose place depends on them, and leaves of every run of
/// one formula in a column the first number.
pub(super) fn add(view: &mut Value) {
    match view {
        Value::Array(items) => items.iter_mut().for_each(add),
        Value::Object(fields) => {
            fields.values_mut().for_each(add);
            if let (Some(Value::Array(columns)), Some(Value::Array(rows))) = (fields.get("columns"), fields.get("rows"))
            {
                let (survey, across) = (survey(columns, rows), columns.len());
                if let Some(Value::Array(rows)) = fields.get_mut("rows") {
                    mark_rows(rows, across);
                }
                fields.insert("survey".to_owned(), survey);
            }
            if let Some(lane) = lane(fields) {
                fields.insert("em".to_owned(), lane);
            }
        }
        _ => {}
    }
}

/// How wide the texts of a row of the strip of quarters are: what, note, who and when in em of the body, and how late in
/// em of notes.
fn lane(fields: &Map<String, Value>) -> Option<Value> {
    let words = |field: &str| fields.get(field).and_then(Value::as_str);
    let (what, who, when) = (words("what")?, words("owner")?, words("due")?);
    let late = fields.get("late").and_then(|late| late["word"].as_str());
    Some(json!({
        "what": em(what, Weight::SemiBold),
        "note": em(words("note").unwrap_or_default(), Weight::Regular),
        "who": em(who, Weight::SemiBold),
        "when": em(when, Weight::SemiBold),
        "late": em(late.unwrap_or_default(), Weight::Regular),
    }))
}

/// What is known of one column.
#[derive(Default)]
struct Column {
    /// Numbers: aligned at their ends.
    end: bool,
    /// Some cell has a background.
    heat: bool,
    /// The largest number of a formula.
    number: Option<u64>,
    /// The widest small picture, in pt.
    drawing: f64,
    /// The most marks beside a text.
    marks: usize,
    /// Some cell is one mark alone.
    lone: bool,
    /// The widest text that may not break, in em of the body.
    body: f64,
    /// Its head on one line, and its widest word, in em of notes.
    label: f64,
    head: f64,
    /// The widest short note, in em of notes.
    note: f64,
    /// Of each cell with a note: the width of its text in em of the body, and of its note in em of notes.
    pairs: Vec<(f64, f64)>,
}

fn survey(heads: &[Value], rows: &[Value]) -> Value {
    let mut columns: Vec<Column> = heads.iter().map(head).collect();
    let (mut items, mut letters, mut longest) = (0_usize, 0_usize, 0_usize);
    for row in rows {
        let group = row["kind"] == "group";
        items += usize::from(!group);
        for (column, cell) in columns.iter_mut().zip(cells(row)) {
            let length = string(cell, "text").len() + string(cell, "note").len();
            letters += length;
            longest = longest.max(length);
            column.heat |= !cell["heat"].is_null();
            column.number = column.number.max(cell["how"].as_u64());
            column.drawing = column.drawing.max(cell["spark"]["width"].as_f64().unwrap_or_default());
            if !group {
                column.look(cell);
            }
        }
    }
    json!({
        "columns": columns.into_iter().map(Column::said).collect::<Vec<_>>(),
        "items": items,
        "letters": letters,
        "longest": longest,
    })
}

fn head(column: &Value) -> Column {
    let label = string(column, "label");
    Column {
        end: column["align"] == "end",
        label: em(label, Weight::Medium),
        head: label.split(' ').map(|word| em(word, Weight::Medium)).fold(0.0, f64::max),
        ..Column::default()
    }
}

impl Column {
    fn look(&mut self, cell: &Value) {
        let (words, note) = (string(cell, "text"), string(cell, "note"));
        let marks = cell["marks"].as_array().map_or(0, Vec::len);
        if self.end || !words.contains(' ') {
            self.body = self.body.max(em(words, Weight::SemiBold));
        }
        if !note.is_empty() {
            let width = em(note, Weight::Regular);
            if self.end && note.len() <= SHORT_NOTE {
                self.note = self.note.max(width);
            }
            self.pairs.push((em(words, Weight::SemiBold), width));
        }
        if !words.is_empty() {
            self.marks = self.marks.max(marks);
        } else if marks == 1 && !self.end {
            self.lone = true;
        }
    }

    fn said(self) -> Value {
        json!({
            "end": self.end,
            "heat": self.heat,
            "number": self.number,
            "drawing": self.drawing,
            "marks": self.marks,
            "lone": self.lone,
            "body": self.body,
            "label": self.label,
            "head": self.head,
            "note": self.note,
            "pairs": if self.end { Vec::new() } else { self.pairs },
        })
    }
}

/// Takes the repeated numbers of formulas from the cells, and tells groups that have nothing but their name from others.
fn mark_rows(rows: &mut [Value], columns: usize) {
    let mut printed: Vec<Value> = vec![Value::Null; columns];
    for row in rows {
        if row["kind"] == "group" {
            let alone = cells(row).skip(1).all(is_empty);
            row["alone"] = alone.into();
        }
        let Some(Value::Array(cells)) = row.get_mut("cells") else { continue };
        for (cell, printed) in cells.iter_mut().zip(&mut printed) {
            let Value::Object(cell) = cell else { continue };
            if let Some(how) = cell.get_mut("how").filter(|how| !how.is_null()) {
                if how == printed {
                    *how = Value::Null;
                } else {
                    printed.clone_from(how);
                }
            }
            widths(cell);
        }
    }
}

/// Tells a cell how wide its text is, or the word of the mark that stands for one, in em of the body, and its note, in em
/// of notes.
fn widths(cell: &mut Map<String, Value>) {
    let words = |field: &str| cell.get(field).and_then(Value::as_str).unwrap_or_default();
    let (mut text, note) = (words("text"), words("note"));
    if text.is_empty() {
        text = cell.get("marks").and_then(|marks| marks[0]["word"].as_str()).unwrap_or_default();
    }
    let (wide, below) = (em(text, Weight::SemiBold), em(note, Weight::Regular));
    cell.insert("em".to_owned(), wide.into());
    cell.insert("bare".to_owned(), is_bare(cell).into());
    if below > 0.0 {
        cell.insert("note_em".to_owned(), below.into());
    }
}

/// Whether a cell is a text and nothing else.
fn is_bare(cell: &Map<String, Value>) -> bool {
    let none = |field: &str| match cell.get(field) {
        None | Some(Value::Null) => true,
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        Some(_) => false,
    };
    ["note", "marks", "bar", "heat", "spark", "href", "how"].into_iter().all(none)
}

fn is_empty(cell: &Value) -> bool {
    string(cell, "text").is_empty()
        && string(cell, "note").is_empty()
        && cell["marks"].as_array().is_none_or(Vec::is_empty)
        && cell["bar"].is_null()
}

fn cells(row: &Value) -> impl Iterator<Item = &Value> {
    row["cells"].as_array().into_iter().flatten()
}

fn string<'a>(value: &'a Value, field: &str) -> &'a str {
    value[field].as_str().unwrap_or_default()
}

/// How wide a text is on one line, a little more than less; more than any column where it has more than one line.
fn em(words: &str, weight: Weight) -> f64 {
    if words.contains('\n') {
        return 10_000.0;
    }
    (text::width(words, 1.0, weight) * 1000.0).ceil() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::super::proof;
    use super::*;

    fn table(rows: &Value) -> Value {
        let mut view = json!({ "panel": {
            "caption": "",
            "columns": [{ "label": "Quién de todos", "align": "start" }, { "label": "Ventas", "align": "end" }],
            "rows": rows,
        } });
        add(&mut view);
        view["panel"].take()
    }

    fn cell(text: &str, how: Option<u32>) -> Value {
        json!({ "text": text, "note": "", "marks": [], "bar": null, "heat": null, "spark": null, "href": null, "how": how })
    }

    #[test]
    fn a_run_of_one_formula_has_its_number_once() {
        let row = |how| json!({ "kind": "plain", "cells": [cell("a", None), cell("1", how)] });
        let table = table(&json!([row(Some(7)), row(Some(7)), row(None), row(Some(7)), row(Some(8)), row(Some(7))]));
        let printed: Vec<Option<u64>> = (0..6).map(|y| table["rows"][y]["cells"][1]["how"].as_u64()).collect();
        assert_eq!(printed, [Some(7), None, None, None, Some(8), Some(7)]);
        assert_eq!(table["survey"]["columns"][1]["number"], 8);
    }

    #[test]
    fn a_group_knows_whether_it_is_only_a_name() {
        let group = |second| json!({ "kind": "group", "cells": [cell("a", None), cell(second, None)] });
        let table = table(&json!([group(""), group("1")]));
        assert_eq!([&table["rows"][0]["alone"], &table["rows"][1]["alone"]], [true, false]);
        assert_eq!(table["survey"]["items"], 0);
    }

    #[test]
    fn a_column_is_as_wide_as_what_may_not_break() {
        let row = |text, number| json!({ "kind": "plain", "cells": [cell(text, None), cell(number, None)] });
        let table = table(&json!([row("Una frase que se parte", "12\u{a0}€"), row("Mercaplus", "1.234.567\u{a0}€")]));
        let column = |x: usize, field: &str| table["survey"]["columns"][x][field].as_f64().expect("it is a number");
        assert!((column(0, "body") - em("Mercaplus", Weight::SemiBold)).abs() < 1e-9);
        assert!((column(1, "body") - em("1.234.567\u{a0}€", Weight::SemiBold)).abs() < 1e-9);
        assert!((column(0, "head") - em("Quién", Weight::Medium)).abs() < 1e-9);
        assert!((column(0, "label") - em("Quién de todos", Weight::Medium)).abs() < 1e-9);
    }

    #[test]
    fn a_text_and_nothing_else_is_bare() {
        let mut noted = cell("a", None);
        noted["note"] = "b".into();
        let table = table(&json!([{ "kind": "plain", "cells": [cell("a", None), noted] }]));
        let cells = &table["rows"][0]["cells"];
        assert_eq!([&cells[0]["bare"], &cells[1]["bare"]], [true, false]);
        assert!(cells[0]["note_em"].is_null() && cells[1]["note_em"].as_f64() > Some(0.5));
    }

    /// A row that is told how tall it is must be as tall as its texts: none may be wider than was measured.
    #[test]
    fn no_text_is_wider_than_it_was_measured() {
        for text in [
            "AVATAR Toledo, Vitoria y Tarragona: V. A. T., LTDA.",
            "«Entregar completo y a tiempo» · 5.540.000\u{a0}€ (+10,8\u{a0}%)",
            "fi fl ffi Œuvre Ýsað Ťažký Ğüneş Łódź",
            "1.419.985\u{a0}€ – 11/17 → 3,5 Wy. Yo, Te. P. r. f.",
        ] {
            for (weight, number) in [(Weight::Regular, 400), (Weight::Medium, 500), (Weight::SemiBold, 600)] {
                let set = proof::width(text, number);
                let measured = em(text, weight) * 10.0;
                assert!(set <= measured + 0.01 && set > measured * 0.93, "{text}: {set} pt, measured {measured} pt");
            }
        }
    }

    #[test]
    fn the_digits_of_the_typeface_are_of_one_width() {
        for digit in '0'..='9' {
            assert!((em(&digit.to_string(), Weight::Regular) - 0.6).abs() < 1e-9, "{digit}");
        }
        assert!((em("\u{a0}", Weight::Regular) - 0.236).abs() < 1e-9);
    }
}
