//! What a service's own figures say, and to whom: it reads its own, those who read down to services read each, and nobody else has a word of any.

use crate::{
    app::{TestApp, day, name, on_both},
    published::{chorus, ok},
    rooms::{PASSWORD, code, come_in_as, cookie, room, sign_in},
};
use chorus::{
    domain::{
        instrument::Kind,
        partnership::{Geography, Service},
        plan::{Declared, Plan, PlanError},
        register::{Details, Kind as Entry},
        staff::Role,
        tender::Tender,
        wave::{Survey, Wave},
    },
    i18n::Words,
    release::Document,
    store,
};
use serde_json::Value;
use std::{collections::BTreeSet, fmt::Write};

const RELEASE: &str = "/releases/helped-1";

/// A released wave of a survey that tells three services apart: of one there are 40 replies, of another one 24, of the third six.
async fn approved(app: &TestApp) -> Wave {
    let declared = Declared {
        areas: true,
        year: false,
        breakdown: Vec::new(),
        equality: None,
        open: false,
        services: ["refuge", "outreach", "drop-in"].map(name).to_vec(),
    };
    let survey =
        Survey { id: name("helped"), instrument: name("survivor-core"), version: 1, plan: serde_json::to_string(&declared).expect("JSON") };
    let mut tx = app.store().write().await.expect("writes");
    for (id, title, organisation) in
        [("refuge", "The Refuge", "harbour"), ("drop-in", "The Drop-in", "open-door"), ("other", "Another", "harbour")]
    {
        let service = Service { id: name(id), name: title.to_owned(), organisation: name(organisation) };
        store::partnership::add_service(&mut tx, &service).await.expect("added");
    }
    store::wave::add_survey(&mut tx, &survey).await.expect("added");
    tx.commit().await.expect("commits");
    let (wave, _, _) = app.open_wave("helped").await;
    let mut rows = "place,service,believed\n".to_owned();
    for (service, of, believed) in [("outreach", 40, 32), ("refuge", 24, 5), ("drop-in", 6, 6), ("other", 12, 6)] {
        for n in 0..of {
            writeln!(rows, "alder,{service},{}", if n < believed { "agree" } else { "disagree" }).expect("writes");
        }
    }
    let file = app.folder.path().join("rows.csv");
    std::fs::write(&file, rows).expect("writes");
    ok(&chorus(app, &["answers", "import", "--wave", wave.id.as_str(), "--mode", "paper", file.to_str().expect("a path")], "").await);
    app.ring().refresh().expect("reads");
    app.close(&wave).await;
    app.count(&wave).await;
    app.protect(&wave).await;
    app.approve_twice(&wave).await;
    wave
}

/// What somebody finds at each of these addresses.
async fn found(app: &TestApp, cookie: &str, scope: &str) -> Vec<u16> {
    let mut found = Vec::new();
    for path in [
        format!("{RELEASE}/in/{scope}"),
        format!("{RELEASE}/in/{scope}/paper"),
        format!("/dashboards/working/full/in/{scope}"),
        format!("/dashboards/justice/full/in/{scope}"),
    ] {
        found.push(room(app, &path, cookie).await.0.as_u16());
    }
    found
}

/// The text of a page's figure, without tags.
fn text(html: &str, id: &str) -> String {
    let page = scraper::Html::parse_document(html);
    let selector = scraper::Selector::parse(&format!("[aria-labelledby=\"h-{id}\"]")).expect("a selector");
    let figure = page.select(&selector).next().unwrap_or_else(|| panic!("no {id}: {html}"));
    figure.text().collect::<String>().replace(['\u{2068}', '\u{2069}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[actix_web::test]
async fn a_service_reads_its_own_beside_the_whole_and_whoever_pays_reads_each_by_itself() {
    on_both(|app| async move {
        let wave = approved(&app).await;
        let own = come_in_as(&app, "moth", Role::Provider, "harbour").await;
        let pays = come_in_as(&app, "plover", Role::Commissioner, "council").await;
        let runs = come_in_as(&app, "linden", Role::Coordinator, "council").await;
        let board = come_in_as(&app, "heron", Role::Board, "council").await;
        let nobody = [404; 4];
        for reader in [&own, &pays, &board] {
            assert_eq!(found(&app, reader, "service.refuge").await, nobody, "before it is shared");
        }
        chorus::release::share(app.store(), &*app.clock, &wave.id).await.expect("shares");

        let everything = [200; 4];
        assert_eq!(found(&app, &own, "service.refuge").await, everything);
        for scope in ["service.outreach", "service.drop-in", "service.other", "service.", "service.nowhere", "service.s1", "s1"] {
            assert_eq!(found(&app, &own, scope).await, nobody, "{scope}");
        }
        for reader in [&pays, &runs] {
            for scope in ["service.refuge", "service.outreach", "service.drop-in"] {
                assert_eq!(found(&app, reader, scope).await, everything, "{scope}");
            }
            assert_eq!(found(&app, reader, "service.other").await, nobody, "a service that has no figures of its own");
        }
        for scope in ["service.refuge", "service.outreach", "service.drop-in"] {
            assert_eq!(found(&app, &board, scope).await, nobody, "{scope}");
        }

        let (_, page) = room(&app, &format!("{RELEASE}/in/service.refuge"), &own).await;
        assert!(page.contains("They speak of all the help that they had, not of this service alone"), "{page}");
        let said = text(&page, "believed");
        assert!(
            said.contains("2 in 10 or fewer people")
                && said.contains("Whole partnership: About 6 in 10. Lower here.")
                && said.contains("20 to 29"),
            "{said}"
        );
        for other in ["Outreach", "outreach", "Drop-in", "drop-in", "Another", "handed_by"] {
            assert!(!page.contains(other), "{other}: {page}");
        }
        let (_, page) = room(&app, &format!("{RELEASE}/in/service.drop-in"), &pays).await;
        assert!(text(&page, "believed").contains("[c]"), "of six nothing is shown: {page}");

        let (_, list) = room(&app, "/services", &own).await;
        assert!(list.contains("The Refuge") && list.contains(&format!("{RELEASE}/in/service.refuge")), "{list}");
        assert!(
            list.contains("/dashboards/working/full/in/service.refuge") && !list.contains("Outreach") && !list.contains("Drop-in"),
            "{list}"
        );
        let (_, list) = room(&app, "/services", &pays).await;
        assert!(list.contains("The Refuge") && list.contains("Outreach") && list.contains("The Drop-in"), "{list}");
        let (_, list) = room(&app, "/services", &board).await;
        assert!(!list.contains("Refuge") && list.contains("No service belongs to your organisation"), "{list}");

        // A name that changes is the name from then on, also on a page that was made before.
        let dashboard = "/dashboards/working/full/in/service.refuge";
        assert!(room(&app, dashboard, &own).await.1.contains("The Refuge"));
        let mut tx = app.store().write().await.expect("writes");
        let mut refuge = store::register::load(&mut tx).await.expect("reads").get(Entry::Service, "refuge").expect("one").clone();
        refuge.name = "Harbour Refuge".to_owned();
        store::register::put(&mut tx, &refuge).await.expect("puts");
        tx.commit().await.expect("commits");
        let (_, page) = room(&app, dashboard, &own).await;
        assert!(page.contains("Harbour Refuge") && !page.contains("The Refuge"), "{page}");
    })
    .await;
}

#[actix_web::test]
async fn what_others_read_names_no_service_and_anybody_can_check_what_is_said_of_each() {
    let app = TestApp::fresh().await;
    let wave = approved(&app).await;
    app.share_and_publish(&wave).await;
    let board = come_in_as(&app, "heron", Role::Board, "council").await;
    let mut seen = Vec::new();
    for path in ["", "/in/alder", "/paper", "/figures.csv", "/figures.json", "/dictionary.csv", "/dictionary.json"] {
        let (status, public) = app.get(&format!("{}/helped-1{path}", app.public)).await;
        assert_eq!(status, 200, "{path}");
        let (status, staff) = room(&app, &format!("{RELEASE}{path}"), &board).await;
        assert_eq!(status, 200, "{path}");
        seen.extend([(path, public), (path, staff)]);
    }
    for path in ["/dashboards/working/full", "/dashboards/coverage/full", "/papers/board", "/papers/workshop"] {
        seen.push((path, room(&app, path, &board).await.1));
    }
    for (path, page) in &seen {
        for word in ["Refuge", "refuge", "Outreach", "outreach", "Drop-in", "drop-in", "handed_by"] {
            assert!(!page.split("<main").last().expect("a page").contains(word), "{path}: {word}");
        }
    }

    // The signed bytes have the figures, by numbers that nobody else knows.
    let (_, json) = app.get(&format!("{}/helped-1/release.json", app.public)).await;
    for word in ["efuge", "utreach", "rop-in"] {
        assert!(!json.contains(word), "{word}");
    }
    let document: Value = serde_json::from_str(&json).expect("JSON");
    let groups: BTreeSet<&str> = document["about"]
        .as_array()
        .expect("rows")
        .iter()
        .filter(|a| a["breakdown"] == "handed_by")
        .filter_map(|a| a["group"].as_str())
        .collect();
    assert_eq!(groups, BTreeSet::from(["s1", "s2", "s3"]));
    let cells = document["families"].as_array().expect("families").iter().flat_map(|f| f["inner"].as_array().expect("cells"));
    let services: BTreeSet<&str> = cells.filter_map(|cell| cell["service"].as_str()).collect();
    assert_eq!(services, BTreeSet::from(["-", "s1", "s2", "s3"]));

    let out = app.folder.path().join("out");
    let folder = out.to_str().expect("a path");
    ok(&chorus(&app, &["release", "export", "helped-1", "--out", folder], "").await);
    ok(&chorus(&app, &["release", "verify", folder], "").await);
    for file in ["figures.csv", "figures.ods"] {
        let bytes = std::fs::read(out.join(file)).expect("a file");
        assert!(!bytes.windows(9).any(|w| w == b"handed_by"), "{file}");
    }
}

#[actix_web::test]
async fn while_a_tender_goes_on_who_pays_reads_of_no_service_also_once_the_rest_is_public() {
    let app = TestApp::fresh().await;
    let wave = approved(&app).await;
    let pays = come_in_as(&app, "plover", Role::Commissioner, "council").await;
    let mut tx = app.store().write().await.expect("writes");
    let mut council = store::register::load(&mut tx).await.expect("reads").get(Entry::Organisation, "council").expect("one").clone();
    if let Details::Organisation { funds, .. } = &mut council.details {
        funds.insert("harbour".to_owned());
    }
    store::register::put(&mut tx, &council).await.expect("puts");
    let tender = Tender { survey: name("helped"), begins: day("2026-05-01"), ends: day("2026-06-10") };
    store::tender::put(&mut tx, &tender).await.expect("puts");
    tx.commit().await.expect("commits");
    app.share_and_publish(&wave).await;
    let again = async |who: &str| cookie(&sign_in(&app, who, PASSWORD, &code(&app, 0)).await);
    drop(pays);
    let (pays, own) = (again("plover").await, come_in_as(&app, "moth", Role::Provider, "harbour").await);
    assert_eq!(room(&app, RELEASE, &pays).await.0, 200);
    assert_eq!(found(&app, &pays, "service.refuge").await, [404; 4]);
    assert!(!room(&app, "/services", &pays).await.1.contains("service.refuge"));
    assert_eq!(found(&app, &own, "service.refuge").await, [200; 4]);
    app.clock.set(day("2026-06-11"));
    assert_eq!(found(&app, &again("plover").await, "service.refuge").await, [200; 4]);
}

#[test]
fn a_plan_tells_each_service_apart_once_and_only_by_cards() {
    let words = Words::load().expect("catalogues");
    let core = words.instrument("survivor-core").expect("an instrument");
    assert_eq!(core.kind, Kind::Voice);
    let of = |services: &[&str], open| Declared {
        areas: false,
        year: false,
        breakdown: Vec::new(),
        equality: None,
        open,
        services: services.iter().map(|s| name(s)).collect(),
    };
    let plan = |declared: &Declared| Plan::new(core, &Geography::default(), declared, None);
    assert_eq!(plan(&of(&["refuge", "refuge"], false)).err(), Some(PlanError::ServiceTwice(name("refuge"))));
    let known = plan(&of(&["refuge", "outreach"], true)).expect("a plan");
    for family in known.families() {
        let codes: Vec<_> = family.axes.iter().filter(|a| a.breakdown.as_ref().is_some_and(|b| b.as_str() == "handed_by")).collect();
        assert_eq!(codes.len(), usize::from(!family.open), "{}", family.id);
        assert!(codes.iter().all(|axis| axis.codes == ["s1", "s2", "-"]), "{}", family.id);
    }
    let declared = of(&["refuge", "outreach"], true);
    assert_eq!((declared.label(&name("outreach")).as_deref(), declared.label(&name("other"))), (Some("s2"), None));
    let mut asks = (**core).clone();
    asks.questions[0].id = name("handed_by");
    assert_eq!(Plan::new(&asks, &Geography::default(), &declared, None).err(), Some(PlanError::Reserved));
    let stored = serde_json::to_string(&of(&[], false)).expect("JSON");
    assert!(!stored.contains("services"), "a survey without them is declared as it always was: {stored}");
    assert_eq!(serde_json::from_str::<Declared>(&stored).expect("a plan"), of(&[], false));
}

#[actix_web::test]
async fn a_document_as_readers_have_it_has_nothing_of_services_and_that_of_one_has_nothing_of_others() {
    let app = TestApp::fresh().await;
    let wave = approved(&app).await;
    let row = store::release::of_wave(&mut app.store().read().await.expect("reads"), &wave.id).await.expect("reads").expect("a release");
    let whole = Document::open(&row).expect("opens");
    let all = whole.about.len();
    let read = whole.clone().for_reading();
    assert!(read.about.len() < all && read.about.iter().all(|a| a.breakdown != "handed_by"));
    assert_eq!(read.rows().count(), read.about.len());
    assert!(read.about.iter().any(|a| a.scope == "alder"));
    let closed = whole.clone().of_the_whole();
    assert!(closed.about.iter().all(|a| a.breakdown != "handed_by" && a.scope.is_empty()));
    let place = || chorus::release::AreaName { id: "service.refuge".to_owned(), name: "The Refuge".to_owned() };
    assert!(whole.clone().of_service("s4", place()).is_none() && whole.clone().of_service("-", place()).is_none());
    let theirs = whole.clone().of_service("s1", place()).expect("figures");
    assert!(theirs.about.iter().all(|a| a.breakdown.is_empty() && ["", "service.refuge"].contains(&a.scope.as_str())));
    for (about, row) in theirs.rows().filter(|(about, _)| !about.scope.is_empty()) {
        let (_, same) = whole.rows().find(|(other, _)| other.figure == about.figure).expect("the same row");
        assert_eq!((same, about.scope_kind.as_str()), (row, "service"));
        assert!(about.figure.ends_with("handed_by=s1"), "{}", about.figure);
    }
}
