//! What the linter finds in the English words of a whole instrument.

use super::{Arg, Words, WordsError, without_isolates};
use crate::domain::{
    instrument::{Instrument, Kind, NonAnswer, Polarity, Question, Shape},
    lint::{self, Audience, Finding, Part, Rule, Wording},
};
use std::{
    collections::BTreeSet,
    fmt::{self, Display},
};

/// Seconds that an answer takes: one of a list, and one in words (survivor-design REQ-T7).
const SECONDS: [usize; 2] = [20, 60];
/// The most that a survey takes: seconds, and questions (REQ-T7).
const MOST: [usize; 2] = [8 * 60, 20];
/// The fewest words of which two languages do not say the same by chance.
const SENTENCE: usize = 3;
/// What `$since` and `$service` are while a text is read; their real words are read where they stand.
const ARGS: [(&str, Arg<'static>); 2] = [("since", Arg::Text("1 May 2026")), ("service", Arg::Text("The service"))];

/// A finding, with where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Located {
    /// The key of the message, a question's id, or `survey` for the whole.
    pub place: String,
    /// The question, for what belongs to one.
    pub question: Option<String>,
    /// What was found.
    pub finding: Finding,
    /// Why the instrument keeps it as it is.
    pub accepted: Option<String>,
}

impl Display for Located {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.finding)?;
        self.accepted.as_ref().map_or(Ok(()), |reason| write!(f, " Accepted: {reason}"))
    }
}

/// Everything that the linter says about an instrument.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findings {
    /// The findings, in the order in which people meet the words.
    pub all: Vec<Located>,
    /// Questions and rules that the instrument accepts although nothing is found, so that no exception outlives its wording.
    pub idle: Vec<(String, Rule)>,
}

impl Findings {
    /// Those that the instrument does not accept.
    pub fn open(&self) -> impl Iterator<Item = &Located> {
        self.all.iter().filter(|located| located.accepted.is_none())
    }

    /// What keeps an instrument from being well worded, one line each.
    #[must_use]
    pub fn problems(&self, instrument: &Instrument) -> Vec<String> {
        let open = self.open().map(|located| format!("instrument {}, {located}", instrument.id));
        let idle = self
            .idle
            .iter()
            .map(|(question, rule)| format!("instrument {}, {question}: accepts “{rule}”, which is not found", instrument.id));
        open.chain(idle).collect()
    }
}

/// The words of one instrument, as they are read.
struct Reader<'a> {
    words: &'a Words,
    instrument: &'a Instrument,
    found: Vec<Located>,
}

impl Words {
    /// Reads the English words of an instrument with [`lint::wording`], and looks at what no single wording shows: ways not to answer, purposes, length, the
    /// end. Findings on exact official wordings, and on questions that say `accepted` with a reason, are marked. Without English there is nothing to read.
    ///
    /// # Errors
    /// [`WordsError`] when a message is missing.
    pub fn findings(&self, instrument: &Instrument) -> Result<Findings, WordsError> {
        if !instrument.languages.iter().any(|language| language == "en") {
            return Ok(Findings::default());
        }
        let mut reader = Reader { words: self, instrument, found: Vec::new() };
        reader.survey()?;
        let mut seen = BTreeSet::new();
        for question in instrument.questions.iter().filter(|q| seen.insert(q.wording().clone())) {
            reader.question(question)?;
        }
        reader.translations();
        let mut findings = Findings { all: reader.found, idle: Vec::new() };
        findings.accept(instrument);
        Ok(findings)
    }
}

impl Findings {
    fn accept(&mut self, instrument: &Instrument) {
        for question in &instrument.questions {
            let id = question.wording().as_str();
            let of_it = |located: &&mut Located| located.question.as_deref() == Some(id);
            if let Some(official) = question.official.as_ref().filter(|official| official.status != "own") {
                let exact = format!("the exact wording of {}", official.standard);
                self.all.iter_mut().filter(of_it).for_each(|located| located.accepted = Some(exact.clone()));
            }
            for accepted in &question.accepted {
                let mut found = self.all.iter_mut().filter(of_it).filter(|l| l.finding.rule == accepted.rule).peekable();
                if found.peek().is_none() {
                    self.idle.push((id.to_owned(), accepted.rule));
                }
                found.for_each(|located| located.accepted = Some(accepted.reason.clone()));
            }
        }
    }
}

impl Reader<'_> {
    fn say(&self, key: &str) -> Result<String, WordsError> {
        Ok(without_isolates(&self.words.ask(self.instrument.id.as_str(), "en", key, &ARGS)?))
    }

    fn read(&mut self, place: &str, question: Option<&Question>, wording: &Wording) {
        let question = question.map(|q| q.wording().to_string());
        let found = lint::wording(wording).into_iter();
        self.found.extend(found.map(|finding| Located { place: place.to_owned(), question: question.clone(), finding, accepted: None }));
    }

    fn note(&mut self, place: &str, question: Option<&Question>, rule: Rule, found: String, better: &str) {
        let finding = Finding { rule, found, better: better.to_owned() };
        let question = question.map(|q| q.wording().to_string());
        self.found.push(Located { place: place.to_owned(), question, finding, accepted: None });
    }

    /// What the survey is about, its notes, how long it takes, and how it ends.
    fn survey(&mut self) -> Result<(), WordsError> {
        let audience = whole(self.instrument);
        let notes = self.instrument.sections.iter().filter(|s| s.note).map(|s| format!("section-{}-note", s.id));
        for key in std::iter::once("about".to_owned()).chain(notes) {
            let text = self.say(&key)?;
            self.read(&key, None, &Wording { text: &text, part: Part::Note, audience, beside: "" });
        }
        let (words, chosen): (Vec<&Question>, Vec<&Question>) = self.instrument.at_most_asked().partition(|q| q.shape == Shape::Text);
        let seconds = chosen.len() * SECONDS[0] + words.len() * SECONDS[1];
        // An organisation fills in its return over days, and by several hands.
        if self.instrument.kind != Kind::Return && (seconds > MOST[0] || chosen.len() > MOST[1]) {
            let found = format!("{} questions, about {} minutes", chosen.len() + words.len(), seconds.div_ceil(60));
            self.note("survey", None, Rule::Length, found, "leave out what nobody will use, or make two surveys of it");
        }
        let rated = self.instrument.questions.iter().rfind(|q| q.polarity != Polarity::None);
        if let Some(last) = rated.filter(|q| audience == Audience::People && q.polarity == Polarity::Negative) {
            let found = last.wording().to_string();
            self.note(
                "survey",
                None,
                Rule::Ending,
                found,
                "end on something that works: “I look to the future with more hope than before.”",
            );
        }
        Ok(())
    }

    /// Messages that another language has in English: a column that was copied and not translated.
    fn translations(&mut self) {
        let id = self.instrument.id.as_str();
        let args: Vec<(&str, Arg)> = ARGS.into_iter().chain([("share", Arg::Text("About 7 in 10"))]).collect();
        let mut keys = Words::keys_of(self.instrument);
        keys.extend(self.instrument.questions.iter().map(|q| format!("q-{}-hint", q.wording())).collect::<BTreeSet<_>>());
        for language in self.instrument.languages.iter().filter(|language| !["en", "en-simple"].contains(&language.as_str())) {
            let named = self.words.language(language).map_or(language.as_str(), |l| l.name.as_str()).to_owned();
            for key in &keys {
                let said = |language: &str| self.words.ask(id, language, key, &args).ok().map(|text| without_isolates(&text));
                let Some(text) = said(language).filter(|text| said("en").as_ref() == Some(text)) else { continue };
                if text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() >= SENTENCE {
                    let found = format!("{language}: {text}");
                    self.note(key, None, Rule::Translations, found, &format!("say it in {named}, or take the language out"));
                }
            }
        }
    }

    fn question(&mut self, question: &Question) -> Result<(), WordsError> {
        let (key, audience) = (format!("q-{}", question.wording()), reader_of(question));
        let text = self.say(&key)?;
        let hint_key = format!("{key}-hint");
        let hint = if self.words.can_ask(self.instrument.id.as_str(), "en", &hint_key) { self.say(&hint_key)? } else { String::new() };
        let part = if question.shape == Shape::Agree5 { Part::Statement } else { Part::Question };
        self.read(&key, Some(question), &Wording { text: &text, part, audience, beside: &hint });
        self.read(&hint_key, Some(question), &Wording { text: &hint, part: Part::Hint, audience, beside: &text });
        if question.has_own_options() {
            let keys = question.options.iter().map(|option| format!("{key}-{}", option.code));
            let options = keys.map(|key| Ok((self.say(&key)?, key))).collect::<Result<Vec<_>, WordsError>>()?;
            for (option, key) in &options {
                self.read(key, Some(question), &Wording { text: option, part: Part::Option, audience, beside: &hint });
            }
            if question.shape == Shape::Single {
                let all = options.into_iter().map(|(option, _)| option).collect::<Vec<_>>().join(" / ");
                self.read(&key, Some(question), &Wording { text: &all, part: Part::Options, audience, beside: "" });
            }
        }
        let has = |non_answer| question.non_answers.contains(&non_answer);
        let unsaid = question.sensitive && !has(NonAnswer::Pnts);
        if question.shape != Shape::Text && (unsaid || !(has(NonAnswer::Dk) || has(NonAnswer::Pnts))) {
            let better = "non_answers = [\"dk\", \"pnts\"]";
            let found = question.non_answers.iter().map(|n| n.as_str()).collect::<Vec<_>>().join(", ");
            self.note(&key, Some(question), Rule::NonAnswers, found, better);
        }
        if question.purpose.trim().is_empty() {
            self.note(&key, Some(question), Rule::Purpose, String::new(), "say what a reader will do with it, or leave the question out");
        }
        Ok(())
    }
}

/// Who speaks of their work: staff, partners in the partnership, and those who fill in a return.
const STAFF: [&str; 6] = ["professional", "partner", "lead", "specialist_service", "commissioner", "agency"];

fn reader_of(question: &Question) -> Audience {
    if question.audience.iter().all(|who| STAFF.contains(&who.as_str())) { Audience::Staff } else { Audience::People }
}

/// Whoever reads what stands before the questions: staff where all questions are for staff.
fn whole(instrument: &Instrument) -> Audience {
    if instrument.questions.iter().all(|q| reader_of(q) == Audience::Staff) { Audience::Staff } else { Audience::People }
}
