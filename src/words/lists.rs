//! How a language puts words in a row, and in order.

use std::cmp::Ordering;

use icu_collator::Collator;
use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale_core::locale;

use super::Lang;
use super::Words;

/// The order of words in a language.
pub(super) fn collator(lang: Lang) -> CollatorBorrowed<'static> {
    let locale = match lang {
        Lang::Es => locale!("es"),
        Lang::En => locale!("en"),
    };
    Collator::try_new(locale.into(), CollatorOptions::default()).expect("the order of words is compiled in")
}

impl Words {
    /// Items in a sentence: "a, b y c", "José e Inés", "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        if before.is_empty() {
            return last.clone();
        }
        let and = self.text(if sounds_like_i(last) { "list-and-before-i" } else { "list-and" });
        format!("{} {and} {last}", before.join(", "))
    }

    /// The order of two words: accents and small letters only where nothing else decides, and never a tie between
    /// words that differ.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b).then_with(|| a.cmp(b))
    }
}

/// Whether a Spanish word begins with the sound of the vowel i: Inés, historia, Ybarra, IA; not hielo, iones, yute.
fn sounds_like_i(word: &str) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
    let mut letters = word.strip_prefix(['h', 'H']).unwrap_or(word).chars();
    match letters.next() {
        Some('í' | 'Í') => true,
        Some('i' | 'I' | 'y' | 'Y') => !letters.next().is_some_and(|next| "aeouáéóú".contains(next)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(lang: Lang, items: &[&str]) -> String {
        Words::of(lang).list(&items.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn a_list_ends_with_and() {
        assert_eq!(list(Lang::Es, &[]), "");
        assert_eq!(list(Lang::Es, &["a"]), "a");
        assert_eq!(list(Lang::Es, &["a", "b"]), "a y b");
        assert_eq!(list(Lang::Es, &["a", "b", "c"]), "a, b y c");
        assert_eq!(list(Lang::En, &["a", "b"]), "a and b");
        assert_eq!(list(Lang::En, &["a", "b", "c"]), "a, b and c");
        assert_eq!(list(Lang::En, &["José", "Inés"]), "José and Inés");
    }

    #[test]
    fn spanish_says_e_before_the_sound_of_i() {
        for last in ["Inés", "historia", "Hidalgo", "íntegro", "IA", "Ybarra", "«innovación»"] {
            assert_eq!(list(Lang::Es, &["José", last]), format!("José e {last}"));
        }
        for last in ["hielo", "iones", "yute", "Yolanda", "h", "Elena", "", "€"] {
            assert_eq!(list(Lang::Es, &["José", last]), format!("José y {last}"));
        }
    }

    #[test]
    fn words_stand_in_the_order_of_the_dictionary() {
        let sorted = |lang, mut list: Vec<&'static str>| {
            let words = Words::of(lang);
            list.sort_by(|a, b| words.compare(a, b));
            list
        };
        assert_eq!(
            sorted(Lang::Es, vec!["zeta", "ñandú", "Óscar", "nube", "oso", "nzara", "Álvarez", "alba", "Ana"]),
            ["alba", "Álvarez", "Ana", "nube", "nzara", "ñandú", "Óscar", "oso", "zeta"]
        );
        // In English the ñ is an n with a mark on it.
        assert_eq!(sorted(Lang::En, vec!["nzara", "ñandú", "nube"]), ["ñandú", "nube", "nzara"]);
        assert_eq!(sorted(Lang::Es, vec!["él", "el", "El"]), ["el", "El", "él"]);
    }

    #[test]
    fn two_ways_to_write_one_word_still_have_an_order() {
        let words = Words::of(Lang::Es);
        assert_eq!(words.compare("\u{e1}", "a\u{301}"), words.compare("a\u{301}", "\u{e1}").reverse());
        assert_ne!(words.compare("\u{e1}", "a\u{301}"), Ordering::Equal);
        assert_eq!(words.compare("a", "a"), Ordering::Equal);
    }
}
