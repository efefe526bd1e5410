//! One entry: adding it, and changing it without losing what somebody else has saved meanwhile.

use super::{
    form::{Button, Field, Filled, Posted, Sheet, Way, seen},
    limits, nothing,
    wrong::{in_words, of_form},
};
use crate::{
    domain::{
        day,
        ids::PlaceId,
        register::{Depth, Entry, Kind, LONGEST_NAME, Register, Sector, ServiceType, Standing, What, Wrong},
    },
    i18n::Arg,
    store::{self, Tx},
    web::staff::{Failed, Frame, Rooms, inside, posted, session::Who, sign_in::is_theirs, to},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use chrono::NaiveDate;

/// What a form is about: an entry that is there, or a new one.
struct At<'a> {
    kind: Kind,
    register: &'a Register,
    is: Option<&'a Entry>,
    names: Vec<(NaiveDate, String)>,
    today: NaiveDate,
}

impl At<'_> {
    /// The columns that are fields: the id is made from the name, and ending has a page of its own.
    fn columns(&self) -> impl Iterator<Item = &'static str> {
        self.kind.columns().iter().copied().filter(|column| !matches!(*column, "id" | "ended"))
    }

    /// What there is, by which two who edit it are told apart.
    fn seen(&self) -> String {
        let cells = self.is.map(|entry| self.kind.columns().iter().map(|column| entry.cell(column)).collect::<Vec<_>>());
        let names = self.names.iter().map(|(since, name)| format!("{since} {name}"));
        cells.map_or_else(String::new, |cells| seen(&cells.into_iter().chain(names).collect::<Vec<_>>()))
    }

    /// What can be chosen in a field: what goes on, and what was chosen before it ended.
    fn choices(&self, rooms: &Rooms, lang: &str, column: &str) -> Result<Vec<(String, String)>, Failed> {
        let words = rooms.pages.words();
        let said = |key: fn(&str) -> String, all: &[&'static str]| -> Result<Vec<(String, String)>, Failed> {
            let one = |code: &&'static str| Ok(((*code).to_owned(), words.say(lang, &key(code), &[])?));
            all.iter().map(one).collect()
        };
        let chosen = self.is.map(|entry| entry.cell(column)).unwrap_or_default();
        let entries = |kind: Kind| -> Vec<(String, String)> {
            let own = |e: &Entry| kind == self.kind && self.is.is_some_and(|is| is.id == e.id);
            let offered = |e: &&Entry| !own(e) && (e.is_active(self.today) || chosen.split(';').any(|id| id == e.id));
            let mut all: Vec<_> = self.register.of(kind).filter(offered).map(|e| (e.id.clone(), e.name.clone())).collect();
            all.sort_by_key(|(_, name)| name.to_lowercase());
            all
        };
        Ok(match column {
            "places" => entries(Kind::Place),
            "areas" => entries(Kind::Area),
            "funds" | "organisation" | "organisations" => entries(Kind::Organisation),
            "scope" => said(|code| format!("staff-set-scope-{code}"), &["area", "group"])?,
            "rated" => said(|code| format!("staff-set-rated-{code}"), &["yes", "no"])?,
            "sector" => said(|code| format!("staff-set-sector-{code}"), &Sector::ALL.iter().map(|s| s.as_str()).collect::<Vec<_>>())?,
            "standing" => said(|code| format!("staff-set-standing-{code}"), &Standing::ALL.iter().map(|s| s.as_str()).collect::<Vec<_>>())?,
            "types" => said(|code| format!("staff-set-type-{code}"), &ServiceType::ALL.iter().map(|t| t.as_str()).collect::<Vec<_>>())?,
            "depth" => said(|code| format!("staff-set-depth-{code}"), &Depth::ALL.iter().map(|d| d.as_str()).collect::<Vec<_>>())?,
            _ => Vec::new(),
        })
    }

    fn field(&self, rooms: &Rooms, lang: &str, column: &'static str, value: String) -> Result<Field, Failed> {
        let words = rooms.pages.words();
        let filled = match column {
            "name" | "by_and_for" => Filled::Line,
            "places" | "areas" | "funds" | "types" | "organisations" => Filled::Any,
            _ => Filled::One,
        };
        let label = words.say(lang, &format!("staff-set-column-{column}"), &[])?;
        let hint = words.say(lang, &format!("staff-set-hint-{column}"), &[]).unwrap_or_default();
        let field = Field::new(column, (label, hint), filled, value).choose(self.choices(rooms, lang, column)?);
        Ok(if matches!(filled, Filled::Any) || column == "by_and_for" { field } else { field.required() })
    }
}

/// What stands in a field of a new entry before anybody types.
fn usual(column: &str) -> &'static str {
    match column {
        "scope" => "area",
        "standing" => "partner",
        _ => "",
    }
}

/// The page, with what was typed, or with what there is.
fn page(
    rooms: &Rooms,
    lang: &'static str,
    who: &Who,
    at: &At,
    typed: Option<&Posted>,
    wrong: &[Wrong],
    meanwhile: bool,
) -> Result<Sheet, Failed> {
    let words = rooms.pages.words();
    let value = |column: &str| match (typed, at.is) {
        (Some(typed), _) => typed.cell(column),
        (None, Some(entry)) => entry.cell(column),
        (None, None) => usual(column).to_owned(),
    };
    let mut fields = Vec::new();
    for column in at.columns() {
        let field = at.field(rooms, lang, column, value(column))?;
        fields.push(if meanwhile { field.beside(&at.is.map(|entry| entry.cell(column)).unwrap_or_default()) } else { field });
        if let ("name", Some(_)) = (column, at.is) {
            let label = (words.say(lang, "staff-set-column-since", &[])?, words.say(lang, "staff-set-hint-since", &[])?);
            let since = typed.map_or_else(|| at.today.to_string(), |typed| typed.one("since").to_owned());
            fields.push(Field::new("since", label, Filled::Day, since).required());
        }
    }
    let plural = at.kind.plural();
    let title = match at.is {
        Some(entry) => entry.name.clone(),
        None => words.say(lang, &format!("staff-set-add-{}", at.kind.as_str()), &[])?,
    };
    let mut what = vec![words.say(lang, &format!("staff-set-what-{plural}"), &[])?];
    // What it is called now stands above; what it was and will be called stands here.
    for (since, name) in at.names.iter().filter(|(since, _)| at.names.len() > 1 || *since > at.today) {
        what.push(words.say(lang, "staff-set-name-since", &[("day", Arg::Text(&words.day(lang, *since)?)), ("name", Arg::Text(name))])?);
    }
    let way = |end: &str, key: &str| -> Result<Way, Failed> {
        Ok(Way { path: format!("/setting-up/{plural}{end}"), name: words.say(lang, key, &[])? })
    };
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)).at("/setting-up"),
        title,
        what,
        meanwhile,
        sure: Vec::new(),
        action: format!("/setting-up/{plural}/{}", at.is.map_or("new", |entry| &entry.id)),
        seen: at.seen(),
        fields,
        asks_password: at.kind == Kind::Organisation,
        buttons: vec![Button { does: "save", name: words.say(lang, "staff-set-save", &[])?, danger: false }],
        ways: at.is.map(|entry| way(&format!("/{}/end", entry.id), "staff-set-end")).transpose()?.into_iter().collect(),
        back: way("", "staff-set-back")?,
        wrong: in_words(rooms, lang, wrong)?,
    })
}

async fn at<'a>(tx: &mut Tx, rooms: &Rooms, kind: Kind, register: &'a Register, id: &str) -> Result<At<'a>, Failed> {
    // What is no id is not asked of the database.
    let names = if PlaceId::parse(id).is_ok() { store::register::names(tx, kind, id).await? } else { Vec::new() };
    Ok(At { kind, is: register.get(kind, id), names, register, today: rooms.clock.today() })
}

/// GET of the form of a new entry.
pub async fn new(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>) -> HttpResponse {
    show(&rooms, &request, &plural, "new").await
}

/// GET of the form of an entry.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    show(&rooms, &request, &path.0, &path.1).await
}

async fn show(rooms: &Rooms, request: &HttpRequest, plural: &str, id: &str) -> HttpResponse {
    inside(rooms, request, async |lang, who| {
        let Some(kind) = Kind::parse(plural) else { return Ok(nothing(rooms, lang, who)) };
        let mut tx = rooms.store.read().await?;
        let register = store::register::load(&mut tx).await?;
        let at = at(&mut tx, rooms, kind, &register, id).await?;
        if at.is.is_none() && id != "new" {
            return Ok(nothing(rooms, lang, who));
        }
        Ok(rooms.show(StatusCode::OK, lang, &page(rooms, lang, who, &at, None, &[], false)?))
    })
    .await
}

/// POST of the form of a new entry.
pub async fn add(rooms: Data<Rooms>, request: HttpRequest, plural: Path<String>, body: Bytes) -> HttpResponse {
    save(&rooms, &request, (&plural, "new"), &body).await
}

/// POST of the form of an entry.
pub async fn change(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, body: Bytes) -> HttpResponse {
    save(&rooms, &request, (&path.0, &path.1), &body).await
}

async fn save(rooms: &Rooms, request: &HttpRequest, (plural, id): (&str, &str), body: &[u8]) -> HttpResponse {
    let typed = Posted::read(body);
    posted(rooms, request, typed.one("token"), async |lang, who| {
        let Some(kind) = Kind::parse(plural) else { return Ok(nothing(rooms, lang, who)) };
        let known = kind != Kind::Organisation || is_theirs(rooms, who, typed.one("password")).await?;
        let mut tx = rooms.store.write().await?;
        store::register::hold(&mut tx).await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), rooms.clock.today()).await? {
            return Ok(to(&format!("/setting-up/{plural}?lang={lang}")));
        }
        let register = store::register::load(&mut tx).await?;
        let at = at(&mut tx, rooms, kind, &register, id).await?;
        if at.is.is_none() && id != "new" && typed.one("seen").is_empty() {
            return Ok(nothing(rooms, lang, who));
        }
        // One that was taken away meanwhile can be added again with what was typed.
        if at.seen() != typed.one("seen") {
            return Ok(rooms.show(StatusCode::CONFLICT, lang, &page(rooms, lang, who, &at, Some(&typed), &[], true)?));
        }
        let (change, mut wrong) = match read(&at, &typed) {
            Ok(change) => {
                let mut after = register.clone();
                after.put(change.entry.clone());
                let problems = after.problems(&register, &limits(rooms, &mut tx, who).await?);
                (Some(change), of_form(problems))
            }
            Err(wrong) => (None, wrong),
        };
        if !known {
            wrong.push(Wrong { column: "password", what: What::Empty });
        }
        let (Some(change), true) = (change, wrong.is_empty()) else {
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(rooms, lang, who, &at, Some(&typed), &wrong, false)?));
        };
        keep(rooms, &mut tx, who, &at, &change).await?;
        tx.commit().await?;
        Ok(to(&format!("/setting-up/{plural}?lang={lang}")))
    })
    .await
}

/// An entry as it is to be, and a name that counts from a day.
struct Change {
    entry: Entry,
    named: Option<(NaiveDate, String)>,
}

fn read(at: &At, typed: &Posted) -> Result<Change, Vec<Wrong>> {
    let id = at.is.map_or_else(|| at.register.new_id(at.kind, typed.one("name")), |entry| entry.id.clone());
    let mut entry = Entry::read(at.kind, &id, &|column| if column == "ended" { String::new() } else { typed.cell(column) })?;
    let Some(is) = at.is else { return Ok(Change { named: Some((at.today, entry.name.clone())), entry }) };
    (entry.ended_on, entry.merged_into) = (is.ended_on, is.merged_into.clone());
    if entry.name == is.name {
        return Ok(Change { entry, named: None });
    }
    // A name of a day before the present one would count for no day at all.
    let present = at.names.iter().map(|(since, _)| *since).filter(|since| *since <= at.today).max();
    let Some(since) = day::read(typed.one("since")).filter(|since| present.is_none_or(|present| *since >= present)) else {
        return Err(vec![Wrong { column: "since", what: What::Day(typed.one("since").chars().take(LONGEST_NAME).collect()) }]);
    };
    let named = Some((since, entry.name.clone()));
    // A name of a day to come waits for it.
    if since > at.today {
        entry.name.clone_from(&is.name);
    }
    Ok(Change { entry, named })
}

async fn keep(rooms: &Rooms, tx: &mut Tx, who: &Who, at: &At<'_>, change: &Change) -> Result<(), Failed> {
    let (kind, entry) = (at.kind, &change.entry);
    if at.is == Some(entry) && change.named.is_none() {
        return Ok(());
    }
    store::register::put(tx, entry).await?;
    let verb = if at.is.is_some() { "changed" } else { "added" };
    let mut act = format!("{verb} {} {}", kind.as_str(), entry.id);
    if let Some((since, name)) = &change.named {
        store::register::put_name(tx, kind, &entry.id, *since, name).await?;
        if at.is.is_some() {
            act = format!("{act}, with a new name from {since}");
        }
    }
    Ok(store::staff::log(tx, rooms.clock.today(), who.name.as_str(), &act).await?)
}
