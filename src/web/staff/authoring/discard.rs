//! A draft is thrown away, whole.

use super::super::{
    Failed, Frame, Rooms,
    ask::{Answered, Ask, Back},
    posted,
    session::Who,
    sign_in::is_theirs,
    to,
};
use super::{
    fixed,
    opened::{begin, changing, look},
};
use crate::{authoring::Draft, i18n::Arg, store};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};

fn page(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft) -> Result<Ask, Failed> {
    let id = draft.row.id.to_string();
    let say = |key: &str| rooms.pages.words().say(lang, key, &[("id", Arg::Text(&id))]);
    Ok(Ask {
        page: Frame::new(rooms, lang, Some(who)),
        back: Back { path: format!("/authoring/{id}"), name: say("staff-author-back")? },
        title: say("staff-author-discard")?,
        what: vec![say("staff-author-discard-what")?],
        action: format!("/authoring/{id}/discard"),
        button: say("staff-author-discard")?,
        wrong: Vec::new(),
    })
}

/// GET of the question.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    changing(&rooms, &request, &id, async |lang, who, draft| page(&rooms, lang, who, &draft)?.shown(&rooms, false)).await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, typed: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &typed.token, async |lang, who| {
        let there = to(&format!("/authoring?lang={lang}"));
        if look(&rooms, &id).await?.is_none() {
            return Ok(there);
        }
        let known = is_theirs(&rooms, who, &typed.password).await?;
        let (mut tx, draft) = begin(&rooms, &id).await?;
        let Some(draft) = draft else { return Ok(there) };
        if draft.row.is_frozen() {
            return Ok(fixed(&rooms, lang, who, &draft));
        }
        if !known {
            return page(&rooms, lang, who, &draft)?.shown(&rooms, true);
        }
        let today = rooms.clock.today();
        if store::form::claim(&mut tx, &who.name, &typed.key, today).await? && store::own::discard(&mut tx, &draft.row.id).await? {
            store::staff::log(&mut tx, today, who.name.as_str(), &format!("threw {} away", draft.row.id)).await?;
            tx.commit().await?;
        }
        Ok(there)
    })
    .await
}
