//! How prices follow costs: the factor, what of it counts, and the new prices (`methods.md` 2.22).

use rust_decimal::Decimal;

use super::agreement::OfAgreement;
use super::agreement::Paper;
use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::money;
use super::figure::need;
use super::figure::percent;
use crate::model::Account;
use crate::model::agreement::Indexation;
use crate::model::agreement::Price;
use crate::model::day::Day;
use crate::model::scales::Change;
use crate::model::scales::Percent;
use crate::model::text;
use crate::model::value;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "indexation",
    page: include_str!("../../docs/methods/indexation.md"),
    formulas: &["index-change", "index-effect", "index-factor", "indexed-price"],
};

/// How prices follow costs under one agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct IndexationNumbers {
    /// The part that does not move, 0 to 1.
    pub fixed: Decimal,
    /// The parts that do.
    pub parts: Vec<Part>,
    /// 1 where nothing has moved.
    pub factor: Figure,
    /// What the factor makes of prices, percent, before the clause limits it.
    pub change: Decimal,
    /// What of it counts, percent.
    pub applied: Figure,
    /// Why that counts.
    pub outcome: Outcome,
    /// The prices that are valid, with what they become.
    pub prices: Vec<NewPrice>,
    /// What the change is worth over a year of sales; none where nothing changes.
    pub effect: Option<Computed<Figure>>,
}

/// One cost that prices follow.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its id.
    pub id: String,
    /// Its part, 0 to 1.
    pub weight: Decimal,
    /// Its value when prices were agreed.
    pub base: Decimal,
    /// Its value now.
    pub current: Decimal,
    /// How much it has moved, percent.
    pub moved: Decimal,
    /// How much that moves prices, percent.
    pub effect: Decimal,
}

/// What the clause makes of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Too small to count.
    Deadband,
    /// It counts as it is.
    Applied,
    /// It is cut at the largest rise.
    Capped,
    /// It is cut at the largest fall.
    Floored,
}

/// A price and what it becomes.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPrice {
    /// What is sold.
    pub sku: String,
    /// The day from which the price holds, where it has one.
    pub valid_from: Option<Day>,
    /// The price to come.
    pub price: Figure,
}

/// The indexations of an account's agreements that have one.
pub fn indexations(plans: &Sound, account: &Account, day: Day) -> Vec<OfAgreement<IndexationNumbers>> {
    let with = Paper::all(plans, account, day).filter_map(|paper| Some((paper, paper.agreement.indexation.as_ref()?)));
    with.map(|(paper, clause)| paper.of(numbers(paper, clause))).collect()
}

fn numbers(paper: Paper<'_>, clause: &Indexation) -> Computed<IndexationNumbers> {
    let place = paper.place("indexation");
    faults::fields(paper.plans, &place, &["fixed", "components", "deadband_pct", "cap_pct", "floor_pct"])?;
    let shown = paper.seen(clause.visibility);
    let fixed = need(&clause.fixed, "index-fixed")?;
    let mut parts = Vec::new();
    let mut inputs = vec![Given::written("input-index-fixed", as_written(fixed.value.get()), fixed.span)];
    let (mut factor, mut weights) = (fixed.value.get(), fixed.value.get());
    for component in &clause.components {
        let weight = need(&component.weight, "index-weight")?;
        let (base, current) = (need(&component.base, "index-base")?, need(&component.current, "index-current")?);
        let ratio = exact::over(current.value, base.value)?;
        let share = weight.value.get();
        factor = exact::plus(factor, exact::times(share, ratio)?)?;
        weights = exact::plus(weights, share)?;
        let moved = exact::times(exact::minus(ratio, Decimal::ONE)?, Decimal::ONE_HUNDRED)?;
        let effect = exact::times(share, moved)?;
        let id = component.id.value.to_string();
        inputs.push(Given::named(id.as_str(), as_written(share), weight.span));
        inputs.push(Given::written("input-index-base", as_written(base.value), base.span));
        inputs.push(Given::written("input-index-current", as_written(current.value), current.span));
        parts.push(Part { id, weight: share, base: base.value, current: current.value, moved, effect });
    }
    if weights != Decimal::ONE {
        return Err(Because::new("index-weights", vec![("sum", as_written(weights))]));
    }
    let change = exact::times(exact::minus(factor, Decimal::ONE)?, Decimal::ONE_HUNDRED)?;
    let factor = paper.figure(factor, "index-factor", inputs).shown_to(shown);
    let (applied, outcome) = limited(clause, change);
    let counted = paper.figure(applied, "index-change", limits(clause, change)).in_percent().shown_to(shown);
    Ok(IndexationNumbers {
        fixed: fixed.value.get(),
        parts,
        factor,
        change,
        outcome,
        prices: prices(paper, applied)?,
        effect: (!applied.is_zero()).then(|| effect(paper, applied)),
        applied: counted,
    })
}

/// What of a change counts: nothing below the deadband, and no more than the limits.
fn limited(clause: &Indexation, change: Decimal) -> (Decimal, Outcome) {
    let deadband = value(&clause.deadband_pct).map_or(Decimal::ZERO, Percent::get);
    if change.is_zero() || change.abs() < deadband {
        return (Decimal::ZERO, Outcome::Deadband);
    }
    if let Some(cap) = value(&clause.cap_pct).map(Change::get).filter(|cap| change > *cap) {
        return (cap, Outcome::Capped);
    }
    if let Some(floor) = value(&clause.floor_pct).map(Change::get).filter(|floor| change < *floor) {
        return (floor, Outcome::Floored);
    }
    (change, Outcome::Applied)
}

fn limits(clause: &Indexation, change: Decimal) -> Vec<Given> {
    let mut inputs = vec![Given::computed("input-index-change", percent(change))];
    let deadband = clause.deadband_pct.as_ref().map(|band| ("input-deadband", band.value.get(), band.span));
    let cap = clause.cap_pct.as_ref().map(|cap| ("input-largest-rise", cap.value.get(), cap.span));
    let floor = clause.floor_pct.as_ref().map(|floor| ("input-largest-fall", floor.value.get(), floor.span));
    let limits = [deadband, cap, floor].into_iter().flatten();
    inputs.extend(limits.map(|(name, limit, at)| Given::written(name, percent(limit), at)));
    inputs
}

fn prices(paper: Paper<'_>, applied: Decimal) -> Computed<Vec<NewPrice>> {
    faults::entries(paper.plans, &paper.place("price_list"), &["price"])?;
    let factor = exact::plus(Decimal::ONE, exact::over(applied, Decimal::ONE_HUNDRED)?)?;
    let valid = |price: &&Price| {
        value(&price.valid_from).is_none_or(|from| from <= paper.day)
            && value(&price.valid_to).is_none_or(|to| to >= paper.day)
    };
    let mut prices = Vec::new();
    for line in paper.agreement.price_list.iter().filter(valid) {
        let Some(price) = &line.price else { continue };
        let inputs = vec![
            Given::written("input-price", money(price.value.get(), paper.currency()), price.span),
            Given::computed("input-index-applied", percent(applied)),
        ];
        let new = Figure::new(exact::times(price.value.get(), factor)?, "indexed-price", inputs);
        let sku = text(&line.sku).to_owned();
        let new = new.about(sku.as_str()).in_money(paper.currency()).shown_to(paper.seen(line.visibility));
        prices.push(NewPrice { sku, valid_from: value(&line.valid_from), price: new });
    }
    Ok(prices)
}

/// What the change is worth over a year of sales.
fn effect(paper: Paper<'_>, applied: Decimal) -> Computed<Figure> {
    let sales = paper.year(None)?.whole()?;
    let inputs = vec![
        Given::computed("input-sales", money(sales, paper.currency())),
        Given::computed("input-index-applied", percent(applied)),
    ];
    Ok(paper.figure(exact::part(sales, applied)?, "index-effect", inputs).in_money(paper.currency()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;
    use crate::decode::Visibility;

    const FILE: &str = "am-2023-04.yaml";

    fn numbers(edits: &[fixture::Edit<'_>]) -> Computed<IndexationNumbers> {
        fixture::edited(edits).indexations[0].numbers.clone()
    }

    #[test]
    fn the_example_comes_out() {
        let numbers = numbers(&[]).expect("the example is whole");
        assert_eq!(numbers.factor.value, Decimal::new(10_325, 4));
        assert_eq!((numbers.change, numbers.applied.value), (Decimal::new(325, 2), Decimal::new(325, 2)));
        assert_eq!(numbers.outcome, Outcome::Applied);
        let effects: Vec<Decimal> = numbers.parts.iter().map(|part| part.effect.normalize()).collect();
        assert_eq!(effects, [Decimal::new(33, 1), Decimal::new(-5, 1), Decimal::new(45, 2)]);
        assert_eq!(numbers.prices[0].price.value, Decimal::new(99_533, 3));
        let effect = numbers.effect.expect("prices change").expect("the year is whole");
        assert_eq!((effect.value, effect.visibility), (Decimal::from(180_050), Visibility::Internal));
        assert_eq!(numbers.factor.visibility, Visibility::Customer);
    }

    #[test]
    fn a_small_change_does_not_count_and_a_large_one_is_cut() {
        let band = numbers(&[(FILE, "deadband_pct: 1.0", "deadband_pct: 3.3")]).expect("the clause is whole");
        assert_eq!((band.applied.value, band.outcome, band.effect), (Decimal::ZERO, Outcome::Deadband, None));
        let edge = numbers(&[(FILE, "deadband_pct: 1.0", "deadband_pct: 3.25")]).expect("the clause is whole");
        assert_eq!(edge.outcome, Outcome::Applied);
        let cut = numbers(&[(FILE, "cap_pct: 4.0", "cap_pct: 3")]).expect("the clause is whole");
        assert_eq!((cut.applied.value, cut.outcome), (Decimal::from(3), Outcome::Capped));
        let fall = numbers(&[(FILE, "current: 1505.2", "current: 1000")]).expect("the clause is whole");
        assert_eq!((fall.applied.value, fall.outcome), (Decimal::from(-4), Outcome::Floored));
    }

    #[test]
    fn what_cannot_be_computed_says_why() {
        let key = |old, new| numbers(&[(FILE, old, new)]).map_err(|because| because.key).err();
        assert_eq!(key("base: 1420", "base: 0"), Some("no-total"));
        assert_eq!(key("fixed: 0.20", "fixed: 0.30"), Some("broken"), "the weights are a fault of their own");
        assert_eq!(key(", current: 95 }", " }"), Some("missing"));
    }
}
