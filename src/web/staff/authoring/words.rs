//! What stands around the questions: what the survey is called and says, its parts, and the languages in which people can answer.

use super::super::{
    Failed, Frame, Rooms,
    session::Who,
    setting_up::form::{Posted, Way},
};
use super::{
    field::{Field, Filled, Form, Part, Texts, Wrong, differs, state},
    fixed,
    opened::{changed, changing},
    save, to_draft,
};
use crate::{
    authoring::{self, Draft, locked_languages},
    domain::instrument::{Question, Section},
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

/// The messages that every survey has.
const ALWAYS: [&str; 3] = ["title", "survey-name", "about"];
/// The most parts of an instrument.
const MOST_PARTS: usize = 12;

/// The fields of a locked question in languages in which it was not copied.
pub(super) fn translations(
    words: &Words,
    lang: &'static str,
    draft: &Draft,
    question: &Question,
    typed: &Posted,
) -> Result<Vec<Part>, Failed> {
    let locked: Vec<&str> = locked_languages(draft.base.as_ref()).collect();
    let mut parts = Vec::new();
    for code in draft.source.instrument.languages.iter().filter(|code| !locked.contains(&code.as_str())) {
        let english = draft.source.messages.get("en");
        let has = |key: &String| english.is_some_and(|m| m.contains_key(key));
        let mut fields = Vec::new();
        for key in keys_of(question).into_iter().filter(has) {
            let label = words.say(lang, "staff-author-translate", &[])?;
            let of = english.and_then(|m| m.get(&key)).cloned().unwrap_or_default();
            fields.push(Field::new(&format!("k-{key}-{code}"), (label, of), Filled::Words, typed).written_in(words, code));
        }
        let title = words.language(code).map_or(code.as_str(), |l| l.name.as_str()).to_owned();
        parts.push(Part { id: format!("in-{code}"), title, open: true, fields });
    }
    Ok(parts)
}

/// What the fields hold.
fn filled(draft: &Draft) -> Vec<(String, String)> {
    let instrument = &draft.source.instrument;
    let mut all: Vec<(String, String)> = instrument.languages.iter().map(|l| ("language".to_owned(), l.clone())).collect();
    for section in &instrument.sections {
        all.push((format!("p-{}-note", section.id), if section.note { "yes" } else { "" }.to_owned()));
    }
    for (language, messages) in &draft.source.messages {
        for key in keys(draft) {
            all.push((format!("m-{key}-{language}"), messages.get(&key).cloned().unwrap_or_default()));
        }
    }
    all
}

/// The keys of what stands around the questions.
fn keys(draft: &Draft) -> Vec<String> {
    let parts = draft.source.instrument.sections.iter().flat_map(|s| [format!("section-{}", s.id), format!("section-{}-note", s.id)]);
    ALWAYS.map(str::to_owned).into_iter().chain(parts).collect()
}

fn parts(words: &Words, lang: &'static str, draft: &Draft, typed: &Posted) -> Result<Vec<Part>, Failed> {
    let say = |key: &str| words.say(lang, key, &[]);
    let known = words.languages().iter().map(|l| (l.code.clone(), l.name.clone()));
    let languages =
        Field::new("language", (say("staff-author-languages")?, say("staff-author-languages-hint")?), Filled::Any, typed).choose(known);
    let mut shape = vec![languages];
    for section in &draft.source.instrument.sections {
        let name = [("part", Arg::Text(section.id.as_str()))];
        let id = &section.id;
        let note = (words.say(lang, "staff-author-note", &name)?, say("staff-author-note-hint")?);
        shape.push(Field::new(&format!("p-{id}-note"), note, Filled::Tick, typed));
        if !draft.source.instrument.questions.iter().any(|q| q.section == *id) {
            shape.push(Field::new(
                &format!("p-{id}-gone"),
                (words.say(lang, "staff-author-part-gone", &name)?, String::new()),
                Filled::Tick,
                typed,
            ));
        }
    }
    if draft.source.instrument.sections.len() < MOST_PARTS {
        shape.push(Field::new("more", (say("staff-author-part-more")?, String::new()), Filled::Tick, typed));
    }
    let mut parts = vec![Part { id: "shape".to_owned(), title: say("staff-author-parts")?, open: true, fields: shape }];
    for code in &draft.source.instrument.languages {
        let mut fields = Vec::new();
        for key in keys(draft) {
            let (label, hint) = match (ALWAYS.contains(&key.as_str()), key.ends_with("-note")) {
                (true, _) => (say(&format!("staff-author-m-{key}"))?, say(&format!("staff-author-m-{key}-hint"))?),
                (_, true) => (
                    words.say(
                        lang,
                        "staff-author-m-note",
                        &[("part", Arg::Text(key.trim_start_matches("section-").trim_end_matches("-note")))],
                    )?,
                    String::new(),
                ),
                _ => (words.say(lang, "staff-author-m-part", &[("part", Arg::Text(key.trim_start_matches("section-")))])?, String::new()),
            };
            fields.push(Field::new(&format!("m-{key}-{code}"), (label, hint), Filled::Words, typed).written_in(words, code));
        }
        let title = words.language(code).map_or(code.as_str(), |l| l.name.as_str()).to_owned();
        parts.push(Part { id: format!("in-{code}"), title, open: matches!(code.as_str(), "en" | "cy"), fields });
    }
    Ok(parts)
}

fn page(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    draft: &Draft,
    typed: Option<&Posted>,
    wrong: Vec<Wrong>,
) -> Result<Form, Failed> {
    let words = rooms.pages.words();
    let cells = filled(draft);
    let now = state(&cells);
    let stored = Posted::of(cells);
    let parts = parts(words, lang, draft, typed.unwrap_or(&stored))?;
    let meanwhile = typed.is_some_and(|typed| typed.one("seen") != now) && wrong.is_empty();
    Ok(Form {
        page: Frame::new(rooms, lang, Some(who)),
        title: words.say(lang, "staff-author-around", &[])?,
        what: vec![words.say(lang, "staff-author-around-what", &[])?],
        issues: Vec::new(),
        said: Vec::new(),
        differs: if meanwhile { differs(&parts, &stored) } else { Vec::new() },
        meanwhile,
        action: format!("/authoring/{}/words", draft.row.id),
        seen: now,
        parts,
        button: words.say(lang, "staff-author-save", &[])?,
        ways: Vec::new(),
        back: Way { path: format!("/authoring/{}", draft.row.id), name: words.say(lang, "staff-author-back", &[])? },
        wrong,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    changing(&rooms, &request, &id, async |lang, who, draft| {
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, (lang, who), &draft, None, Vec::new())?))
    })
    .await
}

/// What was typed: languages, parts, messages.
struct Around {
    languages: Vec<String>,
    sections: Vec<Section>,
    messages: BTreeMap<String, Messages>,
}

fn read(words: &Words, lang: &'static str, draft: &Draft, typed: &Posted) -> Result<Result<Around, Vec<Wrong>>, Failed> {
    let mut texts = Texts { words, lang, typed, wrong: Vec::new() };
    let chosen = typed.all("language");
    let languages: Vec<String> = words.languages().iter().map(|l| l.code.clone()).filter(|code| chosen.contains(&code.as_str())).collect();
    if !languages.iter().any(|code| code == "en") {
        texts.tell("language", "staff-author-english")?;
    }
    let instrument = &draft.source.instrument;
    let mut sections: Vec<Section> = Vec::new();
    for section in &instrument.sections {
        let free = !instrument.questions.iter().any(|q| q.section == section.id);
        if !(free && typed.one(&format!("p-{}-gone", section.id)) == "yes") {
            sections.push(Section { note: typed.one(&format!("p-{}-note", section.id)) == "yes", ..section.clone() });
        }
    }
    if typed.one("more") == "yes" && sections.len() < MOST_PARTS {
        let free = (1..=MOST_PARTS).map(|n| format!("part_{n}")).find(|id| !sections.iter().any(|s| s.id == *id)).unwrap_or_default();
        sections.push(Section { id: free, note: false, repeat: None });
    }
    let mut messages = BTreeMap::new();
    for language in &instrument.languages {
        let mut of = Messages::new();
        for key in keys(draft) {
            if let Some(text) = texts.read(&format!("m-{key}-{language}"), "staff-author-text", &[])? {
                of.insert(key, text);
            }
        }
        messages.insert(language.clone(), of);
    }
    Ok(if texts.wrong.is_empty() { Ok(Around { languages, sections, messages }) } else { Err(texts.wrong) })
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    changed(&rooms, &request, (typed.one("token"), &id), async |lang, who, mut tx, mut draft| {
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), rooms.clock.today()).await? {
            return Ok(to_draft(lang, &id));
        }
        let around = match read(rooms.pages.words(), lang, &draft, &typed)? {
            Ok(around) => around,
            Err(wrong) => {
                return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(&rooms, (lang, who), &draft, Some(&typed), wrong)?));
            }
        };
        if typed.one("seen") != state(&filled(&draft)) {
            return Ok(rooms.show(StatusCode::CONFLICT, lang, &page(&rooms, (lang, who), &draft, Some(&typed), Vec::new())?));
        }
        let before = keys(&draft);
        for (language, messages) in around.messages {
            let all = draft.source.messages.entry(language).or_default();
            all.retain(|key, _| !before.contains(key));
            all.extend(messages);
        }
        draft.source.instrument.sections = around.sections;
        authoring::set_languages(&mut draft, &around.languages);
        let act = format!("changed what stands around the questions of {}", draft.row.id);
        if save(&rooms, tx, who, &mut draft, &act).await? { Ok(to_draft(lang, &id)) } else { Ok(fixed(&rooms, lang, who, &draft)) }
    })
    .await
}
