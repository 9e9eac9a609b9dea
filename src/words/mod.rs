//! What a language says: messages by key, and numbers, money, days and lists as they are written in it.

mod arg;
mod catalogue;
mod days;
mod figures;
mod lang;
mod lists;

use std::fmt;

use fluent_bundle::FluentArgs;
use fluent_bundle::FluentValue;
use icu_collator::CollatorBorrowed;
use rust_decimal::Decimal;

pub use arg::Arg;
pub use arg::Args;
pub use lang::Lang;

use catalogue::Catalogue;

/// A space at which no line breaks.
const NO_BREAK: char = '\u{a0}';

/// The words of one language.
///
/// Made once for each language and then shared by reference, also between threads.
pub struct Words {
    lang: Lang,
    catalogue: Catalogue,
    collator: CollatorBorrowed<'static>,
}

impl Words {
    /// Reads the language files that are compiled in.
    pub fn of(lang: Lang) -> Self {
        Self { lang, catalogue: Catalogue::of(lang), collator: lists::collator(lang) }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Whether there are words for `id` or `id.attribute`.
    pub fn has(&self, key: &str) -> bool {
        self.catalogue.pattern(key).is_some()
    }

    /// The words for `id` or `id.attribute`; a key that nobody wrote stands between `⟦⟧`.
    ///
    /// An argument that the words ask for and nobody gave stays `{$name}`.
    pub fn say(&self, key: &str, args: &Args) -> String {
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            given.set(
                *name,
                match arg {
                    Arg::Count(count) => FluentValue::from(*count),
                    _ => FluentValue::from(self.arg(arg)),
                },
            );
        }
        self.catalogue.say(key, &given).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    /// The words for `id` or `id.attribute` that need no arguments.
    pub fn text(&self, key: &str) -> String {
        self.say(key, &Args::new())
    }

    /// Every `id` and `id.attribute`, sorted.
    pub fn keys(&self) -> Vec<String> {
        self.catalogue.keys()
    }

    /// An argument as it stands in a sentence.
    pub fn arg(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Count(count) => self.number(Decimal::from(*count), 0),
            Arg::Number(value, places) => self.number(*value, *places),
            Arg::Percent(value, places) => self.percent(*value, *places),
            Arg::Money(value, currency) => self.money(*value, currency),
            Arg::Day(day) => self.day(*day),
            Arg::Period(first, months) => self.period(*first, *months),
            Arg::Term(key) => self.text(key),
            Arg::List(items) => self.list(&items.iter().map(|item| self.arg(item)).collect::<Vec<_>>()),
        }
    }

    /// The same words at the head of a line: "Estratégica".
    pub fn capital(&self, text: &str) -> String {
        let mut rest = text.chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.lang).finish()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::args;

    #[test]
    fn a_key_that_nobody_wrote_is_seen() {
        let words = Words::of(Lang::Es);
        assert_eq!(words.text("no-such-key"), "⟦no-such-key⟧");
        assert_eq!(words.text("mark-ok.no-such"), "⟦mark-ok.no-such⟧");
        assert!(!words.has("mark-ok.no-such"));
        assert!(words.has("mark-ok"));
        assert!(words.has("month-1.short"));
        assert_eq!(words.text("month-1.short"), "ene");
    }

    #[test]
    fn words_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&Words::of(Lang::En));
    }

    #[test]
    fn the_vocabulary_speaks_both_languages() {
        let (es, en) = (Words::of(Lang::Es), Words::of(Lang::En));
        for (key, spanish, english) in [
            ("mark-ok", "en orden", "in order"),
            ("mark-none", "sin datos", "no data"),
            ("category-strategic", "estratégica", "strategic"),
            ("function-rnd", "I+D", "R&D"),
            ("unit-count", "", ""),
        ] {
            assert_eq!((es.text(key).as_str(), en.text(key).as_str()), (spanish, english), "{key}");
        }
        assert_eq!(es.capital(&es.text("stage-basic")), "Básica");
        assert_eq!(es.capital("ágil"), "Ágil");
        assert_eq!(es.capital(""), "");
    }

    #[test]
    fn an_argument_stands_in_its_sentence_finished() {
        let words = Words::of(Lang::Es);
        let half = Decimal::new(5, 1);
        for (arg, text) in [
            (Arg::from("Serralba"), "Serralba"),
            (Arg::from(12_345_usize), "12.345"),
            (Arg::from(-3_i64), "−3"),
            (Arg::Number(half, 2), "0,50"),
            (Arg::Percent(half, 1), "0,5\u{a0}%"),
            (Arg::Money(Decimal::from(60_000), "EUR".to_owned()), "60.000\u{a0}€"),
            (Arg::from(date(2025, 10, 6)), "6\u{a0}de\u{a0}octubre\u{a0}de\u{a0}2025"),
            (Arg::Term("stage-basic".to_owned()), "básica"),
            (Arg::List(vec![Arg::from("José"), Arg::from("Inés")]), "José e Inés"),
        ] {
            assert_eq!(words.arg(&arg), text);
        }
    }

    #[test]
    fn arguments_are_written_by_name_or_by_variable() {
        let account = "serralba".to_owned();
        let days = 3;
        assert_eq!(args! {}, Args::new());
        assert_eq!(
            args! { account, left: days + 1, day: date(2025, 1, 2), },
            vec![
                ("account", Arg::Text("serralba".to_owned())),
                ("left", Arg::Count(4)),
                ("day", Arg::Day(date(2025, 1, 2))),
            ]
        );
    }
}
