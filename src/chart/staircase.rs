//! The staircase: what each tier of a rebate pays, where the year stands on it, and how far the next step is.
//!
//! The filled area is the rebate: a rectangle back to the first euro where the rate reached counts for everything, the
//! bands under the steps where each pays its own rate.

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

/// What a staircase is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Staircase {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, 228 in a half.
    pub width: f64,
    /// Whether the rate that is reached counts for everything, back to the first euro.
    pub whole: bool,
    /// The steps, lowest first; the first begins at nothing.
    pub steps: Vec<Step>,
    /// Where the year will end.
    pub forecast: Option<Marker>,
    /// Where it stands today.
    pub today: Option<Marker>,
    /// What is written at the next step: its number among the steps, and lines of text.
    pub next: Option<(usize, Vec<String>)>,
}

/// One step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Step {
    /// Where it begins.
    pub from: f64,
    /// What is written there, on the axis.
    pub start: String,
    /// How high it is, percent.
    pub rate: f64,
    /// What is written on it.
    pub label: String,
}

/// An amount on the staircase.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marker {
    /// The amount.
    pub at: f64,
    /// What is written beside it.
    pub label: String,
}

const HEAD: f64 = 24.0;
const PLOT: f64 = 84.0;
const FOOT: f64 = 15.0;
const LINE: f64 = 10.0;

/// Draws the staircase.
pub fn draw(staircase: &Staircase, palette: &Palette) -> Chart {
    let width = finite(staircase.width).clamp(160.0, 1000.0);
    let mut drawing = Drawing::new(palette, width, HEAD + PLOT + FOOT);
    let markers = [&staircase.forecast, &staircase.today];
    let last = largest(staircase.steps.iter().map(|step| step.from));
    let ends = markers.into_iter().flatten().map(|marker| marker.at);
    // The last step goes on beyond its beginning, and so does the axis.
    let room = largest(ends.map(|at| 1.08 * at)).max(1.22 * last).max(1e-9);
    let highest = largest(staircase.steps.iter().map(|step| step.rate)).max(1e-9);
    let floor = HEAD + PLOT;
    let stairs = Stairs {
        given: staircase,
        amounts: Scale::new(0.0, room, 1.0, width - 1.0),
        rates: Scale::new(0.0, highest, floor, HEAD + 16.0),
        right: width - 1.0,
        floor,
    };
    stairs.draw(&mut drawing);
    drawing.finish("staircase", &staircase.caption)
}

struct Stairs<'a> {
    given: &'a Staircase,
    amounts: Scale,
    rates: Scale,
    right: f64,
    floor: f64,
}

impl Stairs<'_> {
    fn draw(&self, drawing: &mut Drawing<'_>) {
        if let Some(forecast) = &self.given.forecast {
            self.fill(finite(forecast.at), drawing);
        }
        drawing.line(Point::new(1.0, self.floor), Point::new(self.right, self.floor), Paint::stroke(Tone::Rule, 0.75));
        let frame = Area::new(0.0, 0.0, self.right + 1.0, self.floor - 1.0);
        let mut board = Board::new(frame, self.dots());
        self.treads(&mut board, drawing);
        self.axis(drawing);
        self.markers(&mut board, drawing);
        self.rates(&mut board, drawing);
    }

    /// Where a step begins and ends, and how high it lies.
    fn tread(&self, at: usize) -> (f64, f64, f64) {
        let steps = &self.given.steps;
        let end = steps.get(at + 1).map_or(self.right, |next| self.amounts.at(next.from));
        (self.amounts.at(steps[at].from), end, self.rates.at(steps[at].rate))
    }

    /// The step on which an amount stands.
    fn step_of(&self, amount: f64) -> Option<usize> {
        self.given.steps.iter().rposition(|step| amount >= finite(step.from))
    }

    fn height(&self, amount: f64) -> f64 {
        self.step_of(amount).map_or(self.floor, |at| self.tread(at).2)
    }

    fn dots(&self) -> Vec<(Point, f64)> {
        let markers = [&self.given.forecast, &self.given.today].into_iter().flatten();
        markers.map(|marker| (self.dot(marker), 3.5)).collect()
    }

    fn dot(&self, marker: &Marker) -> Point {
        Point::new(self.amounts.at(marker.at), self.height(finite(marker.at)))
    }

    /// The area of the rebate of the year.
    fn fill(&self, forecast: f64, drawing: &mut Drawing<'_>) {
        let end = self.amounts.at(forecast);
        let area = |from: f64, to: f64, top: f64| Area::new(from, top, (to - from).max(0.0), self.floor - top);
        let paint = Paint::fill(Tone::Wash);
        if self.given.whole {
            drawing.area(area(self.amounts.at(0.0), end, self.height(forecast)), paint);
            return;
        }
        for at in 0..self.step_of(forecast).map_or(0, |last| last + 1) {
            let (from, to, top) = self.tread(at);
            drawing.area(area(from, to.min(end), top), paint);
        }
    }

    fn treads(&self, board: &mut Board, drawing: &mut Drawing<'_>) {
        let here = self.given.forecast.as_ref().and_then(|forecast| self.step_of(finite(forecast.at)));
        for at in 0..self.given.steps.len() {
            let (from, to, y) = self.tread(at);
            let counts = if self.given.whole { here == Some(at) } else { here.is_some_and(|here| at <= here) };
            let paint = if counts { Paint::stroke(Tone::Accent, 2.0) } else { Paint::stroke(Tone::Quiet, 1.0) };
            drawing.line(Point::new(from, y), Point::new(to, y), paint);
            board.line(Point::new(from, y), Point::new(to, y));
            if at > 0 {
                let below = self.tread(at - 1).2;
                // Where everything is paid at once the rebate jumps: the riser is a wall, else it is only a turn.
                let paint = Paint::stroke(Tone::Quiet, 0.75);
                let paint = if self.given.whole { paint } else { paint.dotted() };
                drawing.line(Point::new(from, below), Point::new(from, y), paint);
                board.line(Point::new(from, below), Point::new(from, y));
            }
        }
    }

    /// Where the steps begin, written below as far as there is room; the next step comes first.
    fn axis(&self, drawing: &mut Drawing<'_>) {
        let next = self.given.next.as_ref().map(|(next, _)| *next);
        let mut order: Vec<usize> = (0..self.given.steps.len()).collect();
        order.sort_by_key(|at| (next != Some(*at), *at));
        let mut taken: Vec<(f64, f64)> = Vec::new();
        for at in order {
            let (x, label) = (self.tread(at).0, &self.given.steps[at].start);
            drawing.line(Point::new(x, self.floor), Point::new(x, self.floor + 3.0), Paint::stroke(Tone::Rule, 0.75));
            let lettering = Lettering::NOTE.strong_if(next == Some(at));
            let width = lettering.width(label);
            let start = (x - width / 2.0).clamp(0.0, (self.right - width).max(0.0));
            let free = taken.iter().all(|(from, to)| start > to + 5.0 || start + width + 5.0 < *from);
            if free && width <= self.right {
                drawing.text(Point::new(start, self.floor + 12.0), label, lettering);
                taken.push((start, start + width));
            }
        }
    }

    /// Today and the end of the year, with the next step: texts that must stand somewhere.
    fn markers(&self, board: &mut Board, drawing: &mut Drawing<'_>) {
        let strong = Lettering::LABEL.strong();
        if let Some(forecast) = &self.given.forecast {
            let dot = self.dot(forecast);
            drawing.line(Point::new(dot.x, self.floor), Point::new(dot.x, HEAD - 9.0), Paint::stroke(Tone::Ink, 0.6));
            board.line(Point::new(dot.x, self.floor), Point::new(dot.x, HEAD - 9.0));
            let label = strong.shorten(&forecast.label, self.right);
            let width = strong.width(&label);
            let start = (dot.x - width / 2.0).clamp(0.0, (self.right - width).max(0.0));
            drawing.text(Point::new(start, HEAD - 13.0), &label, strong);
            board.take(Area::new(start, 0.0, width, HEAD - 10.0));
            drawing.circle(dot, 3.2, Paint::fill(Tone::Accent).edged(Tone::Paper, 0.8));
        }
        if let Some((next, lines)) = self.given.next.as_ref().filter(|(next, _)| *next < self.given.steps.len()) {
            let (x, _, y) = self.tread(*next);
            if let Some(forecast) = &self.given.forecast {
                let from = Point::new(self.amounts.at(forecast.at) + 4.0, self.dot(forecast).y);
                let paint = Paint::stroke(Tone::Accent, 0.75).dashed();
                drawing.line(from, Point::new(x.max(from.x), from.y), paint);
            }
            let room = 0.5 * self.right;
            let lines: Vec<String> = lines.iter().map(|line| Lettering::LABEL.shorten(line, room)).collect();
            Self::block(Point::new(x, f64::midpoint(y, self.floor)), &lines, Lettering::LABEL, board, drawing);
        }
        if let Some(today) = &self.given.today {
            let dot = self.dot(today);
            drawing.circle(dot, 3.0, Paint::fill(Tone::Paper).edged(Tone::Ink, 1.2));
            let label = Lettering::LABEL.shorten(&today.label, 0.6 * self.right);
            Self::block(dot, &[label], Lettering::LABEL, board, drawing);
        }
    }

    /// Lines of text near a point, where nothing else stands.
    fn block(at: Point, lines: &[String], set: Lettering, board: &mut Board, drawing: &mut Drawing<'_>) {
        if lines.is_empty() {
            return;
        }
        let height = lines.iter().fold(0.0, |height, _| height + LINE);
        let width = largest(lines.iter().map(|line| set.width(line)));
        let wish = Wish { width, height, centre: at, radius: 3.5 };
        let Some(placed) = board.place(&[wish]).into_iter().next().flatten() else { return };
        if let Some((from, to)) = placed.leader {
            drawing.line(from, to, Paint::stroke(Tone::Quiet, 0.5));
            board.line(from, to);
        }
        let mut y = placed.area.y + LINE - 2.0;
        for line in lines {
            drawing.text(Point::new(placed.area.x, y), line, set);
            y += LINE;
        }
        board.take(placed.area);
    }

    /// The rate on each step, where it is wide enough.
    fn rates(&self, board: &mut Board, drawing: &mut Drawing<'_>) {
        for (at, step) in self.given.steps.iter().enumerate() {
            let (from, to, y) = self.tread(at);
            let here = self.given.forecast.as_ref().and_then(|forecast| self.step_of(finite(forecast.at))) == Some(at);
            let lettering = if here { Lettering::LABEL.strong() } else { Lettering::NOTE };
            let width = lettering.width(&step.label);
            let middle = f64::midpoint(from, to) - width / 2.0;
            let places = [from + 4.0, middle, to - width - 3.0];
            let area = |x: &f64| Area::new(*x, y - 11.5, width, 9.5);
            let dots = self.dots();
            let clear = |x: &&f64| {
                let area = area(x);
                board.is_free(area) && !dots.iter().any(|(dot, radius)| area.meets_circle(*dot, radius + 1.0))
            };
            let crossed = |x: &&f64| {
                let forecast = self.given.forecast.as_ref().map(|forecast| self.amounts.at(forecast.at));
                forecast.is_some_and(|line| line > **x - 2.0 && line < **x + width + 2.0)
            };
            let fits = |x: &&f64| **x >= from + 1.0 && **x + width <= to;
            let place = places.iter().filter(fits).find(|x| clear(x) && !crossed(x)).copied();
            if let Some(x) = place {
                drawing.text(Point::new(x, y - 4.0), &step.label, lettering);
                board.take(area(&x));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn step(from: f64, rate: f64) -> Step {
        Step { from, start: format!("{from} M€"), rate, label: format!("{rate} %") }
    }

    fn marker(at: f64, label: &str) -> Marker {
        Marker { at, label: label.to_owned() }
    }

    /// The worked example, in millions.
    fn serralba(whole: bool) -> Staircase {
        Staircase {
            caption: Caption::default(),
            width: 470.0,
            whole,
            steps: vec![step(0.0, 0.0), step(4.0, 1.0), step(5.0, 1.75), step(6.0, 2.5)],
            forecast: Some(marker(5.54, "previsión 5,54 M€: rappel de 96.950 €")),
            today: Some(marker(4.1, "hoy 4,10 M€")),
            next: Some((3, vec!["faltan 460.000 €".to_owned(), "salto de +45.000 €".to_owned()])),
        }
    }

    /// The area of what is filled in the tone of the rebate.
    fn filled(chart: &Chart) -> Vec<(f64, f64)> {
        let filled = elements(&chart.svg, "rect").into_iter().filter(|rect| rect.get("class") == Some("c-wash"));
        filled.map(|rect| (rect.number("x"), rect.number("width") * rect.number("height"))).collect()
    }

    #[test]
    fn the_filled_area_is_the_rebate() {
        let (whole, bands) = (draw(&serralba(true), &Palette::default()), draw(&serralba(false), &Palette::default()));
        check(&whole);
        check(&bands);
        let (whole, bands) = (filled(&whole), filled(&bands));
        assert_eq!((whole.len(), bands.len()), (1, 3), "back to the first euro, or band by band");
        let sum = |areas: &[(f64, f64)]| areas.iter().map(|(_, area)| area).sum::<f64>();
        // 96,950 to 19,450.
        assert!((sum(&whole) / sum(&bands) - 96_950.0 / 19_450.0).abs() < 0.02, "{whole:?} {bands:?}");
    }

    #[test]
    fn distance_and_jump_stand_at_the_next_step() {
        let chart = draw(&serralba(true), &Palette::default());
        let boxes = text_boxes(&chart);
        let place = |text: &str| boxes.iter().find(|(written, _)| written == text).expect("it is written").1;
        let axis = place("6 M€");
        assert!((place("faltan 460.000 €").centre().x - axis.centre().x).abs() < 70.0);
        assert!(place("hoy 4,10 M€").x < place("faltan 460.000 €").x);
    }

    #[test]
    fn both_modes_look_different_in_black_and_white() {
        let dotted =
            |whole| draw(&serralba(whole), &Palette::default()).svg.matches("stroke-dasharray=\"1 2\"").count();
        assert_eq!((dotted(true), dotted(false)), (0, 3));
    }

    #[test]
    fn nothing_collides_wherever_the_amounts_fall() {
        for width in [228.0, 470.0] {
            for forecast in [0.0, 0.4, 3.99, 4.0, 4.6, 5.0, 5.999, 6.0, 9.0, 40.0] {
                for today in [0.0, 2.0, 4.1, 5.54, 40.0] {
                    for whole in [true, false] {
                        let mut staircase = Staircase { width, ..serralba(whole) };
                        staircase.forecast = Some(marker(forecast, "previsión 5,54 M€: rappel de 96.950 €"));
                        staircase.today = Some(marker(today, "hoy 4,10 M€"));
                        check(&draw(&staircase, &Palette::default()));
                    }
                }
            }
        }
    }

    #[test]
    fn thirty_steps_keep_their_texts_apart() {
        let steps: Vec<Step> = (0..30_u8).map(|at| step(f64::from(at), 0.25 * f64::from(at))).collect();
        let chart =
            draw(&Staircase { steps, next: Some((6, vec![LONG.to_owned()])), ..serralba(true) }, &Palette::default());
        check(&chart);
        assert!(text_boxes(&chart).len() > 8);
    }

    #[test]
    fn what_is_no_number_and_what_is_too_long_stays_inside() {
        let odd = Staircase {
            width: f64::NAN,
            steps: vec![step(f64::NAN, f64::INFINITY), Step { label: HOSTILE.to_owned(), ..step(2.0, 1.0) }],
            forecast: Some(marker(f64::INFINITY, LONG)),
            today: Some(marker(f64::NAN, HOSTILE)),
            next: Some((9, vec![LONG.to_owned()])),
            ..serralba(true)
        };
        check(&draw(&odd, &Palette::default()));
        check(&draw(&Staircase { steps: Vec::new(), next: None, ..odd }, &Palette::default()));
    }
}
