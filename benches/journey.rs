//! What the README states in numbers: `cargo bench`.
//!
//! * start to serving, and memory when idle: the binary itself, on an existing demo folder;
//! * the final send over HTTP on SQLite with full durability: 64 people at once, each with a run of their own;
//! * opening and counting ballots, on one core;
//! * protecting the release of the published shape.

use chorus::{
    app::{Application, Base},
    ballot_box::{self, Custody, Opening, seal_both},
    clock::SystemClock,
    config::Config,
    domain::{
        answers::{Answer, Answers},
        ballot::{Ballot, Channel, Standing},
        ids::ServiceId,
        instrument::Instrument,
        plan::{Declared, Plan},
        wave::Wave,
    },
    release,
    secret::random,
    store::{
        self,
        antechamber::{self, Post},
    },
};
use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

#[actix_web::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    seed(folder.path());
    start_and_idle(folder.path());
    let mut config = Config::read(folder.path()).expect("settings");
    let free = ([127, 0, 0, 1], 0).into();
    (config.listen, config.public_listen, config.staff_listen) = (free, free, free);
    let base = Base::open(&config).await.expect("opens");
    sends(&config, &base).await;
    count(&base).await;
}

fn chorus(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
    command.arg("--json").arg("--data").arg(folder).args(arguments).stdout(Stdio::piped()).stderr(Stdio::inherit());
    command
}

fn seed(folder: &Path) {
    let begin = Instant::now();
    assert!(chorus(folder, &["demo", "--seed-only"]).output().expect("runs").status.success());
    println!("making the demo, two releases protected      {:>9.2} s", begin.elapsed().as_secs_f64());
}

fn start_and_idle(folder: &Path) {
    let mut times = Vec::new();
    let mut memory = 0;
    for _ in 0..5 {
        let begin = Instant::now();
        let any = "127.0.0.1:0";
        let mut server =
            chorus(folder, &["serve", "--listen", any, "--public-listen", any, "--staff-listen", any]).spawn().expect("starts");
        let mut line = String::new();
        BufReader::new(server.stdout.take().expect("stdout")).read_line(&mut line).expect("a line");
        times.push(begin.elapsed());
        std::thread::sleep(Duration::from_secs(1));
        memory = memory.max(resident_kilobytes(server.id()));
        server.kill().expect("stops");
        server.wait().expect("stops");
    }
    times.sort();
    println!("start to serving, median of five             {:>9.3} s    (at most 0.5)", times[2].as_secs_f64());
    println!(
        "idle memory, the most of five                {:>9.1} MB   (at most 60)",
        f64::from(u32::try_from(memory).unwrap_or(u32::MAX)) / 1_024.0
    );
}

/// How many a second.
fn rate(many: usize, took: Duration) -> f64 {
    f64::from(u32::try_from(many).unwrap_or(u32::MAX)) / took.as_secs_f64()
}

fn resident_kilobytes(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmRSS")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or_default()
}

/// The wave that the demo left open, with enough cards.
async fn open_wave(base: &Base, cards: u32) -> (Wave, Vec<String>) {
    let waves = store::wave::all(&mut base.store.read().await.expect("reads")).await.expect("reads");
    let wave = waves.into_iter().find(|w| w.state == chorus::domain::wave::WaveState::Open).expect("an open wave");
    let service: ServiceId = "outreach".parse().expect("a name");
    let (_, codes) = ballot_box::add_batch(&base.store, &base.ring, &wave.id, &service, None, cards).await.expect("cards");
    (wave, codes.iter().map(chorus::domain::code::Code::digits).collect())
}

/// Thousands of final sends over HTTP. Reading the pages before is not timed.
async fn sends(config: &Config, base: &Base) {
    const PEOPLE: usize = 64;
    const SENDS: usize = 4_096;
    const PACED: usize = 4_000;
    let (wave, codes) = open_wave(base, u32::try_from(SENDS + PACED).expect("small")).await;
    let application = Application::build(config, base, Arc::new(SystemClock)).await.expect("binds");
    let url = format!("http://{}/{}", application.answering, wave.slug);
    let server = tokio::spawn(application.run());
    let http = reqwest::Client::new();
    let mut pages = Vec::with_capacity(SENDS + PACED);
    for chunk in codes.chunks(PEOPLE) {
        pages.extend(futures_util::future::join_all(chunk.iter().map(|code| ready_to_send(&http, &url, code))).await);
    }
    let paced = pages.split_off(SENDS);
    let begin = Instant::now();
    let people = pages.chunks(SENDS / PEOPLE).map(|mine| send_all(&http, &url, mine.to_vec()));
    let waits: Vec<Duration> = futures_util::future::join_all(people).await.concat();
    println!("final sends over HTTP, {PEOPLE} at once            {:>9.0} /s   (at least 1,000)", rate(SENDS, begin.elapsed()));
    println!("  slowest of a hundred (p99), as fast as it can {:>6.1} ms", p99(waits));
    let begin = Instant::now();
    let mut on_their_way = Vec::with_capacity(PACED);
    for (n, state) in paced.into_iter().enumerate() {
        tokio::time::sleep_until((begin + Duration::from_millis(n as u64)).into()).await;
        on_their_way.push(tokio::spawn(send_all(&http, &url, vec![state])));
    }
    let mut waits = Vec::with_capacity(PACED);
    for sent in on_their_way {
        waits.extend(sent.await.expect("ends"));
    }
    println!("  slowest of a hundred (p99), 1,000 a second {:>9.1} ms   (at most 50)", p99(waits));
    server.abort();
}

/// Sends one after another, and how long each took.
fn send_all(http: &reqwest::Client, url: &str, states: Vec<String>) -> impl Future<Output = Vec<Duration>> + use<> {
    let (http, url) = (http.clone(), url.to_owned());
    async move {
        let mut waits = Vec::with_capacity(states.len());
        for state in states {
            let begin = Instant::now();
            let html = post(&http, &url, &[("s", &state), ("do", "send")]).await;
            waits.push(begin.elapsed());
            assert!(html.contains("data-page=\"equality\""));
        }
        waits
    }
}

/// Milliseconds that one in a hundred took longer than.
fn p99(mut waits: Vec<Duration>) -> f64 {
    waits.sort();
    waits[waits.len() * 99 / 100].as_secs_f64() * 1e3
}

async fn ready_to_send(http: &reqwest::Client, url: &str, code: &str) -> String {
    let mut html = post(http, url, &[("code", code), ("do", "next")]).await;
    for _ in 0..40 {
        let state = between(&html, "name=\"s\" value=\"").to_owned();
        if html.contains("data-page=\"check\"") {
            return state;
        }
        let mut form = vec![("s", state.as_str())];
        let (name, value);
        if html.contains("data-page=\"door\"") {
            let button = html.split("<button").find(|b| b.contains("data-option=\"libraries\"")).expect("the door");
            (name, value) = ("do".to_owned(), between(button, "value=\"").to_owned());
            form.push((&name, &value));
            html = post(http, url, &form).await;
            continue;
        }
        if html.contains("data-page=\"question\"") {
            let input = html.split("<input").find(|i| i.contains("data-option")).expect("an option");
            (name, value) = (between(input, "name=\"").to_owned(), between(input, "value=\"").to_owned());
            form.push((&name, &value));
        }
        form.push(("do", "next"));
        html = post(http, url, &form).await;
    }
    panic!("the survey has no end");
}

fn between<'a>(html: &'a str, before: &str) -> &'a str {
    let at = html.find(before).map_or(0, |i| i + before.len());
    html[at..].split('"').next().unwrap_or_default()
}

async fn post(http: &reqwest::Client, url: &str, form: &[(&str, &str)]) -> String {
    let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    http.post(url).body(body).send().await.expect("an answer").text().await.expect("text")
}

/// Opens and counts twenty thousand ballots of twelve answers.
async fn count(base: &Base) {
    const BALLOTS: usize = 20_000;
    let closes_on = chorus::clock::Clock::today(&SystemClock) + chrono::Duration::days(30);
    let opening = Opening { survey: "needs".parse().expect("a name"), closes_on, ends_year: false, door: None, custody: Custody::Server };
    let wave = ballot_box::open(&base.store, &base.ring, &SystemClock, &opening).await.expect("opens");
    let instrument = Arc::clone(base.words.instrument("needs-and-support").expect("an instrument"));
    let begin = Instant::now();
    let mut tx = base.store.write().await.expect("writes");
    for n in 0..BALLOTS {
        let ballot = seal_both(&wave.id, &wave.box_key, &ballot(&instrument, n)).expect("seals");
        let post = Post { wave: wave.id.clone(), mark: None, decoy: [0; 32], key: random(), ballot, narrative: None, ends: None };
        antechamber::post(&mut tx, &post).await.expect("posts");
    }
    tx.commit().await.expect("commits");
    println!("sealing twice and storing, one after another {:>9.0} /s", rate(BALLOTS, begin.elapsed()));
    ballot_box::close(&base.store, &base.ring, &SystemClock, &wave.id, true).await.expect("closes");
    antechamber::stir(&base.store, 1).await.expect("stirs");
    let geography = store::partnership::geography(&mut base.store.read().await.expect("reads")).await.expect("reads");
    let declared = Declared {
        areas: true,
        year: true,
        breakdown: vec!["disabled".parse().expect("a name")],
        equality: None,
        open: false,
        services: Vec::new(),
    };
    let plan = Plan::new(&instrument, &geography, &declared, None).expect("a plan");
    let begin = Instant::now();
    ballot_box::count(&base.store, &base.ring, &SystemClock, &plan, &wave.id, &[]).await.expect("counts");
    println!("opening and counting, on all cores           {:>9.0} /s   (at least 10,000)", rate(BALLOTS, begin.elapsed()));
    let begin = Instant::now();
    release::protect(&base.store, &base.ring, &plan, &wave.id).await.expect("protects");
    println!("protecting the release, {} families           {:>9.2} s", plan.families().len(), begin.elapsed().as_secs_f64());
}

fn ballot(instrument: &Instrument, n: usize) -> Ballot {
    let mut answers = Answers::default();
    for (k, question) in instrument.questions.iter().enumerate().filter(|(_, q)| !q.options.is_empty()) {
        let option = &question.options[(n + k) % question.options.len()].code;
        if answers.asked(instrument, question) {
            answers.set(&question.id, Answer::parse(question, [option.as_str()]).expect("an option"));
        }
    }
    Ballot {
        standing: Standing::Real,
        instrument: instrument.id.clone(),
        version: instrument.version,
        channel: Channel::Paper,
        place: Some("alder".parse().expect("a name")),
        service: None,
        language: "en".to_owned(),
        helped_by: None,
        number: [0; 16],
        answers,
    }
}
