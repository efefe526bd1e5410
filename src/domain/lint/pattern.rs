//! Sentences as small words, and patterns of words.

use unicode_segmentation::UnicodeSegmentation;

/// The person of whom nobody needs to say more.
const PERSON: &str = "the-person";
/// How wordings call that person; read as one word, so that “hurt” in it is no question about hurting.
const PERSONS: [&[&str]; 8] = [
    &["the", "person", "who", "abused", "you"],
    &["the", "person", "who", "abused", "me"],
    &["the", "person", "who", "hurt", "you"],
    &["the", "person", "who", "hurt", "me"],
    &["the", "person", "who", "harmed", "you"],
    &["the", "person", "who", "harmed", "me"],
    &["someone", "who", "hurt", "you"],
    &["the", "other", "person"],
];
const NOT: [&str; 8] = ["not", "never", "no", "none", "nobody", "nothing", "cannot", "without"];

/// The sentences of a text. Pushed one by one: the iterator says wrongly how many it still has, and panics where overflow is checked.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    for sentence in text.unicode_sentences() {
        sentences.push(sentence);
    }
    sentences
}

/// One sentence as words in small letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sentence {
    pub words: Vec<String>,
    /// The places of words with a comma, colon, semicolon or dash before them.
    pub breaks: Vec<usize>,
    pub question: bool,
}

impl Sentence {
    /// The sentences of a text. What stands in quotation marks “…” is the name of an answer or a button, and left out.
    pub(super) fn all(text: &str) -> Vec<Self> {
        let text = unquoted(text).replace('’', "'");
        sentences(&text).into_iter().map(Self::of).filter(|sentence| !sentence.words.is_empty()).collect()
    }

    fn of(text: &str) -> Self {
        let (mut words, mut breaks, mut word): (Vec<String>, Vec<usize>, String) = Default::default();
        for c in text.chars().chain([' ']) {
            if c.is_alphanumeric() || (matches!(c, '\'' | '-') && !word.is_empty()) {
                word.extend(c.to_lowercase());
                continue;
            }
            if !word.is_empty() {
                let whole = std::mem::take(&mut word);
                words.push(whole.trim_end_matches("'s").trim_end_matches(['\'', '-']).to_owned());
            }
            if matches!(c, ',' | ':' | ';' | '–') {
                breaks.push(words.len());
            }
        }
        for person in PERSONS {
            while let Some(at) = words.windows(person.len()).position(|found| found == person) {
                words.splice(at..at + person.len(), [PERSON.to_owned()]);
                breaks.iter_mut().filter(|b| **b > at).for_each(|b| *b = b.saturating_sub(person.len() - 1));
            }
        }
        Self { words, breaks, question: text.trim_end().ends_with('?') }
    }

    /// Whether it says not.
    pub(super) fn negated(&self) -> bool {
        self.words.iter().any(|word| NOT.contains(&word.as_str()) || word.ends_with("n't"))
    }

    /// The words that a pattern finds, if it finds any.
    pub(super) fn find(&self, pattern: &str) -> Option<String> {
        let elements: Vec<&str> = pattern.split(' ').collect();
        let (anchored, elements) =
            elements.split_first().filter(|(first, _)| **first == "^").map_or((false, &elements[..]), |(_, rest)| (true, rest));
        let starts = if anchored { 0..1 } else { 0..self.words.len() };
        let mut found = starts.filter_map(|start| ends(&self.words[start..], elements).map(|length| (start, length)));
        found.next().map(|(start, length)| self.words[start..start + length].join(" "))
    }
}

/// How many words the elements take from the beginning of `words`: a word, `a|b` for one of several, `ab~` for any that begin so, `..` for up to four
/// words of any kind, `$` for the end.
fn ends(words: &[String], elements: &[&str]) -> Option<usize> {
    let Some((element, rest)) = elements.split_first() else { return Some(0) };
    match *element {
        "$" => words.is_empty().then_some(0),
        ".." => (0..=words.len().min(4)).find_map(|gap| Some(gap + ends(&words[gap..], rest)?)),
        one_of => {
            let (word, after) = words.split_first()?;
            let fits = one_of.split('|').any(|p| p.strip_suffix('~').map_or(p == word, |begin| word.starts_with(begin)));
            if fits { Some(1 + ends(after, rest)?) } else { None }
        }
    }
}

fn unquoted(text: &str) -> String {
    let mut quoted = false;
    let keep = |c: &char| {
        quoted = (quoted || *c == '“') && *c != '”';
        !quoted && *c != '”'
    };
    text.chars().filter(keep).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_text_has_sentences() {
        for (text, count) in [("", 0), (" ", 0), ("x", 1), ("One. Two", 2), ("“", 0), ("a\n\nb", 2), ("…", 0), ("\u{2068}x\u{2069}?", 1)]
        {
            assert_eq!(Sentence::all(text).len(), count, "{text:?}");
        }
    }

    #[test]
    fn patterns_find_words_gaps_beginnings_and_ends() {
        let all = Sentence::all("Why didn’t you tell the police? I chose “does not apply”, and the person who hurt me left.");
        assert_eq!(all.len(), 2);
        assert_eq!(all[0].find("why didn't|did you").as_deref(), Some("why didn't you"));
        assert_eq!(all[0].find("^ why .. tell").as_deref(), Some("why didn't you tell"));
        assert_eq!(all[0].find("pol~ $").as_deref(), Some("police"));
        assert_eq!(all[0].find("^ tell"), None);
        assert_eq!(all[0].find("why tell"), None);
        assert_eq!(all[1].words, ["i", "chose", "and", PERSON, "left"]);
        assert!(all[0].question && all[0].negated() && !all[1].negated());
    }
}
