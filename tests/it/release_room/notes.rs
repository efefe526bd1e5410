//! What providers say beside a release.

use super::{acts, again, approving, drafted, look, people, press, send};
use crate::{
    app::{TestApp, day, on_both},
    rooms::{PASSWORD, come_in_as, room, value},
};
use chorus::domain::staff::Role;

type Fields = Vec<(String, String)>;

async fn filled(app: &TestApp, cookie: &str, text: &str, other: &[(&str, &str)]) -> Fields {
    let key = value(&look(app, "/releases/core-1/note", cookie).await, "key");
    let usual = [("key", key.as_str()), ("text", text), ("language", "en"), ("password", PASSWORD)];
    usual.iter().map(|(n, v)| ((*n).to_owned(), other.iter().find(|(o, _)| o == n).map_or(*v, |(_, v)| *v).to_owned())).collect()
}

#[actix_web::test]
async fn from_a_draft_to_the_public_page_with_what_a_provider_says_beside_it() {
    on_both(|app| async move {
        drafted(&app).await;
        let people = people(&app).await;
        let no_note = async |cookie: &str| {
            let (status, _) = room(&app, "/releases/core-1/note", cookie).await;
            let posted = send(
                &app,
                "/releases/core-1/note",
                cookie,
                &[
                    ("key".into(), "a".into()),
                    ("text".into(), "Early".into()),
                    ("language".into(), "en".into()),
                    ("password".into(), PASSWORD.into()),
                ],
            )
            .await;
            (status.as_u16(), posted.0)
        };
        assert_eq!(no_note(&people.moth).await, (404, 404), "a draft is not there for a provider");
        let path = approving(&app, &people.ash).await;
        assert_eq!(press(&app, &path, &people.ash, PASSWORD).await.0, 303);
        assert_eq!(press(&app, "/waves/core-1/approve", &people.fern, PASSWORD).await.0, 303);
        assert_eq!(no_note(&people.moth).await, (404, 404), "nor is an approved release");
        assert_eq!(press(&app, "/waves/core-1/share", &people.ash, PASSWORD).await.0, 303);

        let text = "We have <b>two</b> more rooms.\r\n\r\n<script>alert(1)</script> Ten ≠ all.";
        let fields = filled(&app, &people.moth, text, &[]).await;
        let five = futures_util::future::join_all((0..5).map(|_| send(&app, "/releases/core-1/note", &people.moth, &fields))).await;
        assert!(five.iter().all(|(status, _)| [303, 409].contains(status)) && five.iter().any(|(status, _)| *status == 303), "{five:?}");
        assert_eq!(acts(&app, "note").await, ["moth added a note to core-1"]);
        for reader in [&people.moth, &people.heron, &people.birch] {
            let page = look(&app, "/releases/core-1", reader).await;
            assert!(
                page.contains("<h3>harbour</h3>") && page.contains("&lt;script&gt;alert(1)&lt;") && page.contains("Ten ≠ all."),
                "{page}"
            );
            assert!(!page.contains("<script") && !page.contains("<b>two"), "{page}");
        }
        // One for each organisation, whoever writes it.
        let mouse = come_in_as(&app, "mouse", Role::Provider, "harbour").await;
        assert_eq!(no_note(&mouse).await, (409, 409));
        assert_eq!(no_note(&people.heron).await, (403, 403), "a board writes none");
        let wren = come_in_as(&app, "wren", Role::Provider, "open-door").await;
        let welsh = filled(&app, &wren, "Diolch.", &[("language", "cy")]).await;
        assert_eq!(send(&app, "/releases/core-1/note", &wren, &welsh).await.0, 303);
        assert_eq!(app.get(&format!("{}/core-1", app.public)).await.0, 404);

        app.clock.set(day("2026-05-15"));
        let ash = again(&app, "ash").await;
        assert_eq!(press(&app, "/waves/core-1/publish", &ash, PASSWORD).await.0, 303);
        for path in ["core-1", "core-1/paper", "core-1?lang=ar"] {
            let (status, page) = app.get(&format!("{}/{path}", app.public)).await;
            assert!(
                status == 200 && page.contains("<h3>harbour</h3>") && page.contains("lang=\"cy\" dir=\"auto\">Diolch."),
                "{path}: {page}"
            );
            assert!(!page.contains("<script"), "{page}");
        }
        let otter = come_in_as(&app, "otter", Role::Provider, "council").await;
        assert_eq!(no_note(&otter).await, (409, 409), "none once it is public");
    })
    .await;
}

#[actix_web::test]
async fn a_note_that_is_wrong_keeps_what_was_typed_and_adds_nothing() {
    let app = TestApp::fresh().await;
    let wave = drafted(&app).await;
    app.approve_twice(&wave).await;
    let people = people(&app).await;
    assert_eq!(press(&app, "/waves/core-1/share", &people.linden, PASSWORD).await.0, 303);
    let form = look(&app, "/releases/core-1/note", &people.moth).await;
    assert!(form.contains("cannot be changed or taken back") && form.contains("\u{2068}15 May 2026") && form.contains("1200"), "{form}");
    let long = "“ä” ".repeat(301);
    let longest = "“ä” ".repeat(300);
    let much = "x".repeat(60_000);
    for (field, typed, says) in [
        ("text", long.as_str(), "too long"),
        ("text", &much, "too long"),
        ("text", " \r\n\t ", "Write the note"),
        ("text", "\u{7}\u{0}", "Write the note"),
        ("language", "xx", "Choose the language"),
        ("language", "<script>", "Choose the language"),
        ("password", "another password", "not right"),
    ] {
        let fields = filled(&app, &people.moth, "What we do.", &[(field, typed)]).await;
        let (status, html) = send(&app, "/releases/core-1/note", &people.moth, &fields).await;
        assert!(status == 422 && html.contains(says) && html.contains(&format!("href=\"#{field}\"")), "{field}: {status} {html}");
        assert!(!html.contains("<script") && !html.contains(PASSWORD), "{html}");
        let kept = if field == "text" { typed.trim() } else { "What we do." };
        assert!(html.contains(kept.trim_matches(char::is_control)), "{field}: what was typed is there again");
    }
    assert!(acts(&app, "note").await.is_empty());
    let fields = filled(&app, &people.moth, &longest, &[]).await;
    assert_eq!(send(&app, "/releases/core-1/note", &people.moth, &fields).await.0, 303, "the longest");
}
