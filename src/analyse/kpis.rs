//! Indicators that nobody has to type (`methods.md` 2.26): what the plan itself says of an entry of the library, to stand
//! beside the value in the scorecard.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::charter::CharterNumbers;
use super::contacts::Contacts;
use super::exact;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use super::figure::share;
use super::gap::Gap;
use super::learning::Learning;
use super::profit::Profit;
use super::sales;
use super::sales::Sales;
use super::scorecard::KpiNumbers;
use super::scorecard::ScorecardNumbers;
use super::service::ServiceNumbers;
use super::stakeholders::People;
use super::wallet::Wallet;
use crate::model::Account;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "kpis",
    page: include_str!("../../docs/methods/kpis.md"),
    formulas: &["kpi-direct-share", "kpi-invoiced-sales", "kpi-sla-met"],
};

/// What the indicators are read from.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// Sales of the report's year.
    pub sales: &'a Computed<Sales>,
    /// What the account costs and leaves.
    pub profit: &'a Computed<Profit>,
    /// What the customer spends and how much of it is ours.
    pub wallet: &'a Computed<Wallet>,
    /// How the target is reached.
    pub gap: &'a Computed<Gap>,
    /// What the account is worth over the years.
    pub clv: &'a Computed<Figure>,
    /// How service levels were met.
    pub services: &'a [ServiceNumbers],
    /// Power and support among the customer's people.
    pub people: &'a Computed<People>,
    /// Who talks to whom.
    pub contacts: &'a Computed<Contacts>,
    /// What was won and lost, and which ideas were taken up.
    pub learning: &'a Learning,
    /// What the account is worth to the customer, and what both save together.
    pub charter: &'a CharterNumbers,
}

/// What the plan itself says of the indicators of a scorecard, by their ids; only those it can tell.
pub fn kpis(
    plans: &Sound,
    account: &Account,
    card: &Computed<ScorecardNumbers>,
    facts: Facts<'_>,
) -> BTreeMap<String, Figure> {
    let Ok(card) = card else { return BTreeMap::new() };
    let told = |kpi: &KpiNumbers| {
        let library = kpi.library?;
        let figure = match library.id {
            "invoiced_sales" => invoiced(plans, account, kpi)?,
            id => known(id, facts)?,
        };
        Some((kpi.id.clone(), figure))
    };
    card.groups.iter().flat_map(|group| &group.kpis).filter_map(told).collect()
}

/// Numbers that another method has.
fn known(id: &str, facts: Facts<'_>) -> Option<Figure> {
    let (profit, wallet) = (facts.profit.as_ref().ok(), facts.wallet.as_ref().ok());
    match id {
        "net_sales" => Some(profit?.net.clone()),
        "sales_growth_pct" => facts.sales.as_ref().ok()?.growth.clone(),
        "gross_margin_pct" => Some(profit?.gross_margin_pct.clone()),
        "contribution_pct" => Some(profit?.contribution_pct.clone()),
        "cost_to_serve_pct" => Some(profit?.cost_to_serve_pct.clone()),
        "share_of_wallet_pct" => Some(wallet?.share.clone()),
        "cross_sell" => wallet?.cross_sell_pct.clone(),
        "clv" => facts.clv.as_ref().ok().cloned(),
        "gap_coverage" => facts.gap.as_ref().ok()?.coverage.clone(),
        "sla_met_pct" => sla_met(facts.services),
        "stakeholder_coverage_pct" => Some(facts.people.as_ref().ok()?.power_coverage.clone()),
        "direct_share_pct" => direct_share(facts.contacts.as_ref().ok()?),
        "win_rate_pct" => facts.learning.win_rate.as_ref().ok().cloned(),
        "ideas_accepted_pct" => facts.learning.ideas.as_ref().ok().cloned(),
        "joint_savings" => facts.charter.savings.as_ref().ok().cloned(),
        _ => None,
    }
}

/// What was invoiced in the period of the last value.
fn invoiced(plans: &Sound, account: &Account, kpi: &KpiNumbers) -> Option<Figure> {
    let (period, _) = kpi.last?;
    let lines = sales::invoiced_in(plans, account, period).ok()?;
    let currency = account.currency(plans);
    let given =
        |(amount, at): &(Decimal, crate::source::Span)| Given::named(period.to_string(), money(*amount, currency), *at);
    let inputs: Vec<Given> = lines.iter().map(given).collect();
    let sum = exact::sum(lines.into_iter().map(|(amount, _)| amount)).ok()?;
    (!inputs.is_empty()).then(|| Figure::new(sum, "kpi-invoiced-sales", inputs).in_money(currency))
}

/// Periods of service levels that were met, in percent of those measured.
fn sla_met(services: &[ServiceNumbers]) -> Option<Figure> {
    let of = |service: &ServiceNumbers| service.periods.iter().filter(|period| period.met).count();
    let met: usize = services.iter().map(of).sum();
    let measured: usize = services.iter().map(|service| service.periods.len()).sum();
    let inputs = vec![
        Given::computed("input-periods-met", met.into()),
        Given::computed("input-measured-periods", measured.into()),
    ];
    counted(met, measured, "kpi-sla-met", inputs)
}

/// The part of the contacts that does not go through the manager, in percent.
fn direct_share(contacts: &Contacts) -> Option<Figure> {
    let inputs = vec![Given::computed("input-direct-share", as_written(contacts.direct_share.value.round_dp(3)))];
    let share = exact::times(contacts.direct_share.value, Decimal::ONE_HUNDRED).ok()?;
    let figure = Figure::new(share, "kpi-direct-share", inputs).in_percent();
    Some(figure.shown_to(contacts.direct_share.visibility))
}

fn counted(part: usize, whole: usize, formula: &'static str, inputs: Vec<Given>) -> Option<Figure> {
    let part = share(Decimal::from(part), Decimal::from(whole))?;
    Some(Figure::new(part, formula, inputs).in_percent())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    fn told(edits: &[fixture::Edit<'_>], id: &str) -> Option<Decimal> {
        fixture::edited(edits).kpis.get(id).map(|figure| figure.value.round_dp(1).normalize())
    }

    /// The library entry of an indicator of the example replaced by another.
    fn uses(kpi: &'static str, old: &'static str, new: &'static str) -> [String; 2] {
        [format!("id: {kpi}, use: {old}"), format!("id: {kpi}, use: {new}")]
    }

    #[test]
    fn the_example_comes_out() {
        let kpis = fixture::serralba().kpis;
        let known: Vec<(&str, String)> =
            kpis.iter().map(|(id, figure)| (id.as_str(), figure.value.round_dp(2).normalize().to_string())).collect();
        assert_eq!(known, [("F1", "1425000".to_owned()), ("F2", "20.17".to_owned()), ("F3", "56.59".to_owned())]);
    }

    #[test]
    fn what_the_plan_can_tell_is_told() {
        let as_if = |id: &'static str, places: u32| {
            let [old, new] = uses("F3", "share_of_wallet_pct", id);
            let kpis = fixture::edited(&[("scorecard.yaml", old.as_str(), new.as_str())]).kpis;
            kpis.get("F3").map(|figure| figure.value.round_dp(places).normalize().to_string())
        };
        assert_eq!(as_if("cross_sell", 1).as_deref(), Some("80"));
        assert_eq!(as_if("sales_growth_pct", 1).as_deref(), Some("10.8"));
        assert_eq!(as_if("gross_margin_pct", 2).as_deref(), Some("29.5"));
        assert_eq!(as_if("cost_to_serve_pct", 2).as_deref(), Some("9.33"));
        assert_eq!(as_if("gap_coverage", 2).as_deref(), Some("3.42"));
        assert_eq!(as_if("clv", 0).as_deref(), Some("3849385"));
        assert_eq!(as_if("direct_share_pct", 1).as_deref(), Some("55.8"));
        assert_eq!(as_if("stakeholder_coverage_pct", 0).as_deref(), Some("100"));
        assert_eq!(as_if("csat", 0), None);
    }

    #[test]
    fn the_win_rate_is_that_of_the_lessons() {
        let [old, new] = uses("F3", "share_of_wallet_pct", "win_rate_pct");
        let library = ("scorecard.yaml", old.as_str(), new.as_str());
        assert_eq!(told(&[library], "F3"), None, "all three are open");
        let lost = ("plan.yaml", "probability_pct: 25,", "probability_pct: 25, stage: lost, closed_on: 2025-09-01,");
        let won = ("plan.yaml", "probability_pct: 50,", "probability_pct: 50, stage: won, closed_on: 2025-09-01,");
        let edits = [library, lost, won];
        let same = fixture::edited(&edits).learning.win_rate.expect("two were decided").value.round_dp(1).normalize();
        assert_eq!(told(&edits, "F3"), Some(same));
    }

    #[test]
    fn a_broken_number_tells_nothing() {
        assert_eq!(told(&[("plan.yaml", "cogs: 3822600", "cogs: mucho")], "F2"), None);
    }
}
