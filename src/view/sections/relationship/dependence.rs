//! Who depends on whom, on the grid of power and exchange.

use rust_decimal::Decimal;

use crate::analyse::dependence::BALANCED;
use crate::analyse::dependence::Cell as Place;
use crate::analyse::dependence::Dependence;
use crate::analyse::dependence::RELATIONAL;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::dependence;
use crate::chart::dependence::Grid;
use crate::chart::dependence::Spot;
use crate::decode::Visibility;
use crate::model::plan;
use crate::model::plan::Relationship;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::row;
use crate::view::parts::Cell;
use crate::view::parts::Panel;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::drawn;
use crate::view::sections::cells::text as cell;
use crate::view::sections::cells::without_empty_columns;
use crate::view::sections::money::source_note;
use crate::view::sections::naming;

/// The grid stands in the wider half of the page.
const WIDTH: f64 = 256.0;
/// The cells as they lie on the grid, row by row; a partnership that emerges lies where one will be.
const GRID: [[Place; 2]; 3] = [
    [Place::SupplierVulnerable, Place::InvitingSupplier],
    [Place::CompetitiveInteraction, Place::CollaborativePartnership],
    [Place::BuyerVulnerable, Place::InvitingBuyer],
];

/// Where the account stands between power and exchange; for the supplier's management only.
pub(super) fn panel(desk: &Desk<'_>, relationship: &Relationship, annex: &mut Annex) -> Option<Panel> {
    let dependence = desk.numbers.dependence.as_ref().ok().filter(|_| desk.shows(Visibility::Internal))?;
    let judged = relationship.dependence.as_ref()?;
    Some(Panel {
        title: title(desk, dependence),
        lead: String::new(),
        table: numbers(desk, dependence, annex),
        chart: Some(drawing(desk, dependence, judged)),
        note: String::new(),
    })
}

fn title(desk: &Desk<'_>, dependence: &Dependence) -> String {
    let key = match dependence.cell {
        Place::SupplierVulnerable => "dependence-title-supplier-vulnerable",
        Place::InvitingSupplier => "dependence-title-inviting-supplier",
        Place::CompetitiveInteraction => "dependence-title-competitive-interaction",
        Place::CollaborativePartnership => "dependence-title-collaborative-partnership",
        Place::Emerging => "dependence-title-emerging",
        Place::BuyerVulnerable => "dependence-title-buyer-vulnerable",
        Place::InvitingBuyer => "dependence-title-inviting-buyer",
    };
    desk.say(key, &args! { net: score(desk, dependence.net.value.abs()) })
}

fn name(place: Place) -> &'static str {
    match place {
        Place::SupplierVulnerable => "dependence-supplier-vulnerable",
        Place::InvitingSupplier => "dependence-inviting-supplier",
        Place::CompetitiveInteraction => "dependence-competitive-interaction",
        Place::CollaborativePartnership => "dependence-collaborative-partnership",
        Place::Emerging => "dependence-emerging",
        Place::BuyerVulnerable => "dependence-buyer-vulnerable",
        Place::InvitingBuyer => "dependence-inviting-buyer",
    }
}

fn score(desk: &Desk<'_>, value: Decimal) -> String {
    desk.words().number(value, 1)
}

/// What the grid is drawn from, and the customer's power in its own market.
fn numbers(desk: &Desk<'_>, dependence: &Dependence, annex: &mut Annex) -> Table {
    let words = desk.words();
    let customer = desk.account.plan.as_ref().and_then(|plan| plan.customer.as_ref());
    let power = customer.and_then(|customer| value(&customer.market_power));
    let cells = vec![
        cell(desk.text("dependence-scale")),
        desk.figure_cell(&dependence.supplier, score(desk, dependence.supplier.value), annex),
        desk.figure_cell(&dependence.customer, score(desk, dependence.customer.value), annex),
        desk.figure_cell(&dependence.net, words.signed(dependence.net.value, 1), annex),
        cell(score(desk, dependence.orientation)),
        power.map_or_else(Cell::default, |power| cell(score(desk, power.get()))),
    ];
    without_empty_columns(Table {
        caption: desk.text("dependence-caption"),
        columns: desk.columns(&[
            ("", "start", 8),
            ("dependence-head-supplier", "end", 16),
            ("dependence-head-customer", "end", 17),
            ("dependence-head-net", "end", 18),
            ("dependence-head-orientation", "end", 19),
            ("dependence-head-power", "end", 22),
        ]),
        rows: vec![row("plain", cells)],
        note: String::new(),
    })
}

fn drawing(desk: &Desk<'_>, found: &Dependence, judged: &plan::Dependence) -> Chart {
    let words = desk.words();
    let at = |place: Place| {
        let row = GRID.iter().position(|row| row.contains(&place)).unwrap_or(1);
        (row, GRID[row].iter().position(|cell| *cell == place).unwrap_or(1))
    };
    // What emerges lies where the target does, and is named as what it is today.
    let is_emerging = found.cell == Place::Emerging;
    let shown = |place: Place| if is_emerging && place == Place::TARGET { Place::Emerging } else { place };
    let here = if is_emerging { Place::TARGET } else { found.cell };
    let cut = |limit: Decimal| words.signed(limit, 0);
    let caption = Caption {
        id: "relationship-dependence".to_owned(),
        alt: desk.say(
            "dependence-alt",
            &args! {
                orientation: as_written(words, found.orientation),
                net: words.signed(found.net.value, 1),
                cell: desk.text(name(found.cell)),
                target: desk.text(name(Place::TARGET)),
            },
        ),
        note: source_note(desk, text(&judged.source), value(&judged.as_of)),
    };
    let grid = Grid {
        caption,
        width: WIDTH,
        rows: ["dependence-row-supplier", "dependence-row-balanced", "dependence-row-customer"]
            .map(|key| desk.head(key)),
        cuts: [drawn(BALANCED), -drawn(BALANCED)],
        cut_texts: [cut(BALANCED), cut(-BALANCED)],
        exchange: ["dependence-transactional", "dependence-relational"].map(|key| desk.head(key)),
        middle: drawn(RELATIONAL),
        cells: GRID.map(|row| row.map(|place| desk.head(name(shown(place))))),
        spot: Spot {
            orientation: drawn(found.orientation),
            net: drawn(found.net.value),
            cell: at(here),
            label: naming::account(&desk.reader, desk.account.id.as_str()),
        },
        target: at(Place::TARGET),
        target_label: desk.text(if is_emerging { "dependence-target-mutual" } else { "ladder-target" }),
    };
    dependence::draw(&grid, desk.reader.palette)
}
