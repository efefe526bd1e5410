//! A question more: what kind it is and in which part. Everything else is written on its own page.

use super::super::{
    Failed, Frame, Rooms,
    session::Who,
    setting_up::form::{Posted, Way},
    to,
};
use super::{
    field::{Field, Filled, Form, Part, Wrong},
    fixed, nothing,
    opened::{changed, changing},
    save, text, to_draft,
};
use crate::{
    authoring::{self, Draft, MOST_QUESTIONS, fresh},
    domain::{
        ids::QuestionId,
        instrument::{NonAnswer, Polarity, Question, Shape},
    },
    i18n::Arg,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Bytes, Data, Path},
};
use std::collections::BTreeMap;

fn page(rooms: &Rooms, (lang, who): (&'static str, &Who), draft: &Draft, typed: &Posted, wrong: Vec<Wrong>) -> Result<Form, Failed> {
    let words = rooms.pages.words();
    let say = |key: &str| words.say(lang, key, &[]);
    let labelled = |key: &str| Ok::<_, Failed>((say(&format!("staff-author-{key}"))?, say(&format!("staff-author-{key}-hint"))?));
    let shapes = Shape::ALL.map(|s| Ok((s.as_str().to_owned(), say(&format!("staff-author-shape-{}", s.as_str()))?)));
    let sections = draft.source.instrument.sections.iter().map(|section| {
        let key = format!("section-{}", section.id);
        (section.id.clone(), text(draft, lang, &key).0.to_owned())
    });
    let fields = vec![
        Field::new("shape", labelled("shape")?, Filled::One, typed).choose(shapes.into_iter().collect::<Result<Vec<_>, Failed>>()?),
        Field::new("section", (say("staff-author-section")?, String::new()), Filled::One, typed).choose(sections),
    ];
    Ok(Form {
        page: Frame::new(rooms, lang, Some(who)),
        title: say("staff-author-add")?,
        what: vec![say("staff-author-own-what")?],
        issues: Vec::new(),
        said: Vec::new(),
        meanwhile: false,
        differs: Vec::new(),
        action: format!("/authoring/{}/add", draft.row.id),
        seen: String::new(),
        parts: vec![Part { id: "meaning".to_owned(), title: say("staff-author-meaning")?, open: true, fields }],
        button: say("staff-author-add-button")?,
        ways: Vec::new(),
        back: Way { path: format!("/authoring/{}", draft.row.id), name: say("staff-author-back")? },
        wrong,
    })
}

/// GET of the form.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    changing(&rooms, &request, &id, async |lang, who, draft| {
        Ok(rooms.show(StatusCode::OK, lang, &page(&rooms, (lang, who), &draft, &Posted::default(), Vec::new())?))
    })
    .await
}

/// POST of the form.
pub async fn post(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, body: Bytes) -> HttpResponse {
    let typed = Posted::read(&body);
    changed(&rooms, &request, (typed.one("token"), &id), async |lang, who, mut tx, mut draft| {
        if !store::form::claim(&mut tx, &who.name, typed.one("key"), rooms.clock.today()).await? {
            return Ok(to_draft(lang, &id));
        }
        let words = rooms.pages.words();
        let shape = Shape::ALL.into_iter().find(|shape| shape.as_str() == typed.one("shape"));
        let section = draft.source.instrument.sections.iter().find(|s| s.id == typed.one("section")).map(|s| s.id.clone());
        let most = [("most", Arg::Number(f64::from(u32::try_from(MOST_QUESTIONS).unwrap_or(u32::MAX))))];
        let mut wrong = Vec::new();
        let mut say = |when: bool, field: &str, key: &str| -> Result<(), Failed> {
            if when {
                wrong.push(Wrong { field: field.to_owned(), message: words.say(lang, key, &most)? });
            }
            Ok(())
        };
        say(shape.is_none(), "shape", "staff-author-shape-wrong")?;
        say(section.is_none(), "section", "staff-author-section-wrong")?;
        say(draft.source.instrument.questions.len() >= MOST_QUESTIONS, "shape", "staff-author-too-long")?;
        let fresh = fresh(&authoring::taken(&mut tx, words).await?, "");
        let (Some(shape), Some(section), Some(fresh), true) = (shape, section, fresh, wrong.is_empty()) else {
            return Ok(rooms.show(StatusCode::UNPROCESSABLE_ENTITY, lang, &page(&rooms, (lang, who), &draft, &typed, wrong)?));
        };
        let there = to(&format!("/authoring/{}/questions/{fresh}?lang={lang}", draft.row.id));
        let act = format!("added {fresh} to {}", draft.row.id);
        if !authoring::put(&mut draft, new(fresh, section, shape), &BTreeMap::new()) {
            return Ok(nothing(&rooms, lang, who));
        }
        if save(&rooms, tx, who, &mut draft, &act).await? { Ok(there) } else { Ok(fixed(&rooms, lang, who, &draft)) }
    })
    .await
}

/// A question of which nothing is written yet. What errs on the safe side is taken for granted.
fn new(id: QuestionId, section: String, shape: Shape) -> Question {
    Question {
        id,
        section,
        shape,
        sensitive: true,
        purpose: String::new(),
        based_on: String::new(),
        audience: vec!["survivor".to_owned()],
        tags: Vec::new(),
        polarity: Polarity::None,
        non_answers: vec![NonAnswer::Dk, NonAnswer::Pnts],
        asked_if: None,
        alone_from: 0,
        evidenced_by: None,
        headline: Vec::new(),
        options: Vec::new(),
        collapse: Vec::new(),
        official: None,
        licence: None,
        accepted: Vec::new(),
        repeated: None,
    }
}
