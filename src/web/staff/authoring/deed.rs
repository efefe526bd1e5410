//! What is done to one question for good, once somebody has read what goes with it.

use super::super::{
    Failed, Rooms,
    ask::{Answered, Ask},
    session::Who,
    to,
};
use super::{
    asked, fixed, nothing,
    opened::{confirmed, seen},
    save, to_draft,
};
use crate::{
    authoring::{self, Draft},
    domain::ids::QuestionId,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Data, Form, Path},
};
use std::collections::BTreeSet;

/// What can be done.
pub(super) trait Deed {
    /// Whether it can be done to this question.
    fn fits(draft: &Draft, id: &QuestionId) -> bool;

    /// The page that says what will be.
    fn page(rooms: &Rooms, lang: &'static str, who: &Who, draft: &Draft, id: &QuestionId) -> Result<Ask, Failed>;

    /// Does it. `taken` are the ids that no question may have any more. The act as the log says it, and the page to go to.
    fn done(draft: &mut Draft, id: &QuestionId, taken: &BTreeSet<String>) -> Option<(String, String)>;
}

/// GET of the question whether to do it.
pub(super) async fn ask<D: Deed>(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    seen(&rooms, &request, &path.0, async |lang, who, draft| match asked(&draft, &path.1).filter(|id| D::fits(&draft, id)) {
        Some(id) if !draft.row.is_frozen() => D::page(&rooms, lang, who, &draft, &id)?.shown(&rooms, false),
        Some(_) => Ok(fixed(&rooms, lang, who, &draft)),
        None => Ok(nothing(&rooms, lang, who)),
    })
    .await
}

/// POST of the answer.
pub(super) async fn post<D: Deed>(
    rooms: Data<Rooms>,
    request: HttpRequest,
    path: Path<(String, String)>,
    typed: Form<Answered>,
) -> HttpResponse {
    confirmed(&rooms, &request, (&typed, &path.0), async |lang, who, known, mut tx, mut draft| {
        let Some(id) = asked(&draft, &path.1).filter(|id| D::fits(&draft, id)) else { return Ok(to_draft(lang, &path.0)) };
        if !known {
            return D::page(&rooms, lang, who, &draft, &id)?.shown(&rooms, true);
        }
        if !store::form::claim(&mut tx, &who.name, &typed.key, rooms.clock.today()).await? {
            return Ok(to_draft(lang, &path.0));
        }
        let taken = authoring::taken(&mut tx, rooms.pages.words()).await?;
        let Some((act, there)) = D::done(&mut draft, &id, &taken) else { return Ok(to_draft(lang, &path.0)) };
        let saved = save(&rooms, tx, who, &mut draft, &act).await?;
        Ok(if saved { to(&format!("{there}?lang={lang}")) } else { fixed(&rooms, lang, who, &draft) })
    })
    .await
}
