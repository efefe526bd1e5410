//! Taking a figure up: what works or needs to change, and in a few words what should follow from it.

use super::{
    Failed, Frame, Rooms,
    field::{Choice, Wrong, in_words},
    findings::{figure_of, find_shared, with_reader, word_of},
    inside, posted,
    reply_form::{Fields, Theirs, Wrongs, check_password, languages, most, new_id},
    session::Who,
    to,
    wave::no_such,
};
use crate::{
    domain::{
        action::{Finding, Kind, Recommendation},
        ids::{FindingId, ReleaseId},
    },
    i18n::{Arg, Words},
    render::Page,
    report::Said,
    store::{self, finding::Added},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;

/// The form of a finding, new or changed.
#[derive(Debug, Serialize)]
pub(super) struct Form {
    pub page: Frame,
    pub title: String,
    pub action: String,
    pub back: String,
    pub said: Option<Said>,
    pub spoken: &'static str,
    /// Whether the public reads it, so that a change is a correction.
    pub public: bool,
    pub kinds: Vec<Choice>,
    pub most: String,
    pub text: String,
    pub languages: Vec<Choice>,
    pub seen: usize,
    pub theirs: Option<Theirs>,
    pub wrong: Vec<Wrong>,
}

impl Page for Form {
    const TEMPLATE: &'static str = "staff/finding_form.html";
}

/// The two sides, to choose from.
pub(super) fn kinds(words: &Words, lang: &str, chosen: &str) -> Result<Vec<Choice>, Failed> {
    let choice = |kind: &Kind| Ok(Choice::new(&kind.as_str(), words.say(lang, &format!("reply-kind-{}", kind.as_str()), &[])?, chosen));
    Kind::ALL.iter().map(choice).collect()
}

/// How long the words may be, for the hint.
pub(super) fn hint(words: &Words, lang: &str) -> Result<String, Failed> {
    Ok(words.say(lang, "staff-note-most", &most())?)
}

/// What a form says, as a version by whoever posted it.
pub(super) fn version(rooms: &Rooms, who: &Who, fields: &Fields, wrong: &mut Wrongs) -> Option<Recommendation> {
    let kind = Kind::parse(fields.get("kind"));
    wrong.extend(kind.is_none().then_some(("kind", "staff-finding-kind-wrong")));
    let words = fields.words(false, wrong);
    Some(Recommendation { kind: kind?, words, staff: who.name.clone(), day: rooms.clock.today() })
}

/// What somebody else wrote about the same.
pub(super) fn theirs(words: &Words, lang: &str, finding: &Finding) -> Result<Option<Theirs>, Failed> {
    let Some(last) = finding.versions.last() else { return Ok(None) };
    let kind = words.say(lang, &format!("reply-kind-{}", last.kind.as_str()), &[])?;
    Ok(Some(Theirs::new(words, lang, (last.staff.as_str(), last.day), kind, &last.words)?))
}

/// A figure that a release shows, or nothing.
struct Figure {
    release: String,
    said: Said,
    spoken: &'static str,
}

async fn figure(rooms: &Rooms, lang: &'static str, who: &Who, (release, word): &(String, String)) -> Result<Option<Figure>, Failed> {
    let Some((row, document)) = find_shared(rooms, who, release).await? else { return Ok(None) };
    let Some((figure, item)) = figure_of(word) else { return Ok(None) };
    let found = with_reader(rooms.pages.words(), lang, &document, |reader, spoken| Ok((reader.said(&figure, &item)?, spoken)))?;
    Ok(found.0.map(|said| Figure { release: row.id, said, spoken: found.1 }))
}

fn form(rooms: &Rooms, lang: &'static str, who: &Who, figure: Figure, fields: &Fields, wrong: &Wrongs) -> Result<Form, Failed> {
    let words = rooms.pages.words();
    Ok(Form {
        page: Frame::new(rooms, lang, Some(who)),
        title: words.say(lang, "staff-finding-add", &[("release", Arg::Text(&figure.release))])?,
        action: format!("/releases/{}/answer/{}", figure.release, word_of(&figure.said.figure, &figure.said.item)),
        back: format!("/releases/{}/said-and-did", figure.release),
        said: Some(figure.said),
        spoken: figure.spoken,
        public: false,
        kinds: kinds(words, lang, fields.get("kind"))?,
        most: hint(words, lang)?,
        text: fields.get("text").to_owned(),
        languages: languages(words, if fields.get("language").is_empty() { lang } else { fields.get("language") }),
        seen: 0,
        theirs: None,
        wrong: in_words(rooms, lang, wrong, &most())?,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let Some(figure) = figure(&rooms, lang, who, &path).await? else { return Ok(no_such(&rooms, lang, who)) };
        Ok(rooms.show(StatusCode::OK, lang, &form(&rooms, lang, who, figure, &Fields::default(), &Vec::new())?))
    })
    .await
}

/// POST of the form. What somebody else took up meanwhile is shown beside what was typed.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let Some(figure) = figure(&rooms, lang, who, &path).await? else { return Ok(no_such(&rooms, lang, who)) };
        let mut wrong = Wrongs::new();
        let version = version(&rooms, who, &fields, &mut wrong);
        check_password(&rooms, who, &fields, &mut wrong).await?;
        let (true, Some(version)) = (wrong.is_empty(), version) else {
            let page = form(&rooms, lang, who, figure, &fields, &wrong)?;
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page));
        };
        let release = figure.release.clone();
        if let Some(there) = add(&rooms, who, &figure, fields.get("key"), &version).await? {
            let mut page = form(&rooms, lang, who, figure, &fields, &wrong)?;
            // From here on it is a change of theirs.
            page.action = format!("/findings/{}/change", there.id);
            page.seen = there.versions.len();
            page.theirs = theirs(rooms.pages.words(), lang, &there)?;
            return Ok(rooms.show(StatusCode::CONFLICT, lang, &page));
        }
        Ok(to(&format!("/releases/{release}/said-and-did?lang={lang}#answered")))
    })
    .await
}

/// Adds the finding, once; gives the one that somebody else added of the same figure.
async fn add(rooms: &Rooms, who: &Who, figure: &Figure, key: &str, version: &Recommendation) -> Result<Option<Finding>, Failed> {
    let mut tx = rooms.store.write().await?;
    if !store::form::claim(&mut tx, &who.name, key, version.day).await? {
        return Ok(None);
    }
    let (id, release) = (FindingId::parse(&new_id())?, ReleaseId::parse(&figure.release)?);
    let added = store::finding::add(&mut tx, &id, &release, (&figure.said.figure, &figure.said.item), version).await?;
    if let Added::There(there) = added {
        return Ok(store::finding::get(&mut tx, &there).await?);
    }
    store::staff::log(&mut tx, version.day, who.name.as_str(), &format!("took up a finding of {release}: {id}")).await?;
    tx.commit().await?;
    Ok(None)
}
