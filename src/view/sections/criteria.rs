//! The criteria as a reader gets them: the author's words, and where there are none those of the library.

use super::cells;
use super::naming;
use crate::args;
use crate::decode::Visibility;
use crate::model::criteria_library;
use crate::model::programme::Criterion;
use crate::view::Reader;
use crate::view::parts::Cell;
use crate::view::parts::Panel;
use crate::view::parts::Table;
use crate::words::Words;

/// The three scores that an anchor may stand for: the name in a plan, and the part of the library's words.
const ANCHORS: [(&str, &str); 3] = [("0", "zero"), ("5", "five"), ("10", "ten")];

/// The criteria of the programme with their descriptions and anchors, one side a panel.
pub(crate) fn panels(reader: &Reader<'_>) -> Vec<Panel> {
    let Some(criteria) = reader.checked.plans.criteria().filter(|_| reader.edition.shows(Visibility::Internal)) else {
        return Vec::new();
    };
    let sides = [
        ("attractiveness", &criteria.attractiveness),
        ("strength", &criteria.strength),
        ("vulnerability", &criteria.vulnerability),
    ];
    sides.into_iter().filter_map(|(side, criteria)| panel(reader, side, criteria)).collect()
}

fn panel(reader: &Reader<'_>, side: &str, criteria: &[Criterion]) -> Option<Panel> {
    let words = reader.words;
    let heaviest = criteria.iter().rev().max_by_key(|criterion| criterion.weight.value.get())?;
    let line = |criterion: &Criterion| {
        let weight = words.number(criterion.weight.value.get(), criterion.weight.value.get().normalize().scale());
        let source = criterion.data_source.as_ref().map_or("", |source| source.value.as_str());
        let mut cells = vec![
            Cell { note: source.to_owned(), ..cells::text(label(words, criterion)) },
            cells::text(weight),
            cells::text(text(words, criterion, &criterion.objective, "objective")),
            cells::text(text(words, criterion, &criterion.measures, "measures")),
            cells::text(text(words, criterion, &criterion.differentiates, "differentiates")),
            cells::text(text(words, criterion, &criterion.matters, "matters")),
        ];
        cells.extend(anchors(words, criterion).into_iter().map(cells::text));
        cells::row(cells)
    };
    let head = |key: &str, width| cells::words(words.text(key), width);
    let anchor = |name: &str| cells::words(name, 5);
    let share = heaviest.weight.value.get();
    let title = words.say(
        &format!("criteria-{side}"),
        &args! { count: naming::count(words, criteria.len()), name: label(words, heaviest), weight: words.number(share, share.normalize().scale()) },
    );
    let mut columns = vec![
        head("criteria-name", 8),
        cells::numbers(words.text("criteria-weight"), 3),
        head("criteria-objective", 8),
        head("criteria-measures", 9),
        head("criteria-differentiates", 8),
        head("criteria-matters", 8),
    ];
    columns.extend(ANCHORS.map(|(name, _)| anchor(name)));
    let table = Table {
        caption: words.text(&format!("position-{side}-caption")),
        columns,
        rows: criteria.iter().map(line).collect(),
        note: String::new(),
    };
    Some(Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: cells::without_empty_columns(table),
        chart: None,
        note: String::new(),
    })
}

/// The name of a criterion.
fn label(words: &Words, criterion: &Criterion) -> String {
    let own = criterion.label.as_ref().map(|label| label.value.clone());
    let built_in = || criteria_library::behind(criterion).map(|entry| words.text(&entry.key()));
    own.or_else(built_in).unwrap_or_else(|| criterion.id.value.to_string())
}

/// One description: the author's, or the library's; empty where neither says anything.
fn text(words: &Words, criterion: &Criterion, own: &Option<crate::source::Spanned<String>>, part: &str) -> String {
    own.as_ref().map_or_else(|| of_library(words, criterion, part), |own| own.value.clone())
}

fn of_library(words: &Words, criterion: &Criterion, part: &str) -> String {
    let entry = criteria_library::behind(criterion).filter(|entry| entry.described);
    entry.map_or_else(String::new, |entry| words.text(&format!("{}.{part}", entry.key())))
}

/// What 0, 5 and 10 mean: the author's anchors, or the library's where the author gives none.
pub(super) fn anchors(words: &Words, criterion: &Criterion) -> [String; 3] {
    let own = ANCHORS.map(|(name, _)| criterion.anchors.value(name));
    if own.iter().any(Option::is_some) {
        return own.map(Option::unwrap_or_default);
    }
    ANCHORS.map(|(_, part)| of_library(words, criterion, part))
}

/// What a score means by the anchors beside it: "5: 5 % anual; 10: 12 % anual o más"; empty where there is none.
pub(super) fn around(words: &Words, criterion: &Criterion, score: rust_decimal::Decimal) -> String {
    let anchors = anchors(words, criterion);
    let at: Vec<(&str, &String)> = ANCHORS.iter().map(|(name, _)| *name).zip(&anchors).collect();
    let five = rust_decimal::Decimal::from(5);
    let beside = match score {
        score if score.is_zero() => &at[..1],
        score if score == five => &at[1..2],
        score if score >= rust_decimal::Decimal::TEN => &at[2..],
        score if score < five => &at[..2],
        _ => &at[1..],
    };
    let told: Vec<String> = beside
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(at, text)| words.say("criteria-anchor", &args! { at: (*at).to_owned(), text: text.as_str() }))
        .collect();
    told.join("; ")
}
