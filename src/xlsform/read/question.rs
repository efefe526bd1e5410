//! One question, or one result.

use super::{
    super::{
        source::non_answer,
        table::Line,
        text::{SERVICE, SHARE, SINCE},
    },
    Reader,
    conditions::{Pending, Target},
    lists::Said,
    survey::{Open, SINCE as SINCE_FIELD},
    words,
};
use crate::domain::{
    ids::{OptionCode, QuestionId},
    instrument::{Accepted, Derived, Kind, NonAnswer, Official, Polarity, Question, Shape},
    lint::Rule,
    returns::Fact,
};

/// What the sheet says between findings that are accepted.
pub(in crate::xlsform) const BETWEEN: &str = " // ";
/// Ends of messages that no option can be called by.
pub(in crate::xlsform) const KEPT: [&str; 3] = ["short", "finding", "hint"];

impl<'a> Reader<'a> {
    pub(super) fn question(&mut self, open: &mut Option<Open<'a>>, line: &'a Line, kind: &str, list: &str) {
        let tables = self.tables;
        let table = &tables.survey;
        let Some(id) = self.take(line).and_then(|name| self.id(table, line.row, "name", name)) else {
            self.refused.insert(table.get(line, "name", "").to_owned());
            return;
        };
        if id.as_str().contains("__") {
            self.say(table, line.row, "name", "", "two underscores are kept for sections that are asked about several things: use one");
        }
        let shape = self.shape(line, kind);
        let said = if shape == Shape::Text { Said::default() } else { self.options(line.row, list, shape).unwrap_or_default() };
        self.looks(line, if shape == Shape::Text { "multiline" } else { "" });
        let section = open.as_ref().map(|open| open.section.clone()).unwrap_or_default();
        let question = Question {
            id: id.clone(),
            section,
            shape,
            sensitive: self.yes(table, line, "chorus_sensitive").unwrap_or(true),
            purpose: self
                .need(table, line, "chorus_purpose", "", "say what a reader will do with the figure")
                .unwrap_or_default()
                .to_owned(),
            based_on: self
                .need(table, line, "chorus_based_on", "", "name the document and the place that ask for it")
                .unwrap_or_default()
                .to_owned(),
            audience: words(self.need(table, line, "chorus_audience", "", "say who is asked, such as survivor").unwrap_or_default())
                .map(str::to_owned)
                .collect(),
            tags: words(table.get(line, "chorus_tags", "")).map(str::to_owned).collect(),
            polarity: self.polarity(line, shape),
            non_answers: self.non_answers(line, &said),
            asked_if: None,
            alone_from: self.number(table, line, "chorus_alone_from").unwrap_or_default(),
            evidenced_by: self.evidenced_by(line),
            headline: self.headline(line, shape, &said),
            collapse: self.collapse(line, &id),
            official: self.official(line),
            licence: Some(table.get(line, "chorus_licence", "").to_owned()).filter(|licence| !licence.is_empty()),
            accepted: self.accepted(line),
            options: said.options.iter().map(|(option, _)| option.clone()).collect(),
            repeated: None,
        };
        self.said(open.as_ref(), line, &question, &said);
        self.relevant(open.as_ref(), line, Target::Question(self.instrument.questions.len()));
        self.instrument.questions.push(question);
        if let Some(open) = open {
            open.asks();
        }
    }

    fn shape(&mut self, line: &'a Line, kind: &str) -> Shape {
        let tables = self.tables;
        let usual = match kind {
            "select_one" => Shape::Single,
            "select_multiple" => Shape::Multi,
            _ => Shape::Text,
        };
        let said = tables.survey.get(line, "chorus_type", "");
        if said.is_empty() {
            return usual;
        }
        let shape = Shape::ALL.into_iter().find(|shape| shape.as_str() == said);
        let fits = shape.filter(|shape| shape.takes_one() == usual.takes_one() && (shape.takes_one() || *shape == usual));
        fits.unwrap_or_else(|| {
            let can: Vec<&str> = Shape::ALL
                .iter()
                .filter(|s| s.takes_one() == usual.takes_one() && (s.takes_one() || **s == usual))
                .map(|s| s.as_str())
                .collect();
            self.say(&tables.survey, line.row, "chorus_type", "", format!("“{said}” does not go with {kind}: write {}", can.join(", ")));
            usual
        })
    }

    fn polarity(&mut self, line: &'a Line, shape: Shape) -> Polarity {
        let tables = self.tables;
        let said = tables.survey.get(line, "chorus_polarity", "");
        let judges = matches!(shape, Shape::Agree5 | Shape::Ease5 | Shape::Change5);
        match said {
            "positive" => Polarity::Positive,
            "negative" => Polarity::Negative,
            "" | "none" if !judges => Polarity::None,
            _ => {
                let why = "write positive or negative: is a high share of the headline good or bad news?";
                self.say(&tables.survey, line.row, "chorus_polarity", "", why);
                Polarity::None
            }
        }
    }

    fn non_answers(&mut self, line: &'a Line, said: &Said) -> Vec<NonAnswer> {
        let tables = self.tables;
        let written = tables.survey.get(line, "chorus_non_answers", "");
        let named: Option<Vec<NonAnswer>> = words(written).filter(|word| *word != "none").map(non_answer).collect();
        match named {
            Some(named) if !written.is_empty() && (said.non_answers.is_empty() || said.non_answers == named) => named,
            Some(_) if written.is_empty() && !said.non_answers.is_empty() => said.non_answers.clone(),
            Some(_) if written.is_empty() => vec![NonAnswer::Dk, NonAnswer::Pnts],
            _ => {
                let why = "write dk, pnts, na or none, the same that are among the choices; or leave the cell empty";
                self.say(&tables.survey, line.row, "chorus_non_answers", "", why);
                Vec::new()
            }
        }
    }

    fn headline(&mut self, line: &'a Line, shape: Shape, said: &Said) -> Vec<OptionCode> {
        let tables = self.tables;
        let table = &tables.survey;
        let needed = shape.takes_one() && shape != Shape::Chain && shape.scale().is_none_or(|scale| scale.headline.is_empty());
        if needed {
            self.need(table, line, "chorus_headline", "", "name the choices whose share is the headline, such as yes");
        }
        let mut codes = Vec::new();
        for word in words(table.get(line, "chorus_headline", "")) {
            let own = said.options.iter().any(|(option, _)| option.code.as_str() == word);
            if own || shape.scale().is_some_and(|scale| scale.codes.contains(&word)) || said.options.is_empty() && shape.scale().is_none() {
                codes.extend(OptionCode::parse(word));
            } else {
                self.say(table, line.row, "chorus_headline", "", format!("“{word}” is none of its choices"));
            }
        }
        codes
    }

    fn collapse(&mut self, line: &'a Line, id: &QuestionId) -> Vec<crate::domain::instrument::Collapse> {
        let name = self.tables.survey.get(line, "chorus_groups", "");
        if name.is_empty() { Vec::new() } else { self.groups(line.row, id.as_str(), name) }
    }

    fn evidenced_by(&mut self, line: &'a Line) -> Option<Fact> {
        let table = &self.tables.survey;
        let said = table.get(line, "chorus_evidenced_by", "");
        let fact = Fact::parse(said);
        if !said.is_empty() && fact.is_none() {
            let known: Vec<&str> = Fact::ALL.iter().map(|fact| fact.as_str()).collect();
            self.say(
                table,
                line.row,
                "chorus_evidenced_by",
                "",
                format!("“{said}” is nothing that Chorus can evidence: write {}", known.join(", ")),
            );
        }
        fact
    }

    fn official(&mut self, line: &'a Line) -> Option<Official> {
        let tables = self.tables;
        let columns = ["chorus_official_standard", "chorus_official_version", "chorus_official_status"];
        let said = columns.map(|column| tables.survey.get(line, column, ""));
        if said.iter().all(|said| said.is_empty()) {
            return None;
        }
        for column in columns {
            self.need(&tables.survey, line, column, "", "an official wording names its standard, its version and its status");
        }
        let [standard, version, status] = said.map(str::to_owned);
        Some(Official { standard, version, status })
    }

    fn accepted(&mut self, line: &'a Line) -> Vec<Accepted> {
        let tables = self.tables;
        let mut accepted = Vec::new();
        for one in tables.survey.get(line, "chorus_accepted", "").split(BETWEEN).filter(|one| !one.trim().is_empty()) {
            let (rule, reason) = one.split_once(':').unwrap_or((one, ""));
            if let Some(rule) = Rule::ALL.iter().find(|known| known.as_str() == rule.trim()) {
                accepted.push(Accepted { rule: *rule, reason: reason.trim().to_owned() });
            } else {
                let why = format!("write a rule and a reason, such as jargon: why it stays; with “{BETWEEN}” between two of them");
                self.say(&tables.survey, line.row, "chorus_accepted", "", why);
            }
        }
        accepted
    }

    /// The words of a question.
    fn said(&mut self, open: Option<&Open<'a>>, line: &'a Line, question: &Question, said: &Said<'a>) {
        let tables = self.tables;
        let table = &tables.survey;
        let key = format!("q-{}", question.id);
        let service = open.and_then(|open| open.service.as_deref());
        let repeated = self.instrument.sections.last().is_some_and(|s| open.is_some() && s.repeat.is_some());
        let about: Vec<(&'static str, Option<&str>)> = if repeated { vec![(SERVICE, service)] } else { Vec::new() };
        let since = (SINCE, self.rows.contains_key(SINCE_FIELD.0).then_some(SINCE_FIELD.0));
        self.texts(&key, (table, line, "label"), &[&about[..], &[since]].concat(), false);
        self.texts(&format!("{key}-hint"), (table, line, "hint"), &about, true);
        self.texts(&format!("{key}-short"), (table, line, "chorus_short"), &about, false);
        // Of a return no share is worked out.
        let counted = self.instrument.kind != Kind::Return;
        let follows = counted && (!question.headline.is_empty() || question.shape.scale().is_some_and(|scale| !scale.headline.is_empty()));
        self.finding(&format!("{key}-finding"), line, &[&about[..], &[(SHARE, None)]].concat(), !follows);
        for (option, choice) in &said.options {
            if KEPT.contains(&option.code.as_str()) {
                self.say(
                    &tables.choices,
                    choice.row,
                    "name",
                    "",
                    format!("“{}” is kept for other texts of a question: rename it", option.code),
                );
            } else {
                self.texts(&format!("{key}-{}", option.code), (&tables.choices, choice, "label"), &[], false);
            }
        }
    }

    /// A sentence that says a share.
    fn finding(&mut self, key: &str, line: &'a Line, known: &[(&'static str, Option<&str>)], optional: bool) {
        let tables = self.tables;
        self.texts(key, (&tables.survey, line, "chorus_finding"), known, optional);
        for language in &tables.languages {
            if self.messages.get(language).and_then(|m| m.get(key)).is_some_and(|text| !text.contains(SHARE)) {
                let why = format!(
                    "the share has no place in it: write {SHARE} where it stands, such as “{SHARE} people who answered said that they felt safe.”"
                );
                self.say(&tables.survey, line.row, "chorus_finding", language, why);
            }
        }
    }

    /// A result: `if(yes, 1, 0)` of those for whom it is relevant.
    pub(super) fn result(&mut self, line: &'a Line, said: &str) {
        let tables = self.tables;
        let table = &tables.survey;
        let yes = said.trim().strip_prefix("if(").and_then(|rest| rest.trim_end().strip_suffix(')')).and_then(|rest| {
            let (rest, no) = rest.rsplit_once(',')?;
            let (yes, one) = rest.rsplit_once(',')?;
            (no.trim() == "0" && one.trim() == "1").then_some(yes)
        });
        let Some(yes) = yes else {
            self.refused.insert(table.get(line, "name", "").to_owned());
            let why = "only what tells whether somebody belongs to a result is worked out here: write if(condition, 1, 0), and in relevant whom it is about";
            return self.say(table, line.row, "calculation", "", why);
        };
        let Some(id) = self.take(line).and_then(|name| self.id(table, line.row, "name", name)) else { return };
        let purpose =
            self.need(table, line, "chorus_purpose", "", "say what a reader will do with the figure").unwrap_or_default().to_owned();
        let based_on =
            self.need(table, line, "chorus_based_on", "", "name the document and the place that ask for it").unwrap_or_default().to_owned();
        let sensitive = self.yes(table, line, "chorus_sensitive").unwrap_or(true);
        self.texts(&format!("d-{id}-short"), (table, line, "chorus_short"), &[], false);
        self.finding(&format!("d-{id}-finding"), line, &[(SHARE, None)], false);
        self.texts(&format!("d-{id}-base"), (table, line, "chorus_base"), &[], false);
        let n = self.instrument.derived.len();
        let whom = self.need(table, line, "relevant", "", "say whom the result is about, such as ${question} != ''");
        for (target, column, said) in [(Target::Base(n), "relevant", whom), (Target::Yes(n), "calculation", Some(yes))] {
            self.pending.extend(said.map(|said| Pending { target, row: line.row, column, said: said.to_owned() }));
        }
        self.instrument.derived.push(Derived { id, base: Vec::new(), yes: Vec::new(), sensitive, purpose, based_on, link: None });
    }
}
