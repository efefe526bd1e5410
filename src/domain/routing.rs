//! What a count sees of one reply, all questions at once.
//!
//! [`Answers::outcome`] says it of one question and looks every name up; a count asks it of every question of millions of replies. So the names are looked
//! up once for an instrument, and of a reply one walk over its answers is left.

use super::{
    answers::{Answer, Answers, Outcome},
    expand::drawn,
    ids::QuestionId,
    instrument::{Condition, Instrument, Question, Repeated},
};

/// The routing of an instrument, with questions by their number in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routing {
    /// Everything that answers can have under a name, in the order of the names: the questions, and, for each question of a repeated section, the order in
    /// which things were drawn.
    names: Vec<Name>,
    /// How many places there are: one for each question, and after them one for each order.
    places: usize,
    questions: Vec<Way>,
}

/// A name that answers can have.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    id: QuestionId,
    /// Where what has the name is put.
    places: Vec<usize>,
}

/// What leads to one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Way {
    /// The number of the question that the condition is on; none if there is no such question, and then the condition never holds.
    asked_if: Option<(Option<usize>, Condition)>,
    /// The same for the question in which the thing was chosen, and the place of the order in which things were drawn.
    repeated: Option<(Option<usize>, Option<usize>, Repeated)>,
}

impl Routing {
    /// Works the routing of an instrument out.
    #[must_use]
    pub fn new(instrument: &Instrument) -> Self {
        let mut names: Vec<(QuestionId, usize)> = instrument.questions.iter().map(|q| q.id.clone()).zip(0..).collect();
        let questions = instrument.questions.iter().map(|question| Way::new(instrument, question, &mut names)).collect();
        names.sort();
        let places = names.len();
        let names =
            names.chunk_by(|a, b| a.0 == b.0).map(|same| Name { id: same[0].0.clone(), places: same.iter().map(|n| n.1).collect() });
        Self { names: names.collect(), places, questions }
    }

    /// What a count sees of every question, in the order of the instrument.
    #[must_use]
    pub fn outcomes<'a>(&self, answers: &'a Answers) -> Vec<Outcome<'a>> {
        let mut given = vec![None; self.places];
        let mut names = &self.names[..];
        for (id, answer) in answers.by_id() {
            let is_first = |names: &[Name]| names.first().is_some_and(|name| name.id == *id);
            // Most replies answer nearly everything: the next name is the one.
            if !is_first(names) {
                names = &names[names.partition_point(|name| name.id < *id)..];
                if !is_first(names) {
                    continue;
                }
            }
            names[0].places.iter().for_each(|place| given[*place] = Some(answer));
            names = &names[1..];
        }
        (0..self.questions.len()).map(|n| self.outcome(&given, n)).collect()
    }

    fn outcome<'a>(&self, given: &[Option<&'a Answer>], n: usize) -> Outcome<'a> {
        let Way { asked_if, repeated } = &self.questions[n];
        let of = |question: &Option<usize>| question.map(|n| self.outcome(given, n));
        let opens = |(parent, condition): &(Option<usize>, Condition)| of(parent).is_some_and(|outcome| outcome.meets(condition));
        let draws = |(parent, kept, repeated): &(Option<usize>, Option<usize>, Repeated)| {
            of(parent).is_some_and(|chosen| chosen.draws(repeated, kept.and_then(|place| given[place])))
        };
        Outcome::new(asked_if.as_ref().is_none_or(opens) && repeated.as_ref().is_none_or(draws), given[n])
    }
}

impl Way {
    fn new(instrument: &Instrument, question: &Question, names: &mut Vec<(QuestionId, usize)>) -> Self {
        let asked_if = question.asked_if.as_ref().map(|condition| (instrument.number_of(&condition.question), condition.clone()));
        let repeated = question.repeated.as_ref().map(|repeated| {
            let kept = drawn(&repeated.question).map(|name| {
                names.push((name, names.len()));
                names.len() - 1
            });
            (instrument.number_of(&repeated.question), kept, repeated.clone())
        });
        Self { asked_if, repeated }
    }
}
