//! Views become bytes in memory: pages, documents, and what they need beside them. Nothing is written here.

mod html;
#[cfg(feature = "pdf")]
mod pdf;
mod templates;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use rayon::prelude::*;
use serde::Serialize;

use crate::view::Views;

/// The files of a site, by their path relative to its folder.
pub type Output = BTreeMap<String, Vec<u8>>;

/// What is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formats {
    /// Pages.
    pub html: bool,
    /// Documents.
    pub pdf: bool,
}

/// Why a document could not be rendered; a template is at fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenderError {
    /// The file that was to be made.
    pub path: String,
    /// What the engine says.
    pub reason: String,
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)
    }
}

impl std::error::Error for RenderError {}

/// One document to be made: its path, its template, and its view as data.
struct Job {
    path: String,
    template: &'static str,
    view: serde_json::Value,
    pdf: bool,
}

/// Told after each document how many are done, of how many.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Renders everything, on all cores.
///
/// # Errors
/// When a template asks for what its view does not hold; every such file is named.
pub fn all(views: &Views, formats: Formats, progress: Progress<'_>) -> Result<Output, Vec<RenderError>> {
    let jobs = jobs(views, formats).map_err(|error| vec![error])?;
    let html = html::Html::new().map_err(|error| vec![error])?;
    let (total, done) = (jobs.len(), AtomicUsize::new(0));
    let rendered: Vec<Result<(String, Vec<u8>), RenderError>> = jobs
        .into_par_iter()
        .map(|job| {
            let bytes = if job.pdf { document(&job)? } else { html.render(&job.path, job.template, &job.view)? };
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, total);
            Ok((job.path, bytes))
        })
        .collect();
    let mut output = Output::new();
    let mut errors = Vec::new();
    for result in rendered {
        match result {
            Ok((path, bytes)) => {
                output.insert(path, bytes);
            }
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    if formats.html {
        output.extend(templates::assets());
        let (light, dark) = &views.accent;
        let brand = format!(
            ":root {{ --accent: {light}; }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: {dark}; }} }}\n"
        );
        output.insert("assets/brand.css".to_owned(), brand.into_bytes());
    }
    Ok(output)
}

#[cfg(feature = "pdf")]
fn document(job: &Job) -> Result<Vec<u8>, RenderError> {
    pdf::render(&job.path, job.template, &job.view)
}

#[cfg(not(feature = "pdf"))]
fn document(job: &Job) -> Result<Vec<u8>, RenderError> {
    Err(RenderError { path: job.path.clone(), reason: "this kamgen was built without PDF".to_owned() })
}

fn jobs(views: &Views, formats: Formats) -> Result<Vec<Job>, RenderError> {
    let mut jobs = Vec::new();
    let mut add = |path: String, template: &'static str, view: serde_json::Value, pdf: bool| {
        if if pdf { formats.pdf } else { formats.html } {
            jobs.push(Job { path, template, view, pdf });
        }
    };
    // The largest document first, so that no core waits for it at the end.
    if let Some(review) = &views.review {
        let view = data("review", review)?;
        add(format!("review/{}", review.pdf_name()), "review.typ", view.clone(), true);
        add("review/index.html".to_owned(), "review.html", view, false);
    }
    for account in &views.accounts {
        let folder = format!("accounts/{}", account.id);
        let view = data(&folder, account)?;
        add(format!("{folder}/plan.pdf"), "account.typ", view.clone(), true);
        add(format!("{folder}/index.html"), "account.html", view, false);
    }
    if let Some(index) = &views.index {
        add("index.html".to_owned(), "index.html", data("index", index)?, false);
    }
    if let Some(findings) = &views.findings {
        add("findings/index.html".to_owned(), "findings.html", data("findings", findings)?, false);
    }
    Ok(jobs)
}

fn data(path: &str, view: &impl Serialize) -> Result<serde_json::Value, RenderError> {
    serde_json::to_value(view).map_err(|fault| RenderError { path: path.to_owned(), reason: fault.to_string() })
}
