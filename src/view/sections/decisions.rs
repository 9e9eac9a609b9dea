//! What somebody has to decide: the first thing that a director reads.

use rust_decimal::Decimal;
use rust_decimal::RoundingStrategy;
use serde::Serialize;

use super::naming;
use crate::args;
use crate::diag::Diagnostic;
use crate::fit::Needed;
use crate::view::Edition;
use crate::view::Reader;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::words::Words;

/// Due within so many days is marked.
const SOON: i64 = 30;

/// The decisions, the most urgent first.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionsView {
    /// `decisions`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// A few words beside the title; may be empty.
    pub note: String,
    /// The heads of the columns.
    pub heads: DecisionHeads,
    /// Whether the account has a column of its own.
    pub show_account: bool,
    /// The decisions.
    pub rows: Vec<DecisionRow>,
    /// What became of the others; may be empty.
    pub rest: String,
}

/// The heads of the columns of decisions.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionHeads {
    /// Above the number; may be empty.
    pub n: String,
    /// "Qué decidir".
    pub what: String,
    /// "Cuenta".
    pub account: String,
    /// "Quién".
    pub who: String,
    /// "Antes del".
    pub by: String,
    /// "En juego".
    pub stake: String,
}

/// One decision.
#[derive(Clone, Debug, Serialize)]
pub struct DecisionRow {
    /// Its number on the page.
    pub n: String,
    /// What has to be done, the verb first.
    pub what: String,
    /// Why, in a sentence; may be empty.
    pub why: String,
    /// The account; empty for the programme.
    pub account: String,
    /// Where the account's plan is, from the page.
    pub account_href: Option<String>,
    /// Who decides.
    pub who: String,
    /// Until when; may be empty.
    pub by: String,
    /// Says that the day has passed, or is near.
    pub late: Option<Mark>,
    /// Money at stake; may be empty.
    pub stake: String,
    /// What that money is; may be empty.
    pub stake_note: String,
}

/// The first decisions of a list that is in order already; none where there is nothing to decide.
///
/// Decisions speak of limits and margins: no other edition than the internal one and, for what the committee may
/// see, the committee's has them.
pub(crate) fn decisions(
    reader: &Reader<'_>,
    needed: &[&Needed],
    limit: usize,
    show_account: bool,
) -> Option<DecisionsView> {
    let shown: Vec<&Needed> =
        needed.iter().copied().filter(|needed| super::findings::may_show(reader.edition, &needed.finding)).collect();
    if shown.is_empty() {
        return None;
    }
    let words = reader.words;
    let rest = shown.len().saturating_sub(limit);
    Some(DecisionsView {
        id: "decisions",
        title: title(reader, &shown, show_account),
        note: String::new(),
        heads: DecisionHeads {
            n: String::new(),
            what: words.text("decisions-what"),
            account: words.text("column-account"),
            who: words.text("decisions-who"),
            by: words.text("decisions-by"),
            stake: words.text("decisions-stake"),
        },
        show_account,
        rows: shown.iter().take(limit).zip(1..).map(|(needed, n)| row(reader, needed, n)).collect(),
        rest: if rest > 0 {
            words.say("decisions-rest", &args! { n: rest, count: naming::count(words, rest) })
        } else {
            String::new()
        },
    })
}

/// The heading of an account's page says already how many are late: there the largest stake goes first.
fn title(reader: &Reader<'_>, shown: &[&Needed], show_account: bool) -> String {
    let words = reader.words;
    let within =
        |from: i64, to: i64| shown.iter().filter(|n| n.days.is_some_and(|days| (from..=to).contains(&days))).count();
    let (late, soon) = (within(i64::MIN, -1), within(0, SOON));
    let largest = shown.iter().filter_map(|needed| needed.stake).max().filter(|stake| *stake > Decimal::ZERO);
    let largest = largest.filter(|_| reader.edition == Edition::Internal);
    let key = match (late, soon, largest) {
        (_, _, Some(_)) if !show_account => "decisions-title-stake",
        (1.., ..) => "decisions-title-late",
        (0, 1.., _) => "decisions-title-soon",
        (0, 0, Some(_)) => "decisions-title-stake",
        _ => "decisions-title",
    };
    let n = shown.len();
    words.capital(&words.say(
        key,
        &args! {
            n,
            count: naming::count(words, n),
            late,
            late_count: naming::count(words, late),
            soon,
            soon_count: naming::count(words, soon),
            stake: words.money_short(largest.unwrap_or_default(), reader.currency()),
        },
    ))
}

fn row(reader: &Reader<'_>, needed: &Needed, n: usize) -> DecisionRow {
    let words = reader.words;
    let finding = &needed.finding;
    let decision = finding.decision.as_ref().expect("a decision was made from a finding that has one");
    let stake = needed.stake.filter(|stake| *stake > Decimal::ZERO && reader.edition == Edition::Internal);
    DecisionRow {
        n: n.to_string(),
        what: what(reader, finding),
        why: reason(reader, finding),
        account: finding.account.as_deref().map_or_else(String::new, |id| naming::account(reader, id)),
        account_href: None,
        who: naming::who(reader, &decision.who, finding.account.as_deref()),
        by: needed.days.map_or_else(String::new, |days| words.short_day(reader.checked.day.plus(days).0)),
        late: needed.days.and_then(|days| late(words, days)),
        stake: stake.map_or_else(String::new, |stake| words.money(whole(stake), reader.currency())),
        stake_note: stake.map_or_else(String::new, |_| naming::part(reader, finding, "stake")),
    }
}

/// The sentence of the decision, or what the finding says to do.
fn what(reader: &Reader<'_>, finding: &Diagnostic) -> String {
    let own = naming::part(reader, finding, "decision");
    let said = naming::said(reader, finding);
    let written = [own, said.help, said.title].into_iter().find(|text| !text.is_empty());
    reader.words.capital(&written.unwrap_or_default())
}

/// The reason of the decision, or why the finding matters.
fn reason(reader: &Reader<'_>, finding: &Diagnostic) -> String {
    let own = naming::part(reader, finding, "reason");
    if own.is_empty() { naming::said(reader, finding).why } else { reader.words.capital(&own) }
}

/// An amount without cents: what is at stake is an order of size.
fn whole(amount: Decimal) -> Decimal {
    amount.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
}

fn late(words: &Words, days: i64) -> Option<Mark> {
    let (kind, key) = match days {
        ..0 => (MarkKind::Bad, "decisions-overdue"),
        0 => (MarkKind::Warn, "decisions-today"),
        1..=SOON => (MarkKind::Warn, "decisions-left"),
        _ => return None,
    };
    Some(Mark { kind, word: words.say(key, &args! { n: days.saturating_abs() }) })
}
