use super::*;
use crate::domain::{action::Written, ids::InstrumentId, staff::Role};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn instrument(more: &str) -> Instrument {
    let text = format!(
        "id = \"x\"\nversion = 1\nkind = \"voice\"\nlanguages = [\"en\"]\n{more}\n[[section]]\nid = \"s\"\n\
         [[question]]\nid = \"a\"\nsection = \"s\"\ntype = \"agree5\"\npurpose = \"p\"\nbased_on = \"b\"\naudience = [\"survivor\"]\npolarity = \"positive\"\nheadline = [\"agree\"]\n\
         [[question]]\nid = \"b\"\nsection = \"s\"\ntype = \"agree5\"\npurpose = \"p\"\nbased_on = \"b\"\naudience = [\"survivor\"]\npolarity = \"positive\"\nheadline = [\"agree\"]\nlicence = \"one-question\"\n"
    );
    Instrument::parse(&text).expect("an instrument")
}

fn record(number: usize, role: Role, body: Body) -> Record {
    let by = By { staff: "ash".parse().expect("a name"), role, organisation: "council".parse().expect("a name"), day: day("2026-05-01") };
    Record { instrument: InstrumentId::parse("x").expect("a name"), edition: 1, number, body, by }
}

fn review(party: Party, changed: &str) -> Body {
    let organisation = (party == Party::ByAndFor).then(|| "lantern".parse().expect("a name"));
    let changed = Written { language: "en".to_owned(), text: changed.to_owned() };
    Body::Review(Review { party, organisation, reviewed_on: day("2026-04-30"), changed })
}

fn permission(licence: &str, until: Option<&str>) -> Body {
    let (given_by, reference) = ("Owner".to_owned(), "7".to_owned());
    Body::Permission(Permission { licence: licence.to_owned(), given_by, reference, given_on: day("2026-01-01"), until: until.map(day) })
}

fn confirmation(digest: &str) -> Body {
    Body::Confirmation(Confirmation { survey: "core".parse().expect("a name"), digest: digest.to_owned() })
}

/// Why each gate is shut.
fn shut(instrument: &Instrument, languages: &[&str], wales: bool, records: &[Record]) -> Vec<Why> {
    let languages: Vec<String> = languages.iter().map(|code| (*code).to_owned()).collect();
    let survey = "core".parse().expect("a name");
    let opening = Opening { survey: &survey, instrument, languages: &languages, wales, digest: "now", today: day("2026-05-01") };
    let standings = opening.standings(records);
    assert_eq!(standings.iter().map(|s| s.gate).collect::<Vec<_>>(), Gate::ALL);
    standings.into_iter().flat_map(|s| s.why).collect()
}

fn all() -> Vec<Record> {
    vec![
        record(1, Role::Reviewer, review(Party::Survivors, "")),
        record(2, Role::Coordinator, review(Party::ByAndFor, "")),
        record(3, Role::Designer, permission("one-question", None)),
        record(4, Role::Steward, confirmation("now")),
    ]
}

#[test]
fn every_gate_that_is_shut_is_told_at_once_and_all_open_with_their_records() {
    let x = instrument("");
    let all_shut = [Why::NoSurvivors, Why::NoByAndFor, Why::NoLanguage, Why::NoPermission("one-question".to_owned()), Why::Unconfirmed];
    assert_eq!(shut(&x, &[], false, &[]), all_shut);
    assert_eq!(shut(&x, &["en"], false, &all()), []);
    assert_eq!(shut(&x, &["en"], true, &all()), [Why::NoWelsh]);
    assert_eq!(shut(&x, &["cy", "en"], true, &all()), []);
}

#[test]
fn a_record_counts_only_when_whoever_made_it_may_say_it_and_until_it_is_withdrawn() {
    let x = instrument("");
    let others = [Role::Coordinator, Role::Designer, Role::Steward, Role::Operator];
    for (at, roles, why) in [
        (0, &others[..], Why::NoSurvivors),
        (1, &[Role::Reviewer, Role::Designer, Role::Steward], Why::NoByAndFor),
        (2, &[Role::Reviewer, Role::Steward], Why::NoPermission("one-question".to_owned())),
        (3, &[Role::Coordinator, Role::Designer, Role::Reviewer], Why::Unconfirmed),
    ] {
        for role in roles {
            let mut records = all();
            records[at].by.role = *role;
            assert_eq!(shut(&x, &["en"], false, &records), std::slice::from_ref(&why), "{role}");
        }
        let mut records = all();
        records.push(record(5, Role::Coordinator, Body::Withdrawal(at + 1)));
        assert_eq!(shut(&x, &["en"], false, &records), [why]);
    }
    // Whoever works for the service says it themselves.
    let mut records = all();
    records[1].by.role = Role::Designer;
    records[1].by.organisation = "lantern".parse().expect("a name");
    assert_eq!(shut(&x, &["en"], false, &records), []);
}

#[test]
fn a_permission_that_has_ended_and_one_for_another_scale_shut_the_gate() {
    let x = instrument("licence = \"whole-scale\"");
    let mut records = all();
    assert_eq!(
        shut(&x, &["en"], false, &records),
        [Why::NoPermission("whole-scale".to_owned())],
        "the scale of the instrument is that of its questions"
    );
    records.push(record(5, Role::Designer, permission("whole-scale", Some("2026-04-30"))));
    assert_eq!(shut(&x, &["en"], false, &records), [Why::Expired("whole-scale".to_owned(), day("2026-04-30"))]);
    records.push(record(6, Role::Designer, permission("whole-scale", Some("2026-05-01"))));
    assert_eq!(shut(&x, &["en"], false, &records), [], "its last day is one on which it is good");
}

#[test]
fn a_question_without_a_purpose_shuts_the_gate_that_the_loader_keeps_open() {
    let mut x = instrument("");
    x.questions[0].purpose = " ".to_owned();
    assert_eq!(shut(&x, &["en"], false, &all()), [Why::NoPurpose("a".parse().expect("a name"))]);
}

#[test]
fn sentences_that_changed_are_confirmed_again_and_another_surveys_are_its_own() {
    let x = instrument("");
    let mut records = all();
    records[3].body = confirmation("before");
    assert_eq!(shut(&x, &["en"], false, &records), [Why::Changed(day("2026-05-01"))]);
    records.push(record(5, Role::Steward, confirmation("now")));
    assert_eq!(shut(&x, &["en"], false, &records), []);
    records[4].body = Body::Confirmation(Confirmation { survey: "other".parse().expect("a name"), digest: "now".to_owned() });
    assert_eq!(shut(&x, &["en"], false, &records), [Why::Changed(day("2026-05-01"))]);
}

#[test]
fn a_record_in_which_nobody_changed_anything_is_sign_off_only() {
    let mut records = all();
    assert!(is_sign_off_only(&records) && !is_sign_off_only(&[]));
    records[1].body = review(Party::ByAndFor, "Two questions were taken out.");
    assert!(!is_sign_off_only(&records));
    records.push(record(5, Role::Coordinator, Body::Withdrawal(2)));
    assert!(is_sign_off_only(&records), "what was withdrawn changed nothing");
}
