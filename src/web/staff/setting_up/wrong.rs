//! What is wrong with an entry, in words.

use super::super::{Failed, Rooms, field};
use crate::{
    domain::register::{Problem, What, Wrong},
    i18n::{Arg, Words},
};

/// What is wrong with a field, in words.
pub(super) fn message(words: &Words, lang: &str, what: &What) -> Result<String, Failed> {
    let (key, it) = match what {
        What::Empty => ("empty", ""),
        What::Long(most) => {
            let most = [("most", Arg::Number(f64::from(u32::try_from(*most).unwrap_or(u32::MAX))))];
            return Ok(words.say(lang, "staff-set-long", &most)?);
        }
        What::Small(least) => {
            let least = [("least", Arg::Number(f64::from(*least)))];
            return Ok(words.say(lang, "staff-set-wrong-small", &least)?);
        }
        What::Number(it) => ("number", it.as_str()),
        What::Sum => ("sum", ""),
        What::Range => ("range", ""),
        What::Unseen => ("unseen", ""),
        What::Id(it) => ("id", it.as_str()),
        What::Choice(it) => ("choice", it.as_str()),
        What::Day(it) => ("day", it.as_str()),
        What::Unknown(it) => ("unknown", it.as_str()),
        What::Ended(it) => ("ended", it.as_str()),
        What::Taken => ("taken", ""),
        What::Twice(it) => ("twice", it.as_str()),
        What::Itself => ("itself", ""),
        What::Cycle(it) => ("cycle", it.as_str()),
        What::Hollow => ("hollow", ""),
        What::Hollows(it) => ("hollows", it.as_str()),
        What::Parts => ("parts", ""),
        What::Serves(it) => ("serves", it.as_str()),
        What::Own => ("own", ""),
        What::Rating => ("rating", ""),
        What::Referred => ("referred", ""),
        What::Merged(it) => ("merged", it.as_str()),
    };
    let it: String = it.chars().take(LONGEST_QUOTE).collect();
    Ok(words.say(lang, &format!("staff-set-wrong-{key}"), &[("it", Arg::Text(&it))])?)
}

/// The longest piece of what was typed that a message repeats, in characters.
const LONGEST_QUOTE: usize = 80;

/// Fields with what is wrong with them, in words.
pub(super) fn in_words(rooms: &Rooms, lang: &str, wrong: &[Wrong]) -> Result<Vec<field::Wrong>, Failed> {
    let words = rooms.pages.words();
    let line = |wrong: &Wrong| -> Result<field::Wrong, Failed> {
        if wrong.column == "password" {
            return Ok(field::Wrong { field: "password", message: words.say(lang, "staff-password-wrong", &[])? });
        }
        let label = words.say(lang, &format!("staff-set-column-{}", wrong.column), &[])?;
        Ok(field::Wrong { field: wrong.column, message: format!("{label}: {}", message(words, lang, &wrong.what)?) })
    };
    wrong.iter().map(line).collect()
}

/// What is wrong with entries of one form.
pub(super) fn of_form(problems: Vec<Problem>) -> Vec<Wrong> {
    problems.into_iter().map(|problem| problem.wrong).collect()
}
