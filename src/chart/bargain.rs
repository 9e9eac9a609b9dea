//! The negotiation matrix: for every variable both sides' ways from opening to limit, and where they meet.
//!
//! Every row has a scale of its own, turned so that what favours us lies to the right.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::Scale;
use crate::chart::geometry::finite;
use crate::chart::geometry::largest;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;
use crate::chart::text;

/// What a negotiation matrix is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Bargain {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page.
    pub width: f64,
    /// "cliente" and "nosotros": whose the hollow bar is, and whose the filled one.
    pub sides: [String; 2],
    /// The heads of the three columns of numbers: weight for us, weight for them, trade ratio.
    pub heads: [String; 3],
    /// What is written where both sides do not meet.
    pub no_zone: String,
    /// From top to bottom.
    pub rows: Vec<BargainRow>,
}

/// One variable.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BargainRow {
    /// What it is.
    pub label: String,
    /// Our opening, target and limit.
    pub ours: [Position; 3],
    /// Theirs.
    pub theirs: [Position; 3],
    /// Whether less favours us: the scale is turned.
    pub falls: bool,
    /// Whether the two limits reach each other.
    pub zone: bool,
    /// Weight for us, weight for them, trade ratio, as they are written.
    pub numbers: [String; 3],
    /// Whether the title speaks of it.
    pub here: bool,
}

/// A value and how it is written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    /// Where, in the unit of the variable.
    pub at: f64,
    /// "36".
    pub label: String,
}

const HEAD: f64 = 24.0;
/// Below the last line, for the feet of its numbers.
const FOOT: f64 = 2.0;
const ROW: f64 = 33.0;
const BAR: f64 = 4.0;
/// Between the two bars: the room of the zone.
const SLIT: f64 = 5.5;
const GUTTER: f64 = 12.0;
/// Between two numbers of a line.
const AIR: f64 = 3.0;
const LINE: f64 = 10.0;

/// Draws the matrix.
pub fn draw(bargain: &Bargain, palette: &Palette) -> Chart {
    let width = finite(bargain.width).clamp(300.0, 1000.0);
    let count = bargain.rows.iter().fold(0.0, |count, _| count + 1.0);
    let mut drawing = Drawing::new(palette, width, HEAD + ROW * count + FOOT);
    let columns = columns(bargain, width);
    let names = 0.25 * width;
    let plot = Area::new(names + GUTTER, HEAD, columns[0].0 - 2.0 * GUTTER - names, ROW * count);
    heads(bargain, &columns, plot, &mut drawing);
    let mut top = HEAD;
    for row in &bargain.rows {
        drawing.line(Point::new(0.0, top), Point::new(width, top), Paint::stroke(Tone::Rule, 0.4));
        let middle = top + ROW / 2.0;
        name(row, names, middle, &mut drawing);
        for (number, (left, room)) in row.numbers.iter().zip(columns) {
            let lettering = Lettering::LABEL.strong_if(row.here);
            let number = lettering.shorten(number, room);
            drawing.text(Point::new(left + room, lettering.baseline(middle)), &number, lettering.end());
        }
        bars(row, &bargain.no_zone, Area::new(plot.x, top, plot.width, ROW), &mut drawing);
        top += ROW;
    }
    drawing.line(Point::new(0.0, top - 0.2), Point::new(width, top - 0.2), Paint::stroke(Tone::Rule, 0.4));
    drawing.finish("bargain", &bargain.caption)
}

/// Left edge and room of the three columns of numbers, at the right edge of the drawing.
fn columns(bargain: &Bargain, width: f64) -> [(f64, f64); 3] {
    let most = 0.1 * width;
    let rooms: [f64; 3] = std::array::from_fn(|at| {
        let numbers = bargain.rows.iter().map(|row| Lettering::LABEL.strong().width(&row.numbers[at]));
        let words = bargain.heads[at].split(' ').map(|word| Lettering::NOTE.width(word));
        largest(numbers.chain(words)).min(most)
    });
    let mut right = width;
    let mut columns = [(0.0, 0.0); 3];
    for at in (0..3).rev() {
        columns[at] = (right - rooms[at], rooms[at]);
        right -= rooms[at] + GUTTER;
    }
    columns
}

/// Whose bars are whose, and what the numbers are.
fn heads(bargain: &Bargain, columns: &[(f64, f64); 3], plot: Area, drawing: &mut Drawing<'_>) {
    let y = HEAD - 6.0;
    let swatch = |x: f64| Area::new(x, y - BAR - 0.5, 12.0, BAR);
    let room = plot.width / 2.0 - 20.0;
    let [theirs, ours] = &bargain.sides;
    hollow(swatch(plot.x), drawing);
    drawing.text(Point::new(plot.x + 16.0, y), &Lettering::LABEL.shorten(theirs, room), Lettering::LABEL);
    drawing.area(swatch(plot.right() - 12.0), Paint::fill(Tone::Accent));
    let text = Lettering::LABEL.shorten(ours, room);
    drawing.text(Point::new(plot.right() - 16.0, y), &text, Lettering::LABEL.end());
    for (head, (left, room)) in bargain.heads.iter().zip(columns) {
        let lines = text::wrap(head, text::SMALL, Lettering::NOTE.weight, *room, 2);
        for (line, at) in lines.iter().rev().zip(0_u8..) {
            let y = y - f64::from(at) * 9.0;
            drawing.text(Point::new(left + room, y), line, Lettering::NOTE.end());
        }
    }
}

fn name(row: &BargainRow, room: f64, middle: f64, drawing: &mut Drawing<'_>) {
    let lettering = Lettering::LABEL.strong_if(row.here);
    let lines = text::wrap(&row.label, text::SMALL, lettering.weight, room, 2);
    let first = if lines.len() > 1 { middle - LINE / 2.0 } else { middle };
    for (line, at) in lines.iter().zip(0_u8..) {
        drawing.text(Point::new(0.0, lettering.baseline(first + f64::from(at) * LINE)), line, lettering);
    }
}

/// Both bars of a row with their numbers, ours above; the zone lies across both.
fn bars(row: &BargainRow, no_zone: &str, area: Area, drawing: &mut Drawing<'_>) {
    let all = || row.ours.iter().chain(&row.theirs).map(|position| finite(position.at));
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    // One point wide, all stands in the middle.
    let (left, right) = if high > low { (area.x, area.right()) } else { (area.centre().x, area.centre().x) };
    let scale = Scale::new(low, high, left, right);
    let at = |position: &Position| {
        let place = finite(position.at);
        scale.at(if row.falls { low + high - place } else { place })
    };
    let middle = area.centre().y;
    let bar = |side: &[Position; 3], top: f64| {
        let (from, to) = (at(&side[0]), at(&side[2]));
        Area::new(from.min(to), top, (from - to).abs().max(0.75), BAR)
    };
    let (above, below) = (middle - BAR - SLIT / 2.0, middle + SLIT / 2.0);
    let (ours, theirs) = (bar(&row.ours, above), bar(&row.theirs, below));
    let limits = [at(&row.ours[2]), at(&row.theirs[2])];
    let (from, to) = (limits[0].min(limits[1]), limits[0].max(limits[1]));
    drawing.area(ours, Paint::fill(if row.here { Tone::Accent } else { Tone::Quiet }));
    hollow(theirs, drawing);
    if row.zone {
        zone(Area::new(from, above + BAR, to - from, SLIT), drawing);
    } else {
        gap(from, to, middle, no_zone, drawing);
    }
    for (side, area) in [(&row.ours, ours), (&row.theirs, theirs)] {
        let x = at(&side[1]);
        let tick = Area::new(x - 0.9, area.y - 1.2, 1.8, BAR + 2.4);
        drawing.area(tick, Paint::fill(Tone::Ink).edged(Tone::Paper, 0.6));
    }
    line_of(&row.ours, &at, above - 2.6, area, drawing);
    line_of(&row.theirs, &at, below + BAR + 8.2, area, drawing);
}

fn hollow(area: Area, drawing: &mut Drawing<'_>) {
    drawing.area(area.grown(-0.4), Paint::fill(Tone::Paper).edged(Tone::Ink, 0.8));
}

/// The zone joins both bars: shaded and hatched, so that it is seen without colour.
fn zone(area: Area, drawing: &mut Drawing<'_>) {
    drawing.area(area, Paint::fill(Tone::Rule));
    if area.width >= 1.0 {
        drawing.hatch(area, Tone::Ink);
    }
    for x in [area.x, area.right()] {
        let (top, bottom) = (area.y - BAR, area.bottom() + BAR);
        drawing.line(Point::new(x, top), Point::new(x, bottom), Paint::stroke(Tone::Ink, 1.0));
    }
}

/// What both sides lack to meet: a dotted line, and its word where there is room.
fn gap(from: f64, to: f64, y: f64, word: &str, drawing: &mut Drawing<'_>) {
    let lettering = Lettering::LABEL.tone(Tone::Bad);
    let wide = lettering.width(word);
    let line = Paint::stroke(Tone::Bad, 1.0).dotted();
    if wide + 12.0 > to - from {
        drawing.line(Point::new(from, y), Point::new(to, y), line);
        return;
    }
    let x = from.midpoint(to) - wide / 2.0;
    drawing.line(Point::new(from, y), Point::new(x - 3.0, y), line);
    drawing.line(Point::new(x + wide + 3.0, y), Point::new(to, y), line);
    drawing.text(Point::new(x, lettering.baseline(y)), word, lettering);
}

/// The numbers of one side on one line, each as near its place as the others let it; equal ones stand once.
fn line_of(side: &[Position; 3], at: &impl Fn(&Position) -> f64, y: f64, area: Area, drawing: &mut Drawing<'_>) {
    let mut numbers: Vec<(f64, f64, &str, bool)> = Vec::new();
    for (position, which) in side.iter().zip(0_u8..) {
        let limit = which == 2;
        let lettering = Lettering::LABEL.strong_if(limit);
        match numbers.iter_mut().find(|(_, _, label, _)| *label == position.label) {
            // Who wants no more than the limit: the number is the limit.
            Some(found) => (found.1, found.3) = (lettering.width(&position.label), found.3 || limit),
            None => numbers.push((at(position), lettering.width(&position.label), &position.label, limit)),
        }
    }
    numbers.sort_by(|a, b| a.0.total_cmp(&b.0));
    let places = spread(&numbers.iter().map(|number| (number.0, number.1)).collect::<Vec<_>>(), area.x, area.right());
    for ((_, _, label, limit), x) in numbers.into_iter().zip(places) {
        let Some(x) = x else { continue };
        let lettering = if limit { Lettering::LABEL.strong() } else { Lettering::NOTE };
        drawing.text(Point::new(x, y), label, lettering);
    }
}

/// Left edges of texts that want to stand centred at their places, pushed apart and kept inside; where there is not
/// room for all, those in the middle are left out.
fn spread(wanted: &[(f64, f64)], left: f64, right: f64) -> Vec<Option<f64>> {
    let mut kept: Vec<usize> = (0..wanted.len()).collect();
    let room = |kept: &[usize]| kept.iter().map(|at| wanted[*at].1 + AIR).sum::<f64>() - AIR;
    while kept.len() > 1 && room(&kept) > right - left {
        kept.remove(kept.len() / 2);
    }
    let mut places = vec![None; wanted.len()];
    if room(&kept) > right - left {
        return places;
    }
    let mut edges: Vec<f64> = Vec::new();
    let mut free = left;
    for at in &kept {
        let (middle, wide) = wanted[*at];
        let edge = (middle - wide / 2.0).max(free);
        edges.push(edge);
        free = edge + wide + AIR;
    }
    let mut limit = right;
    for (edge, at) in edges.iter_mut().zip(&kept).rev() {
        *edge = edge.min(limit - wanted[*at].1);
        limit = *edge - AIR;
    }
    for (edge, at) in edges.into_iter().zip(kept) {
        places[at] = Some(edge);
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn positions(values: [f64; 3]) -> [Position; 3] {
        values.map(|at| Position { at, label: at.to_string() })
    }

    fn row(label: &str, ours: [f64; 3], theirs: [f64; 3], zone: bool) -> BargainRow {
        BargainRow {
            label: label.to_owned(),
            ours: positions(ours),
            theirs: positions(theirs),
            falls: ours[0] < ours[2],
            zone,
            numbers: ["28", "30", "1,07"].map(str::to_owned),
            here: false,
        }
    }

    fn bargain(rows: Vec<BargainRow>) -> Bargain {
        Bargain {
            caption: Caption::default(),
            width: 470.0,
            sides: ["cliente", "nosotros"].map(str::to_owned),
            heads: ["peso nuestro", "peso cliente", "razón"].map(str::to_owned),
            no_zone: "sin acuerdo".to_owned(),
            rows,
        }
    }

    #[test]
    fn what_favours_us_lies_to_the_right_either_way() {
        let up = row("Precio", [4.5, 3.25, 1.5], [-2.0, 0.0, 2.5], true);
        let down = row("Pago", [30.0, 45.0, 60.0], [60.0, 60.0, 45.0], true);
        let chart = draw(&bargain(vec![up, down]), &Palette::default());
        check(&chart);
        let boxes = text_boxes(&chart);
        let left = |text: &str, below: f64| {
            let found = boxes.iter().find(|(own, area)| own == text && area.y > below);
            found.expect("it is written").1.x
        };
        assert!(left("-2", 0.0) < left("1.5", 0.0) && left("1.5", 0.0) < left("4.5", 0.0));
        assert!(left("60", 50.0) < left("45", 50.0) && left("45", 50.0) < left("30", 50.0));
    }

    #[test]
    fn the_zone_is_hatched_and_a_gap_says_so() {
        let zone = draw(&bargain(vec![row("a", [4.5, 3.25, 1.5], [-2.0, 0.0, 2.5], true)]), &Palette::default());
        let gap = draw(&bargain(vec![row("a", [9.0, 8.0, 7.0], [0.0, 1.0, 2.0], false)]), &Palette::default());
        check(&gap);
        assert!(elements(&zone.svg, "line").len() > elements(&gap.svg, "line").len() + 5);
        assert!(gap.svg.contains(">sin acuerdo</text>") && !zone.svg.contains("sin acuerdo"));
    }

    #[test]
    fn thirty_rows_with_near_numbers_and_long_names_keep_their_labels_apart() {
        let rows = (0..30_u8).map(|at| {
            let near = f64::from(at) / 1000.0;
            let mut row = row(LONG, [100.0 + near, 99.99, 99.98], [0.001, 0.002, 99.985], at % 2 == 0);
            row.here = at == 3;
            row
        });
        let chart = draw(&bargain(rows.collect()), &Palette::default());
        check(&chart);
        let numbers = text_boxes(&chart).iter().filter(|(text, _)| text == "99.98").count();
        assert_eq!(numbers, 30);
    }

    #[test]
    fn nothing_and_hostile_numbers_are_drawn() {
        check(&draw(&bargain(Vec::new()), &Palette::default()));
        let mut odd = row(HOSTILE, [f64::NAN, f64::INFINITY, 0.0], [0.0, 0.0, 0.0], true);
        odd.ours[1].label = HOSTILE.to_owned();
        odd.numbers = [LONG, HOSTILE, ""].map(str::to_owned);
        let mut hostile = bargain(vec![odd, row("", [1.0; 3], [1.0; 3], true)]);
        hostile.sides = [HOSTILE, LONG].map(str::to_owned);
        hostile.heads = [LONG, HOSTILE, ""].map(str::to_owned);
        check(&draw(&hostile, &Palette::default()));
        hostile.width = f64::NAN;
        check(&draw(&hostile, &Palette::default()));
    }
}
