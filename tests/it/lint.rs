//! The linter for wordings: how much it finds, what it says of our own instruments, and what it tells whoever brings one.

use crate::{
    app::TestApp,
    published::{chorus, ok},
};
use chorus::{
    domain::lint::{self, Audience, Part, Rule, Wording},
    i18n::Words,
};
use proptest::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

/// Rules that only a whole instrument can break.
const OF_INSTRUMENTS: [Rule; 5] = [Rule::NonAnswers, Rule::Purpose, Rule::Length, Rule::Ending, Rule::Translations];

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A wording with the rules that its writer says it breaks.
struct Labelled {
    set: String,
    audience: Audience,
    part: Part,
    text: String,
    expected: BTreeSet<Rule>,
}

fn rule(word: &str) -> Rule {
    *Rule::ALL.iter().find(|rule| rule.as_str() == word).unwrap_or_else(|| panic!("no rule is called {word}"))
}

fn labelled() -> Vec<Labelled> {
    let mut reader = csv::Reader::from_path(at("tests/lint/wordings.csv")).expect("the wordings");
    let read = |row: BTreeMap<String, String>| Labelled {
        set: row["set"].clone(),
        audience: if row["audience"] == "professional" { Audience::Staff } else { Audience::People },
        part: *Part::ALL.iter().find(|part| part.as_str() == row["kind"]).expect("a kind"),
        text: row["text"].clone(),
        expected: row["expected"].split_whitespace().map(rule).collect(),
    };
    reader.deserialize().map(|row| read(row.expect("a row"))).collect()
}

fn found(wording: &Labelled) -> BTreeSet<Rule> {
    let findings = lint::wording(&Wording { text: &wording.text, part: wording.part, audience: wording.audience, beside: "" });
    for finding in &findings {
        assert!(!finding.found.is_empty() && finding.better.len() > 10, "{}: {finding}", wording.text);
    }
    let rules: BTreeSet<Rule> = findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules.len(), findings.len(), "{}: a rule speaks twice", wording.text);
    rules
}

/// What was found and what should have been, counted over pairs of a wording and a rule.
#[derive(Default)]
struct Measured {
    wordings: usize,
    good: usize,
    good_and_silent: usize,
    expected: usize,
    right: usize,
    wrong: usize,
    /// Of each rule: expected, found, found wrongly.
    rules: BTreeMap<Rule, [usize; 3]>,
}

fn measure(wordings: &[Labelled], set: &str) -> Measured {
    let mut measured = Measured::default();
    for wording in wordings.iter().filter(|wording| wording.set == set) {
        let found = found(wording);
        measured.wordings += 1;
        measured.good += usize::from(wording.expected.is_empty());
        measured.good_and_silent += usize::from(wording.expected.is_empty() && found.is_empty());
        measured.expected += wording.expected.len();
        measured.right += found.intersection(&wording.expected).count();
        measured.wrong += found.difference(&wording.expected).count();
        for rule in found.union(&wording.expected) {
            let (should, does) = (wording.expected.contains(rule), found.contains(rule));
            let line = measured.rules.entry(*rule).or_default();
            line[0] += usize::from(should);
            line[1] += usize::from(should && does);
            line[2] += usize::from(does && !should);
        }
    }
    measured
}

/// A share in hundredths, as the documents say it.
fn share(part: usize, whole: usize) -> String {
    let hundredths = (part * 200 + whole) / (2 * whole);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

#[test]
fn precision_and_recall_are_those_that_the_document_states() {
    let wordings = labelled();
    let (mut table, mut rules, mut stated) = (String::new(), String::new(), Vec::new());
    for set in ["known", "fresh", "unseen"] {
        let m = measure(&wordings, set);
        let (precision, recall, silent) = (share(m.right, m.right + m.wrong), share(m.right, m.expected), share(m.good_and_silent, m.good));
        stated.push(format!("{precision} and {recall}"));
        let _ = writeln!(table, "| {set} | {} | {} | {} | {precision} | {recall} | {silent} |", m.wordings, m.good, m.expected);
        if set == "fresh" {
            for (rule, [expected, found, wrongly]) in m.rules {
                let _ = writeln!(rules, "| `{rule}` | {expected} | {found} | {wrongly} |");
            }
        }
    }
    println!("| set | wordings | good ones | findings expected | precision | recall | good ones without a finding |\n{table}");
    println!("| rule | expected | found | found wrongly |\n{rules}");
    let [document, readme] = ["docs/wording.md", "README.md"].map(|path| fs::read_to_string(at(path)).expect("the document"));
    assert!(readme.contains(&stated.join(", ").replacen(", ", "; ", 1)), "README.md does not say what was measured: {stated:?}");
    for line in table.lines().chain(rules.lines()) {
        assert!(document.contains(line), "docs/wording.md does not say what was measured: {line}");
    }
}

#[test]
fn the_labelled_wordings_are_many_and_half_of_them_good_and_every_rule_is_among_them() {
    let wordings = labelled();
    let good = wordings.iter().filter(|wording| wording.expected.is_empty()).count();
    assert!(wordings.len() >= 200 && (45..=55).contains(&(good * 100 / wordings.len())), "{good} of {} are good", wordings.len());
    let texts: BTreeSet<(bool, &str, &str)> =
        wordings.iter().map(|w| (w.audience == Audience::Staff, w.part.as_str(), w.text.as_str())).collect();
    assert_eq!(texts.len(), wordings.len(), "wordings stand twice");
    for rule in Rule::ALL.iter().filter(|rule| !OF_INSTRUMENTS.contains(rule)) {
        let labels = wordings.iter().filter(|wording| wording.expected.contains(rule)).count();
        assert!(labels >= 10, "{rule}: only {labels} wordings");
    }
}

#[test]
fn every_rule_has_a_reason_a_source_and_a_place_in_the_document() {
    let document = fs::read_to_string(at("docs/wording.md")).expect("the document");
    for rule in Rule::ALL {
        assert!(rule.reason().ends_with('.') && rule.source().len() > 10, "{rule}");
        assert!(document.contains(&format!("| `{rule}` | {} | {} |", rule.reason(), rule.source())), "docs/wording.md: {rule}");
    }
}

#[test]
fn our_own_instruments_have_no_finding_that_is_not_accepted_with_a_reason() {
    let words = Words::load().expect("words");
    let (mut problems, mut accepted) = (Vec::new(), 0);
    for instrument in words.instruments() {
        let findings = words.findings(instrument).expect("words");
        problems.extend(findings.problems(instrument));
        accepted += findings.all.len() - findings.open().count();
        assert!(
            findings.all.iter().filter_map(|f| f.accepted.as_ref()).all(|reason| reason.len() > 20),
            "{}: a reason is missing",
            instrument.id
        );
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!((1..=20).contains(&accepted), "{accepted} findings are accepted");
}

/// An instrument that is well worded, with one question more.
fn instrument(questions: &str, words: &str) -> (String, String) {
    let question = |id: &str, more: &str| {
        format!(
            "[[question]]\nid = \"{id}\"\nsection = \"s\"\ntype = \"agree5\"\npurpose = \"p\"\nbased_on = \"b\"\naudience = [\"survivor\"]\nheadline = [\"agree\"]\n{more}\n"
        )
    };
    let definition = format!(
        "id = \"mine\"\nversion = 1\nkind = \"voice\"\nlanguages = [\"en\"]\n[[section]]\nid = \"s\"\n{}{questions}",
        question("safe", "polarity = \"positive\"")
    );
    let messages = format!(
        "title = t\nsurvey-name = s\nabout = It asks how services treated you.\nsection-s = s\nq-safe = I feel safe.\nq-safe-short = Safe\nq-safe-finding = {{ $share }}\n{words}"
    );
    (definition, messages)
}

/// What is found in an instrument of one's own: rules with their places.
fn read(definition: &str, messages: &str) -> (Vec<(String, Rule)>, usize) {
    let words = Words::load().expect("words").with_instrument(definition, &[("en", messages)].into()).expect("an instrument");
    let findings = words.findings(words.instrument("mine").expect("it")).expect("words");
    let open = findings.open().map(|located| (located.place.clone(), located.finding.rule)).collect();
    (open, findings.idle.len())
}

const SECOND: &str = "[[question]]\nid = \"more\"\nsection = \"s\"\ntype = \"agree5\"\npurpose = \"p\"\nbased_on = \"b\"\naudience = [\"survivor\"]\nheadline = [\"agree\"]\npolarity = \"positive\"\n";
const SECOND_WORDS: &str = "q-more = I know my rights.\nq-more-short = m\nq-more-finding = { $share }\n";

#[test]
fn what_only_a_whole_instrument_shows_is_found() {
    let of = |questions: String, words: &str| read(&instrument(&questions, words).0, &instrument(&questions, words).1);
    assert_eq!(of(SECOND.to_owned(), SECOND_WORDS), (Vec::new(), 0), "a good one");
    let more = |rule| (vec![("q-more".to_owned(), rule)], 0);
    let whole = |rule| (vec![("survey".to_owned(), rule)], 0);
    assert_eq!(of(format!("{SECOND}non_answers = [\"na\"]\n"), SECOND_WORDS), more(Rule::NonAnswers));
    assert_eq!(of(format!("{SECOND}sensitive = true\nnon_answers = [\"dk\"]\n"), SECOND_WORDS), more(Rule::NonAnswers));
    assert_eq!(of(SECOND.replace("purpose = \"p\"", "purpose = \" \""), SECOND_WORDS), more(Rule::Purpose));
    assert_eq!(of(SECOND.replace("positive", "negative"), SECOND_WORDS), whole(Rule::Ending));
    let many = |n: usize| {
        let questions: String = (0..n).map(|i| SECOND.replace("\"more\"", &format!("\"more{i}\""))).collect();
        let words: String = (0..n).map(|i| SECOND_WORDS.replace("q-more", &format!("q-more{i}"))).collect();
        of(questions, &words)
    };
    assert_eq!(many(19), (Vec::new(), 0), "twenty questions");
    assert_eq!(many(20), whole(Rule::Length), "twenty-one questions");
}

#[test]
fn english_in_another_language_is_a_translation_that_is_missing() {
    let (definition, english) = instrument(SECOND, SECOND_WORDS);
    let definition = definition.replace("languages = [\"en\"]", "languages = [\"en\", \"pl\"]");
    let of = |polish: &str| {
        let words = Words::load().expect("words").with_instrument(&definition, &[("en", english.as_str()), ("pl", polish)].into());
        let words = words.expect("an instrument");
        let findings = words.findings(words.instrument("mine").expect("it")).expect("words");
        findings.open().map(|l| (l.place.clone(), l.finding.rule, l.finding.found.clone(), l.finding.better.clone())).collect::<Vec<_>>()
    };
    let polish = english
        .replace("It asks how services treated you.", "Pytamy, jak pomagały usługi.")
        .replace("I feel safe.", "Czuję się bezpiecznie.");
    let found = of(&polish);
    let (place, rule, text, better) = &found[0];
    assert_eq!((found.len(), place.as_str(), *rule, text.as_str()), (1, "q-more", Rule::Translations, "pl: I know my rights."));
    assert!(better.contains("say it in Polski"), "{better}");
    // Words that two languages may share are no sentence.
    assert_eq!(of(&polish.replace("I know my rights.", "Znam swoje prawa.")), []);
}

#[test]
fn a_finding_is_accepted_with_a_reason_for_its_own_question_alone_and_no_exception_outlives_its_wording() {
    let double = SECOND_WORDS.replace("I know my rights.", "I felt safe and respected.");
    let of = |accepted: &str, words: &str| {
        let (definition, messages) = instrument(&format!("{SECOND}{accepted}"), words);
        read(&definition, &messages)
    };
    let accepted = "accepted = [{ rule = \"double\", reason = \"Because.\" }]\n";
    assert_eq!(of("", &double), (vec![("q-more".to_owned(), Rule::Double)], 0));
    assert_eq!(of(accepted, &double), (Vec::new(), 0));
    assert_eq!(of(accepted, SECOND_WORDS), (Vec::new(), 1), "an exception for nothing");
    assert_eq!(of(&accepted.replace("double", "blame"), &double), (vec![("q-more".to_owned(), Rule::Double)], 1));
    let unknown = instrument(&format!("{SECOND}{}", accepted.replace("double", "dubble")), SECOND_WORDS).0;
    assert!(Words::load().expect("words").with_instrument(&unknown, &BTreeMap::new()).is_err(), "a rule that there is not");
    let unreasoned = instrument(&format!("{SECOND}{}", accepted.replace("Because.", " ")), SECOND_WORDS).0;
    let refused = Words::load().expect("words").with_instrument(&unreasoned, &BTreeMap::new()).expect_err("no reason");
    assert!(refused.to_string().contains("needs a reason"), "{refused}");
}

#[test]
fn a_hint_may_explain_the_letters_of_its_question() {
    let of = |hint: &str| {
        let words = SECOND_WORDS.replace("I know my rights.", "The MARAC made me safer.");
        let (definition, messages) = instrument(SECOND, &format!("{words}{hint}"));
        read(&definition, &messages).0
    };
    assert_eq!(of(""), [("q-more".to_owned(), Rule::Acronym)]);
    assert_eq!(of("q-more-hint = A MARAC is a meeting that plans how to keep a person safe.\n"), []);
}

#[actix_web::test]
async fn the_command_reads_a_folder_and_says_why_and_what_would_be_better() {
    let app = TestApp::fresh().await;
    let folder = app.folder.path().join("mine");
    fs::create_dir(&folder).expect("a folder");
    let path = folder.to_str().expect("a path");
    let write = |words: &str| {
        let (definition, messages) = instrument(SECOND, words);
        fs::write(folder.join("instrument.toml"), definition).expect("writes");
        fs::write(folder.join("en.ftl"), messages).expect("writes");
    };
    write(SECOND_WORDS);
    assert!(ok(&chorus(&app, &["lint", path], "").await).contains("Nothing to mend in 1 of 1"));
    write(&SECOND_WORDS.replace("I know my rights.", "I admit that services signposted me."));
    let refused = chorus(&app, &["lint", path], "").await;
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{said}");
    for part in [
        "q-more: [blame] “i admit”",
        Rule::Blame.reason(),
        Rule::Blame.source(),
        "Better: ask what made it hard",
        "“told about” instead of “signpost”",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    let json = chorus(&app, &["--json", "lint", path], "").await;
    let findings: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(findings["findings"].as_array().map(Vec::len), Some(2), "{findings}");
    assert_eq!((json.status.code(), &findings["findings"][0]["rule"]), (Some(1), &"blame".into()));
    assert!(ok(&chorus(&app, &["lint"], "").await).contains("Nothing to mend in"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_can_be_read(text in "\\PC{0,200}", words in "([a-zA-Z]{1,9}[ ,.?!’“”:/()-]{1,3}){0,30}") {
        for (part, text) in Part::ALL.into_iter().flat_map(|part| [(part, &text), (part, &words)]) {
            let findings = lint::wording(&Wording { text, part, audience: Audience::People, beside: text });
            let rules: BTreeSet<Rule> = findings.iter().map(|finding| finding.rule).collect();
            prop_assert_eq!(rules.len(), findings.len());
        }
    }
}
