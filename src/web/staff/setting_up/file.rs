//! A file of entries, out and in: all of it or nothing.

use super::{form::Posted, limits, nothing, upload::parts, wrong::message};
use crate::{
    domain::register::{
        Details, Entry, Kind, Register,
        file::{Fault, lines, read},
    },
    i18n::Arg,
    render::Page,
    report,
    store::{self, Tx},
    web::staff::{Failed, Frame, Rooms, inside, posted, session::Who, sign_in::is_theirs, to},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
    web::{Bytes, Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct File {
    page: Frame,
    plural: &'static str,
    title: String,
    columns: String,
    faults: Vec<String>,
    wrong: String,
}

impl Page for File {
    const TEMPLATE: &'static str = "staff/file.html";
}

fn page(rooms: &Rooms, lang: &'static str, who: &Who, kind: Kind, faults: &[Fault], wrong: &str) -> Result<File, Failed> {
    let words = rooms.pages.words();
    let wrong = if wrong.is_empty() { String::new() } else { words.say(lang, wrong, &[])? };
    Ok(File {
        page: Frame::new(rooms, lang, Some(who)),
        plural: kind.plural(),
        title: words.say(lang, &format!("staff-set-step-{}", kind.plural()), &[])?,
        columns: kind.columns().join(","),
        faults: faults.iter().map(|fault| in_words(rooms, lang, fault)).collect::<Result<_, _>>()?,
        wrong,
    })
}

fn in_words(rooms: &Rooms, lang: &str, fault: &Fault) -> Result<String, Failed> {
    let words = rooms.pages.words();
    let whole = |n: u64| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    Ok(match fault {
        Fault::Unreadable(line) => words.say(lang, "staff-set-fault-unreadable", &[("line", whole(*line))])?,
        Fault::Columns(columns) => words.say(lang, "staff-set-fault-columns", &[("columns", Arg::Text(columns))])?,
        Fault::Lines(most) => words.say(lang, "staff-set-fault-lines", &[("most", whole(*most as u64))])?,
        Fault::Cell(line, wrong) => {
            let what = message(words, lang, &wrong.what)?;
            words.say(
                lang,
                "staff-set-fault-cell",
                &[("line", whole(*line)), ("column", Arg::Text(wrong.column)), ("what", Arg::Text(&what))],
            )?
        }
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match Kind::parse(&plural) {
        Some(kind) => Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, lang, who, kind, &[], "")?)),
        None => Ok(nothing(&rooms, lang, who)),
    })
    .await
}

/// GET of the file.
pub async fn export(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(kind) = Kind::parse(&plural) else { return Ok(nothing(&rooms, lang, who)) };
        let register = store::register::load(&mut rooms.store.read().await?).await?;
        let name = format!("attachment; filename=\"{}.csv\"", kind.plural());
        let text = report::write_csv(lines(kind, &register).into_iter());
        Ok(HttpResponse::Ok().content_type("text/csv; charset=utf-8").insert_header((header::CONTENT_DISPOSITION, name)).body(text))
    })
    .await
}

/// POST of the form, with the file.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>, body: Result<Bytes, actix_web::Error>) -> HttpResponse {
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let Ok(body) = body else {
        return inside(&rooms, &request, async |lang, who| match Kind::parse(&plural) {
            Some(kind) => Ok(rooms.show(StatusCode::PAYLOAD_TOO_LARGE, lang, &page(&rooms, lang, who, kind, &[], "staff-set-file-large")?)),
            None => Ok(nothing(&rooms, lang, who)),
        })
        .await;
    };
    let mut file = Vec::new();
    let mut fields = Vec::new();
    for (name, content) in parts(content_type, &body).unwrap_or_default() {
        if name == "file" { file = content } else { fields.push((name, String::from_utf8_lossy(&content).into_owned())) }
    }
    // A form without a file is one of the usual kind.
    let typed = if fields.is_empty() { Posted::read(&body) } else { Posted::of(fields) };
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let Some(kind) = Kind::parse(&plural) else { return Ok(nothing(&rooms, lang, who)) };
        let show = |faults: &[Fault], wrong: &str| -> Result<HttpResponse, Failed> {
            Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(&rooms, lang, who, kind, faults, wrong)?))
        };
        if !is_theirs(&rooms, who, typed.one("password")).await? {
            return show(&[], "staff-password-wrong");
        }
        if file.is_empty() {
            return show(&[], "staff-set-file-empty");
        }
        let today = rooms.clock.today();
        let mut tx = rooms.store.write().await?;
        store::register::hold(&mut tx).await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(to(&format!("/setting-up/{plural}?lang={lang}")));
        }
        let register = store::register::load(&mut tx).await?;
        match read(kind, &file, &register, &limits(&rooms, &mut tx, who).await?) {
            Err(faults) => show(&faults, ""),
            Ok(entries) => {
                take_over(&rooms, &mut tx, who, &register, &entries).await?;
                tx.commit().await?;
                Ok(to(&format!("/setting-up/{plural}?lang={lang}")))
            }
        }
    })
    .await
}

async fn take_over(rooms: &Rooms, tx: &mut Tx, who: &Who, register: &Register, entries: &[Entry]) -> Result<(), Failed> {
    let today = rooms.clock.today();
    let is = |entry: &Entry| register.get(entry.kind(), &entry.id).cloned();
    let (mut added, mut changed, mut kind) = (0, 0, "");
    for entry in entries.iter().filter(|entry| is(entry).is_none()) {
        store::register::put(tx, &alone(entry)).await?;
    }
    for entry in entries {
        let was = is(entry);
        if was.as_ref() == Some(entry) {
            continue;
        }
        store::register::put(tx, entry).await?;
        if was.as_ref().is_none_or(|was| was.name != entry.name) {
            store::register::put_name(tx, entry.kind(), &entry.id, today, &entry.name).await?;
        }
        if was.is_some() {
            changed += 1;
        } else {
            added += 1;
        }
        kind = entry.kind().plural();
    }
    if added + changed > 0 {
        store::staff::log(tx, today, who.name.as_str(), &format!("took {kind} over from a file: {added} added, {changed} changed")).await?;
    }
    Ok(())
}

/// An entry that refers to none of its own kind: those may come after it in the file.
fn alone(entry: &Entry) -> Entry {
    let mut entry = entry.clone();
    match &mut entry.details {
        Details::Area { parts, .. } => parts.clear(),
        Details::Organisation { funds, .. } => funds.clear(),
        _ => {}
    }
    entry
}
