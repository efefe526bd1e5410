//! Sheets of an Open Document file (Open Document 1.3, part 3, section 9): text is read, and nothing is ever worked out.

use crate::xlsform::{Book, Problem, Sheet, tell, unpack, xml};
use roxmltree::Node;

/// The most that one row or cell may say that it stands there again.
const MOST_REPEATED: usize = 500;

/// Reads the sheet that is wanted.
pub(super) fn read(bytes: &[u8], wanted: &str, problems: &mut Vec<Problem>) -> Book {
    let mut book = Book::default();
    let parts = unpack(bytes, |name| name == "content.xml");
    if let Err(problem) = parts.and_then(|parts| sheet(&xml(&parts, "content.xml")?, wanted, &mut book, problems)) {
        problems.push(problem);
    }
    book
}

fn sheet(document: &roxmltree::Document, wanted: &str, book: &mut Book, problems: &mut Vec<Problem>) -> Result<(), Problem> {
    let is = |node: &Node| named(*node, "table") && attribute(*node, "name").is_some_and(|name| name.trim().to_lowercase() == wanted);
    let Some(table) = document.descendants().find(is) else {
        return Err(Problem::of_file(format!("there is no sheet called {wanted}: give the one with the rows this name")));
    };
    book.sheets.push(Sheet { name: wanted.to_owned(), rows: Vec::new() });
    let mut number = 1;
    for row in table.descendants().filter(|node| named(*node, "table-row")) {
        let mut cells = Vec::new();
        for cell in row.children().filter(|node| named(*node, "table-cell") || named(*node, "covered-table-cell")) {
            if cell.attributes().any(|a| a.name() == "formula") {
                tell(
                    problems,
                    Problem::new(wanted, number, "", "", "a formula, which is never worked out here: put its value into the cell"),
                );
            }
            let text = said(cell);
            let times = attribute(cell, "number-columns-repeated").and_then(|n| n.parse().ok()).unwrap_or(1_usize);
            cells.extend(std::iter::repeat_n(text, times.min(MOST_REPEATED)));
        }
        // Rows that stand there again are the empty ones below everything.
        let times = attribute(row, "number-rows-repeated").and_then(|n| n.parse().ok()).unwrap_or(1_usize);
        if !book.add(number, cells, problems) {
            break;
        }
        number = number.saturating_add(times);
    }
    Ok(())
}

fn named(node: Node, name: &str) -> bool {
    node.tag_name().name() == name
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|a| a.name() == name).map(|a| a.value())
}

/// What a cell says: its paragraphs, without notes beside them.
fn said(cell: Node) -> String {
    let paragraphs = cell.children().filter(|node| named(*node, "p")).map(|p| {
        let mut text = String::new();
        spoken(p, &mut text);
        text
    });
    paragraphs.collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn spoken(node: Node, text: &mut String) {
    for child in node.children() {
        match child.tag_name().name() {
            "annotation" | "note" => {}
            "s" => text.push_str(&" ".repeat(attribute(child, "c").and_then(|n| n.parse().ok()).unwrap_or(1_usize).min(MOST_REPEATED))),
            "tab" | "line-break" => text.push('\n'),
            _ if child.is_text() => text.push_str(child.text().unwrap_or_default()),
            _ => spoken(child, text),
        }
    }
}
