//! What is wrong with the words of an instrument.

use super::{Arg, Words};
use crate::domain::instrument::{Instrument, Kind};
use std::collections::BTreeSet;

impl Words {
    /// Every message that an instrument needs and a language of its does not have, and messages of a repeated section that do not name what they are about.
    #[must_use]
    pub fn problems(&self, instrument: &Instrument) -> Vec<String> {
        let mut problems = self.messages_missing(instrument);
        problems.extend(self.service_unnamed(instrument));
        problems
    }

    /// Every message that an instrument needs and a language of its does not have.
    fn messages_missing(&self, instrument: &Instrument) -> Vec<String> {
        let (id, keys) = (instrument.id.as_str(), Self::keys_of(instrument));
        let args = [("share", Arg::Text("x")), ("since", Arg::Text("x")), ("service", Arg::Text("x"))];
        let mut missing = Vec::new();
        for language in &instrument.languages {
            let wrong = keys.iter().filter_map(|key| self.ask(id, language, key, &args).err());
            missing.extend(wrong.map(|e| format!("instrument {id}: {e}")));
        }
        missing
    }

    /// The key of every message that an instrument needs, each once.
    pub(super) fn keys_of(instrument: &Instrument) -> Vec<String> {
        let mut keys: Vec<String> = ["title", "survey-name", "about"].map(str::to_owned).to_vec();
        for section in &instrument.sections {
            keys.push(format!("section-{}", section.id));
            keys.extend(section.note.then(|| format!("section-{}-note", section.id)));
        }
        for question in &instrument.questions {
            let id = question.wording();
            keys.extend([format!("q-{id}"), format!("q-{id}-short")]);
            if question.has_own_options() {
                keys.extend(question.options.iter().map(|o| format!("q-{id}-{}", o.code)));
                keys.extend(question.collapse.iter().map(|c| format!("q-{id}-collapse-{}", c.code)));
            }
            // Of a return no share is worked out.
            if !question.headline.is_empty() && instrument.kind != Kind::Return {
                keys.push(format!("q-{id}-finding"));
            }
        }
        keys.extend(instrument.declared_results().flat_map(|d| ["short", "finding", "base"].map(|part| format!("d-{}-{part}", d.id))));
        // What a repeated section is made of has the same words.
        let mut seen = BTreeSet::new();
        keys.retain(|key| seen.insert(key.clone()));
        keys
    }

    /// Messages of a repeated section that do not say which of the chosen things they are about.
    fn service_unnamed(&self, instrument: &Instrument) -> Vec<String> {
        let mut unnamed = BTreeSet::new();
        for question in instrument.questions.iter().filter(|q| q.repeated.is_some()) {
            let endings = ["", "-short"].into_iter().chain((!question.headline.is_empty()).then_some("-finding"));
            for (ending, language) in endings.flat_map(|ending| instrument.languages.iter().map(move |language| (ending, language))) {
                let key = format!("q-{}{ending}", question.wording());
                let say = |thing| {
                    let args = [("service", Arg::Text(thing)), ("share", Arg::Text("x")), ("since", Arg::Text("x"))];
                    self.ask(instrument.id.as_str(), language, &key, &args).ok()
                };
                if say("1") == say("2") {
                    unnamed.insert(format!("instrument {}: {language}: {key} does not say {{ $service }}", instrument.id));
                }
            }
        }
        unnamed.into_iter().collect()
    }
}
