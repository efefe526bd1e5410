//! One release: for the whole partnership or for one place, of its wave or of the financial year, on the screen or for the printer.

use super::{Asked, Frame, Public, fault, missing};
use crate::{
    i18n::Language,
    release::Document,
    render::Page,
    report::View,
    store,
    web::figures::{Figures, survey_language},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Release {
    page: Frame,
    #[serde(flatten)]
    figures: Figures,
}

impl Page for Release {
    const TEMPLATE: &'static str = "public/release.html";
}

/// The same, for the printer.
#[derive(Debug, Serialize)]
#[serde(transparent)]
struct Paper(Release);

impl Page for Paper {
    const TEMPLATE: &'static str = "public/paper.html";
}

/// GET of a page of a release.
pub async fn page(public: Data<Public>, request: HttpRequest, asked: Query<Asked>) -> HttpResponse {
    show(&public, &request, &asked, false).await
}

/// GET of the same page for the printer.
pub async fn paper(public: Data<Public>, request: HttpRequest, asked: Query<Asked>) -> HttpResponse {
    show(&public, &request, &asked, true).await
}

async fn show(public: &Public, request: &HttpRequest, asked: &Asked, paper: bool) -> HttpResponse {
    let path = request.match_info();
    let year = request.match_pattern().is_some_and(|p| p.contains("/year"));
    let view = View { year, scope: path.get("scope").unwrap_or_default() };
    let document = match public.public(path.get("release").unwrap_or_default()).await {
        Ok(None) => return missing(public),
        Err(error) => return fault("release", &error),
        Ok(Some((_, document))) => document,
    };
    let others = match public.beside(Some(&document.title())).await {
        Ok(others) => others,
        Err(error) => return fault("release", &error),
    };
    let others: Vec<&Document> = others.iter().map(AsRef::as_ref).collect();
    let asked = public.language(asked.lang.as_deref());
    // A survey that was not asked in this language is shown in English throughout.
    let language = public.language(Some(survey_language(public.pages.words(), &document.instrument, &asked.code)));
    match build(public, &document, &others, view, &language).await {
        Ok(None) => missing(public),
        Ok(Some(page)) if paper => public.show(StatusCode::OK, &language, &Paper(page)),
        Ok(Some(page)) => public.show(StatusCode::OK, &language, &page),
        Err(error) => fault("release", error.as_ref()),
    }
}

type Built = Result<Option<Release>, Box<dyn std::error::Error>>;

async fn build(public: &Public, document: &Document, others: &[&Document], view: View<'_>, language: &Language) -> Built {
    let Some(figures) = Figures::of(public.pages.words(), (document, others), view, &language.code, "")? else { return Ok(None) };
    let notes = store::note::all(&mut public.store.read().await?, document.release.as_str()).await?;
    let page = Frame::new(public, language, figures.title.clone(), document.fictional);
    Ok(Some(Release { page, figures: figures.with_notes(notes) }))
}
