//! The waterfall: how one amount becomes another, step by step, from top to bottom.

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

/// What a waterfall is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Waterfall {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, 228 in a half.
    pub width: f64,
    /// From top to bottom.
    pub bars: Vec<Bar>,
}

/// One step.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// Its amount, with its sign.
    pub value_text: String,
    /// Where it begins; 0 for a full bar.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// What it does.
    pub kind: Kind,
    /// Whether the title speaks of it.
    pub here: bool,
}

/// What a bar does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The amount at the start: a full bar.
    Start,
    /// Adds: grey.
    Plus,
    /// Takes away: hollow.
    Minus,
    /// The amount so far: a full bar.
    Subtotal,
    /// What is missing, or left over: hatched.
    Gap,
    /// What was promised: a hollow full bar, and a dotted line through the others.
    Target,
}

impl Kind {
    const fn is_full(self) -> bool {
        matches!(self, Self::Start | Self::Subtotal | Self::Target)
    }
}

const BAR: f64 = 10.0;
const GUTTER: f64 = 10.0;
const LINE: f64 = 10.0;

/// Draws the waterfall.
///
/// Bars begin at zero. Only where everything is positive and no step is a tenth of the largest amount are the full
/// bars cut, and marked as cut, so that the steps can be seen.
pub fn draw(waterfall: &Waterfall, palette: &Palette) -> Chart {
    let bars = &waterfall.bars;
    let rows = rows(waterfall);
    let height = rows.last().map_or(0.0, |row| row.area.bottom());
    let width = finite(waterfall.width).clamp(160.0, 1000.0);
    let mut drawing = Drawing::new(palette, width, height.max(1.0));

    let values = largest(bars.iter().map(|bar| lettering(bar).width(&bar.value_text))).min(0.3 * width);
    let left = rows.first().map_or(0.0, |row| row.area.right() + GUTTER);
    let right = width - values - GUTTER;
    let (scale, cut) = scale(bars, left + 1.0, right);

    for (bar, row) in bars.iter().zip(&rows) {
        draw_text(bar, row, width, values, &mut drawing);
    }
    let zero = scale.at(0.0);
    if !cut {
        drawing.line(Point::new(zero, 0.0), Point::new(zero, height), Paint::stroke(Tone::Ink, 0.75));
    }
    let middle = |row: &Row| row.area.centre().y;
    for (bar, row) in bars.iter().zip(&rows).filter(|(bar, _)| bar.kind == Kind::Target) {
        let x = scale.at(bar.to);
        drawing.line(Point::new(x, 0.0), Point::new(x, middle(row)), Paint::stroke(Tone::Ink, 0.6).dotted());
    }
    for (pair, places) in bars.windows(2).zip(rows.windows(2)) {
        let meets =
            [pair[1].from, pair[1].to].iter().any(|end| (end - pair[0].to).abs() <= 1e-9 * pair[0].to.abs().max(1.0));
        if meets {
            let x = scale.at(pair[0].to);
            let ends = (middle(&places[0]) + BAR / 2.0, middle(&places[1]) - BAR / 2.0);
            drawing.line(Point::new(x, ends.0), Point::new(x, ends.1), Paint::stroke(Tone::Quiet, 0.5));
        }
    }
    for (bar, row) in bars.iter().zip(&rows) {
        let from = if cut && bar.kind.is_full() { left } else { scale.at(bar.from) };
        let to = scale.at(bar.to);
        let area = Area::new(from.min(to), middle(row) - BAR / 2.0, (to - from).abs().max(0.75), BAR);
        draw_bar(bar, area, &mut drawing);
        if cut && bar.kind.is_full() {
            drawing.cut(area, left + 7.0);
        }
    }
    drawing.finish("waterfall", &waterfall.caption)
}

/// The room of one label, and so of one bar.
struct Row {
    area: Area,
    lines: Vec<String>,
}

fn rows(waterfall: &Waterfall) -> Vec<Row> {
    let limit = 0.36 * finite(waterfall.width).clamp(160.0, 1000.0);
    let lines: Vec<Vec<String>> =
        waterfall.bars.iter().map(|bar| text::wrap(&bar.label, text::SMALL, lettering(bar).weight, limit, 2)).collect();
    let width = largest(
        waterfall.bars.iter().zip(&lines).flat_map(|(bar, lines)| lines.iter().map(|line| lettering(bar).width(line))),
    );
    let mut y = 0.0;
    let mut rows = Vec::new();
    for lines in lines {
        let height = if lines.len() > 1 { 24.0 } else { 18.0 };
        rows.push(Row { area: Area::new(0.0, y, width, height), lines });
        y += height;
    }
    rows
}

fn lettering(bar: &Bar) -> Lettering {
    Lettering::LABEL.strong_if(bar.kind.is_full() || bar.here)
}

fn draw_text(bar: &Bar, row: &Row, width: f64, values: f64, drawing: &mut Drawing<'_>) {
    let lettering = lettering(bar);
    let middle = row.area.centre().y;
    let first = match row.lines.len() {
        2 => middle - LINE / 2.0,
        _ => middle,
    };
    for (line, at) in row.lines.iter().zip(0_u8..) {
        let y = lettering.baseline(first + f64::from(at) * LINE);
        drawing.text(Point::new(row.area.x, y), line, lettering);
    }
    let value = lettering.shorten(&bar.value_text, values);
    drawing.text(Point::new(width, lettering.baseline(middle)), &value, lettering.end());
}

fn draw_bar(bar: &Bar, area: Area, drawing: &mut Drawing<'_>) {
    let strong = if bar.here { Tone::Accent } else { Tone::Quiet };
    let inner = area.grown(-0.4);
    match bar.kind {
        Kind::Start | Kind::Subtotal => drawing.area(area, Paint::fill(strong)),
        Kind::Plus => drawing.area(area, Paint::fill(if bar.here { Tone::Accent } else { Tone::Mid })),
        Kind::Minus => drawing.area(inner, Paint::fill(Tone::Paper).edged(strong, 0.8)),
        Kind::Target => drawing.area(inner, Paint::fill(Tone::Paper).edged(Tone::Ink, 0.8)),
        Kind::Gap => {
            drawing.area(inner, Paint::fill(Tone::Paper));
            drawing.hatch(area, strong);
            drawing.area(inner, Paint::stroke(strong, 0.8));
        }
    }
}

/// The scale, and whether it begins above zero.
fn scale(bars: &[Bar], left: f64, right: f64) -> (Scale, bool) {
    let ends = || bars.iter().flat_map(|bar| [finite(bar.from), finite(bar.to)]);
    let high = ends().fold(0.0, f64::max);
    let low = ends().fold(0.0, f64::min);
    let steps: Vec<&Bar> = bars.iter().filter(|bar| !bar.kind.is_full()).collect();
    let step = largest(steps.iter().map(|bar| (bar.to - bar.from).abs()));
    let lowest = steps
        .iter()
        .flat_map(|bar| [finite(bar.from), finite(bar.to)])
        .chain(bars.iter().filter(|bar| bar.kind.is_full()).map(|bar| finite(bar.to)));
    let lowest = lowest.fold(f64::INFINITY, f64::min);
    let tiny = step > 0.0 && step < 0.1 * high && low >= 0.0 && lowest > 0.5 * high;
    if tiny {
        let origin = lowest - 0.4 * (high - lowest);
        // Room at the left for the cut and a piece of bar on either side of it.
        return (Scale::new(origin, high, left + 14.0, right), true);
    }
    (Scale::new(low, high, left, right), false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn bar(label: &str, from: f64, to: f64, kind: Kind) -> Bar {
        Bar { label: label.to_owned(), value_text: format!("{}", to - from), from, to, kind, here: false }
    }

    fn waterfall(width: f64, bars: Vec<Bar>) -> Waterfall {
        Waterfall { caption: Caption::default(), width, bars }
    }

    fn gap_plan() -> Vec<Bar> {
        vec![
            bar("Base 2025", 0.0, 5_540_000.0, Kind::Start),
            bar("Precio", 5_540_000.0, 5_650_800.0, Kind::Plus),
            bar("Pérdidas conocidas", 5_650_800.0, 5_560_800.0, Kind::Minus),
            bar("Nuevo comprometido", 5_560_800.0, 5_710_800.0, Kind::Plus),
            bar("Oportunidades ponderadas", 5_710_800.0, 6_105_800.0, Kind::Plus),
            bar("Previsión 2026", 0.0, 6_105_800.0, Kind::Subtotal),
            bar("Sobra", 6_105_800.0, 6_050_000.0, Kind::Gap),
            bar("Objetivo", 0.0, 6_050_000.0, Kind::Target),
        ]
    }

    /// The drawn bars from top to bottom.
    fn drawn(chart: &Chart) -> Vec<Area> {
        let area = |tag: &crate::chart::inspect::Element| {
            Area::new(tag.number("x"), tag.number("y"), tag.number("width"), tag.number("height"))
        };
        elements(&chart.svg, "rect").iter().map(area).collect()
    }

    #[test]
    fn small_steps_on_a_large_amount_cut_the_full_bars() {
        let chart = draw(&waterfall(470.0, gap_plan()), &Palette::default());
        check(&chart);
        assert_eq!(elements(&chart.svg, "polygon").len(), 3, "a cut in each of three full bars");
        let bars = drawn(&chart);
        assert!((bars[4].width / bars[1].width - 395_000.0 / 110_800.0).abs() < 0.01, "steps are to scale");
    }

    #[test]
    fn large_steps_leave_the_bars_whole() {
        let bars = vec![
            bar("Ventas netas", 0.0, 5_421_975.0, Kind::Start),
            bar("Coste de ventas", 5_421_975.0, 1_599_375.0, Kind::Minus),
            bar("Coste de servir", 1_599_375.0, 1_093_555.0, Kind::Minus),
            bar("Contribución", 0.0, 1_093_555.0, Kind::Subtotal),
        ];
        let chart = draw(&waterfall(470.0, bars), &Palette::default());
        check(&chart);
        assert!(elements(&chart.svg, "polygon").is_empty(), "nothing is cut");
        let bars = drawn(&chart);
        assert!((bars[0].width / bars[3].width - 5_421_975.0 / 1_093_555.0).abs() < 0.01);
    }

    #[test]
    fn a_loss_lies_left_of_zero() {
        let bars = vec![
            bar("Ventas", 0.0, 100.0, Kind::Start),
            bar("Coste", 100.0, -40.0, Kind::Minus),
            bar("Contribución", 0.0, -40.0, Kind::Subtotal),
        ];
        let chart = draw(&waterfall(228.0, bars), &Palette::default());
        check(&chart);
        let bars = drawn(&chart);
        assert!((bars[2].right() - bars[0].x).abs() < 0.02);
        assert!(bars[2].width > 0.0);
    }

    #[test]
    fn a_gap_is_hatched() {
        let chart = draw(&waterfall(470.0, vec![bar("Falta", 60.0, 100.0, Kind::Gap)]), &Palette::default());
        assert!(elements(&chart.svg, "line").len() > 20);
    }

    #[test]
    fn nothing_long_or_hostile_breaks_it() {
        let zero = vec![bar("Nada", 0.0, 0.0, Kind::Start), bar("Nada", 0.0, 0.0, Kind::Plus)];
        let broken = vec![bar("x", f64::NAN, f64::INFINITY, Kind::Gap), bar("", f64::NEG_INFINITY, 1.0, Kind::Target)];
        let mut long = gap_plan();
        for bar in &mut long {
            bar.label = format!("{LONG} {HOSTILE}");
        }
        for bars in [Vec::new(), zero, broken, long, vec![bar("Una", 0.0, 1.0, Kind::Start)]] {
            for width in [0.0, 228.0, 470.0, f64::NAN] {
                check(&draw(&waterfall(width, bars.clone()), &Palette::default()));
            }
        }
    }

    #[test]
    fn values_stand_at_the_right_edge() {
        let chart = draw(&waterfall(470.0, gap_plan()), &Palette::default());
        let right = text_boxes(&chart).iter().filter(|(_, area)| (area.right() - 470.0).abs() < 0.02).count();
        assert_eq!(right, 8);
    }
}
