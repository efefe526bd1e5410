//! Inviting somebody: the mail is written in the same transaction as the invitation, and leaves when a mail server takes it.

use super::{
    Failed, Frame, Rooms,
    field::{Choice, Wrong, in_words},
    posted, room,
    session::{self, Who},
    sign_in::is_theirs,
    to,
};
use crate::{
    domain::{
        ids::{OrganisationId, StaffName},
        register::Kind,
        staff::{Act, Role, may},
    },
    keyring::KeyName,
    mail::{self, Letter},
    render::Page,
    secret::random,
    store::{
        self,
        invitation::{Invitation, TokenHash},
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Form},
};
use chrono::Days;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde::{Deserialize, Serialize};

/// Days for which an invitation is good.
const GOOD_FOR: u64 = 7;

#[derive(Debug, Serialize)]
struct Invite {
    page: Frame,
    mails: bool,
    name: String,
    mail: String,
    roles: Vec<Choice>,
    organisations: Vec<Choice>,
    wrong: Vec<Wrong>,
}

impl Page for Invite {
    const TEMPLATE: &'static str = "staff/invite.html";
}

/// What was typed.
#[derive(Default, Deserialize)]
pub(super) struct Typed {
    token: String,
    key: String,
    name: String,
    role: String,
    organisation: String,
    mail: String,
    password: String,
}

async fn page(rooms: &Rooms, page: Frame, typed: &Typed, wrong: &[(&'static str, &'static str)]) -> Result<Invite, Failed> {
    let (words, lang) = (rooms.pages.words(), page.lang);
    let role = |role: &Role| -> Result<Choice, Failed> {
        let name = words.say(lang, &format!("staff-role-{role}"), &[])?;
        Ok(Choice::new(role, name, &typed.role))
    };
    let register = store::register::load(&mut rooms.store.read().await?).await?;
    let organisations = register.active(Kind::Organisation, rooms.clock.today());
    Ok(Invite {
        mails: rooms.mails,
        name: typed.name.clone(),
        mail: typed.mail.clone(),
        roles: Role::ALL.iter().map(role).collect::<Result<_, _>>()?,
        organisations: organisations.map(|o| Choice::new(&o.id, o.name.clone(), &typed.organisation)).collect(),
        wrong: in_words(rooms, lang, wrong, &[])?,
        page,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |frame, _| page(&rooms, frame, &Typed::default(), &[]).await).await
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, typed: Form<Typed>) -> HttpResponse {
    posted(&rooms, &request, &typed.token, async |lang, who| {
        let wrong = invite(&rooms, lang, who, &typed).await?;
        if wrong.is_empty() {
            return Ok(to(&format!("/staff?lang={lang}")));
        }
        let page = page(&rooms, Frame::new(&rooms, lang, Some(who)), &typed, &wrong).await?;
        Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page))
    })
    .await
}

/// Writes the invitation and its mail, or says what is wrong and writes nothing.
async fn invite(rooms: &Rooms, lang: &'static str, who: &Who, typed: &Typed) -> Result<Vec<(&'static str, &'static str)>, Failed> {
    if !rooms.mails {
        return Ok(vec![("mail", "staff-no-mail")]);
    }
    // Whoever found a session open would stay, by inviting themselves.
    if !is_theirs(rooms, who, &typed.password).await? {
        return Ok(vec![("password", "staff-password-wrong")]);
    }
    let mut tx = rooms.store.write().await?;
    let today = rooms.clock.today();
    if !store::form::claim(&mut tx, &who.name, &typed.key, today).await? {
        return Ok(Vec::new());
    }
    let mut wrong = Vec::new();
    let name = StaffName::parse(&typed.name.trim().to_lowercase()).map_err(|_| wrong.push(("name", "staff-name-wrong"))).ok();
    let role = Role::parse(&typed.role);
    wrong.extend(role.is_none().then_some(("role", "staff-role-wrong")));
    let register = store::register::load(&mut tx).await?;
    let goes_on = |id: &OrganisationId| register.get(Kind::Organisation, id.as_str()).is_some_and(|o| o.is_active(today));
    let organisation = match OrganisationId::parse(&typed.organisation).ok().filter(goes_on) {
        Some(id) => store::partnership::organisation(&mut tx, &id).await?,
        None => None,
    };
    wrong.extend(organisation.is_none().then_some(("organisation", "staff-organisation-wrong")));
    let mail = typed.mail.trim().parse().map_err(|_| wrong.push(("mail", "staff-mail-wrong"))).ok();
    let (Some(staff), Some(role), Some(organisation), Some(to)) = (name, role, organisation, mail) else { return Ok(wrong) };
    if role == Role::Coordinator && !may(role, organisation.rated, Act::AdmitStaff) {
        return Ok(vec![("organisation", "staff-organisation-rated")]);
    }
    let invited = store::invitation::all(&mut tx).await?.iter().any(|invitation| invitation.staff == staff);
    if invited || store::staff::get(&mut tx, &staff).await?.is_some() {
        return Ok(vec![("name", "staff-name-taken")]);
    }
    let token = BASE64URL_NOPAD.encode(&random::<32>());
    let hash: TokenHash = session::hash(&token);
    let mail_sealed = rooms.ring.key(&KeyName::Column)?.seal(mail_place(&hash).as_bytes(), typed.mail.trim().as_bytes());
    let good_until = today.checked_add_days(Days::new(GOOD_FOR)).unwrap_or(today);
    let act = format!("invited {staff} as {role} of {}", organisation.id);
    let invitation = Invitation { hash, staff, role, organisation: organisation.id, mail_sealed, good_until };
    store::invitation::add(&mut tx, &invitation).await?;
    let letter = Letter { to, lang: lang.to_owned(), token };
    mail::put(&mut tx, &rooms.ring, hash, &letter, session::minute(rooms)).await?;
    store::staff::log(&mut tx, today, who.name.as_str(), &act).await?;
    tx.commit().await?;
    Ok(Vec::new())
}

/// Where an invitation's address is sealed.
pub(super) fn mail_place(hash: &TokenHash) -> String {
    format!("invitation/{}/mail", HEXLOWER.encode(hash))
}

/// What names an invitation.
#[derive(Deserialize)]
pub(super) struct Named {
    token: String,
    name: String,
}

/// POST of the button: the invitation and its mail are gone.
pub async fn withdraw(rooms: Data<Rooms>, request: HttpRequest, named: Form<Named>) -> HttpResponse {
    posted(&rooms, &request, &named.token, async |lang, who| {
        let mut tx = rooms.store.write().await?;
        let all = store::invitation::all(&mut tx).await?;
        if let Some(found) = all.iter().find(|invitation| invitation.staff.as_str() == named.name) {
            store::invitation::end(&mut tx, &found.hash).await?;
            store::staff::log(&mut tx, rooms.clock.today(), who.name.as_str(), &format!("withdrew the invitation of {}", found.staff))
                .await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/staff?lang={lang}")))
    })
    .await
}
