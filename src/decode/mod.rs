//! The collecting reader: a tree becomes typed values, and every fault of its shape is said at its place.
//!
//! A broken value costs its entry, never the file: an optional field is left out, an entry of a list is dropped, and
//! where a record cannot exist without the value, the record goes instead.

mod leaf;
mod record;

pub use leaf::Leaf;
pub use leaf::LeafFault;
pub use leaf::Shape;
pub(crate) use leaf::choice;
pub(crate) use leaf::scale;
pub use record::FieldInfo;
pub use record::Fields;
pub use record::Holds;
pub use record::Mode;
pub use record::RecordInfo;
pub use record::Visibility;
pub(crate) use record::record;

use std::collections::BTreeMap;

use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::suggest;
use crate::source::Span;
use crate::source::Spanned;
use crate::syntax::Data;
use crate::syntax::Node;

/// A value that can be read from a tree.
pub trait Decode: Sized {
    /// Reads the node, says what is wrong with it, and gives nothing where nothing can be read.
    fn decode(node: &Node, cx: &mut Cx<'_>) -> Option<Self>;
}

/// What the reader carries along: where it is, and what it has found.
pub struct Cx<'a> {
    path: Vec<String>,
    found: &'a mut Vec<Diagnostic>,
    account: Option<String>,
    transparent: &'static str,
}

impl<'a> Cx<'a> {
    /// A reader at `place`: `programme`, `people`, or an account's id.
    pub fn new(place: &str, account: Option<&str>, found: &'a mut Vec<Diagnostic>) -> Self {
        Self { path: vec![place.to_owned()], found, account: account.map(str::to_owned), transparent: "" }
    }

    /// The file's root key, which the place of its values leaves out.
    #[must_use]
    pub fn transparent(mut self, key: &'static str) -> Self {
        self.transparent = key;
        self
    }

    /// `account/section/id[/field]` of the value being read.
    pub fn place(&self) -> String {
        let silent = |step: &str| step.is_empty() || step == "groups" || step == "kpis";
        let steps: Vec<&str> = self.path.iter().map(String::as_str).filter(|step| !silent(step)).collect();
        steps.join("/")
    }

    /// Reads something one step deeper.
    pub fn within<T>(&mut self, step: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let root = self.path.len() == 1 && step == self.transparent;
        self.path.push(if root { String::new() } else { step.to_owned() });
        let value = read(self);
        self.path.pop();
        value
    }

    /// Says a fault.
    pub fn report(&mut self, mut fault: Diagnostic) {
        fault.place = self.place();
        fault.account.clone_from(&self.account);
        self.found.push(fault);
    }

    /// DT-18: the node is not what belongs here. `message` is its case.
    pub fn wrong_type(&mut self, node: &Node, message: &'static str) {
        let args = args! { found: shown(node) };
        self.report(Diagnostic::new("DT-18", "wrong-type", Level::Error, node.span, args).saying(message));
    }
}

/// What a person sees of a node in a message: its text, or what kind of thing it is.
fn shown(node: &Node) -> String {
    match &node.data {
        Data::Scalar { text, .. } => suggest::short(text),
        Data::Null => "∅".to_owned(),
        Data::List(_) => "[…]".to_owned(),
        Data::Map(_) => "{…}".to_owned(),
    }
}

impl<T: Leaf> Decode for Spanned<T> {
    fn decode(node: &Node, cx: &mut Cx<'_>) -> Option<Self> {
        let Data::Scalar { text, plain } = &node.data else {
            cx.wrong_type(node, T::WRONG);
            return None;
        };
        match T::read(text, *plain) {
            Ok(value) => {
                if let Some(hint) = value.hint() {
                    let args = args! { found: text.clone(), meant: hint };
                    let fault = Diagnostic::new("DT-05", "out-of-range", Level::Info, node.span, args);
                    cx.report(fault.saying("out-of-range-share"));
                }
                Some(Self::new(value, node.span))
            }
            Err(fault) => {
                cx.report(fault.said(text, node.span));
                None
            }
        }
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(node: &Node, cx: &mut Cx<'_>) -> Option<Self> {
        let Data::List(nodes) = &node.data else {
            cx.wrong_type(node, "wrong-type-list");
            return None;
        };
        let read = |(index, node): (usize, &Node)| cx.within(&step(node, index), |cx| T::decode(node, cx));
        Some(nodes.iter().enumerate().filter_map(read).collect())
    }
}

/// The name of an entry in a finding's place: its id, or its number from 1.
fn step(node: &Node, index: usize) -> String {
    let id = match &node.data {
        Data::Map(entries) => entries.iter().find(|entry| entry.key.value == "id"),
        _ => None,
    };
    match id.map(|entry| &entry.value.data) {
        Some(Data::Scalar { text, .. }) if !text.is_empty() => text.clone(),
        _ => (index + 1).to_string(),
    }
}

/// Names and what they stand for, as written: `units: { bu1: "…" }`.
#[derive(Clone, Debug, PartialEq)]
pub struct Named<T> {
    entries: BTreeMap<String, (Span, T)>,
}

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self { entries: BTreeMap::new() }
    }
}

impl<T> Named<T> {
    /// What stands under the name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.entries.get(name).map(|(_, value)| value)
    }

    /// Where the name itself stands.
    pub fn key(&self, name: &str) -> Option<Span> {
        self.entries.get(name).map(|(span, _)| *span)
    }

    /// Names, their places and what they stand for, in the order of the names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Span, &T)> {
        self.entries.iter().map(|(name, (span, value))| (name.as_str(), *span, value))
    }

    /// Whether nothing is named.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many names there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Adds or replaces a name.
    pub fn insert(&mut self, name: String, span: Span, value: T) {
        self.entries.insert(name, (span, value));
    }
}

impl<T: Decode> Decode for Named<T> {
    fn decode(node: &Node, cx: &mut Cx<'_>) -> Option<Self> {
        let Data::Map(entries) = &node.data else {
            cx.wrong_type(node, "wrong-type-mapping");
            return None;
        };
        let mut named = BTreeMap::new();
        for entry in entries {
            let name = &entry.key.value;
            if let Some(value) = cx.within(name, |cx| T::decode(&entry.value, cx)) {
                named.insert(name.clone(), (entry.key.span, value));
            }
        }
        Some(Self { entries: named })
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(node: &Node, cx: &mut Cx<'_>) -> Option<Self> {
        T::decode(node, cx).map(Self::new)
    }
}
