//! Every account in a row: who it is, how it stands, and what is wrong with it.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells;
use super::naming;
use crate::analyse::Band;
use crate::analyse::actions::function_name;
use crate::args;
use crate::decode::Visibility;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::model::day::Day;
use crate::model::programme::Excluded;
use crate::model::programme::Selection;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::view::Desk;
use crate::view::Edition;
use crate::view::Reader;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Table;
use crate::words::Arg;
use crate::words::Words;

/// The accounts.
#[derive(Clone, Debug, Serialize)]
pub struct AccountsView {
    /// `accounts`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The accounts, the largest first.
    pub table: Table,
    /// Who is on watch and who was left out, in the pack.
    pub panels: Vec<Panel>,
}

/// The section. `root` is the path from the page to the root of the site.
pub(crate) fn view(reader: &Reader<'_>, annex: &mut Annex, root: &str) -> AccountsView {
    let mut desks: Vec<Desk<'_>> = reader.desks().collect();
    desks.sort_by(|a, b| sales(b).cmp(&sales(a)).then_with(|| a.account.id.as_str().cmp(b.account.id.as_str())));
    let words = reader.words;
    let columns = vec![
        cells::words(words.text("column-account"), 20),
        cells::words(words.text("column-category"), 8),
        cells::words(words.text("column-stage"), 9),
        cells::words(words.text("column-health"), 8),
        cells::numbers(words.text("column-quality"), 6),
        cells::numbers(words.text("column-sales"), 7),
        cells::numbers(words.text("column-contribution"), 8),
        cells::numbers(words.text("column-wallet"), 7),
        cells::numbers(words.text("column-risk"), 8),
        cells::words(words.text("column-next"), 9),
    ];
    let rows = desks.iter().map(|desk| cells::row(row(desk, annex, root))).collect();
    let table =
        Table { caption: words.text("accounts-caption"), columns, rows, note: naming::source(reader, "source-plans") };
    AccountsView {
        id: "accounts",
        title: title(reader, &desks),
        lead: lead(reader, &desks),
        table: cells::without_empty_columns(table),
        panels: Vec::new(),
    }
}

/// Who may become a key account, and who was left out with what effect; for the supplier's management only.
pub(crate) fn selection(reader: &Reader<'_>) -> Vec<Panel> {
    if !reader.edition.shows(Visibility::Internal) {
        return Vec::new();
    }
    let strategy = reader.checked.plans.programme().and_then(|programme| programme.strategy.as_ref());
    let Some(selection) = strategy.and_then(|strategy| strategy.selection.as_ref()) else { return Vec::new() };
    let watched: Vec<&str> = selection.watch_list.iter().map(|id| id.value.as_str()).collect();
    let panels = [watch(reader, &watched), left_out(reader, &selection.excluded_accounts)];
    let mut panels: Vec<Panel> = panels.into_iter().flatten().collect();
    if let Some(last) = panels.last_mut() {
        last.note = chosen_by(reader, selection);
    }
    panels
}

/// Which functions took part in the selection, and when it was last looked at.
fn chosen_by(reader: &Reader<'_>, selection: &Selection) -> String {
    let words = reader.words;
    if selection.participants.is_empty() {
        return String::new();
    }
    let plans = &reader.checked.plans;
    let functions = selection.participants.iter().map(|id| function_name(plans, id.value.as_str())).collect();
    let functions = Arg::List(functions);
    match value(&selection.last_review) {
        Some(day) => words.say("selection-by-dated", &args! { functions, day }),
        None => words.say("selection-by", &args! { functions }),
    }
}

/// What the customer base says of a customer: revenue and contribution, with its class by each.
fn brings(reader: &Reader<'_>, id: &str) -> [Cell; 2] {
    let words = reader.words;
    let pareto = &reader.checked.numbers.programme.pareto;
    [&pareto.revenue, &pareto.contribution].map(|ranking| {
        let Some(ranked) = ranking.as_ref().ok().and_then(|ranking| ranking.of(id)) else { return Cell::default() };
        let note = words.say("selection-class", &args! { class: ranked.class.letter() });
        Cell { note, ..cells::text(words.money_short(ranked.amount, reader.currency())) }
    })
}

/// The columns of what the customer base says.
fn columns(words: &Words) -> [Column; 2] {
    [cells::numbers(words.text("concentration-revenue"), 5), cells::numbers(words.text("contribution-own"), 5)]
}

/// The revenue that a list of customers brings together, as it stands in a title.
fn together(reader: &Reader<'_>, ids: &[&str]) -> String {
    let ranking = reader.checked.numbers.programme.pareto.revenue.as_ref().ok();
    let sum: Decimal = ids.iter().filter_map(|id| Some(ranking?.of(id)?.amount)).sum();
    if sum.is_zero() { String::new() } else { reader.words.money_short(sum, reader.currency()) }
}

fn watch(reader: &Reader<'_>, ids: &[&str]) -> Option<Panel> {
    let words = reader.words;
    let first = ids.first()?;
    let rows = ids.iter().map(|id| {
        let mut cells = vec![cells::text(naming::account(reader, id))];
        cells.extend(brings(reader, id));
        cells::row(cells)
    });
    let money = together(reader, ids);
    let key = if money.is_empty() { "selection-watch-bare" } else { "selection-watch" };
    let account = naming::account(reader, first);
    let said = args! { n: ids.len(), count: naming::count(words, ids.len()), account, money };
    let table = Table {
        caption: words.text("selection-watch-caption"),
        columns: [cells::words(words.text("column-account"), 12)].into_iter().chain(columns(words)).collect(),
        rows: rows.collect(),
        note: String::new(),
    };
    Some(panel(words, &words.say(key, &said), table))
}

fn left_out(reader: &Reader<'_>, excluded: &[Excluded]) -> Option<Panel> {
    let words = reader.words;
    let first = excluded.first()?;
    let rows = excluded.iter().map(|one| {
        let mut cells = vec![
            cells::text(naming::account(reader, one.id.value.as_str())),
            cells::text(text(&one.reason)),
            cells::text(text(&one.side_effects)),
        ];
        cells.extend(brings(reader, one.id.value.as_str()));
        cells::row(cells)
    });
    let ids: Vec<&str> = excluded.iter().map(|one| one.id.value.as_str()).collect();
    let money = together(reader, &ids);
    let key = if money.is_empty() { "selection-out-bare" } else { "selection-out" };
    let account = naming::account(reader, first.id.value.as_str());
    let said = args! { n: excluded.len(), count: naming::count(words, excluded.len()), account, money };
    let mut heads = vec![
        cells::words(words.text("column-account"), 6),
        cells::words(words.text("selection-reason"), 10),
        cells::words(words.text("selection-effects"), 10),
    ];
    heads.extend(columns(words));
    let table = Table {
        caption: words.text("selection-out-caption"),
        columns: heads,
        rows: rows.collect(),
        note: String::new(),
    };
    Some(panel(words, &words.say(key, &said), table))
}

fn panel(words: &Words, title: &str, table: Table) -> Panel {
    Panel {
        title: words.capital(title),
        lead: String::new(),
        table: cells::without_empty_columns(table),
        chart: None,
        note: String::new(),
    }
}

/// Sales of the year in the programme's currency, for the order; accounts in another stand at the end.
fn sales(desk: &Desk<'_>) -> Option<Decimal> {
    let own_money = desk.currency() == desk.reader.currency();
    desk.numbers.sales.as_ref().ok().map(|sales| sales.full_year.value).filter(|_| own_money)
}

/// The gravest finding of an account that is no hint: an error, else what has to be decided first, else a warning.
fn gravest<'a>(desk: &Desk<'a>) -> Option<&'a Diagnostic> {
    let edition = desk.reader.edition;
    let speaks = |finding: &&Diagnostic| {
        finding.waived.is_none() && finding.level < Level::Info && super::findings::may_show(edition, finding)
    };
    let error = desk.findings().filter(speaks).find(|finding| finding.level == Level::Error);
    let decided = || desk.decisions().map(|needed| &needed.finding).find(speaks);
    error.or_else(decided).or_else(|| desk.findings().find(speaks))
}

fn health(desk: &Desk<'_>) -> Option<Band> {
    let health = desk.numbers.health.as_ref().ok()?;
    desk.reader.edition.shows(health.score.visibility).then_some(health.band)
}

fn title(reader: &Reader<'_>, desks: &[Desk<'_>]) -> String {
    let words = reader.words;
    let troubled = desks.iter().filter(|desk| gravest(desk).is_some()).count();
    let in_band = |band: Band| -> Vec<String> {
        let of_band = desks.iter().filter(|desk| health(desk) == Some(band));
        of_band.map(|desk| naming::account(reader, desk.account.id.as_str())).collect()
    };
    let ill = in_band(Band::Red);
    let amber = in_band(Band::Amber);
    let n = desks.len();
    let judged = desks.iter().any(|desk| health(desk).is_some());
    let coming = desks.iter().filter_map(|desk| Some((coming(desk)?.0, desk))).min_by_key(|(day, _)| *day);
    let key = match (n, ill.len(), amber.len(), troubled) {
        (0, ..) => "accounts-title-none",
        _ if reader.edition != Edition::Internal && coming.is_some() => "accounts-title-coming",
        _ if reader.edition != Edition::Internal => "accounts-title-listed",
        (_, 1..=3, ..) => "accounts-title-ill",
        (_, 4.., ..) => "accounts-title-ill-many",
        (2.., 0, 1..=3, _) => "accounts-title-amber-named",
        (_, 0, 1.., _) => "accounts-title-amber",
        (_, 0, 0, 1..) => "accounts-title-troubled",
        _ if !judged => "accounts-title-unknown",
        _ => "accounts-title-fine",
    };
    words.capital(&words.say(
        key,
        &args! {
            n,
            count: naming::count(words, n),
            ill: ill.len(),
            ill_count: naming::count(words, ill.len()),
            names: words.list(if ill.is_empty() { &amber } else { &ill }),
            amber: amber.len(),
            amber_count: naming::count(words, amber.len()),
            account: coming.map_or_else(String::new, |(_, desk)| naming::account(reader, desk.account.id.as_str())),
            day: coming.map_or_else(String::new, |(day, _)| words.short_day(day.0)),
            troubled,
            troubled_count: naming::count(words, troubled),
        },
    ))
}

fn lead(reader: &Reader<'_>, desks: &[Desk<'_>]) -> String {
    if desks.is_empty() || !reader.edition.shows(Visibility::Internal) {
        return String::new();
    }
    let risks = desks.iter().filter(|desk| desk.currency() == reader.currency());
    let risks: Vec<Decimal> = risks.filter_map(|desk| desk.numbers.risk.as_ref().ok()).map(|risk| risk.value).collect();
    let sum: Decimal = risks.iter().copied().sum();
    if sum <= Decimal::ZERO {
        return String::new();
    }
    let words = reader.words;
    words.say(
        "accounts-lead",
        &args! {
            risk: words.money_short(sum, reader.currency()),
            n: risks.len(),
            count: naming::count(words, risks.len()),
        },
    )
}

fn row(desk: &Desk<'_>, annex: &mut Annex, root: &str) -> Vec<Cell> {
    let reader = &desk.reader;
    let words = reader.words;
    let numbers = desk.numbers;
    let id = desk.account.id.as_str();
    let currency = desk.currency();
    let internal = reader.edition.shows(Visibility::Internal);
    let problem = gravest(desk).map(|finding| naming::said(reader, finding).title);
    let account = Cell {
        note: problem.unwrap_or_default(),
        href: Some(format!("{root}accounts/{id}/index.html")),
        ..cells::text(naming::account(reader, id))
    };
    let category = if internal { category(desk) } else { Cell::default() };
    let mut figure = |figure: &crate::analyse::figure::Figure, text: String| {
        reader.figure(figure, annex, text, "").map_or_else(Cell::default, |value| cells::figure(Some(value)))
    };
    let health = numbers.health.as_ref().ok().map_or_else(Cell::default, |health| {
        let cell = figure(&health.score, words.number(health.score.value, 1));
        let marks = if cell.text.is_empty() { Vec::new() } else { vec![naming::band(words, health.band)] };
        Cell { marks, ..cell }
    });
    let quality = desk.quality().map_or_else(Cell::default, |score| figure(score, words.number(score.value, 0)));
    let sales = numbers.sales.as_ref().ok().map_or_else(Cell::default, |sales| {
        let cell = figure(&sales.full_year, words.money_short(sales.full_year.value, currency));
        let growth = sales.growth.as_ref().filter(|growth| reader.edition.shows(growth.visibility));
        let growth = growth.map_or_else(String::new, |growth| {
            words.say("column-growth", &args! { change: words.signed(growth.value, 1) })
        });
        Cell { note: growth, ..cell }
    });
    let contribution = numbers.profit.as_ref().ok().map_or_else(Cell::default, |profit| {
        let share = &profit.contribution_pct;
        let cell = figure(share, words.percent(share.value, 1));
        let below = profit.hurdle.is_some_and(|hurdle| share.value < hurdle) && !cell.text.is_empty();
        let marks = below.then(|| Mark { kind: MarkKind::Warn, word: words.text("accounts-below-hurdle") });
        Cell { marks: marks.into_iter().collect(), ..cell }
    });
    let wallet = numbers
        .wallet
        .as_ref()
        .ok()
        .map_or_else(Cell::default, |wallet| figure(&wallet.share, words.percent(wallet.share.value, 1)));
    let risk = numbers
        .risk
        .as_ref()
        .ok()
        .map_or_else(Cell::default, |risk| figure(risk, words.money_short(risk.value, currency)));
    vec![account, category, stage(desk), health, quality, sales, contribution, wallet, risk, next(desk)]
}

/// The category that the scores give, and the declared one where it is another.
fn category(desk: &Desk<'_>) -> Cell {
    let words = desk.words();
    let head = desk.account.head().and_then(|head| head.category.as_ref());
    let listed =
        desk.reader.checked.plans.customer(desk.account.id.as_str()).and_then(|customer| value(&customer.category));
    let declared = head.and_then(|category| value(&category.declared)).or(listed);
    let scored = desk.numbers.position.as_ref().ok().map(|position| position.category);
    let Some(shown) = scored.or(declared) else { return Cell::default() };
    let other = declared.filter(|declared| *declared != shown);
    let note = other.map_or_else(String::new, |other| {
        words.say("accounts-declared", &args! { category: words.text(&other.label()) })
    });
    Cell { note, ..cells::text(words.capital(&words.text(&shown.label()))) }
}

/// The stage that the plan declares; where it declares none, the one that the questions give.
fn stage(desk: &Desk<'_>) -> Cell {
    if !desk.reader.edition.shows(Visibility::Committee) {
        return Cell::default();
    }
    let words = desk.words();
    let views = desk.account.plan.as_ref().and_then(|plan| plan.relationship.as_ref());
    let declared = views.and_then(|relationship| relationship.stage.as_ref()).and_then(|views| value(&views.declared));
    let asked = || desk.numbers.stage.as_ref().ok().map(|stage| stage.band);
    declared.or_else(asked).map_or_else(Cell::default, |stage| cells::text(words.capital(&words.text(&stage.label()))))
}

/// The next day that asks for something: notice, the end of an agreement, an action, a review.
fn coming(desk: &Desk<'_>) -> Option<(Day, &'static str)> {
    let edition = desk.reader.edition;
    let today = desk.reader.checked.day;
    let mut days: Vec<(Day, &'static str)> = Vec::new();
    for renewal in &desk.numbers.renewals {
        days.extend(renewal.notice.filter(|_| !renewal.decided).map(|day| (day, "next-notice")));
        days.push((renewal.end, "next-end"));
    }
    if let Some(plan) = &desk.account.plan {
        let review = plan.account.as_ref().and_then(|head| value(&head.next_review));
        days.extend(review.filter(|_| edition.shows(Visibility::Committee)).map(|day| (day, "next-review")));
        let open = plan.actions.iter().filter(|action| !value(&action.status).is_some_and(ActionStatus::is_closed));
        let due = open.filter_map(|action| value(&action.due)).filter(|_| edition.shows(Visibility::Internal));
        days.extend(due.map(|day| (day, "next-action")));
    }
    days.into_iter().filter(|(day, _)| *day >= today).min_by_key(|(day, _)| *day)
}

fn next(desk: &Desk<'_>) -> Cell {
    let words = desk.words();
    let found = coming(desk);
    found.map_or_else(Cell::default, |(day, key)| Cell { note: words.text(key), ..cells::text(words.short_day(day.0)) })
}
