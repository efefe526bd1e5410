//! What figures are called: questions, answers, places, groups and periods, in one language.

use super::{ReportError, statement::HEADLINE};
use crate::{
    domain::{
        instrument::{Instrument, Question, Shape},
        plan::{About, MODE},
    },
    i18n::{Arg, Words},
    release::Document,
};

/// The names of what a release is about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names<'a> {
    pub document: &'a Document,
    pub instrument: &'a Instrument,
    pub words: &'a Words,
    pub language: &'a str,
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

    /// Questions in the order in which they are asked, derived ones last, the number of replies before all.
    pub(super) fn order(&self, question: &str) -> usize {
        let asked = self.instrument.questions.iter().position(|q| q.id.as_str() == question);
        let derived = || self.instrument.derived.iter().position(|d| d.id.as_str() == question);
        asked.or_else(|| derived().map(|n| n + self.instrument.questions.len())).map_or(0, |n| n + 1)
    }

    /// The options of a multi-select in the order of their list; other questions keep the order of their rows.
    pub(super) fn option_order(&self, question: &str, item: &str) -> Option<usize> {
        let asked = self.asked(question).filter(|q| q.shape == Shape::Multi)?;
        asked.options.iter().position(|o| item.strip_prefix("option:") == Some(o.code.as_str()))
    }

    /// `d` for a derived question, else `q`: how its messages begin.
    pub(super) fn prefix(&self, question: &str) -> &'static str {
        if self.instrument.derived.iter().any(|d| d.id.as_str() == question) { "d" } else { "q" }
    }

    /// The short title of a question.
    pub(super) fn title(&self, question: &str) -> Result<String, ReportError> {
        if question == "replies" {
            return self.say("public-col-base", &[]);
        }
        self.ask(&format!("{}-{question}-short", self.prefix(question)), &[])
    }

    /// What the answer or the answers of an item are called.
    pub(super) fn item(&self, question: &str, item: &str) -> Result<String, ReportError> {
        let Some(asked) = self.asked(question) else { return if item.is_empty() { Ok(String::new()) } else { self.title(question) } };
        if let Some(code) = item.strip_prefix("option:") {
            return self.option(asked, code);
        }
        if let Some(code) = item.strip_prefix("three:") {
            return match asked.shape {
                Shape::Agree5 => self.say(&format!("three-{code}"), &[]),
                _ => self.ask(&format!("q-{question}-collapse-{code}"), &[]),
            };
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
        match question.shape {
            Shape::Agree5 => self.say(&format!("scale-{code}"), &[]),
            _ => self.ask(&format!("q-{}-{code}", question.id), &[]),
        }
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
        let short = self.ask(&format!("q-{}-short", about.breakdown), &[])?;
        Ok(format!("{short}: {}", self.ask(&format!("q-{}-{}", about.breakdown, about.group), &[])?))
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
        wave_in_words(self.document, self.words, self.language)
    }
}

/// "Wave 2, 1 July 2026 to 30 September 2026".
///
/// # Errors
/// [`ReportError`] when a message is missing in `language`.
pub fn wave_in_words(document: &Document, words: &Words, language: &str) -> Result<String, ReportError> {
    let (opened, closes) = (words.day(language, document.opened_on)?, words.day(language, document.closes_on)?);
    let args = [("number", Arg::Number(f64::from(document.number))), ("opened", Arg::Text(&opened)), ("closes", Arg::Text(&closes))];
    Ok(words.say(language, "public-wave", &args)?)
}
