//! How a language writes days. A date never breaks over two lines.

use jiff::civil::Date;

use super::NO_BREAK;
use super::Words;
use crate::args;

impl Words {
    /// A day in a sentence: "6 de octubre de 2025", "6 October 2025".
    pub fn day(&self, day: Date) -> String {
        self.date("date-long", day, &format!("month-{}", day.month()))
    }

    /// A day in a table: "6 oct 2025", "6 Oct 2025".
    pub fn short_day(&self, day: Date) -> String {
        self.date("date-short", day, &format!("month-{}.short", day.month()))
    }

    /// The month of a day: "dic 2026", "Dec 2026".
    pub fn month(&self, day: Date) -> String {
        self.date("date-month", day, &format!("month-{}.short", day.month()))
    }

    /// A period by its first day and its months: "2025", "T3 2025", "oct 2025".
    pub fn period(&self, first: Date, months: i8) -> String {
        match months {
            12 => first.year().to_string(),
            3 => {
                let parts = args! { quarter: ((first.month() + 2) / 3).to_string(), year: first.year().to_string() };
                self.say("period-quarter", &parts).replace(' ', NO_BREAK.encode_utf8(&mut [0; 4]))
            }
            _ => self.month(first),
        }
    }

    fn date(&self, pattern: &str, day: Date, month: &str) -> String {
        let parts = args! { day: day.day().to_string(), month: self.text(month), year: day.year().to_string() };
        self.say(pattern, &parts).replace(' ', NO_BREAK.encode_utf8(&mut [0; 4]))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::Lang;
    use super::*;

    #[test]
    fn days_and_months_are_written_in_both_languages() {
        let (es, en) = (Words::of(Lang::Es), Words::of(Lang::En));
        let day = date(2025, 10, 6);
        assert_eq!(es.day(day), "6\u{a0}de\u{a0}octubre\u{a0}de\u{a0}2025");
        assert_eq!(en.day(day), "6\u{a0}October\u{a0}2025");
        assert_eq!(es.short_day(day), "6\u{a0}oct\u{a0}2025");
        assert_eq!(en.short_day(day), "6\u{a0}Oct\u{a0}2025");
        assert_eq!(es.short_day(date(2025, 9, 30)), "30\u{a0}sep\u{a0}2025");
        assert_eq!(en.short_day(date(2025, 9, 30)), "30\u{a0}Sep\u{a0}2025");
        assert_eq!(es.month(date(2026, 12, 31)), "dic\u{a0}2026");
        assert_eq!(en.month(date(2026, 12, 31)), "Dec\u{a0}2026");
        assert_eq!(es.day(date(2024, 2, 29)), "29\u{a0}de\u{a0}febrero\u{a0}de\u{a0}2024");
    }

    #[test]
    fn a_period_is_written_in_both_languages() {
        let (es, en) = (Words::of(Lang::Es), Words::of(Lang::En));
        assert_eq!(es.period(date(2025, 7, 1), 3), "T3\u{a0}2025");
        assert_eq!(en.period(date(2025, 7, 1), 3), "Q3\u{a0}2025");
        assert_eq!(en.period(date(2025, 10, 1), 3), "Q4\u{a0}2025");
        assert_eq!(es.period(date(2025, 1, 1), 12), "2025");
        assert_eq!(es.period(date(2025, 10, 1), 1), "oct\u{a0}2025");
    }

    #[test]
    fn every_month_has_a_name_and_three_letters_of_it() {
        for lang in Lang::ALL {
            let words = Words::of(lang);
            for month in 1..=12 {
                let (name, short) =
                    (words.text(&format!("month-{month}")), words.text(&format!("month-{month}.short")));
                assert_eq!(short.chars().count(), 3, "{name}");
                assert!(name.starts_with(&short), "{name}, {short}");
                let day = date(2025, month, 1);
                assert!(words.day(day).contains(&name) && words.short_day(day).contains(&short), "{name}");
            }
        }
    }
}
