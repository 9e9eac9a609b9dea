//! What a document says of itself, written when its pages are set: where its links lead, and the numbers of its pages.
//!
//! To know it before, typst sets all pages twice, the second time with what it found out the first time. The templates
//! link to a fragment instead, like the pages of the web, and leave room for numbers, and the finished pages say the rest.

use typst::diag::SourceResult;
use typst::engine::Engine;
use typst::foundations::Content;
use typst::foundations::Label;
use typst::foundations::Output;
use typst::foundations::StyleChain;
use typst::foundations::Target;
use typst::introspection::EmptyIntrospector;
use typst::introspection::Introspector;
use typst::introspection::Location;
use typst::introspection::Tag;
use typst::layout::Frame;
use typst::layout::FrameItem;
use typst::layout::PageElem;
use typst::layout::Point;
use typst::model::Destination;
use typst::model::Document as _;
use typst::model::LinkMarker;
use typst::text::Glyph;
use typst::text::Lang;
use typst::text::LocalName as _;
use typst::text::TextItem;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_layout::PagedIntrospector;

/// A document whose pages are set once: it is not asked where things are.
pub(super) struct Once(PagedDocument);

impl Output for Once {
    fn target() -> Target {
        PagedDocument::target()
    }

    fn create(engine: &mut Engine<'_>, content: &Content, styles: StyleChain<'_>) -> SourceResult<Self> {
        PagedDocument::create(engine, content, styles).map(Self)
    }

    fn introspector(&self) -> &dyn Introspector {
        &EmptyIntrospector
    }
}

/// What has this label is the number of its page and of all pages.
const PAGE: &str = "page-of-all";

/// What has a label that begins so is the number of the page of what the rest names.
const PAGE_OF: &str = "page-of-";

impl Once {
    /// The document with every link to `#label` leading to what has that label and saying its page to who cannot see it,
    /// and with the numbers of its pages.
    ///
    /// # Errors
    ///
    /// The first label that nothing has, or more than one thing.
    pub(super) fn finish(self, lang: Lang) -> Result<PagedDocument, String> {
        let document = self.0;
        let mut pages = document.pages().to_vec();
        let count = pages.len();
        for (index, page) in pages.iter_mut().enumerate() {
            let places = Places {
                introspector: document.introspector(),
                word: PageElem::local_name(lang, None),
                number: format!("{} / {count}", index + 1),
            };
            places.lead(&mut page.frame)?;
        }
        Ok(PagedDocument::new(pages.into_iter().collect(), document.info().clone()))
    }
}

/// What one page can be told.
struct Places<'a> {
    introspector: &'a PagedIntrospector,
    /// The word for a page.
    word: &'static str,
    /// The number of this page, and of all.
    number: String,
}

impl Places<'_> {
    /// Leads the links of a frame; one without any stays shared with what typst remembers.
    fn lead(&self, frame: &mut Frame) -> Result<(), String> {
        if !frame.items().any(|(_, item)| leads(item)) {
            return Ok(());
        }
        let mut fault = Ok(());
        frame.retain(|item| {
            if fault.is_ok() {
                fault = self.lead_item(item);
            }
            true
        });
        fault
    }

    fn lead_item(&self, item: &mut FrameItem) -> Result<(), String> {
        match item {
            FrameItem::Group(group) => {
                if let Some(number) = group.label.and_then(|label| self.number(label)).transpose()? {
                    write_number(&mut group.frame, &number);
                }
                self.lead(&mut group.frame)?;
            }
            FrameItem::Link(destination, _) => {
                if let Some(label) = label(destination) {
                    *destination = Destination::Location(self.location(label)?);
                }
            }
            FrameItem::Tag(Tag::Start(content, _)) => {
                if let Some(link) = content.to_packed_mut::<LinkMarker>()
                    && let Some(label) = link.alt.as_deref().and_then(fragment)
                {
                    link.alt = Some(format!("{} {}", self.word, self.page(label)?).into());
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// What stands where a number is to be written.
    fn number(&self, label: Label) -> Option<Result<String, String>> {
        let name = label.resolve();
        let name = name.as_str();
        if name == PAGE {
            return Some(Ok(self.number.clone()));
        }
        Some(self.page(Label::new(PicoStr::intern(name.strip_prefix(PAGE_OF)?))?).map(|page| page.to_string()))
    }

    fn page(&self, label: Label) -> Result<usize, String> {
        let position = self.introspector.position(self.location(label)?);
        Ok(position.map_or(1, |position| position.page.get()))
    }

    fn location(&self, label: Label) -> Result<Location, String> {
        let content = self.introspector.query_label(label).map_err(|fault| fault.to_string())?;
        content.location().ok_or_else(|| format!("{label:?} stands nowhere"))
    }
}

/// Writes a number instead of the digits that kept its room, ending where they ended.
fn write_number(frame: &mut Frame, number: &str) {
    let mut moved = None;
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => write_number(&mut group.frame, number),
            FrameItem::Text(text) => {
                let before = text.width();
                set_text(text, number);
                moved = Some(before - text.width());
            }
            _ => {}
        }
        true
    });
    if let Some(by) = moved {
        frame.translate(Point::with_x(by));
    }
}

/// Sets a run of text to others of the same font. Digits stand beside each other without kerning.
fn set_text(text: &mut TextItem, words: &str) {
    let Some(like) = text.glyphs.first().cloned() else { return };
    let glyphs = words.char_indices().filter_map(|(at, char)| {
        let id = text.font.ttf().glyph_index(char)?.0;
        let at = u16::try_from(at).ok()?;
        Some(Glyph { id, x_advance: text.font.x_advance(id)?, range: at..at + 1, ..like.clone() })
    });
    text.glyphs = glyphs.collect();
    text.text = words.into();
}

/// Whether something is a link to a fragment or the room of a number, or may hold one.
fn leads(item: &FrameItem) -> bool {
    match item {
        FrameItem::Group(group) => {
            group.label.is_some_and(|label| label.resolve().as_str().starts_with(PAGE_OF))
                || group.frame.items().any(|(_, item)| leads(item))
        }
        FrameItem::Link(destination, _) => label(destination).is_some(),
        FrameItem::Tag(Tag::Start(content, _)) => {
            content.to_packed::<LinkMarker>().is_some_and(|link| link.alt.as_deref().and_then(fragment).is_some())
        }
        _ => false,
    }
}

fn label(destination: &Destination) -> Option<Label> {
    match destination {
        Destination::Url(url) => fragment(url),
        Destination::Position(_) | Destination::Location(_) => None,
    }
}

fn fragment(url: &str) -> Option<Label> {
    Label::new(PicoStr::intern(url.strip_prefix('#')?))
}

#[cfg(test)]
mod tests {
    use super::super::proof;
    use super::*;

    const TEXT: &str = r##"
        #set page(footer: [#box("00 / 00")<page-of-all>])
        #link("#there")[lead]
        #box("00")#box("00")<page-of-there>
        #pagebreak()
        #for _ in range(10) { pagebreak(weak: false) }
        = Found <there>
    "##;

    #[test]
    fn numbers_of_pages_are_written_when_all_pages_are_there() {
        let document = proof::once(TEXT).finish(Lang::SPANISH).expect("all labels are there");
        let said: Vec<Vec<String>> = document.pages().iter().map(|page| texts(&page.frame)).collect();
        assert_eq!(said[0], ["lead", " ", "00", "12", "1 / 12"]);
        assert_eq!(said[11], ["Found", "12 / 12"]);
    }

    #[test]
    fn a_number_ends_where_its_room_ended() {
        let ends = |document: &PagedDocument| -> Vec<f64> {
            document.pages().iter().flat_map(|page| right_ends(&page.frame)).map(f64::round).collect()
        };
        let text = "#set page(width: 100pt, margin: 10pt)\n#align(right)[#box(\"00 / 00\")<page-of-all>]";
        let document = proof::once(text).finish(Lang::SPANISH).expect("nothing is looked for");
        assert_eq!(texts(&document.pages()[0].frame), ["1 / 1"]);
        assert_eq!(ends(&document), [90.0]);
    }

    #[test]
    fn a_link_leads_to_what_has_its_label_and_says_the_page() {
        let document = proof::once(TEXT).finish(Lang::SPANISH).expect("all labels are there");
        let (mut targets, mut words) = (Vec::new(), Vec::new());
        look(&document.pages()[0].frame, &mut |item| match item {
            FrameItem::Link(Destination::Location(location), _) => {
                targets.push(document.introspector().position(*location).map(|position| position.page.get()));
            }
            FrameItem::Link(..) => targets.push(None),
            FrameItem::Tag(Tag::Start(content, _)) => {
                words.extend(content.to_packed::<LinkMarker>().and_then(|link| link.alt.clone()));
            }
            _ => {}
        });
        assert_eq!(targets, [Some(12)]);
        assert_eq!(words, ["página 12"]);
    }

    #[test]
    fn a_link_to_the_open_web_stays() {
        let document = proof::once(r#"#link("https://example.org/#there")[out]"#).finish(Lang::SPANISH);
        let mut urls = Vec::new();
        look(&document.expect("nothing is looked for").pages()[0].frame, &mut |item| {
            if let FrameItem::Link(Destination::Url(url), _) = item {
                urls.push(url.to_string());
            }
        });
        assert_eq!(urls, ["https://example.org/#there"]);
    }

    #[test]
    fn a_link_to_nothing_is_an_error() {
        let fault =
            proof::once(r##"#link("#nowhere")[lost]"##).finish(Lang::SPANISH).expect_err("there is no such label");
        assert_eq!(fault, "label `<nowhere>` does not exist in the document");
    }

    fn look(frame: &Frame, seen: &mut impl FnMut(&FrameItem)) {
        for (_, item) in frame.items() {
            if let FrameItem::Group(group) = item {
                look(&group.frame, seen);
            }
            seen(item);
        }
    }

    fn texts(frame: &Frame) -> Vec<String> {
        let mut texts = Vec::new();
        look(frame, &mut |item| {
            if let FrameItem::Text(text) = item {
                texts.push(text.text.to_string());
            }
        });
        texts
    }

    /// Where each text of a frame ends, in pt from its left edge.
    fn right_ends(frame: &Frame) -> Vec<f64> {
        let item = |(point, item): &(Point, FrameItem)| match item {
            FrameItem::Group(group) => right_ends(&group.frame).iter().map(|end| end + point.x.to_pt()).collect(),
            FrameItem::Text(text) => vec![(point.x + text.width()).to_pt()],
            _ => Vec::new(),
        };
        frame.items().flat_map(item).collect()
    }
}
