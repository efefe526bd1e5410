//! The sealed file: chunks of one size, each bound to its number and to whether it is the last, so that nothing can be cut off, moved or put in.
//!
//! AES-256-GCM under a key that this file alone has: HKDF of the master key with a random salt. The scheme is that of STREAM (Hoang, Reyhanitabar,
//! Rogaway and Vizár 2015) with the counter in the associated data.

use super::BackupError;
use crate::secret::{DoesNotOpen, Key, random};
use zeroize::Zeroizing;

const MAGIC: &[u8] = b"chorus backup 1\n";
const SALT: usize = 32;
/// Bytes of text in a chunk. The text is filled up to whole chunks, so that a file's length tells little of how many rows there are.
const CHUNK: usize = 65_536;
/// Bytes that a sealed chunk is longer: nonce and tag.
const MORE: usize = 28;

/// Seals `text`, which is filled up with line ends, under what `key` makes of a label.
pub(super) fn seal(key: impl Fn(&[u8]) -> Key, text: &[u8]) -> Vec<u8> {
    let salt: [u8; SALT] = random();
    let key = key(&label(&salt));
    let chunks: Vec<&[u8]> = if text.is_empty() { vec![&[]] } else { text.chunks(CHUNK).collect() };
    let mut file = [MAGIC, &salt].concat();
    for (n, chunk) in chunks.iter().enumerate() {
        let mut whole = Zeroizing::new(chunk.to_vec());
        whole.resize(CHUNK, b'\n');
        file.extend(key.seal(&place(n, n + 1 == chunks.len()), &whole));
    }
    file
}

/// Opens a file with the first of the keys that opens it.
pub(super) fn open<E>(keys: impl FnOnce(&[u8]) -> Result<Vec<Key>, E>, file: &[u8]) -> Result<Zeroizing<Vec<u8>>, BackupError>
where
    BackupError: From<E>,
{
    let (salt, sealed) = file.strip_prefix(MAGIC).and_then(|rest| rest.split_at_checked(SALT)).ok_or(BackupError::NotABackup)?;
    keys(&label(salt))?.iter().find_map(|key| open_with(key, sealed).ok()).ok_or(BackupError::DoesNotOpen)
}

fn open_with(key: &Key, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, DoesNotOpen> {
    let chunks: Vec<&[u8]> = sealed.chunks(CHUNK + MORE).collect();
    if chunks.is_empty() {
        return Err(DoesNotOpen);
    }
    let mut text = Zeroizing::new(Vec::with_capacity(sealed.len()));
    for (n, chunk) in chunks.iter().enumerate() {
        text.extend_from_slice(&Zeroizing::new(key.open(&place(n, n + 1 == chunks.len()), chunk)?));
    }
    Ok(text)
}

fn label(salt: &[u8]) -> Vec<u8> {
    [b"backup/", salt].concat()
}

fn place(n: usize, last: bool) -> Vec<u8> {
    [MAGIC, &(n as u64).to_le_bytes(), &[u8::from(last)]].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sealed_opens_whole_and_in_order_alone() {
        let key = Key::random();
        let text = vec![b'x'; 2 * CHUNK + 5];
        let file = seal(|label| key.derive(label), &text);
        let open = |file: &[u8]| open(|label| Ok::<_, BackupError>(vec![key.derive(label)]), file);
        let opened = open(&file).expect("opens");
        assert!(opened.starts_with(&text) && opened[text.len()..].iter().all(|b| *b == b'\n'));
        let (head, one) = (MAGIC.len() + SALT, CHUNK + MORE);
        assert_eq!(file.len(), head + 3 * one);
        let part = |n: usize| &file[head + n * one..head + (n + 1) * one];
        let with = |parts: &[usize]| [&file[..head], &parts.iter().flat_map(|n| part(*n)).copied().collect::<Vec<_>>()].concat();
        assert!(open(&with(&[0, 1, 2])).is_ok());
        for parts in [&[0, 1][..], &[1, 0, 2], &[0, 2], &[2], &[0, 1, 2, 2], &[0, 0, 1, 2], &[]] {
            assert!(matches!(open(&with(parts)), Err(BackupError::DoesNotOpen)), "{parts:?}");
        }
        let other = seal(|label| key.derive(label), &text);
        assert!(open(&[&file[..head + one], &other[head + one..]].concat()).is_err(), "chunks of two files do not mix");
        assert!(matches!(open(b"chorus"), Err(BackupError::NotABackup)));
    }
}
