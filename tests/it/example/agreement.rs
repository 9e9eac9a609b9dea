//! The agreement of the worked example: rebate, indexation, minimum, payment and obligations, and who may see what.

use super::*;

const FILE: &str = "accounts/serralba/agreements/am-2023-04.yaml";

/// The account plan of the example for one edition, some texts replaced.
fn edition(edition: Edition, changes: &[(&str, &str, &str)]) -> Value {
    let scratch = Scratch::with_plans(EXAMPLE);
    for (path, old, new) in changes {
        scratch.replace(&format!("plans/{path}"), old, new);
    }
    let inputs = discover::discover(&scratch.at("plans")).expect("the folder can be read");
    let only = [ACCOUNT.to_owned()];
    let checked = kamgen::check(&inputs, &only, |_| support::day());
    let views = view::all(&checked, &Words::of(Lang::En), edition, &only, false);
    serde_json::to_value(&views.accounts[0]).expect("a view is data")
}

#[test]
fn the_rebate_goes_back_to_the_first_euro() {
    let example = Example::original(Lang::En);
    let ids =
        ["rebate-expected", "rebate-other-mode", "rebate-accrual", "rebate-accrual-reached", "accrual-difference"];
    assert_eq!(ids.map(|id| example.of_account(id)), ["96,950", "19,450", "71,750", "41,000", "0"]);
    assert_eq!(["rebate-distance", "rebate-jump"].map(|id| example.of_account(id)), ["460,000", "45,000"]);
    let agreements = &example.account["agreements"];
    mentions(agreements, "The year's rebate will be €96,950; €460,000 above the forecast the next tier adds €45,000");
    says(agreements, "1.75%");
}

#[test]
fn one_digit_of_a_tier_changes_the_rebate() {
    let dearer = Example::changed(&[(FILE, "rate_pct: 1.75 }", "rate_pct: 1.85 }")]);
    // 5,540,000 × 1.85 %, 1,000,000 × 1 % + 540,000 × 1.85 %, 4,100,000 × 1.85 %, 6,000,000 × 0.65 %.
    let ids = ["rebate-expected", "rebate-other-mode", "rebate-accrual", "rebate-jump"];
    assert_eq!(ids.map(|id| dearer.of_account(id)), ["102,490", "19,990", "75,850", "39,000"]);
    assert_eq!(dearer.of_account("accrual-difference"), "-4,100".replace('-', "−"));
    let bands = Example::changed(&[(FILE, "mode: retrospective ", "mode: incremental ")]);
    assert_eq!(["rebate-expected", "rebate-other-mode"].map(|id| bands.of_account(id)), ["19,450", "96,950"]);
    assert!(bands.formula(&bands.account, "rebate-jump").is_empty(), "nothing jumps band by band");
}

#[test]
fn the_indices_raise_the_prices() {
    let example = Example::original(Lang::En);
    let ids = ["index-factor", "index-change", "index-effect"];
    assert_eq!(ids.map(|id| example.of_account(id)), ["1.0325", "3.25", "180,050"]);
    mentions(&example.account["agreements"], "The indices raise prices by 3.25%");
    assert_eq!(example.formula(&example.account, "indexed-price"), ["99.533", "5.5239", "73.514"]);
    let dearer = Example::changed(&[(FILE, "current: 1505.2", "current: 1605.2")]);
    // 0.55 × 1605.2 ÷ 1420 = 0.62173…: beyond the cap of 4 %.
    assert_eq!(["index-factor", "index-change"].map(|id| dearer.of_account(id)), ["1.0712", "4"]);
    mentions(&dearer.account["agreements"], "the cap leaves 4.0%");
    let still = Example::changed(&[(FILE, "deadband_pct: 1.0", "deadband_pct: 4.0")]);
    assert_eq!(still.of_account("index-change"), "0");
    assert!(still.formula(&still.account, "index-effect").is_empty());
}

#[test]
fn the_minimum_is_met_pro_rata() {
    let example = Example::original(Lang::En);
    assert_eq!(["minimum-pro-rata", "minimum-ahead"].map(|id| example.of_account(id)), ["3,600,000", "500,000"]);
    mentions(&example.account["agreements"], "The customer is €500,000 ahead of the minimum purchase");
    let clause = "amount: 4800000, period: calendar_year";
    let seasonal = Example::changed(&[(FILE, clause, &format!("{clause}, profile_pct: [20, 24, 26, 30]"))]);
    assert_eq!(["minimum-pro-rata", "minimum-ahead"].map(|id| seasonal.of_account(id)), ["3,360,000", "740,000"]);
    says(&seasonal.account["agreements"], "70% of the year by season; bought, €4,100,000");
    let more = Example::changed(&[(FILE, "amount: 4800000", "amount: 5800000")]);
    let ids = ["minimum-pro-rata", "minimum-ahead", "minimum-shortfall", "shortfall-fee"];
    assert_eq!(ids.map(|id| more.of_account(id)), ["4,350,000", "−250,000", "260,000", "13,000"]);
}

#[test]
fn the_customer_pays_before_its_day() {
    let example = Example::original(Lang::En);
    assert_eq!(example.of_account("payment-delay"), "−2");
    let late = Example::changed(&[(FILE, "payment: { days: 60", "payment: { days: 45")]);
    // 5,540,000 × 13 ÷ 365 × 6 %.
    assert_eq!(["payment-delay", "late-payment-cost"].map(|id| late.of_account(id)), ["13", "11,838.9041"]);
}

#[test]
fn what_is_owed_is_counted() {
    let example = Example::original(Lang::En);
    assert_eq!(["obligations-kept", "obligation-delay"].map(|id| example.of_account(id)), ["50", "21"]);
    let later = Example::changed(&[(FILE, "due: 2025-09-15", "due: 2025-09-25")]);
    assert_eq!(later.of_account("obligation-delay"), "11");
}

#[test]
fn the_calendar_names_the_next_hard_day() {
    let example = Example::original(Lang::En);
    let calendar = &example.account["calendar"];
    mentions(&calendar["table"], "End of the price list");
    mentions(&calendar["table"], "Notice deadline of the agreement");
    mentions(&calendar["table"], "Taller de innovación semestral");
    let sooner = Example::changed(&[(FILE, "notice_days: 90", "notice_days: 160")]);
    // 160 days before 2026-03-31.
    mentions(&sooner.account["calendar"]["title"], "in 16 days");
    assert_ne!(sooner.account["calendar"]["title"], calendar["title"]);
}

#[test]
fn the_customer_sees_tiers_levels_and_obligations_but_no_forecast_and_no_books() {
    let internal = edition(Edition::Internal, &[]);
    let customer = edition(Edition::Customer, &[]);
    let (inside, outside) = (&internal["agreements"], &customer["agreements"]);
    for shared in ["€5,000,000", "1.75%", "OTIF", "95.2%", "Informe anual de huella de carbono", "€41,000"] {
        mentions(inside, shared);
        mentions(outside, shared);
    }
    for secret in
        ["€96,950", "€71,750", "€19,450", "€460,000", "€45,000", "€5,540,000", "58 days", "Renegotiate", "€180,050"]
    {
        mentions(inside, secret);
        // The numbers stand in the pictures and their texts too.
        let all = outside.to_string().replace(['\u{a0}', '\u{202f}'], " ");
        assert!(!all.contains(secret), "the customer reads {secret}");
        let annex = customer["annex"].to_string();
        assert!(!annex.contains(secret.trim_start_matches('€')), "the annex of the customer has {secret}");
    }
    assert!(!outside.to_string().contains("5.54"), "the staircase shows the forecast");
}

#[test]
fn a_clause_that_only_we_may_see_stays_with_us() {
    let secret = [(FILE, "    basis: invoiced_sales\n", "    visibility: internal\n    basis: invoiced_sales\n")];
    mentions(&edition(Edition::Internal, &secret)["agreements"], "€41,000");
    let customer = edition(Edition::Customer, &secret);
    assert!(!customer["agreements"].to_string().contains("41,000"));
    assert!(!customer["agreements"].to_string().contains("1.75"));
}
