//! Scales that lean to one side.

use super::{Finding, Rule};

const GOOD: &[&str] = &[
    "good",
    "excellent",
    "great",
    "satisfied",
    "safe",
    "safer",
    "agree",
    "easy",
    "easier",
    "better",
    "helped",
    "helpful",
    "confident",
    "met",
    "happy",
    "clear",
    "fair",
    "useful",
    "well",
    "likely",
    "important",
    "strong",
    "trust",
    "improved",
    "loved",
    "liked",
    "fine",
    "kind",
    "welcome",
];
const BAD: &[&str] = &[
    "bad",
    "poor",
    "terrible",
    "awful",
    "dissatisfied",
    "unsafe",
    "disagree",
    "hard",
    "harder",
    "difficult",
    "worse",
    "unhelpful",
    "unhappy",
    "unclear",
    "unfair",
    "useless",
    "badly",
    "unlikely",
    "weak",
    "unimportant",
    "hated",
    "disliked",
    "unwelcome",
];
const OFTEN: &[&str] = &["always", "mostly", "often", "usually", "frequently"];
const SELDOM: &[&str] = &["never", "rarely", "seldom", "hardly"];
const BETWEEN: &[&str] = &["neither", "same", "change", "sometimes", "average", "ok", "middle"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Up,
    Down,
    Middle,
    None,
}

/// A scale with more options on one side. A list of things is no scale.
pub(super) fn find(text: &str) -> Vec<Finding> {
    let sides: Vec<Side> = text.split(" / ").map(side).collect();
    let of = |side: Side| sides.iter().filter(|s| **s == side).count();
    let (up, down) = (of(Side::Up), of(Side::Down));
    // Of how often something was, one step more on one side is usual: never, sometimes, often, always.
    let room = usize::from(text.to_lowercase().split([' ', '/']).any(|word| OFTEN.contains(&word)));
    if of(Side::None) > 0 || up + down < 3 || up.abs_diff(down) <= room {
        return Vec::new();
    }
    let better = format!("as many options on one side as on the other ({up} and {down} stand here), and the middle between them");
    vec![Finding { rule: Rule::Options, found: text.to_lowercase(), better }]
}

fn side(option: &str) -> Side {
    let option = option.to_lowercase();
    let words: Vec<&str> = option.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let has = |list: &[&str]| words.iter().any(|word| list.contains(word));
    let turned = has(&["not", "no", "less", "hardly"]);
    if has(BETWEEN) {
        Side::Middle
    } else if words == ["fair"] || (has(&["fine"]) && words.len() <= 3) {
        // Between good and poor.
        Side::Middle
    } else if has(GOOD) || has(OFTEN) {
        if turned { Side::Down } else { Side::Up }
    } else if has(BAD) || has(SELDOM) {
        if turned && !has(SELDOM) { Side::Up } else { Side::Down }
    } else {
        Side::None
    }
}
