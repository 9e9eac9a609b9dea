//! One tree laid over another: what the upper one says counts, the rest stays.

use super::Data;
use super::Node;

/// Lays `over` on `base`. Mappings are merged key by key; lists whose entries have ids are merged entry by entry;
/// `null` takes a key away; anything else replaces. Every value keeps the place where it was written.
pub fn overlay(base: Node, over: Node) -> Node {
    match (base.data, over.data) {
        (Data::Map(mut entries), Data::Map(upper)) => {
            for entry in upper {
                match entries.iter().position(|lower| lower.key.value == entry.key.value) {
                    Some(at) if matches!(entry.value.data, Data::Null) => {
                        entries.remove(at);
                    }
                    Some(at) => {
                        let lower = entries.remove(at);
                        let value = overlay(lower.value, entry.value);
                        entries.insert(at, super::Entry { key: entry.key, value });
                    }
                    None => entries.push(entry),
                }
            }
            Node { span: over.span, data: Data::Map(entries) }
        }
        (Data::List(mut nodes), Data::List(upper)) if upper.iter().all(|node| id(node).is_some()) => {
            for node in upper {
                match nodes.iter().position(|lower| id(lower) == id(&node)) {
                    Some(at) => {
                        let lower = nodes.remove(at);
                        nodes.insert(at, overlay(lower, node));
                    }
                    None => nodes.push(node),
                }
            }
            Node { span: over.span, data: Data::List(nodes) }
        }
        (_, data) => Node { span: over.span, data },
    }
}

/// The id of a list's entry.
fn id(node: &Node) -> Option<&str> {
    let Data::Map(entries) = &node.data else { return None };
    match &entries.iter().find(|entry| entry.key.value == "id")?.value.data {
        Data::Scalar { text, .. } => Some(text),
        _ => None,
    }
}
