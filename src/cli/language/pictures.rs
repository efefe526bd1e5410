//! Pictures of the pages in which messages stand. An invented survey is served on a free port of this machine and walked through once in each language;
//! Chromium draws what came. Whoever has no Chromium is told so before anything is made.

use super::super::{Context, Refused, Result, refuse, wave::a_quarter_from};
use crate::{
    app::{Application, Base},
    ballot_box::{self, Opening},
    clock::SystemClock,
    domain::{
        code::Code,
        ids::{InstrumentId, ServiceId},
        instrument::{Instrument, Kind},
        partnership::{Organisation, Partnership, Place, Service},
        plan::Declared,
        wave::{Survey, Topic},
    },
    i18n::{PAGES, Words, catalogue::Piece, without_isolates},
    store,
};
use chrono::NaiveDate;
use serde_json::json;
use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
};

/// What Chromium is called, by system.
const CHROMIUM: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];
/// What keeps it from doing anything but drawing a page.
const QUIET: [&str; 8] = [
    "--headless=new",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--force-device-scale-factor=2",
];
/// The width of a small phone and the height of a long page, in points.
const SIZE: &str = "--window-size=360,1800";
/// The most presses from the first page to the last.
const PRESSES: usize = 90;
/// Words that stand for themselves wherever they stand; shorter ones have to be all that an element says.
const TELLING: usize = 12;

/// The file that says which picture shows which message.
pub(super) fn index(language: &str) -> String {
    format!("{language}-pictures.json")
}

/// Takes the pictures.
pub(super) async fn take(context: &Context, words: Words, language: &str, asked: &InstrumentId, to: &Path) -> Result {
    let Some(chromium) = CHROMIUM.into_iter().find(|program| draws(program)) else {
        return refuse("there is no Chromium on this machine: install it (on Debian: apt install chromium), or go on without pictures");
    };
    let Some(instrument) = words.instrument(asked.as_str()).filter(|i| i.kind == Kind::Voice && i.languages.iter().any(|l| l == language))
    else {
        return refuse(format!("“{asked}” is no survey that people answer in this language: name one with --instrument"));
    };
    let instrument = Arc::clone(instrument);
    let folder = std::env::temp_dir().join(format!("chorus-{}", data_encoding::HEXLOWER.encode(&crate::secret::random::<8>())));
    let served = serve(context, &folder, words, instrument, (language, chromium, to)).await;
    fs::remove_dir_all(&folder)?;
    let (pages, messages) = served?;
    let text = format!(
        "{pages} pages are in {}, each in this language and in English; {} names the {messages} messages that they show.",
        to.display(),
        index(language)
    );
    Ok(context.say(text, &json!({ "pages": pages, "messages": messages, "to": to })))
}

fn draws(program: &str) -> bool {
    let quiet = |command: &mut Command| command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    quiet(&mut Command::new(program)).is_ok_and(|status| status.success())
}

/// Serves an invented survey out of `folder`, and walks through it.
async fn serve(
    context: &Context,
    folder: &Path,
    words: Words,
    instrument: Arc<Instrument>,
    (language, chromium, to): (&str, &'static str, &Path),
) -> Result<(usize, usize)> {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let mut config = context.config.clone();
    (config.data, config.keyring) = (folder.to_owned(), folder.join("keyring"));
    config.database_url = crate::config::sqlite_url(folder);
    config.master = crate::keyring::MasterKey::File(folder.join("master.key"));
    (config.listen, config.public_listen, config.staff_listen, config.tls, config.onion_url) = (any, any, any, None, None);
    let mut base = Base::open(&config).await?;
    base.words = Arc::new(words);
    let (slug, codes) = invent(&base, &instrument, context.today()).await?;
    let application = Application::build(&config, &base, Arc::new(SystemClock)).await?;
    let walks = Walks {
        at: application.answering,
        slug,
        codes,
        words: Arc::clone(&base.words),
        instrument,
        language: language.to_owned(),
        chromium,
        to: to.to_owned(),
        folder: folder.to_owned(),
    };
    let walked = tokio::task::spawn_blocking(move || walks.all());
    let made = tokio::select! {
        ended = application.run() => match ended { Ok(()) => refuse("the server ended before all pictures were taken"), Err(error) => Err(error.into()) },
        walked = walked => walked?,
    };
    base.store.close().await;
    made
}

/// A partnership with one service and one survey, open, with cards.
async fn invent(base: &Base, instrument: &Instrument, today: NaiveDate) -> Result<(String, Vec<Code>)> {
    let mut tx = base.store.write().await?;
    let contact = "privacy@three-rivers.example".to_owned();
    store::partnership::put(
        &mut tx,
        &Partnership { name: "Three Rivers Partnership".to_owned(), data_protection: contact, fictional: true },
    )
    .await?;
    for (id, title) in [("alder", "Alder Vale"), ("birch", "Birch Vale")] {
        store::partnership::add_place(&mut tx, &Place { id: name(id)?, name: title.to_owned() }).await?;
    }
    let council = Organisation { id: name("open-door")?, name: "Open Door".to_owned(), rated: false };
    store::partnership::add_organisation(&mut tx, &council).await?;
    let service: ServiceId = name("outreach")?;
    let of = Service { id: service.clone(), name: "Open Door outreach".to_owned(), organisation: council.id };
    store::partnership::add_service(&mut tx, &of).await?;
    let equality = base.words.instruments().find(|i| i.kind == Kind::Equality && !shares(i, instrument)).map(|i| i.id.clone());
    let plan =
        serde_json::to_string(&Declared { areas: false, year: false, breakdown: Vec::new(), equality, open: false, services: Vec::new() })?;
    let survey = Survey { id: name("pictures")?, instrument: instrument.id.clone(), version: instrument.version, plan };
    store::wave::add_survey(&mut tx, &survey).await?;
    tx.commit().await?;
    let opening = Opening {
        survey: survey.id,
        closes_on: a_quarter_from(today),
        ends_year: false,
        custody: ballot_box::Custody::Server,
        door: Some(Topic::Libraries),
    };
    let wave = ballot_box::open(&base.store, &base.ring, &SystemClock, &opening).await?;
    let (_, codes) = ballot_box::add_batch(&base.store, &base.ring, &wave.id, &service, None, ballot_box::SMALLEST_BATCH).await?;
    Ok((wave.slug.to_string(), codes))
}

fn name<T: std::str::FromStr>(text: &str) -> Result<T>
where
    T::Err: std::error::Error,
{
    text.parse().map_err(|e: T::Err| e.into())
}

/// Whether two instruments ask something under one id, so that one cannot follow the other.
fn shares(one: &Instrument, other: &Instrument) -> bool {
    one.questions.iter().any(|q| other.questions.iter().any(|o| o.id == q.id))
}

/// A page as it came.
struct Came {
    /// Which page of the walk it is.
    name: String,
    html: String,
}

struct Walks {
    at: SocketAddr,
    slug: String,
    codes: Vec<Code>,
    words: Arc<Words>,
    instrument: Arc<Instrument>,
    language: String,
    chromium: &'static str,
    to: PathBuf,
    folder: PathBuf,
}

impl Walks {
    /// Every page in the language and in English, drawn; how many there are, and how many messages they show.
    fn all(&self) -> Result<(usize, usize)> {
        fs::create_dir_all(&self.to)?;
        let mut shown: BTreeMap<(String, String), String> = BTreeMap::new();
        let mut pages = 0;
        for (language, code) in [(self.language.as_str(), &self.codes[0]), ("en", &self.codes[1])] {
            let walked = self.walk(language, code)?;
            fs::create_dir_all(self.to.join(language))?;
            for (n, page) in (1..).zip(&walked) {
                let file = format!("{language}/{n:02}-{}.png", page.name);
                self.draw(&page.html, &self.to.join(&file))?;
                if language == self.language {
                    for place in self.messages(&page.html)? {
                        shown.entry(place).or_insert_with(|| file.clone());
                    }
                }
            }
            pages = pages.max(walked.len());
        }
        let list: Vec<(String, String, String)> = shown.into_iter().map(|((part, key), file)| (part, key, file)).collect();
        fs::write(self.to.join(index(&self.language)), serde_json::to_string(&list)?)?;
        Ok((pages, list.len()))
    }

    /// From the first page to the last, without an answer, and to the pages that stand beside the way.
    fn walk(&self, language: &str, code: &Code) -> Result<Vec<Came>> {
        let chosen = format!("language:{language}");
        let first = self.post(&[("s", ""), ("do", &chosen)])?;
        let mut came = vec![first];
        for beside in ["help", "pause", "withdraw"] {
            came.push(self.post(&[("s", ""), ("l", language), ("do", beside)])?);
        }
        came.push(self.post(&[("s", ""), ("l", language), ("code", "1234"), ("do", "next")])?);
        let digits = code.digits();
        let mut page = self.post(&[("s", ""), ("l", language), ("code", &digits), ("do", "next")])?;
        for press in 0..PRESSES {
            let state = value(&page.html, "s");
            if press == 1 {
                for beside in ["language", "help"] {
                    came.push(self.post(&[("s", &state), ("l", language), ("do", beside)])?);
                }
            }
            let topic = button(&page.html, Topic::Libraries.as_str());
            let action = match (page.name.as_str(), &topic) {
                ("door", Some(topic)) => topic.as_str(),
                ("question" | "text", _) => "skip",
                _ if page.html.contains("name=\"do\" value=\"send\"") => "send",
                _ => "next",
            };
            let ended = page.name == "done";
            let next = self.post(&[("s", &state), ("l", language), ("do", action)])?;
            came.push(page);
            page = next;
            if ended {
                break;
            }
        }
        Ok(came)
    }

    /// Posts a form to the one address of the wave.
    fn post(&self, form: &[(&str, &str)]) -> Result<Came> {
        let body: String = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let head = format!(
            "POST /{} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            self.slug,
            self.at,
            body.len()
        );
        let mut stream = TcpStream::connect(self.at)?;
        stream.write_all(head.as_bytes())?;
        stream.write_all(body.as_bytes())?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer);
        let Some((_, html)) = answer.split_once("\r\n\r\n") else { return refuse("a page did not come") };
        let name = between(html, "data-page=\"", '"').unwrap_or_default().to_owned();
        Ok(Came { name, html: html.to_owned() })
    }

    /// Draws a page; no script runs in it.
    fn draw(&self, html: &str, file: &Path) -> Result<()> {
        let page = self.folder.join("page.html");
        fs::write(&page, html.replace("<script src=\"/s.js\" defer></script>", ""))?;
        let profile = format!("--user-data-dir={}", self.folder.join("chromium").display());
        let picture = format!("--screenshot={}", file.display());
        let address = format!("file://{}", page.display());
        for boxed in [&[][..], &["--no-sandbox"]] {
            let mut command = Command::new(self.chromium);
            command.args(QUIET).args(boxed).args([SIZE, &profile, &picture, &address]);
            let drawn = command.stdout(Stdio::null()).stderr(Stdio::null()).status()?.success() && file.is_file();
            if drawn {
                return Ok(());
            }
        }
        Err(Refused(format!("{} could not draw {}", self.chromium, file.display())))
    }

    /// The messages that a page shows, by part and key.
    fn messages(&self, html: &str) -> Result<Vec<(String, String)>> {
        let (elements, whole) = said(html);
        let mut found = Vec::new();
        let equality = self.words.instruments().filter(|i| i.kind == Kind::Equality).map(|i| i.id.to_string());
        for part in [PAGES.to_owned(), self.instrument.id.to_string()].into_iter().chain(equality) {
            for (key, text) in self.words.texts(&part, &self.language)? {
                let is_shown = text.lines().any(|line| {
                    let mut words = line.iter().filter_map(|piece| match piece {
                        Piece::Words(words) => Some(even(words)).filter(|words| !words.is_empty()),
                        _ => None,
                    });
                    let first = words.next().unwrap_or_default();
                    let telling = first.chars().count() >= TELLING && whole.contains(&first) && words.all(|more| whole.contains(&more));
                    !first.is_empty() && (telling || line.len() == 1 && elements.contains(&first))
                });
                if is_shown {
                    found.push((part.clone(), key));
                }
            }
        }
        Ok(found)
    }
}

/// What the elements of a page say, one by one and together.
fn said(html: &str) -> (Vec<String>, String) {
    let body = html.split_once("<nav").map_or(html, |(_, rest)| rest);
    let texts = body.split('<').filter_map(|run| run.split_once('>').map(|(_, text)| even(&plain(text)))).filter(|text| !text.is_empty());
    let elements: Vec<String> = texts.collect();
    let whole = elements.join(" ");
    (elements, whole)
}

/// Text without what HTML needs to write it.
fn plain(text: &str) -> String {
    let named = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    named.into_iter().fold(text.to_owned(), |text, (entity, sign)| text.replace(entity, sign))
}

/// Text with one space between words, and without marks of direction.
fn even(text: &str) -> String {
    without_isolates(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn between<'a>(text: &'a str, before: &str, after: char) -> Option<&'a str> {
    text.split_once(before)?.1.split(after).next()
}

/// The value of a hidden field.
fn value(html: &str, field: &str) -> String {
    between(html, &format!("name=\"{field}\" value=\""), '"').unwrap_or_default().to_owned()
}

/// What the button of an option says to the server.
fn button(html: &str, code: &str) -> Option<String> {
    let element = html.split('<').find(|element| element.contains(&format!("data-option=\"{code}\"")))?;
    Some(between(element, "value=\"", '"')?.to_owned())
}
