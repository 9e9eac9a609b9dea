//! Whether the time and money of key accounts go where the potential is, and whether there are too many of them.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells;
use super::naming;
use crate::analyse::allocation::Allocated;
use crate::analyse::allocation::Allocation;
use crate::analyse::allocation::Balance;
use crate::analyse::allocation::Sponsor;
use crate::analyse::allocation::Zone;
use crate::analyse::figure::Figure;
use crate::analyse::risk::SegmentRisk;
use crate::args;
use crate::decode::Visibility;
use crate::view::Reader;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::words::Words;

/// What key accounts get of the resources may lie between these parts of what they bring.
const LITTLE: Decimal = Decimal::from_parts(7, 0, 0, false, 1);
const MUCH: Decimal = Decimal::from_parts(15, 0, 0, false, 1);

/// Where the resources go.
#[derive(Clone, Debug, Serialize)]
pub struct AllocationView {
    /// `allocation`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The numbers that sum it up.
    pub facts: Vec<Fact>,
    /// Accounts and sponsors.
    pub panels: Vec<Panel>,
}

/// The section; none where neither an index nor a sponsor is known, or in an edition that may not see it.
pub(crate) fn view(reader: &Reader<'_>, annex: &mut Annex) -> Option<AllocationView> {
    let allocation = &reader.checked.numbers.programme.allocation;
    if !reader.edition.shows(Visibility::Internal) {
        return None;
    }
    let accounts = allocation.accounts.as_deref().unwrap_or_default();
    let facts = facts(reader, annex, allocation);
    annex.merge(true);
    let panels: Vec<Panel> = [
        table(reader, annex, allocation, accounts),
        sponsors(reader, annex, &allocation.sponsors),
        segments(reader, annex),
    ]
    .into_iter()
    .flatten()
    .collect();
    annex.merge(false);
    if panels.is_empty() {
        return None;
    }
    Some(AllocationView {
        id: "allocation",
        title: title(reader, allocation, accounts),
        lead: lead(reader, allocation, accounts),
        facts,
        panels,
    })
}

fn title(reader: &Reader<'_>, allocation: &Allocation, accounts: &[Allocated]) -> String {
    let words = reader.words;
    let said = |key: &str, one: &Allocated| {
        let account = naming::account(reader, &one.account);
        words.say(key, &args! { account, index: words.number(one.index.value, 2) })
    };
    let longest = accounts.iter().max_by_key(|one| one.index.value).filter(|one| one.zone == Zone::Long);
    let shortest = accounts.iter().min_by_key(|one| one.index.value).filter(|one| one.zone == Zone::Short);
    let unbalanced = allocation.balance.as_ref().ok().filter(|balance| !is_fair(balance));
    let text = match (longest, shortest, unbalanced) {
        (Some(long), ..) => said("allocation-title-long", long),
        (None, Some(short), _) => said("allocation-title-short", short),
        (None, None, Some(balance)) => words.say(
            "allocation-title-unbalanced",
            &args! {
                resources: words.percent(balance.resources.value, 1),
                contribution: words.percent(balance.contribution.value, 1),
            },
        ),
        _ if !accounts.is_empty() => words
            .say("allocation-title-fair", &args! { n: accounts.len(), count: naming::count(words, accounts.len()) }),
        _ => allocation.sponsors.first().map_or_else(String::new, |first| {
            words.say(
                "allocation-title-sponsors",
                &args! {
                    person: reader.checked.plans.person_name(&first.person),
                    n: first.accounts.len(),
                    keys: words.number(allocation.count.count.value, 0),
                },
            )
        }),
    };
    words.capital(&text)
}

fn lead(reader: &Reader<'_>, allocation: &Allocation, accounts: &[Allocated]) -> String {
    let words = reader.words;
    if accounts.is_empty() {
        return String::new();
    }
    let names: Vec<String> = allocation.unknown.iter().map(|id| naming::account(reader, id)).collect();
    if names.is_empty() {
        words.text("allocation-lead")
    } else {
        words.say("allocation-lead-without", &args! { names: words.list(&names) })
    }
}

/// Whether key accounts get about what they bring.
fn is_fair(balance: &Balance) -> bool {
    balance.ratio.value >= LITTLE && balance.ratio.value <= MUCH
}

fn facts(reader: &Reader<'_>, annex: &mut Annex, allocation: &Allocation) -> Vec<Fact> {
    let words = reader.words;
    let mut facts = Vec::new();
    let count = &allocation.count;
    let limit = count.own.map_or(count.usual, |own| own.min(count.usual));
    let over = count.count.value > Decimal::from(limit);
    let mark = if over {
        Mark { kind: MarkKind::Warn, word: words.text("allocation-count-over") }
    } else {
        Mark { kind: MarkKind::Ok, word: words.text("mark-ok") }
    };
    let size = words.say(
        if count.small { "allocation-count-small" } else { "allocation-count-large" },
        &args! { limit: i64::from(count.usual) },
    );
    if let Some(value) = reader.figure(&count.count, annex, words.number(count.count.value, 0), "") {
        facts.push(Fact { mark: Some(mark), ..cells::fact(words.text("allocation-count"), value, size) });
    }
    if let Ok(balance) = &allocation.balance {
        let resources = &balance.resources;
        if let Some(value) = reader.figure(resources, annex, words.percent(resources.value, 1), "") {
            let share = words.percent(balance.contribution.value, 1);
            let note = words.say("allocation-resources-note", &args! { share });
            facts.push(cells::fact(words.text("allocation-resources"), value, note));
        }
        let mark = if is_fair(balance) {
            Mark { kind: MarkKind::Ok, word: words.text("allocation-fair") }
        } else {
            Mark { kind: MarkKind::Warn, word: words.text("mark-warn") }
        };
        if let Some(value) = reader.figure(&balance.ratio, annex, words.number(balance.ratio.value, 2), "") {
            let (from, to) = (words.number(LITTLE, 1), words.number(MUCH, 1));
            let note = words.say("allocation-balance-note", &args! { from, to });
            facts.push(Fact { mark: Some(mark), ..cells::fact(words.text("allocation-balance"), value, note) });
        }
    }
    facts
}

/// The mark of a zone: with its word.
pub(super) fn zone(words: &Words, zone: Zone) -> Mark {
    let kind = if zone == Zone::Fair { MarkKind::Ok } else { MarkKind::Warn };
    Mark { kind, word: words.text(&format!("allocation-{}", zone.id())) }
}

fn table(reader: &Reader<'_>, annex: &mut Annex, allocation: &Allocation, accounts: &[Allocated]) -> Option<Panel> {
    let words = reader.words;
    if accounts.is_empty() {
        return None;
    }
    let currency = reader.currency();
    let mut sorted: Vec<&Allocated> = accounts.iter().collect();
    sorted.sort_by(|a, b| b.index.value.cmp(&a.index.value).then_with(|| a.account.cmp(&b.account)));
    let line = |one: &Allocated, annex: &mut Annex| {
        let mut figure = |figure, text: String| cells::figure(reader.figure(figure, annex, text, ""));
        let bar = |share: Decimal| Some(crate::view::account::pieces::share_of(share, Decimal::ONE_HUNDRED));
        let cells = vec![
            cells::text(naming::account(reader, &one.account)),
            figure(&one.resources, words.money_short(one.resources.value, currency)),
            Cell {
                bar: bar(one.resource_share.value),
                ..figure(&one.resource_share, words.percent(one.resource_share.value, 1))
            },
            figure(&one.potential, words.money_short(one.potential.value, currency)),
            Cell {
                bar: bar(one.potential_share.value),
                ..figure(&one.potential_share, words.percent(one.potential_share.value, 1))
            },
            figure(&one.index, words.number(one.index.value, 2)),
            cells::mark(zone(words, one.zone)),
        ];
        Row { cells, kind: if one.zone == Zone::Fair { "plain" } else { "strong" } }
    };
    let rows = sorted.into_iter().map(|one| line(one, annex)).collect();
    let n = accounts.iter().filter(|one| one.zone == Zone::Fair).count();
    Some(Panel {
        title: words.capital(&words.say(
            if n == accounts.len() { "allocation-accounts-all" } else { "allocation-accounts" },
            &args! { n, count: naming::count(words, n), all_count: naming::count(words, accounts.len()) },
        )),
        lead: String::new(),
        table: Table {
            caption: words.text("allocation-caption"),
            columns: vec![
                cells::words(words.text("column-account"), 5),
                cells::numbers(words.text("allocation-column-resources"), 3),
                cells::numbers(words.text("concentration-share"), 3),
                cells::numbers(words.text("allocation-column-potential"), 3),
                cells::numbers(words.text("concentration-share"), 3),
                cells::numbers(words.text("allocation-column-index"), 2),
                cells::words("", 4),
            ],
            rows,
            note: naming::source(reader, "source-plans"),
        },
        chart: None,
        note: if allocation.unknown.is_empty() { String::new() } else { words.text("allocation-note") },
    })
}

/// What may be lost, by segment; none where everybody is in one.
fn segments(reader: &Reader<'_>, annex: &mut Annex) -> Option<Panel> {
    let words = reader.words;
    let segments = reader.checked.numbers.programme.segments.as_deref().ok().filter(|segments| segments.len() > 1)?;
    let currency = reader.currency();
    let labels = reader.checked.plans.programme.as_ref().map(|file| &file.segments);
    let label = |segment: &SegmentRisk| {
        let Some(id) = segment.segment.as_deref() else { return words.text("allocation-segment-none") };
        let written = labels.and_then(|labels| labels.value(id));
        written.unwrap_or_else(|| words.capital(&id.replace(['-', '_'], " ")))
    };
    let line = |segment: &SegmentRisk, annex: &mut Annex| {
        let mut figure = |figure: &Figure| {
            cells::figure(reader.figure(figure, annex, words.money_short(figure.value, currency), ""))
        };
        let names: Vec<String> = segment.accounts.iter().map(|id| naming::account(reader, id)).collect();
        cells::row(vec![
            cells::text(label(segment)),
            cells::text(words.list(&names)),
            cells::text(words.money_short(segment.sales, currency)),
            figure(&segment.revenue),
            segment.contribution.as_ref().map(&mut figure).unwrap_or_default(),
        ])
    };
    let first = segments.first().filter(|first| first.revenue.value > Decimal::ZERO)?;
    let risk = words.money_short(first.revenue.value, currency);
    Some(Panel {
        title: words.capital(&words.say("allocation-segments", &args! { segment: label(first), risk })),
        lead: String::new(),
        table: Table {
            caption: words.text("allocation-segments-caption"),
            columns: vec![
                cells::words(words.text("allocation-column-segment"), 4),
                cells::words(words.text("allocation-column-accounts"), 7),
                cells::numbers(words.text("column-sales"), 3),
                cells::numbers(words.text("column-risk"), 3),
                cells::numbers(words.text("allocation-column-risk"), 4),
            ],
            rows: segments.iter().map(|segment| line(segment, annex)).collect(),
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}

fn sponsors(reader: &Reader<'_>, annex: &mut Annex, sponsors: &[Sponsor]) -> Option<Panel> {
    let words = reader.words;
    let first = sponsors.first()?;
    let line = |sponsor: &Sponsor, annex: &mut Annex| {
        let names: Vec<String> = sponsor.accounts.iter().map(|id| naming::account(reader, id)).collect();
        let mark = if sponsor.too_many {
            Mark { kind: MarkKind::Warn, word: words.text("allocation-sponsor-over") }
        } else {
            Mark { kind: MarkKind::Ok, word: words.text("mark-ok") }
        };
        cells::row(vec![
            cells::text(reader.checked.plans.person_name(&sponsor.person)),
            cells::figure(reader.figure(&sponsor.count, annex, words.number(sponsor.count.value, 0), "")),
            cells::text(words.list(&names)),
            cells::mark(mark),
        ])
    };
    let rows = sponsors.iter().map(|sponsor| line(sponsor, annex)).collect();
    let over = first.too_many;
    let key = if over { "allocation-sponsors-over" } else { "allocation-sponsors-fine" };
    let person = reader.checked.plans.person_name(&first.person).to_owned();
    Some(Panel {
        title: words.capital(
            &words.say(
                key,
                &args! { person, n: first.accounts.len(), count: naming::count(words, first.accounts.len()) },
            ),
        ),
        lead: String::new(),
        table: Table {
            caption: words.text("allocation-sponsors-caption"),
            columns: vec![
                cells::words(words.text("allocation-column-sponsor"), 4),
                cells::numbers(words.text("allocation-count"), 3),
                cells::words(words.text("allocation-column-accounts"), 10),
                cells::words("", 3),
            ],
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}
