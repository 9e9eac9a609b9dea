//! Columns over the years: what was sold, and what of it stayed.

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
pub struct History {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, 228 in a half.
    pub width: f64,
    /// Height in pt.
    pub height: f64,
    /// Oldest first.
    pub years: Vec<Year>,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Year {
    /// What stands below it.
    pub label: String,
    /// Its height.
    pub value: f64,
    /// What stands above it.
    pub value_text: String,
    /// What of it has not happened yet: hatched.
    pub open: f64,
    /// The part that stays, drawn in ink from the foot up, with its text: a loss hangs below as an outline.
    pub part: Option<(f64, String)>,
    /// Whether the title speaks of it.
    pub here: bool,
}

const LINE: f64 = 11.0;

/// Draws the columns. Where the texts would not stand beside each other only every second, third… stands, the last
/// always.
pub fn draw(history: &History, palette: &Palette) -> Chart {
    let width = finite(history.width).clamp(60.0, 1000.0);
    let height = finite(history.height).clamp(60.0, 400.0);
    let mut drawing = Drawing::new(palette, width, height);
    let years = &history.years;
    let count = f64::from(u32::try_from(years.len().max(1)).unwrap_or(u32::MAX));
    let pitch = width / count;
    let column = (0.72 * pitch).min(42.0);

    let highest = largest(years.iter().map(|year| finite(year.value)));
    let lowest = years.iter().filter_map(|year| Some(finite(year.part.as_ref()?.0))).fold(0.0, f64::min);
    let top = LINE + 2.0;
    let y = Scale::new(lowest, highest.max(0.0), height - LINE - 3.0, top);
    let zero = y.at(0.0);

    let widest = largest(years.iter().flat_map(|year| {
        let part = year.part.as_ref().map_or(0.0, |(_, text)| Lettering::LABEL.width(text));
        [Lettering::LABEL.strong().width(&year.value_text), Lettering::NOTE.width(&year.label), part]
    }));
    // At an edge a text moves inwards, towards its neighbour.
    let room = widest + 3.0 + (widest - pitch).max(0.0);
    let every = (1..=years.len()).find(|every| room <= pitch * as_f64(*every)).unwrap_or(usize::MAX);

    for (at, year) in years.iter().enumerate() {
        let middle = (as_f64(at) + 0.5) * pitch;
        let left = middle - column / 2.0;
        let head = y.at(year.value);
        let tone = if year.here { Tone::Accent } else { Tone::Mid };
        let body = Area::new(left, head.min(zero), column, (zero - head).abs());
        let sure = y.at(finite(year.value) - finite(year.open).clamp(0.0, finite(year.value).max(0.0)));
        drawing.area(Area::new(left, sure.min(zero), column, (zero - sure).abs()), Paint::fill(tone));
        if sure - head > 0.5 {
            let open = Area::new(left, head, column, sure - head);
            drawing.hatch(open, tone);
            drawing.area(open.grown(-0.4), Paint::stroke(tone, 0.8));
        }
        if let Some((part, _)) = &year.part {
            let end = y.at(*part);
            let inner = Area::new(left, end.min(zero), column, (zero - end).abs());
            let loss = *part < 0.0;
            drawing.area(
                inner,
                if loss { Paint::fill(Tone::Paper).edged(Tone::Ink, 0.8) } else { Paint::fill(Tone::Ink) },
            );
        }
        let last = years.len() - 1;
        if !(last - at).is_multiple_of(every) {
            continue;
        }
        let room = (pitch * as_f64(every.min(years.len()))).min(width) - 1.0;
        let centred = |text: &str, lettering: Lettering| {
            let text = lettering.shorten(text, room);
            let x = (middle - lettering.width(&text) / 2.0).clamp(0.0, (width - lettering.width(&text)).max(0.0));
            (text, x)
        };
        let strong = Lettering::LABEL.strong_if(year.here);
        let (text, x) = centred(&year.value_text, strong);
        drawing.text(Point::new(x, body.y - 3.5), &text, strong);
        let (text, x) = centred(&year.label, Lettering::NOTE);
        drawing.text(Point::new(x, height - 3.0), &text, Lettering::NOTE);
        let Some((part, text)) = &year.part else { continue };
        // The text of the part stands on it, on a paper of its own, where the column leaves it room.
        let foot = y.at(part.max(0.0));
        let (text, x) = centred(text, Lettering::LABEL);
        if foot - body.y > LINE + 2.0 {
            let own = Lettering::LABEL.width(&text);
            drawing.area(Area::new(x - 1.5, foot - LINE, own + 3.0, LINE - 1.0), Paint::fill(Tone::Paper));
            drawing.text(Point::new(x, foot - 3.5), &text, Lettering::LABEL);
        }
    }
    drawing.line(Point::new(0.0, zero), Point::new(width, zero), Paint::stroke(Tone::Ink, 0.75));
    drawing.finish("history", &history.caption)
}

fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn year(label: &str, value: f64) -> Year {
        let value_text = format!("{value:.2} M€").replace('.', ",");
        Year { label: label.to_owned(), value, value_text, open: 0.0, part: None, here: false }
    }

    fn history(width: f64, years: Vec<Year>) -> History {
        History { caption: Caption::default(), width, height: 120.0, years }
    }

    #[test]
    fn heights_are_in_proportion_and_what_is_open_is_hatched() {
        let mut years = vec![year("2023", 4.6), year("2024", 5.0), year("2025", 5.54)];
        years[2].open = 1.44;
        years[2].here = true;
        let chart = draw(&history(228.0, years), &Palette::default());
        check(&chart);
        let bars: Vec<f64> = elements(&chart.svg, "rect").iter().map(|bar| bar.number("height")).collect();
        assert!(
            (bars[0] / bars[1] - 4.6 / 5.0).abs() < 0.01 && (bars[2] / bars[1] - 4.1 / 5.0).abs() < 0.01,
            "{bars:?}"
        );
        assert!(elements(&chart.svg, "line").len() > 5, "the rest of the year is hatched");
        assert!(chart.svg.contains(">5,54 M€<"));
    }

    #[test]
    fn a_part_stands_in_its_column_and_a_loss_below() {
        let mut years = vec![year("2024", 5.0), year("2025", 5.4)];
        years[0].part = Some((1.0, "1,00 M€".to_owned()));
        years[1].part = Some((-0.5, "−0,50 M€".to_owned()));
        let chart = draw(&history(228.0, years), &Palette::default());
        check(&chart);
        let bars = elements(&chart.svg, "rect");
        let zero = bars[0].number("y") + bars[0].number("height");
        let loss = bars.iter().find(|bar| (bar.number("y") - zero).abs() < 0.02).expect("the loss hangs from zero");
        assert!(loss.number("height") > 1.0);
        assert!(chart.svg.contains(">1,00 M€<") && chart.svg.contains(">−0,50 M€<"));
    }

    #[test]
    fn thirty_years_keep_their_texts_apart_and_the_last_is_said() {
        let years: Vec<Year> =
            (0..30_i32).map(|at| year(&format!("{}", 1996 + at), 4.0 + f64::from(at) / 10.0)).collect();
        let chart = draw(&history(228.0, years), &Palette::default());
        check(&chart);
        assert!(text_boxes(&chart).iter().any(|(text, _)| text == "2025"));
    }

    #[test]
    fn nothing_long_or_hostile_breaks_it() {
        let mut broken = vec![year(LONG, f64::NAN), year(HOSTILE, f64::INFINITY), year("", -4.0), year("x", 0.0)];
        broken[0].value_text = LONG.to_owned();
        broken[1].part = Some((f64::NAN, HOSTILE.to_owned()));
        broken[2].open = f64::INFINITY;
        broken[3].part = Some((1e12, LONG.to_owned()));
        for years in [Vec::new(), broken, vec![year("2025", 1.0)]] {
            for width in [0.0, 228.0, f64::NAN] {
                check(&draw(&history(width, years.clone()), &Palette::default()));
            }
        }
    }
}
