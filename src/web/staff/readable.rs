//! What somebody may read of releases: before one is shared only who makes it; from then on all partners alike, but for whoever pays for services while it is
//! chosen who will be paid (partnership §2, `docs/decisions/0029`).

use super::{
    Failed, Rooms,
    services::{self, Place},
    session::Who,
    steps::organisation,
};
use crate::{
    domain::{
        ids::{ReleaseId, SurveyId},
        staff::{Act, Role},
    },
    release::{Document, Title},
    store::{
        self, Tx,
        release::{Head, Row, SHARED},
    },
};
use chrono::NaiveDate;
use std::{collections::BTreeMap, sync::Arc};

/// Whether somebody may read a release: before it is shared only who makes it, and nobody of a body that is rated in it.
pub(super) fn reads(who: &Who, release: &Head) -> bool {
    who.may(if SHARED.contains(&release.state.as_str()) { Act::ReadReleases } else { Act::SeeDraft })
}

/// Surveys of which somebody reads the whole partnership only, each with the last day.
#[derive(Debug, Default)]
pub(super) struct Tenders(BTreeMap<SurveyId, NaiveDate>);

impl Tenders {
    /// Those that go on today and concern somebody. Whoever makes and approves releases has read them whole by then.
    pub(super) async fn of(rooms: &Rooms, tx: &mut Tx, who: &Who) -> Result<Self, Failed> {
        let (mut last, today) = (BTreeMap::new(), rooms.clock.today());
        for tender in store::tender::all(tx).await?.into_iter().filter(|tender| tender.is_open(today)) {
            let ends = last.entry(tender.survey).or_insert(tender.ends);
            *ends = tender.ends.max(*ends);
        }
        let concerned = !last.is_empty() && !who.may(Act::SeeDraft) && pays(tx, who).await?;
        Ok(if concerned { Self(last) } else { Self::default() })
    }

    /// The last day on which a release is read as the whole partnership only; nothing where it is read whole. What is public is public for them as well.
    pub(super) fn until(&self, release: &Head, survey: &SurveyId) -> Option<NaiveDate> {
        self.0.get(survey).copied().filter(|_| release.state == "shared")
    }

    /// Whether one keeps from them what is said of a service. That is nowhere public, so no day ends it but the tender's last.
    pub(super) fn is_open(&self, survey: &SurveyId) -> bool {
        self.0.contains_key(survey)
    }

    fn narrowed(&self, release: &Head, document: Arc<Document>) -> Arc<Document> {
        match self.until(release, &document.survey) {
            Some(_) => Arc::new(Document::clone(&document).of_the_whole()),
            None => document,
        }
    }
}

/// Whether somebody works for a body that pays for services, or reads for one.
async fn pays(tx: &mut Tx, who: &Who) -> Result<bool, Failed> {
    let own = organisation(tx, &who.name).await?.id;
    Ok(who.role == Role::Commissioner || store::tender::pays(tx, &own).await?)
}

/// A release that somebody may read, by the word in an address, with as much of it as they may. One that they may not read is as one that is not there.
pub(super) async fn find(rooms: &Rooms, who: &Who, id: &str) -> Result<Option<(Row, Arc<Document>)>, Failed> {
    find_in(rooms, who, id, "").await
}

/// The same with what it says of the place in an address, where that is a service.
pub(super) async fn find_in(rooms: &Rooms, who: &Who, id: &str, scope: &str) -> Result<Option<(Row, Arc<Document>)>, Failed> {
    let Ok(id) = ReleaseId::parse(id) else { return Ok(None) };
    let mut tx = rooms.store.read().await?;
    let Some(row) = store::release::get(&mut tx, &id).await?.filter(|row| reads(who, &Head::from(row))) else { return Ok(None) };
    let (head, tenders) = (Head::from(&row), Tenders::of(rooms, &mut tx, who).await?);
    let document = match services::named(&mut tx, who, scope).await? {
        Place::Area => Some(tenders.narrowed(&head, rooms.documents.open(&row)?)),
        Place::Service(service) => services::document(rooms, &mut tx, &tenders, &head, &service).await?,
        Place::Nothing => None,
    };
    Ok(document.map(|document| (row, document)))
}

/// What all partners read of a place beside one release, or on a page over all, the newest first, with as much of it as somebody may.
pub(super) async fn beside(rooms: &Rooms, tx: &mut Tx, who: &Who, of: Option<&Title>, scope: &str) -> Result<Vec<Arc<Document>>, Failed> {
    let (tenders, place) = (Tenders::of(rooms, tx, who).await?, services::named(tx, who, scope).await?);
    let mut documents = Vec::new();
    for head in rooms.documents.beside(tx, of, true).await? {
        match &place {
            Place::Area => documents.push(tenders.narrowed(&head, rooms.documents.get(tx, &head).await?)),
            Place::Service(service) => documents.extend(services::document(rooms, tx, &tenders, &head, service).await?),
            Place::Nothing => {}
        }
    }
    Ok(documents)
}
