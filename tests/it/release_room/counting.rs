//! Counting and protecting beside the pages.

use super::{acts, closed, count, look, people, press, release, rest, send, state};
use crate::{
    app::{TestApp, day, name, on_both},
    rooms::{PASSWORD, come_in_as, room, value},
};
use chorus::{
    ballot_box::{self, Custody, Opening},
    clock::Clock,
    domain::{
        staff::Role,
        wave::WaveState,
        work::{Task, Work},
    },
    keyring::KeyName,
    store,
};

/// A page without what is drawn anew each time.
fn lasting(html: &str) -> String {
    ["token", "key"].into_iter().fold(html.to_owned(), |html, field| {
        if html.contains(&format!("name=\"{field}\" value=\"")) { html.replace(&value(&html, field), "") } else { html }
    })
}

#[actix_web::test]
async fn a_closed_wave_is_counted_and_protected_from_its_page_and_says_how_far_it_is() {
    on_both(|app| async move {
        closed(&app, "core", 12).await;
        let people = people(&app).await;
        let page = look(&app, "/waves/core-1", &people.ash).await;
        assert!(page.contains("closed, not counted yet") && page.contains("/waves/core-1/count?") && !page.contains("/protect"), "{page}");
        let (status, html) = press(&app, "/waves/core-1/count", &people.linden, "another password").await;
        assert!(status == 422 && html.contains("not right") && html.contains("fewer than ten"), "{html}");
        assert_eq!(state(&app, "core-1").await, WaveState::Closed);
        assert!(acts(&app, "count").await.is_empty());
        count(&app, &people.linden).await;
        let page = look(&app, "/waves/core-1", &people.linden).await;
        assert!(page.contains("counted, its release not approved yet") && page.contains("/waves/core-1/protect?"), "{page}");
        assert_eq!(acts(&app, "core-1").await, ["linden began counting core-1", "linden counted core-1"]);
        assert!(look(&app, "/waves/core-1/count", &people.linden).await.contains("id=\"not-now\""));
        assert_eq!(press(&app, "/waves/core-1/protect", &people.ash, "another password").await.0, 422);
        assert!(release(&app, "core-1").await.is_none());
        assert_eq!(press(&app, "/waves/core-1/protect", &people.ash, PASSWORD).await.0, 303);
        rest(&app, &people.ash).await;
        assert_eq!(release(&app, "core-1").await.map(|row| row.state).as_deref(), Some("draft"));
        assert_eq!(acts(&app, "protect").await, ["ash began protecting core-1", "ash protected core-1"]);
        let page = look(&app, "/waves/core-1", &people.linden).await;
        assert!(page.contains("two people of two organisations") && page.contains("href=\"/releases/core-1?lang=en\""), "{page}");
        assert!(look(&app, "/waves/core-1/protect", &people.ash).await.contains("id=\"not-now\""));
    })
    .await;
}

#[actix_web::test]
async fn until_it_is_counted_a_wave_looks_the_same_whatever_is_in_its_box() {
    let mut pages: Vec<Vec<String>> = Vec::new();
    for replies in [0, 3, 9, 10, 40] {
        let app = TestApp::fresh().await;
        closed(&app, "core", replies).await;
        let cookie = come_in_as(&app, "linden", Role::Coordinator, "council").await;
        let mut seen = Vec::new();
        for path in ["/", "/waves/core-1", "/waves/core-1/count", "/releases"] {
            seen.push(lasting(&look(&app, path, &cookie).await));
        }
        seen.push(lasting(&press(&app, "/waves/core-1/count", &cookie, "another password").await.1));
        // And while it goes on: what another server has begun.
        begin(&app, i32::MAX, "").await;
        seen.push(lasting(&look(&app, "/waves/core-1", &cookie).await));
        begin(&app, 0, "key").await;
        seen.push(lasting(&look(&app, "/waves/core-1", &cookie).await));
        count(&app, &cookie).await;
        let (counted, page) = (state(&app, "core-1").await, look(&app, "/waves/core-1", &cookie).await);
        assert_eq!(counted, if replies < 10 { WaveState::Rolled } else { WaveState::Counted }, "{replies}");
        assert_eq!(page.contains("too few replies: they wait for the next wave"), replies < 10, "{page}");
        assert_eq!(acts(&app, "counted").await, ["linden counted core-1"], "the log says the same of both");
        pages.push(seen);
    }
    for other in &pages[1..] {
        for (one, other) in pages[0].iter().zip(other) {
            assert_eq!(one, other);
        }
    }
}

/// Leaves a count behind as a server does that goes on, stopped or failed.
async fn begin(app: &TestApp, alive: i32, failed: &str) {
    let detail = if failed.is_empty() { String::new() } else { format!("detail of {failed}") };
    let work = Work { task: Task::Count, staff: name("rowan"), key: [9; 16], alive, failed: failed.to_owned(), detail };
    let mut tx = app.store().write().await.expect("writes");
    store::work::begin(&mut tx, &name("core-1"), &work).await.expect("begins");
    tx.commit().await.expect("commits");
}

#[actix_web::test]
async fn five_posts_of_one_form_and_two_people_at_once_count_once() {
    on_both(|app| async move {
        closed(&app, "core", 12).await;
        let people = people(&app).await;
        let form = look(&app, "/waves/core-1/count", &people.linden).await;
        let theirs = look(&app, "/waves/core-1/count", &people.ash).await;
        let fields = |form: &str| [("key".to_owned(), value(form, "key")), ("password".to_owned(), PASSWORD.to_owned())];
        let (mine, other) = (fields(&form), fields(&theirs));
        let five = futures_util::future::join_all((0..5).map(|_| send(&app, "/waves/core-1/count", &people.linden, &mine)));
        let (five, one) = tokio::join!(five, send(&app, "/waves/core-1/count", &people.ash, &other));
        // Whoever comes while it goes on is led to the wave; whoever comes after it is told.
        assert!(five.iter().chain([&one]).all(|(status, _)| [303, 409].contains(status)), "{five:?} {one:?}");
        rest(&app, &people.linden).await;
        assert_eq!(state(&app, "core-1").await, WaveState::Counted);
        assert_eq!((acts(&app, "began counting").await.len(), acts(&app, " counted ").await.len()), (1, 1), "{:?}", acts(&app, "").await);
        // The form once more: nothing.
        assert_eq!(
            send(&app, "/waves/core-1/count", &people.linden, &mine).await.0,
            if acts(&app, "linden began").await.is_empty() { 409 } else { 303 }
        );
        assert_eq!(acts(&app, "began counting").await.len(), 1);
    })
    .await;
}

#[actix_web::test]
async fn what_goes_on_is_begun_once_and_a_server_that_stopped_in_the_midst_gives_the_button_back() {
    on_both(|app| async move {
        closed(&app, "core", 12).await;
        let people = people(&app).await;
        let minute = i32::try_from(app.clock.now().timestamp() / 60).expect("a minute");
        // Another server is at it.
        begin(&app, minute, "").await;
        let page = look(&app, "/waves/core-1", &people.linden).await;
        assert!(page.contains("id=\"working\"") && page.contains("watch=yes") && !page.contains("/waves/core-1/count"), "{page}");
        assert!(!page.contains("http-equiv"), "it takes nobody back to its beginning who has not asked for it");
        let watched = look(&app, "/waves/core-1?watch=yes", &people.linden).await;
        assert!(watched.contains("id=\"working\"") && watched.contains("http-equiv=\"refresh\""), "{watched}");
        assert_eq!(press(&app, "/waves/core-1/count", &people.linden, PASSWORD).await.0, 303);
        assert!(acts(&app, "began").await.is_empty() && state(&app, "core-1").await == WaveState::Closed);
        // It has said nothing for longer than it may.
        begin(&app, minute - 1, "").await;
        let page = look(&app, "/waves/core-1", &people.linden).await;
        assert!(page.contains("The server stopped") && page.contains("/waves/core-1/count?") && !page.contains("http-equiv"), "{page}");
        assert!(!look(&app, "/waves/core-1", &people.moth).await.contains("The server stopped"), "whoever can do nothing about it");
        count(&app, &people.linden).await;
        assert_eq!(state(&app, "core-1").await, WaveState::Counted);
        assert!(store::work::get(&mut app.store().read().await.expect("reads"), &name("core-1")).await.expect("reads").is_none());
    })
    .await;
}

#[actix_web::test]
async fn what_hindered_a_count_is_told_with_what_to_do_and_it_can_be_begun_again() {
    on_both(|app| async move {
        let wave = closed(&app, "core", 12).await;
        let people = people(&app).await;
        let key = KeyName::Box(wave.id.clone());
        let secret = app.ring().secret(&key).expect("a key");
        app.ring().destroy(|name| *name == key).expect("destroys");
        count(&app, &people.linden).await;
        let page = look(&app, "/waves/core-1", &people.linden).await;
        assert!(page.contains("does not have the key") && page.contains("/waves/core-1/count?"), "{page}");
        assert!(!look(&app, "/waves/core-1", &people.birch).await.contains("id=\"failed\""), "of a rated body");
        app.ring().add(key, secret).expect("adds");
        count(&app, &people.linden).await;
        assert_eq!(state(&app, "core-1").await, WaveState::Counted);
        assert!(!look(&app, "/waves/core-1", &people.linden).await.contains("id=\"failed\""));

        // Releases follow each other.
        let other = closed(&app, "whole", 12).await;
        app.count(&other).await;
        app.protect(&other).await;
        assert_eq!(press(&app, "/waves/core-1/protect", &people.linden, PASSWORD).await.0, 303);
        rest(&app, &people.linden).await;
        let page = look(&app, "/waves/core-1", &people.linden).await;
        assert!(page.contains("Another release waits") && page.contains("whole-1") && page.contains("/waves/core-1/protect?"), "{page}");
    })
    .await;
}

#[actix_web::test]
async fn every_hindrance_has_words_in_both_languages() {
    let app = TestApp::fresh().await;
    closed(&app, "core", 12).await;
    let cookie = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let mut said = std::collections::BTreeSet::new();
    for failed in ["interrupted", "key", "custody", "instrument", "refused", "time", "another", "forgotten", "fault"] {
        begin(&app, 0, failed).await;
        for lang in ["en", "cy"] {
            let (status, page) = room(&app, &format!("/waves/core-1?lang={lang}"), &cookie).await;
            assert!(status == 200 && page.contains("id=\"failed\"") && page.contains(&format!("detail of {failed}")), "{failed}: {page}");
            said.insert(page.split("id=\"failed\">").nth(1).and_then(|rest| rest.split("</p>").next()).expect("words").to_owned());
        }
    }
    assert_eq!(said.len(), 18);
}

#[actix_web::test]
async fn a_wave_whose_key_people_keep_says_who_has_to_come_and_the_server_counts_nothing() {
    let app = TestApp::fresh().await;
    let names = ["ash", "jo", "rowan"].map(|name| (name.to_owned(), age::x25519::Identity::generate().to_public().to_string()));
    let custody = Custody::people(&names.into()).expect("three people");
    let opening = Opening { survey: name("core"), closes_on: day("2026-05-31"), ends_year: false, door: None, custody };
    let wave = ballot_box::open(app.store(), app.ring(), &*app.clock, &opening).await.expect("opens");
    app.close(&wave).await;
    let cookie = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let page = look(&app, "/waves/core-1/count", &cookie).await;
    assert!(page.contains("ash, jo, rowan") && page.contains("chorus wave shares core-1") && !page.contains("name=\"password\""), "{page}");
    let posted = send(&app, "/waves/core-1/count", &cookie, &[("key".into(), "a".into()), ("password".into(), PASSWORD.into())]).await;
    assert!(posted.1.contains("ash, jo, rowan"), "{posted:?}");
    assert!(acts(&app, "core-1").await.is_empty() && state(&app, "core-1").await == WaveState::Closed);
}
