//! The congruence triangle: how mature each element is, and how well each pair fits.

use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::Palette;
use crate::chart::geometry::Area;
use crate::chart::geometry::Point;
use crate::chart::geometry::finite;
use crate::chart::geometry::largest;
use crate::chart::svg::Drawing;
use crate::chart::svg::Lettering;
use crate::chart::svg::Paint;
use crate::chart::svg::Tone;
use crate::chart::text;

/// What a congruence triangle is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct Congruence {
    /// Name, text alternative, source.
    pub caption: Caption,
    /// Full width in pt: 332 in the pack, 228 in a half.
    pub width: f64,
    /// The four elements, from the upper left to the lower right.
    pub elements: [Element; 4],
    /// The fits, row by row: second with first; third with first, with second; fourth with first, second, third.
    pub fits: [Cell; 6],
}

/// One element of the programme.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Element {
    /// Its name.
    pub name: String,
    /// Its score and what stands under it.
    pub cell: Cell,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// The number.
    pub value_text: String,
    /// What stands under it, such as the number of findings; may be empty. In a half-page triangle there is room for
    /// six letters.
    pub note: String,
    /// How much it asks for attention: 0 to 2 are greys, 3 is the accent. Not used on the diagonal.
    pub level: u8,
}

const GAP: f64 = 2.0;
const FOOT: f64 = 14.0;

/// Draws the triangle. The diagonal is framed, not filled: a score of one element is another kind of number.
pub fn draw(congruence: &Congruence, palette: &Palette) -> Chart {
    let width = finite(congruence.width).clamp(200.0, 600.0);
    let names = congruence.elements.iter().map(|element| Lettering::LABEL.width(&element.name));
    let left = largest(names).min(0.28 * width) + 8.0;
    let cell = (width - left - 3.0 * GAP) / 4.0;
    let tall = (cell * 0.66).clamp(30.0, 48.0);
    let height = 4.0 * tall + 3.0 * GAP + FOOT;
    let mut drawing = Drawing::new(palette, width, height);
    let place = |row: u8, column: u8| {
        Area::new(left + f64::from(column) * (cell + GAP), f64::from(row) * (tall + GAP), cell, tall)
    };

    let mut fits = congruence.fits.iter();
    for (row, element) in (0_u8..).zip(&congruence.elements) {
        let area = place(row, row);
        let lettering = Lettering::LABEL;
        let name = lettering.shorten(&element.name, left - 8.0);
        drawing.text(Point::new(0.0, lettering.baseline(area.centre().y)), &name, lettering);
        let name = lettering.shorten(&element.name, cell);
        drawing.text(Point::new(area.x, height - 2.5), &name, lettering);
        for (column, fit) in (0..row).zip(&mut fits) {
            let (fill, ink) = match fit.level {
                0 => (Tone::Wash, Tone::Ink),
                1 => (Tone::Rule, Tone::Ink),
                2 => (Tone::Mid, Tone::Ink),
                _ => (Tone::Accent, Tone::Paper),
            };
            let area = place(row, column);
            drawing.area(area, Paint::fill(fill));
            write(fit, area, ink, false, &mut drawing);
        }
        drawing.area(area.grown(-0.4), Paint::stroke(Tone::Ink, 0.75));
        write(&element.cell, area, Tone::Ink, true, &mut drawing);
    }
    drawing.finish("congruence", &congruence.caption)
}

fn write(cell: &Cell, area: Area, ink: Tone, strong: bool, drawing: &mut Drawing<'_>) {
    let (x, room) = (area.x + 5.0, area.width - 9.0);
    let value = Lettering::LABEL.size(text::LARGE).tone(ink).strong_if(strong);
    let note = Lettering::LABEL.tone(ink);
    let middle = area.centre().y;
    let note_text = note.shorten(&cell.note, room);
    let (first, second) =
        if note_text.is_empty() { (value.baseline(middle), middle) } else { (middle + 0.5, middle + 10.5) };
    drawing.text(Point::new(x, first), &value.shorten(&cell.value_text, room), value);
    drawing.text(Point::new(x, second), &note_text, note);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::inspect::{HOSTILE, LONG, check, elements};

    fn cell(value: &str, note: &str, level: u8) -> Cell {
        Cell { value_text: value.to_owned(), note: note.to_owned(), level }
    }

    fn example() -> Congruence {
        let element = |name: &str, value: &str| Element { name: name.to_owned(), cell: cell(value, "", 0) };
        Congruence {
            caption: Caption::default(),
            width: 332.0,
            elements: [
                element("Estrategia", "68,8"),
                element("Organización", "62,5"),
                element("Personas", "60,0"),
                element("Sistemas", "55,0"),
            ],
            fits: [
                cell("93,8", "", 0),
                cell("91,3", "", 0),
                cell("89,5", "1 hallazgo", 1),
                cell("86,3", "", 2),
                cell("92,5", "", 0),
                cell("87,0", "1 hallazgo", 3),
            ],
        }
    }

    #[test]
    fn six_fits_and_four_scores_are_written() {
        let chart = draw(&example(), &Palette::default());
        check(&chart);
        assert_eq!(elements(&chart.svg, "rect").len(), 10);
        for number in ["93,8", "91,3", "89,5", "86,3", "92,5", "87,0", "68,8", "62,5", "60,0", "55,0"] {
            assert_eq!(chart.svg.matches(&format!(">{number}<")).count(), 1, "{number}");
        }
    }

    #[test]
    fn text_on_accent_is_paper() {
        let chart = draw(&example(), &Palette::default());
        let on_accent = elements(&chart.svg, "text").into_iter().find(|text| text.text == "87,0").expect("written");
        assert_eq!(on_accent.get("class"), Some("c-paper"));
    }

    #[test]
    fn the_order_of_fits_is_row_by_row() {
        let chart = draw(&example(), &Palette::default());
        let texts = elements(&chart.svg, "text");
        let place = |number: &str| {
            let text = texts.iter().find(|text| text.text == number).expect("written");
            (text.number("x"), text.number("y"))
        };
        assert!(place("91,3").0 < place("89,5").0, "third with first stands left of third with second");
        assert!(place("93,8").1 < place("91,3").1);
        assert!((place("86,3").0 - place("93,8").0).abs() < 1e-9, "both are fits with the first");
    }

    #[test]
    fn long_and_hostile_texts_stay_in_their_cells() {
        let mut long = example();
        for element in &mut long.elements {
            element.name = LONG.to_owned();
        }
        for fit in &mut long.fits {
            fit.note = HOSTILE.repeat(3);
        }
        long.fits[0].value_text = LONG.to_owned();
        for width in [0.0, 228.0, 332.0, 5000.0, f64::NAN] {
            long.width = width;
            check(&draw(&long, &Palette::default()));
        }
    }
}
