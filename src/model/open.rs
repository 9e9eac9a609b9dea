//! Mappings with a few known keys and names of the author's own beside them.

use crate::decode::Cx;
use crate::decode::Decode;
use crate::decode::Named;
use crate::syntax::Data;
use crate::syntax::Entry;
use crate::syntax::Node;

/// Parts the entries of a mapping: those with a known key, and the author's own.
pub fn split<'n>(node: &'n Node, known: &[&str], cx: &mut Cx<'_>) -> Option<(Vec<&'n Entry>, Vec<&'n Entry>)> {
    let Data::Map(entries) = &node.data else {
        cx.wrong_type(node, "wrong-type-mapping");
        return None;
    };
    Some(entries.iter().partition(|entry| known.contains(&entry.key.value.as_str())))
}

/// Reads one of the known keys.
pub fn field<T: Decode>(entries: &[&Entry], name: &str, cx: &mut Cx<'_>) -> Option<T> {
    let entry = entries.iter().find(|entry| entry.key.value == name)?;
    if matches!(entry.value.data, Data::Null) {
        return None;
    }
    cx.within(name, |cx| T::decode(&entry.value, cx))
}

/// Reads the author's own names.
pub fn rest<T: Decode>(entries: Vec<&Entry>, cx: &mut Cx<'_>) -> Named<T> {
    let mut named = Named::default();
    for entry in entries {
        let name = &entry.key.value;
        if let Some(value) = cx.within(name, |cx| T::decode(&entry.value, cx)) {
            named.insert(name.clone(), entry.key.span, value);
        }
    }
    named
}
