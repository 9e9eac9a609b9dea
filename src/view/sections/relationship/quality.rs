//! How good the relationship is for each side, and what drives it over the years.

use rust_decimal::Decimal;

use crate::analyse::figure::Computed;
use crate::analyse::figure::Figure;
use crate::analyse::quality::DimensionGap;
use crate::analyse::quality::Judged;
use crate::analyse::quality::Quality;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::bars;
use crate::chart::bars::Bars;
use crate::chart::bars::Pair;
use crate::chart::bars::Rating;
use crate::model::plan;
use crate::model::plan::Relationship;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::drawn;
use crate::view::sections::cells::text as cell;
use crate::view::sections::money::source_note;
use crate::view::sections::naming::band;

/// The bars stand in the narrower half of the page.
const WIDTH: f64 = 200.0;
/// What drives a relationship over the years, and its words.
const DRIVERS: [(&str, &str); 6] = [
    ("shared_values", "driver-shared-values"),
    ("goal_congruence", "driver-goal-congruence"),
    ("information_sharing", "driver-information-sharing"),
    ("cooperation", "driver-cooperation"),
    ("reciprocity", "driver-reciprocity"),
    ("social_bonds", "driver-social-bonds"),
];

/// Both views of the relationship; what the customer was not asked says so.
pub(super) fn panel(desk: &Desk<'_>, relationship: &Relationship, annex: &mut Annex) -> Option<Panel> {
    let quality = desk.numbers.quality.as_ref().ok()?;
    let written = relationship.quality.as_ref()?;
    if quality.judged.is_empty() {
        return None;
    }
    let side = |label: &str, figure: &Computed<Figure>, annex: &mut Annex| {
        let score = figure.as_ref().map_or_else(
            |_| cell(desk.text("relationship-not-asked")),
            |figure| desk.figure_cell(figure, desk.words().number(figure.value, 2), annex),
        );
        row("plain", vec![cell(desk.text(label)), score, Cell::default()])
    };
    let ours = side("relationship-ours", &quality.supplier, annex);
    let mut theirs = side("relationship-theirs", &quality.customer, annex);
    theirs.kind = "strong";
    if let Some(found) = quality.band {
        theirs.cells[2].marks.push(band(desk.words(), found));
    }
    Some(Panel {
        title: title(desk, quality),
        lead: gap(desk, quality),
        table: Table {
            caption: desk.text("relationship-quality-caption"),
            columns: desk.columns(&[
                ("relationship-head-view", "start", 34),
                ("relationship-head-quality", "end", 36),
                ("head-status", "start", 30),
            ]),
            rows: vec![ours, theirs],
            note: String::new(),
        },
        chart: Some(paired(desk, quality, written)),
        note: String::new(),
    })
}

fn title(desk: &Desk<'_>, quality: &Quality) -> String {
    let words = desk.words();
    let Ok(customer) = &quality.customer else { return desk.text("relationship-quality-unasked") };
    let score = words.number(customer.value, 2);
    match &quality.supplier {
        Ok(ours) if ours.value < customer.value => desk.say("relationship-quality-higher", &args! { score }),
        Ok(ours) if ours.value > customer.value => {
            desk.say("relationship-quality-lower", &args! { score, ours: words.number(ours.value, 2) })
        }
        _ => desk.say("relationship-quality", &args! { score }),
    }
}

/// Where we see it most rosily; nothing where only one side was asked.
fn gap(desk: &Desk<'_>, quality: &Quality) -> String {
    let Some(largest) = quality.largest_gap else { return String::new() };
    if largest <= Decimal::ZERO {
        return desk.text("relationship-gap-none");
    }
    let widest = |gap: &&DimensionGap| gap.gap == largest;
    let names: Vec<String> =
        quality.gaps.iter().filter(widest).map(|gap| desk.text(&format!("quality-{}", gap.dimension))).collect();
    let words = desk.words();
    desk.say("relationship-gap", &args! { gap: as_written(words, largest), names: words.list(&names) })
}

/// Both views of each dimension, one bar below the other.
fn paired(desk: &Desk<'_>, quality: &Quality, written: &plan::Quality) -> Chart {
    let words = desk.words();
    let rating = |score: Option<Decimal>| Rating {
        value: score.map(drawn),
        text: score.map_or_else(|| desk.text("relationship-not-asked"), |score| as_written(words, score)),
    };
    let pair = |judged: &Judged| Pair {
        label: desk.head(&format!("quality-{}", judged.dimension)),
        ours: rating(judged.supplier),
        theirs: rating(judged.customer),
    };
    let pairs: Vec<Pair> = quality.judged.iter().map(pair).collect();
    let said: Vec<String> =
        pairs.iter().map(|pair| format!("{} {}/{}", pair.label, pair.ours.text, pair.theirs.text)).collect();
    let caption = Caption {
        id: "relationship-quality".to_owned(),
        alt: desk.say("relationship-quality-alt", &args! { pairs: said.join("; ") }),
        note: source_note(desk, text(&written.source), value(&written.as_of)),
    };
    let drawing = Bars {
        caption,
        width: WIDTH,
        to: 10.0,
        ours: desk.text("relationship-ours"),
        theirs: desk.text("relationship-theirs"),
        pairs,
    };
    bars::draw(&drawing, desk.reader.palette)
}

/// The six drivers; none where nobody has judged one.
pub(super) fn drivers(desk: &Desk<'_>, relationship: &Relationship) -> Option<Panel> {
    let written = relationship.quality.as_ref()?;
    let judged = DRIVERS.map(|(id, key)| (key, written.drivers.get(id).map(|score| score.value.get())));
    let scores = || judged.iter().filter_map(|(_, score)| *score);
    let (lowest, highest) = (scores().min()?, scores().max()?);
    let words = desk.words();
    let weak = |score: Option<Decimal>| lowest < highest && score == Some(lowest);
    let line = |(key, score): &(&str, Option<Decimal>)| {
        let bar = score.map(|score| share_of(score, Decimal::TEN));
        let said = score.map_or_else(|| desk.text("relationship-not-asked"), |score| as_written(words, score));
        row(strong_if(weak(*score)), vec![cell(desk.head(key)), Cell { bar, ..Cell::default() }, cell(said)])
    };
    let rows: Vec<Row> = judged.iter().map(line).collect();
    let weakest: Vec<String> = judged.iter().filter(|(_, score)| weak(*score)).map(|(key, _)| desk.text(key)).collect();
    let score = as_written(words, lowest);
    let title = if weakest.is_empty() {
        desk.say("relationship-drivers-even", &args! { score })
    } else {
        desk.say("relationship-drivers-weak", &args! { names: words.list(&weakest), score })
    };
    Some(Panel {
        title,
        lead: String::new(),
        table: Table {
            caption: desk.text("relationship-drivers-caption"),
            columns: desk.columns(&[
                ("relationship-head-driver", "start", 44),
                ("", "start", 36),
                ("relationship-head-score", "end", 20),
            ]),
            rows,
            note: source_note(desk, text(&written.source), value(&written.as_of)),
        },
        chart: None,
        note: String::new(),
    })
}
