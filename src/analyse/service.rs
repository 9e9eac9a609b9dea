//! How service levels were met, what a miss costs, and how often in a row (`methods.md` 2.22).

use rust_decimal::Decimal;

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
use super::sales;
use super::scores::Factor;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::agreement::Actual;
use crate::model::agreement::Agreement;
use crate::model::agreement::Credit;
use crate::model::agreement::ServiceLevel;
use crate::model::day::Day;
use crate::model::day::Period;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::Direction;
use crate::sound::Sound;
use crate::source::Span;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "service",
    page: include_str!("../../docs/methods/service.md"),
    formulas: &["credit-cap", "quality-failures", "service-credit", "service-credits"],
};

/// How many periods back the factor of vulnerability looks.
const RECENT: usize = 4;

/// One service level of one agreement, period by period.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceNumbers {
    /// The agreement's id.
    pub agreement: String,
    /// The service level's id.
    pub id: String,
    /// What is measured, or the id.
    pub label: String,
    /// What is counted; may be empty.
    pub unit: String,
    /// What was agreed.
    pub target: Option<Decimal>,
    /// The closed periods that were measured, oldest first; none where `because` says why.
    pub periods: Vec<ServicePeriod>,
    /// Misses in a row, counted back from the last closed period.
    pub breached_in_a_row: usize,
    /// Whether the last closed period was missed.
    pub last_breached: bool,
    /// Most credits of the report's year; none where no cap was agreed.
    pub cap: Option<Computed<Figure>>,
    /// Credits due in the report's year, the cap applied; none where no credits were agreed.
    pub credits: Option<Computed<Figure>>,
    /// Why nothing can be judged.
    pub because: Option<Because>,
}

/// One period of a service level.
#[derive(Clone, Debug, PartialEq)]
pub struct ServicePeriod {
    /// The period.
    pub period: Period,
    /// What was reached.
    pub value: Decimal,
    /// Whether that meets the target.
    pub met: bool,
    /// What is owed for it, before the cap; none where it was met or no credits were agreed.
    pub credit: Option<Computed<Figure>>,
    /// What was given.
    pub issued: Option<Decimal>,
    /// Where it was written.
    pub at: Span,
}

impl ServicePeriod {
    /// What is owed, where that can be told.
    pub fn credit_due(&self) -> Option<Decimal> {
        self.credit.as_ref()?.as_ref().ok().map(|credit| credit.value)
    }
}

/// Every service level of an account, in the order of the files.
pub fn services(plans: &Sound, account: &Account, day: Day) -> Vec<ServiceNumbers> {
    let mut services = Vec::new();
    for agreement in &account.agreements {
        let promises = agreement.sla.iter().map(|level| Promise { plans, account, agreement, level });
        services.extend(promises.map(|promise| promise.numbers(day)));
    }
    services
}

/// The factor of vulnerability: 10 where every recent period was missed.
pub fn quality_failures(services: &[ServiceNumbers]) -> Option<Factor> {
    let recent = || services.iter().flat_map(|service| service.periods.iter().rev().take(RECENT));
    let (count, missed) = (recent().count(), recent().filter(|period| !period.met).count());
    let value = exact::over(Decimal::from(missed.checked_mul(10)?), Decimal::from(count)).ok()?;
    let inputs = vec![
        Given::computed("input-breached-periods", missed.into()),
        Given::computed("input-measured-periods", count.into()),
    ];
    Some(("quality_failures", Figure::new(value, "quality-failures", inputs)))
}

/// A service level where it was promised.
#[derive(Clone, Copy)]
struct Promise<'a> {
    plans: &'a Sound,
    account: &'a Account,
    agreement: &'a Agreement,
    level: &'a ServiceLevel,
}

impl Promise<'_> {
    fn numbers(self, day: Day) -> ServiceNumbers {
        let judged = self.periods(day);
        let because = judged.as_ref().err().cloned();
        let periods = judged.unwrap_or_default();
        let breached_in_a_row = periods.iter().rev().take_while(|period| !period.met).count();
        let year = day.0.year();
        let cap = self.level.annual_cap_pct.as_ref().map(|_| self.cap(year));
        let level = self.level;
        ServiceNumbers {
            agreement: self.agreement.id.as_ref().map_or_else(String::new, |id| id.value.to_string()),
            id: level.id.value.to_string(),
            label: level.metric.as_ref().map_or(level.id.value.as_str(), |metric| metric.value.as_str()).to_owned(),
            unit: text(&level.unit).to_owned(),
            target: value(&level.target),
            breached_in_a_row,
            last_breached: breached_in_a_row > 0,
            credits: (!level.credits.is_empty()).then(|| self.credits(&periods, year, cap.as_ref())),
            cap,
            periods,
            because,
        }
    }

    fn place(self) -> String {
        let id = self.agreement.id.as_ref().map_or("", |id| id.value.as_str());
        format!("{}/agreements/{id}/sla/{}", self.account.id, self.level.id.value)
    }

    fn currency(self) -> String {
        let own = self.agreement.currency.as_ref().map(|currency| currency.value.clone());
        own.unwrap_or_else(|| self.account.currency(self.plans).to_owned())
    }

    fn periods(self, day: Day) -> Computed<Vec<ServicePeriod>> {
        let place = self.place();
        faults::fields(self.plans, &place, &["target", "direction", "annual_cap_pct"])?;
        faults::entries(self.plans, &format!("{place}/credits"), &["below", "at_least", "pct"])?;
        faults::entries(self.plans, &format!("{place}/actuals"), &["period", "value", "credit_issued"])?;
        let target = need(&self.level.target, "target")?.value;
        let direction = value(&self.level.direction).unwrap_or(Direction::Up);
        let judge = |actual: &Actual| {
            let reached = actual.value.value;
            let met = match direction {
                Direction::Up => reached >= target,
                Direction::Down => reached <= target,
                // A service level has one limit, so between two limits means exactly there.
                Direction::Range => reached == target,
            };
            let credit = if met || self.level.credits.is_empty() { None } else { Some(self.credit(actual)) };
            let issued = value(&actual.credit_issued).map(super::super::model::scales::Amount::get);
            ServicePeriod { period: actual.period.value, value: reached, met, credit, issued, at: actual.value.span }
        };
        let closed = self.level.actuals.iter().filter(|actual| actual.period.value.closed(day));
        let mut periods: Vec<ServicePeriod> = closed.map(judge).collect();
        periods.sort_by_key(|period| (period.period.last(), period.period.first()));
        Ok(periods)
    }

    /// What a miss costs: the percentage of its band on what was invoiced in the period.
    fn credit(self, actual: &Actual) -> Computed<Figure> {
        let reached = actual.value.value;
        let inside = |band: &&Credit| {
            value(&band.below).is_none_or(|below| reached < below)
                && value(&band.at_least).is_none_or(|least| reached >= least)
        };
        let Some(band) = self.level.credits.iter().find(inside) else {
            return Ok(self.credited(Decimal::ZERO, Vec::new(), actual));
        };
        let rate = need(&band.pct, "credit-rate")?;
        let basis = need(&self.level.credit_basis, "credit-basis")?;
        if basis.value != *"invoiced_in_period" {
            return Err(Because::new("unknown-basis", crate::args! { basis: &basis.value }));
        }
        let invoiced = self.invoiced(actual.period.value)?;
        let inputs = vec![
            Given::written("input-reached", as_written(reached), actual.value.span),
            Given::computed("input-invoiced", money(invoiced, &self.currency())),
            Given::written("input-credit-rate", percent(rate.value.get()), rate.span),
        ];
        let credit = exact::part(invoiced, rate.value.get())?;
        Ok(self.credited(credit, inputs, actual))
    }

    /// What is owed for a period: both sides see how it comes about.
    fn credited(self, credit: Decimal, inputs: Vec<Given>, actual: &Actual) -> Figure {
        let figure = Figure::new(credit, "service-credit", inputs).in_money(&self.currency());
        figure.about(format!("{}, {}", self.name(), actual.period.value)).shown_to(self.seen())
    }

    /// What is measured without its definition in brackets.
    fn name(self) -> String {
        let label = text(&self.level.metric).split(" (").next().unwrap_or_default().to_owned();
        if label.is_empty() { self.level.id.value.to_string() } else { label }
    }

    /// Who may see the service level.
    fn seen(self) -> Visibility {
        let own = [self.agreement.visibility, self.level.visibility].into_iter().flatten();
        own.map(|own| own.value).max().unwrap_or(Visibility::Customer)
    }

    /// What was invoiced in a period, whole or in its months.
    fn invoiced(self, period: Period) -> Computed<Decimal> {
        let orders = sales::of_agreement(self.plans, self.account, self.agreement, period.year())?;
        let inside = |line: &&sales::Line| line.period.first() >= period.first() && line.period.last() <= period.last();
        let lines: Vec<Decimal> = orders.called.iter().filter(inside).map(|line| line.amount).collect();
        if lines.is_empty() { Err(Because::missing("call-offs")) } else { exact::sum(lines) }
    }

    /// Most credits of a year: a percentage of what is invoiced in it, forecast included.
    fn cap(self, year: i16) -> Computed<Figure> {
        let rate = need(&self.level.annual_cap_pct, "cap")?;
        let orders = sales::of_agreement(self.plans, self.account, self.agreement, year)?;
        let lines = orders.called.iter().chain(&orders.forecast);
        let invoiced = exact::sum(lines.map(|line| line.amount))?;
        let inputs = vec![
            Given::computed("input-invoices-of-the-year", money(invoiced, &self.currency())),
            Given::written("input-cap-rate", percent(rate.value.get()), rate.span),
        ];
        let cap = Figure::new(exact::part(invoiced, rate.value.get())?, "credit-cap", inputs);
        // The cap rests on the forecast, which the customer does not see.
        Ok(cap.about(self.name()).in_money(&self.currency()))
    }

    fn credits(self, periods: &[ServicePeriod], year: i16, cap: Option<&Computed<Figure>>) -> Computed<Figure> {
        let currency = self.currency();
        let mut due = Decimal::ZERO;
        let mut inputs = Vec::new();
        for period in periods.iter().filter(|period| period.period.year() == year) {
            let Some(credit) = &period.credit else { continue };
            let credit = credit.as_ref().map_err(Clone::clone)?;
            due = exact::plus(due, credit.value)?;
            inputs.push(Given::named(period.period.to_string(), money(credit.value, &currency), period.at));
        }
        if let Some(cap) = cap {
            let cap = cap.as_ref().map_err(Clone::clone)?;
            due = due.min(cap.value);
            inputs.push(Given::computed("input-cap", money(cap.value, &currency)));
        }
        let shown = if cap.is_some() { Visibility::Internal } else { self.seen() };
        Ok(Figure::new(due, "service-credits", inputs).about(self.name()).in_money(&currency).shown_to(shown))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    fn value(figure: Option<&Computed<Figure>>) -> Option<Result<Decimal, &'static str>> {
        figure.map(|figure| figure.as_ref().map(|figure| figure.value).map_err(|because| because.key))
    }

    #[test]
    fn the_example_comes_out() {
        let otif = &fixture::serralba().services[0];
        let periods: Vec<_> = otif.periods.iter().map(|period| (period.met, period.credit_due())).collect();
        let due = |amount: i64| Some(Decimal::from(amount));
        assert_eq!(periods, [(true, None), (false, due(13_950)), (false, due(7_125))]);
        assert_eq!((otif.breached_in_a_row, otif.last_breached), (2, true));
        assert_eq!(value(otif.credits.as_ref()), Some(Ok(Decimal::from(21_075))));
        assert_eq!(value(otif.cap.as_ref()), Some(Ok(Decimal::from(83_100))));
    }

    #[test]
    fn less_may_be_better_and_owe_nothing() {
        let ppm = &fixture::serralba().services[1];
        assert!(ppm.periods.iter().all(|period| period.met && period.credit.is_none()));
        assert_eq!((ppm.breached_in_a_row, ppm.cap.is_none(), ppm.credits.is_none()), (0, true, true));
    }

    #[test]
    fn credits_stop_at_the_cap() {
        let otif = &fixture::with("am-2023-04.yaml", "annual_cap_pct: 1.5", "annual_cap_pct: 0.3").services[0];
        assert_eq!(value(otif.credits.as_ref()), Some(Ok(Decimal::from(16_620))));
    }

    #[test]
    fn an_open_period_is_not_judged() {
        let actuals = "{ period: 2025-Q3, value: 95.2, credit_issued: 0 }";
        let later = format!("{actuals}, {{ period: 2025-Q4, value: 50 }}");
        assert_eq!(fixture::with("am-2023-04.yaml", actuals, &later).services[0].periods.len(), 3);
    }

    #[test]
    fn what_cannot_be_judged_says_why() {
        let otif = &fixture::with("am-2023-04.yaml", "value: 93.1", "value: \"93,1\"").services[0];
        assert_eq!((otif.periods.len(), otif.because.as_ref().map(|because| because.key)), (0, Some("broken")));
        let otif =
            &fixture::with("am-2023-04.yaml", "credit_basis: invoiced_in_period", "credit_basis: mood").services[0];
        assert_eq!(value(otif.periods[1].credit.as_ref()), Some(Err("unknown-basis")));
    }
}
