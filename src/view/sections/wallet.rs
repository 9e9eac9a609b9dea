//! What the customer buys of what we sell, and what of it is ours.

use rust_decimal::Decimal;
use serde::Serialize;

use super::annex::Annex;
use super::cells::plain_value as plain;
use super::cells::text as cell;
use super::money::source_note;
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
use crate::view::account::pieces::fact;
use crate::view::account::pieces::noted;
use crate::view::account::pieces::row;
use crate::view::account::pieces::share_of;
use crate::view::parts::Cell;
use crate::view::parts::Column;
use crate::view::parts::Fact;
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
    let sold = args! { sold: wallet.cross_sell.to_string(), all: wallet.offerings.len().to_string() };
    facts.push(Some(fact(desk.text("wallet-cross-sell"), plain(desk.say("wallet-cross-sell-value", &sold)), "")));
    facts.into_iter().flatten().collect()
}

/// What can be won in each cell, darker where it is more; lying down where there are many offerings.
fn heat(desk: &Desk<'_>, wallet: &Wallet, annex: &mut Annex) -> Table {
    let lying = wallet.offerings.len() > ACROSS && wallet.units.len() < wallet.offerings.len();
    let (down, across) = if lying { (&wallet.offerings, &wallet.units) } else { (&wallet.units, &wallet.offerings) };
    let key = |line: &WalletLine, column: &WalletLine| {
        if lying { (column.id.clone(), line.id.clone()) } else { (line.id.clone(), column.id.clone()) }
    };
    let counted = wallet.cells.values().filter(|cell| cell.status != Some(CellStatus::NotEligible));
    let most = counted.map(open).max().unwrap_or_default();

    let mut columns = vec![Column {
        label: desk.text(if lying { "wallet-head-offering" } else { "wallet-head-unit" }),
        align: "start",
        width: 22,
    }];
    columns.extend(across.iter().map(|line| Column { label: line.label.clone(), align: "end", width: 14 }));
    columns.push(Column { label: desk.text("total"), align: "end", width: 14 });
    let mut rows: Vec<Row> = Vec::new();
    for line in down {
        let mut cells = vec![cell(line.label.as_str())];
        cells.extend(across.iter().map(|column| heat_cell(desk, wallet.cells.get(&key(line, column)), most)));
        cells.push(sum(desk, line));
        rows.push(row("plain", cells));
    }
    let mut totals = vec![cell(desk.text("total"))];
    totals.extend(across.iter().map(|column| sum(desk, column)));
    let mut whole = desk.figure_cell(&wallet.whitespace, short(desk, wallet.whitespace.value), annex);
    whole.note = desk.words().percent(wallet.share.value, 1);
    totals.push(whole);
    rows.push(row("total", totals));
    let estimate = desk.account.plan.as_ref().and_then(|plan| plan.whitespace.as_ref());
    let source =
        estimate.map_or_else(String::new, |estimate| source_note(desk, text(&estimate.source), value(&estimate.as_of)));
    let note =
        [desk.text("wallet-note"), source].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
    Table { caption: desk.text("wallet-caption"), columns, rows, note }
}

fn open(cell: &WalletCell) -> Decimal {
    cell.spend.checked_sub(cell.ours).unwrap_or_default().max(Decimal::ZERO)
}

fn short(desk: &Desk<'_>, amount: Decimal) -> String {
    desk.words().money_short(amount, desk.currency())
}

fn heat_cell(desk: &Desk<'_>, found: Option<&WalletCell>, most: Decimal) -> Cell {
    let Some(found) = found else { return Cell::default() };
    if found.status == Some(CellStatus::NotEligible) {
        return noted("–", desk.text("wallet-not-eligible"));
    }
    let part = found.share.map_or_else(String::new, |part| desk.words().percent(part, 0));
    Cell { heat: Some(depth(open(found), most)), ..noted(short(desk, open(found)), part) }
}

/// 0 where nothing can be won, then a step for each quarter of the most.
fn depth(amount: Decimal, most: Decimal) -> u8 {
    if amount.is_zero() { 0 } else { share_of(amount, most).saturating_sub(1) / 25 + 1 }
}

fn sum(desk: &Desk<'_>, line: &WalletLine) -> Cell {
    let part = line.share.map_or_else(String::new, |part| desk.words().percent(part, 1));
    noted(short(desk, line.spend.checked_sub(line.ours).unwrap_or_default()), part)
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
