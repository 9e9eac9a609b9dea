//! The page of every finding, every rule and every formula.

use super::FindingsPage;
use super::Reader;
use super::frame::Page;
use super::frame::nav;
use super::parts::Cell;
use super::parts::Panel;
use super::parts::Table;
use super::review;
use super::sections::annex::AnnexHeads;
use super::sections::annex::AnnexView;
use super::sections::annex::Formula;
use super::sections::cells;
use super::sections::findings;
use super::sections::naming;
use crate::args;
use crate::diag::Level;
use crate::model::vocabulary::RuleLevel;
use crate::rule::About;
use crate::rules;
use crate::words::Lang;

/// The page.
pub(super) fn view(reader: &Reader<'_>) -> FindingsPage {
    let words = reader.words;
    let (found, rules, methods) = (words.text("nav-findings"), words.text("nav-rules"), words.text("nav-methods"));
    let sections =
        [("findings", Some(found.as_str())), ("rules", Some(rules.as_str())), ("annex", Some(methods.as_str()))];
    let page = Page {
        kind: "document-findings",
        subject: &review::subject(reader),
        root: "../",
        here: "findings",
        nav: nav(&sections),
        pages: &[],
        pdf: None,
    };
    FindingsPage {
        frame: reader.frame(page, findings::all(reader).into_iter()),
        findings: findings::of_page(reader),
        rules: all_rules(reader),
        methods: all_methods(reader),
    }
}

fn all_rules(reader: &Reader<'_>) -> Panel {
    let words = reader.words;
    let about = rules::about();
    let found = findings::all(reader);
    let spoken = about.iter().filter(|about| found.iter().any(|finding| finding.code == about.code)).count();
    let rows = about.iter().map(|about| {
        let says = first_paragraph(about.page, words.lang());
        cells::row(vec![
            cells::text(about.code),
            Cell { note: about.name.to_owned(), ..cells::text(says) },
            level(reader, about),
        ])
    });
    Panel {
        title: words.say("rules-title", &args! { n: about.len(), spoken, count: naming::count(words, spoken) }),
        lead: words.text("rules-lead"),
        table: Table {
            caption: words.text("rules-caption"),
            columns: vec![
                cells::words(words.text("findings-code"), 2),
                cells::words(words.text("rules-says"), 12),
                cells::words(words.text("findings-level"), 3),
            ],
            rows: rows.collect(),
            note: String::new(),
        },
        chart: None,
        note: String::new(),
    }
}

/// The level of a rule: the programme's where it names one, with its own below.
fn level(reader: &Reader<'_>, about: &About) -> Cell {
    let words = reader.words;
    let file = reader.checked.plans.programme.as_ref();
    let set = file.and_then(|file| file.rules.get(about.code)).and_then(|rule| crate::model::value(&rule.severity));
    let own = naming::level(words, about.level);
    let Some(set) = set else { return cells::mark(own) };
    let note = words.say("rules-own-level", &args! { level: own.word.as_str() });
    let mark = match set {
        RuleLevel::Error => naming::level(words, Level::Error),
        RuleLevel::Warning => naming::level(words, Level::Warning),
        RuleLevel::Info => naming::level(words, Level::Info),
        RuleLevel::Off => return Cell { note, ..cells::text(words.text("level-off")) },
    };
    Cell { note, ..cells::mark(mark) }
}

/// What a rule says: the first paragraph of its page in that language, in one line and without marks.
fn first_paragraph(page: &str, lang: Lang) -> String {
    let start = match lang {
        Lang::Es => "## En español",
        Lang::En => "# ",
    };
    let after = page.lines().skip_while(|line| !line.starts_with(start)).skip(1);
    let paragraph = after.skip_while(|line| line.trim().is_empty()).take_while(|line| !line.trim().is_empty());
    paragraph.map(str::trim).collect::<Vec<_>>().join(" ").replace(['`', '*'], "")
}

/// Every formula with its source, by name.
fn all_methods(reader: &Reader<'_>) -> AnnexView {
    let words = reader.words;
    let keys = words.keys();
    let mut formulas: Vec<Formula> = keys
        .iter()
        .filter(|key| key.starts_with("formula-") && !key.contains('.'))
        .map(|key| Formula {
            n: 0,
            name: words.capital(&words.text(&format!("{key}.name"))),
            formula: words.text(key),
            about: String::new(),
            result: String::new(),
            unit: String::new(),
            source: words.text(&format!("{key}.source")),
            inputs: Vec::new(),
        })
        .collect();
    formulas.sort_by(|a, b| words.compare(&a.name, &b.name));
    for (formula, n) in formulas.iter_mut().zip(1..) {
        formula.n = n;
    }
    AnnexView {
        id: "annex",
        title: words.say("methods-title", &args! { n: formulas.len() }),
        lead: words.text("methods-lead"),
        formulas,
        criteria: Vec::new(),
        heads: AnnexHeads {
            formula: words.text("annex-formula"),
            inputs: words.text("annex-inputs"),
            source: words.text("annex-source"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_told_in_the_language_of_the_reader() {
        let page = "# PF-04 · name\n\nA customer is\n`15 %` of revenue.\n\n**Why.** So.\n\n## En español\n\nUn cliente supone el 15 %.\n";
        assert_eq!(first_paragraph(page, Lang::En), "A customer is 15 % of revenue.");
        assert_eq!(first_paragraph(page, Lang::Es), "Un cliente supone el 15 %.");
        assert_eq!(first_paragraph("", Lang::En), "");
    }
}
