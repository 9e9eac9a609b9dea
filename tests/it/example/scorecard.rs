//! Money, target, wallet and scorecard of the example, as a reader gets them; one digit changed changes them.

use super::*;

/// The texts of a part of the account plan.
fn of(example: &Example, part: &str) -> Vec<String> {
    texts(&example.account[part])
}

fn says(example: &Example, part: &str, text: &str) -> bool {
    of(example, part).iter().any(|own| own.contains(text))
}

/// What one indicator of the scorecard says, cell by cell.
fn indicator(example: &Example, label: &str) -> Vec<String> {
    let rows = example.account["scorecard"]["table"]["rows"].as_array().expect("there is a table").clone();
    let row = rows.iter().find(|row| row["cells"][0]["text"] == label).expect("the indicator is there").clone();
    let cells = row["cells"].as_array().expect("a row has cells").clone();
    cells.iter().map(|cell| texts(&cell["text"]).concat()).collect()
}

#[test]
fn the_money_page_says_what_the_account_leaves_and_is_worth() {
    let example = Example::original(Lang::Es);
    for text in
        ["5.540.000 €", "5.421.975 €", "20,2 %", "56,6 %", "1.419.985 €", "3.849.385 €", "4.721.784 €", "6.356.290 €"]
    {
        assert!(says(&example, "money", text), "{text}");
    }
    assert!(says(&example, "money", "r = 0,93 (retención); d = 9 % (descuento anual); H = 5 años"));
    assert!(says(&example, "money", "la fórmula daría 0,926"));
    // 1.140.000 × 0,93 ÷ 1,09
    assert!(says(&example, "money", "972.661"));
}

#[test]
fn another_retention_makes_another_lifetime_value() {
    let changed = Example::changed(&[("accounts/serralba/plan.yaml", "retention: 0.93", "retention: 0.83")]);
    // 1,140,000 × 0.83 ÷ 1.09, and what stays without risk.
    assert!(says(&changed, "money", "868,073") && says(&changed, "money", "€4,721,784"));
    assert!(!says(&changed, "money", "€3,849,385"));
}

#[test]
fn the_target_has_three_scenarios_and_a_healthy_coverage() {
    let example = Example::original(Lang::Es);
    for text in ["5.600.000 €", "6.105.800 €", "6.870.800 €", "3,42", "sana", "240.000 €"] {
        assert!(says(&example, "gap", text), "{text}");
    }
    let changed = Example::changed(&[
        ("accounts/serralba/plan.yaml", "value: 600000", "value: 100000"),
        ("accounts/serralba/plan.yaml", "value: 500000", "value: 400000"),
    ]);
    // (100,000 + 400,000 + 60,000) ÷ 339,200
    assert!(says(&changed, "gap", "1.65") && says(&changed, "gap", "not enough"));
}

#[test]
fn the_wallet_says_each_cell_and_who_else_is_there() {
    let example = Example::original(Lang::Es);
    for text in ["2.400 / 3.000", "N · 80 %", "5.540 / 9.790", "75,1 %", "46,7 %", "25,3 %", "1.120.000 €"] {
        assert!(says(&example, "wallet", text), "{text}");
    }
    assert_eq!(example.formula(&example.account, "cross-sell"), ["80"]);
    let changed = Example::changed(&[("accounts/serralba/plan.yaml", "ours: 2400000", "ours: 2300000")]);
    assert!(says(&changed, "wallet", "2,300 / 3,000") && says(&changed, "wallet", "O · 77"));
}

#[test]
fn an_indicator_stands_with_its_target_and_what_the_plan_says() {
    let example = Example::original(Lang::Es);
    assert_eq!(indicator(&example, "OTIF (%)")[2..7], ["mejora", "93,1 %", "95,2 %", "96 %", "99 %"]);
    assert!(says(&example, "scorecard", "calculado: 56,6 %") && says(&example, "scorecard", "calculado: 20,2 %"));
    assert!(says(&example, "scorecard", "De Resultados (90) a Calidad pactada (50) hay 40 puntos de diferencia."));
    let groups = of(&example, "scorecard");
    for points in ["90,0", "50,0", "65,0", "75,0", "72,0", "64,1"] {
        assert!(groups.iter().any(|text| text == points), "{points}");
    }
    let changed = Example::changed(&[(
        "accounts/serralba/scorecard.yaml",
        "values: [96.8, 96.4, 93.1, 95.2]",
        "values: [96.8, 96.4, 93.1, 96.2]",
    )]);
    assert_eq!(indicator(&changed, "OTIF (%)")[3..7], ["93.1%", "96.2%", "96%", "100%"]);
}

#[test]
fn what_an_indicator_does_not_say_it_takes_from_the_library() {
    let changed = Example::changed(&[(
        "accounts/serralba/scorecard.yaml",
        "use: dso_days, label: \"Días de cobro (DSO)\", unit: days, direction: down,",
        "use: dso_days,",
    )]);
    let dso = indicator(&changed, "Days sales outstanding");
    assert_eq!(dso[2..6], ["better", "59 days", "58 days", "60 days"]);
    let changed = Example::changed(&[(
        "accounts/serralba/scorecard.yaml",
        "use: dso_days, label: \"Días de cobro (DSO)\", unit: days, direction: down,",
        "use: dso_days, direction: up,",
    )]);
    assert_eq!(indicator(&changed, "Days sales outstanding")[2], "worse", "what is written counts before the library");
}
