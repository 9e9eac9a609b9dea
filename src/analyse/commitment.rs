//! What the customer committed to buy, how much of it should have been bought by now, and what is missing
//! (`methods.md` 2.22).

use rust_decimal::Decimal;

use super::agreement::OfAgreement;
use super::agreement::Paper;
use super::agreement::Year;
use super::exact;
use super::faults;
use super::figure::Because;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::figure::money;
use super::figure::percent;
use crate::args;
use crate::model::Account;
use crate::model::agreement::MinimumCommitment;
use crate::model::day::Day;
use crate::model::scales::Weight;
use crate::sound::Sound;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "commitment",
    page: include_str!("../../docs/methods/commitment.md"),
    formulas: &["minimum-ahead", "minimum-pro-rata", "minimum-shortfall", "shortfall-fee"],
};

const MONTHS: usize = 12;

/// What the customer committed to buy under one agreement, in its currency.
#[derive(Clone, Debug, PartialEq)]
pub struct CommitmentNumbers {
    /// The amount of a year.
    pub amount: Decimal,
    /// What should have been bought in the periods that have ended.
    pub pro_rata: Figure,
    /// How much of the year those periods are by the seasonal profile, in percent; none without a profile.
    pub season: Option<Decimal>,
    /// What was bought in them.
    pub bought: Decimal,
    /// Bought less what should have been: negative where the customer is behind.
    pub ahead: Figure,
    /// Whether the customer has bought what it should have by now.
    pub met: bool,
    /// What the year is going to lack; nothing where the forecast reaches the amount.
    pub shortfall: Computed<Figure>,
    /// What that costs the customer; none where no fee was agreed.
    pub fee: Option<Computed<Figure>>,
}

/// The commitments of an account's agreements that have one.
pub fn commitments(plans: &Sound, account: &Account, day: Day) -> Vec<OfAgreement<CommitmentNumbers>> {
    let all = Paper::all(plans, account, day);
    let with = all.filter_map(|paper| Some((paper, paper.agreement.minimum_commitment.as_ref()?)));
    with.map(|(paper, clause)| paper.of(numbers(paper, clause))).collect()
}

fn numbers(paper: Paper<'_>, clause: &MinimumCommitment) -> Computed<CommitmentNumbers> {
    let place = paper.place("minimum_commitment");
    faults::fields(paper.plans, &place, &["amount", "period", "profile_pct", "shortfall_fee_pct"])?;
    let Some(amount) = &clause.amount else {
        let volume = clause.volume.is_some();
        return Err(if volume { Because::new("minimum-volume", Vec::new()) } else { Because::missing("minimum") });
    };
    let currency = paper.currency();
    let committed = (amount.value.get(), amount.span);
    let year = paper.year(clause.period.as_ref())?;
    let (bought, months) = year.closed()?;
    let given = Given::written("input-minimum", money(committed.0, currency), committed.1);
    let closed = Given::computed("input-closed-months", Arg::from(months.len()));
    let season = season(&clause.profile_pct, &months)?;
    let due = match &season {
        Some((share, _)) => exact::part(committed.0, *share)?,
        None => exact::over(exact::times(committed.0, Decimal::from(months.len()))?, Decimal::from(MONTHS))?,
    };
    let of_season = season.map(|(share, at)| Given::written("input-season", percent(share), at));
    let inputs = [given, closed].into_iter().chain(of_season).collect();
    let pro_rata = paper.figure(due, "minimum-pro-rata", inputs).in_money(currency);
    let mut inputs = year.ordered(currency);
    inputs.push(Given::computed("input-pro-rata", money(due, currency)));
    let ahead = paper.figure(exact::minus(bought, due)?, "minimum-ahead", inputs).in_money(currency);
    let shown = paper.seen(clause.visibility);
    let shortfall = shortfall(paper, &year, committed);
    let fee = clause.shortfall_fee_pct.as_ref().map(|rate| {
        let lacking = shortfall.as_ref().map_err(Clone::clone)?.value;
        let inputs = vec![
            Given::computed("input-shortfall", money(lacking, currency)),
            Given::written("input-fee-rate", percent(rate.value.get()), rate.span),
        ];
        let fee = exact::part(lacking, rate.value.get())?;
        Ok(paper.figure(fee, "shortfall-fee", inputs).in_money(currency))
    });
    Ok(CommitmentNumbers {
        amount: committed.0,
        met: bought >= due,
        pro_rata: pro_rata.shown_to(shown),
        season: season.map(|(share, _)| share),
        bought,
        ahead: ahead.shown_to(shown),
        shortfall,
        fee,
    })
}

/// How much of the year some of its months are by a profile, in percent, and where the profile was written.
///
/// The months of one part of the year share it evenly.
fn season(profile: &[Spanned<Weight>], months: &[usize]) -> Computed<Option<(Decimal, Span)>> {
    let Some(first) = profile.first() else { return Ok(None) };
    let (parts, rest) = (profile.len(), MONTHS.checked_rem(profile.len()));
    if rest != Some(0) {
        return Err(Because::new("profile-parts", args! { n: parts }));
    }
    let each = MONTHS / parts;
    let shares = months.iter().filter_map(|month| profile.get(month / each)).map(|share| share.value.get());
    let share = exact::over(exact::sum(shares)?, Decimal::from(each))?;
    Ok(Some((share, first.span)))
}

fn shortfall(paper: Paper<'_>, year: &Year, (amount, at): (Decimal, Span)) -> Computed<Figure> {
    let lacking = exact::minus(amount, year.whole()?)?.max(Decimal::ZERO);
    let mut inputs = vec![Given::written("input-minimum", money(amount, paper.currency()), at)];
    inputs.extend(year.expected(paper.currency()));
    Ok(paper.figure(lacking, "minimum-shortfall", inputs).in_money(paper.currency()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;
    use crate::decode::Visibility;

    const FILE: &str = "am-2023-04.yaml";

    fn numbers(edits: &[fixture::Edit<'_>]) -> Computed<CommitmentNumbers> {
        fixture::edited(edits).commitments[0].numbers.clone()
    }

    fn value(computed: Computed<Figure>) -> Decimal {
        computed.expect("it can be computed").value
    }

    #[test]
    fn the_example_comes_out() {
        let numbers = numbers(&[]).expect("the example is whole");
        assert_eq!((numbers.pro_rata.value, numbers.bought), (Decimal::from(3_600_000), Decimal::from(4_100_000)));
        assert_eq!((numbers.met, numbers.ahead.value), (true, Decimal::from(500_000)));
        assert_eq!(numbers.shortfall.as_ref().map(|figure| figure.visibility), Ok(Visibility::Internal));
        assert_eq!(value(numbers.shortfall), Decimal::ZERO);
        assert_eq!(numbers.pro_rata.visibility, Visibility::Customer);
    }

    #[test]
    fn what_the_year_will_lack_costs_a_fee() {
        let numbers = numbers(&[(FILE, "amount: 4800000", "amount: 6000000")]).expect("the clause is whole");
        assert_eq!((numbers.met, numbers.ahead.value), (false, Decimal::from(-400_000)));
        assert_eq!(value(numbers.shortfall), Decimal::from(460_000));
        assert_eq!(value(numbers.fee.expect("a fee was agreed")), Decimal::from(23_000));
    }

    const CLAUSE: &str = "amount: 4800000, period: calendar_year";

    fn seasonal(profile: &str) -> Computed<CommitmentNumbers> {
        numbers(&[(FILE, CLAUSE, &format!("{CLAUSE}, profile_pct: [{profile}]"))])
    }

    #[test]
    fn a_seasonal_profile_weighs_the_periods() {
        let numbers = seasonal("20, 24, 26, 30").expect("the profile is whole");
        // Three quarters: 70 % of 4,800,000.
        assert_eq!((numbers.season, numbers.pro_rata.value), (Some(Decimal::from(70)), Decimal::from(3_360_000)));
        assert_eq!((numbers.met, numbers.ahead.value), (true, Decimal::from(740_000)));
        let late = seasonal("10, 10, 20, 60").expect("the profile is whole");
        assert_eq!(late.pro_rata.value, Decimal::from(1_920_000));
        let early = seasonal("30, 30, 30, 10").expect("the profile is whole");
        assert_eq!((early.pro_rata.value, early.met), (Decimal::from(4_320_000), false), "4,100,000 is not enough");
        assert_eq!(self::numbers(&[]).map(|numbers| numbers.season), Ok(None));
    }

    #[test]
    fn a_profile_may_have_any_equal_parts_of_the_year() {
        let months = seasonal("5, 5, 10, 8, 8, 8, 8, 8, 10, 10, 10, 10").expect("the profile is whole");
        assert_eq!((months.season, months.pro_rata.value), (Some(Decimal::from(70)), Decimal::from(3_360_000)));
        // Half of the second half has ended.
        assert_eq!(seasonal("40, 60").map(|numbers| numbers.season), Ok(Some(Decimal::from(70))));
        assert_eq!(seasonal("20, 20, 20, 20, 20").map_err(|because| because.key).err(), Some("profile-parts"));
        assert_eq!(seasonal("20, 24, 26, 40").map_err(|because| because.key).err(), Some("broken"), "110 %");
        assert_eq!(seasonal("20, 24, 26, mucho").map_err(|because| because.key).err(), Some("broken"));
    }

    #[test]
    fn an_open_period_does_not_count() {
        let open = "{ period: 2025-Q3, invoiced: 1425000 }\n    - { period: 2025-10, invoiced: 90000 }";
        let numbers = numbers(&[(FILE, "{ period: 2025-Q3, invoiced: 1425000 }", open)]).expect("the clause is whole");
        assert_eq!((numbers.pro_rata.value, numbers.bought), (Decimal::from(3_600_000), Decimal::from(4_100_000)));
    }

    #[test]
    fn a_contract_year_begins_with_the_agreement() {
        let clause = "amount: 4800000, period: calendar_year";
        let numbers = numbers(&[(FILE, clause, "amount: 4800000, period: contract_year")]).expect("it is whole");
        // From April to September: two quarters of four.
        assert_eq!((numbers.pro_rata.value, numbers.bought), (Decimal::from(2_400_000), Decimal::from(2_820_000)));
        assert_eq!(numbers.shortfall.map_err(|because| because.key).err(), Some("missing"));
    }

    #[test]
    fn what_cannot_be_computed_says_why() {
        let key = |new| numbers(&[(FILE, "amount: 4800000, ", new)]).map_err(|because| because.key).err();
        assert_eq!(key("volume: 900, "), Some("minimum-volume"));
        assert_eq!(key(""), Some("missing"));
        assert_eq!(key("amount: mucho, "), Some("broken"));
    }
}
