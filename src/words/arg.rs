//! What words speak of: the arguments of a message, before a language has finished them.

use jiff::civil::Date;
use rust_decimal::Decimal;

/// An argument of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Words of an author, as they stand. A year is text too: a count would be grouped.
    Text(String),
    /// How many; words may choose singular or plural by it.
    Count(i64),
    /// A number and its decimal places.
    Number(Decimal, u32),
    /// A percentage and its decimal places: 20.2 is 20.2 %.
    Percent(Decimal, u32),
    /// An amount in major units, and its currency by ISO 4217.
    Money(Decimal, String),
    /// A day.
    Day(Date),
    /// A year, a quarter or a month: its first day, and how many months it has.
    Period(Date, i8),
    /// The key of other words, said without arguments.
    Term(String),
    /// Several arguments in a row, with "and" before the last.
    List(Vec<Arg>),
}

/// The arguments of a message by name.
pub type Args = Vec<(&'static str, Arg)>;

/// Names the arguments of a message: `args! { account: id, share }`, where `share` is a variable of that name.
///
/// Values are whatever [`Arg`](crate::words::Arg) can be made from.
#[macro_export]
macro_rules! args {
    (@value $name:ident) => { $name };
    (@value $name:ident $value:expr) => { $value };
    ($($name:ident $(: $value:expr)?),* $(,)?) => {{
        let args: $crate::words::Args =
            ::std::vec![$((stringify!($name), $crate::words::Arg::from($crate::args!(@value $name $($value)?)))),*];
        args
    }};
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

// A plain `3` is an `i32` unless something else is asked for.
impl From<i32> for Arg {
    fn from(count: i32) -> Self {
        Self::Count(count.into())
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(i64::try_from(count).expect("nothing we count fills the memory"))
    }
}

impl From<Date> for Arg {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}
