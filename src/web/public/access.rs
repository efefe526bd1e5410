//! The accessibility statement: what the pages aim at, how they were tested, and what does not work well yet.

use super::{Asked, Frame, Public, fault};
use crate::{
    i18n::{Arg, Language},
    render::Page,
    store,
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{Data, Query},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Access {
    page: Frame,
    tell: String,
}

impl Page for Access {
    const TEMPLATE: &'static str = "public/access.html";
}

/// GET of the statement.
pub async fn get(public: Data<Public>, asked: Query<Asked>) -> HttpResponse {
    match build(&public, asked.lang.as_deref()).await {
        Ok((language, page)) => public.show(StatusCode::OK, &language, &page),
        Err(error) => fault("accessibility", error.as_ref()),
    }
}

async fn build(public: &Public, asked: Option<&str>) -> Result<(Language, Access), Box<dyn std::error::Error>> {
    let language = public.language(asked);
    let words = public.pages.words();
    let partnership = store::partnership::get(&mut public.store.read().await?).await?;
    let (contact, fictional) = partnership.map(|p| (p.data_protection, p.fictional)).unwrap_or_default();
    let title = words.say(&language.code, "access-title", &[])?;
    let tell = words.say(&language.code, "access-tell", &[("contact", Arg::Text(&contact))])?;
    Ok((language.clone(), Access { page: Frame::new(public, &language, title, fictional), tell }))
}
