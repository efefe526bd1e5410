//! What protecting costs and what it leaves to see: `cargo bench --bench protection`, or a part of it: `… -- tally`, `wave`, `year`, `utility`.
//!
//! All replies are drawn, the same in every run. The partnership has ten areas with 41, 32, 25, 20, 16, 13, 10, 8, 5 and 3 of each 173 replies, a group of
//! the six smallest, and one breakdown with four groups; as many answers are none as in the survey of `tests/data` (12 in a thousand).
//!
//! * tally: a million opened ballots of thirty questions in fifteen pairs; each core draws, adds and drops a few at a time, as a count opens them, and only
//!   the adding up is timed;
//! * wave: from the tally of one wave to its figures and their certificate, thirty families, and fifteen of pairs;
//! * year: the same four times, the last time with the financial year over all four and everything that the three before said;
//! * utility: of every hundred declared headline rows how many are shown, beside what ten replies alone would let through, and how far a band is from the
//!   truth.

use chorus::{
    disclosure::{self, Detail, Family, Fixed, Level, Policy, ProtectedRow, Protection, Row, Share, ShareKind, Task, Unit},
    domain::{
        answers::{Answer, Answers},
        ballot::{Ballot, Channel, HelpedBy, Standing},
        count::Count,
        figures::Span,
        ids::WaveId,
        instrument::Instrument,
        partnership::{Area, Geography, Place},
        plan::{Declared, Plan},
        tally::Tally,
    },
};
use std::{
    collections::BTreeMap,
    num::NonZero,
    time::{Duration, Instant},
};

/// Replies of each area, of 173.
const AREAS: [u64; 10] = [41, 32, 25, 20, 16, 13, 10, 8, 5, 3];
/// Answers in a thousand that are none.
const NO_ANSWER: u64 = 12;
/// Draws of the same survey that the utility is taken over.
const DRAWS: u64 = 5;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    for (name, part) in [("tally", tally as fn()), ("wave", wave), ("year", year), ("utility", utility)] {
        if wanted.is_empty() || wanted.iter().any(|w| w == name) {
            part();
        }
    }
}

/// A stream of numbers that are the same in every run (`SplitMix64`).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

/// A survey: `pairs` of questions that hang together by a result of both, `alone` questions that stand alone, and the question that splits figures.
fn plan(pairs: usize, alone: usize) -> Plan {
    let about = "purpose = \"p\"\nbased_on = \"b\"\n";
    let common = format!("section = \"s\"\naudience = [\"survivor\"]\n{about}");
    let head = "id = \"bench\"\nversion = 1\nkind = \"voice\"\nlanguages = [\"en\"]\nbreakdown = [\"age\"]\n[[section]]\nid = \"s\"\n";
    let statement =
        |n| format!("[[question]]\nid = \"statement-{n}\"\ntype = \"agree5\"\nheadline = [\"strongly_agree\", \"agree\"]\n{common}");
    let options = ["younger", "middle", "older", "oldest"].map(|code| format!("{{ code = \"{code}\" }}, ")).concat();
    let age = format!("[[question]]\nid = \"age\"\ntype = \"single\"\nheadline = [\"older\", \"oldest\"]\noption = [{options}]\n{common}");
    let agrees = |n| format!("{{ question = \"statement-{n}\", any_of = [\"strongly_agree\", \"agree\"] }}");
    let both = |n| format!("[[derived]]\nid = \"both-{n}\"\nbase = [{}]\nyes = [{}]\n{about}", agrees(2 * n), agrees(2 * n + 1));
    let statements = (0..2 * pairs + alone).map(statement);
    let text = [head.to_owned()].into_iter().chain(statements).chain([age]).chain((0..pairs).map(both)).collect::<String>();
    let instrument = Instrument::parse(&text).expect("a good instrument");
    let name = |n: usize| format!("area-{n}");
    let places: Vec<Place> = (0..AREAS.len()).map(|n| Place { id: name(n).parse().expect("a name"), name: name(n) }).collect();
    let area = |id: &str, places: &[Place], group| Area {
        id: id.parse().expect("a name"),
        name: id.to_owned(),
        places: places.iter().map(|p| p.id.clone()).collect(),
        group,
    };
    let single = places.iter().map(|p| area(p.id.as_str(), std::slice::from_ref(p), false));
    let areas = single.chain([area("smallest", &places[4..], true)]).collect();
    let declared = Declared {
        areas: true,
        year: true,
        breakdown: vec!["age".parse().expect("a name")],
        equality: None,
        open: false,
        services: Vec::new(),
    };
    Plan::new(&instrument, &Geography { places, areas }, &declared, None).expect("a plan")
}

/// In which area each of so many replies is.
fn areas(replies: u64) -> Vec<usize> {
    let of = |sum: u64| (sum * replies + 86) / 173;
    let ends = AREAS.iter().scan(0, |sum, n| {
        *sum += n;
        Some(of(*sum))
    });
    let mut start = 0;
    ends.enumerate()
        .flat_map(|(area, end)| {
            let n = end - std::mem::replace(&mut start, end);
            std::iter::repeat_n(area, usize::try_from(n).expect("small"))
        })
        .collect()
}

/// One reply. Of some statements nearly everybody agrees, of others hardly anybody, and areas differ a little.
fn ballot(plan: &Plan, area: usize, chance: &mut Chance) -> Ballot {
    let mut answers = Answers::default();
    for (n, question) in plan.instrument().questions.iter().enumerate() {
        if chance.below(1_000) < NO_ANSWER {
            let code = ["dk", "pnts"].get(usize::try_from(chance.below(3)).expect("small")).copied();
            answers.set(&question.id, Answer::parse(question, code).expect("fits"));
            continue;
        }
        let agrees = 12 + (n as u64 * 37) % 76 + (area as u64 * 3 + n as u64) % 8;
        let option = match (question.id.as_str(), chance.below(100) < agrees) {
            ("age", _) => chance.below(4),
            (_, true) => chance.below(2),
            (_, false) => 2 + chance.below(3),
        };
        let code = question.options[usize::try_from(option).expect("small")].code.as_str();
        answers.set(&question.id, Answer::parse(question, [code]).expect("fits"));
    }
    Ballot {
        standing: Standing::Real,
        instrument: plan.instrument().id.clone(),
        version: 1,
        channel: Channel::Card,
        place: Some(plan.geography().places[area].id.clone()),
        service: None,
        language: "en".to_owned(),
        helped_by: Some(HelpedBy::No),
        number: [0; 16],
        answers,
    }
}

fn ballots(plan: &Plan, replies: u64, seed: u64) -> Vec<Ballot> {
    let mut chance = Chance(seed);
    areas(replies).into_iter().map(|area| ballot(plan, area, &mut chance)).collect()
}

fn count(plan: &Plan, ballots: &[Ballot]) -> Tally {
    Tally::of(plan, ballots).expect("fits")
}

fn tally() {
    const BALLOTS: usize = 1_000_000;
    // As a count does it: each core adds what it has just opened. Only the adding is timed, for a few ballots at once, so that the clock costs little.
    const AT_ONCE: usize = 8;
    let (plan, areas) = (plan(15, 0), areas(173));
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let one = &|core: usize| {
        let (mut count, mut took) = (Count::new(&plan), Duration::ZERO);
        for part in (core..BALLOTS / AT_ONCE).step_by(cores) {
            let mut chance = Chance(part as u64);
            let opened: Vec<Ballot> = (0..AT_ONCE).map(|n| ballot(&plan, areas[(part * AT_ONCE + n) % areas.len()], &mut chance)).collect();
            let begin = Instant::now();
            opened.iter().try_for_each(|ballot| count.add(ballot)).expect("fits");
            took += begin.elapsed();
        }
        (count.tally().ballots(), took.as_secs_f64())
    };
    let done: Vec<(u64, f64)> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..cores).map(|core| scope.spawn(move || one(core))).collect();
        threads.into_iter().map(|thread| thread.join().expect("counts")).collect()
    });
    assert_eq!(done.iter().map(|(ballots, _)| ballots).sum::<u64>(), BALLOTS as u64);
    let longest = done.iter().map(|(_, took)| *took).fold(0.0, f64::max);
    println!("adding up 1,000,000 ballots × 30 questions in 15 pairs {longest:>7.2} s   (at most 1), on {cores} cores");
    println!("  the most memory ever held                          {:>7.0} MB  (at most 1,024)", most_memory());
}

/// Megabytes.
fn most_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmHWM")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or_default() / 1024.0
}

/// A family as the engine takes it.
struct Draft {
    family: Family,
    counts: Vec<u64>,
    earlier: Vec<Fixed>,
}

/// The families of the last of `waves`, and of the year if there are several; `said` is what earlier releases said, family by family.
fn drafts(plan: &Plan, waves: &[WaveId], last: &Tally, before: &Tally, said: &[Vec<Fixed>]) -> Vec<Draft> {
    let span = Span { waves, year: (waves.len() > 1).then_some("2026") };
    let one = |(n, planned): (usize, &chorus::domain::plan::PlannedFamily)| {
        let rows = plan.figures(planned, &span).into_iter().map(|figure| figure.row).collect();
        let cells = planned.cells() * waves.len();
        // As for a release: what earlier waves add up to stands in the cells of the first.
        let mut counts = vec![0; cells];
        counts[..planned.cells()].copy_from_slice(&before.spread(planned));
        counts[cells - planned.cells()..].copy_from_slice(&last.spread(planned));
        Draft { family: Family { id: planned.id.clone(), cells, rows }, counts, earlier: said.get(n).cloned().unwrap_or_default() }
    };
    plan.families().iter().enumerate().map(one).collect()
}

fn protect(drafts: &[Draft]) -> Protection {
    let tasks: Vec<Task> = drafts.iter().map(|d| Task { family: &d.family, counts: &d.counts, earlier: d.earlier.clone() }).collect();
    disclosure::protect(&tasks, &Policy::standard()).expect("a sound plan")
}

/// From a tally to what may be said, and how long it took.
fn timed(plan: &Plan, waves: &[WaveId], last: &Tally, before: &Tally, said: &[Vec<Fixed>]) -> (Vec<Draft>, Protection, f64) {
    let begin = Instant::now();
    let drafts = drafts(plan, waves, last, before, said);
    let protection = protect(&drafts);
    (drafts, protection, begin.elapsed().as_secs_f64())
}

fn waves(n: usize) -> Vec<WaveId> {
    (1..=n).map(|n| format!("bench-{n}").parse().expect("a name")).collect()
}

fn wave() {
    for (plan, replies) in [(plan(0, 29), 173), (plan(0, 29), 4_000), (plan(15, 0), 173), (plan(15, 0), 4_000)] {
        let tally = count(&plan, &ballots(&plan, replies, 1));
        let (drafts, _, took) = timed(&plan, &waves(1), &tally, &Tally::default(), &[]);
        let cells: usize = drafts.iter().map(|d| d.family.cells).sum();
        println!(
            "protecting one wave, {replies:>5} replies, {:>2} families, {cells:>6} cells {took:>7.1} s   (30: at most 60)",
            drafts.len()
        );
    }
}

fn year() {
    let plan = plan(0, 29);
    for replies in [173, 4_000] {
        let ids = waves(4);
        let (mut before, mut said) = (Tally::default(), vec![Vec::new(); plan.families().len()]);
        let mut all = 0.0;
        for n in 0..4 {
            let tally = count(&plan, &ballots(&plan, replies, n as u64));
            // A release inside of the year looks at its own wave alone.
            let (drafts, protection, took) = match n {
                3 => timed(&plan, &ids, &tally, &before, &said),
                _ => timed(&plan, &ids[n..=n], &tally, &Tally::default(), &[]),
            };
            all += took;
            for ((said, draft), (planned, shown)) in
                said.iter_mut().zip(&drafts).zip(plan.families().iter().zip(protection.figures.families()))
            {
                let rows = draft.family.rows.iter().zip(shown.rows());
                said.extend(rows.flat_map(|(row, shown)| statements(row, shown, n * planned.cells())));
            }
            before.add_all(&tally);
            if n == 3 {
                let families = plan.families().len();
                println!(
                    "protecting a year, {replies:>5} replies a wave, {families} families: its last release {took:>7.1} s, all four {all:>7.1} s   (at most 300)"
                );
            }
        }
    }
}

/// What a release said of a row, and what it kept, for a later one whose cells begin `shift` earlier.
fn statements(row: &Row, shown: &ProtectedRow, shift: usize) -> Vec<Fixed> {
    let moved = |cells: &[usize]| cells.iter().map(|cell| cell + shift).collect::<Vec<_>>();
    let base =
        shown.base().map_or_else(|| Fixed::hole(moved(&row.base)), |base| Fixed::base(moved(&row.base), base).with_minimum(row.minimum));
    let mut said = vec![match &row.shared {
        Some(name) => base.with_shared(name.clone()),
        None => base,
    }];
    said.extend(row.items.iter().map(|item| {
        let (cells, of) = (moved(&item.cells), moved(&row.base));
        match (shown.base(), shown.share(&item.id)) {
            (Some(base), Some(share)) => {
                Fixed::share(cells, of, base, share, row.sensitivity).expect("it was legal").with_minimum(row.minimum)
            }
            _ => Fixed::hidden(cells, of, row.sensitivity),
        }
    }));
    said
}

/// Headline rows of one level.
#[derive(Default)]
struct Rows {
    declared: u32,
    /// With ten replies or more.
    could: u32,
    shown: u32,
}

fn utility() {
    let plan = plan(0, 29);
    println!("of 100 declared headline rows, {DRAWS} draws: shown (ten replies or more)");
    for replies in [100, 173, 400, 4_000] {
        let mut levels: BTreeMap<Level, Rows> = BTreeMap::new();
        let mut far = Far::default();
        for draw in 0..DRAWS {
            let tally = count(&plan, &ballots(&plan, replies, 100 + draw));
            let (drafts, protection, _) = timed(&plan, &waves(1), &tally, &Tally::default(), &[]);
            for (draft, shown) in drafts.iter().zip(protection.figures.families()) {
                let sum = |cells: &[usize]| cells.iter().map(|cell| draft.counts[*cell]).sum::<u64>();
                for (row, display) in draft.family.rows.iter().zip(shown.rows()) {
                    for item in &row.items {
                        let (share, base, count) = (display.share(&item.id), sum(&row.base), sum(&item.cells));
                        far.add(share, count, base);
                        if item.detail == Detail::Headline {
                            let level = levels.entry(row.level).or_default();
                            level.declared += 1;
                            level.could += u32::from(base >= 10);
                            level.shown += u32::from(share.is_some());
                        }
                    }
                }
            }
        }
        let told = levels.iter().map(|(level, s)| {
            let percent = |n: u32| 100.0 * f64::from(n) / f64::from(s.declared);
            format!("{level:?} {:.0} ({:.0})", percent(s.shown), percent(s.could))
        });
        println!("{replies:>5} replies: {}", told.collect::<Vec<_>>().join(", "));
        far.print();
    }
}

/// How far what is shown lies from the truth, in points, and what rounding to whole percent would have said.
#[derive(Default)]
struct Far {
    shown: u32,
    none_or_all: u32,
    outside: f64,
    middle: f64,
    middle_of_ends: f64,
    rounded: u32,
    rounded_falsely: u32,
}

impl Far {
    fn add(&mut self, share: Option<Share>, count: u64, base: u64) {
        if base >= 10 {
            self.rounded += 1;
            let (part, rest) = (count, base - count);
            self.rounded_falsely += u32::from([part, rest].iter().any(|n| *n > 0 && 200 * n < base));
        }
        let Some(share) = share else { return };
        self.shown += 1;
        let truth = 100.0 * float(count) / float(base);
        let (low, high) = (100.0 * share.low_f64(), 100.0 * share.high_f64());
        self.outside = self.outside.max(low - truth).max(truth - high);
        let from_middle = (truth - f64::midpoint(low, high)).abs();
        let (ShareKind::AtMost(n, unit) | ShareKind::About(n, unit) | ShareKind::AtLeast(n, unit)) = share.kind();
        let all = if unit == Unit::Tenths { 10 } else { 100 };
        self.none_or_all += u32::from(n == 0 || n == all);
        let middle = if matches!(share.kind(), ShareKind::About(..)) { &mut self.middle } else { &mut self.middle_of_ends };
        *middle = middle.max(from_middle);
    }

    fn print(&self) {
        println!(
            "  {} bands shown: {} say none or all; furthest outside {:.1} points, from the middle of “about” {:.1}, of “or more, or fewer” {:.1}",
            self.shown,
            self.none_or_all,
            self.outside.max(0.0),
            self.middle,
            self.middle_of_ends
        );
        println!("  {} in whole percent: {} would falsely say 0 or 100", self.rounded, self.rounded_falsely);
    }
}

fn float(n: u64) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}
