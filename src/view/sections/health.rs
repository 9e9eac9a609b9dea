//! The health of the account as a table of its six terms, with the quality of the plan apart: facts, and how they are
//! written down.

use rust_decimal::Decimal;

use super::annex::Annex;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use super::naming::band;
use crate::analyse::health::Health;
use crate::args;
use crate::decode::Visibility;
use crate::view::Desk;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// One term of the formula.
struct Term {
    key: &'static str,
    weight: Decimal,
    /// The weight after those that are missing gave up theirs; 0 where it is missing itself.
    applied: Decimal,
    value: Option<Decimal>,
}

impl Term {
    /// What it adds to health.
    fn adds(&self) -> Decimal {
        let points = self.value.and_then(|value| value.checked_mul(self.applied));
        points.and_then(|points| points.checked_div(Decimal::ONE_HUNDRED)).unwrap_or_default()
    }

    /// What keeps health from being 100.
    fn lacks(&self) -> Decimal {
        self.applied.checked_sub(self.adds()).unwrap_or_default()
    }
}

fn terms(health: &Health) -> Vec<Term> {
    let known = health.terms.iter().filter(|(_, _, value)| value.is_some()).map(|(_, weight, _)| *weight);
    let whole: Decimal = known.sum();
    let applied = |weight: Decimal| {
        weight.checked_mul(Decimal::ONE_HUNDRED).and_then(|weight| weight.checked_div(whole)).unwrap_or_default()
    };
    let term = |(key, weight, value): &(&'static str, Decimal, Option<Decimal>)| Term {
        key,
        weight: *weight,
        applied: value.map_or(Decimal::ZERO, |_| applied(*weight)),
        value: *value,
    };
    health.terms.iter().map(term).collect()
}

/// What health is made of, for those who may see it.
pub(super) fn panel(desk: &Desk<'_>, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let health = desk.numbers.health.as_ref().ok().filter(|health| desk.shows(health.score.visibility))?;
    let terms = terms(health);
    let worst = terms.iter().max_by(|a, b| a.lacks().cmp(&b.lacks()))?;
    let renormalised = terms.iter().any(|term| term.value.is_none());
    let number = |value: Decimal| words.number(value, 1);
    let mut rows: Vec<Row> = Vec::new();
    for term in &terms {
        let applied = if renormalised { number(term.applied) } else { String::new() };
        let value = term.value.map_or_else(|| desk.text("health-unknown"), number);
        let bar = term.value.map(|value| share_of(value, Decimal::ONE_HUNDRED));
        let adds = term.value.map_or_else(String::new, |_| number(term.adds()));
        let kind = strong_if(term.key == worst.key && term.lacks() > Decimal::ZERO);
        rows.push(row(
            kind,
            vec![
                cell(desk.head(term.key)),
                cell(words.number(term.weight, 0)),
                cell(applied),
                cell(value),
                Cell { bar, ..Cell::default() },
                cell(adds),
            ],
        ));
    }
    let mut total = vec![cell(desk.text("health-total"))];
    total.resize(5, Cell::default());
    total[3].marks = vec![band(words, health.band)];
    total.push(desk.figure_cell(&health.score, number(health.score.value), annex));
    rows.push(row("total", total));
    let said = args! { score: number(health.score.value), term: desk.text(worst.key), points: number(worst.lacks()) };
    Some(Panel {
        title: desk.say(if worst.lacks().is_zero() { "health-title-whole" } else { "health-title" }, &said),
        lead: quality(desk),
        table: without_empty_columns(Table {
            caption: desk.text("health-caption"),
            columns: desk.columns(&[
                ("health-head-term", "start", 36),
                ("health-head-weight", "end", 10),
                ("health-head-applied", "end", 14),
                ("health-head-value", "end", 14),
                ("", "start", 24),
                ("health-head-adds", "end", 12),
            ]),
            rows,
            note: if renormalised { desk.text("health-note-renormalised") } else { String::new() },
        }),
        chart: None,
        note: String::new(),
    })
}

/// The other number: how well the plan is written.
fn quality(desk: &Desk<'_>) -> String {
    let quality = desk.quality().filter(|_| desk.shows(Visibility::Internal));
    quality.map_or_else(String::new, |quality| {
        desk.say("health-plan-quality", &args! { points: desk.words().number(quality.value, 0) })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Edition;
    use crate::view::account::example;

    fn panel(edits: &[example::Edit<'_>]) -> Panel {
        let card = example::account(edits, Edition::Internal).scorecard.expect("there is a scorecard");
        card.health.expect("health can be told")
    }

    #[test]
    fn the_terms_add_up_to_health() {
        let panel = panel(&[]);
        let texts: Vec<&str> =
            panel.table.rows.iter().filter_map(|row| row.cells.last()).map(|c| c.text.as_str()).collect();
        assert_eq!(texts, ["16,9", "10,0", "18,0", "9,3", "5,1", "4,8", "64,1"]);
        assert_eq!(panel.title, "La salud es de 64,1 puntos; lo que más resta (10,0) es «grupo de calidad pactada»");
        assert_eq!(panel.table.columns.len(), 5, "no weight was given up");
    }

    #[test]
    fn a_missing_term_gives_up_its_weight() {
        let panel = panel(&[("plan.yaml", "  vulnerability: {", "  # vulnerability: {")]);
        assert_eq!(panel.table.columns.len(), 6);
        let safety = &panel.table.rows[4];
        assert_eq!((safety.cells[3].text.as_str(), safety.cells[4].bar), ("sin datos", None));
        assert_eq!(panel.table.rows[0].cells[2].text, "27,8");
    }
}
