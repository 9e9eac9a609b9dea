//! Views become pages, through tera.

use serde_json::Value;
use tera::Context;
use tera::Tera;

use super::RenderError;
use super::templates;

/// The engine with every template parsed.
pub(super) struct Html {
    tera: Tera,
}

impl Html {
    /// Parses the templates.
    pub(super) fn new() -> Result<Self, RenderError> {
        let mut tera = Tera::default();
        let pages = templates::below("html").filter(|(name, _)| name.ends_with(".html"));
        tera.add_raw_templates(pages.collect::<Vec<_>>()).map_err(|fault| error("templates/html", &fault))?;
        Ok(Self { tera })
    }

    /// One page.
    pub(super) fn render(&self, path: &str, template: &str, view: &Value) -> Result<Vec<u8>, RenderError> {
        let mut context = Context::new();
        context.insert("view", view);
        self.tera.render(template, &context).map(String::into_bytes).map_err(|fault| error(path, &fault))
    }
}

fn error(path: &str, fault: &tera::Error) -> RenderError {
    RenderError { path: path.to_owned(), reason: fault.to_string() }
}
