//! Every answering page, put into one open tab as it came over the wire: far quicker than walking to it in a browser, and so all languages can be
//! looked at. The walks themselves go over HTTP.

use super::{Browser, Script};
use crate::{
    app::{Page, TestApp},
    pages::{LANGUAGES, Shown, Walk, every_page, fields, options},
};
use chorus::domain::wave::Topic;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tokio::sync::OnceCell;

/// Pages that one call of a script looks at: enough to make the call cheap, few enough to end long before the browser's limit.
const AT_ONCE: usize = 20;

/// A page as the stage shows it.
#[derive(Debug, Clone)]
pub struct Put {
    pub what: String,
    pub language: &'static str,
    /// What `data-page` says.
    pub name: String,
    pub html: String,
}

/// Every page that differs from every other one in more than its random names and the numbers of its title.
pub async fn distinct() -> &'static [Put] {
    static PUT: OnceCell<Vec<Put>> = OnceCell::const_new();
    PUT.get_or_init(async || {
        let (walked, more) = tokio::join!(every_page(), more_pages());
        let mut seen = BTreeSet::new();
        let mut all: Vec<Put> = walked.iter().chain(&more).filter(|s| seen.insert(without_randomness(&s.page.html))).map(put).collect();
        all.sort_by_key(|p| LANGUAGES.iter().position(|(code, _)| *code == p.language));
        let languages: BTreeSet<&str> = all.iter().map(|p| p.language).collect();
        assert_eq!(languages.len(), LANGUAGES.len());
        assert!(all.len() > LANGUAGES.len() * 50, "only {} pages differ", all.len());
        all
    })
    .await
}

/// The pages of one language.
pub async fn of(language: &str) -> Vec<&'static Put> {
    distinct().await.iter().filter(|p| p.language == language).collect()
}

fn put(shown: &Shown) -> Put {
    let html = shown.page.html.replace("<script src=\"/s.js\" defer></script>", "");
    Put { what: shown.what.clone(), language: shown.language, name: shown.page.name(), html }
}

/// A page without what differs each time that it is made, and without what stands in no element: random names and values, sealed state, the title's
/// number, the address, numbers and words to keep, what the script is told.
fn without_randomness(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let body = html.split_once("<body").and_then(|(_, body)| body.split_once("<a class=\"vh skip\"")).map_or(html, |(_, body)| body);
    out.push_str(html.lines().nth(1).unwrap_or_default());
    for (n, part) in body.split(" value=\"").enumerate() {
        let kept = if n == 0 {
            part
        } else {
            part.split_once('"').map_or("", |(value, _)| if value.contains(':') { part } else { &part[value.len()..] })
        };
        out.push_str(kept);
    }
    for (before, after) in [
        (" name=\"f", "\""),
        (" action=\"", "\""),
        (" data-to=\"", "\""),
        ("class=\"finish\" href=\"", "\""),
        ("<p class=\"number\">", "</p>"),
        ("<p class=\"words\"", "</p>"),
    ] {
        let parts: Vec<&str> = out.split(before).collect();
        let rest = parts[1..].iter().map(|part| part.split_once(after).map_or(*part, |(_, rest)| rest));
        out = std::iter::once(parts[0]).chain(rest).collect::<Vec<_>>().join(before);
    }
    out
}

/// What the walk of `pages.rs` does not meet: every question with its answer chosen, the reminder, ways in without a card to their ends,
/// the other thanks, and pages outside a run.
async fn more_pages() -> Vec<Shown> {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    let (doored, _, door_codes) = app.open_wave_behind("core", Some(Topic::Libraries)).await;
    let (needs, _, needs_codes) = app.open_wave("needs").await;
    let (open, kiosk) = (app.open_link(&wave).await, app.kiosk(&wave).await);
    let mut shown = Vec::new();
    for (n, language) in LANGUAGES.into_iter().enumerate() {
        let mut walk = Walk::new(&app, &wave, language);
        filled(&mut walk, &codes[n].digits()).await;
        shown.append(&mut walk.shown);
        let mut walk = Walk::new(&app, &doored, language);
        behind_the_door(&mut walk, &door_codes[n].digits(), language.0).await;
        shown.append(&mut walk.shown);
        let mut walk = Walk::new(&app, &wave, language).at(&open);
        without_card(&mut walk, None, language.0).await;
        shown.append(&mut walk.shown);
        let mut walk = Walk::new(&app, &wave, language).at(&kiosk.0);
        without_card(&mut walk, Some(&kiosk.1), language.0).await;
        shown.append(&mut walk.shown);
        let mut walk = Walk::new(&app, &wave, language);
        walk.send("too old", fields(&[("s", "AAAA"), ("l", language.0), ("do", "next")])).await;
        shown.append(&mut walk.shown);
    }
    let mut walk = Walk::new(&app, &needs, LANGUAGES[0]);
    several_answers(&mut walk, &needs_codes[0].digits()).await;
    shown.append(&mut walk.shown);
    let mut walk = Walk::new(&app, &wave, LANGUAGES[0]).at("nothing");
    walk.send("no such page", Vec::new()).await;
    shown.append(&mut walk.shown);
    app.close(&wave).await;
    app.settle().await;
    for language in LANGUAGES {
        let mut walk = Walk::new(&app, &wave, language);
        let closed = walk.send("closed", fields(&[("code", "1234"), ("l", language.0), ("do", "next")])).await;
        assert!(closed.name() == "closed" && closed.says("value=\"withdraw\""), "{}", closed.html);
        shown.append(&mut walk.shown);
    }
    shown
}

/// Chooses the first answer of every question and comes back to it: the same page, filled. Then the send, and nothing about oneself.
async fn filled(walk: &mut Walk<'_>, code: &str) {
    let mut page = walk.begin(code).await;
    for _ in 0..80 {
        if page.name() == "check" || page.html.contains("value=\"drop\"") {
            break;
        }
        page = fill(walk, &page).await;
    }
    let mut page = walk.press(&page, "send", Vec::new()).await;
    assert_eq!(page.name(), "equality");
    page = walk.press(&page, "next", Vec::new()).await;
    for _ in 0..40 {
        if page.html.contains("value=\"drop\"") {
            break;
        }
        page = fill(walk, &page).await;
    }
    assert_eq!(walk.press(&page, "drop", Vec::new()).await.name(), "done");
}

/// Answers a page, looks back at it, and goes on.
async fn fill(walk: &mut Walk<'_>, page: &Page) -> Page {
    let mut answer = Vec::new();
    if page.html.contains("<textarea") {
        answer.push((page.text_field(), "Someone to talk to".to_owned()));
    }
    let codes = options(page);
    let answers = !codes.is_empty();
    if page.question() == Some("helped_by") {
        let reminder = walk.press(page, "next", vec![page.option("family")]).await;
        assert!(reminder.html.contains("value=\"nothing\""), "{}", reminder.html);
    }
    answer.extend(codes.first().map(|code| page.option(code)));
    let next = walk.press(page, "next", answer).await;
    if !answers {
        return next;
    }
    let back = walk.press(&next, "back", Vec::new()).await;
    assert_eq!((back.name(), back.question()), (page.name(), page.question()), "{}", next.html);
    assert_eq!(back.checked(), codes[..1], "{}", back.html);
    walk.press(&back, "next", back.checked().iter().map(|code| back.option(code)).collect()).await
}

/// To the end of the questions, saying nothing.
async fn through(walk: &mut Walk<'_>, mut page: Page) -> Page {
    for _ in 0..60 {
        if page.name() == "check" {
            return page;
        }
        let button = if ["question", "text"].contains(&page.name().as_str()) { "skip" } else { "next" };
        page = walk.press(&page, button, Vec::new()).await;
    }
    panic!("the survey has no end: {}", page.html)
}

async fn behind_the_door(walk: &mut Walk<'_>, code: &str, language: &str) {
    let door = walk.send("start", fields(&[("code", code), ("l", language), ("do", "next")])).await;
    let mut form = door.hidden();
    form.push(("l".to_owned(), language.to_owned()));
    form.push(door.option("libraries"));
    let begin = walk.send("libraries", form).await;
    assert_eq!(begin.name(), "begin");
    let check = through(walk, begin).await;
    let words = check.option("words");
    let sent = walk.press(&check, "send", vec![words]).await;
    assert!(sent.name() == "equality" && sent.html.contains("class=\"words\""), "words are shown before anything else: {}", sent.html);
    let done = walk.press(&sent, "nothing", Vec::new()).await;
    assert!(done.name() == "done" && done.html.contains("class=\"words\""), "{}", done.html);
}

async fn without_card(walk: &mut Walk<'_>, secret: Option<&str>, language: &str) {
    let landing = walk.send("landing", fields(&[("do", &format!("language:{language}"))])).await;
    let number = landing.start_number();
    let mut form = fields(&[("r", &number), ("l", language), ("do", "next")]);
    if let Some(secret) = secret {
        let wrong = fields(&[("r", &number), ("k", "guess"), ("l", language), ("do", "next")]);
        assert!(walk.send("landing", wrong).await.html.contains("role=\"alert\""));
        form.push(("k".to_owned(), secret.to_owned()));
    }
    let begin = walk.send("start", form).await;
    assert_eq!(begin.name(), "begin", "{}", begin.html);
    let leaving = walk.press(&begin, "next", Vec::new()).await;
    let stop = walk.press(&leaving, "stop", Vec::new()).await;
    let sent = walk.press(&stop, "send", Vec::new()).await;
    assert_eq!(walk.press(&sent, "nothing", Vec::new()).await.name(), "done", "{}", sent.html);
}

/// A question with several answers: none, two that do not go together, two that do. Only this survey has one, in English alone.
async fn several_answers(walk: &mut Walk<'_>, code: &str) {
    let begin = walk.begin(code).await;
    let leaving = walk.press(&begin, "next", Vec::new()).await;
    let page = walk.press(&leaving, "next", Vec::new()).await;
    assert!(page.html.contains("type=\"checkbox\""), "the first question has several answers");
    let again = walk.press(&page, "next", vec![page.option("referred"), page.option("none")]).await;
    assert!(again.html.contains("role=\"alert\""), "{}", again.html);
    let codes = options(&again);
    let next = walk.press(&again, "next", codes[..2].iter().map(|code| again.option(code)).collect()).await;
    assert_eq!(walk.press(&next, "back", Vec::new()).await.checked(), codes[..2]);
}

/// An open tab that shows pages without asking the server for them.
pub struct Stage {
    pub browser: Browser,
}

impl Stage {
    /// A tab with programs of the test's own in it; they stay while the pages come and go.
    pub async fn open(width: u32, height: u32, programs: &[&str]) -> Self {
        let browser = Browser::open(Script::On).await;
        browser.size(width, height).await;
        browser.goto("about:blank").await;
        for program in programs {
            browser.run(program).await;
        }
        Self { browser }
    }

    /// Shows each page and runs the body of an asynchronous `look(page)` on it, which knows `given`. Says what it returned, page by page.
    pub async fn look(&self, pages: &[&Put], given: &Value, look: &str) -> Vec<Value> {
        let script = format!(
            "const [pages, given, done] = arguments;
             const look = async page => {{ {look} }};
             (async () => {{
                 const out = [];
                 for (const page of pages) {{
                     document.open();
                     document.write(page.html);
                     document.close();
                     out.push(await look(page) ?? null);
                 }}
                 return out;
             }})().then(done, e => done(String(e) + e.stack))"
        );
        let mut out = Vec::new();
        for batch in pages.chunks(AT_ONCE) {
            let shown: Vec<Value> = batch.iter().map(|p| json!({ "what": p.what, "name": p.name, "html": p.html })).collect();
            let found = self.browser.client.execute_async(&script, vec![json!(shown), given.clone()]).await;
            match found.unwrap_or_else(|e| panic!("{}: {e}", batch[0].what)) {
                Value::Array(found) => out.extend(found),
                error => panic!("{}: {error}", batch[0].what),
            }
        }
        assert_eq!(out.len(), pages.len());
        out
    }
}
