//! What we know of the customer: what it expects, how it buys and lives with us, what it cannot lose, and where we know
//! that from.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::panel;
use super::cells::plain_value as plain;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use super::cells::written;
use super::naming::count;
use super::plan::LabelledProse;
use super::plan::list;
use crate::analyse::expectations::ExpectationNumbers;
use crate::analyse::expectations::Expectations;
use crate::args;
use crate::decode::Visibility;
use crate::model::day::Day;
use crate::model::plan::CriticalAsset;
use crate::model::plan::CustomerKnowledge;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::bound;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::prose;

/// Days after which the analysis of a customer wants another look.
const OLD: i64 = 185;

/// What we know of the customer.
#[derive(Clone, Debug, Serialize)]
pub struct KnowledgeView {
    /// `knowledge`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// How it buys, how strong it is, how well we do what it expects, how old the analysis is.
    pub facts: Vec<Fact>,
    /// What it expects of us, the largest gap first.
    pub expectations: Option<Panel>,
    /// Its way with us.
    pub journey: Option<Panel>,
    /// What it cannot do without, now and later.
    pub assets: Option<Panel>,
    /// Its needs and how we meet them.
    pub personalisation: Option<Panel>,
    /// By subject.
    pub blocks: Vec<LabelledProse>,
    /// Longer texts.
    pub notes: Vec<LabelledProse>,
    /// Where we know it from.
    pub sources: Vec<String>,
}

/// What we know of the customer; not for the customer. Longer notes are for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<KnowledgeView> {
    let known = desk.account.plan.as_ref().and_then(|plan| plan.customer.as_ref());
    let known = known.filter(|known| desk.shows(visibility(&known.visibility, Visibility::Committee)));
    let notes = if desk.shows(Visibility::Internal) { notes(desk) } else { Vec::new() };
    let blocks = known.map_or_else(Vec::new, |known| blocks(desk, known));
    let facts = known.map_or_else(Vec::new, |known| facts(desk, known, annex));
    let expected = desk.numbers.expectations.as_ref().ok();
    let expected = expected.filter(|expected| known.is_some() && desk.shows(expected.met.visibility));
    let expectations = expected.and_then(|expected| expectations(desk, expected, annex));
    let journey = known.and_then(|known| journey(desk, known));
    let assets = known.and_then(|known| assets(desk, known));
    let personalisation = known.and_then(|known| personalisation(desk, known));
    let panels = [&expectations, &journey, &assets, &personalisation];
    if blocks.is_empty() && notes.is_empty() && facts.is_empty() && panels.iter().all(|panel| panel.is_none()) {
        return None;
    }
    let sources = known.map_or_else(Vec::new, sources);
    let subjects = blocks.len() + panels.iter().filter(|panel| panel.is_some()).count();
    let as_of = known.and_then(|known| value(&known.as_of));
    let title = gap_title(desk, expected).unwrap_or_else(|| title(desk, subjects, notes.len(), sources.len(), as_of));
    let lead = expectations.as_ref().map_or_else(String::new, |_| title_of_sources(desk, subjects, sources.len()));
    Some(KnowledgeView {
        id: "knowledge",
        title,
        lead,
        facts,
        expectations,
        journey,
        assets,
        personalisation,
        blocks,
        notes,
        sources,
    })
}

/// "La mayor distancia está en «…»", where we do less than matters.
fn gap_title(desk: &Desk<'_>, expected: Option<&Expectations>) -> Option<String> {
    let words = desk.words();
    let largest = expected?.rows.first()?;
    let (importance, performance) = (as_written(words, largest.importance), as_written(words, largest.performance));
    let said = args! { what: bound(&largest.label), importance, performance };
    let key = if largest.gap.value > Decimal::ZERO { "knowledge-title-gap" } else { "knowledge-title-met" };
    Some(desk.say(key, &said))
}

fn title(desk: &Desk<'_>, subjects: usize, notes: usize, sources: usize, as_of: Option<Day>) -> String {
    let words = desk.words();
    if let Some(days) = as_of.map(|day| day.days_until(desk.day())).filter(|age| *age > OLD) {
        return desk.say("knowledge-title-old", &args! { days });
    }
    if subjects == 0 {
        return words.capital(&desk.say("knowledge-title-notes", &args! { notes, few_notes: count(words, notes) }));
    }
    title_of_sources(desk, subjects, sources)
}

fn title_of_sources(desk: &Desk<'_>, n: usize, sources: usize) -> String {
    let words = desk.words();
    let said = args! { n, few: count(words, n), sources, few_sources: count(words, sources) };
    let key = if sources == 0 { "knowledge-title-unsourced" } else { "knowledge-title" };
    words.capital(&desk.say(key, &said))
}

fn facts(desk: &Desk<'_>, known: &CustomerKnowledge, annex: &mut Annex) -> Vec<Fact> {
    let words = desk.words();
    let mut facts = Vec::new();
    if let Ok(expected) = &desk.numbers.expectations {
        facts.extend(desk.number_fact("knowledge-met", &expected.met, 1, desk.text("knowledge-met-note"), annex));
        let note = desk.text("knowledge-lacking-note");
        facts.extend(desk.number_fact("knowledge-lacking", &expected.short, 1, note, annex));
    }
    if let Some(power) = value(&known.market_power) {
        let said = as_written(words, power.get());
        facts.push(fact(desk.text("knowledge-power"), plain(said), desk.text("knowledge-power-note")));
    }
    facts.extend(buying(desk, known));
    if let Some(day) = value(&known.as_of) {
        let days = day.days_until(desk.day());
        let mut own = fact(
            desk.text("knowledge-fresh"),
            plain(desk.short_day(Some(day))),
            desk.say("knowledge-age", &args! { days }),
        );
        own.mark = (days > OLD).then(|| Mark { kind: MarkKind::Warn, word: desk.text("knowledge-old") });
        facts.push(own);
    }
    facts
}

/// How the customer buys, how long that takes, and its next tender.
fn buying(desk: &Desk<'_>, known: &CustomerKnowledge) -> Option<Fact> {
    let process = known.purchase_process.as_ref()?;
    let kind = process.r#type.as_ref().map(|kind| {
        let key = format!("purchase-{}", kind.value.as_str().replace('_', "-"));
        if desk.words().has(&key) {
            desk.head(&key)
        } else {
            desk.words().capital(&kind.value.as_str().replace('_', " "))
        }
    });
    let months = value(&process.cycle_months);
    let cycle =
        months.map(|months| desk.say("knowledge-cycle", &args! { months: as_written(desk.words(), months.get()) }));
    let tender = value(&process.next_tender);
    let tender = tender.map(|day| desk.say("knowledge-tender", &args! { day: desk.short_day(Some(day)) }));
    let mut said = kind.into_iter().chain(cycle).chain(tender);
    let first = said.next()?;
    let rest: Vec<String> = said.collect();
    Some(fact(desk.text("knowledge-buying"), plain(first), rest.join("; ")))
}

fn expectations(desk: &Desk<'_>, expected: &Expectations, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let largest = expected.rows.first().map(|row| row.gap.value);
    let points = |value: Decimal| cell(as_written(words, value));
    let bar = |value: Decimal| Cell { bar: Some(share_of(value, Decimal::TEN)), ..Cell::default() };
    let line = |own: &ExpectationNumbers| {
        let gap = words.signed(-own.gap.value, own.gap.value.normalize().scale());
        let worst = own.gap.value > Decimal::ZERO && Some(own.gap.value) == largest;
        let gap = desk.figure_cell(&own.gap, gap, annex);
        let (importance, performance) = (own.importance, own.performance);
        let cells =
            vec![written(&own.label), points(importance), bar(importance), points(performance), bar(performance), gap];
        row(strong_if(worst), cells)
    };
    let rows: Vec<Row> = expected.rows.iter().map(line).collect();
    let below = expected.rows.iter().filter(|row| row.gap.value > Decimal::ZERO).count();
    let n = rows.len();
    let key = match below {
        0 => "knowledge-expectations-met",
        below if below == n => "knowledge-expectations-all",
        _ => "knowledge-expectations",
    };
    let title = desk.say(key, &args! { below, few_below: count(words, below), n, few: count(words, n) });
    let columns = desk.columns(&[
        ("knowledge-head-expectation", "start", 36),
        ("knowledge-head-importance", "end", 13),
        ("", "start", 13),
        ("knowledge-head-performance", "end", 13),
        ("", "start", 13),
        ("knowledge-head-gap", "end", 12),
    ]);
    panel(words.capital(&title), desk.text("knowledge-expectations-caption"), columns, rows)
}

fn journey(desk: &Desk<'_>, known: &CustomerKnowledge) -> Option<Panel> {
    let words = desk.words();
    let shown = known.journey.iter().filter(|step| desk.shows(visibility(&step.visibility, Visibility::Committee)));
    let shown: Vec<_> = shown.collect();
    let line = |step: &&crate::model::plan::JourneyStep| {
        row("plain", vec![written(text(&step.step)), written(text(&step.pain)), written(text(&step.idea))])
    };
    let n = shown.len();
    let ideas = shown.iter().filter(|step| !text(&step.idea).is_empty()).count();
    let said = args! { n, few: count(words, n), ideas, few_ideas: count(words, ideas) };
    let key = if ideas == n { "knowledge-journey-all" } else { "knowledge-journey" };
    let title = words.capital(&desk.say(key, &said));
    let columns = desk.columns(&[
        ("knowledge-head-step", "start", 26),
        ("knowledge-head-pain", "start", 37),
        ("knowledge-head-idea", "start", 37),
    ]);
    panel(title, desk.text("knowledge-journey-caption"), columns, shown.iter().map(line).collect())
}

/// What it cannot do without: what it has on the left, what it will need on the right.
fn assets(desk: &Desk<'_>, known: &CustomerKnowledge) -> Option<Panel> {
    let words = desk.words();
    let shown: Vec<&CriticalAsset> = known
        .critical_assets
        .iter()
        .filter(|asset| desk.shows(visibility(&asset.visibility, Visibility::Committee)) && asset.text.is_some())
        .collect();
    let future = |asset: &&&CriticalAsset| asset.horizon.as_ref().is_some_and(|horizon| horizon.value == *"future");
    let (later, now): (Vec<_>, Vec<_>) = shown.iter().partition(future);
    let at = |list: &[&&CriticalAsset], at: usize| {
        list.get(at).map_or_else(Cell::default, |asset| written(text(&asset.text)))
    };
    let lines = now.len().max(later.len());
    let rows = (0..lines).map(|line| row("plain", vec![at(&now, line), at(&later, line)])).collect();
    let said = args! { now: now.len(), few_now: count(words, now.len()), later: later.len(), few_later: count(words, later.len()) };
    let key = match (now.len(), later.len()) {
        (_, 0) => "knowledge-assets-now",
        (0, _) => "knowledge-assets-later",
        _ => "knowledge-assets",
    };
    let title = words.capital(&desk.say(key, &said));
    let columns = desk.columns(&[("knowledge-head-now", "start", 50), ("knowledge-head-later", "start", 50)]);
    panel(title, desk.text("knowledge-assets-caption"), columns, rows)
}

fn personalisation(desk: &Desk<'_>, known: &CustomerKnowledge) -> Option<Panel> {
    let words = desk.words();
    let shown: Vec<_> = known
        .personalisation
        .iter()
        .filter(|need| desk.shows(visibility(&need.visibility, Visibility::Committee)) && need.need.is_some())
        .collect();
    let n = shown.len();
    let met = shown.iter().filter(|need| need.adaptation.is_some()).count();
    let rows = shown.iter().map(|need| row("plain", vec![written(text(&need.need)), written(text(&need.adaptation))]));
    let key = if met == n { "knowledge-needs-all" } else { "knowledge-needs" };
    let title = desk.say(key, &args! { n, few: count(words, n), met, few_met: count(words, met) });
    let columns = desk.columns(&[("knowledge-head-need", "start", 50), ("knowledge-head-adaptation", "start", 50)]);
    let mut own = panel(words.capital(&title), desk.text("knowledge-needs-caption"), columns, rows.collect())?;
    own.table = without_empty_columns(own.table);
    Some(own)
}

fn blocks(desk: &Desk<'_>, known: &CustomerKnowledge) -> Vec<LabelledProse> {
    let written = [
        ("knowledge-market", text(&known.market)),
        ("knowledge-customers", text(&known.customers)),
        ("knowledge-environment", text(&known.environment)),
        ("knowledge-value-chain", text(&known.value_chain)),
        ("knowledge-pest", text(&known.pest)),
        ("knowledge-forces", text(&known.forces)),
        ("knowledge-finance", text(&known.financial_analysis)),
    ];
    let there = written.into_iter().filter(|(_, text)| !text.is_empty());
    let mut blocks: Vec<LabelledProse> =
        there.map(|(key, text)| LabelledProse { label: desk.text(key), prose: prose(text) }).collect();
    let unjudged: Vec<String> = known
        .expectations
        .iter()
        .filter(|expectation| desk.shows(visibility(&expectation.visibility, Visibility::Committee)))
        .filter(|expectation| expectation.importance.is_none() || expectation.performance.is_none())
        .map(|expectation| bound(text(&expectation.text)))
        .filter(|text| !text.is_empty())
        .collect();
    let aims = known.strategy.iter().map(|aim| bound(&aim.value)).collect();
    for (key, lines) in [("knowledge-strategy", aims), ("knowledge-unjudged", unjudged)] {
        if !lines.is_empty() {
            let prose = list(lines.iter().map(String::as_str));
            blocks.push(LabelledProse { label: desk.text(key), prose });
        }
    }
    blocks
}

fn sources(known: &CustomerKnowledge) -> Vec<String> {
    let said = known.sources.iter().filter(|source| source.text.is_some());
    said.map(|source| format!("{}: {}", source.id.value, text(&source.text))).collect()
}

/// Longer texts under their own first heading, or the name of their file.
fn notes(desk: &Desk<'_>) -> Vec<LabelledProse> {
    let labelled = |note: &crate::model::Note| {
        let mut prose = prose(&note.text);
        let headed = prose.blocks.first().is_some_and(|block| block.kind == "h");
        let label = if headed {
            prose.blocks.remove(0).spans.into_iter().map(|span| span.text).collect()
        } else {
            note.name.replace('-', " ")
        };
        LabelledProse { label, prose }
    };
    desk.account.notes.iter().map(labelled).filter(|note| !note.prose.blocks.is_empty()).collect()
}
