//! The names and pages of what reading says: shape and files. They speak in `syntax` and `decode`, before any rule.

use crate::diag::Level;
use crate::rule::About;

macro_rules! reading {
    ($($code:literal $name:literal $level:ident,)*) => {
        /// What reading can say, in the order of the codes.
        pub(super) static ALL: &[&About] = &[$(&About {
            code: $code,
            name: $name,
            level: Level::$level,
            params: &[],
            page: include_str!(concat!("../../docs/rules/", $name, ".md")),
        },)*];
    };
}

reading! {
    "DT-01" "unknown-key" Error,
    "DT-14" "yaml-syntax" Error,
    "DT-15" "file-encoding" Error,
    "DT-16" "file-limits" Error,
    "DT-17" "file-unreadable" Error,
    "DT-18" "wrong-type" Error,
    "DT-19" "missing-key" Error,
    "DT-20" "duplicate-key" Error,
    "DT-21" "csv-row" Error,
}
