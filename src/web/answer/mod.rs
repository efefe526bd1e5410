//! The answering origin: pages that keep nothing, one file per thing that a person does.
//!
//! There is no cookie, no session and no draft. Every step is a POST to the one address of the wave; what was answered so far
//! travels in the page, sealed. GET never changes anything and never depends on a code.

mod about;
mod body;
mod book;
mod door;
mod given;
mod help;
mod keep;
mod landing;
mod leave;
mod limit;
mod media;
mod page;
mod path;
mod posted;
pub mod preview;
mod question;
pub mod rehearsal;
mod send;
mod start;
mod state;
mod step;
mod withdraw;

pub use book::{Book, Books, Entry};
pub use help::{Directory, HelpError};
pub use keep::{forget_kept, is_living as kept_is_living};
pub use leave::{forget_ended_runs, is_living as run_is_living};
pub use limit::Limits;
pub use media::Media;
pub use page::Preview;
pub use posted::Posted;

use super::headers;
use crate::{ballot_box::Intake, clock::SharedClock, keyring::KeyRing, render::Pages, store::Store};
use actix_web::{
    HttpResponse,
    middleware::{Compress, from_fn},
    web::{self, Data, ServiceConfig},
};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, atomic::AtomicBool},
};
use tokio::sync::Semaphore;

/// The style sheet that stands inside every page.
pub const STYLE: &str = include_str!("../../../static/style.css");
const SCRIPT: &str = include_str!("../../../static/answer.js");

/// What the pages for people answering need.
#[derive(Clone, Debug)]
pub struct Answering {
    /// The database.
    pub store: Store,
    /// The keys.
    pub ring: KeyRing,
    /// The day.
    pub clock: SharedClock,
    /// Templates and words.
    pub pages: Pages,
    /// The door of the ballot box.
    pub intake: Intake,
    /// The waves that can be answered, read again every few seconds.
    pub books: Books,
    /// Where Leave leads.
    pub neutral_url: Arc<str>,
    /// The onion service of this origin, if it has one.
    pub onion_url: Option<Arc<str>>,
    /// Whether this origin is reached by TLS.
    pub secure: bool,
    /// Where people can get help.
    pub directory: Arc<Directory>,
    /// Files that fill the slots for sound and film.
    pub media: Media,
    /// Numbers and words that people hold are slow to try, and only so many are tried at once.
    pub slow: Arc<Semaphore>,
    /// The same for people inside a survey, whom nobody outside can hold up.
    pub slow_inside: Arc<Semaphore>,
    /// What bodies that are larger than any survey share.
    pub room: Arc<Semaphore>,
    /// Budgets of what one card, or one way in without a card, may write.
    pub limits: Arc<Limits>,
    /// Whether something was taken out whose dead rows are to be swept at the next tick.
    pub scour_due: Arc<AtomicBool>,
    /// Pages that were posted already: without a script, a page that is posted once more gets Pause.
    pub posted: Arc<Posted>,
    /// Runs whose send is on its way: a second press meanwhile is the same send.
    pub sending: Arc<Mutex<BTreeSet<[u8; 16]>>>,
}

/// Routes of the answering origin.
pub fn routes(answering: &Answering) -> impl Fn(&mut ServiceConfig) + Clone + use<> {
    let data = Data::new(answering.clone());
    let neutral = origin(&answering.neutral_url);
    let media = Data::new(answering.media.clone());
    let headers = headers::Headers::new(&[STYLE], true, &[&neutral]).on_clearnet(answering.secure, answering.onion_url.as_deref());
    let headers = Data::new(headers);
    move |config| {
        let scope = web::scope("")
            .app_data(data.clone())
            .app_data(headers.clone())
            .app_data(media.clone())
            .route("/healthz", web::get().to(HttpResponse::Ok))
            .route("/s.js", web::get().to(script))
            .route("/m/{name}", web::get().to(media::get))
            .route("/{slug}", web::get().to(landing::get))
            .route("/{slug}", web::post().to(step::post))
            .route("/{slug}/leave", web::post().to(leave::post))
            .default_service(web::to(landing::missing))
            .wrap(Compress::default())
            .wrap(from_fn(headers::add));
        config.service(scope);
    }
}

/// How long somebody waits for their turn to try a number or words before they are told to try again.
const LONGEST_TURN: std::time::Duration = std::time::Duration::from_secs(5);

/// Bodies larger than any survey that are read at once.
pub const LARGE_AT_ONCE: usize = body::LARGE_AT_ONCE;

/// Numbers and words that are tried at once, each with 19 MiB for a few hundredths of a second.
pub const SLOW_AT_ONCE: usize = 2;

impl Answering {
    /// Runs what is slow on purpose beside the server's own work, no more than [`SLOW_AT_ONCE`] at a time.
    async fn slowly<T: Send + 'static>(
        &self,
        turns: &Semaphore,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, Box<dyn std::error::Error>> {
        let _turn = tokio::time::timeout(LONGEST_TURN, turns.acquire()).await??;
        Ok(tokio::task::spawn_blocking(work).await?)
    }
}

async fn script() -> HttpResponse {
    HttpResponse::Ok().content_type("text/javascript; charset=utf-8").body(SCRIPT)
}

/// Scheme, host and port of an address, for the content security policy.
fn origin(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    format!("{scheme}://{host}")
}
