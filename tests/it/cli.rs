//! The command line as who types it meets it: what is printed where, what is written, and with which exit code it ends.

use serde_json::Value;

use crate::scratch::Said;
use crate::scratch::Scratch;

const SMALL: &str = "tests/fixtures/small";
const PLAN: &str = "plans/accounts/norte/plan.yaml";
const DAY: [&str; 2] = ["--as-of", "2025-10-06"];

/// A portfolio without a fault.
fn sound() -> Scratch {
    Scratch::with_plans(SMALL)
}

/// The same with an error: an action that nobody can own.
fn faulty() -> Scratch {
    let scratch = sound();
    scratch.replace(PLAN, "due: 2026-02-01", "due: pronto");
    scratch
}

/// The same with a warning: the review is overdue (Y-04).
fn overdue() -> Scratch {
    let scratch = sound();
    scratch.replace(PLAN, "next_review: 2025-11-10", "next_review: 2025-09-10");
    scratch
}

fn check(scratch: &Scratch, more: &[&str]) -> Said {
    scratch.kamgen(&[&["check"], &DAY[..], more].concat())
}

fn build(scratch: &Scratch, more: &[&str]) -> Said {
    scratch.kamgen(&[&["build"], &DAY[..], &["--formats", "html"], more].concat())
}

fn json(said: &Said) -> Value {
    serde_json::from_str(&said.out).unwrap_or_else(|fault| panic!("{fault}: {}", said.out))
}

mod exit_codes {
    use super::*;

    #[test]
    fn sound_plans_end_with_0() {
        let said = check(&sound(), &[]);
        assert_eq!((said.code, said.err.as_str()), (0, ""), "{}", said.out);
        assert_eq!(build(&sound(), &[]).code, 0);
    }

    #[test]
    fn an_error_ends_with_1() {
        assert_eq!(check(&faulty(), &[]).code, 1);
        assert_eq!(build(&faulty(), &[]).code, 1);
    }

    #[test]
    fn a_warning_ends_with_1_only_where_warnings_are_denied() {
        let scratch = overdue();
        let said = check(&scratch, &[]);
        assert!(said.code == 0 && said.out.contains("warning[Y-04]"), "{} {}", said.code, said.out);
        assert_eq!(check(&scratch, &["--deny-warnings"]).code, 1);
        assert_eq!(check(&sound(), &["--deny-warnings"]).code, 0, "hints are no warnings");
    }

    #[test]
    fn what_cannot_run_ends_with_2() {
        let scratch = sound();
        for arguments in [
            &["check", "--plans", "nowhere"][..],
            &["check", "--plans", PLAN],
            &["check", "nobody"],
            &["check", "--format", "yaml"],
            &["check", "--as-of", "2025-02-30"],
            &["build", "--account", "nobody"],
            &["build", "--jobs", "0"],
            &["build", "--plan", "x"],
            &["explain", "ZZ-99"],
            &["publish"],
            &[],
        ] {
            let said = scratch.kamgen(arguments);
            assert_eq!(said.code, 2, "{arguments:?}: {}{}", said.out, said.err);
            assert!(!said.err.is_empty() && said.out.is_empty(), "{arguments:?} says nothing");
            assert!(!scratch.has("public"), "{arguments:?} writes");
        }
    }
}

mod check {
    use super::*;

    #[test]
    fn quiet_prints_errors_and_nothing_else() {
        let said = super::check(&overdue(), &["--quiet"]);
        assert_eq!((said.out.as_str(), said.err.as_str()), ("", ""));
        let said = super::check(&faulty(), &["--quiet"]);
        assert!(said.out.starts_with("error[DT-18]: expected a date, found `pronto`"), "{}", said.out);
        assert!(!said.out.contains("warning[") && !said.out.contains("1 error"), "{}", said.out);
    }

    #[test]
    fn a_finding_has_its_place_its_words_and_what_to_do() {
        let said = super::check(&faulty(), &[]);
        let expected = [
            "error[DT-18]: expected a date, found `pronto`",
            " --> accounts/norte/plan.yaml:28:",
            "AC1, objective: OB1, text: \"Prepare the renewal\", owner: lola, due: pronto",
            "not a date",
            "= help: write year, month and day: `2025-10-06`",
            "1 error, ",
        ];
        for part in expected {
            assert!(said.out.contains(part), "`{part}` is not in\n{}", said.out);
        }
    }

    #[test]
    fn nothing_is_coloured_in_a_pipe() {
        let scratch = faulty();
        for environment in
            [&[("TERM", "xterm-256color")][..], &[("TERM", "xterm"), ("NO_COLOR", "1")], &[("CLICOLOR", "1")]]
        {
            let said = scratch.kamgen_with(&["check", "--as-of", "2025-10-06"], environment);
            assert!(!said.out.contains('\u{1b}') && !said.err.contains('\u{1b}'), "{environment:?}: {}", said.out);
        }
    }

    #[test]
    fn messages_follow_the_reader_then_the_programme() {
        let scratch = faulty();
        let title = |arguments: &[&str], environment: &[(&str, &str)]| {
            let said = scratch.kamgen_with(&[&["check"], &DAY[..], arguments].concat(), environment);
            said.out.split(':').next().unwrap_or_default().to_owned()
        };
        assert_eq!(title(&[], &[("LANG", "es_ES.UTF-8")]), "error[DT-18]");
        let spanish = |arguments: &[&str], environment: &[(&str, &str)]| {
            scratch
                .kamgen_with(&[&["check"], &DAY[..], arguments].concat(), environment)
                .out
                .contains("aquí va una fecha")
        };
        assert!(spanish(&[], &[("LANG", "es_ES.UTF-8")]));
        assert!(spanish(&[], &[("LANG", "en_GB.UTF-8"), ("LC_ALL", "es_MX.UTF-8")]));
        assert!(!spanish(&["--lang", "en"], &[("LANG", "es_ES.UTF-8")]));
        assert!(!spanish(&[], &[]));
        scratch.replace("plans/programme.yaml", "programme:\n", "report: { lang: es }\nprogramme:\n");
        assert!(spanish(&[], &[]) && spanish(&[], &[("LANG", "C")]));
        assert!(!spanish(&[], &[("LANG", "en_GB.UTF-8")]));
    }

    #[test]
    fn json_has_every_field_of_its_schema() {
        let scratch = faulty();
        scratch.replace(PLAN, "id: OB1, ", "id: OB1, id: OB2, ");
        let said = super::check(&scratch, &["--format", "json"]);
        let report = json(&said);
        let keys = |value: &Value| {
            value.as_object().map(|fields| fields.keys().cloned().collect::<Vec<_>>()).unwrap_or_default()
        };
        assert_eq!(keys(&report), ["as_of", "findings", "rules", "schema", "summary"]);
        assert_eq!(
            (&report["schema"], &report["as_of"]),
            (&Value::from("kamgen.findings/1"), &Value::from("2025-10-06"))
        );
        let findings = report["findings"].as_array().expect("a list");
        let names = [
            "code",
            "column",
            "end_column",
            "end_line",
            "file",
            "help",
            "level",
            "line",
            "message",
            "name",
            "related",
            "waived",
            "where",
        ];
        for finding in findings {
            assert_eq!(keys(finding), names, "{finding}");
            assert!(["error", "warning", "info"].contains(&finding["level"].as_str().unwrap_or_default()), "{finding}");
        }
        let date = findings.iter().find(|finding| finding["code"] == "DT-18").expect("the date is said");
        let line = scratch.read(PLAN).lines().position(|line| line.contains("pronto")).expect("it is there");
        let text = scratch.read(PLAN);
        let column = text
            .lines()
            .nth(line)
            .and_then(|line| Some(line[..line.find("pronto")?].chars().count()))
            .expect("it is there");
        assert_eq!(date["file"], "accounts/norte/plan.yaml");
        assert_eq!(date["where"], "norte/actions/AC1/due");
        let place = ["line", "column", "end_line", "end_column"].map(|field| date[field].as_u64());
        assert_eq!(place, [line + 1, column + 1, line + 1, column + 7].map(|number| u64::try_from(number).ok()));
        let twice = findings.iter().find(|finding| finding["code"] == "DT-20").expect("the key is said");
        let related = twice["related"].as_array().expect("a list");
        assert_eq!(related.len(), 1);
        assert_eq!(keys(&related[0]), ["column", "file", "line", "message"]);
        assert_eq!(keys(&report["rules"]), ["evaluated", "not_evaluated"]);
        assert!(report["rules"]["evaluated"].as_u64().is_some_and(|count| count > 10), "{}", report["rules"]);
        let summary = &report["summary"];
        let count = |level: &str| {
            findings.iter().filter(|finding| finding["level"] == level && finding["waived"].is_null()).count()
        };
        for (field, level) in [("errors", "error"), ("warnings", "warning"), ("infos", "info")] {
            assert_eq!(summary[field].as_u64(), u64::try_from(count(level)).ok(), "{field}");
        }
        assert_eq!(said.code, 1);
    }

    #[test]
    fn only_the_accounts_that_are_named_are_judged() {
        let scratch = overdue();
        scratch.replace(
            "plans/customers.yaml",
            "id: sur, name: Sur SL,",
            "id: sur, key: true, category: star, name: Sur SL,",
        );
        scratch.write("plans/accounts/sur/plan.yaml", scratch.read(PLAN).replace("norte", "sur"));
        let accounts = |arguments: &[&str]| {
            let report = json(&super::check(&scratch, &[&["--format", "json"], arguments].concat()));
            let findings = report["findings"].as_array().expect("a list").clone();
            let late = findings.into_iter().filter(|finding| finding["code"] == "Y-04");
            late.map(|finding| finding["file"].as_str().unwrap_or_default().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(accounts(&[]), ["accounts/norte/plan.yaml", "accounts/sur/plan.yaml"]);
        assert_eq!(accounts(&["sur"]), ["accounts/sur/plan.yaml"]);
    }

    #[test]
    fn an_account_that_is_not_there_is_guessed_or_the_others_are_listed() {
        let said = super::check(&sound(), &["nrote"]);
        assert!(said.code == 2 && said.err.contains("did you mean `norte`?"), "{}", said.err);
        let said = super::check(&sound(), &["serralba"]);
        assert!(said.code == 2 && said.err.contains("name one of: norte"), "{}", said.err);
    }

    #[test]
    fn a_broken_value_costs_its_entry_and_not_the_file() {
        let scratch = sound();
        scratch.replace(PLAN, "influence: 5", "influence: mucho");
        scratch.replace(PLAN, "next_review: 2025-11-10", "next_review: 2025-09-10");
        let said = super::check(&scratch, &[]);
        assert!(said.out.contains("error[DT-18]: expected a number, found `mucho`"), "{}", said.out);
        assert!(said.out.contains("warning[Y-04]"), "the rest of the file is not judged:\n{}", said.out);
        let said = super::build(&scratch, &[]);
        let page = scratch.read("public/accounts/norte/index.html");
        assert_eq!(said.code, 1);
        assert!(page.contains("Iván Roca") && page.contains("Eva Pons"), "the other entries are lost");
    }

    #[test]
    fn an_empty_folder_is_named_and_nothing_is_written() {
        let scratch = Scratch::new();
        scratch.write("plans/README.md", "nothing yet");
        for command in ["check", "build"] {
            let said = scratch.kamgen(&[command]);
            assert!(
                said.code == 2 && said.err.contains("the folder `plans` holds no plans"),
                "{} {}",
                said.code,
                said.err
            );
        }
        assert!(!scratch.has("public"));
    }

    #[test]
    fn a_plans_folder_that_is_missing_is_named_in_the_language_of_the_reader() {
        let scratch = Scratch::new();
        let said = super::check(&scratch, &[]);
        assert!(said.code == 2 && said.err.starts_with("error: there is no plans folder `plans`"), "{}", said.err);
        let said = scratch.kamgen_with(&["check"], &[("LANG", "es_ES.UTF-8")]);
        assert!(said.code == 2 && said.err.contains("no existe la carpeta de planes `plans`"), "{}", said.err);
    }

    #[test]
    fn a_day_that_nobody_pinned_is_said() {
        let scratch = sound();
        let said = scratch.kamgen(&["check", "--verbose"]);
        assert!(said.err.contains("today"), "{}", said.err);
        let said = scratch.kamgen_with(&["check", "--format", "json"], &[("SOURCE_DATE_EPOCH", "1759708800")]);
        assert_eq!(json(&said)["as_of"], "2025-10-06");
    }
}

mod build {
    use super::*;

    #[test]
    fn a_site_has_its_pages_its_assets_and_its_manifest() {
        let scratch = sound();
        let said = super::build(&scratch, &[]);
        assert_eq!(said.code, 0, "{}", said.err);
        for path in [
            "index.html",
            "accounts/norte/index.html",
            "review/index.html",
            "findings/index.html",
            "assets/style.css",
            ".kamgen",
        ] {
            assert!(scratch.has(&format!("public/{path}")), "{path}");
        }
        let manifest = scratch.read("public/.kamgen");
        let listed: Vec<&str> = manifest.lines().skip(1).collect();
        let there: Vec<String> =
            crate::scratch::files_below(&scratch.at("public")).into_iter().filter(|path| path != ".kamgen").collect();
        assert_eq!(listed, there);
        assert!(said.out.contains("4 pages and no PDF"), "{}", said.out);
        assert!(!scratch.read("public/index.html").contains("class=\"draft\""));
    }

    #[test]
    fn quiet_builds_without_a_word_and_still_prints_errors() {
        let said = super::build(&sound(), &["--quiet"]);
        assert_eq!((said.code, said.out.as_str(), said.err.as_str()), (0, "", ""));
        let said = super::build(&faulty(), &["--quiet"]);
        assert!(said.out.is_empty() && said.err.starts_with("error[DT-18]"), "{}{}", said.out, said.err);
    }

    #[test]
    fn errors_make_a_draft_that_says_so_on_its_front_page() {
        let scratch = faulty();
        let said = super::build(&scratch, &[]);
        assert_eq!(said.code, 1);
        for path in ["accounts/norte/index.html", "index.html", "review/index.html"] {
            let page = scratch.read(&format!("public/{path}"));
            assert!(page.contains("class=\"draft\""), "{path}");
            assert!(
                page.contains("Expected a date, found pronto") && page.contains("accounts/norte/plan.yaml:"),
                "{path}"
            );
        }
    }

    #[test]
    fn strict_builds_nothing_when_there_are_errors() {
        let scratch = faulty();
        let said = super::build(&scratch, &["--strict"]);
        assert!(said.code == 1 && said.err.contains("with `--strict` nothing is built"), "{} {}", said.code, said.err);
        assert!(!scratch.has("public"));
        assert_eq!(super::build(&sound(), &["--strict"]).code, 0);
    }

    #[test]
    fn a_folder_that_kamgen_did_not_make_is_refused_and_left_alone() {
        let scratch = sound();
        scratch.write("public/letter.txt", "mine");
        let said = super::build(&scratch, &[]);
        assert!(
            said.code == 2 && said.err.contains("holds files that kamgen did not make"),
            "{} {}",
            said.code,
            said.err
        );
        assert_eq!(crate::scratch::files_below(&scratch.at("public")), ["letter.txt"]);
        scratch.write("site", "a file");
        let said = super::build(&scratch, &["--out", "site"]);
        assert!(said.code == 2 && said.err.contains("is a file, not a folder"), "{} {}", said.code, said.err);
        assert_eq!(scratch.read("site"), "a file");
    }

    #[test]
    fn the_plans_are_never_the_target() {
        let scratch = sound();
        let before = crate::scratch::files_below(&scratch.at("plans"));
        for out in ["plans", ".", "plans/accounts"] {
            let said = super::build(&scratch, &["--out", out]);
            assert_eq!(said.code, 2, "{out}: {}", said.err);
        }
        assert_eq!(crate::scratch::files_below(&scratch.at("plans")), before);
    }

    #[test]
    fn files_of_others_stay_and_what_is_no_longer_made_goes() {
        let scratch = sound();
        scratch
            .write("plans/accounts/sur/plan.yaml", scratch.read(PLAN).replace("norte", "sur").replace("Norte", "Sur"));
        assert!(super::build(&scratch, &[]).code < 2);
        assert!(scratch.has("public/accounts/sur/index.html"));
        scratch.write("public/accounts/sur/letter.txt", "mine").write("public/robots.txt", "mine too");
        std::fs::remove_dir_all(scratch.at("plans/accounts/sur")).expect("the account can go");
        assert_eq!(super::build(&scratch, &[]).code, 0);
        assert!(!scratch.has("public/accounts/sur/index.html"), "what is no longer made is still there");
        assert_eq!(scratch.read("public/accounts/sur/letter.txt"), "mine");
        assert_eq!(scratch.read("public/robots.txt"), "mine too");
        assert_eq!(
            crate::scratch::files_below(&scratch.at("")).iter().filter(|path| path.starts_with(".public")).count(),
            0,
            "leftovers"
        );
    }

    #[test]
    fn one_account_is_built_and_the_rest_stays() {
        let scratch = sound();
        scratch
            .write("plans/accounts/sur/plan.yaml", scratch.read(PLAN).replace("norte", "sur").replace("Norte", "Sur"));
        assert!(super::build(&scratch, &[]).code < 2);
        let before = scratch.read("public/accounts/sur/index.html");
        let own = scratch.read("public/accounts/norte/index.html");
        for account in ["norte", "sur"] {
            let path = format!("plans/accounts/{account}/plan.yaml");
            scratch.replace(&path, "name: Eva Pons", "name: Eva Pérez");
        }
        assert!(super::build(&scratch, &["--account", "norte"]).code < 2);
        assert_eq!(scratch.read("public/accounts/sur/index.html"), before);
        assert_ne!(scratch.read("public/accounts/norte/index.html"), own);
        assert!(scratch.read("public/.kamgen").contains("accounts/sur/index.html"), "the manifest forgets the rest");
    }

    #[test]
    fn documents_speak_the_language_of_the_programme_or_the_one_asked_for() {
        let scratch = sound();
        let lang = |arguments: &[&str], environment: &[(&str, &str)]| {
            let said =
                scratch.kamgen_with(&[&["build"], &DAY[..], &["--formats", "html"], arguments].concat(), environment);
            assert_eq!(said.code, 0, "{}", said.err);
            scratch
                .read("public/index.html")
                .split("lang=\"")
                .nth(1)
                .and_then(|rest| rest.split('"').next().map(str::to_owned))
        };
        assert_eq!(
            lang(&[], &[("LANG", "es_ES.UTF-8")]).as_deref(),
            Some("en-GB"),
            "documents do not follow the machine"
        );
        assert_eq!(lang(&["--lang", "es"], &[]).as_deref(), Some("es-ES"));
        scratch.replace("plans/programme.yaml", "programme:\n", "report: { lang: es }\nprogramme:\n");
        assert_eq!(lang(&[], &[("LANG", "en_GB.UTF-8")]).as_deref(), Some("es-ES"));
    }

    #[test]
    fn a_page_names_no_other_host_and_nothing_inline() {
        let scratch = sound();
        assert_eq!(super::build(&scratch, &[]).code, 0);
        for path in
            crate::scratch::files_below(&scratch.at("public")).into_iter().filter(|path| path.ends_with(".html"))
        {
            let page = scratch.read(&format!("public/{path}"));
            assert!(page.contains("default-src 'none'"), "{path} has no policy");
            assert!(
                !page.contains(" style=") && !page.contains("<style") && !page.contains(" onclick="),
                "{path} has something inline"
            );
            for attribute in ["href=\"", "src=\""] {
                for target in page.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()) {
                    assert!(!target.starts_with('/') && !target.starts_with("http"), "{path} leads to {target}");
                }
            }
        }
    }
}

mod explain {
    use super::*;

    #[test]
    fn a_rule_is_explained_by_code_or_name_in_both_languages() {
        let scratch = Scratch::new();
        let english = scratch.kamgen(&["explain", "pf-04"]);
        assert_eq!(english.code, 0);
        assert!(english.out.starts_with("# PF-04 · customer-concentration\n"), "{}", english.out);
        assert!(
            english.out.contains("**Why.**")
                && !english.out.contains("En español")
                && !english.out.contains("**Por qué.**")
        );
        assert_eq!(scratch.kamgen(&["explain", "customer-concentration"]).out, english.out);
        let spanish = scratch.kamgen(&["explain", "PF-04", "--lang", "es"]);
        assert_eq!(spanish.code, 0);
        assert!(spanish.out.contains("**Por qué.**") && !spanish.out.contains("**Why.**"), "{}", spanish.out);
        assert!(
            spanish.out.contains("```yaml\n# customers.yaml") && spanish.out.contains("[PF-04]: `norte` supone"),
            "{}",
            spanish.out
        );
        assert_eq!(scratch.kamgen_with(&["explain", "PF-04"], &[("LANG", "es_ES.UTF-8")]).out, spanish.out);
    }

    #[test]
    fn every_rule_is_explained_in_every_language() {
        let scratch = Scratch::new();
        for about in kamgen::rules::about() {
            for lang in ["en", "es"] {
                let said = scratch.kamgen(&["explain", about.code, "--lang", lang]);
                assert!(
                    said.code == 0 && said.out.contains(about.name) && said.out.contains("```yaml"),
                    "{} {lang}",
                    about.code
                );
            }
        }
    }

    #[test]
    fn a_rule_that_is_not_there_is_guessed() {
        let scratch = Scratch::new();
        let said = scratch.kamgen(&["explain", "customer-concentraton"]);
        assert!(said.code == 2 && said.err.contains("did you mean `customer-concentration`?"), "{}", said.err);
        let said = scratch.kamgen(&["explain", "nonsense-of-mine"]);
        assert!(
            said.code == 2
                && said.err.contains("there is no rule or method `nonsense-of-mine`")
                && said.err.contains("kamgen rules"),
            "{}",
            said.err
        );
    }

    #[test]
    fn rules_lists_every_code_under_its_family() {
        let said = Scratch::new().kamgen(&["rules"]);
        assert_eq!(said.code, 0);
        for about in kamgen::rules::about() {
            let line = said.out.lines().find(|line| line.split_whitespace().next() == Some(about.code));
            assert!(line.is_some_and(|line| line.ends_with(about.name)), "{}", about.code);
        }
        let families: Vec<&str> = said
            .out
            .lines()
            .filter(|line| !line.starts_with(' '))
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        let mut once = families.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), families.len(), "a family stands twice: {families:?}");
    }

    /// `-h, --help` and `--out <DIR>` are options; `- es: Spanish` is one of the values of an option.
    fn option(line: &str) -> bool {
        line.trim_start().strip_prefix('-').is_some_and(|rest| !rest.starts_with(' '))
    }

    #[test]
    fn every_option_has_a_line_of_help() {
        for command in ["build", "check", "explain", "rules"] {
            let help = Scratch::new().kamgen(&[command, "--help"]).out;
            let lines: Vec<&str> = help.lines().collect();
            for (number, line) in lines.iter().enumerate().filter(|(_, line)| option(line)) {
                let said = line.trim_start().split_once("  ").map(|(_, text)| text.trim()).unwrap_or_default();
                let below = lines.get(number + 1).map_or("", |line| line.trim());
                assert!(!said.is_empty() || !below.is_empty(), "{command}: {line}");
            }
            assert!(lines.iter().filter(|line| option(line)).count() >= 2, "{help}");
        }
    }
}
