//! Out and back.

use super::forms::{GOOD, WORDS, read, read_as};
use crate::{
    app::TestApp,
    published::{chorus as run, ok},
};
use chorus::{
    domain::instrument::{Instrument, NonAnswer, Shape},
    i18n::Words,
    xlsform::{self, Format, Source},
};
use std::{fs, path::Path};

fn source(id: &str) -> Source {
    let file = |name: &str| Words::instrument_file(id, name);
    Source::parse(&file("instrument.toml").expect("a definition"), |language| file(&format!("{language}.ftl"))).expect("a source")
}

fn every_type() -> Source {
    Source::parse(crate::types::DEFINITION, |_| Some(include_str!("../../data/every-type/en.ftl").to_owned())).expect("a source")
}

#[test]
fn every_instrument_goes_out_and_comes_back_the_same() {
    let mut seen = 0;
    for source in WORDS.instruments().map(|i| source(i.id.as_str())).chain([every_type()]) {
        let id = source.instrument.id.clone();
        for format in Format::ALL {
            let form = xlsform::export(&source, format, &WORDS).unwrap_or_else(|e| panic!("{id}: {e}"));
            let back = read_as(&form, format).unwrap_or_else(|problems| panic!("{id}: {}", problems.join("\n")));
            assert_eq!(back.warnings, [], "{id}");
            assert_eq!(back.source, source, "{id}");
            assert_eq!(xlsform::export(&back.source, format, &WORDS).expect("a form"), form, "{id}: the same bytes");
        }
        seen += 1;
    }
    assert_eq!(seen, 31);
}

/// Elsewhere a way not to answer is a choice like any other, so that what goes out has to say more than what comes in.
#[test]
fn what_goes_out_means_the_same_elsewhere() {
    let form = |id: &str| String::from_utf8(xlsform::export(&source(id), Format::Md, &WORDS).expect("a form")).expect("UTF-8");
    for (id, said) in [
        (
            "needs-and-support",
            "| if(${support_received} != '' and not(selected(${support_received}, 'none') or selected(${support_received}, 'dk') or selected(${support_received}, 'pnts')), 1, 0) |",
        ),
        (
            "needs-and-support",
            "| (selected(${support_needed}, 'mental_health')) and (${support_received} != '' and not(selected(${support_received}, 'dk') or selected(${support_received}, 'pnts'))) |",
        ),
        ("survivor-core", "| selected(${children}, 'yes') |"),
        (
            "touchpoints",
            "| if(selected(${services_met}, 'none') or selected(${services_met}, 'dk') or selected(${services_met}, 'pnts'), 0, min(3, count-selected(${services_met}))) |",
        ),
        ("touchpoints", "| ${service-each}: did people there believe you? |"),
    ] {
        assert!(form(id).contains(said), "{id}: {said}");
    }
}

#[test]
fn the_files_of_every_instrument_come_back_the_same() {
    for source in WORDS.instruments().map(|i| source(i.id.as_str())).chain([every_type()]) {
        let again = Source::parse(&source.definition(), |language| Some(source.catalogue(language))).expect("a source");
        assert_eq!(again, source);
        if let Some(built_in) = WORDS.instrument(source.instrument.id.as_str()) {
            assert_eq!(Instrument::parse(&source.definition()).as_ref(), Ok(&**built_in));
        }
    }
}

#[test]
fn a_form_without_our_columns_for_what_has_a_safe_meaning_gets_it() {
    let imported = read(GOOD).unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
    let instrument = Instrument::parse(&imported.source.definition()).expect("an instrument");
    assert_eq!((instrument.id.as_str(), instrument.version, instrument.minimum), ("help", 3, 10));
    assert_eq!(instrument.languages, ["en", "ar"]);
    let [asked, who, believed, better] = &instrument.questions[..] else { panic!("four questions") };
    assert_eq!([asked, who, believed, better].map(|q| q.shape), [Shape::Single, Shape::Multi, Shape::Agree5, Shape::Text]);
    assert_eq!([asked, who, believed, better].map(|q| q.sensitive), [false, true, true, true], "sensitive unless it says no");
    assert_eq!(asked.non_answers, [NonAnswer::Dk, NonAnswer::Pnts]);
    assert_eq!(believed.non_answers, [NonAnswer::Na]);
    assert!(who.options[2].exclusive && who.asked_if.as_ref().is_some_and(|c| c.any_of.len() == 1));
    assert_eq!(imported.source.messages["ar"]["q-who-hint"], "اختر الكل.");
    let warnings = imported.check(Words::load().expect("words")).expect("it can be asked");
    let [finding] = &warnings[..] else { panic!("{warnings:?}") };
    assert!(finding.to_string().starts_with("survey:7:label:en: q-believed: [non-answers]"), "{finding}");
}

/// Every file below a folder, by name.
fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).expect("a folder").map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[actix_web::test]
async fn the_commands_bring_an_instrument_out_and_in() {
    let app = TestApp::fresh().await;
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    ok(&run(&app, &["survey", "export", "touchpoints", "--format", "xlsx", "--out", &at("touchpoints.xlsx")], "").await);
    let checked = ok(&run(&app, &["survey", "import", &at("touchpoints.xlsx"), "--check"], "").await);
    assert!(checked.contains("nothing was written"), "{checked}");
    assert_eq!(files(folder.path()), ["touchpoints.xlsx"]);
    ok(&run(&app, &["survey", "import", &at("touchpoints.xlsx"), "--out", &at("back")], "").await);
    assert_eq!(files(&folder.path().join("back")), ["ar.ftl", "cy.ftl", "en.ftl", "instrument.toml", "pl.ftl"]);
    ok(&run(&app, &["lint", &at("back")], "").await);
    ok(&run(&app, &["survey", "export", &at("back"), "--format", "md", "--out", &at("back.md")], "").await);
    assert_eq!(read(&fs::read_to_string(at("back.md")).expect("reads")).expect("a form").source, source("touchpoints"));
    for taken in [
        ["survey", "import", &at("touchpoints.xlsx"), "--out", &at("back")].to_vec(),
        ["survey", "export", "touchpoints", "--format", "md", "--out", &at("back.md")].to_vec(),
    ] {
        let refused = run(&app, &taken, "").await;
        assert_eq!(refused.status.code(), Some(1), "{taken:?}");
    }
    let listed = ["back", "back.md", "touchpoints.xlsx"];
    assert_eq!(files(folder.path()), listed, "nothing is left lying about");
}

#[actix_web::test]
async fn the_command_tells_every_error_in_its_place_and_writes_nothing() {
    let app = TestApp::fresh().await;
    let folder = tempfile::tempdir().expect("a folder");
    let form = folder.path().join("form.md");
    fs::write(&form, GOOD.replacen("| text  ", "| email ", 1).replacen("نعم", "", 1)).expect("writes");
    let form = form.display().to_string();
    for command in [vec!["survey", "import", &form, "--check"], vec!["survey", "import", &form]] {
        let refused = run(&app, &command, "").await;
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        let places: Vec<&str> = said.lines().filter_map(|line| line.split(": ").next()).collect();
        assert_eq!((refused.status.code(), places), (Some(1), vec!["survey:8:type:", "choices:13:label:ar"]), "{said}");
    }
    let json = run(&app, &["--json", "survey", "import", &form, "--check"], "").await;
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!((&json["problems"][0]["row"], &json["problems"][1]["language"]), (&8.into(), &"ar".into()), "{json}");
    assert_eq!(files(folder.path()), ["form.md"]);
}
