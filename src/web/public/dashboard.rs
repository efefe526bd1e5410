//! What all surveys say together, for everybody.

use super::{Asked, Frame, Public, fault, missing};
use crate::{
    i18n::Language,
    render::Page,
    report::dashboard::{Depth, Topic},
    store,
    web::dashboard::{Beside, Kept, Topics, View},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use serde::Serialize;
use std::sync::Arc;

#[derive(Debug, Serialize)]
struct List {
    page: Frame,
    #[serde(flatten)]
    topics: Topics,
}

impl Page for List {
    const TEMPLATE: &'static str = "public/dashboards.html";
}

#[derive(Debug, Serialize)]
struct One<'a> {
    page: Frame,
    body: &'a str,
}

impl Page for One<'_> {
    const TEMPLATE: &'static str = "public/dashboard.html";
}

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// GET of the list of all pages.
pub async fn all(public: Data<Public>, asked: Query<Asked>) -> HttpResponse {
    match list(&public, asked.lang.as_deref()).await {
        Ok((language, page)) => public.show(StatusCode::OK, &language, &page),
        Err(error) => fault("dashboards", error.as_ref()),
    }
}

/// GET of one page.
pub async fn one(public: Data<Public>, request: HttpRequest, asked: Query<Asked>) -> HttpResponse {
    let path = request.match_info();
    let Some(topic) = path.get("topic").and_then(Topic::parse) else { return missing(&public) };
    match build(&public, asked.lang.as_deref(), topic, path.get("scope").unwrap_or_default()).await {
        Ok(Some((language, page, made))) => public.show(StatusCode::OK, &language, &One { page, body: &made.body }),
        Ok(None) => missing(&public),
        Err(error) => fault("dashboard", error.as_ref()),
    }
}

async fn list(public: &Public, asked: Option<&str>) -> Outcome<(Language, List)> {
    let language = public.language(asked);
    let title = public.pages.words().say(&language.code, "dashboards-title", &[])?;
    let page = Frame::new(public, &language, title, fictional(public).await?);
    let topics = Topics::of(public.pages.words(), &language.code, Depth::Public)?;
    Ok((language, List { page, topics }))
}

async fn build(public: &Public, asked: Option<&str>, topic: Topic, scope: &str) -> Outcome<Option<(Language, Frame, Arc<Kept>)>> {
    let language = public.language(asked);
    let documents = public.beside(None).await?;
    let view = View { topic, depth: Depth::Public, scope, language: &language.code, at: "" };
    // Returns and what others count are for partners: nothing of them is here.
    let Some(made) = public.dashboards.page(&public.pages, &documents, view, Beside::default())? else { return Ok(None) };
    let page = Frame::new(public, &language, made.title.clone(), fictional(public).await?);
    Ok(Some((language.clone(), page, made)))
}

async fn fictional(public: &Public) -> Outcome<bool> {
    Ok(store::partnership::get(&mut public.store.read().await?).await?.is_some_and(|p| p.fictional))
}
