//! Charts: numbers become geometry, geometry becomes SVG text, drawn once for HTML and PDF.
//!
//! Every chart is an input of plain numbers and finished texts, and a `draw` that cannot fail: numbers that are none
//! (`NaN`, infinite) count as nothing, numbers outside the scale stand at its edge. The same input gives the same
//! bytes.
//!
//! Sizes are points. The root carries `width` and `height` in `pt` and a `viewBox`, so that typst places a chart at its
//! true size without being told, and CSS may scale it. Text is IBM Plex Sans at 8, 9.5 or 12 pt and stays text.
//!
//! No `style`, no `id`, no `<defs>`: colours are presentation attributes for the light paper, and classes by which a
//! style sheet recolours them. A thing that is filled has a `c-` class, a thing that is stroked an `s-` class, a thing
//! that is both has both:
//!
//! | class | light | meaning | dark, as a suggestion |
//! |---|---|---|---|
//! | `c-ink`, `s-ink` | `#1b2126` | what is read first | `#e8ecef` |
//! | `c-quiet`, `s-quiet` | `#5d6870` | names of axes, notes, connectors | `#a3adb5` |
//! | `c-mid`, `s-mid` | `#a3adb5` | bars and bubbles that are not the subject; carries ink text | `#5d6870` |
//! | `c-rule`, `s-rule` | `#c9cfd4` | frames, rows, the lightest bars; carries ink text | `#3a434a` |
//! | `c-wash`, `s-wash` | `#eef1f3` | the background of cells and empty steps | `#22282d` |
//! | `c-paper`, `s-paper` | `#ffffff` | paper: gaps, hollow marks, text on accent | `#14181b` |
//! | `c-accent`, `s-accent` | the palette's | what the title speaks of | the lightened accent |
//! | `c-ok`, `s-ok` | `#1f7a5c` | in order | lightened |
//! | `c-warn`, `s-warn` | `#a85b00` | attention | lightened |
//! | `c-bad`, `s-bad` | `#b3261e` | critical | lightened |
//!
//! The root has the class `chart` and its kind (`chart-matrix`, `chart-waterfall`, …). A style sheet sets
//! `.c-ink { fill: … }` and `.s-ink { stroke: … }`, and `.chart { max-width: 100%; height: auto }`.

use serde::Serialize;

pub mod bargain;
pub mod bars;
pub mod calendar;
pub mod congruence;
pub mod dependence;
mod geometry;
pub mod history;
pub mod interaction;
pub mod ladder;
pub mod levels;
pub mod matrix;
pub mod outcomes;
pub mod packages;
pub mod pareto;
pub mod people;
mod place;
pub mod quarters;
pub mod range;
pub mod sparkline;
pub mod staircase;
mod svg;
pub mod term;
pub mod text;
pub mod waterfall;
pub mod whale;

#[cfg(test)]
mod inspect;

/// A drawn chart, ready to be placed in HTML and PDF.
#[derive(Clone, Debug, Serialize, PartialEq)]
pub struct Chart {
    /// The name of the chart on its page; the SVG itself carries no id.
    pub id: String,
    /// One `<svg>` element.
    pub svg: String,
    /// The same picture for a screen that is too narrow for it, one `<svg>` element; empty where it fits.
    pub narrow: String,
    /// What the picture says, for those who cannot see it.
    pub alt: String,
    /// Source and day, to be printed under the chart.
    pub note: String,
    /// Width as drawn, in pt.
    pub width: u32,
    /// Height as drawn, in pt.
    pub height: u32,
}

/// The width of a page, in pt.
pub const FULL: f64 = 470.0;

/// The room that a phone leaves a picture, in pt.
pub const NARROW: f64 = 268.0;

/// Draws a picture `width` pt wide, and once more for a phone if it is too wide for one.
pub fn also_narrow(width: f64, draw: impl Fn(f64) -> Chart) -> Chart {
    if width <= NARROW {
        return draw(width);
    }
    Chart { narrow: draw(NARROW).svg, ..draw(width) }
}

/// What every chart is told besides its data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caption {
    /// The name of the chart on its page.
    pub id: String,
    /// The text alternative.
    pub alt: String,
    /// Source and day.
    pub note: String,
}

/// A place on a scale, with the text that stands there.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tick {
    /// Where, in the unit of the scale.
    pub at: f64,
    /// What is written there.
    pub label: String,
}

/// The colours that are not the same for everybody.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    /// The one accent, as `#rrggbb`; anything else is drawn in the default accent.
    pub accent: String,
}

impl Palette {
    const ACCENT: &str = "#0b4f6c";

    fn accent(&self) -> &str {
        let hex = self.accent.strip_prefix('#').unwrap_or_default();
        let fits = hex.len() == 6 && hex.bytes().all(|byte| byte.is_ascii_hexdigit());
        if fits { &self.accent } else { Self::ACCENT }
    }
}

impl Default for Palette {
    fn default() -> Self {
        Self { accent: Self::ACCENT.to_owned() }
    }
}
