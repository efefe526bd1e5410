//! Chorus: a survey server for people who have lived through domestic abuse, and for the partnerships meant to help them.
//!
//! # The journey of an answer
//!
//! 1. [`domain::instrument`]: what is asked, and what it means.
//! 2. [`ballot_box`] opens a wave; [`domain::code`] makes the codes on its cards, of which the server keeps no list.
//! 3. [`web`]`::answer`: pages that keep nothing; the answers so far travel in the page, sealed.
//! 4. [`ballot_box`] seals what is sent to the wave's public key; [`store::antechamber`] writes it beside a spent mark, once.
//! 5. [`ballot_box::count`] opens the box in memory, adds up the declared [`domain::plan`] into a [`domain::tally`].
//! 6. [`disclosure`] says only what ten people can carry, attacks it, and repairs it.
//! 7. [`release`] signs and chains what is left; two people approve; ballots, keys and tallies are destroyed.
//! 8. [`report`] and [`web`]`::public` turn the released figures, and nothing else, into sentences, charts and tables.
//!
//! # The layers
//!
//! [`domain`] and [`disclosure`] are pure. [`store`] knows `domain`. [`web`] knows both. Only [`ballot_box`] opens ballots, only
//! [`config`] reads the environment, only [`clock`] asks the time, only [`secret`] draws randomness. `tests/it/layers.rs` checks it.

pub mod access;
pub mod app;
pub mod authoring;
pub mod backup;
pub mod ballot_box;
pub mod cli;
pub mod clock;
pub mod config;
mod cores;
pub mod disclosure;
pub mod domain;
mod files;
pub mod gates;
pub mod handout;
pub mod i18n;
pub mod jobs;
pub mod keyring;
pub mod mail;
pub mod paper;
pub mod ready;
pub mod release;
pub mod render;
pub mod report;
pub mod secret;
pub mod store;
pub mod telemetry;
pub mod translation;
pub mod web;
pub mod xlsform;
