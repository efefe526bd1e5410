//! `dictionary`: what every question, answer and code of the instruments means, for people and for programs, and what others published of the same.

use super::{Context, Refused, Result, refuse};
use crate::{
    domain::{benchmark, ids::InstrumentId},
    i18n::Words,
    report,
};
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
    let benchmarks = benchmark::built_in().map_err(|problems| Refused(problems.join("\n")))?;
    fs::write(out.join("benchmarks.csv"), benchmark::BUILT_IN)?;
    fs::write(out.join("benchmarks.json"), serde_json::to_vec_pretty(&json!({ "benchmarks": benchmarks }))?)?;
    let ids: Vec<&InstrumentId> = instruments.iter().map(|i| &i.id).collect();
    Ok(context.say(format!("{} instruments are in {}.", ids.len(), out.display()), &json!({ "instruments": ids, "out": out })))
}
