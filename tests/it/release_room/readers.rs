//! Who sees a release when.

use super::{People, acts, again, approving, drafted, look, people, press, release};
use crate::{
    app::{TestApp, day, on_both},
    rooms::{PASSWORD, come_in_as, post, room},
};
use chorus::{
    domain::{staff::Role, wave::Wave},
    store,
};

/// Every page and file of a release.
const PAGES: [&str; 8] = ["", "/in/alder", "/in/north", "/paper", "/in/alder/paper", "/figures.csv", "/figures.json", "/release.json"];

async fn approved(app: &TestApp) {
    drafted(app).await;
    app.approve_twice(&the_wave(app).await).await;
}

async fn the_wave(app: &TestApp) -> Wave {
    store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads").remove(0)
}

/// Whether somebody sees any of it.
async fn sees(app: &TestApp, cookie: &str) -> bool {
    let mut seen = Vec::new();
    for page in PAGES {
        let (status, html) = room(app, &format!("/releases/core-1{page}"), cookie).await;
        assert!(status == 200 || !html.contains("people replied"), "{page}");
        seen.push(status == 200);
    }
    seen.push(look(app, "/releases", cookie).await.contains("/releases/core-1?"));
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "all or nothing: {seen:?}");
    seen[0]
}

#[actix_web::test]
async fn before_it_is_shared_nobody_but_who_makes_it_sees_a_release_and_then_all_partners_do_at_once() {
    on_both(|app| async move {
        drafted(&app).await;
        let people = people(&app).await;
        let People { linden, ash, birch, fern, moth, heron, .. } = &people;
        let pays = come_in_as(&app, "plover", Role::Commissioner, "council").await;
        let rated = come_in_as(&app, "sedge", Role::Coordinator, "harbour").await;
        let readers = [birch, fern, moth, heron, &pays, &rated];
        let draft = look(&app, "/releases/core-1", ash).await;
        assert!(draft.contains("A draft.") && draft.contains("people replied") && draft.contains("declared figures"), "{draft}");
        let shown = async |expected: [bool; 2], when: &str| {
            for makes in [linden, ash] {
                assert_eq!(sees(&app, makes).await, expected[0], "{when}");
            }
            for (n, reader) in readers.into_iter().enumerate() {
                assert_eq!(sees(&app, reader).await, expected[1], "reader {n} when {when}");
            }
        };
        shown([true, false], "a draft").await;
        app.approve_twice(&the_wave(&app).await).await;
        shown([true, false], "approved").await;
        assert_eq!(press(&app, "/waves/core-1/share", linden, "another password").await.0, 422);
        assert_eq!(press(&app, "/waves/core-1/share", linden, PASSWORD).await.0, 303);
        shown([true, true], "shared").await;
        let page = look(&app, "/releases/core-1?lang=cy", moth).await;
        assert!(page.contains("embargo") && page.contains("15 Mai 2026") && page.contains("lang=\"cy\""), "{page}");
        assert!(!page.contains("/approve") && !page.contains("href=\"/protection"), "{page}");
        assert_eq!(app.get(&format!("{}/core-1", app.public)).await.0, 404, "not for the public");
        assert_eq!(press(&app, "/waves/core-1/share", linden, PASSWORD).await.0, 409);
        assert_eq!(acts(&app, "shared").await, ["linden shared core-1"]);
    })
    .await;
}

#[actix_web::test]
async fn a_draft_is_drawn_as_the_public_will_see_it() {
    let app = TestApp::fresh().await;
    drafted(&app).await;
    let ash = people(&app).await.ash;
    let body = |html: &str| html.split("<h1>").nth(1).and_then(|rest| rest.split("</main>").next()).expect("a body").to_owned();
    let mut drafts = Vec::new();
    for page in ["", "/in/north", "/paper"] {
        drafts.push((page, body(&look(&app, &format!("/releases/core-1{page}"), &ash).await)));
    }
    let wave = the_wave(&app).await;
    app.approve_twice(&wave).await;
    app.share_and_publish(&wave).await;
    for (page, draft) in drafts {
        let (status, public) = app.get(&format!("{}/core-1{page}", app.public)).await;
        let public = body(&public)
            .replace("<p><a href=\"/protection?lang=en\">How we protect what people told us</a></p>", "")
            .replace("<p class=\"screen\"><a href=\"/core-1/said-and-did?lang=en\">You said, we did</a></p>", "");
        let same: String = draft.replace("/releases/core-1", "/core-1").split_whitespace().collect();
        assert_eq!((status.as_u16(), same), (200, public.split_whitespace().collect::<String>()), "{page}");
    }
}

#[actix_web::test]
async fn a_release_is_public_ten_working_days_later_and_never_before() {
    on_both(|app| async move {
        approved(&app).await;
        let linden = people(&app).await.linden;
        for path in ["/waves/core-1/publish", "/waves/core-1/publish?lang=cy"] {
            assert_eq!(press(&app, path, &linden, PASSWORD).await.0, 409, "not shared");
        }
        assert_eq!(press(&app, "/waves/core-1/share", &linden, PASSWORD).await.0, 303);
        for today in ["2026-05-01", "2026-05-14"] {
            app.clock.set(day(today));
            let linden = if today == "2026-05-01" { linden.clone() } else { again(&app, "linden").await };
            let page = look(&app, "/waves/core-1", &linden).await;
            assert!(page.contains("It can be public from \u{2068}15 May 2026") && !page.contains("/waves/core-1/publish"), "{page}");
            let (status, html) = press(&app, "/waves/core-1/publish", &linden, PASSWORD).await;
            assert!(status == 409 && html.contains("id=\"embargo\""), "{html}");
            assert_eq!(release(&app, "core-1").await.expect("a release").state, "shared");
        }
        app.clock.set(day("2026-05-15"));
        let linden = again(&app, "linden").await;
        assert_eq!(app.get(&format!("{}/core-1", app.public)).await.0, 404, "nobody has pressed");
        let page = look(&app, "/waves/core-1", &linden).await;
        assert!(page.contains("/waves/core-1/publish?"), "{page}");
        assert_eq!(press(&app, "/waves/core-1/publish", &linden, "another password").await.0, 422);
        let (one, other) =
            tokio::join!(press(&app, "/waves/core-1/publish", &linden, PASSWORD), press(&app, "/waves/core-1/publish", &linden, PASSWORD));
        let mut statuses = [one.0, other.0];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 409], "{one:?} {other:?}");
        assert_eq!(acts(&app, "published").await, ["linden published core-1"]);
        assert_eq!(app.get(&format!("{}/core-1", app.public)).await.0, 200);
        assert!(look(&app, "/releases", &linden).await.contains("Public since \u{2068}15 May 2026"));
    })
    .await;
}

#[actix_web::test]
async fn a_rated_organisation_can_neither_run_see_first_pause_filter_nor_withdraw_its_own_survey() {
    let app = TestApp::fresh().await;
    drafted(&app).await;
    app.open_wave("needs").await;
    let before = acts(&app, "").await;
    for role in Role::ALL {
        let cookie = come_in_as(&app, &format!("rated-{role}"), role, "open-door").await;
        for way in [
            "/open",
            "/waves/needs-1/close",
            "/waves/needs-1/cards",
            "/batches/needs-1-b1/revoke",
            "/waves/core-1/count",
            "/waves/core-1/protect",
            "/waves/core-1/share",
            "/waves/core-1/publish",
        ] {
            assert_eq!(room(&app, way, &cookie).await.0, 403, "{role} {way}");
            assert_eq!(post(&app, way, &cookie, &[("password", PASSWORD), ("key", "a")]).await.status(), 403, "{role} {way}");
        }
        for page in PAGES {
            let status = room(&app, &format!("/releases/core-1{page}"), &cookie).await.0;
            assert!(status == 404 || status == 403, "{role} {page}: {status}");
        }
        assert!(!look(&app, "/releases", &cookie).await.contains("core-1"), "{role}");
        let page = look(&app, "/waves/core-1", &cookie).await;
        assert!(!["/releases/core-1", "/count", "/protect", "/share", "/publish"].iter().any(|way| page.contains(way)), "{role}: {page}");
        assert_eq!(page.contains("/waves/core-1/approve"), role == Role::Releaser, "{role}");
    }
    let done: Vec<String> = acts(&app, "").await.into_iter().filter(|act| !act.contains("signed in")).collect();
    assert_eq!(done, before);
    // What one of them approves, another one of them does not complete; and no approval of theirs is the first look.
    let People { ash, birch, .. } = people(&app).await;
    assert!(!look(&app, "/waves/core-1/approve", &birch).await.contains("people replied"));
    assert!(approving(&app, &ash).await.contains("draft="));
}
