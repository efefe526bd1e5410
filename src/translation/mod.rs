//! Languages as people who translate work on them: every message as a row of a sheet, or as Fluent, with what it is for; and back, with checks.
//!
//! [`rows`] makes the rows, [`Form`] writes and reads them, [`check`] says what is wrong with rows that come back, and [`own_file`] makes the file of words of
//! one's own of them (`docs/decisions/0032`). Nothing here needs a database.

mod check;
mod context;
mod file;
mod fluent;
mod ods;
mod rows;

pub use check::{Change, Checked, check};
pub use context::explained;
pub use file::Form;
pub use fluent::own_file;
pub use rows::{DRAFT, Pictures, Row, Scope, Typed, mark, rows};
