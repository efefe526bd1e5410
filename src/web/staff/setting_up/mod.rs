//! Setting up: who the partnership is, entry by entry, each saved by itself (`docs/decisions/0023`).

pub(super) mod end;
pub(super) mod entry;
pub(super) mod file;
mod form;
pub(super) mod guide;
pub(super) mod list;
pub(super) mod merge;
pub(super) mod partnership;
pub(super) mod surveys;
mod upload;
mod wrong;

use super::{Failed, Frame, Rooms, session::Who};
use crate::{
    domain::{register::Limits, wave::WaveState},
    store::{self, Tx},
};
use actix_web::HttpResponse;

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
