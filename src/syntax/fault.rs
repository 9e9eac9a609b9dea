//! Why a YAML file cannot be read, in words for somebody who does not know YAML.
//!
//! The parser says where it stopped. What the author did is often earlier, and has another name.

use std::ops::Range;

use granit_parser::ErrorKind;

use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::suggest;
use crate::source::FileId;
use crate::source::Span;
use crate::words::Args;

/// A syntax fault, DT-14.
pub(super) struct Fault {
    /// The case of the message.
    pub(super) case: &'static str,
    /// Where, in bytes.
    pub(super) range: Range<usize>,
    /// What the words speak of.
    pub(super) args: Args,
    /// The place it disagrees with.
    pub(super) also: Option<Range<usize>>,
}

/// What was read before the fault.
pub(super) struct Seen {
    /// Where the last thing that made sense ended.
    pub(super) reached: usize,
    /// Where the innermost open bracket stands.
    pub(super) bracket: Option<usize>,
}

impl Fault {
    fn new(case: &'static str, range: Range<usize>, args: Args) -> Self {
        Self { case, range, args, also: None }
    }

    pub(super) fn into_diagnostic(self, file: FileId) -> Diagnostic {
        let span = super::span(file, self.range.start, self.range.end);
        let level = if self.case == "yaml-syntax-empty" { Level::Info } else { Level::Error };
        let fault = Diagnostic::new("DT-14", "yaml-syntax", level, span, self.args).saying(self.case);
        self.also.into_iter().fold(fault, |fault, also| fault.also(super::span(file, also.start, also.end)))
    }
}

/// Where git could not merge a file. YAML would read half of its marks as text.
pub(super) fn conflict(text: &str) -> Option<Range<usize>> {
    let start = if text.starts_with("<<<<<<< ") { 0 } else { text.find("\n<<<<<<< ")? + 1 };
    Some(line_at(text, start).words())
}

/// A key that begins or ends with a space that is none: from a word processor or a web page.
pub(super) fn invisible(key: &str, span: Span) -> Option<Fault> {
    let odd = |character: &char| is_odd_space(*character);
    let character = key.chars().next().filter(odd).or_else(|| key.chars().next_back().filter(odd))?;
    let args = args! { code: format!("U+{:04X}", u32::from(character)) };
    Some(Fault::new("yaml-syntax-invisible", span.start as usize..span.end as usize, args))
}

/// A file with nothing but comments.
pub(super) fn empty() -> Fault {
    Fault::new("yaml-syntax-empty", 0..0, args! {})
}

/// A file that is one list.
pub(super) fn root_list(span: Span) -> Fault {
    let start = span.start as usize;
    Fault::new("yaml-syntax-root-list", start..start + 1, args! {})
}

/// A file that is one text: somebody forgot the colon.
pub(super) fn root_text(text: &str, span: Span) -> Fault {
    let line = line_at(text, span.start as usize);
    no_colon(&line).unwrap_or_else(|| Fault::new("yaml-syntax-root-text", line.words(), args! {}))
}

/// What the author did, judging by what the parser says and by the line it says it of.
pub(super) fn explain(kind: &ErrorKind, at: usize, text: &str, seen: &Seen) -> Fault {
    use ErrorKind as K;

    let at = at.min(text.len());
    let line = line_at(text, at);
    if let Some(fault) = odd_indent(&line) {
        return fault;
    }
    let fault = match kind {
        K::TabNotAllowed
        | K::TabInBlockIndentation
        | K::TabInIndentation
        | K::TabInPlainScalar
        | K::TabAtBlockScalarStart
        | K::InvalidBlockEntryWhitespace
        | K::InvalidMappingValueWhitespace => Some(tab(text, at)),
        K::UnclosedQuotedScalar => Some(open_quote(text, at)),
        K::DocumentIndicatorInQuotedScalar => Some(open_quote(text, quote_before(text, seen.reached, at))),
        K::InvalidTrailingDoubleQuotedScalar | K::InvalidTrailingSingleQuotedScalar => {
            Some(after_quote(text, at, seen))
        }
        K::UnknownQuotedScalarEscape
        | K::InvalidQuotedScalarHexEscape
        | K::InvalidLowSurrogateHexEscape
        | K::InvalidLowSurrogate
        | K::MissingLowSurrogate
        | K::UnpairedLowSurrogate
        | K::InvalidUnicodeEscape => Some(escape(text, at)),
        K::UnclosedFlowCollection { open } => Some(open_bracket(at, *open)),
        K::MismatchedFlowCollectionEnd { open, close } => Some(mismatched(at, *open, *close)),
        K::MisplacedFlowCollectionEnd => Some(Fault::new("yaml-syntax-bracket-extra", at..at + 1, character(text, at))),
        K::UnknownAnchor => Some(unknown_alias(&line, at, seen)),
        K::UnexpectedCharacter { character } if character.is_ascii_punctuation() => Some(start(&line, at, seen)),
        K::MissingAnchorOrAliasName
        | K::ExpectedTagBang
        | K::InvalidGlobalTagCharacter
        | K::UndeclaredTagHandle
        | K::InvalidTagTerminator
        | K::MissingTagUri
        | K::UnclosedVerbatimTag
        | K::InvalidTagEscape
        | K::InvalidTagUtf8LeadingByte
        | K::InvalidTagUtf8TrailingByte
        | K::InvalidTagUtf8 => Some(start(&line, at, seen)),
        K::InvalidBlockScalarHeader | K::ZeroBlockScalarIndent => Some(block_text(&line, at)),
        K::CommentNotSeparated => Some(Fault::new("yaml-syntax-hash", at..at + 1, args! {})),
        K::CommentInterceptedScalar => Some(Fault::new("yaml-syntax-comment-inside", line.words(), args! {})),
        K::BomInsideDocument => Some(odd_space(at, '\u{feff}')),
        K::BlockSequenceEntryNotAllowed => Some(dash_behind_key(&line, at)),
        K::PlainScalarStartsWithDashFlowIndicator => Some(Fault::new("yaml-syntax-dash-space", at..at + 1, args! {})),
        K::MissingDocumentEndBeforeDirective
        | K::DuplicateVersionDirective
        | K::UnsupportedYamlMajorVersion
        | K::DuplicateTagDirective
        | K::InvalidDirectiveTerminator
        | K::MissingYamlVersionSeparator
        | K::MissingDirectiveName
        | K::InvalidDirectiveName
        | K::DirectiveByteLimitExceeded { .. }
        | K::YamlVersionTooLong
        | K::MissingYamlVersion
        | K::ExpectedTagDirectiveBang
        | K::InvalidTagDirectiveTerminator => Some(Fault::new("yaml-syntax-percent", line.words(), args! {})),
        _ if seen.bracket.is_some() => in_brackets(text, at, &line, seen),
        K::MappingValueNotAllowed | K::InvalidColonPlacement => colon(text, at, &line),
        K::SimpleKeyExpected | K::InvalidSimpleKey => no_colon(&line),
        _ => indent(text, at, &line, kind, seen),
    };
    // Words that are right for every line that cannot be read.
    fault.unwrap_or_else(|| Fault::new("yaml-syntax", line.words(), args! {}))
}

/// One line of a file.
struct Line<'a> {
    start: usize,
    text: &'a str,
}

impl<'a> Line<'a> {
    /// The line without its margins.
    fn words(&self) -> Range<usize> {
        let start = self.start + self.indent();
        start..start + self.text.trim().len()
    }

    fn indent(&self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// The line without dashes and margins, and where that begins.
    fn item(&self) -> (usize, &'a str) {
        let mut rest = self.text.trim_start();
        while let Some(item) = rest.strip_prefix("- ") {
            rest = item.trim_start();
        }
        let rest = rest.trim_end();
        (self.start + (rest.as_ptr() as usize - self.text.as_ptr() as usize), rest)
    }

    /// Key and value, where there is a colon between them.
    fn pair(&self) -> Option<(&'a str, &'a str)> {
        let (_, item) = self.item();
        let (key, value) = item.split_once(": ").or_else(|| item.strip_suffix(':').map(|key| (key, "")))?;
        let value = value.split_once(" #").map_or(value, |(value, _)| value);
        Some((key.trim_end(), value.trim()))
    }
}

fn line_at(text: &str, at: usize) -> Line<'_> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    Line { start, text: text[start..end].trim_end_matches('\r') }
}

/// The nearest line above that says something.
fn line_above<'a>(text: &'a str, line: &Line<'_>) -> Option<Line<'a>> {
    let mut above = line.start;
    while above > 0 {
        let candidate = line_at(text, above - 1);
        let words = candidate.text.trim();
        if !words.is_empty() && !words.starts_with('#') {
            return Some(candidate);
        }
        above = candidate.start;
    }
    None
}

fn character(text: &str, at: usize) -> Args {
    let character = text[at..].chars().next().map(String::from).unwrap_or_default();
    args! { character }
}

fn tab(text: &str, at: usize) -> Fault {
    let from = line_at(text, at).start;
    let indent = text[from..].split_inclusive('\n').scan(from, |start, line| {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let tab = line[..indent].find('\t').map(|tab| *start + tab);
        *start += line.len();
        Some(tab)
    });
    let first = indent.flatten().next().or_else(|| text[at..].find('\t').map(|tab| at + tab)).unwrap_or(at);
    let tabs = text[first..].len() - text[first..].trim_start_matches('\t').len();
    Fault::new("yaml-syntax-tab", first..first + tabs, args! {})
}

/// A quotation mark behind which nothing closes it.
fn open_quote(text: &str, at: usize) -> Fault {
    let line = line_at(text, at);
    Fault::new("yaml-syntax-quote-open", at..line.words().end.max(at), character(text, at))
}

/// The first quotation mark that begins a value behind `reached`.
fn quote_before(text: &str, reached: usize, at: usize) -> usize {
    let begins = |place: usize| text[..place].ends_with([' ', '\n', '[', '{', ',']) || place == 0;
    let between = text.get(reached..at).unwrap_or("");
    let quotes = between.match_indices(['"', '\'']).map(|(offset, _)| reached + offset);
    quotes.into_iter().find(|place| begins(*place)).unwrap_or(at)
}

/// Words behind a closing quotation mark: the mark above was never closed, or the text has quotes of its own.
fn after_quote(text: &str, at: usize, seen: &Seen) -> Fault {
    let line = line_at(text, at);
    let opened = quote_before(text, seen.reached, at);
    if opened < line.start {
        return open_quote(text, opened);
    }
    let rest = text[at..line.words().end.max(at)].to_owned();
    if seen.bracket.is_some() && rest.starts_with(['"', '\'']) {
        return Fault::new("yaml-syntax-comma", at..at + 1, args! {});
    }
    let range = at..at + rest.len();
    let quote = text[opened..].chars().next().unwrap_or('"');
    let (key, whole) = value_at(&line, at, seen);
    let inside = whole.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote)).unwrap_or(whole);
    let args = args! { text: suggest::short(&rest), better: better(key, inside) };
    Fault::new(if quote == '"' { "yaml-syntax-after-quote" } else { "yaml-syntax-apostrophe" }, range, args)
}

/// The key and the value that a fault at `at` belongs to; between brackets a value has no key that we know.
fn value_at<'a>(line: &Line<'a>, at: usize, seen: &Seen) -> (&'a str, &'a str) {
    if seen.bracket.is_none() {
        return line.pair().unwrap_or(("", line.item().1));
    }
    let rest = line.text.get(at - line.start..).unwrap_or("");
    ("", rest.split([',', ']', '}']).next().unwrap_or(rest).trim())
}

/// The line as it would be right: the text in quotes.
fn better(key: &str, value: &str) -> String {
    let curly = ['“', '”', '«', '»', '‘', '’'];
    let value = value.trim_matches(curly);
    let quoted =
        if value.contains(['"', '\\']) { format!("'{}'", value.replace('\'', "''")) } else { format!("\"{value}\"") };
    let line = if key.is_empty() { quoted } else { format!("{key}: {quoted}") };
    // A suggestion that is cut off is no suggestion.
    if line.chars().count() > 80 { "\"…\"".to_owned() } else { line }
}

fn escape(text: &str, at: usize) -> Fault {
    let line = line_at(text, at);
    let mut characters = text[at..].char_indices().skip(1);
    while let Some((offset, character)) = characters.next() {
        let place = at + offset;
        match character {
            '"' => break,
            '\\' => match characters.next() {
                None => return open_quote(text, at),
                Some((_, next)) if "0abtnvfre \"/\\N_LP\t\n\r".contains(next) => {}
                Some((_, next)) => {
                    let digits = match next {
                        'x' => 2,
                        'u' => 4,
                        'U' => 8,
                        _ => 0,
                    };
                    let end = place + 1 + next.len_utf8();
                    let code: String = text[end..].chars().take(digits).collect();
                    let known = digits > 0
                        && code.len() == digits
                        && u32::from_str_radix(&code, 16).is_ok_and(|code| char::from_u32(code).is_some());
                    if !known {
                        let args = args! { text: text[place..end].to_owned() };
                        return Fault::new("yaml-syntax-escape", place..end, args);
                    }
                }
            },
            _ => {}
        }
    }
    Fault::new("yaml-syntax-escape", at..line.words().end.max(at), args! { text: "\\".to_owned() })
}

fn open_bracket(at: usize, open: char) -> Fault {
    let close = if open == '[' { ']' } else { '}' };
    let args = args! { open: open.to_string(), close: close.to_string() };
    Fault::new("yaml-syntax-bracket-open", at..at + 1, args)
}

fn mismatched(at: usize, open: char, close: char) -> Fault {
    let right = if open == '[' { ']' } else { '}' };
    let args = args! { open: open.to_string(), close: close.to_string(), right: right.to_string() };
    Fault::new("yaml-syntax-bracket-mismatch", at..at + 1, args)
}

/// `*bold*` is Markdown to its author and a reference to YAML.
fn unknown_alias(line: &Line<'_>, at: usize, seen: &Seen) -> Fault {
    let rest = line.text.get(at - line.start..).unwrap_or("").trim_end();
    let alias = rest.split([' ', ',', ']', '}']).next().unwrap_or(rest);
    let (key, value) = value_at(line, at, seen);
    let args = args! { text: suggest::short(alias), better: better(key, value) };
    Fault::new("yaml-syntax-alias", at..at + alias.len(), args)
}

/// A text whose first character means something else in YAML.
fn start(line: &Line<'_>, at: usize, seen: &Seen) -> Fault {
    let first = line.text.get(at - line.start..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
    let (key, value) = value_at(line, at, seen);
    let args = args! { character: first.to_string(), better: better(key, value) };
    Fault::new("yaml-syntax-start", at..at + first.len_utf8(), args)
}

/// `note: > text`: the text belongs on the next line.
fn block_text(line: &Line<'_>, at: usize) -> Fault {
    let (key, value) = line.pair().unwrap_or(("", line.item().1));
    let sign: String = value.chars().take(1).collect();
    let args = args! { character: sign, better: better(key, value) };
    Fault::new("yaml-syntax-block-text", at..line.words().end.max(at), args)
}

/// `key: - value`: the list belongs on the next line.
fn dash_behind_key(line: &Line<'_>, at: usize) -> Fault {
    let (key, value) = line.pair().unwrap_or(("", line.item().1));
    let args = args! { key: suggest::short(key), better: better(key, value.trim_start_matches('-').trim()) };
    Fault::new("yaml-syntax-dash-behind-key", at..line.words().end.max(at), args)
}

/// A fault between brackets: no comma, one too many, or a bracket that somebody forgot lines ago.
fn in_brackets(text: &str, at: usize, line: &Line<'_>, seen: &Seen) -> Option<Fault> {
    let bracket = seen.bracket?;
    let open = text[bracket..].chars().next()?;
    let opened = line_at(text, bracket);
    let here = text[at..].chars().next();
    if here == Some(',') {
        return Some(Fault::new("yaml-syntax-comma-extra", at..at + 1, args! {}));
    }
    let begins_lines = opened.words().end == bracket + 1;
    if opened.start != line.start && !begins_lines {
        let also = line.words();
        return Some(Fault { also: Some(also), ..open_bracket(bracket, open) });
    }
    if here == Some(':') && opened.start == line.start {
        return Some(Fault::new("yaml-syntax-colon-brackets", at..at + 1, args! {}));
    }
    // The parser notices a missing comma at the colon behind the next key.
    let words = line.words();
    let place = if here == Some(':') { words.start } else { at };
    Some(Fault::new("yaml-syntax-comma", place..words.end.max(place), args! {}))
}

/// A colon where none can stand.
fn colon(text: &str, at: usize, line: &Line<'_>) -> Option<Fault> {
    let (begins, item) = line.item();
    let (key, value) = line.pair()?;
    let first = begins + key.len() >= at;
    if !first {
        if value.starts_with(':') {
            let args = args! { key: suggest::short(key), better: better(key, value) };
            return Some(Fault::new("yaml-syntax-colon-twice", at..at + 1, args));
        }
        let args = args! { text: suggest::short(value), better: better(key, value) };
        return Some(Fault::new("yaml-syntax-colon", at..at + 1, args));
    }
    let above = line_above(text, line)?;
    match above.pair() {
        // The line above was meant as the key of this one.
        None if above.indent() < line.indent() => no_colon(&above),
        _ => {
            let args = args! { text: suggest::short(item) };
            Some(Fault { also: Some(above.words()), ..Fault::new("yaml-syntax-indent-deeper", line.words(), args) })
        }
    }
}

/// A line without the colon that makes a key of its first word.
fn no_colon(line: &Line<'_>) -> Option<Fault> {
    let (begins, item) = line.item();
    let range = begins..begins + item.len();
    if let Some(rest) = item.strip_prefix('-')
        && rest.starts_with(|next: char| next.is_alphabetic() || next == '"')
    {
        let args = args! { text: suggest::short(item), better: format!("- {}", suggest::short(rest)) };
        return Some(Fault::new("yaml-syntax-dash-space", range, args));
    }
    let is_word = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
    match item.split_once(':') {
        Some((key, value)) if is_word(key) && !value.is_empty() && !value.starts_with(['/', ' ']) => {
            let args = args! { text: suggest::short(item), better: format!("{key}: {}", suggest::short(value)) };
            Some(Fault::new("yaml-syntax-colon-space", range, args))
        }
        None if !item.is_empty() => {
            Some(Fault::new("yaml-syntax-no-colon", range, args! { text: suggest::short(item) }))
        }
        _ => None,
    }
}

/// A line whose beginning fits no line above.
fn indent(text: &str, at: usize, line: &Line<'_>, kind: &ErrorKind, seen: &Seen) -> Option<Fault> {
    let words = line.words();
    if *kind == ErrorKind::ExpectedDocumentStart && text.trim_start().starts_with('%') {
        let percent = line_at(text, text.len() - text.trim_start().len());
        return Some(Fault::new("yaml-syntax-percent", percent.words(), args! {}));
    }
    if text[at..].starts_with([',', '`', '@']) {
        return Some(start(line, at, seen));
    }
    let args = args! { text: suggest::short(line.text.trim()), spaces: line.indent() };
    let is_item = line.text.trim_start().starts_with("- ") || line.text.trim() == "-";
    if is_item && !matches!(kind, ErrorKind::ExpectedBlockSequenceEntry) {
        return Some(Fault::new("yaml-syntax-dash", words, args));
    }
    if words.start < at {
        let before = text[..at].trim_end();
        if !before.ends_with([']', '}']) {
            return None;
        }
        let (key, value) = line.pair().unwrap_or(("", line.item().1));
        let args = args! { text: suggest::short(&text[at..words.end.max(at)]), better: better(key, value) };
        return Some(Fault::new("yaml-syntax-after-bracket", at..words.end.max(at), args));
    }
    let above = line.start.checked_sub(1).map(|end| line_at(text, end));
    if line.pair().is_none() && above.is_some_and(|above| above.text.trim_start().starts_with('#')) {
        return Some(Fault::new("yaml-syntax-comment-inside", words, args! {}));
    }
    let dash = matches!(kind, ErrorKind::ExpectedBlockSequenceEntry);
    let beside_dash = dash && aligned_with_dash(text, line);
    Some(Fault::new(if beside_dash { "yaml-syntax-no-dash" } else { "yaml-syntax-indent" }, words, args))
}

/// Whether the list that this line interrupts has its dashes in the line's first column.
fn aligned_with_dash(text: &str, line: &Line<'_>) -> bool {
    let mut above = line_above(text, line);
    while let Some(candidate) = above {
        if candidate.indent() <= line.indent() {
            return candidate.indent() == line.indent() && candidate.text.trim_start().starts_with('-');
        }
        above = line_above(text, &candidate);
    }
    false
}

fn is_odd_space(character: char) -> bool {
    matches!(
        character,
        '\u{a0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200f}' | '\u{202f}' | '\u{205f}' | '\u{2060}' | '\u{3000}' | '\u{feff}'
    )
}

/// A line that is indented with something that only looks like spaces.
fn odd_indent(line: &Line<'_>) -> Option<Fault> {
    let blank = |character: &char| character.is_whitespace() || is_odd_space(*character);
    let indent = line.text.char_indices().take_while(|(_, character)| blank(character));
    let (offset, character) = indent.into_iter().find(|(_, character)| is_odd_space(*character))?;
    Some(odd_space(line.start + offset, character))
}

fn odd_space(at: usize, character: char) -> Fault {
    let args = args! { code: format!("U+{:04X}", u32::from(character)) };
    Fault::new("yaml-syntax-invisible", at..at + character.len_utf8(), args)
}

#[cfg(test)]
mod tests {
    use crate::source::SourceMap;
    use crate::words::Arg;

    /// What is said of a broken text: the case, the words it points at, and the line it suggests.
    fn said(text: &str) -> (&'static str, String, String) {
        let mut sources = SourceMap::default();
        let file = sources.add("plan.yaml", text);
        let mut found = Vec::new();
        assert!(super::super::yaml::parse(file, text, &mut found).is_none(), "{text}");
        assert_eq!((found.len(), found[0].code), (1, "DT-14"), "{text}");
        let better = found[0].args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(text) if *name == "better" => Some(text.clone()),
            _ => None,
        });
        (found[0].message, sources.text(found[0].primary).to_owned(), better.unwrap_or_default())
    }

    #[test]
    fn every_mistake_is_called_by_its_name() {
        for (text, case, place) in [
            ("a:\n\tb: 1\n", "tab", "\t"),
            ("a:\n  b: 1\n\tc: 2\n", "tab", "\t"),
            ("a: 1\n\t\tb: 2\n", "tab", "\t\t"),
            ("a:\n  b: 1\n\u{a0}c: 'x\n", "invisible", "\u{a0}c"),
            ("a: 1\n\u{a0}\u{a0}b\nc: 2\n", "invisible", "\u{a0}"),
            ("name: \"Acme\ncity: \"Vigo\"\n", "quote-open", "\"Acme"),
            ("name: 'Acme\ncity: Vigo\n", "quote-open", "'Acme"),
            ("list: [a, b\nc: 1\n", "bracket-open", "["),
            ("kam: {person: ana, fte: 1\nb: 1\n", "bracket-open", "{"),
            ("m: {a: 1]\n", "bracket-mismatch", "{"),
            ("m: [1, 2]]\n", "bracket-extra", "]"),
            ("{\n \"a\": 1\n \"b\": 2\n}\n", "comma", "\"b\": 2"),
            ("x: [a,,b]\n", "comma-extra", ","),
            ("x: {a: b: c}\n", "colon-brackets", ":"),
            ("city: : x\n", "colon-twice", ":"),
            ("a:\n  b: 1\n c: 2\n", "indent", "c: 2"),
            ("a: x\n  b: y\n", "indent-deeper", "b: y"),
            ("account\n  id: x\n", "no-colon", "account"),
            ("note: uno\ndos\notro: 1\n", "no-colon", "dos"),
            ("a: 1\n- b\n", "dash", "- b"),
            ("a:\n  - x: 1\n  y: 2\n", "no-dash", "y: 2"),
            ("x: \"a\"#c\n", "hash", "#"),
            ("x: \"C:\\datos\"\n", "escape", "\\d"),
            ("x: \"\\u12\"\n", "escape", "\\u"),
            ("x: \"a\\ñ\"\n", "escape", "\\ñ"),
            ("a: uno\n  # nota\n  dos\n", "comment-inside", "dos"),
            ("%FOO\na: 1\n", "percent", "%FOO"),
            ("a: \u{feff}x\n", "invisible", "\u{feff}"),
        ] {
            let (message, marked, _) = said(text);
            assert_eq!((message.strip_prefix("yaml-syntax-"), marked.as_str()), (Some(case), place), "{text}");
        }
    }

    #[test]
    fn the_line_is_shown_as_it_would_be_right() {
        for (text, case, better) in [
            ("note: Reunión: pedir # x\n", "colon", "note: \"Reunión: pedir\""),
            ("- note: Pedir a Ana:\n", "colon", "note: \"Pedir a Ana:\""),
            ("a: “Reunión: hoy”\n", "colon", "a: \"Reunión: hoy\""),
            ("a: 1\ncity:Vigo\n", "colon-space", "city: Vigo"),
            ("name: \"Acme \"Best\" SL\"\n", "after-quote", "name: 'Acme \"Best\" SL'"),
            ("name: \"Acme\" SL\n", "after-quote", "name: '\"Acme\" SL'"),
            ("note: 'l'Hospitalet'\n", "apostrophe", "note: \"l'Hospitalet\""),
            ("x: @ana\n", "start", "x: \"@ana\""),
            ("x: [@ana, b]\n", "start", "\"@ana\""),
            ("x: ,a\n", "start", "x: \",a\""),
            ("x: & algo\n", "start", "x: \"& algo\""),
            ("x: **negrita** texto\n", "alias", "x: \"**negrita** texto\""),
            ("x: {b: *c}\n", "alias", "\"*c\""),
            ("x: [ver anexo] texto\n", "after-bracket", "x: \"[ver anexo] texto\""),
            ("x: > texto\n", "block-text", "x: \"> texto\""),
            ("a: - b\n", "dash-behind-key", "a: \"b\""),
            ("list:\n  - a\n  -b\n", "dash-space", "- b"),
        ] {
            let (message, _, suggested) = said(text);
            assert_eq!((message.strip_prefix("yaml-syntax-"), suggested.as_str()), (Some(case), better), "{text}");
        }
    }

    #[test]
    fn every_beginning_of_a_file_is_read_without_a_panic() {
        let text =
            "ñ: \"é\\u00e9\" # à\r\nb: [1, {c: 'd'}, *e]\n- f\n\t? g\n&h !i |\n  j\n--- %k\n@l: \u{a0}\u{feff}`m";
        for (from, _) in text.char_indices() {
            for (to, _) in text[from..].char_indices() {
                let mut found = Vec::new();
                super::super::yaml::parse(crate::source::FileId(0), &text[from..from + to], &mut found);
            }
        }
    }
}
