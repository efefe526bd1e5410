//! What kinds of answer a question takes, and the scales whose options every instrument shares.

use serde::Deserialize;

/// What kind of answer a question takes (partnership §1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    /// Five points of agreement with a middle.
    Agree5,
    /// Five points from easy to hard.
    Ease5,
    /// Five points from better to worse than before.
    Change5,
    /// How long somebody waited, in bands.
    Wait,
    /// How often: never, once or twice, more often.
    Times,
    /// Whether a help was wanted, was there, and was received; three results follow from it by themselves.
    Chain,
    /// How far somebody came on a way whose stages the instrument names in their order.
    Stage,
    /// One option.
    Single,
    /// Any number of options; shares are of people and add to more than 100%.
    Multi,
    /// Words.
    Text,
}

impl Shape {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Agree5,
        Self::Ease5,
        Self::Change5,
        Self::Wait,
        Self::Times,
        Self::Chain,
        Self::Stage,
        Self::Single,
        Self::Multi,
        Self::Text,
    ];

    /// The word for instruments, messages and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agree5 => "agree5",
            Self::Ease5 => "ease5",
            Self::Change5 => "change5",
            Self::Wait => "wait",
            Self::Times => "times",
            Self::Chain => "chain",
            Self::Stage => "stage",
            Self::Single => "single",
            Self::Multi => "multi",
            Self::Text => "text",
        }
    }

    /// Whether the answer is one of a list.
    #[must_use]
    pub fn takes_one(self) -> bool {
        !matches!(self, Self::Multi | Self::Text)
    }

    /// The options that all instruments share; none where the instrument brings its own.
    #[must_use]
    pub fn scale(self) -> Option<&'static Scale> {
        match self {
            Self::Agree5 => Some(&AGREE5),
            Self::Ease5 => Some(&EASE5),
            Self::Change5 => Some(&CHANGE5),
            Self::Wait => Some(&WAIT),
            Self::Times => Some(&TIMES),
            Self::Chain => Some(&CHAIN),
            Self::Stage | Self::Single | Self::Multi | Self::Text => None,
        }
    }
}

/// Options that all instruments share, so that their words are translated and read once.
#[derive(Debug, PartialEq, Eq)]
pub struct Scale {
    /// The codes, in the order in which pages show them.
    pub codes: &'static [&'static str],
    /// A coarser reading: each group with its codes, every code in exactly one; empty where there is none.
    pub groups: &'static [(&'static str, &'static [&'static str])],
    /// The codes whose share is the headline where an instrument names no other; empty where it has to, or where none is needed.
    pub headline: &'static [&'static str],
}

const AGREE5: Scale = Scale {
    codes: &["strongly_agree", "agree", "neither", "disagree", "strongly_disagree"],
    groups: &[("agree", &["strongly_agree", "agree"]), ("neither", &["neither"]), ("disagree", &["disagree", "strongly_disagree"])],
    // Which end is good news depends on the sentence that people agree with.
    headline: &[],
};
const EASE5: Scale = Scale {
    codes: &["very_easy", "easy", "neither", "hard", "very_hard"],
    groups: &[("easy", &["very_easy", "easy"]), ("neither", &["neither"]), ("hard", &["hard", "very_hard"])],
    headline: &["very_easy", "easy"],
};
const CHANGE5: Scale = Scale {
    codes: &["much_better", "better", "same", "worse", "much_worse"],
    groups: &[("better", &["much_better", "better"]), ("same", &["same"]), ("worse", &["worse", "much_worse"])],
    headline: &["much_better", "better"],
};
const WAIT: Scale = Scale {
    codes: &["same_day", "within_week", "within_month", "within_three_months", "longer", "still_waiting"],
    groups: &[
        ("soon", &["same_day", "within_week"]),
        ("weeks", &["within_month", "within_three_months"]),
        ("longer", &["longer", "still_waiting"]),
    ],
    headline: &["same_day", "within_week"],
};
const TIMES: Scale = Scale { codes: &["t0", "t1_2", "t3_more"], groups: &[], headline: &["t0"] };
const CHAIN: Scale = Scale {
    codes: &["not_wanted", "wanted_not_available", "available_not_received", "received"],
    groups: &[],
    // What follows from it says it all: see `Link`.
    headline: &[],
};

/// A link of a chain: a result that follows by itself from a question of [`Shape::Chain`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Who wanted it, of all who answered.
    Wanted,
    /// For whom it was there, of those who wanted it.
    Available,
    /// Who received it, of those who wanted it.
    Received,
}

impl Link {
    /// All three, in the order of the chain.
    pub const ALL: [Self; 3] = [Self::Wanted, Self::Available, Self::Received];

    /// The word for ids and messages.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wanted => "wanted",
            Self::Available => "available",
            Self::Received => "received",
        }
    }

    /// The codes of the chain that come at least this far.
    #[must_use]
    pub fn codes(self) -> &'static [&'static str] {
        match self {
            Self::Wanted => &CHAIN.codes[1..],
            Self::Available => &CHAIN.codes[2..],
            Self::Received => &CHAIN.codes[3..],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_scale_puts_each_code_into_one_group_and_its_headline_among_its_codes() {
        for scale in Shape::ALL.into_iter().filter_map(Shape::scale) {
            let grouped: Vec<&str> = scale.groups.iter().flat_map(|(_, codes)| codes.iter().copied()).collect();
            assert!(grouped.is_empty() || grouped == scale.codes, "{scale:?}");
            assert!(scale.headline.iter().all(|code| scale.codes.contains(code)));
        }
    }

    #[test]
    fn instruments_write_a_shape_as_files_do() {
        for shape in Shape::ALL {
            let read: Shape = serde_json::from_value(shape.as_str().into()).expect("a shape");
            assert_eq!(read, shape);
        }
    }
}
