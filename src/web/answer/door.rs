//! The door: five everyday local services. One of them, told by the worker and printed nowhere, leads on; any other leads to three harmless questions
//! that are kept nowhere. A card that lies on a table looks like a survey about buses to whoever tries it.

use super::{
    book::Entry,
    leave,
    page::{ChoiceView, Place, content},
    path::{HARMLESS, Step},
    state::RunState,
    step::{Form, Stride},
};
use crate::{domain::wave::Topic, render::RenderError};
use actix_web::{HttpResponse, http::StatusCode};

content!(
    /// What would you like to tell us about?
    Door, "answer/door.html", "door", { options: Vec<ChoiceView> }
);
content!(
    /// A question about an everyday service, whose answer is kept nowhere.
    Harmless, "answer/harmless.html", "question", { topic: String, text: String, field: String, options: Vec<ChoiceView> }
);

/// The door.
pub(super) fn page(place: &Place, state: &RunState) -> Result<Door, RenderError> {
    let option = |topic: Topic| choice(place, state, topic.as_str(), &format!("door={}", topic.as_str()), &topic_key(topic));
    Ok(Door { options: Topic::ALL.into_iter().map(option).collect::<Result<_, _>>()? })
}

/// Goes on by the topic that was chosen, as a button or as a field; none chosen leaves the person at the door.
pub(super) fn choose(entry: &Entry, state: &mut RunState, form: &Form) {
    let field = state.alias("field");
    let chosen = |topic: &Topic| {
        let alias = state.alias(&format!("door={}", topic.as_str()));
        form.values("do").chain(form.values(&field)).any(|value| value == alias)
    };
    let Some(topic) = Topic::ALL.into_iter().find(chosen) else { return };
    state.at = if entry.wave.door == Some(topic) { Step::Begin } else { Step::Harmless(topic, 0) };
}

/// One of the harmless questions.
pub(super) fn harmless(place: &Place, state: &RunState, topic: Topic, n: u8) -> Result<Harmless, RenderError> {
    let words = place.answering.pages.words();
    let asked = HARMLESS[usize::from(n).min(HARMLESS.len() - 1)];
    let option = |word: &str| choice(place, state, word, &format!("harmless={word}"), &format!("harmless-{word}"));
    Ok(Harmless {
        topic: words.say(place.language, &topic_key(topic), &[])?,
        text: words.say(place.language, &format!("harmless-{asked}"), &[])?,
        field: state.alias("field"),
        options: ["very", "quite", "little"].into_iter().map(option).collect::<Result<_, _>>()?,
    })
}

/// After the harmless questions: nothing was kept, the page says so, and the card is as it was.
pub(super) async fn finish(stride: &Stride<'_>, state: &RunState) -> HttpResponse {
    let place = stride.place(&state.language);
    if let Err(error) = leave::end_run(stride.answering, &state.run).await {
        return place.fault(&error);
    }
    place.message(StatusCode::OK, "done", "done-title", "harmless-done")
}

fn topic_key(topic: Topic) -> String {
    format!("door-{}", topic.as_str())
}

fn choice(place: &Place, state: &RunState, code: &str, alias: &str, key: &str) -> Result<ChoiceView, RenderError> {
    Ok(ChoiceView {
        code: code.to_owned(),
        value: state.alias(alias),
        label: place.answering.pages.words().say(place.language, key, &[])?,
        chosen: false,
        first_non: false,
        direction: String::new(),
    })
}
