//! The calendar strip: twelve months, one line for each kind, and what falls on which day.

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

/// What a calendar strip is drawn from. Times are days, counted from any day.
#[derive(Clone, Debug, PartialEq)]
pub struct Calendar {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page.
    pub width: f64,
    /// The first day shown.
    pub from: f64,
    /// The last day shown.
    pub to: f64,
    /// The first day of each month, with its name.
    pub months: Vec<Tick>,
    /// The day of the report.
    pub today: Tick,
    /// One line for each kind, from top to bottom.
    pub lines: Vec<Line>,
}

/// One kind of thing that falls due.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// Its name.
    pub label: String,
    /// What falls due, in any order.
    pub marks: Vec<Mark>,
}

/// Something on its day.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    /// The day.
    pub at: f64,
    /// What is written at it.
    pub label: String,
    /// How it is drawn.
    pub shape: Shape,
}

/// How a day is drawn: what is lost with the day stands out by its shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// A day like any other.
    #[default]
    Dot,
    /// A last day: who misses it has decided.
    Deadline,
    /// Something ends.
    End,
}

const HEAD: f64 = 26.0;
/// From one line of text to the next.
const LANE: f64 = 11.0;
/// Above and below the texts of a line.
const AIR: f64 = 7.0;
/// Below so many lines of text nothing is written any more; the mark stays.
const DEEPEST: usize = 10;
/// From a mark to its text.
const BESIDE: f64 = 5.5;

/// Draws the strip.
pub fn draw(calendar: &Calendar, palette: &Palette) -> Chart {
    let width = finite(calendar.width).clamp(240.0, 1000.0);
    let name = Lettering::LABEL.strong();
    let names = largest(calendar.lines.iter().map(|line| name.width(&line.label))).min(0.2 * width);
    let left = names + 12.0;
    // What falls on the last days has room for a few words.
    let right = width - 0.14 * width;
    let days = Scale::new(calendar.from, calendar.to, left, right);
    let flags: Vec<Vec<Flag<'_>>> = calendar.lines.iter().map(|line| flags(line, &days, width)).collect();
    let heights: Vec<f64> = flags.iter().map(|flags| 2.0 * AIR + lane(deepest(flags)) + 2.0).collect();
    let floor = HEAD + heights.iter().sum::<f64>();
    let mut drawing = Drawing::new(palette, width, floor + 2.0);

    months(calendar, &days, (left, width), floor, &mut drawing);
    let mut top = HEAD;
    for ((line, flags), height) in calendar.lines.iter().zip(&flags).zip(&heights) {
        drawing.line(Point::new(0.0, top), Point::new(width, top), Paint::stroke(Tone::Rule, 0.5));
        let y = top + AIR + 1.0;
        drawing.text(Point::new(0.0, name.baseline(y)), &name.shorten(&line.label, names), name);
        for flag in flags {
            flag.draw(y, &mut drawing);
        }
        top += height;
    }
    drawing.line(Point::new(0.0, top), Point::new(width, top), Paint::stroke(Tone::Rule, 0.5));
    drawing.finish("calendar", &calendar.caption)
}

/// The months along the top, and today through everything.
fn months(calendar: &Calendar, days: &Scale, (left, width): (f64, f64), floor: f64, drawing: &mut Drawing<'_>) {
    let today = days.at(calendar.today.at);
    let mut free_from = left - 4.0;
    for month in &calendar.months {
        let x = days.at(month.at);
        drawing.line(Point::new(x, HEAD - 12.0), Point::new(x, floor), Paint::stroke(Tone::Rule, 0.4));
        let text = Lettering::NOTE.width(&month.label);
        // Behind today's line, where that would run through the name.
        let start = if today > x && today < x + text + 4.0 { today + 2.5 } else { x + 2.5 };
        if start >= free_from && start + text <= width {
            drawing.text(Point::new(start, HEAD - 4.0), &month.label, Lettering::NOTE);
            free_from = start + text + 2.5;
        }
    }
    drawing.line(Point::new(today, HEAD - 14.0), Point::new(today, floor), Paint::stroke(Tone::Ink, 0.75));
    let lettering = Lettering::LABEL.strong();
    let label = lettering.shorten(&calendar.today.label, width - left);
    let start = (today - lettering.width(&label) / 2.0).clamp(0.0, (width - lettering.width(&label)).max(0.0));
    drawing.text(Point::new(start, HEAD - 17.0), &label, lettering);
}

/// A mark with its text, which hangs from it like a flag: deeper than every mark that its text runs under.
struct Flag<'a> {
    x: f64,
    mark: &'a Mark,
    text: String,
    lane: usize,
}

/// From the right to the left: a text that would run over the next marks hangs below theirs.
fn flags<'a>(row: &'a Line, days: &Scale, width: f64) -> Vec<Flag<'a>> {
    let mut marks: Vec<&Mark> = row.marks.iter().collect();
    marks.sort_by(|a, b| finite(b.at).total_cmp(&finite(a.at)).then_with(|| a.label.cmp(&b.label)));
    let mut flags: Vec<Flag<'_>> = Vec::new();
    for mark in marks {
        let x = days.at(mark.at);
        let lettering = lettering(mark);
        let text = lettering.shorten(&mark.label, width - x - BESIDE);
        let end = x + BESIDE + lettering.width(&text) + 4.0;
        let under = flags.iter().filter(|other| other.x - 4.0 <= end && !other.text.is_empty());
        let lane = under.map(|other| other.lane + 1).max().unwrap_or(0);
        let text = if lane < DEEPEST { text } else { String::new() };
        flags.push(Flag { x, mark, lane: if text.is_empty() { 0 } else { lane }, text });
    }
    flags
}

fn lettering(mark: &Mark) -> Lettering {
    Lettering::LABEL.strong_if(mark.shape != Shape::Dot)
}

fn deepest(flags: &[Flag<'_>]) -> usize {
    flags.iter().map(|flag| flag.lane).max().unwrap_or(0)
}

fn lane(at: usize) -> f64 {
    f64::from(u32::try_from(at).unwrap_or(u32::MAX)) * LANE
}

impl Flag<'_> {
    fn draw(&self, y: f64, drawing: &mut Drawing<'_>) {
        let level = y + lane(self.lane);
        if self.lane > 0 {
            let foot = Point::new(self.x, level);
            drawing.line(Point::new(self.x, y), foot, Paint::stroke(Tone::Quiet, 0.5));
            drawing.line(foot, Point::new(self.x + BESIDE - 1.5, level), Paint::stroke(Tone::Quiet, 0.5));
        }
        let lettering = lettering(self.mark);
        // The turns of the months do not run through what is written.
        let paper = Area::new(self.x + BESIDE - 0.5, level - 4.0, lettering.width(&self.text) + 1.0, 8.5);
        if !self.text.is_empty() {
            drawing.area(paper, Paint::fill(Tone::Paper));
        }
        drawing.text(Point::new(self.x + BESIDE, lettering.baseline(level)), &self.text, lettering);
        let at = Point::new(self.x, y);
        match self.mark.shape {
            Shape::Dot => drawing.circle(at, 2.4, Paint::fill(Tone::Accent).edged(Tone::Paper, 0.6)),
            Shape::Deadline => {
                let corners = [(0.0, 3.8), (-4.0, -3.2), (4.0, -3.2)].map(|(dx, dy)| Point::new(at.x + dx, at.y + dy));
                drawing.polygon(&corners, Paint::fill(Tone::Warn).edged(Tone::Paper, 0.6));
            }
            Shape::End => {
                drawing
                    .area(Area::new(at.x - 1.6, at.y - 4.5, 3.2, 9.0), Paint::fill(Tone::Ink).edged(Tone::Paper, 0.6));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn mark(at: f64, label: &str, shape: Shape) -> Mark {
        Mark { at, label: label.to_owned(), shape }
    }

    fn calendar(lines: Vec<Line>) -> Calendar {
        let names = ["oct", "nov", "dic", "ene 2026", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep"];
        let months = names.iter().zip(0_u32..);
        Calendar {
            caption: Caption::default(),
            width: 470.0,
            from: 0.0,
            to: 365.0,
            months: months.map(|(name, at)| Tick { at: f64::from(at) * 30.4, label: (*name).to_owned() }).collect(),
            today: Tick { at: 5.0, label: "hoy, 6 oct 2025".to_owned() },
            lines,
        }
    }

    fn line(label: &str, marks: Vec<Mark>) -> Line {
        Line { label: label.to_owned(), marks }
    }

    #[test]
    fn a_deadline_and_an_end_have_shapes_of_their_own() {
        let chart = draw(
            &calendar(vec![
                line("Acuerdos", vec![mark(90.0, "preaviso", Shape::Deadline), mark(180.0, "fin", Shape::End)]),
                line("Revisiones", vec![mark(12.0, "revisión del plan", Shape::Dot)]),
            ]),
            &Palette::default(),
        );
        check(&chart);
        assert_eq!((elements(&chart.svg, "polygon").len(), elements(&chart.svg, "circle").len()), (1, 1));
        let boxes = text_boxes(&chart);
        let x = |text: &str| boxes.iter().find(|(written, _)| written == text).expect("it is written").1.x;
        assert!(x("revisión del plan") < x("preaviso") && x("preaviso") < x("fin"));
    }

    #[test]
    fn thirty_events_keep_their_texts_apart() {
        for spread in [0.0, 0.1, 1.0, 3.0, 11.0] {
            let of = |kind: u32| {
                (0..6_u32).map(move |at| {
                    let day = f64::from(kind) + f64::from(at) * spread;
                    mark(day, &format!("entrega número {at}"), Shape::Dot)
                })
            };
            let lines = (0..5_u32).map(|kind| line("Obligaciones", of(kind).collect())).collect();
            let chart = draw(&calendar(lines), &Palette::default());
            check(&chart);
            let written = text_boxes(&chart).into_iter().filter(|(text, _)| text.starts_with("entrega")).count();
            assert_eq!(written, 30, "{spread}");
            let one = (0..30_u32).map(|at| mark(f64::from(at) * spread, "informe mensual", Shape::Dot)).collect();
            check(&draw(&calendar(vec![line("Todo", one)]), &Palette::default()));
        }
    }

    #[test]
    fn no_stem_runs_through_a_text() {
        let marks = (0..6_u32).map(|at| mark(f64::from(at) * 7.0, "una fecha con nombre", Shape::Dot)).collect();
        let chart = draw(&calendar(vec![line("Acciones", marks)]), &Palette::default());
        let boxes = text_boxes(&chart);
        let stems = elements(&chart.svg, "line").into_iter().filter(|stem| stem.get("class") == Some("s-quiet"));
        let mut seen = 0;
        for stem in stems {
            seen += 1;
            let from = Point::new(stem.number("x1"), stem.number("y1"));
            let to = Point::new(stem.number("x2"), stem.number("y2"));
            for (text, area) in &boxes {
                assert!(!area.grown(-0.2).meets_segment(from, to), "a stem crosses {text:?}");
            }
        }
        assert!(seen > 4);
    }

    #[test]
    fn everything_stays_inside() {
        let odd = vec![
            line(LONG, vec![mark(f64::NAN, HOSTILE, Shape::Dot), mark(364.0, LONG, Shape::End)]),
            line(HOSTILE, vec![mark(-900.0, LONG, Shape::Deadline), mark(9e9, LONG, Shape::Dot)]),
            line("", Vec::new()),
        ];
        let mut strip = calendar(odd);
        check(&draw(&strip, &Palette::default()));
        strip.width = f64::INFINITY;
        strip.today = Tick { at: f64::NAN, label: LONG.to_owned() };
        check(&draw(&strip, &Palette::default()));
        strip.lines.clear();
        check(&draw(&strip, &Palette::default()));
    }
}
