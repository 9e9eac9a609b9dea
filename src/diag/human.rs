//! Diagnostics as a person reads them in a terminal.

use annotate_snippets::AnnotationKind;
use annotate_snippets::Group;
use annotate_snippets::Level as Severity;
use annotate_snippets::Renderer;
use annotate_snippets::Snippet;
use annotate_snippets::renderer::DecorStyle;

use super::Diagnostic;
use super::Level;
use crate::source::SourceMap;
use crate::source::Span;
use crate::words::Words;

/// How many lines around a place are given to the renderer: it shows fewer, and large files stay cheap.
const WINDOW: usize = 3;

/// One diagnostic with its snippets.
pub fn render(finding: &Diagnostic, sources: &SourceMap, words: &Words, colour: bool) -> String {
    let said = finding.said(words);
    let level_word = words.text(&format!("level-{}", finding.level.id()));
    let severity = match finding.level {
        Level::Error => Severity::ERROR,
        Level::Warning => Severity::WARNING,
        Level::Info => Severity::INFO,
    };
    let mut group = severity
        .with_name(level_word)
        .primary_title(visible(&said.title))
        .id(finding.code)
        .element(snippet(sources, finding.primary, AnnotationKind::Primary, visible(&said.label)));
    for span in &finding.also {
        group = group.element(snippet(sources, *span, AnnotationKind::Context, visible(&said.also)));
    }
    for (name, text) in [("said-why", &said.why), ("said-help", &said.help)] {
        // A hint leaves its why to `kamgen explain`.
        let left_out = name == "said-why" && finding.level == Level::Info;
        if !text.is_empty() && !left_out {
            group = group.element(Severity::NOTE.with_name(words.text(name)).message(visible(text)));
        }
    }
    if let Some(waived) = &finding.waived {
        let text = format!("{} ({}, {})", waived.reason, waived.approved_by, waived.expires);
        group = group.element(Severity::NOTE.with_name(words.text("said-waived")).message(visible(&text)));
    }
    let report: &[Group<'_>] = &[group];
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.decor_style(DecorStyle::Ascii).render(report)
}

/// A window of the file around a place.
fn snippet(
    sources: &SourceMap,
    span: Span,
    kind: AnnotationKind,
    label: String,
) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let source = sources.file(span.file);
    let position = sources.position(span);
    let text = source.text.as_str();
    // A span over many lines is shown by its first, so that a broken block does not fill the screen.
    let first = position.line.saturating_sub(WINDOW).max(1);
    let from = source.line(first);
    let to = source.line(position.line + 1 + WINDOW);
    let line_end = source.line(position.line + 1);
    let shown_end = (span.end as usize).min(line_end).max(span.start as usize);
    let line = &text[span.start as usize..shown_end];
    let end = span.start as usize + line.trim_end().len();
    Snippet::source(&text[from..to])
        .path(source.path.as_str())
        .line_start(first)
        .annotation(kind.span(span.start as usize - from..end.max(span.start as usize) - from).label(label))
}

/// Text for a terminal: control characters of the author cannot move its cursor.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}
