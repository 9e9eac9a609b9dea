//! The accounts above and below a customer in its chain: what they buy from us together.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use crate::model::Account;
use crate::model::value;
use crate::model::vocabulary::ChainSide;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "chain",
    page: include_str!("../../docs/methods/chain.md"),
    formulas: &["chain-linked", "chain-together"],
};

/// The accounts that a customer's chain joins to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// Each link, in the order of the plan.
    pub links: Vec<Link>,
    /// What the linked accounts buy from us; competitors of the customer do not count.
    pub linked: Computed<Figure>,
    /// The same with the account itself.
    pub together: Computed<Figure>,
}

/// One link.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The account.
    pub account: String,
    /// Where it stands; nothing where the plan does not say.
    pub direction: Option<ChainSide>,
    /// What it buys from us, in the programme's currency.
    pub revenue: Option<Decimal>,
}

/// The chain of an account.
pub fn chain(plans: &Sound, account: &Account) -> Computed<Chain> {
    faults::entries(plans, &format!("{}/account/links", account.id), &["account", "direction"])?;
    let written = account.head().map_or(&[][..], |head| &head.links);
    let mut links = Vec::new();
    for link in written {
        let Some(other) = &link.account else { continue };
        let revenue = revenue(plans, other.value.as_str()).map(|given| given.1);
        links.push(Link { account: other.value.to_string(), direction: value(&link.direction), revenue });
    }
    if links.is_empty() {
        return Err(Because::new("no-links", Vec::new()));
    }
    let joined: BTreeSet<&str> = links
        .iter()
        .filter(|link| link.direction != Some(ChainSide::Competitor))
        .map(|link| link.account.as_str())
        .collect();
    let linked = sum(plans, joined.iter().copied(), "chain-linked");
    let whole: BTreeSet<&str> = joined.iter().copied().chain([account.id.as_str()]).collect();
    let together = linked.as_ref().map_err(Clone::clone).and_then(|_| sum(plans, whole.into_iter(), "chain-together"));
    Ok(Chain { links, linked, together })
}

fn revenue(plans: &Sound, id: &str) -> Option<(Given, Decimal)> {
    let revenue = plans.customer(id)?.revenue.as_ref()?;
    let amount = revenue.value.get();
    Some((Given::named(id, money(amount, plans.currency()), revenue.span), amount))
}

/// What some accounts buy from us; each of them must have a figure.
fn sum<'a>(plans: &Sound, ids: impl Iterator<Item = &'a str>, formula: &'static str) -> Computed<Figure> {
    let mut inputs = Vec::new();
    let mut amounts = Vec::new();
    for id in ids {
        if let Some(fault) = plans.fault(&format!("customers/{id}/revenue")) {
            return Err(Because::broken(&fault.place));
        }
        let (given, amount) = revenue(plans, id).ok_or_else(|| Because::missing("revenue"))?;
        inputs.push(given);
        amounts.push(amount);
    }
    if inputs.is_empty() {
        return Err(Because::new("no-links", Vec::new()));
    }
    Ok(Figure::new(exact::sum(amounts)?, formula, inputs).in_money(plans.currency()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    fn with(links: &str) -> Computed<Chain> {
        fixture::with("plan.yaml", "status: key", &format!("links: {links}\n  status: key")).chain
    }

    /// The folder of the example holds one account only; links to the customers of the base would be undefined.
    const ITSELF: &str = "[{ account: serralba, direction: downstream }]";

    #[test]
    fn accounts_of_the_chain_are_added_up_once() {
        let chain = with(ITSELF).expect("there is a link");
        let value =
            |figure: &Computed<Figure>| figure.as_ref().map(|figure| figure.value).map_err(|because| because.key);
        assert_eq!([value(&chain.linked), value(&chain.together)], [Ok(Decimal::from(5_540_000)); 2]);
        assert_eq!(chain.links[0].direction, Some(ChainSide::Downstream));
    }

    #[test]
    fn a_competitor_of_the_customer_is_no_part_of_its_chain() {
        let chain = with(&ITSELF.replace("downstream", "competitor")).expect("there is a link");
        assert_eq!(chain.linked.map_err(|because| because.key).err(), Some("no-links"));
        assert_eq!(chain.links[0].revenue, Some(Decimal::from(5_540_000)));
    }

    #[test]
    fn a_place_that_is_no_place_in_a_chain_is_not_guessed() {
        let misspelt = with(&ITSELF.replace("downstream", "downstrem"));
        assert_eq!(misspelt.map_err(|because| because.key).err(), Some("broken"));
        let unsaid = with("[{ account: serralba }]").expect("there is a link");
        assert_eq!(unsaid.links[0].direction, None);
    }

    #[test]
    fn without_links_there_is_no_chain() {
        assert_eq!(fixture::serralba().chain.map_err(|because| because.key).err(), Some("no-links"));
    }
}
