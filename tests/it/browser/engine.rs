//! The three engines: their processes, and what each is told when it starts. Whatever is started here is ended here, also when a test fails.

use super::Script;
use serde_json::{Map, Value, json};
use std::{
    fs,
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    os::unix::ffi::OsStrExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

const CHROMIUM: &str = "/usr/bin/chromium";
const CHROMEDRIVER: &str = "/usr/bin/chromedriver";
const FIREFOX: &str = "/usr/bin/firefox-esr";
const GECKODRIVER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/target/tools/bin/geckodriver");
const WEBKIT_DRIVER: &str = "/usr/bin/WebKitWebDriver";
/// Debian puts `MiniBrowser` into a folder that bears the version of the interface.
const WEBKIT_FOLDERS: [&str; 3] = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib"];
/// The driver of WebKit stands still for ever once Back leads to a page that another process had. What is kept for Back does not depend on it.
const ONE_PROCESS: &str = "--features=-CrossOriginOpenerPolicy,-ProcessSwapOnCrossSiteNavigation";
const XVFB: &str = "/usr/bin/Xvfb";
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
/// Stands in the environment of every process of one browser, with the browser's folder: so none is missed, and none of another test is hit.
const MARK: &str = "CHORUS_TEST_BROWSER";
const LOOK_AGAIN: Duration = Duration::from_millis(25);
const LOOKS: u32 = 2_400;

/// What renders the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

/// Whether the browser brings its last pages back when it is started again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Session {
    New,
    Kept,
}

impl Engine {
    /// What the driver is told about the browser that it starts.
    pub fn capabilities(self, script: Script, session: Session, profile: &Path) -> Map<String, Value> {
        // This driver goes on waiting for a page that the script on it has replaced already; a short patience lets it go on.
        let patience = if self == Self::WebKit { 10_000 } else { 60_000 };
        let mut all = json!({ "acceptInsecureCerts": true, "timeouts": { "script": 120_000, "pageLoad": patience } });
        let (name, options) = match self {
            Self::Chromium => ("goog:chromeOptions", chromium(script, session, profile)),
            Self::Firefox => ("moz:firefoxOptions", firefox(script, session, profile)),
            Self::WebKit => ("webkitgtk:browserOptions", webkit(script, session, profile)),
        };
        all[name] = options;
        let Value::Object(all) = all else { unreachable!("an object was written") };
        all
    }
}

fn chromium(script: Script, session: Session, profile: &Path) -> Value {
    let mut args: Vec<String> = FLAGS.map(str::to_owned).to_vec();
    args.push(format!("--user-data-dir={}", profile.display()));
    if session == Session::Kept {
        args.push("--restore-last-session".to_owned());
    }
    let prefs = match script {
        Script::On => json!({}),
        Script::Off => json!({ "profile.managed_default_content_settings.javascript": 2 }),
    };
    json!({ "binary": CHROMIUM, "args": args, "prefs": prefs })
}

fn firefox(script: Script, session: Session, profile: &Path) -> Value {
    let prefs = json!({
        "javascript.enabled": script == Script::On,
        "browser.startup.page": if session == Session::Kept { 3 } else { 0 },
        // The driver would switch both off; people have them on, and they write to the disk.
        "browser.sessionstore.resume_from_crash": true,
        "browser.pagethumbnails.capturing_disabled": false,
    });
    json!({ "binary": FIREFOX, "args": ["-headless", "-profile", profile.display().to_string()], "prefs": prefs })
}

fn webkit(script: Script, session: Session, profile: &Path) -> Value {
    let mut args = ["--automation", "--ignore-tls-errors", ONE_PROCESS].map(str::to_owned).to_vec();
    if script == Script::Off {
        // No script of the page runs, `noscript` shows, and the driver can still look at the page.
        args.push("--enable-javascript-markup=false".to_owned());
    }
    if session == Session::Kept {
        args.push(format!("--session-file={}", session_file(profile).display()));
    }
    json!({ "binary": mini_browser(), "args": args })
}

/// Where `MiniBrowser` keeps its windows and their history.
pub fn session_file(profile: &Path) -> PathBuf {
    profile.join("session")
}

fn mini_browser() -> PathBuf {
    let inside = |folder: &&str| fs::read_dir(folder).into_iter().flatten().flatten();
    let programs = WEBKIT_FOLDERS.iter().flat_map(inside).map(|entry| entry.path().join("MiniBrowser"));
    programs.into_iter().find(|program| program.exists()).expect("WebKitGTK's MiniBrowser is not there: run tests/run")
}

/// The driver's process, and the display where its browser needs one. The driver listens on a port of this machine.
pub struct Driver {
    pub port: u16,
    process: Child,
    mark: String,
    display: Option<Display>,
}

impl Driver {
    pub fn start(engine: Engine, session: Session, profile: &Path) -> Self {
        match engine {
            Engine::Chromium => Self::listening(CHROMEDRIVER, &["--port=0"], profile, |line| {
                line.contains("started successfully").then(|| line.split(" on port ").nth(1)?.trim().trim_end_matches('.').parse().ok())?
            }),
            Engine::Firefox => Self::listening(GECKODRIVER, &["--port", "0", "--websocket-port", "0"], profile, |line| {
                line.split("Listening on 127.0.0.1:").nth(1)?.trim().parse().ok()
            }),
            Engine::WebKit => Self::webkit(session, profile),
        }
    }

    /// Starts a driver that chooses a free port and says which.
    fn listening(program: &str, args: &[&str], profile: &Path, port: impl Fn(&str) -> Option<u16>) -> Self {
        let mut process = Command::new(program)
            .args(args)
            .env(MARK, profile)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{program} does not start: {e}: run tests/run"));
        let says = BufReader::new(process.stdout.take().expect("its words"));
        let mut driver = Self { port: 0, process, mark: mark(profile), display: None };
        let mut lines = says.lines();
        driver.port = lines.by_ref().map_while(Result::ok).find_map(|line| port(&line)).expect("the driver ended before it listened");
        // What it says from now on has to be read, or it stands still once the pipe is full.
        thread::spawn(move || lines.for_each(drop));
        driver
    }

    /// This driver does not say which port it took, so a free one is chosen for it. It also needs a display, and a home of its own.
    fn webkit(session: Session, profile: &Path) -> Self {
        let file = session_file(profile);
        if session == Session::Kept && !file.exists() {
            // One empty tab: without a file `MiniBrowser` would load a page from the internet.
            fs::write(file, "[Tab-0]\n").expect("a file");
        }
        let display = Display::open();
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a free port").port();
        let home = |name: &str| profile.join(name);
        let process = Command::new(WEBKIT_DRIVER)
            .arg(format!("--port={port}"))
            .env(MARK, profile)
            .env("DISPLAY", &display.name)
            .env("GDK_BACKEND", "x11")
            .env("NO_AT_BRIDGE", "1")
            .env("DBUS_SESSION_BUS_ADDRESS", "disabled:")
            .env("HOME", profile)
            .env("XDG_CONFIG_HOME", home("config"))
            .env("XDG_DATA_HOME", home("data"))
            .env("XDG_CACHE_HOME", home("cache"))
            .env("XDG_RUNTIME_DIR", profile)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{WEBKIT_DRIVER} does not start: {e}: run tests/run"));
        let driver = Self { port, process, mark: mark(profile), display: Some(display) };
        for _ in 0..LOOKS {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return driver;
            }
            thread::sleep(LOOK_AGAIN);
        }
        panic!("{WEBKIT_DRIVER} does not listen");
    }

    /// Presses Ctrl+Q in every window, as a person does: only so `MiniBrowser` writes down what it shows.
    pub fn quit_by_keyboard(&self, saved: &Path) {
        let display = &self.display.as_ref().expect("only WebKit is closed so").name;
        let tool = |args: &[&str]| {
            let done = Command::new("xdotool").args(args).env("DISPLAY", display).output().expect("xdotool is there: run tests/run");
            String::from_utf8_lossy(&done.stdout).into_owned()
        };
        let before = fs::read(saved).expect("the file from the start");
        for window in tool(&["search", "--onlyvisible", "--class", "MiniBrowser"]).split_whitespace() {
            tool(&["windowfocus", "--sync", window, "key", "--clearmodifiers", "ctrl+q"]);
        }
        for _ in 0..LOOKS {
            if fs::read(saved).is_ok_and(|now| now != before) {
                return;
            }
            thread::sleep(LOOK_AGAIN);
        }
        panic!("MiniBrowser did not write its session");
    }

    /// Ends the browser and its driver at once, as a power cut does.
    fn kill(&mut self) {
        // A process may have started another while the list was read.
        for _ in 0..LOOKS {
            let all = marked(&self.mark);
            if all.is_empty() {
                break;
            }
            let _ = Command::new("kill").arg("-KILL").args(&all).stderr(Stdio::null()).status();
            let _ = self.process.try_wait();
            thread::sleep(Duration::from_millis(10));
        }
        let _ = self.process.wait();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill();
    }
}

fn mark(profile: &Path) -> String {
    format!("{MARK}={}", profile.display())
}

/// The processes of this machine that carry a mark.
fn marked(mark: &str) -> Vec<String> {
    let processes = fs::read_dir("/proc").expect("the list of processes").flatten();
    let ids = processes.filter(|entry| entry.file_name().as_bytes().iter().all(u8::is_ascii_digit));
    let carries = |folder: &Path| fs::read(folder.join("environ")).is_ok_and(|all| all.split(|b| *b == 0).any(|v| v == mark.as_bytes()));
    ids.filter(|entry| carries(&entry.path())).map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// A display that nobody sees, high enough that no page needs to be scrolled.
struct Display {
    name: String,
    process: Child,
}

impl Display {
    fn open() -> Self {
        let mut process = Command::new(XVFB)
            .args(["-displayfd", "1", "-screen", "0", "1280x3200x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{XVFB} does not start: {e}: run tests/run"));
        let says = process.stdout.take().expect("its words");
        let mut display = Self { name: String::new(), process };
        let mut number = String::new();
        BufReader::new(says).read_line(&mut number).expect("the display's number");
        display.name = format!(":{}", number.trim());
        display
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
