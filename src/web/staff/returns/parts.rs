//! What leads and specialist services say of the parts of working together: two columns beside what people say.

use super::{
    Failed, Rooms, Shelf,
    beside::{Line, line},
    session::Who,
};
use crate::domain::{
    instrument::Instrument,
    returns::{Column, Row, Side, grid},
};
use serde::Serialize;

/// The instruments of the two columns.
const LEADS: &str = "ccr-leads";
const SERVICES: &str = "ccr-services";

/// One part, as its two sides see it.
#[derive(Debug, Serialize)]
pub(in crate::web::staff) struct Sides {
    /// 1 to 13.
    number: u8,
    leads: Vec<Line>,
    services: Vec<Line>,
}

/// Every part that either side was asked about, from the last returns that are shown.
pub(in crate::web::staff) async fn parts(rooms: &Rooms, lang: &str, who: &Who) -> Result<Vec<Sides>, Failed> {
    let shelf = Shelf::load(&mut rooms.store.read().await?, who).await?;
    let instrument = |id: &str| rooms.pages.words().instrument(id).map(AsRef::as_ref);
    let side = |id: &str| Side::latest(instrument(id)?, &shelf.versions, &shelf.groups);
    let (leads, services) = (side(LEADS), side(SERVICES));
    let lines = |side: Option<&Side>, column: &Column| -> Result<Vec<Line>, Failed> {
        let Some(side) = side else { return Ok(Vec::new()) };
        let instrument: &Instrument = side.instrument;
        let asked = column.lines.iter().filter_map(|told| instrument.question(&told.question));
        let lines = asked.map(|question| line(rooms, lang, &shelf, side, question)).collect::<Result<Vec<_>, _>>()?;
        Ok(lines.into_iter().filter(Line::says_something).collect())
    };
    let row = |row: Row| {
        Ok(Sides { number: row.component, leads: lines(leads.as_ref(), &row.leads)?, services: lines(services.as_ref(), &row.services)? })
    };
    grid(leads.as_ref(), services.as_ref()).into_iter().map(row).collect()
}
