//! The steps from an empty installation to printed cards: what is done, and what is missing.

use crate::{
    domain::{
        elsewhere::Sheet,
        register::{Kind, Register},
    },
    gates::Before,
    i18n::Arg,
    ready,
    render::Page,
    store,
    web::staff::{Failed, Frame, Rooms, room, session::Who},
};
use actix_web::{HttpRequest, HttpResponse, web::Data};
use chrono::NaiveDate;
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Guide {
    page: Frame,
    steps: Vec<Step>,
}

#[derive(Debug, Serialize)]
struct Step {
    id: &'static str,
    path: String,
    title: String,
    what: String,
    /// How far it is, in words.
    stands: String,
    done: bool,
    /// Whether everything works without it.
    optional: bool,
}

impl Page for Guide {
    const TEMPLATE: &'static str = "staff/setting_up.html";
}

/// GET of the room.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest) -> HttpResponse {
    room(&rooms, &request, async |page, who| build(&rooms, page, who).await).await
}

async fn build(rooms: &Rooms, page: Frame, _: &Who) -> Result<Guide, Failed> {
    let (words, lang, today) = (rooms.pages.words(), page.lang, rooms.clock.today());
    let mut tx = rooms.store.read().await?;
    let register = store::register::load(&mut tx).await?;
    let partnership = store::partnership::get(&mut tx).await?;
    let waves = store::wave::all(&mut tx).await?.len();
    let (mut surveys, mut ready) = (0, waves > 0);
    for survey in store::wave::surveys(&mut tx).await? {
        surveys += 1;
        let before = Before::of(&mut tx, words, survey, today, &rooms.custody).await?;
        ready |= before.is_some_and(|before| before.hinders().next().is_none());
    }
    let cards = store::wave::batches(&mut tx).await?.len();
    let prints = ready::to_print(&mut tx, &rooms.answering).await.is_ok();
    let step = |id: &'static str, path: String, stands: String, done: bool| -> Result<Step, Failed> {
        let title = words.say(lang, &format!("staff-set-step-{id}"), &[])?;
        Ok(Step { id, path, title, what: words.say(lang, &format!("staff-set-what-{id}"), &[])?, stands, done, optional: false })
    };
    let so_many = |n: usize| words.say(lang, "staff-set-so-many", &[("n", Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX))))]);
    let of = |kind: Kind| register.active(kind, today).count();
    let called = partnership.as_ref().map(|p| p.name.clone());
    let missing = words.say(lang, "staff-set-missing", &[])?;
    let mut steps =
        vec![step("partnership", "/setting-up/partnership".into(), called.clone().unwrap_or(missing.clone()), called.is_some())?];
    for kind in [Kind::Place, Kind::Area, Kind::Organisation, Kind::Service, Kind::Board] {
        let (n, done) = (of(kind), is_done(&register, kind, today));
        steps.push(step(
            kind.plural(),
            format!("/setting-up/{}", kind.plural()),
            if n == 0 { missing.clone() } else { so_many(n)? },
            done,
        )?);
    }
    steps.push(step("surveys", "/setting-up/surveys".into(), if surveys == 0 { missing.clone() } else { so_many(surveys)? }, surveys > 0)?);
    let stands = if ready { words.say(lang, "staff-gates-all-open", &[])? } else { missing.clone() };
    steps.push(step("gates", "/gates".into(), stands, ready)?);
    steps.push(step("wave", "/open".into(), if waves == 0 { missing.clone() } else { so_many(waves)? }, waves > 0)?);
    let stands = match (cards, prints) {
        (0, false) => words.say(lang, "staff-set-no-address", &[])?,
        (0, true) => missing,
        (n, _) => so_many(n)?,
    };
    steps.push(step("cards", "/".into(), stands, cards > 0)?);
    for (sheet, n) in [
        (Sheet::Population, store::elsewhere::population(&mut tx).await?.len()),
        (Sheet::Context, store::elsewhere::context(&mut tx).await?.len()),
        (Sheet::Value, store::elsewhere::value(&mut tx).await?.len()),
    ] {
        let stands = if n == 0 { words.say(lang, "staff-set-not-needed", &[])? } else { so_many(n)? };
        let step = step(sheet.as_str(), format!("/setting-up/{}/file", sheet.as_str()), stands, n > 0)?;
        steps.push(Step { optional: true, ..step });
    }
    Ok(Guide { page, steps })
}

/// Whether there is enough of a kind: of organisations somebody beside the first, because two approve every release.
fn is_done(register: &Register, kind: Kind, today: NaiveDate) -> bool {
    register.active(kind, today).count() >= if kind == Kind::Organisation { 2 } else { 1 }
}
