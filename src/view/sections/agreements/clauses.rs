//! What an agreement covers, which clauses it has, which it lacks, and how it was changed.

use super::AgreementPart;
use super::Sheet;
use crate::args;
use crate::decode::Visibility;
use crate::model::agreement::Amendment;
use crate::model::id::Id;
use crate::model::plan::Whitespace;
use crate::model::text;
use crate::model::value;
use crate::source::Spanned;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::visibility;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::cells::text as cell;
use crate::view::sections::cells::without_empty_columns;
use crate::view::sections::naming::count;

/// The clauses that a framework agreement usually has, with their words.
const USUAL: [(&str, &str); 7] = [
    ("liability_cap", "clause-liability-cap"),
    ("termination", "clause-termination"),
    ("confidentiality", "clause-confidentiality"),
    ("force_majeure", "clause-force-majeure"),
    ("hardship", "clause-hardship"),
    ("law", "clause-law"),
    ("data_protection", "clause-data-protection"),
];

/// Documents that may count before others, with their words.
const DOCUMENTS: [(&str, &str); 5] = [
    ("agreement", "precedence-agreement"),
    ("amendments", "precedence-amendments"),
    ("call_off", "precedence-call-off"),
    ("general_terms", "precedence-general-terms"),
    ("annexes", "precedence-annexes"),
];

/// Scope and clauses; nothing where neither was written.
pub(super) fn part(sheet: Sheet<'_>) -> Option<AgreementPart> {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let agreement = sheet.agreement;
    let (there, gone) = checked(sheet);
    let mut rows: Vec<Row> = Vec::new();
    let mut add = |key: &str, said: String, kind: Option<MarkKind>| {
        if !said.is_empty() {
            let mut second = cell(words.capital(&said));
            second.marks = kind.map(|kind| mark(words, kind)).into_iter().collect();
            rows.push(row("plain", vec![cell(desk.text(key)), second]));
        }
    };
    if let Some(scope) = &agreement.scope {
        add("agreements-scope-units", units(sheet, &scope.units), None);
        add("agreements-scope-offerings", offerings(sheet, &scope.offerings), None);
        let territory: Vec<String> = scope.territory.iter().map(|part| part.value.clone()).collect();
        add("agreements-scope-territory", words.list(&territory), None);
    }
    if let Some(only) = &agreement.exclusivity {
        let offering = only.offering.as_ref().map(|offering| offerings(sheet, std::slice::from_ref(offering)));
        let territory = only.territory.as_ref().map(|territory| territory.value.clone());
        add("agreements-exclusivity", [offering, territory].into_iter().flatten().collect::<Vec<_>>().join(", "), None);
    }
    if let Some(mfn) = value(&agreement.mfn) {
        add("agreements-mfn", desk.text(if mfn { "agreements-yes" } else { "agreements-no" }), None);
    }
    let order: Vec<String> =
        agreement.precedence.iter().map(|one| known(sheet, &DOCUMENTS, one.value.as_str())).collect();
    add("agreements-precedence", order.join(" › "), None);
    add("agreements-clauses-there", there.join(", "), Some(MarkKind::Ok));
    add("agreements-clauses-gone", gone.join(", "), Some(MarkKind::Warn));
    let documents: Vec<String> = agreement.documents.iter().map(|one| one.value.clone()).collect();
    add("agreements-documents", documents.join(", "), None);
    if rows.is_empty() {
        return None;
    }
    let title = match (there.len(), gone.as_slice()) {
        (0, _) => desk.text("agreements-clauses-unknown"),
        (_, []) => desk.text("agreements-clauses-all"),
        (_, [one]) => desk.say("agreements-clauses-one", &args! { clause: one.as_str() }),
        (_, gone) => desk.say("agreements-clauses-lacks", &args! { n: gone.len(), few: count(words, gone.len()) }),
    };
    let columns = desk.columns(&[("agreements-head-clause", "start", 24), ("head-what", "start", 76)]);
    Some(AgreementPart {
        title,
        table: Table { caption: desk.text("agreements-clauses-caption"), columns, rows, note: String::new() },
        ..AgreementPart::default()
    })
}

/// The clauses that are there, with their text where they have one, and the usual ones that are not.
fn checked(sheet: Sheet<'_>) -> (Vec<String>, Vec<String>) {
    let (mut there, mut gone) = (Vec::new(), Vec::new());
    let clauses = &sheet.agreement.clauses;
    // Where nobody has written a checklist, nothing can be said to lack.
    let listed = clauses.iter().next().is_some();
    for (id, key) in USUAL {
        let name = sheet.desk.text(key);
        match clauses.value(id).as_deref() {
            Some("true") => there.push(name),
            Some("false") => gone.push(name),
            Some(own) if !own.is_empty() => there.push(format!("{name} ({own})")),
            _ if listed => gone.push(name),
            _ => {}
        }
    }
    for (id, _, own) in clauses.iter().filter(|(id, ..)| !USUAL.iter().any(|(usual, _)| usual == id)) {
        let name = id.replace('_', " ");
        match own.value.as_str() {
            "true" => there.push(name),
            "false" => gone.push(name),
            own => there.push(format!("{name} ({own})")),
        }
    }
    (there, gone)
}

fn known(sheet: Sheet<'_>, words: &[(&str, &str)], id: &str) -> String {
    let own = words.iter().find(|(known, _)| *known == id);
    own.map_or_else(|| id.replace('_', " "), |(_, key)| sheet.desk.text(key))
}

/// The estimate of the customer's spend, which knows the names of its units; what it says is for our management.
fn estimate(sheet: Sheet<'_>) -> Option<&Whitespace> {
    let plan = sheet.desk.account.plan.as_ref().filter(|_| sheet.desk.shows(Visibility::Internal));
    plan?.whitespace.as_ref()
}

/// The customer's units by their names.
fn units(sheet: Sheet<'_>, ids: &[Spanned<Id>]) -> String {
    let known = |id: &Spanned<Id>| estimate(sheet)?.units.value(id.value.as_str());
    let names = ids.iter().map(|id| known(id).unwrap_or_else(|| id.value.to_string()));
    sheet.desk.words().list(&names.collect::<Vec<_>>())
}

/// What is sold, by its names.
fn offerings(sheet: Sheet<'_>, ids: &[Spanned<Id>]) -> String {
    let all = sheet.desk.reader.checked.plans.programme.as_ref();
    let all = all.map_or(&[][..], |programme| &programme.offerings);
    let name = |id: &Spanned<Id>| {
        let own = estimate(sheet).and_then(|estimate| estimate.offerings.value(id.value.as_str()));
        let ours = || all.iter().find(|offering| offering.id.value == id.value)?.label.as_ref();
        own.or_else(|| ours().map(|label| label.value.clone())).unwrap_or_else(|| id.value.to_string())
    };
    sheet.desk.words().list(&ids.iter().map(name).collect::<Vec<_>>())
}

/// How the agreement was changed; nothing where it was not.
pub(super) fn amendments(sheet: Sheet<'_>) -> Option<AgreementPart> {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let all = sheet.agreement.amendments.iter();
    let mut shown: Vec<&Amendment> =
        all.filter(|one| desk.shows(visibility(&one.visibility, Visibility::Customer))).collect();
    shown.sort_by_key(|one| (value(&one.effective).or_else(|| value(&one.signed_on)), one.id.value.clone()));
    let last = shown.last()?;
    let line = |one: &&Amendment| {
        let changes: Vec<String> = one.changes.iter().map(|(path, _, new)| format!("{path}: {}", new.value)).collect();
        let said = text(&one.text);
        let said = if said.is_empty() { one.id.value.as_str() } else { said };
        row(
            "plain",
            vec![
                noted(said, changes.join("; ")),
                cell(desk.short_day(value(&one.signed_on))),
                cell(desk.short_day(value(&one.effective))),
            ],
        )
    };
    let n = shown.len();
    let day = desk.short_day(value(&last.effective).or_else(|| value(&last.signed_on)));
    let title = if day.is_empty() {
        desk.say("agreements-amended-undated", &args! { n, few: count(words, n) })
    } else {
        desk.say("agreements-amended", &args! { n, few: count(words, n), day })
    };
    let table = Table {
        caption: desk.text("agreements-amendments-caption"),
        columns: desk.columns(&[
            ("agreements-head-amendment", "start", 60),
            ("agreements-head-signed", "start", 20),
            ("agreements-head-effective", "start", 20),
        ]),
        rows: shown.iter().map(line).collect(),
        note: String::new(),
    };
    Some(AgreementPart {
        title: words.capital(&title),
        table: without_empty_columns(table),
        ..AgreementPart::default()
    })
}
