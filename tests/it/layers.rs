//! Data flows one way: a module uses what stands before it, and only the edges touch the world.

use std::collections::BTreeSet;
use std::fs;

use crate::support;

/// The steps, in the order of the flow. A module may use itself and those before it.
const ORDER: [&str; 17] = [
    "source", "words", "diag", "discover", "syntax", "decode", "model", "rule", "sound", "analyse", "rules", "fit",
    "chart", "view", "render", "write", "cli",
];

/// What lib.rs declares holds the scores: those behind `fit` may use it.
const LIB: usize = 12;

/// The steps that may touch disk, environment, clock and other programs.
const EDGES: [&str; 3] = ["discover", "write", "cli"];

/// What touches the world, and what it is called.
const WORLD: [(&str, &str); 9] = [
    ("std::fs", "the disk"),
    ("std::env", "the environment"),
    ("std::net", "the network"),
    ("std::process", "other programs"),
    ("SystemTime", "the clock"),
    ("Instant::now", "the clock"),
    ("Zoned::now", "the clock"),
    ("Timestamp::now", "the clock"),
    ("Command::new", "other programs"),
];

#[test]
fn every_module_uses_only_what_stands_before_it() {
    let sources = sources();
    assert!(sources.len() > 80, "only {} sources were found", sources.len());
    let tests_only = tests_only(&sources);
    let checked = sources.iter().filter(|(path, _)| !tests_only.contains(path));
    let wrong: Vec<String> = checked.flat_map(|(path, text)| faults(path, text)).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_step_has_its_place_in_the_order() {
    let declared: BTreeSet<String> = support::read("src/lib.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';').map(str::to_owned))
        .collect();
    assert_eq!(declared, ORDER.iter().map(|step| (*step).to_owned()).collect());
}

#[test]
fn what_breaks_the_order_is_named_with_its_line() {
    let said = |path, text| faults(path, text).join(" | ");
    assert_eq!(
        said("src/analyse/gap.rs", "use crate::model::Account;\nuse crate::view::Edition;\n"),
        "src/analyse/gap.rs:2: analyse uses view"
    );
    assert_eq!(
        said("src/sound/dates.rs", "fn a() {\n    crate::rules::about();\n}\n"),
        "src/sound/dates.rs:2: sound uses rules"
    );
    assert_eq!(said("src/rule.rs", "use super::cli::run;\n"), "src/rule.rs:1: rule uses cli");
    assert_eq!(
        said("src/rules/pf/a.rs", "use super::super::super::view::prose;\n"),
        "src/rules/pf/a.rs:1: rules uses view"
    );
    assert_eq!(said("src/rules/pf/a.rs", "use super::super::known;\n"), "");
    assert_eq!(
        said("src/analyse/gap.rs", "fn a(checked: &crate::Checked) {}\n"),
        "src/analyse/gap.rs:1: analyse uses lib"
    );
    assert_eq!(said("src/view/mod.rs", "use crate::Checked;\nuse crate::args;\n"), "");
    assert_eq!(
        said("src/words/arg.rs", "use crate::{diag, model};\n"),
        "src/words/arg.rs:1: imports stand one on a line"
    );
    assert_eq!(
        said("src/view/frame.rs", "let day = std::env::var(\"DAY\");\n"),
        "src/view/frame.rs:1: view touches the environment (std::env)"
    );
    assert_eq!(said("src/write.rs", "use std::fs;\n"), "");
    assert_eq!(
        said("src/fit/mod.rs", "// see crate::view\n#[cfg(test)]\nmod tests {\n    use crate::view::Edition;\n}\n"),
        ""
    );
    assert_eq!(
        said("src/fit/mod.rs", "#[cfg(test)]\nmod fixture;\nuse crate::view::Edition;\n"),
        "src/fit/mod.rs:3: fit uses view"
    );
}

/// Every source: its path in the project and its text.
fn sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut open = vec!["src".to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(support::project(&folder)).expect("the folder of the sources can be read") {
            let entry = entry.expect("the folder of the sources can be read");
            let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                open.push(path);
            } else if path.ends_with(".rs") {
                found.push((path.clone(), support::read(&path)));
            }
        }
    }
    found.sort();
    found
}

/// Files that are modules of tests: declared behind `#[cfg(test)]`.
fn tests_only(sources: &[(String, String)]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (path, text) in sources {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let lines: Vec<&str> = text.lines().collect();
        for pair in lines.windows(2) {
            if let ("#[cfg(test)]", Some(name)) =
                (pair[0], pair[1].strip_prefix("mod ").and_then(|rest| rest.strip_suffix(';')))
            {
                found.insert(format!("{folder}/{name}.rs"));
            }
        }
    }
    found
}

/// What a source does that it may not, with its line.
fn faults(path: &str, text: &str) -> Vec<String> {
    let inner = path.strip_prefix("src/").and_then(|path| path.strip_suffix(".rs")).expect("a source");
    let module: Vec<&str> = inner.split('/').filter(|part| *part != "mod").collect();
    let step = module[0];
    // Both tell the whole story, and nothing else.
    if step == "lib" || step == "main" {
        return Vec::new();
    }
    let Some(own) = ORDER.iter().position(|other| *other == step) else {
        return vec![format!("{path}:1: no step is called {step}")];
    };
    let mut wrong = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    for (number, line) in lines.iter().enumerate() {
        if *line == "#[cfg(test)]"
            && lines.get(number + 1).is_some_and(|next| next.starts_with("mod ") && next.ends_with('{'))
        {
            break;
        }
        let code = line.split("//").next().unwrap_or("");
        let mut say = |what: String| wrong.push(format!("{path}:{}: {what}", number + 1));
        if code.contains("crate::{") {
            say("imports stand one on a line".to_owned());
        }
        for used in used(code, module.len()) {
            let at = match ORDER.iter().position(|other| *other == used) {
                Some(at) => at,
                None if used == "args" => 1,
                None => LIB,
            };
            if at > own {
                say(format!("{step} uses {}", if ORDER.contains(&used) { used } else { "lib" }));
            }
        }
        if !EDGES.contains(&step) {
            for (name, what) in WORLD.iter().filter(|(name, _)| code.contains(name)) {
                say(format!("{step} touches {what} ({name})"));
            }
        }
    }
    wrong
}

/// The names that a line takes from the root of the crate: behind `crate::`, or behind enough `super::`.
fn used(code: &str, depth: usize) -> Vec<&str> {
    let name = |rest: &str| rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
    let mut found: Vec<&str> =
        code.split("crate::").skip(1).map(|rest| &rest[..name(rest)]).filter(|name| !name.is_empty()).collect();
    let mut rest = code;
    while let Some(at) = rest.find("super::") {
        rest = &rest[at..];
        let mut ups = 0;
        while let Some(next) = rest.strip_prefix("super::") {
            (rest, ups) = (next, ups + 1);
        }
        if ups >= depth {
            found.push(&rest[..name(rest)]);
        }
    }
    found
}
