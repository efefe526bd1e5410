//! Saying what is done about a finding: an action with its owner and its day, or that nothing is, and why.

use super::{
    Failed, Rooms,
    action_form::{Frames, show, step},
    finding::{Found, find},
    inside, posted,
    reply_form::{Fields, Wrongs, check_password, new_id},
    session::Who,
    to,
    wave::{no_such, not_now},
};
use crate::{
    domain::{action::Step, ids::ActionId},
    i18n::Arg,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Bytes, Data, Path},
};

fn frames(rooms: &Rooms, lang: &str, found: &Found) -> Result<Frames, Failed> {
    let release = [("release", Arg::Text(&found.row.id))];
    Ok(Frames {
        title: rooms.pages.words().say(lang, "staff-action-add", &release)?,
        action: format!("/findings/{}/act", found.finding.id),
        back: format!("/findings/{}", found.finding.id),
        public: found.finding.public.is_some(),
        seen: 0,
        theirs: None,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, who, &id).await? {
        None => Ok(no_such(&rooms, lang, who)),
        Some(found) if found.finding.withdrawn_on.is_some() => Ok(not_now(&rooms, lang, who)),
        Some(found) => show(&rooms, (lang, who), frames(&rooms, lang, &found)?, &Fields::default(), &Wrongs::new()).await,
    })
    .await
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let mut wrong = Wrongs::new();
        let step = step(&rooms, &mut rooms.store.read().await?, who, &fields, None, &mut wrong).await?;
        check_password(&rooms, who, &fields, &mut wrong).await?;
        let (true, Some(step)) = (wrong.is_empty(), step) else {
            return show(&rooms, (lang, who), frames(&rooms, lang, &found)?, &fields, &wrong).await;
        };
        if !add(&rooms, who, &found, fields.get("key"), &step).await? {
            return Ok(not_now(&rooms, lang, who));
        }
        Ok(to(&format!("/findings/{}?lang={lang}", found.finding.id)))
    })
    .await
}

/// Adds the action, once; false when the finding was withdrawn meanwhile.
async fn add(rooms: &Rooms, who: &Who, found: &Found, key: &str, step: &Step) -> Result<bool, Failed> {
    let mut tx = rooms.store.write().await?;
    if !store::form::claim(&mut tx, &who.name, key, step.day).await? {
        return Ok(true);
    }
    let id = ActionId::parse(&new_id())?;
    if !store::action::add(&mut tx, &id, &found.finding.id, step).await? {
        return Ok(false);
    }
    let act = format!("added the action {id} to {} of {}: {}", found.finding.id, found.row.id, step.status.stage().as_str());
    store::staff::log(&mut tx, step.day, who.name.as_str(), &act).await?;
    tx.commit().await?;
    Ok(true)
}
