//! What the account earns: sales, the way down to its contribution, and what is invested in it.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use crate::analyse::figure::Figure;
use crate::analyse::figure::share;
use crate::analyse::profit::Profit;
use crate::analyse::sales::Sales;
use crate::analyse::sales::SalesSource;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::waterfall;
use crate::chart::waterfall::Bar;
use crate::chart::waterfall::Kind;
use crate::chart::waterfall::Waterfall;
use crate::decode::Visibility;
use crate::model::plan::Financials;
use crate::model::plan::Investment;
use crate::model::scales::Amount;
use crate::model::scales::Money;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::marked;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::period;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// What the account earns.
#[derive(Clone, Debug, Serialize)]
pub struct MoneyView {
    /// `money`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The numbers.
    pub facts: Vec<Fact>,
    /// From invoiced sales down to the contribution.
    pub waterfall: Option<Chart>,
    /// What serving costs, by activity.
    pub contribution: Option<Panel>,
    /// Sales of past years.
    pub history: Option<Panel>,
    /// What is invested.
    pub investments: Option<Panel>,
}

/// The money of an account; for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<MoneyView> {
    if !desk.shows(Visibility::Internal) {
        return None;
    }
    let financials = desk.account.plan.as_ref().and_then(|plan| plan.financials.as_ref());
    let sales = desk.numbers.sales.as_ref().ok();
    let profit = desk.numbers.profit.as_ref().ok();
    let facts = facts(desk, sales, profit, annex);
    let history = history(desk, sales, financials, annex);
    let investments = financials.and_then(|financials| investments(desk, &financials.investments));
    if facts.is_empty() && history.is_none() && investments.is_none() {
        return None;
    }
    Some(MoneyView {
        id: "money",
        title: title(desk, sales, profit),
        lead: sales.map_or_else(String::new, |sales| source(desk, sales)),
        facts,
        waterfall: profit.map(|profit| chart(desk, profit, financials)),
        contribution: profit.and_then(|profit| activities(desk, profit, annex)),
        history,
        investments,
    })
}

fn title(desk: &Desk<'_>, sales: Option<&Sales>, profit: Option<&Profit>) -> String {
    let words = desk.words();
    if let Some(profit) = profit {
        let part = profit.contribution_pct.value;
        let share = words.percent(part, 1);
        let Some(hurdle) = profit.hurdle else { return desk.say("money-title-contribution", &args! { share }) };
        let points = words.number((part - hurdle).abs(), 1);
        let key = match part.cmp(&hurdle) {
            std::cmp::Ordering::Greater => "money-title-above",
            std::cmp::Ordering::Equal => "money-title-at",
            std::cmp::Ordering::Less => "money-title-below",
        };
        return desk.say(key, &args! { share, points });
    }
    match sales {
        Some(sales) => growth_title(desk, sales),
        None => desk.text("money-title-bare"),
    }
}

/// "Las ventas de 2025 crecen un 10,8 %".
fn growth_title(desk: &Desk<'_>, sales: &Sales) -> String {
    let year = sales.year.to_string();
    let Some(growth) = &sales.growth else {
        let amount = desk.money(sales.full_year.value);
        return desk.say("money-title-sales", &args! { year, amount });
    };
    let share = desk.words().percent(growth.value.abs(), 1);
    let key = match growth.value.cmp(&Decimal::ZERO) {
        std::cmp::Ordering::Greater => "money-title-grows",
        std::cmp::Ordering::Equal => "money-title-stays",
        std::cmp::Ordering::Less => "money-title-falls",
    };
    desk.say(key, &args! { year, share })
}

fn source(desk: &Desk<'_>, sales: &Sales) -> String {
    desk.say(&format!("money-lead-{}", sales.source.id()), &args! { year: sales.year.to_string() })
}

/// The name of the year's sales: a forecast, until all of it is invoiced.
pub(super) fn sales_label(desk: &Desk<'_>, sales: &Sales) -> String {
    let invoiced = sales.ytd.as_ref().is_ok_and(|ytd| ytd.value == sales.full_year.value);
    let forecast = sales.source == SalesSource::CallOffs && !invoiced;
    let key = if forecast { "money-sales-forecast" } else { "money-sales" };
    desk.say(key, &args! { year: sales.year.to_string() })
}

/// "+10,8 % sobre 2024".
pub(super) fn growth_note(desk: &Desk<'_>, sales: &Sales) -> String {
    let (Some(growth), Some((before, _))) = (&sales.growth, &sales.previous) else { return String::new() };
    let change = change(desk, growth.value);
    desk.say("money-growth", &args! { change, before: period(desk.words(), *before) })
}

/// "+10,8 %", "−3,0 %".
fn change(desk: &Desk<'_>, value: Decimal) -> String {
    let plus = if value > Decimal::ZERO { "+" } else { "" };
    format!("{plus}{}", desk.words().percent(value, 1))
}

fn facts(desk: &Desk<'_>, sales: Option<&Sales>, profit: Option<&Profit>, annex: &mut Annex) -> Vec<Fact> {
    let words = desk.words();
    let mut facts = Vec::new();
    if let Some(sales) = sales {
        let mut whole = desk.money_fact("money-net", &sales.full_year, growth_note(desk, sales), annex);
        if let Some(fact) = &mut whole {
            fact.label = sales_label(desk, sales);
        }
        facts.push(whole);
        if let Ok(ytd) = &sales.ytd {
            facts.push(desk.money_fact("money-ytd", ytd, String::new(), annex));
        }
    }
    if let Some(profit) = profit {
        let hurdle = profit.hurdle.map(|hurdle| words.percent(hurdle.normalize(), hurdle.normalize().scale()));
        let note = hurdle.map_or_else(String::new, |hurdle| desk.say("money-hurdle", &args! { hurdle }));
        facts.push(desk.money_fact("money-net", &profit.net, String::new(), annex));
        let of = |figure: &Figure| desk.money(figure.value.round());
        facts.push(desk.percent_fact("money-margin", &profit.gross_margin_pct, of(&profit.gross_margin), annex));
        facts.push(desk.percent_fact("money-serving", &profit.cost_to_serve_pct, of(&profit.cost_to_serve), annex));
        let mut contribution = desk.percent_fact("money-contribution", &profit.contribution_pct, note, annex);
        if let Some(fact) = &mut contribution {
            fact.mark = below_hurdle(desk, profit);
        }
        facts.push(contribution);
    }
    if let Ok(risk) = &desk.numbers.risk {
        facts.push(rounded_money(desk, "money-risk", risk, annex));
    }
    if let Ok(clv) = &desk.numbers.clv {
        facts.push(rounded_money(desk, "money-clv", clv, annex));
    }
    facts.into_iter().flatten().collect()
}

/// An amount that was computed, without cents.
fn rounded_money(desk: &Desk<'_>, label: &str, figure: &Figure, annex: &mut Annex) -> Option<Fact> {
    let value = desk.value(figure, &desk.money(figure.value.round()), annex)?;
    Some(crate::view::account::pieces::fact(desk.text(label), value, ""))
}

/// The mark of an account that earns too little.
pub(super) fn below_hurdle(desk: &Desk<'_>, profit: &Profit) -> Option<Mark> {
    let below = profit.hurdle.is_some_and(|hurdle| profit.contribution_pct.value < hurdle);
    below.then(|| Mark { kind: MarkKind::Bad, word: desk.text("money-below-hurdle") })
}

fn chart(desk: &Desk<'_>, profit: &Profit, financials: Option<&Financials>) -> Chart {
    let words = desk.words();
    let year = financials.and_then(|financials| financials.profitability.as_ref());
    let mut bars = Vec::new();
    let mut at = Decimal::ZERO;
    let mut step = |key: &str, amount: Decimal, kind: Kind, here: bool| {
        let full = matches!(kind, Kind::Start | Kind::Subtotal);
        let from = if full { Decimal::ZERO } else { at };
        let to = if full { amount } else { at + amount };
        at = to;
        let value_text = words.money_short(amount, desk.currency());
        bars.push(Bar { label: desk.text(key), value_text, from: drawn(from), to: drawn(to), kind, here });
    };
    step("money-bar-gross", profit.gross.value, Kind::Start, false);
    if !profit.rebates.is_zero() {
        step("money-bar-rebates", -profit.rebates, Kind::Minus, false);
    }
    if !profit.credits.is_zero() {
        step("money-bar-credits", -profit.credits, Kind::Minus, false);
    }
    step("money-bar-net", profit.net.value, Kind::Subtotal, false);
    step("money-bar-cogs", -profit.cogs, Kind::Minus, false);
    step("money-bar-margin", profit.gross_margin.value, Kind::Subtotal, false);
    step("money-bar-serving", -profit.cost_to_serve.value, Kind::Minus, false);
    step("money-bar-contribution", profit.contribution.value, Kind::Subtotal, true);
    let said: Vec<String> = bars.iter().map(|bar| format!("{} {}", bar.label, bar.value_text)).collect();
    let as_of = year.and_then(|year| value(&year.as_of));
    let caption = Caption {
        id: "money-waterfall".to_owned(),
        alt: desk.say("money-alt", &args! { steps: said.join("; ") }),
        note: source_note(desk, year.map_or("", |year| text(&year.source)), as_of),
    };
    waterfall::draw(&Waterfall { caption, width: 470.0, bars }, desk.reader.palette)
}

/// Source and day under a chart: "Control de gestión; 30 de septiembre de 2025".
pub(super) fn source_note(desk: &Desk<'_>, source: &str, day: Option<crate::model::day::Day>) -> String {
    let day = day.map(|day| desk.words().day(day.0));
    [Some(source.to_owned()).filter(|source| !source.is_empty()), day]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("; ")
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
        cells.resize(if with_contribution { 4 } else { 3 }, Cell::default());
        rows.push(row("strong", cells));
    }
    let mut columns =
        vec![("money-head-year", "start", 40), ("money-head-sales", "end", 25), ("money-head-change", "end", 15)];
    if with_contribution {
        columns.push(("money-head-contribution", "end", 20));
    }
    Some(Panel {
        title: sales.map_or_else(|| desk.text("money-history"), |sales| growth_title(desk, sales)),
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

fn investments(desk: &Desk<'_>, investments: &[Investment]) -> Option<Panel> {
    let mut shown: Vec<&Investment> = investments.iter().collect();
    if shown.is_empty() {
        return None;
    }
    shown.sort_by_key(|investment| (investment.due.as_ref().map(|due| due.value), investment.id.value.clone()));
    let amount = |investment: &&Investment| value(&investment.amount).map(Amount::get);
    let back = |investment: &&Investment| value(&investment.expected_return).map(Money::get);
    let total: Decimal =
        shown.iter().filter_map(amount).fold(Decimal::ZERO, |sum, part| sum.checked_add(part).unwrap_or(sum));
    let returned: Decimal =
        shown.iter().filter_map(back).fold(Decimal::ZERO, |sum, part| sum.checked_add(part).unwrap_or(sum));
    let cash = |amount: Option<Decimal>| cell(amount.map_or_else(String::new, |amount| desk.money(amount)));
    let line = |investment: &&Investment| {
        let status = value(&investment.status);
        let closed = status.is_some_and(crate::model::vocabulary::ActionStatus::is_closed);
        let due = value(&investment.due);
        let late = due.filter(|_| !closed).and_then(|due| desk.late(due));
        let said = status.map_or_else(String::new, |status| desk.head(&status.label()));
        let kind = value(&investment.r#type).map_or_else(String::new, |kind| desk.head(&kind.label()));
        row(
            "plain",
            vec![
                noted(text(&investment.text), kind),
                cash(amount(investment)),
                cash(back(investment)),
                cell(desk.short_day(due)),
                late.map_or_else(|| cell(said.clone()), |late| marked("", late)),
            ],
        )
    };
    let mut rows: Vec<Row> = shown.iter().map(line).collect();
    let mut sum = vec![cell(desk.text("total")), cash(Some(total)), cash(Some(returned))];
    sum.resize(5, Cell::default());
    rows.push(row("total", sum));
    let args = args! { n: shown.len(), amount: desk.money(total), back: desk.money(returned) };
    let key = if returned > total { "money-investments-pay" } else { "money-investments-cost" };
    Some(Panel {
        title: desk.say(key, &args),
        lead: String::new(),
        table: Table {
            caption: desk.text("money-investments-caption"),
            columns: desk.columns(&[
                ("money-head-investment", "start", 38),
                ("money-head-amount", "end", 16),
                ("money-head-return", "end", 16),
                ("head-due", "start", 13),
                ("head-status", "start", 17),
            ]),
            rows,
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    })
}
