//! The indicators of a scorecard as tables: where each stands, how it came there, and what it means.

use rust_decimal::Decimal;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use super::naming::count;
use super::scorecard::group_name;
use super::scorecard::kpi_name;
use super::scorecard::shown_kpis;
use super::summary::range;
use crate::analyse::figure::Figure;
use crate::analyse::figure::Unit;
use crate::analyse::scorecard::KpiNumbers;
use crate::analyse::scorecard::ScorecardNumbers;
use crate::analyse::scorecard::Status;
use crate::analyse::scorecard::Trend;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::sparkline;
use crate::chart::sparkline::Size;
use crate::chart::sparkline::Sparkline;
use crate::model::day::Period;
use crate::model::scorecard::Kpi;
use crate::model::text;
use crate::model::vocabulary::Direction;
use crate::view::Desk;
use crate::view::account::pieces::heading;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::measured;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::period;
use crate::view::account::pieces::places;
use crate::view::account::pieces::row;
use crate::view::account::pieces::status_mark;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// Points of a sparkline.
const POINTS: usize = 8;
/// Periods of the history that fit across a page.
const PERIODS: usize = 6;

/// Every indicator by group: how it came to be what it is, its target and its status.
pub(super) fn table(desk: &Desk<'_>, card: &ScorecardNumbers, annex: &mut Annex) -> Table {
    let mut rows = Vec::new();
    for group in &card.groups {
        let kpis: Vec<&KpiNumbers> = group.kpis.iter().filter(|kpi| desk.shows(kpi.visibility)).collect();
        if kpis.is_empty() {
            continue;
        }
        rows.push(heading(group_name(desk, group), 8));
        rows.extend(kpis.into_iter().map(|kpi| kpi_row(desk, kpi, annex)));
    }
    without_empty_columns(Table {
        caption: desk.text("scorecard-caption"),
        columns: desk.columns(&[
            ("scorecard-head-indicator", "start", 36),
            ("scorecard-head-course", "start", 15),
            ("scorecard-head-trend", "start", 9),
            ("scorecard-head-before", "end", 11),
            ("scorecard-head-last", "end", 11),
            ("scorecard-head-target", "end", 11),
            ("scorecard-head-attained", "end", 8),
            ("head-status", "start", 11),
        ]),
        rows,
        note: String::new(),
    })
}

fn kpi_row(desk: &Desk<'_>, kpi: &KpiNumbers, annex: &mut Annex) -> Row {
    let words = desk.words();
    let in_unit = |value: Decimal| measured(words, value, &kpi.unit);
    let known = kpi.history.iter().filter_map(|(at, value, _)| Some((*at, (*value)?)));
    let before = known.rev().nth(1);
    let closed = kpi.history.last().map(|(at, ..)| *at);
    let last = kpi.last.map_or_else(
        || cell(""),
        |(at, value)| {
            // A value that is older than the others says of when it is.
            let stale = closed.is_some_and(|closed| closed != at);
            if stale { noted(in_unit(value), period(words, at)) } else { cell(in_unit(value)) }
        },
    );
    let reached = kpi.attainment.as_ref().map_or_else(Cell::default, |reached| {
        annex.merge(true);
        let cell = desk.figure_cell(reached, words.percent(reached.value, 0), annex);
        annex.merge(false);
        cell
    });
    row(
        strong_if(kpi.status == Status::Red),
        vec![
            name(desk, kpi, annex),
            Cell { spark: course(desk, kpi), ..Cell::default() },
            cell(trend(desk, kpi)),
            before.map_or_else(|| cell(""), |(_, value)| cell(in_unit(value))),
            last,
            cell(kpi.target.map_or_else(String::new, in_unit)),
            reached,
            marked("", status_mark(words, kpi.status)),
        ],
    )
}

/// The name of an indicator, with what the plan itself says of it below.
fn name(desk: &Desk<'_>, kpi: &KpiNumbers, annex: &mut Annex) -> Cell {
    let label = kpi_name(desk, kpi);
    let Some(computed) = desk.numbers.kpis.get(&kpi.id).filter(|figure| desk.shows(figure.visibility)) else {
        return cell(label);
    };
    let note = desk.say("scorecard-computed", &args! { value: finished(desk, computed) });
    Cell { how: Some(annex.add(computed)), ..noted(label, note) }
}

fn finished(desk: &Desk<'_>, figure: &Figure) -> String {
    match &figure.unit {
        Unit::Percent => desk.words().percent(figure.value, 1),
        Unit::Money(currency) => desk.words().money(figure.value.round(), currency),
        Unit::Bare | Unit::Days => desk.words().number(figure.value, 2),
    }
}

/// Whether the last value is better than the one before.
fn trend(desk: &Desk<'_>, kpi: &KpiNumbers) -> String {
    match went(kpi) {
        Went::Better => desk.text("scorecard-trend-better"),
        Went::Worse => desk.text("scorecard-trend-worse"),
        Went::Nowhere => desk.text("scorecard-trend-flat"),
        Went::Unknown => String::new(),
    }
}

/// Where an indicator went since the period before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Went {
    Better,
    Worse,
    Nowhere,
    Unknown,
}

fn went(kpi: &KpiNumbers) -> Went {
    match (kpi.trend, kpi.direction) {
        (Trend::Unknown, _) | (_, Direction::Range) => Went::Unknown,
        (Trend::Flat, _) => Went::Nowhere,
        (Trend::Up, Direction::Up) | (Trend::Down, Direction::Down) => Went::Better,
        _ => Went::Worse,
    }
}

/// The sparkline of an indicator: its values, and the target of each period as a dot.
fn course(desk: &Desk<'_>, kpi: &KpiNumbers) -> Option<Chart> {
    let words = desk.words();
    let from = kpi.history.len().saturating_sub(POINTS);
    let (history, targets) = (&kpi.history[from..], &kpi.targets[from..]);
    if history.iter().filter(|(_, value, _)| value.is_some()).count() < 2 {
        return None;
    }
    let values: Vec<f64> = history.iter().map(|(_, value, _)| value.map_or(f64::NAN, drawn)).collect();
    let targets: Vec<f64> = targets.iter().map(|target| target.map_or(f64::NAN, drawn)).collect();
    let all: Vec<f64> = values.iter().chain(&targets).copied().collect();
    let said: Vec<String> =
        history.iter().filter_map(|(_, value, _)| Some(measured(words, (*value)?, &kpi.unit))).collect();
    let key = if kpi.target.is_some() { "scorecard-course-alt" } else { "scorecard-course-alt-untargeted" };
    let target = kpi.target.map_or_else(String::new, |target| measured(words, target, &kpi.unit));
    let caption = Caption {
        id: format!("kpi-{}", kpi.id),
        alt: desk.say(key, &args! { name: kpi_name(desk, kpi), values: said.join("; "), target }),
        note: String::new(),
    };
    let sparkline = Sparkline { caption, size: Size::Tiny, range: range(&all, None), values, target: None, last: None };
    Some(sparkline::with_targets(&sparkline, &targets, desk.reader.palette))
}

/// Every indicator over the last periods, with its slope; a target that was moved is said where it moved.
pub(super) fn history(desk: &Desk<'_>, card: &ScorecardNumbers, annex: &mut Annex) -> Option<Panel> {
    let mut periods: Vec<Period> =
        shown_kpis(desk, card).flat_map(|kpi| kpi.history.iter().map(|(at, ..)| *at)).collect();
    periods.sort_by_key(|period| (period.last(), period.first()));
    periods.dedup();
    let periods = periods.split_off(periods.len().saturating_sub(PERIODS));
    if periods.len() < 2 {
        return None;
    }
    let mut columns = vec![Column { label: desk.text("scorecard-head-indicator"), align: "start", width: 34 }];
    columns.extend(periods.iter().map(|at| Column { label: period(desk.words(), *at), align: "end", width: 11 }));
    columns.push(Column { label: desk.text("scorecard-head-slope"), align: "end", width: 13 });
    let rows = shown_kpis(desk, card).map(|kpi| history_row(desk, kpi, &periods, annex)).collect();
    let of = |kind: Went| shown_kpis(desk, card).filter(|kpi| went(kpi) == kind).count();
    let (better, worse) = (of(Went::Better), of(Went::Worse));
    let words = desk.words();
    let said = args! { better, few_better: count(words, better), worse, few_worse: count(words, worse) };
    let moved: Vec<String> = shown_kpis(desk, card).filter_map(|kpi| moved(desk, kpi)).collect();
    Some(Panel {
        title: words.capital(&desk.say("scorecard-history-title", &said)),
        lead: moved.join(" "),
        table: Table {
            caption: desk.text("scorecard-history-caption"),
            columns,
            rows,
            note: desk.text("scorecard-history-note"),
        },
        chart: None,
        note: String::new(),
    })
}

fn history_row(desk: &Desk<'_>, kpi: &KpiNumbers, periods: &[Period], annex: &mut Annex) -> Row {
    let words = desk.words();
    let mut cells = vec![cell(kpi_name(desk, kpi))];
    for at in periods {
        let found = kpi.history.iter().position(|(own, ..)| own == at);
        cells.push(found.map_or_else(Cell::default, |found| {
            let (_, value, status) = kpi.history[found];
            let before = found.checked_sub(1).and_then(|before| kpi.targets[before]);
            let target = kpi.targets[found].filter(|target| before.is_some_and(|before| before != *target));
            let note = target.map_or_else(String::new, |target| {
                desk.say("scorecard-history-target", &args! { target: short(desk, target, &kpi.unit) })
            });
            let marks = match status {
                Status::Amber | Status::Red => vec![status_mark(words, status)],
                Status::Green | Status::Grey => Vec::new(),
            };
            let text = value.map_or_else(String::new, |value| short(desk, value, &kpi.unit));
            Cell { marks, ..noted(text, note) }
        }));
    }
    annex.merge(true);
    let slope = kpi.slope.as_ref().map_or_else(Cell::default, |slope| {
        let value = slope.value;
        let decimals = if value.abs() >= Decimal::ONE_HUNDRED { 0 } else { 2 };
        let text = if is_money(&kpi.unit) {
            words.signed_money(value.round(), &kpi.unit)
        } else {
            words.signed(value, places(value.round_dp(decimals)))
        };
        desk.figure_cell(slope, text, annex)
    });
    annex.merge(false);
    cells.push(slope);
    row("plain", cells)
}

/// A value in a narrow column: money in millions or thousands.
fn short(desk: &Desk<'_>, value: Decimal, unit: &str) -> String {
    if is_money(unit) {
        return desk.words().money_short(value, unit);
    }
    let bare = if unit == "pct" { "pct" } else { "count" };
    measured(desk.words(), value, bare)
}

fn is_money(unit: &str) -> bool {
    unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// "La meta de «OTIF» pasó de 94 % a 96 % en T2 2025", and why.
fn moved(desk: &Desk<'_>, kpi: &KpiNumbers) -> Option<String> {
    let words = desk.words();
    let steps = kpi.history.iter().zip(kpi.targets.windows(2)).zip(kpi.history.iter().skip(1));
    let (from, to, at) =
        steps.filter_map(|((_, pair), (at, ..))| Some((pair[0]?, pair[1]?, *at))).rfind(|(from, to, _)| from != to)?;
    let reason = written(desk, &kpi.id).map_or("", |kpi| text(&kpi.target_note));
    let said = args! {
        name: kpi_name(desk, kpi),
        from: measured(words, from, &kpi.unit),
        to: measured(words, to, &kpi.unit),
        at: period(words, at),
        reason: reason.trim_end_matches('.'),
    };
    let key = if reason.is_empty() { "scorecard-moved" } else { "scorecard-moved-because" };
    Some(desk.say(key, &said))
}

fn written<'a>(desk: &Desk<'a>, id: &str) -> Option<&'a Kpi> {
    let groups = &desk.account.scorecard.as_ref()?.groups;
    groups.iter().flat_map(|group| &group.kpis).find(|kpi| kpi.id.value == *id)
}

/// What each indicator means: the library's formula, which way is better, and where its values come from.
pub(super) fn definitions(desk: &Desk<'_>, card: &ScorecardNumbers) -> Option<Panel> {
    let words = desk.words();
    let line = |kpi: &KpiNumbers| {
        let library = kpi.library?;
        let source = written(desk, &kpi.id).map_or("", |kpi| text(&kpi.source));
        let better = match kpi.direction {
            Direction::Up => "scorecard-better-up",
            Direction::Down => "scorecard-better-down",
            Direction::Range => "scorecard-better-range",
        };
        Some(row(
            "plain",
            vec![
                cell(kpi_name(desk, kpi)),
                cell(desk.head(&format!("{}.formula", library.key()))),
                cell(desk.text(better)),
                cell(source),
            ],
        ))
    };
    let rows: Vec<Row> = shown_kpis(desk, card).filter_map(line).collect();
    if rows.is_empty() {
        return None;
    }
    let all = shown_kpis(desk, card).count();
    let said = args! { n: rows.len(), few: count(words, rows.len()), all, few_all: count(words, all) };
    let key = if rows.len() == all { "scorecard-definitions-all" } else { "scorecard-definitions-some" };
    Some(Panel {
        title: words.capital(&desk.say(key, &said)),
        lead: String::new(),
        table: without_empty_columns(Table {
            caption: desk.text("scorecard-definitions-caption"),
            columns: desk.columns(&[
                ("scorecard-head-indicator", "start", 33),
                ("scorecard-head-definition", "start", 44),
                ("scorecard-head-better", "start", 8),
                ("scorecard-head-source", "start", 22),
            ]),
            rows,
            note: String::new(),
        }),
        chart: None,
        note: String::new(),
    })
}
