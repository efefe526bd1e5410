//! The staff origin: who comes in, who does not, and how nobody is locked out by somebody else.

use crate::app::{TestApp, day, name, on_both};
use chorus::{
    backup::{self, Backup},
    clock::Clock,
    domain::{
        ids::StaffName,
        staff::{Role, Staff},
    },
    keyring::KeyName,
    secret::hash_password,
    store::{
        self,
        transfer::{self, LAYOUTS, Value},
    },
};
use reqwest::{Response, StatusCode, header::HeaderMap};

pub const PASSWORD: &str = "twelve long words";
const SECRET: [u8; 20] = *b"a secret of 20 bytes";

async fn hire(app: &TestApp, who: &str) {
    hire_as(app, who, Role::Coordinator, "council").await;
}

/// A member of staff with an authenticator app.
pub async fn hire_as(app: &TestApp, who: &str, role: Role, organisation: &str) {
    let base32 = data_encoding::BASE32_NOPAD.encode(&SECRET);
    let column = app.ring().key(&KeyName::Column).expect("a key");
    let staff = Staff {
        name: name::<StaffName>(who),
        role,
        organisation: name(organisation),
        password_hash: hash_password(PASSWORD),
        totp_sealed: column.seal(format!("staff/{who}/totp").as_bytes(), base32.as_bytes()),
    };
    let mut tx = app.store().write().await.expect("writes");
    store::staff::add(&mut tx, &staff).await.expect("adds");
    store::access::begin(&mut tx, app.clock.today()).await.expect("begins");
    tx.commit().await.expect("commits");
}

/// What the authenticator app shows, so many steps of thirty seconds from now.
pub fn code(app: &TestApp, steps: i64) -> String {
    let totp = totp_rs::Builder::new().with_secret(SECRET).build().expect("a secret");
    let moment = u64::try_from(app.clock.now().timestamp() + 30 * steps).expect("after 1970");
    totp.generate(moment).to_string()
}

pub async fn sign_in(app: &TestApp, who: &str, password: &str, code: &str) -> Response {
    sign_in_from(app, who, password, code, HeaderMap::new()).await
}

async fn sign_in_from(app: &TestApp, who: &str, password: &str, code: &str, headers: HeaderMap) -> Response {
    let form: String = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("name", who), ("password", password), ("code", code), ("lang", "en")])
        .finish();
    let request = app.http.post(format!("{}/sign-in", app.staff)).header("content-type", "application/x-www-form-urlencoded");
    request.headers(headers).body(form).send().await.expect("an answer")
}

pub fn cookie(response: &Response) -> String {
    let set: Vec<_> = response.headers().get_all("set-cookie").iter().map(|v| v.to_str().expect("text").to_owned()).collect();
    assert_eq!(set.len(), 1, "{set:?}");
    set[0].split(';').next().expect("a value").to_owned()
}

pub async fn room(app: &TestApp, path: &str, cookie: &str) -> (StatusCode, String) {
    let response = app.http.get(format!("{}{path}", app.staff)).header("cookie", cookie).send().await.expect("an answer");
    (response.status(), response.text().await.expect("text"))
}

/// What stands in the first field of this name.
pub fn value(html: &str, field: &str) -> String {
    let rest = html.split(&format!("name=\"{field}\" value=\"")).nth(1).unwrap_or_else(|| panic!("no {field}: {html}"));
    rest.split('"').next().expect("a value").to_owned()
}

/// Posts a form of a room, with the token of the session.
pub async fn post(app: &TestApp, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Response {
    let (_, home) = room(app, "/", cookie).await;
    let token = value(&home, "token");
    post_raw(app, path, cookie, &[&[("token", token.as_str())], fields].concat()).await
}

/// The same, with what is given and nothing else.
pub async fn post_raw(app: &TestApp, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Response {
    let form: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
    let request = app.http.post(format!("{}{path}", app.staff)).header("cookie", cookie).header("sec-fetch-site", "same-origin");
    request.header("content-type", "application/x-www-form-urlencoded").body(form).send().await.expect("an answer")
}

/// The log, as `who act`.
pub async fn log(app: &TestApp) -> Vec<String> {
    let acts = store::staff::audit(&mut app.store().read().await.expect("reads")).await.expect("reads");
    acts.into_iter().map(|(_, who, act)| format!("{who} {act}")).collect()
}

async fn come_in(app: &TestApp) -> String {
    come_in_as(app, "linden", Role::Coordinator, "council").await
}

/// Hires somebody and signs them in.
pub async fn come_in_as(app: &TestApp, who: &str, role: Role, organisation: &str) -> String {
    hire_as(app, who, role, organisation).await;
    let response = sign_in(app, who, PASSWORD, &code(app, 0)).await;
    assert_eq!((response.status(), response.headers()["location"].to_str().expect("text")), (StatusCode::SEE_OTHER, "/?lang=en"));
    cookie(&response)
}

pub fn is_inside(html: &str) -> bool {
    assert_ne!(html.contains("action=\"/sign-out\""), html.contains("action=\"/sign-in\""), "{html}");
    html.contains("action=\"/sign-out\"")
}

#[actix_web::test]
async fn who_signs_in_gets_a_cookie_of_this_host_alone_and_the_database_does_not_know_it() {
    on_both(|app| async move {
        app.open_wave("core").await;
        hire(&app, "linden").await;
        let response = sign_in(&app, " Linden", PASSWORD, &format!(" {} ", code(&app, 0))).await;
        let set = response.headers()["set-cookie"].to_str().expect("text").to_owned();
        for part in ["__Host-staff=", "HttpOnly", "SameSite=Strict", "Secure", "Path=/"] {
            assert!(set.contains(part), "{set}");
        }
        assert!(!set.contains("Domain") && !set.contains("Expires") && !set.contains("Max-Age"), "it goes with the browser: {set}");
        let cookie = cookie(&response);
        let (status, html) = room(&app, "/", &cookie).await;
        assert!(
            status == 200 && is_inside(&html) && html.contains("core-1") && html.contains("open until") && html.contains("31 May 2026"),
            "{html}"
        );
        let (_, log) = room(&app, "/log?lang=cy", &cookie).await;
        assert!(is_inside(&log) && log.contains("lang=\"cy\"") && log.contains("Beth wnaeth staff") && log.contains("signed in"), "{log}");
        let value = cookie.split('=').nth(1).expect("a value").as_bytes().to_vec();
        let raw = data_encoding::BASE64URL_NOPAD.decode(&value).expect("32 bytes");
        for layout in &LAYOUTS {
            for row in transfer::rows(&mut app.store().read().await.expect("reads"), layout).await.expect("reads") {
                assert!(row.iter().all(|v| !matches!(v, Value::Bytes(Some(b)) if *b == raw || *b == value)), "{}", layout.table);
            }
        }
        // Nobody is signed in by a backup.
        let file = backup::make(app.store(), app.ring(), app.clock.today()).await.expect("a backup");
        let folder = tempfile::tempdir().expect("a folder");
        let empty = store::Store::open(&chorus::config::sqlite_url(folder.path())).await.expect("opens");
        let backup = Backup::open(&file, &app.config.master).expect("opens");
        backup::restore(&empty, app.ring(), app.clock.today(), &backup).await.expect("restores");
        let sessions = LAYOUTS.iter().find(|l| l.table == transfer::SESSIONS).expect("a table");
        assert_eq!(transfer::rows(&mut app.store().read().await.expect("reads"), sessions).await.expect("reads").len(), 1);
        assert!(transfer::rows(&mut empty.read().await.expect("reads"), sessions).await.expect("reads").is_empty());
    })
    .await;
}

#[actix_web::test]
async fn every_room_is_closed_without_a_session() {
    let app = TestApp::fresh().await;
    come_in(&app).await;
    let made_up = format!("__Host-staff={}", data_encoding::BASE64URL_NOPAD.encode(&[7; 32]));
    for cookie in ["", "__Host-staff=", "__Host-staff=\"; drop", &made_up] {
        for path in ["/", "/log", "/log?lang=cy"] {
            let (_, html) = room(&app, path, cookie).await;
            assert!(!is_inside(&html) && !html.contains("signed in"), "{path} with {cookie}");
        }
    }
}

#[actix_web::test]
async fn a_wrong_name_password_or_code_is_one_answer_and_a_code_is_taken_once() {
    on_both(|app| async move {
        hire(&app, "linden").await;
        let mut pages = Vec::new();
        let right = code(&app, 0);
        let wrong = if right == "000000" { "111111" } else { "000000" };
        for (who, password, code) in [
            ("linden", "another password", right.as_str()),
            ("nobody", PASSWORD, &right),
            ("../linden", PASSWORD, &right),
            ("linden", PASSWORD, wrong),
            ("linden", PASSWORD, "12345678901234567890"),
        ] {
            let response = sign_in(&app, who, password, code).await;
            assert_eq!((response.status(), response.headers().get("set-cookie")), (StatusCode::FORBIDDEN, None), "{who} {password} {code}");
            let html = response.text().await.expect("text");
            assert!(!html.contains(password), "a password is never shown again");
            pages.push(html.replace(&format!("value=\"{who}\""), "value=\"linden\""));
        }
        assert!(pages.windows(2).all(|pair| pair[0] == pair[1]), "{pages:#?}");
        assert_eq!(sign_in(&app, "linden", PASSWORD, &right).await.status(), StatusCode::SEE_OTHER);
        assert_eq!(sign_in(&app, "linden", PASSWORD, &right).await.status(), StatusCode::FORBIDDEN, "twice");
        assert_eq!(sign_in(&app, "linden", PASSWORD, &code(&app, -1)).await.status(), StatusCode::FORBIDDEN, "an older one");
        assert_eq!(sign_in(&app, "linden", PASSWORD, &code(&app, 2)).await.status(), StatusCode::FORBIDDEN, "too far ahead");
        assert_eq!(sign_in(&app, "linden", PASSWORD, &code(&app, 1)).await.status(), StatusCode::SEE_OTHER, "the next");
    })
    .await;
}

#[actix_web::test]
async fn who_does_not_know_the_password_locks_nobody_out_and_who_does_has_ten_codes_a_day() {
    let app = TestApp::fresh().await;
    hire(&app, "linden").await;
    let right = code(&app, 0);
    let wrong = if right == "000000" { "111111" } else { "000000" };
    for _ in 0..15 {
        assert_eq!(sign_in(&app, "linden", "another password", wrong).await.status(), StatusCode::FORBIDDEN);
    }
    for _ in 0..9 {
        assert_eq!(sign_in(&app, "linden", PASSWORD, wrong).await.status(), StatusCode::FORBIDDEN);
    }
    assert_eq!(sign_in(&app, "linden", PASSWORD, &right).await.status(), StatusCode::SEE_OTHER);
    for n in 0..11 {
        let html = sign_in(&app, "linden", PASSWORD, wrong).await.text().await.expect("text");
        assert_eq!(html.contains("Ten wrong codes"), n >= 10, "try {n}");
    }
    assert_eq!(sign_in(&app, "linden", PASSWORD, &code(&app, 1)).await.status(), StatusCode::FORBIDDEN, "the right one as well");
    app.clock.set(day("2026-05-02"));
    assert_eq!(sign_in(&app, "linden", PASSWORD, &code(&app, 0)).await.status(), StatusCode::SEE_OTHER, "the next day");
}

#[actix_web::test]
async fn a_session_ends_by_its_button_by_the_next_day_and_by_nobody_elses_form() {
    let app = TestApp::fresh().await;
    let cookie = come_in(&app).await;
    let (_, html) = room(&app, "/", &cookie).await;
    let token = value(&html, "token");
    let out = async |token: &str, site: &str| {
        let request = app.http.post(format!("{}/sign-out", app.staff)).header("cookie", &cookie).header("sec-fetch-site", site);
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        request.body(format!("token={token}&lang=en")).send().await.expect("an answer")
    };
    for (token, site) in [("", "same-origin"), ("AAAA", "same-origin"), (token.as_str(), "cross-site"), (&token, "same-site")] {
        assert!(out(token, site).await.headers().get("set-cookie").is_none());
        assert!(is_inside(&room(&app, "/", &cookie).await.1), "{token} from {site}");
    }
    let gone = out(&token, "same-origin").await;
    assert!(gone.headers()["set-cookie"].to_str().expect("text").contains("Max-Age=0"));
    assert!(!is_inside(&room(&app, "/", &cookie).await.1), "a cookie that somebody kept opens nothing");
    let again = sign_in(&app, "linden", PASSWORD, &code(&app, 1)).await;
    let again = self::cookie(&again);
    assert!(is_inside(&room(&app, "/", &again).await.1));
    app.clock.set(day("2026-05-02"));
    assert!(!is_inside(&room(&app, "/", &again).await.1), "the next day");
    let mut elsewhere = HeaderMap::new();
    elsewhere.insert("sec-fetch-site", "cross-site".parse().expect("a value"));
    assert_eq!(sign_in_from(&app, "linden", PASSWORD, &code(&app, 0), elsewhere).await.status(), StatusCode::FORBIDDEN);
}
