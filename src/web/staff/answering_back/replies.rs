//! The room of replies: which releases wait for one, and every action, what is late or undecided first.

use super::{Failed, Frame, Rooms, readable::reads, release::AT, room, session::Who};
use crate::{
    domain::{
        action::{Action, Source},
        staff::Act,
    },
    i18n::{Arg, Words},
    render::Page,
    store::{self, Tx, release::SHARED},
    web::{
        figures::survey_language,
        reply::{Answers, Doing, Reading},
    },
};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Replies {
    page: Frame,
    writes: bool,
    owed: Vec<Owed>,
    releases: Vec<String>,
    late: Vec<Line>,
    waiting: Vec<Line>,
    others: Vec<Line>,
}

/// A release that waits for its reply.
#[derive(Debug, Serialize)]
pub(in crate::web::staff) struct Owed {
    release: String,
    says: String,
    late: bool,
}

/// An action in a list.
#[derive(Debug, Serialize)]
struct Line {
    from: String,
    doing: Doing,
}

impl Page for Replies {
    const TEMPLATE: &'static str = "staff/replies.html";
}

/// Releases that wait for their replies, the most urgent first, with the days that are left.
pub(in crate::web::staff) async fn owed(
    rooms: &Rooms,
    tx: &mut Tx,
    lang: &'static str,
    answers: &Answers,
    today: NaiveDate,
) -> Result<Vec<Owed>, Failed> {
    let words = rooms.pages.words();
    let mut waiting: Vec<_> = store::release::heads(tx).await?.into_iter().filter_map(|head| Some((answers.owed(&head)?, head))).collect();
    waiting.sort_by(|one, other| (one.0, &one.1.id).cmp(&(other.0, &other.1.id)));
    let mut owed = Vec::new();
    for (due, head) in waiting {
        let title = rooms.documents.title(tx, &head).await?;
        let name = words.ask(title.instrument.as_str(), survey_language(words, &title.instrument, lang), "survey-name", &[])?;
        let left = i32::try_from((due - today).num_days()).unwrap_or(i32::MAX);
        let (key, days, day) = (if left < 0 { "staff-owed-late" } else { "staff-owed" }, left.unsigned_abs(), words.day(lang, due)?);
        let release = format!("{name} ({})", head.id);
        let args = [("release", Arg::Text(&release)), ("days", Arg::Number(f64::from(days))), ("day", Arg::Text(&day))];
        owed.push(Owed { says: words.say(lang, key, &args)?, late: left < 0, release: head.id });
    }
    Ok(owed)
}

/// Every action that is late, and every one that has been undecided for long.
pub(in crate::web::staff) fn actions(
    rooms: &Rooms,
    lang: &'static str,
    answers: &Answers,
    today: NaiveDate,
) -> Result<(Vec<Doing>, Vec<Doing>), Failed> {
    let reading = Reading { words: rooms.pages.words(), language: lang, today, at: AT, drafts: true };
    let told = |wanted: &dyn Fn(&Action) -> bool| -> Result<Vec<Doing>, Failed> {
        let actions = answers.actions.iter().filter(|action| !answers.is_gone(action) && wanted(action));
        actions.map(|action| reading.doing(action, answers)).collect()
    };
    Ok((told(&|action| action.is_overdue(today))?, told(&|action| !action.is_overdue(today) && action.waits(today))?))
}

/// Where an action comes from, in words.
pub(super) fn from(words: &Words, lang: &str, action: &Action, answers: &Answers) -> Result<String, Failed> {
    let finding = answers.findings.iter().find(|f| Some(&f.id) == action.finding.as_ref());
    let reference = match (action.source, finding) {
        (Source::Survey, Some(finding)) => finding.release.to_string(),
        _ => action.reference.clone(),
    };
    Ok(words.say(lang, &format!("staff-source-{}", action.source.as_str()), &[("reference", Arg::Text(&reference))])?)
}

/// GET of the room.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| build(&rooms, page, who).await).await
}

async fn build(rooms: &Rooms, page: Frame, who: &Who) -> Result<Replies, Failed> {
    let (words, lang, today) = (rooms.pages.words(), page.lang, rooms.clock.today());
    let mut tx = rooms.store.read().await?;
    let answers = Answers::load(&mut tx).await?;
    let reading = Reading { words, language: lang, today, at: AT, drafts: true };
    let (mut late, mut waiting, mut others) = (Vec::new(), Vec::new(), Vec::new());
    for action in answers.actions.iter().filter(|action| !answers.is_gone(action)) {
        let line = Line { from: from(words, lang, action, &answers)?, doing: reading.doing(action, &answers)? };
        if action.is_overdue(today) {
            late.push(line);
        } else if action.waits(today) {
            waiting.push(line);
        } else {
            others.push(line);
        }
    }
    let releases = store::release::heads(&mut tx).await?.into_iter().rev().filter(|head| reads(who, head));
    Ok(Replies {
        writes: who.may(Act::Reply),
        owed: owed(rooms, &mut tx, lang, &answers, today).await?,
        releases: releases.filter(|head| SHARED.contains(&head.state.as_str())).map(|head| head.id).collect(),
        late,
        waiting,
        others,
        page,
    })
}
