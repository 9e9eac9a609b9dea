//! What serving the account costs, activity by activity, and what it sold and left in past years.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::text as cell;
use super::money::change;
use super::money::run_title;
use super::money::sales_label;
use crate::analyse::figure::share;
use crate::analyse::profit::Profit;
use crate::analyse::sales::Sales;
use crate::args;
use crate::decode::Visibility;
use crate::model::plan::Financials;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::period;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// What serving costs, and past years.
#[derive(Clone, Debug, Serialize)]
pub struct CostsView {
    /// `costs`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// What serving costs, by activity.
    pub activities: Option<Panel>,
    /// Sales and contribution of past years.
    pub history: Option<Panel>,
}

/// The costs of an account; for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<CostsView> {
    if !desk.shows(Visibility::Internal) {
        return None;
    }
    let financials = desk.account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let sales = desk.numbers.sales.as_ref().ok();
    let profit = desk.numbers.profit.as_ref().ok();
    let activities = profit.and_then(|profit| activities(desk, profit, annex));
    let history = history(desk, sales, profit, financials, annex);
    if activities.is_none() && history.is_none() {
        return None;
    }
    let (title, lead) = match profit {
        Some(profit) => serving(desk, profit),
        None => (run_title(desk, sales, financials), String::new()),
    };
    Some(CostsView { id: "costs", title, lead, activities, history })
}

/// How much of net sales serving takes, and how much of the gross margin.
fn serving(desk: &Desk<'_>, profit: &Profit) -> (String, String) {
    let words = desk.words();
    let cost = desk.money(profit.cost_to_serve.value.round());
    let of_net = words.percent(profit.cost_to_serve_pct.value, 1);
    let of_margin = share(profit.cost_to_serve.value, profit.gross_margin.value);
    let of_margin = of_margin.filter(|_| profit.gross_margin.value > Decimal::ZERO);
    let lead =
        of_margin.map_or_else(String::new, |part| desk.say("costs-lead", &args! { share: words.percent(part, 0) }));
    (desk.say("costs-title", &args! { cost, share: of_net }), lead)
}

fn activities(desk: &Desk<'_>, profit: &Profit, annex: &mut Annex) -> Option<Panel> {
    let total = profit.cost_to_serve.value;
    let mut activities: Vec<_> = profit.activities.iter().collect();
    activities.sort_by_key(|activity| std::cmp::Reverse(activity.amount.value));
    let largest = activities.first()?;
    let part = |amount: Decimal| share(amount, total).map_or_else(String::new, |part| desk.words().percent(part, 1));
    let mut rows: Vec<Row> = Vec::new();
    for activity in &activities {
        let amount = activity.amount.value;
        let figure = desk.figure_cell(&activity.amount, desk.money(amount.round()), annex);
        let bar = Cell { bar: Some(share_of(amount, largest.amount.value)), ..Cell::default() };
        let kind = strong_if(activity.label == largest.label);
        rows.push(row(kind, vec![cell(activity.label.as_str()), bar, figure, cell(part(amount))]));
    }
    let sum = desk.figure_cell(&profit.cost_to_serve, desk.money(total.round()), annex);
    rows.push(row("total", vec![cell(desk.text("total")), Cell::default(), sum, cell(part(total))]));
    let args = args! { activity: &largest.label, share: part(largest.amount.value) };
    let key = if activities.len() == 1 { "money-serving-one" } else { "money-serving-largest" };
    Some(Panel {
        title: desk.say(key, &args),
        lead: String::new(),
        table: Table {
            caption: desk.text("money-serving-caption"),
            columns: desk.columns(&[
                ("money-head-activity", "start", 40),
                ("", "start", 26),
                ("money-head-amount", "end", 20),
                ("money-head-share", "end", 14),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}

fn history(
    desk: &Desk<'_>,
    sales: Option<&Sales>,
    profit: Option<&Profit>,
    financials: Option<&Financials>,
    annex: &mut Annex,
) -> Option<Panel> {
    let mut years: Vec<_> = financials?.history.iter().filter(|year| year.gross_sales.is_some()).collect();
    years.sort_by_key(|year| year.period.value.first());
    if years.is_empty() {
        return None;
    }
    let with_contribution = years.iter().any(|year| year.contribution.is_some());
    let mut rows = Vec::new();
    let mut before: Option<Decimal> = None;
    for year in &years {
        let Some(gross) = value(&year.gross_sales) else { continue };
        let moved = before.and_then(|before| share(gross.get().checked_sub(before)?, before));
        let mut cells = vec![
            cell(period(desk.words(), year.period.value)),
            cell(desk.money(gross.get())),
            cell(moved.map_or_else(String::new, |moved| change(desk, moved))),
        ];
        if with_contribution {
            cells.push(cell(value(&year.contribution).map_or_else(String::new, |amount| desk.money(amount.get()))));
        }
        rows.push(row("plain", cells));
        before = Some(gross.get());
    }
    let is_next = |sales: &&Sales| years.iter().all(|year| year.period.value.year() < sales.year);
    if let Some(sales) = sales.filter(is_next) {
        let moved = sales
            .growth
            .as_ref()
            .map_or_else(Cell::default, |growth| desk.figure_cell(growth, change(desk, growth.value), annex));
        let amount = desk.figure_cell(&sales.full_year, desk.money(sales.full_year.value), annex);
        let mut cells = vec![cell(sales_label(desk, sales)), amount, moved];
        if with_contribution {
            cells.push(profit.map_or_else(Cell::default, |profit| {
                desk.figure_cell(&profit.contribution, desk.money(profit.contribution.value.round()), annex)
            }));
        }
        rows.push(row("strong", cells));
    }
    let mut columns =
        vec![("money-head-year", "start", 40), ("money-head-sales", "end", 25), ("money-head-change", "end", 15)];
    if with_contribution {
        columns.push(("money-head-contribution", "end", 20));
    }
    Some(Panel {
        title: if profit.is_some() { run_title(desk, sales, financials) } else { desk.text("money-history") },
        lead: String::new(),
        table: Table {
            caption: desk.text("money-history-caption"),
            columns: desk.columns(&columns),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}
