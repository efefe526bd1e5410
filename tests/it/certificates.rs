//! Releases that anybody can check: `release verify` on what `release export` wrote, and on what somebody changed since.

use crate::app::TestApp;
use crate::published::{chorus, ok};
use chorus::{
    release::{self, Document, Signature, Verified, Wrong},
    secret::{new_signing_key, sha256_hex, sign},
    store,
};
use std::{collections::BTreeMap, fmt::Write, path::Path};

type Files = BTreeMap<String, Vec<u8>>;

/// Everything under a folder by name.
fn files(folder: &Path) -> Files {
    let mut files = Files::new();
    for (prefix, folder) in [("", folder.to_owned()), ("earlier/", folder.join("earlier"))] {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            if entry.path().is_file() {
                files.insert(format!("{prefix}{}", entry.file_name().to_string_lossy()), std::fs::read(entry.path()).expect("reads"));
            }
        }
    }
    files
}

/// A released wave of twenty-four replies from paper, and where its files are.
async fn exported(app: &TestApp, id: &str, out: &Path) {
    ok(&chorus(app, &["wave", "close", id, "--now"], "").await);
    ok(&chorus(app, &["wave", "count", id], "").await);
    ok(&chorus(app, &["wave", "protect", id], "").await);
    for who in ["rowan", "sorrel"] {
        ok(&chorus(app, &["wave", "approve", id, "--by", who], "password of a releaser\n").await);
    }
    ok(&chorus(app, &["wave", "share", id], "").await);
    ok(&chorus(app, &["release", "export", id, "--out", out.to_str().expect("a path")], "").await);
}

/// Keys a few sheets into an open wave.
async fn keyed(app: &TestApp, id: &str, sheets: usize) {
    let mut text = "place,children,children_offered,disabled,police_contact\n".to_owned();
    for n in 0..sheets {
        let place = ["alder", "birch", "cedar"][n % 3];
        let children = if n % 4 == 0 { "no," } else { ["yes,yes", "yes,no"][n % 2] };
        let (disabled, police) = (["yes", "no"][n % 2], ["yes", "no", "no"][n % 3]);
        writeln!(text, "{place},{children},{disabled},{police}").expect("writes");
    }
    let file = app.folder.path().join(format!("{id}.csv"));
    std::fs::write(&file, text).expect("writes");
    ok(&chorus(app, &["answers", "import", "--wave", id, "--mode", "paper", file.to_str().expect("a path")], "").await);
}

/// Changes the document of a release and signs it again with a key of the attacker's own.
fn forged(files: &Files, name: &str, change: impl Fn(&mut serde_json::Value)) -> Files {
    let mut files = files.clone();
    let mut document: serde_json::Value = serde_json::from_slice(&files[&format!("{name}.json")]).expect("JSON");
    change(&mut document);
    let key = new_signing_key();
    let names: Vec<String> = files.keys().filter_map(|f| f.strip_suffix(".json").map(str::to_owned)).collect();
    files.insert(format!("{name}.json"), serde_json::to_vec(&document).expect("writes"));
    for name in names.iter().filter(|name| *name != "certificate") {
        let bytes = files[&format!("{name}.json")].clone();
        let (signature, public_key) = sign(&key, &bytes).expect("signs");
        let hex = |bytes: &[u8]| data_encoding::HEXLOWER.encode(bytes);
        let sig = Signature { algorithm: "Ed25519".to_owned(), public_key: hex(&public_key), signature: hex(&signature) };
        files.insert(format!("{name}.sig"), serde_json::to_vec(&sig).expect("writes"));
    }
    files
}

/// What a check of these files says, one reason after the other.
fn reasons(files: &Files) -> String {
    let wrong: Vec<Wrong> = release::verify(files).expect_err("it must not hold");
    wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[actix_web::test]
async fn what_was_exported_holds_and_nothing_that_was_changed_does() {
    let app = TestApp::fresh().await;
    let (first, _, _) = app.open_wave("needs").await;
    keyed(&app, first.id.as_str(), 24).await;
    let out = app.folder.path().join("one");
    exported(&app, first.id.as_str(), &out).await;
    let (second, _, _) = app.open_wave("needs").await;
    keyed(&app, second.id.as_str(), 31).await;
    let out = app.folder.path().join("two");
    exported(&app, second.id.as_str(), &out).await;

    // By command, on a folder alone: neither database nor key is there.
    let bare = tempfile::tempdir().expect("a folder");
    let said = std::process::Command::new(env!("CARGO_BIN_EXE_chorus"))
        .args(["--json", "--data", bare.path().join("none").to_str().expect("a path"), "release", "verify", out.to_str().expect("a path")])
        .output()
        .expect("runs");
    let json: serde_json::Value = serde_json::from_str(&ok(&said)).expect("one object");
    assert_eq!((json["release"].as_str(), json["earlier"].as_u64()), (Some(second.id.as_str()), Some(1)));
    assert!(json["worlds"].as_u64().is_some_and(|worlds| worlds > 40), "{json}");
    assert!(!bare.path().join("none").exists(), "nothing is made");

    let good = files(&out);
    let Verified { worlds, .. } = release::verify(&good).expect("it holds");
    assert!(worlds > 40);
    // The shape that others rely on.
    let certificate: serde_json::Value = serde_json::from_slice(&good["certificate.json"]).expect("JSON");
    assert_eq!(certificate["release"], second.id.as_str());
    assert_eq!(certificate["policy"]["minimum"], 10);
    let worlds = certificate["families"][0]["worlds"].as_array().expect("worlds");
    assert!(worlds.iter().all(|w| w.as_object().is_some_and(|w| w.iter().all(|(k, n)| k.parse::<usize>().is_ok() && n.is_u64()))));

    let with = |name: &str, bytes: &[u8]| {
        let mut files = good.clone();
        files.insert(name.to_owned(), bytes.to_vec());
        files
    };
    let without = |name: &str| {
        let mut files = good.clone();
        files.remove(name).expect("it was there");
        files
    };
    let text = |name: &str| String::from_utf8(good[name].clone()).expect("text");
    // Bytes.
    let changed = text("release.json").replacen("20-29", "15-19", 1).replacen("30-49", "50-99", 1);
    assert_ne!(changed, text("release.json"));
    assert!(reasons(&with("release.json", changed.as_bytes())).contains("release.json was changed"));
    let changed = text("certificate.json").replacen(":1,", ":2,", 1);
    assert!(reasons(&with("certificate.json", changed.as_bytes())).contains("not the one that the release was signed with"));
    let changed = text("earlier/1.json").replacen("15-19", "20-29", 1).replacen("20-29", "10-14", 1);
    assert!(reasons(&with("earlier/1.json", changed.as_bytes())).contains("earlier/1.json was changed"));
    // Files.
    assert!(reasons(&without("release.sig")).contains("release.sig is missing"));
    assert!(reasons(&without("certificate.json")).contains("certificate.json is missing"));
    let mut lost = without("earlier/1.json");
    lost.remove("earlier/1.sig");
    assert!(reasons(&lost).contains("is missing or was changed"));
}

/// As above, by somebody who signs anew with a key of their own: what is said must still belong together.
#[actix_web::test]
async fn a_release_that_is_signed_anew_must_still_belong_together() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("needs").await;
    keyed(&app, wave.id.as_str(), 24).await;
    let out = app.folder.path().join("out");
    exported(&app, wave.id.as_str(), &out).await;
    let good = files(&out);
    release::verify(&forged(&good, "release", |_| {})).expect("a new signature alone changes nothing that can be seen here");
    let published = |document: &mut serde_json::Value, change: &dyn Fn(&mut Vec<serde_json::Value>)| {
        change(document["families"][0]["published"].as_array_mut().expect("statements"));
    };
    let said = reasons(&forged(&good, "release", |d| published(d, &|s| drop(s.remove(0)))));
    assert!(said.contains("has no statement"), "{said}");
    let said = reasons(&forged(&good, "release", |d| published(d, &|s| s[0]["low"] = 15.into())));
    assert!(said.contains("is not said as it is shown"), "{said}");
    let said = reasons(&forged(&good, "release", |d| drop(d["figures"]["families"][0]["rows"].as_array_mut().map(|r| r.remove(0)))));
    assert!(said.contains("do not match one to one"), "{said}");
    let said = reasons(&forged(&good, "release", |d| d["policy"]["minimum"] = 5.into()));
    assert!(said.contains("a minimum base of 5 is weaker than 10"), "{said}");
    let said = reasons(&forged(&good, "release", |d| d["policy"]["minimum"] = 15.into()));
    assert!(said.contains("not the one that the release was signed with"), "{said}");
    // The base of the whole partnership, told otherwise everywhere: the worlds do not add up to it.
    let said = reasons(&forged(&good, "release", |d| {
        let families = d["figures"]["families"].as_array().expect("families");
        let f = families.iter().position(|f| f["rows"][0]["base"].is_string()).expect("a family with a base");
        d["figures"]["families"][f]["rows"][0]["base"] = "500-999".into();
        for item in d["figures"]["families"][f]["rows"][0]["items"].as_array_mut().expect("items") {
            item["share"] = serde_json::Value::Null;
        }
        let family = &mut d["families"][f];
        let first = family["published"][0]["figure"].as_str().expect("a name").to_owned();
        let mut hidden = Vec::new();
        for mut statement in std::mem::take(family["published"].as_array_mut().expect("statements")) {
            let figure = statement["figure"].as_str().expect("a name").to_owned();
            if figure == first {
                statement["low"] = 500.into();
                statement["high"] = 999.into();
            } else if figure.starts_with(&format!("{first}#")) {
                let statement = statement.as_object_mut().expect("an object");
                statement.remove("low");
                statement.remove("high");
                hidden.push(serde_json::Value::Object(statement.clone()));
                continue;
            }
            family["published"].as_array_mut().expect("statements").push(statement);
        }
        family["hidden"].as_array_mut().expect("statements").extend(hidden);
    }));
    assert!(said.contains("does not reproduce the base of"), "{said}");
}

/// A certificate that shows less than it owes is refused, whoever signed it.
#[actix_web::test]
async fn worlds_that_leave_something_unshown_are_refused() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("needs").await;
    keyed(&app, wave.id.as_str(), 24).await;
    let out = app.folder.path().join("out");
    exported(&app, wave.id.as_str(), &out).await;
    let good = files(&out);
    let mut certificate: serde_json::Value = serde_json::from_slice(&good["certificate.json"]).expect("JSON");
    let worlds = certificate["families"][0]["worlds"].as_array_mut().expect("worlds");
    worlds.truncate(1);
    certificate["together"] = serde_json::json!([]);
    let bytes = serde_json::to_vec(&certificate).expect("writes");
    let mut files = good.clone();
    files.insert("certificate.json".to_owned(), bytes.clone());
    let said = reasons(&forged(&files, "release", |d| d["certificate"] = sha256_hex(&bytes).into()));
    assert!(said.contains("no worlds show the room of"), "{said}");
    assert!(said.contains("goes together with no worlds"), "{said}");
}

#[actix_web::test]
async fn an_export_refuses_a_certificate_that_was_changed_in_the_database() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("needs").await;
    keyed(&app, wave.id.as_str(), 24).await;
    let out = app.folder.path().join("out");
    exported(&app, wave.id.as_str(), &out).await;
    let mut tx = app.store().write().await.expect("writes");
    let row = store::release::of_wave(&mut tx, &wave.id).await.expect("reads").expect("a release");
    let document = Document::open(&row).expect("unchanged");
    let certificate = store::release::certificate(&mut tx, &row.id).await.expect("reads").expect("a certificate");
    assert_eq!(sha256_hex(certificate.as_bytes()), document.certificate);
    assert!(store::release::put_certificate(&mut tx, &row.id, "{}").await.is_err(), "a release has one certificate");
}
