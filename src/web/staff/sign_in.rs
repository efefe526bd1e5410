//! Signing in, by name, password and the code of an authenticator app; and signing out.
//!
//! Nobody can be locked out by somebody who does not know their password: without it nothing is counted. Each try costs as much as Argon2id does, and
//! two are tried at once. With the right password ten wrong codes a day are taken, and then none until the next day: whoever tries codes has the password.

use super::{Frame, LANGUAGES, Rooms, fault, language, session, to_the_door};
use crate::{
    domain::{ids::StaffName, wave::Staff},
    keyring::KeyName,
    render::Page,
    secret::password_matches,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form},
};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// Wrong codes that are taken on a day, after the right password.
const MISSES: i32 = 10;

/// What was typed.
#[derive(Deserialize)]
pub(super) struct Typed {
    name: String,
    password: String,
    code: String,
    lang: Option<String>,
}

#[derive(Debug, Serialize)]
struct SignIn {
    page: Frame,
    name: String,
    /// What is wrong; empty at first.
    wrong: String,
}

impl Page for SignIn {
    const TEMPLATE: &'static str = "staff/sign_in.html";
}

/// The page before anybody is signed in.
pub(super) fn page(rooms: &Rooms, lang: &'static str, name: &str, wrong: &'static str) -> HttpResponse {
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::FORBIDDEN };
    let wrong = if wrong.is_empty() { Ok(String::new()) } else { rooms.pages.words().say(lang, wrong, &[]) };
    let wrong = match wrong {
        Ok(wrong) => wrong,
        Err(error) => return fault("words", &error),
    };
    let page = SignIn { page: Frame::new(rooms, lang, None), name: name.chars().take(64).collect(), wrong };
    rooms.show(status, lang, &page)
}

/// How a try ended.
enum Tried {
    In(actix_web::cookie::Cookie<'static>),
    Wrong,
    TooOften,
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, typed: Form<Typed>) -> HttpResponse {
    let typed = typed.into_inner();
    let lang = language(typed.lang.as_deref());
    if session::from_elsewhere(&request) {
        return page(&rooms, lang, "", "staff-elsewhere");
    }
    let name = typed.name.trim().to_lowercase();
    match attempt(&rooms, &name, Zeroizing::new(typed.password), &typed.code).await {
        Ok(Tried::In(cookie)) => {
            let mut response = to_the_door(lang);
            let added = response.add_cookie(&cookie);
            added.map_or_else(|error| fault("sign in", &error), |()| response)
        }
        Ok(Tried::Wrong) => page(&rooms, lang, &name, "staff-wrong"),
        Ok(Tried::TooOften) => page(&rooms, lang, &name, "staff-too-often"),
        Err(error) => fault("sign in", &*error),
    }
}

async fn attempt(rooms: &Rooms, name: &str, password: Zeroizing<String>, code: &str) -> Result<Tried, Box<dyn std::error::Error>> {
    let staff = match StaffName::parse(name) {
        Ok(name) => store::staff::get(&mut rooms.store.read().await?, &name).await?,
        Err(_) => None,
    };
    let hash = staff.as_ref().map(|staff| staff.password_hash.clone());
    let turn = rooms.turns.acquire().await?;
    let matches = tokio::task::spawn_blocking(move || password_matches(&password, hash.as_deref())).await?;
    drop(turn);
    let Some(staff) = staff.filter(|_| matches) else { return Ok(Tried::Wrong) };
    let today = rooms.clock.today();
    let mut tx = rooms.store.write().await?;
    let mut tries = store::session::tries(&mut tx, &staff.name).await?;
    if tries.missed_on != today {
        (tries.misses, tries.missed_on) = (0, today);
    }
    if tries.misses >= MISSES {
        return Ok(Tried::TooOften);
    }
    let step = step_of(rooms, &staff, code)?.filter(|step| *step > tries.step);
    let Some(step) = step else {
        tries.misses += 1;
        store::session::put_tries(&mut tx, &staff.name, &tries).await?;
        tx.commit().await?;
        return Ok(Tried::Wrong);
    };
    (tries.step, tries.misses) = (step, 0);
    store::session::put_tries(&mut tx, &staff.name, &tries).await?;
    let cookie = session::begin(rooms, &mut tx, &staff.name).await?;
    store::staff::log(&mut tx, today, staff.name.as_str(), "signed in").await?;
    tx.commit().await?;
    Ok(Tried::In(cookie))
}

/// The step of thirty seconds to which a code of the authenticator app belongs (RFC 6238), one early or late at most.
fn step_of(rooms: &Rooms, staff: &Staff, code: &str) -> Result<Option<i32>, Box<dyn std::error::Error>> {
    let place = format!("staff/{}/totp", staff.name);
    let base32 = Zeroizing::new(rooms.ring.key(&KeyName::Column)?.open(place.as_bytes(), &staff.totp_sealed)?);
    let secret = Zeroizing::new(data_encoding::BASE32_NOPAD.decode(&base32)?);
    let secret: [u8; 20] = secret.as_slice().try_into()?;
    let totp = totp_rs::Builder::new().with_secret(secret).build().map_err(|error| error.to_string())?;
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let step = totp.check(&code, u64::try_from(rooms.clock.now().timestamp())?);
    Ok(step.and_then(|step| i32::try_from(step).ok()))
}

/// What signs out.
#[derive(Deserialize)]
pub(super) struct Out {
    token: String,
    lang: Option<String>,
}

/// POST of the button: the session ends, wherever its cookie may have got to.
pub async fn out(rooms: Data<Rooms>, request: HttpRequest, form: Form<Out>) -> HttpResponse {
    let lang = form.lang.as_deref().map_or(LANGUAGES[0], |lang| language(Some(lang)));
    let ended = async {
        if let Some(who) = session::who(&rooms, &request).await?
            && who.made(&form.token)
            && !session::from_elsewhere(&request)
        {
            let mut tx = rooms.store.write().await?;
            store::session::end(&mut tx, &who.cookie).await?;
            store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), "signed out").await?;
            tx.commit().await?;
            return Ok::<_, Box<dyn std::error::Error>>(true);
        }
        Ok(false)
    };
    match ended.await {
        Ok(false) => to_the_door(lang),
        Ok(true) => {
            let mut response = to_the_door(lang);
            let removed = response.add_cookie(&session::no_cookie());
            removed.map_or_else(|error| fault("sign out", &error), |()| response)
        }
        Err(error) => fault("sign out", &*error),
    }
}
