//! What can go wrong with keys.

use std::{io, path::PathBuf};

/// What can go wrong with keys. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The master key can be read by others on this machine.
    #[error("{}: others on this machine can read the master key; make it yours alone (chmod 600)", .0.display())]
    Readable(PathBuf),
    /// The master key is not 64 hexadecimal digits.
    #[error("{0}: the master key must be 64 hexadecimal digits")]
    NotAKey(String),
    /// The key ring was sealed by another master key, or its bytes were changed.
    #[error(
        "{}: the key ring does not open with this master key; use the master key that it was made with, or the new one after `chorus keys rotate` (nothing was changed)",
        .0.display()
    )]
    DoesNotOpen(PathBuf),
    /// A key that is needed is not in the ring.
    #[error("the key ring has no key for {0}: it was destroyed, or this database came back without its ring")]
    Missing(String),
    /// A new master key is needed, and none was given.
    #[error(
        "the master key comes from CHORUS_MASTER_KEY: put another one, 64 hexadecimal digits, into CHORUS_NEW_MASTER_KEY (nothing was changed)"
    )]
    NoNewKey,
    /// The ring is sealed by the new master key already.
    #[error("the key ring is sealed by CHORUS_NEW_MASTER_KEY already: set that one as CHORUS_MASTER_KEY (nothing was changed)")]
    SameKey,
    /// A copy would replace a file.
    #[error("{}: there is a file of this name already; choose another name (nothing was written)", .0.display())]
    Exists(PathBuf),
}
