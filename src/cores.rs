//! Work over many like things, on all cores.

use std::{num::NonZero, panic::resume_unwind, thread};

/// Does `work` for parts of `all` that follow each other, one a core, and gives what came of them in their order; a part is at least `worth` long, so that
/// no thread is begun for what is done before it has.
pub fn in_parts<T: Sync, R: Send>(all: &[T], worth: usize, work: impl Fn(&[T]) -> R + Sync) -> Vec<R> {
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let mut parts = all.chunks(all.len().div_ceil(cores).max(worth).max(1));
    let first = parts.next().unwrap_or_default();
    thread::scope(|scope| {
        let others: Vec<_> = parts.map(|part| scope.spawn(|| work(part))).collect();
        let mut done = vec![work(first)];
        done.extend(others.into_iter().map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic))));
        done
    })
}
