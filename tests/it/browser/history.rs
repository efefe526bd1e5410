//! Leave, Send and a closed browser, and what Back, Back + reload and Forward show afterwards. Over HTTPS: browsers keep other things then.

use super::{
    Browser, Engine, Script,
    driver::SHIFT,
    journey::{answer_until, answer_until_check, to_first_question},
    neutral::Neutral,
};
use crate::app::{NEUTRAL, TestApp};
use chorus::domain::{code::Code, wave::Wave};
use fantoccini::Locator;
use std::cell::RefCell;

/// What a page of the survey says that no page outside says: questions, options, headings.
pub async fn texts(browser: &Browser) -> Vec<String> {
    if !matches!(browser.page().await.as_str(), "question" | "text" | "note" | "check") {
        return Vec::new();
    }
    let script = "return [...document.querySelectorAll('main h1, main .opt span, main dt, main p strong')].map(e => e.textContent.trim())";
    let found: Vec<String> = serde_json::from_value(browser.look(script).await).expect("texts");
    found.into_iter().filter(|text| text.len() > 11).collect()
}

/// Pages that say nothing of a survey. Once a run has ended, or with script, it is the first of all; a run that nobody ended waits behind Pause.
const ENDED: [&str; 1] = ["landing"];
const WAITING: [&str; 2] = ["landing", "pause"];

/// The page is one of `quiet`, or nothing of ours at all; nothing that was on screen may be in it.
async fn assert_tells_nothing(browser: &Browser, seen: &[String], quiet: &[&str], when: &str) {
    browser.until("return document.readyState !== 'loading'").await;
    // What a script does when a page comes back takes a moment; nothing may be there before it nor after it.
    for moment in ["at once", "a moment later"] {
        let source = browser.source().await;
        for text in seen {
            assert!(!source.contains(text.as_str()), "{when}, {moment}: the page says “{text}”:\n{source}");
        }
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
    }
    browser.until("return document.readyState !== 'loading'").await;
    let page = browser.page().await;
    assert!(page.is_empty() || quiet.contains(&page.as_str()), "{when}: the page is {page}");
}

/// Walks through the whole history of a run that has ended, there and back, loading each page again.
pub async fn walk_history(browser: &Browser, seen: &[String]) {
    walk(browser, seen, &ENDED).await;
}

async fn walk(browser: &Browser, seen: &[String], quiet: &[&str]) {
    let mut ours = 0;
    let length = browser.look("return history.length").await.as_u64().expect("a number");
    assert!(length > 1, "there is no way back to try");
    for step in 1..=length {
        browser.back().await;
        assert_tells_nothing(browser, seen, quiet, &format!("Back, {step}")).await;
        browser.reload().await;
        assert_tells_nothing(browser, seen, quiet, &format!("Back + reload, {step}")).await;
        ours += usize::from(!browser.page().await.is_empty());
    }
    assert!(ours > 0, "Back never came to a page of ours: it was not tried");
    for step in 1..=length {
        browser.forward().await;
        assert_tells_nothing(browser, seen, quiet, &format!("Forward, {step}")).await;
    }
}

/// Looks at what a page says that may not come back.
async fn remember(browser: &Browser, seen: &RefCell<Vec<String>>) {
    let now = texts(browser).await;
    seen.borrow_mut().extend(now);
}

/// Two questions into the survey, with one of them answered. Says what was on screen.
async fn midway(browser: &Browser, app: &TestApp) -> Vec<String> {
    let (wave, _, codes) = app.open_wave("core").await;
    midway_with(browser, app, &wave, &codes[0]).await
}

async fn midway_with(browser: &Browser, app: &TestApp, wave: &Wave, code: &Code) -> Vec<String> {
    to_first_question(browser, app, wave, code).await;
    let seen = RefCell::new(Vec::new());
    remember(browser, &seen).await;
    browser.choose("agree").await;
    browser.press("next").await;
    remember(browser, &seen).await;
    let seen = seen.into_inner();
    assert!(seen.len() > 8, "too little was on screen: {seen:?}");
    let source = browser.source().await;
    assert!(seen.iter().any(|text| source.contains(text.as_str())), "the page does not say what it shows");
    seen
}

async fn leave_midway(engine: Engine, script: Script) {
    let neutral = Neutral::open();
    let app = TestApp::secure_leaving_to(&neutral.url).await;
    let browser = Browser::open_in(engine, script).await;
    let seen = midway(&browser, &app).await;
    if script == Script::Off {
        // While the run goes on, Back and a reload do lead into it: what is tried below would find its pages.
        const INSIDE: &str = "return ['question', 'pause'].includes(document.body.dataset.page)";
        if engine != Engine::Firefox {
            // Firefox says "Document Expired" there, whether the run has ended or not.
            browser.back().await;
            browser.reload().await;
            browser.until(INSIDE).await;
            browser.forward().await;
        }
        browser.reload().await;
        browser.until(INSIDE).await;
    }
    browser.leave_to(&neutral.url).await;
    assert!(browser.source().await.contains("Sunny later"));
    walk_history(&browser, &seen).await;
}

async fn leave_with_words_typed(engine: Engine, script: Script) {
    const WORDS: &str = "The office by the harbour believed me";
    let neutral = Neutral::open();
    let app = TestApp::secure_leaving_to(&neutral.url).await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::open_in(engine, script).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    let seen = RefCell::new(vec![WORDS.to_owned()]);
    answer_until(&browser, "text", async || remember(&browser, &seen).await).await;
    browser.keys("textarea", WORDS).await;
    browser.leave_to(&neutral.url).await;
    walk_history(&browser, &seen.into_inner()).await;
    // What a browser puts back into a field stands in no source.
    for way in ["Back", "Forward"] {
        for _ in 0..browser.look("return history.length").await.as_u64().expect("a number") {
            let typed = browser.look("return [...document.querySelectorAll('textarea, input')].map(e => e.value).join(' ')").await;
            assert!(!typed.as_str().expect("text").contains(WORDS), "{way} filled in what was typed: {typed}");
            if way == "Back" { browser.back().await } else { browser.forward().await }
        }
    }
}

async fn send(engine: Engine, script: Script) {
    let app = TestApp::secure_leaving_to(NEUTRAL).await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::open_in(engine, script).await;
    to_first_question(&browser, &app, &wave, &codes[0]).await;
    let seen = RefCell::new(Vec::new());
    answer_until_check(&browser, async || remember(&browser, &seen).await).await;
    browser.press("send").await;
    assert_eq!(browser.page().await, "done");
    let seen = seen.into_inner();
    assert!(seen.len() > 40, "too little was on screen: {seen:?}");
    walk_history(&browser, &seen).await;
}

/// Nobody pressed Leave: the browser was closed, and brings its tabs back.
async fn close_and_start_again(engine: Engine, script: Script) {
    let app = TestApp::secure_leaving_to(NEUTRAL).await;
    let browser = Browser::open_to_come_back(engine, script).await;
    let seen = midway(&browser, &app).await;
    // By then no form that was posted counts as a second press.
    tokio::time::sleep(std::time::Duration::from_secs(5)).await;
    let browser = browser.close_and_start_again(&app.answering).await;
    let quiet: &[&str] = if script == Script::On { &ENDED } else { &WAITING };
    assert_tells_nothing(&browser, &seen, quiet, "what came back").await;
    browser.reload().await;
    assert_tells_nothing(&browser, &seen, quiet, "what came back, loaded again").await;
    walk(&browser, &seen, quiet).await;
}

/// The same when the survey was left for another address, without Leave, and the browser keeps whole pages in memory for Back.
async fn come_back_from_another_site(engine: Engine, script: Script) {
    let neutral = Neutral::open();
    let app = TestApp::secure_leaving_to(&neutral.url).await;
    let browser = Browser::open_in(engine, script).await;
    let (wave, _, codes) = app.open_wave("core").await;
    let seen = midway_with(&browser, &app, &wave, &codes[0]).await;
    let address = browser.url().await;
    browser.run("window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))").await;
    assert_tells_nothing(&browser, &seen, &ENDED, "a page that comes from memory").await;
    browser.until("return document.body.dataset.page === 'landing'").await;
    assert_eq!(browser.url().await, address);

    let seen = midway_with(&browser, &app, &wave, &codes[1]).await;
    browser.goto(&neutral.url).await;
    walk_history(&browser, &seen).await;
}

async fn shift_three_times(engine: Engine, script: Script) {
    let neutral = Neutral::open();
    let app = TestApp::secure_leaving_to(&neutral.url).await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::open_in(engine, script).await;
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

/// One test for each engine, with script and without, each under its own name.
macro_rules! in_each_engine {
    ($run:ident: $($name:ident($engine:ident, $script:ident)),+ $(,)?) => {
        $(#[actix_web::test]
        async fn $name() {
            $run(Engine::$engine, Script::$script).await;
        })+
    };
}

in_each_engine!(leave_midway:
    after_leave_in_chromium_with_script(Chromium, On),
    after_leave_in_chromium_without_script(Chromium, Off),
    after_leave_in_firefox_with_script(Firefox, On),
    after_leave_in_firefox_without_script(Firefox, Off),
    after_leave_in_webkit_with_script(WebKit, On),
    after_leave_in_webkit_without_script(WebKit, Off),
);
in_each_engine!(leave_with_words_typed:
    after_leave_with_words_typed_in_chromium_with_script(Chromium, On),
    after_leave_with_words_typed_in_chromium_without_script(Chromium, Off),
    after_leave_with_words_typed_in_firefox_with_script(Firefox, On),
    after_leave_with_words_typed_in_firefox_without_script(Firefox, Off),
    after_leave_with_words_typed_in_webkit_with_script(WebKit, On),
    after_leave_with_words_typed_in_webkit_without_script(WebKit, Off),
);
in_each_engine!(send:
    after_send_in_chromium_with_script(Chromium, On),
    after_send_in_chromium_without_script(Chromium, Off),
    after_send_in_firefox_with_script(Firefox, On),
    after_send_in_firefox_without_script(Firefox, Off),
    after_send_in_webkit_with_script(WebKit, On),
    after_send_in_webkit_without_script(WebKit, Off),
);
in_each_engine!(close_and_start_again:
    after_a_new_start_of_chromium_with_script(Chromium, On),
    after_a_new_start_of_chromium_without_script(Chromium, Off),
    after_a_new_start_of_firefox_with_script(Firefox, On),
    after_a_new_start_of_firefox_without_script(Firefox, Off),
    after_a_new_start_of_webkit_with_script(WebKit, On),
    after_a_new_start_of_webkit_without_script(WebKit, Off),
);
in_each_engine!(come_back_from_another_site:
    after_another_site_in_chromium_with_script(Chromium, On),
    after_another_site_in_firefox_with_script(Firefox, On),
    after_another_site_in_webkit_with_script(WebKit, On),
);
in_each_engine!(shift_three_times:
    shift_three_times_says_how_many_presses_are_left_and_leaves_in_chromium(Chromium, On),
    shift_three_times_says_how_many_presses_are_left_and_leaves_in_firefox(Firefox, On),
    shift_three_times_says_how_many_presses_are_left_and_leaves_in_webkit(WebKit, On),
);

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
        browser.then_next_page(async || browser.back().await).await;
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
