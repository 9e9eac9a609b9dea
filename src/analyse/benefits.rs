//! Which of the benefits that key account management claims are shown by an indicator (the nine and the six of the
//! sources).

use rust_decimal::Decimal;

use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::scorecard::KpiNumbers;
use super::scorecard::ScorecardNumbers;
use super::scorecard::Status;
use crate::model::Account;
use crate::sound::Sound;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method =
    Method { id: "benefits", page: include_str!("../../docs/methods/benefits.md"), formulas: &["benefits-shown"] };

/// The benefits that have words of their own: nine of the programme, then six of the relationship.
pub const BENEFITS: [(&str, &str); 15] = [
    ("profitability_focus", "benefit-profitability-focus"),
    ("better_relationships", "benefit-better-relationships"),
    ("personalisation", "benefit-personalisation"),
    ("operating_efficiency", "benefit-operating-efficiency"),
    ("strategic_focus", "benefit-strategic-focus"),
    ("retention_and_growth", "benefit-retention-and-growth"),
    ("differentiation", "benefit-differentiation"),
    ("strategic_information", "benefit-strategic-information"),
    ("references", "benefit-references"),
    ("transparency", "benefit-transparency"),
    ("information_exchange", "benefit-information-exchange"),
    ("satisfaction_and_loyalty", "benefit-satisfaction-and-loyalty"),
    ("trust", "benefit-trust"),
    ("growth_and_share", "benefit-growth-and-share"),
    ("co_creation", "benefit-co-creation"),
];

/// The benefits that an account claims.
#[derive(Clone, Debug, PartialEq)]
pub struct Benefits {
    /// How many are shown by an indicator in green.
    pub shown: Figure,
    /// Each of them, in the order of the plan.
    pub claimed: Vec<BenefitNumbers>,
}

/// One benefit that is claimed.
#[derive(Clone, Debug, PartialEq)]
pub struct BenefitNumbers {
    /// Its id in the plan.
    pub id: String,
    /// Its name: a term of the language files, or the author's own word.
    pub name: Arg,
    /// The indicator that shows it.
    pub kpi: Option<KpiNumbers>,
}

/// The benefits of an account.
pub fn benefits(plans: &Sound, account: &Account, card: &Computed<ScorecardNumbers>) -> Computed<Benefits> {
    let place = format!("{}/account/benefits", account.id);
    faults::entries(plans, &place, &["benefit", "kpi"])?;
    let written = account.head().map_or(&[][..], |head| &head.benefits);
    let mut claimed = Vec::new();
    let mut inputs = Vec::new();
    let mut shown = 0;
    for benefit in written {
        let Some(id) = &benefit.benefit else { continue };
        let name = name(id.value.as_str());
        let kpi = benefit.kpi.as_ref().and_then(|kpi| indicator(card, kpi.value.as_str()));
        let state = kpi.map_or(Status::Grey, |kpi| kpi.status);
        shown += usize::from(state == Status::Green);
        inputs.push(Given { name: name.clone(), value: Arg::Term(word(state).to_owned()), place: Some(benefit.at) });
        claimed.push(BenefitNumbers { id: id.value.to_string(), name, kpi: kpi.cloned() });
    }
    if claimed.is_empty() {
        return Err(Because::new("no-benefits", Vec::new()));
    }
    Ok(Benefits { shown: Figure::new(Decimal::from(shown), "benefits-shown", inputs), claimed })
}

fn indicator<'a>(card: &'a Computed<ScorecardNumbers>, id: &str) -> Option<&'a KpiNumbers> {
    card.as_ref().ok()?.groups.iter().flat_map(|group| &group.kpis).find(|kpi| kpi.id == id)
}

fn name(id: &str) -> Arg {
    let known = BENEFITS.iter().find(|(known, _)| *known == id);
    known.map_or_else(|| Arg::Text(id.replace(['_', '-'], " ")), |(_, key)| Arg::Term((*key).to_owned()))
}

fn word(status: Status) -> &'static str {
    match status {
        Status::Green => "mark-ok",
        Status::Amber => "mark-warn",
        Status::Red => "mark-bad",
        Status::Grey => "mark-none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const CLAIM: &str = "benefits: [{ benefit: growth_and_share, kpi: F1 }, { benefit: trust, kpi: Q3 }, \
                         { benefit: fewer_trips }]\n  status: key";

    #[test]
    fn a_benefit_is_shown_by_an_indicator_in_green() {
        let edit = ("plan.yaml", "status: key", CLAIM);
        let benefits = fixture::edited(&[edit]).benefits.expect("three are claimed");
        assert_eq!(benefits.shown.value, Decimal::ONE);
        let states: Vec<_> = benefits.claimed.iter().map(|one| one.kpi.as_ref().map(|kpi| kpi.status)).collect();
        assert_eq!(states, [Some(Status::Green), Some(Status::Red), None]);
        assert_eq!(benefits.claimed[0].name, Arg::Term("benefit-growth-and-share".to_owned()));
        assert_eq!(benefits.claimed[2].name, Arg::from("fewer trips"));
        // The claims close in 96 % of the cases: two are shown.
        let mended = ("scorecard.yaml", "values: [94, 93, 90, 91]", "values: [94, 93, 90, 96]");
        let benefits = fixture::edited(&[edit, mended]).benefits.expect("three are claimed");
        assert_eq!(benefits.shown.value, Decimal::TWO);
    }

    #[test]
    fn without_a_claim_there_is_nothing_to_show() {
        assert_eq!(fixture::serralba().benefits.map_err(|because| because.key).err(), Some("no-benefits"));
    }
}
