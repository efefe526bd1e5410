//! A walk past every page that a person can meet, for tests that look at all of them.

use super::{Browser, journey::choice};
use crate::app::{PLACES, TestApp};
use chorus::{
    domain::{
        code::Code,
        wave::{Topic, Wave},
    },
    release::Document,
};

/// Shows each page of the answering origin in one language and lets `look` see it under its name.
pub async fn answering(browser: &Browser, app: &TestApp, language: &str, look: impl AsyncFn(&str)) {
    let (wave, _, codes) = app.open_wave("whole").await;
    front(browser, app, &wave, language, &look).await;
    begin(browser, app, &wave, language, &codes[0]).await;
    beside(browser, &look).await;
    keep(browser, app, &wave, language, &look).await;
    questions(browser, &look).await;
    look("check").await;
    browser.click("summary").await;
    look("check, open").await;
    browser.choose("words").await;
    browser.press("send").await;
    about(browser, &look).await;

    begin(browser, app, &wave, language, &codes[1]).await;
    browser.press("young").await;
    look("under 16").await;
    begin(browser, app, &wave, language, &codes[2]).await;
    stop(browser, &look).await;
    door(browser, app, language, &look).await;
    without_card(browser, app, &wave, language, &look).await;

    begin(browser, app, &wave, language, &codes[3]).await;
    app.close(&wave).await;
    app.settle().await;
    browser.press("next").await;
    assert_eq!(browser.page().await, "closed");
    assert_eq!(browser.language().await.0, language);
    assert!(browser.has("main button[value=withdraw]").await, "what was sent can still be taken out");
    look("closed").await;
    browser.goto(&format!("{}/{}", app.answering, wave.slug)).await;
    look("closed, from outside").await;
    browser.goto(&format!("{}/nothing", app.answering)).await;
    look("no such page").await;
}

async fn landing(browser: &Browser, app: &TestApp, wave: &Wave, language: &str) {
    browser.goto_afresh(&format!("{}/{}", app.answering, wave.slug)).await;
    if browser.language().await.0 != language {
        browser.press(&format!("language:{language}")).await;
    }
}

async fn front(browser: &Browser, app: &TestApp, wave: &Wave, language: &str, look: &impl AsyncFn(&str)) {
    landing(browser, app, wave, language).await;
    look("landing").await;
    browser.keys("input.code", "1234 5678").await;
    browser.press("next").await;
    assert!(browser.has(".err").await, "a wrong number is not told");
    look("landing, error").await;
    for view in ["help", "pause"] {
        browser.press(view).await;
        look(&format!("{view}, from the front")).await;
        browser.press("next").await;
        assert_eq!(browser.page().await, "landing");
    }
    browser.press("withdraw").await;
    assert_eq!(browser.page().await, "withdraw");
    look("withdraw").await;
    browser.keys("textarea", "one two").await;
    browser.press("withdraw").await;
    assert!(browser.has(".err").await, "a slip is not told");
    look("withdraw, error").await;
    let list = app.base.words.list(language);
    let phrase = chorus::domain::withdraw::Phrase::from_places([1, 2, 3, 4, 5]).words(list).join(" ");
    let typed = serde_json::to_string(&phrase).expect("JSON");
    browser.run(&format!("document.querySelector('textarea').value = {typed}")).await;
    browser.press("withdraw").await;
    assert!(!browser.has("textarea").await, "words that fit are taken");
    look("withdrawn").await;
}

/// A number to come back with, its deletion, and a question that was answered before the run was taken up again.
async fn keep(browser: &Browser, app: &TestApp, wave: &Wave, language: &str, look: &impl AsyncFn(&str)) {
    browser.press("next").await;
    browser.press("pause").await;
    browser.press("keep").await;
    look("kept").await;
    // It stands on two lines, and a line break would be Enter.
    let number = browser.reads(".number").await.replace('\n', " ");
    landing(browser, app, wave, language).await;
    browser.keys("input.code", &number).await;
    browser.press("next").await;
    assert_eq!(browser.page().await, "question");
    browser.press("back").await;
    assert!(browser.has("p.note").await, "it says that there was an answer");
    look("question, answered earlier").await;
    browser.press("next").await;
    browser.press("pause").await;
    browser.press("keep").await;
    browser.press("unkeep").await;
    look("kept no more").await;
    browser.press("next").await;
    assert_eq!(browser.page().await, "question");
}

/// What people are asked about themselves, after the send.
async fn about(browser: &Browser, look: &impl AsyncFn(&str)) {
    assert_eq!(browser.page().await, "equality");
    assert!(browser.has(".words").await, "the words that were asked for are not there");
    look("equality").await;
    browser.press("next").await;
    for _ in 0..20 {
        if browser.has("button[value=drop]").await {
            break;
        }
        look(&format!("about you: {}", browser.question().await)).await;
        let first = browser.run("return document.querySelector('input[data-option]').dataset.option").await;
        browser.choose(first.as_str().expect("an option")).await;
        browser.press("next").await;
    }
    look("about you, check").await;
    browser.press("send").await;
    assert_eq!(browser.page().await, "done");
    look("done").await;
    browser.click("summary").await;
    look("done, help open").await;
}

/// A wave with a door: the way through it, and the harmless questions behind a wrong topic.
async fn door(browser: &Browser, app: &TestApp, language: &str, look: &impl AsyncFn(&str)) {
    let (wave, _, codes) = app.open_wave_behind("core", Some(Topic::Libraries)).await;
    for (topic, leads) in [("libraries", "begin"), ("parks", "question")] {
        landing(browser, app, &wave, language).await;
        browser.keys("input.code", &codes[0].digits()).await;
        browser.press("next").await;
        assert_eq!(browser.page().await, "door");
        look("door").await;
        let button = format!("button[data-option={topic}]");
        browser.then_next_page(async || browser.click(&button).await).await;
        assert_eq!(browser.page().await, leads);
    }
    for n in 1..=3 {
        look(&format!("harmless {n}")).await;
        browser.press("next").await;
    }
    assert_eq!(browser.page().await, "done");
    look("harmless, done").await;
}

/// Ways in without a card: a link for everybody, and a device that people share, which needs the script.
async fn without_card(browser: &Browser, app: &TestApp, wave: &Wave, language: &str, look: &impl AsyncFn(&str)) {
    let open = app.open_link(wave).await;
    let (kiosk, secret) = app.kiosk(wave).await;
    for (what, path) in [("open", open), ("kiosk", format!("{kiosk}#{secret}"))] {
        browser.goto_afresh(&format!("{}/{path}", app.answering)).await;
        if browser.language().await.0 != language {
            browser.press(&format!("language:{language}")).await;
        }
        look(&format!("landing, {what}")).await;
        browser.press("next").await;
        if what == "kiosk" && browser.page().await == "landing" {
            look("landing, kiosk without its secret").await;
            return;
        }
        assert_eq!(browser.page().await, "begin", "{what}");
        look(&format!("begin, {what}")).await;
        browser.press("next").await;
        look(&format!("leaving, {what}")).await;
        browser.press("next").await;
        browser.press("stop").await;
        browser.press("send").await;
        browser.press("nothing").await;
        assert_eq!(browser.page().await, "done", "{what}");
        look(&format!("done, {what}")).await;
    }
}

async fn begin(browser: &Browser, app: &TestApp, wave: &Wave, language: &str, code: &Code) {
    landing(browser, app, wave, language).await;
    browser.keys("input.code", &code.digits()).await;
    browser.press("next").await;
    assert_eq!(browser.page().await, "begin");
    assert_eq!(browser.language().await.0, language);
}

/// The pages before the first question, and those that lie over it.
async fn beside(browser: &Browser, look: &impl AsyncFn(&str)) {
    look("begin").await;
    browser.press("sees").await;
    look("what staff see").await;
    browser.press("next").await;
    assert_eq!(browser.page().await, "begin");
    browser.press("next").await;
    look("leaving").await;
    browser.press("next").await;
    look("question, empty").await;
    browser.choose("agree").await;
    look("question, filled").await;
    for (view, page, back) in
        [("help", "help", "next"), ("pause", "pause", "next"), ("language", "language", "next"), ("stop", "stopped", "back")]
    {
        browser.press(view).await;
        assert_eq!(browser.page().await, page);
        look(view).await;
        if view == "help" {
            browser.press("nation:wales").await;
            look("help, another nation").await;
        }
        browser.press(back).await;
        assert_eq!(browser.page().await, "question");
    }
}

async fn questions(browser: &Browser, look: &impl AsyncFn(&str)) {
    for _ in 0..60 {
        let (page, question) = (browser.page().await, browser.question().await);
        match page.as_str() {
            "check" => return,
            "question" => {
                look(&format!("question {question}")).await;
                if question == "helped_by" {
                    browser.choose("family").await;
                    browser.press("next").await;
                    look("reminder").await;
                    browser.press("back").await;
                }
                if let Some(option) = choice(&question) {
                    browser.choose(option).await;
                }
            }
            "text" => words(browser, look).await,
            _ => look(&page).await,
        }
        browser.press("next").await;
    }
    panic!("the survey has no end: {}", browser.source().await);
}

/// The page for words: empty, with too many of them, and with some.
async fn words(browser: &Browser, look: &impl AsyncFn(&str)) {
    look("text, empty").await;
    if !browser.has("textarea").await {
        return;
    }
    browser.run("document.querySelector('textarea').value = 'word '.repeat(300)").await;
    browser.press("next").await;
    assert!(browser.has(".err").await, "too many words are not told");
    look("text, error").await;
    browser.run("document.querySelector('textarea').value = 'One office for everything'").await;
    look("text, filled").await;
}

async fn stop(browser: &Browser, look: &impl AsyncFn(&str)) {
    browser.press("next").await;
    browser.press("next").await;
    browser.press("stop").await;
    browser.press("nothing").await;
    assert_eq!(browser.page().await, "stopped");
    look("stopped").await;
}

/// A question with several answers, and the error that it can have. Only this survey has one, in English alone.
pub async fn several_answers(browser: &Browser, app: &TestApp, look: impl AsyncFn(&str)) {
    let (wave, _, codes) = app.open_wave("needs").await;
    begin(browser, app, &wave, "en", &codes[0]).await;
    browser.press("next").await;
    browser.press("next").await;
    assert!(browser.has("input[type=checkbox]").await, "the first question has several answers");
    look("several answers, empty").await;
    browser.choose("referred").await;
    browser.choose("none").await;
    browser.press("next").await;
    assert!(browser.has(".err").await, "answers that do not go together are not told");
    look("several answers, error").await;
}

/// A release of the core survey, public.
pub async fn release(app: &TestApp) -> Document {
    let (wave, _, codes) = app.open_wave("core").await;
    for (n, code) in codes.iter().take(24).enumerate() {
        let place = PLACES[n % 2];
        let agree = ["agree", "strongly_agree", "neither", "disagree"][n % 4];
        app.reply(&wave, code, |question| match question {
            "place" => Some(place),
            "answered_before" | "helped_by" => Some("no"),
            "times_told" => Some("three_more"),
            "children" => Some("yes"),
            _ => Some(agree).filter(|_| question != "one_thing"),
        })
        .await;
    }
    app.close(&wave).await;
    app.count(&wave).await;
    let document = app.protect(&wave).await;
    app.approve_twice(&wave).await;
    app.share_and_publish(&wave).await;
    document
}
