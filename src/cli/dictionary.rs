//! `dictionary`: what every question, answer and code of the instruments means, for people and for programs.

use super::{Context, Result, refuse};
use crate::{domain::ids::InstrumentId, i18n::Words, report};
use serde_json::json;
use std::{fs, path::Path};

pub(super) fn write(context: &Context, id: Option<&InstrumentId>, out: &Path) -> Result {
    let words = Words::load()?;
    let instruments: Vec<_> = words.instruments().filter(|i| id.is_none_or(|id| i.id == *id)).collect();
    if let (Some(id), true) = (id, instruments.is_empty()) {
        return refuse(format!("there is no instrument “{id}”"));
    }
    fs::create_dir_all(out)?;
    fs::write(out.join("instruments.csv"), report::instruments_csv(&instruments, &words)?)?;
    fs::write(out.join("instruments.json"), report::instruments_json(&instruments, &words)?)?;
    let ids: Vec<&InstrumentId> = instruments.iter().map(|i| &i.id).collect();
    Ok(context.say(format!("{} instruments are in {}.", ids.len(), out.display()), &json!({ "instruments": ids, "out": out })))
}
