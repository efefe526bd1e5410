//! What has to be so before a survey opens outside the demonstration (partnership §1, `docs/decisions/0027`).
//!
//! A gate is open or shut by what was recorded of one version of an instrument, and by how the survey would open now. It shuts again when that changes;
//! a wave that is open already is not closed by it.

mod record;

pub use record::{Body, By, Confirmation, LONGEST_LINE, Party, Permission, Reader, Reading, Record, Review, is_read, may_record, standing};

use super::{
    choice::choices,
    ids::{QuestionId, SurveyId},
    instrument::Instrument,
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

choices!(
    /// One thing that has to be so.
    Gate:
    /// Survivors and a by-and-for service have reviewed this version.
    CoDesign = "co-design",
    /// Two people have read each language that opens.
    Languages = "languages",
    /// Whoever owns a licensed scale has permitted it.
    Licence = "licence",
    /// Every question says what it is asked for.
    Purpose = "purpose",
    /// The data steward has confirmed what people are told about who sees their answers.
    DataProtection = "data-protection",
);

/// Why a gate is shut.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Nobody has recorded what survivors said.
    NoSurvivors,
    /// No by-and-for service is on the record.
    NoByAndFor,
    /// No language of it has been read by two people.
    NoLanguage,
    /// In Wales a survey opens in Welsh as well, or not at all (experience §4).
    NoWelsh,
    /// Nobody has recorded a permission to ask the questions of this scale.
    NoPermission(String),
    /// The permission for this scale ended on a day.
    Expired(String, NaiveDate),
    /// This question says no purpose.
    NoPurpose(QuestionId),
    /// Nobody has confirmed the sentences.
    Unconfirmed,
    /// They are others than those that were confirmed on a day.
    Changed(NaiveDate),
}

impl Why {
    /// The word for messages.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::NoSurvivors => "survivors",
            Self::NoByAndFor => "by-and-for",
            Self::NoLanguage => "language",
            Self::NoWelsh => "welsh",
            Self::NoPermission(_) => "permission",
            Self::Expired(..) => "expired",
            Self::NoPurpose(_) => "purpose",
            Self::Unconfirmed => "unconfirmed",
            Self::Changed(_) => "changed",
        }
    }
}

/// How a gate stands: open, or shut for each of these reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The gate.
    pub gate: Gate,
    /// Why it is shut; nothing where it is open.
    pub why: Vec<Why>,
}

/// A survey as it would open now.
#[derive(Debug, Clone, Copy)]
pub struct Opening<'a> {
    /// The survey.
    pub survey: &'a SurveyId,
    /// What it asks, with the equality questions that follow.
    pub instrument: &'a Instrument,
    /// The languages in which it opens, by their tags.
    pub languages: &'a [String],
    /// Whether the partnership is in Wales.
    pub wales: bool,
    /// What tells the sentences about who sees what, in all these languages, from any others.
    pub digest: &'a str,
    /// The day.
    pub today: NaiveDate,
}

impl Opening<'_> {
    /// How each gate stands, by what was recorded of this version.
    #[must_use]
    pub fn standings(&self, records: &[Record]) -> Vec<Standing> {
        let why = |gate: Gate| match gate {
            Gate::CoDesign => co_design(records),
            Gate::Languages => self.languages(),
            Gate::Licence => self.licences(records),
            Gate::Purpose => self.purposes(),
            Gate::DataProtection => self.sight(records).into_iter().collect(),
        };
        Gate::ALL.iter().map(|gate| Standing { gate: *gate, why: why(*gate) }).collect()
    }

    fn languages(&self) -> Vec<Why> {
        let none = self.languages.is_empty().then_some(Why::NoLanguage);
        let welsh = self.wales && !self.languages.iter().any(|code| code == "cy");
        none.into_iter().chain(welsh.then_some(Why::NoWelsh)).collect()
    }

    fn licences(&self, records: &[Record]) -> Vec<Why> {
        let permissions: Vec<&Permission> = standing(records).filter_map(|record| record.permission()).collect();
        let missing = |licence: &&str| {
            let of: Vec<_> = permissions.iter().filter(|p| p.licence == *licence).collect();
            if of.iter().any(|p| p.is_good(self.today)) {
                return None;
            }
            let ended = of.iter().filter_map(|p| p.until).max();
            Some(ended.map_or_else(|| Why::NoPermission((*licence).to_owned()), |day| Why::Expired((*licence).to_owned(), day)))
        };
        licences(self.instrument).iter().filter_map(missing).collect()
    }

    fn purposes(&self) -> Vec<Why> {
        let silent: BTreeSet<&QuestionId> =
            self.instrument.questions.iter().filter(|q| q.purpose.trim().is_empty()).map(super::instrument::Question::wording).collect();
        silent.into_iter().cloned().map(Why::NoPurpose).collect()
    }

    /// The last confirmation counts: of sentences that change and change back, somebody has to have said so again.
    fn sight(&self, records: &[Record]) -> Option<Why> {
        let of = |record: &&Record| record.confirmation().is_some_and(|c| c.survey == *self.survey);
        match standing(records).filter(of).last() {
            None => Some(Why::Unconfirmed),
            Some(last) if last.confirmation().is_some_and(|c| c.digest == self.digest) => None,
            Some(last) => Some(Why::Changed(last.by.day)),
        }
    }
}

fn co_design(records: &[Record]) -> Vec<Why> {
    let by = |party: Party| standing(records).filter_map(|r| r.review()).any(|review| review.party == party);
    let survivors = (!by(Party::Survivors)).then_some(Why::NoSurvivors);
    survivors.into_iter().chain((!by(Party::ByAndFor)).then_some(Why::NoByAndFor)).collect()
}

/// The licensed scales of which an instrument asks questions, by name.
#[must_use]
pub fn licences(instrument: &Instrument) -> BTreeSet<&str> {
    instrument.questions.iter().filter_map(|q| q.licence.as_deref()).collect()
}

/// Whether everybody on the record agreed and nobody changed anything: that is no co-design, and readers are told so.
#[must_use]
pub fn is_sign_off_only(records: &[Record]) -> bool {
    let mut reviews = standing(records).filter_map(|record| record.review()).peekable();
    reviews.peek().is_some() && reviews.all(Review::changed_nothing)
}

#[cfg(test)]
mod tests;
