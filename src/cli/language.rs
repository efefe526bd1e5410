//! `language`: a language out as a sheet or as Fluent for people who translate, back with checks, and pictures of where its words stand (`docs/translating.md`).

mod pictures;

use super::{Context, Refused, Result, refuse};
use crate::{
    domain::ids::InstrumentId,
    files::{write_new, write_whole},
    i18n::{Language, PAGES, Words},
    translation::{Checked, Form, Pictures, Row, Scope, Typed, check, own_file, rows},
    xlsform::Problem,
};
use clap::{Args, Subcommand};
use serde_json::{Value, json};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The words of a language.
#[derive(Debug, Subcommand)]
pub enum LanguageCommand {
    /// Write every message of a language with its English, where it is seen and what to know about it.
    Export(ExportArgs),
    /// Take in what came back. All of it, or nothing.
    Import {
        /// The language, by its tag.
        language: String,
        /// The sheet (.xlsx, .ods), the Fluent file, or the folder in which it lies.
        from: PathBuf,
        /// Say what is wrong with it and what it would change, and write nothing.
        #[arg(long)]
        check: bool,
    },
    /// Take pictures of the pages in which the messages stand, in the language and in English, 360 pixels wide. Needs Chromium.
    Pictures {
        /// The language, by its tag.
        language: String,
        /// The folder to write to; it is made if it is not there.
        #[arg(long, value_name = "DIR")]
        to: PathBuf,
        /// The survey that is walked through.
        #[arg(long, default_value = "survivor-core")]
        instrument: InstrumentId,
    },
}

/// What is written.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The language, by its tag.
    language: String,
    /// A file that ends in .xlsx, .ods or .ftl, or a folder for the Fluent file. There must be no such file yet. Pictures beside it are named in it.
    #[arg(long, value_name = "PATH")]
    to: PathBuf,
    /// The questions of this instrument alone.
    #[arg(long)]
    instrument: Option<InstrumentId>,
    /// Only what people meet who answer.
    #[arg(long)]
    survivor_only: bool,
}

pub(super) async fn run(context: &Context, command: &LanguageCommand) -> Result {
    match command {
        LanguageCommand::Export(args) => export(context, args),
        LanguageCommand::Import { language, from, check } => import(context, language, from, *check),
        LanguageCommand::Pictures { language, to, instrument } => {
            let words = Words::load_with(&context.config.words)?;
            changeable(&words, language)?;
            pictures::take(context, words, language, instrument, to).await
        }
    }
}

/// A language that says again what the English says.
fn changeable<'a>(words: &'a Words, code: &str) -> Result<&'a Language> {
    match words.language(code) {
        Some(language) if code != "en" => Ok(language),
        Some(_) => refuse(
            "English is the source that every other language says again: its words are changed in the program, and those of questions in a new version",
        ),
        None => {
            let known: Vec<&str> = words.languages().iter().map(|l| l.code.as_str()).filter(|code| *code != "en").collect();
            refuse(format!("there is no language “{code}”; there are {}", known.join(", ")))
        }
    }
}

/// The file of a path, its kind, and the folder in which it lies.
fn place(path: &Path, language: &str) -> (PathBuf, Form, PathBuf) {
    let (file, form) = Form::of(path).map_or_else(|| (path.join(format!("{language}.ftl")), Form::Fluent), |form| (path.to_owned(), form));
    let folder = file.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned();
    (file, form, folder)
}

fn export(context: &Context, args: &ExportArgs) -> Result {
    let words = Words::load_with(&context.config.words)?;
    let (language, code) = (changeable(&words, &args.language)?, args.language.as_str());
    if let Some(id) = args.instrument.as_ref().filter(|id| words.instrument(id.as_str()).is_none()) {
        return refuse(format!("there is no instrument “{id}”"));
    }
    let (file, form, folder) = place(&args.to, code);
    let scope = Scope { instrument: args.instrument.as_ref().map(ToString::to_string), survivor_only: args.survivor_only };
    let all = rows(&words, code, &scope, &beside(&folder, code))?;
    let bytes = form.write(&words, code, &scope, &all)?;
    fs::create_dir_all(&folder)?;
    write_new(&file, &bytes).map_err(|e| Refused(format!("{}: {e}", file.display())))?;
    let of = |state: &str| all.iter().filter(|row: &&Row| row.form.is_empty() && row.state == state).count();
    let messages = all.iter().filter(|row| row.form.is_empty()).count();
    let text = format!(
        "{}: {messages} messages are in {}; {} of them are drafts, and {} are missing.",
        language.name,
        file.display(),
        of("draft"),
        of("missing")
    );
    Ok(context.say(text, &json!({ "language": code, "messages": messages, "drafts": of("draft"), "missing": of("missing"), "to": file })))
}

/// The pictures that lie in a folder, by the messages that they show.
fn beside(folder: &Path, language: &str) -> Pictures {
    let index = fs::read_to_string(folder.join(pictures::index(language))).unwrap_or_default();
    let shown: Vec<(String, String, String)> = serde_json::from_str(&index).unwrap_or_default();
    shown.into_iter().map(|(part, key, file)| ((part, key), file)).collect()
}

fn import(context: &Context, code: &str, from: &Path, only_check: bool) -> Result {
    let words = Words::load_with(&context.config.words)?;
    let language = changeable(&words, code)?;
    let (file, form, _) = place(from, code);
    let bytes = fs::read(&file).map_err(|e| Refused(format!("{}: {e}", file.display())))?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let read = form.read(&bytes, &name).and_then(|typed: Vec<Typed>| check(&words, language, &typed));
    let checked = match read {
        Ok(checked) => checked,
        Err(problems) => {
            if context.json {
                context.say("", &json!({ "problems": listed(&problems), "stale": [], "warnings": [], "changed": 0 }));
            }
            let said = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
            return Err(Refused(format!("{said}\nNothing was taken.")));
        }
    };
    let own = context.config.words.join(format!("{code}.ftl"));
    if !only_check && !checked.changes.is_empty() {
        let ftl = own_file(&words, code, &checked.changes)?;
        as_meant(&ftl, code, &checked)?;
        fs::create_dir_all(&context.config.words)?;
        write_whole(&own, ftl.as_bytes()).map_err(|e| Refused(format!("{}: {e}", own.display())))?;
    }
    Ok(context.say(
        said(language, &checked, &own, only_check),
        &json!({ "problems": [], "stale": listed(&checked.stale), "warnings": listed(&checked.warnings), "changed": checked.changes.len(), "unread": parts(&checked) }),
    ))
}

/// Reads what is about to be written as the program will: whatever is not shown as it was meant is a fault, and nothing is written.
fn as_meant(ftl: &str, code: &str, checked: &Checked) -> Result<()> {
    let folder = std::env::temp_dir().join(format!("chorus-{}", data_encoding::HEXLOWER.encode(&crate::secret::random::<8>())));
    fs::create_dir_all(&folder)?;
    let read = fs::write(folder.join(format!("{code}.ftl")), ftl).map_err(Refused::from).and_then(|()| Ok(Words::load_with(&folder)?));
    fs::remove_dir_all(&folder)?;
    let read = read?;
    for change in &checked.changes {
        if read.texts(&change.part, code)?.get(&change.key) != Some(&change.text) {
            return refuse(format!("{}: {} would not come back as it was written; nothing was taken", change.part, change.key));
        }
    }
    Ok(())
}

/// The parts in which something changes.
fn parts(checked: &Checked) -> BTreeSet<&str> {
    checked.changes.iter().map(|change| change.part.as_str()).collect()
}

fn said(language: &Language, checked: &Checked, own: &Path, only_check: bool) -> String {
    let (changed, parts) = (checked.changes.len(), parts(checked));
    let mut lines = Vec::new();
    lines.push(match (changed, only_check) {
        (0, _) => format!("{}: nothing changes.", language.name),
        (n, true) => format!("{}: {n} messages would change. Nothing was written.", language.name),
        (n, false) => {
            format!("{}: {n} messages changed; they are in {}. The server reads them when it starts.", language.name, own.display())
        }
    });
    if changed > 0 {
        let named: Vec<&str> = parts.iter().map(|part| if *part == PAGES { "the pages" } else { part }).collect();
        lines.push(format!(
            "Words that changed are unread again: {} in {} are a draft until two people have recorded under “Before it opens” that they read them.",
            named.join(", "),
            language.name
        ));
    }
    lines.extend(checked.stale.iter().map(|p| format!("not taken: {p}")));
    lines.extend(checked.warnings.iter().map(|p| format!("warning: {p}")));
    lines.join("\n")
}

fn listed(problems: &[Problem]) -> Vec<Value> {
    let one = |p: &Problem| json!({ "sheet": p.place.sheet, "row": p.place.row, "column": p.place.column, "message": p.message });
    problems.iter().map(one).collect()
}
