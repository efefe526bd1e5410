//! Benchmarks: what others published of the same thing, kept with its year, its source and how many were asked.
//!
//! They are copied from reports, and reports contradict themselves: a percentage that no number of people gives, a whole that lies outside its parts, words
//! that say another number than the figure beside them. Whatever arithmetic can find is found here, and each row that is known to be doubtful says why.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The columns of a file of benchmarks, in the order in which one is written.
pub const COLUMNS: [&str; 14] = [
    "id",
    "question",
    "component",
    "asked",
    "says",
    "percent",
    "base",
    "part_of",
    "one_in",
    "more_than",
    "year",
    "source",
    "place",
    "doubt",
];

/// Percent that sums of fractions may be off by.
const ROUNDING: f64 = 1e-9;

/// Those that are built in: of the reports that the instruments are built on.
///
/// # Errors
/// As for [`read`].
pub fn built_in() -> Result<Vec<Benchmark>, Vec<String>> {
    read(BUILT_IN)
}

/// The file of those that are built in.
pub const BUILT_IN: &[u8] = include_bytes!("../../instruments/benchmarks.csv");

/// One published share.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Benchmark {
    /// Its name, unique in a file.
    pub id: String,
    /// The question of an instrument here that asks for the same; empty for none.
    pub question: String,
    /// The component of working together that it is about, 1 to 12, and 13 for learning from homicide reviews.
    pub component: Option<u8>,
    /// Who was asked, in a word: `survivors`, `leads`, `services`, `police` …
    pub asked: String,
    /// What they said, in our words.
    pub says: String,
    /// Of a hundred, in whole percent as it was printed.
    pub percent: u32,
    /// How many were asked, where that was printed.
    pub base: Option<u32>,
    /// The row of which these people are a part; all parts together are its people.
    pub part_of: String,
    /// `6` where the source puts it in words as "one in six".
    pub one_in: Option<u32>,
    /// The row that the source calls less than this one.
    pub more_than: String,
    /// The year in which it was published.
    pub year: u16,
    /// The document.
    pub source: String,
    /// Where in it.
    pub place: String,
    /// Why it is to be doubted; empty where nothing is known against it.
    pub doubt: String,
}

/// A row that cannot be right as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradiction {
    /// The line of the file, its header being 1.
    pub line: usize,
    /// The column that cannot be right beside the others.
    pub column: &'static str,
    /// What contradicts what.
    pub what: String,
}

/// Reads rows, a header first, in any order of the columns. Every problem is named by its line; nothing comes of a file that has one.
///
/// # Errors
/// One line of text for each problem.
pub fn read(bytes: &[u8]) -> Result<Vec<Benchmark>, Vec<String>> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(bytes);
    let (mut rows, mut problems): (Vec<Benchmark>, Vec<String>) = (Vec::new(), Vec::new());
    for (row, line) in reader.deserialize::<Benchmark>().zip(2_usize..) {
        match row {
            Ok(row) => {
                problems.extend(row.problems(&rows).into_iter().map(|(column, what)| format!("line {line}, {column}: {what}")));
                rows.push(row);
            }
            Err(error) => problems.push(format!("line {line}: {error}")),
        }
    }
    for (row, line) in rows.iter().zip(2_usize..) {
        let named = [("part_of", &row.part_of), ("more_than", &row.more_than)];
        let unknown = named.into_iter().filter(|(_, id)| !id.is_empty() && (**id == row.id || rows.iter().all(|other| other.id != **id)));
        problems.extend(unknown.map(|(column, id)| format!("line {line}, {column}: “{id}” is no other row of this file")));
    }
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
}

impl Benchmark {
    /// What keeps a row from being one, by column.
    fn problems(&self, before: &[Self]) -> Vec<(&'static str, String)> {
        let mut problems = Vec::new();
        let mut say = |column, wrong: bool, what: &str| problems.extend(wrong.then(|| (column, what.to_owned())));
        say("id", self.id.is_empty(), "a row needs a name");
        say("id", before.iter().any(|row| row.id == self.id), "another row has this name");
        say("component", self.component.is_some_and(|c| !(1..=13).contains(&c)), "there are 1 to 13");
        say("asked", self.asked.is_empty(), "say who was asked");
        say("says", self.says.is_empty(), "say what they said");
        say("percent", self.percent > 100, "a share is at most 100");
        say("base", self.base == Some(0), "nobody was asked: leave it empty where the source does not say");
        say("one_in", self.one_in.is_some_and(|n| n < 2), "“one in …” begins with two");
        say("source", self.source.is_empty() || self.place.is_empty(), "say the document, and where in it");
        problems
    }

    /// The shares that were rounded to this percentage: at least the first, less than the second; in halves of a percent.
    fn range(&self) -> (f64, f64) {
        let percent = f64::from(self.percent);
        (percent - 0.5, percent + 0.5)
    }

    /// How many of the base can have said so: the least and the most; none where no number of people gives this percentage.
    #[must_use]
    pub fn counts(&self) -> Option<(u32, u32)> {
        let base = self.base?;
        // Rounded to the nearest, halves either way: |200 n - 2 percent base| is at most the base.
        let fits = |n: &u32| (200 * u64::from(*n)).abs_diff(2 * u64::from(self.percent) * u64::from(base)) <= u64::from(base);
        let near = u32::try_from(u64::from(self.percent) * u64::from(base) / 100).unwrap_or(base);
        let around = near.saturating_sub(base / 100 + 1)..=near.saturating_add(base / 100 + 1).min(base);
        let mut fitting = around.filter(fits);
        let first = fitting.next()?;
        Some((first, fitting.next_back().unwrap_or(first)))
    }
}

/// Every contradiction within and between rows, in their order, whether or not the row says that it is doubtful.
#[must_use]
pub fn contradictions(rows: &[Benchmark]) -> Vec<Contradiction> {
    let by_id: BTreeMap<&str, &Benchmark> = rows.iter().map(|row| (row.id.as_str(), row)).collect();
    let mut found = Vec::new();
    for (row, line) in rows.iter().zip(2..) {
        let mut say = |column, what: Option<String>| found.extend(what.map(|what| Contradiction { line, column, what }));
        say("percent", impossible(row));
        say("one_in", other_words(row));
        let less = by_id.get(row.more_than.as_str()).filter(|other| other.percent >= row.percent);
        say("more_than", less.map(|other| format!("{}% is said to be more than {}% ({})", row.percent, other.percent, other.id)));
        let parts: Vec<&Benchmark> = rows.iter().filter(|part| part.part_of == row.id).collect();
        say("part_of", outside_parts(row, &parts));
    }
    found
}

/// A percentage that no number of people gives.
fn impossible(row: &Benchmark) -> Option<String> {
    let base = row.base.filter(|_| row.counts().is_none())?;
    let below = u32::try_from(u64::from(row.percent) * u64::from(base) / 100).unwrap_or(base);
    let percent = |n: u32| format!("{n} of {base} are {:.1}%", 100.0 * f64::from(n) / f64::from(base));
    Some(format!("no number of {base} people is {}%: {}, {}", row.percent, percent(below), percent((below + 1).min(base))))
}

/// Words that say another share than the figure: another "one in …" is nearer to it.
fn other_words(row: &Benchmark) -> Option<String> {
    let said = row.one_in?;
    let far = |n: u32| (100.0 / f64::from(n) - f64::from(row.percent)).abs();
    let nearest = (2..=100).min_by(|a, b| far(*a).total_cmp(&far(*b))).filter(|n| far(*n) < far(said))?;
    Some(format!("“one in {said}” is {:.0}%; nearer to {}% is one in {nearest}", 100.0 / f64::from(said), row.percent))
}

/// A whole that its parts cannot add up to.
fn outside_parts(whole: &Benchmark, parts: &[&Benchmark]) -> Option<String> {
    let listed = || parts.iter().map(|part| format!("{}% ({})", part.percent, part.id)).collect::<Vec<_>>().join(", ");
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for (least, most) in parts.iter().map(|part| part.range()) {
        (low, high) = (low.min(least), high.max(most));
    }
    // Of one part whose size is not said, the size follows from the others.
    let unsaid = parts.iter().filter(|part| part.base.is_none()).count();
    if let (Some(base), true) = (whole.base, unsaid <= 1 && !parts.is_empty()) {
        let others: u32 = parts.iter().filter_map(|part| part.base).sum();
        let Some(rest) = base.checked_sub(others).filter(|rest| (*rest == 0) == (unsaid == 0)) else {
            return Some(format!("{others} people are in its parts, {base} in all"));
        };
        let weight = |part: &Benchmark| f64::from(part.base.unwrap_or(rest)) / f64::from(base);
        low = parts.iter().map(|part| weight(part) * part.range().0).sum();
        high = parts.iter().map(|part| weight(part) * part.range().1).sum();
    }
    let (least, most) = whole.range();
    let apart = !parts.is_empty() && (most < low - ROUNDING || least > high + ROUNDING);
    apart.then(|| format!("{}% is outside what {} come to: {low:.1}% to {high:.1}%", whole.percent, listed()))
}

/// The contradictions of rows that do not say that they are doubtful, one line each.
#[must_use]
pub fn unadmitted(rows: &[Benchmark]) -> Vec<String> {
    let admitted = |c: &Contradiction| rows.get(c.line - 2).is_some_and(|row| !row.doubt.is_empty());
    contradictions(rows).iter().filter(|c| !admitted(c)).map(|c| format!("line {}, {}: {}", c.line, c.column, c.what)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn rows(text: &str) -> Vec<Benchmark> {
        let file = format!("id,question,component,asked,says,percent,base,part_of,one_in,more_than,year,source,place,doubt\n{text}");
        read(file.as_bytes()).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    /// `id,percent,base,part_of,one_in,more_than` as a row.
    fn row(short: &str) -> String {
        let [id, percent, base, part_of, one_in, more_than] = short.split(',').collect::<Vec<_>>()[..] else { panic!("six") };
        format!("{id},,,somebody,something,{percent},{base},{part_of},{one_in},{more_than},2022,a report,page 1,\n")
    }

    fn found(short: &[&str]) -> Vec<(usize, &'static str)> {
        let all = short.iter().map(|s| row(s)).collect::<String>();
        contradictions(&rows(&all)).into_iter().map(|c| (c.line, c.column)).collect()
    }

    #[test]
    fn a_share_that_no_number_of_people_gives_is_found() {
        assert_eq!(found(&["a,99,58,,,"]), [(2, "percent")], "57 of 58 are 98%, 58 are 100%");
        assert_eq!(found(&["a,43,18,,,", "b,29,61,,,", "c,86,61,,,"]), [(2, "percent"), (3, "percent"), (4, "percent")]);
        assert_eq!(found(&["a,43,14,,,", "b,28,124,,,", "c,100,10,,,", "d,0,10,,,", "e,99,,,,"]), []);
    }

    #[test]
    fn words_that_say_another_share_are_found() {
        assert_eq!(found(&["a,28,,,3,", "b,15,,,6,"]), [(2, "one_in"), (3, "one_in")]);
        assert_eq!(found(&["a,33,,,3,", "b,17,,,6,", "c,50,,,2,"]), []);
    }

    #[test]
    fn what_is_called_more_and_is_less_is_found() {
        assert_eq!(found(&["health,69,,,,emotional", "emotional,78,,,,"]), [(2, "more_than")]);
        assert_eq!(found(&["health,69,,,,emotional", "emotional,58,,,,"]), []);
    }

    #[test]
    fn a_whole_outside_its_parts_is_found() {
        assert_eq!(found(&["all,10,1322,,,", "police,16,88,all,,", "others,6,,all,,"]), [(2, "part_of")], "6.7% is what they come to");
        assert_eq!(found(&["all,7,1322,,,", "police,16,88,all,,", "others,6,,all,,"]), []);
        assert_eq!(found(&["all,20,,,,", "police,16,,all,,", "others,6,,all,,"]), [(2, "part_of")], "whatever their sizes are");
        assert_eq!(found(&["all,10,,,,", "police,16,,all,,", "others,6,,all,,"]), []);
        assert_eq!(found(&["all,10,50,,,", "police,10,88,all,,"]), [(2, "part_of")], "more people than there are");
    }

    #[test]
    fn a_doubt_admits_what_is_wrong_with_its_row() {
        let known = row("a,99,58,,,").replace("page 1,", "page 1,impossible of 58");
        assert_eq!(unadmitted(&rows(&known)), [""; 0]);
        let unknown = unadmitted(&rows(&row("a,99,58,,,")));
        assert_eq!(unknown, ["line 2, percent: no number of 58 people is 99%: 57 of 58 are 98.3%, 58 of 58 are 100.0%"]);
    }

    #[test]
    fn what_is_no_row_is_named_by_its_line() {
        let file = format!("{}\n{}{}", COLUMNS.join(","), row("a,101,0,b,1,a"), "b,,x,somebody,something,5,,,,,2022,a,b,\n");
        let problems = read(file.as_bytes()).expect_err("many problems");
        assert_eq!(problems.len(), 6, "{problems:#?}");
        let begins = ["line 2, percent: ", "line 2, base: ", "line 2, one_in: ", "line 3: ", "line 2, part_of: ", "line 2, more_than: "];
        assert!(problems.iter().zip(begins).all(|(problem, begin)| problem.starts_with(begin)), "{problems:#?}");
        assert!(read(b"id,percent\na,5\n").is_err(), "columns are missing");
        assert!(read(&[0xff, 0xfe, b'\n', 0xff]).is_err());
    }

    #[test]
    fn of_those_that_are_built_in_ten_contradict_themselves_and_say_so() {
        let rows = built_in().expect("a good file");
        let found: Vec<&str> = contradictions(&rows).iter().map(|c| rows[c.line - 2].id.as_str()).collect();
        let guide = ["voices-marginalised", "vision-services", "own-groups", "funding-services", "time-services"];
        let surveys = ["needs-mental-health", "children-offered", "interviewed", "false-reports", "operational-managers"];
        assert_eq!(found, [guide, surveys].concat());
        assert_eq!(unadmitted(&rows), [""; 0]);
    }

    proptest! {
        #[test]
        fn what_people_really_said_is_never_a_contradiction(parts in prop::collection::vec((1_u32..400, 0_u32..=100), 1..5), unsaid: bool) {
            let nearest = |n: u32, base: u32| (200 * n + base) / (2 * base);
            let counts: Vec<(u32, u32)> = parts.iter().map(|(base, share)| (base * share / 100, *base)).collect();
            let (yes, all) = counts.iter().fold((0, 0), |sum, part| (sum.0 + part.0, sum.1 + part.1));
            let mut text = row(&format!("all,{},{all},,,", nearest(yes, all)));
            for (n, (yes, base)) in counts.iter().enumerate() {
                let said = if unsaid && n == 0 { String::new() } else { base.to_string() };
                text += &row(&format!("p{n},{},{said},all,,", nearest(*yes, *base)));
            }
            let rows = rows(&text);
            prop_assert_eq!(contradictions(&rows), []);
            let (least, most) = rows[0].counts().expect("they were counted");
            prop_assert!((least..=most).contains(&yes));
        }
    }
}
