//! Weighted scores on the programme's criteria (`methods.md` 2.4): attractiveness, strength, vulnerability.

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use crate::decode::Named;
use crate::model::Account;
use crate::model::criteria_library;
use crate::model::programme::Criterion;
use crate::model::scales::Score;
use crate::sound::Sound;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "scores",
    page: include_str!("../../docs/methods/scores.md"),
    formulas: &["attractiveness", "best-competitor", "strength", "vulnerability"],
};

/// The four weighted scores of an account, 0 to 10.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreNumbers {
    /// How attractive the customer is.
    pub attractiveness: Computed<WeightedScore>,
    /// How strong we are, seen by the customer.
    pub strength: Computed<WeightedScore>,
    /// How strong the best competitor is on the same criteria.
    pub best_competitor: Computed<WeightedScore>,
    /// How easily we lose the customer; 10 is most.
    pub vulnerability: Computed<WeightedScore>,
}

/// A weighted score and the criteria it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct WeightedScore {
    /// The score, 0 to 10.
    pub score: Figure,
    /// Every criterion of the side, in the programme's order.
    pub rows: Vec<ScoreRow>,
    /// Whether every criterion has a score.
    pub complete: bool,
    /// The weight of the criteria that have one, out of 100.
    pub scored_weight: Decimal,
}

/// One criterion and its score.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreRow {
    /// The criterion's id.
    pub criterion: String,
    /// The entry of the built-in library behind it.
    pub library: Option<String>,
    /// Its name: the author's, or the library's, or its id.
    pub label: Arg,
    /// Its weight out of 100.
    pub weight: Decimal,
    /// The score that counts, 0 to 10; none where nobody gave one.
    pub score: Option<Decimal>,
    /// What it adds to the whole: weight × score ÷ 100.
    pub weighted: Option<Decimal>,
    /// Where the score was written.
    pub at: Option<Span>,
    /// Whether the score that counts was computed and not written.
    pub computed: bool,
    /// What the data say of it, where they can; a written score overrides it.
    pub factor: Option<Figure>,
}

/// A factor that the data can tell: the library's id and the number.
pub type Factor = (&'static str, Figure);

/// The scores of an account; `factors` are those of vulnerability that the data tell.
pub fn scores(plans: &Sound, account: &Account, factors: &[Factor]) -> ScoreNumbers {
    let id = &account.id;
    let written = account.plan.as_ref().and_then(|plan| plan.scores.as_ref());
    let missing = || faults::absent(plans, &format!("{id}/scores"), "scores");
    let competitor = || {
        let rival = written.ok_or_else(missing)?.best_competitor.as_ref();
        rival.ok_or_else(|| faults::absent(plans, &format!("{id}/scores/best_competitor"), "best-competitor"))
    };
    let side = |name: &str, given: Computed<&Named<Spanned<Score>>>, formula, factors: &[Factor]| {
        let criteria = if name == "best_competitor" { "strength" } else { name };
        weighted(plans, criteria, given?, &format!("{id}/scores/{name}"), formula, factors)
    };
    ScoreNumbers {
        attractiveness: side(
            "attractiveness",
            written.map(|s| &s.attractiveness).ok_or_else(missing),
            "attractiveness",
            &[],
        ),
        strength: side("strength", written.map(|s| &s.strength).ok_or_else(missing), "strength", &[]),
        best_competitor: side("best_competitor", competitor().map(|rival| &rival.scores), "best-competitor", &[]),
        vulnerability: side(
            "vulnerability",
            written.map(|s| &s.vulnerability).ok_or_else(missing),
            "vulnerability",
            factors,
        ),
    }
}

fn weighted(
    plans: &Sound,
    side: &str,
    given: &Named<Spanned<Score>>,
    place: &str,
    formula: &'static str,
    factors: &[Factor],
) -> Computed<WeightedScore> {
    let criteria_place = format!("programme/criteria/{side}");
    let criteria: &[Criterion] = plans.criteria().map_or(&[], |criteria| match side {
        "attractiveness" => &criteria.attractiveness,
        "strength" => &criteria.strength,
        _ => &criteria.vulnerability,
    });
    if criteria.is_empty() {
        return Err(faults::absent(plans, &criteria_place, "criteria"));
    }
    faults::entries(plans, &criteria_place, &["id", "weight", "use"])?;
    faults::section(plans, place)?;
    // Factors alone are no judgement: somebody must have scored the side.
    if given.is_empty() {
        return Err(Because::missing("scores"));
    }

    let mut rows = Vec::new();
    let mut inputs = Vec::new();
    let (mut total, mut scored_weight) = (Decimal::ZERO, Decimal::ZERO);
    for criterion in criteria {
        let id = criterion.id.value.as_str();
        let library = criterion.r#use.as_ref().map(|name| name.value.to_string());
        let label = label(criterion);
        let weight = criterion.weight.value.get();
        let written = given.get(id);
        let factor = factors.iter().find(|(name, _)| library.as_deref().unwrap_or(id) == *name);
        let factor = factor.map(|(_, figure)| figure.clone());
        let score = written.map(|score| score.value.get()).or_else(|| factor.as_ref().map(|figure| figure.value));
        let mut share = None;
        if let Some(score) = score {
            let product = exact::times(weight, score)?;
            total = exact::plus(total, product)?;
            scored_weight = exact::plus(scored_weight, weight)?;
            share = Some(exact::over(product, Decimal::ONE_HUNDRED)?);
            inputs.push(match written {
                Some(written) => Given { name: label.clone(), value: as_written(score), place: Some(written.span) },
                None => Given { name: label.clone(), value: as_written(score.round_dp(2)), place: None },
            });
            inputs.push(Given::written("input-weight", as_written(weight), criterion.weight.span));
        }
        let at = written.map(|score| score.span);
        let computed = written.is_none() && factor.is_some();
        rows.push(ScoreRow {
            criterion: id.to_owned(),
            library,
            label,
            weight,
            score,
            weighted: share,
            at,
            computed,
            factor,
        });
    }
    if scored_weight.is_zero() {
        return Err(Because::missing("scores"));
    }
    let complete = rows.iter().all(|row| row.score.is_some());
    let score = Figure::new(exact::over(total, scored_weight)?, formula, inputs);
    Ok(WeightedScore { score, rows, complete, scored_weight })
}

/// The name of a criterion.
fn label(criterion: &Criterion) -> Arg {
    let own = criterion.label.as_ref().map(|label| Arg::Text(label.value.clone()));
    let built_in = || criteria_library::behind(criterion).map(|entry| Arg::Term(entry.key()));
    own.or_else(built_in).unwrap_or_else(|| criterion.id.value.as_str().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    fn number(computed: &Computed<WeightedScore>) -> Result<String, &'static str> {
        computed.as_ref().map(|side| side.score.value.normalize().to_string()).map_err(|because| because.key)
    }

    #[test]
    fn the_example_comes_out() {
        let scores = fixture::serralba().scores;
        let sides = [&scores.attractiveness, &scores.strength, &scores.best_competitor, &scores.vulnerability];
        assert_eq!(sides.map(number), ["7.7", "6.65", "6.25", "4.95"].map(|n| Ok(n.to_owned())));
        assert!(sides.iter().all(|side| side.as_ref().is_ok_and(|side| side.complete)));
    }

    #[test]
    fn a_missing_score_is_not_zero() {
        let scores = fixture::with("plan.yaml", "A1: 8, A2: 7, ", "A1: 8, ").scores;
        let side = scores.attractiveness.expect("six criteria are scored");
        assert_eq!((side.complete, side.scored_weight), (false, Decimal::from(80)));
        assert_eq!(side.score.value, Decimal::new(7875, 3));
    }

    #[test]
    fn a_broken_score_makes_no_score() {
        let scores = fixture::with("plan.yaml", "A1: 8, A2: 7, ", "A1: 80, A2: 7, ").scores;
        assert_eq!(number(&scores.attractiveness), Err("broken"));
        assert_eq!(number(&scores.strength), Ok("6.65".to_owned()));
    }

    #[test]
    fn a_criterion_without_a_name_takes_that_of_the_library() {
        let label = |edit: &[fixture::Edit<'_>]| {
            fixture::edited(edit).scores.attractiveness.expect("it is scored").rows[0].label.clone()
        };
        assert_eq!(label(&[]), Arg::Text("Potencial de crecimiento".to_owned()));
        let nameless = [("programme.yaml", "label: \"Potencial de crecimiento\", ", "")];
        assert_eq!(label(&nameless), Arg::Term("criterion-growth-potential".to_owned()));
    }

    #[test]
    fn a_written_factor_overrides_the_computed_one_and_both_are_seen() {
        let side = fixture::serralba().scores.vulnerability.expect("the example is whole");
        let expiry = &side.rows[1];
        let computed = expiry.factor.as_ref().map(|figure| figure.value.round_dp(2));
        assert_eq!(
            (expiry.score, computed, expiry.computed),
            (Some(Decimal::from(6)), Some(Decimal::new(759, 2)), false)
        );

        let side =
            fixture::with("plan.yaml", "V1: 6, V2: 6, ", "V1: 6, ").scores.vulnerability.expect("V2 is computed");
        assert_eq!(
            (side.rows[1].score.map(|score| score.round_dp(2)), side.rows[1].computed),
            (Some(Decimal::new(759, 2)), true)
        );
        assert!(side.complete);
    }
}
