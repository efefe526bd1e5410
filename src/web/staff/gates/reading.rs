//! Recording that somebody read every word of a part in a language: as what, and which texts.

use super::{
    Failed, Found, Frame, Rooms, Who, Wrongs, add_to, begin,
    field::in_words,
    find,
    form::{Button, Field, Filled, Posted, Sheet},
    inside, no_such, not_theirs, posted, to_page,
};
use crate::{
    domain::{
        gate::{Body, Reader, Reading},
        ids::OrganisationId,
    },
    gates::Part,
    i18n::{Arg, Language, WordsError},
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};

/// How many characters of a fingerprint are typed: enough to tell one state of the texts from another, few enough to copy.
pub(in crate::web::staff) const TYPED: usize = 8;

/// As what whoever looks may say that somebody read.
fn readers(found: &Found) -> Vec<Reader> {
    let service = found.services().next().and_then(|entry| OrganisationId::parse(&entry.id).ok());
    let may = |reader: &Reader| {
        let organisation = service.clone().filter(|_| *reader == Reader::ByAndFor);
        found.may(&Body::Reading(Reading { language: String::new(), reader: *reader, organisation, digest: String::new() }))
    };
    Reader::ALL.iter().copied().filter(may).collect()
}

/// The languages that can be read: those of the questions, but for the source.
pub(super) fn languages(found: &Found) -> impl Iterator<Item = &Language> {
    let of_it = |l: &&Language| l.code != "en" && found.before.instrument.languages.contains(&l.code);
    found.words.languages().iter().filter(of_it)
}

/// What a part is called.
pub(super) fn name(found: &Found, lang: &str, part: &Part) -> Result<String, WordsError> {
    if part.edition == 0 {
        return found.words.say(lang, "staff-gate-part-pages", &[]);
    }
    let version = part.edition.to_string();
    found.words.say(lang, "staff-gate-part-questions", &[("name", Arg::Text(part.id.as_str())), ("version", Arg::Text(&version))])
}

fn sheet(rooms: &Rooms, lang: &'static str, who: &Who, found: &Found, typed: &Posted, wrong: &Wrongs) -> Result<Sheet, Failed> {
    let most = [("most", Arg::Number(f64::from(u32::try_from(TYPED).unwrap_or(u32::MAX))))];
    let say = |key: &str| -> Result<String, Failed> { Ok(found.words.say(lang, key, &most)?) };
    let field = |id: &'static str, label: &str, hint: &str, filled: Filled| -> Result<Field, Failed> {
        let hint = if hint.is_empty() { String::new() } else { say(hint)? };
        Ok(Field::new(id, (say(label)?, hint), filled, typed.one(id).to_owned()))
    };
    let named = languages(found).map(|l| (l.code.clone(), l.name.clone())).collect::<Vec<_>>();
    let parts = found.before.parts.iter().map(|part| Ok((part.id.to_string(), name(found, lang, part)?)));
    let readers = readers(found).into_iter().map(|r| Ok((r.as_str().to_owned(), say(&format!("staff-gate-reader-{}", r.as_str()))?)));
    let services: Vec<(String, String)> = found.services().map(|entry| (entry.id.clone(), entry.name.clone())).collect();
    let mut fields = vec![
        field("language", "staff-gate-reading-language", "", Filled::One)?.choose(named).required(),
        field("part", "staff-gate-reading-part", "", Filled::One)?.choose(parts.collect::<Result<Vec<_>, Failed>>()?).required(),
        field("reader", "staff-gate-reader", "staff-gate-party-hint", Filled::One)?
            .choose(readers.collect::<Result<Vec<_>, Failed>>()?)
            .required(),
    ];
    if !services.is_empty() {
        fields.push(field("service", "staff-gate-service", "staff-gate-service-hint", Filled::One)?.choose(services));
    }
    fields.push(field("texts", "staff-gate-reading-texts", "staff-gate-reading-texts-hint", Filled::Line)?.required());
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)),
        title: say("staff-gate-add-reading")?,
        what: vec![found.name.name.clone(), say("staff-gate-reading-what")?],
        meanwhile: false,
        sure: Vec::new(),
        action: format!("{}/reading", found.path()),
        seen: String::new(),
        fields,
        asks_password: true,
        buttons: vec![Button { does: "save", name: say("staff-gate-record")?, danger: false }],
        ways: Vec::new(),
        back: found.back(rooms, lang)?,
        wrong: in_words(rooms, lang, wrong, &most)?,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(found) = find(&rooms, &mut rooms.store.read().await?, lang, who, &id).await? else {
            return Ok(no_such(&rooms, lang, who));
        };
        Ok(rooms.show(StatusCode::OK, lang, &sheet(&rooms, lang, who, &found, &Posted::default(), &Wrongs::new())?))
    })
    .await
}

/// What was typed, or what is wrong with it.
fn read<'a>(found: &'a Found, typed: &Posted) -> Result<(&'a Part, Body), Wrongs> {
    let mut wrong = Wrongs::new();
    let language = languages(found).find(|l| l.code == typed.one("language"));
    wrong.extend(language.is_none().then_some(("language", "staff-gate-reading-language-wrong")));
    let part = found.part(typed.one("part"));
    wrong.extend(part.is_none().then_some(("part", "staff-gate-reading-part-wrong")));
    let reader = Reader::parse(typed.one("reader")).filter(|reader| readers(found).contains(reader));
    wrong.extend(reader.is_none().then_some(("reader", "staff-gate-reader-wrong")));
    let service = typed.one("service");
    let (known, needs) = (found.services().any(|entry| entry.id == service), reader == Some(Reader::ByAndFor));
    wrong.extend((needs != known || !known && !service.is_empty()).then_some(("service", "staff-gate-service-wrong")));
    let digest = part.zip(language).and_then(|(part, language)| found.words.fingerprint(part.id.as_str(), &language.code).ok());
    let same = digest.as_ref().is_some_and(|digest| typed.one("texts").trim().to_lowercase() == digest[..TYPED]);
    wrong.extend((!same).then_some(("texts", "staff-gate-reading-texts-wrong")));
    match (part, language, reader, digest) {
        (Some(part), Some(language), Some(reader), Some(digest)) if wrong.is_empty() => {
            let organisation = OrganisationId::parse(service).ok().filter(|_| needs);
            Ok((part, Body::Reading(Reading { language: language.code.clone(), reader, organisation, digest })))
        }
        _ => Err(wrong),
    }
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let Some((mut tx, found, known)) = begin(&rooms, lang, who, &id, typed.one("password")).await? else {
            return Ok(no_such(&rooms, lang, who));
        };
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), found.today).await? {
            return Ok(to_page(lang, &id));
        }
        let mut read = read(&found, &typed);
        if !known {
            let mut wrong = read.err().unwrap_or_default();
            wrong.push(("password", "staff-password-wrong"));
            read = Err(wrong);
        }
        match read {
            Err(wrong) => Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &sheet(&rooms, lang, who, &found, &typed, &wrong)?)),
            Ok((_, body)) if !found.may(&body) => Ok(not_theirs(&rooms, lang, who)),
            Ok((part, body)) => {
                add_to(tx, &found, who, (&part.id, part.edition), &body).await?;
                Ok(to_page(lang, &id))
            }
        }
    })
    .await
}
