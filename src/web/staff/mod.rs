//! The staff origin: signing in, and the rooms behind it.
//!
//! A session is a random cookie, of which the database keeps the hash. The cookie's name begins with `__Host-`, so that no other host and no page
//! without TLS can set it; it goes with no request that another site begins. Every form carries a token of the session beside it.

mod home;
mod log;
mod session;
mod sign_in;

use super::headers;
use crate::{
    clock::SharedClock,
    i18n::Language,
    keyring::KeyRing,
    render::{Page, Pages},
    store::Store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header::LOCATION},
    middleware::from_fn,
    web::{self, Data, ServiceConfig},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tokio::sync::Semaphore;

const STYLE: &str = include_str!("../../../static/public.css");
/// The languages of the rooms.
pub const LANGUAGES: [&str; 2] = ["en", "cy"];

/// What the rooms need.
#[derive(Clone, Debug)]
pub struct Rooms {
    /// The database.
    pub store: Store,
    /// The keys.
    pub ring: KeyRing,
    /// The moment, for codes and sessions.
    pub clock: SharedClock,
    /// Templates and words.
    pub pages: Pages,
    /// Passwords are slow to try, and only so many are tried at once.
    pub turns: Arc<Semaphore>,
}

impl Rooms {
    /// Rooms over a database.
    #[must_use]
    pub fn new(store: Store, ring: KeyRing, clock: SharedClock, pages: Pages) -> Self {
        Self { store, ring, clock, pages, turns: Arc::new(Semaphore::new(PASSWORDS_AT_ONCE)) }
    }

    fn show<P: Page>(&self, status: StatusCode, language: &str, page: &P) -> HttpResponse {
        match self.pages.render(language, page) {
            Ok(html) => HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html),
            Err(error) => fault("render", &error),
        }
    }
}

/// Passwords that are tried at once, each with 19 MiB.
const PASSWORDS_AT_ONCE: usize = 2;

/// The frame of a room.
#[derive(Debug, Clone, Serialize)]
struct Frame {
    lang: &'static str,
    style: &'static str,
    /// Who is signed in; empty before.
    name: String,
    /// The token of the session's forms.
    token: String,
    languages: Vec<Language>,
}

impl Frame {
    fn new(rooms: &Rooms, lang: &'static str, who: Option<&session::Who>) -> Self {
        let languages = rooms.pages.words().languages().iter().filter(|l| LANGUAGES.contains(&l.code.as_str())).cloned().collect();
        let (name, token) = who.map(|who| (who.name.to_string(), who.token.clone())).unwrap_or_default();
        Self { lang, style: STYLE, name, token, languages }
    }
}

#[derive(Debug, Deserialize)]
struct Asked {
    lang: Option<String>,
}

/// The language that was asked for, or English.
fn language(asked: Option<&str>) -> &'static str {
    LANGUAGES.into_iter().find(|code| Some(*code) == asked).unwrap_or(LANGUAGES[0])
}

/// Shows a room to whoever is signed in, and the page for signing in, with what is said there, to everybody else.
async fn room<P: Page>(
    rooms: &Rooms,
    request: &HttpRequest,
    asked: &Asked,
    outside: &'static str,
    build: impl AsyncFnOnce(Frame, &session::Who) -> Result<P, Box<dyn std::error::Error>>,
) -> HttpResponse {
    let lang = language(asked.lang.as_deref());
    let who = match session::who(rooms, request).await {
        Ok(Some(who)) => who,
        Ok(None) => return sign_in::page(rooms, lang, "", outside),
        Err(error) => return fault("session", &*error),
    };
    match build(Frame::new(rooms, lang, Some(&who)), &who).await {
        Ok(page) => rooms.show(StatusCode::OK, lang, &page),
        Err(error) => fault("room", &*error),
    }
}

/// Leads to the first room; a post is never shown as a page, so that loading it again posts nothing.
fn to_the_door(lang: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, format!("/?lang={lang}"))).finish()
}

/// A fault: plain words, because the page itself may be at fault.
fn fault(what: &'static str, error: &dyn std::fmt::Display) -> HttpResponse {
    let reference = super::error::report(what, error);
    HttpResponse::InternalServerError()
        .content_type("text/plain; charset=utf-8")
        .body(format!("This did not work. The fault is ours. Reference: {reference}\n"))
}

/// Routes of the staff origin.
pub fn routes(rooms: &Rooms) -> impl Fn(&mut ServiceConfig) + Clone + use<> {
    let data = Data::new(rooms.clone());
    let headers = Data::new(headers::Headers::new(STYLE, false, &[]));
    move |config| {
        let scope = web::scope("")
            .app_data(data.clone())
            .app_data(headers.clone())
            .app_data(web::FormConfig::default().limit(LARGEST_FORM))
            .route("/healthz", web::get().to(HttpResponse::Ok))
            .route("/", web::get().to(home::get))
            .route("/log", web::get().to(log::get))
            .route("/sign-in", web::post().to(sign_in::post))
            .route("/sign-out", web::post().to(sign_in::out))
            .default_service(web::to(HttpResponse::NotFound))
            .wrap(from_fn(headers::add));
        config.service(scope);
    }
}

/// The largest form of these rooms, in bytes.
const LARGEST_FORM: usize = 4_096;
