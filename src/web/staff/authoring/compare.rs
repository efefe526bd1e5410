//! A version beside the one that it came of, or beside any other of its name.

use super::super::{Failed, Frame, Rooms, field::Choice, session::Who};
use super::{nothing, opened::seen, text};
use crate::{
    authoring::{self, Draft, Pair, compare},
    domain::{ids::QuestionId, own::is_own},
    i18n::{Arg, Words},
    render::Page,
    store,
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path, Query},
};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize)]
struct Sheet {
    page: Frame,
    id: String,
    with: String,
    /// What it can be set beside.
    others: Vec<Choice>,
    /// What stays, and which trends end, in sentences.
    sum: Vec<String>,
    added: Vec<Line>,
    left_out: Vec<Line>,
    moved: Vec<Line>,
    changed: Vec<Changed>,
}

impl Page for Sheet {
    const TEMPLATE: &'static str = "staff/authoring_compare.html";
}

/// A question.
#[derive(Debug, Serialize)]
struct Line {
    id: String,
    text: String,
    lang: String,
    own: bool,
}

/// A question that is another than it was.
#[derive(Debug, Serialize)]
struct Changed {
    line: Line,
    /// What that means for its trend.
    trend: String,
    notes: Vec<String>,
    wordings: Vec<Both>,
}

/// Both texts.
#[derive(Debug, Serialize)]
struct Both {
    what: String,
    lang: String,
    dir: String,
    was: String,
    is: String,
}

/// Beside which version.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Beside {
    with: Option<String>,
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>, beside: Query<Beside>) -> HttpResponse {
    seen(&rooms, &request, &id, async |lang, who, draft| match page(&rooms, (lang, who), &draft, beside.with.as_deref()).await? {
        Some(page) => Ok(rooms.show(StatusCode::OK, lang, &page)),
        None => Ok(nothing(&rooms, lang, who)),
    })
    .await
}

async fn page(rooms: &Rooms, (lang, who): (&'static str, &Who), draft: &Draft, with: Option<&str>) -> Result<Option<Sheet>, Failed> {
    let words = rooms.pages.words();
    let mut tx = rooms.store.read().await?;
    let mut others: Vec<String> = (!draft.row.base.is_empty()).then(|| draft.row.base.clone()).into_iter().collect();
    for row in store::own::all(&mut tx).await? {
        if row.name == draft.row.name && row.id != draft.row.id && !others.contains(&row.id.to_string()) {
            others.push(row.id.to_string());
        }
    }
    let chosen = with.map(str::to_owned).or_else(|| others.first().cloned());
    let Some(chosen) = chosen.filter(|chosen| others.contains(chosen)) else { return Ok(None) };
    let earlier = match Draft::load(&mut tx, &chosen).await? {
        Some(other) => Some(other.source),
        None => authoring::library(&mut tx, &chosen).await?,
    };
    let Some(earlier) = earlier else { return Ok(None) };
    // The earlier of two versions stands on the left, whichever was asked for.
    let comparison = compare(&earlier, &draft.source);
    let before = Draft { source: earlier.clone(), ..draft.clone() };
    let line = |of: &Draft, id: &QuestionId| {
        let key = format!("q-{id}");
        let (said, language) = text(of, lang, &key);
        Line { id: id.to_string(), text: said.to_owned(), lang: language.to_owned(), own: is_own(id.as_str()) }
    };
    let number = |n: usize| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    let sum = vec![
        words.say(lang, "staff-author-same", &[("n", number(comparison.same))])?,
        words.say(lang, "staff-author-breaks", &[("n", number(comparison.breaks()))])?,
    ];
    let changed = comparison.pairs.iter().map(|pair| {
        let (trend, notes) = said(words, lang, pair)?;
        Ok(Changed { line: line(draft, &pair.is), trend, notes, wordings: both(words, lang, pair)? })
    });
    Ok(Some(Sheet {
        page: Frame::new(rooms, lang, Some(who)),
        id: draft.row.id.to_string(),
        others: others.iter().map(|id| Choice::new(id, id.clone(), &chosen)).collect(),
        with: chosen,
        sum,
        added: comparison.added.iter().map(|id| line(draft, id)).collect(),
        left_out: comparison.left_out.iter().map(|id| line(&before, id)).collect(),
        moved: comparison.moved.iter().map(|id| line(draft, id)).collect(),
        changed: changed.collect::<Result<_, Failed>>()?,
    }))
}

/// What a changed question means for its trend, and what of it changed beside its words.
fn said(words: &Words, lang: &str, pair: &Pair) -> Result<(String, Vec<String>), Failed> {
    let ids = [("was", Arg::Text(pair.was.as_str())), ("is", Arg::Text(pair.is.as_str()))];
    let trend = words.say(lang, if pair.breaks() { "staff-author-trend-breaks" } else { "staff-author-trend-stays" }, &ids)?;
    let mut notes = Vec::new();
    let (new, gone) = (pair.options.0.join(", "), pair.options.1.join(", "));
    if !new.is_empty() {
        notes.push(words.say(lang, "staff-author-options-new", &[("codes", Arg::Text(&new))])?);
    }
    if !gone.is_empty() {
        notes.push(words.say(lang, "staff-author-options-gone", &[("codes", Arg::Text(&gone))])?);
    }
    if pair.otherwise {
        notes.push(words.say(lang, "staff-author-otherwise", &[])?);
    }
    Ok((trend, notes))
}

fn both(words: &Words, lang: &str, pair: &Pair) -> Result<Vec<Both>, Failed> {
    let known = ["", "hint", "short", "finding"];
    let both = |wording: &crate::authoring::Wording| {
        let language = words.language(&wording.language);
        let part = match known.into_iter().position(|part| part == wording.part) {
            Some(0) => words.say(lang, "staff-author-text", &[])?,
            Some(1) => words.say(lang, "staff-author-aside", &[])?,
            Some(2) => words.say(lang, "staff-author-short", &[])?,
            Some(_) => words.say(lang, "staff-author-finding", &[])?,
            None => format!("{}: {}", words.say(lang, "staff-author-option", &[])?, wording.part),
        };
        Ok(Both {
            what: format!("{part} ({})", language.map_or(wording.language.as_str(), |l| l.name.as_str())),
            lang: wording.language.clone(),
            dir: language.map_or("ltr", |l| l.direction.as_str()).to_owned(),
            was: wording.was.clone(),
            is: wording.is.clone(),
        })
    };
    pair.wordings.iter().map(both).collect()
}
