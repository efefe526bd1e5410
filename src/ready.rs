//! Whether a wave of a survey may open: its instrument is not held back, and its languages are ready. And whether one can be counted: its plan is one
//! that can be protected. The terminal and the rooms ask the same.

use crate::{
    domain::{
        ids::{InstrumentId, SurveyId},
        plan::{Declared, Plan, PlanError},
        wave::Wave,
    },
    i18n::Words,
    store::{self, StoreError, Tx},
};

/// Why a survey may not open yet.
#[derive(Debug, thiserror::Error)]
pub enum NotReady {
    /// Its instrument says what has to happen first.
    #[error("the instrument “{0}” is held back {1}")]
    HeldBack(InstrumentId, String),
    /// A wave in Wales opens in Welsh as well, or not at all (experience §4); drafts are no languages outside the demonstration.
    #[error(
        "a wave in Wales opens in Welsh as well, and the Welsh words of {0} are a draft: two people have to record in i18n/cy/language.toml that they read them"
    )]
    Draft(InstrumentId),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Whether a wave of a survey may open. Of a survey that is not there, nothing is said here.
///
/// # Errors
/// [`NotReady`].
pub async fn to_open(tx: &mut Tx, words: &Words, survey: &SurveyId) -> Result<(), NotReady> {
    let Some(row) = store::wave::survey(tx, survey).await? else { return Ok(()) };
    let Some(instrument) = words.instrument(row.instrument.as_str()) else { return Ok(()) };
    if let Some(until) = &instrument.held_back {
        return Err(NotReady::HeldBack(row.instrument, until.clone()));
    }
    let fictional = store::partnership::get(tx).await?.is_some_and(|p| p.fictional);
    let ready = words.open_languages(instrument, fictional);
    let wales = store::partnership::setting(tx, "nation").await?.as_deref() == Some("wales");
    if wales && !ready.iter().any(|l| l.code == "cy") { Err(NotReady::Draft(row.instrument)) } else { Ok(()) }
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
    let instrument = words.instrument(survey.instrument.as_str()).filter(|i| i.version == survey.version);
    let instrument = instrument.ok_or_else(|| NoPlan::OtherVersion(survey.version, survey.instrument.clone()))?;
    let declared: Declared = serde_json::from_str(&survey.plan).map_err(|_| StoreError::Inconsistent("plan"))?;
    let equality = declared.equality.as_ref().and_then(|id| words.instrument(id.as_str()));
    Ok(Plan::new(instrument, &store::partnership::geography(tx).await?, &declared, equality.map(|e| &**e))?)
}
