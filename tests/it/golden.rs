//! What the demonstration says: every title, every decision and every finding of its documents, in both languages.
//!
//! `BLESS=1 cargo test golden` writes it anew; a person reads the difference.

use std::env;
use std::fmt::Write as _;
use std::fs;

use kamgen::view;
use kamgen::view::Edition;
use kamgen::words::Lang;
use kamgen::words::Words;
use serde_json::Value;

use crate::support;

/// Writes every title and every decision of a view, with the place where it stands.
fn titles(path: &str, value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            for name in ["title", "what", "message"] {
                if let Some(Value::String(text)) = fields.get(name) {
                    writeln!(out, "{path}: {text}").expect("a text can always be written to");
                }
            }
            for (name, field) in fields {
                titles(&format!("{path}/{name}"), field, out);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| titles(path, item, out)),
        _ => {}
    }
}

#[test]
fn the_demonstration_says_what_it_said() {
    let mut wrong = Vec::new();
    for lang in Lang::ALL {
        let words = Words::of(lang);
        let checked = support::check_folder("plans", &[]);
        let views = view::all(&checked, &words, Edition::Internal, &[], true);
        let mut said = String::new();
        let mut add = |name: &str, view: Value| titles(name, &view, &mut said);
        for account in &views.accounts {
            add(&account.id, serde_json::to_value(account).expect("views are data"));
        }
        add("review", serde_json::to_value(&views.review).expect("views are data"));
        add("index", serde_json::to_value(&views.index).expect("views are data"));
        let path = format!("tests/golden/plans-{}.txt", lang.id());
        if env::var_os("BLESS").is_some() {
            fs::create_dir_all(support::project("tests/golden")).expect("the folder can be made");
            fs::write(support::project(&path), &said).expect("the file can be written");
            continue;
        }
        let expected = support::read(&path);
        for (line, (now, before)) in said.lines().zip(expected.lines()).enumerate() {
            if now != before {
                wrong.push(format!("{path}:{}: was\n  {before}\nis\n  {now}", line + 1));
            }
        }
        if said.lines().count() != expected.lines().count() {
            wrong.push(format!("{path}: {} lines, now {}", expected.lines().count(), said.lines().count()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
