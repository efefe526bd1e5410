//! A release as its readers see it, drawn by what draws the public pages: for those who make it before it is shared, for all partners from then on.

use super::{
    Failed, Frame, Rooms, inside,
    readable::{Tenders, beside, find, find_in},
    releases::standing,
    session::Who,
    wave::no_such,
};
use crate::{
    domain::staff::Act,
    i18n::Arg,
    release::Document,
    render::Page,
    report::View,
    store::{
        self,
        release::{Head, Row, SHARED},
    },
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

/// What stands before the addresses of releases here.
pub(super) const AT: &str = "/releases";

#[derive(Debug, Serialize)]
struct Release {
    page: Frame,
    heading: String,
    wave: String,
    standing: String,
    /// Until when a tender keeps the parts of the partnership from whoever reads this; empty where none does.
    tender: String,
    /// Whether it is what those say whom one service handed a card.
    of_service: bool,
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
        let Some((row, document)) = find_in(rooms, who, path.get("release").unwrap_or_default(), view.scope).await? else {
            return Ok(no_such(rooms, lang, who));
        };
        // A survey that was not asked in this language is shown in English throughout.
        let lang = if survey_language(rooms.pages.words(), &document.instrument, lang) == lang { lang } else { "en" };
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
    let others = beside(rooms, &mut tx, who, Some(&document.title()), view.scope).await?;
    let others: Vec<&Document> = others.iter().map(AsRef::as_ref).collect();
    let Some(figures) = Figures::of(rooms.pages.words(), (document, &others), view, lang, AT)? else { return Ok(None) };
    let draft = row.state == "draft" && who.may(Act::Approve);
    let tender = Tenders::of(rooms, &mut tx, who).await?.until(&Head::from(row), &document.survey);
    let until = |day| {
        rooms.pages.words().day(lang, day).and_then(|day| rooms.pages.words().say(lang, "staff-tender-until", &[("day", Arg::Text(&day))]))
    };
    let notes = store::note::all(&mut tx, &row.id).await?;
    Ok(Some(Release {
        page: Frame::new(rooms, lang, Some(who)),
        heading: figures.title.clone(),
        wave: row.wave.clone(),
        standing: standing(rooms, lang, &Head::from(row))?,
        tender: tender.map(until).transpose()?.unwrap_or_default(),
        of_service: document.about.iter().any(|about| about.scope == view.scope && about.scope_kind == "service"),
        coverage: if matches!(row.state.as_str(), "draft" | "approved") { coverage(rooms, lang, document)? } else { String::new() },
        draft: if draft { row.hash.clone() } else { String::new() },
        answered: SHARED.contains(&row.state.as_str()),
        notes_open: row.state == "shared" && who.may(Act::AddNote),
        figures: figures.with_notes(notes),
    }))
}

/// How many of the declared figures are shown: figures, never replies.
fn coverage(rooms: &Rooms, lang: &str, document: &Document) -> Result<String, Failed> {
    let rows = || document.rows().map(|(_, row)| row);
    let all: usize = rows().map(|row| 1 + row.items().len()).sum();
    let shown: usize = rows().map(|row| usize::from(row.base().is_some()) + row.items().filter(|(_, share)| share.is_some()).count()).sum();
    let number = |n: usize| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    Ok(rooms.pages.words().say(lang, "staff-coverage", &[("shown", number(shown)), ("all", number(all))])?)
}

/// GET of one file of a release.
pub async fn file(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    let (id, name) = path.into_inner();
    inside(&rooms, &request, async |lang, who| {
        let Some((row, document)) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let closed = Tenders::of(&rooms, &mut rooms.store.read().await?, who).await?.until(&Head::from(&row), &document.survey).is_some();
        // The signed bytes have all of it.
        let file = if closed && name == "release.json" { None } else { files::file(rooms.pages.words(), row, &document, &name)? };
        Ok(file.unwrap_or_else(|| no_such(&rooms, lang, who)))
    })
    .await
}
