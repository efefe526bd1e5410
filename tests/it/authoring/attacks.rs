//! Scripts, catalogues and definitions in every field; much too much; other people's names; the same form five times; a frozen version changed by hand.

use super::{
    TWO_ANSWERS, acts, added, copied, draft, fern, fill, form, frozen, must, questions, send, source, with,
    writing::{bring, exported},
};
use crate::{
    app::{TestApp, on_both},
    rooms::{PASSWORD, room, value},
};
use chorus::{domain::instrument::Instrument, store, xlsform::Format};

/// What would be something else in HTML, in a catalogue, in a definition or in a query.
const NASTY: [&str; 7] = [
    "<script>alert(1)</script>\" onfocus=\"alert(1)",
    "One\nq-pf_worth = Two\nthree",
    "\"\"\"\n[[question]]\nid = \"x\"",
    "'); DROP TABLE own_instrument; --",
    "a [b] .c *d #e \\u0041 \\\" $x",
    "[[question]]",
    "# not a comment",
];

#[actix_web::test]
async fn whatever_is_typed_into_a_field_comes_back_as_text_and_is_nothing_else() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = copied(&app, &cookie, "project-feedback").await;
        let path = added(&app, &cookie, &id, "single", "next").await;
        must(&app, &cookie, &path, &TWO_ANSWERS).await;
        let locked = source(&app, &id).await;
        for nasty in NASTY {
            let line = nasty.replace('\n', " ");
            for field in ["t-en", "h-en", "s-cy", "o0-t-en", "purpose", "based_on"] {
                must(&app, &cookie, &path, &[&TWO_ANSWERS[..], &[(field, nasty)]].concat()).await;
                let now = source(&app, &id).await;
                let texts: Vec<&String> = now.messages.values().flat_map(|messages| messages.values()).collect();
                let question = now.instrument.questions.iter().find(|q| q.id.as_str() == "own_1").expect("it stands");
                assert!(texts.contains(&&line) || question.purpose == line || question.based_on == line, "{field}: {nasty}");
                assert_eq!(now.instrument.questions.len(), locked.instrument.questions.len(), "{nasty}");
                assert_eq!(now.messages["en"]["q-pf_worth"], locked.messages["en"]["q-pf_worth"], "{nasty}");
                for page in [path.clone(), format!("/authoring/{id}"), format!("/authoring/{id}/preview")] {
                    let (status, html) = room(&app, &page, &cookie).await;
                    assert!(status == 200 && !html.contains("<script") && !html.contains("\" onfocus=\""), "{page}: {html}");
                }
            }
        }
    })
    .await;
}

#[actix_web::test]
async fn braces_and_much_too_much_are_refused_where_they_stand_and_nothing_that_was_typed_is_lost() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = copied(&app, &cookie, "project-feedback").await;
    let path = added(&app, &cookie, &id, "single", "next").await;
    must(&app, &cookie, &path, &TWO_ANSWERS).await;
    let before = draft(&app, &id).await.row;
    let long = "long ".repeat(2_000);
    for (field, typed) in [
        ("t-en", "Who is { $x }?"),
        ("t-en", "{ $share } in a question"),
        ("s-en", "{ DATETIME($since) }"),
        ("f-cy", "{ $share -> [one] a *[other] b }"),
        ("t-en", "{\"x\"}"),
        ("o1-t-cy", "}"),
        ("t-en", &long),
        ("purpose", &long),
        ("t-cy", "turned \u{202e} round"),
        ("s-en", "=1+1"),
        ("o0-code", "A B"),
        ("o0-code", "short"),
        ("tags", "Ünï <b>"),
        ("only", "none-such"),
    ] {
        let (status, page, _) = fill(&app, &cookie, &path, &[(field, typed)]).await;
        assert_eq!(status, 422, "{field} {typed}");
        assert!(page.contains(&format!("<a href=\"#{field}\">")), "{field}: {page}");
        if field != "only" {
            assert!(page.contains(typed.trim()), "{field} keeps what was typed");
        }
        let other =
            if field.ends_with("-cy") { "Did someone see you again within a week?" } else { "A welodd rhywun chi eto o fewn wythnos?" };
        assert!(page.contains(other), "{field} {typed}: and all else");
    }
    // More than any form holds.
    let (_, page) = room(&app, &path, &cookie).await;
    let huge = with(form(&page, &path), &[("t-en", &"x".repeat(400_000))]);
    assert_eq!(send(&app, &cookie, &path, &huge).await.0, 413);
    assert_eq!(draft(&app, &id).await.row, before);
}

#[actix_web::test]
async fn a_form_that_comes_five_times_works_once() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let (_, page) = room(&app, "/authoring", &cookie).await;
        let copy = with(form(&page, "/authoring"), &[("base", "project-feedback"), ("do", "copy")]);
        for _ in 0..5 {
            assert_eq!(send(&app, &cookie, "/authoring", &copy).await.0, 303);
        }
        let id = "local-project-feedback-v1";
        let add = format!("/authoring/{id}/add");
        let (_, page) = room(&app, &add, &cookie).await;
        let (_, whole) = room(&app, &format!("/authoring/{id}"), &cookie).await;
        let down = "/authoring/local-project-feedback-v1/questions/role/move";
        let fields = with(form(&page, &add), &[("shape", "single"), ("section", "next")]);
        for _ in 0..5 {
            assert_eq!(send(&app, &cookie, &add, &fields).await.0, 303);
            assert_eq!(send(&app, &cookie, down, &with(form(&whole, down), &[("do", "down")])).await.0, 303);
        }
        let file = exported("project-feedback", Format::Csv);
        for _ in 0..5 {
            assert_eq!(bring(&app, &cookie, &file, Some("one-key")).await.0, 303);
        }
        let all = store::own::all(&mut app.store().read().await.expect("reads")).await.expect("reads");
        assert_eq!(all.iter().map(|own| own.id.as_str()).collect::<Vec<_>>(), [id, "local-project-feedback-2-v1"]);
        let order = questions(&app, id).await;
        assert_eq!((order.iter().filter(|q| q.starts_with("own_")).count(), order[1].as_str()), (1, "role"));
        assert_eq!(acts(&app).await.len(), 4, "{:?}", acts(&app).await);
    })
    .await;
}

#[actix_web::test]
async fn a_thousand_questions_are_too_many_by_a_form_and_one_by_one() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    let id = copied(&app, &cookie, "project-feedback").await;
    let there = questions(&app, &id).await.len();
    for _ in there..chorus::authoring::MOST_QUESTIONS {
        added(&app, &cookie, &id, "text", "next").await;
    }
    let (status, page, _) = fill(&app, &cookie, &format!("/authoring/{id}/add"), &[("shape", "text"), ("section", "next")]).await;
    assert!(status == 422 && page.contains("at most 60 questions"), "{page}");
    let (status, _) = room(&app, &format!("/authoring/{id}"), &cookie).await;
    assert_eq!(status, 200, "sixty empty questions can be looked at");
    // A form that asks one thing a thousand times, each time under another name.
    let text = String::from_utf8(exported("project-feedback", Format::Csv)).expect("text");
    let row = text.lines().find(|line| line.contains(",pf_worth,")).expect("a row").to_owned();
    let rows: Vec<String> = (0..1_000).map(|n| row.replacen("pf_worth", &format!("pf_worth_{n}"), 1)).collect();
    let many = text.replacen(&row, &rows.join("\n"), 1);
    let (status, page, _) = bring(&app, &cookie, many.as_bytes(), None).await;
    assert!(status == 422 || status == 413, "{status}: {page}");
    assert_eq!(store::own::all(&mut app.store().read().await.expect("reads")).await.expect("reads").len(), 1);
}

#[actix_web::test]
async fn nothing_that_is_written_stands_in_the_place_of_the_library() {
    let app = TestApp::fresh().await;
    let cookie = fern(&app).await;
    // A form that says it is the library, and asks something else under its ids.
    let text = String::from_utf8(exported("project-feedback", Format::Csv)).expect("text");
    let was = app.base.words.ask("project-feedback", "en", "q-pf_worth", &[]).expect("a question");
    let to = bring(&app, &cookie, text.replacen(&was, "It was the best project of all.", 1).as_bytes(), None).await.2;
    assert!(to.starts_with("/authoring/local-project-feedback-v1"), "{to}");
    assert_eq!(app.base.words.ask("project-feedback", "en", "q-pf_worth", &[]).expect("a question"), was);
    // The words themselves take nothing under a name that there is.
    let definition = "id = \"project-feedback\"\nversion = 9\nkind = \"voice\"\nlanguages = []\nsection = []\nquestion = []";
    assert!(!app.base.words.add(definition, &[].into()).expect("reads"));
    assert_eq!(app.base.words.instrument("project-feedback").expect("one").version, 1);
    // A row that is in the database under such a name does not count either.
    let row = draft(&app, "local-project-feedback-v1").await.row;
    let shadow =
        chorus::domain::own::Own { id: "project-feedback".parse().expect("an id"), name: "x".to_owned(), digest: "x".to_owned(), ..row };
    let mut tx = app.store().write().await.expect("writes");
    assert!(store::own::add(&mut tx, &shadow).await.expect("adds"));
    chorus::authoring::catch_up(&mut tx, &app.base.words).await.expect("reads");
    assert!(app.base.words.is_built_in("project-feedback"));
    assert_eq!(app.base.words.ask("project-feedback", "en", "q-pf_worth", &[]).expect("a question"), was);
}

#[actix_web::test]
async fn a_frozen_version_is_changed_by_no_form_that_is_made_by_hand() {
    on_both(|app| async move {
        let cookie = fern(&app).await;
        let id = copied(&app, &cookie, "project-feedback").await;
        let path = added(&app, &cookie, &id, "single", "next").await;
        must(&app, &cookie, &path, &TWO_ANSWERS).await;
        // Forms that were open when it was frozen.
        let mut forms = Vec::new();
        for page in [path.clone(), format!("/authoring/{id}/words"), format!("/authoring/{id}/add"), format!("{path}/remove")] {
            forms.push((page.clone(), form(&room(&app, &page, &cookie).await.1, &page)));
        }
        let discard = format!("/authoring/{id}/discard");
        forms.push((discard.clone(), form(&room(&app, &discard, &cookie).await.1, &discard)));
        let (_, whole) = room(&app, &format!("/authoring/{id}"), &cookie).await;
        let up = format!("{path}/move");
        forms.push((up.clone(), with(form(&whole, &up), &[("do", "up")])));
        let own = format!("/authoring/{id}/questions/role/own");
        forms.push((own.clone(), form(&room(&app, &own, &cookie).await.1, &own)));
        let freeze = format!("/authoring/{id}/freeze");
        forms.push((freeze.clone(), form(&room(&app, &freeze, &cookie).await.1, &freeze)));
        frozen(&app, &cookie, &id).await;
        let before = draft(&app, &id).await.row;
        for (page, fields) in &forms {
            let fields = with(fields.clone(), &[("password", PASSWORD), ("shape", "text"), ("section", "next"), ("t-en", "Another?")]);
            let (status, html, _) = send(&app, &cookie, page, &fields).await;
            assert!(status == 409 && html.contains("This version is frozen"), "{page}: {status} {html}");
        }
        assert_eq!(draft(&app, &id).await.row, before);
        assert_eq!(chorus::authoring::digest(&before), before.digest);
        // Nor by the store, whatever it is told.
        let mut tx = app.store().write().await.expect("writes");
        assert!(!store::own::change(&mut tx, &before).await.expect("runs"));
        assert!(!store::own::discard(&mut tx, &before.id).await.expect("runs"));
        drop(tx);
        assert!(Instrument::parse(&before.definition).is_ok());
        let token = value(&whole, "token");
        let next = vec![("token".to_owned(), token), ("key".to_owned(), "k".to_owned())];
        assert_eq!(send(&app, &cookie, "/authoring/none-such/next", &next).await.0, 404);
    })
    .await;
}
