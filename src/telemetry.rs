//! The log: our own lines only. Libraries under us see addresses, headers and forms; what they would log never gets here.

use std::str::FromStr;
use tracing::level_filters::LevelFilter;
use tracing_subscriber::{filter::Targets, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// Begins to log to the terminal, at most as much as `level` says; an unknown level is `info`.
pub fn start(level: &str) {
    let level = LevelFilter::from_str(level).unwrap_or(LevelFilter::INFO);
    let ours = Targets::new().with_target("chorus", level);
    // A second start, in tests, changes nothing.
    let _ = tracing_subscriber::registry().with(fmt::layer().with_writer(std::io::stderr).with_ansi(false)).with(ours).try_init();
    // A panic says where, never with what.
    std::panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a part of the program panicked");
    }));
}
