//! A language goes out to people who translate and comes back: the same, or with what they changed, or with everything that is wrong named in its place.

use crate::{
    app::TestApp,
    published::{chorus, ok},
};
use chorus::{
    i18n::{Arg, PAGES, STAFF, Words, catalogue::Text, without_isolates},
    translation::{Checked, DRAFT, Form, Pictures, Row, Scope, Typed, check, explained, own_file, rows},
    xlsform::Problem,
};
use std::{
    collections::BTreeSet,
    fs,
    io::{Cursor, Read},
    path::Path,
};

const FORMS: [Form; 3] = [Form::Xlsx, Form::Ods, Form::Fluent];

fn words() -> Words {
    Words::load().expect("words")
}

fn all(words: &Words, code: &str) -> Vec<Row> {
    rows(words, code, &Scope::default(), &Pictures::new()).expect("rows")
}

/// The rows as they come back from a file of this form.
fn back(words: &Words, code: &str, form: Form, rows: &[Row]) -> Vec<Typed> {
    let bytes = form.write(words, code, &Scope::default(), rows).expect("a file");
    form.read(&bytes, "pl.ftl").unwrap_or_else(|problems| panic!("{form:?}: {problems:?}"))
}

fn checked(words: &Words, code: &str, typed: &[Typed]) -> Result<Checked, Vec<Problem>> {
    check(words, words.language(code).expect("a language"), typed)
}

/// The rows with other words in those of one key and form.
fn with(rows: &[Row], key: &str, form: &str, text: &str) -> Vec<Row> {
    let mut rows = rows.to_vec();
    let row = rows
        .iter_mut()
        .find(|row| row.key == key && row.form == form && !row.text.is_empty())
        .unwrap_or_else(|| panic!("no row {key} {form}"));
    text.clone_into(&mut row.text);
    rows
}

/// The words of a folder in which these rows are words of one's own.
fn kept(folder: &Path, words: &Words, code: &str, rows: &[Row]) -> Words {
    let changed = checked(words, code, &back(words, code, Form::Xlsx, rows)).unwrap_or_else(|problems| panic!("{problems:?}"));
    fs::write(folder.join(format!("{code}.ftl")), own_file(words, code, &changed.changes).expect("a file")).expect("writes");
    Words::load_with(folder).expect("words")
}

#[test]
fn every_language_goes_out_in_every_form_and_comes_back_without_a_change() {
    let words = words();
    for language in words.languages().iter().filter(|l| l.code != "en") {
        let code = language.code.as_str();
        let rows = all(&words, code);
        let said = rows.iter().filter(|row| !row.text.is_empty()).count();
        assert!(said > 400, "{code}: only {said} rows");
        // A workbook is read for every language; what differs between the forms is the same in all of them.
        for form in FORMS.into_iter().filter(|form| *form == Form::Xlsx || ["ar", "cy", "pl"].contains(&code)) {
            let typed = back(&words, code, form, &rows);
            assert_eq!(typed.iter().filter(|row| !row.text.is_empty()).count(), said, "{code}: {form:?}");
            assert_eq!(checked(&words, code, &typed), Ok(Checked::default()), "{code}: {form:?}");
        }
    }
}

#[test]
fn a_row_has_everything_that_a_person_needs_who_says_it_again() {
    let words = words();
    let rows = all(&words, "pl");
    let row = |key: &str, form: &str| rows.iter().find(|row| row.key == key && row.form == form).unwrap_or_else(|| panic!("{key} {form}"));
    let intro = row("landing-intro", "");
    assert!(intro.text.contains("{ forms: $minutes }") && intro.english.contains("{ $minutes }"), "{intro:?}");
    assert!(intro.context.contains("such as 5") && intro.context.contains("one, few, many") && intro.seen.contains("Landing"), "{intro:?}");
    assert!(intro.context.contains("people without a card") && intro.state == "draft", "{intro:?}");
    for form in ["one", "few", "many"] {
        assert!(row("landing-intro", &format!("minutes {form}")).text.contains("{ $minutes }"), "{form}");
    }
    assert!(row("leave", "").context.contains("at most 16 signs"));
    let missing = rows.iter().find(|row| row.part == "professionals").expect("a row of an instrument that is not in Polish");
    assert!(missing.state == "missing" && missing.text.is_empty() && !missing.english.is_empty(), "{missing:?}");
    // Whatever is put into a message that people read is explained.
    for part in words.parts().filter(|part| *part != STAFF) {
        for (_, message) in words.source(part).expect("messages") {
            for variable in message.text.variables() {
                assert!(explained(variable).is_some(), "{part}: {}: nobody says what ${variable} is", message.key);
            }
        }
    }
    let scope = Scope { survivor_only: true, ..Scope::default() };
    let fewer = chorus::translation::rows(&words, "pl", &scope, &Pictures::new()).expect("rows");
    let parts: BTreeSet<&str> = fewer.iter().map(|row| row.part.as_str()).collect();
    assert!(
        parts.contains("survivor-core") && parts.contains(PAGES) && !parts.contains("professionals") && !parts.contains("ccr-leads"),
        "{parts:?}"
    );
    assert!(!fewer.iter().any(|row| row.key.ends_with("-finding") || row.key.starts_with("public-")));
    let scope = Scope { instrument: Some("touchpoints".into()), ..Scope::default() };
    let one =
        chorus::translation::rows(&words, "pl", &scope, &Pictures::from([(("touchpoints".into(), "about".into()), "pl/3.png".into())]));
    let one = one.expect("rows");
    assert!(one.iter().all(|row| row.part == "touchpoints") && one.iter().any(|row| row.key == "about" && row.picture == "pl/3.png"));
}

#[test]
fn what_comes_back_is_shown_and_goes_out_again_as_it_was_written() {
    let (words, folder) = (words(), tempfile::tempdir().expect("a folder"));
    let mut changed = with(&all(&words, "pl"), "landing-start", "", "Zaczynamy { \"\\u2066\" }Galop{ \"\\u2069\" }");
    changed = with(&changed, "landing-intro", "minutes few", "To potrwa jakieś { $minutes } minuty.");
    changed = with(&changed, "about", "", "= nie jest { \"\\u2066\" }formułą{ \"\\u2069\" }");
    let refused = checked(&words, "pl", &back(&words, "pl", Form::Xlsx, &changed)).expect_err("a formula");
    assert!(refused[0].message.contains("formula") && refused.len() == 1, "{refused:?}");
    changed = with(&changed, "about", "", "Zwykły tekst o usługach: { \"\\u2066\" }Galop{ \"\\u2069\" }.");
    let own = kept(folder.path(), &words, "pl", &changed);
    assert_eq!(own.aside(), []);
    let say = |words: &Words, n: f64| without_isolates(&words.say("pl", "landing-intro", &[("minutes", Arg::Number(n))]).expect("words"));
    assert!(say(&own, 3.0).contains("To potrwa jakieś 3 minuty.") && say(&own, 5.0) == say(&words, 5.0), "{}", say(&own, 3.0));
    assert_eq!(own.say("pl", "landing-start", &[]).expect("words"), "Zaczynamy \u{2066}Galop\u{2069}");
    assert_eq!(own.say("pl", "leave", &[]).expect("words"), words.say("pl", "leave", &[]).expect("words"));
    let part = changed.iter().find(|row| row.key == "about" && !row.text.is_empty()).map(|row| row.part.clone()).expect("a part");
    assert!(own.ask(&part, "pl", "about", &[]).expect("words").starts_with("Zwykły"));
    // The second export says what was typed, and comes back as nothing new.
    let said = |rows: &[Row]| rows.iter().map(|row| (row.key.clone(), row.form.clone(), row.text.clone())).collect::<Vec<_>>();
    let again = all(&own, "pl");
    assert_eq!(said(&again), said(&changed));
    for form in FORMS {
        assert_eq!(checked(&own, "pl", &back(&own, "pl", form, &again)), Ok(Checked::default()), "{form:?}");
    }
    let file = fs::read_to_string(folder.path().join("pl.ftl")).expect("a file");
    assert!(file.starts_with(DRAFT) && file.matches(" = ").count() == 3, "{file}");
    assert_eq!(own_file(&own, "pl", &[]).expect("a file"), file);
    // What the program says again is no word of one's own any more.
    let undone = checked(&own, "pl", &back(&words, "pl", Form::Ods, &all(&words, "pl"))).expect("nothing is wrong");
    assert_eq!((undone.changes.len(), own_file(&own, "pl", &undone.changes).expect("a file")), (3, format!("{DRAFT}\n")));
}

#[test]
fn whatever_is_wrong_with_a_row_is_named_in_its_place_and_nothing_is_taken() {
    let words = words();
    let rows = all(&words, "pl");
    for (key, form, text, says) in [
        ("landing-start", "", "", "nothing is written here"),
        ("landing-start", "", "Start { $n }", "{ $n } is not in the English"),
        ("keep-what", "", "Bez", ""),
        ("landing-start", "", "Start <b>", "stands in no message"),
        ("landing-start", "", "Start&nbsp;", "stands in no message"),
        ("landing-start", "", "Start!", "stands in no message"),
        ("landing-start", "", "Start \u{202e}", "an invisible mark (U+202E)"),
        ("landing-start", "", "Start \u{200f}", "an invisible mark (U+200F)"),
        ("landing-start", "", "Start { \"\\u202e\" }", "only around a name"),
        ("landing-start", "", "Start {", "a brace without its other half"),
        ("landing-start", "", "Start { NUMBER($n) }", "stands as { $name }"),
        ("landing-start", "", "=HYPERLINK(1)", "a formula"),
        ("landing-start", "", "Начать", "is no letter of Polski"),
        ("landing-start", "", "Pomoc po przemocy domowej", "names the subject"),
        ("card-title", "", "Proszę opowiedzieć nam o lokalnych usługach, z których Państwo korzystają", "one text message"),
        ("leave", "", "Opuść teraz tę stronę", "too long for a button"),
        ("landing-intro", "", "To zajmie { $minutes } minut.", "a number decides how this is said"),
        ("landing-intro", "", "{ forms: $minutes } { forms: $minutes }", "stands here twice"),
        ("landing-intro", "minutes few", "Bez liczby { forms: $minutes }", "no form stands in another"),
    ] {
        let Some(row) = rows.iter().position(|row| row.key == key && row.form == form) else { continue };
        let typed = back(&words, "pl", Form::Xlsx, &with(&rows, key, form, text));
        let found = checked(&words, "pl", &typed);
        if says.is_empty() {
            continue;
        }
        let found = found.expect_err(text);
        assert!(found.iter().any(|problem| problem.message.contains(says)), "{text}: {found:?}");
        let first = rows.iter().position(|row| row.key == key).expect("a row") + 2;
        assert!(
            found.iter().all(|p| p.place.sheet == "words" && [first, row + 2].contains(&p.place.row) && !p.place.column.is_empty()),
            "{found:?}"
        );
    }
    // Rows that are lost, doubled or called something else.
    let typed = back(&words, "pl", Form::Xlsx, &rows);
    let broken = |change: &dyn Fn(&mut Vec<Typed>)| {
        let mut typed = typed.clone();
        change(&mut typed);
        checked(&words, "pl", &typed).expect_err("refused").into_iter().map(|p| p.message).collect::<Vec<_>>().join("; ")
    };
    let at = |typed: &[Typed], key: &str, form: &str| typed.iter().position(|t| t.key == key && t.form == form).expect("a row");
    for (change, says) in [
        (&(|t: &mut Vec<Typed>| t[0].key = "none".into()) as &dyn Fn(&mut Vec<Typed>), "there is no message “none”"),
        (&|t| t[0].part = "none".into(), "no words are called “none”"),
        (
            &|t| drop(t.remove(at(t, "landing-intro", "minutes few"))),
            "the forms of $minutes are many, one here; this language has few, many, one",
        ),
        (&|t| drop(t.remove(at(t, "landing-intro", ""))), "the row above its forms is missing"),
        (&|t| t.push(t[0].clone()), "this row is here twice"),
    ] {
        let said = broken(change);
        assert!(said.contains(says), "{said}");
    }
    // Right to left, a language in other letters, and one word of English in it.
    for (code, text, says) in
        [("ar", "Begin", "has no letter of"), ("ar", "ابدأ दो", "is no letter of"), ("hi", "Begin", "has no letter of")]
    {
        let typed = back(&words, code, Form::Ods, &with(&all(&words, code), "landing-start", "", text));
        let found = checked(&words, code, &typed).expect_err(text);
        assert!(found[0].message.contains(says), "{code}: {found:?}");
    }
    let typed = back(&words, "ar", Form::Ods, &with(&all(&words, "ar"), "landing-start", "", "ابدأ Start"));
    let found = checked(&words, "ar", &typed).expect("a warning is no error");
    assert!(found.warnings.len() == 1 && found.warnings[0].message.contains("Latin letters"), "{found:?}");
    let typed = back(&words, "pl", Form::Ods, &with(&rows, "landing-start", "", "Start"));
    let english = words.say("en", "landing-start", &[]).expect("words");
    let found = checked(&words, "pl", &typed).expect("a warning is no error");
    assert_eq!(found.warnings.len(), usize::from(english == "Start"), "{found:?}");
}

#[test]
fn a_text_whose_english_has_changed_is_told_with_both_and_not_taken() {
    let words = words();
    let mut changed = with(&all(&words, "pl"), "landing-start", "", "Zaczynamy");
    changed = with(&changed, "continue", "", "Naprzód");
    let mut typed = back(&words, "pl", Form::Xlsx, &changed);
    for row in typed.iter_mut().filter(|row| row.key == "landing-start") {
        row.english = "Begin".to_owned();
    }
    let found = checked(&words, "pl", &typed).expect("nothing is wrong");
    assert_eq!(found.changes.iter().map(|c| c.key.as_str()).collect::<Vec<_>>(), ["continue"]);
    assert!(found.stale.len() == 1 && found.stale[0].place.column == "english", "{found:?}");
    let english = words.say("en", "landing-start", &[]).expect("words");
    assert!(found.stale[0].message.contains("“Begin”") && found.stale[0].message.contains(&english), "{found:?}");
}

#[test]
fn words_of_ones_own_whose_english_an_update_changed_are_left_aside_and_named() {
    let (words, folder) = (words(), tempfile::tempdir().expect("a folder"));
    let english = words.say("en", "landing-start", &[]).expect("words");
    let file = format!(
        "{DRAFT}\n\n## pages\n\n# English: Begin here\nlanding-start = Tutaj\n\n# English: {}\ncontinue = Naprzód\n\n# English: Gone\ngone = Nie ma\n\n\
         ## no-such-survey\n\n# English: x\nx = y\n",
        words.say("en", "continue", &[]).expect("words")
    );
    fs::write(folder.path().join("pl.ftl"), file).expect("writes");
    let own = Words::load_with(folder.path()).expect("words");
    assert_eq!(own.say("pl", "landing-start", &[]).expect("words"), words.say("pl", "landing-start", &[]).expect("words"));
    assert_eq!(own.say("pl", "continue", &[]).expect("words"), "Naprzód");
    let why: Vec<String> = own.aside().iter().map(|a| format!("{}: {}", a.place, a.why)).collect();
    assert!(why.len() == 3 && why.iter().any(|w| w.contains("“Begin here”") && w.contains(&english)), "{why:?}");
    assert!(why.iter().any(|w| w.contains("pages: gone")) && why.iter().any(|w| w.contains("no-such-survey")), "{why:?}");
    // One that puts in what the program does not have would break the page.
    let broken = format!("## pages\n\n# English: {english}\nlanding-start = Start {{ $x }}\n");
    fs::write(folder.path().join("pl.ftl"), broken).expect("writes");
    let own = Words::load_with(folder.path()).expect("words");
    assert!(own.aside().len() == 1 && own.say("pl", "landing-start", &[]).is_ok(), "{:?}", own.aside());
    for (name, text) in [("xx.ftl", "a = b\n"), ("en.ftl", "a = b\n"), ("pl.ftl", "a = {\n")] {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join(name), text).expect("writes");
        assert!(Words::load_with(folder.path()).is_err(), "{name}");
    }
}

#[test]
fn questions_in_a_language_in_which_they_were_not_come_in_whole_or_not_at_all() {
    let (words, folder) = (words(), tempfile::tempdir().expect("a folder"));
    let scope = Scope { instrument: Some("touchpoints".into()), ..Scope::default() };
    let mut rows = rows(&words, "ur", &scope, &Pictures::new()).expect("rows");
    assert!(rows.iter().all(|row| row.state == "missing"));
    for row in &mut rows {
        let put_in: String = row.english.split_inclusive('}').filter_map(|part| Some(part[part.find('{')?..].to_owned())).collect();
        row.text = format!("ایک متن {put_in}");
    }
    let mut partly = rows.clone();
    partly[3].text.clear();
    let found = checked(&words, "ur", &back(&words, "ur", Form::Xlsx, &partly)).expect_err("not whole");
    assert!(found.len() == 1 && found[0].message.contains("all of their texts") && found[0].place.row == 5, "{found:?}");
    let found = checked(&words, "ur", &back(&words, "ur", Form::Xlsx, &partly[..9])).expect_err("not whole");
    assert!(found.iter().any(|p| p.message.contains("have no row")), "{found:?}");
    let own = kept(folder.path(), &words, "ur", &rows);
    assert_eq!(own.aside(), []);
    let instrument = own.instrument("touchpoints").expect("an instrument");
    assert!(instrument.languages.contains(&"ur".to_owned()) && own.problems(instrument).is_empty(), "{:?}", own.problems(instrument));
    assert!(!words.instrument("touchpoints").expect("an instrument").languages.contains(&"ur".to_owned()));
    let open = |fictional| {
        let read = own.read([], fictional).expect("words");
        own.open_languages(instrument, None, &read).iter().any(|l| l.code == "ur")
    };
    assert!(open(true) && !open(false), "it is a draft");
    // An update that changes one of the English texts takes all of them out again.
    let path = folder.path().join("ur.ftl");
    let file = fs::read_to_string(&path).expect("a file").replacen("# English: ", "# English: Once: ", 1);
    fs::write(&path, file).expect("writes");
    let own = Words::load_with(folder.path()).expect("words");
    assert!(!own.instrument("touchpoints").expect("an instrument").languages.contains(&"ur".to_owned()), "{:?}", own.aside());
    assert!(own.aside().iter().any(|a| a.why.contains("not every text")), "{:?}", own.aside());
}

#[test]
fn a_fingerprint_is_that_of_the_texts_and_of_nothing_else() {
    let (words, folder) = (words(), tempfile::tempdir().expect("a folder"));
    let of = |words: &Words, part: &str, code: &str| words.fingerprint(part, code).expect("a fingerprint");
    let own = kept(folder.path(), &words, "pl", &with(&all(&words, "pl"), "landing-start", "", "Zaczynamy"));
    assert_ne!(of(&words, PAGES, "pl"), of(&own, PAGES, "pl"));
    assert_eq!(of(&words, "survivor-core", "pl"), of(&own, "survivor-core", "pl"));
    assert_eq!(of(&words, PAGES, "cy"), of(&own, PAGES, "cy"));
    fs::remove_file(folder.path().join("pl.ftl")).expect("removes");
    assert_eq!(of(&Words::load_with(folder.path()).expect("words"), PAGES, "pl"), of(&words, PAGES, "pl"));
    let every: BTreeSet<String> = words.languages().iter().map(|l| of(&words, PAGES, &l.code)).collect();
    assert_eq!(every.len(), words.languages().len());
}

#[test]
fn a_sheet_holds_no_formula_and_shows_the_marks_of_its_parts() {
    let words = words();
    let bytes = Form::Ods.write(&words, "ar", &Scope::default(), &all(&words, "ar")).expect("a file");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let mut content = String::new();
    zip.by_name("content.xml").expect("content").read_to_string(&mut content).expect("text");
    assert!(!content.contains("formula") && content.contains(&words.fingerprint(PAGES, "ar").expect("one")[..8]));
    let fluent =
        String::from_utf8(Form::Fluent.write(&words, "ar", &Scope::default(), &all(&words, "ar")).expect("a file")).expect("UTF-8");
    assert!(
        fluent.contains(&format!("### The mark of pages: {}", &words.fingerprint(PAGES, "ar").expect("one")[..8])),
        "{}",
        &fluent[..300]
    );
    // A formula, a document type and a note beside a cell, in a sheet that comes back.
    let sheet = |cells: &str| {
        let content = format!(
            "<office:d xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><table:table table:name=\"Words\"><table:table-row>{}</table:table-row>\
             <table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"9999999\"/></table:table-row>\
             <table:table-row>{cells}</table:table-row></table:table></office:d>",
            ["part", "key", "form", "english", "text"]
                .map(|h| format!("<table:table-cell><text:p>{h}</text:p></table:table-cell>"))
                .concat()
        );
        let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("content.xml", zip::write::SimpleFileOptions::default()).expect("a file");
        std::io::Write::write_all(&mut zip, content.as_bytes()).expect("writes");
        Form::Ods.read(&zip.finish().expect("a zip").into_inner(), "x.ods")
    };
    let cell = |text: &str| format!("<table:table-cell>{text}</table:table-cell>");
    let row = [cell("<text:p>pages</text:p>"), cell("<text:p>leave</text:p>"), cell(""), cell("<text:p>Leave</text:p>")].concat();
    let read = sheet(&format!(
        "{row}{}",
        cell("<office:annotation><text:p>no</text:p></office:annotation><text:p>Two<text:s text:c=\"2\"/>words</text:p>")
    ));
    let read = read.expect("rows");
    assert_eq!((read.len(), read[0].text.as_str(), read[0].place.row), (1, "Two  words", 5));
    let refused =
        sheet(&format!("{row}<table:table-cell table:formula=\"of:=1\"><text:p>1</text:p></table:table-cell>")).expect_err("a formula");
    assert!(refused[0].message.contains("formula") && refused[0].place.row == 5, "{refused:?}");
    assert!(Form::Xlsx.read(b"no zip", "x.xlsx").is_err() && Form::Fluent.read(b"\xff", "x.ftl").is_err());
    assert_eq!(Form::of(Path::new("a.XLSX")), Some(Form::Xlsx));
    assert_eq!(Text::default().whole(), "");
}

#[actix_web::test]
async fn the_terminal_gives_a_language_out_and_takes_it_in_and_what_changed_is_unread() {
    let app = TestApp::fresh().await;
    let out = app.folder.path().join("out");
    let run = async |arguments: &[&str]| chorus(&app, arguments, "").await;
    let path = |name: &str| out.join(name).display().to_string();
    let said = ok(&run(&["language", "export", "pl", "--to", &path("pl.xlsx")]).await);
    assert!(said.contains("Polski") && said.contains("messages are in"), "{said}");
    assert_eq!(run(&["language", "export", "pl", "--to", &path("pl.xlsx")]).await.status.code(), Some(1), "it is there already");
    ok(&run(&["language", "export", "pl", "--to", &out.display().to_string()]).await);
    for (code, says) in [("en", "English is the source"), ("xx", "there is no language")] {
        let refused = run(&["language", "export", code, "--to", &path("x.ods")]).await;
        assert!(String::from_utf8_lossy(&refused.stderr).contains(says), "{refused:?}");
    }
    assert!(ok(&run(&["language", "import", "pl", &path("pl.xlsx")]).await).contains("nothing changes"));
    let own = app.folder.path().join("words/pl.ftl");
    let file = fs::read_to_string(path("pl.ftl")).expect("a file");
    let line = file.lines().find(|line| line.starts_with("landing-start = ")).expect("a message").to_owned();
    let bad = file.replace(&line, "landing-start = Start { $n }").replace("\ncontinue = ", "\ncontinue = Ach ");
    fs::write(path("pl.ftl"), bad).expect("writes");
    let refused = run(&["language", "import", "pl", &out.display().to_string()]).await;
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(refused.status.code() == Some(1) && why.contains("pl.ftl:") && why.contains("{ $n } is not in the English"), "{why}");
    assert!(!own.exists(), "all of it, or nothing");
    fs::write(path("pl.ftl"), file.replace(&line, "landing-start = Zaczynamy")).expect("writes");
    let said = ok(&run(&["language", "import", "pl", &path("pl.ftl"), "--check"]).await);
    assert!(said.contains("1 messages would change") && !own.exists(), "{said}");
    let said = ok(&run(&["language", "import", "pl", &path("pl.ftl")]).await);
    assert!(said.contains("1 messages changed") && said.contains("unread again: the pages in Polski"), "{said}");
    assert!(fs::read_to_string(&own).expect("a file").starts_with(DRAFT));
    assert!(ok(&run(&["language", "import", "pl", &path("pl.ftl")]).await).contains("nothing changes"), "it is there already");
    ok(&run(&["check"]).await);
    fs::write(&own, fs::read_to_string(&own).expect("a file").replace("# English: ", "# English: Not ")).expect("writes");
    let refused = run(&["check"]).await;
    assert!(String::from_utf8_lossy(&refused.stderr).contains("words/pl.ftl: pages: landing-start: not shown"), "{refused:?}");
}
