//! The report's day: asked for, pinned, of the last commit, of the environment, or today.

use std::env;
use std::path::Path;
use std::process::Command;
use std::process::Stdio;

use jiff::civil::Date;

use crate::model::Portfolio;
use crate::model::day::Day;

/// Where the day comes from; the words are `day-<key>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// `--as-of`.
    Asked,
    /// `report.as_of` of the programme.
    Pinned,
    /// The last commit of a clean tree.
    Commit,
    /// `SOURCE_DATE_EPOCH`.
    Epoch,
    /// The clock: tomorrow's report will be another.
    Today,
}

impl Origin {
    /// The key of its words.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Asked => "day-asked",
            Self::Pinned => "day-pinned",
            Self::Commit => "day-commit",
            Self::Epoch => "day-epoch",
            Self::Today => "day-today",
        }
    }
}

/// The day of the report, and where it comes from.
pub(super) fn day(asked: Option<Day>, plans: &Path, portfolio: &Portfolio) -> (Day, Origin) {
    let pinned = || portfolio.report().and_then(|report| report.as_of.as_ref()).map(|day| day.value);
    asked
        .map(|day| (day, Origin::Asked))
        .or_else(|| pinned().map(|day| (day, Origin::Pinned)))
        .or_else(|| commit(plans).map(|day| (day, Origin::Commit)))
        .or_else(|| epoch().map(|day| (day, Origin::Epoch)))
        .unwrap_or_else(|| (today(), Origin::Today))
}

/// The committer's day of `HEAD`, where nothing in the folder waits to be committed.
fn commit(plans: &Path) -> Option<Day> {
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .arg("-C")
            .arg(plans)
            .args(arguments)
            .env("GIT_OPTIONAL_LOCKS", "0")
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .output()
            .ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let clean = git(&["status", "--porcelain", "--", "."])?.is_empty();
    clean.then(|| git(&["log", "-1", "--format=%cs", "HEAD", "--", "."])).flatten().and_then(|text| Day::parse(&text))
}

fn epoch() -> Option<Day> {
    let seconds: i64 = env::var("SOURCE_DATE_EPOCH").ok()?.parse().ok()?;
    Some(since_epoch(seconds))
}

fn today() -> Day {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    since_epoch(i64::try_from(now.as_secs()).unwrap_or_default())
}

fn since_epoch(seconds: i64) -> Day {
    Day(Date::constant(1970, 1, 1)).plus(seconds.div_euclid(86_400))
}
