//! What a release says, to choose from: figures that are shown, each in its sentence, and what is answered already.

use super::{Failed, Frame, Rooms, finding::is_of, inside, readable::find, release::AT, session::Who, wave::no_such};
use crate::{
    domain::{ids::InstrumentId, staff::Act},
    i18n::{Arg, Words},
    release::Document,
    render::Page,
    report::{Reader, Said, View},
    store::release::{Head, Row, SHARED},
    web::{
        figures::survey_language,
        reply::{Answers, Reading, Reply},
    },
};
use actix_web::{
    HttpRequest, HttpResponse,
    http::StatusCode,
    web::{Data, Path},
};
use data_encoding::BASE64URL_NOPAD;
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Debug, Serialize)]
struct Findings {
    page: Frame,
    release: String,
    title: String,
    reply: Reply,
    /// The language of the survey's sentences.
    spoken: &'static str,
    /// Figures to choose from, page by page; none for who writes no replies.
    pages: Vec<Choices>,
}

/// The figures of one place and period.
#[derive(Debug, Serialize)]
struct Choices {
    name: String,
    /// Whether it is the first: the whole partnership and the wave.
    first: bool,
    lines: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    said: Said,
    /// What stands for it in an address.
    word: String,
    /// Whether it is answered already.
    taken: bool,
}

impl Page for Findings {
    const TEMPLATE: &'static str = "staff/findings.html";
}

/// A figure in an address: its row and item.
pub(super) fn word_of(figure: &str, item: &str) -> String {
    BASE64URL_NOPAD.encode(format!("{figure}\n{item}").as_bytes())
}

/// The row and the item behind a word of an address.
pub(super) fn figure_of(word: &str) -> Option<(String, String)> {
    let text = String::from_utf8(BASE64URL_NOPAD.decode(word.as_bytes()).ok()?).ok()?;
    text.split_once('\n').map(|(figure, item)| (figure.to_owned(), item.to_owned()))
}

/// A release that all partners read, by the word in an address.
pub(super) async fn find_shared(rooms: &Rooms, who: &Who, id: &str) -> Result<Option<(Row, std::sync::Arc<Document>)>, Failed> {
    Ok(find(rooms, who, id).await?.filter(|(row, _)| SHARED.contains(&row.state.as_str())))
}

/// Looks at a release through the one reader of figures, in the language of the room where the survey has it.
pub(in crate::web::staff) fn with_reader<'a, T>(
    words: &Words,
    lang: &'a str,
    document: &Document,
    look: impl FnOnce(&Reader, &'a str) -> Result<T, Failed>,
) -> Result<T, Failed> {
    let spoken = survey_language(words, &document.instrument, lang);
    let equality = document.equality.as_ref().map(InstrumentId::as_str);
    let instrument = words.with_equality(document.instrument.as_str(), equality).ok_or("the release's instrument is not there")?;
    look(&Reader::new(document, &[], &instrument, words, spoken)?.below(AT), spoken)
}

/// GET of the page.
pub async fn get(rooms: Data<Rooms>, request: HttpRequest, id: Path<String>) -> HttpResponse {
    inside(&rooms, &request, async |lang, who| match find_shared(&rooms, who, &id).await? {
        Some((row, document)) => Ok(rooms.show(StatusCode::OK, lang, &build(&rooms, lang, who, &row, &document).await?)),
        None => Ok(no_such(&rooms, lang, who)),
    })
    .await
}

async fn build(rooms: &Rooms, lang: &'static str, who: &Who, row: &Row, document: &Document) -> Result<Findings, Failed> {
    let words = rooms.pages.words();
    let mut answers = Answers::load(&mut rooms.store.read().await?).await?;
    answers.findings.retain(|finding| finding.release.as_str() != row.id || is_of(finding, document));
    let reading = Reading { words, language: lang, today: rooms.clock.today(), at: AT, drafts: true };
    let taken: BTreeSet<_> = answers.of(&row.id).map(|f| f.figure.clone()).collect();
    let (spoken, pages) = with_reader(words, lang, document, |reader, spoken| Ok((spoken, choices(reader, &taken)?)))?;
    Ok(Findings {
        page: Frame::new(rooms, lang, Some(who)),
        release: row.id.clone(),
        title: words.say(lang, "staff-findings", &[("release", Arg::Text(&row.id))])?,
        reply: reading.reply(&Head::from(row), &document.title(), Some(document), &answers)?,
        spoken,
        pages: if who.may(Act::Reply) { pages } else { Vec::new() },
    })
}

/// The figures of every page of a release: the wave, then the year; the whole partnership, then each place.
fn choices(reader: &Reader, taken: &BTreeSet<(String, String)>) -> Result<Vec<Choices>, Failed> {
    let mut pages = Vec::new();
    for year in [false, true] {
        let places = reader.places(year).into_iter().map(|(scope, _)| scope);
        for scope in std::iter::once("").chain(places) {
            let view = View { year, scope };
            let line = |said: Said| {
                let word = word_of(&said.figure, &said.item);
                Line { taken: taken.contains(&(said.figure.clone(), said.item.clone())), said, word }
            };
            let lines: Vec<Line> = reader.sayable(view)?.into_iter().map(line).collect();
            if !lines.is_empty() {
                pages.push(Choices { name: format!("{}, {}", reader.place(view)?, reader.when(view)?), first: pages.is_empty(), lines });
            }
        }
    }
    Ok(pages)
}
