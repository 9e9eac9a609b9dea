//! A title is a finding: other data, another sentence.

use std::collections::BTreeMap;
use std::path::Path;

use kamgen::discover;
use kamgen::view;
use kamgen::view::Edition;
use kamgen::words::Lang;
use kamgen::words::Words;
use serde_json::Value;

use crate::scratch::Scratch;
use crate::support;

/// Every title of the documents of a portfolio: of one account, of the pack and of the index.
fn titles(plans: &Path, account: &str, lang: Lang) -> BTreeMap<String, String> {
    let inputs = discover::discover(plans).expect("the folder can be read");
    let checked = kamgen::check(&inputs, &[], |_| support::day());
    let views = view::all(&checked, &Words::of(lang), Edition::Internal, &[], true);
    let own = views.accounts.iter().find(|view| view.id == account).expect("the account is there");
    let mut found = BTreeMap::new();
    collect("account", &serde_json::to_value(own).expect("a view is data"), &mut found);
    collect("review", &serde_json::to_value(&views.review).expect("a view is data"), &mut found);
    collect("index", &serde_json::to_value(&views.index).expect("a view is data"), &mut found);
    collect("findings", &serde_json::to_value(&views.findings).expect("a view is data"), &mut found);
    found
}

/// The titles of the sections: what has an `id` and a `title`. A matrix is named by its id.
fn collect(at: &str, part: &Value, found: &mut BTreeMap<String, String>) {
    match part {
        Value::Object(fields) => {
            let text = |name: &str| fields.get(name).and_then(Value::as_str);
            if let Some(title) = text("title") {
                let at = text("id").map_or(at.to_owned(), |id| format!("{} {id}", at.split(' ').next().unwrap_or(at)));
                found.entry(at).or_insert_with(|| title.to_owned());
            }
            let inner = fields.iter().filter(|(name, _)| *name != "frame");
            inner.for_each(|(name, value)| collect(&format!("{at} {name}"), value, found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(number, item)| collect(&format!("{at} {number}"), item, found));
        }
        _ => {}
    }
}

/// Only the sections themselves: document and id.
fn sections(titles: &BTreeMap<String, String>) -> BTreeMap<&str, &str> {
    let own = titles.iter().filter(|(at, _)| at.split(' ').count() == 2);
    own.map(|(at, title)| (at.as_str(), title.as_str())).collect()
}

/// Titles that do not depend on the plans: the page of findings lists every formula of the program.
const OF_THE_PROGRAM: [&str; 1] = ["findings annex"];

/// The sections of some documents that say the same of two portfolios, and how many were compared.
fn same(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>, documents: &[&str]) -> (usize, Vec<String>) {
    let (one, other) = (sections(one), sections(other));
    let named = |at: &&&str| documents.iter().any(|document| at.starts_with(document)) && !OF_THE_PROGRAM.contains(at);
    let both: Vec<&str> = one.keys().filter(|at| other.contains_key(*at)).filter(named).copied().collect();
    let same = both.iter().filter(|at| one[*at] == other[*at]).map(|at| format!("{at}: {}", one[at])).collect();
    (both.len(), same)
}

#[test]
fn another_account_has_another_title_in_every_section() {
    for lang in Lang::ALL {
        let one = titles(&support::project("tests/fixtures/serralba"), "serralba", lang);
        for (account, sections) in [("nordalia", 12), ("horticampo", 10), ("pescalbor", 8)] {
            let (compared, same) = same(&one, &titles(&support::project("plans"), account, lang), &["account "]);
            assert!(compared >= sections, "{account}: only {compared} sections were compared");
            assert!(same.is_empty(), "{} {account}: {same:#?}", lang.id());
        }
    }
}

#[test]
fn another_portfolio_has_another_title_in_every_section() {
    // Another supplier, and somebody to decide something.
    let other = Scratch::with_plans("tests/fixtures/small");
    other.replace("plans/programme.yaml", "name: Envases Levantia", "name: Papelera del Norte");
    other.replace("plans/accounts/norte/plan.yaml", "owner: lola, due: 2026-02-01", "owner: lola, due: 2025-09-01");
    for lang in Lang::ALL {
        let one = titles(&support::project("tests/fixtures/serralba"), "serralba", lang);
        let (compared, same) =
            same(&one, &titles(&other.at("plans"), "norte", lang), &["review ", "index ", "findings "]);
        assert!(compared >= 12, "only {compared} sections were compared");
        assert!(same.is_empty(), "{}: {same:#?}", lang.id());
    }
}

#[test]
fn every_title_is_a_sentence_that_was_written() {
    for lang in Lang::ALL {
        for (plans, account) in [
            ("tests/fixtures/serralba", "serralba"),
            ("tests/fixtures/small", "norte"),
            ("plans", "bioverd"),
            ("plans", "cateralia"),
            ("plans", "dulzaina"),
            ("plans", "horticampo"),
            ("plans", "lacteos-brava"),
            ("plans", "nordalia"),
            ("plans", "pescalbor"),
            ("plans", "serralba"),
        ] {
            let mut wrong = Vec::new();
            for (at, title) in titles(&support::project(plans), account, lang) {
                let written =
                    !title.contains('⟦') && !title.contains("{$") && !title.contains("  ") && !title.trim().is_empty();
                let begins = title.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| !c.is_lowercase());
                if !written || !begins || title.ends_with('.') {
                    wrong.push(format!("{at}: {title}"));
                }
                // A section says something: one word is a topic.
                if at.split(' ').count() == 2 && title.split_whitespace().count() < 2 {
                    wrong.push(format!("{at} is a topic: {title}"));
                }
            }
            assert!(wrong.is_empty(), "{plans} {account} {}: {wrong:#?}", lang.id());
        }
    }
}
