//! The first page of an account plan is one page, whatever stands in the plan; its core is four.

use std::fmt::Write as _;

use kamgen::discover;
use kamgen::render;
use kamgen::render::Formats;
use kamgen::view;
use kamgen::view::Edition;
use kamgen::view::Views;
use kamgen::words::Lang;
use kamgen::words::Words;

use crate::scratch::Scratch;
use crate::support;

const PLAN: &str = "plans/accounts/serralba/plan.yaml";

/// A name of sixty letters.
const LONG: &str = "Cooperativa Agroalimentaria de Transformados del Mediterráneo";

#[test]
fn the_example_has_one_first_page() {
    one_page(&Scratch::with_plans("tests/fixtures/serralba"), "serralba", "the example");
}

#[test]
fn long_names_and_large_amounts_fit() {
    let scratch = long_and_large();
    one_page(&scratch, "serralba", "long names and large amounts");
}

#[test]
fn thirty_stakeholders_and_none_fit() {
    let scratch = Scratch::with_plans("tests/fixtures/serralba");
    let text = scratch.read(PLAN);
    let (before, rest) = text.split_once("stakeholders:\n").expect("the section is there");
    let after = &rest[rest.find("whitespace:").expect("the next section is there")..];
    let mut many = String::new();
    for number in 1..=30 {
        writeln!(many, "  - {{ id: person-{number}, name: \"{number} {LONG}\", title: \"{LONG}\", function: finance, roles: [decider], influence: 5, support: 1, coverage: 3, owner: lucia-ferrer, last_contact: 2025-09-18 }}").expect("a text can be written");
    }
    let interactions = |text: &str| {
        let (head, tail) = text.split_once("interactions:").expect("the section is there");
        let _ = tail;
        head.to_owned()
    };
    scratch.write(PLAN, format!("{}stakeholders:\n{many}{after}", interactions(before)));
    one_page(&scratch, "serralba", "thirty stakeholders");
    scratch.write(PLAN, format!("{}{after}", interactions(before)));
    one_page(&scratch, "serralba", "no stakeholder");
}

#[test]
fn a_plan_with_errors_and_one_of_a_few_lines_fit() {
    let scratch = Scratch::with_plans("tests/fixtures/serralba");
    let text = scratch.read(PLAN).replace("due: 2025-1", "due: el 2025-1");
    scratch.write(PLAN, text);
    one_page(&scratch, "serralba", "a draft with eight errors");
    let scratch = Scratch::new();
    scratch.write("plans/accounts/uno/plan.yaml", "schema: kamgen/1\naccount:\n  id: uno\n  name: Uno\n");
    one_page(&scratch, "uno", "four lines");
}

#[test]
fn the_core_of_every_account_of_the_demo_is_four_pages() {
    let scratch = Scratch::with_plans("plans");
    for lang in [Lang::Es, Lang::En] {
        let accounts = four_pages(&scratch, lang, "the demo");
        assert!(accounts >= 5, "only {accounts} accounts of the demo have the whole core");
    }
}

#[test]
fn the_core_is_four_pages_with_long_names_and_large_amounts() {
    let scratch = long_and_large();
    for lang in [Lang::Es, Lang::En] {
        assert_eq!(four_pages(&scratch, lang, "long names and large amounts"), 1);
    }
}

#[test]
fn more_than_a_page_would_be_seen() {
    // The pack's account table would not fit a summary: the measure is of pages, so it must count them.
    let scratch = Scratch::with_plans("tests/fixtures/serralba");
    let views = views(&scratch, Lang::Es);
    let output = render::all(&views, Formats { html: false, pdf: true, threads: 2 }, &|_, _| ())
        .expect("everything can be rendered");
    assert!(pages(&output["accounts/serralba/plan.pdf"]) > 4);
}

/// The example with a name of sixty letters, and with every amount times a hundred.
fn long_and_large() -> Scratch {
    assert_eq!(LONG.chars().count(), 61);
    let scratch = Scratch::with_plans("tests/fixtures/serralba");
    scratch.replace(PLAN, "Grupo Alimentario Serralba, S.A.", LONG);
    for person in ["Lucía Ferrer", "Andrés Molina", "Pau Soler", "Carmen Ibáñez"] {
        let long = format!("{person} {}", &LONG[..46]);
        scratch.replace("plans/people.yaml", person, &long);
    }
    // Nine digits: everything that is money in the plan, the base and the agreement, times a hundred.
    for path in [PLAN, "plans/customers.yaml", "plans/accounts/serralba/agreements/am-2023-04.yaml"] {
        let text = scratch.read(path);
        let large = [
            "revenue: ",
            "gross_sales: ",
            "cogs: ",
            "spend: ",
            "ours: ",
            "target: 60",
            "baseline: 55",
            "value: ",
            "invoiced: ",
            "committed_new: ",
        ]
        .iter()
        .fold(text, |text, key| enlarge(&text, key));
        scratch.write(path, large);
    }
    scratch
}

/// Multiplies every whole number behind a key by a hundred.
fn enlarge(text: &str, key: &str) -> String {
    let mut parts = text.split(key);
    let mut large = parts.next().unwrap_or_default().to_owned();
    let tail = key.trim_start_matches(|c: char| !c.is_ascii_digit());
    for part in parts {
        let digits = part.find(|c: char| !c.is_ascii_digit()).unwrap_or(part.len());
        let amount = digits + tail.len() >= 5;
        large.push_str(key);
        large.push_str(&part[..digits]);
        large.push_str(if amount { "00" } else { "" });
        large.push_str(&part[digits..]);
    }
    large
}

fn views(scratch: &Scratch, lang: Lang) -> Views {
    let inputs = discover::discover(&scratch.at("plans")).expect("the folder can be read");
    let checked = kamgen::check(&inputs, &[], |_| support::day());
    view::all(&checked, &Words::of(lang), Edition::Internal, &[], true)
}

/// A document of nothing but the first page has one page, and its text is not lost.
fn one_page(scratch: &Scratch, account: &str, what: &str) {
    let mut views = views(scratch, Lang::Es);
    views.accounts.retain(|view| view.id == account);
    core_only(&mut views);
    for view in &mut views.accounts {
        view.annexes = None;
        (view.relationship, view.money, view.plan, view.readiness) = (None, None, None, None);
        (view.value, view.knowledge, view.position, view.people) = (None, None, None, None);
        (view.wallet, view.gap, view.costs) = (None, None, None);
        (view.swot, view.scorecard) = (None, None);
        (view.agreements, view.negotiation, view.calendar, view.team) = (None, None, None, None);
        (view.learning, view.findings, view.missing, view.annex) = (None, None, None, None);
    }
    let output = render::all(&views, Formats { html: false, pdf: true, threads: 2 }, &|_, _| ())
        .expect("everything can be rendered");
    let pages = pages(&output[&format!("accounts/{account}/plan.pdf")]);
    assert_eq!(pages, 1, "{what}: the first page takes {pages} pages");
}

/// Documents of nothing but the core have four pages: no part of it takes more than one. How many they are.
fn four_pages(scratch: &Scratch, lang: Lang, what: &str) -> usize {
    let mut views = views(scratch, lang);
    views.accounts.retain(|view| view.relationship.is_some() && view.money.is_some() && view.plan.is_some());
    core_only(&mut views);
    let output = render::all(&views, Formats { html: false, pdf: true, threads: 2 }, &|_, _| ())
        .expect("everything can be rendered");
    for view in &views.accounts {
        let pages = pages(&output[&format!("accounts/{}/plan.pdf", view.id)]);
        assert_eq!(pages, 4, "{what}: the core of {} in {lang:?} takes {pages} pages", view.id);
    }
    views.accounts.len()
}

/// Leaves nothing but the four pages of the core of each account.
fn core_only(views: &mut Views) {
    views.review = None;
    views.index = None;
    views.findings = None;
    for view in &mut views.accounts {
        if let Some(plan) = &mut view.plan {
            plan.rest = None;
        }
        (view.annexes, view.readiness, view.value) = (None, None, None);
        (view.knowledge, view.position, view.people) = (None, None, None);
        (view.wallet, view.gap, view.costs, view.swot) = (None, None, None, None);
        (view.scorecard, view.agreements, view.negotiation) = (None, None, None);
        (view.calendar, view.team, view.learning) = (None, None, None);
        (view.findings, view.missing, view.annex) = (None, None, None);
    }
}

/// How many pages a PDF has: the largest `/Count` of its trees of pages.
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    let counts = text.split("/Type/Pages").chain(text.split("/Type /Pages")).skip(1).filter_map(|rest| {
        let near = &rest[..rest.char_indices().nth(200_000).map_or(rest.len(), |(at, _)| at)];
        let digits = near.split("/Count").nth(1)?.trim_start();
        digits[..digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len())].parse().ok()
    });
    counts.max().expect("a PDF has pages")
}
