//! A question whether something has changed since it was found, put into a survey that is being written. It repeats what was found in each language of the
//! survey, from the sentences of the catalogue, so that it can be asked at once; it is the partnership's own and can be changed like any other.

use super::super::{
    Failed, Frame, Rooms,
    answering_back::{
        finding::{Found, find},
        findings::with_reader,
    },
    field::{Choice, Wrong, in_words},
    inside, posted,
    session::Who,
    setting_up::form::Posted,
    to,
    wave::no_such,
};
use super::{fixed, save};
use crate::{
    authoring::{self, Beginning, Draft, MOST_QUESTIONS, fresh},
    domain::{
        ids::QuestionId,
        instrument::{NonAnswer, Polarity, Question, Shape},
    },
    i18n::{Arg, Words, without_isolates},
    render::Page,
    store,
    xlsform::Messages,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// What stands for a new copy of the survey in the form.
const COPY: &str = "copy";

#[derive(Debug, Serialize)]
struct Sheet {
    page: Frame,
    finding: String,
    /// What is asked, in the language of the page.
    text: String,
    /// Where it can be put.
    into: Vec<Choice>,
    wrong: Vec<Wrong>,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "staff/noticed.html";
}

/// A finding that can be asked about: everybody reads it, for everybody will read the question.
async fn askable(rooms: &Rooms, who: &Who, id: &str) -> Result<Option<Found>, Failed> {
    Ok(find(rooms, who, id).await?.filter(Found::is_askable))
}

/// The words of the question in a language; nothing where the survey was not asked in it.
fn texts(words: &Words, found: &Found, id: &QuestionId, language: &str) -> Result<Option<Messages>, Failed> {
    let (figure, item) = &found.finding.figure;
    let said = with_reader(
        words,
        language,
        &found.document,
        |reader, spoken| {
            if spoken == language { Ok(reader.said(figure, item)?) } else { Ok(None) }
        },
    )?;
    let Some(said) = said else { return Ok(None) };
    let args = [("finding", Arg::Text(&said.sentence)), ("title", Arg::Text(&said.title)), ("share", Arg::Text("{ $share }"))];
    let say = |key: &str| Ok::<_, Failed>(without_isolates(&words.say(language, key, &args)?));
    let key = format!("q-{id}");
    Ok(Some(Messages::from([
        (key.clone(), say("noticed-question")?),
        (format!("{key}-short"), say("noticed-short")?),
        (format!("{key}-finding"), say("noticed-finding")?),
    ])))
}

async fn page(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    found: &Found,
    wrong: &[(&'static str, &'static str)],
) -> Result<Sheet, Failed> {
    let words = rooms.pages.words();
    let mut into = Vec::new();
    for row in store::own::all(&mut rooms.store.read().await?).await?.into_iter().filter(|row| !row.is_frozen()) {
        into.push(Choice::new(&row.id, row.id.to_string(), ""));
    }
    into.push(Choice::new(&COPY, words.say(lang, "staff-noticed-copy", &[("id", Arg::Text(found.document.instrument.as_str()))])?, COPY));
    let id = QuestionId::parse("own_noticed")?;
    let asked = match texts(words, found, &id, lang)? {
        Some(texts) => Some(texts),
        None => texts(words, found, &id, "en")?,
    };
    Ok(Sheet {
        page: Frame::new(rooms, lang, Some(who)),
        finding: found.finding.id.to_string(),
        text: asked.and_then(|texts| texts.get("q-own_noticed").cloned()).unwrap_or_default(),
        into,
        wrong: in_words(rooms, lang, wrong, &[])?,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match askable(&rooms, who, &id).await? {
        Some(found) => Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, (lang, who), &found, &[]).await?)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    posted(&rooms, &request, typed.one("token"), async |lang, who| {
        let Some(found) = askable(&rooms, who, &id).await? else { return Ok(no_such(&rooms, lang, who)) };
        let (words, today) = (rooms.pages.words(), rooms.clock.today());
        let mut tx = rooms.store.write().await?;
        store::own::hold(&mut tx).await?;
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), today).await? {
            return Ok(to(&format!("/authoring?lang={lang}")));
        }
        let draft = match typed.one("into") {
            COPY => match authoring::copy(&mut tx, found.document.instrument.as_str(), today).await? {
                Beginning::Begun(draft) => Some(*draft),
                Beginning::NoBase | Beginning::TooLong => None,
            },
            id => Draft::load(&mut tx, id).await?.filter(|draft| !draft.row.is_frozen()),
        };
        let room = draft.filter(|draft| draft.source.instrument.questions.len() < MOST_QUESTIONS);
        let of = format!("noticed_{}", asked_about(&found));
        let fresh = fresh(&authoring::taken(&mut tx, words).await?, &of);
        let (Some(mut draft), Some(question)) = (room, fresh) else {
            drop(tx);
            let page = page(&rooms, (lang, who), &found, &[("into", "staff-noticed-into-wrong")]).await?;
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page));
        };
        let mut all = BTreeMap::new();
        for language in &draft.source.instrument.languages {
            if let Some(texts) = texts(words, &found, &question, language)? {
                all.insert(language.clone(), texts);
            }
        }
        let there = to(&format!("/authoring/{}/questions/{question}?lang={lang}", draft.row.id));
        let act = format!("asks in {} whether {} of {} has changed", draft.row.id, found.finding.id, found.row.id);
        let question = about(&found, &question, &draft);
        if !authoring::put(&mut draft, question, &all) {
            return Ok(fixed(&rooms, lang, who, &draft));
        }
        if save(&rooms, tx, who, &mut draft, &act).await? { Ok(there) } else { Ok(fixed(&rooms, lang, who, &draft)) }
    })
    .await
}

/// The question or result that the finding is about.
fn asked_about(found: &Found) -> &str {
    found.document.about.iter().find(|about| about.figure == found.finding.figure.0).map_or("", |about| about.question.as_str())
}

/// The question: at the end of the part in which the first one is asked, or of the last that is asked once.
fn about(found: &Found, id: &QuestionId, draft: &Draft) -> Question {
    let instrument = &draft.source.instrument;
    let beside = instrument.questions.iter().find(|q| q.id.as_str() == asked_about(found)).map(|q| q.section.as_str());
    let once = || instrument.sections.iter().rfind(|section| section.repeat.is_none()).map(|section| section.id.as_str());
    Question {
        id: id.clone(),
        section: beside.or_else(once).unwrap_or_default().to_owned(),
        shape: Shape::Change5,
        sensitive: true,
        purpose: "Shows whether people notice what was done about a finding.".to_owned(),
        based_on: format!("finding {} of {}", found.finding.id, found.row.id),
        audience: vec!["survivor".to_owned()],
        tags: vec!["noticed".to_owned()],
        polarity: Polarity::Positive,
        non_answers: vec![NonAnswer::Dk, NonAnswer::Pnts, NonAnswer::Na],
        asked_if: None,
        alone_from: 0,
        evidenced_by: None,
        headline: ["much_better", "better"].into_iter().filter_map(|code| code.parse().ok()).collect(),
        options: Vec::new(),
        collapse: Vec::new(),
        official: None,
        licence: None,
        accepted: Vec::new(),
        repeated: None,
    }
}
