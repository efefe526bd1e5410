//! Files of entries: all of it or nothing, and every error with its line and column.

use super::{linden, names, register};
use crate::{
    app::{TestApp, on_both},
    rooms::{PASSWORD, log, room, value},
};
use chorus::domain::register::Kind;

/// Posts a file as a browser does.
pub async fn bring(app: &TestApp, cookie: &str, plural: &str, file: &[u8], password: &str) -> (u16, String) {
    let path = format!("/setting-up/{plural}/file");
    let (_, page) = room(app, &path, cookie).await;
    let part = |name: &str, value: &str| format!("--X\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let mut body =
        [part("token", &value(&page, "token")), part("key", &value(&page, "key")), part("password", password)].concat().into_bytes();
    body.extend(b"--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\nContent-Type: text/csv\r\n\r\n");
    body.extend(file);
    body.extend(b"\r\n--X--\r\n");
    let request = app.http.post(format!("{}{path}", app.staff)).header("cookie", cookie).header("sec-fetch-site", "same-origin");
    let response = request.header("content-type", "multipart/form-data; boundary=X").body(body).send().await.expect("an answer");
    (response.status().as_u16(), response.text().await.expect("text"))
}

pub async fn taken(app: &TestApp, cookie: &str, plural: &str, file: &str) {
    let (status, html) = bring(app, cookie, plural, file.as_bytes(), PASSWORD).await;
    assert_eq!(status, 303, "{plural}: {html}");
}

pub fn faults(html: &str) -> Vec<String> {
    let list = html.split("id=\"faults\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or_default();
    let plain = |line: &str| line.replace(['\u{2068}', '\u{2069}'], "").split("</li>").next().unwrap_or_default().to_owned();
    list.split("<li>").skip(1).map(plain).collect()
}

#[actix_web::test]
async fn a_file_is_taken_over_whole_and_comes_out_as_it_went_in() {
    on_both(|app| async move {
        let cookie = linden(&app).await;
        taken(&app, &cookie, "places", "\u{feff}id,name,ended\r\nkelp,Kelp,\r\n,Ynys Môn,\r\nalder,Alder Vale,\r\n").await;
        assert!(names(&app, Kind::Place).await.contains(&"Alder Vale".to_owned()));
        let areas = "id,name,scope,places,areas,ended\nshore,Shore,group,kelp,coast,\ncoast,Coast,area,ynys-mon;kelp,,\nold,Old,area,kelp,,2026-04-01\n";
        taken(&app, &cookie, "areas", areas).await;
        assert_eq!(register(&app).await.places_of("shore").len(), 2, "what a line refers to may stand below it");
        let organisations =
            "id,name,sector,by_and_for,rated,standing,funds,ended\nfund,Fund,council,,no,lead,sea,\nsea,=Sea,specialist,\"Women, and others\",yes,partner,,\n";
        taken(&app, &cookie, "organisations", organisations).await;
        taken(&app, &cookie, "services", "id,name,organisation,types,ended\n,Lighthouse,sea,refuge;children,\n").await;
        taken(&app, &cookie, "boards", "id,name,depth,organisations,ended\n,Board,elected,sea;fund,\n").await;
        let before = (register(&app).await, log(&app).await);
        assert!(before.1.contains(&"linden took places over from a file: 2 added, 1 changed".to_owned()), "{:?}", before.1);
        for kind in Kind::ALL {
            let (status, file) = room(&app, &format!("/setting-up/{}/export", kind.plural()), &cookie).await;
            assert_eq!(status, 200);
            assert!(file.starts_with(&kind.columns().join(",")), "{file}");
            if kind == Kind::Organisation {
                assert!(file.contains("sea,'=Sea,"), "no cell is a formula: {file}");
            }
            taken(&app, &cookie, kind.plural(), &file).await;
        }
        assert_eq!((register(&app).await, log(&app).await), before, "what is the same changes nothing");
    })
    .await;
}

#[actix_web::test]
async fn every_error_of_a_file_has_its_line_and_column_and_nothing_is_taken_over() {
    let app = TestApp::fresh().await;
    let cookie = linden(&app).await;
    let before = (register(&app).await, log(&app).await);
    let head = "id,name,scope,places,areas,ended\n";
    for (plural, file, expected) in [
        (
            "areas",
            format!(
                "{head}ok,Fine,area,alder,,\nBad Id,X,area,alder,,\n,,area,alder,,soon\n,Y,planet,nowhere here,,\nok,Again,area,alder,,\n"
            ),
            vec![
                "Line 3, column id",
                "Line 4, column name",
                "Line 4, column ended",
                "Line 5, column places",
                "Line 5, column scope",
                "Line 6, column id",
            ],
        ),
        (
            "areas",
            format!("{head}a,A,group,,b,\nb,B,group,,c,\nc,C,group,alder,a,\nd,D,group,alder,d,\ne,E,area,,,\nf,F,area,nowhere,,\n"),
            vec![
                "Line 2, column areas",
                "Line 3, column areas",
                "Line 4, column areas",
                "Line 5, column areas",
                "Line 6, column places",
                "Line 7, column places",
                "Line 7, column places",
            ],
        ),
        ("areas", format!("{head}north,NORTH,group,alder,,\nalder,ALDER,area,,,\n"), vec!["Line 3, column places"]),
        ("places", "id,name,ended\nalder,ALDER,2026-01-01\n".to_owned(), vec!["Line 2, column ended"]),
        ("places", "name,id,ended\nx,x,\n".to_owned(), vec!["Line 1"]),
        ("places", "id;name;ended\nx;x;\n".to_owned(), vec!["Line 1"]),
        ("places", "id,name,ended\nx,x\n".to_owned(), vec!["Line 2"]),
        ("places", "id,name,ended\n".to_owned(), vec!["The file has no entries"]),
        (
            "places",
            format!("id,name,ended\n{}", (0..2_100).map(|n| format!("k{n},K{n},")).collect::<Vec<_>>().join("\n")),
            vec!["The file has no entries, or more"],
        ),
        ("services", "id,name,organisation,types,ended\nx,X,nobody,magic,\n".to_owned(), vec!["Line 2, column types"]),
        (
            "organisations",
            "id,name,sector,by_and_for,rated,standing,funds,ended\ncouncil,council,council,,yes,lead,,\n".to_owned(),
            vec!["Line 2, column rated"],
        ),
    ] {
        let (status, html) = bring(&app, &cookie, plural, file.as_bytes(), PASSWORD).await;
        let found = faults(&html);
        assert!(status == 422 && found.len() == expected.len(), "{file:.80}: {status} {found:?}");
        let mut missing: Vec<_> = expected.iter().filter(|e| !found.iter().any(|f| f.starts_with(**e))).collect();
        assert_eq!(missing.pop(), None, "{file:.80}: {found:?}");
    }
    let (status, html) = bring(&app, &cookie, "places", b"id,name,ended\nx,caf\xe9,\n", PASSWORD).await;
    assert!(status == 422 && faults(&html)[0].starts_with("Line 2: it cannot be read"), "{html}");
    assert_eq!(bring(&app, &cookie, "places", b"id,name,ended\nx,X,\n", "wrong").await.0, 422);
    assert_eq!(bring(&app, &cookie, "places", b"", PASSWORD).await.0, 422);
    let (status, html) = bring(&app, &cookie, "places", &vec![b'x'; 400_000], PASSWORD).await;
    assert!(status == 413 && html.contains("several parts"), "{status} {html}");
    assert_eq!((register(&app).await, log(&app).await), before);
}
