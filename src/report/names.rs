//! What figures are called: questions, answers, places, groups and periods, in one language.

use super::{ReportError, statement::HEADLINE};
use crate::{
    domain::{
        figures::About,
        instrument::{Derived, Instrument, Question, Shape},
        plan::MODE,
    },
    i18n::{Arg, Words},
    release::{Document, When},
};

/// The names of what a release is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names<'a> {
    pub document: &'a Document,
    pub instrument: &'a Instrument,
    pub words: &'a Words,
    pub language: &'a str,
    /// What stands before the addresses of releases.
    pub at: &'a str,
}

impl<'a> Names<'a> {
    pub(super) fn right_to_left(&self) -> bool {
        self.words.language(self.language).is_some_and(|l| l.direction == "rtl")
    }

    pub(super) fn say(&self, key: &str, args: &[(&str, Arg)]) -> Result<String, ReportError> {
        Ok(self.words.say(self.language, key, args)?)
    }

    pub(super) fn ask(&self, key: &str, args: &[(&str, Arg)]) -> Result<String, ReportError> {
        Ok(self.words.ask(self.instrument.id.as_str(), self.language, key, args)?)
    }

    pub(super) fn asked(&self, question: &str) -> Option<&'a Question> {
        self.instrument.questions.iter().find(|q| q.id.as_str() == question)
    }

    pub(super) fn is_multi(&self, question: &str) -> bool {
        self.asked(question).is_some_and(|q| q.shape == Shape::Multi)
    }

    /// Questions in the order in which they are asked, what follows from a chain after it, other results last, the number of replies before all.
    pub(super) fn order(&self, question: &str) -> (usize, usize) {
        let at = |question: &str| self.instrument.questions.iter().position(|q| q.id.as_str() == question).map(|n| n + 1);
        let result = || {
            let n = self.instrument.derived.iter().position(|d| d.id.as_str() == question)?;
            let chain = self.instrument.derived[n].link.as_ref().and_then(|(chain, _)| at(chain.as_str()));
            Some((chain.unwrap_or(usize::MAX), n + 1))
        };
        at(question).map(|n| (n, 0)).or_else(result).unwrap_or_default()
    }

    /// The options of a multi-select in the order of their list; other questions keep the order of their rows.
    pub(super) fn option_order(&self, question: &str, item: &str) -> Option<usize> {
        let asked = self.asked(question).filter(|q| q.shape == Shape::Multi)?;
        asked.options.iter().position(|o| item.strip_prefix("option:") == Some(o.code.as_str()))
    }

    /// The result with this id, if it is one.
    pub(super) fn result(&self, question: &str) -> Option<&'a Derived> {
        self.instrument.derived.iter().find(|d| d.id.as_str() == question)
    }

    /// Of whom a result tells, in words; empty for a question that was asked.
    pub(super) fn base(&self, question: &str) -> Result<String, ReportError> {
        let result = self.result(question).map(|result| self.words.result_base(self.instrument, self.language, result));
        Ok(result.transpose()?.unwrap_or_default())
    }

    /// What is said of a share of a question or result that has a headline.
    pub(super) fn finding(&self, question: &str, share: &str) -> Result<String, ReportError> {
        Ok(match (self.result(question), self.asked(question)) {
            (Some(result), _) => self.words.result_finding(self.instrument, self.language, result, share)?,
            (None, Some(asked)) => {
                self.words.question(self.instrument, self.language, asked, "-finding", &[("share", Arg::Text(share))])?
            }
            (None, None) => String::new(),
        })
    }

    /// The short title of a question.
    pub(super) fn title(&self, question: &str) -> Result<String, ReportError> {
        if question == "replies" {
            return self.say("public-col-base", &[]);
        }
        Ok(match (self.result(question), self.asked(question)) {
            (Some(result), _) => self.words.result_title(self.instrument, self.language, result)?,
            (None, Some(asked)) => self.words.question(self.instrument, self.language, asked, "-short", &[])?,
            (None, None) => String::new(),
        })
    }

    /// What the answer or the answers of an item are called.
    pub(super) fn item(&self, question: &str, item: &str) -> Result<String, ReportError> {
        let Some(asked) = self.asked(question) else { return if item.is_empty() { Ok(String::new()) } else { self.title(question) } };
        if let Some(code) = item.strip_prefix("option:") {
            return self.option(asked, code);
        }
        if let Some(code) = item.strip_prefix("three:") {
            return Ok(self.words.group(self.instrument, self.language, asked, code)?);
        }
        if item != HEADLINE {
            return Ok(String::new());
        }
        match asked.collapse.iter().find(|c| c.options == asked.headline) {
            Some(same) => self.item(question, &format!("three:{}", same.code)),
            None => Ok(asked.headline.iter().map(|o| self.option(asked, o.as_str())).collect::<Result<Vec<_>, _>>()?.join(" / ")),
        }
    }

    /// Whether an item is the same sum as the headline of its question.
    pub(super) fn is_headline(&self, question: &str, item: &str) -> bool {
        let same = |q: &Question| match item.split_once(':') {
            Some(("option", code)) => q.headline.len() == 1 && q.headline[0].as_str() == code,
            Some((_, code)) => q.collapse.iter().any(|c| c.code.as_str() == code && c.options == q.headline),
            None => item == HEADLINE,
        };
        self.asked(question).is_some_and(same)
    }

    fn option(&self, question: &Question, code: &str) -> Result<String, ReportError> {
        Ok(self.words.option(self.instrument, self.language, question, code)?)
    }

    /// The place: an area, the whole partnership, or replies without a card.
    pub(super) fn scope(&self, about: &About) -> Result<String, ReportError> {
        match self.document.areas.iter().find(|a| a.id == about.scope) {
            Some(area) => Ok(area.name.clone()),
            None if about.scope_kind == "open" => self.say("public-open", &[]),
            None => self.say("public-whole", &[]),
        }
    }

    /// The group of a breakdown; empty without one.
    pub(super) fn group(&self, about: &About) -> Result<String, ReportError> {
        if about.breakdown.is_empty() {
            return Ok(String::new());
        }
        if about.breakdown == MODE {
            let mode = format!("mode-{}", about.group);
            return Ok(format!("{}: {}", self.say("mode-title", &[])?, self.say(&mode, &[])?));
        }
        let Some(asked) = self.asked(&about.breakdown) else { return Ok(about.group.clone()) };
        Ok(format!("{}: {}", self.title(&about.breakdown)?, self.option(asked, &about.group)?))
    }

    /// The place, or the group where there is one.
    pub(super) fn who(&self, about: &About) -> Result<String, ReportError> {
        if about.breakdown.is_empty() { self.scope(about) } else { self.group(about) }
    }

    /// The wave with its days, or the financial year.
    pub(super) fn period(&self, period: &str) -> Result<String, ReportError> {
        if period == self.document.wave.as_str() { self.wave() } else { self.say("public-year", &[("year", Arg::Text(period))]) }
    }

    /// "Wave 2, 1 July 2026 to 30 September 2026".
    pub(super) fn wave(&self) -> Result<String, ReportError> {
        wave_in_words(self.document.when(), self.words, self.language)
    }
}

/// "Wave 2, 1 July 2026 to 30 September 2026".
///
/// # Errors
/// [`ReportError`] when a message is missing in `language`.
pub fn wave_in_words(when: When, words: &Words, language: &str) -> Result<String, ReportError> {
    let (opened, closes) = (words.day(language, when.opened_on)?, words.day(language, when.closes_on)?);
    let args = [("number", Arg::Number(f64::from(when.number))), ("opened", Arg::Text(&opened)), ("closes", Arg::Text(&closes))];
    Ok(words.say(language, "public-wave", &args)?)
}
