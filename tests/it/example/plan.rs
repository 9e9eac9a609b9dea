//! The plan and who carries it: steps, actions, SWOT, load, profile and learning, each with a counter-test.

use super::*;

const PLAN: &str = "accounts/serralba/plan.yaml";

/// The account plan of an edition, as data.
fn edition(plans: &Path, edition: Edition) -> Value {
    let inputs = discover::discover(plans).expect("the folder can be read");
    let checked = kamgen::check(&inputs, &[], |_| support::day());
    let views = view::all(&checked, &Words::of(Lang::En), edition, &[ACCOUNT.to_owned()], false);
    serde_json::to_value(&views.accounts[0]).expect("a view is data")
}

#[test]
fn the_five_steps_are_done() {
    let example = Example::original(Lang::En);
    assert_eq!(example.of_account("steps-done"), "5");
    mentions(&example.account["readiness"]["title"], "540 committee hours");
    says(&example.account["readiness"]["evidence"], "5 of 5");
    // Without a part of the manager's time the first step is open.
    let example = Example::changed(&[(PLAN, "lucia-ferrer, fte: 0.6 }", "lucia-ferrer }")]);
    assert_eq!(example.of_account("steps-done"), "4");
    mentions(&example.account["readiness"]["title"], "requisites");
    mentions(&example.account["readiness"]["lead"], "SO-01");
}

#[test]
fn the_actions_are_counted() {
    let example = Example::original(Lang::En);
    let ids = ["open-actions", "actions-in-time", "actions-of-kam", "functions-at-work"];
    assert_eq!(ids.map(|id| example.of_account(id)), ["8", "0", "25", "6"]);
    let strip = &example.account["plan"]["strip"];
    assert_eq!(strip["rows"].as_array().map(Vec::len), Some(4 + 8));
    mentions(strip, "from 56.6 to 60");
    // AC2 with somebody else: one of eight is the manager's.
    let owner = "text: \"Contrastar supuestos con Operaciones\", owner: lucia-ferrer";
    let example =
        Example::changed(&[(PLAN, owner, "text: \"Contrastar supuestos con Operaciones\", owner: pau-soler")]);
    assert_eq!(example.of_account("actions-of-kam"), "12.5");
}

#[test]
fn thirty_actions_lose_none() {
    let scratch = Scratch::with_plans(EXAMPLE);
    let more: Vec<String> = (1..=22)
        .map(|n| {
            format!("  - {{ id: ZZ{n}, objective: OB2, text: \"Medida {n}\", owner: pau-soler, due: 2026-06-30, status: planned }}")
        })
        .collect();
    let more = more.join("\n");
    scratch.replace(&format!("plans/{PLAN}"), "\nlearning:\n", &format!("\n{more}\nlearning:\n"));
    let example = Example::read(&scratch.at("plans"), Lang::En);
    let plan = &example.account["plan"];
    let here = plan["strip"]["rows"].as_array().expect("there are rows");
    let actions = here.iter().filter(|row| row["kind"] == "plain").count();
    assert_eq!((here.len() - actions, actions), (4, 24));
    mentions(&plan["strip"]["note"], "six actions");
    let rest = plan["rest"]["table"]["rows"].as_array().expect("the rest has rows");
    assert_eq!(rest.iter().filter(|row| row["kind"] != "group").count(), 6);
    // What is late stays on the page.
    mentions(&plan["strip"], "Segundo turno");
    for n in 1..=22 {
        says(plan, &format!("Medida {n}"));
    }
}

#[test]
fn every_weakness_and_threat_is_answered() {
    let example = Example::original(Lang::En);
    assert_eq!(example.of_account("swot-answered"), "100");
    says(&example.account["swot"]["items"], "OTIF estable ≥ 97 %");
    let example = Example::changed(&[(PLAN, "evidence: F1, response: [OB1]", "evidence: F1")]);
    assert_eq!(example.of_account("swot-answered"), "50");
    says(&example.account["swot"]["items"], "no response");
    mentions(&example.account["swot"]["title"], "Competidor homologado");
}

#[test]
fn the_manager_carries_and_lacks() {
    let example = Example::original(Lang::En);
    let ids = ["load-units", "load-share", "load-capacity", "kam-share", "required-level", "sponsor-accounts"];
    assert_eq!(ids.map(|id| example.of_account(id)), ["3.4", "68", "5", "42.7723", "4", "1"]);
    let team = &example.account["team"];
    mentions(&team["title"], "two of three gaps");
    assert_eq!(team["gaps"]["table"]["rows"].as_array().map(Vec::len), Some(3));
    // The technical knowledge of one level more closes its gap.
    let example = Example::changed(&[("people.yaml", "technical_knowledge: 3", "technical_knowledge: 4")]);
    mentions(&example.account["team"]["title"], "one of two gaps");
}

#[test]
fn what_a_person_can_do_is_for_the_management_only() {
    let plans = support::project(EXAMPLE);
    let internal = edition(&plans, Edition::Internal);
    mentions(&internal["team"], "Programa de planificación estratégica de cuentas");
    for other in [Edition::Committee, Edition::Customer] {
        let view = edition(&plans, other);
        assert!(view["readiness"].is_null());
        let said = texts(&view).join(" | ");
        for secret in
            ["Programa de planificación", "load unit", "30,000", "78%", "competences and hats", "Technical knowledge"]
        {
            assert!(!said.contains(secret), "{other:?} says {secret}");
        }
        assert!(!view.to_string().contains("chart-levels"), "{other:?} draws the profile");
    }
    let committee = edition(&plans, Edition::Committee);
    mentions(&committee["team"]["title"], "a committee of six");
    assert!(!texts(&edition(&plans, Edition::Customer)["team"]).join(" ").contains("Marta Gil"));
}

#[test]
fn what_was_won_is_weighed() {
    let example = Example::original(Lang::En);
    assert_eq!(example.of_account("lessons-applied"), "100");
    assert!(example.account["learning"]["outcomes"].is_null());
    // 500,000 won and 60,000 lost: 500 ÷ 560.
    let example = Example::changed(&[
        (
            PLAN,
            "value: 500000, probability_pct: 25,",
            "value: 500000, stage: won, closed_on: 2025-03-20, probability_pct: 25,",
        ),
        (
            PLAN,
            "value: 60000, probability_pct: 50,",
            "value: 60000, stage: lost, closed_on: 2024-01-01, probability_pct: 50,",
        ),
    ]);
    assert_eq!(example.of_account("win-rate"), "89.2857");
    mentions(&example.account["learning"]["title"], "89%");
}
