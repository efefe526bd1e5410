//! What was posted for a page, read back through its random names.

use super::{book::Entry, path::Step, question::question_codes, state::RunState, step::Form};
use crate::{
    domain::{
        answers::{Answer, Permission, Text, TooLong, Unfit},
        ballot::HelpedBy,
        ids::QuestionId,
        instrument::Shape,
    },
    secret::Key,
};
use std::cell::LazyCell;

/// Characters of words that are too long which travel with the page while the person looks elsewhere.
const LONGEST_DRAFT: usize = 10_000;

/// Why an answer could not be read. The page says it and keeps what was typed.
pub enum Problem {
    /// Codes that do not fit the question.
    Unfit(Unfit),
    /// Words that are too long, as they were typed.
    TooLong(TooLong, String),
}

/// Reads what was posted for the page where the person is.
pub fn read(entry: &Entry, state: &mut RunState, form: &Form) -> Result<(), Problem> {
    let field = state.alias("field");
    match state.at.clone() {
        Step::Place => {
            let posted = form.value(&field);
            let chosen = posted.and_then(|value| entry.places.iter().find(|p| state.alias(&format!("place={}", p.id)) == value));
            if chosen.is_some() || !state.earlier.contains("place") {
                state.place = chosen.map(|p| p.id.clone());
                state.earlier.remove("place");
            }
        }
        Step::Helped => {
            let posted = form.value(&field);
            let chosen =
                posted.and_then(|value| HelpedBy::ALL.into_iter().find(|who| state.alias(&format!("helped={}", who.as_str())) == value));
            if chosen.is_some() || !state.earlier.contains("helped_by") {
                state.helped_by = chosen;
                state.earlier.remove("helped_by");
            }
        }
        Step::Check if entry.withdraws => state.wants_words = form.value(&state.alias("words")).is_some(),
        Step::Question(id) => {
            let Some(question) = entry.asking(state).question(&id) else { return Ok(()) };
            if question.shape == Shape::Text {
                return read_text(state, form, &field);
            }
            // What was answered before the run was taken up again stays, unless something is chosen.
            if state.earlier.contains(id.as_str()) && form.value(&field).is_none() {
                return Ok(());
            }
            // The random names are made once, and only where something was chosen: a body has room for hundreds of thousands of values.
            let names = LazyCell::new(|| {
                question_codes(question).map(|code| (state.alias(&format!("option={code}")), code)).collect::<Vec<(String, &str)>>()
            });
            // A value that no option of this rendering has is told like a code that no option has.
            let code = |value: &str| names.iter().find(|(name, _)| name == value).map_or("?", |(_, code)| code);
            let answer = Answer::parse(question, form.values(&field).map(code)).map_err(Problem::Unfit)?;
            state.answers.set(&id, answer);
            draw(entry, state, &id);
            state.earlier.remove(id.as_str());
        }
        _ => {}
    }
    Ok(())
}

fn read_text(state: &mut RunState, form: &Form, field: &str) -> Result<(), Problem> {
    // A page in a language whose words nobody can read has no box: what was written before stays.
    let Some(typed) = form.value(field) else { return Ok(()) };
    let permission = form.value(&state.alias("permission")).map(str::to_owned);
    let chosen = Permission::ALL.into_iter().find(|p| permission.as_deref() == Some(&state.alias(&format!("permission={}", p.as_str()))));
    if chosen.is_some() || !state.earlier.contains("text") {
        state.permission = chosen.unwrap_or_default();
    }
    let text = match Text::parse(typed) {
        Ok(text) => text,
        Err(too_long) => {
            // Whoever looks at another page first finds what they typed again.
            state.draft = Some(typed.chars().take(LONGEST_DRAFT).collect());
            return Err(Problem::TooLong(too_long, typed.to_owned()));
        }
    };
    state.draft = None;
    if text.is_some() || !state.earlier.contains("text") {
        state.text_language = text.as_ref().map(|_| state.language.clone());
        state.text = text;
        state.earlier.remove("text");
    }
    Ok(())
}

/// Draws which of the chosen things a repeated section asks about. By the number that this run's ballot will have, so that a page which is posted
/// again asks about the same; from no answer; and from nothing that a page shows.
fn draw(entry: &Entry, state: &mut RunState, question: &QuestionId) {
    let key = Key::from_bytes([state.number, state.number].concat().try_into().unwrap_or([0; 32]));
    state.answers.draw(&entry.instrument, question, |code| key.mac(&[b"draw", code.as_str().as_bytes()]));
}

/// Skipping clears what was chosen.
pub fn clear(entry: &Entry, state: &mut RunState) {
    match state.at.clone() {
        Step::Place => {
            state.place = None;
            state.earlier.remove("place");
        }
        Step::Helped => {
            state.helped_by = None;
            state.earlier.remove("helped_by");
        }
        Step::Question(id) if entry.asking(state).question(&id).is_some_and(|q| q.shape == Shape::Text) => {
            (state.text, state.draft) = (None, None);
            state.earlier.remove("text");
        }
        Step::Question(id) => {
            state.answers.set(&id, None);
            draw(entry, state, &id);
            state.earlier.remove(id.as_str());
        }
        _ => {}
    }
}

/// Goes back to one question from "check answers".
pub fn change(entry: &Entry, state: &mut RunState, id: &str) {
    if state.at != Step::Check {
        return;
    }
    let wanted = |step: &Step| match step {
        Step::Place => id == "place",
        Step::Helped => id == "helped_by",
        Step::Question(question) => question.as_str() == id,
        _ => false,
    };
    if let Some(step) = entry.path(state).into_iter().find(wanted) {
        state.at = step;
        state.changing = true;
    }
}
