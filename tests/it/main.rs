//! The integration tests: one binary.
#![allow(clippy::disallowed_methods, reason = "tests read folders, bless pages and run the program")]

mod cli;
mod coverage;
mod demo;
mod example;
#[cfg(feature = "pdf")]
mod fits;
mod golden;
mod hostile;
mod layers;
mod pages;
#[cfg(feature = "pdf")]
mod parity;
mod same;
mod scratch;
mod sets;
mod sound;
mod support;
mod titles;
mod wordless;
