//! A device that people share: whoever comes next sees only the start.

use super::{
    Browser, Engine, Script,
    history::{texts, walk_history},
    journey::answer_until_check,
};
use crate::app::{NEUTRAL, TestApp};

/// A browser in front of the start page, and the address that was opened.
async fn at_the_start() -> (TestApp, Browser, String) {
    let app = TestApp::secure_leaving_to(NEUTRAL).await;
    let (wave, _, _) = app.open_wave("whole").await;
    let (slug, secret) = app.kiosk(&wave).await;
    let browser = Browser::open_to_come_back(Engine::Chromium, Script::On).await;
    let address = format!("{}/{slug}#{secret}", app.answering);
    browser.goto(&address).await;
    assert_eq!(browser.page().await, "landing");
    (app, browser, address)
}

/// From the start page to a question with an answer on it. Says what is on screen.
async fn to_an_answer(browser: &Browser, address: &str) -> Vec<String> {
    for expected in ["begin", "leaving", "question"] {
        browser.press("next").await;
        assert_eq!(browser.page().await, expected);
    }
    assert_eq!(browser.url().await, address, "a reload in the middle would have lost the secret");
    browser.choose("agree").await;
    let seen = texts(browser).await;
    assert!(seen.len() > 4, "too little was on screen: {seen:?}");
    seen
}

/// Only the start is there, it can be started again, and no way leads back.
async fn assert_wiped(browser: &Browser, address: &str, seen: &[String]) {
    browser.until("return document.readyState === 'complete' && document.body.dataset.page === 'landing'").await;
    assert_eq!(browser.url().await, address);
    walk_history(browser, seen).await;
    browser.goto_afresh(address).await;
    browser.press("next").await;
    assert_eq!(browser.page().await, "begin", "the next person cannot start");
}

/// From now on the page believes that so many seconds more have gone by. Its own clock looks once a second.
async fn seconds_later(browser: &Browser, seconds: u32) {
    let script = format!(
        "window.real = window.real || performance.now.bind(performance);
         window.ahead = (window.ahead || 0) + {seconds} * 1000;
         performance.now = () => window.real() + window.ahead;"
    );
    browser.run(&script).await;
}

async fn a_tick() {
    tokio::time::sleep(std::time::Duration::from_millis(1_300)).await;
}

#[actix_web::test]
async fn leave_wipes_and_shows_the_start_again() {
    let (_app, browser, address) = at_the_start().await;
    let seen = to_an_answer(&browser, &address).await;
    browser.click(".leave").await;
    assert_wiped(&browser, &address, &seen).await;
}

#[actix_web::test]
async fn finish_on_the_last_page_wipes() {
    let (_app, browser, address) = at_the_start().await;
    let mut seen = to_an_answer(&browser, &address).await;
    answer_until_check(&browser, async || {}).await;
    seen.extend(texts(&browser).await);
    browser.press("send").await;
    assert_eq!(browser.page().await, "equality");
    browser.press("nothing").await;
    assert_eq!(browser.page().await, "done");
    browser.click(".finish").await;
    assert_wiped(&browser, &address, &seen).await;
}

#[actix_web::test]
async fn whoever_walks_away_is_asked_with_time_to_answer_as_often_as_needed_and_then_all_is_cleared() {
    let (_app, browser, address) = at_the_start().await;
    let seen = to_an_answer(&browser, &address).await;
    seconds_later(&browser, 55).await;
    a_tick().await;
    assert!(!browser.has("#idle").await, "the warning comes before a minute is over");
    for time in 0..12 {
        seconds_later(&browser, if time == 0 { 5 } else { 60 }).await;
        browser.until("return document.getElementById('idle') !== null").await;
        let asks = browser.run(
            "const box = document.getElementById('idle'), title = document.getElementById(box.getAttribute('aria-labelledby'));
             return [box.getAttribute('role'), box.getAttribute('aria-modal'), title.textContent.length > 3, box.contains(document.activeElement),
                 document.getElementById('main').inert]",
        );
        assert_eq!(asks.await, serde_json::json!(["alertdialog", "true", true, true, true]), "time {time}");
        let left = browser.reads("#idle [role=timer]").await;
        let left: u32 = left.chars().filter(char::is_ascii_digit).collect::<String>().parse().expect("seconds");
        assert!((20..=30).contains(&left), "{left} seconds are left when it asks");
        browser.click("#idle button").await;
        assert!(!browser.has("#idle").await, "“I am still here” did not close it, time {time}");
        assert!(browser.is_chosen("agree").await, "the answer is gone, time {time}");
        assert_eq!(browser.run("return document.getElementById('main').inert").await, false);
    }
    seconds_later(&browser, 65).await;
    browser.until("return document.getElementById('idle') !== null").await;
    seconds_later(&browser, 4).await;
    // Said aloud at each ten seconds, and by no means every second.
    browser.until("return /20/.test(document.getElementById('say').textContent)").await;
    assert!(browser.has("#idle").await, "cleared although there were seconds left");
    seconds_later(&browser, 20).await;
    assert_wiped(&browser, &address, &seen).await;
}

#[actix_web::test]
async fn clear_now_in_the_warning_clears_at_once() {
    let (_app, browser, address) = at_the_start().await;
    let seen = to_an_answer(&browser, &address).await;
    seconds_later(&browser, 60).await;
    browser.until("return document.getElementById('idle') !== null").await;
    browser.click("#idle button:last-of-type").await;
    assert_wiped(&browser, &address, &seen).await;
}

#[actix_web::test]
async fn after_a_power_cut_only_the_start_is_there() {
    let (app, browser, address) = at_the_start().await;
    let seen = to_an_answer(&browser, &address).await;
    // The browser writes down what it shows every few seconds.
    tokio::time::sleep(std::time::Duration::from_secs(4)).await;
    let browser = browser.kill_and_start_again(&app.answering).await;
    assert_wiped(&browser, &address, &seen).await;
}
