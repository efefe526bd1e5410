//! The corpora of the fuzzers, replayed without a fuzzer: what broke once, or came near, never does again.

#[path = "../../fuzz/src/lib.rs"]
mod targets;

use std::{fs, path::Path};
use targets::TARGETS;

/// The files of one folder of `fuzz/`, sorted by name.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(folder);
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("an entry").path())
        .map(|path| (path.display().to_string(), fs::read(&path).expect("reads")))
        .collect();
    files.sort();
    files
}

#[test]
fn every_input_that_was_ever_kept_still_holds() {
    for (name, target) in TARGETS {
        let corpus = files(&format!("corpus/{name}"));
        assert!(!corpus.is_empty(), "{name} has no corpus");
        for (file, input) in corpus {
            // The test says no more than that something broke; this says where.
            let held = std::panic::catch_unwind(|| target(&input));
            assert!(held.is_ok(), "{file} does not hold");
        }
    }
}

#[test]
fn every_fuzzer_has_its_target_and_every_target_its_fuzzer() {
    let fuzzers: Vec<String> = files("targets").into_iter().map(|(path, _)| path).collect();
    assert_eq!(fuzzers.len(), TARGETS.len());
    for (name, _) in TARGETS {
        assert!(fuzzers.iter().any(|path| path.ends_with(&format!("/{name}.rs"))), "{name} has no fuzzer");
    }
}
