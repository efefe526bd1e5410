//! Instruments that chance makes go out and come back the same.

use super::forms::{WORDS, read_as};
use chorus::{
    domain::{
        ids::{OptionCode, QuestionId},
        instrument::{Choice, Collapse, Condition, Derived, Instrument, Kind, NonAnswer, Polarity, Question, Repeat, Section, Shape},
    },
    xlsform::{self, Format, Messages, Source},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What chance says of one question.
type Drawn = (usize, usize, u8, String);

/// Anything that people write, but for braces, in which arguments stand.
const TEXT: &str = "[ -#%-z|~é’“”ż<>&*_\\\\]{0,40}";

fn code(n: usize) -> OptionCode {
    format!("o{n}").parse().expect("a name")
}

fn question(n: usize, section: &str, (shape, options, bits, text): &Drawn) -> Question {
    let shape = Shape::ALL[shape % Shape::ALL.len()];
    let on = |bit: u8| bits >> bit & 1 == 1;
    let own = shape.scale().is_none() && shape != Shape::Text;
    let codes: Vec<OptionCode> = if own { (0..*options).map(code).collect() } else { Vec::new() };
    let judges = matches!(shape, Shape::Agree5 | Shape::Ease5 | Shape::Change5);
    let headline = match shape {
        Shape::Agree5 => vec!["agree".parse().expect("a name")],
        Shape::Single | Shape::Stage => vec![code(0)],
        Shape::Multi if on(0) => vec![code(1), code(0)],
        _ => Vec::new(),
    };
    let halves = || {
        let (low, high) = codes.split_at(1);
        [("low", low), ("high", high)].map(|(name, codes)| Collapse { code: name.parse().expect("a name"), options: codes.to_vec() })
    };
    Question {
        id: format!("q{n}").parse().expect("a name"),
        section: section.to_owned(),
        shape,
        sensitive: on(1),
        purpose: format!("Why: {text}."),
        based_on: "a strategy §1, “2”".to_owned(),
        audience: if on(2) { vec!["survivor".to_owned()] } else { vec!["parent".to_owned(), "public".to_owned()] },
        tags: if on(3) { vec!["component:10".to_owned()] } else { Vec::new() },
        polarity: if judges && on(4) {
            Polarity::Negative
        } else if judges || on(4) && !headline.is_empty() {
            Polarity::Positive
        } else {
            Polarity::None
        },
        non_answers: NonAnswer::ALL.into_iter().filter(|non| on(5 + *non as u8)).collect(),
        asked_if: None,
        alone_from: 0,
        evidenced_by: None,
        headline,
        collapse: if own && on(0) { halves().to_vec() } else { Vec::new() },
        official: None,
        licence: on(1).then(|| "a scale".to_owned()),
        accepted: Vec::new(),
        options: codes
            .iter()
            .map(|code| Choice { code: code.clone(), exclusive: shape == Shape::Multi && on(6) && *code == codes[0] })
            .collect(),
        repeated: None,
    }
}

fn condition(question: &Question, bits: u8) -> Condition {
    let scale = question.shape.scale().map(|scale| scale.codes[1].parse().expect("a name"));
    let one: Vec<OptionCode> = scale.or_else(|| question.options.last().map(|o| o.code.clone())).into_iter().collect();
    let (any_of, none_of) = match bits % 3 {
        0 => (one, Vec::new()),
        1 => (Vec::new(), one),
        _ => (Vec::new(), Vec::new()),
    };
    let answered = any_of.is_empty() && none_of.is_empty();
    Condition { question: question.id.clone(), any_of, none_of, answered }
}

/// The instrument and its words.
fn source(drawn: &[Drawn], result: u8) -> Source {
    let mut questions: Vec<Question> = Vec::new();
    let split = drawn.len().div_ceil(2);
    for (n, one) in drawn.iter().enumerate() {
        let mut question = question(n, if n < split { "first" } else { "last" }, one);
        let before = questions.iter().filter(|before| before.section == "first").nth(usize::from(one.2) % 5);
        question.asked_if = before.filter(|_| one.2 % 2 == 1).map(|before| condition(before, one.2));
        questions.push(question);
    }
    // Some of what can split figures does, and some groups of it may stand alone.
    let minimum = 10 + u32::from(result);
    let mut breakdown = Vec::new();
    for (question, (_, _, bits, _)) in questions[..split].iter_mut().zip(drawn) {
        if matches!(question.shape, Shape::Single | Shape::Stage) && bits & 4 != 0 {
            question.alone_from = if bits & 8 != 0 { minimum + 10 } else { 0 };
            breakdown.push(question.id.clone());
        }
    }
    let about = questions[..split].iter().find(|q| q.shape == Shape::Multi && q.options.iter().any(|o| !o.exclusive));
    let repeat =
        about.filter(|_| questions[split..].iter().all(|q| q.shape != Shape::Text)).map(|q| Repeat { question: q.id.clone(), at_most: 2 });
    let mut sections = vec![Section { id: "first".to_owned(), note: result.is_multiple_of(2), repeat: None }];
    sections.extend((split < drawn.len()).then(|| Section { id: "last".to_owned(), note: false, repeat: repeat.clone() }));
    let base = condition(&questions[0], result);
    let yes = vec![condition(&questions[split - 1], result / 3), condition(&questions[0], 2)];
    let id: QuestionId = "result".parse().expect("a name");
    let derived = Derived {
        id,
        base: vec![base],
        yes,
        sensitive: result % 4 > 1,
        purpose: "Tells.".to_owned(),
        based_on: "x §1".to_owned(),
        link: None,
    };
    let instrument = Instrument {
        id: "drawn".parse().expect("a name"),
        version: 1 + u32::from(result),
        kind: Kind::Voice,
        languages: ["en", "ar", "en-simple"].map(str::to_owned).to_vec(),
        breakdown,
        sections,
        questions,
        derived: vec![derived],
        nation: None,
        minimum,
        held_back: (result > 200).then(|| "until something".to_owned()),
        licence: (result > 100).then(|| "another scale".to_owned()),
        equality: BTreeSet::new(),
        equality_version: None,
    };
    let said: Vec<String> = drawn.iter().map(|(_, _, _, text)| text.clone()).collect();
    let messages = instrument.languages.iter().map(|language| (language.clone(), messages(&instrument, language, &said))).collect();
    Source { instrument, messages }
}

/// A text for every message that the instrument needs.
fn messages(instrument: &Instrument, language: &str, said: &[String]) -> Messages {
    let say = |key: &str, n: usize, argument: &str| {
        let first = if language == "ar" { "نص" } else { "It says" };
        (key.to_owned(), format!("{first} {} {argument}.", said[n % said.len()]).replace("  ", " "))
    };
    let mut messages: Messages = ["title", "survey-name", "about"].iter().map(|key| say(key, 0, "")).collect();
    for section in &instrument.sections {
        messages.extend([say(&format!("section-{}", section.id), 1, "")]);
        messages.extend(section.note.then(|| say(&format!("section-{}-note", section.id), 2, "")));
    }
    for (n, question) in instrument.questions.iter().enumerate() {
        let key = format!("q-{}", question.id);
        let repeated = instrument.sections.iter().any(|s| s.id == question.section && s.repeat.is_some());
        let (service, share) = if repeated { ("{ $service }", "{ $share } and { $service }") } else { ("", "{ $share }") };
        messages.extend([say(&key, n, service), say(&format!("{key}-short"), n, service)]);
        messages.extend((n % 3 == 0).then(|| say(&format!("{key}-hint"), n, "")));
        let follows = !question.headline.is_empty() || question.shape.scale().is_some_and(|scale| !scale.headline.is_empty());
        messages.extend(follows.then(|| say(&format!("{key}-finding"), n, share)));
        messages.extend(question.options.iter().map(|o| say(&format!("{key}-{}", o.code), n, "")));
        messages.extend(question.collapse.iter().map(|c| say(&format!("{key}-collapse-{}", c.code), n, "")));
    }
    messages.extend([say("d-result-short", 0, ""), say("d-result-base", 0, ""), say("d-result-finding", 0, "{ $share }")]);
    messages
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn drawn_instruments_go_out_and_come_back_the_same(drawn in prop::collection::vec((0..10_usize, 2..5_usize, any::<u8>(), TEXT), 1..9), result in any::<u8>()) {
        let mut drawn = drawn;
        // What results and conditions are about is never a question for words.
        drawn[0].0 %= 9;
        let last = drawn.len().div_ceil(2) - 1;
        drawn[last].0 %= 9;
        let source = source(&drawn, result);
        let definition = source.definition();
        prop_assert_eq!(Instrument::parse(&definition).map(|_| ()), Ok(()));
        prop_assert_eq!(&Source::parse(&definition, |language| Some(source.catalogue(language))).expect("a source"), &source);
        for format in Format::ALL {
            let form = xlsform::export(&source, format, &WORDS).unwrap_or_else(|e| panic!("{e}"));
            let back = read_as(&form, format).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
            prop_assert_eq!(&back.source, &source);
        }
        let languages: BTreeMap<&str, usize> = source.messages.iter().map(|(language, messages)| (language.as_str(), messages.len())).collect();
        prop_assert_eq!(languages.len(), 3);
    }
}
