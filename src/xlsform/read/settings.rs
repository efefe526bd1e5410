//! The sheet `settings`.

use super::{Line, Reader, Table, without_day, words};
use crate::domain::{ids::InstrumentId, instrument::Kind};

impl Reader<'_> {
    /// What is said of the whole survey.
    pub(super) fn settings(&mut self) {
        let tables = self.tables;
        let table = &tables.settings;
        let Some(line) = table.lines.first() else {
            return self.say(
                table,
                1,
                "form_id",
                "",
                "there is no sheet settings with two rows: write one with form_id, form_title, chorus_title and chorus_about",
            );
        };
        for more in &table.lines[1..] {
            self.say(table, more.row, "", "", "the settings are one row: put everything into the first");
        }
        if let Some(id) = self.need(table, line, "form_id", "", "name the survey with a-z, 0-9, - and _") {
            match InstrumentId::parse(id) {
                Ok(id) => self.instrument.id = id,
                Err(error) => self.say(table, line.row, "form_id", "", error.to_string()),
            }
        }
        self.dated(table, line);
        match self.number(table, line, "version") {
            Some(version) if version > 0 => self.instrument.version = version,
            Some(_) => self.say(table, line.row, "version", "", "versions begin with 1"),
            None => {}
        }
        match table.get(line, "chorus_kind", "") {
            "" | "voice" => {}
            "return" => self.instrument.kind = Kind::Return,
            "equality" => self.instrument.kind = Kind::Equality,
            _ => self.say(table, line.row, "chorus_kind", "", "write voice, return or equality"),
        }
        if let Some(minimum) = self.number(table, line, "chorus_minimum") {
            self.instrument.minimum = minimum;
        }
        let said = |column| Some(table.get(line, column, "").to_owned()).filter(|said| !said.is_empty());
        (self.instrument.held_back, self.instrument.nation) = (said("chorus_held_back"), said("chorus_nation"));
        self.instrument.licence = said("chorus_licence");
        for id in words(table.get(line, "chorus_breakdown", "")) {
            if let Some(id) = self.id(table, line.row, "chorus_breakdown", id) {
                self.instrument.breakdown.push(id);
            }
        }
        self.names();
        self.texts("title", (table, line, "chorus_title"), &[], false);
        self.texts("about", (table, line, "chorus_about"), &[], false);
        self.texts("place-title", (table, line, "chorus_place_title"), &[], true);
        self.texts("place-hint", (table, line, "chorus_place_hint"), &[], true);
    }

    /// Kobo writes its own count of versions, with the day of each: `3 (2026-05-01 09:30:00)`.
    fn dated(&mut self, table: &Table, line: &Line) {
        let said = table.get(line, "version", "");
        if without_day(said) != said {
            let what = format!(
                "“{said}” has a day: version {} was taken. Another program may count its own versions: see that it is yours",
                without_day(said)
            );
            self.warn(table, line.row, "version", "", what);
        }
    }

    /// The name of the survey: `form_title` has it in one language only.
    fn names(&mut self) {
        let tables = self.tables;
        let (table, line) = (&tables.settings, &tables.settings.lines[0]);
        for language in &tables.languages {
            let default = *language == tables.default;
            let (column, of) = if default { ("form_title", "") } else { ("chorus_survey_name", language.as_str()) };
            let why = "the name of the survey stands in every language: form_title has it in the default language, chorus_survey_name in the others";
            if let Some(cell) = self.need(table, line, column, of, why) {
                self.text("survey-name", (table, line.row, column), language, cell, &[]);
            }
        }
    }
}
