//! What an instrument says in short, written out: the options of fixed scales, the questions of repeated sections, the results that follow from chains.
//!
//! Everything after this sees ordinary questions only. Routing, paper, plan, tally, release and dictionary need not know what was written out.

use super::{
    ids::{NotAName, OptionCode, QuestionId},
    instrument::{Choice, Collapse, Condition, Derived, Instrument, Kind, Question, Repeat, Repeated},
    scale::{Link, Scale, Shape},
};
use std::collections::BTreeSet;

/// What stands between a question and the option that it is asked about. No id of an instrument has it.
const BETWEEN: &str = "__";

/// Writes everything out; what it cannot is told as a problem.
pub(super) fn expand(instrument: &mut Instrument) -> Vec<String> {
    let with_mark = instrument.questions.iter().filter(|q| q.id.as_str().contains(BETWEEN));
    let mut problems: Vec<String> = with_mark.map(|q| format!("{}: “{BETWEEN}” is kept for repeated sections", q.id)).collect();
    for question in &mut instrument.questions {
        question.licence = question.licence.take().or_else(|| instrument.licence.clone());
        if let Some(scale) = question.shape.scale() {
            if !question.options.is_empty() || !question.collapse.is_empty() {
                problems.push(format!("{}: the options of {} are the same in every instrument", question.id, question.shape.as_str()));
            }
            fill_in(question, scale);
        }
    }
    for section in instrument.sections.clone() {
        if let Some(repeat) = &section.repeat
            && let Err(problem) = write_out(instrument.kind, &mut instrument.questions, &section.id, repeat)
        {
            problems.push(format!("section {}: {problem}", section.id));
        }
    }
    let chains = instrument.questions.iter().filter(|q| q.shape == Shape::Chain);
    match chains.flat_map(|q| Link::ALL.map(|link| follow(q, link))).collect::<Result<Vec<_>, _>>() {
        Ok(links) => instrument.derived.extend(links),
        Err(error) => problems.push(error.to_string()),
    }
    problems
}

/// What names one thing of a repeated section: the question, and which of the chosen options it is about.
fn named(question: &QuestionId, option: &str) -> Result<QuestionId, NotAName> {
    QuestionId::parse(&format!("{question}{BETWEEN}{option}"))
}

/// The name under which the answers keep in which order the options chosen in `question` are asked about.
pub(super) fn drawn(question: &QuestionId) -> Option<QuestionId> {
    named(question, "drawn").ok()
}

fn codes(codes: &[&str]) -> Vec<OptionCode> {
    codes.iter().filter_map(|code| OptionCode::parse(code).ok()).collect()
}

fn fill_in(question: &mut Question, scale: &Scale) {
    question.options = codes(scale.codes).into_iter().map(|code| Choice { code, exclusive: false }).collect();
    let group = |(name, members): &(&str, &[&str])| Some(Collapse { code: OptionCode::parse(name).ok()?, options: codes(members) });
    question.collapse = scale.groups.iter().filter_map(group).collect();
    if question.headline.is_empty() {
        question.headline = codes(scale.headline);
    }
}

/// Puts one question for each option in the place of every question of a section, option by option.
fn write_out(kind: Kind, questions: &mut Vec<Question>, section: &str, repeat: &Repeat) -> Result<(), String> {
    if kind == Kind::Equality {
        return Err("what people say about themselves is asked once".to_owned());
    }
    let asked = questions.iter().position(|q| q.id == repeat.question);
    let first = questions.iter().position(|q| q.section == section);
    let (Some(asked), Some(first)) = (asked, first) else { return Err(format!("“{}” is not asked before", repeat.question)) };
    let parent = &questions[asked];
    if asked >= first || parent.shape != Shape::Multi || parent.repeated.is_some() {
        return Err(format!("“{}” is no question of many answers that is asked before", repeat.question));
    }
    if repeat.at_most == 0 {
        return Err("at_most is 1 or more".to_owned());
    }
    let things: Vec<OptionCode> = parent.options.iter().filter(|o| !o.exclusive).map(|o| o.code.clone()).collect();
    let (within, others): (Vec<Question>, Vec<Question>) = questions.drain(..).partition(|q| q.section == section);
    *questions = others;
    if let Some(text) = within.iter().find(|q| q.shape == Shape::Text) {
        return Err(format!("{}: words are asked for once, not about each thing", text.id));
    }
    let ids: BTreeSet<&QuestionId> = within.iter().map(|q| &q.id).collect();
    let about = |question: &Question, option: &OptionCode| -> Result<Question, NotAName> {
        let mut question = question.clone();
        let repeated =
            Repeated { wording: question.id.clone(), question: repeat.question.clone(), option: option.clone(), at_most: repeat.at_most };
        question.id = named(&question.id, option.as_str())?;
        // Within the section a condition is about the same thing.
        if let Some(condition) = question.asked_if.as_mut().filter(|c| ids.contains(&c.question)) {
            condition.question = named(&condition.question, option.as_str())?;
        }
        question.repeated = Some(repeated);
        Ok(question)
    };
    let pairs = things.iter().flat_map(|thing| within.iter().map(move |question| (question, thing)));
    let written: Vec<Question> =
        pairs.map(|(question, thing)| about(question, thing)).collect::<Result<_, _>>().map_err(|e| e.to_string())?;
    questions.splice(first..first, written);
    Ok(())
}

/// What follows from a chain: of all who answered, who wanted it; of those, for whom it was there, and who received it.
fn follow(chain: &Question, link: Link) -> Result<Derived, NotAName> {
    let among = |link: Link| Condition { question: chain.id.clone(), any_of: codes(link.codes()), none_of: Vec::new(), answered: false };
    let answered = Condition { question: chain.id.clone(), any_of: Vec::new(), none_of: Vec::new(), answered: true };
    Ok(Derived {
        id: QuestionId::parse(&format!("{}_{}", chain.id, link.as_str()))?,
        base: vec![if link == Link::Wanted { answered } else { among(Link::Wanted) }],
        yes: vec![among(link)],
        sensitive: chain.sensitive,
        purpose: chain.purpose.clone(),
        based_on: chain.based_on.clone(),
        link: Some((chain.id.clone(), link)),
    })
}
