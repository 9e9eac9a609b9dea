//! Text to trees with places: YAML, CSV and notes. What cannot be read is said once and left out.

pub mod csv;
mod fault;
pub mod overlay;
pub mod text;
pub mod tree;
pub mod yaml;

pub use csv::Sheet;
pub use tree::Data;
pub use tree::Entry;
pub use tree::Node;

use rayon::prelude::*;

use self::text::Decoded;
use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::discover::Input;
use crate::discover::MAX_MEBIBYTES;
use crate::discover::Unreadable;
use crate::source::FileId;
use crate::source::SourceMap;
use crate::source::Span;

/// One file that could be read.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The file.
    pub file: FileId,
    /// Its path relative to the plans folder, with `/`.
    pub path: String,
    /// What it holds.
    pub parsed: Parsed,
}

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed {
    /// A mapping.
    Yaml(Node),
    /// A table.
    Csv(Sheet),
    /// A longer text in Markdown.
    Note(String),
}

/// How a file is written, by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Yaml,
    Csv,
    Note,
}

/// Reads every file, puts it into the source map in the order of the paths, and says what cannot be read.
///
/// The unreadable files stand in the source map too, so that what is said of them has a place.
pub fn parse_all(inputs: &[Input], sources: &mut SourceMap, found: &mut Vec<Diagnostic>) -> Vec<Tree> {
    let first = sources.files().last().map_or(0, |(file, _)| file.0 + 1);
    let mut sorted: Vec<&Input> = inputs.iter().collect();
    sorted.sort_by(|a, b| a.path.cmp(&b.path));
    let numbered: Vec<(FileId, &Input)> = (first..).map(FileId).zip(sorted).collect();

    let decoded: Vec<Decoded> = numbered.par_iter().map(|(file, input)| decode(*file, input)).collect();
    let mut files = Vec::with_capacity(decoded.len());
    for ((_, input), Decoded { text, fault }) in numbered.into_iter().zip(decoded) {
        files.push((sources.add(input.path.as_str(), text), fault));
    }

    let sources = &*sources;
    let read: Vec<(Option<Tree>, Vec<Diagnostic>)> =
        files.into_par_iter().map(|(file, fault)| parse(file, fault, sources)).collect();
    let mut trees = Vec::with_capacity(read.len());
    for (tree, faults) in read {
        trees.extend(tree);
        found.extend(faults);
    }
    trees
}

fn decode(file: FileId, input: &Input) -> Decoded {
    match &input.content {
        Ok(bytes) if form(&input.path) == Form::Csv => text::exported(file, bytes),
        Ok(bytes) => text::written(file, bytes),
        Err(reason) => Decoded { text: String::new(), fault: Some(unreadable(file, reason)) },
    }
}

fn parse(file: FileId, fault: Option<Diagnostic>, sources: &SourceMap) -> (Option<Tree>, Vec<Diagnostic>) {
    let source = sources.file(file);
    let mut found = Vec::new();
    let parsed = match fault {
        Some(fault) => {
            found.push(fault);
            None
        }
        None => match form(&source.path) {
            Form::Yaml => yaml::parse(file, &source.text, &mut found).map(Parsed::Yaml),
            Form::Csv => csv::parse(file, &source.text, &mut found).map(Parsed::Csv),
            Form::Note => Some(Parsed::Note(source.text.clone())),
        },
    };
    for fault in &mut found {
        settle(fault, &source.path, &source.text);
    }
    (parsed.map(|parsed| Tree { file, path: source.path.clone(), parsed }), found)
}

/// Gives a fault the place and the account of its file, and keeps its marks inside the text.
fn settle(fault: &mut Diagnostic, path: &str, text: &str) {
    path.clone_into(&mut fault.place);
    fault.account =
        path.strip_prefix("accounts/").and_then(|rest| rest.split_once('/')).map(|(account, _)| account.to_owned());
    for span in std::iter::once(&mut fault.primary).chain(&mut fault.also) {
        let inside =
            |byte: u32| (0..=text.len().min(byte as usize)).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        *span = self::span(span.file, inside(span.start), inside(span.end.max(span.start)));
    }
}

fn form(path: &str) -> Form {
    match path.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase()).as_deref() {
        Some("csv") => Form::Csv,
        Some("md") => Form::Note,
        _ => Form::Yaml,
    }
}

/// DT-17, or DT-16 for a file that is too large.
fn unreadable(file: FileId, reason: &Unreadable) -> Diagnostic {
    let start = span(file, 0, 0);
    let refused = |args, case| Diagnostic::new("DT-17", "file-unreadable", Level::Error, start, args).saying(case);
    match reason {
        Unreadable::TooLarge { .. } => {
            let args = args! { limit: MAX_MEBIBYTES };
            Diagnostic::new("DT-16", "file-limits", Level::Error, start, args).saying("file-limits-size")
        }
        Unreadable::Denied => refused(args! {}, "file-unreadable-denied"),
        Unreadable::OutsideFolder => refused(args! {}, "file-unreadable-outside"),
        Unreadable::TangledLink => refused(args! {}, "file-unreadable-tangled"),
        Unreadable::NotAFile => refused(args! {}, "file-unreadable-no-file"),
        Unreadable::Vanished => refused(args! {}, "file-unreadable-vanished"),
        Unreadable::BadName => refused(args! {}, "file-unreadable-name"),
        Unreadable::Other(reason) => refused(args! { reason: reason.clone() }, "file-unreadable"),
    }
}

/// DT-16.
fn limit(case: &'static str, limit: usize, span: Span) -> Diagnostic {
    let args = args! { limit };
    Diagnostic::new("DT-16", "file-limits", Level::Error, span, args).saying(case)
}

/// A place in a file; discovery refuses files that a `u32` cannot count.
fn span(file: FileId, start: usize, end: usize) -> Span {
    let offset = |byte: usize| u32::try_from(byte).unwrap_or(u32::MAX);
    Span::new(file, offset(start), offset(end))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn input(path: &str, content: &[u8]) -> Input {
        Input { path: path.to_owned(), content: Ok(content.to_vec()) }
    }

    #[test]
    fn every_file_has_a_place_in_the_order_of_the_paths() {
        let inputs = [
            input("b.csv", b"a;b\n1;a\xf1o\n"),
            input("accounts/x/plan.yaml", b"a: Espa\xf1a\n"),
            Input { path: "c.yaml".to_owned(), content: Err(Unreadable::TooLarge { bytes: 1 }) },
            Input { path: "a.yaml".to_owned(), content: Err(Unreadable::OutsideFolder) },
            input("notes/n.md", "# Año\n".as_bytes()),
        ];
        let (mut sources, mut found) = (SourceMap::default(), Vec::new());
        sources.add("before.yaml", "");
        let trees = parse_all(&inputs, &mut sources, &mut found);

        let paths: Vec<&str> = sources.files().map(|(_, source)| source.path.as_str()).collect();
        assert_eq!(paths, ["before.yaml", "a.yaml", "accounts/x/plan.yaml", "b.csv", "c.yaml", "notes/n.md"]);
        let read: Vec<&str> = trees.iter().map(|tree| tree.path.as_str()).collect();
        assert_eq!(read, ["b.csv", "notes/n.md"]);
        assert!(trees.iter().all(|tree| sources.file(tree.file).path == tree.path));
        let said: Vec<_> = found.iter().map(|fault| (fault.code, fault.message, fault.place.as_str())).collect();
        assert_eq!(
            said,
            [
                ("DT-17", "file-unreadable-outside", "a.yaml"),
                ("DT-15", "file-encoding-windows", "accounts/x/plan.yaml"),
                ("DT-16", "file-limits-size", "c.yaml"),
            ],
        );
        assert_eq!((sources.text(found[1].primary), found[1].account.as_deref()), ("ñ", Some("x")));
    }

    #[test]
    fn marks_stay_inside_the_text() {
        for text in ["a: [", "a: \"", "ñ: '", "a: {b: [", "é\né: 1\n é"] {
            let (mut sources, mut found) = (SourceMap::default(), Vec::new());
            parse_all(&[input("a.yaml", text.as_bytes())], &mut sources, &mut found);
            let Span { start, end, .. } = found[0].primary;
            assert!(text.get(start as usize..end as usize).is_some(), "{text} {start} {end}");
        }
    }

    #[test]
    fn every_case_has_words_in_every_language() {
        let sources = [
            include_str!("mod.rs"),
            include_str!("csv.rs"),
            include_str!("fault.rs"),
            include_str!("text.rs"),
            include_str!("yaml.rs"),
            include_str!("../discover.rs"),
        ];
        let names = [
            "yaml-syntax",
            "file-encoding",
            "file-limits",
            "file-unreadable",
            "duplicate-key",
            "csv-row",
            "plans-folder",
        ];
        let is_case = |word: &&str| {
            names
                .iter()
                .any(|name| word.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('-')))
        };
        let is_key =
            |word: &&str| !word.ends_with('-') && word.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase());
        let said: BTreeSet<&str> = sources
            .iter()
            .flat_map(|text| text.split('"'))
            .filter(is_case)
            .filter(is_key)
            .filter(|word| *word != "plans-folder")
            .collect();
        assert!(said.len() > 60, "{}", said.len());
        for language in [include_str!("../../locales/es/reading.ftl"), include_str!("../../locales/en/reading.ftl")] {
            let words: BTreeSet<&str> = language
                .lines()
                .filter(|line| !line.starts_with([' ', '#']))
                .filter_map(|line| line.split_once(" ="))
                .map(|(key, _)| key)
                .collect();
            assert_eq!(said, words);
        }
    }
}
