//! The whale curve: contribution added up from the best customer to the worst. It rises above the total, and those that
//! lose bring it down again.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::Tick;
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

/// What a whale curve is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Whale {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt.
    pub width: f64,
    /// Full height in pt.
    pub height: f64,
    /// What the curve measures, above it.
    pub name: String,
    /// How the customers are ordered, below it.
    pub order: String,
    /// The customers, best first.
    pub steps: Vec<Step>,
    /// The total (1), and what is written at it.
    pub total: Tick,
    /// The highest point, and what is written at it.
    pub peak: Tick,
}

/// One customer, or the block of those without a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// The curve behind it, as a share of the total.
    pub running: f64,
    /// Whether it is a key account.
    pub key: bool,
    /// Whether it is the block of those without a name.
    pub block: bool,
    /// Whether it takes something away.
    pub loses: bool,
}

/// How many winners are named, the best first; all that lose are, up to the same number.
const NAMED: usize = 7;
/// How much wider the block is than one customer.
const BLOCK: f64 = 2.5;
const HEAD: f64 = 16.0;
const FOOT: f64 = 14.0;
const DOT: f64 = 2.6;
const LABEL_HEIGHT: f64 = 9.0;

/// Draws the curve.
pub fn draw(whale: &Whale, palette: &Palette) -> Chart {
    let plot = Plot::of(whale);
    let mut drawing = Drawing::new(palette, plot.width, plot.height);
    plot.ground(whale, &mut drawing);
    drawing.polyline(&plot.curve, Paint::stroke(Tone::Ink, 1.0));
    for (step, at) in whale.steps.iter().zip(plot.curve.iter().skip(1)) {
        mark(step, *at, &mut drawing);
    }
    plot.names(whale, &mut drawing);
    drawing.finish("whale", &whale.caption)
}

struct Plot {
    width: f64,
    height: f64,
    /// Where the curve is drawn.
    frame: Area,
    y: Scale,
    /// The beginning, and the end of every step.
    curve: Vec<Point>,
}

impl Plot {
    fn of(whale: &Whale) -> Self {
        let width = finite(whale.width).clamp(220.0, 800.0);
        let height = finite(whale.height).clamp(120.0, 500.0);
        let frame = Area::new(0.0, HEAD, width, height - HEAD - FOOT);
        let running = || whale.steps.iter().map(|step| finite(step.running));
        let top = largest(running()).max(1.0);
        let low = running().fold(0.0_f64, f64::min);
        // Room above the peak for what is written at it.
        let y = Scale::new(low, top, frame.bottom() - 2.0, frame.y + 12.0);
        let parts: f64 = whale.steps.iter().map(|step| if step.block { BLOCK } else { 1.0 }).sum();
        let one = (frame.width - DOT - 1.0) / parts.max(1.0);
        let mut curve = vec![Point::new(frame.x, y.at(0.0))];
        let mut x = frame.x;
        for step in &whale.steps {
            x += if step.block { BLOCK * one } else { one };
            curve.push(Point::new(x, y.at(finite(step.running))));
        }
        Self { width, height, frame, y, curve }
    }

    /// The block of the customers without a name, the lines of nothing, of the total and of the peak.
    fn ground(&self, whale: &Whale, drawing: &mut Drawing<'_>) {
        for (step, ends) in whale.steps.iter().zip(self.curve.windows(2)).filter(|(step, _)| step.block) {
            let area = Area::new(ends[0].x, self.frame.y, ends[1].x - ends[0].x, self.frame.height);
            drawing.area(area, Paint::fill(Tone::Wash));
            let name = Lettering::NOTE.shorten(&step.label, area.width - 4.0);
            drawing.text(Point::new(area.x + 2.0, self.y.at(0.0) - 4.0), &name, Lettering::NOTE);
        }
        let across = |y: f64| (Point::new(self.frame.x, y), Point::new(self.frame.right(), y));
        let (from, to) = across(self.y.at(0.0));
        drawing.line(from, to, Paint::stroke(Tone::Quiet, 0.5));
        let (from, to) = across(self.y.at(finite(whale.total.at)));
        drawing.line(from, to, Paint::stroke(Tone::Quiet, 0.5).dashed());
        let note = Lettering::NOTE;
        drawing.text(Point::new(0.0, 8.0), &note.shorten(&whale.name, self.width), note);
        let order = note.shorten(&whale.order, self.width);
        drawing.text(Point::new(self.width, self.height - 2.0), &order, note.end());
    }

    /// What is written at the peak and the total, and the names beside the points.
    fn names(&self, whale: &Whale, drawing: &mut Drawing<'_>) {
        let dots = self.curve.iter().skip(1).map(|at| (*at, DOT)).collect();
        let mut board = Board::new(Area::new(0.0, self.frame.y, self.width, self.frame.height), dots);
        for ends in self.curve.windows(2) {
            board.line(ends[0], ends[1]);
        }
        board.line(Point::new(0.0, self.y.at(whale.total.at)), Point::new(self.width, self.y.at(whale.total.at)));
        for (step, ends) in whale.steps.iter().zip(self.curve.windows(2)).filter(|(step, _)| step.block) {
            // The name of the block.
            let width = Lettering::NOTE.width(&step.label).min(ends[1].x - ends[0].x);
            board.take(Area::new(ends[0].x, self.y.at(0.0) - 12.0, width, 11.0));
        }
        let total = Lettering::NOTE.shorten(&whale.total.label, self.width * 0.4);
        let at = Point::new(self.frame.x, self.y.at(finite(whale.total.at)) - 3.0);
        let area = Area::new(at.x, at.y - 7.0, Lettering::NOTE.width(&total), LABEL_HEIGHT);
        board.take(area);
        drawing.text(at, &total, Lettering::NOTE);

        let mut wanted: Vec<(String, Lettering, Wish)> = Vec::new();
        let highest = self.curve.iter().copied().reduce(|best, at| if at.y < best.y { at } else { best });
        let mut want = |text: &str, lettering: Lettering, centre: Point| {
            let text = lettering.shorten(text, 0.32 * self.width);
            let wish = Wish { width: lettering.width(&text), height: LABEL_HEIGHT, centre, radius: DOT };
            wanted.extend((!text.is_empty()).then_some((text, lettering, wish)));
        };
        if let Some(highest) = highest.filter(|_| !whale.steps.is_empty()) {
            want(&whale.peak.label, Lettering::LABEL.strong().tone(Tone::Accent), highest);
        }
        let named = whale.steps.iter().zip(self.curve.iter().skip(1)).filter(|(step, _)| !step.block);
        let (lost, won): (Vec<_>, Vec<_>) = named.partition(|(step, _)| step.loses);
        for (step, at) in lost.iter().rev().take(NAMED).chain(won.iter().take(NAMED)) {
            want(&step.label, Lettering::LABEL.strong_if(step.loses), **at);
        }
        let wishes: Vec<Wish> = wanted.iter().map(|(_, _, wish)| *wish).collect();
        for ((text, lettering, _), placed) in wanted.into_iter().zip(board.place(&wishes)) {
            let Some(placed) = placed else { continue };
            if let Some((from, to)) = placed.leader {
                drawing.line(from, to, Paint::stroke(Tone::Quiet, 0.4));
            }
            drawing.text(Point::new(placed.area.x, placed.area.bottom() - 1.9), &text, lettering);
        }
    }
}

/// A full circle is a key account, a hollow one another customer; who loses is a triangle that points down.
fn mark(step: &Step, at: Point, drawing: &mut Drawing<'_>) {
    let paint = match (step.loses, step.key) {
        (false, true) => Paint::fill(Tone::Accent).edged(Tone::Paper, 0.5),
        (true, true) => Paint::fill(Tone::Bad),
        (true, false) => Paint::fill(Tone::Paper).edged(Tone::Bad, 0.9),
        (false, false) => Paint::fill(Tone::Paper).edged(Tone::Ink, 0.9),
    };
    if step.loses {
        let corners = [(-DOT - 0.6, -DOT), (DOT + 0.6, -DOT), (0.0, DOT + 0.6)];
        drawing.polygon(&corners.map(|(x, y)| Point::new(at.x + x, at.y + y)), paint);
    } else if !step.block {
        drawing.circle(at, DOT, paint);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn whale(running: &[f64]) -> Whale {
        let mut before = 0.0;
        let step = |(at, running): (usize, &f64)| {
            let loses = *running < before;
            before = *running;
            Step { label: format!("Cliente {at}"), running: *running, key: at % 2 == 0, block: at == 3, loses }
        };
        Whale {
            caption: Caption::default(),
            width: 355.0,
            height: 230.0,
            name: "Contribución acumulada".to_owned(),
            order: "Clientes, del mejor al peor".to_owned(),
            steps: running.iter().enumerate().map(step).collect(),
            total: Tick { at: 1.0, label: "100 %: 3,9 M€".to_owned() },
            peak: Tick { at: 1.05, label: "Máximo: 105 %".to_owned() },
        }
    }

    #[test]
    fn who_wins_is_a_circle_and_who_loses_a_triangle() {
        let chart = draw(&whale(&[0.4, 0.7, 0.8, 0.9, 1.05, 1.02, 1.0]), &Palette::default());
        check(&chart);
        assert_eq!(elements(&chart.svg, "circle").len(), 4, "the block has no mark");
        assert_eq!(elements(&chart.svg, "polygon").len(), 2);
        let texts: Vec<String> = text_boxes(&chart).into_iter().map(|(text, _)| text).collect();
        for name in ["Cliente 0", "Cliente 5", "Cliente 6", "Máximo: 105 %"] {
            assert!(texts.iter().any(|text| text == name), "{name} is not in {texts:?}");
        }
    }

    #[test]
    fn thirty_customers_keep_their_names_apart() {
        let mut curve: Vec<f64> = (1..=20_u8).map(|at| 1.3 * f64::from(at) / 20.0).collect();
        curve.extend((1..=10_u8).map(|at| 1.3 - 0.03 * f64::from(at)));
        let mut thirty = whale(&curve);
        check(&draw(&thirty, &Palette::default()));
        for step in &mut thirty.steps {
            step.label = format!("{LONG}{HOSTILE}");
        }
        thirty.peak.label = LONG.to_owned();
        check(&draw(&thirty, &Palette::default()));
    }

    #[test]
    fn few_customers_and_strange_numbers_are_drawn() {
        for curve in [&[][..], &[1.0], &[-0.5, 1.0], &[f64::NAN, f64::INFINITY, 1.0], &[2.0, 1.0]] {
            check(&draw(&whale(curve), &Palette::default()));
        }
    }
}
