//! How long a large form takes to come in: `cargo bench --bench xlsform`.
//!
//! A thousand questions of all kinds in two languages, with conditions, as a workbook and as text: read, checked as every instrument of the library is,
//! and read by the linter. What is printed is the slowest of five, and the most memory that the process ever held (`VmHWM`), the making of the form
//! left out: it is made by another process.

use chorus::{
    i18n::Words,
    xlsform::{self, Format, Source},
};
use std::{env, fmt::Write, fs, path::Path, process::Command, time::Instant};

const QUESTIONS: usize = 1_000;
const TIMES: usize = 5;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    match arguments.iter().position(|word| word == "make" || word == "read") {
        Some(n) if arguments[n] == "make" => make(Path::new(&arguments[n + 1])),
        Some(n) => read(Path::new(&arguments[n + 1])),
        None => {
            let folder = tempfile::tempdir().expect("a folder");
            let path = folder.path().to_str().expect("a path");
            for arguments in std::iter::once(["make".to_owned(), path.to_owned()])
                .chain(Format::ALL.map(|format| ["read".to_owned(), format!("{path}/form.{}", format.as_str())]))
            {
                assert!(Command::new(env::current_exe().expect("a path")).args(arguments).status().expect("starts").success());
            }
        }
    }
}

/// Writes the form as a file of each kind.
fn make(folder: &Path) {
    let languages = ["en", "pl"];
    let mut toml = format!("id = \"large\"\nversion = 1\nkind = \"voice\"\nlanguages = [\"{}\"]\n", languages.join("\", \""));
    let mut ftl = "title = Have your say\nsurvey-name = A large survey\nabout = This survey asks how services work together.\n".to_owned();
    for n in 0..QUESTIONS / 20 {
        let _ = write!(toml, "[[section]]\nid = \"s{n}\"\n");
        let _ = writeln!(ftl, "section-s{n} = Part {n}");
    }
    for n in 0..QUESTIONS {
        let shape = ["agree5", "single", "multi", "times", "text"][n % 5];
        let _ = write!(
            toml,
            "[[question]]\nid = \"q{n}\"\nsection = \"s{}\"\ntype = \"{shape}\"\npurpose = \"Shows how services work.\"\nbased_on = \"our strategy §{n}\"\n\
             audience = [\"survivor\"]\npolarity = \"{}\"\n",
            n / 20,
            if shape == "agree5" { "positive" } else { "none" }
        );
        let _ = write!(ftl, "q-q{n} = Did services work together well in case {n}?\nq-q{n}-short = Case {n}\n");
        match shape {
            "agree5" => toml.push_str("headline = [\"agree\"]\n"),
            "single" | "multi" => {
                toml.push_str("headline = [\"yes\"]\noption = [{ code = \"yes\" }, { code = \"partly\" }, { code = \"no\" }]\n");
                let _ = write!(ftl, "q-q{n}-yes = Yes\nq-q{n}-partly = Partly\nq-q{n}-no = No\n");
            }
            _ => {}
        }
        if shape == "multi" {
            let _ = writeln!(toml, "asked_if = {{ question = \"q{}\", any_of = [\"yes\", \"partly\"] }}", n - 1);
        }
        if shape != "text" {
            let _ = writeln!(ftl, "q-q{n}-finding = {{ $share }} people who answered said yes.");
        }
    }
    let source = Source::parse(&toml, |_| Some(ftl.clone())).expect("a source");
    let words = Words::load().expect("words");
    for format in Format::ALL {
        let form = xlsform::export(&source, format, &words).expect("a form");
        fs::write(folder.join(format!("form.{}", format.as_str())), form).expect("writes");
    }
}

fn read(form: &Path) {
    let bytes = fs::read(form).expect("reads");
    let format = Format::of(form).expect("a format");
    let slowest = (0..TIMES).map(|_| {
        let words = Words::load().expect("words");
        let began = Instant::now();
        let imported = xlsform::import(&bytes, format, &words).expect("a form");
        let warnings = imported.check(words).expect("an instrument");
        assert_eq!(imported.source.instrument.questions.len(), QUESTIONS);
        assert!(!warnings.is_empty(), "a survey of that length is told");
        began.elapsed()
    });
    let slowest = slowest.max().unwrap_or_default().as_secs_f64();
    let status = fs::read_to_string("/proc/self/status").expect("a status");
    let line = status.lines().find(|l| l.starts_with("VmHWM")).unwrap_or_default();
    let kib: f64 = line.split_whitespace().nth(1).and_then(|n| n.parse().ok()).unwrap_or_default();
    println!("{QUESTIONS} questions as {:<4} ({:>5} KB): {slowest:.2} s, {:.0} MB", format.as_str(), bytes.len() / 1_000, kib / 1_024.0);
}
