//! The panels of a negotiation: what to give and to ask, packages, alternatives, tactics, agenda.

use rust_decimal::Decimal;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::mark as mark_cell;
use super::cells::numbers as number_column;
use super::cells::panel;
use super::cells::text as cell;
use super::cells::without_empty_columns;
use super::cells::words as word_column;
use super::cells::written;
use super::naming::count;
use super::naming::sourced;
use super::plan::LabelledProse;
use super::plan::list;
use crate::analyse::negotiation::NegotiationNumbers;
use crate::analyse::negotiation::PREPARATION;
use crate::analyse::negotiation::PackageKind;
use crate::analyse::negotiation::PackageNumbers;
use crate::analyse::negotiation::Trade;
use crate::analyse::negotiation::VariableNumbers;
use crate::args;
use crate::chart::Caption;
use crate::chart::packages as plane;
use crate::chart::packages::PackagePoint;
use crate::chart::packages::PackageShape;
use crate::chart::packages::Packages;
use crate::model::id::Id;
use crate::model::negotiation::Assumption;
use crate::model::negotiation::Mandate;
use crate::model::negotiation::Negotiation;
use crate::model::negotiation::Ranked;
use crate::model::scales::Amount;
use crate::model::scales::Money;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::Direction;
use crate::source::Spanned;
use crate::view::Desk;
use crate::view::account::pieces::as_written;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::bound;
use crate::view::parts::Cell;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::prose;

/// The tactics that have words of their own: those to use, and those to know but not to use.
const TACTICS: [(&str, &str); 15] = [
    ("supplements", "tactic-supplements"),
    ("budget_barrier", "tactic-budget-barrier"),
    ("increment", "tactic-increment"),
    ("no_authority", "tactic-no-authority"),
    ("misleading_information", "tactic-misleading-information"),
    ("outrageous_demand", "tactic-outrageous-demand"),
    ("linked_arguments", "tactic-linked-arguments"),
    ("salami", "tactic-salami"),
    ("outpost", "tactic-outpost"),
    ("detailed_costs", "tactic-detailed-costs"),
    ("threat", "tactic-threat"),
    ("disproportionate", "tactic-disproportionate"),
    ("distraction", "tactic-distraction"),
    ("nibble", "tactic-nibble"),
    ("aggression", "tactic-aggression"),
];

/// The techniques of closing that have words of their own.
const CLOSINGS: [(&str, &str); 4] = [
    ("summary", "closing-summary"),
    ("concession", "closing-concession"),
    ("alternatives", "closing-alternatives"),
    ("time_limit", "closing-time-limit"),
];

/// How much, how sure.
const LEVELS: [(&str, &str); 3] =
    [("low", "negotiation-low"), ("medium", "negotiation-medium"), ("high", "negotiation-high")];

/// How sure we are of what they would do.
const CONFIDENCE: [(&str, &str); 3] =
    [("low", "negotiation-unsure"), ("medium", "negotiation-half-sure"), ("high", "negotiation-sure")];

/// The name of a variable and its unit: "Plazo de pago (días)" is "Plazo de pago" in "días".
pub(super) fn named(label: &str) -> (&str, &str) {
    let parted = label.trim_end().strip_suffix(')').and_then(|inner| inner.rsplit_once(" ("));
    parted.unwrap_or((label, ""))
}

/// A name inside a sentence: "plazo de pago", but "OTIF".
fn lowered(name: &str) -> String {
    let mut letters = name.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match first {
        Some(first) if second.is_some_and(char::is_lowercase) => first.to_lowercase().chain(letters).collect(),
        _ => name.to_owned(),
    }
}

/// The word of a fixed list, or the author's own made readable.
fn known(desk: &Desk<'_>, words: &[(&str, &str)], id: &str) -> String {
    let found = words.iter().find(|(known, _)| *known == id);
    found.map_or_else(|| id.replace(['_', '-'], " "), |(_, key)| desk.text(key))
}

/// "1,5–2,5 %", or that there is none; empty where it cannot be told.
pub(super) fn zone(desk: &Desk<'_>, variable: &VariableNumbers) -> String {
    let Ok(zone) = &variable.zone else { return String::new() };
    if zone.empty {
        return desk.text("negotiation-no-zone");
    }
    let unit = named(&variable.label).1;
    let number = |value: Decimal| as_written(desk.words(), value);
    let range =
        if zone.low == zone.high { number(zone.low) } else { format!("{}–{}", number(zone.low), number(zone.high)) };
    if unit.is_empty() { range } else { format!("{range}\u{a0}{}", unit.replace(' ', "\u{a0}")) }
}

/// What weighs more for one side than for the other: first what to give, then what to ask for.
pub(super) fn trades(desk: &Desk<'_>, numbers: &NegotiationNumbers, annex: &mut Annex) -> Option<Panel> {
    let mut shown: Vec<&VariableNumbers> =
        numbers.variables.iter().filter(|variable| variable.trade.is_some()).collect();
    let ratio = |variable: &VariableNumbers| variable.trade_ratio.as_ref().ok().map(|ratio| ratio.value);
    let asked = |variable: &VariableNumbers| variable.trade == Some(Trade::Ask);
    shown.sort_by(|a, b| {
        let by_ratio = if asked(a) { ratio(a).cmp(&ratio(b)) } else { ratio(b).cmp(&ratio(a)) };
        asked(a).cmp(&asked(b)).then(by_ratio).then_with(|| a.id.cmp(&b.id))
    });
    let those = |trade: Trade| {
        let own = shown.iter().filter(|variable| variable.trade == Some(trade));
        let names: Vec<String> = own.map(|variable| lowered(named(&variable.label).0)).collect();
        desk.words().list(&names)
    };
    let (give, ask) = (those(Trade::Give), those(Trade::Ask));
    let title = match (give.is_empty(), ask.is_empty()) {
        (false, false) => desk.say("negotiation-trades", &args! { give, ask }),
        (false, true) => desk.say("negotiation-trades-give", &args! { give }),
        _ => desk.say("negotiation-trades-ask", &args! { ask }),
    };
    let line = |variable: &&VariableNumbers| {
        let advice = if variable.trade == Some(Trade::Give) { "negotiation-give" } else { "negotiation-ask" };
        let weight = |pick: fn((Decimal, Decimal)) -> Decimal| {
            cell(variable.weights.map_or_else(String::new, |both| as_written(desk.words(), pick(both))))
        };
        let ratio = variable
            .trade_ratio
            .as_ref()
            .map_or_else(|_| cell("–"), |ratio| desk.figure_cell(ratio, desk.words().number(ratio.value, 2), annex));
        row(
            "plain",
            vec![
                cell(named(&variable.label).0),
                cell(desk.text(advice)),
                cell(zone(desk, variable)),
                weight(|both| both.0),
                weight(|both| both.1),
                ratio,
            ],
        )
    };
    let rows: Vec<Row> = shown.iter().map(line).collect();
    let columns = desk.columns(&[
        ("negotiation-head-variable", "start", 32),
        ("negotiation-head-advice", "start", 11),
        ("negotiation-head-zone", "start", 18),
        ("negotiation-head-weight-ours", "end", 14),
        ("negotiation-head-weight-theirs", "end", 14),
        ("negotiation-head-ratio", "end", 11),
    ]);
    panel(title, desk.text("negotiation-trades-caption"), columns, rows)
}

/// What we give for what, in its order, and what that costs.
pub(super) fn concessions(
    desk: &Desk<'_>,
    negotiation: &Negotiation,
    numbers: &NegotiationNumbers,
    annex: &mut Annex,
) -> Option<Panel> {
    let mut shown: Vec<_> = negotiation.concessions.iter().collect();
    shown.sort_by_key(|concession| value(&concession.order));
    let dearest = shown.iter().max_by_key(|concession| value(&concession.cost).map(Amount::get))?;
    let n = shown.len();
    let title = match value(&dearest.cost) {
        Some(cost) if n > 1 => desk.say(
            "negotiation-concessions",
            &args! { n, few: count(desk.words(), n), what: bound(text(&dearest.give)), cost: desk.money(cost.get()) },
        ),
        _ => desk.say("negotiation-concessions-plain", &args! { n, few: count(desk.words(), n) }),
    };
    let mut rows = Vec::new();
    for concession in &shown {
        let (mut kind, mut risks) = (MarkKind::Ok, Vec::new());
        match value(&concession.reversible) {
            Some(true) => risks.push(desk.text("negotiation-reversible")),
            Some(false) => {
                kind = MarkKind::Warn;
                risks.push(desk.text("negotiation-irreversible"));
            }
            None => {}
        }
        if value(&concession.contagious) == Some(true) {
            kind = MarkKind::Warn;
            risks.push(desk.text("negotiation-contagious"));
        }
        let word = risks.join(", ");
        let risks = if risks.is_empty() { Cell::default() } else { mark_cell(Mark { kind, word }) };
        let worth = concession
            .value_to_them
            .as_ref()
            .map_or_else(String::new, |level| known(desk, &LEVELS, level.value.as_str()));
        let cost = value(&concession.cost).map_or_else(|| "–".to_owned(), |cost| desk.money(cost.get()));
        let strong = concession.at == dearest.at && n > 1;
        rows.push(row(
            strong_if(strong),
            vec![written(text(&concession.give)), written(text(&concession.get)), cell(worth), risks, cell(cost)],
        ));
    }
    if let Ok(cost) = &numbers.cost {
        let sum = desk.figure_cell(cost, desk.money(cost.value), annex);
        rows.push(row("total", vec![cell(desk.text("total")), Cell::default(), Cell::default(), Cell::default(), sum]));
    }
    let columns = desk.columns(&[
        ("negotiation-head-give", "start", 31),
        ("negotiation-head-get", "start", 24),
        ("negotiation-head-worth", "start", 12),
        ("negotiation-head-risk", "start", 18),
        ("negotiation-head-cost", "end", 15),
    ]);
    panel(title, desk.text("negotiation-concessions-caption"), columns, rows)
}

/// What was agreed, variable by variable, beside what we wanted and our limit.
pub(super) fn agreed(desk: &Desk<'_>, negotiation: &Negotiation, numbers: &NegotiationNumbers) -> Option<Panel> {
    let words = desk.words();
    let mut beyond = Vec::new();
    let mut rows = Vec::new();
    for variable in &numbers.variables {
        let (Some(agreed), Ok(ours)) = (negotiation.agreed.value(&variable.id), &variable.ours) else { continue };
        let worse = match variable.direction {
            Some(Direction::Down) => agreed > ours.limit,
            _ => agreed < ours.limit,
        };
        let word = if worse { "negotiation-beyond" } else { "negotiation-within" };
        let kind = if worse { MarkKind::Bad } else { MarkKind::Ok };
        if worse {
            beyond.push(named(&variable.label).0.to_owned());
        }
        rows.push(row(
            strong_if(worse),
            vec![
                cell(variable.label.as_str()),
                cell(as_written(words, ours.target)),
                cell(as_written(words, ours.limit)),
                cell(as_written(words, agreed)),
                mark_cell(Mark { kind, word: desk.text(word) }),
            ],
        ));
    }
    let title = if beyond.is_empty() {
        desk.text("negotiation-agreed-within")
    } else {
        desk.say("negotiation-agreed-beyond", &args! { what: words.list(&beyond) })
    };
    let columns = desk.columns(&[
        ("negotiation-head-variable", "start", 40),
        ("negotiation-head-target", "end", 14),
        ("negotiation-head-limit", "end", 14),
        ("negotiation-head-agreed", "end", 14),
        ("head-status", "start", 18),
    ]);
    panel(title, desk.text("negotiation-agreed-caption"), columns, rows)
}

/// The proposals in the plane of both worths, beside what each side wants; none where nothing was proposed.
pub(super) fn packages(desk: &Desk<'_>, numbers: &NegotiationNumbers, annex: &mut Annex) -> Option<Panel> {
    if numbers.packages.is_empty() {
        return None;
    }
    let words = desk.words();
    let wants = |package: &&PackageNumbers| matches!(package.kind, PackageKind::OurTarget | PackageKind::TheirTarget);
    let compared: Vec<&PackageNumbers> =
        numbers.packages.iter().chain(numbers.references.iter().filter(wants)).collect();
    let names: Vec<String> = compared.iter().enumerate().map(|(at, package)| package_name(desk, package, at)).collect();
    let mut rows = Vec::new();
    let mut points = Vec::new();
    let mut said = Vec::new();
    for (package, name) in compared.iter().zip(&names) {
        let mut note = package
            .dominated_by
            .and_then(|better| names.get(better))
            .map_or_else(String::new, |better| desk.say("negotiation-dominated", &args! { better }));
        let cells = [&package.ours, &package.theirs].map(|side| match side {
            Ok(figure) => desk.figure_cell(figure, words.number(figure.value, 1), annex),
            Err(_) => cell("–"),
        });
        if let Err(because) = &package.ours {
            note = words.capital(&desk.say(&format!("cannot-{}", because.key), &because.args));
        }
        if let (Ok(ours), Ok(theirs)) = (&package.ours, &package.theirs) {
            let kind = match package.kind {
                PackageKind::Agreed => PackageShape::Agreed,
                PackageKind::Proposal { .. } if package.dominated_by.is_some() => PackageShape::Dominated,
                PackageKind::Proposal { .. } => PackageShape::Offer,
                _ => PackageShape::Reference,
            };
            let (at, up) = (words.number(ours.value, 1), words.number(theirs.value, 1));
            said.push(desk.say("negotiation-alt-package", &args! { name, ours: at, theirs: up }));
            points.push(PackagePoint {
                ours: drawn(ours.value),
                theirs: drawn(theirs.value),
                label: name.clone(),
                kind,
            });
        }
        let [ours, theirs] = cells;
        rows.push(row("plain", vec![noted(name, note), ours, theirs]));
    }
    let columns = desk.columns(&[
        ("negotiation-head-package", "start", 56),
        ("negotiation-head-for-us", "end", 22),
        ("negotiation-head-for-them", "end", 22),
    ]);
    let title = packages_title(desk, numbers, &names);
    let mut own = panel(title, desk.text("negotiation-packages-caption"), columns, rows)?;
    let caption = Caption {
        id: format!("packages-{}", numbers.id),
        alt: desk.say("negotiation-packages-alt", &args! { packages: said.join("; ") }),
        note: legend(desk, "negotiation-packages-note"),
    };
    let axes = ["negotiation-axis-ours", "negotiation-axis-theirs"].map(|key| desk.text(key));
    own.chart = (!points.is_empty())
        .then(|| plane::draw(&Packages { caption, width: 228.0, axes, points }, desk.reader.palette));
    Some(own)
}

/// How to read a chart, then whose estimate it is and of which day.
pub(super) fn legend(desk: &Desk<'_>, key: &str) -> String {
    format!("{} {}", desk.text(key), sourced(&desk.reader, desk.text("negotiation-estimate")))
}

/// What has to be known of the proposals: one that nobody should take, else how far the last one is from our target.
fn packages_title(desk: &Desk<'_>, numbers: &NegotiationNumbers, names: &[String]) -> String {
    let words = desk.words();
    let dominated = numbers.packages.iter().enumerate().find_map(|(at, package)| Some((at, package.dominated_by?)));
    if let Some((at, better)) = dominated {
        let of = |at: usize| names.get(at).cloned().unwrap_or_default();
        return words.capital(&desk.say("negotiation-packages-worse", &args! { worse: of(at), better: of(better) }));
    }
    let last = numbers
        .packages
        .iter()
        .rev()
        .find_map(|package| Some((package.ours.as_ref().ok()?, package.theirs.as_ref().ok()?)));
    match last {
        Some((ours, theirs)) => {
            let said = args! { ours: words.number(ours.value, 1), theirs: words.number(theirs.value, 1) };
            desk.say("negotiation-packages-last", &said)
        }
        None => desk.say("negotiation-packages-partial", &args! { n: numbers.packages.len() }),
    }
}

/// "20 ene 2026, Nordalia", "Lo acordado"; without day and author its number.
fn package_name(desk: &Desk<'_>, package: &PackageNumbers, at: usize) -> String {
    let key = match &package.kind {
        PackageKind::Proposal { date, by } => {
            let parts: Vec<String> =
                [desk.short_day(*date), by.clone()].into_iter().filter(|part| !part.is_empty()).collect();
            if parts.is_empty() {
                return desk.say("negotiation-proposal", &args! { n: (at + 1).to_string() });
            }
            return parts.join(", ");
        }
        PackageKind::Agreed => "package-agreed",
        PackageKind::OurTarget => "package-our-target",
        PackageKind::OurLimit => "package-our-limit",
        PackageKind::TheirTarget => "package-their-target",
        PackageKind::TheirLimit => "package-their-limit",
    };
    desk.head(key)
}

/// What each side wants, by rank, side by side.
pub(super) fn priorities(desk: &Desk<'_>, negotiation: &Negotiation) -> Option<Panel> {
    fn ranked(list: &[Ranked]) -> Vec<&str> {
        let mut ranked: Vec<(u32, &str)> =
            list.iter().map(|entry| (value(&entry.rank).unwrap_or(u32::MAX), text(&entry.text))).collect();
        ranked.sort_by_key(|entry| entry.0);
        ranked.into_iter().map(|entry| entry.1).collect()
    }
    let (ours, theirs) = (ranked(&negotiation.objectives_ours), ranked(&negotiation.objectives_theirs));
    let line = |at: usize| {
        let of = |side: &[&str]| written(side.get(at).copied().unwrap_or_default());
        row(strong_if(at == 0), vec![cell((at + 1).to_string()), of(&ours), of(&theirs)])
    };
    let rows: Vec<Row> = (0..ours.len().max(theirs.len())).map(line).collect();
    let title = match (ours.first(), theirs.first()) {
        (Some(ours), Some(theirs)) => desk.say("negotiation-priorities", &args! { ours: *ours, theirs: *theirs }),
        _ => desk.text("negotiation-priorities-one"),
    };
    let columns = vec![
        word_column("", 6),
        word_column(desk.head("negotiation-side-ours"), 47),
        word_column(desk.head("negotiation-side-theirs"), 47),
    ];
    panel(title, desk.text("negotiation-priorities-caption"), columns, rows)
}

/// What a deal is worth to us at best, at worst, and without one; and what they would do.
pub(super) fn alternatives(
    desk: &Desk<'_>,
    negotiation: &Negotiation,
    numbers: &NegotiationNumbers,
    annex: &mut Annex,
) -> Option<Panel> {
    let money = |amount: Option<&Spanned<Money>>| {
        cell(amount.map_or_else(String::new, |amount| desk.money(amount.value.get())))
    };
    let mut rows = Vec::new();
    let packages = negotiation.packages.as_ref();
    for (key, package) in [
        ("negotiation-package-target", packages.and_then(|packages| packages.target.as_ref())),
        ("negotiation-package-worst", packages.and_then(|packages| packages.reservation.as_ref())),
    ] {
        if let Some(amount) = package.and_then(|package| package.annual_contribution.as_ref()) {
            rows.push(row("plain", vec![cell(desk.text(key)), money(Some(amount))]));
        }
    }
    if let Ok(room) = &numbers.room {
        let amount = desk.figure_cell(room, desk.money(room.value), annex);
        rows.push(row("strong", vec![cell(desk.text("negotiation-room")), amount]));
    }
    let batna = negotiation.batna.as_ref();
    if let Some(ours) = batna.and_then(|batna| batna.ours.as_ref()) {
        let what = noted(desk.text("negotiation-batna-ours"), text(&ours.text));
        rows.push(row("plain", vec![what, money(ours.annual_contribution.as_ref())]));
    }
    if let Some(theirs) = batna.and_then(|batna| batna.theirs.as_ref()) {
        let sure = theirs.confidence.as_ref().map(|level| known(desk, &CONFIDENCE, level.value.as_str()));
        let said: Vec<String> =
            [Some(text(&theirs.text).to_owned()), sure].into_iter().flatten().filter(|said| !said.is_empty()).collect();
        let what = noted(desk.text("negotiation-batna-theirs"), said.join("; "));
        rows.push(row("plain", vec![what, money(theirs.estimated_annual_cost.as_ref())]));
    }
    let title = match &numbers.over_alternative {
        Ok(more) if more.value > Decimal::ZERO => {
            desk.say("negotiation-better", &args! { amount: desk.money(more.value) })
        }
        Ok(more) => desk.say("negotiation-worse", &args! { amount: desk.money(more.value.abs()) }),
        Err(_) => desk.text("negotiation-unvalued"),
    };
    let columns = vec![
        word_column(desk.text("negotiation-head-outcome"), 74),
        number_column(desk.text("negotiation-head-yearly"), 26),
    ];
    panel(title, desk.text("negotiation-alternatives-caption"), columns, rows)
}

/// What we believe, whether it was tested, and by what.
pub(super) fn assumptions(
    desk: &Desk<'_>,
    negotiation: &Negotiation,
    numbers: &NegotiationNumbers,
    annex: &mut Annex,
) -> Option<Panel> {
    let line = |assumption: &Assumption| {
        let tested = assumption.status.as_ref().is_some_and(|status| status.value == *"tested");
        let (kind, key) =
            if tested { (MarkKind::Ok, "negotiation-tested") } else { (MarkKind::Warn, "negotiation-not-tested") };
        let said = noted(text(&assumption.text), shown_by(desk, assumption, tested));
        row(strong_if(!tested), vec![said, mark_cell(Mark { kind, word: desk.text(key) })])
    };
    let mut rows: Vec<Row> = negotiation.assumptions.iter().map(line).collect();
    let open = numbers.untested.as_ref().map_or(0, |figure| figure.inputs.len());
    if let (Ok(untested), 1..) = (&numbers.untested, open) {
        let sum = desk.figure_cell(untested, desk.words().number(untested.value, 0), annex);
        rows.push(row("total", vec![cell(desk.text("negotiation-untested-total")), sum]));
    }
    let n = negotiation.assumptions.len();
    let title = if open == 0 {
        desk.say("negotiation-assumptions-tested", &args! { n, few: count(desk.words(), n) })
    } else {
        desk.say(
            "negotiation-assumptions-open",
            &args! { open, few: count(desk.words(), open), n, all: count(desk.words(), n) },
        )
    };
    let columns = desk.columns(&[("negotiation-head-assumption", "start", 70), ("head-status", "start", 30)]);
    panel(desk.words().capital(&title), desk.text("negotiation-assumptions-caption"), columns, rows)
}

/// The source that shows an assumption, or the action that will test it and its day.
fn shown_by(desk: &Desk<'_>, assumption: &Assumption, tested: bool) -> String {
    let plan = desk.account.plan.as_ref();
    if let (true, Some(evidence)) = (tested, &assumption.evidence) {
        let sources = plan.and_then(|plan| plan.customer.as_ref()).map_or(&[][..], |known| &known.sources);
        let source = sources.iter().find(|source| source.id.value == evidence.value.id);
        return source.map_or_else(|| evidence.value.to_string(), |source| text(&source.text).to_owned());
    }
    let action = assumption.action.as_ref().and_then(|action| {
        let all = plan.map_or(&[][..], |plan| &plan.actions);
        all.iter().find(|own| own.id.value.as_str() == action.value.as_str())
    });
    action.map_or_else(String::new, |action| {
        let due = desk.short_day(value(&action.due));
        if due.is_empty() {
            return text(&action.text).to_owned();
        }
        desk.say("two-clauses", &args! { first: text(&action.text), second: due })
    })
}

/// What they may try, and our answer; below, what we mean to use ourselves.
pub(super) fn tactics(desk: &Desk<'_>, negotiation: &Negotiation) -> Option<Panel> {
    let words = desk.words();
    let line = |tactic: &crate::model::negotiation::ExpectedTactic| {
        let name = words.capital(&known(desk, &TACTICS, tactic.tactic.value.as_str()));
        row("plain", vec![cell(name), written(text(&tactic.counter))])
    };
    let rows: Vec<Row> = negotiation.tactics_expected.iter().map(line).collect();
    let those = |list: &[Spanned<Id>], known_words: &[(&str, &str)]| {
        let names: Vec<String> = list.iter().map(|id| known(desk, known_words, id.value.as_str())).collect();
        words.list(&names)
    };
    let planned = those(&negotiation.tactics_planned, &TACTICS);
    let closing =
        negotiation.closing.as_ref().map_or_else(String::new, |closing| those(&closing.techniques, &CLOSINGS));
    let planned = (!planned.is_empty()).then(|| desk.say("negotiation-planned", &args! { what: planned }));
    let closing = (!closing.is_empty()).then(|| desk.say("negotiation-closing-with", &args! { what: closing }));
    let note: Vec<String> = planned.into_iter().chain(closing).collect();
    let expected: Vec<String> =
        negotiation.tactics_expected.iter().map(|tactic| known(desk, &TACTICS, tactic.tactic.value.as_str())).collect();
    if rows.is_empty() && note.is_empty() {
        return None;
    }
    let title = if expected.is_empty() {
        desk.text("negotiation-tactics-none")
    } else {
        desk.say("negotiation-tactics", &args! { what: words.list(&expected) })
    };
    let columns = desk.columns(&[("negotiation-head-tactic", "start", 36), ("negotiation-head-counter", "start", 64)]);
    let table = crate::view::parts::Table {
        caption: desk.text("negotiation-tactics-caption"),
        columns,
        rows,
        note: String::new(),
    };
    Some(Panel { title, lead: String::new(), table, chart: None, note: note.join(" ") })
}

/// The agenda with its minutes.
pub(super) fn agenda(desk: &Desk<'_>, negotiation: &Negotiation) -> Option<Panel> {
    let minutes =
        |minutes: u64| desk.say("negotiation-minutes", &args! { n: i64::try_from(minutes).unwrap_or(i64::MAX) });
    let line = |item: &crate::model::negotiation::AgendaItem| {
        let long = value(&item.minutes).map_or_else(String::new, |long| minutes(long.into()));
        row("plain", vec![written(text(&item.text)), cell(long)])
    };
    let mut rows: Vec<Row> = negotiation.agenda.iter().map(line).collect();
    let whole: u64 = negotiation.agenda.iter().filter_map(|item| value(&item.minutes)).map(u64::from).sum();
    let n = rows.len();
    if rows.len() > 1 {
        rows.push(row("total", vec![cell(desk.text("total")), cell(minutes(whole))]));
    }
    let title = desk.say("negotiation-agenda", &args! { n, few: count(desk.words(), n), minutes: minutes(whole) });
    let columns = desk.columns(&[("negotiation-head-agenda", "start", 76), ("negotiation-head-time", "end", 24)]);
    panel(title, desk.text("negotiation-agenda-caption"), columns, rows)
}

/// The nine points and their state.
pub(super) fn preparation(desk: &Desk<'_>, negotiation: &Negotiation, numbers: &NegotiationNumbers) -> Option<Panel> {
    if negotiation.preparation.is_empty() {
        return None;
    }
    let words = desk.words();
    let mut open = Vec::new();
    let mut rows = Vec::new();
    for (name, key) in PREPARATION {
        let done = negotiation.preparation.value(name) == Some(true);
        let (kind, word) = if done { (MarkKind::Ok, "preparation-done") } else { (MarkKind::Warn, "preparation-open") };
        if !done {
            open.push(desk.text(key));
        }
        rows.push(row(strong_if(!done), vec![cell(desk.head(key)), mark_cell(Mark { kind, word: desk.text(word) })]));
    }
    let done = numbers
        .prepared
        .as_ref()
        .map_or(PREPARATION.len() - open.len(), |figure| figure.inputs.len().min(PREPARATION.len() - open.len()));
    let title = match open.len() {
        0 => desk.text("negotiation-preparation-all"),
        1 | 2 => desk.say("negotiation-preparation-but", &args! { n: open.len(), what: words.list(&open) }),
        _ => desk.say("negotiation-preparation-some", &args! { n: done, few: count(words, done) }),
    };
    let columns = desk.columns(&[("negotiation-head-point", "start", 66), ("head-status", "start", 34)]);
    panel(words.capital(&title), desk.text("negotiation-preparation-caption"), columns, rows)
}

/// What was said and done at the table, and how we read it.
pub(super) fn signals(desk: &Desk<'_>, negotiation: &Negotiation) -> Option<Panel> {
    let mut shown: Vec<_> = negotiation.signals.iter().collect();
    shown.sort_by_key(|signal| value(&signal.date));
    let last = shown.last().map_or("", |signal| text(&signal.reading)).to_owned();
    let line = |signal: &&crate::model::negotiation::Signal| {
        let cells = vec![
            cell(desk.short_day(value(&signal.date))),
            cell(text(&signal.by)),
            cell(text(&signal.text)),
            cell(text(&signal.reading)),
        ];
        row("plain", cells)
    };
    let rows: Vec<Row> = shown.iter().map(line).collect();
    let title = if last.is_empty() {
        desk.say("negotiation-signals", &args! { n: rows.len() })
    } else {
        desk.say("negotiation-signals-last", &args! { reading: last })
    };
    let columns = desk.columns(&[
        ("head-date", "start", 14),
        ("negotiation-head-by", "start", 18),
        ("negotiation-head-signal", "start", 34),
        ("negotiation-head-reading", "start", 34),
    ]);
    let mut own = panel(title, desk.text("negotiation-signals-caption"), columns, rows)?;
    own.table = without_empty_columns(own.table);
    Some(own)
}

/// Strategy and reason, mandate, interests, first intentions, questions, pace.
pub(super) fn texts(desk: &Desk<'_>, negotiation: &Negotiation) -> Vec<LabelledProse> {
    let mut texts = Vec::new();
    let strategy = value(&negotiation.strategy).map_or_else(String::new, |strategy| desk.head(&strategy.label()));
    let reason = text(&negotiation.strategy_reason);
    let said: Vec<&str> = [strategy.as_str(), reason].into_iter().filter(|said| !said.is_empty()).collect();
    let mut add = |key: &str, lines: Vec<String>| {
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        let body = match lines.as_slice() {
            [] => return,
            [one] => prose(one),
            many => list(many.iter().map(String::as_str)),
        };
        texts.push(LabelledProse { label: desk.text(key), prose: body });
    };
    add("negotiation-strategy", vec![said.join(". ")]);
    add(
        "negotiation-mandate",
        negotiation.mandate.as_ref().map_or_else(Vec::new, |mandate| mandate_lines(desk, negotiation, mandate)),
    );
    let own = |list: &[Spanned<String>]| list.iter().map(|line| line.value.clone()).collect::<Vec<String>>();
    if let Some(interests) = &negotiation.interests {
        add("negotiation-interests-ours", own(&interests.ours));
        add("negotiation-interests-theirs", own(&interests.theirs));
        add("negotiation-interests-shared", own(&interests.shared));
    }
    if let Some(first) = &negotiation.first_intentions {
        add("negotiation-intention-ours", vec![text(&first.ours).to_owned()]);
        add("negotiation-intention-theirs", vec![text(&first.theirs).to_owned()]);
    }
    add("negotiation-questions", own(&negotiation.questions));
    if let Some(pace) = &negotiation.pace {
        add("negotiation-deadlock", vec![text(&pace.deadlock).to_owned()]);
        add("negotiation-move", vec![text(&pace.r#move).to_owned()]);
    }
    add("negotiation-sources", own(&negotiation.sources));
    texts
}

/// How far the team may go, and who has approved that.
fn mandate_lines(desk: &Desk<'_>, negotiation: &Negotiation, mandate: &Mandate) -> Vec<String> {
    let words = desk.words();
    let mut lines = Vec::new();
    if let Some(change) = value(&mandate.price_change_pct) {
        let change = change.get();
        let plus = if change > Decimal::ZERO { "+" } else { "" };
        let share = format!("{plus}{}", words.percent(change, change.normalize().scale()));
        lines.push(desk.say("negotiation-mandate-price", &args! { share }));
    }
    if let Some(days) = value(&mandate.payment_days) {
        lines.push(desk.say("negotiation-mandate-payment", &args! { days: i64::from(days) }));
    }
    if let Some(most) = value(&mandate.investment) {
        lines.push(desk.say("negotiation-mandate-investment", &args! { amount: desk.money(most.get()) }));
    }
    let by = negotiation.team.as_ref().and_then(|team| team.authority_approved_by.as_ref());
    let by = by.map(|by| desk.person(by.value.as_str()));
    lines.push(match (value(&mandate.approved_on), by) {
        (Some(day), Some(by)) => desk.say("negotiation-approved", &args! { by, day }),
        (Some(day), None) => desk.say("negotiation-approved-on", &args! { day }),
        (None, Some(by)) => desk.say("negotiation-unapproved-by", &args! { by }),
        (None, None) => desk.text("negotiation-unapproved"),
    });
    lines
}

#[cfg(test)]
mod tests {
    use super::named;

    #[test]
    fn a_unit_in_brackets_is_taken_from_the_name() {
        assert_eq!(named("Plazo de pago (días)"), ("Plazo de pago", "días"));
        assert_eq!(named("Rappel (anual) del tramo"), ("Rappel (anual) del tramo", ""));
        assert_eq!(named("Cuota (film) (%)"), ("Cuota (film)", "%"));
        assert_eq!(named(""), ("", ""));
    }
}
