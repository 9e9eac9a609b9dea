//! The scorecards of all accounts by the four groups of indicators.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells;
use super::naming;
use crate::analyse::figure::Figure;
use crate::analyse::scorecard::ScorecardNumbers;
use crate::analyse::scorecard::Status;
use crate::args;
use crate::model::vocabulary::Group;
use crate::view::Desk;
use crate::view::Reader;
use crate::view::parts::Cell;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;

const GROUPS: [Group; 4] = [Group::Financial, Group::Quality, Group::CommercialImpact, Group::InnovationLearning];
/// From here on a score gives no reason to speak.
const GOOD: Decimal = Decimal::from_parts(70, 0, 0, false, 0);
/// Below this it is bad.
const BAD: Decimal = Decimal::from_parts(50, 0, 0, false, 0);

/// Accounts by groups of indicators.
#[derive(Clone, Debug, Serialize)]
pub struct ScorecardsView {
    /// `scorecards`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The heat map.
    pub heat: Table,
}

/// The section; none where no account has a scorecard that the edition may show.
pub(crate) fn view(reader: &Reader<'_>, annex: &mut Annex) -> Option<ScorecardsView> {
    let mut cards: Vec<(Desk<'_>, &ScorecardNumbers)> =
        reader.desks().filter_map(|desk| Some((desk, desk.numbers.scorecard.as_ref().ok()?))).collect();
    cards.retain(|(_, card)| groups(reader, card).next().is_some());
    if cards.is_empty() {
        return None;
    }
    let score = |card: &ScorecardNumbers| card.headline.as_ref().ok().map(|headline| headline.value);
    cards.sort_by(|(a, left), (b, right)| {
        let known = |card: &ScorecardNumbers| (score(card).is_none(), score(card));
        known(left).cmp(&known(right)).then_with(|| a.account.id.as_str().cmp(b.account.id.as_str()))
    });
    let means = means(reader, &cards);
    let without = reader.desks().count() - cards.len();
    Some(ScorecardsView {
        id: "scorecards",
        title: title(reader, &cards, &means),
        lead: lead(reader, without),
        heat: heat(reader, annex, &cards, &means),
    })
}

/// The groups of a scorecard that have a score, and that the edition may show.
fn groups<'a>(reader: &Reader<'_>, card: &'a ScorecardNumbers) -> impl Iterator<Item = (Group, &'a Figure)> {
    let edition = reader.edition;
    let scored = card.groups.iter().filter_map(|group| Some((group.id, group.score.as_ref().ok()?)));
    scored.filter(move |(_, score)| edition.shows(score.visibility))
}

/// The mean of each group over the accounts that have it.
fn means(reader: &Reader<'_>, cards: &[(Desk<'_>, &ScorecardNumbers)]) -> BTreeMap<&'static str, Decimal> {
    let mut sums: BTreeMap<&'static str, (Decimal, Decimal)> = BTreeMap::new();
    for (group, score) in cards.iter().flat_map(|(_, card)| groups(reader, card)) {
        let (sum, n) = sums.entry(group.id()).or_default();
        *sum += score.value;
        *n += Decimal::ONE;
    }
    sums.into_iter().filter_map(|(group, (sum, n))| Some((group, sum.checked_div(n)?))).collect()
}

fn title(
    reader: &Reader<'_>,
    cards: &[(Desk<'_>, &ScorecardNumbers)],
    means: &BTreeMap<&'static str, Decimal>,
) -> String {
    let words = reader.words;
    let weakest =
        GROUPS.into_iter().filter_map(|group| Some((group, *means.get(group.id())?))).min_by_key(|(_, mean)| *mean);
    let Some((group, mean)) = weakest else { return String::new() };
    let bad: Vec<(&Desk<'_>, Group, &Figure)> = cards
        .iter()
        .flat_map(|(desk, card)| groups(reader, card).map(move |(group, score)| (desk, group, score)))
        .filter(|(_, _, score)| score.value < BAD)
        .collect();
    if let Some((desk, group, score)) = bad.iter().min_by_key(|(_, _, score)| score.value) {
        let critical =
            cards.iter().filter(|(_, card)| groups(reader, card).any(|(_, score)| score.value < BAD)).count();
        return words.capital(&words.say(
            "scorecards-title-critical",
            &args! {
                n: critical,
                count: naming::count(words, critical),
                account: naming::account(reader, desk.account.id.as_str()),
                group: words.text(&group.label()),
                score: words.number(score.value, 1),
            },
        ));
    }
    let key = if mean >= Decimal::ONE_HUNDRED {
        "scorecards-title-full"
    } else if mean >= GOOD {
        "scorecards-title-good"
    } else if cards.len() == 1 {
        "scorecards-title-single"
    } else {
        "scorecards-title-weak"
    };
    words.capital(&words.say(
        key,
        &args! {
            group: words.text(&group.label()),
            mean: words.number(mean, 1),
            account: naming::account(reader, cards[0].0.account.id.as_str()),
            n: cards.len(),
        },
    ))
}

fn lead(reader: &Reader<'_>, without: usize) -> String {
    let words = reader.words;
    let key = if without > 0 { "scorecards-lead-without" } else { "scorecards-lead" };
    words.say(key, &args! { n: without, count: naming::count(words, without) })
}

fn heat(
    reader: &Reader<'_>,
    annex: &mut Annex,
    cards: &[(Desk<'_>, &ScorecardNumbers)],
    means: &BTreeMap<&'static str, Decimal>,
) -> Table {
    let words = reader.words;
    let mut rows = Vec::new();
    for (desk, card) in cards {
        let mut row = vec![cells::text(naming::account(reader, desk.account.id.as_str()))];
        for group in GROUPS {
            let scored = groups(reader, card).find(|(id, _)| *id == group).map(|(_, score)| score);
            let red = card.groups.iter().filter(|own| own.id == group).flat_map(|own| &own.kpis);
            let red = red.filter(|kpi| kpi.status == Status::Red && reader.edition.shows(kpi.visibility)).count();
            row.push(scored.map_or_else(|| unknown(reader), |score| scored_cell(reader, annex, score, red)));
        }
        let headline = card.headline.as_ref().ok().filter(|headline| reader.edition.shows(headline.visibility));
        row.push(headline.map_or_else(|| unknown(reader), |headline| scored_cell(reader, annex, headline, 0)));
        rows.push(cells::row(row));
    }
    if cards.len() > 1 {
        let mut row = vec![cells::text(words.text("scorecards-mean"))];
        row.extend(
            GROUPS.map(|group| {
                means.get(group.id()).map_or_else(Cell::default, |mean| cells::text(words.number(*mean, 1)))
            }),
        );
        row.push(Cell::default());
        rows.push(Row { cells: row, kind: "total" });
    }
    let mut columns = vec![cells::words(words.text("column-account"), 6)];
    columns.extend(GROUPS.map(|group| cells::numbers(words.capital(&words.text(&group.label())), 4)));
    columns.push(cells::numbers(words.text("column-total"), 3));
    Table {
        caption: words.text("scorecards-caption"),
        columns,
        rows,
        note: naming::source(reader, "source-scorecards"),
    }
}

fn scored_cell(reader: &Reader<'_>, annex: &mut Annex, score: &Figure, red: usize) -> Cell {
    let words = reader.words;
    let value = reader.figure(score, annex, words.number(score.value, 1), "");
    let (kind, key) = if score.value >= GOOD {
        (MarkKind::Ok, "mark-ok")
    } else if score.value >= BAD {
        (MarkKind::Warn, "mark-warn")
    } else {
        (MarkKind::Bad, "mark-bad")
    };
    let note = if red > 0 { words.say("scorecards-red", &args! { n: red }) } else { String::new() };
    let marks = vec![Mark { kind, word: words.text(key) }];
    Cell { marks, note, heat: Some(depth(score.value)), ..cells::figure(value) }
}

/// The background: the farther from the target, the darker.
fn depth(score: Decimal) -> u8 {
    [85, 70, 50, 25].into_iter().map(Decimal::from).filter(|limit| score < *limit).count().try_into().unwrap_or(4)
}

fn unknown(reader: &Reader<'_>) -> Cell {
    cells::mark(Mark { kind: MarkKind::None, word: reader.words.text("mark-none") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weaker_the_darker() {
        let depths = [100, 85, 84, 70, 50, 49, 25, 0].map(|score| depth(Decimal::from(score)));
        assert_eq!(depths, [0, 0, 1, 1, 2, 3, 3, 4]);
    }
}
