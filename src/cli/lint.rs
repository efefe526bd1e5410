//! `lint`: what the English wordings of an instrument could do to the person who reads them.

use super::{Context, Refused, Result};
use crate::{
    domain::instrument::Instrument,
    i18n::{Findings, Words},
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, fs, path::Path, sync::Arc};

pub(super) fn run(context: &Context, folder: Option<&Path>) -> Result {
    let mut words = Words::load()?;
    let instruments: Vec<Arc<Instrument>> = match folder {
        None => words.instruments().map(Arc::clone).collect(),
        Some(folder) => {
            let instrument;
            (words, instrument) = read(words, folder)?;
            vec![instrument]
        }
    };
    let (mut problems, mut findings, mut accepted) = (Vec::new(), Vec::new(), 0);
    for instrument in &instruments {
        let broken = words.problems(instrument);
        let whole = broken.is_empty();
        problems.extend(broken);
        problems.extend(instrument.meaning_missing());
        if whole {
            let found = words.findings(instrument)?;
            problems.extend(found.problems(instrument));
            accepted += found.all.len() - found.open().count();
            findings.extend(in_json(instrument, &found));
        }
    }
    if !problems.is_empty() && !context.json {
        return Err(Refused(problems.join("\n")));
    }
    let read = instruments.len();
    let outcome = context.say(
        format!("Nothing to mend in {read} of {read} instruments; {accepted} findings are accepted, each with a reason."),
        &json!({ "problems": problems, "findings": findings }),
    );
    if problems.is_empty() { Ok(outcome) } else { Err(Refused(problems.join("\n"))) }
}

/// The words with the instrument of a folder, in place of one of the same name that is built in.
fn read(words: Words, folder: &Path) -> Result<(Words, Arc<Instrument>)> {
    let definition = fs::read_to_string(folder.join("instrument.toml"))?;
    let instrument = Instrument::parse(&definition)?;
    let file = |language: &String| Ok((language.clone(), fs::read_to_string(folder.join(format!("{language}.ftl")))?));
    let messages: BTreeMap<String, String> = instrument.languages.iter().map(file).collect::<Result<_>>()?;
    let messages: BTreeMap<&str, &str> = messages.iter().map(|(language, text)| (language.as_str(), text.as_str())).collect();
    Ok((words.with_instrument(&definition, &messages)?, Arc::new(instrument)))
}

fn in_json(instrument: &Instrument, findings: &Findings) -> Vec<Value> {
    let one = |located: &crate::i18n::Located| {
        let finding = &located.finding;
        json!({
            "instrument": instrument.id, "version": instrument.version, "place": located.place, "question": located.question, "rule": finding.rule.as_str(),
            "found": finding.found, "reason": finding.rule.reason(), "source": finding.rule.source(), "better": finding.better, "accepted": located.accepted,
        })
    };
    findings.all.iter().map(one).collect()
}
