//! YAML text to a tree, within bounded time and memory.

use std::collections::BTreeMap;

use granit_parser::ErrorKind;
use granit_parser::Event;
use granit_parser::Parser;
use granit_parser::ScalarStyle;
use granit_parser::StructureStyle;
use granit_parser::Tag;

use super::fault;
use super::fault::Fault;
use super::fault::Seen;
use super::text::is_unprintable;
use super::tree::Data;
use super::tree::Entry;
use super::tree::Node;
use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::suggest;
use crate::source::FileId;
use crate::source::Span;
use crate::source::Spanned;
use crate::words::Args;

/// How many lists and mappings may stand inside each other.
pub const MAX_DEPTH: usize = 60;
/// How many keys and values a file may have.
pub const MAX_NODES: usize = 500_000;
/// How much aliases may repeat, in values; a long text counts once for every 32 bytes.
pub const MAX_COPIES: usize = 200_000;
/// How many repeated keys of a file are said one by one.
const MAX_REPEATED: usize = 100;

/// Reads one YAML document.
///
/// A syntax fault costs the file and is said once. A repeated key or an unknown tag costs nothing else.
pub fn parse(file: FileId, text: &str, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let options = granit_parser::options! { flow_nesting_limit: MAX_DEPTH, block_nesting_limit: MAX_DEPTH };
    let mut parser = Parser::new_from_str_with_options(text, options);
    let mut reader = Reader::new(file, text, found);
    if let Some(mark) = fault::conflict(text) {
        reader.say("yaml-syntax-conflict", reader.span(mark.start, mark.end), args! {});
        return None;
    }
    while let Some(step) = parser.next_event() {
        let next = match step {
            Ok((event, span)) => {
                let range = span.byte_range().unwrap_or_default();
                let tag = span.tag_span().and_then(|span| span.byte_range());
                let tag = tag.map_or(reader.span(range.start, range.end), |tag| reader.span(tag.start, tag.end));
                reader.take(event, reader.span(range.start, range.end), tag)
            }
            Err(error) => {
                reader.stopped(error.kind(), error.marker().byte_offset().unwrap_or(text.len()));
                Next::GiveUp
            }
        };
        match next {
            Next::GoOn => {}
            Next::Done => break,
            Next::GiveUp => return None,
        }
    }
    reader.finish()
}

/// What to do after an event.
enum Next {
    GoOn,
    /// The rest of the file does not matter.
    Done,
    /// The file is left out, and it has been said why.
    GiveUp,
}

/// A list or a mapping that has not ended yet.
struct Open {
    start: u32,
    end: u32,
    flow: bool,
    anchor: usize,
    /// What repeating it would cost.
    cost: usize,
    /// How many levels it holds, its own included.
    height: usize,
    kind: Kind,
}

enum Kind {
    List(Vec<Node>),
    Map { entries: Vec<Entry>, key: Key },
}

/// The key whose value comes next.
enum Key {
    None,
    Read(Spanned<String>),
    /// A key that was refused; its value goes with it.
    Refused,
}

/// What an alias stands for.
struct Anchored {
    node: Node,
    cost: usize,
    height: usize,
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    found: &'a mut Vec<Diagnostic>,
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
    anchors: BTreeMap<usize, Anchored>,
    nodes: usize,
    copies: usize,
    repeated: usize,
    /// Whether something was refused without which the rest would be misread.
    hopeless: bool,
    /// How much had been found before this file.
    before: usize,
    /// Where the last event ended.
    reached: usize,
}

impl<'a> Reader<'a> {
    fn new(file: FileId, text: &'a str, found: &'a mut Vec<Diagnostic>) -> Self {
        let before = found.len();
        Self {
            file,
            text,
            found,
            open: Vec::new(),
            root: None,
            documents: 0,
            anchors: BTreeMap::new(),
            nodes: 0,
            copies: 0,
            repeated: 0,
            hopeless: false,
            before,
            reached: 0,
        }
    }

    fn take(&mut self, event: Event<'_>, span: Span, tag_span: Span) -> Next {
        self.reached = self.reached.max(span.end as usize);
        match event {
            Event::DocumentStart(..) => self.document(span),
            Event::Scalar(value, style, anchor, tag) => {
                let tag = self.known(tag.as_deref(), tag_span).then(|| self.written(tag_span));
                let node = self.scalar(&value, style, tag.as_deref(), span);
                let cost = 1 + value.len() / 32;
                self.count(span).unwrap_or_else(|| self.put(node, anchor, cost, 0))
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.known(tag.as_deref(), tag_span);
                self.begin(style, anchor, span, Kind::List(Vec::new()))
            }
            Event::MappingStart(style, anchor, tag) => {
                self.known(tag.as_deref(), tag_span);
                self.begin(style, anchor, span, Kind::Map { entries: Vec::new(), key: Key::None })
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            Event::Alias(anchor) => self.alias(anchor, span),
            _ => Next::GoOn,
        }
    }

    /// A file is one document; a second one that holds nothing is only a line too many.
    fn document(&mut self, span: Span) -> Next {
        self.documents += 1;
        if self.documents == 1 {
            return Next::GoOn;
        }
        self.say("yaml-syntax-second-document", span, args! {});
        let rest = self.text.get(span.start as usize..).unwrap_or("");
        let says_something = |line: &str| !matches!(line.trim(), "" | "---" | "...") && !line.trim().starts_with('#');
        if rest.lines().any(says_something) { Next::GiveUp } else { Next::Done }
    }

    fn begin(&mut self, style: StructureStyle, anchor: usize, span: Span, kind: Kind) -> Next {
        if self.open.len() >= MAX_DEPTH {
            return self.refuse("file-limits-depth", MAX_DEPTH, span);
        }
        if let Some(stop) = self.count(span) {
            return stop;
        }
        let flow = style == StructureStyle::Flow;
        self.open.push(Open { start: span.start, end: span.end, flow, anchor, cost: 1, height: 1, kind });
        Next::GoOn
    }

    fn end(&mut self, span: Span) -> Next {
        let open = self.open.pop().expect("the parser ends what it began");
        // A block has no end of its own: it reaches to its last child.
        let end = if open.flow { open.end.max(span.end) } else { open.end };
        let data = match open.kind {
            Kind::List(items) => Data::List(items),
            Kind::Map { entries, .. } => Data::Map(self.without_repeated(entries)),
        };
        let node = Node { span: Span::new(self.file, open.start, end), data };
        self.put(node, open.anchor, open.cost, open.height)
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Next {
        let Some(meant) = self.anchors.get(&anchor) else {
            self.say("yaml-syntax-alias-loop", span, args! { text: self.written(span) });
            return Next::GiveUp;
        };
        let (cost, height) = (meant.cost, meant.height);
        self.copies += cost;
        if self.copies > MAX_COPIES {
            return self.refuse("file-limits-aliases", MAX_COPIES, span);
        }
        if self.open.len() + height > MAX_DEPTH {
            return self.refuse("file-limits-depth", MAX_DEPTH, span);
        }
        let node = Node { span, data: meant.node.data.clone() };
        self.put(node, 0, cost, height)
    }

    /// Hands a finished node to the list or mapping that is open.
    fn put(&mut self, node: Node, anchor: usize, cost: usize, height: usize) -> Next {
        if anchor != 0 {
            self.copies += cost;
            if self.copies > MAX_COPIES {
                return self.refuse("file-limits-aliases", MAX_COPIES, node.span);
            }
            self.anchors.insert(anchor, Anchored { node: node.clone(), cost, height });
        }
        let Some(mut open) = self.open.pop() else {
            self.root.get_or_insert(node);
            return Next::GoOn;
        };
        open.cost += cost;
        open.height = open.height.max(height + 1);
        open.end = open.end.max(node.span.end);
        match &mut open.kind {
            Kind::List(items) => items.push(node),
            Kind::Map { entries, key } => match std::mem::replace(key, Key::None) {
                Key::None => *key = self.key(node),
                Key::Read(key) => entries.push(Entry { key, value: node }),
                Key::Refused => {}
            },
        }
        self.open.push(open);
        Next::GoOn
    }

    fn key(&mut self, node: Node) -> Key {
        let span = node.span;
        let text = match node.data {
            Data::Scalar { text, plain: true } if text == "<<" => {
                self.say("yaml-syntax-merge", span, args! {});
                self.hopeless = true;
                return Key::Refused;
            }
            Data::Scalar { text, .. } => text,
            Data::Null if span.start < span.end => self.written(span),
            Data::Null => {
                self.say("yaml-syntax-empty-key", span, args! {});
                return Key::Refused;
            }
            Data::List(_) | Data::Map(_) => {
                self.say("yaml-syntax-complex-key", span, args! {});
                return Key::Refused;
            }
        };
        if let Some(fault) = fault::invisible(&text, span) {
            self.found.push(fault.into_diagnostic(self.file));
        }
        Key::Read(Spanned::new(text, span))
    }

    /// The value of a scalar; `tag` is its tag, where that is one of YAML's own.
    fn scalar(&mut self, value: &str, style: ScalarStyle, tag: Option<&str>, span: Span) -> Node {
        let written = self.text.get(span.start as usize..span.end as usize).unwrap_or("");
        // A text under `|` or `>` is followed by empty lines that are not part of it.
        let blank = written.len() - written.trim_end().len();
        let mut span = self.span(span.start as usize, span.end as usize - blank);
        let plain = style == ScalarStyle::Plain;
        if plain && written.is_empty() && self.behind_key() && self.text[span.start as usize..].starts_with(':') {
            span = self.span(span.start as usize + 1, span.start as usize + 1);
        }
        if let Some(character) = value.chars().find(|character| is_unprintable(*character)) {
            let code = format!("U+{:04X}", u32::from(character));
            self.say("yaml-syntax-control", span, args! { code });
        }
        let nothing = plain && (written.is_empty() || matches!(value, "~" | "null" | "Null" | "NULL"));
        let data = match tag {
            Some("!!str") => {
                let text = if written.is_empty() { "" } else { value };
                Data::Scalar { text: text.to_owned(), plain: false }
            }
            Some("!!null") => Data::Null,
            _ if nothing => Data::Null,
            Some(_) => Data::Scalar { text: value.to_owned(), plain: true },
            None => Data::Scalar { text: value.to_owned(), plain },
        };
        Node { span, data }
    }

    /// Whether there is a tag and it is one of YAML's own; every other one is said and passed over.
    fn known(&mut self, tag: Option<&Tag>, span: Span) -> bool {
        const CORE: [&str; 7] = ["str", "int", "float", "bool", "null", "seq", "map"];
        let Some(tag) = tag else { return false };
        let core = tag.core_suffix().is_some_and(|suffix| CORE.contains(&suffix));
        if !core {
            self.say("yaml-syntax-tag", span, args! { tag: self.written(span) });
        }
        core
    }

    /// Says repeated keys; the first of them stays.
    fn without_repeated(&mut self, entries: Vec<Entry>) -> Vec<Entry> {
        let mut order: Vec<usize> = (0..entries.len()).collect();
        order.sort_by(|a, b| (&entries[*a].key.value, a).cmp(&(&entries[*b].key.value, b)));
        let mut repeated = BTreeMap::new();
        for same in order.chunk_by(|a, b| entries[*a].key.value == entries[*b].key.value) {
            repeated.extend(same[1..].iter().map(|later| (*later, same[0])));
        }
        for (later, first) in &repeated {
            self.repeated += 1;
            if self.repeated <= MAX_REPEATED {
                let Spanned { value, span } = &entries[*later].key;
                let args = args! { key: suggest::short(value) };
                let fault = Diagnostic::new("DT-20", "duplicate-key", Level::Error, *span, args);
                self.found.push(fault.also(entries[*first].key.span));
            }
        }
        if repeated.is_empty() {
            return entries;
        }
        let kept = entries.into_iter().enumerate().filter(|(index, _)| !repeated.contains_key(index));
        kept.map(|(_, entry)| entry).collect()
    }

    fn finish(self) -> Option<Node> {
        if self.repeated > MAX_REPEATED {
            let first = self.found.last().map_or(self.span(0, 0), |fault| fault.primary);
            let args = args! { more: self.repeated - MAX_REPEATED };
            let fault = Diagnostic::new("DT-20", "duplicate-key", Level::Error, first, args);
            self.found.push(fault.saying("duplicate-key-more"));
        }
        let root = self.root.filter(|root| !root.is_null());
        let fault = match &root {
            None if self.found.len() > self.before => None,
            None => Some(fault::empty()),
            Some(Node { data: Data::List(_), span }) => Some(fault::root_list(*span)),
            Some(Node { data: Data::Scalar { .. }, span }) => Some(fault::root_text(self.text, *span)),
            Some(_) => None,
        };
        if let Some(fault) = fault {
            self.found.push(fault.into_diagnostic(self.file));
            return None;
        }
        root.filter(|_| !self.hopeless)
    }

    /// Counts a key or a value; `Some` when there are too many.
    fn count(&mut self, span: Span) -> Option<Next> {
        self.nodes += 1;
        (self.nodes > MAX_NODES).then(|| self.refuse("file-limits-nodes", MAX_NODES, span))
    }

    fn refuse(&mut self, case: &'static str, limit: usize, span: Span) -> Next {
        self.found.push(super::limit(case, limit, span));
        Next::GiveUp
    }

    fn say(&mut self, case: &'static str, span: Span, args: Args) {
        let fault = Fault { case, range: span.start as usize..span.end as usize, args, also: None };
        self.found.push(fault.into_diagnostic(self.file));
    }

    /// Says why the parser stopped.
    fn stopped(&mut self, kind: &ErrorKind, at: usize) {
        if *kind == ErrorKind::RecursionLimitExceeded {
            self.found.push(super::limit("file-limits-depth", MAX_DEPTH, self.span(at, at + 1)));
            return;
        }
        // What cannot be read behind an invisible character cannot be read because of it.
        if self.found[self.before..].iter().any(|fault| fault.message == "yaml-syntax-invisible") {
            return;
        }
        let seen = Seen { reached: self.reached, bracket: self.bracket() };
        self.found.push(fault::explain(kind, at, self.text, &seen).into_diagnostic(self.file));
    }

    /// Whether a value comes next, and its key has been read.
    fn behind_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { kind: Kind::Map { key: Key::Read(_) | Key::Refused, .. }, .. }))
    }

    /// The innermost bracket that is still open.
    fn bracket(&self) -> Option<usize> {
        self.open.last().filter(|open| open.flow).map(|open| open.start as usize)
    }

    fn written(&self, span: Span) -> String {
        suggest::short(self.text.get(span.start as usize..span.end as usize).unwrap_or(""))
    }

    fn span(&self, start: usize, end: usize) -> Span {
        super::span(self.file, start, end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    struct Read {
        root: Option<Node>,
        found: Vec<Diagnostic>,
        sources: SourceMap,
    }

    fn read(text: &str) -> Read {
        let mut sources = SourceMap::default();
        let file = sources.add("plan.yaml", text);
        let mut found = Vec::new();
        let root = parse(file, text, &mut found);
        Read { root, found, sources }
    }

    /// What is said of a text: the cases, and the words they point at.
    fn said(text: &str) -> Vec<(&'static str, String)> {
        let Read { found, sources, .. } = read(text);
        found.iter().map(|fault| (fault.message, sources.text(fault.primary).to_owned())).collect()
    }

    fn sound(text: &str) -> (Node, SourceMap) {
        let Read { root, found, sources } = read(text);
        assert!(found.is_empty(), "{found:?}");
        (root.expect("the file is sound"), sources)
    }

    /// A tree in one line: quotes where the text had them.
    fn shown(node: &Node) -> String {
        let join = |parts: Vec<String>| parts.join(", ");
        match &node.data {
            Data::Null => "~".to_owned(),
            Data::Scalar { text, plain: true } => text.clone(),
            Data::Scalar { text, plain: false } => format!("{text:?}"),
            Data::List(items) => format!("[{}]", join(items.iter().map(shown).collect())),
            Data::Map(entries) => {
                let entry = |entry: &Entry| format!("{}: {}", entry.key.value, shown(&entry.value));
                format!("{{{}}}", join(entries.iter().map(entry).collect()))
            }
        }
    }

    #[test]
    fn yaml_1_2_is_read_as_written() {
        for (text, tree) in [
            ("a: no\nb: ~\nc:\nd: null\ne: \"null\"\n", "{a: no, b: ~, c: ~, d: ~, e: \"null\"}"),
            ("---\na: 1250000.10\n...\n", "{a: 1250000.10}"),
            ("a: [1, {b: 2, c: }, 'x']\r\nb:\r\n- 1\r\n-\r\n", "{a: [1, {b: 2, c: ~}, \"x\"], b: [1, ~]}"),
            ("a: !!str 5\nb: !!int \"5\"\nc: !!str\nd: !!null x\n", "{a: \"5\", b: 5, c: \"\", d: ~}"),
            ("a: |\n  uno\n  dos\nb: >-\n  uno\n  dos\n", "{a: \"uno\\ndos\\n\", b: \"uno dos\"}"),
            ("a: uno\n  dos\n", "{a: uno dos}"),
            ("a: &x {b: 1}\nc: *x\n", "{a: {b: 1}, c: {b: 1}}"),
            ("no: 1\n\"<<\": 2\n~: 3\n", "{no: 1, <<: 2, ~: 3}"),
        ] {
            assert_eq!(shown(&sound(text).0), tree, "{text}");
        }
    }

    #[test]
    fn places_are_bytes_also_behind_accents() {
        let (root, sources) = sound("año: mañana # nota\nlista:\n  - ñu: [é,\n    í]\n    ó:\nfin: |\n  à\n\n");
        let text = |node: &Node| sources.text(node.span).to_owned();
        let list = root.get("lista").expect("the key is there");
        assert_eq!(text(root.get("año").expect("the key is there")), "mañana");
        assert_eq!(text(list), "- ñu: [é,\n    í]\n    ó:");
        assert_eq!(text(&list.items()[0]), "ñu: [é,\n    í]\n    ó:");
        assert_eq!(text(list.items()[0].get("ñu").expect("the key is there")), "[é,\n    í]");
        assert_eq!(text(root.get("fin").expect("the key is there")), "à");
        let key = root.entry("fin").expect("the key is there").key.span;
        assert_eq!((sources.text(key), sources.position(key).line), ("fin", 6));
        let empty = list.items()[0].get("ó").expect("the key is there").span;
        assert_eq!((empty.start, sources.position(empty).column), (empty.end, 7));
    }

    #[test]
    fn an_alias_stands_where_it_was_written_and_its_values_where_they_were() {
        let (root, sources) = sound("a: &x {b: 1}\nc: *x\n");
        let alias = root.get("c").expect("the key is there");
        assert_eq!(sources.text(alias.span), "*x");
        assert_eq!(sources.position(alias.get("b").expect("the key is there").span).line, 1);
    }

    #[test]
    fn the_first_of_two_keys_stays_and_both_places_are_said() {
        let Read { root, found, sources } = read("a: 1\nb: 2\na: 3\n");
        assert_eq!(root.map(|root| shown(&root)), Some("{a: 1, b: 2}".to_owned()));
        assert_eq!((found.len(), found[0].code, found[0].message), (1, "DT-20", "duplicate-key"));
        assert_eq!((sources.position(found[0].primary).line, sources.position(found[0].also[0]).line), (3, 1));
    }

    #[test]
    fn repeated_keys_are_counted_where_they_are_many() {
        let said = said(&"a: 1\n".repeat(5_000));
        assert_eq!((said.len(), said[MAX_REPEATED].0), (MAX_REPEATED + 1, "duplicate-key-more"));
    }

    #[test]
    fn what_is_not_used_here_is_refused_in_its_own_words() {
        for (text, case, place) in [
            ("a: &x {b: 1}\nc:\n  <<: *x\n", "yaml-syntax-merge", "<<"),
            ("a: !Urgente llamar\n", "yaml-syntax-tag", "!Urgente"),
            ("a: !!binary aGk=\n", "yaml-syntax-tag", "!!binary"),
            ("a: 1\n---\nb: 2\n", "yaml-syntax-second-document", "---"),
            ("? [a, b]\n: x\n", "yaml-syntax-complex-key", "[a, b]"),
            (": x\n", "yaml-syntax-empty-key", ""),
            ("a: &x\n  b: *x\n", "yaml-syntax-alias-loop", "*x"),
            ("a: \"\\e[31m\"\n", "yaml-syntax-control", "\"\\e[31m\""),
            ("- a\n- b\n", "yaml-syntax-root-list", "-"),
            ("# nada\n", "yaml-syntax-empty", ""),
            ("---\n", "yaml-syntax-empty", ""),
            ("", "yaml-syntax-empty", ""),
            ("ciudad Vigo\n", "yaml-syntax-no-colon", "ciudad Vigo"),
            ("\u{a0}a: 1\n", "yaml-syntax-invisible", "\u{a0}a"),
            ("a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\n", "yaml-syntax-conflict", "<<<<<<< HEAD"),
        ] {
            assert_eq!(said(text), [(case, place.to_owned())], "{text}");
        }
    }

    #[test]
    fn an_empty_second_document_costs_nothing() {
        let Read { root, found, .. } = read("---\na: 1\n---\n");
        assert_eq!((root.map(|root| shown(&root)), found.len()), (Some("{a: 1}".to_owned()), 1));
    }

    #[test]
    fn bombs_are_refused() {
        let bomb: String = (b'b'..=b'i').fold("a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned(), |text, name| {
            let (name, last) = (char::from(name), char::from(name - 1));
            format!("{text}{name}: &{name} [{}]\n", vec![format!("*{last}"); 9].join(","))
        });
        let lines: Vec<String> = (0..3_000).map(|depth| " ".repeat(depth) + "k:").collect();
        let mapping = lines.join("\n");
        let long = format!("a: &a \"{}\"\nb: [{}*a]\n", "x".repeat(100_000), "*a,".repeat(10_000));
        let chain: String = (1..70)
            .fold("a0: &a0 [x]\n".to_owned(), |text, step| format!("{text}a{step}: &a{step} [*a{}]\n", step - 1));
        for (text, case) in [
            (bomb, "file-limits-aliases"),
            (long, "file-limits-aliases"),
            (chain, "file-limits-depth"),
            ("[".repeat(10_000), "file-limits-depth"),
            ("{a: ".repeat(10_000), "file-limits-depth"),
            ("- ".repeat(10_000), "file-limits-depth"),
            (mapping, "file-limits-depth"),
            (format!("a: [{}]", "1,".repeat(MAX_NODES)), "file-limits-nodes"),
        ] {
            let said = said(&text);
            assert_eq!((said.len(), said[0].0), (1, case));
        }
    }

    #[test]
    fn sixty_levels_are_read() {
        let text = format!("a: {}1{}\n", "[".repeat(MAX_DEPTH - 1), "]".repeat(MAX_DEPTH - 1));
        assert!(read(&text).found.is_empty());
        let text = format!("a: {}1{}\n", "[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH));
        assert_eq!(said(&text)[0].0, "file-limits-depth");
    }
}
