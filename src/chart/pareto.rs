//! The Pareto chart: which customers carry the amount, largest first, and how fast they add up.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::Tick;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::Scale;
use crate::chart::geometry::finite;
use crate::chart::geometry::largest;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;

/// What a Pareto chart is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Pareto {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, up to 728 in the pack.
    pub width: f64,
    /// What the bars measure.
    pub bars_name: String,
    /// What the line measures.
    pub running_name: String,
    /// Customers, largest first.
    pub bars: Vec<Bar>,
    /// Everybody else, as one block; never split into customers nobody counted.
    pub rest: Option<Bar>,
    /// The share (0 to 1) at which a thin line stands, such as 0.8.
    pub mark: Tick,
}

/// One customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// Its amount.
    pub value: f64,
    /// The amount as written.
    pub value_text: String,
    /// The share (0 to 1) of the whole that it and all before it make up.
    pub running: f64,
    /// That share as written beside the line; empty where nothing is to be written.
    pub running_text: String,
    /// Whether it is a key account.
    pub key: bool,
}

const HEAD: f64 = 16.0;
const GUTTER: f64 = 12.0;

/// Draws the chart: names, bars and the line share their rows, so that every bar has its name.
///
/// A rest that is far longer than the longest bar is cut, and marked as cut.
pub fn draw(pareto: &Pareto, palette: &Palette) -> Chart {
    let table = Table::of(pareto);
    let mut drawing = Drawing::new(palette, table.width, table.height);
    table.head(pareto, &mut drawing);
    for (at, bar) in pareto.bars.iter().enumerate() {
        table.bar(bar, table.row(at), &mut drawing);
    }
    if let Some(rest) = &pareto.rest {
        table.rest(rest, &mut drawing);
    }
    table.line(pareto, &mut drawing);
    drawing.finish("pareto", &pareto.caption)
}

/// Where rows and columns lie.
struct Table {
    width: f64,
    height: f64,
    rows: usize,
    row: f64,
    names: f64,
    bars: Scale,
    left: f64,
    longest: f64,
    running: Scale,
    panel: (f64, f64),
}

impl Table {
    fn of(pareto: &Pareto) -> Self {
        let width = finite(pareto.width).clamp(300.0, 1000.0);
        let rows = pareto.bars.len();
        let row = match rows {
            0..=14 => 16.0,
            15..=24 => 13.0,
            _ => 11.0,
        };
        let rest = if pareto.rest.is_some() { row + 8.0 } else { 0.0 };
        let height = HEAD + count(rows) * row + rest + 12.0;

        let all = || pareto.bars.iter().chain(&pareto.rest);
        let names = largest(all().map(|bar| name_lettering(bar).width(&bar.label))).min(0.3 * width);
        let values = largest(all().map(|bar| Lettering::LABEL.width(&bar.value_text))).min(0.15 * width);
        let left = names + GUTTER;
        // What is written beside the last point has its room behind the panel.
        let last = pareto.rest.as_ref().or(pareto.bars.last()).map_or("", |bar| &bar.running_text);
        let panel = (width * 0.68, width - (Lettering::LABEL.width(last) + 7.0).min(0.1 * width));
        let end = panel.0 - GUTTER - values - 8.0;
        let longest = largest(pareto.bars.iter().map(|bar| bar.value));
        let rest = pareto.rest.as_ref().map_or(0.0, |rest| finite(rest.value));
        // A rest a little longer than the longest bar sets the scale; a far longer one is cut.
        let dwarfs = rest > 1.3 * longest && longest > 0.0;
        let (full, longest) = if dwarfs { (1.25 * longest, longest) } else { (longest.max(rest), f64::INFINITY) };
        Self {
            width,
            height,
            rows,
            row,
            names,
            bars: Scale::new(0.0, full, left, end),
            left,
            longest,
            running: Scale::new(0.0, 1.0, panel.0, panel.1),
            panel,
        }
    }

    fn row(&self, at: usize) -> f64 {
        HEAD + (count(at) + 0.5) * self.row
    }

    fn rest_area(&self) -> Area {
        let top = HEAD + count(self.rows) * self.row + 3.0;
        Area::new(self.left, top, 0.0, self.row + 4.0)
    }

    fn floor(&self) -> f64 {
        self.height - 12.0
    }

    fn head(&self, pareto: &Pareto, drawing: &mut Drawing<'_>) {
        let note = Lettering::NOTE;
        let name = note.shorten(&pareto.bars_name, self.panel.0 - GUTTER - self.left);
        drawing.text(Point::new(self.left, 8.0), &name, note);
        let name = note.shorten(&pareto.running_name, self.panel.1 - self.panel.0);
        drawing.text(Point::new(self.panel.0, 8.0), &name, note);
        for x in [self.panel.0, self.panel.1] {
            drawing.line(Point::new(x, HEAD - 3.0), Point::new(x, self.floor()), Paint::stroke(Tone::Rule, 0.5));
        }
        let x = self.running.at(pareto.mark.at);
        drawing.line(Point::new(x, HEAD - 3.0), Point::new(x, self.floor()), Paint::stroke(Tone::Quiet, 0.5).dashed());
        let label = note.shorten(&pareto.mark.label, self.panel.1 - self.panel.0);
        let right = (x + note.width(&label) / 2.0).clamp(self.panel.0 + note.width(&label), self.width);
        drawing.text(Point::new(right, self.floor() + 9.5), &label, note.end());
    }

    fn bar(&self, bar: &Bar, middle: f64, drawing: &mut Drawing<'_>) {
        let lettering = name_lettering(bar);
        let name = lettering.shorten(&bar.label, self.names);
        drawing.text(Point::new(0.0, lettering.baseline(middle)), &name, lettering);
        let thick = self.row - if self.row > 12.0 { 5.0 } else { 3.0 };
        let end = self.bars.at(bar.value).max(self.left + 0.5);
        let tone = if bar.key { Tone::Accent } else { Tone::Mid };
        drawing.area(Area::new(self.left, middle - thick / 2.0, end - self.left, thick), Paint::fill(tone));
        self.value(bar, end, middle, drawing);
    }

    fn value(&self, bar: &Bar, end: f64, middle: f64, drawing: &mut Drawing<'_>) {
        let lettering = Lettering::LABEL.strong_if(bar.key);
        let text = lettering.shorten(&bar.value_text, self.panel.0 - 6.0 - end - 4.0);
        drawing.text(Point::new(end + 4.0, lettering.baseline(middle)), &text, lettering);
    }

    fn rest(&self, rest: &Bar, drawing: &mut Drawing<'_>) {
        let mut area = self.rest_area();
        let middle = area.centre().y;
        let name = Lettering::NOTE.shorten(&rest.label, self.names);
        drawing.text(Point::new(0.0, Lettering::NOTE.baseline(middle)), &name, Lettering::NOTE);
        let end = self.bars.at(rest.value).max(self.left + 0.5);
        area.width = end - self.left;
        drawing.area(area, Paint::fill(Tone::Rule));
        if rest.value > self.longest {
            drawing.cut(area, end - 14.0);
        }
        self.value(rest, end, middle, drawing);
    }

    fn line(&self, pareto: &Pareto, drawing: &mut Drawing<'_>) {
        let mut points = vec![Point::new(self.panel.0, HEAD - 3.0)];
        let mut places = Vec::new();
        for (at, bar) in pareto.bars.iter().enumerate() {
            let place = Point::new(self.running.at(bar.running), self.row(at));
            points.push(place);
            places.push((bar, place));
        }
        if let Some(rest) = &pareto.rest {
            let place = Point::new(self.running.at(rest.running), self.rest_area().centre().y);
            points.push(place);
            places.push((rest, place));
        }
        let texts: Vec<(&str, Point)> =
            places.iter().filter_map(|(bar, place)| self.beside(&bar.running_text, *place)).collect();
        let mark = self.running.at(pareto.mark.at);
        for (text, at) in &texts {
            let area = Area::new(at.x - 1.0, at.y - 7.0, Lettering::LABEL.width(text) + 2.0, 8.5);
            if area.x < mark && mark < area.right() {
                drawing.area(area, Paint::fill(Tone::Paper));
            }
        }
        drawing.polyline(&points, Paint::stroke(Tone::Ink, 0.9));
        for (bar, place) in places {
            let tone = if bar.key { Tone::Accent } else { Tone::Quiet };
            drawing.circle(place, 1.6, Paint::fill(tone));
        }
        for (text, at) in texts {
            drawing.text(at, text, Lettering::LABEL);
        }
    }

    /// Where a share is written: the line comes from the upper left and goes to the lower right, so the upper right of
    /// a point is free, and at the right edge the lower left.
    fn beside<'a>(&self, text: &'a str, place: Point) -> Option<(&'a str, Point)> {
        if text.is_empty() {
            return None;
        }
        let width = Lettering::LABEL.width(text);
        let baseline = Lettering::LABEL.baseline(place.y) - 1.0;
        let (behind, before) = (place.x + 5.0, place.x - 5.0 - width);
        if behind + width <= self.width {
            return Some((text, Point::new(behind, baseline)));
        }
        (before >= self.panel.0).then_some((text, Point::new(before, baseline + 3.0)))
    }
}

fn name_lettering(bar: &Bar) -> Lettering {
    Lettering::LABEL.strong_if(bar.key)
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements};

    fn pareto(values: &[f64], rest: Option<f64>) -> Pareto {
        let total: f64 = values.iter().sum::<f64>() + rest.unwrap_or(0.0);
        let mut sum = 0.0;
        let mut bar = |value: f64, key: bool| {
            sum += value;
            let running = sum / total;
            let running_text = format!("{:.0} %", 100.0 * running);
            Bar {
                label: "Grupo Serralba".to_owned(),
                value,
                value_text: format!("{value}"),
                running,
                running_text,
                key,
            }
        };
        let bars = values.iter().enumerate().map(|(at, value)| bar(*value, at % 2 == 0)).collect();
        let rest = rest.map(|value| Bar { key: false, label: "112 más".to_owned(), ..bar(value, false) });
        let mark = Tick { at: 0.8, label: "80 %".to_owned() };
        let (bars_name, running_name) = ("Facturación, M€".to_owned(), "Acumulado".to_owned());
        Pareto { caption: Caption::default(), width: 470.0, bars_name, running_name, bars, rest, mark }
    }

    #[test]
    fn bars_are_in_proportion_and_key_accounts_in_accent() {
        let chart = draw(&pareto(&[6.3, 5.54, 3.15], Some(4.0)), &Palette::default());
        check(&chart);
        let mut bars = elements(&chart.svg, "rect");
        bars.retain(|bar| bar.get("class") != Some("c-paper"));
        assert_eq!(bars.len(), 4);
        assert!((bars[0].number("width") / bars[2].number("width") - 2.0).abs() < 0.01);
        assert_eq!(bars.iter().filter(|bar| bar.get("class") == Some("c-accent")).count(), 2);
        assert!(elements(&chart.svg, "polygon").is_empty(), "nothing is cut");
    }

    #[test]
    fn a_rest_that_dwarfs_everybody_is_cut() {
        let chart = draw(&pareto(&[6.3, 5.54, 3.15], Some(20.0)), &Palette::default());
        check(&chart);
        assert_eq!(elements(&chart.svg, "polygon").len(), 1);
    }

    #[test]
    fn eight_to_forty_bars_fit() {
        for count in [0, 1, 8, 15, 30, 40] {
            for rest in [None, Some(0.0), Some(7.0), Some(90.0)] {
                let mut pareto = pareto(&vec![1.0; count], rest);
                check(&draw(&pareto, &Palette::default()));
                for bar in &mut pareto.bars {
                    bar.label = format!("{LONG}{HOSTILE}");
                }
                pareto.mark.label = LONG.to_owned();
                check(&draw(&pareto, &Palette::default()));
                pareto.width = f64::NAN;
                pareto.running_name = LONG.to_owned();
                check(&draw(&pareto, &Palette::default()));
            }
        }
    }

    #[test]
    fn numbers_that_are_none_count_as_nothing() {
        let chart = draw(&pareto(&[0.0, f64::NAN, f64::INFINITY, -3.0], Some(f64::NAN)), &Palette::default());
        check(&chart);
    }
}
