//! The first page of the review pack.

use serde::Serialize;

use super::annex::Annex;
use super::cells;
use super::findings;
use super::findings::Levels;
use super::naming;
use crate::args;
use crate::decode::Visibility;
use crate::diag::Level;
use crate::model::day::Period;
use crate::model::text;
use crate::model::value;
use crate::view::Reader;
use crate::view::parts::Fact;
use crate::view::parts::Link;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;

/// The cover.
#[derive(Clone, Debug, Serialize)]
pub struct CoverView {
    /// `cover`.
    pub id: &'static str,
    /// What the document is, of whom and for which time.
    pub title: String,
    /// The finding in a sentence.
    pub lead: String,
    /// Three or four numbers.
    pub facts: Vec<Fact>,
    /// The sections.
    pub contents: Vec<Link>,
    /// Day, edition and version.
    pub lines: Vec<String>,
}

/// The cover of the pack; `lead` is what it has found.
pub(crate) fn view(reader: &Reader<'_>, facts: Vec<Fact>, contents: Vec<Link>, finding: String) -> CoverView {
    let words = reader.words;
    let supplier = reader.checked.plans.programme().and_then(|programme| programme.supplier.as_ref());
    let supplier = supplier.map_or("", |supplier| naming::short(text(&supplier.name)));
    let key = if supplier.is_empty() { "cover-title" } else { "cover-title-of" };
    CoverView {
        id: "cover",
        // What the review is about comes first; whose it is, and of when, below.
        title: finding,
        lead: words.say(key, &args! { supplier, period: period_name(reader, period(reader)) }),
        facts,
        contents,
        lines: vec![
            words.say("cover-day", &args! { day: reader.checked.day }),
            words.capital(&words.text(reader.edition.label())),
            words.say("cover-version", &args! { version: env!("CARGO_PKG_VERSION") }),
        ],
    }
}

/// The period under review: the programme's, or the quarter of the day.
pub(crate) fn period(reader: &Reader<'_>) -> Option<Period> {
    let own = reader.checked.plans.report().and_then(|report| value(&report.period));
    let day = reader.checked.day.0;
    own.or_else(|| Period::parse(&format!("{:04}-Q{}", day.year(), (day.month() - 1) / 3 + 1)))
}

/// A period in words: "2025", "tercer trimestre de 2025", "octubre de 2025".
fn period_name(reader: &Reader<'_>, period: Option<Period>) -> String {
    let words = reader.words;
    let Some(period) = period else { return String::new() };
    let first = period.first().0;
    let year = first.year().to_string();
    match period.months() {
        12 => year,
        3 => words.say(&format!("period-quarter-{}", (first.month() + 2) / 3), &args! { year }),
        _ => words.say("period-month", &args! { month: words.text(&format!("month-{}", first.month())), year }),
    }
}

/// The numbers of the portfolio, for the cover and the first page of the site.
pub(crate) fn facts(reader: &Reader<'_>, annex: &mut Annex) -> Vec<Fact> {
    let words = reader.words;
    let plans = &reader.checked.plans;
    let number = |n: usize| cells::plain_value(words.arg(&n.into()));
    let accounts = reader.desks().count();
    let keys = plans.customers().iter().filter(|customer| value(&customer.key) == Some(true)).count();
    let internal = reader.edition.shows(Visibility::Internal);
    let without = if internal { keys.saturating_sub(accounts) } else { 0 };
    let note = if without > 0 { words.say("fact-accounts-note", &args! { n: without }) } else { String::new() };
    let mut facts = vec![cells::fact(words.text("fact-accounts"), number(accounts), note)];
    if let Ok(concentration) = &reader.checked.numbers.programme.concentration {
        let total = &concentration.total;
        let text = words.money_short(total.value, reader.currency());
        let (number, unit) = text.rsplit_once('\u{a0}').unwrap_or((&text, ""));
        if let Some(value) = reader.figure(total, annex, number.to_owned(), unit) {
            let share = words.percent(concentration.key_accounts.value, 1);
            facts.push(cells::fact(words.text("fact-sales"), value, words.say("fact-sales-note", &args! { share })));
        }
    }
    let found = findings::all(reader);
    let levels = Levels::of(&found);
    let gravest = match (levels.errors, levels.warnings) {
        (1.., _) => naming::level(words, Level::Error),
        (0, 1..) => naming::level(words, Level::Warning),
        (0, 0) => Mark { kind: MarkKind::Ok, word: words.text("mark-ok") },
    };
    // An edition that may not see most of them would call the rest all there is.
    if !internal {
        return facts;
    }
    facts.push(Fact {
        mark: Some(gravest),
        ..cells::fact(
            words.text("fact-findings"),
            number(levels.errors + levels.warnings),
            words.say("fact-findings-note", &args! { errors: levels.errors, warnings: levels.warnings }),
        )
    });
    let decisions: Vec<_> =
        reader.decisions().filter(|needed| findings::may_show(reader.edition, &needed.finding)).collect();
    let urgent = decisions.iter().filter(|needed| needed.is_urgent()).count();
    let note = if urgent > 0 { words.say("fact-decisions-note", &args! { n: urgent }) } else { String::new() };
    facts.push(cells::fact(words.text("fact-decisions"), number(decisions.len()), note));
    facts
}
