//! The integration tests: one binary.
#![allow(clippy::disallowed_methods, reason = "tests read folders and bless pages")]

mod demo;
mod golden;
mod pages;
mod sound;
mod support;
