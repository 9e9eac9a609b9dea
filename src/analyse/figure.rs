//! A computed number that shows where it comes from, or the reason there is none.

use rust_decimal::Decimal;

use crate::decode::Visibility;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Arg;
use crate::words::Args;

/// A number or the reason there is none.
pub type Computed<T> = Result<T, Because>;

/// Why a number cannot be computed; the words are `cannot-<key>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Because {
    /// The reason: `no-data`, `broken`, `no-total`…
    pub key: &'static str,
    /// What the words speak of.
    pub args: Args,
}

impl Because {
    /// A reason.
    pub fn new(key: &'static str, args: Args) -> Self {
        Self { key, args }
    }

    /// Nothing was written that it could be computed from. `what` is the field that is missing.
    pub fn missing(what: &'static str) -> Self {
        Self::new("missing", vec![("what", Arg::Text(what.to_owned()))])
    }

    /// Something it rests on is broken.
    pub fn broken(place: &str) -> Self {
        Self::new("broken", vec![("place", Arg::Text(place.to_owned()))])
    }

    /// The place that is broken, where that is the reason.
    pub fn place(&self) -> Option<&str> {
        match self.args.as_slice() {
            [("place", Arg::Text(place))] => Some(place),
            _ => None,
        }
    }
}

/// A method: its formula and its source stand in the language files under `formula-<id>`, its page in `docs/methods/`.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// The name of its file, its page and its words.
    pub id: &'static str,
    /// Its page: definition, formula, source and worked example.
    pub page: &'static str,
    /// Its formulas: what a [`Figure`] of it may name. A test finds at least one of them in a document of the demo.
    pub formulas: &'static [&'static str],
}

/// A number with its inputs.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The number, exact.
    pub value: Decimal,
    /// Which formula: the words are `formula-<formula>` with `.name` and `.source`.
    pub formula: &'static str,
    /// What went in, in the order of the formula.
    pub inputs: Vec<Given>,
    /// The strictest of its inputs.
    pub visibility: Visibility,
    /// What it is counted in.
    pub unit: Unit,
    /// What it is about, where one account has several numbers of this formula: a group, an activity, a service level.
    pub about: Option<Arg>,
}

/// What a number is counted in; scores, shares from 0 to 1 and counts are bare.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Nothing: a score, a count, a fraction.
    #[default]
    Bare,
    /// Percent.
    Percent,
    /// Calendar days.
    Days,
    /// Money of a currency, ISO 4217.
    Money(String),
}

/// One input of a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// What it is: a term of the language files, or the author's own word.
    pub name: Arg,
    /// Its value, to be printed.
    pub value: Arg,
    /// Where it was written; none for a number that was itself computed.
    pub place: Option<Span>,
}

impl Given {
    /// An input that somebody wrote. `name` is a term of the language files: `input-revenue`.
    pub fn written(name: &'static str, value: Arg, place: Span) -> Self {
        Self { name: Arg::Term(name.to_owned()), value, place: Some(place) }
    }

    /// An input with the author's own name: a criterion, an activity.
    pub fn named(name: impl Into<String>, value: Arg, place: Span) -> Self {
        Self { name: Arg::Text(name.into()), value, place: Some(place) }
    }

    /// An input that was computed or is a constant. `name` is a term of the language files.
    pub fn computed(name: &'static str, value: Arg) -> Self {
        Self { name: Arg::Term(name.to_owned()), value, place: None }
    }
}

impl Figure {
    /// A number, its formula and its inputs; internal unless [`Figure::shown_to`] says otherwise.
    pub fn new(value: Decimal, formula: &'static str, inputs: Vec<Given>) -> Self {
        Self { value, formula, inputs, visibility: Visibility::Internal, unit: Unit::Bare, about: None }
    }

    /// The number counts money.
    #[must_use]
    pub fn in_money(mut self, currency: &str) -> Self {
        self.unit = Unit::Money(currency.to_owned());
        self
    }

    /// The number is a percentage, 0 to 100.
    #[must_use]
    pub fn in_percent(mut self) -> Self {
        self.unit = Unit::Percent;
        self
    }

    /// The number counts calendar days.
    #[must_use]
    pub fn in_days(mut self) -> Self {
        self.unit = Unit::Days;
        self
    }

    /// What the number is about, in the author's words.
    #[must_use]
    pub fn about(mut self, subject: impl Into<String>) -> Self {
        self.about = Some(Arg::Text(subject.into()));
        self
    }

    /// What the number is about, in a term of the language files.
    #[must_use]
    pub fn about_term(mut self, term: &str) -> Self {
        self.about = Some(Arg::Term(term.to_owned()));
        self
    }

    /// The strictest visibility of the fields that went in.
    #[must_use]
    pub fn shown_to(mut self, strictest: Visibility) -> Self {
        self.visibility = strictest;
        self
    }
}

/// A decimal as it was written: no digits lost, none added.
pub fn as_written(value: Decimal) -> Arg {
    let value = value.normalize();
    Arg::Number(value, value.scale())
}

/// An amount of money.
pub fn money(value: Decimal, currency: &str) -> Arg {
    Arg::Money(value, currency.to_owned())
}

/// A percentage.
pub fn percent(value: Decimal) -> Arg {
    let value = value.normalize();
    Arg::Percent(value, value.scale().min(2))
}

/// The share of a part in a whole, in percent; none where there is no whole.
pub fn share(part: Decimal, whole: Decimal) -> Option<Decimal> {
    (!whole.is_zero()).then(|| part.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(whole)).flatten()
}

/// The field, or the reason that it is missing.
pub fn need<'a, T>(field: &'a Option<Spanned<T>>, what: &'static str) -> Computed<&'a Spanned<T>> {
    field.as_ref().ok_or_else(|| Because::missing(what))
}
