//! What we won and lost, and what it taught (`methods.md` 2.21).

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::day::Day;
use crate::model::day::Period;
use crate::model::plan::Lesson;
use crate::model::plan::Opportunity;
use crate::model::value;
use crate::model::vocabulary::OpportunityStage;
use crate::sound::Sound;
use crate::source::Span;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "learning",
    page: include_str!("../../docs/methods/learning.md"),
    formulas: &["ideas-accepted", "lessons-applied", "win-rate"],
};

/// How many quarters are looked at: the one of the report's day and those before it.
const QUARTERS: usize = 8;

/// What an account taught us.
#[derive(Clone, Debug, PartialEq)]
pub struct Learning {
    /// What was won of what was decided in eight quarters, by value, in percent.
    pub win_rate: Computed<Figure>,
    /// The eight quarters, oldest first; where nothing was decided at all, none.
    pub quarters: Vec<Outcome>,
    /// Lessons that were applied somewhere, in percent of all lessons.
    pub applied: Computed<Figure>,
    /// Ideas that the customer took up, in percent of those brought to it.
    pub ideas: Computed<Figure>,
}

/// What was decided in one quarter, in the currency of the plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The quarter.
    pub quarter: Period,
    /// What was won.
    pub won: Decimal,
    /// What was lost.
    pub lost: Decimal,
}

/// One decision of the customer.
#[derive(Clone, Copy)]
struct Decided<'a> {
    won: bool,
    on: Day,
    worth: Decimal,
    name: &'a str,
    at: Span,
}

/// What an account taught us until a day.
pub fn learning(plans: &Sound, account: &Account, day: Day) -> Learning {
    let applied = lessons(plans, account);
    let ideas = ideas(plans, account);
    match decided(plans, account, day) {
        Ok(decided) => Learning {
            win_rate: win_rate(&decided, account.currency(plans)),
            quarters: quarters(&decided, day),
            applied,
            ideas,
        },
        Err(because) => Learning { win_rate: Err(because), quarters: Vec::new(), applied, ideas },
    }
}

/// Everything of known worth that was decided in the eight quarters, oldest first.
fn decided<'a>(plans: &Sound, account: &'a Account, day: Day) -> Computed<Vec<Decided<'a>>> {
    let id = &account.id;
    faults::entries(plans, &format!("{id}/financials/gap_plan/opportunities"), &["id", "value", "stage", "closed_on"])?;
    faults::entries(plans, &format!("{id}/learning"), &["date", "outcome", "value"])?;
    let Some(plan) = account.plan.as_ref() else { return Ok(Vec::new()) };
    let gap = plan.financials.as_ref().and_then(|financials| financials.gap_plan.as_ref());
    let opportunities = gap.into_iter().flat_map(|gap| &gap.opportunities).filter_map(closed);
    let lessons = plan.learning.iter().filter_map(taught);
    let from = first_day(day);
    let within = |one: &Decided<'_>| one.on >= from && one.on <= day;
    let mut decided: Vec<Decided<'_>> = opportunities.chain(lessons).filter(within).collect();
    decided.sort_by_key(|one| (one.on, one.at));
    Ok(decided)
}

fn closed(opportunity: &Opportunity) -> Option<Decided<'_>> {
    let won = match value(&opportunity.stage)? {
        OpportunityStage::Won => true,
        OpportunityStage::Lost => false,
        OpportunityStage::Open => return None,
    };
    let worth = opportunity.value.as_ref()?;
    let name = opportunity.text.as_ref().map_or(opportunity.id.value.as_str(), |text| text.value.as_str());
    Some(Decided { won, on: value(&opportunity.closed_on)?, worth: worth.value.get(), name, at: worth.span })
}

/// A record with a worth of its own: what no opportunity of the plan counts.
fn taught(lesson: &Lesson) -> Option<Decided<'_>> {
    let won = match lesson.outcome.as_ref()?.value.as_str() {
        "won" => true,
        "lost" => false,
        _ => return None,
    };
    let worth = lesson.value.as_ref()?;
    let name = lesson.event.as_ref().map_or("", |event| event.value.as_str());
    Some(Decided { won, on: value(&lesson.date)?, worth: worth.value.get(), name, at: worth.span })
}

fn win_rate(decided: &[Decided<'_>], currency: &str) -> Computed<Figure> {
    if decided.is_empty() {
        return Err(Because::new("nothing-decided", Vec::new()));
    }
    let won = exact::sum(decided.iter().filter(|one| one.won).map(|one| one.worth))?;
    let all = exact::sum(decided.iter().map(|one| one.worth))?;
    let inputs = decided.iter().map(|one| Given::named(one.name, money(one.worth, currency), one.at)).collect();
    Ok(Figure::new(exact::percent_of(won, all)?, "win-rate", inputs).in_percent())
}

/// The eight quarters, the last one that of the day; none where nothing was decided.
fn quarters(decided: &[Decided<'_>], day: Day) -> Vec<Outcome> {
    if decided.is_empty() {
        return Vec::new();
    }
    let mut quarters: Vec<Outcome> =
        spans(day).into_iter().map(|quarter| Outcome { quarter, won: Decimal::ZERO, lost: Decimal::ZERO }).collect();
    for one in decided {
        let own = quarters.iter_mut().find(|own| one.on >= own.quarter.first() && one.on <= own.quarter.last());
        if let Some(own) = own {
            let side = if one.won { &mut own.won } else { &mut own.lost };
            *side = side.checked_add(one.worth).unwrap_or(*side);
        }
    }
    quarters
}

/// The quarter of the day and the seven before it, oldest first.
fn spans(day: Day) -> Vec<Period> {
    let mut spans = Vec::with_capacity(QUARTERS);
    let mut at = day;
    while spans.len() < QUARTERS {
        let quarter = (at.0.month() + 2) / 3;
        let Some(period) = Period::parse(&format!("{:04}-Q{quarter}", at.0.year())) else { break };
        spans.push(period);
        at = period.first().plus(-1);
    }
    spans.reverse();
    spans
}

fn first_day(day: Day) -> Day {
    spans(day).first().map_or(day, |period| period.first())
}

fn lessons(plans: &Sound, account: &Account) -> Computed<Figure> {
    faults::entries(plans, &format!("{}/learning", account.id), &["id", "applied_in"])?;
    let all = account.plan.as_ref().map_or(&[][..], |plan| &plan.learning);
    if all.is_empty() {
        return Err(Because::new("no-lessons", Vec::new()));
    }
    let applied = all.iter().filter(|lesson| !lesson.applied_in.is_empty()).count();
    let input = |lesson: &Lesson| {
        let first = lesson.applied_in.first()?;
        let name = lesson.id.as_ref().map_or_else(String::new, |id| id.value.to_string());
        Some(Given::named(name, counted(lesson.applied_in.len()), first.span))
    };
    let share = exact::percent_of(applied.into(), all.len().into())?;
    let mut inputs = vec![Given::computed("input-lessons", counted(all.len()))];
    inputs.extend(all.iter().filter_map(input));
    Ok(Figure::new(share, "lessons-applied", inputs)
        .in_percent()
        .shown_to(strictest(all.iter().map(|one| value(&one.visibility)))))
}

fn ideas(plans: &Sound, account: &Account) -> Computed<Figure> {
    faults::entries(plans, &format!("{}/ideas", account.id), &["id", "presented_on", "accepted"])?;
    let all = account.plan.as_ref().map_or(&[][..], |plan| &plan.ideas);
    let presented: Vec<_> = all.iter().filter(|idea| idea.presented_on.is_some()).collect();
    if presented.is_empty() {
        return Err(Because::new("no-ideas", Vec::new()));
    }
    let accepted = presented.iter().filter(|idea| value(&idea.accepted) == Some(true)).count();
    let share = exact::percent_of(accepted.into(), presented.len().into())?;
    let inputs = vec![
        Given::computed("input-ideas-accepted", counted(accepted)),
        Given::computed("input-ideas-presented", counted(presented.len())),
    ];
    let shown = strictest(presented.iter().map(|idea| value(&idea.visibility)));
    Ok(Figure::new(share, "ideas-accepted", inputs).in_percent().shown_to(shown))
}

fn counted(n: usize) -> Arg {
    Arg::Count(i64::try_from(n).unwrap_or(i64::MAX))
}

/// The strictest of some entries; for the committee unless one is stricter.
fn strictest(own: impl Iterator<Item = Option<Visibility>>) -> Visibility {
    own.flatten().fold(Visibility::Committee, Visibility::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const OP2: &str = "value: 500000, probability_pct: 25,";
    const OP3: &str = "value: 60000, probability_pct: 50,";

    fn closed(first: &str, second: &str) -> Learning {
        let first = format!("{OP2} stage: won, closed_on: {first},");
        let second = format!("{OP3} stage: lost, closed_on: {second},");
        fixture::edited(&[("plan.yaml", OP2, &first), ("plan.yaml", OP3, &second)]).learning
    }

    #[test]
    fn what_was_won_is_weighed_by_its_worth() {
        let learning = closed("2025-03-20", "2024-01-01");
        // 500,000 ÷ 560,000.
        let rate = learning.win_rate.expect("two were decided").value;
        assert_eq!(rate.round_dp(2), Decimal::new(8929, 2));
        let quarters: Vec<_> =
            learning.quarters.iter().map(|one| (one.quarter.to_string(), one.won, one.lost)).collect();
        assert_eq!(quarters.len(), 8);
        assert_eq!(quarters[0], ("2024-Q1".to_owned(), Decimal::ZERO, Decimal::from(60_000)));
        assert_eq!(quarters[4], ("2025-Q1".to_owned(), Decimal::from(500_000), Decimal::ZERO));
        assert_eq!(quarters[7].0, "2025-Q4");
    }

    #[test]
    fn what_is_older_than_eight_quarters_or_still_to_come_does_not_count() {
        let learning = closed("2025-03-20", "2023-12-31");
        assert_eq!(learning.win_rate.map(|rate| rate.value), Ok(Decimal::ONE_HUNDRED));
        let learning = closed("2025-10-07", "2024-01-01");
        assert_eq!(learning.win_rate.map(|rate| rate.value), Ok(Decimal::ZERO));
    }

    #[test]
    fn a_record_with_a_worth_counts_too() {
        let lost = "event: \"Concurso de tarrinas 2024 perdido\", outcome: lost, date: 2024-11-12, value: 500000,";
        let learning = fixture::edited(&[
            ("plan.yaml", "event: \"Concurso de tarrinas 2024 perdido\",", lost),
            ("plan.yaml", OP2, &format!("{OP2} stage: won, closed_on: 2025-03-20,")),
        ]);
        assert_eq!(learning.learning.win_rate.map(|rate| rate.value), Ok(Decimal::from(50)));
    }

    #[test]
    fn the_example_has_one_lesson_that_was_applied_and_nothing_decided() {
        let learning = fixture::serralba().learning;
        assert_eq!(learning.applied.map(|part| part.value), Ok(Decimal::ONE_HUNDRED));
        assert_eq!(learning.win_rate.map_err(|because| because.key).err(), Some("nothing-decided"));
        assert_eq!(learning.ideas.map_err(|because| because.key).err(), Some("no-ideas"));
        assert!(learning.quarters.is_empty());
    }

    #[test]
    fn an_idea_that_waits_is_not_accepted() {
        let ideas = "ideas:\n  - { id: I1, presented_on: 2025-03-01, accepted: true }\n  - { id: I2, presented_on: 2025-06-01 }\n  - { id: I3 }\nlearning:";
        let learning = fixture::with("plan.yaml", "learning:", ideas).learning;
        assert_eq!(learning.ideas.map(|part| part.value), Ok(Decimal::from(50)));
    }

    #[test]
    fn a_lesson_that_nobody_applied_is_counted() {
        let learning = fixture::with("plan.yaml", ", applied_in: [AC5]", "").learning;
        assert_eq!(learning.applied.map(|part| part.value), Ok(Decimal::ZERO));
    }

    #[test]
    fn a_broken_worth_breaks_the_rate() {
        let learning = fixture::with("plan.yaml", "value: 500000,", "value: mucho,").learning;
        assert_eq!(learning.win_rate.map_err(|because| because.key).err(), Some("broken"));
    }
}
