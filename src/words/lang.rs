//! The languages of documents and messages.

use serde::Serialize;

/// A language that kamgen speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Spanish of Spain.
    Es,
    /// British English.
    En,
}

impl Lang {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Es, Self::En];

    /// Reads a language tag or the name of a locale: `es`, `es-MX`, `es_ES.UTF-8`, `EN`.
    pub fn parse(text: &str) -> Option<Self> {
        let language = text.split(['-', '_', '.', '@']).next()?;
        Self::ALL.into_iter().find(|lang| language.eq_ignore_ascii_case(lang.id()))
    }

    /// The language's tag: `es`, `en`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Es => "es",
            Self::En => "en",
        }
    }

    /// The region whose numbers and words we write: `ES`, `GB`.
    pub const fn region(self) -> &'static str {
        match self {
            Self::Es => "ES",
            Self::En => "GB",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_first_part() {
        for text in ["es", "ES", "es-ES", "es-MX", "es_ES.UTF-8", "es.UTF-8", "es_ES@euro"] {
            assert_eq!(Lang::parse(text), Some(Lang::Es), "{text}");
        }
        for text in ["en", "EN", "en-GB", "en_US.UTF-8"] {
            assert_eq!(Lang::parse(text), Some(Lang::En), "{text}");
        }
        for text in ["", "C", "C.UTF-8", "POSIX", "est", "e", "fr", "-es"] {
            assert_eq!(Lang::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_language_is_written_in_small_letters() {
        for lang in Lang::ALL {
            let written = serde_json::to_string(&lang).expect("a word is JSON");
            assert_eq!(written, format!("\"{}\"", lang.id()));
            assert_eq!(Lang::parse(&format!("{}-{}", lang.id(), lang.region())), Some(lang));
        }
    }
}
