//! The relationship ladder: where we see ourselves, where the customer sees us, where we want to be.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::finite;
use crate::chart::geometry::largest;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;
use crate::chart::text;

/// What a ladder is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Ladder {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, 228 in a half. The strip has its own width.
    pub width: f64,
    /// The six steps. The first five rise; the sixth, a relationship that falls apart, stands below them.
    pub steps: [String; 6],
    /// Where we see ourselves.
    pub ours: Option<Marker>,
    /// Where the customer sees us.
    pub theirs: Option<Marker>,
    /// Where we want to be.
    pub target: Option<Marker>,
}

/// Somebody's place on the ladder.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marker {
    /// The step, 0 to 5.
    pub step: usize,
    /// Who or what stands there.
    pub label: String,
}

const RUNGS: usize = 5;
const ROW: f64 = 22.0;
const APART: f64 = 8.0;
/// From a marker to its label, and from a label to the next marker.
const BEFORE: f64 = 8.0;
const BEHIND: f64 = 12.0;
/// From one marker to the next where their labels stand behind them all.
const BESIDE: f64 = 9.5;
const LINE: f64 = 9.5;

/// Draws the ladder with its names.
pub fn draw(ladder: &Ladder, palette: &Palette) -> Chart {
    let width = finite(ladder.width).clamp(160.0, 1000.0);
    let height = 6.0 * ROW + APART;
    let mut drawing = Drawing::new(palette, width, height);
    let names = largest(ladder.steps.iter().map(|name| Lettering::LABEL.strong().width(name))).min(0.42 * width);
    let rail = names + 16.0;

    let rungs = Paint::stroke(Tone::Rule, 1.0);
    drawing.line(Point::new(rail, middle(4)), Point::new(rail, middle(0)), rungs);
    drawing.line(Point::new(rail, middle(0)), Point::new(rail, middle(5)), rungs.dotted());
    if let (Some(ours), Some(target)) = (&ladder.ours, &ladder.target) {
        let ends = (Point::new(rail, middle(ours.step)), Point::new(rail, middle(target.step)));
        drawing.line(ends.0, ends.1, Paint::stroke(Tone::Accent, 1.0));
    }
    for (step, name) in ladder.steps.iter().enumerate() {
        let here = markers(ladder);
        let here: Vec<(&Marker, Kind)> =
            here.into_iter().filter(|(marker, _)| marker.step.min(RUNGS) == step).collect();
        let y = middle(step);
        let lettering = if here.is_empty() { Lettering::NOTE } else { Lettering::LABEL.strong() };
        let name = lettering.shorten(name, names);
        drawing.text(Point::new(names, lettering.baseline(y)), &name, lettering.end());
        if here.is_empty() {
            drawing.line(Point::new(rail - 3.0, y), Point::new(rail + 3.0, y), rungs);
        }
        let free = width - rail;
        if fits(&here, free) {
            in_a_row(&here, Point::new(rail, y), &mut drawing);
        } else {
            together(&here, Point::new(rail, y), free, &mut drawing);
        }
    }
    drawing.finish("ladder", &ladder.caption)
}

/// Draws the same without words, 92 × 9 pt, rising from left to right: what is reached is filled, our step is in
/// accent, the customer's carries a dot, the target is outlined.
pub fn strip(ladder: &Ladder, palette: &Palette) -> Chart {
    let mut drawing = Drawing::new(palette, 92.0, 9.0);
    let at = |marker: &Option<Marker>| marker.as_ref().map(|marker| marker.step.min(RUNGS));
    let (ours, theirs, target) = (at(&ladder.ours), at(&ladder.theirs), at(&ladder.target));
    let mut x = 0.0;
    for step in 0..ladder.steps.len() {
        if step == RUNGS {
            x += 2.0;
        }
        let area = Area::new(x, 2.0, 13.0, 5.0);
        let reached = ours.is_some_and(|ours| ours < RUNGS && step < ours);
        let fill = match ours {
            Some(ours) if ours == step => Tone::Accent,
            _ if reached => Tone::Mid,
            _ => Tone::Wash,
        };
        drawing.area(area, Paint::fill(fill));
        if fill == Tone::Wash {
            drawing.area(area.grown(-0.2), Paint::stroke(Tone::Rule, 0.4));
        }
        if target == Some(step) && ours != Some(step) {
            drawing.area(area.grown(-0.5), Paint::stroke(Tone::Accent, 1.0));
        }
        if theirs == Some(step) && ours != Some(step) {
            drawing.circle(area.centre(), 1.7, Paint::fill(Tone::Ink).edged(Tone::Paper, 0.6));
        }
        x += 15.4;
    }
    drawing.finish("strip", &ladder.caption)
}

#[derive(Clone, Copy)]
enum Kind {
    Ours,
    Theirs,
    Target,
}

impl Kind {
    fn draw(self, at: Point, drawing: &mut Drawing<'_>) {
        match self {
            Self::Ours => drawing.circle(at, 3.6, Paint::fill(Tone::Accent)),
            Self::Theirs => drawing.circle(at, 3.0, Paint::fill(Tone::Paper).edged(Tone::Ink, 1.2)),
            Self::Target => drawing.diamond(at, 4.0, Paint::fill(Tone::Paper).edged(Tone::Accent, 1.0)),
        }
    }
}

/// Whether each marker has room for its label beside it.
fn fits(markers: &[(&Marker, Kind)], width: f64) -> bool {
    let padding = BEFORE + BEHIND;
    let wanted: f64 = markers.iter().map(|(marker, _)| Lettering::LABEL.width(&marker.label) + padding).sum();
    wanted - BEHIND <= width
}

/// Each marker with its label beside it.
fn in_a_row(markers: &[(&Marker, Kind)], from: Point, drawing: &mut Drawing<'_>) {
    let mut x = from.x;
    for (marker, kind) in markers {
        kind.draw(Point::new(x, from.y), drawing);
        let place = Point::new(x + BEFORE, Lettering::LABEL.baseline(from.y));
        drawing.text(place, &marker.label, Lettering::LABEL);
        x += BEFORE + Lettering::LABEL.width(&marker.label) + BEHIND;
    }
}

/// The markers side by side, and behind them their labels in the same order, in two lines where one is too short.
fn together(markers: &[(&Marker, Kind)], from: Point, width: f64, drawing: &mut Drawing<'_>) {
    let mut x = from.x;
    for (_, kind) in markers {
        kind.draw(Point::new(x, from.y), drawing);
        x += BESIDE;
    }
    let lettering = Lettering::LABEL;
    let labels: Vec<&str> = markers.iter().map(|(marker, _)| marker.label.as_str()).collect();
    let start = x - BESIDE + BEFORE;
    let lines = text::wrap(&labels.join(", "), lettering.size, lettering.weight, width - (start - from.x), 2);
    let first = if lines.len() > 1 { from.y - LINE / 2.0 } else { from.y };
    for (line, at) in lines.iter().zip(0_u8..) {
        drawing.text(Point::new(start, lettering.baseline(first + LINE * f64::from(at))), line, lettering);
    }
}

fn markers(ladder: &Ladder) -> Vec<(&Marker, Kind)> {
    let all = [(&ladder.ours, Kind::Ours), (&ladder.theirs, Kind::Theirs), (&ladder.target, Kind::Target)];
    all.into_iter().filter_map(|(marker, kind)| Some((marker.as_ref()?, kind))).collect()
}

/// The middle of a step's row: the fifth on top, the sixth below the first.
fn middle(step: usize) -> f64 {
    let (row, apart) = match step {
        0..RUNGS => (RUNGS - 1 - step, 0.0),
        _ => (RUNGS, APART),
    };
    f64::from(u32::try_from(row).unwrap_or(u32::MAX)).mul_add(ROW, ROW / 2.0) + apart
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn ladder(ours: usize, theirs: usize, target: usize) -> Ladder {
        let marker = |step: usize, label: &str| Some(Marker { step, label: label.to_owned() });
        Ladder {
            caption: Caption::default(),
            width: 228.0,
            steps: ["exploratoria", "básica", "cooperativa", "interdependiente", "integrada", "en disolución"]
                .map(str::to_owned),
            ours: marker(ours, "nosotros"),
            theirs: marker(theirs, "el cliente"),
            target: marker(target, "meta, dic 2026"),
        }
    }

    #[test]
    fn a_label_stands_on_the_row_of_its_step() {
        let chart = draw(&ladder(3, 2, 4), &Palette::default());
        check(&chart);
        let boxes = text_boxes(&chart);
        let row = |name: &str| boxes.iter().find(|(text, _)| text == name).expect("it is written").1.y.to_bits();
        assert_eq!(row("nosotros"), row("interdependiente"));
        assert_eq!(row("el cliente"), row("cooperativa"));
        assert_eq!(row("meta, dic 2026"), row("integrada"));
    }

    #[test]
    fn every_combination_keeps_its_labels_apart() {
        for ours in 0..7 {
            for theirs in 0..7 {
                for target in 0..7 {
                    check(&draw(&ladder(ours, theirs, target), &Palette::default()));
                }
            }
        }
    }

    #[test]
    fn three_in_a_narrow_row_are_all_named() {
        let chart = draw(&Ladder { width: 190.0, ..ladder(1, 1, 1) }, &Palette::default());
        check(&chart);
        let words: Vec<String> = text_boxes(&chart).into_iter().map(|(text, _)| text).collect();
        assert!(words.join(" ").contains("nosotros, el cliente, meta, dic 2026"), "{words:?}");
    }

    #[test]
    fn long_and_hostile_names_stay_inside() {
        let mut ladder = ladder(2, 2, 2);
        ladder.steps = [LONG, HOSTILE, LONG, "", LONG, LONG].map(str::to_owned);
        ladder.ours = Some(Marker { step: 2, label: LONG.to_owned() });
        ladder.theirs = Some(Marker { step: 2, label: HOSTILE.to_owned() });
        check(&draw(&ladder, &Palette::default()));
        ladder.width = f64::NAN;
        check(&draw(&ladder, &Palette::default()));
        ladder.ours = None;
        ladder.theirs = None;
        ladder.target = None;
        check(&draw(&ladder, &Palette::default()));
    }

    #[test]
    fn the_strip_has_six_steps_and_no_text() {
        let chart = strip(&ladder(3, 2, 4), &Palette::default());
        check(&chart);
        assert_eq!((chart.width, chart.height), (92, 9));
        let filled = elements(&chart.svg, "rect").into_iter().filter(|step| step.get("fill") != Some("none"));
        assert_eq!(filled.count(), 6);
        assert_eq!(chart.svg.matches("s-accent").count(), 1, "the outline of the target");
        assert_eq!(elements(&chart.svg, "circle").len(), 1);
        assert!(elements(&chart.svg, "text").is_empty());
    }
}
