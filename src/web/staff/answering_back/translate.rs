//! Translations of free words: one person writes, a second one agrees, and only then the public reads it. A translation belongs to its words, so that other words need another one.

use super::{
    Failed, Frame, Rooms,
    field::{Choice, Wrong, in_words, plain},
    inside, posted,
    reply_form::{Fields, Wrongs, check_password, most},
    session::Who,
    to,
    wave::no_such,
};
use crate::{
    domain::action::{LONGEST, Written},
    i18n::{Arg, Words},
    render::Page,
    store::{self, translation::Translation},
    web::reply::{Answers, original},
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Translate {
    page: Frame,
    original: String,
    text: String,
    language: String,
    dir: String,
    there: Vec<Line>,
    into: Vec<Choice>,
    typed: String,
    most: String,
    wrong: Vec<Wrong>,
}

/// A translation that is there.
#[derive(Debug, Serialize)]
struct Line {
    language: String,
    name: String,
    dir: String,
    text: String,
    who: String,
    /// Whether whoever looks can agree to it.
    agrees: bool,
    /// Whether it can still be written otherwise.
    open: bool,
}

impl Page for Translate {
    const TEMPLATE: &'static str = "staff/translate.html";
}

/// The free words behind a hash, if they stand anywhere.
fn words_of(answers: &Answers, hash: &str) -> Option<Written> {
    let of_findings = answers.findings.iter().flat_map(|f| f.versions.iter().map(|v| &v.words));
    let of_actions = answers.actions.iter().flat_map(|a| a.steps.iter().map(|s| &s.words));
    of_findings.chain(of_actions).find(|w| !w.text.is_empty() && original(w) == hash).cloned()
}

fn line(words: &Words, lang: &str, who: &Who, translation: Translation) -> Result<Line, Failed> {
    let spoken = words.language(&translation.language);
    let (first, day) = (&translation.first, words.day(lang, translation.first_on)?);
    let said = match translation.second.as_deref().zip(translation.second_on) {
        None => words.say(lang, "staff-translated-once", &[("name", Arg::Text(first)), ("day", Arg::Text(&day))])?,
        Some((second, on)) => {
            let on = words.day(lang, on)?;
            words.say(
                lang,
                "staff-translated-twice",
                &[("name", Arg::Text(first)), ("second", Arg::Text(second)), ("day", Arg::Text(&on))],
            )?
        }
    };
    Ok(Line {
        name: spoken.map_or_else(|| translation.language.clone(), |l| l.name.clone()),
        dir: spoken.map_or_else(|| "auto".to_owned(), |l| l.direction.clone()),
        open: translation.second.is_none(),
        agrees: translation.second.is_none() && *first != *who.name.as_str(),
        language: translation.language,
        text: translation.text,
        who: said,
    })
}

async fn show(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    (hash, written): (&str, &Written),
    fields: &Fields,
    (status, wrong): (StatusCode, &Wrongs),
) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let there = store::translation::all(&mut rooms.store.read().await?).await?.into_iter().filter(|t| t.original == hash);
    let direction = |code: &str| words.language(code).map_or_else(|| "auto".to_owned(), |l| l.direction.clone());
    let others = words.languages().iter().filter(|l| l.code != written.language);
    let page = Translate {
        page: Frame::new(rooms, lang, Some(who)),
        original: hash.to_owned(),
        text: written.text.clone(),
        dir: direction(&written.language),
        language: written.language.clone(),
        there: there.map(|t| line(words, lang, who, t)).collect::<Result<_, _>>()?,
        into: others.map(|l| Choice::new(&l.code, l.name.clone(), fields.get("language"))).collect(),
        typed: fields.get("text").to_owned(),
        most: words.say(lang, "staff-note-most", &[("most", Arg::Number(f64::from(u32::try_from(2 * LONGEST)?)))])?,
        wrong: in_words(rooms, lang, wrong, &most())?,
    };
    Ok(rooms.show(status, lang, &page))
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, hash: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let answers = Answers::load(&mut rooms.store.read().await?).await?;
        let Some(written) = words_of(&answers, &hash) else { return Ok(no_such(&rooms, lang, who)) };
        show(&rooms, (lang, who), (&hash, &written), &Fields::default(), (StatusCode::OK, &Wrongs::new())).await
    })
    .await
}

/// POST of a translation, or of the word that one is right.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, hash: Path<String>, body: Bytes) -> HttpResponse {
    let fields = Fields::read(&body);
    posted(&rooms, &request, fields.get("token"), async |lang, who| {
        let answers = Answers::load(&mut rooms.store.read().await?).await?;
        let Some(written) = words_of(&answers, &hash) else { return Ok(no_such(&rooms, lang, who)) };
        let (text, language) = (plain(fields.get("text")), fields.get("language"));
        let mut wrong = Wrongs::new();
        wrong.extend(text.is_empty().then_some(("text", "staff-reply-empty")));
        // A translation can be longer than its words.
        wrong.extend((text.chars().count() > 2 * LONGEST).then_some(("text", "staff-translate-long")));
        let known = language != written.language && rooms.pages.words().language(language).is_some();
        wrong.extend((!known).then_some(("language", "staff-translate-language-wrong")));
        check_password(&rooms, who, &fields, &mut wrong).await?;
        if !wrong.is_empty() {
            return show(&rooms, (lang, who), (&hash, &written), &fields, (StatusCode::UNPROCESSABLE_ENTITY, &wrong)).await;
        }
        if write(&rooms, who, (&hash, language), &text, &fields).await? {
            return Ok(to(&format!("/words/{hash}?lang={lang}")));
        }
        wrong.push(("text", "staff-translate-changed"));
        show(&rooms, (lang, who), (&hash, &written), &fields, (StatusCode::CONFLICT, &wrong)).await
    })
    .await
}

/// Writes a translation or agrees to one, once; false when another one stands there.
async fn write(rooms: &Rooms, who: &Who, at: (&str, &str), text: &str, fields: &Fields) -> Result<bool, Failed> {
    let today = rooms.clock.today();
    let mut tx = rooms.store.write().await?;
    if !store::form::claim(&mut tx, &who.name, fields.get("key"), today).await? {
        return Ok(true);
    }
    let agrees = fields.get("do") == "agree";
    let done = if agrees {
        store::translation::agree(&mut tx, at, text, (&who.name, today)).await?
    } else {
        store::translation::put(&mut tx, at, text, &plain(fields.get("seen")), (&who.name, today)).await?
    };
    if done {
        let verb = if agrees { "agreed to a translation" } else { "wrote a translation" };
        store::staff::log(&mut tx, today, who.name.as_str(), &format!("{verb} into {}", at.1)).await?;
        tx.commit().await?;
    }
    Ok(done)
}
