//! “You said, we did”: what was heard, what is done about it, whose it is and until when, or why not; for everybody, in every language.

use super::{Asked, Frame, Public, fault, missing};
use crate::{
    i18n::Language,
    render::Page,
    store,
    web::{
        figures::survey_language,
        reply::{Answers, Reading, Reply},
    },
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Path, Query},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Replies {
    page: Frame,
    replies: Vec<Reply>,
}

impl Page for Replies {
    const TEMPLATE: &'static str = "public/reply.html";
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// GET of the replies to all releases, the newest first.
pub async fn all(public: Data<Public>, asked: Query<Asked>) -> HttpResponse {
    answer(&public, every(&public, asked.lang.as_deref()).await.map(Some))
}

/// GET of the reply to one release.
pub async fn one(public: Data<Public>, asked: Query<Asked>, id: Path<String>) -> HttpResponse {
    answer(&public, single(&public, asked.lang.as_deref(), &id).await)
}

fn answer(public: &Public, built: Outcome<Option<(Language, Replies)>>) -> HttpResponse {
    match built {
        Ok(Some((language, page))) => public.show(StatusCode::OK, &language, &page),
        Ok(None) => missing(public),
        Err(error) => fault("reply", error.as_ref()),
    }
}

fn reading<'a>(public: &'a Public, language: &'a Language) -> Reading<'a> {
    Reading { words: public.pages.words(), language: &language.code, today: public.clock.today(), at: "", drafts: false }
}

fn frame(public: &Public, language: &Language, fictional: bool) -> Outcome<Frame> {
    let title = public.pages.words().say(&language.code, "reply-title", &[])?;
    Ok(Frame::new(public, language, title, fictional))
}

async fn every(public: &Public, asked: Option<&str>) -> Outcome<(Language, Replies)> {
    let language = public.language(asked);
    let mut tx = public.store.read().await?;
    let fictional = store::partnership::get(&mut tx).await?.is_some_and(|p| p.fictional);
    let answers = Answers::load(&mut tx).await?;
    let mut replies = Vec::new();
    for head in store::release::heads(&mut tx).await?.iter().rev().filter(|head| head.state == "public") {
        let reading = reading(public, &language);
        let title = public.documents.title(&mut tx, head).await?;
        let document = if reading.speaks_of(head, &answers) { Some(public.documents.get(&mut tx, head).await?) } else { None };
        replies.push(reading.reply(head, &title, document.as_deref(), &answers)?);
    }
    Ok((language.clone(), Replies { page: frame(public, &language, fictional)?, replies }))
}

async fn single(public: &Public, asked: Option<&str>, id: &str) -> Outcome<Option<(Language, Replies)>> {
    let Some((head, document)) = public.public(id).await? else { return Ok(None) };
    let asked = public.language(asked);
    // A survey that was not asked in this language is shown in English throughout.
    let language = public.language(Some(survey_language(public.pages.words(), &document.instrument, &asked.code)));
    let answers = Answers::load(&mut public.store.read().await?).await?;
    let replies = vec![reading(public, &language).reply(&head, &document.title(), Some(&document), &answers)?];
    Ok(Some((language.clone(), Replies { page: frame(public, &language, document.fictional)?, replies })))
}
