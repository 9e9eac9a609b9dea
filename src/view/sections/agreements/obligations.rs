//! What both sides owe under an agreement, by date.

use super::AgreementPart;
use super::Sheet;
use crate::analyse::agreement;
use crate::analyse::obligations::ObligationNumbers;
use crate::analyse::obligations::Owed;
use crate::analyse::obligations::Standing;
use crate::args;
use crate::decode::Visibility;
use crate::model::agreement::Agreement;
use crate::model::agreement::Obligation;
use crate::model::day::Day;
use crate::model::value;
use crate::model::vocabulary::Party;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Row;
use crate::view::parts::Table;
use crate::view::sections::annex::Annex;
use crate::view::sections::cells::plain_value as plain;
use crate::view::sections::cells::text as cell;
use crate::view::sections::dates;
use crate::view::sections::naming::count;
use crate::view::sections::plan::named;

/// How many obligations that the edition shows are late.
pub(super) fn late(desk: &Desk<'_>, agreement: &Agreement) -> usize {
    shown(Sheet { desk, agreement })
        .iter()
        .filter(|(_, owed)| owed.is_some_and(|owed| owed.standing == Standing::Late))
        .count()
}

/// The obligations; nothing where there are none.
pub(super) fn part(sheet: Sheet<'_>, annex: &mut Annex) -> Option<AgreementPart> {
    let desk = sheet.desk;
    let mut shown = shown(sheet);
    if shown.is_empty() {
        return None;
    }
    let day = |(obligation, owed): &(&Obligation, Option<&Owed>)| due(obligation, *owed);
    shown.sort_by_key(|one| (day(one).map_or((1, None), |day| (0, Some(day))), one.0.id.value.clone()));
    let rows: Vec<Row> = shown.iter().map(|(obligation, owed)| line(sheet, obligation, *owed, annex)).collect();
    let numbers = agreement::of(&desk.numbers.obligations, sheet.id());
    let why = numbers.and_then(|numbers| numbers.as_ref().err());
    let note = why.map_or_else(String::new, |because| sheet.cannot("agreements-obligations-caption", because));
    let all = numbers.and_then(|numbers| numbers.as_ref().ok());
    Some(AgreementPart {
        title: desk.words().capital(&title(desk, &shown)),
        facts: all.map_or_else(Vec::new, |all| facts(sheet, all, annex)),
        table: Table {
            caption: desk.text("agreements-obligations-caption"),
            columns: desk.columns(&[
                ("agreements-head-obligation", "start", 42),
                ("agreements-head-party", "start", 17),
                ("head-due", "start", 14),
                ("head-status", "start", 27),
            ]),
            rows,
            note: String::new(),
        },
        note,
        chart: None,
    })
}

fn shown(sheet: Sheet<'_>) -> Vec<(&Obligation, Option<&Owed>)> {
    let desk = sheet.desk;
    let numbers = agreement::of(&desk.numbers.obligations, sheet.id()).and_then(|numbers| numbers.as_ref().ok());
    let all = sheet.agreement.obligations.iter();
    let seen = all.filter(|one| desk.shows(visibility(&one.visibility, Visibility::Customer)));
    seen.map(|one| (one, numbers.and_then(|all| all.owed.iter().find(|owed| one.id.value == *owed.id)))).collect()
}

/// The next day, else the day that was written.
fn due(obligation: &Obligation, owed: Option<&Owed>) -> Option<Day> {
    let late = owed.is_some_and(|owed| owed.standing == Standing::Late);
    let next = owed.and_then(|owed| owed.dates.first().copied()).filter(|_| !late && obligation.recurrence.is_some());
    next.or_else(|| value(&obligation.due))
}

fn title(desk: &Desk<'_>, shown: &[(&Obligation, Option<&Owed>)]) -> String {
    let words = desk.words();
    let of =
        |standing: Standing| shown.iter().filter(move |(_, owed)| owed.is_some_and(|owed| owed.standing == standing));
    let (late, open) = (of(Standing::Late).count(), of(Standing::Open).count());
    let lone = of(Standing::Late).find_map(|(one, owed)| Some((one, owed.as_ref()?.delay.as_ref()?)));
    match (late, lone) {
        (0, _) if open == 0 => desk.text("agreements-obligations-met"),
        (0, _) => desk.say("agreements-obligations-open", &args! { n: open, few: count(words, open) }),
        (1, Some((one, _))) => {
            let days = value(&one.due).map_or(0, |due| due.days_until(desk.day()));
            let ours = value(&one.party) != Some(Party::Customer);
            let key = if ours { "agreements-obligation-late" } else { "agreements-obligation-late-theirs" };
            desk.say(key, &args! { days })
        }
        _ => desk.say("agreements-obligations-late", &args! { n: late, few: count(words, late) }),
    }
}

/// How many were kept, and what comes next.
fn facts(sheet: Sheet<'_>, numbers: &ObligationNumbers, annex: &mut Annex) -> Vec<Fact> {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let mut facts = Vec::new();
    if let Some(kept) = &numbers.kept {
        let note = desk.say("agreements-kept-note", &args! { met: numbers.met, all: numbers.met + numbers.late });
        facts.extend(sheet.fact("agreements-kept", kept, &words.percent(kept.value, 0), note, annex));
        facts.push(fact(desk.text("agreements-obligations-to-come"), plain(numbers.open.to_string()), ""));
    }
    if let Some(next) = numbers.next {
        let days = desk.day().days_until(next);
        let note = desk.say("agreements-left", &args! { days });
        facts.push(fact(desk.text("agreements-obligation-next"), plain(words.short_day(next.0)), note));
    }
    // A bare day says less than the table below it.
    if numbers.kept.is_some() { facts } else { Vec::new() }
}

fn line(sheet: Sheet<'_>, obligation: &Obligation, owed: Option<&Owed>, annex: &mut Annex) -> Row {
    let desk = sheet.desk;
    let party = match value(&obligation.party) {
        Some(Party::Supplier) => desk.text("agreements-ours"),
        Some(Party::Customer) => desk.text("agreements-theirs"),
        None => String::new(),
    };
    let often = obligation.recurrence.as_ref().map(|often| match often.value.as_str() {
        "monthly" => desk.text("agreements-monthly"),
        "quarterly" => desk.text("agreements-quarterly"),
        "half_yearly" => desk.text("agreements-half-yearly"),
        "yearly" => desk.text("agreements-yearly"),
        other => other.to_owned(),
    });
    let evidence = obligation.evidence.as_ref().map(|evidence| evidence.value.clone());
    let late = owed.is_some_and(|owed| owed.standing == Standing::Late);
    let text = named(&obligation.text, obligation.id.value.as_str());
    row(
        strong_if(late),
        vec![
            noted(text, [often, evidence].into_iter().flatten().collect::<Vec<_>>().join("; ")),
            noted(party, dates::owner(desk, obligation)),
            cell(desk.short_day(due(obligation, owed))),
            standing(sheet, obligation, owed, annex),
        ],
    )
}

fn standing(sheet: Sheet<'_>, obligation: &Obligation, owed: Option<&Owed>, annex: &mut Annex) -> Cell {
    let (desk, words) = (sheet.desk, sheet.desk.words());
    let said = value(&obligation.status).map_or_else(String::new, |status| desk.head(&status.label()));
    let Some(owed) = owed else { return cell(said) };
    let with =
        |kind: MarkKind| Cell { text: said.clone(), marks: vec![Mark { kind, word: said.clone() }], ..Cell::default() };
    match (owed.standing, &owed.delay) {
        (Standing::Late, Some(delay)) => {
            let days = value(&obligation.due).map_or(0, |due| due.days_until(desk.day()));
            let text = desk.say("decisions-overdue", &args! { n: days });
            Cell { marks: vec![mark(words, MarkKind::Bad)], ..desk.figure_cell(delay, words.capital(&text), annex) }
        }
        (Standing::Late, None) => with(MarkKind::Bad),
        (Standing::Met, _) => with(MarkKind::Ok),
        (Standing::Open, _) => cell(said),
    }
}
