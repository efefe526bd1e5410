//! The files of the ring and of its master key. A rotation leaves them so that the ring opens, wherever it was interrupted.

use super::KeyError;
use crate::{
    files::{private, rename, wipe, with_ending, write_whole},
    secret::{Key, SecretBytes, random},
};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io,
    path::{Path, PathBuf},
};

/// Where the master key comes from.
#[derive(Clone)]
pub enum MasterKey {
    /// 64 hexadecimal digits from the environment.
    Given(SecretBytes),
    /// Two of them, while the one gives way to the other: a server that has both goes on through the change.
    Changing {
        /// The one that the ring was sealed by.
        from: SecretBytes,
        /// The one that it is to be sealed by.
        to: SecretBytes,
    },
    /// A file that is made on first start, readable by its owner alone.
    File(PathBuf),
}

/// The variable of the master key.
const GIVEN: &str = "CHORUS_MASTER_KEY";
/// The variable of the one that follows it.
const NEXT: &str = "CHORUS_NEW_MASTER_KEY";

fn failed(path: &Path) -> impl Fn(io::Error) -> KeyError {
    move |source| KeyError::File { path: path.to_owned(), source }
}

/// Holds the lock file until the handle is dropped, so that two servers never rewrite the ring at once.
pub(super) fn lock(path: &Path) -> Result<File, KeyError> {
    let file = private(OpenOptions::new().create(true).truncate(false).write(true)).open(path).map_err(failed(path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => file.lock().map_err(failed(path))?,
        Err(TryLockError::Error(source)) => return Err(failed(path)(source)),
    }
    Ok(file)
}

/// Makes the file of the master key where there is none.
pub(super) fn make(master: &MasterKey) -> Result<(), KeyError> {
    match master {
        MasterKey::File(path) if !path.exists() => write_key(path),
        _ => Ok(()),
    }
}

fn write_key(path: &Path) -> Result<(), KeyError> {
    let hex = zeroize::Zeroizing::new(data_encoding::HEXLOWER.encode(&random::<32>()));
    write_whole(path, hex.as_bytes()).map_err(failed(path))
}

/// Every key that the ring may be sealed by: the master key, and during a rotation the one that follows it.
pub(super) fn read(master: &MasterKey) -> Result<Vec<Key>, KeyError> {
    match master {
        MasterKey::Given(key) => Ok(vec![parse(key, GIVEN)?]),
        MasterKey::Changing { from, to } => Ok(vec![parse(from, GIVEN)?, parse(to, NEXT)?]),
        MasterKey::File(path) => {
            let next = next_to(path);
            if !next.exists() {
                return Ok(vec![read_key(path)?]);
            }
            // The older of the two may be overwritten already.
            let next = read_key(&next);
            match (read_key(path), next) {
                (Ok(old), Ok(new)) => Ok(vec![old, new]),
                (Ok(key), Err(_)) | (Err(_), Ok(key)) => Ok(vec![key]),
                (Err(error), Err(_)) => Err(error),
            }
        }
    }
}

/// Where the next master key waits: beside the file itself, wherever a link leads.
fn next_to(path: &Path) -> PathBuf {
    with_ending(&real(path), ".new")
}

fn real(path: &Path) -> PathBuf {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn read_key(path: &Path) -> Result<Key, KeyError> {
    refuse_readable(path)?;
    let text = SecretBytes::new(fs::read(path).map_err(failed(path))?);
    parse(&text, &path.display().to_string())
}

fn parse(text: &SecretBytes, from: &str) -> Result<Key, KeyError> {
    data_encoding::HEXLOWER_PERMISSIVE
        .decode(text.expose().trim_ascii())
        .ok()
        .and_then(|bytes| Key::from_secret(&SecretBytes::new(bytes)))
        .ok_or_else(|| KeyError::NotAKey(from.to_owned()))
}

/// The next master key: made and synced beside the present one, or taken from the environment.
pub(super) fn next(master: &MasterKey) -> Result<Key, KeyError> {
    match master {
        MasterKey::Given(_) => Err(KeyError::NoNewKey),
        MasterKey::Changing { to, .. } => parse(to, NEXT),
        MasterKey::File(path) => {
            // The old key is to be overwritten once the ring is sealed by the new one: better refused now than stuck then.
            OpenOptions::new().write(true).open(path).map_err(failed(path))?;
            let next = next_to(path);
            write_key(&next)?;
            read_key(&next)
        }
    }
}

/// Ends a rotation now that the ring is known to open with `key`: the other key is overwritten and goes.
pub(super) fn settle(master: &MasterKey, key: &Key) -> Result<(), KeyError> {
    let MasterKey::File(path) = master else { return Ok(()) };
    let (path, next) = (real(path), next_to(path));
    if !next.exists() {
        return Ok(());
    }
    if read_key(&next).is_ok_and(|next| next == *key) {
        if path.exists() {
            wipe(&path).map_err(failed(&path))?;
        }
        return rename(&next, &path).map_err(failed(&path));
    }
    // The ring was never sealed by it.
    wipe(&next).and_then(|()| fs::remove_file(&next)).map_err(failed(&next))
}

#[cfg(unix)]
fn refuse_readable(path: &Path) -> Result<(), KeyError> {
    use std::os::unix::fs::PermissionsExt;
    match fs::metadata(path) {
        Ok(metadata) if metadata.permissions().mode() & 0o077 != 0 => Err(KeyError::Readable(path.to_owned())),
        Ok(_) => Ok(()),
        Err(source) => Err(failed(path)(source)),
    }
}

#[cfg(not(unix))]
fn refuse_readable(_: &Path) -> Result<(), KeyError> {
    Ok(())
}
