//! What a journey leaves on the device.

use super::{
    Browser, Engine, Script,
    history::texts,
    journey::{answer_until, answer_until_check, choice, to_first_question},
};
use crate::app::{NEUTRAL, TestApp};
use std::{cell::RefCell, collections::BTreeMap, fs, path::Path};

/// Every file of a folder with its path; what a browser packed is there as it was before, too.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let kind = entry.file_type().expect("a kind");
        if kind.is_dir() {
            all.extend(files(&entry.path()));
        } else if kind.is_file() {
            let (path, bytes) = (entry.path().display().to_string(), fs::read(entry.path()).unwrap_or_default());
            all.extend(unpacked(&bytes).map(|bytes| (format!("{path}, unpacked"), bytes)));
            all.push((path, bytes));
        }
    }
    all
}

/// What Firefox packed with LZ4, and the state that `MiniBrowser` wrote in Base64.
fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    if let Some(block) = bytes.strip_prefix(b"mozLz40\0") {
        return Some(unpack_lz4(block.get(4..)?).expect("a block of LZ4"));
    }
    let state = bytes.strip_prefix(b"[Tab-0]\nstate=")?;
    let end = state.iter().position(|b| *b == b'\n').unwrap_or(state.len());
    Some(data_encoding::BASE64.decode(&state[..end]).expect("Base64"))
}

/// One block of LZ4: literals, then a piece of what is there already, again and again.
fn unpack_lz4(block: &[u8]) -> Option<Vec<u8>> {
    fn length(start: u8, bytes: &mut impl Iterator<Item = u8>) -> Option<usize> {
        let mut length = usize::from(start);
        while length >= 15 {
            let more = bytes.next()?;
            length += usize::from(more);
            if more < 255 {
                break;
            }
        }
        Some(length)
    }
    let (mut bytes, mut out) = (block.iter().copied(), Vec::new());
    while let Some(token) = bytes.next() {
        for _ in 0..length(token >> 4, &mut bytes)? {
            out.push(bytes.next()?);
        }
        let Some(low) = bytes.next() else { break };
        let from = out.len().checked_sub(usize::from(u16::from_le_bytes([low, bytes.next()?])))?;
        for at in from..from + length(token & 15, &mut bytes)? + 4 {
            out.push(*out.get(at)?);
        }
    }
    Some(out)
}

/// Which of some texts stand in which files, in either of the two encodings in which browsers keep texts. One pass over each file.
fn found(files: &[(String, Vec<u8>)], texts: &[String]) -> Vec<(String, String)> {
    let mut needles: BTreeMap<[u8; 8], Vec<(Vec<u8>, &String)>> = BTreeMap::new();
    for text in texts {
        for bytes in [text.as_bytes().to_vec(), text.encode_utf16().flat_map(u16::to_le_bytes).collect()] {
            let start = *bytes.first_chunk().unwrap_or_else(|| panic!("“{text}” is too short to be looked for"));
            needles.entry(start).or_default().push((bytes, text));
        }
    }
    let mut found = Vec::new();
    for (path, bytes) in files {
        for at in 0..bytes.len().saturating_sub(7) {
            let Some(start) = bytes[at..].first_chunk() else { continue };
            let here = needles.get(start).into_iter().flatten().filter(|(needle, _)| bytes[at..].starts_with(needle));
            found.extend(here.map(|(_, text)| ((*text).clone(), path.clone())));
        }
    }
    found
}

/// A whole journey to the thanks: its address, its code, what was on screen and the random values that stood for the answers.
async fn journey(browser: &Browser, app: &TestApp) -> (String, String, Vec<String>) {
    let (wave, _, codes) = app.open_wave("core").await;
    to_first_question(browser, app, &wave, &codes[0]).await;
    let seen = RefCell::new(Vec::new());
    answer_until_check(browser, async || {
        let mut now = texts(browser).await;
        if let Some(option) = choice(&browser.question().await) {
            let value = browser.run(&format!("return document.querySelector('input[data-option={option}]').value")).await;
            now.push(value.as_str().expect("text").to_owned());
        }
        seen.borrow_mut().append(&mut now);
    })
    .await;
    browser.press("send").await;
    assert_eq!(browser.page().await, "done");
    (format!("{}/{}", app.answering, wave.slug), codes[0].digits(), seen.into_inner())
}

async fn assert_stores_nothing(browser: &Browser) {
    let kept = browser.tell("Network.getAllCookies", serde_json::json!({})).await;
    assert_eq!(kept["cookies"], serde_json::json!([]), "a cookie");
    let kept = browser
        .client
        .execute_async(
            "const done = arguments[arguments.length - 1];
             Promise.all([caches.keys(), indexedDB.databases(), navigator.serviceWorker.getRegistrations()])
                 .then(([c, d, w]) => done([document.cookie, localStorage.length, sessionStorage.length, c.length, d.length, w.length]));",
            vec![],
        )
        .await
        .expect("looks");
    assert_eq!(kept, serde_json::json!(["", 0, 0, 0, 0, 0]), "cookie, local, session, caches, databases, workers");
}

/// The address is in the history, as the page about leaving says. So the files were written, and what is looked for would be found.
fn assert_history_is_written(files: &[(String, Vec<u8>)], address: &str) {
    let found = found(files, &[address.to_owned()]);
    let history = ["History", "places.sqlite", "session, unpacked"];
    assert!(found.iter().any(|(_, path)| history.iter().any(|name| path.ends_with(name))), "{found:?}");
}

/// Whether an entry of Firefox's cache has an address and nothing of the page. Its last four bytes say where the page ends and what is said about it begins
/// (netwerk/cache2/CacheFileMetadata).
fn is_empty_entry(entry: &[u8]) -> bool {
    entry.last_chunk() == Some(&0_u32.to_be_bytes())
}

/// Cached bodies are compressed, so their texts would not be found; but each stands under its address.
fn assert_nothing_cached(files: &[(String, Vec<u8>)], app: &TestApp, address: &str) {
    let mut pages = found(files, &[address.to_owned()]);
    pages.retain(|(_, path)| {
        ["/Cache/", "Code Cache", "Service Worker", "/cache2/", "/cache/", "/thumbnails/"].iter().any(|cache| path.contains(cache))
    });
    // Firefox begins an entry before it knows that the page may not be kept, and throws it away: closed at that moment, the empty entry stays.
    pages.retain(|(_, path)| {
        !(path.contains("/cache2/doomed/") && is_empty_entry(&files.iter().find(|file| file.0 == *path).expect("it was found in one").1))
    });
    assert_eq!(pages, []);
    // Chromium keeps what it compiled of a script whatever the headers say. The script is the same for everybody.
    let mut script = found(files, &[format!("{}/s.js", app.answering)]);
    script.retain(|(_, path)| ["/Cache/", "/cache2/", "/cache/"].iter().any(|cache| path.contains(cache)));
    assert_eq!(script, []);
}

#[actix_web::test]
async fn with_script_a_journey_leaves_no_answer_no_question_and_no_code_on_the_device() {
    let app = TestApp::fresh().await;
    let browser = Browser::phone(Script::On).await;
    let (address, digits, mut seen) = journey(&browser, &app).await;
    assert_stores_nothing(&browser).await;
    let profile = browser.quit().await;
    let files = files(profile.path());
    assert_history_is_written(&files, &address);
    seen.push(digits.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" "));
    seen.push(digits);
    assert_eq!(found(&files, &seen), []);
    assert_nothing_cached(&files, &app, &address);
}

#[actix_web::test]
async fn without_script_a_journey_leaves_no_page_of_it_on_the_device() {
    let app = TestApp::fresh().await;
    let browser = Browser::phone(Script::Off).await;
    let (address, _, mut seen) = journey(&browser, &app).await;
    let kept = browser.tell("Network.getAllCookies", serde_json::json!({})).await;
    assert_eq!(kept["cookies"], serde_json::json!([]), "a cookie");
    let profile = browser.quit().await;
    let files = files(profile.path());
    assert_history_is_written(&files, &address);
    // Its session files hold what forms posted: random values that mean nothing without the sealed state.
    seen.retain(|text| text.contains(' '));
    assert_eq!(found(&files, &seen), []);
    assert_nothing_cached(&files, &app, &address);
}

/// The words that are typed on the way, where a browser is to keep none of them.
const WORDS: &str = "One office for everything, by the harbour";

/// A whole journey in another engine over HTTPS, with words typed; then what the closed browser left on the disk is searched.
async fn journey_elsewhere(engine: Engine, script: Script) {
    let app = TestApp::secure_leaving_to(NEUTRAL).await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::open_to_come_back(engine, script).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    let seen = RefCell::new(Vec::new());
    let look = async || {
        let mut now = texts(&browser).await;
        if let Some(option) = choice(&browser.question().await) {
            let value = browser.run(&format!("return document.querySelector('input[data-option={option}]').value")).await;
            now.push(value.as_str().expect("text").to_owned());
        }
        seen.borrow_mut().append(&mut now);
    };
    answer_until(&browser, "text", look).await;
    browser.keys("textarea", WORDS).await;
    browser.press("next").await;
    answer_until_check(&browser, look).await;
    browser.press("send").await;
    assert_eq!(browser.page().await, "done");
    let address = format!("{}/{}", app.answering, wave.slug);
    let profile = browser.quit().await;
    let files = files(profile.path());
    assert_history_is_written(&files, &address);
    let (digits, mut seen) = (codes[0].digits(), seen.into_inner());
    if script == Script::On {
        seen.push(WORDS.to_owned());
        seen.push(digits.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" "));
        seen.push(digits);
    } else if engine == Engine::WebKit {
        // Its session file holds what forms posted: random values that mean nothing without the sealed state.
        seen.retain(|text| text.contains(' '));
    }
    assert_eq!(found(&files, &seen), []);
    assert_nothing_cached(&files, &app, &address);
}

#[actix_web::test]
async fn with_script_a_journey_in_firefox_leaves_no_answer_no_words_and_no_code_on_the_device() {
    journey_elsewhere(Engine::Firefox, Script::On).await;
}

#[actix_web::test]
async fn without_script_a_journey_in_firefox_leaves_no_answer_on_the_device() {
    journey_elsewhere(Engine::Firefox, Script::Off).await;
}

#[actix_web::test]
async fn with_script_a_journey_in_webkit_leaves_no_answer_no_words_and_no_code_on_the_device() {
    journey_elsewhere(Engine::WebKit, Script::On).await;
}

#[actix_web::test]
async fn without_script_a_journey_in_webkit_leaves_no_answer_on_the_device() {
    journey_elsewhere(Engine::WebKit, Script::Off).await;
}
