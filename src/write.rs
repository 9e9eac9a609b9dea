//! Bytes become a folder, all or nothing. What kamgen did not make is never touched.
//!
//! The new site is built beside the old one and takes its place by a rename; where a folder cannot be renamed, files
//! are replaced one by one, the manifest last.
#![allow(clippy::disallowed_methods, reason = "the only writer of a site")]

use std::collections::BTreeSet;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;
use std::path::PathBuf;
use std::process;

use crate::args;
use crate::render::Output;
use crate::words::Args;

/// The file by which kamgen knows a folder that it made; it lists what it wrote.
const MANIFEST: &str = ".kamgen";
/// First line of the manifest.
const HEAD: &str = "kamgen.site/1";

/// Why the site could not be written. The old one is whole.
#[derive(Debug)]
pub enum WriteError {
    /// The folder exists and kamgen did not make it.
    Foreign(PathBuf),
    /// The target is a file.
    NotAFolder(PathBuf),
    /// The disk says no.
    Disk(PathBuf, io::Error),
}

impl WriteError {
    /// The key of its words.
    pub fn message(&self) -> &'static str {
        match self {
            Self::Foreign(_) => "out-foreign",
            Self::NotAFolder(_) => "out-not-a-folder",
            Self::Disk(_, fault) if fault.kind() == io::ErrorKind::PermissionDenied => "out-denied",
            Self::Disk(_, fault) if fault.kind() == io::ErrorKind::ReadOnlyFilesystem => "out-denied",
            Self::Disk(_, fault) if fault.kind() == io::ErrorKind::StorageFull => "out-full",
            Self::Disk(..) => "out-disk",
        }
    }

    /// What its words speak of.
    pub fn args(&self) -> Args {
        match self {
            Self::Foreign(path) | Self::NotAFolder(path) => args! { path: path.display().to_string() },
            Self::Disk(path, fault) => args! { path: path.display().to_string(), reason: fault.to_string() },
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign(path) | Self::NotAFolder(path) => write!(f, "{}: {}", self.message(), path.display()),
            Self::Disk(path, fault) => write!(f, "{}: {fault}", path.display()),
        }
    }
}

impl std::error::Error for WriteError {}

/// Whether kamgen may write to that folder: it does not exist, it is empty, or kamgen made it.
///
/// # Errors
/// When it is a file, holds somebody else's files, or cannot be read.
pub fn may_write(out: &Path) -> Result<(), WriteError> {
    match fs::read_dir(out) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(fault) if fault.kind() == io::ErrorKind::NotADirectory => Err(WriteError::NotAFolder(out.to_owned())),
        Err(fault) => Err(WriteError::Disk(out.to_owned(), fault)),
        Ok(mut entries) => {
            if entries.next().is_none() || manifest(out).is_some() {
                Ok(())
            } else {
                Err(WriteError::Foreign(out.to_owned()))
            }
        }
    }
}

/// What the last build wrote to that folder.
fn manifest(out: &Path) -> Option<BTreeSet<String>> {
    let text = fs::read_to_string(out.join(MANIFEST)).ok()?;
    let mut lines = text.lines();
    let ours = |path: &&str| !path.is_empty() && !path.starts_with('/') && !path.split('/').any(|part| part == "..");
    (lines.next() == Some(HEAD)).then(|| lines.filter(ours).map(str::to_owned).collect())
}

/// Writes a site. Files of the last build that this one no longer makes go, unless `partial`; files of others stay.
///
/// # Errors
/// When the folder is not ours or the disk says no; the old site is whole then.
pub fn write(out: &Path, output: &Output, partial: bool) -> Result<(), WriteError> {
    may_write(out)?;
    let before = manifest(out).unwrap_or_default();
    let beside = beside(out);
    let result = build(out, &beside, output, &before, partial).and_then(|()| swap(out, &beside));
    if result.is_err() {
        // What could not be finished is taken away; that this fails too changes nothing for the old site.
        let _ = fs::remove_dir_all(&beside);
    }
    result
}

/// A name beside the folder, for the new one.
fn beside(out: &Path) -> PathBuf {
    let name = out.file_name().map_or_else(|| "site".into(), |name| name.to_string_lossy().into_owned());
    out.with_file_name(format!(".{name}.new-{}", process::id()))
}

fn build(
    out: &Path,
    beside: &Path,
    output: &Output,
    before: &BTreeSet<String>,
    partial: bool,
) -> Result<(), WriteError> {
    let disk = |path: &Path| {
        let path = path.to_owned();
        move |fault| WriteError::Disk(path, fault)
    };
    if let Some(parent) = out.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        fs::create_dir_all(parent).map_err(disk(parent))?;
    }
    fs::create_dir(beside).map_err(disk(beside))?;
    // Other people's files move along: a copy, so that the old folder stays whole.
    for path in files(out).map_err(disk(out))? {
        let ours = path == MANIFEST || before.contains(&path);
        if output.contains_key(&path) || ours && (!partial || path == MANIFEST) {
            continue;
        }
        let (from, to) = (out.join(&path), beside.join(&path));
        parent(&to)?;
        fs::copy(&from, &to).map_err(disk(&from))?;
    }
    for (path, bytes) in output {
        let to = beside.join(path);
        parent(&to)?;
        fs::write(&to, bytes).map_err(disk(&to))?;
    }
    let mut listed: BTreeSet<&str> = output.keys().map(String::as_str).collect();
    if partial {
        listed.extend(before.iter().map(String::as_str));
    }
    let text: Vec<&str> = std::iter::once(HEAD).chain(listed).collect();
    let to = beside.join(MANIFEST);
    fs::write(&to, text.join("\n") + "\n").map_err(disk(&to))
}

fn parent(path: &Path) -> Result<(), WriteError> {
    let Some(folder) = path.parent() else { return Ok(()) };
    fs::create_dir_all(folder).map_err(|fault| WriteError::Disk(folder.to_owned(), fault))
}

/// Every file below a folder, relative, with `/`; links are files.
fn files(folder: &Path) -> io::Result<Vec<String>> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        let entries = match fs::read_dir(&folder) {
            Err(fault) if fault.kind() == io::ErrorKind::NotFound => continue,
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                open.push((entry.path(), format!("{path}/")));
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The new folder takes the place of the old one.
fn swap(out: &Path, beside: &Path) -> Result<(), WriteError> {
    let disk = |path: &Path, fault| WriteError::Disk(path.to_owned(), fault);
    if !out.exists() {
        return fs::rename(beside, out).map_err(|fault| disk(out, fault));
    }
    let name = out.file_name().map_or_else(|| "site".into(), |name| name.to_string_lossy().into_owned());
    let old = out.with_file_name(format!(".{name}.old-{}", process::id()));
    if fs::rename(out, &old).is_err() {
        return replace(out, beside);
    }
    if let Err(fault) = fs::rename(beside, out) {
        // Back to what was there.
        fs::rename(&old, out).map_err(|fault| disk(&old, fault))?;
        return Err(disk(out, fault));
    }
    fs::remove_dir_all(&old).map_err(|fault| disk(&old, fault))
}

/// A mount point cannot be renamed: files are replaced one by one, the manifest last.
fn replace(out: &Path, beside: &Path) -> Result<(), WriteError> {
    let disk = |path: &Path, fault| WriteError::Disk(path.to_owned(), fault);
    let fresh = files(beside).map_err(|fault| disk(beside, fault))?;
    let before = manifest(out).unwrap_or_default();
    for path in fresh.iter().filter(|path| *path != MANIFEST) {
        let to = out.join(path);
        parent(&to)?;
        let half = to.with_extension("kamgen-new");
        fs::copy(beside.join(path), &half).map_err(|fault| disk(&half, fault))?;
        fs::rename(&half, &to).map_err(|fault| disk(&to, fault))?;
    }
    for path in before.iter().filter(|path| !fresh.contains(path)) {
        match fs::remove_file(out.join(path)) {
            Err(fault) if fault.kind() != io::ErrorKind::NotFound => return Err(disk(&out.join(path), fault)),
            _ => {}
        }
    }
    let to = out.join(MANIFEST);
    fs::copy(beside.join(MANIFEST), &to).map_err(|fault| disk(&to, fault))?;
    fs::remove_dir_all(beside).map_err(|fault| disk(beside, fault))
}
