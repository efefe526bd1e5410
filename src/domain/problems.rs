//! What is wrong with an instrument: what it cannot be asked with, and what a reader of its figures could not know.

use super::{
    ids::{OptionCode, QuestionId},
    instrument::{Condition, Instrument, Kind, NonAnswer, Polarity, Question, Shape},
    returns::Signer,
};
use crate::disclosure::Policy;
use std::collections::{BTreeMap, BTreeSet};

impl Instrument {
    /// Everything for which it is refused.
    pub(super) fn problems(&self) -> Vec<String> {
        let mut problems = Vec::new();
        let mut seen: BTreeMap<&QuestionId, &Question> = BTreeMap::new();
        let sections: BTreeSet<&str> = self.sections.iter().map(|s| s.id.as_str()).collect();
        if self.minimum < Policy::FLOOR {
            problems.push(format!("a minimum of {} replies is weaker than {}", self.minimum, Policy::FLOOR));
        }
        if self.licence.as_ref().is_some_and(|licence| licence.trim().is_empty()) {
            problems.push("licence names no scale; leave it out, or name it".to_owned());
        }
        for q in &self.questions {
            let mut say = |what: String| problems.push(format!("{}: {what}", q.wording()));
            if !sections.contains(q.section.as_str()) {
                say(format!("section “{}” is not declared", q.section));
            }
            if let Some(condition) = &q.asked_if {
                check_condition(condition, &seen, &mut say);
            }
            q.check(&mut say);
            if self.licence.is_none() && q.licence.as_ref().is_some_and(|licence| licence.trim().is_empty()) {
                say("licence names no scale; leave it out, or name it".to_owned());
            }
            if q.alone_from != 0 && q.alone_from <= self.minimum {
                say(format!(
                    "alone_from {} asks for no more than the {} that every figure needs; leave it out, or raise it",
                    q.alone_from, self.minimum
                ));
            }
            if q.alone_from != 0 && !self.breakdown.contains(&q.id) {
                say("alone_from stands at a question that splits no figure; name the question under breakdown, or leave it out".to_owned());
            }
            if self.kind == Kind::Equality && (q.official.is_none() || self.nation.is_none()) {
                say("an equality question names its standard and version, and its instrument a nation".to_owned());
            }
            if seen.insert(&q.id, q).is_some() {
                problems.push(format!("{}: asked twice", q.id));
            }
        }
        for d in &self.derived {
            let mut say = |what: String| problems.push(format!("derived {}: {what}", d.id));
            if seen.contains_key(&d.id) || self.derived.iter().filter(|other| other.id == d.id).count() > 1 {
                say("a question or another result has the same id".to_owned());
            }
            for condition in d.base.iter().chain(&d.yes) {
                check_condition(condition, &seen, &mut say);
            }
        }
        self.check_return(&mut problems);
        for id in &self.breakdown {
            if !seen.get(id).is_some_and(|q| matches!(q.shape, Shape::Single | Shape::Stage) && q.repeated.is_none()) {
                problems.push(format!("breakdown {id}: not a single question of this instrument"));
            }
        }
        told_once(problems)
    }

    /// What an organisation fills in is read by name, answer by answer: nothing of it is counted, routed or drawn.
    fn check_return(&self, problems: &mut Vec<String>) {
        if self.kind != Kind::Return {
            let evidenced = self.questions.iter().filter(|q| q.evidenced_by.is_some());
            problems.extend(
                evidenced.map(|q| format!("{}: evidenced_by stands beside what an organisation says, in returns alone", q.wording())),
            );
            return;
        }
        if Signer::of(self).is_none() {
            let known: Vec<&str> = Signer::ALL.iter().map(|signer| signer.as_str()).collect();
            problems.push(format!("every question of a return has the same audience, one of {}", known.join(", ")));
        }
        if !self.breakdown.is_empty() || !self.derived.is_empty() || self.sections.iter().any(|s| s.note || s.repeat.is_some()) {
            problems.push("a return has no breakdowns, results, content notes and repeated sections".to_owned());
        }
        for q in self.questions.iter().filter(|q| q.asked_if.is_some() || q.shape == Shape::Text || q.shape == Shape::Chain) {
            problems.push(format!("{}: a return asks all its questions, and words stand beside every answer", q.id));
        }
    }

    /// What a reader of the figures would not know: whether a high share is good news, or how many answers are told in groups before there are enough
    /// people for each of them (partnership §1, privacy §6).
    #[must_use]
    pub fn meaning_missing(&self) -> Vec<String> {
        let mut missing = Vec::new();
        for question in &self.questions {
            let mut say = |what: &str| missing.push(format!("instrument {}, {}: {what}", self.id, question.wording()));
            let judges = matches!(question.shape, Shape::Agree5 | Shape::Ease5 | Shape::Change5);
            if judges && question.polarity == Polarity::None {
                say("polarity is missing: is a high share of the headline good or bad news?");
            }
            if question.polarity != Polarity::None && question.headline.is_empty() {
                say("there is a polarity, but no headline that could be good or bad news");
            }
            if question.headline.len() == question.options.len() && question.shape.takes_one() {
                say("the headline takes in every answer, so it says nothing");
            }
            if question.collapse.len() == 1 || question.collapse.len() > 3 {
                say("a collapse scheme has two or three groups");
            }
            if question.purpose.trim().is_empty() || question.audience.is_empty() || question.based_on.trim().is_empty() {
                say("purpose, audience and based_on are needed");
            }
        }
        told_once(missing)
    }
}

/// What is wrong with a question of a repeated section is wrong with all that are made of it.
fn told_once(mut problems: Vec<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    problems.retain(|line| seen.insert(line.clone()));
    problems
}

fn check_condition(condition: &Condition, seen: &BTreeMap<&QuestionId, &Question>, say: &mut impl FnMut(String)) {
    let Some(parent) = seen.get(&condition.question) else {
        say(format!("a condition names “{}”, which is not asked before", condition.question));
        return;
    };
    let given = [!condition.any_of.is_empty(), !condition.none_of.is_empty(), condition.answered];
    if given.iter().filter(|g| **g).count() != 1 {
        say("a condition needs exactly one of any_of, none_of, answered".to_owned());
    }
    for code in condition.any_of.iter().chain(&condition.none_of) {
        if !parent.has(code) {
            say(format!("“{code}” is no option of {}", condition.question));
        }
    }
}

impl Question {
    fn check(&self, say: &mut impl FnMut(String)) {
        let codes: BTreeSet<&OptionCode> = self.options.iter().map(|o| &o.code).collect();
        if codes.len() != self.options.len() {
            say("an option code stands twice".to_owned());
        }
        match self.shape {
            Shape::Text if !self.options.is_empty() => say("a text question has no options".to_owned()),
            Shape::Text => {}
            _ if self.options.len() < 2 => say("needs at least two options".to_owned()),
            _ => {}
        }
        if self.shape.takes_one() && self.shape != Shape::Chain && self.headline.is_empty() {
            say("needs a headline".to_owned());
        }
        if self.shape.takes_one() && self.options.iter().any(|o| o.exclusive) {
            say("of a question with one answer no option is exclusive".to_owned());
        }
        if self.options.iter().any(|o| NonAnswer::ALL.iter().any(|n| n.as_str() == o.code.as_str())) {
            say("dk, pnts and na are kept for answers that are no answer".to_owned());
        }
        for code in self.headline.iter().chain(self.collapse.iter().flat_map(|c| &c.options)) {
            if !codes.contains(code) {
                say(format!("“{code}” is no option"));
            }
        }
        if self.accepted.iter().any(|accepted| accepted.reason.trim().is_empty()) {
            say("an accepted finding needs a reason".to_owned());
        }
        self.check_collapse(say);
    }

    fn check_collapse(&self, say: &mut impl FnMut(String)) {
        let collapsed: Vec<&OptionCode> = self.collapse.iter().flat_map(|c| &c.options).collect();
        let once: BTreeSet<&OptionCode> = collapsed.iter().copied().collect();
        if !collapsed.is_empty() && (once.len() != self.options.len() || collapsed.len() != once.len()) {
            say("a collapse scheme puts every option into exactly one group".to_owned());
        } else if self.shape == Shape::Stage && !collapsed.iter().copied().eq(self.options.iter().map(|o| &o.code).take(collapsed.len())) {
            say("a collapse scheme keeps the stages in their order".to_owned());
        }
    }
}
