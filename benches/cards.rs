//! What somebody waits for who prints cards: `cargo bench --bench cards`.
//!
//! A thousand cards on one sheet, in English and in Arabic, by the command that prints them: from its start, with everything it has to read first, to the last
//! byte of the page.

use serde_json::Value;
use std::{process::Command, time::Instant};

const CARDS: usize = 1_000;
const LANGUAGES: [&str; 2] = ["en", "ar"];
const TIMES: usize = 5;

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let chorus = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
        command.arg("--json").arg("--data").arg(folder.path());
        command
    };
    let seed = chorus().args(["demo", "--seed-only"]).output().expect("runs");
    let demo: Value = serde_json::from_slice(&seed.stdout).expect("JSON");
    let wave = demo["open_wave"].as_str().expect("a wave");
    for language in LANGUAGES {
        let mut longest = 0.0_f64;
        let mut bytes = 0;
        for _ in 0..TIMES {
            let begun = Instant::now();
            let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
            command.arg("--data").arg(folder.path()).args(["cards", wave, "--service", "outreach", "--lang", language]);
            let sheet = command.args(["--count", &CARDS.to_string()]).output().expect("runs");
            longest = longest.max(begun.elapsed().as_secs_f64());
            assert!(sheet.status.success(), "{}", String::from_utf8_lossy(&sheet.stderr));
            bytes = sheet.stdout.len();
        }
        println!("a sheet of {CARDS} cards ({language}): {longest:.2} s at most, {bytes} bytes");
    }
}
