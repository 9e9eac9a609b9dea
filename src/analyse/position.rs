//! Where an account stands in the two matrices (`methods.md` 2.5 to 2.7), and how we stand beside the best competitor.

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::scores::ScoreNumbers;
use super::scores::WeightedScore;
use crate::model::Account;
use crate::model::plan::LastPosition;
use crate::model::value;
use crate::model::vocabulary::Category;
use crate::model::vocabulary::StrengthAxis;
use crate::sound::Sound;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "position",
    page: include_str!("../../docs/methods/position.md"),
    formulas: &["relative-difference", "relative-ratio", "score-expected", "score-movement"],
};

/// Where high begins, unless the programme says otherwise.
const CUTOFF: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
/// How near to the cut a score is in doubt: 0.5.
pub const DOUBT: Decimal = Decimal::from_parts(5, 0, 0, false, 1);

/// The place of an account in both matrices.
#[derive(Clone, Debug, PartialEq)]
pub struct Position {
    /// The cell of attractiveness and strength.
    pub category: Category,
    /// The cell of attractiveness and vulnerability.
    pub cell: Computed<VulnerabilityCell>,
    /// The scores that lie within 0.5 of the cut.
    pub borders: Vec<Border>,
    /// Our strength less the best competitor's.
    pub relative_difference: Computed<Figure>,
    /// Our strength divided by the best competitor's.
    pub ratio: Computed<Figure>,
    /// What stands across the matrix of attractiveness: strength or difference, as the programme wants it.
    pub across: Axis,
    /// Where high begins, on every axis from 0 to 10.
    pub cutoff: Decimal,
    /// What changed since the last review, by axis; nothing where no earlier place is written.
    pub moved: Vec<Move>,
    /// What is expected to change by the end of the plan, by axis.
    pub expected: Vec<Move>,
}

impl Position {
    /// Where high begins on an axis.
    pub fn cut(&self, axis: Axis) -> Decimal {
        cut(axis, self.cutoff)
    }
}

fn cut(axis: Axis, cutoff: Decimal) -> Decimal {
    if axis == Axis::Difference { Decimal::ZERO } else { cutoff }
}

/// A change along one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Move {
    /// Which.
    pub axis: Axis,
    /// The score from which it goes.
    pub from: Decimal,
    /// The score to which it goes.
    pub to: Decimal,
    /// By how much.
    pub by: Figure,
}

/// A cell of the matrix of attractiveness and vulnerability; the words are `vulnerability-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VulnerabilityCell {
    /// Attractive and easily lost.
    Defender,
    /// Attractive and safe.
    Cultivar,
    /// Not attractive and easily lost.
    Rethink,
    /// Not attractive and safe.
    Maintain,
}

impl VulnerabilityCell {
    /// The end of its key in the language files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Defender => "defend",
            Self::Cultivar => "cultivate",
            Self::Rethink => "rethink",
            Self::Maintain => "maintain",
        }
    }
}

/// An axis of the matrices; the words are `axis-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Axis {
    /// Attractiveness.
    Attractiveness,
    /// Strength.
    Strength,
    /// Strength less that of the best competitor, from -10 to 10.
    Difference,
    /// Vulnerability.
    Vulnerability,
}

impl Axis {
    /// The end of its key in the language files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Attractiveness => "attractiveness",
            Self::Strength => "strength",
            Self::Difference => "difference",
            Self::Vulnerability => "vulnerability",
        }
    }
}

/// A score so near to the cut that a small change moves the account.
#[derive(Clone, Debug, PartialEq)]
pub struct Border {
    /// Which.
    pub axis: Axis,
    /// The score.
    pub score: Decimal,
}

/// The position that the scores give.
pub fn position(plans: &Sound, account: &Account, scores: &ScoreNumbers) -> Computed<Position> {
    faults::fields(plans, "programme/criteria/cutoff", &[])?;
    let cutoff = plans
        .criteria()
        .and_then(|criteria| value(&criteria.cutoff))
        .map_or(CUTOFF, super::super::model::scales::Score::get);
    faults::fields(plans, "programme/criteria/x", &[])?;
    let wanted = plans.criteria().and_then(|criteria| value(&criteria.x));
    let number = |side: &Computed<WeightedScore>| side.as_ref().map(|side| side.score.value).map_err(Clone::clone);
    let attractiveness = number(&scores.attractiveness)?;
    let strength = number(&scores.strength)?;
    let vulnerability = number(&scores.vulnerability);
    let rival = number(&scores.best_competitor);

    let written = account.plan.as_ref().and_then(|plan| plan.scores.as_ref());
    let last = written.and_then(|written| written.last_review.as_ref());
    let forecast = written.and_then(|written| written.forecast.as_ref());
    let now = [
        (Axis::Attractiveness, Some(attractiveness)),
        (Axis::Strength, Some(strength)),
        (Axis::Vulnerability, vulnerability.clone().ok()),
    ];
    // Without a competitor there is no lead, and so no place.
    let (across, x) = match wanted {
        Some(StrengthAxis::RelativeDifference) => (Axis::Difference, exact::minus(strength, rival.clone()?)?),
        _ => (Axis::Strength, strength),
    };

    let category = match (attractiveness >= cutoff, x >= cut(across, cutoff)) {
        (true, true) => Category::Strategic,
        (true, false) => Category::Star,
        (false, true) => Category::Status,
        (false, false) => Category::Streamline,
    };
    let cell = vulnerability.clone().map(|vulnerability| match (attractiveness >= cutoff, vulnerability >= cutoff) {
        (true, true) => VulnerabilityCell::Defender,
        (true, false) => VulnerabilityCell::Cultivar,
        (false, true) => VulnerabilityCell::Rethink,
        (false, false) => VulnerabilityCell::Maintain,
    });
    let [attractive, _, vulnerable] = now;
    let near = |(axis, score): (Axis, Option<Decimal>)| {
        let score = score.filter(|score| (*score - cut(axis, cutoff)).abs() <= DOUBT)?;
        Some(Border { axis, score })
    };
    let borders = [attractive, (across, Some(x)), vulnerable].into_iter().filter_map(near).collect();
    let beside = |formula, compute: fn(Decimal, Decimal) -> Computed<Decimal>| {
        let rival = rival.clone()?;
        let inputs = vec![
            Given::computed("input-strength", as_written(strength)),
            Given::computed("input-best-competitor", as_written(rival)),
        ];
        Ok(Figure::new(compute(strength, rival)?, formula, inputs))
    };
    Ok(Position {
        category,
        cell,
        borders,
        relative_difference: beside("relative-difference", exact::minus),
        ratio: beside("relative-ratio", exact::over),
        across,
        cutoff,
        moved: moves(last, &now, "score-movement"),
        expected: moves(forecast, &now, "score-expected"),
    })
}

/// The changes between the scores of today and those of another day.
fn moves(other: Option<&LastPosition>, now: &[(Axis, Option<Decimal>)], formula: &'static str) -> Vec<Move> {
    let Some(other) = other else { return Vec::new() };
    let change = |(axis, score): &(Axis, Option<Decimal>)| {
        let written = match axis {
            Axis::Attractiveness => &other.attractiveness,
            Axis::Strength | Axis::Difference => &other.strength,
            Axis::Vulnerability => &other.vulnerability,
        };
        let (score, written) = ((*score)?, written.as_ref()?);
        let there = written.value.get();
        let (from, to, name) = match formula {
            "score-expected" => (score, there, "input-score-expected"),
            _ => (there, score, "input-score-before"),
        };
        let inputs = vec![
            Given::computed("input-score-now", as_written(score)),
            Given::written(name, as_written(there), written.span),
        ];
        let mut by = Figure::new(exact::minus(to, from).ok()?, formula, inputs);
        by.about = Some(Arg::Term(format!("axis-{}", axis.id())));
        Some(Move { axis: *axis, from, to, by })
    };
    now.iter().filter_map(change).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_is_strategic_and_almost_vulnerable() {
        let position = fixture::serralba().position.expect("the example is whole");
        assert_eq!(position.category, Category::Strategic);
        assert_eq!(position.cell, Ok(VulnerabilityCell::Cultivar));
        assert_eq!(position.borders, [Border { axis: Axis::Vulnerability, score: Decimal::new(495, 2) }]);
        let number = |figure: Computed<Figure>| figure.expect("there is a competitor").value.round_dp(3);
        assert_eq!(number(position.relative_difference), Decimal::new(4, 1));
        assert_eq!(number(position.ratio), Decimal::new(1064, 3));
    }

    #[test]
    fn a_score_on_the_cut_is_high() {
        let position =
            fixture::with("programme.yaml", "cutoff: 5.0", "cutoff: 6.65").position.expect("scores are there");
        assert_eq!(position.category, Category::Strategic);
        let position =
            fixture::with("programme.yaml", "cutoff: 5.0", "cutoff: 6.66").position.expect("scores are there");
        assert_eq!(position.category, Category::Star);
    }

    #[test]
    fn a_movement_is_today_less_the_last_review() {
        let written = "  last_review: { attractiveness: 7.4, strength: 6.2 }\n  \
                       forecast: { strength: 7.4, vulnerability: 3.8 }\n  best_competitor:";
        let position = fixture::with("plan.yaml", "  best_competitor:", written).position.expect("scores are there");
        let told = |moves: &[Move]| -> Vec<_> { moves.iter().map(|one| (one.axis, one.from, one.by.value)).collect() };
        let two = |n: i64| Decimal::new(n, 2);
        assert_eq!(
            told(&position.moved),
            [(Axis::Attractiveness, two(740), two(30)), (Axis::Strength, two(620), two(45))]
        );
        assert_eq!(
            told(&position.expected),
            [(Axis::Strength, two(665), two(75)), (Axis::Vulnerability, two(495), two(-115))]
        );
        assert!(fixture::serralba().position.is_ok_and(|position| position.moved.is_empty()));
    }

    #[test]
    fn across_may_stand_the_lead_over_the_best_competitor() {
        let lead = ("programme.yaml", "cutoff: 5.0", "cutoff: 7.0\n  x: relative_difference");
        let position = fixture::edited(&[lead]).position.expect("the example is whole");
        // 6.65 is below 7.0, but 0.40 more than the best competitor's 6.25, and less than 0.5 from the cut at 0.
        assert_eq!((position.across, position.category), (Axis::Difference, Category::Strategic));
        assert_eq!(
            (position.cut(Axis::Difference), position.cut(Axis::Vulnerability)),
            (Decimal::ZERO, Decimal::from(7))
        );
        assert_eq!(position.borders, [Border { axis: Axis::Difference, score: Decimal::new(4, 1) }]);
        let absolute = ("programme.yaml", "cutoff: 5.0", "cutoff: 7.0\n  x: absolute");
        let position = fixture::edited(&[absolute]).position.expect("the example is whole");
        assert_eq!((position.across, position.category), (Axis::Strength, Category::Star));
        let alone = fixture::edited(&[lead, ("plan.yaml", "  best_competitor:", "  # best_competitor:")]).position;
        assert_eq!(alone.map_err(|because| because.key).err(), Some("missing"));
    }

    #[test]
    fn without_a_competitor_there_is_nothing_to_compare() {
        let position = fixture::with("plan.yaml", "  best_competitor:", "  # best_competitor:")
            .position
            .expect("scores are there");
        assert_eq!(position.ratio.map_err(|because| because.key), Err("missing"));
    }
}
