//! The rules, each with its reason and where it comes from.

use serde::Deserialize;
use std::fmt::{self, Display};

/// A rule of the linter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Asks people to justify themselves.
    Blame,
    /// Asks for what was done to somebody.
    Story,
    /// Asks who or where somebody is.
    Identifying,
    /// Asks for immigration or money as a status.
    Status,
    /// Says that an answer is compulsory.
    Required,
    /// Calls people by what was done to them, or by what they did.
    Label,
    /// Takes a gender, a relationship or a home together for granted.
    Assumption,
    /// Pushes towards an answer.
    Leading,
    /// Asks two things at once.
    Double,
    /// Says not twice.
    Negatives,
    /// Leaves no room between all and none.
    Absolute,
    /// Names a time that each reader takes differently.
    Time,
    /// Has letters that nobody explains.
    Acronym,
    /// Has words that only services use.
    Jargon,
    /// Is harder to read than a reading age of 9 to 11.
    Reading,
    /// Begs, congratulates, or sounds like an error.
    Tone,
    /// Has more good options than bad ones, or the other way round.
    Options,
    /// Has “Other” as an option.
    Other,
    /// Has no way not to answer.
    NonAnswers,
    /// Does not say what the answers are for.
    Purpose,
    /// Takes too long.
    Length,
    /// Ends on something hard.
    Ending,
    /// Says in another language what the English says, in English.
    Translations,
}

impl Rule {
    /// All of them, the gravest first.
    pub const ALL: [Self; 23] = [
        Self::Blame,
        Self::Story,
        Self::Identifying,
        Self::Status,
        Self::Required,
        Self::Label,
        Self::Assumption,
        Self::Leading,
        Self::Double,
        Self::Negatives,
        Self::Absolute,
        Self::Time,
        Self::Acronym,
        Self::Jargon,
        Self::Reading,
        Self::Tone,
        Self::Options,
        Self::Other,
        Self::NonAnswers,
        Self::Purpose,
        Self::Length,
        Self::Ending,
        Self::Translations,
    ];

    /// The word for files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blame => "blame",
            Self::Story => "story",
            Self::Identifying => "identifying",
            Self::Status => "status",
            Self::Required => "required",
            Self::Label => "label",
            Self::Assumption => "assumption",
            Self::Leading => "leading",
            Self::Double => "double",
            Self::Negatives => "negatives",
            Self::Absolute => "absolute",
            Self::Time => "time",
            Self::Acronym => "acronym",
            Self::Jargon => "jargon",
            Self::Reading => "reading",
            Self::Tone => "tone",
            Self::Options => "options",
            Self::Other => "other",
            Self::NonAnswers => "non-answers",
            Self::Purpose => "purpose",
            Self::Length => "length",
            Self::Ending => "ending",
            Self::Translations => "translations",
        }
    }

    /// Why it is a rule.
    #[must_use]
    pub fn reason(self) -> &'static str {
        match self {
            Self::Blame => "it asks people to justify themselves, as if what was done to them were their doing.",
            Self::Story => "nobody has to tell their story: a survey asks how services were, not what was done.",
            Self::Identifying => "it tells who or where somebody is; no answer may.",
            Self::Status => "immigration and money are asked about as barriers that somebody met, never as a status.",
            Self::Required => "every question can be skipped.",
            Self::Label => "people are more than what was done to them, or than what they did.",
            Self::Assumption => "it has to fit whoever reads it: any gender, any relationship, together or apart.",
            Self::Leading => "it says which answer is hoped for.",
            Self::Double => "whoever would answer its parts differently cannot answer.",
            Self::Negatives => "with two times “not”, yes and no change places for many readers.",
            Self::Absolute => "one exception, and nobody can agree.",
            Self::Time => "each reader takes it for another time, so that the answers cannot be added up.",
            Self::Acronym => "nobody outside of services knows what the letters stand for.",
            Self::Jargon => "it is a word of services, and not of the people whom they are for.",
            Self::Reading => "it needs a higher reading age than the one that everybody can be expected to have.",
            Self::Tone => "it begs, cheers, or sounds as if the reader had made a mistake.",
            Self::Options => "there are more options on one side than on the other, which moves the answers there.",
            Self::Other => "“Other” tells people that nobody thought of them.",
            Self::NonAnswers => "“I’m not sure” and “I’d rather not say” are answers too, and often the true ones.",
            Self::Purpose => "what nobody will use is not asked.",
            Self::Length => "a survey that takes more than 8 minutes, or has more than 20 questions, is for those who have the strength.",
            Self::Ending => "the last thing that people rate should leave them with something that works or with hope.",
            Self::Translations => "whoever chose a language meets English, and may not read it.",
        }
    }

    /// Where the rule comes from: our reference documents by name and place, or nobody but us.
    #[must_use]
    pub fn source(self) -> &'static str {
        match self {
            Self::Blame => "partnership §1; survivor-design REQ-T3, REQ-T10; public-health-approach R18",
            Self::Story => "survivor-design REQ-T3, REQ-Q7",
            Self::Identifying => "partnership §1; survivor-design REQ-T15",
            Self::Status => "survivor-design §3.2; partnership §1",
            Self::Required => "partnership §1; survivor-design REQ-T1",
            Self::Label => "public-health-approach R18, R22; coordinated-community-response A11",
            Self::Assumption => "partnership §1; public-health-approach R18; coordinated-community-response A11",
            Self::Leading | Self::Negatives | Self::Absolute | Self::Options => "our own rule, as questionnaires are usually written",
            Self::Double => "partnership §1; coordinated-community-response A10",
            Self::Time => "public-health-approach R13",
            Self::Acronym => "partnership §1; coordinated-community-response §2.7, A10",
            Self::Jargon => "SPEC: blame, jargon, reading age; coordinated-community-response §2.7",
            Self::Reading => "partnership §1; survivor-design §2.1 (9 to 11; for staff 11 to 14)",
            Self::Tone => "survivor-design REQ-T9, REQ-T10",
            Self::Other => "survivor-design §2.1",
            Self::NonAnswers => "partnership §1; public-health-approach R8",
            Self::Purpose => "partnership §1; survivor-design §1.3",
            Self::Length => "partnership §1; survivor-design REQ-T7",
            Self::Ending => "survivor-design REQ-T9",
            Self::Translations => "partnership §1; survivor-design §2.1",
        }
    }
}

impl Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
