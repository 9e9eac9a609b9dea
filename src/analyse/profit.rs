//! What an account costs and leaves in a year (`methods.md` 2.15): from invoiced sales down to its contribution.

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
use crate::model::Account;
use crate::model::plan::CostActivity;
use crate::model::plan::Profitability;
use crate::model::text;
use crate::model::value;
use crate::sound::Sound;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "profit",
    page: include_str!("../../docs/methods/profit.md"),
    formulas: &[
        "activity-amount",
        "activity-cost",
        "contribution",
        "contribution-pct",
        "cost-to-serve",
        "cost-to-serve-pct",
        "gross-margin",
        "gross-margin-pct",
        "gross-sales",
        "net-sales",
        "working-capital",
    ],
};

/// Contribution that a key account must reach, % of net sales, unless the programme says otherwise.
const HURDLE: i64 = 12;
const DAYS_OF_A_YEAR: i64 = 365;

/// The waterfall of an account, in the currency of its plan.
#[derive(Clone, Debug, PartialEq)]
pub struct Profit {
    /// Invoiced sales.
    pub gross: Figure,
    /// Rebates; zero where none are written.
    pub rebates: Decimal,
    /// Service credits; zero where none are written.
    pub credits: Decimal,
    /// Invoiced sales less rebates and credits.
    pub net: Figure,
    /// Cost of goods.
    pub cogs: Decimal,
    /// Net sales less cost of goods.
    pub gross_margin: Figure,
    /// Gross margin in percent of net sales.
    pub gross_margin_pct: Figure,
    /// What serving costs.
    pub cost_to_serve: Figure,
    /// What serving costs, in percent of net sales.
    pub cost_to_serve_pct: Figure,
    /// Gross margin less what serving costs.
    pub contribution: Figure,
    /// Contribution in percent of net sales.
    pub contribution_pct: Figure,
    /// What serving costs, by activity, in the order of the plan.
    pub activities: Vec<ActivityCost>,
    /// Contribution that the programme asks for, % of net sales; none where the programme's is broken.
    pub hurdle: Option<Decimal>,
}

/// One activity of serving.
#[derive(Clone, Debug, PartialEq)]
pub struct ActivityCost {
    /// Which, in the author's words.
    pub label: String,
    /// What it costs a year.
    pub amount: Figure,
}

/// The profitability of an account.
pub fn profit(plans: &Sound, account: &Account) -> Computed<Profit> {
    let place = format!("{}/financials/profitability", account.id);
    let financials = account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let year = financials.and_then(|financials| financials.profitability.as_ref());
    let year = year.ok_or_else(|| faults::absent(plans, &place, "profitability"))?;
    faults::fields(plans, &place, &["gross_sales", "rebates", "service_credits", "cogs"])?;
    let currency = account.currency(plans);

    let gross = need(&year.gross_sales, "gross-sales")?;
    let cogs = need(&year.cogs, "cogs")?;
    let sales = gross.value.get();
    let gross_given = Given::written("input-gross-sales", money(sales, currency), gross.span);
    let taken = |field: &Option<crate::source::Spanned<crate::model::scales::Amount>>, name| {
        let given = field.as_ref().map(|amount| Given::written(name, money(amount.value.get(), currency), amount.span));
        (value(field).map_or(Decimal::ZERO, super::super::model::scales::Amount::get), given)
    };
    let (rebates, rebates_given) = taken(&year.rebates, "input-rebates");
    let (credits, credits_given) = taken(&year.service_credits, "input-credits");
    let net = exact::minus(exact::minus(sales, rebates)?, credits)?;
    let margin = exact::minus(net, cogs.value.get())?;

    let activities = activities(plans, &place, year, sales, currency)?;
    let serving = exact::sum(activities.iter().map(|activity| activity.amount.value))?;
    let contribution = exact::minus(margin, serving)?;

    let net_given = || Given::computed("input-net-sales", money(net, currency));
    let of_net = |part: Decimal, name, formula| -> Computed<Figure> {
        let inputs = vec![Given::computed(name, money(part, currency)), net_given()];
        Ok(Figure::new(exact::percent_of(part, net)?, formula, inputs).in_percent())
    };
    let shown = |activity: &ActivityCost| Given {
        name: activity.label.as_str().into(),
        value: money(activity.amount.value, currency),
        place: activity.amount.inputs.first().and_then(|given| given.place),
    };
    let net_inputs = [Some(gross_given.clone()), rebates_given, credits_given].into_iter().flatten().collect();
    let cogs_given = Given::written("input-cogs", money(cogs.value.get(), currency), cogs.span);
    let contribution_inputs = vec![
        Given::computed("input-gross-margin", money(margin, currency)),
        Given::computed("input-cost-to-serve", money(serving, currency)),
    ];
    Ok(Profit {
        gross: Figure::new(sales, "gross-sales", vec![gross_given]).in_money(currency),
        rebates,
        credits,
        net: Figure::new(net, "net-sales", net_inputs).in_money(currency),
        cogs: cogs.value.get(),
        gross_margin: Figure::new(margin, "gross-margin", vec![net_given(), cogs_given]).in_money(currency),
        gross_margin_pct: of_net(margin, "input-gross-margin", "gross-margin-pct")?,
        cost_to_serve: Figure::new(serving, "cost-to-serve", activities.iter().map(shown).collect()).in_money(currency),
        cost_to_serve_pct: of_net(serving, "input-cost-to-serve", "cost-to-serve-pct")?,
        contribution: Figure::new(contribution, "contribution", contribution_inputs).in_money(currency),
        contribution_pct: of_net(contribution, "input-contribution", "contribution-pct")?,
        activities,
        hurdle: hurdle(plans),
    })
}

fn activities(
    plans: &Sound,
    place: &str,
    year: &Profitability,
    gross: Decimal,
    currency: &str,
) -> Computed<Vec<ActivityCost>> {
    let place = format!("{place}/cost_to_serve");
    let used = ["quantity", "unit_cost", "dso_days", "annual_rate_pct", "amount"];
    faults::entries(plans, &place, &used)?;
    if year.cost_to_serve.is_empty() {
        return Err(faults::absent(plans, &place, "cost-to-serve"));
    }
    let cost = |activity: &CostActivity| {
        let label = text(&activity.activity).to_owned();
        let amount = amount(activity, gross, currency)?.in_money(currency).about(label.as_str());
        Ok(ActivityCost { label, amount })
    };
    year.cost_to_serve.iter().map(cost).collect()
}

/// What an activity costs: quantity × unit cost, money that is tied up, or the amount as written.
fn amount(activity: &CostActivity, gross: Decimal, currency: &str) -> Computed<Figure> {
    if let (Some(quantity), Some(unit)) = (&activity.quantity, &activity.unit_cost) {
        let cost = exact::times(quantity.value.get(), unit.value.get())?;
        let inputs = vec![
            Given::written("input-quantity", as_written(quantity.value.get()), quantity.span),
            Given::written("input-unit-cost", money(unit.value.get(), currency), unit.span),
        ];
        return Ok(Figure::new(cost, "activity-cost", inputs));
    }
    if let (Some(days), Some(rate)) = (&activity.dso_days, &activity.annual_rate_pct) {
        let tied = exact::over(exact::times(gross, days.value.get())?, Decimal::from(DAYS_OF_A_YEAR))?;
        let inputs = vec![
            Given::written("input-dso", as_written(days.value.get()), days.span),
            Given::written("input-annual-rate", percent(rate.value.get()), rate.span),
            Given::computed("input-gross-sales", money(gross, currency)),
        ];
        return Ok(Figure::new(exact::part(tied, rate.value.get())?, "working-capital", inputs));
    }
    let Some(amount) = &activity.amount else { return Err(Because::missing("activity-cost")) };
    let inputs = vec![Given::written("input-amount", money(amount.value.get(), currency), amount.span)];
    Ok(Figure::new(amount.value.get(), "activity-amount", inputs))
}

fn hurdle(plans: &Sound) -> Option<Decimal> {
    faults::fields(plans, "programme/strategy", &["hurdle_contribution_pct"]).ok()?;
    let strategy = plans.programme().and_then(|programme| programme.strategy.as_ref());
    let own = strategy.and_then(|strategy| value(&strategy.hurdle_contribution_pct));
    Some(own.map_or(Decimal::from(HURDLE), super::super::model::scales::Percent::get))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let profit = fixture::serralba().profit.expect("the example is whole");
        assert_eq!(profit.net.value, Decimal::from(5_421_975));
        assert_eq!(profit.gross_margin.value, Decimal::from(1_599_375));
        assert_eq!(profit.gross_margin_pct.value.round_dp(2), Decimal::new(2950, 2));
        assert_eq!(profit.cost_to_serve.value.round(), Decimal::from(505_820));
        assert_eq!(profit.cost_to_serve_pct.value.round_dp(2), Decimal::new(933, 2));
        assert_eq!(profit.contribution.value.round(), Decimal::from(1_093_555));
        assert_eq!(profit.contribution_pct.value.round_dp(2), Decimal::new(2017, 2));
        assert_eq!(profit.activities[7].amount.value.round_dp(2), Decimal::new(5_281_973, 2));
        assert_eq!(profit.hurdle, Some(Decimal::from(12)));
    }

    #[test]
    fn without_cost_of_goods_there_is_no_contribution() {
        let profit = fixture::with("plan.yaml", "    cogs: 3822600\n", "").profit;
        assert_eq!(profit.map_err(|because| because.key).err(), Some("missing"));
        let profit = fixture::with("plan.yaml", "cogs: 3822600", "cogs: mucho").profit;
        assert_eq!(profit.map_err(|because| because.key).err(), Some("broken"));
    }

    #[test]
    fn an_account_without_rebates_gives_none() {
        let profit = fixture::with("plan.yaml", "    rebates: 96950\n", "").profit.expect("rebates may be left out");
        assert_eq!((profit.rebates, profit.net.value), (Decimal::ZERO, Decimal::from(5_518_925)));
    }

    #[test]
    fn a_broken_cost_breaks_the_sum() {
        let profit = fixture::with("plan.yaml", "quantity: 1180", "quantity: -1180").profit;
        assert_eq!(profit.map_err(|because| because.key).err(), Some("broken"));
    }

    #[test]
    fn numbers_beyond_measure_are_said_and_do_not_stop_anything() {
        let huge = "unit_cost: 79228162514264337593543950335";
        let profit = fixture::with("plan.yaml", "unit_cost: 38 ", huge).profit;
        assert_eq!(profit.map_err(|because| because.key).err(), Some("too-large"));
    }
}
