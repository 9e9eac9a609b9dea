//! The grid of power and dependence: where an account stands, and where it should go.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::Scale;
use crate::chart::geometry::finite;
use crate::chart::geometry::largest;
use crate::chart::place::Board;
use crate::chart::place::Wish;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;
use crate::chart::text;

/// What the grid is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, 228 in a half.
    pub width: f64,
    /// Who depends on whom, from top to bottom: we, nobody, they.
    pub rows: [String; 3],
    /// The difference at which a row ends, from top to bottom.
    pub cuts: [f64; 2],
    /// The same as they are written.
    pub cut_texts: [String; 2],
    /// The ends of the exchange, from left to right.
    pub exchange: [String; 2],
    /// The orientation at which the left column ends; the scale goes from 0 to 10.
    pub middle: f64,
    /// The names of the cells, row by row.
    pub cells: [[String; 2]; 3],
    /// The account.
    pub spot: Spot,
    /// Row and column of the cell to reach.
    pub target: (usize, usize),
    /// What is written in that cell.
    pub target_label: String,
}

/// An account on the grid.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spot {
    /// From transactions (0) to relations (10).
    pub orientation: f64,
    /// How much more we depend than they do, −10 to 10.
    pub net: f64,
    /// Row and column of its cell: a place on a line belongs to one side of it.
    pub cell: (usize, usize),
    /// What is written beside it.
    pub label: String,
}

const ROW: f64 = 45.0;
const FOOT: f64 = 13.0;
const LINE: f64 = 9.5;
const PAD: f64 = 5.0;
const DOT: f64 = 4.0;
const HEAD: f64 = 6.0;
/// Texts keep so far from each other.
const AIR: f64 = 1.5;

/// Draws the grid.
pub fn draw(grid: &Grid, palette: &Palette) -> Chart {
    let width = finite(grid.width).clamp(160.0, 1000.0);
    let mut drawing = Drawing::new(palette, width, 3.0 * ROW + FOOT);
    let field = rows(grid, width, &mut drawing);
    let spot = place(&grid.spot, grid, field);
    let target = cell(grid.target, field);
    let arrow = (grid.spot.cell != grid.target).then(|| arrow(spot, target));

    lines(grid, field, target, &mut drawing);
    let mut page = Page { taken: Vec::new(), spot, arrow };
    names(grid, field, &mut page, &mut drawing);
    goal(grid, target, &mut page, &mut drawing);
    if let Some((from, to)) = arrow {
        draw_arrow(from, to, &mut drawing);
    }
    drawing.circle(spot, DOT, Paint::fill(Tone::Accent).edged(Tone::Paper, 0.8));
    label(grid, field, &page, &mut drawing);
    drawing.finish("dependence", &grid.caption)
}

/// The names of the rows and the limits between them, on the left; what is left of the width is the field.
fn rows(grid: &Grid, width: f64, drawing: &mut Drawing<'_>) -> Area {
    let lettering = Lettering::NOTE;
    let wrap = |name: &String| text::wrap(name, lettering.size, lettering.weight, 0.24 * width, 3);
    let names: Vec<Vec<String>> = grid.rows.iter().map(wrap).collect();
    let widest = largest(names.iter().flatten().map(|line| lettering.width(line)));
    let cuts = grid.cut_texts.each_ref().map(|cut| lettering.shorten(cut, 0.1 * width));
    let left = widest + 4.0 + largest(cuts.iter().map(|cut| lettering.width(cut))) + 4.0;
    for (lines, row) in names.iter().zip(0_u8..) {
        let first = (f64::from(row) + 0.5) * ROW - LINE / 2.0 * (count(lines.len()) - 1.0);
        for (line, at) in lines.iter().zip(0_u8..) {
            drawing.text(Point::new(0.0, lettering.baseline(first + LINE * f64::from(at))), line, lettering);
        }
    }
    for (cut, row) in cuts.iter().zip(1_u8..) {
        let y = lettering.baseline(f64::from(row) * ROW);
        drawing.text(Point::new(left - 4.0, y), cut, lettering.end());
    }
    Area::new(left, 0.0, width - left, 3.0 * ROW)
}

fn lines(grid: &Grid, field: Area, target: Area, drawing: &mut Drawing<'_>) {
    let rule = Paint::stroke(Tone::Rule, 0.75);
    drawing.area(field.grown(-0.4), rule);
    for row in [1.0, 2.0] {
        drawing.line(Point::new(field.x, row * ROW), Point::new(field.right(), row * ROW), rule);
    }
    let middle = field.centre().x;
    drawing.line(Point::new(middle, field.y), Point::new(middle, field.bottom()), rule);
    drawing.area(target.grown(-1.0), Paint::stroke(Tone::Accent, 1.2));
    let lettering = Lettering::NOTE;
    let half = field.width / 2.0 - 4.0;
    let y = field.bottom() + FOOT - 2.5;
    let [low, high] = grid.exchange.each_ref().map(|name| lettering.shorten(name, half));
    drawing.text(Point::new(field.x, y), &low, lettering);
    drawing.text(Point::new(field.right(), y), &high, lettering.end());
}

/// What texts keep clear of.
struct Page {
    taken: Vec<Area>,
    spot: Point,
    arrow: Option<(Point, Point)>,
}

impl Page {
    fn is_free(&self, area: Area) -> bool {
        let wide = area.grown(AIR);
        !wide.meets_circle(self.spot, DOT)
            && !self.arrow.is_some_and(|(from, to)| wide.meets_segment(from, to))
            && !self.taken.iter().any(|taken| wide.overlaps(*taken))
    }
}

/// The corners of a cell for a text of that size: left above, left below, right above, right below.
fn corners(cell: Area, width: f64, height: f64) -> [Area; 4] {
    let (left, right) = (cell.x + PAD, cell.right() - PAD - width);
    let (above, below) = (cell.y + 3.0, cell.bottom() - 3.0 - height);
    [(left, above), (left, below), (right, above), (right, below)].map(|(x, y)| Area::new(x, y, width, height))
}

/// Each name in the corner of its cell where it covers nothing.
fn names(grid: &Grid, field: Area, page: &mut Page, drawing: &mut Drawing<'_>) {
    for (row, pair) in grid.cells.iter().enumerate() {
        for (column, name) in pair.iter().enumerate() {
            let own = cell((row, column), field);
            let here = grid.spot.cell == (row, column);
            let lettering = if here { Lettering::LABEL.strong() } else { Lettering::NOTE };
            let lines = text::wrap(name, lettering.size, lettering.weight, own.width - 2.0 * PAD, 2);
            let widest = largest(lines.iter().map(|line| lettering.width(line)));
            let places = corners(own, widest, LINE * count(lines.len()));
            let area = places.into_iter().find(|area| page.is_free(*area)).unwrap_or(places[0]);
            page.taken.push(area);
            for (line, at) in lines.iter().zip(0_u8..) {
                let y = area.y + LINE * (f64::from(at) + 1.0) - 2.0;
                drawing.text(Point::new(area.x, y), line, lettering);
            }
        }
    }
}

/// What the target is, in a corner of its cell; its outline says it where no corner is free.
fn goal(grid: &Grid, target: Area, page: &mut Page, drawing: &mut Drawing<'_>) {
    let lettering = Lettering::LABEL.tone(Tone::Accent);
    let text = lettering.shorten(&grid.target_label, target.width - 2.0 * PAD);
    let [left_above, left_below, right_above, right_below] = corners(target, lettering.width(&text), LINE);
    let free = [right_below, right_above, left_below, left_above].into_iter().find(|area| page.is_free(*area));
    if let Some(area) = free.filter(|_| !text.is_empty()) {
        drawing.text(Point::new(area.x, area.bottom() - 2.0), &text, lettering);
        page.taken.push(area);
    }
}

/// The name of the account beside its point; nothing where no room is left for it.
fn label(grid: &Grid, field: Area, page: &Page, drawing: &mut Drawing<'_>) {
    let lettering = Lettering::LABEL.strong();
    let text = lettering.shorten(&grid.spot.label, field.width / 2.0 - 4.0 * PAD);
    if text.is_empty() {
        return;
    }
    let wish = Wish { width: lettering.width(&text), height: LINE, centre: page.spot, radius: DOT };
    let within = |frame: Area| {
        let mut board = Board::new(frame.grown(-AIR), vec![(page.spot, DOT)]);
        if let Some((from, to)) = page.arrow {
            board.line(from, to);
        }
        page.taken.iter().for_each(|area| board.take(*area));
        board.place(&[wish]).into_iter().next().flatten()
    };
    // In its own cell, so that nobody reads it of another.
    let Some(placed) = within(cell(grid.spot.cell, field)).or_else(|| within(field)) else { return };
    if let Some((from, to)) = placed.leader {
        drawing.line(from, to, Paint::stroke(Tone::Quiet, 0.5));
    }
    drawing.text(Point::new(placed.area.x, placed.area.bottom() - 2.0), &text, lettering);
}

fn draw_arrow(from: Point, to: Point, drawing: &mut Drawing<'_>) {
    drawing.line(from, to.towards(from, HEAD - 1.0), Paint::stroke(Tone::Accent, 1.2));
    let base = to.towards(from, HEAD);
    let (x, y) = ((to.x - base.x) * 0.42, (to.y - base.y) * 0.42);
    let wings = [Point::new(base.x - y, base.y + x), Point::new(base.x + y, base.y - x)];
    drawing.polygon(&[to, wings[0], wings[1]], Paint::fill(Tone::Accent));
}

/// Where the account stands: to scale within its cell, and never on a line.
fn place(spot: &Spot, grid: &Grid, field: Area) -> Point {
    let own = cell(spot.cell, field).grown(-DOT - 2.5);
    let [upper, lower] = grid.cuts;
    let (row, column) = spot.cell;
    let (from, to) = [(0.0, grid.middle), (grid.middle, 10.0)][column.min(1)];
    let across = Scale::new(from, to, own.x, own.right());
    let (high, low) = [(10.0, upper), (upper, lower), (lower, -10.0)][row.min(2)];
    let down = Scale::new(high, low, own.y, own.bottom());
    Point::new(across.at(spot.orientation), down.at(spot.net))
}

fn cell(at: (usize, usize), field: Area) -> Area {
    let (row, column) = (count(at.0.min(2)), count(at.1.min(1)));
    let half = field.width / 2.0;
    Area::new(field.x + column * half, field.y + row * ROW, half, ROW)
}

/// From the edge of the point to the nearest place well inside the target.
fn arrow(spot: Point, target: Area) -> (Point, Point) {
    let to = target.grown(-15.0).nearest(spot);
    (spot.towards(to, DOT + 1.0), to)
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn grid(orientation: f64, net: f64) -> Grid {
        let row = if net > 2.0 {
            0
        } else if net < -2.0 {
            2
        } else {
            1
        };
        Grid {
            caption: Caption::default(),
            width: 256.0,
            rows: ["dependemos más", "equilibrio", "depende más el cliente"].map(str::to_owned),
            cuts: [2.0, -2.0],
            cut_texts: ["+2", "−2"].map(str::to_owned),
            exchange: ["transacción", "relación"].map(str::to_owned),
            middle: 5.0,
            cells: [
                ["proveedor vulnerable", "proveedor invitante"],
                ["interacción competitiva", "alianza colaborativa"],
                ["comprador vulnerable", "comprador invitante"],
            ]
            .map(|pair| pair.map(str::to_owned)),
            spot: Spot { orientation, net, cell: (row, usize::from(orientation >= 5.0)), label: "Serralba".to_owned() },
            target: (1, 1),
            target_label: "meta".to_owned(),
        }
    }

    fn spot(grid: &Grid) -> (f64, f64) {
        let chart = draw(grid, &Palette::default());
        let dots = elements(&chart.svg, "circle");
        assert_eq!(dots.len(), 1);
        (dots[0].number("cx"), dots[0].number("cy"))
    }

    #[test]
    fn wherever_the_account_stands_its_words_keep_apart() {
        for orientation in 0..=20 {
            for net in -20..=20 {
                let grid = grid(f64::from(orientation) / 2.0, f64::from(net) / 2.0);
                let chart = draw(&grid, &Palette::default());
                check(&chart);
                let words: Vec<String> = text_boxes(&chart).into_iter().map(|(text, _)| text).collect();
                assert!(words.iter().any(|text| text == "Serralba"), "{orientation} {net}: {words:?}");
            }
        }
    }

    #[test]
    fn the_point_stands_in_the_cell_it_is_said_to() {
        let (x, y) = spot(&grid(7.0, 0.5));
        assert!(x > 128.0 && (ROW..2.0 * ROW).contains(&y), "{x} {y}");
        // On the line the method decides, and the point keeps to that side.
        let (on, above) = (spot(&grid(5.0, 2.0)), spot(&grid(5.0, 2.1)));
        assert!(on.1 > ROW + DOT && above.1 < ROW - DOT, "{on:?} {above:?}");
        assert!(spot(&grid(4.9, 0.0)).0 + 2.0 * DOT < spot(&grid(5.0, 0.0)).0);
    }

    #[test]
    fn an_arrow_leads_to_the_target_unless_it_is_reached() {
        let heads = |grid: &Grid| elements(&draw(grid, &Palette::default()).svg, "polygon").len();
        assert_eq!((heads(&grid(2.0, 6.0)), heads(&grid(7.0, 0.5))), (1, 0));
    }

    #[test]
    fn long_and_hostile_names_stay_inside() {
        let mut grid = grid(1.0, 9.0);
        grid.rows = [LONG, HOSTILE, ""].map(str::to_owned);
        grid.cells = [[LONG, HOSTILE], [HOSTILE, LONG], [LONG, ""]].map(|pair| pair.map(str::to_owned));
        grid.spot.label = LONG.to_owned();
        grid.target_label = HOSTILE.to_owned();
        grid.exchange = [LONG, LONG].map(str::to_owned);
        grid.cut_texts = [LONG, HOSTILE].map(str::to_owned);
        check(&draw(&grid, &Palette::default()));
        grid.width = f64::NAN;
        grid.spot = Spot { orientation: f64::NAN, net: f64::INFINITY, cell: (9, 9), label: String::new() };
        grid.target = (7, 7);
        check(&draw(&grid, &Palette::default()));
    }
}
