//! Silence about the subject: what nobody may read who has no card, and where that holds.

mod parts;

pub use parts::SUBJECT;

use super::PAGES;
use std::{collections::BTreeMap, sync::LazyLock};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Messages that stand on cards, on the landing page, around it, and on pages that anybody can call up without a card.
pub const AROUND: [&str; 20] = [
    "bar-label",
    "leave",
    "help",
    "pause",
    "language",
    "skip-link",
    "back",
    "continue",
    "offline",
    "leaving-shift",
    "skip",
    "stop",
    "demo-notice",
    "draft-notice",
    "done-title",
    "begin-title",
    "help-title",
    "help-call-list",
    "help-return",
    "paper-title",
];
/// How the keys of others of them begin.
pub const OUTSIDE: [&str; 18] = [
    "card-",
    "landing-",
    "kiosk-",
    "idle-",
    "door-",
    "harmless-",
    "withdraw-",
    "help-danger",
    "help-nation",
    "pause-",
    "language-",
    "closed-",
    "stale-",
    "missing-",
    "large-",
    "fault-",
    "busy-",
    "stopped-",
];

/// Whether a message can be read by people without a card. Of a survey it is its title.
#[must_use]
pub fn is_silent(part: &str, key: &str) -> bool {
    if part != PAGES {
        return key == "title";
    }
    !key.starts_with("withdraw-words") && (AROUND.contains(&key) || OUTSIDE.iter().any(|prefix| key.starts_with(prefix)))
}

/// Parts of words about the subject as [`plain`] has them, by language.
static SUBJECT_AS_SAID: LazyLock<BTreeMap<&'static str, Vec<(String, &'static str)>>> = LazyLock::new(|| {
    let as_said = |part: &'static str| {
        let padding = |padded: bool| if padded { " " } else { "" };
        (format!("{}{}{}", padding(part.starts_with(' ')), plain(part).trim(), padding(part.ends_with(' '))), part)
    };
    SUBJECT.iter().map(|(code, parts)| (*code, parts.iter().map(|part| as_said(part)).collect())).collect()
});

/// A text in small letters, its words with one space before, between and after them. Vowel marks of Arabic, its lengthening stroke, the dot that a
/// Turkish capital leaves behind and joiners change no word. What is sealed into a page is no text: chance writes any short word there.
fn plain(text: &str) -> String {
    let sealed = |run: &str| {
        run.len() >= 40 && run.is_ascii() && [u8::is_ascii_uppercase, u8::is_ascii_digit].iter().all(|is| run.bytes().any(|b| is(&b)))
    };
    let runs = text.split(|c: char| !c.is_alphanumeric() && !is_combining_mark(c) && !matches!(c, '-' | '_' | '\u{200c}' | '\u{200d}'));
    let text = runs.filter(|run| !sealed(run)).collect::<Vec<_>>().join(" ");
    let optional = |c: &char| matches!(c, '\u{64b}'..='\u{652}' | '\u{640}' | '\u{307}' | '\u{200c}' | '\u{200d}');
    let of_a_word = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let letters: String = text.to_lowercase().nfc().filter(|c| !optional(c)).map(|c| if of_a_word(c) { c } else { ' ' }).collect();
    format!(" {} ", letters.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// The part of a word about the subject that `text` holds, if it holds one, by the list of one language.
#[must_use]
pub fn names_the_subject_in(language: &str, text: &str) -> Option<&'static str> {
    let parts = SUBJECT_AS_SAID.get(language)?;
    let text = plain(text);
    parts.iter().find(|(said, _)| text.contains(said)).map(|(_, part)| *part)
}

/// The same by the lists of all languages, for a text that may be in any. Where it finds an innocent word of another language, ask by the language.
#[must_use]
pub fn names_the_subject(text: &str) -> Option<&'static str> {
    SUBJECT.iter().find_map(|(code, _)| names_the_subject_in(code, text))
}
