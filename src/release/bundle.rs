//! The files that go out with a release, from which anybody can check it without key or database.
//!
//! | file | what it is |
//! |---|---|
//! | `release.json` | what was said, byte for byte as it was signed |
//! | `release.sig` | the signature over it and the key to check it with, hexadecimal |
//! | `certificate.json` | the worlds; their hash stands in `release.json` |
//! | `earlier/N.json`, `earlier/N.sig` | every release before it, numbered from the first |

use super::{Document, ReleaseError};
use crate::{
    disclosure::{Certificate, FamilyWorlds, Policy},
    domain::ids::ReleaseId,
    secret::{sha256_hex, verify},
    store::{self, Tx},
};
use serde::{Deserialize, Serialize};

/// The certificate of a release as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CertificateFile {
    /// The release that it is of.
    pub release: ReleaseId,
    /// The rules under which it was protected.
    pub policy: Policy,
    /// The worlds of each family, over the cells of its `inner`.
    pub families: Vec<FamilyWorlds>,
    /// Worlds of different families that go together: they agree on every base that families share.
    pub together: Vec<Vec<usize>>,
}

impl CertificateFile {
    pub(super) fn new(release: ReleaseId, policy: Policy, certificate: Certificate) -> Self {
        let Certificate { families, together } = certificate;
        Self { release, policy, families, together }
    }

    /// The bytes that are hashed.
    pub(super) fn canonical(&self) -> Result<String, ReleaseError> {
        serde_json::to_string(self).map_err(|_| ReleaseError::Tampered)
    }

    /// The worlds.
    #[must_use]
    pub fn into_certificate(self) -> Certificate {
        Certificate { families: self.families, together: self.together }
    }
}

/// An Ed25519 signature as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// `Ed25519`.
    pub algorithm: String,
    /// 32 bytes, hexadecimal.
    pub public_key: String,
    /// 64 bytes, hexadecimal.
    pub signature: String,
}

impl Signature {
    const ALGORITHM: &str = "Ed25519";

    fn of(row: &store::release::Row) -> Self {
        let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
        Self { algorithm: Self::ALGORITHM.to_owned(), public_key: hex(&row.public_key), signature: hex(&row.signature) }
    }

    /// Whether it is one over these bytes.
    #[must_use]
    pub fn is_over(&self, bytes: &[u8]) -> bool {
        let read = |hex: &str| data_encoding::HEXLOWER.decode(hex.as_bytes()).ok();
        let (Some(key), Some(signature)) = (read(&self.public_key), read(&self.signature)) else { return false };
        self.algorithm == Self::ALGORITHM && verify(&key, bytes, &signature)
    }
}

/// The files of a release by name, after every one of them was checked.
///
/// # Errors
/// [`ReleaseError::Tampered`] when a document does not match its hash and signature, or the certificate its hash; [`ReleaseError::Store`].
pub async fn bundle(tx: &mut Tx, row: &store::release::Row) -> Result<Vec<(String, String)>, ReleaseError> {
    let document = Document::open(row)?;
    let sig = |row: &store::release::Row| serde_json::to_string(&Signature::of(row)).map_err(|_| ReleaseError::Tampered);
    let mut files = vec![("release.json".to_owned(), row.document.clone()), ("release.sig".to_owned(), sig(row)?)];
    if let Some(certificate) = store::release::certificate(tx, &row.id).await? {
        if sha256_hex(certificate.as_bytes()) != document.certificate {
            return Err(ReleaseError::Tampered);
        }
        files.push(("certificate.json".to_owned(), certificate));
    } else if !document.certificate.is_empty() {
        return Err(ReleaseError::Tampered);
    }
    for earlier in store::release::all(tx).await?.iter().filter(|earlier| earlier.position < row.position) {
        Document::open(earlier)?;
        files.push((format!("earlier/{}.json", earlier.position), earlier.document.clone()));
        files.push((format!("earlier/{}.sig", earlier.position), sig(earlier)?));
    }
    Ok(files)
}
