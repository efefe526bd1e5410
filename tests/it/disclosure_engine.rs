//! Disclosure control from outside: only what `chorus::disclosure` makes public.

mod attacks;
mod exact;
mod inversion;
mod random;
mod readers;
mod scale;
mod shared;
mod tables;
mod wire;
mod worlds;

use chorus::disclosure::{
    Detail, Failure, Family, Fixed, Item, Level, Policy, Protected, Row, Sensitivity, Task, audit, audit_draft, protect,
};

/// A row over some cells, ordinary and eligible, without figures.
fn row(id: &str, level: Level, base: &[usize]) -> Row {
    Row {
        id: id.to_owned(),
        level,
        base: base.to_vec(),
        sensitivity: Sensitivity::Ordinary,
        minimum: 10,
        eligible: true,
        shared: None,
        items: Vec::new(),
    }
}

/// A row with one figure more.
fn with(mut row: Row, id: &str, detail: Detail, cells: &[usize]) -> Row {
    row.items.push(Item { id: id.to_owned(), detail, cells: cells.to_vec() });
    row
}

/// A family of these rows.
fn family(id: &str, cells: usize, rows: Vec<Row>) -> Family {
    Family { id: id.to_owned(), cells, rows }
}

/// A family with its counts and what was said earlier.
fn task<'a>(family: &'a Family, counts: &'a [u64], earlier: &[Fixed]) -> Task<'a> {
    Task { family, counts, earlier: earlier.to_vec() }
}

/// The draft's failures, then the repaired release, which the same attack must not break and whose certificate must hold.
fn drafted_and_repaired(tasks: &[Task<'_>]) -> (Vec<Failure>, Protected) {
    let policy = Policy::standard();
    let naive = audit_draft(tasks, &policy).expect("a sound plan");
    let repaired = protect(tasks, &policy).expect("a sound plan");
    let scopes: Vec<_> = tasks.iter().map(Task::scope).collect();
    let left = audit(&scopes, &repaired.figures, &policy).expect("the same plan");
    assert_eq!(left, [], "a repaired release must stand");
    let unproven = repaired.certificate.check(&scopes, &repaired.figures, &policy).expect("the same plan");
    assert_eq!(unproven, [], "a certificate must hold");
    (naive, repaired.figures)
}

/// Whether a failure of this written form is among them.
fn names(failures: &[Failure], target: &str) -> bool {
    failures.iter().any(|failure| failure.target.to_string() == target)
}
