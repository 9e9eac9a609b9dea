//! What each stage asks for, what of it is there, and what is missing for the next one.

use rust_decimal::Decimal;

use crate::analyse::evidence::Evidence;
use crate::analyse::evidence::Held;
use crate::analyse::evidence::Need;
use crate::analyse::evidence::State;
use crate::analyse::evidence::Step;
use crate::args;
use crate::view::Desk;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::text as cell;
use crate::view::sections::naming::count;

/// More than these are counted instead of named.
const NAMED: usize = 2;

/// The stages from the highest down, as on the ladder beside them, and what there is today.
pub(super) fn panel(desk: &Desk<'_>, evidence: &Evidence, annex: &mut Annex) -> Panel {
    let mut rows: Vec<Row> = Vec::new();
    for step in evidence.steps.iter().rev() {
        let name = cell(desk.head(&step.stage.label()));
        rows.push(row(strong_if(Some(step.stage) == evidence.settled()), asked(desk, step, name)));
    }
    let today_name = desk.text("evidence-today");
    let today_cell = match &evidence.step {
        Ok(step) => desk.figure_cell(step, today_name, annex),
        Err(_) => cell(today_name),
    };
    rows.push(row("total", today(desk, &evidence.held, today_cell)));
    Panel {
        title: title(desk, evidence),
        lead: String::new(),
        table: Table {
            caption: desk.text("evidence-caption"),
            columns: desk.columns(&[
                ("evidence-head-stage", "start", 27),
                ("evidence-head-sales", "end", 12),
                ("evidence-head-pairs", "end", 15),
                ("evidence-head-agreement", "end", 15),
                ("evidence-head-systems", "end", 15),
                ("evidence-head-joint", "end", 16),
            ]),
            rows,
            note: desk.text("evidence-note"),
        },
        chart: None,
        note: String::new(),
    }
}

/// The marks with their words.
pub(super) fn legend(desk: &Desk<'_>) -> Vec<Mark> {
    [State::Met, State::Missing, State::Unknown].map(|state| mark(desk, state)).into()
}

fn mark(desk: &Desk<'_>, state: State) -> Mark {
    let (kind, word) = match state {
        State::Met => (MarkKind::Ok, "evidence-met"),
        State::Missing => (MarkKind::Warn, "evidence-missing"),
        State::Unknown => (MarkKind::None, "mark-none"),
    };
    Mark { kind, word: desk.text(word) }
}

fn title(desk: &Desk<'_>, evidence: &Evidence) -> String {
    let words = desk.words();
    let stage = desk.text(&evidence.stage.label());
    let Some(step) = evidence.next() else { return desk.say("evidence-title-top", &args! { stage }) };
    let next = desk.text(&step.stage.label());
    if step.is_open() {
        let topics = words.list(&unwritten(desk, step, &evidence.held));
        let key = if evidence.step.is_ok() { "evidence-title-open" } else { "evidence-title-unknown" };
        return desk.say(key, &args! { stage, next, topics });
    }
    let lacks: Vec<Need> = step.needs(State::Missing).collect();
    if lacks.len() > NAMED {
        return desk.say("evidence-title-many", &args! { stage, next, few: count(words, lacks.len()) });
    }
    let named: Vec<(String, usize)> = lacks.iter().map(|need| lack(desk, *need, &evidence.held)).collect();
    // One thing that is many takes the plural as many things do.
    let n = match named.as_slice() {
        [(_, n)] => *n,
        all => all.len(),
    };
    let lacks = words.list(&named.into_iter().map(|(name, _)| name).collect::<Vec<_>>());
    desk.say("evidence-title", &args! { stage, next, n, lacks })
}

/// What nobody has written that would tell whether a stage is reached, each thing once.
fn unwritten(desk: &Desk<'_>, step: &Step, held: &Held) -> Vec<String> {
    let mut topics: Vec<&str> = step.needs(State::Unknown).map(|need| topic(need, held)).collect();
    topics.dedup();
    topics.into_iter().map(|topic| desk.text(topic)).collect()
}

fn topic(need: Need, held: &Held) -> &'static str {
    match need {
        Need::Quarters(_) => "evidence-topic-sales",
        Need::Pairs(_) if held.unplaced > 0 => "evidence-topic-functions",
        Need::Pairs(_) | Need::DirectShare(_) => "evidence-topic-contacts",
        Need::Agreement | Need::Months(_) => "evidence-topic-agreement",
        Need::Systems(_) => "evidence-topic-systems",
        Need::JointPlan => "evidence-topic-plan",
        Need::JointScorecard => "evidence-topic-scorecard",
    }
}

/// What is missing, as it stands in a sentence, and how many things that is.
fn lack(desk: &Desk<'_>, need: Need, held: &Held) -> (String, usize) {
    let words = desk.words();
    let more = |least: u32, there: usize| usize::try_from(least).unwrap_or(usize::MAX).saturating_sub(there).max(1);
    let counted = |key: &str, n: usize| (desk.say(key, &args! { n, few: count(words, n) }), n);
    let one = |text: String| (text, 1);
    match need {
        Need::Quarters(1) => one(desk.text("evidence-lack-sale")),
        Need::Quarters(_) => one(desk.text("evidence-lack-sales")),
        Need::Pairs(least) => counted("evidence-lack-pairs", more(least, held.pairs.unwrap_or(0))),
        Need::DirectShare(least) => one(desk.say("evidence-lack-direct", &args! { share: percent(desk, least) })),
        Need::Agreement => one(desk.text("evidence-lack-agreement")),
        Need::Months(months) => one(desk.say("evidence-lack-months", &args! { months: months.to_string() })),
        Need::Systems(least) => counted("evidence-lack-systems", more(least, held.systems)),
        Need::JointPlan => one(desk.text("evidence-lack-plan")),
        Need::JointScorecard => one(desk.text("evidence-lack-scorecard")),
    }
}

fn percent(desk: &Desk<'_>, share: u32) -> String {
    desk.words().percent(Decimal::from(share), 0)
}

/// A stage: what it asks for, each with its mark. The share of direct contacts stands below the pairs.
fn asked(desk: &Desk<'_>, step: &Step, name: Cell) -> Vec<Cell> {
    let mut cells = vec![name, Cell::default(), Cell::default(), Cell::default(), Cell::default(), Cell::default()];
    for (need, state) in &step.checks {
        let (column, text) = match need {
            Need::Quarters(least) => (1, least.to_string()),
            Need::Pairs(least) => (2, least.to_string()),
            Need::DirectShare(least) => (2, percent(desk, *least)),
            Need::Agreement => (3, desk.text("evidence-yes")),
            Need::Months(months) => (3, months.to_string()),
            Need::Systems(least) => (4, least.to_string()),
            Need::JointPlan => (5, desk.text("evidence-yes")),
            Need::JointScorecard => (5, indicators(desk, (1, 2))),
        };
        let cell = &mut cells[column];
        let line = if cell.text.is_empty() { &mut cell.text } else { &mut cell.note };
        *line = text;
        cell.marks.push(mark(desk, *state));
    }
    cells
}

fn today(desk: &Desk<'_>, held: &Held, name: Cell) -> Vec<Cell> {
    let words = desk.words();
    let unknown = || "–".to_owned();
    let at_least = |there: String, is_open: bool| if is_open { format!("≥\u{a0}{there}") } else { there };
    let quarters = held.quarters.map(|quarters| at_least(quarters.to_string(), held.untold_quarters > 0));
    let pairs = Cell {
        text: held.pairs.map_or_else(unknown, |pairs| at_least(pairs.to_string(), held.unplaced > 0)),
        note: held.direct_share.map_or_else(String::new, |share| words.percent(share, 0)),
        ..Cell::default()
    };
    let agreement = match held.agreement {
        Some(agreement) => agreement.months.map_or_else(|| desk.text("evidence-yes"), |months| months.to_string()),
        None if held.agreements_told => desk.text("evidence-no"),
        None => unknown(),
    };
    let validated = match held.validated {
        Some(true) => desk.text("evidence-yes"),
        Some(false) => desk.text("evidence-no"),
        None => unknown(),
    };
    let joint = Cell {
        text: validated,
        note: held.indicators.map_or_else(String::new, |counts| indicators(desk, counts)),
        ..Cell::default()
    };
    vec![name, cell(quarters.unwrap_or_else(unknown)), pairs, cell(agreement), cell(held.systems.to_string()), joint]
}

/// Indicators agreed with the customer out of all.
fn indicators(desk: &Desk<'_>, (agreed, all): (usize, usize)) -> String {
    desk.say("evidence-cell-indicators", &args! { agreed: agreed.to_string(), all: all.to_string() })
}
