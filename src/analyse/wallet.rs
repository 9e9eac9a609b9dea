//! What the customer spends and how much of it is ours (`methods.md` 2.12).

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use super::figure::need;
use super::figure::share;
use crate::model::Account;
use crate::model::plan::WalletCell as Written;
use crate::model::plan::Whitespace;
use crate::model::text;
use crate::model::value;
use crate::model::vocabulary::CellStatus;
use crate::sound::Sound;
use crate::source::Span;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "wallet",
    page: include_str!("../../docs/methods/wallet.md"),
    formulas: &[
        "competitor-spend",
        "cross-sell",
        "ours",
        "penetration",
        "share-of-line",
        "share-of-wallet",
        "spend",
        "whitespace",
    ],
};

/// The customer's spend in what we sell, over the cells that we may sell to.
#[derive(Clone, Debug, PartialEq)]
pub struct Wallet {
    /// What the customer spends a year.
    pub spend: Figure,
    /// What of it is ours.
    pub ours: Figure,
    /// Our share of it, in percent.
    pub share: Figure,
    /// What is not ours.
    pub whitespace: Figure,
    /// The customer's units, in the order of their first cell.
    pub units: Vec<WalletLine>,
    /// What is sold, in the order of its first cell.
    pub offerings: Vec<WalletLine>,
    /// Offerings of which the customer buys anything from us.
    pub cross_sell: usize,
    /// The same in percent of the offerings it could buy from us.
    pub cross_sell_pct: Option<Figure>,
    /// Who else sells there, the one with most to be won first.
    pub competitors: Vec<Competitor>,
    /// Cells that are ours, in percent of those that could be.
    pub penetration: Option<Figure>,
    /// Every cell by unit and offering, those that we cannot sell to included.
    pub cells: BTreeMap<(String, String), WalletCell>,
}

/// A unit or an offering.
#[derive(Clone, Debug, PartialEq)]
pub struct WalletLine {
    /// Its id.
    pub id: String,
    /// Its name, or its id.
    pub label: String,
    /// What the customer spends there.
    pub spend: Decimal,
    /// What of it is ours.
    pub ours: Decimal,
    /// Our share, in percent; none where nothing is spent.
    pub share: Option<Figure>,
}

/// A competitor that the wallet names.
#[derive(Clone, Debug, PartialEq)]
pub struct Competitor {
    /// Its name.
    pub name: String,
    /// What is spent in its cells and not with us: at most that is its business.
    pub spend: Figure,
    /// Cells where it is named, by unit and offering.
    pub cells: Vec<(String, String)>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub struct WalletCell {
    /// What the customer spends there.
    pub spend: Decimal,
    /// What of it is ours.
    pub ours: Decimal,
    /// Our share, in percent; none where nothing is spent.
    pub share: Option<Decimal>,
    /// What happens there.
    pub status: Option<CellStatus>,
    /// Who else sells there; may be empty.
    pub competitor: String,
    /// The opportunity there.
    pub opportunity: Option<String>,
    /// Where it was written.
    pub at: Span,
}

impl WalletCell {
    fn nothing(written: &Written) -> Self {
        Self {
            spend: Decimal::ZERO,
            ours: Decimal::ZERO,
            share: None,
            status: value(&written.status),
            competitor: text(&written.competitor).to_owned(),
            opportunity: written.opportunity.as_ref().map(|id| id.value.to_string()),
            at: written.at,
        }
    }

    /// Whether it counts.
    fn eligible(&self) -> bool {
        self.status != Some(CellStatus::NotEligible)
    }
}

/// The wallet of an account.
pub fn wallet(plans: &Sound, account: &Account) -> Computed<Wallet> {
    let place = format!("{}/whitespace", account.id);
    let estimate = account.plan.as_ref().and_then(|plan| plan.whitespace.as_ref());
    let estimate = estimate.ok_or_else(|| faults::absent(plans, &place, "whitespace"))?;
    faults::entries(plans, &format!("{place}/cells"), &["unit", "offering", "spend", "ours", "status"])?;
    if estimate.cells.is_empty() {
        return Err(faults::absent(plans, &place, "whitespace"));
    }
    let currency = account.currency(plans);

    let unit_name = |id: &str| estimate.units.get(id).map(|name| name.value.clone());
    let named = |(unit, offering): &(String, String)| {
        let unit = unit_name(unit).unwrap_or_else(|| unit.clone());
        format!("{unit} · {}", offering_name(plans, estimate, offering).unwrap_or_else(|| offering.clone()))
    };

    let mut cells: BTreeMap<(String, String), WalletCell> = BTreeMap::new();
    let (mut spends, mut sold) = (Vec::new(), Vec::new());
    let (mut owned, mut eligible) = (0_usize, 0_usize);
    for cell in &estimate.cells {
        let key = (cell.unit.value.to_string(), cell.offering.value.to_string());
        let status = value(&cell.status);
        let out = status == Some(CellStatus::NotEligible);
        if out && (cell.spend.is_none() || cell.ours.is_none()) {
            cells.entry(key).or_insert_with(|| WalletCell::nothing(cell));
            continue;
        }
        let spend = need(&cell.spend, "spend")?;
        let ours = need(&cell.ours, "ours")?;
        let (whole, own) = (spend.value.get(), ours.value.get());
        if !out {
            let name = named(&key);
            spends.push(Given::named(name.as_str(), money(whole, currency), spend.span));
            sold.push(Given::named(name.as_str(), money(own, currency), ours.span));
            eligible += 1;
            owned += usize::from(status == Some(CellStatus::Owned));
        }
        // Whoever writes a cell in two lines means their sum.
        let sum = cells.entry(key).or_insert_with(|| WalletCell::nothing(cell));
        sum.spend = exact::plus(sum.spend, whole)?;
        sum.ours = exact::plus(sum.ours, own)?;
        sum.share = share(sum.ours, sum.spend);
    }

    let counted = || cells.iter().filter(|(_, cell)| cell.eligible());
    let spend = exact::sum(counted().map(|(_, cell)| cell.spend))?;
    let ours = exact::sum(counted().map(|(_, cell)| cell.ours))?;
    if spend.is_zero() {
        return Err(Because::missing("spend"));
    }
    let both = || {
        vec![
            Given::computed("input-ours", money(ours, currency)),
            Given::computed("input-spend", money(spend, currency)),
        ]
    };
    let bought: BTreeSet<&str> =
        counted().filter(|(_, cell)| cell.ours > Decimal::ZERO).map(|((_, offering), _)| offering.as_str()).collect();
    let counts = vec![
        Given::computed("input-owned-cells", owned.into()),
        Given::computed("input-eligible-cells", eligible.into()),
    ];
    let penetration = share(Decimal::from(owned), Decimal::from(eligible));
    let on_offer: BTreeSet<&str> = counted().map(|((_, offering), _)| offering.as_str()).collect();
    let offered = vec![
        Given::computed("input-offerings-bought", bought.len().into()),
        Given::computed("input-offerings-eligible", on_offer.len().into()),
    ];
    let cross_sell = share(Decimal::from(bought.len()), Decimal::from(on_offer.len()));
    Ok(Wallet {
        share: Figure::new(exact::percent_of(ours, spend)?, "share-of-wallet", both()).in_percent(),
        whitespace: Figure::new(exact::minus(spend, ours)?, "whitespace", both()).in_money(currency),
        units: lines(estimate, &cells, currency, |(unit, _)| unit, unit_name)?,
        offerings: lines(
            estimate,
            &cells,
            currency,
            |(_, offering)| offering,
            |id| offering_name(plans, estimate, id),
        )?,
        cross_sell: bought.len(),
        cross_sell_pct: cross_sell.map(|part| Figure::new(part, "cross-sell", offered).in_percent()),
        competitors: competitors(&cells, currency, named)?,
        penetration: penetration.map(|part| Figure::new(part, "penetration", counts).in_percent()),
        spend: Figure::new(spend, "spend", spends).in_money(currency),
        ours: Figure::new(ours, "ours", sold).in_money(currency),
        cells,
    })
}

/// What is spent in the cells of each competitor and not with us.
fn competitors(
    cells: &BTreeMap<(String, String), WalletCell>,
    currency: &str,
    named: impl Fn(&(String, String)) -> String,
) -> Computed<Vec<Competitor>> {
    let mut found: BTreeMap<&str, Held> = BTreeMap::new();
    for (key, cell) in cells.iter().filter(|(_, cell)| cell.eligible() && !cell.competitor.is_empty()) {
        let other = exact::minus(cell.spend, cell.ours)?.max(Decimal::ZERO);
        let held = found.entry(&cell.competitor).or_default();
        held.inputs.push(Given::named(named(key), money(other, currency), cell.at));
        held.cells.push(key.clone());
        held.spend = exact::plus(held.spend, other)?;
    }
    let competitor = |(name, held): (&str, Held)| Competitor {
        name: name.to_owned(),
        spend: Figure::new(held.spend, "competitor-spend", held.inputs).in_money(currency).about(name),
        cells: held.cells,
    };
    let mut competitors: Vec<Competitor> = found.into_iter().map(competitor).collect();
    competitors.sort_by(|a, b| b.spend.value.cmp(&a.spend.value).then_with(|| a.name.cmp(&b.name)));
    Ok(competitors)
}

/// What one competitor holds, while it is added up.
#[derive(Default)]
struct Held {
    inputs: Vec<Given>,
    cells: Vec<(String, String)>,
    spend: Decimal,
}

fn offering_name(plans: &Sound, estimate: &Whitespace, id: &str) -> Option<String> {
    let own = estimate.offerings.get(id).map(|name| name.value.clone());
    own.or_else(|| {
        let file = plans.programme.as_ref()?;
        let known = file.offerings.iter().find(|offering| offering.id.value == *id)?;
        Some(text(&known.label).to_owned()).filter(|label| !label.is_empty())
    })
}

/// Totals of the eligible cells by one of their two names, in the order of the file.
fn lines(
    estimate: &Whitespace,
    cells: &BTreeMap<(String, String), WalletCell>,
    currency: &str,
    by: impl Fn(&(String, String)) -> &String,
    label: impl Fn(&str) -> Option<String>,
) -> Computed<Vec<WalletLine>> {
    let mut lines: Vec<WalletLine> = Vec::new();
    for cell in &estimate.cells {
        let key = (cell.unit.value.to_string(), cell.offering.value.to_string());
        let id = by(&key).clone();
        if lines.iter().any(|line| line.id == id) {
            continue;
        }
        let of_line = || cells.iter().filter(|(key, cell)| *by(key) == id && cell.eligible());
        let spend = exact::sum(of_line().map(|(_, cell)| cell.spend))?;
        let ours = exact::sum(of_line().map(|(_, cell)| cell.ours))?;
        let label = label(&id).unwrap_or_else(|| id.clone());
        let inputs = vec![
            Given::computed("input-ours", money(ours, currency)),
            Given::computed("input-spend", money(spend, currency)),
        ];
        let part = share(ours, spend);
        let part = part.map(|part| Figure::new(part, "share-of-line", inputs).in_percent().about(label.as_str()));
        lines.push(WalletLine { id, label, spend, ours, share: part });
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    #[test]
    fn the_example_comes_out() {
        let wallet = fixture::serralba().wallet.expect("the example is whole");
        assert_eq!((wallet.ours.value, wallet.spend.value), (Decimal::from(5_540_000), Decimal::from(9_790_000)));
        assert_eq!(wallet.share.value.round_dp(2), Decimal::new(5659, 2));
        assert_eq!(wallet.whitespace.value, Decimal::from(4_250_000));
        assert_eq!(wallet.cross_sell, 4);
        let units: Vec<_> = wallet
            .units
            .iter()
            .map(|line| (line.id.as_str(), line.share.as_ref().map(|part| part.value.round_dp(1))))
            .collect();
        assert_eq!(
            units,
            [
                ("bu1", Some(Decimal::new(751, 1))),
                ("bu2", Some(Decimal::new(467, 1))),
                ("bu3", Some(Decimal::new(253, 1))),
            ]
        );
        assert_eq!(wallet.units[0].label, "Platos preparados (Alzira)");
    }

    #[test]
    fn a_cell_that_we_cannot_sell_to_does_not_count() {
        let cell = "{ unit: bu3, offering: codiseno, spend: 30000,   ours: 0,       status: gap }";
        let out = "{ unit: bu3, offering: codiseno, status: not_eligible }";
        let wallet = fixture::with("plan.yaml", cell, out).wallet.expect("the other cells are whole");
        assert_eq!(wallet.spend.value, Decimal::from(9_760_000));
        assert_eq!(wallet.cells.len(), 11);
    }

    #[test]
    fn a_competitor_holds_at_most_what_is_not_ours_in_its_cells() {
        let wallet = fixture::serralba().wallet.expect("the example is whole");
        let held: Vec<_> = wallet.competitors.iter().map(|one| (one.name.as_str(), one.spend.value)).collect();
        assert_eq!(held, [("Plastibérica (inventado)", Decimal::from(1_120_000))]);
        assert_eq!(wallet.cross_sell_pct.map(|figure| figure.value), Some(Decimal::from(80)));
        let sold = ("plan.yaml", "spend: 1900000, ours: 780000", "spend: 1900000, ours: 1780000");
        let wallet = fixture::edited(&[sold]).wallet.expect("the example is whole");
        assert_eq!(wallet.competitors[0].spend.value, Decimal::from(120_000));
    }

    #[test]
    fn a_broken_amount_makes_no_wallet() {
        let wallet = fixture::with("plan.yaml", "spend: 1250000", "spend: 1.250.000").wallet;
        assert_eq!(wallet.map_err(|because| because.key).err(), Some("broken"));
        let wallet = fixture::with("plan.yaml", "spend: 1250000, ", "").wallet;
        assert_eq!(wallet.map_err(|because| because.key).err(), Some("missing"));
    }
}
