//! What was recorded in the demo before its surveys opened: one of which every gate is open, one on which everybody only agreed, and one that was begun.

use super::{Result, name};
use crate::{
    app::Base,
    ballot_box::Custody,
    domain::{
        action::Written,
        gate::{Body, By, Confirmation, Party, Review},
        ids::{StaffName, SurveyId},
        wave::Survey,
    },
    gates::Before,
    store::{self, StoreError, Tx},
};
use chrono::{Days, NaiveDate};

/// Who recorded what as what whom, days ago, and what was changed; nothing was where there are no words.
type Recorded<'a> = (&'a str, Party, u64, &'a str);

const CORE: [Recorded<'static>; 3] = [
    (
        "reed",
        Party::Survivors,
        400,
        "“Abuse” is said after the first page only. A question about reporting was taken out: it sounded like blame.",
    ),
    ("linden", Party::ByAndFor, 390, ""),
    ("teasel", Party::Frontline, 380, "“Support worker” became “worker”, because not everybody is called so."),
];
const NEEDS: [Recorded<'static>; 2] = [("reed", Party::Survivors, 300, ""), ("linden", Party::ByAndFor, 290, "")];

/// Records everything.
pub(super) async fn record(base: &Base, today: NaiveDate, custody: &Custody) -> Result<()> {
    let mut tx = base.store.write().await?;
    let (core, needs, together) = (survey(&mut tx, "core").await?, survey(&mut tx, "needs").await?, survey(&mut tx, "together").await?);
    for (survey, reviews) in [(&core, &CORE[..]), (&needs, &NEEDS)] {
        for one in reviews {
            review(&mut tx, survey, today, one).await?;
        }
    }
    let by = by(&mut tx, "burdock", ago(today, 370)).await?;
    let told = Before::of(&mut tx, &base.words, core.clone(), today, custody).await?.map(|before| before.digest).unwrap_or_default();
    // What was confirmed of the other one were sentences that have changed since.
    for (survey, digest) in [(&core, told), (&needs, "0".repeat(64))] {
        let confirmation = Body::Confirmation(Confirmation { survey: survey.id.clone(), digest });
        store::gate::add(&mut tx, &survey.instrument, survey.version, &confirmation, &by).await?;
    }
    // Somebody wrote a review down for the wrong survey, and withdrew it.
    let slip = review(&mut tx, &together, today, &("teasel", Party::Specialist, 30, "The list of services has “none of these”.")).await?;
    let by = self::by(&mut tx, "teasel", ago(today, 29)).await?;
    if let Some(slip) = slip {
        store::gate::add(&mut tx, &together.instrument, together.version, &Body::Withdrawal(slip), &by).await?;
    }
    Ok(tx.commit().await?)
}

fn ago(today: NaiveDate, days: u64) -> NaiveDate {
    today.checked_sub_days(Days::new(days)).unwrap_or(today)
}

async fn survey(tx: &mut Tx, id: &str) -> Result<Survey> {
    Ok(store::wave::survey(tx, &name::<SurveyId>(id)?).await?.ok_or(StoreError::Inconsistent("survey"))?)
}

async fn by(tx: &mut Tx, who: &str, day: NaiveDate) -> Result<By> {
    let staff = store::staff::get(tx, &name::<StaffName>(who)?).await?.ok_or(StoreError::Inconsistent("staff"))?;
    Ok(By { staff: staff.name, role: staff.role, organisation: staff.organisation, day })
}

async fn review(tx: &mut Tx, survey: &Survey, today: NaiveDate, (who, party, days, text): &Recorded<'_>) -> Result<Option<usize>> {
    let by = by(tx, who, ago(today, *days)).await?;
    let organisation = if *party == Party::ByAndFor { Some(name("lantern")?) } else { None };
    let changed = Written { language: "en".to_owned(), text: (*text).to_owned() };
    let review = Review { party: *party, organisation, reviewed_on: ago(today, days + 3), changed };
    Ok(store::gate::add(tx, &survey.instrument, survey.version, &Body::Review(review), &by).await?)
}
