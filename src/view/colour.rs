//! The supplier's colour, made dark enough for paper and light enough for the dark.

use crate::Checked;

/// The colour of a supplier that names none.
const DEFAULT: Rgb = Rgb(0x0b, 0x4f, 0x6c);
const PAPER: Rgb = Rgb(0xff, 0xff, 0xff);
const DARK: Rgb = Rgb(0x14, 0x18, 0x1b);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rgb(u8, u8, u8);

/// The accent on paper and in the dark, each with a contrast of 4.5 to 1.
pub(super) fn accent(checked: &Checked) -> (String, String) {
    let own = checked.plans.report().and_then(|report| report.accent.as_ref());
    let colour = own.and_then(|own| Rgb::parse(&own.value)).unwrap_or(DEFAULT);
    (colour.until_legible(PAPER, 0).hex(), colour.until_legible(DARK, 255).hex())
}

impl Rgb {
    fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Moves towards black or white until it can be read on that paper.
    fn until_legible(self, paper: Self, towards: u8) -> Self {
        (0..=20u16).map(|step| self.mixed(towards, step * 5)).find(|c| c.contrast(paper) >= 4.5).unwrap_or(self)
    }

    fn mixed(self, towards: u8, percent: u16) -> Self {
        let mix = |own: u8| {
            let mixed = (u16::from(own) * (100 - percent) + u16::from(towards) * percent) / 100;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        Self(mix(self.0), mix(self.1), mix(self.2))
    }

    /// Contrast as WCAG 2.2 defines it, 1 to 21.
    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    #[expect(clippy::disallowed_methods, reason = "a luminance is compared with a limit and never printed")]
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_accent_can_be_read_on_both_papers() {
        for colour in [Rgb(255, 255, 0), Rgb(0, 0, 0), Rgb(255, 255, 255), Rgb(127, 127, 127), DEFAULT] {
            assert!(colour.until_legible(PAPER, 0).contrast(PAPER) >= 4.5, "{colour:?}");
            assert!(colour.until_legible(DARK, 255).contrast(DARK) >= 4.5, "{colour:?}");
        }
        assert_eq!(DEFAULT.until_legible(PAPER, 0), DEFAULT);
        assert_eq!(Rgb::parse("#0B4F6C"), Some(DEFAULT));
        assert_eq!(Rgb::parse("blue"), None);
    }
}
