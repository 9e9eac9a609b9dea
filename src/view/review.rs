//! The portfolio review pack: what a committee goes through in an hour, decisions first.

use super::Reader;
use super::ReviewView;
use super::frame::Page;
use super::frame::nav;
use super::parts::Link;
use super::sections::accounts;
use super::sections::allocation;
use super::sections::annex::Annex;
use super::sections::concentration;
use super::sections::congruence;
use super::sections::contribution;
use super::sections::cover;
use super::sections::criteria;
use super::sections::decisions;
use super::sections::decisions::DecisionsView;
use super::sections::findings;
use super::sections::matrices;
use super::sections::scorecards;

/// How many decisions one page holds.
const DECISIONS: usize = 10;
/// Path from the pack to the root of the site.
const ROOT: &str = "../";

/// The pack.
pub(super) fn view(reader: &Reader<'_>) -> ReviewView {
    let words = reader.words;
    let mut annex = Annex::default();
    let facts = cover::facts(reader, &mut annex);
    let needed: Vec<_> = reader.decisions().collect();
    let decisions =
        decisions::decisions(reader, &needed, DECISIONS, true).map(|view| linked(reader, &needed, view, ROOT));
    let congruence = congruence::view(reader, &mut annex);
    annex.merge(true);
    let matrices = matrices::views(reader, &mut annex);
    let mut accounts = accounts::view(reader, &mut annex, ROOT);
    annex.merge(false);
    accounts.panels = accounts::selection(reader);
    let concentration = concentration::view(reader, &mut annex);
    let contribution = contribution::view(reader, &mut annex);
    let allocation = allocation::view(reader, &mut annex);
    annex.merge(true);
    let scorecards = scorecards::view(reader, &mut annex);
    let findings = findings::of_review(reader);
    let titled = |there: bool, key: &str| there.then(|| words.text(key));
    let has_matrix = |id: &str| matrices.iter().any(|matrix| matrix.id == id);
    let names = [
        ("decisions", titled(decisions.is_some(), "nav-decisions")),
        ("congruence", titled(congruence.is_some(), "nav-congruence")),
        ("matrix-strength", titled(has_matrix("matrix-strength"), "nav-matrix-strength")),
        ("matrix-vulnerability", titled(has_matrix("matrix-vulnerability"), "nav-matrix-vulnerability")),
        ("accounts", titled(true, "nav-accounts")),
        ("concentration", titled(concentration.is_some(), "nav-concentration")),
        ("contribution", titled(contribution.is_some(), "nav-contribution")),
        ("allocation", titled(allocation.is_some(), "nav-allocation")),
        ("scorecards", titled(scorecards.is_some(), "nav-scorecards")),
        ("findings", titled(true, "nav-findings")),
        ("annex", titled(true, "nav-annex")),
    ];
    let sections: Vec<(&str, Option<&str>)> = names.iter().map(|(id, name)| (*id, name.as_deref())).collect();
    let mut contents = nav(&sections);
    let annex = annex.view(reader, "", criteria::panels(reader));
    contents.retain(|link| annex.is_some() || link.href != "#annex");
    let page = Page {
        kind: "document-review",
        subject: &subject(reader),
        root: ROOT,
        here: "review",
        nav: contents.clone(),
        pages: &contents.iter().map(|link| link.href.as_str()).collect::<Vec<_>>(),
        pdf: Some(&pdf_name(reader)),
    };
    ReviewView {
        frame: reader.frame(page, findings::all(reader).into_iter()),
        cover: cover::view(reader, facts, contents, super::index::title(reader)),
        decisions,
        congruence,
        matrices,
        accounts,
        concentration,
        contribution,
        allocation,
        scorecards,
        findings,
        annex,
    }
}

/// Whom the portfolio belongs to.
pub(super) fn subject(reader: &Reader<'_>) -> String {
    let supplier = reader.checked.plans.programme().and_then(|programme| programme.supplier.as_ref());
    supplier.map_or_else(String::new, |supplier| {
        super::sections::naming::short(crate::model::text(&supplier.name)).to_owned()
    })
}

/// The name of the pack's PDF, beside its page.
pub(super) fn pdf_name(reader: &Reader<'_>) -> String {
    cover::period(reader).map_or_else(|| "review.pdf".to_owned(), |period| format!("review-{period}.pdf"))
}

/// The decisions with links to the plans of their accounts, from a page at `root`.
pub(super) fn linked(
    reader: &Reader<'_>,
    needed: &[&crate::fit::Needed],
    mut view: DecisionsView,
    root: &str,
) -> DecisionsView {
    let shown = needed.iter().filter(|needed| findings::may_show(reader.edition, &needed.finding));
    for (row, needed) in view.rows.iter_mut().zip(shown) {
        let planned = needed.finding.account.as_deref().filter(|id| reader.desks().any(|desk| desk.account.id == **id));
        row.account_href = planned.map(|id| format!("{root}accounts/{id}/index.html"));
    }
    view
}

/// A place to go to from here.
pub(super) fn link(text: String, href: String) -> Link {
    Link { text, href, here: false }
}
