//! Leave and Send, and what Back, Back + reload and Forward show afterwards.

use super::{
    Browser, Script,
    driver::SHIFT,
    journey::{answer_until_check, to_first_question},
    neutral::Neutral,
};
use crate::app::TestApp;
use fantoccini::Locator;
use std::cell::RefCell;

/// What a page of the survey says that no page outside says: questions, options, headings.
pub async fn texts(browser: &Browser) -> Vec<String> {
    if !matches!(browser.page().await.as_str(), "question" | "text" | "note" | "check") {
        return Vec::new();
    }
    let script = "return [...document.querySelectorAll('main h1, main .opt span, main dt, main p strong')].map(e => e.textContent.trim())";
    let found: Vec<String> = serde_json::from_value(browser.run(script).await).expect("texts");
    found.into_iter().filter(|text| text.len() > 11).collect()
}

/// The page may be the landing page, or nothing of ours at all; nothing that was on screen may be in it.
async fn assert_tells_nothing(browser: &Browser, seen: &[String], when: &str) {
    browser.until("return document.readyState === 'complete'").await;
    // What a script does when a page comes back takes a moment; nothing may be there before it nor after it.
    for moment in ["at once", "a moment later"] {
        let source = browser.source().await;
        for text in seen {
            assert!(!source.contains(text.as_str()), "{when}, {moment}: the page says “{text}”:\n{source}");
        }
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    }
    browser.until("return document.readyState === 'complete'").await;
    let page = browser.page().await;
    assert!(page.is_empty() || page == "landing", "{when}: the page is {page}");
}

/// Walks through the whole history, there and back, loading each page again.
async fn walk_history(browser: &Browser, seen: &[String]) {
    let mut landings = 0;
    let length = browser.run("return history.length").await.as_u64().expect("a number");
    assert!(length > 1, "there is no way back to try");
    for step in 1..=length {
        browser.client.back().await.expect("Back");
        assert_tells_nothing(browser, seen, &format!("Back, {step}")).await;
        browser.client.refresh().await.expect("loads again");
        assert_tells_nothing(browser, seen, &format!("Back + reload, {step}")).await;
        landings += usize::from(browser.page().await == "landing");
    }
    assert!(landings > 0, "Back never came to a page of ours: it was not tried");
    for step in 1..=length {
        browser.client.forward().await.expect("Forward");
        assert_tells_nothing(browser, seen, &format!("Forward, {step}")).await;
    }
}

/// Looks at what a page says that may not come back.
async fn remember(browser: &Browser, seen: &RefCell<Vec<String>>) {
    let now = texts(browser).await;
    seen.borrow_mut().extend(now);
}

async fn leave_midway(script: Script) {
    let neutral = Neutral::open().await;
    let app = TestApp::leaving_to(&neutral.url).await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::phone(script).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    let seen = RefCell::new(Vec::new());
    remember(&browser, &seen).await;
    browser.choose("agree").await;
    browser.press("next").await;
    remember(&browser, &seen).await;
    if script == Script::Off {
        // While the run goes on, Back and a reload do bring its pages: what is tried below would find them.
        browser.client.back().await.expect("Back");
        browser.client.refresh().await.expect("loads again");
        browser.until("return document.body.dataset.page === 'question'").await;
        browser.client.forward().await.expect("Forward");
        browser.client.refresh().await.expect("loads again");
        browser.until("return document.body.dataset.page === 'question'").await;
    }
    let seen = seen.into_inner();
    assert!(seen.len() > 8, "too little was on screen: {seen:?}");
    let source = browser.source().await;
    assert!(seen.iter().any(|text| source.contains(text.as_str())), "the page does not say what it shows");
    browser.leave_to(&neutral.url).await;
    assert!(browser.source().await.contains("Sunny later"));
    walk_history(&browser, &seen).await;
}

#[actix_web::test]
async fn after_leave_with_script_no_way_back_shows_what_was_on_screen() {
    leave_midway(Script::On).await;
}

#[actix_web::test]
async fn after_leave_without_script_no_way_back_shows_what_was_on_screen() {
    leave_midway(Script::Off).await;
}

async fn send(script: Script) {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::phone(script).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    let seen = RefCell::new(Vec::new());
    answer_until_check(&browser, async || remember(&browser, &seen).await).await;
    browser.press("send").await;
    assert_eq!(browser.page().await, "done");
    let seen = seen.into_inner();
    assert!(seen.len() > 40, "too little was on screen: {seen:?}");
    walk_history(&browser, &seen).await;
}

#[actix_web::test]
async fn after_send_with_script_no_way_back_shows_what_was_on_screen() {
    send(Script::On).await;
}

#[actix_web::test]
async fn after_send_without_script_no_way_back_shows_what_was_on_screen() {
    send(Script::Off).await;
}

#[actix_web::test]
async fn shift_three_times_says_how_many_presses_are_left_and_leaves() {
    let neutral = Neutral::open().await;
    let app = TestApp::leaving_to(&neutral.url).await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::phone(Script::On).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    let seen = texts(&browser).await;
    let press = async || browser.client.active_element().await.expect("focus").send_keys(SHIFT).await.expect("presses");
    for left in ["2", "1"] {
        press().await;
        let said = browser.run("return document.getElementById('say').textContent").await;
        assert!(said.as_str().expect("text").contains(left), "{said}");
    }
    press().await;
    browser.is_at(&neutral.url).await;
    walk_history(&browser, &seen).await;
}

#[actix_web::test]
async fn with_script_back_in_the_browser_goes_to_the_question_before_and_keeps_its_answer() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::phone(Script::On).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    let first = browser.question().await;
    browser.choose("agree").await;
    browser.press("next").await;
    for _ in 0..2 {
        browser.then_next_page(async || browser.client.back().await.expect("Back")).await;
        assert_eq!(browser.question().await, first);
        assert!(browser.is_chosen("agree").await);
        browser.press("next").await;
        assert_ne!(browser.question().await, first);
    }
}

#[actix_web::test]
async fn leave_comes_right_after_the_skip_link_for_the_keyboard() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    let browser = Browser::phone(Script::On).await;
    browser.goto(&format!("{}/{}", app.answering, wave.slug)).await;
    let mut order = Vec::new();
    for _ in 0..2 {
        browser.client.find(Locator::Css("body")).await.expect("a body");
        browser.client.active_element().await.expect("focus").send_keys("\u{e004}").await.expect("Tab");
        order.push(browser.run("return document.activeElement.className").await.as_str().expect("text").to_owned());
    }
    assert_eq!(order, ["vh skip", "leave"]);
}
