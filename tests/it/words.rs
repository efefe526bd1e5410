//! Catalogues: complete, alike in every language, plain, calm, and silent about the subject until "before you begin".

use chorus::{
    domain::{
        answers::Permission,
        instrument::{Instrument, NonAnswer, Shape},
    },
    i18n::{Arg, Words, without_isolates},
};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
};

/// The line that begins every file which two people have not yet recorded that they read.
const DRAFT: &str = "# Draft: not yet read by a second person.";
/// Plural categories of whole numbers (CLDR, plurals.xml, cardinal).
const PLURALS: [(&str, &[&str]); 3] = [
    ("en", &["one", "other"]),
    ("cy", &["zero", "one", "two", "few", "many", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
];
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
/// Messages that are a name or a format, and may be the same in two languages.
const NAMES_AND_FORMATS: [&str; 5] =
    ["help-line-national-name", "help-line-men-name", "help-line-lgbt-name", "day-in-words", "month-in-words"];
/// Words in Latin letters that Arabic keeps: a key of the keyboard, and file formats.
const KEPT_IN_ARABIC: [&str; 3] = ["Shift", "CSV", "JSON"];
/// Parts of words that name the subject, small letters, without Arabic vowel marks.
const SUBJECT: [&str; 37] = [
    "abus",
    "violen",
    "domestic",
    "survivor",
    "victim",
    "assault",
    "coerc",
    "perpetrator",
    "stalk",
    "refuge",
    "rape",
    "batter",
    "cam-drin",
    "gam-drin",
    "ngham-drin",
    "cham-drin",
    "camdri",
    "gamdri",
    "trais",
    "drais",
    "thrais",
    "nhrais",
    "treis",
    "dreis",
    "domestig",
    "ddomestig",
    "goroes",
    "oroeswr",
    "oroeswyr",
    "dioddef",
    "ddioddef",
    "عنف",
    "إساء",
    "اعتداء",
    "أسري",
    "ناجي",
    "ضحي",
];
/// More of the same, that are words only when they stand alone.
const SUBJECT_WORDS: [&str; 6] = ["المنزلي", "منزلي", "ضحايا", "الناجون", "ناجون", "انتهاك"];

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
    assert!(["ar", "cy", "en"].iter().all(|code| codes.iter().any(|c| c == code)), "{codes:?}");
    codes
}

fn interface(language: &str) -> Catalogue {
    let mut catalogue = Catalogue::new();
    for path in files_under(&at("i18n").join(language), "ftl") {
        read_into(&mut catalogue, &path);
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

/// Arabic vowel marks (U+064B to U+0652) and the lengthening stroke, which change no word.
fn bare(text: &str) -> String {
    text.to_lowercase().chars().filter(|c| !matches!(c, '\u{64b}'..='\u{652}' | '\u{640}')).collect()
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
        assert_eq!(files(&code), files("en"), "{code}");
        assert_alike("i18n", &code, &source, &interface(&code));
    }
    for (instrument, catalogues) in instruments() {
        let found: BTreeSet<_> = catalogues.keys().cloned().collect();
        assert_eq!(found, instrument.languages.iter().cloned().collect(), "{}: languages and files", instrument.id);
        for (code, catalogue) in &catalogues {
            assert_alike(instrument.id.as_str(), code, &catalogues["en"], catalogue);
        }
    }
}

#[test]
fn wherever_a_number_chooses_a_form_every_form_of_the_language_is_there() {
    let mut seen = BTreeSet::new();
    for (from, code, catalogue) in all_catalogues() {
        let (_, forms) =
            PLURALS.iter().find(|(c, _)| *c == code).unwrap_or_else(|| panic!("{code}: its plural forms are to be added here"));
        let forms: BTreeSet<String> = forms.iter().map(|f| (*f).to_owned()).collect();
        for (key, message) in &catalogue {
            for (variable, branches) in &message.selectors {
                let of_a_number = branches.iter().any(|b| b != "other" && CATEGORIES.contains(&b.as_str()));
                if of_a_number {
                    let named: BTreeSet<String> = branches.iter().filter(|b| CATEGORIES.contains(&b.as_str())).cloned().collect();
                    assert_eq!(named, forms, "{from}/{code}: {key} by ${variable}");
                    seen.insert((code.clone(), key.clone()));
                }
            }
        }
    }
    for code in ["cy", "ar"] {
        assert!(seen.contains(&(code.to_owned(), "text-limit".to_owned())), "{code}: a limit in characters needs forms");
    }
}

#[test]
fn the_forms_of_numbers_are_chosen_as_the_languages_choose_them() {
    let words = words();
    let say = |code: &str, minutes: u32| {
        let said = words.say(code, "landing-intro", &[("minutes", Arg::Number(minutes.into()))]).expect("words");
        without_isolates(&said)
    };
    assert!(say("cy", 2).contains("2 funud") && say("cy", 3).contains("3 munud") && say("cy", 8).contains("8 munud"));
    assert!(say("cy", 0).contains("llai na munud"));
    assert!(
        say("ar", 2).contains("دقيقتين")
            && say("ar", 3).contains("3 دقائق")
            && say("ar", 11).contains("11 دقيقة")
            && say("ar", 100).contains("100 دقيقة")
    );
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

/// Families of keys that the program puts together, with the beginning that stands in `src/`, and every member.
fn families_of_keys() -> Vec<(&'static str, Vec<String>)> {
    let help: toml::Table = text_of(&at("help/directory.toml")).parse().expect("TOML");
    let lines: Vec<&str> = help["entry"].as_array().expect("entries").iter().filter_map(|e| e["id"].as_str()).collect();
    let with = |prefix: &str, codes: &[&str]| codes.iter().map(|c| format!("{prefix}{c}")).collect::<Vec<_>>();
    let kinds = ["about", "atmost", "atleast"];
    vec![
        ("non-", with("non-", &NonAnswer::ALL.map(NonAnswer::as_str))),
        ("scale-", with("scale-", &["strongly_agree", "agree", "neither", "disagree", "strongly_disagree"])),
        ("three-", with("three-", &["agree", "neither", "disagree"])),
        ("text-permission-", Permission::ALL.iter().map(|p| format!("text-permission-{}", p.as_str())).collect()),
        ("help-line-", lines.iter().flat_map(|id| [format!("help-line-{id}"), format!("help-line-{id}-name")]).collect()),
        ("month-", (1..=12).map(|n| format!("month-{n}")).collect()),
        ("share-", kinds.iter().flat_map(|k| [format!("share-{k}-tenths"), format!("share-{k}-percent")]).collect()),
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
    let unused: Vec<String> =
        interface("en").into_keys().filter(|key| !used.contains(key) && !code.contains(&format!("\"{key}\""))).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn every_message_that_a_template_says_exists_and_gets_its_variables() {
    let catalogue = interface("en");
    for (file, key, arguments) in said_by_templates() {
        let message = catalogue.get(&key).unwrap_or_else(|| panic!("{file}: there is no message {key}"));
        assert_eq!(message.variables, arguments, "{file}: {key}");
    }
}

#[test]
fn every_message_that_the_program_says_exists() {
    let (code, catalogue) = (source_code(), interface("en"));
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
            assert!(!message.text.contains(['<', '>', '`', '\\']) && !entity, "{from}/{code}: {key}: {}", message.text);
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
    for (from, _, catalogue) in all_catalogues().into_iter().filter(|(_, code, _)| code == "en") {
        for (key, message) in catalogue {
            let said = alone(&message.text);
            let found: Vec<_> = said.iter().filter(|word| unkind.contains(&word.as_str())).collect();
            assert!(found.is_empty(), "{from}: {key} says {found:?}");
            assert!(!message.text.contains('!'), "{from}: {key} raises its voice");
            seen += 1;
        }
    }
    assert!(seen > 200, "only {seen} messages were read");
}

#[test]
fn no_english_is_left_in_another_language() {
    let mut compared = 0;
    let mut compare = |from: &str, code: &str, source: &Catalogue, catalogue: &Catalogue| {
        for (key, message) in catalogue.iter().filter(|(key, _)| !NAMES_AND_FORMATS.contains(&key.as_str())) {
            assert_ne!(message.text.trim(), source[key].text.trim(), "{from}/{code}: {key} is still English");
            compared += 1;
            if code == "ar" {
                let latin = message.text.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| !w.is_empty());
                let foreign: Vec<&str> = latin.filter(|w| !KEPT_IN_ARABIC.contains(w)).collect();
                assert!(foreign.is_empty(), "{from}/ar: {key}: {foreign:?}");
                assert!(message.text.contains(|c| matches!(c, '\u{600}'..='\u{6ff}')), "{from}/ar: {key} has no Arabic: {}", message.text);
            }
            if code == "cy" {
                let english = [
                    "the", "you", "your", "and", "this", "that", "with", "what", "people", "services", "answer", "answers", "question",
                    "of",
                ];
                let found: Vec<String> = alone(&message.text).into_iter().filter(|w| english.contains(&w.as_str())).collect();
                assert!(found.is_empty(), "{from}/cy: {key}: {found:?}");
            }
        }
    };
    let source = interface("en");
    for code in languages().iter().filter(|c| *c != "en") {
        compare("i18n", code, &source, &interface(code));
    }
    for (instrument, catalogues) in instruments() {
        for (code, catalogue) in catalogues.iter().filter(|(c, _)| *c != "en") {
            compare(instrument.id.as_str(), code, &catalogues["en"], catalogue);
        }
    }
    assert!(compared > 400, "only {compared} messages were compared");
    for key in NAMES_AND_FORMATS {
        assert!(source.contains_key(key), "{key} is an exception for nothing");
    }
}

/// The word of the list about the subject that `text` holds, if it holds one.
pub fn names_the_subject(text: &str) -> Option<&'static str> {
    let text = bare(text);
    let whole = SUBJECT_WORDS.iter().find(|w| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == bare(w)));
    whole.or_else(|| SUBJECT.iter().find(|part| text.contains(&bare(part)))).copied()
}

#[test]
fn the_list_of_words_about_the_subject_finds_what_it_should() {
    for (_, catalogues) in instruments().into_iter().filter(|(i, _)| i.id.as_str() == "survivor-core") {
        for (code, catalogue) in catalogues {
            assert!(names_the_subject(&catalogue["about"].text).is_some(), "{code}: “about” names it, and the list does not see it");
        }
    }
    assert_eq!(names_the_subject("Tell us about local services"), None);
}

#[test]
fn nothing_before_a_card_is_used_names_the_subject() {
    // What stands on cards, on the landing page, around it, and on pages that anybody can call up without a card.
    let around = [
        "bar-label",
        "leave",
        "help",
        "pause",
        "language",
        "skip-link",
        "back",
        "continue",
        "offline",
        "leaving-shift",
        "demo-notice",
        "pause-title",
        "pause-body",
        "pause-continue",
        "done-title",
        "begin-title",
        "question-number",
    ];
    let outside = ["card-", "landing-", "closed-", "stale-", "missing-", "large-", "fault-", "busy-", "stopped-", "language-"];
    let mut seen = 0;
    for (from, code, catalogue) in all_catalogues() {
        for (key, message) in catalogue {
            let of_interest = match from.as_str() {
                "i18n" => around.contains(&key.as_str()) || outside.iter().any(|prefix| key.starts_with(prefix)),
                _ => key == "title",
            };
            if of_interest {
                assert_eq!(names_the_subject(&message.text), None, "{from}/{code}: {key}: {}", message.text);
                seen += 1;
            }
        }
    }
    assert!(seen >= 3 * 40, "only {seen} messages were read");
}

#[test]
fn before_you_begin_has_at_most_250_words() {
    let words = words();
    let mut text = words.ask("survivor-core", "en", "about", &[]).expect("words");
    let mut parts = 0;
    for (key, message) in interface("en").iter().filter(|(k, _)| k.starts_with("begin-")) {
        if ["begin-start", "begin-young"].contains(&key.as_str()) {
            continue;
        }
        let long = "The Riverside and Hills Domestic Abuse Partnership Board";
        let args: Vec<(&str, Arg)> = message.variables.iter().map(|name| (name.as_str(), Arg::Text(long))).collect();
        text = format!("{text} {}", words.say("en", key, &args).expect("words"));
        parts += 1;
    }
    assert!(parts >= 7, "only {parts} messages were found");
    let count = text.split_whitespace().count();
    assert!(count > 100, "only {count} words were found");
    assert!(count <= 250, "{count} words");
}

/// Every message that an instrument needs.
fn keys_of(instrument: &Instrument) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> = ["title", "survey-name", "about"].map(str::to_owned).into();
    for section in &instrument.sections {
        keys.insert(format!("section-{}", section.id));
        keys.extend(section.note.then(|| format!("section-{}-note", section.id)));
    }
    for question in &instrument.questions {
        let id = &question.id;
        keys.extend([format!("q-{id}"), format!("q-{id}-short")]);
        if matches!(question.shape, Shape::Single | Shape::Multi) {
            keys.extend(question.options.iter().map(|o| format!("q-{id}-{}", o.code)));
            keys.extend(question.collapse.iter().map(|c| format!("q-{id}-collapse-{}", c.code)));
        }
        keys.extend(matches!(question.shape, Shape::Single | Shape::Agree5).then(|| format!("q-{id}-finding")));
    }
    keys.extend(instrument.derived.iter().flat_map(|d| ["short", "finding", "base"].map(|part| format!("d-{}-{part}", d.id))));
    keys
}

#[test]
fn every_instrument_has_every_message_in_every_one_of_its_languages() {
    let words = words();
    let args = [("share", Arg::Text("About 7 in 10")), ("since", Arg::Text("April 2026"))];
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
        known.extend(instrument.questions.iter().map(|q| format!("q-{}-hint", q.id)));
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
                let allowed = |v: &String| expected.contains(&v.as_str()) || (v == "since" && key == "q-answered_before");
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
    for code in languages() {
        let mut files = files_under(&at("i18n").join(&code), "ftl");
        files.extend(files_under(&at("instruments"), "ftl").into_iter().filter(|p| file_name(p) == format!("{code}.ftl")));
        assert!(files.len() > 5, "{code}: {files:?}");
        for file in files {
            let first = text_of(&file).lines().next().unwrap_or_default().to_owned();
            assert_eq!(first == DRAFT, is_draft(&code), "{}: {first}", file.display());
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
        let open = |fictional| words.open_languages(instrument, fictional).into_iter().map(|l| l.code).collect::<BTreeSet<_>>();
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
        assert!(["ltr", "rtl"].contains(&language.direction.as_str()), "{}", language.code);
        assert_eq!(language.direction == "rtl", ["ar", "fa", "ps", "ckb", "ur"].contains(&language.code.as_str()), "{}", language.code);
    }
}
