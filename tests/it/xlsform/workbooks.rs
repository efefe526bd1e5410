//! Workbooks as somebody could make them to do harm, and as spreadsheets make them by accident.

use super::forms::{GOOD, WORDS, read, read_as};
use chorus::xlsform::{self, Format};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
    path::Path,
};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

type Parts = BTreeMap<String, Vec<u8>>;

const SURVEY: &str = "xl/worksheets/sheet1.xml";

/// The files of the good form as a workbook.
fn parts() -> Parts {
    let source = read(GOOD).expect("a good form").source;
    let form = xlsform::export(&source, Format::Xlsx, &WORDS).expect("a form");
    let mut zip = ZipArchive::new(Cursor::new(form)).expect("a zip");
    let mut parts = Parts::new();
    for n in 0..zip.len() {
        let mut file = zip.by_index(n).expect("a file");
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).expect("reads");
        parts.insert(file.name().expect("a name").into_owned(), bytes);
    }
    parts
}

fn zipped(parts: &Parts) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(name, SimpleFileOptions::default()).expect("starts");
        zip.write_all(bytes).expect("writes");
    }
    zip.finish().expect("ends").into_inner()
}

fn problems(bytes: &[u8]) -> Vec<String> {
    read_as(bytes, Format::Xlsx).expect_err("it is refused")
}

/// What is said of the good form with one text of a file in the place of another, which has to be there.
fn changed(part: &str, from: &str, to: &str) -> Vec<String> {
    let mut parts = parts();
    let text = String::from_utf8(parts.remove(part).expect("a part")).expect("UTF-8");
    assert!(text.contains(from), "{part} has no {from}");
    parts.insert(part.to_owned(), text.replacen(from, to, 1).into_bytes());
    match read_as(&zipped(&parts), Format::Xlsx) {
        Ok(_) => Vec::new(),
        Err(problems) => problems,
    }
}

/// So many pieces of XML.
fn many(count: usize, one: impl Fn(usize) -> String) -> String {
    (0..count).map(one).collect::<Vec<_>>().concat()
}

#[test]
fn formulas_merged_cells_and_errors_are_told_where_they_are() {
    assert_eq!(changed(SURVEY, "<c r=\"C3\" t=\"inlineStr\">", "<c r=\"C3\" t=\"inlineStr\">"), Vec::<String>::new());
    let formula = changed(SURVEY, "<c r=\"C3\" t=\"inlineStr\"><is>", "<c r=\"C3\" t=\"str\"><f>HYPERLINK(\"x\")</f><v>Have you?</v><is>");
    assert!(formula[0].starts_with("survey:3:label:: a formula, which is never worked out here"), "{formula:?}");
    let merged = changed(SURVEY, "</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"C4:D5\"/></mergeCells>");
    assert_eq!(merged, ["survey:4:label:: merged cells: take them apart, and write into each what it means"]);
    let error = changed(SURVEY, "<c r=\"C3\" t=\"inlineStr\"><is>", "<c r=\"C3\" t=\"e\"><v>#REF!</v><is>");
    assert!(error[0].starts_with("survey:3:label:: a value that is an error"), "{error:?}");
}

#[test]
fn macros_and_passwords_are_refused() {
    let mut with_macros = parts();
    with_macros.insert("xl/vbaProject.bin".to_owned(), b"macro".to_vec());
    assert_eq!(problems(&zipped(&with_macros)), ["file:1::: the workbook holds macros: save it as .xlsx, which holds none"]);
    for name in ["form.xlsm", "form.XLSB", "form.xltm"] {
        let refused = Format::of(Path::new(name)).expect_err("macros").to_string();
        assert!(refused.contains("can hold macros: save it as .xlsx"), "{refused}");
    }
    for name in ["form.xls", "form.ods", "form", "form.pdf"] {
        assert!(Format::of(Path::new(name)).expect_err("unknown").to_string().contains("a form is a .xlsx, .csv or .md file"));
    }
    // A workbook with a password is no zip but a compound file.
    for bytes in [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 encrypted"[..], b"", b"PK\x03\x04", b"not a zip"] {
        assert!(problems(bytes)[0].starts_with("file:1::: no workbook, or a broken or encrypted one"));
    }
}

#[test]
fn a_zip_that_grows_is_not_unpacked() {
    let mut bomb = parts();
    bomb.insert("xl/media/image1.png".to_owned(), vec![0; 33 << 20]);
    let bytes = zipped(&bomb);
    assert!(bytes.len() < 1 << 20, "{} bytes", bytes.len());
    assert_eq!(problems(&bytes), ["file:1::: more than 32 MB once it is unpacked: no form is that large"]);
    let mut crowd = parts();
    crowd.extend((0..1_000).map(|n| (format!("x/{n}"), Vec::new())));
    assert_eq!(problems(&zipped(&crowd)), ["file:1::: more than 1000 files in the workbook: no form has that many"]);
    assert!(problems(&vec![0; (8 << 20) + 1])[0].contains("more than 8 MB"));
}

#[test]
fn a_zip_that_lies_about_its_size_is_not_unpacked_either() {
    let mut parts = parts();
    let long = [parts[SURVEY].clone(), vec![b' '; 1 << 20]].concat();
    let real = u32::try_from(long.len()).expect("small").to_le_bytes();
    parts.insert(SURVEY.to_owned(), long);
    let mut bytes = zipped(&parts);
    // Both headers of the entry say a hundred bytes.
    let places: Vec<usize> = (0..bytes.len() - 4).filter(|n| bytes[*n..*n + 4] == real).collect();
    assert!(places.len() >= 2, "{places:?}");
    for place in places {
        bytes[place..place + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    let said = problems(&bytes);
    assert!(said.len() == 1 && said[0].starts_with("file:1::: "), "{said:?}");
}

#[test]
fn no_entity_is_ever_looked_up() {
    let secret = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(secret.path(), "a secret of the server").expect("writes");
    let declared = format!("<!DOCTYPE worksheet [<!ENTITY secret SYSTEM \"file://{}\">]><worksheet", secret.path().display());
    let parts = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", SURVEY];
    for (part, root) in parts.into_iter().zip(["<workbook", "<Relationships", "<worksheet"]) {
        let said = changed(part, root, &declared.replace("<worksheet", root));
        assert!(said[0].contains("declares a document type or entities") && !said.concat().contains("a secret"), "{said:?}");
    }
    // Neither are those that nobody declared, or those that grow.
    let said = changed(SURVEY, "Have you asked for help?", "&secret;");
    assert!(said[0].contains("is broken or too large"), "{said:?}");
    let billion = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet";
    assert!(changed(SURVEY, "<worksheet", billion)[0].contains("declares a document type"));
}

#[test]
fn a_cell_far_away_costs_nothing() {
    let far =
        changed(SURVEY, "</sheetData>", "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>far</t></is></c></row></sheetData>");
    assert!(far.iter().any(|said| said.starts_with("survey:1048576:SG:: more than 500 columns")), "{far:?}");
    let rows: String = many(100_000, |n| format!("<row r=\"{}\"><c t=\"inlineStr\"><is><t>x</t></is></c></row>", 100 + n));
    assert_eq!(
        changed(SURVEY, "</sheetData>", &format!("{rows}</sheetData>")),
        ["file:1::: more than 20000 rows: take out what is no question, option or setting"]
    );
    let deep = format!("{}{}</sheetData>", "<x>".repeat(100_000), "</x>".repeat(100_000));
    assert_eq!(changed(SURVEY, "</sheetData>", &deep), Vec::<String>::new(), "what is no row is passed over");
    // Attributes are compared each with each, and namespaces are handed down to every element within.
    let wide = format!("<x {}/></sheetData>", many(300_000, |n| format!("a{n}='' ")));
    let handed = format!("{}{}</sheetData>", many(30_000, |n| format!("<x xmlns:a{n}='b{n}'>")), "</x>".repeat(30_000));
    for crowded in [wide, handed] {
        assert!(changed(SURVEY, "</sheetData>", &crowded)[0].contains("more attributes than any spreadsheet writes"));
    }
}

#[test]
fn workbooks_as_spreadsheets_write_them_are_read() {
    let mut parts = parts();
    let survey = String::from_utf8(parts.remove(SURVEY).expect("a sheet")).expect("UTF-8");
    // Shared strings, one of them in pieces with a reading aid; references left out; a path from the root.
    let shared = "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">Have you asked for help?</t></is></c>";
    let survey = survey.replacen(
        "<c r=\"C3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">Have you asked for help?</t></is></c>",
        "<c t=\"s\"><v>1</v></c>",
        1,
    );
    assert!(survey.contains("t=\"s\"") && !survey.contains(shared));
    parts.insert(SURVEY.to_owned(), survey.into_bytes());
    let strings = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>x</t></si><si><r><t>Have you asked </t></r><r><t>for help?</t></r>\
        <rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></si></sst>";
    parts.insert("xl/sharedStrings.xml".to_owned(), strings.as_bytes().to_vec());
    let relations = String::from_utf8(parts["xl/_rels/workbook.xml.rels"].clone()).expect("UTF-8");
    parts.insert("xl/_rels/workbook.xml.rels".to_owned(), relations.replace("\"worksheets/", "\"/xl/worksheets/").into_bytes());
    let back = read_as(&zipped(&parts), Format::Xlsx).expect("a form");
    assert_eq!(back.source, read(GOOD).expect("a form").source);
}

#[test]
fn text_files_are_utf_8_and_name_their_sheets() {
    let source = read(GOOD).expect("a form").source;
    let csv = xlsform::export(&source, Format::Csv, &WORDS).expect("a form");
    let marked = ["\u{feff}".as_bytes(), &csv].concat();
    assert_eq!(read_as(&marked, Format::Csv).expect("with a byte order mark").source, source);
    let windows = String::from_utf8(csv).expect("UTF-8").replace('\n', "\r\n");
    assert_eq!(read_as(windows.as_bytes(), Format::Csv).expect("with other ends of lines").source, source);
    let latin: Vec<u8> = windows.replace("Friends", "Fr\u{fc}nde").chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).collect();
    let line = latin[..latin.iter().position(|b| *b > 0x7f).expect("§")].split(|b| *b == b'\n').count();
    assert_eq!(
        read_as(&latin, Format::Csv).expect_err("Latin-1"),
        [format!("file:{line}::: no UTF-8: save it again with “Unicode (UTF-8)” as its encoding")]
    );
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(windows.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    assert!(read_as(&wide, Format::Csv).expect_err("UTF-16")[0].starts_with("file:1::: no UTF-8"));
    let unnamed = read_as(b"type,name,label\nselect_one yes,a,b\n", Format::Csv).expect_err("no sheet");
    assert!(unnamed.iter().any(|said| said.starts_with("file:1::: there is no sheet called survey")), "{unnamed:?}");
    for format in [Format::Csv, Format::Md] {
        assert!(read_as(&vec![b'x'; (8 << 20) + 1], format).expect_err("too large")[0].contains("bytes: no form is that large"));
    }
}
