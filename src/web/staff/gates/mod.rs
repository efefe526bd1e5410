//! Before it opens: what has to be so before a survey opens, what was recorded for it, and who records what (`docs/decisions/0027`).

mod confirm;
mod list;
mod page;
mod permission;
pub(super) mod reading;
mod record;
mod review;
mod withdraw;

use super::{
    Failed, Frame, Rooms, ask, field, inside, notice, posted, room,
    session::Who,
    setting_up::form,
    sign_in::is_theirs,
    steps, to,
    wave::{Named, name_of, no_such},
};
use crate::{
    domain::{
        gate::{Body, By, Record, may_record, standing},
        ids::{InstrumentId, OrganisationId, SurveyId},
        register::{Details, Entry, Kind, Register},
        staff::Role,
    },
    gates::{Before, Part},
    i18n::{Arg, Words},
    store::{self, Tx},
};
use actix_web::{
    HttpResponse,
    http::StatusCode,
    web::{self, ServiceConfig},
};
use chrono::NaiveDate;
use std::sync::Arc;

/// What is wrong: a field, and the message that is said of it.
type Wrongs = Vec<(&'static str, &'static str)>;

/// A survey before it opens, and who looks at it.
struct Found {
    before: Before,
    name: Named,
    register: Register,
    mine: OrganisationId,
    role: Role,
    today: NaiveDate,
    words: Arc<Words>,
}

/// The survey behind the word of an address; nothing where there is none, or this program does not have what it asks.
async fn find(rooms: &Rooms, tx: &mut Tx, lang: &'static str, who: &Who, id: &str) -> Result<Option<Found>, Failed> {
    let (words, today) = (rooms.pages.words(), rooms.clock.today());
    let Ok(id) = SurveyId::parse(id) else { return Ok(None) };
    let Some(survey) = store::wave::survey(tx, &id).await? else { return Ok(None) };
    let Some(before) = Before::of(tx, words, survey, today, &rooms.custody).await? else { return Ok(None) };
    let (name, register) = (name_of(words, lang, &before.survey)?, store::register::load(tx).await?);
    let mine = steps::organisation(tx, &who.name).await?.id;
    Ok(Some(Found { before, name, register, mine, role: who.role, today, words: Arc::clone(words) }))
}

/// The survey that a form is about, in the transaction of what the form does, and whether its password is theirs; it is tried before, because that takes a while.
async fn begin(rooms: &Rooms, lang: &'static str, who: &Who, id: &str, password: &str) -> Result<Option<(Tx, Found, bool)>, Failed> {
    if find(rooms, &mut rooms.store.read().await?, lang, who, id).await?.is_none() {
        return Ok(None);
    }
    let known = is_theirs(rooms, who, password).await?;
    let mut tx = rooms.store.write().await?;
    let found = find(rooms, &mut tx, lang, who, id).await?;
    Ok(found.map(|found| (tx, found, known)))
}

impl Found {
    fn path(&self) -> String {
        format!("/gates/{}", self.before.survey.id)
    }

    /// Whether whoever looks may say this.
    fn may(&self, body: &Body) -> bool {
        may_record(self.role, &self.mine, body)
    }

    /// A record that counts and that whoever looks may withdraw.
    fn withdrawable<'a>(&self, part: &'a Part, number: usize) -> Option<&'a Record> {
        standing(&part.records).find(|record| record.number == number && self.may(&record.body) && self.is_here(record))
    }

    /// A part of the words that people meet in this survey.
    fn part(&self, id: &str) -> Option<&Part> {
        self.before.parts.iter().find(|part| part.id.as_str() == id)
    }

    /// What this survey asks.
    fn asked(&self) -> Option<&Part> {
        self.part(self.before.survey.instrument.as_str())
    }

    /// Whether a record belongs on this survey's page: others of the same instrument have confirmations of their own.
    fn is_here(&self, record: &Record) -> bool {
        record.confirmation().is_none_or(|c| c.survey == self.before.survey.id)
    }

    /// What an organisation is called.
    fn organisation(&self, id: &OrganisationId) -> String {
        self.register.get(Kind::Organisation, id.as_str()).map_or_else(|| id.to_string(), |entry| entry.name.clone())
    }

    /// The by-and-for services of which whoever looks may say what they said: of all the coordinator, of their own everybody else.
    fn services(&self) -> impl Iterator<Item = &Entry> {
        let is = |entry: &&Entry| matches!(&entry.details, Details::Organisation { by_and_for, .. } if !by_and_for.is_empty());
        let theirs = |entry: &&Entry| self.role == Role::Coordinator || entry.id == self.mine.as_str();
        self.register.active(Kind::Organisation, self.today).filter(is).filter(theirs)
    }

    fn by(&self, who: &Who) -> By {
        By { staff: who.name.clone(), role: who.role, organisation: self.mine.clone(), day: self.today }
    }

    /// The way back to the page of the survey.
    fn back(&self, rooms: &Rooms, lang: &str) -> Result<form::Way, Failed> {
        let name = rooms.pages.words().say(lang, "staff-gates-back", &[("survey", Arg::Text(&self.name.name))])?;
        Ok(form::Way { path: self.path(), name })
    }
}

/// Adds a record about what a survey asks.
async fn add(tx: Tx, found: &Found, who: &Who, body: &Body) -> Result<(), Failed> {
    let survey = &found.before.survey;
    add_to(tx, found, who, (&survey.instrument, survey.version), body).await
}

/// Adds a record about a part of the words and says so in the log, in the transaction of the form that asked for it.
async fn add_to(mut tx: Tx, found: &Found, who: &Who, (part, edition): (&InstrumentId, u32), body: &Body) -> Result<(), Failed> {
    let what = match body {
        Body::Review(review) => format!("recorded a review by {}", review.party.as_str()),
        Body::Permission(_) => "recorded a permission".to_owned(),
        Body::Confirmation(confirmation) => format!("confirmed who sees what in {}", confirmation.survey),
        Body::Reading(reading) => format!("recorded that {} was read by {}", reading.language, reading.reader.as_str()),
        Body::Withdrawal(number) => format!("withdrew record {number}"),
    };
    if store::gate::add(&mut tx, part, edition, body, &found.by(who)).await?.is_some() {
        let act = if edition == 0 { format!("{what} of the {part}") } else { format!("{what} of {part} version {edition}") };
        store::staff::log(&mut tx, found.today, who.name.as_str(), &act).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Leads to the page of a survey.
fn to_page(lang: &str, survey: &str) -> HttpResponse {
    to(&format!("/gates/{survey}?lang={lang}"))
}

/// Says that somebody else records this.
fn not_theirs(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/gates");
    notice(rooms, StatusCode::CONFLICT, frame, ("staff-gate-not-theirs", "staff-gate-not-theirs-why"))
}

/// Routes of these rooms.
pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .route("/gates", web::get().to(list::get))
        .route("/gates/{survey}", web::get().to(page::get))
        .route("/gates/{survey}/review", web::get().to(review::get))
        .route("/gates/{survey}/review", web::post().to(review::post))
        .route("/gates/{survey}/permission", web::get().to(permission::get))
        .route("/gates/{survey}/permission", web::post().to(permission::post))
        .route("/gates/{survey}/sight", web::get().to(confirm::get))
        .route("/gates/{survey}/sight", web::post().to(confirm::post))
        .route("/gates/{survey}/reading", web::get().to(reading::get))
        .route("/gates/{survey}/reading", web::post().to(reading::post))
        .route("/gates/{survey}/of/{part}/withdraw/{number}", web::get().to(withdraw::ask_of))
        .route("/gates/{survey}/of/{part}/withdraw/{number}", web::post().to(withdraw::post_of))
        .route("/gates/{survey}/withdraw/{number}", web::get().to(withdraw::ask))
        .route("/gates/{survey}/withdraw/{number}", web::post().to(withdraw::post));
}
