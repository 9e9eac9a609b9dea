//! What we offer, what the customer gains by it and what shows that, and what we invest.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::mark as mark_cell;
use super::cells::panel;
use super::cells::plain_value as plain;
use super::cells::text as cell;
use super::cells::written;
use super::naming;
use super::naming::count;
use super::plan::LabelledProse;
use crate::analyse::benefits::BenefitNumbers;
use crate::analyse::figure::Figure;
use crate::analyse::investments::Investments;
use crate::analyse::scorecard::Status;
use crate::args;
use crate::decode::Visibility;
use crate::model::plan::Charter;
use crate::model::plan::Integration;
use crate::model::plan::Investment;
use crate::model::scales::Amount;
use crate::model::scales::Money;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::ActionStatus;
use crate::model::vocabulary::ChainSide;
use crate::view::Desk;
use crate::view::account::pieces::fact;
use crate::view::account::pieces::heading;
use crate::view::account::pieces::mark;
use crate::view::account::pieces::measured;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::status_mark;
use crate::view::account::pieces::strong_if;
use crate::view::account::pieces::visibility;
use crate::view::bound;
use crate::view::parts::Fact;
use crate::view::parts::MarkKind;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::prose;

/// How the customer judges what we sell, from 1 to 5.
const LEVELS: [&str; 5] = ["buy-sell-1", "buy-sell-2", "buy-sell-3", "buy-sell-4", "buy-sell-5"];

/// The kinds of shared processes that have words of their own.
const SHARED: [(&str, &str); 4] = [
    ("edi", "integration-edi"),
    ("vmi", "integration-vmi"),
    ("portal", "integration-portal"),
    ("joint_process", "integration-joint-process"),
];

/// What we offer, what the customer gains, and what we invest in it.
#[derive(Clone, Debug, Serialize)]
pub struct ValueView {
    /// `value`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// The value proposition; may be empty.
    pub lead: String,
    /// The numbers.
    pub facts: Vec<Fact>,
    /// The four questions of the charter.
    pub charter: Vec<LabelledProse>,
    /// The benefits that we claim, and what shows them.
    pub benefits: Option<Panel>,
    /// What we invest, by the six types.
    pub investments: Option<Panel>,
    /// What we share with the customer, and what that saves.
    pub integration: Option<Panel>,
    /// The accounts above and below the customer.
    pub chain: Option<Panel>,
}

/// The value of an account that the edition shows.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<ValueView> {
    let head = desk.account.head();
    let charter = head.and_then(|head| head.charter.as_ref());
    let proposition = head.map_or("", |head| text(&head.value_proposition));
    let lead = if desk.shows(Visibility::Committee) { bound(proposition) } else { String::new() };
    let questions = charter.map_or_else(Vec::new, |charter| questions(desk, charter));
    let title = title(desk, charter);
    let facts = facts(desk, charter, annex);
    let benefits = benefits(desk, annex);
    let investments = investments(desk, annex);
    let integration = integration(desk, annex);
    let chain = chain(desk, annex);
    let panels = [&benefits, &investments, &integration, &chain];
    if lead.is_empty() && questions.is_empty() && panels.iter().all(|panel| panel.is_none()) {
        return None;
    }
    Some(ValueView { id: "value", title, lead, facts, charter: questions, benefits, investments, integration, chain })
}

/// What the charter is worth to the customer, where the edition shows it.
fn worth(desk: &Desk<'_>, charter: Option<&Charter>) -> Option<Decimal> {
    let charter = charter?;
    let seen = desk.shows(visibility(&charter.visibility, Visibility::Committee).max(Visibility::Committee));
    value(&charter.value_quantified).filter(|_| seen).map(Amount::get)
}

/// The most telling number that the edition shows.
fn title(desk: &Desk<'_>, charter: Option<&Charter>) -> String {
    let words = desk.words();
    if let Some(worth) = worth(desk, charter) {
        let amount = desk.money(worth);
        let part = desk.numbers.charter.of_purchases.as_ref().ok().filter(|part| desk.shows(part.visibility));
        return match part {
            Some(part) => desk.say("value-title-part", &args! { amount, share: words.percent(part.value, 1) }),
            None => desk.say("value-title-worth", &args! { amount }),
        };
    }
    if let Some(benefits) = desk.numbers.benefits.as_ref().ok().filter(|own| desk.shows(own.shown.visibility)) {
        return benefits_title(desk, &benefits.claimed);
    }
    if let Some(invested) = desk.numbers.investments.as_ref().ok().filter(|own| desk.shows(own.amount.visibility)) {
        return desk.say("value-title-invested", &args! { amount: desk.money(invested.amount.value) });
    }
    let shared = shared(desk).len();
    if shared > 0 {
        return words.capital(&desk.say("value-title-shared", &args! { n: shared, few: count(words, shared) }));
    }
    desk.text("value-title-plain")
}

fn facts(desk: &Desk<'_>, charter: Option<&Charter>, annex: &mut Annex) -> Vec<Fact> {
    let numbers = &desk.numbers.charter;
    let mut facts = Vec::new();
    if let Some(worth) = worth(desk, charter) {
        let shown = crate::view::account::pieces::apart(&desk.money(worth));
        facts.push(Some(fact(desk.text("value-worth"), shown, desk.text("value-worth-note"))));
    }
    if let Ok(part) = &numbers.of_purchases {
        facts.push(desk.percent_fact("value-of-purchases", part, desk.text("value-of-purchases-note"), annex));
    }
    if let Ok(part) = &numbers.of_spend {
        facts.push(desk.percent_fact("value-of-spend", part, desk.text("value-of-spend-note"), annex));
    }
    if let Ok(savings) = &numbers.savings {
        facts.push(desk.money_fact("value-savings", savings, desk.text("value-savings-note"), annex));
    }
    facts.push(level(desk));
    facts.into_iter().flatten().collect()
}

/// "3 de 5", and what that means.
fn level(desk: &Desk<'_>) -> Option<Fact> {
    let relationship = desk.account.plan.as_ref()?.relationship.as_ref()?;
    if !desk.shows(visibility(&relationship.visibility, Visibility::Committee)) {
        return None;
    }
    let level = value(&relationship.buy_sell_level)?.get().round();
    let key = LEVELS.iter().zip(1..).find(|(_, n)| level == Decimal::from(*n))?.0;
    let said = desk.say("value-level-of", &args! { level: desk.words().number(level, 0) });
    Some(fact(desk.text("value-level"), plain(said), desk.text(key)))
}

/// The four questions of the charter.
fn questions(desk: &Desk<'_>, charter: &Charter) -> Vec<LabelledProse> {
    let parts = [
        ("value-charter-field", text(&charter.field_of_play), Visibility::Committee),
        ("value-charter-value", text(&charter.value_we_bring), Visibility::Committee),
        ("value-charter-they", text(&charter.how_they_gain_it), Visibility::Committee),
        ("value-charter-we", text(&charter.what_we_gain), Visibility::Internal),
    ];
    let own = charter.visibility.map(|own| own.value);
    let shown = |usual: Visibility| desk.shows(own.map_or(usual, |own| own.max(usual)));
    let there = parts.into_iter().filter(|(_, text, usual)| !text.is_empty() && shown(*usual));
    there.map(|(key, text, _)| LabelledProse { label: desk.text(key), prose: prose(text) }).collect()
}

fn benefits_title(desk: &Desk<'_>, claimed: &[BenefitNumbers]) -> String {
    let words = desk.words();
    let green = claimed.iter().filter(|benefit| state(benefit) == Status::Green).count();
    let said =
        args! { n: claimed.len(), few: count(words, claimed.len()), shown: green, few_shown: count(words, green) };
    let key = match green {
        0 => "value-benefits-none",
        green if green == claimed.len() => "value-benefits-all",
        _ => "value-benefits-some",
    };
    words.capital(&desk.say(key, &said))
}

fn state(benefit: &BenefitNumbers) -> Status {
    benefit.kpi.as_ref().map_or(Status::Grey, |kpi| kpi.status)
}

fn benefits(desk: &Desk<'_>, annex: &mut Annex) -> Option<Panel> {
    let benefits = desk.numbers.benefits.as_ref().ok().filter(|own| desk.shows(own.shown.visibility))?;
    let words = desk.words();
    let line = |benefit: &BenefitNumbers| {
        let name = cell(words.capital(&words.arg(&benefit.name)));
        let weak = strong_if(matches!(state(benefit), Status::Red));
        let Some(kpi) = &benefit.kpi else {
            let none = cell(desk.text("value-no-indicator"));
            return row(weak, vec![name, none, cell(""), cell(""), mark_cell(mark(words, MarkKind::None))]);
        };
        let number =
            |number: Option<Decimal>| number.map_or_else(String::new, |number| measured(words, number, &kpi.unit));
        let last = cell(number(kpi.last.map(|last| last.1)));
        let label = words.capital(&words.arg(&kpi.label));
        let label = naming::short(&label);
        row(weak, vec![name, cell(label), last, cell(number(kpi.target)), mark_cell(status_mark(words, kpi.status))])
    };
    let mut rows: Vec<Row> = benefits.claimed.iter().map(line).collect();
    let shown = &benefits.shown;
    let of = args! { part: words.number(shown.value, 0), whole: benefits.claimed.len().to_string() };
    let sum = desk.figure_cell(shown, desk.say("negotiation-of", &of), annex);
    rows.push(row("total", vec![cell(desk.text("value-benefits-shown")), cell(""), cell(""), cell(""), sum]));
    let columns = desk.columns(&[
        ("value-head-benefit", "start", 30),
        ("value-head-indicator", "start", 32),
        ("value-head-now", "end", 13),
        ("value-head-target", "end", 12),
        ("head-status", "start", 13),
    ]);
    panel(benefits_title(desk, &benefits.claimed), desk.text("value-benefits-caption"), columns, rows)
}

fn investments(desk: &Desk<'_>, annex: &mut Annex) -> Option<Panel> {
    let invested = desk.numbers.investments.as_ref().ok().filter(|own| desk.shows(own.amount.visibility))?;
    let words = desk.words();
    let all = &desk.account.plan.as_ref()?.financials.as_ref()?.investments;
    let counted = |investment: &&Investment| value(&investment.status) != Some(ActionStatus::Cancelled);
    let mut rows = Vec::new();
    for sum in &invested.types {
        let amount = desk.figure_cell(&sum.amount, desk.money(sum.amount.value), annex);
        let mut head = heading(desk.head(&sum.kind.label()), 5);
        head.cells[1] = amount;
        rows.push(head);
        let own = all.iter().filter(counted).filter(|investment| value(&investment.r#type) == Some(sum.kind));
        rows.extend(own.map(|investment| investment_row(desk, investment, invested, annex)));
    }
    let untyped = all.iter().filter(counted).filter(|investment| investment.r#type.is_none());
    rows.extend(untyped.map(|investment| investment_row(desk, investment, invested, annex)));
    let back = invested
        .returns
        .as_ref()
        .map_or_else(|| cell("–"), |back| desk.figure_cell(back, desk.money(back.value), annex));
    let years = invested
        .payback
        .as_ref()
        .map_or_else(|_| cell("–"), |years| desk.figure_cell(years, years_of(desk, years), annex));
    let amount = desk.figure_cell(&invested.amount, desk.money(invested.amount.value), annex);
    rows.push(row("total", vec![cell(desk.text("total")), amount, back, years, cell("")]));
    let columns = desk.columns(&[
        ("value-head-investment", "start", 40),
        ("value-head-amount", "end", 17),
        ("value-head-return", "end", 17),
        ("value-head-payback", "end", 13),
        ("head-due", "start", 13),
    ]);
    let amount = desk.money(invested.amount.value);
    let title = match &invested.payback {
        Ok(years) => desk.say("value-investments", &args! { amount, years: years_of(desk, years) }),
        Err(_) => desk.say("value-investments-unreturned", &args! { amount }),
    };
    let mut own = panel(title, desk.text("value-investments-caption"), columns, rows)?;
    let without: Vec<String> = invested.without.iter().map(|kind| desk.text(&kind.label())).collect();
    if !without.is_empty() {
        own.note = desk.say(
            "value-investments-without",
            &args! { n: without.len(), few: count(words, without.len()), what: words.list(&without) },
        );
    }
    Some(own)
}

fn investment_row(desk: &Desk<'_>, investment: &Investment, invested: &Investments, annex: &mut Annex) -> Row {
    let cash = |amount: Option<Decimal>| cell(amount.map_or_else(String::new, |amount| desk.money(amount)));
    let payback = invested.each.iter().find(|one| investment.id.value == *one.id.as_str());
    let years = payback.and_then(|one| one.payback.as_ref().ok());
    let years = years.map_or_else(|| cell("–"), |years| desk.figure_cell(years, years_of(desk, years), annex));
    let closed = value(&investment.status).is_some_and(ActionStatus::is_closed);
    let due = value(&investment.due);
    let mut by = cell(desk.short_day(due));
    by.marks.extend(due.filter(|_| !closed).and_then(|due| desk.late(due)));
    row(
        "plain",
        vec![
            written(text(&investment.text)),
            cash(value(&investment.amount).map(Amount::get)),
            cash(value(&investment.expected_return).map(Money::get)),
            years,
            by,
        ],
    )
}

/// "0,4 años".
fn years_of(desk: &Desk<'_>, years: &Figure) -> String {
    desk.say("value-years", &args! { years: desk.words().number(years.value, 1) })
}

/// The shared processes that the edition shows.
fn shared<'a>(desk: &Desk<'a>) -> Vec<&'a Integration> {
    let all = desk.account.plan.as_ref().map_or(&[][..], |plan| &plan.integration);
    all.iter().filter(|process| desk.shows(visibility(&process.visibility, Visibility::Customer))).collect()
}

fn integration(desk: &Desk<'_>, annex: &mut Annex) -> Option<Panel> {
    let words = desk.words();
    let mut shown = shared(desk);
    shown.sort_by_key(|process| value(&process.since));
    let savings = desk.numbers.charter.savings.as_ref().ok().filter(|sum| desk.shows(sum.visibility));
    let mut rows = Vec::new();
    for process in &shown {
        let kind = process.r#type.as_ref().map_or_else(String::new, |kind| {
            let known = SHARED.iter().find(|(known, _)| kind.value == **known);
            words.capital(&known.map_or_else(|| kind.value.as_str().replace('_', " "), |(_, key)| desk.text(key)))
        });
        let since = value(&process.since).map_or_else(String::new, |day| words.month(day.0));
        let mut cells = vec![noted(bound(text(&process.text)), kind), cell(since)];
        if savings.is_some() {
            cells.push(cell(value(&process.joint_savings).map_or_else(String::new, |saved| desk.money(saved.get()))));
        }
        rows.push(row("plain", cells));
    }
    let n = shown.len();
    let mut columns = vec![("value-head-shared", "start", 62), ("value-head-since", "start", 16)];
    let title = match savings {
        Some(savings) => {
            columns.push(("value-head-saved", "end", 22));
            let sum = desk.figure_cell(savings, desk.money(savings.value), annex);
            rows.push(row("total", vec![cell(desk.text("total")), cell(""), sum]));
            let amount = desk.money(savings.value);
            desk.say("value-shared-saves", &args! { n, few: count(words, n), amount })
        }
        None => desk.say("value-title-shared", &args! { n, few: count(words, n) }),
    };
    panel(words.capital(&title), desk.text("value-shared-caption"), desk.columns(&columns), rows).filter(|_| n > 0)
}

fn chain(desk: &Desk<'_>, annex: &mut Annex) -> Option<Panel> {
    let chain = desk.numbers.chain.as_ref().ok().filter(|_| desk.shows(Visibility::Internal))?;
    let words = desk.words();
    let currency = desk.reader.currency();
    let mut rows = Vec::new();
    for link in &chain.links {
        let key = link.direction.map_or_else(|| "chain-unknown".to_owned(), ChainSide::label);
        let amount = link.revenue.map_or_else(|| "–".to_owned(), |amount| words.money(amount, currency));
        rows.push(row(
            "plain",
            vec![cell(naming::account(&desk.reader, &link.account)), cell(desk.text(&key)), cell(amount)],
        ));
    }
    let n = chain.links.len();
    let mut title = desk.say("value-chain-links", &args! { n, few: count(words, n) });
    if let (Ok(linked), Ok(together)) = (&chain.linked, &chain.together) {
        for (key, figure) in [("value-chain-linked", linked), ("value-chain-together", together)] {
            let amount = desk.figure_cell(figure, words.money(figure.value, currency), annex);
            rows.push(row("total", vec![cell(desk.text(key)), cell(""), amount]));
        }
        title = desk.say("value-chain", &args! { amount: words.money(together.value, currency) });
    }
    let columns = desk.columns(&[
        ("value-head-account", "start", 34),
        ("value-head-place", "start", 36),
        ("value-head-revenue", "end", 30),
    ]);
    panel(words.capital(&title), desk.text("value-chain-caption"), columns, rows)
}
