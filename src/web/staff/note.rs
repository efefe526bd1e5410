//! What a provider says about a release while it is under embargo: one note, in plain words, under the provider's name, for good.

use super::{
    Failed, Frame, LANGUAGES, Rooms,
    field::{Choice, Wrong, in_words, plain},
    inside, notice, posted,
    readable::find,
    session::Who,
    sign_in::is_theirs,
    steps::{organisation, public_day},
    to,
    wave::no_such,
};
use crate::{
    domain::ids::ReleaseId,
    i18n::Arg,
    render::Page,
    store::{
        self,
        release::{Head, Row},
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;

/// The longest note, in characters: some two hundred words.
const LONGEST: usize = 1_200;

#[derive(Debug, Serialize)]
struct Write {
    page: Frame,
    release: String,
    organisation: String,
    until: String,
    most: usize,
    text: String,
    languages: Vec<Choice>,
    wrong: Vec<Wrong>,
}

impl Page for Write {
    const TEMPLATE: &'static str = "staff/note.html";
}

/// What was typed.
#[derive(Default)]
struct Typed {
    token: String,
    key: String,
    text: String,
    language: String,
    password: String,
}

impl Typed {
    fn read(body: &[u8]) -> Self {
        let mut typed = Self::default();
        for (name, value) in form_urlencoded::parse(body) {
            let field = match &*name {
                "token" => &mut typed.token,
                "key" => &mut typed.key,
                "text" => &mut typed.text,
                "language" => &mut typed.language,
                "password" => &mut typed.password,
                _ => continue,
            };
            *field = value.into_owned();
        }
        typed
    }
}

/// Says that no note can be added now, or a second one never.
fn no_note(rooms: &Rooms, lang: &'static str, who: &Who) -> HttpResponse {
    let frame = Frame::new(rooms, lang, Some(who)).at("/");
    notice(rooms, StatusCode::CONFLICT, frame, ("staff-no-note", "staff-no-note-why"))
}

/// A release to which somebody's organisation can add a note, or what is said of another one.
async fn open(rooms: &Rooms, lang: &'static str, who: &Who, id: &str) -> Result<Result<Row, HttpResponse>, Failed> {
    let Some((row, _)) = find(rooms, who, id).await? else { return Ok(Err(no_such(rooms, lang, who))) };
    let mut tx = rooms.store.read().await?;
    let mine = organisation(&mut tx, &who.name).await?;
    let free = row.state == "shared" && !store::note::has(&mut tx, &row.id, &mine.id).await?;
    Ok(if free { Ok(row) } else { Err(no_note(rooms, lang, who)) })
}

async fn page(
    rooms: &Rooms,
    lang: &'static str,
    who: &Who,
    row: &Row,
    typed: &Typed,
    wrong: &[(&'static str, &'static str)],
) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let most = [("most", Arg::Number(f64::from(u32::try_from(LONGEST).unwrap_or(u32::MAX))))];
    let chosen = if typed.language.is_empty() { lang } else { typed.language.as_str() };
    let names = words.languages().iter().filter(|l| LANGUAGES.contains(&l.code.as_str()));
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Write {
        page: Frame::new(rooms, lang, Some(who)),
        release: row.id.clone(),
        organisation: organisation(&mut rooms.store.read().await?, &who.name).await?.name,
        until: public_day(words, lang, &Head::from(row))?,
        most: LONGEST,
        text: typed.text.clone(),
        languages: names.map(|l| Choice::new(&l.code, l.name.clone(), chosen)).collect(),
        wrong: in_words(rooms, lang, wrong, &most)?,
    };
    Ok(rooms.show(status, lang, &page))
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match open(&rooms, lang, who, &id).await? {
        Ok(row) => page(&rooms, lang, who, &row, &Typed::default(), &[]).await,
        Err(said) => Ok(said),
    })
    .await
}

/// POST of the form. A note that is much too long comes back as well, so the body is read here and not by the limit of other forms.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Typed::read(&body);
    posted(&rooms, &request, &typed.token, async |lang, who| {
        let row = match open(&rooms, lang, who, &id).await? {
            Ok(row) => row,
            Err(said) => return Ok(said),
        };
        let text = plain(&typed.text);
        let mut wrong = Vec::new();
        wrong.extend(text.is_empty().then_some(("text", "staff-note-empty")));
        wrong.extend((text.chars().count() > LONGEST).then_some(("text", "staff-note-long")));
        wrong.extend((!LANGUAGES.contains(&typed.language.as_str())).then_some(("language", "staff-note-language-wrong")));
        wrong.extend((!is_theirs(&rooms, who, &typed.password).await?).then_some(("password", "staff-password-wrong")));
        if !wrong.is_empty() {
            return page(&rooms, lang, who, &row, &typed, &wrong).await;
        }
        let mut tx = rooms.store.write().await?;
        let today = rooms.clock.today();
        if store::form::claim(&mut tx, &who.name, &typed.key, today).await? {
            let mine = organisation(&mut tx, &who.name).await?;
            if !store::note::add(&mut tx, &ReleaseId::parse(&row.id)?, &mine.id, &typed.language, &text).await? {
                return Ok(no_note(&rooms, lang, who));
            }
            store::staff::log(&mut tx, today, who.name.as_str(), &format!("added a note to {}", row.id)).await?;
            tx.commit().await?;
        }
        Ok(to(&format!("/releases/{}?lang={lang}#notes", row.id)))
    })
    .await
}
