//! Views become bytes in memory: pages, documents, and what they need beside them. Nothing is written here.

mod html;
#[cfg(feature = "pdf")]
mod pdf;
mod templates;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::thread;

use crate::view::AccountView;
use crate::view::FindingsPage;
use crate::view::IndexView;
use crate::view::ReviewView;
use crate::view::Views;

/// Stack of a thread that lays out documents, in bytes.
const STACK: usize = 16 << 20;

/// The files of a site, by their path relative to its folder.
pub type Output = BTreeMap<String, Vec<u8>>;

/// What is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Formats {
    /// Pages.
    pub html: bool,
    /// Documents.
    pub pdf: bool,
    /// On how many threads.
    pub threads: usize,
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

/// One document to be made: its path, its template, and its view.
struct Job<'a> {
    path: String,
    template: &'static str,
    view: View<'a>,
    pdf: bool,
}

/// A view. It becomes data only while its document is made, so that memory does not grow with the portfolio.
#[derive(Clone, Copy)]
enum View<'a> {
    Account(&'a AccountView),
    Review(&'a ReviewView),
    Index(&'a IndexView),
    Findings(&'a FindingsPage),
}

impl Job<'_> {
    fn data(&self) -> Result<serde_json::Value, RenderError> {
        let data = match self.view {
            View::Account(view) => serde_json::to_value(view),
            View::Review(view) => serde_json::to_value(view),
            View::Index(view) => serde_json::to_value(view),
            View::Findings(view) => serde_json::to_value(view),
        };
        data.map_err(|fault| RenderError { path: self.path.clone(), reason: fault.to_string() })
    }
}

/// Told after each document how many are done, of how many.
pub type Progress<'a> = &'a (dyn Fn(usize, usize) + Sync);

/// Renders everything, on all cores.
///
/// # Errors
/// When a template asks for what its view does not hold; every such file is named.
pub fn all(views: &Views, formats: Formats, progress: Progress<'_>) -> Result<Output, Vec<RenderError>> {
    let jobs = jobs(views, formats);
    let html = html::Html::new().map_err(|error| vec![error])?;
    let render = |job: &Job<'_>| {
        let bytes = if job.pdf { document(job)? } else { html.render(&job.path, job.template, &job.data()?)? };
        Ok((job.path.clone(), bytes))
    };
    let rendered: Vec<Result<(String, Vec<u8>), RenderError>> = on_threads(&jobs, formats.threads, &render, progress);
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

/// Does the work on so many threads of our own, and gives the results in the order of the work.
///
/// Not on the pool that typst uses: a thread of the pool that waits for a part of one document would begin another, and
/// with many documents all of them would be in memory at once.
fn on_threads<'j, T: Send>(
    jobs: &[Job<'j>],
    threads: usize,
    work: &(impl Fn(&Job<'j>) -> T + Sync),
    progress: Progress<'_>,
) -> Vec<T> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let worker = || {
        let mut results = Vec::new();
        while let Some((at, job)) = {
            let at = next.fetch_add(1, Ordering::Relaxed);
            jobs.get(at).map(|job| (at, job))
        } {
            results.push((at, work(job)));
            progress(done.fetch_add(1, Ordering::Relaxed) + 1, jobs.len());
        }
        results
    };
    let mut results: Vec<(usize, T)> = thread::scope(|scope| {
        let spawned: Vec<_> = (0..threads.clamp(1, jobs.len().max(1)))
            .filter_map(|_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, worker).ok())
            .collect();
        if spawned.is_empty() {
            return worker();
        }
        spawned
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    });
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(feature = "pdf")]
fn document(job: &Job<'_>) -> Result<Vec<u8>, RenderError> {
    pdf::render(&job.path, job.template, job.data()?)
}

#[cfg(not(feature = "pdf"))]
fn document(job: &Job<'_>) -> Result<Vec<u8>, RenderError> {
    Err(RenderError { path: job.path.clone(), reason: "this kamgen was built without PDF".to_owned() })
}

fn jobs(views: &Views, formats: Formats) -> Vec<Job<'_>> {
    let mut jobs = Vec::new();
    let mut add = |path: String, template: &'static str, view, pdf: bool| {
        if if pdf { formats.pdf } else { formats.html } {
            jobs.push(Job { path, template, view, pdf });
        }
    };
    // The largest document first, so that no core waits for it at the end.
    if let Some(review) = &views.review {
        add(format!("review/{}", review.pdf_name()), "review.typ", View::Review(review), true);
        add("review/index.html".to_owned(), "review.html", View::Review(review), false);
    }
    for account in &views.accounts {
        let folder = format!("accounts/{}", account.id);
        add(format!("{folder}/plan.pdf"), "account.typ", View::Account(account), true);
        add(format!("{folder}/index.html"), "account.html", View::Account(account), false);
    }
    if let Some(index) = &views.index {
        add("index.html".to_owned(), "index.html", View::Index(index), false);
    }
    if let Some(findings) = &views.findings {
        add("findings/index.html".to_owned(), "findings.html", View::Findings(findings), false);
    }
    jobs
}
