//! What was recorded: reviews, permissions, confirmations. A record is never changed; a later one withdraws it.

use crate::domain::{
    action::Written,
    choice::choices,
    ids::{InstrumentId, OrganisationId, StaffName, SurveyId},
    staff::Role,
};
use chrono::NaiveDate;

/// The longest line of a permission, in characters.
pub const LONGEST_LINE: usize = 200;

choices!(
    /// As what somebody reviewed an instrument; never who they are.
    Party:
    /// Survivors.
    Survivors = "survivors",
    /// A service that is led by and for a community.
    ByAndFor = "by-and-for",
    /// Another specialist service.
    Specialist = "specialist",
    /// Frontline staff.
    Frontline = "frontline",
    /// Others.
    Others = "others",
);

/// What came of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// As what they reviewed it.
    pub party: Party,
    /// Which service, for a by-and-for one.
    pub organisation: Option<OrganisationId>,
    /// When.
    pub reviewed_on: NaiveDate,
    /// What changed, in free words; empty where nothing did.
    pub changed: Written,
}

impl Review {
    /// Whether they agreed and nothing was changed.
    #[must_use]
    pub fn changed_nothing(&self) -> bool {
        self.changed.text.is_empty()
    }
}

/// What whoever owns a licensed scale has permitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission {
    /// The scale, as the instrument names it.
    pub licence: String,
    /// Who gave it: the body that owns the scale.
    pub given_by: String,
    /// Where it can be found: the number of a licence, or of a letter.
    pub reference: String,
    /// When it was given.
    pub given_on: NaiveDate,
    /// The last day on which it is good; none where it has no end.
    pub until: Option<NaiveDate>,
}

impl Permission {
    /// Whether it is good on a day.
    #[must_use]
    pub fn is_good(&self, today: NaiveDate) -> bool {
        self.given_on <= today && self.until.is_none_or(|until| today <= until)
    }
}

/// That the data steward has read what people are told about who sees their answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// Of which survey: it depends on its settings.
    pub survey: SurveyId,
    /// SHA-256 of the sentences in every language that opened then, in hexadecimal.
    pub digest: String,
}

choices!(
    /// As what somebody read every word of a language; never who they are. Two who count are never the same.
    Reader:
    /// Somebody who translates, or reads translations, for their work.
    Translator = "translator",
    /// Somebody with lived experience.
    Lived = "lived-experience",
    /// A service that is led by and for a community whose language it is.
    ByAndFor = "by-and-for",
);

/// That somebody read every word of a part in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The language, by its tag.
    pub language: String,
    /// As what they read it.
    pub reader: Reader,
    /// Which service, for a by-and-for one.
    pub organisation: Option<OrganisationId>,
    /// SHA-256 of the texts that were read, in hexadecimal.
    pub digest: String,
}

/// What a record says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    /// A review.
    Review(Review),
    /// A permission.
    Permission(Permission),
    /// A confirmation.
    Confirmation(Confirmation),
    /// A reading, of the pages or of an instrument.
    Reading(Reading),
    /// That the record of this number is withdrawn.
    Withdrawal(usize),
}

/// By whom a record was made, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct By {
    /// Who: for the log, and shown nowhere.
    pub staff: StaffName,
    /// As what.
    pub role: Role,
    /// For whom they worked.
    pub organisation: OrganisationId,
    /// The day.
    pub day: NaiveDate,
}

/// A record about one version of an instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The version of the instrument.
    pub edition: u32,
    /// Its number, from 1.
    pub number: usize,
    /// What it says.
    pub body: Body,
    /// By whom.
    pub by: By,
}

impl Record {
    /// The review that it is.
    #[must_use]
    pub fn review(&self) -> Option<&Review> {
        if let Body::Review(review) = &self.body { Some(review) } else { None }
    }

    /// The permission that it is.
    #[must_use]
    pub fn permission(&self) -> Option<&Permission> {
        if let Body::Permission(permission) = &self.body { Some(permission) } else { None }
    }

    /// The confirmation that it is.
    #[must_use]
    pub fn confirmation(&self) -> Option<&Confirmation> {
        if let Body::Confirmation(confirmation) = &self.body { Some(confirmation) } else { None }
    }
}

impl Record {
    /// The reading that it is.
    #[must_use]
    pub fn reading(&self) -> Option<&Reading> {
        if let Body::Reading(reading) = &self.body { Some(reading) } else { None }
    }
}

/// Whether two people of two kinds are on the record for exactly these texts in a language. `records` are those of one part of the words.
#[must_use]
pub fn is_read(records: &[Record], language: &str, digest: &str) -> bool {
    let of = |record: &&Record| record.reading().is_some_and(|r| r.language == language && r.digest == digest);
    let all: Vec<&Record> = standing(records).filter(of).collect();
    let reader = |record: &Record| record.reading().map(|r| r.reader);
    all.iter().any(|a| all.iter().any(|b| a.by.staff != b.by.staff && reader(a) != reader(b)))
}

/// Whether somebody of this role and organisation may say this. Staff of a body that surveys rate do not come as far (`domain::staff::may`).
///
/// What survivors said, and that somebody with lived experience read a language, is recorded by the reviewer with lived experience alone. What a by-and-for
/// service said or read is recorded by the coordinator, or by whoever works for it.
#[must_use]
pub fn may_record(role: Role, own: &OrganisationId, body: &Body) -> bool {
    let writes = matches!(role, Role::Coordinator | Role::Designer);
    let by_and_for = |organisation: &Option<OrganisationId>| {
        let theirs = organisation.as_ref().is_some_and(|of| of == own);
        organisation.is_some() && (role == Role::Coordinator || theirs && (writes || role == Role::Reviewer))
    };
    match body {
        Body::Review(Review { party: Party::Survivors, .. }) | Body::Reading(Reading { reader: Reader::Lived, organisation: None, .. }) => {
            role == Role::Reviewer
        }
        Body::Review(Review { party: Party::ByAndFor, organisation, .. })
        | Body::Reading(Reading { reader: Reader::ByAndFor, organisation, .. }) => by_and_for(organisation),
        Body::Review(_) | Body::Permission(_) | Body::Reading(Reading { reader: Reader::Translator, organisation: None, .. }) => writes,
        Body::Confirmation(_) => role == Role::Steward,
        Body::Reading(_) | Body::Withdrawal(_) => false,
    }
}

/// The records that count: said by who may say them, and not withdrawn.
pub fn standing(records: &[Record]) -> impl Iterator<Item = &Record> {
    let withdrawn = |number: usize| records.iter().any(|record| record.body == Body::Withdrawal(number));
    records.iter().filter(move |record| may_record(record.by.role, &record.by.organisation, &record.body) && !withdrawn(record.number))
}
