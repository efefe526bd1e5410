//! "What can staff see?": said from the settings as they are, on the survey itself and on the public page.

use crate::app::{Page, TestApp, name};
use chorus::{
    ballot_box::{self, Custodian, Custody, Opening},
    clock::Clock,
    domain::wave::Wave,
    i18n::Arg,
};

/// Every sentence that can be said.
const LINES: [&str; 16] = [
    "sees-card",
    "sees-batch",
    "sees-batch-place",
    "sees-locked",
    "sees-locked-people",
    "sees-count",
    "sees-figures",
    "sees-service",
    "sees-without-card",
    "sees-destroyed",
    "sees-words",
    "sees-about-you",
    "sees-kept",
    "sees-never",
    "sees-log",
    "sees-cannot",
];

/// Which sentences a page says.
fn said(app: &TestApp, language: &str, says: impl Fn(&str) -> bool) -> Vec<&'static str> {
    let line = |key: &str| {
        let least = if key == "sees-without-card" { 30.0 } else { 10.0 };
        let args = [("least", Arg::Number(least)), ("days", Arg::Number(60.0))];
        app.base.words.say(language, key, &args).expect("words")
    };
    LINES.into_iter().filter(|key| says(&line(key))).collect()
}

fn without<'a>(out: &[&str]) -> Vec<&'a str> {
    LINES.into_iter().filter(|line| !out.contains(line)).collect()
}

async fn of_page(app: &TestApp, begin: &Page) -> Vec<&'static str> {
    assert_eq!(begin.name(), "begin");
    let page = app.press(begin, "sees", &[]).await;
    assert_eq!(page.name(), "begin");
    let lines = said(app, "en", |line| page.says(line));
    let back = app.press(&page, "next", &[]).await;
    assert!(back.name() == "begin" && back.says(&app.base.words.say("en", "begin-title", &[]).expect("words")), "it leads back");
    lines
}

async fn of_public(app: &TestApp, language: &str) -> Vec<&'static str> {
    let (status, html) = app.get(&format!("{}/what-staff-see?lang={language}", app.public)).await;
    assert_eq!(status, 200);
    assert!(!html.contains(app.answering.trim_start_matches("http://")), "it does not name the answering origin");
    let text: String = scraper::Html::parse_document(&html).root_element().text().collect();
    said(app, language, |line| text.contains(line))
}

async fn open(app: &TestApp, survey: &str, custody: Custody) -> Wave {
    let closes_on = app.clock.today() + chrono::Duration::days(30);
    let opening = Opening { survey: name(survey), closes_on, ends_year: false, door: None, custody };
    ballot_box::open(app.store(), app.ring(), &*app.clock, &opening).await.expect("opens")
}

#[actix_web::test]
async fn the_page_says_what_is_so_and_nothing_else() {
    let app = TestApp::fresh().await;
    assert!(of_public(&app, "en").await.is_empty(), "no survey is open");

    // Cards of a service, for no place; the server keeps the key; words are asked for, and something about the person.
    let (wave, _, codes) = app.open_wave("whole").await;
    let begin = app.start(&wave, &codes[0].digits()).await;
    let with_cards = without(&["sees-batch-place", "sees-locked-people", "sees-without-card"]);
    assert_eq!(of_page(&app, &begin).await, with_cards);
    assert_eq!(of_public(&app, "en").await, with_cards);

    // The same for a link that anybody can open: nothing is said of cards there, and both are said to the public.
    let link = app.open_link(&wave).await;
    let (status, html) = app.get(&format!("{}/{link}", app.answering)).await;
    let opened = Page::read(&link, status, html);
    let begin = app.post(&link, &[("r".into(), opened.start_number()), ("do".into(), "next".into())]).await;
    assert_eq!(
        of_page(&app, &begin).await,
        without(&["sees-card", "sees-batch", "sees-batch-place", "sees-service", "sees-locked-people"])
    );
    assert_eq!(of_public(&app, "en").await, without(&["sees-batch-place", "sees-locked-people"]));

    // Cards for a place.
    let (_, of_alder) = app.print_cards(&wave, Some("alder")).await;
    app.settle().await;
    let begin = app.start(&wave, &of_alder[0].digits()).await;
    assert_eq!(of_page(&app, &begin).await, without(&["sees-batch", "sees-locked-people", "sees-without-card"]));
    let begin = app.start(&wave, &codes[1].digits()).await;
    assert_eq!(of_page(&app, &begin).await, with_cards, "a card of the other batch says nothing of a place");
    assert_eq!(of_public(&app, "en").await, without(&["sees-batch", "sees-locked-people"]));
    app.close(&wave).await;
    app.settle().await;
    assert!(of_public(&app, "en").await.is_empty(), "it is closed");

    // Three people keep the key.
    let identity = || age::x25519::Identity::generate().to_public().to_string();
    let people = ["ash", "jo", "rowan"].map(|who| Custodian { name: name(who), recipient: identity() });
    let wave = open(&app, "whole", Custody::People(people)).await;
    let (_, codes) = app.print_cards(&wave, None).await;
    app.settle().await;
    let begin = app.start(&wave, &codes[0].digits()).await;
    assert_eq!(of_page(&app, &begin).await, without(&["sees-batch-place", "sees-locked", "sees-without-card"]));

    // A survey that tells services apart nowhere.
    let (wave, _, codes) = app.open_wave("core").await;
    let begin = app.start(&wave, &codes[0].digits()).await;
    assert!(!of_page(&app, &begin).await.contains(&"sees-service"));
}

#[actix_web::test]
async fn it_is_said_in_every_language_present() {
    let app = TestApp::fresh().await;
    app.open_wave("whole").await;
    let languages = app.base.words.languages();
    assert!(languages.len() >= 29);
    for language in languages {
        let expected = without(&["sees-batch-place", "sees-locked-people", "sees-without-card"]);
        assert_eq!(of_public(&app, &language.code).await, expected, "{}", language.code);
    }
}
