//! The sparkline: how a number came to be what it is, in the height of a line of text.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::Scale;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;

/// What a sparkline is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Sparkline {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// How much room there is.
    pub size: Size,
    /// Two to eight values, oldest first, at even distances; one that is no number leaves a hole.
    pub values: Vec<f64>,
    /// What was promised: a dotted line.
    pub target: Option<f64>,
    /// The lower and the upper end of the scale; the same for all sparklines of a column.
    pub range: (f64, f64),
    /// The last value as written behind it; left out where it would take more than half of the width.
    pub last: Option<String>,
}

/// How large a sparkline is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 54 × 16 pt, for a row of a table.
    Tiny,
    /// 120 × 26 pt, for a section.
    Wide,
}

/// Draws the sparkline.
pub fn draw(sparkline: &Sparkline, palette: &Palette) -> Chart {
    marked(sparkline, &[], &[], palette)
}

/// Draws the sparkline with what was promised for each value as a dot: a target that was moved shows.
pub fn with_targets(sparkline: &Sparkline, targets: &[f64], palette: &Palette) -> Chart {
    marked(sparkline, targets, &[], palette)
}

/// Draws the sparkline with a square at each value that missed its target, oldest first.
pub fn with_misses(sparkline: &Sparkline, missed: &[bool], palette: &Palette) -> Chart {
    marked(sparkline, &[], missed, palette)
}

fn marked(sparkline: &Sparkline, targets: &[f64], missed: &[bool], palette: &Palette) -> Chart {
    let (width, height, dot) = match sparkline.size {
        Size::Tiny => (54.0, 16.0, 1.8),
        Size::Wide => (120.0, 26.0, 2.2),
    };
    let mut drawing = Drawing::new(palette, width, height);
    let lettering = Lettering::LABEL.strong();
    let last = sparkline.last.as_deref().filter(|text| lettering.width(text) <= 0.5 * width);
    let right = last.map_or(width, |text| width - lettering.width(text) - 3.0) - dot - 0.5;
    let steps = u32::try_from(sparkline.values.len().saturating_sub(1)).unwrap_or(u32::MAX);
    let x = Scale::new(0.0, f64::from(steps), dot, right);
    let y = Scale::new(sparkline.range.0, sparkline.range.1, height - dot - 1.0, dot + 1.0);

    if let Some(target) = sparkline.target.filter(|target| target.is_finite()) {
        let level = y.at(target);
        drawing.line(Point::new(0.0, level), Point::new(right + dot, level), Paint::stroke(Tone::Quiet, 0.75).dotted());
    }
    let place = |at: u32| if steps == 0 { right } else { x.at(f64::from(at)) };
    for (target, at) in targets.iter().take(sparkline.values.len()).zip(0_u32..) {
        if target.is_finite() {
            drawing.circle(Point::new(place(at), y.at(*target)), 0.9, Paint::fill(Tone::Quiet));
        }
    }
    let places = sparkline
        .values
        .iter()
        .zip(0_u32..)
        .map(|(value, at)| value.is_finite().then(|| Point::new(place(at), y.at(*value))));
    let places: Vec<Option<Point>> = places.collect();
    for run in places.split(Option::is_none).filter(|run| run.len() > 1) {
        let points: Vec<Point> = run.iter().flatten().copied().collect();
        drawing.polyline(&points, Paint::stroke(Tone::Ink, 0.9));
    }
    if let Some(end) = places.last().copied().flatten() {
        drawing.circle(end, dot, Paint::fill(Tone::Accent));
        squares(&places, missed, &mut drawing);
        let baseline = lettering.baseline(end.y).clamp(6.5, height - 1.5);
        drawing.text(Point::new(width, baseline), last.unwrap_or_default(), lettering.end());
    }
    drawing.finish("sparkline", &sparkline.caption)
}

/// What was missed, by shape before colour.
fn squares(places: &[Option<Point>], missed: &[bool], drawing: &mut Drawing<'_>) {
    for (place, _) in places.iter().zip(missed).filter(|(_, missed)| **missed) {
        let Some(place) = place else { continue };
        let area = Area::new(place.x - 2.0, place.y - 2.0, 4.0, 4.0);
        drawing.area(area, Paint::fill(Tone::Bad).edged(Tone::Paper, 0.4));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, check, elements};

    fn sparkline(size: Size, values: &[f64]) -> Sparkline {
        let last = Some("95,2".to_owned());
        Sparkline {
            caption: Caption::default(),
            size,
            values: values.to_vec(),
            target: Some(96.0),
            range: (92.0, 98.0),
            last,
        }
    }

    #[test]
    fn the_last_point_is_marked_and_written() {
        let chart = draw(&sparkline(Size::Wide, &[97.0, 96.5, 93.1, 95.2]), &Palette::default());
        check(&chart);
        let dots = elements(&chart.svg, "circle");
        let line = elements(&chart.svg, "polyline");
        let points = line[0].get("points").expect("points");
        assert_eq!(dots.len(), 1);
        assert!(points.ends_with(&format!("{},{}", dots[0].number("cx"), dots[0].number("cy"))), "{points}");
        assert!(chart.svg.contains(">95,2</text>"));
        assert_eq!((chart.width, chart.height), (120, 26));
    }

    #[test]
    fn what_was_missed_has_a_square() {
        let chart = with_misses(&sparkline(Size::Tiny, &[96.4, 93.1, 95.2]), &[false, true, true], &Palette::default());
        check(&chart);
        assert_eq!(elements(&chart.svg, "rect").len(), 2);
    }

    #[test]
    fn a_hole_stays_a_hole() {
        let chart = draw(&sparkline(Size::Tiny, &[97.0, 96.0, f64::NAN, 93.1, 95.2]), &Palette::default());
        assert_eq!(elements(&chart.svg, "polyline").len(), 2);
        check(&chart);
    }

    #[test]
    fn everything_stays_inside() {
        for size in [Size::Tiny, Size::Wide] {
            for values in [&[][..], &[1.0], &[-1e9, 1e9], &[95.0; 8], &[f64::NAN]] {
                let mut sparkline = sparkline(size, values);
                check(&draw(&sparkline, &Palette::default()));
                sparkline.last = Some(HOSTILE.to_owned());
                sparkline.range = (5.0, 5.0);
                check(&draw(&sparkline, &Palette::default()));
            }
        }
    }
}
