//! Settings: the only reader of the environment.
//!
//! What is not said on the command line is read from `CHORUS_*` variables, then from `DIR/chorus.toml`, then from the defaults here.

use crate::{
    ballot_box::{Custody, CustodyError},
    keyring::MasterKey,
    mail::Mail,
    secret::SecretBytes,
};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
};

/// What may stand in `chorus.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    database_url: Option<String>,
    keyring: Option<PathBuf>,
    listen: Option<SocketAddr>,
    public_listen: Option<SocketAddr>,
    staff_listen: Option<SocketAddr>,
    answering_url: Option<String>,
    onion_url: Option<String>,
    neutral_url: Option<String>,
    staff_url: Option<String>,
    mail_url: Option<String>,
    mail_from: Option<String>,
    media: Option<PathBuf>,
    words: Option<PathBuf>,
    log: Option<String>,
    custody: Option<String>,
    #[serde(default)]
    custodians: BTreeMap<String, String>,
}

/// Everything that an operator can set.
#[derive(Clone)]
pub struct Config {
    /// The folder of the database, the key ring and the settings.
    pub data: PathBuf,
    /// `sqlite://…` or `postgres://…`.
    pub database_url: String,
    /// The key ring's file.
    pub keyring: PathBuf,
    /// Where the master key comes from.
    pub master: MasterKey,
    /// Where people answer.
    pub listen: SocketAddr,
    /// Where the public reads.
    pub public_listen: SocketAddr,
    /// Where staff work.
    pub staff_listen: SocketAddr,
    /// How the answering origin is reached from outside; printed on cards.
    pub answering_url: Option<String>,
    /// The onion service in front of the answering origin: `http://` and 56 letters and digits, `.onion`, without a path.
    pub onion_url: Option<String>,
    /// How the staff origin is reached from outside; stands in mail to staff.
    pub staff_url: Option<String>,
    /// How mail to staff leaves; without it nobody can be invited by mail.
    pub mail: Option<Mail>,
    /// Where Leave leads.
    pub neutral_url: String,
    /// The folder of sound and film for pages; it need not be there.
    pub media: PathBuf,
    /// The folder of words of one's own, in the place of what the program brings; it need not be there.
    pub words: PathBuf,
    /// How much is logged: error, warn, info, debug or trace. None of it can hold a person.
    pub log: String,
    /// Who keeps the keys of waves that are opened from now on.
    pub custody: Custody,
    /// The TLS certificate and key, both PEM files, when no proxy stands in front.
    pub tls: Option<(PathBuf, PathBuf)>,
}

impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A database address can hold a password.
        f.debug_struct("Config").field("data", &self.data).field("listen", &self.listen).finish_non_exhaustive()
    }
}

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// `chorus.toml` cannot be read.
    #[error("{}: {}", .0.display(), .1)]
    File(PathBuf, String),
    /// A variable holds something else than it should.
    #[error("{0}: “{1}” is not {2}")]
    Value(&'static str, String, &'static str),
    /// A new master key without the old one.
    #[error("CHORUS_NEW_MASTER_KEY stands alone: it follows a CHORUS_MASTER_KEY. Set that one too, or take the new one away")]
    Alone,
    /// Mail whose links would lead nowhere.
    #[error(
        "mail_url is set, but staff_url is not: mail would name no address that anybody can open. Set how the staff origin is reached from outside"
    )]
    Nowhere,
    /// Custodians that cannot keep a key.
    #[error(transparent)]
    Custody(#[from] CustodyError),
    /// Custodians who are not asked to keep anything.
    #[error("custodians stand in the settings, but custody is the server's: say custody = \"people\", or take them away")]
    Idle,
}

impl Config {
    /// The settings for the folder `data`.
    ///
    /// # Errors
    /// [`ConfigError`], naming the variable or the file that is wrong.
    pub fn read(data: &Path) -> Result<Self, ConfigError> {
        let file = read_file(&data.join("chorus.toml"))?;
        let address = |name, given: Option<SocketAddr>, default: u16| match variable(name) {
            Some(text) => text.parse().map_err(|_| ConfigError::Value(name, text, "an address and port")),
            None => Ok(given.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], default)))),
        };
        let neutral_url = variable("CHORUS_NEUTRAL_URL").or(file.neutral_url).unwrap_or_else(|| "https://www.bbc.co.uk/weather".to_owned());
        if !is_web_address(&neutral_url) {
            return Err(ConfigError::Value("CHORUS_NEUTRAL_URL", neutral_url, "a web address"));
        }
        let staff_url = variable("CHORUS_STAFF_URL").or(file.staff_url);
        if let Some(url) = staff_url.as_ref().filter(|url| !is_web_address(url)) {
            return Err(ConfigError::Value("CHORUS_STAFF_URL", url.clone(), "a web address"));
        }
        let onion_url = variable("CHORUS_ONION_URL").or(file.onion_url);
        if let Some(url) = onion_url.as_ref().filter(|url| !is_onion(url)) {
            return Err(ConfigError::Value(
                "CHORUS_ONION_URL",
                url.clone(),
                "the address of an onion service: http://, 56 letters and digits, .onion, and no path",
            ));
        }
        let secret = |name| variable(name).map(|text| SecretBytes::new(text.into_bytes()));
        let master = match (secret("CHORUS_MASTER_KEY"), secret("CHORUS_NEW_MASTER_KEY")) {
            (Some(from), Some(to)) => MasterKey::Changing { from, to },
            (Some(key), None) => MasterKey::Given(key),
            (None, Some(_)) => return Err(ConfigError::Alone),
            (None, None) => MasterKey::File(data.join("master.key")),
        };
        let mail = mail(variable("CHORUS_MAIL_URL").or(file.mail_url), variable("CHORUS_MAIL_FROM").or(file.mail_from))?;
        if mail.is_some() && staff_url.is_none() {
            return Err(ConfigError::Nowhere);
        }
        let custody = custody(variable("CHORUS_CUSTODY").or(file.custody).as_deref(), &file.custodians)?;
        Ok(Self {
            custody,
            database_url: variable("DATABASE_URL").or(file.database_url).unwrap_or_else(|| sqlite_url(data)),
            keyring: variable("CHORUS_KEYRING").map(PathBuf::from).or(file.keyring).unwrap_or_else(|| data.join("keyring")),
            master,
            listen: address("CHORUS_LISTEN", file.listen, 8080)?,
            public_listen: address("CHORUS_PUBLIC_LISTEN", file.public_listen, 8081)?,
            staff_listen: address("CHORUS_STAFF_LISTEN", file.staff_listen, 8082)?,
            answering_url: variable("CHORUS_ANSWERING_URL").or(file.answering_url),
            staff_url,
            mail,
            onion_url,
            neutral_url,
            media: variable("CHORUS_MEDIA").map(PathBuf::from).or(file.media).unwrap_or_else(|| data.join("media")),
            words: variable("CHORUS_WORDS").map(PathBuf::from).or(file.words).unwrap_or_else(|| data.join("words")),
            log: variable("CHORUS_LOG").or(file.log).unwrap_or_else(|| "info".to_owned()),
            tls: None,
            data: data.to_owned(),
        })
    }

    /// How the answering origin is reached: as it was set, or on this machine.
    #[must_use]
    pub fn answering_base(&self, bound: SocketAddr) -> String {
        self.base(self.answering_url.as_deref(), bound)
    }

    /// How the staff origin is reached: as it was set, or on this machine.
    #[must_use]
    pub fn staff_base(&self, bound: SocketAddr) -> String {
        self.base(self.staff_url.as_deref(), bound)
    }

    fn base(&self, set: Option<&str>, bound: SocketAddr) -> String {
        let scheme = if self.tls.is_some() { "https" } else { "http" };
        set.map_or_else(|| format!("{scheme}://{bound}"), |url| url.trim_end_matches('/').to_owned())
    }
}

fn mail(url: Option<String>, from: Option<String>) -> Result<Option<Mail>, ConfigError> {
    let Some(url) = url else { return Ok(None) };
    let from = from.unwrap_or_default();
    let Ok(from) = from.parse() else { return Err(ConfigError::Value("mail_from", from, "a mail address")) };
    // The address can hold a password: it is not shown again.
    let wrong = ConfigError::Value(
        "mail_url",
        "…".to_owned(),
        "file:FOLDER, smtps://NAME:PASSWORD@HOST, smtp://NAME:PASSWORD@HOST?tls=required, or smtp:// to this machine",
    );
    Mail::to(&url, from).map(Some).ok_or(wrong)
}

fn is_web_address(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && !url.contains(char::is_whitespace)
}

/// Whether an address is that of an onion service, version 3, and of no page in it.
fn is_onion(url: &str) -> bool {
    let name = url.strip_prefix("http://").and_then(|rest| rest.strip_suffix(".onion"));
    name.is_some_and(|name| name.len() == 56 && name.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7')))
}

/// The address of the embedded database in a folder.
#[must_use]
pub fn sqlite_url(data: &Path) -> String {
    format!("sqlite://{}", data.join("chorus.db").display())
}

fn custody(kind: Option<&str>, custodians: &BTreeMap<String, String>) -> Result<Custody, ConfigError> {
    match kind {
        None | Some("server") if custodians.is_empty() => Ok(Custody::Server),
        None | Some("server") => Err(ConfigError::Idle),
        Some("people") => Ok(Custody::people(custodians)?),
        Some(other) => Err(ConfigError::Value("custody", other.to_owned(), "“server” or “people”")),
    }
}

fn read_file(path: &Path) -> Result<File, ConfigError> {
    if !path.exists() {
        return Ok(File::default());
    }
    let text = std::fs::read_to_string(path).map_err(|e| ConfigError::File(path.to_owned(), e.to_string()))?;
    toml::from_str(&text).map_err(|e| ConfigError::File(path.to_owned(), e.to_string()))
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that reads the environment")]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}
