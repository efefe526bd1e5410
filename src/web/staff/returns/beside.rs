//! All returns of one instrument about one time, answer by answer: who says what, by name, and what the group says.

use super::{Failed, Frame, Rooms, Shelf, found, inside, no_such, said, session::Who};
use crate::{
    domain::{
        ids::OrganisationId,
        instrument::{Instrument, Question, Section as Part},
        returns::{Side, Signer, group_now},
        staff::Act,
    },
    i18n::Arg,
    render::Page,
    report::returns_file,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Beside {
    page: Frame,
    title: String,
    base: String,
    organisations: Vec<Organisation>,
    /// How many services are shown as a group; empty where none are.
    group: String,
    /// Whether the group can be put together now by whoever looks.
    forms: bool,
    /// Whether there can be a group at all.
    can_group: bool,
    sections: Vec<Section>,
}

#[derive(Debug, Serialize)]
struct Organisation {
    path: String,
    name: String,
}

#[derive(Debug, Serialize)]
struct Section {
    name: String,
    lines: Vec<Line>,
}

/// What is said to one question.
#[derive(Debug, Serialize)]
pub(in crate::web::staff) struct Line {
    text: String,
    answers: Vec<Answer>,
    group: Vec<String>,
}

impl Line {
    /// Whether anybody says anything.
    pub(super) fn says_something(&self) -> bool {
        !self.answers.is_empty() || !self.group.is_empty()
    }
}

/// An answer, with those who gave it.
#[derive(Debug, Serialize)]
struct Answer {
    name: String,
    who: String,
}

impl Page for Beside {
    const TEMPLATE: &'static str = "staff/return_beside.html";
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some((instrument, period)) = found(&rooms, &path.0, &path.1) else { return Ok(no_such(&rooms, lang, who)) };
        let shelf = Shelf::load(&mut rooms.store.read().await?, who).await?;
        let side = Side::of(instrument, &period, &shelf.versions, &shelf.groups);
        Ok(rooms.show(StatusCode::OK, lang, &build(&rooms, (lang, who), &shelf, &side)?))
    })
    .await
}

pub(super) fn line(rooms: &Rooms, lang: &str, shelf: &Shelf, side: &Side, question: &Question) -> Result<Line, Failed> {
    let (words, instrument) = (rooms.pages.words(), side.instrument);
    let said = side.line(question);
    let mut answers = Vec::new();
    for code in said::codes(question) {
        let gave = said.named.iter().filter(|(_, codes)| codes.iter().any(|c| c.as_str() == code));
        let who: Vec<String> = gave.map(|(id, _): &(OrganisationId, _)| shelf.name(id)).collect();
        if !who.is_empty() {
            answers.push(Answer { name: said::answer(words, lang, instrument, question, code)?, who: who.join(", ") });
        }
    }
    let group = said.folded.map(|folded| said::folded(words, lang, instrument, question, &folded)).transpose()?.unwrap_or_default();
    Ok(Line { text: words.question(instrument, lang, question, "", &[])?, answers, group })
}

fn sections(rooms: &Rooms, lang: &str, shelf: &Shelf, side: &Side) -> Result<Vec<Section>, Failed> {
    let instrument: &Instrument = side.instrument;
    let one = |section: &Part| -> Result<Section, Failed> {
        let of = instrument.questions.iter().filter(|q| q.section == section.id);
        Ok(Section {
            name: rooms.pages.words().ask(instrument.id.as_str(), lang, &format!("section-{}", section.id), &[])?,
            lines: of.map(|q| line(rooms, lang, shelf, side, q)).collect::<Result<_, _>>()?,
        })
    };
    instrument.sections.iter().map(one).collect()
}

fn build(rooms: &Rooms, (lang, who): (&'static str, &Who), shelf: &Shelf, side: &Side) -> Result<Beside, Failed> {
    let (words, instrument, period) = (rooms.pages.words(), side.instrument, &side.period);
    let base = format!("{}/{period}", instrument.id);
    let number = |n: usize| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let organisation = |id: &OrganisationId| Organisation { path: format!("/returns/{base}/{id}"), name: shelf.name(id) };
    let is_formed = shelf.group(&instrument.id, period).is_some();
    Ok(Beside {
        page: Frame::new(rooms, lang, Some(who)),
        title: format!("{}, {}", said::name(words, lang, instrument)?, said::period(words, lang, period)?),
        organisations: side.named.iter().map(|v| organisation(&v.about.organisation)).collect(),
        group: side.group().map(|n| words.say(lang, "staff-return-group-of", &[("n", number(n))])).transpose()?.unwrap_or_default(),
        forms: who.may(Act::GroupReturns) && !is_formed && !group_now(&shelf.versions, instrument, period).is_empty(),
        can_group: Signer::of(instrument).is_some_and(Signer::has_group),
        sections: if side.named.is_empty() && side.group().is_none() { Vec::new() } else { sections(rooms, lang, shelf, side)? },
        base,
    })
}

/// GET of a file with what the page says: `returns.csv` or `returns.json`.
pub async fn file(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some((instrument, period)) = found(&rooms, &path.0, &path.1) else { return Ok(no_such(&rooms, lang, who)) };
        let shelf = Shelf::load(&mut rooms.store.read().await?, who).await?;
        let side = Side::of(instrument, &period, &shelf.versions, &shelf.groups);
        let name = |id: &OrganisationId| shelf.name(id);
        Ok(match returns_file(&side, &name, &path.2) {
            Some((kind, text)) => HttpResponse::Ok().content_type(kind).body(text),
            None => no_such(&rooms, lang, who),
        })
    })
    .await
}
