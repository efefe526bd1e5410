//! Taking up an invitation: a password, an app that is proved by its code, and ten recovery codes. Looking at the page uses nothing up: mail programs look too.

use super::{
    Failed, Frame, Rooms, codes,
    codes::{Codes, Offer},
    fault, language, notice, session, sign_in,
};
use crate::{
    access::{self, Newcomer},
    render::Page,
    secret::hash_password,
    store::{self, invitation::Invitation, session::Tries},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path, Query},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

#[derive(Debug, Serialize)]
struct Join {
    page: Frame,
    token: String,
    name: String,
    role: String,
    offer: Offer,
    wrong: String,
}

impl Page for Join {
    const TEMPLATE: &'static str = "staff/join.html";
}

/// What was typed.
#[derive(Deserialize)]
pub(super) struct Typed {
    password: String,
    again: String,
    sealed: String,
    code: String,
}

async fn find(rooms: &Rooms, tx: &mut store::Tx, token: &str) -> Result<Option<Invitation>, Failed> {
    let hash = session::hash(token);
    let today = rooms.clock.today();
    let all = store::invitation::all(tx).await?;
    Ok(all.into_iter().find(|invitation| invitation.hash == hash && today <= invitation.good_until))
}

fn place(invitation: &Invitation) -> String {
    format!("join/{}/totp", data_encoding::HEXLOWER.encode(&invitation.hash))
}

fn gone(rooms: &Rooms, lang: &'static str) -> HttpResponse {
    notice(rooms, StatusCode::NOT_FOUND, Frame::new(rooms, lang, None), ("staff-gone", "staff-gone-why"))
}

fn page(rooms: &Rooms, lang: &'static str, token: &str, found: &Invitation, sealed: &str, wrong: &str) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let offer = Offer::again(&rooms.ring, &place(found), found.staff.as_str(), sealed)?;
    let wrong = if wrong.is_empty() { String::new() } else { words.say(lang, wrong, &[])? };
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let role = words.say(lang, &format!("staff-role-{}", found.role), &[])?;
    let join = Join { page: Frame::new(rooms, lang, None), token: token.to_owned(), name: found.staff.to_string(), role, offer, wrong };
    Ok(rooms.show(status, lang, &join))
}

/// GET of an invitation's link.
pub async fn get(rooms: Data<Rooms>, token: Path<String>, asked: Query<super::Asked>) -> HttpResponse {
    let lang = language(asked.lang.as_deref());
    let shown = async {
        match find(&rooms, &mut rooms.store.read().await?, &token).await? {
            Some(found) => page(&rooms, lang, &token, &found, "", ""),
            None => Ok(gone(&rooms, lang)),
        }
    };
    shown.await.unwrap_or_else(|error: Failed| fault("join", &*error))
}

/// POST of the form.
pub async fn post(
    rooms: Data<Rooms>,
    request: HttpRequest,
    token: Path<String>,
    asked: Query<super::Asked>,
    typed: Form<Typed>,
) -> HttpResponse {
    let lang = language(asked.lang.as_deref());
    if session::from_elsewhere(&request) {
        return sign_in::page(&rooms, lang, "", "staff-elsewhere");
    }
    let typed = typed.into_inner();
    take_up(&rooms, lang, &token, typed).await.unwrap_or_else(|error| fault("join", &*error))
}

async fn take_up(rooms: &Rooms, lang: &'static str, token: &str, typed: Typed) -> Result<HttpResponse, Failed> {
    let Some(found) = find(rooms, &mut rooms.store.read().await?, token).await? else { return Ok(gone(rooms, lang)) };
    let (password, again) = (Zeroizing::new(typed.password), Zeroizing::new(typed.again));
    let wrong = |key| page(rooms, lang, token, &found, &typed.sealed, key);
    if !access::is_password(&password) {
        return wrong("staff-password-short");
    }
    if *password != *again {
        return wrong("staff-password-differs");
    }
    let Ok(secret) = codes::open(&rooms.ring, &place(&found), &typed.sealed) else { return wrong("staff-app-wrong") };
    let Some(step) = access::step_of_secret(&secret, &typed.code, rooms.clock.now())? else { return wrong("staff-app-wrong") };
    let today = rooms.clock.today();
    let turn = rooms.turns.acquire().await?;
    let password_hash = tokio::task::spawn_blocking(move || hash_password(&password)).await?;
    drop(turn);
    let mut tx = rooms.store.write().await?;
    if !store::invitation::end(&mut tx, &found.hash).await? {
        return Ok(gone(rooms, lang));
    }
    let newcomer = Newcomer { name: &found.staff, role: found.role, organisation: &found.organisation, password_hash, secret: &secret };
    access::admit(&mut tx, &rooms.ring, today, newcomer).await?;
    store::session::put_tries(&mut tx, &found.staff, &Tries { step, misses: 0, missed_on: today }).await?;
    let codes = access::new_recovery_codes(&mut tx, &rooms.ring, &found.staff).await?;
    let cookie = session::begin(rooms, &mut tx, &found.staff).await?;
    store::staff::log(&mut tx, today, found.staff.as_str(), "took up an invitation").await?;
    tx.commit().await?;
    let mut response = rooms.show(StatusCode::OK, lang, &Codes::shown(Frame::new(rooms, lang, None), codes));
    response.add_cookie(&cookie)?;
    Ok(response)
}
