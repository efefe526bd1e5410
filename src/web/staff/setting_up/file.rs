//! A file of entries, or of what others count, out and in: all of it or nothing.

use super::{form::Posted, limits, nothing, upload::parts, wrong::message};
use crate::{
    domain::{
        elsewhere::{Sheet, context, context_lines, population, population_lines, value, value_lines},
        register::{
            Details, Entry, Kind, Register,
            file::{Fault, lines, read},
        },
    },
    i18n::{Arg, Words},
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
use chrono::Datelike;
use serde::Serialize;

/// What a file is of.
#[derive(Debug, Clone, Copy)]
enum Of {
    /// Entries of the register; those that are not in it stay.
    Entries(Kind),
    /// What others count; it takes the place of all that was there.
    Counted(Sheet),
}

impl Of {
    fn parse(word: &str) -> Option<Self> {
        Kind::parse(word).map(Self::Entries).or_else(|| Sheet::parse(word).map(Self::Counted))
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Entries(kind) => kind.plural(),
            Self::Counted(sheet) => sheet.as_str(),
        }
    }

    fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Entries(kind) => kind.columns(),
            Self::Counted(sheet) => sheet.columns(),
        }
    }

    /// Where it is looked at.
    fn room(self, lang: &str) -> String {
        match self {
            Self::Entries(kind) => format!("/setting-up/{}?lang={lang}", kind.plural()),
            Self::Counted(sheet) => format!("/setting-up/{}/file?lang={lang}", sheet.as_str()),
        }
    }

    /// What is there, its columns first.
    async fn lines(self, tx: &mut Tx) -> Result<Vec<Vec<String>>, Failed> {
        Ok(match self {
            Self::Entries(kind) => lines(kind, &store::register::load(tx).await?),
            Self::Counted(Sheet::Population) => population_lines(&store::elsewhere::population(tx).await?),
            Self::Counted(Sheet::Context) => context_lines(&store::elsewhere::context(tx).await?),
            Self::Counted(Sheet::Value) => value_lines(&store::elsewhere::value(tx).await?),
        })
    }
}

#[derive(Debug, Serialize)]
struct File {
    page: Frame,
    plural: &'static str,
    /// What a file does to what is there.
    takes: String,
    /// Whether it is of entries, which have a room of their own.
    entries: bool,
    /// How many lines there are now.
    now: usize,
    title: String,
    columns: String,
    faults: Vec<String>,
    wrong: String,
}

impl Page for File {
    const TEMPLATE: &'static str = "staff/file.html";
}

async fn page(rooms: &Rooms, (lang, who): (&'static str, &Who), of: Of, faults: &[Fault], wrong: &str) -> Result<File, Failed> {
    let words = rooms.pages.words();
    let wrong = if wrong.is_empty() { String::new() } else { words.say(lang, wrong, &[])? };
    let now = of.lines(&mut rooms.store.read().await?).await?.len() - 1;
    Ok(File {
        page: Frame::new(rooms, lang, Some(who)),
        plural: of.as_str(),
        takes: match of {
            Of::Entries(_) => words.say(lang, "staff-set-file-in-what", &[])?,
            Of::Counted(sheet) => words.say(lang, &format!("staff-set-file-{}", sheet.as_str()), &[])?,
        },
        entries: matches!(of, Of::Entries(_)),
        now,
        title: words.say(lang, &format!("staff-set-step-{}", of.as_str()), &[])?,
        columns: of.columns().join(","),
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
    inside(&rooms, &request, async |lang, who| match Of::parse(&plural) {
        Some(of) => Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, (lang, who), of, &[], "").await?)),
        None => Ok(nothing(&rooms, lang, who)),
    })
    .await
}

/// GET of the file.
pub async fn export(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(of) = Of::parse(&plural) else { return Ok(nothing(&rooms, lang, who)) };
        let name = format!("attachment; filename=\"{}.csv\"", of.as_str());
        let text = report::write_csv(of.lines(&mut rooms.store.read().await?).await?.into_iter());
        Ok(HttpResponse::Ok().content_type("text/csv; charset=utf-8").insert_header((header::CONTENT_DISPOSITION, name)).body(text))
    })
    .await
}

/// POST of the form, with the file.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>, body: Result<Bytes, actix_web::Error>) -> HttpResponse {
    let content_type = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let Ok(body) = body else {
        return inside(&rooms, &request, async |lang, who| match Of::parse(&plural) {
            Some(of) => {
                let page = page(&rooms, (lang, who), of, &[], "staff-set-file-large").await?;
                Ok(rooms.show(StatusCode::PAYLOAD_TOO_LARGE, lang, &page))
            }
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
        let Some(of) = Of::parse(&plural) else { return Ok(nothing(&rooms, lang, who)) };
        let show = async |faults: &[Fault], wrong: &str| -> Result<HttpResponse, Failed> {
            Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(&rooms, (lang, who), of, faults, wrong).await?))
        };
        if !is_theirs(&rooms, who, typed.one("password")).await? {
            return show(&[], "staff-password-wrong").await;
        }
        if file.is_empty() {
            return show(&[], "staff-set-file-empty").await;
        }
        let today = rooms.clock.today();
        let mut tx = rooms.store.write().await?;
        store::register::hold(&mut tx).await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(to(&of.room(lang)));
        }
        let taken = match of {
            Of::Entries(kind) => entries(&rooms, &mut tx, who, kind, &file).await?,
            Of::Counted(sheet) => counted(&rooms, &mut tx, who, sheet, &file).await?,
        };
        if let Err(faults) = taken {
            drop(tx);
            return show(&faults, "").await;
        }
        tx.commit().await?;
        Ok(to(&of.room(lang)))
    })
    .await
}

/// All of a file was taken over, or nothing, and why.
type Taken = Result<(), Vec<Fault>>;

/// Takes entries over, or nothing and says why.
async fn entries(rooms: &Rooms, tx: &mut Tx, who: &Who, kind: Kind, file: &[u8]) -> Result<Taken, Failed> {
    let register = store::register::load(tx).await?;
    Ok(match read(kind, file, &register, &limits(rooms, tx, who).await?) {
        Err(faults) => Err(faults),
        Ok(entries) => Ok(take_over(rooms, tx, who, &register, &entries).await?),
    })
}

/// Takes over what others count, or nothing and says why.
async fn counted(rooms: &Rooms, tx: &mut Tx, who: &Who, sheet: Sheet, file: &[u8]) -> Result<Taken, Failed> {
    let today = rooms.clock.today();
    let year = u16::try_from(today.year()).unwrap_or_default();
    let lines = match sheet {
        Sheet::Population => match population(file, &|question, code| is_asked(rooms.pages.words(), question, code), year) {
            Err(faults) => return Ok(Err(faults)),
            Ok(rows) => {
                store::elsewhere::put_population(tx, &rows).await?;
                rows.len()
            }
        },
        Sheet::Context => match context(file, &store::register::load(tx).await?, year) {
            Err(faults) => return Ok(Err(faults)),
            Ok(rows) => {
                store::elsewhere::put_context(tx, &rows).await?;
                rows.len()
            }
        },
        Sheet::Value => match value(file, today) {
            Err(faults) => return Ok(Err(faults)),
            Ok(rows) => {
                store::elsewhere::put_value(tx, &rows).await?;
                rows.len()
            }
        },
    };
    store::staff::log(tx, today, who.name.as_str(), &format!("took {} over from a file: {lines} lines", sheet.as_str())).await?;
    Ok(Ok(()))
}

/// Whether some survey asks a question about people themselves, and has an answer of this code.
fn is_asked(words: &Words, question: &str, code: Option<&str>) -> bool {
    let asked = words.instruments().flat_map(|instrument| &instrument.questions).filter(|q| q.id.as_str() == question);
    let mut equality = asked.filter(|q| q.tags.iter().any(|tag| tag == "equality"));
    equality.any(|q| code.is_none_or(|code| q.options.iter().any(|option| option.code.as_str() == code)))
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
