//! Figures as people and programs read them: the same in every form, never a hole without a way on, never a change that is none.

use crate::{app::TestApp, published::imported};
use chorus::{
    domain::instrument::Instrument,
    i18n::without_isolates,
    release::Document,
    report::{self, Reader, View},
};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
    sync::Arc,
};

pub fn all<'a>(page: &'a Html, css: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(css).expect("a selector")).collect()
}

pub fn within<'a>(element: ElementRef<'a>, css: &str) -> Vec<ElementRef<'a>> {
    element.select(&Selector::parse(css).expect("a selector")).collect()
}

/// The text of an element without that of links and drawings in it, as one line.
pub fn text(element: ElementRef) -> String {
    let skipped = |node: &ElementRef| {
        node.ancestors()
            .take_while(|a| *a != *element)
            .chain([**node])
            .any(|a| a.value().as_element().is_some_and(|e| matches!(e.name(), "a" | "svg") && a != *element))
    };
    let parts = element.descendants().filter_map(|n| {
        let parent = ElementRef::wrap(n.parent()?)?;
        Some(n.value().as_text()?.to_string()).filter(|_| parent == element || !skipped(&parent))
    });
    without_isolates(&parts.collect::<String>()).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn whole_text(element: ElementRef) -> String {
    without_isolates(&element.text().collect::<String>()).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The survey of 173 people, released and public.
pub async fn released() -> (TestApp, Document, Arc<Instrument>) {
    let app = TestApp::fresh().await;
    let wave = imported(&app).await;
    app.ring().refresh().expect("reads");
    let document = app.protect(&wave).await;
    app.approve_twice(&wave).await;
    app.share_and_publish(&wave).await;
    let instrument = Arc::clone(app.base.words.instrument("needs-and-support").expect("an instrument"));
    (app, document, instrument)
}

/// What one form says of one figure.
#[derive(Debug, PartialEq, Eq, Clone)]
struct Said {
    base: String,
    share: String,
    ends: [String; 2],
    marker: String,
}

/// question, item, scope kind, scope, breakdown, group
type Key = [String; 6];

fn from_csv(csv: &str) -> BTreeMap<Key, Said> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader.deserialize::<BTreeMap<String, String>>().map(|r| r.expect("a row"));
    let mut said = BTreeMap::new();
    for row in rows {
        let get = |key: &str| row[key].clone();
        let key = ["question", "option", "scope_kind", "scope", "breakdown", "group"].map(get);
        let this = Said { base: get("base_band"), share: get("text"), ends: [get("share_low"), get("share_high")], marker: get("marker") };
        // The base of all replies stands with every family that shares it, and always says the same.
        if let Some(before) = said.insert(key, this.clone()) {
            assert_eq!(before, this);
        }
    }
    said
}

fn from_json(json: &Value) -> BTreeMap<Key, (Said, [String; 4])> {
    let figures = json["figures"].as_array().expect("figures");
    let word = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let one = |f: &Value| {
        let key = ["question", "option", "scope_kind", "scope", "breakdown", "group"].map(|k| word(&f[k]));
        let ends = [word(&f["share_low"]), word(&f["share_high"])];
        let names = ["question", "option", "scope", "group"].map(|k| word(&f["names"][k]));
        (key, (Said { base: word(&f["base_band"]), share: word(&f["text"]), ends, marker: word(&f["marker"]) }, names))
    };
    figures.iter().map(one).collect()
}

/// A sheet: its rows of cells.
type Sheet = (String, Vec<Vec<String>>);

fn parts(ods: &[u8]) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(ods)).expect("a zip");
    let mut parts = BTreeMap::new();
    for n in 0..zip.len() {
        let mut file = zip.by_index(n).expect("a file");
        let name = file.name().expect("a name").into_owned();
        assert_eq!(name == "mimetype", n == 0, "the media type comes first");
        assert_eq!(file.compression() == zip::CompressionMethod::Stored, n == 0, "and is not compressed");
        let mut text = String::new();
        file.read_to_string(&mut text).expect("UTF-8");
        parts.insert(name, text);
    }
    parts
}

fn sheets(content: &str) -> Vec<Sheet> {
    let xml = roxmltree::Document::parse(content).expect("XML");
    let named = |tag: &'static str| move |n: &roxmltree::Node| n.tag_name().name() == tag;
    let attribute = |n: &roxmltree::Node, name: &str| n.attributes().find(|a| a.name() == name).map(|a| a.value().to_owned());
    xml.descendants()
        .filter(named("table"))
        .map(|table| {
            let rows = table.descendants().filter(named("table-row"));
            let cells = |row: roxmltree::Node| -> Vec<String> {
                let cell = |c: roxmltree::Node| c.descendants().filter_map(|t| t.text().filter(|_| t.is_text())).collect();
                row.children().filter(roxmltree::Node::is_element).map(cell).collect()
            };
            (attribute(&table, "name").expect("a name"), rows.map(cells).collect())
        })
        .collect()
}

fn from_ods(sheets: &[Sheet], names: &BTreeMap<Key, (Said, [String; 4])>) -> BTreeMap<Key, Said> {
    let mut said = BTreeMap::new();
    for (_, rows) in sheets.iter().filter(|(name, _)| name.starts_with("Table_")) {
        let head = &rows[2];
        for row in &rows[3..] {
            let get = |column: &str| head.iter().position(|h| h == column).map_or(String::new(), |at| row[at].clone());
            let is = |key: &Key, name: &[String; 4]| {
                let detail = match key[1].split_once(':') {
                    Some(("option", _)) => "One answer",
                    Some(_) => "Answers in groups",
                    None if key[1].is_empty() => "Number of people, as a band",
                    None => "Headline",
                };
                let kind = if key[4].is_empty() { key[2].as_str() } else { "groups" };
                let sheet = if head.iter().any(|h| h == "Group") {
                    "groups"
                } else if rows[0][0].contains("groups of areas") {
                    "area_group"
                } else if rows[0][0].contains("areas") {
                    "area"
                } else if rows[0][0].contains("without a card") {
                    "open"
                } else {
                    "partnership"
                };
                kind == sheet
                    && get("Detail") == detail
                    && get("Question") == name[0]
                    && (get("Answer") == name[1] || (name[1].is_empty() && get("Answer") == "[z]"))
                    && (get("Place").is_empty() || get("Place") == name[2])
                    && (get("Group").is_empty() || get("Group") == name[3])
            };
            let matching: Vec<&Key> = names.iter().filter(|(key, (_, name))| is(key, name)).map(|(key, _)| key).collect();
            let [key] = matching[..] else { panic!("{row:?} is {matching:?}") };
            let marker = Some(get("Marker")).filter(|m| m != "no marker").unwrap_or_default();
            // A value that is not there is told by its marker, in its place.
            let or_marker =
                |text: String| if text == marker && ["[c]", "[z]", "[x]"].contains(&text.as_str()) { String::new() } else { text };
            let base = if get("People who answered") == "[c]" { String::new() } else { get("People who answered") };
            let ends = [or_marker(get("Share from (%)")), or_marker(get("Share to (%)"))];
            said.insert(key.clone(), Said { base, share: or_marker(get("Share in words")), ends, marker });
        }
    }
    said
}

fn cell(said: &Said) -> String {
    [said.share.as_str(), said.marker.as_str()].iter().filter(|t| !t.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// Sentences, bars and tables of a page against the CSV.
fn compare_page(page: &Html, csv: &BTreeMap<Key, Said>, names: &BTreeMap<Key, (Said, [String; 4])>, instrument: &Instrument) -> [usize; 3] {
    let [mut sentences, mut rows, mut options] = [0; 3];
    for section in all(page, "section.fig[aria-labelledby]") {
        let id = section.attr("aria-labelledby").expect("a name").trim_start_matches("h-");
        let whole = |item: &str| -> Key { [id, item, "partnership", "", "", ""].map(str::to_owned) };
        let columns: Vec<String> = match instrument.questions.iter().find(|q| q.id.as_str() == id) {
            Some(q) if q.headline.is_empty() => q.options.iter().map(|o| format!("option:{}", o.code)).collect(),
            _ => vec!["headline".to_owned()],
        };
        for (item, sentence) in columns.iter().zip(within(section, "p.say, p.opt")) {
            let said = &csv[&whole(item)];
            assert_eq!(sentence.attr("id"), Some(report::anchor(id, item).as_str()));
            let words = text(sentence);
            assert!(words.to_lowercase().contains(&said.share.to_lowercase()) && words.ends_with(&said.marker), "{words}: {said:?}");
            sentences += 1;
        }
        for (item, bar) in columns.iter().zip(within(section, "svg.chart")) {
            let said = &csv[&whole(item)];
            let number =
                |css: &str, name: &str| within(bar, css).first().map(|r| r.attr(name).expect("drawn").parse::<f64>().expect("a number"));
            match (number(".band", "x"), number(".band", "width")) {
                (Some(x), Some(width)) => {
                    let [low, high] = said.ends.clone().map(|e| e.parse::<f64>().expect("percent"));
                    assert!((x / 3.0 - low).abs() < 1.0 && ((x + width) / 3.0 - high).abs() < 1.0, "{id} {item}: {x}, {width}, {said:?}");
                }
                _ => assert!(said.share.is_empty() && whole_text(bar).contains("[c]"), "{id} {item}: a hole has its marker and no bar"),
            }
        }
        let table = within(section, "details table").into_iter().find(|t| within(*t, "thead th").len() > 3 || columns.len() > 1);
        for row in table.into_iter().flat_map(|t| within(t, "tbody tr")) {
            let who = whole_text(within(row, "th")[0]);
            let shares = within(row, "td").into_iter().step_by(if columns.len() > 1 { 1 } else { 3 });
            for (item, td) in columns.iter().zip(shares) {
                let same = |(key, (_, name)): &(&Key, &(Said, [String; 4]))| {
                    key[0] == id && key[1] == *item && (if key[4].is_empty() { &name[2] } else { &name[3] }) == &who
                };
                let (key, _) = names.iter().find(same).unwrap_or_else(|| panic!("{id} {item}: nothing is called {who}"));
                assert_eq!(text(td), cell(&csv[key]), "{key:?}");
                rows += 1;
            }
        }
        for row in
            within(section, "details table").into_iter().filter(|t| within(*t, "tbody svg").len() > 1).flat_map(|t| within(t, "tbody tr"))
        {
            let label = text(within(row, "th")[0]);
            let kind = |key: &&Key| key[0] == id && key[2] == "partnership" && key[4].is_empty();
            let found = csv.keys().filter(kind).any(|key| names[key].1[1] == label && cell(&csv[key]) == text(within(row, "td")[0]));
            assert!(found, "{id}: {label} {}", whole_text(row));
            options += 1;
        }
    }
    [sentences, rows, options]
}

/// Two forms that say the same of every figure; else the first few that differ.
fn same(one: &BTreeMap<Key, Said>, other: &BTreeMap<Key, Said>) {
    let keys: BTreeSet<&Key> = one.keys().chain(other.keys()).collect();
    let differ = keys.into_iter().filter(|key| one.get(*key) != other.get(*key));
    let differ: Vec<_> = differ.map(|key| (key, one.get(key), other.get(key))).collect();
    assert!(differ.is_empty(), "{} differ: {:#?}", differ.len(), differ.iter().take(4).collect::<Vec<_>>());
}

#[actix_web::test]
async fn every_form_of_a_release_says_the_same() {
    let (app, document, instrument) = released().await;
    let get = async |path: &str| app.get(&format!("{}/{}{path}", app.public, document.release)).await.1;
    let (csv, json, page, paper) = (get("/figures.csv").await, get("/figures.json").await, get("").await, get("/paper").await);
    let (csv, page, paper) = (from_csv(&csv), Html::parse_document(&page), Html::parse_document(&paper));
    let json: Value = serde_json::from_str(&json).expect("JSON");
    let names = from_json(&json);
    let in_json: BTreeMap<Key, Said> = names.iter().map(|(key, (said, _))| (key.clone(), said.clone())).collect();
    same(&csv, &in_json);
    let ods = report::figures_ods(&document, &instrument, &app.base.words).expect("a file");
    same(&csv, &from_ods(&sheets(&parts(&ods)["content.xml"]), &names));
    let [sentences, rows, options] = compare_page(&page, &csv, &names, &instrument);
    assert!(sentences > 40 && rows > 400 && options > 30, "{sentences} sentences, {rows} rows and {options} options were compared");
    let printed: Vec<String> = all(&paper, "tbody tr td:nth-child(2)").into_iter().map(text).collect();
    let headlines: Vec<String> = all(&page, "section.fig[aria-labelledby] > p[id]").into_iter().map(text).collect();
    assert!(printed.len() > 40 && printed.len() == headlines.len());
    for (printed, headline) in printed.iter().zip(&headlines) {
        let (share, marker) = printed.split_at(printed.find('[').unwrap_or(printed.len()));
        assert!(headline.to_lowercase().contains(&share.trim().to_lowercase()) && headline.ends_with(marker), "{headline}: {printed}");
    }
    let markers: BTreeSet<&str> = csv.values().map(|s| s.marker.as_str()).collect();
    assert_eq!(markers, BTreeSet::from(["", "[c]", "[u]", "[z]"]), "the release has a little of everything");
    let bases: BTreeSet<&str> = csv.values().map(|s| s.base.as_str()).collect();
    assert!(bases.len() > 4, "{bases:?}");
}

#[actix_web::test]
async fn a_spreadsheet_can_be_read_by_everybody_and_computes_nothing() {
    let (app, mut document, instrument) = released().await;
    for (n, evil) in ["=HYPERLINK(\"http://x.example\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"].into_iter().enumerate() {
        evil.clone_into(&mut document.areas[n].name);
    }
    let words = &app.base.words;
    let bytes = report::figures_ods(&document, &instrument, words).expect("a file");
    assert_eq!(bytes, report::figures_ods(&document, &instrument, words).expect("a file"), "the same release gives the same bytes");
    let parts = parts(&bytes);
    let content = &parts["content.xml"];
    for never in ["covered-table-cell", "-spanned", "-repeated", "formula", "visibility", "draw:", "script"] {
        assert!(!content.contains(never), "{never}");
    }
    for part in ["META-INF/manifest.xml", "meta.xml", "styles.xml"] {
        roxmltree::Document::parse(&parts[part]).expect("XML");
    }
    let sheets = sheets(content);
    assert_eq!(sheets.iter().take(4).map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["Cover", "Contents", "Notes", "Table_1"]);
    for (name, rows) in &sheets {
        assert!(rows.iter().flatten().all(|cell| !cell.trim().is_empty()), "{name}: a cell is blank");
        let computes = |cell: &&String| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert_eq!(rows.iter().flatten().find(computes), None);
        assert_eq!(rows[0].len(), 1, "{name}: the title stands alone in A1");
        if name != "Cover" {
            let head: BTreeSet<&String> = rows[2].iter().collect();
            assert_eq!(head.len(), rows[2].len(), "{name}: two columns have the same head");
            assert!(rows[2..].iter().all(|row| row.len() == head.len()), "{name}: one table, nothing below it");
            let last = char::from(b'A' + u8::try_from(head.len() - 1).expect("few columns"));
            let marked = format!("table:target-range-address=\"&apos;{name}&apos;.A3:&apos;{name}&apos;.{last}{}\"", rows.len());
            assert!(content.replace('\'', "&apos;").contains(&marked), "{name} is not marked as a table: {marked}");
        }
    }
    let csv = report::figures_csv(&document, words).expect("a file");
    assert!(csv.lines().all(|line| line.split(',').all(|cell| !cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']))));
}

#[actix_web::test]
async fn open_data_is_as_its_schemas_say_and_the_dictionary_has_every_code() {
    let (app, document, _) = released().await;
    let get = async |path: &str| {
        let (status, body) = app.get(&format!("{}{path}", app.public)).await;
        assert_eq!(status, 200, "{path}");
        body
    };
    let list: Value = serde_json::from_str(&get("/releases.json").await).expect("JSON");
    let release = &list["releases"][0];
    let (mut checked, json) = (0, |text: String| -> Value { serde_json::from_str(&text).expect("JSON") });
    for (kind, path) in [("figures", release["figures"].as_str()), ("release", release["document"].as_str())] {
        let schema = json(get(&format!("/schemas/{kind}.json")).await);
        jsonschema::meta::validate(&schema).expect("a schema");
        let schema = jsonschema::validator_for(&schema).expect("a schema");
        let data = json(get(path.expect("a path")).await);
        let errors: Vec<String> = schema.iter_errors(&data).take(3).map(|e| format!("{e} at {}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{kind}: {errors:?}");
        let spoilt: [&dyn Fn(&mut Value); 2] = match kind {
            "figures" => [&|d| d["figures"][0]["count"] = 7.into(), &|d| {
                let hole = d["figures"].as_array_mut().expect("figures").iter_mut().find(|f| f["marker"] == "[c]").expect("a hole");
                hole["share_low"] = 10.into();
            }],
            _ => [&|d| d["figures"]["families"][0]["rows"][0]["items"][0]["share"] = serde_json::json!({ "about": [0, "1%"] }), &|d| {
                d["families"][0]["hidden"][0]["low"] = 3.into();
            }],
        };
        for spoil in spoilt {
            let mut data = data.clone();
            spoil(&mut data);
            assert!(!schema.is_valid(&data), "{kind}: a number of people or a share of none passes");
            checked += 1;
        }
    }
    assert_eq!(checked, 4);
    let dictionary = get(&format!("/{}/dictionary.csv", document.release)).await;
    let mut reader = csv::Reader::from_reader(dictionary.as_bytes());
    let rows: Vec<BTreeMap<String, String>> = reader.deserialize().map(|r| r.expect("a row")).collect();
    let has = |question: &str, code: &str| rows.iter().any(|r| r["question"] == question && r["code"] == code && !r["label"].is_empty());
    for key in from_csv(&get(&format!("/{}/figures.csv", document.release)).await).keys().filter(|k| k[0] != "replies") {
        let [question, item, _, scope, breakdown, group] = key;
        assert!(has(question, question), "{question}");
        assert!(has(question, item) || (item == "headline" && has(question, question)), "{question} {item}");
        assert!(scope.is_empty() || has("", scope), "{scope}");
        assert!(group.is_empty() || has(breakdown, &format!("option:{group}")), "{breakdown} {group}");
    }
    let codes = json(get(&format!("/{}/dictionary.json", document.release)).await);
    assert_eq!(codes["codes"].as_array().map(Vec::len), Some(rows.len()));
}

/// The same document with changes to its JSON.
pub fn changed(document: &Document, change: impl Fn(&mut Value)) -> Document {
    let mut json = serde_json::to_value(document).expect("JSON");
    change(&mut json);
    serde_json::from_value(json).expect("a document")
}

/// Sets a share of the whole partnership.
pub fn set_share(json: &mut Value, question: &str, share: &Value) {
    let rows =
        json["figures"]["families"].as_array_mut().expect("families").iter_mut().flat_map(|f| f["rows"].as_array_mut().expect("rows"));
    let mut row = rows.into_iter().filter(|r| r["id"].as_str().is_some_and(|id| id.ends_with(&format!(":{question}/partnership"))));
    row.next().expect("a row")["items"][0]["share"] = share.clone();
}

#[actix_web::test]
async fn a_trend_tells_a_change_from_none_and_shows_every_break() {
    let (app, document, instrument) = released().await;
    let words = &app.base.words;
    let wave = |number: u32, version: u32| {
        changed(&document, |json| {
            (json["number"], json["version"]) = (number.into(), version.into());
            json["release"] = format!("needs-{number}").into();
            if number == 3 {
                set_share(json, "help_in_time", &serde_json::json!({ "about": [80, "5%"] }));
            }
            if number == 4 {
                for about in json["about"].as_array_mut().expect("about") {
                    about["question"] = about["question"].as_str().expect("text").replace("who_moved", "who_left").into();
                }
            }
        })
    };
    let waves = [wave(1, 1), wave(2, 1), wave(3, 1), wave(4, 2)];
    let others: Vec<&Document> = waves.iter().rev().collect();
    let reader = Reader::new(&waves[0], &others, &instrument, words, "en").expect("words");
    let questions = reader.questions(View::default()).expect("words");
    let changes = |id: &str| -> Vec<(String, bool)> {
        let trend = &questions.iter().find(|q| q.id == id).expect("a question").trend[0];
        trend.points.iter().map(|p| (p.change.clone(), p.broken)).collect()
    };
    let said = |change: &str, broken: bool| (change.to_owned(), broken);
    let (same, broken) = (said("No clear change", false), said("The questions changed, so this is not compared", true));
    assert_eq!(changes("help_in_time"), [said("", false), same.clone(), said("Higher than the wave before", false), broken.clone()]);
    assert_eq!(changes("right_support"), [said("", false), same.clone(), same, broken]);
    let moved = &questions.iter().find(|q| q.id == "who_moved").expect("a question").trend[0];
    assert_eq!(moved.points[3].cell.statement.cell(), "[x]", "nobody was asked in the last wave");
    assert!(moved.points[3].svg.contains("[x]") && !moved.points[3].svg.contains("class=\"band\""));
    assert_eq!(questions.iter().find(|q| q.id == "support_needed").expect("a question").trend.len(), 9, "a trend for each option");
}

#[actix_web::test]
async fn two_surveys_that_ask_the_same_stand_side_by_side() {
    let (app, document, instrument) = released().await;
    let other = changed(&document, |json| {
        (json["instrument"], json["survey"], json["release"]) = ("survivor-core".into(), "core".into(), "core-1".into());
        set_share(json, "children", &serde_json::json!({ "at-most": [5, "5%"] }));
    });
    let others = [&document, &other];
    let reader = Reader::new(&document, &others, &instrument, &app.base.words, "en").expect("words");
    let questions = reader.questions(View::default()).expect("words");
    let elsewhere = |id: &str| &questions.iter().find(|q| q.id == id).expect("a question").elsewhere;
    let [children] = &elsewhere("children")[..] else { panic!("one other survey asks it") };
    assert_eq!((children.there.survey.as_str(), children.difference.as_str()), ("What it was like to get help", "Higher here"));
    assert_eq!(elsewhere("police_contact")[0].difference, "No clear difference");
    assert!(elsewhere("answered_before").is_empty(), "a question of method compares nothing");
    let sides = report::sides(&questions);
    let titles = |lines: &[report::Side]| lines.iter().map(|l| l.title.clone()).collect::<Vec<_>>();
    assert_eq!(titles(&sides.bad), ["Felt sure of being believed", "Children offered help"]);
    assert!(sides.good.is_empty() && sides.between.len() + sides.hidden.len() >= 2);
    let chain = reader.chains(View::default()).expect("words").pop().expect("need and receipt are asked");
    let line = |label: &str| {
        chain
            .lines
            .iter()
            .find(|l| l.label == label)
            .expect("a kind of help")
            .cells
            .iter()
            .map(|c| without_isolates(&c.says).replace('\u{a0}', " "))
            .collect::<Vec<_>>()
    };
    assert_eq!(line("Someone to talk to and be there for me"), ["about 80%", "[x]", "about 50%"]);
    assert_eq!(line("Counselling or therapy")[..2], ["[z]", "[x]"]);
}

/// The demo's public pages, from a server of its own.
pub struct Demo {
    server: std::process::Child,
    pub made: Value,
    _folder: tempfile::TempDir,
}

impl Demo {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_chorus"));
        command.args(["--json", "--data"]).arg(folder.path().join("data")).args(["demo", "--port", "0"]).env_remove("DATABASE_URL");
        let mut server = command.stdout(std::process::Stdio::piped()).spawn().expect("starts");
        let mut line = String::new();
        std::io::BufRead::read_line(&mut std::io::BufReader::new(server.stdout.take().expect("stdout")), &mut line).expect("a line");
        Self { server, made: serde_json::from_str(&line).expect("JSON"), _folder: folder }
    }
}

impl Drop for Demo {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

#[actix_web::test]
async fn every_hole_of_the_demo_leads_to_a_page_that_shows_a_figure() {
    let demo = tokio::task::spawn_blocking(Demo::start).await.expect("starts");
    let http = reqwest::Client::new();
    let origin = demo.made["public_url"].as_str().expect("an address");
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    let mut page = async |path: &str| -> String {
        if !pages.contains_key(path) {
            let response = http.get(format!("{origin}{path}")).send().await.expect("an answer");
            assert_eq!(response.status(), 200, "{path}");
            pages.insert(path.to_owned(), response.text().await.expect("text"));
        }
        pages[path].clone()
    };
    let (mut holes, mut links, mut alone, mut withheld, mut ways) = (0, BTreeSet::new(), Vec::new(), BTreeSet::new(), BTreeSet::new());
    for release in demo.made["releases"].as_array().expect("releases") {
        let release = release.as_str().expect("a name");
        let whole = page(&format!("/{release}?lang=en")).await;
        let places: Vec<String> =
            all(&Html::parse_document(&whole), "nav.pages li a").iter().map(|a| a.attr("href").expect("a link").to_owned()).collect();
        assert!(places.len() > 13, "{release}: the whole partnership, ten areas and three groups have pages");
        for place in &places {
            let html = Html::parse_document(&page(place).await);
            withheld.extend(all(&html, "section.withheld li").into_iter().map(|li| (release.to_owned(), whole_text(li))));
            for hole in all(&html, "section.fig p.say, section.fig p.opt, section.fig td").into_iter().filter(|e| text(*e).contains("[c]"))
            {
                holes += 1;
                let drawn = hole.next_siblings().filter_map(ElementRef::wrap).find(|e| e.value().name() == "svg");
                for bar in drawn.into_iter().filter(|_| hole.value().name() == "p").chain(within(hole, "svg")) {
                    assert!(
                        within(bar, ".track, .sure, .band").is_empty() && whole_text(bar).ends_with("[c]"),
                        "{place}: a hole is drawn as nought"
                    );
                }
                let next = || hole.next_siblings().find_map(ElementRef::wrap).filter(|n| n.attr("class") == Some("rung"));
                let link = within(hole, "a").into_iter().next().or_else(|| next().and_then(|n| within(n, "a").into_iter().next()));
                let whose = || hole.parent().and_then(ElementRef::wrap).map(whole_text).unwrap_or_default();
                match link {
                    Some(link) => {
                        let href = link.attr("href").expect("an address").to_owned();
                        ways.insert([place, &href].map(|path| path.split_once('?').expect("a language").0.to_owned()));
                        links.insert((href, whole_text(link)));
                    }
                    None => alone.push(format!("{place}: {}", whose().chars().take(160).collect::<String>())),
                }
            }
        }
    }
    let without_a_card = |line: &&String| line.contains("Replies that came without a card");
    // Nothing that is shown holds the replies that came without a card.
    let lost: Vec<&String> = alone.iter().filter(|l| !without_a_card(l)).collect();
    assert!(lost.is_empty(), "{} holes lead nowhere: {:#?}", lost.len(), lost.iter().take(12).collect::<Vec<_>>());
    // Of these no figure is shown anywhere: nobody in the demo answered the questions after the send.
    assert!(withheld.iter().all(|(release, said)| release == "core-1" && said.ends_with("[c]")), "{withheld:#?}");
    assert!(holes > 500 && links.len() > 100, "{holes} holes, {} links", links.len());
    // From an area to the group of areas that holds it, from an answer to the headline of its place, from a group of people to the partnership.
    for way in [["/needs-2/in/hazel", "/needs-2/in/north"], ["/needs-2/in/alder", "/needs-2/in/alder"], ["/needs-2", "/needs-2"]] {
        assert!(ways.contains(&way.map(str::to_owned)), "no hole of {} leads to {}", way[0], way[1]);
    }
    for (href, said) in links {
        let (path, anchor) = href.split_once('#').expect("an anchor");
        let html = Html::parse_document(&page(path).await);
        let figures = all(&html, &format!("[id=\"{anchor}\"]"));
        let [figure] = figures[..] else { panic!("{href}: {} such anchors", figures.len()) };
        let sentence = text(figure).to_lowercase();
        assert!(!sentence.contains("[c]"), "{href} leads to a hole");
        let share = said.rsplit_once('(').expect("a share").1.trim_end_matches(')').to_lowercase();
        let share = share.split(" [").next().expect("a share");
        assert!(sentence.contains(share), "{href}: “{said}”, and there “{sentence}”");
        let bar = figure.next_siblings().filter_map(ElementRef::wrap).find(|e| e.value().name() == "svg").expect("a bar");
        assert_eq!(within(bar, ".band").len(), 1, "{href}");
    }
}

#[actix_web::test]
async fn the_pages_about_protection_are_there_in_every_language_and_results_lead_to_them() {
    let (app, document, _) = released().await;
    for language in app.base.words.languages() {
        for path in ["/protection", "/protection/readers"] {
            let (status, html) = app.get(&format!("{}{path}?lang={}", app.public, language.code)).await;
            assert!(
                status == 200 && html.contains("[c]") && html.contains(&format!("lang=\"{}\"", language.code)),
                "{path} in {}",
                language.code
            );
        }
    }
    let (_, results) = app.get(&format!("{}/{}", app.public, document.release)).await;
    assert!(results.contains("href=\"/protection?lang=en\"") && !results.contains(&app.answering));
    for nothing in ["/in/nowhere", "/year", "/year/in/alder", "/figures.xlsx"] {
        assert_eq!(app.get(&format!("{}/{}{nothing}", app.public, document.release)).await.0, 404, "{nothing}");
    }
}
