//! One release: its page, and its figures to take away. All three come from the one document.

use super::{
    Asked, Frame, Public, fault,
    home::{survey_language, wave},
    missing,
};
use crate::{
    domain::ids::InstrumentId,
    i18n::{Arg, Language},
    release::Document,
    render::Page,
    report::{self, QuestionFigure},
};
use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web::{Data, Path, Query},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Release {
    page: Frame,
    id: String,
    survey: String,
    wave: String,
    open: bool,
    replies: String,
    questions: Vec<QuestionFigure>,
}

impl Page for Release {
    const TEMPLATE: &'static str = "public/release.html";
}

/// GET of a release's page.
pub async fn page(public: Data<Public>, id: Path<String>, asked: Query<Asked>) -> HttpResponse {
    match public.public(&id).await {
        Ok(None) => missing(&public),
        Err(error) => fault("release", &error),
        Ok(Some((_, document))) => {
            let asked = public.language(asked.lang.as_deref());
            // A survey that was not asked in this language is shown in English throughout.
            let language = public.language(Some(survey_language(public.pages.words(), &document, &asked.code)));
            match build(&public, &document, &language) {
                Ok(page) => public.show(StatusCode::OK, &language, &page),
                Err(error) => fault("release", error.as_ref()),
            }
        }
    }
}

fn build(public: &Public, document: &Document, language: &Language) -> Result<Release, Box<dyn std::error::Error>> {
    let words = public.pages.words();
    let equality = document.equality.as_ref().map(InstrumentId::as_str);
    let instrument = words.with_equality(document.instrument.as_str(), equality).ok_or("the release's instrument is not there")?;
    let survey = words.ask(document.instrument.as_str(), &language.code, "survey-name", &[])?;
    let base = report::replies(document, words, &language.code)?;
    let title = format!("{survey}: {}", wave(words, document, &language.code)?);
    Ok(Release {
        page: Frame::new(public, language, title, document.fictional),
        id: document.release.to_string(),
        survey,
        wave: wave(words, document, &language.code)?,
        open: document.about.iter().any(|a| a.scope_kind == "open"),
        replies: words.say(&language.code, "public-replies", &[("base", Arg::Text(&base))])?,
        questions: report::questions(document, &instrument, words, &language.code)?,
    })
}

/// GET of `figures.csv`.
pub async fn csv(public: Data<Public>, id: Path<String>) -> HttpResponse {
    match public.public(&id).await {
        Ok(None) => missing(&public),
        Err(error) => fault("release", &error),
        Ok(Some((_, document))) => match report::figures_csv(&document, public.pages.words()) {
            Ok(csv) => download("text/csv; charset=utf-8", "figures.csv", csv),
            Err(error) => fault("csv", &error),
        },
    }
}

/// GET of `release.json`: the signed bytes themselves.
pub async fn json(public: Data<Public>, id: Path<String>) -> HttpResponse {
    match public.public(&id).await {
        Ok(None) => missing(&public),
        Err(error) => fault("release", &error),
        Ok(Some((row, _))) => download("application/json", "release.json", row.document),
    }
}

fn download(content_type: &str, name: &str, body: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(content_type)
        .insert_header((header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")))
        .body(body)
}
