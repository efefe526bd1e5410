//! The sheet `choices`.

use super::{
    super::{source::non_answer, table::Line},
    Reader, words,
};
use crate::domain::{
    ids::OptionCode,
    instrument::{Choice, Collapse, NonAnswer, Shape},
};
use std::collections::BTreeSet;

/// The choices of one name, in their order.
#[derive(Debug, Default, Clone)]
pub(super) struct List<'a> {
    pub choices: Vec<(OptionCode, &'a Line)>,
    used: bool,
}

/// What a list says of a question.
#[derive(Debug, Default)]
pub(super) struct Said<'a> {
    pub options: Vec<(Choice, &'a Line)>,
    pub non_answers: Vec<NonAnswer>,
}

impl<'a> Reader<'a> {
    pub(super) fn lists(&mut self) {
        let tables = self.tables;
        let table = &tables.choices;
        let mut seen = BTreeSet::new();
        for line in &table.lines {
            let list = self.need(table, line, "list_name", "", "name the list that the choice belongs to");
            let name = self.need(table, line, "name", "", "every choice has a name");
            let (Some(list), Some(name)) = (list, name) else { continue };
            let said_before = !seen.insert((list, name));
            if said_before {
                self.say(table, line.row, "name", "", format!("“{name}” is twice in the list “{list}”: rename or drop one of them"));
            }
            let code = self.code(table, line.row, "name", name);
            let choices = &mut self.lists.entry(list.to_owned()).or_default().choices;
            choices.extend(code.filter(|_| !said_before).map(|code| (code, line)));
        }
    }

    /// Lists that nothing asks with.
    pub(super) fn unused(&mut self) {
        let tables = self.tables;
        let unused: Vec<(String, usize)> =
            self.lists.iter().filter(|(_, l)| !l.used).filter_map(|(name, l)| Some((name.clone(), l.choices.first()?.1.row))).collect();
        for (name, row) in unused {
            self.warn(&tables.choices, row, "list_name", "", format!("no question asks with the list “{name}”"));
        }
    }

    fn list(&mut self, row: usize, column: &str, name: &str) -> Option<List<'a>> {
        let tables = self.tables;
        let Some(list) = self.lists.get_mut(name) else {
            let why = if name.is_empty() {
                "name a list of the sheet choices after the type, such as select_one yes_no".to_owned()
            } else if name.ends_with(" or_other") {
                "or_other: words can tell who answered, so they are asked for once: take it out, and ask in a text question".to_owned()
            } else {
                format!("there is no list “{name}” in the sheet choices: write it there")
            };
            self.say(&tables.survey, row, column, "", why);
            return None;
        };
        list.used = true;
        Some(list.clone())
    }

    /// The options and the ways not to answer of a question.
    pub(super) fn options(&mut self, row: usize, name: &str, shape: Shape) -> Option<Said<'a>> {
        let tables = self.tables;
        let table = &tables.choices;
        let list = self.list(row, "type", name)?;
        let mut said = Said::default();
        for (code, line) in list.choices {
            let exclusive = self.yes(table, line, "chorus_exclusive").unwrap_or(false);
            if let Some(non) = non_answer(code.as_str()) {
                self.same_words(line, &format!("non-{}", non.as_str()));
                said.non_answers.push(non);
            } else {
                if shape.scale().is_some() {
                    self.same_words(line, &format!("scale-{}-{code}", shape.as_str()));
                }
                said.options.push((Choice { code, exclusive }, line));
            }
        }
        if let Some(scale) = shape.scale() {
            if !said.options.iter().map(|(option, _)| option.code.as_str()).eq(scale.codes.iter().copied()) {
                let why = format!("{} has these choices in this order, and no others: {}", shape.as_str(), scale.codes.join(", "));
                self.say(&tables.survey, row, "chorus_type", "", why);
            }
            said.options.clear();
        }
        Some(said)
    }

    /// The words that all instruments share are told from others.
    fn same_words(&mut self, line: &'a Line, key: &str) {
        let tables = self.tables;
        for language in &tables.languages {
            let (label, ours) = (tables.choices.get(line, "label", language), self.words.say(language, key, &[]).unwrap_or_default());
            if !label.is_empty() && label != ours {
                self.warn(&tables.choices, line.row, "label", language, format!("every survey says “{ours}” here"));
            }
        }
    }

    /// The groups of a question, and their words.
    pub(super) fn groups(&mut self, row: usize, question: &str, name: &str) -> Vec<Collapse> {
        let tables = self.tables;
        let table = &tables.choices;
        let Some(list) = self.list(row, "chorus_groups", name) else { return Vec::new() };
        let mut groups = Vec::new();
        for (code, line) in list.choices {
            self.texts(&format!("q-{question}-collapse-{code}"), (table, line, "label"), &[], false);
            let named = self.need(table, line, "chorus_options", "", "a group names the choices that fall into it");
            let options = words(named.unwrap_or_default()).filter_map(|said| self.code(table, line.row, "chorus_options", said)).collect();
            groups.push(Collapse { code, options });
        }
        groups
    }
}
