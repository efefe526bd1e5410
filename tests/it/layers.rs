//! The walls: what each part of the source may know of.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut out = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = fs::read_to_string(&path).expect("reads");
                out.push((path, text));
            }
        }
    }
    assert!(!out.is_empty());
    out
}

fn none_says(folder: &str, words: &[&str], except: &[&str]) {
    for (path, text) in sources(folder) {
        let name = path.display().to_string();
        if except.iter().any(|e| name.ends_with(e) || name.contains(&format!("/{e}/"))) {
            continue;
        }
        for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//")) {
            for word in words {
                assert!(!line.contains(word), "{name}:{}: {word} has no place here", n + 1);
            }
        }
    }
}

#[test]
fn domain_and_disclosure_are_pure() {
    for folder in ["src/domain", "src/disclosure"] {
        none_says(
            folder,
            &["actix", "sqlx", "tera::", "tokio", "std::fs", "std::env", "std::time", "crate::store", "crate::web", "crate::keyring"],
            // It tells the solver when to give up, and then nothing comes out.
            &["disclosure/patience.rs"],
        );
    }
}

#[test]
fn disclosure_knows_nothing_of_surveys() {
    none_says("src/disclosure", &["crate::domain", "crate::release", "crate::report", "instrument", "ballot"], &[]);
}

#[test]
fn store_knows_neither_pages_nor_keys() {
    none_says("src/store", &["actix", "tera::", "crate::web", "crate::keyring", "crate::ballot_box", "crate::render"], &[]);
}

#[test]
fn only_the_ballot_box_opens_ballots() {
    none_says("src", &["single_shot_open", "setup_receiver", "Opener", "unpad("], &["ballot_box", "ballot.rs"]);
}

#[test]
fn only_protect_and_approve_open_tallies() {
    none_says("src", &["open_tally(", "KeyName::Tally"], &["release/protect.rs", "release/approve.rs", "ballot_box", "keyring"]);
}

#[test]
fn only_report_and_release_meet_figures_and_none_meets_counts() {
    none_says("src/report", &["Tally", "tally", "counts"], &[]);
    none_says("src/web/public", &["Tally", "tally", "ballot_box", "KeyRing"], &[]);
}

#[test]
fn one_place_each_for_time_randomness_and_environment() {
    none_says("src", &["Utc::now", "SystemTime::now", "Instant::now", "Local::now"], &["clock.rs"]);
    none_says("src", &["SystemRandom", "getrandom", "rand::", "new_v4"], &["secret.rs", "store/staff.rs"]);
    none_says("src", &["env::var"], &["config.rs"]);
}

#[test]
fn nobody_looks_at_an_address_an_agent_or_a_referrer() {
    none_says(
        "src",
        &[
            "peer_addr",
            "connection_info",
            "realip",
            "USER_AGENT",
            "user-agent",
            "REFERER",
            "referer",
            "ACCEPT_LANGUAGE",
            "X-Forwarded",
            "x-forwarded",
        ],
        &[],
    );
}

#[test]
fn migrations_only_ever_grow_in_pairs() {
    let names = |folder: &str| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut names: Vec<String> =
            fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    };
    assert_eq!(names("migrations/sqlite"), names("migrations/postgres"));
}
