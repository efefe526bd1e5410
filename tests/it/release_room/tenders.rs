//! While services compete for money, whoever pays reads of what is under embargo the whole partnership alone.

use super::{acts, again, drafted, look, people, press, send};
use crate::{
    app::{TestApp, day, name, on_both},
    rooms::{PASSWORD, come_in_as, room, value},
};
use chorus::{
    domain::{
        ids::SurveyId,
        register::{Details, Kind},
        staff::Role,
        tender::Tender,
        wave::Wave,
    },
    store,
};

/// What tells of parts of the partnership.
const PARTS: [&str; 5] = [
    "/releases/core-1/in/alder",
    "/releases/core-1/in/north",
    "/releases/core-1/in/alder/paper",
    "/dashboards/working/full/in/alder",
    "/releases/core-1/release.json",
];
/// What tells of the whole, and may tell of parts beside it.
const WHOLES: [&str; 8] = [
    "/releases/core-1",
    "/releases/core-1/paper",
    "/releases/core-1/figures.csv",
    "/releases/core-1/figures.json",
    "/releases/core-1/said-and-did",
    "/dashboards/working/full",
    "/dashboards/coverage/full",
    "/papers/workshop",
];

/// The council pays for the harbour.
async fn funds(app: &TestApp) {
    let mut tx = app.store().write().await.expect("writes");
    let mut council = store::register::load(&mut tx).await.expect("reads").get(Kind::Organisation, "council").expect("one").clone();
    if let Details::Organisation { funds, .. } = &mut council.details {
        funds.insert("harbour".to_owned());
    }
    store::register::put(&mut tx, &council).await.expect("puts");
    tx.commit().await.expect("commits");
}

async fn set(app: &TestApp, begins: &str, ends: &str) {
    let mut tx = app.store().write().await.expect("writes");
    store::tender::put(&mut tx, &Tender { survey: name("core"), begins: day(begins), ends: day(ends) }).await.expect("puts");
    tx.commit().await.expect("commits");
}

async fn the_wave(app: &TestApp) -> Wave {
    store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads").remove(0)
}

/// Whether somebody reads parts of the partnership; all of it or nothing of it.
async fn reads_parts(app: &TestApp, cookie: &str) -> bool {
    let mut seen = Vec::new();
    for path in PARTS {
        let (status, html) = room(app, path, cookie).await;
        assert!([200, 404].contains(&status.as_u16()), "{path}: {status}");
        assert!(status == 200 || !html.contains("people replied"), "{path}");
        seen.push(status == 200);
    }
    for path in WHOLES {
        let page = look(app, path, cookie).await.to_lowercase();
        let page = page.split("<main").nth(1).unwrap_or(&page).to_owned();
        if page.contains("alder") || page.contains("north") {
            seen.push(true);
        } else if path.contains("figures.") || path == "/releases/core-1" {
            seen.push(false);
        }
    }
    assert!(seen.windows(2).all(|pair| pair[0] == pair[1]), "all or nothing: {seen:?}");
    seen[0]
}

#[actix_web::test]
async fn who_pays_reads_of_an_embargoed_release_the_whole_partnership_alone_while_a_tender_goes_on() {
    on_both(|app| async move {
        drafted(&app).await;
        funds(&app).await;
        app.approve_twice(&the_wave(&app).await).await;
        let people = people(&app).await;
        let pays = come_in_as(&app, "plover", Role::Commissioner, "open-door").await;
        let councillor = come_in_as(&app, "teal", Role::Provider, "council").await;
        assert_eq!(press(&app, "/waves/core-1/share", &people.linden, PASSWORD).await.0, 303);
        let payers = [&people.heron, &pays, &councillor];
        let others = [&people.moth, &people.linden, &people.ash, &people.birch];
        for reader in payers.into_iter().chain(others) {
            assert!(reads_parts(&app, reader).await, "no tender");
        }
        set(&app, "2026-04-01", "2026-04-30").await;
        set(&app, "2026-05-02", "2026-05-20").await;
        assert!(reads_parts(&app, &people.heron).await, "one is over, the other one is to come");
        set(&app, "2026-05-01", "2026-05-03").await;
        // Pages that others looked at before do not come back for those who may not.
        assert!(reads_parts(&app, &people.moth).await);
        for (n, reader) in payers.into_iter().enumerate() {
            assert!(!reads_parts(&app, reader).await, "payer {n}");
            let page = look(&app, "/releases/core-1", reader).await;
            assert!(page.contains("A tender goes on until \u{2068}3 May 2026") && page.contains("people replied"), "{page}");
        }
        for (n, reader) in others.into_iter().enumerate() {
            assert!(reads_parts(&app, reader).await, "reader {n}");
            assert!(!look(&app, "/releases/core-1", reader).await.contains("A tender goes on"));
        }
        app.clock.set(day("2026-05-04"));
        let (heron, moth) = (again(&app, "heron").await, again(&app, "moth").await);
        assert!(!reads_parts(&app, &heron).await, "the second one goes on");
        assert!(reads_parts(&app, &moth).await);
        // What everybody reads, they read as everybody does.
        app.clock.set(day("2026-05-15"));
        let linden = again(&app, "linden").await;
        assert_eq!(press(&app, "/waves/core-1/publish", &linden, PASSWORD).await.0, 303);
        assert!(reads_parts(&app, &again(&app, "heron").await).await, "public");
        assert_eq!(app.get(&format!("{}/core-1/in/alder", app.public)).await.0, 200);
    })
    .await;
}

#[actix_web::test]
async fn a_tender_is_set_beforehand_stands_once_it_has_begun_and_is_in_the_log() {
    on_both(|app| async move {
        drafted(&app).await;
        let linden = people(&app).await.linden;
        let path = "/setting-up/surveys/core/tenders";
        assert!(look(&app, "/setting-up/surveys", &linden).await.contains(path));
        let form = async |fields: &[(&str, &str)]| {
            let mut all = vec![("key".to_owned(), value(&look(&app, path, &linden).await, "key"))];
            all.extend(fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
            all
        };
        for (begins, ends, says) in [
            ("2026-04-30", "2026-05-03", "The first day is today or later."),
            ("2026-05-03", "2026-05-02", "The last day is not before"),
            ("2026-05-03", "2028-05-04", "at most two years"),
            ("soon", "2028-05-04", "Give a day"),
            ("2026-05-03", "<b>", "Give a day"),
        ] {
            let (status, html) = send(&app, path, &linden, &form(&[("begins", begins), ("ends", ends)]).await).await;
            assert!(status == 422 && html.contains(says) && html.contains(&format!("value=\"{begins}\"")), "{begins} {ends}: {html}");
            assert!(!html.contains("<b>"), "{html}");
        }
        let fields = form(&[("begins", "4/5/2026"), ("ends", "20/5/2026")]).await;
        for _ in 0..5 {
            assert_eq!(send(&app, path, &linden, &fields).await.0, 303);
        }
        assert_eq!(send(&app, path, &linden, &form(&[("begins", "2026-05-01"), ("ends", "2026-06-01")]).await).await.0, 303);
        let page = look(&app, path, &linden).await;
        assert!(page.contains("From \u{2068}4 May 2026\u{2069} to \u{2068}20 May 2026"), "{page}");
        assert!(page.contains("value=\"2026-05-04\"") && !page.contains("value=\"2026-05-01\""), "what has begun has no button: {page}");
        assert_eq!(send(&app, path, &linden, &form(&[("remove", "2026-05-01")]).await).await.0, 409, "it has begun");
        // The same first day with an earlier end shortens nothing.
        assert_eq!(send(&app, path, &linden, &form(&[("begins", "2026-05-01"), ("ends", "2026-05-02")]).await).await.0, 303);
        assert_eq!(send(&app, path, &linden, &form(&[("remove", "2026-05-04")]).await).await.0, 303);
        let all = store::tender::all(&mut app.store().read().await.expect("reads")).await.expect("reads");
        assert_eq!(all, [Tender { survey: name::<SurveyId>("core"), begins: day("2026-05-01"), ends: day("2026-06-01") }]);
        assert_eq!(acts(&app, "tender").await.len(), 4, "{:?}", acts(&app, "tender").await);
        assert_eq!(room(&app, "/setting-up/surveys/nothing/tenders", &linden).await.0, 404);
    })
    .await;
}
