//! A YAML file as a tree in which every key and value knows its place.

use crate::source::Span;
use crate::source::Spanned;

/// A value and its place.
///
/// A list or a mapping reaches from its first child to its last, or from bracket to bracket. What an alias stands for
/// has the place of the alias; the values inside it keep the places where they were written, since that is where a
/// fault of theirs is mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// Where it was written; nothing written has a place without width behind its key.
    pub span: Span,
    /// What was written.
    pub data: Data,
}

/// What stands at a [`Node`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Data {
    /// Nothing, `~` or `null`.
    Null,
    /// A word, a number, a text: whatever is neither list nor mapping. Its meaning is the decoder's business.
    Scalar {
        /// The text, without quotes and escapes.
        text: String,
        /// Whether it stood without quotes, and so may mean a number or a flag.
        plain: bool,
    },
    /// Items, in the order of the file.
    List(Vec<Node>),
    /// Keys and values, in the order of the file; no key twice.
    Map(Vec<Entry>),
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// The value.
    pub value: Node,
}

impl Node {
    /// The value under a key of a mapping.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry under a key of a mapping.
    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries().iter().find(|entry| entry.key.value == key)
    }

    /// The entries of a mapping; nothing else has any.
    pub fn entries(&self) -> &[Entry] {
        match &self.data {
            Data::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; nothing else has any.
    pub fn items(&self) -> &[Self] {
        match &self.data {
            Data::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a scalar.
    pub fn as_str(&self) -> Option<&str> {
        match &self.data {
            Data::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// Whether nothing is written here.
    pub const fn is_null(&self) -> bool {
        matches!(self.data, Data::Null)
    }
}
