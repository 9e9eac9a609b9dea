//! The account plan: its sections in the order of the document, and what stands around them.

#[cfg(test)]
pub(super) mod example;
pub(super) mod pieces;

use super::AccountView;
use super::Desk;
use super::Edition;
use super::frame::Page;
use super::frame::nav;
use super::sections::agreements;
use super::sections::annex::Annex;
use super::sections::annexes;
use super::sections::calendar;
use super::sections::costs;
use super::sections::findings;
use super::sections::gap;
use super::sections::knowledge;
use super::sections::learning;
use super::sections::missing;
use super::sections::money;
use super::sections::negotiation;
use super::sections::people;
use super::sections::plan;
use super::sections::position;
use super::sections::readiness;
use super::sections::relationship;
use super::sections::scorecard;
use super::sections::summary;
use super::sections::swot;
use super::sections::team;
use super::sections::value;
use super::sections::wallet;

/// The sections that have a page each; all others are annexes.
const CORE: [&str; 4] = ["#summary", "#relationship", "#money", "#plan"];

/// The plan of one account.
pub(super) fn view(desk: &Desk<'_>) -> AccountView {
    // Formulas are numbered in the order in which the document uses them.
    let mut annex = Annex::default();
    let summary = summary::view(desk, &mut annex);
    let relationship = relationship::view(desk, &mut annex);
    let money = money::view(desk, &mut annex);
    let plan = plan::view(desk, &mut annex);
    let readiness = readiness::view(desk, &mut annex);
    let value = value::view(desk, &mut annex);
    let knowledge = knowledge::view(desk, &mut annex);
    let position = position::view(desk, &mut annex);
    let people = people::view(desk, &mut annex);
    let wallet = wallet::view(desk, &mut annex);
    let gap = gap::view(desk, &mut annex);
    let costs = costs::view(desk, &mut annex);
    let swot = swot::view(desk, &mut annex);
    let scorecard = scorecard::view(desk, &mut annex);
    let agreements = agreements::view(desk, &mut annex);
    let negotiation = negotiation::view(desk, &mut annex);
    let calendar = calendar::view(desk, &mut annex);
    let team = team::view(desk, &mut annex);
    let learning = learning::view(desk, &mut annex);
    let findings = findings::account_findings(desk);
    let missing = missing::view(desk, usize::MAX);
    let annex = annex.view(&desk.reader, &format!("accounts/{}/", desk.account.id), Vec::new());

    let there = [
        ("summary", true),
        ("relationship", relationship.is_some()),
        ("money", money.is_some()),
        ("plan", plan.is_some()),
        ("readiness", readiness.is_some()),
        ("value", value.is_some()),
        ("knowledge", knowledge.is_some()),
        ("position", position.is_some()),
        ("people", people.is_some()),
        ("wallet", wallet.is_some()),
        ("gap", gap.is_some()),
        ("costs", costs.is_some()),
        ("swot", swot.is_some()),
        ("scorecard", scorecard.is_some()),
        ("agreements", agreements.is_some()),
        ("negotiation", negotiation.is_some()),
        ("calendar", calendar.is_some()),
        ("team", team.is_some()),
        ("learning", learning.is_some()),
        ("findings", findings.is_some()),
        ("missing", missing.is_some()),
        ("annex", annex.is_some()),
    ];
    let names = there.map(|(id, there)| (id, there.then(|| desk.text(&format!("nav-{id}")))));
    let nav = nav(&names.each_ref().map(|(id, name)| (*id, name.as_deref())));
    let core = nav.iter().take_while(|link| CORE.contains(&link.href.as_str())).count();
    let annexes = annexes::view(desk.words(), desk.account.name(), &nav[core..]);
    let page = Page {
        kind: "document-account",
        subject: desk.account.name(),
        root: "../../",
        here: "",
        nav,
        pages: &CORE,
        pdf: Some("plan.pdf"),
    };
    let mut frame = desk.reader.frame(page, desk.findings());
    if let (false, Some(draft)) = (desk.reader.edition == Edition::Internal, &mut frame.draft) {
        // What a finding says may be more than the edition shows.
        draft.items.clear();
    }
    AccountView {
        id: desk.account.id.to_string(),
        frame,
        summary,
        relationship,
        money,
        plan,
        annexes,
        readiness,
        value,
        knowledge,
        position,
        people,
        wallet,
        gap,
        costs,
        swot,
        scorecard,
        agreements,
        negotiation,
        calendar,
        team,
        learning,
        findings,
        missing,
        annex,
    }
}

#[cfg(test)]
mod tests {
    use super::example;
    use crate::view::Edition;
    use crate::words::Lang;

    const EDITIONS: [Edition; 3] = [Edition::Internal, Edition::Committee, Edition::Customer];

    #[test]
    fn every_word_is_there_in_every_language_and_edition() {
        for lang in Lang::ALL {
            for edition in EDITIONS {
                let text = example::json(&[], edition, lang);
                assert!(!text.contains('⟦') && !text.contains("{$"), "{lang:?} {edition:?}");
            }
        }
    }

    #[test]
    fn an_edition_has_nothing_that_it_may_not_show() {
        let internal = example::json(&[], Edition::Internal, Lang::Es);
        let committee = example::json(&[], Edition::Committee, Lang::Es);
        let customer = example::json(&[], Edition::Customer, Lang::Es);
        for secret in ["Plastibérica", "1.093.555", "6.050.000", "Primera reunión de negociación", "Cerrar mandato"]
        {
            assert!(internal.contains(secret), "{secret}");
            assert!(!committee.contains(secret) && !customer.contains(secret), "{secret}");
        }
        for opinion in ["Elena Quiroga", "marca blanca", "NPS relacional", "no nos apoya"] {
            assert!(committee.contains(opinion) && !customer.contains(opinion), "{opinion}");
        }
        assert!(customer.contains("Lucía Ferrer"));
    }

    #[test]
    fn every_row_of_every_table_has_a_cell_for_each_column() {
        fn tables(value: &serde_json::Value, seen: &mut usize) {
            if let (Some(columns), Some(rows)) = (value["columns"].as_array(), value["rows"].as_array()) {
                *seen += 1;
                assert!(
                    rows.iter().all(|row| row["cells"].as_array().is_some_and(|cells| cells.len() == columns.len()))
                );
            }
            let inner = value
                .as_array()
                .into_iter()
                .flatten()
                .chain(value.as_object().into_iter().flat_map(|map| map.values()));
            inner.for_each(|value| tables(value, seen));
        }
        let text = example::json(&[], Edition::Internal, Lang::Es);
        let mut seen = 0;
        tables(&serde_json::from_str(&text).expect("a view is JSON"), &mut seen);
        assert!(seen > 15, "{seen}");
    }

    #[test]
    fn the_navigation_names_the_sections_that_are_there() {
        let view = example::account(&[("plan.yaml", "  gap_plan:", "  unused_plan:")], Edition::Internal);
        let links: Vec<&str> = view.frame.nav.iter().map(|link| link.href.as_str()).collect();
        assert!(links.contains(&"#money") && !links.contains(&"#gap"), "{links:?}");
        assert!(view.frame.draft.is_some());
    }
}
