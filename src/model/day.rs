//! Days and periods.

use std::fmt;

use jiff::civil::Date;

use crate::decode::Leaf;
use crate::decode::LeafFault;
use crate::decode::Shape;
use crate::words::Arg;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl Day {
    /// Reads `2025-10-06`; a 31 February is nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let digits = |text: &str, count: usize| text.len() == count && text.bytes().all(|b| b.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return None;
        }
        Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok().map(Self)
    }

    /// Days from this day to another; negative when the other is past.
    ///
    /// # Panics
    /// Never: two civil dates always have a distance in days.
    pub fn days_until(self, other: Self) -> i64 {
        let span = self.0.until((jiff::Unit::Day, other.0)).expect("two civil dates have a distance in days");
        i64::from(span.get_days())
    }

    /// The day so many days later, or earlier; the calendar's first or last day at its ends.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        let end = if days < 0 { Date::MIN } else { Date::MAX };
        Self(jiff::Span::new().try_days(days).ok().and_then(|days| self.0.checked_add(days).ok()).unwrap_or(end))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Day> for Arg {
    fn from(day: Day) -> Self {
        Self::Day(day.0)
    }
}

impl Leaf for Day {
    const SHAPE: Shape = Shape::Day;
    const WRONG: &'static str = "wrong-type-day";

    fn read(text: &str, _plain: bool) -> Result<Self, LeafFault> {
        let written = text.len() == 10
            && text.bytes().enumerate().all(|(at, b)| if at == 4 || at == 7 { b == b'-' } else { b.is_ascii_digit() });
        let fault = if written { "wrong-type-no-such-day" } else { "wrong-type-day" };
        Self::parse(text).ok_or(LeafFault::Wrong(fault))
    }
}

/// A year, a quarter or a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    year: i16,
    /// First month, 1 to 12.
    month: i8,
    /// How many months: 1, 3 or 12.
    months: i8,
}

impl Period {
    /// Reads `2025`, `2025-Q3` or `2025-10`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, rest) = text.split_once('-').unwrap_or((text, ""));
        if year.len() != 4 || !year.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let year = year.parse().ok()?;
        let (month, months) = match rest.strip_prefix('Q') {
            Some(quarter) => {
                let quarter: i8 = quarter.parse().ok().filter(|q| (1..=4).contains(q))?;
                (quarter * 3 - 2, 3)
            }
            None if rest.is_empty() => (1, 12),
            None if rest.len() == 2 => (rest.parse().ok().filter(|m| (1..=12).contains(m))?, 1),
            None => return None,
        };
        Some(Self { year, month, months })
    }

    /// The year the period lies in.
    pub const fn year(self) -> i16 {
        self.year
    }

    /// How many months it has: 1, 3 or 12.
    pub const fn months(self) -> i8 {
        self.months
    }

    /// Its first day.
    pub fn first(self) -> Day {
        Day(Date::constant(self.year, self.month, 1))
    }

    /// Its last day.
    pub fn last(self) -> Day {
        Day(Date::constant(self.year, self.month + self.months - 1, 1).last_of_month())
    }

    /// Whether it has ended: from the day after its last.
    pub fn closed(self, day: Day) -> bool {
        self.last() < day
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.months {
            12 => write!(f, "{}", self.year),
            3 => write!(f, "{}-Q{}", self.year, (self.month + 2) / 3),
            _ => write!(f, "{}-{:02}", self.year, self.month),
        }
    }
}

impl From<Period> for Arg {
    fn from(period: Period) -> Self {
        Self::Period(period.first().0, period.months)
    }
}

impl Leaf for Period {
    const SHAPE: Shape = Shape::Period;
    const WRONG: &'static str = "wrong-type-period";

    fn read(text: &str, _plain: bool) -> Result<Self, LeafFault> {
        Self::parse(text).ok_or(LeafFault::Wrong("wrong-type-period"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thirty_first_of_february_is_no_day() {
        assert_eq!(Day::read("2027-02-31", true), Err(LeafFault::Wrong("wrong-type-no-such-day")));
        assert_eq!(Day::read("enero 2020", true), Err(LeafFault::Wrong("wrong-type-day")));
    }

    #[test]
    fn a_quarter_closes_the_day_after_its_last() {
        let quarter = Period::parse("2025-Q3").expect("a quarter");
        assert_eq!(quarter.last().to_string(), "2025-09-30");
        assert!(!quarter.closed(quarter.last()));
        assert!(quarter.closed(quarter.last().plus(1)));
        assert_eq!(quarter.to_string(), "2025-Q3");
        assert_eq!(Period::parse("2025-13"), None);
        assert_eq!(Period::parse("2025-Q5"), None);
    }

    #[test]
    fn days_are_counted_over_the_end_of_the_year() {
        let day = Day::parse("2025-10-06").expect("a day");
        assert_eq!(day.days_until(Day::parse("2025-12-31").expect("a day")), 86);
        assert_eq!(day.plus(-7).to_string(), "2025-09-29");
    }
}
