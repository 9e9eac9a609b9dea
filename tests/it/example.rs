//! The worked example: every number that must come out is read from the views of the plans on disk; one digit changed
//! in the plans changes it to what the formula says.

mod people;

use std::path::Path;

use kamgen::Checked;
use kamgen::analyse::Band;
use kamgen::analyse::contacts::Form;
use kamgen::analyse::figure::Computed;
use kamgen::analyse::figure::Figure;
use kamgen::discover;
use kamgen::model::day::Day;
use kamgen::view;
use kamgen::view::Edition;
use kamgen::words::Lang;
use kamgen::words::Words;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::scratch::Scratch;
use crate::support;

mod position;

const EXAMPLE: &str = "tests/fixtures/serralba";
const ACCOUNT: &str = "serralba";

/// The example as a reader gets it: checked for one account at the day before its review, and its documents.
struct Example {
    checked: Checked,
    words: Words,
    account: Value,
    review: Value,
    index: Value,
}

impl Example {
    fn read(plans: &Path, lang: Lang) -> Self {
        let inputs = discover::discover(plans).expect("the folder can be read");
        let only = [ACCOUNT.to_owned()];
        let checked = kamgen::check(&inputs, &only, |_| support::day());
        let words = Words::of(lang);
        let views = view::all(&checked, &words, Edition::Internal, &only, false);
        assert_eq!(views.accounts.len(), 1);
        let value = |view: &dyn erased::View| view.value();
        Self {
            account: value(&views.accounts[0]),
            review: value(&views.review.expect("there is a pack")),
            index: value(&views.index.expect("there is an index")),
            checked,
            words,
        }
    }

    fn original(lang: Lang) -> Self {
        Self::read(&support::project(EXAMPLE), lang)
    }

    /// A copy in which some texts are replaced: file, what stands there, what shall stand there.
    fn changed(changes: &[(&str, &str, &str)]) -> Self {
        let scratch = Scratch::with_plans(EXAMPLE);
        for (path, old, new) in changes {
            scratch.replace(&format!("plans/{path}"), old, new);
        }
        Self::read(&scratch.at("plans"), Lang::En)
    }

    /// The results of a formula in the annex of a document, in the order of the document.
    fn formula(&self, document: &Value, id: &str) -> Vec<String> {
        let name = self.words.capital(&self.words.text(&format!("formula-{id}.name")));
        let formulas = document["annex"]["formulas"].as_array().expect("the document has an annex");
        let own = formulas
            .iter()
            .filter(|formula| formula["name"].as_str().is_some_and(|own| self.words.capital(own) == name));
        own.map(|formula| formula["result"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// The one result of a formula in the account plan.
    fn of_account(&self, id: &str) -> String {
        one(self.formula(&self.account, id), id)
    }

    /// The one result of a formula in the pack.
    fn of_review(&self, id: &str) -> String {
        one(self.formula(&self.review, id), id)
    }

    /// The numbers of the account.
    fn numbers(&self) -> &kamgen::analyse::AccountNumbers {
        self.checked.numbers.account(ACCOUNT).expect("the account is there")
    }

    /// The maturity of the four elements.
    fn elements(&self) -> Vec<String> {
        let maturity = self.checked.numbers.programme.maturity.as_ref().expect("it is judged");
        maturity.elements.iter().map(|element| element.value.normalize().to_string()).collect()
    }

    /// The fits of the six pairs.
    fn pairs(&self) -> Vec<String> {
        let pairs = self.checked.fit.pairs.as_ref().expect("the elements are judged");
        pairs.iter().map(|pair| pair.fit.value.normalize().to_string()).collect()
    }

    /// What was found: level, code and place.
    fn found(&self) -> Vec<(&str, &str, &str)> {
        self.checked.found.iter().map(|finding| (finding.level.id(), finding.code, finding.place.as_str())).collect()
    }
}

/// Views of several types, made into data in one way.
mod erased {
    use serde::Serialize;
    use serde_json::Value;

    pub(super) trait View {
        fn value(&self) -> Value;
    }

    impl<T: Serialize> View for T {
        fn value(&self) -> Value {
            serde_json::to_value(self).expect("a view is data")
        }
    }
}

fn one(mut results: Vec<String>, id: &str) -> String {
    results.dedup();
    assert_eq!(results.len(), 1, "{id}: {results:?}");
    results.remove(0)
}

/// Every text of a part of a document, its non-breaking spaces as plain ones; pictures aside. A value comes with its
/// unit.
fn texts(part: &Value) -> Vec<String> {
    match part {
        Value::String(text) => vec![text.replace(['\u{a0}', '\u{202f}'], " ")],
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(fields) => {
            match (fields.get("text").and_then(Value::as_str), fields.get("unit").and_then(Value::as_str)) {
                (Some(text), Some(unit)) if !unit.is_empty() => vec![format!("{text} {unit}")],
                _ => fields
                    .iter()
                    .filter(|(name, _)| *name != "svg" && *name != "alt")
                    .flat_map(|(_, value)| texts(value))
                    .collect(),
            }
        }
        _ => Vec::new(),
    }
}

/// A part of a document says exactly that somewhere.
fn says(part: &Value, expected: &str) {
    let texts = texts(part);
    assert!(texts.iter().any(|text| text == expected), "`{expected}` is not among {}", texts.join(" | "));
}

/// A text of a part of a document holds that.
fn mentions(part: &Value, expected: &str) {
    let texts = texts(part);
    assert!(texts.iter().any(|text| text.contains(expected)), "`{expected}` is not in {}", texts.join(" | "));
}

/// Rounds as the example prints.
fn rounded(value: Decimal, places: u32) -> String {
    value.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero).to_string()
}

mod plan;

mod as_received {
    use super::*;

    #[test]
    fn the_account_stands_where_the_scores_put_it() {
        let example = Example::original(Lang::En);
        let scores =
            ["attractiveness", "strength", "best-competitor", "vulnerability"].map(|id| example.of_account(id));
        assert_eq!(scores, ["7.7", "6.65", "6.25", "4.95"]);
        let position = &example.account["position"];
        for score in ["7.70", "6.65", "6.25", "4.95", "Strategic"] {
            says(position, score);
        }
        says(&example.account["summary"]["strip"], "Strategic");
        mentions(&position["facts"], "+0.40");
        let place = example.numbers().position.as_ref().expect("there is a place");
        assert_eq!(rounded(place.ratio.as_ref().expect("a ratio").value, 3), "1.064");
        // Cultivate, 0.05 from the cut.
        says(position, "Cultivate");
        mentions(&position["title"], "0.05 from the cut");
        says(&Example::original(Lang::Es).account["position"], "Cultivar");
    }

    #[test]
    fn the_customer_base_is_counted() {
        let example = Example::original(Lang::En);
        assert_eq!(example.of_review("total-revenue"), "40,200,000");
        assert_eq!(example.of_review("hhi"), "554.4691");
        let concentration = &example.review["concentration"];
        for text in ["554.5", "15.67%", "13.78%", "50.25%", "44.95%"] {
            says(concentration, text);
        }
        assert_eq!(example.of_review("top-five"), "44.9502");
        assert_eq!(example.of_review("key-share"), "50.2488");
        assert_eq!(example.index["concentration"]["title"], concentration["title"]);
    }

    #[test]
    fn every_manager_carries_what_the_accounts_weigh() {
        let example = Example::original(Lang::En);
        let programme = &example.checked.numbers.programme;
        let loads: Vec<_> = programme
            .loads
            .iter()
            .map(|load| (load.person.as_str(), rounded(load.units.value, 2), rounded(load.capacity.value, 1)))
            .collect();
        let expected = [("hugo-peris", "2.25", "5.0"), ("lucia-ferrer", "3.40", "5.0")];
        let normal = |text: &str| text.parse::<Decimal>().expect("a number").normalize();
        for (person, units, capacity) in expected {
            let own = loads.iter().find(|load| load.0 == person).expect("the manager is there");
            assert_eq!((normal(&own.1), normal(&own.2)), (normal(units), normal(capacity)), "{person}");
        }
        let shares = programme.kam_shares.as_ref().expect("the revenue is known");
        let mut shares: Vec<_> =
            shares.iter().map(|share| (share.person.as_str(), rounded(share.share.value, 1))).collect();
        shares.sort();
        assert_eq!(shares, [("hugo-peris", "57.2".to_owned()), ("lucia-ferrer", "42.8".to_owned())]);
    }

    #[test]
    fn the_wallet_is_added_up() {
        let example = Example::original(Lang::En);
        let wallet = &example.account["wallet"];
        assert_eq!(
            ["spend", "share-of-wallet", "whitespace"].map(|id| example.of_account(id)),
            ["9,790,000", "56.5884", "4,250,000"]
        );
        mentions(wallet, "€5,540,000");
        for share in ["75.1%", "46.7%", "25.3%"] {
            mentions(&wallet["heat"], share);
        }
    }

    #[test]
    fn the_sales_of_the_year_are_call_offs_and_forecast() {
        let example = Example::original(Lang::En);
        assert_eq!(["sales-to-date", "sales-of-the-year"].map(|id| example.of_account(id)), ["4,100,000", "5,540,000"]);
        says(&example.account["summary"]["money"], "€5,540,000");
    }

    #[test]
    fn missed_service_is_credited() {
        let example = Example::original(Lang::En);
        assert_eq!(example.of_account("service-credits"), "21,075");
        let otif = example.numbers().services.iter().find(|service| service.id == "otif").expect("the level is there");
        let periods: Vec<_> = otif
            .periods
            .iter()
            .map(|period| {
                let credit =
                    period.credit.as_ref().map(|credit| rounded(credit.as_ref().expect("it can be computed").value, 0));
                (period.period.to_string(), period.met, credit.filter(|credit| credit != "0"))
            })
            .collect();
        let credit = |amount: &str| Some(amount.to_owned());
        assert_eq!(
            periods,
            [
                ("2025-Q1".to_owned(), true, None),
                ("2025-Q2".to_owned(), false, credit("13950")),
                ("2025-Q3".to_owned(), false, credit("7125")),
            ]
        );
        let cap = otif.cap.as_ref().expect("there is a cap").as_ref().expect("it can be computed");
        assert_eq!(rounded(cap.value, 0), "83100");
        assert!(
            example
                .numbers()
                .services
                .iter()
                .find(|service| service.id == "ppm")
                .is_some_and(|ppm| ppm.periods.iter().all(|period| period.met))
        );
    }

    #[test]
    fn notice_is_due_on_the_last_day_of_the_year() {
        let example = Example::original(Lang::En);
        let renewal = &example.numbers().renewals[0];
        assert_eq!(renewal.notice, Day::parse("2025-12-31"));
        assert_eq!((renewal.days_to_notice, renewal.days_to_end, renewal.decided), (Some(86), 176, true));
        mentions(&example.account["summary"]["dates"], "86 days");
        mentions(&example.account["agreements"], "31 Dec 2025");
    }

    #[test]
    fn the_contribution_is_what_is_left() {
        let example = Example::original(Lang::En);
        let ids = ["net-sales", "gross-margin-pct", "cost-to-serve-pct", "contribution-pct", "working-capital"];
        assert_eq!(ids.map(|id| example.of_account(id)), ["5,421,975", "29.498", "9.3291", "20.1689", "52,819.726"]);
        let money = &example.account["money"];
        for text in ["€1,599,375", "€505,820"] {
            mentions(money, text);
        }
        mentions(&example.account["costs"], "€52,820");
        mentions(&example.account["summary"]["money"], "€1,093,555");
        says(&example.account["summary"]["money"], "20.2%");
    }

    #[test]
    fn the_customer_is_worth_what_the_years_bring() {
        let example = Example::original(Lang::En);
        assert_eq!(example.of_account("clv"), "3,849,385.0941");
        let lifetime = &example.numbers().lifetime;
        let whole = |figure: &Computed<Figure>| rounded(figure.as_ref().expect("it can be computed").value, 0);
        // The example says 6,356,288 for ever, from a contribution rounded to 1,093,555 first. Rounded once, at the end, it is
        // 1,093,555.274 × 0.93 / 0.16.
        assert_eq!([&lifetime.without_risk, &lifetime.perpetual].map(whole), ["4721784", "6356290"]);
        let retention = lifetime.retention_by_formula.as_ref().expect("it can be computed").value;
        assert_eq!(rounded(retention, 3), "0.926");
    }

    #[test]
    fn the_gap_plan_reaches_the_target() {
        let example = Example::original(Lang::En);
        let ids = [
            "target",
            "committed",
            "weighted-opportunities",
            "expected-sales",
            "gap",
            "gap-coverage",
            "scenario-low",
            "scenario-high",
        ];
        let expected =
            ["6,050,000", "5,710,800", "395,000", "6,105,800", "−55,800", "3.4198", "5,600,000", "6,870,800"];
        assert_eq!(ids.map(|id| example.of_account(id)), expected);
        let gap = example.numbers().gap.as_ref().expect("there is a plan");
        assert_eq!(
            gap.scenarios.each_ref().map(|scenario| scenario.value),
            [5_600_000, 6_105_800, 6_870_800].map(Decimal::from)
        );
        says(&example.account["gap"], "3.42");
        mentions(&example.account["gap"]["title"], "€55,800");
        says(&example.account["summary"]["money"], "+€55,800");
    }

    #[test]
    fn the_relationship_is_cooperative_and_seen_differently() {
        let example = Example::original(Lang::En);
        let relationship = &example.account["relationship"];
        assert_eq!(example.of_account("stage-points"), "16");
        says(&example.account["summary"]["strip"], "Cooperative");
        assert_eq!(["quality-supplier", "quality-customer"].map(|id| example.of_account(id)), ["7.5", "6.75"]);
        for text in ["7.50", "6.75"] {
            says(&relationship["quality"], text);
        }
        let quality = example.numbers().quality.as_ref().expect("it is rated");
        assert_eq!((quality.band, quality.largest_gap), (Some(Band::Amber), Some(Decimal::ONE)));
        let contacts = example.numbers().contacts.as_ref().expect("they are counted");
        assert_eq!((contacts.total, contacts.by_kam, contacts.pairs, contacts.form), (52, 23, 6, Form::B));
    }

    #[test]
    fn the_scorecard_counts_by_status() {
        let example = Example::original(Lang::En);
        assert_eq!(example.formula(&example.account, "group-score"), ["90", "50", "65", "75"]);
        assert_eq!(example.of_account("scorecard-headline"), "72");
        says(&example.account["summary"]["scorecard"], "72.0");
        assert_eq!(example.of_account("attainment-headline"), "94.2637");
        let counts = example.numbers().scorecard.as_ref().expect("there is one").counts;
        assert_eq!((counts.green, counts.amber, counts.red, counts.grey), (7, 6, 1, 0));
        says(&example.review["scorecards"], "50.0");
    }

    #[test]
    fn the_programme_is_half_mature_and_congruent() {
        let example = Example::original(Lang::En);
        assert_eq!(example.elements(), ["68.75", "62.5", "60", "55"]);
        for shown in ["68.8", "62.5", "60.0", "55.0"] {
            says(&example.review["congruence"]["elements"], shown);
        }
        assert_eq!(example.of_review("maturity-mean"), "61.5625");
        says(&example.review["congruence"]["facts"], "61.6");
        // OP and PY carry one warning each: OP-02 and PY-04.
        assert_eq!(example.pairs(), ["93.75", "91.25", "86.25", "89.5", "92.5", "87"]);
        for shown in ["93.8", "91.3", "86.3", "89.5", "92.5", "87.0"] {
            says(&example.review["congruence"]["pairs"], shown);
        }
        assert_eq!(example.of_review("congruence"), "90.0417");
        says(&example.review["congruence"]["facts"], "90.0");
    }

    #[test]
    fn health_risk_and_quality_are_scored() {
        let example = Example::original(Lang::En);
        assert_eq!(example.of_account("health"), "64.0614");
        let health = example.numbers().health.as_ref().expect("it can be scored");
        assert_eq!(health.band, Band::Amber);
        says(&example.account["summary"]["strip"], "64.1");
        assert_eq!(example.of_account("revenue-at-risk"), "1,419,985.4795");
        mentions(&example.account["money"], "1,419,985");
        // 84 with every rule. AG-15 (a warning) and AC-13, AG-24, NG-10, NG-11 (hints) do not speak yet:
        // 100 − 4 × 2 for AC-05 and AG-22.
        assert_eq!(example.of_review("plan-quality"), "92");
    }

    #[test]
    fn the_documents_print_as_the_language_writes() {
        let spanish = Example::original(Lang::Es);
        says(&spanish.account["summary"]["money"], "5.540.000 €");
        says(&spanish.account["summary"]["money"], "56,6 %");
        mentions(&spanish.account["money"], "1.419.985 €");
        assert_eq!(spanish.of_account("revenue-at-risk"), "1.419.985,4795");
        assert_eq!(spanish.of_review("total-revenue"), "40.200.000");
    }

    #[test]
    fn exactly_this_is_found_by_the_rules_there_are() {
        let example = Example::original(Lang::En);
        let mut found = example.found();
        found.sort_by_key(|finding| (finding.1, finding.2));
        assert_eq!(
            found,
            [
                ("warning", "AC-05", "serralba/actions/AC3"),
                ("warning", "AG-12", "serralba/agreements/am-2023-04/sla/otif"),
                ("warning", "AG-22", "serralba/agreements/am-2023-04/price_list"),
                // The convention of the example: the extract of the CRM that is not in the folder is one hint.
                ("info", "DT-02", "programme/systems/crm/extract"),
                ("warning", "OP-02", "serralba/negotiations/renovacion-2026/mandate/investment"),
                ("warning", "P-02", "people/lucia-ferrer"),
                ("warning", "PF-04", "customers/nordalia/revenue"),
                ("info", "PF-04", "customers/serralba/revenue"),
                ("warning", "PY-04", "serralba/stakeholders/raquel-pons"),
            ]
        );
        // Of the rest of the example's list, none is implemented.
        let waiting = support::read("tests/fixtures/not-yet.txt");
        for code in ["AG-15", "PF-06", "AP-02", "AP-07", "AC-13", "AG-13", "AG-24", "NG-10", "NG-11"] {
            assert!(
                waiting.lines().any(|line| line.starts_with(&format!("{code}: "))),
                "{code} exists: the example must find it"
            );
        }
    }
}

mod with_one_digit_changed {
    use super::*;

    const PLAN: &str = "accounts/serralba/plan.yaml";
    const AGREEMENT: &str = "accounts/serralba/agreements/am-2023-04.yaml";
    const SCORECARD: &str = "accounts/serralba/scorecard.yaml";

    #[test]
    fn a_score_moves_the_account() {
        // 7.70 − 15 % × 1.
        let example = Example::changed(&[(PLAN, "A3: 9", "A3: 8")]);
        assert_eq!(example.of_account("attractiveness"), "7.55");
        says(&example.account["position"], "7.55");
        // 6.65 + 25 % × 1; the lead over 6.25 is 0.65.
        let example = Example::changed(&[(PLAN, "strength: { B1: 8, B2: 7, B3: 6", "strength: { B1: 8, B2: 7, B3: 7")]);
        assert_eq!(example.of_account("strength"), "6.9");
        mentions(&example.account["position"]["facts"], "+0.65");
        // 6.25 − 25 % × 1.
        let example = Example::changed(&[(PLAN, "B1: 6, B2: 7, B3: 7", "B1: 6, B2: 7, B3: 6")]);
        assert_eq!(example.of_account("best-competitor"), "6");
        // 4.95 + 20 % × 2 is beyond the cut of 5: the cell is another, and the risk is
        // 5,540,000 × 0.535 × (1 − 176 / 365) = 2,963,900 × 189 / 365.
        let example = Example::changed(&[(PLAN, "V1: 6", "V1: 8")]);
        assert_eq!(example.of_account("vulnerability"), "5.35");
        says(&example.account["position"], "Defend");
        assert_eq!(example.of_account("revenue-at-risk"), "1,534,731.7808");
    }

    #[test]
    fn an_element_that_is_left_over_changes_the_category() {
        // The weights are those of the criteria: A1 8 → 1 and A2 7 → 1 and A3 9 → 1 take 1.4 + 1.2 + 1.2 away.
        let example = Example::changed(&[(PLAN, "A1: 8, A2: 7, A3: 9", "A1: 1, A2: 1, A3: 1")]);
        assert_eq!(example.of_account("attractiveness"), "3.9");
        says(&example.account["position"], "Status");
        assert!(example.found().iter().any(|finding| finding.1 == "AP-01"), "declared strategic, computed status");
    }

    #[test]
    fn a_customer_moves_the_shares() {
        // 40,200,000 + 100,000; 5,540 / 40,300 = 13.7469 %; the five: 18,170 / 40,300 = 45.0868 %.
        let example = Example::changed(&[("customers.yaml", "revenue: 6300000", "revenue: 6400000")]);
        assert_eq!(example.of_review("total-revenue"), "40,300,000");
        assert_eq!(example.of_review("top-five"), "45.0868");
        says(&example.review["concentration"], "13.75%");
        // (6400² + 5540² + 2860² + 1950² + 1420² + 980² + 700² + 450²) / 40300² × 10000 = 87,303,000 / 1,624,090,000
        // × 10000 = 537.5503, and 112 customers with 20,000 / 40,300 = 49.6278 % between them: 49.6278² / 112 = 21.9903.
        assert_eq!(example.of_review("hhi"), HHI);
    }

    const HHI: &str = "559.5406";

    #[test]
    fn a_category_moves_the_load() {
        // 1 + 0.8 × 3 for Lucía becomes 1 + 0.8 × 2 + 0.5.
        let example = Example::changed(&[(
            "customers.yaml",
            "id: cateralia,     key: true,  category: star",
            "id: cateralia,     key: true,  category: status",
        )]);
        let load = example
            .checked
            .numbers
            .programme
            .loads
            .iter()
            .find(|load| load.person == "lucia-ferrer")
            .expect("she is there");
        assert_eq!(load.units.value.normalize(), Decimal::new(31, 1));
    }

    #[test]
    fn a_cell_of_the_wallet_moves_the_share() {
        // 5,540,000 + 100,000 of 9,790,000.
        let example = Example::changed(&[(PLAN, "spend: 1250000, ours: 400000", "spend: 1250000, ours: 500000")]);
        assert_eq!(["share-of-wallet", "whitespace"].map(|id| example.of_account(id)), ["57.6098", "4,150,000"]);
        says(&example.account["summary"]["money"], "57.6%");
        // Tudela: 500,000 of 1,580,000 before, 31.6 %… and its row: (400 + 100) / 1,580 for the tubs and the rest.
        mentions(&example.account["wallet"]["heat"], "40%");
    }

    #[test]
    fn a_forecast_moves_the_year() {
        // 4,100,000 + 1,340,000.
        let example = Example::changed(&[(AGREEMENT, "invoiced: 1440000", "invoiced: 1340000")]);
        assert_eq!(["sales-to-date", "sales-of-the-year"].map(|id| example.of_account(id)), ["4,100,000", "5,440,000"]);
    }

    #[test]
    fn a_credit_follows_its_band() {
        // 2025-Q3: 93.9 falls into the band of 1.0 %: 1,425,000 × 1 % = 14,250; with 13,950 that is 28,200.
        let example =
            Example::changed(&[(AGREEMENT, "{ period: 2025-Q3, value: 95.2", "{ period: 2025-Q3, value: 93.9")]);
        assert_eq!(example.of_account("service-credits"), "28,200");
    }

    #[test]
    fn the_days_of_notice_move_the_deadline() {
        // 60 days before 2026-03-31 is 2026-01-30: 30 days later, 116 days from now.
        let example = Example::changed(&[(AGREEMENT, "notice_days: 90", "notice_days: 60")]);
        let renewal = &example.numbers().renewals[0];
        assert_eq!((renewal.notice, renewal.days_to_notice), (Day::parse("2026-01-30"), Some(116)));
        mentions(&example.account["agreements"], "30 Jan 2026");
    }

    #[test]
    fn a_cost_moves_the_contribution() {
        // 20 deliveries fewer at 165: 3,300 less; 505,819.726 − 3,300, and (1,093,555.274 + 3,300) / 5,421,975.
        let example = Example::changed(&[(PLAN, "quantity: 1420", "quantity: 1400")]);
        assert_eq!(["cost-to-serve", "contribution-pct"].map(|id| example.of_account(id)), ["502,519.726", "20.2298"]);
        mentions(&example.account["summary"]["money"], "€1,096,855");
    }

    #[test]
    fn a_probability_moves_the_gap() {
        // 600,000 × 10 % more: 395,000 + 60,000; 5,710,800 + 455,000; 6,050,000 − 6,165,800.
        let example =
            Example::changed(&[(PLAN, "value: 600000, probability_pct: 40", "value: 600000, probability_pct: 50")]);
        let ids = ["weighted-opportunities", "expected-sales", "gap"];
        assert_eq!(ids.map(|id| example.of_account(id)), ["455,000", "6,165,800", "−115,800"]);
        mentions(&example.account["gap"]["title"], "€115,800");
        // A loss of 190,000 instead of 90,000 leaves 5,610,800 and a low scenario of 5,500,000.
        let example = Example::changed(&[(PLAN, "known_losses: -90000", "known_losses: -190000")]);
        assert_eq!(["committed", "gap"].map(|id| example.of_account(id)), ["5,610,800", "44,200"]);
    }

    #[test]
    fn an_answer_moves_the_stage() {
        // 16 + 1 is beyond the 16 of cooperative.
        let example = Example::changed(&[(PLAN, "planning_horizon: 2, trust: 3", "planning_horizon: 2, trust: 4")]);
        assert_eq!(example.of_account("stage-points"), "17");
        mentions(&example.account["relationship"], "17 of 24 points");
        assert_eq!(example.numbers().stage.as_ref().expect("it is answered").band.id(), "interdependent");
    }

    #[test]
    fn a_view_of_the_customer_moves_the_quality() {
        // (9 + 7 + 7 + (10 − 4)) / 4.
        let example =
            Example::changed(&[(PLAN, "customer: { trust: 7, commitment: 7", "customer: { trust: 9, commitment: 7")]);
        assert_eq!(example.of_account("quality-customer"), "7.25");
        says(&example.account["relationship"]["quality"], "7.25");
    }

    #[test]
    fn contacts_and_people_move_their_shares() {
        // 1 − 13 / 42.
        let example = Example::changed(&[(PLAN, "contacts_90d: 14", "contacts_90d: 4")]);
        assert_eq!(example.of_account("direct-share"), "0.6905");
        // Óscar Vives, influence 3, from 1 to 2: (15 + 3) / (2 × 31).
        let example = Example::changed(&[(PLAN, "influence: 3, support: 1", "influence: 3, support: 2")]);
        assert_eq!(example.of_account("support-index"), "0.2903");
    }

    #[test]
    fn a_value_moves_the_scorecard() {
        // Q3 turns green: (50 × 50 + 25 × 100 + 25 × 100) / 100 = 75, and 0.35 × 90 + 0.25 × 75 + 0.2 × 65 + 0.2 × 75.
        let example = Example::changed(&[(SCORECARD, "values: [94, 93, 90, 91]", "values: [94, 93, 90, 96]")]);
        assert_eq!(example.formula(&example.account, "group-score"), ["90", "75", "65", "75"]);
        assert_eq!(example.of_account("scorecard-headline"), "78.25");
        says(&example.account["summary"]["scorecard"], "78.3");
        let counts = example.numbers().scorecard.as_ref().expect("there is one").counts;
        assert_eq!((counts.green, counts.amber, counts.red), (8, 6, 0));
    }

    #[test]
    fn a_level_moves_maturity_and_fit() {
        // People: 25 × (3 + 3 + 3 + 2 + 2) / 5 = 65; the mean (68.75 + 62.5 + 65 + 55) / 4.
        let example = Example::changed(&[(
            "programme.yaml",
            "internal_collaboration: 2, development: 1",
            "internal_collaboration: 2, development: 2",
        )]);
        assert_eq!(example.elements(), ["68.75", "62.5", "65", "55"]);
        assert_eq!(example.of_review("maturity-mean"), "62.8125");
        // SP 100 − 3.75; OP 100 − 2.5 − 8; PY 100 − 10 − 8.
        assert_eq!(example.pairs(), ["93.75", "96.25", "86.25", "89.5", "92.5", "82"]);
        says(&example.review["congruence"]["pairs"], "82.0");
    }

    #[test]
    fn a_finding_that_is_mended_moves_the_fit() {
        // OP-02 is silent when the mandate was approved: 89.5 + 8.
        let example = Example::changed(&[(
            "accounts/serralba/negotiations/renovacion-2026.yaml",
            "approved_on: null",
            "approved_on: 2025-10-01",
        )]);
        assert!(!example.found().iter().any(|finding| finding.1 == "OP-02"));
        assert_eq!(example.pairs()[3], "97.5");
        says(&example.review["congruence"]["pairs"], "97.5");
    }

    #[test]
    fn another_day_moves_what_depends_on_it() {
        let inputs = discover::discover(&support::project(EXAMPLE)).expect("the folder can be read");
        let checked = kamgen::check(&inputs, &[], |_| Day::parse("2025-10-16").expect("a day"));
        let renewal = &checked.numbers.account(ACCOUNT).expect("it is there").renewals[0];
        assert_eq!((renewal.days_to_notice, renewal.days_to_end), (Some(76), 166));
    }
}
