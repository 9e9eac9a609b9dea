//! What the methods over one framework agreement share: where it stands, who may see what, and its year of orders.

use jiff::ToSpan;
use rust_decimal::Decimal;

use super::exact;
use super::exchange::exchange;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::money;
use super::sales;
use super::sales::Line;
use crate::decode::Visibility;
use crate::model::Account;
use crate::model::agreement::Agreement;
use crate::model::day::Day;
use crate::model::id::Id;
use crate::model::value;
use crate::sound::Sound;
use crate::source::Spanned;

/// Numbers of one agreement, or why there are none.
#[derive(Clone, Debug, PartialEq)]
pub struct OfAgreement<T> {
    /// The agreement's id.
    pub agreement: String,
    /// The numbers.
    pub numbers: Computed<T>,
}

/// The numbers of an agreement among those of its account.
pub fn of<'a, T>(all: &'a [OfAgreement<T>], agreement: &str) -> Option<&'a Computed<T>> {
    all.iter().find(|one| one.agreement == agreement).map(|one| &one.numbers)
}

/// An agreement where it was signed, read at a day.
#[derive(Clone, Copy)]
pub(super) struct Paper<'a> {
    pub(super) plans: &'a Sound,
    pub(super) account: &'a Account,
    pub(super) agreement: &'a Agreement,
    pub(super) day: Day,
}

impl<'a> Paper<'a> {
    /// The agreements of an account, in the order of the files.
    pub(super) fn all(plans: &'a Sound, account: &'a Account, day: Day) -> impl Iterator<Item = Self> {
        account.agreements.iter().map(move |agreement| Self { plans, account, agreement, day })
    }

    pub(super) fn id(self) -> &'a str {
        self.agreement.id.as_ref().map_or("", |id| id.value.as_str())
    }

    /// The place of a part of the agreement, for asking whether it is whole.
    pub(super) fn place(self, part: &str) -> String {
        format!("{}/agreements/{}/{part}", self.account.id, self.id())
    }

    pub(super) fn currency(self) -> &'a str {
        let own = self.agreement.currency.as_ref();
        own.map_or_else(|| self.account.currency(self.plans), |currency| currency.value.as_str())
    }

    pub(super) fn of<T>(self, numbers: Computed<T>) -> OfAgreement<T> {
        OfAgreement { agreement: self.id().to_owned(), numbers }
    }

    /// A number that says of which agreement it speaks.
    pub(super) fn figure(self, value: Decimal, formula: &'static str, inputs: Vec<Given>) -> Figure {
        Figure::new(value, formula, inputs).about(self.id().to_uppercase())
    }

    /// Who may see what rests on a part of the agreement that the customer usually sees.
    pub(super) fn seen(self, part: Option<Spanned<Visibility>>) -> Visibility {
        let own = [self.agreement.visibility, part].into_iter().flatten();
        own.map(|own| own.value).max().unwrap_or(Visibility::Customer)
    }

    /// The orders of the running year of a clause: `calendar_year`, which is usual, or `contract_year`.
    pub(super) fn year(self, period: Option<&Spanned<Id>>) -> Computed<Year> {
        let (first, last) = self.running(period.map_or("calendar_year", |period| period.value.as_str()))?;
        let mut year = Year { first, called: Vec::new(), forecast: Vec::new(), day: self.day };
        let inside = |line: &Line| line.period.first() >= first && line.period.last() <= last;
        for calendar in first.0.year()..=last.0.year() {
            let orders = sales::of_agreement(self.plans, self.account, self.agreement, calendar)?;
            year.called.extend(orders.called.into_iter().filter(inside));
            year.forecast.extend(orders.forecast.into_iter().filter(inside));
        }
        if year.called.is_empty() && self.account.agreements.len() == 1 {
            // What was invoiced to the account was ordered under its only agreement.
            year.called = self.exported()?.into_iter().filter(inside).collect();
        }
        Ok(year)
    }

    /// First and last day of the running year.
    fn running(self, period: &str) -> Computed<(Day, Day)> {
        let year = |first: Day| {
            let next = first.0.checked_add(12.months()).ok().map(Day);
            (first, next.map_or(first, |next| next.plus(-1)))
        };
        match period {
            "calendar_year" => Ok(year(Day(self.day.0.first_of_year()))),
            "contract_year" => {
                let start = self.agreement.term.as_ref().and_then(|term| value(&term.start));
                let start = start.ok_or_else(|| Because::missing("start"))?;
                let years = i32::from(self.day.0.year()) - i32::from(start.0.year());
                let turn = |years: i32| start.0.checked_add((12 * i64::from(years)).months()).ok().map(Day);
                let running = turn(years).filter(|turn| *turn <= self.day).or_else(|| turn(years - 1));
                Ok(year(running.filter(|running| *running >= start).unwrap_or(start)))
            }
            other => Err(Because::new("unknown-period", crate::args! { period: other })),
        }
    }

    fn exported(self) -> Computed<Vec<Line>> {
        let own = self.plans.sales.iter().filter(|sale| sale.account.value == self.account.id);
        own.map(|sale| {
            let from = sale.currency.as_ref().map_or_else(|| self.plans.currency(), |own| own.value.as_str());
            let amount = exchange(self.plans, sale.invoiced.value.get(), from, self.currency())?;
            Ok(Line { period: sale.period.value, amount, at: sale.invoiced.span })
        })
        .collect()
    }
}

/// The orders of a year under one agreement, in its currency.
#[derive(Debug)]
pub(super) struct Year {
    first: Day,
    called: Vec<Line>,
    forecast: Vec<Line>,
    day: Day,
}

impl Year {
    /// What was ordered so far.
    pub(super) fn to_date(&self) -> Computed<Decimal> {
        if self.called.is_empty() {
            return Err(Because::missing("call-offs"));
        }
        exact::sum(self.called.iter().map(|line| line.amount))
    }

    /// What was ordered in the periods that have ended, and which of the twelve months they are, from 0.
    pub(super) fn closed(&self) -> Computed<(Decimal, Vec<usize>)> {
        let closed: Vec<&Line> = self.called.iter().filter(|line| line.period.closed(self.day)).collect();
        let months = self.months(|month| closed.iter().any(|line| holds(line, month)));
        if months.is_empty() {
            return Err(Because::missing("call-offs"));
        }
        Ok((exact::sum(closed.into_iter().map(|line| line.amount))?, months))
    }

    /// The whole year, forecast included; orders and forecast must reach over all twelve months.
    pub(super) fn whole(&self) -> Computed<Decimal> {
        let to_date = self.to_date()?;
        let lines = || self.called.iter().chain(&self.forecast);
        if self.months(|month| lines().any(|line| holds(line, month))).len() < 12 {
            return Err(Because::missing("forecast"));
        }
        exact::plus(to_date, exact::sum(self.forecast.iter().map(|line| line.amount))?)
    }

    /// The orders as inputs of a number.
    pub(super) fn ordered(&self, currency: &str) -> Vec<Given> {
        given(&self.called, currency)
    }

    /// Orders and forecast as inputs of a number.
    pub(super) fn expected(&self, currency: &str) -> Vec<Given> {
        let mut inputs = given(&self.called, currency);
        inputs.extend(given(&self.forecast, currency));
        inputs
    }

    /// The months of the year that count, from 0.
    fn months(&self, counts: impl Fn(Day) -> bool) -> Vec<usize> {
        let month = |at: i64| self.first.0.checked_add(at.months()).ok().map(Day);
        (0..12).zip(0_i64..).filter(|(_, at)| month(*at).is_some_and(&counts)).map(|(month, _)| month).collect()
    }
}

fn holds(line: &Line, month: Day) -> bool {
    line.period.first() <= month && month <= line.period.last()
}

fn given(lines: &[Line], currency: &str) -> Vec<Given> {
    lines.iter().map(|line| Given::named(line.period.to_string(), money(line.amount, currency), line.at)).collect()
}
