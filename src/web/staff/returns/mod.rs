//! Returns: what an organisation says as itself, filled in by several hands, signed by a role, read by name (`docs/decisions/0025`).

mod beside;
mod discard;
mod fill;
mod group;
mod list;
mod own;
pub(super) mod parts;
mod read;
mod said;

use super::{
    Failed, Frame, Rooms, ask, field, inside, posted, room, session,
    setting_up::form::Posted,
    sign_in, steps, to,
    wave::{no_such, not_now},
};
use crate::{
    domain::{
        ids::{InstrumentId, OrganisationId, QuestionId},
        instrument::{Instrument, Question},
        register::{Kind, Register},
        returns::{About, Draft, Group, Known, Period, Shown, Signer, Version, Witness, standing},
    },
    gates,
    store::{self, Tx},
    web::known::known,
};
use actix_web::web::{self, ServiceConfig};
use std::{collections::BTreeMap, sync::Arc};

/// Everything that organisations said as themselves, and who they are.
struct Shelf {
    register: Register,
    drafts: Vec<Draft>,
    versions: Vec<Version>,
    groups: Vec<Group>,
    /// For whom whoever looks works.
    mine: OrganisationId,
}

impl Shelf {
    async fn load(tx: &mut Tx, who: &session::Who) -> Result<Self, Failed> {
        Ok(Self {
            register: store::register::load(tx).await?,
            drafts: store::returns::drafts(tx).await?,
            versions: store::returns::all(tx).await?,
            groups: store::returns::groups(tx).await?,
            mine: steps::organisation(tx, &who.name).await?.id,
        })
    }

    /// What an organisation is called.
    fn name(&self, id: &OrganisationId) -> String {
        self.register.get(Kind::Organisation, id.as_str()).map_or_else(|| id.to_string(), |entry| entry.name.clone())
    }

    /// Whether whoever looks is of an organisation that fills in an instrument.
    fn fills_in(&self, instrument: &Instrument) -> bool {
        let entry = self.register.get(Kind::Organisation, self.mine.as_str());
        Signer::of(instrument).zip(entry).is_some_and(|(signer, entry)| signer.fits(entry))
    }

    fn draft(&self, about: &About) -> Option<&Draft> {
        self.drafts.iter().find(|draft| draft.about == *about)
    }

    /// The last version of a return.
    fn last(&self, about: &About) -> Option<&Version> {
        standing(&self.versions).find(|version| version.about == *about)
    }

    /// Whether whoever looks may see this version by itself: all may see what is shown by name, and everybody their own.
    fn sees(&self, version: &Version) -> bool {
        version.about.organisation == self.mine || version.content.shown != Shown::Group
    }

    /// The group of an instrument and a time, if it was put together.
    fn group(&self, instrument: &InstrumentId, period: &Period) -> Option<&Group> {
        self.groups.iter().find(|group| group.instrument == *instrument && group.period == *period)
    }
}

/// An instrument of returns, by the word in an address.
fn instrument<'a>(rooms: &'a Rooms, id: &str) -> Option<&'a Arc<Instrument>> {
    rooms.pages.words().instrument(id).filter(|instrument| Signer::of(instrument).is_some())
}

/// An instrument and a time, by the words in an address.
fn found<'a>(rooms: &'a Rooms, instrument_id: &str, period: &str) -> Option<(&'a Arc<Instrument>, Period)> {
    instrument(rooms, instrument_id).zip(Period::parse(period))
}

/// All that Chorus looks at, where an instrument has a question that it can say something to.
async fn seen_by_chorus(rooms: &Rooms, tx: &mut Tx, instrument: &Instrument) -> Result<Option<Known>, Failed> {
    if instrument.questions.iter().all(|question| question.evidenced_by.is_none()) {
        return Ok(None);
    }
    let read = gates::read(tx, rooms.pages.words()).await?;
    Ok(Some(known(tx, &rooms.documents, rooms.pages.words(), &read).await?))
}

/// What Chorus says to these questions of a return today.
fn witnesses<'a>(
    rooms: &Rooms,
    known: Option<&Known>,
    about: &About,
    questions: impl Iterator<Item = &'a Question>,
) -> BTreeMap<QuestionId, Witness> {
    let today = rooms.clock.today();
    let say = |question: &Question| Some((question.id.clone(), known?.witness(question.evidenced_by?, about, today)));
    questions.filter_map(say).collect()
}

/// Routes of these rooms.
pub(super) fn routes(config: &mut ServiceConfig) {
    config
        .route("/returns", web::get().to(list::get))
        .route("/returns", web::post().to(list::begin))
        .route("/returns/own/{instrument}/{period}", web::get().to(own::get))
        .route("/returns/own/{instrument}/{period}", web::post().to(own::post))
        .route("/returns/own/{instrument}/{period}/discard", web::post().to(discard::post))
        .route("/returns/own/{instrument}/{period}/{section}", web::get().to(fill::get))
        .route("/returns/own/{instrument}/{period}/{section}", web::post().to(fill::post))
        .route("/returns/group/{instrument}/{period}", web::get().to(group::ask))
        .route("/returns/group/{instrument}/{period}", web::post().to(group::post))
        .route("/returns/files/{instrument}/{period}/{file}", web::get().to(beside::file))
        .route("/returns/{instrument}/{period}", web::get().to(beside::get))
        .route("/returns/{instrument}/{period}/{organisation}", web::get().to(read::last))
        .route("/returns/{instrument}/{period}/{organisation}/{number}", web::get().to(read::earlier));
}
