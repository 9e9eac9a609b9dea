//! A text of a test, set with the library and the typeface of documents.

use typst::Library;
use typst::World;
use typst::diag::FileError;
use typst::diag::FileResult;
use typst::foundations::Bytes;
use typst::foundations::Datetime;
use typst::foundations::Duration;
use typst::syntax::FileId;
use typst::syntax::Source;
use typst::text::Font;
use typst::text::FontBook;
use typst::text::Lang;
use typst::utils::LazyHash;

use super::SHARED;
use super::once::Once;

struct Proof(Source);

/// The text as a document that is set once.
pub(super) fn once(text: &str) -> Once {
    let text = format!("#set text(font: \"IBM Plex Sans\")\n{text}");
    let source = Source::new(super::id("proof.typ"), text);
    typst::compile::<Once>(&Proof(source)).output.unwrap_or_else(|faults| panic!("{faults:?}"))
}

/// How wide a text of 10 pt is when it is set, in pt.
pub(super) fn width(text: &str, weight: u32) -> f64 {
    let body = format!("#set page(width: auto, margin: 0pt)\n#text(size: 10pt, weight: {weight}, \"{text}\")");
    let document = once(&body).finish(Lang::SPANISH).unwrap_or_else(|fault| panic!("{fault}"));
    document.pages()[0].frame.width().to_pt()
}

impl World for Proof {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        self.0.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.0.id() { Ok(self.0.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
