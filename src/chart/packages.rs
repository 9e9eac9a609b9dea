//! Packages by what they are worth to both sides: the farther from the corner, the better for both.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::Scale;
use crate::chart::geometry::finite;
use crate::chart::place::Board;
use crate::chart::place::Wish;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;

/// What the plane is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Packages {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 228 in a half of the page.
    pub width: f64,
    /// What lies across and what lies up: worth to us, worth to them.
    pub axes: [String; 2],
    /// The packages; those that matter first.
    pub points: Vec<PackagePoint>,
}

/// One package.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PackagePoint {
    /// Its worth to us, 0 to 100.
    pub ours: f64,
    /// Its worth to them, 0 to 100.
    pub theirs: f64,
    /// What it is called.
    pub label: String,
    /// How it is drawn.
    pub kind: PackageShape,
}

/// How a package is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PackageShape {
    /// On the table: a filled circle.
    #[default]
    Offer,
    /// Another is no worse for anybody: a hollow dashed circle.
    Dominated,
    /// Agreed: a diamond in accent.
    Agreed,
    /// What a side wants, to compare with: a small cross.
    Reference,
}

const LEFT: f64 = 22.0;
const TOP: f64 = 14.0;
const BOTTOM: f64 = 26.0;
const LABEL_HEIGHT: f64 = 9.0;
const REACH: f64 = 4.5;

/// Draws the plane; both scales go from 0, all at the limits, to 100, all at the openings.
pub fn draw(packages: &Packages, palette: &Palette) -> Chart {
    let width = finite(packages.width).clamp(160.0, 1000.0);
    let side = width - LEFT - 6.0;
    let frame = Area::new(LEFT, TOP, side, side * 0.8);
    let mut drawing = Drawing::new(palette, width, frame.bottom() + BOTTOM);
    let inset = REACH + 1.5;
    let across = Scale::new(0.0, 100.0, frame.x + inset, frame.right() - inset);
    let up = Scale::new(0.0, 100.0, frame.bottom() - inset, frame.y + inset);
    axes(packages, frame, [across, up], &mut drawing);

    let place = |point: &PackagePoint| Point::new(across.at(point.ours), up.at(point.theirs));
    let board = Board::new(frame, packages.points.iter().map(|point| (place(point), REACH)).collect());
    for point in packages.points.iter().rev() {
        mark(place(point), point.kind, &mut drawing);
    }
    let lettering = |point: &PackagePoint| match point.kind {
        PackageShape::Reference => Lettering::NOTE,
        PackageShape::Agreed => Lettering::LABEL.strong().tone(Tone::Accent),
        _ => Lettering::LABEL,
    };
    let texts: Vec<String> =
        packages.points.iter().map(|point| lettering(point).shorten(&point.label, 0.48 * side)).collect();
    let wishes: Vec<Wish> = packages
        .points
        .iter()
        .zip(&texts)
        .map(|(point, text)| Wish {
            width: lettering(point).width(text),
            height: LABEL_HEIGHT,
            centre: place(point),
            radius: REACH,
        })
        .collect();
    for ((point, text), placed) in packages.points.iter().zip(&texts).zip(board.place(&wishes)) {
        let Some(placed) = placed else { continue };
        if let Some((from, to)) = placed.leader {
            drawing.line(from, to, Paint::stroke(Tone::Quiet, 0.4));
        }
        drawing.text(Point::new(placed.area.x, placed.area.bottom() - 1.9), text, lettering(point));
    }
    drawing.finish("packages", &packages.caption)
}

fn axes(packages: &Packages, frame: Area, [across, up]: [Scale; 2], drawing: &mut Drawing<'_>) {
    drawing.area(frame, Paint::stroke(Tone::Rule, 0.5));
    for at in [0.0, 50.0, 100.0] {
        let label = at.to_string();
        let wide = Lettering::NOTE.width(&label);
        let x = (across.at(at) - wide / 2.0).min(frame.right() - wide);
        drawing.text(Point::new(x, frame.bottom() + 10.0), &label, Lettering::NOTE);
        let y = Lettering::NOTE.baseline(up.at(at));
        drawing.text(Point::new(frame.x - 4.0, y), &label, Lettering::NOTE.end());
    }
    let [ours, theirs] = &packages.axes;
    let name = Lettering::LABEL.shorten(theirs, frame.width);
    drawing.text(Point::new(frame.x, frame.y - 5.0), &name, Lettering::LABEL);
    let name = Lettering::LABEL.shorten(ours, frame.width);
    drawing.text(Point::new(frame.right(), frame.bottom() + 21.0), &name, Lettering::LABEL.end());
}

fn mark(at: Point, kind: PackageShape, drawing: &mut Drawing<'_>) {
    match kind {
        PackageShape::Offer => drawing.circle(at, 3.6, Paint::fill(Tone::Ink)),
        PackageShape::Dominated => {
            drawing.circle(at, 3.4, Paint::fill(Tone::Paper).edged(Tone::Quiet, 1.0).dashed());
        }
        PackageShape::Agreed => drawing.diamond(at, REACH, Paint::fill(Tone::Accent)),
        PackageShape::Reference => {
            let line = Paint::stroke(Tone::Quiet, 1.0);
            drawing.line(Point::new(at.x - 3.0, at.y), Point::new(at.x + 3.0, at.y), line);
            drawing.line(Point::new(at.x, at.y - 3.0), Point::new(at.x, at.y + 3.0), line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn packages(points: Vec<PackagePoint>) -> Packages {
        Packages {
            caption: Caption::default(),
            width: 228.0,
            axes: ["para nosotros", "para el cliente"].map(str::to_owned),
            points,
        }
    }

    fn point(ours: f64, theirs: f64, label: &str, kind: PackageShape) -> PackagePoint {
        PackagePoint { ours, theirs, label: label.to_owned(), kind }
    }

    #[test]
    fn the_better_for_us_lies_to_the_right_and_the_better_for_them_higher() {
        let chart = draw(
            &packages(vec![
                point(20.0, 80.0, "A", PackageShape::Offer),
                point(70.0, 30.0, "B", PackageShape::Dominated),
                point(60.0, 60.0, "C", PackageShape::Agreed),
                point(54.0, 40.0, "D", PackageShape::Reference),
            ]),
            &Palette::default(),
        );
        check(&chart);
        let circles = elements(&chart.svg, "circle");
        let (b, a) = (&circles[0], &circles[1]);
        assert!(a.number("cx") < b.number("cx") && a.number("cy") < b.number("cy"));
        assert!(b.get("stroke-dasharray").is_some() && a.get("stroke-dasharray").is_none());
        assert_eq!(elements(&chart.svg, "polygon").len(), 1);
    }

    #[test]
    fn thirty_packages_on_few_places_keep_their_labels_apart() {
        let points = (0..30_u8).map(|at| {
            let label = format!("{at} {LONG}");
            point(f64::from(at % 4) * 30.0, f64::from(at % 3) * 40.0, &label, PackageShape::Offer)
        });
        let chart = draw(&packages(points.collect()), &Palette::default());
        check(&chart);
        assert!(text_boxes(&chart).iter().filter(|(text, _)| text.contains("Coop")).count() > 5);
    }

    #[test]
    fn nothing_and_hostile_names_are_drawn() {
        check(&draw(&packages(Vec::new()), &Palette::default()));
        let mut hostile = packages(vec![point(f64::NAN, 1e9, HOSTILE, PackageShape::Agreed)]);
        hostile.axes = [HOSTILE, LONG].map(str::to_owned);
        check(&draw(&hostile, &Palette::default()));
        hostile.width = f64::INFINITY;
        check(&draw(&hostile, &Palette::default()));
    }
}
