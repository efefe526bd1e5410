//! Linear programs over what is displayed, solved by `microlp`.

use microlp::{ComparisonOp, OptimizationDirection, Problem, Solution, Variable};

use super::patience::{Patience, Unsolved};
use super::statement::{LinearRow, Source, System};

/// Below this a number counts as zero; the solver meets its rows within a tenth of it.
pub(super) const NEAR: f64 = 1e-6;

/// Replies by which a point satisfies a bound deeply enough: more would leave no room for rounding elsewhere.
const DEEP: f64 = 4.0;

/// One end of what a reader can work out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The least value.
    Least,
    /// The greatest value.
    Greatest,
}

/// What the solver found.
pub(super) enum Solved {
    /// The best value and a point that has it, one number per variable.
    Best(f64, Vec<f64>),
    /// There is no end.
    Endless,
    /// The solver was cut short or contradicted what must be so; treat the target as failed.
    Unsure,
}

/// The least value of a weighted sum of variables.
pub(super) fn least(system: &System, weights: &[f64]) -> Solved {
    solve(system, weights, OptimizationDirection::Minimize, None)
}

/// The greatest value of a weighted sum of variables, looked for up to `cap` only.
pub(super) fn greatest(system: &System, weights: &[f64], cap: f64) -> Solved {
    solve(system, weights, OptimizationDirection::Maximize, Some(cap))
}

/// Solves one program over the display.
fn solve(system: &System, weights: &[f64], direction: OptimizationDirection, cap: Option<f64>) -> Solved {
    let mut problem = Problem::new(direction);
    let vars: Vec<Variable> = weights.iter().map(|weight| problem.add_var(*weight, (0.0, f64::INFINITY))).collect();
    state(&mut problem, system, &vars);
    if let Some(cap) = cap {
        let terms = vars.iter().copied().zip(weights.iter().copied());
        problem.add_constraint(terms.filter(|term| term.1 != 0.0), ComparisonOp::Le, cap);
    }
    match system.patience.solve(problem) {
        Ok(solution) => point(system, &vars, &solution).map_or(Solved::Unsure, |point| Solved::Best(solution.objective(), point)),
        Err(Unsolved::Endless) => Solved::Endless,
        // The true counts satisfy every statement, so "infeasible" is a numerical accident
        // or, with a cap, a sum that is above the cap throughout.
        Err(Unsolved::Unsure) => Solved::Unsure,
    }
}

/// A sum of coefficient times variable that is at least so much.
pub(super) struct AtLeast<'a> {
    pub(super) terms: &'a [(usize, i64)],
    pub(super) rhs: i64,
    /// What one reply can do for or against it; nothing where it has to be met and no more.
    pub(super) reply: i64,
}

/// A point that satisfies every bound by as many replies as it can, up to a few: from there whole numbers are near.
///
/// `sums` are variables with those that they are the sum of. `None` where there is none, or the solver is unsure.
pub(super) fn deepest<'a>(
    vars: usize,
    sums: impl Iterator<Item = (usize, std::ops::Range<usize>)>,
    bounds: impl Iterator<Item = AtLeast<'a>>,
    patience: &Patience,
) -> Option<Vec<f64>> {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let vars: Vec<Variable> = (0..vars).map(|_| problem.add_var(0.0, (0.0, f64::INFINITY))).collect();
    let depth = problem.add_var(1.0, (0.0, DEEP));
    for (total, parts) in sums {
        let terms = parts.map(|var| (vars[var], 1.0)).chain([(vars[total], -1.0)]);
        problem.add_constraint(terms, ComparisonOp::Eq, 0.0);
    }
    for AtLeast { terms, rhs, reply } in bounds {
        let terms = terms.iter().map(|(var, a)| (vars[*var], float(*a))).chain([(depth, -float(reply))]);
        problem.add_constraint(terms, ComparisonOp::Ge, float(rhs));
    }
    let solution = patience.solve(problem).ok()?;
    Some(vars.iter().map(|var| solution.var_value(*var).max(0.0)).collect())
}

/// What came of a wish.
pub(super) enum Granted {
    /// A point of the display that grants it.
    By(Vec<f64>),
    /// No point of the display grants it: the solver adds up the rows that rule it out before it says so.
    Never,
    /// The solver was cut short or contradicted what must be so; this says nothing.
    Unsure,
}

/// A first point of a display, from which points with one more wish are found in few steps.
pub(super) struct Start {
    vars: Vec<Variable>,
    solution: Solution,
}

impl Start {
    /// Finds a first point, of those where a weighted sum of variables is least; `None` where the solver is unsure.
    pub(super) fn new(system: &System, weights: &[f64]) -> Option<Self> {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let vars: Vec<Variable> = weights.iter().map(|weight| problem.add_var(*weight, (0.0, f64::INFINITY))).collect();
        state(&mut problem, system, &vars);
        let solution = system.patience.solve(problem).ok()?;
        Some(Self { vars, solution })
    }

    /// The first point; `None` where it does not satisfy the display.
    pub(super) fn point(&self, system: &System) -> Option<Vec<f64>> {
        point(system, &self.vars, &self.solution)
    }

    /// Looks for a point of the display where a sum is at most, or at least, so much.
    pub(super) fn grant(&self, system: &System, sum: &[usize], side: Side, wish: u64) -> Granted {
        let sign = match side {
            Side::Least => ComparisonOp::Le,
            Side::Greatest => ComparisonOp::Ge,
        };
        let terms = sum.iter().map(|var| (self.vars[*var], 1.0));
        let outcome = self.solution.clone().add_constraint(terms, sign, float(i64::try_from(wish).unwrap_or(i64::MAX)));
        if matches!(outcome, Err(microlp::Error::Infeasible)) {
            return Granted::Never;
        }
        let Ok(solution) = system.patience.outcome(outcome) else { return Granted::Unsure };
        point(system, &self.vars, &solution).map_or(Granted::Unsure, Granted::By)
    }
}

/// The point of a solution, one number per variable; `None` where it does not satisfy the display.
fn point(system: &System, vars: &[Variable], solution: &Solution) -> Option<Vec<f64>> {
    let point: Vec<f64> = vars.iter().map(|var| solution.var_value(*var).max(0.0)).collect();
    holds(&system.rows, &point).then_some(point)
}

/// States every row of a display in a program.
fn state(problem: &mut Problem, system: &System, vars: &[Variable]) {
    for row in &system.rows {
        let terms = row.terms.iter().map(|(var, a)| (vars[*var], float(*a)));
        let sign = if row.source.is_some() { ComparisonOp::Ge } else { ComparisonOp::Eq };
        problem.add_constraint(terms, sign, float(row.rhs));
    }
}

/// Whether a point satisfies every row, to solver precision.
pub(super) fn holds(rows: &[LinearRow], point: &[f64]) -> bool {
    rows.iter().all(|row| {
        let (mut sum, mut size) = (0.0, 1.0);
        for (var, a) in &row.terms {
            let term = float(*a) * point[*var];
            sum += term;
            size += term.abs();
        }
        let (over, near) = (sum - float(row.rhs), NEAR.max(1e-9 * size));
        over >= -near && (row.source.is_some() || over <= near)
    })
}

/// The statements with a non-zero dual: together they prove the end, and without one of them this proof is gone.
///
/// Solved as a program of its own, since `microlp` gives no duals. `None`
/// where the solver is unsure.
pub(super) fn proof(system: &System, weights: &[f64], side: Side) -> Option<Vec<Source>> {
    let sign = match side {
        Side::Least => 1.0,
        Side::Greatest => -1.0,
    };
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let mut columns: Vec<Vec<(Variable, f64)>> = vec![Vec::new(); system.vars];
    let mut duals = Vec::with_capacity(system.rows.len());
    for row in &system.rows {
        // An equality may be used in either direction.
        let least = if row.source.is_some() { 0.0 } else { f64::NEG_INFINITY };
        let dual = problem.add_var(float(row.rhs), (least, f64::INFINITY));
        for (var, a) in &row.terms {
            columns[*var].push((dual, float(*a)));
        }
        duals.push(dual);
    }
    for (column, weight) in columns.into_iter().zip(weights) {
        problem.add_constraint(column, ComparisonOp::Le, sign * weight);
    }
    let solution = system.patience.solve(problem).ok()?;
    let rows = system.rows.iter().zip(&duals);
    let carrying = rows.filter(|(_, dual)| solution.var_value(**dual) > 1e-9);
    let mut sources: Vec<Source> = carrying.filter_map(|(row, _)| row.source).collect();
    sources.sort_unstable();
    sources.dedup();
    Some(sources)
}

/// A whole number as a float; coefficients are at most 200 and bounds at most 100,000 replies.
#[expect(clippy::cast_precision_loss, reason = "all numbers are far below 2^52")]
pub(super) fn float(n: i64) -> f64 {
    n as f64
}
