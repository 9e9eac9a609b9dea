//! Views become documents, through typst: the only modules that name it.
//!
//! The world is what this file holds in memory: templates, fonts and one view. No disk, no network, no clock.

mod once;
#[cfg(test)]
mod proof;
mod survey;

use std::collections::BTreeMap;
use std::slice;
use std::sync::LazyLock;

use serde_json::Value;
use serde_json::json;
use typst::Feature;
use typst::Library;
use typst::LibraryExt;
use typst::World;
use typst::WorldExt;
use typst::diag::FileError;
use typst::diag::FileResult;
use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst::foundations::Datetime;
use typst::foundations::Duration;
use typst::foundations::Smart;
use typst::syntax::FileId;
use typst::syntax::RootedPath;
use typst::syntax::Source;
use typst::syntax::VirtualPath;
use typst::syntax::VirtualRoot;
use typst::text::Font;
use typst::text::FontBook;
use typst::text::Lang;
use typst::utils::LazyHash;
use typst_pdf::PdfOptions;
use typst_pdf::PdfStandard;
use typst_pdf::PdfStandards;

use self::once::Once;
use super::RenderError;
use super::templates;

/// How many documents a memoised piece of work is kept for: enough for two threads, flat in memory.
const KEPT: usize = 2;

/// The one typeface.
const FAMILY: &str = "IBM Plex Sans";

/// What every document shares.
struct Shared {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    sources: BTreeMap<&'static str, Source>,
    frame: FileId,
    view: FileId,
}

static SHARED: LazyLock<Shared> = LazyLock::new(|| {
    let fonts: Vec<Font> = templates::fonts().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect();
    let sources = templates::below("pdf").map(|(name, text)| (name, Source::new(id(name), text.to_owned())));
    Shared {
        library: LazyHash::new(Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build()),
        book: LazyHash::new(book(&fonts)),
        fonts,
        sources: sources.collect(),
        frame: id("frame.json"),
        view: id("view.json"),
    }
});

/// The faces of one family. Two of the files name a family of their own for old programs, which typst would believe.
fn book(fonts: &[Font]) -> FontBook {
    let mut book = FontBook::new();
    for font in fonts {
        let mut info = font.info().clone();
        FAMILY.clone_into(&mut info.family);
        book.push(info);
    }
    book
}

/// One document: its template and its data.
struct Document {
    main: FileId,
    frame: Bytes,
    view: Bytes,
}

/// Renders one document as PDF/UA-1 and PDF/A-2a.
pub(super) fn render(path: &str, template: &str, mut view: Value) -> Result<Vec<u8>, RenderError> {
    let error = |reason: String| RenderError { path: path.to_owned(), reason };
    printable(&mut view);
    survey::add(&mut view);
    let lang = view["frame"]["lang"].as_str().and_then(|lang| lang.parse().ok()).unwrap_or(Lang::ENGLISH);
    let document = Document {
        main: id(template),
        frame: Bytes::from_string(frame(&view).to_string()),
        view: Bytes::from_string(view.to_string()),
    };
    let say = |faults: &[SourceDiagnostic]| {
        error(faults.iter().map(|fault| document.say(fault)).collect::<Vec<_>>().join("\n"))
    };
    let once = typst::compile::<Once>(&document).output.map_err(|faults| say(&faults))?;
    let paged = once.finish(lang).map_err(error)?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|fault| error(fault.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(path.to_owned()),
        creator: Smart::Custom(Some(concat!("kamgen ", env!("CARGO_PKG_VERSION")).to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&paged, &options).map_err(|faults| say(&faults))?;
    comemo::evict(KEPT);
    Ok(bytes)
}

/// What the pieces of every page need of a view: its frame, the numbers of the formulas that it explains, and the ids of
/// its sections.
fn frame(view: &Value) -> Value {
    let numbers = view["annex"]["formulas"].as_array().into_iter().flatten().map(|formula| &formula["n"]);
    let sections = view.as_object().into_iter().flat_map(|fields| fields.values());
    let places = sections.flat_map(|section| match section {
        Value::Array(items) => items.iter(),
        single => slice::from_ref(single).iter(),
    });
    json!({
        "frame": view["frame"],
        "formulas": numbers.collect::<Vec<_>>(),
        "places": places.filter_map(|place| place.get("id")).collect::<Vec<_>>(),
    })
}

fn id(name: &str) -> FileId {
    let path = VirtualPath::new(format!("/{name}")).expect("the names of templates are paths");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// A character that no bundled font has would stop the document: it is printed as a replacement sign. Drawings for narrow
/// screens are left out.
fn printable(value: &mut Value) {
    match value {
        Value::String(text) => {
            let known = |c: char| {
                c == '\n' || SHARED.fonts.first().is_some_and(|font| font.info().coverage.contains(u32::from(c)))
            };
            if !text.chars().all(known) {
                *text =
                    text.chars().filter(|c| !is_joiner(*c)).map(|c| if known(c) { c } else { '\u{fffd}' }).collect();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(printable),
        Value::Object(fields) => {
            fields.remove("narrow");
            fields.values_mut().for_each(printable);
        }
        _ => {}
    }
}

/// Marks that only change the character before them: variation selectors, joiners, directions.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{fe00}'..='\u{fe0f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

impl Document {
    fn say(&self, fault: &SourceDiagnostic) -> String {
        let at = fault.span.id().map(|id| {
            let name = id.get().vpath().get_without_slash().to_owned();
            let line = self.range(fault.span).and_then(|range| {
                let source = self.source(id).ok()?;
                source.lines().byte_to_line(range.start)
            });
            line.map_or(name.clone(), |line| format!("{name}:{}", line + 1))
        });
        format!("{}: {}", at.unwrap_or_default(), fault.message)
    }
}

impl World for Document {
    fn library(&self) -> &LazyHash<Library> {
        &SHARED.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHARED.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let name = id.get().vpath().get_without_slash();
        let known = SHARED.sources.get(name).filter(|source| source.id() == id);
        known.cloned().ok_or_else(|| FileError::NotFound(name.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == SHARED.frame {
            return Ok(self.frame.clone());
        }
        if id == SHARED.view {
            return Ok(self.view.clone());
        }
        Err(FileError::NotFound(id.get().vpath().get_without_slash().into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHARED.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
