//! The account's scorecard (`methods.md` 2.26): a status for every indicator, and a headline out of the statuses.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::day::Day;
use crate::model::day::Period;
use crate::model::kpi_library;
use crate::model::kpi_library::LibraryKpi;
use crate::model::scorecard::Kpi;
use crate::model::scorecard::PerPeriod;
use crate::model::scorecard::ScoreGroup;
use crate::model::scorecard::Scorecard;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::Direction;
use crate::model::vocabulary::Group;
use crate::sound::Sound;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "scorecard",
    page: include_str!("../../docs/methods/scorecard.md"),
    formulas: &["attainment-headline", "group-score", "kpi-attainment", "kpi-slope", "scorecard-headline"],
};

/// Values that a slope rests on.
const SLOPE: usize = 4;

/// The scorecard of an account at the last closed period.
#[derive(Clone, Debug, PartialEq)]
pub struct ScorecardNumbers {
    /// 0 to 100: what the statuses of the groups give.
    pub headline: Computed<Figure>,
    /// The groups, in the order of the scorecard.
    pub groups: Vec<GroupNumbers>,
    /// How many indicators have which status.
    pub counts: Counts,
    /// What attainment would say, 0 to 100; it hides what is red, so it is never the headline.
    pub attainment_headline: Option<Figure>,
}

/// How many indicators have which status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// At or beyond the target.
    pub green: usize,
    /// At or beyond the amber limit.
    pub amber: usize,
    /// Neither.
    pub red: usize,
    /// Without a value.
    pub grey: usize,
}

/// One group of indicators.
#[derive(Clone, Debug, PartialEq)]
pub struct GroupNumbers {
    /// Which of the four.
    pub id: Group,
    /// Its name as written; may be empty.
    pub label: String,
    /// Its weight out of 100.
    pub weight: Decimal,
    /// 0 to 100.
    pub score: Computed<Figure>,
    /// Its indicators, in the order of the scorecard.
    pub kpis: Vec<KpiNumbers>,
}

/// One indicator.
#[derive(Clone, Debug, PartialEq)]
pub struct KpiNumbers {
    /// Its id.
    pub id: String,
    /// Its name: as written, else that of the library, else its id.
    pub label: Arg,
    /// The entry of the built-in library that defines it.
    pub library: Option<&'static LibraryKpi>,
    /// What is counted, as written or else as the library has it; may be empty.
    pub unit: String,
    /// Which way is better.
    pub direction: Direction,
    /// Its weight out of 100 in the group.
    pub weight: Option<Decimal>,
    /// Its status in the last closed period.
    pub status: Status,
    /// The last value.
    pub last: Option<(Period, Decimal)>,
    /// Where the last value was written.
    pub at: Option<Span>,
    /// Every closed period, oldest first.
    pub history: Vec<(Period, Option<Decimal>, Status)>,
    /// The target of each of these periods.
    pub targets: Vec<Option<Decimal>>,
    /// The target of the last closed period.
    pub target: Option<Decimal>,
    /// The value at which amber begins, in the last closed period.
    pub amber: Option<Decimal>,
    /// The last value beside the one before.
    pub trend: Trend,
    /// By how much it moves from one period to the next, over the last four values; none with fewer than three.
    pub slope: Option<Figure>,
    /// How much of the target is reached, 0 to 100; none where that has no meaning.
    pub attainment: Option<Figure>,
    /// The customer sees it only if it was agreed with the customer.
    pub visibility: Visibility,
}

/// The status of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The target is met.
    Green,
    /// The amber limit is met.
    Amber,
    /// Neither is.
    Red,
    /// There is no value, or nothing to compare it with.
    Grey,
}

/// Where a value went since the one before; whether that is good is the direction's business.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// More.
    Up,
    /// Less.
    Down,
    /// The same.
    Flat,
    /// There are no two values.
    Unknown,
}

impl Status {
    /// What it counts in a score; grey does not count.
    fn points(self) -> Option<Decimal> {
        match self {
            Self::Green => Some(Decimal::ONE_HUNDRED),
            Self::Amber => Some(Decimal::from(50)),
            Self::Red => Some(Decimal::ZERO),
            Self::Grey => None,
        }
    }
}

/// The scorecard of an account at a day.
pub fn scorecard(plans: &Sound, account: &Account, day: Day) -> Computed<ScorecardNumbers> {
    let place = format!("{}/scorecard", account.id);
    let card = account.scorecard.as_ref().ok_or_else(|| faults::absent(plans, &place, "scorecard"))?;
    if card.groups.is_empty() {
        return Err(faults::absent(plans, &place, "groups"));
    }
    faults::entries(plans, &format!("{place}/periods"), &[])?;
    let groups: Vec<GroupNumbers> = card.groups.iter().map(|group| numbers(plans, account, card, group, day)).collect();
    let mut counts = Counts::default();
    for kpi in groups.iter().flat_map(|group| &group.kpis) {
        match kpi.status {
            Status::Green => counts.green += 1,
            Status::Amber => counts.amber += 1,
            Status::Red => counts.red += 1,
            Status::Grey => counts.grey += 1,
        }
    }
    // Weights that do not add up are said of the scorecard itself.
    let whole = faults::entries(plans, &place, &["id", "weight"]);
    let headline = whole.clone().and_then(|()| headline(&groups));
    let attainment_headline = whole.ok().and_then(|()| attained(&groups));
    Ok(ScorecardNumbers { headline, groups, counts, attainment_headline })
}

fn numbers(plans: &Sound, account: &Account, card: &Scorecard, group: &ScoreGroup, day: Day) -> GroupNumbers {
    let id = group.id.value;
    let place = format!("{}/scorecard/{}", account.id, id.id());
    let kpis: Vec<KpiNumbers> = group.kpis.iter().map(|kpi| indicator(plans, account, card, kpi, day)).collect();
    let used = ["id", "values", "target", "amber", "weight", "direction", "use"];
    let score = faults::entries(plans, &place, &used).and_then(|()| score(&kpis));
    let weight = value(&group.weight).map_or_else(|| usual_weight(id), super::super::model::scales::Weight::get);
    let mut numbers = GroupNumbers { id, label: text(&group.label).to_owned(), weight, score, kpis };
    let about = group_name(&numbers);
    numbers.score = numbers.score.map(|score| Figure { about: Some(about), ..score });
    numbers
}

/// The weight of a group that does not say.
fn usual_weight(group: Group) -> Decimal {
    Decimal::from(match group {
        Group::Financial => 35,
        Group::Quality => 25,
        Group::CommercialImpact | Group::InnovationLearning => 20,
    })
}

fn indicator(plans: &Sound, account: &Account, card: &Scorecard, kpi: &Kpi, day: Day) -> KpiNumbers {
    let direction = kpi.direction();
    let limit = |limits: &Option<PerPeriod>, period| {
        limits.as_ref().and_then(|limits| limits.of(period)).map(|limit| limit.value)
    };
    let status = |period, value: Option<Decimal>| {
        let limits = (limit(&kpi.target, period), limit(&kpi.amber, period));
        value.map_or(Status::Grey, |value| judge(value, limits, direction))
    };
    let values = values(plans, account, card, kpi, day);
    let history: Vec<(Period, Option<Decimal>, Status)> = values
        .iter()
        .map(|(period, value)| {
            let value = value.map(|value| value.value);
            (*period, value, status(*period, value))
        })
        .collect();
    let known: Vec<Decimal> = history.iter().filter_map(|(_, value, _)| *value).collect();
    let trend = match known.as_slice() {
        [.., before, last] if last > before => Trend::Up,
        [.., before, last] if last < before => Trend::Down,
        [.., _, _] => Trend::Flat,
        _ => Trend::Unknown,
    };
    let last = history.iter().rev().find_map(|(period, value, _)| Some((*period, (*value)?)));
    let current = history.last().map(|(period, ..)| *period);
    let target = current.and_then(|period| limit(&kpi.target, period));
    let agreed = value(&kpi.agreed_with_customer).unwrap_or(false);
    let default = if agreed { Visibility::Customer } else { Visibility::Committee };
    let visibility = kpi.visibility.map_or(default, |own| own.value);
    let library = kpi.library();
    let label = name(kpi);
    let last_four: Vec<(Period, Spanned<Decimal>)> =
        values.iter().rev().filter_map(|(period, value)| Some((*period, (*value)?))).take(SLOPE).collect();
    let slope = slope(&last_four).map(|figure| Figure { about: Some(label.clone()), visibility, ..figure });
    let reached = values.last().and_then(|(_, value)| attainment((*value)?, target?, direction));
    let reached = reached.map(|figure| Figure { about: Some(label.clone()), visibility, ..figure });
    KpiNumbers {
        id: kpi.id.value.to_string(),
        label,
        library,
        unit: unit(plans, account, kpi),
        direction,
        weight: value(&kpi.weight).map(super::super::model::scales::Weight::get),
        status: history.last().map_or(Status::Grey, |(_, _, status)| *status),
        at: values.iter().rev().find_map(|(_, value)| value.map(|value| value.span)),
        target,
        amber: current.and_then(|period| limit(&kpi.amber, period)),
        trend,
        slope,
        attainment: reached,
        last,
        targets: history.iter().map(|(period, ..)| limit(&kpi.target, *period)).collect(),
        history,
        visibility,
    }
}

/// The name of an indicator: as written, else that of the library, else its id.
fn name(kpi: &Kpi) -> Arg {
    let written = kpi.label.as_ref().map(|label| Arg::from(label.value.as_str()));
    written.or_else(|| Some(Arg::Term(kpi.library()?.key()))).unwrap_or_else(|| kpi.id.value.as_str().into())
}

/// What an indicator counts; the library's money is the account's.
fn unit(plans: &Sound, account: &Account, kpi: &Kpi) -> String {
    let own = text(&kpi.unit);
    match kpi.library() {
        Some(library) if own.is_empty() && library.unit == kpi_library::MONEY => account.currency(plans).to_owned(),
        Some(library) if own.is_empty() => library.unit.to_owned(),
        _ => own.to_owned(),
    }
}

/// The slope of the straight line that lies closest to the values, the latest first, one step apart.
fn slope(latest: &[(Period, Spanned<Decimal>)]) -> Option<Figure> {
    if latest.len() < 3 {
        return None;
    }
    let steps = || (0..latest.len()).rev().map(Decimal::from);
    let count = Decimal::from(latest.len());
    let middle = exact::over(exact::sum(steps()).ok()?, count).ok()?;
    let mean = exact::over(exact::sum(latest.iter().map(|(_, value)| value.value)).ok()?, count).ok()?;
    let (mut rise, mut run) = (Decimal::ZERO, Decimal::ZERO);
    for (step, (_, value)) in steps().zip(latest) {
        let along = exact::minus(step, middle).ok()?;
        let up = exact::minus(value.value, mean).ok()?;
        rise = exact::plus(rise, exact::times(along, up).ok()?).ok()?;
        run = exact::plus(run, exact::times(along, along).ok()?).ok()?;
    }
    let given = |(period, value): &(Period, Spanned<Decimal>)| {
        Given::named(period.to_string(), as_written(value.value), value.span)
    };
    Some(Figure::new(exact::over(rise, run).ok()?, "kpi-slope", latest.iter().rev().map(given).collect()))
}

/// The values of an indicator in the closed periods, oldest first; an exported value counts before a typed one.
fn values(
    plans: &Sound,
    account: &Account,
    card: &Scorecard,
    kpi: &Kpi,
    day: Day,
) -> Vec<(Period, Option<Spanned<Decimal>>)> {
    let mut values: BTreeMap<Period, Option<Spanned<Decimal>>> = BTreeMap::new();
    if let Some(typed) = &kpi.values {
        let listed = if typed.listed.is_empty() { &[][..] } else { &card.periods };
        values.extend(listed.iter().map(|period| (period.value, typed.of(period.value, &card.periods))));
        values.extend(typed.dated.iter().map(|(period, value)| (period.value, Some(*value))));
    }
    let exported = plans.kpis.iter().filter(|row| row.account.value == account.id && row.kpi.value == kpi.id.value);
    values.extend(exported.map(|row| (row.period.value, Some(row.value))));
    let mut closed: Vec<_> = values.into_iter().filter(|(period, _)| period.closed(day)).collect();
    closed.sort_by_key(|(period, _)| (period.last(), period.first()));
    closed
}

/// The status of a value; between two limits there is no amber.
fn judge(value: Decimal, limits: (Option<Decimal>, Option<Decimal>), direction: Direction) -> Status {
    let (Some(target), amber) = limits else { return Status::Grey };
    let met = |limit: Decimal| match direction {
        Direction::Up => value >= limit,
        Direction::Down => value <= limit,
        Direction::Range => {
            let other = amber.unwrap_or(limit);
            limit.min(other) <= value && value <= limit.max(other)
        }
    };
    if met(target) {
        Status::Green
    } else if amber.is_some_and(met) {
        Status::Amber
    } else {
        Status::Red
    }
}

/// How much of the target is reached, in percent, at most 100.
fn attainment(last: Spanned<Decimal>, target: Decimal, direction: Direction) -> Option<Figure> {
    let value = last.value;
    let reached = match direction {
        Direction::Up if target > Decimal::ZERO => exact::percent_of(value, target).ok()?,
        Direction::Down if value > Decimal::ZERO => exact::percent_of(target, value).ok()?,
        Direction::Down if target >= Decimal::ZERO => Decimal::ONE_HUNDRED,
        _ => return None,
    };
    let inputs = vec![
        Given::written("input-reached", as_written(value), last.span),
        Given::computed("input-target", as_written(target)),
    ];
    let reached = reached.clamp(Decimal::ZERO, Decimal::ONE_HUNDRED);
    Some(Figure::new(reached, "kpi-attainment", inputs).in_percent())
}

/// The score of a group: points of the statuses by weight, grey left out.
fn score(kpis: &[KpiNumbers]) -> Computed<Figure> {
    let parts = kpis.iter().filter_map(|kpi| Some((kpi, kpi.status.points()?)));
    let mut weighted = Vec::new();
    let mut inputs = Vec::new();
    let mut visibility = Visibility::Customer;
    for (kpi, points) in parts {
        weighted.push((weight(kpi, kpis)?, points));
        inputs.push(Given { name: kpi.label.clone(), value: as_written(points), place: kpi.at });
        visibility = visibility.max(kpi.visibility);
    }
    if weighted.is_empty() {
        return Err(Because::missing("values"));
    }
    Ok(Figure::new(mean(&weighted)?, "group-score", inputs).shown_to(visibility))
}

/// The weight of an indicator; where none of the group has one, all weigh the same.
fn weight(kpi: &KpiNumbers, group: &[KpiNumbers]) -> Computed<Decimal> {
    match kpi.weight {
        Some(weight) => Ok(weight),
        None if group.iter().all(|kpi| kpi.weight.is_none()) => Ok(Decimal::ONE),
        None => Err(Because::missing("weight")),
    }
}

fn mean(weighted: &[(Decimal, Decimal)]) -> Computed<Decimal> {
    let total = exact::sum(weighted.iter().map(|(weight, _)| *weight))?;
    let mut sum = Decimal::ZERO;
    for (weight, points) in weighted {
        sum = exact::plus(sum, exact::times(*weight, *points)?)?;
    }
    exact::over(sum, total)
}

/// The headline: groups by weight; one without any value is left out, one that is broken breaks it.
fn headline(groups: &[GroupNumbers]) -> Computed<Figure> {
    let mut weighted = Vec::new();
    let mut inputs = Vec::new();
    let mut visibility = Visibility::Customer;
    for group in groups {
        let grey = group.kpis.iter().all(|kpi| kpi.status == Status::Grey);
        match &group.score {
            Ok(score) => {
                weighted.push((group.weight, score.value));
                inputs.push(Given { name: group_name(group), value: as_written(score.value.round_dp(1)), place: None });
                visibility = visibility.max(score.visibility);
            }
            Err(because) if grey && because.key == "missing" => {}
            Err(because) => return Err(because.clone()),
        }
    }
    if weighted.is_empty() {
        return Err(Because::missing("values"));
    }
    Ok(Figure::new(mean(&weighted)?, "scorecard-headline", inputs).shown_to(visibility))
}

fn group_name(group: &GroupNumbers) -> Arg {
    if group.label.is_empty() { Arg::Term(group.id.label()) } else { group.label.as_str().into() }
}

/// What attainment would say, over every indicator that has one.
fn attained(groups: &[GroupNumbers]) -> Option<Figure> {
    let mut weighted = Vec::new();
    let mut inputs = Vec::new();
    let mut visibility = Visibility::Customer;
    for group in groups {
        let of_group: Computed<Vec<(Decimal, Decimal)>> = group
            .kpis
            .iter()
            .filter_map(|kpi| Some((kpi, kpi.attainment.as_ref()?)))
            .map(|(kpi, reached)| Ok((weight(kpi, &group.kpis)?, reached.value)))
            .collect();
        let of_group = of_group.ok().filter(|_| group.score.is_ok())?;
        if of_group.is_empty() {
            continue;
        }
        let reached = mean(&of_group).ok()?;
        weighted.push((group.weight, reached));
        inputs.push(Given { name: group_name(group), value: as_written(reached.round_dp(1)), place: None });
        visibility = group.kpis.iter().map(|kpi| kpi.visibility).fold(visibility, Visibility::max);
    }
    let value = mean(&weighted).ok()?;
    Some(Figure::new(value, "attainment-headline", inputs).shown_to(visibility))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    fn rounded(figure: &Computed<Figure>) -> Result<String, &'static str> {
        figure.as_ref().map(|figure| figure.value.round_dp(1).normalize().to_string()).map_err(|because| because.key)
    }

    #[test]
    fn the_example_is_a_watermelon_only_by_attainment() {
        let card = fixture::serralba().scorecard.expect("the example is whole");
        assert_eq!(rounded(&card.headline), Ok("72".to_owned()));
        let groups: Vec<_> = card.groups.iter().map(|group| rounded(&group.score)).collect();
        assert_eq!(groups, ["90", "50", "65", "75"].map(|score| Ok(score.to_owned())));
        assert_eq!(card.attainment_headline.map(|figure| figure.value.round_dp(1)), Some(Decimal::new(943, 1)));
        assert_eq!(card.counts, Counts { green: 7, amber: 6, red: 1, grey: 0 });
    }

    #[test]
    fn a_value_has_a_history_and_a_trend() {
        let card = fixture::serralba().scorecard.expect("the example is whole");
        let otif = &card.groups[1].kpis[0];
        assert_eq!((otif.status, otif.trend, otif.history.len()), (Status::Amber, Trend::Up, 4));
        let statuses: Vec<_> = otif.history.iter().map(|(_, _, status)| *status).collect();
        assert_eq!(statuses, [Status::Green, Status::Green, Status::Red, Status::Amber]);
        assert_eq!(otif.visibility, Visibility::Customer);
        let dso = &card.groups[0].kpis[3];
        assert_eq!((dso.status, dso.trend), (Status::Green, Trend::Down));
    }

    #[test]
    fn a_slope_rests_on_the_last_four_values() {
        let card = fixture::serralba().scorecard.expect("the example is whole");
        let slope = |group: usize, kpi: usize| card.groups[group].kpis[kpi].slope.as_ref().map(|slope| slope.value);
        assert_eq!((slope(1, 0), slope(0, 3)), (Some(Decimal::new(-81, 2)), Some(Decimal::NEGATIVE_ONE)));
        let reached = card.groups[1].kpis[0].attainment.as_ref().map(|reached| reached.value.round_dp(1));
        assert_eq!(reached, Some(Decimal::new(992, 1)));
        let card = fixture::with("scorecard.yaml", "[96.8, 96.4, 93.1, 95.2]", "[null, null, 93.1, 95.2]").scorecard;
        assert_eq!(card.expect("the other values are there").groups[1].kpis[0].slope, None, "two points are any line");
    }

    #[test]
    fn a_target_may_move() {
        let targets = "target: { 2024-Q4: 96, 2025-Q1: 97, 2025-Q2: 97, 2025-Q3: 95 }";
        let card = fixture::with("scorecard.yaml", "target: 96", targets).scorecard.expect("all values are there");
        let otif = &card.groups[1].kpis[0];
        assert_eq!(otif.targets, [96, 97, 97, 95].map(|target| Some(Decimal::from(target))));
        assert_eq!(otif.status, Status::Green);
    }

    #[test]
    fn what_is_not_written_comes_from_the_library() {
        let written = "use: dso_days, label: \"Días de cobro (DSO)\", unit: days, direction: down,";
        let card = fixture::with("scorecard.yaml", written, "use: dso_days,").scorecard.expect("all values are there");
        let dso = &card.groups[0].kpis[3];
        assert_eq!((dso.unit.as_str(), dso.direction, dso.status), ("days", Direction::Down, Status::Green));
        assert_eq!(dso.label, Arg::Term("kpi-dso-days".to_owned()));
    }

    #[test]
    fn what_the_library_does_not_have_is_not_guessed() {
        let written = "use: dso_days, label: \"Días de cobro (DSO)\", unit: days, direction: down,";
        let card = fixture::with("scorecard.yaml", written, "use: dso_dias,").scorecard.expect("the card is there");
        assert_eq!([&card.groups[0].score, &card.headline].map(rounded), [Err("broken"), Err("broken")]);
    }

    #[test]
    fn grey_is_not_green() {
        let card = fixture::with("scorecard.yaml", "[810, 720, 780, 640]", "[810, 720, 780, null]").scorecard;
        let card = card.expect("the other values are there");
        assert_eq!(card.counts.grey, 1);
        assert_eq!(rounded(&card.groups[1].score), Ok("33.3".to_owned()));
    }

    #[test]
    fn a_broken_value_breaks_its_group_and_the_headline() {
        let card = fixture::with("scorecard.yaml", "[810, 720, 780, 640]", "[810, 720, 780, muchos]").scorecard;
        let card = card.expect("the other groups are whole");
        assert_eq!((rounded(&card.groups[1].score), rounded(&card.headline)), (Err("broken"), Err("broken")));
        assert_eq!(rounded(&card.groups[0].score), Ok("90".to_owned()));
    }

    #[test]
    fn a_broken_owner_breaks_no_number() {
        let card = fixture::with("scorecard.yaml", "id: Q2, ", "id: Q2, owner: \"¿quién?\", ").scorecard;
        assert_eq!(rounded(&card.expect("all values are there").headline), Ok("72".to_owned()));
    }

    #[test]
    fn group_weights_that_do_not_add_up_leave_the_groups_alone() {
        let card = fixture::with("scorecard.yaml", "weight: 25\n", "weight: 30\n").scorecard.expect("values are there");
        assert_eq!((rounded(&card.headline), rounded(&card.groups[0].score)), (Err("broken"), Ok("90".to_owned())));
        assert_eq!(card.attainment_headline, None);
    }

    #[test]
    fn an_exported_value_counts_before_a_typed_one() {
        let rows = "account,kpi,period,value\nserralba,Q2,2025-Q3,1200\nserralba,Q2,2025-Q4,1\n";
        let card = fixture::and("data/kpis.csv", rows).scorecard.expect("all values are there");
        let ppm = &card.groups[1].kpis[1];
        assert_eq!((ppm.status, ppm.last.map(|(_, value)| value)), (Status::Red, Some(Decimal::from(1200))));
    }

    #[test]
    fn between_two_limits_there_is_no_amber() {
        let limits = (Some(Decimal::from(3)), Some(Decimal::from(5)));
        let judged = [2, 3, 4, 5, 6].map(|value| judge(Decimal::from(value), limits, Direction::Range));
        assert_eq!(judged, [Status::Red, Status::Green, Status::Green, Status::Green, Status::Red]);
    }
}
