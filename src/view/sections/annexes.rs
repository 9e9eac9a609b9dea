//! Where the annexes begin: what stands behind the first pages, and where.

use serde::Serialize;

use super::naming::count;
use crate::args;
use crate::view::parts::Link;
use crate::words::Words;

/// The contents of the annexes.
#[derive(Clone, Debug, Serialize)]
pub struct AnnexesView {
    /// `annexes`.
    pub id: &'static str,
    /// The finding in a sentence.
    pub title: String,
    /// One more sentence; may be empty.
    pub lead: String,
    /// The annexes, in their order.
    pub links: Vec<Link>,
}

/// The contents of the annexes of a document; none where there are too few to look for.
pub(crate) fn view(words: &Words, account: &str, links: &[Link]) -> Option<AnnexesView> {
    let n = links.len();
    (n > 2).then(|| AnnexesView {
        id: "annexes",
        title: words.capital(&words.say("annexes-title", &args! { account, few: count(words, n) })),
        lead: String::new(),
        links: links.to_vec(),
    })
}
