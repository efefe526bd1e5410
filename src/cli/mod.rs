//! The commands. Exit status 0: done; 1: refused, with the reasons on stderr; 2: wrong usage.

mod answers;
mod backup;
mod benchmark;
mod cards;
mod check;
mod demo;
mod dictionary;
mod keys;
mod language;
mod lint;
mod paper;
mod release;
mod serve;
mod staff;
mod survey;
mod wave;

pub use crate::paper::Edition;
pub use paper::form as paper_form;

use crate::{
    app::{Base, StartError},
    clock::{Clock, SystemClock},
    config::Config,
    domain::{
        ids::{BatchId, InstrumentId, OrganisationId, PlaceId, ReleaseId, ServiceId, StaffName, WaveId},
        plan::Plan,
        wave::Topic,
    },
    ready, store, telemetry,
};
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::{fmt::Display, net::SocketAddr, path::PathBuf};

/// Chorus: a survey server for people who have lived through domestic abuse, and for the partnerships meant to help them.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true)]
pub struct Cli {
    /// The folder of the database, the key ring and the settings.
    #[arg(long, global = true, default_value = "data", value_name = "DIR")]
    data: PathBuf,
    /// Print one JSON object on stdout and nothing else.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Make a fictional partnership and serve it.
    Demo(DemoArgs),
    /// Serve what is in the data folder.
    Serve(ServeArgs),
    /// Check settings, keys, templates, words, instruments and help entries.
    Check,
    /// Read the English wordings of an instrument, and say what may be wrong, why, and what would be better.
    Lint {
        /// The instrument's folder: instrument.toml and a file of words for each language. Without it, every instrument of this program.
        folder: Option<PathBuf>,
    },
    /// Write what every question, answer and code of the instruments means: instruments.csv and instruments.json.
    Dictionary {
        /// The instrument; without it, all of them.
        instrument: Option<InstrumentId>,
        /// The folder to write to; it is made if it is not there.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Read a file of figures that others published, and say what contradicts itself in it.
    Benchmark {
        /// The file, CSV with the columns of instruments/benchmarks.csv.
        file: PathBuf,
    },
    /// Instruments as forms for Kobo or ODK: bring one in, take one out.
    #[command(subcommand)]
    Survey(survey::SurveyCommand),
    /// The words of a language: out for people who translate, back with checks, and pictures of where they stand.
    #[command(subcommand)]
    Language(language::LanguageCommand),
    /// Print a batch of cards. Its codes are shown this once and exist nowhere else.
    Cards(CardsArgs),
    /// Print the form of a wave, for people who answer on paper.
    Paper(PaperArgs),
    /// Batches of cards.
    #[command(subcommand)]
    Batch(BatchCommand),
    /// Waves, from open to published.
    #[command(subcommand)]
    Wave(wave::WaveCommand),
    /// Releases.
    #[command(subcommand)]
    Release(ReleaseCommand),
    /// Answers that were given on paper.
    #[command(subcommand)]
    Answers(AnswersCommand),
    /// Members of staff.
    #[command(subcommand)]
    Staff(StaffCommand),
    /// The key ring and its master key.
    #[command(subcommand)]
    Keys(keys::KeysCommand),
    /// Write the whole database into one sealed file. No key is in it.
    Backup {
        /// The file; there must be none yet.
        file: PathBuf,
    },
    /// Put a backup into an empty database, without what no key opens any more. All or nothing.
    Restore {
        /// The backup.
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
struct DemoArgs {
    /// The port where people answer; the public reads one above it, staff work two above it. 0 takes free ports.
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Make everything and stop, without serving it.
    #[arg(long)]
    seed_only: bool,
}

#[derive(Debug, Args)]
struct ServeArgs {
    /// Where people answer.
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<SocketAddr>,
    /// Where the public reads.
    #[arg(long, value_name = "ADDRESS")]
    public_listen: Option<SocketAddr>,
    /// Where staff work.
    #[arg(long, value_name = "ADDRESS")]
    staff_listen: Option<SocketAddr>,
    /// The TLS certificate chain (PEM), when no proxy stands in front.
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// The TLS private key (PEM).
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum CardFormat {
    /// A page for the printer.
    Html,
    /// The codes.
    Json,
}

#[derive(Debug, Args)]
struct CardsArgs {
    /// The open wave that the cards are good for.
    wave: WaveId,
    /// The service that hands them out.
    #[arg(long)]
    service: ServiceId,
    /// The place that every reply gets.
    #[arg(long)]
    place: Option<PlaceId>,
    /// How many cards; at least 50.
    #[arg(long, default_value_t = 50)]
    count: u32,
    /// A page for the printer, or the codes.
    #[arg(long, value_enum, default_value = "html")]
    format: CardFormat,
    /// The language of the cards.
    #[arg(long, default_value = "en")]
    lang: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum PaperFormat {
    /// A page for the printer.
    Html,
    /// The first line of the file that the sheets are keyed into.
    Csv,
}

#[derive(Debug, Args)]
struct PaperArgs {
    /// The open wave.
    wave: WaveId,
    /// The language of the form; en-simple for Easy Read.
    #[arg(long, default_value = "en")]
    lang: String,
    /// How large the print is.
    #[arg(long, value_enum, default_value = "standard")]
    edition: Edition,
    /// A page for the printer, or the columns to key.
    #[arg(long, value_enum, default_value = "html")]
    format: PaperFormat,
}

#[derive(Debug, Subcommand)]
enum BatchCommand {
    /// Make a batch read as closed, within a minute.
    Revoke {
        /// The batch.
        batch: BatchId,
    },
}

#[derive(Debug, Subcommand)]
enum ReleaseCommand {
    /// Write the figures, the signed release, its certificate and all releases before it.
    Export {
        /// The release.
        release: ReleaseId,
        /// The folder to write to; it is made if it is not there.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
    },
    /// Check the files of a release: signature, chain, and the worlds of its certificate by addition. Needs neither key nor database.
    Verify {
        /// The folder that `release export` wrote.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Mode {
    /// Keyed in from paper forms.
    Paper,
}

#[derive(Debug, Subcommand)]
enum AnswersCommand {
    /// Seal rows of answers into the box of a wave. All rows or none.
    Import {
        /// The open wave.
        #[arg(long)]
        wave: WaveId,
        /// How the answers were given.
        #[arg(long, value_enum)]
        mode: Mode,
        /// The rows.
        file: PathBuf,
        /// The same rows, keyed in a second time.
        #[arg(long, value_name = "FILE")]
        second: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum StaffCommand {
    /// Add a member of staff. The password is read from stdin.
    Add {
        /// The sign-in name.
        name: StaffName,
        /// What they may do, such as releaser.
        #[arg(long)]
        role: String,
        /// Whom they work for.
        #[arg(long)]
        organisation: OrganisationId,
        /// What it is called, where it is not there yet: the first step in an empty database. It is not one that surveys rate.
        #[arg(long, value_name = "NAME")]
        organisation_name: Option<String>,
    },
    /// Confirm somebody's access for another year.
    Confirm {
        /// The sign-in name.
        name: StaffName,
    },
}

fn topic(word: &str) -> std::result::Result<Topic, String> {
    Topic::parse(word).ok_or_else(|| format!("one of {}", Topic::ALL.map(Topic::as_str).join(", ")))
}

/// How a command ended when it was not refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It did what it was asked to do.
    Done,
}

/// Why a command was refused: what was wrong, where, what to do.
#[derive(Debug)]
pub struct Refused(String);

impl Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for Refused {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

type Result<T = Outcome> = std::result::Result<T, Refused>;

fn refuse<T>(why: impl Into<String>) -> Result<T> {
    Err(Refused(why.into()))
}

/// What a command runs with.
struct Context {
    config: Config,
    clock: SystemClock,
    json: bool,
}

impl Cli {
    /// Runs the command.
    ///
    /// # Errors
    /// [`Refused`], with the reasons for stderr.
    pub async fn run(self) -> Result {
        let config = Config::read(&self.data)?;
        telemetry::start(&config.log);
        let context = Context { config, clock: SystemClock, json: self.json };
        match self.command {
            Command::Demo(args) => demo::run(context, args.port, args.seed_only).await,
            Command::Serve(args) => serve::run(context, args).await,
            Command::Check => check::run(&context).await,
            Command::Benchmark { file } => benchmark::check(&context, &file),
            Command::Lint { folder } => lint::run(&context, folder.as_deref()),
            Command::Dictionary { instrument, out } => dictionary::write(&context, instrument.as_ref(), &out),
            Command::Survey(command) => survey::run(&context, &command).await,
            Command::Language(command) => language::run(&context, &command).await,
            Command::Cards(args) => cards::print(&context, &args).await,
            Command::Paper(args) => paper::print(&context, &args).await,
            Command::Batch(BatchCommand::Revoke { batch }) => cards::revoke(&context, &batch).await,
            Command::Wave(command) => wave::run(&context, command).await,
            Command::Release(ReleaseCommand::Export { release, out }) => release::export(&context, &release, &out).await,
            Command::Release(ReleaseCommand::Verify { folder }) => release::verify(&context, &folder),
            Command::Answers(AnswersCommand::Import { wave, mode: Mode::Paper, file, second }) => {
                answers::import(&context, &wave, &file, second.as_deref()).await
            }
            Command::Staff(StaffCommand::Add { name, role, organisation, organisation_name }) => {
                staff::add(&context, &name, &role, (&organisation, organisation_name.as_deref())).await
            }
            Command::Staff(StaffCommand::Confirm { name }) => staff::confirm(&context, &name).await,
            Command::Keys(command) => keys::run(&context, command).await,
            Command::Backup { file } => backup::make(&context, &file).await,
            Command::Restore { file } => backup::restore(&context, &file).await,
        }
    }
}

impl Context {
    async fn open(&self) -> std::result::Result<Base, StartError> {
        Base::open(&self.config).await
    }

    /// Opens it also when an open wave has lost its keys.
    async fn open_as_it_is(&self) -> std::result::Result<Base, StartError> {
        Base::open_as_it_is(&self.config).await
    }

    fn today(&self) -> NaiveDate {
        self.clock.today()
    }

    /// Writes what the operator did into the log of staff acts.
    async fn log(&self, base: &Base, act: &str) -> Result<()> {
        let mut tx = base.store.write().await?;
        store::staff::log(&mut tx, self.today(), "operator", act).await?;
        Ok(tx.commit().await?)
    }

    /// Prints `json` with `--json`, else `text`.
    #[expect(clippy::print_stdout, reason = "commands answer on stdout")]
    fn say(&self, text: impl Display, json: &serde_json::Value) -> Outcome {
        if self.json {
            println!("{json}");
        } else {
            println!("{text}");
        }
        Outcome::Done
    }
}

/// The plan of a wave's survey, worked out.
async fn plan_of(base: &Base, wave: &WaveId) -> Result<Plan> {
    let mut tx = base.store.read().await?;
    let Some(wave) = store::wave::get(&mut tx, wave).await? else { return refuse(format!("there is no wave “{wave}”")) };
    Ok(ready::plan_of(&mut tx, &base.words, &wave).await?)
}

/// Reads one line from stdin: a password, so that it stands in no list of processes.
fn read_password() -> Result<String> {
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    let password = line.trim_end_matches(['\r', '\n']).to_owned();
    if password.is_empty() { refuse("no password came on stdin: give it there, on one line") } else { Ok(password) }
}
