//! Six words with which somebody can have their answers taken out again.
//!
//! Five are drawn from a list of 256, forty random bits; the sixth checks them, so that a slip is caught. The words of every language stand at the
//! same places of their lists: what counts is the places, and words can be typed in any language.

use crate::secret::{random, sha256_hex};
use std::fmt;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Words of a list.
pub const LIST: usize = 256;
/// Words of a phrase, the check word included.
pub const WORDS: usize = 6;

/// The places of the first five words. `Debug` shows nothing of it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Phrase([u8; WORDS - 1]);

impl fmt::Debug for Phrase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Phrase(..)")
    }
}

/// Words that are not six of one list, or do not belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not six words that belong together")]
pub struct Slip;

impl Phrase {
    /// A fresh random phrase.
    #[must_use]
    pub fn draw() -> Self {
        Self(random())
    }

    /// The phrase with these places.
    #[must_use]
    pub fn from_places(places: [u8; WORDS - 1]) -> Self {
        Self(places)
    }

    /// Its places, check word left out.
    #[must_use]
    pub fn places(&self) -> &[u8; WORDS - 1] {
        &self.0
    }

    /// The six words in the language of `list`; nothing when that is no list of 256.
    #[must_use]
    pub fn words(&self, list: &[String]) -> Vec<String> {
        let places = self.0.iter().copied().chain([check(self.0)]);
        places.filter_map(|place| list.get(usize::from(place)).cloned()).collect()
    }

    /// Reads words as people type them, in the language of any of `lists`. Capital letters, accents, commas and the shapes that keyboards give
    /// to one Arabic letter do not matter.
    ///
    /// Lists share words, so that now and then the same six are a phrase in two languages: all that they can mean come back, that of the first list first.
    ///
    /// # Errors
    /// [`Slip`] when they are not six words of one list, or the check word is another.
    pub fn parse<'a>(text: &str, lists: impl IntoIterator<Item = &'a [String]>) -> Result<Vec<Self>, Slip> {
        let typed: Vec<String> = text.split(|c: char| !c.is_alphabetic() && !is_combining_mark(c) && !is_joiner(c)).map(fold).collect();
        let typed: Vec<&String> = typed.iter().filter(|word| !word.is_empty()).collect();
        if typed.len() != WORDS {
            return Err(Slip);
        }
        let in_list = |list: &[String]| -> Option<Self> {
            let folded: Vec<String> = list.iter().map(|word| fold(word)).collect();
            let place = |word: &String| folded.iter().position(|w| w == word).and_then(|p| u8::try_from(p).ok());
            let places: Vec<u8> = typed.iter().map(|word| place(word)).collect::<Option<_>>()?;
            let (checked, five) = places.split_last()?;
            let five: [u8; WORDS - 1] = five.try_into().ok()?;
            (check(five) == *checked).then_some(Self(five))
        };
        let mut meant: Vec<Self> = Vec::new();
        for phrase in lists.into_iter().filter_map(in_list) {
            if !meant.contains(&phrase) {
                meant.push(phrase);
            }
        }
        if meant.is_empty() { Err(Slip) } else { Ok(meant) }
    }
}

fn check(places: [u8; WORDS - 1]) -> u8 {
    u8::from_str_radix(&sha256_hex(&places)[..2], 16).unwrap_or(0)
}

/// Zero-width joiners stand inside words of some scripts.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// A word without what a keyboard may leave out: case, joiners, accents of Latin and Cyrillic letters, Arabic vowel marks. Marks of Indic scripts are
/// letters of their own and stay.
fn fold(word: &str) -> String {
    let optional = |c: char| {
        is_joiner(c) || matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{640}')
    };
    let alike = |c: char| match c {
        'ي' | 'ى' | 'ی' => 'ي',
        'ك' | 'ک' => 'ك',
        'ه' | 'ە' | 'ھ' | 'ہ' => 'ه',
        'ı' => 'i',
        'đ' => 'd',
        'ł' => 'l',
        c => c,
    };
    word.to_lowercase().nfkd().filter(|c| !optional(*c)).map(alike).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(prefix: &str) -> Vec<String> {
        let letter = |n: usize| char::from(b'a' + u8::try_from(n).unwrap_or(0));
        (0..LIST).map(|n| format!("{prefix}{}{}", letter(n / 16), letter(n % 16))).collect()
    }

    #[test]
    fn words_come_back_in_any_case_and_order_matters() {
        let (one, two) = (list("wörd"), list("mot"));
        for _ in 0..50 {
            let phrase = Phrase::draw();
            let words = phrase.words(&two);
            assert_eq!(words.len(), WORDS);
            let typed = words.join(", ").to_uppercase();
            assert_eq!(Phrase::parse(&typed, [&one[..], &two[..]]), Ok(vec![phrase]));
            let accents = phrase.words(&one).join("\n").replace('ö', "o");
            assert_eq!(Phrase::parse(&accents, [&one[..], &two[..]]), Ok(vec![phrase]));
        }
    }

    #[test]
    fn a_slip_is_caught() {
        let list = list("w");
        let mut caught = 0;
        for _ in 0..200 {
            let mut words = Phrase::draw().words(&list);
            let other = list.iter().find(|w| **w != words[2]).expect("another").clone();
            words[2] = other;
            caught += usize::from(Phrase::parse(&words.join(" "), [&list[..]]).is_err());
        }
        assert!(caught >= 190, "{caught} of 200");
        assert_eq!(Phrase::parse("one two", [&list[..]]), Err(Slip));
        assert_eq!(Phrase::parse("", [&list[..]]), Err(Slip));
    }
}
