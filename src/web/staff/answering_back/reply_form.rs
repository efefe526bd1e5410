//! What the forms of public replies have in common: fields, free words, and what somebody else wrote meanwhile.

use super::{
    Failed, LANGUAGES, Rooms,
    field::{Choice, plain},
    session::Who,
    sign_in::is_theirs,
};
use crate::{
    domain::action::{LONGEST, Written},
    i18n::{Arg, Words},
    secret::random,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// What is wrong: a field, and the message that is said of it.
pub(super) type Wrongs = Vec<(&'static str, &'static str)>;

/// The fields of a form as they were typed. A form that is much too long comes back as well, so it is read here and not by the limit of other forms.
#[derive(Debug, Default)]
pub(super) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// Reads a form; of a field that stands twice the last counts.
    pub(super) fn read(body: &[u8]) -> Self {
        Self(form_urlencoded::parse(body).into_owned().collect())
    }

    /// Fields with these values, for a form that nobody has typed into.
    pub(super) fn of(values: &[(&str, &str)]) -> Self {
        Self(values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// What was typed into a field; nothing where it did not come.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The number of the version that whoever typed this had before their eyes; 0 where they had none.
    pub(super) fn seen(&self) -> usize {
        self.get("seen").parse().unwrap_or_default()
    }

    /// The free words, and what is wrong with them. Where they are `needed`, none are wrong too.
    pub(super) fn words(&self, needed: bool, wrong: &mut Wrongs) -> Written {
        let (text, language) = (plain(self.get("text")), self.get("language").to_owned());
        wrong.extend((needed && text.is_empty()).then_some(("text", "staff-reply-empty")));
        wrong.extend((text.chars().count() > LONGEST).then_some(("text", "staff-reply-long")));
        wrong.extend((!LANGUAGES.contains(&language.as_str())).then_some(("language", "staff-reply-language-wrong")));
        Written { language, text }
    }
}

/// Says so when the password is not that of whoever is signed in.
pub(super) async fn check_password(rooms: &Rooms, who: &Who, fields: &Fields, wrong: &mut Wrongs) -> Result<(), Failed> {
    wrong.extend((!is_theirs(rooms, who, fields.get("password")).await?).then_some(("password", "staff-password-wrong")));
    Ok(())
}

/// How long free words can be, for messages.
pub(super) fn most() -> [(&'static str, Arg<'static>); 1] {
    [("most", Arg::Number(f64::from(u32::try_from(LONGEST).unwrap_or(u32::MAX))))]
}

/// The languages in which free words can be written.
pub(super) fn languages(words: &Words, chosen: &str) -> Vec<Choice> {
    let ours = words.languages().iter().filter(|l| LANGUAGES.contains(&l.code.as_str()));
    ours.map(|l| Choice::new(&l.code, l.name.clone(), chosen)).collect()
}

/// What somebody else wrote while this was being typed.
#[derive(Debug, Serialize)]
pub(super) struct Theirs {
    staff: String,
    day: String,
    what: String,
    text: String,
    language: String,
}

impl Theirs {
    /// What they wrote, with what it says besides the free words.
    pub(super) fn new(
        words: &Words,
        lang: &str,
        (staff, day): (&str, chrono::NaiveDate),
        what: String,
        free: &Written,
    ) -> Result<Self, Failed> {
        let (text, language) = (free.text.clone(), free.language.clone());
        Ok(Self { staff: staff.to_owned(), day: words.day(lang, day)?, what, text, language })
    }
}

/// An id that nothing else has.
pub(super) fn new_id() -> String {
    data_encoding::BASE32_NOPAD.encode(&random::<10>()).to_lowercase()
}
