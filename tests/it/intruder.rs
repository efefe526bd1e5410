//! What somebody tries who should not be among the staff, or is and wants more: a session that was left open, a link that was seen, a form by hand.

use crate::{
    app::{TestApp, day, name, on_both},
    people::{NEW_PASSWORD, app_with_mail, code_of, codes_on, here, invite, invite_with, join, recover, token_of, until},
    postbox::Postbox,
    rooms::{PASSWORD, code, come_in_as, cookie, is_inside, log, post, post_raw, room, sign_in, value},
    store::run,
};
use chorus::{
    clock::Clock,
    config::{Config, ConfigError},
    domain::staff::Role,
    store,
};

async fn invitations(app: &TestApp) -> usize {
    store::invitation::all(&mut app.store().read().await.expect("reads")).await.expect("reads").len()
}

async fn mails(app: &TestApp) -> usize {
    store::outbox::all(&mut app.store().read().await.expect("reads")).await.expect("reads").len()
}

#[actix_web::test]
async fn who_finds_a_session_open_stays_no_longer_than_it_and_locks_nobody_out() {
    let postbox = Postbox::open(here()).await;
    let app = app_with_mail(postbox.at).await;
    let found = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let theirs = cookie(&sign_in(&app, "linden", PASSWORD, &code(&app, 1)).await);
    app.open_wave("core").await;
    let (needs, _, _) = app.open_wave("needs").await;
    app.close(&needs).await;
    let guess = |n: usize| format!("a guess at it, number {n}");
    // Not by inviting themselves, nor by another password, app or codes, not by ending somebody, and not by anything about waves and cards; each wrong
    // password is counted.
    assert_eq!(invite_with(&app, &found, "moth", "moth@elsewhere.example", &guess(0)).await.status(), 422);
    let (_, page) = room(&app, "/me/app", &found).await;
    let (sealed, shown) = (value(&page, "sealed"), code_of(&app, &page, 0));
    for (n, (way, fields)) in [
        ("/me/password", vec![("new", NEW_PASSWORD), ("again", NEW_PASSWORD)]),
        ("/me/codes", vec![]),
        ("/me/app", vec![("sealed", sealed.as_str()), ("code", shown.as_str())]),
        ("/staff/rowan/end", vec![]),
        ("/open", vec![("key", "a"), ("survey", "needs"), ("closes", "2026-07-30"), ("sure", "core-1")]),
        ("/waves/core-1/cards", vec![("key", "b"), ("service", "outreach"), ("count", "50"), ("language", "en")]),
        ("/waves/core-1/close", vec![]),
        ("/batches/core-1-b1/revoke", vec![]),
        ("/waves/needs-1/count", vec![("key", "c")]),
        ("/waves/needs-1/protect", vec![("key", "d")]),
    ]
    .into_iter()
    .enumerate()
    {
        let guess = guess(n + 1);
        let response = post(&app, way, &found, &[&fields[..], &[("password", guess.as_str())]].concat()).await;
        assert_eq!(response.status(), 422, "{way}");
        if n == 4 {
            assert_eq!(post(&app, "/me/codes", &found, &[("password", PASSWORD)]).await.status(), 200);
        }
    }
    // The right one sets the count back.
    assert_eq!(post(&app, "/me/codes", &found, &[("password", PASSWORD)]).await.status(), 200);
    let token = value(&room(&app, "/", &found).await.1, "token");
    let guesses: Vec<_> = (0..12).map(guess).collect();
    let tries = guesses.iter().map(|guess| async {
        let fields = [("token", token.as_str()), ("password", guess.as_str())];
        post_raw(&app, "/me/codes", &found, &fields).await.status().as_u16()
    });
    futures_util::future::join_all(tries).await;
    assert!(!is_inside(&room(&app, "/", &found).await.1), "ten guesses, all at once or not, and the session is over");
    assert!(is_inside(&room(&app, "/", &theirs).await.1), "the other one goes on");
    assert_eq!(sign_in(&app, "linden", PASSWORD, &code(&app, 2)).await.status(), 403, "no such code yet");
    app.clock.set(day("2026-05-02"));
    let next = sign_in(&app, "linden", PASSWORD, &code(&app, 0)).await;
    assert_eq!(next.status(), 303, "nobody is locked out");
    let next = cookie(&next);
    for n in 0..=10 {
        assert!(is_inside(&room(&app, "/", &next).await.1), "{n} guesses, one after the other");
        post(&app, "/me/codes", &next, &[("password", guess(n).as_str())]).await;
    }
    assert!(!is_inside(&room(&app, "/", &next).await.1));
    assert_eq!((invitations(&app).await, postbox.taken().len()), (0, 0));
    assert!(!log(&app).await.iter().any(|act| ["ended", "changed", "core-1", "needs-1"].iter().any(|word| act.contains(word))));
}

#[actix_web::test]
async fn who_is_invited_as_a_reader_administers_nothing_by_hand() {
    let postbox = Postbox::open(here()).await;
    let app = app_with_mail(postbox.at).await;
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    invite(&app, &linden, "reed", "reed@council.example").await;
    until("the mail is taken", async || postbox.taken().len() == 1).await;
    let reader = come_in_as(&app, "sedge", Role::Provider, "harbour").await;
    let before = log(&app).await;
    // The page of a coordinator gives the form; the session is the reader's own, with its own token and password.
    let key = value(&room(&app, "/staff/invite", &linden).await.1, "key");
    let invitation = [("key", key.as_str()), ("name", "moth"), ("role", "coordinator"), ("organisation", "council")];
    let invitation = [&invitation[..], &[("mail", "moth@council.example"), ("password", PASSWORD)]].concat();
    for (way, fields) in [
        ("/staff/invite", invitation),
        ("/staff/withdraw", vec![("name", "reed")]),
        ("/staff/sedge/confirm", vec![]),
        ("/staff/rowan/confirm", vec![]),
        ("/staff/linden/end", vec![("password", PASSWORD)]),
    ] {
        let response = post(&app, way, &reader, &fields).await;
        assert_eq!(response.status(), 403, "{way}");
        assert!(response.text().await.expect("text").contains("id=\"refused\""), "{way}");
    }
    assert_eq!((invitations(&app).await, log(&app).await), (1, before));
    assert!(is_inside(&room(&app, "/", &linden).await.1));
}

#[actix_web::test]
async fn access_that_lapses_or_ends_lets_no_session_go_on() {
    on_both(|app| async move {
        let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
        let moth = come_in_as(&app, "moth", Role::Moderator, "council").await;
        for (day_of_change, who, ended) in [("2026-05-01", "moth", true), ("2025-05-01", "linden", false)] {
            // As it would be if somebody signed in at the very moment: the session is there and the access is not.
            let what = if ended { "ended_on" } else { "confirmed_on" };
            run(app.store(), &format!("UPDATE access SET {what} = '{day_of_change}' WHERE staff = '{who}'")).await.expect("runs");
        }
        for cookie in [&linden, &moth] {
            assert!(!is_inside(&room(&app, "/", cookie).await.1));
            assert!(!is_inside(
                &post_raw(&app, "/me/codes", cookie, &[("token", ""), ("password", PASSWORD)]).await.text().await.expect("text")
            ));
        }
    })
    .await;
}

#[actix_web::test]
async fn an_invitation_is_taken_up_once_however_many_post_it() {
    on_both_with_mail(async |app, postbox| {
        let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
        invite(&app, &linden, "willow", "willow@council.example").await;
        until("the mail is taken", async || postbox.taken().len() == 1).await;
        let token = token_of(&postbox.taken()[0]);
        let joins = (0..5).map(|_| join(&app, &token, NEW_PASSWORD, 0));
        let answers = futures_util::future::join_all(joins).await;
        let (mut codes, mut statuses) = (Vec::new(), Vec::new());
        for answer in answers {
            statuses.push(answer.status().as_u16());
            codes.extend(codes_on(&answer.text().await.expect("text")));
        }
        statuses.sort_unstable();
        assert_eq!((statuses, codes.len()), (vec![200, 404, 404, 404, 404], 10));
        // And a recovery code lets in once, however many type it.
        let tries = (0..5).map(|_| recover(&app, "willow", NEW_PASSWORD, &codes[3]));
        let mut tried = futures_util::future::join_all(tries).await;
        tried.sort_unstable();
        assert_eq!(tried, [303, 403, 403, 403, 403]);
        let acts = log(&app).await;
        assert_eq!(acts.iter().filter(|act| act.starts_with("willow signed in") || *act == "willow took up an invitation").count(), 2);
        for guess in ["", "made-up", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", &token.to_lowercase(), &token[1..]] {
            assert_eq!(app.get(&format!("{}/join/{guess}", app.staff)).await.0, 404, "{guess}");
        }
    })
    .await;
}

/// Runs a test with a mail server, on SQLite and on PostgreSQL.
async fn on_both_with_mail(test: impl AsyncFn(TestApp, Postbox)) {
    for postgres in [false, true] {
        let postbox = Postbox::open(here()).await;
        let database = if postgres { format!("database_url = \"{}\"\n", crate::postgres::fresh_postgres().await) } else { String::new() };
        let app = crate::people::app_with(postbox.at, &database).await;
        test(app, postbox).await;
    }
}

#[actix_web::test]
async fn an_invitation_its_mail_and_its_line_in_the_log_are_written_together_or_not_at_all() {
    for missing in ["outbox", "audit"] {
        on_both_with_mail(async |app, postbox| {
            let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
            run(app.store(), &format!("ALTER TABLE {missing} RENAME TO away")).await.expect("runs");
            let response = invite(&app, &linden, "willow", "willow@council.example").await;
            assert_eq!(response.status(), 500, "{missing}");
            run(app.store(), &format!("ALTER TABLE away RENAME TO {missing}")).await.expect("runs");
            assert_eq!((invitations(&app).await, mails(&app).await, postbox.taken().len()), (0, 0, 0), "{missing}");
            assert!(!log(&app).await.iter().any(|act| act.contains("willow")), "{missing}");
            // The same form is good once the fault is mended: nothing of it was noted.
            assert_eq!(invite(&app, &linden, "willow", "willow@council.example").await.status(), 303, "{missing}");
            until("the mail is taken", async || postbox.taken().len() == 1).await;
        })
        .await;
    }
}

#[actix_web::test]
async fn what_is_typed_is_never_markup_and_what_is_too_long_is_told() {
    let postbox = Postbox::open(here()).await;
    let app = app_with_mail(postbox.at).await;
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let script = "\"><script>alert(1)</script>";
    let key = value(&room(&app, "/staff/invite", &linden).await.1, "key");
    let good = [
        ("key", key.as_str()),
        ("name", "willow"),
        ("role", "moderator"),
        ("organisation", "council"),
        ("mail", "willow@council.example"),
        ("password", PASSWORD),
    ];
    let long = "x".repeat(10_000);
    for (field, _) in good.iter().filter(|(field, _)| *field != "key") {
        for bad in [script, long.as_str()] {
            let typed = good.map(|(name, value)| (name, if name == *field { bad } else { value }));
            let response = post(&app, "/staff/invite", &linden, &typed).await;
            assert_eq!(response.status(), 422, "{field}");
            let html = response.text().await.expect("text");
            assert!(!html.contains("<script") && html.contains(&format!("href=\"#{field}\"")), "{field}: {html}");
        }
    }
    assert_eq!(invitations(&app).await, 0);
    // An address may be an odd one; it is shown as text.
    let odd = "\"<script>alert(1)</script>\"@council.example";
    let _ = invite(&app, &linden, "odd", odd).await;
    assert!(!room(&app, "/staff", &linden).await.1.contains("<script"));
    for path in ["/?lang=%22%3E%3Cscript%3E", "/staff/%3Cscript%3E/end", "/join/%22%3E%3Cscript%3E", "/me?done=%3Cscript%3E"] {
        assert!(!room(&app, path, &linden).await.1.contains("<script"), "{path}");
    }
    let named = post_raw(&app, "/sign-in", "", &[("name", script), ("password", script), ("code", script), ("lang", script)]).await;
    assert!(!named.text().await.expect("text").contains("<script"));
    // More than any form is, or less: said in words, in the language of the page.
    let much = "x".repeat(20_000);
    for (lang, says) in [("en", "did not arrive whole"), ("cy", "yn gyfan")] {
        for fields in [vec![("name", much.as_str())], vec![("name", "willow")]] {
            let response = post(&app, &format!("/staff/invite?lang={lang}"), &linden, &fields).await;
            assert!(response.status().is_client_error());
            let html = response.text().await.expect("text");
            assert!(html.contains(says) && html.contains("id=\"unread\""), "{html}");
        }
    }
}

#[actix_web::test]
async fn every_page_has_its_own_title_and_leads_to_itself_in_the_other_language() {
    let postbox = Postbox::open(here()).await;
    let app = app_with_mail(postbox.at).await;
    let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let mut pages = Vec::new();
    app.open_wave("core").await;
    let waves = ["/open", "/waves/core-1", "/waves/core-1/close", "/waves/core-1/cards", "/waves/core-1/kit", "/waves/core-1/guide"];
    let others = ["/", "/staff", "/staff/invite", "/staff/rowan/end", "/me", "/me/app", "/log", "/join/none", "/batches/core-1-b1/revoke"];
    for path in others.into_iter().chain(waves) {
        pages.push((path, room(&app, path, &linden).await.1));
    }
    for (path, fields) in [
        ("/me/password", [("password", "wrong"), ("new", NEW_PASSWORD), ("again", NEW_PASSWORD)].as_slice()),
        ("/me/codes", &[("password", "wrong")]),
        ("/staff/invite", &[("name", "x")]),
        ("/open", &[("key", "x"), ("survey", "x")]),
        ("/waves/core-1/cards", &[("key", "y"), ("count", "49")]),
        ("/waves/core-1/close", &[("password", "wrong")]),
    ] {
        pages.push((path, post(&app, path, &linden, fields).await.text().await.expect("text")));
    }
    pages.push(("/sign-in", sign_in(&app, "linden", "wrong", "").await.text().await.expect("text")));
    for (path, html) in &pages {
        let title = html.split("<title>").nth(1).and_then(|rest| rest.split('<').next()).expect("a title");
        assert!(title.ends_with(" – Staff") && title.len() > 10, "{path}: {title}");
        let way = html.split("<a href=\"").find(|part| part.contains("hreflang=\"cy\"")).and_then(|p| p.split('"').next()).expect("a way");
        let way = if way.starts_with('?') { format!("{path}{way}") } else { way.to_owned() };
        let (status, other) = room(&app, &way.replace("&amp;", "&"), &linden).await;
        assert!(other.contains("lang=\"cy\"") && (status == 200) != (*path == "/join/none"), "{path} {way}: {status}");
    }
    // Recovery codes are shown once: nothing beside them leads to another language of a page that is gone.
    let codes = post(&app, "/me/codes", &linden, &[("password", PASSWORD)]).await.text().await.expect("text");
    assert!(codes_on(&codes).len() == 10 && !codes.contains("hreflang"), "{codes}");
}

#[actix_web::test]
async fn a_releaser_who_is_not_confirmed_for_a_year_approves_nothing() {
    use chorus::release::{self, ReleaseError};
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    let approve = async |password: &str| {
        release::approve(app.store(), app.ring(), &*app.clock, &wave.id, &name("rowan"), password).await.expect_err("refused")
    };
    let begin = async || {
        let mut tx = app.store().write().await.expect("writes");
        store::access::begin(&mut tx, app.clock.today()).await.expect("begins");
        tx.commit().await.expect("commits");
    };
    begin().await;
    let good = "password of a releaser";
    assert!(matches!(approve(good).await, ReleaseError::NoRelease(_)), "so far they may");
    app.clock.set(day("2027-05-01"));
    assert!(matches!(approve(good).await, ReleaseError::Lapsed(_)));
    assert!(matches!(approve("another password").await, ReleaseError::WhoIsThis), "told to nobody else");
}

#[test]
fn mail_that_would_lead_nowhere_or_leave_in_clear_is_told_before_anything_starts() {
    let folder = tempfile::tempdir().expect("a folder");
    let read = |text: &str| {
        std::fs::write(folder.path().join("chorus.toml"), text).expect("writes");
        Config::read(folder.path())
    };
    let from = "mail_from = \"staff@three.example\"\n";
    let server = "mail_url = \"smtps://a:secret@mail.example\"\n";
    assert!(matches!(read(&format!("{server}{from}")), Err(ConfigError::Nowhere)));
    assert!(matches!(
        read(&format!("{server}{from}staff_url = \"staff.three.example\"\n")),
        Err(ConfigError::Value("CHORUS_STAFF_URL", ..))
    ));
    assert!(matches!(read(&format!("{server}staff_url = \"https://s.example\"\n")), Err(ConfigError::Value("mail_from", ..))));
    let clear = read(&format!("mail_url = \"smtp://a:secret@mail.example\"\n{from}staff_url = \"https://s.example\"\n"));
    let told = clear.expect_err("refused").to_string();
    assert!(told.contains("smtps://") && !told.contains("secret"), "{told}");
    assert!(read(&format!("{server}{from}staff_url = \"https://s.example\"\n")).is_ok());
}
