//! Answering back: what was heard, what is done about it, and whether it helped (`docs/decisions/0024`).

mod action;
mod action_add;
mod action_change;
mod action_form;
pub(super) mod finding;
pub(super) mod finding_add;
mod finding_change;
mod finding_publish;
mod finding_withdraw;
pub(super) mod findings;
mod import;
pub(super) mod replies;
mod reply_form;
mod told;
mod translate;
mod vet;

use super::{Failed, Frame, LANGUAGES, Rooms, ask, field, inside, posted, readable, release, room, session, sign_in, steps, to, wave};
use actix_web::web::{self, ServiceConfig};

/// Routes of these rooms.
pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .route("/said-and-did", web::get().to(replies::get))
        .route("/said-and-did/import", web::get().to(import::get))
        .route("/said-and-did/import", web::post().to(import::post))
        .route("/findings/{finding}", web::get().to(finding::get))
        .route("/findings/{finding}/change", web::get().to(finding_change::get))
        .route("/findings/{finding}/change", web::post().to(finding_change::post))
        .route("/findings/{finding}/publish", web::get().to(finding_publish::ask))
        .route("/findings/{finding}/publish", web::post().to(finding_publish::post))
        .route("/findings/{finding}/withdraw", web::get().to(finding_withdraw::ask))
        .route("/findings/{finding}/withdraw", web::post().to(finding_withdraw::post))
        .route("/findings/{finding}/act", web::get().to(action_add::get))
        .route("/findings/{finding}/act", web::post().to(action_add::post))
        .route("/actions/{action}", web::get().to(action::get))
        .route("/actions/{action}/change", web::get().to(action_change::get))
        .route("/actions/{action}/change", web::post().to(action_change::post))
        .route("/actions/{action}/vet", web::get().to(vet::get))
        .route("/actions/{action}/vet", web::post().to(vet::post))
        .route("/actions/{action}/told", web::get().to(told::get))
        .route("/actions/{action}/told", web::post().to(told::post))
        .route("/words/{original}", web::get().to(translate::get))
        .route("/words/{original}", web::post().to(translate::post));
}
