//! Catalogues: complete, alike in every language, plain, calm, and silent about the subject until "before you begin".

use chorus::{
    domain::{
        action::{Audience, Kind as Heard, OwnerRole, Reason, Source, Stage, Vetted},
        answers::Permission,
        ballot::HelpedBy,
        gate::{Gate, Party, Reader},
        instrument::{Instrument, Kind, Link, NonAnswer, Question, Scale, Shape},
        returns::{Fact, Shown},
        wave::Topic,
        withdraw::{LIST, Phrase, WORDS},
    },
    i18n::{
        Arg, PAGES, Words, plural,
        subject::{AROUND, OUTSIDE, SUBJECT, is_silent, names_the_subject, names_the_subject_in},
        without_isolates,
    },
    report::dashboard::{Depth, Topic as Seen},
};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// The line that begins every file which two people have not yet recorded that they read.
const DRAFT: &str = "# Draft: not yet read by a second person.";
/// Plural categories, in the order of CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// The languages that are English, so that their messages may be the same.
const ENGLISH: [&str; 2] = ["en", "en-simple"];
/// The languages that are written from right to left.
const FROM_THE_RIGHT: [&str; 5] = ["ar", "fa", "ps", "ckb", "ur"];
/// Formats, which may be the same in two languages. So may the names of helplines.
const FORMATS: [&str; 2] = ["day-in-words", "month-in-words"];
/// Words that a language shares with English: the language, the keys, and why.
const SHARED_WORDS: [(&str, &[&str], &str); 10] = [
    ("cy", &["q-ethnic_white-roma", "q-religion-sikh"], "a people and a faith have the same names in Welsh"),
    ("es", &["helped-no", "q-children-no", "q-answered_before-no", "q-gender_same-no", "q-disability-no"], "“no” is Spanish as well"),
    ("es", &["q-orientation-bisexual"], "the Spanish word is spelt the same"),
    ("fr", &["q-religion-short"], "the French word is spelt the same"),
    ("hu", &["q-ethnic_white-roma", "q-ethnic_other-arab", "q-religion-hindu"], "two peoples and a faith have the same names in Hungarian"),
    ("pt", &["q-ethnic_white-roma"], "the people has the same name in Portuguese"),
    ("ro", &["q-ethnic_asian-indian", "q-ethnic_black-african", "q-ethnic_other-arab"], "the Romanian words are spelt the same"),
    ("so", &["q-religion-muslim"], "the faith has the same name in Somali"),
    ("sq", &["q-ethnic_asian-indian", "q-ethnic_other-arab"], "the Albanian words are spelt the same"),
    ("tr", &["q-religion-hindu"], "the faith has the same name in Turkish"),
];
/// Words in Latin letters that languages with other letters keep: the keys, the words, and why.
const KEPT_IN_LATIN: [(&[&str], &[&str], &str); 13] = [
    (&["sees-cannot"], &["Tor"], "the name of a browser"),
    (&["leaving-shift", "private-shift"], &["Shift"], "stands so on the key"),
    (&["media-watch"], &["BSL"], "what people call British Sign Language"),
    (&["help-text"], &["SMS"], "what phones call a text message"),
    (&["paper-how"], &["X"], "what the cross looks like"),
    (&["public-download-csv", "public-download-dictionary"], &["CSV"], "a file format"),
    (&["public-download-json", "public-download-figures"], &["JSON"], "a file format"),
    (&["public-download-ods"], &["ODS"], "a file format"),
    (&["access-standard"], &["Web", "Content", "Accessibility", "Guidelines", "WCAG", "AA", "AAA"], "a standard and its levels"),
    (&["access-other"], &["Easy", "Read"], "the name by which services know the format"),
    (
        &["q-orientation", "q-orientation-straight", "q-orientation-gay_lesbian", "q-orientation-bisexual", "q-ethnic_group"],
        &["sexual", "orientation", "heterosexual", "straight", "gay", "lesbian", "bisexual", "ethnic", "group"],
        "the word of the English standard, beside one that is rare in the language",
    ),
    (
        &["q-ethnic_white-gypsy_traveller", "q-ethnic_white-roma"],
        &["Gypsy", "or", "Irish", "Traveller", "Roma"],
        "two groups of the English standard, beside their names in the language",
    ),
    (
        &["q-ethnic_group-black", "q-ethnic_black", "q-ethnic_black-short"],
        &["Black"],
        "the word of the English standard, beside one that says only “not white”",
    ),
];
/// What English says all the time, and no other language here that is written in Latin letters.
const ENGLISH_WORDS: [&str; 15] =
    ["the", "and", "your", "you", "of", "with", "this", "that", "people", "answer", "answers", "they", "have", "which", "from"];
/// The letters of languages that are not written in Latin ones: the first, the last, and the languages.
const LETTERS: [(char, char, &[&str]); 8] = [
    ('\u{400}', '\u{4ff}', &["bg", "ru", "uk"]),
    ('\u{600}', '\u{77f}', &["ar", "ckb", "fa", "ps", "ur"]),
    ('\u{900}', '\u{97f}', &["hi"]),
    ('\u{980}', '\u{9ff}', &["bn"]),
    ('\u{a00}', '\u{a7f}', &["pa"]),
    ('\u{a80}', '\u{aff}', &["gu"]),
    ('\u{1200}', '\u{139f}', &["am", "ti"]),
    ('\u{4e00}', '\u{9fff}', &["zh"]),
];

/// A message as its file has it.
#[derive(Debug, Default)]
struct Message {
    variables: BTreeSet<String>,
    /// Every text of it, every branch, one after the other.
    text: String,
    /// Per selector: what it selects on, and the keys of its branches.
    selectors: Vec<(String, BTreeSet<String>)>,
}

type Catalogue = BTreeMap<String, Message>;

fn at(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn files_under(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display())) {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files_under(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn text_of(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn file_name(path: &Path) -> String {
    path.file_name().and_then(|n| n.to_str()).expect("a name").to_owned()
}

fn read_into(catalogue: &mut Catalogue, path: &Path) {
    let source = text_of(path);
    let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                assert!(message.attributes.is_empty(), "{}: {} has attributes", path.display(), message.id.name);
                let mut read = Message::default();
                read_pattern(&mut read, &message.value.expect("a value"));
                let before = catalogue.insert(message.id.name.to_owned(), read);
                assert!(before.is_none(), "{}: {} stands twice", path.display(), message.id.name);
            }
            Entry::Term(_) | Entry::Junk { .. } => panic!("{}: only messages stand in a catalogue", path.display()),
            _ => {}
        }
    }
}

fn read_pattern(message: &mut Message, pattern: &Pattern<&str>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.text.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => read_inline(message, inline),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("a selector that is no variable: {selector:?}") };
                message.variables.insert(id.name.to_owned());
                let key = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => (*name).to_owned(),
                    VariantKey::NumberLiteral { value } => (*value).to_owned(),
                };
                message.selectors.push((id.name.to_owned(), variants.iter().map(|v| key(&v.key)).collect()));
                for variant in variants {
                    message.text.push('\n');
                    read_pattern(message, &variant.value);
                }
            }
        }
    }
}

fn read_inline(message: &mut Message, inline: &InlineExpression<&str>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.variables.insert(id.name.to_owned());
            message.text.push('…');
        }
        InlineExpression::StringLiteral { value } => message.text.push_str(&value.replace("\\u2066", "").replace("\\u2069", "")),
        other => panic!("what is this: {other:?}"),
    }
}

/// The languages of the interface, by their folders.
fn languages() -> Vec<String> {
    let mut codes: Vec<String> =
        std::fs::read_dir(at("i18n")).expect("a folder").map(|f| file_name(&f.expect("an entry").path())).collect();
    codes.sort();
    assert_eq!(codes, SUBJECT.map(|(code, _)| code), "a language is new or gone: its words about the subject stand in a list of this file");
    codes
}

/// The words of the rooms of staff: in English and Welsh alone.
const STAFF: &str = "staff.ftl";

fn staff_words(language: &str) -> Catalogue {
    let mut catalogue = Catalogue::new();
    read_into(&mut catalogue, &at("i18n").join(language).join(STAFF));
    catalogue
}

/// Everything that pages of any origin say.
fn all_english() -> Catalogue {
    interface("en").into_iter().chain(staff_words("en")).collect()
}

fn interface(language: &str) -> Catalogue {
    let mut catalogue = Catalogue::new();
    for path in files_under(&at("i18n").join(language), "ftl").iter().filter(|path| file_name(path) != STAFF) {
        read_into(&mut catalogue, path);
    }
    assert!(catalogue.len() > 100, "{language}: only {} messages", catalogue.len());
    catalogue
}

/// Every instrument, with its catalogue in each of its languages.
fn instruments() -> Vec<(Instrument, BTreeMap<String, Catalogue>)> {
    let paths = files_under(&at("instruments"), "toml");
    assert!(!paths.is_empty());
    let read = |path: &PathBuf| {
        let instrument = Instrument::parse(&text_of(path)).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        let mut catalogues = BTreeMap::new();
        for file in files_under(path.parent().expect("a folder"), "ftl") {
            let mut catalogue = Catalogue::new();
            read_into(&mut catalogue, &file);
            catalogues.insert(file_name(&file).trim_end_matches(".ftl").to_owned(), catalogue);
        }
        (instrument, catalogues)
    };
    paths.iter().map(read).collect()
}

/// Every catalogue there is, with where it is from and its language.
fn all_catalogues() -> Vec<(String, String, Catalogue)> {
    let mut all: Vec<_> = languages().into_iter().map(|code| ("i18n".to_owned(), code.clone(), interface(&code))).collect();
    for (instrument, catalogues) in instruments() {
        all.extend(catalogues.into_iter().map(|(code, catalogue)| (instrument.id.to_string(), code, catalogue)));
    }
    all
}

fn words() -> Words {
    Words::load().expect("words")
}

fn alone(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '’' && c != '\'')
        .filter(|w| !w.is_empty())
        .map(str::to_owned)
        .collect()
}

fn assert_alike(where_from: &str, code: &str, source: &Catalogue, catalogue: &Catalogue) {
    let keys = |c: &Catalogue| c.keys().cloned().collect::<BTreeSet<_>>();
    let (expected, found) = (keys(source), keys(catalogue));
    let (missing, extra): (Vec<_>, Vec<_>) = (expected.difference(&found).collect(), found.difference(&expected).collect());
    assert!(missing.is_empty() && extra.is_empty(), "{where_from}/{code}: missing {missing:?}, without source {extra:?}");
    for (key, message) in catalogue {
        assert_eq!(message.variables, source[key].variables, "{where_from}/{code}: {key}");
    }
}

#[test]
fn every_language_has_the_files_messages_and_variables_of_english() {
    let files = |code: &str| -> Vec<String> { files_under(&at("i18n").join(code), "ftl").iter().map(|p| file_name(p)).collect() };
    let source = interface("en");
    for code in languages() {
        let staff = ["en", "cy"].contains(&code.as_str());
        let expected: Vec<String> = files("en").into_iter().filter(|file| staff || file != STAFF).collect();
        assert_eq!(files(&code), expected, "{code}");
        assert_alike("i18n", &code, &source, &interface(&code));
    }
    assert_alike("staff", "cy", &staff_words("en"), &staff_words("cy"));
    for (instrument, catalogues) in instruments() {
        let found: BTreeSet<_> = catalogues.keys().cloned().collect();
        assert_eq!(found, instrument.languages.iter().cloned().collect(), "{}: languages and files", instrument.id);
        for (code, catalogue) in &catalogues {
            assert_alike(instrument.id.as_str(), code, &catalogues["en"], catalogue);
        }
    }
}

/// The plural category of a whole number (CLDR 47, plurals.xml, cardinal; compared with Babel for 0 to 9999 in every language).
fn category(code: &str, n: u32) -> &'static str {
    let (ten, hundred) = (n % 10, n % 100);
    let below_twenty = (11..=19).contains(&hundred);
    let one_or_other = |one: bool| if one { "one" } else { "other" };
    match code {
        "vi" | "zh" => "other",
        "bg" | "ckb" | "en" | "en-simple" | "es" | "hu" | "ps" | "so" | "sq" | "tr" | "ur" => one_or_other(n == 1),
        "am" | "bn" | "fa" | "fr" | "gu" | "hi" | "pa" | "pt" | "ti" => one_or_other(n <= 1),
        "ar" => match (n, hundred) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
        "cy" => match n {
            0 => "zero",
            1 => "one",
            2 => "two",
            3 => "few",
            6 => "many",
            _ => "other",
        },
        "lt" if below_twenty || ten == 0 => "other",
        "lt" => {
            if ten == 1 {
                "one"
            } else {
                "few"
            }
        }
        "pl" | "ro" if n == 1 => "one",
        "ru" | "uk" if ten == 1 && !below_twenty => "one",
        "pl" | "ru" | "uk" => {
            if (2..=4).contains(&ten) && !below_twenty {
                "few"
            } else {
                "many"
            }
        }
        "ro" => {
            if n == 0 || (1..=19).contains(&hundred) {
                "few"
            } else {
                "other"
            }
        }
        _ => panic!("{code}: its plural forms are to be added here"),
    }
}

/// Every category that whole numbers have in a language.
fn categories(code: &str) -> BTreeSet<&'static str> {
    (0..10_000).map(|n| category(code, n)).collect()
}

#[test]
fn the_program_knows_the_forms_and_the_letters_of_every_language() {
    for code in languages() {
        let forms = plural::categories(&code);
        assert_eq!(forms.iter().copied().collect::<BTreeSet<_>>(), categories(&code), "{code}");
        assert!(forms.is_sorted_by_key(|form| CATEGORIES.iter().position(|c| c == form)), "{code}: {forms:?}");
        let own = LETTERS.iter().find(|(_, _, codes)| codes.contains(&code.as_str())).map(|(first, last, _)| *first..=*last);
        assert_eq!(plural::letters(&code), own, "{code}");
    }
}

#[test]
fn wherever_a_number_chooses_a_form_every_form_of_the_language_is_there() {
    let mut seen = BTreeSet::new();
    for (from, code, catalogue) in all_catalogues() {
        let forms = categories(&code);
        for (key, message) in &catalogue {
            for (variable, branches) in &message.selectors {
                let named: BTreeSet<&str> = branches.iter().map(String::as_str).filter(|b| CATEGORIES.contains(b)).collect();
                assert_eq!(named, forms, "{from}/{code}: {key} by ${variable}");
                seen.insert((code.clone(), key.clone()));
            }
        }
    }
    for code in languages().into_iter().filter(|code| categories(code).len() > 2) {
        for key in ["landing-intro", "text-limit", "error-text-too-long"] {
            assert!(seen.contains(&(code.clone(), key.to_owned())), "{code}: {key}: a number beside a noun needs forms");
        }
    }
}

/// The category that the program chooses. `intl_pluralrules` 7.0.2, on which fluent-bundle stands, knows every language there is. But where a rule asks
/// whether a remainder of n lies in a range, it asks it of n: Arabic, Lithuanian and Romanian are misread from some number on.
fn chosen(code: &str, n: u32) -> &'static str {
    match code {
        "ar" | "ro" if n >= 100 => "other",
        "lt" if n >= 20 => {
            if n % 10 == 1 {
                "one"
            } else {
                "other"
            }
        }
        _ => category(code, n),
    }
}

/// What a pattern says when every one of its numbers is `n`.
fn with_number(code: &str, pattern: &Pattern<&str>, n: u32) -> String {
    let said = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { .. }) } => String::new(),
        PatternElement::Placeable { expression: Expression::Inline(_) } => n.to_string(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            let fits = |key: &VariantKey<&str>| match key {
                VariantKey::Identifier { name } => *name == chosen(code, n),
                VariantKey::NumberLiteral { value } => *value == n.to_string(),
            };
            let variant = variants.iter().find(|v| fits(&v.key)).unwrap_or_else(|| panic!("{code}: no form for {n}"));
            with_number(code, &variant.value, n)
        }
    };
    pattern.elements.iter().map(said).collect()
}

/// Every message of the interface in which a number chooses a form: its key, its variables, its pattern.
fn for_each_choice(code: &str, mut look: impl FnMut(&str, &BTreeSet<String>, &Pattern<&str>)) {
    for path in files_under(&at("i18n").join(code), "ftl") {
        let source = text_of(&path);
        let resource = fluent_syntax::parser::parse(source.as_str()).unwrap_or_else(|(_, e)| panic!("{}: {e:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let pattern = message.value.expect("a value");
            let mut read = Message::default();
            read_pattern(&mut read, &pattern);
            if !read.selectors.is_empty() {
                look(message.id.name, &read.variables, &pattern);
            }
        }
    }
}

#[test]
fn the_program_chooses_the_forms_of_numbers_as_they_stand_here() {
    let words = words();
    let numbers: Vec<u32> = (0..=212).chain([500, 999, 1_000, 1_001, 1_002, 1_003, 1_011, 1_021, 1_022, 1_101, 9_999]).collect();
    let mut seen = BTreeMap::new();
    for code in languages() {
        for_each_choice(&code, |key, variables, pattern| {
            for n in &numbers {
                let args: Vec<(&str, Arg)> = variables.iter().map(|name| (name.as_str(), Arg::Number((*n).into()))).collect();
                let said = without_isolates(&words.say(&code, key, &args).expect("words"));
                assert_eq!(said, with_number(&code, pattern, *n), "{code}: {key}: {n}");
            }
            *seen.entry(code.clone()).or_insert(0) += 1;
        });
    }
    assert!(seen.len() >= 23 && seen.values().sum::<usize>() >= 50, "only {seen:?} have forms");
    assert!(words.say("cy", "landing-intro", &[("minutes", Arg::Number(2.0))]).expect("words").contains("funud"));
}

#[test]
fn the_forms_of_numbers_are_those_of_the_languages_wherever_pages_say_them() {
    let differing = |code: &str, n: &u32| chosen(code, *n) != category(code, *n);
    let mut misread = BTreeMap::new();
    for code in languages() {
        // Minutes of a survey, and the room for words: always right.
        let wrong: Vec<u32> = (0..20).chain([1_000]).filter(|n| differing(&code, n)).collect();
        assert!(wrong.is_empty(), "{code}: {wrong:?}");
        misread.extend((0..10_000).find(|n| differing(&code, n)).map(|first| (code, first)));
    }
    // The length of words that are too long, over 1,000, can take another form than it should in three languages.
    let known = [("ar", 103), ("lt", 22), ("ro", 101)].map(|(code, first)| (code.to_owned(), first));
    assert_eq!(misread, BTreeMap::from(known));
}

/// Every `t(key="…", argument=…)` of the templates: the file, the key, and the names of the arguments.
fn said_by_templates() -> Vec<(String, String, BTreeSet<String>)> {
    let mut said = Vec::new();
    for path in files_under(&at("templates"), "html") {
        let text = text_of(&path);
        for (start, _) in text.match_indices("t(key=") {
            let call = &text[start + 2..start + text[start..].find(')').expect("an end")];
            let key = call.split('"').nth(1).unwrap_or_else(|| panic!("{}: {call}: a key is written out", path.display()));
            let rest = call.splitn(3, '"').nth(2).unwrap_or_default();
            let arguments = rest.split(',').filter_map(|a| a.split_once('=')).map(|(name, _)| name.trim().to_owned()).collect();
            said.push((path.display().to_string(), key.to_owned(), arguments));
        }
    }
    assert!(said.len() > 80, "only {} calls were found", said.len());
    said
}

fn source_code() -> String {
    files_under(&at("src"), "rs").iter().map(|p| text_of(p)).collect()
}

/// Everything that can be wrong in rows of actions, as their reader says it.
fn wrong_in_rows() -> BTreeSet<String> {
    let source = text_of(&at("src/domain/action/rows.rs"));
    let calls = ["whole(\"", "what: \"", "=> \""];
    let mut found: BTreeSet<String> = BTreeSet::new();
    for call in calls {
        found.extend(source.split(call).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    let wrongs = source.split(".wrong(\"").skip(1).filter_map(|rest| rest.split('"').nth(2));
    found.extend(wrongs.map(str::to_owned));
    assert!(found.len() > 15, "{found:?}");
    found
}

/// Families of keys that the program puts together, with the beginning that stands in `src/`, and every member.
fn families_of_keys() -> Vec<(&'static str, Vec<String>)> {
    let help: toml::Table = text_of(&at("help/directory.toml")).parse().expect("TOML");
    let lines: Vec<&str> = help["entry"].as_array().expect("entries").iter().filter_map(|e| e["id"].as_str()).collect();
    let with = |prefix: &str, codes: &[&str]| codes.iter().map(|c| format!("{prefix}{c}")).collect::<Vec<_>>();
    let kinds = ["about", "atmost", "atleast"];
    let scales: Vec<(&str, &Scale)> = Shape::ALL.into_iter().filter_map(|shape| Some((shape.as_str(), shape.scale()?))).collect();
    vec![
        ("non-", with("non-", &NonAnswer::ALL.map(NonAnswer::as_str))),
        ("scale-", scales.iter().flat_map(|(name, scale)| with(&format!("scale-{name}-"), scale.codes)).collect()),
        (
            "three-",
            scales.iter().flat_map(|(name, scale)| scale.groups.iter().map(move |(code, _)| format!("three-{name}-{code}"))).collect(),
        ),
        ("chain-", with("chain-", &Link::ALL.map(Link::as_str))),
        ("text-permission-", Permission::ALL.iter().map(|p| format!("text-permission-{}", p.as_str())).collect()),
        ("help-nation-", with("help-nation-", &["england", "wales", "scotland", "ni"])),
        ("helped-", HelpedBy::ALL.iter().filter(|h| **h != HelpedBy::Pnts).map(|h| format!("helped-{}", h.as_str())).collect()),
        ("door-", Topic::ALL.iter().map(|t| format!("door-{}", t.as_str())).collect()),
        ("harmless-", with("harmless-", &["easy", "pleasant", "helpful", "very", "quite", "little"])),
        ("mode-", with("mode-", &["self", "assisted", "paper"])),
        ("help-line-", lines.iter().flat_map(|id| [format!("help-line-{id}"), format!("help-line-{id}-name")]).collect()),
        ("month-", (1..=12).map(|n| format!("month-{n}")).collect()),
        ("share-", kinds.iter().flat_map(|k| [format!("share-{k}-tenths"), format!("share-{k}-percent")]).collect()),
        ("staff-role-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-role-")).collect()),
        ("staff-state-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-state-")).collect()),
        ("staff-working-", with("staff-working-", &["count", "protect"])),
        ("staff-set-step-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-step-")).collect()),
        ("staff-set-what-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-what-")).collect()),
        ("staff-set-column-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-column-")).collect()),
        ("staff-set-hint-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-hint-")).collect()),
        ("staff-set-add-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-add-")).collect()),
        ("staff-set-sector-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-sector-")).collect()),
        ("staff-set-standing-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-standing-")).collect()),
        ("staff-set-type-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-type-")).collect()),
        ("staff-set-depth-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-depth-")).collect()),
        ("staff-set-wrong-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-wrong-")).collect()),
        ("staff-set-scope-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-scope-")).collect()),
        ("staff-set-rated-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-set-rated-")).collect()),
        ("staff-set-merge-", with("staff-set-merge-", &["places", "areas"])),
        ("staff-set-merge-what-", with("staff-set-merge-what-", &["places", "areas"])),
        ("staff-set-file-", with("staff-set-file-", &["population", "context", "value"])),
        ("staff-author-shape-", Shape::ALL.iter().map(|s| format!("staff-author-shape-{}", s.as_str())).collect()),
        ("staff-author-shows-", with("staff-author-shows-", &["nothing", "base", "headline", "groups", "options"])),
        ("staff-author-polarity-", with("staff-author-polarity-", &["positive", "negative", "none"])),
        ("staff-author-audience-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-author-audience-")).collect()),
        ("staff-author-how-", with("staff-author-how-", &["any_of", "none_of", "answered"])),
        ("staff-author-m-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-author-m-")).collect()),
        (
            "staff-author-",
            "shape purpose based_on audience tags sensitive polarity non headline code order exclusive counted group how only"
                .split(' ')
                .flat_map(|field| [format!("staff-author-{field}"), format!("staff-author-{field}-hint")])
                .chain(with("staff-author-", &["text-hint", "aside-hint", "short-hint", "finding-hint"]))
                .collect(),
        ),
        ("staff-gate-name-", Gate::ALL.iter().map(|g| format!("staff-gate-name-{}", g.as_str())).collect()),
        ("staff-gate-what-", Gate::ALL.iter().map(|g| format!("staff-gate-what-{}", g.as_str())).collect()),
        ("staff-gate-why-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-gate-why-")).collect()),
        ("staff-gate-reader-", Reader::ALL.iter().map(|r| format!("staff-gate-reader-{}", r.as_str())).collect()),
        ("staff-gate-party-", Party::ALL.iter().map(|p| format!("staff-gate-party-{}", p.as_str())).collect()),
        ("staff-gate-outcome-", with("staff-gate-outcome-", &["changed", "nothing"])),
        ("staff-failed-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-failed-")).collect()),
        ("reply-kind-", Heard::ALL.iter().map(|k| format!("reply-kind-{}", k.as_str())).collect()),
        ("reply-why-", Reason::ALL.iter().map(|r| format!("reply-why-{}", r.as_str())).collect()),
        ("reply-role-", OwnerRole::ALL.iter().map(|r| format!("reply-role-{}", r.as_str())).collect()),
        ("reply-vetted-", Vetted::ALL.iter().map(|v| format!("reply-vetted-{}", v.as_str())).collect()),
        ("staff-vet-", Vetted::ALL.iter().map(|v| format!("staff-vet-{}", v.as_str())).collect()),
        ("staff-says-", Vetted::ALL.iter().map(|v| format!("staff-says-{}", v.as_str())).collect()),
        ("staff-stage-", Stage::ALL.iter().map(|s| format!("staff-stage-{}", s.as_str())).collect()),
        ("staff-step-", Stage::ALL.iter().map(|s| format!("staff-step-{}", s.as_str())).collect()),
        ("staff-source-", Source::ALL.iter().map(|s| format!("staff-source-{}", s.as_str())).collect()),
        ("staff-audience-", Audience::ALL.iter().map(|a| format!("staff-audience-{}", a.as_str())).collect()),
        ("staff-told-", Audience::ALL.iter().map(|a| format!("staff-told-{}", a.as_str())).collect()),
        ("staff-import-", wrong_in_rows().iter().map(|what| format!("staff-import-{what}")).collect()),
        (
            "dashboard-",
            Seen::ALL.iter().flat_map(|t| [format!("dashboard-{}", t.as_str()), format!("dashboard-{}-what", t.as_str())]).collect(),
        ),
        ("dashboard-", Depth::OF_STAFF.iter().map(|d| format!("dashboard-{}", d.as_str())).collect()),
        (
            "staff-paper-",
            ["chief-executive", "board", "workshop"]
                .iter()
                .flat_map(|k| [format!("staff-paper-{k}"), format!("staff-paper-{k}-what")])
                .collect(),
        ),
        ("theme-", Seen::ALL.iter().flat_map(|t| t.theme_ids()).map(|id| format!("theme-{id}")).collect()),
        ("part-", (1..=13).map(|n| format!("part-{n}")).collect()),
        ("staff-return-non-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-return-non-")).collect()),
        ("staff-return-role-", staff_words("en").into_keys().filter(|key| key.starts_with("staff-return-role-")).collect()),
        ("staff-return-shown-", Shown::ALL.iter().map(|s| format!("staff-return-shown-{}", s.as_str())).collect()),
        ("staff-chorus-of-", Fact::ALL.iter().map(|fact| format!("staff-chorus-of-{}", fact.as_str())).collect()),
        ("cell-", kinds.iter().map(|k| format!("cell-{k}-percent")).collect()),
    ]
}

#[test]
fn no_message_of_the_interface_is_unused() {
    let (code, said) = (source_code(), said_by_templates());
    let mut used: BTreeSet<String> = said.into_iter().map(|(_, key, _)| key).collect();
    for (prefix, members) in families_of_keys() {
        assert!(code.contains(&format!("\"{prefix}{{")), "{prefix}: no format! in src/ begins with it any more");
        used.extend(members);
    }
    let is_used = |key: &String| used.contains(key) || code.contains(&format!("\"{key}\""));
    let unused: Vec<String> = all_english().into_keys().filter(|key| !is_used(key)).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_message_that_a_template_says_exists_and_gets_its_variables() {
    let catalogue = all_english();
    for (file, key, arguments) in said_by_templates() {
        let message = catalogue.get(&key).unwrap_or_else(|| panic!("{file}: there is no message {key}"));
        assert_eq!(message.variables, arguments, "{file}: {key}");
    }
}

#[test]
fn every_message_that_the_program_says_exists() {
    let (code, catalogue) = (source_code(), all_english());
    let mut seen = 0;
    for call in
        ["say(place.language, \"", "say(language, \"", "say(self.language, \"", "say(&language.code, \"", "say(language, &format!(\""]
    {
        for (start, _) in code.match_indices(call) {
            let key = code[start + call.len()..].split('"').next().expect("a key");
            let known = match key.split_once('{') {
                Some((prefix, _)) => catalogue.keys().any(|k| k.starts_with(prefix)),
                None => catalogue.contains_key(key),
            };
            assert!(known, "src says {key}, which is no message");
            seen += 1;
        }
    }
    assert!(seen > 15, "only {seen} were found");
    for (prefix, members) in families_of_keys() {
        for key in members {
            assert!(catalogue.contains_key(&key), "{prefix}: {key}");
        }
    }
}

#[test]
fn no_message_holds_markup() {
    for (from, code, catalogue) in all_catalogues() {
        for (key, message) in catalogue {
            let entity = message.text.split('&').skip(1).any(|rest| {
                rest.split(';')
                    .next()
                    .is_some_and(|n| (2..8).contains(&n.len()) && n.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#'))
                    && rest.contains(';')
            });
            assert!(!message.text.contains(['<', '>', '`', '\\', '"']) && !entity, "{from}/{code}: {key}: {}", message.text);
            assert!(!message.text.contains(['!', '¡', '！']), "{from}/{code}: {key} raises its voice: {}", message.text);
        }
    }
}

#[test]
fn english_neither_begs_nor_blames() {
    let unkind = [
        "please",
        "sorry",
        "valid",
        "invalid",
        "forgot",
        "forgotten",
        "failed",
        "fail",
        "failure",
        "oops",
        "whoops",
        "unfortunately",
        "error",
        "must",
    ];
    let mut seen = 0;
    for (from, _, catalogue) in all_catalogues().into_iter().filter(|(_, code, _)| ENGLISH.contains(&code.as_str())) {
        for (key, message) in catalogue {
            let said = alone(&message.text);
            let found: Vec<_> = said.iter().filter(|word| unkind.contains(&word.as_str())).collect();
            assert!(found.is_empty(), "{from}: {key} says {found:?}");
            seen += 1;
        }
    }
    assert!(seen > 600, "only {seen} messages were read");
}

fn is_name(key: &str) -> bool {
    key.starts_with("help-line-") && key.ends_with("-name")
}

/// Every message of every language but the source, with the same message in English: where it is from, the language, the key, both texts.
fn beside_english() -> Vec<(String, String, String, String, String)> {
    let mut english: BTreeMap<String, Catalogue> = BTreeMap::new();
    let (source, others): (Vec<_>, Vec<_>) = all_catalogues().into_iter().partition(|(_, code, _)| code == "en");
    english.extend(source.into_iter().map(|(from, _, catalogue)| (from, catalogue)));
    let mut pairs = Vec::new();
    for (from, code, catalogue) in others {
        for (key, message) in catalogue {
            let text = english[&from][&key].text.trim().to_owned();
            pairs.push((from.clone(), code.clone(), key, message.text.trim().to_owned(), text));
        }
    }
    assert!(pairs.len() > 28 * 400, "only {} messages were found", pairs.len());
    pairs
}

#[test]
fn no_english_is_left_in_another_language() {
    let mut shared = BTreeSet::new();
    let mut simpler = BTreeMap::new();
    for (from, code, key, text, english) in beside_english() {
        if ENGLISH.contains(&code.as_str()) {
            *simpler.entry(from).or_insert(0) += usize::from(text != english);
            continue;
        }
        if is_name(&key) || FORMATS.contains(&key.as_str()) {
            continue;
        }
        let excused = SHARED_WORDS.iter().any(|(c, keys, _)| *c == code && keys.contains(&key.as_str()));
        if excused {
            assert_eq!(text, english, "{from}/{code}: {key} is an exception for nothing");
            shared.insert((code.clone(), key.clone()));
        } else {
            assert_ne!(text, english, "{from}/{code}: {key} is still English");
        }
        let found: Vec<String> = alone(&text).into_iter().filter(|w| ENGLISH_WORDS.contains(&w.as_str())).collect();
        let kept =
            |word: &String| KEPT_IN_LATIN.iter().any(|(keys, words, _)| keys.contains(&key.as_str()) && words.contains(&word.as_str()));
        assert!(found.iter().all(kept), "{from}/{code}: {key}: {found:?}");
    }
    let listed: usize = SHARED_WORDS.iter().map(|(_, keys, _)| keys.len()).sum();
    assert_eq!(shared.len(), listed, "an exception is for nothing");
    assert!(simpler.values().all(|differing| *differing > 10), "easy English is not the same as English: {simpler:?}");
}

#[test]
fn every_language_is_written_in_its_own_letters() {
    let is_latin = |c: char| c.is_alphabetic() && (c <= '\u{24f}' || ('\u{1e00}'..='\u{1eff}').contains(&c));
    let mut kept_somewhere = BTreeSet::new();
    for (from, code, key, text, _) in beside_english().into_iter().filter(|(_, _, key, ..)| !is_name(key)) {
        let own = LETTERS.iter().find(|(_, _, codes)| codes.contains(&code.as_str()));
        let is_own = |c: char| own.map_or_else(|| is_latin(c), |(first, last, _)| (*first..=*last).contains(&c));
        let strange: BTreeSet<char> = text.chars().filter(|c| c.is_alphabetic() && !is_own(*c) && !is_latin(*c)).collect();
        assert!(strange.is_empty(), "{from}/{code}: {key}: {strange:?}");
        if own.is_none() {
            continue;
        }
        assert!(
            text.chars().any(is_own) || !text.chars().any(char::is_alphabetic),
            "{from}/{code}: {key} has no letter of its own: {text}"
        );
        let places: Vec<usize> = (0..KEPT_IN_LATIN.len()).filter(|n| KEPT_IN_LATIN[*n].0.contains(&key.as_str())).collect();
        for word in text.split(|c: char| !is_latin(c)).filter(|w| !w.is_empty()) {
            let place = places.iter().find(|n| KEPT_IN_LATIN[**n].1.contains(&word));
            kept_somewhere.insert(*place.unwrap_or_else(|| panic!("{from}/{code}: {key}: {word}")));
        }
    }
    assert_eq!(kept_somewhere.len(), KEPT_IN_LATIN.len(), "an exception is for nothing: only {kept_somewhere:?}");
}

#[test]
fn the_names_of_helplines_stay_as_the_organisations_write_them() {
    let own =
        |code: &str| interface(code).into_iter().filter(|(key, _)| is_name(key)).map(|(key, m)| (key, m.text)).collect::<BTreeMap<_, _>>();
    let (english, welsh) = (own("en"), own("cy"));
    assert!(english.len() > 5);
    for code in languages() {
        for (key, name) in own(&code) {
            assert!(name == english[&key] || (code == "cy" && name == welsh[&key]), "{code}: {key}: {name}");
        }
    }
}

#[test]
fn the_list_of_words_about_the_subject_finds_what_it_should() {
    let mut seen = 0;
    for (instrument, catalogues) in instruments().into_iter().filter(|(i, _)| i.kind == Kind::Voice) {
        for (code, catalogue) in catalogues {
            let about = &catalogue["about"].text;
            assert!(
                names_the_subject_in(&code, about).is_some(),
                "{}/{code}: “about” names it, and the list does not see it",
                instrument.id
            );
            seen += 1;
        }
    }
    for code in languages() {
        let title = &interface(&code)["public-home-intro"].text;
        assert!(names_the_subject_in(&code, title).is_some(), "{code}: the public page names it, and the list does not see it");
        assert!(names_the_subject_in(&code, &title.to_uppercase()).is_some(), "{code}: capital letters hide it");
    }
    assert!(seen > languages().len(), "only {seen} were read");
    assert_eq!(names_the_subject("Tell us about local services"), None);
    assert_eq!(names_the_subject_in("en", "grapes and drapes"), None);
    assert_eq!(names_the_subject_in("ar", "عُنْف"), Some("عنف"));
    assert_eq!(names_the_subject_in("cy", "am gam-drin"), Some(" gam-drin"));
    let (sealed, path) = ("QkJ3c-rape_Zm9vYmFyYmF6cXV4MDEyMzQ1Njc4OWFiY2RlZg", "/a-page-about-domestic-abuse-and-about-nothing-else");
    assert_eq!(names_the_subject(&format!("<input value=\"{sealed}\">")), None);
    assert!(names_the_subject(&format!("<a href=\"{path}\">")).is_some());
}

#[test]
fn nothing_before_a_card_is_used_names_the_subject() {
    // What stands on cards, on the landing page, around it, and on pages that anybody can call up without a card.
    let mut seen = BTreeSet::new();
    for (from, code, catalogue) in all_catalogues() {
        for (key, message) in catalogue {
            if is_silent(if from == "i18n" { PAGES } else { &from }, &key) {
                assert_eq!(names_the_subject_in(&code, &message.text), None, "{from}/{code}: {key}: {}", message.text);
                seen.insert((from.clone(), code.clone(), key));
            }
        }
    }
    for key in AROUND {
        assert!(seen.contains(&("i18n".to_owned(), "en".to_owned(), key.to_owned())), "{key} is no message any more");
    }
    for prefix in OUTSIDE {
        assert!(seen.iter().any(|(_, _, key)| key.starts_with(prefix)), "{prefix}: no message begins with it any more");
    }
    assert!(seen.len() >= languages().len() * 90, "only {} messages were read", seen.len());
}

/// How much of "before you begin" may be read. Two languages put spaces elsewhere than between words.
fn most_to_read(code: &str, text: &str) -> (usize, usize) {
    match code {
        "zh" => (text.chars().filter(|c| c.is_alphabetic()).count(), 500), // A word has two characters or so, and no spaces around it.
        "vi" => (text.split_whitespace().count(), 325),                    // Spaces stand between syllables: about 1.3 to a word.
        _ => (text.split_whitespace().count(), 250),
    }
}

#[test]
fn before_you_begin_has_at_most_250_words() {
    let words = words();
    let mut seen = 0;
    for instrument in words.instruments().filter(|i| i.kind == Kind::Voice) {
        for code in &instrument.languages {
            let mut text = words.ask(instrument.id.as_str(), code, "about", &[]).expect("words");
            let mut parts = BTreeMap::new();
            for (key, message) in interface(code).iter().filter(|(k, _)| k.starts_with("begin-")) {
                let long = "The Riverside and Hills Domestic Abuse Partnership Board";
                let args: Vec<(&str, Arg)> = message.variables.iter().map(|name| (name.as_str(), Arg::Text(long))).collect();
                parts.insert(key.clone(), words.say(code, key, &args).expect("words"));
            }
            for button in ["begin-start", "begin-young"] {
                assert!(parts.remove(button).is_some(), "{button}");
            }
            // Who has a card reads the one, who has a link the other.
            let [first, once] = ["begin-first", "begin-once"].map(|key| most_to_read(code, &parts[key]).0);
            parts.remove(if first < once { "begin-first" } else { "begin-once" });
            assert!(parts.len() >= 7, "only {parts:?} were found");
            for part in parts.values() {
                text = format!("{text} {part}");
            }
            let (count, most) = most_to_read(code, &text);
            assert!(count > 100, "{code}: only {count} words were found");
            assert!(count <= most, "{}/{code}: {count} words", instrument.id);
            seen += 1;
        }
    }
    assert!(seen > languages().len(), "only {seen} were counted");
}

/// Every message that an instrument needs.
fn keys_of(instrument: &Instrument) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = ["title", "survey-name", "about"].map(str::to_owned).into();
    for section in &instrument.sections {
        keys.insert(format!("section-{}", section.id));
        keys.extend(section.note.then(|| format!("section-{}-note", section.id)));
    }
    for question in &instrument.questions {
        let id = question.wording();
        keys.extend([format!("q-{id}"), format!("q-{id}-short")]);
        if matches!(question.shape, Shape::Single | Shape::Stage | Shape::Multi) {
            keys.extend(question.options.iter().map(|o| format!("q-{id}-{}", o.code)));
            keys.extend(question.collapse.iter().map(|c| format!("q-{id}-collapse-{}", c.code)));
        }
        // Of a return no share is worked out.
        keys.extend((!question.headline.is_empty() && instrument.kind != Kind::Return).then(|| format!("q-{id}-finding")));
    }
    keys.extend(instrument.declared_results().flat_map(|d| ["short", "finding", "base"].map(|part| format!("d-{}-{part}", d.id))));
    keys
}

#[test]
fn every_instrument_has_every_message_in_every_one_of_its_languages() {
    let words = words();
    let args = [("share", Arg::Text("About 7 in 10")), ("since", Arg::Text("April 2026")), ("service", Arg::Text("The police"))];
    let mut seen = 0;
    for instrument in words.instruments() {
        let id = instrument.id.as_str();
        for language in &instrument.languages {
            assert!(words.language(language).is_some(), "{id}: {language} is no language of the interface");
            for key in keys_of(instrument) {
                let said = words.ask(id, language, &key, &args).unwrap_or_else(|e| panic!("{id}: {e}"));
                assert!(!said.trim().is_empty(), "{id}/{language}: {key} says nothing");
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "only {seen} messages were asked for");
}

#[test]
fn no_message_of_an_instrument_is_unused() {
    for (instrument, catalogues) in instruments() {
        let mut known = keys_of(&instrument);
        known.extend(instrument.questions.iter().map(|q| format!("q-{}-hint", q.wording())));
        known.extend(["place-title", "place-hint"].map(str::to_owned));
        for (code, catalogue) in catalogues {
            let unused: Vec<_> = catalogue.keys().filter(|key| !known.contains(*key)).collect();
            assert!(unused.is_empty(), "{}/{code}: {unused:?}", instrument.id);
        }
    }
}

#[test]
fn findings_carry_their_share_and_questions_say_nothing_of_variables_that_pages_do_not_give() {
    for (instrument, catalogues) in instruments() {
        for (code, catalogue) in catalogues {
            for (key, message) in catalogue {
                let expected: &[&str] = if key.ends_with("-finding") { &["share"] } else { &[] };
                // In a repeated section a question says what it is asked about.
                let is_of = |q: &Question, key: &str| {
                    ["", "-short", "-finding", "-hint"].iter().any(|end| key == format!("q-{}{end}", q.wording()))
                };
                let repeated = instrument.questions.iter().any(|q| q.repeated.is_some() && is_of(q, &key));
                let allowed = |v: &String| {
                    expected.contains(&v.as_str()) || (v == "since" && key == "q-answered_before") || (v == "service" && repeated)
                };
                assert!(message.variables.iter().all(allowed), "{}/{code}: {key}: {:?}", instrument.id, message.variables);
                assert!(expected.iter().all(|v| message.variables.contains(*v)), "{}/{code}: {key} has no share", instrument.id);
            }
        }
    }
}

/// Whether the language of this folder was read by two people, as its own file says.
fn is_draft(code: &str) -> bool {
    let about: toml::Table = text_of(&at("i18n").join(code).join("language.toml")).parse().expect("TOML");
    let source = about.get("source").and_then(toml::Value::as_bool).unwrap_or(false);
    !source && about["read_by"].as_array().expect("a list").len() < 2
}

#[test]
fn a_draft_says_so_in_the_first_line_of_every_file() {
    let read = words().read([], false).expect("words");
    for code in languages() {
        let mut files = files_under(&at("i18n").join(&code), "ftl");
        files.extend(files_under(&at("instruments"), "ftl").into_iter().filter(|p| file_name(p) == format!("{code}.ftl")));
        assert!(files.len() > 5, "{code}: {files:?}");
        for file in files {
            let first = text_of(&file).lines().next().unwrap_or_default().to_owned();
            let folder = file_name(file.parent().expect("a folder"));
            let part = if file_name(&file) == STAFF {
                "staff"
            } else if folder == code {
                PAGES
            } else {
                &folder
            };
            assert_eq!(first == DRAFT, !read.has(part, &code), "{}: {first}", file.display());
        }
    }
}

#[test]
fn only_a_fictional_partnership_opens_a_draft() {
    let words = words();
    let drafts: BTreeSet<&str> = words.languages().iter().filter(|l| l.draft).map(|l| l.code.as_str()).collect();
    let expected: Vec<String> = languages().into_iter().filter(|code| is_draft(code)).collect();
    assert_eq!(drafts, expected.iter().map(String::as_str).collect());
    for instrument in words.instruments() {
        let open = |fictional| {
            words
                .open_languages(instrument, None, &words.read([], fictional).expect("words"))
                .into_iter()
                .map(|l| l.code)
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(open(true), instrument.languages.iter().cloned().collect(), "{}", instrument.id);
        let real: BTreeSet<String> = instrument.languages.iter().filter(|l| !drafts.contains(l.as_str())).cloned().collect();
        assert_eq!(open(false), real, "{}", instrument.id);
        assert!(real.contains("en"), "{}: the source is no draft", instrument.id);
    }
}

#[test]
fn every_language_names_itself_in_its_own_letters_and_direction() {
    let words = words();
    let known = [("en", "English", "ltr"), ("cy", "Cymraeg", "ltr"), ("ar", "العربية", "rtl")];
    for (code, name, direction) in known {
        let language = words.language(code).unwrap_or_else(|| panic!("no {code}"));
        assert_eq!((language.name.as_str(), language.direction.as_str()), (name, direction));
    }
    assert_eq!(words.languages().first().map(|l| l.code.as_str()), Some("en"));
    for language in words.languages() {
        let direction = if FROM_THE_RIGHT.contains(&language.code.as_str()) { "rtl" } else { "ltr" };
        assert_eq!(language.direction, direction, "{}", language.code);
    }
}

#[test]
fn the_four_buttons_of_the_bar_stand_side_by_side_on_a_small_screen() {
    for code in languages() {
        let catalogue = interface(&code);
        let buttons = ["leave", "help", "pause", "language"].map(|key| catalogue[key].text.trim().graphemes(true).count());
        assert!(buttons.iter().all(|letters| (2..=16).contains(letters)), "{code}: {buttons:?}");
        assert!(buttons.iter().sum::<usize>() <= 44, "{code}: {buttons:?}");
    }
}

#[test]
fn every_list_of_words_has_256_that_differ_and_say_nothing() {
    let words = words();
    for code in languages() {
        let list = words.list(&code);
        assert_eq!(list.len(), LIST, "{code}");
        assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), LIST, "{code}: two are the same");
        for word in list {
            assert!(word.chars().all(|c| c.is_alphabetic() || is_combining_mark(c) || c == '\u{200c}'), "{code}: {word}");
            assert_eq!(*word, word.to_lowercase(), "{code}");
            assert!((1..=10).contains(&word.graphemes(true).count()) && word.chars().count() >= 2, "{code}: {word}");
            assert_eq!(names_the_subject_in(&code, word), None, "{code}: {word}");
        }
    }
}

#[test]
fn no_two_words_of_a_list_are_one_when_accents_and_capitals_are_left_out() {
    let words = words();
    for code in languages() {
        let list = words.list(&code);
        for place in 0..=u8::MAX {
            let phrase = Phrase::from_places([place; WORDS - 1]);
            let said = phrase.words(list).join(" ");
            for typed in [said.to_uppercase(), said] {
                assert_eq!(Phrase::parse(&typed, [list]), Ok(vec![phrase]), "{code}: {typed}");
            }
        }
    }
}

#[test]
fn withdraw_words_come_back_as_they_were_shown_in_every_language() {
    let words = words();
    for code in languages() {
        for _ in 0..200 {
            let phrase = Phrase::draw();
            let shown = phrase.words(words.list(&code));
            assert_eq!(shown.len(), WORDS, "{code}");
            assert_eq!(Phrase::parse(&shown.join(" "), words.lists(&code)).map(|meant| meant[0]), Ok(phrase), "{code}: {shown:?}");
        }
    }
}

#[test]
fn withdraw_words_are_understood_when_another_language_is_being_read() {
    // The same phrases every time: once in thousands, six words of one English are six others of the other English.
    let mut seed = 12_345u32;
    let mut place = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        seed.to_be_bytes()[0]
    };
    let words = words();
    for code in languages() {
        for reading in languages().iter().filter(|reading| **reading != code) {
            let phrase = Phrase::from_places(std::array::from_fn(|_| place()));
            let shown = phrase.words(words.list(&code)).join(", ");
            assert!(
                Phrase::parse(&shown, words.lists(reading)).is_ok_and(|meant| meant.contains(&phrase)),
                "{code}, read in {reading}: {shown}"
            );
        }
    }
}

#[test]
fn buttons_are_called_in_running_text_what_stands_on_them() {
    let said = [
        ("private-leave", "leave"),
        ("private-leave-shared", "leave"),
        ("private-pause", "pause"),
        ("text-reader", "help"),
        ("done-close", "leave"),
    ];
    for code in languages() {
        let catalogue = interface(&code);
        for (key, button) in said {
            assert!(catalogue[key].text.contains(catalogue[button].text.trim()), "{code}: {key}: {}", catalogue[key].text);
        }
    }
}

#[test]
fn equality_questions_have_keys_of_their_own_beside_every_survey_that_they_follow() {
    // It asks about people itself, in its last part, so that no equality questions go with it.
    let asks_itself = "needs-and-support";
    let all = instruments();
    let of = |kind: Kind| all.iter().filter(move |(i, _)| i.kind == kind);
    let mut pairs = 0;
    for (equality, catalogues) in of(Kind::Equality) {
        for (survey, _) in of(Kind::Voice) {
            let own: BTreeSet<&str> = survey.questions.iter().map(|q| q.id.as_str()).collect();
            let both: Vec<&str> = equality.questions.iter().map(|q| q.id.as_str()).filter(|id| own.contains(id)).collect();
            assert_eq!(both.is_empty(), survey.id.as_str() != asks_itself, "{} and {}: {both:?}", equality.id, survey.id);
            let missing: Vec<&String> = survey.languages.iter().filter(|code| !catalogues.contains_key(*code)).collect();
            assert!(missing.is_empty(), "{} goes on after {} and has no {missing:?}", equality.id, survey.id);
            pairs += 1;
        }
    }
    assert!(pairs >= 2, "only {pairs} were compared");
}
