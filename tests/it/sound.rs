//! Data integrity over whole folders: silent where the plans hold, total where nothing does.

use kamgen::Checked;
use kamgen::diag::Diagnostic;
use kamgen::discover;
use kamgen::discover::Input;
use kamgen::words::Lang;
use kamgen::words::Words;

use crate::support;
use crate::support::Piece;

/// What data integrity says.
fn integrity(checked: &Checked) -> impl Iterator<Item = &Diagnostic> {
    checked.found.iter().filter(|finding| finding.code.starts_with("DT-"))
}

fn said(checked: &Checked) -> String {
    support::said(checked, integrity(checked), &Words::of(Lang::En))
}

#[test]
fn the_worked_example_misses_only_the_extract_of_its_crm() {
    let checked = support::check_folder("tests/fixtures/serralba", &[]);
    let found: Vec<_> = integrity(&checked).map(|finding| (finding.message, finding.level.id())).collect();
    assert_eq!(found, [("undefined-reference-file", "info")], "{}", said(&checked));
}

#[test]
fn the_demo_holds_together() {
    for folder in ["plans", "tests/fixtures/small"] {
        let checked = support::check_folder(folder, &[]);
        assert_eq!(integrity(&checked).count(), 0, "{}", said(&checked));
    }
}

#[test]
fn a_name_is_said_once_however_often_it_is_used() {
    let text = "account:\n  kam: { person: lolo }\nobjectives:\n  - { id: OB1, owner: lolo }\n";
    let piece = Piece { path: "accounts/norte/plan.yaml".to_owned(), content: Ok(text.as_bytes().to_vec()) };
    let checked = support::check_over_small(&[piece]);
    let found: Vec<_> = integrity(&checked).map(|finding| (finding.place.as_str(), finding.also.len())).collect();
    assert_eq!(found, [("norte/account/kam/person", 1)], "{}", said(&checked));
}

/// Where the small portfolio, with one piece laid over it, refers to nothing.
fn lost(path: &str, text: &str) -> Vec<String> {
    let checked = support::check_over_small(&[Piece { path: path.to_owned(), content: Ok(text.as_bytes().to_vec()) }]);
    assert!(
        integrity(&checked).all(|finding| !matches!(finding.code, "DT-01" | "DT-14" | "DT-18")),
        "{}",
        said(&checked)
    );
    let own = integrity(&checked).filter(|finding| finding.code == "DT-02");
    own.map(|finding| finding.place.clone()).collect()
}

#[test]
fn every_reference_of_the_format_is_looked_up() {
    const PLAN: &str = "accounts/norte/plan.yaml";
    const AGREEMENT: &str = "accounts/norte/agreements/am-1.yaml";
    const NEGOTIATION: &str = "accounts/norte/negotiations/renewal.yaml";
    for (path, text, place) in [
        (
            "programme.yaml",
            "programme: { strategy: { commitment: { sponsor: x } } }",
            "programme/strategy/commitment/sponsor",
        ),
        (
            "programme.yaml",
            "programme: { organization: { structure: { director: x } } }",
            "programme/organization/structure/director",
        ),
        (
            "programme.yaml",
            "criteria: { strength: [{ id: B1, programme_objective: x }] }",
            "programme/criteria/strength/B1/programme_objective",
        ),
        ("programme.yaml", "criteria: { strength: [{ id: B1, use: x }] }", "programme/criteria/strength/B1/use"),
        ("people.yaml", "people: [{ id: lola, deputy: x }]", "people/lola/deputy"),
        ("people.yaml", "people: [{ id: pepe, reports_to: x }]", "people/pepe/reports_to"),
        ("customers.yaml", "customers: [{ id: norte, kam: x }]", "customers/norte/kam"),
        (PLAN, "account: { kam: { person: x } }", "norte/account/kam/person"),
        (PLAN, "account: { sponsor: { person: x } }", "norte/account/sponsor/person"),
        (PLAN, "account: { committee: { members: [lola, x] } }", "norte/account/committee/members/2"),
        (PLAN, "account: { links: [{ account: x }] }", "norte/account/links/1/account"),
        (PLAN, "account: { benefits: [{ kpi: x }] }", "norte/account/benefits/1/kpi"),
        (PLAN, "scores: { strength: { x: 5 } }", "norte/scores/strength/x"),
        (PLAN, "scores: { best_competitor: { x: 5 } }", "norte/scores/best_competitor/x"),
        (PLAN, "interactions: [{ supplier: x, customer: eva }]", "norte/interactions/1/supplier"),
        (PLAN, "interactions: [{ supplier: lola, customer: x }]", "norte/interactions/1/customer"),
        (PLAN, "stakeholders: [{ id: eva, reports_to: x }]", "norte/stakeholders/eva/reports_to"),
        (PLAN, "stakeholders: [{ id: eva, owner: x }]", "norte/stakeholders/eva/owner"),
        (PLAN, "whitespace: { units: { u: U }, cells: [{ unit: x, offering: o }] }", "norte/whitespace/cells/1/unit"),
        (
            PLAN,
            "whitespace: { offerings: { o: O }, cells: [{ unit: u, offering: x }] }",
            "norte/whitespace/cells/1/offering",
        ),
        (
            PLAN,
            "whitespace: { cells: [{ unit: u, offering: o, opportunity: x }] }",
            "norte/whitespace/cells/1/opportunity",
        ),
        (PLAN, "swot: [{ id: SW1, criterion: x }]", "norte/swot/SW1/criterion"),
        (PLAN, "swot: [{ id: SW1, evidence: x }]", "norte/swot/SW1/evidence"),
        (PLAN, "swot: [{ id: SW1, response: [OB1, x] }]", "norte/swot/SW1/response/2"),
        (PLAN, "objectives: [{ id: OB1, programme: x }]", "norte/objectives/OB1/programme"),
        (PLAN, "actions: [{ id: AC1, objective: x }]", "norte/actions/AC1/objective"),
        (PLAN, "actions: [{ id: AC1, addresses: [sla:x] }]", "norte/actions/AC1/addresses/1"),
        (PLAN, "actions: [{ id: AC1, addresses: [stakeholder:x] }]", "norte/actions/AC1/addresses/1"),
        (PLAN, "actions: [{ id: AC1, addresses: [kip:Q1] }]", "norte/actions/AC1/addresses/1"),
        (PLAN, "actions: [{ id: AC1, addresses: [x/kpi:Q1] }]", "norte/actions/AC1/addresses/1"),
        (PLAN, "learning: [{ id: LE1, applied_in: [x] }]", "norte/learning/LE1/applied_in/1"),
        ("accounts/norte/scorecard.yaml", "scorecard: { account: x }", "norte/scorecard/account"),
        (
            "accounts/norte/scorecard.yaml",
            "scorecard: { groups: [{ id: quality, kpis: [{ id: Q1, sla: x }] }] }",
            "norte/scorecard/quality/Q1/sla",
        ),
        (
            "accounts/norte/scorecard.yaml",
            "scorecard: { groups: [{ id: quality, kpis: [{ id: Q1, use: x }] }] }",
            "norte/scorecard/quality/Q1/use",
        ),
        (AGREEMENT, "agreement: { account: x }", "norte/agreements/am-1/account"),
        (AGREEMENT, "agreement: { renewal: { decision: { by: x } } }", "norte/agreements/am-1/renewal/decision/by"),
        (
            AGREEMENT,
            "agreement: { obligations: [{ id: OBL1, owner: eva }] }",
            "norte/agreements/am-1/obligations/OBL1/owner",
        ),
        (
            AGREEMENT,
            "agreement: { obligations: [{ id: OBL1, party: customer, owner: lola }] }",
            "norte/agreements/am-1/obligations/OBL1/owner",
        ),
        (NEGOTIATION, "negotiation: { account: x }", "norte/negotiations/renewal/account"),
        (NEGOTIATION, "negotiation: { agreement: x }", "norte/negotiations/renewal/agreement"),
        (NEGOTIATION, "negotiation: { team: { members: [x] } }", "norte/negotiations/renewal/team/members/1"),
        (
            NEGOTIATION,
            "negotiation: { assumptions: [{ id: SU1, action: x }] }",
            "norte/negotiations/renewal/assumptions/SU1/action",
        ),
        (NEGOTIATION, "negotiation: { agreed: { x: 1 } }", "norte/negotiations/renewal/agreed/x"),
        ("data/kpis.csv", "account,kpi,period,value\nnorte,x,2025-Q1,1\n", "data/kpis.csv/1/kpi"),
    ] {
        assert_eq!(lost(path, text), [place], "{text}");
    }
}

#[test]
fn acts_of_the_past_and_names_of_others_are_not_looked_up() {
    const PLAN: &str = "accounts/norte/plan.yaml";
    const AGREEMENT: &str = "accounts/norte/agreements/am-1.yaml";
    for (path, text) in [
        (
            "programme.yaml",
            "programme: { strategy: { selection: { watch_list: [x], excluded_accounts: [{ id: x }] } } }",
        ),
        ("customers.yaml", "customers: [{ id: sur, kam: x }]"),
        ("people.yaml", "people: [{ id: lola, active_until: 2025-01-31 }]"),
        (PLAN, "actions: [{ id: AC1, owner: x, status: done }]"),
        (PLAN, "actions: [{ id: AC1, owner: eva, addresses: [B1, OB1, risk:x, norte/kpi:Q1] }]"),
        (PLAN, "whitespace: { cells: [{ unit: planta, offering: bandeja }] }"),
        (PLAN, "stakeholders: [{ id: eva, owner: x, status: left }]"),
        (AGREEMENT, "agreement: { renewal: { decision: { by: x, on: 2025-09-01 } } }"),
        (AGREEMENT, "agreement: { obligations: [{ id: OBL1, owner: x, status: met }] }"),
        ("data/contacts.csv", "date,person,account,stakeholder\n2025-01-01,x,norte,x\n"),
        ("data/sales.csv", "account,period,invoiced\nx,2025-Q1,1\n"),
    ] {
        assert_eq!(lost(path, text), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn only_use_names_an_entry_of_a_library() {
    const SCORECARD: &str = "accounts/norte/scorecard.yaml";
    let quality = |kpi: &str| format!("scorecard: {{ groups: [{{ id: quality, kpis: [{kpi}] }}] }}");
    let criterion = |entry: &str| format!("criteria: {{ strength: [{entry}] }}");
    for (path, text) in [
        (SCORECARD, quality("{ id: Q1, use: ppm }")),
        (SCORECARD, quality("{ id: Q9, label: Parts per pallet, unit: count, weight: 0 }")),
        ("programme.yaml", criterion("{ id: B1, use: brand_image }")),
        ("programme.yaml", criterion("{ id: own_idea, label: Our own, weight: 0 }")),
    ] {
        assert_eq!(lost(path, &text), Vec::<String>::new(), "{text}");
    }
    // Each library has its own names.
    assert_eq!(lost(SCORECARD, &quality("{ id: Q1, use: brand_image }")), ["norte/scorecard/quality/Q1/use"]);
    assert_eq!(lost("programme.yaml", &criterion("{ id: B1, use: ppm }")), ["programme/criteria/strength/B1/use"]);
}

#[test]
fn a_link_of_a_chain_has_one_of_four_directions() {
    let faults = |direction: &str| {
        let text = format!("account: {{ links: [{{ account: sur, direction: {direction} }}] }}");
        let piece = Piece { path: "accounts/norte/plan.yaml".to_owned(), content: Ok(text.into_bytes()) };
        let checked = support::check_over_small(&[piece]);
        integrity(&checked).map(|finding| (finding.code, finding.message, finding.place.clone())).collect::<Vec<_>>()
    };
    for direction in ["upstream", "downstream", "reciprocal", "competitor"] {
        assert_eq!(faults(direction), [], "{direction}");
    }
    let place = "norte/account/links/1/direction".to_owned();
    assert_eq!(faults("upstrem"), [("DT-18", "wrong-type-near", place.clone())]);
    assert_eq!(faults("sideways"), [("DT-18", "wrong-type-choice", place)]);
}

#[test]
fn what_a_broken_file_would_have_defined_is_not_missed() {
    let inputs = discover::discover(&support::project("tests/fixtures/serralba")).expect("the folder can be read");
    for path in inputs.iter().map(|input| input.path.clone()) {
        let break_it = |input: &Input| {
            let content = if input.path == path { Ok(b"a: [".to_vec()) } else { input.content.clone() };
            Input { path: input.path.clone(), content }
        };
        let broken: Vec<Input> = inputs.iter().map(break_it).collect();
        let checked = kamgen::check(&broken, &[], |_| support::day());
        let codes: Vec<_> = integrity(&checked).map(|finding| finding.code).filter(|code| *code != "DT-02").collect();
        assert_eq!(codes, ["DT-14"], "{path}: {}", said(&checked));
        let errors = integrity(&checked).filter(|finding| finding.level.id() != "info").count();
        assert_eq!(errors, 1, "{path}: {}", said(&checked));
    }
}

#[test]
fn every_beginning_of_the_plans_is_judged_without_a_panic() {
    let inputs = discover::discover(&support::project("tests/fixtures/serralba")).expect("the folder can be read");
    let day = support::day();
    kamgen::check(&[], &[], |_| day);
    for part in 1..12 {
        let cut = |input: &Input| {
            let text = input.content.clone().expect("the example can be read");
            let end = text.len() * part / 12;
            Input { path: input.path.clone(), content: Ok(text[..end].to_vec()) }
        };
        let whole_lines = |input: &Input| {
            let mut input = cut(input);
            let text = input.content.as_mut().expect("the text is there");
            let end = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
            text.truncate(end);
            input
        };
        kamgen::check(&inputs.iter().map(cut).collect::<Vec<_>>(), &[], |_| day);
        kamgen::check(&inputs.iter().map(whole_lines).collect::<Vec<_>>(), &[], |_| day);
    }
}

#[test]
fn exported_facts_take_their_place_in_the_plans() {
    let piece = |path: &str, text: &str| Piece { path: path.to_owned(), content: Ok(text.as_bytes().to_vec()) };
    let checked = support::check_over_small(&[
        piece("data/customers.csv", "id,name,revenue\nnorte,Norte,909000\nduero,Duero SL,50000\n"),
        piece("data/kpis.csv", "account,kpi,period,value\nnorte,Q1,2025-Q3,97.25\nnorte,Q1,2024-Q4,95\n"),
        piece("data/sales.csv", "account;period;invoiced\nnorte;2025-Q2;220000,5\nnorte;2025-Q4;1\nsur;2025-Q2;7\n"),
        piece(
            "data/contacts.csv",
            "date,person,account,stakeholder\n2025-10-01,lola,norte,ivan\n2025-09-01,lola,norte,ivan\n\
             2025-01-01,lola,norte,eva\n2025-10-02,lola,norte,eva\n2025-10-03,nadie,norte,eva\n",
        ),
    ]);
    let plans = &checked.plans;
    let revenue =
        |id: &str| plans.customer(id).and_then(|customer| customer.revenue).map(|it| it.value.get().to_string());
    assert_eq!([revenue("norte"), revenue("duero")].map(Option::unwrap_or_default), ["909000", "50000"]);
    let name = plans.customer("norte").and_then(|customer| customer.name.clone()).map(|name| name.value);
    assert_eq!(name.as_deref(), Some("Norte SA"), "a judgement stays");

    let norte = plans.account("norte").expect("the account is there");
    let scorecard = norte.scorecard.as_ref().expect("the scorecard is there");
    let values = scorecard.groups[1].kpis[0].values.as_ref().expect("there are values");
    let value = |period: &str| {
        let period = kamgen::model::day::Period::parse(period).expect("a period");
        values.of(period, &scorecard.periods).map(|value| value.value.to_string()).unwrap_or_default()
    };
    assert_eq!(["2024-Q4", "2025-Q2", "2025-Q3"].map(value), ["95", "97", "97.25"]);

    let orders = &norte.agreements[0].call_offs;
    let orders: Vec<_> = orders.iter().map(|order| (order.period.value.to_string(), order.invoiced)).collect();
    assert_eq!(orders.len(), 1, "a quarter that runs is not invoiced yet");
    assert_eq!(orders[0].0, "2025-Q2");
    assert_eq!(orders[0].1.map(|invoiced| invoiced.value.get().to_string()).as_deref(), Some("220000.5"));

    let plan = norte.plan.as_ref().expect("the plan is there");
    let last = |at: usize| plan.stakeholders[at].last_contact.map(|day| day.value.to_string()).unwrap_or_default();
    assert_eq!([last(0), last(1)], ["2025-10-02", "2025-10-01"]);
    let pairs: Vec<_> = plan
        .interactions
        .iter()
        .map(|pair| {
            (pair.supplier.value.as_str(), pair.customer.value.as_str(), pair.contacts_90d.map(|count| count.value))
        })
        .collect();
    assert_eq!(pairs, [("lola", "eva", Some(6)), ("pepe", "ivan", Some(4)), ("lola", "ivan", Some(2))]);
}
