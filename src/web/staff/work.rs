//! Counting and protecting beside the pages: both can take minutes. It is begun once, says that it goes on, and tells afterwards what hindered it.

use super::{Failed, Rooms, session, session::Who};
use crate::{
    ballot_box::{self, CountError, Counted, CustodyError},
    domain::{
        ids::{StaffName, WaveId},
        wave::{Wave, WaveState},
        work::{Task, Work},
    },
    ready::{self, NoPlan},
    release::{self, ReleaseError},
    secret::random,
    store::{self, StoreError},
    web::error::report,
};
use std::time::Duration;

/// Minutes after which work that says nothing is taken to have stopped with its server.
const SILENT: i32 = 2;
/// How often work says that it goes on.
const SAYS_SO_EVERY: Duration = Duration::from_secs(30);

/// What came of a press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begun {
    /// It begins, or goes on already: somebody else was quicker, or the form was posted before.
    Yes,
    /// The wave is not in a state for it.
    Over,
}

/// The state in which a wave has to be.
fn state(task: Task) -> WaveState {
    match task {
        Task::Count => WaveState::Closed,
        Task::Protect => WaveState::Counted,
    }
}

/// Whether a wave waits for this task.
pub(super) async fn is_due(tx: &mut store::Tx, wave: &Wave, task: Task) -> Result<bool, StoreError> {
    Ok(wave.state == state(task) && (task == Task::Count || store::release::of_wave(tx, &wave.id).await?.is_none()))
}

/// The work on a wave, as far as the wave still waits for it, and whether it goes on.
pub(super) async fn on(rooms: &Rooms, tx: &mut store::Tx, wave: &Wave) -> Result<Option<(Work, bool)>, StoreError> {
    let Some(work) = store::work::get(tx, &wave.id).await? else { return Ok(None) };
    let goes_on = work.goes_on(session::minute(rooms));
    Ok(if is_due(tx, wave, work.task).await? { Some((work, goes_on)) } else { None })
}

/// Begins work on a wave, unless it goes on already, and notes in the same transaction who did.
pub(super) async fn begin(rooms: &Rooms, who: &Who, wave: &WaveId, task: Task, form: &str) -> Result<Begun, Failed> {
    let mut tx = rooms.store.write().await?;
    let today = rooms.clock.today();
    if !store::form::claim(&mut tx, &who.name, form, today).await? {
        return Ok(Begun::Yes);
    }
    let held = store::wave::lock(&mut tx, wave).await?.ok_or(StoreError::Inconsistent("wave"))?;
    if !is_due(&mut tx, &held, task).await? {
        return Ok(Begun::Over);
    }
    let minute = session::minute(rooms);
    if store::work::get(&mut tx, wave).await?.is_some_and(|work| work.goes_on(minute)) {
        return Ok(Begun::Yes);
    }
    let (key, alive) = (random(), minute + SILENT);
    let work = Work { task, staff: who.name.clone(), key, alive, failed: String::new(), detail: String::new() };
    store::work::begin(&mut tx, wave, &work).await?;
    let begins = match task {
        Task::Count => "began counting",
        Task::Protect => "began protecting",
    };
    store::staff::log(&mut tx, today, who.name.as_str(), &format!("{begins} {wave}")).await?;
    tx.commit().await?;
    tokio::spawn(go(rooms.clone(), held, work));
    Ok(Begun::Yes)
}

/// Does the work, and says so as long as it takes.
async fn go(rooms: Rooms, wave: Wave, work: Work) {
    let done = tokio::select! {
        done = work_on(&rooms, &wave, &work) => done,
        never = keep_saying(&rooms, &wave.id, &work.key) => match never {},
    };
    let noted = match done {
        Ok(()) => note(&rooms, &wave.id, &work.key, None).await,
        Err(hindered) => note(&rooms, &wave.id, &work.key, Some(&hindered.told())).await,
    };
    if let Err(error) = noted {
        tracing::error!(%error, "what came of work on a wave could not be noted");
    }
}

async fn note(rooms: &Rooms, wave: &WaveId, key: &[u8; 16], told: Option<&(&'static str, String)>) -> Result<(), StoreError> {
    let mut tx = rooms.store.write().await?;
    match told {
        None => store::work::end(&mut tx, wave, key).await?,
        Some((failed, detail)) => store::work::fail(&mut tx, wave, key, failed, detail).await?,
    }
    tx.commit().await
}

/// Ends with the work beside it, and never by itself.
async fn keep_saying(rooms: &Rooms, wave: &WaveId, key: &[u8; 16]) -> std::convert::Infallible {
    loop {
        tokio::time::sleep(SAYS_SO_EVERY).await;
        if let Err(error) = say(rooms, wave, key).await {
            tracing::error!(%error, "work on a wave goes on, and could not say so");
        }
    }
}

async fn say(rooms: &Rooms, wave: &WaveId, key: &[u8; 16]) -> Result<(), StoreError> {
    let mut tx = rooms.store.write().await?;
    store::work::go_on(&mut tx, wave, key, session::minute(rooms) + SILENT).await?;
    tx.commit().await
}

/// What hindered work.
#[derive(Debug, thiserror::Error)]
enum Hindered {
    #[error(transparent)]
    Plan(#[from] NoPlan),
    #[error(transparent)]
    Count(#[from] CountError),
    #[error(transparent)]
    Protect(#[from] ReleaseError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Hindered {
    /// The word of the catalogue, and what the program says itself where that helps. A fault goes to the log, and its reference is told.
    fn told(&self) -> (&'static str, String) {
        match self {
            Self::Count(CountError::Key(_) | CountError::Custody(CustodyError::Key(_)))
            | Self::Protect(ReleaseError::Key(_) | ReleaseError::Tally(_)) => ("key", String::new()),
            Self::Count(CountError::Custody(_)) => ("custody", String::new()),
            Self::Count(CountError::Interrupted) => ("interrupted", String::new()),
            Self::Plan(NoPlan::OtherVersion(..)) | Self::Count(CountError::OtherInstrument) => ("instrument", String::new()),
            Self::Plan(NoPlan::Plan(_)) | Self::Protect(ReleaseError::Refused(_) | ReleaseError::Plan(_)) => ("refused", self.to_string()),
            Self::Protect(ReleaseError::OutOfTime(why)) => ("time", why.clone()),
            Self::Protect(ReleaseError::AnotherDraft(release)) => ("another", release.clone()),
            Self::Protect(ReleaseError::Forgotten) => ("forgotten", String::new()),
            _ => ("fault", report("work", self)),
        }
    }
}

async fn work_on(rooms: &Rooms, wave: &Wave, work: &Work) -> Result<(), Hindered> {
    let mut tx = rooms.store.read().await?;
    let plan = ready::plan_of(&mut tx, rooms.pages.words(), wave).await?;
    drop(tx);
    let by: &StaffName = &work.staff;
    match work.task {
        Task::Count => {
            // Whatever it came to, the wave says so.
            let _: Counted = ballot_box::count_for(&rooms.store, &rooms.ring, &*rooms.clock, &plan, &wave.id, by).await?;
        }
        Task::Protect => {
            release::protect_for(&rooms.store, &rooms.ring, &plan, &wave.id, by, rooms.clock.today()).await?;
        }
    }
    Ok(())
}
