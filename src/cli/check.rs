//! `check`: settings, keys, templates, words, instruments, help entries; every problem is named.

use super::{Context, Refused, Result};
use crate::{
    authoring,
    clock::Clock,
    domain::{benchmark, family::families, own::Own, withdraw::LIST},
    render::Pages,
    store,
    web::answer::Directory,
};
use serde_json::json;
use std::sync::Arc;

pub(super) async fn run(context: &Context) -> Result {
    let base = context.open().await?;
    let mut problems: Vec<String> = Directory::load()?.stale(context.clock.today()).iter().map(ToString::to_string).collect();
    Pages::load(Arc::clone(&base.words))?;
    for instrument in base.words.instruments() {
        problems.extend(base.words.problems(instrument));
        problems.extend(instrument.meaning_missing());
        problems.extend(base.words.findings(instrument)?.problems(instrument));
        problems.extend(families(instrument).err().map(|e| e.to_string()));
    }
    for row in store::own::all(&mut base.store.read().await?).await?.into_iter().filter(Own::is_frozen) {
        if authoring::digest(&row) != row.digest {
            problems.push(format!("instrument {}: it was frozen, and its files are others now", row.id));
        }
        if base.words.instrument(row.id.as_str()).is_none() {
            problems.push(format!("instrument {}: it was frozen, and this program cannot read it", row.id));
        }
    }
    problems.extend(base.words.aside().iter().map(|a| format!("words/{}.ftl: {}: not shown: {}", a.language, a.place, a.why)));
    let benchmarks = benchmark::built_in().map_or_else(|problems| problems, |rows| benchmark::unadmitted(&rows));
    problems.extend(benchmarks.into_iter().map(|problem| format!("instruments/benchmarks.csv: {problem}")));
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
