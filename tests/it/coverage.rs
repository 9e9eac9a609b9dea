//! `docs/coverage.md` answers for every row of the inventory: with a place in the built demo, a rule, or the words "not
//! yet".

use std::collections::BTreeSet;

use kamgen::discover;
use kamgen::render;
use kamgen::render::Formats;
use kamgen::render::Output;
use kamgen::rules;
use kamgen::view;
use kamgen::view::Edition;
use kamgen::words::Lang;
use kamgen::words::Words;

use crate::support;

/// What a row is answered with.
#[derive(Debug, PartialEq)]
enum Answer<'a> {
    /// A text in a section of a page of the demo.
    Place { page: &'a str, section: &'a str, text: &'a str },
    /// A rule.
    Rule(&'a str),
    /// Nothing yet, and why.
    NotYet(&'a str),
    /// Something that this test does not understand.
    Unclear(&'a str),
}

/// The rows: id and answers.
fn rows(text: &str) -> Vec<(&str, Vec<Answer<'_>>)> {
    text.lines().filter_map(row).collect()
}

fn row(line: &str) -> Option<(&str, Vec<Answer<'_>>)> {
    let mut cells = line.strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim);
    let is_id =
        |id: &&str| id.len() == 4 && id.as_bytes()[1] == b'-' && id.ends_with(|last: char| last.is_ascii_digit());
    let id = cells.next().filter(is_id)?;
    Some((id, cells.next_back()?.split("; ").map(answer).collect()))
}

fn answer(said: &str) -> Answer<'_> {
    if let Some(reason) = said.strip_prefix("not yet: ") {
        return Answer::NotYet(reason);
    }
    let Some((code, rest)) = said.strip_prefix('`').and_then(|rest| rest.split_once('`')) else {
        return Answer::Unclear(said);
    };
    let quoted = rest.trim().strip_prefix('«').and_then(|rest| rest.strip_suffix('»'));
    match (code.split_once('#'), quoted, rest) {
        (Some((page, section)), Some(text), _) => Answer::Place { page, section, text },
        (None, None, "") => Answer::Rule(code),
        _ => Answer::Unclear(said),
    }
}

/// The pages of the demo in the language of its plans.
fn demo() -> Output {
    let inputs = discover::discover(&support::project("plans")).expect("the demo can be read");
    let checked = kamgen::check(&inputs, &[], |_| support::day());
    let views = view::all(&checked, &Words::of(Lang::Es), Edition::Internal, &[], false);
    render::all(&views, Formats { html: true, pdf: false, threads: 2 }, &|_, _| ()).expect("the demo can be rendered")
}

/// The words of a section of a page, with plain spaces.
fn section(site: &Output, page: &str, id: &str) -> Option<String> {
    let path = if page == "index" { "index.html".to_owned() } else { format!("{page}/index.html") };
    let html = std::str::from_utf8(site.get(&path)?).ok()?;
    let from = html.find(&format!("<section id=\"{id}\""))?;
    let own = &html[from..];
    let to = own[1..].find("<section id=").map_or(own.len(), |at| at + 1);
    Some(plain(&support::page_text(&own[..to])))
}

/// One space between words.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_row_of_the_inventory_has_its_answer() {
    let text = support::read("docs/coverage.md");
    let rows = rows(&text);
    let known = support::read("tests/fixtures/inventory.txt");
    let known: Vec<&str> = known.lines().collect();
    assert_eq!(known.len(), 155);
    assert_eq!(rows.iter().map(|(id, _)| *id).collect::<Vec<_>>(), known, "every row once, in order");

    let site = demo();
    let codes: BTreeSet<&str> = rules::about().iter().map(|about| about.code).collect();
    let mut wrong = Vec::new();
    let mut waiting = 0;
    for (id, answers) in &rows {
        waiting += usize::from(answers.iter().all(|answer| matches!(answer, Answer::NotYet(_))));
        for answer in answers {
            match answer {
                Answer::Place { page, section: own, text } => match section(&site, page, own) {
                    None => wrong.push(format!("{id}: the demo has no `{page}#{own}`")),
                    Some(said) if !said.contains(text) => wrong.push(format!("{id}: `{page}#{own}` lacks «{text}»")),
                    Some(_) => {}
                },
                Answer::Rule(code) if codes.contains(code) => {}
                Answer::Rule(code) => wrong.push(format!("{id}: there is no rule {code}")),
                Answer::NotYet(reason) if reason.split_whitespace().count() >= 3 => {}
                Answer::NotYet(reason) => wrong.push(format!("{id}: «{reason}» is no reason")),
                Answer::Unclear(said) => wrong.push(format!("{id}: {said}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), rows.len());
    let counted = format!("{} of the 155 rows", 155 - waiting);
    assert!(text.contains(&counted), "the page does not begin with «{counted}»");
}

#[test]
fn a_text_that_is_nowhere_is_seen() {
    let answers = &rows("| A-01 | what | `review#cover` «uno»; `AC-05`; not yet: comes with git; so |\n| x | y |")[0].1;
    assert_eq!(
        answers.as_slice(),
        [
            Answer::Place { page: "review", section: "cover", text: "uno" },
            Answer::Rule("AC-05"),
            Answer::NotYet("comes with git"),
            Answer::Unclear("so"),
        ]
    );
    let site = demo();
    assert!(section(&site, "review", "cover").is_some_and(|said| said.contains("Envases Levantia")));
    assert!(section(&site, "review", "nowhere").is_none() && section(&site, "nowhere", "cover").is_none());
}
