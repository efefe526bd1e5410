//! What Chorus looks at to stand beside a return: releases that partners read, what is done about them, and the register. Nothing of a draft, a box or a tally.

use super::figures::Documents;
use crate::{
    domain::returns::{Known, Released},
    i18n::{PAGES, Read, Words},
    release::{ReleaseError, Title},
    store::{
        self, Tx,
        release::{Head, SHARED},
    },
};

/// Reads all of it.
///
/// # Errors
/// [`ReleaseError`], or when the database cannot be reached.
pub async fn known(tx: &mut Tx, documents: &Documents, words: &Words, read: &Read) -> Result<Known, ReleaseError> {
    let mut releases = Vec::new();
    for head in store::release::heads(tx).await?.iter().filter(|head| SHARED.contains(&head.state.as_str())) {
        releases.extend(released(head, &*documents.title(tx, head).await?, words));
    }
    Ok(Known {
        releases,
        findings: store::finding::all(tx).await?,
        actions: store::action::all(tx).await?,
        register: store::register::load(tx).await?,
        languages: words.languages().iter().filter(|language| read.fictional || read.has(PAGES, &language.code)).count(),
    })
}

/// A release, where its days are known.
fn released(head: &Head, title: &Title, words: &Words) -> Option<Released> {
    let instrument = words.instrument(title.instrument.as_str());
    let audience = instrument.iter().flat_map(|instrument| &instrument.questions).flat_map(|question| question.audience.clone());
    Some(Released {
        release: title.release.clone(),
        survey: title.survey.clone(),
        instrument: title.instrument.clone(),
        audience: audience.collect(),
        year: title.year.clone(),
        closes_on: title.when.closes_on,
        shared_on: head.shared_on.or(head.public_on)?,
        public_on: head.public_on.filter(|_| head.state == "public"),
    })
}
