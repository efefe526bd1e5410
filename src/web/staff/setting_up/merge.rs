//! Putting places or areas together. What it does to areas is read before it is done.

use super::{
    form::{Button, Field, Filled, Posted, Sheet, Way},
    limits, nothing,
    wrong::{in_words, of_form},
};
use crate::{
    domain::register::{Kind, LONGEST_NAME, Merged, Register, What, Wrong, line},
    i18n::Arg,
    store,
    web::staff::{Failed, Frame, Rooms, inside, posted, session::Who, sign_in::is_theirs, to},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use std::collections::BTreeSet;

/// What is going to happen to areas, in sentences, which also say that somebody has read them.
fn sentences(rooms: &Rooms, lang: &str, merged: &Merged) -> Result<Vec<String>, Failed> {
    let words = rooms.pages.words();
    let line = |key: &str, names: &[String]| -> Result<Option<String>, Failed> {
        let all = names.join(", ");
        Ok(if names.is_empty() { None } else { Some(words.say(lang, key, &[("names", Arg::Text(&all))])?) })
    };
    Ok([line("staff-set-merge-kept", &merged.kept)?, line("staff-set-merge-ended", &merged.ended)?].into_iter().flatten().collect())
}

/// The page of a kind; `sure` is what is going to happen, where it is to be read.
fn page(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    kind: Kind,
    register: &Register,
    typed: &Posted,
    sure: Vec<String>,
    wrong: &[Wrong],
) -> Result<Sheet, Failed> {
    let words = rooms.pages.words();
    let say = |key: &str| words.say(lang, key, &[]);
    let mut all: Vec<(String, String)> = register.active(kind, rooms.clock.today()).map(|e| (e.id.clone(), e.name.clone())).collect();
    all.sort_by_key(|(_, name)| name.to_lowercase());
    let plural = kind.plural();
    let which =
        Field::new("which", (say(&format!("staff-set-step-{plural}"))?, say("staff-set-hint-which")?), Filled::Any, typed.cell("which"));
    let name = Field::new("name", (say("staff-set-column-name")?, String::new()), Filled::Line, typed.one("name").to_owned());
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)).at("/setting-up"),
        title: say(&format!("staff-set-merge-{plural}"))?,
        what: vec![say(&format!("staff-set-merge-what-{plural}"))?],
        meanwhile: false,
        action: format!("/setting-up/{plural}/merge"),
        seen: sure.join("\n"),
        sure,
        fields: vec![which.choose(all), name.required()],
        asks_password: true,
        buttons: vec![Button { does: "merge", name: say("staff-set-merge-button")?, danger: true }],
        ways: Vec::new(),
        back: Way { path: format!("/setting-up/{plural}"), name: say("staff-set-back")? },
        wrong: in_words(rooms, lang, wrong)?,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(kind) = Kind::parse(&plural).filter(|kind| kind.merges()) else { return Ok(nothing(&rooms, lang, who)) };
        let register = store::register::load(&mut rooms.store.read().await?).await?;
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, (lang, who), kind, &register, &Posted::default(), Vec::new(), &[])?))
    })
    .await
}

/// POST of the form: first what it will do, and once that was read, the doing.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let Some(kind) = Kind::parse(&plural).filter(|kind| kind.merges()) else { return Ok(nothing(&rooms, lang, who)) };
        let known = is_theirs(&rooms, who, typed.one("password")).await?;
        let today = rooms.clock.today();
        let mut tx = rooms.store.write().await?;
        store::register::hold(&mut tx).await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(to(&format!("/setting-up/{plural}?lang={lang}")));
        }
        let register = store::register::load(&mut tx).await?;
        let show = |status, sure: Vec<String>, wrong: &[Wrong]| -> Result<HttpResponse, Failed> {
            Ok(rooms.show(status, lang, &page(&rooms, (lang, who), kind, &register, &typed, sure, wrong)?))
        };
        let ids: BTreeSet<String> = typed.cell("which").split(';').filter(|id| !id.is_empty()).map(str::to_owned).collect();
        let named = line(typed.one("name"), LONGEST_NAME);
        let mut wrong: Vec<Wrong> = named.as_ref().err().map(|what| Wrong { column: "name", what: what.clone() }).into_iter().collect();
        let merged = named.ok().and_then(|name| register.merge(kind, &ids, &name, today));
        if merged.is_none() && wrong.is_empty() {
            wrong.push(Wrong { column: "which", what: What::Empty });
        }
        if let Some(merged) = &merged {
            let mut after = register.clone();
            merged.changed.iter().cloned().for_each(|entry| after.put(entry));
            wrong.extend(of_form(after.problems(&register, &limits(&rooms, &mut tx, who).await?)));
        }
        if !known {
            wrong.push(Wrong { column: "password", what: What::Empty });
        }
        let (Some(merged), true) = (merged, wrong.is_empty()) else { return show(StatusCode::UNPROCESSABLE_ENTITY, Vec::new(), &wrong) };
        let sure = sentences(&rooms, lang, &merged)?;
        // A line that a browser sends ends otherwise than one that it was given.
        if typed.one("seen").replace("\r\n", "\n") != sure.join("\n") {
            return show(StatusCode::CONFLICT, sure, &[]);
        }
        // What others refer to comes first.
        let mut changed = merged.changed;
        changed.sort_by_key(|entry| (entry.merged_into.is_some() || entry.kind() != kind || entry.ended_on.is_some(), entry.kind()));
        for entry in &changed {
            store::register::put(&mut tx, entry).await?;
        }
        let into = changed.iter().find_map(|entry| entry.merged_into.clone()).unwrap_or_default();
        store::register::put_name(&mut tx, kind, &into, today, typed.one("name").trim()).await?;
        let list = ids.into_iter().collect::<Vec<_>>().join(", ");
        store::staff::log(&mut tx, today, who.name.as_str(), &format!("put {list} together into {} {into}", kind.as_str())).await?;
        tx.commit().await?;
        Ok(to(&format!("/setting-up/{plural}?lang={lang}")))
    })
    .await
}
