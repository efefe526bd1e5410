//! An instrument out of a form that was written elsewhere (`docs/xlsform.md`): whole, or not at all, with everything that is wrong in its place.

use super::super::{
    Failed, Frame, Rooms, inside, posted,
    session::Who,
    setting_up::{form::Posted, upload::parts},
};
use super::to_draft;
use crate::{
    authoring::{self, Beginning, MOST_QUESTIONS},
    i18n::{Arg, Words},
    render::Page,
    store,
    xlsform::{self, Format, Imported, Problem},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
    web::{Bytes, Data},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Bring {
    page: Frame,
    problems: Vec<Line>,
    wrong: String,
}

/// A problem, in its place.
#[derive(Debug, Serialize)]
struct Line {
    sheet: String,
    row: usize,
    column: String,
    language: String,
    message: String,
}

impl Page for Bring {
    const TEMPLATE: &'static str = "staff/authoring_form.html";
}

fn page(rooms: &Rooms, lang: &'static str, who: &Who, problems: Vec<Problem>, wrong: &str) -> Result<Bring, Failed> {
    let most = [("most", Arg::Number(f64::from(u32::try_from(MOST_QUESTIONS).unwrap_or(u32::MAX))))];
    let line = |p: Problem| Line {
        sheet: p.place.sheet,
        row: p.place.row,
        column: p.place.column,
        language: p.place.language,
        message: p.message,
    };
    let wrong = if wrong.is_empty() { String::new() } else { rooms.pages.words().say(lang, wrong, &most)? };
    Ok(Bring { page: Frame::new(rooms, lang, Some(who)), problems: problems.into_iter().map(line).collect(), wrong })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, lang, who, Vec::new(), "")?))).await
}

/// What a file holds: by its first bytes, because the name that a browser says is nobody's promise.
fn format(file: &[u8]) -> Format {
    match file {
        [b'P', b'K', 3, 4, ..] => Format::Xlsx,
        _ if file.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'|') => Format::Md,
        _ => Format::Csv,
    }
}

fn read(file: &[u8], words: &Words) -> Result<Imported, Vec<Problem>> {
    let imported = xlsform::import(file, format(file), words)?;
    imported.check(words.clone())?;
    Ok(imported)
}

/// POST of the form, with the file.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, body: Result<Bytes, actix_web::Error>) -> HttpResponse {
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let Ok(body) = body else {
        return inside(&rooms, &request, async |lang, who| {
            Ok(rooms.show(StatusCode::PAYLOAD_TOO_LARGE, lang, &page(&rooms, lang, who, Vec::new(), "staff-set-file-large")?))
        })
        .await;
    };
    let (mut file, mut fields) = (Vec::new(), Vec::new());
    for (name, content) in parts(content_type, &body).unwrap_or_default() {
        if name == "file" { file = content } else { fields.push((name, String::from_utf8_lossy(&content).into_owned())) }
    }
    // A form without a file is one of the usual kind.
    let typed = if fields.is_empty() { Posted::read(&body) } else { Posted::of(fields) };
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let show = |problems: Vec<Problem>, wrong: &str| -> Result<HttpResponse, Failed> {
            Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(&rooms, lang, who, problems, wrong)?))
        };
        if file.is_empty() {
            return show(Vec::new(), "staff-set-file-empty");
        }
        let words = std::sync::Arc::clone(rooms.pages.words());
        // A workbook takes its time: nobody else waits for it.
        let imported = match tokio::task::spawn_blocking(move || read(&file, &words)).await? {
            Ok(imported) => imported,
            Err(problems) => return show(problems, ""),
        };
        let today = rooms.clock.today();
        let mut tx = rooms.store.write().await?;
        store::own::hold(&mut tx).await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(super::to(&format!("/authoring?lang={lang}")));
        }
        let taken = authoring::taken(&mut tx, rooms.pages.words()).await?;
        match authoring::bring(&mut tx, &imported, &taken, today).await? {
            Beginning::Begun(draft) => {
                store::staff::log(&mut tx, today, who.name.as_str(), &format!("began to write {} from a form", draft.row.id)).await?;
                tx.commit().await?;
                Ok(to_draft(lang, draft.row.id.as_str()))
            }
            Beginning::NoBase => show(Vec::new(), "staff-author-no-voice"),
            Beginning::TooLong => show(Vec::new(), "staff-author-too-long"),
        }
    })
    .await
}
