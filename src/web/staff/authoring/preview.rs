//! Looking at a version as the people will see it who answer: in every language, on a phone, or on paper. Nothing is kept.

use super::super::{Failed, Frame, Rooms, field::Choice, gates::reading::TYPED, posted, session::Who, setting_up::form::Posted};
use super::{
    nothing,
    opened::{look, seen},
};
use crate::{
    authoring::{Draft, words_with},
    domain::partnership::Place,
    i18n::Words,
    render::Page,
    store,
    web::answer::{
        Answering, Preview,
        preview::{Looked, press},
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;
use std::sync::Arc;

#[derive(Debug, Serialize)]
struct Sheet {
    page: Frame,
    id: String,
    languages: Vec<Choice>,
    /// By which a reading of each language is recorded, once it is frozen.
    marks: Vec<Choice>,
    /// Whether it can be walked through: its conditions lead somewhere.
    whole: bool,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "staff/authoring_preview.html";
}

/// The words with a version among them. Reading them takes its time, so nobody waits for it who does not ask.
pub(super) async fn words_of(rooms: &Rooms, draft: &Draft) -> Result<Arc<Words>, Failed> {
    let (words, draft) = (Arc::clone(rooms.pages.words()), draft.clone());
    Ok(Arc::new(tokio::task::spawn_blocking(move || words_with(&draft, &words)).await??))
}

/// The places that people can choose today.
pub(super) async fn places(rooms: &Rooms) -> Result<Vec<Place>, Failed> {
    let register = store::register::load(&mut rooms.store.read().await?).await?;
    Ok(register.freeze(rooms.clock.today(), None, &[]).choices().cloned().collect())
}

/// GET of the page on which language and edition are chosen.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    seen(&rooms, &request, &id, async |lang, who, draft| {
        let languages = draft.source.instrument.languages.iter();
        let (mut marks, words) = (Vec::new(), words_of(&rooms, &draft).await?);
        for language in draft.source.instrument.languages.iter().filter(|language| draft.row.is_frozen() && *language != "en") {
            let texts = words.fingerprint(draft.row.id.as_str(), language)?;
            marks.push(Choice::new(language, texts.chars().take(TYPED).collect(), ""));
        }
        let named = |code: &String| rooms.pages.words().language(code).map_or_else(|| code.clone(), |l| l.name.clone());
        let page = Sheet {
            page: Frame::new(&rooms, lang, Some(who)),
            id: draft.row.id.to_string(),
            languages: languages.map(|code| Choice::new(code, named(code), "")).collect(),
            marks,
            whole: !draft.source.instrument.questions.is_empty(),
        };
        Ok(rooms.show(StatusCode::OK, lang, &page))
    })
    .await
}

/// POST of a page of the preview: the page that follows it.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let Some(draft) = look(&rooms, &id).await? else { return Ok(nothing(&rooms, lang, who)) };
        let looked = looked(&rooms, lang, who, &draft).await?;
        let Some((words, looked)) = looked else { return Ok(nothing(&rooms, lang, who)) };
        let answering = Answering { pages: rooms.pages.with_words(words), ..rooms.answering_pages.clone() };
        Ok(press(&answering, looked, &body)?)
    })
    .await
}

async fn looked(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft) -> Result<Option<(Arc<Words>, Looked)>, Failed> {
    let words = words_of(rooms, draft).await?;
    let Some(instrument) = words.instrument(draft.row.id.as_str()).cloned() else { return Ok(None) };
    let say = |key: &str| words.say(lang, key, &[]);
    let page = Preview {
        notice: say("staff-author-preview-notice")?,
        lang,
        action: format!("/authoring/{}/preview?lang={lang}", draft.row.id),
        token: who.token.clone(),
        leave: format!("/authoring/{}/preview", draft.row.id),
    };
    let end = (say("staff-author-preview-end")?, say("staff-author-preview-end-what")?);
    let looked = Looked { instrument, places: places(rooms).await?, page, end };
    Ok(Some((Arc::clone(&words), looked)))
}
