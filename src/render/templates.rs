//! The built-in templates, compiled in. An author's own will stand before them.

use std::str;

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The templates below a folder: name relative to it, and text.
pub(super) fn below(folder: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    TEMPLATES.iter().filter_map(move |(path, bytes)| {
        let name = path.strip_prefix(folder)?.strip_prefix('/')?;
        Some((name, str::from_utf8(bytes).ok()?))
    })
}

/// The fonts for documents.
#[cfg(feature = "pdf")]
pub(super) fn fonts() -> impl Iterator<Item = &'static [u8]> {
    TEMPLATES.iter().filter(|(path, _)| path.ends_with(".ttf")).map(|(_, bytes)| *bytes)
}

/// What pages need beside them: style, script, fonts.
pub(super) fn assets() -> impl Iterator<Item = (String, Vec<u8>)> {
    TEMPLATES.iter().filter_map(|(path, bytes)| {
        let name = path.rsplit('/').next()?;
        let place = match path.rsplit_once('.')?.1 {
            "css" | "js" => format!("assets/{name}"),
            "woff2" => format!("assets/fonts/{name}"),
            _ => return None,
        };
        Some((place, bytes.to_vec()))
    })
}
