//! A question is left out, once somebody has read what goes with it.

use super::super::{
    Failed, Frame, Rooms,
    ask::{Answered, Ask, Back},
    inside, posted,
    session::Who,
    sign_in::is_theirs,
};
use super::{asked, begin, fixed, look, nothing, save, text, to_draft};
use crate::{
    authoring::{Draft, leave_out},
    domain::ids::QuestionId,
    i18n::Arg,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};

fn page(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft, id: &QuestionId) -> Result<Ask, Failed> {
    let words = rooms.pages.words();
    let key = format!("q-{id}");
    let args = [("id", Arg::Text(id.as_str())), ("text", Arg::Text(text(draft, lang, &key).0))];
    let say = |key: &str| words.say(lang, key, &args);
    let instrument = &draft.source.instrument;
    let hangs = instrument.questions.iter().filter(|q| q.asked_if.as_ref().is_some_and(|c| c.question == *id)).map(|q| q.id.to_string());
    let results = instrument.derived.iter().filter(|d| d.base.iter().chain(&d.yes).any(|c| c.question == *id)).map(|d| d.id.to_string());
    let (hangs, results) = (hangs.collect::<Vec<_>>().join(", "), results.collect::<Vec<_>>().join(", "));
    let mut what = vec![say("staff-author-remove-what")?];
    if draft.is_locked(id) {
        what.push(say("staff-author-remove-locked")?);
    } else {
        what.push(say("staff-author-remove-own")?);
    }
    if !hangs.is_empty() {
        what.push(words.say(lang, "staff-author-remove-hangs", &[("ids", Arg::Text(&hangs))])?);
    }
    if !results.is_empty() {
        what.push(words.say(lang, "staff-author-remove-results", &[("ids", Arg::Text(&results))])?);
    }
    Ok(Ask {
        page: Frame::new(rooms, lang, Some(who)),
        back: Back { path: format!("/authoring/{}", draft.row.id), name: say("staff-author-back")? },
        title: say("staff-author-remove")?,
        what,
        action: format!("/authoring/{}/questions/{id}/remove", draft.row.id),
        button: say("staff-author-remove")?,
        wrong: Vec::new(),
    })
}

/// GET of the question.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(draft) = look(&rooms, &path.0).await? else { return Ok(nothing(&rooms, lang, who)) };
        match asked(&draft, &path.1) {
            Some(id) if !draft.row.is_frozen() => page(&rooms, lang, who, &draft, &id)?.shown(&rooms, false),
            Some(_) => Ok(fixed(&rooms, lang, who, &draft)),
            None => Ok(nothing(&rooms, lang, who)),
        }
    })
    .await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, typed: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &typed.token, async |lang, who| {
        if look(&rooms, &path.0).await?.is_none() {
            return Ok(nothing(&rooms, lang, who));
        }
        let known = is_theirs(&rooms, who, &typed.password).await?;
        let (mut tx, draft) = begin(&rooms, &path.0).await?;
        let Some(mut draft) = draft else { return Ok(nothing(&rooms, lang, who)) };
        if draft.row.is_frozen() {
            return Ok(fixed(&rooms, lang, who, &draft));
        }
        let Some(id) = asked(&draft, &path.1) else { return Ok(to_draft(lang, &path.0)) };
        if !known {
            return page(&rooms, lang, who, &draft, &id)?.shown(&rooms, true);
        }
        if !store::form::claim(&mut tx, &who.name, &typed.key, rooms.clock.today()).await? || !leave_out(&mut draft, &id) {
            return Ok(to_draft(lang, &path.0));
        }
        let act = format!("left {id} out of {}", draft.row.id);
        if save(&rooms, tx, who, &mut draft, &act).await? { Ok(to_draft(lang, &path.0)) } else { Ok(fixed(&rooms, lang, who, &draft)) }
    })
    .await
}
