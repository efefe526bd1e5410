//! `release export` and `release verify`: the files of a release, the same bytes as on the public origin, and their check.

use super::{Context, Result, refuse};
use crate::{
    domain::ids::{InstrumentId, ReleaseId},
    release::{self, Document},
    report, store,
};
use serde_json::json;
use std::{collections::BTreeMap, fs, path::Path};

pub(super) async fn export(context: &Context, id: &ReleaseId, out: &Path) -> Result {
    let base = context.open().await?;
    let mut tx = base.store.read().await?;
    let Some(row) = store::release::get(&mut tx, id).await? else {
        return refuse(format!("there is no release “{id}”"));
    };
    if !store::release::SHARED.contains(&row.state.as_str()) {
        return refuse(format!("{id} is {}: files are made once it is shared, so that nobody reads it before the others", row.state));
    }
    let document = Document::open(&row)?;
    let equality = document.equality.as_ref().map(InstrumentId::as_str);
    let Some(instrument) = base.words.with_equality(document.instrument.as_str(), equality) else {
        return refuse(format!("the instrument of {id} is not in this program: {}", document.instrument));
    };
    let document = document.for_reading();
    let csv = report::figures_csv(&document, &base.words)?;
    let ods = report::figures_ods(&document, &instrument, &base.words)?;
    let files = release::bundle(&mut tx, &row).await?;
    fs::create_dir_all(out.join("earlier"))?;
    fs::write(out.join("figures.csv"), csv)?;
    fs::write(out.join("figures.ods"), ods)?;
    for (name, text) in files {
        fs::write(out.join(name), text)?;
    }
    Ok(context.say(format!("{id} is in {}.", out.display()), &json!({ "release": id, "out": out })))
}

pub(super) fn verify(context: &Context, folder: &Path) -> Result {
    let mut files = BTreeMap::new();
    for (prefix, folder) in [("", folder.to_owned()), ("earlier/", folder.join("earlier"))] {
        if prefix.is_empty() || folder.is_dir() {
            for entry in fs::read_dir(&folder)? {
                let entry = entry?;
                if entry.file_type()?.is_file() {
                    files.insert(format!("{prefix}{}", entry.file_name().to_string_lossy()), fs::read(entry.path())?);
                }
            }
        }
    }
    match release::verify(&files) {
        Ok(done) => {
            let text = format!(
                "{}: signature, chain of {} earlier releases and {} worlds of {} families hold.\nSigned by {}",
                done.release, done.earlier, done.worlds, done.families, done.public_key
            );
            let json = json!({
                "release": done.release, "earlier": done.earlier, "families": done.families, "worlds": done.worlds,
                "public_key": done.public_key,
            });
            Ok(context.say(text, &json))
        }
        Err(wrong) => refuse(wrong.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}
