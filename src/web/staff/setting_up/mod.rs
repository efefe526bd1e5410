//! Setting up: who the partnership is, entry by entry, each saved by itself (`docs/decisions/0023`).

mod end;
mod entry;
mod file;
pub(super) mod form;
mod guide;
mod list;
mod merge;
mod partnership;
mod surveys;
mod tenders;
pub(super) mod upload;
mod wrong;

use super::{Failed, Frame, Rooms, session::Who};
use crate::{
    domain::{register::Limits, wave::WaveState},
    store::{self, Tx},
};
use actix_web::{
    HttpResponse,
    web::{self, ServiceConfig},
};

/// Says that there is nothing at an address.
fn nothing(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/setting-up");
    super::notice(rooms, actix_web::http::StatusCode::NOT_FOUND, frame, ("staff-no-such", "staff-set-no-such-why"))
}

/// What a change depends on beside the register.
async fn limits(rooms: &Rooms, tx: &mut Tx, who: &Who) -> Result<Limits, Failed> {
    let staff = store::staff::get(tx, &who.name).await?.ok_or(store::StoreError::Inconsistent("staff"))?;
    let over = |state| matches!(state, WaveState::Released | WaveState::Destroyed);
    let rating = store::wave::all(tx).await?.iter().any(|wave| !over(wave.state));
    Ok(Limits { today: rooms.clock.today(), own: staff.organisation.to_string(), rating })
}

/// Routes of these rooms.
pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .route("/setting-up", web::get().to(guide::get))
        .route("/setting-up/partnership", web::get().to(partnership::get))
        .route("/setting-up/partnership", web::post().to(partnership::post))
        .route("/setting-up/surveys", web::get().to(surveys::get))
        .route("/setting-up/surveys", web::post().to(surveys::post))
        .route("/setting-up/surveys/{survey}/tenders", web::get().to(tenders::get))
        .route("/setting-up/surveys/{survey}/tenders", web::post().to(tenders::post))
        .route("/setting-up/{kind}", web::get().to(list::get))
        .route("/setting-up/{kind}/new", web::get().to(entry::new))
        .route("/setting-up/{kind}/new", web::post().to(entry::add))
        .route("/setting-up/{kind}/merge", web::get().to(merge::get))
        .route("/setting-up/{kind}/merge", web::post().to(merge::post))
        .route("/setting-up/{kind}/file", web::get().to(file::get))
        .route("/setting-up/{kind}/file", web::post().to(file::post))
        .route("/setting-up/{kind}/export", web::get().to(file::export))
        .route("/setting-up/{kind}/{id}", web::get().to(entry::get))
        .route("/setting-up/{kind}/{id}", web::post().to(entry::change))
        .route("/setting-up/{kind}/{id}/end", web::get().to(end::ask))
        .route("/setting-up/{kind}/{id}/end", web::post().to(end::post));
}
