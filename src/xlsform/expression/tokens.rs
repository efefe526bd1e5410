//! The words of an expression.

use std::fmt::{self, Display};

/// One word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::xlsform) enum Token {
    /// A name or a number: `selected`, `and`, `3`.
    Word(String),
    /// `${name}`.
    Field(String),
    /// Between quotation marks.
    Text(String),
    /// A sign.
    Mark(&'static str),
}

impl Token {
    pub(super) fn word(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl Display for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Word(word) => f.write_str(word),
            Self::Field(name) => write!(f, "${{{name}}}"),
            Self::Text(text) => write!(f, "'{text}'"),
            Self::Mark(mark) => f.write_str(mark),
        }
    }
}

/// The signs, the longer before those that they begin with.
const MARKS: [&str; 13] = ["!=", "<=", ">=", "..", "(", ")", ",", "=", "<", ">", "+", "*", "/"];

/// The words of an expression, in their order.
pub(in crate::xlsform) fn tokens(text: &str) -> Result<Vec<Token>, String> {
    let (mut tokens, mut rest) = (Vec::new(), text.trim_start());
    while let Some(first) = rest.chars().next() {
        let after;
        if let Some(field) = rest.strip_prefix("${") {
            let (name, end) = field.split_once('}').ok_or_else(|| "a brace that does not end: close it".to_owned())?;
            tokens.push(Token::Field(name.trim().to_owned()));
            after = end;
        } else if let Some(quoted) = rest.strip_prefix(['\'', '"', '‘', '’', '“', '”']) {
            // Word processors turn straight marks into curved ones.
            let ends: &[char] = match first {
                '\'' | '"' => &[first],
                '‘' | '’' => &['’'],
                _ => &['”'],
            };
            let end = quoted.find(ends).ok_or_else(|| "a quotation mark that does not end: close it".to_owned())?;
            tokens.push(Token::Text(quoted[..end].trim().to_owned()));
            after = &quoted[end + quoted[end..].chars().next().map_or(0, char::len_utf8)..];
        } else if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(**mark)) {
            tokens.push(Token::Mark(mark));
            after = &rest[mark.len()..];
        } else {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | ':' | '.'))).unwrap_or(rest.len());
            if end == 0 {
                return Err(format!("“{first}” cannot be meant: {}", super::CAN));
            }
            tokens.push(Token::Word(rest[..end].to_owned()));
            after = &rest[end..];
        }
        rest = after.trim_start();
    }
    Ok(tokens)
}
