//! The data dictionary of the instruments: whole, safe to open, and as its schema says.

use crate::{
    app::TestApp,
    published::{chorus, ok},
};
use chorus::{
    domain::instrument::Instrument,
    i18n::Words,
    report::{INSTRUMENTS_SCHEMA, instruments_csv},
};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::Arc,
};

type Row = BTreeMap<String, String>;

fn rows(csv: &str) -> Vec<Row> {
    csv::Reader::from_reader(csv.as_bytes()).deserialize().map(|row| row.expect("a row")).collect()
}

/// The definition as it was written, before the program filled anything in.
fn written(id: &str) -> toml::Table {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("instruments").join(id).join("instrument.toml");
    fs::read_to_string(path).expect("a definition").parse().expect("TOML")
}

fn texts(value: Option<&toml::Value>) -> Vec<String> {
    value.and_then(toml::Value::as_array).into_iter().flatten().filter_map(|v| v.as_str().map(str::to_owned)).collect()
}

fn tables<'a>(table: &'a toml::Table, key: &str) -> Vec<&'a toml::Table> {
    table.get(key).and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_table).collect()
}

#[actix_web::test]
async fn every_question_option_condition_tag_and_version_is_in_the_dictionary() {
    let app = TestApp::fresh().await;
    let out = app.folder.path().join("out");
    ok(&chorus(&app, &["dictionary", "--out", out.to_str().expect("a path")], "").await);
    let rows = rows(&fs::read_to_string(out.join("instruments.csv")).expect("CSV"));
    let words = Words::load().expect("words");
    let (mut questions, mut options, mut conditions, mut tags) = (0, 0, 0, 0);
    for instrument in words.instruments() {
        let id = instrument.id.as_str();
        let own: Vec<&Row> = rows.iter().filter(|row| row["instrument"] == id).collect();
        let one = |kind: &str, question: &str, code: &str| {
            let found: Vec<&&Row> = own.iter().filter(|r| r["kind"] == kind && r["question"] == question && r["code"] == code).collect();
            assert_eq!(found.len(), 1, "{id}: {kind} {question} {code}");
            assert!(!found[0]["label"].is_empty(), "{id}: {kind} {question} {code} has no words");
            *found[0]
        };
        // What was written, read without the program's own reader.
        let definition = written(id);
        let version = definition["version"].as_integer().expect("a version").to_string();
        assert!(!own.is_empty() && own.iter().all(|row| row["version"] == version), "{id}: version");
        for question in tables(&definition, "question") {
            let name = question["id"].as_str().expect("an id");
            // In a repeated section a question stands once for each thing that it is asked about.
            let same = |r: &&&Row| r["kind"] == "question" && (r["question"] == name || r["question"].starts_with(&format!("{name}__")));
            let found: Vec<&&Row> = own.iter().filter(same).collect();
            assert!(!found.is_empty(), "{id}: {name}");
            for row in found {
                assert_eq!(row["tags"], texts(question.get("tags")).join("; "), "{id}: {name}");
                assert_eq!(row["audience"], texts(question.get("audience")).join("; "), "{id}: {name}");
                assert_eq!(
                    (row["type"].as_str(), row["purpose"].as_str()),
                    (question["type"].as_str().expect("a type"), question["purpose"].as_str().expect("one"))
                );
                assert_eq!(row["based_on"], question["based_on"].as_str().expect("one"), "{id}: {name}");
                assert_eq!(
                    row["evidenced_by"],
                    question.get("evidenced_by").and_then(toml::Value::as_str).unwrap_or_default(),
                    "{id}: {name}"
                );
                for option in tables(question, "option") {
                    let code = option["code"].as_str().expect("a code");
                    let exclusive = option.get("exclusive").and_then(toml::Value::as_bool).unwrap_or_default();
                    assert_eq!(one("option", &row["question"], code)["exclusive"], exclusive.to_string(), "{id}: {name} {code}");
                    options += 1;
                }
                for non_answer in texts(question.get("non_answers")) {
                    one("non_answer", &row["question"], &non_answer);
                }
                if let Some(condition) = question.get("asked_if").and_then(toml::Value::as_table) {
                    let codes = [texts(condition.get("any_of")), texts(condition.get("none_of"))].concat();
                    let named = codes.iter().all(|code| row["condition"].contains(code.as_str()));
                    assert!(
                        named && row["condition"].contains(condition["question"].as_str().expect("one")),
                        "{id}: {name}: {}",
                        row["condition"]
                    );
                    conditions += 1;
                }
                questions += 1;
                tags += texts(question.get("tags")).len();
            }
        }
        // What the program filled in: shared scales, groups, results.
        for question in &instrument.questions {
            let name = question.id.as_str();
            for option in &question.options {
                let headline = question.headline.contains(&option.code).to_string();
                assert_eq!(one("option", name, option.code.as_str())["headline"], headline, "{id}: {name} {}", option.code);
            }
            for group in &question.collapse {
                let said = &one("group", name, group.code.as_str())["condition"];
                assert!(group.options.iter().all(|code| said.contains(code.as_str())), "{id}: {name}: {said}");
            }
        }
        for result in &instrument.derived {
            let of: BTreeSet<&str> = result.base.iter().chain(&result.yes).map(|c| c.question.as_str()).collect();
            let row = own.iter().find(|r| r["kind"] == "result" && r["code"] == result.id.as_str()).expect("a result");
            assert!(of.iter().all(|question| row["condition"].contains(question)), "{id}: {}", result.id);
        }
        for section in &instrument.sections {
            one("section", "", &section.id);
        }
    }
    assert!(questions > 300 && options > 700 && conditions > 3 && tags > 300, "{questions} {options} {conditions} {tags}");
}

#[actix_web::test]
async fn the_dictionary_is_as_its_schema_says_and_both_files_hold_the_same() {
    let app = TestApp::fresh().await;
    let out = app.folder.path().join("out");
    let run =
        async |arguments: &[&str]| chorus(&app, &[&["dictionary", "--out", out.to_str().expect("a path")], arguments].concat(), "").await;
    ok(&run(&[]).await);
    let json: Value = serde_json::from_str(&fs::read_to_string(out.join("instruments.json")).expect("JSON")).expect("JSON");
    let csv = rows(&fs::read_to_string(out.join("instruments.csv")).expect("CSV"));
    let schema: Value = serde_json::from_str(INSTRUMENTS_SCHEMA).expect("JSON");
    jsonschema::meta::validate(&schema).expect("a schema");
    let schema = jsonschema::validator_for(&schema).expect("a schema");
    let errors: Vec<String> = schema.iter_errors(&json).take(3).map(|e| format!("{e} at {}", e.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let spoilt: [&dyn Fn(&mut Value); 4] = [
        &|d| d["instruments"][0]["version"] = 0.into(),
        &|d| d["instruments"][0]["codes"][0]["label"] = "".into(),
        &|d| d["instruments"][0]["codes"][0]["count"] = 7.into(),
        &|d| {
            let codes = d["instruments"][0]["codes"].as_array_mut().expect("codes");
            codes.iter_mut().find(|c| c["kind"] == "question").expect("a question")["purpose"] = "".into();
        },
    ];
    for spoil in spoilt {
        let mut json = json.clone();
        spoil(&mut json);
        assert!(!schema.is_valid(&json), "a spoilt dictionary passes");
    }
    assert_eq!(
        app.get(&format!("{}/schemas/instruments.json", app.public)).await,
        (reqwest::StatusCode::OK, INSTRUMENTS_SCHEMA.to_owned())
    );
    let listed = json["instruments"].as_array().expect("instruments");
    let codes = listed.iter().flat_map(|i| i["codes"].as_array().expect("codes").iter().map(move |code| (i, code)));
    let of_json: Vec<[&str; 5]> = codes
        .map(|(i, c)| [&i["instrument"], &c["kind"], &c["question"], &c["code"], &c["label"]].map(|v| v.as_str().expect("a text")))
        .collect();
    let of_csv: Vec<[&str; 5]> =
        csv.iter().map(|r| ["instrument", "kind", "question", "code", "label"].map(|key| r[key].as_str())).collect();
    assert_eq!(of_json, of_csv);

    ok(&run(&["touchpoints"]).await);
    let one = rows(&fs::read_to_string(out.join("instruments.csv")).expect("CSV"));
    assert!(!one.is_empty() && one.iter().all(|row| row["instrument"] == "touchpoints"));
    let refused = run(&["nothing"]).await;
    assert!(refused.status.code() == Some(1) && String::from_utf8_lossy(&refused.stderr).contains("there is no instrument “nothing”"));
}

#[test]
fn no_cell_of_the_dictionary_is_a_formula() {
    let words = Words::load().expect("words");
    let mut instrument = Instrument::clone(words.instrument("complaints").expect("it"));
    "=HYPERLINK(\"http://x\")".clone_into(&mut instrument.questions[0].purpose);
    "+1".clone_into(&mut instrument.questions[1].purpose);
    "@x".clone_into(&mut instrument.questions[2].based_on);
    instrument.questions[3].tags = vec!["-1".to_owned()];
    let spoilt = Arc::new(instrument);
    let all: Vec<&Arc<Instrument>> = words.instruments().chain([&spoilt]).collect();
    let csv = instruments_csv(&all, &words).expect("a file");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_bytes());
    let (mut cells, mut neutral) = (0, 0);
    for row in reader.records() {
        for cell in &row.expect("a row") {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell}");
            neutral += usize::from(["'=", "'+", "'@", "'-"].iter().any(|start| cell.starts_with(start)));
            cells += 1;
        }
    }
    assert_eq!(neutral, 4);
    assert!(cells > 10_000, "{cells}");
}

#[actix_web::test]
async fn what_others_published_goes_out_beside_the_dictionary_and_names_questions_that_are_asked() {
    let app = TestApp::fresh().await;
    let out = app.folder.path().join("out");
    ok(&chorus(&app, &["dictionary", "--out", out.to_str().expect("a path")], "").await);
    let csv = rows(&fs::read_to_string(out.join("benchmarks.csv")).expect("CSV"));
    let json: Value = serde_json::from_slice(&fs::read(out.join("benchmarks.json")).expect("JSON")).expect("JSON");
    assert_eq!(json["benchmarks"].as_array().map(Vec::len), Some(csv.len()));
    let words = Words::load().expect("words");
    let asked: BTreeSet<String> = words
        .instruments()
        .flat_map(|i| i.questions.iter().map(|q| q.id.to_string()).chain(i.derived.iter().map(|d| d.id.to_string())).collect::<Vec<_>>())
        .collect();
    let named = csv.iter().map(|row| &row["question"]).filter(|question| !question.is_empty());
    assert_eq!(named.filter(|question| !asked.contains(*question)).collect::<Vec<_>>(), Vec::<&String>::new());
    for row in &csv {
        assert!(!row["year"].is_empty() && !row["source"].is_empty() && !row["place"].is_empty(), "{row:?}");
    }
}

#[actix_web::test]
async fn a_file_of_published_figures_that_contradicts_itself_is_refused_until_it_says_so() {
    let app = TestApp::fresh().await;
    let file = app.folder.path().join("published.csv");
    let head = "id,question,component,asked,says,percent,base,part_of,one_in,more_than,year,source,place,doubt";
    let row = |doubt: &str| format!("{head}\na,,,survivors,something,99,58,,,,2022,a report,page 3,{doubt}\n");
    let path = file.to_str().expect("a path").to_owned();
    fs::write(&file, row("")).expect("writes");
    let refused = chorus(&app, &["benchmark", &path], "").await;
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(1), "{why}");
    assert!(
        why.contains("line 2, percent: no number of 58 people is 99%") && why.contains("say in the column “doubt” what is known"),
        "{why}"
    );
    fs::write(&file, row("57 of 58 are 98%")).expect("writes");
    ok(&chorus(&app, &["benchmark", &path], "").await);
    fs::write(&file, "id,percent\na,5\n").expect("writes");
    let refused = chorus(&app, &["benchmark", &path], "").await;
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("line 2: "), "{refused:?}");
}
