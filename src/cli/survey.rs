//! `survey`: instruments out of forms (`docs/xlsform.md`), and back; and what has to be so before a survey opens.

use super::{Context, Refused, Result, refuse};
use crate::{
    domain::ids::SurveyId,
    files::{with_ending, write_new},
    gates::{self, Before},
    i18n::{Words, WordsError, without_isolates},
    secret::random,
    store,
    xlsform::{self, Format, Imported, Problem, Source},
};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Instruments as forms, and surveys before they open.
#[derive(Debug, Subcommand)]
pub enum SurveyCommand {
    /// Make an instrument of a form for Kobo or ODK. What is wrong with it is told as sheet:row:column:language: message.
    Import(ImportArgs),
    /// Write an instrument as a form for Kobo or ODK, which comes back the same.
    Export(ExportArgs),
    /// Show what has to be so before a survey opens, and what opens what is shut.
    Gates {
        /// The survey.
        survey: SurveyId,
    },
}

/// What is read.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The form: .xlsx, .csv or .md.
    form: PathBuf,
    /// Say what is wrong with it, and write nothing.
    #[arg(long)]
    check: bool,
    /// The folder to write the instrument to; there must be none yet. Without it, a folder with the name of the instrument.
    #[arg(long, value_name = "DIR", conflicts_with = "check")]
    out: Option<PathBuf>,
}

/// What is written.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The id of an instrument of this program, or the folder of another.
    instrument: String,
    /// The kind of file.
    #[arg(long, value_enum)]
    format: Kind,
    /// The file to write; there must be none yet.
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Kind {
    /// A workbook.
    Xlsx,
    /// Comma-separated values.
    Csv,
    /// Tables of Markdown.
    Md,
}

pub(super) async fn run(context: &Context, command: &SurveyCommand) -> Result {
    match command {
        SurveyCommand::Import(args) => import(context, args),
        SurveyCommand::Export(args) => export(context, args),
        SurveyCommand::Gates { survey } => show_gates(context, survey).await,
    }
}

async fn show_gates(context: &Context, id: &SurveyId) -> Result {
    let base = context.open().await?;
    let mut tx = base.store.read().await?;
    let Some(survey) = store::wave::survey(&mut tx, id).await? else { return refuse(format!("there is no survey “{id}”")) };
    let (instrument, version) = (survey.instrument.clone(), survey.version);
    let before = Before::of(&mut tx, &base.words, survey, context.today(), &context.config.custody).await?;
    let Some(before) = before else { return refuse(format!("this program does not have the instrument “{instrument}”")) };
    let mut lines = vec![format!("{id}: {instrument}, version {version}")];
    let mut gates = Vec::new();
    for standing in &before.standings {
        let why = standing.why.iter().map(|why| Ok(without_isolates(&gates::why(&base.words, "en", why)?)));
        let why: Vec<String> = why.collect::<std::result::Result<_, WordsError>>()?;
        lines.push(format!("{} {}", if why.is_empty() { "open" } else { "shut" }, standing.gate.as_str()));
        lines.extend(why.iter().map(|why| format!("     {why}")));
        gates.push(json!({ "gate": standing.gate.as_str(), "open": why.is_empty(), "why": why }));
    }
    let opens = before.hinders().next().is_none();
    let ends = match (opens, before.fictional) {
        (true, true) => "Everything is invented here: it opens all the same.",
        (true, false) => "Nothing keeps it from opening.",
        (false, _) => "It does not open before all of this is so.",
    };
    lines.push(ends.to_owned());
    let json = json!({ "survey": id, "instrument": instrument, "version": version, "opens": opens, "fictional": before.fictional, "gates": gates });
    Ok(context.say(lines.join("\n"), &json))
}

fn import(context: &Context, args: &ImportArgs) -> Result {
    let (imported, warnings) = match read(&args.form)? {
        Ok(read) => read,
        Err(problems) => {
            if context.json {
                context.say("", &json!({ "problems": listed(&problems), "warnings": [] }));
            }
            return Err(Refused(problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")));
        }
    };
    let instrument = &imported.source.instrument;
    let what = format!("{}: {} questions in {} languages", instrument.id, instrument.questions.len(), instrument.languages.len());
    let (said, out) = if args.check {
        (format!("{what}. Nothing stands in the way, and nothing was written."), None)
    } else {
        let out = args.out.clone().unwrap_or_else(|| PathBuf::from(instrument.id.as_str()));
        write(&imported.source, &out)?;
        (format!("{what} are in {}.", out.display()), Some(out))
    };
    let noted = warnings.iter().map(|warning| {
        let place = Problem { message: format!("warning: {}", warning.message), ..warning.clone() };
        format!("\n{place}")
    });
    let text = std::iter::once(said).chain(noted).collect::<String>();
    Ok(context.say(text, &json!({ "problems": [], "warnings": listed(&warnings), "instrument": instrument.id, "out": out })))
}

/// The instrument of a form with what may be wrong, or what is.
type Read = std::result::Result<(Imported, Vec<Problem>), Vec<Problem>>;

fn read(form: &Path) -> Result<Read> {
    let format = match Format::of(form) {
        Ok(format) => format,
        Err(problem) => return Ok(Err(vec![problem])),
    };
    let bytes = fs::read(form).map_err(|e| Refused(format!("{}: {e}", form.display())))?;
    let words = Words::load()?;
    Ok(xlsform::import(&bytes, format, &words).and_then(|imported| imported.check(words).map(|warnings| (imported, warnings))))
}

fn listed(problems: &[Problem]) -> Vec<Value> {
    let one = |p: &Problem| json!({ "sheet": p.place.sheet, "row": p.place.row, "column": p.place.column, "language": p.place.language, "message": p.message });
    problems.iter().map(one).collect()
}

/// Writes the folder of an instrument: whole, or not at all.
fn write(source: &Source, out: &Path) -> Result<()> {
    if out.try_exists()? {
        return refuse(format!("{} is there already: name another folder with --out", out.display()));
    }
    let beside = with_ending(out, &format!(".{}.part", data_encoding::HEXLOWER.encode(&random::<4>())));
    let written = write_files(source, &beside).and_then(|()| fs::rename(&beside, out));
    if written.is_err() {
        let _ = fs::remove_dir_all(&beside);
    }
    written.map_err(|e| Refused(format!("{}: {e}", out.display())))
}

fn write_files(source: &Source, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("instrument.toml"), source.definition())?;
    source.messages.keys().try_for_each(|language| fs::write(folder.join(format!("{language}.ftl")), source.catalogue(language)))
}

fn export(context: &Context, args: &ExportArgs) -> Result {
    let folder = Path::new(&args.instrument);
    let own = folder.join("instrument.toml").is_file();
    let file = |name: &str| if own { fs::read_to_string(folder.join(name)).ok() } else { Words::instrument_file(&args.instrument, name) };
    let Some(definition) = file("instrument.toml") else {
        return refuse(format!("there is neither an instrument “{}” nor a folder of that name", args.instrument));
    };
    let source = Source::parse(&definition, |language| file(&format!("{language}.ftl")))?;
    let format = match args.format {
        Kind::Xlsx => Format::Xlsx,
        Kind::Csv => Format::Csv,
        Kind::Md => Format::Md,
    };
    let form = xlsform::export(&source, format, &Words::load()?)?;
    write_new(&args.out, &form).map_err(|e| Refused(format!("{}: {e}", args.out.display())))?;
    let said = format!("{} is in {}.", source.instrument.id, args.out.display());
    Ok(context.say(said, &json!({ "instrument": source.instrument.id, "format": format.as_str(), "out": args.out })))
}
