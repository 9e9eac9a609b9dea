//! The ladder with its markers, and the six questions that place the relationship on it.

use rust_decimal::Decimal;

use super::STEPS;
use super::current;
use crate::analyse::stage::QUESTIONS;
use crate::args;
use crate::chart::Caption;
use crate::chart::ladder;
use crate::chart::ladder::Ladder;
use crate::chart::ladder::Marker;
use crate::model::plan::Relationship;
use crate::model::plan::StageViews;
use crate::model::value;
use crate::model::vocabulary::Stage;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::parts::Cell;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::text as cell;

/// The ladder stands beside the evidence.
const WIDTH: f64 = 184.0;
/// The best answer to a question.
const BEST: i64 = 4;

/// Where both sides see the relationship, below what we want of it.
pub(super) fn ladder(desk: &Desk<'_>, views: &StageViews) -> Option<Panel> {
    let chart = ladder::draw(&steps(desk, views, "relationship-ladder")?, desk.reader.palette);
    Some(Panel {
        title: target_title(desk, views),
        lead: String::new(),
        table: Table::default(),
        chart: Some(chart),
        note: String::new(),
    })
}

fn target_title(desk: &Desk<'_>, views: &StageViews) -> String {
    let Some(target) = value(&views.target) else { return desk.text("relationship-target-none") };
    let stage = desk.text(&target.label());
    if current(views) == Some(target) {
        return desk.say("relationship-target-keep", &args! { stage });
    }
    let Some(until) = value(&views.target_date) else { return desk.say("relationship-target", &args! { stage }) };
    let key = if until < desk.day() { "relationship-target-past" } else { "relationship-target-until" };
    desk.say(key, &args! { stage, until: desk.words().day(until.0) })
}

/// The steps and their markers; the whole ladder says the day of the target in its title.
pub(super) fn steps(desk: &Desk<'_>, views: &StageViews, id: &str) -> Option<Ladder> {
    let now = current(views)?;
    let marker = |stage: Option<Stage>, label: &str| {
        let step = STEPS.iter().position(|step| Some(*step) == stage)?;
        Some(Marker { step, label: desk.text(label) })
    };
    let whole = id == "relationship-ladder";
    let ours = if whole { value(&views.supplier_view).or(Some(now)) } else { Some(now) };
    let said = [
        ("ladder-alt-ours", ours),
        ("ladder-alt-theirs", value(&views.customer_view)),
        ("ladder-alt-target", value(&views.target)),
    ];
    let said: Vec<String> = said
        .into_iter()
        .filter_map(|(key, stage)| Some(desk.say(key, &args! { stage: desk.text(&stage?.label()) })))
        .collect();
    Some(Ladder {
        caption: Caption {
            id: id.to_owned(),
            alt: desk.say("ladder-alt", &args! { steps: said.join("; ") }),
            note: String::new(),
        },
        width: WIDTH,
        steps: STEPS.map(|step| desk.head(&step.label())),
        ours: marker(ours, "ladder-ours"),
        theirs: marker(value(&views.customer_view), "ladder-theirs"),
        target: marker(value(&views.target), "ladder-target"),
    })
}

/// The six answers and their sum; none where nobody has answered.
pub(super) fn questions(desk: &Desk<'_>, relationship: &Relationship, annex: &mut Annex) -> Option<Panel> {
    let items = &relationship.stage_items;
    let answer = |question: &str| items.get(question).map(|answer| answer.value.get());
    if QUESTIONS.iter().all(|(question, _)| answer(question).is_none()) {
        return None;
    }
    let words = desk.words();
    let line = |(question, name): (&str, &str)| {
        let answer = answer(question);
        let bar = answer.map(|answer| share_of(answer, Decimal::from(BEST)));
        let said = answer.map_or_else(|| desk.text("relationship-not-asked"), |answer| as_written(words, answer));
        row("plain", vec![cell(desk.head(name)), Cell { bar, ..Cell::default() }, cell(said)])
    };
    let mut rows: Vec<Row> = QUESTIONS.into_iter().map(line).collect();
    let mut title = desk.text("relationship-questions-open");
    if let Ok(stage) = &desk.numbers.stage {
        let points = words.number(stage.points.value, 0);
        let sum = desk.figure_cell(&stage.points, points.clone(), annex);
        rows.push(row("total", vec![cell(desk.text("total")), Cell::default(), sum]));
        title = desk.say("relationship-questions", &args! { points, stage: desk.text(&stage.band.label()) });
    }
    Some(Panel {
        title,
        lead: String::new(),
        table: Table {
            caption: desk.text("relationship-questions-caption"),
            columns: desk.columns(&[
                ("relationship-head-question", "start", 60),
                ("", "start", 22),
                ("relationship-head-answer", "end", 18),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}
