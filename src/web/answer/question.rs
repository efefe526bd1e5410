//! Question pages: what is asked, with a random name for every option.

use super::{
    book::Entry,
    given::Problem,
    keep,
    media::Medium,
    page::{ChoiceView, Content, Place},
    path::Step,
    state::RunState,
    step::since,
};
use crate::{
    domain::{
        answers::{Permission, TEXT_GRAPHEMES, Text, TooLong, Unfit},
        ballot::HelpedBy,
        instrument::{NonAnswer, Question, Shape},
    },
    i18n::Arg,
    render::RenderError,
};
use actix_web::{HttpResponse, http::StatusCode};
use serde::Serialize;

/// The codes of everything that can be chosen.
pub fn question_codes(question: &Question) -> impl Iterator<Item = &str> {
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
        None => place.show(StatusCode::OK, &where_(place, entry, state)?),
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

fn where_(place: &Place, entry: &Entry, state: &RunState) -> Result<Closed, RenderError> {
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
        text: words.place(&entry.instrument, place.language, "place-title")?,
        hint: words.place(&entry.instrument, place.language, "place-hint")?,
        drawn: String::new(),
        many: false,
        field: state.alias("field"),
        options: entry.places.iter().map(option).collect(),
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
