//! A question out of the fields of its form.

use super::super::{Failed, setting_up::form::Posted};
use super::{
    field::{Texts, Wrong},
    question_form::{AUDIENCES, GROUPS, MOST_OPTIONS, polarity},
};
use crate::{
    authoring::Draft,
    domain::{
        ids::{OptionCode, QuestionId},
        instrument::{Accepted, Choice, Collapse, Condition, NonAnswer, Polarity, Question, Shape},
        lint::Rule,
    },
    i18n::Words,
    xlsform::{Messages, SERVICE, SHARE, SINCE},
};
use std::collections::{BTreeMap, BTreeSet};

/// A question with its words in every language.
pub(super) type Written = (Question, BTreeMap<String, Messages>);

/// What can stand behind the id of a question in the key of a message, so that no answer can be called so.
const KEPT: [&str; 3] = ["short", "finding", "hint"];

/// From which rows of the form answers and groups came.
#[derive(Default)]
struct Rows {
    options: Vec<usize>,
    groups: Vec<usize>,
}

struct Reader<'a> {
    texts: Texts<'a>,
    draft: &'a Draft,
    before: &'a Question,
    typed: &'a Posted,
}

/// Reads the form of a question in the place of `before`; or everything that is wrong.
pub(super) fn read(
    words: &Words,
    lang: &'static str,
    draft: &Draft,
    before: &Question,
    typed: &Posted,
) -> Result<Result<Written, Vec<Wrong>>, Failed> {
    let texts = Texts { words, lang, typed, wrong: Vec::new() };
    let mut reader = Reader { texts, draft, before, typed };
    let mut question = reader.meaning()?;
    let rows = reader.rows(&mut question)?;
    question.asked_if = reader.condition()?;
    let messages = reader.messages(&question, &rows)?;
    let wrong = reader.texts.wrong;
    Ok(if wrong.is_empty() { Ok((question, messages)) } else { Err(wrong) })
}

impl Reader<'_> {
    fn meaning(&mut self) -> Result<Question, Failed> {
        let typed = self.typed;
        let shape = Shape::ALL.into_iter().find(|shape| shape.as_str() == typed.one("shape"));
        if shape.is_none() {
            self.texts.tell("shape", "staff-author-shape-wrong")?;
        }
        let tags: Vec<String> = typed.one("tags").split([',', ' ', '\n', '\r']).filter(|tag| !tag.is_empty()).map(str::to_owned).collect();
        let fits =
            |tag: &String| tag.len() <= 60 && tag.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-' | b':' | b'.'));
        if !tags.iter().all(fits) {
            self.texts.tell("tags", "staff-author-tags-wrong")?;
        }
        let audience = AUDIENCES.into_iter().filter(|who| typed.all("audience").contains(who)).map(str::to_owned);
        let chosen = |p: &Polarity| polarity(*p) == typed.one("polarity");
        let accepted = Rule::ALL.into_iter().map(|rule| Ok((rule, self.texts.read(&format!("a-{rule}"), "staff-author-reason", &[])?)));
        let accepted = accepted.collect::<Result<Vec<_>, Failed>>()?;
        Ok(Question {
            shape: shape.unwrap_or(self.before.shape),
            sensitive: typed.one("sensitive") == "yes",
            purpose: self.texts.read("purpose", "staff-author-purpose", &[])?.unwrap_or_default(),
            based_on: self.texts.read("based_on", "staff-author-based_on", &[])?.unwrap_or_default(),
            audience: audience.collect(),
            tags,
            polarity: [Polarity::Positive, Polarity::Negative].into_iter().find(chosen).unwrap_or_default(),
            non_answers: NonAnswer::ALL.into_iter().filter(|non| typed.all("non").contains(&non.as_str())).collect(),
            accepted: accepted.into_iter().filter_map(|(rule, reason)| Some(Accepted { rule, reason: reason? })).collect(),
            headline: Vec::new(),
            options: Vec::new(),
            collapse: Vec::new(),
            asked_if: None,
            ..self.before.clone()
        })
    }

    /// The answers and their groups, and from which row of the form each came.
    fn rows(&mut self, question: &mut Question) -> Result<Rows, Failed> {
        if let Some(scale) = question.shape.scale() {
            let ticked = self.typed.all("headline");
            let codes = scale.codes.iter().filter(|code| ticked.contains(code));
            question.headline = codes.filter_map(|code| OptionCode::parse(code).ok()).collect();
            return Ok(Rows::default());
        }
        if question.shape == Shape::Text {
            return Ok(Rows::default());
        }
        let typed = self.typed;
        let languages = self.draft.source.instrument.languages.clone();
        let written = |n: usize| {
            !typed.one(&format!("o{n}-code")).trim().is_empty()
                || languages.iter().any(|l| !typed.one(&format!("o{n}-t-{l}")).trim().is_empty())
        };
        let mut rows: Vec<usize> = (0..MOST_OPTIONS).filter(|n| written(*n)).collect();
        // Where no number is written, a row keeps its place.
        rows.sort_by_key(|n| (typed.one(&format!("o{n}-order")).trim().parse::<usize>().unwrap_or(n + 1), *n));
        let mut codes: BTreeSet<String> = rows.iter().map(|n| typed.one(&format!("o{n}-code")).trim().to_owned()).collect();
        let mut groups: Vec<Vec<OptionCode>> = vec![Vec::new(); GROUPS];
        for n in &rows {
            let said = typed.one(&format!("o{n}-code")).trim();
            let code = if said.is_empty() {
                let free = (1..=2 * MOST_OPTIONS).map(|n| format!("answer_{n}")).find(|code| !codes.contains(code)).unwrap_or_default();
                codes.insert(free.clone());
                free
            } else {
                said.to_owned()
            };
            let code = match OptionCode::parse(&code) {
                Ok(code) if !KEPT.contains(&code.as_str()) && !code.as_str().contains('-') && code.as_str().len() <= 40 => code,
                _ => {
                    self.texts.tell(&format!("o{n}-code"), "staff-author-code-wrong")?;
                    continue;
                }
            };
            if typed.one(&format!("o{n}-headline")) == "yes" && question.shape != Shape::Multi {
                question.headline.push(code.clone());
            }
            if let Some(group) = typed.one(&format!("o{n}-group")).parse::<usize>().ok().and_then(|g| groups.get_mut(g)) {
                group.push(code.clone());
            }
            let exclusive = question.shape == Shape::Multi && typed.one(&format!("o{n}-exclusive")) == "yes";
            question.options.push(Choice { code, exclusive });
        }
        let groups = if question.shape == Shape::Multi { Vec::new() } else { self.group(question, groups) };
        Ok(Rows { options: rows, groups })
    }

    /// Puts the answers into their groups; a group keeps its code as long as it has its number.
    fn group(&self, question: &mut Question, groups: Vec<Vec<OptionCode>>) -> Vec<usize> {
        let mut rows = Vec::new();
        let mut codes: BTreeSet<String> = self.before.collapse.iter().map(|c| c.code.to_string()).collect();
        for (n, options) in groups.into_iter().enumerate() {
            let was = self.before.collapse.get(n).map(|c| c.code.clone());
            let new = || {
                (1..=2 * GROUPS)
                    .map(|n| format!("group_{n}"))
                    .find(|code| !codes.contains(code))
                    .and_then(|code| OptionCode::parse(&code).ok())
            };
            let Some(code) = was.or_else(new) else { continue };
            codes.insert(code.to_string());
            if !options.is_empty() {
                question.collapse.push(Collapse { code, options });
                rows.push(n);
            }
        }
        rows
    }

    fn condition(&mut self) -> Result<Option<Condition>, Failed> {
        let (how, only) = (self.typed.one("how"), self.typed.all("only"));
        if how.is_empty() && only.is_empty() {
            return Ok(None);
        }
        let pairs: Vec<(&str, &str)> = only.iter().filter_map(|pair| pair.split_once(':')).collect();
        let question = pairs.first().and_then(|(question, _)| QuestionId::parse(question).ok());
        let one = pairs.iter().all(|(q, _)| Some(*q) == question.as_ref().map(QuestionId::as_str));
        let (Some(question), true, true) = (question, one, ["any_of", "none_of", "answered"].contains(&how)) else {
            self.texts.tell("only", "staff-author-only-wrong")?;
            return Ok(None);
        };
        let codes: Vec<OptionCode> = pairs.iter().filter_map(|(_, code)| OptionCode::parse(code).ok()).collect();
        let of = |word: &str| if how == word { codes.clone() } else { Vec::new() };
        Ok(Some(Condition { question, any_of: of("any_of"), none_of: of("none_of"), answered: how == "answered" }))
    }

    fn messages(&mut self, question: &Question, rows: &Rows) -> Result<BTreeMap<String, Messages>, Failed> {
        let sections = &self.draft.source.instrument.sections;
        let repeated = sections.iter().any(|s| s.id == question.section && s.repeat.is_some());
        let with = |mut known: Vec<&'static str>| {
            known.extend(repeated.then_some(SERVICE));
            known
        };
        let key = format!("q-{}", question.id);
        let mut all = BTreeMap::new();
        for language in self.draft.source.instrument.languages.clone() {
            let mut messages = Messages::new();
            let mut put = |key: String, text: Option<String>| text.into_iter().for_each(|text| drop(messages.insert(key.clone(), text)));
            put(key.clone(), self.texts.read(&format!("t-{language}"), "staff-author-text", &with(vec![SINCE]))?);
            put(format!("{key}-hint"), self.texts.read(&format!("h-{language}"), "staff-author-aside", &with(vec![]))?);
            put(format!("{key}-short"), self.texts.read(&format!("s-{language}"), "staff-author-short", &with(vec![]))?);
            let finding = self.texts.read(&format!("f-{language}"), "staff-author-finding", &with(vec![SHARE]))?;
            put(format!("{key}-finding"), finding.filter(|_| question.shape != Shape::Text));
            for (n, option) in rows.options.iter().zip(&question.options) {
                put(
                    format!("{key}-{}", option.code),
                    self.texts.read(&format!("o{n}-t-{language}"), "staff-author-option", &with(vec![]))?,
                );
            }
            for (n, group) in rows.groups.iter().zip(&question.collapse) {
                let text = self.texts.read(&format!("g{n}-t-{language}"), "staff-author-group-name", &with(vec![]))?;
                put(format!("{key}-collapse-{}", group.code), text);
            }
            all.insert(language, messages);
        }
        Ok(all)
    }
}
