//! Whether a wave of a survey may open (its instrument is not held back, its gates are open), whether its cards may be printed (their address leads
//! somewhere) and whether it can be counted (its plan is one that can be protected). The terminal and the rooms ask the same.

use crate::{
    ballot_box::Custody,
    domain::{
        gate::Why,
        ids::{InstrumentId, SurveyId},
        instrument::Kind,
        partnership::Geography,
        plan::{Declared, Plan, PlanError},
        wave::{Survey, Wave},
    },
    gates::{self, Before, GatesError},
    i18n::{Words, WordsError, without_isolates},
    store::{self, StoreError, Tx},
};
use chrono::NaiveDate;
use std::net::IpAddr;

/// Why a survey may not open yet.
#[derive(Debug, thiserror::Error)]
pub enum NotReady {
    /// Its instrument says what has to happen first.
    #[error("the instrument “{0}” is held back {1}")]
    HeldBack(InstrumentId, String),
    /// It is filled in by an organisation as itself, or follows another survey: nobody answers it for themselves.
    #[error("“{0}” is no survey that people answer for themselves")]
    NoVoice(InstrumentId),
    /// Gates are shut, each for a reason that says what opens it and who can do that; in English, and as what they are.
    #[error("{}", .0.join("\n"))]
    Shut(Vec<String>, Vec<Why>),
    /// Nobody would be told who asks, and whom to ask about data protection.
    #[error("the partnership has no name and no contact for data protection yet: a coordinator says them under “Setting up”")]
    NoPartnership,
    /// Paper would carry an address that means this machine wherever it is typed.
    #[error(
        "cards would carry {0}, which leads nowhere on another phone: set `answering_url` (CHORUS_ANSWERING_URL) to the address by which people reach the answering pages"
    )]
    Nowhere(String),
    /// The database, or the words.
    #[error(transparent)]
    Gates(#[from] GatesError),
}

impl From<StoreError> for NotReady {
    fn from(error: StoreError) -> Self {
        Self::Gates(error.into())
    }
}

/// Whether a wave of a survey may open on a day, with a key that is kept so. Of a survey that is not there, nothing is said here.
///
/// # Errors
/// [`NotReady`]; of gates that are shut all at once.
pub async fn to_open(tx: &mut Tx, words: &Words, survey: &SurveyId, today: NaiveDate, custody: &Custody) -> Result<(), NotReady> {
    let Some(row) = store::wave::survey(tx, survey).await? else { return Ok(()) };
    let Some(instrument) = words.instrument(row.instrument.as_str()) else { return Ok(()) };
    if instrument.kind != Kind::Voice {
        return Err(NotReady::NoVoice(row.instrument));
    }
    if let Some(until) = &instrument.held_back {
        return Err(NotReady::HeldBack(row.instrument, until.clone()));
    }
    if store::partnership::get(tx).await?.is_none() {
        return Err(NotReady::NoPartnership);
    }
    let Some(before) = Before::of(tx, words, row, today, custody).await? else { return Ok(()) };
    let shut: Vec<Why> = before.hinders().cloned().collect();
    if shut.is_empty() {
        return Ok(());
    }
    let said = shut.iter().map(|why| Ok(without_isolates(&gates::why(words, "en", why)?)));
    let said = said.collect::<Result<_, WordsError>>().map_err(GatesError::from)?;
    Err(NotReady::Shut(said, shut))
}

/// Whether cards may be printed that lead to `answering`, the base address of the answering pages. A demonstration is looked at on one machine.
///
/// # Errors
/// [`NotReady::Nowhere`] where other people's phones would look for it in themselves.
pub async fn to_print(tx: &mut Tx, answering: &str) -> Result<(), NotReady> {
    let fictional = store::partnership::get(tx).await?.is_some_and(|p| p.fictional);
    if fictional || leads_somewhere(answering) { Ok(()) } else { Err(NotReady::Nowhere(answering.to_owned())) }
}

/// Whether an address means the same machine on every phone.
fn leads_somewhere(address: &str) -> bool {
    let Ok(uri) = address.parse::<actix_web::http::Uri>() else { return false };
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']).trim_end_matches('.').to_ascii_lowercase();
    match host.parse::<IpAddr>() {
        Ok(ip) => !ip.to_canonical().is_loopback() && !ip.to_canonical().is_unspecified(),
        Err(_) => uri.scheme().is_some() && !host.is_empty() && host != "localhost" && !host.ends_with(".localhost"),
    }
}

/// Why a wave has no plan to count or protect it by.
#[derive(Debug, thiserror::Error)]
pub enum NoPlan {
    /// The survey was opened with another program.
    #[error("this program does not have version {0} of the instrument “{1}”")]
    OtherVersion(u32, InstrumentId),
    /// What was declared cannot be protected.
    #[error(transparent)]
    Plan(#[from] PlanError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The plan of a wave's survey.
///
/// # Errors
/// [`NoPlan`].
pub async fn plan_of(tx: &mut Tx, words: &Words, wave: &Wave) -> Result<Plan, NoPlan> {
    let survey = store::wave::survey(tx, &wave.survey).await?.ok_or(StoreError::Inconsistent("survey"))?;
    let geography = store::frozen::get(tx, &wave.id).await?.geography;
    plan(words, &survey, &geography)
}

/// The plan of a survey over places and areas.
///
/// # Errors
/// [`NoPlan`].
pub fn plan(words: &Words, survey: &Survey, geography: &Geography) -> Result<Plan, NoPlan> {
    let instrument = words.instrument(survey.instrument.as_str()).filter(|i| i.version == survey.version);
    let instrument = instrument.ok_or_else(|| NoPlan::OtherVersion(survey.version, survey.instrument.clone()))?;
    let declared: Declared = serde_json::from_str(&survey.plan).map_err(|_| StoreError::Inconsistent("plan"))?;
    let equality = declared.equality.as_ref().and_then(|id| words.instrument(id.as_str()));
    Ok(Plan::new(instrument, geography, &declared, equality.map(|e| &**e))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_means_whoever_asks_for_it_leads_nowhere() {
        for nowhere in [
            "http://127.0.0.1:8080",
            "http://127.1.2.3",
            "http://0.0.0.0:8080",
            "http://[::1]:8080",
            "http://[::]",
            "http://[::ffff:127.0.0.1]",
            "http://localhost:8080",
            "https://LOCALHOST./",
            "http://a.localhost",
            "answer.example",
            "https://",
            "",
        ] {
            assert!(!leads_somewhere(nowhere), "{nowhere}");
        }
        for somewhere in ["https://answer.example", "http://192.168.1.7:8080", "https://[2001:db8::7]", "http://localhost.example"] {
            assert!(leads_somewhere(somewhere), "{somewhere}");
        }
    }
}
