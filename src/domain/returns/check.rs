//! What is wrong with a return: with one answer, and with the whole before somebody signs it.

use super::{About, Content, Known, Period, Said, Shown, Signer};
use crate::domain::{
    action::FURTHEST_DAYS,
    ids::{OptionCode, QuestionId},
    instrument::{Instrument, Question},
};
use chrono::{Days, NaiveDate};

/// The longest evidence for one answer, in characters: some hundred words.
pub const LONGEST_EVIDENCE: usize = 600;
/// The longest address, in characters.
pub const LONGEST_LINK: usize = 300;

/// What is wrong with an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// An answer that the question does not have.
    Code,
    /// More than one, where one is asked for; or others beside one that stands alone.
    Several,
    /// Too many words.
    Long,
    /// No https address.
    Link,
}

/// What keeps a return from being signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// A question to which nothing is said.
    Answer(QuestionId),
    /// Whose it is.
    Owner,
    /// The day of the next review: there is none, or none that lies ahead.
    Review,
    /// It cannot be shown in a group.
    Group,
    /// It was shown by name, or in the group, and stays so.
    Fixed,
    /// Why it corrects what was signed before.
    Reason,
}

impl Said {
    /// Reads an answer.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(question: &Question, codes: &[&str], evidence: String, link: &str) -> Result<Self, Vec<Unfit>> {
        let mut unfit = Vec::new();
        let known: Vec<OptionCode> = codes.iter().filter_map(|code| OptionCode::parse(code).ok()).collect();
        let none = |code: &OptionCode| question.non_answers.iter().any(|n| n.as_str() == code.as_str());
        unfit.extend((known.len() != codes.len() || known.iter().any(|c| !question.has(c) && !none(c))).then_some(Unfit::Code));
        let alone = |code: &OptionCode| none(code) || question.options.iter().any(|o| o.exclusive && o.code == *code);
        let several = known.len() > 1 && (question.shape.takes_one() || known.iter().any(alone));
        unfit.extend(several.then_some(Unfit::Several));
        unfit.extend((evidence.chars().count() > LONGEST_EVIDENCE).then_some(Unfit::Long));
        let link = link.trim();
        unfit.extend((!link.is_empty() && !is_link(link)).then_some(Unfit::Link));
        if unfit.is_empty() { Ok(Self { codes: known, evidence, link: link.to_owned(), chorus: None }) } else { Err(unfit) }
    }
}

impl Content {
    /// What of it still answers an instrument, which may have another version by now. What Chorus said is left behind: it is said anew.
    #[must_use]
    pub fn fitting(mut self, instrument: &Instrument) -> Self {
        let fits = |question: &Question, said: &Said| {
            let codes: Vec<&str> = said.codes.iter().map(OptionCode::as_str).collect();
            Said::read(question, &codes, String::new(), "").is_ok()
        };
        self.answers.retain(|id, said| instrument.question(id).is_some_and(|question| fits(question, said)));
        self.answers.values_mut().for_each(|said| said.chorus = None);
        self
    }
}

impl Content {
    /// It with what Chorus says on the day to every question that can be evidenced.
    #[must_use]
    pub fn witnessed(mut self, instrument: &Instrument, about: &About, known: &Known, today: NaiveDate) -> Self {
        for question in &instrument.questions {
            if let Some(said) = self.answers.get_mut(&question.id) {
                said.chorus = question.evidenced_by.map(|fact| known.witness(fact, about, today));
            }
        }
        self
    }
}

/// Whether a text is an address that a browser opens and that hides nothing: https, a host with a dot and without a name before it, no space.
fn is_link(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let named = host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && host.chars().all(fits);
    named && text.chars().count() <= LONGEST_LINK && text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '\\'))
}

/// Everything that keeps a return from being signed on a day. `before` is how its last version is shown, if there is one.
#[must_use]
pub fn ready(instrument: &Instrument, content: &Content, period: &Period, today: NaiveDate, before: Option<Shown>) -> Vec<Missing> {
    let said = |id: &QuestionId| content.answers.get(id).is_some_and(|said| !said.codes.is_empty());
    let unsaid = instrument.questions.iter().filter(|q| !said(&q.id)).map(|q| Missing::Answer(q.id.clone()));
    let mut missing: Vec<Missing> = unsaid.collect();
    missing.extend(content.owner.is_none().then_some(Missing::Owner));
    let furthest = today.checked_add_days(Days::new(FURTHEST_DAYS)).unwrap_or(NaiveDate::MAX);
    let ahead = content.review_on.is_some_and(|day| day > today && day <= furthest);
    missing.extend((!ahead).then_some(Missing::Review));
    let grouped = content.shown == Shown::Group;
    let can = Signer::of(instrument).is_some_and(Signer::has_group) && matches!(period, Period::Year(_));
    missing.extend((grouped && !can).then_some(Missing::Group));
    // Whoever was in a group and left it would be told apart from those who stay.
    missing.extend(before.is_some_and(|before| (before == Shown::Group) != grouped).then_some(Missing::Fixed));
    missing.extend((before.is_some() && content.reason.trim().is_empty()).then_some(Missing::Reason));
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_an_https_address_of_a_named_host() {
        for good in ["https://example.org", "https://example.org/a/b?c=d#e", "https://a-b.example.org/%20"] {
            assert!(is_link(good), "{good}");
        }
        let long = format!("https://example.org/{}", "a".repeat(LONGEST_LINK));
        for bad in [
            "http://example.org",
            "javascript:alert(1)",
            "https://localhost",
            "https://jane@example.org",
            "https://example.org:8080",
            "https://example.org/a b",
            "https://example.org/\"onclick",
            "https://.org",
            "https://",
            "example.org",
            long.as_str(),
        ] {
            assert!(!is_link(bad), "{bad}");
        }
    }
}
