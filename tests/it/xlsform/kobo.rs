//! Forms in the shape in which Kobo gives them back, written by hand after what is publicly known of it: no server of Kobo was asked.
//!
//! It keeps its own marks beside every row and choice (`$kuid`, `$autoname`, `$xpath`, `$autovalue`), says `false` for whatever is not required, has its own
//! order of columns, and in the settings `id_string`, a `style`, and a version with a day.

use super::forms::{GOOD, WORDS, read};
use chorus::xlsform::{self, Format};
use std::collections::BTreeMap;

type Sheets = BTreeMap<&'static str, Vec<Vec<String>>>;

/// One sheet of the good form: its head, and its rows.
fn sheet(name: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let rows = GOOD.lines().skip_while(|line| !line.starts_with(&format!("| {name} "))).skip(1).take_while(|line| !line.trim().is_empty());
    let mut rows =
        rows.map(|row| row.trim().trim_matches('|').split('|').skip(1).map(|cell| cell.trim().to_owned()).collect::<Vec<String>>());
    (rows.next().expect("a head"), rows.collect())
}

/// The good form as Kobo would give it back: its columns in this order, then the others; with columns that are the same for every row, or marks of each.
fn given_back() -> Sheets {
    let mut sheets = BTreeMap::new();
    for (name, first, added) in [
        (
            "survey",
            &["type", "name"][..],
            &[("$kuid", "mark"), ("$autoname", "name"), ("$xpath", "path"), ("required", "false"), ("select_from_list_name", "")][..],
        ),
        ("choices", &["list_name", "name"], &[("$autovalue", "name"), ("$kuid", "mark")]),
        ("settings", &["default_language", "form_id"], &[("style", "theme-grid no-text-transform")]),
    ] {
        let (head, rows) = sheet(name);
        let place = |column: &str| head.iter().position(|h| h == column).expect("a column");
        // Its own columns, marks, then the others in another order.
        let mut others: Vec<usize> = (0..head.len()).filter(|n| !first.contains(&head[*n].as_str())).collect();
        others.rotate_left(2);
        let order: Vec<usize> = first.iter().map(|c| place(c)).chain(others).collect();
        let renamed = |n: usize| if head[n] == "form_id" { "id_string".to_owned() } else { head[n].clone() };
        let mut out = vec![
            order[..2]
                .iter()
                .map(|n| renamed(*n))
                .chain(added.iter().map(|(c, _)| (*c).to_owned()))
                .chain(order[2..].iter().map(|n| renamed(*n)))
                .collect(),
        ];
        for (at, row) in rows.iter().enumerate() {
            let cell = |n: usize| row.get(n).cloned().unwrap_or_default();
            let mark = |what: &str| match what {
                "mark" => format!("k{at}Zx"),
                "name" => cell(place("name")),
                "path" => format!("help/{}", cell(place("name"))),
                same => same.to_owned(),
            };
            out.push(
                order[..2]
                    .iter()
                    .map(|n| cell(*n))
                    .chain(added.iter().map(|(_, what)| mark(what)))
                    .chain(order[2..].iter().map(|n| cell(*n)))
                    .collect(),
            );
        }
        sheets.insert(name, out);
    }
    sheets
}

fn markdown(sheets: &Sheets) -> String {
    let rows = |rows: &Vec<Vec<String>>| rows.iter().map(|row| format!("| | {} |", row.join(" | "))).collect::<Vec<_>>().join("\n");
    ["survey", "choices", "settings"].map(|name| format!("| {name} |\n{}\n\n", rows(&sheets[name]))).concat()
}

fn settings<'a>(sheets: &'a mut Sheets, column: &str) -> &'a mut String {
    let rows = sheets.get_mut("settings").expect("settings");
    let at = rows[0].iter().position(|head| head == column).expect("a column");
    &mut rows[1][at]
}

#[test]
fn a_form_in_the_shape_that_kobo_gives_back_comes_in_as_it_went_out() {
    let good = read(GOOD).expect("a good form");
    let mut sheets = given_back();
    assert_eq!(sheets["survey"][0][..5], ["type", "name", "$kuid", "$autoname", "$xpath"]);
    *settings(&mut sheets, "version") = "3 (2026-05-01 09:30:00)".to_owned();
    let back = read(&markdown(&sheets)).unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(back.source, good.source);
    let warnings: Vec<String> = back.warnings.iter().map(ToString::to_string).collect();
    // The title of a sheet stands before its heads, and an empty row behind it.
    let choices = sheets["survey"].len() + 4;
    let of_choices = ["$autovalue", "$kuid"].map(|column| format!("choices:{choices}:{column}::"));
    for column in ["survey:2:$kuid::", "survey:2:$autoname::", "survey:2:$xpath::"].map(str::to_owned).into_iter().chain(of_choices) {
        assert!(warnings.iter().any(|w| w.starts_with(&column) && w.contains("nothing reads this column")), "{column}: {warnings:?}");
    }
    assert!(
        warnings.iter().any(|w| w.starts_with("settings:") && w.contains(":version::") && w.contains("version 3 was taken")),
        "{warnings:?}"
    );
    assert!(!warnings.iter().any(|w| w.contains("required")), "what it says of every row is no warning: {warnings:?}");
    // The same as a workbook and as comma-separated values, once it has gone out of here again.
    for format in [Format::Xlsx, Format::Csv] {
        let out = xlsform::export(&back.source, format, &WORDS).expect("goes out");
        assert_eq!(xlsform::import(&out, format, &WORDS).expect("comes in").source, good.source);
    }
}

#[test]
fn what_kobo_adds_by_itself_is_told_apart_from_what_somebody_wrote() {
    let said = |change: &dyn Fn(&mut Sheets)| {
        let mut sheets = given_back();
        change(&mut sheets);
        read(&markdown(&sheets)).expect_err("it is refused")
    };
    // Every new project of Kobo records when a form was begun and ended.
    let timed = said(&|sheets| {
        let rows = sheets.get_mut("survey").expect("survey");
        rows.insert(1, vec!["start".to_owned(), "start".to_owned()]);
        rows.insert(2, vec!["end".to_owned(), "end".to_owned()]);
    });
    assert!(timed.len() == 2 && timed.iter().all(|p| p.contains("which device or account") && p.starts_with("survey:")), "{timed:?}");
    // What somebody has to answer, and names that are Kobo's own.
    let required = said(&|sheets| {
        let rows = sheets.get_mut("survey").expect("survey");
        let at = rows[0].iter().position(|head| head == "required").expect("a column");
        rows[2][at] = "true".to_owned();
    });
    assert!(required.len() == 1 && required[0].contains(":required::") && required[0].contains("can be skipped"), "{required:?}");
    let named = said(&|sheets| *settings(sheets, "id_string") = "aZ4kQ9".to_owned());
    assert!(named.len() == 1 && named[0].contains(":form_id::"), "{named:?}");
    let version = said(&|sheets| *settings(sheets, "version") = "vT4kQ9".to_owned());
    assert!(version.len() == 1 && version[0].contains("write a whole number"), "{version:?}");
}
