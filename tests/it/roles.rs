//! What each role may do, tried at every way of the staff origin.

use crate::{
    app::TestApp,
    rooms::{come_in_as, log, post, post_raw, room, value},
};
use chorus::domain::staff::Role;
use std::collections::BTreeSet;

/// Every way, and who may go it, in the order of the roles below. Written by hand: the program is compared with it.
const WAYS: [(&str, &str, &str); 158] = [
    ("GET", "/healthz", "anybody"),
    ("POST", "/sign-in", "anybody"),
    ("POST", "/sign-out", "anybody"),
    ("GET", "/join/{token}", "anybody"),
    ("POST", "/join/{token}", "anybody"),
    ("GET", "/", "yes yes yes yes yes yes yes yes yes yes yes"),
    ("GET", "/log", "yes yes yes yes yes yes yes yes yes yes yes"),
    ("GET", "/me", "yes yes yes yes yes yes yes yes yes yes yes"),
    ("POST", "/me/password", "yes yes yes yes yes yes yes yes yes yes yes"),
    ("POST", "/me/codes", "yes yes yes yes yes yes yes yes yes yes yes"),
    ("GET", "/me/app", "yes yes yes yes yes yes yes yes yes yes yes"),
    ("POST", "/me/app", "yes yes yes yes yes yes yes yes yes yes yes"),
    ("GET", "/open", "yes no no no no no no no no no no"),
    ("POST", "/open", "yes no no no no no no no no no no"),
    ("GET", "/waves/{wave}", "yes yes yes yes yes yes yes yes yes yes yes"),
    ("GET", "/waves/{wave}/close", "yes no no no no no no no no no no"),
    ("POST", "/waves/{wave}/close", "yes no no no no no no no no no no"),
    ("GET", "/waves/{wave}/cards", "yes no no yes no no no no no no no"),
    ("POST", "/waves/{wave}/cards", "yes no no yes no no no no no no no"),
    ("GET", "/waves/{wave}/kit", "yes no no yes no no no no no no no"),
    ("GET", "/waves/{wave}/guide", "yes no no yes no no no no no no no"),
    ("GET", "/waves/{wave}/count", "yes no no no no yes no no no no no"),
    ("POST", "/waves/{wave}/count", "yes no no no no yes no no no no no"),
    ("GET", "/waves/{wave}/protect", "yes no no no no yes no no no no no"),
    ("POST", "/waves/{wave}/protect", "yes no no no no yes no no no no no"),
    ("GET", "/waves/{wave}/approve", "no no no no no yes no no no no no"),
    ("POST", "/waves/{wave}/approve", "no no no no no yes no no no no no"),
    ("GET", "/waves/{wave}/share", "yes no no no no yes no no no no no"),
    ("POST", "/waves/{wave}/share", "yes no no no no yes no no no no no"),
    ("GET", "/waves/{wave}/publish", "yes no no no no yes no no no no no"),
    ("POST", "/waves/{wave}/publish", "yes no no no no yes no no no no no"),
    ("GET", "/releases", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/paper", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/year", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/year/paper", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/in/{scope}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/in/{scope}/paper", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/year/in/{scope}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/year/in/{scope}/paper", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/note", "no no no no no no yes no no no no"),
    ("POST", "/releases/{release}/note", "no no no no no no yes no no no no"),
    ("GET", "/releases/{release}/said-and-did", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/releases/{release}/answer/{figure}", "yes no no no no no no no yes no no"),
    ("POST", "/releases/{release}/answer/{figure}", "yes no no no no no no no yes no no"),
    ("GET", "/releases/{release}/{file}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/dashboards", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/services", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/dashboards/{topic}/{depth}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/dashboards/{topic}/{depth}/in/{scope}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/papers", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/papers/{kind}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/said-and-did", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/said-and-did/import", "yes no no no no no no no yes no no"),
    ("POST", "/said-and-did/import", "yes no no no no no no no yes no no"),
    ("GET", "/findings/{finding}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/findings/{finding}/change", "yes no no no no no no no yes no no"),
    ("POST", "/findings/{finding}/change", "yes no no no no no no no yes no no"),
    ("GET", "/findings/{finding}/publish", "yes no no no no no no no yes no no"),
    ("POST", "/findings/{finding}/publish", "yes no no no no no no no yes no no"),
    ("GET", "/findings/{finding}/withdraw", "yes no no no no no no no yes no no"),
    ("POST", "/findings/{finding}/withdraw", "yes no no no no no no no yes no no"),
    ("GET", "/findings/{finding}/noticed", "yes yes no no no no no no no no no"),
    ("POST", "/findings/{finding}/noticed", "yes yes no no no no no no no no no"),
    ("GET", "/findings/{finding}/act", "yes no no no no no no no yes no no"),
    ("POST", "/findings/{finding}/act", "yes no no no no no no no yes no no"),
    ("GET", "/actions/{action}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/actions/{action}/change", "yes no no no no no no no yes no no"),
    ("POST", "/actions/{action}/change", "yes no no no no no no no yes no no"),
    ("GET", "/actions/{action}/vet", "no no yes no no no no no no no no"),
    ("POST", "/actions/{action}/vet", "no no yes no no no no no no no no"),
    ("GET", "/actions/{action}/told", "yes no no no no no no no yes no no"),
    ("POST", "/actions/{action}/told", "yes no no no no no no no yes no no"),
    ("GET", "/words/{original}", "yes no yes no no no no no yes no no"),
    ("POST", "/words/{original}", "yes no yes no no no no no yes no no"),
    ("GET", "/returns", "yes no yes no no yes yes yes yes yes no"),
    ("POST", "/returns", "yes no no no no no yes yes yes no no"),
    ("GET", "/returns/own/{instrument}/{period}", "yes no no no no no yes yes yes no no"),
    ("POST", "/returns/own/{instrument}/{period}", "yes no no no no no yes yes yes no no"),
    ("POST", "/returns/own/{instrument}/{period}/discard", "yes no no no no no yes yes yes no no"),
    ("GET", "/returns/own/{instrument}/{period}/{section}", "yes no no no no no yes yes yes no no"),
    ("POST", "/returns/own/{instrument}/{period}/{section}", "yes no no no no no yes yes yes no no"),
    ("GET", "/returns/group/{instrument}/{period}", "yes no no no no no no no no no no"),
    ("POST", "/returns/group/{instrument}/{period}", "yes no no no no no no no no no no"),
    ("GET", "/returns/files/{instrument}/{period}/{file}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/returns/{instrument}/{period}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/returns/{instrument}/{period}/{organisation}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/returns/{instrument}/{period}/{organisation}/{number}", "yes no yes no no yes yes yes yes yes no"),
    ("GET", "/batches/{batch}/revoke", "yes no no yes no no no no no no no"),
    ("POST", "/batches/{batch}/revoke", "yes no no yes no no no no no no no"),
    ("GET", "/setting-up", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/partnership", "yes no no no no no no no no no no"),
    ("POST", "/setting-up/partnership", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/surveys", "yes no no no no no no no no no no"),
    ("POST", "/setting-up/surveys", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/surveys/{survey}/tenders", "yes no no no no no no no no no no"),
    ("POST", "/setting-up/surveys/{survey}/tenders", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/{kind}", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/{kind}/new", "yes no no no no no no no no no no"),
    ("POST", "/setting-up/{kind}/new", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/{kind}/merge", "yes no no no no no no no no no no"),
    ("POST", "/setting-up/{kind}/merge", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/{kind}/file", "yes no no no no no no no no no no"),
    ("POST", "/setting-up/{kind}/file", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/{kind}/export", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/{kind}/{id}", "yes no no no no no no no no no no"),
    ("POST", "/setting-up/{kind}/{id}", "yes no no no no no no no no no no"),
    ("GET", "/setting-up/{kind}/{id}/end", "yes no no no no no no no no no no"),
    ("POST", "/setting-up/{kind}/{id}/end", "yes no no no no no no no no no no"),
    ("GET", "/authoring", "yes yes yes no no no no no no no no"),
    ("POST", "/authoring", "yes yes no no no no no no no no no"),
    ("GET", "/authoring/form", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/form", "yes yes no no no no no no no no no"),
    ("GET", "/authoring/{draft}", "yes yes yes no no no no no no no no"),
    ("GET", "/authoring/{draft}/compare", "yes yes yes no no no no no no no no"),
    ("GET", "/authoring/{draft}/forecast", "yes yes yes no no no no no no no no"),
    ("GET", "/authoring/{draft}/preview", "yes yes yes no no no no no no no no"),
    ("POST", "/authoring/{draft}/preview", "yes yes yes no no no no no no no no"),
    ("GET", "/authoring/{draft}/paper", "yes yes yes no no no no no no no no"),
    ("GET", "/authoring/{draft}/form/{format}", "yes yes yes no no no no no no no no"),
    ("GET", "/authoring/{draft}/words", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/words", "yes yes no no no no no no no no no"),
    ("GET", "/authoring/{draft}/add", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/add", "yes yes no no no no no no no no no"),
    ("GET", "/authoring/{draft}/questions/{question}", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/questions/{question}", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/questions/{question}/move", "yes yes no no no no no no no no no"),
    ("GET", "/authoring/{draft}/questions/{question}/remove", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/questions/{question}/remove", "yes yes no no no no no no no no no"),
    ("GET", "/authoring/{draft}/questions/{question}/own", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/questions/{question}/own", "yes yes no no no no no no no no no"),
    ("GET", "/authoring/{draft}/freeze", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/freeze", "yes yes no no no no no no no no no"),
    ("GET", "/authoring/{draft}/discard", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/discard", "yes yes no no no no no no no no no"),
    ("POST", "/authoring/{draft}/next", "yes yes no no no no no no no no no"),
    ("GET", "/gates", "yes yes yes no no no no no no yes no"),
    ("GET", "/gates/{survey}", "yes yes yes no no no no no no yes no"),
    ("GET", "/gates/{survey}/review", "yes yes yes no no no no no no no no"),
    ("POST", "/gates/{survey}/review", "yes yes yes no no no no no no no no"),
    ("GET", "/gates/{survey}/permission", "yes yes no no no no no no no no no"),
    ("POST", "/gates/{survey}/permission", "yes yes no no no no no no no no no"),
    ("GET", "/gates/{survey}/sight", "no no no no no no no no no yes no"),
    ("POST", "/gates/{survey}/sight", "no no no no no no no no no yes no"),
    ("GET", "/gates/{survey}/reading", "yes yes yes no no no no no no no no"),
    ("POST", "/gates/{survey}/reading", "yes yes yes no no no no no no no no"),
    ("GET", "/gates/{survey}/of/{part}/withdraw/{number}", "yes yes yes no no no no no no yes no"),
    ("POST", "/gates/{survey}/of/{part}/withdraw/{number}", "yes yes yes no no no no no no yes no"),
    ("GET", "/gates/{survey}/withdraw/{number}", "yes yes yes no no no no no no yes no"),
    ("POST", "/gates/{survey}/withdraw/{number}", "yes yes yes no no no no no no yes no"),
    ("GET", "/handover", "yes no no no no no no no no no no"),
    ("GET", "/staff", "yes no no no no no no no no no no"),
    ("GET", "/staff/invite", "yes no no no no no no no no no no"),
    ("POST", "/staff/invite", "yes no no no no no no no no no no"),
    ("POST", "/staff/withdraw", "yes no no no no no no no no no no"),
    ("POST", "/staff/{name}/confirm", "yes no no no no no no no no no no"),
    ("GET", "/staff/{name}/end", "yes no no no no no no no no no no"),
    ("POST", "/staff/{name}/end", "yes no no no no no no no no no no"),
];
const ROLES: [&str; 11] = [
    "coordinator",
    "designer",
    "reviewer",
    "distributor",
    "moderator",
    "releaser",
    "provider",
    "board",
    "commissioner",
    "steward",
    "operator",
];
/// Ways that even a coordinator does not go who works for a body that surveys rate.
const NOT_FOR_THE_RATED: [&str; 16] = [
    "/authoring",
    "/handover",
    "/staff",
    "/setting-up",
    "/gates",
    "/open",
    "/waves/{wave}/",
    "/batches",
    "/releases/{release}/answer/",
    "/said-and-did/import",
    "/findings/{finding}/",
    "/actions/{action}/change",
    "/actions/{action}/told",
    "/actions/{action}/vet",
    "/words/",
    "/returns/group/",
];
/// Those among them that somebody of such a body goes all the same: a releaser as one of two, without seeing what is approved, and a reviewer for the lived-experience group.
const BY_THE_RATED_TOO: [(Role, &str); 3] =
    [(Role::Releaser, "/waves/{wave}/approve"), (Role::Reviewer, "/actions/{action}/vet"), (Role::Reviewer, "/words/")];

fn path(way: &str) -> String {
    way.replace("{token}", "made-up")
        .replace("{name}", "nobody-here")
        .replace("{wave}", "core-1")
        .replace("{batch}", "core-1-b1")
        .replace("{release}", "core-1")
        .replace("{survey}", "none-such")
        .replace("{kind}", "places")
        .replace("{id}", "alder")
        .replace("{finding}", "none-such")
        .replace("{action}", "none-such")
        .replace("{original}", "none-such")
        .replace("{draft}", "none-such")
        .replace("{question}", "none-such")
        .replace("{instrument}", "ccr-leads")
        .replace("{period}", "2026-27")
        .replace("{section}", "goal")
        .replace("{organisation}", "council")
        .replace("{number}", "1")
        .replace("{file}", "returns.csv")
        .replace("{format}", "csv")
}

/// Goes a way with the token of the session and otherwise empty hands.
async fn go(app: &TestApp, (method, way): (&str, &str), cookie: &str) -> (u16, String) {
    if method == "GET" {
        let (status, html) = room(app, &path(way), cookie).await;
        return (status.as_u16(), html);
    }
    let response = post(app, &path(way), cookie, &[]).await;
    (response.status().as_u16(), response.text().await.expect("text"))
}

#[test]
fn every_way_of_the_staff_origin_stands_in_the_table() {
    let mut routes = BTreeSet::new();
    // Each room says its own ways; the table knows those of all rooms.
    for source in [
        include_str!("../../src/web/staff/mod.rs"),
        include_str!("../../src/web/staff/setting_up/mod.rs"),
        include_str!("../../src/web/staff/answering_back/mod.rs"),
        include_str!("../../src/web/staff/authoring/mod.rs"),
        include_str!("../../src/web/staff/gates/mod.rs"),
        include_str!("../../src/web/staff/returns/mod.rs"),
    ] {
        for line in source.lines().filter_map(|line| line.trim().strip_prefix(".route(\"")) {
            let (path, rest) = line.split_once('"').expect("a path");
            let method = rest.split("web::").nth(1).and_then(|m| m.split('(').next()).expect("a method").to_uppercase();
            routes.insert((method, path.to_owned()));
        }
    }
    let listed: BTreeSet<_> = WAYS.iter().map(|(method, way, _)| ((*method).to_owned(), (*way).to_owned())).collect();
    assert_eq!(routes, listed);
}

#[actix_web::test]
async fn each_role_goes_its_own_ways_and_no_others() {
    let app = TestApp::fresh().await;
    app.open_wave("core").await;
    assert_eq!(Role::ALL.map(Role::as_str), ROLES);
    for (n, role) in Role::ALL.into_iter().enumerate() {
        let cookie = come_in_as(&app, &format!("the-{role}"), role, "council").await;
        let elsewhere = come_in_as(&app, &format!("the-rated-{role}"), role, "harbour").await;
        for (method, way, who) in WAYS.iter().filter(|(_, _, who)| *who != "anybody") {
            let may = who.split(' ').nth(n).expect("an answer for every role") == "yes";
            let (status, html) = go(&app, (method, way), &cookie).await;
            assert_eq!(html.contains("id=\"refused\""), !may, "{role} {method} {way}: {status}");
            assert_eq!(status == 403, !may, "{role} {method} {way}: {status} {html}");
            let all_the_same = BY_THE_RATED_TOO.iter().any(|(r, w)| *r == role && way.starts_with(w));
            let may = may && (all_the_same || !NOT_FOR_THE_RATED.iter().any(|w| way.starts_with(w)));
            assert_eq!(go(&app, (method, way), &elsewhere).await.0 == 403, !may, "{role} of a rated body {method} {way}");
        }
    }
}

#[actix_web::test]
async fn nobody_goes_anywhere_without_a_session_or_by_another_sites_form() {
    let app = TestApp::fresh().await;
    app.open_wave("core").await;
    let cookie = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let token = value(&room(&app, "/", &cookie).await.1, "token");
    let other = come_in_as(&app, "rush", Role::Coordinator, "council").await;
    let before = log(&app).await;
    for (method, way, _) in WAYS.iter().filter(|(_, _, who)| *who != "anybody") {
        let (status, html) = if *method == "GET" {
            let (status, html) = room(&app, &path(way), "").await;
            (status.as_u16(), html)
        } else {
            let response = post_raw(&app, &path(way), "", &[("token", &token)]).await;
            (response.status().as_u16(), response.text().await.expect("text"))
        };
        assert!(html.contains("action=\"/sign-in\""), "{method} {way}: {status} {html}");
        if *method == "POST" {
            // Fields that every form of these rooms could want: only the token is wrong.
            let fields = "key name role organisation mail password new again sealed code survey closes service count language".split(' ');
            let all = |token| fields.clone().map(|field| (field, "linden")).chain([("token", token)]).collect::<Vec<_>>();
            let of_another = value(&room(&app, "/", &other).await.1, "token");
            for token in ["", "AAAA", of_another.as_str()] {
                let response = post_raw(&app, &path(way).replace("nobody-here", "rush"), &cookie, &all(token)).await;
                assert_eq!(response.status(), 403, "{way} with {token}");
            }
        }
    }
    for way in [
        "/nothing",
        "/staff/",
        "/staff/x/y/z",
        "/me/nothing",
        "//",
        "/staff/rush/confirm",
        "/waves",
        "/waves/",
        "/waves/core-1/x",
        "/batches/core-1-b1",
    ] {
        assert_eq!(room(&app, way, &cookie).await.0, 404, "{way}");
    }
    assert_eq!(log(&app).await, before, "nothing was done");
}
