//! Randomness, keys, sealing, and `Debug` that cannot leak: the one place that draws randomness.
//!
//! Ciphers and hashes are those of `ring`: AES-256-GCM (NIST SP 800-38D), HMAC-SHA256 (RFC 2104),
//! HKDF-SHA256 (RFC 5869), Ed25519 (RFC 8032). Passwords are hashed by Argon2id (RFC 9106).

use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use ring::{
    aead, hkdf, hmac,
    rand::{SecureRandom, SystemRandom},
    signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey},
};
use serde::{Deserialize, Serialize};
use std::{fmt, sync::LazyLock};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// `N` fresh random bytes from the operating system.
///
/// # Panics
/// When the operating system gives no randomness: nothing here is safe without it, so the process stops.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    fill(&mut bytes);
    bytes
}

fn fill(bytes: &mut [u8]) {
    SystemRandom::new().fill(bytes).expect("the operating system gives randomness");
}

/// A uniformly random number below `bound`, without modulo bias.
#[must_use]
pub fn random_below(bound: u64) -> u64 {
    let zone = u64::MAX - u64::MAX % bound.max(1);
    loop {
        let n = u64::from_le_bytes(random());
        if n < zone {
            return n % bound.max(1);
        }
    }
}

/// Puts `items` in uniformly random order (Fisher and Yates).
pub fn shuffle<T>(items: &mut [T]) {
    for i in (1..items.len()).rev() {
        let j = random_below(i as u64 + 1);
        items.swap(i, usize::try_from(j).unwrap_or(i));
    }
}

/// The randomness of the operating system in the shape that the `hpke` crate asks for.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRng;

impl hpke::rand_core::TryRng for SystemRng {
    type Error = std::convert::Infallible;
    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(u32::from_le_bytes(random()))
    }
    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(u64::from_le_bytes(random()))
    }
    fn try_fill_bytes(&mut self, dst: &mut [u8]) -> Result<(), Self::Error> {
        fill(dst);
        Ok(())
    }
}
impl hpke::rand_core::TryCryptoRng for SystemRng {}

/// Secret bytes of any length; wiped when dropped, and `Debug` shows nothing of them.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct SecretBytes(Vec<u8>);

impl SecretBytes {
    /// Takes the bytes over.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
    /// The bytes themselves, for the cipher that needs them.
    #[must_use]
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretBytes(..)")
    }
}

impl From<SecretBytes> for String {
    fn from(secret: SecretBytes) -> Self {
        data_encoding::BASE64.encode(&secret.0)
    }
}

impl TryFrom<String> for SecretBytes {
    type Error = data_encoding::DecodeError;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        data_encoding::BASE64.decode(text.as_bytes()).map(Self)
    }
}

/// What could not be opened: a wrong key, another place than it was sealed for, or changed bytes. Never says which.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("sealed data does not open")]
pub struct DoesNotOpen;

/// A 256-bit symmetric key; wiped when dropped, and `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; 32]);

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

struct Len32;
impl hkdf::KeyType for Len32 {
    fn len(&self) -> usize {
        32
    }
}

impl Key {
    /// A fresh random key.
    #[must_use]
    pub fn random() -> Self {
        Self(random())
    }

    /// The key in `bytes`.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key in `secret`, or nothing when it is not 32 bytes long.
    #[must_use]
    pub fn from_secret(secret: &SecretBytes) -> Option<Self> {
        secret.expose().try_into().ok().map(Self)
    }

    /// A copy for the key ring.
    #[must_use]
    pub fn to_secret(&self) -> SecretBytes {
        SecretBytes::new(self.0.to_vec())
    }

    /// Another key for another purpose, by HKDF with `label` as its info.
    ///
    /// # Panics
    /// Never: 32 bytes is a length that HKDF-SHA256 gives.
    #[must_use]
    pub fn derive(&self, label: &[u8]) -> Self {
        let prk = hkdf::Salt::new(hkdf::HKDF_SHA256, &[]).extract(&self.0);
        let mut out = [0; 32];
        prk.expand(&[label], Len32).and_then(|okm| okm.fill(&mut out)).expect("32 bytes is a length that HKDF-SHA256 gives");
        Self(out)
    }

    /// HMAC-SHA256 over `parts`, each preceded by its length so that no two lists of parts are alike.
    #[must_use]
    pub fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &self.0));
        for part in parts {
            context.update(&(part.len() as u64).to_le_bytes());
            context.update(part);
        }
        let mut out = [0; 32];
        out.copy_from_slice(context.sign().as_ref());
        out
    }

    /// Seals `plain` under a random nonce, bound to the place `aad`: nonce, ciphertext, tag.
    ///
    /// # Panics
    /// Above AES-GCM's 64 GiB, which nothing here comes near.
    #[must_use]
    pub fn seal(&self, aad: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; 12] = random();
        let mut sealed = Vec::with_capacity(12 + plain.len() + 16);
        sealed.extend_from_slice(&nonce);
        let mut body = plain.to_vec();
        self.aead()
            .seal_in_place_append_tag(aead::Nonce::assume_unique_for_key(nonce), aead::Aad::from(aad), &mut body)
            .expect("the text is shorter than AES-GCM's 64 GiB");
        sealed.extend_from_slice(&body);
        sealed
    }

    /// Opens what [`Key::seal`] sealed for the same place `aad`.
    ///
    /// # Errors
    /// [`DoesNotOpen`] for a wrong key, a wrong place or changed bytes alike.
    pub fn open(&self, aad: &[u8], sealed: &[u8]) -> Result<Vec<u8>, DoesNotOpen> {
        let (nonce, body) = sealed.split_at_checked(12).ok_or(DoesNotOpen)?;
        let nonce = aead::Nonce::try_assume_unique_for_key(nonce).map_err(|_| DoesNotOpen)?;
        let mut body = body.to_vec();
        let plain = self.aead().open_in_place(nonce, aead::Aad::from(aad), &mut body).map_err(|_| DoesNotOpen)?.len();
        body.truncate(plain);
        Ok(body)
    }

    fn aead(&self) -> aead::LessSafeKey {
        let key = aead::UnboundKey::new(&aead::AES_256_GCM, &self.0).expect("32 bytes is AES-256's key length");
        aead::LessSafeKey::new(key)
    }
}

/// Whether two byte strings are equal, in time that depends on their length alone.
#[must_use]
pub fn equal(a: &[u8], b: &[u8]) -> bool {
    use subtle::ConstantTimeEq;
    a.ct_eq(b).into()
}

/// SHA-256 of `bytes`, as lower-case hexadecimal.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(ring::digest::digest(&ring::digest::SHA256, bytes).as_ref())
}

/// A fresh Ed25519 key pair in PKCS#8.
///
/// # Panics
/// When the operating system gives no randomness.
#[must_use]
pub fn new_signing_key() -> SecretBytes {
    let pkcs8 = Ed25519KeyPair::generate_pkcs8(&SystemRandom::new()).expect("the operating system gives randomness");
    SecretBytes::new(pkcs8.as_ref().to_vec())
}

/// Signs `message`; gives the signature and the public key (64 and 32 bytes).
///
/// # Errors
/// [`DoesNotOpen`] when `pkcs8` holds no Ed25519 key.
pub fn sign(pkcs8: &SecretBytes, message: &[u8]) -> Result<(Vec<u8>, Vec<u8>), DoesNotOpen> {
    let pair = Ed25519KeyPair::from_pkcs8(pkcs8.expose()).map_err(|_| DoesNotOpen)?;
    Ok((pair.sign(message).as_ref().to_vec(), pair.public_key().as_ref().to_vec()))
}

/// Whether `signature` over `message` was made by the holder of `public_key`.
#[must_use]
pub fn verify(public_key: &[u8], message: &[u8], signature: &[u8]) -> bool {
    UnparsedPublicKey::new(&ED25519, public_key).verify(message, signature).is_ok()
}

/// Thirty-two bytes from a short secret that a person holds, by Argon2id with its default cost (RFC 9106; 19 MiB, two passes), salted by `key`:
/// slow to guess, and not to be guessed at all without the key.
///
/// # Panics
/// Never: the lengths are within Argon2's bounds.
#[must_use]
pub fn stretch(key: &Key, label: &[u8], short: &[u8]) -> Key {
    let mut out = [0; 32];
    argon2::Argon2::default().hash_password_into(short, &key.mac(&[label]), &mut out).expect("the lengths are within Argon2's bounds");
    Key(out)
}

/// An Argon2id hash of `password` with a fresh salt, as a PHC string.
///
/// # Panics
/// Never with Argon2's default parameters, which are within its bounds.
#[must_use]
pub fn hash_password(password: &str) -> String {
    argon2::Argon2::default()
        .hash_password_with_salt(password.as_bytes(), &random::<16>())
        .expect("the default parameters are within Argon2's bounds")
        .to_string()
}

/// What the password of a name that nobody has is compared with.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_password("nobody"));

/// Whether `password` is the one that was hashed; a hash that cannot be read is no match. A name that nobody has, and so no hash, costs as much time.
#[must_use]
pub fn password_matches(password: &str, hash: Option<&str>) -> bool {
    let known = hash.is_some();
    let hash = hash.unwrap_or(&NOBODY);
    known & PasswordHash::new(hash).is_ok_and(|hash| argon2::Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sealed_data_opens_only_with_its_key_in_its_place_and_unchanged() {
        let key = Key::random();
        let mut sealed = key.seal(b"place", b"words");
        assert_eq!(key.open(b"place", &sealed).as_deref(), Ok(&b"words"[..]));
        assert_eq!(key.open(b"other", &sealed), Err(DoesNotOpen));
        assert_eq!(Key::random().open(b"place", &sealed), Err(DoesNotOpen));
        sealed[14] ^= 1;
        assert_eq!(key.open(b"place", &sealed), Err(DoesNotOpen));
        assert_eq!(key.open(b"place", &[1, 2]), Err(DoesNotOpen));
    }

    #[test]
    fn debug_shows_nothing() {
        let key = Key::from_bytes([77; 32]);
        assert_eq!(format!("{key:?} {:?}", key.to_secret()), "Key(..) SecretBytes(..)");
    }

    #[test]
    fn mac_parts_cannot_be_moved_between_each_other() {
        let key = Key::random();
        assert_ne!(key.mac(&[b"ab", b"c"]), key.mac(&[b"a", b"bc"]));
    }

    #[test]
    fn a_password_matches_its_own_hash_alone() {
        let hash = hash_password("long enough words");
        assert!(password_matches("long enough words", Some(&hash)));
        assert!(!password_matches("other words", Some(&hash)));
        assert!(!password_matches("long enough words", Some("no hash")));
        assert!(!password_matches("nobody", None), "nobody's own password opens nothing");
    }

    #[test]
    fn random_below_stays_below_and_reaches_all() {
        let mut seen = [false; 7];
        for _ in 0..500 {
            seen[usize::try_from(random_below(7)).expect("small")] = true;
        }
        assert_eq!(seen, [true; 7]);
    }
}
