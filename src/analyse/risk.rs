//! Revenue at risk (`methods.md` 2.7): what may be lost, and is not secured by an agreement.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::AccountNumbers;
use super::exact;
use super::exchange;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use super::figure::percent;
use super::sales::Sales;
use super::scores::WeightedScore;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "risk",
    page: include_str!("../../docs/methods/risk.md"),
    formulas: &["contribution-at-risk", "revenue-at-risk", "segment-risk"],
};

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

/// What may be lost in one segment, in the programme's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct SegmentRisk {
    /// The segment's id; none for accounts without one.
    pub segment: Option<String>,
    /// The accounts whose risk is known, in the order of their ids.
    pub accounts: Vec<String>,
    /// Their sales of the year.
    pub sales: Decimal,
    /// Their revenue at risk.
    pub revenue: Figure,
    /// Their contribution at the same risk; none where no contribution is known.
    pub contribution: Option<Figure>,
}

/// Revenue and contribution at risk by segment, the largest risk first.
pub fn segments(plans: &Sound, accounts: &BTreeMap<String, AccountNumbers>) -> Computed<Vec<SegmentRisk>> {
    let mut found: BTreeMap<Option<&str>, Vec<(&str, &AccountNumbers)>> = BTreeMap::new();
    for (id, numbers) in accounts.iter().filter(|(_, numbers)| numbers.risk.is_ok()) {
        found.entry(plans.segment(id)).or_default().push((id, numbers));
    }
    let mut segments = Vec::new();
    for (segment, held) in found {
        segments.push(segment_risk(plans, segment, &held)?);
    }
    segments.sort_by_key(|segment| std::cmp::Reverse(segment.revenue.value));
    Ok(segments)
}

fn segment_risk(plans: &Sound, segment: Option<&str>, held: &[(&str, &AccountNumbers)]) -> Computed<SegmentRisk> {
    let currency = plans.currency();
    let (mut sales, mut revenue, mut contribution) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
    let (mut risks, mut contributions) = (Vec::new(), Vec::new());
    for (id, numbers) in held {
        let (Ok(risk), Ok(year)) = (&numbers.risk, &numbers.sales) else { continue };
        let own = plans.account(id).map_or(currency, |account| account.currency(plans));
        let name = plans.customer_name(id);
        let given = |value| Given { name: name.into(), value: money(value, currency), place: None };
        let risk = exchange::exchange(plans, risk.value, own, currency)?;
        let year = exchange::exchange(plans, year.full_year.value, own, currency)?;
        sales = exact::plus(sales, year)?;
        revenue = exact::plus(revenue, risk)?;
        risks.push(given(risk));
        let Ok(profit) = &numbers.profit else { continue };
        if year.is_zero() {
            continue;
        }
        let left = exchange::exchange(plans, profit.contribution.value, own, currency)?;
        let endangered = exact::over(exact::times(left, risk)?, year)?;
        contribution = exact::plus(contribution, endangered)?;
        contributions.push(given(endangered));
    }
    let about = segment.unwrap_or_default();
    let figure = |value, formula, inputs| Figure::new(value, formula, inputs).in_money(currency).about(about);
    Ok(SegmentRisk {
        segment: segment.map(str::to_owned),
        accounts: held.iter().map(|(id, _)| (*id).to_owned()).collect(),
        sales,
        contribution: (!contributions.is_empty()).then(|| figure(contribution, "contribution-at-risk", contributions)),
        revenue: figure(revenue, "segment-risk", risks),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn a_segment_adds_up_its_accounts() {
        let segments = fixture::programme(&[]).segments.expect("the example is whole");
        assert_eq!(segments.len(), 1);
        let segment = &segments[0];
        assert_eq!((segment.segment.as_deref(), segment.accounts.len()), (Some("alimentacion"), 1));
        assert_eq!(segment.revenue.value.round(), Decimal::from(1_419_985));
        // 1,093,555 × 1,419,985 ÷ 5,540,000.
        let contribution = segment.contribution.as_ref().map(|figure| figure.value.round());
        assert_eq!(contribution, Some(Decimal::from(280_295)));
    }

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
