//! The plan: every figure that a survey will ever publish, declared before it opens.
//!
//! What the plan does not declare can never be produced: tallies have no cell for it (privacy §4, §5).

use super::{
    family::{Linked, TooLarge, families, is_status},
    ids::{InstrumentId, QuestionId, WaveId},
    instrument::{Instrument, Shape},
    partnership::Geography,
    routing::Routing,
};
use crate::disclosure::{Detail, Item, Level, Row, Sensitivity};
use serde::{Deserialize, Serialize};

/// What a coordinator declares; everything else of a plan follows from the instrument and the geography.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declared {
    /// Whether figures are shown for each area, and for groups of areas, as well as for the whole partnership.
    pub areas: bool,
    /// Whether the financial year is a figure of its own; it comes out with the year's last wave.
    pub year: bool,
    /// Single questions that split the partnership's figures, one at a time; [`MODE`] for how people answered.
    pub breakdown: Vec<QuestionId>,
    /// The equality instrument whose questions follow the send.
    #[serde(default)]
    pub equality: Option<InstrumentId>,
    /// Whether replies that came without a card are figures of their own (privacy §2).
    #[serde(default)]
    pub open: bool,
}

/// The breakdown by how people answered, which is no question of an instrument: `self`, `assisted`, `paper`.
pub const MODE: &str = "mode";
const MODES: [&str; 3] = ["self", "assisted", "paper"];
/// Replies without a card that a figure about them needs (privacy §2).
pub const OPEN_MINIMUM: u32 = 30;
/// What the id of a family of replies without a card begins with.
const OPEN_PREFIX: &str = "open-";

/// A declared plan, worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    instrument: Instrument,
    geography: Geography,
    declared: Declared,
    routing: Routing,
    families: Vec<PlannedFamily>,
}

/// A family with the axes along which its replies are told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedFamily {
    /// Its id.
    pub id: String,
    /// Its questions and their combinations.
    pub linked: Linked,
    /// The place axis first, then one axis for each breakdown that is not among its own questions.
    pub axes: Vec<Axis>,
    /// Whether it counts the replies that came without a card, and no others.
    pub open: bool,
}

/// One thing that tells replies apart. Tallies are kept per axis, never crossed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Axis {
    /// `None` is the place axis; else the breakdown question.
    pub breakdown: Option<QuestionId>,
    /// Its codes; the last is `-` for "not said".
    pub codes: Vec<String>,
}

/// What is wrong with a plan or with a ballot that is to be counted by it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// A family has too many cells.
    #[error(transparent)]
    TooLarge(#[from] TooLarge),
    /// A family has more cells with its places and breakdowns than can be protected.
    #[error("the family “{0}” has {1} cells, 50,000 can be protected: declare fewer breakdowns or fewer places")]
    TooManyCells(String, usize),
    /// A question that the survey and the equality instrument both ask.
    #[error("“{0}” is asked by the survey and again after the send: choose another equality instrument, or none")]
    AskedTwice(QuestionId),
    /// Equality questions without their instrument, or another instrument than was declared.
    #[error("the plan declares other equality questions than are here")]
    OtherEquality,
    /// An instrument that waits for something.
    #[error("the instrument “{0}” is held back {1}")]
    HeldBack(InstrumentId, String),
    /// A breakdown that the instrument does not allow.
    #[error("“{0}” is not among the breakdowns that the instrument allows")]
    NoBreakdown(QuestionId),
    /// A ballot that fits no cell.
    #[error("a ballot fits no cell of the family “{0}”")]
    Impossible(String),
}

impl Plan {
    /// Works a declared plan out; `equality` is the instrument that it declares for after the send.
    ///
    /// # Errors
    /// [`PlanError`] when the instrument is held back, a breakdown is not allowed, a family is too large to be protected, or `equality` is not the
    /// one that was declared.
    pub fn new(
        instrument: &Instrument,
        geography: &Geography,
        declared: &Declared,
        equality: Option<&Instrument>,
    ) -> Result<Self, PlanError> {
        if let Some(until) = &instrument.held_back {
            return Err(PlanError::HeldBack(instrument.id.clone(), until.clone()));
        }
        if declared.equality.as_ref() != equality.map(|e| &e.id) {
            return Err(PlanError::OtherEquality);
        }
        let twice = |id: &QuestionId| instrument.question(id).is_some() || instrument.derived.iter().any(|d| d.id == *id);
        if let Some(question) = equality.into_iter().flat_map(|e| &e.questions).find(|q| twice(&q.id)) {
            return Err(PlanError::AskedTwice(question.id.clone()));
        }
        let joined = equality.map(|e| instrument.joined(e));
        let instrument = joined.as_ref().unwrap_or(instrument);
        let allowed = |id: &QuestionId| id.as_str() == MODE || instrument.breakdown.contains(id);
        if let Some(id) = declared.breakdown.iter().find(|id| !allowed(id)) {
            return Err(PlanError::NoBreakdown(id.clone()));
        }
        let mut places: Vec<String> = geography.places.iter().map(|p| p.id.to_string()).collect();
        places.push("-".to_owned());
        let mut planned = families(instrument)?
            .into_iter()
            .map(|linked| {
                // Who people are is told of the whole partnership alone.
                if linked.atoms.iter().any(|a| instrument.equality.contains(&a.question)) {
                    let axes = vec![Axis { breakdown: None, codes: places.clone() }];
                    return PlannedFamily { id: linked.id.clone(), linked, axes, open: false };
                }
                let own = |id: &QuestionId| linked.atoms.iter().any(|a| a.question == *id);
                let breakdowns = declared
                    .breakdown
                    .iter()
                    .filter(|id| !own(id))
                    .map(|id| Axis { breakdown: Some(id.clone()), codes: breakdown_codes(instrument, id) });
                let axes = [Axis { breakdown: None, codes: places.clone() }].into_iter().chain(breakdowns).collect();
                PlannedFamily { id: linked.id.clone(), linked, axes, open: false }
            })
            .collect::<Vec<_>>();
        if declared.open {
            let without_card = |f: &PlannedFamily| PlannedFamily {
                id: format!("{OPEN_PREFIX}{}", f.id),
                linked: f.linked.clone(),
                axes: vec![Axis { breakdown: None, codes: vec!["-".to_owned()] }],
                open: true,
            };
            planned.extend(planned.iter().map(without_card).collect::<Vec<_>>());
        }
        if let Some(family) = planned.iter().find(|f| f.cells() > 50_000) {
            return Err(PlanError::TooManyCells(family.id.clone(), family.cells()));
        }
        let routing = Routing::new(instrument);
        Ok(Self { instrument: instrument.clone(), geography: geography.clone(), declared: declared.clone(), routing, families: planned })
    }

    /// The families, in the order of their first questions.
    #[must_use]
    pub fn families(&self) -> &[PlannedFamily] {
        &self.families
    }

    /// The instrument that the plan is for.
    #[must_use]
    pub fn instrument(&self) -> &Instrument {
        &self.instrument
    }

    /// What leads to the questions of the instrument.
    #[must_use]
    pub fn routing(&self) -> &Routing {
        &self.routing
    }

    /// The places and areas that the plan is for.
    #[must_use]
    pub fn geography(&self) -> &Geography {
        &self.geography
    }

    /// What was declared.
    #[must_use]
    pub fn declared(&self) -> &Declared {
        &self.declared
    }
}

fn breakdown_codes(instrument: &Instrument, id: &QuestionId) -> Vec<String> {
    if id.as_str() == MODE {
        return MODES.into_iter().chain(["-"]).map(str::to_owned).collect();
    }
    let options = instrument.question(id).map(|q| q.options.iter().map(|o| o.code.to_string()));
    options.into_iter().flatten().chain(["-".to_owned()]).collect()
}

impl PlannedFamily {
    /// How many cells one wave has: the product of all axes and combinations.
    #[must_use]
    pub fn cells(&self) -> usize {
        self.axes.iter().map(|a| a.codes.len()).product::<usize>() * self.linked.combinations.len()
    }

    /// Takes a cell number of one wave apart: its code on each axis, and its combination.
    #[must_use]
    pub fn coordinates(&self, cell: usize) -> (Vec<usize>, usize) {
        let combinations = self.linked.combinations.len();
        let mut rest = cell / combinations;
        let mut along = vec![0; self.axes.len()];
        for (slot, axis) in along.iter_mut().zip(&self.axes).rev() {
            *slot = rest % axis.codes.len();
            rest /= axis.codes.len();
        }
        (along, cell % combinations)
    }

    /// Puts a cell number together.
    #[must_use]
    pub fn cell(&self, along: &[usize], combination: usize) -> usize {
        let prefix = along.iter().zip(&self.axes).fold(0, |n, (code, axis)| n * axis.codes.len() + code);
        prefix * self.linked.combinations.len() + combination
    }
}

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
        let of_people = family.linked.atoms.iter().any(|a| self.instrument.equality.contains(&a.question));
        if family.open || of_people {
            return vec![whole];
        }
        let areas = self.geography.areas.iter().filter(|_| self.declared.areas).map(|area| {
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
            let Some(question) = self.instrument.question(&atom.question) else { continue };
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
            let all = |conditions: &[super::instrument::Condition], c: usize| conditions.iter().all(|k| family.linked.holds(c, k));
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
        let split = self.instrument.questions.iter().find(|q| q.id.as_str() == scope.breakdown);
        let open = if family.open { OPEN_MINIMUM } else { 0 };
        self.instrument.minimum.max(open).max(split.map_or(0, |q| q.alone_from))
    }

    /// Whether shares of `question` add to more than 100% because people may choose several options.
    #[must_use]
    pub fn is_multi(&self, question: &str) -> bool {
        self.instrument.questions.iter().any(|q| q.id.as_str() == question && q.shape == Shape::Multi)
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
