//! Ending an entry from a day on, letting it go on, or taking it away where nothing refers to it.

use super::{
    form::{Button, Field, Filled, Posted, Sheet, Way, seen},
    limits, nothing,
    wrong::{in_words, of_form},
};
use crate::{
    domain::{
        day,
        register::{Entry, Kind, Register, What, Wrong},
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

/// What tells one state of an entry from another.
fn state(entry: &Entry) -> String {
    seen(&entry.kind().columns().iter().map(|column| entry.cell(column)).collect::<Vec<_>>())
}

fn page(rooms: &Rooms, lang: &'static str, who: &Who, entry: &Entry, free: bool, typed: &Posted, wrong: &[Wrong]) -> Result<Sheet, Failed> {
    let (words, plural, today) = (rooms.pages.words(), entry.kind().plural(), rooms.clock.today());
    let say = |key: &str| words.say(lang, key, &[]);
    let button = |does, key: &str, danger| -> Result<Button, Failed> { Ok(Button { does, name: say(key)?, danger }) };
    let typed_day = Some(typed.one("ended")).filter(|day| !day.is_empty()).map(str::to_owned);
    let ended = typed_day.unwrap_or_else(|| entry.ended_on.unwrap_or(today).to_string());
    let mut buttons = vec![button("end", "staff-set-end-button", true)?];
    if entry.ended_on.is_some() && entry.merged_into.is_none() {
        buttons.push(button("resume", "staff-set-resume", false)?);
    }
    if free {
        buttons.push(button("remove", "staff-set-remove", true)?);
    }
    let merged = entry.merged_into.is_some();
    let free = say(if free { "staff-set-free" } else { "staff-set-referred" })?;
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)).at("/setting-up"),
        title: words.say(lang, "staff-set-end-title", &[("name", Arg::Text(&entry.name))])?,
        what: if merged { vec![say("staff-set-merged-already")?] } else { vec![say("staff-set-end-what")?, free] },
        meanwhile: false,
        sure: Vec::new(),
        action: format!("/setting-up/{plural}/{}/end", entry.id),
        seen: state(entry),
        fields: if merged {
            Vec::new()
        } else {
            vec![Field::new("ended", (say("staff-set-column-ended")?, say("staff-set-hint-ended")?), Filled::Day, ended)]
        },
        asks_password: !merged,
        buttons: if merged { Vec::new() } else { buttons },
        ways: Vec::new(),
        back: Way { path: format!("/setting-up/{plural}"), name: say("staff-set-back")? },
        wrong: in_words(rooms, lang, wrong)?,
    })
}

/// GET of the question.
pub async fn ask(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(kind) = Kind::parse(&path.0) else { return Ok(nothing(&rooms, lang, who)) };
        let mut tx = rooms.store.read().await?;
        let register = store::register::load(&mut tx).await?;
        let Some(entry) = register.get(kind, &path.1) else { return Ok(nothing(&rooms, lang, who)) };
        let free = !store::register::is_referred_to(&mut tx, kind, &entry.id).await?;
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, lang, who, entry, free, &Posted::default(), &[])?))
    })
    .await
}

/// POST of the answer.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let Some(kind) = Kind::parse(&path.0) else { return Ok(nothing(&rooms, lang, who)) };
        let known = is_theirs(&rooms, who, typed.one("password")).await?;
        let back = to(&format!("/setting-up/{}?lang={lang}", kind.plural()));
        let mut tx = rooms.store.write().await?;
        store::register::hold(&mut tx).await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), rooms.clock.today()).await? {
            return Ok(back);
        }
        let register = store::register::load(&mut tx).await?;
        let Some(entry) = register.get(kind, &path.1) else { return Ok(nothing(&rooms, lang, who)) };
        let free = !store::register::is_referred_to(&mut tx, kind, &entry.id).await?;
        if state(entry) != typed.one("seen") {
            let page = Sheet { meanwhile: true, ..page(&rooms, lang, who, entry, free, &typed, &[])? };
            return Ok(rooms.show(StatusCode::CONFLICT, lang, &page));
        }
        let mut wrong = act(&rooms, &mut tx, who, &register, entry, free, &typed).await?;
        if !known {
            wrong.push(Wrong { column: "password", what: What::Empty });
        }
        if !wrong.is_empty() {
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(&rooms, lang, who, entry, free, &typed, &wrong)?));
        }
        tx.commit().await?;
        Ok(back)
    })
    .await
}

/// Does what was pressed inside a transaction, or says what is wrong.
async fn act(
    rooms: &Rooms,
    tx: &mut Tx,
    who: &Who,
    register: &Register,
    entry: &Entry,
    free: bool,
    typed: &Posted,
) -> Result<Vec<Wrong>, Failed> {
    let (kind, today) = (entry.kind(), rooms.clock.today());
    let (mut after, mut ended) = (register.clone(), entry.clone());
    let verb = match typed.one("do") {
        "remove" if free => {
            store::register::remove(tx, kind, &entry.id).await?;
            "took away".to_owned()
        }
        "remove" => return Ok(vec![Wrong { column: "ended", what: What::Referred }]),
        "resume" => {
            ended.ended_on = None;
            "took up again".to_owned()
        }
        _ => match day::read(typed.one("ended")) {
            Some(day) => {
                ended.ended_on = Some(day);
                format!("ended from {day}")
            }
            None => return Ok(vec![Wrong { column: "ended", what: What::Day(typed.one("ended").to_owned()) }]),
        },
    };
    if typed.one("do") != "remove" {
        after.put(ended.clone());
        // What it would leave behind on the day on which it ends counts now.
        let limits = limits(rooms, tx, who).await?;
        let on = ended.ended_on.map_or(today, |day| day.max(today));
        let problems = after.problems(register, &crate::domain::register::Limits { today: on, ..limits });
        if !problems.is_empty() {
            return Ok(of_form(problems));
        }
        store::register::put(tx, &ended).await?;
    }
    store::staff::log(tx, today, who.name.as_str(), &format!("{verb}: {} {}", kind.as_str(), entry.id)).await?;
    Ok(Vec::new())
}
