//! The staff origin: signing in, and the rooms behind it.
//!
//! A session is a random cookie, of which the database keeps the hash. The cookie's name begins with `__Host-`, so that no other host and no page
//! without TLS can set it; it goes with no request that another site begins. Every form carries a token of the session beside it.

mod answering_back;
mod approve;
mod ask;
mod authoring;
mod batch;
mod cards;
mod codes;
mod count;
mod dashboard;
mod doors;
mod field;
mod gates;
mod handover;
mod home;
mod in_post;
mod invite;
mod join;
mod kit;
mod log;
mod note;
mod open;
mod own;
mod papers;
mod people;
mod protect;
mod publish;
mod readable;
mod release;
mod releases;
mod returns;
mod services;
mod session;
mod setting_up;
mod share;
mod sign_in;
mod steps;
mod wave;
mod work;

use super::{
    answer::{self, Answering},
    dashboard::Made,
    figures::Documents,
    headers,
};
use crate::{
    ballot_box::Custody,
    clock::SharedClock,
    domain::staff::Act,
    handout,
    i18n::Language,
    keyring::KeyRing,
    paper,
    render::{Page, Pages},
    secret::random,
    store::Store,
};
use actix_web::{
    HttpMessage, HttpRequest, HttpResponse, ResponseError,
    error::InternalError,
    http::{StatusCode, header::LOCATION},
    middleware::from_fn,
    web::{self, Data, Query, ServiceConfig},
};
use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use tokio::sync::Semaphore;

const STYLE: &str = concat!(include_str!("../../../static/public.css"), include_str!("../../../static/staff.css"));
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
    /// Whether mail leaves: without it nobody can be invited.
    pub mails: bool,
    /// How the answering origin is reached from outside; it stands on cards.
    pub answering: Arc<str>,
    /// Who keeps the keys of waves that are opened from now on.
    pub custody: Custody,
    /// Releases that were checked and read.
    pub documents: Documents,
    /// Pages over all surveys that were made.
    pub dashboards: Made,
    /// What the pages for people who answer need, so that they can be looked at beforehand.
    pub answering_pages: Answering,
}

impl Rooms {
    /// Rooms over a database.
    #[must_use]
    pub fn new(answering_pages: &Answering, mails: bool, answering: &str, custody: Custody) -> Self {
        let turns = Arc::new(Semaphore::new(PASSWORDS_AT_ONCE));
        let (answering, documents, dashboards) = (answering.into(), Documents::default(), Made::default());
        let Answering { store, ring, clock, pages, .. } = answering_pages.clone();
        Self {
            store,
            ring,
            clock,
            pages,
            turns,
            mails,
            answering,
            custody,
            documents,
            dashboards,
            answering_pages: answering_pages.clone(),
        }
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
    /// What tells this page's form from another one: a form does its work once.
    key: String,
    /// The rooms that they may enter.
    rooms: Vec<Door>,
    /// The way to this page in another language; empty where this address itself is one.
    here: &'static str,
    languages: Vec<Language>,
}

/// A way to a room.
#[derive(Debug, Clone, Serialize)]
struct Door {
    path: &'static str,
    name: String,
}

/// The rooms, in the order in which they are offered.
const ROOMS: [(&str, &str, Act); 11] = [
    ("/", "staff-waves", Act::Look),
    ("/dashboards", "dashboards-title", Act::ReadReleases),
    ("/releases", "staff-releases", Act::ReadReleases),
    ("/setting-up", "staff-setting-up", Act::SetUp),
    ("/authoring", "staff-author", Act::SeeAuthoring),
    ("/gates", "staff-gates", Act::SeeGates),
    ("/said-and-did", "reply-title", Act::ReadReleases),
    ("/returns", "staff-returns", Act::ReadReturns),
    ("/staff", "staff-people", Act::AdmitStaff),
    ("/me", "staff-own", Act::KeepOwnAccess),
    ("/log", "staff-log", Act::Look),
];

impl Frame {
    fn new(rooms: &Rooms, lang: &'static str, who: Option<&session::Who>) -> Self {
        let languages = rooms.pages.words().languages().iter().filter(|l| LANGUAGES.contains(&l.code.as_str())).cloned().collect();
        let (name, token) = who.map(|who| (who.name.to_string(), who.token.clone())).unwrap_or_default();
        let open = ROOMS.iter().filter(|(_, _, act)| who.is_some_and(|who| who.may(*act)));
        let door =
            |(path, name, _): &(&'static str, &str, Act)| Door { path, name: rooms.pages.words().say(lang, name, &[]).unwrap_or_default() };
        let (key, doors) = (BASE64URL_NOPAD.encode(&random::<16>()), open.map(door).collect());
        Self { lang, style: STYLE, name, token, key, rooms: doors, here: "", languages }
    }

    /// The same for a page that answers a form: at that address there is nothing to look at.
    fn at(self, here: &'static str) -> Self {
        Self { here, ..self }
    }
}

/// A page that says one thing.
#[derive(Debug, Serialize)]
struct Notice {
    page: Frame,
    id: &'static str,
    title: String,
    why: String,
}

impl Page for Notice {
    const TEMPLATE: &'static str = "staff/notice.html";
}

/// Says what hinders somebody, and why.
fn notice(rooms: &Rooms, status: StatusCode, frame: Frame, (what, why): (&'static str, &'static str)) -> HttpResponse {
    let say = |key: &str| rooms.pages.words().say(frame.lang, key, &[]);
    let id = what.trim_start_matches("staff-");
    match (say(what), say(why)) {
        (Ok(title), Ok(why)) => rooms.show(status, frame.lang, &Notice { page: frame, id, title, why }),
        (Err(error), _) | (_, Err(error)) => fault("words", &error),
    }
}

/// What is said of a form that is too long, or of which something is missing.
fn unread(error: actix_web::error::UrlencodedError, request: &HttpRequest) -> actix_web::Error {
    let Some(rooms) = request.app_data::<Data<Rooms>>() else { return error.into() };
    let asked = Query::<Asked>::from_query(request.query_string()).ok();
    let lang = language(asked.as_ref().and_then(|asked| asked.lang.as_deref()));
    let response =
        notice(rooms, error.error_response().status(), Frame::new(rooms, lang, None).at("/"), ("staff-unread", "staff-unread-why"));
    InternalError::from_response(error, response).into()
}

#[derive(Debug, Deserialize)]
struct Asked {
    lang: Option<String>,
}

/// The language that was asked for, or English.
fn language(asked: Option<&str>) -> &'static str {
    LANGUAGES.into_iter().find(|code| Some(*code) == asked).unwrap_or(LANGUAGES[0])
}

/// What goes wrong in a room.
type Failed = Box<dyn std::error::Error>;

/// Shows a room to whoever the door let in.
async fn room<P: Page>(
    rooms: &Rooms,
    request: &HttpRequest,
    build: impl AsyncFnOnce(Frame, &session::Who) -> Result<P, Failed>,
) -> HttpResponse {
    inside(rooms, request, async |lang, who| {
        let page = build(Frame::new(rooms, lang, Some(who)), who).await?;
        Ok(rooms.show(StatusCode::OK, lang, &page))
    })
    .await
}

/// Does what a form of this session asks for; of another site's nothing.
async fn posted(
    rooms: &Rooms,
    request: &HttpRequest,
    token: &str,
    work: impl AsyncFnOnce(&'static str, &session::Who) -> Result<HttpResponse, Failed>,
) -> HttpResponse {
    inside(rooms, request, async |lang, who| {
        if session::from_elsewhere(request) || !who.made(token) {
            return Ok(sign_in::page(rooms, lang, "", "staff-elsewhere"));
        }
        work(lang, who).await
    })
    .await
}

async fn inside(
    rooms: &Rooms,
    request: &HttpRequest,
    work: impl AsyncFnOnce(&'static str, &session::Who) -> Result<HttpResponse, Failed>,
) -> HttpResponse {
    let asked = Query::<Asked>::from_query(request.query_string()).ok();
    let lang = language(asked.as_ref().and_then(|asked| asked.lang.as_deref()));
    let Some(who) = request.extensions().get::<session::Who>().cloned() else { return sign_in::page(rooms, lang, "", "staff-first") };
    match work(lang, &who).await {
        Ok(response) => response,
        Err(error) => fault("room", &*error),
    }
}

/// Leads to the first room.
fn to_the_door(lang: &str) -> HttpResponse {
    to(&format!("/?lang={lang}"))
}

/// Leads elsewhere; what was posted is not shown as a page, so that loading it again posts nothing.
fn to(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
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
    let headers = Data::new(headers::Headers::new(&[STYLE, handout::STYLE, answer::STYLE, paper::STYLE], false, &[]));
    move |config| {
        let scope = web::scope("")
            .app_data(data.clone())
            .app_data(headers.clone())
            .app_data(web::FormConfig::default().limit(LARGEST_FORM).error_handler(unread))
            .route("/healthz", web::get().to(HttpResponse::Ok))
            .route("/", web::get().to(home::get))
            .route("/log", web::get().to(log::get))
            .route("/join/{token}", web::get().to(join::get))
            .route("/join/{token}", web::post().to(join::post))
            .route("/me", web::get().to(own::get))
            .route("/me/password", web::post().to(own::password))
            .route("/me/codes", web::post().to(own::codes))
            .route("/me/app", web::get().to(own::app))
            .route("/me/app", web::post().to(own::new_app))
            .route("/open", web::get().to(open::get))
            .route("/open", web::post().to(open::post))
            .route("/waves/{wave}", web::get().to(wave::get))
            .route("/waves/{wave}/close", web::get().to(wave::ask))
            .route("/waves/{wave}/close", web::post().to(wave::close))
            .route("/waves/{wave}/cards", web::get().to(cards::get))
            .route("/waves/{wave}/cards", web::post().to(cards::post))
            .route("/waves/{wave}/kit", web::get().to(kit::get))
            .route("/waves/{wave}/guide", web::get().to(kit::guide))
            .route("/waves/{wave}/count", web::get().to(count::ask))
            .route("/waves/{wave}/count", web::post().to(count::post))
            .route("/waves/{wave}/protect", web::get().to(protect::ask))
            .route("/waves/{wave}/protect", web::post().to(protect::post))
            .route("/waves/{wave}/approve", web::get().to(approve::ask))
            .route("/waves/{wave}/approve", web::post().to(approve::post))
            .route("/waves/{wave}/share", web::get().to(share::ask))
            .route("/waves/{wave}/share", web::post().to(share::post))
            .route("/waves/{wave}/publish", web::get().to(publish::ask))
            .route("/waves/{wave}/publish", web::post().to(publish::post))
            .route("/releases", web::get().to(releases::get))
            .route("/releases/{release}", web::get().to(release::page))
            .route("/releases/{release}/paper", web::get().to(release::paper))
            .route("/releases/{release}/year", web::get().to(release::page))
            .route("/releases/{release}/year/paper", web::get().to(release::paper))
            .route("/releases/{release}/in/{scope}", web::get().to(release::page))
            .route("/releases/{release}/in/{scope}/paper", web::get().to(release::paper))
            .route("/releases/{release}/year/in/{scope}", web::get().to(release::page))
            .route("/releases/{release}/year/in/{scope}/paper", web::get().to(release::paper))
            .route("/releases/{release}/note", web::get().to(note::get))
            .route("/releases/{release}/note", web::post().to(note::post))
            .route("/releases/{release}/said-and-did", web::get().to(answering_back::findings::get))
            .route("/releases/{release}/answer/{figure}", web::get().to(answering_back::finding_add::get))
            .route("/releases/{release}/answer/{figure}", web::post().to(answering_back::finding_add::post))
            .route("/releases/{release}/{file}", web::get().to(release::file))
            .route("/dashboards", web::get().to(dashboard::all))
            .route("/papers", web::get().to(papers::all))
            .route("/papers/{kind}", web::get().to(papers::one))
            .route("/services", web::get().to(services::list))
            .route("/dashboards/{topic}/{depth}", web::get().to(dashboard::one))
            .route("/dashboards/{topic}/{depth}/in/{scope}", web::get().to(dashboard::one))
            .configure(answering_back::routes)
            .configure(authoring::routes)
            .configure(gates::routes)
            .configure(returns::routes)
            .configure(setting_up::routes)
            .route("/batches/{batch}/revoke", web::get().to(batch::ask))
            .route("/batches/{batch}/revoke", web::post().to(batch::revoke))
            .route("/handover", web::get().to(handover::get))
            .route("/staff", web::get().to(people::get))
            .route("/staff/invite", web::get().to(invite::get))
            .route("/staff/invite", web::post().to(invite::post))
            .route("/staff/withdraw", web::post().to(invite::withdraw))
            .route("/staff/{name}/confirm", web::post().to(people::confirm))
            .route("/staff/{name}/end", web::get().to(people::ask))
            .route("/staff/{name}/end", web::post().to(people::end))
            .route("/sign-in", web::post().to(sign_in::post))
            .route("/sign-out", web::post().to(sign_in::out))
            .default_service(web::to(HttpResponse::NotFound))
            .wrap(from_fn(doors::guard))
            .wrap(from_fn(headers::add));
        config.service(scope);
    }
}

/// The largest form of these rooms but for a note, in bytes: three of the longest passwords, each byte of them written as three.
const LARGEST_FORM: usize = 16_384;
