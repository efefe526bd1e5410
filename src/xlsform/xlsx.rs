//! Forms as workbooks (ECMA-376, parts 1 and 2): a zip of XML, of which text is read and nothing is ever worked out.

use super::{
    book::{Book, MOST_BYTES, MOST_ENTRIES, MOST_UNPACKED, Row, Sheet, letters},
    problem::{Problem, tell},
};
use roxmltree::{Document, Node, ParsingOptions};
use std::{
    collections::BTreeMap,
    fmt::Write as _,
    io::{Cursor, Read, Write},
};
use zip::{DateTime, ZipArchive, ZipWriter, result::ZipError, write::SimpleFileOptions};

/// The most nodes of one XML file: each takes some sixty bytes.
const MOST_NODES: u32 = 1_000_000;

/// The most attributes of one element, and declarations of namespaces in one file: what each is compared with grows as a square.
const MOST_ATTRIBUTES: usize = 200;

/// The files of a workbook, by their names in small letters.
pub(crate) type Parts = BTreeMap<String, Vec<u8>>;

/// Reads the sheets that are wanted, of which the first has to be there; the others are passed over.
pub(crate) fn read(bytes: &[u8], wanted: &[&str], problems: &mut Vec<Problem>) -> Book {
    let mut book = Book::default();
    let is_read = |name: &str| name.starts_with("xl/");
    if let Err(problem) = unpack(bytes, is_read).and_then(|parts| sheets(&parts, wanted, &mut book, problems)) {
        problems.push(problem);
    }
    book
}

/// The files of a workbook that are read. Sizes are looked at before anything is unpacked, and again while it is: a zip can lie.
pub(crate) fn unpack(bytes: &[u8], is_read: impl Fn(&str) -> bool) -> Result<Parts, Problem> {
    let broken = |_: ZipError| Problem::of_file("no workbook, or a broken or encrypted one: save it again as .xlsx without a password");
    let too_large = || Problem::of_file(format!("more than {} MB once it is unpacked: no form is that large", MOST_UNPACKED >> 20));
    if bytes.len() > MOST_BYTES {
        return Err(Problem::of_file(format!("more than {} MB: no form is that large", MOST_BYTES >> 20)));
    }
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(broken)?;
    if zip.len() > MOST_ENTRIES {
        return Err(Problem::of_file(format!("more than {MOST_ENTRIES} files in the workbook: no form has that many")));
    }
    let (mut parts, mut left) = (Parts::new(), MOST_UNPACKED);
    for n in 0..zip.len() {
        let mut file = zip.by_index(n).map_err(broken)?;
        let name = file.name().map_err(broken)?.to_lowercase();
        if ["vbaproject.bin", "/macrosheets/", "/activex/"].iter().any(|macros| name.contains(macros)) {
            return Err(Problem::of_file("the workbook holds macros: save it as .xlsx, which holds none"));
        }
        if file.encrypted() {
            return Err(broken(ZipError::FileNotFound));
        }
        left = left.checked_sub(file.size()).ok_or_else(too_large)?;
        let ending = name.rsplit('.').next().unwrap_or_default();
        if ["xml", "rels"].contains(&ending) && is_read(&name) {
            let mut bytes = Vec::new();
            let limit = file.size();
            file.by_ref().take(limit + 1).read_to_end(&mut bytes).map_err(|_| broken(ZipError::FileNotFound))?;
            if bytes.len() as u64 > limit {
                return Err(too_large());
            }
            parts.insert(name, bytes);
        }
    }
    Ok(parts)
}

/// One XML file. What declares a document type or entities is never looked at.
pub(crate) fn xml<'a>(parts: &'a Parts, name: &str) -> Result<Document<'a>, Problem> {
    let say = |what: &str| Problem::of_file(format!("{name} in the workbook {what}"));
    let bytes = parts.get(name).ok_or_else(|| say("is missing: save it again as .xlsx"))?;
    let text = std::str::from_utf8(bytes).map_err(|_| say("is no UTF-8: save it again as .xlsx"))?;
    if text.contains("<!DOCTYPE") || text.contains("<!ENTITY") {
        return Err(say("declares a document type or entities, which can fetch files: save it again as .xlsx"));
    }
    let crowded = text.split('<').any(|element| element.matches('=').count() > MOST_ATTRIBUTES);
    if crowded || text.matches("xmlns").count() > MOST_ATTRIBUTES {
        return Err(say("has more attributes than any spreadsheet writes: save it again as .xlsx"));
    }
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    Document::parse_with_options(text.strip_prefix('\u{feff}').unwrap_or(text), options)
        .map_err(|_| say("is broken or too large: save it again as .xlsx"))
}

fn children<'a>(node: Node<'a, 'a>, name: &'static str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.children().filter(move |child| child.tag_name().name() == name)
}

/// An attribute by its name without its namespace: there are two sets of namespaces for the same.
fn attribute<'a>(node: Node<'a, 'a>, name: &str) -> Option<&'a str> {
    node.attributes().find(|a| a.name() == name).map(|a| a.value())
}

fn sheets(parts: &Parts, wanted: &[&str], book: &mut Book, problems: &mut Vec<Problem>) -> Result<(), Problem> {
    let workbook = xml(parts, "xl/workbook.xml")?;
    let relations = xml(parts, "xl/_rels/workbook.xml.rels")?;
    let targets: BTreeMap<&str, &str> = relations
        .root_element()
        .children()
        .filter_map(|relation| Some((attribute(relation, "Id")?, attribute(relation, "Target")?)))
        .collect();
    let shared = if parts.contains_key("xl/sharedstrings.xml") {
        let shared = xml(parts, "xl/sharedstrings.xml")?;
        children(shared.root_element(), "si").map(text).collect()
    } else {
        Vec::new()
    };
    for sheet in workbook.descendants().filter(|node| node.tag_name().name() == "sheet") {
        let name = attribute(sheet, "name").unwrap_or_default().trim().to_lowercase();
        if !wanted.contains(&name.as_str()) {
            continue;
        }
        if book.sheet(&name).is_some() {
            problems.push(Problem::new(&name, 1, "", "", "this sheet is here twice: put its rows together"));
            continue;
        }
        let id = sheet.attributes().find(|a| a.name() == "id" && a.namespace().is_some()).map_or("", |a| a.value());
        let target = targets.get(id).copied().unwrap_or_default().to_lowercase();
        let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
        book.sheets.push(Sheet { name, rows: Vec::new() });
        rows(&xml(parts, &path)?, &shared, book, problems);
    }
    match wanted.first().filter(|first| book.sheet(first).is_none()) {
        Some(first) => Err(Problem::of_file(format!("there is no sheet called {first}: give the one with the rows this name"))),
        None => Ok(()),
    }
}

/// The text of a string, without how it is pronounced.
fn text(node: Node) -> String {
    let said = node.descendants().filter(|n| n.tag_name().name() == "t");
    said.filter(|n| n.parent().is_none_or(|p| p.tag_name().name() != "rPh")).filter_map(|n| n.text()).collect()
}

fn rows(document: &Document, shared: &[String], book: &mut Book, problems: &mut Vec<Problem>) {
    let mut found: Vec<(usize, usize, &str)> = Vec::new();
    let mut number = 0;
    for row in document.descendants().filter(|node| node.tag_name().name() == "row") {
        number = attribute(row, "r").and_then(|r| r.parse().ok()).unwrap_or(number + 1);
        let (mut cells, mut column) = (Vec::new(), 0);
        for cell in children(row, "c") {
            column = attribute(cell, "r").and_then(place).map_or(column, |(c, _)| c);
            let value = value(cell, shared);
            if let Err(what) = &value {
                found.push((number, column, what));
            }
            let value = value.unwrap_or_default();
            if !value.is_empty() {
                // However far away a cell is, no more empty ones are put before it than the limit of columns.
                let at = column.min(super::book::MOST_COLUMNS);
                cells.resize(cells.len().max(at + 1), String::new());
                cells[at] = value;
            }
            column += 1;
        }
        if !book.add(number, cells, problems) {
            return;
        }
    }
    for region in document.descendants().filter(|node| node.tag_name().name() == "mergeCell") {
        let first = attribute(region, "ref").and_then(|r| place(r.split(':').next()?));
        let (column, row) = first.unwrap_or_default();
        found.push((row, column, "merged cells: take them apart, and write into each what it means"));
    }
    let Some(sheet) = book.sheets.last() else { return };
    for (row, column, what) in found {
        tell(problems, Problem::new(&sheet.name, row, &sheet.head(column), "", what));
    }
}

/// The column (from 0) and row (from 1) of a reference such as `B3`.
fn place(reference: &str) -> Option<(usize, usize)> {
    let split = reference.find(|c: char| c.is_ascii_digit())?;
    let (letters, row) = reference.split_at(split);
    let column = letters.bytes().try_fold(0_usize, |column, letter| {
        letter.is_ascii_uppercase().then(|| column.saturating_mul(26).saturating_add(usize::from(letter - b'A') + 1))
    })?;
    Some((column.checked_sub(1)?, row.parse().ok()?))
}

/// What a cell says.
fn value(cell: Node, shared: &[String]) -> Result<String, &'static str> {
    if children_of(cell, "f").is_some() {
        return Err("a formula, which is never worked out here: put its value into the cell");
    }
    let said = children_of(cell, "v").and_then(|v| v.text()).unwrap_or_default();
    let said = match attribute_of(cell, "t") {
        "s" => said.trim().parse::<usize>().ok().and_then(|n| shared.get(n)).cloned().unwrap_or_default(),
        "inlineStr" => children_of(cell, "is").map(text).unwrap_or_default(),
        "b" => if said.trim() == "1" { "yes" } else { "no" }.to_owned(),
        "e" => return Err("a value that is an error: write what is meant"),
        _ => said.to_owned(),
    };
    Ok(said.trim().to_owned())
}

fn children_of<'a, 'b>(node: Node<'a, 'b>, name: &str) -> Option<Node<'a, 'b>> {
    node.children().find(|child| child.tag_name().name() == name)
}

fn attribute_of<'a>(node: Node<'a, '_>, name: &str) -> &'a str {
    node.attribute(name).unwrap_or_default()
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPES: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The workbook, all of one day and of no author, so that the same form always gives the same bytes. No cell is a formula.
/// `widths` are those of the columns, in characters; without them all are as wide as the program that opens it likes.
pub(crate) fn write(book: &Book, widths: &[u8]) -> Result<Vec<u8>, ZipError> {
    let (mut kinds, mut sheets, mut relations) = (String::new(), String::new(), String::new());
    let mut files = Vec::new();
    let columns = columns(widths);
    for (n, sheet) in (1..).zip(&book.sheets) {
        let path = format!("worksheets/sheet{n}.xml");
        let _ = write!(kinds, "<Override PartName=\"/xl/{path}\" ContentType=\"{TYPES}.worksheet+xml\"/>");
        let _ = write!(sheets, "<sheet name=\"{}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>", sheet.name);
        let _ = write!(relations, "<Relationship Id=\"rId{n}\" Type=\"{RELATIONS}/worksheet\" Target=\"{path}\"/>");
        let rows: String = (1..).zip(&sheet.rows).map(|(number, row)| line(number, row)).collect();
        files.push((format!("xl/{path}"), format!("{HEAD}<worksheet xmlns=\"{MAIN}\">{columns}<sheetData>{rows}</sheetData></worksheet>")));
    }
    let types = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{TYPES}.sheet.main+xml\"/>{kinds}</Types>"
    );
    let root = format!(
        "{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" Type=\"{RELATIONS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let workbook = format!("{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>{sheets}</sheets></workbook>");
    let relations = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}</Relationships>");
    let first =
        [("[Content_Types].xml", types), ("_rels/.rels", root), ("xl/workbook.xml", workbook), ("xl/_rels/workbook.xml.rels", relations)];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in first.into_iter().map(|(name, text)| (name.to_owned(), text)).chain(files) {
        zip.start_file(name, SimpleFileOptions::default().last_modified_time(DateTime::default()))?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

fn columns(widths: &[u8]) -> String {
    let one = |(n, width): (usize, &u8)| format!("<col min=\"{n}\" max=\"{n}\" width=\"{width}\" customWidth=\"1\"/>");
    let all: String = (1..).zip(widths).map(one).collect();
    if all.is_empty() { all } else { format!("<cols>{all}</cols>") }
}

fn line(number: usize, row: &Row) -> String {
    let mut xml = format!("<row r=\"{number}\">");
    for (column, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
        let (place, cell) = (letters(column), escape(cell));
        let _ = write!(xml, "<c r=\"{place}{number}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{cell}</t></is></c>");
    }
    xml + "</row>"
}

/// Text as XML may hold it; cells have no other characters.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
