//! Writes SVG: the only place that knows how the format spells a shape, a colour or a number.

use std::fmt::Write as _;

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::finite;
use crate::chart::text;
use crate::chart::text::Weight;

/// The colours a chart may use, by what they mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Ink,
    Quiet,
    Mid,
    Rule,
    Wash,
    Paper,
    Accent,
    Warn,
    Bad,
}

impl Tone {
    const fn name(self) -> &'static str {
        match self {
            Self::Ink => "ink",
            Self::Quiet => "quiet",
            Self::Mid => "mid",
            Self::Rule => "rule",
            Self::Wash => "wash",
            Self::Paper => "paper",
            Self::Accent => "accent",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }

    fn colour(self, palette: &Palette) -> &str {
        match self {
            Self::Ink => "#1b2126",
            Self::Quiet => "#5d6870",
            Self::Mid => "#a3adb5",
            Self::Rule => "#c9cfd4",
            Self::Wash => "#eef1f3",
            Self::Paper => "#ffffff",
            Self::Accent => palette.accent(),
            Self::Warn => "#a85b00",
            Self::Bad => "#b3261e",
        }
    }
}

/// How a shape is filled and stroked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Paint {
    fill: Option<Tone>,
    stroke: Option<(Tone, f64)>,
    dashes: Option<&'static str>,
}

impl Paint {
    pub(super) const fn fill(tone: Tone) -> Self {
        Self { fill: Some(tone), stroke: None, dashes: None }
    }

    pub(super) const fn stroke(tone: Tone, width: f64) -> Self {
        Self { fill: None, stroke: Some((tone, width)), dashes: None }
    }

    pub(super) const fn edged(self, tone: Tone, width: f64) -> Self {
        Self { stroke: Some((tone, width)), ..self }
    }

    pub(super) const fn dashed(self) -> Self {
        Self { dashes: Some("2 2"), ..self }
    }

    /// Longer dashes, for borders.
    pub(super) const fn broken(self) -> Self {
        Self { dashes: Some("4 2.5"), ..self }
    }

    pub(super) const fn dotted(self) -> Self {
        Self { dashes: Some("1 2"), ..self }
    }

    fn attributes(self, palette: &Palette) -> String {
        let mut classes = Vec::new();
        let mut attributes = match self.fill {
            Some(tone) => {
                classes.push(format!("c-{}", tone.name()));
                format!(" fill=\"{}\"", tone.colour(palette))
            }
            None => " fill=\"none\"".to_owned(),
        };
        if let Some((tone, width)) = self.stroke {
            classes.push(format!("s-{}", tone.name()));
            attributes += " stroke=\"";
            attributes += tone.colour(palette);
            attributes += "\" stroke-width=\"";
            attributes += &number(width);
            attributes.push('"');
        }
        if let Some(dashes) = self.dashes {
            attributes += " stroke-dasharray=\"";
            attributes += dashes;
            attributes.push('"');
        }
        format!(" class=\"{}\"{attributes}", classes.join(" "))
    }
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    End,
}

/// How a text is set.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lettering {
    pub(super) size: f64,
    pub(super) weight: Weight,
    tone: Tone,
    anchor: Anchor,
}

impl Lettering {
    /// 8 pt in grey: axes, notes.
    pub(super) const NOTE: Self =
        Self { size: text::SMALL, weight: Weight::Regular, tone: Tone::Quiet, anchor: Anchor::Start };
    /// 8 pt in ink: names and values beside the thing.
    pub(super) const LABEL: Self = Self { tone: Tone::Ink, ..Self::NOTE };

    pub(super) const fn strong(self) -> Self {
        Self { weight: Weight::SemiBold, ..self }
    }

    pub(super) const fn strong_if(self, strong: bool) -> Self {
        if strong { self.strong() } else { self }
    }

    pub(super) const fn tone(self, tone: Tone) -> Self {
        Self { tone, ..self }
    }

    pub(super) const fn size(self, size: f64) -> Self {
        Self { size, ..self }
    }

    pub(super) const fn end(self) -> Self {
        Self { anchor: Anchor::End, ..self }
    }

    pub(super) fn width(self, text: &str) -> f64 {
        text::width(text, self.size, self.weight)
    }

    pub(super) fn shorten(self, text: &str, room: f64) -> String {
        text::shorten(text, self.size, self.weight, room)
    }

    /// The baseline that puts capitals and figures in the middle of a row.
    pub(super) fn baseline(self, middle: f64) -> f64 {
        middle + 0.35 * self.size
    }
}

/// A drawing under way; what is drawn later lies on top.
pub(super) struct Drawing<'a> {
    palette: &'a Palette,
    width: f64,
    height: f64,
    body: String,
}

impl<'a> Drawing<'a> {
    pub(super) fn new(palette: &'a Palette, width: f64, height: f64) -> Self {
        Self { palette, width: width.ceil(), height: height.ceil(), body: String::new() }
    }

    pub(super) fn line(&mut self, from: Point, to: Point, paint: Paint) {
        self.write(format_args!(
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"{}/>",
            number(from.x),
            number(from.y),
            number(to.x),
            number(to.y),
            paint.attributes(self.palette)
        ));
    }

    pub(super) fn area(&mut self, area: Area, paint: Paint) {
        self.write(format_args!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"{}/>",
            number(area.x),
            number(area.y),
            number(area.width.max(0.0)),
            number(area.height.max(0.0)),
            paint.attributes(self.palette)
        ));
    }

    pub(super) fn circle(&mut self, centre: Point, radius: f64, paint: Paint) {
        self.write(format_args!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{}/>",
            number(centre.x),
            number(centre.y),
            number(radius),
            paint.attributes(self.palette)
        ));
    }

    /// A closed shape.
    pub(super) fn polygon(&mut self, corners: &[Point], paint: Paint) {
        self.write(format_args!("<polygon points=\"{}\"{}/>", places(corners), paint.attributes(self.palette)));
    }

    /// An open line through several points.
    pub(super) fn polyline(&mut self, points: &[Point], paint: Paint) {
        let joined = " stroke-linejoin=\"round\" stroke-linecap=\"round\"";
        self.write(format_args!("<polyline points=\"{}\"{}{joined}/>", places(points), paint.attributes(self.palette)));
    }

    /// A curve from one place to another, bent towards two more.
    pub(super) fn curve(&mut self, from: Point, bends: [Point; 2], to: Point, paint: Paint) {
        let pair = |point: Point| format!("{} {}", number(point.x), number(point.y));
        self.write(format_args!(
            "<path d=\"M{} C{} {} {}\"{}/>",
            pair(from),
            pair(bends[0]),
            pair(bends[1]),
            pair(to),
            paint.attributes(self.palette)
        ));
    }

    /// A diamond of the given half height.
    pub(super) fn diamond(&mut self, centre: Point, half: f64, paint: Paint) {
        let corners = [(0.0, -half), (half, 0.0), (0.0, half), (-half, 0.0)];
        self.polygon(&corners.map(|(x, y)| Point::new(centre.x + x, centre.y + y)), paint);
    }

    /// Slanted lines over an area, cut at its edges.
    pub(super) fn hatch(&mut self, area: Area, tone: Tone) {
        let gap = 3.0;
        let mut foot = gap - area.height;
        while foot < area.width {
            let (left, right) = (foot.max(0.0), (foot + area.height).min(area.width));
            let place = |x: f64| Point::new(area.x + x, area.bottom() - (x - foot));
            self.line(place(left), place(right), Paint::stroke(tone, 0.6));
            foot += gap;
        }
    }

    /// A slanted cut through a bar: its length is not to scale.
    pub(super) fn cut(&mut self, bar: Area, at: f64) {
        let (lean, gap) = (2.0, 3.5);
        let edge = |x: f64| [Point::new(x - lean, bar.bottom() + 2.0), Point::new(x + lean, bar.y - 2.0)];
        let ([low, high], [far_low, far_high]) = (edge(at), edge(at + gap));
        self.polygon(&[low, high, far_high, far_low], Paint::fill(Tone::Paper));
        self.line(low, high, Paint::stroke(Tone::Quiet, 0.6));
        self.line(far_low, far_high, Paint::stroke(Tone::Quiet, 0.6));
    }

    /// One line of text on its baseline.
    pub(super) fn text(&mut self, at: Point, text: &str, lettering: Lettering) {
        let text = escape(text);
        if text.is_empty() {
            return;
        }
        // Readers that know a font by its first name only find these two weights under names of their own.
        let family = match lettering.weight {
            Weight::Light | Weight::Regular => "",
            Weight::Medium => " font-family=\"IBM Plex Sans Medm, IBM Plex Sans\"",
            Weight::SemiBold => " font-family=\"IBM Plex Sans SmBld, IBM Plex Sans\"",
        };
        let weight = match lettering.weight {
            Weight::Regular => String::new(),
            weight => format!("{family} font-weight=\"{}\"", weight.number()),
        };
        let anchor = match lettering.anchor {
            Anchor::Start => "",
            Anchor::End => " text-anchor=\"end\"",
        };
        self.write(format_args!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight}{anchor}{}>{text}</text>",
            number(at.x),
            number(at.y),
            number(lettering.size),
            Paint::fill(lettering.tone).attributes(self.palette)
        ));
    }

    fn write(&mut self, element: std::fmt::Arguments<'_>) {
        self.body.write_fmt(element).expect("a string takes what it is given");
    }

    /// The finished chart.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes are whole, positive and far below the limit"
    )]
    pub(super) fn finish(self, kind: &str, caption: &Caption) -> Chart {
        let Self { width, height, body, .. } = self;
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-{kind}\" viewBox=\"0 0 {width} {height}\" \
             width=\"{width}pt\" height=\"{height}pt\" role=\"img\" aria-label=\"{}\" \
             font-family=\"IBM Plex Sans\">{body}</svg>",
            escape(&caption.alt)
        );
        Chart {
            id: caption.id.clone(),
            svg,
            alt: caption.alt.clone(),
            narrow: String::new(),
            note: caption.note.clone(),
            width: width as u32,
            height: height as u32,
        }
    }
}

fn places(points: &[Point]) -> String {
    let pairs: Vec<String> = points.iter().map(|point| format!("{},{}", number(point.x), number(point.y))).collect();
    pairs.join(" ")
}

/// A coordinate with at most two decimals and no needless ones.
fn number(value: f64) -> String {
    let text = format!("{:.2}", finite(value));
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text::clean(text).chars() {
        match char {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            char => escaped.push(char),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_two_decimals_at_most() {
        let written = [1.0, 0.125, -0.001, 10.0, 1e9, f64::NAN, f64::INFINITY, 2.499].map(number);
        assert_eq!(written, ["1", "0.12", "0", "10", "1000000000", "0", "0", "2.5"]);
    }

    #[test]
    fn text_cannot_leave_its_element() {
        assert_eq!(escape("</svg><script>\u{1}"), "&lt;/svg&gt;&lt;script&gt;");
        assert_eq!(escape("]]> & \"a\" 'b'"), "]]&gt; &amp; &quot;a&quot; &#39;b&#39;");
    }

    #[test]
    fn an_accent_that_is_no_colour_is_not_written() {
        let palette = Palette { accent: "#fff\" onload=\"x".to_owned() };
        assert_eq!(Tone::Accent.colour(&palette), "#0b4f6c");
        assert_eq!(Tone::Accent.colour(&Palette { accent: "#A01020".to_owned() }), "#A01020");
    }

    #[test]
    fn hatching_stays_inside() {
        let palette = Palette::default();
        let mut drawing = Drawing::new(&palette, 40.0, 20.0);
        let area = Area::new(3.0, 4.0, 25.0, 10.0);
        drawing.hatch(area, Tone::Ink);
        let chart = drawing.finish("test", &Caption::default());
        let lines = crate::chart::inspect::elements(&chart.svg, "line");
        assert_eq!(lines.len(), 11);
        for line in lines {
            let place = |x: &str, y: &str| Area::new(line.number(x), line.number(y), 0.0, 0.0);
            assert!(area.grown(0.01).holds(place("x1", "y1")) && area.grown(0.01).holds(place("x2", "y2")));
        }
    }
}
