//! The document of a release: all that was said of a wave, in a shape that an outsider can attack, signed and chained.

use super::ReleaseError;
use crate::{
    disclosure::{Base, Item, Policy, Protected, ProtectedRow, Row, Share},
    domain::{
        figures::About,
        ids::{InstrumentId, ReleaseId, SurveyId, WaveId},
        plan::HANDED_BY,
    },
    secret::{sha256_hex, verify},
    store,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::OnceLock,
};

/// All that was said of a wave. Its JSON, byte for byte, is what is hashed and signed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// 1; another number is another shape.
    pub format: u32,
    /// The release's id.
    pub release: ReleaseId,
    /// The partnership's name.
    pub partnership: String,
    /// Whether everything in it is invented.
    pub fictional: bool,
    /// The survey.
    pub survey: SurveyId,
    /// The instrument that was asked.
    pub instrument: InstrumentId,
    /// The equality questions that followed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub equality: Option<InstrumentId>,
    /// Its version.
    pub version: u32,
    /// The wave that is released; the last of `waves`.
    pub wave: WaveId,
    /// The wave's number within its survey.
    pub number: u32,
    /// The waves over which `families` reach.
    pub waves: Vec<WaveId>,
    /// The financial year.
    pub year: String,
    /// The first day of the wave.
    pub opened_on: NaiveDate,
    /// The last day of the wave.
    pub closes_on: NaiveDate,
    /// The areas by name.
    pub areas: Vec<AreaName>,
    /// The rules under which it was protected.
    pub policy: Policy,
    /// What may be shown.
    pub figures: Protected,
    /// What each row of `figures` is about, in the same order, family by family.
    pub about: Vec<About>,
    /// The same as sums over cells, for whoever wants to attack it.
    pub families: Vec<FamilyStatements>,
    /// The hash of the release before it; empty for the first.
    pub previous: String,
    /// The hash of the certificate beside it; empty for a release of a time before there were any.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub certificate: String,
    #[serde(skip)]
    pub(super) index: Index,
}

/// Where the rows of each question stand, looked up once: in which family of `figures`, at which row of it and of `about`.
#[derive(Debug, Clone, Default)]
pub(super) struct Index(OnceLock<BTreeMap<String, Vec<[usize; 3]>>>);

/// It follows from the figures.
impl PartialEq for Index {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// An area by id and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AreaName {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
}

/// The statements of one family over its cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FamilyStatements {
    /// The family.
    pub id: String,
    /// Its questions; options of a multi-select as `question.option`.
    pub questions: Vec<String>,
    /// Every cell that the declared codes and the routing allow, whether or not anybody is in it.
    pub inner: Vec<Inner>,
    /// What is displayed.
    pub published: Vec<Statement>,
    /// What was declared and is not displayed.
    pub hidden: Vec<Statement>,
}

impl FamilyStatements {
    /// Drops all but the bases of these figures, each over one cell for each place.
    fn keep_places_of(&mut self, figures: &BTreeSet<&str>) {
        let mut places: Vec<Inner> = Vec::new();
        let inner = std::mem::take(&mut self.inner);
        for statements in [&mut self.published, &mut self.hidden] {
            statements.retain(|statement| statement.kind == "base" && figures.contains(statement.figure.as_str()));
            statements.shrink_to_fit();
            for statement in statements {
                let mut sums = BTreeSet::new();
                for cell in statement.sums.iter().filter_map(|cell| inner.get(*cell)) {
                    let known = places.iter().position(|known| known.place == cell.place);
                    sums.insert(known.unwrap_or(places.len()));
                    if known.is_none() {
                        places.push(cell.clone());
                    }
                }
                statement.sums = sums.into_iter().collect();
            }
        }
        self.inner = places;
    }
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inner {
    /// The wave.
    pub wave: WaveId,
    /// The place, or `-`.
    pub place: String,
    /// The service that handed out the card; `*` where the plan does not tell services apart.
    pub service: String,
    /// Its organisation; `*` where the plan does not tell organisations apart.
    pub organisation: String,
    /// How the reply came; `*` where the plan does not tell channels apart.
    pub channel: String,
    /// The codes of breakdowns.
    pub group: BTreeMap<String, String>,
    /// The codes of answers.
    pub answers: BTreeMap<String, String>,
}

/// One statement about a sum of cells.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The row, and after `#` the item of a share.
    pub figure: String,
    /// `base` or `share`.
    pub kind: String,
    /// The cells that are added up.
    pub sums: Vec<usize>,
    /// For a share, the cells of its base.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<usize>,
    /// The least that the display allows: a count for a base, 0 to 1 for a share.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub low: Option<f64>,
    /// The most that the display allows; none for a base without a top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub high: Option<f64>,
    /// For a base that is one number in several families, its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shared: Option<String>,
    /// How many replies this group needs, where that is more than the policy asks of all.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub minimum: u32,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(n: &u32) -> bool {
    *n == 0
}

impl Statement {
    pub(super) fn base(row: &Row, base: Option<Base>) -> Self {
        Self {
            figure: row.id.clone(),
            kind: "base".to_owned(),
            sums: row.base.clone(),
            of: Vec::new(),
            low: base.map(|b| f64::from(b.low())),
            high: base.and_then(Base::high).map(f64::from),
            shared: row.shared.clone(),
            minimum: above_the_policy(row),
        }
    }

    pub(super) fn share(row: &Row, item: &Item, share: Option<Share>) -> Self {
        Self {
            figure: format!("{}{ITEM}{}", row.id, item.id),
            kind: "share".to_owned(),
            sums: item.cells.clone(),
            of: row.base.clone(),
            low: share.map(Share::low_f64),
            high: share.map(Share::high_f64),
            shared: None,
            minimum: above_the_policy(row),
        }
    }

    /// The row that it is about, and for a share its item.
    pub(super) fn row_and_item(&self) -> (&str, Option<&str>) {
        self.figure.split_once(ITEM).map_or((self.figure.as_str(), None), |(row, item)| (row, Some(item)))
    }
}

/// What stands between a row and an item in the name of a share.
const ITEM: char = '#';

/// The minimum of a row, or none where the floor of every policy says as much.
fn above_the_policy(row: &Row) -> u32 {
    if row.minimum > Policy::FLOOR { row.minimum } else { 0 }
}

impl Document {
    /// The bytes that are hashed and signed: struct order, sorted maps, no white space.
    ///
    /// # Errors
    /// Never for a document of finite numbers.
    pub fn canonical(&self) -> Result<String, ReleaseError> {
        serde_json::to_string(self).map_err(|_| ReleaseError::Tampered)
    }

    /// Reads a stored release after checking its hash and signature.
    ///
    /// # Errors
    /// [`ReleaseError::Tampered`] when one of them does not match, or the document says what no display can say.
    pub fn open(row: &store::release::Row) -> Result<Self, ReleaseError> {
        let unchanged = sha256_hex(row.document.as_bytes()) == row.hash;
        if unchanged && verify(&row.public_key, row.document.as_bytes(), &row.signature) {
            serde_json::from_str(&row.document).map_err(|_| ReleaseError::Tampered)
        } else {
            Err(ReleaseError::Tampered)
        }
    }

    /// The same as readers of figures need it. The sums over cells are most of a document, and only who attacks it wants them: what stays is one base for
    /// each area, over one cell for each of its places. Nothing stays of services: who may read of one asks for [`Self::of_service`].
    #[must_use]
    pub fn for_reading(mut self) -> Self {
        if self.about.iter().any(|about| about.breakdown == HANDED_BY) {
            self.keep(|about| about.breakdown != HANDED_BY);
        }
        let mut seen = BTreeSet::new();
        let of_areas = self.about.iter().filter(|about| !about.scope.is_empty());
        let first: BTreeSet<&str> = of_areas.filter(|about| seen.insert(&about.scope)).map(|about| about.figure.as_str()).collect();
        for family in &mut self.families {
            family.keep_places_of(&first);
        }
        self
    }

    /// The same without a word of any part of the partnership.
    #[must_use]
    pub fn of_the_whole(mut self) -> Self {
        self.keep(|about| about.scope.is_empty() && about.breakdown != HANDED_BY);
        self.areas.clear();
        self
    }

    /// The same as the service with this label reads it, and whoever reads down to services: the whole partnership, and as its one place the people whom
    /// that service handed a card. Nothing where it has no figures of its own.
    #[must_use]
    pub fn of_service(self, label: &str, place: AreaName) -> Option<Self> {
        let is_theirs = |about: &About| about.breakdown == HANDED_BY && about.group == label;
        if !self.about.iter().any(is_theirs) {
            return None;
        }
        let mut theirs = self;
        theirs.keep(|about| is_theirs(about) || (about.scope.is_empty() && about.breakdown != HANDED_BY));
        for about in theirs.about.iter_mut().filter(|about| is_theirs(about)) {
            "service".clone_into(&mut about.scope_kind);
            about.scope.clone_from(&place.id);
            about.breakdown.clear();
            about.group.clear();
        }
        theirs.areas = vec![place];
        theirs.families.clear();
        Some(theirs)
    }

    fn keep(&mut self, wanted: impl Fn(&About) -> bool) {
        let mut kept = self.about.iter().map(&wanted);
        self.figures.retain(|_| kept.next().unwrap_or(false));
        self.about.retain(wanted);
        self.index = Index::default();
    }

    /// Whether it is of this survey and financial year, so that figures of that year reach over its replies.
    #[must_use]
    pub fn same_year(&self, survey: &SurveyId, year: &str) -> bool {
        self.survey == *survey && self.year == year
    }

    /// Every row with what it is about, in declared order.
    pub fn rows(&self) -> impl Iterator<Item = (&About, &ProtectedRow)> {
        self.about.iter().zip(self.figures.families().iter().flat_map(crate::disclosure::ProtectedFamily::rows))
    }
    /// The rows of one question, in declared order, without a search through all others.
    pub fn rows_of(&self, question: &str) -> impl Iterator<Item = (&About, &ProtectedRow)> {
        let places = self.index.0.get_or_init(|| self.look_up()).get(question).into_iter().flatten();
        places.filter_map(|[family, row, about]| Some((self.about.get(*about)?, self.figures.families().get(*family)?.rows().get(*row)?)))
    }

    fn look_up(&self) -> BTreeMap<String, Vec<[usize; 3]>> {
        let families = self.figures.families().iter().enumerate();
        let rows = families.flat_map(|(n, family)| (0..family.rows().len()).map(move |row| (n, row)));
        let mut places: BTreeMap<String, Vec<[usize; 3]>> = BTreeMap::new();
        for (at, (about, (family, row))) in self.about.iter().zip(rows).enumerate() {
            match places.get_mut(&about.question) {
                Some(known) => known.push([family, row, at]),
                None => drop(places.insert(about.question.clone(), vec![[family, row, at]])),
            }
        }
        places
    }
}
