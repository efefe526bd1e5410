//! The public origin: what was released, and nothing else. It never names the answering origin.

mod access;
mod dashboard;
pub(super) mod files;
mod home;
mod protect;
mod release;
mod reply;
mod sees;

use super::{dashboard::Made, figures::Documents, headers};
use crate::{
    clock::SharedClock,
    domain::ids::ReleaseId,
    i18n::{Language, PAGES},
    release::{Document, ReleaseError, Title},
    render::{Page, Pages},
    store::{self, Store, release::Head},
    web::answer::Books,
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    middleware::{Compress, from_fn},
    web::{self, Data, ServiceConfig},
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The style sheet that stands inside every public page.
pub const STYLE: &str = include_str!("../../../static/public.css");

/// What the public pages need.
#[derive(Clone, Debug)]
pub struct Public {
    /// The database.
    pub store: Store,
    /// Templates and words.
    pub pages: Pages,
    /// The waves that can be answered.
    pub books: Books,
    /// The day, for replies that are late.
    pub clock: SharedClock,
    /// Releases that were checked and read.
    pub documents: Documents,
    dashboards: Made,
}

impl Public {
    /// Public pages over a database.
    #[must_use]
    pub fn new(store: Store, pages: Pages, books: Books, clock: SharedClock) -> Self {
        Self { store, pages, books, clock, documents: Documents::default(), dashboards: Made::default() }
    }

    /// What every public release is, the newest first.
    async fn titles(&self) -> Result<Vec<Arc<Title>>, ReleaseError> {
        let mut tx = self.store.read().await?;
        let mut titles = Vec::new();
        for head in store::release::heads(&mut tx).await?.iter().rev().filter(|head| head.state == "public") {
            titles.push(self.documents.title(&mut tx, head).await?);
        }
        Ok(titles)
    }

    /// The public releases that stand beside one, or on a page over all, the newest first.
    async fn beside(&self, of: Option<&Title>) -> Result<Vec<Arc<Document>>, ReleaseError> {
        let mut tx = self.store.read().await?;
        let mut documents = Vec::new();
        for head in self.documents.beside(&mut tx, of, false).await? {
            documents.push(self.documents.get(&mut tx, &head).await?);
        }
        Ok(documents)
    }

    /// A public release by the word in an address.
    async fn public(&self, id: &str) -> Result<Option<(Head, Arc<Document>)>, ReleaseError> {
        let Ok(id) = ReleaseId::parse(id) else { return Ok(None) };
        let mut tx = self.store.read().await?;
        let Some(head) = store::release::head(&mut tx, &id).await?.filter(|head| head.state == "public") else { return Ok(None) };
        let document = self.documents.get(&mut tx, &head).await?;
        Ok(Some((head, document)))
    }

    /// The same with the very bytes that were signed.
    async fn signed(&self, id: &str) -> Result<Option<(store::release::Row, Arc<Document>)>, ReleaseError> {
        let Ok(id) = ReleaseId::parse(id) else { return Ok(None) };
        let row = store::release::get(&mut self.store.read().await?, &id).await?.filter(|row| row.state == "public");
        row.map(|row| Ok((row.clone(), self.documents.open(&row)?))).transpose()
    }

    fn language(&self, asked: Option<&str>) -> Language {
        let languages = self.pages.words().languages();
        let wanted = asked.and_then(|code| languages.iter().find(|l| l.code == code));
        wanted.or_else(|| languages.first()).cloned().unwrap_or(Language {
            code: "en".to_owned(),
            name: "English".to_owned(),
            direction: "ltr".to_owned(),
            draft: false,
        })
    }

    fn show<P: Page>(&self, status: StatusCode, language: &Language, page: &P) -> HttpResponse {
        match self.pages.render(&language.code, page) {
            Ok(html) => HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html),
            Err(error) => fault("render", &error),
        }
    }
}

/// The frame of a public page.
#[derive(Debug, Clone, Serialize)]
struct Frame {
    lang: String,
    dir: String,
    title: String,
    style: &'static str,
    fictional: bool,
    languages: Vec<Language>,
}

impl Frame {
    fn new(public: &Public, language: &Language, title: String, fictional: bool) -> Self {
        let book = public.books.now();
        let shown = |l: &&Language| fictional || book.read.has(PAGES, &l.code);
        Self {
            lang: language.code.clone(),
            dir: language.direction.clone(),
            title,
            style: STYLE,
            fictional,
            languages: public.pages.words().languages().iter().filter(shown).cloned().collect(),
        }
    }
}

#[derive(Debug, Deserialize)]
struct Asked {
    lang: Option<String>,
}

#[derive(Debug, Serialize)]
struct Missing {
    page: Frame,
}

impl Page for Missing {
    const TEMPLATE: &'static str = "public/missing.html";
}

fn missing(public: &Public) -> HttpResponse {
    let language = public.language(None);
    let title = public.pages.words().say(&language.code, "public-missing-title", &[]).unwrap_or_default();
    let page = Missing { page: Frame::new(public, &language, title, false) };
    public.show(StatusCode::NOT_FOUND, &language, &page)
}

/// A fault: plain words, because the page itself may be at fault.
fn fault(what: &'static str, error: &dyn std::fmt::Display) -> HttpResponse {
    let reference = super::error::report(what, error);
    HttpResponse::InternalServerError()
        .content_type("text/plain; charset=utf-8")
        .body(format!("This did not work. The fault is ours. Reference: {reference}\n"))
}

/// A release's pages: its wave and its financial year, the whole partnership and one place, on the screen and for the printer.
fn pages_of_a_release(config: &mut ServiceConfig) {
    for path in ["/{release}", "/{release}/in/{scope}", "/{release}/year", "/{release}/year/in/{scope}"] {
        config.route(path, web::get().to(release::page));
        config.route(&format!("{path}/paper"), web::get().to(release::paper));
    }
}

/// Routes of the public origin.
pub fn routes(public: &Public) -> impl Fn(&mut ServiceConfig) + Clone + use<> {
    let data = Data::new(public.clone());
    let headers = Data::new(headers::Headers::new(&[STYLE], false, &[]));
    move |config| {
        let scope = web::scope("")
            .app_data(data.clone())
            .app_data(headers.clone())
            .route("/healthz", web::get().to(HttpResponse::Ok))
            .route("/", web::get().to(home::get))
            .route("/accessibility", web::get().to(access::get))
            .route("/what-staff-see", web::get().to(sees::get))
            .route("/said-and-did", web::get().to(reply::all))
            .route("/dashboards", web::get().to(dashboard::all))
            .route("/dashboards/{topic}", web::get().to(dashboard::one))
            .route("/dashboards/{topic}/in/{scope}", web::get().to(dashboard::one))
            .route("/{release}/said-and-did", web::get().to(reply::one))
            .route("/protection", web::get().to(protect::get))
            .route("/protection/readers", web::get().to(protect::readers))
            .route("/releases.json", web::get().to(files::list))
            .route("/schemas/{name}", web::get().to(files::schema))
            .configure(pages_of_a_release)
            .route("/{release}/{file}", web::get().to(files::get))
            .default_service(web::to(async |public: Data<Public>| missing(&public)))
            .wrap(Compress::default())
            .wrap(from_fn(headers::add));
        config.service(scope);
    }
}
