//! The room of returns: one's own, and those of all partners; and beginning one.

use super::{
    Failed, Frame, Posted, Rooms, Shelf,
    field::{Choice, Wrong, in_words},
    instrument, posted, room, said,
    session::Who,
    to,
};
use crate::{
    domain::{
        instrument::Instrument,
        returns::{About, Content, Period, Shown, Version, standing},
        staff::Act,
    },
    i18n::Arg,
    render::Page,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data},
};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};

#[derive(Debug, Serialize)]
struct Returns {
    page: Frame,
    organisation: String,
    signs: bool,
    instruments: Vec<Choice>,
    periods: Vec<Choice>,
    drafts: Vec<Line>,
    mine: Vec<Line>,
    partners: Vec<Partners>,
    wrong: Vec<Wrong>,
}

/// A draft or a return.
#[derive(Debug, Serialize)]
struct Line {
    path: String,
    name: String,
    standing: String,
    /// What stands beside it where it should have been looked at again.
    overdue: String,
}

/// The returns of one instrument about one time that are shown by name.
#[derive(Debug, Serialize)]
struct Partners {
    path: String,
    name: String,
    lines: Vec<Line>,
}

impl Page for Returns {
    const TEMPLATE: &'static str = "staff/returns.html";
}

/// When it was signed, whose it is and when it is looked at again.
fn line(rooms: &Rooms, lang: &str, version: &Version, name: String) -> Result<Line, Failed> {
    let (words, about) = (rooms.pages.words(), &version.about);
    let content = &version.content;
    let (due, is_overdue) = (words.day(lang, content.review_on.unwrap_or(version.day))?, version.is_overdue(rooms.clock.today()));
    let mut standing = vec![words.say(lang, "staff-return-signed-on", &[("day", Arg::Text(&words.day(lang, version.day)?))])?];
    if let Some(owner) = content.owner {
        let owner = words.say(lang, &format!("reply-role-{}", owner.as_str()), &[])?;
        standing.push(format!("{}.", words.say(lang, "staff-return-owned", &[("owner", Arg::Text(&owner))])?));
    }
    let overdue = if is_overdue { words.say(lang, "staff-return-overdue", &[("day", Arg::Text(&due))])? } else { String::new() };
    if !is_overdue {
        standing.push(words.say(lang, "staff-return-review", &[("day", Arg::Text(&due))])?);
    }
    Ok(Line {
        path: format!("/returns/{}/{}/{}", about.instrument, about.period, about.organisation),
        name,
        standing: standing.join(" "),
        overdue,
    })
}

async fn page(
    rooms: &Rooms,
    page: Frame,
    who: &Who,
    typed: Option<&Posted>,
    wrong: &[(&'static str, &'static str)],
) -> Result<Returns, Failed> {
    let (words, lang) = (rooms.pages.words(), page.lang);
    let shelf = Shelf::load(&mut rooms.store.read().await?, who).await?;
    let signs = who.may(Act::SignReturn);
    let chosen = |field: &str| typed.map(|typed| typed.one(field).to_owned()).unwrap_or_default();
    let title = |instrument: &Instrument, period: &Period| -> Result<String, Failed> {
        Ok(format!("{}, {}", said::name(words, lang, instrument)?, said::period(words, lang, period)?))
    };
    let (mut instruments, mut drafts, mut mine) = (Vec::new(), Vec::new(), Vec::new());
    for instrument in words.instruments().filter(|i| signs && shelf.fills_in(i)) {
        instruments.push(Choice::new(&instrument.id, said::name(words, lang, instrument)?, &chosen("instrument")));
    }
    let offered = Period::offered(rooms.clock.today());
    let periods = offered.iter().map(|p| Ok(Choice::new(p, said::period(words, lang, p)?, &chosen("period"))));
    for draft in shelf.drafts.iter().filter(|d| signs && d.about.organisation == shelf.mine) {
        let Some(instrument) = instrument(rooms, draft.about.instrument.as_str()) else { continue };
        drafts.push(Line {
            path: format!("/returns/own/{}/{}", draft.about.instrument, draft.about.period),
            name: title(instrument, &draft.about.period)?,
            standing: words.say(lang, "staff-return-draft", &[])?,
            overdue: String::new(),
        });
    }
    let mut partners: BTreeMap<(Period, String), Vec<Line>> = BTreeMap::new();
    for version in standing(&shelf.versions).filter(|v| shelf.sees(v)) {
        let about = &version.about;
        let Some(instrument) = instrument(rooms, about.instrument.as_str()) else { continue };
        if about.organisation == shelf.mine {
            mine.push(line(rooms, lang, version, title(instrument, &about.period)?)?);
        }
        if version.content.shown != Shown::Group {
            let lines = partners.entry((about.period.clone(), about.instrument.to_string())).or_default();
            lines.push(line(rooms, lang, version, shelf.name(&about.organisation))?);
        }
    }
    // A group without a named service beside it has a page too.
    for group in &shelf.groups {
        partners.entry((group.period.clone(), group.instrument.to_string())).or_default();
    }
    let mut listed = Vec::new();
    for ((period, id), lines) in partners.into_iter().rev() {
        let Some(instrument) = instrument(rooms, &id) else { continue };
        listed.push(Partners { path: format!("/returns/{id}/{period}"), name: title(instrument, &period)?, lines });
    }
    Ok(Returns {
        organisation: shelf.name(&shelf.mine),
        signs,
        instruments,
        periods: periods.collect::<Result<_, Failed>>()?,
        drafts,
        mine,
        partners: listed,
        wrong: in_words(rooms, lang, wrong, &[])?,
        page,
    })
}

/// GET of the room.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |frame, who| page(&rooms, frame, who, None, &[]).await).await
}

/// POST of the form: begins a return, or the correction of one that was signed; a draft that is there goes on.
pub async fn begin(rooms: Data<Rooms>, request: HttpRequest, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let mut tx = rooms.store.write().await?;
        let shelf = Shelf::load(&mut tx, who).await?;
        let chosen: Option<&Arc<Instrument>> = instrument(&rooms, typed.one("instrument")).filter(|i| shelf.fills_in(i));
        let period = Period::parse(typed.one("period"));
        let about = chosen.zip(period).map(|(i, period)| (i, About { organisation: shelf.mine.clone(), instrument: i.id.clone(), period }));
        // What was signed can be corrected also when its time is no longer offered.
        let is_open = |about: &About| Period::offered(rooms.clock.today()).contains(&about.period) || shelf.last(about).is_some();
        let mut wrong = Vec::new();
        wrong.extend(chosen.is_none().then_some(("instrument", "staff-return-instrument-wrong")));
        wrong.extend((!about.as_ref().is_some_and(|(_, about)| is_open(about))).then_some(("period", "staff-return-period-wrong")));
        let (true, Some((instrument, about))) = (wrong.is_empty(), about) else {
            drop(tx);
            let page = page(&rooms, Frame::new(&rooms, lang, Some(who)), who, Some(&typed), &wrong).await?;
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page));
        };
        let again = |version: &Version| Content { reason: String::new(), ..version.content.clone() }.fitting(instrument);
        let first = shelf.last(&about).map(again).unwrap_or_default();
        if store::returns::begin(&mut tx, &about, instrument.version, &first).await? {
            let act = format!("began a return: {} {}", about.instrument, about.period);
            store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), &act).await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/returns/own/{}/{}?lang={lang}", about.instrument, about.period)))
    })
    .await
}
