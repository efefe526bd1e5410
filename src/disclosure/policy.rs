//! What a survey asks of its figures: thresholds, sensitivity, detail.

use serde::{Deserialize, Serialize};

use super::{Base, Refused};

/// How sensitive a question is, which decides how small a cell may be proved to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sensitivity {
    /// An ordinary question.
    Ordinary,
    /// A sensitive one.
    Sensitive,
}

impl Sensitivity {
    /// The smallest number of replies a cell may be proved to hold: 3, or 5 where sensitive.
    #[must_use]
    pub const fn t(self) -> u32 {
        match self {
            Self::Ordinary => 3,
            Self::Sensitive => 5,
        }
    }
}

/// How fine a figure is, which decides the base from which it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Detail {
    /// The declared headline or a derived share: any displayed base.
    Headline,
    /// One part of the three-way collapse: bases from 30.
    ThreeWay,
    /// One option of the question: bases from 50.
    Options,
}

impl Detail {
    /// The smallest base, in replies, from which this detail may be shown.
    #[must_use]
    pub const fn from_base(self) -> u32 {
        match self {
            Self::Headline => 10,
            Self::ThreeWay => 30,
            Self::Options => 50,
        }
    }

    /// Whether a row that displays this base may show this detail.
    ///
    /// "10 or more" counts as 10: what the reader is not told may not be used.
    #[must_use]
    pub const fn shown_from(self, base: Base) -> bool {
        base.low() >= self.from_base()
    }
}

/// What kind of group a row is about, which decides when it gives way in a repair.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Everybody in the partnership.
    Partnership,
    /// One area.
    Area,
    /// A declared group of areas.
    AreaGroup,
    /// One group of a breakdown.
    Breakdown,
}

/// The thresholds of a survey, which may be stricter than the standard and never weaker.
///
/// Unit: replies that answered the question. No value under ten can be built
/// or read from a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RawPolicy", into = "RawPolicy")]
pub struct Policy {
    minimum: u32,
}

impl Policy {
    /// The smallest base any survey may show, in replies.
    pub const FLOOR: u32 = 10;

    /// The standard policy: a group needs ten replies.
    #[must_use]
    pub const fn standard() -> Self {
        Self { minimum: Self::FLOOR }
    }

    /// The same policy with a higher minimum base.
    ///
    /// # Errors
    /// [`Refused::WeakerPolicy`] where `minimum` is under ten, or under what
    /// this policy already asks: a policy can only become stricter.
    pub fn with_minimum(self, minimum: u32) -> Result<Self, Refused> {
        if minimum < self.minimum {
            return Err(Refused::WeakerPolicy { asked: minimum, least: self.minimum });
        }
        Ok(Self { minimum })
    }

    /// The smallest base that may be shown, in replies; never under ten.
    #[must_use]
    pub const fn minimum(self) -> u32 {
        self.minimum
    }
}

impl Default for Policy {
    fn default() -> Self {
        Self::standard()
    }
}

/// The policy as it stands in a file, before it is checked.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPolicy {
    minimum: u32,
}

impl From<Policy> for RawPolicy {
    fn from(policy: Policy) -> Self {
        Self { minimum: policy.minimum }
    }
}

impl TryFrom<RawPolicy> for Policy {
    type Error = Refused;

    fn try_from(raw: RawPolicy) -> Result<Self, Refused> {
        Self::standard().with_minimum(raw.minimum)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_can_only_become_stricter() {
        assert!(Policy::standard().with_minimum(9).is_err());
        let stricter = Policy::standard().with_minimum(20).expect("stricter");
        assert_eq!(stricter.minimum(), 20);
        assert!(stricter.with_minimum(15).is_err());
    }

    #[test]
    fn ten_or_more_carries_the_headline_only() {
        assert!(Detail::Headline.shown_from(Base::TenOrMore));
        assert!(!Detail::ThreeWay.shown_from(Base::TenOrMore));
        assert!(!Detail::Options.shown_from(Base::TenOrMore));
    }
}
