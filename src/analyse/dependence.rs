//! Who needs whom, and in which kind of exchange (`methods.md` 2.9).

use rust_decimal::Decimal;

use super::concentration::Concentration;
use super::exact;
use super::exchange::exchange;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::as_written;
use super::figure::need;
use super::figure::percent;
use super::figure::share;
use super::profit::Profit;
use super::wallet::Wallet;
use crate::model::Account;
use crate::model::plan;
use crate::model::scales::Score;
use crate::model::value;
use crate::sound::Sound;
use crate::source::Spanned;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "dependence",
    page: include_str!("../../docs/methods/dependence.md"),
    formulas: &["dependence-customer", "dependence-net", "dependence-supplier"],
};

/// The share of all we earn, in percent, at which we depend on one customer wholly.
const WHOLLY: i64 = 25;
/// From this orientation on the exchange is relational.
pub const RELATIONAL: Decimal = Decimal::from_parts(5, 0, 0, false, 0);
/// Up to this difference the power is balanced.
pub const BALANCED: Decimal = Decimal::TWO;
/// From this on both sides the dependence is mutual.
const MUTUAL: i64 = 4;

/// Power and dependence between us and a customer, 0 to 10.
#[derive(Clone, Debug, PartialEq)]
pub struct Dependence {
    /// How much we depend on the customer.
    pub supplier: Figure,
    /// How much the customer depends on us.
    pub customer: Figure,
    /// Our dependence less theirs: above zero we are the weaker side.
    pub net: Figure,
    /// From transactions (0) to relations (10), as judged.
    pub orientation: Decimal,
    /// Whether neither side is much the weaker one.
    pub balanced: bool,
    /// Whether both need each other.
    pub mutual: bool,
    /// Where that puts the relationship.
    pub cell: Cell,
}

/// Where power and exchange put a relationship; the words are `dependence-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// We depend on them, and it is all transactions.
    SupplierVulnerable,
    /// We depend on them, in a relationship that we invite them to.
    InvitingSupplier,
    /// Nobody is the weaker side, and it is all transactions.
    CompetitiveInteraction,
    /// Nobody is the weaker side, in a relationship that both need.
    CollaborativePartnership,
    /// Nobody is the weaker side, in a relationship that neither needs much yet.
    Emerging,
    /// They depend on us, and it is all transactions.
    BuyerVulnerable,
    /// They depend on us, in a relationship that they invite us to.
    InvitingBuyer,
}

impl Cell {
    /// Where the management of key accounts wants to be.
    pub const TARGET: Self = Self::CollaborativePartnership;

    fn of(orientation: Decimal, net: Decimal, mutual: bool) -> Self {
        let relational = orientation >= RELATIONAL;
        match (net > BALANCED, net < -BALANCED, relational) {
            (true, _, false) => Self::SupplierVulnerable,
            (true, _, true) => Self::InvitingSupplier,
            (_, true, false) => Self::BuyerVulnerable,
            (_, true, true) => Self::InvitingBuyer,
            (false, false, false) => Self::CompetitiveInteraction,
            (false, false, true) if mutual => Self::CollaborativePartnership,
            (false, false, true) => Self::Emerging,
        }
    }
}

/// The dependence of an account: as typed, or computed from what both earn and buy.
pub fn dependence(
    plans: &Sound,
    account: &Account,
    base: &Computed<Concentration>,
    profit: &Computed<Profit>,
    wallet: &Computed<Wallet>,
) -> Computed<Dependence> {
    let place = format!("{}/relationship/dependence", account.id);
    faults::section(plans, &place)?;
    let relationship = account.plan.as_ref().and_then(|plan| plan.relationship.as_ref());
    let judged = relationship.and_then(|relationship| relationship.dependence.as_ref());
    let judged = judged.ok_or_else(|| faults::absent(plans, &place, "dependence"))?;
    let orientation = need(&judged.exchange_orientation, "exchange-orientation")?;
    let supplier = supplier(plans, account, judged, base, profit)?;
    let customer = customer(judged, wallet)?;
    let net = exact::minus(supplier.value, customer.value)?;
    let mutual = supplier.value.min(customer.value) >= Decimal::from(MUTUAL);
    let given = |name, figure: &Figure| Given::computed(name, as_written(figure.value.round_dp(2)));
    let inputs = vec![
        given("input-supplier-on-customer", &supplier),
        given("input-customer-on-supplier", &customer),
        Given::written("input-exchange-orientation", as_written(orientation.value.get()), orientation.span),
    ];
    Ok(Dependence {
        supplier,
        customer,
        net: Figure::new(net, "dependence-net", inputs),
        orientation: orientation.value.get(),
        balanced: net.abs() <= BALANCED,
        mutual,
        cell: Cell::of(orientation.value.get(), net, mutual),
    })
}

fn supplier(
    plans: &Sound,
    account: &Account,
    judged: &plan::Dependence,
    base: &Computed<Concentration>,
    profit: &Computed<Profit>,
) -> Computed<Figure> {
    const FORMULA: &str = "dependence-supplier";
    if let Some(typed) = &judged.supplier_on_customer {
        return Ok(as_typed(typed, "input-supplier-on-customer", FORMULA));
    }
    let (name, part) = match of_contribution(plans, account, profit)? {
        Some(part) => ("input-share-of-contribution", part),
        None => ("input-share-of-revenue", of_revenue(account, base)?),
    };
    let need = exact::over(exact::times(Decimal::TEN, part)?, Decimal::from(WHOLLY))?;
    let shown = Given::computed(name, percent(part.round_dp(2)));
    averaged(need, shown, &judged.dedicated_assets, "input-dedicated-assets", FORMULA)
}

fn customer(judged: &plan::Dependence, wallet: &Computed<Wallet>) -> Computed<Figure> {
    const FORMULA: &str = "dependence-customer";
    if let Some(typed) = &judged.customer_on_supplier {
        return Ok(as_typed(typed, "input-customer-on-supplier", FORMULA));
    }
    let part = wallet.as_ref().map_err(Clone::clone)?.share.value;
    let need = exact::over(part, Decimal::TEN)?;
    let shown = Given::computed("input-share-of-wallet", percent(part.round_dp(2)));
    averaged(need, shown, &judged.switching_difficulty, "input-switching-difficulty", FORMULA)
}

fn as_typed(typed: &Spanned<Score>, name: &'static str, formula: &'static str) -> Figure {
    let score = typed.value.get();
    Figure::new(score, formula, vec![Given::written(name, as_written(score), typed.span)])
}

/// The mean of what was computed, 0 to 10, and what was judged, where somebody has.
fn averaged(
    computed: Decimal,
    shown: Given,
    judged: &Option<Spanned<Score>>,
    name: &'static str,
    formula: &'static str,
) -> Computed<Figure> {
    let computed = computed.clamp(Decimal::ZERO, Decimal::TEN);
    let Some(judged) = judged else { return Ok(Figure::new(computed, formula, vec![shown])) };
    let score = judged.value.get();
    let mean = exact::over(exact::plus(computed, score)?, Decimal::TWO)?;
    Ok(Figure::new(mean, formula, vec![shown, Given::written(name, as_written(score), judged.span)]))
}

/// What the account contributes to all that our customers do, in percent; none where one of them has no contribution.
fn of_contribution(plans: &Sound, account: &Account, profit: &Computed<Profit>) -> Computed<Option<Decimal>> {
    faults::section(plans, "customers")?;
    let typed = |contribution: Option<crate::model::scales::Money>| contribution.map(crate::model::scales::Money::get);
    let own = match profit {
        Ok(profit) => {
            let (from, to) = (account.currency(plans), plans.currency());
            Some(exchange(plans, profit.contribution.value, from, to)?)
        }
        Err(because) if because.key == "missing" => None,
        Err(because) => return Err(because.clone()),
    };
    let mut total = Decimal::ZERO;
    let mut ours = None;
    for customer in plans.customers() {
        let is_own = customer.id.value == account.id;
        let contribution = own.filter(|_| is_own).or_else(|| typed(value(&customer.contribution)));
        let Some(contribution) = contribution else { return Ok(None) };
        total = exact::plus(total, contribution)?;
        if is_own {
            ours = Some(contribution);
        }
    }
    if let Some(rest) = plans.customers.as_ref().and_then(|file| file.rest.as_ref()) {
        let Some(contribution) = typed(value(&rest.contribution)) else { return Ok(None) };
        total = exact::plus(total, contribution)?;
    }
    Ok(ours.filter(|_| total > Decimal::ZERO).and_then(|ours| share(ours, total)))
}

fn of_revenue(account: &Account, base: &Computed<Concentration>) -> Computed<Decimal> {
    let base = base.as_ref().map_err(Clone::clone)?;
    let own = base.customers.iter().find(|customer| account.id == *customer.id);
    Ok(own.ok_or_else(|| Because::missing("revenue"))?.share.value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const TYPED: &str = "exchange_orientation: 7, supplier_on_customer: 6.0, customer_on_supplier: 5.5";

    fn dependence(instead: &str) -> Computed<Dependence> {
        fixture::with("plan.yaml", TYPED, instead).dependence
    }

    fn values(dependence: &Dependence) -> [String; 3] {
        [&dependence.supplier, &dependence.customer, &dependence.net]
            .map(|figure| figure.value.round_dp(4).normalize().to_string())
    }

    #[test]
    fn the_example_is_a_collaborative_partnership() {
        let dependence = fixture::serralba().dependence.expect("the example is whole");
        assert_eq!(values(&dependence), ["6", "5.5", "0.5"]);
        assert_eq!((dependence.orientation, dependence.cell), (Decimal::from(7), Cell::CollaborativePartnership));
        assert!(dependence.balanced && dependence.mutual);
    }

    #[test]
    fn what_is_not_typed_is_computed() {
        // 13.7811 % of revenue × 0.4, and 56.5884 % of the wallet ÷ 10.
        let computed = dependence("exchange_orientation: 7").expect("revenue and wallet are known");
        assert_eq!(values(&computed), ["5.5124", "5.6588", "-0.1464"]);
        let averaged = dependence("exchange_orientation: 7, dedicated_assets: 8, switching_difficulty: 3");
        assert_eq!(values(&averaged.expect("both are known")), ["6.7562", "4.3294", "2.4268"]);
        let half = dependence("exchange_orientation: 7, supplier_on_customer: 9").expect("the wallet is known");
        assert_eq!((values(&half), half.cell), (["9", "5.6588", "3.3412"].map(str::to_owned), Cell::InvitingSupplier));
    }

    #[test]
    fn contributions_count_before_revenue_where_all_are_written() {
        let customers = "schema: kamgen/1\nperiod: \"2025\"\ncustomers:\n  - { id: serralba, revenue: 5540000 }\n  \
                         - { id: otro, revenue: 100, contribution: 4374221.0959 }\n";
        let whole = include_str!("../../tests/fixtures/serralba/customers.yaml");
        let edits = [("plan.yaml", TYPED, "exchange_orientation: 7"), ("customers.yaml", whole, customers)];
        // 1,093,555.274 of 5,467,776.3699 is a fifth: 20 × 0.4.
        let computed = fixture::edited(&edits).dependence.expect("all contributions are known");
        assert_eq!(computed.supplier.value.round_dp(4), Decimal::from(8));
    }

    #[test]
    fn every_cell_begins_where_the_last_one_ends() {
        let cell =
            |o: &str, net: &str, mutual| Cell::of(o.parse().expect("a number"), net.parse().expect("a number"), mutual);
        assert_eq!(cell("4.9", "2.1", true), Cell::SupplierVulnerable);
        assert_eq!(cell("5", "2.1", true), Cell::InvitingSupplier);
        assert_eq!(cell("4.9", "2", true), Cell::CompetitiveInteraction);
        assert_eq!(cell("5", "2", true), Cell::CollaborativePartnership);
        assert_eq!(cell("5", "-2", false), Cell::Emerging);
        assert_eq!(cell("4.9", "-2.1", true), Cell::BuyerVulnerable);
        assert_eq!(cell("5", "-2.1", true), Cell::InvitingBuyer);
    }

    #[test]
    fn mutual_begins_at_four() {
        let mutual = |theirs: &str| {
            let typed = format!("exchange_orientation: 7, supplier_on_customer: 4, customer_on_supplier: {theirs}");
            dependence(&typed).expect("it is typed").cell
        };
        assert_eq!((mutual("4"), mutual("3.9")), (Cell::CollaborativePartnership, Cell::Emerging));
    }

    #[test]
    fn without_an_orientation_there_is_no_cell() {
        let key = |found: Computed<Dependence>| found.map_err(|because| because.key).err();
        assert_eq!(key(dependence("supplier_on_customer: 6.0")), Some("missing"));
        assert_eq!(key(dependence("exchange_orientation: 70")), Some("broken"));
        let no_wallet = fixture::edited(&[
            ("plan.yaml", TYPED, "exchange_orientation: 7"),
            ("plan.yaml", "whitespace:", "unused_whitespace:"),
        ]);
        assert_eq!(key(no_wallet.dependence), Some("missing"));
    }
}
