//! Instruments that are not built in. They can be added while everybody reads, and none is ever taken away or changed, so what was lent stays good.

use super::{Bundle, PAGES, STAFF, WordsError, add, new_bundle};
use crate::domain::instrument::Instrument;
use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

/// An instrument with its messages by language.
pub(super) struct Asked {
    pub instrument: Arc<Instrument>,
    pub bundles: BTreeMap<String, Bundle>,
    /// The same as they are written, by language.
    pub written: BTreeMap<String, String>,
}

impl Asked {
    pub(super) fn new(instrument: Instrument, messages: impl Fn(&str) -> Result<String, WordsError>) -> Result<Self, WordsError> {
        if [PAGES, STAFF].contains(&instrument.id.as_str()) {
            return Err(WordsError::File(instrument.id.to_string(), "another part of the words has this name".to_owned()));
        }
        let (mut bundles, mut written) = (BTreeMap::new(), BTreeMap::new());
        for language in &instrument.languages {
            let (mut bundle, messages) = (new_bundle(language), messages(language)?);
            add(&mut bundle, &format!("{}/{language}.ftl", instrument.id), messages.clone())?;
            bundles.insert(language.clone(), bundle);
            written.insert(language.clone(), messages);
        }
        Ok(Self { instrument: Arc::new(instrument), bundles, written })
    }
}

/// A row to whose end more is put.
#[derive(Clone, Default)]
pub(super) struct Shelf(OnceLock<Box<Node>>);

#[derive(Clone)]
struct Node {
    asked: Arc<Asked>,
    next: Shelf,
}

impl Shelf {
    fn nodes(&self) -> impl Iterator<Item = &Node> {
        std::iter::successors(self.0.get(), |node| node.next.0.get()).map(AsRef::as_ref)
    }

    /// Each instrument once: of two that have one name, the one that came last.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Asked> {
        let last =
            |node: &&Node| self.get(node.asked.instrument.id.as_str()).is_some_and(|asked| std::ptr::eq(asked, &raw const *node.asked));
        self.nodes().filter(last).map(|node| &*node.asked)
    }

    pub(super) fn get(&self, id: &str) -> Option<&Asked> {
        self.nodes().filter(|node| node.asked.instrument.id.as_str() == id).last().map(|node| &*node.asked)
    }

    /// Puts an instrument in the place of whatever has its name.
    pub(super) fn put(&self, asked: Asked) {
        self.push(asked, false);
    }

    /// Puts an instrument where there is none of this name; false where there is one.
    pub(super) fn put_new(&self, asked: Asked) -> bool {
        self.push(asked, true)
    }

    fn push(&self, asked: Asked, new: bool) -> bool {
        let id = asked.instrument.id.clone();
        let mut node = Box::new(Node { asked: Arc::new(asked), next: Self::default() });
        let mut end = self;
        loop {
            match end.0.set(node) {
                Ok(()) => return true,
                Err(back) => node = back,
            }
            // Whoever was faster stands there now.
            let Some(taken) = end.0.get() else { continue };
            if new && taken.asked.instrument.id == id {
                return false;
            }
            end = &taken.next;
        }
    }
}
