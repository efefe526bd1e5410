//! The sheet `survey`, row by row: sections, what is asked about each thing, questions, and results.

use super::{
    super::{
        expression::{Token, tokens},
        refused,
        table::Line,
    },
    Reader,
    conditions::{Pending, Target},
};
use crate::domain::instrument::{Repeat, Section};

/// What a field is calculated with that only stands in texts.
pub(in crate::xlsform) const SINCE: (&str, &str) =
    ("since", "concat('1 April ', if(format-date(today(), '%m') < '04', format-date(today(), '%Y') - 1, format-date(today(), '%Y')))");

/// What the field is calculated with that stands for the thing that a repeated question is about.
pub(in crate::xlsform) fn thing(question: &str) -> String {
    format!("jr:choice-name(selected-at(${{{question}}}, position(..) - 1), '${{{question}}}')")
}

/// The group that rows stand in.
pub(super) struct Open<'a> {
    line: &'a Line,
    repeat: bool,
    /// Whose chosen options are asked about.
    about: Option<String>,
    pub section: String,
    /// The field that stands for the thing that a question is about.
    pub service: Option<String>,
    relevant: Option<&'a str>,
    asked: bool,
    noted: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn survey(&mut self) {
        let tables = self.tables;
        let mut open: Option<Open<'a>> = None;
        let mut outside = false;
        for line in &tables.survey.lines {
            let said = tables.survey.get(line, "type", "");
            let (kind, list) = kind_of(said);
            match kind.as_str() {
                "begin_group" | "begin_repeat" => self.begin(&mut open, line, kind == "begin_repeat"),
                "end_group" | "end_repeat" => self.end(&mut open, line, kind == "end_repeat"),
                "note" => self.note(&mut open, line),
                "calculate" => self.calculate(&mut open, line),
                "select_one" | "select_multiple" | "text" => {
                    if open.is_none() && !outside {
                        let why =
                            "questions stand in sections: write begin_group with the section's title before them, and end_group behind";
                        self.say(&tables.survey, line.row, "type", "", why);
                    }
                    outside = open.is_none();
                    self.question(&mut open, line, &kind, list);
                }
                _ => self.unknown(line, said, &kind),
            }
        }
        if let Some(open) = open {
            self.say(
                &tables.survey,
                open.line.row,
                "type",
                "",
                "this group does not end: write end_group or end_repeat behind its questions",
            );
        }
        if self.instrument.questions.is_empty() && self.problems.is_empty() {
            self.say(&tables.survey, tables.survey.head, "type", "", "nothing is asked: write a question");
        }
        self.unused();
    }

    /// Types that are refused, and those that nobody knows.
    fn unknown(&mut self, line: &'a Line, said: &str, kind: &str) {
        let tables = self.tables;
        self.refused.insert(tables.survey.get(line, "name", "").to_owned());
        if said.is_empty() {
            self.need(&tables.survey, line, "type", "", "every row has a type, such as select_one yes_no");
            return;
        }
        let why = refused::kind(kind).map_or_else(
            || "no type is called so: select_one, select_multiple, text, note, calculate, begin_group, begin_repeat are known".to_owned(),
            str::to_owned,
        );
        self.say(&tables.survey, line.row, "type", "", format!("“{said}”: {why}"));
    }

    /// Takes a name, once.
    pub(super) fn take(&mut self, line: &'a Line) -> Option<&'a str> {
        let tables = self.tables;
        let name = self.need(&tables.survey, line, "name", "", "every row has a name that no other row has")?;
        if let Some(first) = self.rows.get(name) {
            self.say(&tables.survey, line.row, "name", "", format!("“{name}” is the name of row {first} already: rename one of them"));
            return None;
        }
        self.rows.insert(name.to_owned(), line.row);
        Some(name)
    }

    fn begin(&mut self, open: &mut Option<Open<'a>>, line: &'a Line, repeat: bool) {
        let tables = self.tables;
        let table = &tables.survey;
        if let Some(open) = open {
            return self.say(
                table,
                line.row,
                "type",
                "",
                format!("a group in the group of row {}: sections stand beside each other, so end that one first", open.line.row),
            );
        }
        let name = self.take(line).unwrap_or_default();
        let section = name.strip_prefix("section-").unwrap_or(name).to_owned();
        if !name.is_empty() {
            self.id(table, line.row, "name", &section);
        }
        self.looks(line, "");
        self.texts(&format!("section-{section}"), (table, line, "label"), &[], false);
        let about = if repeat { self.repeat(line) } else { None };
        let relevant = Some(table.get(line, "relevant", "")).filter(|said| !said.is_empty());
        let (asked_about, service) = (about.as_ref().map(|r: &Repeat| r.question.to_string()), None);
        self.instrument.sections.push(Section { id: section.clone(), note: false, repeat: about });
        *open = Some(Open { line, repeat, about: asked_about, section, service, relevant, asked: false, noted: false });
    }

    fn end(&mut self, open: &mut Option<Open<'a>>, line: &'a Line, repeat: bool) {
        let tables = self.tables;
        match open.take() {
            None => self.say(&tables.survey, line.row, "type", "", "no group is open here: take this row out"),
            Some(open) if open.repeat != repeat => {
                let word = if open.repeat { "end_repeat" } else { "end_group" };
                self.say(&tables.survey, line.row, "type", "", format!("what began in row {} ends with {word}", open.line.row));
            }
            Some(open) if !open.asked => self.say(&tables.survey, open.line.row, "type", "", "a section without a question: take it out"),
            Some(_) => {}
        }
    }

    /// About which chosen options a section is asked, and about how many of them: `min(3, count-selected(${question}))`, or nothing where one was chosen
    /// that cannot be asked about.
    fn repeat(&mut self, line: &'a Line) -> Option<Repeat> {
        let tables = self.tables;
        let why = "what is asked several times is asked about each option that somebody chose: write min(3, count-selected(${question})) for at most three of them";
        let said = self.need(&tables.survey, line, "repeat_count", "", why)?;
        let read = tokens(said).ok().and_then(|tokens| counted(&tokens));
        let Some((most, question)) = read else {
            self.say(&tables.survey, line.row, "repeat_count", "", why);
            return None;
        };
        let question = self.id(&tables.survey, line.row, "repeat_count", &question)?;
        Some(Repeat { question, at_most: most })
    }

    /// A note stands before the questions of a section.
    fn note(&mut self, open: &mut Option<Open<'a>>, line: &'a Line) {
        let tables = self.tables;
        self.take(line);
        self.looks(line, "");
        match open {
            Some(open) if !open.asked && !open.noted => {
                open.noted = true;
                if let Some(section) = self.instrument.sections.last_mut() {
                    section.note = true;
                }
                self.texts(&format!("section-{}-note", open.section), (&tables.survey, line, "label"), &[], false);
            }
            _ => {
                let why = "one note stands at the beginning of a section, and people choose there whether to go on: put this text there, or into a hint";
                self.say(&tables.survey, line.row, "type", "", why);
            }
        }
        if !tables.survey.get(line, "relevant", "").is_empty() {
            self.say(&tables.survey, line.row, "relevant", "", "everybody sees what stands before a section: leave the cell empty");
        }
    }

    /// A field that stands in texts, or a result.
    fn calculate(&mut self, open: &mut Option<Open<'a>>, line: &'a Line) {
        let tables = self.tables;
        let Some(said) = self.need(&tables.survey, line, "calculation", "", "a result is if(condition, 1, 0)") else { return };
        let same = |formula: &str| tokens(said).is_ok_and(|read| Ok(read) == tokens(formula));
        let name = tables.survey.get(line, "name", "");
        if name == SINCE.0 && same(SINCE.1) {
            self.take(line);
            return;
        }
        if let Some(open) =
            open.as_mut().filter(|open| open.service.is_none() && open.about.as_ref().is_some_and(|about| same(&thing(about))))
        {
            open.service = self.take(line).map(str::to_owned);
            return;
        }
        self.result(line, said);
    }

    /// What a question looks like is not chosen by a form.
    pub(super) fn looks(&mut self, line: &'a Line, usual: &str) {
        let tables = self.tables;
        let said = tables.survey.get(line, "appearance", "");
        if !said.is_empty() && said != usual {
            self.warn(
                &tables.survey,
                line.row,
                "appearance",
                "",
                format!("“{said}” is not read: all questions look the same here, on every telephone"),
            );
        }
    }

    /// The condition of a question, or of the group that it stands in.
    pub(super) fn relevant(&mut self, open: Option<&Open<'a>>, line: &'a Line, target: Target) {
        let tables = self.tables;
        let own = tables.survey.get(line, "relevant", "");
        let of_group = open.and_then(|open| Some((open.relevant?, open.line.row)));
        let (said, row) = match (own, of_group) {
            ("", None) => return,
            ("", Some(group)) => group,
            (own, None) => (own, line.row),
            (_, Some((_, row))) => {
                let why = format!("its group has a condition in row {row} as well, and a question has one: leave one of them out");
                return self.say(&tables.survey, line.row, "relevant", "", why);
            }
        };
        self.pending.push(Pending { target, row, column: "relevant", said: said.to_owned() });
    }
}

impl Open<'_> {
    /// A question was asked in it.
    pub(super) fn asks(&mut self) {
        self.asked = true;
    }
}

/// The type and the list of a row: `select one yes_no`, `begin group`.
fn kind_of(said: &str) -> (String, &str) {
    let said = said.trim();
    for (begins, kind) in [
        ("select_one", "select_one"),
        ("select one", "select_one"),
        ("select_multiple", "select_multiple"),
        ("select multiple", "select_multiple"),
    ] {
        // `select_one_from_file` is another type.
        if let Some(list) = said.strip_prefix(begins).filter(|rest| rest.is_empty() || rest.starts_with(' ')) {
            return (kind.to_owned(), list.trim());
        }
    }
    let first = said.split(' ').next().unwrap_or_default();
    if refused::kind(first).is_some() { (first.to_owned(), "") } else { (said.to_lowercase().replace(' ', "_"), "") }
}

/// At most how many, and of what.
fn counted(tokens: &[Token]) -> Option<(usize, String)> {
    use Token::{Field, Mark, Word};
    let inner = match tokens {
        [Word(call), Mark("("), within @ .., Mark(")")] if call == "if" => {
            let at = within.windows(3).position(|w| w == [Mark(","), Word("0".to_owned()), Mark(",")])?;
            let (condition, inner) = within.split_at(at);
            let inner = &inner[3..];
            // Only what cannot be asked about may be left out, and what that is is known here anyway.
            let of_one = condition.iter().all(|token| match token {
                Field(name) => inner.contains(&Field(name.clone())),
                Word(word) => ["selected", "or"].contains(&word.as_str()),
                _ => true,
            });
            of_one.then_some(inner)?
        }
        all => all,
    };
    match inner {
        [Word(min), Mark("("), Word(most), Mark(","), Word(count), Mark("("), Field(question), Mark(")"), Mark(")")]
            if min == "min" && count == "count-selected" =>
        {
            Some((most.parse().ok()?, question.clone()))
        }
        _ => None,
    }
}
