//! Changing what a finding says. Of one that the public reads, this is a correction: the page says so, with what stood there before.

use super::{
    Failed, Frame, Rooms,
    field::in_words,
    finding::{Found, find},
    finding_add::{Form, hint, kinds, theirs, version},
    findings::with_reader,
    inside, posted,
    reply_form::{Fields, Wrongs, check_password, languages, most},
    session::Who,
    to,
    wave::{no_such, not_now},
};
use crate::{domain::action::Recommendation, i18n::Arg, store};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};

fn form(rooms: &Rooms, (lang, who): (&'static str, &Who), found: &Found, fields: &Fields, wrong: &Wrongs) -> Result<Form, Failed> {
    let (words, finding) = (rooms.pages.words(), &found.finding);
    let (said, spoken) =
        with_reader(words, lang, &found.document, |reader, spoken| Ok((reader.said(&finding.figure.0, &finding.figure.1)?, spoken)))?;
    let (latest, seen) = (finding.versions.len(), fields.seen());
    Ok(Form {
        page: Frame::new(rooms, lang, Some(who)),
        title: words.say(lang, "staff-finding-change", &[("release", Arg::Text(&found.row.id))])?,
        action: format!("/findings/{}/change", finding.id),
        back: format!("/findings/{}", finding.id),
        said,
        spoken,
        public: finding.public.is_some(),
        kinds: kinds(words, lang, fields.get("kind"))?,
        most: hint(words, lang)?,
        text: fields.get("text").to_owned(),
        languages: languages(words, fields.get("language")),
        seen: latest,
        theirs: if seen == latest { None } else { theirs(words, lang, finding)? },
        wrong: in_words(rooms, lang, wrong, &most())?,
    })
}

/// GET of the form, filled with what stands there now.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let (Some(last), None) = (found.finding.versions.last(), found.finding.withdrawn_on) else { return Ok(not_now(&rooms, lang, who)) };
        let seen = found.finding.versions.len().to_string();
        let fields =
            Fields::of(&[("kind", last.kind.as_str()), ("text", &last.words.text), ("language", &last.words.language), ("seen", &seen)]);
        Ok(rooms.show(StatusCode::OK, lang, &form(&rooms, (lang, who), &found, &fields, &Wrongs::new())?))
    })
    .await
}

/// POST of the form. Whoever comes second sees both texts, and nothing of either is lost.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        if found.finding.withdrawn_on.is_some() {
            return Ok(not_now(&rooms, lang, who));
        }
        let mut wrong = Wrongs::new();
        let version = version(&rooms, who, &fields, &mut wrong);
        check_password(&rooms, who, &fields, &mut wrong).await?;
        let (true, Some(version)) = (wrong.is_empty(), version) else {
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &form(&rooms, (lang, who), &found, &fields, &wrong)?));
        };
        if change(&rooms, who, &found, &fields, &version).await? {
            return Ok(to(&format!("/findings/{}?lang={lang}", found.finding.id)));
        }
        let Some(found) = find(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        Ok(rooms.show(StatusCode::CONFLICT, lang, &form(&rooms, (lang, who), &found, &fields, &wrong)?))
    })
    .await
}

/// Writes the version, once; false when somebody else wrote one meanwhile.
async fn change(rooms: &Rooms, who: &Who, found: &Found, fields: &Fields, version: &Recommendation) -> Result<bool, Failed> {
    let mut tx = rooms.store.write().await?;
    if !store::form::claim(&mut tx, &who.name, fields.get("key"), version.day).await? {
        return Ok(true);
    }
    if !store::finding::change(&mut tx, &found.finding.id, fields.seen(), version).await? {
        return Ok(false);
    }
    let act = format!("changed the finding {} of {}", found.finding.id, found.row.id);
    store::staff::log(&mut tx, version.day, who.name.as_str(), &act).await?;
    tx.commit().await?;
    Ok(true)
}
