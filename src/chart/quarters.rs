//! The quarter strip: one lane for each action beside its row of a table, quarters along the top, today through all.
//!
//! The words of an action stand in its row, where a reader can search and copy them; a lane holds marks alone, so no
//! number of actions makes labels collide. Only the axis has text.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::Tick;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::Scale;
use crate::chart::geometry::finite;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;

/// The time that all lanes of a strip share. Times are days, counted from any day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Span {
    /// Full width in pt.
    pub width: f64,
    /// The first day shown.
    pub from: f64,
    /// The last day shown.
    pub to: f64,
    /// The day of the report.
    pub today: f64,
    /// The first day of each quarter, with its name.
    pub quarters: Vec<Tick>,
    /// The first day of each year, with its name.
    pub years: Vec<Tick>,
}

/// What stands in one lane.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lane {
    /// The day on which it is due, or was done.
    pub at: Option<f64>,
    /// How it stands.
    pub state: State,
}

/// How something stands, each with a shape of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// An objective: a diamond.
    Goal,
    /// Not begun: an open circle on a thin line.
    Planned,
    /// Begun: an open circle on a thick line.
    Running,
    /// Held up: a triangle on a dashed line.
    Blocked,
    /// Late: a square, and a thick line to today.
    Late,
    /// Done: a filled circle.
    Done,
    /// Given up: a dash.
    Cancelled,
}

const LANE: f64 = 13.0;
const HEAD: f64 = 22.0;
/// What a mark needs on either side.
const REACH: f64 = 4.0;

impl Span {
    fn scale(&self) -> Scale {
        Scale::new(self.from, self.to, REACH, self.room() - REACH)
    }

    fn room(&self) -> f64 {
        finite(self.width).clamp(60.0, 1000.0)
    }
}

/// Draws the head of a strip: years over quarters, as many names as there is room for.
pub fn axis(span: &Span, caption: &Caption, palette: &Palette) -> Chart {
    let mut drawing = Drawing::new(palette, span.room(), HEAD);
    names(span, &span.years, 8.0, Lettering::LABEL, &mut drawing);
    names(span, &span.quarters, 18.0, Lettering::NOTE, &mut drawing);
    drawing.finish("quarters", caption)
}

/// Names at their days, from left to right; one that would touch the one before is left out.
fn names(span: &Span, ticks: &[Tick], baseline: f64, lettering: Lettering, drawing: &mut Drawing<'_>) {
    let (scale, mut free) = (span.scale(), 0.0);
    for tick in ticks {
        let start = scale.at(tick.at.max(span.from)) + 1.5;
        let end = start + lettering.width(&tick.label);
        if start >= free && end <= span.room() {
            drawing.text(Point::new(start, baseline), &tick.label, lettering);
            free = end + 3.0;
        }
    }
}

/// Draws one lane: what is due, and the way from today to it.
pub fn lane(span: &Span, lane: Lane, caption: &Caption, palette: &Palette) -> Chart {
    let mut drawing = Drawing::new(palette, span.room(), LANE);
    let scale = span.scale();
    if let Some(at) = lane.at.map(finite) {
        let y = LANE / 2.0;
        let due = Point::new(scale.at(at), y);
        lane.state.way(Point::new(scale.at(span.today), y), due, &mut drawing);
        if at > finite(span.to) { arrow(due, &mut drawing) } else { lane.state.mark(due, &mut drawing) }
    }
    drawing.finish("lane", caption)
}

/// Draws the mark of a state alone, for the line that says what it means.
pub fn sample(state: State, caption: &Caption, palette: &Palette) -> Chart {
    let mut drawing = Drawing::new(palette, 10.0, 9.0);
    state.mark(Point::new(5.0, 4.5), &mut drawing);
    drawing.finish("sample", caption)
}

/// Where a day lies, in percent of the width of a lane: rows draw the turns of quarters and today through all of them.
pub fn place(span: &Span, day: f64) -> f64 {
    (span.scale().at(day) / span.room() * 1000.0).round() / 10.0
}

/// It lies beyond the strip.
fn arrow(at: Point, drawing: &mut Drawing<'_>) {
    let corners = [(-3.0, -3.0), (3.0, 0.0), (-3.0, 3.0)].map(|(x, y)| Point::new(at.x + x, at.y + y));
    drawing.polygon(&corners, Paint::fill(Tone::Quiet));
}

impl State {
    /// The line between today and the day.
    fn way(self, today: Point, due: Point, drawing: &mut Drawing<'_>) {
        let paint = match self {
            Self::Goal | Self::Done | Self::Cancelled => return,
            Self::Planned => Paint::stroke(Tone::Quiet, 0.6),
            Self::Running => Paint::stroke(Tone::Accent, 2.0),
            Self::Blocked => Paint::stroke(Tone::Warn, 1.0).dashed(),
            Self::Late => Paint::stroke(Tone::Bad, 2.0),
        };
        drawing.line(today, due, paint);
    }

    fn mark(self, at: Point, drawing: &mut Drawing<'_>) {
        match self {
            Self::Goal => drawing.diamond(at, 3.8, Paint::fill(Tone::Ink)),
            Self::Planned => drawing.circle(at, 2.6, Paint::fill(Tone::Paper).edged(Tone::Quiet, 1.0)),
            Self::Running => drawing.circle(at, 2.6, Paint::fill(Tone::Paper).edged(Tone::Accent, 1.4)),
            Self::Blocked => {
                let corners = [(0.0, -3.4), (3.6, 2.8), (-3.6, 2.8)].map(|(x, y)| Point::new(at.x + x, at.y + y));
                drawing.polygon(&corners, Paint::fill(Tone::Warn));
            }
            Self::Late => drawing.area(Area::new(at.x - 3.0, at.y - 3.0, 6.0, 6.0), Paint::fill(Tone::Bad)),
            Self::Done => drawing.circle(at, 3.0, Paint::fill(Tone::Ink)),
            Self::Cancelled => {
                drawing.line(
                    Point::new(at.x - 3.0, at.y),
                    Point::new(at.x + 3.0, at.y),
                    Paint::stroke(Tone::Quiet, 1.4),
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn span(quarters: u32) -> Span {
        let tick = |n: u32, label: String| Tick { at: f64::from(n) * 91.0, label };
        Span {
            width: 130.0,
            from: 0.0,
            to: f64::from(quarters) * 91.0,
            today: 95.0,
            quarters: (0..quarters).map(|n| tick(n, format!("T{}", n % 4 + 1))).collect(),
            years: (0..quarters.div_ceil(4)).map(|n| tick(n * 4, format!("{}", 2025 + n))).collect(),
        }
    }

    fn drawn(at: f64, state: State) -> Chart {
        lane(&span(6), Lane { at: Some(at), state }, &Caption::default(), &Palette::default())
    }

    #[test]
    fn names_keep_clear_of_each_other_at_thirty_quarters() {
        for quarters in [1, 4, 6, 8, 30] {
            let chart = axis(&span(quarters), &Caption::default(), &Palette::default());
            check(&chart);
            assert!(!text_boxes(&chart).is_empty());
        }
    }

    #[test]
    fn thirty_lanes_stand_under_one_axis_and_have_no_text() {
        for day in 0..30 {
            let chart = drawn(f64::from(day) * 20.0, State::Planned);
            check(&chart);
            assert!(elements(&chart.svg, "text").is_empty());
            assert_eq!(chart.width, axis(&span(6), &Caption::default(), &Palette::default()).width);
        }
    }

    #[test]
    fn a_day_lies_between_the_edges() {
        let places: Vec<f64> = [-9.0, 0.0, 273.0, 546.0, 9e9].iter().map(|day| place(&span(6), *day)).collect();
        assert!(places.is_sorted() && places[0] > 0.0 && places[4] < 100.0, "{places:?}");
        assert!((places[2] - 50.0).abs() < 0.1);
    }

    #[test]
    fn every_state_has_a_shape_of_its_own() {
        let shapes =
            [State::Goal, State::Planned, State::Running, State::Blocked, State::Late, State::Done, State::Cancelled];
        let drawn: Vec<String> = shapes.map(|state| drawn(200.0, state).svg).to_vec();
        for (at, one) in drawn.iter().enumerate() {
            assert!(drawn[at + 1..].iter().all(|other| other != one));
        }
        // Without colour: a square, a triangle, a filled circle.
        assert_eq!(elements(&drawn[4], "rect").len(), 1);
        assert_eq!(elements(&drawn[3], "polygon").len(), 1);
        assert!(drawn[5].contains("c-ink") && !drawn[5].contains("c-paper"));
    }

    #[test]
    fn what_lies_beyond_the_strip_is_an_arrow_at_its_edge() {
        let chart = drawn(1e9, State::Running);
        check(&chart);
        assert_eq!(elements(&chart.svg, "polygon").len(), 1);
        assert!(elements(&chart.svg, "circle").is_empty());
    }

    #[test]
    fn hostile_names_and_no_numbers_stay_inside() {
        let mut span = span(3);
        span.quarters[0].label = HOSTILE.to_owned();
        span.years[0].label = LONG.to_owned();
        check(&axis(&span, &Caption::default(), &Palette::default()));
        span.width = f64::NAN;
        span.from = f64::NAN;
        check(&axis(&span, &Caption::default(), &Palette::default()));
        check(&lane(&span, Lane { at: Some(f64::NAN), state: State::Late }, &Caption::default(), &Palette::default()));
    }
}
