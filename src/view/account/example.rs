//! The views of the worked example for tests, as written or with a few words changed.

use std::path::Path;

use crate::check;
use crate::discover;
use crate::discover::Input;
use crate::model::day::Day;
use crate::view::AccountView;
use crate::view::Edition;
use crate::view::all;
use crate::words::Lang;
use crate::words::Words;

/// An edit: the end of a path, words that stand there once, and the words instead.
pub(in crate::view) type Edit<'a> = (&'a str, &'a str, &'a str);

/// The example's account in Spanish.
pub(in crate::view) fn account(edits: &[Edit<'_>], edition: Edition) -> AccountView {
    view(&edited(edits), edition, Lang::Es)
}

/// The example's account as the templates get it, with plain spaces.
pub(in crate::view) fn json(edits: &[Edit<'_>], edition: Edition, lang: Lang) -> String {
    spaced(&serde_json::to_string(&view(&edited(edits), edition, lang)).expect("a view is JSON"))
}

/// The small portfolio with one file of its account, cut down to who the account is.
pub(in crate::view) fn small(plan: &str) -> AccountView {
    let mut inputs = inputs("small");
    inputs.retain(|input| !input.path.starts_with("accounts/") || input.path == plan);
    for input in inputs.iter_mut().filter(|input| input.path == plan) {
        let text = String::from_utf8(input.content.clone().expect("the plan can be read")).expect("the plan is UTF-8");
        let head = text.split("\nscores:").next().unwrap_or_default();
        input.content = Ok(format!("{head}\n").into_bytes());
    }
    // Who is no customer has no sales.
    inputs.retain(|input| input.path != "customers.yaml");
    view(&inputs, Edition::Internal, Lang::Es)
}

/// A text with plain spaces.
pub(in crate::view) fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

fn inputs(fixture: &str) -> Vec<Input> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(fixture);
    discover::discover(&folder).expect("the example is there")
}

fn edited(edits: &[Edit<'_>]) -> Vec<Input> {
    let mut inputs = inputs("serralba");
    for (file, old, new) in edits {
        let input = inputs.iter_mut().find(|input| input.path.ends_with(file)).expect("the example has that file");
        let text =
            String::from_utf8(input.content.clone().expect("the example can be read")).expect("the example is UTF-8");
        assert_eq!(text.matches(old).count(), 1, "`{old}` stands once in {file}");
        input.content = Ok(text.replace(old, new).into_bytes());
    }
    inputs
}

fn view(inputs: &[Input], edition: Edition, lang: Lang) -> AccountView {
    let checked = check(inputs, &[], |_| Day::parse("2025-10-06").expect("a day"));
    let mut accounts = all(&checked, &Words::of(lang), edition, &[], true).accounts;
    assert_eq!(accounts.len(), 1, "the example has one account");
    accounts.remove(0)
}
