//! What a director has to decide (`methods.md` 2.30): findings with a decision, merged by account and cause, in order.

use rust_decimal::Decimal;

use crate::analyse::figure::Method;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::model::day::Day;

/// What it is called, and its page. It orders findings and computes no number of its own.
pub(super) static METHOD: Method =
    Method { id: "decisions", page: include_str!("../../docs/methods/decisions.md"), formulas: &[] };

/// Due within this many days is as urgent as lost.
const SOON: i64 = 30;

/// One decision that somebody has to take.
#[derive(Clone, Debug)]
pub struct Needed {
    /// The finding that says it, the gravest of its cause.
    pub finding: Diagnostic,
    /// Days until it must be taken; negative when the day has passed.
    pub days: Option<i64>,
    /// Money at stake: the largest of its cause.
    pub stake: Option<Decimal>,
    /// Other findings with the same cause.
    pub others: usize,
}

impl Needed {
    /// Whether it is lost, or due within 30 days.
    pub fn is_urgent(&self) -> bool {
        self.finding.level == Level::Error || self.days.is_some_and(|days| days <= SOON)
    }
}

/// The decisions of a run: lost or due soon first, then by money at stake, then by level, then by place.
pub(super) fn decisions(found: &[Diagnostic], day: Day) -> Vec<Needed> {
    let mut needed: Vec<Needed> = Vec::new();
    for finding in found.iter().filter(|finding| finding.waived.is_none()) {
        let Some(decision) = &finding.decision else { continue };
        let days = decision.by.map(|by| day.days_until(Day(by)));
        let same = |other: &&mut Needed| {
            let cause = other.finding.decision.as_ref().map(|decision| decision.cause.as_str());
            other.finding.account == finding.account && cause == Some(decision.cause.as_str())
        };
        match needed.iter_mut().find(same) {
            Some(known) => {
                known.others += 1;
                known.stake = known.stake.max(decision.stake);
                known.days = [known.days, days].into_iter().flatten().min();
                if finding.level < known.finding.level {
                    known.finding = finding.clone();
                }
            }
            None => needed.push(Needed { finding: finding.clone(), days, stake: decision.stake, others: 0 }),
        }
    }
    needed.sort_by(|a, b| {
        let order = |needed: &Needed| (!needed.is_urgent(), std::cmp::Reverse(needed.stake), needed.finding.level);
        order(a).cmp(&order(b)).then_with(|| a.finding.place.cmp(&b.finding.place))
    });
    needed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Decision;
    use crate::diag::Who;
    use crate::source::FileId;
    use crate::source::Span;

    fn finding(place: &str, level: Level, by: &str, stake: i64, cause: &str) -> Diagnostic {
        let span = Span::new(FileId(0), 0, 0);
        let mut finding = Diagnostic::new("AC-05", "action-overdue", level, span, Vec::new());
        finding.place = place.to_owned();
        finding.decision = Some(Decision {
            who: Who::Director,
            by: Day::parse(by).map(|day| day.0),
            stake: Some(Decimal::from(stake)),
            cause: cause.to_owned(),
        });
        finding
    }

    #[test]
    fn urgent_first_then_money_and_one_cause_is_one_decision() {
        let day = Day::parse("2025-10-06").expect("a day");
        let found = [
            finding("far-and-dear", Level::Warning, "2026-03-01", 900, "a"),
            finding("lost", Level::Warning, "2025-09-15", 1, "b"),
            finding("soon", Level::Warning, "2025-11-05", 30, "c"),
            finding("soon-again", Level::Warning, "2025-11-05", 50, "c"),
        ];
        let needed = decisions(&found, day);
        let places: Vec<&str> = needed.iter().map(|needed| needed.finding.place.as_str()).collect();
        assert_eq!(places, ["soon", "lost", "far-and-dear"]);
        assert_eq!((needed[0].others, needed[0].stake, needed[1].days), (1, Some(Decimal::from(50)), Some(-21)));
    }
}
