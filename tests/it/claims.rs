//! What the documents promise names a test, and the test is there.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Documents whose every test has to exist.
const DOCUMENTS: [&str; 4] =
    ["SECURITY.md", "docs/attacks.md", "docs/information-governance.md", "docs/data-protection-impact-assessment.md"];
/// Those of them whose tables of claims have a test in every row.
const PROVED: [&str; 2] = ["docs/information-governance.md", "docs/data-protection-impact-assessment.md"];
/// Settings of PostgreSQL, which are written like tests.
const SETTINGS: [&str; 2] = ["log_min_duration_statement", "log_parameter_max_length_on_error"];
/// How the last column of such a table is called.
const PROOFS: [&str; 2] = ["how you can check", "test"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"))
}

/// Every test as `module::name`, where the modules are those of its file; and every module that holds some.
fn tests() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut folders: Vec<PathBuf> = ["tests/it", "src"].map(|folder| root().join(folder)).to_vec();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            let below = path.strip_prefix(root()).expect("below").with_extension("");
            let module = below.iter().skip(1).filter_map(|part| part.to_str()).filter(|part| *part != "it").collect::<Vec<_>>().join("::");
            let found = text.split("fn ").skip(1).filter_map(|rest| rest.split(['(', '<']).next());
            let before = names.len();
            names.extend(found.map(|name| format!("{module}::{name}")));
            if names.len() > before {
                names.insert(module);
            }
        }
    }
    names
}

/// What stands between backticks and is written like a test: `a_name_of_several_words`, `module::name`, or the beginning of one and `…`.
fn named(text: &str) -> Vec<&str> {
    let quoted = text.split('`').skip(1).step_by(2);
    let written = |name: &str| name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_' | ':' | '…'));
    quoted.filter(|name| written(name) && (name.matches('_').count() >= 3 || name.contains("::")) && !SETTINGS.contains(name)).collect()
}

fn exists(tests: &BTreeSet<String>, name: &str) -> bool {
    // A module lends its parent its name: `ballot_box::close` stands in `ballot_box/wave.rs`.
    let lent = |test: &String| {
        name.split_once("::").is_some_and(|(module, last)| test.starts_with(&format!("{module}::")) && test.ends_with(&format!("::{last}")))
    };
    match name.strip_suffix('…') {
        Some(beginning) => tests.iter().any(|test| test.contains(&format!("::{beginning}"))),
        None => tests.iter().any(|test| test == name || test.ends_with(&format!("::{name}")) || lent(test)),
    }
}

#[test]
fn every_test_that_a_document_names_is_there() {
    let tests = tests();
    assert!(
        !exists(&tests, "canary::nothing_of_this_name_is_there") && exists(&tests, "claims::every_test_that_a_document_names_is_there")
    );
    for document in DOCUMENTS {
        let text = read(document);
        let names = named(&text);
        assert!(names.len() > 3, "{document} names no tests");
        for name in names {
            assert!(exists(&tests, name), "{document}: there is no test {name}");
        }
    }
}

#[test]
fn every_claim_has_a_test() {
    let tests = tests();
    let mut claims = 0;
    for document in PROVED {
        let text = read(document);
        let mut proved = false;
        for line in text.lines() {
            let cells: Vec<&str> = line.trim().trim_matches('|').split('|').map(str::trim).collect();
            if !line.starts_with('|') {
                proved = false;
            } else if cells.last().is_some_and(|last| PROOFS.contains(last)) {
                proved = true;
            } else if proved && !line.starts_with("|---") {
                claims += 1;
                let proof = cells.last().expect("cells");
                assert!(named(proof).iter().any(|name| exists(&tests, name)), "{document}: {}: {proof}", cells[0]);
            }
        }
    }
    assert!(claims > 25, "only {claims} claims were found");
}
