//! Markdown from plans: parsed once into blocks that both templates walk. Raw HTML and odd links are text.

use pulldown_cmark::Event;
use pulldown_cmark::Parser;
use pulldown_cmark::Tag;
use pulldown_cmark::TagEnd;

use super::parts::Block;
use super::parts::Inline;
use super::parts::Item;
use super::parts::Prose;

/// Lists deeper than this are printed at this depth.
const DEEPEST: u8 = 3;

/// Parses a text that somebody wrote.
pub fn prose(text: &str) -> Prose {
    let mut walk = Walk::default();
    for event in Parser::new(text) {
        walk.take(event);
    }
    walk.close();
    Prose { blocks: walk.blocks }
}

#[derive(Default)]
struct Walk {
    blocks: Vec<Block>,
    spans: Vec<Inline>,
    /// Kind of the block that collects, when it is no plain paragraph.
    kind: Option<&'static str>,
    strong: usize,
    links: Vec<Option<String>>,
    lists: Vec<bool>,
}

impl Walk {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(&tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => self.text(&text, false),
            Event::Code(text) => self.text(&text, true),
            Event::SoftBreak | Event::HardBreak => self.text(" ", false),
            Event::Rule => self.close(),
            _ => {}
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        match tag {
            Tag::Heading { .. } => self.begin("h"),
            Tag::BlockQuote(_) => self.begin("quote"),
            Tag::CodeBlock(_) => self.begin("code"),
            Tag::List(first) => {
                self.close_item();
                if self.lists.is_empty() {
                    let kind = if first.is_some() { "ol" } else { "ul" };
                    self.blocks.push(Block { kind, spans: Vec::new(), items: Vec::new() });
                }
                self.lists.push(first.is_some());
            }
            Tag::Strong | Tag::Emphasis => self.strong += 1,
            Tag::Link { dest_url, .. } => self.links.push(allowed(dest_url)),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph if self.lists.is_empty() && self.kind != Some("quote") => self.close(),
            TagEnd::Paragraph => self.text(" ", false),
            TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::CodeBlock | TagEnd::HtmlBlock => self.close(),
            TagEnd::Item => self.close_item(),
            TagEnd::List(_) => {
                self.close_item();
                self.lists.pop();
            }
            TagEnd::Strong | TagEnd::Emphasis => self.strong = self.strong.saturating_sub(1),
            TagEnd::Link => {
                self.links.pop();
            }
            _ => {}
        }
    }

    fn begin(&mut self, kind: &'static str) {
        if self.lists.is_empty() {
            self.close();
            self.kind = Some(kind);
        }
    }

    fn text(&mut self, text: &str, code: bool) {
        let keep_lines = self.kind == Some("code");
        let clean: String =
            text.chars().map(|c| if c.is_control() && !(keep_lines && c == '\n') { ' ' } else { c }).collect();
        let inline =
            Inline { text: bound(&clean), strong: self.strong > 0, code, href: self.links.last().cloned().flatten() };
        match self.spans.last_mut() {
            Some(last) if same_style(last, &inline) => last.text.push_str(&inline.text),
            _ => self.spans.push(inline),
        }
    }

    fn close_item(&mut self) {
        let depth = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(DEEPEST).min(DEEPEST);
        let spans = finished(std::mem::take(&mut self.spans), false);
        if let (false, false, Some(block)) = (self.lists.is_empty(), spans.is_empty(), self.blocks.last_mut()) {
            block.items.push(Item { depth, spans });
        }
    }

    fn close(&mut self) {
        if !self.lists.is_empty() {
            return;
        }
        let kind = self.kind.take().unwrap_or("p");
        let spans = finished(std::mem::take(&mut self.spans), kind == "code");
        if !spans.is_empty() {
            self.blocks.push(Block { kind, spans, items: Vec::new() });
        }
    }
}

/// A number keeps its percent sign and its euro.
pub(crate) fn bound(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut digit = false;
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let unit = c == ' ' && digit && matches!(rest.peek(), Some('%' | '€'));
        out.push(if unit { '\u{a0}' } else { c });
        digit = c.is_ascii_digit();
    }
    out
}

fn same_style(a: &Inline, b: &Inline) -> bool {
    (a.strong, a.code, &a.href) == (b.strong, b.code, &b.href)
}

/// Runs of spaces are one, and none stands at either end.
fn finished(spans: Vec<Inline>, keep: bool) -> Vec<Inline> {
    let mut kept: Vec<Inline> = Vec::new();
    for mut span in spans {
        if !keep {
            let open = kept.last().is_none_or(|last| last.text.ends_with(' '));
            let words: Vec<&str> = span.text.split(' ').filter(|word| !word.is_empty()).collect();
            let lead = if span.text.starts_with(' ') && !open { " " } else { "" };
            let tail = if span.text.ends_with(' ') && !words.is_empty() { " " } else { "" };
            span.text = format!("{lead}{}{tail}", words.join(" "));
        }
        if !span.text.is_empty() {
            kept.push(span);
        }
    }
    if let Some(last) = kept.last_mut() {
        last.text.truncate(last.text.trim_end().len());
    }
    kept.retain(|span| !span.text.is_empty());
    kept
}

/// A link that may be followed: a web page, an e-mail, a telephone.
fn allowed(url: &str) -> Option<String> {
    let clean: String = url.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect();
    let scheme = clean.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    matches!(scheme.as_deref(), Some("http" | "https" | "mailto" | "tel")).then_some(clean)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> Vec<(&'static str, String)> {
        let blocks = prose(text).blocks;
        let joined = |spans: &[Inline]| spans.iter().map(|span| span.text.as_str()).collect::<String>();
        blocks
            .iter()
            .flat_map(|block| {
                let own = std::iter::once((block.kind, joined(&block.spans)));
                let items =
                    block.items.iter().map(|item| (block.kind, format!("{}{}", item.depth, joined(&item.spans))));
                if block.items.is_empty() { own.collect::<Vec<_>>() } else { items.collect() }
            })
            .collect()
    }

    #[test]
    fn raw_html_is_text_and_odd_links_are_not_followed() {
        for attack in ["<script>alert(1)</script>", "a <img src=x onerror=alert(1)>"] {
            assert!(plain(attack)[0].1.contains('<'), "{attack}");
        }
        for attack in
            ["[x](javascript:alert(1))", "[x](JaVa\tscript:alert(1))", "[x](file:///etc/passwd)", "[x](data:a)"]
        {
            assert!(prose(attack).blocks.iter().flat_map(|b| &b.spans).all(|s| s.href.is_none()), "{attack}");
        }
        let link = prose("see [us](https://example.com/a)");
        assert_eq!(link.blocks[0].spans[1].href.as_deref(), Some("https://example.com/a"));
    }

    #[test]
    fn lists_are_flattened_and_remember_their_depth() {
        let text = "# Acta\n\n- uno\n  - dos **fuerte**\n- tres\n\nFin.";
        let expected = [("h", "Acta"), ("ul", "0uno"), ("ul", "1dos fuerte"), ("ul", "0tres"), ("p", "Fin.")];
        assert_eq!(plain(text), expected.map(|(kind, text)| (kind, text.to_owned())));
    }

    #[test]
    fn deep_nesting_is_flat() {
        let lines: Vec<String> = (0..500).map(|level| "  ".repeat(level) + "- x").collect();
        let deep = lines.join("\n");
        assert!(prose(&deep).blocks.iter().flat_map(|b| &b.items).all(|item| item.depth <= DEEPEST));
        assert!(!prose(&"**x ".repeat(2000)).blocks.is_empty());
    }
}
