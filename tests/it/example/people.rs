//! Stakeholders and contacts of the worked example, read from the section that a reader sees.

use super::*;

const PLAN: &str = "accounts/serralba/plan.yaml";

#[test]
fn the_numbers_of_the_people_come_out() {
    let example = Example::original(Lang::En);
    let ids = ["support-index", "power-coverage", "contact-freshness", "minimum-set", "main-pair-share"];
    assert_eq!(ids.map(|id| example.of_account(id)), ["0.2419", "100", "100", "2", "0.2692"]);
    let people = &example.account["people"];
    for text in ["+0.24", "55.8%", "26.9%"] {
        mentions(people, text);
    }
    mentions(&people["contacts"], "Type B (diamond): 29 of 52 contacts do not go through the manager");
    assert_eq!(people["title"], "Six pairs of functions talk directly; Iván Beltrán still to be won over");
    let spanish = Example::original(Lang::Es);
    assert_eq!(
        spanish.account["people"]["title"],
        "Seis parejas de funciones hablan sin intermediario; falta ganar a Iván Beltrán"
    );
}

#[test]
fn one_digit_moves_every_number() {
    // Miguel Ayala from 1 to 2: 17 of 62.
    let support = Example::changed(&[(PLAN, "influence: 2, support: 1", "influence: 2, support: 2")]);
    assert_eq!(support.of_account("support-index"), "0.2742");
    // Teresa Nogués out of reach: 27 of 31.
    let coverage = Example::changed(&[(PLAN, "coverage: 2, owner: marta-gil", "coverage: 1, owner: marta-gil")]);
    assert_eq!(coverage.of_account("power-coverage"), "87.0968");
    mentions(&coverage.account["people"]["title"], "Teresa Nogués still out of reach");
    mentions(&coverage.account["people"]["gaps"], "Coverage 1 of 4");
    // Jorge Santamaría last met 91 days ago: 26 of 31.
    let old = Example::changed(&[(PLAN, "last_contact: 2025-07-18", "last_contact: 2025-07-07")]);
    assert_eq!(old.of_account("contact-freshness"), "83.871");
    mentions(&old.account["people"]["table"], "91 days ago");
    mentions(&old.account["people"]["gaps"], "No contact for 91 days; the limit is 90");
    // Four contacts with the main buyer instead of fourteen: the other buyer has more.
    let pair = Example::changed(&[(PLAN, "contacts_90d: 14", "contacts_90d: 4")]);
    assert_eq!(pair.of_account("main-pair-share"), "0.2143");
    mentions(&pair.account["people"]["contacts"], "Elena Quiroga");
}

#[test]
fn who_supports_us_on_top_is_a_sponsor() {
    let without = Example::original(Lang::En);
    mentions(&without.account["people"]["gaps"]["title"], "a sponsor at the customer");
    mentions(&without.account["people"]["gaps"], "Jorge Santamaría comes nearest");
    // What is planned with him stands beside.
    mentions(&without.account["people"]["gaps"], "Reunión de sponsors sobre el plan a tres años");
    let with = Example::changed(&[(
        PLAN,
        "roles: [approver], influence: 5, support: 0",
        "roles: [approver], influence: 5, support: 1",
    )]);
    assert_eq!(with.of_account("minimum-set"), "3");
    assert_eq!(with.account["people"]["gaps"]["title"], "One person to win over");
}

#[test]
fn the_form_is_compared_with_the_one_we_want() {
    let lead = |intended: &str| {
        let level = "  buy_sell_level: 3";
        let example = Example::changed(&[(PLAN, level, &format!("{level}\n  intended_form: {intended}"))]);
        example.account["people"]["contacts"]["lead"].as_str().unwrap_or_default().to_owned()
    };
    assert!(lead("B").starts_with("It is the form we want."), "{}", lead("B"));
    assert!(lead("A").starts_with("Another is wanted: type A (bow tie)."), "{}", lead("A"));
    mentions(
        &Example::original(Lang::En).account["people"]["contacts"],
        "The plan does not say which form is wanted. No contact with Raquel Pons is recorded in 90 days.",
    );
    // One hundred and forty with the buyer: everything goes through the manager.
    let bow = Example::changed(&[(PLAN, "contacts_90d: 14", "contacts_90d: 140")]);
    mentions(&bow.account["people"]["title"], "Nearly everything goes through the account manager");
    mentions(&bow.account["people"]["contacts"], "Type A (bow tie): 149 of 178 contacts go through the manager");
}

#[test]
fn the_map_and_the_lines_are_told_in_words() {
    let example = Example::original(Lang::En);
    let alt = |panel: &str| example.account["people"][panel]["chart"]["alt"].as_str().unwrap_or_default().to_owned();
    let map = alt("map");
    assert!(
        map.contains(
            "Iván Beltrán, Responsable de calidad, influence 4, unsupportive, coverage 3, reports to Raquel Pons"
        ),
        "{map}"
    );
    assert!(alt("contacts").contains("Lucía Ferrer with Óscar Vives, 14"), "{}", alt("contacts"));
}

/// The account plan of an edition.
fn document(scratch: &Scratch, edition: Edition) -> Value {
    let inputs = discover::discover(&scratch.at("plans")).expect("the folder can be read");
    let only = [ACCOUNT.to_owned()];
    let checked = kamgen::check(&inputs, &only, |_| support::day());
    let views = view::all(&checked, &Words::of(Lang::En), edition, &only, false);
    serde_json::to_value(&views.accounts[0]).expect("a view is data")
}

#[test]
fn nothing_of_it_is_in_the_edition_for_the_customer() {
    let scratch = Scratch::with_plans(EXAMPLE);
    scratch.replace(
        &format!("plans/{PLAN}"),
        "title: \"Jefe de logística\"",
        "notes: \"CANARY-N\", preferences: \"CANARY-P\", title: \"CANARY-T\"",
    );
    let customer = document(&scratch, Edition::Customer);
    assert!(customer["people"].is_null());
    let text = customer.to_string();
    for opinion in ["CANARY", "Miguel Ayala", "Iván Beltrán", "unsupportive", "upport index"] {
        assert!(!text.contains(opinion), "{opinion}");
    }
    let committee = document(&scratch, Edition::Committee)["people"].to_string();
    assert!(committee.contains("CANARY-T") && committee.contains("unsupportive"));
}

#[test]
fn how_a_person_likes_to_work_is_for_us_and_the_committee() {
    let scratch = Scratch::with_plans(EXAMPLE);
    let without = document(&scratch, Edition::Internal);
    assert!(without["people"]["ways"].is_null(), "nothing is written of it");
    scratch.replace(
        &format!("plans/{PLAN}"),
        "title: \"Jefe de logística\"",
        "title: \"Jefe de logística\", priorities: [\"CANARY-A\", \"CANARY-B\"], preferences: \"CANARY-P\"",
    );
    for edition in [Edition::Internal, Edition::Committee] {
        let ways = &document(&scratch, edition)["people"]["ways"];
        assert_eq!(ways["title"], "We know how to deal with one person of eight");
        let rows = ways["table"]["rows"].as_array().expect("a table has rows");
        let cells: Vec<&Value> = rows[0]["cells"].as_array().expect("a row has cells").iter().collect();
        let texts: Vec<&str> = cells.iter().filter_map(|cell| cell["text"].as_str()).collect();
        assert_eq!((rows.len(), texts), (1, vec!["Miguel Ayala", "CANARY-A; CANARY-B", "CANARY-P"]));
    }
    let customer = document(&scratch, Edition::Customer).to_string();
    assert!(!customer.contains("CANARY"), "they are personal data");
}

#[test]
fn an_internal_person_is_seen_by_the_management_alone() {
    let scratch = Scratch::with_plans(EXAMPLE);
    scratch.replace(&format!("plans/{PLAN}"), "- { id: miguel-ayala,", "- { id: miguel-ayala, visibility: internal,");
    assert!(document(&scratch, Edition::Internal)["people"].to_string().contains("Miguel Ayala"));
    let committee = &document(&scratch, Edition::Committee)["people"];
    assert!(!committee.to_string().contains("Miguel Ayala") && committee.to_string().contains("Raquel Pons"));
    // Numbers that rest on him, and the contacts with him, are the management's too.
    assert_eq!(committee["facts"].as_array().map(Vec::len), Some(0));
    assert!(committee["contacts"].is_null());
}
