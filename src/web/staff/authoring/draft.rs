//! A version with its questions in their order, and everything that is wrong with it.

use super::super::{Failed, Frame, Rooms, session::Who};
use super::{
    issues::{self, Shown},
    opened::seen,
    text,
};
use crate::{
    authoring::{Draft, Issue},
    domain::{own::is_own, staff::Act},
    render::Page,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Sheet {
    page: Frame,
    id: String,
    name: String,
    lang: String,
    edition: u32,
    base: String,
    day: String,
    frozen: bool,
    writes: bool,
    languages: String,
    /// Why no partnership opens it yet; empty as a rule.
    held_back: String,
    issues: Vec<Shown>,
    open: usize,
    parts: Vec<Part>,
    compares: bool,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "staff/authoring_draft.html";
}

/// A part of the instrument.
#[derive(Debug, Serialize)]
struct Part {
    id: String,
    name: String,
    lang: String,
    questions: Vec<Line>,
}

/// A question in the list.
#[derive(Debug, Serialize)]
struct Line {
    id: String,
    text: String,
    lang: String,
    shape: String,
    /// Whether it stays as it was copied.
    locked: bool,
    /// Whether it was written here, so that its figures are nobody else's.
    own: bool,
    /// Whether it is asked of some alone.
    only: bool,
    issues: Vec<Shown>,
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    seen(&rooms, &request, &id, async |lang, who, draft| {
        let issues = if draft.row.is_frozen() { Vec::new() } else { issues::all(&rooms, &draft).await? };
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, lang, who, &draft, &issues)?))
    })
    .await
}

fn page(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft, all: &[Issue]) -> Result<Sheet, Failed> {
    let words = rooms.pages.words();
    let instrument = &draft.source.instrument;
    let mut parts = Vec::new();
    for section in &instrument.sections {
        let mut questions = Vec::new();
        for q in instrument.questions.iter().filter(|q| q.section == section.id) {
            let key = format!("q-{}", q.id);
            let (said, language) = text(draft, lang, &key);
            questions.push(Line {
                id: q.id.to_string(),
                text: said.to_owned(),
                lang: language.to_owned(),
                shape: words.say(lang, &format!("staff-author-shape-{}", q.shape.as_str()), &[])?,
                locked: draft.is_locked(&q.id),
                own: is_own(q.id.as_str()),
                only: q.asked_if.is_some(),
                issues: issues::of(all, Some(&q.id)),
            });
        }
        let key = format!("section-{}", section.id);
        let (name, language) = text(draft, lang, &key);
        parts.push(Part { id: section.id.clone(), name: name.to_owned(), lang: language.to_owned(), questions });
    }
    let named = |code: &String| words.language(code).map_or_else(|| code.clone(), |l| l.name.clone());
    let (name, language) = text(draft, lang, "survey-name");
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)),
        id: draft.row.id.to_string(),
        name: if name == "survey-name" { draft.row.id.to_string() } else { name.to_owned() },
        lang: language.to_owned(),
        edition: draft.row.edition,
        base: draft.row.base.clone(),
        day: words.day(lang, draft.row.changed_on)?,
        frozen: draft.row.is_frozen(),
        writes: who.may(Act::Author),
        languages: instrument.languages.iter().map(named).collect::<Vec<_>>().join(", "),
        held_back: instrument.held_back.clone().unwrap_or_default(),
        issues: issues::of(all, None),
        open: all.iter().filter(|issue| issue.is_open()).count(),
        parts,
        compares: draft.base.is_some(),
    })
}
