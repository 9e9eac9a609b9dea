//! Bars with a tick: how far something reaches, and how far it must or may.

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

/// What bars with a tick are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Levels {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, 228 in a half.
    pub width: f64,
    /// The end of the scale; it begins at zero.
    pub to: f64,
    /// What the ticks are, written once above them.
    pub tick: String,
    /// From top to bottom.
    pub rows: Vec<Level>,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Level {
    /// What is measured.
    pub label: String,
    /// How far it reaches; `None` where nobody has judged it.
    pub value: Option<f64>,
    /// The value as written, or what is written where there is none.
    pub text: String,
    /// Where the tick stands.
    pub tick: Option<f64>,
    /// Whether the page speaks of it.
    pub here: bool,
}

const HEAD: f64 = 13.0;
const ROW: f64 = 16.0;
const BAR: f64 = 7.0;

/// Draws the bars.
pub fn draw(levels: &Levels, palette: &Palette) -> Chart {
    let width = finite(levels.width).clamp(160.0, 1000.0);
    let rows = f64::from(u32::try_from(levels.rows.len()).unwrap_or(u32::MAX));
    let floor = HEAD + rows * ROW;
    let mut drawing = Drawing::new(palette, width, floor + 2.0);

    let limit = 0.48 * width;
    let names = largest(levels.rows.iter().map(|row| lettering(row).width(&row.label))).min(limit);
    let values = largest(levels.rows.iter().map(|row| lettering(row).width(&row.text))).min(0.2 * width);
    let left = names + 8.0;
    let right = width - values - 6.0;
    let scale = Scale::new(0.0, levels.to, left, right);

    for (row, at) in levels.rows.iter().zip(0_u32..) {
        let middle = HEAD + (f64::from(at) + 0.5) * ROW;
        let lettering = lettering(row);
        let name = lettering.shorten(&row.label, names);
        drawing.text(Point::new(0.0, lettering.baseline(middle)), &name, lettering);
        let tone = if row.here { Tone::Accent } else { Tone::Mid };
        let end = row.value.map_or(left, |value| scale.at(value));
        drawing.area(Area::new(left, middle - BAR / 2.0, right - left, BAR), Paint::fill(Tone::Wash));
        drawing.area(Area::new(left, middle - BAR / 2.0, end - left, BAR), Paint::fill(tone));
        if let Some(tick) = row.tick {
            let x = scale.at(tick);
            drawing.line(Point::new(x, middle - 6.0), Point::new(x, middle + 6.0), Paint::stroke(Tone::Ink, 1.4));
        }
        let value = lettering.shorten(&row.text, values);
        drawing.text(Point::new(width, lettering.baseline(middle)), &value, lettering.end());
    }
    tick_name(levels, &scale, width, &mut drawing);
    drawing.finish("levels", &levels.caption)
}

fn lettering(row: &Level) -> Lettering {
    Lettering::LABEL.strong_if(row.here)
}

/// The name of the ticks above the first of them, inside the drawing.
fn tick_name(levels: &Levels, scale: &Scale, width: f64, drawing: &mut Drawing<'_>) {
    let Some(tick) = levels.rows.iter().find_map(|row| row.tick) else { return };
    let name = text::shorten(&levels.tick, text::SMALL, Lettering::NOTE.weight, width);
    let half = Lettering::NOTE.width(&name) / 2.0;
    let start = (scale.at(tick) - half).min(width - 2.0 * half).max(0.0);
    drawing.text(Point::new(start, HEAD - 4.5), &name, Lettering::NOTE);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements};

    fn levels(rows: usize, label: &str) -> Levels {
        let row = |n: usize| Level {
            label: label.to_owned(),
            value: Some(if n.is_multiple_of(2) { 4.0 } else { 2.0 }),
            text: "4".to_owned(),
            tick: Some(4.0),
            here: n == 1,
        };
        let (caption, tick) = (Caption::default(), "exigido: 4".to_owned());
        Levels { caption, width: 228.0, to: 5.0, tick, rows: (0..rows).map(row).collect() }
    }

    #[test]
    fn thirty_bars_keep_their_labels_apart() {
        for rows in [0, 1, 9, 30] {
            check(&draw(&levels(rows, LONG), &Palette::default()));
        }
    }

    #[test]
    fn lengths_are_in_proportion_and_the_tick_stands_at_its_value() {
        let chart = draw(&levels(2, "Empatía"), &Palette::default());
        let bars: Vec<f64> = elements(&chart.svg, "rect").iter().map(|bar| bar.number("width")).collect();
        assert!((bars[1] / bars[3] - 2.0).abs() < 0.01 && (bars[1] / bars[0] - 0.8).abs() < 0.01, "{bars:?}");
        let tick = &elements(&chart.svg, "line")[0];
        let full = &elements(&chart.svg, "rect")[1];
        assert!((tick.number("x1") - full.number("x") - full.number("width")).abs() < 0.02);
    }

    #[test]
    fn extremes_stay_inside() {
        let mut levels = levels(3, HOSTILE);
        levels.rows[0] = Level { value: Some(1e12), text: LONG.to_owned(), tick: Some(-3.0), ..levels.rows[0].clone() };
        levels.rows[1].value = None;
        levels.rows[2].value = Some(f64::NAN);
        levels.tick = LONG.to_owned();
        check(&draw(&levels, &Palette::default()));
        levels.to = 0.0;
        levels.width = f64::NAN;
        check(&draw(&levels, &Palette::default()));
    }
}
