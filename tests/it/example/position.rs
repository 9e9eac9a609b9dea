//! Position, classes and allocation of the worked example, read from the documents.

use super::*;
use kamgen::model::vocabulary::Category;

/// Contributions for the whole customer base, and what a person costs; the plan computes that of Serralba itself.
const MORE: [(&str, &str, &str); 9] = [
    ("customers.yaml", "revenue: 6300000", "revenue: 6300000, contribution: 1200000"),
    ("customers.yaml", "revenue: 2860000", "revenue: 2860000, contribution: 540000"),
    ("customers.yaml", "revenue: 1950000", "revenue: 1950000, contribution: 160000"),
    ("customers.yaml", "revenue: 1420000", "revenue: 1420000, contribution: 230000"),
    ("customers.yaml", "revenue: 980000", "revenue: 980000, contribution: -40000"),
    ("customers.yaml", "revenue: 700000", "revenue: 700000, contribution: 90000"),
    ("customers.yaml", "revenue: 450000", "revenue: 450000, contribution: 30000"),
    ("customers.yaml", "revenue: 20000000", "revenue: 20000000, contribution: 600000"),
    ("programme.yaml", "  people:\n", "  people:\n    fte_cost: 68800\n"),
];

fn with(more: &[(&'static str, &'static str, &'static str)]) -> Example {
    let changes: Vec<_> = MORE.iter().chain(more).copied().collect();
    Example::changed(&changes)
}

#[test]
fn the_section_says_why_the_account_is_key_and_what_its_place_asks() {
    let example = Example::original(Lang::En);
    let position = &example.account["position"];
    mentions(position, "It is a key account for");
    assert_eq!(example.of_account("relative-difference"), "0.4");
    assert_eq!(example.of_account("relative-ratio"), "1.064");
    for text in ["Lucía Ferrer, 60% of full time", "A growth plan", "Estimated whitespace"] {
        says(position, text);
    }
    // A factor that somebody wrote stands beside the one that the data give: 6 and 7.59, 3 and 4.42, 7 and 3.33.
    for factor in ["7.59", "4.42", "3.33"] {
        says(&position["criteria"][2], factor);
    }
    says(&position["criteria"][0], "5 = 5% a year; 10 = 12% a year or more");
}

#[test]
fn a_plan_without_a_gap_plan_lacks_what_its_cell_asks() {
    let example = Example::changed(&[("accounts/serralba/plan.yaml", "  gap_plan:", "  unused_plan:")]);
    let needs = &example.account["position"]["needs"];
    mentions(&needs["title"], "one of the five things");
    says(needs, "missing");
}

#[test]
fn a_place_at_the_last_review_makes_a_movement() {
    let written = "  last_review: { as_of: 2025-03-31, attractiveness: 7.4, strength: 6.2 }\n  best_competitor:";
    let example = Example::changed(&[("accounts/serralba/plan.yaml", "  best_competitor:", written)]);
    assert_eq!(example.formula(&example.account, "score-movement"), ["0.3", "0.45"]);
    mentions(&example.account["position"]["moves"]["title"], "strength goes from 6.20 to 6.65");
    assert!(Example::original(Lang::En).account["position"]["moves"].is_null());
}

#[test]
fn the_lead_may_stand_across_and_the_shape_is_the_stage() {
    let matrix = |example: &Example| -> Value {
        let matrices = example.review["matrices"].as_array().expect("the pack has matrices");
        matrices.iter().find(|one| one["id"] == "matrix-strength").expect("there are scores").clone()
    };
    let original = Example::original(Lang::En);
    let alt = |chart: &Value| chart["alt"].as_str().expect("a chart has an alternative").to_owned();
    assert!(alt(&matrix(&original)["chart"]).contains("Serralba 6.65 and 7.70 (cooperative)"));
    mentions(&matrix(&original), "shape: stage of the relationship (circle, cooperative)");
    mentions(&original.account["position"]["attractiveness"], "circle: cooperative relationship");

    let stage = ("accounts/serralba/plan.yaml", "stage: { declared: cooperative,", "stage: { declared: integrated,");
    let starred = Example::changed(&[stage]);
    mentions(&matrix(&starred), "shape: stage of the relationship (star, integrated)");
    let polygons = |example: &Example| {
        let drawn = matrix(example)["chart"]["svg"].as_str().expect("a chart is drawn").to_owned();
        drawn.matches("<polygon").count()
    };
    assert_eq!(polygons(&starred), polygons(&original) + 1, "the bubble is no circle any more");

    let lead = ("programme.yaml", "cutoff: 5.0", "cutoff: 7.0\n  x: relative_difference");
    let ahead = Example::changed(&[lead]);
    assert!(alt(&matrix(&ahead)["chart"]).starts_with("Lead over the best competitor, from −10 to +10"));
    assert!(alt(&matrix(&ahead)["chart"]).contains("Serralba +0.40 and 7.70"));
    let category = |example: &Example| example.numbers().position.as_ref().expect("there is a competitor").category;
    let own = alt(&ahead.account["position"]["attractiveness"]);
    assert!(own.contains("lead over the best competitor +0.40, on an axis from −10 to +10"), "{own}");
    assert_eq!(category(&ahead), Category::Strategic, "0.40 ahead");
    // A competitor with 8 throughout is 1.35 ahead.
    let theirs = ("accounts/serralba/plan.yaml", "B1: 6, B2: 7, B3: 7, B4: 7, B5: 6, B6: 5, B7: 5 }");
    let better = Example::changed(&[lead, (theirs.0, theirs.1, "B1: 8, B2: 8, B3: 8, B4: 8, B5: 8, B6: 8, B7: 8 }")]);
    assert_eq!(category(&better), Category::Star);
    assert!(alt(&matrix(&better)["chart"]).contains("Serralba −1.35 and 7.70"));
}

#[test]
fn classes_are_those_of_both_amounts() {
    let example = with(&[]);
    let contribution = &example.review["contribution"];
    // 3,903,555 € in all, of which 40,000 € are lost: 3,943,555 / 3,903,555.
    assert_eq!(example.of_review("whale-peak"), "101.0247");
    assert_eq!(example.of_review("losses"), "−40,000");
    mentions(&contribution["title"], "Dulzaina takes €40k off the contribution");
    mentions(&contribution["changes"]["title"], "Three customers change class");
    // 24 of 120: 50.2488 + 16 × 49.7512 / 112.
    assert_eq!(example.of_review("top-fifth-revenue"), "57.3561");
    says(&example.account["position"], "A");
    assert!(Example::original(Lang::En).review["contribution"].is_null());
}

#[test]
fn a_contribution_moves_the_classes() {
    // Without the loss 3,983,555 € are the peak and the total.
    let example = Example::changed(&MORE.map(|(path, old, new)| {
        (path, old, if new.contains("-40000") { "revenue: 980000, contribution: 40000" } else { new })
    }));
    assert_eq!(example.of_review("whale-peak"), "100");
    mentions(&example.review["contribution"]["title"], "Nobody takes anything away");
}

#[test]
fn resources_stand_beside_potential() {
    let example = with(&[]);
    // 68,800 × (0.6 + 540 / 1,720) + 100,000; 7.70 / 10 × 9,790,000.
    assert_eq!(example.of_review("account-resources"), "162,880");
    assert_eq!(example.of_review("account-potential"), "7,538,300");
    assert_eq!(example.of_account("allocation-index"), "1");
    let more = with(&[("accounts/serralba/plan.yaml", "hours_per_year: 540", "hours_per_year: 550")]);
    assert_eq!(more.of_review("account-resources"), "163,280");
}

#[test]
fn the_annex_of_the_pack_prints_the_criteria_with_their_texts() {
    let example = Example::original(Lang::En);
    let criteria = example.review["annex"]["criteria"].as_array().expect("the annex has criteria");
    assert_eq!(criteria.len(), 3);
    for panel in criteria {
        assert_eq!(panel["table"]["rows"].as_array().map(Vec::len), Some(7));
    }
    for text in ["Effort pays where spend grows", "Buyers decide on it", "approved and quoting"] {
        mentions(&example.review["annex"]["criteria"], text);
    }
    // What the programme writes itself stands before the library's words.
    let own = ("programme.yaml", "use: growth_potential, ", "use: growth_potential, matters: Our own reason, ");
    let example = Example::changed(&[own]);
    mentions(&example.review["annex"]["criteria"], "Our own reason");
    assert!(!texts(&example.review["annex"]["criteria"]).iter().any(|text| text == "Effort pays where spend grows"));
}

#[test]
fn who_is_on_watch_and_who_was_left_out_stands_below_the_accounts() {
    let example = Example::original(Lang::Es);
    let panels = &example.review["accounts"]["panels"];
    mentions(&panels[0], "Sigue en observación Granja oliva");
    mentions(&panels[1], "Se quedó fuera Mercaplus");
    assert_eq!(example.index["accounts"]["panels"].as_array().map(Vec::len), Some(0));
}
