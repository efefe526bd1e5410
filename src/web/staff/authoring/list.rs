//! The instruments that the partnership writes, and how one begins.

use super::super::{
    Failed, Frame, Rooms,
    field::{Choice, Wrong, in_words},
    inside, posted,
    session::Who,
    setting_up::form::Posted,
};
use super::{nothing, text, to_draft};
use crate::{
    authoring::{self, Beginning, Draft},
    domain::{instrument::Kind, staff::Act},
    i18n::Words,
    render::Page,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct List {
    page: Frame,
    writes: bool,
    lines: Vec<Line>,
    /// What can be copied.
    library: Vec<Choice>,
    languages: Vec<Choice>,
    wrong: Vec<Wrong>,
}

impl Page for List {
    const TEMPLATE: &'static str = "staff/authoring.html";
}

/// A version in the list.
#[derive(Debug, Serialize)]
struct Line {
    id: String,
    name: String,
    lang: String,
    frozen: bool,
    day: String,
    questions: usize,
    own: usize,
}

fn line(words: &Words, lang: &str, draft: &Draft) -> Result<Line, Failed> {
    let (name, language) = text(draft, lang, "survey-name");
    Ok(Line {
        id: draft.row.id.to_string(),
        // One that has no name yet is called by its id.
        name: if name == "survey-name" { draft.row.id.to_string() } else { name.to_owned() },
        lang: language.to_owned(),
        frozen: draft.row.is_frozen(),
        day: words.day(lang, draft.row.changed_on)?,
        questions: draft.source.instrument.questions.len(),
        own: draft.own_questions(),
    })
}

async fn page(
    rooms: &Rooms,
    lang: &'static str,
    who: &Who,
    typed: &Posted,
    wrong: &[(&'static str, &'static str)],
) -> Result<List, Failed> {
    let (words, mut tx) = (rooms.pages.words(), rooms.store.read().await?);
    let mut lines = Vec::new();
    for row in store::own::all(&mut tx).await? {
        // What it was copied from does not matter in a list.
        let source = authoring::source(&row)?;
        lines.push(line(words, lang, &Draft { row, source, base: None })?);
    }
    let mut library = Vec::new();
    for instrument in words.instruments().filter(|i| i.kind == Kind::Voice) {
        let language = instrument.languages.iter().find(|l| *l == lang).map_or("en", String::as_str);
        let name = words.ask(instrument.id.as_str(), language, "survey-name", &[])?;
        library.push(Choice::new(&instrument.id, format!("{name} ({})", instrument.id), typed.one("base")));
    }
    let chosen = typed.all("language");
    let languages = words.languages().iter().map(|l| Choice {
        id: l.code.clone(),
        name: l.name.clone(),
        chosen: if chosen.is_empty() { matches!(l.code.as_str(), "en" | "cy") } else { chosen.contains(&l.code.as_str()) },
    });
    Ok(List {
        page: Frame::new(rooms, lang, Some(who)),
        writes: who.may(Act::Author),
        lines,
        library,
        languages: languages.collect(),
        wrong: in_words(rooms, lang, wrong, &[])?,
    })
}

/// GET of the list.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, lang, who, &Posted::default(), &[]).await?))
    })
    .await
}

/// POST of one of its two forms: a copy, or an instrument in which nothing is asked yet.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let (words, today) = (rooms.pages.words(), rooms.clock.today());
        let languages: Vec<String> = words
            .languages()
            .iter()
            .map(|l| l.code.clone())
            .filter(|code| code == "en" || typed.all("language").contains(&code.as_str()))
            .collect();
        let mut tx = rooms.store.write().await?;
        store::own::hold(&mut tx).await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(super::to(&format!("/authoring?lang={lang}")));
        }
        let begun = match typed.one("do") {
            "copy" => authoring::copy(&mut tx, typed.one("base"), today).await?,
            "empty" => authoring::begin(&mut tx, &languages, today).await?,
            _ => return Ok(nothing(&rooms, lang, who)),
        };
        let Beginning::Begun(draft) = begun else {
            drop(tx);
            let page = page(&rooms, lang, who, &typed, &[("base", "staff-author-base-wrong")]).await?;
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page));
        };
        let from = if draft.row.base.is_empty() { String::new() } else { format!(" from {}", draft.row.base) };
        store::staff::log(&mut tx, today, who.name.as_str(), &format!("began to write {}{from}", draft.row.id)).await?;
        tx.commit().await?;
        Ok(to_draft(lang, draft.row.id.as_str()))
    })
    .await
}
