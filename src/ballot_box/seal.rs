//! Sealing to a wave's public key by HPKE (RFC 9180), and opening with its private key.
//!
//! One suite: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-128-GCM; `docs/decisions/0002` says why not P-256.

use crate::{
    domain::{
        ballot::{BadRecord, Ballot, EqualityRecord, Narrative, Standing, pad, unpad},
        ids::WaveId,
    },
    secret::{SecretBytes, SystemRng},
    store::antechamber::Sealed,
};
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::AesGcm128, kdf::HkdfSha256, kem::X25519HkdfSha256, single_shot_open,
    single_shot_seal_with_rng,
};
use serde::{Serialize, de::DeserializeOwned};
use zeroize::Zeroizing;

type Suite = X25519HkdfSha256;
const INFO: &[u8] = b"chorus ballot box 1";

/// A record that could not be sealed or opened. Never says which record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The public or private key is none.
    #[error("the wave's key is not a key")]
    Key,
    /// The record does not open with this key, for this wave.
    #[error("a sealed record does not open")]
    DoesNotOpen,
    /// The record is too long or unreadable.
    #[error(transparent)]
    Record(#[from] BadRecord),
}

/// A fresh key pair: the private half for the ring, the public half for the wave.
#[derive(Debug)]
pub struct BoxKeys {
    /// Goes into the key ring.
    pub private: SecretBytes,
    /// Stands with the wave.
    pub public: Vec<u8>,
}

/// Draws a key pair.
#[must_use]
pub fn new_box_keys() -> BoxKeys {
    let (private, public) = Suite::gen_keypair_with_rng(&mut SystemRng);
    BoxKeys { private: SecretBytes::new(private.to_bytes().to_vec()), public: public.to_bytes().to_vec() }
}

/// Whether two halves of a key belong together.
pub(super) fn is_pair(private: &SecretBytes, public: &[u8]) -> bool {
    <Suite as Kem>::PrivateKey::from_bytes(private.expose()).is_ok_and(|private| Suite::sk_to_pk(&private).to_bytes().as_slice() == public)
}

/// A record that is sealed in both standings.
pub trait BothWays: Serialize + DeserializeOwned + Clone {
    /// What kind of record, so that one is never opened as another.
    const KIND: &'static [u8];
    /// The same record in `standing`.
    #[must_use]
    fn standing_as(&self, standing: Standing) -> Self;
}

impl BothWays for Ballot {
    const KIND: &'static [u8] = b"ballot";
    fn standing_as(&self, standing: Standing) -> Self {
        Self { standing, ..self.clone() }
    }
}

impl BothWays for Narrative {
    const KIND: &'static [u8] = b"narrative";
    fn standing_as(&self, standing: Standing) -> Self {
        Self { standing, ..self.clone() }
    }
}

/// Seals `record` twice, as real and as void, so that a used and an unused card cost the same work.
///
/// # Errors
/// [`SealError`] when the public key is none, or the record is longer than the largest size class.
pub fn seal_both<T: BothWays>(wave: &WaveId, public: &[u8], record: &T) -> Result<Sealed, SealError> {
    let seal = |standing| seal(wave, public, T::KIND, &pad(&record.standing_as(standing))?);
    Ok(Sealed { real: seal(Standing::Real)?, void: seal(Standing::Void)? })
}

/// Seals what somebody said about themselves. Whether it counts is decided by its ballot, so there is one of it.
///
/// # Errors
/// [`SealError`] as for [`seal_both`].
pub fn seal_equality(wave: &WaveId, public: &[u8], record: &EqualityRecord) -> Result<Vec<u8>, SealError> {
    seal(wave, public, b"equality", &pad(record)?)
}

fn seal(wave: &WaveId, public: &[u8], kind: &[u8], padded: &Zeroizing<Vec<u8>>) -> Result<Vec<u8>, SealError> {
    let public = <Suite as Kem>::PublicKey::from_bytes(public).map_err(|_| SealError::Key)?;
    let (encapsulated, body) =
        single_shot_seal_with_rng::<AesGcm128, HkdfSha256, Suite>(&OpModeS::Base, &public, INFO, padded, &aad(wave, kind), &mut SystemRng)
            .map_err(|_| SealError::Key)?;
    let mut sealed = encapsulated.to_bytes().to_vec();
    sealed.extend(body);
    Ok(sealed)
}

/// The private key of a box, ready to open ballots.
pub(super) struct Opener {
    wave: WaveId,
    private: <Suite as Kem>::PrivateKey,
}

impl Opener {
    pub(super) fn new(wave: &WaveId, private: &SecretBytes) -> Result<Self, SealError> {
        let private = <Suite as Kem>::PrivateKey::from_bytes(private.expose()).map_err(|_| SealError::Key)?;
        Ok(Self { wave: wave.clone(), private })
    }

    pub(super) fn open<T: BothWays>(&self, sealed: &[u8]) -> Result<T, SealError> {
        self.open_one(T::KIND, sealed)
    }

    pub(super) fn open_one<T: DeserializeOwned>(&self, kind: &[u8], sealed: &[u8]) -> Result<T, SealError> {
        let (encapsulated, body) = sealed.split_at_checked(32).ok_or(SealError::DoesNotOpen)?;
        let encapsulated = <Suite as Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| SealError::DoesNotOpen)?;
        let padded = single_shot_open::<AesGcm128, HkdfSha256, Suite>(
            &OpModeR::Base,
            &self.private,
            &encapsulated,
            INFO,
            body,
            &aad(&self.wave, kind),
        )
        .map_err(|_| SealError::DoesNotOpen)?;
        Ok(unpad(&Zeroizing::new(padded))?)
    }
}

fn aad(wave: &WaveId, kind: &[u8]) -> Vec<u8> {
    [kind, b"/", wave.as_str().as_bytes()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{answers::Answers, ballot::Channel, ids::InstrumentId};

    fn ballot() -> Ballot {
        Ballot {
            standing: Standing::Real,
            instrument: InstrumentId::parse("x").expect("a name"),
            version: 1,
            channel: Channel::Card,
            place: None,
            service: None,
            language: "en".to_owned(),
            helped_by: None,
            number: [0; 16],
            answers: Answers::default(),
        }
    }

    #[test]
    fn real_and_void_look_alike_and_open_as_what_they_are() {
        let (keys, wave) = (new_box_keys(), WaveId::parse("w-1").expect("a name"));
        let sealed = seal_both(&wave, &keys.public, &ballot()).expect("sealed");
        assert_eq!(sealed.real.len(), sealed.void.len());
        let opener = Opener::new(&wave, &keys.private).expect("a key");
        assert_eq!(opener.open::<Ballot>(&sealed.real).map(|b| b.standing), Ok(Standing::Real));
        assert_eq!(opener.open::<Ballot>(&sealed.void).map(|b| b.standing), Ok(Standing::Void));
    }

    #[test]
    fn a_ballot_opens_for_its_own_wave_and_kind_alone() {
        let (keys, wave) = (new_box_keys(), WaveId::parse("w-1").expect("a name"));
        let sealed = seal_both(&wave, &keys.public, &ballot()).expect("sealed").real;
        let elsewhere = Opener::new(&WaveId::parse("w-2").expect("a name"), &keys.private).expect("a key");
        assert!(elsewhere.open::<Ballot>(&sealed).is_err());
        let opener = Opener::new(&wave, &keys.private).expect("a key");
        assert!(opener.open::<Narrative>(&sealed).is_err());
        assert!(Opener::new(&wave, &new_box_keys().private).expect("a key").open::<Ballot>(&sealed).is_err());
    }
}
