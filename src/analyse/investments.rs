//! What is invested in an account (`methods.md` 2.15): by the six types, and when it comes back.

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
use crate::model::plan::Investment;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::model::vocabulary::InvestmentType;
use crate::sound::Sound;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "investments",
    page: include_str!("../../docs/methods/investments.md"),
    formulas: &["invested", "invested-returns", "invested-in-type", "payback"],
};

/// What is invested in an account; what was cancelled does not count.
#[derive(Clone, Debug, PartialEq)]
pub struct Investments {
    /// All of it.
    pub amount: Figure,
    /// What is expected back; none where nobody expects anything.
    pub returns: Option<Figure>,
    /// Years until all of it is back.
    pub payback: Computed<Figure>,
    /// The types in which something is invested, in the order of the list of types.
    pub types: Vec<TypeSum>,
    /// The types in which nothing is.
    pub without: Vec<InvestmentType>,
    /// Each investment that counts, in the order of the plan.
    pub each: Vec<InvestmentNumbers>,
}

/// What is invested in one type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeSum {
    /// The type.
    pub kind: InvestmentType,
    /// How much.
    pub amount: Figure,
}

/// One investment.
#[derive(Clone, Debug, PartialEq)]
pub struct InvestmentNumbers {
    /// Its id.
    pub id: String,
    /// Years until it is back.
    pub payback: Computed<Figure>,
}

/// The investments of an account.
pub fn investments(plans: &Sound, account: &Account) -> Computed<Investments> {
    let place = format!("{}/financials/investments", account.id);
    faults::entries(plans, &place, &["id", "type", "amount", "expected_return", "status"])?;
    let written = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let all = written.map_or(&[][..], |financials| &financials.investments);
    let counted: Vec<&Investment> =
        all.iter().filter(|investment| value(&investment.status) != Some(ActionStatus::Cancelled)).collect();
    let currency = account.currency(plans);
    let inputs = amounts(counted.iter().copied(), currency);
    if inputs.0.is_empty() {
        return Err(Because::new("no-investments", Vec::new()));
    }
    let amount = Figure::new(exact::sum(inputs.1)?, "invested", inputs.0).in_money(currency);
    let returns = returns(&counted, currency)?;
    let whole = returns.as_ref().map(|returns| returns.value);
    let payback = whole.ok_or_else(|| Because::new("no-return", Vec::new()));
    let payback = payback.and_then(|back| {
        let inputs = vec![
            Given::computed("input-amount", money(amount.value, currency)),
            Given::computed("input-return", money(back, currency)),
        ];
        years(amount.value, back, inputs)
    });

    let mut types = Vec::new();
    let mut without = Vec::new();
    for kind in InvestmentType::ALL {
        let own = counted.iter().copied().filter(|investment| value(&investment.r#type) == Some(*kind));
        let (inputs, sums) = amounts(own, currency);
        if inputs.is_empty() {
            without.push(*kind);
            continue;
        }
        let sum = Figure::new(exact::sum(sums)?, "invested-in-type", inputs).in_money(currency);
        types.push(TypeSum { kind: *kind, amount: Figure { about: Some(Arg::Term(kind.label())), ..sum } });
    }
    let each = counted.iter().map(|investment| one(investment, currency)).collect();
    Ok(Investments { amount, returns, payback, types, without, each })
}

fn amounts<'a>(investments: impl Iterator<Item = &'a Investment>, currency: &str) -> (Vec<Given>, Vec<Decimal>) {
    let written = investments.filter_map(|investment| {
        let amount = investment.amount.as_ref()?;
        let given = Given::named(name(investment), money(amount.value.get(), currency), amount.span);
        Some((given, amount.value.get()))
    });
    written.unzip()
}

fn returns(investments: &[&Investment], currency: &str) -> Computed<Option<Figure>> {
    let written = investments.iter().filter_map(|investment| {
        let back = investment.expected_return.as_ref()?;
        let given = Given::named(name(investment), money(back.value.get(), currency), back.span);
        Some((given, back.value.get()))
    });
    let (inputs, sums): (Vec<Given>, Vec<Decimal>) = written.unzip();
    if inputs.is_empty() {
        return Ok(None);
    }
    Ok(Some(Figure::new(exact::sum(sums)?, "invested-returns", inputs).in_money(currency)))
}

fn one(investment: &Investment, currency: &str) -> InvestmentNumbers {
    let payback = match (&investment.amount, &investment.expected_return) {
        (Some(amount), Some(back)) => {
            let (spent, returned) = (amount.value.get(), back.value.get());
            let inputs = vec![
                Given::written("input-amount", money(spent, currency), amount.span),
                Given::written("input-return", money(returned, currency), back.span),
            ];
            years(spent, returned, inputs).map(|figure| figure.about(name(investment)))
        }
        _ => Err(Because::new("no-return", Vec::new())),
    };
    InvestmentNumbers { id: investment.id.value.to_string(), payback }
}

/// Amount ÷ expected return; what brings nothing back is never back.
fn years(amount: Decimal, back: Decimal, inputs: Vec<Given>) -> Computed<Figure> {
    if back <= Decimal::ZERO {
        return Err(Because::new("no-return", Vec::new()));
    }
    Ok(Figure::new(exact::over(amount, back)?, "payback", inputs))
}

/// What the plan calls it, or its id.
fn name(investment: &Investment) -> &str {
    Some(text(&investment.text)).filter(|text| !text.is_empty()).unwrap_or(investment.id.value.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;
    use crate::model::vocabulary::InvestmentType::Competence;
    use crate::model::vocabulary::InvestmentType::DedicatedPeople;
    use crate::model::vocabulary::InvestmentType::SalesStructure;
    use crate::model::vocabulary::InvestmentType::Sponsorship;
    use crate::model::vocabulary::InvestmentType::TailoredSolution;
    use crate::model::vocabulary::InvestmentType::Technology;

    fn years_of(figure: &Computed<Figure>) -> Result<String, &'static str> {
        figure.as_ref().map(|figure| figure.value.round_dp(2).to_string()).map_err(|because| because.key)
    }

    #[test]
    fn the_example_comes_out() {
        let invested = fixture::serralba().investments.expect("the example invests");
        assert_eq!(invested.amount.value, Decimal::from(100_000));
        assert_eq!(invested.returns.map(|figure| figure.value), Some(Decimal::from(275_000)));
        assert_eq!(years_of(&invested.payback), Ok("0.36".to_owned()));
        let each: Vec<_> = invested.each.iter().map(|one| years_of(&one.payback)).collect();
        assert_eq!(each, ["0.32", "0.80", "0.40"].map(|years| Ok(years.to_owned())));
        assert_eq!(
            invested.types.iter().map(|sum| sum.kind).collect::<Vec<_>>(),
            [Competence, TailoredSolution, Technology]
        );
        assert_eq!(invested.without, [DedicatedPeople, Sponsorship, SalesStructure]);
    }

    #[test]
    fn what_was_cancelled_does_not_count_and_what_brings_nothing_is_never_back() {
        let edits = [
            (
                "plan.yaml",
                "amount: 28000, expected_return: 70000",
                "status: cancelled, amount: 28000, expected_return: 70000",
            ),
            ("plan.yaml", "amount: 12000, expected_return: 15000", "amount: 12000, expected_return: 0"),
        ];
        let invested = fixture::edited(&edits).investments.expect("two are left");
        assert_eq!(invested.amount.value, Decimal::from(72_000));
        assert_eq!(years_of(&invested.each[1].payback), Err("no-return"));
        assert!(invested.without.contains(&Technology));
    }

    #[test]
    fn a_broken_amount_makes_no_sum() {
        let invested = fixture::with("plan.yaml", "amount: 28000", "amount: mucho").investments;
        assert_eq!(invested.map_err(|because| because.key).err(), Some("broken"));
    }
}
