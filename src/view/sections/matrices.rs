//! Where the accounts stand in the two matrices of the portfolio.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells;
use super::markers;
use super::naming;
use crate::analyse::figure::Figure;
use crate::analyse::position::Axis;
use crate::analyse::position::DOUBT;
use crate::analyse::position::Position;
use crate::analyse::position::VulnerabilityCell;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Tick;
use crate::chart::matrix as drawing;
use crate::decode::Visibility;
use crate::model::plan::LastPosition;
use crate::model::scales::Amount;
use crate::model::scales::Score;
use crate::model::value;
use crate::model::vocabulary::Category;
use crate::model::vocabulary::Stage;
use crate::source::Spanned;
use crate::view::Desk;
use crate::view::Reader;
use crate::view::parts::Cell;
use crate::view::parts::Table;
use crate::words::Words;

/// The categories in the order in which a director thinks of them.
const CATEGORIES: [Category; 4] = [Category::Strategic, Category::Star, Category::Status, Category::Streamline];
const CELLS: [VulnerabilityCell; 4] =
    [VulnerabilityCell::Defender, VulnerabilityCell::Cultivar, VulnerabilityCell::Rethink, VulnerabilityCell::Maintain];

/// One matrix over all accounts.
#[derive(Clone, Debug, Serialize)]
pub struct MatrixView {
    /// `matrix-strength` or `matrix-vulnerability`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The matrix.
    pub chart: Chart,
    /// The accounts by the numbers that stand in the matrix.
    pub table: Table,
}

/// An account that has scores.
struct Placed<'a> {
    desk: Desk<'a>,
    name: String,
    position: &'a Position,
    attractiveness: &'a Figure,
    strength: &'a Figure,
    /// What stands across: the strength, or the lead over the best competitor.
    across: &'a Figure,
    vulnerability: Option<&'a Figure>,
    /// Sales in the programme's currency, and where they come from if they were computed.
    sales: Decimal,
    figure: Option<&'a Figure>,
    /// What the customer spends, in the programme's currency.
    spend: Option<Decimal>,
}

/// Both matrices, as far as there are scores; none in an edition that may not see them.
pub(crate) fn views(reader: &Reader<'_>, annex: &mut Annex) -> Vec<MatrixView> {
    let mut placed: Vec<Placed<'_>> = reader.desks().filter_map(place).collect();
    placed
        .sort_by(|a, b| b.sales.cmp(&a.sales).then_with(|| a.desk.account.id.as_str().cmp(b.desk.account.id.as_str())));
    if placed.is_empty() || !reader.edition.shows(Visibility::Internal) {
        return Vec::new();
    }
    let vulnerable: Vec<&Placed<'_>> = placed.iter().filter(|one| one.vulnerability.is_some()).collect();
    let all: Vec<&Placed<'_>> = placed.iter().collect();
    let mut views = vec![strength(reader, annex, &all)];
    if !vulnerable.is_empty() {
        views.push(vulnerability(reader, annex, &vulnerable));
    }
    views
}

fn place(desk: Desk<'_>) -> Option<Placed<'_>> {
    let numbers = desk.numbers;
    let position = numbers.position.as_ref().ok()?;
    let strength = &numbers.scores.strength.as_ref().ok()?.score;
    let across = match position.across {
        Axis::Difference => position.relative_difference.as_ref().ok()?,
        _ => strength,
    };
    let own_money = desk.currency() == desk.reader.currency();
    let figure = numbers.sales.as_ref().ok().map(|sales| &sales.full_year).filter(|_| own_money);
    let listed = desk.reader.checked.plans.customer(desk.account.id.as_str());
    let listed = listed.and_then(|customer| value(&customer.revenue)).map(Amount::get);
    Some(Placed {
        desk,
        name: naming::account(&desk.reader, desk.account.id.as_str()),
        position,
        attractiveness: &numbers.scores.attractiveness.as_ref().ok()?.score,
        strength,
        across,
        vulnerability: numbers.scores.vulnerability.as_ref().ok().map(|side| &side.score),
        sales: figure.map(|figure| figure.value).or(listed).unwrap_or_default(),
        figure,
        spend: numbers.wallet.as_ref().ok().map(|wallet| wallet.spend.value).filter(|_| own_money),
    })
}

fn strength(reader: &Reader<'_>, annex: &mut Annex, placed: &[&Placed<'_>]) -> MatrixView {
    let words = reader.words;
    let of = |category: Category| placed.iter().filter(|one| one.position.category == category).count();
    let top = Category::Strategic;
    let sales_of = |category: Category| -> Decimal {
        placed.iter().filter(|one| one.position.category == category).map(|one| one.sales).sum()
    };
    let total: Decimal = placed.iter().map(|one| one.sales).sum();
    let share = crate::analyse::figure::share(sales_of(top), total);
    let title = match (of(top), share) {
        (0, _) => words.say("matrix-title-no-strategic", &args! { accounts: placed.len() }),
        (1, _) if placed.len() == 1 => words.say(
            "matrix-title-single",
            &args! {
                account: placed[0].name.as_str(),
                attractiveness: score(reader, placed[0].attractiveness.value),
                strength: score(reader, placed[0].strength.value),
            },
        ),
        (n, Some(share)) => words.say(
            "matrix-title-strategic",
            &args! {
                n,
                count: naming::count(words, n),
                share: words.percent(share, 0),
            },
        ),
        (n, None) => words
            .say("matrix-title-strategic-plain", &args! { n, count: naming::count(words, n), accounts: placed.len() }),
    };
    let cells: Vec<String> = CATEGORIES
        .into_iter()
        .filter(|category| of(*category) > 0)
        .map(|category| {
            words.say(
                &format!("matrix-{}", category.id()),
                &args! { n: of(category), count: naming::count(words, of(category)) },
            )
        })
        .collect();
    let across = placed.first().map_or(Axis::Strength, |one| one.position.across);
    let x = drawn_axis(reader, across, placed);
    let dots = placed
        .iter()
        .zip(1..)
        .map(|(one, n)| drawing::Dot { here: one.position.category == top, ..dot(reader, one, n, placed, across) });
    let dots = dots.collect();
    let name = |category: Category| words.capital(&words.text(&category.label()));
    let quadrants = drawing::Quadrants {
        top_left: name(Category::Star),
        top_right: name(Category::Strategic),
        bottom_left: name(Category::Streamline),
        bottom_right: name(Category::Status),
    };
    let key = if across == Axis::Difference { "matrix-alt-difference" } else { "matrix-alt-strength" };
    let alt = alt(reader, placed, key, |one| axis_score(reader, across, one.across.value));
    MatrixView {
        id: "matrix-strength",
        title: words.capital(&title),
        lead: lead(reader, &cells, placed, &[Axis::Attractiveness, across]),
        chart: chart(reader, "matrix-strength-chart", alt, x, quadrants, dots, placed),
        table: table(reader, annex, placed, across),
    }
}

fn vulnerability(reader: &Reader<'_>, annex: &mut Annex, placed: &[&Placed<'_>]) -> MatrixView {
    let words = reader.words;
    let in_cell = |cell: VulnerabilityCell| placed.iter().filter(move |one| one.position.cell == Ok(cell));
    let defend: Vec<String> = in_cell(VulnerabilityCell::Defender).map(|one| one.name.clone()).collect();
    let near = in_cell(VulnerabilityCell::Cultivar).find(|one| borders(one, &[Axis::Vulnerability]).next().is_some());
    let title = match (defend.len(), near) {
        (n @ 1..=3, _) => words
            .say("matrix-title-defend", &args! { n, count: naming::count(words, n), accounts: words.list(&defend) }),
        (n @ 4.., _) => {
            words.say("matrix-title-defend-many", &args! { n, count: naming::count(words, n), all: placed.len() })
        }
        (_, Some(first)) => words.say(
            "matrix-title-safe-near",
            &args! {
                account: first.name.as_str(),
                score: score(reader, first.vulnerability.map(|figure| figure.value).unwrap_or_default()),
            },
        ),
        (_, None) => words.say("matrix-title-safe", &args! { n: placed.len() }),
    };
    let cells: Vec<String> = CELLS
        .into_iter()
        .filter(|cell| in_cell(*cell).count() > 0)
        .map(|cell| {
            let n = in_cell(cell).count();
            words.say(&format!("matrix-{}", cell.id()), &args! { n, count: naming::count(words, n) })
        })
        .collect();
    let x = drawn_axis(reader, Axis::Vulnerability, placed);
    let dots = placed.iter().zip(1..).map(|(one, n)| {
        let named = near.is_some_and(|near| near.desk.account.id == one.desk.account.id);
        let here = if defend.is_empty() { named } else { one.position.cell == Ok(VulnerabilityCell::Defender) };
        drawing::Dot { here, ..dot(reader, one, n, placed, Axis::Vulnerability) }
    });
    let dots = dots.collect();
    let name = |cell: VulnerabilityCell| words.capital(&words.text(&format!("vulnerability-{}", cell.id())));
    let quadrants = drawing::Quadrants {
        top_left: name(VulnerabilityCell::Cultivar),
        top_right: name(VulnerabilityCell::Defender),
        bottom_left: name(VulnerabilityCell::Maintain),
        bottom_right: name(VulnerabilityCell::Rethink),
    };
    let alt = alt(reader, placed, "matrix-alt-vulnerability", |one| {
        score(reader, one.vulnerability.map(|figure| figure.value).unwrap_or_default())
    });
    MatrixView {
        id: "matrix-vulnerability",
        title: words.capital(&title),
        lead: lead(reader, &cells, placed, &[Axis::Vulnerability]),
        chart: chart(reader, "matrix-vulnerability-chart", alt, x, quadrants, dots, placed),
        table: table(reader, annex, placed, Axis::Vulnerability),
    }
}

fn score(reader: &Reader<'_>, value: Decimal) -> String {
    reader.words.number(value, 2)
}

/// A score of an axis: a lead has a sign.
fn axis_score(reader: &Reader<'_>, axis: Axis, value: Decimal) -> String {
    if axis == Axis::Difference { reader.words.signed(value, 2) } else { score(reader, value) }
}

/// The scores of an account that are in doubt, among some axes.
fn borders<'a>(one: &'a Placed<'_>, axes: &'a [Axis]) -> impl Iterator<Item = &'a crate::analyse::position::Border> {
    one.position.borders.iter().filter(|border| axes.contains(&border.axis))
}

/// How many stand in which cell, and who might change it.
fn lead(reader: &Reader<'_>, cells: &[String], placed: &[&Placed<'_>], axes: &[Axis]) -> String {
    let words = reader.words;
    let near: Vec<String> = placed
        .iter()
        .flat_map(|one| {
            borders(one, axes).map(|border| {
                words.say(
                    "matrix-border",
                    &args! {
                        account: one.name.as_str(),
                        axis: words.text(&format!("axis-{}", border.axis.id())),
                        score: axis_score(reader, border.axis, border.score),
                    },
                )
            })
        })
        .collect();
    let cells = words.list(cells);
    let key = match (placed.len(), near.len()) {
        (1, 0) => return String::new(),
        (1, _) => "matrix-lead-only-near",
        (_, 0) => "matrix-lead",
        _ => "matrix-lead-near",
    };
    words.capital(&words.say(key, &args! { cells, near: words.list(&near) }))
}

fn drawn_axis(reader: &Reader<'_>, axis: Axis, placed: &[&Placed<'_>]) -> drawing::Axis {
    let words = reader.words;
    let cutoff = placed.first().map_or(Decimal::from(5), |one| one.position.cutoff);
    let decimals = cutoff.normalize().scale().min(2);
    let tick = |at: Decimal, places: u32| Tick { at: cells::drawn(at), label: words.number(at, places) };
    if axis == Axis::Difference {
        return difference_axis(words);
    }
    drawing::Axis {
        name: words.capital(&words.text(&format!("axis-{}", axis.id()))),
        from: 0.0,
        to: 10.0,
        cut: cells::drawn(cutoff),
        doubt: cells::drawn(DOUBT),
        ticks: vec![tick(Decimal::ZERO, 0), tick(cutoff, decimals), tick(Decimal::TEN, 0)],
    }
}

/// The axis of our lead: as far below the best competitor as above, parted where we are equal.
pub(super) fn difference_axis(words: &Words) -> drawing::Axis {
    let tick = |at: Decimal| Tick { at: cells::drawn(at), label: words.signed(at, 0) };
    drawing::Axis {
        name: words.capital(&words.text("axis-difference")),
        from: -10.0,
        to: 10.0,
        cut: 0.0,
        doubt: cells::drawn(DOUBT),
        ticks: [-Decimal::TEN, Decimal::ZERO, Decimal::TEN].map(tick).to_vec(),
    }
}

fn chart(
    reader: &Reader<'_>,
    id: &str,
    alt: String,
    x: drawing::Axis,
    quadrants: drawing::Quadrants,
    points: Vec<drawing::Dot>,
    placed: &[&Placed<'_>],
) -> Chart {
    let matrix = drawing::Matrix {
        caption: Caption { id: id.to_owned(), alt, note: naming::sourced(reader, legend(reader, &points, placed)) },
        size: drawing::Size::Large,
        x,
        y: drawn_axis(reader, Axis::Attractiveness, placed),
        quadrants,
        points,
    };
    drawing::draw(&matrix, reader.palette)
}

/// Where the points come from, and what each mark that is drawn stands for.
fn legend(reader: &Reader<'_>, points: &[drawing::Dot], placed: &[&Placed<'_>]) -> String {
    let marks = [
        ("matrix-mark-doubt", !points.is_empty()),
        ("matrix-mark-ring", points.iter().any(|dot| dot.ring.is_some())),
        ("matrix-mark-rival", points.iter().any(|dot| dot.rival.is_some())),
        ("matrix-mark-ghost", points.iter().any(|dot| dot.ghost.is_some())),
        ("matrix-mark-forecast", points.iter().any(|dot| dot.forecast.is_some())),
    ];
    let drawn = marks.into_iter().filter(|(_, drawn)| *drawn).map(|(key, _)| reader.words.text(key));
    let stages: Vec<Option<Stage>> = placed.iter().map(|one| markers::stage(&one.desk)).collect();
    let shapes = markers::legend(reader.words, &stages);
    std::iter::once(reader.words.text("matrix-source")).chain([shapes]).chain(drawn).collect::<Vec<_>>().join(", ")
}

/// Up to so many accounts each shows its best competitor.
const NAMED_RIVALS: usize = 12;

/// One account in a matrix; whether the title speaks of it is the title's business.
fn dot(reader: &Reader<'_>, one: &Placed<'_>, n: usize, placed: &[&Placed<'_>], axis: Axis) -> drawing::Dot {
    let largest = placed.iter().flat_map(|one| [Some(one.sales), one.spend]).flatten().max().unwrap_or_default();
    let of_axis = |strength: &Option<Spanned<Score>>, vulnerability: &Option<Spanned<Score>>| {
        let side = match axis {
            Axis::Strength => value(strength),
            Axis::Vulnerability => value(vulnerability),
            // Nobody writes where the competitor stood, nor where it will.
            Axis::Difference | Axis::Attractiveness => None,
        };
        side.map(|score| cells::drawn(score.get()))
    };
    let written = one.desk.account.plan.as_ref().and_then(|plan| plan.scores.as_ref());
    let other = |position: Option<&LastPosition>| {
        let position = position?;
        let y = value(&position.attractiveness).map(|score| cells::drawn(score.get()))?;
        Some((of_axis(&position.strength, &position.vulnerability)?, y))
    };
    let y = cells::drawn(one.attractiveness.value);
    let x = if axis == Axis::Vulnerability { one.vulnerability } else { Some(one.across) };
    // Among many accounts the marks of their competitors would hide them.
    let alone = placed.len() <= NAMED_RIVALS;
    let rival = one.desk.numbers.scores.best_competitor.as_ref().ok().filter(|_| axis == Axis::Strength && alone);
    let rival_name = written.and_then(|scores| scores.best_competitor.as_ref()).and_then(|rival| rival.name.as_ref());
    drawing::Dot {
        label: one.name.clone(),
        number: reader.words.arg(&n.into()),
        x: x.map_or(0.0, |figure| cells::drawn(figure.value)),
        y,
        area: cells::part_of(one.sales, largest),
        ring: one.spend.map(|spend| cells::part_of(spend, largest)),
        shape: markers::shape(markers::stage(&one.desk)),
        here: false,
        ghost: other(written.and_then(|scores| scores.last_review.as_ref())),
        forecast: other(written.and_then(|scores| scores.forecast.as_ref())),
        rival: rival.map(|rival| drawing::Rival {
            x: cells::drawn(rival.score.value),
            y,
            label: rival_name.map_or_else(String::new, |name| naming::short(&name.value).to_owned()),
        }),
    }
}

fn alt(reader: &Reader<'_>, placed: &[&Placed<'_>], key: &str, x: impl Fn(&Placed<'_>) -> String) -> String {
    let words = reader.words;
    let told: Vec<String> = placed
        .iter()
        .map(|one| {
            words.say(
                "matrix-alt-point",
                &args! {
                    account: one.name.as_str(),
                    x: x(one),
                    y: score(reader, one.attractiveness.value),
                    stage: markers::name(words, markers::stage(&one.desk)),
                },
            )
        })
        .collect();
    words.say(key, &args! { points: told.join("; ") })
}

/// What an axis gained or lost since the last review, as a second line; empty where nobody wrote where it stood.
fn moved(reader: &Reader<'_>, one: &Placed<'_>, axis: Axis) -> String {
    let found = one.position.moved.iter().find(|found| found.axis == axis);
    found.map_or_else(String::new, |found| reader.words.signed(found.by.value, 2))
}

fn table(reader: &Reader<'_>, annex: &mut Annex, placed: &[&Placed<'_>], axis: Axis) -> Table {
    let words = reader.words;
    let told = placed.iter().any(|one| !one.position.moved.is_empty());
    let rows = placed.iter().zip(1..).map(|(one, n): (_, usize)| {
        let beside = if axis == Axis::Vulnerability { one.vulnerability } else { Some(one.across) };
        let cell = match (axis, &one.position.cell) {
            (Axis::Vulnerability, Ok(cell)) => words.text(&format!("vulnerability-{}", cell.id())),
            (Axis::Vulnerability, Err(_)) => String::new(),
            _ => words.text(&one.position.category.label()),
        };
        let near = borders(one, &[Axis::Attractiveness, axis]).next().is_some();
        let mut number = |figure: &Figure, axis| {
            cells::figure(reader.figure(figure, annex, axis_score(reader, axis, figure.value), ""))
        };
        let attractiveness = number(one.attractiveness, Axis::Attractiveness);
        let beside = beside.map(|figure| number(figure, axis)).unwrap_or_default();
        let sales = words.money_short(one.sales, reader.currency());
        let sales = match one.figure {
            Some(figure) => cells::figure(reader.figure(figure, annex, sales, "")),
            None => cells::text(if one.sales.is_zero() { String::new() } else { sales }),
        };
        let note = if near { words.text("matrix-near") } else { String::new() };
        cells::row(vec![
            cells::text(words.arg(&n.into())),
            Cell { note: markers::name(words, markers::stage(&one.desk)), ..cells::text(one.name.as_str()) },
            Cell { note, ..cells::text(words.capital(&cell)) },
            Cell { note: moved(reader, one, Axis::Attractiveness), ..attractiveness },
            Cell { note: moved(reader, one, axis), ..beside },
            sales,
        ])
    });
    Table {
        caption: words.text("matrix-caption"),
        rows: rows.collect(),
        columns: vec![
            cells::words("", 1),
            cells::words(words.text("column-account"), 6),
            cells::words(words.text(if axis == Axis::Vulnerability { "matrix-cell" } else { "column-category" }), 4),
            cells::numbers(words.capital(&words.text("axis-attractiveness")), 3),
            cells::numbers(words.capital(&words.text(&format!("axis-{}", axis.id()))), 3),
            cells::numbers(words.text("column-sales"), 3),
        ],
        note: words.text(if told { "matrix-moved" } else { "matrix-stage" }),
    }
}
