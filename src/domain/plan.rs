//! The plan: every figure that a survey will ever publish, declared before it opens.
//!
//! What the plan does not declare can never be produced: tallies have no cell for it (privacy §4, §5).

use super::{
    family::{Linked, TooLarge, families},
    ids::{InstrumentId, QuestionId, ServiceId},
    instrument::{Instrument, Kind},
    partnership::Geography,
    routing::Routing,
};
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
    /// Services whose figures are shown by themselves: about the people whom each of them handed a card. Only that service and those who read down to services
    /// learn which of them it is: everywhere else it goes by its number here, so the order is a random one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
}

/// The breakdown by the service that handed out the card, which is no question of an instrument: its codes are [`Declared::label`]s.
pub const HANDED_BY: &str = "handed_by";
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
    #[error("the family “{0}” has {1} cells, 50,000 can be protected: declare fewer breakdowns, services or places")]
    TooManyCells(String, usize),
    /// A question that the survey and the equality instrument both ask.
    #[error("“{0}” is asked by the survey and again after the send: choose another equality instrument, or none")]
    AskedTwice(QuestionId),
    /// Equality questions without their instrument, or another instrument than was declared.
    #[error("the plan declares other equality questions than are here")]
    OtherEquality,
    /// An instrument that people do not answer for themselves.
    #[error("“{0}” is no survey that people answer: an organisation fills it in as itself, or it follows another survey")]
    NoVoice(InstrumentId),
    /// An instrument that waits for something.
    #[error("the instrument “{0}” is held back {1}")]
    HeldBack(InstrumentId, String),
    /// A question with the name of a breakdown that is none.
    #[error("“{HANDED_BY}” tells which service handed out a card: give the question of this name another")]
    Reserved,
    /// A service that is declared twice.
    #[error("the service “{0}” is declared twice")]
    ServiceTwice(ServiceId),
    /// A breakdown that the instrument does not allow.
    #[error("“{0}” is not among the breakdowns that the instrument allows")]
    NoBreakdown(QuestionId),
    /// A ballot that fits no cell.
    #[error("a ballot fits no cell of the family “{0}”")]
    Impossible(String),
}

impl Declared {
    /// What a service is called in figures; nothing where it has none of its own.
    #[must_use]
    pub fn label(&self, service: &ServiceId) -> Option<String> {
        self.services.iter().position(|s| s == service).map(label)
    }
}

fn label(n: usize) -> String {
    format!("s{}", n + 1)
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
        if instrument.kind != Kind::Voice {
            return Err(PlanError::NoVoice(instrument.id.clone()));
        }
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
        if let Some((_, twice)) = declared.services.iter().enumerate().find(|(n, s)| declared.services[..*n].contains(s)) {
            return Err(PlanError::ServiceTwice(twice.clone()));
        }
        let joined = equality.map(|e| instrument.joined(e));
        let instrument = joined.as_ref().unwrap_or(instrument);
        let handed_by =
            (!declared.services.is_empty()).then(|| QuestionId::parse(HANDED_BY).map_err(|_| PlanError::Reserved)).transpose()?;
        if handed_by.is_some() && instrument.questions.iter().any(|q| q.id.as_str() == HANDED_BY) {
            return Err(PlanError::Reserved);
        }
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
                let services = handed_by.clone().map(|id| {
                    let codes = (0..declared.services.len()).map(label).chain(["-".to_owned()]).collect();
                    Axis { breakdown: Some(id), codes }
                });
                let axes = [Axis { breakdown: None, codes: places.clone() }].into_iter().chain(breakdowns).chain(services).collect();
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
