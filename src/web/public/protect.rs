//! How what people told us is protected: one page for who answered, and one for who works with the figures.

use super::{Asked, Frame, Public, fault};
use crate::{i18n::Language, render::Page, store};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Protect {
    page: Frame,
}

impl Page for Protect {
    const TEMPLATE: &'static str = "public/protect.html";
}

/// The same for who works with the figures.
#[derive(Debug, Serialize)]
#[serde(transparent)]
struct Readers(Protect);

impl Page for Readers {
    const TEMPLATE: &'static str = "public/protect_readers.html";
}

/// GET of the page for who answered.
pub async fn get(public: Data<Public>, asked: Query<Asked>) -> HttpResponse {
    match build(&public, asked.lang.as_deref(), "protect-title").await {
        Ok((language, page)) => public.show(StatusCode::OK, &language, &page),
        Err(error) => fault("protection", error.as_ref()),
    }
}

/// GET of the page for who works with the figures.
pub async fn readers(public: Data<Public>, asked: Query<Asked>) -> HttpResponse {
    match build(&public, asked.lang.as_deref(), "protect-readers-title").await {
        Ok((language, page)) => public.show(StatusCode::OK, &language, &Readers(page)),
        Err(error) => fault("protection", error.as_ref()),
    }
}

async fn build(public: &Public, asked: Option<&str>, title: &str) -> Result<(Language, Protect), Box<dyn std::error::Error>> {
    let language = public.language(asked);
    let partnership = store::partnership::get(&mut public.store.read().await?).await?;
    let title = public.pages.words().say(&language.code, title, &[])?;
    let page = Frame::new(public, &language, title, partnership.is_some_and(|p| p.fictional));
    Ok((language, Protect { page }))
}
