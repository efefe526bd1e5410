//! `cards` and `batch revoke`. Codes are printed once and exist nowhere else.

use super::{CardFormat, CardsArgs, Context, Outcome, Result, refuse};
use crate::{
    app::Base,
    ballot_box,
    domain::{
        code::Code,
        ids::BatchId,
        wave::{Batch, Wave},
    },
    i18n::Arg,
    render::{Page, Pages},
    store,
};
use qrcode::{EcLevel, QrCode, render::svg};
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;

pub(super) async fn print(context: &Context, args: &CardsArgs) -> Result {
    let base = context.open().await?;
    let Some(wave) = store::wave::get(&mut base.store.read().await?, &args.wave).await? else {
        return refuse(format!("there is no wave “{}”", args.wave));
    };
    if base.words.language(&args.lang).is_none() {
        return refuse(format!("there is no language “{}”", args.lang));
    }
    let made = ballot_box::add_batch(&base.store, &base.ring, &args.wave, &args.service, args.place.as_ref(), args.count).await?;
    let (batch, codes) = made;
    context.log(&base, &format!("printed {} of {} cards", batch.id, batch.count)).await?;
    let url = format!("{}/{}", context.config.answering_base(context.config.listen), wave.slug);
    match args.format {
        CardFormat::Json => {
            let codes: Vec<String> = codes.iter().map(Code::digits).collect();
            let object = json!({ "batch": batch.id, "wave": wave.id, "service": batch.service, "place": batch.place, "url": url, "closes": wave.closes_on, "codes": codes });
            Ok(context.say(&object, &object))
        }
        CardFormat::Html => Ok(context.say(sheet(&base, &wave, &batch, &codes, &url, &args.lang)?, &json!({ "batch": batch.id }))),
    }
}

#[derive(Debug, Serialize)]
struct Sheet {
    lang: String,
    dir: String,
    batch: String,
    closes: String,
    address: String,
    cards: Vec<Card>,
}

#[derive(Debug, Serialize)]
struct Card {
    code: String,
    qr: String,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "paper/cards.html";
}

fn sheet(base: &Base, wave: &Wave, batch: &Batch, codes: &[Code], url: &str, language: &str) -> Result<String> {
    let card = |code: &Code| -> Result<Card> {
        let Ok(qr) = QrCode::with_error_correction_level(format!("{url}#{}", code.digits()), EcLevel::M) else {
            return refuse("the answering address is too long for a QR code");
        };
        let drawing = qr.render::<svg::Color>().min_dimensions(120, 120).quiet_zone(true).build();
        // The XML declaration has no place inside a page.
        let drawing = drawing.find("<svg").map(|at| drawing[at..].to_owned()).unwrap_or_default();
        Ok(Card { code: code.grouped(), qr: drawing })
    };
    let direction = base.words.language(language).map_or("ltr", |l| l.direction.as_str());
    let page = Sheet {
        lang: language.to_owned(),
        dir: direction.to_owned(),
        batch: batch.id.to_string(),
        closes: base.words.say(language, "card-until", &[("day", Arg::Text(&base.words.day(language, wave.closes_on)?))])?,
        address: url.split_once("://").map_or(url, |(_, rest)| rest).to_owned(),
        cards: codes.iter().map(card).collect::<Result<_>>()?,
    };
    Ok(Pages::load(Arc::clone(&base.words))?.render(language, &page)?)
}

pub(super) async fn revoke(context: &Context, batch: &BatchId) -> Result<Outcome> {
    let base = context.open().await?;
    let mut tx = base.store.write().await?;
    if !store::wave::revoke(&mut tx, batch).await? {
        return refuse(format!("there is no batch “{batch}”"));
    }
    store::staff::log(&mut tx, context.today(), "operator", &format!("revoked {batch}")).await?;
    tx.commit().await?;
    Ok(context.say(format!("{batch} is revoked: its codes read as closed within a minute."), &json!({ "batch": batch, "revoked": true })))
}
