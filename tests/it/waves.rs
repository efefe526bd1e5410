//! Waves and cards in the browser: what opens, what is printed, what closes, and what each of them never tells.

mod cards;

use crate::{
    app::{TestApp, day, name, on_both},
    rooms::{PASSWORD, come_in_as, log, post, post_raw, room, value},
};
use chorus::{
    ballot_box::held,
    domain::{
        code::Code,
        staff::Role,
        wave::{Batch, Topic, Wave, WaveState},
    },
    store,
};
use reqwest::Response;
use std::collections::BTreeSet;

const OPEN: [(&str, &str); 3] = [("survey", "core"), ("closes", "2026-07-30"), ("password", PASSWORD)];
const PRINT: [(&str, &str); 5] = [("service", "outreach"), ("place", ""), ("count", "50"), ("language", "en"), ("password", PASSWORD)];

type Fields<'a> = &'a [(&'a str, &'a str)];

async fn linden(app: &TestApp) -> String {
    come_in_as(app, "linden", Role::Coordinator, "council").await
}

async fn all(app: &TestApp) -> Vec<Wave> {
    store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads")
}

async fn batches(app: &TestApp) -> Vec<Batch> {
    store::wave::batches(&mut app.store().read().await.expect("reads")).await.expect("reads")
}

async fn acts(app: &TestApp, what: &str) -> Vec<String> {
    log(app).await.into_iter().filter(|act| act.contains(what)).collect()
}

/// The fields with others in their place, and the key of a fresh form.
async fn filled(app: &TestApp, path: &str, cookie: &str, usual: Fields<'_>, other: Fields<'_>) -> Vec<(String, String)> {
    let (_, form) = room(app, path, cookie).await;
    let kept = usual.iter().filter(|(n, _)| !other.iter().any(|(o, _)| o == n));
    let mut fields: Vec<_> = kept.chain(other).map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    if !other.iter().any(|(n, _)| *n == "key") {
        fields.push(("key".to_owned(), value(&form, "key")));
    }
    fields
}

async fn send(app: &TestApp, path: &str, cookie: &str, fields: &[(String, String)]) -> Response {
    post(app, path, cookie, &fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect::<Vec<_>>()).await
}

async fn read(response: Response) -> (u16, String) {
    (response.status().as_u16(), response.text().await.expect("text"))
}

/// Fills the form in and posts it once.
async fn open(app: &TestApp, cookie: &str, other: &[(&str, &str)]) -> (u16, String) {
    let fields = filled(app, "/open", cookie, &OPEN, other).await;
    read(send(app, "/open", cookie, &fields).await).await
}

async fn print(app: &TestApp, cookie: &str, other: &[(&str, &str)]) -> (u16, String) {
    let fields = filled(app, "/waves/core-1/cards", cookie, &PRINT, other).await;
    read(send(app, "/waves/core-1/cards", cookie, &fields).await).await
}

async fn press(app: &TestApp, path: &str, cookie: &str, password: &str) -> (u16, String) {
    read(post(app, path, cookie, &[("password", password)]).await).await
}

/// The codes of a sheet.
fn codes(html: &str) -> Vec<Code> {
    let after = html.split("<p class=\"code\"><bdi dir=\"ltr\">").skip(1);
    after.map(|rest| Code::parse(rest.split('<').next().expect("a code")).expect("a code with its check digit")).collect()
}

/// A page without what is drawn anew each time.
fn lasting(html: &str) -> String {
    ["token", "key"].into_iter().fold(html.to_owned(), |html, field| {
        if html.contains(&format!("name=\"{field}\" value=\"")) { html.replace(&value(&html, field), "") } else { html }
    })
}

#[actix_web::test]
async fn the_list_and_the_page_of_a_wave_say_what_comes_next_and_nothing_of_any_reply() {
    on_both(|app| async move {
        let (wave, _, cards) = app.open_wave("core").await;
        let cookie = linden(&app).await;
        let look = async |path: &str| room(&app, path, &cookie).await.1;
        let (list, page) = (look("/").await, look("/waves/core-1").await);
        for says in ["core-1", "open until", "1 May 2026", "31 May 2026", "href=\"/waves/core-1?lang=en\""] {
            assert!(list.contains(says), "{says}: {list}");
        }
        for says in
            ["From \u{2068}1 June 2026", "until the end of \u{2068}2 June 2026", "Cards printed: \u{2068}50", "core-1-b1", "Outreach"]
        {
            assert!(page.contains(says), "{says}: {page}");
        }
        // Twelve sends, two of them from one card, and a survey that was only begun.
        for code in cards.iter().take(11).chain([&cards[0]]) {
            app.reply(&wave, code, |_| None).await;
        }
        app.start(&wave, &cards[20].digits()).await;
        assert_eq!(lasting(&look("/").await), lasting(&list));
        assert_eq!(lasting(&look("/waves/core-1").await), lasting(&page), "a reply changes nothing that staff see");
        assert_eq!(press(&app, "/waves/core-1/close", &cookie, PASSWORD).await.0, 303);
        assert!(look("/waves/core-1").await.contains("until the end of \u{2068}2 May 2026"));
        app.close(&wave).await;
        let closed = look("/waves/core-1").await;
        assert!(closed.contains("closed, not counted yet") && closed.contains("A coordinator or a releaser counts it"), "{closed}");
        app.count(&wave).await;
        assert!(look("/waves/core-1").await.contains("two people of two organisations approve it"));
        // A box that rolled on, beside it.
        let (small, _, _) = app.open_wave("needs").await;
        app.close(&small).await;
        app.count(&small).await;
        assert!(look("/waves/needs-1").await.contains("counted together with the next wave"));
        let cy = look("/waves/core-1?lang=cy").await;
        assert!(cy.contains("Beth sy’n dod nesaf") && cy.contains("lang=\"cy\""), "{cy}");
        for (path, status) in [("/waves/core-9", 404), ("/waves/%3Cscript%3E", 404), ("/batches/x/revoke", 404)] {
            let (found, html) = room(&app, path, &cookie).await;
            assert!(found == status && html.contains("id=\"no-such\"") && !html.contains("<script"), "{path}: {found} {html}");
        }
    })
    .await;
}

#[actix_web::test]
async fn a_wave_is_opened_once_however_often_its_form_is_posted_and_the_log_says_so() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        let chosen = [("closes", "30/7/2026"), ("ends_year", "yes"), ("door", "libraries")];
        let fields = filled(&app, "/open", &cookie, &OPEN, &chosen).await;
        let at_once = futures_util::future::join_all((0..5).map(|_| send(&app, "/open", &cookie, &fields))).await;
        assert!(at_once.iter().all(|r| r.status() == 303), "{at_once:?}");
        assert_eq!(at_once.iter().filter(|r| r.headers()["location"] == "/waves/core-1?lang=en").count(), 1);
        let waves = all(&app).await;
        assert_eq!(waves.len(), 1);
        let wave = &waves[0];
        assert_eq!(
            (wave.state, wave.closes_on, wave.ends_year, wave.door),
            (WaveState::Open, day("2026-07-30"), true, Some(Topic::Libraries))
        );
        assert!(held(app.ring(), wave).ballots && held(app.ring(), wave).marks);
        assert_eq!(acts(&app, "opened").await, ["linden opened core-1"]);
        let page = room(&app, "/waves/core-1", &cookie).await.1;
        assert!(page.contains("Libraries") && page.contains("No cards were printed yet"), "{page}");
        let (status, html) = open(&app, &cookie, &[]).await;
        assert!(status == 422 && html.contains("Wait until it is closed"), "{html}");
    })
    .await;
}

#[actix_web::test]
async fn two_coordinators_who_open_one_survey_at_once_open_one_wave_whose_keys_fit() {
    on_both(|app| async move {
        let linden = linden(&app).await;
        let rush = come_in_as(&app, "rush", Role::Coordinator, "council").await;
        for n in 1..=3 {
            let (a, b) = tokio::join!(open(&app, &linden, &[]), open(&app, &rush, &[]));
            assert_eq!(BTreeSet::from([a.0, b.0]), [303, 422].into(), "{} {}", a.1, b.1);
            let waves = all(&app).await;
            assert_eq!(waves.len(), n, "one wave a round");
            assert!(held(app.ring(), &waves[n - 1]).ballots, "the key of the other one took this one's place");
            app.close(&waves[n - 1]).await;
        }
    })
    .await;
}

#[actix_web::test]
async fn what_is_wrong_is_said_beside_what_was_typed_and_nothing_is_opened() {
    let app = TestApp::fresh().await;
    let cookie = linden(&app).await;
    for (field, typed, says) in [
        ("survey", "nothing", "Choose a survey"),
        ("survey", "", "Choose a survey"),
        ("closes", "2026-05-01", "Choose a day after today"),
        ("closes", "2025-12-24", "Choose a day after today"),
        ("closes", "2027-05-03", "at most a year from now"),
        ("closes", "+262142-12-31", "at most a year from now"),
        ("closes", "soon", "Choose a day after today"),
        ("door", "abuse", "or no door"),
        ("password", "another password", "not right"),
    ] {
        let (status, html) = open(&app, &cookie, &[(field, typed), ("ends_year", "yes")]).await;
        assert!(status == 422 && html.contains(says) && html.contains(&format!("href=\"#{field}\"")), "{field} {typed}: {status} {html}");
        assert!(html.contains("checked") && !html.contains(PASSWORD), "{field}");
        assert_eq!(html.contains("<option value=\"core\" selected"), field != "survey", "{html}");
        assert!(field != "closes" || html.contains(&format!("value=\"{typed}\"")), "{typed}: {html}");
    }
    assert!(all(&app).await.is_empty() && acts(&app, "opened").await.is_empty());
}

#[actix_web::test]
async fn two_surveys_in_one_quarter_are_asked_about_and_opened_on_the_second_press_alone() {
    on_both(|app| async move {
        app.open_wave("needs").await;
        let cookie = linden(&app).await;
        let (status, html) = open(&app, &cookie, &[]).await;
        let asks = |html: &str| html.contains("id=\"twice\"") && html.contains("are asked twice") && html.contains("Outreach");
        assert!(status == 409 && asks(&html) && html.contains("value=\"2026-07-30\"") && html.contains("core\" selected"), "{html}");
        assert_eq!(all(&app).await.len(), 1);
        assert_eq!(value(&html, "sure"), "needs-1");
        // Another survey opens meanwhile: nobody has read about that one.
        app.open_wave("whole").await;
        let (status, html) = open(&app, &cookie, &[("sure", "needs-1")]).await;
        assert!(status == 409 && value(&html, "sure") == "needs-1 whole-1", "{status} {html}");
        for made_up in ["yes", "needs-1 whole-1 core-7", "<script>"] {
            let (status, html) = open(&app, &cookie, &[("sure", made_up)]).await;
            assert!(status == 409 && !html.contains("<script"), "{made_up}");
        }
        assert_eq!(open(&app, &cookie, &[("sure", &value(&html, "sure"))]).await.0, 303);
        assert_eq!(acts(&app, "opened").await, ["linden opened core-1 beside needs-1 whole-1"]);
        // A quarter later nobody is asked twice.
        for wave in all(&app).await {
            app.close(&wave).await;
        }
        app.clock.set(day("2026-10-02"));
        let code = crate::rooms::code(&app, 0);
        let cookie = crate::rooms::cookie(&crate::rooms::sign_in(&app, "linden", PASSWORD, &code).await);
        assert_eq!(open(&app, &cookie, &[("closes", "2026-12-31")]).await.0, 303);
    })
    .await;
}

#[actix_web::test]
async fn closing_asks_first_is_done_once_and_says_so_the_second_time() {
    on_both(|app| async move {
        let (wave, _, cards) = app.open_wave("core").await;
        let cookie = linden(&app).await;
        let begun = app.start(&wave, &cards[0].digits()).await;
        let (status, asked) = room(&app, "/waves/core-1/close", &cookie).await;
        assert!(status == 200 && asked.contains("cannot be undone") && asked.contains("\u{2068}2 May 2026"), "{asked}");
        let state = async || all(&app).await[0].state;
        let (status, html) = press(&app, "/waves/core-1/close", &cookie, "another password").await;
        assert!(status == 422 && html.contains("not right"), "{html}");
        assert_eq!(state().await, WaveState::Open, "asking and guessing close nothing");
        let at_once = futures_util::future::join_all((0..5).map(|_| press(&app, "/waves/core-1/close", &cookie, PASSWORD))).await;
        assert_eq!(at_once.iter().filter(|(status, _)| *status == 303).count(), 1, "{at_once:?}");
        for (_, html) in at_once.iter().filter(|(status, _)| *status != 303) {
            assert!(html.contains("closed or closing already") && html.contains("nothing has changed"), "{html}");
        }
        assert_eq!(state().await, WaveState::Closing);
        assert_eq!(acts(&app, "closing").await, ["linden began closing core-1"]);
        for html in [room(&app, "/waves/core-1/close", &cookie).await.1, press(&app, "/waves/core-1/close", &cookie, PASSWORD).await.1] {
            assert!(html.contains("id=\"closed-already\""), "{html}");
        }
        // Whoever has begun can send; nobody begins, and nothing is printed.
        app.settle().await;
        let sent = app.answer_all(begun, |_| None).await;
        assert!(["about", "done"].contains(&app.press(&sent, "send", &[]).await.name().as_str()));
        assert_eq!(app.start(&wave, &cards[1].digits()).await.name(), "closed");
        for path in ["cards", "kit", "guide"] {
            let (status, html) = room(&app, &format!("/waves/core-1/{path}"), &cookie).await;
            assert!(status == 409 && html.contains("id=\"no-cards\""), "{path} {html}");
        }
        assert!(press(&app, "/waves/core-1/cards", &cookie, PASSWORD).await.1.contains("id=\"no-cards\""));
        assert_eq!(batches(&app).await.len(), 1);
    })
    .await;
}

#[actix_web::test]
async fn who_may_not_is_offered_nothing_and_a_distributor_prints_without_opening_or_closing() {
    let app = TestApp::fresh().await;
    app.open_wave("core").await;
    for (who, role, organisation, prints, runs) in [
        ("linden", Role::Coordinator, "council", true, true),
        ("sedge", Role::Coordinator, "harbour", false, false),
        ("reed", Role::Distributor, "council", true, false),
        ("rush", Role::Distributor, "open-door", false, false),
        ("moth", Role::Provider, "harbour", false, false),
    ] {
        let cookie = come_in_as(&app, who, role, organisation).await;
        let page = room(&app, "/", &cookie).await.1 + &room(&app, "/waves/core-1", &cookie).await.1;
        for (way, offered) in
            [("/open?", runs), ("/core-1/close", runs), ("/core-1/cards", prints), ("/core-1/kit", prints), ("/core-1-b1/revoke", prints)]
        {
            assert_eq!(page.contains(way), offered, "{who} {way}");
        }
        let done = press(&app, "/waves/core-1/close", &cookie, PASSWORD).await.0 == 303;
        assert_eq!(done, runs, "{who}");
        if who == "linden" {
            // For the others it is open again.
            let mut wave = all(&app).await.remove(0);
            (wave.state, wave.closing_on) = (WaveState::Open, None);
            let mut tx = app.store().write().await.expect("writes");
            store::wave::update(&mut tx, &wave).await.expect("updates");
            tx.commit().await.expect("commits");
        }
    }
    assert_eq!(acts(&app, "core-1").await, ["linden began closing core-1"]);
}

#[actix_web::test]
async fn forms_by_hand_open_print_close_and_revoke_nothing_and_break_no_page() {
    on_both(|app| async move {
        app.open_wave("core").await;
        linden(&app).await;
        let much = "x".repeat(10_000);
        let script = "\"><script>alert(1)</script>";
        let forms: [(&str, Fields, &[&str]); 4] = [
            (
                "/open",
                &[("survey", "needs"), ("closes", "2026-07-30"), ("sure", "core-1"), ("password", PASSWORD)],
                &["survey", "closes", "door", "sure", "password", "key"],
            ),
            ("/waves/core-1/cards", &PRINT, &["service", "place", "count", "language", "password", "key"]),
            ("/waves/core-1/close", &[], &["password"]),
            ("/batches/core-1-b1/revoke", &[], &["password"]),
        ];
        for (n, (path, usual, fields)) in forms.into_iter().enumerate() {
            // Ten wrong passwords end a session, and every form by hand has one more.
            app.clock.set(day("2026-05-01") + chrono::Duration::days(i64::try_from(n).expect("small")));
            let code = crate::rooms::code(&app, 1);
            let cookie = crate::rooms::cookie(&crate::rooms::sign_in(&app, "linden", PASSWORD, &code).await);
            for typed in [much.as_str(), script] {
                for field in fields {
                    let filled = if usual.is_empty() {
                        vec![((*field).to_owned(), typed.to_owned())]
                    } else {
                        filled(&app, path, &cookie, usual, &[(field, typed)]).await
                    };
                    // A long key is none; a short one that nobody made is as good as another.
                    if *field == "key" && typed == script {
                        continue;
                    }
                    let (status, html) = read(send(&app, path, &cookie, &filled).await).await;
                    assert!(
                        (300..500).contains(&status) && !html.contains("<script") && codes(&html).is_empty(),
                        "{path} {field}: {status} {html}"
                    );
                }
            }
            // Without the token of the session, with none at all, and from another site.
            let mut right = if usual.is_empty() { vec![("password", PASSWORD)] } else { [usual, &[("key", "abc")]].concat() };
            for token in [vec![], vec![("token", "")], vec![("token", "AAAA")]] {
                let (status, html) = read(post_raw(&app, path, &cookie, &[&right[..], &token].concat()).await).await;
                assert!(status == 403 && html.contains("action=\"/sign-in\""), "{path}: {status} {html}");
            }
            let token = value(&room(&app, "/", &cookie).await.1, "token");
            right.push(("token", &token));
            let form: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(right).finish();
            let request = app.http.post(format!("{}{path}", app.staff)).header("cookie", &cookie).header("sec-fetch-site", "cross-site");
            let request = request.header("content-type", "application/x-www-form-urlencoded").body(form);
            assert_eq!(request.send().await.expect("an answer").status(), 403, "{path} from another site");
        }
        assert!(all(&app).await.len() == 1 && all(&app).await[0].state == WaveState::Open);
        assert!(batches(&app).await.len() == 1 && !batches(&app).await[0].revoked);
        let done = acts(&app, "core-1").await;
        assert!(done.is_empty(), "{done:?}");
    })
    .await;
}

#[actix_web::test]
async fn a_wave_whose_languages_are_not_ready_is_not_opened() {
    let app = TestApp::fresh().await;
    let mut tx = app.store().write().await.expect("writes");
    let mut partnership = store::partnership::get(&mut tx).await.expect("reads").expect("a partnership");
    partnership.fictional = false;
    store::partnership::put(&mut tx, &partnership).await.expect("puts");
    store::partnership::put_setting(&mut tx, "nation", "wales").await.expect("puts");
    let plan = store::wave::survey(&mut tx, &name("core")).await.expect("reads").expect("a survey").plan;
    let held = chorus::domain::wave::Survey { id: name("young"), instrument: name("young-people"), version: 1, plan };
    store::wave::add_survey(&mut tx, &held).await.expect("adds");
    tx.commit().await.expect("commits");
    let cookie = linden(&app).await;
    for (survey, says) in [("core", "its Welsh words are a draft"), ("young", "its questions are held back")] {
        let (status, html) = open(&app, &cookie, &[("survey", survey)]).await;
        assert!(status == 422 && html.contains(says), "{survey}: {status} {html}");
    }
    assert!(all(&app).await.is_empty());
}
