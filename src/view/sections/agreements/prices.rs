//! How prices follow costs under an agreement, and until when its prices hold.

use rust_decimal::Decimal;

use super::AgreementPart;
use super::Sheet;
use crate::analyse::indexation::IndexationNumbers;
use crate::analyse::indexation::Outcome;
use crate::args;
use crate::decode::Visibility;
use crate::model::agreement::Indexation;
use crate::model::agreement::Price;
use crate::model::day::Day;
use crate::model::scales::Change;
use crate::model::scales::Percent;
use crate::model::text;
use crate::model::value;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::places;
use crate::view::account::pieces::row;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::plain_value as plain;
use crate::view::sections::cells::text as cell;
use crate::view::sections::cells::without_empty_columns;
use crate::view::sections::naming::count;

/// The indexation; nothing where none was agreed.
pub(super) fn indexation(sheet: Sheet<'_>, annex: &mut Annex) -> Option<AgreementPart> {
    let desk = sheet.desk;
    let clause = sheet.agreement.indexation.as_ref()?;
    let shown = desk.shows(visibility(&clause.visibility, Visibility::Customer));
    let numbers = match sheet.numbers(&desk.numbers.indexations).filter(|_| shown)? {
        Ok(numbers) => numbers,
        Err(because) => {
            let note = sheet.cannot("formula-index-factor.name", because);
            let note = desk.words().capital(&note);
            let part = AgreementPart { title: desk.text("agreements-index-unknown"), note, ..AgreementPart::default() };
            return (!part.note.is_empty()).then_some(part);
        }
    };
    Some(AgreementPart {
        title: title(sheet, numbers),
        facts: facts(sheet, clause, numbers, annex),
        table: components(sheet, numbers, annex),
        note: limits(sheet, clause),
        chart: None,
    })
}

fn change(sheet: Sheet<'_>, percent: Decimal) -> String {
    let words = sheet.desk.words();
    let percent = percent.round_dp(2);
    let text = words.percent(percent.abs(), places(percent).max(1));
    if percent.is_sign_negative() && !percent.is_zero() { format!("−{text}") } else { text }
}

/// The same with a plus.
fn signed(sheet: Sheet<'_>, percent: Decimal) -> String {
    let text = change(sheet, percent);
    if percent > Decimal::ZERO { format!("+{text}") } else { text }
}

fn title(sheet: Sheet<'_>, numbers: &IndexationNumbers) -> String {
    let key = match (numbers.outcome, numbers.applied.value.is_sign_negative()) {
        (Outcome::Deadband, _) => "agreements-index-deadband",
        (Outcome::Applied, false) => "agreements-index-up",
        (Outcome::Applied, true) => "agreements-index-down",
        (Outcome::Capped, _) => "agreements-index-capped",
        (Outcome::Floored, _) => "agreements-index-floored",
    };
    let direction = match numbers.change.round_dp(2).cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Less => "down",
        std::cmp::Ordering::Equal => "still",
        std::cmp::Ordering::Greater => "up",
    };
    let said = args! {
        direction,
        moved: change(sheet, numbers.change.abs()),
        change: signed(sheet, numbers.change),
        applied: change(sheet, numbers.applied.value.abs()),
    };
    sheet.desk.say(key, &said)
}

fn facts(sheet: Sheet<'_>, clause: &Indexation, numbers: &IndexationNumbers, annex: &mut Annex) -> Vec<Fact> {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let factor = words.number(numbers.factor.value, 4);
    let asked = desk.say("agreements-factor-note", &args! { change: signed(sheet, numbers.change) });
    let applied = signed(sheet, numbers.applied.value);
    let mut facts = vec![
        sheet.fact("agreements-factor", &numbers.factor, &factor, asked, annex),
        sheet.fact("agreements-applied", &numbers.applied, &applied, desk.text(outcome(numbers.outcome)), annex),
    ];
    if let Some(Ok(effect)) = &numbers.effect {
        let own = sheet.agreement.currency.as_ref().map_or_else(|| desk.currency(), |own| own.value.as_str());
        let text = words.signed_money(effect.value.round(), own);
        facts.push(sheet.fact("agreements-effect", effect, &text, desk.text("agreements-effect-note"), annex));
    }
    if let Some(day) = value(&clause.next_review) {
        let days = desk.day().days_until(day);
        let left = if days < 0 {
            desk.say("agreements-gone", &args! { days: -days })
        } else {
            desk.say("agreements-left", &args! { days })
        };
        facts.push(Some(fact(desk.text("agreements-index-review"), plain(words.short_day(day.0)), left)));
    }
    facts.into_iter().flatten().collect()
}

const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Deadband => "agreements-outcome-deadband",
        Outcome::Applied => "agreements-outcome-applied",
        Outcome::Capped => "agreements-outcome-capped",
        Outcome::Floored => "agreements-outcome-floored",
    }
}

fn components(sheet: Sheet<'_>, numbers: &IndexationNumbers, annex: &mut Annex) -> Table {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let mut rows: Vec<Row> = Vec::new();
    for part in &numbers.parts {
        rows.push(row(
            "plain",
            vec![
                cell(words.capital(&part.id.replace(['-', '_'], " "))),
                cell(as_written(words, part.weight)),
                cell(as_written(words, part.base)),
                cell(as_written(words, part.current)),
                cell(signed(sheet, part.moved)),
                cell(signed(sheet, part.effect)),
            ],
        ));
    }
    let mut fixed = vec![cell(desk.text("agreements-fixed")), cell(as_written(words, numbers.fixed))];
    fixed.resize_with(6, Cell::default);
    rows.push(row("plain", fixed));
    let mut total = vec![cell(desk.text("agreements-all-indices")), cell("1")];
    total.resize_with(5, Cell::default);
    total.push(desk.figure_cell(&numbers.factor, signed(sheet, numbers.change), annex));
    rows.push(row("total", total));
    let columns = desk.columns(&[
        ("agreements-head-index", "start", 28),
        ("agreements-head-weight", "end", 12),
        ("agreements-head-base", "end", 14),
        ("agreements-head-current", "end", 14),
        ("agreements-head-moved", "end", 14),
        ("agreements-head-effect", "end", 18),
    ]);
    Table { caption: desk.text("agreements-index-caption"), columns, rows, note: String::new() }
}

/// "Banda muerta 1 %; techo 4 %; suelo −4 %."
fn limits(sheet: Sheet<'_>, clause: &Indexation) -> String {
    let desk = sheet.desk;
    let limits = [
        ("agreements-deadband", value(&clause.deadband_pct).map(Percent::get)),
        ("agreements-cap-rise", value(&clause.cap_pct).map(Change::get)),
        ("agreements-cap-fall", value(&clause.floor_pct).map(Change::get)),
    ];
    let said = |(key, limit): (&str, Option<Decimal>)| Some(desk.say(key, &args! { rate: change(sheet, limit?) }));
    let said: Vec<String> = limits.into_iter().filter_map(said).collect();
    desk.words().capital(&said.join("; "))
}

/// The price list; nothing where there is none.
pub(super) fn list(sheet: Sheet<'_>, annex: &mut Annex) -> Option<AgreementPart> {
    let desk = sheet.desk;
    let prices = sheet.agreement.price_list.iter();
    let shown: Vec<&Price> =
        prices.filter(|price| desk.shows(visibility(&price.visibility, Visibility::Customer))).collect();
    if shown.is_empty() {
        return None;
    }
    let table = Table {
        caption: desk.text("agreements-prices-caption"),
        columns: desk.columns(&[
            ("agreements-head-product", "start", 36),
            ("agreements-head-min-order", "end", 16),
            ("agreements-head-price", "end", 15),
            ("agreements-head-new-price", "end", 15),
            ("agreements-head-valid", "end", 18),
        ]),
        rows: shown.iter().map(|price| line(sheet, price, annex)).collect(),
        note: String::new(),
    };
    Some(AgreementPart {
        title: list_title(sheet, &shown),
        table: without_empty_columns(table),
        ..AgreementPart::default()
    })
}

fn line(sheet: Sheet<'_>, price: &Price, annex: &mut Annex) -> Row {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let (sku, name, unit) = (text(&price.sku), text(&price.text), text(&price.unit));
    let product = if name.is_empty() { cell(sku) } else { noted(name, sku) };
    let per = |amount: String| if unit.is_empty() { amount } else { format!("{amount}/{unit}") };
    let order = value(&price.min_order).map_or_else(String::new, |order| {
        let number = as_written(words, order.get());
        if unit.is_empty() { number } else { format!("{number}\u{a0}{unit}") }
    });
    // What the indices do not change keeps its price, and a column without news says nothing.
    let indexed = sheet.numbers(&desk.numbers.indexations).and_then(|numbers| numbers.as_ref().ok());
    let changed = indexed.filter(|numbers| !numbers.applied.value.is_zero());
    let new = changed.and_then(|numbers| {
        numbers.prices.iter().find(|new| new.sku == sku && new.valid_from == value(&price.valid_from))
    });
    row(
        "plain",
        vec![
            product,
            cell(order),
            cell(value(&price.price).map_or_else(String::new, |amount| per(sheet.money(amount.get())))),
            new.map_or_else(Cell::default, |new| desk.figure_cell(&new.price, sheet.money(new.price.value), annex)),
            cell(desk.short_day(value(&price.valid_to))),
        ],
    )
}

/// Until when the prices hold, and whether the agreement outlives them.
fn list_title(sheet: Sheet<'_>, prices: &[&Price]) -> String {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let n = prices.len();
    let mut ends: Vec<Day> = prices.iter().filter_map(|price| value(&price.valid_to)).collect();
    ends.sort_unstable();
    let (Some(first), Some(last)) = (ends.first().copied(), ends.last().copied()) else {
        return words.capital(&desk.say("agreements-prices-endless", &args! { n, few: count(words, n) }));
    };
    let end = sheet.agreement.term.as_ref().and_then(|term| value(&term.end));
    let few = count(words, n);
    let day = words.short_day(first.0);
    let key = if first < desk.day() {
        "agreements-prices-over"
    } else if first != last {
        "agreements-prices-first"
    } else if end.is_some_and(|end| first < end) {
        "agreements-prices-before-end"
    } else {
        "agreements-prices-until"
    };
    words.capital(&desk.say(key, &args! { n, few, day }))
}
