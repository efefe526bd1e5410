//! The handover pack: what a new coordinator has to know of the state of things, for the printer. It has no figure and nobody's words.

use super::{
    Failed, Frame, Rooms,
    answering_back::replies::{Owed, actions, owed},
    home::{self, Line as WaveLine},
    in_post, room,
    session::Who,
    steps::Steps,
};
use crate::{
    ballot_box::Custody,
    domain::staff::Role,
    i18n::Arg,
    render::Page,
    store,
    web::reply::{Answers, Doing},
};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Pack {
    page: Frame,
    partnership: String,
    day: String,
    /// Whether nobody else could go on from here.
    alone: bool,
    people: Vec<Person>,
    /// Roles in which nobody can sign in.
    missing: Vec<String>,
    waves: Vec<Wave>,
    tenders: Vec<String>,
    owed: Vec<Owed>,
    late: Vec<Doing>,
    waiting: Vec<Doing>,
    /// Whether mail leaves the server.
    mails: bool,
    /// Who keeps the keys of new waves; nobody where the server does.
    custodians: Vec<String>,
    answering: String,
}

#[derive(Debug, Serialize)]
struct Person {
    name: String,
    role: String,
    organisation: String,
}

#[derive(Debug, Serialize)]
struct Wave {
    #[serde(flatten)]
    line: WaveLine,
    next: String,
}

impl Page for Pack {
    const TEMPLATE: &'static str = "staff/handover.html";
}

/// Roles without which something stops.
const NEEDED: [Role; 5] = [Role::Coordinator, Role::Releaser, Role::Reviewer, Role::Distributor, Role::Steward];

/// GET of the pack.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| build(&rooms, page, who).await).await
}

async fn build(rooms: &Rooms, page: Frame, who: &Who) -> Result<Pack, Failed> {
    let (words, lang, today) = (rooms.pages.words(), page.lang, rooms.clock.today());
    let mut tx = rooms.store.read().await?;
    let organisations = store::partnership::organisations(&mut tx).await?;
    let (mut people, mut missing) = (Vec::new(), NEEDED.to_vec());
    for member in store::access::all(&mut tx).await?.into_iter().filter(|member| member.access.lets_in(today)) {
        missing.retain(|role| *role != member.role);
        let organisation = organisations.iter().find(|o| o.id == member.organisation).map(|o| o.name.clone()).unwrap_or_default();
        let role = words.say(lang, &format!("staff-role-{}", member.role), &[])?;
        people.push(Person { name: member.name.to_string(), role, organisation });
    }
    let mut waves = Vec::new();
    for (wave, line) in home::waves(rooms, &mut tx, lang).await? {
        let next = Steps::of(rooms, &mut tx, lang, who, &wave, false).await?.next;
        waves.push(Wave { line, next });
    }
    let mut tenders = Vec::new();
    for tender in store::tender::all(&mut tx).await?.into_iter().filter(|tender| tender.ends >= today) {
        let (first, last) = (words.day(lang, tender.begins)?, words.day(lang, tender.ends)?);
        let line = words.say(lang, "staff-tender-line", &[("begins", Arg::Text(&first)), ("ends", Arg::Text(&last))])?;
        tenders.push(format!("{}: {line}", tender.survey));
    }
    let custodians = match &rooms.custody {
        Custody::Server => Vec::new(),
        Custody::People(people) => people.iter().map(|person| person.name.to_string()).collect(),
    };
    let answers = Answers::load(&mut tx).await?;
    let (late, waiting) = actions(rooms, lang, &answers, today)?;
    Ok(Pack {
        partnership: store::partnership::get(&mut tx).await?.map(|p| p.name).unwrap_or_default(),
        day: words.day(lang, today)?,
        alone: in_post::how_many(rooms, &mut tx).await? < 2,
        people,
        missing: missing.into_iter().map(|role| words.say(lang, &format!("staff-role-{role}"), &[])).collect::<Result<_, _>>()?,
        waves,
        tenders,
        owed: owed(rooms, &mut tx, lang, &answers, today).await?,
        late,
        waiting,
        mails: rooms.mails,
        custodians,
        answering: rooms.answering.to_string(),
        page,
    })
}
