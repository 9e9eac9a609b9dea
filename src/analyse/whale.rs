//! The whale curve (`methods.md` 2.15): contribution added up from the best customer to the worst, and who loses.

use rust_decimal::Decimal;

use super::exact;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use super::pareto::Pareto;
use super::pareto::Ranking;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "whale",
    page: include_str!("../../docs/methods/whale.md"),
    formulas: &["losses", "total-contribution", "whale-peak"],
};

/// Contribution added up from the best to the worst.
#[derive(Clone, Debug, PartialEq)]
pub struct Whale {
    /// The steps of the curve, best first; the customers without a name are one step.
    pub steps: Vec<Step>,
    /// What all customers contribute.
    pub total: Figure,
    /// The highest point of the curve, in percent of the total; a lower bound where some customers have no name.
    pub peak: Figure,
    /// What those that lose take away, as a negative amount; nothing where nobody loses.
    pub losses: Option<Figure>,
    /// The ids of those that lose, the worst first.
    pub losers: Vec<String>,
}

/// One step of the curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The customer; none for those without a name.
    pub customer: Option<String>,
    /// How many customers the step stands for.
    pub count: u32,
    /// Whether it is a key account.
    pub key: bool,
    /// What the step contributes, in the programme's currency.
    pub amount: Decimal,
    /// The curve at the end of the step, in percent of the total.
    pub running: Decimal,
}

/// The curve that a ranking by contribution makes.
pub fn whale(pareto: &Pareto, currency: &str) -> Computed<Whale> {
    let ranking = pareto.contribution.as_ref().map_err(Clone::clone)?;
    let steps = steps(ranking)?;
    let given = |step: &Step| {
        let place = step.customer.as_ref().and_then(|id| ranking.of(id)?.share.inputs.first()?.place);
        let amount = money(step.amount, currency);
        match &step.customer {
            Some(id) => Given { name: id.as_str().into(), value: amount, place },
            None => Given::computed("input-rest", amount),
        }
    };
    let (lost, won): (Vec<&Step>, Vec<&Step>) = steps.iter().partition(|step| step.amount < Decimal::ZERO);
    let peak = exact::sum(won.iter().map(|step| step.amount))?;
    let losses = exact::sum(lost.iter().map(|step| step.amount))?;
    let peak_inputs = vec![
        Given::computed("input-winners", money(peak, currency)),
        Given::computed("input-total-contribution", money(ranking.total, currency)),
    ];
    let losers: Vec<String> = lost.iter().rev().filter_map(|step| step.customer.clone()).collect();
    Ok(Whale {
        total: Figure::new(ranking.total, "total-contribution", steps.iter().map(given).collect()).in_money(currency),
        peak: Figure::new(exact::percent_of(peak, ranking.total)?, "whale-peak", peak_inputs).in_percent(),
        losses: (!lost.is_empty())
            .then(|| Figure::new(losses, "losses", lost.iter().map(|step| given(step)).collect()).in_money(currency)),
        losers,
        steps,
    })
}

/// The named customers and the rest by what one customer of each contributes.
fn steps(ranking: &Ranking) -> Computed<Vec<Step>> {
    let mut parts: Vec<(Decimal, Step)> = Vec::new();
    for customer in &ranking.customers {
        let step = Step {
            customer: Some(customer.id.clone()),
            count: 1,
            key: customer.key,
            amount: customer.amount,
            running: Decimal::ZERO,
        };
        parts.push((customer.amount, step));
    }
    if let Some((count, amount)) = ranking.rest {
        let each = exact::over(amount, Decimal::from(count))?;
        parts.push((each, Step { customer: None, count, key: false, amount, running: Decimal::ZERO }));
    }
    parts.sort_by_key(|(each, _)| std::cmp::Reverse(*each));
    let mut sum = Decimal::ZERO;
    let mut steps = Vec::new();
    for (_, step) in parts {
        sum = exact::plus(sum, step.amount)?;
        steps.push(Step { running: exact::percent_of(sum, ranking.total)?, ..step });
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    /// Two customers win 1,200,000 and 1,093,555, two lose 100,000 and 60,000, and the rest contributes 400,000.
    fn curve(last: &str) -> Computed<Whale> {
        let customers = format!(
            "customers:\n\
             \x20 - {{ id: serralba, key: true, revenue: 5540000 }}\n\
             \x20 - {{ id: nordalia, key: true, revenue: 6300000, contribution: 1200000 }}\n\
             \x20 - {{ id: granel, revenue: 900000, contribution: -60000 }}\n\
             \x20 - {{ id: saldos, revenue: 700000, contribution: {last} }}\n\
             rest: {{ count: 40, revenue: 9000000, contribution: 400000 }}\n"
        );
        fixture::programme_of("customers.yaml", &customers).whale
    }

    #[test]
    fn the_curve_rises_to_its_peak_and_falls_to_the_total() {
        let whale = curve("-100000").expect("every customer contributes");
        let order: Vec<_> = whale.steps.iter().map(|step| step.customer.as_deref().unwrap_or("rest")).collect();
        assert_eq!(order, ["nordalia", "serralba", "rest", "granel", "saldos"]);
        assert_eq!(whale.steps.last().map(|step| step.running), Some(Decimal::ONE_HUNDRED));
        // 2,693,555 of 2,533,555.
        assert_eq!(whale.peak.value.round_dp(2), Decimal::new(10632, 2));
        assert_eq!(whale.losses.map(|losses| losses.value), Some(Decimal::from(-160_000)));
        assert_eq!(whale.losers, ["saldos", "granel"]);
    }

    #[test]
    fn where_nobody_loses_the_total_is_the_peak() {
        let whale = curve("100000").expect("every customer contributes");
        assert_eq!(whale.losers, ["granel"]);
        let whale =
            fixture::programme_of("customers.yaml", "customers: [{ id: serralba, key: true, revenue: 5540000 }]\n")
                .whale
                .expect("the plan knows the contribution");
        assert_eq!((whale.peak.value, whale.losses), (Decimal::ONE_HUNDRED, None));
    }

    #[test]
    fn a_base_that_loses_has_no_curve() {
        assert_eq!(curve("-9000000").map_err(|because| because.key).err(), Some("no-total"));
    }
}
