//! What others count: of the population, and of crimes, calls and referrals. It stands beside figures with its year, its definition and its source, and is
//! never worked into one (partnership §2 and §6.5).

use super::{
    day,
    register::{
        Kind, LONGEST_NAME, LONGEST_WORDS, Register, What, Wrong,
        file::{Fault, rows},
        line,
    },
};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The least total that is taken: a smaller one could point to somebody.
pub const LEAST: u32 = 10;
/// The greatest total that is taken.
const GREATEST: u32 = 2_000_000_000;
/// The earliest year of which anything is taken.
const FIRST_YEAR: u16 = 1990;
/// What the shares of one question may add up to, in tenths of a percent: rounded ones can be more than the whole.
const MOST: u32 = 1_005;

/// A file of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// Who lives here, by the answers of equality questions.
    Population,
    /// Totals of areas and periods.
    Context,
    /// What help is worth in money, of the whole partnership.
    Value,
}

impl Sheet {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Population, Self::Context, Self::Value];

    /// The word for addresses, files and the log.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Population => "population",
            Self::Context => "context",
            Self::Value => "value",
        }
    }

    /// The sheet behind the word of an address.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.as_str() == word)
    }

    /// The columns of its file.
    #[must_use]
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Population => &["question", "code", "percent", "year", "definition", "source"],
            Self::Context => &["series", "area", "period", "count", "definition", "source"],
            Self::Value => &["worth", "low", "high", "method", "calculated_on", "cost_base", "source"],
        }
    }
}

/// Of everybody who was counted, how many would give an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Population {
    /// The question.
    pub question: String,
    /// The code of the answer.
    pub code: String,
    /// The share in tenths of a percent, 0 to 1000.
    pub tenths: u16,
    /// The year in which they were counted.
    pub year: u16,
    /// Who was counted.
    pub definition: String,
    /// Who counted them, and where it is published.
    pub source: String,
}

/// A total of an area and a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Total {
    /// What was counted.
    pub series: String,
    /// The area's id; empty for the whole partnership.
    pub area: String,
    /// A year, `2025`, or a financial year, `2025-26`.
    pub period: String,
    /// How many; [`LEAST`] to two thousand million.
    pub count: u32,
    /// What counts as one.
    pub definition: String,
    /// Who counted, and where it is published.
    pub source: String,
}

/// What help is worth: a range, how and when it was worked out, and which costs are in it, together or not at all (partnership §6.13). It has no area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SocialValue {
    /// For what: “each pound that specialist services cost”.
    pub worth: String,
    /// The lower end, in pence.
    pub low: u32,
    /// The upper end, in pence; more than the lower one.
    pub high: u32,
    /// How it was worked out.
    pub method: String,
    /// The day on which it was.
    pub calculated_on: NaiveDate,
    /// Which costs of which time.
    pub cost_base: String,
    /// Who worked it out, and where it is published.
    pub source: String,
}

/// What is checked while a file is read.
struct Reading<'a> {
    cells: BTreeMap<&'static str, &'a str>,
    wrong: Vec<Wrong>,
}

impl Reading<'_> {
    fn say(&mut self, column: &'static str, what: What) {
        self.wrong.push(Wrong::new(column, what));
    }

    fn words(&mut self, column: &'static str, most: usize) -> String {
        match line(self.cells[column], most) {
            Ok(text) => text,
            Err(what) => {
                self.say(column, what);
                String::new()
            }
        }
    }

    /// A year up to the last one.
    fn year(&mut self, column: &'static str, last: u16) -> u16 {
        let text = self.cells[column];
        let year = text.parse().ok().filter(|year| (FIRST_YEAR..=last).contains(year));
        if year.is_none() {
            self.say(column, What::Number(text.to_owned()));
        }
        year.unwrap_or_default()
    }
}

/// A share as it is written, in tenths of a percent: `12`, `12.5` or `12,5`; more exact than it can be counted is refused.
fn tenths(text: &str) -> Option<u16> {
    let (whole, part) = text.split_once(['.', ',']).unwrap_or((text, "0"));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || part.len() != 1 || !digits(whole) || !digits(part) {
        return None;
    }
    let tenths = whole.parse::<u16>().ok()? * 10 + part.parse::<u16>().ok()?;
    Some(tenths).filter(|tenths| *tenths <= 1_000)
}

/// An amount of pounds as it is written, in pence: `2`, `1.71`, `£13.32`; at most nine million.
fn pence(text: &str) -> Option<u32> {
    let text = text.strip_prefix('£').unwrap_or(text);
    let (whole, part) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || whole.len() > 7 || part.len() != 2 || !digits(whole) || !digits(part) {
        return None;
    }
    Some(whole.parse::<u32>().ok()? * 100 + part.parse::<u32>().ok()?)
}

/// An amount of pence as it is written.
#[must_use]
pub fn pounds(pence: u32) -> String {
    format!("{}.{:02}", pence / 100, pence % 100)
}

/// A period as it is written, and its first year.
fn period(text: &str) -> Option<u16> {
    let (first, second) = text.split_once('-').map_or((text, None), |(first, second)| (first, Some(second)));
    let year: u16 = first.parse().ok().filter(|_| first.len() == 4)?;
    second.is_none_or(|second| second == format!("{:02}", (year + 1) % 100)).then_some(year)
}

/// Reads lines one by one; what stands twice is said at the second. All of it, or everything that is wrong.
fn read<T>(
    sheet: Sheet,
    bytes: &[u8],
    key: impl Fn(&T) -> Vec<String>,
    mut one: impl FnMut(&mut Reading) -> T,
) -> Result<Vec<(u64, T)>, Vec<Fault>> {
    let (lines, unreadable) = rows(sheet.columns(), bytes).map_err(|fault| vec![fault])?;
    let (mut faults, mut taken, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (at, cells) in &lines {
        let cells = sheet.columns().iter().copied().zip(cells.iter().map(String::as_str)).collect();
        let mut reading = Reading { cells, wrong: Vec::new() };
        let row = one(&mut reading);
        if reading.wrong.is_empty() && !seen.insert(key(&row)) {
            reading.say(sheet.columns()[0], What::Twice(key(&row).join(", ")));
        }
        faults.extend(reading.wrong.into_iter().map(|wrong| Fault::Cell(*at, wrong)));
        taken.push((*at, row));
    }
    faults.extend(unreadable);
    if faults.is_empty() { Ok(taken) } else { Err(faults) }
}

/// Reads a file of the population. `knows` says whether an equality question is asked here, and whether it has an answer of a code; `year` is this one.
///
/// # Errors
/// Everything that is wrong with it.
pub fn population(bytes: &[u8], knows: &dyn Fn(&str, Option<&str>) -> bool, year: u16) -> Result<Vec<Population>, Vec<Fault>> {
    let taken = read(
        Sheet::Population,
        bytes,
        |row: &Population| vec![row.question.clone(), row.code.clone()],
        |reading| {
            let (question, code, percent) = (reading.cells["question"], reading.cells["code"], reading.cells["percent"]);
            if !knows(question, None) {
                reading.say("question", What::Unknown(question.to_owned()));
            } else if !knows(question, Some(code)) {
                reading.say("code", What::Unknown(code.to_owned()));
            }
            let tenths = tenths(percent);
            if tenths.is_none() {
                reading.say("percent", What::Number(percent.to_owned()));
            }
            Population {
                question: question.to_owned(),
                code: code.to_owned(),
                tenths: tenths.unwrap_or_default(),
                year: reading.year("year", year),
                definition: reading.words("definition", LONGEST_WORDS),
                source: reading.words("source", LONGEST_WORDS),
            }
        },
    )?;
    let mut sums: BTreeMap<&str, u32> = BTreeMap::new();
    let mut faults = Vec::new();
    for (line, row) in &taken {
        let sum = sums.entry(&row.question).or_default();
        *sum += u32::from(row.tenths);
        if *sum > MOST {
            faults.push(Fault::Cell(*line, Wrong::new("percent", What::Sum)));
        }
    }
    if faults.is_empty() { Ok(taken.into_iter().map(|(_, row)| row).collect()) } else { Err(faults) }
}

/// Reads a file of totals. `year` is this one.
///
/// # Errors
/// Everything that is wrong with it.
pub fn context(bytes: &[u8], register: &Register, year: u16) -> Result<Vec<Total>, Vec<Fault>> {
    let taken = read(
        Sheet::Context,
        bytes,
        |row: &Total| vec![row.series.clone(), row.area.clone(), row.period.clone()],
        |reading| {
            let (area, when, count) = (reading.cells["area"], reading.cells["period"], reading.cells["count"]);
            if !area.is_empty() && register.get(Kind::Area, area).is_none() {
                reading.say("area", What::Unknown(area.to_owned()));
            }
            if period(when).is_none_or(|first| !(FIRST_YEAR..=year).contains(&first)) {
                reading.say("period", What::Number(when.to_owned()));
            }
            let total: Option<u32> = count.parse().ok().filter(|total| *total <= GREATEST && count.bytes().all(|b| b.is_ascii_digit()));
            match total {
                None => reading.say("count", What::Number(count.to_owned())),
                Some(total) if total < LEAST => reading.say("count", What::Small(LEAST)),
                Some(_) => {}
            }
            Total {
                series: reading.words("series", LONGEST_NAME),
                area: area.to_owned(),
                period: when.to_owned(),
                count: total.unwrap_or_default(),
                definition: reading.words("definition", LONGEST_WORDS),
                source: reading.words("source", LONGEST_WORDS),
            }
        },
    )?;
    Ok(taken.into_iter().map(|(_, row)| row).collect())
}

/// Reads a file of what help is worth. `today` is the last day on which it can have been worked out.
///
/// # Errors
/// Everything that is wrong with it.
pub fn value(bytes: &[u8], today: NaiveDate) -> Result<Vec<SocialValue>, Vec<Fault>> {
    let taken = read(
        Sheet::Value,
        bytes,
        |row: &SocialValue| vec![row.worth.clone()],
        |reading| {
            let ends = ["low", "high"].map(|column| {
                let text = reading.cells[column];
                let read = pence(text);
                if read.is_none() {
                    reading.say(column, What::Number(text.to_owned()));
                }
                read.unwrap_or_default()
            });
            if reading.wrong.is_empty() && ends[0] >= ends[1] {
                reading.say("high", What::Range);
            }
            let day = day::read(reading.cells["calculated_on"]).filter(|day| *day <= today);
            if day.is_none() {
                reading.say("calculated_on", What::Day(reading.cells["calculated_on"].to_owned()));
            }
            SocialValue {
                worth: reading.words("worth", LONGEST_NAME),
                low: ends[0],
                high: ends[1],
                method: reading.words("method", LONGEST_WORDS),
                calculated_on: day.unwrap_or(today),
                cost_base: reading.words("cost_base", LONGEST_WORDS),
                source: reading.words("source", LONGEST_WORDS),
            }
        },
    )?;
    Ok(taken.into_iter().map(|(_, row)| row).collect())
}

/// The lines of a file of what help is worth, its columns first.
#[must_use]
pub fn value_lines(rows: &[SocialValue]) -> Vec<Vec<String>> {
    let line = |row: &SocialValue| {
        let SocialValue { worth, low, high, method, calculated_on, cost_base, source } = row;
        vec![worth.clone(), pounds(*low), pounds(*high), method.clone(), calculated_on.to_string(), cost_base.clone(), source.clone()]
    };
    head(Sheet::Value).chain(rows.iter().map(line)).collect()
}

/// The lines of a file of the population, its columns first.
#[must_use]
pub fn population_lines(rows: &[Population]) -> Vec<Vec<String>> {
    let percent = |tenths: u16| format!("{}.{}", tenths / 10, tenths % 10);
    let line = |row: &Population| {
        vec![row.question.clone(), row.code.clone(), percent(row.tenths), row.year.to_string(), row.definition.clone(), row.source.clone()]
    };
    head(Sheet::Population).chain(rows.iter().map(line)).collect()
}

/// The lines of a file of totals, its columns first.
#[must_use]
pub fn context_lines(rows: &[Total]) -> Vec<Vec<String>> {
    let line = |row: &Total| {
        vec![row.series.clone(), row.area.clone(), row.period.clone(), row.count.to_string(), row.definition.clone(), row.source.clone()]
    };
    head(Sheet::Context).chain(rows.iter().map(line)).collect()
}

fn head(sheet: Sheet) -> impl Iterator<Item = Vec<String>> {
    std::iter::once(sheet.columns().iter().map(|column| (*column).to_owned()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_has_one_place_behind_the_point_at_most_and_a_period_is_a_year_or_two_that_follow() {
        for (text, read) in [("0", 0), ("12", 120), ("12.5", 125), ("12,5", 125), ("100", 1_000), ("100.0", 1_000)] {
            assert_eq!(tenths(text), Some(read), "{text}");
        }
        for text in ["", ".5", "12.", "12.55", "100.1", "101", "-1", "+1", "1e1", "12 %", "٣"] {
            assert_eq!(tenths(text), None, "{text}");
        }
        for (text, read) in [("0.00", 0), ("1.71", 171), ("£13.32", 1_332), ("7", 700), ("9999999.99", 999_999_999)] {
            assert_eq!(pence(text), Some(read), "{text}");
        }
        for text in ["", "1.7", "1.715", "-1", "1,71", "£", "£ 1", "10000000", "1e3"] {
            assert_eq!(pence(text), None, "{text}");
        }
        for (text, read) in [("2025", 2025), ("2025-26", 2025), ("1999-00", 1999)] {
            assert_eq!(period(text), Some(read), "{text}");
        }
        for text in ["", "25", "2025-27", "2025-2026", "2025-", "12025", "2025 Q1"] {
            assert_eq!(period(text), None, "{text}");
        }
    }
}
