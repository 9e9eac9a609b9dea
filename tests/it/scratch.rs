//! Folders of their own for the tests, and the program as a child in them.

use std::env;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process;
use std::process::Command;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;

use crate::support;

/// Every file below a folder of the project, relative to it, sorted; what a build or git made is left out.
pub(crate) fn files(folder: &str) -> Vec<String> {
    files_below(&support::project(folder))
}

/// Every file below a folder, relative to it, sorted.
pub(crate) fn files_below(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|fault| panic!("{}: {fault}", folder.display()));
        for entry in entries {
            let entry = entry.expect("the folder can be read");
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                if name != ".git" && name != "target" {
                    open.push((entry.path(), format!("{name}/")));
                }
            } else {
                found.push(name);
            }
        }
    }
    found.sort();
    found
}

/// A folder of its own for one test, removed at its end.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let at = env::temp_dir().join(format!("kamgen-it-{}-{number}", process::id()));
        let _ = fs::remove_dir_all(&at);
        fs::create_dir_all(&at).expect("a temporary folder can be made");
        Self(at.canonicalize().expect("the folder was just made"))
    }

    /// A folder that holds a copy of a folder of the project as `plans`.
    pub(crate) fn with_plans(folder: &str) -> Self {
        let scratch = Self::new();
        for path in files(folder) {
            scratch.write(
                &format!("plans/{path}"),
                fs::read(support::project(folder).join(&path)).expect("the fixture can be read"),
            );
        }
        scratch
    }

    /// Where something in it is.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.0.clone() } else { self.0.join(path) }
    }

    /// Writes a file, with its folders.
    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let at = self.at(path);
        fs::create_dir_all(at.parent().expect("it lies in a folder")).expect("a folder can be made");
        fs::write(&at, bytes).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        self
    }

    /// Replaces a text that stands in a file exactly once.
    pub(crate) fn replace(&self, path: &str, old: &str, new: &str) -> &Self {
        let text = self.read(path);
        assert_eq!(text.matches(old).count(), 1, "{path} must hold `{old}` once");
        self.write(path, text.replace(old, new))
    }

    /// The text of a file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.at(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
    }

    /// Whether there is such a file or folder.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.at(path).exists()
    }

    /// Runs the program in this folder, with nothing of the machine in its environment.
    pub(crate) fn kamgen(&self, arguments: &[&str]) -> Said {
        self.kamgen_with(arguments, &[("LANG", "en_GB.UTF-8")])
    }

    /// The same with an environment.
    pub(crate) fn kamgen_with(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Said {
        let output = self.command(arguments, environment).output().expect("the program runs");
        Said {
            code: output.status.code().expect("the program ends by itself"),
            out: String::from_utf8(output.stdout).expect("what is printed is UTF-8"),
            err: String::from_utf8(output.stderr).expect("what is printed is UTF-8"),
        }
    }

    /// The program, ready to run in this folder.
    pub(crate) fn command(&self, arguments: &[&str], environment: &[(&str, &str)]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kamgen"));
        command.args(arguments).current_dir(&self.0).env_clear().envs(environment.iter().copied());
        // `git` is looked for, and must not find a repository around the folder.
        command.env("PATH", env::var_os("PATH").unwrap_or_default()).env("GIT_CEILING_DIRECTORIES", env::temp_dir());
        command
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// What a run of the program said.
pub(crate) struct Said {
    /// The exit code.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}
