//! Who may come through which door. A way that is not named here leads nowhere.

use super::{
    Frame, Rooms, fault,
    in_post::{WAITS, how_many},
    language, notice, session, sign_in,
};
use crate::domain::staff::Act;
use actix_web::{
    HttpMessage, HttpResponse,
    body::{BoxBody, EitherBody, MessageBody},
    dev::{ServiceRequest, ServiceResponse},
    http::{Method, StatusCode},
    middleware::Next,
    web::{Data, Query},
};

/// For whom a door opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum For {
    /// Whoever knocks; the handler asks for what it needs.
    Anybody,
    /// Whoever is signed in and may do this.
    Those(Act),
}

/// Every way of this origin.
const DOORS: [(&str, &str, For); 158] = [
    ("GET", "/healthz", For::Anybody),
    ("POST", "/sign-in", For::Anybody),
    ("POST", "/sign-out", For::Anybody),
    ("GET", "/join/{token}", For::Anybody),
    ("POST", "/join/{token}", For::Anybody),
    ("GET", "/", For::Those(Act::Look)),
    ("GET", "/log", For::Those(Act::Look)),
    ("GET", "/me", For::Those(Act::KeepOwnAccess)),
    ("POST", "/me/password", For::Those(Act::KeepOwnAccess)),
    ("POST", "/me/codes", For::Those(Act::KeepOwnAccess)),
    ("GET", "/me/app", For::Those(Act::KeepOwnAccess)),
    ("POST", "/me/app", For::Those(Act::KeepOwnAccess)),
    ("GET", "/open", For::Those(Act::RunWaves)),
    ("POST", "/open", For::Those(Act::RunWaves)),
    ("GET", "/waves/{wave}", For::Those(Act::Look)),
    ("GET", "/waves/{wave}/close", For::Those(Act::RunWaves)),
    ("POST", "/waves/{wave}/close", For::Those(Act::RunWaves)),
    ("GET", "/waves/{wave}/cards", For::Those(Act::PrintCards)),
    ("POST", "/waves/{wave}/cards", For::Those(Act::PrintCards)),
    ("GET", "/waves/{wave}/kit", For::Those(Act::PrintCards)),
    ("GET", "/waves/{wave}/guide", For::Those(Act::PrintCards)),
    ("GET", "/waves/{wave}/count", For::Those(Act::MakeRelease)),
    ("POST", "/waves/{wave}/count", For::Those(Act::MakeRelease)),
    ("GET", "/waves/{wave}/protect", For::Those(Act::MakeRelease)),
    ("POST", "/waves/{wave}/protect", For::Those(Act::MakeRelease)),
    ("GET", "/waves/{wave}/approve", For::Those(Act::Approve)),
    ("POST", "/waves/{wave}/approve", For::Those(Act::Approve)),
    ("GET", "/waves/{wave}/share", For::Those(Act::MakeRelease)),
    ("POST", "/waves/{wave}/share", For::Those(Act::MakeRelease)),
    ("GET", "/waves/{wave}/publish", For::Those(Act::MakeRelease)),
    ("POST", "/waves/{wave}/publish", For::Those(Act::MakeRelease)),
    ("GET", "/releases", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/paper", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/year", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/year/paper", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/in/{scope}", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/in/{scope}/paper", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/year/in/{scope}", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/year/in/{scope}/paper", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/note", For::Those(Act::AddNote)),
    ("POST", "/releases/{release}/note", For::Those(Act::AddNote)),
    ("GET", "/releases/{release}/said-and-did", For::Those(Act::ReadReleases)),
    ("GET", "/releases/{release}/answer/{figure}", For::Those(Act::Reply)),
    ("POST", "/releases/{release}/answer/{figure}", For::Those(Act::Reply)),
    ("GET", "/releases/{release}/{file}", For::Those(Act::ReadReleases)),
    ("GET", "/dashboards", For::Those(Act::ReadReleases)),
    ("GET", "/services", For::Those(Act::ReadReleases)),
    ("GET", "/dashboards/{topic}/{depth}", For::Those(Act::ReadReleases)),
    ("GET", "/dashboards/{topic}/{depth}/in/{scope}", For::Those(Act::ReadReleases)),
    ("GET", "/papers", For::Those(Act::ReadReleases)),
    ("GET", "/papers/{kind}", For::Those(Act::ReadReleases)),
    ("GET", "/said-and-did", For::Those(Act::ReadReleases)),
    ("GET", "/said-and-did/import", For::Those(Act::Reply)),
    ("POST", "/said-and-did/import", For::Those(Act::Reply)),
    ("GET", "/findings/{finding}", For::Those(Act::ReadReleases)),
    ("GET", "/findings/{finding}/change", For::Those(Act::Reply)),
    ("POST", "/findings/{finding}/change", For::Those(Act::Reply)),
    ("GET", "/findings/{finding}/publish", For::Those(Act::Reply)),
    ("POST", "/findings/{finding}/publish", For::Those(Act::Reply)),
    ("GET", "/findings/{finding}/withdraw", For::Those(Act::Reply)),
    ("POST", "/findings/{finding}/withdraw", For::Those(Act::Reply)),
    ("GET", "/findings/{finding}/noticed", For::Those(Act::Author)),
    ("POST", "/findings/{finding}/noticed", For::Those(Act::Author)),
    ("GET", "/findings/{finding}/act", For::Those(Act::Reply)),
    ("POST", "/findings/{finding}/act", For::Those(Act::Reply)),
    ("GET", "/actions/{action}", For::Those(Act::ReadReleases)),
    ("GET", "/actions/{action}/change", For::Those(Act::Reply)),
    ("POST", "/actions/{action}/change", For::Those(Act::Reply)),
    ("GET", "/actions/{action}/vet", For::Those(Act::Vet)),
    ("POST", "/actions/{action}/vet", For::Those(Act::Vet)),
    ("GET", "/actions/{action}/told", For::Those(Act::Reply)),
    ("POST", "/actions/{action}/told", For::Those(Act::Reply)),
    ("GET", "/words/{original}", For::Those(Act::Translate)),
    ("POST", "/words/{original}", For::Those(Act::Translate)),
    ("GET", "/returns", For::Those(Act::ReadReturns)),
    ("POST", "/returns", For::Those(Act::SignReturn)),
    ("GET", "/returns/own/{instrument}/{period}", For::Those(Act::SignReturn)),
    ("POST", "/returns/own/{instrument}/{period}", For::Those(Act::SignReturn)),
    ("POST", "/returns/own/{instrument}/{period}/discard", For::Those(Act::SignReturn)),
    ("GET", "/returns/own/{instrument}/{period}/{section}", For::Those(Act::SignReturn)),
    ("POST", "/returns/own/{instrument}/{period}/{section}", For::Those(Act::SignReturn)),
    ("GET", "/returns/group/{instrument}/{period}", For::Those(Act::GroupReturns)),
    ("POST", "/returns/group/{instrument}/{period}", For::Those(Act::GroupReturns)),
    ("GET", "/returns/files/{instrument}/{period}/{file}", For::Those(Act::ReadReturns)),
    ("GET", "/returns/{instrument}/{period}", For::Those(Act::ReadReturns)),
    ("GET", "/returns/{instrument}/{period}/{organisation}", For::Those(Act::ReadReturns)),
    ("GET", "/returns/{instrument}/{period}/{organisation}/{number}", For::Those(Act::ReadReturns)),
    ("GET", "/batches/{batch}/revoke", For::Those(Act::RevokeBatch)),
    ("POST", "/batches/{batch}/revoke", For::Those(Act::RevokeBatch)),
    ("GET", "/setting-up", For::Those(Act::SetUp)),
    ("GET", "/setting-up/partnership", For::Those(Act::SetUp)),
    ("POST", "/setting-up/partnership", For::Those(Act::SetUp)),
    ("GET", "/setting-up/surveys", For::Those(Act::SetUp)),
    ("POST", "/setting-up/surveys", For::Those(Act::SetUp)),
    ("GET", "/setting-up/surveys/{survey}/tenders", For::Those(Act::SetUp)),
    ("POST", "/setting-up/surveys/{survey}/tenders", For::Those(Act::SetUp)),
    ("GET", "/setting-up/{kind}", For::Those(Act::SetUp)),
    ("GET", "/setting-up/{kind}/new", For::Those(Act::SetUp)),
    ("POST", "/setting-up/{kind}/new", For::Those(Act::SetUp)),
    ("GET", "/setting-up/{kind}/merge", For::Those(Act::SetUp)),
    ("POST", "/setting-up/{kind}/merge", For::Those(Act::SetUp)),
    ("GET", "/setting-up/{kind}/file", For::Those(Act::SetUp)),
    ("POST", "/setting-up/{kind}/file", For::Those(Act::SetUp)),
    ("GET", "/setting-up/{kind}/export", For::Those(Act::SetUp)),
    ("GET", "/setting-up/{kind}/{id}", For::Those(Act::SetUp)),
    ("POST", "/setting-up/{kind}/{id}", For::Those(Act::SetUp)),
    ("GET", "/setting-up/{kind}/{id}/end", For::Those(Act::SetUp)),
    ("POST", "/setting-up/{kind}/{id}/end", For::Those(Act::SetUp)),
    ("GET", "/authoring", For::Those(Act::SeeAuthoring)),
    ("POST", "/authoring", For::Those(Act::Author)),
    ("GET", "/authoring/form", For::Those(Act::Author)),
    ("POST", "/authoring/form", For::Those(Act::Author)),
    ("GET", "/authoring/{draft}", For::Those(Act::SeeAuthoring)),
    ("GET", "/authoring/{draft}/compare", For::Those(Act::SeeAuthoring)),
    ("GET", "/authoring/{draft}/forecast", For::Those(Act::SeeAuthoring)),
    ("GET", "/authoring/{draft}/preview", For::Those(Act::SeeAuthoring)),
    ("POST", "/authoring/{draft}/preview", For::Those(Act::SeeAuthoring)),
    ("GET", "/authoring/{draft}/paper", For::Those(Act::SeeAuthoring)),
    ("GET", "/authoring/{draft}/form/{format}", For::Those(Act::SeeAuthoring)),
    ("GET", "/authoring/{draft}/words", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/words", For::Those(Act::Author)),
    ("GET", "/authoring/{draft}/add", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/add", For::Those(Act::Author)),
    ("GET", "/authoring/{draft}/questions/{question}", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/questions/{question}", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/questions/{question}/move", For::Those(Act::Author)),
    ("GET", "/authoring/{draft}/questions/{question}/remove", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/questions/{question}/remove", For::Those(Act::Author)),
    ("GET", "/authoring/{draft}/questions/{question}/own", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/questions/{question}/own", For::Those(Act::Author)),
    ("GET", "/authoring/{draft}/freeze", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/freeze", For::Those(Act::Author)),
    ("GET", "/authoring/{draft}/discard", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/discard", For::Those(Act::Author)),
    ("POST", "/authoring/{draft}/next", For::Those(Act::Author)),
    ("GET", "/gates", For::Those(Act::SeeGates)),
    ("GET", "/gates/{survey}", For::Those(Act::SeeGates)),
    ("GET", "/gates/{survey}/review", For::Those(Act::RecordReview)),
    ("POST", "/gates/{survey}/review", For::Those(Act::RecordReview)),
    ("GET", "/gates/{survey}/permission", For::Those(Act::RecordPermission)),
    ("POST", "/gates/{survey}/permission", For::Those(Act::RecordPermission)),
    ("GET", "/gates/{survey}/sight", For::Those(Act::ConfirmSight)),
    ("POST", "/gates/{survey}/sight", For::Those(Act::ConfirmSight)),
    ("GET", "/gates/{survey}/reading", For::Those(Act::RecordReading)),
    ("POST", "/gates/{survey}/reading", For::Those(Act::RecordReading)),
    ("GET", "/gates/{survey}/of/{part}/withdraw/{number}", For::Those(Act::SeeGates)),
    ("POST", "/gates/{survey}/of/{part}/withdraw/{number}", For::Those(Act::SeeGates)),
    ("GET", "/gates/{survey}/withdraw/{number}", For::Those(Act::SeeGates)),
    ("POST", "/gates/{survey}/withdraw/{number}", For::Those(Act::SeeGates)),
    ("GET", "/staff", For::Those(Act::AdmitStaff)),
    ("GET", "/handover", For::Those(Act::AdmitStaff)),
    ("GET", "/staff/invite", For::Those(Act::AdmitStaff)),
    ("POST", "/staff/invite", For::Those(Act::AdmitStaff)),
    ("POST", "/staff/withdraw", For::Those(Act::AdmitStaff)),
    ("POST", "/staff/{name}/confirm", For::Those(Act::AdmitStaff)),
    ("GET", "/staff/{name}/end", For::Those(Act::AdmitStaff)),
    ("POST", "/staff/{name}/end", For::Those(Act::AdmitStaff)),
];

/// Lets those in who may, and tells the others where they stand. What is behind finds out from the request who came.
///
/// # Errors
/// Passes on what the handler said.
pub(super) async fn guard<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B, BoxBody>>, actix_web::Error> {
    let outcome = open(&request).await;
    match outcome {
        None => Ok(next.call(request).await?.map_into_left_body()),
        Some(response) => Ok(request.into_response(response).map_into_right_body()),
    }
}

/// What is said of making a release while nobody is in post.
async fn waits(rooms: &Rooms, lang: &'static str, who: &session::Who) -> Option<HttpResponse> {
    let in_post = async { how_many(rooms, &mut rooms.store.read().await?).await };
    match in_post.await {
        Ok(0) => {
            let frame = Frame::new(rooms, lang, Some(who)).at("/");
            Some(notice(rooms, StatusCode::CONFLICT, frame, ("staff-vacant", "staff-vacant-why")))
        }
        Ok(_) => None,
        Err(error) => Some(fault("in post", &*error)),
    }
}

/// The answer to whom the door stays shut.
async fn open(request: &ServiceRequest) -> Option<HttpResponse> {
    let path = request.match_pattern();
    let door = DOORS.iter().find(|(method, door, _)| *method == request.method().as_str() && path.as_deref() == Some(door));
    let Some(rooms) = request.app_data::<Data<Rooms>>().cloned() else { return Some(HttpResponse::NotFound().finish()) };
    let asked = Query::<super::Asked>::from_query(request.query_string()).ok();
    let lang = language(asked.as_ref().and_then(|asked| asked.lang.as_deref()));
    let act = match door {
        // Somebody who mistyped an address reads a page, and the same whoever they are.
        None if request.method() == Method::GET => {
            let frame = Frame::new(&rooms, lang, None).at("/");
            return Some(notice(&rooms, StatusCode::NOT_FOUND, frame, ("staff-no-such", "staff-no-such-why")));
        }
        None => return Some(HttpResponse::NotFound().finish()),
        Some((_, _, For::Anybody)) => return None,
        Some((_, _, For::Those(act))) => *act,
    };
    let outside = if request.path() == "/" { "" } else { "staff-first" };
    match session::who(&rooms, request.request()).await {
        Ok(Some(who)) if who.may(act) => {
            if WAITS.contains(&act)
                && let Some(response) = waits(&rooms, lang, &who).await
            {
                return Some(response);
            }
            request.extensions_mut().insert(who);
            None
        }
        Ok(Some(who)) => Some(notice(
            &rooms,
            StatusCode::FORBIDDEN,
            Frame::new(&rooms, lang, Some(&who)).at("/"),
            ("staff-refused", "staff-refused-why"),
        )),
        Ok(None) => Some(sign_in::page(&rooms, lang, "", outside)),
        Err(error) => Some(fault("session", &*error)),
    }
}
