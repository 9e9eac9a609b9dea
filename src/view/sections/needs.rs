//! What the category and the cell of vulnerability ask of a plan, beside what the plan has.

use super::cells;
use crate::analyse::position::Position;
use crate::analyse::position::VulnerabilityCell;
use crate::args;
use crate::model::plan::Action;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::model::vocabulary::Category;
use crate::view::Desk;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::row;
use crate::view::parts::Cell;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// From this score on a factor of vulnerability wants an action of its own.
const ACUTE: i64 = 7;
/// Days within which the sponsor of an endangered account meets the customer.
const SPONSOR_DAYS: i64 = 90;
/// Days of a three-year plan, less the odd day at its end.
const THREE_YEARS: i64 = 3 * 365 - 2;

/// One demand: its words, and what the plan has; nothing where it has nothing.
type Need = (String, Option<String>);

/// The demands of the category that the account is managed in, and of its cell.
pub(super) fn panel(desk: &Desk<'_>, position: &Position) -> Panel {
    let words = desk.words();
    let category = super::position::declared(desk).unwrap_or(position.category);
    let own = of_category(desk, category);
    let cell = position.cell.as_ref().ok().copied();
    let of_cell = cell.map_or_else(Vec::new, |cell| of_cell(desk, cell));
    let missing = own.iter().chain(&of_cell).filter(|(_, found)| found.is_none()).count();
    let all = own.len() + of_cell.len();
    let mut rows = lines(desk, &desk.head(&category.label()), own);
    if let Some(cell) = cell {
        rows.extend(lines(desk, &desk.head(&format!("vulnerability-{}", cell.id())), of_cell));
    }
    let key = match missing {
        0 => "needs-title-met",
        _ if missing == all => "needs-title-none",
        _ => "needs-title-missing",
    };
    let few = super::naming::count(words, all);
    let title = desk.say(key, &args! { missing, count: super::naming::count(words, missing), all, few });
    Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: Table {
            caption: desk.text("needs-caption"),
            columns: vec![
                cells::words(desk.text("needs-head-from"), 16),
                cells::words(desk.text("needs-head-need"), 34),
                cells::words(desk.text("needs-head-found"), 50),
            ],
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    }
}

/// The demands as rows; the first says where they come from.
fn lines(desk: &Desk<'_>, from: &str, needs: Vec<Need>) -> Vec<Row> {
    let line = |(at, (need, found)): (usize, Need)| {
        let from = if at == 0 { from } else { "" };
        let found = match found {
            Some(found) => Cell { text: found, marks: vec![mark(desk.words(), MarkKind::Ok)], ..Cell::default() },
            None => marked("", Mark { kind: MarkKind::Warn, word: desk.text("needs-missing") }),
        };
        row("plain", vec![cells::text(from), cells::text(need), found])
    };
    needs.into_iter().enumerate().map(line).collect()
}

fn of_category(desk: &Desk<'_>, category: Category) -> Vec<Need> {
    let need = |key: &str, found| (desk.text(key), found);
    match category {
        Category::Strategic => vec![
            need("needs-manager", manager(desk)),
            need("needs-committee", committee(desk)),
            need("needs-three-years", three_years(desk)),
        ],
        Category::Star => vec![need("needs-path", path(desk)), need("needs-sponsor", sponsor(desk))],
        Category::Status => vec![need("needs-light-plan", open_actions(desk)), need("needs-service", service(desk))],
        Category::Streamline => vec![need("needs-simpler", open_actions(desk))],
    }
}

fn of_cell(desk: &Desk<'_>, cell: VulnerabilityCell) -> Vec<Need> {
    let need = |key: &str, found| (desk.text(key), found);
    match cell {
        VulnerabilityCell::Defender => {
            let mut needs = defence(desk);
            needs.push(need("needs-sponsor-meeting", sponsor_meeting(desk)));
            needs
        }
        VulnerabilityCell::Cultivar => {
            vec![need("needs-growth", growth(desk)), need("needs-whitespace", whitespace(desk))]
        }
        VulnerabilityCell::Rethink => vec![need("needs-redesign", open_actions(desk))],
        VulnerabilityCell::Maintain => {
            vec![need("needs-service", service(desk)), need("needs-watch", next_review(desk))]
        }
    }
}

fn manager(desk: &Desk<'_>) -> Option<String> {
    let kam = desk.account.head()?.kam.as_ref()?;
    let person = desk.person(kam.person.as_ref()?.value.as_str());
    let fte = kam.fte.as_ref()?.value.get();
    let share = desk.words().percent(fte * rust_decimal::Decimal::ONE_HUNDRED, 0);
    Some(desk.say("needs-manager-found", &args! { person, share }))
}

fn committee(desk: &Desk<'_>) -> Option<String> {
    let committee = desk.account.head()?.committee.as_ref()?;
    let n = committee.members.len();
    let hours = value(&committee.hours_per_year)?.get();
    let found = desk.say("needs-committee-found", &args! { n, hours: desk.words().number(hours, 0) });
    (n > 0).then_some(found)
}

fn three_years(desk: &Desk<'_>) -> Option<String> {
    let period = desk.account.head()?.period.as_ref()?;
    let (from, to) = (value(&period.from)?, value(&period.to)?);
    let found =
        desk.say("needs-period-found", &args! { from: desk.short_day(Some(from)), to: desk.short_day(Some(to)) });
    (from.days_until(to) >= THREE_YEARS).then_some(found)
}

/// A dated way to profit, or a contribution that is above the hurdle without one.
fn path(desk: &Desk<'_>) -> Option<String> {
    let profit = desk.numbers.profit.as_ref().ok();
    let above = profit.filter(|profit| profit.hurdle.is_some_and(|hurdle| profit.contribution_pct.value >= hurdle));
    let earns = above.map(|profit| {
        let share = desk.words().percent(profit.contribution_pct.value, 1);
        desk.say("needs-path-earns", &args! { share })
    });
    let dated = || {
        let path = desk.account.head()?.path_to_profit.as_ref()?;
        let day = desk.short_day(value(&path.by));
        let text = path.text.as_ref().map_or("", |text| text.value.as_str());
        (!day.is_empty()).then(|| desk.say("needs-path-found", &args! { day, text }))
    };
    dated().or(earns)
}

fn sponsor(desk: &Desk<'_>) -> Option<String> {
    let sponsor = desk.account.head()?.sponsor.as_ref()?;
    Some(desk.person(sponsor.person.as_ref()?.value.as_str()))
}

fn sponsor_meeting(desk: &Desk<'_>) -> Option<String> {
    let met = value(&desk.account.head()?.sponsor.as_ref()?.last_meeting)?;
    let found = desk.say("needs-meeting-found", &args! { day: desk.short_day(Some(met)) });
    (met.days_until(desk.day()) <= SPONSOR_DAYS).then_some(found)
}

fn is_open(action: &Action) -> bool {
    !value(&action.status).is_some_and(ActionStatus::is_closed)
}

fn open_actions(desk: &Desk<'_>) -> Option<String> {
    let n = desk.account.plan.as_ref()?.actions.iter().filter(|action| is_open(action)).count();
    (n > 0).then(|| desk.say("needs-actions-found", &args! { n }))
}

fn service(desk: &Desk<'_>) -> Option<String> {
    let n: usize = desk.account.agreements.iter().map(|agreement| agreement.sla.len()).sum();
    (n > 0).then(|| desk.say("needs-service-found", &args! { n }))
}

fn growth(desk: &Desk<'_>) -> Option<String> {
    let gap = desk.numbers.gap.as_ref().ok()?;
    Some(desk.say("needs-growth-found", &args! { target: desk.money(gap.target.value) }))
}

fn whitespace(desk: &Desk<'_>) -> Option<String> {
    let wallet = desk.numbers.wallet.as_ref().ok()?;
    Some(desk.say("needs-whitespace-found", &args! { money: desk.money(wallet.whitespace.value) }))
}

fn next_review(desk: &Desk<'_>) -> Option<String> {
    let day = value(&desk.account.head()?.next_review)?;
    Some(desk.say("needs-watch-found", &args! { day: desk.short_day(Some(day)) }))
}

/// One demand for every acute factor of vulnerability: an open action that answers it.
fn defence(desk: &Desk<'_>) -> Vec<Need> {
    let Ok(side) = desk.numbers.scores.vulnerability.as_ref() else { return Vec::new() };
    let acute = side.rows.iter().filter(|row| row.score.is_some_and(|score| score >= ACUTE.into()));
    acute
        .map(|row| {
            let factor = desk.words().arg(&row.label);
            let answers = |action: &&Action| {
                action.addresses.iter().any(|reference| {
                    let kind = reference.value.kind.as_deref().unwrap_or_default();
                    reference.value.id == *row.criterion || Some(kind) == answered_by(row.library.as_deref())
                })
            };
            let actions = desk.account.plan.as_ref().map_or(&[][..], |plan| &plan.actions);
            let action = actions.iter().filter(|action| is_open(action)).find(answers);
            let found = action.and_then(|action| action.text.as_ref()).map(|text| text.value.clone());
            (desk.say("needs-defence", &args! { factor }), found)
        })
        .collect()
}

/// The kind of entry that an action against a factor names, where it does not name the criterion itself.
fn answered_by(library: Option<&str>) -> Option<&'static str> {
    match library? {
        "quality_failures" => Some("sla"),
        "single_thread" | "dmu_change" => Some("stakeholder"),
        _ => None,
    }
}
