//! The repair: takes back the cheapest displayed part of each proof until the attack fails.
//!
//! It reads what is displayed and what the attack proves from it; the draft
//! answers only "what would be displayed in this state", for a state that has
//! been decided on.

use std::collections::{BTreeMap, BTreeSet};

use super::attack::{Attacker, Finding};
use super::draft::{Draft, RowState, Rung};
use super::order::{Action, Market};
use super::plan::{Scope, Task};
use super::protected::ProtectedFamily;
use super::shared::{self, Knowledge, Part};
use super::statement::Source;
use super::{Base, Policy, Share};

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
}

impl<'a> Repair<'a> {
    /// Begins with the draft.
    pub(super) fn new(tasks: &'a [Task<'a>], draft: Draft, policy: Policy) -> Self {
        let scopes: Vec<Scope<'a>> = tasks.iter().map(Task::scope).collect();
        let state = draft.start();
        let show = |(f, task)| draft.show(f, task, &state[f]);
        Self {
            shown: tasks.iter().enumerate().map(show).collect(),
            attackers: scopes.iter().map(|scope| Attacker::new(*scope, policy)).collect(),
            shared: shared::shared_rows(&scopes),
            withheld: BTreeSet::new(),
            policy,
            tasks,
            scopes,
            draft,
            state,
        }
    }

    /// Attacks and repairs until nothing fails that a repair can help.
    ///
    /// Ends because every repair takes something back for good.
    pub(super) fn run(mut self) -> Vec<ProtectedFamily> {
        let mut stale: BTreeSet<usize> = (0..self.tasks.len()).collect();
        loop {
            while !stale.is_empty() {
                stale = self.pass(&Knowledge::default(), &stale);
            }
            let knowledge = Knowledge::gather(&self.scopes, &mut self.attackers, &self.shown, self.policy);
            if knowledge.is_empty() {
                return self.shown;
            }
            stale = self.pass(&knowledge, &(0..self.tasks.len()).collect());
            if stale.is_empty() {
                return self.shown;
            }
        }
    }

    /// Attacks some families once, repairs, and answers which families now say something else.
    fn pass(&mut self, knowledge: &Knowledge, families: &BTreeSet<usize>) -> BTreeSet<usize> {
        let mut proofs: Vec<BTreeSet<Part>> = Vec::new();
        for f in families {
            let known = knowledge.for_family(self.scopes[*f]);
            let findings: Vec<Finding> = self.attackers[*f].attack(&self.shown[*f], &known);
            let parts = |finding: &Finding| knowledge.parts(*f, self.scopes[*f], &finding.proof);
            // What earlier releases prove alone no repair can take back.
            proofs.extend(findings.iter().map(parts).filter(|parts| !parts.is_empty()));
        }
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

/// What a part says; `None` where it is not displayed.
fn said(shown: &[ProtectedFamily], (family, source): Part) -> Option<(Option<Base>, Option<Share>)> {
    match source {
        Source::Earlier | Source::Known { .. } => None,
        Source::Base { row, .. } => Some((shown[family].rows[row].base, None)),
        Source::Item { row, item } => Some((None, shown[family].rows[row].items[item].share)),
    }
}
