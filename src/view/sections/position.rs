//! Where the account stands in both matrices, and on which criteria.

use rust_decimal::Decimal;
use serde::Serialize;

use super::allocation;
use super::annex::Annex;
use super::cells;
use super::cells::drawn;
use super::cells::part_of;
use super::cells::plain_value as plain;
use super::cells::text as cell;
use super::criteria;
use super::markers;
use super::matrices::difference_axis;
use super::money::source_note;
use super::naming;
use super::naming::count;
use super::needs;
use crate::analyse::figure::Computed;
use crate::analyse::position;
use crate::analyse::position::DOUBT;
use crate::analyse::position::Move;
use crate::analyse::position::Position;
use crate::analyse::scores::ScoreRow;
use crate::analyse::scores::WeightedScore;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Tick;
use crate::chart::matrix;
use crate::chart::matrix::Axis;
use crate::chart::matrix::Dot;
use crate::chart::matrix::Matrix;
use crate::chart::matrix::Quadrants;
use crate::chart::matrix::Rival;
use crate::chart::matrix::Size;
use crate::decode::Visibility;
use crate::model::plan::LastPosition;
use crate::model::plan::Scores;
use crate::model::programme::Criterion;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::Category;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// The position of an account.
#[derive(Clone, Debug, Serialize)]
pub struct PositionView {
    /// `position`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// Attractiveness and strength.
    pub attractiveness: Option<Chart>,
    /// Vulnerability and attractiveness.
    pub vulnerability: Option<Chart>,
    /// The numbers.
    pub facts: Vec<Fact>,
    /// What changed since the last review and what is expected to.
    pub moves: Option<Panel>,
    /// What category and cell ask of the plan, and what it has.
    pub needs: Option<Panel>,
    /// The criteria, one side a panel.
    pub criteria: Vec<Panel>,
}

/// The position of an account; for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<PositionView> {
    if !desk.shows(Visibility::Internal) {
        return None;
    }
    let scores = &desk.numbers.scores;
    let position = desk.numbers.position.as_ref().ok();
    let facts = facts(desk, position, annex);
    let moves = position.and_then(|position| moves(desk, position, annex));
    let criteria: Vec<Panel> = [
        side(desk, "attractiveness", &scores.attractiveness, None, annex),
        side(desk, "strength", &scores.strength, scores.best_competitor.as_ref().ok(), annex),
        side(desk, "vulnerability", &scores.vulnerability, None, annex),
    ]
    .into_iter()
    .flatten()
    .collect();
    if criteria.is_empty() {
        return None;
    }
    Some(PositionView {
        id: "position",
        title: title(desk, position),
        lead: lead(desk, position),
        attractiveness: attractiveness(desk, Size::Medium),
        vulnerability: vulnerability(desk),
        facts,
        moves,
        needs: position.map(|position| needs::panel(desk, position)),
        criteria,
    })
}

fn score(side: &Computed<WeightedScore>) -> Option<Decimal> {
    side.as_ref().ok().map(|side| side.score.value)
}

/// The category the account is managed in.
pub(super) fn declared(desk: &Desk<'_>) -> Option<Category> {
    desk.account.head().and_then(|head| value(&head.category.as_ref()?.declared))
}

fn title(desk: &Desk<'_>, position: Option<&Position>) -> String {
    let words = desk.words();
    let Some(position) = position else { return desk.text("position-title-incomplete") };
    let category = desk.text(&position.category.label());
    if let Some(declared) = declared(desk).filter(|declared| *declared != position.category) {
        return desk.say("position-title-differs", &args! { declared: desk.text(&declared.label()), category });
    }
    let nearest = position.borders.iter().min_by_key(|border| (border.score - position.cut(border.axis)).abs());
    let said = if let Some(border) = nearest {
        let distance = words.number((border.score - position.cut(border.axis)).abs(), 2);
        desk.say(
            "position-title-border",
            &args! { category, axis: desk.text(&format!("position-the-{}", border.axis.id())), distance },
        )
    } else {
        let number = |side| score(side).map_or_else(String::new, |score| words.number(score, 2));
        let scores = &desk.numbers.scores;
        desk.say(
            "position-title",
            &args! {
                category,
                attractiveness: number(&scores.attractiveness),
                strength: number(&scores.strength),
            },
        )
    };
    words.capital(&said)
}

/// Why the account is key, and what is done with such an account.
fn lead(desk: &Desk<'_>, position: Option<&Position>) -> String {
    let words = desk.words();
    let head = desk.account.head();
    let reasons = head.map_or(&[][..], |head| &head.reasons);
    let other = head.and_then(|head| head.other.as_ref()).map(|other| other.value.clone());
    let reasons: Vec<String> = reasons.iter().map(|reason| desk.text(&reason.value.label())).chain(other).collect();
    let why = (!reasons.is_empty()).then(|| desk.say("position-reasons", &args! { reasons: words.list(&reasons) }));
    let category = declared(desk).or(position.map(|position| position.category));
    let policy = category.map(|category| desk.text(&format!("position-policy-{}", category.id())));
    why.into_iter().chain(policy).collect::<Vec<_>>().join(" ")
}

/// What changed since the last review, and what is expected to change; none where the plan says neither.
fn moves(desk: &Desk<'_>, position: &Position, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let scores = written(desk)?;
    let moved = position.moved.iter().max_by_key(|one| one.by.value.abs()).filter(|one| !one.by.value.is_zero());
    let expected = position.expected.iter().max_by_key(|one| one.by.value.abs()).filter(|one| !one.by.value.is_zero());
    let (key, told) = match (moved, expected) {
        (Some(moved), _) => ("position-moved", moved),
        (None, Some(expected)) => ("position-expected", expected),
        (None, None) => ("position-still", position.moved.first().or(position.expected.first())?),
    };
    let title = desk.say(
        key,
        &args! {
            axis: desk.text(&format!("position-the-{}", told.axis.id())),
            from: words.number(told.from, 2),
            to: words.number(told.to, 2),
        },
    );
    let of = |list: &'_ [Move], axis: position::Axis| list.iter().find(|one| one.axis == axis).cloned();
    let number = |value: Option<Decimal>| cell(value.map_or_else(String::new, |value| words.number(value, 2)));
    let mut rows = Vec::new();
    for axis in [position::Axis::Attractiveness, position::Axis::Strength, position::Axis::Vulnerability] {
        let (before, after) = (of(&position.moved, axis), of(&position.expected, axis));
        let Some(now) = before.as_ref().map(|one| one.to).or(after.as_ref().map(|one| one.from)) else { continue };
        let mut by = |one: &Option<Move>| {
            let signed = |one: &Move| desk.figure_cell(&one.by, words.signed(one.by.value, 2), annex);
            one.as_ref().map_or_else(Cell::default, signed)
        };
        let cells = vec![
            cell(desk.head(&format!("position-axis-{}", axis.id()))),
            number(before.as_ref().map(|one| one.from)),
            number(Some(now)),
            by(&before),
            number(after.as_ref().map(|one| one.to)),
            by(&after),
        ];
        rows.push(row("plain", cells));
    }
    let day = |place: &Option<LastPosition>| {
        let day = place.as_ref().and_then(|place| value(&place.as_of));
        day.map_or_else(String::new, |day| words.short_day(day.0))
    };
    let head = |key: &str, day: String| Column {
        label: if day.is_empty() {
            desk.text(key)
        } else {
            desk.say("position-head-on", &args! { what: desk.text(key), day })
        },
        align: "end",
        width: 16,
    };
    let columns = vec![
        Column { label: desk.text("position-head-axis"), align: "start", width: 24 },
        head("position-head-before", day(&scores.last_review)),
        head("position-head-now", value(&scores.as_of).map_or_else(String::new, |day| words.short_day(day.0))),
        head("position-head-change", String::new()),
        head("position-head-expected", day(&scores.forecast)),
        head("position-head-change", String::new()),
    ];
    let table = Table { caption: desk.text("position-moves-caption"), columns, rows, note: String::new() };
    Some(Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: cells::without_empty_columns(table),
        chart: None,
        note: String::new(),
    })
}

fn facts(desk: &Desk<'_>, position: Option<&Position>, annex: &mut Annex) -> Vec<Fact> {
    let words = desk.words();
    let scores = &desk.numbers.scores;
    let mut facts = Vec::new();
    if let Some(position) = position {
        let note = declared(desk).filter(|declared| *declared != position.category);
        let reason = desk.account.head().and_then(|head| head.category.as_ref()?.override_reason.as_ref());
        let phase = desk.account.head().and_then(|head| value(&head.phase));
        let phase = phase
            .map_or_else(String::new, |phase| desk.say("position-phase", &args! { phase: desk.text(&phase.label()) }));
        let note = note.map_or(phase, |declared| {
            let declared = desk.say("position-declared", &args! { declared: desk.text(&declared.label()) });
            reason.map_or_else(|| declared.clone(), |reason| format!("{declared}: {}", reason.value))
        });
        facts.push(Some(fact(desk.text("position-category"), plain(desk.head(&position.category.label())), note)));
    }
    let mut add = |key: &str, side: &Computed<WeightedScore>, note: String, annex: &mut Annex| {
        if let Ok(side) = side {
            let note = if side.complete {
                note
            } else {
                desk.say("position-partly", &args! { weight: words.number(side.scored_weight, 0) })
            };
            let mark = (!side.complete).then(|| Mark { kind: MarkKind::None, word: desk.text("position-incomplete") });
            let fact = desk.number_fact(key, &side.score, 2, note, annex);
            facts.push(fact.map(|fact| Fact { mark, ..fact }));
        }
    };
    add("position-attractiveness", &scores.attractiveness, String::new(), annex);
    add("position-strength", &scores.strength, String::new(), annex);
    let rival = desk.account.plan.as_ref().and_then(|plan| plan.scores.as_ref()?.best_competitor.as_ref());
    add(
        "position-competitor",
        &scores.best_competitor,
        rival.map_or("", |rival| naming::short(text(&rival.name))).to_owned(),
        annex,
    );
    let cell = position.and_then(|position| position.cell.as_ref().ok());
    let cell = cell.map_or_else(String::new, |cell| desk.head(&format!("vulnerability-{}", cell.id())));
    add("position-vulnerability", &scores.vulnerability, cell, annex);
    if let Some(ratio) = position.and_then(|position| position.ratio.as_ref().ok()) {
        facts.push(desk.number_fact("position-ratio", ratio, 3, desk.text("position-ratio-note"), annex));
    }
    if let Some(ahead) = position.and_then(|position| position.relative_difference.as_ref().ok()) {
        let value = desk.value(ahead, &words.signed(ahead.value, 2), annex);
        facts.push(
            value.map(|value| fact(desk.text("position-difference"), value, desk.text("position-difference-note"))),
        );
    }
    facts.extend(portfolio_facts(desk, annex).into_iter().map(Some));
    facts.into_iter().flatten().collect()
}

/// The account among all customers: its classes, and whether it gets what it could bring.
fn portfolio_facts(desk: &Desk<'_>, annex: &mut Annex) -> Vec<Fact> {
    let words = desk.words();
    let id = desk.account.id.as_str();
    let programme = &desk.reader.checked.numbers.programme;
    let mut facts = Vec::new();
    let sides = [
        ("position-class-revenue", "position-class-revenue-note", &programme.pareto.revenue),
        ("position-class-contribution", "position-class-contribution-note", &programme.pareto.contribution),
    ];
    for (key, note, ranking) in sides {
        let Some(ranked) = ranking.as_ref().ok().and_then(|ranking| ranking.of(id)) else { continue };
        let share = words.percent(ranked.share.value, 1);
        let value = desk.value(&ranked.share, ranked.class.letter(), annex);
        facts.extend(value.map(|value| fact(desk.text(key), value, desk.say(note, &args! { share }))));
    }
    let allocated = programme.allocation.accounts.as_deref().unwrap_or_default();
    if let Some(own) = allocated.iter().find(|own| own.account == id) {
        let (resources, potential) =
            (words.percent(own.resource_share.value, 1), words.percent(own.potential_share.value, 1));
        let note = desk.say("position-allocation-note", &args! { resources, potential });
        let mark = Some(allocation::zone(words, own.zone));
        let fact = desk.number_fact("position-allocation", &own.index, 2, note, annex);
        facts.extend(fact.map(|fact| Fact { mark, ..fact }));
    }
    facts
}

/// The criteria of a side, as the programme wrote them.
fn criteria_of<'a>(desk: &Desk<'a>, side: &str) -> &'a [Criterion] {
    desk.reader.checked.plans.criteria().map_or(&[], |criteria| match side {
        "attractiveness" => &criteria.attractiveness,
        "strength" => &criteria.strength,
        _ => &criteria.vulnerability,
    })
}

/// The panel of one side: its criteria, heaviest first as the programme lists them.
fn side(
    desk: &Desk<'_>,
    id: &str,
    side: &Computed<WeightedScore>,
    rival: Option<&WeightedScore>,
    annex: &mut Annex,
) -> Option<Panel> {
    let words = desk.words();
    let side = side.as_ref().ok()?;
    let theirs = |row: &ScoreRow| rival?.rows.iter().find(|other| other.criterion == row.criterion)?.score;
    let behind = |row: &ScoreRow| matches!((row.score, theirs(row)), (Some(ours), Some(theirs)) if theirs > ours);
    // Of equal scores the heavier criterion says more, and then the one that the programme names first.
    let scored = side.rows.iter().filter(|row| row.score.is_some());
    let top = scored.rev().max_by_key(|row| (row.score, row.weight));
    let is_top = |row: &ScoreRow| rival.is_none() && top.is_some_and(|top| top.criterion == row.criterion);
    let number = |score: Option<Decimal>, places: Option<u32>| {
        let said = |score: Decimal| {
            places.map_or_else(|| as_written(words, score.round_dp(2)), |places| words.number(score, places))
        };
        cell(score.map_or_else(|| "–".to_owned(), said))
    };
    let described = criteria_of(desk, id);
    let known = side.rows.iter().any(|row| row.factor.is_some());
    let mut line =
        |found: &ScoreRow| {
            let criterion = described.iter().find(|criterion| criterion.id.value == *found.criterion);
            let meaning = criterion.zip(found.score);
            let note = match meaning {
                _ if found.computed => desk.text("position-computed"),
                Some((criterion, score)) => criteria::around(words, criterion, score),
                None => String::new(),
            };
            let label = words.arg(&found.label);
            let mut cells = vec![noted(label, note), cell(as_written(words, found.weight)), number(found.score, None)];
            if known {
                let factor = found.factor.as_ref();
                cells.push(factor.map_or_else(Cell::default, |factor| {
                    desk.figure_cell(factor, words.number(factor.value, 2), annex)
                }));
            }
            if rival.is_some() {
                cells.push(number(theirs(found), None));
            }
            cells.push(number(found.weighted, Some(2)));
            row(strong_if(behind(found) || is_top(found)), cells)
        };
    let mut rows: Vec<Row> = side.rows.iter().map(&mut line).collect();
    let weight = as_written(words, side.rows.iter().map(|row| row.weight).sum());
    let mut total = vec![cell(desk.text("total")), cell(weight), Cell::default()];
    total.extend(known.then(Cell::default));
    if let Some(rival) = rival {
        total.push(desk.figure_cell(&rival.score, words.number(rival.score.value, 2), annex));
    }
    total.push(desk.figure_cell(&side.score, words.number(side.score.value, 2), annex));
    rows.push(row("total", total));
    let mut columns = vec![
        ("position-head-criterion", "start", 60),
        ("position-head-weight", "end", 9),
        (if rival.is_some() { "position-head-ours" } else { "position-head-score" }, "end", 10),
    ];
    if known {
        columns.push(("position-head-data", "end", 11));
    }
    if rival.is_some() {
        columns.push(("position-head-theirs", "end", 11));
    }
    columns.push(("position-head-weighted", "end", 11));
    let ahead = side.rows.iter().filter(|row| behind(row)).count();
    let name = top.map_or_else(String::new, |top| words.arg(&top.label));
    let said = args! { n: ahead, few: count(words, ahead), name };
    let title = match (id, rival, ahead) {
        ("strength", Some(_), 0) => desk.text("position-strength-ahead"),
        ("strength", Some(_), _) => desk.say("position-strength-behind", &said),
        _ => desk.say(&format!("position-{id}-top"), &said),
    };
    Some(Panel {
        title: words.capital(&title),
        lead: String::new(),
        table: Table {
            caption: desk.text(&format!("position-{id}-caption")),
            columns: desk.columns(&columns),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}

fn written<'a>(desk: &Desk<'a>) -> Option<&'a Scores> {
    desk.account.plan.as_ref()?.scores.as_ref()
}

/// The account between attractiveness and strength.
pub(super) fn attractiveness(desk: &Desk<'_>, size: Size) -> Option<Chart> {
    let position = desk.numbers.position.as_ref().ok()?;
    let scores = &desk.numbers.scores;
    let (x, y) = (score(&scores.strength)?, score(&scores.attractiveness)?);
    let place = |place: &Option<LastPosition>| {
        let place = place.as_ref()?;
        Some((drawn(value(&place.strength)?.get()), drawn(value(&place.attractiveness)?.get())))
    };
    let written = written(desk)?;
    let rival = written.best_competitor.as_ref().and_then(|rival| {
        let label = naming::short(text(&rival.name)).to_owned();
        Some(Rival { x: drawn(score(&scores.best_competitor)?), y: drawn(y), label })
    });
    let lead = position.relative_difference.as_ref().ok().filter(|_| position.across == position::Axis::Difference);
    // Where the best competitor was or will be nobody writes, so that a lead has neither a past nor a future.
    let (x, dot) = if let Some(lead) = lead {
        (("difference", lead.value), dot(desk, lead.value, y))
    } else {
        let ghost = place(&written.last_review);
        let forecast = place(&written.forecast);
        let rival = rival.filter(|_| size != Size::Small);
        (("strength", x), Dot { ghost, forecast, rival, ..dot(desk, x, y) })
    };
    let name = |category: Category| desk.head(&category.label());
    let quadrants = Quadrants {
        top_left: name(Category::Star),
        top_right: name(Category::Strategic),
        bottom_left: name(Category::Streamline),
        bottom_right: name(Category::Status),
    };
    Some(draw(
        desk,
        Plot { id: "matrix-attractiveness", size, x, y: ("attractiveness", y), quadrants, dot },
        position.cutoff,
    ))
}

/// The account between vulnerability and attractiveness.
fn vulnerability(desk: &Desk<'_>) -> Option<Chart> {
    let position = desk.numbers.position.as_ref().ok()?;
    let scores = &desk.numbers.scores;
    let (x, y) = (score(&scores.vulnerability)?, score(&scores.attractiveness)?);
    let place = |place: &Option<LastPosition>| {
        let place = place.as_ref()?;
        Some((drawn(value(&place.vulnerability)?.get()), drawn(value(&place.attractiveness)?.get())))
    };
    let written = written(desk)?;
    let dot = Dot { ghost: place(&written.last_review), forecast: place(&written.forecast), ..dot(desk, x, y) };
    let name = |cell: &str| desk.head(&format!("vulnerability-{cell}"));
    let quadrants = Quadrants {
        top_left: name("cultivate"),
        top_right: name("defend"),
        bottom_left: name("maintain"),
        bottom_right: name("rethink"),
    };
    let plot = Plot {
        id: "matrix-vulnerability",
        size: Size::Medium,
        x: ("vulnerability", x),
        y: ("attractiveness", y),
        quadrants,
        dot,
    };
    Some(draw(desk, plot, position.cutoff))
}

/// The account as a bubble: sales inside the spend that is open to us.
fn dot(desk: &Desk<'_>, x: Decimal, y: Decimal) -> Dot {
    let sales = desk.numbers.sales.as_ref().ok().map(|sales| sales.full_year.value);
    let spend = desk.numbers.wallet.as_ref().ok().map(|wallet| wallet.spend.value);
    let most = sales.max(spend).unwrap_or(Decimal::ONE);
    Dot {
        label: naming::account(&desk.reader, desk.account.id.as_str()),
        number: String::new(),
        x: drawn(x),
        y: drawn(y),
        area: sales.map_or(0.2, |sales| part_of(sales, most)),
        ring: spend.map(|spend| part_of(spend, most)),
        shape: markers::shape(markers::stage(desk)),
        here: true,
        ghost: None,
        forecast: None,
        rival: None,
    }
}

struct Plot {
    id: &'static str,
    size: Size,
    x: (&'static str, Decimal),
    y: (&'static str, Decimal),
    quadrants: Quadrants,
    dot: Dot,
}

fn draw(desk: &Desk<'_>, plot: Plot, cutoff: Decimal) -> Chart {
    let words = desk.words();
    let axis = |id: &str| Axis {
        name: desk.head(&format!("position-axis-{id}")),
        from: 0.0,
        to: 10.0,
        cut: drawn(cutoff),
        doubt: if plot.size == Size::Small { 0.0 } else { drawn(DOUBT) },
        ticks: [Decimal::ZERO, cutoff, Decimal::TEN]
            .map(|at| Tick { at: drawn(at), label: as_written(words, at) })
            .to_vec(),
    };
    let is_lead = plot.x.0 == "difference";
    let across =
        if is_lead { Axis { doubt: axis("strength").doubt, ..difference_axis(words) } } else { axis(plot.x.0) };
    let stage = markers::stage(desk);
    let alt = desk.say(
        if is_lead { "position-alt-difference" } else { "position-alt" },
        &args! {
            account: desk.account.name(),
            stage: markers::name(words, stage),
            x: desk.text(&format!("position-axis-{}", plot.x.0)),
            at_x: if is_lead { words.signed(plot.x.1, 2) } else { words.number(plot.x.1, 2) },
            y: desk.text(&format!("position-axis-{}", plot.y.0)),
            at_y: words.number(plot.y.1, 2),
        },
    );
    let note =
        written(desk).map_or_else(String::new, |scores| source_note(desk, text(&scores.source), value(&scores.as_of)));
    let legend = markers::alone(words, stage);
    let note = if note.is_empty() { words.capital(&legend) } else { format!("{note}; {legend}") };
    let id = if plot.size == Size::Small { "summary-matrix" } else { plot.id };
    let drawing = Matrix {
        caption: Caption { id: id.to_owned(), alt, note },
        size: plot.size,
        x: across,
        y: axis(plot.y.0),
        quadrants: plot.quadrants,
        points: vec![plot.dot],
    };
    matrix::draw(&drawing, desk.reader.palette)
}
