//! The worked example for the tests of the methods, as written or with a few words changed.

use std::path::Path;

use super::AccountNumbers;
use super::Analysis;
use super::ProgrammeNumbers;
use super::analyse;
use crate::discover;
use crate::discover::Input;
use crate::model;
use crate::model::day::Day;
use crate::rule::Settings;
use crate::sound;
use crate::source::SourceMap;
use crate::syntax;

/// An edit: the end of a path, words that stand there once, and the words instead.
pub(super) type Edit<'a> = (&'a str, &'a str, &'a str);

/// The example's account.
pub(super) fn serralba() -> AccountNumbers {
    edited(&[])
}

/// The example's account with one change.
pub(super) fn with(file: &str, old: &str, new: &str) -> AccountNumbers {
    edited(&[(file, old, new)])
}

/// The example's account with several changes.
pub(super) fn edited(edits: &[Edit<'_>]) -> AccountNumbers {
    account(analysis(edits, None))
}

/// The example's account with one more file.
pub(super) fn and(path: &str, text: &str) -> AccountNumbers {
    account(analysis(&[], Some((path, text))))
}

/// The example's programme with some changes.
pub(super) fn programme(edits: &[Edit<'_>]) -> ProgrammeNumbers {
    analysis(edits, None).programme
}

/// The example's programme with other words in one file.
pub(super) fn programme_of(file: &str, text: &str) -> ProgrammeNumbers {
    programme_with(file, text, &[])
}

/// The example's programme with other words in one file and some changes in others.
pub(super) fn programme_with(file: &str, text: &str, edits: &[Edit<'_>]) -> ProgrammeNumbers {
    numbers(&mut |inputs| {
        let input = inputs.iter_mut().find(|input| input.path == file).expect("the example has that file");
        input.content = Ok(text.as_bytes().to_vec());
        change(inputs, edits);
    })
    .programme
}

/// All numbers of the example.
pub(super) fn analysis(edits: &[Edit<'_>], more: Option<(&str, &str)>) -> Analysis {
    numbers(&mut |inputs| {
        change(inputs, edits);
        inputs.extend(more.map(|(path, text)| Input { path: path.to_owned(), content: Ok(text.as_bytes().to_vec()) }));
    })
}

fn change(inputs: &mut [Input], edits: &[Edit<'_>]) {
    for (file, old, new) in edits {
        let input = inputs.iter_mut().find(|input| input.path.ends_with(file)).expect("the example has that file");
        let bytes = input.content.clone().expect("the example can be read");
        let text = String::from_utf8(bytes).expect("the example is UTF-8");
        assert_eq!(text.matches(old).count(), 1, "`{old}` stands once in {file}");
        input.content = Ok(text.replace(old, new).into_bytes());
    }
}

fn numbers(change: &mut dyn FnMut(&mut Vec<Input>)) -> Analysis {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/serralba");
    let mut inputs = discover::discover(&folder).expect("the example is there");
    change(&mut inputs);

    let mut found = Vec::new();
    let mut sources = SourceMap::default();
    let trees = syntax::parse_all(&inputs, &mut sources, &mut found);
    let portfolio = model::read(&trees, &mut found);
    let day = Day::parse("2025-10-06").expect("a day");
    let settings = Settings::of(&portfolio, day);
    let (plans, _) = sound::of(portfolio, sound::Facts { day }, &settings, &mut found);
    analyse(&plans, day)
}

fn account(mut analysis: Analysis) -> AccountNumbers {
    analysis.accounts.remove("serralba").expect("the example has one account")
}
