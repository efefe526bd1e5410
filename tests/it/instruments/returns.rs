//! The returns: every one is there, asks all that the evidence asks for, and says what Chorus itself can say to it.

use super::{said, voices, words};
use crate::app::name;
use chorus::domain::{
    ids::QuestionId,
    instrument::{Instrument, Kind, NonAnswer, Question, Shape},
    returns::{Fact, Signer},
};
use std::collections::BTreeSet;

/// The returns, each with who fills it in.
const RETURNS: [(&str, &str); 6] = [
    ("agency-self-assessment", "agency"),
    ("ccr-leads", "lead"),
    ("ccr-services", "specialist_service"),
    ("commissioner-self-assessment", "commissioner"),
    ("quality-audit", "agency"),
    ("turn-away-counts", "specialist_service"),
];
/// Every row of the national expectations, as the evidence numbers them: the five parts, and what each recommends.
const EXPECTED: [&str; 51] = [
    "E1.0", "E1.1", "E1.2", "E1.3", "E1.4", "E1.5", "E1.6", "E1.7", "E1.8", "E2.0", "E2.1", "E2.2", "E2.3a", "E2.3b", "E2.3c", "E2.4",
    "E2.5", "E2.6", "E2.7a", "E2.7b", "E2.7c", "E2.7d", "E3.0", "E3.1", "E3.2", "E3.3", "E3.4", "E3.5", "E3.6", "E3.7", "E3.8", "E4.0",
    "E4.1", "E4.2", "E4.3", "E4.4", "E4.5", "E4.6", "E4.7", "E4.8", "E5.0", "E5.1", "E5.2", "E5.3", "E5.4a", "E5.4b", "E5.4c", "E5.4d",
    "E5.4e", "E5.4f", "E5.4g",
];
/// Every row of the seventeen recommendations of NICE, in the same way; the four levels of training are one.
const RECOMMENDED: [&str; 68] = [
    "N1.1", "N1.2", "N2.1", "N2.2", "N2.3", "N3.1", "N3.2", "N3.3a", "N3.3b", "N3.3c", "N3.3d", "N3.3e", "N3.4", "N4.1", "N4.2", "N4.3",
    "N5.1", "N5.2", "N5.3", "N5.4", "N5.5", "N6.1", "N6.2", "N6.3", "N6.4", "N7.1", "N7.2", "N7.3", "N7.4", "N7.5", "N7.6", "N8.1", "N8.2",
    "N8.3", "N8.4", "N8.5", "N8.6", "N9.1", "N9.2", "N10.1", "N10.2", "N10.3", "N10.4", "N11.1", "N11.2", "N11.3", "N11.4", "N11.5",
    "N12.1", "N12.2", "N12.3", "N12.4", "N13.1", "N13.2", "N14.1", "N14.2", "N14.3", "N14.4", "N14.5", "N14.6", "N15.1", "N15.2-5",
    "N15.6", "N15.7", "N16.1", "N16.2", "N17.1", "N17.2",
];
/// The policies of the checklist, as questions.
const POLICIES: [&str; 8] = [
    "policy_risk",
    "policy_protecting",
    "policy_high_risk",
    "policy_staff",
    "policy_deciding",
    "policy_telling",
    "policy_reviews",
    "policy_sharing",
];
/// In what all who asked, and all who were turned away, are counted: never a number.
const BANDS: [&str; 7] = ["none", "b1_9", "b10_24", "b25_49", "b50_99", "b100_199", "b200_more"];
/// In what reasons, needs and people are: whether there was anybody at all tells of somebody.
const BANDS_OF_FEW: [&str; 6] = ["b0_9", "b10_24", "b25_49", "b50_99", "b100_199", "b200_more"];

#[test]
fn every_return_is_there_and_says_who_fills_it_in_what_for_and_whence() {
    let words = words();
    let found: Vec<&str> = words.instruments().filter(|i| i.kind == Kind::Return).map(|i| i.id.as_str()).collect();
    assert_eq!(found, RETURNS.map(|(id, _)| id));
    for (id, signer) in RETURNS {
        let instrument = words.instrument(id).expect("it");
        assert_eq!(Signer::of(instrument).map(Signer::as_str), Some(signer));
        for question in &instrument.questions {
            assert!(question.purpose.ends_with('.') && question.purpose.len() > 20, "{id}: {}", question.id);
            assert!(question.based_on.contains('§') && question.tags.iter().any(|t| t.contains(':')), "{id}: {}", question.id);
            assert!(question.non_answers.contains(&NonAnswer::Dk), "{id}: {}", question.id);
        }
    }
}

#[test]
fn what_chorus_evidences_is_asked_by_returns_alone_and_looks_for_instruments_that_are_there() {
    let words = words();
    let mut asked = BTreeSet::new();
    for instrument in words.instruments() {
        for fact in instrument.questions.iter().filter_map(|question| question.evidenced_by) {
            assert_eq!(instrument.kind, Kind::Return, "{}: {}", instrument.id, fact.as_str());
            asked.insert(fact);
        }
    }
    assert_eq!(asked, Fact::ALL.iter().copied().collect(), "a fact that nothing asks for");
    for id in Fact::ALL.iter().flat_map(|fact| fact.instruments()) {
        assert_eq!(words.instrument(id).map(|instrument| instrument.kind), Some(Kind::Voice), "{id}");
    }
    let expected = words.instrument("commissioner-self-assessment").expect("it");
    for row in ["E1.1", "E2.4", "E3.1", "E3.5", "E3.6", "E3.7", "E4.7"] {
        let about = |q: &&Question| q.based_on.ends_with(row) || q.based_on.contains(&format!("{row},"));
        assert!(expected.questions.iter().filter(about).any(|q| q.evidenced_by.is_some()), "{row} is evidenced by Chorus");
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("instruments/survivor-core/instrument.toml");
    let text = std::fs::read_to_string(path).expect("it");
    let voice = text.replacen("purpose =", "evidenced_by = \"survivors_asked\"\npurpose =", 1);
    let refused = Instrument::parse(&voice).expect_err("a voice").to_string();
    assert!(refused.contains("in returns alone"), "{refused}");
}

fn codes(question: &Question) -> Vec<&str> {
    question.options.iter().map(|option| option.code.as_str()).collect()
}

/// Ids and codes without what makes them one's own: `turned_why_full` is `full`.
fn behind<'a>(instrument: &'a Instrument, prefix: &str) -> BTreeSet<&'a str> {
    instrument.questions.iter().filter_map(|q| q.id.as_str().strip_prefix(prefix)).collect()
}

#[test]
fn every_expectation_recommendation_and_policy_of_the_evidence_is_asked_about() {
    let words = words();
    for (id, rows) in [("commissioner-self-assessment", &EXPECTED[..]), ("quality-audit", &RECOMMENDED[..])] {
        let instrument = words.instrument(id).expect("it");
        let of = |q: &Question| {
            q.based_on.split([' ', ',']).filter(|w| w.contains('.') && !w.contains('§')).map(str::to_owned).collect::<Vec<_>>()
        };
        let asked: BTreeSet<String> = instrument.questions.iter().flat_map(of).collect();
        assert_eq!(asked, rows.iter().map(|row| (*row).to_owned()).collect(), "{id}");
        assert!(instrument.questions.len() <= 46, "{id}: {} questions", instrument.questions.len());
        let graded = |q: &&Question| codes(q) == ["in_place", "mostly", "begun", "no"];
        assert!(instrument.questions.iter().filter(graded).count() + 1 >= instrument.questions.len(), "{id}: asked in grades");
    }
    let agency = words.instrument("agency-self-assessment").expect("it");
    let checked: Vec<&str> = agency.questions.iter().filter(|q| q.section == "policies").map(|q| q.id.as_str()).collect();
    assert_eq!(checked, POLICIES);
    for question in agency.questions.iter().filter(|q| q.section == "policies") {
        assert_eq!(codes(question), ["written", "looked_at", "survivors", "staff_told", "none"], "{}", question.id);
    }
    let sections: Vec<&str> = agency.sections.iter().map(|s| s.id.as_str()).collect();
    assert_eq!(sections, ["policies", "practice", "training", "highrisk", "reviews", "data", "place"]);
    for id in ["ccr_dynamics", "ccr_skills"] {
        let asks = |instrument: &str| said(&words, words.instrument(instrument).expect("it"), &format!("q-{id}"));
        assert_eq!(asks("agency-self-assessment"), asks("ccr-leads"), "{id}");
    }
}

#[test]
fn who_was_turned_away_is_told_in_bands_by_the_reasons_and_needs_that_survivors_name_and_never_in_numbers() {
    let words = words();
    let counts = words.instrument("turn-away-counts").expect("it");
    for question in &counts.questions {
        assert_eq!(question.shape, Shape::Single, "{}", question.id);
        match question.id.as_str() {
            "turned_asked" | "turned_all" => assert_eq!(codes(question), BANDS),
            _ if question.section == "knowing" => {}
            _ => assert_eq!(codes(question), BANDS_OF_FEW, "{}", question.id),
        }
    }
    let options = |instrument: &str, id: &str| -> BTreeSet<String> {
        let question = words.instrument(instrument).expect("it").question(&name(id)).expect("asked");
        codes(question).into_iter().map(str::to_owned).collect()
    };
    // What survivors are told, but for what no service says of itself; what they call other needs is asked about one by one.
    let mut reasons = options("journey", "turned_away_why");
    assert!(reasons.remove("no_reason") && reasons.remove("other_needs"));
    let told = behind(counts, "turned_why_");
    assert!(reasons.iter().all(|reason| told.contains(reason.as_str())), "{reasons:?} {told:?}");
    assert!(["mental_health", "drugs"].iter().all(|need| told.contains(need)));
    let mut needs = options("needs-and-support", "support_needed");
    assert!(needs.remove("something_else") && needs.remove("none") && needs.insert("children".to_owned()));
    assert_eq!(behind(counts, "turned_need_"), needs.iter().map(String::as_str).collect());
}

#[test]
fn leads_services_and_survivors_are_asked_the_same_of_every_component() {
    let words = words();
    let [leads, services, survivors] = ["ccr-leads", "ccr-services", "ccr-survivors"].map(|id| words.instrument(id).expect("it"));
    let shape =
        |q: &Question| (q.shape, q.options.clone(), q.tags.iter().filter(|t| t.starts_with("component:")).cloned().collect::<Vec<_>>());
    let mut mirrored = BTreeSet::new();
    for question in &leads.questions {
        let other = services.question(&question.id).expect("services are asked all that leads are");
        assert_eq!(shape(question), shape(other), "{}", question.id);
        let asks = |i: &Instrument| said(&words, i, &format!("q-{}", question.id));
        assert_eq!(asks(leads), asks(services), "{}", question.id);
        if question.tags.iter().any(|tag| tag == "mirror") {
            assert_eq!(shape(question), shape(survivors.question(&question.id).expect("survivors are asked")), "{}", question.id);
            mirrored.extend(shape(question).2);
        } else {
            assert!(survivors.question(&question.id).is_none(), "{} mirrors, and does not say so", question.id);
        }
    }
    assert_eq!(mirrored.len(), 13);
    let only: Vec<&str> =
        services.questions.iter().map(|q| q.id.as_str()).filter(|id| leads.questions.iter().all(|q| q.id.as_str() != *id)).collect();
    assert_eq!(only, ["ccr_valued"]);
    let ours: BTreeSet<&QuestionId> = leads.questions.iter().filter(|q| q.tags.iter().all(|t| t != "mirror")).map(|q| &q.id).collect();
    assert!(ours.len() >= 42, "the guide has 42 questions");
    for voice in voices(&words) {
        assert!(voice.questions.iter().all(|q| !ours.contains(&q.id)), "{} asks people what organisations say", voice.id);
    }
}

#[test]
fn a_return_is_refused_that_routes_repeats_counts_or_does_not_say_who_fills_it_in() {
    let text = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("instruments/ccr-leads/instrument.toml"))
        .expect("it");
    Instrument::parse(&text).expect("it is good");
    for (from, to, why) in [
        ("headline = [\"yes\"]", "headline = [\"yes\"]\nevidenced_by = \"tallies\"", "nothing that Chorus can evidence"),
        ("audience = [\"lead\"]", "audience = [\"survivor\"]", "has the same audience"),
        ("id = \"survivors\"", "id = \"survivors\"\nnote = true", "no breakdowns"),
        ("version = 1", "version = 1\nbreakdown = [\"ccr_voices\"]", "no breakdowns"),
        (
            "id = \"ccr_voices_used\"",
            "id = \"ccr_voices_used\"\nasked_if = { question = \"ccr_voices\", answered = true }",
            "asks all its questions",
        ),
    ] {
        assert!(text.contains(from), "{from}");
        let refused = Instrument::parse(&text.replacen(from, to, 1)).expect_err(why).to_string();
        assert!(refused.contains(why), "{refused}");
    }
}
