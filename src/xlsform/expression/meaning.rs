//! Conditions for expressions, and the way back.

use super::{CAN, Expression};

/// A condition on one question, before its names are looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::xlsform) struct Asked {
    pub question: String,
    /// The codes that are named, in their order.
    pub codes: Vec<String>,
    /// Whether one of the codes was answered, or none of them; with no code, anything.
    pub any: bool,
    /// Whether it is said that something was answered, which “none of them” always means here.
    pub answered: bool,
    /// Whether a code was compared with the whole answer.
    pub equals: bool,
}

/// What all hold where an expression does.
pub(in crate::xlsform) fn conditions(expression: &Expression) -> Result<Vec<Asked>, String> {
    let parts = match expression {
        Expression::And(parts) => &parts[..],
        Expression::Group(within) => return conditions(within),
        one => std::slice::from_ref(one),
    };
    let mut all: Vec<(bool, Asked)> = Vec::new();
    for part in parts {
        if let Expression::Group(within) = part {
            all.extend(conditions(within)?.into_iter().map(|asked| (true, asked)));
            continue;
        }
        let asked = one(part, false)?;
        // `${q} != '' and not(selected(${q}, 'a'))` is one condition.
        match all.iter_mut().find(|(apart, before)| !apart && !before.any && !asked.any && before.question == asked.question) {
            Some((_, before)) => before.join(asked),
            None => all.push((false, asked)),
        }
    }
    Ok(all.into_iter().map(|(_, asked)| asked).collect())
}

impl Asked {
    fn join(&mut self, other: Self) {
        self.codes.extend(other.codes.into_iter().filter(|code| !self.codes.contains(code)).collect::<Vec<_>>());
        self.answered |= other.answered;
        self.equals |= other.equals;
    }
}

/// One condition, or its opposite.
fn one(expression: &Expression, not: bool) -> Result<Asked, String> {
    match expression {
        Expression::Is { question, code, equals } => {
            Ok(Asked { question: question.clone(), codes: vec![code.clone()], any: !not, answered: false, equals: *equals })
        }
        Expression::Empty(question) if not => {
            Ok(Asked { question: question.clone(), codes: Vec::new(), any: false, answered: true, equals: false })
        }
        Expression::Empty(question) => Err(format!("nothing is asked because ${{{question}}} was left out: {CAN}")),
        Expression::Not(within) => one(within, !not),
        Expression::Group(within) => one(within, not),
        Expression::And(parts) => together(parts, not, !not),
        Expression::Or(parts) => together(parts, not, not),
    }
}

/// Parts that say one thing together: any of the codes, or none of them.
fn together(parts: &[Expression], not: bool, all: bool) -> Result<Asked, String> {
    let mut parts = parts.iter().map(|part| one(part, not));
    let mut first = parts.next().ok_or_else(|| CAN.to_owned())??;
    for part in parts {
        let part = part?;
        if part.question != first.question {
            return Err(format!(
                "${{{}}} and ${{{}}}: a question follows from one other question only, so ask about one of them",
                first.question, part.question
            ));
        }
        // “All” goes with “none of them”, “or” with “any of them”.
        if part.any != first.any || first.any == all {
            return Err(format!("this cannot be meant of one answer: {CAN}"));
        }
        first.join(part);
    }
    Ok(first)
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::*;

    fn said(text: &str) -> Vec<(String, Vec<String>, bool)> {
        let read = parse(text).and_then(|expression| conditions(&expression)).unwrap_or_else(|e| panic!("{text}: {e}"));
        read.into_iter().map(|asked| (asked.question, asked.codes, asked.any)).collect()
    }

    fn asked(question: &str, codes: &[&str], any: bool) -> (String, Vec<String>, bool) {
        (question.to_owned(), codes.iter().map(|code| (*code).to_owned()).collect(), any)
    }

    #[test]
    fn what_can_be_meant_is_read_in_any_spelling() {
        for (text, expected) in [
            ("${a} = 'x'", asked("a", &["x"], true)),
            ("'x'=${ a }", asked("a", &["x"], true)),
            ("selected(${a}, \"x\") or ${a} = 'y'", asked("a", &["x", "y"], true)),
            ("not(not(selected(${a}, ‘x’)))", asked("a", &["x"], true)),
            ("${a} != ''", asked("a", &[], false)),
            ("${a} != 'x' and ${a} != ''", asked("a", &["x"], false)),
            ("${a} != '' and not(selected(${a}, 'x') or selected(${a}, 'y'))", asked("a", &["x", "y"], false)),
            ("not(${a} = '' or selected(${a}, 'x'))", asked("a", &["x"], false)),
        ] {
            assert_eq!(said(text), [expected], "{text}");
        }
        let two = [asked("a", &["x"], true), asked("b", &[], false)];
        assert_eq!(said("selected(${a}, 'x') and ${b} != ''"), two);
        assert_eq!(said("(selected(${a}, 'x')) and (${b} != '')"), two);
    }

    #[test]
    fn what_cannot_be_meant_says_why() {
        for text in [
            "${a} = ''",
            "${a} > 3",
            "selected(${a}, 'x') or selected(${b}, 'y')",
            "selected(${a}, 'x') or ${a} != ''",
            "not(selected(${a}, 'x') and ${a} != '')",
            "not(selected(${a}, 'x') and selected(${a}, 'y'))",
            "count-selected(${a}) > 1",
            "${a} =",
            "${a",
            "selected(${a}, 'x'",
            "selected(${a}, 'x') selected(${a}, 'y')",
            "pulldata('a', 'b')",
            "",
            "§",
        ] {
            let read = parse(text).and_then(|expression| conditions(&expression));
            assert!(read.is_err(), "{text}: {read:?}");
        }
        assert!(parse(&"(".repeat(100_000)).is_err(), "deep");
    }
}
