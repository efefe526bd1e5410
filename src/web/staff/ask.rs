//! A question before something that cannot be undone: what will be, what will be lost, and the password of whoever says yes.

use super::{
    Failed, Frame, Rooms,
    field::{Wrong, in_words},
    session::Who,
};
use crate::{
    domain::{ids::WaveId, wave::Wave},
    i18n::Arg,
    render::Page,
};
use actix_web::{HttpResponse, http::StatusCode};
use serde::{Deserialize, Serialize};

/// The question as a page.
#[derive(Debug, Serialize)]
pub(super) struct Ask {
    pub page: Frame,
    /// Where to go back to without having done it, and what that is called.
    pub back: Back,
    pub title: String,
    /// What will be, and what will be lost.
    pub what: Vec<String>,
    /// Where the answer goes; empty where it can only be given elsewhere.
    pub action: String,
    pub button: String,
    pub wrong: Vec<Wrong>,
}

/// A way back.
#[derive(Debug, Serialize)]
pub(super) struct Back {
    pub path: String,
    pub name: String,
}

impl Back {
    /// To the page of a wave.
    pub(super) fn to_wave(rooms: &Rooms, lang: &str, wave: &WaveId) -> Result<Self, Failed> {
        let name = rooms.pages.words().say(lang, "staff-back-wave", &[("wave", Arg::Text(wave.as_str()))])?;
        Ok(Self { path: format!("/waves/{wave}"), name })
    }
}

impl Page for Ask {
    const TEMPLATE: &'static str = "staff/ask.html";
}

impl Ask {
    /// The question, or the question again after another password than theirs.
    pub(super) fn shown(mut self, rooms: &Rooms, mistyped: bool) -> Result<HttpResponse, Failed> {
        let mut status = StatusCode::OK;
        if mistyped {
            self.wrong = in_words(rooms, self.page.lang, &[("password", "staff-password-wrong")], &[])?;
            status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        Ok(rooms.show(status, self.page.lang, &self))
    }
}

/// What the answer posts.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answered {
    pub token: String,
    pub key: String,
    pub password: String,
}

/// Something that may be done with a wave. The keys of its words take the name of the wave.
pub(super) struct OfWave {
    /// The last part of the address to which the answer goes; none where it can only be given elsewhere.
    pub verb: Option<&'static str>,
    pub title: &'static str,
    pub button: &'static str,
    /// What will be, and what will be lost.
    pub what: Vec<String>,
}

impl OfWave {
    /// Asks, or asks again after another password than theirs.
    pub(super) fn ask(self, rooms: &Rooms, lang: &'static str, who: &Who, wave: &Wave, mistyped: bool) -> Result<HttpResponse, Failed> {
        let name = wave.id.to_string();
        let named = |key: &str| rooms.pages.words().say(lang, key, &[("wave", Arg::Text(&name))]);
        let ask = Ask {
            page: Frame::new(rooms, lang, Some(who)),
            title: named(self.title)?,
            what: self.what,
            action: self.verb.map(|verb| format!("/waves/{name}/{verb}")).unwrap_or_default(),
            button: named(self.button)?,
            wrong: Vec::new(),
            back: Back::to_wave(rooms, lang, &wave.id)?,
        };
        ask.shown(rooms, mistyped)
    }
}
