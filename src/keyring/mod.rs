//! The key ring: every key that opens or tests something, outside the database and outside its backups.
//!
//! One small file, sealed by the master key (AES-256-GCM) and rewritten whole at each change: write beside it, sync, rename.
//! What is destroyed here can be opened by nobody, whatever copy of the database they have (privacy §4).

mod copy;
mod days;
mod error;
mod files;
mod name;

pub use copy::Reason;
pub use error::KeyError;
pub use files::MasterKey;
pub use name::KeyName;

use crate::{
    files::write_whole,
    secret::{Key, SecretBytes, new_signing_key},
};
use files::lock;
use std::{
    collections::BTreeMap,
    fs::{self, File},
    path::{Path, PathBuf},
    sync::{Arc, PoisonError, RwLock},
    time::SystemTime,
};

type Keys = BTreeMap<KeyName, SecretBytes>;
type Stamp = (SystemTime, u64, u64);

/// The open key ring, shared by all parts of one server; other servers share the file.
#[derive(Clone)]
pub struct KeyRing {
    path: PathBuf,
    master: MasterKey,
    open: Arc<RwLock<Open>>,
}

struct Open {
    keys: Keys,
    stamp: Option<Stamp>,
    /// The master key by which the file was sealed when it was last read.
    key: Key,
}

impl std::fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KeyRing(..)")
    }
}

const MAGIC: &[u8] = b"chorus key ring 1\n";

impl KeyRing {
    /// Opens the ring at `path`, or makes a new one with a signing and a column key.
    ///
    /// # Errors
    /// [`KeyError`]: a wrong, unreadable or world-readable key changes nothing.
    pub fn open(path: &Path, master: &MasterKey) -> Result<Self, KeyError> {
        let there = path.exists();
        if !there {
            files::make(master)?;
        }
        let key = files::read(master)?.swap_remove(0);
        let open = Arc::new(RwLock::new(Open { keys: Keys::new(), stamp: None, key }));
        let ring = Self { path: path.to_owned(), master: master.clone(), open };
        if there {
            let opened = ring.settle(&lock(&ring.lock_path())?)?;
            *ring.open.write().unwrap_or_else(PoisonError::into_inner) = opened;
        } else {
            ring.change(|keys| {
                keys.insert(KeyName::Signing, new_signing_key());
                keys.insert(KeyName::Column, Key::random().to_secret());
            })?;
        }
        Ok(ring)
    }

    /// Every key that what was sealed by the master key may open with, for a purpose of its own; there are two in the middle of a rotation.
    ///
    /// # Errors
    /// When no master key can be read. None is made.
    pub fn derived(master: &MasterKey, label: &[u8]) -> Result<Vec<Key>, KeyError> {
        Ok(files::read(master)?.iter().map(|key| key.derive(label)).collect())
    }

    /// A key for another purpose, made from the master key.
    #[must_use]
    pub fn derive(&self, label: &[u8]) -> Key {
        self.open.read().unwrap_or_else(PoisonError::into_inner).key.derive(label)
    }

    /// Seals the ring by a new master key; the old one is overwritten. A running server notices at its next refresh.
    ///
    /// The new key is on the disk before the ring is sealed by it, and the old one until then: interrupted anywhere, the ring opens, and whoever
    /// opens it next finishes what was begun.
    ///
    /// # Errors
    /// [`KeyError`]. What had begun is finished or undone at the next opening.
    pub fn rotate(&self) -> Result<(), KeyError> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let held = lock(&self.lock_path())?;
        let Open { keys, key, .. } = self.settle(&held)?;
        let next = files::next(&self.master)?;
        if next == key {
            return Err(KeyError::SameKey);
        }
        self.write(&keys, &next)?;
        files::settle(&self.master, &next)?;
        *open = Open { keys, stamp: self.stamp(), key: next };
        Ok(())
    }

    /// The secret under `name`.
    ///
    /// # Errors
    /// [`KeyError::Missing`] when there is none.
    pub fn secret(&self, name: &KeyName) -> Result<SecretBytes, KeyError> {
        let open = self.open.read().unwrap_or_else(PoisonError::into_inner);
        open.keys.get(name).cloned().ok_or_else(|| KeyError::Missing(String::from(name.clone())))
    }

    /// The symmetric key under `name`.
    ///
    /// # Errors
    /// [`KeyError::Missing`] when there is none.
    pub fn key(&self, name: &KeyName) -> Result<Key, KeyError> {
        Key::from_secret(&self.secret(name)?).ok_or_else(|| KeyError::Missing(String::from(name.clone())))
    }

    /// Whether there is a key under `name`.
    #[must_use]
    pub fn has(&self, name: &KeyName) -> bool {
        self.open.read().unwrap_or_else(PoisonError::into_inner).keys.contains_key(name)
    }

    /// The names of all keys; never the keys.
    #[must_use]
    pub fn names(&self) -> Vec<KeyName> {
        self.open.read().unwrap_or_else(PoisonError::into_inner).keys.keys().cloned().collect()
    }

    /// Adds a key.
    ///
    /// # Errors
    /// When the ring cannot be rewritten; then nothing changed.
    pub fn add(&self, name: KeyName, secret: SecretBytes) -> Result<(), KeyError> {
        self.change(|keys| {
            keys.insert(name, secret);
        })
    }

    /// Destroys every key for which `doomed` holds.
    ///
    /// # Errors
    /// When the ring cannot be rewritten; then nothing changed.
    pub fn destroy(&self, doomed: impl Fn(&KeyName) -> bool) -> Result<(), KeyError> {
        if self.names().iter().any(&doomed) {
            self.change(|keys| keys.retain(|name, _| !doomed(name)))?;
        }
        Ok(())
    }

    /// Reads the file again if another server has changed it.
    ///
    /// # Errors
    /// When the file cannot be read or does not open.
    pub fn refresh(&self) -> Result<(), KeyError> {
        let stamp = self.stamp();
        if self.open.read().unwrap_or_else(PoisonError::into_inner).stamp == stamp && stamp.is_some() {
            return Ok(());
        }
        let key = self.open.read().unwrap_or_else(PoisonError::into_inner).key.clone();
        // The lock is given back before the keys in memory are touched: whoever changes them takes both the other way round.
        let opened = match self.load(&key) {
            Ok(keys) => Open { keys, stamp, key },
            Err(KeyError::DoesNotOpen(_)) => self.settle(&lock(&self.lock_path())?)?,
            Err(error) => return Err(error),
        };
        *self.open.write().unwrap_or_else(PoisonError::into_inner) = opened;
        Ok(())
    }

    fn change(&self, change: impl FnOnce(&mut Keys)) -> Result<(), KeyError> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        let held = lock(&self.lock_path())?;
        // Another server may have written since: its change is kept, and its master key.
        if self.path.exists() {
            match self.load(&open.key) {
                Ok(keys) => open.keys = keys,
                Err(KeyError::DoesNotOpen(_)) => *open = self.settle(&held)?,
                Err(error) => return Err(error),
            }
        } else {
            open.keys = Keys::new();
        }
        let mut keys = open.keys.clone();
        change(&mut keys);
        self.write(&keys, &open.key)?;
        (open.keys, open.stamp) = (keys, self.stamp());
        Ok(())
    }

    /// Opens the file with whichever master key opens it, and finishes a rotation that was interrupted. `_held` is the lock.
    fn settle(&self, _held: &File) -> Result<Open, KeyError> {
        let stamp = self.stamp();
        for key in files::read(&self.master)? {
            match self.load(&key) {
                Ok(keys) => {
                    files::settle(&self.master, &key)?;
                    return Ok(Open { keys, stamp, key });
                }
                Err(KeyError::DoesNotOpen(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Err(KeyError::DoesNotOpen(self.path.clone()))
    }

    fn write(&self, keys: &Keys, key: &Key) -> Result<(), KeyError> {
        let json = zeroize::Zeroizing::new(serde_json::to_vec(keys).unwrap_or_default());
        let mut bytes = MAGIC.to_vec();
        bytes.extend(key.seal(MAGIC, &json));
        write_whole(&self.path, &bytes).map_err(|source| KeyError::File { path: self.path.clone(), source })
    }

    fn load(&self, key: &Key) -> Result<Keys, KeyError> {
        let bytes = fs::read(&self.path).map_err(|source| KeyError::File { path: self.path.clone(), source })?;
        let sealed = bytes.strip_prefix(MAGIC).ok_or_else(|| KeyError::DoesNotOpen(self.path.clone()))?;
        let json = key.open(MAGIC, sealed).map_err(|_| KeyError::DoesNotOpen(self.path.clone()))?;
        serde_json::from_slice(&zeroize::Zeroizing::new(json)).map_err(|_| KeyError::DoesNotOpen(self.path.clone()))
    }

    fn lock_path(&self) -> PathBuf {
        self.path.with_extension("lock")
    }

    /// What changes when another server rewrites the file: the moment, the length, and the file itself.
    fn stamp(&self) -> Option<Stamp> {
        let metadata = fs::metadata(&self.path).ok()?;
        Some((metadata.modified().ok()?, metadata.len(), file_number(&metadata)))
    }
}

/// The number of a file; two changes can fall into one tick of the file system's clock.
#[cfg(unix)]
fn file_number(metadata: &fs::Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(metadata)
}

#[cfg(not(unix))]
fn file_number(_: &fs::Metadata) -> u64 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{SurveyId, WaveId};

    fn wave(id: &str) -> WaveId {
        WaveId::parse(id).expect("a name")
    }

    fn ring(folder: &Path) -> KeyRing {
        KeyRing::open(&folder.join("keyring"), &MasterKey::File(folder.join("master.key"))).expect("a ring")
    }

    #[test]
    fn keys_survive_and_destroyed_ones_do_not() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = ring(folder.path());
        first.add(KeyName::Spent(wave("w-1")), Key::random().to_secret()).expect("written");
        first.add(KeyName::Year(SurveyId::parse("s").expect("a name"), "2026-27".to_owned()), Key::random().to_secret()).expect("written");
        let second = ring(folder.path());
        assert_eq!(first.names(), second.names());
        first.destroy(|name| matches!(name, KeyName::Spent(_))).expect("written");
        second.refresh().expect("read");
        assert!(!second.has(&KeyName::Spent(wave("w-1"))));
        assert!(second.has(&KeyName::Signing));
    }

    #[test]
    fn a_wrong_or_readable_master_key_is_refused_and_changes_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        ring(folder.path());
        let before = fs::read(folder.path().join("keyring")).expect("read");
        let other = MasterKey::Given(SecretBytes::new(b"ab".repeat(32)));
        let error = KeyRing::open(&folder.path().join("keyring"), &other).expect_err("another key");
        assert!(matches!(error, KeyError::DoesNotOpen(_)), "{error}");
        let short = MasterKey::Given(SecretBytes::new(b"abc".to_vec()));
        assert!(matches!(KeyRing::open(&folder.path().join("keyring"), &short), Err(KeyError::NotAKey(_))));
        assert_eq!(fs::read(folder.path().join("keyring")).expect("read"), before);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let master = folder.path().join("master.key");
            fs::set_permissions(&master, fs::Permissions::from_mode(0o644)).expect("set");
            let error = KeyRing::open(&folder.path().join("keyring"), &MasterKey::File(master)).expect_err("readable");
            assert!(matches!(error, KeyError::Readable(_)), "{error}");
        }
    }

    #[test]
    fn a_lost_master_key_is_not_silently_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        ring(folder.path());
        fs::remove_file(folder.path().join("master.key")).expect("removed");
        let master = MasterKey::File(folder.path().join("master.key"));
        assert!(matches!(KeyRing::open(&folder.path().join("keyring"), &master), Err(KeyError::File { .. })));
    }

    /// Every state in which kill -9 can leave a rotation: what lies in the folder after each of its steps.
    fn interrupted(folder: &Path) -> Vec<Vec<(&'static str, Vec<u8>)>> {
        let read = |file: &str| fs::read(folder.join(file)).expect("read");
        let (old_ring, old_master) = (read("keyring"), read("master.key"));
        ring(folder).rotate().expect("rotated");
        let (new_ring, new_master) = (read("keyring"), read("master.key"));
        assert!(old_ring != new_ring && old_master != new_master && !folder.join("master.key.new").exists());
        let state = |ring: &[u8], master: &[u8], next: Option<&[u8]>| {
            let next = next.map(|next| ("master.key.new", next.to_vec()));
            [("keyring", ring.to_vec()), ("master.key", master.to_vec())].into_iter().chain(next).collect::<Vec<_>>()
        };
        let half = [&[0; 20], &old_master[20..]].concat();
        vec![
            state(&old_ring, &old_master, None),
            state(&old_ring, &old_master, Some(&new_master)),
            state(&new_ring, &old_master, Some(&new_master)),
            state(&new_ring, &half, Some(&new_master)),
            state(&new_ring, &[0; 64], Some(&new_master)),
            state(&new_ring, &new_master, None),
        ]
    }

    fn leave(folder: &Path, files: &[(&str, Vec<u8>)]) {
        for (name, bytes) in files {
            write_whole(&folder.join(name), bytes).expect("written");
        }
    }

    #[test]
    fn a_rotation_that_was_interrupted_anywhere_opens_and_is_finished() {
        let folder = tempfile::tempdir().expect("a folder");
        let signing = ring(folder.path()).secret(&KeyName::Signing).expect("a key");
        for (at, state) in interrupted(folder.path()).iter().enumerate() {
            leave(folder.path(), state);
            let opened = ring(folder.path());
            assert_eq!(opened.secret(&KeyName::Signing).ok(), Some(signing.clone()), "step {at}");
            assert!(!folder.path().join("master.key.new").exists(), "step {at}");
            opened.rotate().expect("rotated again");
            assert_eq!(ring(folder.path()).secret(&KeyName::Signing).ok(), Some(signing.clone()), "step {at}");
        }
    }

    #[test]
    fn a_running_server_goes_on_through_every_step_of_a_rotation() {
        let folder = tempfile::tempdir().expect("a folder");
        let running = ring(folder.path());
        let old = [fs::read(folder.path().join("keyring")), fs::read(folder.path().join("master.key"))].map(|b| b.expect("read"));
        for (at, state) in interrupted(folder.path()).iter().enumerate() {
            leave(folder.path(), &[("keyring", old[0].clone()), ("master.key", old[1].clone())]);
            let _ = fs::remove_file(folder.path().join("master.key.new"));
            let reader = ring(folder.path());
            let writer = ring(folder.path());
            leave(folder.path(), state);
            reader.refresh().expect("still opens");
            let name = KeyName::Spent(wave(&format!("w-{at}")));
            writer.add(name.clone(), Key::random().to_secret()).expect("still writes");
            reader.refresh().expect("still opens");
            assert!(reader.has(&name) && ring(folder.path()).has(&name), "step {at}");
        }
        running.refresh().expect("the server of the first day goes on as well");
    }

    #[test]
    fn the_old_master_key_opens_nothing_after_a_rotation() {
        let folder = tempfile::tempdir().expect("a folder");
        let ring = ring(folder.path());
        let old = fs::read(folder.path().join("master.key")).expect("read");
        ring.rotate().expect("rotated");
        let error = KeyRing::open(&folder.path().join("keyring"), &MasterKey::Given(SecretBytes::new(old))).expect_err("the old key");
        assert!(matches!(error, KeyError::DoesNotOpen(_)), "{error}");
    }

    #[test]
    fn a_wrong_key_rotates_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = ring(folder.path());
        let path = folder.path().join("keyring");
        leave(folder.path(), &[("master.key", b"cd".repeat(32)), ("master.key.new", b"ef".repeat(32))]);
        let before = fs::read(&path).expect("read");
        assert!(matches!(first.rotate(), Err(KeyError::DoesNotOpen(_))));
        assert!(matches!(KeyRing::open(&path, &MasterKey::File(folder.path().join("master.key"))), Err(KeyError::DoesNotOpen(_))));
        assert_eq!(fs::read(&path).expect("read"), before);
        assert_eq!(fs::read(folder.path().join("master.key")).expect("read"), b"cd".repeat(32));
        assert_eq!(fs::read(folder.path().join("master.key.new")).expect("read"), b"ef".repeat(32));
    }

    #[test]
    fn a_master_key_of_the_environment_changes_to_the_next_and_a_server_that_has_both_goes_on() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("keyring");
        let [old, new] = ["ab", "cd"].map(|hex| SecretBytes::new(hex.repeat(32).into_bytes()));
        let given = MasterKey::Given(old.clone());
        let with_one = KeyRing::open(&path, &given).expect("a ring");
        assert!(matches!(with_one.rotate(), Err(KeyError::NoNewKey)));
        let both = MasterKey::Changing { from: old, to: new.clone() };
        let with_both = KeyRing::open(&path, &both).expect("a ring");
        KeyRing::open(&path, &both).expect("a ring").rotate().expect("rotated");
        with_both.refresh().expect("goes on");
        with_both.add(KeyName::Spent(wave("w-1")), Key::random().to_secret()).expect("writes");
        assert!(matches!(with_one.refresh(), Err(KeyError::DoesNotOpen(_))));
        assert!(with_one.has(&KeyName::Signing), "what was read stays in memory");
        assert!(matches!(with_one.add(KeyName::Spent(wave("w-2")), Key::random().to_secret()), Err(KeyError::DoesNotOpen(_))));
        assert!(KeyRing::open(&path, &MasterKey::Given(new)).expect("the new one").has(&KeyName::Spent(wave("w-1"))));
        assert!(matches!(with_both.rotate(), Err(KeyError::SameKey)));
    }
}
