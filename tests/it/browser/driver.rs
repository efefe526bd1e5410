//! One browser with a profile of its own, and the verbs of a person in front of it.

use super::engine::{Driver, Engine, Session, session_file};
use fantoccini::{Client, ClientBuilder, Locator, error::CmdError};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::time::Duration;
use tempfile::TempDir;

/// How often, and how many times, a page that is not there yet is looked for: a minute in all, for machines that do much else.
const LOOK_AGAIN: Duration = Duration::from_millis(25);
const LOOKS: u32 = 2_400;
/// The key that ends a field, in the codes of the protocol.
pub const ENTER: &str = "\u{e007}";
pub const SHIFT: &str = "\u{e008}";

/// Whether the browser runs scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Script {
    On,
    Off,
}

pub struct Browser {
    pub client: Client,
    pub engine: Engine,
    script: Script,
    session: Session,
    http: reqwest::Client,
    // Fields go in this order, also when a test fails: a browser that still runs would write its folder again.
    driver: Driver,
    profile: TempDir,
}

impl Browser {
    /// Chromium, where nothing depends on the engine.
    pub async fn open(script: Script) -> Self {
        Self::open_in(Engine::Chromium, script).await
    }

    pub async fn open_in(engine: Engine, script: Script) -> Self {
        Self::start(engine, script, Session::New, tempfile::tempdir().expect("a folder")).await
    }

    /// A browser that brings its pages back when it is started again, as many people have set it.
    pub async fn open_to_come_back(engine: Engine, script: Script) -> Self {
        Self::start(engine, script, Session::Kept, tempfile::tempdir().expect("a folder")).await
    }

    async fn start(engine: Engine, script: Script, session: Session, profile: TempDir) -> Self {
        let driver = Driver::start(engine, session, profile.path());
        let address = format!("http://127.0.0.1:{}", driver.port);
        let capabilities = engine.capabilities(script, session, profile.path());
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&address).await;
        let client = client.unwrap_or_else(|e| panic!("{engine:?} does not start: {e}: run tests/run"));
        let browser = Self { client, engine, script, session, http: reqwest::Client::new(), driver, profile };
        if engine == Engine::WebKit {
            browser.as_high_as_any_page().await;
        }
        browser
    }

    /// This driver presses nothing that lies outside the window. Of two windows only the first, which was there before the driver came, is written down.
    async fn as_high_as_any_page(&self) {
        let now = self.client.window().await.expect("a window");
        let all = self.client.windows().await.expect("windows");
        if let Some(first) = all.into_iter().find(|window| *window != now) {
            self.client.switch_to_window(first).await.expect("the window");
        }
        self.client.set_window_rect(0, 0, 500, 3000).await.expect("a size");
    }

    /// A phone of 320 by 640 pixels.
    pub async fn phone(script: Script) -> Self {
        let browser = Self::open(script).await;
        browser.size(320, 640).await;
        browser
    }

    /// Closes the browser as a person does, and hands over what it left on the disk.
    pub async fn quit(self) -> TempDir {
        if self.engine == Engine::WebKit && self.session == Session::Kept {
            self.driver.quit_by_keyboard(&session_file(self.profile.path()));
        } else {
            self.client.close().await.expect("closes");
        }
        drop(self.driver);
        self.profile
    }

    /// Closes the browser, starts it again with the same profile, and goes to the tab that came back.
    pub async fn close_and_start_again(self, address: &str) -> Self {
        let (engine, script, session) = (self.engine, self.script, self.session);
        let profile = self.quit().await;
        Self::start(engine, script, session, profile).await.at_the_tab_of(address).await
    }

    /// The same after a power cut.
    pub async fn kill_and_start_again(self, address: &str) -> Self {
        let (engine, script, session, profile) = (self.engine, self.script, self.session, self.profile);
        // Ends all of it at once, before the next browser of this folder is there.
        drop(self.driver);
        Self::start(engine, script, session, profile).await.at_the_tab_of(address).await
    }

    async fn at_the_tab_of(self, address: &str) -> Self {
        for _ in 0..LOOKS {
            for window in self.client.windows().await.expect("windows") {
                self.client.switch_to_window(window).await.expect("the window");
                if self.url().await.starts_with(address) {
                    return self;
                }
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        panic!("{:?} did not bring back {address}", self.engine);
    }

    /// A command of the browser's own protocol.
    pub async fn tell(&self, command: &str, params: Value) -> Value {
        let session = self.client.session_id().await.expect("a session").expect("a session");
        let url = format!("http://127.0.0.1:{}/session/{session}/goog/cdp/execute", self.driver.port);
        let body = json!({ "cmd": command, "params": params }).to_string();
        let response = self.http.post(url).body(body).send().await.expect("an answer");
        let text = response.text().await.expect("text");
        let answer: Value = serde_json::from_str(&text).expect("JSON");
        assert!(answer["value"].get("error").is_none(), "{command}: {text}");
        answer["value"].clone()
    }

    /// The window's size in CSS pixels; narrower than a desktop window can be.
    pub async fn size(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        self.tell("Emulation.setDeviceMetricsOverride", size).await;
    }

    pub async fn goto(&self, url: &str) {
        self.client.goto(url).await.unwrap_or_else(|e| panic!("{url}: {e}"));
    }

    /// Goes to another page of the same address: a change of the fragment alone would load nothing.
    pub async fn goto_afresh(&self, url: &str) {
        self.goto("about:blank").await;
        self.goto(url).await;
    }

    pub async fn back(&self) {
        self.went("Back", self.client.back().await);
    }

    pub async fn forward(&self) {
        self.went("Forward", self.client.forward().await);
    }

    pub async fn reload(&self) {
        self.went("a reload", self.client.refresh().await);
    }

    /// Firefox has no page any more for some steps, says so to the person, and its driver calls that an error. A page that the script on it replaces
    /// at that moment is another: its load is broken off, or the driver waits for what will not come.
    fn went(&self, what: &str, how: Result<(), CmdError>) {
        if let Err(error) = how {
            let said = error.to_string();
            let gone = self.engine == Engine::Firefox && said.contains("about:neterror?e=notCached");
            let replaced = self.engine != Engine::Chromium
                && ["timeout", "discarded", "AbortError", "NS_BINDING_ABORTED"].iter().any(|w| said.contains(w));
            assert!(gone || replaced, "{what} in {:?}: {error}", self.engine);
        }
    }

    /// Runs a script from outside the page; this works where the page itself may run none.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    /// What a script sees that changes nothing. A page may just be going away under it, in Firefox even after it was there: then it looks again.
    pub async fn look(&self, script: &str) -> Value {
        self.again(script, async || self.client.execute(script, vec![]).await).await
    }

    /// Does something that changes nothing until it succeeds, or panics with its last error.
    async fn again<T>(&self, what: &str, look: impl AsyncFn() -> Result<T, CmdError>) -> T {
        let mut looks = 0;
        loop {
            match look().await {
                Ok(found) => return found,
                Err(e) if looks == LOOKS => panic!("{what}, in {:?}: {e}", self.engine),
                Err(_) => looks += 1,
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
    }

    async fn attribute(&self, of: &str, name: &str) -> String {
        let found = self.look(&format!("return document.querySelector('{of}')?.getAttribute('{name}') ?? ''")).await;
        found.as_str().unwrap_or_default().to_owned()
    }

    /// What `data-page` says; empty on a page that is not ours.
    pub async fn page(&self) -> String {
        self.attribute("body", "data-page").await
    }

    pub async fn question(&self) -> String {
        self.attribute("body", "data-question").await
    }

    pub async fn language(&self) -> (String, String) {
        (self.attribute("html", "lang").await, self.attribute("html", "dir").await)
    }

    pub async fn source(&self) -> String {
        self.again("the page's source", async || self.client.source().await).await
    }

    pub async fn url(&self) -> String {
        self.again("the address", async || self.client.current_url().await).await.to_string()
    }

    pub async fn has(&self, css: &str) -> bool {
        !self.client.find_all(Locator::Css(css)).await.expect("looks").is_empty()
    }

    /// What a person reads in the first element that fits.
    pub async fn reads(&self, css: &str) -> String {
        let element = self.client.find(Locator::Css(css)).await.unwrap_or_else(|e| panic!("{css}: {e}"));
        element.text().await.expect("text")
    }

    pub async fn click(&self, css: &str) {
        let element = self.client.find(Locator::Css(css)).await.unwrap_or_else(|e| panic!("{css}: {e}"));
        element.click().await.unwrap_or_else(|e| panic!("{css}: {e}"));
    }

    pub async fn keys(&self, css: &str, keys: &str) {
        let element = self.client.find(Locator::Css(css)).await.unwrap_or_else(|e| panic!("{css}: {e}"));
        element.send_keys(keys).await.unwrap_or_else(|e| panic!("{css}: {e}"));
    }

    pub async fn choose(&self, option: &str) {
        self.click(&format!("label:has(input[data-option=\"{option}\"])")).await;
    }

    pub async fn is_chosen(&self, option: &str) -> bool {
        self.has(&format!("input[data-option=\"{option}\"]:checked")).await
    }

    /// Presses a button of the form and waits for the next page, however it comes.
    pub async fn press(&self, button: &str) {
        let css = format!("main button[value=\"{button}\"], .bar button[value=\"{button}\"]");
        self.then_next_page(async || self.click(&css).await).await;
    }

    /// Does something that leads to another page, and waits until that page is there.
    pub async fn then_next_page(&self, act: impl AsyncFnOnce()) {
        self.run("document.getElementById('main').dataset.before = ''").await;
        act().await;
        self.until(
            "const main = document.getElementById('main'); \
            return document.readyState === 'complete' && main !== null && !('before' in main.dataset)",
        )
        .await;
    }

    /// Waits until a script says yes. An error is a no: the page is just being changed.
    pub async fn until(&self, script: &str) {
        for _ in 0..LOOKS {
            if matches!(self.client.execute(script, vec![]).await, Ok(Value::Bool(true))) {
                return;
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        panic!("never came true: {script}\non {}", self.source().await);
    }

    /// Presses Leave and waits for the neutral page.
    pub async fn leave_to(&self, neutral: &str) {
        self.client.find(Locator::Css(".leave")).await.expect("Leave").click().await.expect("presses");
        self.is_at(neutral).await;
    }

    pub async fn is_at(&self, address: &str) {
        for _ in 0..LOOKS {
            if self.client.current_url().await.is_ok_and(|url| url.as_str() == address) {
                return;
            }
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        panic!("the browser is at {} and not at {address}", self.url().await);
    }
}
