//! One entry: what its fields mean, and what is wrong with them by themselves.

use super::{
    Kind,
    codes::{Depth, Sector, ServiceType, Standing},
};
use crate::domain::ids::PlaceId;
use chrono::NaiveDate;
use std::collections::BTreeSet;
use unicode_normalization::UnicodeNormalization;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 120;
/// The longest text of other fields, in characters.
pub const LONGEST_WORDS: usize = 500;
/// The longest id that is made from a name, so that a number still fits behind it.
const LONGEST_STEM: usize = 48;

/// What an entry says beside its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Details {
    /// Nothing more.
    Place,
    /// What it is made of.
    Area {
        /// Whether it is a group of areas.
        group: bool,
        /// Its own places.
        places: BTreeSet<String>,
        /// The areas in it.
        parts: BTreeSet<String>,
    },
    /// Who it is.
    Organisation {
        /// What kind of body.
        sector: Option<Sector>,
        /// For whom and by whom it is run, in its own words; can be empty.
        by_and_for: String,
        /// Whether surveys rate it.
        rated: bool,
        /// How it stands in the partnership.
        standing: Standing,
        /// The organisations that it pays for.
        funds: BTreeSet<String>,
    },
    /// What it does.
    Service {
        /// Whose it is.
        organisation: String,
        /// What it does.
        types: BTreeSet<ServiceType>,
    },
    /// Who reads.
    Board {
        /// How deep.
        depth: Depth,
        /// Who sits on it.
        organisations: BTreeSet<String>,
    },
}

/// An entry of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its id, which never changes: trends hang on it.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// The first day on which it is not offered any more.
    pub ended_on: Option<NaiveDate>,
    /// What it was put together into.
    pub merged_into: Option<String>,
    /// The rest.
    pub details: Details,
}

/// What is wrong with a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wrong {
    /// The field, by its column.
    pub column: &'static str,
    /// What.
    pub what: What,
}

/// What can be wrong with a field; the text is what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// Nothing stands in it.
    Empty,
    /// It is longer than so many characters.
    Long(usize),
    /// It has characters that cannot be seen.
    Unseen,
    /// It is no id.
    Id(String),
    /// It is none of the words that can stand here.
    Choice(String),
    /// It is no day.
    Day(String),
    /// Nothing has this id.
    Unknown(String),
    /// It refers to something that has ended.
    Ended(String),
    /// Something else that goes on has this name.
    Taken,
    /// The id stands in the file twice.
    Twice(String),
    /// The area is in itself.
    Itself,
    /// The area is in an area that is in it.
    Cycle(String),
    /// The area has no place that goes on.
    Hollow,
    /// Another area would have no place left.
    Hollows(String),
    /// A single area is made of places, not of areas.
    Parts,
    /// The organisation has services that go on.
    Serves(String),
    /// It is the organisation of whoever says that it is rated.
    Own,
    /// A wave that rates it is not over.
    Rating,
    /// Something refers to it.
    Referred,
    /// It was put together with others, and cannot go on by itself.
    Merged(String),
    /// It is no number that can stand here.
    Number(String),
    /// It is less than so many.
    Small(u32),
    /// Together with those above it is more than everybody.
    Sum,
    /// It is no more than the lower end, so that there is no range.
    Range,
}

impl Wrong {
    pub(in crate::domain) fn new(column: &'static str, what: What) -> Self {
        Self { column, what }
    }
}

impl Entry {
    /// What it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self.details {
            Details::Place => Kind::Place,
            Details::Area { .. } => Kind::Area,
            Details::Organisation { .. } => Kind::Organisation,
            Details::Service { .. } => Kind::Service,
            Details::Board { .. } => Kind::Board,
        }
    }

    /// Whether it goes on after a day.
    #[must_use]
    pub fn is_active(&self, today: NaiveDate) -> bool {
        self.ended_on.is_none_or(|day| today < day)
    }

    /// What stands in a column of its file or a field of its form; lists have `;` between their parts.
    #[must_use]
    pub fn cell(&self, column: &str) -> String {
        let list = |ids: &BTreeSet<String>| ids.iter().cloned().collect::<Vec<_>>().join(";");
        match (column, &self.details) {
            ("id", _) => self.id.clone(),
            ("name", _) => self.name.clone(),
            ("ended", _) => self.ended_on.map(|day| day.to_string()).unwrap_or_default(),
            ("scope", Details::Area { group, .. }) => if *group { "group" } else { "area" }.to_owned(),
            ("places", Details::Area { places, .. }) => list(places),
            ("areas", Details::Area { parts, .. }) => list(parts),
            ("sector", Details::Organisation { sector, .. }) => sector.map_or("", Sector::as_str).to_owned(),
            ("by_and_for", Details::Organisation { by_and_for, .. }) => by_and_for.clone(),
            ("rated", Details::Organisation { rated, .. }) => if *rated { "yes" } else { "no" }.to_owned(),
            ("standing", Details::Organisation { standing, .. }) => standing.as_str().to_owned(),
            ("funds", Details::Organisation { funds, .. }) => list(funds),
            ("organisation", Details::Service { organisation, .. }) => organisation.clone(),
            ("types", Details::Service { types, .. }) => types.iter().map(|t| t.as_str()).collect::<Vec<_>>().join(";"),
            ("depth", Details::Board { depth, .. }) => depth.as_str().to_owned(),
            ("organisations", Details::Board { organisations, .. }) => list(organisations),
            _ => String::new(),
        }
    }

    /// Reads an entry of this id from what stands in its fields.
    ///
    /// # Errors
    /// What is wrong with each of them; whether it fits the other entries is not asked here.
    pub fn read(kind: Kind, id: &str, cell: &dyn Fn(&str) -> String) -> Result<Self, Vec<Wrong>> {
        let mut reader = Reader { cell, wrong: Vec::new() };
        let name = reader.words("name", LONGEST_NAME, false);
        let ended_on = reader.day("ended");
        let details = match kind {
            Kind::Place => Some(Details::Place),
            Kind::Area => reader.area(),
            Kind::Organisation => reader.organisation(),
            Kind::Service => Some(reader.service()),
            Kind::Board => reader.board(),
        };
        match details {
            Some(details) if reader.wrong.is_empty() => Ok(Self { id: id.to_owned(), name, ended_on, merged_into: None, details }),
            _ => Err(reader.wrong),
        }
    }
}

struct Reader<'a> {
    cell: &'a dyn Fn(&str) -> String,
    wrong: Vec<Wrong>,
}

impl Reader<'_> {
    fn say(&mut self, column: &'static str, what: What) {
        self.wrong.push(Wrong::new(column, what));
    }

    /// A text on one line.
    fn words(&mut self, column: &'static str, most: usize, may_be_empty: bool) -> String {
        match line(&(self.cell)(column), most) {
            Ok(text) => text,
            Err(What::Empty) if may_be_empty => String::new(),
            Err(what) => {
                self.say(column, what);
                String::new()
            }
        }
    }

    fn day(&mut self, column: &'static str) -> Option<NaiveDate> {
        let text = (self.cell)(column).trim().to_owned();
        let day = super::super::day::read(&text);
        if day.is_none() && !text.is_empty() {
            self.say(column, What::Day(text));
        }
        day
    }

    fn ids(&mut self, column: &'static str) -> BTreeSet<String> {
        let text = (self.cell)(column);
        let ids: BTreeSet<String> = text.split(';').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect();
        for id in &ids {
            if PlaceId::parse(id).is_err() {
                self.say(column, What::Unknown(id.clone()));
            }
        }
        ids
    }

    fn choice<T>(&mut self, column: &'static str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let word = (self.cell)(column).trim().to_owned();
        let found = parse(&word);
        if found.is_none() {
            self.say(column, if word.is_empty() { What::Empty } else { What::Choice(word) });
        }
        found
    }

    fn area(&mut self) -> Option<Details> {
        let group = self.choice("scope", |word| match word {
            "area" => Some(false),
            "group" => Some(true),
            _ => None,
        });
        let (places, parts) = (self.ids("places"), self.ids("areas"));
        if group == Some(false) && !parts.is_empty() {
            self.say("areas", What::Parts);
        }
        Some(Details::Area { group: group?, places, parts })
    }

    fn organisation(&mut self) -> Option<Details> {
        // An organisation that was there before anybody said what it is says nothing.
        let sector =
            if (self.cell)("sector").trim().is_empty() { Some(None) } else { self.choice("sector", |word| Sector::parse(word).map(Some)) };
        let by_and_for = self.words("by_and_for", LONGEST_WORDS, true);
        let rated = self.choice("rated", |word| match word {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        });
        let standing = self.choice("standing", Standing::parse);
        let funds = self.ids("funds");
        Some(Details::Organisation { sector: sector?, by_and_for, rated: rated?, standing: standing?, funds })
    }

    fn service(&mut self) -> Details {
        let organisation = (self.cell)("organisation").trim().to_owned();
        if organisation.is_empty() {
            self.say("organisation", What::Empty);
        }
        let mut types = BTreeSet::new();
        for word in (self.cell)("types").split(';').map(str::trim).filter(|word| !word.is_empty()) {
            match ServiceType::parse(word) {
                Some(one) => drop(types.insert(one)),
                None => self.say("types", What::Choice(word.to_owned())),
            }
        }
        Details::Service { organisation, types }
    }

    fn board(&mut self) -> Option<Details> {
        let (depth, organisations) = (self.choice("depth", Depth::parse), self.ids("organisations"));
        Some(Details::Board { depth: depth?, organisations })
    }
}

/// A text on one line of so many characters at most.
///
/// # Errors
/// What is wrong with it.
pub fn line(typed: &str, most: usize) -> Result<String, What> {
    let text = typed.nfc().collect::<String>().trim().to_owned();
    if text.is_empty() {
        Err(What::Empty)
    } else if text.chars().count() > most {
        Err(What::Long(most))
    } else if text.chars().any(is_unseen) {
        Err(What::Unseen)
    } else {
        Ok(text)
    }
}

/// Whether a character shows nothing, or turns the direction of what follows: no name needs it.
fn is_unseen(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}' | '\u{202a}'..='\u{202e}' | '\u{2028}' | '\u{2029}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// An id made from a name: its letters without accents, its digits, and hyphens. A name in other letters gives the word of its kind.
#[must_use]
pub fn id_for(kind: Kind, name: &str) -> String {
    let plain = name.nfd().filter(char::is_ascii).map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '-' });
    let text: String = plain.collect::<String>().split('-').filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-");
    let stem = text.get(..LONGEST_STEM).unwrap_or(&text).trim_end_matches('-');
    if stem.is_empty() { kind.as_str().to_owned() } else { stem.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_a_name_in_any_letters() {
        let long = "Long name ".repeat(1_000);
        for (name, id) in [
            ("Ynys Môn", "ynys-mon"),
            ("  A & B – “C”  ", "a-b-c"),
            ("العربية", "place"),
            ("--", "place"),
            (long.as_str(), "long-name-long-name-long-name-long-name-long-nam"),
        ] {
            assert_eq!(id_for(Kind::Place, name), id);
            assert!(PlaceId::parse(id).is_ok());
        }
    }

    #[test]
    fn what_an_entry_says_is_read_back_as_it_was() {
        let said =
            [("name", "Open Door"), ("sector", "specialist"), ("by_and_for", "Black women"), ("rated", "yes"), ("standing", "partner")];
        let cell = |column: &str| said.iter().find(|(c, _)| *c == column).map_or("", |(_, v)| *v).to_owned();
        let entry = Entry::read(Kind::Organisation, "open-door", &cell).expect("an organisation");
        let again = Entry::read(Kind::Organisation, "open-door", &|column| entry.cell(column)).expect("the same");
        assert_eq!(entry, again);
        let wrong = Entry::read(Kind::Organisation, "x", &|column| if column == "rated" { "perhaps".into() } else { String::new() });
        let columns: Vec<_> = wrong.expect_err("nothing fits").into_iter().map(|w| w.column).collect();
        assert_eq!(columns, ["name", "rated", "standing"]);
    }
}
