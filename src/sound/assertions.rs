//! Typed values that the data contradict.

use rust_decimal::Decimal;

use super::Check;
use super::Facts;
use crate::args;
use crate::diag::Level;
use crate::model::Account;
use crate::model::Portfolio;
use crate::model::agreement::Agreement;
use crate::model::agreement::CallOff;
use crate::model::agreement::Rebate;
use crate::model::agreement::ServiceLevel;
use crate::model::day::Period;
use crate::model::id::Id;
use crate::model::plan::CostActivity;
use crate::model::plan::Financials;
use crate::model::plan::GapPlan;
use crate::model::plan::Profitability;
use crate::model::scales::Amount;
use crate::model::scales::Money;
use crate::model::value;
use crate::model::vocabulary::Direction;
use crate::model::vocabulary::OpportunityStage;
use crate::model::vocabulary::RebateMode;
use crate::rule::About;
use crate::rule::Broken;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

pub(super) static RULE: Rule<Check> = Rule {
    about: About {
        code: "DT-09",
        name: "typed-value-differs",
        level: Level::Error,
        params: &[("money", "1"), ("money_pct", "0.1")],
        page: include_str!("../../docs/rules/typed-value-differs.md"),
    },
    check: typed_value_differs,
};

fn typed_value_differs(portfolio: &Portfolio, _facts: Facts, findings: &mut Findings<'_>) {
    for account in &portfolio.accounts {
        let Some(financials) = account.plan.as_ref().and_then(|plan| plan.financials.as_ref()) else { continue };
        let currency = account.currency(portfolio).to_owned();
        let place = format!("{}/financials", account.id);
        let mut typed = Typed { account, currency, place, findings };
        if let Some(year) = &financials.profitability {
            typed.profitability(year);
            typed.against_agreements(portfolio, year);
        }
        typed.scenarios(financials);
    }
}

/// Typed values of one account beside what the data give.
struct Typed<'a, 'f> {
    account: &'a Account,
    currency: String,
    /// `account/financials`.
    place: String,
    findings: &'a mut Findings<'f>,
}

impl Typed<'_, '_> {
    /// Whether every value below a place could be read: what was left out would be taken for nothing.
    fn sound(&mut self, fields: &[&str]) -> bool {
        let place = &self.place;
        let within = |inner: &str, outer: &str| {
            inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let meets = |place: &str, field: &str| within(place, field) || within(field, place);
        let wrong = self
            .findings
            .broken()
            .iter()
            .find(|broken| fields.iter().any(|field| meets(&broken.place, &format!("{place}/{field}"))));
        if let Some(broken) = wrong {
            self.findings.cannot(broken.place.clone());
        }
        wrong.is_none()
    }

    fn money(
        &mut self,
        field: &'static str,
        place: &str,
        typed: (Decimal, Span),
        computed: Option<Decimal>,
        from: Option<Span>,
    ) {
        let Some(computed) = computed else { return };
        let part = self.findings.param("money_pct").checked_mul(computed.abs()).map(|part| part / Decimal::ONE_HUNDRED);
        let tolerance = part.unwrap_or_default().max(self.findings.param("money"));
        let shown = |value: Decimal| Arg::Money(value, self.currency.clone());
        let (stated, data) = (shown(typed.0), shown(computed));
        self.compare(field, place, typed, computed, tolerance, (stated, data), from);
    }

    #[expect(clippy::too_many_arguments, reason = "a comparison is two values, how they look, and where they stand")]
    fn compare(
        &mut self,
        field: &'static str,
        place: &str,
        (stated, at): (Decimal, Span),
        computed: Decimal,
        tolerance: Decimal,
        shown: (Arg, Arg),
        from: Option<Span>,
    ) {
        self.findings.looked();
        if stated.checked_sub(computed).is_some_and(|difference| difference.abs() <= tolerance) {
            return;
        }
        let (stated, computed) = shown;
        let args = args! { field, stated, computed };
        let place = format!("{}/{place}", self.place);
        let reported = self.findings.report(at, place, args).of_account(self.account.id.as_str());
        if let Some(from) = from {
            reported.also(from);
        }
    }

    fn profitability(&mut self, year: &Profitability) {
        let costs = self.sound(&["profitability/gross_sales", "profitability/cost_to_serve"]);
        for (index, activity) in year.cost_to_serve.iter().enumerate().filter(|_| costs) {
            let Some(amount) = &activity.amount else { continue };
            let place = format!("profitability/cost_to_serve/{}/amount", index + 1);
            let from = activity.quantity.as_ref().map(|q| q.span).or(activity.dso_days.as_ref().map(|days| days.span));
            let computed = driven(activity, year.gross_sales.as_ref());
            self.money("amount", &place, (amount.value.get(), amount.span), computed, from);
        }
        let inputs =
            ["gross_sales", "rebates", "service_credits", "cogs"].map(|field| format!("profitability/{field}"));
        if !self.sound(&inputs.each_ref().map(String::as_str)) {
            return;
        }
        let gross = year.gross_sales.as_ref().map(|gross| gross.span);
        let net = net_sales(year);
        if let Some(typed) = &year.net_sales {
            self.money("net_sales", "profitability/net_sales", (typed.value.get(), typed.span), net, gross);
        }
        let margin = net.zip(value(&year.cogs)).and_then(|(net, cogs)| net.checked_sub(cogs.get()));
        let cogs = year.cogs.as_ref().map(|cogs| cogs.span);
        if let Some(typed) = &year.gross_margin {
            self.money("gross_margin", "profitability/gross_margin", (typed.value.get(), typed.span), margin, cogs);
        }
        if !costs {
            return;
        }
        let left = margin.zip(serving(year)).and_then(|(margin, serving)| margin.checked_sub(serving));
        if let Some(typed) = &year.contribution {
            self.money("contribution", "profitability/contribution", (typed.value.get(), typed.span), left, cogs);
        }
        let share = left.zip(net).and_then(|(left, net)| left.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(net));
        if let (Some(typed), Some(share)) = (&year.contribution_pct, share) {
            let stated = typed.value.get();
            let places = stated.scale();
            let shown = (Arg::Percent(stated, places), Arg::Percent(share, places.max(1)));
            let stated = (stated, typed.span);
            let place = "profitability/contribution_pct";
            self.compare("contribution_pct", place, stated, share, half_of_last_digit(places), shown, cogs);
        }
    }

    /// Rebates and credits follow from the agreement where its year is the year of the figures, and whole.
    fn against_agreements(&mut self, portfolio: &Portfolio, year: &Profitability) {
        let ([agreement], Some(as_of)) = (self.account.agreements.as_slice(), value(&year.as_of)) else { return };
        let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
        let own = format!("{}/agreements/{id}", self.account.id);
        let broken = |broken: &Broken| broken.place == own || broken.place.starts_with(&format!("{own}/"));
        let currency = agreement.currency.as_ref().map_or(portfolio.currency(), |currency| currency.value.as_str());
        if self.findings.broken().iter().any(broken) || currency != self.currency {
            return;
        }
        let calendar = as_of.0.year();
        let basis = sales_of_year(agreement, calendar);
        let whole = basis.zip(value(&year.gross_sales)).is_some_and(|(basis, gross)| basis == gross.get());
        let Some(basis) = basis.filter(|_| whole) else { return };
        if let (Some(typed), Some(rebate)) = (&year.rebates, &agreement.rebate) {
            let computed = rebate_on(rebate, basis);
            self.money("rebates", "profitability/rebates", (typed.value.get(), typed.span), computed, Some(rebate.at));
        }
        if let Some(typed) = &year.service_credits {
            let computed = credits_of_year(agreement, calendar, basis);
            let from = agreement.sla.first().map(|level| level.id.span);
            self.money(
                "service_credits",
                "profitability/service_credits",
                (typed.value.get(), typed.span),
                computed,
                from,
            );
        }
    }

    fn scenarios(&mut self, financials: &Financials) {
        let (Some(typed), Some(gap)) = (&financials.scenarios, &financials.gap_plan) else { return };
        if typed.reason.is_some() || !self.sound(&["gap_plan", "scenarios/reason"]) {
            return;
        }
        let [low, base, high] = scenarios(gap);
        let from = gap.baseline.as_ref().map(|baseline| baseline.span);
        for (field, place, typed, computed) in [
            ("low", "scenarios/low", &typed.low, low),
            ("base", "scenarios/base", &typed.base, base),
            ("high", "scenarios/high", &typed.high, high),
        ] {
            if let Some(typed) = typed {
                self.money(field, place, (typed.value.get(), typed.span), computed, from);
            }
        }
    }
}

/// Half of the last digit that was typed.
fn half_of_last_digit(places: u32) -> Decimal {
    Decimal::new(5, places + 1)
}

/// Invoiced sales less rebates and credits.
fn net_sales(year: &Profitability) -> Option<Decimal> {
    let taken = [&year.rebates, &year.service_credits].map(|field| value(field).map_or(Decimal::ZERO, Amount::get));
    let gross = value(&year.gross_sales)?.get();
    taken.into_iter().try_fold(gross, Decimal::checked_sub)
}

/// What serving costs; nothing where an activity has no amount.
fn serving(year: &Profitability) -> Option<Decimal> {
    if year.cost_to_serve.is_empty() {
        return None;
    }
    year.cost_to_serve.iter().try_fold(Decimal::ZERO, |sum, activity| {
        let amount = driven(activity, year.gross_sales.as_ref()).or(value(&activity.amount).map(Amount::get))?;
        sum.checked_add(amount)
    })
}

/// What an activity costs by its drivers: quantity × unit cost, or gross × days / 365 × rate.
fn driven(activity: &CostActivity, gross: Option<&Spanned<Amount>>) -> Option<Decimal> {
    if let (Some(quantity), Some(unit)) = (value(&activity.quantity), value(&activity.unit_cost)) {
        return quantity.get().checked_mul(unit.get());
    }
    let (days, rate) = (value(&activity.dso_days)?.get(), value(&activity.annual_rate_pct)?.get());
    let tied = gross?.value.get().checked_mul(days)?.checked_div(Decimal::from(365))?;
    tied.checked_mul(rate)?.checked_div(Decimal::ONE_HUNDRED)
}

/// Low, expected and high sales (`methods.md` 2.14).
fn scenarios(gap: &GapPlan) -> [Option<Decimal>; 3] {
    let money = |field: &Option<Spanned<Money>>| value(field).map_or(Decimal::ZERO, Money::get);
    let Some(baseline) = value(&gap.baseline).map(Amount::get) else { return [None; 3] };
    let low = baseline.checked_add(money(&gap.known_losses)).and_then(|sum| sum.checked_add(money(&gap.committed_new)));
    let committed = low.and_then(|low| low.checked_add(money(&gap.price_effect)));
    let running =
        || gap.opportunities.iter().filter(|o| value(&o.stage).is_none_or(|stage| stage == OpportunityStage::Open));
    let whole = running().try_fold(Decimal::ZERO, |sum, o| sum.checked_add(value(&o.value)?.get()));
    let weighted = running().try_fold(Decimal::ZERO, |sum, o| {
        let part = value(&o.value)?.get().checked_mul(value(&o.probability_pct)?.get())?;
        sum.checked_add(part.checked_div(Decimal::ONE_HUNDRED)?)
    });
    let on_top = |part: Option<Decimal>| committed.zip(part).and_then(|(committed, part)| committed.checked_add(part));
    [low, on_top(weighted), on_top(whole)]
}

/// Orders and forecast of a calendar year, where together they leave no month out and name none twice.
fn sales_of_year(agreement: &Agreement, calendar: i16) -> Option<Decimal> {
    let of_year = |entry: &&CallOff| entry.period.value.year() == calendar;
    let entries = || agreement.call_offs.iter().chain(&agreement.forecast).filter(of_year);
    let mut periods: Vec<Period> = entries().map(|entry| entry.period.value).collect();
    periods.sort_by_key(|period| period.first());
    periods.dedup();
    let apart = periods.windows(2).all(|pair| pair[0].last() < pair[1].first());
    let months: i32 = periods.iter().map(|period| i32::from(period.months())).sum();
    if !apart || months != 12 {
        return None;
    }
    entries().try_fold(Decimal::ZERO, |sum, entry| sum.checked_add(value(&entry.invoiced)?.get()))
}

/// The rebate on a year's sales, back to the first euro or band by band (`methods.md` 2.22).
fn rebate_on(rebate: &Rebate, basis: Decimal) -> Option<Decimal> {
    let plain = |field: &Option<Spanned<Id>>, word: &str| field.as_ref().is_none_or(|field| field.value == *word);
    if !plain(&rebate.basis, "invoiced_sales") || !plain(&rebate.period, "calendar_year") || rebate.tiers.is_empty() {
        return None;
    }
    let mut sum = Decimal::ZERO;
    for tier in &rebate.tiers {
        let from = value(&tier.from)?.get();
        let to = value(&tier.to).map(Amount::get);
        let rate = value(&tier.rate_pct)?.get();
        let amount = match value(&rebate.mode)? {
            RebateMode::Retrospective if basis >= from && to.is_none_or(|to| basis < to) => basis,
            RebateMode::Incremental if basis > from => to.map_or(basis, |to| to.min(basis)).checked_sub(from)?,
            _ => continue,
        };
        sum = sum.checked_add(amount.checked_mul(rate)?.checked_div(Decimal::ONE_HUNDRED)?)?;
    }
    Some(sum)
}

/// Credits of a calendar year, where every period of it has its value.
fn credits_of_year(agreement: &Agreement, calendar: i16, invoiced: Decimal) -> Option<Decimal> {
    if agreement.sla.is_empty() {
        return None;
    }
    agreement
        .sla
        .iter()
        .try_fold(Decimal::ZERO, |sum, level| sum.checked_add(credits(agreement, level, calendar, invoiced)?))
}

fn credits(agreement: &Agreement, level: &ServiceLevel, calendar: i16, invoiced: Decimal) -> Option<Decimal> {
    if level.credits.is_empty() {
        return Some(Decimal::ZERO);
    }
    let in_period = level.credit_basis.as_ref().is_some_and(|basis| basis.value == *"invoiced_in_period");
    if !in_period || value(&level.direction) != Some(Direction::Up) {
        return None;
    }
    let actuals = || level.actuals.iter().filter(|actual| actual.period.value.year() == calendar);
    let months: i32 = actuals().map(|actual| i32::from(actual.period.value.months())).sum();
    if months != 12 {
        return None;
    }
    let mut sum = Decimal::ZERO;
    for actual in actuals() {
        let band = level.credits.iter().find(|band| {
            value(&band.below).is_some_and(|below| actual.value.value < below)
                && value(&band.at_least).is_none_or(|least| actual.value.value >= least)
        });
        let Some(band) = band else { continue };
        let mut orders =
            agreement.call_offs.iter().filter(|entry| entry.period.value == actual.period.value).peekable();
        orders.peek()?;
        let basis = orders.try_fold(Decimal::ZERO, |sum, entry| sum.checked_add(value(&entry.invoiced)?.get()))?;
        let credit = basis.checked_mul(value(&band.pct)?.get())?.checked_div(Decimal::ONE_HUNDRED)?;
        sum = sum.checked_add(credit)?;
    }
    let Some(cap) = value(&level.annual_cap_pct) else { return Some(sum) };
    Some(sum.min(invoiced.checked_mul(cap.get())?.checked_div(Decimal::ONE_HUNDRED)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::Cx;
    use crate::decode::Decode;
    use crate::source::SourceMap;
    use crate::syntax::yaml;

    fn read<T: Decode>(text: &str) -> T {
        let mut sources = SourceMap::default();
        let file = sources.add("a.yaml", text);
        let mut found = Vec::new();
        let node = yaml::parse(file, text, &mut found).expect("the text is sound");
        let value = T::decode(&node, &mut Cx::new("a", None, &mut found)).expect("the record is sound");
        assert!(found.is_empty(), "{found:?}");
        value
    }

    fn agreement() -> Agreement {
        read(
            "rebate:\n  mode: retrospective\n  tiers:\n    - { from: 0, to: 4000000, rate_pct: 0 }\n    \
             - { from: 4000000, to: 5000000, rate_pct: 1 }\n    - { from: 5000000, to: 6000000, rate_pct: 1.75 }\n    \
             - { from: 6000000, rate_pct: 2.5 }\n\
             sla:\n  - { id: otif, direction: up, credit_basis: invoiced_in_period, annual_cap_pct: 1.5, \
             credits: [{ below: 96, at_least: 94, pct: 0.5 }, { below: 94, at_least: 92, pct: 1 }], \
             actuals: [{ period: 2025-Q1, value: 96.4 }, { period: 2025-Q2, value: 93.1 }, \
             { period: 2025-Q3, value: 95.2 }, { period: 2025-Q4, value: 97 }] }\n\
             call_offs: [{ period: 2025-Q1, invoiced: 1280000 }, { period: 2025-Q2, invoiced: 1395000 }, \
             { period: 2025-Q3, invoiced: 1425000 }]\n\
             forecast: [{ period: 2025-Q4, invoiced: 1440000 }]\n",
        )
    }

    #[test]
    fn the_year_is_summed_only_where_it_is_whole() {
        let mut agreement = agreement();
        assert_eq!(sales_of_year(&agreement, 2025), Some(Decimal::from(5_540_000)));
        assert_eq!(sales_of_year(&agreement, 2024), None);
        let last = agreement.forecast.pop().expect("the example has a forecast");
        assert_eq!(sales_of_year(&agreement, 2025), None);
        agreement.forecast = vec![last.clone(), last];
        agreement.forecast[0].period.value = Period::parse("2025-12").expect("a month");
        assert_eq!(sales_of_year(&agreement, 2025), None, "December is there twice");
    }

    #[test]
    fn rebates_go_back_to_the_first_euro_or_band_by_band() {
        let mut rebate = agreement().rebate.expect("the example has a rebate");
        let basis = Decimal::from(5_540_000);
        assert_eq!(rebate_on(&rebate, basis), Some(Decimal::from(96_950)));
        assert_eq!(rebate_on(&rebate, Decimal::from(6_000_000)), Some(Decimal::from(150_000)));
        rebate.mode = rebate.mode.map(|mode| mode.map(|_| RebateMode::Incremental));
        assert_eq!(rebate_on(&rebate, basis), Some(Decimal::from(19_450)));
        rebate.mode = None;
        assert_eq!(rebate_on(&rebate, basis), None);
    }

    #[test]
    fn credits_follow_their_bands_up_to_the_cap() {
        let mut agreement = agreement();
        let credits = |agreement: &Agreement| credits_of_year(agreement, 2025, Decimal::from(5_540_000));
        assert_eq!(credits(&agreement), Some(Decimal::from(21_075)));
        agreement.sla[0].annual_cap_pct = read::<ServiceLevel>("{ id: x, annual_cap_pct: 0.1 }").annual_cap_pct;
        assert_eq!(credits(&agreement), Some(Decimal::from(5_540)));
        agreement.sla[0].actuals.pop();
        assert_eq!(credits(&agreement), None, "the year has a quarter to go");
    }

    #[test]
    fn working_capital_and_drivers_give_the_cost() {
        let year: Profitability = read(
            "gross_sales: 5540000\nrebates: 96950\nservice_credits: 21075\ncost_to_serve:\n  \
             - { quantity: 1180, unit_cost: 38 }\n  - { dso_days: 58, annual_rate_pct: 6 }\n  - { amount: 100 }\n",
        );
        assert_eq!(net_sales(&year), Some(Decimal::from(5_421_975)));
        assert_eq!(serving(&year).map(|sum| sum.round_dp(2)), Some(Decimal::new(9_775_973, 2)));
        let empty: Profitability = read("gross_sales: 1\ncost_to_serve: [{ activity: Visitas }]\n");
        assert_eq!(serving(&empty), None);
    }

    #[test]
    fn the_scenarios_of_the_example_come_out() {
        let gap: GapPlan = read(
            "baseline: 5540000\nprice_effect: 110800\nknown_losses: -90000\ncommitted_new: 150000\nopportunities:\n  \
             - { id: A, value: 600000, probability_pct: 40 }\n  - { id: B, value: 500000, probability_pct: 25 }\n  \
             - { id: C, value: 60000, probability_pct: 50 }\n  - { id: D, value: 900000, stage: lost }\n",
        );
        assert_eq!(scenarios(&gap), [5_600_000, 6_105_800, 6_870_800].map(|sum| Some(Decimal::from(sum))));
    }

    #[test]
    fn a_percentage_may_be_off_by_half_its_last_digit() {
        assert_eq!(half_of_last_digit(1), Decimal::new(5, 2));
        assert_eq!(half_of_last_digit(0), Decimal::new(5, 1));
    }
}
