//! What the account earns: sales, the way down to its contribution, and what is invested in it.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::drawn;
use super::cells::text as cell;
use super::naming::count;
use crate::analyse::figure::Figure;
use crate::analyse::lifetime::YearWorth;
use crate::analyse::profit::Profit;
use crate::analyse::sales::Sales;
use crate::analyse::sales::SalesSource;
use crate::args;
use crate::chart::Caption;
use crate::chart::Chart;
use crate::chart::FULL;
use crate::chart::also_narrow;
use crate::chart::history;
use crate::chart::history::History;
use crate::chart::history::Year;
use crate::chart::waterfall;
use crate::chart::waterfall::Bar;
use crate::chart::waterfall::Kind;
use crate::chart::waterfall::Waterfall;
use crate::decode::Visibility;
use crate::model::plan::Financials;
use crate::model::plan::HistoryYear;
use crate::model::plan::Investment;
use crate::model::scales::Amount;
use crate::model::scales::Money;
use crate::model::text;
use crate::model::value;
use crate::view::Desk;
use crate::view::account::pieces::period;
use crate::view::account::pieces::row;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Fact;
use crate::view::parts::Mark;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// Half of the width of a page, in pt.
const HALF: f64 = 228.0;
/// Height of the history, in pt: that of the gap beside it.
const TALL: f64 = 164.0;
/// Years of the history that fit beside each other in a half.
const YEARS: usize = 6;
/// Years of the lifetime value that fit beside each other.
const TERMS: usize = 5;

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
    /// Sales and contribution over the years.
    pub history: Option<Panel>,
    /// How next year's target is reached.
    pub gap: Option<Panel>,
    /// What the account is worth over the years.
    pub lifetime: Option<Panel>,
    /// What is invested, in a sentence; may be empty.
    pub investments: String,
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
    let investments = financials.map_or_else(String::new, |financials| investments(desk, &financials.investments));
    let lifetime = lifetime(desk, annex);
    let gap = desk.numbers.gap.as_ref().ok();
    if facts.is_empty() && lifetime.is_none() && gap.is_none() && investments.is_empty() {
        return None;
    }
    Some(MoneyView {
        id: "money",
        title: title(desk, sales, profit),
        lead: sales.map_or_else(String::new, |sales| source(desk, sales)),
        facts,
        waterfall: profit.map(|profit| chart(desk, profit, financials)),
        history: sales.and_then(|sales| history(desk, sales, profit, financials)),
        gap: gap.map(|gap| {
            pictured(super::gap::committed_sentence(desk, gap), super::gap::chart(desk, gap, "money-gap", HALF))
        }),
        lifetime,
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

/// "Las ventas pasan de 4,6 M€ en 2023 a 5,54 M€ en 2025".
pub(super) fn run_title(desk: &Desk<'_>, sales: Option<&Sales>, financials: Option<&Financials>) -> String {
    let past = financials.map_or(&[][..], |own| own.history.as_slice());
    let mut years: Vec<(i16, Decimal)> =
        past.iter().filter_map(|year| Some((year.period.value.year(), value(&year.gross_sales)?.get()))).collect();
    years.sort_by_key(|(year, _)| *year);
    if let Some(sales) = sales.filter(|sales| years.iter().all(|(year, _)| *year < sales.year)) {
        years.push((sales.year, sales.full_year.value));
    }
    let ([(first, from), .., (last, to)], currency) = (years.as_slice(), desk.currency()) else {
        return desk.text("money-history");
    };
    let (from, to) = (desk.words().money_short(*from, currency), desk.words().money_short(*to, currency));
    desk.say("money-history-run", &args! { from, first: first.to_string(), to, last: last.to_string() })
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
pub(super) fn change(desk: &Desk<'_>, value: Decimal) -> String {
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
        let hurdle = hurdle.map(|hurdle| desk.say("money-hurdle", &args! { hurdle }));
        let amount = desk.money(profit.contribution.value.round());
        let note = [Some(amount), hurdle].into_iter().flatten().collect::<Vec<_>>().join("; ");
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
    if let Ok(wallet) = &desk.numbers.wallet {
        let spend = desk.say("money-of-spend", &args! { spend: desk.money(wallet.spend.value) });
        facts.push(desk.percent_fact("wallet-share", &wallet.share, spend, annex));
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
    let drawing = Waterfall { caption, width: FULL, bars };
    also_narrow(FULL, |width| waterfall::draw(&Waterfall { width, ..drawing.clone() }, desk.reader.palette))
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

/// A picture with its finding.
fn pictured(title: String, chart: Chart) -> Panel {
    Panel { title, lead: String::new(), table: Table::default(), chart: Some(chart), note: String::new() }
}

/// Sales and contribution over the years, the report's year last; none with fewer than two.
fn history(desk: &Desk<'_>, sales: &Sales, profit: Option<&Profit>, financials: Option<&Financials>) -> Option<Panel> {
    let words = desk.words();
    let short = |amount: Decimal| words.money_short(amount, desk.currency());
    let part = |amount: Decimal| (drawn(amount), short(amount));
    let written = |entry: &HistoryYear| {
        let gross = value(&entry.gross_sales)?.get();
        let column = Year {
            label: period(words, entry.period.value),
            value: drawn(gross),
            value_text: short(gross),
            open: 0.0,
            part: value(&entry.contribution).map(|amount| part(amount.get())),
            here: false,
        };
        Some((entry.period.value.year(), column))
    };
    let all = financials.map_or(&[][..], |financials| &financials.history);
    let mut years: Vec<(i16, Year)> =
        all.iter().filter(|entry| entry.period.value.year() < sales.year).filter_map(written).collect();
    years.sort_by_key(|(year, _)| *year);
    let open = sales.ytd.as_ref().ok().and_then(|ytd| sales.full_year.value.checked_sub(ytd.value));
    years.push((
        sales.year,
        Year {
            label: sales.year.to_string(),
            value: drawn(sales.full_year.value),
            value_text: short(sales.full_year.value),
            open: open.filter(|_| sales.source == SalesSource::CallOffs).map_or(0.0, drawn),
            part: profit.map(|profit| part(profit.contribution.value)),
            here: true,
        },
    ));
    if years.len() < 2 {
        return None;
    }
    let years: Vec<Year> =
        years.split_off(years.len().saturating_sub(YEARS)).into_iter().map(|(_, year)| year).collect();
    let said: Vec<String> = years
        .iter()
        .map(|year| match &year.part {
            Some((_, part)) => {
                desk.say("money-year", &args! { year: &year.label, sales: &year.value_text, contribution: part })
            }
            None => format!("{} {}", year.label, year.value_text),
        })
        .collect();
    let parts = || years.iter().filter_map(|year| Some(year.part.as_ref()?.0));
    let legend: Vec<String> = [
        Some(desk.say("gap-note", &args! { day: desk.day() })),
        parts().any(|part| part >= 0.0).then(|| desk.text("money-history-part")),
        parts().any(|part| part < 0.0).then(|| desk.text("money-history-loss")),
        years.iter().any(|year| year.open > 0.0).then(|| desk.text("money-history-open")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let caption = Caption {
        id: "money-history".to_owned(),
        alt: desk.say("money-history-alt", &args! { years: said.join("; ") }),
        note: legend.join("; "),
    };
    let drawing = History { caption, width: HALF, height: TALL, years };
    let title = if profit.is_some() { growth_title(desk, sales) } else { run_title(desk, Some(sales), financials) };
    Some(pictured(title, history::draw(&drawing, desk.reader.palette)))
}

/// What the account is worth over the years: finite, as if it could not be lost, and for ever.
fn lifetime(desk: &Desk<'_>, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let worth = &desk.numbers.lifetime;
    let (clv, certain) = (worth.clv.as_ref().ok()?, worth.without_risk.as_ref().ok()?);
    let retention = worth.retention.as_ref().ok()?;
    let (shown, rest) = worth.years.split_at(worth.years.len().min(TERMS));
    let whole = |amount: Decimal| words.number(amount.round(), 0);
    let wide = shown.len() + usize::from(!rest.is_empty()) + 2;

    let mut columns = vec![Column { label: String::new(), align: "start", width: 30 }];
    columns.extend((1..=shown.len()).map(|year| Column {
        label: desk.say("money-head-term", &args! { year: year.to_string() }),
        align: "end",
        width: 13,
    }));
    if !rest.is_empty() {
        let later = args! { from: (shown.len() + 1).to_string(), to: worth.years.len().to_string() };
        columns.push(Column { label: desk.say("money-head-later", &later), align: "end", width: 13 });
    }
    columns.push(Column { label: desk.text("total"), align: "end", width: 15 });

    let total = |amount: Decimal, text: String, kind: &'static str, cells: Vec<Cell>| {
        let mut cells = [vec![cell(text)], cells].concat();
        cells.resize(wide - 1, Cell::default());
        cells.push(cell(desk.money(amount.round())));
        row(kind, cells)
    };
    let over = |pick: fn(&YearWorth) -> Decimal| {
        let later = rest.iter().fold(Decimal::ZERO, |sum, year| sum.checked_add(pick(year)).unwrap_or(sum));
        (!rest.is_empty()).then(|| cell(whole(later)))
    };
    let mut contributions = vec![cell(desk.text("money-term-contribution"))];
    contributions.extend(shown.iter().map(|year| cell(whole(year.contribution))));
    contributions.extend(over(|year| year.contribution));
    contributions.push(Cell::default());
    let mut factors = vec![cell(desk.text("money-term-factor"))];
    factors.extend(shown.iter().map(|year| cell(words.number(year.factor, 3))));
    factors.resize(wide, Cell::default());
    annex.merge(true);
    let mut terms: Vec<Cell> =
        shown.iter().map(|year| desk.figure_cell(&year.worth, whole(year.worth.value), annex)).collect();
    annex.merge(false);
    terms.extend(over(|year| year.worth.value));
    let mut finite = total(clv.value, desk.text("money-term-worth"), "strong", terms);
    let mut without = total(certain.value, desk.text("money-term-certain"), "plain", Vec::new());
    let numbered = |row: &mut Row, figure: &Figure, annex: &mut Annex| {
        if let Some(last) = row.cells.last_mut() {
            last.how = Some(annex.add(figure));
        }
    };
    numbered(&mut finite, clv, annex);
    numbered(&mut without, certain, annex);
    let mut rows = vec![row("plain", contributions), row("plain", factors), finite, without];
    if let Ok(perpetual) = &worth.perpetual {
        let mut forever = total(perpetual.value, desk.text("money-term-perpetual"), "plain", Vec::new());
        numbered(&mut forever, perpetual, annex);
        rows.push(forever);
    }
    let lost = certain.value.checked_sub(clv.value).unwrap_or_default();
    let n = worth.years.len();
    let said = args! { n, few: count(words, n), worth: desk.money(clv.value.round()), lost: desk.money(lost.round()) };
    Some(Panel {
        title: desk.say("money-lifetime", &said),
        lead: String::new(),
        table: Table {
            caption: desk.text("money-lifetime-caption"),
            columns,
            rows,
            note: assumptions(desk, retention, n),
        },
        chart: None,
        note: String::new(),
    })
}

/// Retention, discount and horizon, which stand beside a lifetime value always.
fn assumptions(desk: &Desk<'_>, retention: &Figure, years: usize) -> String {
    let words = desk.words();
    let worth = &desk.numbers.lifetime;
    let discount = worth.discount_pct.unwrap_or_default().normalize();
    let said = args! {
        r: words.number(retention.value, retention.value.round_dp(3).normalize().scale()),
        d: words.percent(discount, discount.scale()),
        h: years,
    };
    let formula = worth.retention_by_formula.as_ref().ok().filter(|_| retention.formula == "retention-typed");
    let formula = formula.map(|figure| desk.say("money-by-formula", &args! { r: words.number(figure.value, 3) }));
    [Some(desk.say("money-assumptions", &said)), formula].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What is invested and what comes back, in a sentence.
fn investments(desk: &Desk<'_>, investments: &[Investment]) -> String {
    let sum = |amounts: &mut dyn Iterator<Item = Decimal>| {
        amounts.fold(Decimal::ZERO, |sum, part| sum.checked_add(part).unwrap_or(sum))
    };
    let invested = sum(&mut investments.iter().filter_map(|one| value(&one.amount).map(Amount::get)));
    let back = sum(&mut investments.iter().filter_map(|one| value(&one.expected_return).map(Money::get)));
    if invested.is_zero() {
        return String::new();
    }
    let n = investments.len();
    let said = args! { n, few: count(desk.words(), n), amount: desk.money(invested), back: desk.money(back) };
    let key = if back.is_zero() { "money-investments" } else { "money-investments-back" };
    desk.words().capital(&desk.say(key, &said))
}
