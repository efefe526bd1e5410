//! axe-core over every page. It finds about a third of what can be wrong; what it finds is not in dispute.

use super::{Browser, Script, tour};
use crate::app::{PLACES, TestApp};
use chorus::report::dashboard::Topic;
use serde_json::{Value, json};
use std::{cell::RefCell, fs, path::PathBuf};

/// The rules of WCAG 2.2 AA, and axe's own good practice.
pub const RULES: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/// The program, which `tests/run` installs. A run without it fails.
pub fn program() -> String {
    #[expect(clippy::disallowed_methods, reason = "tests/run says where its axe-core is")]
    let given = std::env::var("CHORUS_TEST_AXE").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/npm/node_modules/axe-core/axe.min.js");
    let path = given.unwrap_or(beside);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}: run tests/run", path.display()))
}

/// What axe finds on the page where the browser is: rule, and the elements that break it.
async fn violations(browser: &Browser, program: &str) -> Value {
    if browser.run("return typeof axe === 'undefined'").await == true {
        browser.run(program).await;
    }
    let script = "const [rules, done] = arguments;
        axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(
            r => done([r.passes.length, r.violations.map(v => [v.id, v.help, v.nodes.map(n => n.html.slice(0, 160) + ' ' + n.failureSummary)])]),
            e => done([0, String(e)]))";
    let found = browser.client.execute_async(script, vec![json!(RULES)]).await.expect("axe runs");
    assert!(found[0].as_u64() > Some(5), "axe hardly looked: {found}");
    found[1].clone()
}

/// What was found on the pages of a walk, so that a run that fails tells all of it.
#[derive(Default)]
struct Found(RefCell<Vec<String>>);

impl Found {
    async fn look(&self, browser: &Browser, program: &str, page: &str) {
        let found = violations(browser, program).await;
        if found != json!([]) {
            self.0.borrow_mut().push(format!("{page}: {found:#}"));
        }
    }

    fn assert_none(self) {
        let found = self.0.into_inner();
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

async fn answering_pages(language: &str) {
    let (app, program) = (TestApp::fresh().await, program());
    let browser = Browser::phone(Script::On).await;
    let found = Found::default();
    tour::answering(&browser, &app, language, async |page: &str| found.look(&browser, &program, page).await).await;
    found.assert_none();
}

#[actix_web::test]
async fn axe_finds_nothing_on_any_english_page() {
    answering_pages("en").await;
}

#[actix_web::test]
async fn axe_finds_nothing_on_any_arabic_page() {
    answering_pages("ar").await;
}

#[actix_web::test]
async fn axe_finds_nothing_on_questions_with_several_answers() {
    let (app, program) = (TestApp::fresh().await, program());
    let browser = Browser::phone(Script::On).await;
    let found = Found::default();
    tour::several_answers(&browser, &app, async |page: &str| found.look(&browser, &program, page).await).await;
    found.assert_none();
}

#[actix_web::test]
async fn axe_finds_nothing_on_what_the_public_reads() {
    let (app, program) = (TestApp::fresh().await, program());
    let document = tour::release(&app).await;
    let browser = Browser::open(Script::On).await;
    let found = Found::default();
    for language in ["en", "ar"] {
        for path in public_paths(document.release.as_str()) {
            browser.goto(&format!("{}{path}?lang={language}", app.public)).await;
            browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; })").await;
            found.look(&browser, &program, &format!("{path} in {language}")).await;
        }
    }
    found.assert_none();
}

/// Every kind of page of the public origin.
pub fn public_paths(release: &str) -> Vec<String> {
    let place = PLACES[0];
    let fixed = ["/", "/nothing", "/accessibility", "/protection", "/protection/readers", "/said-and-did"].map(str::to_owned);
    let of_release =
        ["", "/paper", "/said-and-did", &format!("/in/{place}"), &format!("/in/{place}/paper")].map(|path| format!("/{release}{path}"));
    let dashboards = Topic::ALL.map(|topic| format!("/dashboards/{}", topic.as_str()));
    let of_place = ["/dashboards".to_owned(), format!("/dashboards/working/in/{place}")];
    fixed.into_iter().chain(of_release).chain(dashboards).chain(of_place).collect()
}

#[actix_web::test]
async fn axe_does_find_what_is_wrong() {
    let (app, program) = (TestApp::fresh().await, program());
    let (wave, _, _) = app.open_wave("core").await;
    let browser = Browser::phone(Script::On).await;
    browser.goto(&format!("{}/{}", app.answering, wave.slug)).await;
    browser.run("document.querySelectorAll('label').forEach(l => l.remove())").await;
    let found = violations(&browser, &program).await;
    assert!(found.to_string().contains("\"label\""), "{found}");
}
