//! The returns of the demo: leads, and services by name and as a group; one corrected, one that should have been looked at again, one that nobody can see.

use super::{Result, name};
use crate::{
    app::Base,
    domain::{
        action::OwnerRole,
        ids::{OptionCode, OrganisationId},
        instrument::{Instrument, Question},
        register::{Details, Entry, Sector, Standing},
        returns::{About, Content, Group, Period, Said, Shown, Version, group_now},
        staff::Role,
    },
    store::{self, Tx},
};
use chrono::{Days, NaiveDate};
use std::collections::BTreeSet;

/// Who they are: leads and the specialist services that they pay for.
const ORGANISATIONS: [(&str, &str, Sector, bool); 8] = [
    ("larkfield-council", "Larkfield Council", Sector::Council, true),
    ("river-police", "River Police", Sector::Police, true),
    ("three-rivers-health", "Three Rivers Health", Sector::Health, true),
    ("open-door", "Open Door", Sector::Specialist, false),
    ("harbour-house", "Harbour House", Sector::Specialist, false),
    ("hazel-centre", "Hazel Women’s Centre", Sector::Specialist, false),
    ("lantern", "Lantern, by and for Deaf women", Sector::Specialist, false),
    ("meadow", "Meadow Advocacy", Sector::Specialist, false),
];

/// Whose it is, how it is shown, days ago, days until it is looked at again (negative: it should have been), how things go in their eyes: of ten answers, so
/// many are good.
type Filed<'a> = (&'a str, Shown, u64, i64, usize);

const LEADS: [Filed<'static>; 3] = [
    ("larkfield-council", Shown::Public, 100, 265, 7),
    ("river-police", Shown::Partners, 90, 275, 8),
    ("three-rivers-health", Shown::Partners, 330, -20, 6),
];
const SERVICES: [Filed<'static>; 5] = [
    ("open-door", Shown::Partners, 80, 285, 3),
    ("harbour-house", Shown::Public, 75, 290, 4),
    ("hazel-centre", Shown::Group, 70, 295, 3),
    ("lantern", Shown::Group, 65, 300, 1),
    ("meadow", Shown::Group, 60, 305, 5),
];

/// Signs everything: for the present financial year, and one return of the year before that stays alone in its group.
pub(super) async fn file(base: &Base, today: NaiveDate) -> Result<()> {
    let mut tx = base.store.write().await?;
    for (id, title, sector, lead) in ORGANISATIONS {
        let known = store::partnership::organisation(&mut tx, &name(id)?).await?;
        let funds: BTreeSet<String> =
            if id == "larkfield-council" { ["open-door", "harbour-house"].map(str::to_owned).into() } else { BTreeSet::new() };
        let standing = if lead { Standing::Lead } else { Standing::Partner };
        let by_and_for = if id == "lantern" { "By Deaf women, for Deaf women" } else { "" }.to_owned();
        let details = Details::Organisation { sector: Some(sector), by_and_for, rated: known.map_or(!lead, |o| o.rated), standing, funds };
        let entry = Entry { id: id.to_owned(), name: title.to_owned(), ended_on: None, merged_into: None, details };
        store::register::put(&mut tx, &entry).await?;
    }
    let [year, before, _] = Period::offered(today);
    for (instrument, filed) in [("ccr-leads", &LEADS[..]), ("ccr-services", &SERVICES[..])] {
        let instrument = base.words.instrument(instrument).ok_or_else(|| super::super::Refused(format!("there is no {instrument}")))?;
        for filed in filed {
            sign(&mut tx, instrument, &year, today, filed, "").await?;
        }
    }
    let services = base.words.instrument("ccr-services").ok_or_else(|| super::super::Refused("there is no ccr-services".to_owned()))?;
    sign(&mut tx, services, &before, today, &("lantern", Shown::Group, 400, -30, 2), "").await?;
    let corrected = ("harbour-house", Shown::Public, 30, 335, 5);
    sign(&mut tx, services, &year, today, &corrected, "Our board read it, and saw two answers in another way.").await?;
    let members = group_now(&store::returns::all(&mut tx).await?, services, &year);
    let day = today.checked_sub_days(Days::new(20)).unwrap_or(today);
    let group = Group { instrument: services.id.clone(), period: year, members, day };
    store::returns::put_together(&mut tx, &group, &name("linden")?).await?;
    Ok(tx.commit().await?)
}

/// What somebody says to a question, in whose eyes so many of ten things are good.
fn said(question: &Question, n: usize, good: usize, dice: usize) -> Result<Said> {
    let options = &question.options;
    let at = (n * 7 + dice * 13 + n * n * 3) % 10;
    let place = if at < good { usize::from(options.len() > 3 && at % 2 == 1) } else { 1 + (at - good) % (options.len() - 1) };
    let code = if at == 9 { OptionCode::parse("dk")? } else { options[place].code.clone() };
    let rests =
        ["The minutes of the board say so.", "", "We asked our staff in a meeting.", "A review by another partnership looked at it.", ""];
    let evidence = rests[(n + dice) % rests.len()];
    let link = if evidence.starts_with("A review") { "https://three-rivers.example/review" } else { "" };
    Ok(Said { codes: vec![code], evidence: evidence.to_owned(), link: link.to_owned() })
}

async fn sign(tx: &mut Tx, instrument: &Instrument, period: &Period, today: NaiveDate, filed: &Filed<'_>, reason: &str) -> Result<()> {
    let (id, shown, ago, ahead, good) = *filed;
    let about = About { organisation: name::<OrganisationId>(id)?, instrument: instrument.id.clone(), period: period.clone() };
    let answers = instrument
        .questions
        .iter()
        .enumerate()
        .map(|(n, q)| Ok((q.id.clone(), said(q, n, good, id.len() + usize::from(!reason.is_empty()))?)));
    let content = Content {
        answers: answers.collect::<Result<_>>()?,
        owner: Some(if instrument.id.as_str() == "ccr-leads" { OwnerRole::Lead } else { OwnerRole::Manager }),
        review_on: Some(today + chrono::Duration::days(ahead)),
        shown,
        reason: reason.to_owned(),
    };
    let number = store::returns::all(tx).await?.iter().filter(|v| v.about == about).count() + 1;
    store::returns::begin(tx, &about, instrument.version, &content).await?;
    let day = today.checked_sub_days(Days::new(ago)).unwrap_or(today);
    let version = Version { about, number, edition: instrument.version, content, role: Role::Coordinator, staff: name("linden")?, day };
    store::returns::sign(tx, &version, 0).await?;
    Ok(())
}
