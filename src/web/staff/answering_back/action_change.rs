//! The next step of an action: another status, day, owner or other words. What it said before stays.

use super::{
    Failed, Rooms,
    action::{Found, find},
    action_form::{Frames, filled, show, step},
    inside, posted,
    reply_form::{Fields, Theirs, Wrongs, check_password},
    session::Who,
    to,
    wave::no_such,
};
use crate::{domain::action::Step, store};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Bytes, Data, Path},
};

fn frames(rooms: &Rooms, lang: &str, found: &Found, seen: usize) -> Result<Frames, Failed> {
    let (words, action) = (rooms.pages.words(), &found.action);
    let (now, latest) = (action.now(), action.steps.len());
    let status = words.say(lang, &format!("staff-stage-{}", now.status.stage().as_str()), &[])?;
    Ok(Frames {
        title: words.say(lang, "staff-action-change", &[])?,
        action: format!("/actions/{}/change", action.id),
        back: format!("/actions/{}", action.id),
        public: found.is_public(),
        seen: latest,
        theirs: (seen != latest).then(|| Theirs::new(words, lang, (now.staff.as_str(), now.day), status, &now.words)).transpose()?,
    })
}

/// GET of the form, filled with how it stands now.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let seen = found.action.steps.len();
        show(&rooms, (lang, who), frames(&rooms, lang, &found, seen)?, &filled(found.action.now(), seen), &Wrongs::new()).await
    })
    .await
}

/// POST of the form. Whoever comes second sees both, and nothing of either is lost.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let mut wrong = Wrongs::new();
        let before = found.action.now().status.due();
        let step = step(&rooms, &mut rooms.store.read().await?, who, &fields, before, &mut wrong).await?;
        check_password(&rooms, who, &fields, &mut wrong).await?;
        let (true, Some(step)) = (wrong.is_empty(), step) else {
            return show(&rooms, (lang, who), frames(&rooms, lang, &found, fields.seen())?, &fields, &wrong).await;
        };
        if change(&rooms, who, &found, &fields, &step).await? {
            return Ok(to(&format!("/actions/{}?lang={lang}", found.action.id)));
        }
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        show(&rooms, (lang, who), frames(&rooms, lang, &found, fields.seen())?, &fields, &wrong).await
    })
    .await
}

/// Writes the step, once; false when somebody else wrote one meanwhile.
async fn change(rooms: &Rooms, who: &Who, found: &Found, fields: &Fields, step: &Step) -> Result<bool, Failed> {
    let (mut tx, id) = (rooms.store.write().await?, &found.action.id);
    if !store::form::claim(&mut tx, &who.name, fields.get("key"), step.day).await? {
        return Ok(true);
    }
    if !store::action::step(&mut tx, id, fields.seen(), step).await? {
        return Ok(false);
    }
    store::staff::log(&mut tx, step.day, who.name.as_str(), &format!("changed the action {id}: {}", step.status.stage().as_str())).await?;
    tx.commit().await?;
    Ok(true)
}
