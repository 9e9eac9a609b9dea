//! Rules of the framework agreements.

pub(super) mod notice_approaches;
pub(super) mod price_list_ends_before_agreement;
pub(super) mod service_missed_again;

use crate::model::agreement::Agreement;
use crate::rules::AccountScope;

/// The agreement of that id.
fn agreement<'a>(scope: &AccountScope<'a>, id: &str) -> Option<&'a Agreement> {
    let own = |agreement: &&Agreement| agreement.id.as_ref().is_some_and(|own| own.value == *id);
    scope.account.agreements.iter().find(own)
}
