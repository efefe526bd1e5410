//! The pages in real browsers, with script and without it. A machine without the browsers or their drivers fails these tests; none is skipped.

mod axe;
mod driver;
mod engine;
mod film;
mod history;
mod journey;
mod kiosk;
mod layout;
mod matrix;
mod neutral;
mod papers;
mod picture;
mod rooms;
mod stage;
mod tour;
mod traces;

pub use driver::{Browser, Script};
pub use engine::Engine;
