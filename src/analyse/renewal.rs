//! When an agreement ends, until when notice can be given, and how secure that makes the business (`methods.md` 2.22).

use jiff::ToSpan;
use rust_decimal::Decimal;

use super::exact;
use super::faults;
use super::figure::Computed;
use super::figure::Figure;
use super::figure::Given;
use super::figure::Method;
use super::scores::Factor;
use crate::model::Account;
use crate::model::agreement;
use crate::model::agreement::Agreement;
use crate::model::day::Day;
use crate::model::value;
use crate::sound::Sound;
use crate::source::Spanned;
use crate::words::Arg;

/// What it is called, and its page.
pub static METHOD: Method = Method {
    id: "renewal",
    page: include_str!("../../docs/methods/renewal.md"),
    formulas: &["contract-security", "expiry-proximity"],
};

const DAYS_OF_A_YEAR: i64 = 365;
/// Days before the end at which nobody worries yet.
const FAR_AWAY: i64 = 730;

/// The end of one agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct Renewal {
    /// The agreement's id.
    pub agreement: String,
    /// Its last day.
    pub end: Day,
    /// The last day on which notice can be given; none where no notice was agreed.
    pub notice: Option<Day>,
    /// Days until then; negative when it is past.
    pub days_to_notice: Option<i64>,
    /// Days until the end; negative when it is past.
    pub days_to_end: i64,
    /// The last day after all extensions; none where they are not limited.
    pub max_end: Option<Day>,
    /// Whether somebody has decided what comes after.
    pub decided: bool,
    /// 100 with a year or more to go, 0 at the end.
    pub contract_security: Figure,
}

/// The ends of all agreements of an account that have one, in the order of the files.
pub fn renewals(plans: &Sound, account: &Account, day: Day) -> Vec<Renewal> {
    account.agreements.iter().filter_map(|agreement| renewal(plans, account, agreement, day)).collect()
}

/// How secure the business is: the agreement that runs longest; nothing without one.
pub fn contract_security(plans: &Sound, account: &Account, renewals: &[Renewal]) -> Computed<Figure> {
    for agreement in &account.agreements {
        faults::fields(plans, &place(account, agreement), &["term"])?;
    }
    let longest = renewals.iter().max_by_key(|renewal| renewal.days_to_end);
    Ok(longest.map_or_else(
        || Figure::new(Decimal::ZERO, "contract-security", vec![Given::computed("input-agreements", Arg::Count(0))]),
        |renewal| renewal.contract_security.clone(),
    ))
}

/// The factor of vulnerability: 10 at the end of the agreement that runs longest, 0 two years before.
pub fn expiry_proximity(renewals: &[Renewal]) -> Option<Factor> {
    let longest = renewals.iter().max_by_key(|renewal| renewal.days_to_end)?;
    let near = Decimal::from((FAR_AWAY - longest.days_to_end).clamp(0, FAR_AWAY));
    let value = exact::over(exact::times(Decimal::TEN, near).ok()?, Decimal::from(FAR_AWAY)).ok()?;
    Some(("expiry_proximity", Figure::new(value, "expiry-proximity", longest.contract_security.inputs.clone())))
}

fn place(account: &Account, agreement: &Agreement) -> String {
    format!("{}/agreements/{}", account.id, agreement.id.as_ref().map_or("", |id| id.value.as_str()))
}

fn renewal(plans: &Sound, account: &Account, agreement: &Agreement, day: Day) -> Option<Renewal> {
    let place = place(account, agreement);
    faults::fields(plans, &format!("{place}/term"), &["start", "end"]).ok()?;
    let end: &Spanned<Day> = agreement.term.as_ref()?.end.as_ref()?;
    let renewal = agreement.renewal.as_ref();
    let whole = |field| faults::fields(plans, &format!("{place}/renewal"), &[field]).is_ok();
    let agreed = renewal.and_then(|renewal| value(&renewal.notice_days)).filter(|_| whole("notice_days"));
    let notice = agreed.map(|days| end.value.plus(-i64::from(days)));
    let days_to_end = day.days_until(end.value);
    let left = Decimal::from(days_to_end.clamp(0, DAYS_OF_A_YEAR));
    let security = exact::percent_of(left, Decimal::from(DAYS_OF_A_YEAR)).ok()?;
    let inputs = vec![
        Given::written("input-end", end.value.into(), end.span),
        Given::computed("input-days-to-end", Arg::Count(days_to_end)),
    ];
    let id = agreement.id.as_ref().map_or("", |id| id.value.as_str());
    Some(Renewal {
        agreement: id.to_owned(),
        end: end.value,
        notice,
        days_to_notice: notice.map(|notice| day.days_until(notice)),
        days_to_end,
        max_end: renewal
            .filter(|_| whole("extension_months") && whole("max_extensions"))
            .and_then(|r| max_end(end.value, r)),
        decided: renewal.and_then(|renewal| renewal.decision.as_ref()).is_some_and(|decision| decision.value.is_some()),
        contract_security: Figure::new(security, "contract-security", inputs).about(id.to_uppercase()),
    })
}

fn max_end(end: Day, renewal: &agreement::Renewal) -> Option<Day> {
    let months = value(&renewal.extension_months)?.checked_mul(value(&renewal.max_extensions)?)?;
    end.0.checked_add(i32::try_from(months).ok().filter(|months| *months < 120_000)?.months()).ok().map(Day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::fixture;

    const RENEWAL: &str = "extension_months: 12, notice_days: 90,";

    #[test]
    fn the_example_comes_out() {
        let renewal = &fixture::serralba().renewals[0];
        assert_eq!(renewal.notice.map(|day| day.to_string()).as_deref(), Some("2025-12-31"));
        assert_eq!((renewal.days_to_notice, renewal.days_to_end), (Some(86), 176));
        assert_eq!((renewal.decided, renewal.max_end), (true, None));
        assert_eq!(renewal.contract_security.value.round_dp(1), Decimal::new(482, 1));
    }

    #[test]
    fn extensions_have_a_last_day() {
        let limited = "extension_months: 12, max_extensions: 2, notice_days: 90,";
        let renewals = fixture::with("am-2023-04.yaml", RENEWAL, limited).renewals;
        assert_eq!(renewals[0].max_end.map(|day| day.to_string()).as_deref(), Some("2028-03-31"));
        let endless = "extension_months: 4000000000, max_extensions: 4000000000, notice_days: 4000000000,";
        let renewals = fixture::with("am-2023-04.yaml", RENEWAL, endless).renewals;
        assert_eq!(renewals[0].max_end, None);
    }

    #[test]
    fn an_agreement_that_has_ended_gives_no_security() {
        let renewals = fixture::with("am-2023-04.yaml", "end: 2026-03-31", "end: 2025-10-05").renewals;
        assert_eq!((renewals[0].days_to_end, renewals[0].contract_security.value), (-1, Decimal::ZERO));
    }

    #[test]
    fn a_broken_term_is_no_end() {
        let account = fixture::with("am-2023-04.yaml", "end: 2026-03-31", "end: 2026-02-31");
        assert!(account.renewals.is_empty());
        assert_eq!(account.contract_security.map_err(|because| because.key).err(), Some("broken"));
    }
}
