//! One binary of integration tests: they run a real server, on SQLite and on PostgreSQL, and attack it.

mod app;
mod bad_input;
mod browser;
mod canary;
mod claims;
mod codes;
mod corpus;
mod crash;
mod custody;
mod disclosure_engine;
mod figures;
mod flood;
mod journey;
mod layers;
mod order;
mod origins;
mod pages;
mod paper;
mod properties;
mod published;
mod rooms;
mod sight;
mod store;
mod types;
mod ways;
mod words;
