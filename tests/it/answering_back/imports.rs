//! Actions of homicide reviews and inspections: all rows or none, and every slip with its line and column.

use super::{actions, acts, look, people, press, read, released, send};
use crate::{
    app::{TestApp, day, on_both},
    rooms::{PASSWORD, value},
};
use chorus::{domain::action::Source, i18n::without_isolates};

const HEADER: &str = "source,reference,organisation,role,status,due,reason,language,words";
const PATH: &str = "/said-and-did/import";

#[actix_web::test]
async fn actions_of_reviews_and_inspections_stand_in_the_list_with_their_source() {
    on_both(|app| async move {
        released(&app).await;
        let people = people(&app).await;
        // As a spreadsheet writes it: a mark of the encoding, lines that end like its own, a comma and a line inside a cell, columns in another order.
        let rows = "\u{feff}reference,source,organisation,role,status,due,reason,language,words\r\n\
                    R 1,homicide-review,harbour,manager,planned,2026-06-30,,en,\"Train staff,\r\nevery year\"\r\n\
                    R 2,homicide-review,council,lead,not-doing,,law,en,Share more\r\n\
                    R 1,inspection,open-door,coordinator,doing,2026-03-31,,cy,<b>Cymraeg</b>\r\n";
        assert_eq!(press(&app, PATH, &people.linden, &[("rows", rows)]).await.0, 303);
        let all = actions(&app).await;
        let read_as: Vec<_> = all.iter().map(|a| (a.source, a.reference.as_str(), a.is_overdue(day("2026-05-15")))).collect();
        let expected = [(Source::HomicideReview, "R 1", false), (Source::HomicideReview, "R 2", false), (Source::Inspection, "R 1", true)];
        assert_eq!(read_as, expected);
        assert_eq!(all[0].now().words.text, "Train staff,\nevery year");
        let list = without_isolates(&look(&app, "/said-and-did", &people.moth).await);
        for says in [
            "From a homicide review: R 1",
            "From an inspection: R 1",
            "id=\"late\"",
            "&lt;b&gt;Cymraeg",
            "because the law does not allow it",
        ] {
            assert!(list.contains(says), "{says}: {list}");
        }
        let page = read(&app, "/said-and-did").await;
        assert!(
            !page.contains("Train staff") && !page.contains("R 1"),
            "what people said is one thing, what a review said another: {page}"
        );
        assert_eq!(acts(&app, "linden imported 3 actions").await, 1);
        // They go on like others.
        let action = format!("/actions/{}", all[0].id);
        assert_eq!(press(&app, &format!("{action}/change"), &people.heath, &super::filled("done", &[])).await.0, 303);
        assert_eq!(press(&app, &format!("{action}/vet"), &people.reed, &[("says", "agrees")]).await.0, 303);
        // The same rows again, and two who bring in the same at once.
        let (status, html) = press(&app, PATH, &people.linden, &[("rows", rows)]).await;
        assert!(status == 422 && html.contains("there already") && html.contains("Train staff,"), "{html}");
        let more = format!("{HEADER}\ninspection,R 9,harbour,lead,undecided,,,en,Look again");
        let mut sent = Vec::new();
        for cookie in [&people.linden, &people.heath] {
            let key = value(&look(&app, PATH, cookie).await, "key");
            let fields = [("key", key.as_str()), ("rows", &more), ("password", PASSWORD)].map(|(n, v)| (n.to_owned(), v.to_owned()));
            sent.push((cookie, fields));
        }
        let came =
            futures_util::future::join_all(sent.iter().cycle().take(6).map(|(cookie, fields)| send(&app, PATH, cookie, fields))).await;
        assert!(came.iter().all(|(status, _)| [303, 422].contains(status)), "{came:?}");
        assert_eq!(actions(&app).await.len(), 4);
    })
    .await;
}

#[actix_web::test]
async fn a_slip_is_named_by_line_and_column_and_nothing_comes_in() {
    let app = TestApp::fresh().await;
    let people = people(&app).await;
    let good = "inspection,1,harbour,lead,planned,2026-06-30,,en,Words";
    let long = "ä".repeat(601);
    let many = (0..501).map(|n| format!("inspection,{n},harbour,lead,done,,,en,Words")).collect::<Vec<_>>().join("\n");
    let with = |row: &str| format!("{HEADER}\n{good}\n{row}");
    for (rows, says) in [
        (with("survey,2,harbour,lead,done,,,en,Words"), "Line 3, column 1, “survey”: write homicide-review"),
        (with("<script>,2,harbour,lead,done,,,en,Words"), "Line 3, column 1"),
        (with("inspection,,harbour,lead,done,,,en,Words"), "Line 3, column 2"),
        (with(&format!("inspection,{},harbour,lead,done,,,en,Words", "x".repeat(81))), "Line 3, column 2"),
        (with(good), "Line 3, column 2, “1”: this source and reference are there already"),
        (with("inspection,2,nobody,lead,done,,,en,Words"), "Line 3, column 3, “nobody”"),
        (with("inspection,2,harbour,Jane Doe,done,,,en,Words"), "Line 3, column 4, “Jane Doe”"),
        (with("inspection,2,harbour,lead,finished,,,en,Words"), "Line 3, column 5, “finished”"),
        (with("inspection,2,harbour,lead,planned,,,en,Words"), "Line 3, column 6"),
        (with("inspection,2,harbour,lead,planned,31/12/26,,en,Words"), "Line 3, column 6, “31/12/26”"),
        (with("inspection,2,harbour,lead,planned,2099-01-01,,en,Words"), "Line 3, column 6"),
        (with("inspection,2,harbour,lead,not-doing,,time,en,Words"), "Line 3, column 7, “time”"),
        (with("inspection,2,harbour,lead,done,,,pl,Words"), "Line 3, column 8, “pl”"),
        (with("inspection,2,harbour,lead,done,,,en,"), "Line 3, column 9"),
        (with(&format!("inspection,2,harbour,lead,done,,,en,{long}")), "Line 3, column 9"),
        (with("inspection,2,harbour"), "Line 3: this line has more or fewer cells"),
        (format!("{HEADER}\n{many}"), "there are more than 500 rows"),
        (HEADER.to_owned(), "Line 1: there are no rows"),
        (format!("{HEADER},name\n{good},Jane"), "Line 1, column 10, “name”: there is no such column"),
        (format!("{}\n{good}", HEADER.replace("words", "role")), "column 9, “role”: this column stands twice"),
        (format!("{}\n{good}", HEADER.replace("words", "role")), "Line 1, “words”: this column is missing"),
        ("\u{0}\u{1}".to_owned(), "there is no such column"),
        ("x".repeat(10_000), "there is no such column"),
    ] {
        let (status, html) = press(&app, PATH, &people.linden, &[("rows", &rows)]).await;
        let html = without_isolates(&html);
        assert!(status == 422 && html.contains("Nothing was imported") && html.contains(says), "{says}: {status} {html}");
        assert!(!html.contains("<script"), "{html}");
    }
    // Several at once are all named, and what was pasted is there again.
    let (_, html) = press(&app, PATH, &people.linden, &[("rows", &with("survey,,nobody,no,no,no,no,no,"))]).await;
    let html = without_isolates(&html);
    for column in [1, 2, 3, 4, 6, 8, 9] {
        assert!(html.contains(&format!("Line 3, column {column}")), "{column}: {html}");
    }
    assert!(html.contains(good) && html.contains("survey,,nobody"), "{html}");
    assert_eq!(press(&app, PATH, &people.linden, &[("rows", &with("")), ("password", "another")]).await.0, 422);
    assert!(actions(&app).await.is_empty() && acts(&app, "imported").await == 0);
}
