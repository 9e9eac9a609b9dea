//! What was won and lost, and what it taught.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use super::naming::count;
use super::naming::source;
use super::refs;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::FULL;
use crate::chart::also_narrow;
use crate::chart::outcomes;
use crate::chart::outcomes::Outcome;
use crate::chart::outcomes::Outcomes;
use crate::decode::Visibility;
use crate::model::plan::Idea;
use crate::model::plan::Lesson;
use crate::model::plan::PlanFile;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::period;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// What was won and lost, and what it taught.
#[derive(Clone, Debug, Serialize)]
pub struct LearningView {
    /// `learning`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// How much was won, applied, accepted.
    pub facts: Vec<Fact>,
    /// Won and lost by quarter.
    pub outcomes: Option<Chart>,
    /// From cause to lesson to where it is applied.
    pub lessons: Option<Panel>,
    /// Ideas brought to the customer.
    pub ideas: Option<Panel>,
}

/// What an account taught us, as far as the edition shows it.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<LearningView> {
    let plan = desk.account.plan.as_ref()?;
    let lessons = lessons_of(desk, plan);
    let ideas = ideas_of(desk, plan);
    let facts = facts(desk, annex);
    let outcomes = outcomes_chart(desk);
    if lessons.is_empty() && ideas.is_empty() && outcomes.is_none() {
        return None;
    }
    Some(LearningView {
        id: "learning",
        title: title(desk, &lessons, &ideas),
        lead: lead(desk, &lessons),
        facts,
        outcomes,
        lessons: lessons_panel(desk, &lessons),
        ideas: ideas_panel(desk, &ideas),
    })
}

fn lessons_of<'a>(desk: &Desk<'_>, plan: &'a PlanFile) -> Vec<&'a Lesson> {
    let shown = |lesson: &&Lesson| desk.shows(visibility(&lesson.visibility, Visibility::Committee));
    let mut lessons: Vec<&Lesson> = plan.learning.iter().filter(shown).collect();
    // What happened last stands first.
    lessons.sort_by_key(|lesson| std::cmp::Reverse(value(&lesson.date)));
    lessons
}

fn ideas_of<'a>(desk: &Desk<'_>, plan: &'a PlanFile) -> Vec<&'a Idea> {
    let shown = |idea: &&Idea| desk.shows(visibility(&idea.visibility, Visibility::Committee));
    let mut ideas: Vec<&Idea> = plan.ideas.iter().filter(shown).collect();
    ideas.sort_by_key(|idea| std::cmp::Reverse(value(&idea.presented_on)));
    ideas
}

fn title(desk: &Desk<'_>, lessons: &[&Lesson], ideas: &[&Idea]) -> String {
    let words = desk.words();
    if let Ok(rate) = desk.numbers.learning.win_rate.as_ref()
        && desk.shows(rate.visibility)
    {
        let all = desk.numbers.learning.quarters.iter().map(|one| one.won.checked_add(one.lost).unwrap_or_default());
        let all = all.fold(Decimal::ZERO, |sum, one| sum.checked_add(one).unwrap_or(sum));
        let rate = words.percent(rate.value, 0);
        return desk.say("learning-title-rate", &args! { rate, all: words.money_short(all, desk.currency()) });
    }
    let idle = lessons.iter().filter(|lesson| lesson.applied_in.is_empty()).count();
    let n = lessons.len();
    let said = match lessons.first() {
        None => desk.say("learning-title-ideas", &args! { n: ideas.len(), few: count(words, ideas.len()) }),
        Some(_) if idle > 0 => {
            desk.say("learning-title-idle", &args! { idle, few: count(words, idle), n, few_all: count(words, n) })
        }
        Some(first) => {
            desk.say("learning-title-applied", &args! { n, few: count(words, n), lesson: text(&first.lesson) })
        }
    };
    words.capital(&said)
}

/// The lesson of the last loss.
fn lead(desk: &Desk<'_>, lessons: &[&Lesson]) -> String {
    let lost = lessons.iter().find(|lesson| lesson.outcome.as_ref().is_some_and(|own| own.value == *"lost"));
    let Some(lost) = lost.filter(|lost| !text(&lost.cause).is_empty()) else { return String::new() };
    desk.say("learning-lead", &args! { event: text(&lost.event), cause: text(&lost.cause) })
}

fn facts(desk: &Desk<'_>, annex: &mut Annex) -> Vec<Fact> {
    let numbers = &desk.numbers.learning;
    let said = [
        ("learning-win-rate", &numbers.win_rate, "learning-win-rate-note"),
        ("learning-applied", &numbers.applied, "learning-applied-note"),
        ("learning-ideas", &numbers.ideas, "learning-ideas-note"),
    ];
    let of =
        |(label, figure, note): (&str, &crate::analyse::figure::Computed<crate::analyse::figure::Figure>, &str)| {
            let figure = figure.as_ref().ok()?;
            let value = desk.value(figure, &desk.words().percent(figure.value, 0), annex)?;
            Some(fact(desk.text(label), value, desk.text(note)))
        };
    said.into_iter().filter_map(of).collect()
}

/// Won and lost by quarter; internal, as every sum of opportunities.
fn outcomes_chart(desk: &Desk<'_>) -> Option<Chart> {
    let quarters = &desk.numbers.learning.quarters;
    if quarters.is_empty() || !desk.shows(Visibility::Internal) {
        return None;
    }
    let words = desk.words();
    let short =
        |amount: Decimal| if amount.is_zero() { String::new() } else { words.money_short(amount, desk.currency()) };
    let periods = quarters.iter().map(|one| Outcome {
        label: period(words, one.quarter),
        won: (drawn(one.won), short(one.won)),
        lost: (drawn(one.lost), short(one.lost)),
    });
    let told = quarters.iter().filter(|one| !one.won.is_zero() || !one.lost.is_zero()).map(|one| {
        let (won, lost) = (desk.money(one.won), desk.money(one.lost));
        desk.say("learning-quarter-alt", &args! { quarter: period(words, one.quarter), won, lost })
    });
    let alt = desk.say("learning-alt", &args! { quarters: told.collect::<Vec<_>>().join("; ") });
    let note = source(&desk.reader, "learning-source");
    let drawing = Outcomes {
        caption: Caption { id: "learning-outcomes".to_owned(), alt, note },
        width: FULL,
        won: desk.text("learning-won"),
        lost: desk.text("learning-lost"),
        periods: periods.collect(),
    };
    Some(also_narrow(FULL, |width| outcomes::draw(&Outcomes { width, ..drawing.clone() }, desk.reader.palette)))
}

fn lessons_panel(desk: &Desk<'_>, lessons: &[&Lesson]) -> Option<Panel> {
    if lessons.is_empty() {
        return None;
    }
    let n = lessons.len();
    let applied = lessons.iter().filter(|lesson| !lesson.applied_in.is_empty()).count();
    let few = count(desk.words(), n);
    let title = desk.say("learning-lessons", &args! { n, few, applied, few_applied: count(desk.words(), applied) });
    let columns = desk.columns(&[
        ("learning-head-event", "start", 26),
        ("learning-head-cause", "start", 24),
        ("learning-head-lesson", "start", 26),
        ("learning-head-applied", "start", 24),
    ]);
    let rows = lessons.iter().map(|lesson| lesson_row(desk, lesson)).collect();
    Some(panel(
        desk.words().capital(&title),
        Table { caption: desk.text("learning-caption"), columns, rows, note: String::new() },
    ))
}

fn panel(title: String, table: Table) -> Panel {
    Panel { title, lead: String::new(), table: without_empty_columns(table), chart: None, note: String::new() }
}

fn lesson_row(desk: &Desk<'_>, lesson: &Lesson) -> Row {
    let worth = value(&lesson.value).filter(|_| desk.shows(Visibility::Internal));
    let worth = worth.map(|worth| desk.money(worth.get()));
    let outcome = lesson.outcome.as_ref().map(|own| outcome(desk, own.value.as_str()));
    let day = value(&lesson.date).map(|day| desk.words().short_day(day.0));
    let note: Vec<String> = [outcome, day, worth].into_iter().flatten().collect();
    row(
        strong_if(false),
        vec![
            noted(text(&lesson.event), note.join(" · ")),
            cell(text(&lesson.cause)),
            cell(text(&lesson.lesson)),
            applied(desk, lesson),
        ],
    )
}

fn outcome(desk: &Desk<'_>, id: &str) -> String {
    match id {
        "won" => desk.text("learning-won"),
        "lost" => desk.text("learning-lost"),
        "incident" => desk.text("learning-incident"),
        other => other.to_owned(),
    }
}

fn applied(desk: &Desk<'_>, lesson: &Lesson) -> Cell {
    if lesson.applied_in.is_empty() {
        return marked("", Mark { kind: MarkKind::Warn, word: desk.text("learning-not-applied") });
    }
    let places: Vec<String> = lesson.applied_in.iter().filter_map(|place| refs::words(desk, &place.value)).collect();
    cell(places.join("; "))
}

fn ideas_panel(desk: &Desk<'_>, ideas: &[&Idea]) -> Option<Panel> {
    if ideas.is_empty() {
        return None;
    }
    let accepted = ideas.iter().filter(|idea| value(&idea.accepted) == Some(true)).count();
    let words = desk.words();
    let n = ideas.len();
    let said = args! { n, few: count(words, n), accepted, few_accepted: count(words, accepted) };
    let columns = desk.columns(&[
        ("learning-head-idea", "start", 60),
        ("learning-head-presented", "start", 18),
        ("head-status", "start", 22),
    ]);
    let rows = ideas.iter().map(|idea| idea_row(desk, idea)).collect();
    let table = Table { caption: desk.text("learning-ideas-caption"), columns, rows, note: String::new() };
    Some(panel(words.capital(&desk.say("learning-ideas-title", &said)), table))
}

fn idea_row(desk: &Desk<'_>, idea: &Idea) -> Row {
    let status = match value(&idea.accepted) {
        Some(true) => Mark { word: desk.text("learning-accepted"), ..mark(desk.words(), MarkKind::Ok) },
        Some(false) => Mark { word: desk.text("learning-declined"), ..mark(desk.words(), MarkKind::Bad) },
        None => Mark { word: desk.text("learning-waiting"), ..mark(desk.words(), MarkKind::None) },
    };
    row(
        strong_if(false),
        vec![cell(text(&idea.text)), cell(desk.short_day(value(&idea.presented_on))), marked("", status)],
    )
}
