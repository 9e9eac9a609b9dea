//! What we know of the customer, where from, and what past dealings have taught us.

use serde::Serialize;

use super::naming::count;
use super::plan::LabelledProse;
use super::plan::list;
use crate::args;
use crate::decode::Visibility;
use crate::model::plan::CustomerKnowledge;
use crate::model::plan::Lesson;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::visibility;
use crate::view::parts::Prose;
use crate::view::prose;

/// Knowledge that is older than this wants another look.
const OLD: i64 = 365;

/// What we know of the customer.
#[derive(Clone, Debug, Serialize)]
pub struct KnowledgeView {
    /// `knowledge`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// By subject.
    pub blocks: Vec<LabelledProse>,
    /// Longer texts.
    pub notes: Vec<LabelledProse>,
    /// Where we know it from.
    pub sources: Vec<String>,
}

/// What we know of the customer; not for the customer. Longer notes are for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>) -> Option<KnowledgeView> {
    let plan = desk.account.plan.as_ref();
    let known = plan.and_then(|plan| plan.customer.as_ref());
    let known = known.filter(|known| desk.shows(visibility(&known.visibility, Visibility::Committee)));
    let mut blocks = known.map_or_else(Vec::new, |known| blocks(desk, known));
    blocks.extend(plan.and_then(|plan| lessons(desk, &plan.learning)));
    let notes = if desk.shows(Visibility::Internal) { notes(desk) } else { Vec::new() };
    if blocks.is_empty() && notes.is_empty() {
        return None;
    }
    let sources = known.map_or_else(Vec::new, |known| {
        let said = known.sources.iter().filter(|source| source.text.is_some());
        said.map(|source| format!("{}: {}", source.id.value, text(&source.text))).collect()
    });
    let as_of = known.and_then(|known| value(&known.as_of));
    Some(KnowledgeView {
        id: "knowledge",
        title: title(desk, &blocks, notes.len(), sources.len(), as_of),
        lead: as_of.map_or_else(String::new, |day| desk.say("knowledge-lead", &args! { day })),
        blocks,
        notes,
        sources,
    })
}

fn title(
    desk: &Desk<'_>,
    blocks: &[LabelledProse],
    notes: usize,
    sources: usize,
    as_of: Option<crate::model::day::Day>,
) -> String {
    let words = desk.words();
    let n = blocks.len();
    let age = as_of.map(|day| day.days_until(desk.day())).filter(|age| *age > OLD);
    let said = args! { n, few: count(words, n), sources, few_sources: count(words, sources), notes, few_notes: count(words, notes) };
    let title = match age {
        Some(days) => desk.say("knowledge-title-old", &args! { days }),
        None if n == 0 => desk.say("knowledge-title-notes", &said),
        None if sources == 0 => desk.say("knowledge-title-unsourced", &said),
        None => desk.say("knowledge-title", &said),
    };
    words.capital(&title)
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
    let mut blocks: Vec<LabelledProse> = there.map(|(key, text)| labelled(desk, key, prose(text))).collect();
    let mut listed = |key: &str, items: Vec<String>| {
        if !items.is_empty() {
            blocks.push(labelled(desk, key, list(items.iter().map(String::as_str))));
        }
    };
    listed("knowledge-strategy", known.strategy.iter().map(|aim| aim.value.clone()).collect());
    listed("knowledge-expectations", expectations(desk, known));
    listed("knowledge-journey", journey(desk, known));
    listed(
        "knowledge-assets",
        known.critical_assets.iter().map(|asset| text(&asset.text).to_owned()).filter(|a| !a.is_empty()).collect(),
    );
    listed("knowledge-buying", buying(desk, known));
    blocks
}

fn labelled(desk: &Desk<'_>, key: &str, prose: Prose) -> LabelledProse {
    LabelledProse { label: desk.text(key), prose }
}

fn expectations(desk: &Desk<'_>, known: &CustomerKnowledge) -> Vec<String> {
    let words = desk.words();
    let line = |expectation: &crate::model::plan::Expectation| {
        let what = text(&expectation.text);
        match (value(&expectation.importance), value(&expectation.performance)) {
            (Some(importance), Some(performance)) => desk.say(
                "knowledge-expectation",
                &args! {
                    what,
                    importance: as_written(words, importance.get()),
                    performance: as_written(words, performance.get()),
                },
            ),
            _ => what.to_owned(),
        }
    };
    known.expectations.iter().filter(|expectation| expectation.text.is_some()).map(line).collect()
}

fn journey(desk: &Desk<'_>, known: &CustomerKnowledge) -> Vec<String> {
    let line = |step: &crate::model::plan::JourneyStep| {
        let pain = Some(text(&step.pain))
            .filter(|pain| !pain.is_empty())
            .map(|pain| desk.say("knowledge-pain", &args! { pain }));
        let idea = Some(text(&step.idea))
            .filter(|idea| !idea.is_empty())
            .map(|idea| desk.say("knowledge-idea", &args! { idea }));
        let parts = [Some(text(&step.step).to_owned()), pain, idea];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(". ")
    };
    known.journey.iter().map(line).filter(|line| !line.is_empty()).collect()
}

fn buying(desk: &Desk<'_>, known: &CustomerKnowledge) -> Vec<String> {
    let Some(process) = &known.purchase_process else { return Vec::new() };
    let kind = process.r#type.as_ref().map(|kind| {
        let key = format!("purchase-{}", kind.value.as_str().replace('_', "-"));
        if desk.words().has(&key) {
            desk.head(&key)
        } else {
            desk.words().capital(&kind.value.as_str().replace('_', " "))
        }
    });
    let cycle = value(&process.cycle_months);
    let cycle =
        cycle.map(|months| desk.say("knowledge-cycle", &args! { months: as_written(desk.words(), months.get()) }));
    let tender = value(&process.next_tender).map(|day| desk.say("knowledge-tender", &args! { day }));
    [kind, cycle, tender].into_iter().flatten().collect()
}

fn lessons(desk: &Desk<'_>, lessons: &[Lesson]) -> Option<LabelledProse> {
    let shown = lessons.iter().filter(|lesson| desk.shows(visibility(&lesson.visibility, Visibility::Committee)));
    let line = |lesson: &Lesson| {
        let parts = [text(&lesson.event), text(&lesson.cause), text(&lesson.lesson)];
        parts
            .into_iter()
            .filter(|part| !part.is_empty())
            .map(|part| part.trim_end_matches('.'))
            .collect::<Vec<_>>()
            .join(". ")
    };
    let lines: Vec<String> = shown.map(line).filter(|line| !line.is_empty()).collect();
    (!lines.is_empty()).then(|| labelled(desk, "knowledge-lessons", list(lines.iter().map(String::as_str))))
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
