//! Making the reply to a finding public, with its actions as they stand: from then on nothing of it is deleted, only corrected.

use super::{
    Rooms,
    ask::Answered,
    finding::{Question, find},
    inside, posted,
    sign_in::is_theirs,
    to,
    wave::{no_such, not_now},
};
use crate::store;
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};

const QUESTION: Question = Question {
    verb: "publish",
    title: "staff-finding-publish-title",
    button: "staff-finding-publish",
    what: &["staff-finding-publish-what", "staff-finding-publish-lost"],
};

/// GET of the question.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, who, &id).await? {
        Some(found) if found.is_publishable() => QUESTION.ask(&rooms, lang, who, &found.finding.id, false),
        Some(_) => Ok(not_now(&rooms, lang, who)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let (id, today) = (&found.finding.id, rooms.clock.today());
        if !is_theirs(&rooms, who, &answered.password).await? {
            return QUESTION.ask(&rooms, lang, who, id, true);
        }
        let mut tx = rooms.store.write().await?;
        if store::form::claim(&mut tx, &who.name, &answered.key, today).await? {
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
