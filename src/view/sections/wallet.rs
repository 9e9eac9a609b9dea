//! What the customer buys of what we sell, and what of it is ours.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::text as cell;
use super::money::source_note;
use super::naming::short;
use crate::analyse::figure::share;
use crate::analyse::wallet::Wallet;
use crate::analyse::wallet::WalletCell;
use crate::analyse::wallet::WalletLine;
use crate::args;
use crate::decode::Visibility;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::CellStatus;
use crate::view::Desk;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::account::pieces::strong_if;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Fact;
use crate::view::parts::Panel;
use crate::view::parts::Row;
use crate::view::parts::Table;

/// More columns than this do not fit across a page.
const ACROSS: usize = 6;

/// The wallet of an account.
#[derive(Clone, Debug, Serialize)]
pub struct WalletView {
    /// `wallet`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The numbers.
    pub facts: Vec<Fact>,
    /// What can be won, by unit and offering.
    pub heat: Table,
    /// Who else sells there.
    pub competitors: Option<Panel>,
}

/// The wallet of an account; for the supplier's management only.
pub(crate) fn view(desk: &Desk<'_>, annex: &mut Annex) -> Option<WalletView> {
    let wallet = desk.numbers.wallet.as_ref().ok().filter(|_| desk.shows(Visibility::Internal))?;
    Some(WalletView {
        id: "wallet",
        title: title(desk, wallet),
        lead: lead(desk, wallet),
        facts: facts(desk, wallet, annex),
        heat: heat(desk, wallet, annex),
        competitors: competitors(desk, wallet, annex),
    })
}

fn title(desk: &Desk<'_>, wallet: &Wallet) -> String {
    let open = desk.money(wallet.whitespace.value);
    if wallet.ours.value.is_zero() {
        return desk.say("wallet-title-none", &args! { open });
    }
    if wallet.whitespace.value <= Decimal::ZERO {
        return desk.text("wallet-title-all");
    }
    desk.say("wallet-title", &args! { share: desk.words().percent(wallet.share.value, 1), open })
}

/// Where most can be won.
fn lead(desk: &Desk<'_>, wallet: &Wallet) -> String {
    let open = |line: &WalletLine| line.spend.checked_sub(line.ours).unwrap_or_default();
    let Some(unit) = wallet.units.iter().max_by_key(|line| open(line)) else { return String::new() };
    let part =
        share(open(unit), wallet.whitespace.value).filter(|_| wallet.units.len() > 1 && open(unit) > Decimal::ZERO);
    part.map_or_else(String::new, |part| {
        desk.say("wallet-lead", &args! { unit: &unit.label, share: desk.words().percent(part, 0) })
    })
}

fn facts(desk: &Desk<'_>, wallet: &Wallet, annex: &mut Annex) -> Vec<Fact> {
    let ours = desk.say("wallet-ours", &args! { amount: desk.money(wallet.ours.value) });
    let mut facts = vec![
        desk.percent_fact("wallet-share", &wallet.share, ours, annex),
        desk.money_fact("wallet-open", &wallet.whitespace, String::new(), annex),
        desk.money_fact("wallet-spend", &wallet.spend, String::new(), annex),
    ];
    if let Some(penetration) = &wallet.penetration {
        facts.push(desk.percent_fact("wallet-penetration", penetration, desk.text("wallet-penetration-note"), annex));
    }
    if let Some(cross_sell) = &wallet.cross_sell_pct {
        let sold = args! { sold: wallet.cross_sell.to_string(), all: on_offer(wallet).to_string() };
        facts.push(desk.percent_fact(
            "wallet-cross-sell",
            cross_sell,
            desk.say("wallet-cross-sell-value", &sold),
            annex,
        ));
    }
    facts.into_iter().flatten().collect()
}

/// Offerings that the customer could buy from us somewhere.
fn on_offer(wallet: &Wallet) -> usize {
    let eligible =
        |line: &&WalletLine| wallet.cells.iter().any(|((_, offering), cell)| *offering == line.id && counts(cell));
    wallet.offerings.iter().filter(eligible).count()
}

fn counts(cell: &WalletCell) -> bool {
    cell.status != Some(CellStatus::NotEligible)
}

/// What each cell spends and what of it is ours, darker where more can be won; lying down where there are many
/// offerings.
fn heat(desk: &Desk<'_>, wallet: &Wallet, annex: &mut Annex) -> Table {
    let lying = wallet.offerings.len() > ACROSS && wallet.units.len() < wallet.offerings.len();
    let (down, across) = if lying { (&wallet.offerings, &wallet.units) } else { (&wallet.units, &wallet.offerings) };
    let key = |line: &WalletLine, column: &WalletLine| {
        if lying { (column.id.clone(), line.id.clone()) } else { (line.id.clone(), column.id.clone()) }
    };
    let most = wallet.cells.values().filter(|cell| counts(cell)).map(open).max().unwrap_or_default();

    let mut columns = vec![Column {
        label: desk.text(if lying { "wallet-head-offering" } else { "wallet-head-unit" }),
        align: "start",
        width: 20,
    }];
    columns.extend(across.iter().map(|line| Column { label: line.label.clone(), align: "end", width: 14 }));
    columns.push(Column { label: desk.text("total"), align: "end", width: 15 });
    let mut rows: Vec<Row> = Vec::new();
    for line in down {
        let mut cells = vec![cell(line.label.as_str())];
        cells.extend(across.iter().map(|column| heat_cell(desk, wallet.cells.get(&key(line, column)), most)));
        cells.push(sum(desk, line, annex));
        rows.push(row("plain", cells));
    }
    let mut totals = vec![cell(desk.text("total"))];
    for column in across {
        totals.push(sum(desk, column, annex));
    }
    let part = desk.words().percent(wallet.share.value, 1);
    let whole = desk.figure_cell(&wallet.share, ours_of(desk, wallet.ours.value, wallet.spend.value), annex);
    totals.push(Cell { note: part, ..whole });
    rows.push(row("total", totals));
    let estimate = desk.account.plan.as_ref().and_then(|plan| plan.whitespace.as_ref());
    let source =
        estimate.map_or_else(String::new, |estimate| source_note(desk, text(&estimate.source), value(&estimate.as_of)));
    let symbol = desk.words().currency_symbol(desk.currency());
    let legend = desk.say("wallet-note", &args! { symbol });
    let note = [legend, source].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    Table { caption: desk.text("wallet-caption"), columns, rows, note }
}

fn open(cell: &WalletCell) -> Decimal {
    cell.spend.checked_sub(cell.ours).unwrap_or_default().max(Decimal::ZERO)
}

/// "2.400 / 3.000", in thousands.
fn ours_of(desk: &Desk<'_>, ours: Decimal, spend: Decimal) -> String {
    let thousands = |amount: Decimal| {
        let amount = amount.checked_div(Decimal::ONE_THOUSAND).unwrap_or_default();
        let small = amount > Decimal::ZERO && amount < Decimal::ONE;
        desk.words().number(amount, u32::from(small))
    };
    format!("{}\u{a0}/\u{a0}{}", thousands(ours), thousands(spend))
}

/// "N · 80 %", "C · 0 % · Plastibérica": a letter for the status, our share, and who else sells there.
fn heat_cell(desk: &Desk<'_>, found: Option<&WalletCell>, most: Decimal) -> Cell {
    let Some(found) = found else { return Cell::default() };
    if !counts(found) {
        return noted("–", desk.text("wallet-not-eligible"));
    }
    let letter = found.status.map(|status| desk.text(&format!("{}.short", status.label())));
    let part = found.share.map(|part| desk.words().percent(part, 0));
    let other = Some(short(&found.competitor).to_owned()).filter(|name| !name.is_empty());
    let said: Vec<String> = [letter, part, other].into_iter().flatten().collect();
    let ours = ours_of(desk, found.ours, found.spend);
    Cell { heat: Some(depth(open(found), most)), ..noted(ours, said.join(" · ")) }
}

/// 0 where nothing can be won, then a step for each quarter of the most.
fn depth(amount: Decimal, most: Decimal) -> u8 {
    if amount.is_zero() { 0 } else { share_of(amount, most).saturating_sub(1) / 25 + 1 }
}

fn sum(desk: &Desk<'_>, line: &WalletLine, annex: &mut Annex) -> Cell {
    let ours = ours_of(desk, line.ours, line.spend);
    let Some(share) = &line.share else { return cell(ours) };
    Cell { note: desk.words().percent(share.value, 1), ..desk.figure_cell(share, ours, annex) }
}

/// Who else sells there, and how much is spent in its cells and not with us.
fn competitors(desk: &Desk<'_>, wallet: &Wallet, annex: &mut Annex) -> Option<Panel> {
    let first = wallet.competitors.first()?;
    let words = desk.words();
    let label = |lines: &[WalletLine], id: &str| {
        lines.iter().find(|line| line.id == *id).map_or_else(|| id.to_owned(), |line| line.label.clone())
    };
    let part = |amount: Decimal| share(amount, wallet.whitespace.value).map(|part| words.percent(part, 0));
    let mut rows = Vec::new();
    for competitor in &wallet.competitors {
        let places = competitor.cells.iter().map(|(unit, offering)| {
            desk.say(
                "wallet-place",
                &args! { offering: label(&wallet.offerings, offering), unit: label(&wallet.units, unit) },
            )
        });
        let amount = competitor.spend.value;
        rows.push(row(
            strong_if(competitor.name == first.name),
            vec![
                cell(short(&competitor.name)),
                cell(places.collect::<Vec<_>>().join("; ")),
                desk.figure_cell(&competitor.spend, desk.money(amount), annex),
                cell(part(amount).unwrap_or_default()),
            ],
        ));
    }
    let said = args! {
        name: short(&first.name),
        amount: desk.money(first.spend.value),
        share: part(first.spend.value).unwrap_or_default(),
    };
    Some(Panel {
        title: desk.say("wallet-competitors", &said),
        lead: String::new(),
        table: Table {
            caption: desk.text("wallet-competitors-caption"),
            columns: desk.columns(&[
                ("wallet-head-competitor", "start", 20),
                ("wallet-head-places", "start", 48),
                ("wallet-head-at-most", "end", 18),
                ("wallet-head-share", "end", 14),
            ]),
            rows,
            note: desk.text("wallet-competitors-note"),
        },
        chart: None,
        note: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heat_has_a_step_for_each_quarter() {
        let depths = [0, 1, 24, 25, 26, 75, 76, 100].map(|amount| depth(Decimal::from(amount), Decimal::ONE_HUNDRED));
        assert_eq!(depths, [0, 1, 1, 1, 2, 3, 4, 4]);
    }
}
