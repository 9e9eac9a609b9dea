//! Records: the one declaration of the format. From it come reading, known keys, schema, reference and visibility.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Cx;
use super::Decode;
use super::Shape;
use crate::args;
use crate::diag::Diagnostic;
use crate::diag::Level;
use crate::diag::suggest;
use crate::source::Span;
use crate::syntax::Data;
use crate::syntax::Entry;
use crate::syntax::Node;

/// Who may see a value. The order is from the widest to the strictest, so the strictest of many is their maximum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Visibility {
    /// The customer, in the joint review.
    Customer,
    /// The account committee.
    Committee,
    /// The supplier's management only.
    #[default]
    Internal,
}

impl super::Leaf for Visibility {
    const SHAPE: Shape = Shape::Choice(&["internal", "committee", "customer"]);
    const WRONG: &'static str = "wrong-type-text";

    fn read(text: &str, _plain: bool) -> Result<Self, super::LeafFault> {
        match text {
            "customer" => Ok(Self::Customer),
            "committee" => Ok(Self::Committee),
            "internal" => Ok(Self::Internal),
            _ => Err(super::LeafFault::Unknown(&["internal", "committee", "customer"])),
        }
    }
}

/// How a field stands in its record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The record cannot exist without it.
    Required,
    /// It may be left out.
    Optional,
    /// A list.
    Many,
    /// Names and what they stand for.
    Named,
}

/// What a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    /// One word.
    Leaf(Shape),
    /// A record.
    Record(fn() -> &'static RecordInfo),
    /// Something with a form of its own.
    Own(&'static str),
}

/// The declaration of one field.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    /// The key in the file.
    pub name: &'static str,
    /// Another key that means the same.
    pub alias: Option<&'static str>,
    /// Meaning, unit and range in words.
    pub doc: &'static [&'static str],
    /// How it stands in its record.
    pub mode: Mode,
    /// What it holds.
    pub holds: Holds,
    /// Who may see it.
    pub visibility: Visibility,
}

/// The declaration of a record.
#[derive(Debug)]
pub struct RecordInfo {
    /// The type's name.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static [&'static str],
    /// Its fields, in the order of the declaration.
    pub fields: &'static [FieldInfo],
}

/// Of this many unknown keys in one place the rest says nothing new.
const MANY: usize = 100;

/// The entries of a mapping while a record reads them; what nobody asked for is an unknown key.
pub struct Fields<'n> {
    node: &'n Node,
    entries: &'n [Entry],
    info: &'static RecordInfo,
    missing: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// The entries of a mapping, or DT-18.
    pub fn of(node: &'n Node, info: &'static RecordInfo, cx: &mut Cx<'_>) -> Option<Self> {
        if let Data::Map(entries) = &node.data {
            Some(Self { node, entries, info, missing: Vec::new() })
        } else {
            cx.wrong_type(node, "wrong-type-mapping");
            None
        }
    }

    fn entry(&self, name: &str, alias: Option<&str>) -> Option<&'n Entry> {
        let named = |name: &str| self.entries.iter().find(|entry| entry.key.value == name);
        named(name).or_else(|| alias.and_then(named))
    }

    /// Reads a field that may be left out; an empty value counts as left out.
    pub fn optional<T: Decode>(&mut self, name: &'static str, alias: Option<&str>, cx: &mut Cx<'_>) -> Option<T> {
        let entry = self.entry(name, alias)?;
        if matches!(entry.value.data, Data::Null) {
            return None;
        }
        cx.within(&entry.key.value, |cx| T::decode(&entry.value, cx))
    }

    /// Reads a field that the record cannot exist without.
    pub fn required<T: Decode>(&mut self, name: &'static str, alias: Option<&str>, cx: &mut Cx<'_>) -> Option<T> {
        match self.entry(name, alias) {
            Some(entry) if !matches!(entry.value.data, Data::Null) => {
                cx.within(&entry.key.value, |cx| T::decode(&entry.value, cx))
            }
            _ => {
                self.missing.push(name);
                None
            }
        }
    }

    /// Says unknown keys, then missing ones. A near miss is one mistake: the misspelt key.
    pub fn finish(self, cx: &mut Cx<'_>) {
        let taken = self.say_unknown(cx);
        self.say_missing(self.missing.iter().filter(|name| !taken.contains(*name)), cx);
    }

    /// The same for the head of a table, whose rows are read later; gives whether they can be read at all.
    pub fn finish_head(self, cx: &mut Cx<'_>) -> bool {
        let taken = self.say_unknown(cx);
        let required = self.info.fields.iter().filter(|field| field.mode == Mode::Required).map(|field| field.name);
        let missing: Vec<&'static str> = required.filter(|name| self.entry(name, None).is_none()).collect();
        self.say_missing(missing.iter().filter(|name| !taken.contains(*name)), cx);
        missing.is_empty()
    }

    /// Whether the format knows the key.
    pub fn knows(info: &RecordInfo, key: &str) -> bool {
        info.fields.iter().any(|field| field.name == key || field.alias == Some(key)) || key == "visibility"
    }

    /// Says each unknown key, and gives the known ones that were meant.
    fn say_unknown(&self, cx: &mut Cx<'_>) -> BTreeSet<&'static str> {
        let fields = self.info.fields.iter();
        let known: Vec<&'static str> = fields
            .flat_map(|field| std::iter::once(field.name).chain(field.alias))
            .chain(std::iter::once("visibility"))
            .collect();
        let used: BTreeSet<&str> = self.entries.iter().map(|entry| entry.key.value.as_str()).collect();
        let mut taken = BTreeSet::new();
        let unknown = self.entries.iter().filter(|entry| !Self::knows(self.info, &entry.key.value));
        for entry in unknown.take(MANY) {
            let key = &entry.key.value;
            let free = known.iter().copied().filter(|name| !used.contains(name) && !taken.contains(name));
            let near = suggest::near(key, free);
            let message = if near.is_some() { "unknown-key-near" } else { "unknown-key" };
            let suggested = near.clone().unwrap_or_default();
            let args = args! { key: suggest::short(key), near: suggested, known: known.join(", ") };
            let fault = Diagnostic::new("DT-01", "unknown-key", Level::Error, entry.key.span, args).saying(message);
            cx.within(key, |cx| cx.report(fault));
            taken.extend(near.and_then(|near| known.iter().copied().find(|name| *name == near)));
        }
        taken
    }

    fn say_missing<'m>(&self, missing: impl Iterator<Item = &'m &'static str>, cx: &mut Cx<'_>) {
        let start = self.node.span;
        let span = Span::new(start.file, start.start, self.first_key().map_or(start.end, |key| key.end));
        for name in missing {
            let fault = Diagnostic::new("DT-19", "missing-key", Level::Error, span, args! { key: *name });
            cx.within(name, |cx| cx.report(fault));
        }
    }

    fn first_key(&self) -> Option<Span> {
        self.entries.first().map(|entry| entry.key.span)
    }
}

/// Declares records of the format. Each field: how it stands, name, type, who may see it, and perhaps another key.
///
/// `req` cannot be missing (`Spanned<T>`), `opt` may (`Option<Spanned<T>>`), `sub` is a record that may be missing
/// (`Option<T>`), `has` a record that may not (`T`), `many` a list of records (`Vec<T>`), `list` a list of words
/// (`Vec<Spanned<T>>`), `named` names with records, `words` names with words, `own` something with a form of its own.
macro_rules! record {
    ($( $(#[doc = $doc:literal])* $name:ident {
        $( $(#[doc = $fdoc:literal])* $mode:ident $field:ident $(as $alias:literal)? : $ty:ty = $visibility:ident; )*
    } )*) => { $(
        $(#[doc = $doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            /// Where the record stands.
            pub at: $crate::source::Span,
            /// Who may see it, where the author says so.
            pub visibility: Option<$crate::source::Spanned<$crate::decode::Visibility>>,
            $( $(#[doc = $fdoc])* pub $field: $crate::decode::record!(@type $mode $ty), )*
        }

        impl $name {
            /// The declaration of this record.
            pub fn info() -> &'static $crate::decode::RecordInfo {
                static INFO: $crate::decode::RecordInfo = $crate::decode::RecordInfo {
                    name: stringify!($name),
                    doc: &[$($doc,)*],
                    fields: &[$( $crate::decode::FieldInfo {
                        name: stringify!($field),
                        alias: $crate::decode::record!(@alias $($alias)?),
                        doc: &[$($fdoc,)*],
                        mode: $crate::decode::record!(@mode $mode),
                        holds: $crate::decode::record!(@holds $mode $ty),
                        visibility: $crate::decode::Visibility::$visibility,
                    }, )*],
                };
                &INFO
            }
        }

        impl $crate::decode::Decode for $name {
            fn decode(node: &$crate::syntax::Node, cx: &mut $crate::decode::Cx<'_>) -> Option<Self> {
                let mut fields = $crate::decode::Fields::of(node, Self::info(), cx)?;
                // Every field is read before the first one is missed, so that one fault does not hide the next.
                let visibility = fields.optional("visibility", None, cx);
                $( let $field = $crate::decode::record!(@read $mode fields cx stringify!($field), $crate::decode::record!(@alias $($alias)?)); )*
                fields.finish(cx);
                Some(Self {
                    at: node.span,
                    visibility,
                    $( $field: $crate::decode::record!(@take $mode $field), )*
                })
            }
        }
    )* };

    (@type req $ty:ty) => { $crate::source::Spanned<$ty> };
    (@type opt $ty:ty) => { Option<$crate::source::Spanned<$ty>> };
    (@type sub $ty:ty) => { Option<$ty> };
    (@type has $ty:ty) => { $ty };
    (@type many $ty:ty) => { Vec<$ty> };
    (@type list $ty:ty) => { Vec<$crate::source::Spanned<$ty>> };
    (@type named $ty:ty) => { $crate::decode::Named<$ty> };
    (@type words $ty:ty) => { $crate::decode::Named<$crate::source::Spanned<$ty>> };
    (@type own $ty:ty) => { Option<$ty> };

    (@mode req) => { $crate::decode::Mode::Required };
    (@mode has) => { $crate::decode::Mode::Required };
    (@mode opt) => { $crate::decode::Mode::Optional };
    (@mode sub) => { $crate::decode::Mode::Optional };
    (@mode own) => { $crate::decode::Mode::Optional };
    (@mode many) => { $crate::decode::Mode::Many };
    (@mode list) => { $crate::decode::Mode::Many };
    (@mode named) => { $crate::decode::Mode::Named };
    (@mode words) => { $crate::decode::Mode::Named };

    (@holds req $ty:ty) => { $crate::decode::Holds::Leaf(<$ty as $crate::decode::Leaf>::SHAPE) };
    (@holds opt $ty:ty) => { $crate::decode::Holds::Leaf(<$ty as $crate::decode::Leaf>::SHAPE) };
    (@holds list $ty:ty) => { $crate::decode::Holds::Leaf(<$ty as $crate::decode::Leaf>::SHAPE) };
    (@holds words $ty:ty) => { $crate::decode::Holds::Leaf(<$ty as $crate::decode::Leaf>::SHAPE) };
    (@holds own $ty:ty) => { $crate::decode::Holds::Own(stringify!($ty)) };
    (@holds $mode:ident $ty:ty) => { $crate::decode::Holds::Record(<$ty>::info) };

    (@alias) => { None };
    (@alias $alias:literal) => { Some($alias) };

    (@read req $fields:ident $cx:ident $name:expr, $alias:expr) => { $fields.required($name, $alias, $cx) };
    (@read has $fields:ident $cx:ident $name:expr, $alias:expr) => { $fields.required($name, $alias, $cx) };
    (@read $mode:ident $fields:ident $cx:ident $name:expr, $alias:expr) => { $fields.optional($name, $alias, $cx) };

    (@take req $field:ident) => { $field? };
    (@take has $field:ident) => { $field? };
    (@take opt $field:ident) => { $field };
    (@take sub $field:ident) => { $field };
    (@take own $field:ident) => { $field };
    (@take $mode:ident $field:ident) => { $field.unwrap_or_default() };
}
pub(crate) use record;
