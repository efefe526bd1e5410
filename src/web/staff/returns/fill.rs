//! One section of a return: every question with its answers, what they rest on, and where that can be read. What is typed is kept as a draft.

use super::{
    Failed, Frame, Posted, Rooms, Shelf,
    field::{Choice, plain},
    found, inside, no_such, posted, said, seen_by_chorus,
    session::Who,
    to, witnesses,
};
use crate::{
    domain::{
        ids::QuestionId,
        instrument::{Instrument, Question},
        returns::{About, Content, Draft, Known, LONGEST_EVIDENCE, Period, Said, Unfit, Witness},
    },
    i18n::{Arg, Words},
    render::Page,
    secret::sha256_hex,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use serde::Serialize;
use std::{collections::BTreeMap, sync::Arc};

#[derive(Debug, Serialize)]
struct Fill {
    page: Frame,
    title: String,
    name: String,
    action: String,
    back: String,
    /// What stood there when the page was made, as a hash.
    seen: String,
    asked: Vec<Asked>,
    /// Whether Chorus itself says something to any of them.
    witnessed: bool,
    most: String,
    last: bool,
    /// What somebody else has saved meanwhile, question by question.
    theirs: Vec<Theirs>,
    wrong: Vec<At>,
}

/// One question with what is said to it.
#[derive(Debug, Serialize)]
struct Asked {
    id: String,
    text: String,
    hint: String,
    many: bool,
    choices: Vec<Choice>,
    evidence: String,
    link: String,
    chorus: Option<said::Chorus>,
}

#[derive(Debug, Serialize)]
struct Theirs {
    text: String,
    answer: String,
    evidence: String,
    link: String,
}

/// What is wrong, and with which field.
#[derive(Debug, Serialize)]
pub(super) struct At {
    pub field: String,
    pub message: String,
}

impl Page for Fill {
    const TEMPLATE: &'static str = "staff/return_fill.html";
}

/// A draft of one's own organisation, by the words in an address.
pub(super) struct Found<'a> {
    pub instrument: &'a Arc<Instrument>,
    pub shelf: Shelf,
    pub about: About,
    pub draft: Draft,
    /// What Chorus itself looks at, where a question can be evidenced.
    pub known: Option<Known>,
}

/// The draft behind an address, with what of it still answers the instrument; nothing where there is none.
pub(super) async fn find<'a>(rooms: &'a Rooms, tx: &mut store::Tx, who: &Who, id: &str, period: &str) -> Result<Option<Found<'a>>, Failed> {
    let Some((instrument, period)): Option<(_, Period)> = found(rooms, id, period) else { return Ok(None) };
    let shelf = Shelf::load(tx, who).await?;
    let about = About { organisation: shelf.mine.clone(), instrument: instrument.id.clone(), period };
    let Some(draft) = shelf.draft(&about).filter(|_| shelf.fills_in(instrument)) else { return Ok(None) };
    let draft = Draft { content: draft.content.clone().fitting(instrument), ..draft.clone() };
    let known = seen_by_chorus(rooms, tx, instrument).await?;
    Ok(Some(Found { instrument, shelf, about, draft, known }))
}

/// The questions of a section.
fn of<'a>(instrument: &'a Instrument, section: &'a str) -> impl Iterator<Item = &'a Question> {
    instrument.questions.iter().filter(move |question| question.section == section)
}

/// What a section says, as a hash.
fn seen(instrument: &Instrument, section: &str, content: &Content) -> String {
    let said: Vec<_> = of(instrument, section).map(|q| content.answers.get(&q.id)).collect();
    sha256_hex(format!("{said:?}").as_bytes())
}

/// Codes, evidence and link of each question, as they were typed.
type Typed = BTreeMap<QuestionId, (Vec<String>, String, String)>;

/// What was typed into a section, as it came.
fn typed(instrument: &Instrument, section: &str, posted: &Posted) -> Typed {
    let one = |question: &Question| {
        let id = &question.id;
        let codes = posted.all(&format!("a-{id}")).into_iter().map(str::to_owned).collect();
        (id.clone(), (codes, plain(posted.one(&format!("e-{id}"))), posted.one(&format!("l-{id}")).trim().to_owned()))
    };
    of(instrument, section).map(one).collect()
}

fn asked(
    words: &Words,
    lang: &str,
    instrument: &Instrument,
    question: &Question,
    said: &(Vec<String>, String, String),
    witness: Option<&Witness>,
) -> Result<Asked, Failed> {
    let choice = |code: &str| -> Result<Choice, Failed> {
        let name = said::answer(words, lang, instrument, question, code)?;
        Ok(Choice { id: code.to_owned(), name, chosen: said.0.iter().any(|c| c == code) })
    };
    Ok(Asked {
        id: question.id.to_string(),
        text: words.question(instrument, lang, question, "", &[])?,
        hint: words.hint(instrument, lang, question)?,
        many: !question.shape.takes_one(),
        choices: said::codes(question).into_iter().map(choice).collect::<Result<_, _>>()?,
        evidence: said.1.clone(),
        link: said.2.clone(),
        chorus: witness.map(|witness| said::chorus(words, lang, witness)).transpose()?,
    })
}

/// What somebody else has saved in a section.
fn theirs(words: &Words, lang: &str, instrument: &Instrument, section: &str, content: &Content) -> Result<Vec<Theirs>, Failed> {
    let mut all = Vec::new();
    for question in of(instrument, section) {
        let Some(said) = content.answers.get(&question.id) else { continue };
        let codes = said.codes.iter().map(|code| said::answer(words, lang, instrument, question, code.as_str()));
        let answer = codes.collect::<Result<Vec<_>, _>>()?.join("; ");
        let text = words.question(instrument, lang, question, "", &[])?;
        all.push(Theirs { text, answer, evidence: said.evidence.clone(), link: said.link.clone() });
    }
    Ok(all)
}

/// How the page is to be shown again.
#[derive(Default)]
struct Again {
    typed: Option<Typed>,
    wrong: Vec<At>,
    changed: bool,
}

fn show(rooms: &Rooms, (lang, who): (&'static str, &Who), found: &Found, section: &str, again: Again) -> Result<HttpResponse, Failed> {
    let (words, instrument, content) = (rooms.pages.words(), found.instrument, &found.draft.content);
    let (id, period) = (&found.about.instrument, &found.about.period);
    let saved = |question: &Question| {
        let said = content.answers.get(&question.id).cloned().unwrap_or_default();
        (said.codes.iter().map(ToString::to_string).collect(), said.evidence, said.link)
    };
    let said = |q: &Question| again.typed.as_ref().and_then(|typed| typed.get(&q.id).cloned()).unwrap_or_else(|| saved(q));
    let status = match (again.changed, again.wrong.is_empty()) {
        (true, _) => StatusCode::CONFLICT,
        (false, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (false, true) => StatusCode::OK,
    };
    let chorus = witnesses(rooms, found.known.as_ref(), &found.about, of(instrument, section));
    let page = Fill {
        page: Frame::new(rooms, lang, Some(who)),
        title: words.ask(id.as_str(), lang, &format!("section-{section}"), &[])?,
        name: format!("{}, {}", said::name(words, lang, instrument)?, said::period(words, lang, period)?),
        action: format!("/returns/own/{id}/{period}/{section}"),
        back: format!("/returns/own/{id}/{period}"),
        seen: seen(instrument, section, content),
        asked: of(instrument, section).map(|q| asked(words, lang, instrument, q, &said(q), chorus.get(&q.id))).collect::<Result<_, _>>()?,
        witnessed: !chorus.is_empty(),
        most: words.say(lang, "staff-return-most", &most())?,
        last: instrument.sections.last().is_some_and(|last| last.id == section),
        theirs: if again.changed { theirs(words, lang, instrument, section, content)? } else { Vec::new() },
        wrong: again.wrong,
    };
    Ok(rooms.show(status, lang, &page))
}

/// How long evidence may be, for messages.
pub(super) fn most() -> [(&'static str, Arg<'static>); 1] {
    [("most", Arg::Number(f64::from(u32::try_from(LONGEST_EVIDENCE).unwrap_or(u32::MAX))))]
}

/// GET of a section.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String, String)>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| {
        let mut tx = rooms.store.read().await?;
        match find(&rooms, &mut tx, who, &path.0, &path.1).await? {
            Some(found) if of(found.instrument, &path.2).next().is_some() => show(&rooms, (lang, who), &found, &path.2, Again::default()),
            _ => Ok(no_such(&rooms, lang, who)),
        }
    })
    .await
}

/// POST of a section: saves it as a draft, and goes on to the next or back to all.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, path: Path<(String, String, String)>, body: Bytes) -> HttpResponse {
    let form = Posted::read(&body);
    posted(&rooms, &request, form.one("token"), async |lang, who| {
        let mut tx = rooms.store.write().await?;
        let Some(mut found) = find(&rooms, &mut tx, who, &path.0, &path.1).await? else { return Ok(no_such(&rooms, lang, who)) };
        let (instrument, section) = (found.instrument, path.2.as_str());
        if of(instrument, section).next().is_none() {
            return Ok(no_such(&rooms, lang, who));
        }
        let typed = typed(instrument, section, &form);
        let read = read(&rooms, lang, instrument, &typed)?;
        let changed = seen(instrument, section, &found.draft.content) != form.one("seen");
        let fresh = store::form::claim(&mut tx, &who.name, form.one("key"), rooms.clock.today()).await?;
        match read {
            Err(wrong) => return show(&rooms, (lang, who), &found, section, Again { typed: Some(typed), wrong, changed: false }),
            Ok(_) if fresh && changed => {
                return show(&rooms, (lang, who), &found, section, Again { typed: Some(typed), wrong: Vec::new(), changed });
            }
            Ok(said) if fresh => {
                let answers = &mut found.draft.content.answers;
                for (id, said) in said {
                    if said == Said::default() {
                        answers.remove(&id)
                    } else {
                        answers.insert(id, said)
                    };
                }
                if !store::returns::save(&mut tx, &found.draft).await? {
                    return show(&rooms, (lang, who), &found, section, Again { typed: Some(typed), wrong: Vec::new(), changed: true });
                }
                tx.commit().await?;
            }
            Ok(_) => {}
        }
        let next = instrument.sections.iter().skip_while(|s| s.id != section).nth(1).filter(|_| form.one("do") == "next");
        let next = next.map(|section| format!("/{}", section.id)).unwrap_or_default();
        Ok(to(&format!("/returns/own/{}/{}{next}?lang={lang}", found.about.instrument, found.about.period)))
    })
    .await
}

type Read = Result<Vec<(QuestionId, Said)>, Vec<At>>;

/// Reads what was typed, or says everything that is wrong with it.
fn read(rooms: &Rooms, lang: &str, instrument: &Instrument, typed: &Typed) -> Result<Read, Failed> {
    let words = rooms.pages.words();
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    for (id, (codes, evidence, link)) in typed {
        let Some(question) = instrument.question(id) else { continue };
        let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
        match Said::read(question, &codes, evidence.clone(), link) {
            Ok(said) => all.push((id.clone(), said)),
            Err(unfit) => {
                let about = words.question(instrument, lang, question, "-short", &[])?;
                for unfit in unfit {
                    let (field, key) = match unfit {
                        Unfit::Code => ("a", "staff-return-answer-wrong"),
                        Unfit::Several => ("a", "staff-return-answer-several"),
                        Unfit::Long => ("e", "staff-return-evidence-long"),
                        Unfit::Link => ("l", "staff-return-link-wrong"),
                    };
                    let args = if unfit == Unfit::Long { most().to_vec() } else { Vec::new() };
                    let message = format!("{about}: {}", words.say(lang, key, &args)?);
                    wrong.push(At { field: format!("{field}-{id}"), message });
                }
            }
        }
    }
    Ok(if wrong.is_empty() { Ok(all) } else { Err(wrong) })
}
