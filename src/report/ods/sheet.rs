//! One sheet as Open Document XML (Open Document 1.3, part 3, sections 9 and 19).

use super::super::neutral;
use std::fmt::Write;

/// A sheet: its title in A1, lines of text below it, then at most one table.
pub(crate) struct Sheet {
    pub name: String,
    pub title: String,
    pub lines: Vec<String>,
    pub table: Option<Table>,
}

/// A table whose first row is its head.
pub(crate) struct Table {
    pub name: String,
    pub head: Vec<&'static str>,
    pub rows: Vec<Vec<Value>>,
}

/// What a cell holds; never a formula, never nothing.
pub(crate) enum Value {
    Text(String),
    Number(u8),
    /// The marker that stands where a number would.
    Missing(&'static str),
    /// A link to the sheet of this name.
    Link(String),
}

impl Value {
    pub(crate) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Sheet {
    pub(super) fn write(&self, xml: &mut String) {
        let _ = write!(xml, "<table:table table:name=\"{}\" table:style-name=\"sheet\">", escape(&self.name));
        match &self.table {
            None => xml.push_str("<table:table-column table:style-name=\"page\"/>"),
            Some(table) => table.columns(xml),
        }
        line(xml, "Heading_20_1", &self.title);
        for text in &self.lines {
            line(xml, if self.table.is_some() { "line" } else { "text" }, text);
        }
        if let Some(table) = &self.table {
            table.write(xml);
        }
        xml.push_str("</table:table>");
    }

    /// The area of the table, with which the document marks it up as one.
    pub(super) fn marked(&self) -> Option<String> {
        let table = self.table.as_ref()?;
        let first = self.lines.len() + 2;
        let last = char::from(b'A' + u8::try_from(table.head.len()).ok()?.checked_sub(1)?);
        Some(format!(
            "<table:database-range table:name=\"{}\" table:target-range-address=\"'{}'.A{first}:'{}'.{last}{}\" table:contains-header=\"true\" \
             table:display-filter-buttons=\"false\"/>",
            escape(&table.name),
            escape(&self.name),
            escape(&self.name),
            first + table.rows.len()
        ))
    }
}

impl Table {
    fn columns(&self, xml: &mut String) {
        for head in &self.head {
            let wide = matches!(*head, "Question" | "Answer" | "Group" | "What it has" | "What it means" | "english" | "text" | "context");
            let style = if wide { "wide" } else { "narrow" };
            let _ = write!(xml, "<table:table-column table:style-name=\"{style}\" table:default-cell-style-name=\"Default\"/>");
        }
    }

    fn write(&self, xml: &mut String) {
        xml.push_str("<table:table-header-rows><table:table-row>");
        for head in &self.head {
            cell(xml, "head", &Value::text(head));
        }
        xml.push_str("</table:table-row></table:table-header-rows>");
        for row in &self.rows {
            xml.push_str("<table:table-row>");
            for value in row {
                cell(xml, "text", value);
            }
            xml.push_str("</table:table-row>");
        }
    }
}

fn line(xml: &mut String, style: &str, text: &str) {
    xml.push_str("<table:table-row>");
    cell(xml, style, &Value::text(text));
    xml.push_str("</table:table-row>");
}

fn cell(xml: &mut String, style: &str, value: &Value) {
    let _ = match value {
        Value::Text(text) => {
            let text = escape(&neutral(text));
            write!(
                xml,
                "<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>"
            )
        }
        Value::Missing(marker) => {
            write!(
                xml,
                "<table:table-cell table:style-name=\"number\" office:value-type=\"string\"><text:p>{marker}</text:p></table:table-cell>"
            )
        }
        Value::Number(n) => write!(
            xml,
            "<table:table-cell table:style-name=\"number\" office:value-type=\"float\" office:value=\"{n}\"><text:p>{n}</text:p></table:table-cell>"
        ),
        Value::Link(sheet) => {
            let sheet = escape(sheet);
            write!(
                xml,
                "<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\"><text:p><text:a xlink:href=\"#{sheet}.A1\" xlink:type=\"simple\">{sheet}</text:a></text:p></table:table-cell>"
            )
        }
    };
}

/// Text as XML 1.0 may hold it.
pub(super) fn escape(text: &str) -> String {
    let allowed = text.chars().filter(|c| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}'));
    allowed.fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            c => out.push(c),
        }
        out
    })
}
