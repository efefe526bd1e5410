//! A question: read where it is locked, written where it is this partnership's own. Whoever comes second finds both texts.

use super::super::{
    Failed, Frame, Rooms,
    session::Who,
    setting_up::form::{Posted, Way},
    to,
};
use super::{
    asked,
    field::{Form, Said, Texts, Wrong, differs, state},
    fixed, issues, nothing,
    opened::{changed, seen},
    question_form::{Fields, filled},
    question_read::read,
    save,
};
use crate::{
    authoring::{self, Draft, locked_languages},
    domain::{ids::QuestionId, instrument::Question, own::is_own},
    i18n::{Arg, Words},
    store,
    xlsform::{Messages, keys_of},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use std::collections::BTreeMap;

/// GET of the form, filled with what stands there now.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>) -> HttpResponse {
    seen(&rooms, &request, &path.0, async |lang, who, draft| {
        let Some(id) = asked(&draft, &path.1) else { return Ok(nothing(&rooms, lang, who)) };
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, (lang, who), &draft, &id, None, Vec::new()).await?))
    })
    .await
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String)>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    changed(&rooms, &request, (typed.one("token"), &path.0), async |lang, who, mut tx, mut draft| {
        let Some(id) = asked(&draft, &path.1) else { return Ok(nothing(&rooms, lang, who)) };
        let before = question(&draft, &id)?;
        let there = to(&format!("/authoring/{}?lang={lang}#q-{id}", draft.row.id));
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), rooms.clock.today()).await? {
            return Ok(there);
        }
        let again = async |draft: &Draft, status, wrong| -> Result<HttpResponse, Failed> {
            Ok(rooms.show(status, lang, &page(&rooms, (lang, who), draft, &id, Some(&typed), wrong).await?))
        };
        let words = rooms.pages.words();
        let written = if draft.is_locked(&id) {
            translated(words, lang, &draft, &before, &typed)?
        } else {
            read(words, lang, &draft, &before, &typed)?
        };
        let (question, texts) = match written {
            Ok(written) => written,
            Err(wrong) => {
                drop(tx);
                return again(&draft, StatusCode::UNPROCESSABLE_ENTITY, wrong).await;
            }
        };
        if typed.one("seen") != state(&filled(&draft, &before)) {
            drop(tx);
            return again(&draft, StatusCode::CONFLICT, Vec::new()).await;
        }
        if draft.is_locked(&id) {
            authoring::translate(&mut draft, &id, &texts);
        } else if !authoring::put(&mut draft, question, &texts) {
            return Ok(nothing(&rooms, lang, who));
        }
        let act = format!("changed {id} of {}", draft.row.id);
        if save(&rooms, tx, who, &mut draft, &act).await? { Ok(there) } else { Ok(fixed(&rooms, lang, who, &draft)) }
    })
    .await
}

pub(super) fn question(draft: &Draft, id: &QuestionId) -> Result<Question, Failed> {
    let found = draft.source.instrument.questions.iter().find(|q| q.id == *id).cloned();
    found.ok_or_else(|| "a question that is asked is there".into())
}

type Written = (Question, BTreeMap<String, Messages>);

/// The words of a locked question in the languages in which it was not copied.
fn translated(
    words: &Words,
    lang: &'static str,
    draft: &Draft,
    question: &Question,
    typed: &Posted,
) -> Result<Result<Written, Vec<Wrong>>, Failed> {
    let locked: Vec<&str> = locked_languages(draft.base.as_ref()).collect();
    let mut texts = Texts { words, lang, typed, wrong: Vec::new() };
    let mut all = BTreeMap::new();
    for language in draft.source.instrument.languages.iter().filter(|language| !locked.contains(&language.as_str())) {
        let mut messages = Messages::new();
        for key in keys_of(question) {
            let known = [crate::xlsform::SHARE, crate::xlsform::SINCE, crate::xlsform::SERVICE];
            if let Some(text) = texts.read(&format!("k-{key}-{language}"), "staff-author-text", &known)? {
                messages.insert(key, text);
            }
        }
        all.insert(language.clone(), messages);
    }
    Ok(if texts.wrong.is_empty() { Ok((question.clone(), all)) } else { Err(texts.wrong) })
}

async fn page(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    draft: &Draft,
    id: &QuestionId,
    typed: Option<&Posted>,
    wrong: Vec<Wrong>,
) -> Result<Form, Failed> {
    let words = rooms.pages.words();
    let question = question(draft, id)?;
    let (locked, frozen) = (draft.is_locked(id), draft.row.is_frozen());
    let cells = filled(draft, &question);
    let now = state(&cells);
    let stored = Posted::of(cells);
    let issues = if frozen { Vec::new() } else { issues::all(rooms, draft).await? };
    let shown = if locked { locked_filled(draft, &question) } else { Posted::default() };
    let values = typed.unwrap_or(if locked { &shown } else { &stored });
    let parts = match (locked, frozen) {
        (_, true) => Vec::new(),
        (true, false) => super::words::translations(words, lang, draft, &question, values)?,
        (false, false) => Fields { words, lang, draft, question: &question, typed: values, issues: &issues }.parts()?,
    };
    let say = |key: &str| words.say(lang, key, &[("id", Arg::Text(id.as_str()))]);
    let mut what = Vec::new();
    what.extend(locked.then(|| say("staff-author-locked-what")).transpose()?);
    what.extend(is_own(id.as_str()).then(|| say("staff-author-own-what")).transpose()?);
    what.extend((!locked && !frozen).then(|| say("staff-author-marks-what")).transpose()?);
    let meanwhile = typed.is_some_and(|typed| typed.one("seen") != now) && wrong.is_empty();
    let way = |verb: &str, key: &str| {
        Ok::<_, Failed>(Way { path: format!("/authoring/{}/questions/{id}/{verb}", draft.row.id), name: say(key)? })
    };
    let mut ways = Vec::new();
    if !frozen {
        ways.extend(locked.then(|| way("own", "staff-author-make-own")).transpose()?);
        ways.push(way("remove", "staff-author-remove")?);
    }
    Ok(Form {
        page: Frame::new(rooms, lang, Some(who)),
        title: say("staff-author-question")?,
        what,
        issues: issues::of(&issues, Some(id)),
        said: if locked || frozen { said(words, lang, draft, &question)? } else { Vec::new() },
        meanwhile,
        differs: if meanwhile { differs(&parts, if locked { &shown } else { &stored }) } else { Vec::new() },
        action: format!("/authoring/{}/questions/{id}", draft.row.id),
        button: if parts.is_empty() { String::new() } else { say("staff-author-save")? },
        seen: now,
        parts,
        ways,
        back: Way { path: format!("/authoring/{}", draft.row.id), name: say("staff-author-back")? },
        wrong,
    })
}

/// What the fields of a locked question hold: its words in languages in which it was not copied.
fn locked_filled(draft: &Draft, question: &Question) -> Posted {
    let text = |language: &String, key: &String| draft.source.messages.get(language).and_then(|m| m.get(key)).cloned().unwrap_or_default();
    let languages = draft.source.instrument.languages.iter();
    Posted::of(languages.flat_map(|l| keys_of(question).into_iter().map(move |key| (format!("k-{key}-{l}"), text(l, &key)))).collect())
}

/// What stands there, to be read.
fn said(words: &Words, lang: &'static str, draft: &Draft, question: &Question) -> Result<Vec<Said>, Failed> {
    let plain = |label: &str, text: &str| {
        Ok::<_, Failed>(Said { label: words.say(lang, label, &[])?, text: text.to_owned(), lang: "en".to_owned(), dir: "ltr".to_owned() })
    };
    let shape = words.say(lang, &format!("staff-author-shape-{}", question.shape.as_str()), &[])?;
    let mut said = vec![
        Said { label: words.say(lang, "staff-author-shape", &[])?, text: shape, lang: lang.to_owned(), dir: "ltr".to_owned() },
        plain("staff-author-purpose", &question.purpose)?,
        plain("staff-author-based_on", &question.based_on)?,
    ];
    for language in &draft.source.instrument.languages {
        let messages = draft.source.messages.get(language);
        let lines: Vec<&str> = keys_of(question).iter().filter_map(|key| messages?.get(key)).map(String::as_str).collect();
        let of = words.language(language);
        said.push(Said {
            label: of.map_or(language.as_str(), |l| l.name.as_str()).to_owned(),
            text: lines.join("\n"),
            lang: language.clone(),
            dir: of.map_or("ltr", |l| l.direction.as_str()).to_owned(),
        });
    }
    Ok(said)
}
