//! Names that other entries refer to, and references to them.

use std::fmt;

use crate::decode::Leaf;
use crate::decode::LeafFault;
use crate::decode::Shape;
use crate::words::Arg;

/// A name in the plans: `[A-Za-z0-9][A-Za-z0-9_-]*`, at most 63 characters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(String);

impl Id {
    /// A name, if the text is one.
    pub fn new(text: &str) -> Option<Self> {
        let part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        let starts = text.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric());
        (starts && text.len() <= 63 && text.bytes().all(part)).then(|| Self(text.to_owned()))
    }

    /// A name that may become a file: lower case, and no device of Windows.
    pub fn for_file(text: &str) -> Option<Self> {
        const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];
        let lower = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        let device = DEVICES.iter().any(|device| {
            text.strip_prefix(device).is_some_and(|rest| {
                rest.is_empty() && device.len() == 3 && !matches!(*device, "com" | "lpt")
                    || matches!(*device, "com" | "lpt") && rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit())
            })
        });
        if lower && !device { Self::new(text) } else { None }
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl From<Id> for Arg {
    fn from(id: Id) -> Self {
        Self::Text(id.0)
    }
}

impl From<&Id> for Arg {
    fn from(id: &Id) -> Self {
        Self::Text(id.0.clone())
    }
}

impl Leaf for Id {
    const SHAPE: Shape = Shape::Id;
    const WRONG: &'static str = "wrong-type-id";

    fn read(text: &str, _plain: bool) -> Result<Self, LeafFault> {
        Self::new(text).ok_or(LeafFault::Wrong("wrong-type-id"))
    }
}

/// A reference: `AC3`, `kpi:Q1`, `stakeholder:ivan-beltran`, or `serralba/kpi:Q1` from another account's file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ref {
    /// The account, where it is another one.
    pub account: Option<Id>,
    /// What kind of thing: `kpi`, `sla`, `stakeholder`, `risk`…
    pub kind: Option<String>,
    /// Its name.
    pub id: Id,
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(account) = &self.account {
            write!(f, "{account}/")?;
        }
        if let Some(kind) = &self.kind {
            write!(f, "{kind}:")?;
        }
        self.id.fmt(f)
    }
}

impl Leaf for Ref {
    const SHAPE: Shape = Shape::Id;
    const WRONG: &'static str = "wrong-type-ref";

    fn read(text: &str, _plain: bool) -> Result<Self, LeafFault> {
        let wrong = || LeafFault::Wrong("wrong-type-ref");
        let (account, rest) = match text.split_once('/') {
            Some((account, rest)) => (Some(Id::new(account).ok_or_else(wrong)?), rest),
            None => (None, text),
        };
        let (kind, id) = match rest.split_once(':') {
            Some((kind, id)) => (Some(Id::new(kind).ok_or_else(wrong)?.0), id),
            None => (None, rest),
        };
        Ok(Self { account, kind, id: Id::new(id).ok_or_else(wrong)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leaves_its_folder() {
        for text in ["..", "a/b", "", "-x", "CON", "con", "com1", "a.b", "ñ", "a b", "lpt9"] {
            assert_eq!(Id::for_file(text), None, "{text}");
        }
        assert!(Id::for_file("lacteos-brava").is_some() && Id::for_file("comercial").is_some());
    }

    #[test]
    fn a_reference_may_name_its_kind_and_its_account() {
        let reference = Ref::read("serralba/kpi:Q1", true).expect("a reference");
        assert_eq!(reference.to_string(), "serralba/kpi:Q1");
        assert!(Ref::read("kpi:", true).is_err());
    }
}
