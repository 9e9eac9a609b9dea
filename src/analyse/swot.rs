//! Whether we answer what speaks against us: weaknesses and threats with a response (`methods.md` 2.17).

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::plan::SwotItem;
use crate::model::value;
use crate::model::vocabulary::SwotKind;
use crate::sound::Sound;
use crate::source::Span;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method =
    Method { id: "swot", page: include_str!("../../docs/methods/swot.md"), formulas: &["swot-answered"] };

/// What of a SWOT is answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Swot {
    /// Weaknesses and threats with a response, in percent of all of them.
    pub answered: Figure,
    /// How many weaknesses and threats there are.
    pub against: usize,
    /// The ids of those without a response, in the order of the plan.
    pub unanswered: Vec<String>,
}

/// The SWOT of an account.
pub fn swot(plans: &Sound, account: &Account) -> Computed<Swot> {
    let place = format!("{}/swot", account.id);
    faults::entries(plans, &place, &["id", "kind", "response"])?;
    let items = account.plan.as_ref().map_or(&[][..], |plan| &plan.swot);
    let against: Vec<&SwotItem> = items.iter().filter(|item| is_against(item)).collect();
    if against.is_empty() {
        let none = || Because::new("nothing-against", Vec::new());
        return Err(plans.fault(&place).map_or_else(none, |fault| Because::broken(&fault.place)));
    }
    let unanswered = against.iter().filter(|item| item.response.is_empty()).map(|item| item.id.value.to_string());
    let unanswered: Vec<String> = unanswered.collect();
    let answered = against.len().saturating_sub(unanswered.len());
    let share = exact::percent_of(answered.into(), against.len().into())?;
    let strictest = against.iter().filter_map(|item| value(&item.visibility)).max();
    let figure = Figure::new(share, "swot-answered", against.iter().map(|item| given(item)).collect());
    Ok(Swot {
        answered: figure
            .in_percent()
            .shown_to(strictest.map_or(Visibility::Committee, |own| own.max(Visibility::Committee))),
        against: against.len(),
        unanswered,
    })
}

fn is_against(item: &SwotItem) -> bool {
    matches!(value(&item.kind), Some(SwotKind::Weakness | SwotKind::Threat))
}

/// How many responses an item has.
fn given(item: &SwotItem) -> Given {
    let count = Arg::Count(i64::try_from(item.response.len()).unwrap_or(i64::MAX));
    let at: Span = item.response.first().map_or(item.id.span, |first| first.span);
    Given::named(item.id.value.to_string(), count, at)
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let swot = fixture::serralba().swot.expect("the example is whole");
        assert_eq!((swot.answered.value, swot.against), (Decimal::ONE_HUNDRED, 2));
        assert!(swot.unanswered.is_empty());
        assert_eq!(swot.answered.visibility, Visibility::Committee);
    }

    #[test]
    fn a_threat_without_a_response_halves_it() {
        let swot = fixture::with("plan.yaml", "evidence: F1, response: [OB1]", "evidence: F1").swot;
        let swot = swot.expect("there are two");
        assert_eq!((swot.answered.value, swot.unanswered), (Decimal::from(50), vec!["SW4".to_owned()]));
    }

    #[test]
    fn the_strictest_item_decides_who_may_see_it() {
        let hidden =
            fixture::with("plan.yaml", "evidence: F1, response: [OB1]", "response: [OB1], visibility: internal");
        assert_eq!(hidden.swot.map(|swot| swot.answered.visibility), Ok(Visibility::Internal));
    }

    #[test]
    fn where_nothing_speaks_against_us_there_is_no_share() {
        let none = fixture::edited(&[
            ("plan.yaml", "kind: weakness", "kind: strength"),
            ("plan.yaml", "kind: threat", "kind: opportunity"),
        ]);
        assert_eq!(none.swot.map_err(|because| because.key).err(), Some("nothing-against"));
    }
}
