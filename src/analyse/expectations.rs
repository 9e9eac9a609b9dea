//! What the customer expects and how well we do it (`methods.md` 2.17).

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::plan::Expectation;
use crate::model::text;
use crate::sound::Sound;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "expectations",
    page: include_str!("../../docs/methods/expectations.md"),
    formulas: &["expectation-gap", "expectations-met", "expectations-short"],
};

/// What the customer expects, where both importance and performance are judged.
#[derive(Clone, Debug, PartialEq)]
pub struct Expectations {
    /// Our performance, the important counting more; 0 to 10.
    pub met: Figure,
    /// What we fall short by, the important counting more; 0 to 10.
    pub short: Figure,
    /// Each of them, the largest gap first.
    pub rows: Vec<ExpectationNumbers>,
}

/// One expectation.
#[derive(Clone, Debug, PartialEq)]
pub struct ExpectationNumbers {
    /// What is expected.
    pub label: String,
    /// How important, 0 to 10.
    pub importance: Decimal,
    /// How well we do it, 0 to 10.
    pub performance: Decimal,
    /// Importance less performance; below zero we do more than matters.
    pub gap: Figure,
}

/// The expectations of an account's customer.
pub fn expectations(plans: &Sound, account: &Account) -> Computed<Expectations> {
    let place = format!("{}/customer/expectations", account.id);
    faults::entries(plans, &place, &["id", "importance", "performance"])?;
    let known = account.plan.as_ref().and_then(|plan| plan.customer.as_ref());
    let written = known.map_or(&[][..], |known| &known.expectations);
    let usual = known.and_then(|known| known.visibility).map_or(Visibility::Committee, |own| own.value);

    let mut rows = Vec::new();
    let mut inputs = Vec::new();
    let (mut weight, mut done, mut lacking) = (Decimal::ZERO, Decimal::ZERO, Decimal::ZERO);
    let mut strictest = usual;
    for expectation in written {
        let Some((importance, performance, given)) = judged(expectation) else { continue };
        let visibility = expectation.visibility.map_or(usual, |own| own.value.max(usual));
        strictest = strictest.max(visibility);
        let gap = exact::minus(importance, performance)?;
        weight = exact::plus(weight, importance)?;
        done = exact::plus(done, exact::times(importance, performance)?)?;
        lacking = exact::plus(lacking, exact::times(importance, gap.max(Decimal::ZERO))?)?;
        let label = text(&expectation.text).to_owned();
        let marks = Arg::List(given.iter().map(|given| given.value.clone()).collect());
        inputs.push(Given::named(label.as_str(), marks, expectation.at));
        let gap = Figure::new(gap, "expectation-gap", given).about(label.as_str()).shown_to(visibility);
        rows.push(ExpectationNumbers { label, importance, performance, gap });
    }
    if rows.is_empty() {
        return Err(Because::new("no-expectations", Vec::new()));
    }
    rows.sort_by(|a, b| b.gap.value.cmp(&a.gap.value).then_with(|| b.importance.cmp(&a.importance)));
    let mean = |sum, formula| -> Computed<Figure> {
        Ok(Figure::new(exact::over(sum, weight)?, formula, inputs.clone()).shown_to(strictest))
    };
    Ok(Expectations { met: mean(done, "expectations-met")?, short: mean(lacking, "expectations-short")?, rows })
}

/// Importance and performance of an expectation that has both.
fn judged(expectation: &Expectation) -> Option<(Decimal, Decimal, Vec<Given>)> {
    let (importance, performance) = (expectation.importance.as_ref()?, expectation.performance.as_ref()?);
    let inputs = vec![
        Given::written("input-importance", as_written(importance.value.get()), importance.span),
        Given::written("input-performance", as_written(performance.value.get()), performance.span),
    ];
    expectation.text.as_ref()?;
    Some((importance.value.get(), performance.value.get(), inputs))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const WRITTEN: &str = "  expectations: [{ text: A, importance: 9, performance: 8 }, \
                           { text: B, importance: 8, performance: 7 }, { text: C, importance: 7, performance: 5 }, \
                           { text: D, importance: 3, performance: 9 }, { text: E, importance: 9 }]\n  market:";

    #[test]
    fn the_example_comes_out() {
        let expected = fixture::with("plan.yaml", "  market:", WRITTEN).expectations.expect("four are judged");
        // (9×8 + 8×7 + 7×5 + 3×9) ÷ 27 and (9×1 + 8×1 + 7×2) ÷ 27.
        assert_eq!(expected.met.value.round_dp(2), Decimal::new(704, 2));
        assert_eq!(expected.short.value.round_dp(2), Decimal::new(115, 2));
        let gaps: Vec<_> = expected.rows.iter().map(|row| (row.label.as_str(), row.gap.value)).collect();
        assert_eq!(gaps, [("C", 2), ("A", 1), ("B", 1), ("D", -6)].map(|(label, gap)| (label, Decimal::from(gap))));
    }

    #[test]
    fn what_nobody_judged_makes_no_number() {
        assert_eq!(fixture::serralba().expectations.map_err(|because| because.key).err(), Some("no-expectations"));
        let idle = WRITTEN.replace("importance: 9", "importance: 0").replace("importance: 8", "importance: 0");
        let idle = idle.replace("importance: 7", "importance: 0").replace("importance: 3", "importance: 0");
        let idle = fixture::with("plan.yaml", "  market:", &idle).expectations;
        assert_eq!(idle.map_err(|because| because.key).err(), Some("no-total"));
        let broken = fixture::with("plan.yaml", "  market:", &WRITTEN.replace("performance: 5", "performance: 50"));
        assert_eq!(broken.expectations.map_err(|because| because.key).err(), Some("broken"));
    }
}
