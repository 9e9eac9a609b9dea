//! Whether the five steps of a plan for a key account were done, none skipped.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::exact;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::profile::COMPETENCES;
use super::profile::HATS;
use crate::model::Account;
use crate::model::day::Day;
use crate::model::people::Levels;
use crate::model::plan::AccountHead;
use crate::model::programme::Programme;
use crate::model::value;
use crate::model::vocabulary::Category;
use crate::sound::Sound;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method =
    Method { id: "readiness", page: include_str!("../../docs/methods/readiness.md"), formulas: &["steps-done"] };

/// A commitment or a rating older than this many days is no longer one.
const OLD: i64 = 400;
/// A committee speaks for at least so many functions.
const FUNCTIONS: usize = 3;
/// The roles of the programme, by the ids of its role descriptions.
const ROLES: [&str; 4] = ["executive_sponsor", "key_accounts_director", "key_account_manager", "committee"];

/// The five steps of an account.
#[derive(Clone, Debug, PartialEq)]
pub struct Readiness {
    /// How many of the five are done.
    pub done: Figure,
    /// The five, in their order.
    pub steps: Vec<Step>,
}

/// One of the five steps.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Which; its words are `step-<id>`.
    pub id: &'static str,
    /// The rule that asks for it.
    pub rule: &'static str,
    /// What shows that it was done.
    pub evidence: Vec<Evidence>,
}

/// One thing that shows that a step was done.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// What; its words are `evidence-<id>`.
    pub id: &'static str,
    /// The rule that asks for it.
    pub rule: &'static str,
    /// Whether it is there.
    pub met: bool,
    /// What was found: a name, a day, a count; none where nothing was.
    pub found: Option<Arg>,
}

impl Step {
    /// Whether everything that shows it is there.
    pub fn is_done(&self) -> bool {
        self.evidence.iter().all(|evidence| evidence.met)
    }

    /// What is missing, in order.
    pub fn missing(&self) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().filter(|evidence| !evidence.met)
    }
}

/// The five steps of an account that is managed in a category, at a day.
pub fn readiness(plans: &Sound, account: &Account, category: Option<Category>, day: Day) -> Computed<Readiness> {
    let steps = vec![
        step("requisites", "S-01", requisites(plans, account, category, day)),
        step("profile", "P-01", profile(plans, account, day)),
        step("functions", "O-04", functions(plans)),
        step("committee", "O-03", committee(plans, account, category)),
        step("plan", "SY-01", plan(plans, account, category)),
    ];
    let done = steps.iter().filter(|step| step.is_done()).count();
    let input = |step: &Step| {
        let met = step.evidence.iter().filter(|evidence| evidence.met).count();
        let part = exact::percent_of(met.into(), step.evidence.len().into()).unwrap_or(Decimal::ONE_HUNDRED);
        Given { name: Arg::Term(format!("step-{}", step.id)), value: Arg::Percent(part.round(), 0), place: None }
    };
    let inputs = steps.iter().map(input).collect();
    Ok(Readiness { done: Figure::new(done.into(), "steps-done", inputs), steps })
}

fn step(id: &'static str, rule: &'static str, evidence: Vec<Evidence>) -> Step {
    Step { id, rule, evidence }
}

/// There is what was found.
fn found(id: &'static str, rule: &'static str, found: Option<Arg>) -> Evidence {
    Evidence { id, rule, met: found.is_some(), found }
}

/// It is there as far as was found.
fn judged(id: &'static str, rule: &'static str, met: bool, found: Arg) -> Evidence {
    Evidence { id, rule, met, found: Some(found) }
}

fn count(n: usize) -> Arg {
    Arg::Count(i64::try_from(n).unwrap_or(i64::MAX))
}

fn programme(plans: &Sound) -> Option<&Programme> {
    plans.programme()
}

/// Step 1: the commitment of the management, somebody of it for the account, time and money.
fn requisites(plans: &Sound, account: &Account, category: Option<Category>, day: Day) -> Vec<Evidence> {
    let commitment = programme(plans).and_then(|own| own.strategy.as_ref()).and_then(|own| own.commitment.as_ref());
    let person = |id: &str| Arg::Text(plans.person_name(id).to_owned());
    let sponsor = commitment.and_then(|own| own.sponsor.as_ref()).map(|id| person(id.value.as_str()));
    let approved = commitment.and_then(|own| value(&own.approved_on));
    let budget = commitment.and_then(|own| own.budget.as_ref()).map(|budget| budget.value.get());
    let budget = budget.filter(|budget| *budget > Decimal::ZERO);
    let head = account.head();
    let own = head.and_then(|head| head.sponsor.as_ref()?.person.as_ref()).map(|id| person(id.value.as_str()));
    let fte = head.and_then(|head| head.kam.as_ref()?.fte.as_ref()).map(|fte| fte.value.get());
    let hours = head.and_then(|head| head.committee.as_ref()?.hours_per_year.as_ref()).map(|hours| hours.value.get());
    let mut evidence = vec![
        found("programme-sponsor", "S-01", sponsor),
        match approved {
            Some(on) => judged("approval", "S-01", on.days_until(day) <= OLD, Arg::Day(on.0)),
            None => found("approval", "S-01", None),
        },
        found("budget", "S-01", budget.map(|amount| super::figure::money(amount, plans.currency()))),
    ];
    // A sponsor of its own is asked of those accounts that may grow.
    if matches!(category, Some(Category::Strategic | Category::Star)) {
        evidence.push(found("account-sponsor", "SO-02", own));
    }
    let part = fte.filter(|fte| *fte > Decimal::ZERO).and_then(|fte| fte.checked_mul(Decimal::ONE_HUNDRED));
    evidence.push(found("manager-time", "SO-01", part.map(super::figure::percent)));
    let hours = hours.filter(|hours| *hours > Decimal::ZERO);
    evidence.push(found("committee-hours", "OP-03", hours.map(super::figure::as_written)));
    evidence
}

/// Step 2: somebody was chosen, and judged by nine competences and four hats.
fn profile(plans: &Sound, account: &Account, day: Day) -> Vec<Evidence> {
    let kam = account.head().and_then(|head| head.kam.as_ref()?.person.as_ref());
    let person = kam.and_then(|id| plans.person(id.value.as_str()));
    let rated = |side: Option<&Levels>, all: &[&str]| {
        side.map_or(0, |side| all.iter().filter(|id| side.levels.get(id).is_some()).count())
    };
    let competences = person.and_then(|person| person.competences.as_ref());
    let hats = person.and_then(|person| person.hats.as_ref());
    let (nine, four) = (rated(competences, &COMPETENCES), rated(hats, &HATS));
    let mut evidence = vec![
        found("manager", "O-02", kam.map(|id| Arg::Text(plans.person_name(id.value.as_str()).to_owned()))),
        judged("competences", "P-01", nine == COMPETENCES.len(), count(nine)),
        judged("hats", "P-01", four == HATS.len(), count(four)),
    ];
    // A rating without a day is taken as it is.
    let dates = [competences, hats].into_iter().flatten().filter_map(|side| value(&side.as_of));
    if let Some(oldest) = dates.min() {
        evidence.push(judged("rating", "P-01", oldest.days_until(day) <= OLD, Arg::Day(oldest.0)));
    }
    evidence
}

/// Step 3: every role has responsibilities and objectives.
fn functions(plans: &Sound) -> Vec<Evidence> {
    let roles = programme(plans).and_then(|own| own.organization.as_ref()).map_or(&[][..], |own| &own.roles);
    let of = |(id, role): (&'static str, &str)| {
        let own = roles.iter().find(|own| own.id.value == *role);
        let Some(own) = own else { return found(id, "O-04", None) };
        let whole = !own.responsibilities.is_empty() && !own.objectives.is_empty();
        judged(id, "O-04", whole, count(own.responsibilities.len().saturating_add(own.objectives.len())))
    };
    ["role-sponsor", "role-director", "role-manager", "role-members"].into_iter().zip(ROLES).map(of).collect()
}

/// Step 4: a committee that speaks for enough functions.
fn committee(plans: &Sound, account: &Account, category: Option<Category>) -> Vec<Evidence> {
    let committee = account.head().and_then(|head| head.committee.as_ref());
    let members = committee.map_or(&[][..], |committee| &committee.members);
    let own = members.iter().filter_map(|id| plans.person(id.value.as_str())?.function.as_ref());
    let own: BTreeSet<&str> = own.map(|function| function.value.as_str()).collect();
    let mut evidence = vec![found("members", "O-03", (!members.is_empty()).then(|| count(members.len())))];
    // An account with standard service may do with two.
    if category != Some(Category::Streamline) {
        evidence.push(judged("functions", "O-03", own.len() >= FUNCTIONS, count(own.len())));
    }
    evidence
}

/// Step 5: the plan, with the sections that its category asks for.
fn plan(plans: &Sound, account: &Account, category: Option<Category>) -> Vec<Evidence> {
    let plan = account.plan.as_ref();
    let name = plan.and_then(|_| account.head()).map(|head: &AccountHead| {
        head.period
            .as_ref()
            .and_then(|period| value(&period.to))
            .map_or_else(|| Arg::Text(account.name().to_owned()), |to| Arg::Day(to.0))
    });
    let some = |n: usize| (n > 0).then(|| count(n));
    let stakeholders = plan.map_or(0, |plan| plan.stakeholders.len());
    let scores = plan.and_then(|plan| plan.scores.as_ref());
    let scores = scores.map_or(0, |own| own.attractiveness.len().saturating_add(own.strength.len()));
    let stage = plan.and_then(|plan| plan.relationship.as_ref()?.stage.as_ref()?.declared.as_ref());
    let objectives = plan.map_or(0, |plan| plan.objectives.len());
    let actions = plan.map_or(0, |plan| plan.actions.len());
    let kpis = account.scorecard.as_ref().map_or(0, |card| card.groups.iter().map(|group| group.kpis.len()).sum());
    let costs = plan.and_then(|plan| plan.financials.as_ref());
    let costs = costs.and_then(|own| own.profitability.as_ref()?.gross_sales.as_ref()).map(|sales| sales.value.get());
    let amount = costs.map(|sales| super::figure::money(sales, account.currency(plans)));
    let asked: &[&str] = match category {
        Some(Category::Status) => &["stakeholders", "scores", "scorecard", "actions"],
        Some(Category::Streamline) => &["scores", "financials"],
        _ => &["stakeholders", "scores", "relationship", "objectives", "actions", "scorecard", "financials"],
    };
    let sections = [
        ("stakeholders", some(stakeholders)),
        ("scores", some(scores)),
        ("relationship", stage.map(|stage| Arg::Term(stage.value.label()))),
        ("objectives", some(objectives)),
        ("actions", some(actions)),
        ("scorecard", some(kpis)),
        ("financials", amount),
    ];
    let sections = sections.into_iter().filter(|(id, _)| asked.contains(id));
    let mut evidence = vec![found("plan", "SY-01", name)];
    evidence.extend(sections.map(|(id, there)| found(id, "AC-01", there)));
    evidence
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    fn steps(edits: &[(&str, &str, &str)]) -> Vec<(&'static str, Vec<&'static str>)> {
        let readiness = fixture::edited(edits).readiness.expect("five steps can always be counted");
        let missing = |step: &Step| (step.id, step.missing().map(|evidence| evidence.id).collect());
        readiness.steps.iter().filter(|step| !step.is_done()).map(missing).collect()
    }

    #[test]
    fn the_example_has_done_all_five() {
        let readiness = fixture::serralba().readiness.expect("five steps can always be counted");
        assert_eq!(readiness.done.value, Decimal::from(5));
        let evidence: Vec<usize> = readiness.steps.iter().map(|step| step.evidence.len()).collect();
        assert_eq!(evidence, [6, 3, 4, 2, 8]);
        let rules: Vec<&str> = readiness.steps.iter().map(|step| step.rule).collect();
        assert_eq!(rules, ["S-01", "P-01", "O-04", "O-03", "SY-01"]);
    }

    #[test]
    fn each_step_can_be_missing_alone() {
        assert_eq!(
            steps(&[("plan.yaml", "lucia-ferrer, fte: 0.6 }", "lucia-ferrer }")]),
            [("requisites", vec!["manager-time"])]
        );
        assert_eq!(steps(&[("people.yaml", "innovator: 3", "pilot: 3")]), [("profile", vec!["hats"])]);
        let no_objective = ("programme.yaml", ", objectives: [\"Cumplir los niveles de servicio\"]", "");
        assert_eq!(steps(&[no_objective]), [("functions", vec!["role-members"])]);
        let two = (
            "plan.yaml",
            "members: [lucia-ferrer, pau-soler, ines-roca, tomas-vidal, marta-gil, nuria-campos]",
            "members: [lucia-ferrer, pau-soler]",
        );
        assert_eq!(steps(&[two]), [("committee", vec!["functions"])]);
        assert_eq!(steps(&[("plan.yaml", "\nobjectives:\n  - {", "\nideas:\n  - {")]).len(), 1);
    }

    #[test]
    fn a_commitment_of_more_than_400_days_is_none() {
        let approved = |on: &'static str| [("programme.yaml", "approved_on: 2025-01-20", on)];
        assert!(steps(&approved("approved_on: 2024-09-01")).is_empty());
        assert_eq!(steps(&approved("approved_on: 2024-08-31")), [("requisites", vec!["approval"])]);
    }

    #[test]
    fn a_rating_of_more_than_400_days_is_none_and_one_without_a_day_stands() {
        let dated = |on: &'static str| [("people.yaml", "competences: { global", on)];
        assert!(steps(&dated("competences: { as_of: 2024-09-01, global")).is_empty());
        assert_eq!(steps(&dated("competences: { as_of: 2024-08-31, global")), [("profile", vec!["rating"])]);
    }

    #[test]
    fn a_category_asks_for_its_own_sections() {
        let streamline = ("plan.yaml", "declared: strategic", "declared: streamline");
        let readiness = fixture::edited(&[streamline]).readiness.expect("five steps can always be counted");
        let evidence: Vec<usize> = readiness.steps.iter().map(|step| step.evidence.len()).collect();
        assert_eq!(evidence, [5, 3, 4, 1, 3]);
    }
}
