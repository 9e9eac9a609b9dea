//! Sales of the report's year: what was ordered, what will be, and last year's.

use rust_decimal::Decimal;

use super::exact;
use super::exchange::exchange;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use super::figure::need;
use super::figure::share;
use crate::model::Account;
use crate::model::agreement::Agreement;
use crate::model::agreement::CallOff;
use crate::model::day::Day;
use crate::model::day::Period;
use crate::sound::Sound;
use crate::source::Span;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "sales",
    page: include_str!("../../docs/methods/sales.md"),
    formulas: &["sales-growth", "sales-of-the-year", "sales-to-date"],
};

/// Invoiced sales of an account in the report's year, in the currency of its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Sales {
    /// The year.
    pub year: i16,
    /// What was ordered so far; only orders can tell.
    pub ytd: Computed<Figure>,
    /// The whole year.
    pub full_year: Figure,
    /// What the whole year rests on.
    pub source: SalesSource,
    /// Last year's, as written in the plan's history.
    pub previous: Option<(Period, Decimal)>,
    /// Growth over last year, in percent.
    pub growth: Option<Figure>,
}

/// What the sales of a whole year rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SalesSource {
    /// Orders, and the forecast of the periods to come.
    CallOffs,
    /// The profitability of the plan.
    Profitability,
    /// The customer base.
    CustomerBase,
}

impl SalesSource {
    /// The end of its key in the language files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::CallOffs => "call-offs",
            Self::Profitability => "profitability",
            Self::CustomerBase => "customer-base",
        }
    }
}

/// Sales of an account in the year of a day.
pub fn sales(plans: &Sound, account: &Account, day: Day) -> Computed<Sales> {
    let year = day.0.year();
    let currency = account.currency(plans);
    let orders = of_account(plans, account, year)?;
    let amounts = |lines: &[Line]| exact::sum(lines.iter().map(|line| line.amount));
    let given = |lines: &[Line]| -> Vec<Given> {
        lines.iter().map(|line| Given::named(line.period.to_string(), money(line.amount, currency), line.at)).collect()
    };
    let ytd = if orders.called.is_empty() {
        Err(Because::missing("call-offs"))
    } else {
        Ok(Figure::new(amounts(&orders.called)?, "sales-to-date", given(&orders.called)).in_money(currency))
    };
    let (full_year, source) = if orders.covers_the_year() {
        let mut inputs = given(&orders.called);
        inputs.extend(given(&orders.forecast));
        let whole = exact::plus(amounts(&orders.called)?, amounts(&orders.forecast)?)?;
        (Figure::new(whole, "sales-of-the-year", inputs).in_money(currency), SalesSource::CallOffs)
    } else {
        estimated(plans, account, !orders.called.is_empty())?
    };
    let previous = last_year(plans, account, year);
    let growth = previous.as_ref().and_then(|(_, before, at)| {
        let growth = share(full_year.value.checked_sub(*before)?, *before)?;
        let inputs = vec![
            Given::computed("input-sales", money(full_year.value, currency)),
            Given::written("input-last-year", money(*before, currency), *at),
        ];
        Some(Figure::new(growth, "sales-growth", inputs).in_percent())
    });
    Ok(Sales { year, ytd, full_year, source, previous: previous.map(|(period, before, _)| (period, before)), growth })
}

/// Orders and forecast of a year, period by period.
#[derive(Debug, Default)]
pub(super) struct Orders {
    pub(super) called: Vec<Line>,
    pub(super) forecast: Vec<Line>,
}

/// Sales of one period.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) period: Period,
    pub(super) amount: Decimal,
    pub(super) at: Span,
}

impl Orders {
    /// Whether orders and forecast reach over all twelve months.
    fn covers_the_year(&self) -> bool {
        let lines = || self.called.iter().chain(&self.forecast);
        (1..=12).all(|month| lines().any(|line| months(line.period).contains(&month)))
    }
}

/// The months of a period, 1 to 12.
fn months(period: Period) -> std::ops::Range<i8> {
    let first = period.first().0.month();
    first..first + period.months()
}

/// Orders and forecast of one agreement; what was ordered counts before what was forecast for the same month.
pub(super) fn of_agreement(plans: &Sound, account: &Account, agreement: &Agreement, year: i16) -> Computed<Orders> {
    let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
    let lines = |list: &str, entries: &[CallOff]| -> Computed<Vec<Line>> {
        faults::entries(plans, &format!("{}/agreements/{id}/{list}", account.id), &["period", "invoiced"])?;
        let of_year = entries.iter().filter(|entry| entry.period.value.year() == year);
        let line = |entry: &CallOff| {
            let invoiced = need(&entry.invoiced, "invoiced")?;
            Ok(Line { period: entry.period.value, amount: invoiced.value.get(), at: invoiced.span })
        };
        of_year.map(line).collect()
    };
    let called = lines("call_offs", &agreement.call_offs)?;
    let mut forecast = lines("forecast", &agreement.forecast)?;
    forecast.retain(|line| free(line.period, &called));
    Ok(Orders { called, forecast })
}

/// Whether no month of the period is in the lines.
fn free(period: Period, lines: &[Line]) -> bool {
    months(period).all(|month| !lines.iter().any(|line| months(line.period).contains(&month)))
}

/// What was invoiced in exactly that period, line by line, in the plan's currency.
pub(super) fn invoiced_in(plans: &Sound, account: &Account, period: Period) -> Computed<Vec<(Decimal, Span)>> {
    let called = of_account(plans, account, period.year())?.called;
    Ok(called.into_iter().filter(|line| line.period == period).map(|line| (line.amount, line.at)).collect())
}

/// Orders and forecast over all agreements, in the plan's currency; an export of sales counts before typed orders.
pub(super) fn of_account(plans: &Sound, account: &Account, year: i16) -> Computed<Orders> {
    let to = account.currency(plans);
    let mut orders = Orders::default();
    let exported =
        |sale: &&crate::model::facts::Sale| sale.account.value == account.id && sale.period.value.year() == year;
    for sale in plans.sales.iter().filter(exported) {
        let from = sale.currency.as_ref().map_or_else(|| plans.currency(), |currency| currency.value.as_str());
        let amount = exchange(plans, sale.invoiced.value.get(), from, to)?;
        orders.called.push(Line { period: sale.period.value, amount, at: sale.invoiced.span });
    }
    let is_exported = !orders.called.is_empty();
    if is_exported {
        // A row that could not be read may have been this account's.
        faults::section(plans, "data/sales.csv")?;
    }
    for agreement in &account.agreements {
        let from = agreement.currency.as_ref().map_or(to, |currency| currency.value.as_str());
        let own = of_agreement(plans, account, agreement, year)?;
        let typed = if is_exported { Vec::new() } else { own.called };
        for (line, called) in
            typed.into_iter().map(|line| (line, true)).chain(own.forecast.into_iter().map(|line| (line, false)))
        {
            let line = Line { amount: exchange(plans, line.amount, from, to)?, ..line };
            if called {
                orders.called.push(line);
            } else if !is_exported || free(line.period, &orders.called) {
                orders.forecast.push(line);
            }
        }
    }
    Ok(orders)
}

/// The year's sales where orders and forecast do not make a year.
fn estimated(plans: &Sound, account: &Account, begun: bool) -> Computed<(Figure, SalesSource)> {
    let currency = account.currency(plans);
    let place = format!("{}/financials/profitability", account.id);
    let financials = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    faults::fields(plans, &place, &["gross_sales"])?;
    let typed = financials.and_then(|f| f.profitability.as_ref()).and_then(|p| p.gross_sales.as_ref());
    if let Some(gross) = typed {
        let inputs = vec![Given::written("input-gross-sales", money(gross.value.get(), currency), gross.span)];
        let whole = Figure::new(gross.value.get(), "sales-of-the-year", inputs).in_money(currency);
        return Ok((whole, SalesSource::Profitability));
    }
    faults::fields(plans, &format!("customers/{}", account.id), &["revenue"])?;
    let Some(revenue) = plans.customer(account.id.as_str()).and_then(|customer| customer.revenue.as_ref()) else {
        return Err(Because::missing(if begun { "forecast" } else { "sales" }));
    };
    let amount = exchange(plans, revenue.value.get(), plans.currency(), currency)?;
    let inputs = vec![Given::written("input-revenue", money(amount, currency), revenue.span)];
    Ok((Figure::new(amount, "sales-of-the-year", inputs).in_money(currency), SalesSource::CustomerBase))
}

fn last_year(plans: &Sound, account: &Account, year: i16) -> Option<(Period, Decimal, Span)> {
    faults::entries(plans, &format!("{}/financials/history", account.id), &["period", "gross_sales"]).ok()?;
    let history = &account.plan.as_ref()?.financials.as_ref()?.history;
    let whole_year = |period: Period| period.months() == 12 && period.year().checked_add(1) == Some(year);
    let before = history.iter().find(|entry| whole_year(entry.period.value))?;
    let gross = before.gross_sales.as_ref()?;
    Some((before.period.value, gross.value.get(), gross.span))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const FORECAST: &str = "  forecast: [{ period: 2025-Q4, invoiced: 1440000 }]\n";

    #[test]
    fn the_example_comes_out() {
        let sales = fixture::serralba().sales.expect("the example is whole");
        assert_eq!(sales.ytd.map(|figure| figure.value), Ok(Decimal::from(4_100_000)));
        assert_eq!((sales.full_year.value, sales.source), (Decimal::from(5_540_000), SalesSource::CallOffs));
        assert_eq!(sales.growth.map(|figure| figure.value), Some(Decimal::new(108, 1)));
        assert_eq!(sales.full_year.inputs.len(), 4);
    }

    #[test]
    fn three_quarters_make_no_year() {
        let sales = fixture::with("am-2023-04.yaml", FORECAST, "").sales.expect("the plan says more");
        assert_eq!((sales.full_year.value, sales.source), (Decimal::from(5_540_000), SalesSource::Profitability));
        assert_eq!(sales.ytd.map(|figure| figure.value), Ok(Decimal::from(4_100_000)));
    }

    #[test]
    fn a_forecast_of_a_quarter_that_was_ordered_is_over() {
        let longer = FORECAST.replace("[{", "[{ period: 2025-Q3, invoiced: 9 }, {");
        let sales = fixture::with("am-2023-04.yaml", FORECAST, &longer).sales.expect("the orders count");
        assert_eq!(sales.full_year.value, Decimal::from(5_540_000));
    }

    #[test]
    fn an_export_counts_before_typed_orders() {
        let rows =
            "account,period,invoiced\nserralba,2025-Q1,1000000\nserralba,2025-Q2,1000000\nserralba,2025-Q3,1000000\n";
        let sales = fixture::and("data/sales.csv", rows).sales.expect("the forecast fills the year");
        assert_eq!(sales.full_year.value, Decimal::from(4_440_000));
    }

    #[test]
    fn another_currency_needs_a_rate() {
        let dollars = ("am-2023-04.yaml", "currency: EUR", "currency: USD");
        assert!(fixture::edited(&[dollars]).sales.is_err());
        let rate =
            ("programme.yaml", "criteria:\n", "fx: [{ pair: USD/EUR, rate: 0.5, as_of: 2025-10-01 }]\ncriteria:\n");
        let sales = fixture::edited(&[dollars, rate]).sales.expect("there is a rate");
        assert_eq!(sales.full_year.value, Decimal::from(2_770_000));
    }

    #[test]
    fn a_broken_order_makes_no_sales() {
        let sales = fixture::with("am-2023-04.yaml", "invoiced: 1280000", "invoiced: 1.280.000").sales;
        assert_eq!(sales.map_err(|because| because.key).err(), Some("broken"));
    }
}
