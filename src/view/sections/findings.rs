//! What is wrong with the plans, and what became of the rules that looked at them.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use serde::Serialize;

use super::cells;
use super::naming;
use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::Outcome;
use crate::diag::Tally;
use crate::rules;
use crate::view::Desk;
use crate::view::Edition;
use crate::view::Reader;
use crate::view::parts::Fact;
use crate::view::parts::Link;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Table;
use crate::words::Words;

/// The sections of a plan of which the committee sees what is wrong: those whose fields it sees.
const OF_COMMITTEE: [&str; 10] = [
    "agreements",
    "customer",
    "ideas",
    "integration",
    "interactions",
    "learning",
    "relationship",
    "scorecard",
    "stakeholders",
    "swot",
];

/// Findings, the gravest first.
#[derive(Clone, Debug, Serialize)]
pub struct FindingsView {
    /// `findings`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The findings.
    pub rows: Vec<FindingRow>,
    /// The heads of the columns.
    pub heads: FindingHeads,
    /// Whether the account has a column of its own.
    pub show_account: bool,
    /// How many of each level.
    pub counts: Vec<Fact>,
    /// What became of the rules, by family.
    pub families: Option<Table>,
    /// Why rules were not evaluated, one sentence a cause.
    pub not_evaluated: Vec<String>,
    /// The words of the filter; none where there is nothing to filter.
    pub filter: Option<Filter>,
}

/// The heads of the columns of findings.
#[derive(Clone, Debug, Serialize)]
pub struct FindingHeads {
    /// "Nivel".
    pub level: String,
    /// "Regla".
    pub code: String,
    /// "Hallazgo".
    pub message: String,
    /// "Lugar".
    pub place: String,
    /// "Cuenta".
    pub account: String,
}

/// One finding.
#[derive(Clone, Debug, Serialize)]
pub struct FindingRow {
    /// How grave.
    pub level: Mark,
    /// The rule's code.
    pub code: String,
    /// The rule's name.
    pub name: String,
    /// Where the rule is explained.
    pub href: Option<String>,
    /// The fact.
    pub message: String,
    /// What is wrong at that place; may be empty.
    pub label: String,
    /// `accounts/serralba/plan.yaml:89`.
    pub place: String,
    /// The account; empty for the programme.
    pub account: String,
    /// Why it matters; may be empty.
    pub why: String,
    /// What to do; may be empty.
    pub help: String,
    /// Who let it pass, why and until when; may be empty.
    pub waived: String,
}

/// The words of the filter of findings.
#[derive(Clone, Debug, Serialize)]
pub struct Filter {
    /// "Mostrar".
    pub label: String,
    /// "todos".
    pub all: String,
    /// The levels; `href` is `#` and the shape of their mark.
    pub levels: Vec<Link>,
    /// "Buscar".
    pub search: String,
}

/// What is wrong with one account; none where nothing is, or the edition may not show it.
pub(crate) fn account_findings(desk: &Desk<'_>) -> Option<FindingsView> {
    let reader = &desk.reader;
    let found: Vec<&Diagnostic> = desk.findings().filter(|finding| may_show(reader.edition, finding)).collect();
    if found.is_empty() {
        return None;
    }
    let id = Some(desk.account.id.as_str());
    let tallies: Vec<&Tally> = tallies(reader).filter(|tally| tally.account.as_deref() == id).collect();
    let not_evaluated = if reader.edition == Edition::Internal { not_evaluated(reader, &tallies) } else { Vec::new() };
    Some(FindingsView {
        id: "findings",
        title: account_title(reader.words, &Levels::of(&found)),
        lead: String::new(),
        rows: rows(reader, &found, None),
        heads: heads(reader.words),
        show_account: false,
        counts: Vec::new(),
        families: None,
        not_evaluated,
        filter: None,
    })
}

/// The findings of the pack: errors and warnings; hints are counted.
pub(crate) fn of_review(reader: &Reader<'_>) -> FindingsView {
    let found = all(reader);
    let grave: Vec<&Diagnostic> = found.iter().copied().filter(|finding| finding.level < Level::Info).collect();
    let levels = Levels::of(&found);
    let lead = if levels.hints > 0 {
        reader.words.say("findings-lead-hints", &args! { n: levels.hints })
    } else {
        String::new()
    };
    FindingsView { rows: rows(reader, &grave, None), lead, ..of_portfolio(reader, &found) }
}

/// Every finding, with a filter.
pub(crate) fn of_page(reader: &Reader<'_>) -> FindingsView {
    let found = all(reader);
    let words = reader.words;
    let level = |level: Level, key: &str| {
        let kind = match naming::level(words, level).kind {
            MarkKind::Ok => "ok",
            MarkKind::Warn => "warn",
            MarkKind::Bad => "bad",
            MarkKind::None => "none",
        };
        Link { text: words.text(key), href: format!("#{kind}"), here: false }
    };
    let filter = Filter {
        label: words.text("filter-label"),
        all: words.text("filter-all"),
        levels: vec![
            level(Level::Error, "filter-errors"),
            level(Level::Warning, "filter-warnings"),
            level(Level::Info, "filter-infos"),
        ],
        search: words.text("filter-search"),
    };
    FindingsView {
        rows: rows(reader, &found, Some("#rules")),
        filter: (!found.is_empty()).then_some(filter),
        ..of_portfolio(reader, &found)
    }
}

/// Whether an edition may speak of a finding: the customer's of none, the committee's of what it sees anyway.
pub(crate) fn may_show(edition: Edition, finding: &Diagnostic) -> bool {
    match edition {
        Edition::Internal => true,
        Edition::Committee => finding.place.split('/').nth(1).is_some_and(|section| OF_COMMITTEE.contains(&section)),
        Edition::Customer => false,
    }
}

/// How many findings of each level nobody let pass.
pub(crate) struct Levels {
    /// Errors.
    pub(crate) errors: usize,
    /// Warnings.
    pub(crate) warnings: usize,
    /// Hints.
    pub(crate) hints: usize,
    /// Findings of any level that somebody let pass.
    pub(crate) waived: usize,
}

impl Levels {
    /// Counts them.
    pub(crate) fn of(found: &[&Diagnostic]) -> Self {
        let count = |level: Level| found.iter().filter(|f| f.level == level && f.waived.is_none()).count();
        Self {
            errors: count(Level::Error),
            warnings: count(Level::Warning),
            hints: count(Level::Info),
            waived: found.iter().filter(|finding| finding.waived.is_some()).count(),
        }
    }
}

/// The findings that the reader may see, the gravest first; equal ones in the order of their places.
pub(crate) fn all<'a>(reader: &Reader<'a>) -> Vec<&'a Diagnostic> {
    let only = reader.only;
    let edition = reader.edition;
    let shown = reader.checked.found.iter().filter(|finding| {
        may_show(edition, finding) && finding.account.as_deref().is_none_or(|account| rules::chosen(only, account))
    });
    let mut found: Vec<&Diagnostic> = shown.collect();
    found.sort_by_key(|finding| (finding.waived.is_some(), finding.level));
    found
}

fn of_portfolio(reader: &Reader<'_>, found: &[&Diagnostic]) -> FindingsView {
    let words = reader.words;
    let tallies: Vec<&Tally> = tallies(reader).collect();
    let internal = reader.edition == Edition::Internal;
    FindingsView {
        id: "findings",
        title: title(reader, found),
        lead: String::new(),
        rows: Vec::new(),
        heads: heads(words),
        show_account: true,
        counts: if internal || !found.is_empty() {
            counts(words, &Levels::of(found), if internal { &tallies } else { &[] })
        } else {
            Vec::new()
        },
        families: internal.then(|| families(reader, &tallies)),
        not_evaluated: if internal { not_evaluated(reader, &tallies) } else { Vec::new() },
        filter: None,
    }
}

/// What became of the rules for the accounts that are shown, and for the programme.
fn tallies<'a>(reader: &Reader<'a>) -> impl Iterator<Item = &'a Tally> {
    let only = reader.only;
    let shown = move |tally: &&Tally| tally.account.as_deref().is_none_or(|account| rules::chosen(only, account));
    reader.checked.tallies.iter().filter(shown)
}

/// Whether a rule had something to look at.
fn evaluated(tally: &Tally) -> bool {
    !matches!(tally.outcome, Outcome::NotEvaluated { .. })
}

fn title(reader: &Reader<'_>, found: &[&Diagnostic]) -> String {
    let words = reader.words;
    let levels = Levels::of(found);
    let mut by_account: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in found.iter().filter(|finding| finding.level < Level::Info && finding.waived.is_none()) {
        if let Some(account) = &finding.account {
            *by_account.entry(account).or_default() += 1;
        }
    }
    let worst = by_account.iter().max_by_key(|(id, n)| (**n, std::cmp::Reverse(**id)));
    let worst = worst.filter(|(_, n)| **n > 1 && by_account.len() > 1);
    let key = match (levels.errors, levels.warnings, levels.hints, worst) {
        (1.., ..) => "findings-title-errors",
        (0, 1.., _, Some(_)) => "findings-title-warnings-most",
        (0, 1.., _, None) => "findings-title-warnings",
        (0, 0, 1.., _) => "findings-title-hints",
        (0, 0, 0, _) if reader.edition != Edition::Internal => "findings-title-none-shown",
        (0, 0, 0, _) if !tallies(reader).any(evaluated) => "findings-title-nothing",
        (0, 0, 0, _) => "findings-title-none",
    };
    let (account, most) = worst.map_or_else(Default::default, |(id, n)| (naming::account(reader, id), *n));
    words.capital(&words.say(
        key,
        &args! {
            errors: levels.errors,
            errors_count: naming::count(words, levels.errors),
            warnings: levels.warnings,
            warnings_count: naming::count(words, levels.warnings),
            hints: levels.hints,
            account,
            most: naming::count(words, most),
        },
    ))
}

fn account_title(words: &Words, levels: &Levels) -> String {
    let key = match (levels.errors, levels.warnings, levels.hints) {
        (1.., ..) => "findings-title-errors",
        (0, 1.., _) => "findings-title-warnings",
        (0, 0, 1..) => "findings-title-hints",
        (0, 0, 0) => "findings-title-waived",
    };
    words.capital(&words.say(
        key,
        &args! {
            errors: levels.errors,
            errors_count: naming::count(words, levels.errors),
            warnings: levels.warnings,
            warnings_count: naming::count(words, levels.warnings),
            hints: levels.hints,
        },
    ))
}

fn heads(words: &Words) -> FindingHeads {
    FindingHeads {
        level: words.text("findings-level"),
        code: words.text("findings-code"),
        message: words.text("findings-message"),
        place: words.text("findings-place"),
        account: words.text("column-account"),
    }
}

fn rows(reader: &Reader<'_>, found: &[&Diagnostic], href: Option<&str>) -> Vec<FindingRow> {
    found.iter().map(|finding| row(reader, finding, href)).collect()
}

fn row(reader: &Reader<'_>, finding: &Diagnostic, href: Option<&str>) -> FindingRow {
    let words = reader.words;
    let said = naming::said(reader, finding);
    let waived = finding.waived.as_ref().map(|waived| {
        let expires = crate::model::day::Day::parse(&waived.expires);
        words.say(
            "findings-waived",
            &args! {
                by: reader.checked.plans.person_name(&waived.approved_by),
                reason: waived.reason.trim_end_matches('.'),
                expires: expires.map_or_else(|| waived.expires.clone(), |day| words.short_day(day.0)),
            },
        )
    });
    FindingRow {
        level: naming::level(words, finding.level),
        code: finding.code.to_owned(),
        name: finding.name.to_owned(),
        href: href.map(str::to_owned),
        message: said.title,
        label: said.label,
        place: reader.checked.sources.place(finding.primary),
        account: finding.account.as_deref().map_or_else(String::new, |id| naming::account(reader, id)),
        why: said.why,
        help: said.help,
        waived: waived.unwrap_or_default(),
    }
}

fn counts(words: &Words, levels: &Levels, tallies: &[&Tally]) -> Vec<Fact> {
    let number = |n: usize| cells::plain_value(words.arg(&n.into()));
    let of_level = |key: &str, n: usize, level: Level| Fact {
        mark: (n > 0).then(|| naming::level(words, level)),
        ..cells::fact(words.text(key), number(n), String::new())
    };
    let judged = tallies.iter().filter(|tally| evaluated(tally)).count();
    let mut facts = vec![
        of_level("findings-errors", levels.errors, Level::Error),
        of_level("findings-warnings", levels.warnings, Level::Warning),
        of_level("findings-hints", levels.hints, Level::Info),
    ];
    if levels.waived > 0 {
        facts.push(cells::fact(words.text("findings-waivers"), number(levels.waived), String::new()));
    }
    if !tallies.is_empty() {
        let all = judged == tallies.len();
        let note = if all { String::new() } else { words.say("findings-evaluated-note", &args! { n: tallies.len() }) };
        facts.push(cells::fact(words.text("findings-evaluated"), number(judged), note));
    }
    facts
}

/// How many evaluations of a family ended how.
#[derive(Default)]
struct Ends {
    rules: usize,
    passed: usize,
    spoke: usize,
    not: usize,
}

fn families(reader: &Reader<'_>, tallies: &[&Tally]) -> Table {
    let words = reader.words;
    let mut order: Vec<&str> = Vec::new();
    let mut ends: BTreeMap<&str, Ends> = BTreeMap::new();
    let counted: BTreeSet<&str> = tallies.iter().map(|tally| tally.code).collect();
    let spoken: BTreeSet<&str> = reader.checked.found.iter().map(|finding| finding.code).collect();
    for about in rules::about() {
        let family = about.family();
        if !order.contains(&family) {
            order.push(family);
        }
        let end = ends.entry(family).or_default();
        end.rules += 1;
        // What guards the reading looks at every file, and keeps no tally.
        if !counted.contains(about.code) {
            *(if spoken.contains(about.code) { &mut end.spoke } else { &mut end.passed }) += 1;
        }
    }
    for tally in tallies {
        let family = tally.code.split('-').next().unwrap_or(tally.code);
        let end = ends.entry(family).or_default();
        match tally.outcome {
            Outcome::Passed => end.passed += 1,
            Outcome::Spoke => end.spoke += 1,
            Outcome::NotEvaluated { .. } => end.not += 1,
        }
    }
    let number = |n: usize| cells::text(words.arg(&n.into()));
    let rows = order.iter().filter_map(|family| Some((family, ends.get(family)?))).map(|(family, end)| {
        let name = words.text(&format!("family-{}", family.to_ascii_lowercase()));
        let mut spoke = number(end.spoke);
        spoke.heat = (end.spoke > 0).then_some(1);
        let first = crate::view::parts::Cell { note: (*family).to_owned(), ..cells::text(name) };
        let judged = number(end.passed + end.spoke);
        cells::row(vec![first, number(end.rules), judged, number(end.passed), spoke, number(end.not)])
    });
    Table {
        caption: words.text("families-caption"),
        columns: vec![
            cells::words(words.text("families-family"), 5),
            cells::numbers(words.text("families-rules"), 2),
            cells::numbers(words.text("families-evaluated"), 2),
            cells::numbers(words.text("families-passed"), 2),
            cells::numbers(words.text("families-spoke"), 2),
            cells::numbers(words.text("families-not"), 2),
        ],
        rows: rows.collect(),
        note: words.text("families-note"),
    }
}

/// One sentence for each cause that kept rules from being evaluated, and one for those that had nothing to look at.
fn not_evaluated(reader: &Reader<'_>, tallies: &[&Tally]) -> Vec<String> {
    let words = reader.words;
    let mut causes: BTreeMap<(Option<&str>, Option<&str>), BTreeSet<&str>> = BTreeMap::new();
    let mut without = BTreeSet::new();
    for tally in tallies {
        match &tally.outcome {
            Outcome::NotEvaluated { because: Some(place) } => {
                causes.entry((tally.account.as_deref(), Some(place))).or_default().insert(tally.code);
            }
            Outcome::NotEvaluated { because: None } => {
                without.insert(tally.code);
            }
            _ => {}
        }
    }
    let mut sentences: Vec<String> = causes
        .into_iter()
        .map(|((account, place), codes)| {
            let key = if account.is_some() { "not-evaluated-account" } else { "not-evaluated-programme" };
            words.say(
                key,
                &args! {
                    n: codes.len(),
                    account: account.map_or_else(String::new, |id| naming::account(reader, id)),
                    place: place.map_or_else(String::new, |place| written_at(reader, place)),
                },
            )
        })
        .collect();
    // A rule that looked at one account at least was evaluated.
    let judged: BTreeSet<&str> = tallies
        .iter()
        .filter(|tally| !matches!(tally.outcome, Outcome::NotEvaluated { because: None }))
        .map(|tally| tally.code)
        .collect();
    let nothing = without.difference(&judged).count();
    if nothing > 0 {
        sentences.push(words.say("not-evaluated-nothing", &args! { n: nothing }));
    }
    sentences
}

/// File, line and code of the fault at a place; the place itself where no finding names it.
fn written_at(reader: &Reader<'_>, place: &str) -> String {
    let fault = reader.checked.found.iter().find(|finding| finding.place == place && finding.level == Level::Error);
    fault.map_or_else(
        || place.to_owned(),
        |fault| format!("{} ({})", reader.checked.sources.place(fault.primary), fault.code),
    )
}
