//! What an account is worth over the years (`methods.md` 2.16).

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use super::figure::need;
use super::figure::percent;
use super::profit::Profit;
use super::quality::Quality;
use super::scores::WeightedScore;
use crate::model::Account;
use crate::model::plan::LifetimeInputs;
use crate::sound::Sound;
use crate::source::Span;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "lifetime",
    page: include_str!("../../docs/methods/lifetime.md"),
    formulas: &["clv", "clv-perpetual", "clv-term", "clv-without-risk", "retention", "retention-typed"],
};

/// Years, where the plan does not say.
const HORIZON: u32 = 5;
/// Nobody sees further.
const FARTHEST: u32 = 100;

/// What an account is worth over the years, in the currency of its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Lifetime {
    /// Contributions to come, each by the chance that the account is still there, in money of today.
    pub clv: Computed<Figure>,
    /// What each year adds to it, the next one first; empty where it cannot be computed.
    pub years: Vec<YearWorth>,
    /// Discount, % a year.
    pub discount_pct: Option<Decimal>,
    /// The same as if the account could not be lost.
    pub without_risk: Computed<Figure>,
    /// This year's contribution for ever.
    pub perpetual: Computed<Figure>,
    /// Part of the value that stays from one year to the next, 0 to 1: typed, or else by the formula.
    pub retention: Computed<Figure>,
    /// The same by the formula, whatever was typed.
    pub retention_by_formula: Computed<Figure>,
}

/// What one year adds to the lifetime value.
#[derive(Clone, Debug, PartialEq)]
pub struct YearWorth {
    /// The contribution of the year.
    pub contribution: Decimal,
    /// By how much it counts today: retention and discount so many times over, 0 to 1.
    pub factor: Decimal,
    /// The contribution in money of today.
    pub worth: Figure,
}

/// The lifetime value of an account.
pub fn lifetime(
    plans: &Sound,
    account: &Account,
    profit: &Computed<Profit>,
    vulnerability: &Computed<WeightedScore>,
    quality: &Computed<Quality>,
) -> Lifetime {
    let place = format!("{}/financials/clv", account.id);
    let financials = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let written = financials.and_then(|financials| financials.clv.as_ref());
    let inputs = written.ok_or_else(|| faults::absent(plans, &place, "clv"));
    let retention_by_formula = retention_by_formula(vulnerability, quality);
    let retention = inputs.clone().and_then(|inputs| {
        faults::fields(plans, &place, &["retention"])?;
        let Some(typed) = &inputs.retention else { return retention_by_formula.clone() };
        let given = Given::written("input-typed", as_written(typed.value.get()), typed.span);
        Ok(Figure::new(typed.value.get(), "retention-typed", vec![given]))
    });
    let currency = account.currency(plans);
    let terms = inputs.and_then(|inputs| {
        faults::fields(plans, &place, &["horizon", "discount_pct", "contributions"])?;
        Terms::of(inputs, profit, currency)
    });
    let worth = |retention: Computed<Figure>, formula| terms.clone()?.worth(&retention?, formula);
    let certain = Ok(Figure::new(Decimal::ONE, "retention-typed", Vec::new()));
    let years =
        terms.as_ref().ok().zip(retention.as_ref().ok()).and_then(|(terms, stays)| terms.years(stays.value).ok());
    Lifetime {
        years: years.unwrap_or_default(),
        discount_pct: terms.as_ref().ok().map(|terms| terms.rate),
        clv: worth(retention.clone(), "clv"),
        without_risk: worth(certain, "clv-without-risk"),
        perpetual: perpetual(&terms, &retention, profit, currency),
        retention,
        retention_by_formula,
    }
}

/// How much stays, by how easily we lose the customer and how the customer sees us; between 0.5 and 0.99.
fn retention_by_formula(vulnerability: &Computed<WeightedScore>, quality: &Computed<Quality>) -> Computed<Figure> {
    let vulnerability = vulnerability.as_ref().map_err(Clone::clone)?.score.value;
    let customer = quality.as_ref().map_err(Clone::clone)?.customer.as_ref().map_err(Clone::clone)?.value;
    let lost = exact::times(Decimal::new(15, 2), exact::over(vulnerability, Decimal::TEN)?)?;
    let poor = exact::over(exact::minus(Decimal::from(5), customer)?.max(Decimal::ZERO), Decimal::from(5))?;
    let stays = exact::minus(exact::minus(Decimal::ONE, lost)?, exact::times(Decimal::new(10, 2), poor)?)?;
    let inputs = vec![
        Given::computed("input-vulnerability", as_written(vulnerability)),
        Given::computed("input-relationship-quality", as_written(customer)),
    ];
    Ok(Figure::new(stays.clamp(Decimal::new(50, 2), Decimal::new(99, 2)), "retention", inputs))
}

/// Contributions to come, and by how much money loses its worth.
#[derive(Clone, Debug)]
struct Terms {
    contributions: Vec<(Decimal, Option<Span>)>,
    /// 9 for 9 %.
    rate: Decimal,
    /// 1.09 for 9 %.
    growth: Decimal,
    discount: Given,
    currency: String,
}

impl Terms {
    fn of(inputs: &LifetimeInputs, profit: &Computed<Profit>, currency: &str) -> Computed<Self> {
        let discount = need(&inputs.discount_pct, "discount")?;
        let rate = exact::over(discount.value.get(), Decimal::ONE_HUNDRED)?;
        let horizon = inputs.horizon.map(|years| years.value);
        let typed = inputs.contributions.iter().map(|money| (money.value.get(), Some(money.span)));
        let contributions: Vec<_> = if inputs.contributions.is_empty() {
            let flat = profit.as_ref().map_err(Clone::clone)?.contribution.value;
            let years = horizon.unwrap_or(HORIZON);
            if years > FARTHEST {
                return Err(Because::new("too-far", crate::args! { farthest: i64::from(FARTHEST) }));
            }
            (0..years).map(|_| (flat, None)).collect()
        } else {
            let years =
                horizon.map_or(inputs.contributions.len(), |years| usize::try_from(years).unwrap_or(usize::MAX));
            if inputs.contributions.len() < years {
                return Err(Because::missing("contributions"));
            }
            typed.take(years).collect()
        };
        if contributions.is_empty() {
            return Err(Because::missing("contributions"));
        }
        Ok(Self {
            contributions,
            rate: discount.value.get(),
            growth: exact::plus(Decimal::ONE, rate)?,
            discount: Given::written("input-discount", percent(discount.value.get()), discount.span),
            currency: currency.to_owned(),
        })
    }

    /// What each year is worth today.
    fn years(&self, retention: Decimal) -> Computed<Vec<YearWorth>> {
        let yearly = exact::over(retention, self.growth)?;
        let mut factor = Decimal::ONE;
        let mut years = Vec::new();
        for ((contribution, place), year) in self.contributions.iter().zip(1_i64..) {
            factor = exact::times(factor, yearly)?;
            let inputs = vec![
                Given {
                    name: Arg::Term("input-contribution".to_owned()),
                    value: money(*contribution, &self.currency),
                    place: *place,
                },
                Given::computed("input-retention", as_written(retention)),
                self.discount.clone(),
                Given::computed("input-year", year.into()),
            ];
            let worth = Figure::new(exact::times(*contribution, factor)?, "clv-term", inputs).in_money(&self.currency);
            let worth = worth.about(year.to_string());
            years.push(YearWorth { contribution: *contribution, factor, worth });
        }
        Ok(years)
    }

    fn worth(&self, retention: &Figure, formula: &'static str) -> Computed<Figure> {
        let worth = exact::sum(self.years(retention.value)?.iter().map(|year| year.worth.value))?;
        let place = retention.inputs.first().and_then(|given| given.place);
        let stays = Given { name: Arg::Term("input-retention".to_owned()), value: as_written(retention.value), place };
        let mut inputs =
            vec![stays, self.discount.clone(), Given::computed("input-horizon", self.contributions.len().into())];
        inputs.extend(self.contributions.iter().map(|(amount, place)| Given {
            name: Arg::Term("input-contribution".to_owned()),
            value: money(*amount, &self.currency),
            place: *place,
        }));
        Ok(Figure::new(worth, formula, inputs).in_money(&self.currency))
    }
}

/// This year's contribution for ever, retention and discount as they are.
fn perpetual(
    terms: &Computed<Terms>,
    retention: &Computed<Figure>,
    profit: &Computed<Profit>,
    currency: &str,
) -> Computed<Figure> {
    let terms = terms.as_ref().map_err(Clone::clone)?;
    let stays = retention.as_ref().map_err(Clone::clone)?.value;
    let contribution = profit.as_ref().map_err(Clone::clone)?.contribution.value;
    let worth = exact::over(exact::times(contribution, stays)?, exact::minus(terms.growth, stays)?)?;
    let inputs = vec![
        Given::computed("input-contribution", money(contribution, currency)),
        Given::computed("input-retention", as_written(stays)),
        terms.discount.clone(),
    ];
    Ok(Figure::new(worth, "clv-perpetual", inputs).in_money(currency))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const CLV: &str = "clv: { horizon: 5, discount_pct: 9, retention: 0.93, ";

    fn rounded(figure: &Computed<Figure>) -> Result<Decimal, &'static str> {
        figure.as_ref().map(|figure| figure.value.round()).map_err(|because| because.key)
    }

    #[test]
    fn the_example_comes_out() {
        let account = fixture::serralba();
        assert_eq!(rounded(&account.clv), Ok(Decimal::from(3_849_385)));
        assert_eq!(rounded(&account.lifetime.without_risk), Ok(Decimal::from(4_721_784)));
        // On the exact contribution: rounded to whole euros first, it would be two euros less.
        assert_eq!(rounded(&account.lifetime.perpetual), Ok(Decimal::from(6_356_290)));
        let formula = account.lifetime.retention_by_formula.map(|figure| figure.value.round_dp(3));
        assert_eq!(formula, Ok(Decimal::new(926, 3)));
        assert_eq!(account.lifetime.retention.map(|figure| figure.formula), Ok("retention-typed"));
    }

    #[test]
    fn each_year_adds_its_part() {
        let lifetime = fixture::serralba().lifetime;
        let worth: Vec<Decimal> = lifetime.years.iter().map(|year| year.worth.value.round()).collect();
        assert_eq!(worth, [972_661, 866_283, 763_967, 667_723, 578_752].map(Decimal::from));
        assert_eq!(
            (lifetime.years[4].factor.round_dp(3), lifetime.discount_pct),
            (Decimal::new(452, 3), Some(Decimal::from(9)))
        );
        let sum: Decimal = lifetime.years.iter().map(|year| year.worth.value).sum();
        assert_eq!(lifetime.clv.map(|figure| figure.value), Ok(sum));
    }

    #[test]
    fn retention_comes_from_the_formula_where_nobody_typed_it() {
        let account = fixture::with("plan.yaml", CLV, "clv: { horizon: 5, discount_pct: 9, ");
        assert_eq!(account.lifetime.retention.map(|figure| figure.formula), Ok("retention"));
        let account = fixture::with("plan.yaml", CLV, "clv: { horizon: 5, discount_pct: 9, retention: 93, ");
        assert_eq!(rounded(&account.clv), Err("broken"));
    }

    #[test]
    fn five_years_need_five_contributions() {
        let account = fixture::with("plan.yaml", CLV, "clv: { horizon: 6, discount_pct: 9, retention: 0.93, ");
        assert_eq!(rounded(&account.clv), Err("missing"));
    }

    #[test]
    fn eternity_is_too_far() {
        let flat = "clv: { horizon: 4000000000, discount_pct: 9, retention: 0.93 } # ";
        assert_eq!(rounded(&fixture::with("plan.yaml", CLV, flat).clv), Err("too-far"));
    }

    #[test]
    fn money_that_keeps_its_worth_for_ever_has_no_sum() {
        let free = "clv: { horizon: 5, discount_pct: 0, retention: 1, ";
        assert_eq!(rounded(&fixture::with("plan.yaml", CLV, free).lifetime.perpetual), Err("no-total"));
    }
}
