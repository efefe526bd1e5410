//! What all surveys say together: every line is a figure of one release, nothing is ranked, nothing is lost, and nothing is there before its hour.

use crate::{
    app::{PLACES, TestApp},
    figures::{Demo, all, changed, released, set_share, text, whole_text, within},
    published::imported,
    rooms::{come_in_as, room},
};
use chorus::{
    domain::staff::Role,
    i18n::without_isolates,
    release::Document,
    report::{
        View,
        dashboard::{Asked, Counted, Dashboard, Depth, Line, Topic},
    },
    web::figures::Figures,
};
use scraper::Html;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

/// Nothing that others count.
static NOTHING: Counted = Counted { population: Vec::new(), lines: Vec::new(), values: Vec::new() };

fn asked<'a>(app: &'a TestApp, documents: &'a [&'a Document], topic: Topic, depth: Depth) -> Asked<'a> {
    Asked { documents, words: &app.base.words, language: "en", at: "", topic, depth, scope: "", counted: &NOTHING }
}

fn ids<'a>(lines: impl IntoIterator<Item = &'a Line>) -> Vec<String> {
    lines.into_iter().map(|line| line.id.clone()).collect()
}

/// The same replies as if they had been given to another survey.
fn as_survey(document: &Document, instrument: &str, survey: &str) -> Document {
    changed(document, |json| {
        (json["instrument"], json["survey"], json["release"]) = (instrument.into(), survey.into(), format!("{survey}-1").into());
    })
}

#[actix_web::test]
async fn every_line_of_the_demo_leads_to_the_figure_that_says_the_same() {
    let demo = tokio::task::spawn_blocking(Demo::start).await.expect("starts");
    let http = reqwest::Client::new();
    let origin = demo.made["public_url"].as_str().expect("an address");
    let mut pages: BTreeMap<String, String> = BTreeMap::new();
    let mut page = async |path: &str| -> Html {
        if !pages.contains_key(path) {
            let response = http.get(format!("{origin}{path}")).send().await.expect("an answer");
            assert_eq!(response.status(), 200, "{path}");
            pages.insert(path.to_owned(), response.text().await.expect("text"));
        }
        Html::parse_document(&pages[path])
    };
    let list = page("/dashboards?lang=en").await;
    let topics: Vec<String> = all(&list, "main h2 a").iter().map(|a| a.attr("href").expect("a link").to_owned()).collect();
    assert_eq!(topics.len(), Topic::ALL.len());
    let (mut told, mut few, mut cells) = (0, 0, 0);
    for topic in &topics {
        let html = page(topic).await;
        let ids: Vec<&str> = all(&html, "[id]").iter().filter_map(|e| e.attr("id")).collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{topic}: an id stands twice");
        for line in all(&html, ".told") {
            let [.., link] = &within(line, "p.soft a")[..] else { panic!("{topic}: a line leads nowhere") };
            let (path, anchor) = link.attr("href").expect("a link").split_once('#').expect("an anchor");
            let there = page(path).await;
            let figure = format!("[id=\"{anchor}\"], [id^=\"{anchor}--\"]");
            for said in within(line, "p.say") {
                let same = all(&there, &figure).iter().any(|e| text(*e) == text(said));
                assert!(same, "{topic}: “{}” is not what {path}#{anchor} says", text(said));
                told += 1;
            }
            for bar in within(line, "svg") {
                assert!(!within(bar, "title").is_empty() || bar.attr("aria-label").is_some(), "{topic}: a bar without a name");
            }
        }
        for link in all(&html, ".why + ul a") {
            let (path, _) = link.attr("href").expect("a link").split_once('#').expect("an anchor");
            page(path).await;
            few += 1;
        }
        for cell in all(&html, "td a[href]") {
            let path = cell.attr("href").expect("a link").split('#').next().expect("a path");
            page(path).await;
            cells += 1;
        }
    }
    assert!(told > 20 && few > 3 && cells > 10, "{told} lines, {few} on too few people, {cells} cells");
    // A place has its own page, and its figures lead to the pages of that place.
    let working = page("/dashboards/working?lang=en").await;
    let places: Vec<String> =
        all(&working, "nav a").iter().filter_map(|a| a.attr("href")).filter(|href| href.contains("/in/")).map(str::to_owned).collect();
    assert!(places.len() > 9, "{places:?}");
    let place = page(&places[0]).await;
    let of_place = places[0].split_once("/in/").expect("a place").1.split('?').next().expect("a place");
    let mut links = all(&place, ".told p.soft a, .why + ul a").into_iter().filter_map(|a| a.attr("href"));
    assert!(links.all(|href| href.contains(&format!("/in/{of_place}?"))));
}

#[actix_web::test]
async fn whoever_sees_less_is_shown_what_rests_on_more_people_and_nothing_is_lost() {
    let (app, document, _) = released().await;
    let documents = [&document];
    let (mut hidden, mut shown) = (0, 0);
    let places: Vec<&str> = [""].into_iter().chain(document.areas.iter().map(|a| a.id.as_str())).collect();
    let topics = [Topic::Working, Topic::Needs, Topic::Justice, Topic::Reach];
    for (topic, scope) in topics.into_iter().flat_map(|topic| places.iter().map(move |scope| (topic, *scope))) {
        let mut known: Option<BTreeSet<String>> = None;
        for (depth, least) in [(Depth::Full, 10), (Depth::Forum, 20), (Depth::Strategic, 20), (Depth::Public, 30)] {
            let page = Dashboard::of(&Asked { scope, ..asked(&app, &documents, topic, depth) }).expect("words");
            for section in &page.themes {
                for line in &section.lines {
                    let base = line.spoken.iter().filter_map(|s| s.statement.rests_on()).max();
                    assert!(base.is_some_and(|base| base >= least), "{topic:?} {depth:?} {}: {base:?}", line.id);
                }
                for line in &section.few {
                    let base = line.spoken.iter().filter_map(|s| s.statement.rests_on()).max();
                    assert!(base.is_none_or(|base| base < least), "{topic:?} {depth:?} {}: {base:?}", line.id);
                }
            }
            hidden += page.themes.iter().map(|s| s.few.len()).sum::<usize>();
            shown += page.themes.iter().map(|s| s.lines.len()).sum::<usize>();
            let every: BTreeSet<String> = page.themes.iter().flat_map(|s| ids(s.lines.iter().chain(&s.few))).collect();
            assert_eq!(known.get_or_insert_with(|| every.clone()), &every, "{topic:?}: {depth:?} loses or adds a question");
        }
    }
    assert!(hidden > 20 && shown > 20, "{hidden} on too few people, {shown} shown: the test sees nothing");
}

#[actix_web::test]
async fn what_is_kept_of_a_release_for_its_readers_says_the_same_and_is_a_fraction_of_it() {
    let (app, document, _) = released().await;
    let kept = document.clone().for_reading();
    let size = |document: &Document| document.canonical().expect("is finite").len();
    assert!(size(&kept) * 2 < size(&document), "{} of {}", size(&kept), size(&document));
    let page = |document: &Document, scope: &str, year: bool| {
        let view = View { year, scope };
        let figures = Figures::of(&app.base.words, (document, &[document]), view, "en", "").expect("words");
        serde_json::to_value(figures).expect("JSON")
    };
    let places: Vec<&str> = [""].into_iter().chain(document.areas.iter().map(|a| a.id.as_str())).collect();
    let mut ladders = 0;
    for (scope, year) in places.into_iter().flat_map(|scope| [(scope, false), (scope, true)]) {
        let whole = page(&document, scope, year);
        assert_eq!(page(&kept, scope, year), whole, "{scope} {year}");
        ladders += whole.to_string().matches("\"href\":\"/").count();
    }
    assert!(ladders > 20, "holes lead somewhere: {ladders}");
}

#[actix_web::test]
async fn lines_stand_in_the_order_of_the_questions_whatever_people_said() {
    let (app, document, instrument) = released().await;
    let shares = ["help_in_time", "right_support", "sure_believed", "children_offered"];
    let order = |document: &Document| {
        let page = Dashboard::of(&asked(&app, &[document], Topic::Needs, Depth::Full)).expect("words");
        page.themes.iter().map(|s| s.lines.iter().chain(&s.few).map(|l| l.question.clone()).collect()).collect::<Vec<Vec<String>>>()
    };
    let as_it_was = order(&document);
    for low in 0..shares.len() {
        let turned = changed(&document, |json| {
            for (n, question) in shares.iter().enumerate() {
                let share = if n == low { json!({ "at-most": [5, "5%"] }) } else { json!({ "about": [80, "5%"] }) };
                set_share(json, question, &share);
            }
        });
        assert_eq!(order(&turned), as_it_was);
    }
    let at = |id: &str| instrument.questions.iter().position(|q| q.id.as_str() == id);
    for section in as_it_was {
        let places: Vec<usize> = section.iter().filter_map(|id| at(id)).collect();
        assert!(places.is_sorted(), "{section:?}");
    }
}

#[actix_web::test]
async fn nothing_of_a_release_is_on_any_page_before_its_hour() {
    let app = TestApp::fresh().await;
    let wave = imported(&app).await;
    app.ring().refresh().expect("reads");
    let reader = come_in_as(&app, "sedge", Role::Provider, "harbour").await;
    let shown = async || {
        let (status, staff) = room(&app, "/dashboards/needs/full", &reader).await;
        assert_eq!(status.as_u16(), 200);
        let (status, public) = app.get(&format!("{}/dashboards/needs?lang=en", app.public)).await;
        assert_eq!(status.as_u16(), 200);
        [staff, public].map(|html| html.contains("class=\"told\"") || html.contains("needs-1"))
    };
    assert_eq!(shown().await, [false, false]);
    app.protect(&wave).await;
    assert_eq!(shown().await, [false, false], "a draft is for those who make it");
    app.approve_twice(&wave).await;
    assert_eq!(shown().await, [false, false], "what is approved is not shared yet");
    chorus::release::share(app.store(), &*app.clock, &wave.id).await.expect("shares");
    assert_eq!(shown().await, [true, false], "what is shared is not public yet");
}

#[actix_web::test]
async fn every_page_is_there_in_every_language_and_says_what_is_in_another() {
    let (app, _, _) = released().await;
    let languages: Vec<(String, String)> = app.base.words.languages().iter().map(|l| (l.code.clone(), l.direction.clone())).collect();
    let spoken = app.base.words.instrument("needs-and-support").expect("an instrument").languages.clone();
    for (code, direction) in &languages {
        for path in Topic::ALL.map(|t| format!("/dashboards/{}", t.as_str())).into_iter().chain(["/dashboards".to_owned()]) {
            let (status, html) = app.get(&format!("{}{path}?lang={code}", app.public)).await;
            assert_eq!(status.as_u16(), 200, "{path} {code}");
            let html = Html::parse_document(&html);
            let root = html.root_element();
            assert_eq!((root.attr("lang"), root.attr("dir")), (Some(code.as_str()), Some(direction.as_str())), "{path} {code}");
            let own = if spoken.contains(code) { code.as_str() } else { "en" };
            let lines = all(&html, ".told");
            assert!(lines.iter().all(|line| line.attr("lang") == Some(own)), "{path} {code}");
            assert!(path != "/dashboards/needs" || !lines.is_empty(), "{code}");
            let ids: Vec<&str> = all(&html, "[id]").iter().filter_map(|e| e.attr("id")).collect();
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path} {code}: an id stands twice");
        }
    }
}

#[actix_web::test]
async fn an_empty_side_of_a_part_stays_visible_and_what_others_published_says_its_year_and_its_doubts() {
    let (app, _, _) = released().await;
    let (_, html) = app.get(&format!("{}/dashboards/components?lang=en", app.public)).await;
    let html = Html::parse_document(&html);
    let parts = all(&html, "main section.fig[aria-labelledby^=part-]");
    assert_eq!(parts.len(), 13);
    for part in &parts {
        let sides = within(*part, ".sides > div");
        assert!(sides.len() >= 2);
        for side in sides {
            assert!(!within(side, "li").is_empty() || whole_text(side).ends_with("[x]"), "{}", whole_text(side));
        }
    }
    let third = parts[2];
    let earlier: Vec<String> = within(third, "details li").into_iter().map(whole_text).collect();
    let leads = earlier.iter().find(|line| line.contains("(leads)")).expect("what leads said");
    assert!(leads.starts_with("48% (2020) (leads)") && leads.contains("In Search of Excellence") && !leads.contains("doubted"), "{leads}");
    let services = earlier.iter().find(|line| line.contains("(services)")).expect("what services said");
    assert!(services.contains("to be doubted: 18 services"), "{services}");
}

#[actix_web::test]
async fn what_both_sides_were_asked_stands_side_by_side_with_what_can_be_said_of_it() {
    let (app, document, _) = released().await;
    let staff = changed(&document, |json| set_share(json, "sure_believed", &json!({ "about": [50, "5%"] })));
    let staff = as_survey(&staff, "professionals", "staff");
    // The question that both instruments ask, with answers that lie apart.
    let one = changed(&document, |json| rename(json, "sure_believed", "believed"));
    let one = changed(&as_survey(&one, "survivor-core", "core"), |json| set_share(json, "believed", &json!({ "about": [50, "5%"] })));
    let mut two = changed(&staff, |json| rename(json, "sure_believed", "believed"));
    let says = |two: &Document| {
        let page = Dashboard::of(&asked(&app, &[&one, two], Topic::Components, Depth::Full)).expect("words");
        let gaps = page.grid.expect("a grid").gaps;
        let [gap] = &gaps.iter().filter(|g| g.survivors.question == "believed").collect::<Vec<_>>()[..] else { panic!("one gap") };
        assert_eq!((gap.survivors.source.href.contains("core-1"), gap.workers.source.href.contains("staff-1")), (true, true));
        gap.says.clone()
    };
    assert_eq!(says(&two), "No clear difference between the two sides.");
    two = changed(&two, |json| set_share(json, "believed", &json!({ "at-most": [5, "5%"] })));
    assert_eq!(says(&two), "People who lived through abuse say this more often than people who work in services.");
    two = changed(&two, |json| set_share(json, "believed", &json!({ "at-least": [95, "5%"] })));
    assert_eq!(says(&two), "People who lived through abuse say this less often than people who work in services.");
}

fn rename(json: &mut serde_json::Value, from: &str, to: &str) {
    let text = serde_json::to_string(json).expect("JSON").replace(from, to);
    *json = serde_json::from_str(&text).expect("JSON");
}

#[actix_web::test]
async fn coverage_counts_what_is_shown_of_what_was_planned() {
    let (app, document, _) = released().await;
    let (_, csv) = app.get(&format!("{}/needs-1/figures.csv", app.public)).await;
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    let heads = rows.headers().expect("heads").clone();
    let column = |name: &str| heads.iter().position(|h| h == name).unwrap_or_else(|| panic!("{name} in {heads:?}"));
    let mut counted = BTreeMap::<String, [usize; 2]>::new();
    let rows: Vec<csv::StringRecord> = rows.records().map(|r| r.expect("a row")).collect();
    let at = |row: &csv::StringRecord, name: &str| row[column(name)].to_owned();
    let single: BTreeSet<String> = rows.iter().filter(|r| at(r, "option") == "headline").map(|r| at(r, "question")).collect();
    for row in rows.iter().filter(|r| at(r, "wave") == "needs-1" && at(r, "breakdown").is_empty() && at(r, "scope_kind") != "open") {
        let told =
            if single.contains(&at(row, "question")) { at(row, "option") == "headline" } else { is_multi(&app, &at(row, "question")) };
        if told && !at(row, "option").is_empty() {
            let [shown, planned] = counted.entry(at(row, "scope")).or_default();
            *planned += 1;
            *shown += usize::from(at(row, "marker") != "[c]");
        }
    }
    let page = Dashboard::of(&asked(&app, &[&document], Topic::Coverage, Depth::Public)).expect("words");
    let coverage = page.coverage.expect("a table");
    let mut scopes = vec![String::new()];
    scopes.extend(document.areas.iter().map(|a| a.id.clone()));
    assert_eq!(coverage.lines.len(), scopes.len());
    let mut ragged = BTreeSet::new();
    for (line, scope) in coverage.lines.iter().zip(&scopes) {
        let [shown, planned] = counted[scope];
        assert_eq!(without_isolates(&line.cells[0].says), format!("{shown} of {planned}"), "{}", line.place);
        ragged.insert(shown);
    }
    assert!(ragged.len() > 2, "{ragged:?}");
    // A survey without figures for places says so, in words and without a link.
    let without = changed(&as_survey(&document, "needs-and-support", "other"), |json| {
        for about in json["about"].as_array_mut().expect("about") {
            if about["scope_kind"] == "area" {
                about["scope_kind"] = "open".into();
            }
        }
    });
    let page = Dashboard::of(&asked(&app, &[&document, &without], Topic::Coverage, Depth::Public)).expect("words");
    let coverage = page.coverage.expect("a table");
    let line = coverage.lines.iter().find(|l| l.cells[1].href.is_empty()).expect("a place without");
    assert_eq!(line.cells[1].says, "nothing planned");
}

fn is_multi(app: &TestApp, question: &str) -> bool {
    let instrument = app.base.words.instrument("needs-and-support").expect("an instrument");
    instrument.questions.iter().any(|q| q.id.as_str() == question && q.shape == chorus::domain::instrument::Shape::Multi)
}

#[actix_web::test]
async fn only_a_survey_with_two_waves_is_said_to_have_changed_or_not() {
    let (app, document, _) = released().await;
    let second = changed(&document, |json| {
        (json["number"], json["release"]) = (2.into(), "needs-2".into());
        json["closes_on"] = "2027-01-31".into();
    });
    let lines = |documents: &[&Document]| {
        let page = Dashboard::of(&asked(&app, documents, Topic::Trend, Depth::Public)).expect("words");
        page.themes.iter().flat_map(|s| s.lines.iter().chain(&s.few)).map(|l| (l.question.clone(), l.trend.len())).collect::<Vec<_>>()
    };
    assert_eq!(lines(&[&document]), []);
    let two = lines(&[&document, &second]);
    assert!(two.iter().any(|(question, _)| question == "sure_believed") && two.iter().all(|(_, trends)| *trends > 0), "{two:?}");
}

#[actix_web::test]
async fn an_address_that_names_no_page_has_none() {
    let (app, _, _) = released().await;
    let place = PLACES[0];
    for (path, status) in [
        ("/dashboards/working", 200),
        (&*format!("/dashboards/needs/in/{place}"), 200),
        ("/dashboards/ranking", 404),
        ("/dashboards/working/full", 404),
        ("/dashboards/working/in/nowhere", 404),
        (&*format!("/dashboards/trend/in/{place}"), 404),
        ("/dashboards/%3Cscript%3E", 404),
    ] {
        assert_eq!(app.get(&format!("{}{path}", app.public)).await.0.as_u16(), status, "{path}");
    }
    let cookie = come_in_as(&app, "sedge", Role::Board, "council").await;
    for (path, status) in [
        ("/dashboards/needs/strategic".to_owned(), 200),
        (format!("/dashboards/needs/full/in/{place}"), 200),
        (format!("/dashboards/needs/strategic/in/{place}"), 200),
        (format!("/dashboards/trend/strategic/in/{place}"), 404),
        ("/dashboards/needs/strategic/in/nowhere".to_owned(), 404),
        (format!("/dashboards/needs/forum/in/{place}"), 404),
        ("/dashboards/needs/public".to_owned(), 404),
        ("/dashboards/none/full".to_owned(), 404),
    ] {
        assert_eq!(room(&app, &path, &cookie).await.0.as_u16(), status, "{path}");
    }
    // In short, one place is what an elected member takes along: sentences alone, resting on as many people as anywhere in short.
    let short = room(&app, &format!("/dashboards/needs/strategic/in/{place}"), &cookie).await.1;
    assert!(short.contains(&place.to_uppercase()) && !short.contains("<svg"), "{short}");
    assert!(short.contains(&format!("/dashboards/needs/full/in/{place}?")) && short.contains("/dashboards/needs/forum?"), "{short}");
}

#[actix_web::test]
async fn papers_say_what_the_screens_say_and_what_there_was_no_room_for() {
    let (app, _, _) = released().await;
    let cookie = come_in_as(&app, "sedge", Role::Commissioner, "council").await;
    let (_, screen) = room(&app, "/dashboards/needs/forum", &cookie).await;
    let (_, working) = room(&app, "/dashboards/working/forum", &cookie).await;
    let screens = [screen, working].map(|html| Html::parse_document(&html));
    let known: BTreeSet<String> = screens.iter().flat_map(|html| all(html, ".told p.say")).map(text).collect();
    let mut said = Vec::new();
    for (kind, most) in [("chief-executive", 1), ("board", 3), ("workshop", 4)] {
        let (status, html) = room(&app, &format!("/papers/{kind}"), &cookie).await;
        assert_eq!(status.as_u16(), 200, "{kind}");
        let html = Html::parse_document(&html);
        let sentences: Vec<String> = all(&html, ".brief p.say").into_iter().map(text).filter(|line| line.contains('%')).collect();
        assert!(sentences.iter().all(|line| known.contains(line)), "{kind}: {sentences:?}");
        for theme in all(&html, ".brief .theme") {
            assert!(within(theme, "div[lang]").len() <= most, "{kind}: {}", whole_text(theme));
        }
        assert!(whole_text(html.root_element()).contains("What this cannot say"), "{kind}");
        said.push(sentences.len());
    }
    assert!(said.is_sorted() && said[0] > 0 && said[0] < said[2], "{said:?}");
    assert_eq!(room(&app, "/papers/ranking", &cookie).await.0.as_u16(), 404);
}
