//! The range: from the lowest to the highest of what may come, what we expect of it, and what was promised.

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

/// What a range is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, 228 in a half.
    pub width: f64,
    /// The lowest; its text stands at the left edge.
    pub low: Tick,
    /// What is expected; its text stands above.
    pub base: Tick,
    /// The highest; its text stands at the right edge.
    pub high: Tick,
    /// What was promised; its text stands below.
    pub target: Option<Tick>,
}

const HEIGHT: f64 = 40.0;
const BAR: f64 = 9.0;

/// Draws the range. Each text has a line or an edge of its own, so that none can meet another.
pub fn draw(range: &Range, palette: &Palette) -> Chart {
    let width = finite(range.width).clamp(120.0, 1000.0);
    let mut drawing = Drawing::new(palette, width, HEIGHT);
    let room = 0.3 * width;
    let (name, strong) = (Lettering::LABEL, Lettering::LABEL.strong());
    let low = name.shorten(&range.low.label, room);
    let high = name.shorten(&range.high.label, room);
    let left = name.width(&low) + 8.0;
    let right = width - name.width(&high) - 8.0;

    let ends = [&range.low, &range.base, &range.high].into_iter().chain(&range.target).map(|tick| finite(tick.at));
    let (from, to) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| (low.min(at), high.max(at)));
    let x = Scale::new(from, to, left, right);
    let middle = HEIGHT / 2.0;
    let bar = |from: f64, to: f64| Area::new(from.min(to), middle - BAR / 2.0, (to - from).abs().max(0.75), BAR);

    drawing.area(bar(x.at(range.low.at), x.at(range.high.at)), Paint::fill(Tone::Rule));
    drawing.area(bar(x.at(range.low.at), x.at(range.base.at)), Paint::fill(Tone::Mid));
    drawing.text(Point::new(0.0, name.baseline(middle)), &low, name);
    drawing.text(Point::new(width, name.baseline(middle)), &high, name.end());

    // A text below or above a place stays inside the drawing.
    let centred = |text: &str, lettering: Lettering, at: f64| {
        let text = lettering.shorten(text, width);
        let own = lettering.width(&text);
        (text, (at - own / 2.0).clamp(0.0, (width - own).max(0.0)))
    };
    let at = x.at(range.base.at);
    drawing.circle(Point::new(at, middle), BAR / 2.0 + 1.0, Paint::fill(Tone::Accent).edged(Tone::Paper, 1.0));
    let (text, left) = centred(&range.base.label, strong, at);
    drawing.text(Point::new(left, 8.0), &text, strong);
    if let Some(target) = &range.target {
        let at = x.at(target.at);
        let ends = (middle - BAR / 2.0 - 3.0, middle + BAR / 2.0 + 4.0);
        drawing.line(Point::new(at, ends.0), Point::new(at, ends.1), Paint::stroke(Tone::Ink, 1.2));
        let (text, left) = centred(&target.label, name, at);
        drawing.text(Point::new(left, HEIGHT - 2.5), &text, name);
    }
    drawing.finish("range", &range.caption)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements};

    fn tick(at: f64, label: &str) -> Tick {
        Tick { at, label: label.to_owned() }
    }

    fn scenarios(target: f64) -> Range {
        Range {
            caption: Caption::default(),
            width: 470.0,
            low: tick(5_600_000.0, "Bajo 5,6 M€"),
            base: tick(6_105_800.0, "Base 6,11 M€"),
            high: tick(6_870_800.0, "Alto 6,87 M€"),
            target: Some(tick(target, "Objetivo 6,05 M€")),
        }
    }

    #[test]
    fn what_is_expected_and_what_was_promised_stand_to_scale() {
        let chart = draw(&scenarios(6_050_000.0), &Palette::default());
        check(&chart);
        let whole = elements(&chart.svg, "rect")[0].number("width");
        let base = elements(&chart.svg, "rect")[1].number("width");
        assert!((base / whole - 505_800.0 / 1_270_800.0).abs() < 0.01);
        let dot = elements(&chart.svg, "circle")[0].number("cx");
        assert!(elements(&chart.svg, "line")[0].number("x1") < dot, "the target lies below what is expected");
    }

    #[test]
    fn a_target_out_of_reach_stays_on_the_drawing() {
        for target in [1.0, 5_600_000.0, 6_105_800.0, 90_000_000.0, f64::NAN] {
            check(&draw(&scenarios(target), &Palette::default()));
        }
    }

    #[test]
    fn nothing_long_hostile_or_equal_breaks_it() {
        let long = |at: f64| tick(at, &format!("{LONG} {HOSTILE}"));
        for at in [0.0, f64::NAN, f64::INFINITY] {
            for width in [0.0, 228.0, f64::NAN] {
                let range = Range {
                    caption: Caption::default(),
                    width,
                    low: long(at),
                    base: long(at),
                    high: long(at),
                    target: Some(long(at)),
                };
                check(&draw(&range, &Palette::default()));
                check(&draw(&Range { target: None, ..range }, &Palette::default()));
            }
        }
    }
}
