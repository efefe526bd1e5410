//! Inviting, joining, recovering, confirming and ending: how somebody comes onto the staff and leaves it.

use crate::{
    app::{TestApp, day, name, on_both},
    postbox::Postbox,
    rooms::{PASSWORD, code, come_in_as, cookie, hire_as, is_inside, log, post, post_raw, room, sign_in, value},
};
use chorus::{
    backup::{self, Backup},
    clock::Clock,
    domain::staff::Role,
    store::{
        self, Store,
        transfer::{self, LAYOUTS, Value},
    },
};
use std::{net::SocketAddr, time::Duration};

pub const NEW_PASSWORD: &str = "quite another password";
/// How the staff origin is reached from outside.
const STAFF: &str = "https://staff.three.example";

pub fn here() -> SocketAddr {
    ([127, 0, 0, 1], 0).into()
}

pub async fn app_with_mail(at: SocketAddr) -> TestApp {
    app_with(at, "").await
}

pub async fn app_with(at: SocketAddr, settings: &str) -> TestApp {
    let mail = format!("mail_url = \"smtp://{at}\"\nmail_from = \"staff@three.example\"\nstaff_url = \"{STAFF}/\"\n");
    TestApp::with_settings(&(mail + settings)).await
}

pub async fn invite(app: &TestApp, cookie: &str, who: &str, mail: &str) -> reqwest::Response {
    invite_with(app, cookie, who, mail, PASSWORD).await
}

pub async fn invite_with(app: &TestApp, cookie: &str, who: &str, mail: &str, password: &str) -> reqwest::Response {
    let (_, form) = room(app, "/staff/invite", cookie).await;
    let key = value(&form, "key");
    let role = [("key", key.as_str()), ("role", "moderator"), ("organisation", "council")];
    post(app, "/staff/invite", cookie, &[&role[..], &[("name", who), ("mail", mail), ("password", password)]].concat()).await
}

/// Waits until something is so: the server sends mail by itself.
pub async fn until(what: &str, so: impl AsyncFn() -> bool) {
    for _ in 0..300 {
        if so().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("never: {what}");
}

pub fn token_of(mail: &str) -> String {
    let rest = mail.split("/join/").nth(1).unwrap_or_else(|| panic!("no link: {mail}"));
    rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').next().expect("a token").to_owned()
}

/// What an app shows that was set up from a page.
pub fn code_of(app: &TestApp, html: &str, steps: i64) -> String {
    let shown = html.split("class=\"secret\">").nth(1).and_then(|rest| rest.split('<').next()).expect("a secret");
    code_of_secret(&shown.replace(' ', ""), app.clock.now().timestamp() + 30 * steps)
}

/// What an app with a secret shows at a moment, in seconds.
pub fn code_of_secret(base32: &str, at: i64) -> String {
    let secret: [u8; 20] = data_encoding::BASE32_NOPAD.decode(base32.as_bytes()).expect("base32").try_into().expect("20 bytes");
    let totp = totp_rs::Builder::new().with_secret(secret).build().expect("a secret");
    totp.generate(u64::try_from(at).expect("after 1970")).to_string()
}

pub fn codes_on(html: &str) -> Vec<String> {
    html.split("<li><code>").skip(1).filter_map(|rest| rest.split('<').next()).map(str::to_owned).collect()
}

pub async fn join(app: &TestApp, token: &str, password: &str, steps: i64) -> reqwest::Response {
    let (_, page) = app.get(&format!("{}/join/{token}", app.staff)).await;
    let (sealed, code) = (value(&page, "sealed"), code_of(app, &page, steps));
    let fields = [("password", password), ("again", password), ("sealed", sealed.as_str()), ("code", code.as_str())];
    post_raw(app, &format!("/join/{token}"), "", &fields).await
}

pub async fn recover(app: &TestApp, who: &str, password: &str, recovery: &str) -> u16 {
    post_raw(app, "/sign-in", "", &[("name", who), ("password", password), ("recovery", recovery)]).await.status().as_u16()
}

#[actix_web::test]
async fn who_is_invited_sets_a_password_proves_an_app_and_comes_in_once() {
    let postbox = Postbox::open(here()).await;
    let app = app_with_mail(postbox.at).await;
    let coordinator = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    assert_eq!(invite(&app, &coordinator, "willow", "willow@council.example").await.status(), 303);
    until("the mail is taken", async || postbox.taken().len() == 1).await;
    let mail = &postbox.taken()[0];
    let head = mail.split("\n\n").next().expect("a head");
    assert!(head.contains("To: willow@council.example") && head.contains("From: staff@three.example"), "{head}");
    let lower = mail.to_lowercase();
    for word in ["abuse", "domestic", "survivor", "partnership", "linden"] {
        assert!(!lower.contains(word), "{word} has no place in a mail: {mail}");
    }
    let token = token_of(mail);
    assert!(mail.contains(&format!("{STAFF}/join/{token}?lang=en")), "{mail}");
    let (_, people) = room(&app, "/staff", &coordinator).await;
    assert!(people.contains("willow@council.example") && people.contains("has taken the mail"), "{people}");
    // The database knows neither the token nor the address.
    for layout in &LAYOUTS {
        for row in transfer::rows(&mut app.store().read().await.expect("reads"), layout).await.expect("reads") {
            let clear = |v: &Value| match v {
                Value::Text(Some(text)) => text.contains(&token) || text.contains("willow@"),
                Value::Bytes(Some(bytes)) => [token.as_bytes(), b"willow@"].iter().any(|w| bytes.windows(w.len()).any(|b| b == *w)),
                _ => false,
            };
            assert!(!row.iter().any(clear), "{}", layout.table);
        }
    }
    // Looking uses nothing up, and shows another secret each time.
    let link = format!("{}/join/{token}", app.staff);
    let (first, second) = (app.get(&link).await, app.get(&link).await);
    assert!(first.0 == 200 && first.1.contains("moderator of words") && value(&first.1, "sealed") != value(&second.1, "sealed"));
    let (sealed, right) = (value(&first.1, "sealed"), code_of(&app, &first.1, 0));
    for (password, again, sealed, code, says) in [
        ("eleven long", "eleven long", &sealed, right.as_str(), "at least 12"),
        (NEW_PASSWORD, "another one altogether", &sealed, right.as_str(), "not the same"),
        (NEW_PASSWORD, NEW_PASSWORD, &sealed, if right == "000000" { "111111" } else { "000000" }, "not right"),
        (NEW_PASSWORD, NEW_PASSWORD, &value(&second.1, "sealed"), right.as_str(), "not right"),
        (NEW_PASSWORD, NEW_PASSWORD, &"AAAA".to_owned(), right.as_str(), "not right"),
    ] {
        let fields = [("password", password), ("again", again), ("sealed", sealed.as_str()), ("code", code)];
        let response = post_raw(&app, &format!("/join/{token}"), "", &fields).await;
        assert_eq!(response.status(), 422, "{says}");
        let html = response.text().await.expect("text");
        assert!(html.contains(says) && !html.contains(password) && !html.contains("<li><code>"), "{says}: {html}");
    }
    let response = join(&app, &token, NEW_PASSWORD, 0).await;
    assert_eq!(response.status(), 200);
    assert_eq!(response.headers()["cache-control"], "no-store, max-age=0");
    let cookie = cookie(&response);
    let codes = codes_on(&response.text().await.expect("text"));
    assert_eq!(codes.len(), 10);
    assert!(is_inside(&room(&app, "/", &cookie).await.1));
    // It works once, whoever has the link.
    assert_eq!(app.get(&format!("{}/join/{token}", app.staff)).await.0, 404);
    let again = [("password", NEW_PASSWORD), ("again", NEW_PASSWORD), ("sealed", sealed.as_str()), ("code", right.as_str())];
    assert_eq!(post_raw(&app, &format!("/join/{token}"), "", &again).await.status(), 404);
    // A recovery code lets in once, and only with the password.
    assert_eq!(recover(&app, "willow", PASSWORD, &codes[0]).await, 403);
    assert_eq!(recover(&app, "linden", PASSWORD, &codes[0]).await, 403, "somebody else's code");
    assert_eq!(recover(&app, "willow", NEW_PASSWORD, &codes[0].to_uppercase().replace('-', " ")).await, 303);
    assert_eq!(recover(&app, "willow", NEW_PASSWORD, &codes[0]).await, 403, "twice");
    let left = store::recovery::left(&mut app.store().read().await.expect("reads"), &name("willow")).await.expect("reads");
    assert!(left == 9 && is_inside(&room(&app, "/me", &cookie).await.1), "{left}");
    let log = log(&app).await;
    for act in ["linden invited willow as moderator of council", "willow took up an invitation", "willow signed in with a recovery code"] {
        assert!(log.iter().any(|line| line == act), "{act}: {log:?}");
    }
}

#[actix_web::test]
async fn an_invitation_ends_after_seven_days_or_by_its_button_and_is_in_no_backup() {
    let postbox = Postbox::open(here()).await;
    let app = app_with_mail(postbox.at).await;
    let coordinator = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    for who in ["willow", "reed"] {
        assert_eq!(invite(&app, &coordinator, who, &format!("{who}@council.example")).await.status(), 303);
    }
    until("the mails are taken", async || postbox.taken().len() == 2).await;
    let token = |who: &str| token_of(postbox.taken().iter().find(|mail| mail.contains(&format!("To: {who}@"))).expect("a mail"));
    let status = async |who: &str| app.get(&format!("{}/join/{}", app.staff, token(who))).await.0.as_u16();
    post(&app, "/staff/withdraw", &coordinator, &[("name", "reed")]).await;
    assert_eq!((status("willow").await, status("reed").await), (200, 404));
    let file = backup::make(app.store(), app.ring(), app.clock.today()).await.expect("a backup");
    let folder = tempfile::tempdir().expect("a folder");
    let empty = Store::open(&chorus::config::sqlite_url(folder.path())).await.expect("opens");
    backup::restore(&empty, app.ring(), app.clock.today(), &Backup::open(&file, &app.config.master).expect("opens"))
        .await
        .expect("restores");
    let mut tx = empty.read().await.expect("reads");
    assert!(store::invitation::all(&mut tx).await.expect("reads").is_empty());
    let members = store::access::all(&mut tx).await.expect("reads");
    assert!(
        members.len() > 1 && members.iter().all(|m| m.access.confirmed_on == day("1970-01-01")),
        "each has to be confirmed: {members:?}"
    );
    drop(tx);
    app.clock.set(day("2026-05-08"));
    assert_eq!(status("willow").await, 200, "the seventh day");
    app.clock.set(day("2026-05-09"));
    assert_eq!(status("willow").await, 404);
    app.jobs().await.tick().await.expect("ticks");
    assert!(store::invitation::all(&mut app.store().read().await.expect("reads")).await.expect("reads").is_empty());
}

#[actix_web::test]
async fn a_mail_server_that_is_down_for_a_day_loses_nothing_and_one_that_refuses_is_told() {
    let at = Postbox::open(here()).await.at;
    let app = app_with_mail(at).await;
    let coordinator = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    assert_eq!(invite(&app, &coordinator, "willow", "willow@council.example").await.status(), 303);
    let says = async |cookie: &str, words: &str| room(&app, "/staff", cookie).await.1.contains(words);
    until("it is told that the server is away", async || says(&coordinator, "could not be reached").await).await;
    app.clock.set(day("2026-05-02"));
    let postbox = Postbox::open(at).await;
    until("the mail is taken", async || postbox.taken().len() == 1).await;
    let response = sign_in(&app, "linden", PASSWORD, &code(&app, 0)).await;
    let coordinator = cookie(&response);
    until("it is told that the mail was taken", async || says(&coordinator, "has taken the mail").await).await;
    assert_eq!(app.get(&format!("{}/join/{}", app.staff, token_of(&postbox.taken()[0]))).await.0, 200);
    for who in ["nobody", "later"] {
        assert_eq!(invite(&app, &coordinator, &format!("the-{who}"), &format!("{who}@council.example")).await.status(), 303);
    }
    until("the refused address is told", async || says(&coordinator, "refused this address").await).await;
    until("the other one waits", async || says(&coordinator, "could not be reached").await).await;
    app.clock.set(day("2026-05-03"));
    let waiting = store::outbox::all(&mut app.store().read().await.expect("reads")).await.expect("reads");
    assert_eq!(waiting.iter().filter(|mail| mail.refused).count(), 1, "{waiting:?}");
    assert_eq!(postbox.taken().len(), 1);
}

#[actix_web::test]
async fn a_form_that_is_wrong_keeps_what_was_typed_and_one_that_comes_five_times_works_once() {
    let postbox = Postbox::open(here()).await;
    let app = app_with_mail(postbox.at).await;
    let cookie = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let (_, form) = room(&app, "/staff/invite", &cookie).await;
    let key = value(&form, "key");
    let good = [
        ("key", key.as_str()),
        ("name", "willow"),
        ("role", "moderator"),
        ("organisation", "council"),
        ("mail", "w@council.example"),
        ("password", PASSWORD),
    ];
    for (field, bad, says) in [
        ("name", "Wil low", "1 to 64"),
        ("name", "linden", "Choose another one"),
        ("role", "queen", "Choose a role"),
        ("organisation", "nowhere", "Choose an organisation"),
        ("mail", "w at council", "Type a mail address"),
        ("mail", "w@council.example\nBcc: x@y.example", "Type a mail address"),
        ("mail", "w@council.example\r\nSubject: x", "Type a mail address"),
        ("mail", "w\0@council.example", "Type a mail address"),
        ("name", "wil\nlow", "1 to 64"),
        ("password", "another password", "password now is not right"),
    ] {
        let typed = good.map(|(name, value)| (name, if name == field { bad } else { value }));
        let response = post(&app, "/staff/invite", &cookie, &typed).await;
        assert_eq!(response.status(), 422, "{field} {bad}");
        let html = response.text().await.expect("text");
        assert!(html.contains(says) && html.contains(&format!("href=\"#{field}\"")), "{html}");
        for (name, value) in typed.iter().filter(|(name, _)| ["name", "mail"].contains(name) && *name != field) {
            assert!(html.contains(&format!("name=\"{name}\"")) && html.contains(&format!("value=\"{value}\"")), "{html}");
        }
    }
    let coordinator = good.map(|(name, value)| match name {
        "role" => (name, "coordinator"),
        "organisation" => (name, "harbour"),
        _ => (name, value),
    });
    assert_eq!(post(&app, "/staff/invite", &cookie, &coordinator).await.status(), 422, "who is rated does not administer");
    for _ in 0..5 {
        assert_eq!(post(&app, "/staff/invite", &cookie, &good).await.status(), 303);
    }
    until("the mail is taken", async || !postbox.taken().is_empty()).await;
    assert_eq!(log(&app).await.iter().filter(|act| act.contains("invited willow")).count(), 1);
    let (_, other) = room(&app, "/staff/invite", &cookie).await;
    let again = good.map(|(n, v)| (n, if n == "key" { value(&other, "key") } else { v.to_owned() }));
    let again: Vec<(&str, &str)> = again.iter().map(|(n, v)| (*n, v.as_str())).collect();
    assert_eq!(post(&app, "/staff/invite", &cookie, &again).await.status(), 422, "somebody is invited under that name");
    assert_eq!(postbox.taken().len(), 1);
}

#[actix_web::test]
async fn without_a_mail_server_nobody_is_invited() {
    let app = TestApp::fresh().await;
    let cookie = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let response = invite(&app, &cookie, "willow", "w@council.example").await;
    assert_eq!(response.status(), 422);
    assert!(response.text().await.expect("text").contains("cannot send mail yet"));
    assert!(store::invitation::all(&mut app.store().read().await.expect("reads")).await.expect("reads").is_empty());
}

#[actix_web::test]
async fn who_is_not_confirmed_for_a_year_stays_out_until_somebody_else_confirms_them() {
    on_both(|app| async move {
        hire_as(&app, "rush", Role::Coordinator, "council").await;
        app.clock.set(day("2026-12-01"));
        let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
        let offered = async |cookie: &str, who: &str| room(&app, "/staff", cookie).await.1.contains(&format!("/staff/{who}/confirm"));
        assert!(!offered(&linden, "rush").await, "not due yet");
        app.clock.set(day("2027-04-30"));
        assert_eq!(sign_in(&app, "rush", PASSWORD, &code(&app, 0)).await.status(), 303, "the last day");
        let linden = cookie(&sign_in(&app, "linden", PASSWORD, &code(&app, 0)).await);
        assert!(offered(&linden, "rush").await && !offered(&linden, "linden").await);
        app.clock.set(day("2027-05-01"));
        let response = sign_in(&app, "rush", PASSWORD, &code(&app, 0)).await;
        assert_eq!(response.status(), 403);
        assert!(response.text().await.expect("text").contains("not been confirmed for a year"));
        let wrong = sign_in(&app, "rush", "another password", &code(&app, 0)).await.text().await.expect("text");
        assert!(!wrong.contains("confirmed"), "nobody else is told");
        let linden = cookie(&sign_in(&app, "linden", PASSWORD, &code(&app, 0)).await);
        assert_eq!(post(&app, "/staff/linden/confirm", &linden, &[]).await.status(), 303);
        for _ in 0..5 {
            assert_eq!(post(&app, "/staff/rush/confirm", &linden, &[]).await.status(), 303);
        }
        assert_eq!(sign_in(&app, "rush", PASSWORD, &code(&app, 0)).await.status(), 303);
        let log = log(&app).await;
        assert_eq!(log.iter().filter(|act| *act == "linden confirmed rush").count(), 1);
        assert!(!log.iter().any(|act| act.contains("confirmed linden")), "nobody confirms themselves");
    })
    .await;
}

#[actix_web::test]
async fn access_that_ends_takes_its_sessions_with_it_and_the_last_coordinator_stays() {
    on_both(|app| async move {
        let linden = come_in_as(&app, "linden", Role::Coordinator, "council").await;
        let moth = come_in_as(&app, "moth", Role::Moderator, "council").await;
        let (status, html) = room(&app, "/staff/linden/end", &linden).await;
        assert!(status == 409 && html.contains("id=\"last\"") && !html.contains("class=\"danger\""), "{html}");
        let end = async |cookie: &str, who: &str, password: &str| {
            post(&app, &format!("/staff/{who}/end"), cookie, &[("password", password)]).await.status().as_u16()
        };
        assert_eq!(end(&linden, "linden", PASSWORD).await, 409);
        come_in_as(&app, "sedge", Role::Coordinator, "harbour").await;
        assert_eq!(end(&linden, "linden", PASSWORD).await, 409, "who works for a rated body could admit nobody");
        let rush = come_in_as(&app, "rush", Role::Coordinator, "council").await;
        let (_, asked) = room(&app, "/staff/moth/end", &linden).await;
        assert!(asked.contains("signed out everywhere") && is_inside(&room(&app, "/", &moth).await.1), "asking ends nothing");
        assert_eq!(end(&linden, "moth", "another password").await, 422);
        assert!(is_inside(&room(&app, "/", &moth).await.1), "a device that was left open ends nothing");
        assert_eq!(end(&linden, "moth", PASSWORD).await, 303);
        assert!(!is_inside(&room(&app, "/", &moth).await.1));
        let response = sign_in(&app, "moth", PASSWORD, &code(&app, 1)).await;
        assert_eq!(response.status(), 403);
        assert!(response.text().await.expect("text").contains("is not right"), "as for a name that nobody has");
        assert!(room(&app, "/staff", &linden).await.1.contains("Access ended on"));
        // Two coordinators who end each other at the same time: one of them stays.
        let (a, b) = tokio::join!(end(&linden, "rush", PASSWORD), end(&rush, "linden", PASSWORD));
        let all = store::access::all(&mut app.store().read().await.expect("reads")).await.expect("reads");
        let left = all.iter().filter(|m| m.role == Role::Coordinator && !m.rated && m.access.ended_on.is_none()).count();
        assert_eq!(left, 1, "{a} {b}: {all:?}");
        assert_eq!(log(&app).await.iter().filter(|act| act.contains("ended the access of")).count(), 2);
    })
    .await;
}

#[actix_web::test]
async fn password_app_and_codes_are_changed_with_the_password_and_end_other_sessions() {
    let app = TestApp::fresh().await;
    let here = come_in_as(&app, "linden", Role::Coordinator, "council").await;
    let there = cookie(&sign_in(&app, "linden", PASSWORD, &code(&app, 1)).await);
    let change = async |now: &str, new: &str, again: &str| {
        post(&app, "/me/password", &here, &[("password", now), ("new", new), ("again", again)]).await.status().as_u16()
    };
    for (now, new, again) in
        [("wrong password", NEW_PASSWORD, NEW_PASSWORD), (PASSWORD, "short", "short"), (PASSWORD, NEW_PASSWORD, "other")]
    {
        assert_eq!(change(now, new, again).await, 422);
    }
    assert!(is_inside(&room(&app, "/", &there).await.1));
    assert_eq!(change(PASSWORD, NEW_PASSWORD, NEW_PASSWORD).await, 303);
    assert!(is_inside(&room(&app, "/", &here).await.1) && !is_inside(&room(&app, "/", &there).await.1));

    assert_eq!(post(&app, "/me/codes", &here, &[("password", PASSWORD)]).await.status(), 422, "the earlier password");
    let make = async || codes_on(&post(&app, "/me/codes", &here, &[("password", NEW_PASSWORD)]).await.text().await.expect("text"));
    let (first, second) = (make().await, make().await);
    assert_eq!((first.len(), second.len()), (10, 10));
    assert_eq!(recover(&app, "linden", NEW_PASSWORD, &first[0]).await, 403, "new codes end the earlier ones");
    assert_eq!(recover(&app, "linden", NEW_PASSWORD, &second[0]).await, 303);
    assert!(!room(&app, "/me", &here).await.1.contains(&second[1]), "they are shown once");

    let (_, page) = room(&app, "/me/app", &here).await;
    let shown = code_of(&app, &page, 0);
    let renew = async |password: &str, code: &str| {
        let sealed = value(&page, "sealed");
        let fields = [("password", password), ("sealed", sealed.as_str()), ("code", code)];
        post(&app, "/me/app", &here, &fields).await.status().as_u16()
    };
    let wrong = if shown == "000000" { "111111" } else { "000000" };
    assert_eq!((renew(PASSWORD, &shown).await, renew(NEW_PASSWORD, wrong).await), (422, 422));
    assert_eq!(renew(NEW_PASSWORD, &shown).await, 303);
    app.clock.set(day("2026-05-02"));
    assert_eq!(sign_in(&app, "linden", NEW_PASSWORD, &code(&app, 0)).await.status(), 403, "the earlier app");
    assert_eq!(sign_in(&app, "linden", NEW_PASSWORD, &code_of(&app, &page, 0)).await.status(), 303);
    let nobody: chorus::domain::ids::StaffName = name("linden");
    assert_eq!(store::recovery::left(&mut app.store().read().await.expect("reads"), &nobody).await.expect("reads"), 9);
}
