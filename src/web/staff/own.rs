//! One's own access: password, app, recovery codes. Each change asks for the password: a device that was left open changes nothing.

use super::{
    Failed, Frame, Rooms, codes,
    codes::{Codes, Offer},
    posted, room,
    session::Who,
    sign_in::is_theirs,
    to,
};
use crate::{access, domain::staff::lapses_on, i18n::Arg, render::Page, secret::hash_password, store};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

#[derive(Debug, Serialize)]
struct Own {
    page: Frame,
    role: String,
    until: String,
    left: i64,
    /// What was changed.
    done: String,
    /// What is wrong, and in which of the forms.
    wrong: String,
    form: &'static str,
}

impl Page for Own {
    const TEMPLATE: &'static str = "staff/own.html";
}

#[derive(Debug, Serialize)]
struct App {
    page: Frame,
    offer: Offer,
    wrong: String,
}

impl Page for App {
    const TEMPLATE: &'static str = "staff/app.html";
}

async fn build(rooms: &Rooms, page: Frame, who: &Who, done: &str, (form, wrong): (&'static str, &str)) -> Result<Own, Failed> {
    let (words, lang) = (rooms.pages.words(), page.lang);
    let mut tx = rooms.store.read().await?;
    let confirmed = store::access::get(&mut tx, &who.name).await?.map_or_else(|| rooms.clock.today(), |access| access.confirmed_on);
    let until = words.say(lang, "staff-access-until", &[("day", Arg::Text(&words.day(lang, lapses_on(confirmed))?))])?;
    let role = words.say(lang, &format!("staff-role-{}", who.role), &[])?;
    let say = |key: &str| if key.is_empty() { Ok(String::new()) } else { words.say(lang, key, &[]) };
    Ok(Own { role, until, left: store::recovery::left(&mut tx, &who.name).await?, done: say(done)?, wrong: say(wrong)?, form, page })
}

/// GET of the room.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    let done = if request.query_string().contains("done=password") {
        "staff-password-changed"
    } else if request.query_string().contains("done=app") {
        "staff-app-changed"
    } else {
        ""
    };
    room(&rooms, &request, async |page, who| build(&rooms, page, who, done, ("", "")).await).await
}

async fn refuse(rooms: &Rooms, lang: &'static str, who: &Who, form: &'static str, wrong: &str) -> Result<HttpResponse, Failed> {
    let page = build(rooms, Frame::new(rooms, lang, Some(who)).at("/me"), who, "", (form, wrong)).await?;
    Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page))
}

/// A change of password.
#[derive(Deserialize)]
pub(super) struct NewPassword {
    token: String,
    password: String,
    new: String,
    again: String,
}

/// POST of another password. Every other session of theirs ends.
pub async fn password(rooms: Data<Rooms>, request: HttpRequest, typed: Form<NewPassword>) -> HttpResponse {
    let typed = typed.into_inner();
    posted(&rooms, &request, &typed.token, async |lang, who| {
        let (new, again) = (Zeroizing::new(typed.new), Zeroizing::new(typed.again));
        let wrong = if !access::is_password(&new) {
            "staff-password-short"
        } else if *new != *again {
            "staff-password-differs"
        } else if !is_theirs(&rooms, who, &typed.password).await? {
            "staff-password-wrong"
        } else {
            ""
        };
        if !wrong.is_empty() {
            return refuse(&rooms, lang, who, "password", wrong).await;
        }
        let turn = rooms.turns.acquire().await?;
        let hash = tokio::task::spawn_blocking(move || hash_password(&new)).await?;
        drop(turn);
        let mut tx = rooms.store.write().await?;
        store::staff::put_password(&mut tx, &who.name, &hash).await?;
        store::session::end_others(&mut tx, &who.name, &who.cookie).await?;
        store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), "changed their password").await?;
        tx.commit().await?;
        Ok(to(&format!("/me?lang={lang}&done=password")))
    })
    .await
}

/// What asks for new codes.
#[derive(Deserialize)]
pub(super) struct NewCodes {
    token: String,
    password: String,
}

/// POST of the button that makes new recovery codes; the earlier ones end.
pub async fn codes(rooms: Data<Rooms>, request: HttpRequest, typed: Form<NewCodes>) -> HttpResponse {
    let typed = typed.into_inner();
    posted(&rooms, &request, &typed.token, async |lang, who| {
        if !is_theirs(&rooms, who, &typed.password).await? {
            return refuse(&rooms, lang, who, "codes", "staff-password-wrong").await;
        }
        let mut tx = rooms.store.write().await?;
        let codes = access::new_recovery_codes(&mut tx, &rooms.ring, &who.name).await?;
        store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), "made new recovery codes").await?;
        tx.commit().await?;
        Ok(rooms.show(StatusCode::OK, lang, &Codes::shown(Frame::new(&rooms, lang, Some(who)), codes)))
    })
    .await
}

fn place(who: &Who) -> String {
    format!("me/{}/totp", who.name)
}

/// GET of the page that offers another app.
pub async fn app(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| {
        Ok(App { offer: Offer::fresh(&rooms.ring, &place(who), who.name.as_str())?, page, wrong: String::new() })
    })
    .await
}

/// Another app, proved by its code.
#[derive(Deserialize)]
pub(super) struct NewApp {
    token: String,
    password: String,
    sealed: String,
    code: String,
}

/// POST of another app. Every other session of theirs ends.
pub async fn new_app(rooms: Data<Rooms>, request: HttpRequest, typed: Form<NewApp>) -> HttpResponse {
    let typed = typed.into_inner();
    posted(&rooms, &request, &typed.token, async |lang, who| {
        let secret = codes::open(&rooms.ring, &place(who), &typed.sealed);
        let step = match &secret {
            Ok(secret) => access::step_of_secret(secret, &typed.code, rooms.clock.now())?,
            Err(_) => None,
        };
        let wrong = if step.is_none() {
            "staff-app-wrong"
        } else if !is_theirs(&rooms, who, &typed.password).await? {
            "staff-password-wrong"
        } else {
            ""
        };
        let (Ok(secret), Some(step), true) = (secret, step, wrong.is_empty()) else {
            let offer = Offer::again(&rooms.ring, &place(who), who.name.as_str(), &typed.sealed)?;
            let page = App { page: Frame::new(&rooms, lang, Some(who)), offer, wrong: rooms.pages.words().say(lang, wrong, &[])? };
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page));
        };
        let mut tx = rooms.store.write().await?;
        let tries = store::session::tries(&mut tx, &who.name).await?;
        store::staff::put_totp(&mut tx, &who.name, &access::seal_secret(&rooms.ring, &who.name, &secret)?).await?;
        store::session::put_tries(&mut tx, &who.name, &store::session::Tries { step, ..tries }).await?;
        store::session::end_others(&mut tx, &who.name, &who.cookie).await?;
        store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), "changed their authenticator app").await?;
        tx.commit().await?;
        Ok(to(&format!("/me?lang={lang}&done=app")))
    })
    .await
}
