//! Strengths, weaknesses, opportunities and threats with this customer, and what we do about each.

use serde::Serialize;

use super::annex::Annex;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use super::naming::count;
use super::plan::named;
use super::refs;
use crate::args;
use crate::decode::Visibility;
use crate::model::plan::SwotItem;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::SwotKind;
use crate::view::Desk;
use crate::view::account::pieces::heading;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// Strengths, weaknesses, opportunities and threats with this customer.
#[derive(Clone, Debug, Serialize)]
pub struct SwotView {
    /// `swot`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// How much of it is answered.
    pub facts: Vec<Fact>,
    /// The four kinds, each item with its evidence and our response.
    pub items: Table,
}

/// The SWOT of an account that the edition shows.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<SwotView> {
    let plan = desk.account.plan.as_ref()?;
    let shown = |item: &&SwotItem| {
        desk.shows(visibility(&item.visibility, Visibility::Committee)) && !text(&item.text).is_empty()
    };
    let items: Vec<&SwotItem> = plan.swot.iter().filter(shown).collect();
    let rows: Vec<Row> = SwotKind::ALL.iter().flat_map(|kind| of_kind(desk, &items, *kind)).collect();
    if rows.is_empty() {
        return None;
    }
    Some(SwotView {
        id: "swot",
        title: title(desk, &items),
        lead: lead(desk, &items),
        facts: facts(desk, &items, annex),
        items: without_empty_columns(Table {
            caption: desk.text("swot-caption"),
            columns: desk.columns(&[
                ("swot-head-item", "start", 36),
                ("swot-head-evidence", "start", 28),
                ("swot-head-response", "start", 36),
            ]),
            rows,
            note: String::new(),
        }),
    })
}

fn is_against(item: &SwotItem) -> bool {
    matches!(value(&item.kind), Some(SwotKind::Weakness | SwotKind::Threat))
}

/// What of all that speaks against us has no answer yet; else what the answer begins with.
fn title(desk: &Desk<'_>, items: &[&SwotItem]) -> String {
    let against: Vec<&&SwotItem> = items.iter().filter(|item| is_against(item)).collect();
    let open: Vec<&&&SwotItem> = against.iter().filter(|item| item.response.is_empty()).collect();
    let n = against.len();
    let threat = against.iter().find(|item| value(&item.kind) == Some(SwotKind::Threat)).or(against.first());
    let words = desk.words();
    let said = match (open.first(), threat) {
        (Some(first), _) => {
            let item = text(&first.text);
            desk.say(
                "swot-title-open",
                &args! { open: open.len(), few: count(words, open.len()), n, few_all: count(words, n), item },
            )
        }
        (None, Some(threat)) => {
            desk.say("swot-title-answered", &args! { n, few: count(words, n), item: text(&threat.text) })
        }
        (None, None) => {
            let item = items.first().map_or("", |item| text(&item.text));
            desk.say("swot-title-bright", &args! { n: items.len(), few: count(words, items.len()), item })
        }
    };
    words.capital(&said)
}

/// What a competitor could not copy.
fn lead(desk: &Desk<'_>, items: &[&SwotItem]) -> String {
    let lasting: Vec<&&SwotItem> = items.iter().filter(|item| lasts(item)).collect();
    let Some(first) = lasting.first() else { return String::new() };
    desk.say("swot-lead", &args! { n: lasting.len(), few: count(desk.words(), lasting.len()), item: text(&first.text) })
}

fn lasts(item: &SwotItem) -> bool {
    value(&item.hard_to_imitate) == Some(true)
}

fn facts(desk: &Desk<'_>, items: &[&SwotItem], annex: &mut Annex) -> Vec<Fact> {
    let Ok(numbers) = &desk.numbers.swot else { return Vec::new() };
    // Who does not see every item does not see their share.
    if items.iter().filter(|item| is_against(item)).count() != numbers.against {
        return Vec::new();
    }
    let answered = numbers.against.saturating_sub(numbers.unanswered.len());
    let note = desk.say("of-all", &args! { n: answered.to_string(), all: numbers.against.to_string() });
    let value = desk.value(&numbers.answered, &desk.words().percent(numbers.answered.value, 0), annex);
    let label = desk.text("swot-answered");
    value.map(|value| crate::view::account::pieces::fact(label, value, note)).into_iter().collect()
}

/// The items of one kind below their heading; what has no response yet stands out.
fn of_kind(desk: &Desk<'_>, items: &[&SwotItem], kind: SwotKind) -> Vec<Row> {
    let own: Vec<Row> = items
        .iter()
        .filter(|item| value(&item.kind) == Some(kind))
        .map(|item| row(strong_if(false), vec![what(desk, item), evidence(desk, item), response(desk, item)]))
        .collect();
    if own.is_empty() {
        return Vec::new();
    }
    let head = heading(desk.head(&format!("swot-kind-{}", kind.id())), 3);
    std::iter::once(head).chain(own).collect()
}

fn what(desk: &Desk<'_>, item: &SwotItem) -> Cell {
    let note = if lasts(item) { desk.text("swot-hard-to-imitate") } else { String::new() };
    noted(named(&item.text, item.id.value.as_str()), note)
}

fn evidence(desk: &Desk<'_>, item: &SwotItem) -> Cell {
    let Some(evidence) = &item.evidence else { return flagged(desk.text("swot-no-evidence"), MarkKind::None) };
    cell(refs::words(desk, &evidence.value).unwrap_or_default())
}

/// Every objective and action that answers it, in their words.
fn response(desk: &Desk<'_>, item: &SwotItem) -> Cell {
    if item.response.is_empty() {
        return flagged(desk.text("swot-no-response"), MarkKind::Warn);
    }
    let answers: Vec<String> = item.response.iter().filter_map(|answer| refs::words(desk, &answer.value)).collect();
    cell(answers.join("; "))
}

fn flagged(word: String, kind: MarkKind) -> Cell {
    Cell { marks: vec![Mark { kind, word }], ..Cell::default() }
}
