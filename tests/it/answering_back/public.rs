//! “You said, we did”: what everybody reads, in every language, and what is missing by the clock.

use super::{People, act, again, filled, findings, look, people, press, publish, read, released, send, sentence, take_up};
use crate::{
    app::{TestApp, day},
    rooms::{PASSWORD, value},
};
use chorus::{
    domain::action::{Kind, Reason},
    i18n::without_isolates,
    report::{Statements, replies},
};
use scraper::{Html, Selector};
use std::collections::BTreeSet;

/// A public reply with an action in every status, for every reason, one of them late by 1 July.
async fn in_every_status(app: &TestApp) -> chorus::release::Document {
    let document = released(app).await;
    let people: People = people(app).await;
    let works = take_up(app, &document, &people.linden, "believed", "works", "").await;
    let change = take_up(app, &document, &people.linden, "told_next", "change", "Say <what> comes next.").await;
    for finding in [&works, &change] {
        publish(app, finding, &people.linden).await;
    }
    act(app, &works, &people.linden, "doing", &[("due", "2026-06-30"), ("role", "lead")]).await;
    act(app, &change, &people.linden, "undecided", &[("role", "coordinator"), ("organisation", "council")]).await;
    act(app, &change, &people.linden, "planned", &[("due", "2026-12-31"), ("role", "commissioner"), ("organisation", "council")]).await;
    for reason in Reason::ALL {
        act(app, &change, &people.linden, "not-doing", &[("reason", reason.as_str())]).await;
    }
    let done = act(app, &change, &people.linden, "done", &[("text", "Cards lie in every room.")]).await;
    assert_eq!(press(app, &format!("{done}/vet"), &people.reed, &[("says", "unsure")]).await.0, 303);
    document
}

fn texts(html: &str, css: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    page.select(&Selector::parse(css).expect("a selector")).map(|e| without_isolates(&e.text().collect::<String>())).collect()
}

#[actix_web::test]
async fn a_reply_stands_in_every_language_with_its_direction_and_without_a_script() {
    let app = TestApp::fresh().await;
    let document = in_every_status(&app).await;
    app.clock.set(day("2026-07-01"));
    let mut seen = BTreeSet::new();
    for language in app.base.words.languages() {
        let code = language.code.as_str();
        for path in ["/said-and-did", "/core-1/said-and-did"] {
            let html = read(&app, &format!("{path}?lang={code}")).await;
            assert!(html.contains(&format!("<html lang=\"{code}\" dir=\"{}\">", language.direction)), "{code}: {html}");
            assert!(!html.contains("<script") && !html.contains(" onclick"), "{code}: nothing needs a script");
            let heard = without_isolates(&sentence(&app, &document, "told_next", code));
            assert!(html.contains(&format!("lang=\"{code}\" dir=\"{}\">{heard}", language.direction)), "{code}: {heard}");
            let statuses = texts(&html, ".status");
            assert_eq!((statuses.len(), statuses.iter().collect::<BTreeSet<_>>().len()), (9, 9), "{code}: {statuses:?}");
            assert_eq!(texts(&html, ".did .owed").len(), 1, "{code}: what was to be done by 30 June is late");
            seen.insert(statuses[0].clone());
            // Free words stand as they were written, and say so.
            assert!(html.contains("<blockquote lang=\"en\" dir=\"ltr\">Say &lt;what&gt; comes next.</blockquote>"), "{code}: {html}");
            let mark =
                without_isolates(&app.base.words.say(code, "reply-foreign", &[("language", chorus::i18n::Arg::Text("English"))]).unwrap());
            assert_eq!(html.contains(&mark), !code.starts_with("en"), "{code}");
        }
    }
    assert_eq!(seen.len(), 29, "a sentence for each language");
    let arabic = read(&app, "/core-1/said-and-did?lang=ar").await;
    assert!(arabic.contains("أنتم قلتم ونحن فعلنا") && arabic.contains("إدارة الخدمة، harbour"), "{arabic}");
    let welsh = read(&app, "/core-1/said-and-did?lang=cy").await;
    assert!(welsh.contains("Fydd hyn ddim yn cael ei wneud, am nad oes arian ar ei gyfer."), "{welsh}");
}

#[actix_web::test]
async fn every_number_of_a_reply_is_one_that_its_release_says_or_a_day() {
    let app = TestApp::fresh().await;
    let document = in_every_status(&app).await;
    let words = &app.base.words;
    let html = read(&app, "/core-1/said-and-did?lang=en").await;
    let numbers =
        |text: &str| -> Vec<String> { text.split(|c: char| !c.is_ascii_digit()).filter(|n| !n.is_empty()).map(str::to_owned).collect() };
    let statements = Statements::of(&document, words, "en").expect("words");
    let mut said: BTreeSet<String> = numbers(&replies(&document, words, "en").expect("words")).into_iter().collect();
    for statement in statements.all() {
        said.extend(numbers(&without_isolates(&format!("{} {} {}", statement.share, statement.base, statement.range))));
    }
    let heard = texts(&html, ".said");
    assert!(heard.len() == 2 && heard.iter().all(|text| !numbers(text).is_empty()), "{heard:?}");
    for text in &heard {
        assert!(numbers(text).iter().all(|n| said.contains(n)), "{text}");
    }
    // Everything else has no number but those of days and of the wave.
    let mut rest = texts(&html, "main").concat();
    for text in heard.iter().chain(&texts(&html, "h2 + .soft")) {
        rest = rest.replace(text, "");
    }
    for (n, month) in [(15, "May"), (30, "June"), (31, "December")] {
        rest = rest.replace(&format!("{n} {month} 2026"), "");
    }
    assert_eq!(numbers(&rest), Vec::<String>::new(), "{rest}");
}

#[actix_web::test]
async fn after_ninety_days_without_a_reply_the_public_page_says_so_and_staff_count_the_days() {
    let app = TestApp::fresh().await;
    let document = released(&app).await;
    people(&app).await;
    // Public since 15 May: in time until 13 August.
    for (today, public, staff) in [
        ("2026-05-16", "It should be here by 13 August 2026", "Days left: 89"),
        ("2026-08-13", "It should be here by 13 August 2026", "Days left: 0"),
        ("2026-08-14", "public since 15 May 2026, for more than 90 days, and there is still no answer", "days over: 1"),
    ] {
        app.clock.set(day(today));
        let people = again(&app).await;
        for path in ["/said-and-did", "/core-1/said-and-did"] {
            assert!(read(&app, path).await.contains(public), "{today} {path}");
        }
        for path in ["/", "/said-and-did"] {
            let room = without_isolates(&look(&app, path, &people.moth).await);
            assert!(room.contains(staff) && room.contains("core-1"), "{today} {path}: {room}");
        }
    }
    app.clock.set(day("2026-08-15"));
    let people = again(&app).await;
    let finding = take_up(&app, &document, &people.linden, "told_next", "change", "").await;
    act(&app, &finding, &people.linden, "undecided", &[]).await;
    publish(&app, &finding, &people.linden).await;
    assert!(read(&app, "/said-and-did").await.contains("still no answer"), "what nobody has decided is no answer");
    act(&app, &finding, &people.linden, "not-doing", &[("reason", "law")]).await;
    assert!(!read(&app, "/said-and-did").await.contains("still no answer"), "“not doing, because” is one");
    assert!(
        !look(&app, "/", &people.linden).await.contains("core-1</a></p>") && !look(&app, "/", &people.linden).await.contains("days over")
    );
}

#[actix_web::test]
async fn what_is_late_or_undecided_for_long_comes_first() {
    let app = TestApp::fresh().await;
    let document = released(&app).await;
    let staff = people(&app).await;
    let finding = take_up(&app, &document, &staff.linden, "told_next", "change", "").await;
    act(&app, &finding, &staff.linden, "planned", &[("due", "2026-06-14")]).await;
    act(&app, &finding, &staff.linden, "undecided", &[]).await;
    publish(&app, &finding, &staff.linden).await;
    for (today, late, waiting) in [("2026-06-14", false, false), ("2026-06-15", true, true)] {
        app.clock.set(day(today));
        let people = again(&app).await;
        let room = look(&app, "/said-and-did", &people.moth).await;
        assert_eq!((room.contains("id=\"late\""), room.contains("id=\"waiting\"")), (late, waiting), "{today}: {room}");
        let page = read(&app, "/said-and-did").await;
        assert_eq!(page.contains("This is late. It should have been done by 14 June 2026."), late, "{today}");
        assert!(page.contains("This has been open since 15 May 2026."), "{today}");
    }
    // It has begun, late as it is: the day stays, because nobody may move it by the way.
    app.clock.set(day("2026-06-16"));
    let people = again(&app).await;
    let action = format!("/actions/{}", super::actions(&app).await[0].id);
    let begun = filled("doing", &[("due", "2026-06-14")]);
    assert_eq!(press(&app, &format!("{action}/change"), &people.linden, &begun).await.0, 303);
    let moved = filled("doing", &[("due", "2026-06-13")]);
    assert_eq!(press(&app, &format!("{action}/change"), &people.linden, &moved).await.0, 422);
    assert!(read(&app, "/said-and-did").await.contains("This is late."));
}

#[actix_web::test]
async fn a_translation_is_shown_when_a_second_person_agreed_and_goes_with_its_words() {
    let app = TestApp::fresh().await;
    let document = released(&app).await;
    let staff = people(&app).await;
    let finding = take_up(&app, &document, &staff.linden, "told_next", "change", "In writing.").await;
    publish(&app, &finding, &staff.linden).await;
    let room = look(&app, &finding, &staff.linden).await;
    let path = format!("/words/{}", room.split("href=\"/words/").nth(1).and_then(|rest| rest.split('?').next()).expect("a way"));
    let arabic = async || read(&app, "/core-1/said-and-did?lang=ar").await;
    let write = [("do", "write"), ("language", "ar"), ("text", "كتابةً."), ("seen", "")];
    assert_eq!(press(&app, &path, &staff.linden, &write).await.0, 303);
    assert!(!arabic().await.contains("كتابةً."), "one person is not enough");
    let agree = [("do", "agree"), ("language", "ar"), ("text", "كتابةً.")];
    let (status, html) = press(&app, &path, &staff.linden, &agree).await;
    assert_eq!((status, html.contains("Another translation stands there")), (409, true), "nobody agrees to their own");
    assert!(
        !look(&app, &path, &staff.linden).await.contains("value=\"agree\"")
            && look(&app, &path, &staff.reed).await.contains("value=\"agree\"")
    );
    // Somebody else writes another one from the page on which there was none: both are on the page.
    let other = [("do", "write"), ("language", "ar"), ("text", "مكتوب."), ("seen", "")];
    let (status, html) = press(&app, &path, &staff.heath, &other).await;
    assert!(status == 409 && html.contains("كتابةً.") && html.contains("مكتوب."), "{html}");
    let better = [("do", "write"), ("language", "ar"), ("text", "كتابةً دائماً."), ("seen", "كتابةً.")];
    assert_eq!(press(&app, &path, &staff.heath, &better).await.0, 303);
    assert_eq!(press(&app, &path, &staff.reed, &agree).await.0, 409, "what they read is there no more");
    let agree = [("do", "agree"), ("language", "ar"), ("text", "كتابةً دائماً.")];
    let key = value(&look(&app, &path, &staff.reed).await, "key");
    let fields: Vec<_> =
        agree.iter().chain(&[("key", key.as_str()), ("password", PASSWORD)]).map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
    for _ in 0..5 {
        assert_eq!(send(&app, &path, &staff.reed, &fields).await.0, 303);
    }
    let page = arabic().await;
    assert!(page.contains("<blockquote lang=\"ar\" dir=\"rtl\">كتابةً دائماً.</blockquote>") && !page.contains("In writing."), "{page}");
    assert_eq!(press(&app, &path, &staff.heath, &better).await.0, 409, "what two have agreed to is not written otherwise");
    assert!(read(&app, "/core-1/said-and-did?lang=cy").await.contains("In writing."));
    for (field, typed) in [("language", "en"), ("language", "xx"), ("text", ""), ("text", &"ü".repeat(10_000)), ("password", "")] {
        let fields: Vec<_> = [("do", "write"), ("language", "cy"), ("text", "Yn ysgrifenedig."), ("seen", ""), (field, typed)].to_vec();
        assert_eq!(press(&app, &path, &staff.linden, &fields).await.0, 422, "{field}");
    }
    // Other words need another translation.
    let change = [("kind", "change"), ("text", "On paper."), ("language", "en")];
    assert_eq!(press(&app, &format!("{finding}/change"), &staff.linden, &change).await.0, 303);
    let page = arabic().await;
    assert!(page.contains("On paper.") && page.contains("كتابةً دائماً."), "the earlier words keep theirs: {page}");
    assert_eq!(findings(&app).await[0].versions[1].kind, Kind::Change);
}

#[actix_web::test]
async fn nothing_of_a_release_that_is_not_public_stands_on_the_page() {
    let app = TestApp::fresh().await;
    super::drafted(&app).await;
    assert_eq!(app.get(&format!("{}/core-1/said-and-did", app.public)).await.0, 404);
    assert_eq!(app.get(&format!("{}/core-9/said-and-did", app.public)).await.0, 404);
    assert_eq!(app.get(&format!("{}/%3Cscript%3E/said-and-did", app.public)).await.0, 404);
    let page = read(&app, "/said-and-did?lang=%3Cscript%3E").await;
    assert!(page.contains("Nothing has been published yet.") && !page.contains("core-1"), "{page}");
}
