//! What must agree agrees: rules and their pages, sections and their templates, languages, documentation and the tree.

use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::sync::LazyLock;

use kamgen::diag::Level;
use kamgen::discover;
use kamgen::fit;
use kamgen::rules;
use kamgen::view;
use kamgen::view::Edition;
use kamgen::words::Lang;
use kamgen::words::Words;
use serde_json::Value;

use crate::scratch;
use crate::support;

type Set = BTreeSet<String>;

fn set<'a>(items: impl IntoIterator<Item = &'a str>) -> Set {
    items.into_iter().map(str::to_owned).collect()
}

/// The names of the files in a folder that end so, without that end; its own table of contents aside.
fn names(folder: &str, end: &str) -> Set {
    let files = scratch::files(folder);
    let own =
        files.iter().filter_map(|path| path.strip_suffix(end)).filter(|name| !name.contains('/') && *name != "README");
    own.map(str::to_owned).collect()
}

/// The source without its tests.
fn source() -> String {
    let files = scratch::files("src");
    let texts = files.iter().filter(|path| path.ends_with(".rs")).map(|path| support::read(&format!("src/{path}")));
    texts.map(|text| text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default().to_owned()).collect()
}

mod of_rules {
    use super::*;

    #[test]
    fn a_code_is_a_family_and_two_digits_and_names_one_rule() {
        let mut codes = Set::new();
        let mut names = Set::new();
        for about in rules::about() {
            let (family, number) = about.code.split_once('-').expect("a code has a hyphen");
            assert!(
                (1..=2).contains(&family.len()) && family.chars().all(|c| c.is_ascii_uppercase()),
                "{}",
                about.code
            );
            assert!(number.len() == 2 && number.chars().all(|c| c.is_ascii_digit()), "{}", about.code);
            assert!(codes.insert(about.code.to_owned()), "{} stands twice", about.code);
            assert!(names.insert(about.name.to_owned()), "{} stands twice", about.name);
        }
        assert!(codes.len() >= 30, "only {} rules are registered", codes.len());
    }

    #[test]
    fn every_rule_file_is_registered_under_its_own_name_and_family() {
        let known: BTreeMap<&str, &str> = rules::about().iter().map(|about| (about.name, about.code)).collect();
        let files = scratch::files("src/rules");
        let mut wrong = Vec::new();
        let mut congruent = Set::new();
        for path in files.iter().filter(|path| path.contains('/') && !path.ends_with("mod.rs")) {
            let (family, file) = path.split_once('/').expect("a rule lies in the folder of its family");
            let name = file.strip_suffix(".rs").expect("a source").replace('_', "-");
            match known.get(name.as_str()) {
                Some(code) if code.split('-').next() == Some(family.to_uppercase().as_str()) => {
                    congruent.insert(name);
                }
                Some(code) => wrong.push(format!("src/rules/{path}: {code} lies in the folder of {family}")),
                None => wrong.push(format!("src/rules/{path}: no rule {name} is registered")),
            }
        }
        for about in
            rules::about().into_iter().filter(|about| about.family() != "DT" && !congruent.contains(about.name))
        {
            wrong.push(format!("{}: there is no file {}.rs in its family", about.code, about.name.replace('-', "_")));
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_rule_has_a_page_and_every_page_a_rule() {
        assert_eq!(names("docs/rules", ".md"), set(rules::about().iter().map(|about| about.name)));
        let mut wrong = Vec::new();
        for about in rules::about() {
            let title = format!("# {} · {}", about.code, about.name);
            if about.page.lines().next() != Some(title.as_str()) {
                wrong.push(format!("{} does not begin with `{title}`", about.name));
            }
            let (english, spanish) = about.page.split_once("\n## En español\n").unwrap_or((about.page, ""));
            for part in ["**Why.**", "**Fix.**", "*Source:*"] {
                if !english.contains(part) {
                    wrong.push(format!("{} lacks {part}", about.name));
                }
            }
            for part in ["**Por qué.**", "**Arreglo.**"] {
                if !spanish.contains(part) {
                    wrong.push(format!("{} lacks {part}", about.name));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn every_rule_has_its_words_in_every_language() {
        let mut wrong = Vec::new();
        for words in Lang::ALL.map(Words::of) {
            for about in rules::about() {
                let why = if about.level == Level::Info { None } else { Some(".why") };
                for part in ["", ".label", ".help"].into_iter().chain(why) {
                    let key = format!("{}{part}", about.name);
                    if !words.has(&key) {
                        wrong.push(format!("{}: {key}", words.lang().id()));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_message_is_a_fact_in_lower_case_without_a_full_stop() {
        let mut wrong = Vec::new();
        for words in Lang::ALL.map(Words::of) {
            let of_rules: Vec<String> = words.keys().into_iter().filter(|key| spoken(key)).collect();
            assert!(of_rules.len() > 100, "only {} keys belong to rules", of_rules.len());
            for key in of_rules {
                let said = words.text(&key);
                // `OTIF` and `{ $n }` may stand in front; a capital and a small letter is a sentence.
                let mut start = said.chars();
                if PROPER.iter().any(|name| said.starts_with(name)) {
                    continue;
                }
                let sentence =
                    start.next().is_some_and(char::is_uppercase) && start.next().is_some_and(char::is_lowercase);
                let decision = key.ends_with(".decision");
                if said.ends_with('.') || sentence != decision && (sentence || said.starts_with(char::is_lowercase)) {
                    wrong.push(format!("{}: {key} = {said}", words.lang().id()));
                }
                for banned in ["Please", "please", "nvalid", "nválid", "por favor"] {
                    if said.contains(banned) {
                        wrong.push(format!("{}: {key} says `{banned}`", words.lang().id()));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// Names that are written with a capital wherever they stand.
    const PROPER: [&str; 1] = ["Excel"];

    /// Whether a key belongs to the words of a rule.
    fn spoken(key: &str) -> bool {
        let id = key.split('.').next().unwrap_or(key);
        rules::about()
            .iter()
            .any(|about| id == about.name || id.strip_prefix(about.name).is_some_and(|rest| rest.starts_with('-')))
    }

    #[test]
    fn every_code_of_the_catalogue_exists_or_waits_with_a_reason() {
        let catalogue = support::read("tests/fixtures/catalogue.txt");
        let catalogue: Vec<&str> = catalogue.lines().collect();
        assert_eq!(catalogue.len(), 192 + 9, "the catalogue has 192 codes, and nine for shape and reading");
        let waiting = support::read("tests/fixtures/not-yet.txt");
        let mut waits = Set::new();
        for line in waiting.lines() {
            let (code, reason) = line.split_once(": ").unwrap_or((line, ""));
            assert!(reason.split_whitespace().count() >= 4, "{code} waits without a reason");
            assert!(waits.insert(code.to_owned()), "{code} waits twice");
        }
        let there = set(rules::about().iter().map(|about| about.code));
        let both: Vec<&String> = there.intersection(&waits).collect();
        assert!(both.is_empty(), "{both:?} exist and are said to wait: take them out of tests/fixtures/not-yet.txt");
        let all: Set = there.union(&waits).cloned().collect();
        let catalogue = set(catalogue);
        assert_eq!(catalogue.difference(&all).collect::<Vec<_>>(), Vec::<&String>::new(), "neither exist nor wait");
        assert_eq!(all.difference(&catalogue).collect::<Vec<_>>(), Vec::<&String>::new(), "are not in the catalogue");
    }
}

mod of_methods_and_sections {
    use super::*;

    #[test]
    fn every_method_has_a_file_a_page_and_a_name() {
        let ids: Set = fit::methods().map(|method| method.id.to_owned()).collect();
        assert_eq!(names("docs/methods", ".md"), ids);
        let files: Set = ["src/analyse", "src/fit"]
            .iter()
            .flat_map(|folder| names(folder, ".rs"))
            .map(|name| name.replace('_', "-"))
            .collect();
        let without: Vec<&String> = ids.difference(&files).collect();
        assert!(without.is_empty(), "{without:?}");
        for method in fit::methods() {
            for words in Lang::ALL.map(Words::of) {
                assert!(words.has(&format!("method-{}", method.id)), "{}: method-{}", words.lang().id(), method.id);
            }
            let title = format!("# {}\n", method.id);
            assert!(method.page.starts_with(&title), "{} does not begin with its name", method.id);
            let (english, spanish) = method.page.split_once("\n## En español\n").unwrap_or((method.page, ""));
            for part in
                ["**Formula.**", "**Parameters.**", "**Source.**", "**Example.**", "**Cannot be computed when**"]
            {
                assert!(english.contains(part), "{} lacks {part}", method.id);
            }
            for part in ["**Fórmula.**", "**Ejemplo.**", "**No se puede calcular cuando**"] {
                assert!(spanish.contains(part), "{} lacks {part}", method.id);
            }
            let example = english.split_once("**Example.**").map_or("", |(_, rest)| rest);
            let example = example.split_once("\n\n").map_or(example, |(example, _)| example);
            assert!(example.contains(|c: char| c.is_ascii_digit()), "the example of {} has no number", method.id);
        }
    }

    #[test]
    fn every_method_appears_in_a_document() {
        let inputs = discover::discover(&support::project("plans")).expect("the demo can be read");
        let checked = kamgen::check(&inputs, &[], |_| support::day());
        let words = Words::of(Lang::En);
        let views = view::all(&checked, &words, Edition::Internal, &[], true);
        let accounts = views.accounts.iter().map(|view| serde_json::to_value(view).expect("a view is data"));
        let documents: Vec<Value> =
            accounts.chain([serde_json::to_value(&views.review).expect("a view is data")]).collect();
        let printed: Set =
            documents.iter().flat_map(|document| texts(&document["annex"]["formulas"], "name")).collect();
        let mut silent = Vec::new();
        for method in fit::methods() {
            let name = |formula: &str| words.capital(&words.text(&format!("formula-{formula}.name")));
            let said = if method.formulas.is_empty() {
                documents.iter().any(|document| document[method.id].is_object())
            } else {
                method.formulas.iter().any(|formula| printed.contains(&name(formula)))
            };
            if !said {
                silent.push(method.id);
            }
        }
        assert!(silent.is_empty(), "in no document of the demo: {silent:?}");
    }

    #[test]
    fn every_formula_belongs_to_one_method() {
        let mut owned = Set::new();
        for method in fit::methods() {
            for formula in method.formulas {
                assert!(owned.insert((*formula).to_owned()), "{formula} belongs to two methods");
            }
        }
        let said = Words::of(Lang::En).keys();
        let said = said.iter().filter_map(|key| key.strip_prefix("formula-")).filter(|key| !key.contains('.'));
        assert_eq!(set(said), owned);
    }

    /// The texts of a field in a list of records.
    fn texts(list: &Value, field: &str) -> Vec<String> {
        let records = list.as_array().into_iter().flatten();
        records.filter_map(|record| record[field].as_str()).map(str::to_owned).collect()
    }

    #[test]
    fn every_section_is_a_view_and_two_templates_of_one_name() {
        // The naming of cells and people is shared by sections and is none itself: it has no view.
        let views: Set = names("src/view/sections", ".rs")
            .into_iter()
            .filter(|name| name != "mod" && support::read(&format!("src/view/sections/{name}.rs")).contains("View {\n"))
            .collect();
        assert!(views.len() >= 15, "{views:?}");
        assert_eq!(names("templates/html/sections", ".html"), views);
        assert_eq!(names("templates/pdf/sections", ".typ"), views);
        for name in &views {
            for path in [format!("templates/html/sections/{name}.html"), format!("templates/pdf/sections/{name}.typ")] {
                let first = support::read(&path).lines().next().unwrap_or_default().to_owned();
                assert!(
                    first.contains("Draws `") && first.contains("decides nothing"),
                    "{path} does not say what it draws"
                );
            }
        }
    }
}

mod of_words {
    use super::*;

    /// Keys that the program puts together, as it writes them, and what stands in the gap.
    const FAMILIES: &[(&str, Behind)] = &[
        // Levels of findings, in reports and documents.
        ("level-{}", Behind::Word),
        // Families of rules, by the letters of their codes.
        ("family-{}", Behind::Family),
        // The pages of the site.
        ("site-{}", Behind::Word),
        // Dates: months and quarters.
        ("month-{}", Behind::Number),
        ("period-quarter-{}", Behind::Number),
        // Small counts are written as words.
        ("count-{}", Behind::Number),
        // Signs of money, by ISO code.
        ("currency-{}", Behind::Currency),
        // Units of indicators, competences and hats, ways of buying: as a plan names them.
        ("unit-{}", Behind::Given),
        ("purchase-{}", Behind::Given),
        ("{}-{}", Behind::Kind),
        // Numbers, their formulas, and why one is missing.
        ("method-{}", Behind::Word),
        ("formula-{}", Behind::Word),
        ("cannot-{}", Behind::Word),
        ("missing-number-{}", Behind::Word),
        ("term-{}", Behind::Word),
        // Elements of the congruence model and their parts.
        ("element-{}", Behind::Word),
        ("maturity-{}", Behind::Word),
        // Axes and cells of the two matrices, and what is said of a place in them.
        ("axis-{}", Behind::Word),
        ("matrix-{}", Behind::Word),
        ("vulnerability-{}", Behind::Word),
        ("position-axis-{}", Behind::Word),
        ("position-the-{}", Behind::Word),
        ("position-policy-{}", Behind::Word),
        ("position-{}-top", Behind::Word),
        ("position-{}-caption", Behind::Word),
        ("summary-position-{}", Behind::Word),
        // What the sections say by the kind of an entry.
        ("nav-{}", Behind::Word),
        ("quality-{}", Behind::Word),
        ("swot-kind-{}", Behind::Word),
        ("structure-{}", Behind::Word),
        ("evidence-{}", Behind::Word),
        ("step-{}", Behind::Word),
        ("agreements-decided-{}", Behind::Word),
        ("money-lead-{}", Behind::Word),
        ("scorecard-weak-{}", Behind::Word),
        ("{}-undated", Behind::Word),
        // The library of criteria, the panels of criteria, and what indices mean.
        ("criterion-{}", Behind::Word),
        ("criteria-{}", Behind::Word),
        ("allocation-{}", Behind::Word),
        ("concentration-{}", Behind::Word),
        // Indicators of the library, and what a scenario means.
        ("kpi-{}", Behind::Word),
        ("{}-means", Behind::Word),
    ];

    /// What completes a key that is put together.
    #[derive(Clone, Copy)]
    enum Behind {
        /// A word that stands in quotes in the source, with `_` for `-`.
        Word,
        /// The letters of a rule's code.
        Family,
        /// A count.
        Number,
        /// An ISO code: whatever a plan names.
        Currency,
        /// A word that a plan of the project gives, with `_` for `-`.
        Given,
        /// A kind that the source names, and a word that a plan gives: `hat` and `innovator`.
        Kind,
    }

    /// The texts of every plan of the project.
    static PLANS: LazyLock<String> = LazyLock::new(|| {
        let plans = ["plans", "tests/fixtures"]
            .iter()
            .flat_map(|folder| scratch::files(folder).into_iter().map(move |path| format!("{folder}/{path}")));
        plans.filter(|path| path.ends_with(".yaml")).map(|path| support::read(&path).to_lowercase()).collect()
    });

    /// Words that a plan may give, though none of ours does: the ways of buying, and a unit of time.
    const OFFERED: [&str; 3] = ["catalogue", "tender", "weeks"];

    /// Whether a plan has that word, or might.
    fn given(word: &str) -> bool {
        let word = word.replace('-', "_");
        if OFFERED.contains(&word.as_str()) {
            return true;
        }
        let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        PLANS
            .match_indices(&word)
            .any(|(at, _)| !inside(PLANS[..at].chars().next_back()) && !inside(PLANS[at + word.len()..].chars().next()))
    }

    /// Every text that the source puts together, its gaps written `{}`.
    fn patterns(source: &str) -> Set {
        let texts = source.split("format!(\"").skip(1).filter_map(|rest| rest.split('"').next());
        texts
            .map(|text| {
                text.split('{')
                    .enumerate()
                    .map(|(at, part)| {
                        if at == 0 {
                            part.to_owned()
                        } else {
                            format!("{{}}{}", part.split_once('}').map_or("", |(_, rest)| rest))
                        }
                    })
                    .collect()
            })
            .collect()
    }

    /// The parts of a message that are asked for, and the code that asks.
    const PARTS: &[(&str, &str)] = &[
        ("formula", ".formula\""),
        ("label", "part(\"label\")"),
        ("also", "part(\"also\")"),
        ("why", "part(\"why\")"),
        ("help", "part(\"help\")"),
        ("decision", "part(reader, finding, \"decision\")"),
        ("reason", "part(reader, finding, \"reason\")"),
        ("stake", "part(reader, finding, \"stake\")"),
        ("name", ".name\""),
        ("source", ".source\""),
        ("short", ".short\""),
        ("objective", "\"objective\""),
        ("measures", "\"measures\""),
        ("differentiates", "\"differentiates\""),
        ("matters", "\"matters\""),
        ("zero", "\"zero\""),
        ("five", "\"five\""),
        ("ten", "\"ten\""),
    ];

    #[test]
    fn every_language_has_the_same_files_keys_and_arguments() {
        let spanish = said("es");
        assert!(spanish.len() > 600, "only {} messages were read", spanish.len());
        for lang in Lang::ALL {
            assert_eq!(names_of(lang.id()), names_of("es"), "files of {}", lang.id());
            let own = said(lang.id());
            let lacks: Vec<_> = spanish.iter().filter(|(key, args)| own.get(*key) != Some(args)).collect();
            let adds: Vec<_> = own.iter().filter(|(key, args)| spanish.get(*key) != Some(args)).collect();
            assert!(lacks.is_empty() && adds.is_empty(), "{} lacks {lacks:#?} and adds {adds:#?}", lang.id());
            // The reader of this test and the program see the same keys.
            assert_eq!(own.keys().cloned().collect::<Set>(), Words::of(lang).keys().into_iter().collect::<Set>());
        }
    }

    #[test]
    fn no_key_is_unused() {
        let source = source();
        let patterns = patterns(&source);
        for (pattern, _) in FAMILIES {
            assert!(patterns.contains(*pattern), "nothing puts `{pattern}` together any more");
        }
        for (part, code) in PARTS {
            assert!(source.contains(code), "nothing asks for `.{part}` any more");
        }
        let unused: Vec<String> = Words::of(Lang::En).keys().into_iter().filter(|key| !used(key, &source)).collect();
        assert!(unused.is_empty(), "{} keys are said nowhere: {unused:#?}", unused.len());
    }

    #[test]
    fn an_unused_key_would_be_seen() {
        let source = "say(\"gap-title\"); \"error\"; Category, \"category\" { A = \"not_far\",";
        assert!(used("gap-title", source) && used("gap-title.help", source) && used("level-error", source));
        assert!(used("category-not-far", source));
        for key in ["gap", "gap-title-more", "gap-title.hint", "level-grave", "category-far", "family-zz", "month-x"] {
            assert!(!used(key, source), "{key}");
        }
    }

    fn used(key: &str, source: &str) -> bool {
        let (id, part) = key.split_once('.').unwrap_or((key, ""));
        if !part.is_empty() && !PARTS.iter().any(|(known, _)| *known == part) {
            return false;
        }
        let quoted = |word: &str| source.contains(&format!("\"{word}\""));
        if quoted(id) || referenced(id) {
            return true;
        }
        let told = |(pattern, behind): &(&str, Behind)| {
            if let Behind::Kind = behind {
                return id
                    .split_once('-')
                    .is_some_and(|(kind, word)| ["competence", "hat"].contains(&kind) && quoted(kind) && given(word));
            }
            let (before, after) = pattern.split_once("{}").expect("a family has a gap");
            let Some(tail) = id.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)) else { return false };
            match behind {
                Behind::Word => quoted(tail) || quoted(&tail.replace('-', "_")),
                Behind::Family => rules_of(tail),
                Behind::Number => tail.parse::<u8>().is_ok(),
                Behind::Currency => tail.len() == 3,
                Behind::Given => given(tail),
                Behind::Kind => false,
            }
        };
        if FAMILIES.iter().any(told) {
            return true;
        }
        // The fixed lists of the format: `choice!` joins the name of the list and the word of a plan.
        id.match_indices('-').any(|(at, _)| {
            let (list, word) = (&id[..at], &id[at + 1..]);
            source.contains(&format!(", \"{list}\" {{")) && quoted(&word.replace('-', "_"))
        })
    }

    /// A family of the catalogue: the list of rules speaks of those that exist, the issue's other families wait.
    fn rules_of(tail: &str) -> bool {
        let code = format!("{}-", tail.to_uppercase());
        support::read("tests/fixtures/catalogue.txt").lines().any(|line| line.starts_with(&code))
    }

    /// Whether another message takes its words from this one.
    fn referenced(id: &str) -> bool {
        let texts = names_of("en").into_iter().map(|path| support::read(&format!("locales/en/{path}")));
        texts.into_iter().any(|text| text.contains(&format!("{{ {id} }}")) || text.contains(&format!("{{ {id}.")))
    }

    fn names_of(lang: &str) -> Set {
        scratch::files(&format!("locales/{lang}")).into_iter().collect()
    }

    /// Every key of a language with its file and its arguments.
    fn said(lang: &str) -> BTreeMap<String, (String, Set)> {
        let mut found: BTreeMap<String, (String, Set)> = BTreeMap::new();
        for file in names_of(lang) {
            let text = support::read(&format!("locales/{lang}/{file}"));
            let (mut id, mut key) = (String::new(), String::new());
            for line in text.lines() {
                if line.starts_with('#') {
                    continue;
                }
                let head = line.split_once(" =").map(|(head, _)| head);
                if let Some(head) =
                    head.filter(|head| head.starts_with(|c: char| c.is_ascii_alphabetic()) && !head.contains(' '))
                {
                    (id, key) = (head.to_owned(), head.to_owned());
                } else if let Some(part) =
                    head.and_then(|head| head.trim_start().strip_prefix('.')).filter(|part| !part.contains(' '))
                {
                    key = format!("{id}.{part}");
                }
                if key.is_empty() {
                    continue;
                }
                let entry = found.entry(key.clone()).or_insert_with(|| (file.clone(), Set::new()));
                for rest in line.split('$').skip(1) {
                    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
                    entry.1.extend((end > 0).then(|| rest[..end].to_owned()));
                }
            }
        }
        found
    }
}

mod of_documentation {
    use super::*;

    const PAGES: [&str; 3] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

    #[test]
    fn every_command_that_is_named_exists() {
        let mut texts: Vec<(String, String)> = PAGES.map(|path| (path.to_owned(), support::read(path))).into();
        for folder in ["docs", "locales"] {
            let files =
                scratch::files(folder).into_iter().filter(|path| path.ends_with(".md") || path.ends_with(".ftl"));
            texts.extend(files.map(|path| format!("{folder}/{path}")).map(|path| (path.clone(), support::read(&path))));
        }
        let mut tried = BTreeMap::new();
        for (path, text) in &texts {
            for command in commands(text) {
                tried.entry(command).or_insert_with(|| path.clone());
            }
        }
        assert!(tried.len() >= 4, "{tried:?}");
        let wrong: Vec<String> = tried
            .iter()
            .filter(|(command, _)| !parses(command))
            .map(|(command, path)| format!("{path}: kamgen {command}"))
            .collect();
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_command_that_does_not_exist_is_seen() {
        assert!(parses("build --out site") && parses("explain AG-22") && parses("check --format json"));
        assert!(!parses("publish") && !parses("build --ot site") && !parses("check --format yaml"));
        let page = "Run `kamgen check`, or\n\n```sh\n$ cargo run --release -- build --jobs 2\nkamgen rules # all of them\n```\n`kamgen` itself";
        assert_eq!(commands(page), ["check", "build --jobs 2", "rules"]);
    }

    /// What stands behind `kamgen` or `cargo run … --` in a text, in backticks or on a line of a fence.
    fn commands(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        let mut fenced = false;
        for line in text.lines() {
            let whole = line.trim().trim_start_matches("$ ");
            if whole.starts_with("```") {
                fenced = !fenced;
                continue;
            }
            let pieces: Vec<&str> = if fenced { vec![whole] } else { line.split('`').skip(1).step_by(2).collect() };
            for piece in pieces {
                let command = match piece.strip_prefix("cargo run") {
                    Some(rest) => rest.split_once(" -- ").map(|(_, command)| command),
                    None => piece.strip_prefix("kamgen "),
                };
                let Some(command) = command else { continue };
                let command =
                    command.split(" #").next().unwrap_or(command).split(" > ").next().unwrap_or(command).trim();
                found.push(command.to_owned());
            }
        }
        found
    }

    fn parses(command: &str) -> bool {
        let plain = command.replace(['[', ']', '…'], "");
        let mut run = Command::new(env!("CARGO_BIN_EXE_kamgen"));
        run.args(plain.split_whitespace()).arg("--help");
        run.output().expect("the program runs").status.success()
    }

    #[test]
    fn every_path_that_is_named_exists() {
        let mut texts: Vec<(String, String)> = PAGES.map(|path| (path.to_owned(), support::read(path))).into();
        let pages =
            scratch::files("docs").into_iter().filter(|path| path.ends_with(".md") && !path.starts_with("rules/"));
        texts.extend(pages.map(|path| format!("docs/{path}")).map(|path| (path.clone(), support::read(&path))));
        let tree: Vec<String> = ["src", "docs", "plans", "templates", "locales", "tests"]
            .iter()
            .flat_map(|folder| scratch::files(folder))
            .collect();
        let parts: Set = tree.iter().flat_map(|path| path.split('/')).map(str::to_owned).collect();
        let mut wrong = Vec::new();
        let mut looked = 0;
        for (page, text) in &texts {
            let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
            let quoted =
                text.split('`').skip(1).step_by(2).filter(|piece| looks_like_a_path(piece)).map(|piece| (piece, false));
            let linked = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
            let linked = linked
                .filter(|to| !to.contains("://") && !to.starts_with('#') && !to.starts_with("mailto:"))
                .map(|to| (to, true));
            for (named, link) in quoted.chain(linked) {
                let named = named.split('#').next().unwrap_or(named).trim_end_matches('/');
                looked += 1;
                let beside = support::project(folder).join(named).exists();
                let bases = ["", "src", "plans", "plans/accounts/serralba", "tests", "templates"];
                let inside = bases.iter().any(|base| support::project(base).join(named).exists());
                // A name without a folder may lie anywhere.
                let somewhere = !named.contains('/') && parts.contains(named);
                if !beside && (link || !inside && !somewhere) {
                    wrong.push(format!("{page}: {named}"));
                }
            }
        }
        assert!(looked > 20, "only {looked} paths were looked at");
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// `src/rules/` and `plan.yaml` are paths; `AG-22`, `kamgen build` and `accounts/<id>/` are not, and what a build
    /// makes is not in the tree.
    fn looks_like_a_path(piece: &str) -> bool {
        let plain = piece.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
        let known = [".rs", ".md", ".yaml", ".toml", ".html", ".typ", ".ftl", ".csv", ".css", ".js", ".txt"];
        let made = ["public", "target", "assets/", "http"];
        let ours = ["src", "docs", "plans", "templates", "locales", "tests", "benches", ".ci"];
        let folder = piece.split_once('/').is_some_and(|(first, rest)| ours.contains(&first) || rest.is_empty());
        let named = folder || known.iter().any(|end| piece.len() > end.len() + 1 && piece.ends_with(end));
        plain && named && !made.iter().any(|start| piece.starts_with(start))
    }

    #[test]
    fn a_name_with_a_folder_or_an_ending_is_a_path() {
        assert!(
            looks_like_a_path("src/lib.rs") && looks_like_a_path("programme.yaml") && looks_like_a_path("src/rules/")
        );
        for other in [
            "AG-22",
            "kamgen build",
            "accounts/<id>/plan.yaml",
            "account/section/id",
            "public/index.html",
            "1.0",
            "--out",
        ] {
            assert!(!looks_like_a_path(other), "{other}");
        }
    }

    #[test]
    fn the_changelog_begins_with_the_version_of_the_crate() {
        let changelog = support::read("CHANGELOG.md");
        let newest =
            changelog.lines().filter_map(|line| line.strip_prefix("## ")).map(|line| line.trim_start_matches('['));
        let mut newest = newest;
        let newest = newest.find(|line| line.starts_with(|c: char| c.is_ascii_digit())).unwrap_or_default();
        let version = newest.split([' ', ']']).next().unwrap_or_default();
        assert_eq!(version, env!("CARGO_PKG_VERSION"));
    }
}

mod of_the_tree {
    use super::*;

    #[test]
    fn no_file_names_what_is_outside_the_project() {
        // Put together here, so that this file is clean too.
        let banned = [concat!("..", "/shared"), concat!("/wo", "rk/"), concat!("/tm", "p/h/"), concat!("/ho", "me/")];
        let files = committed();
        assert!(files.len() > 200, "only {} files were read", files.len());
        let mut wrong = Vec::new();
        for path in files {
            let bytes = fs::read(support::project(&path)).unwrap_or_else(|fault| panic!("{path}: {fault}"));
            for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
                let holds = |name: &&&str| line.windows(name.len()).any(|part| part == name.as_bytes());
                if let Some(name) = banned.iter().find(holds) {
                    wrong.push(format!("{path}:{}: names {name}", number + 1));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    /// The files of the project, less what `.gitignore` leaves out.
    fn committed() -> Vec<String> {
        let ignored: Vec<String> = support::read(".gitignore")
            .lines()
            .map(|line| line.trim_matches('/').to_owned())
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .collect();
        let files = scratch::files("").into_iter();
        files
            .filter(|path| !path.split('/').any(|part| part == ".git" || ignored.iter().any(|name| name == part)))
            .collect()
    }

    /// The worked example: path, length and FNV-1a of each file as it was received.
    const EXAMPLE: [(&str, usize, u64); 7] = [
        ("accounts/serralba/agreements/am-2023-04.yaml", 3_910, 0x20c4_f271_f5d3_b816),
        ("accounts/serralba/negotiations/renovacion-2026.yaml", 4_282, 0x7642_4942_b878_afca),
        ("accounts/serralba/plan.yaml", 12_097, 0x523d_fc3b_8a2a_acc2),
        ("accounts/serralba/scorecard.yaml", 3_455, 0x3169_7206_5311_0694),
        ("customers.yaml", 1_094, 0x96c5_8dc7_dd98_9e16),
        ("people.yaml", 1_531, 0xad44_5e3c_6e94_0db2),
        ("programme.yaml", 6_126, 0xc683_7300_b8e3_e7af),
    ];

    #[test]
    fn the_worked_example_is_byte_for_byte_what_was_received() {
        let found: Vec<(String, usize, u64)> = scratch::files("tests/fixtures/serralba")
            .into_iter()
            .map(|path| {
                let bytes = fs::read(support::project(&format!("tests/fixtures/serralba/{path}")))
                    .expect("the file can be read");
                (path, bytes.len(), fnv(&bytes))
            })
            .collect();
        let expected: Vec<(String, usize, u64)> =
            EXAMPLE.map(|(path, length, sum)| (path.to_owned(), length, sum)).into();
        assert_eq!(found, expected);
    }

    fn fnv(bytes: &[u8]) -> u64 {
        bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
    }

    #[test]
    fn one_changed_byte_changes_the_sum() {
        assert_eq!(fnv(b"foobar"), 0x8594_4171_f739_67e8);
        assert_ne!(fnv(b"weight: 20"), fnv(b"weight: 21"));
    }
}
