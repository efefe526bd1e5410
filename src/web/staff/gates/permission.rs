//! Recording that whoever owns a licensed scale permits it to be asked.

use super::{
    Failed, Found, Frame, Rooms, Who, Wrongs,
    field::in_words,
    find,
    form::{Button, Field, Filled, Posted, Sheet},
    inside, no_such,
    record::Recording,
};
use crate::{
    domain::{
        day,
        gate::{Body, LONGEST_LINE, Permission, licences},
        register::line,
    },
    i18n::Arg,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};

const FORM: Recording = Recording { sheet, read };

fn sheet(rooms: &Rooms, lang: &'static str, who: &Who, found: &Found, typed: &Posted, wrong: &Wrongs) -> Result<Sheet, Failed> {
    let words = rooms.pages.words();
    let most = [("most", Arg::Number(f64::from(u32::try_from(LONGEST_LINE).unwrap_or(u32::MAX))))];
    let say = |key: &str| -> Result<String, Failed> { Ok(words.say(lang, key, &most)?) };
    let field = |id: &'static str, label: &str, hint: &str, filled: Filled| -> Result<Field, Failed> {
        let hint = if hint.is_empty() { String::new() } else { say(hint)? };
        Ok(Field::new(id, (say(label)?, hint), filled, typed.one(id).to_owned()))
    };
    let all = licences(&found.before.instrument).into_iter().map(|name| (name.to_owned(), name.to_owned()));
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)),
        title: say("staff-gate-add-permission")?,
        what: vec![found.name.name.clone(), say("staff-gate-permission-what")?],
        meanwhile: false,
        sure: Vec::new(),
        action: format!("{}/permission", found.path()),
        seen: String::new(),
        fields: vec![
            field("licence", "staff-gate-scale", "", Filled::One)?.choose(all).required(),
            field("given_by", "staff-gate-given-by", "staff-gate-given-by-hint", Filled::Line)?.required(),
            field("reference", "staff-gate-reference", "staff-gate-reference-hint", Filled::Line)?.required(),
            field("given_on", "staff-gate-given-on", "", Filled::Day)?.required(),
            field("until", "staff-gate-good-until", "staff-gate-good-until-hint", Filled::Day)?,
        ],
        asks_password: true,
        buttons: vec![Button { does: "save", name: say("staff-gate-record")?, danger: false }],
        ways: Vec::new(),
        back: found.back(rooms, lang)?,
        wrong: in_words(rooms, lang, wrong, &most)?,
    })
}

/// GET of the form; there is none where no question belongs to a licensed scale.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find(&rooms, &mut rooms.store.read().await?, lang, who, &id).await? {
        Some(found) if !licences(&found.before.instrument).is_empty() => {
            Ok(rooms.show(StatusCode::OK, lang, &sheet(&rooms, lang, who, &found, &Posted::default(), &Wrongs::new())?))
        }
        _ => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// What was typed, or what is wrong with it.
fn read(found: &Found, typed: &Posted) -> Result<Body, Wrongs> {
    let mut wrong = Wrongs::new();
    let licence = typed.one("licence").to_owned();
    wrong.extend((!licences(&found.before.instrument).contains(licence.as_str())).then_some(("licence", "staff-gate-scale-wrong")));
    let (given_by, reference) = (line(typed.one("given_by"), LONGEST_LINE), line(typed.one("reference"), LONGEST_LINE));
    wrong.extend(given_by.is_err().then_some(("given_by", "staff-gate-given-by-wrong")));
    wrong.extend(reference.is_err().then_some(("reference", "staff-gate-reference-wrong")));
    let given_on = day::read(typed.one("given_on")).filter(|day| *day <= found.today);
    wrong.extend(given_on.is_none().then_some(("given_on", "staff-gate-day-wrong")));
    let until = day::read(typed.one("until"));
    let ends = typed.one("until").trim().is_empty() || until.is_some_and(|until| given_on.is_none_or(|given| given <= until));
    wrong.extend((!ends).then_some(("until", "staff-gate-good-until-wrong")));
    match (given_by, reference, given_on) {
        (Ok(given_by), Ok(reference), Some(given_on)) if wrong.is_empty() => {
            Ok(Body::Permission(Permission { licence, given_by, reference, given_on, until }))
        }
        _ => Err(wrong),
    }
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    FORM.post(&rooms, &request, &id, &Posted::read(&body)).await
}
