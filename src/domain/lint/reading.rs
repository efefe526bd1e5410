//! How old one has to be to read it.

use super::{Audience, Finding, Rule, Wording, glossary::without_names, pattern::sentences};
use unicode_segmentation::UnicodeSegmentation;

/// The reading age that everybody can be expected to have is 9 to 11 (survivor-design §2.1): below the twelfth birthday.
const PEOPLE: f64 = 12.0;
/// That of people at work is 11 to 14.
const STAFF: f64 = 15.0;
/// Texts shorter than this many words are read as if everyday words filled them up, so that one long word alone does not decide.
const SHORTEST: f64 = 20.0;
/// Syllables of an everyday word, on average.
const EVERYDAY: f64 = 1.25;

/// Long words that have a short one.
const SHORTER: &[(&str, &str)] = &[
    ("accommodation", "a place to live"),
    ("accurately", "well"),
    ("alternatives", "choices"),
    ("appropriate", "right"),
    ("approximately", "about"),
    ("assistance", "help"),
    ("characterise", "describe"),
    ("circumstances", "situation"),
    ("commence", "begin"),
    ("communicated", "talked"),
    ("communication", "talking"),
    ("comprehensible", "clear"),
    ("consequently", "so"),
    ("consideration", "thought"),
    ("declining", "saying no"),
    ("demonstrated", "showed"),
    ("difficulties", "trouble"),
    ("effectively", "well"),
    ("encountered", "met"),
    ("entitlement", "right"),
    ("however", "but"),
    ("individual", "own"),
    ("obtaining", "getting"),
    ("organisations", "services"),
    ("participate", "take part"),
    ("participation", "taking part"),
    ("prior", "before"),
    ("professionals", "workers"),
    ("provided", "given"),
    ("regarding", "about"),
    ("represents", "shows"),
    ("satisfactory", "good enough"),
    ("sufficient", "enough"),
    ("voluntary", "your choice"),
];

/// The age at which a text can be read: the school grade of Flesch and Kincaid, 0.39 × words a sentence + 11.8 × syllables a word − 15.59, and the five
/// years before school begins; sentences end at colons as well. Names that letters stand for count as one short word.
pub(super) fn age(text: &str) -> f64 {
    let text = without_names(text);
    // As Flesch counted: a colon or a semicolon ends a sentence too.
    let parts = sentences(&text).into_iter().flat_map(|sentence| sentence.split([':', ';']));
    let sentences = parts.filter(|part| part.unicode_words().next().is_some()).count();
    let words: Vec<&str> = text.unicode_words().collect();
    if words.is_empty() {
        return 5.0;
    }
    let spoken: usize = words.iter().map(|word| syllables(word)).sum();
    let (sentences, count, spoken) = (number(sentences.max(1)), number(words.len()), number(spoken));
    let missing = (SHORTEST - count).max(0.0);
    5.0 + 0.39 * count / sentences + 11.8 * (spoken + EVERYDAY * missing) / (count + missing) - 15.59
}

/// A number of words; texts are short.
fn number(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::MAX, f64::from)
}

/// About how many syllables a word has: its groups of vowels, without a silent e.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let letters: Vec<char> = word.chars().collect();
    let groups = (0..letters.len()).filter(|at| vowel(letters[*at]) && (*at == 0 || !vowel(letters[*at - 1]))).count();
    let ends = |endings: &[&str]| endings.iter().any(|end| word.ends_with(end));
    let silent_end = (word.ends_with('e') && !ends(&["le", "ee", "ye"]))
        || (word.ends_with("ed") && !ends(&["ted", "ded", "eed"]))
        || (ends(&["mes", "nes", "ves", "tes", "pes", "kes", "les", "res"]) && !word.ends_with("bles"));
    let apart = ["ia", "io", "iu", "uou", "eo", "ua"].iter().filter(|two| word.contains(*two)).count();
    let joined = ["tion", "sion", "cial", "tial", "cious", "tious", "geon", "ious", "qua", "gua", "people"]
        .iter()
        .filter(|j| word.contains(*j))
        .count();
    // The e in the middle of some-where and ev-e-ry-thing.
    let inner = usize::from(word.len() > 4 && word.starts_with("some")) + usize::from(word.starts_with("every") && word != "everyone");
    (groups + apart).saturating_sub(joined.min(apart)).saturating_sub(usize::from(silent_end) + inner).max(1)
}

/// A text that is too hard, with its longest sentence and its longest words.
pub(super) fn find(wording: &Wording) -> Option<Finding> {
    let limit = if wording.audience == Audience::Staff { STAFF } else { PEOPLE };
    let age = age(wording.text);
    if age < limit {
        return None;
    }
    let mut long: Vec<String> = wording.text.unicode_words().filter(|word| syllables(word) > 2).map(str::to_lowercase).collect();
    long.dedup();
    let better = long.iter().map(|word| {
        let shorter = SHORTER.iter().find(|(long, _)| long == word);
        shorter.map_or_else(|| format!("“{word}”"), |(long, short)| format!("“{short}” instead of “{long}”"))
    });
    let words = better.collect::<Vec<_>>().join(", ");
    let most = sentences(wording.text).iter().map(|sentence| sentence.unicode_words().count()).max().unwrap_or(0);
    let sentence = if most > 15 { format!("sentences of at most 15 words (one has {most}); ") } else { String::new() };
    let better = format!("{sentence}shorter words for {words}");
    Some(Finding { rule: Rule::Reading, found: format!("reading age {}", age.floor()), better })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_about_right() {
        let counted: Vec<usize> =
            ["safe", "helped", "someone", "everything", "people", "table", "information", "period", "the", "area"].map(syllables).into();
        // One too few in "area": ea is one sound in most words, as in "read" and "each".
        assert_eq!(counted, [1, 1, 2, 3, 2, 2, 4, 3, 1, 2]);
    }

    #[test]
    fn longer_words_and_longer_sentences_need_a_higher_age() {
        let short = age("I felt safe. They told me what would happen next.");
        assert!(short < 9.0, "{short}");
        assert!(age("I felt safe and they told me what would happen next and when it would begin and end.") > short);
        assert!(age("Appropriate consideration was given to individual circumstances.") > 11.0);
    }
}
