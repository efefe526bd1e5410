//! Throwing a draft away that nobody has signed.

use super::{Posted, Rooms, fill::find, no_such, not_now, posted, sign_in::is_theirs, to};
use crate::store;
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Bytes, Data, Path},
};

/// POST of the button. It asks for the password, because what several people typed would be gone.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, body: Bytes) -> HttpResponse {
    let form = Posted::read(&body);
    posted(&rooms, &request, form.one("token"), async |lang, who| {
        // Where there is nothing to throw away, no password is tried.
        if find(&rooms, &mut rooms.store.read().await?, who, &path.0, &path.1).await?.is_none() {
            return Ok(no_such(&rooms, lang, who));
        }
        if !is_theirs(&rooms, who, form.one("password")).await? {
            return Ok(not_now(&rooms, lang, who));
        }
        let mut tx = rooms.store.write().await?;
        let Some(found) = find(&rooms, &mut tx, who, &path.0, &path.1).await? else { return Ok(no_such(&rooms, lang, who)) };
        let seen = form.one("revision").parse().unwrap_or(usize::MAX);
        if !store::returns::discard(&mut tx, &found.about, seen).await? {
            return Ok(not_now(&rooms, lang, who));
        }
        let act = format!("threw away the draft of a return: {} {}", found.about.instrument, found.about.period);
        store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), &act).await?;
        tx.commit().await?;
        Ok(to(&format!("/returns?lang={lang}")))
    })
    .await
}
