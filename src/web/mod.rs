//! Everything that speaks HTTP: three origins that do not name each other.

pub mod answer;
pub mod dashboard;
pub mod error;
pub mod figures;
pub mod headers;
pub mod known;
pub mod public;
pub mod reply;
pub mod sight;
pub mod staff;
