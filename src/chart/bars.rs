//! Paired bars: what we say beside what the customer says.

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

/// What paired bars are drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, 228 in a half.
    pub width: f64,
    /// The end of the scale; it begins at zero.
    pub to: f64,
    /// Who says the upper value of each pair; drawn in grey.
    pub ours: String,
    /// Who says the lower one; drawn in accent, because it is the one that counts.
    pub theirs: String,
    /// From top to bottom.
    pub pairs: Vec<Pair>,
}

/// One thing seen from both sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// What is rated.
    pub label: String,
    /// What we say.
    pub ours: Rating,
    /// What the customer says.
    pub theirs: Rating,
}

/// One side's value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rating {
    /// The length of the bar; `None` where nobody has asked.
    pub value: Option<f64>,
    /// The value as written, or what is written where there is none.
    pub text: String,
}

const ROW: f64 = 27.0;
const BAR: f64 = 9.0;

/// Draws the bars.
pub fn draw(bars: &Bars, palette: &Palette) -> Chart {
    let width = finite(bars.width).clamp(160.0, 1000.0);
    let rows = bars.pairs.len();
    let height = f64::from(u32::try_from(rows).unwrap_or(u32::MAX)) * ROW;
    let mut drawing = Drawing::new(palette, width, height.max(1.0));

    let limit = 0.3 * width;
    let labels: Vec<Vec<String>> =
        bars.pairs.iter().map(|pair| text::wrap(&pair.label, text::SMALL, Lettering::LABEL.weight, limit, 2)).collect();
    let left = largest(labels.iter().flatten().map(|line| Lettering::LABEL.width(line))) + 8.0;
    let value_room = 0.2 * width;
    let value = |rating: &Rating| Lettering::LABEL.strong().shorten(&rating.text, value_room);
    let values = largest(
        bars.pairs
            .iter()
            .flat_map(|pair| [&pair.ours, &pair.theirs])
            .map(|rating| Lettering::LABEL.strong().width(&value(rating))),
    );
    let who = [&bars.ours, &bars.theirs].map(|name| Lettering::NOTE.shorten(name, 0.22 * width));
    let names = largest(who.iter().map(|name| Lettering::NOTE.width(name)));
    let scale = Scale::new(0.0, bars.to, left, width - values - names - 8.0);

    for ((pair, lines), row) in bars.pairs.iter().zip(&labels).zip(0_u32..) {
        let middle = (f64::from(row) + 0.5) * ROW - 2.0;
        let first = if lines.len() > 1 { middle - 5.0 } else { middle };
        for (line, at) in lines.iter().zip(0_u8..) {
            let y = Lettering::LABEL.baseline(first + 10.0 * f64::from(at));
            drawing.text(Point::new(0.0, y), line, Lettering::LABEL);
        }
        let sides = [(&pair.ours, Tone::Mid, middle - BAR - 0.5), (&pair.theirs, Tone::Accent, middle + 0.5)];
        for ((rating, tone, top), name) in sides.into_iter().zip(&who) {
            let end = rating.value.map_or(left, |number| scale.at(number));
            drawing.area(Area::new(left, top, end - left, BAR), Paint::fill(tone));
            let end = end + 4.0;
            let lettering = match rating.value {
                Some(_) => Lettering::LABEL.strong(),
                None => Lettering::NOTE,
            };
            let text = value(rating);
            let baseline = lettering.baseline(top + BAR / 2.0);
            drawing.text(Point::new(end, baseline), &text, lettering);
            // The first pair says who is who.
            if row == 0 {
                let after = end + lettering.width(&text) + 4.0;
                drawing.text(Point::new(after, baseline), name, Lettering::NOTE);
            }
        }
    }
    drawing.line(Point::new(left, 0.0), Point::new(left, height - 4.0), Paint::stroke(Tone::Ink, 0.75));
    drawing.finish("bars", &bars.caption)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements};

    fn rating(value: f64) -> Rating {
        Rating { value: Some(value), text: format!("{value:.1}").replace('.', ",") }
    }

    fn quality(label: &str) -> Bars {
        let pair =
            |ours: f64, theirs: f64| Pair { label: label.to_owned(), ours: rating(ours), theirs: rating(theirs) };
        let pairs = vec![pair(8.0, 7.0), pair(8.0, 7.0), pair(3.0, 4.0), pair(7.0, 7.0)];
        let (ours, theirs) = ("nosotros".to_owned(), "el cliente".to_owned());
        Bars { caption: Caption::default(), width: 228.0, to: 10.0, ours, theirs, pairs }
    }

    #[test]
    fn lengths_are_in_proportion_and_sides_are_named_once() {
        let chart = draw(&quality("Confianza"), &Palette::default());
        check(&chart);
        let lengths: Vec<f64> = elements(&chart.svg, "rect").iter().map(|bar| bar.number("width")).collect();
        assert!((lengths[0] / lengths[5] - 2.0).abs() < 0.01, "{lengths:?}");
        assert_eq!(chart.svg.matches(">nosotros<").count(), 1);
        assert_eq!(chart.svg.matches(">el cliente<").count(), 1);
    }

    #[test]
    fn what_nobody_asked_has_no_bar_but_says_so() {
        let mut bars = quality("Confianza");
        bars.pairs[0].theirs = Rating { value: None, text: "sin medir".to_owned() };
        let chart = draw(&bars, &Palette::default());
        check(&chart);
        assert_eq!(elements(&chart.svg, "rect")[1].get("width"), Some("0"));
        assert!(chart.svg.contains(">sin medir<"));
    }

    #[test]
    fn extremes_stay_inside() {
        let mut bars = quality(LONG);
        bars.ours = LONG.to_owned();
        bars.theirs = HOSTILE.to_owned();
        bars.pairs[0].ours = Rating { value: Some(1e12), text: LONG.to_owned() };
        bars.pairs[1].ours = rating(-4.0);
        bars.pairs[2].ours.value = Some(f64::NAN);
        check(&draw(&bars, &Palette::default()));
        bars.to = 0.0;
        bars.width = f64::NAN;
        check(&draw(&bars, &Palette::default()));
        bars.pairs.clear();
        check(&draw(&bars, &Palette::default()));
    }
}
