//! The first hour.

use super::{fill, must, names};
use crate::{
    app::{TestApp, name},
    postgres::fresh_postgres,
    rooms::{log, room, sign_in},
};
use chorus::{
    config::sqlite_url,
    domain::{ids::StaffName, register::Kind},
    store,
};
use std::{
    io::Write,
    path::Path,
    process::{Command, Output, Stdio},
};

const ADA: &str = "four words for ada";

/// Runs a command on a data folder, as an operator does.
fn chorus(folder: &Path, url: &str, arguments: &[&str], stdin: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chorus"));
    command.arg("--data").arg(folder).args(arguments).env("DATABASE_URL", url).env("CHORUS_ANSWERING_URL", "");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("starts");
    child.stdin.take().expect("stdin").write_all(stdin.as_bytes()).expect("writes");
    child.wait_with_output().expect("ends")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), output.stderr.as_slice()].concat()).into_owned()
}

/// What the app of somebody shows whose secret was printed.
fn code(app: &TestApp, secret: &str) -> String {
    use chorus::clock::Clock;
    let secret: [u8; 20] = data_encoding::BASE32_NOPAD.decode(secret.as_bytes()).expect("base32").try_into().expect("160 bits");
    let totp = totp_rs::Builder::new().with_secret(secret).build().expect("a secret");
    totp.generate(u64::try_from(app.clock.now().timestamp()).expect("after 1970")).to_string()
}

/// An empty folder and database in which the operator has added the first coordinator.
async fn begun(url: Option<String>) -> (TestApp, String) {
    let folder = tempfile::tempdir().expect("a folder");
    let url = url.unwrap_or_else(|| sqlite_url(folder.path()));
    std::fs::write(folder.path().join("chorus.toml"), "answering_url = \"https://say.example\"\n").expect("writes");
    let run = |arguments: &[&str], stdin: &str| chorus(folder.path(), &url, arguments, stdin);
    let nothing = run(&["serve"], "");
    assert_eq!(nothing.status.code(), Some(1));
    assert!(said(&nothing).contains("--organisation-name"), "it says what the first step is: {}", said(&nothing));
    let add = ["--json", "staff", "add", "ada", "--role", "coordinator", "--organisation", "larkfield"];
    let without = run(&add, ADA);
    assert_eq!((without.status.code(), said(&without).contains("--organisation-name")), (Some(1), true));
    for bad in ["", "  ", "two\nlines", &"long ".repeat(2_000)] {
        assert_eq!(run(&[&add[..], &["--organisation-name", bad]].concat(), ADA).status.code(), Some(1), "{bad:.20}");
    }
    let added = run(&[&add[..], &["--organisation-name", "Larkfield Council"]].concat(), ADA);
    assert!(added.status.success(), "{}", said(&added));
    let json: serde_json::Value = serde_json::from_slice(&added.stdout).expect("JSON");
    let other = [&add[..3], &["ben"], &add[4..], &["--organisation-name", "Another name"]].concat();
    assert_eq!(run(&other, ADA).status.code(), Some(1), "it has a name already");
    let app = TestApp::serving(folder, &url).await;
    let secret = json["totp_secret"].as_str().expect("a secret").to_owned();
    let cookie = crate::rooms::cookie(&sign_in(&app, "ada", ADA, &code(&app, &secret)).await);
    (app, cookie)
}

/// Everything that has to be said before the first wave, form by form.
async fn set_everything_up(app: &TestApp, cookie: &str) {
    must(
        app,
        cookie,
        "/setting-up/partnership",
        &[("name", "Larkfield & “Sons”"), ("data_protection", "dpo@lark.example"), ("nation", "england")],
    )
    .await;
    for place in ["Ynys Môn", "Birch Vale"] {
        must(app, cookie, "/setting-up/places/new", &[("name", place)]).await;
    }
    let area = [("name", "The vales"), ("scope", "area"), ("places", "ynys-mon"), ("places", "birch-vale")];
    must(app, cookie, "/setting-up/areas/new", &area).await;
    must(app, cookie, "/setting-up/areas/new", &[("name", "All of it"), ("scope", "group"), ("areas", "the-vales")]).await;
    let door =
        [("name", "Open Door"), ("sector", "specialist"), ("rated", "yes"), ("standing", "partner"), ("by_and_for", "Women of colour")];
    must(app, cookie, "/setting-up/organisations/new", &[&door[..], &[("password", ADA)]].concat()).await;
    let council = [("name", "Larkfield Council"), ("sector", "council"), ("rated", "no"), ("standing", "lead"), ("funds", "open-door")];
    must(app, cookie, "/setting-up/organisations/larkfield", &[&council[..], &[("password", ADA), ("since", "")]].concat()).await;
    let service = [("name", "Outreach"), ("organisation", "open-door"), ("types", "outreach"), ("types", "by-and-for")];
    must(app, cookie, "/setting-up/services/new", &service).await;
    must(app, cookie, "/setting-up/boards/new", &[("name", "Strategic board"), ("depth", "strategic"), ("organisations", "larkfield")])
        .await;
    let survey = [("instrument", "survivor-core"), ("areas", "yes"), ("year", "yes"), ("equality", "yes")];
    must(app, cookie, "/setting-up/surveys", &survey).await;
    crate::gates::record_all(app, "survivor-core", "larkfield").await;
}

async fn from_nothing_to_cards(url: Option<String>) {
    let (app, cookie) = begun(url).await;
    let (_, first) = room(&app, "/setting-up", &cookie).await;
    assert!(!first.contains("Done.") && first.matches("Still to do.").count() == 10, "{first}");
    let (status, early) = fill(&app, &cookie, "/open", &[("survey", "survivor-core"), ("closes", "2026-07-30"), ("password", ADA)]).await;
    assert_eq!(status, 422, "nothing can open yet: {early}");
    set_everything_up(&app, &cookie).await;
    let opening = [("survey", "survivor-core"), ("closes", "2026-07-30"), ("password", ADA)];
    must(&app, &cookie, "/open", &opening).await;
    let print = [("service", "outreach"), ("place", "ynys-mon"), ("count", "50"), ("language", "en"), ("password", ADA)];
    let (status, sheet) = fill(&app, &cookie, "/waves/survivor-core-1/cards", &print).await;
    assert_eq!((status, sheet.matches("<p class=\"code\">").count()), (200, 50), "{sheet}");
    let (_, last) = room(&app, "/setting-up", &cookie).await;
    assert!(!last.contains("Still to do.") && last.matches("Done.").count() == 10, "{last}");
    assert!(last.contains("Larkfield &amp; “Sons”"), "{last}");
    assert_eq!(names(&app, Kind::Place).await, ["Birch Vale", "Ynys Môn"]);
    app.settle().await;
    let slug = store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads")[0].slug.clone();
    let (status, landing) = app.get(&format!("{}/{slug}", app.answering)).await;
    assert!(status == 200 && landing.contains("data-page=\"landing\""), "the survey is there to be answered: {landing}");
    let acts = log(&app).await;
    for act in [
        "operator added organisation larkfield",
        "operator added ada",
        "ada said who the partnership is",
        "ada added place ynys-mon",
        "ada added area the-vales",
        "ada changed organisation larkfield",
        "ada added service outreach",
        "ada added board strategic-board",
        "ada added survey survivor-core",
        "ada opened survivor-core-1",
    ] {
        assert_eq!(acts.iter().filter(|a| *a == act).count(), 1, "{act}: {acts:?}");
    }
    let ada = name::<StaffName>("ada");
    assert!(store::staff::get(&mut app.store().read().await.expect("reads"), &ada).await.expect("reads").is_some());
}

#[actix_web::test]
async fn an_empty_database_comes_to_printed_cards_in_the_browser_alone() {
    from_nothing_to_cards(None).await;
    from_nothing_to_cards(Some(fresh_postgres().await)).await;
}

#[actix_web::test]
async fn a_survey_that_could_never_be_counted_is_neither_added_nor_opened() {
    let (app, cookie) = begun(None).await;
    set_everything_up(&app, &cookie).await;
    let mut tx = app.store().write().await.expect("writes");
    for n in 0..20_000 {
        let place = chorus::domain::partnership::Place { id: name(&format!("p{n}")), name: format!("Place {n}") };
        store::partnership::add_place(&mut tx, &place).await.expect("adds");
    }
    tx.commit().await.expect("commits");
    let (status, html) = fill(&app, &cookie, "/setting-up/surveys", &[("instrument", "survivor-core"), ("areas", "yes")]).await;
    assert!(status == 422 && html.contains("Use fewer, larger places"), "{status} {html}");
    let opening = [("survey", "survivor-core"), ("closes", "2026-07-30"), ("password", ADA)];
    let (status, html) = fill(&app, &cookie, "/open", &opening).await;
    assert!(status == 422 && html.contains("Use fewer, larger places"), "{status} {html}");
    assert!(store::wave::all(&mut app.store().read().await.expect("reads")).await.expect("reads").is_empty());
    let with_services = [("instrument", "survivor-core"), ("services", "yes")];
    let (status, html) = fill(&app, &cookie, "/setting-up/surveys", &with_services).await;
    assert!(status == 422 && html.contains("With figures for each service"), "{status} {html}");
    for instrument in ["", "nothing", "equality-england", "young-people"] {
        assert_eq!(fill(&app, &cookie, "/setting-up/surveys", &[("instrument", instrument)]).await.0, 422, "{instrument}");
    }
    must(&app, &cookie, "/setting-up/surveys", &[("do", "remove"), ("survey", "survivor-core")]).await;
    assert!(store::wave::surveys(&mut app.store().read().await.expect("reads")).await.expect("reads").is_empty());
}

#[actix_web::test]
async fn figures_of_services_are_declared_for_all_that_there_are_when_it_is_asked_for_and_else_for_none() {
    let (app, cookie) = begun(None).await;
    set_everything_up(&app, &cookie).await;
    let declared = async |survey: &str| -> chorus::domain::plan::Declared {
        let mut tx = app.store().read().await.expect("reads");
        let survey = store::wave::survey(&mut tx, &name(survey)).await.expect("reads").expect("a survey");
        serde_json::from_str(&survey.plan).expect("a plan")
    };
    assert!(declared("survivor-core").await.services.is_empty(), "it was not asked for");
    must(&app, &cookie, "/setting-up/surveys", &[("instrument", "survivor-core"), ("areas", "yes"), ("services", "yes")]).await;
    let mut services = declared("survivor-core-2").await.services;
    services.sort();
    let all = store::partnership::services(&mut app.store().read().await.expect("reads")).await.expect("reads");
    assert!(!all.is_empty());
    assert_eq!(services, all.into_iter().map(|service| service.id).collect::<Vec<_>>());
}
