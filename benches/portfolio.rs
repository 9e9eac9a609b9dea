//! Whole runs of the program on generated portfolios of 1, 10 and 100 accounts: the bars of `docs/performance.md`.
//!
//! `cargo bench` prints, for each run, wall seconds, processor seconds, pages of PDF and peak memory. Each account has
//! the shape that the bars were set for: 20 KB of YAML, 12 stakeholders, 8 indicators over 8 quarters, 20 actions,
//! an agreement and 2 KB of Markdown.
#![allow(
    clippy::cast_precision_loss,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::unwrap_used,
    missing_docs,
    reason = "a bench prints what it measures"
)]

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Command;
use std::process::Stdio;
use std::thread;
use std::time::Duration;

/// Runs of each measurement; the median counts.
const RUNS: usize = 3;

fn main() {
    println!(
        "{:>9} {:22} {:>7} {:>7} {:>6} {:>8} {:>8}",
        "accounts", "what", "wall s", "CPU s", "pages", "ms/page", "peak MB"
    );
    for accounts in [1, 10, 100] {
        let plans = portfolio(accounts);
        let out = plans.with_extension("out");
        for (what, arguments) in [
            ("check", vec!["check", "--quiet"]),
            ("build --formats html", vec!["build", "--quiet", "--formats", "html"]),
            ("build --formats pdf", vec!["build", "--quiet", "--formats", "pdf"]),
            ("build", vec!["build", "--quiet"]),
        ] {
            let mut runs: Vec<Run> = (0..RUNS).map(|_| run(&arguments, &plans, &out)).collect();
            runs.sort_by(|a, b| a.cpu.total_cmp(&b.cpu));
            let median = &runs[RUNS / 2];
            let pages = if what.ends_with("html") || what == "check" { 0 } else { pages(&out) };
            let each = if pages == 0 { String::new() } else { format!("{:.1}", median.cpu * 1000.0 / pages as f64) };
            println!(
                "{accounts:>9} {what:22} {:>7.2} {:>7.2} {:>6} {each:>8} {:>8}",
                median.wall,
                median.cpu,
                if pages == 0 { String::new() } else { pages.to_string() },
                median.peak / 1024
            );
        }
    }
}

struct Run {
    wall: f64,
    cpu: f64,
    /// KB.
    peak: u64,
}

/// One cold process, timed by the shell; its peak memory is read while it runs.
fn run(arguments: &[&str], plans: &Path, out: &Path) -> Run {
    let _ = fs::remove_dir_all(out);
    let mut command = Command::new("bash");
    command.args(["-c", "TIMEFORMAT='%R %U %S'; time \"$@\" > /dev/null 2>&1", "bench", env!("CARGO_BIN_EXE_kamgen")]);
    command.args(arguments).arg("--plans").arg(plans).args(["--as-of", "2025-10-06"]);
    if arguments[0] == "build" {
        command.arg("--out").arg(out);
    }
    let mut child = command.stderr(Stdio::piped()).env("LC_ALL", "C").spawn().expect("bash is there");
    let mut peak = 0;
    while child.try_wait().expect("the child is ours").is_none() {
        peak = peak.max(peak_below(child.id()));
        thread::sleep(Duration::from_millis(3));
    }
    let output = child.wait_with_output().expect("the child has ended");
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let numbers: Vec<f64> = text.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    Run { wall: numbers[0], cpu: numbers[1] + numbers[2], peak }
}

/// Peak memory in KB of the program that the shell started.
fn peak_below(shell: u32) -> u64 {
    let children = fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).unwrap_or_default();
    let peak = |pid: &str| {
        let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
        let line = status.lines().find(|line| line.starts_with("VmHWM:"))?.to_owned();
        line.split_whitespace().nth(1)?.parse::<u64>().ok()
    };
    children.split_whitespace().filter_map(peak).max().unwrap_or(0)
}

/// Pages of all PDFs of a site.
fn pages(out: &Path) -> usize {
    let mut open = vec![out.to_owned()];
    let mut pages = 0;
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "pdf") {
                let bytes = fs::read(&path).unwrap_or_default();
                let count = |mark: &[u8]| bytes.windows(mark.len()).filter(|window| *window == mark).count();
                pages += count(b"/Type/Page") - count(b"/Type/Pages");
            }
        }
    }
    pages
}

/// A folder with so many accounts, each like the first account of the demo portfolio but with other names and numbers.
fn portfolio(accounts: usize) -> PathBuf {
    let root = env::temp_dir().join(format!("kamgen-bench-{accounts}"));
    let _ = fs::remove_dir_all(&root);
    let write = |path: &str, text: &str| {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("files have folders")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    };
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/serralba");
    let read = |path: &str| fs::read_to_string(demo.join(path)).expect("the fixture is there");
    write("programme.yaml", &read("programme.yaml"));
    write("people.yaml", &read("people.yaml"));
    let mut customers = String::from("period: \"2025\"\ncustomers:\n");
    for n in 0..accounts {
        let id = format!("cuenta-{n:03}");
        let category = ["strategic", "star", "status", "streamline"][n % 4];
        writeln!(
            customers,
            "  - {{ id: {id}, key: true, category: {category}, segment: seg-{}, revenue: {}, kam: lucia-ferrer }}",
            n % 5,
            400_000 + 7_919 * n
        )
        .expect("writing to a text cannot fail");
        for file in ["plan.yaml", "scorecard.yaml", "agreements/am-2023-04.yaml", "negotiations/renovacion-2026.yaml"] {
            let text = read(&format!("accounts/serralba/{file}"));
            write(&format!("accounts/{id}/{file}"), &varied(&text, &id, n));
        }
        let note = format!(
            "# Acta {n}\n\n{}",
            "Se revisa el **nivel de servicio** y se acuerda un calendario de pruebas.\n\n- Punto uno\n- Punto dos\n\n"
                .repeat(16)
        );
        write(&format!("accounts/{id}/notes/acta.md"), &note);
    }
    write("customers.yaml", &(customers + "rest: { count: 112, revenue: 20000000 }\n"));
    root
}

/// The same plan with other names, more people and more actions.
fn varied(text: &str, id: &str, n: usize) -> String {
    let text = text.replace("serralba", id).replace("Serralba", &format!("Cuenta {n}")).replace("LUCÍA", "Lucía");
    let mut out = String::new();
    for line in text.lines() {
        writeln!(out, "{line}").expect("writing to a text cannot fail");
        if line.trim_start().starts_with("- { id: AC8") {
            for more in 9..=20 {
                writeln!(out, "  - {{ id: AC{more}, objective: OB2, text: \"Tarea {more} de la cuenta {n}\", owner: pau-soler, due: 2026-0{}-15, status: planned }}", more % 9 + 1)
                    .expect("writing to a text cannot fail");
            }
        }
        if line.trim_start().starts_with("- { id: miguel-ayala") {
            for more in 1..=4 {
                writeln!(out, "  - {{ id: persona-{more}, name: \"Persona {more} de {n}\", function: quality, roles: [influencer], influence: 2, support: 0, coverage: 2, owner: pau-soler, last_contact: 2025-09-1{more}, level: {{ now: 1, target: 2 }} }}")
                    .expect("writing to a text cannot fail");
            }
        }
    }
    out
}
