//! Whatever the page says, the PDF says: every text of a view stands in both.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use kamgen::discover;
use kamgen::render;
use kamgen::render::Formats;
use kamgen::render::Output;
use kamgen::view;
use kamgen::view::Edition;
use kamgen::view::Views;
use kamgen::words::Lang;
use kamgen::words::Words;
use serde_json::Map;
use serde_json::Value;

use crate::scratch::Scratch;
use crate::support;

/// Parts of a view that no reader sees as text: ids, kinds, targets, pictures and what stands for them.
const UNSEEN: [&str; 16] = [
    "id",
    "kind",
    "href",
    "pages",
    "account_href",
    "svg",
    "narrow",
    "alt",
    "align",
    "root",
    "accent",
    "accent_dark",
    "iso_day",
    "lang",
    "region",
    "width",
];
/// Parts that only a page has: its navigation, the way to the PDF, the filter.
const PAGE_ONLY: [&str; 8] = ["skip", "nav", "nav_word", "site", "pdf", "filter", "page_word", "caption"];
/// Parts of the frame that a PDF has in its metadata and a page in its head.
const METADATA: [&str; 1] = ["tab"];

fn views(plans: &str, lang: Lang) -> Views {
    let inputs = discover::discover(&support::project(plans)).expect("the folder can be read");
    let checked = kamgen::check(&inputs, &[], |_| support::day());
    view::all(&checked, &Words::of(lang), Edition::Internal, &[], true)
}

fn rendered(views: &Views) -> Output {
    render::all(views, Formats { html: true, pdf: true, threads: 2 }, &|_, _| ()).expect("everything can be rendered")
}

#[test]
fn every_text_of_a_view_is_on_the_page_and_in_the_pdf_in_spanish() {
    compare(Lang::Es);
}

#[test]
fn every_text_of_a_view_is_on_the_page_and_in_the_pdf_in_english() {
    compare(Lang::En);
}

#[test]
fn what_is_not_compared_is_said() {
    if !can_read_pdfs() {
        eprintln!("the texts of the PDFs are not compared: pdftotext is not installed");
    }
}

fn can_read_pdfs() -> bool {
    Command::new("pdftotext").arg("-v").output().is_ok()
}

/// Compares every document of the example, of the small portfolio and of the demo with its views.
fn compare(lang: Lang) {
    for plans in ["tests/fixtures/serralba", "tests/fixtures/small", "plans"] {
        let views = views(plans, lang);
        let output = rendered(&views);
        assert!(!views.accounts.is_empty(), "{plans} has no account");
        for account in &views.accounts {
            let id = &account.id;
            let view = serde_json::to_value(account).expect("a view is data");
            both(&view, &output, &format!("accounts/{id}/index.html"), &format!("accounts/{id}/plan.pdf"));
        }
        let pack = output
            .keys()
            .find(|path| path.starts_with("review/") && path.ends_with(".pdf"))
            .expect("there is a pack")
            .clone();
        let view = serde_json::to_value(&views.review).expect("a view is data");
        both(&view, &output, "review/index.html", &pack);
        let view = serde_json::to_value(&views.index).expect("a view is data");
        in_page(&view, &output, "index.html");
        let view = serde_json::to_value(&views.findings).expect("a view is data");
        in_page(&view, &output, "findings/index.html");
    }
}

#[test]
fn a_text_that_is_missing_is_seen() {
    let page =
        plain(&support::page_text("<p title=\"no\">Ventas&#160;2025 &amp; <b>más</b></p><script>var hidden;</script>"));
    assert_eq!(page, "ventas2025&más");
    let view = serde_json::json!({ "title": "Ventas 2025 & más", "id": "nowhere", "rows": [{ "text": "Margen" }, { "text": "", "note": "más" }] });
    assert_eq!(missing(&view, &page, &[]), ["Margen"]);
    assert_eq!(plain("Ge\u{ad}sund-\nheit ﬁn"), plain("Gesundheit fin"));
}

fn both(view: &Value, output: &Output, page: &str, document: &str) {
    in_page(view, output, page);
    let Some(text) = pdf_text(&output[document]) else { return };
    let text = plain(&text) + &plain(&running(&text));
    let lost = missing(view, &text, &[&PAGE_ONLY[..], &METADATA[..]].concat());
    assert!(lost.is_empty(), "{document} does not say {lost:#?}");
}

fn in_page(view: &Value, output: &Output, page: &str) {
    let html = std::str::from_utf8(&output[page]).expect("a page is UTF-8");
    let lost = missing(view, &plain(&support::page_text(html)), &["page_word"]);
    // What is only heard stands in attributes: names of navigations and of the filter.
    let lost: Vec<_> = lost.into_iter().filter(|text| !html.contains(&escaped(text))).collect();
    assert!(lost.is_empty(), "{page} does not say {lost:#?}");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The texts of a view that are not in a text.
fn missing(view: &Value, text: &str, aside: &[&str]) -> Vec<String> {
    let mut lost = Vec::new();
    collect(view, aside, &mut |own| {
        if !text.contains(&plain(own)) {
            lost.push(own.to_owned());
        }
    });
    lost.dedup();
    lost
}

fn collect(part: &Value, aside: &[&str], see: &mut impl FnMut(&str)) {
    match part {
        Value::String(text) => see(text),
        Value::Array(items) => items.iter().for_each(|item| collect(item, aside, see)),
        Value::Object(fields) => {
            // An empty table draws nothing, its heads neither.
            let empty = fields.get("rows").is_some_and(|rows| rows.as_array().is_some_and(Vec::is_empty));
            let heads = ["columns", "heads", "caption", "note"];
            for (name, value) in fields {
                let skipped = UNSEEN.contains(&name.as_str())
                    || aside.contains(&name.as_str())
                    || empty && heads.contains(&name.as_str());
                // The first page of a PDF has room for the shapes of its indicators; their words are the alternatives.
                let shapes_only = name == "summary" && aside.contains(&METADATA[0]);
                // So has a cell with words of its own, and one with several marks.
                if name == "marks" && aside.contains(&METADATA[0]) && !alone(fields) {
                    continue;
                }
                let aside = if shapes_only { &[aside, &["marks"]].concat() } else { aside };
                if !skipped {
                    collect(value, aside, see);
                }
            }
        }
        _ => {}
    }
}

/// Whether a cell is nothing but one mark, whose word is printed.
fn alone(cell: &Map<String, Value>) -> bool {
    let marks = cell["marks"].as_array().map_or(&[][..], Vec::as_slice);
    let text = cell.get("text").and_then(Value::as_str).unwrap_or_default();
    marks.len() == 1 && (text.is_empty() || marks[0]["word"] == text)
}

/// Letters, digits and signs as they are compared: without spaces, hyphens at line ends, ligatures and case.
fn plain(text: &str) -> String {
    let joined = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('\u{ad}', "");
    joined.chars().filter(|c| !c.is_whitespace() && !"-‐‑–\u{200b}".contains(*c)).flat_map(char::to_lowercase).collect()
}

/// The text of a document without the headers and footers between its pages, which part what runs over a page.
fn running(text: &str) -> String {
    let pages: Vec<Vec<&str>> = text.split('\u{c}').map(|page| page.lines().collect()).collect();
    // Page numbers differ.
    let alike = |line: &str| line.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
    let mut often: BTreeMap<String, usize> = BTreeMap::new();
    for page in &pages {
        for line in page.iter().map(|line| alike(line)).collect::<BTreeSet<String>>() {
            *often.entry(line).or_default() += 1;
        }
    }
    let every = pages.len().saturating_sub(2).max(2);
    let own = pages.iter().flatten().filter(|line| often[&alike(line)] < every);
    own.copied().collect::<Vec<&str>>().join("\n")
}

#[test]
fn what_runs_over_a_page_is_one_text() {
    let pages = "Plan 1\nlas seis\nPie 1/3\u{c}Plan 2\nrespuestas\nPie 2/3\u{c}Plan 3\nfin\nPie 3/3\u{c}";
    assert_eq!(running(pages), "las seis\nrespuestas\nfin");
}

/// The text of a PDF, where the machine can read one.
fn pdf_text(bytes: &[u8]) -> Option<String> {
    let scratch = Scratch::new();
    scratch.write("document.pdf", bytes);
    let read = |file: &Path| Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(file).arg("-").output().ok();
    let output = read(&scratch.at("document.pdf"))?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}
