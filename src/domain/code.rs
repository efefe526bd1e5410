//! The 16-digit code on a card.
//!
//! Fifteen digits are one number: a serial within the wave, permuted so that neighbours on a sheet look unrelated, and 29 bits
//! of an HMAC under the batch key; the sixteenth is a Damm check digit (privacy §2). The server keeps no list of codes: a code
//! is recognised by computing its tag again, and by nothing once the batch key is destroyed.

use super::ids::BatchId;
use crate::secret::{Key, equal};
use std::fmt;

/// Bits of the HMAC tag: a guess at an issued serial is right once in 2²⁹ tries.
const TAG_BITS: u32 = 29;
/// Serials of one wave, so that serial and tag together stay below 10¹⁵.
pub const SERIALS: u64 = 1_800_000;
/// Digits of a code, check digit included.
pub const DIGITS: usize = 16;

/// Sixteen digits with a right check digit; whether a card bears them is another question.
#[derive(Clone, PartialEq, Eq)]
pub struct Code([u8; DIGITS]);

/// Why a text is no code. A person sees one message for every reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a code")]
pub struct NotACode;

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(..)")
    }
}

impl Code {
    /// Reads a code as people type it: digits of any script, with spaces, dashes or nothing between them.
    ///
    /// # Errors
    /// [`NotACode`] when there are not sixteen digits, when anything else stands among them, or when the check digit is wrong.
    pub fn parse(text: &str) -> Result<Self, NotACode> {
        checked_digits(text).map(Self)
    }

    /// The code as printed: four groups of four.
    #[must_use]
    pub fn grouped(&self) -> String {
        grouped(&self.digits(), 4)
    }

    /// The code as sixteen digits without spaces.
    #[must_use]
    pub fn digits(&self) -> String {
        self.0.iter().map(|d| char::from(b'0' + d)).collect()
    }

    fn from_value(value: u64) -> Self {
        let mut digits = [0; DIGITS];
        let mut rest = value;
        for slot in digits[..DIGITS - 1].iter_mut().rev() {
            *slot = u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
        }
        digits[DIGITS - 1] = damm(&digits[..DIGITS - 1]);
        Self(digits)
    }

    fn value(&self) -> u64 {
        self.0[..DIGITS - 1].iter().fold(0, |n, d| n * 10 + u64::from(*d))
    }
}

/// Reads exactly `N` digits of any script, the last being a right check digit, with spaces, dashes or nothing between them.
pub(super) fn checked_digits<const N: usize>(text: &str) -> Result<[u8; N], NotACode> {
    let mut digits = [0; N];
    let mut n = 0;
    for c in text.chars() {
        if let Some(digit) = decimal_digit(c) {
            *digits.get_mut(n).ok_or(NotACode)? = digit;
            n += 1;
        } else if !is_separator(c) {
            return Err(NotACode);
        }
    }
    if n == N && damm(&digits) == 0 { Ok(digits) } else { Err(NotACode) }
}

/// Digits in groups of `size`, as they are printed and shown.
pub(super) fn grouped(digits: &str, size: usize) -> String {
    digits.as_bytes().chunks(size).map(|group| String::from_utf8_lossy(group).into_owned()).collect::<Vec<_>>().join(" ")
}

/// The value of a decimal digit of any script. Scripts lay their ten digits out in a row (Unicode general category Nd).
fn decimal_digit(c: char) -> Option<u8> {
    const ZEROS: [char; 15] = ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '０'];
    ZEROS.iter().find_map(|zero| {
        let offset = u32::from(c).checked_sub(u32::from(*zero))?;
        u8::try_from(offset).ok().filter(|d| *d < 10)
    })
}

fn is_separator(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '-' | '‐' | '‑' | '–' | '—' | '.' | '·' | '/')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{200b}')
}

/// Damm's check digit (H. M. Damm 2004, quasigroup of order 10): catches every single wrong digit and every swap of neighbours.
pub(super) fn damm(digits: &[u8]) -> u8 {
    const TABLE: [[u8; 10]; 10] = [
        [0, 3, 1, 7, 5, 9, 8, 6, 4, 2],
        [7, 0, 9, 2, 1, 5, 4, 8, 6, 3],
        [4, 2, 0, 6, 8, 7, 1, 3, 5, 9],
        [1, 7, 5, 0, 9, 8, 3, 4, 2, 6],
        [6, 1, 2, 3, 0, 4, 5, 9, 7, 8],
        [3, 6, 7, 4, 2, 0, 9, 5, 8, 1],
        [5, 8, 6, 9, 7, 2, 0, 1, 3, 4],
        [8, 9, 4, 5, 3, 6, 2, 0, 1, 7],
        [9, 4, 3, 8, 6, 1, 7, 2, 0, 5],
        [2, 5, 8, 1, 4, 3, 6, 7, 9, 0],
    ];
    digits.iter().fold(0, |interim, d| TABLE[usize::from(interim)][usize::from(*d)])
}

/// A batch as the code book knows it: its serials are `first .. first + count`.
#[derive(Debug, Clone)]
pub struct Issue {
    /// The batch.
    pub batch: BatchId,
    /// The first serial.
    pub first: u64,
    /// How many cards.
    pub count: u64,
    /// The key of the batch, gone once its wave has closed or the batch was revoked.
    pub key: Key,
}

/// What recognises the codes of one open wave, without a list of them.
#[derive(Debug, Clone)]
pub struct CodeBook {
    serial_key: Key,
    issues: Vec<Issue>,
}

impl CodeBook {
    /// The code book of a wave from its serial key and its living batches.
    #[must_use]
    pub fn new(serial_key: Key, issues: Vec<Issue>) -> Self {
        Self { serial_key, issues }
    }

    /// A code book that recognises nothing.
    #[must_use]
    pub fn empty() -> Self {
        Self::new(Key::random(), Vec::new())
    }

    /// Every code of `issue`, in the order of its serials.
    pub fn codes<'a>(&'a self, issue: &'a Issue) -> impl Iterator<Item = Code> + 'a {
        (issue.first..issue.first + issue.count).map(|serial| {
            let value = (permute(&self.serial_key, serial) << TAG_BITS) | tag(&issue.key, serial);
            Code::from_value(value)
        })
    }

    /// The batch that `code` belongs to. Used and unused codes take the same path: this never looks at a spent mark.
    #[must_use]
    pub fn recognise(&self, code: &Code) -> Option<&Issue> {
        let value = code.value();
        let permuted = value >> TAG_BITS;
        if permuted >= SERIALS {
            return None;
        }
        let serial = unpermute(&self.serial_key, permuted);
        let issue = self.issues.iter().find(|issue| (issue.first..issue.first + issue.count).contains(&serial))?;
        let given = value & ((1 << TAG_BITS) - 1);
        equal(&given.to_le_bytes(), &tag(&issue.key, serial).to_le_bytes()).then_some(issue)
    }
}

fn tag(batch_key: &Key, serial: u64) -> u64 {
    let mac = batch_key.mac(&[b"chorus card", &serial.to_le_bytes()]);
    let word = u32::from_le_bytes([mac[0], mac[1], mac[2], mac[3]]);
    u64::from(word >> (32 - TAG_BITS))
}

/// Half the bits of the Feistel network; 2²² is the first even power of two above [`SERIALS`].
const HALF_BITS: u32 = 11;
const HALF_MASK: u64 = (1 << HALF_BITS) - 1;
const ROUNDS: u8 = 8;

fn round(key: &Key, round: u8, half: u64) -> u64 {
    let mac = key.mac(&[b"chorus serial", &[round], &half.to_le_bytes()]);
    u64::from(u16::from_le_bytes([mac[0], mac[1]])) & HALF_MASK
}

/// A keyed permutation of `0 .. SERIALS`: a balanced Feistel network over 22 bits, walked until the result is in range.
fn permute(key: &Key, serial: u64) -> u64 {
    walk(serial, |n| {
        (0..ROUNDS).fold(n, |n, i| {
            let (left, right) = (n >> HALF_BITS, n & HALF_MASK);
            (right << HALF_BITS) | (left ^ round(key, i, right))
        })
    })
}

fn unpermute(key: &Key, permuted: u64) -> u64 {
    walk(permuted, |n| {
        (0..ROUNDS).rev().fold(n, |n, i| {
            let (left, right) = (n >> HALF_BITS, n & HALF_MASK);
            ((right ^ round(key, i, left)) << HALF_BITS) | left
        })
    })
}

fn walk(start: u64, step: impl Fn(u64) -> u64) -> u64 {
    let mut n = step(start);
    while n >= SERIALS {
        n = step(n);
    }
    n
}

#[cfg(test)]
mod tests {
    use super::*;

    fn book() -> CodeBook {
        let issue = |name: &str, first| Issue { batch: BatchId::parse(name).expect("a name"), first, count: 60, key: Key::random() };
        CodeBook::new(Key::random(), vec![issue("a", 0), issue("b", 60)])
    }

    #[test]
    fn every_issued_code_is_recognised_as_its_own_batch() {
        let book = book();
        for issue in &book.issues {
            for code in book.codes(issue) {
                let again = Code::parse(&code.grouped()).expect("a printed code is a code");
                assert_eq!(book.recognise(&again).map(|i| &i.batch), Some(&issue.batch));
            }
        }
    }

    #[test]
    fn one_wrong_digit_or_two_swapped_is_never_a_code() {
        let book = book();
        let code = book.codes(&book.issues[0]).next().expect("a code").digits();
        for i in 0..DIGITS {
            for d in '0'..='9' {
                let mut wrong: Vec<char> = code.chars().collect();
                if wrong[i] == d {
                    continue;
                }
                wrong[i] = d;
                assert_eq!(Code::parse(&wrong.iter().collect::<String>()), Err(NotACode));
            }
            if i > 0 {
                let mut swapped: Vec<char> = code.chars().collect();
                swapped.swap(i - 1, i);
                if swapped[i] != swapped[i - 1] {
                    assert_eq!(Code::parse(&swapped.iter().collect::<String>()), Err(NotACode));
                }
            }
        }
    }

    #[test]
    fn codes_of_another_wave_and_made_up_codes_are_not_recognised() {
        let (book, other) = (book(), book());
        for code in other.codes(&other.issues[0]) {
            assert!(book.recognise(&code).is_none());
        }
        for value in (0..999_999_999_999_999).step_by(99_999_999_999) {
            assert!(book.recognise(&Code::from_value(value)).is_none());
        }
    }

    #[test]
    fn digits_of_other_scripts_and_any_spacing_are_read() {
        let book = book();
        let code = book.codes(&book.issues[0]).next().expect("a code");
        let arabic: String =
            code.digits().chars().map(|c| char::from_u32(u32::from(c) - u32::from('0') + u32::from('٠')).expect("a digit")).collect();
        assert_eq!(Code::parse(&format!("\u{200f}{arabic} ")), Ok(code.clone()));
        assert_eq!(Code::parse(&code.grouped().replace(' ', "-")), Ok(code));
        for text in ["", "1234", "1234 5678 9012 345a", "<script>", "0000 0000 0000 0000 0"] {
            assert_eq!(Code::parse(text), Err(NotACode), "{text}");
        }
    }

    #[test]
    fn the_permutation_is_one() {
        let key = Key::random();
        for serial in (0..SERIALS).step_by(9_973) {
            assert_eq!(unpermute(&key, permute(&key, serial)), serial);
        }
    }
}
