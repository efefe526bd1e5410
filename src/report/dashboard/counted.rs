//! What others count beside what people said: the population with its year and definition, and totals of crimes, calls or referrals. Nothing is worked out of
//! both; one sentence stands below the other.

use super::Asked;
use crate::{
    domain::{
        elsewhere::{Population, SocialValue, Total, pounds},
        ids::OptionCode,
        instrument::Question,
    },
    i18n::Arg,
    report::{
        ReportError,
        dashboard::line::Everybody,
        statement::{Difference, HEADLINE, Statement},
    },
};
use serde::Serialize;

/// What others count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counted {
    /// Who lives here.
    pub population: Vec<Population>,
    /// Totals, in the order in which they are shown.
    pub lines: Vec<CountedLine>,
    /// What help is worth.
    pub values: Vec<SocialValue>,
}

/// A total as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CountedLine {
    /// What was counted.
    pub series: String,
    /// Where, by name.
    pub place: String,
    /// When.
    pub period: String,
    /// How many, with commas.
    pub count: String,
    /// What counts as one.
    pub definition: String,
    /// Who counted.
    pub source: String,
}

impl CountedLine {
    /// A total of the place of this name.
    #[must_use]
    pub fn new(place: String, total: Total) -> Self {
        let Total { series, period, count, definition, source, .. } = total;
        Self { series, place, period, count: with_commas(count), definition, source }
    }
}

fn with_commas(count: u32) -> String {
    let digits = count.to_string();
    let comma = |(at, digit): (usize, char)| [(at > 0 && (digits.len() - at).is_multiple_of(3)).then_some(','), Some(digit)];
    digits.chars().enumerate().flat_map(comma).flatten().collect()
}

/// What help is worth, as it is shown: nothing of it stands by itself.
#[derive(Debug, Clone, Serialize)]
pub struct Worth {
    /// For what, and the range.
    pub says: String,
    /// How and when it was worked out, with which costs, and by whom.
    pub how: String,
}

/// What help is worth, in words of the page.
pub(super) fn worth(asked: &Asked) -> Result<Vec<Worth>, ReportError> {
    let line = |value: &SocialValue| {
        let SocialValue { worth, low, high, method, calculated_on, cost_base, source } = value;
        let (low, high, day) = (pounds(*low), pounds(*high), asked.words.day(asked.language, *calculated_on)?);
        let range = [("worth", Arg::Text(worth)), ("low", Arg::Text(&low)), ("high", Arg::Text(&high))];
        let how = [("method", Arg::Text(method)), ("day", Arg::Text(&day)), ("costs", Arg::Text(cost_base)), ("source", Arg::Text(source))];
        Ok(Worth {
            says: asked.words.say(asked.language, "staff-worth", &range)?,
            how: asked.words.say(asked.language, "staff-worth-how", &how)?,
        })
    };
    asked.counted.values.iter().map(line).collect()
}

/// The share of everybody who would answer as a figure says, where all its answers were counted together.
fn share<'a>(population: &'a [Population], question: &Question, item: &str) -> Option<(u16, &'a Population)> {
    let codes: Vec<&str> = match item.strip_prefix("option:") {
        Some(code) => vec![code],
        None if item == HEADLINE => question.headline.iter().map(OptionCode::as_str).collect(),
        None => question.collapse.iter().find(|c| item == format!("three:{}", c.code))?.options.iter().map(OptionCode::as_str).collect(),
    };
    let row = |code: &str| population.iter().find(|row| row.question == question.id.as_str() && row.code == code);
    let rows: Vec<&Population> = codes.into_iter().map(row).collect::<Option<_>>()?;
    let first = *rows.first()?;
    let same = rows.iter().all(|row| (row.year, &row.definition, &row.source) == (first.year, &first.definition, &first.source));
    same.then(|| (rows.iter().map(|row| row.tenths).sum(), first))
}

/// What stands below a figure about people themselves.
pub(super) fn everybody(asked: &Asked, question: Option<&Question>, figure: &Statement) -> Result<Option<Everybody>, ReportError> {
    let found = question.and_then(|question| share(&asked.counted.population, question, &figure.item));
    let Some((tenths, row)) = found.filter(|_| figure.about.scope.is_empty()) else { return Ok(None) };
    let say = |key: &str| asked.words.say(asked.language, key, &[]);
    let (percent, year) = (f64::from(tenths) / 10.0, row.year.to_string());
    let args = [
        ("percent", Arg::Number(percent)),
        ("year", Arg::Text(&year)),
        ("definition", Arg::Text(&row.definition)),
        ("source", Arg::Text(&row.source)),
    ];
    Ok(Some(Everybody {
        says: asked.words.say(asked.language, "staff-everybody", &args)?,
        difference: match figure.against_known(tenths) {
            None => String::new(),
            Some(Difference::Higher) => say("staff-everybody-higher")?,
            Some(Difference::Lower) => say("staff-everybody-lower")?,
            Some(Difference::Unclear) => say("staff-everybody-same")?,
        },
    }))
}

#[cfg(test)]
mod tests {
    use super::with_commas;

    #[test]
    fn a_large_number_has_commas() {
        for (count, text) in [(10, "10"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (u32::MAX, "4,294,967,295")] {
            assert_eq!(with_commas(count), text);
        }
    }
}
