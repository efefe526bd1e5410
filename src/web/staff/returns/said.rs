//! Returns in words: periods, instruments, answers, and how many of a group.

use super::Failed;
use crate::{
    domain::{
        ids::OptionCode,
        instrument::{Instrument, NonAnswer, Question},
        returns::{Fact, Folded, Period, Says, Share, Witness},
    },
    i18n::{Arg, Words},
    web::staff::release::AT,
};
use serde::Serialize;

/// What Chorus itself says, with where that can be looked at.
#[derive(Debug, Serialize)]
pub(super) struct Chorus {
    says: String,
    /// Empty where there is nothing to look at.
    href: String,
    /// What the address leads to.
    leads: String,
}

/// What an instrument is called.
pub(super) fn name(words: &Words, lang: &str, instrument: &Instrument) -> Result<String, Failed> {
    Ok(words.ask(instrument.id.as_str(), lang, "survey-name", &[])?)
}

/// The time that a return is about.
pub(super) fn period(words: &Words, lang: &str, period: &Period) -> Result<String, Failed> {
    Ok(match period {
        Period::Year(year) => words.say(lang, "staff-return-year", &[("year", Arg::Text(&year.replace('-', "/")))])?,
        Period::Day(day) => words.say(lang, "staff-return-day", &[("day", Arg::Text(&words.day(lang, *day)?))])?,
    })
}

/// What an answer says: in the words of the instrument, or, where it is no answer, in those of an organisation.
pub(super) fn answer(words: &Words, lang: &str, instrument: &Instrument, question: &Question, code: &str) -> Result<String, Failed> {
    if NonAnswer::ALL.iter().any(|n| n.as_str() == code) {
        return Ok(words.say(lang, &format!("staff-return-non-{code}"), &[])?);
    }
    Ok(words.option(instrument, lang, question, code)?)
}

/// All answers that a question has, in the order in which they are offered.
pub(super) fn codes(question: &Question) -> Vec<&str> {
    let none = NonAnswer::ALL.iter().filter(|n| question.non_answers.contains(n)).map(|n| n.as_str());
    question.options.iter().map(|option| option.code.as_str()).chain(none).collect()
}

/// What Chorus itself says to a question.
pub(super) fn chorus(words: &Words, lang: &str, witness: &Witness) -> Result<Chorus, Failed> {
    let what = words.say(lang, &format!("staff-chorus-of-{}", witness.fact.as_str()), &[])?;
    let number = |n: usize| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let what = ("what", Arg::Text(&what));
    let says = match &witness.says {
        Says::Nothing => words.say(lang, "staff-chorus-nothing", &[what])?,
        Says::Some { n, of } => words.say(lang, "staff-chorus-some", &[what, ("n", number(*n)), ("of", number(*of))])?,
        Says::Many { n } => words.say(lang, "staff-chorus-many", &[what, ("n", number(*n))])?,
        Says::Shared { release, day } | Says::Public { release, day } => {
            let key = if matches!(witness.says, Says::Public { .. }) { "staff-chorus-public" } else { "staff-chorus-shared" };
            let day = words.day(lang, *day)?;
            words.say(lang, key, &[what, ("release", Arg::Text(release.as_str())), ("day", Arg::Text(&day))])?
        }
    };
    let actions = [Fact::RepliesInTime, Fact::ReviewsOwned, Fact::OwnReviews, Fact::InspectionsOwned, Fact::GroupVets];
    let (href, leads) = match &witness.says {
        Says::Shared { release, .. } | Says::Public { release, .. } => {
            (format!("{AT}/{release}?lang={lang}"), words.say(lang, "staff-chorus-release", &[("release", Arg::Text(release.as_str()))])?)
        }
        Says::Some { .. } if actions.contains(&witness.fact) => {
            (format!("/said-and-did?lang={lang}"), words.say(lang, "staff-chorus-replies", &[])?)
        }
        _ => (String::new(), String::new()),
    };
    Ok(Chorus { says, href, leads })
}

/// What a group says, an answer a line.
pub(super) fn folded(
    words: &Words,
    lang: &str,
    instrument: &Instrument,
    question: &Question,
    folded: &Folded,
) -> Result<Vec<String>, Failed> {
    let number = |n: usize| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let line = |(code, share): &(OptionCode, Share)| -> Result<String, Failed> {
        let answer = answer(words, lang, instrument, question, code.as_str())?;
        let (key, n) = match share {
            Share::OneAtMost => ("staff-return-share-one", 1),
            Share::Exactly(n) => ("staff-return-share-some", *n),
            Share::AtLeast(n) => ("staff-return-share-most", *n),
        };
        let args = [("of", number(folded.of)), ("n", number(n)), ("answer", Arg::Text(&answer))];
        Ok(words.say(lang, key, &args)?)
    };
    folded.said.iter().map(line).collect()
}
