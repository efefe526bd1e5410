//! What becomes of waves when the partnership changes: what they were opened with stays, and trends go on.

use super::{fill, linden, must, register};
use crate::{
    app::{TestApp, day, name, on_both},
    rooms::{code, cookie, room, sign_in},
};
use chorus::{
    app::Base,
    domain::{
        ids::WaveId,
        register::{Frozen, Kind},
    },
    store,
};

async fn frozen(app: &TestApp, wave: &str) -> Frozen {
    store::frozen::get(&mut app.store().read().await.expect("reads"), &name::<WaveId>(wave)).await.expect("reads")
}

fn offered(frozen: &Frozen) -> Vec<String> {
    frozen.choices().map(|place| place.id.to_string()).collect()
}

async fn again(app: &TestApp) -> String {
    cookie(&sign_in(app, "linden", crate::rooms::PASSWORD, &code(app, 0)).await)
}

#[actix_web::test]
async fn an_open_wave_keeps_the_places_and_areas_with_which_it_was_opened() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        let (wave, _, cards) = app.open_wave("core").await;
        let before = frozen(&app, "core-1").await;
        must(&app, &cookie, "/setting-up/areas/alder/end", &[("do", "end"), ("ended", "2026-05-01")]).await;
        must(&app, &cookie, "/setting-up/places/alder/end", &[("do", "end"), ("ended", "2026-05-01")]).await;
        must(&app, &cookie, "/setting-up/places/new", &[("name", "Aardvark")]).await;
        must(&app, &cookie, "/setting-up/places/birch", &[("name", "Birch renamed"), ("since", "2026-05-01")]).await;
        app.settle().await;
        assert_eq!(frozen(&app, "core-1").await, before);
        // Whoever answers is asked as before, and is counted where they said.
        for code in &cards[..12] {
            let page = app.start(&wave, &code.digits()).await;
            let mut page = app.go_to(page, "question").await;
            while page.question() != Some("place") {
                page = app.press(&page, if page.name() == "question" { "skip" } else { "next" }, &[]).await;
            }
            assert!(page.says("BIRCH") && !page.says("Aardvark") && !page.says("Birch renamed"), "{}", page.html);
            let page = app.press(&page, "next", &["alder"]).await;
            let page = app.go_to(page, "check").await;
            app.press(&page, "send", &[]).await;
        }
        app.close(&wave).await;
        let plan = chorus::ready::plan_of(&mut app.store().read().await.expect("reads"), &app.base.words, &wave).await.expect("a plan");
        chorus::ballot_box::count(app.store(), app.ring(), &*app.clock, &plan, &wave.id, &[]).await.expect("counts");
        let document = chorus::release::protect(app.store(), app.ring(), &plan, &wave.id).await.expect("protects");
        let areas: Vec<&str> = document.areas.iter().map(|a| a.name.as_str()).collect();
        assert!(areas.contains(&"ALDER") && areas.contains(&"BIRCH") && !areas.contains(&"Birch renamed"), "{areas:?}");
        // A survey that has not been asked this year begins with what there is now.
        app.open_wave("needs").await;
        let new = frozen(&app, "needs-1").await;
        assert!(!offered(&new).contains(&"alder".to_owned()) && offered(&new).contains(&"aardvark".to_owned()));
        assert!(new.geography.places.iter().any(|p| p.name == "Birch renamed"));
        assert!(!new.geography.areas.iter().any(|a| a.id.as_str() == "alder"));
        assert_eq!(new.geography.areas.iter().find(|a| a.id.as_str() == "north").expect("it goes on").places.len(), 2);
        // This one goes on by the places of its year, and does not offer the one that has ended.
        app.open_wave("core").await;
        let same_year = frozen(&app, "core-2").await;
        assert_eq!(same_year.geography.places.len(), before.geography.places.len());
        assert!(!offered(&same_year).contains(&"alder".to_owned()) && !offered(&same_year).contains(&"aardvark".to_owned()));
    })
    .await;
}

#[actix_web::test]
async fn a_new_name_counts_from_its_day_and_the_id_stays() {
    let app = TestApp::fresh().await;
    let cookie = linden(&app).await;
    must(&app, &cookie, "/setting-up/places/alder", &[("name", "Alder Vale"), ("since", "1/6/2026")]).await;
    let called = async || register(&app).await.get(Kind::Place, "alder").expect("a place").name.clone();
    assert_eq!(called().await, "ALDER", "its day has not come");
    let (_, page) = room(&app, "/setting-up/places/alder", &cookie).await;
    assert!(page.contains("From \u{2068}1 June 2026\u{2069}: \u{2068}Alder Vale"), "{page}");
    app.open_wave("core").await;
    app.clock.set(day("2026-06-01"));
    app.jobs().await.tick().await.expect("ticks");
    assert_eq!(called().await, "Alder Vale");
    assert_eq!(frozen(&app, "core-1").await.geography.places[0].name, "ALDER", "an open wave keeps the name that stands on its pages");
    app.open_wave("needs").await;
    assert_eq!(frozen(&app, "needs-1").await.geography.places[0].name, "Alder Vale");
    // A name cannot begin before the one that it follows.
    let cookie = again(&app).await;
    let (status, _) = fill(&app, &cookie, "/setting-up/places/alder", &[("name", "Alder again"), ("since", "2026-05-31")]).await;
    assert_eq!(status, 422);
    must(&app, &cookie, "/setting-up/places/alder", &[("name", "Alder again"), ("since", "2026-06-01")]).await;
    assert_eq!(called().await, "Alder again");
}

#[actix_web::test]
async fn places_that_become_one_are_read_about_first_and_keep_the_year_and_the_trends_of_their_groups() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        let (first, _, cards) = app.open_wave("core").await;
        crate::crash::commands::fill(&app.base, &first, &cards[..12]).await;
        app.close(&first).await;
        app.count(&first).await;
        app.protect(&first).await;
        app.approve_twice(&first).await;
        let fields = [("name", "Woods"), ("which", "cedar"), ("which", "elder"), ("which", "fir")];
        let (status, html) = fill(&app, &cookie, "/setting-up/places/merge", &fields).await;
        assert!(status == 409 && html.contains("id=\"sure\"") && html.contains("RIVER") && html.contains("NORTH"), "{status} {html}");
        assert!(register(&app).await.get(Kind::Place, "woods").is_none(), "asking does nothing");
        assert_eq!(super::send(&app, &cookie, "/setting-up/places/merge", &html, &fields).await.0, 303);
        let all = register(&app).await;
        let active = |kind, id: &str| all.get(kind, id).expect("it is there").is_active(day("2026-05-01"));
        assert!(active(Kind::Place, "woods") && !active(Kind::Place, "fir") && active(Kind::Area, "river"));
        assert!(!active(Kind::Area, "north") && !active(Kind::Area, "cedar"), "they had only some of it");
        // The rest of the year, and its sums, go on by the places of its first wave.
        let (second, _, cards) = app.open_wave_that("core", true).await;
        let frozen = frozen(&app, "core-2").await;
        assert!(offered(&frozen).contains(&"fir".to_owned()) && !offered(&frozen).contains(&"woods".to_owned()));
        let river = frozen.geography.areas.iter().find(|a| a.id.as_str() == "river").expect("it goes on");
        assert_eq!(river.places.iter().map(ToString::to_string).collect::<Vec<_>>(), ["cedar", "elder", "fir"]);
        crate::crash::commands::fill(&app.base, &second, &cards[..12]).await;
        app.close(&second).await;
        let plan = chorus::ready::plan_of(&mut app.store().read().await.expect("reads"), &app.base.words, &second).await.expect("a plan");
        chorus::ballot_box::count(app.store(), app.ring(), &*app.clock, &plan, &second.id, &[]).await.expect("counts");
        let document = chorus::release::protect(app.store(), app.ring(), &plan, &second.id).await.expect("protects the year as well");
        assert!(document.about.iter().any(|a| a.scope == "river" && a.period == "2026-27"), "the group is a figure of the year");
        // A double post, one place alone, places that have ended.
        for which in [&[("which", "woods")][..], &[("which", "woods"), ("which", "fir")], &[]] {
            let fields = [which, &[("name", "More")]].concat();
            assert_eq!(fill(&app, &cookie, "/setting-up/places/merge", &fields).await.0, 422, "{which:?}");
        }
        let (_, page) = room(&app, "/setting-up/places/fir/end", &cookie).await;
        assert!(page.contains("What it went into can be ended") && !page.contains("name=\"do\""), "{page}");
        let (_, other) = room(&app, "/setting-up/places/alder/end", &cookie).await;
        super::send(&app, &cookie, "/setting-up/places/fir/end", &other, &[("do", "resume")]).await;
        assert!(!register(&app).await.get(Kind::Place, "fir").expect("it is there").is_active(day("2026-05-01")), "it is in another one");
    })
    .await;
}

#[actix_web::test]
async fn waves_of_an_earlier_chorus_keep_what_there_was_when_this_one_first_opened() {
    on_both(|app| async move {
        app.open_wave("core").await;
        crate::store::run(app.store(), "DELETE FROM geography").await.expect("deletes");
        assert!(store::frozen::is_behind(&mut app.store().read().await.expect("reads")).await.expect("reads"));
        Base::open(&app.config).await.expect("opens").store.close().await;
        let cookie = linden(&app).await;
        must(&app, &cookie, "/setting-up/places/new", &[("name", "Aardvark")]).await;
        assert_eq!(frozen(&app, "core-1").await.geography.places.len(), crate::app::PLACES.len());
    })
    .await;
}
