//! What was asked where: places beside surveys. It is ragged, and that is normal (partnership §6.6).

use super::{
    Asked,
    line::{Source, Surveyed},
};
use crate::report::{
    ReportError, View,
    figure::address,
    statement::{HEADLINE, items},
};
use crate::{domain::figures::About, i18n::Arg};
use serde::Serialize;

/// Places by surveys.
#[derive(Debug, Clone, Serialize)]
pub struct Coverage {
    /// The surveys: its columns.
    pub surveys: Vec<Source>,
    /// The whole partnership, then every place that any of them has planned figures for.
    pub lines: Vec<CoverageLine>,
}

/// One place.
#[derive(Debug, Clone, Serialize)]
pub struct CoverageLine {
    /// Its name.
    pub place: String,
    /// A cell for each survey.
    pub cells: Vec<CoverageCell>,
}

/// What one survey shows of one place.
#[derive(Debug, Clone, Serialize)]
pub struct CoverageCell {
    /// Its page there; empty where nothing was planned.
    pub href: String,
    /// "12 of 14", or that nothing was planned.
    pub says: String,
}

impl Coverage {
    pub(super) fn of(asked: &Asked, surveys: &[Surveyed]) -> Result<Self, ReportError> {
        let mut places = vec![(String::new(), asked.words.say(asked.language, "public-whole", &[])?)];
        for survey in surveys {
            for area in &survey.reader.names.document.areas {
                if places.iter().all(|(id, _)| *id != area.id) {
                    places.push((area.id.clone(), area.name.clone()));
                }
            }
        }
        let line = |(id, name): &(String, String)| {
            let cells = surveys.iter().map(|survey| cell(asked, survey, id)).collect::<Result<_, _>>()?;
            Ok(CoverageLine { place: name.clone(), cells })
        };
        let lines = places.iter().map(line).collect::<Result<Vec<_>, ReportError>>()?;
        Ok(Self { surveys: surveys.iter().map(|s| s.source.clone()).collect(), lines })
    }
}

fn cell(asked: &Asked, survey: &Surveyed, scope: &str) -> Result<CoverageCell, ReportError> {
    let document = survey.reader.names.document;
    let here = |about: &About| {
        about.period == document.wave.as_str() && about.scope == scope && about.breakdown.is_empty() && about.scope_kind != "open"
    };
    let (mut planned, mut shown) = (0, 0);
    for (about, row) in document.rows().filter(|(about, _)| here(about)) {
        for item in items(row).into_iter().filter(|item| *item == HEADLINE || survey.reader.names.is_multi(&about.question)) {
            planned += 1;
            shown += usize::from(row.base().is_some() && row.share(item).is_some());
        }
    }
    if planned == 0 {
        return Ok(CoverageCell { href: String::new(), says: asked.words.say(asked.language, "dashboard-not-planned", &[])? });
    }
    let number = |n: usize| Arg::Number(f64::from(u32::try_from(n).unwrap_or(u32::MAX)));
    Ok(CoverageCell {
        href: address(asked.at, document.release.as_str(), View { year: false, scope }, asked.language),
        says: asked.words.say(asked.language, "dashboard-shown", &[("shown", number(shown)), ("all", number(planned))])?,
    })
}
