//! The pieces that the sections of an account plan are made of: finished values, cells, names and marks.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use crate::analyse::figure::Figure;
use crate::analyse::scorecard::Status;
use crate::args;
use crate::decode::Visibility;
use crate::model::day::Day;
use crate::model::day::Period;
use crate::source::Spanned;
use crate::view::Desk;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Value;
use crate::view::sections::annex::Annex;
use crate::words::Args;
use crate::words::Words;

const NO_BREAK: char = '\u{a0}';

/// A cell with a text and a second line.
pub(in crate::view) fn noted(text: impl Into<String>, note: impl Into<String>) -> Cell {
    Cell { text: text.into(), note: note.into(), ..Cell::default() }
}

/// A cell with a status.
pub(in crate::view) fn marked(text: impl Into<String>, mark: Mark) -> Cell {
    Cell { text: text.into(), marks: vec![mark], ..Cell::default() }
}

/// A row of its kind: `plain`, `strong`, `total` or `group`.
pub(in crate::view) fn row(kind: &'static str, cells: Vec<Cell>) -> Row {
    Row { cells, kind }
}

/// A heading inside a table with so many columns.
pub(in crate::view) fn heading(text: impl Into<String>, columns: usize) -> Row {
    let mut cells = vec![Cell::default(); columns];
    cells[0].text = text.into();
    row("group", cells)
}

/// The kind of a row that the title speaks of.
pub(in crate::view) fn strong_if(strong: bool) -> &'static str {
    if strong { "strong" } else { "plain" }
}

/// A fact without status and picture.
pub(in crate::view) fn fact(label: String, value: Value, note: impl Into<String>) -> Fact {
    Fact { label, value, note: note.into(), mark: None, chart: None }
}

/// A number with its unit apart: "5.540.000" and "€"; what stands before the number stays with it.
pub(in crate::view) fn apart(text: &str) -> Value {
    let parted = text.rsplit_once(NO_BREAK).filter(|(_, unit)| !unit.contains(|c: char| c.is_ascii_digit()));
    let (text, unit) = parted.unwrap_or((text, ""));
    Value { text: text.to_owned(), unit: unit.to_owned(), how: None }
}

/// The length of a bar, 0 to 100.
pub(in crate::view) fn share_of(part: Decimal, whole: Decimal) -> u8 {
    let share = part.checked_mul(Decimal::ONE_HUNDRED).and_then(|part| part.checked_div(whole)).unwrap_or_default();
    share.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED).round().to_u8().unwrap_or(0)
}

/// The decimals that were written.
pub(in crate::view) fn places(value: Decimal) -> u32 {
    value.normalize().scale()
}

/// A number with as many decimals as were written.
pub(in crate::view) fn as_written(words: &Words, value: Decimal) -> String {
    words.number(value, places(value))
}

/// A value in its unit: "95,2 %", "58 días", "1.425.000 €".
pub(in crate::view) fn measured(words: &Words, value: Decimal, unit: &str) -> String {
    let is_currency = unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase());
    if unit == "pct" {
        return words.percent(value, places(value));
    }
    if is_currency {
        return words.money(value, unit);
    }
    let key = format!("unit-{unit}");
    let unit = if words.has(&key) { words.text(&key) } else { unit.to_owned() };
    let number = as_written(words, value);
    if unit.is_empty() { number } else { format!("{number}{NO_BREAK}{}", unit.replace(' ', "\u{a0}")) }
}

/// A period as it stands in a table: "2025", "T3 2025", "oct 2025".
pub(in crate::view) fn period(words: &Words, period: Period) -> String {
    words.period(period.first().0, period.months())
}

/// The entry's own visibility, or that of its kind.
pub(in crate::view) fn visibility(own: &Option<Spanned<Visibility>>, usual: Visibility) -> Visibility {
    own.map_or(usual, |own| own.value)
}

/// A bare mark with its usual word.
pub(in crate::view) fn mark(words: &Words, kind: MarkKind) -> Mark {
    let word = match kind {
        MarkKind::Ok => "mark-ok",
        MarkKind::Warn => "mark-warn",
        MarkKind::Bad => "mark-bad",
        MarkKind::None => "mark-none",
    };
    Mark { kind, word: words.text(word) }
}

/// The mark of an indicator.
pub(in crate::view) fn status_mark(words: &Words, status: Status) -> Mark {
    mark(
        words,
        match status {
            Status::Green => MarkKind::Ok,
            Status::Amber => MarkKind::Warn,
            Status::Red => MarkKind::Bad,
            Status::Grey => MarkKind::None,
        },
    )
}

impl Desk<'_> {
    /// Words with arguments.
    pub(in crate::view) fn say(&self, key: &str, args: &Args) -> String {
        self.words().say(key, args)
    }

    /// Words without arguments.
    pub(in crate::view) fn text(&self, key: &str) -> String {
        self.words().text(key)
    }

    /// Words at the head of a line.
    pub(in crate::view) fn head(&self, key: &str) -> String {
        self.words().capital(&self.text(key))
    }

    /// Whether the edition shows what has that visibility.
    pub(in crate::view) fn shows(&self, visibility: Visibility) -> bool {
        self.reader.edition.shows(visibility)
    }

    /// The report's day.
    pub(in crate::view) fn day(&self) -> Day {
        self.reader.checked.day
    }

    /// An amount in the plan's currency.
    pub(in crate::view) fn money(&self, value: Decimal) -> String {
        self.words().money(value, self.currency())
    }

    /// A number that was finished before, with its formula.
    pub(in crate::view) fn value(&self, figure: &Figure, text: &str, annex: &mut Annex) -> Option<Value> {
        let Value { text, unit, .. } = apart(text);
        self.reader.figure(figure, annex, text, &unit)
    }

    /// The same in a cell; nothing where the edition may not show it.
    pub(in crate::view) fn figure_cell(&self, figure: &Figure, text: String, annex: &mut Annex) -> Cell {
        let shown = self.shows(figure.visibility);
        if shown { Cell { text, how: Some(annex.add(figure)), ..Cell::default() } } else { Cell::default() }
    }

    /// A fact with an amount.
    pub(in crate::view) fn money_fact(
        &self,
        label: &str,
        figure: &Figure,
        note: String,
        annex: &mut Annex,
    ) -> Option<Fact> {
        Some(fact(self.text(label), self.value(figure, &self.money(figure.value), annex)?, note))
    }

    /// A fact with a percentage.
    pub(in crate::view) fn percent_fact(
        &self,
        label: &str,
        figure: &Figure,
        note: String,
        annex: &mut Annex,
    ) -> Option<Fact> {
        let text = self.words().percent(figure.value, 1);
        Some(fact(self.text(label), self.value(figure, &text, annex)?, note))
    }

    /// A fact with a bare number.
    pub(in crate::view) fn number_fact(
        &self,
        label: &str,
        figure: &Figure,
        places: u32,
        note: String,
        annex: &mut Annex,
    ) -> Option<Fact> {
        let text = self.words().number(figure.value, places);
        Some(fact(self.text(label), self.value(figure, &text, annex)?, note))
    }

    /// Columns of a table: the key of the head or nothing, the side, and the share of the width.
    pub(in crate::view) fn columns(&self, columns: &[(&str, &'static str, u32)]) -> Vec<Column> {
        let column = |(key, align, width): &(&str, &'static str, u32)| Column {
            label: if key.is_empty() { String::new() } else { self.text(key) },
            align,
            width: *width,
        };
        columns.iter().map(column).collect()
    }

    /// Name and surname of one of our people, or the id.
    pub(in crate::view) fn person(&self, id: &str) -> String {
        self.reader.checked.plans.person_name(id).to_owned()
    }

    /// Name and surname of one of the customer's people, or the id.
    pub(in crate::view) fn stakeholder(&self, id: &str) -> String {
        let plan = self.account.plan.as_ref();
        let known = plan.and_then(|plan| plan.stakeholders.iter().find(|person| person.id.value == *id));
        known.and_then(|person| person.name.as_ref()).map_or(id, |name| name.value.as_str()).to_owned()
    }

    /// A day in a table.
    pub(in crate::view) fn short_day(&self, day: Option<Day>) -> String {
        day.map_or_else(String::new, |day| self.words().short_day(day.0))
    }

    /// How long ago something should have been done: "vencida hace 6 días"; nothing before its day has passed.
    pub(in crate::view) fn late(&self, due: Day) -> Option<Mark> {
        let days = due.days_until(self.day());
        (days > 0).then(|| Mark { kind: MarkKind::Bad, word: self.say("decisions-overdue", &args! { n: days }) })
    }
}
