//! A question goes one place up or down.

use super::super::{Rooms, setting_up::form::Posted, to};
use super::{asked, fixed, nothing, opened::changed, save};
use crate::{
    authoring::{Direction, move_question},
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Bytes, Data, Path},
};

/// POST of the button.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    changed(&rooms, &request, (typed.one("token"), &path.0), async |lang, who, mut tx, mut draft| {
        let (Some(id), Some(direction)) = (asked(&draft, &path.1), Direction::parse(typed.one("do"))) else {
            return Ok(nothing(&rooms, lang, who));
        };
        let there = to(&format!("/authoring/{}?lang={lang}#q-{id}", draft.row.id));
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), rooms.clock.today()).await?
            || !move_question(&mut draft, &id, direction)
        {
            return Ok(there);
        }
        let act = format!("moved {id} of {}", draft.row.id);
        if save(&rooms, tx, who, &mut draft, &act).await? { Ok(there) } else { Ok(fixed(&rooms, lang, who, &draft)) }
    })
    .await
}
