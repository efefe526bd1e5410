//! One person's answers, as they travel in the sealed page state and inside a sealed ballot.

use super::{
    expand::drawn,
    ids::{OptionCode, QuestionId},
    instrument::{Condition, Instrument, NonAnswer, Question, Repeated, Shape},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};
use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroize;

/// The longest text, in characters as people see them.
pub const TEXT_GRAPHEMES: usize = 1_000;
/// The longest text, in bytes of UTF-8.
pub const TEXT_BYTES: usize = 4 * 1_024;

/// What was said to one question. A question that is not in the map was skipped or never asked.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// An answer that is no answer.
    Non(NonAnswer),
    /// The options chosen, in the order of the instrument; never empty.
    Chosen(Vec<OptionCode>),
}

/// What a count sees of one question in one reply.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome<'a> {
    /// Routing never led there.
    NotAsked,
    /// Asked, and passed over.
    Skipped,
    /// An answer that is no answer.
    Non(NonAnswer),
    /// The options chosen.
    Chosen(&'a [OptionCode]),
}

/// All that one person has answered so far, and in which order the things that a repeated section asks about were drawn.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<QuestionId, Answer>);

impl fmt::Debug for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answers(..)")
    }
}
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answer(..)")
    }
}
impl fmt::Debug for Outcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outcome(..)")
    }
}

/// Why an answer does not fit its question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// A code that is none of the question's options.
    #[error("is not an option of this question")]
    NotAnOption,
    /// More than one answer where one is taken.
    #[error("takes one answer only")]
    MoreThanOne,
    /// "None of these" together with one of these.
    #[error("has “none” together with another answer")]
    NoneAndSome,
}

impl Answer {
    /// Reads the codes given to `question`; none at all means skipped.
    ///
    /// # Errors
    /// [`Unfit`] when they do not fit the question.
    pub fn parse<'a>(question: &Question, codes: impl IntoIterator<Item = &'a str>) -> Result<Option<Self>, Unfit> {
        let mut chosen = Vec::new();
        let mut non = None;
        for code in codes {
            if let Some(n) = question.non_answers.iter().find(|n| n.as_str() == code) {
                non = Some(*n);
            } else if let Some(option) = question.options.iter().find(|o| o.code.as_str() == code) {
                if !chosen.contains(&option) {
                    chosen.push(option);
                }
            } else {
                return Err(Unfit::NotAnOption);
            }
        }
        let alone = chosen.iter().any(|o| o.exclusive) || non.is_some();
        if alone && chosen.len() + usize::from(non.is_some()) > 1 {
            return Err(Unfit::NoneAndSome);
        }
        if chosen.len() > 1 && question.shape != Shape::Multi {
            return Err(Unfit::MoreThanOne);
        }
        chosen.sort_by_key(|o| question.options.iter().position(|p| p == *o));
        Ok(match (non, chosen.is_empty()) {
            (Some(non), _) => Some(Self::Non(non)),
            (None, true) => None,
            (None, false) => Some(Self::Chosen(chosen.into_iter().map(|o| o.code.clone()).collect())),
        })
    }

    /// The codes of this answer, options and non-answers alike.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let (chosen, non) = match self {
            Self::Chosen(codes) => (&codes[..], None),
            Self::Non(non) => (&[][..], Some(non.as_str())),
        };
        chosen.iter().map(OptionCode::as_str).chain(non)
    }
}

impl<'a> Outcome<'a> {
    /// What is seen of a question that routing led to, or did not, and of what was said to it.
    pub(super) fn new(asked: bool, answer: Option<&'a Answer>) -> Self {
        match answer {
            _ if !asked => Self::NotAsked,
            None => Self::Skipped,
            Some(Answer::Non(non)) => Self::Non(*non),
            Some(Answer::Chosen(codes)) => Self::Chosen(codes),
        }
    }

    /// Whether a condition on this question holds.
    pub(super) fn meets(self, condition: &Condition) -> bool {
        match self {
            Self::Chosen(codes) if condition.answered => !codes.is_empty(),
            Self::Chosen(codes) if !condition.any_of.is_empty() => codes.iter().any(|c| condition.any_of.contains(c)),
            Self::Chosen(codes) => !codes.iter().any(|c| condition.none_of.contains(c)),
            _ => false,
        }
    }

    /// Whether of this question, in which things are chosen, one thing is asked about; `kept` has the order in which they were drawn.
    pub(super) fn draws(self, repeated: &Repeated, kept: Option<&Answer>) -> bool {
        let Self::Chosen(chosen) = self else { return false };
        let is_first = |order: &[OptionCode]| {
            order.iter().filter(|code| chosen.contains(code)).take(repeated.at_most).any(|code| *code == repeated.option)
        };
        chosen.contains(&repeated.option)
            && match kept {
                Some(Answer::Chosen(order)) if chosen.len() > repeated.at_most => is_first(order),
                _ => true,
            }
    }
}

impl Answers {
    /// What was said to `id`, if anything.
    #[must_use]
    pub fn get(&self, id: &QuestionId) -> Option<&Answer> {
        self.0.get(id)
    }

    /// Puts an answer; `None` clears it, which is what skipping means.
    pub fn set(&mut self, id: &QuestionId, answer: Option<Answer>) {
        match answer {
            Some(answer) => {
                self.0.insert(id.clone(), answer);
            }
            None => {
                self.0.remove(id);
            }
        }
    }

    /// Adds answers to other questions.
    pub fn extend(&mut self, others: Self) {
        self.0.extend(others.0);
    }

    /// The answers to questions for which `wanted` holds.
    #[must_use]
    pub fn only(mut self, wanted: impl Fn(&QuestionId) -> bool) -> Self {
        self.0.retain(|id, _| wanted(id));
        self
    }

    /// Draws in which order the options chosen in `question` are asked about, where a section is repeated over them; the section takes as many as it
    /// asks about. What was drawn before and is still chosen keeps its place, so that a person who comes back is not asked about other things.
    ///
    /// `rank` is chance: no answer may have a say in who is rated, and no option may come first because it stands first.
    pub fn draw<R: Ord>(&mut self, instrument: &Instrument, question: &QuestionId, rank: impl Fn(&OptionCode) -> R) {
        let Some(kept) = drawn(question).filter(|_| instrument.repeats(question)) else { return };
        let codes = |answer: Option<&Answer>| match answer {
            Some(Answer::Chosen(codes)) => codes.clone(),
            _ => Vec::new(),
        };
        let before = codes(self.get(&kept));
        let exclusive =
            |code: &OptionCode| instrument.question(question).is_some_and(|q| q.options.iter().any(|o| o.exclusive && o.code == *code));
        let mut order = codes(self.get(question));
        order.retain(|code| !exclusive(code));
        order.sort_by_cached_key(|code| (before.iter().position(|b| b == code).unwrap_or(usize::MAX), rank(code)));
        self.set(&kept, (!order.is_empty()).then_some(Answer::Chosen(order)));
    }

    /// The same for a form that was filled in on paper, where people fill a repeated part in for what they choose themselves. As much is counted as anybody
    /// is asked about, what is filled in first of all; of more, chance decides, and what it leaves out is forgotten here.
    pub fn draw_on_paper<R: Ord>(&mut self, instrument: &Instrument, rank: impl Fn(&OptionCode) -> R) {
        for question in instrument.counted().filter(|q| instrument.repeats(&q.id)) {
            let about =
                |q: &Question, code: &OptionCode| q.repeated.as_ref().is_some_and(|r| (&r.question, &r.option) == (&question.id, code));
            let is_filled_in = |code: &&OptionCode| instrument.counted().any(|q| about(q, code) && self.get(&q.id).is_some());
            let filled_in: Vec<OptionCode> = question.options.iter().map(|o| &o.code).filter(is_filled_in).cloned().collect();
            self.draw(instrument, &question.id, |code| (!filled_in.contains(code), rank(code)));
        }
        for question in instrument.counted().filter(|q| q.repeated.is_some()) {
            if !self.asked(instrument, question) {
                self.set(&question.id, None);
            }
        }
    }

    /// Whether this person is asked about this thing: it was chosen, and it is among the first that were drawn.
    fn is_drawn(&self, instrument: &Instrument, repeated: &Repeated) -> bool {
        let chosen = instrument.question(&repeated.question).map(|question| self.outcome(instrument, question));
        chosen.is_some_and(|chosen| chosen.draws(repeated, drawn(&repeated.question).and_then(|kept| self.get(&kept))))
    }

    /// Every answer with its question, in the order of the questions' ids.
    pub(super) fn by_id(&self) -> impl Iterator<Item = (&QuestionId, &Answer)> {
        self.0.iter()
    }

    /// The questions that were answered.
    pub fn questions(&self) -> impl Iterator<Item = &QuestionId> {
        self.0.keys()
    }

    /// Whether nothing at all was answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether routing leads to `question`, given what was answered before it.
    #[must_use]
    pub fn asked(&self, instrument: &Instrument, question: &Question) -> bool {
        question.asked_if.as_ref().is_none_or(|condition| self.holds(instrument, condition))
            && question.repeated.as_ref().is_none_or(|repeated| self.is_drawn(instrument, repeated))
    }

    /// Whether `condition` holds in this reply; answers to questions that routing closed do not count.
    #[must_use]
    pub fn holds(&self, instrument: &Instrument, condition: &Condition) -> bool {
        instrument.question(&condition.question).is_some_and(|question| self.outcome(instrument, question).meets(condition))
    }

    /// What a count sees of `question`.
    #[must_use]
    pub fn outcome(&self, instrument: &Instrument, question: &Question) -> Outcome<'_> {
        Outcome::new(self.asked(instrument, question), self.get(&question.id))
    }
}

/// Words that somebody wrote: one text a reply, sealed apart from the answers.
#[derive(Clone, PartialEq, Eq, Zeroize, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(String);

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Text(..)")
    }
}

/// A text that is longer than the box takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("text has {graphemes} characters, {most} fit")]
pub struct TooLong {
    /// Its length in characters as people see them.
    pub graphemes: usize,
    /// How many of such characters fit. Characters of some scripts take several bytes each, and then the box is full before the thousandth.
    pub most: usize,
}

impl Text {
    /// Reads a text; one that is only white space is no text.
    ///
    /// # Errors
    /// [`TooLong`] above [`TEXT_GRAPHEMES`] characters or [`TEXT_BYTES`] bytes; a control character counts as the six bytes (`\u0001`) that it
    /// takes in a record, so that whatever is taken here can be sent.
    pub fn parse(text: &str) -> Result<Option<Self>, TooLong> {
        let text = text.trim();
        let graphemes = text.graphemes(true).count();
        let bytes = text.len() + 5 * text.chars().filter(|c| c.is_ascii_control() && !matches!(c, '\n' | '\r' | '\t')).count();
        if graphemes > TEXT_GRAPHEMES || bytes > TEXT_BYTES {
            let most = (graphemes * TEXT_BYTES / bytes.max(1)).min(TEXT_GRAPHEMES);
            return Err(TooLong { graphemes, most });
        }
        Ok((!text.is_empty()).then(|| Self(text.to_owned())))
    }

    /// The words.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What may be done with somebody's words. The default is the most careful.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Permission {
    /// Counted under a theme, never shown.
    #[default]
    Count,
    /// Told in other words.
    Summarise,
    /// Shown after details that could point to somebody are taken out.
    Quote,
}

impl Permission {
    /// All three, most careful first.
    pub const ALL: [Self; 3] = [Self::Count, Self::Summarise, Self::Quote];

    /// The word for pages and records.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Summarise => "summarise",
            Self::Quote => "quote",
        }
    }
}
