//! `paper`: the form of a wave for the printer, from the same instrument and the same words as the pages; and the head of the file that it is keyed into.

use super::{Context, Edition, PaperArgs, PaperFormat, Result, answers, refuse};
use crate::{
    app::Base,
    domain::{instrument::Instrument, partnership::Place, wave::Wave},
    gates,
    paper::Press,
    render::Pages,
    store,
};
use serde_json::json;
use std::sync::Arc;

pub(super) async fn print(context: &Context, args: &PaperArgs) -> Result {
    let base = context.open().await?;
    let (wave, rows) = answers::reader(&base, &args.wave).await?;
    let instrument = Arc::clone(&rows.instrument);
    if args.format == PaperFormat::Csv {
        let header = header(&instrument);
        return Ok(context.say(header.join(","), &json!({ "wave": wave.id, "columns": header })));
    }
    if !instrument.languages.contains(&args.lang) {
        return refuse(format!("{} has no words in “{}”: there are {}", instrument.id, args.lang, instrument.languages.join(", ")));
    }
    let html = form(&base, &wave, &instrument, &args.lang, args.edition).await?;
    Ok(context.say(&html, &json!({ "wave": wave.id, "lang": args.lang, "html": html })))
}

/// The form of a wave as a page for the printer.
///
/// # Errors
/// When there is no partnership, the language is a draft that is not yet to be used, or a message is missing.
pub async fn form(base: &Base, wave: &Wave, instrument: &Instrument, language: &str, edition: Edition) -> Result<String> {
    let mut tx = base.store.read().await?;
    let Some(partnership) = store::partnership::get(&mut tx).await? else { return refuse("there is no partnership yet") };
    let read = gates::read(&mut tx, &base.words).await?;
    if !base.words.open_languages(instrument, None, &read).iter().any(|l| l.code == language) {
        return refuse(format!(
            "the words in “{language}” are a draft, or there are none: two people have to record under “Before it opens” that they read the pages and these questions"
        ));
    }
    let places: Vec<Place> = store::frozen::get(&mut tx, &wave.id).await?.choices().cloned().collect();
    drop(tx);
    let press = Press { words: &base.words, instrument, language, year: &wave.year };
    Ok(press.print(&Pages::load(Arc::clone(&base.words))?, &partnership, &places, edition)?)
}

/// The columns of the file that sheets are keyed into (architecture §5).
fn header(instrument: &Instrument) -> Vec<String> {
    let about = ["sheet", "place", "service", "lang", "helped_by"].map(str::to_owned);
    about.into_iter().chain(instrument.counted().map(|q| q.id.to_string())).collect()
}
