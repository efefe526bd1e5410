//! A count looks every name up once for a plan and walks over each reply; here stands what it has to come to, name by name.

use crate::properties::{EVERY_TYPE, answers};
use chorus::domain::{
    answers::{Answers, Outcome},
    ballot::{Ballot, Channel, HelpedBy, Standing},
    ids::OptionCode,
    instrument::Instrument,
    partnership::{Geography, Place},
    plan::{Axis, Declared, MODE, Plan, PlanError, PlannedFamily},
    tally::Tally,
};
use proptest::{collection::vec, option, prelude::*};
use std::{collections::BTreeMap, fmt::Write};

/// The codes of a reply to the atoms of a family.
fn codes(instrument: &Instrument, family: &PlannedFamily, answers: &Answers) -> Vec<String> {
    let code = |atom: &chorus::domain::family::Atom| {
        let question = instrument.question(&atom.question).expect("a question");
        match (answers.outcome(instrument, question), &atom.option) {
            (Outcome::NotAsked, _) => "not_asked",
            (Outcome::Skipped, _) => "skipped",
            (Outcome::Non(non), _) => non.as_str(),
            (Outcome::Chosen(chosen), Some(option)) if chosen.contains(option) => "yes",
            (Outcome::Chosen(_), Some(_)) => "no",
            (Outcome::Chosen(chosen), None) => chosen[0].as_str(),
        }
        .to_owned()
    };
    family.linked.atoms.iter().map(code).collect()
}

/// The code of a reply on an axis.
fn code_on(instrument: &Instrument, axis: &Axis, ballot: &Ballot) -> String {
    match &axis.breakdown {
        None => ballot.place.as_ref().map_or_else(|| "-".to_owned(), ToString::to_string),
        Some(id) if id.as_str() == MODE => ballot.mode().unwrap_or("-").to_owned(),
        Some(id) => match ballot.answers.outcome(instrument, instrument.question(id).expect("a question")) {
            Outcome::Chosen(chosen) => chosen[0].to_string(),
            _ => "-".to_owned(),
        },
    }
}

/// Per family, axis, code and combination, how many replies.
type Counts = BTreeMap<(String, usize, usize, usize), u64>;

/// The definition of a tally.
fn defined(plan: &Plan, ballots: &[Ballot]) -> Result<Counts, PlanError> {
    let mut counts = Counts::new();
    for ballot in ballots {
        for family in plan.families().iter().filter(|family| family.open == ballot.channel.is_open()) {
            let impossible = || PlanError::Impossible(family.id.clone());
            let said = codes(plan.instrument(), family, &ballot.answers);
            let combination = family.linked.combinations.iter().position(|c| *c == said).ok_or_else(impossible)?;
            for (n, axis) in family.axes.iter().enumerate() {
                let code = if family.open { "-".to_owned() } else { code_on(plan.instrument(), axis, ballot) };
                let code = axis.codes.iter().position(|c| *c == code).ok_or_else(impossible)?;
                *counts.entry((family.id.clone(), n, code, combination)).or_default() += 1;
            }
        }
    }
    Ok(counts)
}

fn counted(plan: &Plan, ballots: &[Ballot]) -> Result<Counts, PlanError> {
    let tally = Tally::of(plan, ballots)?;
    let mut counts = Counts::new();
    for family in plan.families() {
        for (n, axis) in family.axes.iter().enumerate() {
            for (code, combination) in (0..axis.codes.len()).flat_map(|code| (0..family.linked.combinations.len()).map(move |c| (code, c)))
            {
                match tally.sum(family, n, code, |c| c == combination) {
                    0 => {}
                    sum => drop(counts.insert((family.id.clone(), n, code, combination), sum)),
                }
            }
        }
    }
    assert_eq!(tally.ballots(), ballots.len() as u64);
    assert_eq!(tally.without_card(), ballots.iter().filter(|b| b.channel.is_open()).count() as u64);
    Ok(counts)
}

/// How one question is made: whether it takes many answers, on which earlier question it depends and how, and whether one option excludes the others.
type Made = (bool, Option<(usize, u8, usize)>, bool);

const OPTIONS: [&str; 3] = ["a", "b", "none"];

/// Ids that do not come in the order of the questions: `q7`, `q4`, …
fn id(n: usize) -> String {
    format!("q{}", 7 - n * 3 % 8)
}

fn instrument(made: &[Made]) -> String {
    let mut text =
        "id = \"random\"\nversion = 1\nkind = \"voice\"\nlanguages = [\"en\"]\nbreakdown = [\"split\"]\n[[section]]\nid = \"s\"\n"
            .to_owned();
    let mut question = |id: &str, rest: &str| {
        let usual = "section = \"s\"\npurpose = \"p\"\nbased_on = \"b\"\naudience = [\"survivor\"]\n";
        write!(text, "[[question]]\nid = \"{id}\"\n{usual}{rest}").expect("writes");
    };
    for (n, (multi, parent, exclusive)) in made.iter().enumerate() {
        let kind = if *multi { "type = \"multi\"\n" } else { "type = \"single\"\nheadline = [\"a\"]\n" };
        let non_answers = ["[]", "[\"dk\"]", "[\"na\", \"dk\", \"pnts\"]"][n % 3];
        let last = if *multi && *exclusive { "{ code = \"none\", exclusive = true }" } else { "{ code = \"none\" }" };
        let mut rest = format!("{kind}non_answers = {non_answers}\noption = [{{ code = \"a\" }}, {{ code = \"b\" }}, {last}]\n");
        if let (Some((parent, how, option)), 1..) = (parent, n) {
            let (parent, option) = (id(parent % n), OPTIONS[option % 3]);
            let how = [format!("any_of = [\"{option}\"]"), format!("none_of = [\"{option}\"]"), "answered = true".to_owned()]
                [usize::from(*how) % 3]
                .clone();
            writeln!(rest, "asked_if = {{ question = \"{parent}\", {how} }}").expect("writes");
        }
        question(&id(n), &rest);
    }
    question("split", "type = \"single\"\nheadline = [\"x\"]\noption = [{ code = \"x\" }, { code = \"y\" }]\n");
    text
}

fn plan(instrument: &Instrument, breakdown: &[&str]) -> Option<Plan> {
    let place = |id: &str| Place { id: id.parse().expect("a name"), name: id.to_owned() };
    let geography = Geography { places: vec![place("alder"), place("birch")], areas: Vec::new() };
    let breakdown = breakdown.iter().map(|id| id.parse().expect("a name")).collect();
    // More than can be protected is refused, and then nothing is counted.
    Plan::new(
        instrument,
        &geography,
        &Declared { areas: true, year: false, breakdown, equality: None, open: true, services: Vec::new() },
        None,
    )
    .ok()
}

/// Where, how and with whose help somebody answers; one place is on no map.
fn ballot(instrument: &Instrument, answers: Answers, chance: u8) -> Ballot {
    let n = usize::from(chance);
    let places = [None, Some("alder"), Some("birch"), Some("alder"), Some("birch"), if n > 250 { Some("elsewhere") } else { None }];
    Ballot {
        standing: Standing::Real,
        instrument: instrument.id.clone(),
        version: 1,
        channel: [Channel::Card, Channel::Paper, Channel::Open, Channel::Kiosk][n % 4],
        place: places[n % 6].map(|id| id.parse().expect("a name")),
        service: None,
        language: "en".to_owned(),
        helped_by: HelpedBy::ALL.get(n % 7).copied(),
        number: [0; 16],
        answers,
    }
}

proptest! {
    #[test]
    fn a_count_is_what_each_ballot_says_question_by_question(
        made in vec((any::<bool>(), option::of((any::<usize>(), any::<u8>(), any::<usize>())), any::<bool>()), 1..6),
        replies in vec((vec(vec(any::<u8>(), 0..3), 6), any::<u8>()), 1..40),
    ) {
        let instrument = Instrument::parse(&instrument(&made)).expect("a good instrument");
        let Some(plan) = plan(&instrument, &["split", MODE]) else { return Ok(()) };
        let ballots: Vec<Ballot> = replies.iter().map(|(choices, n)| ballot(&instrument, answers(&instrument, choices), *n)).collect();
        prop_assert_eq!(counted(&plan, &ballots), defined(&plan, &ballots));
    }

    #[test]
    fn also_where_a_section_is_repeated(
        replies in vec((vec(vec(any::<u8>(), 0..6), 40), any::<bool>(), any::<u8>()), 1..20), ranks in vec(any::<u8>(), 5),
    ) {
        let instrument = &*EVERY_TYPE;
        let plan = plan(instrument, &["children"]).expect("small");
        let ballots: Vec<Ballot> = replies
            .iter()
            .map(|(choices, drawn, n)| {
                let mut answers = answers(instrument, choices);
                if *drawn {
                    let rank = |code: &OptionCode| ranks[code.as_str().len() % 5];
                    answers.draw(instrument, &"services_met".parse().expect("a name"), rank);
                }
                ballot(instrument, answers, *n)
            })
            .collect();
        prop_assert_eq!(counted(&plan, &ballots), defined(&plan, &ballots));
    }
}

#[test]
fn parts_that_several_cores_count_add_up() {
    let instrument = Instrument::parse(&instrument(&[(true, None, true), (false, Some((0, 0, 1)), false)])).expect("a good instrument");
    let plan = plan(&instrument, &["split"]).expect("small");
    let choices = |n: u8| vec![vec![n % 4], vec![n % 5], vec![n % 3]];
    let mut ballots: Vec<Ballot> = (0..10_007_u32)
        .map(|n| {
            let n = u8::try_from(n % 241).expect("small");
            ballot(&instrument, answers(&instrument, &choices(n)), n)
        })
        .collect();
    assert_eq!(counted(&plan, &ballots), defined(&plan, &ballots));
    ballots[9_000].place = Some("elsewhere".parse().expect("a name"));
    ballots[9_000].channel = Channel::Card;
    assert_eq!(counted(&plan, &ballots), defined(&plan, &ballots));
    assert!(counted(&plan, &ballots).is_err());
}
