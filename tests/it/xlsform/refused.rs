//! Bad forms: every error in its place, with what to do.

use super::forms::{GOOD, line, problems, read, with, with_row};
use proptest::prelude::*;

/// The only thing that is said of a form.
fn only(form: &str) -> String {
    let problems = problems(form);
    assert_eq!(problems.len(), 1, "{}", problems.join("\n"));
    problems.into_iter().next().expect("one")
}

/// The good form with a question of this type in the place of the one for words.
fn typed(kind: &str) -> String {
    with("| text     ", &format!("| {kind} "))
}

/// The good form with another column in the sheet, filled in for one row.
fn with_column(sheet: &str, column: &str, behind: &str, said: &str) -> String {
    let mut within = "";
    let add = |line: &'static str| {
        if let Some(name) = ["survey", "choices", "settings"].into_iter().find(|name| line.starts_with(&format!("| {name}"))) {
            within = name;
            return line.to_owned();
        }
        let head = ["| type ", "| list_name ", "| form_title "].iter().any(|first| line.contains(first));
        match line.trim().is_empty() || within != sheet {
            true => line.to_owned(),
            false if head => format!("{line} {column} |"),
            false if line.contains(behind) => format!("{line} {said} |"),
            false => format!("{line}  |"),
        }
    };
    GOOD.lines().map(add).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_identifies_a_person_a_device_or_a_place_is_refused_with_the_reason() {
    for (kinds, reason) in [
        (
            &["deviceid", "username", "phonenumber", "email", "start", "end", "today", "simserial", "subscriberid", "audit"][..],
            "which device or account",
        ),
        (&["geopoint", "geotrace", "geoshape", "start-geopoint"], "tells where somebody is"),
        (&["image", "audio", "video", "file", "barcode", "background-audio"], "faces, voices, handwriting and files"),
        (&["integer", "decimal", "range", "Integer"], "and bands as choices"),
        (&["date", "time", "dateTime"], "spans of time as choices"),
        (&["rank who"], "select_multiple for what matters most"),
        (&["select_one_from_file a.csv", "xml-external", "hidden"], "put them into the sheet choices"),
        (&["acknowledge"], "every question here can be skipped"),
        (&["colour", "select_two who"], "no type is called so: select_one, select_multiple"),
    ] {
        for kind in kinds {
            let said = only(&typed(kind));
            let place = format!("survey:{}:type:: “{kind}”: ", line("| text "));
            assert!(said.starts_with(&place) && said.contains(reason), "{kind}: {said}");
        }
    }
    let said = problems(&typed("select_one_from_file a.csv").replace("| text", "| email"));
    assert_eq!(said.len(), 1, "nothing is said twice: {said:?}");
}

#[test]
fn cells_that_force_fill_in_or_sort_out_answers_are_refused() {
    for (column, said, reason) in [
        ("required", "yes", "every question here can be skipped"),
        ("required", "${asked} = 'yes'", "every question here can be skipped"),
        ("constraint", ". > 3", "every answer that can be chosen is taken"),
        ("default", "yes", "no answer is filled in"),
        ("read_only", "true", "no answer is filled in"),
        ("choice_filter", "a = b", "the same choices in the same order"),
        ("parameters", "randomize=true", "the same choices in the same order"),
        ("media::image::English (en)", "a.png", "pages carry no files"),
        ("bind::odk:length", "3", "past every check"),
        ("disabled", "yes", "take the row out"),
    ] {
        let form = with_column("survey", column, "| asked  ", said);
        let name = column.split("::").next().expect("a name");
        let told = only(&form);
        assert!(told.starts_with(&format!("survey:{}:{name}:", line("| asked  "))) && told.contains(reason), "{column}: {told}");
    }
    for (column, said) in [("required", "no"), ("required", "false()"), ("disabled", "no")] {
        assert!(read(&with_column("survey", column, "| asked  ", said)).is_ok(), "{column} = {said}");
    }
    for (column, said, reason) in [
        ("submission_url", "https://x.example", "sent here alone"),
        ("public_key", "MII", "sent here alone"),
        ("instance_name", "${asked}", "a reply has no name"),
    ] {
        let told = only(&with_column("settings", column, "| help ", said));
        assert!(told.starts_with(&format!("settings:{}:{column}:: ", line("| help    | 3"))) && told.contains(reason), "{told}");
    }
}

#[test]
fn half_translated_sheets_name_the_language_of_every_gap() {
    let at = |said| line(said);
    assert!(
        only(&with("هل طلبت المساعدة؟", ""))
            .starts_with(&format!("survey:{}:label:ar: nothing is written here: every text stands in every language", at("| asked ")))
    );
    assert!(only(&with("اختر الكل.", "")).starts_with(&format!("survey:{}:hint:ar: ", at("| who      |"))), "a hint in one language");
    assert!(
        only(&with("| Who helped           ", "|            ")).starts_with(&format!("survey:{}:chorus_short:en: ", at("| who      |")))
    );
    assert!(only(&with("رأيك يهمنا", "")).starts_with(&format!("settings:{}:chorus_title:ar: ", at("| help    | 3"))));
    let said = problems(&with(
        "| label::English (en) | label::العربية (ar) | chorus_exclusive |",
        "| label::English (en) | hint::x | chorus_exclusive |",
    ));
    assert!(said.iter().any(|s| s.starts_with(&format!("choices:{}:label:ar: this column is missing", at("| list_name ")))), "{said:?}");
    assert!(
        said.iter().any(|s| s.starts_with(&format!("choices:{}:hint:x: there is no language “x” here", at("| list_name ")))),
        "{said:?}"
    );
    let many = problems(&GOOD.replace("نعم", "").replace("الشرطة", "").replace("لا أحد", ""));
    let rows: Vec<String> = ["| yes_no    | yes", "| police ", "| nobody"].iter().map(|c| format!("choices:{}:label:ar", at(c))).collect();
    assert_eq!(many.iter().map(|s| s.split(": ").next().expect("a place").to_owned()).collect::<Vec<_>>(), rows, "all at once");
}

#[test]
fn letters_from_the_right_in_a_column_from_the_left_are_told() {
    let said = only(&with("Who helped you?", "من ساعدك؟"));
    assert!(said.starts_with(&format!("survey:{}:label:en: its letters run from right to left", line("| who      |"))), "{said}");
    let said = only(&with("الشرطة", "The police"));
    assert!(said.starts_with(&format!("choices:{}:label:ar: its letters run from left to right", line("| police "))), "{said}");
}

#[test]
fn conditions_that_cannot_be_meant_say_why() {
    let relevant = |said: &str| with("${asked} = 'yes'", said);
    let row = line("| who      |");
    for (said, reason) in [
        ("${asked} = ''", "because ${asked} was left out"),
        ("${asked} > 3", "“${asked}” cannot be meant"),
        ("${nothing} = 'yes'", "${nothing} is not there"),
        ("${help} = 'yes'", "${help} is no question"),
        ("${asked} = 'perhaps'", "“perhaps” is no choice of asked"),
        ("${asked} = 'dk'", "“dk” is no answer"),
        ("${who} = 'police'", "who follows from itself"),
        ("${believed} = 'agree'", "believed is asked later: move it before who"),
        ("${asked} = 'yes' and ${believed} != ''", "believed is asked later"),
        ("pulldata('a', 'b')", "“pulldata” cannot be meant"),
        ("${asked} = 'yes", "a quotation mark that does not end"),
        ("once(${asked})", "a condition here is selected(${question}, 'choice')"),
    ] {
        let told = only(&relevant(said));
        assert!(told.starts_with(&format!("survey:{row}:relevant:: ")) && told.contains(reason), "{said}: {told}");
    }
    let two = with("|                         | agree5 ", "| ${asked} = 'yes' and selected(${who}, 'police') | agree5 ");
    assert!(only(&two).contains("a question follows from one other question only"));
    let several = with_row(
        "| believed ",
        "| | text | more | More? | المزيد؟ | | | ${who} = 'police' | | no | Shows more. | x §1 | survivor | | | More | المزيد |",
    );
    assert!(only(&several).contains("${who} takes several answers: write selected(${who}, '…')"));
}

#[test]
fn conditions_that_go_round_in_a_circle_name_it() {
    let circle =
        with("${asked} = 'yes'", "${believed} = 'agree'").replacen("|                         | agree5 ", "| ${better} != '' | agree5 ", 1);
    let circle = circle.replacen(
        "| What could be better?           | ما الذي يمكن تحسينه؟ |                  |                    |                         |",
        "| What could be better? | ما الذي يمكن تحسينه؟ | | | selected(${who}, 'police') |",
        1,
    );
    let said = problems(&circle);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said[0]
            .starts_with(&format!("survey:{}:relevant:: it goes round in a circle (who ← believed ← better ← who)", line("| who      |"))),
        "{said:?}"
    );
    assert!(said[1].contains("(believed ← better ← who ← believed)"), "{said:?}");
}

#[test]
fn names_are_there_once_and_lists_are_there() {
    let said = only(&with("| who      |", "| asked    |"));
    assert!(
        said.starts_with(&format!("survey:{}:name:: “asked” is the name of row {} already", line("| who      |"), line("| asked "))),
        "{said}"
    );
    let said = only(&with("| select_multiple who ", "| select_multiple whom "));
    assert!(said.starts_with(&format!("survey:{}:type:: there is no list “whom”", line("| who      |"))), "{said}");
    let said = only(&with("| select_multiple who ", "| select_multiple who or_other "));
    assert!(said.starts_with(&format!("survey:{}:type:: or_other: words can tell", line("| who      |"))), "{said}");
    let said = only(&with("| friends ", "| police "));
    assert!(said.starts_with(&format!("choices:{}:name:: “police” is twice in the list “who”", line("| friends "))), "{said}");
    let said = only(&with("| better   |", "| Better? |"));
    assert!(said.starts_with(&format!("survey:{}:name:: “Better?” is no name here", line("| better   |"))), "{said}");
    let said = only(&with("| friends ", "| short "));
    assert!(said.starts_with(&format!("choices:{}:name:: “short” is kept", line("| friends "))), "{said}");
}

#[test]
fn groups_begin_and_end_and_hold_everything() {
    let row = |said| line(said);
    assert!(only(&with("| end_group ", "| end_repeat ")).contains("ends with end_group"));
    assert!(
        only(&GOOD.lines().filter(|l| !l.contains("end_group")).fold(String::new(), |t, l| t + l + "\n"))
            .starts_with(&format!("survey:{}:type:: this group does not end", row("begin_group")))
    );
    let outside: String = GOOD.lines().filter(|l| !l.contains("_group")).fold(String::new(), |t, l| t + l + "\n");
    assert!(only(&outside).contains("questions stand in sections: write begin_group"), "told once");
    let nested = with_row("| asked ", "| | begin_group | inner | Inner | الداخل |\n| | end_group |");
    assert!(problems(&nested)[0].contains("sections stand beside each other"));
    let note = with_row("| asked ", "| | note | n | Read this. | اقرأ هذا. |");
    assert!(only(&note).contains("one note stands at the beginning of a section"));
    let repeat = with("| begin_group ", "| begin_repeat ").replace("| end_group ", "| end_repeat ");
    assert!(problems(&repeat).iter().any(|s| s.starts_with(&format!("survey:{}:repeat_count:: this column is missing", row("| type ")))));
}

#[test]
fn what_an_instrument_needs_and_a_form_has_not_is_told_once_a_place() {
    for (from, to, place, reason) in [
        (
            "| chorus_purpose ",
            "| purpose ",
            format!("survey:{}:chorus_purpose::", line("| type ")),
            "this column is missing: say what a reader",
        ),
        ("Shows who helps.", "", format!("survey:{}:chorus_purpose::", line("| who      |")), "nothing is written here"),
        ("| yes                  |", "| |", format!("survey:{}:chorus_headline::", line("| asked ")), "name the choices"),
        (
            "| yes                  |",
            "| maybe |",
            format!("survey:{}:chorus_headline::", line("| asked ")),
            "“maybe” is none of its choices",
        ),
        ("| positive        |", "| |", format!("survey:{}:chorus_polarity::", line("| believed ")), "good or bad news"),
        (
            "{ $share } people asked for help.",
            "People asked for help.",
            format!("survey:{}:chorus_finding:en:", line("| asked ")),
            "the share has no place in it",
        ),
        ("Who helped you?", "Who helped you, ${asked}?", format!("survey:{}:label:en:", line("| who      |")), "never put into a text"),
        ("Who helped you?", "Who helped { $share }?", format!("survey:{}:label:en:", line("| who      |")), "stand in braces here"),
        (
            "| strongly_disagree |",
            "| against |",
            format!("survey:{}:chorus_type::", line("| believed ")),
            "agree5 has these choices in this order",
        ),
        ("| agree5 ", "| times ", format!("survey:{}:chorus_type::", line("| believed ")), "times has these choices"),
        ("| agree5 ", "| multi ", format!("survey:{}:chorus_type::", line("| believed ")), "does not go with select_one"),
        ("| help    |", "|  |", format!("settings:{}:form_id::", line("| help    | 3")), "name the survey"),
        (
            "| English (en)     |",
            "| Klingon |",
            format!("settings:{}:default_language::", line("| help    | 3")),
            "there is no language “Klingon”",
        ),
        ("| 3       |", "| three |", format!("settings:{}:version::", line("| help    | 3")), "a whole number"),
    ] {
        let said = problems(&with(from, to));
        assert!(said.iter().any(|s| s.starts_with(&place) && s.contains(reason)), "{from} → {to}: {said:?}");
    }
    let unnamed = problems(&with("| chorus_purpose ", "| purpose "));
    assert_eq!(unnamed.len(), 1, "one column, one error: {unnamed:?}");
}

#[test]
fn results_are_told_from_other_calculations() {
    let result = |said: &str, whom: &str| {
        let row = format!(
            "| | calculate | any | | | | | {whom} | | no | Shows it. | x §1 | | | | Any | أي | {{ $share }} had any. | {{ $share }} نعم. | {said} | Everybody | الجميع |"
        );
        let form = with_row("| end_group ", &row);
        form.replacen(
            "| chorus_finding::العربية (ar) |",
            "| chorus_finding::العربية (ar) | calculation | chorus_base::English (en) | chorus_base::العربية (ar) |",
            1,
        )
    };
    let good = read(&result("if(selected(${who}, 'police'), 1, 0)", "${who} != '' and ${asked} != ''")).unwrap_or_else(|e| panic!("{e:?}"));
    let derived = &good.source.instrument.derived[0];
    assert_eq!((derived.base.len(), derived.yes.len()), (2, 1));
    for (said, whom, column) in [
        ("${a} + 1", "${who} != ''", "calculation"),
        ("if(${a}, 2, 0)", "${who} != ''", "calculation"),
        ("if(${gone} = 'x', 1, 0)", "${who} != ''", "calculation"),
        ("if(selected(${who}, 'police'), 1, 0)", "", "relevant"),
    ] {
        let told = only(&result(said, whom));
        assert!(told.starts_with(&format!("survey:{}:{column}:: ", line("| end_group ") + 1)), "{said}: {told}");
    }
}

#[test]
fn single_cells_are_looked_at_first() {
    let row = line("| who      |");
    for (said, reason) in [
        ("x".repeat(10_000).as_str(), "more than 4000 characters"),
        ("=1+1", "a spreadsheet takes this for a formula"),
        ("@SUM(A1)", "a spreadsheet takes this for a formula"),
        ("Who\u{202e}helped?", "an invisible mark (U+202E)"),
        ("Who\u{0}helped?", "an invisible mark (U+0000)"),
    ] {
        let told = only(&with("Who helped you?", said));
        assert!(told.starts_with(&format!("survey:{row}:label:: ")) && told.contains(reason), "{told}");
    }
    let wrong = problems(&with_row("| end_group ", &"| | text | =x |\n".repeat(1_500)));
    assert!(wrong.len() == 1_001 && wrong[0] == "file:1::: more than 1000 errors: mend these first", "{}", wrong.len());
    let many = with_row("| end_group ", &"| | text | x |\n".repeat(100_000));
    assert_eq!(problems(&many), ["file:1::: more than 20000 rows: take out what is no question, option or setting"]);
}

#[test]
fn what_is_only_noticed_is_a_warning() {
    let warned =
        |form: &str| -> Vec<String> { read(form).unwrap_or_else(|e| panic!("{e:?}")).warnings.iter().map(ToString::to_string).collect() };
    assert_eq!(warned(GOOD), Vec::<String>::new());
    assert!(warned(&with_column("survey", "appearance", "| asked ", "minimal"))[0].contains("“minimal” is not read"));
    assert!(
        warned(&with_column("survey", "colour", "| asked ", "red"))[0]
            .starts_with(&format!("survey:{}:colour:: nothing reads this column", line("| type ")))
    );
    assert!(warned(&with("${asked} = 'yes'", "${asked} != 'no'"))[0].contains("who leaves asked out is not asked"));
    assert_eq!(warned(&with("${asked} = 'yes'", "${asked} != '' and ${asked} != 'no'")), Vec::<String>::new());
    assert!(
        warned(&with_row("| who       | nobody", "| | spare | one | One | واحد |"))[0].contains("no question asks with the list “spare”")
    );
    assert!(
        warned(&with("| neither           |                     |", "| neither | So so |"))[0]
            .contains("every survey says “Neither agree nor disagree” here")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Any part of the good form in the place of any other: it is taken or refused, and nothing breaks.
    #[test]
    fn a_torn_form_never_breaks_the_reader(from in 0..GOOD.chars().count(), length in 0..400_usize, to in 0..GOOD.chars().count(), odd in "[|$'{}()=,\\PC]{0,12}") {
        let chars: Vec<char> = GOOD.chars().collect();
        let piece: String = chars[from..(from + length).min(chars.len())].iter().collect();
        let torn: String = chars[..to].iter().collect::<String>() + &odd + &piece + &chars[to..].iter().collect::<String>();
        if let Err(problems) = read(&torn) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                let place: Vec<&str> = problem.splitn(5, ':').collect();
                prop_assert!(place.len() == 5 && place[1].parse::<usize>().is_ok_and(|row| row > 0) && place[4].len() > 10, "{problem}");
            }
        }
    }
}
