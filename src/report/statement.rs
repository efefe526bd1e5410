//! The one function between a release and everything that is read of it: what is displayed, in words and in numbers, with its marker.

use super::{ReportError, names::Names};
use crate::{
    disclosure::{Base, ProtectedRow, Share, ShareKind, Unit, interval},
    domain::figures::About,
    i18n::{Arg, Words, without_isolates},
    release::Document,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// The marker of a hole, whatever its reason (shorthand of the Government Statistical Service, as all four).
pub const HIDDEN: &str = "[c]";
/// The marker of a base under 30.
pub const UNRELIABLE: &str = "[u]";
/// The marker of a cell that cannot have a figure.
pub const NOT_APPLICABLE: &str = "[z]";
/// The marker of a figure that there is not, because nobody was asked.
pub const NOT_AVAILABLE: &str = "[x]";
/// The item of a row's headline.
pub const HEADLINE: &str = "headline";

/// What is displayed of one share, or of one base that has no share. Screens, drawings, files and paper show nothing else.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Statement {
    /// What it is about.
    #[serde(flatten)]
    pub about: About,
    /// The item of the row: `headline`, `three:CODE`, `option:CODE`; empty for a row that tells a base alone.
    pub item: String,
    /// "20 to 29", or empty in a hole.
    pub base: String,
    /// The base as files name it: "20-29", or empty in a hole.
    pub base_band: String,
    /// "about 7 in 10", or empty in a hole.
    pub share: String,
    /// The ends of the displayed band in whole percent.
    pub ends: Option<(u8, u8)>,
    /// "55% to 83%", or empty in a hole.
    pub range: String,
    /// The ends of the 95% interval in whole percent.
    pub interval: Option<(u8, u8)>,
    /// `[c]`, `[u]`, `[z]`, `[x]` or nothing.
    pub marker: &'static str,
    /// What the words and numbers were made from, for bars and comparisons.
    #[serde(skip)]
    displayed: Option<(Share, Base)>,
}

/// What two displayed figures say of each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// Neither bands nor intervals overlap, and this one is higher.
    Higher,
    /// Neither bands nor intervals overlap, and this one is lower.
    Lower,
    /// They overlap: no clear change, no clear difference.
    Unclear,
}

impl Statement {
    /// What a row displays, item by item.
    pub(super) fn of_row(about: &About, row: &ProtectedRow, words: &Words, language: &str) -> Result<Vec<Self>, ReportError> {
        items(row).into_iter().map(|item| Self::new(about, row, item, words, language)).collect()
    }

    pub(super) fn new(about: &About, row: &ProtectedRow, item: &str, words: &Words, language: &str) -> Result<Self, ReportError> {
        let base = row.base();
        let displayed = row.share(item).zip(base);
        let interval = displayed.map(|(share, base)| in_percent(interval::of(share, base)));
        let percent = |x: u8| Arg::Number(f64::from(x));
        let range = |(low, high)| words.say(language, "public-range", &[("low", percent(low)), ("high", percent(high))]);
        Ok(Self {
            about: about.clone(),
            item: item.to_owned(),
            base: base.map(|b| band_in_words(words, language, b)).transpose()?.unwrap_or_default(),
            base_band: base.map(Base::label).unwrap_or_default(),
            share: displayed.map(|(share, _)| share_in_words(words, language, share, true)).transpose()?.unwrap_or_default(),
            ends: displayed.map(|(share, _)| share.percent_ends()),
            range: interval.map(range).transpose()?.unwrap_or_default(),
            interval,
            marker: match (base, displayed) {
                (_, Some((_, base))) if interval::unreliable(base) => UNRELIABLE,
                (_, Some(_)) => "",
                (Some(_), None) if item.is_empty() => NOT_APPLICABLE,
                _ => HIDDEN,
            },
            displayed,
        })
    }

    /// A cell without a figure, because it cannot have one or because nobody was asked.
    #[must_use]
    pub fn without(about: About, item: &str, marker: &'static str) -> Self {
        let none = String::new;
        Self {
            about,
            item: item.to_owned(),
            base: none(),
            base_band: none(),
            share: none(),
            ends: None,
            range: none(),
            interval: None,
            marker,
            displayed: None,
        }
    }

    /// The share that is displayed; none in a hole.
    #[must_use]
    pub fn displayed_share(&self) -> Option<Share> {
        self.displayed.map(|(share, _)| share)
    }

    /// The fewest people on whom the displayed share rests, as its band tells; none in a hole.
    #[must_use]
    pub fn rests_on(&self) -> Option<u32> {
        self.displayed.map(|(_, base)| base.low())
    }

    /// How it begins a sentence: "About 7 in 10"; nothing in a hole.
    pub(super) fn phrase(&self, words: &Words, language: &str) -> Result<Option<String>, ReportError> {
        self.displayed_share().map(|share| share_in_words(words, language, share, false)).transpose()
    }

    /// `about 7 in 10 [u]`, or the marker alone; a marker never begins a line of its own.
    #[must_use]
    pub fn cell(&self) -> String {
        [self.share.as_str(), self.marker].iter().filter(|t| !t.is_empty()).copied().collect::<Vec<_>>().join("\u{a0}")
    }

    /// How this figure stands to another; nothing if one of them is not shown.
    ///
    /// Two figures differ only if neither their bands nor their intervals overlap (privacy §6).
    #[must_use]
    pub fn against(&self, other: &Self) -> Option<Difference> {
        let (one, two) = (self.ends.zip(self.interval)?, other.ends.zip(other.interval)?);
        let above = |a: ((u8, u8), (u8, u8)), b: ((u8, u8), (u8, u8))| a.0.0 > b.0.1 && a.1.0 > b.1.1;
        Some(match (above(one, two), above(two, one)) {
            (true, _) => Difference::Higher,
            (_, true) => Difference::Lower,
            _ => Difference::Unclear,
        })
    }
}

/// The items of a row; of one that tells a base alone, the empty one.
pub(super) fn items(row: &ProtectedRow) -> Vec<&str> {
    if row.items().len() == 0 { vec![""] } else { row.items().map(|(id, _)| id).collect() }
}

impl Statement {
    /// How this figure stands to a share that is known, in tenths of a percent; nothing in a hole.
    #[must_use]
    pub fn against_known(&self, tenths: u16) -> Option<Difference> {
        let ((low, high), (least, most)) = self.ends.zip(self.interval)?;
        let of = |percent: u8| u16::from(percent) * 10;
        Some(match tenths {
            known if of(low.min(least)) > known => Difference::Higher,
            known if of(high.max(most)) < known => Difference::Lower,
            _ => Difference::Unclear,
        })
    }
}

/// Every statement of a release, in the order of its rows.
#[derive(Debug, Clone)]
pub struct Statements {
    all: Vec<Statement>,
    /// Where each row and item stands; of a base that families share, the first.
    at: BTreeMap<(String, String), usize>,
}

impl Statements {
    /// What a release displays, in the words of a language.
    ///
    /// # Errors
    /// [`ReportError`] when a message is missing in `language`.
    pub fn of(document: &Document, words: &Words, language: &str) -> Result<Self, ReportError> {
        let (mut all, mut at) = (Vec::new(), BTreeMap::new());
        for (about, row) in document.rows() {
            for statement in Statement::of_row(about, row, words, language)? {
                at.entry((about.figure.clone(), statement.item.clone())).or_insert(all.len());
                all.push(statement);
            }
        }
        Ok(Self { all, at })
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Statement] {
        &self.all
    }

    /// The statement of a row about an item.
    #[must_use]
    pub fn get(&self, figure: &str, item: &str) -> Option<&Statement> {
        self.at.get(&(figure.to_owned(), item.to_owned())).and_then(|at| self.all.get(*at))
    }
}

/// The names of a statement's question, answer, place and group, for files.
pub(super) struct Named {
    pub question: String,
    pub answer: String,
    pub scope: String,
    pub group: String,
    pub period: String,
}

impl Named {
    pub(super) fn of(statement: &Statement, names: &Names) -> Result<Self, ReportError> {
        let about = &statement.about;
        let plain = |text: String| without_isolates(&text);
        Ok(Self {
            question: plain(names.title(&about.question)?),
            answer: plain(names.item(&about.question, &statement.item)?),
            scope: plain(names.scope(about)?),
            group: plain(names.group(about)?),
            period: plain(names.period(&about.period)?),
        })
    }
}

/// How many people replied, in words: "100 to 199"; the marker where even that cannot be shown.
///
/// # Errors
/// [`ReportError`] when a message is missing in `language`.
pub fn replies(document: &Document, words: &Words, language: &str) -> Result<String, ReportError> {
    let of_wave = |about: &About| about.period == document.wave.as_str() && about.question == "replies" && about.scope_kind != "open";
    let base = document.rows().find(|(about, _)| of_wave(about)).and_then(|(_, row)| row.base());
    base.map_or_else(|| Ok(HIDDEN.to_owned()), |base| band_in_words(words, language, base))
}

/// An interval in whole percent, rounded outwards so that it is never narrower than the band that it belongs to.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "both ends lie between 0 and 1")]
fn in_percent((low, high): (f64, f64)) -> (u8, u8) {
    // What 0.55 × 100 has beyond 55 is no percent.
    const DUST: f64 = 1e-9;
    ((low * 100.0 + DUST).floor() as u8, (high * 100.0 - DUST).ceil() as u8)
}

/// A base band in words.
pub(super) fn band_in_words(words: &Words, language: &str, base: Base) -> Result<String, ReportError> {
    let low = f64::from(base.low());
    Ok(match base.high() {
        Some(high) => words.say(language, "public-band-to", &[("low", Arg::Number(low)), ("high", Arg::Number(f64::from(high)))])?,
        None => words.say(language, "public-band-more", &[("low", Arg::Number(low))])?,
    })
}

/// A share in words, as it begins a sentence or as it stands in a table.
fn share_in_words(words: &Words, language: &str, share: Share, in_table: bool) -> Result<String, ReportError> {
    let (kind, n, unit) = match share.kind() {
        ShareKind::AtMost(n, unit) => ("atmost", n, unit),
        ShareKind::About(n, unit) => ("about", n, unit),
        ShareKind::AtLeast(n, unit) => ("atleast", n, unit),
    };
    let key = match (unit, in_table) {
        (Unit::Tenths, _) => format!("share-{kind}-tenths"),
        (Unit::Percent { .. }, false) => format!("share-{kind}-percent"),
        (Unit::Percent { .. }, true) => format!("cell-{kind}-percent"),
    };
    Ok(words.say(language, &key, &[("n", Arg::Number(f64::from(n)))])?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn statement(ends: (u8, u8), interval: (u8, u8)) -> Statement {
        let about = About {
            figure: "w:q/partnership".to_owned(),
            family: "q".to_owned(),
            question: "q".to_owned(),
            period: "w".to_owned(),
            scope_kind: "partnership".to_owned(),
            scope: String::new(),
            breakdown: String::new(),
            group: String::new(),
        };
        Statement { ends: Some(ends), interval: Some(interval), ..Statement::without(about, HEADLINE, "") }
    }

    #[test]
    fn two_figures_differ_only_where_bands_and_intervals_lie_apart() {
        let low = statement((25, 35), (20, 44));
        for (other, difference) in [
            (statement((65, 75), (45, 80)), Difference::Higher),
            (statement((65, 75), (44, 80)), Difference::Unclear),
            (statement((35, 45), (45, 80)), Difference::Unclear),
            (statement((5, 15), (0, 19)), Difference::Lower),
        ] {
            assert_eq!(other.against(&low), Some(difference));
        }
        let hole = Statement { ends: None, interval: None, ..low.clone() };
        assert_eq!((low.against(&hole), hole.against(&low)), (None, None));
    }

    #[test]
    fn a_figure_differs_from_a_known_share_only_where_that_lies_outside_of_both_band_and_interval() {
        let figure = statement((15, 25), (12, 30));
        for (tenths, difference) in [
            (119, Difference::Higher),
            (120, Difference::Unclear),
            (150, Difference::Unclear),
            (300, Difference::Unclear),
            (301, Difference::Lower),
            (0, Difference::Higher),
            (1_000, Difference::Lower),
        ] {
            assert_eq!(figure.against_known(tenths), Some(difference), "{tenths}");
        }
        assert_eq!(Statement { ends: None, interval: None, ..figure }.against_known(10), None);
    }

    #[test]
    fn whole_percents_of_an_interval_never_fall_inside_it() {
        assert_eq!(in_percent((0.445, 0.555)), (44, 56));
        assert_eq!(in_percent((0.55, 0.56)), (55, 56));
        assert_eq!(in_percent((0.0, 1.0)), (0, 100));
    }
}
