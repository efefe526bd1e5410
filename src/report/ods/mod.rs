//! `figures.ods`: the statements of a release as a spreadsheet that everybody can use.
//!
//! Rules of "Releasing statistics in spreadsheets" and "Making spreadsheets accessible" (Government Analysis Function): a cover sheet, contents,
//! notes, one marked table a sheet with its title in A1, every column headed, no cell merged or blank, no filter, no macro, no picture, shorthand in
//! square brackets. Like the other files for other programs it is in English; the pages are in every language.

mod package;
mod sheet;

use super::{
    MARKERS, ReportError,
    names::Names,
    statement::{HIDDEN, NOT_APPLICABLE, Named, Statement, Statements, replies},
};
use crate::{
    domain::instrument::Instrument,
    i18n::{Words, without_isolates},
    release::Document,
};
pub(crate) use package::write as write_spreadsheet;
pub(crate) use sheet::{Sheet, Table, Value};

/// What stands in the column of markers where there is none: no cell is blank.
const NO_MARKER: &str = "no marker";

/// The kinds of tables: scope kind, whether of a breakdown, and what the sheet is called.
const KINDS: [(&str, bool, &str); 5] = [
    ("partnership", false, "whole partnership"),
    ("area", false, "areas"),
    ("area_group", false, "groups of areas"),
    ("partnership", true, "groups of people"),
    ("open", false, "replies that came without a card"),
];

/// The figures of a release as an Open Document spreadsheet; the same release always gives the same bytes.
///
/// # Errors
/// [`ReportError`] when an English message is missing.
pub fn figures_ods(document: &Document, instrument: &Instrument, words: &Words) -> Result<Vec<u8>, ReportError> {
    let names = Names { document, instrument, words, language: "en", at: "" };
    let statements = Statements::of(document, words, "en")?;
    let survey = without_isolates(&names.ask("survey-name", &[])?);
    let tables = tables(&statements, &names)?;
    let mut sheets = vec![cover(&names, &survey)?, contents(&tables), notes()];
    sheets.extend(tables);
    package::write(&sheets, &format!("{survey}: figures"), &document.partnership)
}

fn cover(names: &Names, survey: &str) -> Result<Sheet, ReportError> {
    let document = names.document;
    let mut lines = vec![
        format!("Partnership: {}", document.partnership),
        format!("Survey: {survey} (version {} of the questions)", document.version),
        without_isolates(&names.wave()?),
        format!("Release: {}", document.release),
        format!("People who replied: {}", without_isolates(&replies(document, names.words, "en")?)),
        "Every figure is a band. No sheet has a number of people's answers, and no figure says none or all.".to_owned(),
        "The figures are about the people who answered. People who never found a service, or could not answer, are missing.".to_owned(),
        "Markers in square brackets are explained in the sheet Notes. The sheet Contents lists the tables.".to_owned(),
    ];
    if document.fictional {
        lines.insert(0, "This is a demonstration. Every name and every number in it is invented.".to_owned());
    }
    Ok(Sheet { name: "Cover".to_owned(), title: format!("{survey}: figures"), lines, table: None })
}

fn contents(tables: &[Sheet]) -> Sheet {
    let row = |sheet: &Sheet| vec![Value::Link(sheet.name.clone()), Value::Text(sheet.title.clone())];
    let own = [("Cover", "What this file is"), ("Notes", "Markers and how to read the figures")];
    let own = own.map(|(name, what)| vec![Value::Link(name.to_owned()), Value::Text(what.to_owned())]);
    let rows = own.into_iter().chain(tables.iter().map(row)).collect();
    let table = Table { name: "Contents_table".to_owned(), head: vec!["Sheet", "What it has"], rows };
    Sheet {
        name: "Contents".to_owned(),
        title: "Contents".to_owned(),
        lines: vec!["This sheet has one table.".to_owned()],
        table: Some(table),
    }
}

fn notes() -> Sheet {
    let more = [
        ("Share", "The displayed band: the true share of those who answered lies between “from” and “to”."),
        ("Interval", "How far chance alone could have moved the share (95%, Wilson), never narrower than the band."),
        ("People who answered", "How many people answered the question, as a band. Every question has its own."),
        (
            "Comparisons",
            "Two figures differ only if neither their bands nor their intervals overlap. Otherwise there is no clear difference.",
        ),
        ("Several answers", "Where people could choose more than one answer, the shares add to more than 100%."),
    ];
    let rows = MARKERS.iter().chain(&more).map(|(what, means)| vec![Value::text(what), Value::text(means)]).collect();
    let table = Table { name: "Notes_table".to_owned(), head: vec!["Marker or word", "What it means"], rows };
    Sheet { name: "Notes".to_owned(), title: "Notes".to_owned(), lines: vec!["This sheet has one table.".to_owned()], table: Some(table) }
}

fn tables(statements: &Statements, names: &Names) -> Result<Vec<Sheet>, ReportError> {
    let mut sheets = Vec::new();
    for period in [names.document.wave.as_str(), names.document.year.as_str()] {
        for (kind, of_groups, called) in KINDS {
            let here = |s: &&Statement| {
                s.about.period == period && s.about.scope_kind == kind && s.about.breakdown.is_empty() != of_groups && first(statements, s)
            };
            let mut rows: Vec<&Statement> = statements.all().iter().filter(here).collect();
            if rows.is_empty() {
                continue;
            }
            rows.sort_by_key(|s| (names.order(&s.about.question), names.option_order(&s.about.question, &s.item)));
            let name = format!("Table_{}", sheets.len() + 1);
            let title = format!("{name}: {called}, {}", without_isolates(&names.period(period)?)).replace('_', " ");
            let line = "This sheet has one table. Markers such as [c] are explained in the sheet Notes.".to_owned();
            sheets.push(Sheet { table: Some(table(&name, &rows, names, kind, of_groups)?), name, title, lines: vec![line] });
        }
    }
    Ok(sheets)
}

/// How fine a figure is.
fn detail(item: &str) -> &'static str {
    match item.split_once(':') {
        Some(("option", _)) => "One answer",
        Some(_) => "Answers in groups",
        None if item.is_empty() => "Number of people, as a band",
        None => "Headline",
    }
}

/// Whether a statement is not the repetition of a base that several families share.
fn first(statements: &Statements, statement: &Statement) -> bool {
    statements.get(&statement.about.figure, &statement.item).is_some_and(|s| std::ptr::eq(s, statement))
}

fn table(name: &str, rows: &[&Statement], names: &Names, kind: &str, of_groups: bool) -> Result<Table, ReportError> {
    let of_areas = kind.starts_with("area");
    let mut head = vec!["Question", "Answer", "Detail"];
    head.extend(if of_areas { Some("Place") } else { None });
    head.extend(if of_groups { Some("Group") } else { None });
    head.extend([
        "Share in words",
        "Share from (%)",
        "Share to (%)",
        "Interval from (%)",
        "Interval to (%)",
        "People who answered",
        "Marker",
    ]);
    let row = |s: &&Statement| {
        let called = Named::of(s, names)?;
        let text = |text: &str, instead: &str| Value::text(if text.is_empty() { instead } else { text });
        let number = |end: Option<u8>| end.map_or(Value::Missing(s.marker), Value::Number);
        let mut row = vec![Value::Text(called.question), text(&called.answer, NOT_APPLICABLE), Value::text(detail(&s.item))];
        row.extend(of_areas.then_some(Value::Text(called.scope)));
        row.extend(of_groups.then_some(Value::Text(called.group)));
        row.extend([
            text(&without_isolates(&s.share), s.marker),
            number(s.ends.map(|e| e.0)),
            number(s.ends.map(|e| e.1)),
            number(s.interval.map(|e| e.0)),
            number(s.interval.map(|e| e.1)),
            text(&s.base_band, HIDDEN),
            text(s.marker, NO_MARKER),
        ]);
        Ok(row)
    };
    Ok(Table { name: name.to_owned(), head, rows: rows.iter().map(row).collect::<Result<_, ReportError>>()? })
}
