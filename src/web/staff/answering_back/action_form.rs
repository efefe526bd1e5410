//! The form of an action: how far it is, by when or why not, whose it is, and a few words.

use super::{
    Failed, Frame, Rooms,
    field::{Choice, Wrong, in_words},
    finding_add::hint,
    reply_form::{Fields, Theirs, Wrongs, languages, most},
    session::Who,
};
use crate::{
    domain::{
        action::{OwnerRole, Reason, Stage, Status, Step, Unfit},
        partnership::Organisation,
    },
    i18n::Words,
    render::Page,
    store::{self, Tx},
};
use actix_web::{HttpResponse, http::StatusCode};
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Debug, Serialize)]
pub(super) struct Form {
    page: Frame,
    title: String,
    action: String,
    back: String,
    /// Whether what is written here is public at once.
    public: bool,
    stages: Vec<Choice>,
    due: String,
    reasons: Vec<Choice>,
    roles: Vec<Choice>,
    organisations: Vec<Choice>,
    most: String,
    text: String,
    languages: Vec<Choice>,
    seen: usize,
    theirs: Option<Theirs>,
    wrong: Vec<Wrong>,
}

impl Page for Form {
    const TEMPLATE: &'static str = "staff/action_form.html";
}

/// Where a form leads, and what it is about.
pub(super) struct Frames {
    pub title: String,
    pub action: String,
    pub back: String,
    pub public: bool,
    /// The number of the last step, which the next post has seen.
    pub seen: usize,
    pub theirs: Option<Theirs>,
}

/// A day as a browser sends it, or as people type it where a browser knows no fields for days.
pub(super) fn day(typed: &str) -> Option<NaiveDate> {
    let read = |form| NaiveDate::parse_from_str(typed.trim(), form).ok();
    read("%Y-%m-%d").or_else(|| read("%d/%m/%Y"))
}

/// The step that a form says, and what is wrong with it.
pub(super) async fn step(
    rooms: &Rooms,
    tx: &mut Tx,
    who: &Who,
    fields: &Fields,
    before: Option<NaiveDate>,
    wrong: &mut Wrongs,
) -> Result<Option<Step>, Failed> {
    let today = rooms.clock.today();
    let status = Status::read(fields.get("status"), day(fields.get("due")), fields.get("reason"), today, before);
    wrong.extend(status.err().map(|unfit| match unfit {
        Unfit::Stage => ("status", "staff-action-status-wrong"),
        Unfit::Due => ("due", "staff-action-due-missing"),
        Unfit::Day => ("due", "staff-action-due-wrong"),
        Unfit::Reason => ("reason", "staff-action-reason-wrong"),
    }));
    let role = OwnerRole::parse(fields.get("role"));
    wrong.extend(role.is_none().then_some(("role", "staff-action-role-wrong")));
    let organisations = store::partnership::organisations(tx).await?;
    let organisation = organisations.into_iter().map(|o| o.id).find(|id| id.as_str() == fields.get("organisation"));
    wrong.extend(organisation.is_none().then_some(("organisation", "staff-organisation-wrong")));
    let words = fields.words(false, wrong);
    let (Ok(status), Some(role), Some(organisation)) = (status, role, organisation) else { return Ok(None) };
    Ok(Some(Step { status, role, organisation, words, staff: who.name.clone(), day: today }))
}

/// Fields with what a step says, for a form that changes it.
pub(super) fn filled(step: &Step, seen: usize) -> Fields {
    let due = step.status.due().map(|due| due.to_string()).unwrap_or_default();
    Fields::of(&[
        ("status", step.status.stage().as_str()),
        ("due", &due),
        ("reason", step.status.reason().map_or("", Reason::as_str)),
        ("role", step.role.as_str()),
        ("organisation", step.organisation.as_str()),
        ("text", &step.words.text),
        ("language", &step.words.language),
        ("seen", &seen.to_string()),
    ])
}

/// The form, empty, filled, or again with what is wrong or what somebody else wrote.
pub(super) async fn show(
    rooms: &Rooms,
    (lang, who): (&'static str, &Who),
    frames: Frames,
    fields: &Fields,
    wrong: &Wrongs,
) -> Result<HttpResponse, Failed> {
    let words = rooms.pages.words();
    let status = match (&frames.theirs, wrong.is_empty()) {
        (Some(_), _) => StatusCode::CONFLICT,
        (None, false) => StatusCode::UNPROCESSABLE_ENTITY,
        (None, true) => StatusCode::OK,
    };
    let organisations = store::partnership::organisations(&mut rooms.store.read().await?).await?;
    let organisation = |o: &Organisation| Choice::new(&o.id, o.name.clone(), fields.get("organisation"));
    let page = Form {
        page: Frame::new(rooms, lang, Some(who)),
        title: frames.title,
        action: frames.action,
        back: frames.back,
        public: frames.public,
        stages: choices(words, lang, |code| format!("staff-stage-{code}"), Stage::ALL.iter().map(|s| s.as_str()), fields.get("status"))?,
        due: fields.get("due").to_owned(),
        reasons: choices(words, lang, |code| format!("reply-why-{code}"), Reason::ALL.iter().map(|r| r.as_str()), fields.get("reason"))?,
        roles: choices(words, lang, |code| format!("reply-role-{code}"), OwnerRole::ALL.iter().map(|r| r.as_str()), fields.get("role"))?,
        organisations: organisations.iter().map(organisation).collect(),
        most: hint(words, lang)?,
        text: fields.get("text").to_owned(),
        languages: languages(words, if fields.get("language").is_empty() { lang } else { fields.get("language") }),
        seen: frames.seen,
        theirs: frames.theirs,
        wrong: in_words(rooms, lang, wrong, &most())?,
    };
    Ok(rooms.show(status, lang, &page))
}

/// Codes to choose from, each in words.
pub(super) fn choices<'a>(
    words: &Words,
    lang: &str,
    key: impl Fn(&str) -> String,
    codes: impl Iterator<Item = &'a str>,
    chosen: &str,
) -> Result<Vec<Choice>, Failed> {
    codes.map(|code| Ok(Choice::new(&code, words.say(lang, &key(code), &[])?, chosen))).collect()
}
