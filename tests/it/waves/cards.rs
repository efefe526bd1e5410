//! Cards in the browser: printed once, revoked once, and what goes with them.

use super::{PRINT, acts, all, batches, codes, filled, linden, open, press, print, read, send};
use crate::{
    app::{TestApp, name, on_both},
    rooms::{PASSWORD, come_in_as, room},
};
use chorus::{
    domain::{code::Code, staff::Role, wave::Topic},
    store::{
        self,
        transfer::{self, LAYOUTS, Value},
    },
};
use std::collections::BTreeSet;

#[actix_web::test]
async fn cards_are_shown_once_work_and_lie_nowhere() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        assert_eq!(open(&app, &cookie, &[]).await.0, 303);
        let wave = all(&app).await.remove(0);
        let fields = filled(&app, "/waves/core-1/cards", &cookie, &PRINT, &[("place", "alder"), ("count", "51")]).await;
        let response = send(&app, "/waves/core-1/cards", &cookie, &fields).await;
        assert_eq!(response.headers()["cache-control"], "no-store, max-age=0");
        let policy = response.headers()["content-security-policy"].to_str().expect("text").to_owned();
        let (status, html) = read(response).await;
        let style = html.split("<style>").nth(1).and_then(|rest| rest.split("</style>").next()).expect("a style");
        let hash = data_encoding::BASE64.encode(ring::digest::digest(&ring::digest::SHA256, style.as_bytes()).as_ref());
        assert!(status == 200 && policy.contains(&format!("'sha256-{hash}'")), "{policy}");
        assert!(html.contains("print these cards now") && !html.contains("<script") && !html.contains(" style=\""), "{html}");
        let made = codes(&html);
        assert_eq!(made.iter().map(Code::digits).collect::<BTreeSet<_>>().len(), 51);
        app.settle().await;
        for code in [&made[0], &made[50]] {
            assert_eq!(app.start(&wave, &code.digits()).await.name(), "begin");
        }
        let batch = batches(&app).await.remove(0);
        assert_eq!((batch.id.as_str(), batch.count, batch.place), ("core-1-b1", 51, Some(name("alder"))));
        assert_eq!(acts(&app, "printed").await, ["linden printed core-1-b1 of 51 cards"]);

        // The same press again, and every page: no code comes back.
        let before = send(&app, "/waves/core-1/cards", &cookie, &fields).await;
        let (status, again) = read(before).await;
        assert!(status == 409 && again.contains("id=\"printed\"") && codes(&again).is_empty(), "{again}");
        for path in
            ["/", "/waves/core-1", "/waves/core-1/cards", "/waves/core-1/kit", "/waves/core-1/guide", "/log", "/batches/core-1-b1/revoke"]
        {
            let page = room(&app, path, &cookie).await.1;
            assert!(made.iter().all(|c| !page.contains(&c.digits()) && !page.contains(&c.grouped())), "{path}");
        }
        for layout in &LAYOUTS {
            for row in transfer::rows(&mut app.store().read().await.expect("reads"), layout).await.expect("reads") {
                let text =
                    format!("{:?}", row.iter().filter_map(|v| if let Value::Text(t) = v { t.clone() } else { None }).collect::<Vec<_>>());
                assert!(made.iter().all(|c| !text.contains(&c.digits()) && !text.contains(&c.grouped())), "{}", layout.table);
            }
        }

        // Five presses at once make one batch, and one of them shows it.
        let fields = filled(&app, "/waves/core-1/cards", &cookie, &PRINT, &[]).await;
        let at_once =
            futures_util::future::join_all((0..5).map(|_| async { read(send(&app, "/waves/core-1/cards", &cookie, &fields).await).await }))
                .await;
        let shown: Vec<usize> = at_once.iter().map(|(_, html)| codes(html).len()).filter(|n| *n > 0).collect();
        assert_eq!((shown, batches(&app).await.len()), (vec![50], 2));
    })
    .await;
}

#[actix_web::test]
async fn cards_have_the_language_and_the_size_that_was_asked_for() {
    let app = TestApp::fresh().await;
    app.open_wave("core").await;
    let cookie = linden(&app).await;
    for (language, direction, title) in
        [("en", "ltr", "Tell us about local services"), ("en-simple", "ltr", "You can use this until"), ("ar", "rtl", "")]
    {
        for large in ["", "yes"] {
            let (status, html) = print(&app, &cookie, &[("language", language), ("large", large)]).await;
            assert!(
                status == 200 && html.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")) && html.contains(title),
                "{html}"
            );
            // Easy Read has 14 points at least (experience §4).
            assert_eq!(html.contains("<body class=\"large\">"), large == "yes" || language == "en-simple");
            assert_eq!(codes(&html).len(), 50);
        }
    }
}

#[actix_web::test]
async fn a_batch_that_is_too_small_too_large_or_for_nobody_is_not_made() {
    let app = TestApp::fresh().await;
    app.open_wave("core").await;
    let cookie = linden(&app).await;
    for (field, typed, says) in [
        ("count", "49", "tied to a person"),
        ("count", "501", "Type a number from"),
        ("count", "-50", "Type a number from"),
        ("count", "fifty", "Type a number from"),
        ("count", "99999999999999999999", "Type a number from"),
        ("service", "nothing", "Choose the service"),
        ("service", "", "Choose the service"),
        ("place", "nowhere", "or no place"),
        ("language", "xx", "Choose a language"),
        ("password", "another password", "not right"),
    ] {
        let (status, html) = print(&app, &cookie, &[(field, typed)]).await;
        assert!(status == 422 && html.contains(says) && html.contains(&format!("href=\"#{field}\"")), "{field} {typed}: {status} {html}");
        assert!(field != "count" || html.contains(&format!("value=\"{typed}\"")), "{typed}: {html}");
        assert!(codes(&html).is_empty() && !html.contains(PASSWORD));
    }
    assert_eq!(batches(&app).await.len(), 1);
    assert!(acts(&app, "printed").await.is_empty());
}

#[actix_web::test]
async fn while_one_closes_another_prints_whole_batches_or_none() {
    on_both(|app| async move {
        let linden = linden(&app).await;
        let rush = come_in_as(&app, "rush", Role::Coordinator, "council").await;
        for survey in ["core", "needs", "whole"] {
            let (wave, _, _) = app.open_wave(survey).await;
            let path = format!("/waves/{}/cards", wave.id);
            let fields = filled(&app, &path, &linden, &PRINT, &[]).await;
            let closing = format!("/waves/{}/close", wave.id);
            let (printed, closed) =
                tokio::join!(async { read(send(&app, &path, &linden, &fields).await).await }, press(&app, &closing, &rush, PASSWORD));
            assert_eq!(closed.0, 303, "{}", closed.1);
            let made = batches(&app).await.iter().filter(|b| b.wave == wave.id).count() - 1;
            match printed.0 {
                200 => assert_eq!((made, codes(&printed.1).len()), (1, 50)),
                409 => assert!(made == 0 && printed.1.contains("id=\"no-cards\""), "{}", printed.1),
                other => panic!("{other}: {}", printed.1),
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn a_batch_is_revoked_once_and_the_others_go_on() {
    on_both(|app| async move {
        let (wave, _, cards) = app.open_wave("core").await;
        let (_, others) = app.print_cards(&wave, None).await;
        let cookie = linden(&app).await;
        let (status, asked) = room(&app, "/batches/core-1-b1/revoke", &cookie).await;
        assert!(status == 200 && asked.contains("All \u{2068}50\u{2069} cards") && asked.contains("Outreach"), "{asked}");
        assert_eq!(press(&app, "/batches/core-1-b1/revoke", &cookie, "another password").await.0, 422);
        assert!(batches(&app).await.iter().all(|b| !b.revoked));
        let at_once = futures_util::future::join_all((0..5).map(|_| press(&app, "/batches/core-1-b1/revoke", &cookie, PASSWORD))).await;
        assert_eq!(at_once.iter().filter(|(status, _)| *status == 303).count(), 1, "{at_once:?}");
        assert!(at_once.iter().filter(|(status, _)| *status != 303).all(|(_, html)| html.contains("id=\"revoked-already\"")));
        assert_eq!(batches(&app).await.iter().map(|b| b.revoked).collect::<Vec<_>>(), [true, false]);
        assert_eq!(acts(&app, "revoked").await, ["linden revoked core-1-b1"]);
        app.settle().await;
        assert_eq!(app.start(&wave, &cards[0].digits()).await.name(), "closed");
        assert_eq!(app.start(&wave, &others[0].digits()).await.name(), "begin");
        let page = room(&app, "/waves/core-1", &cookie).await.1;
        assert!(
            page.contains("these cards do not work") && !page.contains("/batches/core-1-b1/") && page.contains("/batches/core-1-b2/"),
            "{page}"
        );
        app.close(&wave).await;
        assert_eq!(press(&app, "/batches/core-1-b2/revoke", &cookie, PASSWORD).await.0, 409);
    })
    .await;
}

#[actix_web::test]
async fn the_kit_says_what_stands_on_a_card_and_no_cards_number() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    let (behind, _, _) = app.open_wave_behind("needs", Some(Topic::Buses)).await;
    let cookie = linden(&app).await;
    let address = format!("{}/{}", app.answering.split_once("://").expect("an address").1, wave.slug);
    let (_, kit) = room(&app, "/waves/core-1/kit", &cookie).await;
    let text = format!("Tell us about local services: {address}");
    assert!(kit.contains(&text) && kit.contains(&format!("\u{2068}{}\u{2069} of the \u{2068}160\u{2069}", text.len())), "{kit}");
    assert!(kit.contains("0000 0000 0000 0000") && kit.contains("no door") && !kit.contains("libraries"), "{kit}");
    let (_, arabic) = room(&app, "/waves/core-1/kit?lang=cy&cards=ar", &cookie).await;
    assert!(arabic.contains("lang=\"ar\" dir=\"rtl\" readonly") && arabic.contains("\u{2068}70\u{2069} nod"), "{arabic}");
    assert!(room(&app, "/waves/core-1/kit?cards=%3Cscript%3E", &cookie).await.1.contains("lang=\"en\" dir=\"ltr\" readonly"));
    // Workers are told the word that leads on; what others see does not say which it is.
    let (_, guide) = room(&app, &format!("/waves/{}/guide", behind.id), &cookie).await;
    let (_, seen) = room(&app, &format!("/waves/{}/kit", behind.id), &cookie).await;
    assert!(
        guide.contains("choose “\u{2068}Buses\u{2069}”") && seen.contains("<li>Buses</li>") && seen.contains("<li>Libraries</li>"),
        "{guide}{seen}"
    );
    assert!(!room(&app, "/waves/core-1/guide", &cookie).await.1.contains("Buses"));
}

#[actix_web::test]
async fn the_word_that_leads_past_the_door_stands_on_no_paper() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave_behind("core", Some(Topic::Buses)).await;
    let cookie = linden(&app).await;
    for path in [format!("/waves/{}", wave.id), format!("/waves/{}/guide", wave.id)] {
        let html = room(&app, &path, &cookie).await.1;
        let told: Vec<&str> = html.lines().filter(|line| line.contains("Buses")).collect();
        assert!(!told.is_empty(), "{path} tells workers: {html}");
        for line in told {
            // What is inside the element of the screen is left out by the style of what is printed.
            let before = &line[..line.find("Buses").unwrap_or_default()];
            let element = &before[before.rfind("<li").or_else(|| before.rfind("<p")).expect("an element")..];
            assert!(element.starts_with("<li class=\"screen\"") || element.starts_with("<p class=\"screen\""), "{path}: {line}");
        }
        let printed = html.split("@media print{").nth(1).and_then(|rest| rest.split("}}").next()).expect("a style for paper");
        assert!(printed.contains(".screen,footer{display:none"), "{printed}");
    }
}

#[actix_web::test]
async fn cards_that_lead_to_the_server_itself_are_not_printed() {
    let app = TestApp::fresh().await;
    app.open_wave("core").await;
    let mut tx = app.store().write().await.expect("writes");
    let mut partnership = store::partnership::get(&mut tx).await.expect("reads").expect("a partnership");
    partnership.fictional = false;
    store::partnership::put(&mut tx, &partnership).await.expect("puts");
    tx.commit().await.expect("commits");
    let cookie = linden(&app).await;
    let before = batches(&app).await.len();
    for path in ["/waves/core-1/cards", "/waves/core-1/kit"] {
        let (status, html) = room(&app, path, &cookie).await;
        assert!(status == 409 && html.contains("id=\"no-address\"") && html.contains("CHORUS_ANSWERING_URL"), "{path}: {status} {html}");
    }
    let fields: Vec<(String, String)> = PRINT.iter().chain(&[("key", "abc")]).map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    let (status, html) = read(send(&app, "/waves/core-1/cards", &cookie, &fields).await).await;
    assert!(status == 409 && html.contains("id=\"no-address\"") && codes(&html).is_empty(), "{status} {html}");
    assert_eq!(batches(&app).await.len(), before);
    // The page for workers has no address, and a wave that is not there is none.
    assert_eq!(room(&app, "/waves/core-1/guide", &cookie).await.0, 200);
    assert_eq!(room(&app, "/waves/core-9/cards", &cookie).await.0, 404);
}
