//! Won and lost by quarter: what was won stands above the line, what was lost hangs below it.

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

/// What the columns are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcomes {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page.
    pub width: f64,
    /// What stands above the line.
    pub won: String,
    /// What hangs below it.
    pub lost: String,
    /// From left to right, oldest first.
    pub periods: Vec<Outcome>,
}

/// One period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Outcome {
    /// Its name.
    pub label: String,
    /// What was won, and as written; empty where nothing was.
    pub won: (f64, String),
    /// What was lost, and as written; empty where nothing was.
    pub lost: (f64, String),
}

const TALL: f64 = 96.0;
const FOOT: f64 = 14.0;
/// What a value needs above or below its column.
const VALUE: f64 = 11.0;

/// Draws the columns.
pub fn draw(outcomes: &Outcomes, palette: &Palette) -> Chart {
    let width = finite(outcomes.width).clamp(200.0, 1000.0);
    let mut drawing = Drawing::new(palette, width, TALL + FOOT);
    let sides = [&outcomes.won, &outcomes.lost].map(|name| Lettering::LABEL.strong().shorten(name, 0.18 * width));
    let left = largest(sides.iter().map(|name| Lettering::LABEL.strong().width(name))) + 12.0;
    let most = |side: fn(&Outcome) -> f64| largest(outcomes.periods.iter().map(side));
    let (up, down) = (most(|one| one.won.0), most(|one| one.lost.0));
    // Both sides on one scale, the line where their heights meet.
    let room = TALL - 2.0 * VALUE;
    let line = VALUE + if up + down > 0.0 { room * up / (up + down) } else { room / 2.0 };
    let height = Scale::new(0.0, up + down, 0.0, room);

    let count = f64::from(u32::try_from(outcomes.periods.len()).unwrap_or(u32::MAX)).max(1.0);
    let step = (width - left) / count;
    for (period, at) in outcomes.periods.iter().zip(0_u32..) {
        let x = left + f64::from(at) * step;
        let column = |height: f64, top: f64| Area::new(x + 0.2 * step, top, 0.6 * step, height);
        let (won, lost) = (height.at(period.won.0), height.at(period.lost.0));
        drawing.area(column(won, line - won), Paint::fill(Tone::Accent));
        if lost > 0.0 {
            drawing.hatch(column(lost, line), Tone::Ink);
            drawing.area(column(lost, line), Paint::stroke(Tone::Ink, 0.75));
        }
        let mut centred = |text: &str, baseline: f64, lettering: Lettering| {
            let text = lettering.shorten(text, step - 2.0);
            let start = x + (step - lettering.width(&text)) / 2.0;
            drawing.text(Point::new(start.max(left), baseline), &text, lettering);
        };
        centred(&period.won.1, line - won - 3.0, Lettering::LABEL.strong());
        centred(&period.lost.1, line + lost + 8.5, Lettering::LABEL);
        centred(&period.label, TALL + FOOT - 4.0, Lettering::NOTE);
    }
    drawing.line(Point::new(left, line), Point::new(width, line), Paint::stroke(Tone::Ink, 0.75));
    let [won, lost] = sides;
    drawing.text(Point::new(0.0, line - 3.5), &won, Lettering::LABEL.strong().tone(Tone::Accent));
    drawing.text(Point::new(0.0, line + 9.0), &lost, Lettering::LABEL);
    drawing.finish("outcomes", &outcomes.caption)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements};

    fn outcomes(periods: usize) -> Outcomes {
        let value = |amount: f64| (amount, format!("{amount} k€"));
        let period = |n: usize| Outcome {
            label: format!("T{} 2025", n % 4 + 1),
            won: if n.is_multiple_of(2) { value(400.0) } else { Default::default() },
            lost: if n.is_multiple_of(3) { value(100.0) } else { Default::default() },
        };
        let (won, lost) = ("Ganado".to_owned(), "Perdido".to_owned());
        Outcomes { caption: Caption::default(), width: 470.0, won, lost, periods: (0..periods).map(period).collect() }
    }

    #[test]
    fn labels_keep_clear_of_each_other_at_thirty_periods() {
        for periods in [0, 1, 8, 30] {
            check(&draw(&outcomes(periods), &Palette::default()));
        }
    }

    #[test]
    fn both_sides_have_one_scale() {
        let chart = draw(&outcomes(1), &Palette::default());
        let heights: Vec<f64> = elements(&chart.svg, "rect").iter().map(|bar| bar.number("height")).collect();
        assert!((heights[0] / heights[1] - 4.0).abs() < 0.01, "{heights:?}");
    }

    #[test]
    fn extremes_stay_inside() {
        let mut outcomes = outcomes(4);
        outcomes.won = HOSTILE.to_owned();
        outcomes.periods[0].label = LONG.to_owned();
        outcomes.periods[1].won = (f64::INFINITY, LONG.to_owned());
        outcomes.periods[2].lost = (-4.0, String::new());
        check(&draw(&outcomes, &Palette::default()));
        outcomes.periods.clear();
        outcomes.width = f64::NAN;
        check(&draw(&outcomes, &Palette::default()));
    }
}
