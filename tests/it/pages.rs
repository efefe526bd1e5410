//! Every page for people answering, in every language, as it comes over the wire: what it weighs, what it says, what it does not say.

use crate::app::{NEUTRAL, Page, TestApp};
use actix_web::rt::task::spawn_blocking;
use chorus::{
    domain::wave::{Topic, Wave},
    i18n::{Words, subject::names_the_subject},
    render::Pages,
};
use flate2::read::GzDecoder;
use reqwest::StatusCode;
use scraper::{ElementRef, Html, Selector};
use serde::Serialize;
use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    sync::Arc,
    time::Duration,
};
use tokio::sync::OnceCell;

/// The languages of the core survey, with their directions.
pub const LANGUAGES: [(&str, &str); 29] = [
    ("en", "ltr"),
    ("en-simple", "ltr"),
    ("cy", "ltr"),
    ("pl", "ltr"),
    ("ro", "ltr"),
    ("pa", "ltr"),
    ("ur", "rtl"),
    ("bn", "ltr"),
    ("gu", "ltr"),
    ("hi", "ltr"),
    ("ar", "rtl"),
    ("fa", "rtl"),
    ("ps", "rtl"),
    ("ckb", "rtl"),
    ("so", "ltr"),
    ("ti", "ltr"),
    ("am", "ltr"),
    ("uk", "ltr"),
    ("ru", "ltr"),
    ("lt", "ltr"),
    ("bg", "ltr"),
    ("hu", "ltr"),
    ("sq", "ltr"),
    ("tr", "ltr"),
    ("vi", "ltr"),
    ("pt", "ltr"),
    ("es", "ltr"),
    ("fr", "ltr"),
    ("zh", "ltr"),
];
/// A few of them, for tests that put every one beside every other.
const FEW: [(&str, &str); 3] = [("en", "ltr"), ("cy", "ltr"), ("ar", "rtl")];
/// The first flight of a TCP connection: ten segments, less what TLS adds.
const LARGEST_PAGE: usize = 14_336;
const LARGEST_SCRIPT: usize = 5_120;
/// Field names that are the same on every rendering.
const STABLE_NAMES: [&str; 6] = ["s", "l", "r", "code", "w", "do"];
/// What buttons named `do` may say; `change:`, `language:` and `nation:` are followed by an id.
const STABLE_ACTIONS: [&str; 16] = [
    "sees", "next", "skip", "back", "pause", "help", "language", "send", "stop", "nothing", "young", "keep", "unkeep", "drop", "withdraw",
    "front",
];
/// Headers of every response, whoever made it, with what they must say.
const HEADERS: [(&str, &str); 10] = [
    ("content-security-policy", "default-src 'none'; style-src 'sha256-"),
    ("cache-control", "no-store, max-age=0"),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("x-robots-tag", "noindex, noarchive, nosnippet"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "accelerometer=(), "),
];

pub type Fields = Vec<(String, String)>;

/// A response with everything that came over the wire.
#[derive(Clone)]
pub struct Wire {
    pub status: u16,
    head: String,
    /// Bytes of head and body, as they came.
    bytes: usize,
    /// Bytes of the body alone, compressed if it was.
    body_bytes: usize,
    text: String,
}

impl Wire {
    fn header(&self, name: &str) -> Option<&str> {
        let found: Vec<&str> =
            self.head.lines().filter_map(|l| l.split_once(": ")).filter(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, v)| v).collect();
        assert!(found.len() < 2, "{name} stands {} times", found.len());
        found.first().copied()
    }
}

/// Sends one request as a browser that takes gzip, and reads until the server closes.
fn exchange(address: &str, method: &str, path: &str, headers: &str, body: &[u8]) -> Wire {
    let host = address.trim_start_matches("http://");
    let mut stream = TcpStream::connect(host).expect("connects");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a limit");
    let head = format!("{method} {path} HTTP/1.1\r\nHost: {host}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n{headers}\r\n");
    stream.write_all(head.as_bytes()).expect("sends");
    stream.write_all(body).expect("sends");
    let mut all = Vec::new();
    stream.read_to_end(&mut all).expect("an answer");
    read(&all)
}

fn read(all: &[u8]) -> Wire {
    let end = all.windows(4).position(|w| w == b"\r\n\r\n").expect("an end of the head");
    let head = String::from_utf8(all[..end].to_vec()).expect("a head in ASCII");
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status");
    let mut wire = Wire { status, head, bytes: all.len(), body_bytes: 0, text: String::new() };
    let mut body = all[end + 4..].to_vec();
    if wire.header("transfer-encoding") == Some("chunked") {
        body = unchunk(&body);
    }
    wire.body_bytes = body.len();
    if wire.header("content-encoding") == Some("gzip") {
        GzDecoder::new(&body[..]).read_to_string(&mut wire.text).expect("gzip");
    } else {
        wire.text = String::from_utf8(body).expect("text");
    }
    wire
}

fn unchunk(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|w| w == b"\r\n").expect("a chunk");
        let size = usize::from_str_radix(std::str::from_utf8(&rest[..line]).expect("a size"), 16).expect("a size");
        if size == 0 {
            return body;
        }
        body.extend(&rest[line + 2..line + 2 + size]);
        rest = &rest[line + 2 + size + 2..];
    }
}

fn post_blocking(address: &str, path: &str, form: &Fields) -> Wire {
    let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let headers = format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n", body.len());
    exchange(address, "POST", path, &headers, body.as_bytes())
}

async fn get(address: &str, path: &str) -> Wire {
    let (address, path) = (address.to_owned(), path.to_owned());
    spawn_blocking(move || exchange(&address, "GET", &path, "", b"")).await.expect("an answer")
}

async fn post(address: &str, path: &str, form: &Fields) -> Wire {
    let (address, path, form) = (address.to_owned(), path.to_owned(), form.clone());
    spawn_blocking(move || post_blocking(&address, &path, &form)).await.expect("an answer")
}

pub fn fields(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect()
}

/// A page that was shown, and the form that led to it.
#[derive(Clone)]
pub struct Shown {
    pub what: String,
    pub language: &'static str,
    direction: &'static str,
    form: Fields,
    pub wire: Wire,
    pub page: Page,
}

/// One person, on their way through a wave in one language.
pub struct Walk<'a> {
    app: &'a TestApp,
    slug: &'a str,
    language: &'static str,
    direction: &'static str,
    pub shown: Vec<Shown>,
}

impl<'a> Walk<'a> {
    pub fn new(app: &'a TestApp, wave: &'a Wave, (language, direction): (&'static str, &'static str)) -> Self {
        Self { app, slug: wave.slug.as_str(), language, direction, shown: Vec::new() }
    }

    pub fn at(mut self, slug: &'a str) -> Self {
        self.slug = slug;
        self
    }

    pub async fn send(&mut self, what: &str, form: Fields) -> Page {
        let path = format!("/{}", self.slug);
        let wire = if form.is_empty() { get(&self.app.answering, &path).await } else { post(&self.app.answering, &path, &form).await };
        let status = StatusCode::from_u16(wire.status).expect("a status");
        let page = Page::read(self.slug, status, wire.text.clone());
        let what = format!("{}/{what}: {} {}", self.language, page.name(), page.question().unwrap_or_default());
        self.shown.push(Shown { what, language: self.language, direction: self.direction, form, wire, page: page.clone() });
        page
    }

    pub async fn press(&mut self, page: &Page, button: &str, more: Fields) -> Page {
        let mut form = page.hidden();
        form.push(("l".to_owned(), self.language.to_owned()));
        form.extend(more);
        form.push(("do".to_owned(), button.to_owned()));
        self.send(button, form).await
    }

    pub async fn begin(&mut self, code: &str) -> Page {
        let language = self.language;
        let page = self.send("start", fields(&[("code", code), ("l", language), ("do", "next")])).await;
        assert_eq!(page.name(), "begin", "{}", page.html);
        page
    }

    /// The pages over and beside a page, which lead back to it.
    async fn look_around(&mut self, page: &Page) {
        for button in ["help", "pause", "language", "stop"] {
            let over = self.press(page, button, Vec::new()).await;
            if button == "help" && over.html.contains("nation:wales") {
                self.press(&over, "nation:wales", Vec::new()).await;
            }
            let back = self.press(&over, "back", Vec::new()).await;
            assert_eq!((back.name(), back.question()), (page.name(), page.question()), "{button} leads back");
        }
    }

    /// What stands before a card is used.
    async fn front(&mut self) {
        let language = self.language;
        if language == "en" {
            self.send("landing", Vec::new()).await;
        }
        self.send("landing", fields(&[("do", &format!("language:{language}"))])).await;
        self.send("landing", fields(&[("code", "1234 5678"), ("l", language), ("do", "next")])).await;
        for button in ["pause", "help", "language"] {
            self.send("landing", fields(&[("code", ""), ("l", language), ("do", button)])).await;
        }
    }

    /// All of the core survey, answering everything, with `words` in the box for words.
    async fn whole(&mut self, code: &str, words: &str) -> Page {
        let mut page = self.begin(code).await;
        for _ in 0..40 {
            self.look_around(&page).await;
            let answer = match page.name().as_str() {
                "check" => break,
                "question" => self.answer(&page).await,
                "text" => self.write(&page, words).await,
                _ => Vec::new(),
            };
            page = self.press(&page, "next", answer).await;
        }
        assert_eq!(page.name(), "check", "the survey has no end");
        let changed = self.press(&page, "change:children", Vec::new()).await;
        assert_eq!(changed.question(), Some("children"));
        let page = self.press(&changed, "next", vec![changed.option("yes")]).await;
        assert_eq!(page.name(), "check");
        let words = page.option("words");
        let sent = self.press(&page, "send", vec![words]).await;
        assert_eq!(sent.name(), "equality", "{}", sent.html);
        self.about(sent).await
    }

    /// What follows the send, to the thanks.
    async fn about(&mut self, mut page: Page) -> Page {
        page = self.press(&page, "next", Vec::new()).await;
        for _ in 0..20 {
            if page.name() != "question" {
                break;
            }
            let answer = self.answer(&page).await;
            page = self.press(&page, "next", answer).await;
        }
        let done = self.press(&page, "send", Vec::new()).await;
        assert_eq!(done.name(), "done", "{}", done.html);
        done
    }

    /// A survey that is kept, and taken up again.
    async fn come_back(&mut self, code: &str) {
        let begin = self.begin(code).await;
        let mut page = self.press(&begin, "next", Vec::new()).await;
        for _ in 0..2 {
            page = self.press(&page, "next", Vec::new()).await;
        }
        let option = page.option(&options(&page)[0]);
        page = self.press(&page, "next", vec![option]).await;
        let pause = self.press(&page, "pause", Vec::new()).await;
        let kept = self.press(&pause, "keep", Vec::new()).await;
        let number: String =
            kept.html.split("class=\"number\"").nth(1).expect("a number").chars().skip_while(|c| *c != 'r').take(60).collect();
        let number: String = number.chars().filter(char::is_ascii_digit).collect();
        let language = self.language;
        let taken = self.send("taken up", fields(&[("code", &number), ("l", language), ("do", "next")])).await;
        let earlier = self.press(&taken, "back", Vec::new()).await;
        assert!(earlier.html.contains("class=\"note\""), "{}", earlier.html);
        let pause = self.press(&earlier, "pause", Vec::new()).await;
        let kept = self.press(&pause, "keep", Vec::new()).await;
        self.press(&kept, "unkeep", Vec::new()).await;
    }

    /// The door, and the harmless questions behind a wrong topic.
    async fn door(&mut self, code: &str) {
        let language = self.language;
        let door = self.send("start", fields(&[("code", code), ("l", language), ("do", "next")])).await;
        assert_eq!(door.name(), "door");
        let (name, value) = door.option("parks");
        let mut form = door.hidden();
        form.push((name, value));
        let mut page = self.send("parks", form).await;
        for _ in 0..3 {
            page = self.press(&page, "next", Vec::new()).await;
        }
        assert_eq!(page.name(), "done");
    }

    /// Taking out again: the page, a slip, and the end.
    async fn withdraw(&mut self) {
        let language = self.language;
        for words in ["", "one two"] {
            let mut form = fields(&[("l", language), ("do", "withdraw")]);
            if !words.is_empty() {
                form.push(("w".to_owned(), words.to_owned()));
            }
            self.send("withdraw", form).await;
        }
        let words = self.app.base.words.clone();
        let list = words.list(language);
        let phrase = chorus::domain::withdraw::Phrase::from_places([1, 2, 3, 4, 5]).words(list).join(" ");
        let gone = self.send("withdrawn", fields(&[("w", &phrase), ("l", language), ("do", "withdraw")])).await;
        assert!(!gone.html.contains("<textarea"), "{}", gone.html);
    }

    /// Goes on with two answers where one belongs, then gives the first.
    async fn answer(&mut self, page: &Page) -> Fields {
        let codes = options(page);
        assert!(codes.len() > 1, "{}", page.html);
        let (one, two) = (page.option(&codes[0]), page.option(&codes[1]));
        if !matches!(page.question(), Some("place" | "helped_by")) {
            let again = self.press(page, "next", vec![one.clone(), two]).await;
            assert_eq!(again.question(), page.question());
            assert!(again.html.contains("role=\"alert\""), "{}", again.html);
            let strange = self.press(page, "next", vec![(one.0.clone(), "strange".to_owned())]).await;
            assert!(strange.html.contains("role=\"alert\""), "{}", strange.html);
        }
        vec![one]
    }

    async fn write(&mut self, page: &Page, words: &str) -> Fields {
        // Words in most languages can be read by nobody in this partnership.
        let readable = crate::app::TEXT_LANGUAGES.split(' ').any(|l| l == self.language);
        assert_eq!(page.html.contains("<textarea"), readable);
        if !readable {
            return Vec::new();
        }
        let again = self.press(page, "next", vec![(page.text_field(), "w ".repeat(501))]).await;
        assert!(again.html.contains("role=\"alert\""), "{}", again.html);
        vec![(page.text_field(), words.to_owned()), page.option("quote")]
    }

    /// Ends that are not a send.
    async fn other_ends(&mut self, code: &str) {
        let begin = self.begin(code).await;
        let leaving = self.press(&begin, "next", Vec::new()).await;
        let stop = self.press(&leaving, "stop", Vec::new()).await;
        let stopped = self.press(&stop, "nothing", Vec::new()).await;
        assert!(stopped.hidden()[0].1.is_empty(), "the run is over");
        let begin = self.begin(code).await;
        let young = self.press(&begin, "young", Vec::new()).await;
        assert!(young.hidden()[0].1.is_empty(), "the run is over");
    }
}

pub fn options(page: &Page) -> Vec<String> {
    let html = Html::parse_document(&page.html);
    all(&html, "input[data-option]").filter_map(|e| e.attr("data-option").map(str::to_owned)).collect()
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}

fn all<'a>(html: &'a Html, what: &str) -> impl Iterator<Item = ElementRef<'a>> {
    html.select(&selector(what)).collect::<Vec<_>>().into_iter()
}

fn text_of(element: ElementRef) -> String {
    element.text().collect::<String>().trim().to_owned()
}

/// Every answering page in every language: what stands before a card is used, a whole survey, what follows its send, its other ends, coming back,
/// taking out again, the door, and ways in without a card. They are walked once for all tests.
pub async fn every_page() -> &'static [Shown] {
    static SHOWN: OnceCell<Vec<Shown>> = OnceCell::const_new();
    SHOWN.get_or_init(walk_everywhere).await
}

async fn walk_everywhere() -> Vec<Shown> {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    let (doored, _, door_codes) = app.open_wave_behind("core", Some(Topic::Libraries)).await;
    let (open, kiosk) = (app.open_link(&wave).await, app.kiosk(&wave).await.0);
    let mut shown = Vec::new();
    for (n, language) in LANGUAGES.into_iter().enumerate() {
        let mut walk = Walk::new(&app, &wave, language);
        walk.front().await;
        walk.whole(&codes[n].digits(), "Someone to talk to.\nNot a form.").await;
        walk.other_ends(&codes[0].digits()).await;
        walk.come_back(&codes[0].digits()).await;
        walk.withdraw().await;
        shown.extend(walk.shown);
        let mut walk = Walk::new(&app, &doored, language);
        walk.door(&door_codes[0].digits()).await;
        shown.extend(walk.shown);
        for slug in [&open, &kiosk] {
            let mut walk = Walk::new(&app, &wave, language).at(slug);
            walk.send("landing", fields(&[("do", &format!("language:{}", language.0))])).await;
            shown.extend(walk.shown);
        }
    }
    let names: BTreeSet<String> = shown.iter().map(|s| s.page.name()).collect();
    for name in [
        "landing", "door", "begin", "leaving", "note", "question", "text", "check", "equality", "done", "pause", "help", "language",
        "stopped", "withdraw",
    ] {
        assert!(names.contains(name), "no page {name} among {names:?}");
    }
    assert!(shown.len() > LANGUAGES.len() * 120, "only {} pages were shown", shown.len());
    for page in &shown {
        assert_eq!(page.wire.status, 200, "{}", page.what);
    }
    shown
}

/// Runs one check on every page.
async fn on_every_page(check: impl Fn(&Shown, &Html)) {
    for shown in every_page().await {
        check(shown, &Html::parse_document(&shown.page.html));
    }
}

#[actix_web::test]
async fn the_languages_walked_here_are_all_that_there_are() {
    let words = Words::load().expect("words");
    let all: BTreeSet<(&str, &str)> = words.languages().iter().map(|l| (l.code.as_str(), l.direction.as_str())).collect();
    assert_eq!(all, LANGUAGES.into_iter().collect());
    for instrument in ["survivor-core", "equality-england"] {
        let has: BTreeSet<&str> = words.instrument(instrument).expect("it").languages.iter().map(String::as_str).collect();
        assert_eq!(has, LANGUAGES.into_iter().map(|(code, _)| code).collect(), "{instrument}");
    }
}

#[actix_web::test]
async fn every_page_is_in_the_language_and_direction_that_was_chosen() {
    on_every_page(|shown, html| {
        let root = html.root_element();
        assert_eq!((root.attr("lang"), root.attr("dir")), (Some(shown.language), Some(shown.direction)), "{}", shown.what);
        let names: BTreeSet<_> = all(html, "[lang]").filter(|e| e.value().name() != "html").filter_map(|e| e.attr("lang")).collect();
        // Withdraw words are in the language of the page, and say so.
        let own = names.iter().all(|name| *name == shown.language);
        assert!(own || ["landing", "language"].contains(&shown.page.name().as_str()), "{}: {names:?}", shown.what);
        for other in all(html, "body [lang]:not(.words)") {
            let direction = LANGUAGES.iter().find(|(code, _)| other.attr("lang") == Some(code)).map(|(_, d)| *d);
            assert_eq!(other.attr("dir"), direction, "{}: {}", shown.what, other.html());
        }
    })
    .await;
}

#[actix_web::test]
async fn every_page_has_one_heading_unique_ids_and_references_that_lead_somewhere() {
    on_every_page(|shown, html| {
        let headings: Vec<String> = all(html, "h1").map(text_of).collect();
        assert!(headings.len() == 1 && !headings[0].is_empty(), "{}: {headings:?}", shown.what);
        let mut ids = BTreeSet::new();
        for element in all(html, "[id]") {
            let id = element.attr("id").expect("an id");
            assert!(!id.is_empty() && ids.insert(id), "{}: #{id} stands twice", shown.what);
        }
        for attribute in ["for", "form", "aria-describedby", "aria-labelledby"] {
            for element in all(html, &format!("[{attribute}]")) {
                for id in element.attr(attribute).expect("a reference").split_whitespace() {
                    assert!(ids.contains(id), "{}: {attribute} leads to #{id}, which is not there", shown.what);
                }
            }
        }
        for link in all(html, "a[href^='#']") {
            assert!(ids.contains(&link.attr("href").expect("a link")[1..]), "{}: {}", shown.what, link.html());
        }
    })
    .await;
}

#[actix_web::test]
async fn every_field_and_every_button_has_a_name_that_can_be_read_aloud() {
    let seen = std::cell::Cell::new(0);
    on_every_page(|shown, html| {
        let labels: BTreeMap<&str, String> = all(html, "label[for]").map(|l| (l.attr("for").expect("for"), text_of(l))).collect();
        for field in all(html, "input, textarea, select").filter(|e| e.attr("type") != Some("hidden")) {
            let by_id = field.attr("id").and_then(|id| labels.get(id)).is_some_and(|l| !l.is_empty());
            let around = field.ancestors().filter_map(ElementRef::wrap).any(|e| e.value().name() == "label" && !text_of(e).is_empty());
            assert!(by_id || around, "{}: {}", shown.what, field.html());
            assert_eq!(field.attr("autocomplete"), Some("off"), "{}: {}", shown.what, field.html());
            seen.set(seen.get() + 1);
        }
        for button in all(html, "button") {
            assert!(!text_of(button).is_empty(), "{}: {}", shown.what, button.html());
        }
        for set in all(html, "fieldset") {
            let legend = set.select(&selector("legend")).next().map(text_of).unwrap_or_default();
            assert!(!legend.is_empty(), "{}", shown.what);
        }
        assert!(all(html, "form").all(|f| f.attr("autocomplete") == Some("off") && f.attr("method") == Some("post")), "{}", shown.what);
    })
    .await;
    assert!(seen.get() > 100);
}

#[actix_web::test]
async fn leave_help_pause_and_language_stand_on_every_page_in_the_same_order() {
    on_every_page(|shown, html| {
        let bar: Vec<_> = all(html, "nav.bar button").map(|b| b.attr("value").unwrap_or("leave").to_owned()).collect();
        assert_eq!(bar, ["leave", "help", "pause", "language"], "{}", shown.what);
        let first = all(html, "a[href], button, input:not([type=hidden])").filter(|e| e.attr("tabindex") != Some("-1")).take(2);
        let first: Vec<_> = first.map(|e| e.attr("class").unwrap_or_default().to_owned()).collect();
        assert!(first[0].contains("skip") && first[1] == "leave", "{}: {first:?}", shown.what);
        let default = all(html, "button[form=answer], form#answer button").next().and_then(|b| b.attr("value"));
        assert_eq!(default, Some("next"), "{}: Enter in a field continues", shown.what);
    })
    .await;
}

#[actix_web::test]
async fn no_page_carries_a_handler_a_style_attribute_or_a_foreign_address() {
    on_every_page(|shown, html| {
        for element in all(html, "*") {
            for (name, value) in element.value().attrs() {
                let at = format!("{}: {name}=\"{value}\"", shown.what);
                assert!(!name.starts_with("on") && name != "style" && name != "srcdoc", "{at}");
                if name == "data-to" {
                    // A device that people share goes back to its own first page.
                    let kiosk = all(html, "body[data-kiosk]").next().and_then(|body| body.attr("data-kiosk"));
                    assert_eq!((element.attr("id"), value), (Some("leave"), kiosk.unwrap_or(NEUTRAL)), "{at}");
                    continue;
                }
                assert!(!value.contains("://") && !value.starts_with("//") && !value.to_lowercase().contains("javascript:"), "{at}");
                if ["src", "href", "action", "formaction", "poster", "srcset", "data", "cite", "ping", "background"].contains(&name) {
                    let own = (value.starts_with('/') && !value.starts_with("//")) || value.starts_with('#');
                    assert!(own || value.starts_with("tel:") || value.starts_with("sms:") || value == "data:,", "{at}");
                }
            }
            assert!(
                !["iframe", "object", "embed", "base", "img", "video", "audio", "template"].contains(&element.value().name()),
                "{}",
                shown.what
            );
        }
        let style: String = all(html, "style").map(text_of).collect();
        assert!(!style.is_empty() && !style.contains("url(") && !style.contains("@import"), "{}", shown.what);
        let scripts: Vec<_> = all(html, "script").map(|s| (s.attr("src"), text_of(s))).collect();
        assert_eq!(scripts, [(Some("/s.js"), String::new())], "{}", shown.what);
        assert!(all(html, "meta[http-equiv]").next().is_none(), "{}", shown.what);
        for link in all(html, "a[href^='tel:']") {
            let dialled = link.attr("href").expect("a link").trim_start_matches("tel:").to_owned();
            assert_eq!(text_of(link).replace(' ', ""), dialled, "{}: what is read is what is called", shown.what);
        }
    })
    .await;
}

fn is_random(name: &str) -> bool {
    name.len() == 13 && name.starts_with('f') && name[1..].bytes().all(|b| b.is_ascii_hexdigit() && !b.is_ascii_uppercase())
}

#[actix_web::test]
async fn no_field_is_named_and_no_value_says_what_was_asked_or_answered() {
    let words = Words::load().expect("words");
    let core = words.instrument("survivor-core").expect("the core survey");
    let mut known: BTreeSet<&str> = core.questions.iter().map(|q| q.id.as_str()).collect();
    known.extend(core.questions.iter().flat_map(|q| q.options.iter().map(|o| o.code.as_str())));
    known.extend(["dk", "pnts", "na", "quote", "summarise", "count", "place"]);
    on_every_page(|shown, html| {
        for field in all(html, "input, textarea, select, button").filter(|e| e.attr("name").is_some()) {
            let (name, value) = (field.attr("name").expect("a name"), field.attr("value").unwrap_or_default());
            let at = format!("{}: {}", shown.what, field.html());
            assert!(STABLE_NAMES.contains(&name) || is_random(name), "{at}");
            assert!(!known.contains(name) && !known.contains(value), "{at}");
            if name == "do" {
                let whole = ["change:", "language:", "nation:"].iter().any(|prefix| value.starts_with(prefix));
                // What the door leads to is random on every page, like any answer.
                let topic = is_random(value) && field.attr("data-option").is_some();
                assert!(whole || topic || STABLE_ACTIONS.contains(&value), "{at}");
            }
            if field.attr("data-option").is_some() {
                assert!((is_random(name) || name == "do") && is_random(value), "{at}");
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn two_renderings_of_a_page_share_no_field_name_and_no_value() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    let mut walk = Walk::new(&app, &wave, LANGUAGES[0]);
    walk.whole(&codes[0].digits(), "Words.").await;
    let sent_once: Vec<Shown> = walk.shown.clone();
    // A second run with the same answers; and the very same forms again would get the landing page, because the first run is over.
    let mut again = Walk::new(&app, &wave, LANGUAGES[0]);
    let mut page = again.begin(&codes[1].digits()).await;
    let mut compared = 0;
    for _ in 0..40 {
        if page.name() == "check" {
            break;
        }
        let (form, first) = (again.shown.last().expect("a page").form.clone(), random_parts(&page));
        let second = again.send("again", form).await;
        assert_eq!((second.name(), second.question()), (page.name(), page.question()));
        let twin = random_parts(&second);
        assert!(first.is_disjoint(&twin), "{:?}", first.intersection(&twin).collect::<Vec<_>>());
        assert_eq!(first.len(), twin.len());
        compared += usize::from(!first.is_empty());
        page = again.press(&second, "next", Vec::new()).await;
    }
    assert!(compared > 12, "only {compared} pages had options");
    let mut seen = BTreeSet::new();
    for part in sent_once.iter().flat_map(|s| random_parts(&s.page)) {
        assert!(seen.insert(part.clone()), "{part} was used on two pages of one run");
    }
    assert!(seen.len() > 100);
}

/// Every random name, and every value of an option, of one page.
fn random_parts(page: &Page) -> BTreeSet<String> {
    let html = Html::parse_document(&page.html);
    let mut parts = BTreeSet::new();
    for field in all(&html, "input, textarea").filter(|e| e.attr("name").is_some_and(|n| !STABLE_NAMES.contains(&n))) {
        parts.insert(field.attr("name").expect("a name").to_owned());
        parts.extend(field.attr("data-option").and(field.attr("value")).map(str::to_owned));
    }
    parts
}

#[actix_web::test]
async fn titles_are_neutral_numbered_and_say_nothing_of_what_is_asked() {
    let words = Words::load().expect("words");
    on_every_page(|shown, html| {
        let title = all(html, "title").next().map(text_of).expect("a title");
        let named = words.say(shown.language, "landing-title", &[]).expect("words");
        let rest = title.strip_prefix(&named).unwrap_or_else(|| panic!("{}: {title}", shown.what));
        let inside = !shown.page.hidden()[0].1.is_empty();
        if inside {
            let rest = rest.strip_prefix(" – ").unwrap_or_else(|| panic!("{}: {title}", shown.what));
            let number = rest.trim_end_matches([' ', '+', '‖', '.']).trim_end_matches(" Aa").trim_start_matches(['·', '✓', ' ']);
            assert!(rest.starts_with('·') || number.parse::<u32>().is_ok_and(|n| (1..=40).contains(&n)), "{}: {title}", shown.what);
        } else {
            let headings = ["done", "stopped", "closed", "help", "pause", "withdraw"]
                .map(|page| words.say(shown.language, &format!("{page}-title"), &[]));
            let known = headings.into_iter().any(|heading| rest == format!(" – {}", heading.expect("words")));
            assert!(rest.is_empty() || known, "{}: {title}", shown.what);
        }
        assert_eq!(names_the_subject(&title), None, "{}: {title}", shown.what);
    })
    .await;
}

#[actix_web::test]
async fn the_titles_of_a_run_differ_from_page_to_page() {
    let mut of_title: BTreeMap<String, (String, String)> = BTreeMap::new();
    for shown in every_page().await.iter().filter(|s| s.language == "en" && !s.page.hidden()[0].1.is_empty()) {
        let html = Html::parse_document(&shown.page.html);
        let title = all(&html, "title").next().map(text_of).expect("a title");
        // Over one page, Stop and its kind are pages of their own.
        let page = (shown.page.name(), all(&html, "h1").next().map(text_of).unwrap_or_default());
        if page.0 == "note" {
            continue;
        }
        let before = of_title.entry(title.clone()).or_insert_with(|| page.clone());
        assert_eq!(*before, page, "{title}");
    }
    assert!(of_title.len() > 40, "{of_title:?}");
}

#[actix_web::test]
async fn nothing_that_is_shown_before_a_card_is_used_names_the_subject() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    let mut seen = 0;
    for language in LANGUAGES {
        let mut walk = Walk::new(&app, &wave, language);
        walk.front().await;
        for shown in walk.shown.iter().filter(|s| s.page.name() != "help") {
            let html = Html::parse_document(&shown.page.html);
            let said: String = all(&html, "title, body").map(|e| e.html()).collect();
            assert_eq!(names_the_subject(&said), None, "{}", shown.what);
            assert_eq!(names_the_subject(&shown.wire.head), None, "{}", shown.what);
            seen += 1;
        }
    }
    assert!(seen >= 12);
    assert_eq!(names_the_subject(wave.slug.as_str()), None);
}

#[actix_web::test]
async fn every_page_comes_in_the_first_flight_of_a_connection() {
    let mut largest = (0, String::new());
    for shown in every_page().await {
        assert_eq!(shown.wire.header("content-encoding"), Some("gzip"), "{}", shown.what);
        assert!(shown.wire.bytes <= LARGEST_PAGE, "{}: {} bytes", shown.what, shown.wire.bytes);
        if shown.wire.bytes > largest.0 {
            largest = (shown.wire.bytes, shown.what.clone());
        }
    }
    println!("the largest is {largest:?}");
    assert!(largest.0 > 2_000, "nothing was measured: {largest:?}");
}

#[actix_web::test]
async fn even_the_longest_words_fit_into_the_first_flight() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("whole").await;
    // A thousand characters of four bytes, as hard to compress as writing can be.
    let mut seed = 12_345u32;
    let mut next = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from_u32(0x2_0000 + (seed >> 8) % 0xa000).expect("a character")
    };
    let words: String = (0..1_000).map(|_| next()).collect();
    let mut largest = 0;
    let readable = LANGUAGES.into_iter().filter(|(code, _)| crate::app::TEXT_LANGUAGES.split(' ').any(|l| l == *code));
    for (n, language) in readable.enumerate() {
        let mut walk = Walk::new(&app, &wave, language);
        walk.whole(&codes[n].digits(), &words).await;
        for shown in &walk.shown {
            assert!(shown.wire.bytes <= LARGEST_PAGE, "{}: {} bytes", shown.what, shown.wire.bytes);
            largest = largest.max(shown.wire.bytes);
        }
    }
    println!("the largest is {largest}");
    assert!(largest > 5_000, "the words travelled with no page: {largest}");
}

#[actix_web::test]
async fn the_script_is_small_and_its_name_says_nothing() {
    let app = TestApp::fresh().await;
    let script = get(&app.answering, "/s.js").await;
    assert_eq!((script.status, script.header("content-encoding")), (200, Some("gzip")));
    assert!(script.text.contains("addEventListener"), "it is the script");
    assert!(script.body_bytes <= LARGEST_SCRIPT, "{} bytes", script.body_bytes);
    assert_eq!(names_the_subject(&script.text), None);
    assert!(!script.text.contains("://"), "it asks nobody else");
}

fn assert_headers(what: &str, wire: &Wire) {
    for (name, value) in HEADERS {
        let said = wire.header(name).unwrap_or_else(|| panic!("{what}: no {name}"));
        let whole = !["content-security-policy", "permissions-policy"].contains(&name);
        assert!(if whole { said == value } else { said.starts_with(value) }, "{what}: {name}: {said}");
    }
    let policy = wire.header("content-security-policy").expect("a policy");
    for part in [
        "img-src 'self' data:",
        "connect-src 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types svp",
    ] {
        assert!(policy.contains(part), "{what}: {policy}");
    }
    assert!(!policy.contains("unsafe") && !policy.contains('*'), "{what}: {policy}");
    for never in ["set-cookie", "etag", "last-modified", "server", "x-powered-by", "link", "refresh", "report-to", "nel", "set-login"] {
        assert_eq!(wire.header(never), None, "{what}");
    }
}

#[test]
fn the_headers_looked_for_here_are_all_that_the_program_sets() {
    let source = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web/headers.rs")).expect("a file");
    let list = source.split("let all = [").nth(1).and_then(|rest| rest.split("];").next()).expect("the list");
    let set: BTreeSet<&str> = list.lines().filter_map(|l| l.trim().strip_prefix("(\"")).filter_map(|l| l.split('"').next()).collect();
    assert_eq!(set, HEADERS.map(|(name, _)| name).into_iter().collect());
}

#[actix_web::test]
async fn every_answer_carries_every_header_and_never_a_cookie() {
    let app = TestApp::fresh().await;
    for shown in every_page().await {
        assert_headers(&shown.what, &shown.wire);
        let style = shown.page.html.split("<style>").nth(1).and_then(|s| s.split("</style>").next()).expect("a style");
        let hash = data_encoding::BASE64.encode(ring::digest::digest(&ring::digest::SHA256, style.as_bytes()).as_ref());
        let policy = shown.wire.header("content-security-policy").expect("a policy");
        assert!(policy.contains(&format!("style-src 'sha256-{hash}';")), "{}: the style would not be shown", shown.what);
        assert!(policy.contains("script-src 'self';") && policy.contains("form-action 'self' http://127.0.0.1:9;"), "{policy}");
        assert_eq!(shown.wire.header("content-type"), Some("text/html; charset=utf-8"));
    }
    let (wave, _, _) = app.open_wave("needs").await;
    let path = format!("/{}", wave.slug);
    let typed = "Content-Type: application/x-www-form-urlencoded\r\n";
    let (address, path_here) = (app.answering.clone(), path.clone());
    let answers = spawn_blocking(move || {
        let send = |method: &str, path: &str, headers: &str, body: &str| exchange(&address, method, path, headers, body.as_bytes());
        let with_body = |path: &str, body: &str| send("POST", path, &format!("{typed}Content-Length: {}\r\n", body.len()), body);
        vec![
            (200, "script", send("GET", "/s.js", "", "")),
            (200, "health", send("GET", "/healthz", "", "")),
            (303, "leave", with_body(&format!("{path_here}/leave"), "r=")),
            (303, "leave without a run", with_body(&format!("{path_here}/leave"), "r=00")),
            (400, "stale", with_body(&path_here, "s=AAAA&do=next")),
            (404, "missing", send("GET", "/nothing-here", "", "")),
            (404, "missing wave", with_body("/nothing-here", "do=next")),
            (404, "deeper", send("GET", "/a/b/c", "", "")),
            (404, "root", send("GET", "/", "", "")),
            (413, "too large", send("POST", &path_here, &format!("{typed}Content-Length: 99999999\r\n"), "")),
        ]
    });
    for (status, what, wire) in answers.await.expect("answers") {
        assert_eq!(wire.status, status, "{what}: {}", wire.head);
        assert_headers(what, &wire);
        assert!(wire.bytes <= LARGEST_PAGE, "{what}: {} bytes", wire.bytes);
        if status == 303 {
            assert_eq!(wire.header("location"), Some(NEUTRAL), "{what}");
        }
    }
    for (method, path) in [("PUT", path.as_str()), ("DELETE", "/s.js"), ("OPTIONS", path.as_str())] {
        let (address, method, path) = (app.answering.clone(), method.to_owned(), path.to_owned());
        let wire = spawn_blocking(move || exchange(&address, &method, &path, "", b"")).await.expect("an answer");
        assert!((400..500).contains(&wire.status), "{}", wire.head);
        assert_headers("another method", &wire);
    }
}

#[actix_web::test]
async fn the_public_and_the_staff_origin_carry_the_headers_too() {
    let app = TestApp::fresh().await;
    for origin in [&app.public, &app.staff] {
        for (path, status) in [("/", 200), ("/healthz", 200), ("/nothing-here", 404)] {
            let wire = get(origin, path).await;
            assert_eq!(wire.status, status, "{origin}{path}");
            assert_headers(path, &wire);
            assert!(wire.header("content-security-policy").expect("a policy").contains("script-src 'none';"), "{origin}{path}");
        }
    }
}

/// Checks a page that stands apart from the walk: it is whole, in its language, and light.
fn assert_whole(what: &str, wire: &Wire, (language, direction): (&str, &str)) {
    let html = Html::parse_document(&wire.text);
    let root = html.root_element();
    assert_eq!((root.attr("lang"), root.attr("dir")), (Some(language), Some(direction)), "{what}");
    assert_eq!(all(&html, "h1").map(text_of).filter(|h| !h.is_empty()).count(), 1, "{what}");
    assert_eq!(all(&html, "nav.bar button").count(), 4, "{what}");
    assert!(wire.bytes <= LARGEST_PAGE, "{what}: {} bytes", wire.bytes);
    assert_headers(what, wire);
    assert_eq!(names_the_subject(&all(&html, "title, body").map(|e| e.html()).collect::<String>()), None, "{what}");
}

#[actix_web::test]
async fn a_closed_wave_says_so_in_the_language_that_was_being_read() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let path = format!("/{}", wave.slug);
    let mut begun = Vec::new();
    for (n, language) in LANGUAGES.into_iter().enumerate() {
        let mut walk = Walk::new(&app, &wave, language);
        begun.push((language, walk.begin(&codes[n].digits()).await));
    }
    app.close(&wave).await;
    app.settle().await;
    let front = get(&app.answering, &path).await;
    assert_whole("front", &front, LANGUAGES[0]);
    for (language, page) in begun {
        let mut form = page.hidden();
        form.extend(fields(&[("l", language.0), ("do", "next")]));
        let wire = post(&app.answering, &path, &form).await;
        assert!(wire.text.contains("data-page=\"closed\""), "{}", wire.text);
        assert_whole("a run under way", &wire, language);
        let wire = post(&app.answering, &path, &fields(&[("code", "1234"), ("l", language.0), ("do", "next")])).await;
        assert!(wire.text.contains("data-page=\"closed\""), "{}", wire.text);
        assert_whole("a start", &wire, language);
    }
}

#[actix_web::test]
async fn a_page_that_is_too_old_says_so_in_its_own_language() {
    let app = TestApp::fresh().await;
    let (wave, _, _) = app.open_wave("core").await;
    for language in LANGUAGES {
        let form = fields(&[("s", "AAAA"), ("l", language.0), ("do", "next")]);
        let wire = post(&app.answering, &format!("/{}", wave.slug), &form).await;
        assert_eq!(wire.status, 400);
        assert_whole("stale", &wire, language);
    }
}

#[actix_web::test]
async fn a_fault_is_told_calmly_in_the_language_of_the_page_and_takes_no_answers_away() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let mut begun = Vec::new();
    for (n, language) in LANGUAGES.into_iter().enumerate() {
        let mut walk = Walk::new(&app, &wave, language);
        begun.push((language, walk.begin(&codes[n].digits()).await));
    }
    let number = app.landing(&wave).await.start_number();
    app.store().close().await;
    for (n, (language, page)) in begun.into_iter().enumerate() {
        let mut begun = page.hidden();
        begun.extend(fields(&[("l", language.0), ("do", "next")]));
        let start = fields(&[("r", &number), ("code", &codes[n].digits()), ("l", language.0), ("do", "next")]);
        // Who has answers on the page keeps them, on a page that says nothing of them; who has not begun has nothing to lose.
        for (what, form, status) in [("held", begun, 200), ("fault", start, 500)] {
            let wire = post(&app.answering, &format!("/{}", wave.slug), &form).await;
            assert_eq!(wire.status, status, "{what}");
            assert!(!wire.text.contains("sqlx") && !wire.text.to_lowercase().contains("pool closed"), "the chain is for the log");
            assert_eq!(wire.text.contains("data-page=\"pause\""), status == 200);
            assert_whole(what, &wire, language);
        }
    }
}

#[actix_web::test]
async fn languages_that_are_rendered_at_once_never_mix() {
    let app = TestApp::fresh().await;
    let (wave, _, codes) = app.open_wave("core").await;
    let words = Words::load().expect("words");
    let telling = ["begin-title", "begin-see", "begin-first", "leave", "skip-link", "help-call-list", "help-title", "private-shift"];
    let said: Vec<(&str, Vec<String>)> =
        FEW.iter().map(|(code, _)| (*code, telling.iter().map(|key| words.say(code, key, &[]).expect("words")).collect())).collect();
    let mut tasks = Vec::new();
    for n in 0..12 {
        let (address, path, said) = (app.answering.clone(), format!("/{}", wave.slug), said.clone());
        let (code, language) = (codes[n].digits(), FEW[n % 3]);
        tasks.push(spawn_blocking(move || {
            let mut seen = 0;
            let mut check = |wire: &Wire, expected: &[usize]| {
                let html = Html::parse_document(&wire.text);
                assert_eq!(html.root_element().attr("lang"), Some(language.0));
                for (code, texts) in &said {
                    for (at, text) in texts.iter().enumerate() {
                        let there = wire.text.contains(text.as_str());
                        if *code == language.0 && expected.contains(&at) {
                            assert!(there, "{}: “{text}” is missing", language.0);
                        } else if *code != language.0 {
                            assert!(!there, "{}: “{text}” is {code}", language.0);
                        }
                    }
                }
                seen += 1;
            };
            for _ in 0..15 {
                let help = post_blocking(&address, &path, &fields(&[("l", language.0), ("do", "help")]));
                check(&help, &[3, 4, 5, 6]);
                let begin = post_blocking(&address, &path, &fields(&[("code", &code), ("l", language.0), ("do", "next")]));
                check(&begin, &[0, 1, 2, 3, 4]);
                let page = Page::read("", StatusCode::OK, begin.text.clone());
                let mut form = page.hidden();
                form.extend(fields(&[("do", "next")]));
                let leaving = post_blocking(&address, &path, &form);
                check(&leaving, &[3, 4, 7]);
            }
            seen
        }));
    }
    let mut seen = 0;
    for task in tasks {
        seen += task.await.expect("no language mixes");
    }
    assert_eq!(seen, 12 * 15 * 3);
}

/// A page of the test's own, over the template for messages.
#[derive(Serialize)]
struct Plain {
    page: serde_json::Value,
    heading: String,
    text: String,
}

impl chorus::render::Page for Plain {
    const TEMPLATE: &'static str = "answer/message.html";
}

#[test]
fn languages_that_are_rendered_on_many_threads_never_mix() {
    let words = Arc::new(Words::load().expect("words"));
    let pages = Pages::load(Arc::clone(&words)).expect("templates");
    let plain = Plain {
        page: serde_json::json!({
            "lang": "xx", "dir": "ltr", "title": "t", "style": "", "name": "error", "question": "", "action": "/a", "leave": "/a/leave",
            "leave_to": "x", "run": "", "state": "", "shift": "", "fictional": true, "draft": false, "kiosk": false,
        }),
        heading: "h".into(),
        text: "t".into(),
    };
    let expected: Vec<String> = FEW.iter().map(|(code, _)| pages.render(code, &plain).expect("a page")).collect();
    assert_eq!(expected.iter().collect::<BTreeSet<_>>().len(), 3, "each language says it in its own words");
    for (at, (code, _)) in FEW.iter().enumerate() {
        assert!(expected[at].contains(&words.say(code, "demo-notice", &[]).expect("words")), "{code}");
    }
    std::thread::scope(|scope| {
        for n in 0..8 {
            let (pages, plain, expected) = (&pages, &plain, &expected);
            scope.spawn(move || {
                for round in 0..200 {
                    let at = (n + round) % 3;
                    assert!(pages.render(FEW[at].0, plain).expect("a page") == expected[at], "{} was mixed", FEW[at].0);
                }
            });
        }
    });
}
