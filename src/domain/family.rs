//! Families: questions that hang together, and the cells that a reply can fall into.
//!
//! A question, its routing parents, its derived questions and all that derive from the same ones are counted and protected
//! together (privacy §6), because what is hidden in one can be read from another. Each option of a multi-select is a yes/no
//! question of its own here, an *atom*; a family is a connected set of atoms; a *combination* is one way in which one reply can
//! answer all of them; combinations that the routing makes impossible do not exist, because a reader knows the routing too.

use super::{
    answers::Outcome,
    ids::{OptionCode, QuestionId},
    instrument::{Condition, Derived, Instrument, NonAnswer, Question, Repeated, Shape},
};
use std::collections::BTreeMap;

/// A single question, or one option of a multi-select.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Atom {
    /// The question.
    pub question: QuestionId,
    /// The option, for a multi-select.
    pub option: Option<OptionCode>,
}

impl Atom {
    /// `question`, or `question.option` for one option of a multi-select; unique within an instrument.
    #[must_use]
    pub fn name(&self) -> String {
        match &self.option {
            None => self.question.to_string(),
            Some(option) => format!("{}.{option}", self.question),
        }
    }
}

/// The code of one atom in one reply: an option code (`yes` / `no` for a multi-select's option), `dk`, `pnts`, `na`, `skipped`, `not_asked`.
pub type AtomCode = String;

/// Questions that hang together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linked {
    /// The name of its first atom.
    pub id: String,
    /// Its atoms, in the order of the instrument.
    pub atoms: Vec<Atom>,
    /// Every possible combination of the atoms' codes.
    pub combinations: Vec<Vec<AtomCode>>,
    /// The derived questions that are worked out from these atoms.
    pub derived: Vec<Derived>,
    /// How each atom leads on to the combination of a reply: counting millions of them asks it of each. As many as there are atoms.
    steps: Vec<Step>,
}

/// One atom of a reply: the position of each of its codes among all of them, nothing for what is none of them, and where each leads.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    /// The number of the atom's question in the instrument.
    question: usize,
    codes: Vec<AtomCode>,
    /// `[combination of the atoms before × codes + position]`: the combination with this one; nothing where routing makes it impossible.
    leads: Vec<Option<usize>>,
    not_asked: Option<usize>,
    skipped: Option<usize>,
    non_answers: [Option<usize>; NonAnswer::ALL.len()],
    /// The option with its `yes` and its `no`, for a multi-select.
    option: Option<(OptionCode, Option<usize>, Option<usize>)>,
}

/// Combinations above which a family is refused when a plan is declared.
const MOST_COMBINATIONS: usize = 50_000;

/// A family that is too large to be protected.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the questions {} hang together in more than {MOST_COMBINATIONS} combinations: drop a derived question or a condition", .0.join(", "))]
pub struct TooLarge(pub Vec<String>);

/// The families of an instrument, in the order of their first questions.
///
/// # Errors
/// [`TooLarge`] with the questions of the first family that has too many combinations.
pub fn families(instrument: &Instrument) -> Result<Vec<Linked>, TooLarge> {
    let atoms: Vec<Atom> = instrument.counted().flat_map(atoms_of).collect();
    let mut group: Vec<usize> = (0..atoms.len()).collect();
    let mut join = |members: Vec<usize>| {
        if let Some(low) = members.iter().map(|m| group[*m]).min() {
            let old: Vec<usize> = members.iter().map(|m| group[*m]).collect();
            group.iter_mut().filter(|g| old.contains(g)).for_each(|g| *g = low);
        }
    };
    for question in instrument.counted() {
        let conditions = question.asked_if.iter().flat_map(|condition| atoms_named(&atoms, condition));
        let thing = question.repeated.iter().filter_map(|repeated| chosen_in(&atoms, repeated));
        let parents: Vec<usize> = conditions.chain(thing).collect();
        for child in positions(&atoms, &question.id).into_iter().filter(|_| !parents.is_empty()) {
            join(parents.iter().copied().chain([child]).collect());
        }
    }
    for derived in &instrument.derived {
        join(atoms_of_derived(&atoms, derived));
    }
    let home = |derived: &Derived| atoms_of_derived(&atoms, derived).first().map(|atom| group[*atom]);
    let mut members: BTreeMap<usize, Vec<Atom>> = BTreeMap::new();
    for (atom, group) in atoms.iter().zip(&group) {
        members.entry(*group).or_default().push(atom.clone());
    }
    members
        .into_iter()
        .map(|(group, atoms)| {
            let derived = instrument.derived.iter().filter(|d| home(d) == Some(group)).cloned().collect();
            Linked::new(instrument, atoms, derived)
        })
        .collect()
}

/// The atoms that decide a derived question. Of a multi-select that only has to be answered, any atom tells: one that is named
/// anyway is taken before another is drawn in, so that families stay small.
fn atoms_of_derived(atoms: &[Atom], derived: &Derived) -> Vec<usize> {
    let conditions = || derived.base.iter().chain(&derived.yes);
    let mut named: Vec<usize> = conditions().filter(|c| !c.answered).flat_map(|c| atoms_named(atoms, c)).collect();
    for condition in conditions().filter(|c| c.answered) {
        if !named.iter().any(|i| atoms[*i].question == condition.question) {
            named.extend(atoms_named(atoms, condition));
        }
    }
    named
}

fn atoms_of(question: &Question) -> Vec<Atom> {
    if question.shape == Shape::Multi {
        question.options.iter().map(|o| Atom { question: question.id.clone(), option: Some(o.code.clone()) }).collect()
    } else {
        vec![Atom { question: question.id.clone(), option: None }]
    }
}

fn positions(atoms: &[Atom], question: &QuestionId) -> Vec<usize> {
    (0..atoms.len()).filter(|i| atoms[*i].question == *question).collect()
}

/// The atom that says whether a thing was chosen of which a repeated question is asked.
fn chosen_in(atoms: &[Atom], repeated: &Repeated) -> Option<usize> {
    atoms.iter().position(|a| a.question == repeated.question && a.option.as_ref() == Some(&repeated.option))
}

/// The atoms that decide a condition: the options that it names, or of a multi-select that only has to be answered, its first.
fn atoms_named(atoms: &[Atom], condition: &Condition) -> Vec<usize> {
    let all = positions(atoms, &condition.question);
    if condition.answered {
        return all.into_iter().take(1).collect();
    }
    all.into_iter()
        .filter(|i| {
            let named = |o: &OptionCode| condition.any_of.contains(o) || condition.none_of.contains(o);
            atoms[*i].option.as_ref().is_none_or(named)
        })
        .collect()
}

impl Linked {
    fn new(instrument: &Instrument, atoms: Vec<Atom>, derived: Vec<Derived>) -> Result<Self, TooLarge> {
        let too_large = || TooLarge(atoms.iter().map(Atom::name).collect());
        let mut combinations: Vec<Vec<AtomCode>> = vec![Vec::new()];
        let mut steps: Vec<Step> = Vec::new();
        for (i, atom) in atoms.iter().enumerate() {
            let Some(number) = instrument.number_of(&atom.question) else { continue };
            let codes = codes_of(&instrument.questions[number], atom);
            let (mut longer, mut leads) = (Vec::new(), Vec::new());
            for combination in &combinations {
                for code in &codes {
                    let mut next = combination.clone();
                    next.push(code.clone());
                    let possible = possible(instrument, &atoms[..=i], &next);
                    leads.push(possible.then_some(longer.len()));
                    if possible {
                        longer.push(next);
                    }
                }
            }
            steps.push(Step::new(number, atom, codes, leads));
            combinations = longer;
            if combinations.len() > MOST_COMBINATIONS {
                return Err(too_large());
            }
        }
        let id = atoms.first().map(Atom::name).unwrap_or_default();
        Ok(Self { id, atoms, combinations, derived, steps })
    }

    /// The combination that a reply falls into; `outcomes` are those of all questions of the instrument, in its order.
    #[must_use]
    pub fn combination_of(&self, outcomes: &[Outcome]) -> Option<usize> {
        self.steps.iter().try_fold(0, |combination, step| step.lead(combination, *outcomes.get(step.question)?))
    }

    /// The code of `atom` in combination number `combination`.
    #[must_use]
    pub fn code(&self, combination: usize, atom: usize) -> &str {
        &self.combinations[combination][atom]
    }

    /// Whether a condition holds in a combination.
    #[must_use]
    pub fn holds(&self, combination: usize, condition: &Condition) -> bool {
        let codes: Vec<(&Atom, &str)> =
            atoms_named(&self.atoms, condition).into_iter().map(|i| (&self.atoms[i], self.code(combination, i))).collect();
        holds(&codes, condition)
    }
}

fn holds(codes: &[(&Atom, &str)], condition: &Condition) -> bool {
    let answered = codes.iter().all(|(_, code)| !is_status(code)) && !codes.is_empty();
    let any = |wanted: &[OptionCode]| {
        codes.iter().any(|(atom, code)| match &atom.option {
            Some(option) => *code == "yes" && wanted.contains(option),
            None => wanted.iter().any(|w| w.as_str() == *code),
        })
    };
    if condition.answered {
        answered
    } else if condition.any_of.is_empty() {
        answered && !any(&condition.none_of)
    } else {
        any(&condition.any_of)
    }
}

/// Whether a code says that the question was not answered.
#[must_use]
pub fn is_status(code: &str) -> bool {
    matches!(code, "dk" | "pnts" | "na" | "skipped" | "not_asked")
}

fn codes_of(question: &Question, atom: &Atom) -> Vec<AtomCode> {
    let mut codes: Vec<AtomCode> = match atom.option {
        Some(_) => vec!["yes".to_owned(), "no".to_owned()],
        None => question.options.iter().map(|o| o.code.to_string()).collect(),
    };
    codes.extend(question.non_answers.iter().map(|n| n.as_str().to_owned()));
    codes.push("skipped".to_owned());
    if question.asked_if.is_some() || question.repeated.is_some() {
        codes.push("not_asked".to_owned());
    }
    codes
}

impl Step {
    fn new(question: usize, atom: &Atom, codes: Vec<AtomCode>, leads: Vec<Option<usize>>) -> Self {
        let position = |code: &str| codes.iter().position(|c| c == code);
        let (not_asked, skipped) = (position("not_asked"), position("skipped"));
        let non_answers = NonAnswer::ALL.map(|non| position(non.as_str()));
        let option = atom.option.clone().map(|option| (option, position("yes"), position("no")));
        Self { question, codes, leads, not_asked, skipped, non_answers, option }
    }

    /// The combination that one reply leads to from that of the atoms before.
    fn lead(&self, before: usize, outcome: Outcome) -> Option<usize> {
        self.leads[before * self.codes.len() + self.position(outcome)?]
    }

    /// The position of one reply's code.
    fn position(&self, outcome: Outcome) -> Option<usize> {
        match (outcome, &self.option) {
            (Outcome::NotAsked, _) => self.not_asked,
            (Outcome::Skipped, _) => self.skipped,
            (Outcome::Non(non), _) => NonAnswer::ALL.iter().zip(self.non_answers).find(|(n, _)| **n == non)?.1,
            (Outcome::Chosen(codes), Some((option, yes, no))) => *if codes.contains(option) { yes } else { no },
            (Outcome::Chosen(codes), None) => {
                let code = codes.first()?;
                self.codes.iter().position(|c| c == code.as_str())
            }
        }
    }
}

/// Whether the last code of a growing combination fits the ones before it: routing, one status for all options of a
/// multi-select, and nothing beside "none of these".
fn possible(instrument: &Instrument, atoms: &[Atom], codes: &[AtomCode]) -> bool {
    let (Some(atom), Some(code)) = (atoms.last(), codes.last()) else { return true };
    let Some(question) = instrument.question(&atom.question) else { return false };
    if routed(instrument, atoms, codes, question).is_some_and(|asked| asked == (code == "not_asked")) {
        return false;
    }
    let exclusive = |a: &Atom| question.options.iter().any(|o| o.exclusive && Some(&o.code) == a.option.as_ref());
    atoms[..atoms.len() - 1].iter().zip(codes).filter(|(a, _)| a.question == atom.question).all(|(a, c)| {
        let same_status = if is_status(c) || is_status(code) { c == code } else { true };
        let both_yes = c == "yes" && code == "yes";
        same_status && !(both_yes && (exclusive(a) || exclusive(atom)))
    })
}

/// Whether routing asks `question` in a growing combination; nothing where either can be: of the things that a repeated section could ask about, some are
/// not drawn, and of one thing then nothing is asked.
fn routed(instrument: &Instrument, atoms: &[Atom], codes: &[AtomCode], question: &Question) -> Option<bool> {
    let opens = |question: &Question| {
        question.asked_if.as_ref().is_none_or(|condition| {
            let parents: Vec<(&Atom, &str)> = atoms_named(atoms, condition).into_iter().map(|i| (&atoms[i], codes[i].as_str())).collect();
            holds(&parents, condition)
        })
    };
    if !opens(question) {
        return Some(false);
    }
    let Some(repeated) = &question.repeated else { return Some(true) };
    if chosen_in(atoms, repeated).is_some_and(|i| codes[i] != "yes") {
        return Some(false);
    }
    let about_the_same = |other: &&Question| {
        let of = other.repeated.as_ref();
        other.id != question.id
            && of.is_some_and(|r| (&r.question, &r.option, r.at_most) == (&repeated.question, &repeated.option, repeated.at_most))
    };
    let mut others = instrument.counted().filter(about_the_same).filter(|other| opens(other));
    others.find_map(|other| positions(atoms, &other.id).first().map(|i| codes[*i] != "not_asked")).or_else(|| {
        let things = instrument.question(&repeated.question)?.options.iter().filter(|o| !o.exclusive).count();
        (things <= repeated.at_most).then_some(true)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        answers::{Answer, Answers},
        routing::Routing,
    };

    const ROUTED: &str = r#"
        id = "x"
        version = 1
        kind = "voice"
        languages = ["en"]
        [[section]]
        id = "s"
        [[question]]
        id = "kids"
        section = "s"
        type = "single"
        purpose = "p"
        based_on = "b"
        audience = ["survivor"]
        headline = ["yes"]
        option = [{ code = "yes" }, { code = "no" }]
        [[question]]
        id = "offered"
        section = "s"
        type = "single"
        purpose = "p"
        based_on = "b"
        audience = ["survivor"]
        headline = ["yes"]
        option = [{ code = "yes" }, { code = "no" }]
        asked_if = { question = "kids", any_of = ["yes"] }
        [[question]]
        id = "needs"
        section = "s"
        type = "multi"
        purpose = "p"
        based_on = "b"
        audience = ["survivor"]
        option = [{ code = "money" }, { code = "home" }, { code = "nothing", exclusive = true }]
        [[derived]]
        id = "unmet"
        base = [{ question = "needs", any_of = ["money"] }]
        yes = [{ question = "needs", none_of = ["home"] }]
        purpose = "p"
        based_on = "b"
    "#;

    #[test]
    fn routing_and_derived_questions_link_and_others_stand_alone() {
        let instrument = Instrument::parse(ROUTED).expect("good");
        let families = families(&instrument).expect("small");
        let ids: Vec<&str> = families.iter().map(|f| f.id.as_str()).collect();
        assert_eq!(ids, ["kids", "needs.money", "needs.nothing"]);
        assert_eq!(families[1].atoms.len(), 2);
        assert_eq!(families.iter().map(|f| f.derived.len()).collect::<Vec<_>>(), [0, 1, 0]);
    }

    #[test]
    fn combinations_that_routing_forbids_do_not_exist() {
        let instrument = Instrument::parse(ROUTED).expect("good");
        let families = families(&instrument).expect("small");
        let has = |a: &str, b: &str| families[0].combinations.contains(&vec![a.to_owned(), b.to_owned()]);
        assert!(has("yes", "no") && has("no", "not_asked") && has("skipped", "not_asked"));
        assert!(!has("no", "yes") && !has("yes", "not_asked"));
        assert!(!families[1].combinations.contains(&vec!["yes".to_owned(), "skipped".to_owned()]));
    }

    #[test]
    fn an_answer_to_a_question_that_routing_closed_is_not_asked() {
        let instrument = Instrument::parse(ROUTED).expect("good");
        let families = families(&instrument).expect("small");
        let mut answers = Answers::default();
        for (i, code) in [(0, "no"), (1, "yes")] {
            let question = &instrument.questions[i];
            answers.set(&question.id, Answer::parse(question, [code]).expect("fits"));
        }
        let combination = families[0].combination_of(&Routing::new(&instrument).outcomes(&answers)).expect("possible");
        assert_eq!(families[0].combinations[combination], ["no", "not_asked"]);
    }
}
