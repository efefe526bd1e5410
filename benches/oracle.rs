//! Whether time tells a used card from an unused one: `cargo bench --bench oracle`.
//!
//! Somebody with one connection on the same machine, who knows nothing else, tries thousands of cards: some that nobody used, some that were used
//! once, some whose survey was kept, taken up again by its number, and sent. The classes come in a random order. For each press that needs the
//! code, what is measured is compared by Welch's t (times beyond the ninetieth percentile cut off, as in Reparaz et al., "Dude, is my code constant
//! time?", 2017) and by the rank sum of Mann and Whitney, which no cutting and no outlier moves. Beyond 4.5 either way something tells them apart.

use chorus::{
    app::{Application, Base},
    ballot_box,
    clock::SystemClock,
    config::Config,
    domain::{ids::ServiceId, wave::WaveState},
    secret::shuffle,
    store,
};
use std::{
    path::Path,
    process::Command,
    sync::Arc,
    time::{Duration, Instant},
};

/// Cards of each class.
const CARDS: usize = 1_500;
/// Where dudect and those after it draw the line.
const TELLS: f64 = 4.5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Unused,
    Used,
    Resumed,
}

#[actix_web::main]
async fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    seed(folder.path());
    let mut config = Config::read(folder.path()).expect("settings");
    let free = ([127, 0, 0, 1], 0).into();
    (config.listen, config.public_listen, config.staff_listen) = (free, free, free);
    let base = Base::open(&config).await.expect("opens");
    let waves = store::wave::all(&mut base.store.read().await.expect("reads")).await.expect("reads");
    let wave = waves.into_iter().find(|w| w.state == WaveState::Open).expect("an open wave");
    let service: ServiceId = "outreach".parse().expect("a name");
    let cards = u32::try_from(3 * CARDS).expect("small");
    let (_, codes) = ballot_box::add_batch(&base.store, &base.ring, &wave.id, &service, None, cards).await.expect("cards");
    let application = Application::build(&config, &base, Arc::new(SystemClock)).await.expect("binds");
    let person = Person { http: reqwest::Client::new(), url: format!("http://{}/{}", application.answering, wave.slug) };
    let server = tokio::spawn(application.run());

    let mut cards = Vec::new();
    for (n, code) in codes.iter().map(chorus::domain::code::Code::digits).enumerate() {
        let class = [Class::Unused, Class::Used, Class::Resumed][n % 3];
        if class != Class::Unused {
            let page = person.start(&code).await;
            let page = if class == Class::Resumed { person.kept_and_taken_up(page).await } else { page };
            person.send(&page).await;
        }
        cards.push((class, code));
    }
    tokio::time::sleep(Duration::from_secs(5)).await;
    shuffle(&mut cards);
    let [mut starts, mut sends] = [const { Vec::<(Class, Duration)>::new() }; 2];
    for (class, code) in &cards {
        let begin = Instant::now();
        let page = person.start(code).await;
        starts.push((*class, begin.elapsed()));
        let page = person.to_the_end(page).await;
        let begin = Instant::now();
        person.send(&page).await;
        sends.push((*class, begin.elapsed()));
    }
    println!("a card's code, {CARDS} of each class in a random order; beyond {TELLS} either way something tells them apart\n");
    for (what, times) in [("start", &starts), ("final send", &sends)] {
        for other in [Class::Used, Class::Resumed] {
            let of = |class| times.iter().filter(|(c, _)| *c == class).map(|(_, t)| t.as_secs_f64() * 1e3).collect::<Vec<f64>>();
            compare(&format!("{what}, unused and {}", format!("{other:?}").to_lowercase()), of(Class::Unused), of(other));
        }
    }
    server.abort();
}

fn seed(folder: &Path) {
    let seeded = Command::new(env!("CARGO_BIN_EXE_chorus")).args(["--json", "--data"]).arg(folder).args(["demo", "--seed-only"]).output();
    assert!(seeded.expect("runs").status.success());
}

/// A person with a browser that runs scripts.
struct Person {
    http: reqwest::Client,
    url: String,
}

impl Person {
    async fn post(&self, form: &[(&str, &str)]) -> String {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).append_pair("j", "").finish();
        self.http.post(&self.url).body(body).send().await.expect("an answer").text().await.expect("text")
    }

    async fn press(&self, page: &str, button: &str) -> String {
        self.post(&[("s", state(page)), ("do", button)]).await
    }

    async fn start(&self, code: &str) -> String {
        self.post(&[("code", code), ("do", "next")]).await
    }

    /// Past the door, if there is one, to where the answers so far can be sent.
    async fn to_the_end(&self, mut page: String) -> String {
        if page.contains("data-page=\"door\"") {
            let button = page.split("<button").find(|b| b.contains("data-option=\"libraries\"")).expect("the door");
            page = self.press(&page, between(button, "value=\"")).await;
        }
        self.press(&page, "stop").await
    }

    async fn kept_and_taken_up(&self, page: String) -> String {
        let page = self.press(&self.to_the_end(page).await, "back").await;
        let page = self.press(&self.press(&page, "pause").await, "keep").await;
        let number: String =
            page.split("class=\"number\"").nth(1).expect("a number").chars().filter(char::is_ascii_digit).take(18).collect();
        self.start(&number).await
    }

    async fn send(&self, page: &str) {
        let page = if page.contains("data-page=\"stopped\"") { page.to_owned() } else { self.to_the_end(page.to_owned()).await };
        let page = self.press(&page, "send").await;
        assert!(page.contains("data-page=\"equality\""), "{page}");
    }
}

fn state(page: &str) -> &str {
    between(page, "name=\"s\" value=\"")
}

fn between<'a>(html: &'a str, before: &str) -> &'a str {
    let at = html.find(before).map_or(0, |i| i + before.len());
    html[at..].split('"').next().unwrap_or_default()
}

fn compare(what: &str, first: Vec<f64>, second: Vec<f64>) {
    let (t, z) = (welch(&cut(first.clone()), &cut(second.clone())), mann_whitney(&first, &second));
    let verdict = if t.abs() > TELLS || z.abs() > TELLS { "TOLD APART" } else { "not told apart" };
    println!(
        "{what:<32} medians {:>6.3} and {:>6.3} ms   Welch t {t:>6.2}   Mann-Whitney z {z:>6.2}   {verdict}",
        median(first),
        median(second)
    );
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Without what is beyond the ninetieth percentile: disks and schedulers make the tail, and it only hides a difference.
fn cut(mut times: Vec<f64>) -> Vec<f64> {
    times.sort_by(f64::total_cmp);
    times.truncate(times.len() * 9 / 10);
    times
}

fn float(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

/// Welch's t: the difference of means in standard errors.
fn welch(a: &[f64], b: &[f64]) -> f64 {
    let moments = |x: &[f64]| {
        let mean = x.iter().sum::<f64>() / float(x.len());
        (mean, x.iter().map(|v| (v - mean).powi(2)).sum::<f64>() / float(x.len() - 1) / float(x.len()))
    };
    let ((mean_a, error_a), (mean_b, error_b)) = (moments(a), moments(b));
    (mean_a - mean_b) / (error_a + error_b).sqrt()
}

/// The rank sum of the first among both, in standard deviations from what chance gives. Times in nanoseconds hardly ever tie.
fn mann_whitney(a: &[f64], b: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> = a.iter().map(|x| (*x, true)).chain(b.iter().map(|x| (*x, false))).collect();
    all.sort_by(|x, y| x.0.total_cmp(&y.0));
    let ranks: f64 = all.iter().enumerate().filter(|(_, (_, first))| *first).map(|(rank, _)| float(rank + 1)).sum();
    let (n, m) = (float(a.len()), float(b.len()));
    let (mean, deviation) = (n * (n + m + 1.0) / 2.0, (n * m * (n + m + 1.0) / 12.0).sqrt());
    (ranks - mean) / deviation
}
