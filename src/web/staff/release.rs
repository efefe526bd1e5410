//! A release as its readers see it, drawn by what draws the public pages: for those who make it before it is shared, for all partners from then on.

use super::{Failed, Frame, Rooms, inside, releases::standing, session::Who, wave::no_such};
use crate::{
    domain::{ids::ReleaseId, staff::Act},
    i18n::Arg,
    release::Document,
    render::Page,
    report::View,
    store::{self, release::Row},
    web::{
        figures::{Figures, survey_language},
        public::files,
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;
use std::sync::Arc;

/// What stands before the addresses of releases here.
pub(super) const AT: &str = "/releases";

/// The states in which all partners read a release.
pub(super) const SHARED: [&str; 2] = ["shared", "public"];

#[derive(Debug, Serialize)]
struct Release {
    page: Frame,
    heading: String,
    wave: String,
    standing: String,
    /// How much of what was declared is shown; empty once it is shared.
    coverage: String,
    /// The document that can be approved from here; empty where there is nothing to approve.
    draft: String,
    notes_open: bool,
    /// Whether it is answered: once all partners read it.
    answered: bool,
    #[serde(flatten)]
    figures: Figures,
}

impl Page for Release {
    const TEMPLATE: &'static str = "staff/release.html";
}

/// The same, for the printer.
#[derive(Debug, Serialize)]
#[serde(transparent)]
struct Paper(Release);

impl Page for Paper {
    const TEMPLATE: &'static str = "staff/paper.html";
}

/// Whether somebody may read a release: before it is shared only who makes it, and nobody of a body that is rated in it.
pub(super) fn reads(who: &Who, row: &Row) -> bool {
    match row.state.as_str() {
        "shared" | "public" => who.may(Act::ReadReleases),
        _ => who.may(Act::SeeDraft),
    }
}

/// A release that somebody may read, by the word in an address. One that they may not read is as one that is not there.
pub(super) async fn find(rooms: &Rooms, who: &Who, id: &str) -> Result<Option<(Row, Arc<Document>)>, Failed> {
    let Ok(id) = ReleaseId::parse(id) else { return Ok(None) };
    let row = store::release::get(&mut rooms.store.read().await?, &id).await?.filter(|row| reads(who, row));
    Ok(row.map(|row| rooms.documents.open(&row).map(|document| (row, document))).transpose()?)
}

/// GET of a page of a release.
pub async fn page(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    show(&rooms, &request, false).await
}

/// GET of the same page for the printer.
pub async fn paper(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    show(&rooms, &request, true).await
}

async fn show(rooms: &Rooms, request: &HttpRequest, paper: bool) -> HttpResponse {
    let path = request.match_info();
    let year = request.match_pattern().is_some_and(|p| p.contains("/year"));
    let view = View { year, scope: path.get("scope").unwrap_or_default() };
    inside(rooms, request, async |lang, who| {
        let Some((row, document)) = find(rooms, who, path.get("release").unwrap_or_default()).await? else {
            return Ok(no_such(rooms, lang, who));
        };
        // A survey that was not asked in this language is shown in English throughout.
        let lang = if survey_language(rooms.pages.words(), &document, lang) == lang { lang } else { "en" };
        Ok(match build(rooms, (lang, who), &row, &document, view).await? {
            None => no_such(rooms, lang, who),
            Some(page) if paper => rooms.show(StatusCode::OK, lang, &Paper(page)),
            Some(page) => rooms.show(StatusCode::OK, lang, &page),
        })
    })
    .await
}

async fn build(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    row: &Row,
    document: &Document,
    view: View<'_>,
) -> Result<Option<Release>, Failed> {
    let mut tx = rooms.store.read().await?;
    // What all partners read stands beside it, never what is on its way.
    let others = rooms.documents.all(&mut tx, &SHARED).await?;
    let others: Vec<&Document> = others.iter().map(AsRef::as_ref).collect();
    let Some(figures) = Figures::of(rooms.pages.words(), (document, &others), view, lang, AT)? else { return Ok(None) };
    let draft = row.state == "draft" && who.may(Act::Approve);
    let notes = store::note::all(&mut tx, &row.id).await?;
    Ok(Some(Release {
        page: Frame::new(rooms, lang, Some(who)),
        heading: figures.title.clone(),
        wave: row.wave.clone(),
        standing: standing(rooms, lang, row)?,
        coverage: if matches!(row.state.as_str(), "draft" | "approved") { coverage(rooms, lang, document)? } else { String::new() },
        draft: if draft { row.hash.clone() } else { String::new() },
        answered: matches!(row.state.as_str(), "shared" | "public"),
        notes_open: row.state == "shared" && who.may(Act::AddNote),
        figures: figures.with_notes(notes),
    }))
}

/// How many of the declared figures are shown: figures, never replies.
fn coverage(rooms: &Rooms, lang: &str, document: &Document) -> Result<String, Failed> {
    let shown: usize = document.families.iter().map(|family| family.published.len()).sum();
    let hidden: usize = document.families.iter().map(|family| family.hidden.len()).sum();
    let number = |n: usize| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    Ok(rooms.pages.words().say(lang, "staff-coverage", &[("shown", number(shown)), ("all", number(shown + hidden))])?)
}

/// GET of one file of a release.
pub async fn file(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    let (id, name) = path.into_inner();
    inside(&rooms, &request, async |lang, who| {
        let Some((row, document)) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let file = files::file(rooms.pages.words(), row, &document, &name)?;
        Ok(file.unwrap_or_else(|| no_such(&rooms, lang, who)))
    })
    .await
}
