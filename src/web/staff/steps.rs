//! What comes next with a wave: by itself, or by whom, and when.

use super::{Failed, Rooms, session::Who, wave::last_send, work};
use crate::{
    domain::{
        ids::StaffName,
        staff::Act,
        wave::{Wave, WaveState},
        work::{Task, Work},
    },
    i18n::{Arg, Words},
    release::public_from,
    store::{
        self, Tx,
        release::{Head, Row},
    },
};
use chrono::Duration;
use serde::Serialize;

/// What comes next.
#[derive(Debug, Serialize)]
pub(super) struct Steps {
    pub next: String,
    /// What goes on just now; empty where nothing does.
    working: String,
    /// Whether the page loads itself again while something goes on: only for who asked for it, because it takes a reader back to its beginning.
    watched: bool,
    failed: Option<Hindrance>,
    /// What whoever looks can do.
    ways: Vec<Way>,
}

/// Why work came to nothing, and what to do.
#[derive(Debug, Serialize)]
struct Hindrance {
    what: String,
    /// What the program itself says, in English.
    detail: String,
}

#[derive(Debug, Serialize)]
struct Way {
    path: String,
    name: String,
}

impl Steps {
    /// What comes next with a wave, for somebody.
    pub(super) async fn of(rooms: &Rooms, tx: &mut Tx, lang: &'static str, who: &Who, wave: &Wave, watched: bool) -> Result<Self, Failed> {
        let words = rooms.pages.words();
        let release = store::release::of_wave(tx, &wave.id).await?;
        let next = match &release {
            Some(release) => next_of_release(words, tx, lang, release).await?,
            None => next(words, lang, wave)?,
        };
        let (mut working, mut failed) = (String::new(), None);
        if let Some((work, goes_on)) = work::on(rooms, tx, wave).await? {
            if goes_on {
                working = words.say(lang, &format!("staff-working-{}", work.task.as_str()), &[])?;
            } else if who.may(Act::MakeRelease) {
                failed = Some(hindrance(words, lang, &work)?);
            }
        }
        let ways = if working.is_empty() { ways(rooms, lang, who, wave, release.as_ref())? } else { Vec::new() };
        Ok(Self { next, working, watched, failed, ways })
    }
}

fn hindrance(words: &Words, lang: &str, work: &Work) -> Result<Hindrance, Failed> {
    // A server that stopped in the midst could not say why.
    let why = if work.failed.is_empty() { "stopped" } else { &work.failed };
    Ok(Hindrance { what: words.say(lang, &format!("staff-failed-{why}"), &[])?, detail: work.detail.clone() })
}

fn next(words: &Words, lang: &str, wave: &Wave) -> Result<String, Failed> {
    let key = match wave.state {
        WaveState::Open => {
            let from = wave.closes_on + Duration::days(1);
            let (first, last) = (words.day(lang, from)?, words.day(lang, last_send(from))?);
            return Ok(words.say(lang, "staff-next-open", &[("from", Arg::Text(&first)), ("last", Arg::Text(&last))])?);
        }
        WaveState::Closing => {
            let last = words.day(lang, last_send(wave.closing_on.unwrap_or(wave.closes_on)))?;
            return Ok(words.say(lang, "staff-next-closing", &[("last", Arg::Text(&last))])?);
        }
        WaveState::Closed => "staff-next-closed",
        WaveState::Rolled => "staff-next-rolled",
        WaveState::Counted => "staff-next-counted",
        WaveState::Released => "staff-next-released",
        WaveState::Destroyed => "staff-next-destroyed",
    };
    Ok(words.say(lang, key, &[])?)
}

async fn next_of_release(words: &Words, tx: &mut Tx, lang: &str, release: &Row) -> Result<String, Failed> {
    let say = |key: &str| words.say(lang, key, &[]);
    Ok(match release.state.as_str() {
        "draft" => match approvers(tx, release).await?.join(", ") {
            nobody if nobody.is_empty() => say("staff-next-draft")?,
            people => words.say(lang, "staff-next-half", &[("people", Arg::Text(&people))])?,
        },
        "approved" => say("staff-next-approved")?,
        "shared" => words.say(lang, "staff-next-shared", &[("day", Arg::Text(&public_day(words, lang, &Head::from(release))?))])?,
        _ => say("staff-next-released")?,
    })
}

/// The first day on which a shared release can be public, in words.
pub(super) fn public_day(words: &Words, lang: &str, release: &Head) -> Result<String, Failed> {
    Ok(words.day(lang, public_from(release.shared_on.unwrap_or_default()))?)
}

/// Who approved a draft, each with whom they work for.
pub(super) async fn approvers(tx: &mut Tx, release: &Row) -> Result<Vec<String>, Failed> {
    let mut people = Vec::new();
    for name in store::release::approvers(tx, &release.id, &release.hash).await? {
        people.push(format!("{name} ({})", organisation(tx, &name).await?.name));
    }
    Ok(people)
}

/// Whom somebody works for.
pub(super) async fn organisation(tx: &mut Tx, name: &StaffName) -> Result<crate::domain::partnership::Organisation, Failed> {
    let staff = store::staff::get(tx, name).await?.ok_or(store::StoreError::Inconsistent("staff"))?;
    Ok(store::partnership::organisation(tx, &staff.organisation).await?.ok_or(store::StoreError::Inconsistent("organisation"))?)
}

fn ways(rooms: &Rooms, lang: &str, who: &Who, wave: &Wave, release: Option<&Row>) -> Result<Vec<Way>, Failed> {
    let (words, id) = (rooms.pages.words(), &wave.id);
    let to = |what: &str| format!("/waves/{id}/{what}");
    let named = |path: String, key: &str| -> Result<Way, Failed> {
        Ok(Way { path, name: words.say(lang, key, &[("wave", Arg::Text(id.as_str()))])? })
    };
    let mut ways = Vec::new();
    let makes = who.may(Act::MakeRelease);
    match (wave.state, release) {
        (WaveState::Closed, _) if makes => ways.push(named(to(Task::Count.as_str()), "staff-count")?),
        (WaveState::Counted, None) if makes => ways.push(named(to(Task::Protect.as_str()), "staff-protect")?),
        (_, Some(release)) => {
            let (state, reads) = (release.state.as_str(), format!("/releases/{}", release.id));
            match state {
                "draft" | "approved" if who.may(Act::SeeDraft) => ways.push(named(reads, "staff-see-draft")?),
                "draft" if who.may(Act::Approve) => ways.push(named(to("approve"), "staff-approve")?),
                "shared" | "public" if who.may(Act::ReadReleases) => ways.push(named(reads, "staff-read-release")?),
                _ => {}
            }
            let open = release.shared_on.is_some_and(|day| rooms.clock.today() >= public_from(day));
            match state {
                "approved" if makes => ways.push(named(to("share"), "staff-share")?),
                "shared" if makes && open => ways.push(named(to("publish"), "staff-publish")?),
                _ => {}
            }
        }
        _ => {}
    }
    Ok(ways)
}
