//! What each side owes under an agreement: what was kept, what is late, and what comes next (`methods.md` 2.23).

use jiff::ToSpan;
use rust_decimal::Decimal;

use super::agreement::OfAgreement;
use super::agreement::Paper;
use super::exact;
use super::faults;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use crate::model::Account;
use crate::model::agreement::Obligation;
use crate::model::day::Day;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::ObligationStatus;
use crate::sound::Sound;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "obligations",
    page: include_str!("../../docs/methods/obligations.md"),
    formulas: &["obligation-delay", "obligations-kept"],
};

/// How far ahead recurring obligations are counted out, in days.
const AHEAD: i64 = 365;

/// What both sides owe under one agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct ObligationNumbers {
    /// Every obligation that was not waived, in the order of the file.
    pub owed: Vec<Owed>,
    /// Those that were met.
    pub met: usize,
    /// Those whose day has passed.
    pub late: usize,
    /// Those still to come.
    pub open: usize,
    /// Met of all whose day has come, percent; none where none has.
    pub kept: Option<Figure>,
    /// The next day on which something is due.
    pub next: Option<Day>,
}

/// One obligation.
#[derive(Clone, Debug, PartialEq)]
pub struct Owed {
    /// Its id.
    pub id: String,
    /// How it stands.
    pub standing: Standing,
    /// How many days it is late; none where it is not.
    pub delay: Option<Figure>,
    /// When it is due in the next twelve months, in order.
    pub dates: Vec<Day>,
}

/// How an obligation stands at the report's day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was met.
    Met,
    /// It was not met, or its day has passed.
    Late,
    /// It is still to come.
    Open,
}

/// The obligations of an account's agreements that have some.
pub fn obligations(plans: &Sound, account: &Account, day: Day) -> Vec<OfAgreement<ObligationNumbers>> {
    let with = Paper::all(plans, account, day).filter(|paper| !paper.agreement.obligations.is_empty());
    with.map(|paper| paper.of(numbers(paper))).collect()
}

fn numbers(paper: Paper<'_>) -> Computed<ObligationNumbers> {
    faults::entries(paper.plans, &paper.place("obligations"), &["due", "status", "recurrence"])?;
    let stands = paper.agreement.obligations.iter().filter(|one| value(&one.status) != Some(ObligationStatus::Waived));
    let owed: Vec<Owed> = stands.map(|one| owed(paper, one)).collect();
    let count = |standing: Standing| owed.iter().filter(|one| one.standing == standing).count();
    let (met, late) = (count(Standing::Met), count(Standing::Late));
    let kept = match met.checked_add(late) {
        None | Some(0) => None,
        Some(all) => {
            let inputs = vec![
                Given::computed("input-obligations-met", Arg::from(met)),
                Given::computed("input-obligations-late", Arg::from(late)),
            ];
            let share = exact::percent_of(Decimal::from(met), Decimal::from(all))?;
            let figure = paper.figure(share, "obligations-kept", inputs).in_percent();
            let shown = paper.agreement.obligations.iter().map(|one| paper.seen(one.visibility)).max();
            Some(figure.shown_to(shown.unwrap_or_default()))
        }
    };
    let next = owed.iter().filter_map(|one| one.dates.first().copied()).min();
    Ok(ObligationNumbers { met, late, open: count(Standing::Open), kept, next, owed })
}

fn owed(paper: Paper<'_>, obligation: &Obligation) -> Owed {
    let days = obligation.due.as_ref().map_or(0, |due| due.value.days_until(paper.day));
    let standing = match value(&obligation.status) {
        Some(ObligationStatus::Met) => Standing::Met,
        Some(ObligationStatus::NotMet) => Standing::Late,
        _ if days > 0 => Standing::Late,
        _ => Standing::Open,
    };
    let delay = obligation.due.as_ref().filter(|_| standing == Standing::Late && days > 0).map(|due| {
        let inputs = vec![Given::written("input-due", due.value.into(), due.span)];
        let figure = Figure::new(Decimal::from(days), "obligation-delay", inputs).in_days();
        figure.about(subject(obligation)).shown_to(paper.seen(obligation.visibility))
    });
    Owed { id: obligation.id.value.to_string(), dates: dates(paper, obligation, standing), standing, delay }
}

fn subject(obligation: &Obligation) -> &str {
    let text = text(&obligation.text);
    if text.is_empty() { obligation.id.value.as_str() } else { text }
}

/// The days of the next twelve months on which an obligation falls due, as long as the agreement runs.
fn dates(paper: Paper<'_>, obligation: &Obligation, standing: Standing) -> Vec<Day> {
    let term = paper.agreement.term.as_ref();
    let end = term.and_then(|term| value(&term.end)).filter(|end| *end >= paper.day);
    let last = end.map_or(paper.day.plus(AHEAD), |end| end.min(paper.day.plus(AHEAD)));
    let months = obligation.recurrence.as_ref().and_then(|often| months(often.value.as_str()));
    let first = value(&obligation.due).or_else(|| later(term.and_then(|term| value(&term.start))?, months?, 1));
    let Some(first) = first else { return Vec::new() };
    let Some(months) = months else {
        let open = standing == Standing::Open && first >= paper.day;
        return if open { vec![first] } else { Vec::new() };
    };
    // What was met was met for its own day; the next ones are still to come.
    let met = i64::from(standing == Standing::Met);
    let all = (met..).map_while(|turn| later(first, months, turn)).take_while(|day| *day <= last);
    all.filter(|day| *day >= paper.day).collect()
}

/// So many turns later: counted from the first day, so that the end of a month stays one.
fn later(first: Day, months: i64, turn: i64) -> Option<Day> {
    let months = months.checked_mul(turn).filter(|months| *months < 12_000)?;
    first.0.checked_add(months.months()).ok().map(Day)
}

/// How many months lie between two turns.
fn months(often: &str) -> Option<i64> {
    match often {
        "monthly" => Some(1),
        "quarterly" => Some(3),
        "half_yearly" => Some(6),
        "yearly" => Some(12),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const FILE: &str = "am-2023-04.yaml";
    const WORKSHOP: &str = "due: 2025-11-20";

    fn numbers(edits: &[fixture::Edit<'_>]) -> Computed<ObligationNumbers> {
        fixture::edited(edits).obligations[0].numbers.clone()
    }

    fn dates(edit: fixture::Edit<'_>) -> Vec<String> {
        let numbers = numbers(&[edit]).expect("the obligations are whole");
        numbers.owed[0].dates.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_example_comes_out() {
        let numbers = numbers(&[]).expect("the example is whole");
        assert_eq!((numbers.met, numbers.late, numbers.open), (1, 1, 2));
        assert_eq!(numbers.kept.map(|kept| kept.value), Some(Decimal::from(50)));
        assert_eq!(numbers.owed[1].delay.as_ref().map(|delay| delay.value), Some(Decimal::from(21)));
        assert_eq!(numbers.next.map(|day| day.to_string()).as_deref(), Some("2025-11-20"));
    }

    #[test]
    fn what_recurs_is_counted_out_as_long_as_the_agreement_runs() {
        let monthly = dates((FILE, WORKSHOP, "due: 2025-10-31, recurrence: monthly"));
        assert_eq!(
            monthly,
            ["2025-10-31", "2025-11-30", "2025-12-31", "2026-01-31", "2026-02-28", "2026-03-31"],
            "the agreement ends with March"
        );
        assert_eq!(dates((FILE, WORKSHOP, "due: 2025-09-20, recurrence: quarterly")), ["2025-12-20", "2026-03-20"]);
        assert_eq!(dates((FILE, WORKSHOP, "recurrence: half_yearly")), Vec::<String>::new());
        assert_eq!(dates((FILE, WORKSHOP, "due: 2025-11-20, recurrence: sometimes")), ["2025-11-20"]);
    }

    #[test]
    fn what_was_met_comes_again_a_turn_later() {
        let met = "due: 2025-09-30, recurrence: quarterly, owner: oscar-vives, status: met";
        let numbers =
            numbers(&[(FILE, "due: 2025-09-30, owner: oscar-vives, status: met", met)]).expect("they are whole");
        let dates: Vec<String> = numbers.owed[2].dates.iter().map(ToString::to_string).collect();
        assert_eq!((numbers.owed[2].standing, dates), (Standing::Met, vec!["2025-12-30".into(), "2026-03-30".into()]));
    }

    #[test]
    fn a_waived_obligation_is_none() {
        let waived = ("due: 2025-09-15, owner: ines-roca, status: scheduled", "owner: ines-roca, status: waived");
        let numbers = numbers(&[(FILE, waived.0, waived.1)]).expect("the obligations are whole");
        assert_eq!((numbers.met, numbers.late, numbers.open), (1, 0, 2));
    }

    #[test]
    fn a_broken_day_gives_no_counts() {
        let broken = numbers(&[(FILE, WORKSHOP, "due: pronto")]);
        assert_eq!(broken.map_err(|because| because.key).err(), Some("broken"));
    }
}
