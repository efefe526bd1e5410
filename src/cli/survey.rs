//! `survey`: instruments out of forms (`docs/xlsform.md`), and back.

use super::{Context, Refused, Result, refuse};
use crate::{
    files::{with_ending, write_new},
    i18n::Words,
    secret::random,
    xlsform::{self, Format, Imported, Problem, Source},
};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Value, json};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Instruments as forms.
#[derive(Debug, Subcommand)]
pub enum SurveyCommand {
    /// Make an instrument of a form for Kobo or ODK. What is wrong with it is told as sheet:row:column:language: message.
    Import(ImportArgs),
    /// Write an instrument as a form for Kobo or ODK, which comes back the same.
    Export(ExportArgs),
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

pub(super) fn run(context: &Context, command: &SurveyCommand) -> Result {
    match command {
        SurveyCommand::Import(args) => import(context, args),
        SurveyCommand::Export(args) => export(context, args),
    }
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
