//! Pictures of pages, for people to look at. They are written to `target/film` on every run.

use super::Browser;
use serde_json::json;
use std::{fs, path::PathBuf};

/// The whole page, also what lies below the window.
pub async fn whole(browser: &Browser) -> Vec<u8> {
    let how = json!({ "format": "png", "captureBeyondViewport": true });
    let answer = browser.tell("Page.captureScreenshot", how).await;
    data_encoding::BASE64.decode(answer["data"].as_str().expect("a picture").as_bytes()).expect("a picture")
}

pub fn folder() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/film");
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

pub fn save(name: &str, picture: &[u8]) {
    assert!(picture.starts_with(b"\x89PNG"), "{name} is no picture");
    let path = folder().join(format!("{name}.png"));
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, picture).expect("written");
}
