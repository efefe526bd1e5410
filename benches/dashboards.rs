//! What boards wait for: `cargo bench --bench dashboards`.
//!
//! Ten years of releases, four a year, of thirty surveys: the releases of the demonstration again and again, each with a wave and a signature of its own. Then
//!
//! * how long reading them takes when the server starts, and what they take up in memory;
//! * every public dashboard in three languages, the first time and then in turn.

use chorus::{
    app::{Application, Base},
    clock::SystemClock,
    config::Config,
    domain::ids::{ReleaseId, SurveyId, WaveId},
    release::Document,
    store,
};
use ring::{
    digest::{SHA256, digest},
    signature::{Ed25519KeyPair, KeyPair},
};
use serde_json::Value;
use sqlx::{Connection, SqliteConnection};
use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::TcpStream,
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};

const SURVEYS: usize = 30;
const YEARS: usize = 10;
const A_YEAR: usize = 4;
const TOPICS: [&str; 7] = ["working", "components", "needs", "justice", "reach", "coverage", "trend"];
const LANGUAGES: [&str; 3] = ["en", "cy", "ar"];
/// As often each page is asked for.
const TIMES: usize = 100;

#[actix_web::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let seed =
        Command::new(env!("CARGO_BIN_EXE_chorus")).args(["--json", "--data"]).arg(folder.path()).args(["demo", "--seed-only"]).output();
    serde_json::from_slice::<Value>(&seed.expect("runs").stdout).expect("JSON");
    let mut config = Config::read(folder.path()).expect("settings");
    let free = ([127, 0, 0, 1], 0).into();
    (config.listen, config.public_listen, config.staff_listen) = (free, free, free);
    let base = Base::open(&config).await.expect("opens");
    fill(&config.database_url, &base).await;
    let before = resident();
    let application = Application::build(&config, &base, Arc::new(SystemClock)).await.expect("binds");
    let address = application.public.to_string();
    let server = tokio::spawn(application.run());
    tokio::task::spawn_blocking(move || measure(&address, before)).await.expect("measures");
    server.abort();
}

/// Puts the releases of ten years in the place of those of the demonstration.
async fn fill(database: &str, base: &Base) {
    let mut tx = base.store.read().await.expect("reads");
    let rows = store::release::all(&mut tx).await.expect("reads");
    drop(tx);
    let models: Vec<Document> = rows.iter().filter(|row| row.state != "draft").map(|row| Document::open(row).expect("is whole")).collect();
    let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).expect("a key");
    let mut c = SqliteConnection::connect(database).await.expect("opens");
    for statement in ["PRAGMA foreign_keys = OFF", "DELETE FROM certificate", "DELETE FROM approval", "DELETE FROM release", "BEGIN"] {
        sqlx::query(statement).execute(&mut c).await.expect(statement);
    }
    // Each release has a wave of its own; what else is known of a wave no reader asks for.
    let wave = "INSERT INTO wave SELECT ?1, ?2, ?3, ?1, 'destroyed', year, ends_year, opened_on, closes_on, closing_on, counted_on, box_key, \
                narrative_key, mark_prefix, rolls, door FROM wave LIMIT 1";
    for survey in 0..SURVEYS {
        let survey =
            sqlx::query("INSERT INTO survey SELECT ?, instrument, version, plan FROM survey LIMIT 1").bind(format!("s{survey:02}"));
        survey.execute(&mut c).await.expect("puts");
    }
    let (mut position, mut bytes) = (0_i32, 0);
    for quarter in 0..YEARS * A_YEAR {
        for survey in 0..SURVEYS {
            position += 1;
            let document = again(&models[survey % models.len()], survey, quarter);
            let text = document.canonical().expect("is finite");
            bytes += text.len();
            sqlx::query(wave)
                .bind(document.wave.as_str())
                .bind(document.survey.as_str())
                .bind(document.number)
                .execute(&mut c)
                .await
                .expect("puts");
            let hash = data_encoding::HEXLOWER.encode(digest(&SHA256, text.as_bytes()).as_ref());
            sqlx::query(
                "INSERT INTO release (id, wave, position, state, document, hash, previous, signature, public_key, shared_on, public_on) \
                 VALUES (?, ?, ?, 'public', ?, ?, '', ?, ?, ?, ?)",
            )
            .bind(document.release.as_str())
            .bind(document.wave.as_str())
            .bind(position)
            .bind(&text)
            .bind(hash)
            .bind(pair.sign(text.as_bytes()).as_ref())
            .bind(pair.public_key().as_ref())
            .bind(document.closes_on)
            .bind(document.closes_on)
            .execute(&mut c)
            .await
            .expect("puts");
        }
    }
    sqlx::query("COMMIT").execute(&mut c).await.expect("commits");
    println!("{position} releases of {SURVEYS} surveys in {YEARS} years, {} MB of documents", bytes / 1_000_000);
}

/// A release of another survey and quarter that says the same.
fn again(model: &Document, survey: usize, quarter: usize) -> Document {
    let mut document = model.clone();
    let wave = WaveId::parse(&format!("s{survey:02}-{}", quarter + 1)).expect("a name");
    let year = 2016 + quarter / A_YEAR;
    let begins = chrono::NaiveDate::from_ymd_opt(i32::try_from(year).expect("a year"), 4, 1).expect("a day");
    let months = chrono::Months::new(u32::try_from(quarter % A_YEAR * 3).expect("months"));
    document.opened_on = begins + months;
    document.closes_on = document.opened_on + chrono::Months::new(3) - chrono::Days::new(1);
    document.year = format!("{year}-{:02}", (year + 1) % 100);
    document.number = u32::try_from(quarter + 1).expect("a number");
    document.survey = SurveyId::parse(&format!("s{survey:02}")).expect("a name");
    document.release = ReleaseId::parse(&format!("s{survey:02}-{}", quarter + 1)).expect("a name");
    for about in &mut document.about {
        if about.period == model.wave.as_str() {
            about.period = wave.to_string();
        }
    }
    document.waves = vec![wave.clone()];
    document.wave = wave;
    document
}

fn measure(address: &str, before: u64) {
    let begin = Instant::now();
    let first = get(address, "/dashboards/working?lang=en").0;
    println!("after the start, until the first page is there   {:.1} s", begin.elapsed().as_secs_f64());
    println!("what was added to memory   {} MB", resident().saturating_sub(before) / 1024);
    println!("that page by itself   {:.1} ms", first.as_secs_f64() * 1e3);
    let pages: Vec<String> =
        TOPICS.iter().flat_map(|topic| LANGUAGES.map(|language| format!("/dashboards/{topic}?lang={language}"))).collect();
    let mut made = BTreeMap::new();
    for page in &pages {
        made.insert(page, get(address, page));
    }
    for (page, (took, bytes)) in &made {
        println!("made   {page:<36} {:>8.1} ms {:>8} bytes", took.as_secs_f64() * 1e3, bytes);
    }
    let mut times: Vec<Duration> = (0..TIMES).flat_map(|_| pages.iter().map(|page| get(address, page).0)).collect();
    times.sort();
    let at = |hundredth: usize| times[times.len() * hundredth / 100].as_secs_f64() * 1e3;
    println!("a page that was made, {} in a row   p50 {:.2} ms, p99 {:.2} ms (at most 20)", times.len(), at(50), at(99));
}

/// How long a page took, and its bytes on the wire.
fn get(address: &str, page: &str) -> (Duration, usize) {
    let mut stream = TcpStream::connect(address).expect("connects");
    let request = format!("GET {page} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n");
    let begin = Instant::now();
    stream.write_all(request.as_bytes()).expect("sends");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    assert!(answer.starts_with(b"HTTP/1.1 200"), "{page}: {}", String::from_utf8_lossy(&answer[..answer.len().min(200)]));
    (begin.elapsed(), answer.len())
}

/// Memory that this process holds, in KiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").trim().parse().unwrap_or_default()
}
