//! What the lived-experience group says of something that is called done. The reviewer records it; of what their own organisation does, others say it.

use super::{
    Failed, Frame, Rooms,
    action::{Found, find, vets},
    action_form::choices,
    field::{Choice, Wrong, in_words},
    inside, posted,
    release::AT,
    reply_form::{Fields, Wrongs, check_password},
    session::Who,
    to,
    wave::{no_such, not_now},
};
use crate::{
    domain::action::{Vetted, Vetting},
    render::Page,
    store,
    web::reply::{Answers, Doing, Reading},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Vet {
    page: Frame,
    id: String,
    doing: Doing,
    /// Whether the action is another than the one that was looked at.
    changed: bool,
    seen: usize,
    says: Vec<Choice>,
    wrong: Vec<Wrong>,
}

impl Page for Vet {
    const TEMPLATE: &'static str = "staff/vet.html";
}

async fn show(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    found: &Found,
    fields: &Fields,
    wrong: &Wrongs,
) -> Result<HttpResponse, Failed> {
    let (words, seen) = (rooms.pages.words(), found.action.steps.len());
    let answers = Answers::load(&mut rooms.store.read().await?).await?;
    let reading = Reading { words, language: lang, today: rooms.clock.today(), at: AT, drafts: true };
    let changed = fields.seen() != seen;
    let page = Vet {
        page: Frame::new(rooms, lang, Some(who)),
        id: found.action.id.to_string(),
        doing: reading.doing(&found.action, &answers)?,
        changed,
        seen,
        says: choices(words, lang, |code| format!("staff-vet-{code}"), Vetted::ALL.iter().map(|v| v.as_str()), fields.get("says"))?,
        wrong: in_words(rooms, lang, wrong, &[])?,
    };
    let status = match (changed, wrong.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, true) => StatusCode::OK,
    };
    Ok(rooms.show(status, lang, &page))
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        if !vets(&rooms, who, &found.action).await? {
            return Ok(not_now(&rooms, lang, who));
        }
        let fields = Fields::of(&[("seen", &found.action.steps.len().to_string())]);
        show(&rooms, (lang, who), &found, &fields, &Wrongs::new()).await
    })
    .await
}

/// POST of the form. What is said is said of the step that stood on the page; of a later one it is asked again.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        if !vets(&rooms, who, &found.action).await? {
            return Ok(not_now(&rooms, lang, who));
        }
        let says = Vetted::parse(fields.get("says"));
        let mut wrong = Wrongs::new();
        wrong.extend(says.is_none().then_some(("says", "staff-vet-wrong")));
        check_password(&rooms, who, &fields, &mut wrong).await?;
        let (true, Some(says)) = (wrong.is_empty(), says) else { return show(&rooms, (lang, who), &found, &fields, &wrong).await };
        let (today, step, id) = (rooms.clock.today(), fields.seen(), &found.action.id);
        let mut tx = rooms.store.write().await?;
        if store::form::claim(&mut tx, &who.name, fields.get("key"), today).await? {
            let vetting = Vetting { step, says, staff: who.name.clone(), day: today };
            if !store::action::vet(&mut tx, id, &vetting).await? {
                drop(tx);
                let Some(found) = find(&rooms, who, id.as_str()).await? else { return Ok(no_such(&rooms, lang, who)) };
                return show(&rooms, (lang, who), &found, &fields, &wrong).await;
            }
            store::staff::log(&mut tx, today, who.name.as_str(), &format!("recorded of {id}: {}", says.as_str())).await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/actions/{id}?lang={lang}")))
    })
    .await
}
