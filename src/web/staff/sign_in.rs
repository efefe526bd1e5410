//! Signing in, by name, password and the code of an authenticator app; and signing out.
//!
//! Nobody can be locked out by somebody who does not know their password: without it nothing is counted. Each try costs as much as Argon2id does, and
//! two are tried at once. With the right password ten wrong codes a day are taken, and then none until the next day: whoever tries codes has the password.

use super::{Frame, LANGUAGES, Rooms, fault, language, session, to_the_door};
use crate::{
    access,
    domain::{ids::StaffName, staff::Staff},
    render::Page,
    secret::password_matches,
    store::{self, session::Tries},
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
    #[serde(default)]
    code: String,
    #[serde(default)]
    recovery: String,
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
    let page = SignIn { page: Frame::new(rooms, lang, None).at("/"), name: name.chars().take(64).collect(), wrong };
    rooms.show(status, lang, &page)
}

/// How a try ended.
enum Tried {
    In(actix_web::cookie::Cookie<'static>),
    Wrong,
    TooOften,
    Lapsed,
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, typed: Form<Typed>) -> HttpResponse {
    let typed = typed.into_inner();
    let lang = language(typed.lang.as_deref());
    if session::from_elsewhere(&request) {
        return page(&rooms, lang, "", "staff-elsewhere");
    }
    let name = typed.name.trim().to_lowercase();
    let second = Second::of(&typed.code, &typed.recovery);
    match attempt(&rooms, &name, Zeroizing::new(typed.password), second).await {
        Ok(Tried::In(cookie)) => {
            let mut response = to_the_door(lang);
            let added = response.add_cookie(&cookie);
            added.map_or_else(|error| fault("sign in", &error), |()| response)
        }
        Ok(Tried::Wrong) => page(&rooms, lang, &name, "staff-wrong"),
        Ok(Tried::TooOften) => page(&rooms, lang, &name, "staff-too-often"),
        Ok(Tried::Lapsed) => page(&rooms, lang, &name, "staff-lapsed"),
        Err(error) => fault("sign in", &*error),
    }
}

/// Whether a password is that of somebody whose access has not ended; as slow for a name that nobody has.
pub(super) async fn knows(rooms: &Rooms, staff: Option<&Staff>, password: Zeroizing<String>) -> Result<bool, Box<dyn std::error::Error>> {
    let hash = staff.map(|staff| staff.password_hash.clone()).filter(|hash| !hash.is_empty());
    let turn = rooms.turns.acquire().await?;
    let matches = tokio::task::spawn_blocking(move || password_matches(&password, hash.as_deref())).await?;
    drop(turn);
    Ok(matches)
}

/// Wrong passwords after which a session ends: whoever took it, or found it open, has no long time to guess.
const TRIES: i32 = 10;

/// Whether a password that came with a form is that of who is signed in. It is counted before it is tried, so that many at once are no way round.
pub(super) async fn is_theirs(rooms: &Rooms, who: &session::Who, password: &str) -> Result<bool, Box<dyn std::error::Error>> {
    let mut tx = rooms.store.write().await?;
    let counted = store::session::count_try(&mut tx, &who.cookie, TRIES).await?;
    let staff = store::staff::get(&mut tx, &who.name).await?;
    tx.commit().await?;
    let right = counted && knows(rooms, staff.as_ref(), Zeroizing::new(password.to_owned())).await?;
    if right {
        let mut tx = rooms.store.write().await?;
        store::session::forget_tries(&mut tx, &who.cookie).await?;
        tx.commit().await?;
    }
    Ok(right)
}

async fn attempt(rooms: &Rooms, name: &str, password: Zeroizing<String>, typed: Second<'_>) -> Result<Tried, Box<dyn std::error::Error>> {
    let staff = match StaffName::parse(name) {
        Ok(name) => store::staff::get(&mut rooms.store.read().await?, &name).await?,
        Err(_) => None,
    };
    let matches = knows(rooms, staff.as_ref(), password).await?;
    let Some(staff) = staff.filter(|_| matches) else { return Ok(Tried::Wrong) };
    let today = rooms.clock.today();
    let mut tx = rooms.store.write().await?;
    let mut tries = store::session::tries(&mut tx, &staff.name).await?;
    // From here on nobody changes their password or ends their access; it may have happened while this one was tried.
    let is_now = store::staff::get(&mut tx, &staff.name).await?.filter(|now| now.password_hash == staff.password_hash);
    let Some(staff) = is_now else { return Ok(Tried::Wrong) };
    if tries.missed_on != today {
        (tries.misses, tries.missed_on) = (0, today);
    }
    if tries.misses >= MISSES {
        return Ok(Tried::TooOften);
    }
    let by_recovery = matches!(typed, Second::Recovery(_));
    if !second(rooms, &mut tx, &staff, &mut tries, typed).await? {
        tries.misses += 1;
        store::session::put_tries(&mut tx, &staff.name, &tries).await?;
        tx.commit().await?;
        return Ok(Tried::Wrong);
    }
    // Said to nobody who has not shown password and code.
    if store::access::get(&mut tx, &staff.name).await?.is_some_and(|access| !access.lets_in(today)) {
        return Ok(Tried::Lapsed);
    }
    tries.misses = 0;
    store::session::put_tries(&mut tx, &staff.name, &tries).await?;
    let cookie = session::begin(rooms, &mut tx, &staff.name).await?;
    let how = if by_recovery { "signed in with a recovery code" } else { "signed in" };
    store::staff::log(&mut tx, today, staff.name.as_str(), how).await?;
    tx.commit().await?;
    Ok(Tried::In(cookie))
}

/// What was typed beside the password.
enum Second<'a> {
    Code(&'a str),
    Recovery(&'a str),
}

impl<'a> Second<'a> {
    fn of(code: &'a str, recovery: &'a str) -> Self {
        if code.trim().is_empty() && !recovery.trim().is_empty() { Self::Recovery(recovery) } else { Self::Code(code) }
    }
}

/// Takes a code of the app, or uses a recovery code up; false when it is neither.
async fn second(
    rooms: &Rooms,
    tx: &mut store::Tx,
    staff: &Staff,
    tries: &mut Tries,
    typed: Second<'_>,
) -> Result<bool, Box<dyn std::error::Error>> {
    match typed {
        Second::Recovery(code) => {
            Ok(store::recovery::take(tx, &staff.name, &access::recovery_hash(&rooms.ring, &staff.name, code)?).await?)
        }
        Second::Code(code) => {
            let step = access::step_of(&rooms.ring, staff, code, rooms.clock.now())?.filter(|step| *step > tries.step);
            tries.step = step.unwrap_or(tries.step);
            Ok(step.is_some())
        }
    }
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
