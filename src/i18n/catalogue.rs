//! Catalogues as people who translate see them: each message as cells of plain text, and back. What is written is Fluent, whatever stands in a cell.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
    unicode::unescape_unicode_to_string,
};
use std::{collections::BTreeMap, fmt::Write};

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// Words.
    Words(String),
    /// What the program puts in: `{ $name }`.
    Variable(String),
    /// Signs that cannot stand by themselves: `{ "…" }`.
    Literal(String),
    /// Where the forms of a number stand: `{ forms: $name }`.
    Forms(String),
}

/// Pieces, one after the other.
pub type Line = Vec<Piece>;

/// What a message says: a line, and for each number that chooses among forms what each form says, by the category of CLDR.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Text {
    /// The line.
    pub line: Line,
    /// The forms, by the number that chooses.
    pub forms: BTreeMap<String, BTreeMap<String, Line>>,
}

/// A message of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its key.
    pub key: String,
    /// What it says.
    pub text: Text,
    /// The comment above it.
    pub comment: String,
    /// The heading under which it stands: the text behind `##`.
    pub group: String,
    /// The line of the file, from 1.
    pub row: usize,
}

/// Why a text cannot be read: what is wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadText(pub String);

/// Reads a file of Fluent in which only messages stand.
///
/// # Errors
/// [`BadText`] that names the key or the line.
pub fn read(ftl: &str) -> Result<Vec<Message>, BadText> {
    let (resource, broken) = match parser::parse(ftl) {
        Ok(resource) => (resource, None),
        Err((resource, errors)) => (resource, errors.into_iter().next()),
    };
    if let Some(error) = broken {
        let row = ftl.get(..error.pos.start).unwrap_or(ftl).matches('\n').count() + 1;
        return Err(BadText(format!("line {row} is no Fluent: {}", error.kind)));
    }
    let rows: BTreeMap<&str, Vec<usize>> = rows(ftl);
    let (mut messages, mut group, mut met) = (Vec::new(), String::new(), BTreeMap::<&str, usize>::new());
    for entry in resource.body {
        match entry {
            Entry::GroupComment(comment) => group = comment.content.join(" "),
            Entry::Comment(_) | Entry::ResourceComment(_) => {}
            Entry::Message(message) => {
                let key = message.id.name;
                let value = message.value.filter(|_| message.attributes.is_empty());
                let value = value.ok_or_else(|| BadText(format!("{key}: it has parts of its own, or none: write one text")))?;
                let text = text_of(&value).map_err(|BadText(what)| BadText(format!("{key}: {what}")))?;
                let nth = met.entry(key).or_default();
                let row = rows.get(key).and_then(|rows| rows.get(*nth)).copied().unwrap_or(1);
                *nth += 1;
                let comment = message.comment.map(|c| c.content.join("\n")).unwrap_or_default();
                messages.push(Message { key: key.to_owned(), text, comment, group: group.clone(), row });
            }
            Entry::Term(term) => return Err(BadText(format!("-{}: only messages stand here", term.id.name))),
            Entry::Junk { content } => return Err(BadText(format!("this is no Fluent: {}", content.lines().next().unwrap_or_default()))),
        }
    }
    Ok(messages)
}

/// The lines on which messages begin, by key.
fn rows(ftl: &str) -> BTreeMap<&str, Vec<usize>> {
    let mut rows: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (row, line) in (1..).zip(ftl.lines()) {
        if line.starts_with(|c: char| c.is_ascii_alphabetic())
            && let Some((key, _)) = line.split_once('=')
        {
            rows.entry(key.trim_end()).or_default().push(row);
        }
    }
    rows
}

fn text_of(pattern: &Pattern<&str>) -> Result<Text, BadText> {
    let mut text = Text::default();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element {
            let InlineExpression::VariableReference { id } = selector else {
                return Err(BadText("only what the program puts in can choose a form".to_owned()));
            };
            let mut forms = BTreeMap::new();
            for variant in variants {
                let VariantKey::Identifier { name } = variant.key else {
                    return Err(BadText("forms have the names of CLDR, such as “one” and “other”".to_owned()));
                };
                let mut line = Line::new();
                for element in &variant.value.elements {
                    push(&mut line, piece(element)?);
                }
                forms.insert(name.to_owned(), line);
            }
            if text.forms.insert(id.name.to_owned(), forms).is_some() {
                return Err(BadText(format!("${} chooses twice", id.name)));
            }
            push(&mut text.line, Piece::Forms(id.name.to_owned()));
        } else {
            push(&mut text.line, piece(element)?);
        }
    }
    Ok(text)
}

fn piece(element: &PatternElement<&str>) -> Result<Piece, BadText> {
    match element {
        PatternElement::TextElement { value } => Ok(Piece::Words(value.replace('\n', " "))),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Ok(Piece::Variable(id.name.to_owned()))
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Ok(Piece::Literal(unescape_unicode_to_string(value).into_owned()))
        }
        PatternElement::Placeable { .. } => {
            Err(BadText("only texts, what the program puts in, and forms of a number stand here; no form stands in another".to_owned()))
        }
    }
}

/// Adds a piece; words beside words are one.
fn push(line: &mut Line, piece: Piece) {
    match (line.last_mut(), piece) {
        (Some(Piece::Words(before)), Piece::Words(more)) => before.push_str(&more),
        (_, piece) => line.push(piece),
    }
}

/// A line as a cell of a sheet.
#[must_use]
pub fn cell(line: &[Piece]) -> String {
    let mut cell = String::new();
    for piece in line {
        let _ = match piece {
            Piece::Words(words) => write!(cell, "{words}"),
            Piece::Variable(name) => write!(cell, "{{ ${name} }}"),
            Piece::Literal(signs) => write!(cell, "{{ {} }}", literal(signs)),
            Piece::Forms(name) => write!(cell, "{{ forms: ${name} }}"),
        };
    }
    cell
}

/// Signs between quotation marks, all that could be misread as their numbers.
fn literal(signs: &str) -> String {
    let mut quoted = String::from("\"");
    for sign in signs.chars() {
        if sign.is_ascii_graphic() && !matches!(sign, '"' | '\\') || sign == ' ' {
            quoted.push(sign);
        } else {
            let _ = if u32::from(sign) > 0xffff {
                write!(quoted, "\\U{:06X}", u32::from(sign))
            } else {
                write!(quoted, "\\u{:04X}", u32::from(sign))
            };
        }
    }
    quoted + "\""
}

/// A cell of a sheet as a line.
///
/// # Errors
/// [`BadText`] for braces in which nothing stands that can be put in.
pub fn line(cell: &str) -> Result<Line, BadText> {
    let (mut line, mut rest) = (Line::new(), cell);
    while let Some(at) = rest.find(['{', '}']) {
        if at > 0 {
            push(&mut line, Piece::Words(rest[..at].to_owned()));
        }
        let Some((inner, after)) = rest[at..].strip_prefix('{').and_then(halves) else {
            return Err(BadText("a brace without its other half: what the program puts in stands as { $name }".to_owned()));
        };
        line.push(placed(inner.trim())?);
        rest = after;
    }
    if !rest.is_empty() {
        push(&mut line, Piece::Words(rest.to_owned()));
    }
    Ok(line)
}

/// What stands before the brace that closes, and what comes after it. A brace between quotation marks is a sign like others.
fn halves(opened: &str) -> Option<(&str, &str)> {
    let quoted = opened.trim_start().strip_prefix('"').and_then(|quoted| quoted.split_once('"'));
    let from = quoted.map_or(0, |(_, after)| opened.len() - after.len());
    let end = from + opened[from..].find('}')?;
    Some((&opened[..end], &opened[end + 1..]))
}

fn placed(inner: &str) -> Result<Piece, BadText> {
    let name = |name: &str| {
        let known = name.starts_with(|c: char| c.is_ascii_alphabetic())
            && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
        known.then(|| name.to_owned())
    };
    let piece = if let Some(forms) = inner.strip_prefix("forms:") {
        forms.trim().strip_prefix('$').and_then(name).map(Piece::Forms)
    } else if let Some(quoted) = inner.strip_prefix('"').and_then(|q| q.strip_suffix('"')) {
        (!quoted.contains('"')).then(|| Piece::Literal(unescape_unicode_to_string(quoted).into_owned()))
    } else {
        inner.strip_prefix('$').and_then(name).map(Piece::Variable)
    };
    piece.ok_or_else(|| BadText(format!("{{ {inner} }}: what the program puts in stands as {{ $name }}, copied from the English")))
}

impl Text {
    /// Its cells: the line, then each form under the number that chooses and its category.
    #[must_use]
    pub fn cells(&self) -> Vec<(String, String)> {
        let forms =
            self.forms.iter().flat_map(|(name, forms)| forms.iter().map(move |(form, line)| (format!("{name} {form}"), cell(line))));
        std::iter::once((String::new(), cell(&self.line))).chain(forms).collect()
    }

    /// The same in one line, by which it is told from every other.
    #[must_use]
    pub fn whole(&self) -> String {
        let parts = self.cells().into_iter().map(|(form, cell)| if form.is_empty() { cell } else { format!("[{form}] {cell}") });
        parts.collect::<Vec<_>>().join(" ")
    }

    /// Every line of it.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        std::iter::once(&self.line).chain(self.forms.values().flat_map(BTreeMap::values))
    }

    /// The names of what the program puts in, and of what chooses.
    #[must_use]
    pub fn variables(&self) -> std::collections::BTreeSet<&str> {
        let pieces = self.lines().flatten();
        pieces.filter_map(|piece| if let Piece::Variable(name) | Piece::Forms(name) = piece { Some(name.as_str()) } else { None }).collect()
    }

    /// All its words, without what is put in.
    #[must_use]
    pub fn words(&self) -> String {
        let words = self.lines().flatten().filter_map(|piece| match piece {
            Piece::Words(words) | Piece::Literal(words) => Some(words.as_str()),
            Piece::Variable(_) | Piece::Forms(_) => None,
        });
        words.collect::<Vec<_>>().join(" ")
    }

    /// The message in Fluent. `categories` are those of the language: the last of them is taken where no other fits.
    #[must_use]
    pub fn fluent(&self, key: &str, categories: &[&str]) -> String {
        let mut ftl = format!("{key} = ");
        for piece in &self.line {
            let Piece::Forms(name) = piece else {
                ftl.push_str(&inline(piece));
                continue;
            };
            let forms = self.forms.get(name);
            let _ = writeln!(ftl, "{{ ${name} ->");
            let last = forms.and_then(|forms| {
                categories.iter().rev().find(|c| forms.contains_key(**c)).copied().or(forms.keys().last().map(String::as_str))
            });
            for (form, line) in forms.into_iter().flatten() {
                let mark = if Some(form.as_str()) == last { '*' } else { ' ' };
                let _ = writeln!(ftl, "   {mark}[{form}] {}", line.iter().map(inline).collect::<String>());
            }
            ftl.push('}');
        }
        ftl.push('\n');
        ftl
    }
}

/// A piece in Fluent. A brace and spaces at an end would be read as something else.
fn inline(piece: &Piece) -> String {
    match piece {
        Piece::Words(words) => words.chars().fold(String::with_capacity(words.len()), |mut ftl, c| {
            match c {
                '{' | '}' => {
                    let _ = write!(ftl, "{{ \"{c}\" }}");
                }
                '\n' | '\r' => ftl.push(' '),
                c => ftl.push(c),
            }
            ftl
        }),
        Piece::Variable(name) | Piece::Forms(name) => format!("{{ ${name} }}"),
        Piece::Literal(signs) => format!("{{ {} }}", literal(signs)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_goes_into_cells_and_into_fluent_and_comes_back_the_same() {
        let ftl = "a = Vor { $n ->\n    [one] { $n } Tag\n   *[other] { $n } Tagen\n} bei { \"\\u2066\" }Galop{ \"\\u2069\" }, { $who } { \"{ $who }\" }\n";
        let text = read(ftl).expect("Fluent").remove(0).text;
        let cells = text.cells();
        let said: Vec<(&str, &str)> = cells.iter().map(|(form, cell)| (form.as_str(), cell.as_str())).collect();
        let expected = [
            ("", "Vor { forms: $n } bei { \"\\u2066\" }Galop{ \"\\u2069\" }, { $who } { \"{ $who }\" }"),
            ("n one", "{ $n } Tag"),
            ("n other", "{ $n } Tagen"),
        ];
        assert_eq!(said, expected);
        assert_eq!(text.fluent("a", &["one", "other"]), ftl);
        for (form, said) in &cells {
            let back = line(said).expect("a line");
            let own = form.split_once(' ').map_or(&text.line, |(name, form)| &text.forms[name][form]);
            assert_eq!(back, *own, "{form}");
        }
    }

    #[test]
    fn braces_that_hold_nothing_to_put_in_are_refused_and_words_never_become_code() {
        for wrong in [
            "{",
            "}",
            "{ x }",
            "{ $ }",
            "{ forms: n }",
            "{ -term }",
            "{ $a",
            "{ NUMBER($n) }",
            "{ $n -> }",
            "{ \"a\"b\" }",
            "{ \"}",
            "{ \"a }\"",
        ] {
            assert!(line(wrong).is_err(), "{wrong}");
        }
        let odd = Text { line: vec![Piece::Words("} a = b {".to_owned()), Piece::Literal("\"\\".to_owned())], ..Text::default() };
        let back = read(&odd.fluent("k", &[])).expect("Fluent").remove(0).text;
        assert_eq!(back.words().replace("  ", " "), "} a = b { \"\\");
    }
}
