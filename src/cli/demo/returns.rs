//! The returns of the demo: leads, and services by name and as a group; one corrected, one that should have been looked at again, one that nobody can see; and
//! one of each of the others, beside what Chorus itself says.

use super::{Result, name};
use crate::{
    app::Base,
    domain::{
        action::OwnerRole,
        ids::{OptionCode, OrganisationId},
        instrument::{Instrument, Question},
        register::{Details, Entry, Sector, Standing},
        returns::{About, Content, Group, Known, Period, Said, Shown, Version, group_now},
        staff::Role,
    },
    gates,
    store::{self, Tx},
    web::{figures::Documents, known::known},
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

/// What is signed today, beside what Chorus itself says today.
const EXPECTED: [Filed<'static>; 1] = [("larkfield-council", Shown::Public, 0, 365, 6)];
const AUDITED: [Filed<'static>; 1] = [("three-rivers-health", Shown::Partners, 0, 365, 5)];
const AGENCIES: [Filed<'static>; 1] = [("river-police", Shown::Partners, 0, 365, 6)];
const TURNED_AWAY: [Filed<'static>; 4] = [
    ("open-door", Shown::Partners, 45, 320, 4),
    ("hazel-centre", Shown::Group, 44, 321, 3),
    ("lantern", Shown::Group, 42, 323, 1),
    ("meadow", Shown::Group, 41, 324, 5),
];
/// Every instrument with what is signed of it for the present financial year.
const FILED: [(&str, &[Filed<'static>]); 6] = [
    ("ccr-leads", &LEADS),
    ("ccr-services", &SERVICES),
    ("commissioner-self-assessment", &EXPECTED),
    ("quality-audit", &AUDITED),
    ("agency-self-assessment", &AGENCIES),
    ("turn-away-counts", &TURNED_AWAY),
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
    let read = gates::read(&mut tx, &base.words).await?;
    let known = known(&mut tx, &Documents::default(), &base.words, &read).await?;
    for (instrument, filed) in FILED {
        let instrument = named(base, instrument)?;
        for filed in filed {
            sign(&mut tx, (instrument, &known), &year, today, filed, "").await?;
        }
    }
    let services = named(base, "ccr-services")?;
    sign(&mut tx, (services, &known), &before, today, &("lantern", Shown::Group, 400, -30, 2), "").await?;
    let corrected = ("harbour-house", Shown::Public, 30, 335, 5);
    sign(&mut tx, (services, &known), &year, today, &corrected, "Our board read it, and saw two answers in another way.").await?;
    let versions = store::returns::all(&mut tx).await?;
    for instrument in [services, named(base, "turn-away-counts")?] {
        let members = group_now(&versions, instrument, &year);
        let day = today.checked_sub_days(Days::new(20)).unwrap_or(today);
        let group = Group { instrument: instrument.id.clone(), period: year.clone(), members, day };
        store::returns::put_together(&mut tx, &group, &name("linden")?).await?;
    }
    Ok(tx.commit().await?)
}

fn named<'a>(base: &'a Base, id: &str) -> Result<&'a Instrument> {
    let found = base.words.instrument(id).map(AsRef::as_ref);
    found.ok_or_else(|| super::super::Refused(format!("there is no {id}")))
}

/// What somebody says to a question, in whose eyes so many of ten things are good.
fn said(question: &Question, n: usize, good: usize, dice: usize) -> Result<Said> {
    let options = &question.options;
    let at = (n * 7 + dice * 13 + n * n * 3) % 10;
    let place = if question.id.as_str() == "turned_asked" {
        options.len() - 2
    } else if at < good {
        usize::from(options.len() > 3 && at % 2 == 1)
    } else {
        1 + (at - good) % (options.len() - 1)
    };
    let code = if at == 9 && question.id.as_str() != "turned_asked" { OptionCode::parse("dk")? } else { options[place].code.clone() };
    let rests =
        ["The minutes of the board say so.", "", "We asked our staff in a meeting.", "A review by another partnership looked at it.", ""];
    let evidence = rests[(n + dice) % rests.len()];
    let link = if evidence.starts_with("A review") { "https://three-rivers.example/review" } else { "" };
    Ok(Said { codes: vec![code], evidence: evidence.to_owned(), link: link.to_owned(), chorus: None })
}

async fn sign(
    tx: &mut Tx,
    (instrument, known): (&Instrument, &Known),
    period: &Period,
    today: NaiveDate,
    filed: &Filed<'_>,
    reason: &str,
) -> Result<()> {
    let (id, shown, ago, ahead, good) = *filed;
    let about = About { organisation: name::<OrganisationId>(id)?, instrument: instrument.id.clone(), period: period.clone() };
    let answers = instrument
        .questions
        .iter()
        .enumerate()
        .map(|(n, q)| Ok((q.id.clone(), said(q, n, good, id.len() + usize::from(!reason.is_empty()))?)));
    let content = Content {
        answers: answers.collect::<Result<_>>()?,
        owner: Some(match instrument.id.as_str() {
            "ccr-leads" => OwnerRole::Lead,
            "commissioner-self-assessment" => OwnerRole::Commissioner,
            _ => OwnerRole::Manager,
        }),
        review_on: Some(today + chrono::Duration::days(ahead)),
        shown,
        reason: reason.to_owned(),
    };
    let number = store::returns::all(tx).await?.iter().filter(|v| v.about == about).count() + 1;
    store::returns::begin(tx, &about, instrument.version, &content).await?;
    let day = today.checked_sub_days(Days::new(ago)).unwrap_or(today);
    let content = content.witnessed(instrument, &about, known, day);
    let version = Version { about, number, edition: instrument.version, content, role: Role::Coordinator, staff: name("linden")?, day };
    store::returns::sign(tx, &version, 0).await?;
    Ok(())
}
