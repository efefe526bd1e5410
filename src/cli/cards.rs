//! `cards` and `batch revoke`. Codes are printed once and exist nowhere else.

use super::{CardFormat, CardsArgs, Context, Outcome, Result, refuse};
use crate::{
    ballot_box,
    domain::{code::Code, ids::BatchId, register::Kind},
    handout::{self, Size},
    ready,
    render::Pages,
    store,
};
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
    let answering = context.config.answering_base(context.config.listen);
    let mut tx = base.store.write().await?;
    ready::to_print(&mut tx, &answering).await?;
    let register = store::register::load(&mut tx).await?;
    if register.get(Kind::Service, args.service.as_str()).is_some_and(|s| !s.is_active(context.today())) {
        return refuse(format!("the service “{}” has ended", args.service));
    }
    let made = ballot_box::add_batch_in(&mut tx, &base.ring, &args.wave, &args.service, args.place.as_ref(), args.count).await?;
    let (batch, codes) = made;
    store::staff::log(&mut tx, context.today(), "operator", &format!("printed {} of {} cards", batch.id, batch.count)).await?;
    tx.commit().await?;
    let url = format!("{answering}/{}", wave.slug);
    match args.format {
        CardFormat::Json => {
            let codes: Vec<String> = codes.iter().map(Code::digits).collect();
            let object = json!({ "batch": batch.id, "wave": wave.id, "service": batch.service, "place": batch.place, "url": url, "closes": wave.closes_on, "codes": codes });
            Ok(context.say(&object, &object))
        }
        CardFormat::Html => {
            let pages = Pages::load(Arc::clone(&base.words))?;
            Ok(context.say(handout::sheet(&pages, &wave, &codes, &url, (&args.lang, Size::Standard), None)?, &json!({ "batch": batch.id })))
        }
    }
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
