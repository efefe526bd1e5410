//! A version is frozen: from then on it never changes, and can be asked. Nothing may be wrong with it.

use super::super::{
    Failed, Frame, Rooms,
    ask::{Answered, Ask, Back},
    notice,
    session::Who,
};
use super::{
    fixed, issues,
    opened::{changing, confirmed},
    save, to_draft,
};
use crate::{
    authoring::{self, Draft, Issue},
    i18n::Arg,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path},
};

fn page(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft) -> Result<Ask, Failed> {
    let words = rooms.pages.words();
    let id = draft.row.id.to_string();
    let say = |key: &str| words.say(lang, key, &[("id", Arg::Text(&id))]);
    let own = f64::from(u32::try_from(draft.own_questions()).unwrap_or(u32::MAX));
    let mut what = vec![say("staff-author-freeze-what")?, say("staff-author-freeze-gates")?];
    if own > 0.0 {
        what.push(words.say(lang, "staff-author-freeze-own", &[("n", Arg::Number(own))])?);
    }
    Ok(Ask {
        page: Frame::new(rooms, lang, Some(who)),
        back: Back { path: format!("/authoring/{id}"), name: say("staff-author-back")? },
        title: say("staff-author-freeze")?,
        what,
        action: format!("/authoring/{id}/freeze"),
        button: say("staff-author-freeze")?,
        wrong: Vec::new(),
    })
}

/// Says that something is wrong with it; what, stands on its page.
fn unfinished(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/authoring");
    notice(rooms, StatusCode::CONFLICT, frame, ("staff-author-unfinished", "staff-author-unfinished-why"))
}

async fn is_finished(rooms: &Rooms, draft: &Draft) -> Result<bool, Failed> {
    Ok(!issues::all(rooms, draft).await?.iter().any(Issue::is_open))
}

/// GET of the question.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    changing(&rooms, &request, &id, async |lang, who, draft| {
        if is_finished(&rooms, &draft).await? {
            page(&rooms, lang, who, &draft)?.shown(&rooms, false)
        } else {
            Ok(unfinished(&rooms, lang, who))
        }
    })
    .await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, typed: Form<Answered>) -> HttpResponse {
    confirmed(&rooms, &request, (&typed, &id), async |lang, who, known, mut tx, mut draft| {
        if !known {
            return page(&rooms, lang, who, &draft)?.shown(&rooms, true);
        }
        if !store::form::claim(&mut tx, &who.name, &typed.key, rooms.clock.today()).await? {
            return Ok(to_draft(lang, &id));
        }
        // Nobody changes it while it is read once more.
        if !is_finished(&rooms, &draft).await? {
            return Ok(unfinished(&rooms, lang, who));
        }
        draft.write(rooms.clock.today())?;
        draft.row.digest = authoring::digest(&draft.row);
        let act = format!("froze {}", draft.row.id);
        if !save(&rooms, tx, who, &mut draft, &act).await? {
            return Ok(fixed(&rooms, lang, who, &draft));
        }
        // From now on it can be asked, without a new start.
        authoring::catch_up(&mut rooms.store.read().await?, rooms.pages.words()).await?;
        Ok(to_draft(lang, &id))
    })
    .await
}
