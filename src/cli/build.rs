//! `kamgen build`: check, then render all.

use std::io;
use std::io::IsTerminal;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;
use std::time::Instant;

use clap::Args;
use clap::ValueEnum;

use super::FAILED;
use super::FINE;
use super::FOUND;
use super::LangOption;
use super::Reading;
use super::day;
use super::reader;
use crate::Checked;
use crate::args;
use crate::diag::Level;
use crate::diag::json::Summary;
use crate::render;
use crate::render::Formats;
use crate::render::Output;
use crate::view;
use crate::view::Edition;
use crate::words::Words;
use crate::write;

/// Work that takes longer than this shows how far it is.
const PATIENCE: Duration = Duration::from_millis(500);

#[derive(Debug, Args)]
pub(super) struct Options {
    #[command(flatten)]
    reading: Reading,
    /// Folder for the site; made by kamgen or empty
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// Only the plan of this account, and the pages that name it [default: all]
    #[arg(long, value_name = "ID")]
    account: Option<String>,
    /// What to make
    #[arg(long, value_enum, value_delimiter = ',', default_values_t = [Format::Html, Format::Pdf])]
    formats: Vec<Format>,
    /// Language of the documents [default: the programme's]
    #[arg(long, value_enum)]
    lang: Option<LangOption>,
    /// Builds nothing when there are errors [default: builds drafts]
    #[arg(long)]
    strict: bool,
    /// How many threads [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    jobs: Option<u16>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Pages
    Html,
    /// Documents
    Pdf,
}

pub(super) fn run(options: &Options) -> u8 {
    let begun = Instant::now();
    let inputs = match super::inputs(&options.reading.plans) {
        Ok(inputs) => inputs,
        Err(code) => return code,
    };
    let mut origin = None;
    let threads = super::threads(options.jobs.map(usize::from));
    let pin = |portfolio: &crate::model::Portfolio| {
        let (day, from) = day::day(options.reading.as_of, &options.reading.plans, portfolio);
        origin = Some(from);
        day
    };
    let checked = crate::check(&inputs, &[], pin);
    let words = Words::of(reader::messages(None, &checked.plans));
    // Before any work: a target that may not be written to is said at once.
    if let Err(fault) = write::may_write(&options.out) {
        return super::fail(&words, fault.message(), &fault.args());
    }
    if let Some(account) = options.account.as_ref().filter(|id| checked.plans.account(id).is_none()) {
        let known: Vec<&str> = checked.plans.accounts.iter().map(|account| account.id.as_str()).collect();
        let args = args! { account: account.as_str(), known: known.join(", ") };
        return super::fail(&words, "no-such-account", &args);
    }
    report(options, &checked, origin, &words);
    let summary = Summary::of(&checked.found);
    if options.strict && summary.errors > 0 {
        eprintln!("{}", words.say("build-strict", &args! { n: summary.errors }));
        return FOUND;
    }
    let output = match documents(options, &checked, threads) {
        Ok(output) => output,
        Err(faults) => {
            for fault in faults {
                eprintln!("{}: {fault}", words.text("level-error"));
            }
            return FAILED;
        }
    };
    if let Err(fault) = write::write(&options.out, &output, options.account.is_some()) {
        return super::fail(&words, fault.message(), &fault.args());
    }
    if !options.reading.quiet {
        let pdfs = output.keys().filter(|path| path.ends_with(".pdf")).count();
        let pages = output.keys().filter(|path| path.ends_with(".html")).count();
        let seconds = rust_decimal::Decimal::new(i64::try_from(begun.elapsed().as_millis()).unwrap_or(i64::MAX), 3);
        let start = options.out.join("index.html").display().to_string();
        let args = args! { pages, pdfs, seconds: crate::words::Arg::Number(seconds, 1), start };
        println!("{}", words.say("build-done", &args));
        println!("{}", super::counted(summary, &words));
    }
    if summary.errors > 0 { FOUND } else { FINE }
}

fn documents(options: &Options, checked: &Checked, threads: usize) -> Result<Output, Vec<render::RenderError>> {
    let words = Words::of(reader::documents(options.lang.map(Into::into), &checked.plans));
    let formats =
        Formats { html: options.formats.contains(&Format::Html), pdf: options.formats.contains(&Format::Pdf), threads };
    let mut views = view::all(checked, &words, Edition::Internal, &[], formats.pdf);
    if let Some(account) = &options.account {
        views.accounts.retain(|view| view.id == *account);
    }
    let begun = Instant::now();
    let shown = io::stderr().is_terminal() && !options.reading.quiet;
    let progress = |done: usize, total: usize| {
        if shown && begun.elapsed() > PATIENCE {
            let end = if done == total { "\r\u{1b}[K" } else { "" };
            let _ = write!(io::stderr(), "\r{done} / {total}{end}");
        }
    };
    render::all(&views, formats, &progress)
}

/// Errors in full: a build hides none of them. The rest is counted.
fn report(options: &Options, checked: &Checked, origin: Option<day::Origin>, words: &Words) {
    let colour = super::colour(&io::stderr());
    let shown = checked.found.iter().filter(|finding| finding.level == Level::Error && finding.waived.is_none());
    eprint!("{}", super::human(shown, &checked.sources, words, colour));
    let quiet = options.reading.quiet;
    if let Some(origin) = origin.filter(|origin| !quiet && (options.reading.verbose || *origin == day::Origin::Today)) {
        eprintln!("{}", words.say(origin.message(), &args! { day: checked.day }));
    }
}
