//! Counting: where in every family of a plan a ballot falls, a million times over.

use super::{
    answers::Outcome,
    ballot::Ballot,
    ids::PlaceId,
    plan::{Axis, Declared, HANDED_BY, MODE, Plan, PlanError, PlannedFamily},
    tally::Tally,
};
use crate::cores::{cores, in_parts};
use std::{borrow::Borrow, fmt};

/// Opening as many ballots takes longer than beginning a thread.
const WORTH_A_THREAD: usize = 8;

/// A count by one plan. The same axis stands in many families: a ballot is asked once for its code on it. `Debug` prints nothing of it.
pub struct Count<'a> {
    plan: &'a Plan,
    axes: Vec<Told<'a>>,
    families: Vec<FamilyCount<'a>>,
    ballots: u64,
    without_card: u64,
}

/// An axis, with the number of its question in the instrument.
struct Told<'a> {
    axis: &'a Axis,
    question: Option<usize>,
}

struct FamilyCount<'a> {
    family: &'a PlannedFamily,
    /// Its axes, as numbers of [`Count::axes`].
    axes: Vec<usize>,
    /// The combination of the ballot that is being added; none where the family does not count it.
    combination: Option<usize>,
    /// Per axis, the counts `[code × combinations + combination]`.
    counts: Vec<Vec<u64>>,
}

impl fmt::Debug for Count<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Count(..)")
    }
}

impl Tally {
    /// The totals of these ballots, counted on all cores.
    ///
    /// # Errors
    /// [`PlanError::Impossible`] when a ballot fits no cell, which a checked ballot never does.
    pub fn of(plan: &Plan, ballots: &[Ballot]) -> Result<Self, PlanError> {
        let mut counts = Counts::new(plan);
        counts.add_each(ballots, |ballot| Ok::<_, PlanError>(Some(ballot)))?;
        Ok(counts.tally())
    }
}

/// A count by one plan on all cores, some ballots after others. Each core keeps tables of its own until the end. `Debug` prints nothing of it.
pub struct Counts<'a>(Vec<Count<'a>>);

impl fmt::Debug for Counts<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Counts(..)")
    }
}

impl<'a> Counts<'a> {
    /// A count of nothing yet.
    #[must_use]
    pub fn new(plan: &'a Plan) -> Self {
        Self((0..cores()).map(|_| Count::new(plan)).collect())
    }

    /// Opens one after the other and adds what counts: each core forgets a ballot before it opens the next, which is also the quickest, because the ballot
    /// still lies in the cache.
    ///
    /// # Errors
    /// What `open` says, or [`PlanError::Impossible`] when a ballot fits no cell; then the count has added some of them and is worth nothing.
    pub fn add_each<'b, T: Sync, B: Borrow<Ballot>, E: From<PlanError> + Send>(
        &mut self,
        all: &'b [T],
        open: impl Fn(&'b T) -> Result<Option<B>, E> + Sync,
    ) -> Result<(), E> {
        let added = in_parts(&mut self.0, all, WORTH_A_THREAD, |count, part| {
            part.iter().try_for_each(|one| open(one)?.map_or(Ok(()), |ballot| Ok(count.add(ballot.borrow())?)))
        });
        added.into_iter().collect()
    }

    /// What was counted.
    #[must_use]
    pub fn tally(self) -> Tally {
        let mut tally = Tally::default();
        self.0.into_iter().for_each(|count| tally.add_all(&count.tally()));
        tally
    }
}

impl<'a> Count<'a> {
    /// A count of nothing yet.
    #[must_use]
    pub fn new(plan: &'a Plan) -> Self {
        let mut axes: Vec<Told> = Vec::new();
        let mut number = |axis: &'a Axis| {
            axes.iter().position(|told| told.axis == axis).unwrap_or_else(|| {
                let question = axis.breakdown.as_ref().and_then(|id| plan.instrument().number_of(id));
                axes.push(Told { axis, question });
                axes.len() - 1
            })
        };
        let families = plan.families().iter().map(|family| FamilyCount {
            family,
            axes: family.axes.iter().map(&mut number).collect(),
            combination: None,
            counts: family.axes.iter().map(|axis| vec![0; axis.codes.len() * family.linked.combinations.len()]).collect(),
        });
        let families = families.collect();
        Self { plan, axes, families, ballots: 0, without_card: 0 }
    }

    /// Adds one ballot to every family of the plan; all or nothing.
    ///
    /// # Errors
    /// [`PlanError::Impossible`] when the ballot fits no cell, which a checked ballot never does.
    pub fn add(&mut self, ballot: &Ballot) -> Result<(), PlanError> {
        let plan = self.plan;
        let outcomes = plan.routing().outcomes(&ballot.answers);
        let open = ballot.channel.is_open();
        // Who came without a card is told of nowhere: the one code of such a family is "not said".
        let codes: Vec<Option<usize>> =
            self.axes.iter().map(|told| if open { Some(0) } else { told.code_of(ballot, &outcomes, plan.declared()) }).collect();
        for FamilyCount { family, axes, combination, .. } in &mut self.families {
            *combination = None;
            if family.open == open {
                let found = family.linked.combination_of(&outcomes).filter(|_| axes.iter().all(|axis| codes[*axis].is_some()));
                *combination = Some(found.ok_or_else(|| PlanError::Impossible(family.id.clone()))?);
            }
        }
        for FamilyCount { family, axes, combination, counts } in &mut self.families {
            let Some(combination) = *combination else { continue };
            for (counts, code) in counts.iter_mut().zip(axes.iter().filter_map(|axis| codes[*axis])) {
                counts[code * family.linked.combinations.len() + combination] += 1;
            }
        }
        self.ballots += 1;
        self.without_card += u64::from(open);
        Ok(())
    }

    /// What was counted.
    #[must_use]
    pub fn tally(self) -> Tally {
        let families = self.families.into_iter().map(|f| (f.family.id.clone(), f.counts)).collect();
        Tally { ballots: self.ballots, without_card: self.without_card, families }
    }
}

impl Told<'_> {
    /// The number of the ballot's code on this axis; none when it fits nothing that the plan knows.
    fn code_of(&self, ballot: &Ballot, outcomes: &[Outcome], declared: &Declared) -> Option<usize> {
        let label;
        let code = match &self.axis.breakdown {
            // Where a reply belongs on the map, or `-` for "not said".
            None => ballot.place.as_ref().map_or("-", PlaceId::as_str),
            Some(id) if id.as_str() == MODE => ballot.mode().unwrap_or("-"),
            // A card of a service that has no figures of its own is one of no service.
            Some(id) if id.as_str() == HANDED_BY => {
                label = ballot.service.as_ref().and_then(|service| declared.label(service));
                label.as_deref().unwrap_or("-")
            }
            Some(_) => match outcomes[self.question?] {
                Outcome::Chosen(codes) => codes.first()?.as_str(),
                _ => "-",
            },
        };
        self.axis.codes.iter().position(|c| c == code)
    }
}
