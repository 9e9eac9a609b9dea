//! Arguments and one `match`. Only here and in discovery and writing does the program touch the world.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "the command line is where the program speaks, and where clock and environment come in"
)]

mod build;
mod check;
mod day;
mod explain;
mod reader;
mod rules;

use std::io::IsTerminal;
use std::path::Path;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use clap::Parser;
use clap::Subcommand;
use clap::ValueEnum;

use crate::args;
use crate::diag::Diagnostic;
use crate::diag::human;
use crate::diag::json::Summary;
use crate::discover;
use crate::discover::Input;
use crate::model::day::Day;
use crate::source::SourceMap;
use crate::words::Lang;
use crate::words::Words;

/// Everything went well, or nothing at or above the failing level was found.
const FINE: u8 = 0;
/// Something at or above the failing level was found.
const FOUND: u8 = 1;
/// The command could not run: usage, an unreadable folder, a full disk.
const FAILED: u8 = 2;

/// Key account management as code: reads account plans, checks them like a compiler, renders HTML and PDF.
#[derive(Debug, Parser)]
#[command(name = "kamgen", version, propagate_version = true, after_help = AFTER)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const AFTER: &str = "Exit codes: 0 nothing at or above the failing level, 1 findings, 2 could not run.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Checks the plans and renders the site, the account plans and the review pack
    Build(build::Options),
    /// Prints every finding, sorted by place
    Check(check::Options),
    /// Prints the page of a rule or a method: what, why, source, examples
    Explain(explain::Options),
    /// Lists the rules with level and family, and the methods
    Rules(rules::Options),
}

/// Options of every command that reads plans.
#[derive(Debug, Args)]
struct Reading {
    /// Folder with the plans
    #[arg(long, value_name = "DIR", default_value = "plans")]
    plans: PathBuf,
    /// Day of the report, 2025-10-06 [default: the programme's, else that of the last commit, else today]
    #[arg(long, value_name = "DATE", value_parser = parse_day)]
    as_of: Option<Day>,
    /// Prints errors only
    #[arg(long, short, conflicts_with = "verbose")]
    quiet: bool,
    /// Prints where the day of the report comes from
    #[arg(long, short)]
    verbose: bool,
}

/// A language, as an option.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum LangOption {
    /// Spanish
    Es,
    /// English
    En,
}

impl From<LangOption> for Lang {
    fn from(option: LangOption) -> Self {
        match option {
            LangOption::Es => Self::Es,
            LangOption::En => Self::En,
        }
    }
}

fn parse_day(text: &str) -> Result<Day, String> {
    Day::parse(text).ok_or_else(|| "write a day of the calendar as year, month and day: 2025-10-06".to_owned())
}

/// Runs the command line.
pub fn run() -> ExitCode {
    let code = match Cli::parse().command {
        Command::Build(options) => build::run(&options),
        Command::Check(options) => check::run(&options),
        Command::Explain(options) => explain::run(&options),
        Command::Rules(options) => rules::run(&options),
    };
    ExitCode::from(code)
}

/// Reads the plans folder, or says in the reader's language why it cannot be read.
fn inputs(folder: &Path) -> Result<Vec<Input>, u8> {
    let words = || Words::of(reader::locale().unwrap_or(Lang::En));
    let inputs = discover::discover(folder).map_err(|fault| fail(&words(), fault.message(), &fault.args()))?;
    if inputs.is_empty() {
        return Err(fail(&words(), "plans-empty", &args! { path: folder.display().to_string() }));
    }
    Ok(inputs)
}

/// Says why the command could not run.
fn fail(words: &Words, message: &str, args: &crate::words::Args) -> u8 {
    eprintln!("{}: {}", words.text("level-error"), words.say(message, args));
    let help = format!("{message}.help");
    if words.has(&help) {
        eprintln!("  = {}: {}", words.text("said-help"), words.say(&help, args));
    }
    FAILED
}

/// Findings as a person reads them, and one line that counts them.
fn human<'a>(found: impl Iterator<Item = &'a Diagnostic>, sources: &SourceMap, words: &Words, colour: bool) -> String {
    found.map(|finding| human::render(finding, sources, words, colour) + "\n\n").collect()
}

/// "2 errors, 14 warnings, 9 hints".
fn counted(summary: Summary, words: &Words) -> String {
    let waived = if summary.waived > 0 { "count-waived" } else { "count" };
    words.say(
        waived,
        &args! { errors: summary.errors, warnings: summary.warnings, infos: summary.infos, waived: summary.waived },
    )
}

/// Whether to use colour on a stream: only on a terminal, and not under `NO_COLOR`.
fn colour(terminal: &impl IsTerminal) -> bool {
    let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    terminal.is_terminal() && !unwanted && std::env::var_os("TERM").is_none_or(|term| term != "dumb")
}

/// Prints a text; a reader that has gone away is not our business.
fn print(text: &str) {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

/// Sets how many threads the program uses: all cores, where nobody says otherwise.
fn threads(jobs: Option<usize>) -> usize {
    let jobs = jobs.or_else(|| std::thread::available_parallelism().ok().map(usize::from)).unwrap_or(1);
    // A pool that was already made is as good: the program runs one command.
    let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs).stack_size(16 << 20).build_global();
    jobs
}
