//! The health of an account (`methods.md` 2.25): facts only, never how well its plan is written.

use rust_decimal::Decimal;

use super::Band;
use super::exact;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::quality::Quality;
use super::scorecard::ScorecardNumbers;
use super::scores::WeightedScore;
use super::stakeholders::People;
use crate::args;
use crate::model::vocabulary::Group;

/// What it is called, and its page.
pub static METHOD: Method =
    Method { id: "health", page: include_str!("../../docs/methods/health.md"), formulas: &["health"] };

/// With fewer terms there is no health.
const ENOUGH: usize = 4;

/// The health of an account.
#[derive(Clone, Debug, PartialEq)]
pub struct Health {
    /// 0 to 100.
    pub score: Figure,
    /// Green from 70, amber from 50.
    pub band: Band,
    /// Key of the words, weight out of 100 and value from 0 to 100, in the order of the formula; none where it cannot be told.
    pub terms: Vec<(&'static str, Decimal, Option<Decimal>)>,
}

/// What health is made of.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The quality of the relationship.
    pub quality: &'a Computed<Quality>,
    /// The scorecard.
    pub scorecard: &'a Computed<ScorecardNumbers>,
    /// The customer's people.
    pub people: &'a Computed<People>,
    /// Vulnerability.
    pub vulnerability: &'a Computed<WeightedScore>,
    /// How secure the contract makes the business.
    pub security: &'a Computed<Figure>,
}

/// The health of an account. A term that nobody has written is left out; one that is broken breaks the whole.
pub fn health(facts: Facts<'_>) -> Computed<Health> {
    let terms = [
        ("input-relationship", 25, relationship(facts.quality)),
        ("input-quality-group", 20, group(facts.scorecard, Group::Quality)),
        ("input-financial-group", 20, group(facts.scorecard, Group::Financial)),
        ("input-support", 15, support(facts.people)),
        ("input-safety", 10, safety(facts.vulnerability)),
        ("input-contract-security", 10, facts.security.as_ref().map(|security| security.value).map_err(Clone::clone)),
    ];
    let mut known = Vec::new();
    let mut listed = Vec::new();
    for (name, weight, term) in terms {
        let weight = Decimal::from(weight);
        match term {
            Ok(value) => {
                known.push((name, weight, value));
                listed.push((name, weight, Some(value)));
            }
            Err(because) if because.key == "missing" => listed.push((name, weight, None)),
            Err(because) => return Err(because),
        }
    }
    if known.len() < ENOUGH {
        return Err(Because::new("too-few-terms", args! { known: known.len(), enough: ENOUGH }));
    }
    let weights = exact::sum(known.iter().map(|(_, weight, _)| *weight))?;
    let mut sum = Decimal::ZERO;
    for (_, weight, value) in &known {
        sum = exact::plus(sum, exact::times(*weight, *value)?)?;
    }
    let inputs = known.iter().map(|(name, _, value)| Given::computed(name, as_written(value.round_dp(2)))).collect();
    let score = Figure::new(exact::over(sum, weights)?, "health", inputs);
    Ok(Health { band: band(score.value), score, terms: listed })
}

fn relationship(quality: &Computed<Quality>) -> Computed<Decimal> {
    let customer = quality.as_ref().map_err(Clone::clone)?.customer.as_ref().map_err(Clone::clone)?;
    exact::times(customer.value, Decimal::TEN)
}

fn group(scorecard: &Computed<ScorecardNumbers>, id: Group) -> Computed<Decimal> {
    let card = scorecard.as_ref().map_err(Clone::clone)?;
    let group = card.groups.iter().find(|group| group.id == id).ok_or_else(|| Because::missing("groups"))?;
    group.score.as_ref().map(|score| score.value).map_err(Clone::clone)
}

/// From −1…1 to 0…100.
fn support(people: &Computed<People>) -> Computed<Decimal> {
    let index = people.as_ref().map_err(Clone::clone)?.support_index.value;
    exact::times(Decimal::from(50), exact::plus(index, Decimal::ONE)?)
}

fn safety(vulnerability: &Computed<WeightedScore>) -> Computed<Decimal> {
    let vulnerability = vulnerability.as_ref().map_err(Clone::clone)?.score.value;
    exact::minus(Decimal::ONE_HUNDRED, exact::times(Decimal::TEN, vulnerability)?)
}

fn band(score: Decimal) -> Band {
    if score >= Decimal::from(70) {
        Band::Green
    } else if score >= Decimal::from(50) {
        Band::Amber
    } else {
        Band::Red
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let health = fixture::serralba().health.expect("the example is whole");
        assert_eq!((health.score.value.round_dp(1), health.band), (Decimal::new(641, 1), Band::Amber));
        assert!(health.terms.iter().all(|(_, _, value)| value.is_some()));
    }

    #[test]
    fn a_missing_term_gives_its_weight_to_the_others() {
        let health = fixture::with("plan.yaml", "  vulnerability: {", "  # vulnerability: {")
            .health
            .expect("five terms are left");
        // (0.25·67.5 + 0.20·50 + 0.20·90 + 0.15·62.1 + 0.10·48.2) ÷ 0.90
        assert_eq!(health.score.value.round_dp(1), Decimal::new(656, 1));
    }

    #[test]
    fn a_broken_term_breaks_the_whole() {
        let health = fixture::with("plan.yaml", "conflict: 4,", "conflict: 40,").health;
        assert_eq!(health.map_err(|because| because.key).err(), Some("broken"));
    }

    #[test]
    fn three_terms_are_too_few() {
        let health = fixture::edited(&[
            ("plan.yaml", "  vulnerability: {", "  # vulnerability: {"),
            ("plan.yaml", "    customer: { trust", "    # customer: { trust"),
            ("scorecard.yaml", "id: quality", "id: commercial_impact"),
        ]);
        assert_eq!(health.health.map_err(|because| because.key).err(), Some("too-few-terms"));
    }
}
