//! What stands around every document: names, days, navigation.

use std::collections::BTreeMap;

use super::Reader;
use super::colour;
use super::parts::Draft;
use super::parts::Frame;
use super::parts::Link;
use super::sections::naming;
use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::model::text;

/// How many errors a draft names on its front page.
const NAMED: usize = 8;

/// What a page is, for its frame.
pub(super) struct Page<'a> {
    /// The key of its kind: `document-account`.
    pub(super) kind: &'a str,
    /// Whom or what it is about.
    pub(super) subject: &'a str,
    /// Path from the page to the root of the site.
    pub(super) root: &'a str,
    /// Which page of the site it is: `index`, `review`, `findings`, or none of them.
    pub(super) here: &'a str,
    /// Its sections.
    pub(super) nav: Vec<Link>,
    /// Those of them that begin a page of paper, as its navigation leads to them.
    pub(super) pages: &'a [&'a str],
    /// Name of its PDF, beside it.
    pub(super) pdf: Option<&'a str>,
}

impl Reader<'_> {
    /// The frame of a page; `found` are the findings that make it a draft.
    pub(super) fn frame<'d>(&self, page: Page<'_>, found: impl Iterator<Item = &'d Diagnostic>) -> Frame {
        let words = self.words;
        let plans = &self.checked.plans;
        let programme = plans.programme();
        let supplier = programme.and_then(|p| p.supplier.as_ref()).map_or("", |supplier| text(&supplier.name));
        let day = self.checked.day;
        let kind = words.text(page.kind);
        let (accent, accent_dark) = colour::accent(self.checked);
        let site = [("index", "index.html"), ("review", "review/index.html"), ("findings", "findings/index.html")];
        Frame {
            lang: words.lang().id().to_owned(),
            region: words.lang().region().to_owned(),
            tab: if page.subject.is_empty() { kind.clone() } else { format!("{kind} · {}", page.subject) },
            kind,
            subject: page.subject.to_owned(),
            edition: words.capital(&words.text(self.edition.label())),
            day: words.day(day.0),
            iso_day: day.to_string(),
            supplier: supplier.to_owned(),
            confidentiality: words.text("confidential"),
            page_word: words.text("page"),
            accent,
            accent_dark,
            root: page.root.to_owned(),
            skip: words.text("skip"),
            nav_word: words.text("contents"),
            pages: page.pages.iter().map(|href| href.trim_start_matches('#').to_owned()).collect(),
            topics: topics(&page.nav),
            nav: page.nav,
            site: site
                .map(|(name, path)| Link {
                    text: words.text(&format!("site-{name}")),
                    href: format!("{}{path}", page.root),
                    here: name == page.here,
                })
                .to_vec(),
            pdf: page.pdf.filter(|_| self.pdf).map(|name| Link {
                text: words.text("open-pdf"),
                href: name.to_owned(),
                here: false,
            }),
            draft: self.draft(found),
        }
    }

    fn draft<'d>(&self, found: impl Iterator<Item = &'d Diagnostic>) -> Option<Draft> {
        let errors: Vec<&Diagnostic> =
            found.filter(|finding| finding.level == Level::Error && finding.waived.is_none()).collect();
        if errors.is_empty() {
            return None;
        }
        let say = |finding: &&Diagnostic| {
            let title = naming::said(self, finding).title;
            format!("{title} ({})", self.checked.sources.place(finding.primary))
        };
        let mut items: Vec<String> = errors.iter().take(NAMED).map(say).collect();
        if errors.len() > NAMED {
            items.push(self.words.say("draft-more", &args! { n: errors.len() - NAMED }));
        }
        Some(Draft { title: self.words.say("draft", &args! { n: errors.len() }), items })
    }
}

/// The name of each section of a document, by its id; but the summary has the title of the document over it.
fn topics(nav: &[Link]) -> BTreeMap<String, String> {
    let sections = nav.iter().filter_map(|link| Some((link.href.strip_prefix('#')?, &link.text)));
    sections.filter(|(id, _)| *id != "summary").map(|(id, name)| (id.to_owned(), name.clone())).collect()
}

/// The sections of a document, for its navigation: those that are there.
pub(super) fn nav(sections: &[(&str, Option<&str>)]) -> Vec<Link> {
    let there = sections.iter().filter_map(|(id, name)| Some((id, (*name)?)));
    there.map(|(id, name)| Link { text: name.to_owned(), href: format!("#{id}"), here: false }).collect()
}
