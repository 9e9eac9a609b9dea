//! `kamgen rules`: every rule with its level, its family and its name, and the methods behind the numbers.

use std::fmt::Write as _;

use clap::Args;

use super::FINE;
use super::LangOption;
use super::reader;
use crate::fit;
use crate::rules;
use crate::words::Lang;
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Language of the list [default: the system's, else English]
    #[arg(long, value_enum)]
    lang: Option<LangOption>,
}

pub(super) fn run(options: &Options) -> u8 {
    let lang = options.lang.map(Lang::from).or_else(reader::locale).unwrap_or(Lang::En);
    let words = Words::of(lang);
    let mut list = String::new();
    let mut family = "";
    for about in rules::about() {
        if about.family() != family {
            family = about.family();
            let name = words.text(&format!("family-{}", family.to_lowercase()));
            let _ = writeln!(list, "{}{family}  {name}", if list.is_empty() { "" } else { "\n" });
        }
        let level = words.text(&format!("level-{}", about.level.id()));
        let _ = writeln!(list, "  {:6}  {level:12}  {}", about.code, about.name);
    }
    let _ = writeln!(list, "\n{}", words.text("rules-methods"));
    for method in fit::methods() {
        let _ = writeln!(list, "  {:20}  {}", method.id, words.text(&format!("method-{}", method.id)));
    }
    super::print(&list);
    FINE
}
