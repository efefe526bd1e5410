//! Conditions, once all questions are known.

use super::{
    super::{
        expression::{Asked, conditions, parse},
        source::non_answer,
    },
    Reader,
};
use crate::domain::{
    ids::{OptionCode, QuestionId},
    instrument::{Condition, Shape},
};
use std::collections::BTreeMap;

/// What a condition is of, by its number in the instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    Question(usize),
    Base(usize),
    Yes(usize),
}

/// A condition that was not read yet.
#[derive(Debug)]
pub(super) struct Pending {
    pub target: Target,
    pub row: usize,
    pub column: &'static str,
    pub said: String,
}

impl Reader<'_> {
    pub(super) fn conditions(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        let read: Vec<(Pending, Result<Vec<Asked>, String>)> = pending
            .into_iter()
            .map(|one| {
                let asked = parse(&one.said).and_then(|e| conditions(&e));
                (one, asked)
            })
            .collect();
        let numbers: BTreeMap<String, usize> = self.instrument.questions.iter().map(|q| q.id.to_string()).zip(0..).collect();
        // Which questions each question follows from, to tell circles from questions in the wrong order.
        let mut follows: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (one, asked) in &read {
            if let (Target::Question(n), Ok(asked)) = (one.target, asked) {
                follows.entry(n).or_default().extend(asked.iter().filter_map(|asked| numbers.get(&asked.question)));
            }
        }
        for (one, asked) in read {
            match asked {
                Err(what) => self.wrong(&one, &what),
                Ok(asked) => {
                    let known: Vec<Condition> = asked.iter().filter_map(|asked| self.condition(&one, asked, &numbers, &follows)).collect();
                    if known.len() == asked.len() {
                        self.set(&one, known);
                    }
                }
            }
        }
        self.repeats(&numbers);
    }

    fn wrong(&mut self, one: &Pending, what: &str) {
        let tables = self.tables;
        self.say(&tables.survey, one.row, one.column, "", what);
    }

    fn set(&mut self, one: &Pending, mut known: Vec<Condition>) {
        match one.target {
            Target::Question(n) if known.len() == 1 => self.instrument.questions[n].asked_if = known.pop(),
            Target::Question(_) => self
                .wrong(one, "a question follows from one other question only: ask about one of them, or ask one question that joins both"),
            Target::Base(n) => self.instrument.derived[n].base = known,
            Target::Yes(n) => self.instrument.derived[n].yes = known,
        }
    }

    /// A condition with its names looked up.
    fn condition(
        &mut self,
        one: &Pending,
        asked: &Asked,
        numbers: &BTreeMap<String, usize>,
        follows: &BTreeMap<usize, Vec<usize>>,
    ) -> Option<Condition> {
        let name = asked.question.as_str();
        let Some(&n) = numbers.get(name) else {
            if !self.refused.contains(name) {
                let what = if self.rows.contains_key(name) { "is no question" } else { "is not there" };
                self.wrong(one, &format!("${{{name}}} {what}: name a question that stands before"));
            }
            return None;
        };
        if let Target::Question(own) = one.target
            && let Some(what) = self.order(own, n, follows)
        {
            self.wrong(one, &what);
            return None;
        }
        let question = self.instrument.questions[n].clone();
        let same = |target: Target| matches!(target, Target::Question(own) if self.instrument.questions[own].section == question.section);
        let repeated = self.instrument.sections.iter().any(|s| s.id == question.section && s.repeat.is_some());
        if repeated && !same(one.target) {
            self.wrong(one, &format!("${{{name}}} is asked about each of several things, so nothing outside its section follows from it"));
            return None;
        }
        if asked.equals && question.shape == Shape::Multi {
            self.wrong(one, &format!("${{{name}}} takes several answers: write selected(${{{name}}}, '…')"));
            return None;
        }
        if !asked.any && !asked.answered {
            let tables = self.tables;
            let what = format!(
                "read as “answered, with something else”: who leaves {name} out is not asked; write ${{{name}}} != '' and … to say so"
            );
            self.warn(&tables.survey, one.row, one.column, "", what);
        }
        let mut codes = Vec::new();
        for code in &asked.codes {
            let scale = question.shape.scale();
            let has =
                question.options.iter().any(|o| o.code.as_str() == code) || scale.is_some_and(|scale| scale.codes.contains(&code.as_str()));
            if has {
                codes.extend(OptionCode::parse(code));
            } else if non_answer(code).is_none() {
                self.wrong(one, &format!("“{code}” is no choice of {name}"));
                return None;
            } else if asked.any {
                self.wrong(one, &format!("“{code}” is no answer, so nothing follows from it: name answers of {name}"));
                return None;
            }
        }
        let (any_of, none_of) = if asked.any { (codes, Vec::new()) } else { (Vec::new(), codes) };
        let answered = any_of.is_empty() && none_of.is_empty();
        Some(Condition { question: question.id, any_of, none_of, answered })
    }

    /// What is wrong with the order of two questions.
    fn order(&self, own: usize, other: usize, follows: &BTreeMap<usize, Vec<usize>>) -> Option<String> {
        let name = |n: usize| self.instrument.questions[n].id.to_string();
        if own == other {
            return Some(format!("{} follows from itself: name a question that stands before", name(own)));
        }
        if other < own {
            return None;
        }
        let circle = path(other, own, follows);
        Some(match circle {
            Some(circle) => {
                let names: Vec<String> = std::iter::once(own).chain(circle).map(name).collect();
                format!("it goes round in a circle ({}): let one of them be asked of everybody", names.join(" ← "))
            }
            None => format!("{} is asked later: move it before {}", name(other), name(own)),
        })
    }

    /// Sections are asked about what was chosen before.
    fn repeats(&mut self, numbers: &BTreeMap<String, usize>) {
        let tables = self.tables;
        let sections: Vec<(String, QuestionId)> =
            self.instrument.sections.iter().filter_map(|s| Some((s.id.clone(), s.repeat.as_ref()?.question.clone()))).collect();
        for (section, question) in sections {
            let row =
                self.rows.get(&format!("section-{section}")).or_else(|| self.rows.get(&section)).copied().unwrap_or(tables.survey.head);
            let first = self.instrument.questions.iter().position(|q| q.section == section);
            let asked = numbers.get(question.as_str());
            let fits = asked.is_some_and(|n| self.instrument.questions[*n].shape == Shape::Multi && first.is_none_or(|first| *n < first));
            if !fits && !self.refused.contains(question.as_str()) {
                let what = format!("${{{question}}} is no select_multiple that stands before");
                self.say(&tables.survey, row, "repeat_count", "", what);
            }
        }
    }
}

/// The way from one question to another along what they follow from.
fn path(from: usize, to: usize, follows: &BTreeMap<usize, Vec<usize>>) -> Option<Vec<usize>> {
    // Thousands of questions can follow from each other: nothing calls itself here.
    let (mut came, mut next) = (BTreeMap::from([(from, from)]), vec![from]);
    while let Some(at) = next.pop().filter(|at| *at != to) {
        for parent in follows.get(&at).into_iter().flatten() {
            if !came.contains_key(parent) {
                came.insert(*parent, at);
                next.push(*parent);
            }
        }
    }
    came.contains_key(&to).then(|| {
        let mut way = vec![to];
        while let Some(before) = way.last().and_then(|last| came.get(last)).filter(|_| way.last() != Some(&from)) {
            way.push(*before);
        }
        way.reverse();
        way
    })
}
