//! What the tests share: reading folders, laying examples over a sound portfolio, and saying what is found.

use std::fs;
use std::path::Path;
use std::path::PathBuf;

use kamgen::Checked;
use kamgen::diag::Diagnostic;
use kamgen::diag::human;
use kamgen::discover;
use kamgen::discover::Input;
use kamgen::discover::Unreadable;
use kamgen::model::day::Day;
use kamgen::source::SourceMap;
use kamgen::source::Span;
use kamgen::syntax;
use kamgen::syntax::Node;
use kamgen::syntax::Parsed;
use kamgen::syntax::Tree;
use kamgen::syntax::overlay::overlay;
use kamgen::words::Words;

/// A path of the project.
pub(crate) fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The day of the tests.
pub(crate) fn day() -> Day {
    Day::parse("2025-10-06").expect("a day")
}

/// Checks a folder of the project at the day of the tests.
pub(crate) fn check_folder(path: &str, only: &[&str]) -> Checked {
    let inputs = discover::discover(&project(path)).expect("the folder can be read");
    let only: Vec<String> = only.iter().map(|id| (*id).to_owned()).collect();
    kamgen::check(&inputs, &only, |_| day())
}

/// What a page shows: its text without tags, scripts and styles.
pub(crate) fn page_text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let skipped = ["<script", "<style"].iter().find(|tag| rest.starts_with(*tag));
        let end = match skipped {
            Some(tag) => rest.find(&tag.replace('<', "</")).unwrap_or(rest.len()),
            None => 0,
        };
        rest = &rest[end..];
        rest = rest.find('>').map_or("", |end| &rest[end + 1..]);
    }
    text.push_str(rest);
    for (entity, sign) in [
        ("&#160;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ] {
        text = text.replace(entity, sign);
    }
    text
}

/// One file of an example: its path, and its bytes as they lie on the disk.
pub(crate) struct Piece {
    /// Path in the plans folder.
    pub path: String,
    /// The bytes, or why there are none. The first line is the comment with the path.
    pub content: Result<Vec<u8>, Unreadable>,
}

/// Checks the small sound portfolio with pieces laid over it. They are read as files of a folder are.
pub(crate) fn check_over_small(pieces: &[Piece]) -> Checked {
    let inputs = discover::discover(&project("tests/fixtures/small")).expect("the folder can be read");
    let mut sources = SourceMap::default();
    let mut found = Vec::new();
    let mut trees = syntax::parse_all(&inputs, &mut sources, &mut found);
    let input = |piece: &Piece| Input { path: piece.path.clone(), content: piece.content.clone() };
    let pieces: Vec<Input> = pieces.iter().map(input).collect();
    for over in syntax::parse_all(&pieces, &mut sources, &mut found) {
        let base = trees.iter().position(|tree| tree.path == over.path).map(|at| trees.remove(at));
        let Tree { file, path, parsed } = over;
        let parsed = match (base.map(|base| base.parsed), parsed) {
            (Some(Parsed::Yaml(base)), Parsed::Yaml(over)) => Parsed::Yaml(anchor(overlay(base, over), file)),
            (_, parsed) => parsed,
        };
        trees.push(Tree { file, path, parsed });
    }
    trees.sort_by(|a, b| a.path.cmp(&b.path));
    kamgen::check_trees(&trees, sources, found, &[], |portfolio| {
        portfolio.report().and_then(|report| report.as_of.as_ref()).map_or_else(day, |pinned| pinned.value)
    })
}

/// The root of an example belongs to the example's own file.
fn anchor(node: Node, file: kamgen::source::FileId) -> Node {
    Node { span: Span::new(file, node.span.start, node.span.end), data: node.data }
}

/// What a run says, as a terminal without colour shows it.
pub(crate) fn said<'a>(checked: &Checked, found: impl Iterator<Item = &'a Diagnostic>, words: &Words) -> String {
    let texts: Vec<String> = found
        .map(|finding| {
            let text = human::render(finding, &checked.sources, words, false);
            text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
        })
        .collect();
    texts.join("\n\n")
}

/// Reads a file of the project.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(project(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}
