//! `scorecard.yaml`: four groups of indicators.

use rust_decimal::Decimal;

use super::day::Period;
use super::id::Id;
use super::kpi_library;
use super::kpi_library::LibraryKpi;
use super::programme::Waiver;
use super::scales::Weight;
use super::vocabulary::Direction;
use super::vocabulary::Group;
use crate::decode::Cx;
use crate::decode::Decode;
use crate::decode::Named;
use crate::decode::record;
use crate::source::Spanned;
use crate::syntax::Data;
use crate::syntax::Node;

record! {
    /// The file `scorecard.yaml`.
    ScorecardFile {
        /// Version of the format: `kamgen/1`.
        opt schema: String = Customer;
        /// The scorecard.
        sub scorecard: Scorecard = Customer;
        /// What may be overlooked for a time.
        many waivers: Waiver = Internal;
    }

    /// The scorecard of an account.
    Scorecard {
        /// The account it belongs to.
        opt account: Id = Customer;
        /// The periods of the values, oldest first.
        list periods: Period = Customer;
        /// The four groups; weights add up to 100.
        many groups: ScoreGroup = Customer;
    }

    /// One group of indicators.
    ScoreGroup {
        /// Which of the four.
        req id: Group = Customer;
        /// Its name on the page.
        opt label: String = Customer;
        /// Its weight out of 100.
        opt weight: Weight = Customer;
        /// Its indicators; weights add up to 100.
        many kpis: Kpi = Customer;
    }

    /// One indicator; the customer sees it only if it was agreed with the customer.
    Kpi {
        /// Its id.
        req id: Id = Customer;
        /// The entry of the built-in library that defines it.
        opt r#use as "use": Id = Customer;
        /// Its name on the page.
        opt label: String = Customer;
        /// What is counted: `pct`, `days`, `ppm`, `count`, `hours`, `nps`, or a currency.
        opt unit: String = Customer;
        /// Which way is better.
        opt direction: Direction = Customer;
        /// The value to reach, one for all periods or one for each.
        own target: PerPeriod = Customer;
        /// The value at which amber begins.
        own amber: PerPeriod = Customer;
        /// Its weight out of 100 in its group.
        opt weight: Weight = Customer;
        /// Values by period: a list beside `periods`, or entries with period and value.
        own values: Values = Customer;
        /// Expected values of periods to come.
        own forecast: Values = Internal;
        /// Where the values come from.
        opt source: String = Customer;
        /// Whether the customer has agreed to it.
        opt agreed_with_customer: bool = Customer;
        /// The service level it measures.
        opt sla: Id = Customer;
        /// Who answers for it.
        opt owner: Id = Committee;
        /// Why a target was moved.
        opt target_note: String = Committee;
    }
}

/// One number for all periods, or one for each.
#[derive(Clone, Debug, Default)]
pub struct PerPeriod {
    /// The number for all.
    pub all: Option<Spanned<Decimal>>,
    /// The number of each period.
    pub by_period: Named<Spanned<Decimal>>,
}

impl PerPeriod {
    /// The number that counts for a period.
    pub fn of(&self, period: Period) -> Option<&Spanned<Decimal>> {
        self.by_period.get(&period.to_string()).or(self.all.as_ref())
    }
}

impl Decode for PerPeriod {
    fn decode(node: &Node, cx: &mut Cx<'_>) -> Option<Self> {
        match &node.data {
            Data::Map(_) => Some(Self { all: None, by_period: Named::decode(node, cx)? }),
            _ => Some(Self { all: Some(Spanned::decode(node, cx)?), by_period: Named::default() }),
        }
    }
}

/// Values of an indicator, as written.
#[derive(Clone, Debug, Default)]
pub struct Values {
    /// Values beside the scorecard's periods; a gap is a period without a value.
    pub listed: Vec<Option<Spanned<Decimal>>>,
    /// Values that name their period.
    pub dated: Vec<(Spanned<Period>, Spanned<Decimal>)>,
}

impl Values {
    /// The value of a period; `periods` are the scorecard's.
    pub fn of(&self, period: Period, periods: &[Spanned<Period>]) -> Option<Spanned<Decimal>> {
        let dated = self.dated.iter().find(|(at, _)| at.value == period).map(|(_, value)| *value);
        let listed = || {
            let at = periods.iter().position(|at| at.value == period)?;
            self.listed.get(at).copied().flatten()
        };
        dated.or_else(listed)
    }
}

impl Decode for Values {
    fn decode(node: &Node, cx: &mut Cx<'_>) -> Option<Self> {
        let Data::List(nodes) = &node.data else {
            cx.wrong_type(node, "wrong-type-list");
            return None;
        };
        let mut values = Self::default();
        for (index, node) in nodes.iter().enumerate() {
            cx.within(&(index + 1).to_string(), |cx| match &node.data {
                Data::Map(_) => {
                    if let Some(value) = PeriodValue::decode(node, cx) {
                        values.dated.push((value.period, value.value));
                    }
                }
                Data::Null => values.listed.push(None),
                _ => values.listed.push(Spanned::decode(node, cx)),
            });
        }
        Some(values)
    }
}

record! {
    /// A value that names its period.
    PeriodValue {
        /// The period.
        req period: Period = Customer;
        /// The value.
        req value: Decimal = Customer;
    }
}

impl Kpi {
    /// Whether the unit is a currency.
    pub fn is_money(&self) -> bool {
        let unit = self.unit.as_ref().map_or("", |unit| unit.value.as_str());
        unit.len() == 3 && unit.bytes().all(|byte| byte.is_ascii_uppercase())
    }

    /// The entry of the built-in library that defines it.
    pub fn library(&self) -> Option<&'static LibraryKpi> {
        self.r#use.as_ref().and_then(|id| kpi_library::entry(id.value.as_str()))
    }

    /// Which way is better: as written, else as the library says, else more.
    pub fn direction(&self) -> Direction {
        let written = self.direction.map(|direction| direction.value);
        written.or_else(|| Some(self.library()?.direction)).unwrap_or(Direction::Up)
    }
}
