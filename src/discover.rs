//! The files of a plans folder, sorted; the only reader of plans.
#![allow(clippy::disallowed_methods, reason = "the only reader of plans")]

use std::fs;
use std::fs::File;
use std::io;
use std::io::Read;
use std::path::Path;
use std::path::PathBuf;

use crate::args;
use crate::words::Args;

/// The largest file that is read, in mebibytes.
pub const MAX_MEBIBYTES: usize = 8;
/// The largest file that is read, in bytes.
const MAX_BYTES: u64 = (MAX_MEBIBYTES as u64) << 20;
/// How many files a plans folder may have.
pub const MAX_FILES: usize = 20_000;
/// How many mebibytes all files may have together.
pub const MAX_TOTAL: usize = 256;
/// How many files and folders are looked at, those that are no plans included.
const MAX_ENTRIES: usize = 200_000;
/// Folders at the top that hold other things than plans.
const NOT_PLANS: [&str; 2] = ["locales", "overlays"];

/// One file of the plans.
#[derive(Clone, Debug)]
pub struct Input {
    /// Path relative to the plans folder, with `/`.
    pub path: String,
    /// Its bytes, or why there are none.
    pub content: Result<Vec<u8>, Unreadable>,
}

/// Why a file or a folder of the plans was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// The system does not let us.
    Denied,
    /// It is a link to something outside the plans folder.
    OutsideFolder,
    /// It is a link that leads in a circle, or a link to a folder inside a linked folder.
    TangledLink,
    /// It is neither a file nor a folder: a pipe, a socket, a device.
    NotAFile,
    /// It has more than [`MAX_MEBIBYTES`].
    TooLarge {
        /// How many, where that is known.
        bytes: u64,
    },
    /// It went away while we were reading, or it is a link to nothing.
    Vanished,
    /// Its name is not UTF-8 or has control characters; the path shows it as well as it can be shown.
    BadName,
    /// Something else, in the words of the system.
    Other(String),
}

/// Why the plans folder could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DiscoverError {
    /// There is no such folder.
    Missing {
        /// The folder.
        path: String,
    },
    /// It is not a folder.
    NotAFolder {
        /// What was named.
        path: String,
    },
    /// The system does not let us read the folder.
    Denied {
        /// The folder.
        path: String,
    },
    /// Something else, in the words of the system.
    Other {
        /// The folder.
        path: String,
        /// What the system said.
        reason: String,
    },
    /// It has more files than [`MAX_FILES`], or far too many entries that are no plans.
    TooMany {
        /// The folder.
        path: String,
        /// How many there may be.
        limit: usize,
    },
    /// Its files have more mebibytes together than [`MAX_TOTAL`].
    TooMuch {
        /// The folder.
        path: String,
        /// How many mebibytes there may be.
        limit: usize,
    },
}

impl DiscoverError {
    /// The key of its words.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "plans-folder-missing",
            Self::NotAFolder { .. } => "plans-folder-not-a-folder",
            Self::Denied { .. } => "plans-folder-denied",
            Self::Other { .. } => "plans-folder-unreadable",
            Self::TooMany { .. } => "plans-folder-too-many",
            Self::TooMuch { .. } => "plans-folder-too-much",
        }
    }

    /// What the words speak of.
    pub fn args(&self) -> Args {
        match self {
            Self::Missing { path } | Self::NotAFolder { path } | Self::Denied { path } => args! { path: path },
            Self::Other { path, reason } => args! { path: path, reason: reason },
            Self::TooMany { path, limit } | Self::TooMuch { path, limit } => args! { path: path, limit: *limit },
        }
    }

    fn of(folder: &Path, error: &io::Error) -> Self {
        let path = folder.display().to_string();
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing { path },
            io::ErrorKind::NotADirectory => Self::NotAFolder { path },
            io::ErrorKind::PermissionDenied => Self::Denied { path },
            _ => Self::Other { path, reason: error.to_string() },
        }
    }
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied => Self::Denied,
            io::ErrorKind::NotFound => Self::Vanished,
            _ => Self::Other(error.to_string()),
        }
    }
}

/// Reads every plan of the folder, in the order of their paths.
///
/// What cannot be read is in the list too, with the reason.
///
/// # Errors
/// When the folder itself cannot be read, or holds absurdly much.
pub fn discover(folder: &Path) -> Result<Vec<Input>, DiscoverError> {
    let root = fs::canonicalize(folder).map_err(|error| DiscoverError::of(folder, &error))?;
    if !root.is_dir() {
        return Err(DiscoverError::NotAFolder { path: folder.display().to_string() });
    }
    fs::read_dir(&root).map_err(|error| DiscoverError::of(folder, &error))?;

    let mut walk = Walk { root: &root, inputs: Vec::new(), entries: 0, bytes: 0 };
    walk.all().map_err(|stop| match stop {
        Stop::TooMany => DiscoverError::TooMany { path: folder.display().to_string(), limit: MAX_FILES },
        Stop::TooMuch => DiscoverError::TooMuch { path: folder.display().to_string(), limit: MAX_TOTAL },
    })?;
    let mut inputs = walk.inputs;
    inputs.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(inputs)
}

/// Why a walk was given up.
enum Stop {
    TooMany,
    TooMuch,
}

/// A folder still to be walked.
struct Folder {
    /// Where it is.
    at: PathBuf,
    /// Its path relative to the plans; empty for the plans folder itself.
    path: String,
    /// Whether a link led here; a second one is not followed, so that every walk ends.
    linked: bool,
}

struct Walk<'a> {
    root: &'a Path,
    inputs: Vec<Input>,
    entries: usize,
    bytes: usize,
}

impl Walk<'_> {
    fn all(&mut self) -> Result<(), Stop> {
        let mut waiting = vec![Folder { at: self.root.to_owned(), path: String::new(), linked: false }];
        while let Some(folder) = waiting.pop() {
            let entries = match fs::read_dir(&folder.at) {
                Ok(entries) => entries,
                Err(error) => {
                    self.leave_out(&folder.path, error.into())?;
                    continue;
                }
            };
            for entry in entries {
                self.entries += 1;
                if self.entries > MAX_ENTRIES {
                    return Err(Stop::TooMany);
                }
                match entry {
                    Ok(entry) => waiting.extend(self.entry(&folder, &entry)?),
                    Err(error) => self.leave_out(&folder.path, error.into())?,
                }
            }
        }
        Ok(())
    }

    /// Takes a file; gives back a folder that is to be walked.
    fn entry(&mut self, folder: &Folder, entry: &fs::DirEntry) -> Result<Option<Folder>, Stop> {
        let name = entry.file_name();
        let shown = name.to_string_lossy();
        if shown.starts_with('.') || (folder.path.is_empty() && NOT_PLANS.contains(&&*shown)) {
            return Ok(None);
        }
        let path = if folder.path.is_empty() { shown.to_string() } else { format!("{}/{shown}", folder.path) };
        let bad_name = name.to_str().is_none_or(|name| name.chars().any(char::is_control));
        let kind = match entry.file_type() {
            Ok(kind) => kind,
            Err(error) => return self.leave_out(&path, error.into()).map(|()| None),
        };
        if kind.is_symlink() {
            return self.link(folder, &entry.path(), path, bad_name);
        }
        if kind.is_dir() {
            if bad_name {
                return self.leave_out(&path, Unreadable::BadName).map(|()| None);
            }
            return Ok(Some(Folder { at: entry.path(), path, linked: folder.linked }));
        }
        if is_plan(&path) {
            self.file(&entry.path(), path, bad_name)?;
        }
        Ok(None)
    }

    /// Follows a link, if it stays in the plans and does not lead in a circle.
    fn link(&mut self, folder: &Folder, at: &Path, path: String, bad_name: bool) -> Result<Option<Folder>, Stop> {
        let target = match fs::canonicalize(at) {
            Ok(target) => target,
            Err(_) if !is_plan(&path) => return Ok(None),
            Err(error) => {
                let reason = match error.into() {
                    // What else can be wrong with a link is that it leads in a circle.
                    Unreadable::Other(_) => Unreadable::TangledLink,
                    reason => reason,
                };
                return self.leave_out(&path, reason).map(|()| None);
            }
        };
        let is_folder = target.is_dir();
        if !is_folder && !is_plan(&path) {
            return Ok(None);
        }
        let home = fs::canonicalize(&folder.at).unwrap_or_else(|_| folder.at.clone());
        let refused = if !target.starts_with(self.root) {
            Some(Unreadable::OutsideFolder)
        } else if bad_name {
            Some(Unreadable::BadName)
        } else if is_folder && (folder.linked || home.starts_with(&target)) {
            Some(Unreadable::TangledLink)
        } else {
            None
        };
        match refused {
            Some(reason) => self.leave_out(&path, reason).map(|()| None),
            None if is_folder => Ok(Some(Folder { at: target, path, linked: true })),
            None => self.file(&target, path, bad_name).map(|()| None),
        }
    }

    fn file(&mut self, at: &Path, path: String, bad_name: bool) -> Result<(), Stop> {
        let content = if bad_name { Err(Unreadable::BadName) } else { read(at) };
        self.bytes += content.as_ref().map_or(0, Vec::len);
        if self.bytes > MAX_TOTAL << 20 {
            return Err(Stop::TooMuch);
        }
        self.add(Input { path, content })
    }

    fn leave_out(&mut self, path: &str, reason: Unreadable) -> Result<(), Stop> {
        self.add(Input { path: path.chars().map(visible).collect(), content: Err(reason) })
    }

    fn add(&mut self, mut input: Input) -> Result<(), Stop> {
        if input.content == Err(Unreadable::BadName) {
            input.path = input.path.chars().map(visible).collect();
        }
        self.inputs.push(input);
        if self.inputs.len() > MAX_FILES { Err(Stop::TooMany) } else { Ok(()) }
    }
}

/// A control character in a file name would speak to the terminal.
fn visible(c: char) -> char {
    if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }
}

/// Whether a file of this name is read: YAML, CSV, and Markdown in a folder of notes.
fn is_plan(path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let Some((_, extension)) = name.rsplit_once('.') else { return false };
    match extension.to_ascii_lowercase().as_str() {
        "yaml" | "yml" | "csv" => true,
        "md" => folder.rsplit('/').next() == Some("notes"),
        _ => false,
    }
}

/// Reads a whole file, never more than [`MAX_BYTES`] of it.
fn read(at: &Path) -> Result<Vec<u8>, Unreadable> {
    let known = fs::metadata(at)?;
    // Opening a pipe would wait for its writer.
    if !known.is_file() {
        return Err(Unreadable::NotAFile);
    }
    if known.len() > MAX_BYTES {
        return Err(Unreadable::TooLarge { bytes: known.len() });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(known.len()).unwrap_or(0));
    // The file may grow while it is read.
    let read = File::open(at)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if read as u64 > MAX_BYTES {
        return Err(Unreadable::TooLarge { bytes: read as u64 });
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for one test, removed at its end.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Self {
            let at = std::env::temp_dir().join(format!("kamgen-discover-{}-{name}", std::process::id()));
            let _ = fs::remove_dir_all(&at);
            fs::create_dir_all(&at).expect("a temporary folder can be made");
            Self(at)
        }

        fn write(&self, path: &str, bytes: &[u8]) -> &Self {
            let at = self.0.join(path);
            fs::create_dir_all(at.parent().expect("it has a parent")).expect("a folder can be made");
            fs::write(at, bytes).expect("a file can be written");
            self
        }

        fn paths(&self) -> Vec<String> {
            discover(&self.0).expect("the folder is there").into_iter().map(|input| input.path).collect()
        }

        fn reason(&self, path: &str) -> Unreadable {
            let inputs = discover(&self.0).expect("the folder is there");
            let input = inputs.into_iter().find(|input| input.path == path).expect("the file is listed");
            input.content.expect_err("the file is not read")
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn plans_come_sorted_and_other_files_stay_out() {
        let plans = Scratch::new("sorted");
        plans
            .write("programme.yaml", b"a")
            .write("accounts/z/plan.yaml", b"b")
            .write("accounts/z/notes/history.md", b"c")
            .write("accounts/z/README.md", b"d")
            .write("accounts/a/plan.YML", b"e")
            .write("data/sales.csv", b"f")
            .write("data/sales.csv~", b"g")
            .write(".git/config.yaml", b"h")
            .write(".hidden.yaml", b"i")
            .write("overlays/x.yaml", b"j")
            .write("locales/fr/x.yaml", b"k")
            .write("logo.png", b"l");
        assert_eq!(
            plans.paths(),
            [
                "accounts/a/plan.YML",
                "accounts/z/notes/history.md",
                "accounts/z/plan.yaml",
                "data/sales.csv",
                "programme.yaml"
            ],
        );
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error_that_names_it() {
        let plans = Scratch::new("missing");
        plans.write("a.yaml", b"a");
        let missing = discover(&plans.0.join("none")).expect_err("there is no such folder");
        assert_eq!(missing.message(), "plans-folder-missing");
        let file = discover(&plans.0.join("a.yaml")).expect_err("a file is no folder");
        assert_eq!(file.message(), "plans-folder-not-a-folder");
    }

    #[test]
    fn eight_mebibytes_are_read_and_one_byte_more_is_not() {
        let plans = Scratch::new("large");
        File::create(plans.0.join("fits.yaml")).and_then(|file| file.set_len(MAX_BYTES)).expect("it can be made");
        File::create(plans.0.join("large.yaml")).and_then(|file| file.set_len(MAX_BYTES + 1)).expect("it can be made");
        let inputs = discover(&plans.0).expect("the folder is there");
        assert_eq!(inputs[0].content.as_ref().map(Vec::len), Ok(8 << 20));
        assert_eq!(inputs[1].content, Err(Unreadable::TooLarge { bytes: MAX_BYTES + 1 }));
    }

    #[test]
    fn too_many_files_are_refused() {
        let plans = Scratch::new("many");
        for number in 0..=MAX_FILES {
            File::create(plans.0.join(format!("{number}.csv"))).expect("a file can be made");
        }
        let error = discover(&plans.0).expect_err("that is one too many");
        assert_eq!(error.message(), "plans-folder-too-many");
    }

    #[cfg(unix)]
    mod unix {
        use std::ffi::OsStr;
        use std::os::unix::ffi::OsStrExt;
        use std::os::unix::fs::PermissionsExt;
        use std::os::unix::fs::symlink;
        use std::process::Command;

        use super::*;

        #[test]
        fn links_that_leave_the_folder_are_not_followed() {
            let outside = Scratch::new("outside-target");
            outside.write("secret.yaml", b"secret");
            let plans = Scratch::new("outside");
            plans.write("a.yaml", b"a");
            symlink(outside.0.join("secret.yaml"), plans.0.join("file.yaml")).expect("a link can be made");
            symlink(&outside.0, plans.0.join("folder")).expect("a link can be made");
            symlink("/dev/zero", plans.0.join("zero.yaml")).expect("a link can be made");
            assert_eq!(plans.paths(), ["a.yaml", "file.yaml", "folder", "zero.yaml"]);
            for path in ["file.yaml", "folder", "zero.yaml"] {
                assert_eq!(plans.reason(path), Unreadable::OutsideFolder, "{path}");
            }
        }

        #[test]
        fn links_inside_the_folder_are_followed_once() {
            let plans = Scratch::new("inside");
            plans.write("accounts/a/plan.yaml", b"a").write("common/notes/history.md", b"b");
            symlink("../../common/notes", plans.0.join("accounts/a/notes")).expect("a link can be made");
            symlink("..", plans.0.join("common/up")).expect("a link can be made");
            symlink("loop.yaml", plans.0.join("loop.yaml")).expect("a link can be made");
            symlink("gone.yaml", plans.0.join("dangling.yaml")).expect("a link can be made");
            assert_eq!(
                plans.paths(),
                [
                    "accounts/a/notes/history.md",
                    "accounts/a/plan.yaml",
                    "common/notes/history.md",
                    "common/up",
                    "dangling.yaml",
                    "loop.yaml",
                ],
            );
            assert_eq!(plans.reason("common/up"), Unreadable::TangledLink);
            assert_eq!(plans.reason("loop.yaml"), Unreadable::TangledLink);
            assert_eq!(plans.reason("dangling.yaml"), Unreadable::Vanished);
        }

        #[test]
        fn a_pipe_does_not_make_us_wait() {
            let plans = Scratch::new("pipe");
            let made = Command::new("mkfifo").arg(plans.0.join("pipe.yaml")).status();
            assert!(made.is_ok_and(|status| status.success()), "mkfifo makes a pipe");
            assert_eq!(plans.reason("pipe.yaml"), Unreadable::NotAFile);
        }

        #[test]
        fn names_that_cannot_be_printed_are_said() {
            let plans = Scratch::new("names");
            fs::write(plans.0.join(OsStr::from_bytes(b"ni\xf1o.yaml")), b"a").expect("a file can be written");
            fs::write(plans.0.join("\u{1b}[31m.yaml"), b"a").expect("a file can be written");
            assert_eq!(plans.paths(), ["ni\u{fffd}o.yaml", "\u{fffd}[31m.yaml"]);
            assert_eq!(plans.reason("ni\u{fffd}o.yaml"), Unreadable::BadName);
            assert_eq!(plans.reason("\u{fffd}[31m.yaml"), Unreadable::BadName);
        }

        #[test]
        fn what_we_may_not_read_is_named_and_the_rest_is_read() {
            let plans = Scratch::new("denied");
            plans.write("a.yaml", b"a").write("b.yaml", b"b").write("c/d.yaml", b"d");
            let close = |path: &str| fs::set_permissions(plans.0.join(path), fs::Permissions::from_mode(0o000));
            close("b.yaml").and(close("c")).expect("permissions can be set");
            // Who may read everything (root) has nothing to test here.
            if File::open(plans.0.join("b.yaml")).is_err() {
                assert_eq!(plans.paths(), ["a.yaml", "b.yaml", "c"]);
                assert_eq!(plans.reason("b.yaml"), Unreadable::Denied);
                assert_eq!(plans.reason("c"), Unreadable::Denied);
            }
            fs::set_permissions(plans.0.join("c"), fs::Permissions::from_mode(0o700)).expect("permissions can be set");
        }
    }
}
