//! Revenue at risk (`methods.md` 2.7): what may be lost, and is not secured by an agreement.

use rust_decimal::Decimal;

use super::exact;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use super::figure::percent;
use super::sales::Sales;
use super::scores::WeightedScore;

/// What it is called, and its page.
pub static METHOD: Method =
    Method { id: "risk", page: include_str!("../../docs/methods/risk.md"), formulas: &["revenue-at-risk"] };

/// Revenue at risk, in the currency of the plan.
pub fn risk(
    sales: &Computed<Sales>,
    vulnerability: &Computed<WeightedScore>,
    security: &Computed<Figure>,
    currency: &str,
) -> Computed<Figure> {
    let revenue = sales.as_ref().map_err(Clone::clone)?.full_year.value;
    let vulnerability = vulnerability.as_ref().map_err(Clone::clone)?.score.value;
    let security = security.as_ref().map_err(Clone::clone)?.value;
    let endangered = exact::over(exact::times(revenue, vulnerability)?, Decimal::TEN)?;
    let open = exact::minus(Decimal::ONE_HUNDRED, security)?;
    let inputs = vec![
        Given::computed("input-sales", money(revenue, currency)),
        Given::computed("input-vulnerability", as_written(vulnerability)),
        Given::computed("input-contract-security", percent(security)),
    ];
    Ok(Figure::new(exact::part(endangered, open)?, "revenue-at-risk", inputs).in_money(currency))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        assert_eq!(fixture::serralba().risk.map(|figure| figure.value.round()), Ok(Decimal::from(1_419_985)));
    }

    #[test]
    fn a_year_of_contract_leaves_no_risk() {
        let risk = fixture::with("am-2023-04.yaml", "end: 2026-03-31", "end: 2026-10-06").risk;
        assert_eq!(risk.map(|figure| figure.value), Ok(Decimal::ZERO));
    }

    #[test]
    fn the_reason_is_handed_on() {
        let risk = fixture::with("plan.yaml", "  vulnerability: {", "  # vulnerability: {").risk;
        assert_eq!(risk.map_err(|because| because.key).err(), Some("missing"));
    }
}
