//! How an instrument of a partnership begins: as a copy, with nothing, out of a form, or as the next version of what is frozen.

use super::{
    AuthoringError, Draft,
    edit::{rename, settle},
    library,
};
use crate::{
    domain::{
        ids::{InstrumentId, QuestionId},
        instrument::{Instrument, Kind, Section},
        own::{self, Own},
    },
    store::{self, Tx},
    xlsform::{Imported, Messages, Source},
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

/// The most questions of an instrument that is written in the browser.
pub const MOST_QUESTIONS: usize = 60;

/// What came of beginning.
#[derive(Debug)]
pub enum Beginning {
    /// It is there.
    Begun(Box<Draft>),
    /// There is no such instrument to begin from, or one that people do not answer for themselves.
    NoBase,
    /// It has too many questions.
    TooLong,
}

/// A copy of an instrument of the library, or of a frozen one of this partnership, under a name of its own.
///
/// # Errors
/// [`AuthoringError`].
pub async fn copy(tx: &mut Tx, base: &str, today: NaiveDate) -> Result<Beginning, AuthoringError> {
    let Some(source) = library(tx, base).await? else { return Ok(Beginning::NoBase) };
    if source.instrument.kind != Kind::Voice {
        return Ok(Beginning::NoBase);
    }
    let name = format!("{}{}", own::INSTRUMENT, plain(base));
    add(tx, (name, 1), Some((base, source.instrument.version)), source, today).await
}

/// An instrument in which nothing is asked yet.
///
/// # Errors
/// [`AuthoringError`].
pub async fn begin(tx: &mut Tx, languages: &[String], today: NaiveDate) -> Result<Beginning, AuthoringError> {
    let first = Section { id: "part_1".to_owned(), note: false, repeat: None };
    let empty = Source::look("id = \"x\"\nversion = 1\nkind = \"voice\"\nlanguages = []\nsection = []\nquestion = []", |_| None)?;
    let instrument = Instrument { languages: languages.to_vec(), sections: vec![first], ..empty.instrument };
    let messages = languages.iter().map(|language| (language.clone(), Messages::new())).collect();
    add(tx, (own::INSTRUMENT.to_owned(), 1), None, Source { instrument, messages }, today).await
}

/// What came out of a form. A question that is just as the instrument of that name has it stays that question; every other gets an id of its own.
///
/// # Errors
/// [`AuthoringError`].
pub async fn bring(tx: &mut Tx, imported: &Imported, taken: &BTreeSet<String>, today: NaiveDate) -> Result<Beginning, AuthoringError> {
    let mut source = imported.source.clone();
    if source.instrument.kind != Kind::Voice {
        return Ok(Beginning::NoBase);
    }
    let id = source.instrument.id.to_string();
    let base = library(tx, &id).await?.filter(|base| base.instrument.kind == Kind::Voice);
    let mut taken = taken.clone();
    let known: BTreeSet<QuestionId> = base.iter().flat_map(|base| &base.instrument.questions).map(|q| q.id.clone()).collect();
    let unknown: Vec<QuestionId> = source.instrument.questions.iter().map(|q| q.id.clone()).filter(|id| !known.contains(id)).collect();
    for id in unknown {
        rename(&mut source, &id, &mut taken);
    }
    if let Some(base) = &base {
        settle(&mut source, base, &mut taken);
    }
    // What the library asks for, a form does not loosen.
    if let Some(base) = &base {
        let (is, was) = (&mut source.instrument, &base.instrument);
        is.minimum = is.minimum.max(was.minimum);
        is.held_back = was.held_back.clone().or(is.held_back.take());
        is.licence = was.licence.clone().or(is.licence.take());
    }
    let name = format!("{}{}", own::INSTRUMENT, plain(&id));
    let from = base.as_ref().map(|base| (id.as_str(), base.instrument.version));
    add(tx, (name, 1), from, source, today).await
}

/// The next version of one that is frozen. What is asked there stays as it is; what is to be asked otherwise gets another id.
///
/// # Errors
/// [`AuthoringError`].
pub async fn next(tx: &mut Tx, of: &Own, today: NaiveDate) -> Result<Beginning, AuthoringError> {
    let Some(source) = library(tx, of.id.as_str()).await? else { return Ok(Beginning::NoBase) };
    let editions = store::own::all(tx).await?.into_iter().filter(|own| own.name == of.name).map(|own| own.edition);
    let edition = editions.max().unwrap_or(of.edition).saturating_add(1);
    add(tx, (of.name.clone(), edition), Some((of.id.as_str(), of.edition)), source, today).await
}

/// The name of an instrument without what makes it this partnership's.
fn plain(id: &str) -> String {
    let name = id.strip_prefix(own::INSTRUMENT).unwrap_or(id);
    let name = match name.rsplit_once("-v") {
        Some((name, edition)) if id.starts_with(own::INSTRUMENT) && edition.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => name,
    };
    name.chars().take(LONGEST_NAME).collect()
}

/// The longest name, so that surveys, waves and batches can be named after it.
const LONGEST_NAME: usize = 30;

async fn add(
    tx: &mut Tx,
    (name, edition): (String, u32),
    base: Option<(&str, u32)>,
    mut source: Source,
    today: NaiveDate,
) -> Result<Beginning, AuthoringError> {
    if source.instrument.questions.len() > MOST_QUESTIONS {
        return Ok(Beginning::TooLong);
    }
    let names: BTreeSet<String> = store::own::all(tx).await?.into_iter().map(|own| own.name).collect();
    // One that began with nothing has a number for a name: words of its own would stand in the log.
    let first = (name != own::INSTRUMENT).then(|| name.clone());
    let numbered = (2..10_000).map(|n| if name == own::INSTRUMENT { format!("{name}{}", n - 1) } else { format!("{name}-{n}") });
    let free = first.into_iter().chain(numbered).find(|name| !names.contains(name));
    let name = free.filter(|_| edition == 1).unwrap_or(name);
    let id = InstrumentId::parse(&format!("{name}-v{edition}")).map_err(|_| AuthoringError::Unkept(source.instrument.id.clone()))?;
    (source.instrument.id, source.instrument.version) = (id.clone(), edition);
    let row = Own {
        id,
        name,
        edition,
        base: base.map(|(id, _)| id.to_owned()).unwrap_or_default(),
        base_edition: base.map_or(0, |(_, edition)| edition),
        revision: 0,
        changed_on: today,
        digest: String::new(),
        definition: String::new(),
        catalogues: BTreeMap::new(),
    };
    let base = if row.base.is_empty() { None } else { library(tx, &row.base).await? };
    let mut draft = Draft { row, source, base };
    draft.write(today)?;
    store::own::add(tx, &draft.row).await?;
    Ok(Beginning::Begun(Box::new(draft)))
}
