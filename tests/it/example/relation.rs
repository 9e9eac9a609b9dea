//! The page of the relationship: stage, evidence, quality and dependence of the example.

use kamgen::analyse::dependence::Cell;
use kamgen::model::vocabulary::Stage;

use super::*;

const PLAN: &str = "accounts/serralba/plan.yaml";
const AGREEMENT: &str = "accounts/serralba/agreements/am-2023-04.yaml";
/// What is typed of the dependence.
const TYPED: &str = "exchange_orientation: 7, supplier_on_customer: 6.0, customer_on_supplier: 5.5";

fn page(example: &Example) -> &Value {
    &example.account["relationship"]
}

/// The cells of the row of a table that begins so, marks and notes included.
fn row_of(panel: &Value, first: &str) -> Vec<String> {
    let rows = panel["table"]["rows"].as_array().expect("the panel has a table");
    let own = rows.iter().find(|row| row["cells"][0]["text"] == first).unwrap_or_else(|| panic!("no row {first}"));
    let cell = |cell: &Value| {
        let marks = cell["marks"].as_array().map_or(&[][..], Vec::as_slice);
        let marks: Vec<&str> = marks.iter().filter_map(|mark| mark["kind"].as_str()).collect();
        let parts = [cell["text"].as_str(), cell["note"].as_str()].into_iter().flatten().chain(marks);
        parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    own["cells"].as_array().expect("a row has cells").iter().map(cell).collect()
}

#[test]
fn the_facts_support_a_cooperative_relationship() {
    let example = Example::original(Lang::En);
    let evidence = example.numbers().evidence.as_ref().expect("the facts are there");
    assert_eq!((evidence.stage, evidence.held.pairs), (Stage::Cooperative, Some(6)));
    assert_eq!(example.of_account("evidence-step"), "3");
    let panel = &page(&example)["evidence"];
    mentions(&panel["title"], "cooperative stage; the interdependent one still lacks one shared system");
    assert_eq!(row_of(panel, "Integrated"), ["Integrated", "4 ok", "7 60% warn warn", "24 ok", "2 warn", "1/2 warn"]);
    assert_eq!(row_of(panel, "Interdependent"), ["Interdependent", "4 ok", "5 40% ok ok", "24 ok", "1 warn", "yes ok"]);
    assert_eq!(row_of(panel, "Cooperative"), ["Cooperative", "4 ok", "3 ok", "yes ok", "", ""]);
    assert_eq!(row_of(panel, "Today"), ["Today", "4", "6 56%", "36", "0", "yes 3/14"]);
    mentions(&page(&example)["title"], "one step below our view, and the facts agree with the customer");
}

#[test]
fn the_questions_and_both_views_are_shown() {
    let example = Example::original(Lang::Es);
    let page = page(&example);
    mentions(&page["questions"]["title"], "16 de 24 puntos: cooperativa");
    assert_eq!(row_of(&page["questions"], "Total"), ["Total", "", "16"]);
    assert_eq!(row_of(&page["questions"], "Confianza"), ["Confianza", "", "3"]);
    mentions(&page["ladder"]["title"], "interdependiente para el 31 de diciembre de 2026");
    mentions(&page["lead"], "Etapa aceptada: cooperativa.");
    let ladder = page["ladder"]["chart"]["alt"].as_str().expect("the ladder says what it shows");
    assert!(ladder.contains("nosotros, interdependiente; cliente, cooperativa; meta, interdependiente"), "{ladder}");
    mentions(&page["quality"]["lead"], "1 sobre 10, está en confianza, compromiso y conflicto");
    mentions(&page["drivers"]["title"], "intercambio de información y reciprocidad, 6 sobre 10");
}

#[test]
fn the_dependence_is_a_collaborative_partnership() {
    let example = Example::original(Lang::En);
    let dependence = example.numbers().dependence.as_ref().expect("it is judged");
    assert_eq!(dependence.cell, Cell::CollaborativePartnership);
    assert_eq!(example.of_account("dependence-net"), "0.5");
    let panel = &page(&example)["dependence"];
    mentions(&panel["title"], "collaborative partnership, 0.5 apart");
    assert_eq!(row_of(panel, "0\u{a0}to\u{a0}10")[1..], ["6.0", "5.5", "+0.5", "7.0"]);
}

#[test]
fn a_changed_digit_changes_the_evidence() {
    // Without contacts of logistics and quality, four pairs are left, and 10 of 33 contacts are not the manager's.
    let example = Example::changed(&[
        (PLAN, "miguel-ayala,  contacts_90d: 11", "miguel-ayala,  contacts_90d: 0"),
        (PLAN, "ivan-beltran,  contacts_90d: 8", "ivan-beltran,  contacts_90d: 0"),
    ]);
    mentions(&page(&example)["evidence"]["title"], "the interdependent one lacks three conditions");
    assert_eq!(row_of(&page(&example)["evidence"], "Today")[2], "4 30%");
    // Without the management and finance four pairs are left too, but 26 of 49 contacts: only the fifth pair is missing.
    let example = Example::changed(&[
        (PLAN, "jorge-santamaria, contacts_90d: 1", "jorge-santamaria, contacts_90d: 0"),
        (PLAN, "teresa-nogues, contacts_90d: 2", "teresa-nogues, contacts_90d: 0"),
    ]);
    mentions(&page(&example)["evidence"]["title"], "these: one pair of functions and one shared system");
    assert_eq!(row_of(&page(&example)["evidence"], "Today")[2], "4 53%");
    // A quarter without sales is no regular business: the facts fall below what both sides say.
    let example =
        Example::changed(&[(AGREEMENT, "period: 2025-Q2, invoiced: 1395000", "period: 2025-Q2, invoiced: 0")]);
    assert_eq!(example.of_account("evidence-step"), "2");
    mentions(&page(&example)["evidence"]["title"], "basic stage; the cooperative one still lacks a year of sales");
    assert!(!page(&example)["title"].as_str().expect("a title").contains("facts"), "they agree with neither");
    // 11 months of term are no bar to cooperation, but to interdependence.
    let example = Example::changed(&[(AGREEMENT, "start: 2023-04-01", "start: 2025-05-01")]);
    assert_eq!(row_of(&page(&example)["evidence"], "Today")[3], "11");
    mentions(&page(&example)["evidence"]["title"], "an agreement of 24 months and one shared system");
}

#[test]
fn what_nobody_has_written_is_not_held_against_the_account() {
    let silent: Vec<(&str, String)> = [
        "elena-quiroga, contacts_90d: 9",
        "oscar-vives,   contacts_90d: 14",
        "miguel-ayala,  contacts_90d: 11",
        "ivan-beltran,  contacts_90d: 8",
        "sonia-lledo,   contacts_90d: 7",
        "jorge-santamaria, contacts_90d: 1",
        "teresa-nogues, contacts_90d: 2",
    ]
    .map(|line| (line, line.split_once("contacts_90d").map(|(who, _)| format!("{who}planned: true")).unwrap_or_default()))
    .into();
    let changes: Vec<(&str, &str, &str)> = silent.iter().map(|(old, new)| (PLAN, *old, new.as_str())).collect();
    let example = Example::changed(&changes);
    let panel = &page(&example)["evidence"];
    assert_eq!(panel["title"], "The facts do not tell the stage: nothing is written of contacts");
    assert_eq!(row_of(panel, "Basic"), ["Basic", "1 ok", "1 none", "", "", ""]);
    assert_eq!(row_of(panel, "Today"), ["Today", "4", "–", "36", "0", "yes 3/14"]);
    assert!(!page(&example)["title"].as_str().expect("a title").contains("facts"), "they agree with neither");
    // Nothing of 2024: of four quarters only three are written.
    let example = Example::changed(&[(PLAN, ", { period: \"2024\", gross_sales: 5000000 }", "")]);
    let panel = &page(&example)["evidence"];
    assert_eq!(panel["title"], "The facts support at least the basic stage; for the cooperative one data are missing: sales");
    assert_eq!(row_of(panel, "Today")[1], "≥\u{a0}3");
}

#[test]
fn a_changed_digit_moves_the_account_on_the_grid() {
    let cell = |instead: &str| {
        let example = Example::changed(&[(PLAN, TYPED, instead)]);
        let cell = example.numbers().dependence.as_ref().expect("it is judged").cell;
        (cell, page(&example)["dependence"]["title"].as_str().unwrap_or_default().to_owned())
    };
    // 6.0 − 3.5 = 2.5 is more than two.
    let (inviting, title) = cell("exchange_orientation: 7, supplier_on_customer: 6.0, customer_on_supplier: 3.5");
    assert_eq!(inviting, Cell::InvitingSupplier);
    assert!(title.contains("2.5 more than they on us"), "{title}");
    let (vulnerable, _) = cell("exchange_orientation: 4, supplier_on_customer: 6.0, customer_on_supplier: 3.5");
    assert_eq!(vulnerable, Cell::SupplierVulnerable);
    // 13.7811 % ÷ 25 % × 10 and 56.5884 % ÷ 10.
    let example = Example::changed(&[(PLAN, TYPED, "exchange_orientation: 7")]);
    assert_eq!(
        ["dependence-supplier", "dependence-customer", "dependence-net"].map(|id| example.of_account(id)),
        ["5.5124", "5.6588", "−0.1464"]
    );
}

#[test]
fn what_the_customer_was_not_asked_says_so() {
    let customer = "    customer: { trust: 7, commitment: 7, conflict: 4, satisfaction: 7 }\n";
    let example = Example::changed(&[(PLAN, customer, "")]);
    let quality = &page(&example)["quality"];
    mentions(&quality["title"], "Nobody has asked the customer");
    assert_eq!(row_of(quality, "Customer")[1], "not asked");
    let picture = quality["chart"]["svg"].as_str().expect("a picture");
    assert_eq!(picture.matches(">not asked<").count(), 4, "one for each dimension");
    // One driver less is one that was not asked.
    let example = Example::changed(&[(PLAN, "cooperation: 8, ", "")]);
    assert_eq!(row_of(&page(&example)["drivers"], "Cooperation")[2], "not asked");
}

#[test]
fn what_is_internal_stays_out_of_the_committee_edition() {
    let inputs = discover::discover(&support::project(EXAMPLE)).expect("the folder can be read");
    let checked = kamgen::check(&inputs, &[], |_| support::day());
    let of = |edition| {
        let views = view::all(&checked, &Words::of(Lang::En), edition, &[], false);
        serde_json::to_value(&views.accounts[0].relationship).expect("a view is data")
    };
    let committee = of(Edition::Committee);
    assert!(committee["evidence"].is_null() && committee["dependence"].is_null());
    assert!(committee["quality"].is_object() && committee["questions"].is_object());
    assert!(!committee["title"].as_str().expect("a title").contains("facts"));
    assert!(of(Edition::Customer).is_null());
}

#[cfg(feature = "pdf")]
mod on_paper {
    use kamgen::render;
    use kamgen::render::Formats;

    use super::*;

    /// The pages of a document of the summary, which has one, and the relationship.
    fn pages(plans: &Path, account: &str, lang: Lang) -> usize {
        let inputs = discover::discover(plans).expect("the folder can be read");
        let checked = kamgen::check(&inputs, &[], |_| support::day());
        let mut views = view::all(&checked, &Words::of(lang), Edition::Internal, &[], true);
        (views.review, views.index, views.findings) = (None, None, None);
        views.accounts.retain(|view| view.id == account);
        for view in &mut views.accounts {
            assert!(view.relationship.is_some(), "{account} has a relationship");
            (view.money, view.plan, view.readiness, view.value) = (None, None, None, None);
            (view.knowledge, view.position, view.people, view.wallet) = (None, None, None, None);
            (view.gap, view.swot, view.scorecard, view.agreements) = (None, None, None, None);
            (view.negotiation, view.calendar, view.team, view.learning) = (None, None, None, None);
            (view.findings, view.missing, view.annex) = (None, None, None);
        }
        let formats = Formats { html: false, pdf: true, threads: 2 };
        let output = render::all(&views, formats, &|_, _| ()).expect("everything can be rendered");
        let pdf = String::from_utf8_lossy(&output[&format!("accounts/{account}/plan.pdf")]).into_owned();
        let counts = pdf.split("/Type/Pages").chain(pdf.split("/Type /Pages")).skip(1).filter_map(|rest| {
            let digits = rest.split("/Count").nth(1)?.trim_start();
            digits[..digits.find(|c: char| !c.is_ascii_digit())?].parse().ok()
        });
        counts.max().expect("a PDF has pages")
    }

    #[test]
    fn the_relationship_has_one_page() {
        for lang in Lang::ALL {
            assert_eq!(pages(&support::project(EXAMPLE), ACCOUNT, lang), 2, "{}", lang.id());
            for account in ["nordalia", "horticampo", "pescalbor"] {
                assert_eq!(pages(&support::project("plans"), account, lang), 2, "{} {account}", lang.id());
            }
        }
    }

    #[test]
    fn long_sources_and_many_gaps_stay_on_it() {
        let scratch = Scratch::with_plans(EXAMPLE);
        let long = "Entrevistas semestrales cruzadas con las tres plantas, la central y el consejo de la cooperativa";
        scratch.replace(&format!("plans/{PLAN}"), "Entrevistas semestrales cruzadas", long);
        scratch.replace(&format!("plans/{PLAN}"), "source: \"Comité de cuenta\"", &format!("source: \"{long}\""));
        scratch.replace(&format!("plans/{AGREEMENT}"), "start: 2023-04-01", "start: 2025-05-01");
        assert_eq!(pages(&scratch.at("plans"), ACCOUNT, Lang::Es), 2);
    }
}
