//! Base bands: the only thing that is ever said about how many people a figure rests on.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A band of replies, by which the size of a group may be told.
///
/// Unit: replies that answered the question. Ends are inclusive whole numbers.
/// Bands, ends and labels are those of the safe-ends scale, which was checked
/// exhaustively together with [`Share`](super::Share).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum BaseBand {
    /// 10 to 14 replies.
    From10,
    /// 15 to 19 replies.
    From15,
    /// 20 to 29 replies.
    From20,
    /// 30 to 49 replies.
    From30,
    /// 50 to 99 replies.
    From50,
    /// 100 to 199 replies.
    From100,
    /// 200 to 499 replies.
    From200,
    /// 500 to 999 replies.
    From500,
    /// 1000 to 1999 replies.
    From1000,
    /// 2000 to 4999 replies.
    From2000,
    /// 5000 replies and more.
    From5000,
}

impl BaseBand {
    /// Every band, smallest first.
    pub const ALL: [Self; 11] = [
        Self::From10,
        Self::From15,
        Self::From20,
        Self::From30,
        Self::From50,
        Self::From100,
        Self::From200,
        Self::From500,
        Self::From1000,
        Self::From2000,
        Self::From5000,
    ];

    /// The band a base falls in; `None` under 10, where nothing may be said.
    #[must_use]
    pub fn of(base: u64) -> Option<Self> {
        Self::ALL.into_iter().rev().find(|band| base >= u64::from(band.low()))
    }

    /// The smallest number of replies in the band.
    #[must_use]
    pub const fn low(self) -> u32 {
        match self {
            Self::From10 => 10,
            Self::From15 => 15,
            Self::From20 => 20,
            Self::From30 => 30,
            Self::From50 => 50,
            Self::From100 => 100,
            Self::From200 => 200,
            Self::From500 => 500,
            Self::From1000 => 1000,
            Self::From2000 => 2000,
            Self::From5000 => 5000,
        }
    }

    /// The largest number of replies in the band; `None` for the open last band.
    #[must_use]
    pub fn high(self) -> Option<u32> {
        Self::ALL.into_iter().find(|next| *next > self).map(|next| next.low() - 1)
    }

    /// The band in English words: "10-14", …, "5000 and more".
    ///
    /// This is also the stable form in files; screens translate it.
    #[must_use]
    pub fn label(self) -> String {
        match self.high() {
            Some(high) => format!("{}-{high}", self.low()),
            None => format!("{} and more", self.low()),
        }
    }
}

impl fmt::Display for BaseBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())
    }
}

impl From<BaseBand> for String {
    fn from(band: BaseBand) -> Self {
        band.label()
    }
}

impl TryFrom<String> for BaseBand {
    type Error = String;

    fn try_from(label: String) -> Result<Self, String> {
        Self::ALL.into_iter().find(|band| band.label() == label).ok_or_else(|| format!("\"{label}\" is not a base band"))
    }
}

/// What a displayed base may say.
///
/// [`Base::TenOrMore`] is what a repair leaves of a band; every share of such
/// a row is told on the scale of 10-14, so that the finer scale does not give
/// the band away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Base {
    /// The group has this many replies.
    Band(BaseBand),
    /// The group has ten replies or more.
    TenOrMore,
}

impl Base {
    /// The label of a widened base in files.
    const TEN_OR_MORE: &'static str = "10 or more";

    /// The smallest number of replies the base allows.
    #[must_use]
    pub const fn low(self) -> u32 {
        match self {
            Self::Band(band) => band.low(),
            Self::TenOrMore => 10,
        }
    }

    /// The largest number of replies the base allows; `None` where it is open.
    #[must_use]
    pub fn high(self) -> Option<u32> {
        match self {
            Self::Band(band) => band.high(),
            Self::TenOrMore => None,
        }
    }

    /// The base in English words, also its stable form in files.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Self::Band(band) => band.label(),
            Self::TenOrMore => Self::TEN_OR_MORE.to_owned(),
        }
    }

    /// The band whose scale the shares of such a row are told on.
    #[must_use]
    pub(crate) const fn scale_band(self) -> BaseBand {
        match self {
            Self::Band(band) => band,
            Self::TenOrMore => BaseBand::From10,
        }
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.label())
    }
}

impl From<Base> for String {
    fn from(base: Base) -> Self {
        base.label()
    }
}

impl TryFrom<String> for Base {
    type Error = String;

    fn try_from(label: String) -> Result<Self, String> {
        if label == Self::TEN_OR_MORE {
            return Ok(Self::TenOrMore);
        }
        BaseBand::try_from(label).map(Self::Band)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_from_ten_lies_in_exactly_the_band_that_names_it() {
        assert_eq!(BaseBand::of(0), None);
        assert_eq!(BaseBand::of(9), None);
        for base in 10..=6000_u64 {
            let band = BaseBand::of(base).expect("ten and more has a band");
            let inside = |b: &BaseBand| base >= u64::from(b.low()) && b.high().is_none_or(|h| base <= u64::from(h));
            assert!(inside(&band), "{base} in {band}");
            assert_eq!(BaseBand::ALL.iter().filter(|b| inside(b)).count(), 1);
        }
    }

    #[test]
    fn the_labels_are_those_of_the_table() {
        let labels: Vec<_> = BaseBand::ALL.iter().map(|b| b.label()).collect();
        assert_eq!(
            labels,
            ["10-14", "15-19", "20-29", "30-49", "50-99", "100-199", "200-499", "500-999", "1000-1999", "2000-4999", "5000 and more"]
        );
        assert!(Base::try_from("0-9".to_owned()).is_err());
        assert_eq!(Base::try_from("10 or more".to_owned()), Ok(Base::TenOrMore));
    }
}
