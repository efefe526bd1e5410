//! The instruments of partnership §1: every voice is there, small enough to be protected, and the same thing has one name everywhere.

mod returns;

use crate::{
    app::{TestApp, name},
    published::chorus,
};
use chorus::{
    domain::{
        figures::Span,
        ids::QuestionId,
        instrument::{Instrument, Kind, NonAnswer, Question, Shape},
        partnership::{Geography, Place},
        plan::{Declared, Plan, PlanError},
        wave::Survey,
    },
    i18n::Words,
    store,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// The voices of the table, each with the most questions that one person may be asked, words of their own not counted.
const VOICES: [(&str, usize); 23] = [
    ("survivor-core", 13),
    ("needs-and-support", 20),
    ("touchpoints", 15),
    ("journey", 15),
    ("barriers", 15),
    ("justice-stages", 17),
    ("family-court", 15),
    ("health", 10),
    ("housing", 10),
    ("marac-and-idva", 12),
    ("complaints", 10),
    ("children-parents-report", 15),
    ("young-people", 12),
    ("partner-of-programme", 12),
    ("programme-participants", 15),
    ("professionals", 20),
    ("ccr-survivors", 15),
    ("partnership-health", 20),
    ("training-before", 15),
    ("training-after", 15),
    ("training-later", 15),
    ("project-feedback", 15),
    ("public-awareness", 10),
];
/// Those that are not opened yet.
const HELD_BACK: [&str; 3] = ["partner-of-programme", "programme-participants", "young-people"];

/// What a question asks for: its type, and its options with whether they stand alone.
type Asked = (Shape, Vec<(String, bool)>);

fn words() -> Words {
    Words::load().expect("words")
}

fn voices(words: &Words) -> Vec<Arc<Instrument>> {
    words.instruments().filter(|i| i.kind == Kind::Voice).map(Arc::clone).collect()
}

/// As many places as the demonstration has, and two more.
fn geography() -> Geography {
    let place = |n: u8| Place { id: format!("place-{n}").parse().expect("a name"), name: format!("Place {n}") };
    Geography { places: (1..=12).map(place).collect(), areas: Vec::new() }
}

fn declared(breakdown: Vec<QuestionId>) -> Declared {
    Declared { areas: true, year: true, breakdown, equality: None, open: true, services: Vec::new() }
}

/// The text without the marks around what is put into it.
fn said(words: &Words, instrument: &Instrument, key: &str) -> String {
    let args = ["share", "since", "service"].map(|name| (name, chorus::i18n::Arg::Text("x")));
    words.ask(instrument.id.as_str(), "en", key, &args).unwrap_or_else(|e| panic!("{}: {e}", instrument.id))
}

#[test]
fn every_voice_of_the_table_is_there_and_short() {
    let words = words();
    let found: BTreeSet<String> = voices(&words).iter().map(|i| i.id.to_string()).collect();
    assert_eq!(found, VOICES.map(|(id, _)| id.to_owned()).into());
    for (id, most) in VOICES {
        let instrument = words.instrument(id).expect("an instrument");
        let (repeated, once): (Vec<&Question>, Vec<&Question>) = instrument.counted().partition(|q| q.repeated.is_some());
        let wordings: BTreeSet<&QuestionId> = repeated.iter().map(|q| q.wording()).collect();
        assert!(wordings.len() <= 4, "{id}: {} questions about one service", wordings.len());
        let at_most = repeated.iter().filter_map(|q| q.repeated.as_ref()).map(|r| r.at_most).max().unwrap_or(0);
        let asked = once.len() + wordings.len() * at_most;
        assert!((8..=most).contains(&asked), "{id}: {asked} questions");
        assert!(instrument.questions.iter().filter(|q| q.shape == Shape::Text).count() <= 1, "{id}: words are asked for once");
        assert!(instrument.counted().any(|q| q.id.as_str() == "answered_before"), "{id}: nobody is counted twice in a year");
    }
}

#[test]
fn the_same_id_asks_for_the_same_thing() {
    let words = words();
    let mut seen: BTreeMap<QuestionId, (String, Asked)> = BTreeMap::new();
    let mut shared = BTreeSet::new();
    for instrument in words.instruments().filter(|i| i.kind != Kind::Equality) {
        for question in &instrument.questions {
            let options: Vec<(String, bool)> = question.options.iter().map(|o| (o.code.to_string(), o.exclusive)).collect();
            let asked: Asked = (question.shape, options);
            if let Some((first, before)) = seen.get(&question.id) {
                assert_eq!(before, &asked, "{}: {first} and {}", question.id, instrument.id);
                shared.insert(question.id.clone());
            } else {
                seen.insert(question.id.clone(), (instrument.id.to_string(), asked));
            }
        }
    }
    assert!(shared.len() >= 15, "only {shared:?} are shared");
    let mirrored = words.instrument("professionals").expect("it").questions.iter().filter(|q| q.tags.iter().any(|t| t == "mirror")).count();
    assert!(mirrored >= 5, "only {mirrored} questions of professionals mirror what survivors are asked");
}

#[test]
fn every_voice_can_be_planned_with_any_one_breakdown_or_is_held_back() {
    let words = words();
    for instrument in voices(&words) {
        let breakdowns = std::iter::once(Vec::new()).chain(instrument.breakdown.iter().map(|id| vec![id.clone()]));
        for breakdown in breakdowns {
            let plan = Plan::new(&instrument, &geography(), &declared(breakdown.clone()), None);
            if HELD_BACK.contains(&instrument.id.as_str()) {
                assert!(matches!(plan, Err(PlanError::HeldBack(..))), "{} is not held back", instrument.id);
            } else {
                assert!(plan.is_ok(), "{} by {breakdown:?}: {:?}", instrument.id, plan.err());
            }
        }
    }
}

#[actix_web::test]
async fn what_is_held_back_does_not_open_even_where_everything_is_invented() {
    let app = TestApp::fresh().await;
    for id in HELD_BACK {
        let survey =
            Survey { id: name(id), instrument: name(id), version: 1, plan: serde_json::to_string(&declared(Vec::new())).expect("JSON") };
        let mut tx = app.store().write().await.expect("writes");
        store::wave::add_survey(&mut tx, &survey).await.expect("added");
        tx.commit().await.expect("commits");
        let refused = chorus(&app, &["wave", "open", id, "--closes", "2099-12-31"], "").await;
        let said = String::from_utf8_lossy(&refused.stderr);
        assert!(refused.status.code() == Some(1) && said.contains("is held back until"), "{id}: {said}");
    }
    let mut tx = app.store().read().await.expect("reads");
    assert!(store::wave::all(&mut tx).await.expect("reads").is_empty(), "a wave was opened");
}

#[test]
fn a_higher_minimum_reaches_every_figure() {
    let words = words();
    let mut instrument = Instrument::clone(words.instrument("partner-of-programme").expect("it"));
    assert_eq!(instrument.minimum, 20);
    instrument.held_back = None;
    let plan = Plan::new(&instrument, &geography(), &declared(Vec::new()), None).expect("a plan");
    let waves = ["x-1".parse().expect("a name")];
    let span = Span { waves: &waves, year: Some("2026-27") };
    let least: BTreeSet<u32> = plan.families().iter().flat_map(|f| plan.figures(f, &span)).map(|figure| figure.row.minimum).collect();
    assert_eq!(least, [20, 30].into(), "figures about cards need 20 replies, those about links 30");
}

#[test]
fn a_content_note_says_how_many_questions_follow() {
    let words = words();
    let mut seen = 0;
    for instrument in voices(&words) {
        for section in instrument.sections.iter().filter(|s| s.note) {
            let note = said(&words, &instrument, &format!("section-{}-note", section.id));
            let of_section = |q: &&Question| q.section == section.id && q.asked_if.is_none();
            let asked: BTreeSet<&QuestionId> = instrument.counted().filter(of_section).map(Question::wording).collect();
            assert!(
                note.starts_with(&format!("There are {} questions", asked.len())),
                "{}/{}: {} questions: {note}",
                instrument.id,
                section.id,
                asked.len()
            );
            assert!(
                note.contains("We do not ask") || note.contains("we do not ask") || !surveyed(&instrument, "survivor"),
                "{}: {note}",
                instrument.id
            );
            seen += 1;
        }
    }
    assert!(seen > 20, "only {seen} notes were read");
}

fn surveyed(instrument: &Instrument, audience: &str) -> bool {
    instrument.questions.iter().any(|q| q.audience.iter().any(|a| a == audience))
}

#[test]
fn every_question_says_what_for_whence_and_about_what() {
    for instrument in voices(&words()) {
        for question in &instrument.questions {
            let at = format!("{}: {}", instrument.id, question.id);
            assert!(question.purpose.ends_with('.') && question.purpose.len() > 20, "{at}: what is it for?");
            assert!(question.based_on.contains('§'), "{at}: where does it come from?");
            assert!(!question.audience.is_empty() && !question.tags.is_empty(), "{at}: for whom, about what?");
            let ways_out = [NonAnswer::Dk, NonAnswer::Pnts];
            let has_one = ways_out.iter().any(|n| question.non_answers.contains(n));
            assert!(has_one || question.shape == Shape::Text, "{at}: there is no way not to answer");
        }
    }
}

#[test]
fn nobody_is_asked_why_they_did_not_or_what_was_done_to_them() {
    // Blame, a story, an identity, a status; and initials that nobody explained.
    let never = [
        "why did you",
        "why didn",
        "admit",
        "your name",
        "your address",
        "postcode",
        "date of birth",
        "what happened",
        "your immigration status",
        " he ",
        " she ",
        " his ",
        " her ",
    ];
    let words = words();
    let mut seen = 0;
    for instrument in voices(&words) {
        for question in &instrument.questions {
            let mut keys = vec![format!("q-{}", question.wording())];
            if question.has_own_options() {
                keys.extend(question.options.iter().map(|o| format!("q-{}-{}", question.wording(), o.code)));
            }
            for text in keys.iter().map(|key| said(&words, &instrument, key)) {
                let small = text.to_lowercase();
                let found: Vec<_> = never.iter().filter(|part| small.contains(*part)).collect();
                assert!(found.is_empty(), "{}: {}: {text}: {found:?}", instrument.id, question.id);
                let initials = |word: &&str| word.chars().filter(char::is_ascii_uppercase).count() >= 2;
                let unexplained: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(initials).collect();
                assert!(unexplained.is_empty(), "{}: {}: {unexplained:?}", instrument.id, question.id);
                seen += 1;
            }
        }
    }
    assert!(seen > 500, "only {seen} texts were read");
}

/// Somebody who works in a service, or who lives here, is not asked where they get help.
#[test]
fn who_got_no_help_is_not_asked_where_they_get_it() {
    let words = words();
    let mut other = 0;
    for instrument in voices(&words) {
        let got_help = |q: &Question| {
            ["survivor", "parent", "young_person", "programme_participant"].iter().any(|who| q.audience.iter().any(|a| a == who))
        };
        let helped = instrument.questions.iter().any(got_help);
        for language in words.open_languages(&instrument, None, &words.read([], true).expect("words")) {
            let language = &language.code;
            for key in ["place-title", "place-hint"] {
                let (own, all) = (words.place(&instrument, language, key), words.say(language, key, &[]));
                assert_eq!(own.expect("words") == all.expect("words"), helped, "{} in {language}: {key}", instrument.id);
            }
        }
        other += usize::from(!helped);
    }
    assert_eq!(other, 7);
}
