//! The repair: takes back the cheapest displayed part of each proof until the attack fails.
//!
//! It reads what is displayed and what the attack proves from it; the draft
//! answers only "what would be displayed in this state", for a state that has
//! been decided on.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::sync::{Mutex, PoisonError};

use super::attack::{Attacker, Finding};
use super::certificate::{self, Certificate, FamilyWorlds};
use super::draft::{Draft, RowState, Rung};
use super::order::{Action, Market};
use super::patience::Patience;
use super::plan::{Scope, Task};
use super::protected::ProtectedFamily;
use super::shared::{self, Knowledge, Part};
use super::statement::Source;
use super::worlds::{Gap, Gate, Ground};
use super::{Base, Policy, Refused, Share};

/// A release under repair.
pub(super) struct Repair<'a> {
    tasks: &'a [Task<'a>],
    scopes: Vec<Scope<'a>>,
    draft: Draft,
    state: Vec<Vec<RowState>>,
    shown: Vec<ProtectedFamily>,
    attackers: Vec<Attacker<'a>>,
    shared: BTreeMap<String, Vec<(usize, usize)>>,
    withheld: BTreeSet<usize>,
    policy: Policy,
    patience: Patience,
}

impl<'a> Repair<'a> {
    /// Begins with the draft.
    pub(super) fn new(tasks: &'a [Task<'a>], draft: Draft, policy: Policy, patience: Patience) -> Self {
        let scopes: Vec<Scope<'a>> = tasks.iter().map(Task::scope).collect();
        let state = draft.start();
        let show = |(f, task)| draft.show(f, task, &state[f]);
        Self {
            shown: tasks.iter().enumerate().map(show).collect(),
            attackers: scopes.iter().map(|scope| Attacker::new(*scope, policy, patience.clone())).collect(),
            shared: shared::shared_rows(&scopes),
            withheld: BTreeSet::new(),
            policy,
            patience,
            tasks,
            scopes,
            draft,
            state,
        }
    }

    /// Attacks and repairs until nothing fails and worlds in whole numbers show it.
    ///
    /// Ends because every repair takes something back for good.
    ///
    /// # Errors
    /// [`Refused::NoCertificate`] where worlds are missing and nothing is left to take back, [`Refused::OutOfTime`] where a
    /// program took too long.
    pub(super) fn run(mut self) -> Result<(Vec<ProtectedFamily>, Certificate), Refused> {
        let mut names = BTreeMap::new();
        for (name, _) in self.scopes.iter().flat_map(|scope| certificate::shared_bases(*scope)) {
            let next = names.len();
            names.entry(name).or_insert(next);
        }
        let mut gate = Gate::new(self.tasks.len(), names.len());
        // Who did not change has to be attacked again only with what families know of each other.
        let mut stale: BTreeSet<usize> = (0..self.tasks.len()).collect();
        loop {
            let knowledge = self.withstand(stale)?;
            let grounds: Vec<Ground> = (0..self.tasks.len())
                .map(|f| self.attackers[f].ground(&self.shown[f], &knowledge.for_family(self.scopes[f]), &names))
                .collect();
            self.in_time()?;
            let gaps = gate.prove(&grounds);
            if gaps.is_empty() {
                let certificate = self.certificate(&gate);
                return Ok((self.shown, certificate));
            }
            let proofs: Vec<BTreeSet<Part>> = gaps.iter().map(|gap| self.blamed(gap, &knowledge)).collect::<Result<_, _>>()?;
            stale = self.take_back(proofs);
        }
    }

    /// Attacks and repairs families until the linear attack finds nothing that a repair can help; answers what families know of each other.
    fn withstand(&mut self, mut stale: BTreeSet<usize>) -> Result<Knowledge, Refused> {
        let all: BTreeSet<usize> = (0..self.tasks.len()).collect();
        loop {
            while !stale.is_empty() {
                stale = self.pass(&Knowledge::default(), &stale)?;
            }
            let knowledge = Knowledge::gather(&self.scopes, &mut self.attackers, &self.shown, self.policy);
            self.in_time()?;
            if knowledge.is_empty() {
                return Ok(knowledge);
            }
            // All of them: where others know less of a base, a cell that was t or more for sure can be one less, which is a failure.
            stale = self.pass(&knowledge, &all)?;
            if stale.is_empty() {
                return Ok(knowledge);
            }
        }
    }

    /// Attacks some families once, repairs, and answers which families now say something else.
    fn pass(&mut self, knowledge: &Knowledge, families: &BTreeSet<usize>) -> Result<BTreeSet<usize>, Refused> {
        let mut proofs: Vec<BTreeSet<Part>> = Vec::new();
        let found = self.attack(knowledge, families);
        self.in_time()?;
        for (f, findings) in found {
            let parts = |finding: &Finding| knowledge.parts(f, self.scopes[f], &finding.proof);
            // What earlier releases prove alone no repair can take back; if it proves too much, no worlds are found.
            proofs.extend(findings.iter().map(parts).filter(|parts| !parts.is_empty()));
        }
        Ok(self.take_back(proofs))
    }

    /// Refuses a run in which a program was cut short.
    fn in_time(&self) -> Result<(), Refused> {
        if self.patience.is_over() { Err(Refused::OutOfTime) } else { Ok(()) }
    }

    /// Attacks some families, on as many threads as there are cores; in what order changes nothing.
    fn attack(&mut self, knowledge: &Knowledge, families: &BTreeSet<usize>) -> BTreeMap<usize, Vec<Finding>> {
        let (scopes, shown) = (&self.scopes, &self.shown);
        let chosen = self.attackers.iter_mut().enumerate().filter(|(f, _)| families.contains(f));
        let waiting = Mutex::new(chosen.collect::<Vec<_>>());
        let found = Mutex::new(BTreeMap::new());
        let work = || {
            while let Some((f, attacker)) = next(&waiting) {
                let findings = attacker.attack(&shown[f], &knowledge.for_family(scopes[f]));
                found.lock().unwrap_or_else(PoisonError::into_inner).insert(f, findings);
            }
        };
        std::thread::scope(|scope| {
            let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
            (1..cores.min(families.len())).for_each(|_| drop(scope.spawn(work)));
            work();
        });
        found.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes back the cheapest part of each proof, and answers which families now say something else.
    fn take_back(&mut self, mut proofs: Vec<BTreeSet<Part>>) -> BTreeSet<usize> {
        let mut changed = BTreeSet::new();
        while let Some(action) = self.market().cheapest(&proofs) {
            let before = self.shown.clone();
            changed.extend(self.apply(action));
            let stands = |part: &Part| said(&before, *part) == said(&self.shown, *part);
            let market = self.market();
            let meant = |part: &Part| market.action(*part) == Some(action);
            proofs.retain(|proof| proof.iter().all(|part| stands(part) && !meant(part)));
        }
        changed
    }

    /// The displayed parts that are to blame for a gap: those that stood in the way of the search, else all of the family.
    fn blamed(&self, gap: &Gap, knowledge: &Knowledge) -> Result<BTreeSet<Part>, Refused> {
        let market = self.market();
        let open = |parts: &BTreeSet<Part>| parts.iter().any(|part| market.action(*part).is_some());
        let mut blamed = BTreeSet::new();
        for (f, source) in &gap.blame {
            blamed.extend(knowledge.parts(*f, self.scopes[*f], &[*source]));
        }
        if open(&blamed) {
            return Ok(blamed);
        }
        let rows = self.shown[gap.family].rows.iter().enumerate();
        let all = rows.flat_map(|(row, r)| {
            let items = (0..r.items.len()).map(move |item| Source::Item { row, item });
            [Source::Base { row, greatest: true }].into_iter().chain(items)
        });
        let all: BTreeSet<Part> = all.map(|source| (gap.family, source)).collect();
        if open(&all) {
            return Ok(all);
        }
        Err(Refused::NoCertificate { family: self.scopes[gap.family].family.id.clone(), target: gap.target.to_string() })
    }

    /// The worlds found, over cells.
    fn certificate(&self, gate: &Gate) -> Certificate {
        let worlds = |f: usize| gate.worlds(f).iter().map(|world| self.attackers[f].cells(world)).collect();
        let family = |f: usize| FamilyWorlds { id: self.scopes[f].family.id.clone(), worlds: worlds(f) };
        let mut together = Vec::new();
        for setting in gate.settings() {
            let most = setting.of.iter().map(Vec::len).max().unwrap_or(0);
            together.extend((0..most).map(|n| setting.of.iter().map(|worlds| worlds[n.min(worlds.len() - 1)]).collect()));
        }
        Certificate { families: (0..self.tasks.len()).map(family).collect(), together }
    }

    /// What decisions are made from.
    fn market(&self) -> Market<'_> {
        Market { scopes: &self.scopes, shown: &self.shown, shared: &self.shared, withheld: &self.withheld, policy: self.policy }
    }

    /// Does an action and answers which families now say something else.
    fn apply(&mut self, action: Action) -> BTreeSet<usize> {
        let mut touched = BTreeSet::new();
        match action {
            Action::Widen { family, row } | Action::HideRow { family, row } => {
                let widen = matches!(action, Action::Widen { .. });
                let rung = if widen { Rung::Widened } else { Rung::Hole };
                for (f, r) in self.market().linked(family, row) {
                    let state = &mut self.state[f][r];
                    state.rung = state.rung.max(rung);
                    touched.insert(f);
                }
            }
            Action::HideDetail { family, row, detail } => {
                let items = &self.scopes[family].family.rows[row].items;
                for (item, hidden) in items.iter().zip(&mut self.state[family][row].hidden) {
                    *hidden |= item.detail == detail;
                }
                touched.insert(family);
            }
            Action::HideItem { family, row, item } => {
                self.state[family][row].hidden[item] = true;
                touched.insert(family);
            }
            Action::Withhold { family } => {
                self.withheld.insert(family);
                self.withhold();
                touched.clone_from(&self.withheld);
            }
        }
        for f in &touched {
            self.shown[*f] = self.draft.show(*f, &self.tasks[*f], &self.state[*f]);
        }
        touched
    }

    /// Takes back all that belongs to withheld families alone.
    ///
    /// A base that another family still displays is a statement about people,
    /// not about this question; it stays, so that it is displayed alike everywhere.
    fn withhold(&mut self) {
        for f in self.withheld.clone() {
            for r in 0..self.state[f].len() {
                let linked = self.market().linked(f, r);
                let elsewhere = linked.iter().any(|(g, _)| !self.withheld.contains(g));
                let state = &mut self.state[f][r];
                state.hidden.fill(true);
                if !elsewhere {
                    state.rung = Rung::Hole;
                }
            }
        }
    }
}

/// Takes the next piece of work.
fn next<T>(waiting: &Mutex<Vec<T>>) -> Option<T> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner).pop()
}

/// What a part says; `None` where it is not displayed.
fn said(shown: &[ProtectedFamily], (family, source): Part) -> Option<(Option<Base>, Option<Share>)> {
    match source {
        Source::Earlier | Source::Known { .. } => None,
        Source::Base { row, .. } => Some((shown[family].rows[row].base, None)),
        Source::Item { row, item } => Some((None, shown[family].rows[row].items[item].share)),
    }
}
