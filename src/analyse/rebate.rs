//! What a rebate on volume costs: by the year's forecast, to date, in the other mode, and at the next boundary
//! (`methods.md` 2.22).

use rust_decimal::Decimal;

use super::agreement::OfAgreement;
use super::agreement::Paper;
use super::agreement::Year;
use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use super::figure::need;
use super::figure::percent;
use crate::model::Account;
use crate::model::agreement::Rebate;
use crate::model::day::Day;
use crate::model::scales::Amount;
use crate::model::value;
use crate::model::vocabulary::RebateMode;
use crate::sound::Sound;
use crate::source::Span;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "rebate",
    page: include_str!("../../docs/methods/rebate.md"),
    formulas: &[
        "accrual-difference",
        "rebate-accrual",
        "rebate-accrual-reached",
        "rebate-distance",
        "rebate-expected",
        "rebate-jump",
        "rebate-other-mode",
    ],
};

/// The rebate of one agreement in the report's year, in the agreement's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct RebateNumbers {
    /// How the tiers work.
    pub mode: RebateMode,
    /// The tiers, lowest first, without a gap.
    pub steps: Vec<Step>,
    /// What was ordered so far.
    pub to_date: Computed<Decimal>,
    /// The step that the orders so far have reached.
    pub reached: Option<usize>,
    /// What follows from the forecast of the whole year.
    pub forecast: Computed<Forecast>,
    /// What is owed so far by the tier reached so far.
    pub accrual_reached: Computed<Figure>,
}

/// What follows from the forecast of the whole year.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// The whole year.
    pub sales: Decimal,
    /// The step that the whole year reaches.
    pub step: usize,
    /// The rebate of the whole year.
    pub expected: Figure,
    /// What the same tiers would cost in the other mode.
    pub other_mode: Figure,
    /// What is owed so far by the tier of the forecast.
    pub accrual: Figure,
    /// What was booked, less what is owed so far; none where nothing was booked.
    pub booked: Option<Booked>,
    /// The boundary above the forecast; none in the last tier.
    pub next: Option<Next>,
}

/// What finance has booked.
#[derive(Clone, Debug, PartialEq)]
pub struct Booked {
    /// How much.
    pub amount: Decimal,
    /// Booked less owed: negative where too little was booked.
    pub difference: Figure,
}

/// One tier.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// From this amount on, inclusive.
    pub from: Decimal,
    /// Up to this amount, exclusive; none in the last tier.
    pub to: Option<Decimal>,
    /// The rate, percent.
    pub rate: Decimal,
    /// Where the rate was written.
    pub at: Span,
}

/// The next boundary.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// Where the next tier begins.
    pub from: Decimal,
    /// Its rate, percent.
    pub rate: Decimal,
    /// How far the forecast is from it.
    pub distance: Figure,
    /// What reaching it costs at once; nothing jumps where each band pays its own rate.
    pub jump: Option<Figure>,
}

/// The rebates of an account's agreements that have one.
pub fn rebates(plans: &Sound, account: &Account, day: Day) -> Vec<OfAgreement<RebateNumbers>> {
    let with = Paper::all(plans, account, day).filter_map(|paper| Some((paper, paper.agreement.rebate.as_ref()?)));
    with.map(|(paper, rebate)| paper.of(Clause { paper, rebate }.numbers())).collect()
}

/// The rebate clause of an agreement.
#[derive(Clone, Copy)]
struct Clause<'a> {
    paper: Paper<'a>,
    rebate: &'a Rebate,
}

impl Clause<'_> {
    fn numbers(self) -> Computed<RebateNumbers> {
        let place = self.paper.place("rebate");
        faults::fields(self.paper.plans, &place, &["basis", "period", "mode", "tiers", "booked_accrual"])?;
        if let Some(basis) = self.rebate.basis.as_ref().filter(|basis| basis.value != *"invoiced_sales") {
            return Err(Because::new("rebate-basis", crate::args! { basis: basis.value.as_str() }));
        }
        let mode = need(&self.rebate.mode, "rebate-mode")?.value;
        let steps = steps(self.rebate)?;
        let year = self.paper.year(self.rebate.period.as_ref())?;
        let to_date = year.to_date();
        let reached = to_date.as_ref().ok().and_then(|ordered| step_of(&steps, *ordered));
        Ok(RebateNumbers {
            mode,
            forecast: self.forecast(mode, &steps, &year),
            accrual_reached: self.accrual_reached(mode, &steps, &year),
            reached,
            to_date,
            steps,
        })
    }

    fn forecast(self, mode: RebateMode, steps: &[Step], year: &Year) -> Computed<Forecast> {
        let currency = self.paper.currency();
        let sales = year.whole()?;
        let step = step_of(steps, sales).ok_or_else(|| no_step(sales))?;
        let figure = |mode: RebateMode, formula| {
            let mut inputs = year.expected(currency);
            inputs.extend(rates(mode, steps, sales, currency));
            let amount = rebate_on(mode, steps, sales)?;
            Ok(self.paper.figure(amount, formula, inputs).in_money(currency))
        };
        let accrual = self.accrual(mode, steps, year, sales)?;
        let other = match mode {
            RebateMode::Retrospective => RebateMode::Incremental,
            RebateMode::Incremental => RebateMode::Retrospective,
        };
        Ok(Forecast {
            sales,
            step,
            expected: figure(mode, "rebate-expected")?,
            other_mode: figure(other, "rebate-other-mode")?,
            booked: self.booked(&accrual)?,
            accrual,
            next: steps.get(step + 1).map(|next| self.next(mode, &steps[step], next, sales)).transpose()?,
        })
    }

    /// What is owed so far: the orders to date at the rate that the whole year will have.
    fn accrual(self, mode: RebateMode, steps: &[Step], year: &Year, sales: Decimal) -> Computed<Figure> {
        let currency = self.paper.currency();
        let ordered = year.to_date()?;
        let mut inputs = year.ordered(currency);
        let amount = match mode {
            RebateMode::Retrospective => {
                inputs.push(Given::computed("input-sales", money(sales, currency)));
                inputs.extend(rates(mode, steps, sales, currency));
                rebate_on_rate(ordered, rate_at(steps, sales))?
            }
            // Each euro has its own rate from the start, so that the forecast changes nothing.
            RebateMode::Incremental => {
                inputs.extend(rates(mode, steps, ordered, currency));
                rebate_on(mode, steps, ordered)?
            }
        };
        Ok(self.paper.figure(amount, "rebate-accrual", inputs).in_money(currency))
    }

    fn accrual_reached(self, mode: RebateMode, steps: &[Step], year: &Year) -> Computed<Figure> {
        let currency = self.paper.currency();
        let ordered = year.to_date()?;
        let mut inputs = year.ordered(currency);
        inputs.extend(rates(mode, steps, ordered, currency));
        let amount = rebate_on(mode, steps, ordered)?;
        let figure = self.paper.figure(amount, "rebate-accrual-reached", inputs).in_money(currency);
        Ok(figure.shown_to(self.paper.seen(self.rebate.visibility)))
    }

    fn booked(self, accrual: &Figure) -> Computed<Option<Booked>> {
        let Some(booked) = &self.rebate.booked_accrual else { return Ok(None) };
        let currency = self.paper.currency();
        let inputs = vec![
            Given::written("input-booked", money(booked.value.get(), currency), booked.span),
            Given::computed("input-accrual", money(accrual.value, currency)),
        ];
        let difference = exact::minus(booked.value.get(), accrual.value)?;
        let difference = self.paper.figure(difference, "accrual-difference", inputs).in_money(currency);
        Ok(Some(Booked { amount: booked.value.get(), difference }))
    }

    fn next(self, mode: RebateMode, now: &Step, next: &Step, sales: Decimal) -> Computed<Next> {
        let currency = self.paper.currency();
        let boundary = Given::written("input-boundary", money(next.from, currency), next.at);
        let inputs = vec![boundary.clone(), Given::computed("input-sales", money(sales, currency))];
        let distance = exact::minus(next.from, sales)?;
        let jump = rebate_on_rate(next.from, exact::minus(next.rate, now.rate)?)?;
        let rates = [("input-rate-after", next), ("input-rate-before", now)];
        let rates = rates.map(|(name, step)| Given::written(name, percent(step.rate), step.at));
        let inputs_of_jump = std::iter::once(boundary).chain(rates).collect();
        let jump = self.paper.figure(jump, "rebate-jump", inputs_of_jump).in_money(currency);
        Ok(Next {
            from: next.from,
            rate: next.rate,
            distance: self.paper.figure(distance, "rebate-distance", inputs).in_money(currency),
            jump: (mode == RebateMode::Retrospective).then(|| jump.shown_to(self.paper.seen(self.rebate.visibility))),
        })
    }
}

/// The tiers as steps: the first begins at nothing, each where the one before ends, and the last never ends.
fn steps(rebate: &Rebate) -> Computed<Vec<Step>> {
    let mut steps: Vec<Step> = Vec::new();
    let last = rebate.tiers.len().checked_sub(1).ok_or_else(|| Because::missing("tiers"))?;
    for (at, tier) in rebate.tiers.iter().enumerate() {
        let rate = need(&tier.rate_pct, "tier-rate")?;
        let from = value(&tier.from).map_or(Decimal::ZERO, Amount::get);
        let to = value(&tier.to).map(Amount::get);
        let begins = steps.last().map_or(Some(Decimal::ZERO), |before| before.to);
        let rises = to.is_none_or(|to| to > from);
        if begins != Some(from) || !rises || to.is_none() != (at == last) {
            return Err(no_step(from));
        }
        steps.push(Step { from, to, rate: rate.value.get(), at: rate.span });
    }
    Ok(steps)
}

fn no_step(from: Decimal) -> Because {
    Because::new("tiers", vec![("from", super::figure::as_written(from))])
}

/// The step in which an amount lies.
fn step_of(steps: &[Step], amount: Decimal) -> Option<usize> {
    steps.iter().rposition(|step| amount >= step.from)
}

fn rate_at(steps: &[Step], amount: Decimal) -> Decimal {
    step_of(steps, amount).map_or(Decimal::ZERO, |at| steps[at].rate)
}

fn rebate_on_rate(amount: Decimal, rate: Decimal) -> Computed<Decimal> {
    exact::part(amount, rate)
}

/// The rebate on an amount: back to the first euro, or band by band.
fn rebate_on(mode: RebateMode, steps: &[Step], amount: Decimal) -> Computed<Decimal> {
    if mode == RebateMode::Retrospective {
        return rebate_on_rate(amount, rate_at(steps, amount));
    }
    let bands = steps.iter().take_while(|step| amount > step.from).map(|step| {
        let inside = exact::minus(step.to.map_or(amount, |to| to.min(amount)), step.from)?;
        rebate_on_rate(inside, step.rate)
    });
    exact::sum(bands.collect::<Computed<Vec<Decimal>>>()?)
}

/// The rates that an amount meets: one on everything, or one for each band.
fn rates(mode: RebateMode, steps: &[Step], amount: Decimal, currency: &str) -> Vec<Given> {
    let met: Vec<&Step> = match mode {
        RebateMode::Retrospective => step_of(steps, amount).map(|at| &steps[at]).into_iter().collect(),
        RebateMode::Incremental => steps.iter().take_while(|step| amount > step.from).collect(),
    };
    let mut inputs = Vec::new();
    for step in met {
        inputs.push(Given::written("input-tier-from", money(step.from, currency), step.at));
        inputs.push(Given::written("input-tier-rate", percent(step.rate), step.at));
    }
    inputs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;
    use crate::decode::Visibility;

    const FILE: &str = "am-2023-04.yaml";
    const THIRD: &str = "{ from: 5000000, to: 6000000, rate_pct: 1.75 }";

    fn numbers(edits: &[fixture::Edit<'_>]) -> Computed<RebateNumbers> {
        fixture::edited(edits).rebates[0].numbers.clone()
    }

    fn forecast(edits: &[fixture::Edit<'_>]) -> Forecast {
        numbers(edits).expect("the tiers are whole").forecast.expect("the year is whole")
    }

    fn euros(amount: i64) -> Decimal {
        Decimal::from(amount)
    }

    #[test]
    fn the_example_comes_out() {
        let numbers = numbers(&[]).expect("the example is whole");
        assert_eq!(numbers.accrual_reached.map(|figure| figure.value), Ok(euros(41_000)));
        assert_eq!((numbers.reached, numbers.to_date), (Some(1), Ok(euros(4_100_000))));
        let forecast = numbers.forecast.expect("the year is whole");
        assert_eq!((forecast.sales, forecast.step), (euros(5_540_000), 2));
        assert_eq!((forecast.expected.value, forecast.other_mode.value), (euros(96_950), euros(19_450)));
        assert_eq!(forecast.accrual.value, euros(71_750));
        assert_eq!(forecast.booked.map(|booked| booked.difference.value), Some(Decimal::ZERO));
        let next = forecast.next.expect("there is a tier above");
        assert_eq!((next.from, next.distance.value), (euros(6_000_000), euros(460_000)));
        assert_eq!(next.jump.map(|jump| jump.value), Some(euros(45_000)));
    }

    #[test]
    fn band_by_band_nothing_jumps_and_the_forecast_changes_no_accrual() {
        let forecast = forecast(&[(FILE, "mode: retrospective ", "mode: incremental ")]);
        assert_eq!((forecast.expected.value, forecast.other_mode.value), (euros(19_450), euros(96_950)));
        assert_eq!(forecast.accrual.value, euros(1_000));
        assert_eq!(forecast.next.expect("there is a tier above").jump, None);
    }

    #[test]
    fn a_boundary_belongs_to_the_tier_above() {
        let forecast = forecast(&[(FILE, "invoiced: 1440000", "invoiced: 1900000")]);
        assert_eq!((forecast.step, forecast.expected.value), (3, euros(150_000)));
        assert!(forecast.next.is_none());
    }

    #[test]
    fn tiers_with_a_gap_or_a_wrong_end_give_no_rebate() {
        for wrong in [
            "{ from: 5100000, to: 6000000, rate_pct: 1.75 }",
            "{ from: 5000000, to: 4900000, rate_pct: 1.75 }",
            "{ from: 5000000, rate_pct: 1.75 }",
        ] {
            let because = numbers(&[(FILE, THIRD, wrong)]).map_err(|because| because.key).err();
            assert!(matches!(because, Some("tiers" | "broken")), "{wrong}: {because:?}");
        }
        let gone = numbers(&[(FILE, THIRD, "{ from: 5000000, to: 6000000 }")]);
        assert_eq!(gone.map_err(|because| because.key).err(), Some("missing"));
    }

    #[test]
    fn what_cannot_be_computed_says_why() {
        let key = |edit| numbers(&[edit]).map_err(|because| because.key).err();
        assert_eq!(key((FILE, "basis: invoiced_sales", "basis: units")), Some("rebate-basis"));
        let months = ("rebate:\n    basis: invoiced_sales\n    period: calendar_year", "rebate:\n    period: moon");
        assert_eq!(key((FILE, months.0, months.1)), Some("unknown-period"));
        let open = numbers(&[(FILE, "  forecast: [{ period: 2025-Q4, invoiced: 1440000 }]\n", "")]);
        let open = open.expect("the tiers are whole");
        assert_eq!(open.forecast.map_err(|because| because.key).err(), Some("missing"));
        assert_eq!(open.accrual_reached.map(|figure| figure.value), Ok(euros(41_000)));
    }

    #[test]
    fn what_rests_on_the_forecast_is_internal() {
        let numbers = numbers(&[]).expect("the example is whole");
        let forecast = numbers.forecast.expect("the year is whole");
        assert_eq!(numbers.accrual_reached.map(|figure| figure.visibility), Ok(Visibility::Customer));
        assert_eq!(forecast.accrual.visibility, Visibility::Internal);
        assert_eq!(forecast.next.map(|next| next.distance.visibility), Some(Visibility::Internal));
    }
}
