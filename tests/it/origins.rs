//! Answering, public and staff are three origins that do not name each other.

use crate::app::{NEUTRAL, TestApp, on_both};
use chorus::config::{Config, ConfigError};

#[actix_web::test]
async fn the_three_origins_do_not_name_each_other_and_serve_their_own_pages_alone() {
    on_both(|app| async move {
        let (wave, _, _) = app.open_wave("core").await;
        let own = [(&app.answering, format!("/{}", wave.slug)), (&app.public, "/".to_owned()), (&app.staff, "/".to_owned())];
        for (origin, path) in &own {
            let (status, html) = app.get(&format!("{origin}{path}")).await;
            assert_eq!(status, 200);
            for (other, other_path) in own.iter().filter(|(o, _)| o != origin) {
                assert!(!html.contains(other.as_str()), "{origin} names {other}");
                if other_path != "/" {
                    assert_eq!(app.get(&format!("{origin}{other_path}")).await.0, 404);
                }
            }
            assert_eq!(app.get(&format!("{origin}/healthz")).await, (reqwest::StatusCode::OK, String::new()));
        }
    })
    .await;
}

#[actix_web::test]
async fn the_public_origin_shows_nothing_of_a_release_that_is_not_public() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    for code in codes.iter().take(11) {
        app.reply(&wave, code, |_| None).await;
    }
    app.close(&wave).await;
    app.count(&wave).await;
    app.protect(&wave).await;
    app.approve_twice(&wave).await;
    for path in ["", "/figures.csv", "/release.json"] {
        assert_eq!(app.get(&format!("{}/{}{path}", app.public, wave.id)).await.0, 404);
    }
    app.share_and_publish(&wave).await;
    for path in ["", "/figures.csv", "/release.json"] {
        assert_eq!(app.get(&format!("{}/{}{path}", app.public, wave.id)).await.0, 200);
    }
}

const ONION: &str = "http://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.onion";

#[actix_web::test]
async fn the_onion_service_is_named_on_clearnet_alone_and_never_asks_for_tls() {
    let app = TestApp::with_settings(&format!("answering_url = \"https://say.example\"\nonion_url = \"{ONION}\"\n")).await;
    let (wave, _, _) = app.open_wave("core").await;
    let host = ONION.trim_start_matches("http://");
    for path in [format!("/{}?a=b", wave.slug), "/nothing-here".to_owned(), "/s.js".to_owned()] {
        for (host, clearnet) in [("say.example", true), (host, false), (&format!("{}:80", host.to_uppercase()), false)] {
            let response = app.http.get(format!("{}{path}", app.answering)).header("host", host).send().await.expect("an answer");
            let said =
                |name: &str| response.headers().get_all(name).iter().map(|v| v.to_str().expect("text").to_owned()).collect::<Vec<_>>();
            // Without path or query: what is said here must not bring a card's page into another place.
            assert_eq!(said("onion-location"), if clearnet { vec![ONION.to_owned()] } else { vec![] }, "{host}{path}");
            assert_eq!(said("strict-transport-security"), if clearnet { vec!["max-age=86400".to_owned()] } else { vec![] }, "{host}{path}");
            let html = response.text().await.expect("text");
            let outside = html.replace(NEUTRAL, "");
            assert!(
                !outside.contains("https://say.example") && !outside.contains(".onion"),
                "pages name no address of their own: {host}{path}"
            );
        }
    }
    // Without TLS nothing asks for it, and without an onion service none is named.
    let plain = TestApp::fresh().await;
    for origin in [&plain.answering, &plain.public, &plain.staff] {
        let response = plain.http.get(origin).send().await.expect("an answer");
        assert!(response.headers().get("strict-transport-security").is_none() && response.headers().get("onion-location").is_none());
    }
}

#[test]
fn an_address_that_is_no_onion_service_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    for wrong in [&ONION.replace("http", "https"), &format!("{ONION}/path"), &ONION.replace("aaaa", "aaa"), "http://example.org"] {
        std::fs::write(folder.path().join("chorus.toml"), format!("onion_url = \"{wrong}\"\n")).expect("writes");
        assert!(matches!(Config::read(folder.path()), Err(ConfigError::Value("CHORUS_ONION_URL", ..))), "{wrong}");
    }
}
