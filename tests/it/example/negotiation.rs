//! The negotiation of the example, what we are worth to the customer, and what it expects: as received, and with one
//! digit changed.

use kamgen::analyse::figure::Computed;
use kamgen::analyse::figure::Figure;

use super::*;

const NEGOTIATION: &str = "accounts/serralba/negotiations/renovacion-2026.yaml";
const PLAN: &str = "accounts/serralba/plan.yaml";

/// The first and only negotiation, as its readers see it.
fn brief(example: &Example) -> &Value {
    &example.account["negotiation"]["briefs"][0]
}

/// Every edition but the internal one, as text.
fn other_editions(plans: &Path) -> Vec<String> {
    let inputs = discover::discover(plans).expect("the folder can be read");
    let checked = kamgen::check(&inputs, &[], |_| support::day());
    let words = Words::of(Lang::Es);
    let views = |edition| view::all(&checked, &words, edition, &[], false);
    let text = |edition| {
        let views = views(edition);
        serde_json::to_string(&(&views.accounts, &views.review, &views.index)).expect("a view is data")
    };
    vec![text(Edition::Committee), text(Edition::Customer)]
}

#[test]
fn an_agreement_is_possible_in_all_seven_variables() {
    let example = Example::original(Lang::En);
    assert_eq!(example.of_account("agreement-zones"), "7");
    let alternative = brief(&example)["matrix"]["alt"].as_str().expect("there is a matrix").replace('\u{a0}', " ");
    for zone in ["1.5–2.5 %", "24–36 meses", "4.8–5.2 M€/año", "45–60 días", "2.5–3 %", "96–97 %", "50–65 %"]
    {
        assert!(alternative.contains(zone), "{zone} is not in {alternative}");
    }
    mentions(&example.account["negotiation"]["title"], "all seven variables; €99,000 of €235,000");
    let spanish = Example::original(Lang::Es);
    says(
        &spanish.account["negotiation"]["title"],
        "Hay acuerdo posible en las siete variables; 99.000 € de 235.000 € ya prometidos en concesiones",
    );
}

#[test]
fn what_to_give_and_what_to_ask_for_follows_the_weights() {
    let example = Example::original(Lang::En);
    assert_eq!(example.of_account("integrative-potential"), "20");
    assert_eq!(example.formula(&example.account, "trade-ratio"), ["2.25", "2", "0.3333", "0.625"]);
    let rows = brief(&example)["trades"]["table"]["rows"].as_array().expect("there are trades").clone();
    let cells: Vec<_> = rows
        .iter()
        .map(|row| {
            let text = |at: usize| row["cells"][at]["text"].as_str().unwrap_or_default().to_owned();
            (text(0), text(1))
        })
        .collect();
    let trade = |what: &str, how: &str| (what.to_owned(), how.to_owned());
    assert_eq!(
        cells,
        [
            trade("OTIF comprometido", "give"),
            trade("Plazo de pago", "give"),
            trade("Duración", "ask"),
            trade("Compromiso mínimo", "ask"),
        ]
    );
}

#[test]
fn the_concessions_take_two_fifths_of_the_room() {
    let example = Example::original(Lang::En);
    let ids = ["concession-cost", "concession-room", "concession-use", "over-alternative"];
    assert_eq!(ids.map(|id| example.of_account(id)), ["99,000", "235,000", "42.1277", "265,000"]);
    assert_eq!(["preparation-points", "untested-assumptions"].map(|id| example.of_account(id)), ["8", "1"]);
    mentions(&brief(&example)["facts"], "30 days");
    for said in ["8 of 9", "€99,000 of €235,000"] {
        says(&brief(&example)["facts"], said);
    }
    // A coded tactic has a name in every language.
    mentions(&brief(&example)["tactics"], "The budget barrier");
    mentions(brief(&Example::original(Lang::Es)), "La barrera del presupuesto");
}

#[test]
fn the_value_is_a_part_of_what_the_customer_buys() {
    let example = Example::original(Lang::En);
    assert_eq!(["value-of-purchases", "value-of-spend"].map(|id| example.of_account(id)), ["5.5957", "3.1665"]);
    let value = &example.account["value"];
    mentions(&value["title"], "€310,000 a year to the customer: 5.6% of what it buys");
    says(&value["facts"], "3 of 5");
    mentions(&value["investments"], "€100,000 invested, back in 0.4 years");
    assert_eq!(["invested", "invested-returns"].map(|id| example.of_account(id)), ["100,000", "275,000"]);
    for without in ["dedicated people", "senior sponsorship", "sales structure"] {
        mentions(&value["investments"]["note"], without);
    }
    assert_eq!(value["benefits"], Value::Null);
}

#[test]
fn no_word_of_a_negotiation_leaves_the_management() {
    let folders = [support::project(EXAMPLE), support::project("plans")];
    let secrets = [
        "Hay acuerdo posible",
        "MAPAN",
        "recolocar capacidad",
        "Precio igual al de Vitoria",
        "Subir OTIF comprometido",
        "Les aprieta la fecha",
        "barrera del presupuesto",
        "235.000",
        "¿Quién firma la inversión en moldes?",
    ];
    let inside = |plans: &Path| {
        let example = Example::read(plans, Lang::Es);
        serde_json::to_string(&example.account).expect("a view is data").replace('\u{a0}', " ")
    };
    let all = inside(&folders[0]);
    assert!(secrets[..3].iter().all(|secret| all.contains(secret)), "the secrets are none");
    for plans in &folders {
        for text in other_editions(plans) {
            let text = text.replace('\u{a0}', " ");
            for secret in secrets {
                assert!(!text.contains(secret), "{secret}");
            }
        }
    }
}

#[test]
fn a_limit_moves_the_zone() {
    // They accept 1.4 % at most, and we want at least 1.5 %.
    let example = Example::changed(&[(NEGOTIATION, "[-2.0, 0.0, 2.5]", "[-2.0, 0.0, 1.4]")]);
    assert_eq!(example.of_account("agreement-zones"), "6");
    mentions(&example.account["negotiation"]["title"], "No agreement is possible in “Variación de precio”");
    // Both sides of two variables.
    let example = Example::changed(&[
        (NEGOTIATION, "[-2.0, 0.0, 2.5]", "[-2.0, 0.0, 1.4]"),
        (NEGOTIATION, "[60, 60, 45]", "[75, 70, 61]"),
    ]);
    mentions(&example.account["negotiation"]["title"], "Two of seven variables have no possible agreement");
}

#[test]
fn a_weight_moves_what_to_give_and_the_potential() {
    // Price 28 → 26 and OTIF 8 → 10 for us: 18 ÷ 10, and ½ (4 + 12 + 6 + 8 + 2 + 8 + 0).
    let example = Example::changed(&[
        (NEGOTIATION, "weight_ours: 28", "weight_ours: 26"),
        (NEGOTIATION, "weight_ours: 8,  weight_theirs: 18", "weight_ours: 10,  weight_theirs: 18"),
    ]);
    assert_eq!(example.of_account("integrative-potential"), "20");
    assert_eq!(example.formula(&example.account, "trade-ratio"), ["2", "1.8", "0.3333", "0.625"]);
    // Price 28 → 20 and rebate 10 → 18: 10 + 12 + 6 + 8 + 10 + 10 + 0, halved; the rebate is now to be asked for.
    let example = Example::changed(&[
        (NEGOTIATION, "weight_ours: 28", "weight_ours: 20"),
        (NEGOTIATION, "weight_ours: 10, weight_theirs: 8", "weight_ours: 18, weight_theirs: 8"),
    ]);
    assert_eq!(example.of_account("integrative-potential"), "28");
    assert_eq!(example.formula(&example.account, "trade-ratio"), ["2.25", "2", "1.5", "0.3333", "0.4444", "0.625"]);
}

#[test]
fn a_cost_moves_the_room() {
    // 18,000 + 12,000 + 269,000 of 235,000.
    let example = Example::changed(&[(NEGOTIATION, "cost: 69000", "cost: 269000")]);
    assert_eq!(["concession-cost", "concession-use"].map(|id| example.of_account(id)), ["299,000", "127.234"]);
    mentions(&example.account["negotiation"]["title"], "cost €299,000, more than the room of €235,000");
    // The worst package is worth 240,000 less than no deal.
    let example = Example::changed(&[(NEGOTIATION, "annual_contribution: 640000", "annual_contribution: 1145000")]);
    assert_eq!(example.of_account("over-alternative"), "−240,000");
    mentions(&brief(&example)["alternatives"], "€240,000 a year less than no deal");
}

#[test]
fn a_proposal_is_placed_between_both_sides() {
    let proposals = "proposals: [{ date: 2025-10-01, by: Serralba, values: { NV1: 2.0, NV2: 36, NV3: 5.2, NV4: 60, NV5: 2.5, NV6: 97, NV7: 65 } }]";
    let example = Example::changed(&[(NEGOTIATION, "proposals: []", proposals)]);
    // 28 × 0.5/3 + 18 × 12/24 + 16 × 0.4/0.8 + 0 + 10 × 0.5/0.75 + 0 + 12 × 15/30 = 34.3333 for us;
    // 30 × 0.5/4.5 + 0 + 0 + 16 + 0 + 18 × 0.5 + 0 = 28.3333 for them.
    let one = |figure: &Computed<Figure>| rounded(figure.as_ref().expect("it is complete").value, 2);
    let package = &example.numbers().negotiations[0].packages[0];
    assert_eq!([one(&package.ours), one(&package.theirs)], ["34.33", "28.33"]);
    mentions(&brief(&example)["packages"], "worth 34.3 points to us and 28.3 to the customer");
    assert_eq!(brief(&Example::original(Lang::En))["packages"], Value::Null);
}

#[test]
fn a_promise_moves_its_part() {
    // 410,000 of 5,540,000, and of 9,790,000.
    let example = Example::changed(&[(PLAN, "value_quantified: 310000", "value_quantified: 410000")]);
    assert_eq!(["value-of-purchases", "value-of-spend"].map(|id| example.of_account(id)), ["7.4007", "4.1879"]);
    // 200,000 ÷ 375,000.
    let example = Example::changed(&[(
        PLAN,
        "amount: 60000, expected_return: 190000",
        "amount: 160000, expected_return: 290000",
    )]);
    assert_eq!(["invested", "invested-returns"].map(|id| example.of_account(id)), ["200,000", "375,000"]);
    mentions(&example.account["value"]["investments"], "back in 0.5 years");
}

#[test]
fn what_the_customer_expects_names_the_widest_gap() {
    let expected = "\n  expectations: [{ text: Plazo, importance: 9, performance: 8 }, { text: Precio, importance: 7, performance: 3 }]\n  customers:";
    let example = Example::changed(&[(PLAN, "\n  customers:", expected)]);
    // (72 + 21) ÷ 16 and (9 + 28) ÷ 16.
    assert_eq!(["expectations-met", "expectations-short"].map(|id| example.of_account(id)), ["5.8125", "2.3125"]);
    mentions(&example.account["knowledge"]["title"], "“Precio”: it matters 7 and we do 3");
    mentions(&Example::original(Lang::En).account["knowledge"]["title"], "sources");
}
