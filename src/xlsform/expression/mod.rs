//! Expressions of forms (<https://docs.getodk.org/form-logic/>), as far as they say when a question is asked.

mod meaning;
mod tokens;

pub(super) use meaning::{Asked, conditions};
pub(super) use tokens::{Token, tokens};

/// What an expression says of single questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Expression {
    /// `selected(${q}, 'a')` or, where the answer is one of a list, `${q} = 'a'`.
    Is {
        question: String,
        code: String,
        equals: bool,
    },
    /// `${q} = ''`.
    Empty(String),
    Not(Box<Expression>),
    And(Vec<Expression>),
    Or(Vec<Expression>),
    /// In brackets.
    Group(Box<Expression>),
}

/// What can be said, for whoever said something else.
pub(super) const CAN: &str = "a condition here is selected(${question}, 'choice') or ${question} != '', more of them about the same question with “or”, or with “not( … )” around them";

/// How deep brackets may stand in each other.
const DEEPEST: usize = 20;

/// Reads an expression.
pub(super) fn parse(text: &str) -> Result<Expression, String> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, depth: 0 };
    let expression = parser.or()?;
    if parser.tokens.is_empty() { Ok(expression) } else { Err(format!("“{}” stands where nothing can: {CAN}", parser.tokens[0])) }
}

struct Parser<'a> {
    tokens: &'a [Token],
    depth: usize,
}

impl Parser<'_> {
    fn or(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.and()?];
        while self.takes(&Token::word("or")) {
            parts.push(self.and()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::Or(parts) })
    }

    fn and(&mut self) -> Result<Expression, String> {
        let mut parts = vec![self.one()?];
        while self.takes(&Token::word("and")) {
            parts.push(self.one()?);
        }
        Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::And(parts) })
    }

    fn one(&mut self) -> Result<Expression, String> {
        match self.tokens {
            [Token::Word(not), Token::Mark("("), rest @ ..] if not == "not" => {
                self.tokens = rest;
                Ok(Expression::Not(Box::new(self.bracket()?)))
            }
            [Token::Mark("("), rest @ ..] => {
                self.tokens = rest;
                Ok(Expression::Group(Box::new(self.bracket()?)))
            }
            [
                Token::Word(selected),
                Token::Mark("("),
                Token::Field(question),
                Token::Mark(","),
                Token::Text(code),
                Token::Mark(")"),
                rest @ ..,
            ] if selected == "selected" => {
                self.tokens = rest;
                Ok(Expression::Is { question: question.clone(), code: code.clone(), equals: false })
            }
            [Token::Field(question), Token::Mark(sign @ ("=" | "!=")), Token::Text(code), rest @ ..]
            | [Token::Text(code), Token::Mark(sign @ ("=" | "!=")), Token::Field(question), rest @ ..] => {
                self.tokens = rest;
                let (question, code) = (question.clone(), code.clone());
                let is = if code.is_empty() { Expression::Empty(question) } else { Expression::Is { question, code, equals: true } };
                Ok(if *sign == "=" { is } else { Expression::Not(Box::new(is)) })
            }
            [] => Err(format!("it stops in the middle: {CAN}")),
            [first, ..] => Err(format!("“{first}” cannot be meant: {CAN}")),
        }
    }

    /// What stands up to the closing bracket.
    fn bracket(&mut self) -> Result<Expression, String> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("more than {DEEPEST} brackets in each other: {CAN}"));
        }
        let within = self.or()?;
        self.depth -= 1;
        if self.takes(&Token::Mark(")")) { Ok(within) } else { Err("a bracket does not end: close it".to_owned()) }
    }

    fn takes(&mut self, token: &Token) -> bool {
        let takes = self.tokens.first() == Some(token);
        if takes {
            self.tokens = &self.tokens[1..];
        }
        takes
    }
}
