//! The service levels of an agreement: what was promised, how it was met, and what missing it costs.

use rust_decimal::Decimal;

use super::AgreementPart;
use super::Sheet;
use super::short;
use crate::analyse::service::ServiceNumbers;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::sparkline;
use crate::chart::sparkline::Size;
use crate::chart::sparkline::Sparkline;
use crate::decode::Visibility;
use crate::model::day::Period;
use crate::view::Desk;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::measured;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::period;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::drawn;
use crate::view::sections::cells::text as cell;
use crate::view::sections::naming::count;

/// Periods of a service level side by side.
const PERIODS: usize = 3;
/// Points of a sparkline.
const POINTS: usize = 8;

/// The service levels; nothing where none was promised.
pub(super) fn part(sheet: Sheet<'_>, annex: &mut Annex) -> Option<AgreementPart> {
    let desk = sheet.desk;
    let services = shown(sheet);
    let worst = services.iter().max_by_key(|service| service.breached_in_a_row)?;
    let mut periods: Vec<Period> = services.iter().flat_map(|service| &service.periods).map(|one| one.period).collect();
    periods.sort_by_key(|one| (one.last(), one.first()));
    periods.dedup();
    let periods = periods.split_off(periods.len().saturating_sub(PERIODS));
    let credited = services.iter().any(|service| matches!(service.credits, Some(Ok(_))));
    let drawn = services.iter().any(|service| service.periods.len() > 1);
    let rows = services.iter().map(|service| line(sheet, service, &periods, (drawn, credited), annex)).collect();
    let mut columns = desk.columns(&[("agreements-head-service", "start", 30), ("agreements-head-target", "end", 13)]);
    columns.extend(periods.iter().map(|one| Column { label: period(desk.words(), *one), align: "end", width: 13 }));
    if drawn {
        columns.extend(desk.columns(&[("agreements-head-trend", "start", 13)]));
    }
    if credited {
        columns.extend(desk.columns(&[("agreements-head-credits", "end", 14)]));
    }
    Some(AgreementPart {
        title: title(desk, worst, &services),
        table: Table { caption: desk.text("agreements-services-caption"), columns, rows, note: String::new() },
        note: notes(sheet, &services),
        ..AgreementPart::default()
    })
}

fn shown(sheet: Sheet<'_>) -> Vec<&ServiceNumbers> {
    let seen = |service: &&ServiceNumbers| {
        let level = sheet.agreement.sla.iter().find(|level| level.id.value == *service.id);
        let own = level.map_or(Visibility::Customer, |level| visibility(&level.visibility, Visibility::Customer));
        service.agreement == sheet.id() && sheet.desk.shows(own)
    };
    sheet.desk.numbers.services.iter().filter(seen).collect()
}

fn line(
    sheet: Sheet<'_>,
    service: &ServiceNumbers,
    periods: &[Period],
    (drawn, credited): (bool, bool),
    annex: &mut Annex,
) -> Row {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let in_unit = |value: Decimal| measured(words, value, &service.unit);
    let name = short(&service.label);
    let defined = service.label[name.len()..].trim().trim_start_matches('(').trim_end_matches(')');
    let mut cells = vec![noted(name, defined), cell(service.target.map_or_else(String::new, in_unit))];
    cells.extend(periods.iter().map(|column| {
        let found = service.periods.iter().find(|one| one.period == *column);
        found.map_or_else(Cell::default, |one| marked(in_unit(one.value), met_mark(desk, one.met)))
    }));
    if drawn {
        cells.push(Cell { spark: spark(sheet, service), ..Cell::default() });
    }
    if credited {
        cells.push(credits(sheet, service, annex));
    }
    row(strong_if(service.last_breached), cells)
}

/// The credits of the year, or where the edition may not see the cap, those of the periods.
fn credits(sheet: Sheet<'_>, service: &ServiceNumbers, annex: &mut Annex) -> Cell {
    let desk = sheet.desk;
    let Some(Ok(due)) = &service.credits else { return Cell::default() };
    if desk.shows(due.visibility) {
        let mut total = desk.figure_cell(due, sheet.money(due.value), annex);
        let cap = service.cap.as_ref().and_then(|cap| cap.as_ref().ok()).filter(|cap| desk.shows(cap.visibility));
        total.note =
            cap.map_or_else(String::new, |cap| desk.say("agreements-cap", &args! { amount: sheet.money(cap.value) }));
        return total;
    }
    let last = service.periods.iter().rev().find_map(|one| one.credit.as_ref()?.as_ref().ok());
    last.map_or_else(Cell::default, |credit| desk.figure_cell(credit, sheet.money(credit.value), annex))
}

fn met_mark(desk: &Desk<'_>, met: bool) -> Mark {
    if met {
        Mark { kind: MarkKind::Ok, word: desk.text("agreements-met") }
    } else {
        Mark { kind: MarkKind::Bad, word: desk.text("agreements-not-met") }
    }
}

fn title(desk: &Desk<'_>, worst: &ServiceNumbers, services: &[&ServiceNumbers]) -> String {
    let missed = worst.breached_in_a_row;
    let said = args! { name: short(&worst.label), n: missed, few: count(desk.words(), missed) };
    let key = match (missed, services.iter().all(|service| service.periods.is_empty())) {
        (_, true) => "agreements-services-unmeasured",
        (0, false) => "agreements-services-met",
        (1, false) => "agreements-services-missed",
        _ => "agreements-services-again",
    };
    desk.say(key, &said)
}

/// The values with the target as a dotted line, and a square where it was missed.
fn spark(sheet: Sheet<'_>, service: &ServiceNumbers) -> Option<Chart> {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let periods = &service.periods[service.periods.len().saturating_sub(POINTS)..];
    if periods.len() < 2 {
        return None;
    }
    let values: Vec<f64> = periods.iter().map(|one| drawn(one.value)).collect();
    let target = service.target.map(drawn);
    let all = || values.iter().copied().chain(target);
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let alt = desk.say(
        "agreements-alt-spark",
        &args! {
            name: short(&service.label),
            values: words.list(&periods.iter().map(|one| measured(words, one.value, &service.unit)).collect::<Vec<_>>()),
            target: service.target.map_or_else(String::new, |target| measured(words, target, &service.unit)),
        },
    );
    let drawing = Sparkline {
        caption: Caption { id: format!("sla-{}-{}", sheet.id(), service.id), alt, note: String::new() },
        size: Size::Tiny,
        values,
        target,
        range: (low, high),
        last: None,
    };
    let missed: Vec<bool> = periods.iter().map(|one| !one.met).collect();
    Some(sparkline::with_misses(&drawing, &missed, desk.reader.palette))
}

/// What each missed period costs and what of it was given, then what cannot be judged.
fn notes(sheet: Sheet<'_>, services: &[&ServiceNumbers]) -> String {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let mut notes = Vec::new();
    for service in services {
        for one in &service.periods {
            let Some(due) = one.credit_due().filter(|due| *due > Decimal::ZERO) else { continue };
            let issued = one.issued.unwrap_or_default();
            let key = match issued {
                _ if issued >= due => "agreements-credit-issued",
                _ if issued.is_zero() => "agreements-credit-open",
                _ => "agreements-credit-partly",
            };
            let said = args! {
                name: short(&service.label),
                period: period(words, one.period),
                due: sheet.money(due),
                issued: sheet.money(issued),
            };
            notes.push(desk.say(key, &said));
        }
        if let Some(because) = &service.because {
            let why = desk.say(&format!("cannot-{}", because.key), &because.args);
            let what = short(&service.label);
            notes.extend(desk.shows(Visibility::Internal).then(|| desk.say("missing-item", &args! { what, why })));
        }
    }
    notes.join("; ")
}
