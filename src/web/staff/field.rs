//! Fields of forms: what can be chosen, and what is wrong.

use super::{Failed, Rooms};
use crate::i18n::Arg;
use serde::Serialize;

/// Something that can be chosen.
#[derive(Debug, Serialize)]
pub(super) struct Choice {
    pub id: String,
    pub name: String,
    pub chosen: bool,
}

impl Choice {
    /// A choice, chosen where it is the one that came with the form.
    pub(super) fn new(id: &impl ToString, name: String, chosen: &str) -> Self {
        let id = id.to_string();
        Self { chosen: id == chosen, id, name }
    }
}

/// What is wrong, and in which field.
#[derive(Debug, Serialize)]
pub(super) struct Wrong {
    pub field: &'static str,
    pub message: String,
}

/// What is wrong, in words: fields with the messages that are said of them.
pub(super) fn in_words(
    rooms: &Rooms,
    lang: &str,
    wrong: &[(&'static str, &'static str)],
    args: &[(&str, Arg)],
) -> Result<Vec<Wrong>, Failed> {
    let say = |(field, key): &(&'static str, &'static str)| -> Result<Wrong, Failed> {
        Ok(Wrong { field, message: rooms.pages.words().say(lang, key, args)? })
    };
    wrong.iter().map(say).collect()
}

/// Lines as they were typed, whatever ends them, and no other character that cannot be seen.
pub(super) fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect::<String>().trim().to_owned()
}
