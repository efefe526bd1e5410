//! Who is signed in: a cookie, the hash of which the database knows.

use super::Rooms;
use crate::{
    domain::{
        ids::StaffName,
        staff::{Act, Role, may},
    },
    keyring::KeyName,
    secret::{equal, random},
    store::{
        self, StoreError,
        session::{CookieHash, Session},
    },
};
use actix_web::{
    HttpRequest,
    cookie::{Cookie, SameSite},
};
use data_encoding::BASE64URL_NOPAD;
use ring::digest::{SHA256, digest};

/// The cookie. `__Host-`: only this host can have set it, over TLS, for all of it (RFC 6265bis §4.1.3.2).
const COOKIE: &str = "__Host-staff";
/// Minutes after which a session ends whatever happens: a working day.
const LONGEST: i32 = 8 * 60;
/// Minutes after which it ends when nothing happens.
const IDLE: i32 = 60;
/// Minutes after which it is noted that something happened: not every request writes.
const NOTED_EVERY: i32 = 5;

/// Who is signed in.
#[derive(Debug, Clone)]
pub(super) struct Who {
    /// The sign-in name.
    pub name: StaffName,
    /// What they work as.
    pub role: Role,
    /// Whether surveys rate whom they work for.
    pub rated: bool,
    /// What every form of this session carries.
    pub token: String,
    /// The session itself.
    pub cookie: CookieHash,
}

/// The present minute, counted from 1970.
pub(super) fn minute(rooms: &Rooms) -> i32 {
    i32::try_from(rooms.clock.now().timestamp() / 60).unwrap_or(i32::MAX)
}

/// SHA-256, by which the database knows a cookie or the token of an invitation.
pub(super) fn hash(value: &str) -> CookieHash {
    let mut hash = [0; 32];
    hash.copy_from_slice(digest(&SHA256, value.as_bytes()).as_ref());
    hash
}

/// Begins a session inside a transaction; gives the cookie.
pub(super) async fn begin(rooms: &Rooms, tx: &mut store::Tx, name: &StaffName) -> Result<Cookie<'static>, StoreError> {
    let (value, now) = (BASE64URL_NOPAD.encode(&random::<32>()), minute(rooms));
    let session = Session { staff: name.clone(), ends: now + LONGEST, idle: now + IDLE };
    store::session::begin(tx, &hash(&value), &session, now).await?;
    Ok(cookie(value))
}

fn cookie(value: String) -> Cookie<'static> {
    Cookie::build(COOKIE, value).path("/").secure(true).http_only(true).same_site(SameSite::Strict).finish()
}

/// What takes the cookie away again.
pub(super) fn no_cookie() -> Cookie<'static> {
    let mut gone = cookie(String::new());
    gone.make_removal();
    gone
}

/// Who sent this request, if their session goes on.
pub(super) async fn who(rooms: &Rooms, request: &HttpRequest) -> Result<Option<Who>, Box<dyn std::error::Error>> {
    let Some(cookie) = request.cookie(COOKIE) else { return Ok(None) };
    let (cookie, now) = (hash(cookie.value()), minute(rooms));
    let Some(session) = store::session::get(&mut rooms.store.read().await?, &cookie, now).await? else { return Ok(None) };
    if session.idle < now + IDLE - NOTED_EVERY {
        let mut tx = rooms.store.write().await?;
        store::session::go_on(&mut tx, &cookie, now + IDLE).await?;
        tx.commit().await?;
    }
    let mut tx = rooms.store.read().await?;
    let Some(staff) = store::staff::get(&mut tx, &session.staff).await? else { return Ok(None) };
    if store::access::get(&mut tx, &staff.name).await?.is_some_and(|access| !access.lets_in(rooms.clock.today())) {
        return Ok(None);
    }
    let rated = store::partnership::organisation(&mut tx, &staff.organisation).await?.is_none_or(|o| o.rated);
    let token = rooms.ring.key(&KeyName::Column)?.derive(b"staff forms").mac(&[&cookie]);
    let token = BASE64URL_NOPAD.encode(&token);
    Ok(Some(Who { name: staff.name, role: staff.role, rated, token, cookie }))
}

impl Who {
    /// Whether they may do something.
    pub(super) fn may(&self, act: Act) -> bool {
        may(self.role, self.rated, act)
    }

    /// Whether a form is one of this session's own.
    pub(super) fn made(&self, token: &str) -> bool {
        equal(self.token.as_bytes(), token.as_bytes())
    }
}

/// Whether another site made the browser send this. A browser that does not say it is covered by the cookie's `SameSite`.
pub(super) fn from_elsewhere(request: &HttpRequest) -> bool {
    request.headers().get("sec-fetch-site").is_some_and(|site| site != "same-origin" && site != "none")
}
