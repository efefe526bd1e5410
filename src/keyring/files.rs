//! The files behind the ring: whole or not at all, readable by their owner alone.

use super::KeyError;
use crate::secret::{Key, SecretBytes};
use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Where the master key comes from.
#[derive(Clone)]
pub enum MasterKey {
    /// 64 hexadecimal digits from the environment.
    Given(SecretBytes),
    /// A file that is made on first start, readable by its owner alone.
    File(PathBuf),
}

/// Holds the lock file until the handle is dropped, so that two servers never rewrite the ring at once.
pub(super) fn lock(path: &Path) -> Result<File, KeyError> {
    let failed = |source| KeyError::File { path: path.to_owned(), source };
    let file = private(OpenOptions::new().create(true).truncate(false).write(true)).open(path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => file.lock().map_err(failed)?,
        Err(TryLockError::Error(source)) => return Err(failed(source)),
    }
    Ok(file)
}

/// Writes a file that is there whole or not at all: beside it, synced, renamed, the folder synced.
pub(super) fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = private(OpenOptions::new().create(true).truncate(true).write(true)).open(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    match path.parent().filter(|p| !p.as_os_str().is_empty()) {
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

/// Readable and writable by the owner alone.
fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

pub(super) fn read_master(master: &MasterKey, may_make: bool) -> Result<Key, KeyError> {
    let (text, from) = match master {
        MasterKey::Given(secret) => (secret.clone(), "CHORUS_MASTER_KEY".to_owned()),
        MasterKey::File(path) => {
            if !path.exists() && may_make {
                let hex = data_encoding::HEXLOWER.encode(&crate::secret::random::<32>());
                write_whole(path, hex.as_bytes()).map_err(|source| KeyError::File { path: path.clone(), source })?;
            }
            refuse_readable(path)?;
            let text = fs::read(path).map_err(|source| KeyError::File { path: path.clone(), source })?;
            (SecretBytes::new(text), path.display().to_string())
        }
    };
    data_encoding::HEXLOWER_PERMISSIVE
        .decode(text.expose().trim_ascii())
        .ok()
        .and_then(|bytes| Key::from_secret(&SecretBytes::new(bytes)))
        .ok_or(KeyError::NotAKey(from))
}

#[cfg(unix)]
fn refuse_readable(path: &Path) -> Result<(), KeyError> {
    use std::os::unix::fs::PermissionsExt;
    match fs::metadata(path) {
        Ok(metadata) if metadata.permissions().mode() & 0o077 != 0 => Err(KeyError::Readable(path.to_owned())),
        Ok(_) => Ok(()),
        Err(source) => Err(KeyError::File { path: path.to_owned(), source }),
    }
}

#[cfg(not(unix))]
fn refuse_readable(_: &Path) -> Result<(), KeyError> {
    Ok(())
}
