//! The command line: arguments to the library, result to the exit code.

use std::process::ExitCode;

/// Rendering on many cores asks for and gives back much memory; this allocator does it in 10 % less time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    kamgen::cli::run()
}
