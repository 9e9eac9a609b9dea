//! Rules of an account within its programme, and what other rules ask about that.

pub(super) mod category_differs;

use rust_decimal::Decimal;

use crate::analyse::Analysis;
use crate::model::Account;
use crate::model::vocabulary::Category;
use crate::rules::AccountScope;
use crate::sound::Sound;

/// The category an account is managed in: declared in its plan, written in the customer base, or computed.
pub(super) fn category(plans: &Sound, numbers: &Analysis, id: &str) -> Option<Category> {
    let head = plans.account(id).and_then(Account::head);
    let declared = head.and_then(|head| head.category.as_ref()?.declared);
    let written = declared.or_else(|| plans.customer(id)?.category).map(|category| category.value);
    let computed = || Some(numbers.account(id)?.position.as_ref().ok()?.category);
    written.or_else(computed)
}

impl AccountScope<'_> {
    /// The category the account is managed in.
    pub(super) fn category(&self) -> Option<Category> {
        category(self.plans, self.all, self.account.id.as_str())
    }

    /// An amount of the account's plan as the stake of a decision, which is in the programme's currency.
    pub(super) fn stake(&self, amount: Decimal) -> Option<Decimal> {
        (self.account.currency(self.plans) == self.plans.currency()).then_some(amount)
    }
}
