//! What a group of services says, so that no one of them is told apart.

use super::Said;
use crate::domain::{
    ids::OptionCode,
    instrument::{NonAnswer, Question},
};

/// The fewest services that are shown as a group (partnership §1).
pub const LEAST: usize = 3;

/// How many of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// None or one.
    OneAtMost,
    /// So many.
    Exactly(usize),
    /// All, or all but one: at least so many.
    AtLeast(usize),
}

/// What a group says to one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// How many services are in the group.
    pub of: usize,
    /// How many of them said this, for every answer that the question has, also those that are no answer.
    pub said: Vec<(OptionCode, Share)>,
}

/// What a group says to a question; nothing where it is too small. Named services are never among `answers`: a sum of both less what is named would be the
/// group, in whole numbers.
///
/// “All” would say what each of them said, and “none” what none did: so all and all but one are the same, as are none and one.
#[must_use]
pub fn fold(question: &Question, answers: &[&Said]) -> Option<Folded> {
    let of = answers.len();
    if of < LEAST {
        return None;
    }
    let none = NonAnswer::ALL.into_iter().filter(|n| question.non_answers.contains(n)).filter_map(|n| OptionCode::parse(n.as_str()).ok());
    let share = |code: &OptionCode| {
        let n = answers.iter().filter(|said| said.codes.contains(code)).count();
        if n <= 1 {
            Share::OneAtMost
        } else if n + 1 >= of {
            Share::AtLeast(of - 1)
        } else {
            Share::Exactly(n)
        }
    };
    let codes = question.options.iter().map(|o| o.code.clone()).chain(none);
    Some(Folded { of, said: codes.map(|code| (share(&code), code)).map(|(share, code)| (code, share)).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::instrument::Instrument;
    use std::collections::BTreeMap;

    fn question(options: usize) -> Question {
        let options: Vec<String> = (0..options).map(|n| format!("{{ code = \"o{n}\" }}")).collect();
        let text = format!(
            "id = \"x\"\nversion = 1\nkind = \"return\"\nlanguages = [\"en\"]\n[[section]]\nid = \"s\"\n[[question]]\nid = \"q\"\nsection = \"s\"\ntype = \"single\"\npurpose = \"p\"\nbased_on = \"b\"\naudience = [\"specialist_service\"]\nheadline = [\"o0\"]\nnon_answers = []\noption = [{}]",
            options.join(", ")
        );
        Instrument::parse(&text).expect("an instrument").questions.remove(0)
    }

    /// Every way in which so many services can answer.
    fn worlds(services: u32, options: usize) -> Vec<Vec<usize>> {
        (0..options.pow(services)).map(|n| (0..services).map(|s| n / options.pow(s) % options).collect()).collect()
    }

    #[test]
    fn whatever_a_group_answers_every_service_in_it_could_have_answered_otherwise() {
        // Seven is as many as there are bands of those who were turned away.
        for (options, most) in [(2, 6), (3, 6), (4, 6), (7, 5)] {
            let question = question(options);
            let said: Vec<Said> =
                (0..options).map(|n| Said { codes: vec![format!("o{n}").parse().expect("a code")], ..Said::default() }).collect();
            for services in 3..=most {
                let mut seen: BTreeMap<String, Vec<Vec<usize>>> = BTreeMap::new();
                for world in worlds(services, options) {
                    let answers: Vec<&Said> = world.iter().map(|n| &said[*n]).collect();
                    seen.entry(format!("{:?}", fold(&question, &answers))).or_default().push(world);
                }
                for (shown, worlds) in seen {
                    for service in 0..services as usize {
                        let first = worlds[0][service];
                        assert!(worlds.iter().any(|w| w[service] != first), "{services} of {options}: {shown} says what each answered");
                    }
                }
            }
        }
    }

    #[test]
    fn two_are_no_group() {
        let (question, said) = (question(2), Said { codes: vec!["o0".parse().expect("a code")], ..Said::default() });
        assert_eq!(fold(&question, &[&said, &said]), None);
        let folded = fold(&question, &[&said, &said, &said]).expect("a group");
        assert_eq!(folded.said.iter().map(|(_, share)| *share).collect::<Vec<_>>(), [Share::AtLeast(2), Share::OneAtMost]);
    }
}
