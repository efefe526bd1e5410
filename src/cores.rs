//! Work over many like things, on all cores.

use std::{num::NonZero, panic::resume_unwind, thread};

/// How many cores there are.
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// Does `work` for parts of `all` that follow each other, one a core, and gives what came of them in their order; a part is at least `worth` long, so that
/// no thread is begun for what is done before it has.
pub fn in_parts<T: Sync, R: Send>(all: &[T], worth: usize, work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    in_parts_by(&mut vec![(); cores()], all, worth, |(), part| work(part))
}

/// As [`in_parts`], in at most as many parts as there are `workers`, each of which keeps what it has from one call to the next.
///
/// # Panics
/// Where there is no worker.
pub fn in_parts_by<W: Send, T: Sync, R: Send>(
    workers: &mut [W],
    all: &[T],
    worth: usize,
    work: impl Fn(&mut W, &[T]) -> R + Sync,
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
