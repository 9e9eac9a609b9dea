//! The pages of the rules are run: each example says exactly what its page prints.
//!
//! `BLESS=1 cargo test pages` writes what is said into the pages; a person reads the difference.

use std::env;
use std::fmt::Write as _;
use std::fs;

use encoding_rs::WINDOWS_1252;
use kamgen::discover::Unreadable;
use kamgen::rules;
use kamgen::words::Lang;
use kamgen::words::Words;

use crate::support;
use crate::support::Piece;

/// A fenced block of a page.
struct Fence {
    kind: String,
    body: String,
    /// Lines of the page, the fences themselves included.
    first: usize,
    last: usize,
    spanish: bool,
}

fn fences(page: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    let mut open: Option<(usize, String, Vec<&str>)> = None;
    let mut spanish = false;
    for (number, line) in page.lines().enumerate() {
        spanish |= line == "## En español";
        match (&mut open, line.strip_prefix("```")) {
            (None, Some(kind)) => open = Some((number, kind.to_owned(), Vec::new())),
            (Some((_, _, body)), None) => body.push(line),
            (Some(_), Some(_)) => {
                let (first, kind, body) = open.take().expect("a fence is open");
                fences.push(Fence { kind, body: body.join("\n"), first, last: number, spanish });
            }
            (None, None) => {}
        }
    }
    fences
}

/// The files of an example: each begins with a comment that names it, and how it lies on the disk where that matters:
/// `# people.yaml, as Windows-1252`, `# people.yaml, without permission`.
fn pieces(body: &str) -> Vec<Piece> {
    let mut texts: Vec<(&str, &str, String)> = Vec::new();
    for line in body.lines() {
        let (path, form) = line.strip_prefix("# ").map_or(("", ""), |head| head.split_once(", ").unwrap_or((head, "")));
        if path.ends_with(".yaml") || path.ends_with(".csv") {
            let text = if path.ends_with(".csv") { String::new() } else { format!("{line}\n") };
            texts.push((path, form, text));
        } else if let Some((.., text)) = texts.last_mut() {
            writeln!(text, "{line}").expect("writing to a text cannot fail");
        }
    }
    let content = |form: &str, text: String| match form {
        "" => Ok(text.into_bytes()),
        "as Windows-1252" => Ok(WINDOWS_1252.encode(&text).0.into_owned()),
        "without permission" => Err(Unreadable::Denied),
        _ => panic!("no example knows a file {form}"),
    };
    texts.into_iter().map(|(path, form, text)| Piece { path: path.to_owned(), content: content(form, text) }).collect()
}

#[test]
fn every_page_says_what_its_rule_says() {
    let bless = env::var_os("BLESS").is_some();
    let languages = [Words::of(Lang::En), Words::of(Lang::Es)];
    let mut wrong = Vec::new();
    for about in rules::about() {
        let path = format!("docs/rules/{}.md", about.name);
        let page = support::read(&path);
        let fences = fences(&page);
        let examples: Vec<&Fence> = fences.iter().filter(|f| f.kind == "yaml" && !f.spanish).collect();
        let texts: Vec<&Fence> = fences.iter().filter(|f| f.kind == "text").collect();
        let (english, spanish): (Vec<&Fence>, Vec<&Fence>) = texts.into_iter().partition(|fence| !fence.spanish);
        let speaking: Vec<&&Fence> =
            examples.iter().filter(|example| english.iter().any(|text| text.first == example.last + 2)).collect();
        if speaking.is_empty() || speaking.len() == examples.len() {
            wrong.push(format!("{path}: needs an example that speaks and one that is silent"));
        }
        if english.len() != speaking.len() || spanish.len() != speaking.len() {
            wrong.push(format!(
                "{path}: {} examples speak, {} texts, {} in Spanish",
                speaking.len(),
                english.len(),
                spanish.len()
            ));
            continue;
        }
        let mut blessed: Vec<(usize, usize, String)> = Vec::new();
        for example in &examples {
            let checked = support::check_over_small(&pieces(&example.body));
            let own = || checked.found.iter().filter(|finding| finding.code == about.code);
            let speaks = speaking.iter().position(|speaking| speaking.first == example.first);
            let Some(at) = speaks else {
                if own().next().is_some() {
                    let said = support::said(&checked, own(), &languages[0]);
                    wrong.push(format!("{path}:{}: must be silent and says\n{said}", example.first + 1));
                }
                continue;
            };
            for (words, text) in [(&languages[0], english[at]), (&languages[1], spanish[at])] {
                let said = support::said(&checked, own(), words);
                if said.is_empty() {
                    wrong.push(format!("{path}:{}: must speak and is silent", example.first + 1));
                } else if said != text.body {
                    if bless {
                        blessed.push((text.first, text.last, said));
                    } else {
                        wrong.push(format!(
                            "{path}:{}: the page says\n{}\nand the rule says\n{said}",
                            text.first + 1,
                            text.body
                        ));
                    }
                }
            }
        }
        if !blessed.is_empty() {
            let mut lines: Vec<String> = page.lines().map(str::to_owned).collect();
            blessed.sort();
            for (first, last, said) in blessed.into_iter().rev() {
                lines.splice(first + 1..last, said.lines().map(str::to_owned));
            }
            fs::write(support::project(&path), lines.join("\n") + "\n").expect("the page can be written");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
