//! The first page of the site: the portfolio at a glance.

use super::Edition;
use super::IndexView;
use super::Reader;
use super::frame::Page;
use super::frame::nav;
use super::parts::Link;
use super::review;
use super::sections::accounts;
use super::sections::annex::Annex;
use super::sections::concentration;
use super::sections::cover;
use super::sections::decisions;
use super::sections::findings;
use super::sections::naming;
use crate::args;

/// How many decisions the first page shows.
const DECISIONS: usize = 3;

/// The first page.
pub(super) fn view(reader: &Reader<'_>) -> IndexView {
    let words = reader.words;
    let mut annex = Annex::default();
    let needed: Vec<_> = reader.decisions().collect();
    let facts = cover::facts(reader, &mut annex);
    let decisions = decisions::decisions(reader, &needed, DECISIONS, true);
    let decisions = decisions.map(|view| review::linked(reader, &needed, view, ""));
    annex.merge(true);
    let accounts = accounts::view(reader, &mut annex, "");
    annex.merge(false);
    let concentration = concentration::view(reader, &mut annex);
    let annex = annex.view(reader, "", Vec::new());
    let name = |there: bool, key: &str| there.then(|| words.text(key));
    let names = [
        ("decisions", name(decisions.is_some(), "nav-decisions")),
        ("accounts", name(true, "nav-accounts")),
        ("concentration", name(concentration.is_some(), "nav-concentration")),
    ];
    let sections: Vec<(&str, Option<&str>)> = names.iter().map(|(id, name)| (*id, name.as_deref())).collect();
    let page = Page {
        kind: "document-index",
        subject: &review::subject(reader),
        root: "",
        here: "index",
        nav: nav(&sections),
        pages: &[],
        pdf: None,
    };
    let title = title(reader);
    IndexView {
        frame: reader.frame(page, findings::all(reader).into_iter()),
        title,
        lead: words.say("index-lead", &args! { day: reader.checked.day }),
        facts,
        decisions,
        accounts,
        concentration,
        documents: documents(reader),
        annex,
    }
}

/// What a director should know of the portfolio before anything else.
pub(super) fn title(reader: &Reader<'_>) -> String {
    let words = reader.words;
    let shown: Vec<_> =
        reader.decisions().filter(|needed| findings::may_show(reader.edition, &needed.finding)).collect();
    let urgent = shown.iter().filter(|needed| needed.is_urgent()).count();
    let n = reader.desks().count();
    let key = match (shown.len(), urgent) {
        (0, _) if reader.edition != Edition::Internal => "index-title-plain",
        (_, 1..) => "index-title-urgent",
        (1.., 0) => "index-title-decisions",
        (0, _) => "index-title-calm",
    };
    words.capital(&words.say(
        key,
        &args! {
            accounts: n,
            accounts_count: naming::count(words, n),
            decisions: shown.len(),
            decisions_count: naming::count(words, shown.len()),
            urgent,
            urgent_count: naming::count(words, urgent),
        },
    ))
}

/// What else the site holds; the table of accounts leads to their plans.
fn documents(reader: &Reader<'_>) -> Vec<Link> {
    let words = reader.words;
    let mut documents = vec![review::link(words.text("document-review"), "review/index.html".to_owned())];
    if reader.pdf {
        let pdf = review::pdf_name(reader);
        documents.push(review::link(words.text("index-review-pdf"), format!("review/{pdf}")));
    }
    documents.push(review::link(words.text("document-findings"), "findings/index.html".to_owned()));
    documents
}
