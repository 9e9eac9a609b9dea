//! Templates contain no words: what a reader sees comes from the view.

use crate::scratch;
use crate::support;

#[test]
fn no_html_template_holds_a_word() {
    let mut wrong = Vec::new();
    let files: Vec<String> =
        scratch::files("templates/html").into_iter().filter(|path| path.ends_with(".html")).collect();
    assert!(files.len() > 20, "{files:?}");
    for path in files {
        wrong.extend(
            html::words(&support::read(&format!("templates/html/{path}")))
                .into_iter()
                .map(|word| format!("{path}: {word}")),
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_word_in_an_html_template_is_seen() {
    let clean = "{# Words for us. #}\n<p class=\"note\" aria-label=\"{{ s.title }}\">{{ <value v={f.value}/> }}&#160;{% if m.kind == \"ok\" %}·{% endif %}</p>";
    assert_eq!(html::words(clean), [""; 0]);
    assert_eq!(html::words("<p>{{ s.n }} días</p>"), ["text `días`"]);
    assert_eq!(html::words("<p>1 of {{ n }}</p><!-- us -->"), ["text `1 of`"]);
    assert_eq!(html::words("<svg aria-label=\"Pareto\"></svg>"), ["aria-label `Pareto`"]);
    assert_eq!(html::words("<img alt='Logo {{ n }}'>"), ["alt `Logo `"]);
    assert_eq!(html::words("<meta name=\"description\" content=\"Plans\">"), ["content `Plans`"]);
    assert_eq!(html::words("{% set head = \"Total\" %}{{ head }}"), ["code `Total`"]);
    assert_eq!(html::words("{{ name | default(value='ninguno') }}"), ["code `ninguno`"]);
    assert_eq!(html::words("&euro;"), ["text `&euro;`"]);
}

#[test]
fn neither_the_style_nor_the_script_holds_a_word() {
    let style = support::read("templates/html/style.css");
    let contents = style.split("content:").skip(1).filter_map(|rest| rest.split([';', '}']).next());
    let strings: Vec<&str> = contents.flat_map(|value| value.split('"').skip(1).step_by(2)).collect();
    assert!(strings.len() > 2, "{strings:?}");
    for text in strings {
        let mut plain = text.to_owned();
        while let Some(at) = plain.find('\\') {
            let end = plain[at + 1..].find(|c: char| !c.is_ascii_hexdigit()).map_or(plain.len(), |end| at + 1 + end);
            plain.replace_range(at..end, "");
        }
        assert!(!plain.contains(char::is_alphabetic), "style.css prints `{text}`");
    }
    let script = support::read("templates/html/site.js");
    let code: Vec<&str> = script.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    for text in code.split('"').skip(1).step_by(2) {
        let sentence =
            text.starts_with(char::is_uppercase) || text.trim().contains(' ') && text.contains(char::is_alphabetic);
        let known = ["use strict", "NFD"].contains(&text);
        assert!(known || !sentence, "site.js prints `{text}`");
    }
}

mod html {
    /// Attributes that a reader sees or hears.
    const SPOKEN: [&str; 8] = [
        "aria-label",
        "aria-description",
        "aria-roledescription",
        "aria-valuetext",
        "title",
        "alt",
        "placeholder",
        "content",
    ];

    /// The letters for the engine, not for a reader: kinds that a template tells apart.
    const KINDS: [&str; 9] = ["ok", "warn", "bad", "h", "quote", "code", "ul", "ol", "none"];

    /// What a reader would see of the template itself.
    pub(super) fn words(template: &str) -> Vec<String> {
        let mut found = Vec::new();
        let page = without_code(template, &mut found);
        let mut text = String::new();
        let mut rest = page.as_str();
        while let Some(at) = rest.find('<') {
            text.push_str(&rest[..at]);
            text.push(' ');
            let (tag, after) = tag(&rest[at..]);
            attributes(tag, &mut found);
            rest = after;
        }
        text.push_str(rest);
        let plain = text.replace("&#160;", " ").replace("&#8239;", " ");
        let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        if plain.contains(char::is_alphabetic) {
            found.push(format!("text `{plain}`"));
        }
        found
    }

    /// The template without what the engine reads; texts inside that are looked at.
    fn without_code(template: &str, found: &mut Vec<String>) -> String {
        let mut page = String::new();
        let mut rest = template;
        loop {
            let next = ["{#", "{{", "{%"].iter().filter_map(|open| Some((rest.find(open)?, *open))).min();
            let Some((at, open)) = next else { break };
            page.push_str(&rest[..at]);
            let close = match open {
                "{#" => "#}",
                "{{" => "}}",
                _ => "%}",
            };
            let inside = &rest[at + 2..];
            let mut end = inside.find(close).unwrap_or(inside.len());
            // `{{ <value v={f.value}}}`: the last two close.
            while open == "{{" && inside[end..].starts_with("}}}") {
                end += 1;
            }
            let code = &inside[..end];
            if open != "{#" {
                for text in strings(code) {
                    if text.contains(char::is_alphabetic) && !KINDS.contains(&text) && !text.ends_with(".html") {
                        found.push(format!("code `{text}`"));
                    }
                }
            }
            rest = inside.get(end + 2..).unwrap_or("");
        }
        page.push_str(rest);
        page
    }

    /// The quoted texts of a piece of code.
    fn strings(code: &str) -> Vec<&str> {
        let mut found = Vec::new();
        let mut rest = code;
        while let Some(at) = rest.find(['"', '\'']) {
            let quote = &rest[at..=at];
            let inside = &rest[at + 1..];
            let end = inside.find(quote).unwrap_or(inside.len());
            found.push(&inside[..end]);
            rest = inside.get(end + 1..).unwrap_or("");
        }
        found
    }

    /// The tag at the start of a text, and what follows it; a `>` in quotes does not end it.
    fn tag(text: &str) -> (&str, &str) {
        if let Some(comment) = text.strip_prefix("<!--") {
            let end = comment.find("-->").map_or(text.len(), |end| end + 7);
            return ("", &text[end..]);
        }
        let mut quote = None;
        for (at, c) in text.char_indices() {
            match quote {
                Some(open) if c == open => quote = None,
                None if c == '"' || c == '\'' => quote = Some(c),
                None if c == '>' => return (&text[..at], &text[at + 1..]),
                _ => {}
            }
        }
        (text, "")
    }

    fn attributes(tag: &str, found: &mut Vec<String>) {
        let machine =
            ["http-equiv=", "name=\"viewport\"", "name=\"color-scheme\""].iter().any(|name| tag.contains(name));
        for name in SPOKEN {
            for quote in ['"', '\''] {
                let Some((_, rest)) = tag.split_once(&format!(" {name}={quote}")) else { continue };
                let value = rest.split(quote).next().unwrap_or(rest);
                if value.contains(char::is_alphabetic) && !(name == "content" && machine) {
                    found.push(format!("{name} `{value}`"));
                }
            }
        }
    }
}

#[cfg(feature = "pdf")]
mod pdf {
    use typst::syntax::SyntaxKind;
    use typst::syntax::SyntaxNode;

    use crate::scratch;
    use crate::support;

    /// Names for the engine, not for a reader: fonts, weights, paper, roles, and kinds that a template tells apart.
    const NAMES: [&str; 43] = [
        "#how-",
        "IBM Plex Sans",
        "a4",
        "annex",
        "bad",
        "baseline",
        "below",
        "beside",
        "bold",
        "code",
        "dates",
        "end",
        "group",
        "h",
        "how-",
        "id",
        "lead",
        "light",
        "medium",
        "missing",
        "none",
        "objectives",
        "ok",
        "ol",
        "plain",
        "page-of-",
        "position",
        "quote",
        "regular",
        "row",
        "scorecard",
        "semibold",
        "start",
        "strong",
        "svg",
        "tabular",
        "total",
        "ul",
        "warn",
        "zxx",
        "https?:|mailto:|tel:",
        "summary",
        "cover",
    ];

    #[test]
    fn no_typst_template_holds_a_word() {
        let mut wrong = Vec::new();
        let files: Vec<String> =
            scratch::files("templates/pdf").into_iter().filter(|path| path.ends_with(".typ")).collect();
        assert!(files.len() > 20, "{files:?}");
        for path in files {
            wrong.extend(
                words(&support::read(&format!("templates/pdf/{path}")))
                    .into_iter()
                    .map(|word| format!("{path}: {word}")),
            );
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_word_in_a_typst_template_is_seen() {
        let clean = "// Words for us.\n#import \"/kamgen.typ\": note\n#let a(s) = text(weight: \"semibold\", fill: rgb(\"#a85b00\"))[#s.title #h(4pt) –]";
        assert_eq!(words(clean), [""; 0]);
        assert_eq!(words("#let a(s) = [#s.n días]"), ["text `días`"]);
        assert_eq!(words("#let a = note(\"Total\")"), ["string `Total`"]);
        assert_eq!(
            words("#let a = image(bytes(\"<svg><text>Total</text></svg>\"))"),
            ["string `<svg><text>Total</text></svg>`"]
        );
        assert_eq!(words("= Resumen"), ["text `Resumen`"]);
        assert_eq!(words("#let a = \"\\u{a0}\" + \"1 / 1\""), [""; 0]);
        assert_eq!(words("#let a = [`code`]"), ["text ``code``"]);
    }

    fn words(template: &str) -> Vec<String> {
        let root = typst::syntax::parse(template);
        let (errors, _) = root.errors_and_warnings();
        assert!(errors.is_empty(), "the template is not well written: {errors:?}");
        let mut found = Vec::new();
        walk(&root, &mut found);
        found
    }

    fn walk(node: &SyntaxNode, found: &mut Vec<String>) {
        match node.kind() {
            SyntaxKind::Text | SyntaxKind::Raw | SyntaxKind::Link | SyntaxKind::MathText => {
                let text = node.full_text();
                if text.contains(char::is_alphabetic) {
                    found.push(format!("text `{text}`"));
                }
            }
            SyntaxKind::Str => {
                let text = node.full_text();
                let text = text.trim_matches('"');
                if text.contains(char::is_alphabetic) && !for_the_engine(text) {
                    found.push(format!("string `{text}`"));
                }
            }
            _ => node.children().for_each(|child| walk(child, found)),
        }
    }

    fn for_the_engine(text: &str) -> bool {
        let path = text.starts_with('/') && (text.ends_with(".typ") || text.ends_with(".json"));
        let colour = text
            .strip_prefix('#')
            .is_some_and(|digits| digits.len() == 6 && digits.chars().all(|c| c.is_ascii_hexdigit()));
        let sign = text.starts_with("\\u{") && text.ends_with('}') && text.len() <= 9;
        path || colour || sign || NAMES.contains(&text) || is_drawing(text)
    }

    /// A piece of SVG: tags and attributes, and no letter between two tags.
    fn is_drawing(text: &str) -> bool {
        let markup = text.contains("='") || text.contains("'/>") || text.starts_with("</") && text.ends_with('>');
        let between = text.split('>').skip(1).filter_map(|rest| rest.split('<').next());
        markup && !between.into_iter().any(|text| text.contains(char::is_alphabetic))
    }
}
