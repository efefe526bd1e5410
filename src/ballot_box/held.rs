//! What of a wave the key ring still opens: asked when a database comes back from a backup.

use super::{count::aad, custody, seal::is_pair};
use crate::{
    domain::{
        ids::WaveId,
        wave::{Wave, WaveState},
    },
    keyring::{KeyName, KeyRing},
};

/// What of a wave can still be opened, where people keep its key with two of them, or tested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Its ballots, and what people said about themselves.
    pub ballots: bool,
    /// Its narratives.
    pub narratives: bool,
    /// Its spent marks.
    pub marks: bool,
}

/// What of `wave` the ring opens. A key of another wave that had the same name opens nothing, so halves of keys have to fit.
#[must_use]
pub fn held(ring: &KeyRing, wave: &Wave) -> Held {
    let id = || wave.id.clone();
    let fits = |server: KeyName, people: KeyName, public: &[u8]| {
        ring.secret(&server).is_ok_and(|private| is_pair(&private, public)) || custody::fits(ring, &people, &wave.id, public)
    };
    let over = matches!(wave.state, WaveState::Released | WaveState::Destroyed);
    let ballots = !over && fits(KeyName::Box(id()), KeyName::Custody(id()), &wave.box_key);
    Held {
        ballots,
        narratives: fits(KeyName::Narrative(id()), KeyName::NarrativeCustody(id()), &wave.narrative_key),
        marks: ballots && matches!(wave.state, WaveState::Open | WaveState::Closing) && ring.has(&KeyName::Spent(wave.id.clone())),
    }
}

/// Whether a wave's sealed tally opens.
#[must_use]
pub fn tally_opens(ring: &KeyRing, wave: &WaveId, sealed: &[u8]) -> bool {
    ring.key(&KeyName::Tally(wave.clone())).is_ok_and(|key| key.open(&aad(wave), sealed).map(zeroize::Zeroizing::new).is_ok())
}
