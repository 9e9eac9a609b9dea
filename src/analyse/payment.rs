//! When the customer pays, what the law allows, and what late payment costs (`methods.md` 2.22).

use rust_decimal::Decimal;

use super::agreement::OfAgreement;
use super::agreement::Paper;
use super::exact;
use super::faults;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use super::figure::need;
use super::figure::percent;
use crate::model::Account;
use crate::model::agreement::Payment;
use crate::model::day::Day;
use crate::model::scales::Percent;
use crate::sound::Sound;
use crate::source::Spanned;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "payment",
    page: include_str!("../../docs/methods/payment.md"),
    formulas: &["early-discount-yield", "late-payment-cost", "payment-delay"],
};

const DAYS_OF_A_YEAR: i64 = 365;
/// Most days between companies where the programme sets none: Spain, Ley 3/2004.
const LEGAL_DAYS: [(&str, i64); 1] = [("ES", 60)];

/// How the customer pays under one agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentNumbers {
    /// Days that were agreed.
    pub agreed: u32,
    /// Days it takes.
    pub actual: Option<Decimal>,
    /// Days it takes longer than agreed; negative where the customer pays sooner. None where nobody has measured.
    pub delay: Option<Figure>,
    /// What the delay costs in a year; none without a delay or without a rate for the capital that is tied up.
    pub cost: Option<Computed<Figure>>,
    /// Most days that the law allows in the country; none where it is not known.
    pub legal: Option<Decimal>,
    /// What the discount for paying early is worth to the customer, percent a year; none without a discount.
    pub early: Option<Computed<Figure>>,
}

impl PaymentNumbers {
    /// Whether more days were agreed than the law allows.
    pub fn beyond_the_law(&self) -> bool {
        self.legal.is_some_and(|legal| Decimal::from(self.agreed) > legal)
    }
}

/// The payment terms of an account's agreements that have some.
pub fn payments(plans: &Sound, account: &Account, day: Day) -> Vec<OfAgreement<PaymentNumbers>> {
    let with = Paper::all(plans, account, day).filter_map(|paper| Some((paper, paper.agreement.payment.as_ref()?)));
    with.map(|(paper, clause)| paper.of(numbers(paper, clause))).collect()
}

fn numbers(paper: Paper<'_>, clause: &Payment) -> Computed<PaymentNumbers> {
    faults::fields(paper.plans, &paper.place("payment"), &["days", "actual_dso_days", "early_discount"])?;
    let agreed = need(&clause.days, "payment-days")?;
    let days = Decimal::from(agreed.value);
    let delay = clause.actual_dso_days.as_ref().map(|actual| {
        let inputs = vec![
            Given::written("input-dso", as_written(actual.value.get()), actual.span),
            Given::written("input-agreed-days", as_written(days), agreed.span),
        ];
        Ok(paper.figure(exact::minus(actual.value.get(), days)?, "payment-delay", inputs).in_days())
    });
    let delay = delay.transpose()?;
    Ok(PaymentNumbers {
        agreed: agreed.value,
        actual: clause.actual_dso_days.as_ref().map(|actual| actual.value.get()),
        cost: delay.as_ref().filter(|delay| delay.value > Decimal::ZERO).and_then(|delay| cost(paper, delay.value)),
        delay,
        legal: legal(paper),
        early: clause.early_discount.as_ref().map(|discount| early(paper, discount, agreed)),
    })
}

/// A year of sales, the days by which it is paid too late, and the rate for the capital that is tied up.
fn cost(paper: Paper<'_>, delay: Decimal) -> Option<Computed<Figure>> {
    let financials = paper.account.plan.as_ref()?.financials.as_ref()?;
    let activities = &financials.profitability.as_ref()?.cost_to_serve;
    let rate = activities.iter().find_map(|activity| activity.annual_rate_pct.as_ref())?;
    let currency = paper.currency();
    let compute = || {
        let sales = paper.year(None)?.whole()?;
        let tied = exact::over(exact::times(sales, delay)?, Decimal::from(DAYS_OF_A_YEAR))?;
        let inputs = vec![
            Given::computed("input-sales", money(sales, currency)),
            Given::computed("input-delay", as_written(delay)),
            Given::written("input-annual-rate", percent(rate.value.get()), rate.span),
        ];
        Ok(paper.figure(exact::part(tied, rate.value.get())?, "late-payment-cost", inputs).in_money(currency))
    };
    Some(compute())
}

/// What the programme says of the customer's country, or of ours where the plan names none.
fn legal(paper: Paper<'_>) -> Option<Decimal> {
    let own = paper.account.head().and_then(|head| head.country.as_ref());
    let programme = paper.plans.programme();
    let ours = programme.and_then(|programme| programme.supplier.as_ref()?.country.as_ref());
    let country = own.or(ours)?.value.to_uppercase();
    let set = programme.and_then(|programme| programme.legal_payment_days.value(&country));
    set.or_else(|| LEGAL_DAYS.iter().find(|(known, _)| **known == *country).map(|(_, days)| Decimal::from(*days)))
}

/// The discount on what is left to pay, as often as the days go into a year.
fn early(paper: Paper<'_>, discount: &Spanned<Percent>, agreed: &Spanned<u32>) -> Computed<Figure> {
    let rate = discount.value.get();
    let gain = exact::percent_of(rate, exact::minus(Decimal::ONE_HUNDRED, rate)?)?;
    let times = exact::over(Decimal::from(DAYS_OF_A_YEAR), Decimal::from(agreed.value))?;
    let inputs = vec![
        Given::written("input-early-discount", percent(rate), discount.span),
        Given::written("input-agreed-days", as_written(Decimal::from(agreed.value)), agreed.span),
    ];
    let figure = paper.figure(exact::times(gain, times)?, "early-discount-yield", inputs).in_percent();
    Ok(figure.shown_to(paper.seen(paper.agreement.payment.as_ref().and_then(|payment| payment.visibility))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const CLAUSE: &str = "days: 60, from: invoice_receipt, actual_dso_days: 58";

    fn numbers(edits: &[fixture::Edit<'_>]) -> Computed<PaymentNumbers> {
        fixture::edited(edits).payments[0].numbers.clone()
    }

    fn clause(new: &str) -> Computed<PaymentNumbers> {
        numbers(&[("am-2023-04.yaml", CLAUSE, new)])
    }

    #[test]
    fn the_example_comes_out() {
        let numbers = numbers(&[]).expect("the example is whole");
        assert_eq!((numbers.agreed, numbers.actual), (60, Some(Decimal::from(58))));
        assert_eq!(numbers.delay.map(|delay| delay.value), Some(Decimal::from(-2)));
        assert!(numbers.cost.is_none() && numbers.early.is_none() && numbers.legal.is_none());
    }

    #[test]
    fn the_law_is_that_of_the_country() {
        let spain = ("programme.yaml", "size_class: sme", "size_class: sme, country: ES");
        let limit = |edits: &[fixture::Edit<'_>]| numbers(edits).expect("the clause is whole");
        assert_eq!(limit(&[spain]).legal, Some(Decimal::from(60)));
        assert!(!limit(&[spain]).beyond_the_law(), "the limit itself is allowed");
        let longer = ("am-2023-04.yaml", CLAUSE, "days: 61");
        assert!(limit(&[spain, longer]).beyond_the_law());
        let own = ("programme.yaml", "  currency: EUR\n", "  currency: EUR\n  legal_payment_days: { ES: 30 }\n");
        assert_eq!(limit(&[spain, own]).legal, Some(Decimal::from(30)));
        let elsewhere = ("programme.yaml", "size_class: sme", "size_class: sme, country: PT");
        assert_eq!(limit(&[elsewhere]).legal, None);
    }

    #[test]
    fn days_too_late_cost_what_the_capital_costs() {
        let late = clause("days: 45, actual_dso_days: 58").expect("the clause is whole");
        let cost = late.cost.expect("there is a rate").expect("the year is whole");
        // 5,540,000 × 13 ÷ 365 × 6 %
        assert_eq!(cost.value.round_dp(2), Decimal::new(1_183_890, 2));
    }

    #[test]
    fn a_discount_for_paying_early_is_an_interest() {
        let early = clause("days: 30, early_discount: 1").expect("the clause is whole").early;
        let early = early.expect("there is a discount").expect("it can be computed").value;
        assert_eq!(early.round_dp(2), Decimal::new(1229, 2));
        let free = clause("days: 0, early_discount: 1").expect("the clause is whole").early;
        assert_eq!(free.map(|early| early.map_err(|because| because.key).err()), Some(Some("no-total")));
    }

    #[test]
    fn without_days_there_is_nothing_to_compare() {
        assert_eq!(clause("from: invoice_receipt").map_err(|because| because.key).err(), Some("missing"));
        assert_eq!(clause("days: pronto").map_err(|because| because.key).err(), Some("broken"));
    }
}
