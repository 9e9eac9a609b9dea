//! The rules: what the programme, the accounts and the portfolio contradict. One rule a file, one folder a family.

mod ac;
mod ag;
mod ap;
mod ng;
mod o;
mod op;
mod oy;
mod p;
mod pf;
mod py;
mod reading;
mod s;
mod sc;
mod so;
mod sp;
mod sy;
mod y;

use crate::analyse::AccountNumbers;
use crate::analyse::Analysis;
use crate::analyse::figure::Computed;
use crate::diag::Diagnostic;
use crate::diag::Tally;
use crate::model::Account;
use crate::model::customers::Customer;
use crate::model::day::Day;
use crate::rule::About;
use crate::rule::Findings;
use crate::rule::Rule;
use crate::rule::Settings;
use crate::sound;
use crate::sound::Sound;
use crate::source::Span;

/// How much a rule looks at.
#[derive(Clone, Copy, Debug)]
pub enum Check {
    /// The programme and the whole portfolio.
    Portfolio(fn(&Scope<'_>, &mut Findings<'_>)),
    /// One account.
    Account(fn(&AccountScope<'_>, &mut Findings<'_>)),
}

/// Every rule that reads the numbers, in the order of evaluation: single elements, pairs, accounts, portfolio.
pub static ALL: &[&Rule<Check>] = &[
    &s::no_commitment::RULE,
    &o::committee_too_narrow::RULE,
    &p::gap_without_development::RULE,
    &y::review_overdue::RULE,
    &so::too_little_time::RULE,
    &sp::manager_overloaded::RULE,
    &sy::key_account_without_plan::RULE,
    &op::mandate_exceeds_authority::RULE,
    &op::committee_without_time::RULE,
    &oy::obligation_without_owner::RULE,
    &py::owner_without_contact::RULE,
    &ap::category_differs::RULE,
    &ac::action_overdue::RULE,
    &ag::notice_approaches::RULE,
    &ag::service_missed_again::RULE,
    &ag::price_list_ends_before_agreement::RULE,
    &ng::concession_without_return::RULE,
    &sc::red_without_action::RULE,
    &pf::customer_concentration::RULE,
    &pf::concentrated_base::RULE,
];

/// The name and page of every rule there is, in the order of evaluation.
pub fn about() -> Vec<&'static About> {
    let guards = reading::ALL.iter().copied().chain(sound::ALL.iter().map(|rule| &rule.about));
    guards.chain(ALL.iter().map(|rule| &rule.about)).collect()
}

/// What a rule over the portfolio sees.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The plans.
    pub plans: &'a Sound,
    /// Their numbers.
    pub numbers: &'a Analysis,
    /// The report's day.
    pub day: Day,
}

/// What a rule over one account sees.
#[derive(Clone, Copy, Debug)]
pub struct AccountScope<'a> {
    /// The plans.
    pub plans: &'a Sound,
    /// The account.
    pub account: &'a Account,
    /// Its numbers.
    pub numbers: &'a AccountNumbers,
    /// The numbers of all.
    pub all: &'a Analysis,
    /// The report's day.
    pub day: Day,
}

impl AccountScope<'_> {
    /// The place of something of this account: `serralba/actions/AC3`.
    pub fn place(&self, steps: &[&str]) -> String {
        std::iter::once(self.account.id.as_str()).chain(steps.iter().copied()).collect::<Vec<_>>().join("/")
    }

    /// Where a section stands, or where the plan begins.
    pub fn head(&self) -> Span {
        self.account.head().map_or(self.account.at, |head| head.at)
    }

    /// The account in the customer base.
    pub fn customer(&self) -> Option<&Customer> {
        self.plans.customer(self.account.id.as_str())
    }
}

/// Runs every rule over the portfolio, or over some of its accounts.
pub fn congruent(
    plans: &Sound,
    numbers: &Analysis,
    settings: &Settings,
    only: &[String],
    found: &mut Vec<Diagnostic>,
) -> Vec<Tally> {
    let day = numbers.day;
    let mut tallies = Vec::new();
    for rule in ALL {
        match rule.check {
            Check::Portfolio(check) => {
                let scope = Scope { plans, numbers, day };
                let run = |findings: &mut Findings<'_>| check(&scope, findings);
                tallies.push(Findings::run(&rule.about, settings, plans.broken(), None, found, run));
            }
            Check::Account(check) => {
                for account in plans.accounts.iter().filter(|account| chosen(only, account.id.as_str())) {
                    let id = account.id.as_str();
                    let Some(own) = numbers.accounts.get(id) else { continue };
                    let scope = AccountScope { plans, account, numbers: own, all: numbers, day };
                    let run = |findings: &mut Findings<'_>| check(&scope, findings);
                    tallies.push(Findings::run(&rule.about, settings, plans.broken(), Some(id), found, run));
                }
            }
        }
    }
    tallies
}

/// The number, or the fault that keeps the rule from judging.
fn known<'a, T>(computed: &'a Computed<T>, findings: &mut Findings<'_>) -> Option<&'a T> {
    match computed {
        Ok(number) => Some(number),
        Err(because) => {
            if let Some(place) = because.place() {
                findings.cannot(place);
            }
            None
        }
    }
}

/// Whether an account is among those asked for; all are, where none is named.
pub fn chosen(only: &[String], id: &str) -> bool {
    only.is_empty() || only.iter().any(|name| name == id)
}
