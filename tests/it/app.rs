//! `TestApp`: the real server on free ports of this machine, with verbs.

use crate::postgres::fresh_postgres;
use chorus::{
    app::{Application, Base},
    ballot_box::{self, Counted, Custody, Opening},
    clock::FixedClock,
    config::Config,
    domain::{
        answers::Answers,
        ballot::{Ballot, Channel, Standing},
        code::Code,
        ids::{OrganisationId, PlaceId, ServiceId, StaffName, SurveyId, WaveId},
        instrument::Instrument,
        partnership::{Area, Organisation, Partnership, Place, Service},
        plan::{Declared, MODE, Plan},
        staff::{Role, Staff},
        wave::{Batch, Survey, Topic, Wave},
    },
    i18n::Words,
    jobs::Jobs,
    keyring::KeyRing,
    release::{self, Approved, Document},
    secret::{hash_password, random},
    store::{self, Store},
    web::answer::Books,
};
use chrono::NaiveDate;
use reqwest::StatusCode;
use scraper::{Html, Selector};
use std::{
    fs,
    future::Future,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The ten places of the published survey.
pub const PLACES: [&str; 10] = ["alder", "birch", "cedar", "damson", "elder", "fir", "gorse", "hazel", "ivy", "juniper"];
/// Languages in which words can be read in the test partnership.
pub const TEXT_LANGUAGES: &str = "en ar ur ti am bn zh";
/// The page that Leave leads to in tests.
pub const NEUTRAL: &str = "http://127.0.0.1:9/weather";

pub struct TestApp {
    pub config: Config,
    pub base: Base,
    pub clock: Arc<FixedClock>,
    pub answering: String,
    pub public: String,
    pub staff: String,
    pub http: reqwest::Client,
    pub folder: tempfile::TempDir,
    books: Books,
    server: tokio::task::JoinHandle<()>,
}

impl Drop for TestApp {
    fn drop(&mut self) {
        self.server.abort();
    }
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

pub fn name<T: std::str::FromStr>(text: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    text.parse().expect("a name")
}

/// Runs a test on SQLite and on PostgreSQL.
pub async fn on_both<F: Future<Output = ()>>(test: impl Fn(TestApp) -> F) {
    test(TestApp::on_sqlite().await).await;
    test(TestApp::on_postgres().await).await;
}

impl TestApp {
    /// A server on SQLite, or on PostgreSQL in the second pass of `tests/run` (`CHORUS_TEST_DATABASE=postgres`).
    pub async fn fresh() -> Self {
        Self::leaving_to(NEUTRAL).await
    }

    /// The same, with these files in its folder for sound and film.
    pub async fn with_media(files: &[(&str, &[u8])]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for (path, content) in files {
            let path = folder.path().join("media").join(path);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("makes");
            std::fs::write(path, content).expect("writes");
        }
        Self::launch_in(folder, None, NEUTRAL, false).await
    }

    /// The same, with these settings in its folder.
    pub async fn with_settings(settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("chorus.toml"), settings).expect("writes");
        Self::launch_in(folder, Self::database().await, NEUTRAL, false).await
    }

    /// The same, with a Leave that leads to `neutral`, for tests that follow it there.
    pub async fn leaving_to(neutral: &str) -> Self {
        Self::launch(Self::database().await, neutral, false).await
    }

    /// The same over HTTPS, with a certificate that only this server has.
    pub async fn secure_leaving_to(neutral: &str) -> Self {
        Self::launch(Self::database().await, neutral, true).await
    }

    /// A server on SQLite, whichever pass this is.
    pub async fn on_sqlite() -> Self {
        Self::launch(None, NEUTRAL, false).await
    }

    /// A server on a fresh database of PostgreSQL, whichever pass this is.
    pub async fn on_postgres() -> Self {
        Self::launch(Some(fresh_postgres().await), NEUTRAL, false).await
    }

    async fn database() -> Option<String> {
        #[expect(clippy::disallowed_methods, reason = "tests/run says which pass this is")]
        let postgres = std::env::var("CHORUS_TEST_DATABASE").is_ok_and(|database| database == "postgres");
        if postgres { Some(fresh_postgres().await) } else { None }
    }

    async fn launch(url: Option<String>, neutral: &str, secure: bool) -> Self {
        Self::launch_in(tempfile::tempdir().expect("a folder"), url, neutral, secure).await
    }

    /// The same with these words, among them instruments that are not built in.
    pub async fn with_words(words: Words) -> Self {
        Box::pin(Self::launch_with(tempfile::tempdir().expect("a folder"), Self::database().await, NEUTRAL, false, Some(words))).await
    }

    async fn launch_in(folder: tempfile::TempDir, url: Option<String>, neutral: &str, secure: bool) -> Self {
        Box::pin(Self::launch_with(folder, url, neutral, secure, None)).await
    }

    async fn launch_with(folder: tempfile::TempDir, url: Option<String>, neutral: &str, secure: bool, words: Option<Words>) -> Self {
        let mut config = Config::read(folder.path()).expect("settings");
        let free = ([127, 0, 0, 1], 0).into();
        (config.listen, config.public_listen, config.staff_listen) = (free, free, free);
        neutral.clone_into(&mut config.neutral_url);
        if let Some(url) = url {
            config.database_url = url;
        }
        let mut http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        if secure {
            let (files, certificate) = certificate(folder.path());
            config.tls = Some(files);
            http = http.add_root_certificate(certificate);
        }
        let mut base = Base::open(&config).await.expect("opens");
        base.words = words.map_or(base.words, Arc::new);
        set_up(&base).await;
        Self::run(folder, config, base, http, secure).await
    }

    /// What lies in a folder, as it is.
    pub async fn serving(folder: tempfile::TempDir, url: &str) -> Self {
        let mut config = Config::read(folder.path()).expect("settings");
        let free = ([127, 0, 0, 1], 0).into();
        (config.listen, config.public_listen, config.staff_listen) = (free, free, free);
        url.clone_into(&mut config.database_url);
        let base = Base::open(&config).await.expect("opens");
        let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
        Self::run(folder, config, base, http, false).await
    }

    async fn run(folder: tempfile::TempDir, config: Config, base: Base, http: reqwest::ClientBuilder, secure: bool) -> Self {
        let clock = Arc::new(FixedClock::at(day("2026-05-01")));
        let application = Application::build(&config, &base, Arc::clone(&clock) as _).await.expect("binds");
        let url = |address| format!("{}://{address}", if secure { "https" } else { "http" });
        let (answering, public, staff) = (url(application.answering), url(application.public), url(application.staff));
        let books = application.books.clone();
        let server = tokio::spawn(async {
            application.run().await.expect("runs");
        });
        let http = http.build().expect("a client");
        Self { config, base, clock, answering, public, staff, http, folder, books, server }
    }

    /// What happens by itself, for tests that let days go by.
    pub async fn jobs(&self) -> Jobs {
        Jobs {
            store: self.store().clone(),
            ring: self.ring().clone(),
            clock: self.clock.clone(),
            books: Books::open(self.store(), self.ring(), &self.base.words).await.expect("reads"),
            words: self.base.words.clone(),
            last_day: None,
            scour_due: Arc::default(),
            posted: Arc::default(),
            limits: Arc::default(),
        }
    }

    pub fn store(&self) -> &Store {
        &self.base.store
    }

    pub fn ring(&self) -> &KeyRing {
        &self.base.ring
    }

    /// Opens the next wave of a survey for thirty days, with one batch of fifty cards.
    pub async fn open_wave(&self, survey: &str) -> (Wave, Batch, Vec<Code>) {
        self.open_wave_that(survey, false).await
    }

    pub async fn open_wave_that(&self, survey: &str, ends_year: bool) -> (Wave, Batch, Vec<Code>) {
        self.open(survey, ends_year, None).await
    }

    /// As [`TestApp::open_wave`], with a door.
    pub async fn open_wave_behind(&self, survey: &str, door: Option<Topic>) -> (Wave, Batch, Vec<Code>) {
        self.open(survey, false, door).await
    }

    /// The path of a link that anybody can open.
    pub async fn open_link(&self, wave: &Wave) -> String {
        let (entrance, _) = ballot_box::add_entrance(self.store(), &wave.id, false, true).await.expect("a link");
        self.settle().await;
        entrance.slug.to_string()
    }

    /// The path and the secret of a device that people share.
    pub async fn kiosk(&self, wave: &Wave) -> (String, String) {
        let (entrance, secret) = ballot_box::add_entrance(self.store(), &wave.id, true, true).await.expect("a link");
        self.settle().await;
        (entrance.slug.to_string(), secret.expect("a secret"))
    }

    async fn open(&self, survey: &str, ends_year: bool, door: Option<Topic>) -> (Wave, Batch, Vec<Code>) {
        use chorus::clock::Clock;
        let closes_on = self.clock.today() + chrono::Duration::days(30);
        let opening = Opening { survey: name::<SurveyId>(survey), closes_on, ends_year, door, custody: Custody::Server };
        let wave = ballot_box::open(self.store(), self.ring(), &*self.clock, &opening).await.expect("opens");
        let (batch, codes) = self.print_cards(&wave, None).await;
        self.settle().await;
        (wave, batch, codes)
    }

    pub async fn print_cards(&self, wave: &Wave, place: Option<&str>) -> (Batch, Vec<Code>) {
        let place = place.map(name::<PlaceId>);
        let service = name::<ServiceId>("outreach");
        ballot_box::add_batch(self.store(), self.ring(), &wave.id, &service, place.as_ref(), 50).await.expect("a batch")
    }

    /// Lets the server read the waves again now, instead of at its next tick.
    pub async fn settle(&self) {
        self.books.refresh(self.store(), self.ring(), &self.base.words).await.expect("reads");
    }

    pub async fn close(&self, wave: &Wave) {
        ballot_box::close(self.store(), self.ring(), &*self.clock, &wave.id, true).await.expect("closes");
    }

    pub async fn plan(&self, wave: &WaveId) -> Plan {
        plan_of(&self.base, wave).await
    }

    pub async fn count(&self, wave: &Wave) -> Counted {
        let plan = self.plan(&wave.id).await;
        ballot_box::count(self.store(), self.ring(), &*self.clock, &plan, &wave.id, &[]).await.expect("counts")
    }

    pub async fn protect(&self, wave: &Wave) -> Document {
        let plan = self.plan(&wave.id).await;
        release::protect(self.store(), self.ring(), &plan, &wave.id).await.expect("protects")
    }

    pub async fn approve_twice(&self, wave: &Wave) {
        for (who, how_far) in [("rowan", Approved::First), ("sorrel", Approved::Both)] {
            let approved =
                release::approve(self.store(), self.ring(), &*self.clock, &wave.id, &name::<StaffName>(who), "password of a releaser")
                    .await;
            assert_eq!(approved.expect("approves"), how_far);
        }
    }

    pub async fn share_and_publish(&self, wave: &Wave) {
        let from = release::share(self.store(), &*self.clock, &wave.id).await.expect("shares");
        self.clock.set(from);
        release::publish(self.store(), &*self.clock, &wave.id).await.expect("publishes");
    }

    pub async fn get(&self, url: &str) -> (StatusCode, String) {
        let response = self.http.get(url).send().await.expect("an answer");
        (response.status(), response.text().await.expect("text"))
    }

    /// Posts a form to a wave's address.
    pub async fn post(&self, slug: &str, form: &[(String, String)]) -> Page {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        self.post_raw(slug, body.into_bytes()).await
    }

    pub async fn post_raw(&self, slug: &str, body: Vec<u8>) -> Page {
        let request = self.http.post(format!("{}/{slug}", self.answering)).header("content-type", "application/x-www-form-urlencoded");
        let response = request.body(body).send().await.expect("an answer");
        let status = response.status();
        Page::read(slug, status, response.text().await.expect("text"))
    }

    pub async fn landing(&self, wave: &Wave) -> Page {
        let (status, html) = self.get(&format!("{}/{}", self.answering, wave.slug)).await;
        Page::read(wave.slug.as_str(), status, html)
    }

    /// Types a code on the landing page.
    pub async fn start(&self, wave: &Wave, code: &str) -> Page {
        self.post(wave.slug.as_str(), &[("code".into(), code.into()), ("do".into(), "next".into())]).await
    }

    /// Presses a button as the script does, with options chosen by their codes.
    pub async fn press(&self, page: &Page, button: &str, chosen: &[&str]) -> Page {
        let mut form = page.hidden();
        form.extend(chosen.iter().map(|code| page.option(code)));
        form.extend([("do".to_owned(), button.to_owned()), ("j".to_owned(), String::new())]);
        self.post(&page.slug, &form).await
    }

    /// Goes on without answering until a page of this name.
    pub async fn go_to(&self, mut page: Page, name: &str) -> Page {
        for _ in 0..60 {
            if page.name() == name {
                return page;
            }
            page = self.press(&page, if page.name() == "question" { "skip" } else { "next" }, &[]).await;
        }
        panic!("no page {name} on the way: {}", page.html);
    }

    /// Goes from a start to "check answers", choosing what `choose` says for each question.
    pub async fn answer_all(&self, mut page: Page, choose: impl Fn(&str) -> Option<&'static str>) -> Page {
        for _ in 0..60 {
            if page.name() == "check" {
                return page;
            }
            let code = page.question().and_then(&choose);
            page = match code {
                Some(code) => self.press(&page, "next", &[code]).await,
                None if page.name() == "question" || page.name() == "text" => self.press(&page, "skip", &[]).await,
                None => self.press(&page, "next", &[]).await,
            };
        }
        panic!("the survey has no end: {}", page.html);
    }

    /// A whole reply from a card.
    pub async fn reply(&self, wave: &Wave, code: &Code, choose: impl Fn(&str) -> Option<&'static str>) -> Page {
        let page = self.start(wave, &code.digits()).await;
        let page = self.answer_all(page, choose).await;
        self.press(&page, "send", &[]).await
    }
}

/// The plan of a wave's survey.
/// A reply in which every question was skipped.
pub fn empty_ballot(instrument: &Instrument) -> Ballot {
    Ballot {
        standing: Standing::Real,
        instrument: instrument.id.clone(),
        version: instrument.version,
        channel: Channel::Card,
        place: None,
        service: None,
        language: "en".to_owned(),
        helped_by: None,
        number: random(),
        answers: Answers::default(),
    }
}

pub async fn plan_of(base: &Base, wave: &WaveId) -> Plan {
    let mut tx = base.store.read().await.expect("reads");
    let wave = store::wave::get(&mut tx, wave).await.expect("reads").expect("a wave");
    let survey = store::wave::survey(&mut tx, &wave.survey).await.expect("reads").expect("a survey");
    let instrument = base.words.instrument(survey.instrument.as_str()).expect("an instrument");
    let declared: Declared = serde_json::from_str(&survey.plan).expect("a plan");
    let geography = store::partnership::geography(&mut tx).await.expect("reads");
    let equality = declared.equality.as_ref().and_then(|id| base.words.instrument(id.as_str()));
    Plan::new(instrument, &geography, &declared, equality.map(|e| &**e)).expect("a plan that can be protected")
}

/// A page as a person without a script sees it.
#[derive(Clone)]
pub struct Page {
    pub slug: String,
    pub status: StatusCode,
    pub html: String,
}

impl Page {
    pub fn read(slug: &str, status: StatusCode, html: String) -> Self {
        Self { slug: slug.to_owned(), status, html }
    }

    fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let html = Html::parse_document(&self.html);
        let selector = Selector::parse(selector).expect("a selector");
        html.select(&selector).next().and_then(|e| e.attr(name)).map(str::to_owned)
    }

    pub fn name(&self) -> String {
        self.attribute("body", "data-page").unwrap_or_default()
    }

    pub fn question(&self) -> Option<&str> {
        let at = self.html.find("data-question=\"")? + "data-question=\"".len();
        self.html[at..].split('"').next()
    }

    pub fn hidden(&self) -> Vec<(String, String)> {
        vec![("s".to_owned(), self.attribute("input[name=s]", "value").unwrap_or_default())]
    }

    /// The number of the run that a landing page can start.
    pub fn start_number(&self) -> String {
        self.attribute("#answer input[name=r]", "value").unwrap_or_default()
    }

    pub fn run(&self) -> String {
        self.attribute("#leave input[name=r]", "value").unwrap_or_default()
    }

    pub fn option(&self, code: &str) -> (String, String) {
        let selector = format!("[data-option=\"{code}\"]");
        let named = |attribute| self.attribute(&selector, attribute).unwrap_or_else(|| panic!("no option {code} on {}", self.html));
        (named("name"), named("value"))
    }

    pub fn text_field(&self) -> String {
        self.attribute("textarea", "name").expect("a box for words")
    }

    pub fn checked(&self) -> Vec<String> {
        let html = Html::parse_document(&self.html);
        let selector = Selector::parse("input[data-option][checked]").expect("a selector");
        html.select(&selector).filter_map(|e| e.attr("data-option").map(str::to_owned)).collect()
    }

    /// Whether the page has this anywhere but in the sealed state, which is random and long enough to spell short words.
    pub fn says(&self, text: &str) -> bool {
        let sealed = self.hidden().remove(0).1;
        let plain = if sealed.is_empty() { self.html.clone() } else { self.html.replace(&sealed, "") };
        plain.contains(text)
    }
}

/// A certificate for this machine and its key, as files, and what a client needs to accept it.
pub fn certificate(folder: &Path) -> ((PathBuf, PathBuf), reqwest::Certificate) {
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
    let files = (folder.join("certificate.pem"), folder.join("certificate.key"));
    fs::write(&files.0, made.cert.pem()).expect("writes");
    fs::write(&files.1, made.signing_key.serialize_pem()).expect("writes");
    (files, reqwest::Certificate::from_pem(made.cert.pem().as_bytes()).expect("a certificate"))
}

/// The partnership that tests are about.
pub async fn set_up(base: &Base) {
    let mut tx = base.store.write().await.expect("writes");
    let partnership = Partnership { name: "Test Partnership".into(), data_protection: "dpo@test.example".into(), fictional: true };
    store::partnership::put(&mut tx, &partnership).await.expect("put");
    store::partnership::put_setting(&mut tx, "text_languages", TEXT_LANGUAGES).await.expect("put");
    for id in PLACES {
        store::partnership::add_place(&mut tx, &Place { id: name(id), name: id.to_uppercase() }).await.expect("added");
        let area = Area { id: name(id), name: id.to_uppercase(), places: vec![name(id)], group: false };
        store::partnership::add_area(&mut tx, &area).await.expect("added");
    }
    for (id, places) in [("north", ["alder", "fir", "hazel"]), ("river", ["cedar", "elder", "fir"])] {
        let area = Area { id: name(id), name: id.to_uppercase(), places: places.map(name).to_vec(), group: true };
        store::partnership::add_area(&mut tx, &area).await.expect("added");
    }
    for (id, rated) in [("council", false), ("open-door", true), ("harbour", true)] {
        let organisation = Organisation { id: name(id), name: id.to_owned(), rated };
        store::partnership::add_organisation(&mut tx, &organisation).await.expect("added");
    }
    let service = Service { id: name("outreach"), name: "Outreach".into(), organisation: name("open-door") };
    store::partnership::add_service(&mut tx, &service).await.expect("added");
    for (who, organisation) in [("rowan", "council"), ("sorrel", "open-door"), ("hazel", "harbour"), ("aspen", "council")] {
        let staff = Staff {
            name: name(who),
            role: Role::Releaser,
            organisation: name::<OrganisationId>(organisation),
            password_hash: hash_password("password of a releaser"),
            totp_sealed: Vec::new(),
        };
        store::staff::add(&mut tx, &staff).await.expect("added");
    }
    for (id, instrument, breakdown, whole) in [
        ("needs", "needs-and-support", vec![name("disabled")], false),
        ("core", "survivor-core", vec![], false),
        // Everything that a survey can have: equality questions, a breakdown by mode, replies without cards, figures of services.
        ("whole", "survivor-core", vec![name(MODE)], true),
    ] {
        let equality = whole.then(|| name("equality-england"));
        let services = if whole { vec![name("outreach")] } else { Vec::new() };
        let plan = serde_json::to_string(&Declared { areas: true, year: true, breakdown, equality, open: whole, services }).expect("JSON");
        let survey = Survey { id: name(id), instrument: name(instrument), version: 1, plan };
        store::wave::add_survey(&mut tx, &survey).await.expect("added");
    }
    tx.commit().await.expect("commits");
}
