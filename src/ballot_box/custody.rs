//! Custody by people: three of them keep a wave's key, any two open it, and the server cannot without them (privacy §4).
//!
//! The private key is the sum (XOR) of a part that stays in the key ring and a part that is shared among three people. For each pair of people
//! the shared part is split again into two random halves, one each: whoever has one share has random bytes, and any two people have both halves
//! of one pair. Shares are sealed with [`age`] to the people's own recipients. The part in the ring is destroyed with the wave's other keys, and
//! from then on shares, identities and old backups together open nothing.

use super::seal::{BoxKeys, is_pair};
use crate::{
    domain::ids::{CustodianName, WaveId},
    keyring::{KeyError, KeyName, KeyRing},
    secret::{SecretBytes, random},
};
use data_encoding::BASE64URL_NOPAD as BASE64;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};
use zeroize::Zeroizing;

/// Bytes of a private key (X25519).
const KEY: usize = 32;
/// Who holds which halves: for each pair of people, the one with the random half first.
const PAIRS: [(usize, usize); 3] = [(0, 1), (0, 2), (1, 2)];
/// How a share begins, so that it is known for one.
const MARK: &str = "chorus-share-1";

/// Who keeps the key that opens a wave's ballots.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Custody {
    /// The server, in its key ring.
    #[default]
    Server,
    /// Three people, of whom any two open a wave together with the server.
    People([Custodian; 3]),
}

/// One of the three.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Custodian {
    /// What the others call them.
    pub name: CustodianName,
    /// Their recipient, `age1…`, which `age-keygen` makes.
    pub recipient: String,
}

/// Why a key could not be given to people or put together again. Each says what to do.
#[derive(Debug, thiserror::Error)]
pub enum CustodyError {
    /// Not three people.
    #[error("custody by people needs three custodians, each with a recipient of their own; {0} stand in the settings")]
    NotThree(usize),
    /// Two of them have one recipient.
    #[error("two custodians have the same recipient: one person alone could open a wave")]
    Same,
    /// A name that is none.
    #[error(transparent)]
    Name(#[from] crate::domain::ids::NotAName),
    /// A recipient that is none.
    #[error("the recipient of {0} is none: it begins with age1 and comes from `age-keygen`; never put a secret key there")]
    NotARecipient(CustodianName),
    /// The key of the wave is not kept by people.
    #[error("the key of {0} is kept by the server alone, or destroyed: there are no shares")]
    NotShared(WaveId),
    /// Fewer than two shares of a wave.
    #[error(
        "{wave} is opened by two of {people}, and {given} gave a share. `chorus wave shares {wave} --out DIR` writes the sealed shares; two of them open theirs \
         (`age --decrypt -i THEIR-KEY`), and the count is given both: --share FILE --share FILE"
    )]
    TooFew {
        /// The wave.
        wave: WaveId,
        /// Their names.
        people: String,
        /// How many of them gave a share.
        given: usize,
    },
    /// A line that is no share.
    #[error("line {0} is no share: a share begins with “{MARK}”. A file that `age` has not opened yet begins with “-----BEGIN AGE”")]
    NotAShare(usize),
    /// The shares do not make the wave's key.
    #[error("the shares of {0} do not make its key: one of them belongs to another wave of this name, or was changed")]
    Wrong(WaveId),
    /// What the ring holds of it cannot be read.
    #[error("what the key ring holds about the custody of {0} cannot be read")]
    Broken(WaveId),
    /// A key.
    #[error(transparent)]
    Key(#[from] KeyError),
}

impl Custody {
    /// Custody by the people of the settings: name and recipient of each.
    ///
    /// # Errors
    /// [`CustodyError`] unless they are three with a name and a recipient of their own.
    pub fn people(settings: &BTreeMap<String, String>) -> Result<Self, CustodyError> {
        let mut people = Vec::new();
        for (name, recipient) in settings {
            let custodian = Custodian { name: CustodianName::parse(name)?, recipient: recipient.clone() };
            custodian.parsed()?;
            if people.iter().any(|other: &Custodian| other.recipient == *recipient) {
                return Err(CustodyError::Same);
            }
            people.push(custodian);
        }
        people.try_into().map(Self::People).map_err(|people: Vec<Custodian>| CustodyError::NotThree(people.len()))
    }
}

impl Custodian {
    fn parsed(&self) -> Result<age::x25519::Recipient, CustodyError> {
        self.recipient.parse().map_err(|_| CustodyError::NotARecipient(self.name.clone()))
    }
}

/// What the ring holds of a key that people keep.
#[derive(Serialize, Deserialize)]
struct Kept {
    /// The public half, by which a ring is known to belong to a wave.
    public: SecretBytes,
    /// The server's part.
    server: SecretBytes,
    /// The shares, sealed, in the order of the settings.
    shares: Vec<SealedShare>,
}

/// A share as it is handed to its custodian: an armoured file of [`age`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedShare {
    /// Whose it is.
    pub name: CustodianName,
    /// The file.
    pub file: String,
}

/// Splits a private key among the server and three people.
pub(super) fn split(wave: &WaveId, keys: &BoxKeys, people: &[Custodian; 3]) -> Result<SecretBytes, CustodyError> {
    let server: [u8; KEY] = random();
    let peoples = Zeroizing::new(xor(keys.private.expose(), &server));
    let mut shares: [Zeroizing<Vec<u8>>; 3] = Default::default();
    for (first, second) in PAIRS {
        let half = Zeroizing::new(random::<KEY>().to_vec());
        shares[second].extend_from_slice(&Zeroizing::new(xor(&peoples, &half)));
        shares[first].extend_from_slice(&half);
    }
    let mut sealed = Vec::new();
    for ((at, person), halves) in people.iter().enumerate().zip(&shares) {
        let share = Share { wave: wave.clone(), at, halves: halves.clone() };
        let text = Zeroizing::new(share.text(&person.name));
        let file =
            age::encrypt_and_armor(&person.parsed()?, text.as_bytes()).map_err(|_| CustodyError::NotARecipient(person.name.clone()))?;
        sealed.push(SealedShare { name: person.name.clone(), file });
    }
    let kept = Kept { public: SecretBytes::new(keys.public.clone()), server: SecretBytes::new(server.to_vec()), shares: sealed };
    Ok(SecretBytes::new(serde_json::to_vec(&kept).map_err(|_| CustodyError::Broken(wave.clone()))?))
}

/// The sealed shares of a wave, for handing to its custodians.
///
/// # Errors
/// [`CustodyError::NotShared`] when people do not keep its key.
pub fn shares(ring: &KeyRing, wave: &WaveId) -> Result<Vec<SealedShare>, CustodyError> {
    Ok(kept(ring, wave)?.shares)
}

/// The names of the people who keep the key of a wave; none where the server keeps it.
#[must_use]
pub fn keepers(ring: &KeyRing, wave: &WaveId) -> Vec<String> {
    kept(ring, wave).map(|kept| kept.shares.iter().map(|share| share.name.to_string()).collect()).unwrap_or_default()
}

/// Whether people keep the key of a wave with this public half.
pub(super) fn fits(ring: &KeyRing, name: &KeyName, wave: &WaveId, public: &[u8]) -> bool {
    ring.secret(name).is_ok_and(|secret| read(&secret, wave).is_ok_and(|kept| kept.public.expose() == public))
}

/// The private key that opens the ballots of a wave: from the ring, or put together from the shares of two people.
///
/// # Errors
/// [`CustodyError`] when shares are needed and not given, or do not belong to the wave.
pub(super) fn box_key(ring: &KeyRing, wave: &WaveId, given: &[Share]) -> Result<SecretBytes, CustodyError> {
    if !ring.has(&KeyName::Custody(wave.clone())) {
        return Ok(ring.secret(&KeyName::Box(wave.clone()))?);
    }
    let kept = kept(ring, wave)?;
    let mine: BTreeMap<usize, &Share> = given.iter().filter(|share| share.wave == *wave).map(|share| (share.at, share)).collect();
    let pair = PAIRS.into_iter().find_map(|(a, b)| Some((a, b, mine.get(&a)?, mine.get(&b)?)));
    let Some((a, b, first, second)) = pair else {
        let people = kept.shares.iter().map(|share| share.name.to_string()).collect::<Vec<_>>().join(", ");
        return Err(CustodyError::TooFew { wave: wave.clone(), people, given: mine.len() });
    };
    let shared = Zeroizing::new(xor(first.half(a, b), second.half(a, b)));
    let private = SecretBytes::new(xor(&shared, kept.server.expose()));
    if is_pair(&private, kept.public.expose()) { Ok(private) } else { Err(CustodyError::Wrong(wave.clone())) }
}

fn kept(ring: &KeyRing, wave: &WaveId) -> Result<Kept, CustodyError> {
    let secret = ring.secret(&KeyName::Custody(wave.clone())).map_err(|_| CustodyError::NotShared(wave.clone()))?;
    read(&secret, wave)
}

fn read(secret: &SecretBytes, wave: &WaveId) -> Result<Kept, CustodyError> {
    serde_json::from_slice(secret.expose()).map_err(|_| CustodyError::Broken(wave.clone()))
}

/// A share that its custodian has opened.
#[derive(Clone, PartialEq, Eq)]
pub struct Share {
    wave: WaveId,
    /// Which of the three.
    at: usize,
    /// A half for each pair that its custodian is in, in the order of [`PAIRS`].
    halves: Zeroizing<Vec<u8>>,
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Share({}, ..)", self.wave)
    }
}

impl Share {
    /// Reads the shares of a file: one a line; empty lines, and lines that begin with `#`, say nothing.
    ///
    /// # Errors
    /// [`CustodyError::NotAShare`] with the line, counted from 1.
    pub fn read_all(text: &str) -> Result<Vec<Self>, CustodyError> {
        let lines = text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        lines.map(|(at, line)| Self::read(line).ok_or(CustodyError::NotAShare(at + 1))).collect()
    }

    fn read(line: &str) -> Option<Self> {
        let mut words = line.split_whitespace();
        if words.next() != Some(MARK) {
            return None;
        }
        let wave = WaveId::parse(words.next()?).ok()?;
        let at = words.next()?.parse::<usize>().ok().filter(|at| (1..=3).contains(at))? - 1;
        let halves = Zeroizing::new(BASE64.decode(words.next()?.as_bytes()).ok()?);
        (halves.len() == 2 * KEY && words.next().is_none()).then_some(Self { wave, at, halves })
    }

    fn text(&self, name: &CustodianName) -> String {
        let Self { wave, at, halves } = self;
        format!(
            "# The share of {name} in the key of {wave}. Two shares and the server open its ballots together.\n\
             # Give it to the count and to nobody else, and delete this file afterwards.\n{MARK} {wave} {} {}\n",
            at + 1,
            BASE64.encode(halves)
        )
    }

    /// This person's half for the pair `(a, b)`; a share belongs to two pairs.
    fn half(&self, a: usize, b: usize) -> &[u8] {
        let mine = PAIRS.iter().filter(|(x, y)| *x == self.at || *y == self.at);
        let which = mine.take_while(|pair| **pair != (a, b)).count();
        &self.halves[which * KEY..(which + 1) * KEY]
    }
}

fn xor(a: &[u8], b: &[u8]) -> Vec<u8> {
    a.iter().zip(b).map(|(a, b)| a ^ b).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ballot_box::new_box_keys, keyring::MasterKey};
    use age::x25519::Identity;

    struct People {
        identities: Vec<Identity>,
        ring: KeyRing,
        keys: BoxKeys,
        _folder: tempfile::TempDir,
    }

    fn wave() -> WaveId {
        WaveId::parse("core-1").expect("a name")
    }

    fn people() -> People {
        let identities: Vec<Identity> = (0..3).map(|_| Identity::generate()).collect();
        let names = ["ash", "jo", "rowan"].map(str::to_owned);
        let settings = names.into_iter().zip(identities.iter().map(|i| i.to_public().to_string())).collect();
        let Ok(Custody::People(three)) = Custody::people(&settings) else { panic!("three people") };
        let folder = tempfile::tempdir().expect("a folder");
        let ring = KeyRing::open(&folder.path().join("keyring"), &MasterKey::File(folder.path().join("master.key"))).expect("a ring");
        let keys = new_box_keys();
        ring.add(KeyName::Custody(wave()), split(&wave(), &keys, &three).expect("split")).expect("writes");
        People { identities, ring, keys, _folder: folder }
    }

    impl People {
        fn open(&self, at: usize) -> Share {
            let sealed = shares(&self.ring, &wave()).expect("shares").swap_remove(at);
            let text = age::decrypt(&self.identities[at], sealed.file.as_bytes()).expect("opens for its custodian");
            Share::read_all(&String::from_utf8(text).expect("text")).expect("a share").swap_remove(0)
        }
    }

    #[test]
    fn any_two_open_a_wave_and_none_alone() {
        let people = people();
        for (a, b) in [(0, 1), (1, 0), (0, 2), (2, 1)] {
            let key = box_key(&people.ring, &wave(), &[people.open(a), people.open(b)]).expect("opens");
            assert_eq!(key, people.keys.private, "{a} and {b}");
        }
        assert!(matches!(box_key(&people.ring, &wave(), &[]), Err(CustodyError::TooFew { given: 0, .. })));
        for at in 0..3 {
            let twice = [people.open(at), people.open(at)];
            assert!(matches!(box_key(&people.ring, &wave(), &twice), Err(CustodyError::TooFew { given: 1, .. })), "{at}");
        }
    }

    #[test]
    fn a_share_opens_for_its_own_custodian_alone() {
        let people = people();
        for (at, sealed) in shares(&people.ring, &wave()).expect("shares").iter().enumerate() {
            let opens: Vec<bool> = people.identities.iter().map(|i| age::decrypt(i, sealed.file.as_bytes()).is_ok()).collect();
            assert_eq!(opens.iter().filter(|opens| **opens).count(), 1);
            assert!(opens[at]);
        }
    }

    #[test]
    fn all_three_shares_without_the_servers_part_are_not_the_key() {
        let people = people();
        let given = [people.open(0), people.open(1), people.open(2)];
        let shared = xor(given[0].half(0, 1), given[1].half(0, 1));
        assert_eq!(shared, xor(given[0].half(0, 2), given[2].half(0, 2)));
        assert_ne!(shared, people.keys.private.expose());
        people.ring.destroy(|name| *name == KeyName::Custody(wave())).expect("destroyed");
        assert!(box_key(&people.ring, &wave(), &given).is_err());
    }

    #[test]
    fn shares_of_another_wave_or_changed_ones_are_told() {
        let (people, others) = (people(), self::people());
        assert!(matches!(box_key(&people.ring, &wave(), &[people.open(0), others.open(1)]), Err(CustodyError::Wrong(_))));
        let mut elsewhere = people.open(1);
        elsewhere.wave = WaveId::parse("core-2").expect("a name");
        assert!(matches!(box_key(&people.ring, &wave(), &[people.open(0), elsewhere]), Err(CustodyError::TooFew { given: 1, .. })));
    }

    #[test]
    fn what_is_no_share_is_named_by_its_line() {
        let long = format!("{MARK} core-1 4 {}", BASE64.encode(&[0; 2 * KEY]));
        for bad in ["# a note\n\n-----BEGIN AGE ENCRYPTED FILE-----", "\n\nchorus-share-1 core-1 1 AAAA", &format!("#\n#\n{long}")] {
            assert!(matches!(Share::read_all(bad), Err(CustodyError::NotAShare(3))), "{bad}");
        }
    }

    #[test]
    fn three_people_with_recipients_of_their_own_are_asked_for() {
        let recipient = || Identity::generate().to_public().to_string();
        let settings = |of: &[(&str, String)]| of.iter().map(|(name, r)| ((*name).to_owned(), r.clone())).collect();
        let (one, two) = (recipient(), recipient());
        let refused = |of: &[(&str, String)]| Custody::people(&settings(of)).expect_err("refused").to_string();
        assert!(refused(&[("ash", one.clone()), ("jo", two.clone())]).contains("2 stand"));
        assert!(refused(&[("ash", one.clone()), ("jo", two.clone()), ("rowan", one.clone())]).contains("same recipient"));
        assert!(refused(&[("ash", one), ("jo", "AGE-SECRET-KEY-1XYZ".to_owned()), ("rowan", two)]).contains("recipient of jo"));
    }
}
