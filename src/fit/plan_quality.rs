//! The quality of a plan as a document (`methods.md` 2.25): a hundred, less what was found in it.

use rust_decimal::Decimal;

use crate::analyse::figure::Figure;
use crate::analyse::figure::Given;
use crate::analyse::figure::Method;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::words::Arg;

/// What it is called, and its page.
pub(super) static METHOD: Method = Method {
    id: "plan-quality",
    page: include_str!("../../docs/methods/plan-quality.md"),
    formulas: &["plan-quality"],
};

/// Findings that state facts about performance say nothing about the document.
const FACTS: [&str; 5] = ["AG-11", "AG-12", "AG-13", "SC-05", "SC-10"];

/// The quality of the plan of an account, 0 to 100.
pub(super) fn quality(account: &str, found: &[Diagnostic]) -> Figure {
    let of_document = |finding: &&Diagnostic| {
        let family = finding.code.split('-').next().unwrap_or("");
        finding.waived.is_none()
            && finding.account.as_deref() == Some(account)
            && matches!(family, "AC" | "AG" | "NG" | "SC")
            && !FACTS.contains(&finding.code)
    };
    let own: Vec<&Diagnostic> = found.iter().filter(of_document).collect();
    let count = |level: Level| i64::try_from(own.iter().filter(|f| f.level == level).count()).unwrap_or(i64::MAX);
    let (errors, warnings, infos) = (count(Level::Error), count(Level::Warning), count(Level::Info));
    let score = (100 - 12 * errors - 4 * warnings - infos).max(0);
    let inputs = vec![
        Given::computed("input-errors", Arg::Count(errors)),
        Given::computed("input-warnings", Arg::Count(warnings)),
        Given::computed("input-infos", Arg::Count(infos)),
    ];
    Figure::new(Decimal::from(score), "plan-quality", inputs)
}
