//! What falls due in the next twelve months.

use jiff::ToSpan;
use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use super::dates;
use super::dates::Dated;
use super::dates::Kind;
use super::dates::Weight;
use super::naming::count;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::FULL;
use crate::chart::Tick;
use crate::chart::also_narrow;
use crate::chart::calendar;
use crate::chart::calendar::Calendar;
use crate::chart::calendar::Line;
use crate::chart::calendar::Mark as Drawn;
use crate::chart::calendar::Shape;
use crate::model::day::Day;
use crate::view::Desk;
use crate::view::account::pieces::heading;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// How far the calendar looks ahead, in months.
const MONTHS: i8 = 12;
/// How long a text beside a mark may be, in letters; the table has the whole.
const BESIDE: usize = 40;

/// What falls due in the next twelve months.
#[derive(Clone, Debug, Serialize)]
pub struct CalendarView {
    /// `calendar`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// Twelve months, one line for each kind.
    pub strip: Chart,
    /// Every day, month by month.
    pub table: Table,
}

/// The calendar of an account; nothing where no day is to come.
pub(crate) fn view(desk: &Desk<'_>, _annex: &mut Annex) -> Option<CalendarView> {
    let last = last(desk);
    let (coming, later): (Vec<Dated>, Vec<Dated>) = dates::coming(desk).into_iter().partition(|one| one.day < last);
    if coming.is_empty() {
        return None;
    }
    let overdue = dates::overdue(desk);
    Some(CalendarView {
        id: "calendar",
        title: title(desk, &coming),
        lead: lead(desk, &overdue, later.first()),
        strip: strip(desk, &coming),
        table: table(desk, &overdue, &coming),
    })
}

/// The first day that the calendar no longer shows.
fn last(desk: &Desk<'_>) -> Day {
    let first = desk.day().0.first_of_month();
    first.checked_add(i64::from(MONTHS).months()).map_or_else(|_| desk.day().plus(365), Day)
}

/// The next day that must not be missed, and how many come before it.
fn title(desk: &Desk<'_>, coming: &[Dated]) -> String {
    let words = desk.words();
    let hard = coming.iter().position(|one| one.weight != Weight::Usual);
    let Some((before, hard)) = hard.and_then(|at| Some((at, coming.get(at)?))) else {
        let n = coming.len();
        let next = coming.first().map_or_else(String::new, |one| words.short_day(one.day.0));
        return words.capital(&desk.say("calendar-title-soft", &args! { n, few: count(words, n), day: next }));
    };
    let (days, what) = (desk.day().days_until(hard.day), hard.what.as_str());
    let key = if before == 0 { "calendar-title-first" } else { "calendar-title" };
    words.capital(&desk.say(key, &args! { what, days }))
}

/// What is late, and what comes after the last month.
fn lead(desk: &Desk<'_>, overdue: &[Dated], later: Option<&Dated>) -> String {
    let words = desk.words();
    let n = overdue.len();
    let late = (n > 0).then(|| words.capital(&desk.say("calendar-overdue", &args! { n, few: count(words, n) })));
    let later = later
        .map(|one| desk.say("calendar-later", &args! { what: one.what.as_str(), day: words.short_day(one.day.0) }));
    [late, later].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

const KINDS: [(Kind, &str); 5] = [
    (Kind::Agreement, "calendar-agreements"),
    (Kind::Negotiation, "calendar-negotiation"),
    (Kind::Obligation, "calendar-obligations"),
    (Kind::Action, "calendar-actions"),
    (Kind::Review, "calendar-reviews"),
];

fn strip(desk: &Desk<'_>, coming: &[Dated]) -> Chart {
    let words = desk.words();
    let first = Day(desk.day().0.first_of_month());
    let at = |day: Day| drawn(Decimal::from(first.days_until(day)));
    let month = |n: i8| first.0.checked_add(i64::from(n).months()).ok().map(Day);
    let months = (0..MONTHS).filter_map(month).map(|day| Tick { at: at(day), label: month_name(desk, day.0) });
    let lines: Vec<Line> = KINDS
        .iter()
        .filter_map(|(kind, key)| {
            let own: Vec<&Dated> = coming.iter().filter(|one| one.kind == *kind).collect();
            (!own.is_empty()).then(|| Line { label: desk.text(key), marks: marks(desk, &own, at) })
        })
        .collect();
    let said: Vec<String> = coming
        .iter()
        .map(|one| desk.say("calendar-alt-one", &args! { day: words.short_day(one.day.0), what: one.what.as_str() }))
        .collect();
    let drawing = Calendar {
        caption: Caption {
            id: "calendar-strip".to_owned(),
            alt: desk.say("calendar-alt", &args! { dates: said.join("; ") }),
            note: desk.text("calendar-note"),
        },
        width: FULL,
        from: 0.0,
        to: at(last(desk)),
        months: months.collect(),
        today: Tick {
            at: at(desk.day()),
            label: desk.say("calendar-today", &args! { day: words.short_day(desk.day().0) }),
        },
        lines,
    };
    also_narrow(FULL, |width| calendar::draw(&Calendar { width, ..drawing.clone() }, desk.reader.palette))
}

/// What falls on one day of one line is one mark; what recurs is written once.
fn marks<'a>(desk: &Desk<'_>, own: &[&'a Dated], at: impl Fn(Day) -> f64) -> Vec<Drawn> {
    let mut marks: Vec<(Day, Vec<&'a Dated>)> = Vec::new();
    for one in own {
        match marks.last_mut() {
            Some((day, same)) if *day == one.day => same.push(one),
            _ => marks.push((one.day, vec![one])),
        }
    }
    let mut written: Vec<&'a str> = Vec::new();
    let mut mark = |(day, same): (Day, Vec<&'a Dated>)| {
        let shape = if same.iter().any(|one| one.weight == Weight::Deadline) {
            Shape::Deadline
        } else if same.iter().any(|one| one.weight == Weight::End) {
            Shape::End
        } else {
            Shape::Dot
        };
        let fresh: Vec<&'a str> =
            same.iter().map(|one| one.what.as_str()).filter(|what| !written.contains(what)).collect();
        let texts: Vec<String> = fresh.iter().map(|what| brief(what)).collect();
        let label = if texts.is_empty() {
            String::new()
        } else {
            desk.say("calendar-mark", &args! { day: day.0.day().to_string(), what: texts.join("; ") })
        };
        written.extend(same.iter().filter(|one| one.own).map(|one| one.what.as_str()));
        Drawn { at: at(day), label, shape }
    };
    marks.into_iter().map(&mut mark).collect()
}

/// As much of a text as stands beside a mark, cut between words.
fn brief(text: &str) -> String {
    if text.chars().count() <= BESIDE {
        return text.to_owned();
    }
    let mut kept = String::new();
    for word in text.split(' ') {
        if kept.chars().count() + word.chars().count() > BESIDE {
            break;
        }
        if !kept.is_empty() {
            kept.push(' ');
        }
        kept.push_str(word);
    }
    format!("{}…", kept.trim_end_matches([',', ';', ':', '.']))
}

/// "oct", and with the year where one begins.
fn month_name(desk: &Desk<'_>, day: Date) -> String {
    if day.month() == 1 {
        return desk.words().month(day);
    }
    desk.text(&format!("month-{}.short", day.month()))
}

fn table(desk: &Desk<'_>, overdue: &[Dated], coming: &[Dated]) -> Table {
    let words = desk.words();
    let mut rows: Vec<Row> = Vec::new();
    if !overdue.is_empty() {
        rows.push(heading(desk.text("calendar-group-overdue"), 4));
        rows.extend(overdue.iter().map(|one| line(desk, one)));
    }
    let mut month = None;
    for one in coming {
        let own = (one.day.0.year(), one.day.0.month());
        if month.replace(own) != Some(own) {
            rows.push(heading(words.capital(&full_month(desk, one.day.0)), 4));
        }
        rows.push(line(desk, one));
    }
    without_empty_columns(Table {
        caption: desk.text("calendar-caption"),
        columns: desk.columns(&[
            ("head-date", "start", 14),
            ("head-what", "start", 54),
            ("head-owner", "start", 18),
            ("agreements-head-left", "end", 14),
        ]),
        rows,
        note: String::new(),
    })
}

/// "octubre de 2025".
fn full_month(desk: &Desk<'_>, day: Date) -> String {
    let month = desk.text(&format!("month-{}", day.month()));
    desk.say("calendar-month", &args! { month, year: day.year().to_string() })
}

fn line(desk: &Desk<'_>, one: &Dated) -> Row {
    let words = desk.words();
    let days = desk.day().days_until(one.day);
    let what = if one.own { one.what.clone() } else { words.capital(&one.what) };
    let left = if days < 0 {
        Cell { marks: vec![mark(words, MarkKind::Bad)], ..cell(desk.say("calendar-ago", &args! { days: -days })) }
    } else {
        cell(desk.say("agreements-days", &args! { days }))
    };
    let hard = one.weight != Weight::Usual;
    row(
        strong_if(hard || days < 0),
        vec![cell(words.short_day(one.day.0)), noted(what, one.of.as_str()), cell(one.who.as_str()), left],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Edition;
    use crate::view::account::example;
    use crate::view::account::example::spaced;

    #[test]
    fn the_next_hard_day_is_the_title_and_every_day_stands_in_its_month() {
        let view = example::account(&[], Edition::Internal).calendar.expect("there are days to come");
        assert_eq!(spaced(&view.title), "La primera fecha clave llega en 74 días: fecha límite de la negociación");
        let months: Vec<&str> =
            view.table.rows.iter().filter(|row| row.kind == "group").map(|row| row.cells[0].text.as_str()).collect();
        assert_eq!(months.first(), Some(&"Vencidas"));
        assert!(months.contains(&"Octubre de 2025") && months.contains(&"Marzo de 2026"), "{months:?}");
        let days: Vec<&str> = view.table.rows.iter().map(|row| row.cells[0].text.as_str()).collect();
        assert!(days.len() > 12, "{days:?}");
    }

    #[test]
    fn the_customer_sees_the_agreement_and_what_is_owed() {
        let view = example::account(&[], Edition::Customer).calendar.expect("the agreement has days");
        let text = spaced(&serde_json::to_string(&view).expect("a view is JSON"));
        assert!(text.contains("Taller de innovación semestral") && text.contains("Preaviso del acuerdo"));
        for secret in ["negociación", "Cerrar mandato", "patrocinio", "Revisión del plan"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }

    #[test]
    fn an_account_with_nothing_hard_to_come_says_how_much_is() {
        let view = example::small("accounts/norte/plan.yaml").calendar.expect("the plan is reviewed, and more");
        assert_eq!(spaced(&view.title), "Tres fechas en doce meses; la primera, el 4 nov 2025");
        assert_eq!(view.lead, "");
    }

    #[test]
    fn what_recurs_is_written_once_and_marked_each_time() {
        let monthly = ("am-2023-04.yaml", "due: 2025-11-20", "due: 2025-10-20, recurrence: monthly");
        let view = example::account(&[monthly], Edition::Internal).calendar.expect("there are days to come");
        // Once as an obligation; an action of the same name has a line of its own.
        assert_eq!(view.strip.svg.matches("20, Taller").count(), 2);
        let lines = view.table.rows.iter().filter(|row| row.cells[1].text == "Taller de innovación semestral");
        assert_eq!(lines.count(), 6, "until the agreement ends in March");
    }

    #[test]
    fn a_text_is_cut_between_words() {
        assert_eq!(
            brief("Cerrar mandato, límites y márgenes con la dirección comercial"),
            "Cerrar mandato, límites y márgenes con la…"
        );
        assert_eq!(brief("Taller"), "Taller");
    }
}
