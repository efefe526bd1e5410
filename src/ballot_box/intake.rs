//! Where sends wait for each other: those that arrive together share one durable commit.

use crate::{
    store::{
        Store, StoreError,
        antechamber::{self, Post, Posted},
        runs,
    },
    telemetry,
};
use tokio::sync::{mpsc, oneshot};

/// Sends that may share a commit.
const MOST_TOGETHER: usize = 128;
/// Sends that may wait; above it a send is told to try again, with its answers kept on the page.
const MOST_WAITING: usize = 4_096;

/// Why a send was not acknowledged. The person keeps their answers and may send again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IntakeError {
    /// Too many sends wait, or the server stops.
    #[error("the ballot box cannot take a send just now")]
    Busy,
    /// The database did not take it.
    #[error("the database did not take a send")]
    Database,
}

type Waiting = (Post, oneshot::Sender<Result<Posted, IntakeError>>);

/// The door of the ballot box. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Intake(mpsc::Sender<Waiting>);

impl Intake {
    /// Opens the door: starts the task that writes sends, on the current runtime. It ends when the last clone is dropped.
    #[must_use]
    pub fn start(store: Store) -> Self {
        let (sender, receiver) = mpsc::channel(MOST_WAITING);
        tokio::spawn(write_all(store, receiver));
        Self(sender)
    }

    /// Posts one send and waits until it is durable.
    ///
    /// # Errors
    /// [`IntakeError`] when it was not acknowledged; it may be posted again under the same key, and counts once.
    pub async fn post(&self, post: Post) -> Result<Posted, IntakeError> {
        let (sender, receiver) = oneshot::channel();
        self.0.try_send((post, sender)).map_err(|_| IntakeError::Busy)?;
        receiver.await.map_err(|_| IntakeError::Busy)?
    }
}

async fn write_all(store: Store, mut receiver: mpsc::Receiver<Waiting>) {
    let mut together = Vec::with_capacity(MOST_TOGETHER);
    while receiver.recv_many(&mut together, MOST_TOGETHER).await > 0 {
        let (posts, senders): (Vec<_>, Vec<_>) = together.drain(..).unzip();
        let outcomes = match write(&store, &posts).await {
            Ok(outcomes) => outcomes.into_iter().map(Ok).collect(),
            // One of them may have been at fault: each gets a transaction of its own.
            Err(error) if !error.is_out_of_reach() => write_each(&store, &posts).await,
            // Nothing can be written. Everybody is told at once: one after another, the last would wait for minutes.
            Err(_) => vec![Err(IntakeError::Database); posts.len()],
        };
        for (sender, outcome) in senders.into_iter().zip(outcomes) {
            // A person who has gone away meanwhile needs no answer; their send is kept.
            let _ = sender.send(outcome);
        }
    }
}

async fn write(store: &Store, posts: &[Post]) -> Result<Vec<Posted>, StoreError> {
    let mut tx = store.write().await?;
    antechamber::wait_briefly(&mut tx).await?;
    let mut outcomes = Vec::with_capacity(posts.len());
    for post in posts {
        outcomes.push(antechamber::post(&mut tx, post).await?);
    }
    tx.commit().await?;
    end_runs(store, posts).await;
    Ok(outcomes)
}

/// Remembers which runs have ended. A run that could not be remembered can only send the same ballot again.
async fn end_runs(store: &Store, posts: &[Post]) {
    let ended = async {
        let mut tx = store.write().await?;
        antechamber::wait_briefly(&mut tx).await?;
        for run in posts.iter().filter_map(|post| post.ends.as_ref()) {
            runs::end(&mut tx, run).await?;
        }
        tx.commit().await
    };
    if let Err(error) = ended.await {
        telemetry::note(&error);
    }
}

async fn write_each(store: &Store, posts: &[Post]) -> Vec<Result<Posted, IntakeError>> {
    let mut outcomes = Vec::with_capacity(posts.len());
    let mut within_reach = true;
    for post in posts {
        let outcome = if within_reach { write(store, std::slice::from_ref(post)).await.map_err(Some) } else { Err(None) };
        within_reach &= !matches!(&outcome, Err(Some(error)) if error.is_out_of_reach());
        outcomes.push(outcome.map(|o| o[0]).map_err(|_| IntakeError::Database));
    }
    outcomes
}
