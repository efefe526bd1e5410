//! The public replies of the demo: a figure taken up on each side, an action in every status, one that is late and one that nobody has decided on; and a release that nobody has answered.

use super::{Result, name};
use crate::{
    app::Base,
    domain::{
        action::{Audience, Kind, OwnerRole, Reason, Recommendation, Source, Status, Step, Told, Vetted, Vetting, Written},
        figures::About,
        ids::{ActionId, FindingId, ReleaseId, StaffName, WaveId},
    },
    release::Document,
    store::{self, Tx},
    web::reply::original,
};
use chrono::{Days, NaiveDate};

/// An action: its status, days ago, as what somebody owns it, for whom, and words.
type Done<'a> = (Status, u64, OwnerRole, &'a str, &'a str);

/// Who writes the replies, on which day it is, and where.
struct Desk {
    tx: Tx,
    today: NaiveDate,
    writer: StaffName,
    reviewer: StaffName,
    made: u32,
}

fn english(text: &str) -> Written {
    Written { language: "en".to_owned(), text: text.to_owned() }
}

/// Answers the release of `needs` in every status and that of `core` in part; what was released before stays without an answer.
pub(super) async fn answer(base: &Base, today: NaiveDate, needs: &WaveId, core: &WaveId) -> Result<()> {
    let (ahead, ago) = (|days: u64| today + Days::new(days), |days: u64| today.checked_sub_days(Days::new(days)).unwrap_or(today));
    let tx = base.store.write().await?;
    let mut desk = Desk { tx, today, writer: name("linden")?, reviewer: name("reed")?, made: 0 };
    let (lead, manager, commissioner, coordinator) = (OwnerRole::Lead, OwnerRole::Manager, OwnerRole::Commissioner, OwnerRole::Coordinator);
    let late = desk
        .reply(
            needs,
            ("help_in_time", Kind::Change),
            "Nobody should have to wait for weeks before somebody calls back.",
            &[
                (Status::Planned(ago(12)), 60, manager, "open-door", "A worker calls back within two working days."),
                (
                    Status::NotDoing(Reason::Money),
                    60,
                    commissioner,
                    "larkfield-council",
                    "A line at night. We look at it again in the next budget.",
                ),
                (Status::Undecided, 50, lead, "larkfield-council", ""),
            ],
        )
        .await?;
    let done = desk
        .reply(
            needs,
            ("received_any", Kind::Works),
            "This should stay as it is.",
            &[
                (Status::Done, 40, manager, "harbour-house", "Money for this is there for three more years."),
                (Status::Done, 30, coordinator, "larkfield-council", "New workers learn how from those who do it well."),
            ],
        )
        .await?;
    desk.reply(
        core,
        ("had_a_say", Kind::Change),
        "Everybody should be asked what they want before anything is decided.",
        &[
            (
                Status::Planned(ahead(60)),
                5,
                manager,
                "open-door",
                "Each plan begins with the question what somebody wants, in the languages of this survey.",
            ),
            (Status::NotDoing(Reason::NotOurs), 5, lead, "larkfield-council", ""),
        ],
    )
    .await?;
    desk.vet(&done[0], Vetted::Agrees).await?;
    desk.vet(&done[1], Vetted::NotYet).await?;
    store::action::tell(&mut desk.tx, &done[0], &Told { audience: Audience::Group, staff: desk.writer.clone(), day: ago(20) }).await?;
    // It was planned, and begun later: what was said first stays readable.
    let begun =
        desk.step((Status::Doing(ago(12)), 20, manager, "open-door", "Two workers have begun to call back within two working days."))?;
    store::action::step(&mut desk.tx, &late[0], 1, &begun).await?;
    let words = english("This should stay as it is.");
    let of = original(&words);
    store::translation::put(&mut desk.tx, (&of, "cy"), "Dylai hyn aros fel y mae.", "", (&desk.writer, ago(20))).await?;
    store::translation::agree(&mut desk.tx, (&of, "cy"), "Dylai hyn aros fel y mae.", (&desk.reviewer, ago(18))).await?;
    for (from, status, words) in [
        ((Source::HomicideReview, "Review 3, recommendation 7"), Status::Planned(ahead(30)), "All surgeries train their receptionists."),
        ((Source::Inspection, "Inspection 2, action 4"), Status::Done, "Each call is listened to again within a week."),
    ] {
        let (id, step) = (desk.action_id()?, desk.step((status, 90, lead, "larkfield-council", words))?);
        store::action::import(&mut desk.tx, &id, from, &step).await?;
    }
    Ok(desk.tx.commit().await?)
}

impl Desk {
    fn action_id(&mut self) -> Result<ActionId> {
        self.made += 1;
        name(&format!("action-{}", self.made))
    }

    fn step(&self, (status, ago, role, organisation, words): Done) -> Result<Step> {
        let day = self.today.checked_sub_days(Days::new(ago)).unwrap_or(self.today);
        Ok(Step { status, role, organisation: name(organisation)?, words: english(words), staff: self.writer.clone(), day })
    }

    /// Takes up the figure of a question for the whole partnership, and makes the reply public.
    async fn reply(&mut self, wave: &WaveId, (question, kind): (&str, Kind), words: &str, actions: &[Done<'_>]) -> Result<Vec<ActionId>> {
        let missing = || super::super::Refused(format!("the demo has no figure of {question} to answer"));
        let release = ReleaseId::parse(wave.as_str())?;
        let row = store::release::get(&mut self.tx, &release).await?.ok_or_else(missing)?;
        let document = Document::open(&row)?;
        let period = document.wave.as_str();
        let whole = |a: &&About| a.question == question && a.period == period && a.scope_kind == "partnership" && a.breakdown.is_empty();
        let figure = document.about.iter().find(whole).ok_or_else(missing)?.figure.clone();
        self.made += 1;
        let id = name::<FindingId>(&format!("finding-{}", self.made))?;
        let first = self.step(actions[0])?;
        let version = Recommendation { kind, words: english(words), staff: self.writer.clone(), day: first.day };
        store::finding::add(&mut self.tx, &id, &release, (&figure, "headline"), &version).await?;
        let mut ids = Vec::new();
        for action in actions {
            let (action_id, step) = (self.action_id()?, self.step(*action)?);
            store::action::add(&mut self.tx, &action_id, &id, &step).await?;
            ids.push(action_id);
        }
        store::finding::publish(&mut self.tx, &id, first.day).await?;
        Ok(ids)
    }

    async fn vet(&mut self, action: &ActionId, says: Vetted) -> Result<()> {
        let day = self.today.checked_sub_days(Days::new(15)).unwrap_or(self.today);
        let vetting = Vetting { step: 1, says, staff: self.reviewer.clone(), day };
        store::action::vet(&mut self.tx, action, &vetting).await?;
        Ok(())
    }
}
