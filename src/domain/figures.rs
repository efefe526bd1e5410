//! The figures of a plan: which sums of cells each of them is, for the disclosure engine.

use super::{
    family::is_status,
    ids::WaveId,
    instrument::{Condition, Shape},
    plan::{OPEN_MINIMUM, Plan, PlannedFamily},
};
use crate::disclosure::{Detail, Item, Level, Row, Sensitivity};
use serde::{Deserialize, Serialize};

/// What a figure is about, beside its question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// Which row it is, unique within a release.
    pub figure: String,
    /// The family that it was protected in.
    pub family: String,
    /// The question or derived question; `replies` for the number of replies.
    pub question: String,
    /// The wave's id, or the financial year.
    pub period: String,
    /// `partnership`, `area`, `area_group`, or `open` for replies without a card.
    pub scope_kind: String,
    /// The area's id; empty for the whole partnership.
    pub scope: String,
    /// The breakdown question; empty without one.
    pub breakdown: String,
    /// The code of the breakdown group; empty without one.
    pub group: String,
}

/// A declared figure: what it is about, and the sums that it consists of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// What it is about.
    pub about: About,
    /// Its sums, for the disclosure engine.
    pub row: Row,
}

/// The waves whose cells a family's figures reach over: earlier waves of the financial year, then the one that is released.
#[derive(Debug, Clone)]
pub struct Span<'a> {
    /// Wave ids in order; the last is the one that is released.
    pub waves: &'a [WaveId],
    /// The financial year, when its figures come out with this release.
    pub year: Option<&'a str>,
}

/// A subset of one wave's cells by where and who, and what it is called.
struct Scope {
    kind: &'static str,
    area: String,
    breakdown: String,
    group: String,
    level: Level,
    /// The codes that are in, per axis; `None` lets all in.
    within: Vec<Option<Vec<usize>>>,
}

impl Plan {
    /// Every declared figure of `family`. Cells of several waves follow each other, wave by wave, in the order of `span`.
    #[must_use]
    pub fn figures(&self, family: &PlannedFamily, span: &Span) -> Vec<Figure> {
        let mut figures = Vec::new();
        let last = span.waves.len().saturating_sub(1);
        let mut periods = vec![(span.waves.last().map(ToString::to_string).unwrap_or_default(), last..last + 1)];
        if let Some(year) = span.year {
            periods.push((year.to_owned(), 0..span.waves.len()));
        }
        for (period, waves) in periods {
            for scope in self.scopes(family) {
                let cells: Vec<usize> = waves.clone().flat_map(|w| scope.cells(family).map(move |c| w * family.cells() + c)).collect();
                self.figures_of(family, &period, &scope, &cells, &mut figures);
            }
        }
        figures
    }

    fn scopes(&self, family: &PlannedFamily) -> Vec<Scope> {
        let everything = || vec![None; family.axes.len()];
        let whole = Scope {
            kind: if family.open { "open" } else { "partnership" },
            area: String::new(),
            breakdown: String::new(),
            group: String::new(),
            level: Level::Partnership,
            within: everything(),
        };
        let of_people = family.linked.atoms.iter().any(|a| self.instrument().equality.contains(&a.question));
        if family.open || of_people {
            return vec![whole];
        }
        let areas = self.geography().areas.iter().filter(|_| self.declared().areas).map(|area| {
            let places = &family.axes[0].codes;
            let inside = (0..places.len()).filter(|i| area.places.iter().any(|p| p.as_str() == places[*i])).collect();
            let mut within = everything();
            within[0] = Some(inside);
            let (kind, level) = if area.group { ("area_group", Level::AreaGroup) } else { ("area", Level::Area) };
            Scope { kind, area: area.id.to_string(), breakdown: String::new(), group: String::new(), level, within }
        });
        let groups = family.axes.iter().enumerate().filter_map(|(i, axis)| Some((i, axis, axis.breakdown.as_ref()?)));
        let groups = groups.flat_map(|(i, axis, breakdown)| {
            axis.codes[..axis.codes.len() - 1].iter().enumerate().map(move |(code, group)| {
                let mut within = vec![None; family.axes.len()];
                within[i] = Some(vec![code]);
                Scope {
                    kind: "partnership",
                    area: String::new(),
                    breakdown: breakdown.to_string(),
                    group: group.clone(),
                    level: Level::Breakdown,
                    within,
                }
            })
        });
        [whole].into_iter().chain(areas).chain(groups).collect()
    }

    fn figures_of(&self, family: &PlannedFamily, period: &str, scope: &Scope, cells: &[usize], out: &mut Vec<Figure>) {
        let combinations = family.linked.combinations.len();
        let select =
            |wanted: &dyn Fn(usize) -> bool| -> Vec<usize> { cells.iter().copied().filter(|cell| wanted(cell % combinations)).collect() };
        let figure = |question: &str, option: &str| {
            let name = if option.is_empty() { question.to_owned() } else { format!("{question}.{option}") };
            About {
                figure: format!("{period}:{name}/{}", scope.name()),
                family: family.id.clone(),
                question: question.to_owned(),
                period: period.to_owned(),
                scope_kind: scope.kind.to_owned(),
                scope: scope.area.clone(),
                breakdown: scope.breakdown.clone(),
                group: scope.group.clone(),
            }
        };
        let row = |about: About, sensitive: bool, base: Vec<usize>, items: Vec<Item>, shared: Option<String>| Figure {
            row: Row {
                id: about.figure.clone(),
                level: scope.level,
                base,
                sensitivity: if sensitive { Sensitivity::Sensitive } else { Sensitivity::Ordinary },
                minimum: self.minimum(family, scope),
                eligible: true,
                shared,
                items,
            },
            about,
        };
        for (i, atom) in family.linked.atoms.iter().enumerate() {
            let Some(question) = self.instrument().question(&atom.question) else { continue };
            let code = |combination: usize| family.linked.code(combination, i);
            let base = select(&|c| !is_status(code(c)));
            let item = |id: String, detail, codes: &dyn Fn(&str) -> bool| Item { id, detail, cells: select(&|c| codes(code(c))) };
            let (items, about, shared) = if let Some(option) = &atom.option {
                let about = figure(question.id.as_str(), option.as_str());
                let shared = format!("{}/base", figure(question.id.as_str(), "").figure);
                (vec![item(format!("option:{option}"), Detail::Headline, &|c| c == "yes")], about, Some(shared))
            } else {
                let headline = |c: &str| question.headline.iter().any(|h| h.as_str() == c);
                let mut items = Vec::new();
                if !question.headline.is_empty() {
                    items.push(item("headline".to_owned(), Detail::Headline, &headline));
                }
                for group in &question.collapse {
                    let within = |c: &str| group.options.iter().any(|o| o.as_str() == c);
                    items.push(item(format!("three:{}", group.code), Detail::ThreeWay, &within));
                }
                for option in &question.options {
                    items.push(item(format!("option:{}", option.code), Detail::Options, &|c| c == option.code.as_str()));
                }
                (items, figure(question.id.as_str(), ""), None)
            };
            out.push(row(about, question.sensitive, base, items, shared));
        }
        for derived in &family.linked.derived {
            let all = |conditions: &[Condition], c: usize| conditions.iter().all(|k| family.linked.holds(c, k));
            let base = select(&|c| all(&derived.base, c));
            let yes = select(&|c| all(&derived.base, c) && all(&derived.yes, c));
            let items = vec![Item { id: "headline".to_owned(), detail: Detail::Headline, cells: yes }];
            out.push(row(figure(derived.id.as_str(), ""), derived.sensitive, base, items, None));
        }
        // Last, because the engine takes a family's first row for its headline.
        if matches!(scope.kind, "partnership" | "open") && scope.breakdown.is_empty() {
            let about = figure("replies", "");
            let shared = Some(about.figure.clone());
            out.push(row(about, false, cells.to_vec(), Vec::new(), shared));
        }
    }

    /// The fewest replies that a figure of this scope needs: the strictest of what the survey, its ways in and its groups ask for.
    fn minimum(&self, family: &PlannedFamily, scope: &Scope) -> u32 {
        let split = self.instrument().questions.iter().find(|q| q.id.as_str() == scope.breakdown);
        let open = if family.open { OPEN_MINIMUM } else { 0 };
        self.instrument().minimum.max(open).max(split.map_or(0, |q| q.alone_from))
    }

    /// Whether shares of `question` add to more than 100% because people may choose several options.
    #[must_use]
    pub fn is_multi(&self, question: &str) -> bool {
        self.instrument().questions.iter().any(|q| q.id.as_str() == question && q.shape == Shape::Multi)
    }
}

impl Scope {
    fn name(&self) -> String {
        match (self.area.as_str(), self.breakdown.as_str()) {
            ("", "") => self.kind.to_owned(),
            ("", breakdown) => format!("{breakdown}={}", self.group),
            (area, _) => format!("{}:{area}", self.kind),
        }
    }

    fn cells<'a>(&'a self, family: &'a PlannedFamily) -> impl Iterator<Item = usize> + 'a {
        (0..family.cells()).filter(|cell| {
            let (along, _) = family.coordinates(*cell);
            along.iter().zip(&self.within).all(|(code, within)| within.as_ref().is_none_or(|w| w.contains(code)))
        })
    }
}
