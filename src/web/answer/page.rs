//! What every page for people answering has in common, and how a page is shown.

use super::{
    Answering, STYLE,
    book::{Book, Entry},
    media::Medium,
    path::{Step, View},
    state::{RunState, tagged},
};
use crate::{
    domain::{ballot::Channel, instrument::Instrument},
    i18n::{Arg, PAGES},
    render::{Page, RenderError},
    secret::Key,
    telemetry,
};
use actix_web::{HttpResponse, http::StatusCode};
use serde::Serialize;

/// The frame of a page.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    lang: String,
    dir: String,
    title: String,
    style: &'static str,
    name: &'static str,
    question: String,
    action: String,
    leave: String,
    leave_to: String,
    run: String,
    state: String,
    shift: String,
    fictional: bool,
    draft: bool,
    kiosk: bool,
    /// That this is a preview, for whoever wrote the questions; nothing on pages for people who answer.
    preview: Option<Preview>,
}

/// What stands on a page that is only looked at.
#[derive(Debug, Clone, Serialize)]
pub struct Preview {
    /// That nothing is kept, in the language of the room.
    pub notice: String,
    /// The language of the room.
    pub lang: &'static str,
    /// Where its form leads, and what tells that form from another site's.
    pub action: String,
    /// See `action`.
    pub token: String,
    /// Where Leave leads.
    pub leave: String,
}

/// A page with its own content beside the frame.
#[derive(Debug, Serialize)]
struct Framed<'a, T: Serialize> {
    page: Frame,
    #[serde(flatten)]
    content: &'a T,
}

/// The content of a page: which template, and what `data-page` says.
pub trait Content: Serialize {
    /// The template's path.
    const TEMPLATE: &'static str;
    /// The page's name in `data-page`.
    fn name(&self) -> &'static str;
    /// The question's id in `data-question`, if the page asks one.
    fn question(&self) -> Option<&str> {
        None
    }
}

impl<T: Content> Page for Framed<'_, T> {
    const TEMPLATE: &'static str = T::TEMPLATE;
}

/// Where a page is shown: in which wave, in which language, with which run.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The server.
    pub answering: &'a Answering,
    /// The partnership.
    pub book: &'a Book,
    /// The wave; none on pages that belong to no wave.
    pub entry: Option<&'a Entry>,
    /// The language.
    pub language: &'a str,
    /// The run; none before a start and after an end.
    pub run: Option<&'a RunState>,
    /// The key of the day, when there is a run.
    pub key: Option<&'a Key>,
    /// The tagged number that Leave ends on a page without a run's state; empty where there is none.
    pub tag: &'a str,
    /// Whether the browser asked to save data.
    pub saves_data: bool,
    /// What is said of a page that is only looked at.
    pub preview: Option<&'a Preview>,
}

impl<'a> Place<'a> {
    /// A place without a run, in the wave's first language.
    #[must_use]
    pub fn outside(answering: &'a Answering, book: &'a Book, entry: Option<&'a Entry>) -> Self {
        let language = entry.and_then(|e| e.languages.first()).map_or("en", |l| l.code.as_str());
        Self { answering, book, entry, language, run: None, key: None, tag: "", saves_data: false, preview: None }
    }

    /// Renders a page.
    ///
    /// # Errors
    /// When a message or value is missing.
    pub fn render<T: Content>(&self, content: &T) -> Result<String, RenderError> {
        let page = self.frame(content)?;
        self.answering.pages.render(self.language, &Framed { page, content })
    }

    /// Answers with a page, or with the page for faults when it cannot be rendered.
    #[must_use]
    pub fn show<T: Content>(&self, status: StatusCode, content: &T) -> HttpResponse {
        match self.render(content) {
            Ok(html) => HttpResponse::build(status).content_type("text/html; charset=utf-8").body(html),
            Err(error) => self.fault(&error),
        }
    }

    /// Answers a fault of the program: a calm page. Which page it was and when is nobody's business; what went wrong is told with the day's.
    #[must_use]
    pub fn fault(&self, error: &dyn std::fmt::Display) -> HttpResponse {
        telemetry::note(error);
        let words = self.answering.pages.words();
        let text = words.say(self.language, "fault-body", &[]);
        let heading = words.say(self.language, "fault-title", &[]);
        let message = Message { heading: heading.unwrap_or_default(), text: text.unwrap_or_default(), name: "error" };
        let html = self.render(&message).unwrap_or_default();
        HttpResponse::InternalServerError().content_type("text/html; charset=utf-8").body(html)
    }

    /// A page that only says something.
    #[must_use]
    pub fn message(&self, status: StatusCode, name: &'static str, heading: &str, text: &str) -> HttpResponse {
        let words = self.answering.pages.words();
        let say = |key: &str| words.say(self.language, key, &[]);
        match (say(heading), say(text)) {
            (Ok(heading), Ok(text)) => self.show(status, &Message { heading, text, name }),
            (Err(error), _) | (_, Err(error)) => self.fault(&error),
        }
    }

    /// Whether not all words of this page's language were read by two people.
    fn is_draft(&self) -> bool {
        let own = self.entry.and_then(|entry| entry.languages.iter().find(|l| l.code == self.language));
        own.map_or_else(|| !self.book.read.has(PAGES, self.language), |language| language.draft)
    }

    fn frame<T: Content>(&self, content: &T) -> Result<Frame, RenderError> {
        let words = self.answering.pages.words();
        let language = words.language(self.language);
        let slug = self.entry.map_or("", |e| e.slug.as_str());
        let kiosk = self.entry.is_some_and(|e| e.channel == Channel::Kiosk);
        let (state, run) = self.sealed();
        let named = words.say(self.language, "landing-title", &[])?;
        let title = match (self.entry, self.run) {
            (Some(entry), Some(run)) => format!("{named} – {}", title_number(entry, run, content.name())),
            _ => match heading_key(content.name()) {
                Some(key) => format!("{named} – {}", words.say(self.language, key, &[])?),
                None => named,
            },
        };
        Ok(Frame {
            lang: self.language.to_owned(),
            dir: language.map_or("ltr", |l| l.direction.as_str()).to_owned(),
            title,
            style: STYLE,
            name: content.name(),
            question: content.question().unwrap_or_default().to_owned(),
            action: self.preview.map_or_else(|| format!("/{slug}"), |p| p.action.clone()),
            leave: self.preview.map_or_else(|| format!("/{}/leave", if slug.is_empty() { "-" } else { slug }), |p| p.leave.clone()),
            // A shared device goes back to its own first page, for the next person.
            leave_to: if kiosk { format!("/{slug}") } else { self.answering.neutral_url.to_string() },
            run,
            state,
            shift: words.say(self.language, "leaving-shift", &[("left", Arg::Text("#"))])?,
            fictional: self.book.partnership.fictional,
            draft: self.is_draft(),
            kiosk,
            preview: self.preview.cloned(),
        })
    }

    /// What fills the slots for sound and film of a page, in the page's language.
    #[must_use]
    pub fn media(&self, instrument: &Instrument, page: &str) -> Vec<Medium> {
        if self.saves_data { Vec::new() } else { self.answering.media.of(instrument.id.as_str(), self.language, page) }
    }

    fn sealed(&self) -> (String, String) {
        let (Some(entry), Some(run), Some(key)) = (self.entry, self.run, self.key) else { return (String::new(), self.tag.to_owned()) };
        let state = run.seal(key, &entry.wave.survey, entry.instrument.version, &entry.wave, entry.slug.as_str());
        (state, data_encoding::HEXLOWER.encode(&tagged(&run.run, key)))
    }
}

/// The neutral heading that makes the title of a page without a run its own.
fn heading_key(name: &str) -> Option<&'static str> {
    match name {
        "done" => Some("done-title"),
        "stopped" => Some("stopped-title"),
        "withdraw" => Some("withdraw-title"),
        "closed" => Some("closed-title"),
        "help" => Some("help-title"),
        "pause" => Some("pause-title"),
        _ => None,
    }
}

/// What follows the neutral title: a number on the way, or a word for a page beside it. Never what a page asks.
fn title_number(entry: &Entry, run: &RunState, name: &str) -> String {
    // Before the survey and after the send, pages count for themselves.
    let number = match (&run.at, run.sent) {
        (Step::Door, _) => "·".to_owned(),
        (Step::Harmless(..), _) => format!("· {}", entry.number(run)),
        (_, true) => format!("✓ {}", entry.number(run)),
        _ => entry.number(run).to_string(),
    };
    match name {
        _ if run.view == Some(View::Kept) => format!("{number} ‖ +"),
        _ if run.view == Some(View::Sees) => format!("{number} ?"),
        "help" => format!("{number} +"),
        "pause" => format!("{number} ‖"),
        "language" => format!("{number} Aa"),
        "stopped" => format!("{number} ."),
        _ => number,
    }
}

/// A page that only says something.
#[derive(Debug, Serialize)]
pub struct Message {
    heading: String,
    text: String,
    #[serde(skip)]
    name: &'static str,
}

impl Message {
    /// What is said, in words that are no message of the interface.
    pub(super) fn said(name: &'static str, heading: String, text: String) -> Self {
        Self { heading, text, name }
    }
}

impl Content for Message {
    const TEMPLATE: &'static str = "answer/message.html";
    fn name(&self) -> &'static str {
        self.name
    }
}

macro_rules! content {
    ($(#[$doc:meta])* $type:ident, $template:literal, $name:literal, { $($(#[$field_doc:meta])* $field:ident : $field_type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, serde::Serialize)]
        pub struct $type { $($(#[$field_doc])* pub $field: $field_type),* }
        impl $crate::web::answer::page::Content for $type {
            const TEMPLATE: &'static str = $template;
            fn name(&self) -> &'static str { $name }
        }
    };
}
pub(super) use content;

/// One choice among several.
#[derive(Debug, Serialize)]
pub struct ChoiceView {
    /// The option's code.
    pub code: String,
    /// The random value of this rendering.
    pub value: String,
    /// What people read.
    pub label: String,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it is the first answer that is no answer: "or" stands before it.
    pub first_non: bool,
    /// The direction of its label, where it is in another language.
    pub direction: String,
}

content!(
    /// Before you begin.
    Begin, "answer/begin.html", "begin", { about: String, partnership: String, contact: String, card: bool, media: Vec<Medium> }
);
content!(
    /// Leaving, and staying private.
    Leaving, "answer/leaving.html", "leaving", { card: bool, media: Vec<Medium> }
);
content!(
    /// What staff can see. It belongs to what is said before the first question.
    Sees, "answer/sees.html", "begin", { lines: Vec<String> }
);
content!(
    /// The content note of a section.
    Note, "answer/note.html", "note", { heading: String, text: String, keep: bool, media: Vec<Medium> }
);
content!(
    /// A quiet page.
    Pause, "answer/pause.html", "pause", { keep: bool, kept: bool, busy: bool }
);
content!(
    /// Send what there is, or keep nothing.
    Stop, "answer/stop.html", "stopped", { error: String }
);
content!(
    /// It can wait for another day.
    Reminder, "answer/reminder.html", "note", {}
);
content!(
    /// Choose a language.
    Languages, "answer/language.html", "language", { field: String, options: Vec<ChoiceView> }
);
content!(
    /// Thanks, and what happens next.
    Done, "answer/done.html", "done", { closes: String, card: bool, words: Vec<String>, list: String, entries: Vec<super::help::Line> }
);
content!(
    /// Check answers.
    Check, "answer/check.html", "check", { answers: Vec<Said>, busy: bool, words_field: String, words_value: String, wants_words: bool }
);

/// One line of "check answers".
#[derive(Debug, Serialize)]
pub struct Said {
    /// The question's id, or `place`.
    pub id: String,
    /// The question.
    pub question: String,
    /// The answers in words; empty for "not provided".
    pub answers: Vec<String>,
    /// Whether it was answered before the run was taken up again: then nothing of it is shown.
    pub earlier: bool,
}
