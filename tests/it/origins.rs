//! Answering, public and staff are three origins that do not name each other.

use crate::app::{TestApp, on_both};

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
