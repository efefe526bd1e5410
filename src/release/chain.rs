//! The head of the chain of releases, kept in the key ring, where no backup of the database brings an older one back.
//!
//! A release is protected against all that was said before it. A database that came back from a backup does not know what was approved since; what it
//! protected would be protected against too little. Only the hash of the last approved release is kept: it stands in what everybody can read.

use super::ReleaseError;
use crate::{
    keyring::{KeyName, KeyRing},
    secret::SecretBytes,
    store::{self, Store, release::Head},
};

/// Notes the last approved release. A note that this database does not know stays: it is newer than what the database knows.
///
/// # Errors
/// When the database cannot be read or the ring cannot be rewritten.
pub async fn keep_up(store: &Store, ring: &KeyRing) -> Result<(), ReleaseError> {
    let mut releases = store::release::heads(&mut store.read().await?).await?;
    releases.retain(|release| release.state != "draft");
    if let Some(last) = releases.last()
        && check(ring, hashes(&releases)).is_ok()
        && ring.secret(&KeyName::Chain).ok().is_none_or(|head| head.expose() != last.hash.as_bytes())
    {
        ring.add(KeyName::Chain, SecretBytes::new(last.hash.clone().into_bytes()))?;
    }
    Ok(())
}

/// Whether the approved releases of this database are all that there were.
///
/// # Errors
/// When the database cannot be read.
pub async fn knows_all(store: &Store, ring: &KeyRing) -> Result<bool, ReleaseError> {
    let mut releases = store::release::heads(&mut store.read().await?).await?;
    releases.retain(|release| release.state != "draft");
    Ok(check(ring, hashes(&releases)).is_ok())
}

fn hashes(releases: &[Head]) -> impl Iterator<Item = &str> {
    releases.iter().map(|release| release.hash.as_str())
}

/// Checks that the approved releases of this database are all that there were, by their hashes.
pub(super) fn check<'a>(ring: &KeyRing, mut approved: impl Iterator<Item = &'a str>) -> Result<(), ReleaseError> {
    let Ok(head) = ring.secret(&KeyName::Chain) else { return Ok(()) };
    if approved.any(|hash| hash.as_bytes() == head.expose()) { Ok(()) } else { Err(ReleaseError::Forgotten) }
}
