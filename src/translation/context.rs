//! What a person needs to know who says a message again: where it is seen, what is put into it, how long it may be, and what it may not say.

use crate::i18n::{
    PAGES, STAFF,
    catalogue::{Message, Text},
    plural::categories,
    subject::is_silent,
};

/// What the program puts in, by the name of the variable, with an example.
const PUT_IN: [(&str, &str); 50] = [
    ("address", "a web address, such as answer.example/core"),
    ("all", "how many there are in all, such as 12"),
    ("answer", "an answer, in the words of this language"),
    ("base", "of how many people it tells, in words"),
    ("begins", "a day in words, such as 21 November 2026"),
    ("closes", "a day in words, such as 21 November 2026"),
    ("contact", "whom to ask about data protection, as the partnership writes it"),
    ("count", "a number, such as 3"),
    ("day", "a day in words, such as 21 November 2026; in dates.ftl the number of the day, such as 21"),
    ("days", "a number of days, such as 60"),
    ("door", "the name of an everyday local service, in the words of this language"),
    ("ends", "a day in words, such as 21 November 2026"),
    ("finding", "a sentence of results with its full stop, in the words of this language"),
    ("from", "a share or a day, in words"),
    ("high", "a number of percent, such as 80"),
    ("it", "a name or a word that is set apart, as it was typed"),
    ("last", "a number, such as 9, or a day in words"),
    ("least", "a number, such as 10"),
    ("left", "a number that changes while the page stands: word it so that no form of it is needed"),
    ("length", "how many characters were typed, such as 1024"),
    ("low", "a number of percent, such as 60"),
    ("minutes", "a number of minutes, such as 5"),
    ("month", "the name of a month, in the words of this language"),
    ("most", "the largest number that is allowed, such as 1000"),
    ("n", "a number, such as 3"),
    ("name", "a name as it was written, in its own language"),
    ("number", "a number, such as 7"),
    ("of", "how many there are in all, such as 12"),
    ("organisation", "the name of an organisation, as it writes it"),
    ("partnership", "the name of the partnership, as it writes it"),
    ("people", "how many people, in words"),
    ("question", "the words of a question, in this language"),
    ("release", "the name of a release, such as core-2"),
    ("service", "what the question is about, chosen before, such as “The police”, in the words of this language"),
    ("share", "a share, one of the messages that begin with share-, such as “About 7 in 10”"),
    ("since", "a month in words, such as May 2026"),
    ("survey", "the name of a survey, in the words of this language"),
    ("what", "what it is about, in the words of this language"),
    ("language", "the name of a language, as it calls itself"),
    ("mark", "the marker that stands where a figure is hidden, such as [c]"),
    ("opened", "a day in words, such as 21 November 2026"),
    ("option", "an answer, in the words of this language"),
    ("percent", "a number of percent, such as 70"),
    ("role", "whose it is: one of the messages that name a role"),
    ("says", "a sentence in this language"),
    ("shown", "how many are shown, such as 3"),
    ("title", "the title of a question, in the words of this language"),
    ("until", "a day in words, such as 21 November 2026"),
    ("when", "a day or a month in words, such as May 2026"),
    ("year", "a year, such as 2026"),
];

/// Buttons of the bar, which stand side by side on a narrow screen: the most signs of each.
pub(super) const BUTTONS: ([&str; 4], usize) = (["leave", "help", "pause", "language"], 16);

/// What a variable stands for, with an example.
#[must_use]
pub fn explained(variable: &str) -> Option<&'static str> {
    PUT_IN.iter().find(|(name, _)| *name == variable).map(|(_, what)| *what)
}

/// Where a message is seen.
pub(super) fn seen(part: &str, file: &str, group: &str, key: &str) -> String {
    let place = match (part, file) {
        (PAGES, "answer") => "pages of people who answer",
        (PAGES, "help") => "the list of helplines",
        (PAGES, "sees") => "“what can staff see?”",
        (PAGES, "card") => "printed cards",
        (PAGES, "paper") => "printed forms",
        (PAGES, "dates") => "wherever a day stands",
        (PAGES, "public") => "pages with results",
        (PAGES, "dashboard") => "pages with what all surveys say",
        (PAGES, "reply") => "“you said, we did”",
        (PAGES, _) => "pages",
        (STAFF, _) => "the rooms of staff",
        _ => return format!("{part}: {}", of_instrument(key)),
    };
    let group = group.split([':', '.']).next().unwrap_or_default().trim();
    if group.is_empty() { place.to_owned() } else { format!("{place}: {group}") }
}

/// What a message of an instrument is.
fn of_instrument(key: &str) -> &'static str {
    match key {
        "title" | "survey-name" => "the name of the survey",
        "about" => "what it is about, before the first question",
        "place-title" | "place-hint" => "the question about the place",
        _ if key.starts_with("section-") && key.ends_with("-note") => "the note before a section",
        _ if key.starts_with("section-") => "the title of a section",
        _ if key.starts_with("d-") || key.ends_with("-finding") => "pages with results",
        _ if key.ends_with("-hint") => "below the question",
        _ if key.ends_with("-short") => "the question in short, where answers are checked and in results",
        _ if key.contains("-collapse-") => "answers put together, in results",
        _ => "a question, or an answer to it",
    }
}

/// What to know about a message.
pub(super) fn note(language: &str, (part, file): (&str, &str), english: &Message, brought: Option<&Text>) -> String {
    let key = english.key.as_str();
    let mut notes: Vec<String> = Vec::new();
    for variable in english.text.variables() {
        notes.push(match explained(variable) {
            Some(what) => format!("{{ ${variable} }} is {what}."),
            None => format!("{{ ${variable} }} is put in by the program; copy it as it is."),
        });
    }
    for number in brought.into_iter().flat_map(|text| text.forms.keys()) {
        notes.push(format!("The forms of ${number} in this language: {}. Each has a row of its own.", categories(language).join(", ")));
    }
    if BUTTONS.0.contains(&key) && file == "answer" {
        notes.push(format!("A button, side by side with three others on a narrow phone: at most {} signs.", BUTTONS.1));
    }
    if part == PAGES && key == "card-title" {
        notes.push("With a web address behind it, it has to fit one text message.".to_owned());
    }
    if is_silent(part, key) {
        notes.push("Read by people without a card: nothing may say or hint what the survey is about.".to_owned());
    }
    if key.ends_with("-name") && key.starts_with("help-line-") {
        notes.push("A name: it stays as the organisation writes it.".to_owned());
    }
    notes.join(" ")
}
