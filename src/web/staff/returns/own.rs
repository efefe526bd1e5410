//! A draft as a whole: how far each part is, whose it is, how it is shown, and signing it.

use super::{
    Failed, Frame, Posted, Rooms,
    field::{Choice, plain},
    fill::{At, Found, find, most},
    inside, no_such, posted, said,
    session::Who,
    sign_in::is_theirs,
    to,
};
use crate::{
    domain::{
        action::OwnerRole,
        day,
        instrument::{Question, Section as Part},
        returns::{Content, LONGEST_EVIDENCE, Missing, Period, Shown, Signer, Version, ready},
        staff::Role,
    },
    i18n::Arg,
    render::Page,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Own {
    page: Frame,
    title: String,
    organisation: String,
    action: String,
    sections: Vec<Section>,
    owners: Vec<Choice>,
    review: String,
    shown: Vec<Choice>,
    /// What is said of the group, where one can be chosen; empty elsewhere.
    group: String,
    /// Whether it corrects what was signed before.
    corrects: bool,
    reason: String,
    most: String,
    /// As what whoever looks would sign.
    role: String,
    revision: usize,
    /// Whether somebody else has saved something meanwhile.
    changed: bool,
    wrong: Vec<At>,
}

/// A part with how far it is.
#[derive(Debug, Serialize)]
struct Section {
    id: String,
    path: String,
    name: String,
    standing: String,
}

impl Page for Own {
    const TEMPLATE: &'static str = "staff/return_own.html";
}

fn sections(rooms: &Rooms, lang: &str, found: &Found) -> Result<Vec<Section>, Failed> {
    let words = rooms.pages.words();
    let number = |n: usize| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let one = |section: &Part| -> Result<Section, Failed> {
        let of: Vec<_> = found.instrument.questions.iter().filter(|q| q.section == section.id).collect();
        let answered = |q: &&&Question| found.draft.content.answers.get(&q.id).is_some_and(|s| !s.codes.is_empty());
        let args = [("n", number(of.iter().filter(answered).count())), ("of", number(of.len()))];
        Ok(Section {
            id: section.id.clone(),
            path: format!("/returns/own/{}/{}/{}", found.about.instrument, found.about.period, section.id),
            name: words.ask(found.instrument.id.as_str(), lang, &format!("section-{}", section.id), &[])?,
            standing: words.say(lang, "staff-return-answered", &args)?,
        })
    };
    found.instrument.sections.iter().map(one).collect()
}

/// The page as it was typed, or as it is saved.
struct Typed {
    owner: String,
    review: String,
    shown: String,
    reason: String,
}

impl Typed {
    fn saved(content: &Content) -> Self {
        Self {
            owner: content.owner.map_or("", OwnerRole::as_str).to_owned(),
            review: content.review_on.map(|day| day.to_string()).unwrap_or_default(),
            shown: content.shown.as_str().to_owned(),
            reason: content.reason.clone(),
        }
    }

    fn read(form: &Posted) -> Self {
        let of = |field: &str| form.one(field).to_owned();
        Self { owner: of("owner"), review: of("review"), shown: of("shown"), reason: plain(form.one("reason")) }
    }

    /// Puts it into a draft; what is wrong with it by itself.
    fn put(&self, content: &mut Content) -> Vec<(&'static str, &'static str)> {
        let mut wrong = Vec::new();
        content.owner = OwnerRole::parse(&self.owner);
        content.review_on = day::read(&self.review);
        wrong.extend((!self.review.is_empty() && content.review_on.is_none()).then_some(("review", "staff-return-review-wrong")));
        match Shown::parse(&self.shown) {
            Some(shown) => content.shown = shown,
            None => wrong.push(("shown", "staff-return-shown-wrong")),
        }
        wrong.extend((self.reason.chars().count() > LONGEST_EVIDENCE).then_some(("reason", "staff-return-reason-long")));
        content.reason.clone_from(&self.reason);
        wrong
    }
}

fn show(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    found: &Found,
    typed: &Typed,
    changed: bool,
    wrong: Vec<At>,
) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let (id, period) = (&found.about.instrument, &found.about.period);
    let can_group = Signer::of(found.instrument).is_some_and(Signer::has_group) && matches!(period, Period::Year(_));
    let owner =
        |role: &OwnerRole| Ok(Choice::new(&role.as_str(), words.say(lang, &format!("reply-role-{}", role.as_str()), &[])?, &typed.owner));
    let shown = Shown::ALL.into_iter().filter(|shown| can_group || *shown != Shown::Group);
    let shown =
        shown.map(|s| Ok(Choice::new(&s.as_str(), words.say(lang, &format!("staff-return-shown-{}", s.as_str()), &[])?, &typed.shown)));
    let formed = found.shelf.group(id, period).is_some();
    let status = match (changed, wrong.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, true) => StatusCode::OK,
    };
    let group = match (can_group, formed) {
        (false, _) => String::new(),
        (true, false) => words.say(lang, "staff-return-group-hint", &[])?,
        (true, true) => words.say(lang, "staff-return-group-formed", &[])?,
    };
    let page = Own {
        page: Frame::new(rooms, lang, Some(who)),
        title: format!("{}, {}", said::name(words, lang, found.instrument)?, said::period(words, lang, period)?),
        organisation: found.shelf.name(&found.about.organisation),
        action: format!("/returns/own/{id}/{period}"),
        sections: sections(rooms, lang, found)?,
        owners: OwnerRole::ALL.iter().map(owner).collect::<Result<_, Failed>>()?,
        review: typed.review.clone(),
        shown: shown.collect::<Result<_, Failed>>()?,
        group,
        corrects: found.shelf.last(&found.about).is_some(),
        reason: typed.reason.clone(),
        most: words.say(lang, "staff-return-most", &most())?,
        role: role(rooms, lang, who.role)?,
        revision: found.draft.revision,
        changed,
        wrong,
    };
    Ok(rooms.show(status, lang, &page))
}

/// As what somebody signs, in words.
pub(super) fn role(rooms: &Rooms, lang: &str, role: Role) -> Result<String, Failed> {
    let role = match role {
        Role::Provider => "manager",
        Role::Board => "board",
        Role::Commissioner => "commissioner",
        _ => "coordinator",
    };
    Ok(rooms.pages.words().say(lang, &format!("staff-return-role-{role}"), &[])?)
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let mut tx = rooms.store.read().await?;
        match find(&rooms, &mut tx, who, &path.0, &path.1).await? {
            Some(found) => show(&rooms, (lang, who), &found, &Typed::saved(&found.draft.content), false, Vec::new()),
            None => Ok(no_such(&rooms, lang, who)),
        }
    })
    .await
}

/// Everything that keeps it from being signed, each with the field or the part in which it is mended.
fn hindrances(rooms: &Rooms, lang: &str, found: &Found, content: &Content) -> Result<Vec<At>, Failed> {
    let words = rooms.pages.words();
    let before = found.shelf.last(&found.about).map(|version| version.content.shown);
    let mut wrong = Vec::new();
    for missing in ready(found.instrument, content, &found.about.period, rooms.clock.today(), before) {
        let (field, key) = match &missing {
            Missing::Answer(id) => {
                let Some(question) = found.instrument.question(id) else { continue };
                let about = words.question(found.instrument, lang, question, "-short", &[])?;
                let message = words.say(lang, "staff-return-unanswered", &[("question", Arg::Text(&about))])?;
                wrong.push(At { field: format!("part-{}", question.section), message });
                continue;
            }
            Missing::Owner => ("owner", "staff-return-owner-wrong"),
            Missing::Review => ("review", "staff-return-review-wrong"),
            Missing::Group => ("shown", "staff-return-group-wrong"),
            Missing::Fixed => ("shown", "staff-return-fixed"),
            Missing::Reason => ("reason", "staff-return-reason-missing"),
        };
        wrong.push(At { field: field.to_owned(), message: words.say(lang, key, &[])? });
    }
    Ok(wrong)
}

/// POST of the page: saves whose it is, and signs it where that was pressed.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, body: Bytes) -> HttpResponse {
    let form = Posted::read(&body);
    posted(&rooms, &request, form.one("token"), async |lang, who| {
        let signs = form.one("do") == "sign";
        let known = !signs || is_theirs(&rooms, who, form.one("password")).await?;
        let (words, today, typed) = (rooms.pages.words(), rooms.clock.today(), Typed::read(&form));
        let mut tx = rooms.store.write().await?;
        if !store::form::claim(&mut tx, &who.name, form.one("key"), today).await? {
            return Ok(to(&format!("/returns?lang={lang}")));
        }
        let Some(mut found) = find(&rooms, &mut tx, who, &path.0, &path.1).await? else { return Ok(no_such(&rooms, lang, who)) };
        let mut content = found.draft.content.clone();
        let alone = typed.put(&mut content);
        let say = |(field, key): (&str, &str)| -> Result<At, Failed> {
            let args = if key == "staff-return-reason-long" { most().to_vec() } else { Vec::new() };
            Ok(At { field: field.to_owned(), message: words.say(lang, key, &args)? })
        };
        let mut wrong = alone.into_iter().map(say).collect::<Result<Vec<_>, _>>()?;
        if signs && wrong.is_empty() {
            wrong = hindrances(&rooms, lang, &found, &content)?;
        }
        if !known {
            wrong.push(say(("password", "staff-password-wrong"))?);
        }
        if !wrong.is_empty() {
            return show(&rooms, (lang, who), &found, &typed, false, wrong);
        }
        let seen = form.one("revision").parse().unwrap_or(usize::MAX);
        if seen != found.draft.revision {
            return show(&rooms, (lang, who), &found, &typed, true, wrong);
        }
        found.draft.content = content;
        if !signs {
            if store::returns::save(&mut tx, &found.draft).await? {
                tx.commit().await?;
            }
            return Ok(to(&format!("/returns?lang={lang}")));
        }
        let version = version(&found, who, today);
        if !store::returns::sign(&mut tx, &version, seen).await? {
            return show(&rooms, (lang, who), &found, &typed, true, wrong);
        }
        let (about, number) = (&version.about, version.number);
        let act = format!("signed a return: {} {} of {}, version {number}", about.instrument, about.period, about.organisation);
        store::staff::log(&mut tx, today, who.name.as_str(), &act).await?;
        tx.commit().await?;
        Ok(to(&format!("/returns/{}/{}/{}?lang={lang}", about.instrument, about.period, about.organisation)))
    })
    .await
}

/// The draft as it is signed, with what Chorus itself says on this day.
fn version(found: &Found, who: &Who, today: chrono::NaiveDate) -> Version {
    Version {
        about: found.about.clone(),
        number: found.shelf.last(&found.about).map_or(1, |last| last.number + 1),
        edition: found.instrument.version,
        content: match &found.known {
            Some(known) => found.draft.content.clone().witnessed(found.instrument, &found.about, known, today),
            None => found.draft.content.clone(),
        },
        role: who.role,
        staff: who.name.clone(),
        day: today,
    }
}
