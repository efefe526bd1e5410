//! `release export`: figures.csv, figures.ods and release.json, the same bytes as on the public origin.

use super::{Context, Result, refuse};
use crate::{
    domain::ids::{InstrumentId, ReleaseId},
    release::Document,
    report, store,
};
use serde_json::json;
use std::{fs, path::Path};

pub(super) async fn export(context: &Context, id: &ReleaseId, out: &Path) -> Result {
    let base = context.open().await?;
    let Some(row) = store::release::get(&mut base.store.read().await?, id).await? else {
        return refuse(format!("there is no release “{id}”"));
    };
    if !matches!(row.state.as_str(), "shared" | "public") {
        return refuse(format!("{id} is {}: files are made once it is shared, so that nobody reads it before the others", row.state));
    }
    let document = Document::open(&row)?;
    let equality = document.equality.as_ref().map(InstrumentId::as_str);
    let Some(instrument) = base.words.with_equality(document.instrument.as_str(), equality) else {
        return refuse(format!("the instrument of {id} is not in this program: {}", document.instrument));
    };
    let csv = report::figures_csv(&document, &base.words)?;
    let ods = report::figures_ods(&document, &instrument, &base.words)?;
    fs::create_dir_all(out)?;
    fs::write(out.join("figures.csv"), csv)?;
    fs::write(out.join("figures.ods"), ods)?;
    fs::write(out.join("release.json"), &row.document)?;
    Ok(context.say(format!("{id} is in {}.", out.display()), &json!({ "release": id, "out": out })))
}
