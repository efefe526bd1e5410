//! One release: for the whole partnership or for one place, of its wave or of the financial year, on the screen or for the printer.

use super::{Asked, Frame, Public, fault, home::survey_language, missing};
use crate::{
    domain::ids::InstrumentId,
    i18n::{Arg, Language},
    release::Document,
    render::Page,
    report::{self, Chain, QuestionFigure, Reader, Sides, View},
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
    id: String,
    survey: String,
    place: String,
    whole: bool,
    when: String,
    open: bool,
    replies: String,
    places: Vec<Link>,
    periods: Vec<Link>,
    sides: Option<Sides>,
    chains: Vec<Chain>,
    holes: bool,
    questions: Vec<QuestionFigure>,
    /// Questions of which nothing is shown anywhere.
    withheld: Vec<QuestionFigure>,
    paper: String,
    screen: String,
}

/// A page of the same release.
#[derive(Debug, Serialize)]
struct Link {
    href: String,
    name: String,
    here: bool,
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
    let others = match public.documents().await {
        Ok(others) => others,
        Err(error) => return fault("release", &error),
    };
    let others: Vec<&Document> = others.iter().map(AsRef::as_ref).collect();
    let asked = public.language(asked.lang.as_deref());
    // A survey that was not asked in this language is shown in English throughout.
    let language = public.language(Some(survey_language(public.pages.words(), &document, &asked.code)));
    match build(public, &document, &others, view, &language) {
        Ok(None) => missing(public),
        Ok(Some(page)) if paper => public.show(StatusCode::OK, &language, &Paper(page)),
        Ok(Some(page)) => public.show(StatusCode::OK, &language, &page),
        Err(error) => fault("release", error.as_ref()),
    }
}

type Built = Result<Option<Release>, Box<dyn std::error::Error>>;

fn build(public: &Public, document: &Document, others: &[&Document], view: View, language: &Language) -> Built {
    let words = public.pages.words();
    let equality = document.equality.as_ref().map(InstrumentId::as_str);
    let instrument = words.with_equality(document.instrument.as_str(), equality).ok_or("the release's instrument is not there")?;
    let reader = Reader::new(document, others, &instrument, words, &language.code)?;
    if !reader.has(view) {
        return Ok(None);
    }
    let survey = words.ask(document.instrument.as_str(), &language.code, "survey-name", &[])?;
    let (place, when) = (reader.place(view)?, reader.when(view)?);
    let whole = view.scope.is_empty();
    let title = if whole { format!("{survey}: {when}") } else { format!("{place}, {survey}: {when}") };
    let base = report::replies(document, words, &language.code)?;
    let questions = reader.questions(view)?;
    let sides = report::sides(&questions);
    let (withheld, questions): (Vec<_>, Vec<_>) = questions.into_iter().partition(|q| q.withheld);
    let link =
        |view: View, name: String, here: bool| Link { href: report::address(document.release.as_str(), view, &language.code), name, here };
    let places = reader.places(view.year).into_iter();
    let places = places.map(|(scope, name)| link(View { scope, ..view }, name.to_owned(), scope == view.scope));
    let partnership = link(View { scope: "", ..view }, words.say(&language.code, "public-whole", &[])?, whole);
    let periods = [false, true].map(|year| View { year, ..view });
    let periods: Vec<View> = periods.into_iter().filter(|v| reader.has(*v)).collect();
    let release = document.release.as_str();
    let paper = report::address(release, view, &language.code).replace("?lang=", "/paper?lang=");
    Ok(Some(Release {
        page: Frame::new(public, language, title, document.fictional),
        id: document.release.to_string(),
        survey,
        replies: if whole && !view.year {
            words.say(&language.code, "public-replies", &[("base", Arg::Text(&base))])?
        } else {
            String::new()
        },
        open: document.about.iter().any(|a| a.scope_kind == "open"),
        places: [partnership].into_iter().chain(places).collect(),
        periods: if periods.len() < 2 {
            Vec::new()
        } else {
            periods.into_iter().map(|v| Ok(link(v, reader.when(v)?, v == view))).collect::<Result<_, report::ReportError>>()?
        },
        chains: reader.chains(view)?,
        sides: Some(sides).filter(|s| !s.good.is_empty() || !s.bad.is_empty() || !s.between.is_empty()),
        screen: report::address(release, view, &language.code),
        place,
        whole,
        holes: questions.iter().chain(&withheld).any(|q| q.holes),
        withheld,
        when,
        questions,
        paper,
    }))
}
