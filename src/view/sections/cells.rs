//! The cells and columns that tables are made of.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::view::bound;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::parts::Value;

/// A cell with a text.
pub(crate) fn text(text: impl Into<String>) -> Cell {
    Cell { text: text.into(), ..Cell::default() }
}

/// A cell with a text that somebody wrote: its numbers keep their units.
pub(crate) fn written(text: &str) -> Cell {
    Cell { text: bound(text), ..Cell::default() }
}

/// A cell with a status alone.
pub(crate) fn mark(mark: Mark) -> Cell {
    Cell { marks: vec![mark], ..Cell::default() }
}

/// A cell with a number that can be explained; empty where there is none.
pub(crate) fn figure(value: Option<Value>) -> Cell {
    value.map_or_else(Cell::default, |value| Cell { text: value.text, how: value.how, ..Cell::default() })
}

/// A column of words.
pub(crate) fn words(label: impl Into<String>, width: u32) -> Column {
    Column { label: label.into(), align: "start", width }
}

/// A column of numbers.
pub(crate) fn numbers(label: impl Into<String>, width: u32) -> Column {
    Column { label: label.into(), align: "end", width }
}

/// A row like any other.
pub(crate) fn row(cells: Vec<Cell>) -> Row {
    Row { cells, kind: "plain" }
}

/// A finding and its table; none without rows.
pub(crate) fn panel(title: String, caption: String, columns: Vec<Column>, rows: Vec<Row>) -> Option<Panel> {
    let there = !rows.is_empty();
    let table = Table { caption, columns, rows, note: String::new() };
    there.then(|| Panel { title, lead: String::new(), table, chart: None, note: String::new() })
}

/// A number or a word with its name above.
pub(crate) fn fact(label: String, value: Value, note: String) -> Fact {
    Fact { label, value, note, mark: None, chart: None }
}

/// A count with its name above.
pub(crate) fn plain_value(text: impl Into<String>) -> Value {
    Value { text: text.into(), ..Value::default() }
}

/// The table without the columns in which no row has anything; the first always stays.
pub(crate) fn without_empty_columns(mut table: Table) -> Table {
    let said = |cell: &Cell| !cell.text.is_empty() || !cell.marks.is_empty() || !cell.note.is_empty();
    let full = |cell: &Cell| said(cell) || cell.bar.is_some() || cell.spark.is_some();
    let kept: Vec<bool> = (0..table.columns.len())
        .map(|at| at == 0 || table.rows.iter().any(|row| row.cells.get(at).is_some_and(full)))
        .collect();
    let stays = |at: usize| kept.get(at).copied().unwrap_or(true);
    table.columns =
        table.columns.into_iter().enumerate().filter(|(at, _)| stays(*at)).map(|(_, column)| column).collect();
    for row in &mut table.rows {
        let cells = std::mem::take(&mut row.cells);
        row.cells = cells.into_iter().enumerate().filter(|(at, _)| stays(*at)).map(|(_, cell)| cell).collect();
    }
    table
}

/// An exact number as a chart draws it.
pub(crate) fn drawn(value: Decimal) -> f64 {
    value.to_f64().unwrap_or_default()
}

/// A part of a whole, 0 to 1, as a chart draws it.
pub(crate) fn part_of(part: Decimal, whole: Decimal) -> f64 {
    part.checked_div(whole).map_or(0.0, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_columns_that_nobody_fills_go() {
        let table = Table {
            columns: vec![words("a", 1), numbers("b", 1), numbers("c", 1)],
            rows: vec![row(vec![text(""), text(""), text("1")]), row(vec![text(""), text(""), text("")])],
            ..Table::default()
        };
        let labels: Vec<String> = without_empty_columns(table).columns.into_iter().map(|column| column.label).collect();
        assert_eq!(labels, ["a", "c"]);
    }
}
