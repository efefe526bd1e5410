//! What questions, answers and results are called: in the words of their instrument, or in those that all instruments share.

use super::{Arg, Words, WordsError};
use crate::domain::instrument::{Derived, Instrument, Link, Question};

type Said = Result<String, WordsError>;

impl Words {
    /// A message of a question: `q-<id>` and `ending` (`-short`, `-finding`, `-hint`, or nothing for the question itself). In a repeated section every
    /// question has the message of the one that the instrument has, with `$service` for what it is asked about.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn question(&self, instrument: &Instrument, language: &str, question: &Question, ending: &str, args: &[(&str, Arg)]) -> Said {
        let (id, key) = (instrument.id.as_str(), format!("q-{}{ending}", question.wording()));
        let Some(repeated) = &question.repeated else { return self.ask(id, language, &key, args) };
        let thing = instrument.question(&repeated.question).map(|asked| self.option(instrument, language, asked, repeated.option.as_str()));
        let thing = thing.transpose()?.unwrap_or_default();
        let args: Vec<(&str, Arg)> = args.iter().cloned().chain([("service", Arg::Text(&thing))]).collect();
        self.ask(id, language, &key, &args)
    }

    /// The hint of a question; empty where it has none.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn hint(&self, instrument: &Instrument, language: &str, question: &Question) -> Said {
        let has = self.can_ask(instrument.id.as_str(), language, &format!("q-{}-hint", question.wording()));
        if has { self.question(instrument, language, question, "-hint", &[]) } else { Ok(String::new()) }
    }

    /// The title (`place-title`) or the hint (`place-hint`) of the question about the place: the instrument's own where its readers are not people who
    /// got help, else what all instruments say.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn place(&self, instrument: &Instrument, language: &str, key: &str) -> Said {
        let id = instrument.id.as_str();
        if self.can_ask(id, language, key) { self.ask(id, language, key, &[]) } else { self.say(language, key, &[]) }
    }

    /// What an option of a question says.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn option(&self, instrument: &Instrument, language: &str, question: &Question, code: &str) -> Said {
        if question.has_own_options() {
            self.question(instrument, language, question, &format!("-{code}"), &[])
        } else {
            self.say(language, &format!("scale-{}-{code}", question.shape.as_str()), &[])
        }
    }

    /// What a group of options is called.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn group(&self, instrument: &Instrument, language: &str, question: &Question, code: &str) -> Said {
        if question.has_own_options() {
            self.question(instrument, language, question, &format!("-collapse-{code}"), &[])
        } else {
            self.say(language, &format!("three-{}-{code}", question.shape.as_str()), &[])
        }
    }

    /// The short title of a result.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn result_title(&self, instrument: &Instrument, language: &str, result: &Derived) -> Said {
        let Some(link) = result.link.as_ref().map(|(_, link)| *link) else {
            return self.result(instrument, language, result, "short", &[]);
        };
        let name = match link {
            Link::Wanted => self.say(language, "public-chain-wanted", &[]),
            Link::Available => self.say(language, "public-chain-available", &[]),
            Link::Received => self.say(language, "public-chain-received", &[]),
        };
        Ok(format!("{}: {}", self.chained(instrument, language, result)?, name?))
    }

    /// What a result says of a share.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn result_finding(&self, instrument: &Instrument, language: &str, result: &Derived, share: &str) -> Said {
        let share = ("share", Arg::Text(share));
        let Some((_, link)) = &result.link else { return self.result(instrument, language, result, "finding", &[share]) };
        let what = self.chained(instrument, language, result)?;
        self.say(language, &format!("chain-{}", link.as_str()), &[share, ("what", Arg::Text(&what))])
    }

    /// Of whom a result tells.
    ///
    /// # Errors
    /// As for [`Words::say`].
    pub fn result_base(&self, instrument: &Instrument, language: &str, result: &Derived) -> Said {
        match result.link {
            None => self.result(instrument, language, result, "base", &[]),
            Some((_, Link::Wanted)) => self.say(language, "public-col-base", &[]),
            Some(_) => self.say(language, "chain-base", &[]),
        }
    }

    fn result(&self, instrument: &Instrument, language: &str, result: &Derived, part: &str, args: &[(&str, Arg)]) -> Said {
        self.ask(instrument.id.as_str(), language, &format!("d-{}-{part}", result.id), args)
    }

    /// The title of the question that a result follows from.
    fn chained(&self, instrument: &Instrument, language: &str, result: &Derived) -> Said {
        let chain = result.link.as_ref().and_then(|(question, _)| instrument.question(question));
        chain.map_or_else(|| Ok(String::new()), |question| self.question(instrument, language, question, "-short", &[]))
    }
}
