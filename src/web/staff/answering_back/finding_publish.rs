//! Making the reply to a finding public, with its actions as they stand: from then on nothing of it is deleted, only corrected.

use super::{
    Rooms,
    finding::{Confirm, find},
    inside, posted,
    reply_form::{Fields, Wrongs, check_password},
    to,
    wave::{no_such, not_now},
};
use crate::store;
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Bytes, Data, Path},
};

/// What is asked.
const QUESTION: (&str, &[&str]) = ("staff-finding-publish-title", &["staff-finding-publish-what", "staff-finding-publish-lost"]);

/// GET of the question.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let waits = found.finding.public.is_none() && found.finding.withdrawn_on.is_none() && found.row.state == "public";
        if !waits {
            return Ok(not_now(&rooms, lang, who));
        }
        Confirm::of(&rooms, (lang, who), &found.finding, "publish", QUESTION, &Wrongs::new())
    })
    .await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let mut wrong = Wrongs::new();
        check_password(&rooms, who, &fields, &mut wrong).await?;
        if !wrong.is_empty() {
            return Confirm::of(&rooms, (lang, who), &found.finding, "publish", QUESTION, &wrong);
        }
        let (id, today) = (&found.finding.id, rooms.clock.today());
        let mut tx = rooms.store.write().await?;
        if store::form::claim(&mut tx, &who.name, fields.get("key"), today).await? {
            if !store::finding::publish(&mut tx, id, today).await? {
                return Ok(not_now(&rooms, lang, who));
            }
            store::staff::log(&mut tx, today, who.name.as_str(), &format!("published the reply to {id} of {}", found.row.id)).await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/findings/{id}?lang={lang}")))
    })
    .await
}
