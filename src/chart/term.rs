//! The term bar: how long agreements run, and by when somebody must speak.

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

/// What a term bar is drawn from. Times are days, counted from any day.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 470 across a page, up to 728 in the pack.
    pub width: f64,
    /// The first day shown.
    pub from: f64,
    /// The last day shown.
    pub to: f64,
    /// The few days written at the foot, such as the turns of years.
    pub ticks: Vec<Tick>,
    /// The day of the report.
    pub today: Tick,
    /// One row each, from top to bottom.
    pub agreements: Vec<Agreement>,
}

/// One agreement.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Agreement {
    /// Its name.
    pub label: String,
    /// Its first day.
    pub start: f64,
    /// Its last day, with the text beside it.
    pub end: Tick,
    /// The last day on which notice can be given.
    pub notice: Option<Notice>,
    /// When it is reviewed.
    pub reviews: Vec<f64>,
    /// Whether the page speaks of it.
    pub here: bool,
}

/// A deadline for notice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notice {
    /// The day.
    pub at: f64,
    /// What is written at it.
    pub label: String,
    /// Whether it has passed without a decision: a square, not a triangle.
    pub lost: bool,
}

const HEAD: f64 = 16.0;
const ROW: f64 = 30.0;
const FOOT: f64 = 14.0;

/// Draws the term bars.
pub fn draw(term: &Term, palette: &Palette) -> Chart {
    let width = finite(term.width).clamp(240.0, 1000.0);
    let rows = f64::from(u32::try_from(term.agreements.len()).unwrap_or(u32::MAX));
    let floor = HEAD + rows * ROW + 2.0;
    let mut drawing = Drawing::new(palette, width, floor + FOOT);

    let names = term.agreements.iter().map(|agreement| name_lettering(agreement).width(&agreement.label));
    let names = largest(names).min(0.26 * width);
    let ends = term.agreements.iter().map(|agreement| Lettering::LABEL.width(&agreement.end.label));
    let ends = largest(ends).min(0.2 * width);
    let left = names + 12.0;
    let right = width - ends - 7.0;
    let days = Scale::new(term.from, term.to, left, right);

    axis(term, (left, right), floor, &days, &mut drawing);
    for (agreement, row) in term.agreements.iter().zip(0_u32..) {
        let line = HEAD + f64::from(row) * ROW + 20.0;
        let lettering = name_lettering(agreement);
        let name = lettering.shorten(&agreement.label, names);
        drawing.text(Point::new(0.0, lettering.baseline(line)), &name, lettering);
        Line { agreement, term, days: &days, left, right, y: line, ends }.draw(&mut drawing);
    }
    drawing.finish("term", &term.caption)
}

fn name_lettering(agreement: &Agreement) -> Lettering {
    Lettering::LABEL.strong_if(agreement.here)
}

/// The foot with its ticks, and today through everything.
fn axis(term: &Term, (left, right): (f64, f64), floor: f64, days: &Scale, drawing: &mut Drawing<'_>) {
    drawing.line(Point::new(left, floor), Point::new(right, floor), Paint::stroke(Tone::Rule, 0.5));
    let mut ticks: Vec<&Tick> = term.ticks.iter().filter(|tick| tick.at >= term.from && tick.at <= term.to).collect();
    ticks.sort_by(|a, b| a.at.total_cmp(&b.at));
    let mut free_from = left;
    for tick in ticks {
        let x = days.at(tick.at);
        drawing.line(Point::new(x, floor), Point::new(x, floor + 3.0), Paint::stroke(Tone::Rule, 0.5));
        let width = Lettering::NOTE.width(&tick.label);
        let start = (x - width / 2.0).clamp(left, (right - width).max(left));
        if start >= free_from && start + width <= right {
            drawing.text(Point::new(start, floor + 11.0), &tick.label, Lettering::NOTE);
            free_from = start + width + 4.0;
        }
    }
    let x = days.at(term.today.at);
    drawing.line(Point::new(x, HEAD - 4.0), Point::new(x, floor), Paint::stroke(Tone::Ink, 0.6));
    let label = Lettering::LABEL.shorten(&term.today.label, right - left);
    let start = (x - Lettering::LABEL.width(&label) / 2.0).min(right - Lettering::LABEL.width(&label)).max(left);
    drawing.text(Point::new(start, HEAD - 6.5), &label, Lettering::LABEL);
}

/// One agreement on its row.
struct Line<'a> {
    agreement: &'a Agreement,
    term: &'a Term,
    days: &'a Scale,
    left: f64,
    right: f64,
    y: f64,
    ends: f64,
}

impl Line<'_> {
    fn draw(&self, drawing: &mut Drawing<'_>) {
        let agreement = self.agreement;
        let (start, end) = (self.days.at(agreement.start), self.days.at(agreement.end.at));
        let today = self.days.at(self.term.today.at).clamp(start.min(end), end.max(start));
        let tone = if agreement.here { Tone::Accent } else { Tone::Quiet };
        // What has run is thin, what is left is thick.
        drawing.line(Point::new(start, self.y), Point::new(today, self.y), Paint::stroke(tone, 0.9));
        drawing.line(Point::new(today, self.y), Point::new(end, self.y), Paint::stroke(tone, 2.4));
        if agreement.start >= self.term.from {
            self.upright(start, 3.0, 0.9, tone, drawing);
        }
        for review in agreement.reviews.iter().filter(|day| **day >= self.term.from && **day <= self.term.to) {
            self.upright(self.days.at(*review), 3.0, 0.7, Tone::Ink, drawing);
        }
        if finite(agreement.end.at) <= self.term.to {
            self.upright(end, 5.0, 2.4, tone, drawing);
        } else {
            let head = [(0.0, -3.5), (5.0, 0.0), (0.0, 3.5)].map(|(x, y)| Point::new(end + x, self.y + y));
            drawing.polygon(&head, Paint::fill(tone));
        }
        self.label(end + 7.0, self.y, self.ends, &agreement.end.label, drawing);
        if let Some(notice) = &agreement.notice {
            self.notice(notice, drawing);
        }
    }

    fn upright(&self, x: f64, half: f64, width: f64, tone: Tone, drawing: &mut Drawing<'_>) {
        drawing.line(Point::new(x, self.y - half), Point::new(x, self.y + half), Paint::stroke(tone, width));
    }

    fn notice(&self, notice: &Notice, drawing: &mut Drawing<'_>) {
        let x = self.days.at(notice.at);
        // What is lost has another shape, not just another colour.
        if notice.lost {
            let area = Area::new(x - 3.2, self.y - 8.6, 6.4, 6.4);
            drawing.area(area, Paint::fill(Tone::Bad).edged(Tone::Paper, 0.6));
        } else {
            let corners = [(0.0, -1.8), (-3.8, -8.6), (3.8, -8.6)].map(|(dx, dy)| Point::new(x + dx, self.y + dy));
            drawing.polygon(&corners, Paint::fill(Tone::Warn).edged(Tone::Paper, 0.6));
        }
        // Where it stands clear of today it stands better; nothing else is written above the line.
        let lettering = Lettering::LABEL;
        let text = lettering.shorten(&notice.label, self.right - self.left - 12.0);
        let width = lettering.width(&text);
        let today = self.days.at(self.term.today.at);
        let sides = [x + 6.5, x - 6.5 - width];
        let fits = |start: &&f64| **start >= self.left && **start + width <= self.right + self.ends;
        let clear = |start: &&f64| today < **start - 2.0 || today > **start + width + 2.0;
        let best = sides.iter().filter(fits).find(clear).or_else(|| sides.iter().find(fits));
        let start = best.copied().unwrap_or_else(|| (self.right - width).max(self.left));
        self.label(start, self.y - 9.5, width + 1.0, &text, drawing);
    }

    /// A text on a piece of paper, so that today's line does not run through it.
    fn label(&self, x: f64, middle: f64, room: f64, text: &str, drawing: &mut Drawing<'_>) {
        let lettering = Lettering::LABEL;
        let text = lettering.shorten(text, room);
        let width = lettering.width(&text);
        let today = self.days.at(self.term.today.at);
        if today > x - 2.0 && today < x + width + 2.0 {
            drawing.area(Area::new(x - 1.5, middle - 4.5, width + 3.0, 9.0), Paint::fill(Tone::Paper));
        }
        drawing.text(Point::new(x, lettering.baseline(middle)), &text, lettering);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements, text_boxes};

    fn tick(at: f64, label: &str) -> Tick {
        Tick { at, label: label.to_owned() }
    }

    /// The worked example's agreement: from 2023-04-01 to 2026-03-31, notice by 2025-12-31; day 0 is 2023-01-01.
    fn serralba() -> Agreement {
        Agreement {
            label: "Acuerdo marco AM-2023-04".to_owned(),
            start: 90.0,
            end: tick(1185.0, "31 mar 2026"),
            notice: Some(Notice { at: 1095.0, label: "preaviso 31 dic 2025".to_owned(), lost: false }),
            reviews: vec![455.0, 820.0, 1096.0],
            here: true,
        }
    }

    fn term(agreements: Vec<Agreement>) -> Term {
        let ticks = vec![
            tick(0.0, "2023"),
            tick(365.0, "2024"),
            tick(731.0, "2025"),
            tick(1096.0, "2026"),
            tick(1461.0, "2027"),
        ];
        Term {
            caption: Caption::default(),
            width: 470.0,
            from: 0.0,
            to: 1461.0,
            ticks,
            today: tick(1009.0, "hoy, 6 oct 2025"),
            agreements,
        }
    }

    #[test]
    fn the_marks_stand_in_the_order_of_time() {
        let chart = draw(&term(vec![serralba()]), &Palette::default());
        check(&chart);
        let boxes = text_boxes(&chart);
        let at = |text: &str| boxes.iter().find(|(written, _)| written == text).expect("written").1;
        assert!(at("hoy, 6 oct 2025").y < at("preaviso 31 dic 2025").y);
        assert!(at("31 mar 2026").x < at("31 mar 2026").right());
        let notice = elements(&chart.svg, "polygon");
        assert_eq!(notice.len(), 1);
        assert!(notice[0].get("class").expect("a class").contains("c-warn"));
    }

    #[test]
    fn a_lost_deadline_is_critical() {
        let mut agreement = serralba();
        agreement.notice = Some(Notice { at: 900.0, label: "vencido".to_owned(), lost: true });
        let chart = draw(&term(vec![agreement]), &Palette::default());
        assert!(chart.svg.contains("c-bad"));
        assert!(elements(&chart.svg, "polygon").is_empty(), "it is a square");
    }

    #[test]
    fn an_end_beyond_the_scale_is_an_arrow() {
        let mut agreement = serralba();
        agreement.end = tick(9000.0, "30 jun 2048");
        agreement.notice = None;
        let chart = draw(&term(vec![agreement]), &Palette::default());
        check(&chart);
        assert_eq!(elements(&chart.svg, "polygon").len(), 1);
    }

    #[test]
    fn labels_keep_apart_wherever_the_days_fall() {
        for notice in [-50.0, 0.0, 500.0, 1000.0, 1009.0, 1020.0, 1185.0, 1461.0, 3000.0] {
            for end in [0.0, 900.0, 1009.0, 1185.0, 1461.0, 5000.0] {
                let mut one = serralba();
                one.end.at = end;
                one.notice = Some(Notice { at: notice, label: "preaviso 31 dic 2025".to_owned(), lost: false });
                let mut other = one.clone();
                other.label = LONG.to_owned();
                other.here = false;
                check(&draw(&term(vec![one, other]), &Palette::default()));
            }
        }
    }

    #[test]
    fn nonsense_draws_something_small_and_sound() {
        let mut agreement = serralba();
        agreement.label = HOSTILE.to_owned();
        agreement.end = tick(f64::NAN, LONG);
        agreement.notice = Some(Notice { at: f64::INFINITY, label: format!("{LONG} {LONG}"), lost: true });
        let mut term = term(vec![agreement]);
        term.today.label = LONG.repeat(3);
        check(&draw(&term, &Palette::default()));
        term.to = term.from;
        term.width = f64::NAN;
        check(&draw(&term, &Palette::default()));
        term.agreements.clear();
        check(&draw(&term, &Palette::default()));
    }
}
