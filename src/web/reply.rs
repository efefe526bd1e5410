//! The public reply to a release, assembled from sentences of the catalogue: the same for the public and, before it, for staff.
//!
//! Figures come from the release's own sentences, and nothing else here has a number but days. Free words stand in the language in which they were written, until two people
//! have agreed to a translation.

use crate::{
    domain::{
        action::{Action, Finding, Recommendation, Status, Step, Written, replies, reply_due},
        ids::{InstrumentId, OrganisationId},
    },
    i18n::{Arg, Words},
    release::{Document, Title},
    report::{self, Reader, Said},
    secret::sha256_hex,
    store::{self, Tx, release::Head, translation::Translation},
    web::figures::survey_language,
};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// Everything that replies are made of.
#[derive(Debug, Default)]
pub struct Answers {
    /// Every finding.
    pub findings: Vec<Finding>,
    /// Every action.
    pub actions: Vec<Action>,
    translations: Vec<Translation>,
    organisations: BTreeMap<OrganisationId, String>,
}

/// What hashes of free words bind translations to.
#[must_use]
pub fn original(words: &Written) -> String {
    sha256_hex(&words.bytes())
}

impl Answers {
    /// Reads all of it.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn load(tx: &mut Tx) -> Result<Self, store::StoreError> {
        let organisations = store::partnership::organisations(tx).await?;
        Ok(Self {
            findings: store::finding::all(tx).await?,
            actions: store::action::all(tx).await?,
            translations: store::translation::all(tx).await?,
            organisations: organisations.into_iter().map(|o| (o.id, o.name)).collect(),
        })
    }

    /// The findings of a release that were not withdrawn.
    pub fn of<'a>(&'a self, release: &'a str) -> impl Iterator<Item = &'a Finding> {
        self.findings.iter().filter(move |f| f.release.as_str() == release && f.withdrawn_on.is_none())
    }

    /// The actions of a finding.
    pub fn done_about<'a>(&'a self, finding: &'a Finding) -> impl Iterator<Item = &'a Action> {
        self.actions.iter().filter(|a| a.finding.as_ref() == Some(&finding.id))
    }

    /// Whether the finding that an action is about was withdrawn.
    #[must_use]
    pub fn is_gone(&self, action: &Action) -> bool {
        self.findings.iter().any(|f| Some(&f.id) == action.finding.as_ref() && f.withdrawn_on.is_some())
    }

    /// Whether a release has its reply.
    #[must_use]
    pub fn has_reply(&self, release: &str) -> bool {
        self.of(release).any(|finding| replies(finding, &self.actions))
    }

    /// The last day for the reply to a public release that has none.
    #[must_use]
    pub fn owed(&self, release: &Head) -> Option<NaiveDate> {
        release.public_on.filter(|_| release.state == "public" && !self.has_reply(&release.id)).map(reply_due)
    }
}

/// The reply to one release.
#[derive(Debug, Serialize)]
pub struct Reply {
    id: String,
    href: String,
    survey: String,
    /// The language of what the survey itself says.
    lang: String,
    dir: String,
    when: String,
    /// That a reply is missing, or until when it is due.
    owed: String,
    late: bool,
    heard: Vec<Heard>,
}

/// Something that was heard, with what is done about it.
#[derive(Debug, Serialize)]
pub struct Heard {
    /// Its id.
    pub id: String,
    kind: String,
    /// The figure in its sentence; none only where a later program says figures otherwise.
    said: Option<Said>,
    lang: String,
    dir: String,
    words: Option<Quote>,
    earlier: Vec<Earlier>,
    actions: Vec<Doing>,
}

impl Heard {
    /// By what translations find its free words; none where it has none.
    #[must_use]
    pub fn original(&self) -> Option<String> {
        self.words.as_ref().map(|words| words.original.clone())
    }
}

/// An action.
#[derive(Debug, Serialize)]
pub struct Doing {
    /// Its id.
    pub id: String,
    status: String,
    late: String,
    owner: String,
    words: Option<Quote>,
    vetted: String,
    earlier: Vec<Earlier>,
}

impl Doing {
    /// By what translations find its free words; none where it has none.
    #[must_use]
    pub fn original(&self) -> Option<String> {
        self.words.as_ref().map(|words| words.original.clone())
    }
}

/// Free words.
#[derive(Debug, Clone, Serialize)]
pub struct Quote {
    text: String,
    lang: String,
    dir: String,
    /// That these words are in another language than the page; empty where they are not.
    mark: String,
    /// By what a translation finds them.
    original: String,
}

/// What was said before, with the day on which it changed.
#[derive(Debug, Serialize)]
pub struct Earlier {
    changed: String,
    status: String,
    words: Option<Quote>,
}

/// In which language a reply is read, and on which day.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// The words of the pages.
    pub words: &'a Words,
    /// The language of the page.
    pub language: &'a str,
    /// The day.
    pub today: NaiveDate,
    /// What stands before the addresses of releases; empty on the public origin.
    pub at: &'static str,
    /// Whether what is not public yet is there as well.
    pub drafts: bool,
}

impl Reading<'_> {
    fn say(&self, key: &str, args: &[(&str, Arg)]) -> Outcome<String> {
        Ok(self.words.say(self.language, key, args)?)
    }

    fn on(&self, key: &str, day: NaiveDate) -> Outcome<String> {
        self.say(key, &[("day", Arg::Text(&self.words.day(self.language, day)?))])
    }

    fn direction(&self, language: &str) -> String {
        self.words.language(language).map_or_else(|| "auto".to_owned(), |l| l.direction.clone())
    }

    /// The reply to a release.
    ///
    /// # Errors
    /// When a message or an instrument is missing.
    pub fn reply(&self, release: &Head, title: &Title, document: Option<&Document>, answers: &Answers) -> Outcome<Reply> {
        let spoken = survey_language(self.words, &title.instrument, self.language);
        let owed = answers.owed(release);
        let late = owed.is_some_and(|due| due < self.today);
        let shown = self.shown(release, answers);
        Ok(Reply {
            id: release.id.clone(),
            href: report::address(self.at, &release.id, report::View::default(), self.language),
            survey: self.words.ask(title.instrument.as_str(), spoken, "survey-name", &[])?,
            lang: spoken.to_owned(),
            dir: self.direction(spoken),
            when: report::wave_in_words(title.when, self.words, self.language)?,
            owed: match owed {
                None => String::new(),
                Some(_) if late => self.on("reply-missing", release.public_on.unwrap_or_default())?,
                Some(due) => self.on("reply-due", due)?,
            },
            late,
            heard: document.map(|document| self.heard(document, spoken, &shown, answers)).transpose()?.unwrap_or_default(),
        })
    }

    fn shown<'b>(&self, release: &'b Head, answers: &'b Answers) -> Vec<&'b Finding> {
        answers.of(&release.id).filter(|f| self.drafts || f.public.is_some()).collect()
    }

    /// Whether anything is said to a release, so that its document is needed.
    #[must_use]
    pub fn speaks_of(&self, release: &Head, answers: &Answers) -> bool {
        !self.shown(release, answers).is_empty()
    }

    fn heard(&self, document: &Document, spoken: &str, findings: &[&Finding], answers: &Answers) -> Outcome<Vec<Heard>> {
        if findings.is_empty() {
            return Ok(Vec::new());
        }
        let equality = document.equality.as_ref().map(InstrumentId::as_str);
        let instrument = self.words.with_equality(document.instrument.as_str(), equality).ok_or("the release's instrument is not there")?;
        let reader = Reader::new(document, &[], &instrument, self.words, spoken)?.below(self.at);
        findings.iter().map(|finding| self.one(&reader, spoken, finding, answers)).collect()
    }

    /// One finding of a release.
    ///
    /// # Errors
    /// When a message or an instrument is missing.
    pub fn heard_of(&self, document: &Document, finding: &Finding, answers: &Answers) -> Outcome<Heard> {
        let spoken = survey_language(self.words, &document.instrument, self.language);
        self.heard(document, spoken, &[finding], answers)?.pop().ok_or_else(|| "the finding is not there".into())
    }

    /// A finding as it is read; `spoken` is the language of its figure.
    fn one(&self, reader: &Reader, spoken: &str, finding: &Finding, answers: &Answers) -> Outcome<Heard> {
        let versions = &finding.versions;
        let last = &versions[versions.len() - 1];
        let first_read = finding.public.map_or(versions.len(), |(_, number)| number);
        let earlier = |version: &Recommendation, changed: NaiveDate| -> Outcome<Earlier> {
            Ok(Earlier {
                changed: self.on("reply-changed", changed)?,
                status: self.kind(version)?,
                words: self.quote(&version.words, answers)?,
            })
        };
        let before = versions.windows(2).skip(first_read.saturating_sub(1)).rev();
        Ok(Heard {
            id: finding.id.to_string(),
            kind: self.kind(last)?,
            said: reader.said(&finding.figure.0, &finding.figure.1)?,
            lang: spoken.to_owned(),
            dir: self.direction(spoken),
            words: self.quote(&last.words, answers)?,
            earlier: before.map(|pair| earlier(&pair[0], pair[1].day)).collect::<Outcome<_>>()?,
            actions: answers.done_about(finding).map(|action| self.doing(action, answers)).collect::<Outcome<_>>()?,
        })
    }

    fn kind(&self, version: &Recommendation) -> Outcome<String> {
        self.say(&format!("reply-kind-{}", version.kind.as_str()), &[])
    }

    /// An action as it is read.
    ///
    /// # Errors
    /// When a message is missing.
    pub fn doing(&self, action: &Action, answers: &Answers) -> Outcome<Doing> {
        let now = action.now();
        let first_read = action.public_from.unwrap_or(if self.drafts { 1 } else { action.steps.len() });
        let earlier = |step: &Step, since: NaiveDate, changed: NaiveDate| -> Outcome<Earlier> {
            Ok(Earlier {
                changed: self.on("reply-changed", changed)?,
                status: self.status(step.status, since)?,
                words: self.quote(&step.words, answers)?,
            })
        };
        let before = action.steps.windows(2).skip(first_read.saturating_sub(1)).rev();
        let name = answers.organisations.get(&now.organisation).cloned().unwrap_or_default();
        let role = self.say(&format!("reply-role-{}", now.role.as_str()), &[])?;
        Ok(Doing {
            id: action.id.to_string(),
            status: self.status(now.status, action.since())?,
            late: now
                .status
                .due()
                .filter(|_| action.is_overdue(self.today))
                .map(|due| self.on("reply-late", due))
                .transpose()?
                .unwrap_or_default(),
            owner: self.say("reply-owner", &[("role", Arg::Text(&role)), ("organisation", Arg::Text(&name))])?,
            words: self.quote(&now.words, answers)?,
            vetted: action.vetted().map(|v| self.on(&format!("reply-vetted-{}", v.says.as_str()), v.day)).transpose()?.unwrap_or_default(),
            earlier: before.map(|pair| earlier(&pair[0], pair[0].day, pair[1].day)).collect::<Outcome<_>>()?,
        })
    }

    fn status(&self, status: Status, since: NaiveDate) -> Outcome<String> {
        match status {
            Status::Undecided => self.on("reply-undecided", since),
            Status::Planned(due) => self.on("reply-planned", due),
            Status::Doing(due) => self.on("reply-doing", due),
            Status::Done => self.on("reply-done", since),
            Status::NotDoing(reason) => self.say(&format!("reply-why-{}", reason.as_str()), &[]),
        }
    }

    fn quote(&self, written: &Written, answers: &Answers) -> Outcome<Option<Quote>> {
        if written.text.is_empty() {
            return Ok(None);
        }
        let original = original(written);
        let own = written.language == self.language;
        let agreed = |t: &&Translation| t.original == original && t.language == self.language && t.second.is_some();
        if let Some(translation) = answers.translations.iter().find(agreed).filter(|_| !own) {
            let (text, lang) = (translation.text.clone(), translation.language.clone());
            return Ok(Some(Quote { text, dir: self.direction(&lang), lang, mark: String::new(), original }));
        }
        let mark = if own || (self.language == "en-simple" && written.language == "en") {
            String::new()
        } else {
            let name = self.words.language(&written.language).map_or(written.language.as_str(), |l| l.name.as_str());
            self.say("reply-foreign", &[("language", Arg::Text(name))])?
        };
        Ok(Some(Quote {
            text: written.text.clone(),
            lang: written.language.clone(),
            dir: self.direction(&written.language),
            mark,
            original,
        }))
    }
}
