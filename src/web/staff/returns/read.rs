//! One return as it was signed, by name, with its history: what was corrected stays readable, and says so.

use super::{Failed, Frame, Rooms, Shelf, found, inside, no_such, own, said, session::Who};
use crate::{
    domain::{
        ids::OrganisationId,
        instrument::Instrument,
        returns::{About, Shown, Version},
        staff::Act,
    },
    i18n::Arg,
    render::Page,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Read {
    page: Frame,
    title: String,
    organisation: String,
    signed: String,
    owner: String,
    review: String,
    overdue: bool,
    /// How it is shown.
    shown: String,
    /// What it was corrected by, or what it corrects; empty where neither is so.
    corrected: String,
    corrects: String,
    last: String,
    /// Whether it was filled in with another version of the instrument.
    older: bool,
    sections: Vec<Section>,
    history: Vec<Entry>,
    /// What begins a correction; empty for who does not sign.
    instrument: String,
    period: String,
    side: String,
}

#[derive(Debug, Serialize)]
struct Section {
    name: String,
    lines: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    text: String,
    answer: String,
    evidence: String,
    link: String,
    /// What Chorus itself said when it was signed.
    chorus: Option<said::Chorus>,
}

/// A version in the history.
#[derive(Debug, Serialize)]
struct Entry {
    path: String,
    name: String,
    reason: String,
    here: bool,
}

impl Page for Read {
    const TEMPLATE: &'static str = "staff/return_read.html";
}

/// GET of the last version.
pub async fn last(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String, String)>) -> HttpResponse {
    let (instrument, period, organisation) = path.into_inner();
    get(&rooms, &request, (&instrument, &period, &organisation), None).await
}

/// GET of a version by its number.
pub async fn earlier(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String, String, String)>) -> HttpResponse {
    let (instrument, period, organisation, number) = path.into_inner();
    get(&rooms, &request, (&instrument, &period, &organisation), Some(number.parse().unwrap_or(0))).await
}

async fn get(rooms: &Rooms, request: &HttpRequest, (id, period, of): (&str, &str, &str), number: Option<usize>) -> HttpResponse {
    inside(rooms, request, async |lang, who| {
        let nothing = || Ok(no_such(rooms, lang, who));
        let (Some((instrument, period)), Ok(organisation)) = (found(rooms, id, period), OrganisationId::parse(of)) else {
            return nothing();
        };
        let shelf = Shelf::load(&mut rooms.store.read().await?, who).await?;
        let about = About { organisation, instrument: instrument.id.clone(), period };
        let versions: Vec<&Version> = shelf.versions.iter().filter(|v| v.about == about && shelf.sees(v)).collect();
        let Some(version) = versions.iter().rfind(|v| number.is_none_or(|n| v.number == n)) else { return nothing() };
        Ok(rooms.show(StatusCode::OK, lang, &build(rooms, (lang, who), &shelf, instrument, &versions, version)?))
    })
    .await
}

fn sections(rooms: &Rooms, lang: &str, instrument: &Instrument, version: &Version) -> Result<Vec<Section>, Failed> {
    let words = rooms.pages.words();
    let mut sections = Vec::new();
    for section in &instrument.sections {
        let mut lines = Vec::new();
        for question in instrument.questions.iter().filter(|q| q.section == section.id) {
            let said = version.content.answers.get(&question.id).cloned().unwrap_or_default();
            let mut answers = Vec::new();
            for code in &said.codes {
                // An option that an earlier version of the instrument had is named by its code.
                let known = said::codes(question).contains(&code.as_str());
                answers.push(if known { said::answer(words, lang, instrument, question, code.as_str())? } else { code.to_string() });
            }
            let text = words.question(instrument, lang, question, "", &[])?;
            let chorus = said.chorus.as_ref().map(|witness| said::chorus(words, lang, witness)).transpose()?;
            lines.push(Line { text, answer: answers.join("; "), evidence: said.evidence, link: said.link, chorus });
        }
        sections.push(Section { name: words.ask(instrument.id.as_str(), lang, &format!("section-{}", section.id), &[])?, lines });
    }
    Ok(sections)
}

fn build(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    shelf: &Shelf,
    instrument: &Instrument,
    versions: &[&Version],
    version: &Version,
) -> Result<Read, Failed> {
    let (words, about, content) = (rooms.pages.words(), &version.about, &version.content);
    let path = format!("/returns/{}/{}/{}", about.instrument, about.period, about.organisation);
    let signed = |v: &Version| -> Result<String, Failed> {
        let number = Arg::Number(f64::from(u32::try_from(v.number).unwrap_or(u32::MAX)));
        let (role, day) = (own::role(rooms, lang, v.role)?, words.day(lang, v.day)?);
        Ok(words.say(lang, "staff-return-signed", &[("number", number), ("role", Arg::Text(&role)), ("day", Arg::Text(&day))])?)
    };
    let next = versions.iter().find(|v| v.number == version.number + 1);
    let corrected = next.map(|next| {
        let day = words.day(lang, next.day)?;
        Ok::<_, Failed>(words.say(
            lang,
            "staff-return-corrected",
            &[("day", Arg::Text(&day)), ("reason", Arg::Text(&next.content.reason))],
        )?)
    });
    let entry = |v: &&Version| -> Result<Entry, Failed> {
        let (reason, here) = (v.content.reason.clone(), v.number == version.number);
        Ok(Entry { path: format!("{path}/{}", v.number), name: signed(v)?, reason, here })
    };
    let review = words.day(lang, content.review_on.unwrap_or(version.day))?;
    let owner = content.owner.map(|owner| words.say(lang, &format!("reply-role-{}", owner.as_str()), &[])).transpose()?;
    let is_mine = about.organisation == shelf.mine && who.may(Act::SignReturn) && shelf.fills_in(instrument);
    Ok(Read {
        page: Frame::new(rooms, lang, Some(who)),
        title: format!("{}, {}", said::name(words, lang, instrument)?, said::period(words, lang, &about.period)?),
        organisation: shelf.name(&about.organisation),
        signed: signed(version)?,
        owner: owner.unwrap_or_default(),
        review: words.say(lang, "staff-return-review", &[("day", Arg::Text(&review))])?,
        overdue: next.is_none() && version.is_overdue(rooms.clock.today()),
        shown: words.say(lang, &format!("staff-return-shown-{}", content.shown.as_str()), &[])?,
        corrected: corrected.transpose()?.unwrap_or_default(),
        corrects: content.reason.clone(),
        last: path.clone(),
        older: version.edition != instrument.version,
        sections: sections(rooms, lang, instrument, version)?,
        history: versions.iter().map(entry).collect::<Result<_, _>>()?,
        instrument: if is_mine { about.instrument.to_string() } else { String::new() },
        period: about.period.to_string(),
        side: if content.shown == Shown::Group && shelf.group(&about.instrument, &about.period).is_none() {
            String::new()
        } else {
            format!("/returns/{}/{}", about.instrument, about.period)
        },
    })
}
