//! What is done with each input, for the fuzzers and for the ordinary tests, which replay the corpora without a fuzzer.
//!
//! Every function takes any bytes at all and panics when something does not hold.

use chorus::{
    disclosure::Protected,
    domain::{
        answers::{Answer, Answers, Permission, Text},
        ballot::{Ballot, Channel, EqualityRecord, HelpedBy, Narrative, SIZE_CLASSES, Standing, pad, unpad},
        code::Code,
        count::Count,
        family::{Linked, families},
        ids::{PlaceId, ServiceId},
        instrument::Instrument,
        number::Number,
        partnership::{Geography, Place},
        plan::{Declared, Plan},
        rows::{Keying, Rows},
        withdraw::{LIST, Phrase, WORDS as PHRASE_WORDS},
    },
    i18n::{Arg, Words, without_isolates},
    release::Document,
    report,
    web::answer::rehearsal::{Rehearsal, Run},
    xlsform::{self, Format},
};
use chrono::{Days, NaiveDate};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock, Mutex, PoisonError},
};

/// What is done with an input.
pub type Target = fn(&[u8]);

/// Every target under its name, which is also the name of its corpus.
pub const TARGETS: [(&str, Target); 10] = [
    ("ballot", ballot),
    ("body", body),
    ("code", code),
    ("csv", csv),
    ("form", form),
    ("language", language),
    ("page_state", page_state),
    ("release", release),
    ("words", words),
    ("xlsform", xlsform),
];

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().expect("words"));
static ASKED: LazyLock<Arc<Instrument>> = LazyLock::new(|| Arc::clone(WORDS.instrument("needs-and-support").expect("an instrument")));
static REHEARSALS: LazyLock<[Rehearsal; 2]> = LazyLock::new(|| {
    ["needs-and-support", "survivor-core"].map(|asked| Rehearsal::new(&WORDS, asked, "equality-england").expect("an instrument"))
});
/// Where a run can stand: each page of both surveys, from the door to the end.
static STANDS: LazyLock<Vec<(usize, Run)>> = LazyLock::new(|| {
    let mut stands = Vec::new();
    for (n, rehearsal) in REHEARSALS.iter().enumerate() {
        stands.push((n, rehearsal.begin(true)));
        let mut run = rehearsal.begin(false);
        for body in ["do=next"; 40].into_iter().chain(["do=send"]).chain(["do=next"; 10]) {
            stands.push((n, run.clone()));
            rehearsal.press(&mut run, body.as_bytes()).expect("nothing was answered");
        }
    }
    stands
});
static FAMILIES: LazyLock<Vec<Linked>> = LazyLock::new(|| families(&ASKED).expect("small"));
static PLAN: LazyLock<Plan> = LazyLock::new(|| {
    let place = |id: &str| Place { id: id.parse().expect("a name"), name: id.to_owned() };
    let geography = Geography { places: vec![place("alder"), place("birch")], areas: Vec::new() };
    let declared = Declared {
        areas: true,
        year: true,
        breakdown: vec!["disabled".parse().expect("a name")],
        equality: None,
        open: false,
        services: Vec::new(),
    };
    Plan::new(&ASKED, &geography, &declared, None).expect("a plan")
});
static ROWS: LazyLock<Rows> = LazyLock::new(|| Rows {
    instrument: Arc::clone(&ASKED),
    places: ["alder", "birch"].map(|id| id.parse::<PlaceId>().expect("a name")).to_vec(),
    services: vec!["refuge".parse::<ServiceId>().expect("a name")],
    languages: WORDS.languages().iter().map(|l| l.code.clone()).collect(),
});

/// A card's code and a number to come back with, as anybody could type them.
pub fn code(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (code, number) = (Code::parse(&text), Number::parse(&text));
    assert!(code.is_err() || number.is_err(), "the two are never confused");
    if let Ok(code) = code {
        assert_eq!(Code::parse(&code.grouped()), Ok(code.clone()));
        assert_eq!(Code::parse(&code.digits()), Ok(code.clone()));
        assert_eq!((code.digits().len(), code.grouped().len()), (16, 19));
    }
    if let Ok(number) = number {
        assert_eq!(Number::parse(&number.grouped()), Ok(number.clone()));
        assert_eq!((number.digits().len(), number.grouped().len()), (18, 23));
        let value: u64 = number.digits()[..17].parse().expect("digits");
        assert_eq!(Number::of(value), number);
    }
    if let Some(value) = data.first_chunk::<8>() {
        let number = Number::of(u64::from_le_bytes(*value));
        assert_eq!(Number::parse(&number.grouped()), Ok(number));
    }
}

/// Withdraw words, as anybody could type them.
pub fn words(data: &[u8]) {
    let (chosen, text) = data.split_first().unwrap_or((&0, &[]));
    let text = String::from_utf8_lossy(text);
    let languages = WORDS.languages();
    let language = &languages[usize::from(*chosen) % languages.len()].code;
    let list = WORDS.list(language);
    assert_eq!(list.len(), LIST);
    for phrase in Phrase::parse(&text, [WORDS.list("en"), list]).into_iter().flatten() {
        let shown = phrase.words(list);
        assert_eq!(shown.len(), PHRASE_WORDS);
        for shown in [shown.join(" "), shown.join(", ").to_uppercase()] {
            assert!(Phrase::parse(&shown, [list]).is_ok_and(|meant| meant.contains(&phrase)), "{language}: {shown}");
        }
    }
}

/// The sealed field of a page, as anybody could send it, and what is in it once it is opened, as a thief of a key could make it.
pub fn page_state(data: &[u8]) {
    let [rehearsal, _] = &*REHEARSALS;
    assert!(rehearsal.open(&String::from_utf8_lossy(data)).is_none(), "nobody else has the key");
    for run in [data, &stored(data)].into_iter().filter_map(Run::inflated) {
        // A made-up state just below the largest is written with fields that it left out, and is then above it: it does not open again. `form` sees
        // to it that no run of ours comes near.
        assert!(rehearsal.open(&rehearsal.seal(&run)).is_none_or(|opened| opened.is_like(&run)), "comes back");
        for body in ["", "do=next", "do=back", "do=skip", "do=help", "do=change:place", "do=stop", "do=send", "do=language:ar", "field=x"] {
            // What a thief made up need not fit into a ballot.
            let _ = rehearsal.press(&mut run.clone(), body.as_bytes());
        }
        let _ = rehearsal.press(&mut run.taken_up(), b"do=keep");
    }
}

/// Bytes as deflate writes them when it leaves them as they are (RFC 1951, 3.2.4): one last block, its length, the length again with every bit turned.
fn stored(data: &[u8]) -> Vec<u8> {
    let data = &data[..data.len().min(usize::from(u16::MAX))];
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
    [&[1][..], &length.to_le_bytes(), &(!length).to_le_bytes(), data].concat()
}

/// The most presses of one walk.
const PRESSES: usize = 64;

/// A walk through a survey: a line a press, each the body of a POST. `@option=yes` stands for the random name of that option on the page.
/// The first byte says where the walk begins: `0` before the survey of needs, `1` before the one with words, `2` and `3` the same from the door. Any
/// other chooses one of all the pages, so that a short walk comes everywhere.
pub fn form(data: &[u8]) {
    let (first, rest) = data.split_first().unwrap_or((&b'0', &[]));
    let (rehearsal, mut run) = match first {
        b'0'..=b'3' => {
            let rehearsal = usize::from(first & 1);
            (rehearsal, REHEARSALS[rehearsal].begin(first & 2 != 0))
        }
        _ => STANDS[usize::from(*first) % STANDS.len()].clone(),
    };
    let rehearsal = &REHEARSALS[rehearsal];
    for line in rest.split(|byte| *byte == b'\n').take(PRESSES) {
        if line == b"taken up" {
            run = run.taken_up();
            continue;
        }
        let body = posted(&run, line);
        assert!(rehearsal.press(&mut run, &body).is_ok(), "what can be answered can be sent");
    }
    // To deflate is slow, so that a walk is looked at as a page would carry it only where it ends; every beginning of it is a walk too.
    let field = run.deflated();
    assert!(Run::inflated(&field).is_some_and(|again| again.is_like(&run)), "comes back");
    // What is kept is less than that, and fits into twice as much.
    assert!(field.len() < 4_096 || Rehearsal::keep(&run).is_ok(), "what can be answered can be kept");
}

/// One press on every page of a survey, with the body of a POST just as it came.
pub fn body(data: &[u8]) {
    let (first, body) = data.split_first().unwrap_or((&0, &[]));
    let (rehearsal, run) = &STANDS[usize::from(*first) % STANDS.len()];
    assert!(REHEARSALS[*rehearsal].press(&mut run.clone(), body).is_ok(), "one press cannot make what cannot be sent");
}

/// The body of a POST, with random names in the place of those that begin with `@`; `@long` stands for words that are too long to be taken.
fn posted(run: &Run, line: &[u8]) -> Vec<u8> {
    if !line.contains(&b'@') {
        return line.to_vec();
    }
    let known = |text: &str| match text.strip_prefix('@') {
        Some("long") => "long ".repeat(201),
        Some(what) => run.alias(what),
        None => text.to_owned(),
    };
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(form_urlencoded::parse(line).map(|(name, value)| (known(&name), known(&value))));
    form.finish().into_bytes()
}

/// What lies in a ballot box, as anybody could make it who knows the box's public key.
pub fn ballot(data: &[u8]) {
    if let Ok(ballot) = unpad::<Ballot>(data) {
        counted(&ballot);
        if let Ok(padded) = pad(&ballot) {
            assert!(unpad::<Ballot>(&padded).is_ok_and(|again| again == ballot), "comes back");
        }
    }
    let _ = (unpad::<EqualityRecord>(data), unpad::<Narrative>(data));
    let ballot = made_of(data);
    let real = pad(&ballot).expect("an answered survey is shorter than the largest class");
    assert!(SIZE_CLASSES.contains(&real.len()));
    let void = pad(&Ballot { standing: Standing::Void, ..ballot.clone() }).expect("as long");
    assert_eq!(real.len(), void.len());
    assert!(unpad::<Ballot>(&real).is_ok_and(|again| again == ballot), "comes back");
    counted(&ballot);
    if let Ok(Some(text)) = Text::parse(&String::from_utf8_lossy(data)) {
        let narrative = Narrative { text, language: "en".to_owned(), permission: Permission::default(), standing: Standing::Void };
        assert!(pad(&narrative).is_ok(), "words that are taken can be sent");
    }
}

/// A reply of which every byte chooses something.
fn made_of(data: &[u8]) -> Ballot {
    let mut bytes = data.iter().copied();
    let mut next = || usize::from(bytes.next().unwrap_or(0));
    let mut answers = Answers::default();
    let (channel, place, helped) = (next(), next(), next());
    for question in &ASKED.questions {
        let (options, non) = (&question.options, &question.non_answers);
        let code = |n: usize| match options.get(n) {
            Some(option) => Some(option.code.as_str()),
            None => non.get(n - options.len()).map(|non| non.as_str()),
        };
        let chosen: Vec<&str> = (0..next() % 4).filter_map(|_| code(next() % (options.len() + non.len() + 1))).collect();
        // What does not fit together is refused, and then stays skipped.
        if let Ok(answer) = Answer::parse(question, chosen) {
            answers.set(&question.id, answer);
        }
    }
    Ballot {
        standing: Standing::Real,
        instrument: ASKED.id.clone(),
        version: ASKED.version,
        channel: [Channel::Card, Channel::Open, Channel::Kiosk, Channel::Paper][channel % 4],
        place: [None, Some("alder"), Some("birch"), Some("elsewhere")][place % 4].map(|id| id.parse().expect("a name")),
        service: None,
        language: WORDS.languages()[place % WORDS.languages().len()].code.clone(),
        helped_by: HelpedBy::ALL.get(helped % 7).copied(),
        number: [0xff; 16],
        answers,
    }
}

/// What was counted in all runs: empty tables for each of them would take longer than the counting.
static COUNT: LazyLock<Mutex<Count>> = LazyLock::new(|| Mutex::new(Count::new(&PLAN)));

/// Any ballot can be counted, or is refused; none breaks the count.
fn counted(ballot: &Ballot) {
    // The plan's families are these too, and what is counted has met each of them. What is refused has met none after the first that refused it.
    if COUNT.lock().unwrap_or_else(PoisonError::into_inner).add(ballot).is_err() {
        let outcomes = PLAN.routing().outcomes(&ballot.answers);
        for family in &*FAMILIES {
            let _ = family.combination_of(&outcomes);
        }
    }
}

/// Sheets that were keyed in; after a line `====` the same sheets as somebody else keyed them.
pub fn csv(data: &[u8]) {
    const BETWEEN: &[u8] = b"\n====\n";
    let between = data.windows(BETWEEN.len()).position(|at| at == BETWEEN);
    let first = &data[..between.unwrap_or(data.len())];
    let ((ballots, good), keying) = (keyed(first), Keying::read(first));
    assert!(!good || keying.differences(&keying).is_empty(), "a good keying never differs from itself");
    let Some(between) = between else { return };
    let second = &data[between + BETWEEN.len()..];
    let ((others, other_good), again) = (keyed(second), Keying::read(second));
    let (there, back) = (keying.differences(&again), again.differences(&keying));
    assert_eq!(there.is_empty(), back.is_empty(), "{there:?} {back:?}");
    assert!(!there.is_empty() || !good || !other_good || ballots == others, "keyings without a difference say the same");
}

/// The ballots of one keying as they would be sent, each with how often it is there, and whether the keying is without a problem.
fn keyed(sheets: &[u8]) -> (BTreeMap<Vec<u8>, usize>, bool) {
    let (ballots, problems) = ROWS.parse(sheets);
    assert!(problems.iter().all(|problem| problem.starts_with("line ")), "{problems:?}");
    let mut keyed = BTreeMap::new();
    for ballot in &ballots {
        let times = keyed.entry(pad(ballot).expect("what is keyed in can be sent").to_vec()).or_insert(0);
        *times += 1;
        // One of its kind tells how all of them are counted.
        if *times == 1 {
            counted(ballot);
        }
    }
    (keyed, problems.is_empty())
}

/// Messages, and the arguments that they take.
const MESSAGES: [(&str, &[&str], &[&str]); 12] = [
    ("error-text-too-long", &["length", "most"], &[]),
    ("landing-intro", &["minutes"], &[]),
    ("text-limit", &["most"], &[]),
    ("public-band-to", &["low", "high"], &[]),
    ("public-band-more", &["low"], &[]),
    ("public-range", &["low", "high"], &[]),
    ("share-about-tenths", &["n"], &[]),
    ("share-atmost-percent", &["n"], &[]),
    ("cell-atleast-percent", &["n"], &[]),
    ("begin-who", &[], &["partnership"]),
    ("begin-lawful", &[], &["contact"]),
    ("public-wave", &["number"], &["opened", "closes"]),
];

/// The choice of a language, and numbers, days and words in it.
pub fn language(data: &[u8]) {
    let (head, text) = data.split_at_checked(14).unwrap_or((&[0; 14], data));
    let text = String::from_utf8_lossy(text);
    let languages = WORDS.languages();
    assert!(WORDS.language(&text).is_none_or(|found| found.code == text));
    assert_eq!(WORDS.language(&text).is_some(), WORDS.say(&text, "landing-title", &[]).is_ok());
    let _ = (WORDS.ask(&text, "en", &text, &[]), WORDS.can_ask(&ASKED.id.to_string(), &text, &text), WORDS.list(&text).len());
    let language = &languages[usize::from(head[0]) % languages.len()].code;
    let (key, numbers, texts) = MESSAGES[usize::from(head[1]) % MESSAGES.len()];
    let number = f64::from_le_bytes(head[2..10].try_into().expect("eight bytes"));
    let args: Vec<(&str, Arg)> =
        numbers.iter().map(|name| (*name, Arg::Number(number))).chain(texts.iter().map(|name| (*name, Arg::Text(&text)))).collect();
    let said = WORDS.say(language, key, &args).expect("has its arguments");
    assert!(texts.is_empty() || said.contains(&*text), "{language}: {key}: words are said whole");
    let days = u32::from_le_bytes(head[10..14].try_into().expect("four bytes"));
    if let Some(day) = NaiveDate::MIN.checked_add_days(Days::new(u64::from(days))) {
        let (day, month) = (WORDS.day(language, day).expect("a day"), WORDS.month(language, day).expect("a month"));
        assert_eq!((without_isolates(&day), without_isolates(&month)), (day, month));
    }
}

/// A release as anybody could write it.
pub fn release(data: &[u8]) {
    if let Ok(figures) = serde_json::from_slice::<Protected>(data) {
        let text = serde_json::to_string(&figures).expect("figures");
        assert!(serde_json::from_str::<Protected>(&text).is_ok_and(|again| again == figures), "comes back");
    }
    let Ok(document) = serde_json::from_slice::<Document>(data) else { return };
    let text = document.canonical().expect("finite numbers");
    let again: Document = serde_json::from_str(&text).expect("comes back");
    assert_eq!(again.canonical().expect("finite numbers"), text);
    let _ = report::figures_csv(&document, &WORDS).expect("English says all of it");
    for language in ["en", "ar"] {
        let _ = (report::replies(&document, &WORDS, language), report::questions(&document, &ASKED, &WORDS, language).map(|q| q.len()));
    }
}

/// A form as anybody could write it, as tables of Markdown or, after a first byte `c`, as comma-separated values; after `x` as a workbook.
pub fn xlsform(data: &[u8]) {
    let (format, form) = match data.split_first() {
        Some((b'c', form)) => (Format::Csv, form),
        Some((b'x', form)) => (Format::Xlsx, form),
        _ => (Format::Md, data),
    };
    match xlsform::import(form, format, &WORDS) {
        Err(problems) => {
            assert!(!problems.is_empty(), "nobody would know why");
            assert!(problems.iter().all(|p| !p.place.sheet.is_empty() && p.place.row > 0 && p.message.len() > 10), "{problems:?}");
        }
        Ok(imported) => {
            for format in Format::ALL {
                let again = xlsform::export(&imported.source, format, &WORDS).expect("what comes in goes out");
                let back = xlsform::import(&again, format, &WORDS).expect("what goes out comes in");
                assert_eq!(back.source, imported.source);
            }
        }
    }
}
