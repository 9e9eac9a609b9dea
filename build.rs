//! Lists the language files and the templates, so that they are compiled in.
#![allow(clippy::disallowed_methods, reason = "a build script reads the disk and the environment")]

use std::env;
use std::fmt::Write;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the folder of the crate"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo names the folder of what is made"));
    println!("cargo::rerun-if-changed=build.rs");

    let locales = files(&root.join("locales"), &["ftl"])?;
    fs::write(out.join("locales.rs"), table("LOCALES", "&str", "include_str!", &locales))?;

    let templates = files(&root.join("templates"), &["css", "html", "js", "svg", "ttf", "typ", "woff2"])?;
    fs::write(out.join("templates.rs"), table("TEMPLATES", "&[u8]", "include_bytes!", &templates))
}

/// The files below a folder that end in one of the extensions: their path from there with `/`, and where they lie. Sorted.
fn files(folder: &Path, extensions: &[&str]) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    let mut open = vec![(String::new(), folder.to_owned())];
    while let Some((prefix, folder)) = open.pop() {
        println!("cargo::rerun-if-changed={}", folder.display());
        for entry in fs::read_dir(&folder)? {
            let path = entry?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                return Err(io::Error::other(format!("the name of {} is not UTF-8", path.display())));
            };
            if path.is_dir() {
                open.push((format!("{prefix}{name}/"), path));
            } else if path.extension().is_some_and(|end| extensions.iter().any(|known| end == *known)) {
                println!("cargo::rerun-if-changed={}", path.display());
                found.push((format!("{prefix}{name}"), path));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A static table of the files in Rust.
fn table(name: &str, content: &str, include: &str, files: &[(String, PathBuf)]) -> String {
    let mut text = format!("pub(crate) static {name}: &[(&str, {content})] = &[\n");
    for (path, file) in files {
        let file = file.display().to_string();
        writeln!(text, "    ({path:?}, {include}({file:?})),").expect("a string can always be written to");
    }
    text.push_str("];\n");
    text
}
