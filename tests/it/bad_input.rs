//! Bad input: each gets a clear message, loses nothing, and tells an attacker nothing.

use crate::app::{Page, TestApp, day, on_both};
use chorus::{
    app::{Base, StartError},
    keyring::{KeyError, MasterKey},
    secret::SecretBytes,
};

async fn at(app: &TestApp, wave: &chorus::domain::wave::Wave, code: &chorus::domain::code::Code, question: &str) -> Page {
    let mut page = app.start(wave, &code.digits()).await;
    for _ in 0..60 {
        if page.question() == Some(question) {
            return page;
        }
        let button = if page.name() == "question" { "skip" } else { "next" };
        page = app.press(&page, button, &[]).await;
    }
    panic!("no question {question} on the way: {}", page.html)
}

#[actix_web::test]
async fn a_tampered_foreign_or_stale_page_state_is_one_calm_page() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let (other, _, _) = app.open_wave("needs").await;
    let page = app.start(&wave, &codes[0].digits()).await;
    let state = page.hidden()[0].1.clone();
    let mut turned = state.clone().into_bytes();
    let middle = turned.len() / 2;
    turned[middle] = if turned[middle] == b'A' { b'B' } else { b'A' };
    let turned = String::from_utf8(turned).expect("ASCII");
    let post = async |slug: &str, state: &str| app.post(slug, &[("s".into(), state.into()), ("do".into(), "next".into())]).await;
    let mut pages = Vec::new();
    for state in [turned.as_str(), "AAAA", "%%%", &"A".repeat(300_000)] {
        pages.push(post(wave.slug.as_str(), state).await);
    }
    app.clock.set(day("2026-05-03"));
    pages.push(post(wave.slug.as_str(), &state).await);
    for page in &pages {
        assert_eq!((page.status.as_u16(), page.name().as_str()), (400, "error"));
        assert_eq!(page.html, pages[0].html);
    }
    app.clock.set(day("2026-05-01"));
    assert_eq!(post(other.slug.as_str(), &state).await.name(), "error", "a state belongs to its own wave");
}

#[actix_web::test]
async fn a_page_of_yesterday_still_goes_on() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = app.start(&wave, &codes[0].digits()).await;
    app.clock.set(day("2026-05-02"));
    assert_eq!(app.press(&page, "next", &[]).await.name(), "leaving");
}

#[actix_web::test]
async fn unknown_fields_and_made_up_values_change_nothing() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = at(&app, &wave, &codes[0], "believed").await;
    let mut form = page.hidden();
    form.extend([("x".into(), "y".into()), ("believed".into(), "agree".into()), ("do".into(), "next".into())]);
    let next = app.post(wave.slug.as_str(), &form).await;
    assert_eq!(next.question(), Some("not_blamed"));
    let back = app.press(&next, "back", &[]).await;
    assert!(back.checked().is_empty(), "an answer under a name that this page did not have is none");

    let mut form = back.hidden();
    form.extend([(back.option("agree").0, "agree".into()), ("do".into(), "next".into())]);
    let again = app.post(wave.slug.as_str(), &form).await;
    assert_eq!(again.question(), Some("believed"));
    assert!(again.says("We could not read that answer"));

    let mut form = again.hidden();
    form.extend([again.option("agree"), again.option("disagree"), ("do".into(), "next".into())]);
    let again = app.post(wave.slug.as_str(), &form).await;
    assert!(again.says("Choose one answer only"));
    assert_eq!(app.press(&again, "surprise", &["agree"]).await.question(), Some("not_blamed"));
}

#[actix_web::test]
async fn a_megabyte_of_text_is_refused_aloud_and_kept_on_the_page() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = at(&app, &wave, &codes[0], "one_thing").await;
    let long = "ك".repeat(500_000);
    let mut form = page.hidden();
    form.extend([(page.text_field(), long.clone()), ("do".into(), "next".into())]);
    let again = app.post(wave.slug.as_str(), &form).await;
    assert_eq!(again.name(), "text");
    assert!(again.says("500,000") || again.says("500000"), "it says how long the text is");
    assert!(again.html.contains(&long), "nothing that was typed is lost");
    let mut form = again.hidden();
    form.extend([(again.text_field(), "short".into()), ("do".into(), "next".into())]);
    assert_eq!(app.post(wave.slug.as_str(), &form).await.question(), Some("helped_by"));
}

#[actix_web::test]
async fn far_too_much_at_once_is_a_calm_page_too() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    let page = app.post_raw(wave.slug.as_str(), vec![b'a'; 11 * 1_024 * 1_024]).await;
    assert_eq!((page.status.as_u16(), page.name().as_str()), (413, "error"));
}

#[actix_web::test]
async fn bytes_that_are_no_text_do_no_harm() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let page = at(&app, &wave, &codes[0], "one_thing").await;
    let body = [format!("s={}&{}=", page.hidden()[0].1, page.text_field()).as_bytes(), b"%ff%fe\xc3\x28", b"&do=next"].concat();
    assert_eq!(app.post_raw(wave.slug.as_str(), body).await.question(), Some("helped_by"));
    assert_eq!(app.post_raw(wave.slug.as_str(), vec![0xff, 0xfe, b'=', 0xff]).await.name(), "landing");
    assert_eq!(app.post_raw(wave.slug.as_str(), Vec::new()).await.name(), "landing");
}

#[actix_web::test]
async fn two_sends_at_once_from_one_card_are_both_thanked_and_counted_once() {
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        for code in &codes[1..12] {
            app.reply(&wave, code, |_| None).await;
        }
        // Two runs of one card, and of each run two presses of the same button.
        let first = app.answer_all(app.start(&wave, &codes[0].digits()).await, |_| None).await;
        let second = app.answer_all(app.start(&wave, &codes[0].digits()).await, |_| None).await;
        let sends = futures_util::future::join_all([&first, &first, &second, &second].map(|page| app.press(page, "send", &[]))).await;
        for page in &sends {
            assert!(matches!(page.name().as_str(), "done" | "landing"), "{}", page.name());
        }
        assert!(sends[..2].iter().any(|p| p.name() == "done") && sends[2..].iter().any(|p| p.name() == "done"));
        app.close(&wave).await;
        app.count(&wave).await;
        let tally =
            chorus::release::open_tally(&mut app.store().read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
        assert_eq!(tally.ballots(), 12);
    })
    .await;
}

#[actix_web::test]
async fn every_step_of_a_run_that_has_ended_gets_the_landing_page_and_so_does_its_start() {
    // Every landing page has one random number, the run that it can start; apart from it they are the same byte for byte.
    let bare = |page: &Page| page.html.replace(&page.start_number(), "");
    on_both(|app| async move {
        let (wave, _, codes) = app.open_wave("core").await;
        let landing = bare(&app.landing(&wave).await);
        let question = at(&app, &wave, &codes[0], "believed").await;
        let left = app
            .http
            .post(format!("{}/{}/leave", app.answering, wave.slug))
            .body(format!("r={}", question.run()))
            .send()
            .await
            .expect("an answer");
        assert_eq!((left.status().as_u16(), left.headers()["location"].to_str().ok()), (303, Some(crate::app::NEUTRAL)));
        let check = app.answer_all(app.start(&wave, &codes[1].digits()).await, |_| None).await;
        assert_eq!(app.press(&check, "send", &[]).await.name(), "done");
        let stop = app.press(&app.start(&wave, &codes[2].digits()).await, "stop", &[]).await;
        assert_eq!(app.press(&stop, "nothing", &[]).await.name(), "stopped");
        for page in [&question, &check, &stop] {
            for button in ["next", "back", "send", "help", "language:ar"] {
                assert_eq!(bare(&app.press(page, button, &[]).await), landing);
            }
        }
        // Back to the page that started the run, and a reload: the code is posted again, and starts nothing.
        let front = app.landing(&wave).await;
        let form = [("r".into(), front.start_number()), ("code".into(), codes[3].digits()), ("do".into(), "next".into())];
        let begun = app.post(wave.slug.as_str(), &form).await;
        assert_eq!(begun.name(), "begin");
        app.http.post(format!("{}/{}/leave", app.answering, wave.slug)).body(format!("r={}", begun.run())).send().await.expect("an answer");
        assert_eq!(bare(&app.post(wave.slug.as_str(), &form).await), landing);
        assert_eq!(app.start(&wave, &codes[3].digits()).await.name(), "begin", "the card itself goes on working");
    })
    .await;
}

#[actix_web::test]
async fn leave_with_a_made_up_run_leaves_and_remembers_nothing() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    for run in ["", "zz", &"ab".repeat(24), &"ab".repeat(4_000)] {
        let left =
            app.http.post(format!("{}/{}/leave", app.answering, wave.slug)).body(format!("r={run}")).send().await.expect("an answer");
        assert_eq!(left.status(), 303);
    }
    let runs = chorus::store::runs::all(&mut app.store().read().await.expect("reads")).await.expect("reads");
    assert!(runs.is_empty());
}

#[actix_web::test]
async fn a_wrong_master_key_and_a_lost_ring_are_said_and_change_nothing() {
    let app = TestApp::fresh().await;
    app.open_wave("core").await;
    let ring = app.folder.path().join("keyring");
    // The server makes the key of the day at its first tick, which may come now.
    app.ring().day_keys(day("2026-05-01")).expect("keys");
    let before = std::fs::read(&ring).expect("a ring");
    let mut config = app.config.clone();
    config.master = MasterKey::Given(SecretBytes::new(b"00".repeat(32)));
    let error = Base::open(&config).await.expect_err("another key");
    assert!(matches!(error, StartError::Key(KeyError::DoesNotOpen(_))), "{error}");
    assert_eq!(std::fs::read(&ring).expect("a ring"), before);
    let mut config = app.config.clone();
    config.keyring = app.folder.path().join("another-ring");
    let error = Base::open(&config).await.expect_err("no ring");
    assert!(matches!(error, StartError::LostKeys(_)), "{error}");
}

#[actix_web::test]
async fn an_address_that_is_not_there_is_a_neutral_page() {
    let app = TestApp::fresh().await;
    for path in ["", "/", "/nothing", "/nothing/leave", "/a/b/c", "/%00", "/wp-admin.php"] {
        let (status, html) = app.get(&format!("{}{path}", app.answering)).await;
        assert_eq!(status, 404, "{path}");
        assert!(html.contains("data-page=\"error\""), "{path}");
    }
}
