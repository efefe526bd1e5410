//! Invented answers to any instrument: a fixed sequence without a pattern that a reader would notice, so that the demo is the same every time.

use super::{PLACES, Result, name};
use crate::domain::{
    answers::{Answer, Answers},
    ballot::{Ballot, Channel, Standing},
    instrument::{Instrument, Question, Shape},
};

/// The published survivor survey, row by row.
pub(super) const ROWS: &[u8] = include_bytes!("../../../tests/data/survivor-survey.csv");

/// As many people in each of the ten places as in the published survey.
const SIZES: [usize; PLACES.len()] = [41, 33, 26, 19, 15, 12, 10, 8, 6, 3];

/// A reply of each person of the ten places. Questions that routing closes are not answered; a few are passed over, and a few people are not sure.
pub(super) fn ballots(instrument: &Instrument, seed: usize) -> Result<Vec<Ballot>> {
    let mut ballots = Vec::new();
    for (place, size) in PLACES.iter().zip(SIZES) {
        for _ in 0..size {
            let person = seed + ballots.len() + 1;
            let mut answers = Answers::default();
            for (n, question) in instrument.questions.iter().enumerate().filter(|(_, q)| q.shape != Shape::Text) {
                if answers.asked(instrument, question) {
                    let said = Answer::parse(question, said(question, dice(person, n)))?;
                    answers.set(&question.id, said);
                }
            }
            ballots.push(Ballot {
                standing: Standing::Real,
                instrument: instrument.id.clone(),
                version: instrument.version,
                channel: Channel::Paper,
                place: Some(name(place)?),
                service: None,
                language: "en".to_owned(),
                helped_by: None,
                number: [0; 16],
                answers,
            });
        }
    }
    Ok(ballots)
}

/// A number below 10,000 for a person and a question.
fn dice(person: usize, question: usize) -> usize {
    (person * 7_919 + question * 104_729 + person * person * 31 + person * question * 613) % 9_973
}

/// What somebody chose; nothing for who passed over it.
fn said(question: &Question, dice: usize) -> Vec<&str> {
    let code = |n: usize| question.options.get(n % question.options.len()).map(|o| o.code.as_str());
    let draw = dice / 100;
    match (dice % 100, question.shape) {
        (0..4, _) => Vec::new(),
        (4..7, _) => question.non_answers.first().map(|n| n.as_str()).into_iter().collect(),
        (_, Shape::Multi) => {
            // One to three of those that can stand with others.
            let several: Vec<&str> = question.options.iter().filter(|o| !o.exclusive).map(|o| o.code.as_str()).collect();
            (0..=draw % 3).filter_map(|k| several.get((draw * (k + 1) + k * k) % several.len()).copied()).collect()
        }
        // Of five points most people choose one of the first three.
        (_, Shape::Agree5 | Shape::Ease5 | Shape::Change5) => code([1, 1, 0, 2, 3, 1, 2, 4, 3, 0][draw % 10]).into_iter().collect(),
        _ => code(draw * draw / 7 + draw).into_iter().collect(),
    }
}

/// Invented answers to the core survey: a person of good, mixed or bad luck, in each of the ten places.
pub(super) fn core_rows() -> String {
    const AGREE: [&str; 5] = ["strongly_agree", "agree", "neither", "disagree", "strongly_disagree"];
    const LUCK: [usize; 16] = [0, 1, 1, 3, 1, 0, 2, 3, 1, 4, 0, 1, 3, 2, 1, 4];
    let questions = ["worked_for_me", "told_next", "listened", "had_a_say", "believed", "not_blamed", "same_message", "safer", "hopeful"];
    let mut rows = format!("place,service,{},times_told,children,children_support,answered_before\n", questions.join(","));
    let mut n = 0_usize;
    for (place, size) in PLACES.iter().zip(SIZES) {
        for _ in 0..size {
            // A fixed sequence without a pattern that a reader would notice: the demo is the same every time.
            n += 1;
            let dice = |k: usize| (n * 7_919 + k * 104_729 + n * n * 31) % 97;
            let said = (0..questions.len()).map(|k| match dice(k) {
                0..6 => "",
                6..10 => "dk",
                // Some things go well for most, some for few, most of them neither way.
                d => {
                    let luck = LUCK[(d + 5 * k) % LUCK.len()];
                    AGREE[match k {
                        0 | 2 => luck.saturating_sub(2),
                        3 | 6 if d % 2 == 0 => 3,
                        _ => luck,
                    }]
                }
            });
            let said: Vec<&str> = said.collect();
            let children = if dice(20) < 60 { "yes" } else { "no" };
            let support = if children == "yes" { AGREE[dice(21) % 5] } else { "" };
            let told = ["none", "one_two", "three_more", "three_more"][dice(22) % 4];
            // Two services handed out cards, one of them more.
            let service = ["outreach", "refuge", "outreach"][dice(23) % 3];
            rows.extend([place, ",", service, ",", &said.join(","), ",", told, ",", children, ",", support, ",no\n"]);
        }
    }
    rows
}

/// The wave before: fewer people, and fewer of them got help in time.
pub(super) fn earlier_rows() -> String {
    let text = String::from_utf8_lossy(ROWS);
    let column = text.lines().next().unwrap_or_default().split(',').position(|head| head == "help_in_time");
    let rows = text.lines().enumerate().filter(|(n, _)| *n == 0 || n % 8 != 3).map(|(n, line)| {
        let late = n > 0 && n % 5 < 3;
        let cell = |(at, cell): (usize, &str)| if late && Some(at) == column { "disagree" } else { cell }.to_owned();
        line.split(',').enumerate().map(cell).collect::<Vec<_>>().join(",")
    });
    rows.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;

    #[test]
    fn invented_answers_fit_every_instrument_and_differ() {
        let words = Words::load().expect("catalogues");
        for instrument in words.instruments().filter(|i| i.held_back.is_none()) {
            let ballots = ballots(instrument, 7).expect("answers that fit");
            assert_eq!(ballots.len(), SIZES.iter().sum::<usize>());
            for question in instrument.counted() {
                for ballot in ballots.iter().filter(|b| b.answers.get(&question.id).is_some()) {
                    assert!(ballot.answers.asked(instrument, question), "{} is answered and was not asked", question.id);
                }
            }
            let first = instrument.counted().next().expect("a question");
            let codes: std::collections::BTreeSet<String> =
                ballots.iter().filter_map(|b| b.answers.get(&first.id)).flat_map(|a| a.codes().map(str::to_owned)).collect();
            assert!(codes.len() > 1, "{}: everybody says {codes:?}", instrument.id);
        }
    }
}
