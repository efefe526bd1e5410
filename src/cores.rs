//! Work over many like things, on all cores.

use std::{num::NonZero, panic::resume_unwind, thread};

/// How many cores there are.
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Does `work` for parts of `all` that follow each other, at most one for each of `workers`, and gives what came of them in their order; a part is at least
/// `worth` long, so that no thread is begun for what is done before it has. A worker keeps what it has from one call to the next.
///
/// # Panics
/// Where there is no worker.
pub fn in_parts<'a, W: Send, T: Sync, R: Send>(
    workers: &mut [W],
    all: &'a [T],
    worth: usize,
    work: impl Fn(&mut W, &'a [T]) -> R + Sync,
) -> Vec<R> {
    let mut parts = all.chunks(all.len().div_ceil(workers.len()).max(worth).max(1));
    let (mine, others) = workers.split_first_mut().expect("a worker");
    let (first, work) = (parts.next().unwrap_or_default(), &work);
    thread::scope(|scope| {
        let others: Vec<_> = parts.zip(others).map(|(part, worker)| scope.spawn(move || work(worker, part))).collect();
        let mut done = vec![work(mine, first)];
        done.extend(others.into_iter().map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic))));
        done
    })
}
