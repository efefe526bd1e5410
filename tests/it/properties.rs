//! Properties: what holds for anything that somebody could type, send or key in.

use chorus::{
    domain::{
        answers::{Answer, Answers, Permission, Text},
        ballot::{Ballot, Channel, Narrative, Standing, pad, unpad},
        code::Code,
        family::families,
        ids::{InstrumentId, OptionCode, PlaceId},
        instrument::Instrument,
        number::Number,
        partnership::{Geography, Place},
        plan::{Declared, Plan},
        routing::Routing,
        rows::{Keying, Rows},
        tally::Tally,
        withdraw::Phrase,
    },
    i18n::Words,
};
use proptest::{collection::vec, prelude::*};
use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};
use unicode_segmentation::UnicodeSegmentation;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().expect("words"));

pub static EVERY_TYPE: LazyLock<Instrument> = LazyLock::new(crate::types::instrument);

fn instrument() -> Arc<Instrument> {
    Arc::clone(WORDS.instrument("needs-and-support").expect("an instrument"))
}

fn plan() -> Plan {
    let place = |id: &str| Place { id: id.parse().expect("a name"), name: id.to_owned() };
    let geography = Geography { places: vec![place("alder"), place("birch")], areas: Vec::new() };
    let declared = Declared {
        areas: true,
        year: true,
        breakdown: vec!["disabled".parse().expect("a name")],
        equality: None,
        open: false,
        services: Vec::new(),
    };
    Plan::new(&instrument(), &geography, &declared, None).expect("a plan")
}

/// One reply: for every question a handful of numbers that choose its answer, whether or not routing leads there.
fn reply(choices: &[Vec<u8>]) -> Answers {
    answers(&instrument(), choices)
}

pub fn answers(instrument: &Instrument, choices: &[Vec<u8>]) -> Answers {
    let mut answers = Answers::default();
    for (question, choice) in instrument.questions.iter().zip(choices) {
        let codes: Vec<&str> =
            question.options.iter().map(|o| o.code.as_str()).chain(question.non_answers.iter().map(|n| n.as_str())).collect();
        let chosen = choice.iter().filter_map(|c| codes.get(usize::from(*c) % (codes.len() + 1)).copied());
        // What does not fit together is refused, and then stays skipped.
        if let Ok(answer) = Answer::parse(question, chosen) {
            answers.set(&question.id, answer);
        }
    }
    answers
}

fn ballot(choices: &[Vec<u8>], place: Option<&str>) -> Ballot {
    Ballot {
        standing: Standing::Real,
        instrument: instrument().id.clone(),
        version: 1,
        channel: Channel::Card,
        place: place.map(|p| p.parse::<PlaceId>().expect("a name")),
        service: None,
        language: "en".to_owned(),
        helped_by: None,
        number: [0; 16],
        answers: reply(choices),
    }
}

proptest! {
    #[test]
    fn any_text_is_a_code_or_is_not_and_nothing_breaks(text in ".*") {
        if let Ok(code) = Code::parse(&text) {
            prop_assert_eq!(Code::parse(&code.grouped()), Ok(code.clone()));
            prop_assert_eq!(Code::parse(&code.digits()), Ok(code));
        }
    }

    #[test]
    fn any_words_are_kept_whole_or_refused(text in ".*") {
        if let Ok(Some(kept)) = Text::parse(&text) {
            prop_assert_eq!(kept.as_str(), text.trim());
        }
    }

    #[test]
    fn whatever_words_are_taken_can_be_sent(controls in 0_usize..1_000, marks in 0_usize..2_100, quotes in 0_usize..20) {
        let words = format!("{}{}a{}", "\u{1}".repeat(controls), "\"".repeat(quotes), "\u{301}".repeat(marks));
        if let Ok(Some(text)) = Text::parse(&words) {
            let narrative = Narrative { text, language: "en".to_owned(), permission: Permission::Summarise, standing: Standing::Real };
            prop_assert!(pad(&narrative).is_ok(), "{} controls, {} marks, {} quotes", controls, marks, quotes);
        }
    }

    #[test]
    fn words_that_are_too_long_are_told_how_many_really_fit(unit in "[a-zé字👩]{1,4}", times in 200_usize..3_000) {
        let text = unit.repeat(times);
        if let Err(too_long) = Text::parse(&text) {
            prop_assert!(too_long.most <= 1_000 && too_long.most < too_long.graphemes);
            let shorter: String = text.graphemes(true).take(too_long.most * 9 / 10).collect();
            prop_assert!(Text::parse(&shorter).is_ok(), "{} of {} do not fit", too_long.most * 9 / 10, too_long.graphemes);
        }
    }

    #[test]
    fn any_text_is_a_number_to_come_back_with_or_is_not(text in ".*", value in any::<u64>()) {
        if let Ok(number) = Number::parse(&text) {
            prop_assert_eq!(Number::parse(&number.grouped()), Ok(number));
        }
        let number = Number::of(value);
        prop_assert_eq!(Number::parse(&number.digits()), Ok(number.clone()));
        prop_assert!(Code::parse(&number.digits()).is_err(), "the two are never confused");
        let mut wrong = number.digits().into_bytes();
        let at = usize::try_from(value % 17).expect("small");
        wrong.swap(at, at + 1);
        let wrong = String::from_utf8(wrong).expect("digits");
        prop_assert_eq!(Number::parse(&wrong).is_ok(), wrong == number.digits(), "neighbours that changed places");
    }

    #[test]
    fn any_text_is_withdraw_words_or_is_not(text in ".*", places in any::<[u8; 5]>(), code in 0_usize..29) {
        let _ = Phrase::parse(&text, WORDS.lists("en"));
        let language = &WORDS.languages()[code % WORDS.languages().len()].code;
        let phrase = Phrase::from_places(places);
        let shown = phrase.words(WORDS.list(language)).join(" ");
        let meant = Phrase::parse(&shown, WORDS.lists(language));
        prop_assert!(meant.is_ok_and(|all| all.first() == Some(&phrase)), "{}: {}", language, shown);
    }

    #[test]
    fn a_keying_never_differs_from_itself_in_another_order(lines in vec("(alder|birch|)(,(yes|no|dk|a;b|b;a|)){2}", 1..8), bytes in vec(any::<u8>(), 0..200)) {
        let sheet = |(n, line): (usize, &String)| format!("{n},{line}");
        let (ahead, back): (Vec<String>, Vec<String>) = (lines.iter().enumerate().map(sheet).collect(), lines.iter().enumerate().rev().map(sheet).collect());
        let file = |rows: &[String]| format!("sheet,place,x,y\n{}\n", rows.join("\n"));
        prop_assert_eq!(differences(file(&ahead).as_bytes(), file(&back).as_bytes()), Vec::<String>::new());
        let _ = differences(&bytes, file(&ahead).as_bytes());
    }

    #[test]
    fn any_reply_comes_back_from_its_padding(choices in vec(vec(any::<u8>(), 0..3), 20)) {
        let ballot = ballot(&choices, Some("alder"));
        let padded = pad(&ballot).expect("a reply is shorter than the largest class");
        prop_assert!([1_024, 2_048, 4_096, 8_192].contains(&padded.len()));
        prop_assert!(unpad::<Ballot>(&padded).expect("comes back") == ballot);
    }

    #[test]
    fn any_bytes_are_no_ballot_or_one(bytes in vec(any::<u8>(), 0..2_000)) {
        let _ = unpad::<Ballot>(&bytes);
    }

    #[test]
    fn every_reply_falls_into_exactly_one_cell_of_every_family(choices in vec(vec(any::<u8>(), 0..3), 20)) {
        let instrument = instrument();
        let answers = reply(&choices);
        let routing = Routing::new(&instrument);
        for family in families(&instrument).expect("small") {
            let combination = family.combination_of(&routing.outcomes(&answers));
            prop_assert!(combination.is_some(), "family {}", family.id);
            for derived in &family.derived {
                let holds = |conditions: &[chorus::domain::instrument::Condition]| conditions.iter().all(|c| answers.holds(&instrument, c));
                let told = |conditions: &[chorus::domain::instrument::Condition]| conditions.iter().all(|c| family.holds(combination.expect("one"), c));
                prop_assert_eq!(holds(&derived.base), told(&derived.base));
                prop_assert_eq!(holds(&derived.yes), told(&derived.yes));
            }
        }
    }

    #[test]
    fn every_reply_falls_into_exactly_one_cell_also_where_a_section_is_repeated(
        choices in vec(vec(any::<u8>(), 0..6), 40), ranks in vec(any::<u8>(), 5), drawn in any::<bool>(), paper in any::<bool>()
    ) {
        let instrument = &*EVERY_TYPE;
        let mut answers = answers(instrument, &choices);
        let rank = |code: &OptionCode| ranks[code.as_str().len() % 5];
        if drawn && paper {
            answers.draw_on_paper(instrument, rank);
        } else if drawn {
            answers.draw(instrument, &"services_met".parse().expect("a name"), rank);
        }
        let asked: BTreeSet<_> = instrument.questions.iter().filter(|q| answers.asked(instrument, q)).filter_map(|q| q.repeated.as_ref().map(|r| &r.option)).collect();
        prop_assert!(!drawn || asked.len() <= 3);
        let routing = Routing::new(instrument);
        for family in families(instrument).expect("small") {
            let found = family.combination_of(&routing.outcomes(&answers));
            prop_assert!(found.is_some(), "family {}", family.id);
            let codes = |n: usize| &family.combinations[n];
            let alike = (0..family.combinations.len()).filter(|n| Some(codes(*n)) == found.map(codes)).count();
            prop_assert_eq!(alike, 1);
        }
    }

    #[test]
    fn a_spread_tally_has_every_declared_sum(replies in vec((vec(vec(any::<u8>(), 0..3), 20), 0..3usize), 1..30)) {
        let plan = plan();
        let places = [Some("alder"), Some("birch"), None];
        let ballots: Vec<Ballot> = replies.iter().map(|(choices, place)| ballot(choices, places[*place])).collect();
        let tally = Tally::of(&plan, &ballots).expect("fits");
        for family in plan.families() {
            let cells = tally.spread(family);
            prop_assert_eq!(cells.iter().sum::<u64>(), replies.len() as u64);
            for (axis, codes) in family.axes.iter().enumerate() {
                for code in 0..codes.codes.len() {
                    for combination in 0..family.linked.combinations.len() {
                        let spread: u64 = cells
                            .iter()
                            .enumerate()
                            .filter(|(cell, _)| {
                                let (along, c) = family.coordinates(*cell);
                                along[axis] == code && c == combination
                            })
                            .map(|(_, n)| n)
                            .sum();
                        prop_assert_eq!(spread, tally.sum(family, axis, code, |c| c == combination));
                    }
                }
            }
        }
    }

    #[test]
    fn any_bytes_are_read_as_rows_or_refused_with_lines(bytes in vec(any::<u8>(), 0..400), text in "(place|children|,|;|\"|\n|yes|no|alder|dk|=|é){0,60}") {
        let rows = Rows { instrument: instrument(), places: vec!["alder".parse().expect("a name")], services: Vec::new(), languages: vec!["en".to_owned()] };
        for input in [&bytes[..], text.as_bytes()] {
            let (_, problems) = rows.parse(input);
            prop_assert!(problems.iter().all(|p| p.starts_with("line ")));
        }
    }

    #[test]
    fn cells_have_coordinates_and_back(choice in any::<usize>()) {
        let plan = plan();
        for family in plan.families() {
            let cell = choice % family.cells();
            let (along, combination) = family.coordinates(cell);
            prop_assert_eq!(family.cell(&along, combination), cell);
        }
    }
}

fn differences(first: &[u8], second: &[u8]) -> Vec<String> {
    Keying::read(first).differences(&Keying::read(second))
}

#[test]
fn two_keyings_differ_whichever_of_them_is_the_first() {
    let (short, long) = (b"sheet,x\n1\n", b"sheet,x\n1,yes\n");
    assert_eq!(differences(short, long), ["line 2, column 2 (x): the two keyings differ (line 2 of the second)"]);
    assert_eq!(differences(long, short).len(), 1);
}

#[test]
fn the_number_of_a_sheet_is_no_set_of_codes() {
    let keyed = b"sheet,x\n1;2,yes\n2;1,no\n\x00000000003,yes\n,no\n";
    assert_eq!(differences(keyed, keyed), Vec::<String>::new());
}

#[test]
fn names_are_names() {
    for bad in ["", "A", "a b", "ä", "a/b", &"a".repeat(65)] {
        assert!(bad.parse::<InstrumentId>().is_err(), "{bad}");
    }
}
