//! Which stage of a relationship the hard evidence supports (`methods.md` 2.8), whatever anybody says of it.

use rust_decimal::Decimal;

use super::contacts::Contacts;
use super::contacts::are_silent;
use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::percent;
use super::sales;
use crate::model::Account;
use crate::model::agreement::Agreement;
use crate::model::day::Day;
use crate::model::day::Period;
use crate::model::value;
use crate::model::vocabulary::Stage;
use crate::sound::Sound;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method =
    Method { id: "evidence", page: include_str!("../../docs/methods/evidence.md"), formulas: &["evidence-step"] };

/// What each stage asks for, from the lowest up; a stage asks for all that the stages below it do.
const STAGES: [(Stage, &[Need]); 4] = [
    (Stage::Basic, &[Need::Quarters(1), Need::Pairs(1)]),
    (Stage::Cooperative, &[Need::Quarters(RECENT), Need::Pairs(3), Need::Agreement]),
    (
        Stage::Interdependent,
        &[
            Need::Quarters(RECENT),
            Need::Pairs(5),
            Need::DirectShare(40),
            Need::Months(24),
            Need::Systems(1),
            Need::JointPlan,
        ],
    ),
    (
        Stage::Integrated,
        &[
            Need::Quarters(RECENT),
            Need::Pairs(7),
            Need::DirectShare(60),
            Need::Months(24),
            Need::Systems(2),
            Need::JointScorecard,
        ],
    ),
];
/// The quarters that are looked at: the last ones that have ended.
const RECENT: u32 = 4;

/// What a stage asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Sales in so many of the last four quarters.
    Quarters(u32),
    /// So many pairs of functions that talked in the last 90 days.
    Pairs(u32),
    /// So many percent of the contacts without the manager.
    DirectShare(u32),
    /// An agreement in force.
    Agreement,
    /// An agreement in force, made for so many months.
    Months(u32),
    /// So many systems or processes shared with the customer.
    Systems(u32),
    /// A plan that the customer has validated.
    JointPlan,
    /// Half of the indicators agreed with the customer.
    JointScorecard,
}

/// Whether what a stage asks for is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is.
    Met,
    /// It is not.
    Missing,
    /// Nobody has written what would tell.
    Unknown,
}

/// What there is today.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Held {
    /// How many of the last four quarters that have ended had sales; none where nothing is written of any of them.
    pub quarters: Option<u32>,
    /// Of how many of those quarters nothing is written.
    pub untold_quarters: u32,
    /// Pairs of functions that talked in the last 90 days; none where no contacts are written.
    pub pairs: Option<usize>,
    /// Pairs of persons that talked, where the function of one of them is not written.
    pub unplaced: usize,
    /// Contacts without the manager, in percent.
    pub direct_share: Option<Decimal>,
    /// The agreement in force that was made for longest.
    pub agreement: Option<InForce>,
    /// Whether the agreements that are written tell that none is in force, where none is.
    pub agreements_told: bool,
    /// Systems and processes shared with the customer.
    pub systems: usize,
    /// Whether the customer has validated what the plan rests on.
    pub validated: Option<bool>,
    /// Indicators agreed with the customer, and all of them.
    pub indicators: Option<(usize, usize)>,
}

/// An agreement in force.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct InForce {
    /// For how many months it was made; none where it has no written beginning or end.
    pub months: Option<u32>,
    /// Where it was written.
    pub at: Span,
}

/// One stage and what it asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The stage.
    pub stage: Stage,
    /// What it asks for, and whether it is there.
    pub checks: Vec<(Need, State)>,
}

impl Step {
    /// What is not there, or not known.
    pub fn lacks(&self) -> impl Iterator<Item = (Need, State)> {
        self.checks.iter().copied().filter(|(_, state)| *state != State::Met)
    }

    /// What it asks for that is in that state.
    pub fn needs(&self, state: State) -> impl Iterator<Item = Need> {
        self.checks.iter().filter(move |(_, own)| *own == state).map(|(need, _)| *need)
    }

    /// Whether nothing that is written speaks against it, but not all that it asks for is written.
    pub fn is_open(&self) -> bool {
        self.needs(State::Missing).next().is_none() && self.needs(State::Unknown).next().is_some()
    }
}

/// The evidence for the stage of a relationship.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The step of the ladder: 1 exploratory, 2 basic, 3 cooperative, 4 interdependent, 5 integrated.
    ///
    /// Where the evidence is open, at least that step; none where it does not even tell the lowest one.
    pub step: Computed<Figure>,
    /// The highest stage whose evidence is all there, with that of the stages below it.
    pub stage: Stage,
    /// What there is today.
    pub held: Held,
    /// The four stages that ask for something, from the lowest up.
    pub steps: Vec<Step>,
}

impl Evidence {
    /// The stage above the one that is supported; none at the top.
    pub fn next(&self) -> Option<&Step> {
        self.steps.iter().find(|step| step.lacks().next().is_some())
    }

    /// The stage, where what is not written cannot change it.
    pub fn settled(&self) -> Option<Stage> {
        let is_open = self.next().is_some_and(Step::is_open);
        (!is_open).then_some(self.stage)
    }
}

/// The evidence of an account at a day.
pub fn evidence(plans: &Sound, account: &Account, contacts: &Computed<Contacts>, day: Day) -> Computed<Evidence> {
    let mut inputs = Vec::new();
    let held = held(plans, account, contacts, day, &mut inputs)?;
    if held.quarters.is_none() && held.pairs.is_none() && held.agreement.is_none() {
        return Err(Because::missing("evidence"));
    }
    let steps: Vec<Step> = STAGES
        .iter()
        .map(|(stage, needs)| Step {
            stage: *stage,
            checks: needs.iter().map(|need| (*need, met(*need, &held))).collect(),
        })
        .collect();
    let supported = steps.iter().take_while(|step| step.lacks().next().is_none());
    let (count, stage) = supported.fold((1_u32, Stage::Exploratory), |(count, _), step| (count + 1, step.stage));
    let lowest = steps.first().filter(|step| step.is_open());
    let step = match lowest.and_then(|step| step.needs(State::Unknown).next()) {
        Some(need) => Err(Because::missing(unwritten(need))),
        None => Ok(Figure::new(Decimal::from(count), "evidence-step", inputs)),
    };
    let evidence = Evidence { step, stage, held, steps };
    if evidence.settled().is_some() {
        return Ok(evidence);
    }
    let step = evidence.step.clone().map(|step| step.about_term("evidence-at-least"));
    Ok(Evidence { step, ..evidence })
}

/// The field without which the lowest stage cannot be told.
fn unwritten(need: Need) -> &'static str {
    match need {
        Need::Quarters(_) => "sales",
        _ => "contacts",
    }
}

fn met(need: Need, held: &Held) -> State {
    let answer = match need {
        Need::Quarters(least) => held.quarters.and_then(|there| reaches(there, held.untold_quarters, least)),
        Need::Pairs(least) => held.pairs.and_then(|there| reaches(few(there), few(held.unplaced), least)),
        Need::DirectShare(least) => held.direct_share.map(|share| share >= Decimal::from(least)),
        Need::Agreement => (held.agreement.is_some() || held.agreements_told).then_some(held.agreement.is_some()),
        Need::Months(least) => match held.agreement {
            None => held.agreements_told.then_some(false),
            Some(agreement) => agreement.months.map(|months| months >= least),
        },
        Need::Systems(least) => Some(few(held.systems) >= least),
        Need::JointPlan => held.validated,
        Need::JointScorecard => held.indicators.map(|(agreed, all)| agreed > 0 && agreed.saturating_mul(2) >= all),
    };
    match answer {
        Some(true) => State::Met,
        Some(false) => State::Missing,
        None => State::Unknown,
    }
}

/// Whether there are so many; not known where those of which nothing is written could make them up.
fn reaches(there: u32, untold: u32, least: u32) -> Option<bool> {
    if there >= least {
        return Some(true);
    }
    (there.saturating_add(untold) < least).then_some(false)
}

fn few(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn held(
    plans: &Sound,
    account: &Account,
    contacts: &Computed<Contacts>,
    day: Day,
    inputs: &mut Vec<Given>,
) -> Computed<Held> {
    let quarters = known(quarters(plans, account, day))?;
    let contacts = known(contacts.clone())?;
    let pairs = contacts.as_ref().map(|contacts| contacts.pairs);
    let pairs = pairs.or_else(|| are_silent(plans, account, day).then_some(0));
    let direct_share = match &contacts {
        Some(contacts) => Some(exact::times(contacts.direct_share.value, Decimal::ONE_HUNDRED)?),
        None => None,
    };
    let (agreement, agreements_told) = in_force(plans, account, day)?;
    let systems = systems(plans, account, day)?;
    let validated = validated(plans, account)?;
    let indicators = indicators(plans, account)?;

    let count = |n: usize| Arg::Count(i64::try_from(n).unwrap_or(i64::MAX));
    let unwritten = || Arg::Term("evidence-unwritten".to_owned());
    inputs.push(Given {
        name: Arg::Term("input-quarters-sold".to_owned()),
        value: quarters.map_or_else(unwritten, |quarters| Arg::Count(quarters.sold.into())),
        place: quarters.and_then(|quarters| quarters.at),
    });
    inputs.push(Given::computed("input-function-pairs", pairs.map_or_else(unwritten, count)));
    inputs.extend(direct_share.map(|share| Given::computed("input-direct-share", percent(share.round_dp(2)))));
    inputs.extend(agreement.map(|own| {
        let months = own.months.map_or_else(unwritten, |n| Arg::Count(n.into()));
        Given::written("input-agreement-months", months, own.at)
    }));
    if agreement.is_none() && !agreements_told {
        inputs.push(Given::computed("input-agreement-months", unwritten()));
    }
    inputs.push(Given::computed("input-shared-systems", count(systems)));
    inputs.extend(validated.map(|(yes, at)| {
        let said = if yes { "evidence-yes" } else { "evidence-no" };
        Given::written("input-joint-plan", Arg::Term(said.to_owned()), at)
    }));
    inputs.extend(indicators.map(|(agreed, _)| Given::computed("input-agreed-indicators", count(agreed))));
    inputs.extend(indicators.map(|(_, all)| Given::computed("input-indicators", count(all))));
    Ok(Held {
        quarters: quarters.map(|quarters| quarters.sold),
        untold_quarters: quarters.map_or(RECENT, |quarters| quarters.untold),
        pairs,
        unplaced: contacts.as_ref().map_or(0, |contacts| contacts.unplaced),
        direct_share,
        agreement,
        agreements_told,
        systems,
        validated: validated.map(|(yes, _)| yes),
        indicators,
    })
}

/// What nobody has written is no fault: it is not known.
fn known<T>(computed: Computed<T>) -> Computed<Option<T>> {
    match computed {
        Ok(found) => Ok(Some(found)),
        Err(because) if because.key == "missing" => Ok(None),
        Err(because) => Err(because),
    }
}

/// The last four quarters that have ended.
#[derive(Clone, Copy)]
struct Quarters {
    /// Those with sales.
    sold: u32,
    /// Those of which nothing is written.
    untold: u32,
    /// Where the last ones with sales were written.
    at: Option<Span>,
}

/// How many of the last four quarters that have ended had sales.
///
/// Orders and the export tell it by quarter or month; a year of the history stands for its quarters where they tell
/// nothing of that year.
fn quarters(plans: &Sound, account: &Account, day: Day) -> Computed<Quarters> {
    let now = index(day.0.year(), day.0.month());
    let mut sold: Vec<(Period, Span)> = Vec::new();
    let mut told = Vec::new();
    for year in [day.0.year().checked_sub(1), Some(day.0.year())].into_iter().flatten() {
        let orders = sales::of_account(plans, account, year)?;
        if !orders.called.is_empty() {
            told.push(year);
        }
        let positive = orders.called.into_iter().filter(|line| line.amount > Decimal::ZERO);
        sold.extend(positive.map(|line| (line.period, line.at)));
    }
    faults::entries(plans, &format!("{}/financials/history", account.id), &["period", "gross_sales"])?;
    let financials = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let mut covered: Vec<Period> = Vec::new();
    for year in financials.map_or(&[][..], |financials| &financials.history) {
        let Some(gross) = &year.gross_sales else { continue };
        covered.push(year.period.value);
        if gross.value.get() > Decimal::ZERO && !told.contains(&year.period.value.year()) {
            sold.push((year.period.value, gross.span));
        }
    }
    if told.is_empty() && covered.is_empty() {
        return Err(Because::missing("sales"));
    }
    let in_quarter = |quarter: i32| sold.iter().rev().find(|(period, _)| quarters_of(*period).contains(&quarter));
    let ended: Vec<&(Period, Span)> = (now - 4..now).filter_map(in_quarter).collect();
    let is_told = |quarter: i32| {
        told.iter().any(|year| index(*year, 1) <= quarter && quarter <= index(*year, 12))
            || covered.iter().any(|period| quarters_of(*period).contains(&quarter))
    };
    Ok(Quarters {
        sold: few(ended.len()),
        untold: few((now - 4..now).filter(|quarter| !is_told(*quarter)).count()),
        at: ended.last().map(|(_, at)| *at),
    })
}

/// The number of a month's quarter, counted from the year 0.
fn index(year: i16, month: i8) -> i32 {
    i32::from(year) * 4 + (i32::from(month) - 1) / 3
}

fn quarters_of(period: Period) -> std::ops::RangeInclusive<i32> {
    let (first, last) = (period.first().0, period.last().0);
    index(first.year(), first.month())..=index(last.year(), last.month())
}

/// The agreement in force that was made for longest, and whether each agreement tells when it begins, if there is one.
fn in_force(plans: &Sound, account: &Account, day: Day) -> Computed<(Option<InForce>, bool)> {
    let mut longest: Option<InForce> = None;
    let mut are_told = !account.agreements.is_empty();
    for agreement in &account.agreements {
        let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
        faults::fields(plans, &format!("{}/agreements/{id}", account.id), &["term", "signed_on"])?;
        are_told &= begun(agreement).is_some();
        let Some(own) = binding(agreement, day) else { continue };
        if longest.is_none_or(|other| other.months < own.months) {
            longest = Some(own);
        }
    }
    Ok((longest, are_told))
}

/// The day on which an agreement begins: of its term, or else of its signature.
fn begun(agreement: &Agreement) -> Option<&Spanned<Day>> {
    let start = agreement.term.as_ref().and_then(|term| term.start.as_ref());
    start.or(agreement.signed_on.as_ref())
}

/// An agreement that has begun and has not ended.
fn binding(agreement: &Agreement, day: Day) -> Option<InForce> {
    let term = agreement.term.as_ref();
    let start = term.and_then(|term| term.start.as_ref());
    let end = term.and_then(|term| term.end.as_ref());
    let begun = begun(agreement)?;
    let is_open = begun.value <= day && end.is_none_or(|end| day <= end.value);
    let months = start.zip(end).and_then(|(start, end)| months(start.value, end.value));
    is_open.then_some(InForce { months, at: end.unwrap_or(begun).span })
}

/// Whole months from the first day to the last, both included.
fn months(first: Day, last: Day) -> Option<u32> {
    let (from, to) = (first.0, last.plus(1).0);
    let whole = (i32::from(to.year()) - i32::from(from.year())) * 12 + i32::from(to.month()) - i32::from(from.month());
    u32::try_from(whole - i32::from(to.day() < from.day())).ok()
}

/// What is shared with the customer by that day.
fn systems(plans: &Sound, account: &Account, day: Day) -> Computed<usize> {
    faults::entries(plans, &format!("{}/integration", account.id), &["id", "type", "since"])?;
    let shared = account.plan.as_ref().map_or(&[][..], |plan| &plan.integration);
    Ok(shared.iter().filter(|entry| entry.since.as_ref().is_none_or(|since| since.value <= day)).count())
}

fn validated(plans: &Sound, account: &Account) -> Computed<Option<(bool, Span)>> {
    faults::fields(plans, &format!("{}/scores", account.id), &["customer_validated"])?;
    let scores = account.plan.as_ref().and_then(|plan| plan.scores.as_ref());
    Ok(scores.and_then(|scores| scores.customer_validated.as_ref()).map(|said| (said.value, said.span)))
}

/// Indicators agreed with the customer, and all of them; none where no indicator says whether it is.
fn indicators(plans: &Sound, account: &Account) -> Computed<Option<(usize, usize)>> {
    let Some(card) = &account.scorecard else { return Ok(None) };
    for group in &card.groups {
        let place = format!("{}/scorecard/{}", account.id, group.id.value.id());
        faults::entries(plans, &place, &["id", "agreed_with_customer"])?;
    }
    let all = || card.groups.iter().flat_map(|group| &group.kpis);
    let said: Vec<bool> = all().filter_map(|kpi| value(&kpi.agreed_with_customer)).collect();
    let agreed = said.iter().filter(|agreed| **agreed).count();
    Ok((!said.is_empty()).then(|| (agreed, all().count())))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const FORECAST: &str = "  forecast: [{ period: 2025-Q4, invoiced: 1440000 }]\n";

    const CONTACTS: &str = "\
interactions:     # contactos por pareja de personas en los últimos 90 días
  - { supplier: lucia-ferrer, customer: elena-quiroga, contacts_90d: 9 }
  - { supplier: lucia-ferrer, customer: oscar-vives,   contacts_90d: 14 }
  - { supplier: pau-soler,    customer: miguel-ayala,  contacts_90d: 11 }
  - { supplier: ines-roca,    customer: ivan-beltran,  contacts_90d: 8 }
  - { supplier: tomas-vidal,  customer: sonia-lledo,   contacts_90d: 7 }
  - { supplier: carmen-ibanez, customer: jorge-santamaria, contacts_90d: 1 }
  - { supplier: marta-gil,    customer: teresa-nogues, contacts_90d: 2 }
";

    fn evidence(edits: &[fixture::Edit<'_>]) -> Evidence {
        fixture::edited(edits).evidence.expect("the example is whole")
    }

    #[test]
    fn the_example_supports_a_cooperative_relationship() {
        let evidence = evidence(&[]);
        let step = evidence.step.as_ref().expect("sales and contacts are written");
        assert_eq!((step.value, evidence.settled()), (Decimal::from(3), Some(Stage::Cooperative)));
        let held = &evidence.held;
        assert_eq!((held.quarters, held.pairs, held.systems), (Some(4), Some(6), 0));
        assert_eq!(held.direct_share.map(|share| share.round_dp(1)), Some(Decimal::new(558, 1)));
        assert_eq!(held.agreement.and_then(|agreement| agreement.months), Some(36));
        assert_eq!((held.validated, held.indicators), (Some(true), Some((3, 14))));
        let next = evidence.next().expect("there is a stage above");
        assert_eq!(next.stage, Stage::Interdependent);
        assert_eq!(next.lacks().collect::<Vec<_>>(), [(Need::Systems(1), State::Missing)]);
    }

    #[test]
    fn a_shared_system_makes_it_interdependent_from_its_day() {
        let since = |day: &str| format!("integration: [{{ id: edi, type: edi, since: {day} }}]\nrelationship:\n");
        let shared = since("2025-10-06");
        let today = evidence(&[("plan.yaml", "relationship:\n", &shared)]);
        assert_eq!((today.stage, today.held.systems), (Stage::Interdependent, 1));
        let lacks: Vec<Need> = today.next().expect("one stage is above").lacks().map(|(need, _)| need).collect();
        assert_eq!(lacks, [Need::Pairs(7), Need::DirectShare(60), Need::Systems(2), Need::JointScorecard]);
        let planned = since("2025-10-07");
        assert_eq!(evidence(&[("plan.yaml", "relationship:\n", &planned)]).stage, Stage::Cooperative);
    }

    #[test]
    fn a_quarter_without_sales_is_no_regular_business() {
        let line = "period: 2025-Q2, invoiced: 1395000";
        let evidence = evidence(&[("am-2023-04.yaml", line, "period: 2025-Q2, invoiced: 0")]);
        assert_eq!((evidence.held.quarters, evidence.stage), (Some(3), Stage::Basic));
    }

    #[test]
    fn a_year_stands_for_its_quarters_where_nothing_else_tells_of_it() {
        let lines = |year: &str| {
            let rows = ["Q1", "Q2", "Q3"].map(|quarter| format!("serralba,2025-{quarter},1000\n")).concat();
            format!("account,period,invoiced\n{rows}{year}")
        };
        let quarters = |rows: &str| fixture::and("data/sales.csv", rows).evidence.expect("it is known").held.quarters;
        assert_eq!(quarters(&lines("")), Some(4), "the history tells of 2024");
        assert_eq!(quarters(&lines("serralba,2024-Q3,1000\n")), Some(3), "the export tells of 2024");
        assert_eq!(quarters(&lines("serralba,2024-11,1000\n")), Some(4), "a month is in its quarter");
    }

    #[test]
    fn an_agreement_that_has_ended_does_not_bind() {
        let evidence =
            evidence(&[("am-2023-04.yaml", "end: 2026-03-31", "end: 2025-10-05"), ("am-2023-04.yaml", FORECAST, "")]);
        assert_eq!((evidence.held.agreement, evidence.stage), (None, Stage::Basic));
    }

    #[test]
    fn months_count_both_ends() {
        let between = |first, last| months(Day::parse(first).expect("a day"), Day::parse(last).expect("a day"));
        assert_eq!(between("2023-04-01", "2026-03-31"), Some(36));
        assert_eq!(between("2023-04-01", "2025-03-31"), Some(24));
        assert_eq!(between("2023-04-01", "2025-03-30"), Some(23));
        assert_eq!(between("2023-04-01", "2023-03-31"), Some(0));
        assert_eq!(between("2023-04-01", "2022-03-31"), None);
    }

    #[test]
    fn what_nobody_has_written_is_not_known() {
        let evidence = evidence(&[("plan.yaml", "  customer_validated: true\n", "")]);
        let asks = &evidence.next().expect("there is a stage above").checks;
        assert!(asks.contains(&(Need::JointPlan, State::Unknown)), "{asks:?}");
    }

    #[test]
    fn without_contacts_the_stage_cannot_be_told() {
        let evidence = evidence(&[("plan.yaml", CONTACTS, "")]);
        assert_eq!((evidence.held.pairs, evidence.settled()), (None, None));
        assert_eq!(evidence.step.map_err(|because| because.args), Err(Because::missing("contacts").args));
        assert_eq!(evidence.steps[0].checks, [(Need::Quarters(1), State::Met), (Need::Pairs(1), State::Unknown)]);
    }

    #[test]
    fn contacts_that_are_written_as_none_are_a_fact() {
        let none = "interactions: [{ supplier: lucia-ferrer, customer: oscar-vives, contacts_90d: 0 }]\n";
        let silent = evidence(&[("plan.yaml", CONTACTS, none)]);
        assert_eq!((silent.held.pairs, silent.settled()), (Some(0), Some(Stage::Exploratory)));
        let planned = "interactions: [{ supplier: lucia-ferrer, customer: oscar-vives, planned: true }]\n";
        assert_eq!(evidence(&[("plan.yaml", CONTACTS, planned)]).held.pairs, None);
    }

    #[test]
    fn what_is_written_settles_it_whatever_is_not() {
        // A quarter without sales is no regular business, even if no agreement were written.
        let no_sales = ("am-2023-04.yaml", "period: 2025-Q2, invoiced: 1395000", "period: 2025-Q2, invoiced: 0");
        let unsigned = ("am-2023-04.yaml", "start: 2023-04-01, ", "");
        let signed = ("am-2023-04.yaml", "  signed_on: 2023-03-20\n", "");
        let settled = evidence(&[no_sales, unsigned, signed]);
        assert_eq!((settled.settled(), settled.next().map(Step::is_open)), (Some(Stage::Basic), Some(false)));
        let open = evidence(&[unsigned, signed]);
        assert_eq!((open.settled(), open.stage), (None, Stage::Basic), "nobody knows whether an agreement is in force");
        assert_eq!(open.step.map(|step| step.value), Ok(Decimal::TWO), "at least basic");
    }

    #[test]
    fn a_quarter_of_which_nothing_is_written_may_have_had_sales() {
        let evidence = evidence(&[("plan.yaml", ", { period: \"2024\", gross_sales: 5000000 }", "")]);
        assert_eq!((evidence.held.quarters, evidence.held.untold_quarters), (Some(3), 1));
        assert_eq!((evidence.stage, evidence.settled()), (Stage::Basic, None));
        assert!(evidence.steps[1].checks.contains(&(Need::Quarters(4), State::Unknown)));
    }

    #[test]
    fn people_without_a_function_may_make_the_pairs() {
        let without = |more: &[fixture::Edit<'_>]| {
            let evidence = fixture::edited(more).evidence.expect("the example is whole");
            (evidence.held.pairs, evidence.held.unplaced, evidence.steps[2].checks[1].1)
        };
        let quality = ("plan.yaml", "function: quality, ", "");
        let rnd = ("plan.yaml", "function: rnd, ", "");
        assert_eq!(
            without(&[quality, rnd]),
            (Some(4), 2, State::Unknown),
            "four pairs and two that could be the fifth"
        );
        let silent = ("plan.yaml", "ivan-beltran,  contacts_90d: 8", "ivan-beltran,  contacts_90d: 0");
        let silent_too = ("plan.yaml", "sonia-lledo,   contacts_90d: 7", "sonia-lledo,   contacts_90d: 0");
        assert_eq!(without(&[quality, rnd, silent, silent_too]), (Some(4), 0, State::Missing));
    }

    #[test]
    fn a_broken_count_breaks_the_evidence() {
        let evidence = fixture::with("plan.yaml", "contacts_90d: 11", "contacts_90d: once").evidence;
        assert_eq!(evidence.map_err(|because| because.key).err(), Some("broken"));
        let evidence = fixture::with("plan.yaml", "customer_validated: true", "customer_validated: 7").evidence;
        assert_eq!(evidence.map_err(|because| because.key).err(), Some("broken"));
    }
}
