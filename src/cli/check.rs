//! `kamgen check`: every finding, sorted by place.

use std::io;

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
use crate::diag::json::Report;
use crate::diag::json::Summary;
use crate::diag::suggest;
use crate::words::Words;

#[derive(Debug, Args)]
pub(super) struct Options {
    /// Only these accounts [default: all]
    #[arg(value_name = "ACCOUNT")]
    accounts: Vec<String>,
    #[command(flatten)]
    reading: Reading,
    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Fails on warnings too [default: on errors only]
    #[arg(long)]
    deny_warnings: bool,
    /// Language of the messages [default: the system's, else the programme's]
    #[arg(long, value_enum)]
    lang: Option<LangOption>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Human,
    /// One JSON object, `kamgen.findings/1`
    Json,
}

pub(super) fn run(options: &Options) -> u8 {
    let inputs = match super::inputs(&options.reading.plans) {
        Ok(inputs) => inputs,
        Err(code) => return code,
    };
    let mut origin = None;
    let checked = crate::check(&inputs, &options.accounts, |portfolio| {
        let (day, from) = day::day(options.reading.as_of, &options.reading.plans, portfolio);
        origin = Some(from);
        day
    });
    let words = Words::of(reader::messages(options.lang.map(Into::into), &checked.plans));
    if let Some(code) = unknown(&checked, &options.accounts, &words) {
        return code;
    }
    match options.format {
        Format::Json => {
            let report =
                Report::of(&checked.found, &checked.tallies, checked.day.to_string(), &checked.sources, &words);
            match serde_json::to_string_pretty(&report) {
                Ok(text) => super::print(&(text + "\n")),
                Err(_) => return FAILED,
            }
        }
        Format::Human => people(options, &checked, origin, &words),
    }
    let summary = Summary::of(&checked.found);
    if summary.errors > 0 || options.deny_warnings && summary.warnings > 0 { FOUND } else { FINE }
}

fn people(options: &Options, checked: &Checked, origin: Option<day::Origin>, words: &Words) {
    let colour = super::colour(&io::stdout());
    let least = if options.reading.quiet { Level::Error } else { Level::Info };
    let shown = checked.found.iter().filter(|finding| finding.level <= least);
    super::print(&super::human(shown, &checked.sources, words, colour));
    if options.reading.quiet {
        return;
    }
    let summary = Summary::of(&checked.found);
    super::print(&format!("{}\n", super::counted(summary, words)));
    if let Some(origin) = origin.filter(|origin| options.reading.verbose || *origin == day::Origin::Today) {
        eprintln!("{}", words.say(origin.message(), &args! { day: checked.day }));
    }
}

/// An account that is not there is a mistake of who asks, not of the plans.
fn unknown(checked: &Checked, accounts: &[String], words: &Words) -> Option<u8> {
    let known: Vec<&str> = checked.plans.accounts.iter().map(|account| account.id.as_str()).collect();
    let missing = accounts.iter().find(|name| !known.contains(&name.as_str()))?;
    let near = suggest::near(missing, known.iter().copied());
    let message = if near.is_some() { "no-such-account-near" } else { "no-such-account" };
    let args = args! { account: missing.as_str(), near: near.unwrap_or_default(), known: known.join(", ") };
    Some(super::fail(words, message, &args))
}
