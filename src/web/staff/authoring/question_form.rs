//! The fields of a question: what stands in them, and what they are called.

use super::super::{Failed, setting_up::form::Posted};
use super::{
    field::{Field, Filled, Part},
    text,
};
use crate::{
    authoring::{Draft, Issue},
    domain::{
        instrument::{NonAnswer, Polarity, Question, Shape},
        lint::Rule,
    },
    i18n::Words,
};

/// Who can be asked.
pub(super) const AUDIENCES: [&str; 7] =
    ["survivor", "parent", "young_person", "professional", "partner", "programme_participant", "public"];
/// The most answers of a question.
pub(super) const MOST_OPTIONS: usize = 24;
/// The most groups of answers.
pub(super) const GROUPS: usize = 3;

/// The word of a polarity.
pub(super) fn polarity(polarity: Polarity) -> &'static str {
    match polarity {
        Polarity::Positive => "positive",
        Polarity::Negative => "negative",
        Polarity::None => "none",
    }
}

/// The answers of a question.
fn codes(question: &Question) -> Vec<String> {
    match question.shape.scale() {
        Some(scale) => scale.codes.iter().map(|code| (*code).to_owned()).collect(),
        None => question.options.iter().map(|option| option.code.to_string()).collect(),
    }
}

/// What the fields of a question hold.
pub(super) fn filled(draft: &Draft, question: &Question) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = Vec::new();
    let mut put = |name: &str, value: &str| all.push((name.to_owned(), value.to_owned()));
    put("shape", question.shape.as_str());
    put("sensitive", if question.sensitive { "yes" } else { "" });
    put("purpose", &question.purpose);
    put("based_on", &question.based_on);
    question.audience.iter().for_each(|who| put("audience", who));
    put("tags", &question.tags.join(", "));
    put("polarity", polarity(question.polarity));
    question.non_answers.iter().for_each(|non| put("non", non.as_str()));
    if !question.has_own_options() {
        question.headline.iter().for_each(|code| put("headline", code.as_str()));
    }
    for (n, option) in question.options.iter().enumerate() {
        put(&format!("o{n}-code"), option.code.as_str());
        put(&format!("o{n}-order"), &(n + 1).to_string());
        put(&format!("o{n}-exclusive"), if option.exclusive { "yes" } else { "" });
        put(&format!("o{n}-headline"), if question.headline.contains(&option.code) { "yes" } else { "" });
        let group = question.collapse.iter().position(|c| c.options.contains(&option.code));
        put(&format!("o{n}-group"), &group.map(|g| g.to_string()).unwrap_or_default());
    }
    if let Some(condition) = &question.asked_if {
        // Any answer leads on: all of them are ticked.
        let all = draft.source.instrument.questions.iter().find(|q| q.id == condition.question).map(codes).unwrap_or_default();
        let named = if condition.any_of.is_empty() { &condition.none_of } else { &condition.any_of };
        put(
            "how",
            if condition.answered {
                "answered"
            } else if condition.any_of.is_empty() {
                "none_of"
            } else {
                "any_of"
            },
        );
        let named = named.iter().map(ToString::to_string);
        for code in if condition.answered { all } else { named.collect() } {
            put("only", &format!("{}:{code}", condition.question));
        }
    }
    for accepted in &question.accepted {
        put(&format!("a-{}", accepted.rule), &accepted.reason);
    }
    for (language, messages) in &draft.source.messages {
        let mut say = |name: String, key: String| all.push((name, messages.get(&key).cloned().unwrap_or_default()));
        let key = format!("q-{}", question.id);
        say(format!("t-{language}"), key.clone());
        say(format!("h-{language}"), format!("{key}-hint"));
        say(format!("s-{language}"), format!("{key}-short"));
        say(format!("f-{language}"), format!("{key}-finding"));
        for (n, option) in question.options.iter().enumerate() {
            say(format!("o{n}-t-{language}"), format!("{key}-{}", option.code));
        }
        for (n, group) in question.collapse.iter().enumerate() {
            say(format!("g{n}-t-{language}"), format!("{key}-collapse-{}", group.code));
        }
    }
    all
}

/// What the fields of a question are called, with what was typed into them.
pub(super) struct Fields<'a> {
    pub words: &'a Words,
    pub lang: &'static str,
    pub draft: &'a Draft,
    pub question: &'a Question,
    pub typed: &'a Posted,
    pub issues: &'a [Issue],
}

impl Fields<'_> {
    fn say(&self, key: &str) -> Result<String, Failed> {
        Ok(self.words.say(self.lang, key, &[])?)
    }

    fn labelled(&self, key: &str) -> Result<(String, String), Failed> {
        Ok((self.say(&format!("staff-author-{key}"))?, self.say(&format!("staff-author-{key}-hint"))?))
    }

    fn plain(&self, key: &str) -> Result<(String, String), Failed> {
        Ok((self.say(&format!("staff-author-{key}"))?, String::new()))
    }

    /// Every part of the form.
    pub(super) fn parts(&self) -> Result<Vec<Part>, Failed> {
        let mut parts = vec![self.meaning()?];
        if self.has_own_options() {
            parts.push(self.options()?);
        }
        let languages: Vec<&String> = self.draft.source.instrument.languages.iter().collect();
        parts.extend(languages.into_iter().map(|language| self.language(language)).collect::<Result<Vec<_>, _>>()?);
        parts.push(self.condition()?);
        let kept = self.kept()?;
        parts.extend((!kept.fields.is_empty()).then_some(kept));
        Ok(parts)
    }

    fn has_own_options(&self) -> bool {
        self.question.has_own_options() && self.question.shape != Shape::Text
    }

    fn meaning(&self) -> Result<Part, Failed> {
        let typed = self.typed;
        let one = |id: &str, filled| Ok::<_, Failed>(Field::new(id, self.labelled(id)?, filled, typed));
        let shapes = Shape::ALL.iter().map(|s| Ok((s.as_str().to_owned(), self.say(&format!("staff-author-shape-{}", s.as_str()))?)));
        let polarities = ["positive", "negative", "none"].map(|p| Ok((p.to_owned(), self.say(&format!("staff-author-polarity-{p}"))?)));
        let audiences = AUDIENCES.map(|who| Ok((who.to_owned(), self.say(&format!("staff-author-audience-{who}"))?)));
        let nons = NonAnswer::ALL.map(|non| Ok((non.as_str().to_owned(), self.say(&format!("non-{}", non.as_str()))?)));
        let mut fields = vec![
            one("shape", Filled::One)?.choose(shapes.collect::<Result<Vec<_>, Failed>>()?),
            one("purpose", Filled::Words)?,
            one("based_on", Filled::Line)?,
            one("audience", Filled::Any)?.choose(audiences.into_iter().collect::<Result<Vec<_>, Failed>>()?),
            one("tags", Filled::Line)?,
            one("sensitive", Filled::Tick)?,
            one("polarity", Filled::One)?.choose(polarities.into_iter().collect::<Result<Vec<_>, Failed>>()?),
            one("non", Filled::Any)?.choose(nons.into_iter().collect::<Result<Vec<_>, Failed>>()?),
        ];
        if let Some(scale) = self.question.shape.scale().filter(|_| self.question.shape != Shape::Chain) {
            let codes = scale
                .codes
                .iter()
                .map(|code| Ok(((*code).to_owned(), self.say(&format!("scale-{}-{code}", self.question.shape.as_str()))?)));
            fields.push(one("headline", Filled::Any)?.choose(codes.collect::<Result<Vec<_>, Failed>>()?));
        }
        Ok(Part { id: "meaning".to_owned(), title: self.say("staff-author-meaning")?, open: true, fields })
    }

    /// The rows of answers: those that there are, those that were typed, and three to write more.
    fn rows(&self) -> usize {
        let is_typed = |n: &usize| ["code", "t-en"].iter().any(|what| !self.typed.one(&format!("o{n}-{what}")).is_empty());
        let last = (0..MOST_OPTIONS).rfind(is_typed).map_or(0, |n| n + 1);
        (last.max(self.question.options.len()) + 3).min(MOST_OPTIONS)
    }

    fn row(n: usize, (label, hint): (String, String)) -> (String, String) {
        (format!("{label} ({})", n + 1), hint)
    }

    fn options(&self) -> Result<Part, Failed> {
        let mut fields = Vec::new();
        let groups = (0..GROUPS).map(|g| (g.to_string(), format!("{}", g + 1)));
        let groups: Vec<(String, String)> = groups.collect();
        for n in 0..self.rows() {
            let field =
                |what: &str, label: (String, String), filled| Field::new(&format!("o{n}-{what}"), Self::row(n, label), filled, self.typed);
            let first = |key: &str| if n == 0 { self.labelled(key) } else { self.plain(key) };
            fields.push(field("code", first("code")?, Filled::Line));
            fields.push(field("order", first("order")?, Filled::Line));
            if self.question.shape == Shape::Multi {
                fields.push(field("exclusive", first("exclusive")?, Filled::Tick));
            } else {
                fields.push(field("headline", first("counted")?, Filled::Tick));
                fields.push(field("group", first("group")?, Filled::One).choose(groups.clone()));
            }
        }
        Ok(Part { id: "options".to_owned(), title: self.say("staff-author-options")?, open: true, fields })
    }

    fn language(&self, code: &str) -> Result<Part, Failed> {
        let typed = self.typed;
        let known = ["staff-author-text", "staff-author-aside", "staff-author-short", "staff-author-finding"];
        let mut fields = Vec::new();
        for (name, key) in ["t", "h", "s", "f"].into_iter().zip(known) {
            let label = (self.say(key)?, self.say(&format!("{key}-hint"))?);
            fields.push(Field::new(&format!("{name}-{code}"), label, Filled::Words, typed).written_in(self.words, code));
        }
        if self.has_own_options() {
            for n in 0..self.rows() {
                let label = Self::row(n, (self.say("staff-author-option")?, String::new()));
                fields.push(Field::new(&format!("o{n}-t-{code}"), label, Filled::Line, typed).written_in(self.words, code));
            }
            if self.question.shape != Shape::Multi {
                for n in 0..GROUPS {
                    let label = Self::row(n, (self.say("staff-author-group-name")?, String::new()));
                    fields.push(Field::new(&format!("g{n}-t-{code}"), label, Filled::Line, typed).written_in(self.words, code));
                }
            }
        }
        let title = self.words.language(code).map_or(code, |l| l.name.as_str()).to_owned();
        let open =
            matches!(code, "en" | "cy") || fields.iter().any(|f| !f.value.is_empty()) && self.draft.source.instrument.languages.len() < 5;
        Ok(Part { id: format!("in-{code}"), title, open, fields })
    }

    fn condition(&self) -> Result<Part, Failed> {
        let questions = &self.draft.source.instrument.questions;
        let before = questions.iter().take_while(|q| q.id != self.question.id).filter(|q| q.shape != Shape::Text);
        let mut choices = Vec::new();
        for q in before {
            let key = format!("q-{}-short", q.id);
            let title = text(self.draft, self.lang, &key).0.to_owned();
            for code in codes(q) {
                let key = format!("q-{}-{code}", q.id);
                let label = match q.shape.scale() {
                    Some(_) => self.say(&format!("scale-{}-{code}", q.shape.as_str()))?,
                    None => text(self.draft, self.lang, &key).0.to_owned(),
                };
                choices.push((format!("{}:{code}", q.id), format!("{title}: {label}")));
            }
        }
        let hows = ["any_of", "none_of", "answered"].map(|how| Ok((how.to_owned(), self.say(&format!("staff-author-how-{how}"))?)));
        let fields = vec![
            Field::new("how", self.labelled("how")?, Filled::One, self.typed).choose(hows.into_iter().collect::<Result<Vec<_>, Failed>>()?),
            Field::new("only", self.labelled("only")?, Filled::Any, self.typed).choose(choices),
        ];
        let open = fields.iter().any(|f| !f.value.is_empty());
        Ok(Part { id: "condition".to_owned(), title: self.say("staff-author-condition")?, open, fields })
    }

    /// A reason for every finding of the linter that stays as it is.
    fn kept(&self) -> Result<Part, Failed> {
        let mut fields = Vec::new();
        for rule in Rule::ALL {
            let id = format!("a-{rule}");
            let found = self.issues.iter().find(|i| i.question.as_ref() == Some(&self.question.id) && i.rule == Some(rule));
            if found.is_none() && self.typed.one(&id).is_empty() {
                continue;
            }
            let hint = found.map(|issue| format!("{}: {}", issue.what, rule.reason())).unwrap_or_default();
            fields.push(Field::new(&id, (self.say("staff-author-reason")?, hint), Filled::Words, self.typed));
        }
        Ok(Part { id: "kept".to_owned(), title: self.say("staff-author-kept")?, open: true, fields })
    }
}
