//! Two versions beside each other: what is asked no more, what is new, what stands elsewhere, what is worded otherwise, and where a trend ends.

use crate::{
    domain::{ids::QuestionId, instrument::Question, own::QUESTION},
    xlsform::{Source, keys_of},
};

/// A wording that is another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The language.
    pub language: String,
    /// What it is: empty for the question itself, else `hint`, `short`, `finding`, the code of an option, `collapse-` and the code of a group.
    pub part: String,
    /// What stood there; empty for nothing.
    pub was: String,
    /// What stands there; empty for nothing.
    pub is: String,
}

/// A question in both, where something is another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pair {
    /// The question in the earlier version.
    pub was: QuestionId,
    /// The question in the later one; another id where it is asked otherwise.
    pub is: QuestionId,
    /// The wordings that differ.
    pub wordings: Vec<Wording>,
    /// Options that are new, and options that are gone.
    pub options: (Vec<String>, Vec<String>),
    /// Whether anything else differs that changes who answers what: type, condition, ways not to answer, headline, groups.
    pub otherwise: bool,
}

impl Pair {
    /// Whether its trend ends here and another begins.
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.was != self.is
    }
}

/// Two versions beside each other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Questions that are only in the later one.
    pub added: Vec<QuestionId>,
    /// Questions that are only in the earlier one.
    pub left_out: Vec<QuestionId>,
    /// Questions that both have, in another order or another part.
    pub moved: Vec<QuestionId>,
    /// Questions where something is another.
    pub pairs: Vec<Pair>,
    /// How many questions are just the same.
    pub same: usize,
}

impl Comparison {
    /// How many trends end: of what is asked no more, or asked otherwise.
    #[must_use]
    pub fn breaks(&self) -> usize {
        self.left_out.len() + self.pairs.iter().filter(|pair| pair.breaks()).count()
    }
}

/// Sets a later version beside an earlier one.
#[must_use]
pub fn compare(earlier: &Source, later: &Source) -> Comparison {
    let mut comparison = Comparison::default();
    let (before, after) = (&earlier.instrument.questions, &later.instrument.questions);
    let has = |questions: &[Question], id: &QuestionId| questions.iter().any(|q| q.id == *id);
    let mut gone: Vec<&Question> = before.iter().filter(|q| !has(after, &q.id)).collect();
    for question in after {
        let same = before.iter().find(|q| q.id == question.id);
        let was = same.or_else(|| {
            let at = gone.iter().position(|was| came_of(question.id.as_str(), was.id.as_str()))?;
            Some(gone.remove(at))
        });
        let Some(was) = was else {
            comparison.added.push(question.id.clone());
            continue;
        };
        let pair = pair((earlier, was), (later, question));
        let changed = pair.breaks() || pair.otherwise || !pair.wordings.is_empty() || pair.options != (Vec::new(), Vec::new());
        if changed {
            comparison.pairs.push(pair);
        } else {
            comparison.same += 1;
        }
    }
    comparison.left_out = gone.into_iter().map(|q| q.id.clone()).collect();
    comparison.moved = moved(before, after);
    comparison
}

/// Whether a question was given its id when another was made this partnership's own.
fn came_of(id: &str, was: &str) -> bool {
    let was = was.strip_prefix(QUESTION).unwrap_or(was);
    let Some(rest) = id.strip_prefix(QUESTION).and_then(|name| name.strip_prefix(was)) else { return false };
    rest.is_empty() || rest.strip_prefix('_').is_some_and(|n| n.parse::<u32>().is_ok())
}

/// What both have in another part, or behind something that stood behind it: as few as have to be taken out for the rest to be in the old order.
fn moved(before: &[Question], after: &[Question]) -> Vec<QuestionId> {
    let place = |q: &Question| before.iter().position(|was| was.id == q.id);
    let both: Vec<(usize, &Question)> = after.iter().filter_map(|q| Some((place(q)?, q))).collect();
    // The longest row of questions that stand in the old order stays; what is not in it was moved.
    let mut best: Vec<Vec<usize>> = Vec::new();
    for (n, (at, _)) in both.iter().enumerate() {
        let before = best.iter().filter(|row| row.last().is_some_and(|last| both[*last].0 < *at)).max_by_key(|row| row.len());
        let row = before.into_iter().flatten().copied().chain([n]).collect();
        best.push(row);
    }
    let stays = best.into_iter().max_by_key(Vec::len).unwrap_or_default();
    let elsewhere = |at: usize, q: &Question| before[at].section != q.section;
    let out = both.iter().enumerate().filter(|(n, (at, q))| !stays.contains(n) || elsewhere(*at, q));
    out.map(|(_, (_, q))| q.id.clone()).collect()
}

fn pair((earlier, was): (&Source, &Question), (later, is): (&Source, &Question)) -> Pair {
    let codes = |question: &Question| question.options.iter().map(|o| o.code.to_string()).collect::<Vec<_>>();
    let (old, new) = (codes(was), codes(is));
    let only = |these: &[String], those: &[String]| these.iter().filter(|code| !those.contains(code)).cloned().collect::<Vec<_>>();
    let alike = Question {
        id: was.id.clone(),
        section: was.section.clone(),
        options: was.options.clone(),
        accepted: was.accepted.clone(),
        official: was.official.clone(),
        ..is.clone()
    };
    let asked_of_same = match (&was.asked_if, &is.asked_if) {
        (Some(old), Some(new)) => {
            old == new
                || came_of(new.question.as_str(), old.question.as_str()) && (&old.any_of, &old.none_of) == (&new.any_of, &new.none_of)
        }
        (old, new) => old.is_none() && new.is_none(),
    };
    let alike = Question { asked_if: was.asked_if.clone(), ..alike };
    Pair {
        was: was.id.clone(),
        is: is.id.clone(),
        wordings: wordings((earlier, was), (later, is)),
        options: (only(&new, &old), only(&old, &new)),
        otherwise: alike != *was || !asked_of_same,
    }
}

fn wordings((earlier, was): (&Source, &Question), (later, is): (&Source, &Question)) -> Vec<Wording> {
    let parts = |question: &Question| {
        let key = format!("q-{}", question.id);
        keys_of(question).into_iter().map(move |k| k[key.len()..].trim_start_matches('-').to_owned()).collect::<Vec<_>>()
    };
    let text = |source: &Source, question: &Question, language: &str, part: &str| {
        let key = if part.is_empty() { format!("q-{}", question.id) } else { format!("q-{}-{part}", question.id) };
        source.messages.get(language).and_then(|messages| messages.get(&key)).cloned().unwrap_or_default()
    };
    let mut all = parts(is);
    all.extend(parts(was).into_iter().filter(|part| !parts(is).contains(part)));
    let languages = later.instrument.languages.iter().filter(|language| earlier.instrument.languages.contains(language));
    let mut wordings = Vec::new();
    for language in languages {
        for part in &all {
            let (was, is) = (text(earlier, was, language, part), text(later, is, language, part));
            if was != is {
                wordings.push(Wording { language: language.clone(), part: part.clone(), was, is });
            }
        }
    }
    wordings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Words;

    fn library() -> Source {
        let read = |file: &str| Words::instrument_file("survivor-core", file);
        Source::parse(&read("instrument.toml").expect("a file"), |l| read(&format!("{l}.ftl"))).expect("an instrument")
    }

    #[test]
    fn a_version_beside_itself_differs_in_nothing() {
        let comparison = compare(&library(), &library());
        assert_eq!(comparison, Comparison { same: library().instrument.questions.len(), ..Comparison::default() });
    }

    #[test]
    fn of_one_question_that_goes_from_the_end_to_the_beginning_it_alone_was_moved() {
        let mut later = library();
        let last = later.instrument.questions.pop().expect("a question");
        later.instrument.questions.insert(0, last.clone());
        assert_eq!(compare(&library(), &later).moved, [last.id]);
    }

    #[test]
    fn what_was_made_of_a_question_stands_beside_it_and_breaks_its_trend() {
        for (id, was, came) in [
            ("own_believed", "believed", true),
            ("own_believed_2", "believed", true),
            ("own_believed_2", "own_believed", true),
            ("own_believed_more", "believed", false),
            ("own_1", "believed", false),
            ("believed", "believed", false),
        ] {
            assert_eq!(came_of(id, was), came, "{id} of {was}");
        }
    }
}
