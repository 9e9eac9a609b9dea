//! The same plans give the same bytes: in another folder, time zone, language, umask, and on one thread or eight.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::scratch;
use crate::scratch::Scratch;
use crate::support;

#[test]
fn two_processes_make_the_same_site() {
    let here = Scratch::with_plans("tests/fixtures/small");
    let there = Scratch::new();
    // Another folder, another depth, and the files made in the opposite order.
    for path in scratch::files("tests/fixtures/small").into_iter().rev() {
        let bytes = fs::read(support::project("tests/fixtures/small").join(&path)).expect("the fixture can be read");
        there.write(&format!("deep/er/ñ plans/{path}"), bytes);
    }
    let one = build(&here, "plans", "public", "022", "1", &[("TZ", "Pacific/Kiritimati"), ("LANG", "es_ES.UTF-8")]);
    let eight = build(
        &there,
        "deep/er/ñ plans",
        "out/site",
        "077",
        "8",
        &[("TZ", "America/Los_Angeles"), ("LC_ALL", "C"), ("NO_COLOR", "1")],
    );
    assert!(one.len() > 8, "{:?}", one.keys());
    assert_eq!(one.keys().collect::<Vec<_>>(), eight.keys().collect::<Vec<_>>());
    let different: Vec<&String> = one.keys().filter(|path| one[*path] != eight[*path]).collect();
    assert!(different.is_empty(), "{different:?}");
    if cfg!(feature = "pdf") {
        assert!(one.keys().any(|path| path.ends_with(".pdf")));
    }
}

#[test]
fn another_day_makes_another_site() {
    let here = Scratch::with_plans("tests/fixtures/small");
    let first = built(&here, &["--as-of", "2025-10-06", "--out", "a"], "a");
    let second = built(&here, &["--as-of", "2025-10-07", "--out", "b"], "b");
    assert_ne!(first["index.html"], second["index.html"]);
}

fn built(scratch: &Scratch, arguments: &[&str], out: &str) -> BTreeMap<String, Vec<u8>> {
    let said = scratch.kamgen(&[&["build", "--formats", "html", "--quiet"], arguments].concat());
    assert_eq!(said.code, 0, "{}", said.err);
    read(&scratch.at(out))
}

/// Builds under a umask, through a shell where there is one.
fn build(
    scratch: &Scratch,
    plans: &str,
    out: &str,
    umask: &str,
    jobs: &str,
    environment: &[(&str, &str)],
) -> BTreeMap<String, Vec<u8>> {
    let formats = if cfg!(feature = "pdf") { "html,pdf" } else { "html" };
    let arguments =
        ["build", "--plans", plans, "--out", out, "--as-of", "2025-10-06", "--formats", formats, "--jobs", jobs];
    let plain = scratch.command(&arguments, environment);
    let mut command = if cfg!(unix) {
        let mut shell = Command::new("sh");
        shell
            .arg("-c")
            .arg(format!("umask {umask}; exec \"$0\" \"$@\""))
            .arg(plain.get_program())
            .args(plain.get_args());
        shell.current_dir(scratch.at("")).env_clear();
        shell.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell
    } else {
        plain
    };
    let output = command.output().expect("the program runs");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    read(&scratch.at(out))
}

fn read(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = scratch::files_below(folder).into_iter();
    files.map(|path| (path.clone(), fs::read(folder.join(path)).expect("the file was just listed"))).collect()
}
