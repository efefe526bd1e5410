//! What a page costs: `cargo bench --bench pages`.
//!
//! * server time per page: every page of the flow in every language, one after another over loopback;
//! * bytes on the wire per page and language, with the head of the response, as a table;
//! * with Chromium and its driver: from the first byte of the first page to readable text, at 400 ms round trip and 400 kbit/s.

use chorus::{app::Application, app::Base, clock::SystemClock, config::Config, store};
use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

#[actix_web::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let seed =
        Command::new(env!("CARGO_BIN_EXE_chorus")).args(["--json", "--data"]).arg(folder.path()).args(["demo", "--seed-only"]).output();
    let seed: Value = serde_json::from_slice(&seed.expect("runs").stdout).expect("JSON");
    let mut config = Config::read(folder.path()).expect("settings");
    let free = ([127, 0, 0, 1], 0).into();
    (config.listen, config.public_listen, config.staff_listen) = (free, free, free);
    let base = Base::open(&config).await.expect("opens");
    let application = Application::build(&config, &base, Arc::new(SystemClock)).await.expect("binds");
    let address = application.answering.to_string();
    let server = tokio::spawn(application.run());
    let waves = store::wave::all(&mut base.store.read().await.expect("reads")).await.expect("reads");
    let wave = waves.into_iter().find(|w| w.state == chorus::domain::wave::WaveState::Open).expect("an open wave");
    let code = seed["unused_codes"][0].as_str().expect("a code").to_owned();
    let languages: Vec<String> = base.words.languages().iter().map(|l| l.code.clone()).collect();
    let (at, path) = (address.clone(), format!("/{}", wave.slug));
    let walked = tokio::task::spawn_blocking(move || walk(&at, &path, &code, &languages)).await.expect("walks");
    report(walked);
    first_text(&format!("http://{address}/{}", wave.slug)).await;
    server.abort();
}

struct Shown {
    language: String,
    page: String,
    bytes: usize,
    took: Duration,
    html: String,
}

/// The flow from the front to "check answers", in every language, with nothing chosen.
fn walk(address: &str, path: &str, code: &str, languages: &[String]) -> Vec<Shown> {
    let mut all = Vec::new();
    for language in languages {
        let mut last = step(address, path, language, &[("do", &format!("language:{language}"))]);
        let mut form: Vec<(String, String)> = vec![("code".into(), code.into()), ("do".into(), "next".into())];
        for _ in 0..60 {
            let fields: Vec<(&str, &str)> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
            all.push(std::mem::replace(&mut last, step(address, path, language, &fields)));
            if last.page == "check" {
                break;
            }
            form = vec![("s".into(), between(&last.html, "name=\"s\" value=\"").to_owned())];
            let door = last.html.split("<button").find(|b| b.contains("data-option=\"libraries\""));
            form.push(("do".into(), door.map_or("next", |b| between(b, "value=\"")).to_owned()));
        }
        all.push(last);
    }
    all
}

fn between<'a>(html: &'a str, before: &str) -> &'a str {
    let at = html.find(before).map_or(0, |i| i + before.len());
    html[at..].split('"').next().unwrap_or_default()
}

fn step(address: &str, path: &str, language: &str, form: &[(&str, &str)]) -> Shown {
    let body: String = form_urlencoded::Serializer::new(String::new()).append_pair("l", language).extend_pairs(form).finish();
    let mut stream = TcpStream::connect(address).expect("connects");
    let request = format!(
        "POST {path} HTTP/1.1\r\nHost: {address}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    );
    let begin = Instant::now();
    stream.write_all(request.as_bytes()).expect("sends");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("an answer");
    let took = begin.elapsed();
    let end = answer.windows(4).position(|w| w == b"\r\n\r\n").expect("a head");
    let mut body = Vec::new();
    let mut rest = &answer[end + 4..];
    while let Some(line) = rest.windows(2).position(|w| w == b"\r\n") {
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..line]).expect("a size"), 16).expect("a size");
        if size == 0 {
            break;
        }
        body.extend(&rest[line + 2..line + 2 + size]);
        rest = &rest[line + 4 + size..];
    }
    let mut html = String::new();
    flate2::read::GzDecoder::new(&body[..]).read_to_string(&mut html).expect("gzip");
    Shown { language: language.to_owned(), page: between(&html, "data-page=\"").to_owned(), bytes: answer.len(), took, html }
}

fn report(shown: Vec<Shown>) {
    let mut times: Vec<Duration> = shown.iter().map(|s| s.took).collect();
    times.sort();
    let at = |hundredth: usize| times[times.len() * hundredth / 100].as_secs_f64() * 1e3;
    println!("server time per page, {} pages in a row   p50 {:.2} ms, p99 {:.2} ms (at most 3)", times.len(), at(50), at(99));
    let pages = ["landing", "door", "begin", "leaving", "note", "question", "text", "check"];
    let mut largest: BTreeMap<(String, String), usize> = BTreeMap::new();
    for s in shown {
        let size = largest.entry((s.language, s.page)).or_default();
        *size = (*size).max(s.bytes);
    }
    println!("bytes on the wire, the largest of each kind (at most 14,336)");
    println!("| language | {} |", pages.join(" | "));
    let mut languages: Vec<&String> = largest.keys().map(|(language, _)| language).collect();
    languages.dedup();
    for language in languages {
        let sizes = pages.map(|page| largest.get(&(language.clone(), page.to_owned())).map_or("-".to_owned(), ToString::to_string));
        println!("| {language} | {} |", sizes.join(" | "));
    }
}

struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The first page over a slow line, five times.
async fn first_text(url: &str) {
    let Ok(mut process) = Command::new("/usr/bin/chromedriver").arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn() else {
        println!("first readable text: not measured, Chromium's driver is not here");
        return;
    };
    let mut says = BufReader::new(process.stdout.take().expect("its words"));
    let _driver = Driver(process);
    let mut line = String::new();
    while !line.contains("started successfully") {
        line.clear();
        assert!(says.read_line(&mut line).expect("its words") > 0, "the driver ended");
    }
    let port = line.split(" on port ").nth(1).expect("a port").trim().trim_end_matches('.').to_owned();
    let flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
    let Value::Object(capabilities) = json!({ "goog:chromeOptions": { "binary": "/usr/bin/chromium", "args": flags } }) else {
        unreachable!()
    };
    let driver = format!("http://127.0.0.1:{port}");
    let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&driver).await.expect("Chromium starts");
    let session = client.session_id().await.expect("a session").expect("a session");
    let slow = json!({ "cmd": "Network.emulateNetworkConditions",
        "params": { "offline": false, "latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000 } });
    let tell = reqwest::Client::new().post(format!("{driver}/session/{session}/goog/cdp/execute"));
    tell.body(slow.to_string()).send().await.expect("an answer").error_for_status().expect("slow");
    let mut times = Vec::new();
    for _ in 0..5 {
        client.goto("about:blank").await.expect("goes");
        client.goto(url).await.expect("goes");
        let script = "const done = arguments[0]; const look = () => { const paint = performance.getEntriesByName('first-contentful-paint')[0]; \
            paint ? done(paint.startTime - performance.getEntriesByType('navigation')[0].responseStart) : setTimeout(look, 20) }; look()";
        times.push(client.execute_async(script, vec![]).await.expect("a time").as_f64().expect("a number"));
    }
    client.close().await.expect("closes");
    times.sort_by(f64::total_cmp);
    println!("first readable text at 400 ms and 400 kbit/s, after the first byte, median of five   {:.0} ms (at most 1,500)", times[2]);
}
