//! Real input: 173 rows with the shape of the published survivor survey, imported, counted and released.

use crate::app::{PLACES, TestApp, name, on_both};
use chorus::{
    domain::{plan::Plan, tally::Tally},
    release::{self, Document},
    report,
};
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

pub fn data(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(file)
}

/// Runs the command on the app's folder and database, the way an operator does. Not on the thread of the server, which has to go on meanwhile.
pub async fn chorus(app: &TestApp, arguments: &[&str], stdin: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
    command.arg("--data").arg(app.folder.path()).args(arguments).env("DATABASE_URL", &app.config.database_url);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let stdin = stdin.to_owned();
    let run = move || {
        use std::io::Write;
        let mut child = command.spawn().expect("starts");
        // A command that refuses before it reads its input has closed it.
        let _ = child.stdin.take().expect("stdin").write_all(stdin.as_bytes());
        child.wait_with_output().expect("ends")
    };
    tokio::task::spawn_blocking(run).await.expect("ends")
}

pub fn ok(output: &Output) -> String {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Totals of one question from a tally: what the published tables give, and what they never gave.
fn totals(plan: &Plan, tally: &Tally, question: &str) -> BTreeMap<String, u64> {
    let mut out = BTreeMap::new();
    for family in plan.families() {
        for (i, atom) in family.linked.atoms.iter().enumerate().filter(|(_, a)| a.question.as_str() == question) {
            for combination in 0..family.linked.combinations.len() {
                let n: u64 = (0..family.axes[0].codes.len()).map(|place| tally.sum(family, 0, place, |c| c == combination)).sum();
                let code = family.linked.code(combination, i);
                match &atom.option {
                    Some(option) if code == "yes" => *out.entry(option.to_string()).or_default() += n,
                    Some(option) if code != "no" && is_first(plan, question, option.as_str()) => {
                        *out.entry(code.to_owned()).or_default() += n;
                    }
                    None => *out.entry(code.to_owned()).or_default() += n,
                    _ => {}
                }
            }
        }
        for derived in family.linked.derived.iter().filter(|d| d.id.as_str() == question) {
            for combination in 0..family.linked.combinations.len() {
                let all =
                    |conditions: &[chorus::domain::instrument::Condition]| conditions.iter().all(|c| family.linked.holds(combination, c));
                let n: u64 = (0..family.axes[0].codes.len()).map(|place| tally.sum(family, 0, place, |c| c == combination)).sum();
                if all(&derived.base) {
                    *out.entry("base".to_owned()).or_default() += n;
                    if all(&derived.yes) {
                        *out.entry("yes".to_owned()).or_default() += n;
                    }
                }
            }
        }
    }
    out
}

fn is_first(plan: &Plan, question: &str, option: &str) -> bool {
    plan.instrument().question(&name(question)).is_some_and(|q| q.options.first().is_some_and(|o| o.code.as_str() == option))
}

pub async fn imported(app: &TestApp) -> chorus::domain::wave::Wave {
    let (wave, _, _) = app.open_wave("needs").await;
    let file = data("survivor-survey.csv");
    ok(&chorus(app, &["answers", "import", "--wave", wave.id.as_str(), "--mode", "paper", file.to_str().expect("a path")], "").await);
    ok(&chorus(app, &["wave", "close", wave.id.as_str(), "--now"], "").await);
    ok(&chorus(app, &["wave", "count", wave.id.as_str()], "").await);
    wave
}

#[actix_web::test]
async fn tallies_give_the_published_counts_back_to_the_integer() {
    on_both(|app| async move {
        let wave = imported(&app).await;
        app.ring().refresh().expect("reads");
        let tally = release::open_tally(&mut app.store().read().await.expect("reads"), app.ring(), &wave.id).await.expect("a tally");
        assert_eq!(tally.ballots(), 173);
        let plan = app.plan(&wave.id).await;
        let mut expected: BTreeMap<String, BTreeMap<String, u64>> = BTreeMap::new();
        let mut reader = csv::Reader::from_path(data("survivor-survey.expected.csv")).expect("a file");
        for record in reader.records() {
            let record = record.expect("a record");
            let code = if &record[1] == "skip" { "skipped" } else { &record[1] };
            expected.entry(record[0].to_owned()).or_default().insert(code.to_owned(), record[2].parse().expect("a count"));
        }
        assert!(expected.len() > 20);
        for (question, counts) in &expected {
            let found = totals(&plan, &tally, question);
            for (code, n) in counts {
                assert_eq!(found.get(code).copied().unwrap_or_default(), *n, "{question}: {code}");
            }
        }
        // Facts of the published survey, told once more by hand.
        let children = totals(&plan, &tally, "children_offered");
        assert_eq!((children["yes"], children["not_asked"]), (35, 49));
        assert_eq!(totals(&plan, &tally, "support_needed")["emotional"], 135);
        assert_eq!(totals(&plan, &tally, "support_received")["none"], 42);
        assert_eq!(totals(&plan, &tally, "police_contact")["yes"], 125);
    })
    .await;
}

/// The true share of every row of a release, from the data set itself.
fn truth(rows: &[BTreeMap<String, String>], about: &chorus::domain::figures::About, item: &str) -> Option<(u32, u32)> {
    let areas: BTreeMap<&str, &[&str]> =
        BTreeMap::from([("north", &["alder", "fir", "hazel"][..]), ("river", &["cedar", "elder", "fir"][..])]);
    let inside = |row: &BTreeMap<String, String>| {
        let place = row["place"].as_str();
        let in_area =
            about.scope.is_empty() || areas.get(about.scope.as_str()).map_or(about.scope == place, |places| places.contains(&place));
        in_area && (about.breakdown.is_empty() || row[&about.breakdown] == about.group)
    };
    let answered = |cell: &str| !cell.is_empty() && !["dk", "pnts", "na"].contains(&cell);
    let option = item.strip_prefix("option:")?;
    let (mut yes, mut base) = (0, 0);
    for row in rows.iter().filter(|r| inside(r)) {
        let cell = row.get(&about.question)?;
        if answered(cell) {
            base += 1;
            yes += u32::from(cell.split(';').any(|c| c == option));
        }
    }
    Some((yes, base))
}

fn rows() -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_path(data("survivor-survey.csv")).expect("a file");
    let header = reader.headers().expect("a header").clone();
    reader.records().map(|r| header.iter().map(str::to_owned).zip(r.expect("a row").iter().map(str::to_owned)).collect()).collect()
}

#[actix_web::test]
async fn the_release_is_within_five_points_and_hides_every_area_under_ten() {
    let app = TestApp::fresh().await;
    let wave = imported(&app).await;
    app.ring().refresh().expect("reads");
    let document = app.protect(&wave).await;
    let rows = rows();
    let (mut compared, mut areas) = (0, 0);
    for (about, row) in document.rows() {
        if PLACES[7..].contains(&about.scope.as_str()) {
            areas += 1;
            assert!(row.base().is_none() && row.items().all(|(_, s)| s.is_none()), "{} has fewer than ten replies", about.figure);
        }
        for (item, share) in row.items() {
            let (Some(share), Some((yes, base))) = (share, truth(&rows, about, item)) else { continue };
            let true_share = f64::from(yes) / f64::from(base);
            assert!(share.low_f64() <= true_share && true_share <= share.high_f64(), "{} {item}: {yes} of {base}", about.figure);
            // Where it shows a single band; an open end ("3 in 10 or fewer") says less on purpose.
            if matches!(share.kind(), chorus::disclosure::ShareKind::About(..)) {
                let middle = f64::midpoint(share.low_f64(), share.high_f64());
                assert!((middle - true_share).abs() <= 0.05 + 1e-9, "{} {item}: {middle} for {true_share}", about.figure);
                compared += 1;
            }
        }
    }
    assert!(compared > 200 && areas > 100, "{compared} shares and {areas} small areas were compared");
    let words = &app.base.words;
    let instrument = words.instrument("needs-and-support").expect("an instrument");
    let questions = report::questions(&document, instrument, words, "en").expect("words");
    let offered = questions.iter().find(|q| q.id == "children_offered").expect("a figure");
    let said = chorus::i18n::without_isolates(&offered.headlines[0].sentence);
    assert!(said.contains("30%"), "28% of the 124 who were asked is shown as about 30%, never as 20% of all: {said}");
}

#[actix_web::test]
async fn the_release_stands_against_an_attack_on_what_it_displays() {
    use chorus::{
        disclosure::{Policy, Scope, audit},
        domain::{figures::Span, ids::WaveId},
    };
    let app = TestApp::fresh().await;
    let wave = imported(&app).await;
    app.ring().refresh().expect("reads");
    let document: Document = app.protect(&wave).await;
    let plan = app.plan(&wave.id).await;
    let waves: Vec<WaveId> = vec![wave.id.clone()];
    let span = Span { waves: &waves, year: None };
    let families: Vec<_> = plan
        .families()
        .iter()
        .map(|f| chorus::disclosure::Family {
            id: f.id.clone(),
            cells: f.cells(),
            rows: plan.figures(f, &span).into_iter().map(|x| x.row).collect(),
        })
        .collect();
    let scopes: Vec<Scope> = families.iter().map(|family| Scope { family, earlier: &[] }).collect();
    let failures = audit(&scopes, &document.figures, &Policy::standard()).expect("the display matches its plan");
    assert!(failures.is_empty(), "{failures:?}");
}

#[actix_web::test]
async fn the_whole_way_by_command_ends_in_the_two_files() {
    on_both(|app| async move {
        let wave = imported(&app).await;
        let id = wave.id.as_str();
        ok(&chorus(&app, &["wave", "protect", id], "").await);
        let out = app.folder.path().join("out");
        let refused = chorus(&app, &["release", "export", id, "--out", out.to_str().expect("a path")], "").await;
        assert_eq!(refused.status.code(), Some(1), "nobody reads it before the others");
        let wrong = chorus(&app, &["wave", "approve", id, "--by", "rowan"], "not the password\n").await;
        assert_eq!(wrong.status.code(), Some(1));
        for who in ["rowan", "sorrel"] {
            ok(&chorus(&app, &["wave", "approve", id, "--by", who], "password of a releaser\n").await);
        }
        let shared = ok(&chorus(&app, &["--json", "wave", "share", id], "").await);
        assert!(serde_json::from_str::<serde_json::Value>(&shared).expect("one object")["public_from"].is_string());
        let early = chorus(&app, &["wave", "publish", id], "").await;
        assert!(String::from_utf8_lossy(&early.stderr).contains("embargo"));
        ok(&chorus(&app, &["release", "export", id, "--out", out.to_str().expect("a path")], "").await);
        let csv = std::fs::read_to_string(out.join("figures.csv")).expect("figures.csv");
        assert!(std::fs::read(out.join("figures.ods")).expect("figures.ods").starts_with(b"PK"));
        let header = csv.lines().next().expect("a header");
        assert_eq!(
            header,
            "release,wave,family,question,option,scope_kind,scope,breakdown,group,base_band,share_low,share_high,text,marker"
        );
        let json: serde_json::Value =
            serde_json::from_slice(&std::fs::read(out.join("release.json")).expect("release.json")).expect("JSON");
        let family = &json["families"][0];
        assert!(family["inner"].as_array().is_some_and(|i| i.len() > 10));
        for key in ["wave", "place", "service", "organisation", "channel", "group", "answers"] {
            assert!(!family["inner"][0][key].is_null(), "{key}");
        }
        for kind in ["published", "hidden"] {
            for statement in family[kind].as_array().expect("statements") {
                let cells = family["inner"].as_array().map_or(0, Vec::len) as u64;
                assert!(statement["sums"].as_array().expect("sums").iter().all(|i| i.as_u64().expect("an index") < cells));
                assert_eq!(statement.get("low").is_some(), kind == "published");
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn a_file_with_bad_rows_imports_nothing_and_names_every_one() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("needs").await;
    let import = async |name: &str, text: &str, second: Option<&str>| {
        let file = app.folder.path().join(name);
        std::fs::write(&file, text).expect("writes");
        let mut arguments = vec!["answers", "import", "--wave", wave.id.as_str(), "--mode", "paper", file.to_str().expect("a path")];
        let other = app.folder.path().join("second.csv");
        if let Some(second) = second {
            std::fs::write(&other, second).expect("writes");
            arguments.extend(["--second", other.to_str().expect("a path")]);
        }
        let output = chorus(&app, &arguments, "").await;
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let bad = "place,children,children_offered,disabled,police_contact\n\
               alder,yes,no,no,yes\n\
               nowhere,maybe,,,\n\
               birch,no,yes,,\n\
               birch,yes;no,,,,\n\
               birch,yes,,,=cmd\n";
    let (status, said) = import("bad.csv", bad, None).await;
    assert_eq!(status, Some(1));
    for expected in [
        "line 3, column 1 (place)",
        "line 3, column 2 (children)",
        "line 4, column 3 (children_offered)",
        "line 5: has 6 cells",
        "line 6, column 5 (police_contact)",
        "Nothing was imported",
    ] {
        assert!(said.contains(expected), "{expected} in\n{said}");
    }
    let (status, said) = import("head.csv", "place,shoe_size,place\nalder,9,alder\n", None).await;
    assert!(status == Some(1) && said.contains("column 2: “shoe_size”") && said.contains("column 3: “place” stands twice"), "{said}");
    let (status, said) = import("latin.csv", "", None).await;
    assert!(status == Some(1) && said.contains("no header"), "{said}");
    let (status, said) = import("one.csv", "place,children\nalder,yes\n", Some("place,children\nalder,no\n")).await;
    assert!(status == Some(1) && said.contains("line 2, column 2 (children): the two keyings differ"), "{said}");
    let (status, _) = import("good.csv", "\u{feff}place,children\nalder,yes\nbirch,\n", Some("place,children\nalder,yes\nbirch,\n")).await;
    assert_eq!(status, Some(0));
    let kept: i64 = match app.store().read().await.expect("reads") {
        chorus::store::Tx::Sqlite(mut t) => sqlx::query_scalar("SELECT (SELECT COUNT(*) FROM ante_ballot) + (SELECT COUNT(*) FROM ballot)")
            .fetch_one(&mut *t)
            .await
            .expect("counts"),
        chorus::store::Tx::Postgres(mut t) => {
            sqlx::query_scalar("SELECT (SELECT COUNT(*) FROM ante_ballot) + (SELECT COUNT(*) FROM ballot)")
                .fetch_one(&mut *t)
                .await
                .expect("counts")
        }
    };
    assert_eq!(kept, 2, "of all these files only the good one left ballots");
}

#[actix_web::test]
async fn the_year_comes_out_with_its_last_wave_and_then_its_sums_are_gone() {
    let app = TestApp::fresh().await;
    let file = data("survivor-survey.csv");
    for (n, ends_year) in [(1, false), (2, true)] {
        let (wave, _, _) = app.open_wave_that("needs", ends_year).await;
        ok(&chorus(&app, &["answers", "import", "--wave", wave.id.as_str(), "--mode", "paper", file.to_str().expect("a path")], "").await);
        app.close(&wave).await;
        app.count(&wave).await;
        let document = app.protect(&wave).await;
        let of_year: Vec<_> = document.rows().filter(|(about, _)| about.period == "2026-27").collect();
        assert_eq!(of_year.is_empty(), n == 1);
        if ends_year {
            let whole = of_year.iter().find(|(a, _)| a.question == "police_contact" && a.scope.is_empty() && a.breakdown.is_empty());
            let (_, row) = whole.expect("a figure of the year");
            assert_eq!(row.base().map(chorus::disclosure::Base::label).as_deref(), Some("200-499"), "338 answers over two waves");
            a_hole_of_the_wave_leads_to_the_year(&app, &document);
        }
        app.approve_twice(&wave).await;
        let sums =
            chorus::store::tally::get_year(&mut app.store().read().await.expect("reads"), &wave.survey, "2026-27").await.expect("reads");
        assert_eq!(sums.is_some(), n == 1);
        let key = chorus::keyring::KeyName::Year(wave.survey.clone(), "2026-27".to_owned());
        assert_eq!(app.ring().has(&key), n == 1);
    }
}

/// An area that is too small in its wave is shown with the figures of the year, on a page that is there.
fn a_hole_of_the_wave_leads_to_the_year(app: &TestApp, document: &Document) {
    let words = &app.base.words;
    let instrument = words.instrument("needs-and-support").expect("an instrument");
    let others = [document];
    let reader = report::Reader::new(document, &others, instrument, words, "en").expect("words");
    let questions = reader.questions(report::View { year: false, scope: "hazel" }).expect("words");
    let rungs: Vec<_> = questions.iter().flat_map(|q| &q.headlines).filter_map(|h| h.cell.rung.as_ref()).collect();
    let of_year: Vec<_> = rungs.iter().filter(|r| r.href.contains("/year/in/hazel?")).collect();
    assert!(!of_year.is_empty(), "eight people in each of two waves are sixteen in the year: {rungs:?}");
    assert!(of_year.iter().all(|r| r.what.contains("2026-27") && !r.says.is_empty()));
    let year = reader.questions(report::View { year: true, scope: "hazel" }).expect("words");
    for rung in of_year {
        let anchor = rung.href.split_once('#').expect("an anchor").1;
        let headline = year.iter().flat_map(|q| &q.headlines).find(|h| h.anchor == anchor).expect("the anchor is there");
        assert_eq!(headline.cell.statement.cell(), rung.says);
        assert!(!headline.cell.statement.share.is_empty());
    }
}
