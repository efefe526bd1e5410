//! The sheet `survey`.

use super::{
    super::{
        read::{BETWEEN, SINCE as SINCE_FIELD, thing},
        source::polarity,
        text::{SERVICE, SINCE},
    },
    Grid, Line, Writer, condition, joined, list,
};
use crate::domain::{
    instrument::{Derived, NonAnswer, Question, Repeat, Section},
    returns::Fact,
    scale::Shape,
};

impl Writer<'_> {
    pub(super) fn survey(&self) -> Grid {
        let instrument = &self.source.instrument;
        let mut grid = self.grid("survey");
        if self.source.messages.values().flat_map(|messages| messages.values()).any(|text| text.contains(SINCE)) {
            let mut line = row("calculate", SINCE_FIELD.0);
            line.set("calculation", SINCE_FIELD.1);
            grid.add(line);
        }
        for section in &instrument.sections {
            self.section(&mut grid, section);
        }
        for derived in &instrument.derived {
            grid.add(self.result(derived));
        }
        grid
    }

    fn section(&self, grid: &mut Grid, section: &Section) {
        let kind = if section.repeat.is_some() { "repeat" } else { "group" };
        let key = format!("section-{}", section.id);
        let mut first = row(&format!("begin_{kind}"), &key);
        self.texts(&mut first, "label", &key, &[]);
        first.set("repeat_count", section.repeat.as_ref().map(|repeat| self.count(repeat)).unwrap_or_default());
        grid.add(first);
        let service = format!("service-{}", section.id);
        if let Some(repeat) = &section.repeat {
            let mut line = row("calculate", &service);
            line.set("calculation", thing(repeat.question.as_str()));
            grid.add(line);
        }
        if section.note {
            let mut line = row("note", &format!("note-{}", section.id));
            self.texts(&mut line, "label", &format!("{key}-note"), &[]);
            grid.add(line);
        }
        for question in self.source.instrument.questions.iter().filter(|q| q.section == section.id) {
            grid.add(self.question(question, &service));
        }
        let mut last = Line::default();
        last.set("type", format!("end_{kind}"));
        grid.add(last);
    }

    /// How often a section is asked: about at most so many, and about nothing where something was chosen that stands alone or is no answer.
    fn count(&self, repeat: &Repeat) -> String {
        let question = &repeat.question;
        let count = format!("min({}, count-selected(${{{question}}}))", repeat.at_most);
        let asked = self.source.instrument.question(question);
        let alone = asked.into_iter().flat_map(|q| {
            let exclusive = q.options.iter().filter(|o| o.exclusive).map(|o| o.code.to_string());
            exclusive.chain(q.non_answers.iter().map(|non| non.as_str().to_owned()))
        });
        let alone: Vec<String> = alone.map(|code| format!("selected(${{{question}}}, '{code}')")).collect();
        if alone.is_empty() { count } else { format!("if({}, 0, {count})", alone.join(" or ")) }
    }

    fn question(&self, question: &Question, service: &str) -> Line {
        let kind = match question.shape {
            Shape::Text => "text".to_owned(),
            Shape::Multi => format!("select_multiple {}", list(question)),
            _ => format!("select_one {}", list(question)),
        };
        let mut line = row(&kind, question.id.as_str());
        let key = format!("q-{}", question.id);
        let fields = [(SERVICE, service), (SINCE, SINCE_FIELD.0)];
        self.texts(&mut line, "label", &key, &fields);
        self.texts(&mut line, "hint", &format!("{key}-hint"), &fields);
        self.texts(&mut line, "chorus_short", &format!("{key}-short"), &[]);
        self.texts(&mut line, "chorus_finding", &format!("{key}-finding"), &[]);
        let asked_if = question.asked_if.as_ref().map(|asked_if| condition::one(&self.source.instrument, asked_if));
        line.set("relevant", asked_if.unwrap_or_default());
        line.set("appearance", if question.shape == Shape::Text { "multiline" } else { "" });
        let plain = matches!(question.shape, Shape::Text | Shape::Multi | Shape::Single);
        line.set("chorus_type", if plain { "" } else { question.shape.as_str() });
        line.set("chorus_sensitive", if question.sensitive { "yes" } else { "no" });
        line.set("chorus_purpose", question.purpose.clone());
        line.set("chorus_based_on", question.based_on.clone());
        line.set("chorus_audience", joined(question.audience.iter()));
        line.set("chorus_tags", joined(question.tags.iter()));
        line.set("chorus_polarity", polarity(question.polarity));
        line.set("chorus_headline", joined(question.headline.iter()));
        line.set("chorus_groups", if question.collapse.is_empty() { String::new() } else { format!("groups-{}", question.id) });
        line.set("chorus_non_answers", non_answers(question));
        line.set("chorus_alone_from", if question.alone_from > 0 { question.alone_from.to_string() } else { String::new() });
        line.set("chorus_evidenced_by", question.evidenced_by.map_or("", Fact::as_str));
        if let Some(official) = &question.official {
            line.set("chorus_official_standard", official.standard.clone());
            line.set("chorus_official_version", official.version.clone());
            line.set("chorus_official_status", official.status.clone());
        }
        line.set("chorus_licence", question.licence.clone().unwrap_or_default());
        let accepted: Vec<String> = question.accepted.iter().map(|a| format!("{}: {}", a.rule, a.reason)).collect();
        line.set("chorus_accepted", accepted.join(BETWEEN));
        line
    }

    fn result(&self, derived: &Derived) -> Line {
        let mut line = row("calculate", derived.id.as_str());
        line.set("relevant", condition::all(&self.source.instrument, &derived.base));
        line.set("calculation", format!("if({}, 1, 0)", condition::all(&self.source.instrument, &derived.yes)));
        line.set("chorus_sensitive", if derived.sensitive { "yes" } else { "no" });
        line.set("chorus_purpose", derived.purpose.clone());
        line.set("chorus_based_on", derived.based_on.clone());
        for part in ["short", "finding", "base"] {
            self.texts(&mut line, &format!("chorus_{part}"), &format!("d-{}-{part}", derived.id), &[]);
        }
        line
    }
}

/// The ways not to answer, where they are not among the choices.
fn non_answers(question: &Question) -> String {
    if question.non_answers.is_empty() {
        "none".to_owned()
    } else if question.shape == Shape::Text {
        joined(question.non_answers.iter().copied().map(NonAnswer::as_str))
    } else {
        String::new()
    }
}

fn row(kind: &str, name: &str) -> Line {
    let mut line = Line::default();
    line.set("type", kind);
    line.set("name", name);
    line
}
