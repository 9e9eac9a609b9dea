//! `kamgen explain CODE`: the page of a rule or a method, in the reader's language.

use clap::Args;

use super::FINE;
use super::LangOption;
use super::reader;
use crate::args;
use crate::diag::suggest;
use crate::fit;
use crate::rules;
use crate::words::Lang;
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Code or name of a rule, or name of a method: AG-22, health
    #[arg(value_name = "CODE")]
    code: String,
    /// Language of the page [default: the system's, else English]
    #[arg(long, value_enum)]
    lang: Option<LangOption>,
}

pub(super) fn run(options: &Options) -> u8 {
    let lang = options.lang.map(Lang::from).or_else(reader::locale).unwrap_or(Lang::En);
    let words = Words::of(lang);
    let asked = options.code.trim();
    let known = rules::about();
    let found =
        known.iter().find(|about| about.code.eq_ignore_ascii_case(asked) || about.name.eq_ignore_ascii_case(asked));
    let method = fit::methods().find(|method| method.id.eq_ignore_ascii_case(asked));
    let Some(text) = found.map(|about| about.page).or(method.map(|method| method.page)) else {
        let methods = fit::methods().map(|method| method.id);
        let names = known.iter().flat_map(|about| [about.code, about.name]).chain(methods);
        let near = suggest::near(asked, names);
        let message = if near.is_some() { "no-such-rule-near" } else { "no-such-rule" };
        return super::fail(&words, message, &args! { code: suggest::short(asked), near: near.unwrap_or_default() });
    };
    super::print(&page(text, lang));
    FINE
}

/// The page in one language: the English part, or the Spanish one with the examples it speaks of.
fn page(page: &str, lang: Lang) -> String {
    let (english, spanish) = page.split_once("\n## En español\n").unwrap_or((page, ""));
    if lang == Lang::En || spanish.is_empty() {
        return format!("{}\n", english.trim_end());
    }
    let title = english.lines().next().unwrap_or("");
    let first_text = spanish.find("```").unwrap_or(spanish.len());
    let (explained, said) = spanish.split_at(first_text);
    let mut texts = fences(said).into_iter().filter(|(kind, _)| *kind == "text");
    let mut parts = vec![title.to_owned(), explained.trim().to_owned()];
    for (kind, body) in fences(english) {
        let body = if kind == "text" { texts.next().map_or(body, |(_, body)| body) } else { body };
        parts.push(format!("```{kind}\n{body}\n```"));
    }
    parts.join("\n\n") + "\n"
}

/// The fenced blocks of a page: kind and body.
fn fences(page: &str) -> Vec<(&str, &str)> {
    let mut parts = page.split("```");
    parts.next();
    let mut found = Vec::new();
    while let (Some(fence), Some(_)) = (parts.next(), parts.next()) {
        let (kind, body) = fence.split_once('\n').unwrap_or((fence, ""));
        found.push((kind.trim(), body.trim_end_matches('\n')));
    }
    found
}
