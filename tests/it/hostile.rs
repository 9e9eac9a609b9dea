//! Whatever bytes are in the folder: one clear diagnostic for the file, quickly, in little memory, and never a panic.

use std::fmt::Write as _;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::Stdio;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::thread;
use std::time::Duration;
use std::time::Instant;

use serde_json::Value;

use crate::scratch::Scratch;

/// How long one hostile file may keep the program.
const PATIENCE: Duration = Duration::from_secs(1);
/// How much memory it may take, in kibibytes.
const MEMORY: u64 = 200 << 10;

/// A process that has begun has more memory than this, in KiB.
const MEASURED: u64 = 1 << 10;

/// One child at a time, so that the clock measures the program and not its neighbours.
static ALONE: Mutex<()> = Mutex::new(());

/// What a run said of one file, and what it took.
struct Run {
    code: i32,
    err: String,
    report: Value,
    /// By the clock on the wall, or by that of the processor where the machine is busy with other things.
    took: Duration,
    peak: Option<u64>,
}

/// Checks a plans folder in a child process, watching the clock and the memory.
///
/// A child may be done before a busy machine lets us look at its memory: then it runs again.
fn check(scratch: &Scratch) -> Run {
    let seen = |run: &Run| !cfg!(target_os = "linux") || run.peak.is_some_and(|peak| peak > MEASURED);
    (0..20).map(|_| check_once(scratch)).find(seen).unwrap_or_else(|| check_once(scratch))
}

fn check_once(scratch: &Scratch) -> Run {
    let arguments = ["check", "--as-of", "2025-10-06", "--format", "json"];
    let _alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    let begun = Instant::now();
    let mut command = scratch.command(&arguments, &[("LANG", "en_GB.UTF-8")]);
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
    let (mut out, mut err) = (child.stdout.take().expect("a pipe"), child.stderr.take().expect("a pipe"));
    // Both are emptied while it runs, so that it never waits for us.
    let out = thread::spawn(move || {
        let mut bytes = Vec::new();
        out.read_to_end(&mut bytes).map(|_| String::from_utf8(bytes))
    });
    let err = thread::spawn(move || {
        let mut bytes = Vec::new();
        err.read_to_end(&mut bytes).map(|_| String::from_utf8(bytes))
    });
    let (mut peak, mut worked) = (None, None);
    let status = loop {
        peak = peak.max(high_water(child.id()));
        worked = worked.max(processor(child.id()));
        if let Some(status) = child.try_wait().expect("the child can be asked") {
            break status;
        }
        if begun.elapsed() > 20 * PATIENCE {
            let _ = child.kill();
        }
        thread::sleep(Duration::from_millis(1));
    };
    let took = worked.map_or(begun.elapsed(), |worked| worked.min(begun.elapsed()));
    let text = |pipe: thread::JoinHandle<std::io::Result<Result<String, _>>>| {
        pipe.join().expect("the reader ends").expect("the pipe can be read").expect("what is printed is UTF-8")
    };
    let (out, err) = (text(out), text(err));
    Run {
        code: status.code().expect("the program ends by itself, in time"),
        report: serde_json::from_str(&out).unwrap_or(Value::Null),
        err,
        took,
        peak,
    }
}

/// The most memory that a process has had, in kibibytes, where the system tells.
fn high_water(id: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{id}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches("kB").trim().parse().ok()
}

/// How long a process has worked, where the system tells: in user and in system mode, in hundredths of a second.
fn processor(id: u32) -> Option<Duration> {
    let stat = fs::read_to_string(format!("/proc/{id}/stat")).ok()?;
    let mut fields = stat.rsplit_once(") ")?.1.split(' ').skip(11);
    let ticks = |field: Option<&str>| field.and_then(|field| field.parse::<u64>().ok());
    Some(Duration::from_millis(10 * (ticks(fields.next())? + ticks(fields.next())?)))
}

impl Run {
    /// What was said of a file: code and message.
    fn of<'a>(&'a self, file: &str) -> Vec<(&'a str, &'a str)> {
        let findings = self.report["findings"].as_array().map_or(&[][..], Vec::as_slice);
        let own = findings.iter().filter(|finding| finding["file"] == file);
        own.map(|finding| (text(&finding["code"]), text(&finding["message"]))).collect()
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Exactly this is said of the file, in bounded time and memory, and the program ends with 1.
fn said_once(scratch: &Scratch, file: &str, code: &str, message: &str) {
    said_once_within(PATIENCE, scratch, file, code, message);
}

fn said_once_within(patience: Duration, scratch: &Scratch, file: &str, code: &str, message: &str) {
    let run = check(scratch);
    bounded(&run, patience);
    let said = run.of(file);
    assert_eq!(said.len(), 1, "{file}: {} findings, {:?} {}", said.len(), said.first(), run.err);
    assert_eq!(said[0].0, code, "{said:?}");
    assert!(said[0].1.contains(message), "{said:?} does not say `{message}`");
    assert_eq!(run.code, 1);
}

fn bounded(run: &Run, patience: Duration) {
    assert!(run.err.is_empty(), "{}", run.err);
    assert!(run.took <= patience, "it took {:?}", run.took);
    if cfg!(target_os = "linux") {
        let peak = run.peak.expect("the system tells");
        assert!(peak > MEASURED, "a peak of {peak} KiB was not measured");
        assert!(peak <= MEMORY, "it took {} MiB", peak >> 10);
    }
}

/// The small portfolio with one file in the place of its plan.
fn with_plan(bytes: impl AsRef<[u8]>) -> Scratch {
    let scratch = Scratch::with_plans("tests/fixtures/small");
    scratch.write(PLAN, bytes);
    scratch
}

const PLAN: &str = "plans/accounts/norte/plan.yaml";
const SHOWN: &str = "accounts/norte/plan.yaml";

fn plan() -> String {
    Scratch::with_plans("tests/fixtures/small").read(PLAN)
}

mod encodings {
    use super::*;

    #[test]
    fn windows_1252_is_named() {
        let mut bytes = plan().replace("Iván", "Iv?n").into_bytes();
        let at = bytes.iter().position(|byte| *byte == b'?').expect("the name is there");
        bytes[at] = 0xe1;
        said_once(&with_plan(bytes), SHOWN, "DT-15", "old encoding of Windows");
    }

    #[test]
    fn utf_16_is_named_with_and_without_a_mark_in_both_orders() {
        let text = plan();
        for mark in [true, false] {
            let wide = |order: fn(u16) -> [u8; 2]| {
                let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
                units.flat_map(order).collect::<Vec<u8>>()
            };
            said_once(&with_plan(wide(u16::to_le_bytes)), SHOWN, "DT-15", "UTF-16");
            said_once(&with_plan(wide(u16::to_be_bytes)), SHOWN, "DT-15", "UTF-16");
        }
    }

    #[test]
    fn a_mark_and_windows_line_ends_are_read_without_a_word() {
        let text = plan();
        let plain = check(&with_plan(&text));
        let windows = check(&with_plan(format!("\u{feff}{}", text.replace('\n', "\r\n"))));
        assert_eq!(plain.report["findings"], windows.report["findings"]);
        assert_eq!(windows.code, 0);
        assert!(!windows.report["findings"].is_null(), "{}", windows.err);
    }

    #[test]
    fn null_bytes_are_no_text() {
        said_once(&with_plan(b"schema: kamgen/1\nname: a\0b\n"), SHOWN, "DT-15", "no text");
        said_once(&with_plan(vec![0; 4096]), SHOWN, "DT-15", "no text");
    }

    #[test]
    fn a_control_character_and_a_workbook_are_named() {
        said_once(&with_plan(plan().replace("Norte SA", "Norte\u{8}SA")), SHOWN, "DT-15", "cannot be printed");
        said_once(&with_plan(b"PK\x03\x04\x14\0\0\0"), SHOWN, "DT-15", "workbook");
    }
}

mod shapes {
    use super::*;

    #[test]
    fn a_tab_is_named() {
        said_once(
            &with_plan(plan().replace("  id: norte", "\tid: norte")),
            SHOWN,
            "DT-14",
            "a tab stands where spaces belong",
        );
    }

    #[test]
    fn an_empty_file_is_named_also_when_it_holds_only_space_or_comments() {
        for empty in ["", "\n\n", "   \n", "# nothing yet\n", "---\n", "\u{feff}"] {
            said_once(&with_plan(empty), SHOWN, "DT-14", "the file is empty");
        }
    }

    #[test]
    fn a_list_or_a_text_at_the_root_is_named() {
        said_once(&with_plan("- a\n- b\n"), SHOWN, "DT-14", "begins with a list");
        said_once(&with_plan("just a text\n"), SHOWN, "DT-14", "has no `:`");
        said_once(&with_plan("null\n"), SHOWN, "DT-14", "");
    }

    #[test]
    fn aliases_that_multiply_are_refused() {
        let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
        for level in 1..10 {
            let below = vec![format!("*a{}", level - 1); 10].join(", ");
            writeln!(bomb, "a{level}: &a{level} [{below}]").expect("a text can always be written to");
        }
        said_once(&with_plan(bomb), SHOWN, "DT-16", "repeat more than");
    }

    #[test]
    fn an_alias_that_holds_itself_is_refused() {
        said_once(&with_plan("a: &a [*a]\n"), SHOWN, "DT-14", "");
    }

    #[test]
    fn ten_thousand_levels_are_refused_in_both_styles() {
        let flow = format!("a: {}{}\n", "[".repeat(10_000), "]".repeat(10_000));
        said_once(&with_plan(flow), SHOWN, "DT-16", "levels inside each other");
        let dashes = format!("a:\n  {}x\n", "- ".repeat(10_000));
        said_once(&with_plan(dashes), SHOWN, "DT-16", "levels inside each other");
        let braces = format!("a: {}x{}\n", "{a: ".repeat(10_000), "}".repeat(10_000));
        said_once(&with_plan(braces), SHOWN, "DT-16", "levels inside each other");
    }

    #[test]
    fn fifty_megabytes_are_refused() {
        let scratch = with_plan("");
        let line = b"- a line of no use at all, and there are very many of it\n";
        let bytes: Vec<u8> = line.iter().copied().cycle().take(50_000_000).collect();
        scratch.write(PLAN, bytes);
        said_once(&scratch, SHOWN, "DT-16", "larger than 8 MiB");
    }

    #[test]
    fn as_many_values_as_fit_in_the_size_are_refused() {
        // Nobody writes these by accident: a build without optimisation may take longer.
        let patience = if cfg!(debug_assertions) { 3 * PATIENCE } else { PATIENCE };
        said_once_within(patience, &with_plan(format!("a: [{}1]\n", "1,".repeat(4_000_000))), SHOWN, "DT-16", "values");
        said_once_within(patience, &with_plan("a:\n".repeat(2_000_000)), SHOWN, "DT-16", "values");
    }

    #[test]
    fn long_lines_and_texts_without_an_end_are_one_fault() {
        said_once(&with_plan(format!("a: \"{}\n", "x".repeat(7_000_000))), SHOWN, "DT-14", "never closed");
        said_once(&with_plan("[".repeat(7_000_000)), SHOWN, "DT-16", "levels");
        said_once(&with_plan("&a ".repeat(1_000_000)), SHOWN, "DT-14", "");
    }

    #[test]
    fn thousands_of_unknown_keys_take_no_longer() {
        let keys: Vec<String> = (0..5_000).map(|number| format!("key{number}: 1")).collect();
        let run = check(&with_plan(format!("schema: kamgen/1\n{}\n", keys.join("\n"))));
        bounded(&run, PATIENCE);
        let said = run.of(SHOWN);
        assert!(
            !said.is_empty() && said.iter().all(|(code, _)| *code == "DT-01" || *code == "DT-19"),
            "{:?}",
            said.first()
        );
    }

    #[test]
    fn a_table_with_too_many_rows_or_a_broken_quote_is_one_fault() {
        let scratch = Scratch::with_plans("tests/fixtures/small");
        let patience = if cfg!(debug_assertions) { 3 * PATIENCE } else { PATIENCE };
        scratch.write("plans/data/sales.csv", format!("a,b\n{}", "1,2\n".repeat(1_000_001)));
        said_once_within(patience, &scratch, "data/sales.csv", "DT-16", "rows");
        scratch.write("plans/data/sales.csv", "account,period,invoiced\n\"norte,2025-Q1,1\n");
        said_once(&scratch, "data/sales.csv", "DT-21", "never closed");
    }

    #[test]
    fn an_unknown_column_is_said_once_and_not_on_every_row() {
        let scratch = Scratch::with_plans("tests/fixtures/small");
        scratch.write(
            "plans/data/sales.csv",
            format!("account,period,invoiced,colour\n{}", "norte,2025-Q1,1,red\n".repeat(500)),
        );
        said_once(&scratch, "data/sales.csv", "DT-01", "`colour`");
    }
}

#[cfg(unix)]
mod files {
    use std::os::unix::fs::PermissionsExt;
    use std::os::unix::fs::symlink;
    use std::process::Command;

    use super::*;

    #[test]
    fn a_link_that_leaves_the_folder_is_not_followed() {
        let scratch = with_plan("");
        scratch.write("secret.yaml", "secret: 1\n");
        let plan = scratch.at(PLAN);
        for target in
            [scratch.at("secret.yaml"), Path::new("/etc/passwd").to_owned(), Path::new("/dev/zero").to_owned()]
        {
            fs::remove_file(&plan).and_then(|()| symlink(target, &plan)).expect("a link can be made");
            said_once(&scratch, SHOWN, "DT-17", "leads out of the plans folder");
        }
    }

    #[test]
    fn a_link_in_a_circle_and_one_to_nothing_are_named() {
        let scratch = with_plan("");
        let plan = scratch.at(PLAN);
        fs::remove_file(&plan).and_then(|()| symlink("plan.yaml", &plan)).expect("a link can be made");
        said_once(&scratch, SHOWN, "DT-17", "in a circle");
        fs::remove_file(&plan).and_then(|()| symlink("gone.yaml", &plan)).expect("a link can be made");
        said_once(&scratch, SHOWN, "DT-17", "no longer where it was found");
    }

    #[test]
    fn a_pipe_is_not_waited_for() {
        let scratch = with_plan("");
        fs::remove_file(scratch.at(PLAN)).expect("it was just written");
        let made = Command::new("mkfifo").arg(scratch.at(PLAN)).status();
        assert!(made.is_ok_and(|status| status.success()), "mkfifo makes a pipe");
        said_once(&scratch, SHOWN, "DT-17", "a pipe or a device");
    }

    #[test]
    fn a_name_that_cannot_be_shown_is_shown_as_well_as_it_can_be() {
        let scratch = Scratch::with_plans("tests/fixtures/small");
        scratch.write("plans/data/\u{1b}[2J\u{7}.csv", "a,b\n1,2\n");
        said_once(&scratch, "data/\u{fffd}[2J\u{fffd}.csv", "DT-17", "characters that cannot be shown");
        let human = scratch.kamgen(&["check", "--as-of", "2025-10-06"]);
        assert!(!human.out.contains('\u{1b}') && !human.out.contains('\u{7}'), "{}", human.out);
    }

    #[test]
    fn a_file_without_permission_is_named() {
        let scratch = with_plan("a: 1\n");
        fs::set_permissions(scratch.at(PLAN), fs::Permissions::from_mode(0o000)).expect("permissions can be set");
        if fs::read(scratch.at(PLAN)).is_ok() {
            eprintln!("who may read everything has nothing to test here");
            return;
        }
        said_once(&scratch, SHOWN, "DT-17", "no permission");
    }

    #[test]
    fn a_folder_in_the_place_of_a_file_does_not_stop_the_rest() {
        let scratch = Scratch::with_plans("tests/fixtures/small");
        fs::remove_file(scratch.at(PLAN))
            .and_then(|()| fs::create_dir(scratch.at(PLAN)))
            .expect("a folder can be made");
        let run = check(&scratch);
        bounded(&run, PATIENCE);
        assert!(run.code == 0 || run.code == 1, "{}", run.code);
    }
}

mod text_is_data {
    use super::*;

    /// What an author may write, and what must not come out of it.
    const NAME: &str = "</script><script>alert(1)</script> *Súdwest* #eval(\"1\") {{ 7*7 }} {% raw %} 😀 \u{202e}RTL\u{202c} $x$ `c` \\u{41} <!-- ]]> =1+1";

    #[test]
    fn a_name_full_of_code_comes_out_as_a_name() {
        let scratch = Scratch::with_plans("tests/fixtures/small");
        let quoted = serde_json::to_string(NAME).expect("a text can be quoted");
        for (path, old) in [
            ("plans/customers.yaml", "name: Norte SA"),
            (PLAN, "name: Norte SA"),
            (PLAN, "name: Eva Pons"),
            ("plans/people.yaml", "name: Lola Vidal"),
            ("plans/programme.yaml", "name: Envases Levantia"),
        ] {
            scratch.replace(path, old, &format!("name: {quoted}"));
        }
        scratch.replace(PLAN, "text: \"Renew for three years\"", &format!("text: {quoted}"));
        let formats = if cfg!(feature = "pdf") { "html,pdf" } else { "html" };
        let said = scratch.kamgen(&["build", "--as-of", "2025-10-06", "--formats", formats]);
        assert_eq!(said.code, 0, "{}", said.err);
        assert!(!said.err.contains("panicked"), "{}", said.err);
        for page in [
            "public/index.html",
            "public/accounts/norte/index.html",
            "public/review/index.html",
            "public/findings/index.html",
        ] {
            let html = scratch.read(page);
            assert!(!html.contains("<script>"), "{page} runs what an author wrote");
            assert!(!html.contains("alert(1)</script>"), "{page} runs what an author wrote");
            assert!(!html.contains("<!-- ]]>"), "{page} holds a comment of the author's");
            assert_eq!(html.matches("<script").count(), 1, "{page} has a script that is not ours");
            assert!(!html.contains(" 49 "), "{page} computes what an author wrote");
        }
        let plan = scratch.read("public/accounts/norte/index.html");
        let escaped = "&lt;/script&gt;&lt;script&gt;alert(1)&lt;";
        assert!(plan.contains(escaped), "the name is not in the page");
        for part in ["*Súdwest* #eval(", "{{ 7*7 }} {% raw %} 😀"] {
            assert!(plan.contains(part), "`{part}` is not in the page");
        }
        if cfg!(feature = "pdf") {
            assert!(scratch.has("public/accounts/norte/plan.pdf"));
        }
    }

    #[test]
    fn an_account_cannot_climb_out_of_the_site() {
        let scratch = Scratch::with_plans("tests/fixtures/small");
        scratch.replace(PLAN, "id: norte", "id: ../../../escaped");
        let said = scratch.kamgen(&["build", "--as-of", "2025-10-06", "--formats", "html"]);
        assert_eq!(said.code, 1, "{}{}", said.out, said.err);
        assert!(
            !scratch.has("escaped") && !scratch.at("").parent().is_some_and(|above| above.join("escaped").exists())
        );
    }

    #[test]
    fn a_message_shows_a_text_without_its_control_characters() {
        let scratch = Scratch::with_plans("tests/fixtures/small");
        scratch.replace(PLAN, "status: planned", "status: \"\\e[31mplanned\\e[2J\"");
        let said = scratch.kamgen(&["check", "--as-of", "2025-10-06"]);
        assert_eq!(said.code, 1, "{}", said.out);
        assert!(!said.out.contains('\u{1b}') && !said.err.contains('\u{1b}'), "{:?}", said.out);
    }
}
