//! Who is on the staff, whose access is due to be confirmed, and who is invited.

use super::{Failed, Frame, Rooms, in_post::administers, invite::mail_place, posted, room, session::Who, sign_in::is_theirs, to};
use crate::{
    domain::{
        ids::StaffName,
        staff::{DUE_DAYS, Role, lapses_on},
    },
    i18n::Arg,
    keyring::KeyName,
    render::Page,
    store::{self, access::Member},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form, Path},
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize)]
struct People {
    page: Frame,
    members: Vec<Line>,
    invited: Vec<Invited>,
}

#[derive(Debug, Serialize)]
struct Line {
    name: String,
    role: String,
    organisation: String,
    /// Until when they can sign in, or that they cannot.
    access: String,
    /// Whether confirming is offered.
    due: bool,
    ended: bool,
}

#[derive(Debug, Serialize)]
struct Invited {
    name: String,
    role: String,
    organisation: String,
    mail: String,
    /// What became of the mail.
    how: String,
    until: String,
}

impl Page for People {
    const TEMPLATE: &'static str = "staff/people.html";
}

/// GET of the room.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| build(&rooms, page, who).await).await
}

async fn build(rooms: &Rooms, page: Frame, who: &Who) -> Result<People, Failed> {
    let (words, lang, today) = (rooms.pages.words(), page.lang, rooms.clock.today());
    let mut tx = rooms.store.read().await?;
    let organisations = store::partnership::organisations(&mut tx).await?;
    let organisation = |id| organisations.iter().find(|o| o.id == id).map(|o| o.name.clone()).unwrap_or_default();
    let role = |role: Role| words.say(lang, &format!("staff-role-{role}"), &[]);
    let mut members = Vec::new();
    for member in store::access::all(&mut tx).await? {
        let lapses = lapses_on(member.access.confirmed_on);
        let (key, day) = match member.access.ended_on {
            Some(day) => ("staff-access-ended", day),
            None if today >= lapses => ("staff-access-lapsed", lapses),
            None => ("staff-access-until", lapses),
        };
        let access = words.say(lang, key, &[("day", Arg::Text(&words.day(lang, day)?))])?;
        let ended = member.access.ended_on.is_some();
        let due = !ended && (lapses - today).num_days() <= DUE_DAYS && member.name != who.name;
        members.push(Line {
            name: member.name.to_string(),
            role: role(member.role)?,
            organisation: organisation(member.organisation),
            access,
            due,
            ended,
        });
    }
    members.sort_by_key(|line| (line.ended, !line.due, line.name.clone()));
    let (waiting, column) = (store::outbox::all(&mut tx).await?, rooms.ring.key(&KeyName::Column)?);
    let mut invited = Vec::new();
    for invitation in store::invitation::all(&mut tx).await? {
        let mail = waiting.iter().find(|mail| mail.invitation == Some(invitation.hash));
        let how = match mail {
            None => "staff-mail-sent",
            Some(mail) if mail.refused => "staff-mail-refused",
            Some(mail) if mail.tries > 0 => "staff-mail-again",
            Some(_) => "staff-mail-waits",
        };
        let address = column.open(mail_place(&invitation.hash).as_bytes(), &invitation.mail_sealed)?;
        invited.push(Invited {
            name: invitation.staff.to_string(),
            role: role(invitation.role)?,
            organisation: organisation(invitation.organisation),
            mail: String::from_utf8_lossy(&address).into_owned(),
            how: words.say(lang, how, &[])?,
            until: words.day(lang, invitation.good_until)?,
        });
    }
    Ok(People { page, members, invited })
}

/// What a button posts.
#[derive(Deserialize)]
pub(super) struct Pressed {
    token: String,
}

/// POST of the button that confirms somebody's access for a year. Nobody confirms themselves.
pub async fn confirm(rooms: Data<Rooms>, request: HttpRequest, name: Path<String>, pressed: Form<Pressed>) -> HttpResponse {
    posted(&rooms, &request, &pressed.token, async |lang, who| {
        let today = rooms.clock.today();
        if let Some(name) = StaffName::parse(&name).ok().filter(|name| *name != who.name) {
            let mut tx = rooms.store.write().await?;
            let before = store::access::get(&mut tx, &name).await?.map(|access| access.confirmed_on);
            if before != Some(today) && store::access::confirm(&mut tx, &name, today).await? {
                store::staff::log(&mut tx, today, who.name.as_str(), &format!("confirmed {name}")).await?;
                tx.commit().await?;
            }
        }
        Ok(to(&format!("/staff?lang={lang}")))
    })
    .await
}

#[derive(Debug, Serialize)]
struct End {
    page: Frame,
    name: String,
    role: String,
    /// Whether nobody else can admit staff.
    last: bool,
    wrong: String,
}

impl Page for End {
    const TEMPLATE: &'static str = "staff/end.html";
}

/// Whether somebody is the last who can sign in and admit staff.
fn is_last(all: &[Member], name: &StaffName, today: NaiveDate) -> bool {
    let can = |m: &Member| administers(m, today);
    all.iter().any(|m| m.name == *name && can(m)) && !all.iter().any(|m| m.name != *name && can(m))
}

/// Somebody whose access can be ended.
async fn find(rooms: &Rooms, name: &str) -> Result<Option<(Member, bool)>, Failed> {
    let all = store::access::all(&mut rooms.store.read().await?).await?;
    let member = all.iter().find(|m| m.name.as_str() == name && m.access.ended_on.is_none()).cloned();
    Ok(member.map(|m| (m.clone(), is_last(&all, &m.name, rooms.clock.today()))))
}

fn ask_page(rooms: &Rooms, lang: &'static str, who: &Who, (member, last): (&Member, bool), wrong: &str) -> Result<HttpResponse, Failed> {
    let role = rooms.pages.words().say(lang, &format!("staff-role-{}", member.role), &[])?;
    let wrong = if wrong.is_empty() { String::new() } else { rooms.pages.words().say(lang, wrong, &[])? };
    let status = match (last, wrong.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, true) => StatusCode::OK,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
    };
    Ok(rooms.show(status, lang, &End { page: Frame::new(rooms, lang, Some(who)), name: member.name.to_string(), role, last, wrong }))
}

/// GET of the question whether somebody's access shall end.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, name: Path<String>) -> HttpResponse {
    super::inside(&rooms, &request, async |lang, who| match find(&rooms, &name).await? {
        Some((member, last)) => ask_page(&rooms, lang, who, (&member, last), ""),
        None => Ok(to(&format!("/staff?lang={lang}"))),
    })
    .await
}

/// What the answer posts.
#[derive(Deserialize)]
pub(super) struct Answered {
    token: String,
    password: String,
}

/// POST of the answer: access, sessions, password, app and codes end at once.
pub async fn end(rooms: Data<Rooms>, request: HttpRequest, name: Path<String>, answered: Form<Answered>) -> HttpResponse {
    posted(&rooms, &request, &answered.token, async |lang, who| {
        let known = is_theirs(&rooms, who, &answered.password).await?;
        let today = rooms.clock.today();
        let mut tx = rooms.store.write().await?;
        let all = store::access::lock_all(&mut tx).await?;
        let Some(member) = all.iter().find(|m| m.name.as_str() == name.as_str() && m.access.ended_on.is_none()) else {
            return Ok(to(&format!("/staff?lang={lang}")));
        };
        if is_last(&all, &member.name, today) {
            return ask_page(&rooms, lang, who, (member, true), "");
        }
        if !known {
            return ask_page(&rooms, lang, who, (member, false), "staff-password-wrong");
        }
        store::access::end(&mut tx, &member.name, today).await?;
        store::staff::log(&mut tx, today, who.name.as_str(), &format!("ended the access of {}", member.name)).await?;
        tx.commit().await?;
        Ok(to(&format!("/staff?lang={lang}")))
    })
    .await
}
