//! Diagnostics as other programs read them: one object, `kamgen.findings/1`.

use serde::Serialize;

use super::Diagnostic;
use super::Level;
use super::Outcome;
use super::Tally;
use super::Waived;
use crate::source::SourceMap;
use crate::words::Words;

/// The whole report.
#[derive(Debug, Serialize)]
pub struct Report<'a> {
    schema: &'static str,
    as_of: String,
    findings: Vec<Finding<'a>>,
    rules: Rules<'a>,
    summary: Summary,
}

#[derive(Debug, Serialize)]
struct Finding<'a> {
    code: &'a str,
    name: &'a str,
    level: Level,
    message: String,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    related: Vec<Related<'a>>,
    help: String,
    r#where: &'a str,
    waived: Option<&'a Waived>,
}

#[derive(Debug, Serialize)]
struct Related<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    message: String,
}

#[derive(Debug, Serialize)]
struct Rules<'a> {
    evaluated: usize,
    not_evaluated: Vec<NotEvaluated<'a>>,
}

#[derive(Debug, Serialize)]
struct NotEvaluated<'a> {
    code: &'a str,
    account: Option<&'a str>,
    because: Option<&'a str>,
}

/// How many findings there are of each level; what was waived is counted apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Hints.
    pub infos: usize,
    /// Findings that somebody let pass.
    pub waived: usize,
}

impl Summary {
    /// Counts findings.
    pub fn of(found: &[Diagnostic]) -> Self {
        let mut summary = Self::default();
        for finding in found {
            let count = match (&finding.waived, finding.level) {
                (Some(_), _) => &mut summary.waived,
                (None, Level::Error) => &mut summary.errors,
                (None, Level::Warning) => &mut summary.warnings,
                (None, Level::Info) => &mut summary.infos,
            };
            *count += 1;
        }
        summary
    }
}

impl<'a> Report<'a> {
    /// The report of a run.
    pub fn of(
        found: &'a [Diagnostic],
        tallies: &'a [Tally],
        as_of: String,
        sources: &'a SourceMap,
        words: &Words,
    ) -> Self {
        let not_evaluated = tallies.iter().filter_map(|tally| match &tally.outcome {
            Outcome::NotEvaluated { because } => {
                Some(NotEvaluated { code: tally.code, account: tally.account.as_deref(), because: because.as_deref() })
            }
            _ => None,
        });
        let not_evaluated: Vec<_> = not_evaluated.collect();
        Self {
            schema: "kamgen.findings/1",
            as_of,
            findings: found.iter().map(|finding| Finding::of(finding, sources, words)).collect(),
            rules: Rules { evaluated: tallies.len() - not_evaluated.len(), not_evaluated },
            summary: Summary::of(found),
        }
    }
}

impl<'a> Finding<'a> {
    fn of(finding: &'a Diagnostic, sources: &'a SourceMap, words: &Words) -> Self {
        let said = finding.said(words);
        let at = sources.position(finding.primary);
        let related = finding.also.iter().map(|span| {
            let at = sources.position(*span);
            let file = sources.file(span.file).path.as_str();
            Related { file, line: at.line, column: at.column, message: said.also.clone() }
        });
        Self {
            code: finding.code,
            name: finding.name,
            level: finding.level,
            message: said.title.clone(),
            file: sources.file(finding.primary.file).path.as_str(),
            line: at.line,
            column: at.column,
            end_line: at.end_line,
            end_column: at.end_column,
            related: related.collect(),
            help: said.help.clone(),
            r#where: &finding.place,
            waived: finding.waived.as_ref(),
        }
    }
}
