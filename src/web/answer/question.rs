//! Question pages: what is asked, and how an answer is read back through its random names.

use super::{
    book::{Book, Entry},
    keep,
    media::Medium,
    page::{ChoiceView, Content, Place},
    path::Step,
    state::RunState,
    step::{Form, since},
};
use crate::{
    domain::{
        answers::{Answer, Permission, TEXT_GRAPHEMES, Text, TooLong, Unfit},
        ballot::HelpedBy,
        ids::QuestionId,
        instrument::{NonAnswer, Question, Shape},
    },
    i18n::Arg,
    render::RenderError,
    secret::Key,
};
use actix_web::{HttpResponse, http::StatusCode};
use serde::Serialize;
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
pub fn read(book: &Book, entry: &Entry, state: &mut RunState, form: &Form) -> Result<(), Problem> {
    let field = state.alias("field");
    match state.at.clone() {
        Step::Place => {
            let posted = form.value(&field);
            let chosen = posted.and_then(|value| book.places.iter().find(|p| state.alias(&format!("place={}", p.id)) == value));
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

fn question_codes(question: &Question) -> impl Iterator<Item = &str> {
    let non = NonAnswer::ALL.into_iter().filter(|n| question.non_answers.contains(n)).map(NonAnswer::as_str);
    let non = non.collect::<Vec<&'static str>>();
    question.options.iter().map(|o| o.code.as_str()).chain(non)
}

#[derive(Debug, Serialize)]
struct Closed {
    id: String,
    text: String,
    hint: String,
    /// That chance chose what is asked about, where more was chosen than is asked about.
    drawn: String,
    many: bool,
    field: String,
    options: Vec<ChoiceView>,
    earlier: bool,
    media: Vec<Medium>,
    error: String,
}

impl Content for Closed {
    const TEMPLATE: &'static str = "answer/question.html";
    fn name(&self) -> &'static str {
        "question"
    }
    fn question(&self) -> Option<&str> {
        Some(&self.id)
    }
}

#[derive(Debug, Serialize)]
struct Open {
    id: String,
    text: String,
    hint: String,
    readable: bool,
    field: String,
    words: String,
    earlier: bool,
    keep: bool,
    media: Vec<Medium>,
    permission_field: String,
    permissions: Vec<ChoiceView>,
    most: usize,
    error: String,
}

impl Content for Open {
    const TEMPLATE: &'static str = "answer/text.html";
    fn name(&self) -> &'static str {
        "text"
    }
    fn question(&self) -> Option<&str> {
        Some(&self.id)
    }
}

/// The page of a question, of the place, or of the words.
pub fn page(place: &Place, entry: &Entry, state: &RunState, problem: Option<Problem>) -> Result<HttpResponse, RenderError> {
    let question = match &state.at {
        Step::Question(id) => entry.asking(state).question(id),
        Step::Helped => return Ok(place.show(StatusCode::OK, &helped(place, state)?)),
        _ => None,
    };
    Ok(match question {
        Some(question) if question.shape == Shape::Text => place.show(StatusCode::OK, &open(place, entry, state, question, problem)?),
        Some(question) => place.show(StatusCode::OK, &closed(place, entry, state, question, problem.as_ref())?),
        None => place.show(StatusCode::OK, &where_(place, state)?),
    })
}

fn closed(place: &Place, entry: &Entry, state: &RunState, question: &Question, problem: Option<&Problem>) -> Result<Closed, RenderError> {
    let earlier = state.earlier.contains(question.id.as_str());
    let said: Vec<&str> = state.answers.get(&question.id).filter(|_| !earlier).map(|a| a.codes().collect()).unwrap_or_default();
    let mut seen_non = false;
    let mut options = Vec::new();
    for code in question_codes(question) {
        let non = !question.options.iter().any(|o| o.code.as_str() == code);
        options.push(ChoiceView {
            code: code.to_owned(),
            value: state.alias(&format!("option={code}")),
            label: label(place, entry, question, code)?,
            chosen: said.contains(&code),
            first_non: non && !seen_non,
            direction: String::new(),
        });
        seen_non |= non;
    }
    let words = place.answering.pages.words();
    let error = match problem {
        Some(Problem::Unfit(unfit)) => {
            let key = match unfit {
                Unfit::NotAnOption => "error-not-an-option",
                Unfit::MoreThanOne => "error-more-than-one",
                Unfit::NoneAndSome => "error-none-and-some",
            };
            words.say(place.language, key, &[])?
        }
        _ => String::new(),
    };
    Ok(Closed {
        id: question.id.to_string(),
        text: text(place, entry, question)?,
        hint: hint(place, entry, question)?,
        drawn: drawn(place, entry, state, question)?,
        many: question.shape == Shape::Multi,
        field: state.alias("field"),
        options,
        earlier,
        media: place.media(entry.asking(state), question.id.as_str()),
        error,
    })
}

fn open(place: &Place, entry: &Entry, state: &RunState, question: &Question, problem: Option<Problem>) -> Result<Open, RenderError> {
    let words = place.answering.pages.words();
    let (error, typed) = match problem {
        Some(Problem::TooLong(too_long, typed)) => (too_long_message(place, too_long)?, Some(typed)),
        _ => (String::new(), None),
    };
    let earlier = state.earlier.contains("text");
    let permission = |p: Permission| {
        Ok::<_, RenderError>(ChoiceView {
            code: p.as_str().to_owned(),
            value: state.alias(&format!("permission={}", p.as_str())),
            label: words.say(place.language, &format!("text-permission-{}", p.as_str()), &[])?,
            chosen: p == state.permission && !earlier,
            first_non: false,
            direction: String::new(),
        })
    };
    Ok(Open {
        id: question.id.to_string(),
        text: text(place, entry, question)?,
        hint: hint(place, entry, question)?,
        readable: place.book.text_languages.iter().any(|l| l == place.language),
        field: state.alias("field"),
        words: typed
            .or_else(|| state.draft.clone())
            .or_else(|| state.text.as_ref().filter(|_| !earlier).map(|t| t.as_str().to_owned()))
            .unwrap_or_default(),
        earlier,
        keep: keep::offered(state),
        media: place.media(&entry.instrument, question.id.as_str()),
        permission_field: state.alias("permission"),
        permissions: Permission::ALL.into_iter().map(permission).collect::<Result<_, _>>()?,
        most: TEXT_GRAPHEMES,
        error,
    })
}

/// What is to be said of words that are too long and were left standing; nothing when there are none.
pub fn too_long(place: &Place, state: &RunState) -> Result<String, RenderError> {
    match state.draft.as_deref().map(Text::parse) {
        Some(Err(too_long)) => too_long_message(place, too_long),
        _ => Ok(String::new()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a text of 2^52 characters does not arrive")]
fn too_long_message(place: &Place, too_long: TooLong) -> Result<String, RenderError> {
    let args = [("length", Arg::Number(too_long.graphemes as f64)), ("most", Arg::Number(too_long.most as f64))];
    Ok(place.answering.pages.words().say(place.language, "error-text-too-long", &args)?)
}

fn where_(place: &Place, state: &RunState) -> Result<Closed, RenderError> {
    let words = place.answering.pages.words();
    let option = |p: &crate::domain::partnership::Place| ChoiceView {
        code: p.id.to_string(),
        value: state.alias(&format!("place={}", p.id)),
        label: p.name.clone(),
        chosen: state.place.as_ref() == Some(&p.id) && !state.earlier.contains("place"),
        first_non: false,
        direction: String::new(),
    };
    Ok(Closed {
        id: "place".to_owned(),
        text: words.say(place.language, "place-title", &[])?,
        hint: words.say(place.language, "place-hint", &[])?,
        drawn: String::new(),
        many: false,
        field: state.alias("field"),
        options: place.book.places.iter().map(option).collect(),
        earlier: state.earlier.contains("place"),
        media: Vec::new(),
        error: String::new(),
    })
}

fn helped(place: &Place, state: &RunState) -> Result<Closed, RenderError> {
    let words = place.answering.pages.words();
    let earlier = state.earlier.contains("helped_by");
    let option = |who: HelpedBy| {
        Ok::<_, RenderError>(ChoiceView {
            code: who.as_str().to_owned(),
            value: state.alias(&format!("helped={}", who.as_str())),
            label: helper(place, who)?,
            chosen: state.helped_by == Some(who) && !earlier,
            first_non: who == HelpedBy::Pnts,
            direction: String::new(),
        })
    };
    Ok(Closed {
        id: "helped_by".to_owned(),
        text: words.say(place.language, "helped-title", &[])?,
        hint: words.say(place.language, "helped-hint", &[])?,
        drawn: String::new(),
        many: false,
        field: state.alias("field"),
        options: HelpedBy::ALL.into_iter().map(option).collect::<Result<_, _>>()?,
        earlier,
        media: Vec::new(),
        error: String::new(),
    })
}

/// What people read for somebody who helped.
pub fn helper(place: &Place, who: HelpedBy) -> Result<String, RenderError> {
    let key = if who == HelpedBy::Pnts { "non-pnts".to_owned() } else { format!("helped-{}", who.as_str()) };
    Ok(place.answering.pages.words().say(place.language, &key, &[])?)
}

/// What a question says.
pub fn text(place: &Place, entry: &Entry, question: &Question) -> Result<String, RenderError> {
    let since = since(place)?;
    Ok(place.answering.pages.words().question(&entry.instrument, place.language, question, "", &[("since", Arg::Text(&since))])?)
}

fn hint(place: &Place, entry: &Entry, question: &Question) -> Result<String, RenderError> {
    Ok(place.answering.pages.words().hint(&entry.instrument, place.language, question)?)
}

/// Said on the first page of a repeated section that leaves something out; empty elsewhere.
#[expect(clippy::cast_precision_loss, reason = "a person is asked about a handful of things")]
fn drawn(place: &Place, entry: &Entry, state: &RunState, question: &Question) -> Result<String, RenderError> {
    let Some(repeated) = &question.repeated else { return Ok(String::new()) };
    let first = entry.instrument.questions.iter().find(|q| q.section == question.section && state.answers.asked(&entry.instrument, q));
    let chosen = state.answers.get(&repeated.question).map_or(0, |answer| answer.codes().count());
    if chosen <= repeated.at_most || first.is_none_or(|first| first.id != question.id) || state.earlier.contains(repeated.question.as_str())
    {
        return Ok(String::new());
    }
    let most = ("most", Arg::Number(repeated.at_most as f64));
    Ok(place.answering.pages.words().say(place.language, "choose-drawn", &[most])?)
}

/// What an option of a question says.
pub fn label(place: &Place, entry: &Entry, question: &Question, code: &str) -> Result<String, RenderError> {
    let words = place.answering.pages.words();
    if code == NonAnswer::Pnts.as_str() && entry.equality.as_ref().is_some_and(|e| e.question(&question.id).is_some()) {
        // The official wording, beside official questions.
        Ok(words.say(place.language, "equality-pnts", &[])?)
    } else if NonAnswer::ALL.iter().any(|n| n.as_str() == code) {
        Ok(words.say(place.language, &format!("non-{code}"), &[])?)
    } else {
        Ok(words.option(&entry.instrument, place.language, question, code)?)
    }
}
