//! The pages in Chromium, with script and without it. A machine without the browser or its driver fails these tests; none is skipped.

mod axe;
mod driver;
mod history;
mod journey;
mod layout;
mod neutral;
mod tour;
mod traces;

pub use driver::{Browser, Script};
