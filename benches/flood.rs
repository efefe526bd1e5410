//! How much memory a flood takes: `cargo bench --bench flood`.
//!
//! For half a minute the server gets, all at once: clients that never finish a head or a body, bodies of ten megabytes, guesses at codes, guesses
//! at numbers to come back with (each is slow on purpose and takes 19 MiB), and one card that is sent again and again. Then somebody begins a
//! survey. What is printed is the most memory that the process ever held (`VmHWM`), and how long that person waited.

use serde_json::Value;
use std::{
    io::{BufRead, BufReader, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

const LASTS: Duration = Duration::from_secs(30);
const STALLED: usize = 300;
const LARGE: usize = 48;
const GUESSES: usize = 48;
const NUMBERS: usize = 24;

#[actix_web::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let seeded = chorus(folder.path(), &["demo", "--seed-only"]).output().expect("runs");
    let demo: Value = serde_json::from_slice(&seeded.stdout).expect("JSON");
    let any = "127.0.0.1:0";
    let mut server =
        chorus(folder.path(), &["serve", "--listen", any, "--public-listen", any, "--staff-listen", any]).spawn().expect("starts");
    let mut line = String::new();
    BufReader::new(server.stdout.take().expect("stdout")).read_line(&mut line).expect("a line");
    let bound: Value = serde_json::from_str(&line).expect("JSON");
    let address = bound["answering"].as_str().expect("an address").to_owned();
    let url = format!("http://{address}/{}", demo["slug"].as_str().expect("a path"));
    let before = memory(&server, "VmRSS");
    let http = reqwest::Client::builder().pool_max_idle_per_host(256).build().expect("a client");
    let stop = Instant::now() + LASTS;
    let stalled: Vec<TcpStream> = (0..STALLED).filter_map(|n| stall(&address, n)).collect();
    let mut flood = Vec::new();
    for n in 0..LARGE + GUESSES + NUMBERS {
        let (http, url) = (http.clone(), url.clone());
        flood.push(tokio::spawn(async move {
            let mut asked = 0_u64;
            while Instant::now() < stop {
                asked += 1;
                let body = match n {
                    n if n < LARGE => "x".repeat(10 * 1_024 * 1_024 - 64),
                    n if n < LARGE + GUESSES => format!("code={:016}&do=next", asked * 7_919 + n as u64),
                    _ => format!("code={}&do=next", chorus::domain::number::Number::of(asked * 104_729 + n as u64).digits()),
                };
                let _ = http.post(&url).body(body).send().await;
            }
            asked
        }));
    }
    tokio::time::sleep(LASTS / 2).await;
    let code = demo["unused_codes"][0].as_str().expect("a code").replace(' ', "");
    let begin = Instant::now();
    let page = reqwest::Client::new().post(&url).body(format!("code={code}&do=next&j=")).send().await.expect("an answer");
    let (waited, page) = (begin.elapsed(), page.text().await.expect("text"));
    assert!(page.contains("data-page=\"begin\"") || page.contains("data-page=\"door\""), "{page}");
    let mut asked = 0;
    for one in flood {
        asked += one.await.expect("ends");
    }
    drop(stalled);
    println!("memory before                                {before:>9.1} MB");
    println!("requests of the flood, and {STALLED} stalled clients  {asked:>9}");
    println!("memory under flood, the most ever held       {:>9.1} MB", memory(&server, "VmHWM"));
    println!("a person who begins in the middle of it waits {:>8.2} s", waited.as_secs_f64());
    server.kill().expect("stops");
    server.wait().expect("stops");
}

fn chorus(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
    command.arg("--json").arg("--data").arg(folder).args(arguments).stdout(Stdio::piped()).stderr(Stdio::inherit());
    command
}

/// Half of a head, or a head and half of a body.
fn stall(address: &str, n: usize) -> Option<TcpStream> {
    let mut stream = TcpStream::connect(address).ok()?;
    let half =
        if n.is_multiple_of(2) { "GET /x HTTP/1.1\r\nHost: x" } else { "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\nabc" };
    stream.write_all(half.as_bytes()).ok()?;
    Some(stream)
}

fn memory(process: &Child, what: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(what)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<f64>().ok()).unwrap_or_default() / 1_024.0
}
