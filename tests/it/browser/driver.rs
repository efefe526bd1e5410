//! One Chromium with a profile of its own, and the verbs of a person in front of it.

use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, ChildStdout, Command, Stdio},
    time::Duration,
};
use tempfile::TempDir;

const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMEDRIVER: &str = "/usr/bin/chromedriver";
const FLAGS: [&str; 8] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];
/// How often, and how many times, a page that is not there yet is looked for: ten seconds in all.
const LOOK_AGAIN: Duration = Duration::from_millis(25);
const LOOKS: u32 = 400;
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
    http: reqwest::Client,
    // Fields go in this order, also when a test fails: a browser that still runs would write its folder again.
    driver: Driver,
    profile: TempDir,
}

/// The driver's process. It listens on a port of this machine that the system chose.
struct Driver {
    process: Child,
    port: u16,
    // The driver may not lose the end that it writes to.
    _says: BufReader<ChildStdout>,
}

impl Driver {
    #[expect(clippy::zombie_processes, reason = "it is waited for when it is dropped; the other way out has found it ended")]
    fn start() -> Self {
        let mut process = Command::new(CHROMEDRIVER)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{CHROMEDRIVER} does not start: {e}"));
        let mut says = BufReader::new(process.stdout.take().expect("its words"));
        let mut line = String::new();
        loop {
            line.clear();
            let read = says.read_line(&mut line).expect("its words");
            assert!(read > 0, "{CHROMEDRIVER} ended before it listened");
            if let Some(port) = line.split(" on port ").nth(1).filter(|_| line.contains("started successfully")) {
                let port = port.trim().trim_end_matches('.').parse().expect("a port");
                return Self { process, port, _says: says };
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The driver takes its browser with it when it is asked; killed at once, it would leave the browser behind.
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
            let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
            let _ = stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            let _ = stream.read(&mut [0; 512]);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Browser {
    pub async fn open(script: Script) -> Self {
        assert!(std::path::Path::new(CHROMIUM).exists(), "{CHROMIUM} is not there: run tests/run");
        let driver = Driver::start();
        let profile = tempfile::tempdir().expect("a folder");
        let mut args: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        args.push(format!("--user-data-dir={}", profile.path().display()));
        let prefs = match script {
            Script::On => json!({}),
            Script::Off => json!({ "profile.managed_default_content_settings.javascript": 2 }),
        };
        let capabilities = json!({
            "goog:chromeOptions": { "binary": CHROMIUM, "args": args, "prefs": prefs },
            "timeouts": { "script": 120_000, "pageLoad": 60_000 },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("an object was written") };
        let address = format!("http://127.0.0.1:{}", driver.port);
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&address).await.expect("Chromium starts");
        Self { client, http: reqwest::Client::new(), driver, profile }
    }

    /// A phone of 320 by 640 pixels.
    pub async fn phone(script: Script) -> Self {
        let browser = Self::open(script).await;
        browser.size(320, 640).await;
        browser
    }

    /// Closes the browser as a person does, and hands over what it left on the disk.
    pub async fn quit(self) -> TempDir {
        self.client.close().await.expect("closes");
        drop(self.driver);
        self.profile
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

    /// Runs a script from outside the page; this works where the page itself may run none.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    async fn attribute(&self, of: &str, name: &str) -> String {
        let found = self.run(&format!("return document.querySelector('{of}')?.getAttribute('{name}') ?? ''")).await;
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
        self.client.source().await.expect("the page's source")
    }

    pub async fn url(&self) -> String {
        self.client.current_url().await.expect("an address").to_string()
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
