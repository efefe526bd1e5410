//! Forms as sheets: every instrument goes out and comes back the same, and what a form cannot mean here is refused in its place, with the reason.

pub mod forms;
mod kobo;
mod random;
mod refused;
mod trips;
mod workbooks;
