//! Reads drawn charts back, for tests: what stands in them, where, and whether texts keep clear of each other.

use crate::chart::Chart;
use crate::chart::geometry::Area;
use crate::chart::text;
use crate::chart::text::Weight;

/// An element without children, or a text.
pub(super) struct Element {
    attributes: String,
    pub(super) text: String,
}

impl Element {
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let start = self.attributes.find(&format!(" {name}=\""))? + name.len() + 3;
        self.attributes[start..].split('"').next()
    }

    pub(super) fn number(&self, name: &str) -> f64 {
        self.get(name).and_then(|value| value.parse().ok()).expect("a number")
    }
}

/// The elements of one name, in the order of drawing.
pub(super) fn elements(svg: &str, name: &str) -> Vec<Element> {
    let start = format!("<{name} ");
    svg.match_indices(&start)
        .map(|(place, _)| {
            let rest = &svg[place + start.len() - 1..];
            let (attributes, rest) = rest.split_once('>').expect("a tag ends");
            let text = if attributes.ends_with('/') { "" } else { rest.split('<').next().expect("an element ends") };
            Element { attributes: attributes.trim_end_matches('/').to_owned(), text: unescape(text) }
        })
        .collect()
}

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
}

/// Every text with the box that its capitals and figures fill.
pub(super) fn text_boxes(chart: &Chart) -> Vec<(String, Area)> {
    elements(&chart.svg, "text")
        .into_iter()
        .map(|element| {
            let size = element.number("font-size");
            let number = element.get("font-weight").unwrap_or("400");
            let weights = [Weight::Light, Weight::Regular, Weight::Medium, Weight::SemiBold];
            let weight = weights.into_iter().find(|weight| weight.number().to_string() == number);
            let width = text::width(&element.text, size, weight.expect("a bundled weight"));
            let anchor = element.get("text-anchor");
            assert!(anchor.is_none_or(|anchor| anchor == "end"), "{anchor:?}");
            let x = element.number("x") - if anchor.is_some() { width } else { 0.0 };
            let area = Area::new(x, element.number("y") - 0.75 * size, width, 0.9 * size);
            (element.text, area)
        })
        .collect()
}

/// Holds what must be true of every chart: sound XML, nothing forbidden, every text inside and none over another.
pub(super) fn check(chart: &Chart) {
    let svg = &chart.svg;
    for forbidden in ["style", " id=", "<defs", "\"NaN", "\"inf", "<script", "text-anchor=\"middle\""] {
        assert!(!svg.contains(forbidden), "{forbidden} in {svg}");
    }
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>"));
    assert_eq!(svg.matches("<svg").count(), 1);
    assert_eq!(svg.matches("</text>").count(), svg.matches("<text ").count());
    assert!(!svg.chars().any(char::is_control));
    for part in svg.split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("a tag ends");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
    }
    let frame = Area::new(0.0, 0.0, f64::from(chart.width), f64::from(chart.height));
    let boxes = text_boxes(chart);
    for (at, (text, area)) in boxes.iter().enumerate() {
        assert!(frame.grown(0.02).holds(*area), "{text:?} leaves the drawing: {area:?} of {frame:?}");
        for (other, beside) in &boxes[at + 1..] {
            assert!(!area.grown(-0.05).overlaps(*beside), "{text:?} {area:?} lies on {other:?} {beside:?}");
        }
    }
}

/// A name that would break out of the drawing if it could.
pub(super) const HOSTILE: &str = "</svg><script>alert(1)</script>]]>\u{0}\u{8}&\"'";
/// A name of sixty letters.
pub(super) const LONG: &str = "Cooperativa Hortofrutícola de la Vega Baja del Segura, S.C.V.";
