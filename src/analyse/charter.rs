//! What our value to the customer is, in numbers (`methods.md` 2.20): beside what it spends, and what both save together.

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use super::sales::Sales;
use super::wallet::Wallet;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::scales::Amount;
use crate::model::text;
use crate::sound::Sound;
use crate::source::Spanned;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "charter",
    page: include_str!("../../docs/methods/charter.md"),
    formulas: &["value-of-purchases", "value-of-spend", "joint-savings"],
};

/// The value of the charter in numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct CharterNumbers {
    /// What we promise, in percent of what the customer buys from us.
    pub of_purchases: Computed<Figure>,
    /// The same in percent of all that the customer spends on what we could sell.
    pub of_spend: Computed<Figure>,
    /// What shared processes save both a year.
    pub savings: Computed<Figure>,
}

/// The numbers of an account's charter.
pub fn charter(plans: &Sound, account: &Account, sales: &Computed<Sales>, wallet: &Computed<Wallet>) -> CharterNumbers {
    let currency = account.currency(plans);
    let worth = worth(plans, account);
    let part = |whole: Computed<&Figure>, name, formula| -> Computed<Figure> {
        let (worth, whole) = (worth.clone()?, whole?.value);
        let inputs = vec![
            Given::written("input-value", money(worth.value.get(), currency), worth.span),
            Given::computed(name, money(whole, currency)),
        ];
        Ok(Figure::new(exact::percent_of(worth.value.get(), whole)?, formula, inputs).in_percent())
    };
    let bought = sales.as_ref().map(|sales| &sales.full_year).map_err(Clone::clone);
    let spent = wallet.as_ref().map(|wallet| &wallet.spend).map_err(Clone::clone);
    CharterNumbers {
        of_purchases: part(bought, "input-sales", "value-of-purchases"),
        of_spend: part(spent, "input-spend", "value-of-spend"),
        savings: savings(plans, account, currency),
    }
}

fn worth(plans: &Sound, account: &Account) -> Computed<Spanned<Amount>> {
    let place = format!("{}/account/charter", account.id);
    faults::fields(plans, &place, &["value_quantified"])?;
    let charter = account.head().and_then(|head| head.charter.as_ref());
    let worth = charter.and_then(|charter| charter.value_quantified);
    worth.ok_or_else(|| Because::new("no-value", Vec::new()))
}

fn savings(plans: &Sound, account: &Account, currency: &str) -> Computed<Figure> {
    faults::entries(plans, &format!("{}/integration", account.id), &["id", "joint_savings"])?;
    let shared = account.plan.as_ref().map_or(&[][..], |plan| &plan.integration);
    let mut strictest = Visibility::Committee;
    let mut inputs = Vec::new();
    let mut amounts = Vec::new();
    for process in shared {
        let Some(saved) = &process.joint_savings else { continue };
        strictest = strictest.max(process.visibility.map_or(Visibility::Committee, |own| own.value));
        inputs.push(Given::named(text(&process.text), money(saved.value.get(), currency), saved.span));
        amounts.push(saved.value.get());
    }
    if amounts.is_empty() {
        return Err(Because::new("no-savings", Vec::new()));
    }
    Ok(Figure::new(exact::sum(amounts)?, "joint-savings", inputs).in_money(currency).shown_to(strictest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    fn said(figure: &Computed<Figure>) -> Result<String, &'static str> {
        figure.as_ref().map(|figure| figure.value.round_dp(2).to_string()).map_err(|because| because.key)
    }

    #[test]
    fn the_example_comes_out() {
        // 310,000 of 5,540,000 that it buys, and of 9,790,000 that it spends.
        let charter = fixture::serralba().charter;
        assert_eq!(
            [said(&charter.of_purchases), said(&charter.of_spend)],
            [Ok("5.60".to_owned()), Ok("3.17".to_owned())]
        );
        assert_eq!(said(&charter.savings), Err("no-savings"));
    }

    #[test]
    fn what_both_save_is_added_up() {
        let shared = "integration: [{ text: EDI, joint_savings: 18000 }, { text: VMI, joint_savings: 24000.50 }, \
                      { text: Portal }]\ncustomer:";
        let charter = fixture::with("plan.yaml", "\ncustomer:", &format!("\n{shared}")).charter;
        assert_eq!(said(&charter.savings), Ok("42000.50".to_owned()));
        assert_eq!(charter.savings.map(|figure| figure.visibility), Ok(Visibility::Committee));
    }

    #[test]
    fn without_a_value_there_is_no_part() {
        let charter = fixture::with("plan.yaml", "value_quantified: 310000", "").charter;
        assert_eq!(said(&charter.of_purchases), Err("no-value"));
    }
}
