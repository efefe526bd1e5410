//! No trace: what goes in as answer, words, code, user agent, address, referrer, query or language is nowhere afterwards.

use crate::app::{Page, TestApp, on_both};
use chorus::{
    clock::{Clock, SystemClock},
    config::sqlite_url,
};
use std::{
    io::Read,
    path::Path,
    process::{Child, Command, Stdio},
};

const AGENT: &str = "CanaryAgent/77.31";
const ADDRESS: &str = "203.0.113.77";
const REFERRER: &str = "https://canary-referrer.example/";
const QUERY: &str = "canaryquery";
const LANGUAGE: &str = "tlh-canary";
const WORDS: &str = "canary words that somebody wrote";

fn headers(request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
    request
        .header("user-agent", AGENT)
        .header("x-forwarded-for", ADDRESS)
        .header("forwarded", format!("for={ADDRESS}"))
        .header("referer", REFERRER)
        .header("accept-language", LANGUAGE)
        .header("content-type", "application/x-www-form-urlencoded")
}

/// Walks from the landing page to "done" with canaries in everything that a browser could send.
pub async fn journey(http: &reqwest::Client, base: &str, slug: &str, code: &str) {
    use crate::app::Page;
    let post = async |form: Vec<(String, String)>| {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let response = headers(http.post(format!("{base}/{slug}?q={QUERY}"))).body(body).send().await.expect("an answer");
        let status = response.status();
        Page::read(slug, status, response.text().await.expect("text"))
    };
    headers(http.get(format!("{base}/{slug}?q={QUERY}"))).send().await.expect("an answer");
    let mut page = post(vec![("code".into(), code.into()), ("do".into(), "next".into())]).await;
    for _ in 0..60 {
        let mut form = page.hidden();
        match page.name().as_str() {
            "done" => return,
            "door" => {
                form.push(page.option("libraries"));
                page = post(form).await;
                continue;
            }
            "equality" if page.html.contains("value=\"send\"") => {
                form.push(("do".into(), "send".into()));
                page = post(form).await;
                continue;
            }
            "question" if page.question() == Some("religion") => form.push(page.option("any_other")),
            "question" if page.question() == Some("believed") => form.push(page.option("strongly_disagree")),
            "text" => form.push((page.text_field(), WORDS.into())),
            _ => {}
        }
        form.push(("do".into(), if page.name() == "check" { "send" } else { "next" }.into()));
        page = post(form).await;
    }
    panic!("the survey has no end");
}

pub fn canaries(code: &str) -> Vec<String> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let grouped = digits.as_bytes().chunks(4).map(|c| String::from_utf8_lossy(c).into_owned()).collect::<Vec<_>>();
    [AGENT, ADDRESS, "canary-referrer", QUERY, LANGUAGE, WORDS, "canary words", "strongly_disagree", digits.as_str()]
        .map(str::to_owned)
        .into_iter()
        .chain([grouped.join(" "), grouped.join("-")])
        .collect()
}

pub fn holds(bytes: &[u8], canary: &str) -> bool {
    bytes.windows(canary.len()).any(|w| w == canary.as_bytes())
}

/// Every file under a folder.
pub fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            out.extend(files(&path));
        } else {
            let mut bytes = Vec::new();
            std::fs::File::open(&path).and_then(|mut f| f.read_to_end(&mut bytes)).expect("reads");
            out.push((path.display().to_string(), bytes));
        }
    }
    out
}

/// A demonstration of its own, which logs as much as it can, and is killed at the latest when this is dropped.
struct Demo {
    folder: tempfile::TempDir,
    server: Child,
    made: serde_json::Value,
}

impl Demo {
    fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut server = Command::new(env!("CARGO_BIN_EXE_chorus"))
            .args(["--json", "--data"])
            .arg(folder.path().join("data"))
            .args(["demo", "--port", "0"])
            .env("CHORUS_LOG", "trace")
            .env("RUST_LOG", "trace")
            .stdout(Stdio::piped())
            .stderr(Stdio::from(std::fs::File::create(folder.path().join("log")).expect("a file")))
            .spawn()
            .expect("starts");
        let mut line = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(server.stdout.take().expect("stdout")), &mut line).expect("a line");
        Self { folder, server, made: serde_json::from_str(&line).expect("JSON") }
    }

    fn word(&self, key: &str) -> String {
        self.made[key].as_str().unwrap_or_default().to_owned()
    }

    fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).expect("the log")
    }

    fn stop(&mut self) {
        self.server.kill().expect("stops");
        self.server.wait().expect("stops");
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[actix_web::test]
async fn the_folder_and_the_most_verbose_log_of_a_running_server_hold_no_canary() {
    let mut demo = Demo::start();
    let code = demo.made["unused_codes"][0].as_str().expect("a code").to_owned();
    let http = reqwest::Client::new();
    for _ in 0..2 {
        journey(&http, &demo.word("base_url"), &demo.word("slug"), &code).await;
    }
    let running = files(demo.folder.path());
    demo.stop();
    assert!(running.iter().any(|(name, _)| name.ends_with("-wal")), "the WAL was looked at as well");
    for (name, bytes) in running.iter().chain(&files(demo.folder.path())) {
        for canary in canaries(&code) {
            // Questions and their options are public; the demo's releases name them.
            if canary == "strongly_disagree" && name.contains("chorus.db") {
                continue;
            }
            assert!(!holds(bytes, &canary), "{name} holds {canary}");
        }
    }
}

/// What goes wrong while somebody answers would tell, line by line, when people press: it is kept in memory and told once a day (privacy §7).
#[actix_web::test]
async fn faults_that_people_meet_leave_no_line_in_the_most_verbose_log() {
    let demo = Demo::start();
    let slug = demo.word("open_slug");
    let url = format!("{}/{slug}", demo.word("base_url"));
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let post = async |form: &[(String, String)]| {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let response = http.post(&url).body(body).send().await.expect("an answer");
        let status = response.status();
        Page::read(&slug, status, response.text().await.expect("text"))
    };
    let press = async |page: &Page, button: &str| {
        let mut form = page.hidden();
        form.extend([("do".to_owned(), button.to_owned()), ("j".to_owned(), String::new())]);
        post(&form).await
    };
    let pressed = |value: &str| ("do".to_owned(), value.to_owned());
    let begun = post(&[("code".to_owned(), String::new()), pressed("next")]).await;
    assert_eq!(begun.name(), "begin");
    let stopping = press(&begun, "stop").await;
    let before = demo.log();
    let other = sqlx::SqlitePool::connect(&sqlite_url(&demo.folder.path().join("data"))).await.expect("opens");
    let lock = other.begin_with("BEGIN IMMEDIATE").await.expect("locks");
    assert_eq!(press(&stopping, "nothing").await.name(), "pause", "nothing can be remembered");
    assert_ne!(press(&stopping, "send").await.name(), "done", "nothing can be written");
    let left = http.post(format!("{url}/leave")).body(format!("r={}", begun.run())).send().await.expect("an answer");
    assert!(left.status().is_success() || left.status().is_redirection());
    lock.rollback().await.expect("unlocks");
    // The clock runs the jobs, not a person: that one of them waits for the database tells of nobody.
    let log = demo.log();
    let new: Vec<&str> = log[before.len()..].lines().filter(|line| !line.contains("a job did not finish")).collect();
    assert_eq!(new, [""; 0], "told while people answered");
}

/// An invitation's link lets somebody in: it stands in one mail and nowhere else, and neither do the address and what is shown once.
#[actix_web::test]
async fn an_invitation_is_in_no_line_of_the_most_verbose_log_and_in_no_file_but_its_mail() {
    use crate::people::{NEW_PASSWORD, code_of_secret, codes_on, token_of};
    let mut demo = Demo::start();
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().expect("a client");
    let staff = demo.word("staff_url");
    let send = async |path: &str, cookie: &str, fields: &[(&str, &str)]| {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request =
            http.post(format!("{staff}{path}")).header("cookie", cookie).header("content-type", "application/x-www-form-urlencoded");
        request.body(body).send().await.expect("an answer")
    };
    let look = async |path: &str, cookie: &str| {
        http.get(format!("{staff}{path}")).header("cookie", cookie).send().await.expect("an answer").text().await.expect("text")
    };
    let linden = demo.made["staff"].as_array().expect("staff").iter().find(|s| s["name"] == "linden").expect("linden").clone();
    let word = |key: &str| linden[key].as_str().expect("a word").to_owned();
    let code = || code_of_secret(&word("totp_secret"), SystemClock.now().timestamp());
    let password = word("password");
    let signed_in = send("/sign-in", "", &[("name", "linden"), ("password", &password), ("code", &code())]).await;
    assert_eq!(signed_in.status(), 303);
    let cookie = crate::rooms::cookie(&signed_in);
    let form = look("/staff/invite", &cookie).await;
    let (token, key) = (crate::rooms::value(&form, "token"), crate::rooms::value(&form, "key"));
    let chosen = [("name", "willow"), ("role", "moderator"), ("organisation", "larkfield-council"), ("mail", "canary@willow.example")];
    let fields = [&chosen[..], &[("token", token.as_str()), ("key", key.as_str()), ("password", password.as_str())]].concat();
    assert_eq!(send("/staff/invite", &cookie, &fields).await.status(), 303);
    let folder = std::path::PathBuf::from(demo.word("mail"));
    let written = || files(&folder).into_iter().find(|(_, bytes)| !bytes.is_empty());
    let mut mail = None;
    for _ in 0..600 {
        mail = folder.exists().then(written).flatten();
        if mail.is_some() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    let (path, mail) = mail.expect("a mail");
    let token = token_of(&String::from_utf8_lossy(&mail).replace("=\r\n", "").replace("=3D", "="));
    let page = look(&format!("/join/{token}"), "").await;
    let sealed = crate::rooms::value(&page, "sealed");
    let secret = page.split("class=\"secret\">").nth(1).and_then(|rest| rest.split('<').next()).expect("a secret").replace(' ', "");
    let shown = code_of_secret(&secret, SystemClock.now().timestamp());
    let fields = [("password", NEW_PASSWORD), ("again", NEW_PASSWORD), ("sealed", sealed.as_str()), ("code", shown.as_str())];
    let joined = send(&format!("/join/{token}"), "", &fields).await;
    assert_eq!(joined.status(), 200);
    let session = crate::rooms::cookie(&joined).split_once('=').expect("a value").1.to_owned();
    let codes = codes_on(&joined.text().await.expect("text"));
    assert_eq!(codes.len(), 10);
    look("/join/a-guess-at-a-link", "").await;
    send("/join/a-guess-at-a-link", "", &fields).await;
    let running = files(demo.folder.path());
    demo.stop();
    let canaries = [token, "canary@willow.example".to_owned(), "a-guess-at-a-link".to_owned(), NEW_PASSWORD.to_owned(), secret, session];
    for (name, bytes) in running.iter().chain(&files(demo.folder.path())).filter(|(name, _)| *name != path) {
        for canary in canaries.iter().chain(&codes) {
            assert!(!holds(bytes, canary), "{name} holds {canary}");
        }
    }
}

#[actix_web::test]
async fn no_column_of_either_database_holds_a_canary() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        journey(&app.http, &app.answering, wave.slug.as_str(), &codes[0].digits()).await;
        let everything = dump(&app).await;
        assert!(everything.contains(wave.slug.as_str()), "the dump reads what is there");
        for canary in canaries(&codes[0].digits()) {
            let hex = data_encoding::HEXLOWER.encode(canary.as_bytes());
            assert!(!everything.contains(&canary) && !everything.to_lowercase().contains(&hex), "the database holds {canary}");
        }
    })
    .await;
}

/// Every row of every table as text, bytes as hexadecimal.
async fn dump(app: &TestApp) -> String {
    use sqlx::{AssertSqlSafe, Row};
    let mut out = String::new();
    match app.store().read().await.expect("reads") {
        chorus::store::Tx::Sqlite(mut t) => {
            let tables: Vec<String> =
                sqlx::query_scalar("SELECT name FROM sqlite_master WHERE type = 'table'").fetch_all(&mut *t).await.expect("tables");
            for table in tables {
                let columns: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!("SELECT name FROM pragma_table_info('{table}')")))
                    .fetch_all(&mut *t)
                    .await
                    .expect("columns");
                for column in columns {
                    let rows = sqlx::query(AssertSqlSafe(format!("SELECT CAST({column} AS TEXT) || ' ' || hex({column}) FROM {table}")))
                        .fetch_all(&mut *t)
                        .await
                        .expect("rows");
                    for row in rows {
                        out.push_str(&row.try_get_unchecked::<Option<String>, _>(0).ok().flatten().unwrap_or_default());
                    }
                }
            }
        }
        chorus::store::Tx::Postgres(mut t) => {
            let tables: Vec<String> = sqlx::query_scalar("SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'")
                .fetch_all(&mut *t)
                .await
                .expect("tables");
            for table in tables {
                let rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(format!("SELECT row_to_json(x)::text FROM {table} x")))
                    .fetch_all(&mut *t)
                    .await
                    .expect("rows");
                out.extend(rows);
            }
        }
    }
    out
}
