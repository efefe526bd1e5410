//! Changing entries: what is refused, what two people do at once, what ends and what goes away.

use super::{fill, linden, must, names, register, send};
use crate::{
    app::{TestApp, day, on_both},
    rooms::{come_in_as, log, post, room, value},
};
use chorus::{
    domain::{register::Kind, staff::Role},
    store,
};

#[actix_web::test]
async fn what_is_typed_badly_comes_back_with_what_is_wrong_and_changes_nothing() {
    let app = TestApp::fresh().await;
    let cookie = linden(&app).await;
    let before = register(&app).await;
    let script = "<script>alert(1)</script>";
    let long = "é".repeat(10_000);
    let (area, group) = (("scope", "area"), ("scope", "group"));
    let organisation = [("sector", "health"), ("rated", "no"), ("standing", "partner")];
    let of = |fields: &[(&'static str, &'static str)]| [&organisation[..], fields].concat();
    for (path, fields, says) in [
        ("places/new", vec![("name", "")], "Something has to stand"),
        ("places/new", vec![("name", "   ")], "Something has to stand"),
        ("places/new", vec![("name", "a\u{202e}b")], "cannot be seen"),
        ("places/new", vec![("name", "a\nb")], "cannot be seen"),
        ("places/new", vec![("name", "alder")], "has this name"),
        ("places/alder", vec![("name", "Alder Vale"), ("since", "soon")], "is no day"),
        ("areas/new", vec![("name", "Empty"), area], "no place that goes on"),
        ("areas/new", vec![("name", "Empty"), group], "no place that goes on"),
        ("areas/new", vec![("name", "Lost"), area, ("places", "nowhere")], "nothing with the id"),
        ("areas/new", vec![("name", "Mixed"), area, ("areas", "north")], "Only a group contains areas"),
        ("areas/north", vec![("name", "NORTH"), ("since", "2026-05-01"), group, ("areas", "north")], "contain or pay for itself"),
        ("areas/new", vec![("name", "X"), ("scope", "planet"), ("places", "alder")], "cannot stand here"),
        ("organisations/new", of(&[("name", "")]), "Something has to stand"),
        ("organisations/new", vec![("name", "X"), ("rated", "perhaps")], "cannot stand here"),
        ("organisations/new", of(&[("name", "X"), ("funds", "nobody")]), "nothing with the id"),
        ("organisations/new", of(&[("name", "X"), ("password", "wrong")]), "password now is not right"),
        ("services/new", vec![("name", "X"), ("types", "outreach")], "Something has to stand"),
        ("services/new", vec![("name", "X"), ("organisation", "nobody"), ("types", "outreach")], "nothing with the id"),
        ("services/new", vec![("name", "X"), ("organisation", "council"), ("types", "magic")], "cannot stand here"),
        ("boards/new", vec![("name", "X"), ("depth", "")], "Something has to stand"),
        ("partnership", vec![("name", ""), ("data_protection", "x"), ("nation", "england")], "Something has to stand"),
        ("partnership", vec![("name", "X"), ("data_protection", ""), ("nation", "england")], "Something has to stand"),
        ("partnership", vec![("name", "X"), ("data_protection", "x"), ("nation", "mars")], "cannot stand here"),
    ] {
        let (status, html) = fill(&app, &cookie, &format!("/setting-up/{path}"), &fields).await;
        assert!(status == 422 && html.contains(says), "{path} {fields:?}: {status} {html}");
    }
    for path in ["places/new", "organisations/new", "partnership"] {
        let path = format!("/setting-up/{path}");
        let (status, html) = fill(&app, &cookie, &path, &[("name", &long)]).await;
        assert!(status == 422 && html.contains("too long") && html.contains(&long), "what was typed is still there: {status}");
        let (_, html) = fill(&app, &cookie, &path, &[("name", script), ("nation", script), ("rated", script)]).await;
        assert!(!html.contains(script), "{path}: {html}");
    }
    let (status, html) = room(&app, "/setting-up/places/nowhere", &cookie).await;
    assert!(status == 404 && html.contains("id=\"no-such\""), "{html}");
    for path in [
        "/setting-up/planets",
        "/setting-up/planets/new",
        "/setting-up/services/merge",
        "/setting-up/places/x/end",
        "/setting-up/places/%00",
        "/setting-up/places/%00/end",
    ] {
        assert_eq!(room(&app, path, &cookie).await.0, 404, "{path}");
    }
    // The scripts were names that a place may have.
    let after = register(&app).await;
    let changed: Vec<_> = after.all().filter(|e| before.get(e.kind(), &e.id) != Some(e)).map(|e| e.name.as_str()).collect();
    assert_eq!(changed, [script]);
    let (_, list) = room(&app, "/setting-up/places", &cookie).await;
    assert!(list.contains("&lt;script&gt;") && !list.contains(script));
}

#[actix_web::test]
async fn an_area_is_never_inside_itself_however_many_lie_between() {
    let app = TestApp::fresh().await;
    let cookie = linden(&app).await;
    for (name, inside) in [("One", "north"), ("Two", "one"), ("Three", "two")] {
        must(&app, &cookie, "/setting-up/areas/new", &[("name", name), ("scope", "group"), ("areas", inside)]).await;
    }
    for inside in ["one", "two", "three"] {
        let fields = [("name", "NORTH"), ("since", ""), ("scope", "group"), ("places", "alder"), ("areas", inside)];
        let (status, html) = fill(&app, &cookie, "/setting-up/areas/north", &fields).await;
        assert!(status == 422 && html.contains("contains this one already"), "{inside}: {status} {html}");
    }
    let overlapping = [("name", "River"), ("since", "2026-05-01"), ("scope", "group"), ("places", "alder"), ("areas", "one")];
    must(&app, &cookie, "/setting-up/areas/river", &overlapping).await;
    let places = register(&app).await.places_of("river");
    assert_eq!(places.into_iter().collect::<Vec<_>>(), ["alder", "fir", "hazel"]);
}

#[actix_web::test]
async fn two_who_edit_one_entry_see_both_texts_and_lose_nothing() {
    on_both(|app| async move {
        let linden = linden(&app).await;
        let rush = come_in_as(&app, "rush", Role::Coordinator, "council").await;
        for (path, first, second) in [
            ("/setting-up/places/alder", "Alder of Linden", "Alder of Rush"),
            ("/setting-up/partnership", "Partnership of Linden", "Partnership of Rush"),
        ] {
            let (_, page) = room(&app, path, &linden).await;
            let (_, other) = room(&app, path, &rush).await;
            let fields = |name| [("name", name), ("since", "2026-05-01"), ("data_protection", "dpo@test.example"), ("nation", "england")];
            assert_eq!(send(&app, &linden, path, &page, &fields(first)).await.0, 303);
            let (status, html) = send(&app, &rush, path, &other, &fields(second)).await;
            assert!(status == 409 && html.contains("id=\"meanwhile\""), "{status} {html}");
            let stands = |name: &str| html.contains(&format!("<dd class=\"long\">{name}</dd>"));
            assert!(stands(first) && stands(second), "both texts stand beside each other: {html}");
            assert!(html.contains(&format!("value=\"{second}\"")), "and what was typed is in the form: {html}");
            let saved = async |name: &str| names(&app, Kind::Place).await.iter().any(|n| n == name) || partnership(&app).await == name;
            assert!(saved(first).await && !saved(second).await, "nothing was written over");
            // Whoever has seen both decides.
            assert_eq!(send(&app, &rush, path, &html, &fields(second)).await.0, 303);
            assert!(saved(second).await);
        }
        // One who ends it, one who renames it.
        let path = "/setting-up/services/outreach";
        let (_, page) = room(&app, path, &linden).await;
        must(&app, &rush, "/setting-up/services/outreach/end", &[("do", "end"), ("ended", "2026-06-01")]).await;
        let fields = [("name", "Out and about"), ("since", "2026-05-01"), ("organisation", "open-door"), ("types", "outreach")];
        assert_eq!(send(&app, &linden, path, &page, &fields).await.0, 409);
        // And one who took it away: what was typed comes back as something to add.
        must(&app, &linden, "/setting-up/boards/new", &[("name", "Board"), ("depth", "forum")]).await;
        let (_, page) = room(&app, "/setting-up/boards/board", &linden).await;
        must(&app, &rush, "/setting-up/boards/board/end", &[("do", "remove")]).await;
        let typed = [("name", "Board of all"), ("since", "2026-05-01"), ("depth", "forum")];
        let (status, html) = send(&app, &linden, "/setting-up/boards/board", &page, &typed).await;
        assert!(status == 409 && html.contains("action=\"/setting-up/boards/new") && html.contains("Board of all"), "{status} {html}");
        assert_eq!(send(&app, &linden, "/setting-up/boards/new", &html, &typed).await.0, 303);
        assert_eq!(names(&app, Kind::Board).await, ["Board of all"]);
    })
    .await;
}

async fn partnership(app: &TestApp) -> String {
    store::partnership::get(&mut app.store().read().await.expect("reads")).await.expect("reads").expect("one").name
}

#[actix_web::test]
async fn a_form_that_comes_five_times_works_once_and_two_who_add_one_name_add_one() {
    on_both(|app| async move {
        let (linden, rush) = (linden(&app).await, come_in_as(&app, "rush", Role::Coordinator, "council").await);
        let (_, page) = room(&app, "/setting-up/places/new", &linden).await;
        for _ in 0..5 {
            assert_eq!(send(&app, &linden, "/setting-up/places/new", &page, &[("name", "Kelp")]).await.0, 303);
        }
        let (_, other) = room(&app, "/setting-up/places/new", &rush).await;
        let (_, page) = room(&app, "/setting-up/places/new", &linden).await;
        let both = tokio::join!(
            send(&app, &linden, "/setting-up/places/new", &page, &[("name", "Moss")]),
            send(&app, &rush, "/setting-up/places/new", &other, &[("name", "moss")]),
        );
        let mut statuses = [both.0.0, both.1.0];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422], "the second is told that there is one");
        assert_eq!(register(&app).await.of(Kind::Place).filter(|p| ["kelp", "moss"].contains(&p.name.to_lowercase().as_str())).count(), 2);
        let acts = log(&app).await;
        assert_eq!(acts.iter().filter(|act| act.contains("added place")).count(), 2, "{acts:?}");
        // Saving without a change is no act.
        must(&app, &linden, "/setting-up/places/kelp", &[("name", "Kelp"), ("since", "2026-05-01")]).await;
        assert_eq!(log(&app).await, acts);
    })
    .await;
}

#[actix_web::test]
async fn what_is_referred_to_can_end_and_what_is_not_goes_away_again() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        let (wave, _, _) = app.open_wave("core").await;
        app.print_cards(&wave, Some("alder")).await;
        must(&app, &cookie, "/setting-up/places/new", &[("name", "Slip of the pen")]).await;
        must(&app, &cookie, "/setting-up/places/slip-of-the-pen/end", &[("do", "remove")]).await;
        assert!(register(&app).await.get(Kind::Place, "slip-of-the-pen").is_none());
        for path in ["places/alder", "areas/north", "organisations/open-door", "services/outreach"] {
            let (_, page) = room(&app, &format!("/setting-up/{path}/end"), &cookie).await;
            assert!(page.contains("cannot be taken away") && !page.contains("value=\"remove\""), "{path}: {page}");
            let (status, html) = fill(&app, &cookie, &format!("/setting-up/{path}/end"), &[("do", "remove")]).await;
            assert!(status == 422 && html.contains("ended but not taken away"), "{path}: {status} {html}");
        }
        for (path, says) in [("places/alder", "would have no place left"), ("organisations/open-door", "End that first")] {
            let (status, html) = fill(&app, &cookie, &format!("/setting-up/{path}/end"), &[("do", "end"), ("ended", "2026-05-01")]).await;
            assert!(status == 422 && html.contains(says), "{path}: {status} {html}");
        }
        let (_, page) = room(&app, "/setting-up/services/outreach/end", &cookie).await;
        let wrong = [("key", value(&page, "key")), ("seen", value(&page, "seen")), ("do", "end".into()), ("ended", "2026-05-01".into())];
        let wrong: Vec<_> = wrong.iter().map(|(n, v)| (*n, v.as_str())).chain([("password", "wrong")]).collect();
        assert_eq!(
            post(&app, "/setting-up/services/outreach/end", &cookie, &wrong).await.status(),
            422,
            "a device that was left open ends nothing"
        );
        for (path, day) in [
            ("areas/alder", "2026-05-01"),
            ("places/alder", "1/5/2026"),
            ("services/outreach", "2026-05-02"),
            ("organisations/harbour", "2026-05-01"),
        ] {
            must(&app, &cookie, &format!("/setting-up/{path}/end"), &[("do", "end"), ("ended", day)]).await;
        }
        let all = register(&app).await;
        assert!(!all.get(Kind::Place, "alder").expect("it is there").is_active(day("2026-05-01")));
        let cards = async || room(&app, "/waves/core-1/cards", &cookie).await.1;
        let (_, invite) = room(&app, "/staff/invite", &cookie).await;
        assert!(!invite.contains("value=\"harbour\"") && invite.contains("value=\"council\""), "{invite}");
        assert!(!cards().await.contains("value=\"alder\"") && cards().await.contains("value=\"outreach\""));
        app.clock.set(day("2026-05-02"));
        let cookie =
            crate::rooms::cookie(&crate::rooms::sign_in(&app, "linden", crate::rooms::PASSWORD, &crate::rooms::code(&app, 0)).await);
        let (_, page) = room(&app, "/waves/core-1/cards", &cookie).await;
        assert!(!page.contains("value=\"outreach\""), "from its day on: {page}");
        let print = [("service", "outreach"), ("place", "alder"), ("count", "50"), ("language", "en")];
        let (status, html) = fill(&app, &cookie, "/waves/core-1/cards", &print).await;
        assert!(status == 422 && html.contains("href=\"#service\"") && html.contains("href=\"#place\""), "{html}");
        must(&app, &cookie, "/setting-up/services/outreach/end", &[("do", "resume"), ("ended", "")]).await;
        assert_eq!(
            fill(
                &app,
                &cookie,
                "/waves/core-1/cards",
                &print[..1].iter().chain(&[("count", "50"), ("language", "en")]).copied().collect::<Vec<_>>()
            )
            .await
            .0,
            200
        );
        let (_, wave) = room(&app, "/waves/core-1", &cookie).await;
        assert!(wave.contains("ALDER"), "cards that were printed still say where: {wave}");
        let acts = log(&app).await;
        assert!(acts.contains(&"linden ended from 2026-05-01: place alder".to_owned()), "{acts:?}");
    })
    .await;
}

#[actix_web::test]
async fn an_organisation_that_a_running_wave_rates_stays_rated_and_nobody_shuts_themselves_out() {
    let app = TestApp::fresh().await;
    let cookie = linden(&app).await;
    let as_it_is = |rated| [("since", ""), ("sector", "council"), ("standing", "lead"), ("rated", rated)];
    let with = |name: &'static str, rated| [&[("name", name)], &as_it_is(rated)[..]].concat();
    let (status, html) = fill(&app, &cookie, "/setting-up/organisations/council", &with("council", "yes")).await;
    assert!(status == 422 && html.contains("You work for it"), "{status} {html}");
    must(&app, &cookie, "/setting-up/organisations/harbour", &with("harbour", "no")).await;
    must(&app, &cookie, "/setting-up/organisations/harbour", &with("harbour", "yes")).await;
    app.open_wave("core").await;
    let (status, html) = fill(&app, &cookie, "/setting-up/organisations/harbour", &with("harbour", "no")).await;
    assert!(status == 422 && html.contains("rated by a wave that is not over"), "{status} {html}");
    // A coordinator of a rated body cannot say that it is not.
    let theirs = come_in_as(&app, "sedge", Role::Coordinator, "harbour").await;
    assert_eq!(room(&app, "/setting-up/organisations/harbour", &theirs).await.0, 403);
    assert_eq!(post(&app, "/setting-up/organisations/harbour", &theirs, &with("harbour", "no")).await.status(), 403);
}
