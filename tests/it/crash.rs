//! Nothing lost, nothing twice. Servers are killed, databases go away, disks fill up, clocks jump and nodes race; afterwards every
//! ballot that was acknowledged is counted exactly once, every other one can be sent again and is then counted once, and all that the
//! person ever sees is a calm page with their answers on it.

mod clock;
pub mod commands;
mod full;
mod gone;
mod killed;
mod nodes;
mod upgrade;

use crate::app::{Page, name, plan_of, set_up};
use chorus::{
    app::Base,
    ballot_box::{self, Counted, Custody, Opening},
    clock::{Clock, SystemClock},
    config::{Config, sqlite_url},
    domain::{code::Code, ids::ServiceId, wave::Wave},
    release,
    store::Store,
};
use sqlx::AssertSqlSafe;
use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Output, Stdio},
};
use tempfile::TempDir;

/// Tables in which a send leaves rows, each with the one it is stirred into.
const MARKS: &str = "SELECT (SELECT COUNT(*) FROM ante_mark) + (SELECT COUNT(*) FROM mark)";
const BALLOTS: &str = "SELECT (SELECT COUNT(*) FROM ante_ballot) + (SELECT COUNT(*) FROM ballot)";

async fn number(store: &Store, sql: &str) -> i64 {
    let sql = AssertSqlSafe(sql.to_owned());
    match store {
        Store::Sqlite { reader, .. } => sqlx::query_scalar(sql).fetch_one(reader).await,
        Store::Postgres(pool) => sqlx::query_scalar(sql).fetch_one(pool).await,
    }
    .expect("a number")
}

/// What outlives every process: a folder with its key ring, and a database.
struct Ground {
    folder: TempDir,
    url: String,
}

impl Ground {
    /// A partnership without waves; on SQLite where no other database is given.
    async fn new(url: Option<String>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = url.unwrap_or_else(|| sqlite_url(folder.path()));
        let ground = Self { folder, url };
        let base = ground.base().await;
        set_up(&base).await;
        base.store.close().await;
        ground
    }

    fn config(&self) -> Config {
        let mut config = Config::read(self.folder.path()).expect("settings");
        self.url.clone_into(&mut config.database_url);
        config
    }

    /// Opens it as every command does. Who does so closes the store again, as a command does when it ends.
    async fn base(&self) -> Base {
        Base::open(&self.config()).await.expect("opens")
    }

    /// Opens a wave of the survey with so many cards.
    async fn open_wave(&self, survey: &str, ends_year: bool, cards: u32) -> (Wave, Vec<Code>) {
        let base = self.base().await;
        let closes_on = SystemClock.today() + chrono::Duration::days(30);
        let opening = Opening { survey: name(survey), closes_on, ends_year, door: None, custody: Custody::Server };
        let wave = ballot_box::open(&base.store, &base.ring, &SystemClock, &opening).await.expect("opens");
        let service = name::<ServiceId>("outreach");
        let (_, codes) = ballot_box::add_batch(&base.store, &base.ring, &wave.id, &service, None, cards).await.expect("cards");
        base.store.close().await;
        (wave, codes)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
        self.dress(&mut command, arguments);
        command
    }

    fn dress(&self, command: &mut Command, arguments: &[&str]) {
        command.args(["--json", "--data"]).arg(self.folder.path()).args(arguments).env("DATABASE_URL", &self.url);
        command.env("CHORUS_LOG", "error").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    }

    /// Runs a command to its end.
    fn run(&self, arguments: &[&str], stdin: &str) -> Output {
        let mut child = self.command(arguments).spawn().expect("starts");
        // A command that refuses before it reads its input has closed it.
        let _ = child.stdin.take().expect("stdin").write_all(stdin.as_bytes());
        child.wait_with_output().expect("ends")
    }

    /// Starts the real program, and waits until it says where it listens.
    fn serve(&self) -> Program {
        Program::start(self.command(&SERVE))
    }

    /// Closes the wave, if it is still open, counts it, and says how many real ballots its box held.
    async fn close_and_count(&self, wave: &Wave) -> u64 {
        let base = self.base().await;
        match ballot_box::close(&base.store, &base.ring, &SystemClock, &wave.id, true).await {
            Ok(()) | Err(ballot_box::WaveError::State(_)) => {}
            Err(error) => panic!("{error}"),
        }
        let counted = count(&base, wave).await;
        base.store.close().await;
        counted
    }
}

/// Counts a closed wave, and says how many real ballots its box held.
async fn count(base: &Base, wave: &Wave) -> u64 {
    let plan = plan_of(base, &wave.id).await;
    let counted = ballot_box::count(&base.store, &base.ring, &SystemClock, &plan, &wave.id, &[]).await.expect("counts");
    assert_eq!(counted, Counted::Counted);
    tallied(base, wave).await
}

async fn tallied(base: &Base, wave: &Wave) -> u64 {
    release::open_tally(&mut base.store.read().await.expect("reads"), &base.ring, &wave.id).await.expect("a tally").ballots()
}

const SERVE: [&str; 7] = ["serve", "--listen", "127.0.0.1:0", "--public-listen", "127.0.0.1:0", "--staff-listen", "127.0.0.1:0"];

/// A running server, killed at the latest when it is dropped.
struct Program {
    child: Child,
    answering: String,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    fn start(mut command: Command) -> Self {
        // Nobody reads what it says: a pipe that is full would hold it up.
        let mut child = command.stderr(Stdio::null()).spawn().expect("starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("stdout")).read_line(&mut line).expect("a line");
        let mut program = Self { child, answering: String::new() };
        let bound: serde_json::Value = serde_json::from_str(&line).expect("it says where it listens");
        program.answering = format!("http://{}", bound["answering"].as_str().expect("an address"));
        program
    }

    /// kill -9.
    fn kill(&mut self) {
        self.child.kill().expect("can be killed");
        self.child.wait().expect("ends");
    }
}

/// Posts a form to a server that may die meanwhile.
async fn post(http: &reqwest::Client, server: &str, slug: &str, form: &[(String, String)]) -> reqwest::Result<Page> {
    let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let request = http.post(format!("{server}/{slug}")).header("content-type", "application/x-www-form-urlencoded");
    let response = request.body(body).send().await?;
    let status = response.status();
    Ok(Page::read(slug, status, response.text().await?))
}

/// Presses a button as the script does.
async fn press(http: &reqwest::Client, server: &str, page: &Page, button: &str) -> reqwest::Result<Page> {
    let mut form = page.hidden();
    form.extend([("do".to_owned(), button.to_owned()), ("j".to_owned(), String::new())]);
    post(http, server, &page.slug, &form).await
}

/// The shortest way from a card to a page that sends: begin, and stop at the first question.
async fn ready(http: &reqwest::Client, server: &str, wave: &Wave, code: &Code) -> Page {
    let form = [("code".to_owned(), code.digits()), ("do".to_owned(), "next".to_owned())];
    let begun = post(http, server, wave.slug.as_str(), &form).await.expect("an answer");
    let stopping = press(http, server, &begun, "stop").await.expect("an answer");
    assert_eq!(stopping.name(), "stopped", "{}", stopping.html);
    assert!(stopping.says("value=\"send\""), "{}", stopping.html);
    stopping
}

/// Pages ready to send, one for each of these codes.
async fn all_ready(http: &reqwest::Client, server: &str, wave: &Wave, codes: &[Code]) -> Vec<Page> {
    let mut pages = Vec::with_capacity(codes.len());
    for chunk in codes.chunks(8) {
        pages.extend(futures_util::future::join_all(chunk.iter().map(|code| ready(http, server, wave, code))).await);
    }
    pages
}

/// Whether a page lets the person try again with everything that they answered: their sealed answers are on it, and a button to go on.
fn keeps_answers(page: &Page) -> bool {
    page.hidden()[0].1.len() > 100 && (page.says("value=\"send\"") || matches!(page.name().as_str(), "pause" | "begin"))
}

/// The button that leads to the send.
fn onwards(page: &Page) -> &'static str {
    match page.name().as_str() {
        "pause" => "next",
        // Where these short journeys stood before they asked to stop.
        "begin" => "stop",
        _ => "send",
    }
}

/// Presses Send until it is acknowledged, over pages that have to be calm and keep the answers; gives up after many.
async fn send_until_done(http: &reqwest::Client, server: &str, page: &Page) -> u32 {
    let mut page = page.clone();
    for presses in 1..200 {
        let next = press(http, server, &page, onwards(&page)).await.expect("an answer");
        match next.name().as_str() {
            "done" => return presses,
            // The send was in, and its run is over: all that is left of it is the neutral front.
            "landing" if presses > 1 => return presses,
            _ => assert!(keeps_answers(&next), "{} {}", next.status, next.html),
        }
        page = next;
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    panic!("a send never came through");
}

/// Numbers that look random and can be had again from their seed.
struct Chance(u64);

impl Chance {
    fn new() -> Self {
        let seed = u64::from_le_bytes(chorus::secret::random());
        println!("seed {seed}");
        Self(seed)
    }

    /// A number below `bound`, by Steele, Lea and Flood's generator.
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % bound
    }
}
