//! Wiring: one server of three origins, and what happens by itself beside it.

use crate::{
    authoring,
    ballot_box::{self, Intake, WaveError},
    clock::SharedClock,
    config::Config,
    domain::wave::{Wave, WaveState},
    gates::GatesError,
    i18n::{Words, WordsError},
    jobs::{Jobs, STIR},
    keyring::{KeyError, KeyName, KeyRing},
    mail::Mailer,
    release::{self, ReleaseError},
    render::{Pages, RenderError},
    store::{self, Store, StoreError, antechamber},
    telemetry,
    web::{
        answer::{self, Answering, Books, Directory, HelpError, Media},
        figures::Documents,
        public::{self, Public},
        staff::{self, Rooms},
    },
};
use actix_web::{App, HttpServer, dev::Server};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject};
use std::{
    fs::DirBuilder,
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, atomic::AtomicBool},
    time::Duration,
};
use tokio::task::JoinHandle;

/// How often the jobs tick; a revoked batch reads as closed after at most this long.
const TICK: Duration = Duration::from_secs(2);

/// How often the antechamber is looked at. Often, so that under load a stir moves few sends and holds nobody up for long.
const STIR_EVERY: Duration = Duration::from_millis(50);

/// Connections of each worker at once; more wait for their turn. All workers together stay below the 1,024 files that a process may have open as a rule.
const CONNECTIONS: usize = 200;

/// How long a client may take to say what it wants.
const HEAD_PATIENCE: Duration = Duration::from_secs(5);

/// Why the server does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The keys.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// A wave.
    #[error(transparent)]
    Wave(#[from] WaveError),
    /// Which languages were read.
    #[error(transparent)]
    Gates(#[from] GatesError),
    /// The releases.
    #[error(transparent)]
    Release(#[from] ReleaseError),
    /// Words or instruments.
    #[error(transparent)]
    Words(#[from] WordsError),
    /// Templates.
    #[error(transparent)]
    Render(#[from] RenderError),
    /// The help directory.
    #[error(transparent)]
    Help(#[from] HelpError),
    /// An address that cannot be listened on.
    #[error("{0}: {1}")]
    Listen(SocketAddr, io::Error),
    /// The TLS certificate or key.
    #[error("{}: {}", .0.display(), .1)]
    Tls(PathBuf, String),
    /// Waves that are open, but whose keys are not in the ring.
    #[error(
        "the key ring has no key for the open wave {0}: its ballots are lost. A database restored without its ring cannot go on with a wave; close it (chorus wave close {0} --now) and open a new one"
    )]
    LostKeys(String),
    /// The data folder.
    #[error("{}: {}", .0.display(), .1)]
    Data(PathBuf, io::Error),
}

/// What every command works with.
#[derive(Clone, Debug)]
pub struct Base {
    /// The database.
    pub store: Store,
    /// The keys.
    pub ring: KeyRing,
    /// Words and instruments.
    pub words: Arc<Words>,
}

impl Base {
    /// Opens the database and the ring, and destroys keys that outlived their waves.
    ///
    /// # Errors
    /// [`StartError`]; a wrong key or a newer database changes nothing.
    pub async fn open(config: &Config) -> Result<Self, StartError> {
        let base = Self::open_as_it_is(config).await?;
        let waves = store::wave::all(&mut base.store.read().await?).await?;
        // A database that has waves had a ring: a new, empty one would hide that it is lost.
        let takes_sends = |w: &&Wave| matches!(w.state, WaveState::Open | WaveState::Closing);
        let lost = waves.iter().filter(takes_sends).find(|w| !ballot_box::held(&base.ring, w).ballots);
        lost.map_or(Ok(base.clone()), |wave| Err(StartError::LostKeys(wave.id.to_string())))
    }

    /// The same, also when an open wave has lost its keys: for closing it, and for what looks after keys and backups.
    ///
    /// # Errors
    /// [`StartError`]; a wrong key or a newer database changes nothing.
    pub async fn open_as_it_is(config: &Config) -> Result<Self, StartError> {
        make_private(&config.data).map_err(|e| StartError::Data(config.data.clone(), e))?;
        let words = Arc::new(Words::load_with(&config.words)?);
        for aside in words.aside() {
            tracing::warn!("words in {} are not shown: {}: {}", aside.language, aside.place, aside.why);
        }
        let store = Store::open(&config.database_url).await?;
        let ring = KeyRing::open(&config.keyring, &config.master)?;
        ballot_box::reconcile(&store, &ring).await?;
        release::keep_up_chain(&store, &ring).await?;
        authoring::catch_up(&mut store.read().await?, &words).await?;
        if store::frozen::is_behind(&mut store.read().await?).await? {
            let mut tx = store.write().await?;
            store::frozen::catch_up(&mut tx).await?;
            tx.commit().await?;
        }
        Ok(Self { store, ring, words })
    }
}

/// Makes the data folder, if it is not there, readable by its owner alone.
fn make_private(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)
}

/// A server that is bound and ready to run.
pub struct Application {
    /// Where people answer.
    pub answering: SocketAddr,
    /// Where the public reads.
    pub public: SocketAddr,
    /// Where staff work.
    pub staff: SocketAddr,
    /// The waves that can be answered, as the server holds them.
    pub books: Books,
    servers: Vec<Server>,
    jobs: [JoinHandle<()>; 4],
}

impl std::fmt::Debug for Application {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Application").field("answering", &self.answering).finish_non_exhaustive()
    }
}

impl Application {
    /// Binds all three origins and begins the jobs.
    ///
    /// # Errors
    /// [`StartError`].
    pub async fn build(config: &Config, base: &Base, clock: SharedClock) -> Result<Self, StartError> {
        let pages = Pages::load(Arc::clone(&base.words))?;
        let books = Books::open(&base.store, &base.ring, &base.words).await?;
        let scour_due = Arc::new(AtomicBool::new(false));
        let posted = Arc::new(answer::Posted::default());
        let limits = Arc::new(answer::Limits::default());
        let answering = Answering {
            store: base.store.clone(),
            ring: base.ring.clone(),
            clock: Arc::clone(&clock),
            pages: pages.clone(),
            intake: Intake::start(base.store.clone()),
            books: books.clone(),
            neutral_url: config.neutral_url.as_str().into(),
            onion_url: config.onion_url.as_deref().map(Into::into),
            secure: config.answering_base(config.listen).starts_with("https://"),
            directory: Arc::new(Directory::load()?),
            media: Media::find(&config.media, &base.ring.key(&KeyName::Column)?),
            slow: Arc::new(tokio::sync::Semaphore::new(answer::SLOW_AT_ONCE)),
            slow_inside: Arc::new(tokio::sync::Semaphore::new(answer::SLOW_AT_ONCE)),
            scour_due: Arc::clone(&scour_due),
            posted: Arc::clone(&posted),
            room: Arc::new(tokio::sync::Semaphore::new(answer::LARGE_AT_ONCE)),
            limits: Arc::clone(&limits),
            sending: Arc::default(),
        };
        let public = Public::new(base.store.clone(), pages, books.clone(), clock.clone());
        let (answering_at, answering_server) = serve(config, config.listen, 2, answer::routes(&answering))?;
        let documents = public.documents.clone();
        let (public_at, public) = serve(config, config.public_listen, 1, public::routes(&public))?;
        let (mails, custody) = (config.mail.is_some(), config.custody.clone());
        let cards_lead_to = config.answering_base(answering_at);
        let rooms = Rooms { documents: documents.clone(), ..Rooms::new(&answering, mails, &cards_lead_to, custody) };
        let (staff_at, staff) = serve(config, config.staff_listen, 1, staff::routes(&rooms))?;
        let mailer = config.mail.clone().map(|mail| Mailer {
            store: base.store.clone(),
            ring: base.ring.clone(),
            clock: Arc::clone(&clock),
            words: Arc::clone(&base.words),
            mail,
            staff_url: config.staff_base(staff_at),
        });
        let jobs = Jobs {
            store: base.store.clone(),
            ring: base.ring.clone(),
            clock,
            books: books.clone(),
            words: Arc::clone(&base.words),
            last_day: None,
            scour_due,
            posted,
            limits,
        };
        Ok(Self {
            answering: answering_at,
            public: public_at,
            staff: staff_at,
            books,
            servers: vec![answering_server, public, staff],
            jobs: [
                tokio::spawn(keep_stirring(base.store.clone())),
                tokio::spawn(keep_ticking(jobs)),
                tokio::spawn(keep_mailing(mailer)),
                tokio::spawn(read_releases(base.store.clone(), documents)),
            ],
        })
    }

    /// Runs until the process is told to stop.
    ///
    /// # Errors
    /// When a server fails.
    pub async fn run(self) -> io::Result<()> {
        futures_util::future::try_join_all(self.servers).await?;
        self.jobs.iter().for_each(JoinHandle::abort);
        Ok(())
    }
}

async fn keep_stirring(store: Store) {
    loop {
        if let Err(error) = antechamber::stir(&store, STIR).await {
            // It follows what people send; a database that is gone fails the tick as well, and that is told at once.
            telemetry::note(&error);
        }
        tokio::time::sleep(STIR_EVERY).await;
    }
}

async fn keep_ticking(mut jobs: Jobs) {
    loop {
        if let Err(error) = jobs.tick().await {
            tracing::error!(%error, "a job did not finish; it is tried again");
        }
        tokio::time::sleep(TICK).await;
    }
}

async fn keep_mailing(mailer: Option<Mailer>) {
    let Some(mailer) = mailer else { return };
    loop {
        if let Err(error) = mailer.round().await {
            tracing::error!(%error, "the outbox could not be worked on; it is tried again");
        }
        tokio::time::sleep(TICK).await;
    }
}

/// Reads what partners and the public read before anybody asks: releases of ten years take some seconds.
async fn read_releases(store: Store, documents: Documents) {
    if let Err(error) = documents.read_all(&store).await {
        tracing::error!(%error, "the releases could not be read");
    }
}

fn serve<F>(config: &Config, at: SocketAddr, workers: usize, routes: F) -> Result<(SocketAddr, Server), StartError>
where
    F: Fn(&mut actix_web::web::ServiceConfig) + Clone + Send + 'static,
{
    let listen = |e| StartError::Listen(at, e);
    let server = HttpServer::new(move || App::new().configure(routes.clone()))
        .workers(workers)
        .max_connections(CONNECTIONS)
        .client_request_timeout(HEAD_PATIENCE)
        .shutdown_timeout(5);
    let server = match &config.tls {
        None => server.bind(at).map_err(listen)?,
        Some(files) => server.bind_rustls_0_23(at, tls(files)?).map_err(listen)?,
    };
    let bound = server.addrs().first().copied().unwrap_or(at);
    Ok((bound, server.run()))
}

fn tls((certificate, key): &(PathBuf, PathBuf)) -> Result<rustls::ServerConfig, StartError> {
    let wrong = |path: &PathBuf, e: &dyn std::fmt::Display| StartError::Tls(path.clone(), e.to_string());
    let chain =
        CertificateDer::pem_file_iter(certificate).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(|e| wrong(certificate, &e))?;
    let private = PrivateKeyDer::from_pem_file(key).map_err(|e| wrong(key, &e))?;
    rustls::ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|e| wrong(certificate, &e))?
        .with_no_client_auth()
        .with_single_cert(chain, private)
        .map_err(|e| wrong(certificate, &e))
}
