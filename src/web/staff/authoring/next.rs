//! The next version of one that is frozen begins.

use super::super::{Rooms, posted, setting_up::form::Posted};
use super::{nothing, opened::begin, to_draft};
use crate::{
    authoring::{self, Beginning},
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    web::{Bytes, Data, Path},
};

/// POST of the button.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let (mut tx, of) = begin(&rooms, &id).await?;
        let Some(of) = of.filter(|of| of.row.is_frozen()) else { return Ok(nothing(&rooms, lang, who)) };
        let today = rooms.clock.today();
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(super::to(&format!("/authoring?lang={lang}")));
        }
        let Beginning::Begun(draft) = authoring::next(&mut tx, &of.row, today).await? else { return Ok(nothing(&rooms, lang, who)) };
        let act = format!("began to write {} from {}", draft.row.id, of.row.id);
        store::staff::log(&mut tx, today, who.name.as_str(), &act).await?;
        tx.commit().await?;
        Ok(to_draft(lang, draft.row.id.as_str()))
    })
    .await
}
