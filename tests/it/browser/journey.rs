//! Whole journeys, as a person makes them.

use super::{Browser, Script, driver::ENTER};
use crate::app::TestApp;
use chorus::domain::{code::Code, wave::Wave};

/// Keys, in the codes of the protocol.
const TAB: &str = "\u{e004}";
const DOWN: &str = "\u{e015}";

/// What is chosen for each question; the others are skipped.
pub fn choice(question: &str) -> Option<&'static str> {
    match question {
        "worked_for_me" => Some("agree"),
        "listened" => Some("strongly_disagree"),
        "believed" => Some("neither"),
        "times_told" => Some("three_more"),
        "safer" => Some("dk"),
        "children" => Some("yes"),
        "children_support" => Some("pnts"),
        "answered_before" | "helped_by" => Some("no"),
        "place" => Some("fir"),
        _ => None,
    }
}

/// From the card's address to the first question.
pub async fn to_first_question(browser: &Browser, app: &TestApp, wave: &Wave, code: &Code) {
    browser.goto_afresh(&format!("{}/{}", app.answering, wave.slug)).await;
    browser.keys("input.code", &code.digits()).await;
    for expected in ["begin", "leaving", "question"] {
        browser.press("next").await;
        assert_eq!(browser.page().await, expected);
    }
}

/// Answers from the page where the browser is until "check answers", looking at each page first. Says how many questions were skipped.
pub async fn answer_until_check(browser: &Browser, look: impl AsyncFn()) -> usize {
    answer_until(browser, "check", look).await
}

/// The same, until a page of another name.
pub async fn answer_until(browser: &Browser, end: &str, look: impl AsyncFn()) -> usize {
    let mut skipped = 0;
    for _ in 0..60 {
        look().await;
        let (page, question) = (browser.page().await, browser.question().await);
        match (page.as_str(), choice(&question)) {
            (page, _) if page == end => return skipped,
            ("question", Some(option)) => {
                browser.choose(option).await;
                browser.press("next").await;
            }
            ("question" | "text", None) => {
                browser.press("skip").await;
                skipped += 1;
            }
            _ => browser.press("next").await,
        }
    }
    panic!("the survey has no end: {}", browser.source().await);
}

/// "Check answers" says what was chosen, in the page's language, and Send leads to the thanks.
async fn check_and_send(browser: &Browser, app: &TestApp, language: &str, skipped: usize) {
    browser.click("summary").await;
    let said = browser.reads("dl").await;
    for key in ["scale-agree5-agree", "scale-agree5-strongly_disagree", "scale-agree5-neither", "non-dk", "non-pnts"] {
        let label = app.base.words.say(language, key, &[]).expect("words");
        assert!(said.contains(&label), "{label} is not in {said}");
    }
    let nothing = app.base.words.say(language, "check-not-provided", &[]).expect("words");
    assert_eq!(said.matches(&nothing).count(), skipped, "{said}");
    browser.press("send").await;
    assert_eq!(browser.page().await, "done");
    assert_eq!(browser.language().await.0, language);
}

#[actix_web::test]
async fn with_script_a_scanned_card_leads_through_the_survey_and_a_change_of_language_keeps_the_answers() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::phone(Script::On).await;
    let digits = codes[0].digits();
    browser.goto(&format!("{}/{}#{digits}", app.answering, wave.slug)).await;
    browser.until("return document.querySelector('input.code').value !== ''").await;
    let typed = browser.run("return document.querySelector('input.code').value").await;
    assert_eq!(typed.as_str().expect("text").replace(' ', ""), digits);
    assert_eq!(browser.url().await, format!("{}/{}", app.answering, wave.slug), "the code is still in the address bar");

    for expected in ["begin", "leaving", "question"] {
        browser.press("next").await;
        assert_eq!(browser.page().await, expected);
    }
    assert_eq!(browser.run("return document.activeElement.tagName").await, "H1", "the new page is not where the keyboard is");
    browser.choose("agree").await;
    browser.press("next").await;
    let second = browser.question().await;
    browser.press("skip").await;
    browser.press("back").await;
    assert_eq!(browser.question().await, second);
    browser.choose("disagree").await;
    browser.press("back").await;
    assert!(browser.is_chosen("agree").await, "going back lost the first answer");
    browser.press("next").await;
    assert!(browser.is_chosen("disagree").await, "going back lost the answer of the page that it left");

    browser.press("language").await;
    browser.choose("ar").await;
    browser.press("next").await;
    assert_eq!(browser.language().await, ("ar".to_owned(), "rtl".to_owned()));
    assert_eq!(browser.run("return getComputedStyle(document.body).direction").await, "rtl");
    assert_eq!(browser.question().await, second, "a change of language moved the person");
    assert!(browser.is_chosen("disagree").await, "a change of language lost the answer on the page");
    browser.press("skip").await;
    browser.press("back").await;
    assert!(!browser.is_chosen("disagree").await, "skipping did not clear the choice");
    browser.press("back").await;
    assert!(browser.is_chosen("agree").await, "a change of language lost an earlier answer");

    let skipped = answer_until_check(&browser, async || {}).await;
    check_and_send(&browser, &app, "ar", skipped).await;
}

/// The way in Arabic without a script; each page is looked at before it is used.
async fn in_arabic_without_script(look: impl AsyncFn(&Browser)) {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let browser = Browser::phone(Script::Off).await;
    browser.goto(&format!("{}/{}#{}", app.answering, wave.slug, codes[0].digits())).await;
    let typed = browser.run("return document.querySelector('input.code').value").await;
    assert_eq!(typed, "", "a script ran where none may run");
    assert!(browser.has("noscript p").await, "nothing warns that the browser may keep the number");
    look(&browser).await;
    browser.press("language:ar").await;
    assert_eq!(browser.language().await, ("ar".to_owned(), "rtl".to_owned()));
    look(&browser).await;
    browser.keys("input.code", &codes[0].digits()).await;
    browser.press("next").await;
    assert_eq!(browser.page().await, "begin");
    let skipped = answer_until_check(&browser, async || look(&browser).await).await;
    look(&browser).await;
    check_and_send(&browser, &app, "ar", skipped).await;
    look(&browser).await;
}

#[actix_web::test]
async fn without_script_the_whole_survey_is_answered_in_arabic() {
    in_arabic_without_script(async |_| {}).await;
}

#[actix_web::test]
async fn without_script_and_without_style_the_whole_survey_is_answered_in_arabic() {
    in_arabic_without_script(async |browser| {
        let unseen = browser
            .run(
                "document.querySelectorAll('style').forEach(s => s.remove());
                 const folded = e => e.closest('details:not([open])') !== null && e.tagName !== 'SUMMARY';
                 const box = e => e.getBoundingClientRect();
                 return [...document.querySelectorAll('button, input:not([type=hidden]), textarea, summary')]
                     .filter(e => !folded(e) && (!e.checkVisibility() || box(e).width < 1 || box(e).height < 1)).map(e => e.outerHTML)",
            )
            .await;
        assert_eq!(unseen, serde_json::json!([]), "cannot be seen without the style sheet");
    })
    .await;
}

#[actix_web::test]
async fn enter_in_the_code_field_and_on_a_question_continues_with_script_and_without() {
    for script in [Script::On, Script::Off] {
        let app = TestApp::fresh().await;
        let (wave, _, codes) = app.open_wave("core").await;
        let browser = Browser::phone(script).await;
        browser.goto(&format!("{}/{}", app.answering, wave.slug)).await;
        let code = format!("{}{ENTER}", codes[0].digits());
        browser.then_next_page(async || browser.keys("input.code", &code).await).await;
        assert_eq!(browser.page().await, "begin", "Enter in the code field, {script:?}");
        browser.press("next").await;
        browser.press("next").await;
        let first = browser.question().await;
        let option = "input[data-option=agree]";
        browser.then_next_page(async || browser.keys(option, &format!(" {ENTER}")).await).await;
        assert_eq!(browser.page().await, "question", "Enter on a question, {script:?}");
        assert_ne!(browser.question().await, first, "Enter on a question, {script:?}");
        browser.press("back").await;
        assert!(browser.is_chosen("agree").await, "Enter lost the answer, {script:?}");
    }
}

/// Presses a key wherever the focus is, as hands on a keyboard do.
async fn key(browser: &Browser, keys: &str) {
    browser.client.active_element().await.expect("focus").send_keys(keys).await.expect("a key");
}

/// Presses Tab until the focus is on what is looked for.
async fn tab_to(browser: &Browser, css: &str) {
    for _ in 0..60 {
        if browser.run(&format!("return document.activeElement.matches('{css}')")).await == true {
            return;
        }
        key(browser, TAB).await;
    }
    panic!("Tab does not lead to {css}: {}", browser.source().await);
}

async fn tab_and_press(browser: &Browser, css: &str, keys: &str) {
    tab_to(browser, css).await;
    browser.then_next_page(async || key(browser, keys).await).await;
}

/// Answers the questions that come, with Tab, Space, an arrow and Enter, until another page comes. Says how many there were.
async fn questions_by_keyboard(browser: &Browser) -> usize {
    for n in 0..60 {
        match browser.page().await.as_str() {
            "question" => {
                tab_to(browser, "input[data-option]").await;
                key(browser, " ").await;
                let first = browser.run("return document.querySelector(':checked')?.dataset.option").await;
                key(browser, DOWN).await;
                let second = browser.run("return document.querySelector(':checked')?.dataset.option").await;
                assert!(first.is_string() && second.is_string() && first != second, "Space and arrow choose: {first} {second}");
                browser.then_next_page(async || key(browser, ENTER).await).await;
                assert!(!browser.has(".err").await, "{}", browser.source().await);
            }
            "text" => {
                tab_to(browser, "textarea").await;
                key(browser, "Someone to talk to").await;
                tab_to(browser, "input[data-option]").await;
                key(browser, " ").await;
                browser.then_next_page(async || key(browser, ENTER).await).await;
            }
            "note" => tab_and_press(browser, "main button[value=next]", ENTER).await,
            _ => return n,
        }
    }
    panic!("the survey has no end: {}", browser.source().await);
}

#[actix_web::test]
async fn a_keyboard_alone_leads_from_the_landing_page_to_the_thanks_with_script_and_without() {
    for script in [Script::On, Script::Off] {
        let app = TestApp::fresh().await;
        let (wave, _, codes) = app.open_wave("whole").await;
        let browser = Browser::phone(script).await;
        browser.goto(&format!("{}/{}", app.answering, wave.slug)).await;
        tab_to(&browser, "input.code").await;
        key(&browser, &codes[0].digits()).await;
        browser.then_next_page(async || key(&browser, ENTER).await).await;
        assert_eq!(browser.page().await, "begin", "{script:?}");
        tab_and_press(&browser, "main button[value=next]", ENTER).await;
        assert_eq!(browser.page().await, "leaving");
        tab_and_press(&browser, "main button[value=next]", " ").await;
        assert!(questions_by_keyboard(&browser).await > 15, "{script:?}");
        assert_eq!(browser.page().await, "check");
        tab_to(&browser, "input[data-option=words]").await;
        key(&browser, " ").await;
        tab_and_press(&browser, "main button[value=send]", ENTER).await;
        assert_eq!(browser.page().await, "equality", "{script:?}");
        assert!(browser.has(".words").await, "Space chose the words");
        tab_and_press(&browser, "main button[value=next]", " ").await;
        assert!(questions_by_keyboard(&browser).await > 6, "{script:?}");
        tab_and_press(&browser, "main button[value=send]", ENTER).await;
        assert_eq!(browser.page().await, "done", "{script:?}");
        tab_to(&browser, "summary").await;
        key(&browser, ENTER).await;
        assert!(browser.has("details[open]").await, "help unfolds by keyboard");
        tab_to(&browser, "details a[href]").await;
    }
}

#[actix_web::test]
async fn enter_in_any_field_never_opens_help_and_never_leaves() {
    for script in [Script::On, Script::Off] {
        let app = TestApp::fresh().await;
        let (wave, _, codes) = app.open_wave("needs").await;
        let browser = Browser::phone(script).await;
        to_first_question(&browser, &app, &wave, &codes[0]).await;
        let first = browser.question().await;
        browser.press("language").await;
        browser.then_next_page(async || browser.keys("input[data-option]", ENTER).await).await;
        assert_eq!((browser.page().await, browser.question().await), ("question".to_owned(), first.clone()), "language, {script:?}");
        browser.then_next_page(async || browser.keys("input[type=checkbox]", &format!(" {ENTER}")).await).await;
        assert_eq!(browser.page().await, "question", "several answers, {script:?}");
        assert_ne!(browser.question().await, first, "several answers, {script:?}");
        answer_until_check(&browser, async || {}).await;
        browser.then_next_page(async || browser.keys("input[data-option=words]", &format!(" {ENTER}")).await).await;
        assert_eq!(browser.page().await, "check", "Enter sends nothing by itself, {script:?}");
        assert!(browser.is_chosen("words").await, "Enter lost what was chosen, {script:?}");
    }
}
