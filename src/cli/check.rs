//! `check`: settings, keys, templates, words, instruments, help entries; every problem is named.

use super::{Context, Refused, Result};
use crate::{
    clock::Clock,
    domain::{
        family::families,
        instrument::{Instrument, Shape},
        withdraw::LIST,
    },
    i18n::{Arg, Words},
    render::Pages,
    web::answer::Directory,
};
use serde_json::json;
use std::sync::Arc;

pub(super) async fn run(context: &Context) -> Result {
    let base = context.open().await?;
    let mut problems: Vec<String> = Directory::load()?.stale(context.clock.today()).iter().map(ToString::to_string).collect();
    Pages::load(Arc::clone(&base.words))?;
    for instrument in base.words.instruments() {
        problems.extend(messages_missing(&base.words, instrument));
        problems.extend(families(instrument).err().map(|e| e.to_string()));
    }
    let short = base.words.languages().iter().filter(|l| base.words.list(&l.code).len() != LIST);
    problems
        .extend(short.map(|l| format!("i18n/{}/words.txt: {LIST} words are needed, {} are there", l.code, base.words.list(&l.code).len())));
    if !problems.is_empty() {
        return Err(Refused(problems.join("\n")));
    }
    let drafts: Vec<&str> = base.words.languages().iter().filter(|l| l.draft).map(|l| l.code.as_str()).collect();
    let text = format!("All is well. Drafts, which open in the demonstration alone: {}.", drafts.join(", "));
    Ok(context.say(text, &json!({ "problems": [], "drafts": drafts })))
}

/// Every message that an instrument needs and a language of its does not have.
#[must_use]
pub fn messages_missing(words: &Words, instrument: &Instrument) -> Vec<String> {
    let id = instrument.id.as_str();
    let mut keys: Vec<String> = ["title", "survey-name", "about"].map(str::to_owned).to_vec();
    for section in &instrument.sections {
        keys.push(format!("section-{}", section.id));
        keys.extend(section.note.then(|| format!("section-{}-note", section.id)));
    }
    for question in &instrument.questions {
        keys.extend([format!("q-{}", question.id), format!("q-{}-short", question.id)]);
        if matches!(question.shape, Shape::Single | Shape::Multi) {
            keys.extend(question.options.iter().map(|o| format!("q-{}-{}", question.id, o.code)));
            keys.extend(question.collapse.iter().map(|c| format!("q-{}-collapse-{}", question.id, c.code)));
        }
        if matches!(question.shape, Shape::Single | Shape::Agree5) {
            keys.push(format!("q-{}-finding", question.id));
        }
    }
    keys.extend(
        instrument.derived.iter().flat_map(|d| [format!("d-{}-short", d.id), format!("d-{}-finding", d.id), format!("d-{}-base", d.id)]),
    );
    let args = [("share", Arg::Text("x")), ("since", Arg::Text("x"))];
    let mut missing = Vec::new();
    for language in &instrument.languages {
        let wrong = keys.iter().filter_map(|key| words.ask(id, language, key, &args).err());
        missing.extend(wrong.map(|e| format!("instrument {id}: {e}")));
    }
    missing
}
