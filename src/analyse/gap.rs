//! How next year's target is reached (`methods.md` 2.14): what is certain, what is probable, and what is missing.

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use super::figure::need;
use super::figure::percent;
use crate::model::Account;
use crate::model::day::Period;
use crate::model::plan::GapPlan;
use crate::model::plan::Scenarios;
use crate::model::scales::Money;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::OpportunityStage;
use crate::sound::Sound;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "gap",
    page: include_str!("../../docs/methods/gap.md"),
    formulas: &[
        "committed",
        "expected-sales",
        "gap",
        "gap-coverage",
        "opportunity-weighted",
        "scenario-base",
        "scenario-high",
        "scenario-low",
        "scenario-typed",
        "weighted-opportunities",
        "target",
    ],
};

/// The gap plan of an account, in the currency of its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// The year it is for.
    pub year: Option<Period>,
    /// Sales to reach.
    pub target: Figure,
    /// Sales without doing anything.
    pub baseline: Decimal,
    /// What prices add.
    pub price_effect: Decimal,
    /// What is known to be lost; negative.
    pub known_losses: Decimal,
    /// New business that is certain.
    pub committed_new: Decimal,
    /// Baseline, prices, losses and certain new business.
    pub committed: Figure,
    /// Open opportunities, each by its probability.
    pub weighted: Figure,
    /// What is certain and what is probable.
    pub expected: Figure,
    /// Target less expected; negative is a surplus.
    pub gap: Figure,
    /// Open opportunities at full value, as a multiple of what is not certain yet; none where everything is.
    pub coverage: Option<Figure>,
    /// Low, expected and high sales: as typed with a reason, else computed.
    pub scenarios: [Figure; 3],
    /// The same as computed, whatever was typed.
    pub computed_scenarios: [Figure; 3],
    /// The open opportunities, in the order of the plan.
    pub opportunities: Vec<OpportunityNumbers>,
}

/// One open opportunity.
#[derive(Clone, Debug, PartialEq)]
pub struct OpportunityNumbers {
    /// Its id.
    pub id: String,
    /// What, in the author's words.
    pub text: String,
    /// What it is worth a year.
    pub value: Decimal,
    /// How probable, %.
    pub probability: Decimal,
    /// Value by probability.
    pub weighted: Figure,
    /// Where its value was written.
    pub at: Span,
}

/// The gap plan of an account.
pub fn gap(plans: &Sound, account: &Account) -> Computed<Gap> {
    let place = format!("{}/financials/gap_plan", account.id);
    let financials = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let plan = financials.and_then(|financials| financials.gap_plan.as_ref());
    let plan = plan.ok_or_else(|| faults::absent(plans, &place, "gap-plan"))?;
    faults::fields(plans, &place, &["target", "baseline", "price_effect", "known_losses", "committed_new"])?;
    faults::entries(plans, &format!("{place}/opportunities"), &["id", "value", "probability_pct", "stage"])?;
    let currency = account.currency(plans);

    let target = need(&plan.target, "target")?;
    let baseline = need(&plan.baseline, "baseline")?;
    let or_zero =
        |field: &Option<Spanned<Money>>| value(field).map_or(Decimal::ZERO, super::super::model::scales::Money::get);
    let (base, price_effect) = (baseline.value.get(), or_zero(&plan.price_effect));
    let (known_losses, committed_new) = (or_zero(&plan.known_losses), or_zero(&plan.committed_new));
    let opportunities = opportunities(plan, currency)?;

    let without_prices = exact::sum([base, known_losses, committed_new])?;
    let committed = exact::plus(without_prices, price_effect)?;
    let weighted = exact::sum(opportunities.iter().map(|opportunity| opportunity.weighted.value))?;
    let whole = exact::sum(opportunities.iter().map(|opportunity| opportunity.value))?;
    let expected = exact::plus(committed, weighted)?;
    let open = exact::minus(target.value.get(), committed)?;

    let cash = |amount: Decimal| money(amount, currency);
    let target_given = || Given::written("input-target", cash(target.value.get()), target.span);
    let mut certain = vec![Given::written("input-baseline", cash(base), baseline.span)];
    let part = |field: &Option<Spanned<Money>>, name| {
        field.as_ref().map(|m| Given::written(name, cash(m.value.get()), m.span))
    };
    let prices = part(&plan.price_effect, "input-price-effect");
    let others = [part(&plan.known_losses, "input-known-losses"), part(&plan.committed_new, "input-committed-new")];
    let low_inputs = certain.iter().cloned().chain(others.clone().into_iter().flatten()).collect();
    certain.extend(prices.into_iter().chain(others.into_iter().flatten()));
    let chances = opportunities.iter().flat_map(|opportunity| {
        let chance = Given::computed("input-probability", percent(opportunity.probability));
        [Given::named(opportunity.id.as_str(), cash(opportunity.value), opportunity.at), chance]
    });
    let chances: Vec<Given> = chances.collect();
    let expected_inputs =
        vec![Given::computed("input-committed", cash(committed)), Given::computed("input-weighted", cash(weighted))];
    let all_inputs =
        vec![Given::computed("input-committed", cash(committed)), Given::computed("input-opportunities", cash(whole))];
    let scenarios = [
        Figure::new(without_prices, "scenario-low", low_inputs).in_money(currency),
        Figure::new(expected, "scenario-base", expected_inputs.clone()).in_money(currency),
        Figure::new(exact::plus(committed, whole)?, "scenario-high", all_inputs).in_money(currency),
    ];
    let coverage = if open > Decimal::ZERO {
        let inputs = vec![
            Given::computed("input-opportunities", cash(whole)),
            target_given(),
            Given::computed("input-committed", cash(committed)),
        ];
        Some(Figure::new(exact::over(whole, open)?, "gap-coverage", inputs))
    } else {
        None
    };
    Ok(Gap {
        year: value(&plan.year),
        target: Figure::new(target.value.get(), "target", vec![target_given()]).in_money(currency),
        baseline: base,
        price_effect,
        known_losses,
        committed_new,
        committed: Figure::new(committed, "committed", certain).in_money(currency),
        weighted: Figure::new(weighted, "weighted-opportunities", chances).in_money(currency),
        expected: Figure::new(expected, "expected-sales", expected_inputs).in_money(currency),
        gap: Figure::new(
            exact::minus(target.value.get(), expected)?,
            "gap",
            vec![target_given(), Given::computed("input-expected", cash(expected))],
        )
        .in_money(currency),
        coverage,
        scenarios: typed(plans, account, financials.and_then(|f| f.scenarios.as_ref()), scenarios.clone()),
        computed_scenarios: scenarios,
        opportunities,
    })
}

/// Those that are neither won nor lost.
fn opportunities(plan: &GapPlan, currency: &str) -> Computed<Vec<OpportunityNumbers>> {
    let open =
        plan.opportunities.iter().filter(|one| value(&one.stage).is_none_or(|stage| stage == OpportunityStage::Open));
    open.map(|one| {
        let worth = need(&one.value, "opportunity-value")?;
        let probability = need(&one.probability_pct, "probability")?.value.get();
        let name = if text(&one.text).is_empty() { one.id.value.as_str() } else { text(&one.text) };
        let inputs = vec![
            Given::written("input-opportunity-value", money(worth.value.get(), currency), worth.span),
            Given::computed("input-probability", percent(probability)),
        ];
        let weighted = Figure::new(exact::part(worth.value.get(), probability)?, "opportunity-weighted", inputs);
        Ok(OpportunityNumbers {
            id: one.id.value.to_string(),
            text: text(&one.text).to_owned(),
            value: worth.value.get(),
            probability,
            weighted: weighted.in_money(currency).about(name),
            at: worth.span,
        })
    })
    .collect()
}

/// A scenario that somebody typed and gave a reason for stands instead of ours.
fn typed(plans: &Sound, account: &Account, written: Option<&Scenarios>, computed: [Figure; 3]) -> [Figure; 3] {
    let place = format!("{}/financials/scenarios", account.id);
    let Some(written) = written.filter(|written| written.reason.is_some() && faults::section(plans, &place).is_ok())
    else {
        return computed;
    };
    let currency = account.currency(plans);
    let mut own = [&written.low, &written.base, &written.high].into_iter();
    computed.map(|figure| {
        let Some(typed) = own.next().and_then(Option::as_ref) else { return figure };
        let given = Given::written("input-typed", money(typed.value.get(), currency), typed.span);
        let about = Some(Arg::Term(figure.formula.to_owned()));
        Figure { about, ..Figure::new(typed.value.get(), "scenario-typed", vec![given]).in_money(currency) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let gap = fixture::serralba().gap.expect("the example is whole");
        let value = |figure: &Figure| figure.value.normalize().to_string();
        assert_eq!(value(&gap.committed), "5710800");
        assert_eq!(value(&gap.weighted), "395000");
        assert_eq!(value(&gap.expected), "6105800");
        assert_eq!(value(&gap.target), "6050000");
        assert_eq!(value(&gap.gap), "-55800");
        assert_eq!(gap.coverage.map(|figure| figure.value.round_dp(2)), Some(Decimal::new(342, 2)));
        assert_eq!(gap.scenarios.each_ref().map(value), ["5600000", "6105800", "6870800"]);
    }

    #[test]
    fn what_is_won_or_lost_is_no_opportunity_any_more() {
        let gap = fixture::with("plan.yaml", "probability_pct: 25,", "probability_pct: 25, stage: lost,").gap;
        let gap = gap.expect("two opportunities are open");
        assert_eq!((gap.opportunities.len(), gap.weighted.value), (2, Decimal::from(270_000)));
    }

    #[test]
    fn a_target_that_is_certain_needs_no_coverage() {
        let gap = fixture::with("plan.yaml", "target: 6050000", "target: 5000000").gap.expect("all is written");
        assert_eq!(gap.coverage, None);
    }

    #[test]
    fn a_typed_scenario_needs_a_reason() {
        let gap = fixture::with("plan.yaml", "low: 5600000,", "low: 5000000,").gap.expect("all is written");
        assert_eq!(gap.scenarios[0].value, Decimal::from(5_600_000));
        let gap = fixture::with("plan.yaml", "low: 5600000,", "reason: \"Cierre de planta\", low: 5000000,").gap;
        let low = gap.map(|gap| (gap.scenarios[0].value, gap.scenarios[0].formula));
        assert_eq!(low, Ok((Decimal::from(5_000_000), "scenario-typed")));
    }

    #[test]
    fn a_broken_probability_breaks_the_plan() {
        let gap = fixture::with("plan.yaml", "probability_pct: 40", "probability_pct: 400").gap;
        assert_eq!(gap.map_err(|because| because.key).err(), Some("broken"));
    }
}
