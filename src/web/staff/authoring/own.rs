//! A question that was copied becomes one of this partnership, so that it can be changed, and is marked for good.

use super::super::{
    Failed, Frame, Rooms,
    ask::{Answered, Ask, Back},
    inside, posted,
    session::Who,
    sign_in::is_theirs,
    to,
};
use super::{asked, begin, fixed, look, nothing, save, text, to_draft};
use crate::{
    authoring::{self, Draft, make_own},
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
    let mut with = draft.clone();
    // As it would be; the ids are given when it is done.
    let others = make_own(&mut with, id, &std::collections::BTreeSet::new()).len().saturating_sub(1);
    let mut what = vec![say("staff-author-remove-what")?, say("staff-author-own-ask")?, say("staff-author-own-trend")?];
    if others > 0 {
        let n = [("n", Arg::Number(f64::from(u32::try_from(others).unwrap_or(u32::MAX))))];
        what.push(words.say(lang, "staff-author-own-others", &n)?);
    }
    Ok(Ask {
        page: Frame::new(rooms, lang, Some(who)),
        back: Back { path: format!("/authoring/{}/questions/{id}", draft.row.id), name: say("staff-author-back-question")? },
        title: say("staff-author-make-own")?,
        what,
        action: format!("/authoring/{}/questions/{id}/own", draft.row.id),
        button: say("staff-author-make-own")?,
        wrong: Vec::new(),
    })
}

/// GET of the question.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(draft) = look(&rooms, &path.0).await? else { return Ok(nothing(&rooms, lang, who)) };
        match asked(&draft, &path.1).filter(|id| draft.is_locked(id)) {
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
        if !store::form::claim(&mut tx, &who.name, &typed.key, rooms.clock.today()).await? {
            return Ok(to_draft(lang, &path.0));
        }
        let taken = authoring::taken(&mut tx, rooms.pages.words()).await?;
        let made = make_own(&mut draft, &id, &taken);
        let Some(first) = made.first() else { return Ok(nothing(&rooms, lang, who)) };
        let there = to(&format!("/authoring/{}/questions/{first}?lang={lang}", draft.row.id));
        let all = made.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        let act = format!("made {all} out of {id} in {}", draft.row.id);
        if save(&rooms, tx, who, &mut draft, &act).await? { Ok(there) } else { Ok(fixed(&rooms, lang, who, &draft)) }
    })
    .await
}
