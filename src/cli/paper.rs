//! `paper`: the form of a wave for the printer, from the same instrument and the same words as the pages; and the head of the file that it is keyed into.

use super::{Context, PaperArgs, PaperFormat, Result, answers, refuse};
use crate::{
    app::Base,
    domain::{
        ballot::HelpedBy,
        instrument::{Condition, Instrument, NonAnswer, Question, Repeat, Shape},
        partnership::{Partnership, Place},
        wave::Wave,
    },
    gates,
    i18n::{Arg, WordsError},
    render::{Page, Pages},
    store,
};
use chrono::NaiveDate;
use clap::ValueEnum;
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;

#[derive(Debug, Serialize)]
struct Form {
    lang: String,
    dir: String,
    points: u32,
    about: String,
    partnership: String,
    contact: String,
    sections: Vec<Part>,
}

#[derive(Debug, Serialize)]
struct Part {
    heading: String,
    note: String,
    /// Of how many things that were chosen this part is filled in, in words; empty where it is filled in once.
    about: String,
    questions: Vec<Asked>,
}

#[derive(Debug, Serialize)]
struct Asked {
    id: String,
    number: usize,
    text: String,
    hint: String,
    many: bool,
    /// Who is asked, in words; empty for everybody.
    only: String,
    options: Vec<Tick>,
}

/// A box to put a cross in, with what is keyed for it.
#[derive(Debug, Serialize)]
struct Tick {
    code: String,
    label: String,
}

impl Page for Form {
    const TEMPLATE: &'static str = "paper/form.html";
}

/// How large a form is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Edition {
    /// 12 points; Easy Read 14.
    Standard,
    /// 18 points.
    Large,
}

pub(super) async fn print(context: &Context, args: &PaperArgs) -> Result {
    let base = context.open().await?;
    let (wave, rows) = answers::reader(&base, &args.wave).await?;
    let instrument = Arc::clone(&rows.instrument);
    if args.format == PaperFormat::Csv {
        let header = header(&instrument);
        return Ok(context.say(header.join(","), &json!({ "wave": wave.id, "columns": header })));
    }
    if !instrument.languages.contains(&args.lang) {
        return refuse(format!("{} has no words in “{}”: there are {}", instrument.id, args.lang, instrument.languages.join(", ")));
    }
    let html = form(&base, &wave, &instrument, &args.lang, args.edition).await?;
    Ok(context.say(&html, &json!({ "wave": wave.id, "lang": args.lang, "html": html })))
}

/// The form of a wave as a page for the printer.
///
/// # Errors
/// When there is no partnership, the language is a draft that is not yet to be used, or a message is missing.
pub async fn form(base: &Base, wave: &Wave, instrument: &Instrument, language: &str, edition: Edition) -> Result<String> {
    let mut tx = base.store.read().await?;
    let Some(partnership) = store::partnership::get(&mut tx).await? else { return refuse("there is no partnership yet") };
    let read = gates::read(&mut tx, &base.words).await?;
    if !base.words.open_languages(instrument, None, &read).iter().any(|l| l.code == language) {
        return refuse(format!(
            "the words in “{language}” are a draft, or there are none: two people have to record under “Before it opens” that they read the pages and these questions"
        ));
    }
    let places: Vec<Place> = store::frozen::get(&mut tx, &wave.id).await?.choices().cloned().collect();
    drop(tx);
    let press = Press { base, wave, instrument, language };
    let form = press.form(&partnership, &places, edition)?;
    Ok(Pages::load(Arc::clone(&base.words))?.render(language, &form)?)
}

/// The columns of the file that sheets are keyed into (architecture §5).
fn header(instrument: &Instrument) -> Vec<String> {
    let about = ["sheet", "place", "service", "lang", "helped_by"].map(str::to_owned);
    about.into_iter().chain(instrument.counted().map(|q| q.id.to_string())).collect()
}

struct Press<'a> {
    base: &'a Base,
    wave: &'a Wave,
    instrument: &'a Instrument,
    language: &'a str,
}

type Words<T> = std::result::Result<T, WordsError>;

impl Press<'_> {
    fn form(&self, partnership: &Partnership, places: &[Place], edition: Edition) -> Words<Form> {
        let mut number = 0;
        let mut sections = Vec::new();
        for section in &self.instrument.sections {
            let asked: Vec<&Question> = self.instrument.counted().filter(|q| q.section == section.id).collect();
            if asked.is_empty() {
                continue;
            }
            let mut questions = Vec::new();
            for question in asked {
                number += 1;
                questions.push(self.question(question, number)?);
            }
            let note = if section.note { self.ask(&format!("section-{}-note", section.id))? } else { String::new() };
            let about = section.repeat.as_ref().map(|repeat| self.about(repeat)).transpose()?.unwrap_or_default();
            sections.push(Part { heading: self.ask(&format!("section-{}", section.id))?, note, about, questions });
        }
        let last = vec![self.place(places, number + 1)?, self.helped(number + 2)?];
        sections.push(Part { heading: String::new(), note: String::new(), about: String::new(), questions: last });
        Ok(Form {
            lang: self.language.to_owned(),
            dir: self.base.words.language(self.language).map_or("ltr", |l| l.direction.as_str()).to_owned(),
            points: match (edition, self.language) {
                (Edition::Large, _) => 18,
                (Edition::Standard, "en-simple") => 14,
                (Edition::Standard, _) => 12,
            },
            about: self.ask("about")?,
            partnership: partnership.name.clone(),
            contact: partnership.data_protection.clone(),
            sections,
        })
    }

    fn ask(&self, key: &str) -> Words<String> {
        self.base.words.ask(self.instrument.id.as_str(), self.language, key, &[])
    }

    /// The month in which the financial year began, for "have you answered before, since …".
    fn since(&self) -> Words<String> {
        let year = self.wave.year.split('-').next().and_then(|y| NaiveDate::from_ymd_opt(y.parse().ok()?, 4, 1)).unwrap_or_default();
        self.base.words.month(self.language, year)
    }

    fn say(&self, key: &str) -> Words<String> {
        self.base.words.say(self.language, key, &[])
    }

    fn question(&self, question: &Question, number: usize) -> Words<Asked> {
        let mut options = Vec::new();
        for option in &question.options {
            options.push(Tick { code: option.code.to_string(), label: self.label(question, option.code.as_str())? });
        }
        for non in NonAnswer::ALL.into_iter().filter(|non| question.non_answers.contains(non)) {
            options.push(Tick { code: non.as_str().to_owned(), label: self.say(&format!("non-{}", non.as_str()))? });
        }
        Ok(Asked {
            id: question.id.to_string(),
            number,
            text: self.base.words.question(self.instrument, self.language, question, "", &[("since", Arg::Text(&self.since()?))])?,
            hint: self.base.words.hint(self.instrument, self.language, question)?,
            many: question.shape == Shape::Multi,
            only: self.routing(question)?,
            options,
        })
    }

    fn label(&self, question: &Question, code: &str) -> Words<String> {
        self.base.words.option(self.instrument, self.language, question, code)
    }

    /// Who is asked, in words: those who chose the thing that it is asked about, and who gave the answer that leads here. Empty for everybody.
    fn routing(&self, question: &Question) -> Words<String> {
        let chosen = question.repeated.as_ref().map(|repeated| Condition {
            question: repeated.question.clone(),
            any_of: vec![repeated.option.clone()],
            none_of: Vec::new(),
            answered: false,
        });
        let conditions = chosen.iter().chain(&question.asked_if).map(|condition| self.only(condition));
        Ok(conditions.collect::<Words<Vec<_>>>()?.join(" "))
    }

    /// "Answer this part for up to 3 of the ones you chose": on paper the person draws.
    #[expect(clippy::cast_precision_loss, reason = "a person is asked about a handful of things")]
    fn about(&self, repeat: &Repeat) -> Words<String> {
        self.base.words.say(self.language, "paper-drawn", &[("most", Arg::Number(repeat.at_most as f64))])
    }

    /// "Only if your answer to question 3 is “Yes”". Paper can lead by answers that are given; a condition on other answers lists all that lead on.
    fn only(&self, condition: &Condition) -> Words<String> {
        let Some(parent) = self.instrument.question(&condition.question) else { return Ok(String::new()) };
        let number = self.instrument.counted().position(|q| q.id == parent.id).map_or(0, |at| at + 1).to_string();
        let leads = |code| match (condition.answered, condition.any_of.is_empty()) {
            (true, _) => true,
            (_, false) => condition.any_of.contains(code),
            (_, true) => !condition.none_of.contains(code),
        };
        let answers: Vec<String> =
            parent.options.iter().filter(|o| leads(&o.code)).map(|o| self.label(parent, o.code.as_str())).collect::<Words<_>>()?;
        let answers = answers.join(" / ");
        self.base.words.say(self.language, "paper-only-if", &[("number", Arg::Text(&number)), ("answer", Arg::Text(&answers))])
    }

    fn place(&self, places: &[Place], number: usize) -> Words<Asked> {
        Ok(Asked {
            id: "place".to_owned(),
            number,
            text: self.base.words.place(self.instrument, self.language, "place-title")?,
            hint: self.base.words.place(self.instrument, self.language, "place-hint")?,
            many: false,
            only: String::new(),
            options: places.iter().map(|p| Tick { code: p.id.to_string(), label: p.name.clone() }).collect(),
        })
    }

    fn helped(&self, number: usize) -> Words<Asked> {
        let label =
            |who: HelpedBy| self.say(&if who == HelpedBy::Pnts { "non-pnts".to_owned() } else { format!("helped-{}", who.as_str()) });
        let options = HelpedBy::ALL.into_iter().map(|who| Ok(Tick { code: who.as_str().to_owned(), label: label(who)? }));
        Ok(Asked {
            id: "helped_by".to_owned(),
            number,
            text: self.say("helped-title")?,
            hint: self.say("helped-hint")?,
            many: false,
            only: String::new(),
            options: options.collect::<Words<_>>()?,
        })
    }
}
