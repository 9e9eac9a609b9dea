//! Whom the program speaks to: the language of messages.

use std::env;

use crate::model::Portfolio;
use crate::model::vocabulary::Language;
use crate::words::Lang;

/// The reader's language, as the system says; none where it says nothing (`C`, or a system without locales).
pub(super) fn locale() -> Option<Lang> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(|name| env::var(name).ok());
    set.filter(|value| !value.is_empty()).map(|value| Lang::parse(&value)).next().flatten()
}

/// The language of the documents: the option, else the programme's, else English.
pub(super) fn documents(option: Option<Lang>, portfolio: &Portfolio) -> Lang {
    let own = portfolio.report().and_then(|report| report.lang.as_ref()).map(|lang| match lang.value {
        Language::Es => Lang::Es,
        Language::En => Lang::En,
    });
    option.or(own).unwrap_or(Lang::En)
}

/// The language of messages: the option, else the reader's, else that of the documents.
pub(super) fn messages(option: Option<Lang>, portfolio: &Portfolio) -> Lang {
    option.or_else(locale).unwrap_or_else(|| documents(None, portfolio))
}
