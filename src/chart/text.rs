//! How wide a text is in the bundled fonts, and how to make it fit.

use std::sync::OnceLock;

use ttf_parser::Face;

/// Notes, labels and names of axes, in pt.
pub const SMALL: f64 = 8.0;
/// Text that is read with the page, in pt.
pub const NORMAL: f64 = 9.5;
/// Numbers that stand alone, in pt.
pub const LARGE: f64 = 12.0;

/// The four weights of the bundled family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// 300.
    Light,
    /// 400.
    Regular,
    /// 500.
    Medium,
    /// 600.
    SemiBold,
}

impl Weight {
    /// The number CSS and SVG call it.
    pub const fn number(self) -> u32 {
        match self {
            Self::Light => 300,
            Self::Regular => 400,
            Self::Medium => 500,
            Self::SemiBold => 600,
        }
    }

    fn face(self) -> &'static Face<'static> {
        static FACES: OnceLock<[Face<'static>; 4]> = OnceLock::new();
        let faces = FACES.get_or_init(|| {
            [
                parse(include_bytes!("../../templates/fonts/IBMPlexSans-Light.ttf")),
                parse(include_bytes!("../../templates/fonts/IBMPlexSans-Regular.ttf")),
                parse(include_bytes!("../../templates/fonts/IBMPlexSans-Medium.ttf")),
                parse(include_bytes!("../../templates/fonts/IBMPlexSans-SemiBold.ttf")),
            ]
        });
        &faces[self as usize]
    }
}

fn parse(bytes: &'static [u8]) -> Face<'static> {
    Face::parse(bytes, 0).expect("the bundled fonts are whole")
}

/// The width of one line of text, in the unit of `size`. Kerning is left out, so a text is at most this wide.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    clean(text).chars().map(|char| advance(char, size, weight)).sum()
}

fn advance(char: char, size: f64, weight: Weight) -> f64 {
    let face = weight.face();
    let units = face.glyph_index(char).and_then(|glyph| face.glyph_hor_advance(glyph)).unwrap_or(600);
    f64::from(units) * size / f64::from(face.units_per_em())
}

/// The text if it is no wider than `room`, else as much of its beginning as fits with `…` behind it.
///
/// Nothing at all is left where not even `…` fits.
pub fn shorten(text: &str, size: f64, weight: Weight, room: f64) -> String {
    let text = clean(text);
    // A hair of slack, so that a text fits the room that was measured from it.
    let room = room + 1e-6;
    if width(&text, size, weight) <= room {
        return text;
    }
    let mut used = advance('…', size, weight);
    if used > room {
        return String::new();
    }
    let mut kept = String::new();
    for char in text.chars() {
        used += advance(char, size, weight);
        if used > room {
            // A letter does not stand without the accent that was dropped.
            if is_combining(char) {
                kept.pop();
            }
            break;
        }
        kept.push(char);
    }
    format!("{}…", kept.trim_end_matches([' ', '\u{a0}', ',', '.', ';', ':', '(', '-']))
}

/// The text in at most `lines` lines no wider than `room`, broken at spaces; what is left over ends in `…`.
///
/// Non-breaking spaces hold a number and its unit together.
pub fn wrap(text: &str, size: f64, weight: Weight, room: f64, lines: usize) -> Vec<String> {
    let text = clean(text);
    let mut wrapped: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match wrapped.last_mut() {
            Some(line) if width(&format!("{line} {word}"), size, weight) <= room => {
                line.push(' ');
                line.push_str(word);
            }
            _ => wrapped.push(word.to_owned()),
        }
    }
    if wrapped.len() > lines {
        let rest = wrapped.split_off(lines.max(1) - 1).join(" ");
        wrapped.push(rest);
    }
    wrapped.iter().map(|line| shorten(line, size, weight, room)).collect()
}

/// The text as it is drawn: one line, single spaces, no control characters and no marks that turn its direction.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            ' ' | '\n' | '\t' | '\r' => {
                if !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            char if char.is_control() || is_hidden(char) => {}
            char => cleaned.push(char),
        }
    }
    cleaned.trim_matches(' ').to_owned()
}

/// Zero-width marks, those that turn the direction, and what XML refuses.
const fn is_hidden(char: char) -> bool {
    matches!(char, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
        || matches!(char, '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}')
}

const fn is_combining(char: char) -> bool {
    matches!(char, '\u{300}'..='\u{36f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_as_wide_as_each_other() {
        for weight in [Weight::Light, Weight::Regular, Weight::Medium, Weight::SemiBold] {
            assert!((width("1111", 8.0, weight) - width("8080", 8.0, weight)).abs() < 1e-9);
            assert!((width("0", 10.0, weight) - 6.0).abs() < 0.3);
        }
    }

    #[test]
    fn a_width_grows_with_size_and_length() {
        assert!(
            (width("Atractivo", 16.0, Weight::Regular) - 2.0 * width("Atractivo", 8.0, Weight::Regular)).abs() < 1e-9
        );
        assert!(width("mmm", 8.0, Weight::Regular) > width("iii", 8.0, Weight::Regular));
        assert!(width("Serralba", 8.0, Weight::SemiBold) > width("Serralba", 8.0, Weight::Regular));
        assert!(width("", 8.0, Weight::Regular) < f64::EPSILON);
    }

    #[test]
    fn what_fits_is_left_alone() {
        assert_eq!(shorten("Serralba", 8.0, Weight::Regular, 100.0), "Serralba");
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis_and_fits() {
        let name = "Cooperativa Hortofrutícola de la Vega Baja del Segura, S.C.V.";
        for room in [60.0, 41.0, 33.0, 12.0] {
            let short = shorten(name, 8.0, Weight::Regular, room);
            assert!(short.ends_with('…') && width(&short, 8.0, Weight::Regular) <= room, "{short}");
        }
        assert_eq!(shorten("Grupo (Alzira)", 8.0, Weight::Regular, 34.0), "Grupo…");
        assert_eq!(shorten(name, 8.0, Weight::Regular, 1.0), "");
    }

    #[test]
    fn an_accent_goes_with_its_letter() {
        // The font has no U+0360, so the mark is as wide as a letter.
        let room = width("aaaae…", 8.0, Weight::Regular);
        let short = shorten("aaaae\u{360}bbbb", 8.0, Weight::Regular, room);
        assert_eq!(short, "aaaa…");
    }

    #[test]
    fn lines_break_at_spaces_and_the_last_is_shortened() {
        let lines = wrap("Preaviso del acuerdo y fin de la lista de precios", 8.0, Weight::Regular, 80.0, 2);
        assert_eq!(lines, ["Preaviso del acuerdo", "y fin de la lista de pr…"]);
        assert_eq!(wrap("son 5,54\u{a0}M€ más", 8.0, Weight::Regular, 34.0, 3), ["son", "5,54\u{a0}M€", "más"]);
        assert_eq!(wrap("", 8.0, Weight::Regular, 34.0, 2), Vec::<String>::new());
    }

    #[test]
    fn what_cannot_be_drawn_is_dropped() {
        assert_eq!(clean(" a\u{0}b\n\tc\u{202e}d\u{7f} "), "ab cd");
        assert_eq!(clean("12\u{a0}%"), "12\u{a0}%");
    }
}
