//! Values that stand alone: numbers on a scale, words from a list, days, texts.

use rust_decimal::Decimal;

use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::suggest;
use crate::source::Span;

/// A value that is written as one word.
pub trait Leaf: Sized {
    /// What editors and the reference page are told about it.
    const SHAPE: Shape;
    /// The message of a list or a mapping where this belongs.
    const WRONG: &'static str;

    /// Reads the word; `plain` words stood without quotes.
    ///
    /// # Errors
    /// When the word does not mean such a value.
    fn read(text: &str, plain: bool) -> Result<Self, LeafFault>;

    /// What the author probably meant, where the value is allowed but improbable.
    fn hint(&self) -> Option<String> {
        None
    }
}

/// The form of a value, for schema and reference page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Any text; Markdown where a document prints it.
    Text,
    /// A name that other entries refer to.
    Id,
    /// `true` or `false`.
    Flag,
    /// `2025-10-06`.
    Day,
    /// `2025`, `2025-Q3`, `2025-10`.
    Period,
    /// A number with its unit and its range.
    Number {
        /// What is counted: `money`, `percent`, `points`…
        unit: &'static str,
        /// The smallest value, as text.
        min: Option<&'static str>,
        /// The largest value, as text.
        max: Option<&'static str>,
    },
    /// One word of a list.
    Choice(&'static [&'static str]),
}

/// Why a word does not mean a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeafFault {
    /// It is something else; the case of DT-18 says what belongs here.
    Wrong(&'static str),
    /// It is not on the list.
    Unknown(&'static [&'static str]),
    /// It lies outside its scale.
    OutOfRange {
        /// The smallest value.
        min: String,
        /// The largest value.
        max: String,
    },
}

impl LeafFault {
    /// The diagnostic of this fault.
    pub fn said(self, text: &str, span: Span) -> Diagnostic {
        let found = suggest::short(text);
        match self {
            Self::Wrong(message) => {
                Diagnostic::new("DT-18", "wrong-type", Level::Error, span, args! { found }).saying(message)
            }
            Self::Unknown(options) => {
                let near = suggest::near(text, options.iter().copied());
                let message = if near.is_some() { "wrong-type-near" } else { "wrong-type-choice" };
                let args = args! { found, near: near.unwrap_or_default(), options: options.join(", ") };
                Diagnostic::new("DT-18", "wrong-type", Level::Error, span, args).saying(message)
            }
            Self::OutOfRange { min, max } => {
                let message = match (min.is_empty(), max.is_empty()) {
                    (false, true) => "out-of-range-below",
                    (true, false) => "out-of-range-above",
                    _ => "out-of-range",
                };
                let args = args! { found, min, max };
                Diagnostic::new("DT-05", "out-of-range", Level::Error, span, args).saying(message)
            }
        }
    }
}

impl Leaf for String {
    const SHAPE: Shape = Shape::Text;
    const WRONG: &'static str = "wrong-type-text";

    fn read(text: &str, _plain: bool) -> Result<Self, LeafFault> {
        Ok(text.to_owned())
    }
}

impl Leaf for bool {
    const SHAPE: Shape = Shape::Flag;
    const WRONG: &'static str = "wrong-type-flag";

    fn read(text: &str, plain: bool) -> Result<Self, LeafFault> {
        match text {
            "true" | "True" | "TRUE" if plain => Ok(true),
            "false" | "False" | "FALSE" if plain => Ok(false),
            _ => Err(LeafFault::Wrong("wrong-type-flag")),
        }
    }
}

impl Leaf for Decimal {
    const SHAPE: Shape = Shape::Number { unit: "", min: None, max: None };
    const WRONG: &'static str = "wrong-type-number";

    fn read(text: &str, _plain: bool) -> Result<Self, LeafFault> {
        number(text)
    }
}

impl Leaf for u32 {
    const SHAPE: Shape = Shape::Number { unit: "", min: Some("0"), max: None };
    const WRONG: &'static str = "wrong-type-whole";

    fn read(text: &str, _plain: bool) -> Result<Self, LeafFault> {
        let value = number(text)?;
        if value.is_sign_negative() && !value.is_zero() {
            return Err(LeafFault::OutOfRange { min: "0".to_owned(), max: String::new() });
        }
        if text.contains('.') {
            return Err(LeafFault::Wrong("wrong-type-whole"));
        }
        text.parse().map_err(|_| LeafFault::OutOfRange { min: "0".to_owned(), max: u32::MAX.to_string() })
    }
}

/// Reads an exact number: digits, a point, digits. Never through binary floating point.
pub(super) fn number(text: &str) -> Result<Decimal, LeafFault> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if all_digits(whole) && all_digits(part) {
        return Decimal::from_str_exact(text).map_err(|_| LeafFault::Wrong("wrong-type-long"));
    }
    let numeric = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || b".,'-_ ".contains(&byte));
    let amount = text.bytes().any(|byte| byte.is_ascii_digit())
        && (text.contains(['€', '$', '%', '£']) || text.ends_with("EUR") || text.starts_with("EUR"));
    Err(LeafFault::Wrong(if numeric {
        "wrong-type-separators"
    } else if amount {
        "wrong-type-symbol"
    } else {
        "wrong-type-number"
    }))
}

/// Declares numbers on a scale: name, unit, smallest and largest value.
macro_rules! scale {
    ($( $(#[doc = $doc:literal])* $name:ident: $unit:literal, $min:tt to $max:tt; )*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub struct $name(rust_decimal::Decimal);

        impl $name {
            /// The number, if it lies on the scale.
            pub fn new(value: rust_decimal::Decimal) -> Option<Self> {
                let above = $crate::decode::scale!(@bound $min).is_none_or(|min| value >= min);
                let below = $crate::decode::scale!(@bound $max).is_none_or(|max| value <= max);
                (above && below).then_some(Self(value))
            }

            /// The number.
            pub const fn get(self) -> rust_decimal::Decimal {
                self.0
            }
        }

        impl $crate::decode::Leaf for $name {
            const SHAPE: $crate::decode::Shape = $crate::decode::Shape::Number {
                unit: $unit,
                min: $crate::decode::scale!(@text $min),
                max: $crate::decode::scale!(@text $max),
            };
            const WRONG: &'static str = "wrong-type-number";

            fn read(text: &str, plain: bool) -> Result<Self, $crate::decode::LeafFault> {
                let value = <rust_decimal::Decimal as $crate::decode::Leaf>::read(text, plain)?;
                Self::new(value).ok_or_else(|| $crate::decode::LeafFault::OutOfRange {
                    min: $crate::decode::scale!(@text $min).unwrap_or_default().to_owned(),
                    max: $crate::decode::scale!(@text $max).unwrap_or_default().to_owned(),
                })
            }

            fn hint(&self) -> Option<String> {
                let share = $unit == "share" && self.0 > rust_decimal::Decimal::ZERO && self.0 < rust_decimal::Decimal::ONE;
                share.then(|| (self.0 * rust_decimal::Decimal::ONE_HUNDRED).normalize().to_string())
            }
        }
    )* };
    (@bound any) => { None::<rust_decimal::Decimal> };
    (@bound $value:literal) => { Some(rust_decimal::Decimal::from($value as i64)) };
    (@bound ($value:expr)) => { Some(rust_decimal::Decimal::from($value as i64)) };
    (@text any) => { None::<&'static str> };
    (@text $value:literal) => { Some(stringify!($value)) };
    (@text ($value:expr)) => { Some(stringify!($value)) };
}
pub(crate) use scale;

/// Declares a fixed list of words: English ids in the plans, labels in the language files under `prefix-id`.
macro_rules! choice {
    ($( $(#[doc = $doc:literal])* $name:ident, $prefix:literal { $( $(#[doc = $vdoc:literal])* $variant:ident = $id:literal, )+ } )*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[doc = $vdoc])* $variant, )+ }

        impl $name {
            /// Every word of the list, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The word in the plans.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The key of its label in the language files.
            pub fn label(self) -> String {
                format!(concat!($prefix, "-{}"), self.id().replace('_', "-"))
            }
        }

        impl $crate::decode::Leaf for $name {
            const SHAPE: $crate::decode::Shape = $crate::decode::Shape::Choice(&[$($id,)+]);
            const WRONG: &'static str = "wrong-type-text";

            fn read(text: &str, _plain: bool) -> Result<Self, $crate::decode::LeafFault> {
                match text {
                    $($id => Ok(Self::$variant),)+
                    _ => Err($crate::decode::LeafFault::Unknown(&[$($id,)+])),
                }
            }
        }
    )* };
}
pub(crate) use choice;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact_and_never_guessed() {
        assert_eq!(number("1250000.10").map(|n| n.to_string()), Ok("1250000.10".to_owned()));
        assert_eq!(number("-0.5"), Ok(Decimal::new(-5, 1)));
        for (text, case) in [
            ("1.250,10", "wrong-type-separators"),
            ("1_000", "wrong-type-separators"),
            ("5 €", "wrong-type-symbol"),
            ("alta", "wrong-type-number"),
            (".5", "wrong-type-separators"),
            ("1e3", "wrong-type-number"),
            ("", "wrong-type-number"),
        ] {
            assert_eq!(number(text), Err(LeafFault::Wrong(case)), "{text}");
        }
    }
}
